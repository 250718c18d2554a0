<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Document</name>
    <message numerus="yes">
        <source>“%1” has no page %2: it has %n page(s).</source>
        <translation>
            <numerusform>“%1” has no page %2: it has %n page.</numerusform>
            <numerusform>“%1” has no page %2: it has %n pages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindSections</name>
    <message numerus="yes">
        <source>%n bookmarks lead to no page of this document and were left out, the first of them “%1”.</source>
        <translation>
            <numerusform>%n bookmark leads to no page of this document and was left out: “%1”.</numerusform>
            <numerusform>%n bookmarks lead to no page of this document and were left out, the first of them “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message numerus="yes">
        <source>%n file(s) left at %1</source>
        <translation>
            <numerusform>%n file left at %1</numerusform>
            <numerusform>%n files left at %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left at %1, expires %2</source>
        <translation>
            <numerusform>%n file left at %1, expires %2</numerusform>
            <numerusform>%n files left at %1, expires %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The job %1 stays: %n file(s) of it could not be deleted at %2. Set the engine&apos;s key and clean again.</source>
        <translation>
            <numerusform>The job %1 stays: %n file of it could not be deleted at %2. Set the engine&apos;s key and clean again.</numerusform>
            <numerusform>The job %1 stays: %n files of it could not be deleted at %2. Set the engine&apos;s key and clean again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfflineEngine</name>
    <message numerus="yes">
        <source>Pages %1 have no text layer: they are pictures. Run text recognition (OCR) on the document first, or choose an engine that reads pictures.</source>
        <translation>
            <numerusform>Page %1 has no text layer: it is a picture. Run text recognition (OCR) on the document first, or choose an engine that reads pictures.</numerusform>
            <numerusform>Pages %1 have no text layer: they are pictures. Run text recognition (OCR) on the document first, or choose an engine that reads pictures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pages %1 hold nothing but running heads and page numbers. Choose other pages for the section.</source>
        <translation>
            <numerusform>Page %1 holds nothing but running heads and page numbers. Choose other pages for the section.</numerusform>
            <numerusform>Pages %1 hold nothing but running heads and page numbers. Choose other pages for the section.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pages %1 have no text layer; their text is missing.</source>
        <translation>
            <numerusform>Page %1 has no text layer; its text is missing.</numerusform>
            <numerusform>Pages %1 have no text layer; their text is missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pages %1 hold more than can be read; the end of their text is missing.</source>
        <translation>
            <numerusform>Page %1 holds more than can be read; the end of its text is missing.</numerusform>
            <numerusform>Pages %1 hold more than can be read; the end of their text is missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PopplerDocument</name>
    <message numerus="yes">
        <source>The document has no page %1. It has %n pages.</source>
        <translation>
            <numerusform>The document has no page %1. It has %n page.</numerusform>
            <numerusform>The document has no page %1. It has %n pages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message numerus="yes">
        <source>Stopping: deleting %n upload(s)</source>
        <translation>
            <numerusform>Stopping: deleting %n upload</numerusform>
            <numerusform>Stopping: deleting %n uploads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) left</source>
        <translation>
            <numerusform>%n hour left</numerusform>
            <numerusform>%n hours left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message numerus="yes">
        <source>Stopping. Deleting %n upload(s).</source>
        <translation>
            <numerusform>Stopping. Deleting %n upload.</numerusform>
            <numerusform>Stopping. Deleting %n uploads.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) did not succeed; the results say why.</source>
        <translation>
            <numerusform>%n section did not succeed; the results say why.</numerusform>
            <numerusform>%n sections did not succeed; the results say why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Split</name>
    <message numerus="yes">
        <source>%n section(s) could not be written.</source>
        <translation>
            <numerusform>%n section could not be written.</numerusform>
            <numerusform>%n sections could not be written.</numerusform>
        </translation>
    </message>
</context>
</TS>
