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
    <message numerus="yes">
        <source>The job %1 stays: %n file(s) of it could not be deleted at %2. %3</source>
        <translation>
            <numerusform>The job %1 stays: %n file of it could not be deleted at %2. %3</numerusform>
            <numerusform>The job %1 stays: %n files of it could not be deleted at %2. %3</numerusform>
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
    <message numerus="yes">
        <source>There is no text in the part of pages %1 that the section has. Make its areas larger, or move its start or end.</source>
        <translation>
            <numerusform>There is no text in the part of page %1 that the section has. Make its areas larger, or move its start or end.</numerusform>
            <numerusform>There is no text in the part of pages %1 that the section has. Make its areas larger, or move its start or end.</numerusform>
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
    <name>ProblemsModel</name>
    <message numerus="yes">
        <source>Run again with %n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>Run again with %n min</numerusform>
            <numerusform>Run again with %n min</numerusform>
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
    <name>RunPanel</name>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n section(s)</source>
        <extracomment>%1 of %n sections are done</extracomment>
        <translation>
            <numerusform>%1 of %n section</numerusform>
            <numerusform>%1 of %n sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n s left</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>about %n s left</numerusform>
            <numerusform>about %n s left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>about %n min left</numerusform>
            <numerusform>about %n min left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n h left</source>
        <comment>hours</comment>
        <translation>
            <numerusform>about %n h left</numerusform>
            <numerusform>about %n h left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut page(s) %1</source>
        <translation>
            <numerusform>Cut page %1</numerusform>
            <numerusform>Cut pages %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read page(s) %1</source>
        <translation>
            <numerusform>Read page %1</numerusform>
            <numerusform>Read pages %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) safe on this disk</source>
        <translation>
            <numerusform>%n result safe on this disk</numerusform>
            <numerusform>%n results safe on this disk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) safe on this disk, last %1 ago</source>
        <translation>
            <numerusform>%n result safe on this disk, last %1 ago</numerusform>
            <numerusform>%n results safe on this disk, last %1 ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too early to say, %1 of %n section(s)</source>
        <translation>
            <numerusform>Too early to say, %1 of %n section</numerusform>
            <numerusform>Too early to say, %1 of %n sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rising: %1 per section, budget in %n section(s)</source>
        <translation>
            <numerusform>Rising: %1 per section, budget in %n section</numerusform>
            <numerusform>Rising: %1 per section, budget in %n sections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SectionDialogs</name>
    <message numerus="yes">
        <source>One step to undo: “%1”. The %n section(s) you have now are replaced.</source>
        <translation>
            <numerusform>One step to undo: “%1”. The %n section you have now is replaced.</numerusform>
            <numerusform>One step to undo: “%1”. The %n sections you have now are replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) of equal length</source>
        <translation>
            <numerusform>%n section of equal length</numerusform>
            <numerusform>%n sections of equal length</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n section(s)</source>
        <translation>
            <numerusform>Make %n section</numerusform>
            <numerusform>Make %n sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent for %n section(s) in place of the common prompt.</source>
        <translation>
            <numerusform>Sent for %n section in place of the common prompt.</numerusform>
            <numerusform>Sent for %n sections in place of the common prompt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prompt of %n section(s)</source>
        <translation>
            <numerusform>Prompt of %n section</numerusform>
            <numerusform>Prompt of %n sections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n section</numerusform>
            <numerusform>%n sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s)</source>
        <translation>
            <numerusform>%n lesson</numerusform>
            <numerusform>%n lessons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln area(s)</source>
        <translation>
            <numerusform>%Ln area</numerusform>
            <numerusform>%Ln areas</numerusform>
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
<context>
    <name>excerpt::AnswerModel</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>excerpt::AreaRepeatDialog</name>
    <message numerus="yes">
        <source>Repeat on %n page(s)</source>
        <translation>
            <numerusform>Repeat on %n page</numerusform>
            <numerusform>Repeat on %n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) left out.</source>
        <translation>
            <numerusform>%n page left out.</numerusform>
            <numerusform>%n pages left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Repeat an area on %n page(s)</source>
        <translation>
            <numerusform>Repeat an area on %n page</numerusform>
            <numerusform>Repeat an area on %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>excerpt::AreaTool</name>
    <message numerus="yes">
        <source>New areas on %n page(s)</source>
        <translation>
            <numerusform>New areas on %n page</numerusform>
            <numerusform>New areas on %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>excerpt::BookmarksDialog</name>
    <message numerus="yes">
        <source>%n in %1 level(s)</source>
        <extracomment>%n bookmarks; %1 is the number of levels</extracomment>
        <translation>
            <numerusform>%n in %1 level</numerusform>
            <numerusform>%n in %1 levels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) from bookmarks</source>
        <translation>
            <numerusform>%n section from bookmarks</numerusform>
            <numerusform>%n sections from bookmarks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>excerpt::EngineBox</name>
    <message numerus="yes">
        <source>The connection works. %Ln models are offered.</source>
        <translation>
            <numerusform>The connection works. %Ln model is offered.</numerusform>
            <numerusform>The connection works. %Ln models are offered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>excerpt::HeadingsDialog</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Missing: %1 and %n more</source>
        <extracomment>%1 is a list of numbers such as &quot;27.4, 27.6&quot;</extracomment>
        <translation>
            <numerusform>Missing: %1 and %n more</numerusform>
            <numerusform>Missing: %1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) from headings</source>
        <translation>
            <numerusform>%n section from headings</numerusform>
            <numerusform>%n sections from headings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>excerpt::InterruptedRuns</name>
    <message numerus="yes">
        <source>%n result(s) are safe on this disk. Nothing is paid for twice.</source>
        <translation>
            <numerusform>%n result is safe on this disk. Nothing is paid for twice.</numerusform>
            <numerusform>%n results are safe on this disk. Nothing is paid for twice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upload(s) will be deleted at the provider.</source>
        <translation>
            <numerusform>%n upload will be deleted at the provider.</numerusform>
            <numerusform>%n uploads will be deleted at the provider.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go on with %n</source>
        <comment>sections</comment>
        <translation>
            <numerusform>Go on with %n</numerusform>
            <numerusform>Go on with %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>excerpt::KeySetting</name>
    <message numerus="yes">
        <source>The connection works. %Ln models are offered.</source>
        <translation>
            <numerusform>The connection works. %Ln model is offered.</numerusform>
            <numerusform>The connection works. %Ln models are offered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>excerpt::MainWindow</name>
    <message numerus="yes">
        <source>Reading %Ln pages</source>
        <translation>
            <numerusform>Reading %Ln page</numerusform>
            <numerusform>Reading %Ln pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is damaged and was opened as far as it goes: %Ln pages.</source>
        <extracomment>%1 is the document, %Ln the pages that could be read</extracomment>
        <translation>
            <numerusform>%1 is damaged and was opened as far as it goes: %Ln page.</numerusform>
            <numerusform>%1 is damaged and was opened as far as it goes: %Ln pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln sections are done.</source>
        <translation>
            <numerusform>The section is done.</numerusform>
            <numerusform>All %Ln sections are done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln sections are done.</source>
        <translation>
            <numerusform>%1 of %Ln section is done.</numerusform>
            <numerusform>%1 of %Ln sections are done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Run %Ln sections</source>
        <translation>
            <numerusform>Run %Ln section</numerusform>
            <numerusform>Run %Ln sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The document has %Ln bookmarks.</source>
        <translation>
            <numerusform>The document has %Ln bookmark.</numerusform>
            <numerusform>The document has %Ln bookmarks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Problems %Ln</source>
        <translation>
            <numerusform>Problems %Ln</numerusform>
            <numerusform>Problems %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go on with %Ln</source>
        <comment>sections</comment>
        <translation>
            <numerusform>Go on with %Ln</numerusform>
            <numerusform>Go on with %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>excerpt::MemoryCurve</name>
    <message numerus="yes">
        <source>%n second(s) ago</source>
        <translation>
            <numerusform>%n second ago</numerusform>
            <numerusform>%n seconds ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>excerpt::MessageBar</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>excerpt::PageGrid</name>
    <message numerus="yes">
        <source>Add %n page(s) to “%1”</source>
        <translation>
            <numerusform>Add %n page to “%1”</numerusform>
            <numerusform>Add %n pages to “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>excerpt::ProblemsModel</name>
    <message numerus="yes">
        <source>Runs in %n s, cancel</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>Runs in %n s, cancel</numerusform>
            <numerusform>Runs in %n s, cancel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Run again in %n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>Run again in %n min</numerusform>
            <numerusform>Run again in %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Run again in %n s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>Run again in %n s</numerusform>
            <numerusform>Run again in %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>excerpt::ProblemsView</name>
    <message numerus="yes">
        <source>%1, page(s) %2.</source>
        <extracomment>section, its pages</extracomment>
        <translation>
            <numerusform>%1, page %2.</numerusform>
            <numerusform>%1, pages %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was tried %n time(s).</source>
        <translation>
            <numerusform>It was tried %n time.</numerusform>
            <numerusform>It was tried %n times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>excerpt::RecentList</name>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sections</source>
        <translation>
            <numerusform>%Ln section</numerusform>
            <numerusform>%Ln sections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>excerpt::ResultBox</name>
    <message numerus="yes">
        <source>%n lesson(s)</source>
        <translation>
            <numerusform>%n lesson</numerusform>
            <numerusform>%n lessons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n section</numerusform>
            <numerusform>%n sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n gap</numerusform>
            <numerusform>%n gaps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overlap(s)</source>
        <translation>
            <numerusform>%n overlap</numerusform>
            <numerusform>%n overlaps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of odd length</source>
        <translation>
            <numerusform>%n of odd length</numerusform>
            <numerusform>%n of odd length</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too long</source>
        <translation>
            <numerusform>%n too long</numerusform>
            <numerusform>%n too long</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>excerpt::ResultDialog</name>
    <message numerus="yes">
        <source>Make %n section(s)</source>
        <translation>
            <numerusform>Make %n section</numerusform>
            <numerusform>Make %n sections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>excerpt::ResultModel</name>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n section</numerusform>
            <numerusform>%n sections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>excerpt::ResultsExport</name>
    <message numerus="yes">
        <source>%n section(s) saved to %1.</source>
        <translation>
            <numerusform>%n section saved to %1.</numerusform>
            <numerusform>%n sections saved to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PDF(s) written to %1.</source>
        <translation>
            <numerusform>%n PDF written to %1.</numerusform>
            <numerusform>%n PDFs written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>excerpt::RunStrip</name>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n section</numerusform>
            <numerusform>%n sections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>excerpt::SectionActions</name>
    <message numerus="yes">
        <source>Duplicate %n section(s)</source>
        <translation>
            <numerusform>Duplicate %n section</numerusform>
            <numerusform>Duplicate %n sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n section(s)</source>
        <translation>
            <numerusform>Merge %n section</numerusform>
            <numerusform>Merge %n sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n section(s)</source>
        <translation>
            <numerusform>Move %n section</numerusform>
            <numerusform>Move %n sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nest %n section(s)</source>
        <translation>
            <numerusform>Nest %n section</numerusform>
            <numerusform>Nest %n sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unnest %n section(s)</source>
        <translation>
            <numerusform>Unnest %n section</numerusform>
            <numerusform>Unnest %n sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Group %n section(s)</source>
        <translation>
            <numerusform>Group %n section</numerusform>
            <numerusform>Group %n sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n section(s)</source>
        <translation>
            <numerusform>Delete %n section</numerusform>
            <numerusform>Delete %n sections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>excerpt::SectionSources</name>
    <message numerus="yes">
        <source>%n section(s) from “%1”</source>
        <translation>
            <numerusform>%n section from “%1”</numerusform>
            <numerusform>%n sections from “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>excerpt::SectionTreeModel</name>
    <message numerus="yes">
        <source>Move %n section(s)</source>
        <translation>
            <numerusform>Move %n section</numerusform>
            <numerusform>Move %n sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n page(s) to “%1”</source>
        <translation>
            <numerusform>Add %n page to “%1”</numerusform>
            <numerusform>Add %n pages to “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>excerpt::SectionsPanel</name>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n gap</numerusform>
            <numerusform>%n gaps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overlap(s)</source>
        <translation>
            <numerusform>%n overlap</numerusform>
            <numerusform>%n overlaps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>excerpt::SentBox</name>
    <message numerus="yes">
        <source>%Ln pages, %1</source>
        <translation>
            <numerusform>%Ln page, %1</numerusform>
            <numerusform>%Ln pages, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>excerpt::TemplateDialog</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n similar: look at them</source>
        <translation>
            <numerusform>%n similar: look at them</numerusform>
            <numerusform>%n similar: look at them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not found: left out</source>
        <translation>
            <numerusform>%n not found: left out</numerusform>
            <numerusform>%n not found: left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) of “%1”</source>
        <translation>
            <numerusform>%n section of “%1”</numerusform>
            <numerusform>%n sections of “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>excerpt::TryArea</name>
    <message numerus="yes">
        <source>%Ln characters of the answer</source>
        <translation>
            <numerusform>%Ln character of the answer</numerusform>
            <numerusform>%Ln characters of the answer</numerusform>
        </translation>
    </message>
</context>
</TS>
