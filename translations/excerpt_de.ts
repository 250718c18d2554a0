<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AnswerValue</name>
    <message>
        <source>The answer is JSON whose values are not certain: it has a key twice in one object, or is nested too deeply. Run the section again, or ask for simpler JSON in the prompt.</source>
        <translation>Die Antwort ist JSON mit unsicheren Werten: Ein Schlüssel kommt in einem Objekt doppelt vor, oder sie ist zu tief verschachtelt. Führen Sie den Abschnitt noch einmal aus, oder verlangen Sie im Prompt einfacheres JSON.</translation>
    </message>
</context>
<context>
    <name>Arrangements</name>
    <message>
        <source>pages and sections</source>
        <translation>Seiten und Abschnitte</translation>
    </message>
    <message>
        <source>prompt and results</source>
        <translation>Prompt und Ergebnisse</translation>
    </message>
</context>
<context>
    <name>Autosave</name>
    <message>
        <source>Another window has taken over this unsaved work already.</source>
        <translation>Ein anderes Fenster hat diese ungespeicherte Arbeit bereits übernommen.</translation>
    </message>
    <message>
        <source>This unsaved work is no longer there.</source>
        <translation>Diese ungespeicherte Arbeit ist nicht mehr vorhanden.</translation>
    </message>
</context>
<context>
    <name>BookmarkSections</name>
    <message>
        <source>Introduction</source>
        <translation>Einleitung</translation>
    </message>
    <message>
        <source>Front matter</source>
        <translation>Titelei</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>--%1 cannot be given to “jobs resume”: a job goes on exactly as it was started. Use “excerpt-cli extract” for a new one.</source>
        <translation>--%1 ist bei „jobs resume“ nicht möglich: Ein Auftrag wird genau so fortgesetzt, wie er begonnen wurde. Verwenden Sie „excerpt-cli extract“ für einen neuen.</translation>
    </message>
    <message>
        <source>--%1 is no option of “%2”. “excerpt-cli %2 --help” lists its options.</source>
        <translation>--%1 ist keine Option von „%2“. „excerpt-cli %2 --help“ zeigt die Optionen.</translation>
    </message>
    <message>
        <source>“%1” begins with a dash and is taken for options. If it is a file, write “./%1”, or put “--” in front of it.</source>
        <translation>„%1“ beginnt mit einem Bindestrich und wird als Option gelesen. Ist es eine Datei, schreiben Sie „./%1“ oder setzen Sie „--“ davor.</translation>
    </message>
    <message>
        <source>%1 “excerpt-cli %2 --help” lists the options.</source>
        <translation>%1 „excerpt-cli %2 --help“ zeigt die Optionen.</translation>
    </message>
    <message>
        <source>The option --%1 is empty. Name a file or folder.</source>
        <translation>Die Option --%1 ist leer. Geben Sie eine Datei oder einen Ordner an.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many for “%2”. Put names with spaces in quotes.</source>
        <translation>„%1“ ist ein Argument zu viel für „%2“. Setzen Sie Namen mit Leerzeichen in Anführungszeichen.</translation>
    </message>
    <message>
        <source>The option --%1 has the value “%2”. Allowed is %3.</source>
        <translation>Die Option --%1 hat den Wert „%2“. Erlaubt ist %3.</translation>
    </message>
    <message>
        <source>Documents are read %1.</source>
        <translation>Dokumente lesen: %1.</translation>
    </message>
    <message>
        <source>generate makes man, bash, zsh or fish.</source>
        <translation>generate erzeugt man, bash, zsh oder fish.</translation>
    </message>
    <message>
        <source>“jobs” is followed by list, show ID, resume ID or clean. See “excerpt-cli --help”.</source>
        <translation>Auf „jobs“ folgt list, show ID, resume ID oder clean. Siehe „excerpt-cli --help“.</translation>
    </message>
    <message>
        <source>“%1” is no command. “excerpt-cli --help” lists the commands.</source>
        <translation>„%1“ ist kein Befehl. „excerpt-cli --help“ zeigt die Befehle.</translation>
    </message>
    <message>
        <source>A command is missing. “excerpt-cli --help” lists the commands.</source>
        <translation>Es fehlt ein Befehl. „excerpt-cli --help“ zeigt die Befehle.</translation>
    </message>
    <message>
        <source>%1 and %2 exclude each other. Keep one.</source>
        <translation>%1 und %2 schließen einander aus. Behalten Sie eines davon.</translation>
    </message>
    <message>
        <source>The document %1 has no bookmarks that lead to its pages. Use --from-headings, --pages or --sections.</source>
        <translation>Das Dokument %1 hat keine Lesezeichen, die zu seinen Seiten führen. Verwenden Sie --from-headings, --pages oder --sections.</translation>
    </message>
    <message>
        <source>No headings were found in the document %1. Use --pages, --every or --sections.</source>
        <translation>Im Dokument %1 wurden keine Überschriften gefunden. Verwenden Sie --pages, --every oder --sections.</translation>
    </message>
    <message>
        <source>A document is missing. Name a PDF file.</source>
        <translation>Es fehlt ein Dokument. Geben Sie eine PDF-Datei an.</translation>
    </message>
    <message>
        <source>Only “extract”, “sections” and “split” take a project such as %1. Name its document.</source>
        <translation>Nur „extract“, „sections“ und „split“ nehmen ein Projekt wie %1 an. Geben Sie sein Dokument an.</translation>
    </message>
    <message>
        <source>Only “extract” takes an address. Download %1 first and name the file.</source>
        <translation>Nur „extract“ nimmt eine Adresse an. Laden Sie %1 zuerst herunter und geben Sie die Datei an.</translation>
    </message>
    <message>
        <source>--pages is empty. Name pages such as 1-3,7.</source>
        <translation>--pages ist leer. Geben Sie Seiten an, zum Beispiel 1-3,7.</translation>
    </message>
    <message>
        <source>The environment variable %1 has the value “%2”. Allowed is an address that begins with https:// or http://.</source>
        <translation>Die Umgebungsvariable %1 hat den Wert „%2“. Erlaubt ist eine Adresse, die mit https:// oder http:// beginnt.</translation>
    </message>
    <message>
        <source>The address of the engine&apos;s server is “%1”. Allowed is one that begins with https:// or http://.</source>
        <translation>Die Adresse des Servers der Engine ist „%1“. Erlaubt ist eine, die mit https:// oder http:// beginnt.</translation>
    </message>
    <message>
        <source>--%1 has no meaning for the engine %2. Leave it out, or choose another engine with --engine.</source>
        <translation>--%1 hat für die Engine %2 keine Bedeutung. Lassen Sie es weg, oder wählen Sie mit --engine eine andere Engine.</translation>
    </message>
    <message>
        <source>The engine “%1” is not part of this version. Choose one of: %2.</source>
        <translation>Die Engine „%1“ gehört nicht zu dieser Version. Wählen Sie eine von: %2.</translation>
    </message>
    <message>
        <source>The document of the project %1 is not there: neither beside the project nor at “%2”. Put it there, or name the document instead of the project.</source>
        <translation>Das Dokument des Projekts %1 fehlt: Es liegt weder neben dem Projekt noch unter „%2“. Legen Sie es dorthin, oder geben Sie statt des Projekts das Dokument an.</translation>
    </message>
    <message>
        <source>The folder %1 for downloads cannot be made. Check that you may write there, or set XDG_CACHE_HOME.</source>
        <translation>Der Ordner %1 für Downloads kann nicht angelegt werden. Prüfen Sie, ob Sie dort schreiben dürfen, oder setzen Sie XDG_CACHE_HOME.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>The text of each section of the book, made on this computer.</source>
        <translation>Der Text jedes Abschnitts des Buches, auf diesem Computer erzeugt.</translation>
    </message>
    <message>
        <source>One answer of Gemini per section; the key is in GEMINI_API_KEY.</source>
        <translation>Je Abschnitt eine Antwort von Gemini; der Schlüssel steht in GEMINI_API_KEY.</translation>
    </message>
    <message>
        <source>Sections from the second level of bookmarks, a line each, as they finish.</source>
        <translation>Abschnitte aus der zweiten Ebene der Lesezeichen, je eine Zeile, sobald sie fertig sind.</translation>
    </message>
    <message>
        <source>Pages 10 to 49 in sections of four pages.</source>
        <translation>Seiten 10 bis 49 in Abschnitten von vier Seiten.</translation>
    </message>
    <message>
        <source>The service&apos;s request in, its response out.</source>
        <translation>Die Anfrage des Dienstes hinein, seine Antwort heraus.</translation>
    </message>
    <message>
        <source>Write the sections to a file, to be edited and given to --sections.</source>
        <translation>Die Abschnitte in eine Datei schreiben, zum Bearbeiten und für --sections.</translation>
    </message>
    <message>
        <source>Eight sections of five pages.</source>
        <translation>Acht Abschnitte von fünf Seiten.</translation>
    </message>
    <message>
        <source>parts/001-Introduction.pdf, parts/002-…, by the bookmarks.</source>
        <translation>parts/001-Introduction.pdf, parts/002-…, nach den Lesezeichen.</translation>
    </message>
    <message>
        <source>A file for each ten pages.</source>
        <translation>Eine Datei je zehn Seiten.</translation>
    </message>
    <message>
        <source>The first ten pages as Markdown.</source>
        <translation>Die ersten zehn Seiten als Markdown.</translation>
    </message>
    <message>
        <source>Everything, with running heads and page numbers.</source>
        <translation>Alles, mit Kolumnentiteln und Seitenzahlen.</translation>
    </message>
    <message>
        <source>Id, name, and the most input and output tokens of each model, with tabs between.</source>
        <translation>ID, Name und die meisten Eingabe- und Ausgabe-Tokens jedes Modells, mit Tabulatoren dazwischen.</translation>
    </message>
    <message>
        <source>Newest first, with what is left to do.</source>
        <translation>Die neuesten zuerst, mit dem, was noch zu tun ist.</translation>
    </message>
    <message>
        <source>The document, the engine and the state of each section.</source>
        <translation>Das Dokument, die Engine und der Zustand jedes Abschnitts.</translation>
    </message>
    <message>
        <source>Run what is left and write the results where they were to go.</source>
        <translation>Den Rest ausführen und die Ergebnisse dorthin schreiben, wo sie hin sollten.</translation>
    </message>
    <message>
        <source>Also what was blocked or quarantined, to another file.</source>
        <translation>Auch Blockiertes und Zurückgestelltes, in eine andere Datei.</translation>
    </message>
    <message>
        <source>Remove the finished jobs.</source>
        <translation>Die fertigen Aufträge entfernen.</translation>
    </message>
    <message>
        <source>Remove one job, finished or not.</source>
        <translation>Einen Auftrag entfernen, fertig oder nicht.</translation>
    </message>
    <message>
        <source>Answer the prompt for each section of a document.</source>
        <translation>Den Prompt für jeden Abschnitt eines Dokuments beantworten.</translation>
    </message>
    <message>
        <source>Without options for the sections they are the bookmarks, else the headings, else the whole document. The offline engine gives each section&apos;s text as Markdown; other engines need a prompt and a model. Each finished section is kept on disk at once: an interrupted run goes on with --resume or “excerpt-cli jobs resume”. A project brings document, sections, prompt, engine and model; options are stronger.</source>
        <translation>Ohne Optionen für die Abschnitte sind es die Lesezeichen, sonst die Überschriften, sonst das ganze Dokument. Die Engine offline liefert den Text jedes Abschnitts als Markdown; andere Engines brauchen einen Prompt und ein Modell. Jeder fertige Abschnitt wird sofort auf der Platte gespeichert: Ein unterbrochener Lauf geht mit --resume oder „excerpt-cli jobs resume“ weiter. Ein Projekt bringt Dokument, Abschnitte, Prompt, Engine und Modell mit; Optionen haben Vorrang.</translation>
    </message>
    <message>
        <source>Print the sections of a document as a sections file.</source>
        <translation>Die Abschnitte eines Dokuments als Abschnittsdatei ausgeben.</translation>
    </message>
    <message>
        <source>The file can be edited and given to extract or split with --sections: a section can begin and end within a page (start, end), have only areas of pages (regions) and a prompt of its own.</source>
        <translation>Die Datei kann bearbeitet und mit --sections an extract oder split gegeben werden: Ein Abschnitt kann innerhalb einer Seite beginnen und enden (start, end), nur Bereiche von Seiten haben (regions) und einen eigenen Prompt.</translation>
    </message>
    <message>
        <source>Write each section of a document as a PDF of its own.</source>
        <translation>Jeden Abschnitt eines Dokuments als eigenes PDF schreiben.</translation>
    </message>
    <message>
        <source>The files are named by number and section, 001-Name.pdf. The same document and pages give the same bytes. Of pages that a section has in part (start, end, regions), nothing else is in its file.</source>
        <translation>Die Dateien heißen nach Nummer und Abschnitt, 001-Name.pdf. Gleiches Dokument und gleiche Seiten ergeben gleiche Bytes. Von Seiten, die ein Abschnitt nur teilweise hat (start, end, regions), steht sonst nichts in seiner Datei.</translation>
    </message>
    <message>
        <source>Print the text of a document as Markdown, without any network.</source>
        <translation>Den Text eines Dokuments als Markdown ausgeben, ganz ohne Netz.</translation>
    </message>
    <message>
        <source>Headings, lists, paragraphs and tables in reading order; running heads and page numbers are left out.</source>
        <translation>Überschriften, Listen, Absätze und Tabellen in Lesereihenfolge; Kolumnentitel und Seitenzahlen entfallen.</translation>
    </message>
    <message>
        <source>List the models that an engine offers.</source>
        <translation>Die Modelle auflisten, die eine Engine anbietet.</translation>
    </message>
    <message>
        <source>The list comes from the engine&apos;s server and needs its key.</source>
        <translation>Die Liste kommt vom Server der Engine und braucht deren Schlüssel.</translation>
    </message>
    <message>
        <source>List the jobs, interrupted and finished.</source>
        <translation>Die Aufträge auflisten, unterbrochene und fertige.</translation>
    </message>
    <message>
        <source>Each run of extract is a job with a folder of its own.</source>
        <translation>Jeder Lauf von extract ist ein Auftrag mit eigenem Ordner.</translation>
    </message>
    <message>
        <source>Show one job and its sections.</source>
        <translation>Einen Auftrag und seine Abschnitte zeigen.</translation>
    </message>
    <message>
        <source>Nothing is changed, also while the job runs.</source>
        <translation>Nichts wird verändert, auch nicht während der Auftrag läuft.</translation>
    </message>
    <message>
        <source>Go on with an interrupted job.</source>
        <translation>Einen unterbrochenen Auftrag fortsetzen.</translation>
    </message>
    <message>
        <source>Document, sections, prompt and engine are those of the job. A document that has changed is refused.</source>
        <translation>Dokument, Abschnitte, Prompt und Engine sind die des Auftrags. Ein geändertes Dokument wird abgelehnt.</translation>
    </message>
    <message>
        <source>Remove jobs and the files they left at an engine&apos;s server.</source>
        <translation>Aufträge entfernen, samt den Dateien, die sie auf dem Server einer Engine hinterlassen haben.</translation>
    </message>
    <message>
        <source>Without an ID all finished jobs; with --all unfinished ones too. Jobs in work are left alone.</source>
        <translation>Ohne ID alle fertigen Aufträge; mit --all auch unfertige. Aufträge in Arbeit bleiben unberührt.</translation>
    </message>
</context>
<context>
    <name>Completion</name>
    <message>
        <source>List, show, resume and remove jobs.</source>
        <translation>Aufträge auflisten, zeigen, fortsetzen und entfernen.</translation>
    </message>
</context>
<context>
    <name>Confinement</name>
    <message>
        <source>confined: no network, no programs, no writing, no reading but fonts and libraries (Landlock %1, seccomp)</source>
        <translation>abgeschottet, kein Netz, keine Programme, kein Schreiben, Lesen nur von Schriften und Bibliotheken (Landlock %1, seccomp)</translation>
    </message>
    <message>
        <source>partly confined: no network, no programs, no writing (seccomp); files can be read, as this kernel has no Landlock</source>
        <translation>teilweise abgeschottet, kein Netz, keine Programme, kein Schreiben (seccomp); Dateien können gelesen werden, da dieser Kernel kein Landlock hat</translation>
    </message>
    <message>
        <source>partly confined: no writing, no programs, no reading but fonts and libraries (Landlock %1); the network can be reached, as this kernel has no seccomp</source>
        <translation>teilweise abgeschottet, kein Schreiben, keine Programme, Lesen nur von Schriften und Bibliotheken (Landlock %1); das Netz ist erreichbar, da dieser Kernel kein seccomp hat</translation>
    </message>
    <message>
        <source>unconfined: this kernel has neither Landlock nor seccomp; only limits on memory and time hold</source>
        <translation>nicht abgeschottet, dieser Kernel hat weder Landlock noch seccomp; nur die Grenzen für Speicher und Zeit gelten</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Standard output cannot be written. Check the command that reads it, or name a file with --output.</source>
        <translation>Die Standardausgabe kann nicht geschrieben werden. Prüfen Sie den Befehl, der sie liest, oder geben Sie mit --output eine Datei an.</translation>
    </message>
    <message>
        <source>The log file %1 cannot be written. Check that its folder exists and that you may write there.</source>
        <translation>Die Protokolldatei %1 kann nicht geschrieben werden. Prüfen Sie, ob der Ordner existiert und ob Sie dort schreiben dürfen.</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>There is no file “%1”. Check the name and the folder.</source>
        <translation>Es gibt keine Datei „%1“. Prüfen Sie den Namen und den Ordner.</translation>
    </message>
    <message>
        <source>You have no right to read “%1”. Ask its owner, or copy it to where you may read it.</source>
        <translation>Für „%1“ fehlt das Leserecht. Fragen Sie den Besitzer, oder kopieren Sie die Datei dorthin, wo Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: %2. Check the disk it is on, and try again.</source>
        <translation>„%1“ kann nicht geöffnet werden: %2. Prüfen Sie den Datenträger, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Name a PDF file in it.</source>
        <translation>„%1“ ist ein Ordner. Geben Sie eine PDF-Datei darin an.</translation>
    </message>
    <message>
        <source>“%1” is a device or a pipe, not a file. Save the PDF to a file first.</source>
        <translation>„%1“ ist ein Gerät oder eine Pipe, keine Datei. Speichern Sie das PDF zuerst in eine Datei.</translation>
    </message>
    <message>
        <source>“%1” is empty: the file has no content. Copy or download it again.</source>
        <translation>„%1“ ist leer: Die Datei hat keinen Inhalt. Kopieren oder laden Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>“%1” is not a PDF. Name a PDF file, or export the document as PDF.</source>
        <translation>„%1“ ist kein PDF. Geben Sie eine PDF-Datei an, oder exportieren Sie das Dokument als PDF.</translation>
    </message>
    <message>
        <source>“%1” is too damaged to be opened. Copy or download it again, or repair it with another program.</source>
        <translation>„%1“ ist zu stark beschädigt, um geöffnet zu werden. Kopieren oder laden Sie die Datei noch einmal, oder reparieren Sie sie mit einem anderen Programm.</translation>
    </message>
    <message>
        <source>“%1” has no pages. Export or download it again.</source>
        <translation>„%1“ hat keine Seiten. Exportieren oder laden Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>“%1” is protected by a password. Give it with --password-file or --password.</source>
        <translation>„%1“ ist durch ein Passwort geschützt. Geben Sie es mit --password-file oder --password an.</translation>
    </message>
    <message>
        <source>The password for “%1” is wrong. Check it, and its upper and lower case.</source>
        <translation>Das Passwort für „%1“ ist falsch. Prüfen Sie es, auch die Groß- und Kleinschreibung.</translation>
    </message>
    <message>
        <source>“%1” was changed, replaced or removed while it was being worked on. What is finished is kept; start a new run for the changed document.</source>
        <translation>„%1“ wurde während der Arbeit geändert, ersetzt oder entfernt. Was fertig ist, bleibt erhalten; starten Sie für das geänderte Dokument einen neuen Lauf.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has no page %2: it has %n page(s).</source>
        <translation>
            <numerusform>„%1“ hat keine Seite %2: Es hat nur %n Seite.</numerusform>
            <numerusform>„%1“ hat keine Seite %2: Es hat %n Seiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no pages to cut out of “%1”. Name at least one.</source>
        <translation>Aus „%1“ sind keine Seiten auszuschneiden. Geben Sie mindestens eine an.</translation>
    </message>
    <message>
        <source>The section&apos;s file “%1” is not open for writing. Check the disk and the folder it is in.</source>
        <translation>Die Datei „%1“ des Abschnitts ist nicht zum Schreiben geöffnet. Prüfen Sie den Datenträger und den Ordner.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2. Look whether the file is still there and whether you may read it.</source>
        <translation>„%1“ kann nicht gelesen werden: %2. Sehen Sie nach, ob die Datei noch da ist und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>OpenSSL has no SHA-256 here, so that “%1” cannot be recognised again later. Install OpenSSL 3.</source>
        <translation>OpenSSL hat hier kein SHA-256, deshalb kann „%1“ später nicht wiedererkannt werden. Installieren Sie OpenSSL 3.</translation>
    </message>
</context>
<context>
    <name>Download</name>
    <message>
        <source>The download does not fit into “%1”: the disk is full. Make room there.</source>
        <translation>Der Download passt nicht in „%1“: Der Datenträger ist voll. Schaffen Sie dort Platz.</translation>
    </message>
    <message>
        <source>The download cannot be written into “%1”. Check that the folder can be written to.</source>
        <translation>Der Download kann nicht in „%1“ geschrieben werden. Prüfen Sie, ob in den Ordner geschrieben werden kann.</translation>
    </message>
    <message>
        <source>The document could not be downloaded: %1 answered with status %2. Try again later.</source>
        <translation>Das Dokument konnte nicht heruntergeladen werden: %1 antwortete mit Status %2. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The document could not be downloaded: %1 answered with status %2. Check the address.</source>
        <translation>Das Dokument konnte nicht heruntergeladen werden: %1 antwortete mit Status %2. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The document could not be downloaded: %1 sends from one address to the next without end. Check the address.</source>
        <translation>Das Dokument konnte nicht heruntergeladen werden: %1 leitet endlos von einer Adresse zur nächsten weiter. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The document was not downloaded: %1 sends to an address that is not safe to follow. Download the document with a browser and name the file.</source>
        <translation>Das Dokument wurde nicht heruntergeladen: %1 leitet zu einer unsicheren Adresse weiter. Laden Sie das Dokument mit einem Browser herunter und geben Sie die Datei an.</translation>
    </message>
    <message>
        <source>The document at %1 is larger than %2 MB and was not downloaded. Download it with a browser and name the file.</source>
        <translation>Das Dokument unter %1 ist größer als %2 MB und wurde nicht heruntergeladen. Laden Sie es mit einem Browser herunter und geben Sie die Datei an.</translation>
    </message>
    <message>
        <source>What %1 sent is no PDF. Check the address; it may need a login first.</source>
        <translation>Was %1 gesendet hat, ist kein PDF. Prüfen Sie die Adresse; vielleicht ist vorher eine Anmeldung nötig.</translation>
    </message>
    <message>
        <source>“%1” is no address that a document can be downloaded from. Write it as https://host/file.pdf.</source>
        <translation>„%1“ ist keine Adresse, von der ein Dokument heruntergeladen werden kann. Schreiben Sie sie als https://host/file.pdf.</translation>
    </message>
</context>
<context>
    <name>Engines</name>
    <message>
        <source>There is no engine “%1”. Choose one of: %2.</source>
        <translation>Es gibt keine Engine „%1“. Wählen Sie eine von: %2.</translation>
    </message>
    <message>
        <source>The base URL “%1” cannot be used. Write it as https://host, without user name, password or query; it comes from --base-url or %2.</source>
        <translation>Die Adresse „%1“ ist nicht brauchbar. Schreiben Sie sie als https://host, ohne Benutzernamen, Passwort oder Anfrageteil; sie stammt aus --base-url oder %2.</translation>
    </message>
    <message>
        <source>%1, or a proxy on the way, sent an answer that is not the service&apos;s. Check the address of the service.</source>
        <translation>%1 oder ein Proxy auf dem Weg sandte eine Antwort, die nicht vom Dienst stammt. Prüfen Sie die Adresse des Dienstes.</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The run was stopped.</source>
        <translation>Der Lauf wurde angehalten.</translation>
    </message>
</context>
<context>
    <name>Extract</name>
    <message>
        <source>--prompt and --prompt-file exclude each other. Keep one.</source>
        <translation>--prompt und --prompt-file schließen einander aus. Behalten Sie eines davon.</translation>
    </message>
    <message>
        <source>The prompt in %1 is not UTF-8 text. Save it as UTF-8.</source>
        <translation>Der Prompt in %1 ist kein UTF-8-Text. Speichern Sie ihn als UTF-8.</translation>
    </message>
    <message>
        <source>--%1 and --request exclude each other: the request brings document, sections and prompt. Keep one.</source>
        <translation>--%1 und --request schließen einander aus: Die Anfrage bringt Dokument, Abschnitte und Prompt mit. Behalten Sie eines davon.</translation>
    </message>
    <message>
        <source>“%1” and --request exclude each other: the request brings the document. Keep one.</source>
        <translation>„%1“ und --request schließen einander aus: Die Anfrage bringt das Dokument mit. Behalten Sie eines davon.</translation>
    </message>
    <message>
        <source>A document is missing. Name a PDF file or an address, or give --request.</source>
        <translation>Es fehlt ein Dokument. Geben Sie eine PDF-Datei oder eine Adresse an, oder verwenden Sie --request.</translation>
    </message>
    <message>
        <source>The engine %1 needs a prompt. Say what to extract with --prompt or --prompt-file.</source>
        <translation>Die Engine %1 braucht einen Prompt. Sagen Sie mit --prompt oder --prompt-file, was herausgezogen werden soll.</translation>
    </message>
    <message>
        <source>The engine %1 needs a model. “excerpt-cli models --engine %1” lists them; choose one with --model.</source>
        <translation>Die Engine %1 braucht ein Modell. „excerpt-cli models --engine %1“ listet sie auf; wählen Sie eines mit --model.</translation>
    </message>
    <message>
        <source>In the prompt of the section “%1”: %2</source>
        <extracomment>%1 name of a section, %2 what is wrong with its own prompt</extracomment>
        <translation>Im Prompt des Abschnitts „%1“: %2</translation>
    </message>
    <message>
        <source>The format “%1” is not part of this version. Choose one of: %2.</source>
        <translation>Das Format „%1“ gehört nicht zu dieser Version. Wählen Sie eines von: %2.</translation>
    </message>
    <message>
        <source>--retry-failed goes with --resume or “excerpt-cli jobs resume”.</source>
        <translation>--retry-failed gehört zu --resume oder „excerpt-cli jobs resume“.</translation>
    </message>
    <message>
        <source>Going on with the job %1.</source>
        <translation>Der Auftrag %1 wird fortgesetzt.</translation>
    </message>
    <message>
        <source>There is no unfinished job of this document with these sections, prompt and engine. Starting a new one.</source>
        <translation>Es gibt keinen unfertigen Auftrag dieses Dokuments mit diesen Abschnitten, diesem Prompt und dieser Engine. Ein neuer wird gestartet.</translation>
    </message>
    <message>
        <source>The offline engine reads no prompt: it gives the text of each section. Choose another engine with --engine to have the prompt answered.</source>
        <translation>Die Engine offline liest keinen Prompt: Sie liefert den Text jedes Abschnitts. Wählen Sie mit --engine eine andere Engine, damit der Prompt beantwortet wird.</translation>
    </message>
</context>
<context>
    <name>ExtractRequest</name>
    <message>
        <source>The request “%1” has more than %2 sections. Split it into several.</source>
        <translation>Die Anfrage „%1“ hat mehr als %2 Abschnitte. Teilen Sie sie in mehrere auf.</translation>
    </message>
    <message>
        <source>The request “%1” is not valid JSON (%2). Correct it there, or write it again.</source>
        <translation>Die Anfrage „%1“ ist kein gültiges JSON (%2). Korrigieren Sie sie dort, oder schreiben Sie sie neu.</translation>
    </message>
    <message>
        <source>The request “%1” must be a JSON object with the fields “storage_file_id”, “sections” and “prompt”.</source>
        <translation>Die Anfrage „%1“ muss ein JSON-Objekt mit den Feldern „storage_file_id“, „sections“ und „prompt“ sein.</translation>
    </message>
    <message>
        <source>In the request “%1”, the field “storage_file_id” must be the path or the http(s) address of a PDF.</source>
        <translation>In der Anfrage „%1“ muss das Feld „storage_file_id“ der Pfad oder die http(s)-Adresse eines PDFs sein.</translation>
    </message>
    <message>
        <source>In the request “%1”, the field “sections” must be a list.</source>
        <translation>In der Anfrage „%1“ muss das Feld „sections“ eine Liste sein.</translation>
    </message>
    <message>
        <source>In the request “%1”, the field “prompt” must be an object with “prompt_text”.</source>
        <translation>In der Anfrage „%1“ muss das Feld „prompt“ ein Objekt mit „prompt_text“ sein.</translation>
    </message>
    <message>
        <source>In the request “%1”, the field “%2” must be text.</source>
        <translation>In der Anfrage „%1“ muss das Feld „%2“ Text sein.</translation>
    </message>
</context>
<context>
    <name>FindSections</name>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>Pages %1</source>
        <translation>Seiten %1</translation>
    </message>
    <message>
        <source>The bookmarks of this document are damaged. Those that could be read were used: check that the sections are complete.</source>
        <translation>Die Lesezeichen dieses Dokuments sind beschädigt. Die lesbaren wurden verwendet: Prüfen Sie, ob die Abschnitte vollständig sind.</translation>
    </message>
    <message>
        <source>The bookmark “%1” leads to no page of this document and was left out.</source>
        <translation>Das Lesezeichen „%1“ führt zu keiner Seite dieses Dokuments und wurde weggelassen.</translation>
    </message>
    <message numerus="yes">
        <source>%n bookmarks lead to no page of this document and were left out, the first of them “%1”.</source>
        <translation>
            <numerusform>%n Lesezeichen führt zu keiner Seite dieses Dokuments und wurde weggelassen: „%1“.</numerusform>
            <numerusform>%n Lesezeichen führen zu keiner Seite dieses Dokuments und wurden weggelassen, das erste davon „%1“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1 comes before the first bookmark and is in no section.</source>
        <translation>Seite %1 liegt vor dem ersten Lesezeichen und ist in keinem Abschnitt.</translation>
    </message>
    <message>
        <source>Pages %1 come before the first bookmark and are in no section.</source>
        <translation>Die Seiten %1 liegen vor dem ersten Lesezeichen und sind in keinem Abschnitt.</translation>
    </message>
</context>
<context>
    <name>Gemini</name>
    <message>
        <source>Gemini&apos;s answer broke off before its end. Check the network, or try again later.</source>
        <translation>Geminis Antwort brach vor ihrem Ende ab. Prüfen Sie das Netz, oder versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>Gemini&apos;s answer has no text. Run this section again, or word the prompt differently.</source>
        <translation>Geminis Antwort hat keinen Text. Führen Sie diesen Abschnitt noch einmal aus, oder formulieren Sie den Prompt anders.</translation>
    </message>
    <message>
        <source>Gemini&apos;s answer ended at the limit on its length. Raise --max-output-tokens, or use smaller sections.</source>
        <translation>Geminis Antwort endete an der Längengrenze. Erhöhen Sie --max-output-tokens, oder verwenden Sie kleinere Abschnitte.</translation>
    </message>
    <message>
        <source>Gemini ended its answer with “%1”. Run this section again, or choose another model.</source>
        <translation>Gemini beendete die Antwort mit „%1“. Führen Sie diesen Abschnitt noch einmal aus, oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>Gemini stopped because the answer would quote a published work at length (%1). Ask for a summary or for single facts instead of the text itself.</source>
        <translation>Gemini hörte auf, weil die Antwort ein veröffentlichtes Werk ausführlich zitieren würde (%1). Bitten Sie um eine Zusammenfassung oder um einzelne Angaben statt um den Text selbst.</translation>
    </message>
    <message>
        <source>Gemini blocked this section because of its rules on content (%1). Leave the pages in question out, or use another engine.</source>
        <translation>Gemini hat diesen Abschnitt wegen seiner Inhaltsregeln blockiert (%1). Lassen Sie die betreffenden Seiten weg, oder verwenden Sie eine andere Engine.</translation>
    </message>
    <message>
        <source>Gemini refused to answer (%1). Word the prompt differently, or use another engine.</source>
        <translation>Gemini verweigerte die Antwort (%1). Formulieren Sie den Prompt anders, oder verwenden Sie eine andere Engine.</translation>
    </message>
    <message>
        <source>Gemini asked to send the section to a place that is not its own (“%1”). Check the proxy and the address of the service.</source>
        <translation>Gemini wollte den Abschnitt an eine fremde Stelle gesendet haben („%1“). Prüfen Sie den Proxy und die Adresse des Dienstes.</translation>
    </message>
    <message>
        <source>Gemini began to repeat itself without end and was stopped. Word the prompt differently, or use smaller sections.</source>
        <translation>Gemini wiederholte sich endlos und wurde angehalten. Formulieren Sie den Prompt anders, oder verwenden Sie kleinere Abschnitte.</translation>
    </message>
    <message>
        <source>No model is chosen. Name one with --model; the command “excerpt-cli models --engine gemini” lists them.</source>
        <translation>Es ist kein Modell gewählt. Geben Sie eines mit --model an; der Befehl „excerpt-cli models --engine gemini“ listet sie auf.</translation>
    </message>
    <message>
        <source>Gemini&apos;s answer is longer than what can be fetched. Use smaller sections.</source>
        <translation>Geminis Antwort ist länger, als abgeholt werden kann. Verwenden Sie kleinere Abschnitte.</translation>
    </message>
    <message>
        <source>The model “%1” does not take the setting “%2”; the request was repeated without it.</source>
        <translation>Das Modell „%1“ nimmt die Einstellung „%2“ nicht an; die Anfrage wurde ohne sie wiederholt.</translation>
    </message>
    <message>
        <source>Gemini needs an API key. Make one in Google AI Studio and put it into the variable GEMINI_API_KEY.</source>
        <translation>Gemini braucht einen API-Schlüssel. Erzeugen Sie einen in Google AI Studio und setzen Sie ihn in die Variable GEMINI_API_KEY.</translation>
    </message>
    <message>
        <source>Gemini does not know this API key. Check GEMINI_API_KEY, or make a new key in Google AI Studio.</source>
        <translation>Gemini kennt diesen API-Schlüssel nicht. Prüfen Sie GEMINI_API_KEY, oder erzeugen Sie einen neuen Schlüssel in Google AI Studio.</translation>
    </message>
    <message>
        <source>The API key for Gemini has expired. Make a new one in Google AI Studio and set GEMINI_API_KEY.</source>
        <translation>Der API-Schlüssel für Gemini ist abgelaufen. Erzeugen Sie einen neuen in Google AI Studio und setzen Sie GEMINI_API_KEY.</translation>
    </message>
    <message>
        <source>Gemini has not made the uploaded section ready for use. Try again later.</source>
        <translation>Gemini hat den hochgeladenen Abschnitt nicht bereitgestellt. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>Gemini cannot be used with this account: %1 Turn on billing in Google AI Studio, or use a key from a country where it is offered.</source>
        <translation>Gemini kann mit diesem Konto nicht verwendet werden: %1 Schalten Sie in Google AI Studio die Abrechnung ein, oder verwenden Sie einen Schlüssel aus einem Land, in dem es angeboten wird.</translation>
    </message>
    <message>
        <source>Gemini refused the request: %1 Check the model, the prompt and the pages of this section.</source>
        <translation>Gemini lehnte die Anfrage ab: %1 Prüfen Sie das Modell, den Prompt und die Seiten dieses Abschnitts.</translation>
    </message>
    <message>
        <source>The Google project of this API key has no billing. Turn it on, or use another key.</source>
        <translation>Das Google-Projekt dieses API-Schlüssels hat keine Abrechnung. Schalten Sie sie ein, oder verwenden Sie einen anderen Schlüssel.</translation>
    </message>
    <message>
        <source>The Gemini API is switched off in the Google project of this API key. Switch it on, or use another key.</source>
        <translation>Die Gemini-API ist im Google-Projekt dieses API-Schlüssels abgeschaltet. Schalten Sie sie ein, oder verwenden Sie einen anderen Schlüssel.</translation>
    </message>
    <message>
        <source>The uploaded section is no longer at Gemini. Run this section again.</source>
        <translation>Der hochgeladene Abschnitt ist nicht mehr bei Gemini. Führen Sie diesen Abschnitt noch einmal aus.</translation>
    </message>
    <message>
        <source>Gemini does not accept this API key. Check GEMINI_API_KEY and what the key is restricted to.</source>
        <translation>Gemini nimmt diesen API-Schlüssel nicht an. Prüfen Sie GEMINI_API_KEY und die Einschränkungen des Schlüssels.</translation>
    </message>
    <message>
        <source>The credit of this Gemini account is used up. Add credit in Google AI Studio.</source>
        <translation>Das Guthaben dieses Gemini-Kontos ist aufgebraucht. Laden Sie es in Google AI Studio auf.</translation>
    </message>
    <message>
        <source>Gemini allows no more requests for the moment. Try again later, or leave a longer pause between sections with --delay.</source>
        <translation>Gemini lässt im Moment keine weiteren Anfragen zu. Versuchen Sie es später noch einmal, oder lassen Sie mit --delay längere Pausen zwischen den Abschnitten.</translation>
    </message>
    <message>
        <source>The quota of this Gemini account is used up. Daily quotas start anew at midnight Pacific time.</source>
        <translation>Das Kontingent dieses Gemini-Kontos ist aufgebraucht. Tageskontingente beginnen um Mitternacht pazifischer Zeit neu.</translation>
    </message>
    <message>
        <source>The quota of this account for the model “%1” is used up. Daily quotas start anew at midnight Pacific time; another model or a paid plan has its own.</source>
        <translation>Das Kontingent dieses Kontos für das Modell „%1“ ist aufgebraucht. Tageskontingente beginnen um Mitternacht pazifischer Zeit neu; ein anderes Modell oder ein bezahlter Tarif hat ein eigenes.</translation>
    </message>
    <message>
        <source>Gemini has no model “%1” for this key. The command “excerpt-cli models --engine gemini” lists what it has.</source>
        <translation>Gemini hat für diesen Schlüssel kein Modell „%1“. Der Befehl „excerpt-cli models --engine gemini“ zeigt, was es gibt.</translation>
    </message>
    <message>
        <source>Gemini had a problem of its own (status %1). Try again later; if it stays with this section, the section may be too long for the model.</source>
        <translation>Bei Gemini gab es ein Problem (Status %1). Versuchen Sie es später noch einmal; bleibt es bei diesem Abschnitt, ist er vielleicht zu lang für das Modell.</translation>
    </message>
    <message>
        <source>The section is too big for one request. Use --transport upload, or smaller sections.</source>
        <translation>Der Abschnitt ist zu groß für eine Anfrage. Verwenden Sie --transport upload oder kleinere Abschnitte.</translation>
    </message>
    <message>
        <source>Gemini, or a proxy on the way, answered with status %1, which is not expected. Check the address of the service and the proxy.</source>
        <translation>Gemini oder ein Proxy auf dem Weg antwortete mit dem unerwarteten Status %1. Prüfen Sie die Adresse des Dienstes und den Proxy.</translation>
    </message>
    <message>
        <source>Gemini, or a proxy on the way, did not follow the upload&apos;s rules. Check the proxy, or use --transport inline.</source>
        <translation>Gemini oder ein Proxy auf dem Weg hielt sich nicht an die Regeln des Hochladens. Prüfen Sie den Proxy, oder verwenden Sie --transport inline.</translation>
    </message>
    <message>
        <source>Gemini, or a proxy on the way, did not let the section&apos;s upload through. Check the proxy, or use --transport inline.</source>
        <translation>Gemini oder ein Proxy auf dem Weg ließ das Hochladen des Abschnitts nicht zu. Prüfen Sie den Proxy, oder verwenden Sie --transport inline.</translation>
    </message>
    <message>
        <source>Gemini could not read the section&apos;s PDF: %1 Try smaller sections, or another engine.</source>
        <translation>Gemini konnte das PDF des Abschnitts nicht lesen: %1 Versuchen Sie kleinere Abschnitte oder eine andere Engine.</translation>
    </message>
    <message>
        <source>The time limit was reached while Gemini was still reading the section&apos;s PDF. Allow more time with --timeout, or try smaller sections.</source>
        <translation>Die Zeitgrenze war erreicht, während Gemini noch das PDF des Abschnitts las. Geben Sie mit --timeout mehr Zeit, oder versuchen Sie kleinere Abschnitte.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a file at Gemini and was left alone.</source>
        <translation>„%1“ ist kein Name einer Datei bei Gemini und blieb unberührt.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>%1 Choices: %2. Default: %3.</source>
        <translation>%1 Auswahl: %2. Vorgabe: %3.</translation>
    </message>
    <message>
        <source>%1 Choices: %2.</source>
        <translation>%1 Auswahl: %2.</translation>
    </message>
    <message>
        <source>%1 Default: %2.</source>
        <translation>%1 Vorgabe: %2.</translation>
    </message>
    <message>
        <source>As --%1.</source>
        <translation>Wie --%1.</translation>
    </message>
    <message>
        <source>The key for %1; the first that is set holds. Without any, the key is taken from the system&apos;s keyring.</source>
        <translation>Der Schlüssel für %1; der erste gesetzte gilt. Fehlt er, kommt der Schlüssel aus dem Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>Address of the server in place of that of %1.</source>
        <translation>Adresse des Servers anstelle der von %1.</translation>
    </message>
    <message>
        <source>The proxy on the way to an engine; never used for this computer.</source>
        <translation>Der Proxy auf dem Weg zu einer Engine; nie für diesen Computer verwendet.</translation>
    </message>
    <message>
        <source>Certificates to trust beside those of the system.</source>
        <translation>Zertifikate, denen neben denen des Systems vertraut wird.</translation>
    </message>
    <message>
        <source>Every section succeeded.</source>
        <translation>Alle Abschnitte sind gelungen.</translation>
    </message>
    <message>
        <source>An internal error.</source>
        <translation>Ein interner Fehler.</translation>
    </message>
    <message>
        <source>Wrong usage, a bad setting or a malformed input file.</source>
        <translation>Falscher Aufruf, ungültige Einstellung oder fehlerhafte Eingabedatei.</translation>
    </message>
    <message>
        <source>Some sections did not succeed; the results are written.</source>
        <translation>Einige Abschnitte sind nicht gelungen; die Ergebnisse sind geschrieben.</translation>
    </message>
    <message>
        <source>The document cannot be opened, or has changed.</source>
        <translation>Das Dokument kann nicht geöffnet werden oder hat sich geändert.</translation>
    </message>
    <message>
        <source>The engine cannot be reached, has no key, or refuses it.</source>
        <translation>Die Engine ist nicht erreichbar, hat keinen Schlüssel oder lehnt ihn ab.</translation>
    </message>
    <message>
        <source>The output cannot be written.</source>
        <translation>Die Ausgabe kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Ended by SIGHUP; what was finished is kept.</source>
        <translation>Durch SIGHUP beendet; was fertig war, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Interrupted; what was finished is kept.</source>
        <translation>Unterbrochen; was fertig war, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Ended by SIGTERM; what was finished is kept.</source>
        <translation>Durch SIGTERM beendet; was fertig war, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Turns long PDFs into structured data, section by section.</source>
        <translation>Macht aus langen PDFs strukturierte Daten, Abschnitt für Abschnitt.</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Start here</source>
        <translation>Zum Einstieg</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Options and examples of one command.</source>
        <translation>Optionen und Beispiele eines Befehls.</translation>
    </message>
    <message>
        <source>The version, and how documents are confined here.</source>
        <translation>Die Version, und wie Dokumente hier abgeschottet werden.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Settings file, excerpt/excerpt.ini in $XDG_CONFIG_HOME or ~/.config</source>
        <translation>Einstellungsdatei, excerpt/excerpt.ini in $XDG_CONFIG_HOME oder ~/.config</translation>
    </message>
    <message>
        <source>The part of a key before the slash is the section: “sectionDelay=0.5” below “[run]”.</source>
        <translation>Der Teil eines Schlüssels vor dem Schrägstrich ist die Gruppe: „sectionDelay=0.5“ unter „[run]“.</translation>
    </message>
    <message>
        <source>Exit status</source>
        <translation>Rückgabewert</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
</context>
<context>
    <name>Helper</name>
    <message>
        <source>Reading “%1” took longer than allowed and was ended. This part of the document may be damaged; try other pages of it.</source>
        <translation>Das Lesen von „%1“ dauerte länger als erlaubt und wurde beendet. Dieser Teil des Dokuments ist vielleicht beschädigt; versuchen Sie andere Seiten.</translation>
    </message>
    <message>
        <source>The program that reads “%1” answered with something that is no answer, and was ended. This part of the document may be made to do harm.</source>
        <translation>Das Programm, das „%1“ liest, gab keine gültige Antwort und wurde beendet. Dieser Teil des Dokuments könnte schädlich sein.</translation>
    </message>
    <message>
        <source>The program that reads PDFs does not start, or is of another version. Install Excerpt again.</source>
        <translation>Das Programm, das PDFs liest, startet nicht oder hat eine andere Version. Installieren Sie Excerpt neu.</translation>
    </message>
    <message>
        <source>“%1” made the program that reads it crash. Only this part of the document is affected; repairing it with another program may help.</source>
        <translation>„%1“ hat das lesende Programm zum Absturz gebracht. Nur dieser Teil des Dokuments ist betroffen; eine Reparatur mit einem anderen Programm kann helfen.</translation>
    </message>
    <message>
        <source>Reading this part of “%1” needs more than %2 MB of memory and was ended. The rest of the document is not affected.</source>
        <translation>Das Lesen dieses Teils von „%1“ braucht mehr als %2 MB Speicher und wurde beendet. Der Rest des Dokuments ist nicht betroffen.</translation>
    </message>
    <message>
        <source>The program that reads PDFs, “%1”, could not be started: %2. Install Excerpt again, or let EXCERPT_PDF_WORKER name it.</source>
        <translation>Das Programm „%1“, das PDFs liest, konnte nicht gestartet werden: %2. Installieren Sie Excerpt neu, oder geben Sie es in EXCERPT_PDF_WORKER an.</translation>
    </message>
    <message>
        <source>No document is open. Open it again, or start Excerpt again.</source>
        <translation>Es ist kein Dokument geöffnet. Öffnen Sie es noch einmal, oder starten Sie Excerpt neu.</translation>
    </message>
    <message>
        <source>There is more on this page than can be handled. Leave the page out, or repair the document.</source>
        <translation>Auf dieser Seite ist mehr, als verarbeitet werden kann. Lassen Sie die Seite weg, oder reparieren Sie das Dokument.</translation>
    </message>
    <message>
        <source>The program that reads PDFs was given no file. Start Excerpt again.</source>
        <translation>Das Programm, das PDFs liest, erhielt keine Datei. Starten Sie Excerpt neu.</translation>
    </message>
</context>
<context>
    <name>Http</name>
    <message>
        <source>The file that was being sent could not be read to its end. Check the disk and try again.</source>
        <translation>Die zu sendende Datei konnte nicht zu Ende gelesen werden. Prüfen Sie den Datenträger, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 sent an answer that is too long for what was asked. Check the address.</source>
        <translation>%1 sandte eine zu lange Antwort auf das, was gefragt war. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The time limit was reached while waiting for %1. Allow more time with --timeout, or try again later.</source>
        <translation>Die Zeitgrenze war beim Warten auf %1 erreicht. Geben Sie mit --timeout mehr Zeit, oder versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>No connection to %1 could be made in time. Check the network, the proxy and the address.</source>
        <translation>Es kam rechtzeitig keine Verbindung zu %1 zustande. Prüfen Sie das Netz, den Proxy und die Adresse.</translation>
    </message>
    <message>
        <source>%1 does not answer. Check the network, the proxy and the address, or try again later.</source>
        <translation>%1 antwortet nicht. Prüfen Sie das Netz, den Proxy und die Adresse, oder versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network, the proxy and the address.</source>
        <translation>%1 ist nicht erreichbar. Prüfen Sie das Netz, den Proxy und die Adresse.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 does not let the connection through. Check HTTPS_PROXY, its user name and password.</source>
        <translation>Der Proxy auf dem Weg zu %1 lässt die Verbindung nicht durch. Prüfen Sie HTTPS_PROXY, Benutzername und Passwort.</translation>
    </message>
    <message>
        <source>%1 sent something that is no HTTP answer. Check the address and the proxy.</source>
        <translation>%1 sandte etwas, das keine HTTP-Antwort ist. Prüfen Sie die Adresse und den Proxy.</translation>
    </message>
    <message>
        <source>The connection to %1 broke. Check the network, or try again later.</source>
        <translation>Die Verbindung zu %1 brach ab. Prüfen Sie das Netz, oder versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The secure connection to %1 was refused: %2. Check the address and the computer&apos;s date; where a proxy replaces certificates, name its own in SSL_CERT_FILE.</source>
        <translation>Die sichere Verbindung zu %1 wurde abgelehnt: %2. Prüfen Sie die Adresse und das Datum des Computers; ersetzt ein Proxy die Zertifikate, geben Sie seines in SSL_CERT_FILE an.</translation>
    </message>
    <message>
        <source>SSL_CERT_FILE names the file “%1”, which holds no certificate that can be read. Correct the variable or unset it.</source>
        <translation>SSL_CERT_FILE nennt die Datei „%1“, die kein lesbares Zertifikat enthält. Korrigieren Sie die Variable, oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>The variable %1 does not name a proxy that can be used. Write it as http://host:port or socks5://host:port.</source>
        <translation>Die Variable %1 nennt keinen brauchbaren Proxy. Schreiben Sie ihn als http://host:port oder socks5://host:port.</translation>
    </message>
    <message>
        <source>The server sent an event that is too long to be an answer. Check the address of the server.</source>
        <translation>Der Server sandte ein Ereignis, das für eine Antwort zu lang ist. Prüfen Sie die Adresse des Servers.</translation>
    </message>
</context>
<context>
    <name>InputFile</name>
    <message>
        <source>The file %1 cannot be read. Check that it exists and that you may read it.</source>
        <translation>Die Datei %1 kann nicht gelesen werden. Prüfen Sie, ob sie existiert und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>The file %1 is larger than 256 MB. Check that it is the right one.</source>
        <translation>Die Datei %1 ist größer als 256 MB. Prüfen Sie, ob es die richtige ist.</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>The job&apos;s ID is missing. “excerpt-cli jobs list” lists the jobs.</source>
        <translation>Die ID des Auftrags fehlt. „excerpt-cli jobs list“ listet die Aufträge auf.</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left at %1</source>
        <translation>
            <numerusform>%n Datei verblieben bei %1</numerusform>
            <numerusform>%n Dateien verblieben bei %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left at %1, expires %2</source>
        <translation>
            <numerusform>%n Datei verblieben bei %1, läuft ab %2</numerusform>
            <numerusform>%n Dateien verblieben bei %1, laufen ab %2</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no job %1 in %2. “excerpt-cli jobs list” lists the jobs.</source>
        <translation>Es gibt keinen Auftrag %1 in %2. „excerpt-cli jobs list“ listet die Aufträge auf.</translation>
    </message>
    <message>
        <source>Job: %1</source>
        <translation>Auftrag: %1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Zustand: %1</translation>
    </message>
    <message>
        <source>Started: %1</source>
        <translation>Begonnen: %1</translation>
    </message>
    <message>
        <source>Document: %1</source>
        <translation>Dokument: %1</translation>
    </message>
    <message>
        <source>Engine: %1</source>
        <translation>Engine: %1</translation>
    </message>
    <message>
        <source>Sections: %1, succeeded: %2, finished otherwise: %3</source>
        <translation>Abschnitte: %1, gelungen: %2, anders beendet: %3</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256: %1</translation>
    </message>
    <message>
        <source>The format “%1” is not part of this version. Choose one of: %2.</source>
        <translation>Das Format „%1“ gehört nicht zu dieser Version. Wählen Sie eines von: %2.</translation>
    </message>
    <message numerus="yes">
        <source>The job %1 stays: %n file(s) of it could not be deleted at %2. %3</source>
        <translation>
            <numerusform>Der Auftrag %1 bleibt: %n Datei davon konnte bei %2 nicht gelöscht werden. %3</numerusform>
            <numerusform>Der Auftrag %1 bleibt: %n Dateien davon konnten bei %2 nicht gelöscht werden. %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The job %1 stays: %n file(s) of it could not be deleted at %2. Set the engine&apos;s key and clean again.</source>
        <translation>
            <numerusform>Der Auftrag %1 bleibt: %n Datei davon konnte bei %2 nicht gelöscht werden. Setzen Sie den Schlüssel der Engine und räumen Sie noch einmal auf.</numerusform>
            <numerusform>Der Auftrag %1 bleibt: %n Dateien davon konnten bei %2 nicht gelöscht werden. Setzen Sie den Schlüssel der Engine und räumen Sie noch einmal auf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed the job %1.</source>
        <translation>Auftrag %1 entfernt.</translation>
    </message>
    <message>
        <source>There are no jobs.</source>
        <translation>Es gibt keine Aufträge.</translation>
    </message>
    <message>
        <source>--all and the job %1 exclude each other. Keep one.</source>
        <translation>--all und der Auftrag %1 schließen einander aus. Behalten Sie eines davon.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>The job %1 was stopped before it had begun. Start a new one.</source>
        <translation>Der Auftrag %1 wurde angehalten, bevor er begonnen hatte. Starten Sie einen neuen.</translation>
    </message>
    <message>
        <source>There is no job %1 in %2. List the jobs to see their names.</source>
        <translation>Es gibt keinen Auftrag %1 in %2. Listen Sie die Aufträge auf, um ihre Namen zu sehen.</translation>
    </message>
    <message>
        <source>Another process is working on the job %1. Wait until it has ended, or stop it.</source>
        <translation>Ein anderer Prozess arbeitet am Auftrag %1. Warten Sie, bis er beendet ist, oder halten Sie ihn an.</translation>
    </message>
    <message>
        <source>The document %1 has changed since the job %2 began (SHA-256 then %3, now %4). Bring the former file back, or start a new job.</source>
        <translation>Das Dokument %1 hat sich seit Beginn des Auftrags %2 geändert (SHA-256 damals %3, jetzt %4). Stellen Sie die frühere Datei wieder her, oder starten Sie einen neuen Auftrag.</translation>
    </message>
    <message>
        <source>The document %1 is another file, or was changed, since the job %2 began. Bring the former file back, or start a new job.</source>
        <translation>Das Dokument %1 ist seit Beginn des Auftrags %2 eine andere Datei oder wurde geändert. Stellen Sie die frühere Datei wieder her, oder starten Sie einen neuen Auftrag.</translation>
    </message>
    <message>
        <source>The record of the job in %1 is damaged, so the job cannot go on. Bring the file back from a copy, or start a new job.</source>
        <translation>Die Aufzeichnung des Auftrags in %1 ist beschädigt, deshalb kann er nicht fortgesetzt werden. Stellen Sie die Datei aus einer Kopie wieder her, oder starten Sie einen neuen Auftrag.</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>This is not valid JSON (at byte %1).</source>
        <translation>Das ist kein gültiges JSON (bei Byte %1).</translation>
    </message>
</context>
<context>
    <name>Keyring</name>
    <message>
        <source>No keyring on this system. The key is kept for this session only.</source>
        <translation>Kein Schlüsselbund auf diesem System. Der Schlüssel gilt nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>The keyring is locked, so the key could not be read or saved. Unlock it in the system&apos;s password manager, then try again.</source>
        <translation>Der Schlüsselbund ist gesperrt, deshalb konnte der Schlüssel nicht gelesen oder gespeichert werden. Entsperren Sie ihn in der Passwortverwaltung des Systems, und versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>MarkdownWriter</name>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>Pages %1</source>
        <translation>Seiten %1</translation>
    </message>
    <message>
        <source>This section was not processed.</source>
        <translation>Dieser Abschnitt wurde nicht verarbeitet.</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>The engine %1 has no models to choose from. Choose another engine with --engine.</source>
        <translation>Die Engine %1 hat keine Modelle zur Auswahl. Wählen Sie mit --engine eine andere Engine.</translation>
    </message>
</context>
<context>
    <name>OfflineEngine</name>
    <message>
        <source>The offline engine uploads nothing. Report this.</source>
        <translation>Die Engine offline lädt nichts hoch. Bitte melden Sie dies.</translation>
    </message>
    <message>
        <source>Stopped on request.</source>
        <translation>Auf Wunsch angehalten.</translation>
    </message>
    <message>
        <source>The section took longer than its time limit. Raise the limit with --timeout, or make the section smaller.</source>
        <translation>Der Abschnitt dauerte länger als seine Zeitgrenze. Erhöhen Sie die Grenze mit --timeout, oder verkleinern Sie den Abschnitt.</translation>
    </message>
    <message numerus="yes">
        <source>Pages %1 have no text layer: they are pictures. Run text recognition (OCR) on the document first, or choose an engine that reads pictures.</source>
        <translation>
            <numerusform>Seite %1 hat keine Textebene: Sie ist ein Bild. Wenden Sie zuerst eine Texterkennung (OCR) auf das Dokument an, oder wählen Sie eine Engine, die Bilder liest.</numerusform>
            <numerusform>Die Seiten %1 haben keine Textebene: Sie sind Bilder. Wenden Sie zuerst eine Texterkennung (OCR) auf das Dokument an, oder wählen Sie eine Engine, die Bilder liest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is no text in the part of pages %1 that the section has. Make its areas larger, or move its start or end.</source>
        <translation>
            <numerusform>In dem Teil von Seite %1, den der Abschnitt hat, steht kein Text. Vergrößern Sie seine Bereiche, oder verschieben Sie Anfang oder Ende.</numerusform>
            <numerusform>In dem Teil der Seiten %1, den der Abschnitt hat, steht kein Text. Vergrößern Sie seine Bereiche, oder verschieben Sie Anfang oder Ende.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pages %1 hold nothing but running heads and page numbers. Choose other pages for the section.</source>
        <translation>
            <numerusform>Seite %1 enthält nur Kolumnentitel und Seitenzahl. Wählen Sie andere Seiten für den Abschnitt.</numerusform>
            <numerusform>Die Seiten %1 enthalten nur Kolumnentitel und Seitenzahlen. Wählen Sie andere Seiten für den Abschnitt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pages %1 have no text layer; their text is missing.</source>
        <translation>
            <numerusform>Seite %1 hat keine Textebene; ihr Text fehlt.</numerusform>
            <numerusform>Die Seiten %1 haben keine Textebene; ihr Text fehlt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pages %1 hold more than can be read; the end of their text is missing.</source>
        <translation>
            <numerusform>Seite %1 enthält mehr, als gelesen werden kann; das Ende ihres Textes fehlt.</numerusform>
            <numerusform>Die Seiten %1 enthalten mehr, als gelesen werden kann; das Ende ihres Textes fehlt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
</context>
<context>
    <name>OpenAi</name>
    <message>
        <source>OpenAI&apos;s answer broke off before its end. Check the network, or try again later.</source>
        <translation>OpenAIs Antwort brach vor ihrem Ende ab. Prüfen Sie das Netz, oder versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>OpenAI&apos;s model refused to answer. Word the prompt differently, or use another engine.</source>
        <translation>Das Modell von OpenAI verweigerte die Antwort. Formulieren Sie den Prompt anders, oder verwenden Sie eine andere Engine.</translation>
    </message>
    <message>
        <source>OpenAI could not finish this answer and does not say why. Run this section again, or choose another model.</source>
        <translation>OpenAI konnte diese Antwort nicht beenden und nennt keinen Grund. Führen Sie diesen Abschnitt noch einmal aus, oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>OpenAI&apos;s answer has no text. Run this section again, or word the prompt differently.</source>
        <translation>OpenAIs Antwort hat keinen Text. Führen Sie diesen Abschnitt noch einmal aus, oder formulieren Sie den Prompt anders.</translation>
    </message>
    <message>
        <source>OpenAI blocked this section because of its rules on content. Leave the pages in question out, or use another engine.</source>
        <translation>OpenAI hat diesen Abschnitt wegen seiner Inhaltsregeln gesperrt. Lassen Sie die betreffenden Seiten weg, oder verwenden Sie eine andere Engine.</translation>
    </message>
    <message>
        <source>OpenAI&apos;s answer ended at the limit on its length. Raise --max-output-tokens, or use smaller sections.</source>
        <translation>OpenAIs Antwort endete an der Längengrenze. Erhöhen Sie --max-output-tokens, oder verwenden Sie kleinere Abschnitte.</translation>
    </message>
    <message>
        <source>The PDF of this section is larger than the 50 MB that OpenAI takes in one request. Use smaller sections.</source>
        <translation>Das PDF dieses Abschnitts ist größer als die 50 MB, die OpenAI in einer Anfrage annimmt. Verwenden Sie kleinere Abschnitte.</translation>
    </message>
    <message>
        <source>No model is chosen. Name one with --model; the command “excerpt-cli models --engine openai” lists them.</source>
        <translation>Es ist kein Modell gewählt. Geben Sie eines mit --model an; der Befehl „excerpt-cli models --engine openai“ listet sie auf.</translation>
    </message>
    <message>
        <source>OpenAI&apos;s model began to repeat itself without end and was stopped. Word the prompt differently, or use smaller sections.</source>
        <translation>Das Modell von OpenAI begann, sich endlos zu wiederholen, und wurde angehalten. Formulieren Sie den Prompt anders, oder verwenden Sie kleinere Abschnitte.</translation>
    </message>
    <message>
        <source>The model “%1” does not take the setting “%2”; the request was repeated without it.</source>
        <translation>Das Modell „%1“ nimmt die Einstellung „%2“ nicht an; die Anfrage wurde ohne sie wiederholt.</translation>
    </message>
    <message>
        <source>OpenAI needs an API key. Make one at platform.openai.com and put it into the variable OPENAI_API_KEY.</source>
        <translation>OpenAI braucht einen API-Schlüssel. Erzeugen Sie einen auf platform.openai.com und setzen Sie ihn in die Variable OPENAI_API_KEY.</translation>
    </message>
    <message>
        <source>The section is too long for this model of OpenAI. Use smaller sections, or a model with a larger window.</source>
        <translation>Der Abschnitt ist zu lang für dieses Modell von OpenAI. Verwenden Sie kleinere Abschnitte oder ein Modell mit größerem Fenster.</translation>
    </message>
    <message>
        <source>OpenAI refused the request: %1 Check the model, the prompt and the pages of this section.</source>
        <translation>OpenAI lehnte die Anfrage ab: %1 Prüfen Sie das Modell, den Prompt und die Seiten dieses Abschnitts.</translation>
    </message>
    <message>
        <source>OpenAI does not accept this API key. Check OPENAI_API_KEY and what the key is restricted to.</source>
        <translation>OpenAI nimmt diesen API-Schlüssel nicht an. Prüfen Sie OPENAI_API_KEY und die Einschränkungen des Schlüssels.</translation>
    </message>
    <message>
        <source>The credit or the spending limit of this OpenAI account is used up. Add credit or raise the limit in the account&apos;s billing settings.</source>
        <translation>Das Guthaben oder die Ausgabengrenze dieses OpenAI-Kontos ist aufgebraucht. Laden Sie Guthaben auf, oder erhöhen Sie die Grenze in den Abrechnungseinstellungen des Kontos.</translation>
    </message>
    <message>
        <source>OpenAI is not offered in this country. Use another engine.</source>
        <translation>OpenAI wird in diesem Land nicht angeboten. Verwenden Sie eine andere Engine.</translation>
    </message>
    <message>
        <source>OpenAI has no model “%1” for this key. The command “excerpt-cli models --engine openai” lists what it has.</source>
        <translation>OpenAI hat für diesen Schlüssel kein Modell „%1“. Der Befehl „excerpt-cli models --engine openai“ zeigt, was es gibt.</translation>
    </message>
    <message>
        <source>The uploaded section is no longer at OpenAI. Run this section again.</source>
        <translation>Der hochgeladene Abschnitt ist nicht mehr bei OpenAI. Führen Sie diesen Abschnitt noch einmal aus.</translation>
    </message>
    <message>
        <source>The server does not know this call of OpenAI&apos;s service. Check the address: it ends in /v1, and comes from --base-url or OPENAI_BASE_URL.</source>
        <translation>Der Server kennt diesen Aufruf des Dienstes von OpenAI nicht. Prüfen Sie die Adresse: Sie endet auf /v1 und stammt aus --base-url oder OPENAI_BASE_URL.</translation>
    </message>
    <message>
        <source>The section alone is above this account&apos;s limit of tokens per minute. Use smaller sections.</source>
        <translation>Schon der Abschnitt allein liegt über der Grenze dieses Kontos für Tokens pro Minute. Verwenden Sie kleinere Abschnitte.</translation>
    </message>
    <message>
        <source>This account&apos;s daily quota for the model “%1” is used up. Resume the run when it is back, or use another model.</source>
        <translation>Das Tageskontingent dieses Kontos für das Modell „%1“ ist aufgebraucht. Setzen Sie den Lauf fort, wenn es wieder da ist, oder verwenden Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>OpenAI allows no more requests for the moment. Try again later, or leave a longer pause between sections with --delay.</source>
        <translation>OpenAI lässt im Moment keine weiteren Anfragen zu. Versuchen Sie es später noch einmal, oder lassen Sie mit --delay längere Pausen zwischen den Abschnitten.</translation>
    </message>
    <message>
        <source>The section is too big for one request. Use --transport upload, or smaller sections.</source>
        <translation>Der Abschnitt ist zu groß für eine Anfrage. Verwenden Sie --transport upload oder kleinere Abschnitte.</translation>
    </message>
    <message>
        <source>OpenAI had a problem of its own (status %1). Try again later.</source>
        <translation>OpenAI hatte selbst ein Problem (Status %1). Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>OpenAI, or a proxy on the way, answered with status %1, which is not expected. Check the address of the service and the proxy.</source>
        <translation>OpenAI oder ein Proxy auf dem Weg antwortete mit dem unerwarteten Status %1. Prüfen Sie die Adresse des Dienstes und den Proxy.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a file at OpenAI and was left alone.</source>
        <translation>„%1“ ist kein Name einer Datei bei OpenAI und blieb unberührt.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Password of an encrypted document. Other programs may see it while this one starts; --password-file hides it.</source>
        <translation>Passwort eines verschlüsselten Dokuments. Andere Programme können es beim Start sehen; --password-file verbirgt es.</translation>
    </message>
    <message>
        <source>File whose first line is the document&apos;s password.</source>
        <translation>Datei, deren erste Zeile das Passwort des Dokuments ist.</translation>
    </message>
    <message>
        <source>The service&apos;s ExtractRequest as JSON; it brings document, sections and prompt.</source>
        <translation>Der ExtractRequest des Dienstes als JSON; er bringt Dokument, Abschnitte und Prompt mit.</translation>
    </message>
    <message>
        <source>Sections file, or the service&apos;s list of names and page ranges.</source>
        <translation>Abschnittsdatei, oder die Liste des Dienstes mit Namen und Seitenbereichen.</translation>
    </message>
    <message>
        <source>Make the sections of the document&apos;s bookmarks.</source>
        <translation>Die Abschnitte aus den Lesezeichen des Dokuments bilden.</translation>
    </message>
    <message>
        <source>Make the sections of the headings on the pages.</source>
        <translation>Die Abschnitte aus den Überschriften auf den Seiten bilden.</translation>
    </message>
    <message>
        <source>Depth of the bookmarks, or else headings, that become sections; 1 unless given.</source>
        <translation>Tiefe der Lesezeichen, sonst der Überschriften, die zu Abschnitten werden; ohne Angabe 1.</translation>
    </message>
    <message>
        <source>Pages such as 5, 1-3 or 1-3,7,9- (to the end). Alone they are one section.</source>
        <translation>Seiten wie 5, 1-3 oder 1-3,7,9- (bis zum Ende). Allein sind sie ein Abschnitt.</translation>
    </message>
    <message>
        <source>Cut the pages into sections of N pages.</source>
        <translation>Die Seiten in Abschnitte von N Seiten teilen.</translation>
    </message>
    <message>
        <source>What to extract. {{section}}, {{number}}, {{pages}} and {{document}} are filled in.</source>
        <translation>Was herausgezogen werden soll. {{section}}, {{number}}, {{pages}} und {{document}} werden eingesetzt.</translation>
    </message>
    <message>
        <source>File with the prompt.</source>
        <translation>Datei mit dem Prompt.</translation>
    </message>
    <message>
        <source>Send the prompt alone, without the sentences that name the section.</source>
        <translation>Den Prompt allein senden, ohne die Sätze, die den Abschnitt nennen.</translation>
    </message>
    <message>
        <source>Where the results go; “-” or nothing is standard output. A file appears whole or not at all.</source>
        <translation>Wohin die Ergebnisse gehen; „-“ oder nichts ist die Standardausgabe. Eine Datei erscheint ganz oder gar nicht.</translation>
    </message>
    <message>
        <source>Format of the results.</source>
        <translation>Format der Ergebnisse.</translation>
    </message>
    <message>
        <source>Folder for the sections&apos; PDFs; made when it does not exist.</source>
        <translation>Ordner für die PDFs der Abschnitte; wird angelegt, wenn er fehlt.</translation>
    </message>
    <message>
        <source>Keep running heads and page numbers.</source>
        <translation>Kolumnentitel und Seitenzahlen behalten.</translation>
    </message>
    <message>
        <source>Go on with the newest unfinished job of the same document, sections, prompt and engine.</source>
        <translation>Den neuesten unfertigen Auftrag mit gleichem Dokument, Abschnitten, Prompt und Engine fortsetzen.</translation>
    </message>
    <message>
        <source>When going on, also run sections that were blocked or quarantined.</source>
        <translation>Beim Fortsetzen auch blockierte oder zurückgestellte Abschnitte ausführen.</translation>
    </message>
    <message>
        <source>Unfinished jobs too.</source>
        <translation>Auch unfertige Aufträge.</translation>
    </message>
    <message>
        <source>Settings file to read in place of excerpt/excerpt.ini in $XDG_CONFIG_HOME or ~/.config.</source>
        <translation>Einstellungsdatei, die anstelle von excerpt/excerpt.ini in $XDG_CONFIG_HOME oder ~/.config gelesen wird.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe zeigen.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>The output %1 would replace the document itself. Name another file with --output.</source>
        <translation>Die Ausgabe %1 würde das Dokument selbst ersetzen. Geben Sie mit --output eine andere Datei an.</translation>
    </message>
    <message>
        <source>There is no room left for %1. Make room, and run it again.</source>
        <translation>Für %1 ist kein Platz mehr. Schaffen Sie Platz, und starten Sie noch einmal.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written (%2). Choose another folder.</source>
        <translation>Die Datei %1 kann nicht geschrieben werden (%2). Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The output %1 cannot be written (%2). Name another one.</source>
        <translation>Die Ausgabe %1 kann nicht geschrieben werden (%2). Geben Sie eine andere an.</translation>
    </message>
    <message>
        <source>The output %1 cannot be written: there is no folder %2. Make the folder, or name another output.</source>
        <translation>Die Ausgabe %1 kann nicht geschrieben werden: Es gibt keinen Ordner %2. Legen Sie ihn an, oder geben Sie eine andere Ausgabe an.</translation>
    </message>
    <message>
        <source>The output %1 cannot be written: the folder %2 does not let you (%3). Change its rights, or name another output.</source>
        <translation>Die Ausgabe %1 kann nicht geschrieben werden: Der Ordner %2 erlaubt es nicht (%3). Ändern Sie seine Rechte, oder geben Sie eine andere Ausgabe an.</translation>
    </message>
    <message>
        <source>the standard output</source>
        <translation>die Standardausgabe</translation>
    </message>
    <message>
        <source>The output %1 is a folder. Name a file in it, or another output.</source>
        <translation>Die Ausgabe %1 ist ein Ordner. Geben Sie eine Datei darin oder eine andere Ausgabe an.</translation>
    </message>
</context>
<context>
    <name>PageCost</name>
    <message>
        <source>Page %1 cannot be read: it is damaged, or nested too deeply. Leave it out, or repair the document with another program.</source>
        <translation>Seite %1 kann nicht gelesen werden: Sie ist beschädigt oder zu tief verschachtelt. Lassen Sie sie weg, oder reparieren Sie das Dokument mit einem anderen Programm.</translation>
    </message>
    <message>
        <source>Page %1 measures %2 × %3 points; more than %4 cannot be worked with. Leave it out, or save it in a smaller size.</source>
        <translation>Seite %1 misst %2 × %3 Punkt; mehr als %4 kann nicht verarbeitet werden. Lassen Sie sie weg, oder speichern Sie sie kleiner.</translation>
    </message>
    <message>
        <source>Page %1 unpacks to more than %2 MB of drawing instructions, which nobody can read in reasonable time. Leave it out, or replace it by a picture.</source>
        <translation>Seite %1 entpackt sich zu mehr als %2 MB Zeichenanweisungen, die niemand in vernünftiger Zeit lesen kann. Lassen Sie sie weg, oder ersetzen Sie sie durch ein Bild.</translation>
    </message>
</context>
<context>
    <name>PageRange</name>
    <message>
        <source>The page range is empty. Name pages of this document, which has 1 to %1, such as 5 or 1-3,7,9-.</source>
        <translation>Der Seitenbereich ist leer. Geben Sie Seiten dieses Dokuments an (1 bis %1), zum Beispiel 5 oder 1-3,7,9-.</translation>
    </message>
    <message>
        <source>“%1” is no page range, because a page is missing in it. Name pages of this document, which has 1 to %2, such as 5 or 1-3,7,9-.</source>
        <translation>„%1“ ist kein Seitenbereich, weil eine Seite darin fehlt. Geben Sie Seiten dieses Dokuments an (1 bis %2), zum Beispiel 5 oder 1-3,7,9-.</translation>
    </message>
    <message>
        <source>“%1” is no page range. Name pages of this document, which has 1 to %2, such as 5 or 1-3,7,9-.</source>
        <translation>„%1“ ist kein Seitenbereich. Geben Sie Seiten dieses Dokuments an (1 bis %2), zum Beispiel 5 oder 1-3,7,9-.</translation>
    </message>
    <message>
        <source>“%1” names page 0, but pages are counted from 1 (this document has 1 to %2).</source>
        <translation>„%1“ nennt Seite 0, aber Seiten zählen ab 1 (dieses Dokument hat 1 bis %2).</translation>
    </message>
    <message>
        <source>“%1” names pages beyond the end of the document, whose last page is %2.</source>
        <translation>„%1“ nennt Seiten nach dem Ende des Dokuments; die letzte Seite ist %2.</translation>
    </message>
    <message>
        <source>“%1” is reversed: write the lower page first (this document has pages 1 to %2).</source>
        <translation>„%1“ ist verkehrt herum: Schreiben Sie die kleinere Seite zuerst (dieses Dokument hat die Seiten 1 bis %2).</translation>
    </message>
    <message>
        <source>“%1” names more than %2 pages in all. Name each page of this document, which has 1 to %3, once.</source>
        <translation>„%1“ nennt insgesamt mehr als %2 Seiten. Nennen Sie jede Seite dieses Dokuments (1 bis %3) nur einmal.</translation>
    </message>
</context>
<context>
    <name>Pipeline</name>
    <message>
        <source>The PDF of section “%1” could not be read back from “%2”. Check the disk, then run this section again.</source>
        <translation>Das PDF des Abschnitts „%1“ konnte nicht aus „%2“ zurückgelesen werden. Prüfen Sie den Datenträger, und führen Sie diesen Abschnitt noch einmal aus.</translation>
    </message>
    <message>
        <source>The section could not be cut out: no file can be written in “%1”. Make room there or choose another job folder.</source>
        <translation>Der Abschnitt konnte nicht ausgeschnitten werden: In „%1“ kann keine Datei geschrieben werden. Schaffen Sie dort Platz, oder wählen Sie einen anderen Auftragsordner.</translation>
    </message>
    <message>
        <source>The pages of section “%1” broke the PDF helper twice, so the section was set aside. Use --retry-failed to try it again.</source>
        <translation>Die Seiten des Abschnitts „%1“ brachten den PDF-Hilfsprozess zweimal zum Absturz; der Abschnitt wurde zurückgestellt. Mit --retry-failed wird er erneut versucht.</translation>
    </message>
    <message>
        <source>Section “%1” was given up after %2 s, the time limit of one section. Raise it with --timeout or WORKER_TIMEOUT.</source>
        <translation>Abschnitt „%1“ wurde nach %2 s aufgegeben, der Zeitgrenze eines Abschnitts. Erhöhen Sie sie mit --timeout oder WORKER_TIMEOUT.</translation>
    </message>
    <message>
        <source>The engine gave an empty answer. Try this section again, or change the prompt.</source>
        <translation>Die Engine gab eine leere Antwort. Versuchen Sie diesen Abschnitt noch einmal, oder ändern Sie den Prompt.</translation>
    </message>
</context>
<context>
    <name>PopplerDocument</name>
    <message>
        <source>The document is protected by a password. Give it with --password or --password-file.</source>
        <translation>Das Dokument ist durch ein Passwort geschützt. Geben Sie es mit --password oder --password-file an.</translation>
    </message>
    <message>
        <source>The password does not open the document. Check it and try again.</source>
        <translation>Das Passwort öffnet das Dokument nicht. Prüfen Sie es, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The document is damaged beyond what can be repaired. Open it in a PDF viewer and save it anew, or get another copy.</source>
        <translation>Das Dokument ist zu beschädigt für eine Reparatur. Öffnen Sie es in einem PDF-Betrachter und speichern Sie es neu, oder besorgen Sie eine andere Kopie.</translation>
    </message>
    <message numerus="yes">
        <source>The document has no page %1. It has %n pages.</source>
        <translation>
            <numerusform>Das Dokument hat keine Seite %1. Es hat nur %n Seite.</numerusform>
            <numerusform>Das Dokument hat keine Seite %1. Es hat %n Seiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1 is damaged and cannot be read. Leave it out, or get another copy of the document.</source>
        <translation>Seite %1 ist beschädigt und kann nicht gelesen werden. Lassen Sie sie weg, oder besorgen Sie eine andere Kopie des Dokuments.</translation>
    </message>
    <message>
        <source>Page %1 measures %2 × %3 points, which cannot be worked with. Leave it out.</source>
        <translation>Seite %1 misst %2 × %3 Punkt und kann nicht verarbeitet werden. Lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>The document cannot be read. Check that the file exists and that you may read it.</source>
        <translation>Das Dokument kann nicht gelesen werden. Prüfen Sie, ob die Datei existiert und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>Page %1 has more characters than can be worked with. Leave it out.</source>
        <translation>Seite %1 hat mehr Zeichen, als verarbeitet werden können. Lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>A picture of page %1 of this size cannot be drawn: the most is 64 megapixels.</source>
        <translation>Ein Bild der Seite %1 in dieser Größe kann nicht gezeichnet werden: Möglich sind höchstens 64 Megapixel.</translation>
    </message>
    <message>
        <source>Page %1 cannot be drawn.</source>
        <translation>Seite %1 kann nicht gezeichnet werden.</translation>
    </message>
</context>
<context>
    <name>ProblemsModel</name>
    <message>
        <source>Run again</source>
        <translation>Noch einmal ausführen</translation>
    </message>
    <message numerus="yes">
        <source>Run again with %n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>Noch einmal ausführen, %n min lang</numerusform>
            <numerusform>Noch einmal ausführen, %n min lang</numerusform>
        </translation>
    </message>
    <message>
        <source>Run again with %1</source>
        <extracomment>%1 is the new limit on the answer&apos;s length, in tokens</extracomment>
        <translation>Noch einmal mit %1 ausführen</translation>
    </message>
    <message>
        <source>Run in two parts</source>
        <translation>In zwei Teilen ausführen</translation>
    </message>
    <message>
        <source>Open page %1</source>
        <translation>Seite %1 öffnen</translation>
    </message>
    <message>
        <source>Use an engine that reads pictures</source>
        <translation>Engine verwenden, die Bilder liest</translation>
    </message>
    <message>
        <source>Enter the key</source>
        <translation>Schlüssel eingeben</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Modell wählen</translation>
    </message>
    <message>
        <source>Change the prompt</source>
        <translation>Prompt ändern</translation>
    </message>
    <message>
        <source>It did not succeed in an earlier run.</source>
        <translation>Er ist in einem früheren Lauf nicht gelungen.</translation>
    </message>
    <message>
        <source>The PDF helper crashed twice on its pages. The other sections were not affected.</source>
        <translation>Der PDF-Hilfsprozess ist an seinen Seiten zweimal abgestürzt. Die anderen Abschnitte waren nicht betroffen.</translation>
    </message>
    <message>
        <source>The answer ended at the limit of %1 tokens.</source>
        <translation>Die Antwort endete an der Grenze von %1 Tokens.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>opening</source>
        <translation>öffnen</translation>
    </message>
    <message>
        <source>finding sections</source>
        <translation>Abschnitte suchen</translation>
    </message>
    <message>
        <source>reading pages</source>
        <translation>Seiten lesen</translation>
    </message>
    <message>
        <source>uploading</source>
        <translation>hochladen</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>warten</translation>
    </message>
    <message>
        <source>answering</source>
        <translation>antworten</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>prüfen</translation>
    </message>
    <message>
        <source>cleaning up</source>
        <translation>aufräumen</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>speichern</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>schreiben</translation>
    </message>
    <message numerus="yes">
        <source>Stopping: deleting %n upload(s)</source>
        <translation>
            <numerusform>Wird angehalten: %n hochgeladene Datei wird gelöscht</numerusform>
            <numerusform>Wird angehalten: %n hochgeladene Dateien werden gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>noch %n Sekunde</numerusform>
            <numerusform>noch %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>noch %n Minute</numerusform>
            <numerusform>noch %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) left</source>
        <translation>
            <numerusform>noch %n Stunde</numerusform>
            <numerusform>noch %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Downloading: %1 of %2 MB</source>
        <translation>Herunterladen: %1 von %2 MB</translation>
    </message>
    <message>
        <source>Downloading: %1 MB</source>
        <translation>Herunterladen: %1 MB</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Wird angehalten</translation>
    </message>
    <message>
        <source>%1/%2 %3 · %4 · %5 MB</source>
        <extracomment>%1 of %2 sections, name of the section, what is done with it, megabytes of memory</extracomment>
        <translation>%1/%2 %3 · %4 · %5 MB</translation>
    </message>
    <message>
        <source>%1/%2 %3 · %4 · %5 MB · %6</source>
        <translation>%1/%2 %3 · %4 · %5 MB · %6</translation>
    </message>
</context>
<context>
    <name>ProjectFile</name>
    <message>
        <source>“%1” is not valid JSON, so it is no project (%2). Choose another file, or an older copy of this one.</source>
        <translation>„%1“ ist kein gültiges JSON und daher kein Projekt (%2). Wählen Sie eine andere Datei oder eine ältere Kopie von dieser.</translation>
    </message>
    <message>
        <source>In the project “%1”, the field “%2” must be %3.</source>
        <translation>Im Projekt „%1“ muss das Feld „%2“ %3 sein.</translation>
    </message>
    <message>
        <source>“%1” is no project: its field “format” must be “excerpt.project”.</source>
        <translation>„%1“ ist kein Projekt: Sein Feld „format“ muss „excerpt.project“ sein.</translation>
    </message>
    <message>
        <source>The project “%1” has version %2 of its format, and this program reads version %3 only. Use a newer version of Excerpt.</source>
        <translation>Das Projekt „%1“ hat Version %2 seines Formats, und dieses Programm liest nur Version %3. Verwenden Sie eine neuere Version von Excerpt.</translation>
    </message>
    <message>
        <source>an object with “path” (text) and, where they are known, “relative_path” and “file_name” (text), “pages” (a number from 1) and “sha256” (64 digits 0 to f)</source>
        <translation>ein Objekt mit „path“ (Text) und, wo bekannt, „relative_path“ und „file_name“ (Text), „pages“ (eine Zahl ab 1) und „sha256“ (64 Ziffern 0 bis f)</translation>
    </message>
    <message>
        <source>an object with “text” (text), “frame” (true or false) and “name” (text)</source>
        <translation>ein Objekt mit „text“ (Text), „frame“ (true oder false) und „name“ (Text)</translation>
    </message>
    <message>
        <source>an object with “name” (text)</source>
        <translation>ein Objekt mit „name“ (Text)</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>“%1” is a folder and no project. Choose a file.</source>
        <translation>„%1“ ist ein Ordner und kein Projekt. Wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>The project “%1” is larger than 256 MB. Check that it is the right file.</source>
        <translation>Das Projekt „%1“ ist größer als 256 MB. Prüfen Sie, ob es die richtige Datei ist.</translation>
    </message>
    <message>
        <source>The project “%1” cannot be read. Check that it exists and that you may read it.</source>
        <translation>Das Projekt „%1“ kann nicht gelesen werden. Prüfen Sie, ob es existiert und ob Sie es lesen dürfen.</translation>
    </message>
    <message>
        <source>The document has changed since the project was saved (its SHA-256 was %1 and is %2). Check that the sections are where they should be.</source>
        <translation>Das Dokument hat sich seit dem Speichern des Projekts geändert (SHA-256 damals %1, jetzt %2). Prüfen Sie, ob die Abschnitte am richtigen Ort sind.</translation>
    </message>
</context>
<context>
    <name>PromptLibrary</name>
    <message>
        <source>“%1” cannot be read as a file of prompts: each prompt needs a name and a text. Correct the file or choose another one.</source>
        <translation>„%1“ kann nicht als Promptdatei gelesen werden: Jeder Prompt braucht einen Namen und einen Text. Korrigieren Sie die Datei, oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a file of prompts: two prompts have the name “%2”. Rename one of them.</source>
        <translation>„%1“ kann nicht als Promptdatei gelesen werden: Zwei Prompts heißen „%2“. Benennen Sie einen davon um.</translation>
    </message>
    <message>
        <source>The prompts could not be saved in “%1”. Make room there, or choose another folder.</source>
        <translation>Die Prompts konnten nicht in „%1“ gespeichert werden. Schaffen Sie dort Platz, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>“%1” is not valid JSON, so it is no file of prompts. Choose another file.</source>
        <translation>„%1“ ist kein gültiges JSON und daher keine Promptdatei. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>“%1” is no file of prompts. Choose one that was exported from the prompt library.</source>
        <translation>„%1“ ist keine Promptdatei. Wählen Sie eine, die aus der Prompt-Sammlung exportiert wurde.</translation>
    </message>
    <message>
        <source>“%1” is of a later version of Excerpt. Open it with that one, or choose another file.</source>
        <translation>„%1“ ist von einer späteren Version von Excerpt. Öffnen Sie die Datei damit, oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>“%1” has no list of prompts. Choose another file.</source>
        <translation>„%1“ hat keine Liste von Prompts. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The prompts in “%1” cannot be read. Check who may read the file.</source>
        <translation>Die Prompts in „%1“ können nicht gelesen werden. Prüfen Sie, wer die Datei lesen darf.</translation>
    </message>
    <message>
        <source>“%1” is too large for a file of prompts. Choose another file.</source>
        <translation>„%1“ ist zu groß für eine Promptdatei. Wählen Sie eine andere Datei.</translation>
    </message>
</context>
<context>
    <name>PromptTemplate</name>
    <message>
        <source>The prompt has placeholders that do not exist: %1. There are {{section}}, {{number}}, {{pages}} and {{document}}; write {{{{ for two braces that are none.</source>
        <translation>Der Prompt hat Platzhalter, die es nicht gibt: %1. Es gibt {{section}}, {{number}}, {{pages}} und {{document}}; schreiben Sie {{{{ für zwei Klammern, die keiner sind.</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>QpdfDocument</name>
    <message>
        <source>The password does not open the document. Check it and try again.</source>
        <translation>Das Passwort öffnet das Dokument nicht. Prüfen Sie es, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The document is protected by a password. Give the password and try again.</source>
        <translation>Das Dokument ist durch ein Passwort geschützt. Geben Sie das Passwort ein, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The file is not a PDF. Choose a PDF file.</source>
        <translation>Die Datei ist kein PDF. Wählen Sie eine PDF-Datei.</translation>
    </message>
    <message>
        <source>The document is protected in a way that cannot be opened here, by a certificate for example. Save an unprotected copy and choose that.</source>
        <translation>Das Dokument ist auf eine Weise geschützt, die hier nicht geöffnet werden kann, etwa durch ein Zertifikat. Speichern Sie eine ungeschützte Kopie und wählen Sie diese.</translation>
    </message>
    <message>
        <source>The document is too damaged to be opened. Open it in another program and save it anew.</source>
        <translation>Das Dokument ist zu beschädigt, um geöffnet zu werden. Öffnen Sie es in einem anderen Programm und speichern Sie es neu.</translation>
    </message>
    <message>
        <source>There is no page %1: the document has %2 pages. Choose pages that exist.</source>
        <translation>Es gibt keine Seite %1: Das Dokument hat %2 Seiten. Wählen Sie vorhandene Seiten.</translation>
    </message>
    <message>
        <source>Page %1 cannot be read: it is damaged in the document. Leave it out, or repair the document with another program.</source>
        <translation>Seite %1 kann nicht gelesen werden: Sie ist im Dokument beschädigt. Lassen Sie sie weg, oder reparieren Sie das Dokument mit einem anderen Programm.</translation>
    </message>
    <message>
        <source>The section&apos;s PDF cannot be written: the disk is full. Free some space and try again.</source>
        <translation>Das PDF des Abschnitts kann nicht geschrieben werden: Der Datenträger ist voll. Schaffen Sie Platz, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The section&apos;s PDF cannot be written. Look at the folder&apos;s rights and try again.</source>
        <translation>Das PDF des Abschnitts kann nicht geschrieben werden. Prüfen Sie die Rechte des Ordners, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The document&apos;s table of contents for programs (its cross-reference table) is damaged and was rebuilt: parts may be missing.</source>
        <translation>Das innere Verzeichnis des Dokuments (seine Querverweistabelle) ist beschädigt und wurde neu aufgebaut: Teile können fehlen.</translation>
    </message>
    <message>
        <source>The document is damaged in places: parts may be missing.</source>
        <translation>Das Dokument ist stellenweise beschädigt: Teile können fehlen.</translation>
    </message>
    <message>
        <source>The document&apos;s own page count is wrong: the %1 pages that can be found are used.</source>
        <translation>Die Seitenzahl, die das Dokument angibt, stimmt nicht: Verwendet werden die %1 auffindbaren Seiten.</translation>
    </message>
    <message>
        <source>Pages %1 are damaged in the document: parts of them may be missing.</source>
        <translation>Die Seiten %1 sind im Dokument beschädigt: Teile davon können fehlen.</translation>
    </message>
    <message>
        <source>The document&apos;s list of pages refers to itself. Open it in another program and save it anew.</source>
        <translation>Die Seitenliste des Dokuments verweist auf sich selbst. Öffnen Sie es in einem anderen Programm und speichern Sie es neu.</translation>
    </message>
    <message>
        <source>The document has no pages. Choose another one, or save it anew.</source>
        <translation>Das Dokument hat keine Seiten. Wählen Sie ein anderes, oder speichern Sie es neu.</translation>
    </message>
    <message>
        <source>The section has only a part of pages %1. In its PDF that part is a picture with its words behind it: it could not be told apart from the rest of the page in any other way.</source>
        <translation>Der Abschnitt hat nur einen Teil der Seiten %1. In seinem PDF ist dieser Teil ein Bild mit seinen Wörtern dahinter: Anders ließ er sich nicht vom Rest der Seite trennen.</translation>
    </message>
</context>
<context>
    <name>ResponseWriter</name>
    <message>
        <source>The run was stopped before its end. What was finished is here.</source>
        <translation>Der Lauf wurde vor dem Ende angehalten. Was fertig war, steht hier.</translation>
    </message>
</context>
<context>
    <name>ResultsWriter</name>
    <message>
        <source>The results cannot be written: %1. Free space there, or name another output; what was finished is kept.</source>
        <translation>Die Ergebnisse können nicht geschrieben werden: %1. Schaffen Sie dort Platz, oder geben Sie eine andere Ausgabe an; was fertig war, bleibt erhalten.</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message numerus="yes">
        <source>Stopping. Deleting %n upload(s).</source>
        <translation>
            <numerusform>Wird angehalten. %n hochgeladene Datei wird gelöscht.</numerusform>
            <numerusform>Wird angehalten. %n hochgeladene Dateien werden gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping.</source>
        <translation>Wird angehalten.</translation>
    </message>
    <message>
        <source>What was finished is kept. “excerpt-cli jobs resume %1” goes on.</source>
        <translation>Was fertig war, bleibt erhalten. „excerpt-cli jobs resume %1“ setzt fort.</translation>
    </message>
    <message>
        <source>“excerpt-cli jobs resume %1” tries again.</source>
        <translation>„excerpt-cli jobs resume %1“ versucht es noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) did not succeed; the results say why.</source>
        <translation>
            <numerusform>%n Abschnitt ist nicht gelungen; die Ergebnisse sagen, warum.</numerusform>
            <numerusform>%n Abschnitte sind nicht gelungen; die Ergebnisse sagen, warum.</numerusform>
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
    <message>
        <source>%1%2 kB</source>
        <extracomment>memory: sign and kilobytes, &quot;+3 kB&quot;</extracomment>
        <translation>%1%2 kB</translation>
    </message>
    <message>
        <source>%1%2 MB</source>
        <extracomment>memory: sign and megabytes, &quot;+0.8 MB&quot;</extracomment>
        <translation>%1%2 MB</translation>
    </message>
    <message>
        <source>Too many requests. Next try in %1.</source>
        <translation>Zu viele Anfragen. Nächster Versuch in %1.</translation>
    </message>
    <message>
        <source>%1 Next try in %2. Try %3 of %4.</source>
        <extracomment>what went wrong as a sentence, then a time as in 0:42, then numbers</extracomment>
        <translation>%1 Nächster Versuch in %2. Versuch %3 von %4.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>seconds</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n section(s)</source>
        <extracomment>%1 of %n sections are done</extracomment>
        <translation>
            <numerusform>%1 von %n Abschnitt</numerusform>
            <numerusform>%1 von %n Abschnitten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>about %n s left</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>noch etwa %n s</numerusform>
            <numerusform>noch etwa %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>noch etwa %n min</numerusform>
            <numerusform>noch etwa %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n h left</source>
        <comment>hours</comment>
        <translation>
            <numerusform>noch etwa %n h</numerusform>
            <numerusform>noch etwa %n h</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sections a minute</source>
        <extracomment>a figure with a decimal: &quot;4.1 sections a minute&quot;</extracomment>
        <translation>%1 Abschnitte pro Minute</translation>
    </message>
    <message>
        <source>%1 tokens in, %2 out</source>
        <translation>%1 Tokens hinein, %2 heraus</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 fertig</translation>
    </message>
    <message>
        <source>%1 with warnings</source>
        <translation>%1 mit Warnungen</translation>
    </message>
    <message>
        <source>%1 empty</source>
        <translation>%1 leer</translation>
    </message>
    <message>
        <source>%1 cut off</source>
        <translation>%1 abgeschnitten</translation>
    </message>
    <message>
        <source>%1 not valid</source>
        <translation>%1 ungültig</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 set aside</source>
        <translation>%1 zurückgestellt</translation>
    </message>
    <message>
        <source>%1 stopped</source>
        <translation>%1 angehalten</translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>%1 laufend</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 wartend</translation>
    </message>
    <message>
        <source>Open document</source>
        <translation>Dokument öffnen</translation>
    </message>
    <message numerus="yes">
        <source>Cut page(s) %1</source>
        <translation>
            <numerusform>Seite %1 ausschneiden</numerusform>
            <numerusform>Seiten %1 ausschneiden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read page(s) %1</source>
        <translation>
            <numerusform>Seite %1 lesen</numerusform>
            <numerusform>Seiten %1 lesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Send %1 kB</source>
        <translation>%1 kB senden</translation>
    </message>
    <message>
        <source>Send %1 MB</source>
        <translation>%1 MB senden</translation>
    </message>
    <message>
        <source>Wait until it is read</source>
        <translation>Warten, bis es gelesen ist</translation>
    </message>
    <message>
        <source>Wait for answer</source>
        <translation>Auf Antwort warten</translation>
    </message>
    <message>
        <source>Read answer</source>
        <translation>Antwort lesen</translation>
    </message>
    <message>
        <source>Check answer</source>
        <translation>Antwort prüfen</translation>
    </message>
    <message>
        <source>Delete upload</source>
        <translation>Hochgeladenes löschen</translation>
    </message>
    <message>
        <source>Waits for the PDF helper. Gives up at %1.</source>
        <translation>Wartet auf den PDF-Hilfsprozess. Gibt bei %1 auf.</translation>
    </message>
    <message>
        <source>Waits for %1. Gives up at %2. Try %3 of %4.</source>
        <extracomment>company, time limit, numbers</extracomment>
        <translation>Wartet auf %1. Gibt bei %2 auf. Versuch %3 von %4.</translation>
    </message>
    <message>
        <source>Starting.</source>
        <translation>Startet.</translation>
    </message>
    <message>
        <source>Running. You can go on marking and reading.</source>
        <translation>Läuft. Sie können weiter markieren und lesen.</translation>
    </message>
    <message>
        <source>Paused. The answer under way is kept.</source>
        <translation>Pause. Die laufende Antwort bleibt erhalten.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Pause.</translation>
    </message>
    <message>
        <source>Stops after this section.</source>
        <translation>Hält nach diesem Abschnitt an.</translation>
    </message>
    <message>
        <source>Stops after this section, in about %1.</source>
        <translation>Hält nach diesem Abschnitt an, in etwa %1.</translation>
    </message>
    <message>
        <source>Stopping.</source>
        <translation>Wird angehalten.</translation>
    </message>
    <message>
        <source>The run came to its end.</source>
        <translation>Der Lauf ist am Ende.</translation>
    </message>
    <message>
        <source>Stopped. What is done is kept.</source>
        <translation>Angehalten. Fertiges bleibt erhalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) safe on this disk</source>
        <translation>
            <numerusform>%n Ergebnis sicher auf diesem Datenträger</numerusform>
            <numerusform>%n Ergebnisse sicher auf diesem Datenträger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) safe on this disk, last %1 ago</source>
        <translation>
            <numerusform>%n Ergebnis sicher auf diesem Datenträger, zuletzt vor %1</numerusform>
            <numerusform>%n Ergebnisse sicher auf diesem Datenträger, zuletzt vor %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too early to say, %1 of %n section(s)</source>
        <translation>
            <numerusform>Noch zu früh, %1 von %n Abschnitt</numerusform>
            <numerusform>Noch zu früh, %1 von %n Abschnitten</numerusform>
        </translation>
    </message>
    <message>
        <source>Flat: %1 per section</source>
        <translation>Gleichbleibend: %1 je Abschnitt</translation>
    </message>
    <message>
        <source>Rising slowly: %1 per section</source>
        <translation>Langsam steigend: %1 je Abschnitt</translation>
    </message>
    <message numerus="yes">
        <source>Rising: %1 per section, budget in %n section(s)</source>
        <translation>
            <numerusform>Steigend: %1 je Abschnitt, Grenze in %n Abschnitt</numerusform>
            <numerusform>Steigend: %1 je Abschnitt, Grenze in %n Abschnitten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, flat</source>
        <translation>%1, gleichbleibend</translation>
    </message>
    <message>
        <source>%1, rising slowly</source>
        <translation>%1, langsam steigend</translation>
    </message>
    <message>
        <source>%1, rising</source>
        <translation>%1, steigend</translation>
    </message>
    <message>
        <source>Memory %1 of %2 MB, peak %3.</source>
        <translation>Speicher %1 von %2 MB, Spitze %3.</translation>
    </message>
    <message>
        <source>Memory %1 of %2 MB, peak %3, flat.</source>
        <translation>Speicher %1 von %2 MB, Spitze %3, gleichbleibend.</translation>
    </message>
    <message>
        <source>Memory %1 of %2 MB, peak %3, rising slowly.</source>
        <translation>Speicher %1 von %2 MB, Spitze %3, langsam steigend.</translation>
    </message>
    <message>
        <source>Memory %1 of %2 MB, peak %3, rising.</source>
        <translation>Speicher %1 von %2 MB, Spitze %3, steigend.</translation>
    </message>
    <message>
        <source>Sections are being run.</source>
        <translation>Abschnitte werden ausgeführt.</translation>
    </message>
</context>
<context>
    <name>SectionDialogs</name>
    <message>
        <source>One step to undo: “%1”.</source>
        <translation>Ein Schritt zum Rückgängigmachen: „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>One step to undo: “%1”. The %n section(s) you have now are replaced.</source>
        <translation>
            <numerusform>Ein Schritt zum Rückgängigmachen: „%1“. Der vorhandene Abschnitt wird ersetzt (%n).</numerusform>
            <numerusform>Ein Schritt zum Rückgängigmachen: „%1“. Die vorhandenen %n Abschnitte werden ersetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>New section</source>
        <translation>Neuer Abschnitt</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>&amp;Seiten</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>The document has the pages 1 to %1.</source>
        <translation>Das Dokument hat die Seiten 1 bis %1.</translation>
    </message>
    <message>
        <source>Make section</source>
        <translation>Abschnitt bilden</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>New section “%1”</source>
        <translation>Neuer Abschnitt „%1“</translation>
    </message>
    <message>
        <source>Split section</source>
        <translation>Abschnitt teilen</translation>
    </message>
    <message>
        <source>In front of &amp;page</source>
        <translation>Vor &amp;Seite</translation>
    </message>
    <message>
        <source>&amp;Name of the second part</source>
        <translation>&amp;Name des zweiten Teils</translation>
    </message>
    <message>
        <source>%1, part 2</source>
        <translation>%1, Teil 2</translation>
    </message>
    <message>
        <source>A section of one page is split on the page itself: choose Split in the tool bar and click the line.</source>
        <translation>Ein Abschnitt von einer Seite wird auf der Seite selbst geteilt: Wählen Sie Teilen in der Werkzeugleiste und klicken Sie auf die Zeile.</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Split “%1”</source>
        <translation>„%1“ teilen</translation>
    </message>
    <message>
        <source>Sections of every n pages</source>
        <translation>Abschnitte von je n Seiten</translation>
    </message>
    <message>
        <source>Pages &amp;each</source>
        <translation>Seiten &amp;je Abschnitt</translation>
    </message>
    <message>
        <source>Of &amp;pages</source>
        <translation>Von &amp;Seiten</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) of equal length</source>
        <translation>
            <numerusform>%n Abschnitt gleicher Länge</numerusform>
            <numerusform>%n Abschnitte gleicher Länge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n section(s)</source>
        <translation>
            <numerusform>%n Abschnitt bilden</numerusform>
            <numerusform>%n Abschnitte bilden</numerusform>
        </translation>
    </message>
    <message>
        <source>Prompt of its own</source>
        <translation>Eigener Prompt</translation>
    </message>
    <message>
        <source>Use the common prompt</source>
        <translation>Gemeinsamen Prompt verwenden</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Without a text the common prompt is sent.</source>
        <translation>Ohne Text wird der gemeinsame Prompt gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>Sent for %n section(s) in place of the common prompt.</source>
        <translation>
            <numerusform>Für %n Abschnitt statt des gemeinsamen Prompts gesendet.</numerusform>
            <numerusform>Für %n Abschnitte statt des gemeinsamen Prompts gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prompt of %n section(s)</source>
        <translation>
            <numerusform>Prompt von %n Abschnitt</numerusform>
            <numerusform>Prompt von %n Abschnitten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SectionResult</name>
    <message>
        <source>A section&apos;s result cannot be read, because its field “%1” is missing or wrong. Run this section again.</source>
        <translation>Das Ergebnis eines Abschnitts kann nicht gelesen werden, weil sein Feld „%1“ fehlt oder falsch ist. Führen Sie diesen Abschnitt noch einmal aus.</translation>
    </message>
</context>
<context>
    <name>SectionRules</name>
    <message>
        <source>Split at the heading’s height</source>
        <translation>In Höhe der Überschrift teilen</translation>
    </message>
    <message>
        <source>Keep the page in both</source>
        <translation>Seite in beiden behalten</translation>
    </message>
    <message>
        <source>End on the page before</source>
        <translation>Auf der Seite davor enden</translation>
    </message>
    <message>
        <source>Begin on the next page</source>
        <translation>Auf der nächsten Seite beginnen</translation>
    </message>
    <message>
        <source>{{number}} and {{title}} are replaced</source>
        <translation>{{number}} und {{title}} werden ersetzt</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>pages %1</source>
        <extracomment>%1 is a page range such as 815–818</extracomment>
        <translation>Seiten %1</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n Abschnitt</numerusform>
            <numerusform>%n Abschnitte</numerusform>
        </translation>
    </message>
    <message>
        <source>own prompt</source>
        <translation>eigener Prompt</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>between the parts of a list that is read out</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is &quot;40 lessons&quot;, %2 is &quot;280 sections&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s)</source>
        <translation>
            <numerusform>%n Lektion</numerusform>
            <numerusform>%n Lektionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln area(s)</source>
        <translation>
            <numerusform>%Ln Bereich</numerusform>
            <numerusform>%Ln Bereiche</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SectionsFile</name>
    <message>
        <source>“%1” has more than %2 sections. Split it into several files.</source>
        <translation>„%1“ hat mehr als %2 Abschnitte. Teilen Sie die Datei in mehrere auf.</translation>
    </message>
    <message>
        <source>“%1” is not valid JSON, so no sections can be read from it (%2). Correct it there, or write it again.</source>
        <translation>„%1“ ist kein gültiges JSON, deshalb können keine Abschnitte daraus gelesen werden (%2). Korrigieren Sie die Datei dort, oder schreiben Sie sie neu.</translation>
    </message>
    <message>
        <source>In “%1”, section %2: the field “%3” must be text.</source>
        <translation>In „%1“, Abschnitt %2: Das Feld „%3“ muss Text sein.</translation>
    </message>
    <message>
        <source>“%1” is no sections file: it must hold a JSON object with the format “excerpt.sections”, or a list of sections.</source>
        <translation>„%1“ ist keine Abschnittsdatei: Sie muss ein JSON-Objekt mit dem Format „excerpt.sections“ oder eine Liste von Abschnitten enthalten.</translation>
    </message>
    <message>
        <source>“%1” is no sections file: its field “format” must be “excerpt.sections”.</source>
        <translation>„%1“ ist keine Abschnittsdatei: Ihr Feld „format“ muss „excerpt.sections“ sein.</translation>
    </message>
    <message>
        <source>“%1” has version %2 of the sections format, and this program reads version %3 only. Use a newer version of Excerpt, or write the file again.</source>
        <translation>„%1“ hat Version %2 des Abschnittsformats, und dieses Programm liest nur Version %3. Verwenden Sie eine neuere Version von Excerpt, oder schreiben Sie die Datei neu.</translation>
    </message>
    <message>
        <source>“%1” has no list of sections: its field “sections” must be a list.</source>
        <translation>„%1“ hat keine Liste von Abschnitten: Ihr Feld „sections“ muss eine Liste sein.</translation>
    </message>
    <message>
        <source>In “%1”, the field “document” must hold “file_name” (text), “pages” (a number from 1) and “sha256” (64 digits 0 to f), or nothing.</source>
        <translation>In „%1“ muss das Feld „document“ „file_name“ (Text), „pages“ (eine Zahl ab 1) und „sha256“ (64 Ziffern 0 bis f) enthalten, oder nichts.</translation>
    </message>
    <message>
        <source>“%1” was made for a document of %2 pages, and this one has %3. Check that the sections are where they should be.</source>
        <translation>„%1“ wurde für ein Dokument von %2 Seiten gemacht, und dieses hat %3. Prüfen Sie, ob die Abschnitte am richtigen Ort sind.</translation>
    </message>
    <message>
        <source>“%1” has no sections. Name at least one.</source>
        <translation>„%1“ hat keine Abschnitte. Geben Sie mindestens einen an.</translation>
    </message>
    <message>
        <source>In “%1”, section %2 must be an object with “%3” and “%4”.</source>
        <translation>In „%1“ muss Abschnitt %2 ein Objekt mit „%3“ und „%4“ sein.</translation>
    </message>
    <message>
        <source>In “%1”, section %2: the field “id” must be text of 1 to %3 characters without line breaks.</source>
        <translation>In „%1“, Abschnitt %2: Das Feld „id“ muss Text von 1 bis %3 Zeichen ohne Zeilenumbrüche sein.</translation>
    </message>
    <message>
        <source>In “%1”, section %2 has the id “%3”, which an earlier section has already. Give each its own.</source>
        <translation>In „%1“ hat Abschnitt %2 die ID „%3“, die schon ein früherer Abschnitt hat. Geben Sie jedem eine eigene.</translation>
    </message>
    <message>
        <source>In “%1”, section %2: the field “level” must be a whole number from 1 to %3.</source>
        <translation>In „%1“, Abschnitt %2: Das Feld „level“ muss eine ganze Zahl von 1 bis %3 sein.</translation>
    </message>
    <message>
        <source>In “%1”, section %2 (“%3”): %4</source>
        <extracomment>%1 file, %2 number of the section, %3 name of the section, %4 sentence on its pages</extracomment>
        <translation>In „%1“, Abschnitt %2 („%3“): %4</translation>
    </message>
    <message>
        <source>In “%1”, section %2: the field “%3” must hold “page” (a page of this document, 1 to %4) and “y” (a number from 0 to 1).</source>
        <translation>In „%1“, Abschnitt %2: Das Feld „%3“ muss „page“ (eine Seite dieses Dokuments, 1 bis %4) und „y“ (eine Zahl von 0 bis 1) enthalten.</translation>
    </message>
    <message>
        <source>In “%1”, section %2 (“%3”): the pages %4 are not those from its start to its end. Make “pages” fit “start” and “end”.</source>
        <translation>In „%1“, Abschnitt %2 („%3“): Die Seiten %4 reichen nicht von seinem Anfang bis zu seinem Ende. Passen Sie „pages“ an „start“ und „end“ an.</translation>
    </message>
    <message>
        <source>In “%1”, section %2 (“%3”) ends before it starts.</source>
        <translation>In „%1“ endet Abschnitt %2 („%3“) vor seinem Anfang.</translation>
    </message>
    <message>
        <source>In “%1”, section %2 has more than %3 areas. Split the section.</source>
        <translation>In „%1“ hat Abschnitt %2 mehr als %3 Bereiche. Teilen Sie den Abschnitt.</translation>
    </message>
    <message>
        <source>In “%1”, section %2: the field “regions” must be a list of areas with “page” (1 to %3), “x”, “y”, “width” and “height”, which are parts of the page from 0 to 1 and must not leave it.</source>
        <translation>In „%1“, Abschnitt %2: Das Feld „regions“ muss eine Liste von Bereichen mit „page“ (1 bis %3), „x“, „y“, „width“ und „height“ sein; das sind Anteile der Seite von 0 bis 1, die nicht über sie hinausgehen dürfen.</translation>
    </message>
    <message>
        <source>In “%1”, section %2 (“%3”) has areas on pages that it does not have. They change nothing.</source>
        <translation>In „%1“ hat Abschnitt %2 („%3“) Bereiche auf Seiten, die er nicht hat. Sie ändern nichts.</translation>
    </message>
    <message>
        <source>In “%1”, section %2: the field “parents” must be a list of at most %3 names.</source>
        <translation>In „%1“, Abschnitt %2: Das Feld „parents“ muss eine Liste von höchstens %3 Namen sein.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The option --%1 has the value “%2”. Allowed is %3.</source>
        <translation>Die Option --%1 hat den Wert „%2“. Erlaubt ist %3.</translation>
    </message>
    <message>
        <source>The environment variable %1 has the value “%2”. Allowed is %3.</source>
        <translation>Die Umgebungsvariable %1 hat den Wert „%2“. Erlaubt ist %3.</translation>
    </message>
    <message>
        <source>The key %1 in the settings file %2 has the value “%3”. Allowed is %4.</source>
        <translation>Der Schlüssel %1 in der Einstellungsdatei %2 hat den Wert „%3“. Erlaubt ist %4.</translation>
    </message>
    <message>
        <source>--%1 %2 is not part of this version. Use --%1 sequential, or leave it out.</source>
        <translation>--%1 %2 gehört nicht zu dieser Version. Verwenden Sie --%1 sequential, oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>The environment variable %1 has the value “%2” and asks for the concurrent mode, which is not part of this version. Set it to true, or unset it.</source>
        <translation>Die Umgebungsvariable %1 hat den Wert „%2“ und verlangt den gleichzeitigen Modus, der nicht zu dieser Version gehört. Setzen Sie sie auf true, oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>The key %1 in the settings file %2 asks for the mode “%3”, which is not part of this version. Set it to sequential, or remove it.</source>
        <translation>Der Schlüssel %1 in der Einstellungsdatei %2 verlangt den Modus „%3“, der nicht zu dieser Version gehört. Setzen Sie ihn auf sequential, oder entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>The settings file %1 cannot be read. Check that it exists and that you may read it.</source>
        <translation>Die Einstellungsdatei %1 kann nicht gelesen werden. Prüfen Sie, ob sie existiert und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>The settings file %1 is malformed. Its lines must read “key=value” below a “[section]”.</source>
        <translation>Die Einstellungsdatei %1 ist fehlerhaft. Ihre Zeilen müssen „key=value“ unter einer „[section]“ lauten.</translation>
    </message>
    <message>
        <source>The key %1 in the settings file %2 is not part of this version. Remove it.</source>
        <translation>Der Schlüssel %1 in der Einstellungsdatei %2 gehört nicht zu dieser Version. Entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>The key %1 in the settings file %2 is no setting and was left out. “excerpt-cli --help” lists the settings.</source>
        <translation>Der Schlüssel %1 in der Einstellungsdatei %2 ist keine Einstellung und wurde übergangen. „excerpt-cli --help“ zeigt die Einstellungen.</translation>
    </message>
    <message>
        <source>%1 is not part of this version. Leave it out.</source>
        <translation>%1 gehört nicht zu dieser Version. Lassen Sie es weg.</translation>
    </message>
    <message>
        <source>Who answers the prompt. The offline engine needs no key and no network.</source>
        <translation>Wer den Prompt beantwortet. Die Engine offline braucht weder Schlüssel noch Netz.</translation>
    </message>
    <message>
        <source>The engine&apos;s model; “excerpt-cli models” lists what is offered.</source>
        <translation>Das Modell der Engine; „excerpt-cli models“ zeigt das Angebot.</translation>
    </message>
    <message>
        <source>Address of the engine&apos;s server, when it is not the provider&apos;s own.</source>
        <translation>Adresse des Servers der Engine, wenn es nicht der des Anbieters ist.</translation>
    </message>
    <message>
        <source>How freely the model answers. Unset: as the provider thinks best.</source>
        <translation>Wie frei das Modell antwortet. Nicht gesetzt: nach Vorgabe des Anbieters.</translation>
    </message>
    <message>
        <source>The longest answer, in tokens. Unset: the model&apos;s own limit.</source>
        <translation>Die längste Antwort, in Tokens. Nicht gesetzt: die Grenze des Modells.</translation>
    </message>
    <message>
        <source>Send a section inside the request (inline), upload it first (upload), or by its size (auto).</source>
        <translation>Einen Abschnitt in der Anfrage senden (inline), vorher hochladen (upload) oder je nach Größe (auto).</translation>
    </message>
    <message>
        <source>Attempts after the first, for each request that may succeed later.</source>
        <translation>Versuche nach dem ersten, für jede Anfrage, die später gelingen kann.</translation>
    </message>
    <message>
        <source>How sections are processed: one at a time, in order (sequential).</source>
        <translation>Wie Abschnitte verarbeitet werden: einer nach dem anderen, der Reihe nach (sequential).</translation>
    </message>
    <message>
        <source>Pause between sections, in seconds.</source>
        <translation>Pause zwischen Abschnitten, in Sekunden.</translation>
    </message>
    <message>
        <source>Seconds that one section may take, retries included; then it is given up and the run goes on.</source>
        <translation>Sekunden, die ein Abschnitt dauern darf, mit Wiederholungen; dann wird er aufgegeben, und der Lauf geht weiter.</translation>
    </message>
    <message>
        <source>Hand freed memory back to the system after each section.</source>
        <translation>Freigewordenen Speicher nach jedem Abschnitt an das System zurückgeben.</translation>
    </message>
    <message>
        <source>A bar on a terminal (auto, bar), one line of JSON per event (json), or nothing but the log (none).</source>
        <translation>Ein Balken im Terminal (auto, bar), eine JSON-Zeile je Ereignis (json) oder nur das Protokoll (none).</translation>
    </message>
    <message>
        <source>The least important log lines to show. Unset: info, and warning beside a progress bar.</source>
        <translation>Die unwichtigsten Protokollzeilen, die gezeigt werden. Nicht gesetzt: info, neben einem Fortschrittsbalken warning.</translation>
    </message>
    <message>
        <source>Append the log to this file too, with times.</source>
        <translation>Das Protokoll auch an diese Datei anhängen, mit Uhrzeiten.</translation>
    </message>
    <message>
        <source>Folder of the jobs. Unset: excerpt/jobs in $XDG_STATE_HOME or ~/.local/state.</source>
        <translation>Ordner der Aufträge. Nicht gesetzt: excerpt/jobs in $XDG_STATE_HOME oder ~/.local/state.</translation>
    </message>
    <message>
        <source>Days that finished jobs keep their answers; 0: until the output is written.</source>
        <translation>Tage, die fertige Aufträge ihre Antworten behalten; 0: bis die Ausgabe geschrieben ist.</translation>
    </message>
    <message>
        <source>true: sections are processed one at a time (--mode sequential).</source>
        <translation>true: Abschnitte werden einer nach dem anderen verarbeitet (--mode sequential).</translation>
    </message>
    <message>
        <source>Asks for several sections at once when the variable above is false; this version refuses that.</source>
        <translation>Verlangt mehrere Abschnitte zugleich, wenn die Variable darüber false ist; diese Version lehnt das ab.</translation>
    </message>
    <message>
        <source>true, false, 1, 0, yes, no, on or off</source>
        <translation>true, false, 1, 0, yes, no, on oder off</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>a number from %1 to %2, with a point before the decimals</source>
        <translation>eine Zahl von %1 bis %2, mit Punkt vor den Nachkommastellen</translation>
    </message>
    <message>
        <source>seconds from %1 to %2, with a point before the decimals</source>
        <translation>Sekunden von %1 bis %2, mit Punkt vor den Nachkommastellen</translation>
    </message>
    <message>
        <source>any text</source>
        <translation>beliebiger Text</translation>
    </message>
    <message>
        <source>one of %1 or %2</source>
        <extracomment>%1 is a list of words with commas, %2 the last word</extracomment>
        <translation>eines von %1 oder %2</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Serveradresse</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Längste Antwort</translation>
    </message>
    <message>
        <source>How sections are sent</source>
        <translation>Wie Abschnitte gesendet werden</translation>
    </message>
    <message>
        <source>Attempts after the first</source>
        <translation>Versuche nach dem ersten</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Pause between sections</source>
        <translation>Pause zwischen Abschnitten</translation>
    </message>
    <message>
        <source>Time limit of a section</source>
        <translation>Zeitgrenze eines Abschnitts</translation>
    </message>
    <message>
        <source>Hand memory back</source>
        <translation>Speicher zurückgeben</translation>
    </message>
    <message>
        <source>Progress of the command line</source>
        <translation>Fortschritt der Befehlszeile</translation>
    </message>
    <message>
        <source>Log lines</source>
        <translation>Protokollzeilen</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>Protokolldatei</translation>
    </message>
    <message>
        <source>Folder of the jobs</source>
        <translation>Ordner der Aufträge</translation>
    </message>
    <message>
        <source>Days that jobs are kept</source>
        <translation>Tage, die Aufträge bleiben</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Colours of the window: as the desktop has them (system), light or dark.</source>
        <translation>Farben des Fensters: wie der Desktop (system), hell (light) oder dunkel (dark).</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of the window, such as de. Unset: the system&apos;s.</source>
        <translation>Sprache des Fensters, etwa de. Nicht gesetzt: die des Systems.</translation>
    </message>
    <message>
        <source>Memory budget</source>
        <translation>Speichergrenze</translation>
    </message>
    <message>
        <source>Memory that a run may use, all processes together, such as 256M. A helper that is larger is replaced, and the log tells of a section that ends above it.</source>
        <translation>Speicher, den ein Lauf belegen darf, alle Prozesse zusammen, etwa 256M. Ein größerer Hilfsprozess wird ersetzt, und das Protokoll nennt Abschnitte, die darüber enden.</translation>
    </message>
    <message>
        <source>a size from %1 to %2, with k, M or G behind the number</source>
        <extracomment>sizes such as 64MiB</extracomment>
        <translation>eine Größe von %1 bis %2, mit k, M oder G hinter der Zahl</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Inside the request</source>
        <translation>In der Anfrage selbst</translation>
    </message>
    <message>
        <source>Uploaded first</source>
        <translation>Vorher hochgeladen</translation>
    </message>
    <message>
        <source>One at a time</source>
        <translation>Einer nach dem anderen</translation>
    </message>
    <message>
        <source>A bar</source>
        <translation>Ein Balken</translation>
    </message>
    <message>
        <source>Lines of JSON</source>
        <translation>JSON-Zeilen</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>The settings file %1 cannot be written. Check that you may write there and that the disk has room.</source>
        <translation>Die Einstellungsdatei %1 kann nicht geschrieben werden. Prüfen Sie, ob Sie dort schreiben dürfen und ob der Datenträger Platz hat.</translation>
    </message>
</context>
<context>
    <name>Split</name>
    <message>
        <source>The folder %1 cannot be made or written. Check that the folder around it exists and that you may write there.</source>
        <translation>Der Ordner %1 kann nicht angelegt oder beschrieben werden. Prüfen Sie, ob der übergeordnete Ordner existiert und ob Sie dort schreiben dürfen.</translation>
    </message>
    <message>
        <source>The section “%1” was not written. %2</source>
        <translation>Der Abschnitt „%1“ wurde nicht geschrieben. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) could not be written.</source>
        <translation>
            <numerusform>%n Abschnitt konnte nicht geschrieben werden.</numerusform>
            <numerusform>%n Abschnitte konnten nicht geschrieben werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder for the sections is missing. Name it with --output-dir.</source>
        <translation>Der Ordner für die Abschnitte fehlt. Geben Sie ihn mit --output-dir an.</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Abgeschnitten</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>Ungültig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>Ähnlich</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Verworfen</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>Another process is using %1. Wait until it has ended, then try again.</source>
        <translation>Ein anderer Prozess verwendet %1. Warten Sie, bis er beendet ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 cannot be locked (%2). Put the job folder on a file system that can lock files.</source>
        <translation>%1 kann nicht gesperrt werden (%2). Legen Sie den Auftragsordner auf ein Dateisystem, das Dateien sperren kann.</translation>
    </message>
    <message>
        <source>There is no space left to write %1. Free some space on that disk, then try again.</source>
        <translation>Es ist kein Platz mehr, um %1 zu schreiben. Schaffen Sie auf diesem Datenträger Platz, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 cannot be read or written (%2). Check that its folder exists and that you may write there.</source>
        <translation>%1 kann nicht gelesen oder geschrieben werden (%2). Prüfen Sie, ob der Ordner existiert und ob Sie dort schreiben dürfen.</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>Page %1 was left out. %2</source>
        <translation>Seite %1 wurde weggelassen. %2</translation>
    </message>
    <message>
        <source>The pages %1 of %2 have no text layer: they are pictures. Run a program for text recognition over the document first.</source>
        <translation>Die Seiten %1 von %2 haben keine Textebene: Sie sind Bilder. Wenden Sie zuerst ein Programm zur Texterkennung auf das Dokument an.</translation>
    </message>
    <message>
        <source>--pages is empty. Name pages such as 1-3,7.</source>
        <translation>--pages ist leer. Geben Sie Seiten an, zum Beispiel 1-3,7.</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>Split “%1”</source>
        <translation>„%1“ teilen</translation>
    </message>
    <message>
        <source>%1, part 2</source>
        <translation>%1, Teil 2</translation>
    </message>
</context>
<context>
    <name>excerpt::AboutDialog</name>
    <message>
        <source>About Excerpt</source>
        <translation>Über Excerpt</translation>
    </message>
    <message>
        <source>Excerpt %1</source>
        <extracomment>%1 is a version</extracomment>
        <translation>Excerpt %1</translation>
    </message>
    <message>
        <source>Long PDFs into structured data, section by section.</source>
        <translation>Aus langen PDFs strukturierte Daten, Abschnitt für Abschnitt.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später. Ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>PDFs are read by Poppler and cut by qpdf, in a helper without network. The window is made with Qt %1.</source>
        <translation>PDFs werden von Poppler gelesen und von qpdf geschnitten, in einem Hilfsprozess ohne Netz. Das Fenster ist mit Qt %1 gemacht.</translation>
    </message>
</context>
<context>
    <name>excerpt::AddressDialog</name>
    <message>
        <source>Open an address</source>
        <translation>Adresse öffnen</translation>
    </message>
    <message>
        <source>&amp;Address of a PDF</source>
        <translation>&amp;Adresse eines PDFs</translation>
    </message>
    <message>
        <source>It is downloaded to this computer and goes when the window is closed.</source>
        <translation>Es wird auf diesen Computer geladen und beim Schließen des Fensters gelöscht.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>excerpt::AnswerModel</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>excerpt::AnswerView</name>
    <message>
        <source>Fields of the answer</source>
        <translation>Felder der Antwort</translation>
    </message>
    <message>
        <source>Text of the answer</source>
        <translation>Text der Antwort</translation>
    </message>
    <message>
        <source>Choose a section to see its answer.</source>
        <translation>Wählen Sie einen Abschnitt, um seine Antwort zu sehen.</translation>
    </message>
    <message>
        <source>Copy the answer</source>
        <translation>Antwort kopieren</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Noch einmal ausführen</translation>
    </message>
    <message>
        <source>There is no answer to show.</source>
        <translation>Es gibt keine Antwort zu zeigen.</translation>
    </message>
    <message>
        <source>No result yet.</source>
        <translation>Noch kein Ergebnis.</translation>
    </message>
</context>
<context>
    <name>excerpt::AreaBar</name>
    <message>
        <source>Repeat…</source>
        <translation>Wiederholen…</translation>
    </message>
    <message>
        <source>Repeat the area on other pages (R)</source>
        <translation>Bereich auf anderen Seiten wiederholen (R)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete the area (Del)</source>
        <translation>Bereich löschen (Entf)</translation>
    </message>
</context>
<context>
    <name>excerpt::AreaCrops</name>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <extracomment>%1 is a section, %2 a page number</extracomment>
        <translation>%1, Seite %2</translation>
    </message>
</context>
<context>
    <name>excerpt::AreaRepeatDialog</name>
    <message>
        <source>Repeat the area</source>
        <translation>Bereich wiederholen</translation>
    </message>
    <message>
        <source>Repeat &amp;on</source>
        <translation>Wiederholen &amp;auf</translation>
    </message>
    <message>
        <source>Pages to repeat the area on</source>
        <translation>Seiten, auf denen der Bereich wiederholt wird</translation>
    </message>
    <message>
        <source>&amp;Add to the areas there</source>
        <translation>Zu den Bereichen dort &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Replace the areas there</source>
        <translation>Die Bereiche dort &amp;ersetzen</translation>
    </message>
    <message>
        <source>What the area holds on each page; without a tick it is left out</source>
        <translation>Inhalt des Bereichs auf jeder Seite; ohne Häkchen wird sie weggelassen</translation>
    </message>
    <message>
        <source>The next page</source>
        <translation>Die nächste Seite</translation>
    </message>
    <message>
        <source>All pages of the section after page %1</source>
        <translation>Alle Seiten des Abschnitts nach Seite %1</translation>
    </message>
    <message>
        <source>All pages of the section before page %1</source>
        <translation>Alle Seiten des Abschnitts vor Seite %1</translation>
    </message>
    <message>
        <source>Odd pages of the section</source>
        <translation>Ungerade Seiten des Abschnitts</translation>
    </message>
    <message>
        <source>Even pages of the section</source>
        <translation>Gerade Seiten des Abschnitts</translation>
    </message>
    <message>
        <source>The same page of every section</source>
        <translation>Dieselbe Seite jedes Abschnitts</translation>
    </message>
    <message>
        <source>This page only: other areas of it go when replaced</source>
        <translation>Nur diese Seite: Beim Ersetzen entfallen ihre anderen Bereiche</translation>
    </message>
    <message numerus="yes">
        <source>Repeat on %n page(s)</source>
        <translation>
            <numerusform>Auf %n Seite wiederholen</numerusform>
            <numerusform>Auf %n Seiten wiederholen</numerusform>
        </translation>
    </message>
    <message>
        <source>No such page. Choose other pages.</source>
        <translation>Keine solche Seite. Wählen Sie andere Seiten.</translation>
    </message>
    <message>
        <source>Remove the tick of a page to leave it out.</source>
        <translation>Entfernen Sie das Häkchen einer Seite, um sie wegzulassen.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) left out.</source>
        <translation>
            <numerusform>%n Seite weggelassen.</numerusform>
            <numerusform>%n Seiten weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Repeat an area on %n page(s)</source>
        <translation>
            <numerusform>Einen Bereich auf %n Seite wiederholen</numerusform>
            <numerusform>Einen Bereich auf %n Seiten wiederholen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>excerpt::AreaTool</name>
    <message>
        <source>Move area %1</source>
        <translation>Bereich %1 verschieben</translation>
    </message>
    <message>
        <source>Resize area %1</source>
        <translation>Größe von Bereich %1 ändern</translation>
    </message>
    <message>
        <source>No section has page %1. Make one first.</source>
        <translation>Kein Abschnitt enthält Seite %1. Legen Sie zuerst einen an.</translation>
    </message>
    <message>
        <source>New area %1 on page %2</source>
        <extracomment>undo: %1 is an area (&quot;D1&quot;), %2 a page number</extracomment>
        <translation>Neuer Bereich %1 auf Seite %2</translation>
    </message>
    <message>
        <source>Delete area %1</source>
        <translation>Bereich %1 löschen</translation>
    </message>
    <message>
        <source>Area %1: %2 × %3 cm</source>
        <extracomment>status bar: %1 is an area (&quot;D1&quot;), %2 its width, %3 its height</extracomment>
        <translation>Bereich %1: %2&#xa0;×&#xa0;%3&#xa0;cm</translation>
    </message>
    <message>
        <source>Area %1 of %2, page %3, %4 by %5 centimetres</source>
        <extracomment>said by a screen reader: %1 a number, %2 a section, %3 a page, %4 and %5 width and height</extracomment>
        <translation>Bereich %1 von %2, Seite %3, %4 mal %5 Zentimeter</translation>
    </message>
    <message numerus="yes">
        <source>New areas on %n page(s)</source>
        <translation>
            <numerusform>Neue Bereiche auf %n Seite</numerusform>
            <numerusform>Neue Bereiche auf %n Seiten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>excerpt::BookmarksDialog</name>
    <message>
        <source>Sections from bookmarks</source>
        <translation>Abschnitte aus Lesezeichen</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Lesezeichen</translation>
    </message>
    <message numerus="yes">
        <source>%n in %1 level(s)</source>
        <extracomment>%n bookmarks; %1 is the number of levels</extracomment>
        <translation>
            <numerusform>%n, Ebenen: %1</numerusform>
            <numerusform>%n, Ebenen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Search bookmarks</source>
        <translation>Lesezeichen suchen</translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation>&amp;Ebene</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Lessons match</source>
        <translation>Lektionen passen</translation>
    </message>
    <message>
        <source>Patte&amp;rn</source>
        <translation>&amp;Muster</translation>
    </message>
    <message>
        <source>A regular expression, such as ^[0-9]+ for titles that begin with a number</source>
        <translation>Ein regulärer Ausdruck, etwa ^[0-9]+ für Titel, die mit einer Zahl beginnen</translation>
    </message>
    <message>
        <source>Lessons &amp;match</source>
        <translation>Lektionen &amp;passen auf</translation>
    </message>
    <message>
        <source>&amp;Two on one page</source>
        <translation>&amp;Zwei auf einer Seite</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Namen</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>Beispiel:</translation>
    </message>
    <message>
        <source>&amp;Keep pages before the first match</source>
        <translation>Seiten vor dem ersten Treffer &amp;behalten</translation>
    </message>
    <message>
        <source>of %1: one section for each lesson</source>
        <extracomment>&quot;of 4: lessons and their sections&quot;; %1 is the number of levels</extracomment>
        <translation>von %1: ein Abschnitt je Lektion</translation>
    </message>
    <message>
        <source>of %1: lessons and their sections</source>
        <translation>von %1: Lektionen und ihre Abschnitte</translation>
    </message>
    <message>
        <source>of %1: down to this level</source>
        <translation>von %1: bis zu dieser Ebene</translation>
    </message>
    <message>
        <source>The pattern cannot be read: %1</source>
        <translation>Das Muster kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>No bookmark matches. Change what lessons match, or check some.</source>
        <translation>Kein Lesezeichen passt. Ändern Sie, worauf Lektionen passen, oder haken Sie einige an.</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) from bookmarks</source>
        <translation>
            <numerusform>%n Abschnitt aus Lesezeichen</numerusform>
            <numerusform>%n Abschnitte aus Lesezeichen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>excerpt::DocumentOpening</name>
    <message>
        <source>The sample cannot be copied to %1. Check that you may write there, or set XDG_CACHE_HOME.</source>
        <translation>Das Beispiel kann nicht nach %1 kopiert werden. Prüfen Sie, ob Sie dort schreiben dürfen, oder setzen Sie XDG_CACHE_HOME.</translation>
    </message>
</context>
<context>
    <name>excerpt::Drawer</name>
    <message>
        <source>Show %1 over the page</source>
        <translation>%1 über der Seite zeigen</translation>
    </message>
</context>
<context>
    <name>excerpt::EmptyPage</name>
    <message>
        <source>From a long PDF to data, section by section</source>
        <translation>Vom langen PDF zu Daten, Abschnitt für Abschnitt</translation>
    </message>
    <message>
        <source>Open a PDF</source>
        <translation>PDF öffnen</translation>
    </message>
    <message>
        <source>It stays on this computer and is never changed.</source>
        <translation>Es bleibt auf diesem Computer und wird nie verändert.</translation>
    </message>
    <message>
        <source>Mark its sections</source>
        <translation>Abschnitte markieren</translation>
    </message>
    <message>
        <source>From its bookmarks, its headings or by hand.</source>
        <translation>Aus Lesezeichen, Überschriften oder von Hand.</translation>
    </message>
    <message>
        <source>Write one prompt</source>
        <translation>Einen Prompt schreiben</translation>
    </message>
    <message>
        <source>Try it on one section, then run them all.</source>
        <translation>An einem Abschnitt ausprobieren, dann alle ausführen.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer until you choose an engine that sends it. The offline engine needs no key and no network.</source>
        <translation>Nichts verlässt diesen Computer, bis Sie eine Engine wählen, die sendet. Die Engine Offline braucht weder Schlüssel noch Netz.</translation>
    </message>
    <message>
        <source>Drop a PDF here</source>
        <translation>PDF hier ablegen</translation>
    </message>
    <message>
        <source>A textbook, a contract, a report. Any length.</source>
        <translation>Ein Lehrbuch, ein Vertrag, ein Bericht. Beliebig lang.</translation>
    </message>
    <message>
        <source>Open PDF…</source>
        <translation>PDF öffnen…</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>Open an address…</source>
        <translation>Adresse öffnen…</translation>
    </message>
</context>
<context>
    <name>excerpt::EngineBox</name>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Who answers the prompt</source>
        <translation>Wer den Prompt beantwortet</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Which of the engine&apos;s models answers</source>
        <translation>Welches Modell der Engine antwortet</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Modell wählen</translation>
    </message>
    <message>
        <source>Connection and key</source>
        <translation>Verbindung und Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>&amp;List the models again</source>
        <translation>Modelle neu auf&amp;listen</translation>
    </message>
    <message>
        <source>&amp;Change the key…</source>
        <translation>Schlüssel ä&amp;ndern…</translation>
    </message>
    <message>
        <source>&amp;Forget the key</source>
        <translation>Schlüssel &amp;vergessen</translation>
    </message>
    <message>
        <source>Stays on this computer. The offline engine reads no prompt: it gives the text of the pages.</source>
        <translation>Bleibt auf diesem Computer. Die Engine Offline liest keinen Prompt: Sie liefert den Text der Seiten.</translation>
    </message>
    <message>
        <source>Sends pages to %1.</source>
        <translation>Sendet Seiten an %1.</translation>
    </message>
    <message>
        <source>Sends pages to %1. Looking for the key in the keyring.</source>
        <translation>Sendet Seiten an %1. Schlüssel wird im Schlüsselbund gesucht.</translation>
    </message>
    <message>
        <source>Sends pages to %1. Key in the variable %2.</source>
        <translation>Sendet Seiten an %1. Schlüssel in der Variable %2.</translation>
    </message>
    <message>
        <source>Sends pages to %1. Key in the keyring.</source>
        <translation>Sendet Seiten an %1. Schlüssel im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Sends pages to %1. Saving the key in the keyring.</source>
        <translation>Sendet Seiten an %1. Schlüssel wird im Schlüsselbund gespeichert.</translation>
    </message>
    <message>
        <source>Sends pages to %1. %2</source>
        <translation>Sendet Seiten an %1. %2</translation>
    </message>
    <message>
        <source>The list of models needs the key first.</source>
        <translation>Die Modellliste braucht zuerst den Schlüssel.</translation>
    </message>
    <message>
        <source>Fetching the list of models…</source>
        <translation>Modellliste wird geholt…</translation>
    </message>
    <message>
        <source>Testing the connection…</source>
        <translation>Verbindung wird getestet…</translation>
    </message>
    <message numerus="yes">
        <source>The connection works. %Ln models are offered.</source>
        <translation>
            <numerusform>Die Verbindung steht. %Ln Modell wird angeboten.</numerusform>
            <numerusform>Die Verbindung steht. %Ln Modelle werden angeboten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, reads up to %2 tokens</source>
        <translation>%1, liest bis zu %2 Tokens</translation>
    </message>
    <message>
        <source>The variable %1 has a key, which is used in place of the keyring’s.</source>
        <translation>Die Variable %1 enthält einen Schlüssel; er gilt anstelle des Schlüssels im Schlüsselbund.</translation>
    </message>
</context>
<context>
    <name>excerpt::FindBar</name>
    <message>
        <source>Find in the document</source>
        <translation>Im Dokument suchen</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Vorherige Stelle</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>tool tip: what a button does, and its shortcut</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>a place among the places found</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
</context>
<context>
    <name>excerpt::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>excerpt::FramedPrompt</name>
    <message>
        <source>Sent before the prompt</source>
        <translation>Vor dem Prompt gesendet</translation>
    </message>
    <message>
        <source>Sent after the prompt</source>
        <translation>Nach dem Prompt gesendet</translation>
    </message>
</context>
<context>
    <name>excerpt::FullTextDialog</name>
    <message>
        <source>What is sent</source>
        <translation>Was gesendet wird</translation>
    </message>
    <message>
        <source>What is sent for “%1”</source>
        <translation>Was für „%1“ gesendet wird</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>excerpt::HeadingsDialog</name>
    <message>
        <source>Sections from headings</source>
        <translation>Abschnitte aus Überschriften</translation>
    </message>
    <message>
        <source>Looking for headings.</source>
        <translation>Überschriften werden gesucht.</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Überschriften</translation>
    </message>
    <message>
        <source>Pages looked through</source>
        <translation>Durchsuchte Seiten</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Suche anhalten</translation>
    </message>
    <message>
        <source>All headings again</source>
        <translation>Wieder alle Überschriften</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation>&amp;Ebene</translation>
    </message>
    <message>
        <source>&amp;size</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source>&amp;weight</source>
        <translation>&amp;Stärke</translation>
    </message>
    <message>
        <source>&amp;font</source>
        <translation>Schrift&amp;art</translation>
    </message>
    <message>
        <source>n&amp;umbering</source>
        <translation>N&amp;ummerierung</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>&amp;Two on one page</source>
        <translation>&amp;Zwei auf einer Seite</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Namen</translation>
    </message>
    <message>
        <source>Numbering</source>
        <translation>Nummerierung</translation>
    </message>
    <message>
        <source>Reading page %1 of %2</source>
        <extracomment>%1 of %2 pages</extracomment>
        <translation>Seite %1 von %2 wird gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Headings like “%1”</source>
        <translation>Überschriften wie „%1“</translation>
    </message>
    <message>
        <source>All headings by their level. Click one to find those like it.</source>
        <translation>Alle Überschriften nach Ebene. Klicken Sie eine an, um ähnliche zu finden.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Nichts fehlt.</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <extracomment>%1 is a list of numbers such as &quot;27.4, 27.6&quot;</extracomment>
        <translation>Es fehlen: %1</translation>
    </message>
    <message numerus="yes">
        <source>Missing: %1 and %n more</source>
        <extracomment>%1 is a list of numbers such as &quot;27.4, 27.6&quot;</extracomment>
        <translation>
            <numerusform>Es fehlen: %1 und %n weitere</numerusform>
            <numerusform>Es fehlen: %1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) from headings</source>
        <translation>
            <numerusform>%n Abschnitt aus Überschriften</numerusform>
            <numerusform>%n Abschnitte aus Überschriften</numerusform>
        </translation>
    </message>
    <message>
        <source>No headings were found. Make a section of every n pages instead.</source>
        <translation>Keine Überschriften gefunden. Bilden Sie stattdessen Abschnitte von je n Seiten.</translation>
    </message>
</context>
<context>
    <name>excerpt::HeadingsModel</name>
    <message>
        <source>%1 pt, bold</source>
        <extracomment>%1 is a font size in points</extracomment>
        <translation>%1 pt, fett</translation>
    </message>
    <message>
        <source>%1 pt</source>
        <translation>%1 pt</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Buchstaben</translation>
    </message>
</context>
<context>
    <name>excerpt::InterruptedRuns</name>
    <message>
        <source>The run of %1, %2 was interrupted in section %3 of %4.</source>
        <extracomment>day as in 24 November, time, number of a section, how many there are</extracomment>
        <translation>Der Lauf vom %1, %2, wurde in Abschnitt %3 von %4 unterbrochen.</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) are safe on this disk. Nothing is paid for twice.</source>
        <translation>
            <numerusform>%n Ergebnis ist auf diesem Datenträger gesichert. Nichts wird doppelt bezahlt.</numerusform>
            <numerusform>%n Ergebnisse sind auf diesem Datenträger gesichert. Nichts wird doppelt bezahlt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>two whole sentences</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n upload(s) will be deleted at the provider.</source>
        <translation>
            <numerusform>%n hochgeladene Datei wird beim Anbieter gelöscht.</numerusform>
            <numerusform>%n hochgeladene Dateien werden beim Anbieter gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go on with %n</source>
        <comment>sections</comment>
        <translation>
            <numerusform>Mit %n fortfahren</numerusform>
            <numerusform>Mit %n fortfahren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>excerpt::KeyBox</name>
    <message>
        <source>Save in keyring</source>
        <translation>Im Schlüsselbund speichern</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Paste the key</source>
        <translation>Schlüssel einfügen</translation>
    </message>
    <message>
        <source>Use offline engine</source>
        <translation>Offline verwenden</translation>
    </message>
    <message>
        <source>%1 needs a key</source>
        <translation>%1 braucht einen Schlüssel</translation>
    </message>
    <message>
        <source>Key for %1</source>
        <translation>Schlüssel für %1</translation>
    </message>
    <message>
        <source>The key stays in this computer’s keyring and is sent to %1 only.</source>
        <translation>Der Schlüssel bleibt im Schlüsselbund dieses Computers und wird nur an %1 gesendet.</translation>
    </message>
    <message>
        <source>Asks for the list of models with this key</source>
        <translation>Fragt mit diesem Schlüssel die Modellliste ab</translation>
    </message>
    <message>
        <source>Paste the key first</source>
        <translation>Zuerst Schlüssel einfügen</translation>
    </message>
</context>
<context>
    <name>excerpt::KeySetting</name>
    <message>
        <source>Save in keyring</source>
        <translation>Im Schlüsselbund speichern</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>Schlüssel vergessen</translation>
    </message>
    <message>
        <source>Paste the key</source>
        <translation>Schlüssel einfügen</translation>
    </message>
    <message>
        <source>Key for %1</source>
        <translation>Schlüssel für %1</translation>
    </message>
    <message numerus="yes">
        <source>The connection works. %Ln models are offered.</source>
        <translation>
            <numerusform>Die Verbindung steht. %Ln Modell wird angeboten.</numerusform>
            <numerusform>Die Verbindung steht. %Ln Modelle werden angeboten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for the key in the keyring.</source>
        <translation>Der Schlüssel wird im Schlüsselbund gesucht.</translation>
    </message>
    <message>
        <source>No key. It stays in this computer’s keyring and is sent to %1 only.</source>
        <translation>Kein Schlüssel. Er bleibt im Schlüsselbund dieses Computers und wird nur an %1 gesendet.</translation>
    </message>
    <message>
        <source>The variable %1 has a key, which is used in place of the keyring’s.</source>
        <translation>Die Variable %1 enthält einen Schlüssel; er gilt anstelle des Schlüssels im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The key is in the keyring.</source>
        <translation>Der Schlüssel ist im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Saving the key in the keyring.</source>
        <translation>Der Schlüssel wird im Schlüsselbund gespeichert.</translation>
    </message>
    <message>
        <source>Asks for the list of models with this key</source>
        <translation>Fragt mit diesem Schlüssel die Modellliste ab</translation>
    </message>
    <message>
        <source>Paste the key first</source>
        <translation>Zuerst Schlüssel einfügen</translation>
    </message>
    <message>
        <source>Testing the connection…</source>
        <translation>Verbindung wird getestet…</translation>
    </message>
    <message>
        <source>key keyring password connection</source>
        <translation>Schlüssel Schlüsselbund Passwort Verbindung Key</translation>
    </message>
</context>
<context>
    <name>excerpt::LibraryBar</name>
    <message>
        <source>Prompt of the library</source>
        <translation>Prompt der Sammlung</translation>
    </message>
    <message>
        <source>Choose a prompt of the library</source>
        <translation>Prompt der Sammlung wählen</translation>
    </message>
    <message>
        <source>Prompts that were sent</source>
        <translation>Gesendete Prompts</translation>
    </message>
    <message>
        <source>Prompt library</source>
        <translation>Prompt-Sammlung</translation>
    </message>
    <message>
        <source>Not in the library</source>
        <translation>Nicht in der Sammlung</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (geändert)</translation>
    </message>
    <message>
        <source>Sent %1</source>
        <translation>Gesendet %1</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>Noch nichts gesendet</translation>
    </message>
    <message>
        <source>&amp;Save “%1”</source>
        <translation>„%1“ &amp;speichern</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;als…</translation>
    </message>
    <message>
        <source>&amp;Remove “%1” from the library</source>
        <translation>„%1“ aus der Sammlung &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Import prompts…</source>
        <translation>Prompts &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Export prompts…</source>
        <translation>Prompts e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Save the prompt</source>
        <translation>Prompt speichern</translation>
    </message>
    <message>
        <source>Name in the library</source>
        <translation>Name in der Sammlung</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Import prompts</source>
        <translation>Prompts importieren</translation>
    </message>
    <message>
        <source>Prompts (*.json)</source>
        <translation>Prompts (*.json)</translation>
    </message>
    <message>
        <source>Export prompts</source>
        <translation>Prompts exportieren</translation>
    </message>
</context>
<context>
    <name>excerpt::LogView</name>
    <message>
        <source>The log could not be written to %1. Choose another folder.</source>
        <translation>Das Protokoll konnte nicht in %1 geschrieben werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Lines to show</source>
        <translation>Gezeigte Zeilen</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>Protokoll kopieren</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Protokoll speichern</translation>
    </message>
    <message>
        <source>Logs (*.log)</source>
        <translation>Protokolle (*.log)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>excerpt::MainWindow</name>
    <message>
        <source>The settings could not be read; defaults are used.</source>
        <translation>Die Einstellungen konnten nicht gelesen werden; die Vorgaben gelten.</translation>
    </message>
    <message>
        <source>Excerpt</source>
        <translation>Excerpt</translation>
    </message>
    <message>
        <source>No document open</source>
        <translation>Kein Dokument geöffnet</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Prompt and results</source>
        <translation>Prompt und Ergebnisse</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>No page has the number or label “%1”.</source>
        <translation>Keine Seite hat die Nummer oder Bezeichnung „%1“.</translation>
    </message>
    <message>
        <source>The helper that reads %1 stopped.</source>
        <translation>Der Hilfsprozess, der %1 liest, brach ab.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Open a PDF</source>
        <translation>PDF öffnen</translation>
    </message>
    <message>
        <source>PDF documents and projects (*.pdf *.excerpt)</source>
        <translation>PDF-Dokumente und Projekte (*.pdf *.excerpt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Downloading %1 from %2.</source>
        <translation>%1 wird von %2 heruntergeladen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1 wird geöffnet</translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation>%1 konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Open another PDF…</source>
        <translation>Anderes PDF öffnen…</translation>
    </message>
    <message numerus="yes">
        <source>Reading %Ln pages</source>
        <translation>
            <numerusform>%Ln Seite wird gelesen</numerusform>
            <numerusform>%Ln Seiten werden gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is damaged and was opened as far as it goes: %Ln pages.</source>
        <extracomment>%1 is the document, %Ln the pages that could be read</extracomment>
        <translation>
            <numerusform>%1 ist beschädigt und wurde so weit wie möglich geöffnet: %Ln Seite.</numerusform>
            <numerusform>%1 ist beschädigt und wurde so weit wie möglich geöffnet: %Ln Seiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Prompt</source>
        <translation>&amp;Prompt</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Lauf</translation>
    </message>
    <message>
        <source>The project could not be read or saved.</source>
        <translation>Das Projekt konnte nicht gelesen oder gespeichert werden.</translation>
    </message>
    <message>
        <source>Your changes are not kept for after a crash. Save the project to be safe.</source>
        <translation>Ihre Änderungen überstehen keinen Absturz. Speichern Sie zur Sicherheit das Projekt.</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>Projekt speichern</translation>
    </message>
    <message>
        <source>Excerpt projects (*.excerpt)</source>
        <translation>Excerpt-Projekte (*.excerpt)</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gesichert</translation>
    </message>
    <message>
        <source>The document of this project was not found.</source>
        <translation>Das Dokument dieses Projekts wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>It was %1. Put it beside the project, or open the PDF itself.</source>
        <translation>Es war %1. Legen Sie es neben das Projekt, oder öffnen Sie das PDF selbst.</translation>
    </message>
    <message>
        <source>Excerpt ended before “%1” was saved.</source>
        <translation>Excerpt endete, bevor „%1“ gespeichert war.</translation>
    </message>
    <message>
        <source>Sections, areas and prompt are as they were on %1.</source>
        <translation>Abschnitte, Bereiche und Prompt sind auf dem Stand von %1.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Stop the run and close?</source>
        <translation>Lauf anhalten und schließen?</translation>
    </message>
    <message>
        <source>A run is on. It is stopped; the finished answers are kept, and you can go on later.</source>
        <translation>Ein Lauf ist im Gang. Er wird angehalten; fertige Antworten bleiben, und Sie können später fortsetzen.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Ohne Speichern schließen</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Anhalten und schließen</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Run all sections</source>
        <translation>&amp;Alle Abschnitte ausführen</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln sections are done.</source>
        <translation>
            <numerusform>%Ln Abschnitt ist fertig.</numerusform>
            <numerusform>Alle %Ln Abschnitte sind fertig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln sections are done.</source>
        <translation>
            <numerusform>%1 von %Ln Abschnitt ist fertig.</numerusform>
            <numerusform>%1 von %Ln Abschnitten sind fertig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the results</source>
        <translation>Ergebnisse prüfen</translation>
    </message>
    <message>
        <source>The run could not begin.</source>
        <translation>Der Lauf konnte nicht beginnen.</translation>
    </message>
    <message>
        <source>Engine: %1</source>
        <extracomment>status bar; %1 is an engine or its model</extracomment>
        <translation>Engine: %1</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Open a document and mark its sections first</source>
        <translation>Zuerst ein Dokument öffnen und Abschnitte markieren</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Mark the sections of the document first</source>
        <translation>Zuerst Abschnitte des Dokuments markieren</translation>
    </message>
    <message numerus="yes">
        <source>Run %Ln sections</source>
        <translation>
            <numerusform>%Ln Abschnitt ausführen</numerusform>
            <numerusform>%Ln Abschnitte ausführen</numerusform>
        </translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>&amp;Sections</source>
        <translation>Abs&amp;chnitte</translation>
    </message>
    <message>
        <source>The settings were saved but cannot be used.</source>
        <translation>Die Einstellungen sind gespeichert, aber nicht verwendbar.</translation>
    </message>
    <message>
        <source>Settings saved. The language changes at the next start.</source>
        <translation>Einstellungen gespeichert. Die Sprache wechselt beim nächsten Start.</translation>
    </message>
    <message>
        <source>Settings saved.</source>
        <translation>Einstellungen gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>&amp;Seiten</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>Lei&amp;sten</translation>
    </message>
    <message>
        <source>Resu&amp;lts</source>
        <translation>Er&amp;gebnisse</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>E&amp;instellungen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message numerus="yes">
        <source>The document has %Ln bookmarks.</source>
        <translation>
            <numerusform>Das Dokument hat %Ln Lesezeichen.</numerusform>
            <numerusform>Das Dokument hat %Ln Lesezeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its sections can be made from them.</source>
        <translation>Daraus können Abschnitte gebildet werden.</translation>
    </message>
    <message>
        <source>Sections from bookmarks…</source>
        <translation>Abschnitte aus Lesezeichen…</translation>
    </message>
    <message>
        <source>Run again all that failed</source>
        <translation>Alle fehlgeschlagenen noch einmal ausführen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message numerus="yes">
        <source>Problems %Ln</source>
        <translation>
            <numerusform>Probleme %Ln</numerusform>
            <numerusform>Probleme %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Show results</source>
        <translation>Ergebnisse anzeigen</translation>
    </message>
    <message>
        <source>sections of the interrupted run</source>
        <translation>Abschnitte des unterbrochenen Laufs</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>%1 is no longer the document of this project.</source>
        <translation>%1 ist nicht mehr das Dokument dieses Projekts.</translation>
    </message>
    <message>
        <source>Save the sections, the prompt and the results of “%1” as a project?</source>
        <translation>Abschnitte, Prompt und Ergebnisse von „%1“ als Projekt speichern?</translation>
    </message>
    <message>
        <source>Enter the key</source>
        <translation>Schlüssel eingeben</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Modell wählen</translation>
    </message>
    <message>
        <source>Change the prompt</source>
        <translation>Prompt ändern</translation>
    </message>
    <message>
        <source>Select pa&amp;ges</source>
        <translation>Seiten &amp;auswählen</translation>
    </message>
    <message numerus="yes">
        <source>Go on with %Ln</source>
        <comment>sections</comment>
        <translation>
            <numerusform>Weiter mit %Ln</numerusform>
            <numerusform>Weiter mit %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>excerpt::MemoryCurve</name>
    <message numerus="yes">
        <source>%n second(s) ago</source>
        <translation>
            <numerusform>vor %n Sekunde</numerusform>
            <numerusform>vor %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>now · one tick per section</source>
        <translation>jetzt · ein Strich je Abschnitt</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Budget %1</source>
        <extracomment>the line of a chart; a figure with its unit</extracomment>
        <translation>Grenze %1</translation>
    </message>
    <message>
        <source>Peak %1, section %2</source>
        <translation>Spitze %1, Abschnitt %2</translation>
    </message>
    <message>
        <source>Peak %1</source>
        <translation>Spitze %1</translation>
    </message>
</context>
<context>
    <name>excerpt::MemorySplit</name>
    <message>
        <source>Window %1, PDF helpers %2</source>
        <translation>Fenster %1, PDF-Hilfsprozesse %2</translation>
    </message>
    <message>
        <source>Window %1</source>
        <extracomment>a part of the program&apos;s memory, in megabytes</extracomment>
        <translation>Fenster %1</translation>
    </message>
    <message>
        <source>PDF helpers %1</source>
        <translation>PDF-Hilfsprozesse %1</translation>
    </message>
</context>
<context>
    <name>excerpt::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>excerpt::OutlineModel</name>
    <message>
        <source>(no title)</source>
        <translation>(ohne Titel)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>This bookmark leads to no page of the document</source>
        <translation>Dieses Lesezeichen führt zu keiner Seite des Dokuments</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
</context>
<context>
    <name>excerpt::OwnPrompt</name>
    <message>
        <source>Give this section a prompt of its own</source>
        <translation>Diesem Abschnitt einen eigenen Prompt geben</translation>
    </message>
    <message>
        <source>Prompt of this section alone</source>
        <translation>Prompt nur dieses Abschnitts</translation>
    </message>
    <message>
        <source>Use the common prompt</source>
        <translation>Gemeinsamen Prompt verwenden</translation>
    </message>
    <message>
        <source>“%1” has a prompt of its own, which is sent instead.</source>
        <translation>„%1“ hat einen eigenen Prompt, der stattdessen gesendet wird.</translation>
    </message>
    <message>
        <source>Give the section its own prompt</source>
        <translation>Dem Abschnitt einen eigenen Prompt geben</translation>
    </message>
    <message>
        <source>Edit the section&apos;s prompt</source>
        <translation>Prompt des Abschnitts bearbeiten</translation>
    </message>
</context>
<context>
    <name>excerpt::PageGrid</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>No pages</source>
        <translation>Keine Seiten</translation>
    </message>
    <message>
        <source>Page %1 of %2, in no section</source>
        <translation>Seite %1 von %2, in keinem Abschnitt</translation>
    </message>
    <message>
        <source>Page %1 of %2, in %3</source>
        <translation>Seite %1 von %2, in %3</translation>
    </message>
    <message>
        <source>%1, selected</source>
        <translation>%1, ausgewählt</translation>
    </message>
    <message>
        <source>Click: remove the boundary. Drag: move it.</source>
        <translation>Klicken: Grenze entfernen. Ziehen: verschieben.</translation>
    </message>
    <message>
        <source>Click: a boundary here</source>
        <translation>Klicken: Grenze hier</translation>
    </message>
    <message>
        <source>Page %1, label %2</source>
        <translation>Seite %1, Bezeichnung %2</translation>
    </message>
    <message>
        <source>&amp;New section from the selection</source>
        <translation>&amp;Neuer Abschnitt aus der Auswahl</translation>
    </message>
    <message>
        <source>&amp;Add to the current section</source>
        <translation>&amp;Zum aktuellen Abschnitt hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Boundary after this page</source>
        <translation>&amp;Grenze nach dieser Seite</translation>
    </message>
    <message>
        <source>Select &amp;all pages</source>
        <translation>&amp;Alle Seiten auswählen</translation>
    </message>
    <message>
        <source>Select n&amp;one</source>
        <translation>&amp;Keine auswählen</translation>
    </message>
    <message>
        <source>Select odd &amp;pages</source>
        <translation>&amp;Ungerade Seiten auswählen</translation>
    </message>
    <message>
        <source>Select &amp;even pages</source>
        <translation>Gera&amp;de Seiten auswählen</translation>
    </message>
    <message>
        <source>Select &amp;landscape pages</source>
        <translation>&amp;Querformatseiten auswählen</translation>
    </message>
    <message>
        <source>&amp;Invert the selection</source>
        <translation>Auswahl &amp;umkehren</translation>
    </message>
    <message>
        <source>Select a &amp;range…</source>
        <translation>&amp;Bereich auswählen…</translation>
    </message>
    <message>
        <source>Pages %1</source>
        <translation>Seiten %1</translation>
    </message>
    <message>
        <source>Remove the boundary after page %1</source>
        <translation>Grenze nach Seite %1 entfernen</translation>
    </message>
    <message>
        <source>Boundary after page %1</source>
        <translation>Grenze nach Seite %1</translation>
    </message>
    <message>
        <source>Move the boundary to page %1</source>
        <translation>Grenze auf Seite %1 verschieben</translation>
    </message>
    <message>
        <source>New section “%1”</source>
        <translation>Neuer Abschnitt „%1“</translation>
    </message>
    <message numerus="yes">
        <source>Add %n page(s) to “%1”</source>
        <translation>
            <numerusform>%n Seite zu „%1“ hinzufügen</numerusform>
            <numerusform>%n Seiten zu „%1“ hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Select pages</source>
        <translation>Seiten auswählen</translation>
    </message>
    <message>
        <source>Pages, such as 1-3,7,9-</source>
        <translation>Seiten, zum Beispiel 1-3,7,9-</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>%1 | %2</source>
        <translation>%1 | %2</translation>
    </message>
    <message>
        <source>Smaller pictures</source>
        <translation>Kleinere Bilder</translation>
    </message>
    <message>
        <source>Larger pictures</source>
        <translation>Größere Bilder</translation>
    </message>
</context>
<context>
    <name>excerpt::PagePanel</name>
    <message>
        <source>No section</source>
        <extracomment>spoken: the sections on a page, parted by commas</extracomment>
        <translation>Kein Abschnitt</translation>
    </message>
    <message>
        <source>Section %1</source>
        <translation>Abschnitt %1</translation>
    </message>
</context>
<context>
    <name>excerpt::PageView</name>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>No document</source>
        <translation>Kein Dokument</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Page %1 of %2, label %3</source>
        <translation>Seite %1 von %2, Bezeichnung %3</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is the page (&quot;Page 3 of 10&quot;), %2 what is said about it (&quot;Section Fractions&quot;)</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Page %1 cannot be drawn. It can be left out.</source>
        <translation>Seite %1 kann nicht gezeichnet werden. Sie kann weggelassen werden.</translation>
    </message>
</context>
<context>
    <name>excerpt::PageViewActions</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>tool tip: what a button does, and its shortcut</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>&amp;Bereich</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>Tei&amp;len</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>&amp;Vorherige Seite</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>&amp;Nächste Seite</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Size on &amp;paper</source>
        <translation>Größe auf &amp;Papier</translation>
    </message>
    <message>
        <source>Fit &amp;width</source>
        <translation>&amp;Breite einpassen</translation>
    </message>
    <message>
        <source>Fit p&amp;age</source>
        <translation>&amp;Seite einpassen</translation>
    </message>
    <message>
        <source>&amp;Continuous</source>
        <translation>&amp;Fortlaufend</translation>
    </message>
    <message>
        <source>On&amp;e page</source>
        <translation>&amp;Eine Seite</translation>
    </message>
    <message>
        <source>&amp;Two pages</source>
        <translation>&amp;Zwei Seiten</translation>
    </message>
    <message>
        <source>Two pages with co&amp;ver</source>
        <translation>Zwei Seiten mit &amp;Umschlag</translation>
    </message>
    <message>
        <source>Turn to the &amp;right</source>
        <translation>Nach &amp;rechts drehen</translation>
    </message>
    <message>
        <source>Turn to the &amp;left</source>
        <translation>Nach &amp;links drehen</translation>
    </message>
    <message>
        <source>&amp;Darken pages</source>
        <translation>Seiten ab&amp;dunkeln</translation>
    </message>
    <message>
        <source>Show &amp;sections on the pages</source>
        <translation>Abs&amp;chnitte auf den Seiten zeigen</translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>Te&amp;xt kopieren</translation>
    </message>
    <message>
        <source>Select the page&apos;s te&amp;xt</source>
        <translation>Text der Se&amp;ite auswählen</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>S&amp;uchen…</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Rückwärts suc&amp;hen</translation>
    </message>
</context>
<context>
    <name>excerpt::PanelDock</name>
    <message>
        <source>Float or close %1</source>
        <translation>%1 ablösen oder schließen</translation>
    </message>
    <message>
        <source>&amp;Float</source>
        <translation>&amp;Ablösen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Unfold %1</source>
        <translation>%1 ausklappen</translation>
    </message>
    <message>
        <source>Fold %1</source>
        <translation>%1 einklappen</translation>
    </message>
</context>
<context>
    <name>excerpt::PasswordDialog</name>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>This is not the password of %1. Try again.</source>
        <translation>Das ist nicht das Passwort von %1. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 is encrypted. Enter its password to open it.</source>
        <translation>%1 ist verschlüsselt. Geben Sie zum Öffnen das Passwort ein.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>&amp;Show the password</source>
        <translation>Passwort &amp;zeigen</translation>
    </message>
    <message>
        <source>It is used to open this document and kept nowhere.</source>
        <translation>Es dient zum Öffnen dieses Dokuments und wird nirgends gespeichert.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>excerpt::ProblemsModel</name>
    <message numerus="yes">
        <source>Runs in %n s, cancel</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>Läuft in %n s, abbrechen</numerusform>
            <numerusform>Läuft in %n s, abbrechen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Run again in %n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>Noch einmal in %n min</numerusform>
            <numerusform>Noch einmal in %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Run again in %n s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>Noch einmal in %n s</numerusform>
            <numerusform>Noch einmal in %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Can be run again when the run is over</source>
        <translation>Kann nach dem Lauf noch einmal ausgeführt werden</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Was Sie tun können</translation>
    </message>
</context>
<context>
    <name>excerpt::ProblemsView</name>
    <message>
        <source>No problems. Sections that do not succeed are listed here.</source>
        <translation>Keine Probleme. Nicht gelungene Abschnitte stehen hier.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%1, page(s) %2.</source>
        <extracomment>section, its pages</extracomment>
        <translation>
            <numerusform>%1, Seite %2.</numerusform>
            <numerusform>%1, Seiten %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was tried %n time(s).</source>
        <translation>
            <numerusform>%n Versuch.</numerusform>
            <numerusform>%n Versuche.</numerusform>
        </translation>
    </message>
    <message>
        <source>Split in two</source>
        <translation>In zwei teilen</translation>
    </message>
    <message>
        <source>Makes two sections of it, each with half of its pages</source>
        <translation>Macht zwei Abschnitte daraus, jeden mit der Hälfte der Seiten</translation>
    </message>
</context>
<context>
    <name>excerpt::PromptDraft</name>
    <message>
        <source>Edit the prompt</source>
        <translation>Prompt bearbeiten</translation>
    </message>
    <message>
        <source>Send with frame</source>
        <translation>Mit Rahmen senden</translation>
    </message>
    <message>
        <source>Send without frame</source>
        <translation>Ohne Rahmen senden</translation>
    </message>
    <message>
        <source>Use the prompt “%1”</source>
        <translation>Prompt „%1“ verwenden</translation>
    </message>
</context>
<context>
    <name>excerpt::PromptEditor</name>
    <message>
        <source>Insert a placeholder</source>
        <translation>Platzhalter einfügen</translation>
    </message>
</context>
<context>
    <name>excerpt::PromptPanel</name>
    <message>
        <source>Insert the name of the section</source>
        <translation>Namen des Abschnitts einfügen</translation>
    </message>
    <message>
        <source>Insert the number in the section&apos;s name, such as 28.3</source>
        <translation>Nummer im Namen des Abschnitts einfügen, etwa 28.3</translation>
    </message>
    <message>
        <source>Insert the pages of the section</source>
        <translation>Seiten des Abschnitts einfügen</translation>
    </message>
    <message>
        <source>Insert the name of the document</source>
        <translation>Namen des Dokuments einfügen</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>What to take from each section. Type {{ to insert its name or its pages.</source>
        <translation>Was aus jedem Abschnitt zu holen ist. {{ eingeben, um Namen oder Seiten einzusetzen.</translation>
    </message>
    <message>
        <source>Send with frame</source>
        <translation>Mit Rahmen senden</translation>
    </message>
    <message>
        <source>The sentences before and after the prompt keep the answer to this section</source>
        <translation>Die Sätze vor und nach dem Prompt halten die Antwort bei diesem Abschnitt</translation>
    </message>
    <message>
        <source>Show full text…</source>
        <translation>Ganzen Text zeigen…</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einfügen</translation>
    </message>
</context>
<context>
    <name>excerpt::RecentList</name>
    <message>
        <source>Stopped at %1 of %2</source>
        <translation>Angehalten bei %1 von %2</translation>
    </message>
    <message>
        <source>Not run yet</source>
        <translation>Noch nicht ausgeführt</translation>
    </message>
    <message>
        <source>%1 of %2 did not succeed</source>
        <translation>%1 von %2 nicht gelungen</translation>
    </message>
    <message>
        <source>%1 of %2 with warnings</source>
        <translation>%1 von %2 mit Warnungen</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 fertig</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln Seite</numerusform>
            <numerusform>%Ln Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is &quot;1,158 pages&quot;, %2 is &quot;280 sections&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sections</source>
        <translation>
            <numerusform>%Ln Abschnitt</numerusform>
            <numerusform>%Ln Abschnitte</numerusform>
        </translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <source>Forget these documents and the pictures of their first pages</source>
        <translation>Diese Dokumente und die Bilder ihrer ersten Seiten vergessen</translation>
    </message>
    <message>
        <source>Documents that you open are listed here.</source>
        <translation>Hier stehen die Dokumente, die Sie öffnen.</translation>
    </message>
</context>
<context>
    <name>excerpt::RecentRow</name>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>a recent document: name, size, how far it got</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <extracomment>%1 is a document</extracomment>
        <translation>Mit %1 fortfahren</translation>
    </message>
</context>
<context>
    <name>excerpt::ReportDialog</name>
    <message>
        <source>Report a problem</source>
        <translation>Problem melden</translation>
    </message>
    <message>
        <source>Copy this into your report. It holds no text of the document, no key, no name and no path.</source>
        <translation>Kopieren Sie dies in Ihre Meldung. Es enthält keinen Text des Dokuments, keinen Schlüssel, keinen Namen und keinen Pfad.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Asking the system…</source>
        <translation>System wird befragt…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>excerpt::ResultBox</name>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>Nur diese zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s)</source>
        <translation>
            <numerusform>%n Lektion</numerusform>
            <numerusform>%n Lektionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n Abschnitt</numerusform>
            <numerusform>%n Abschnitte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n Lücke</numerusform>
            <numerusform>%n Lücken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overlap(s)</source>
        <translation>
            <numerusform>%n Überschneidung</numerusform>
            <numerusform>%n Überschneidungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of odd length</source>
        <translation>
            <numerusform>%n von ungewöhnlicher Länge</numerusform>
            <numerusform>%n von ungewöhnlicher Länge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too long</source>
        <translation>
            <numerusform>%n zu lang</numerusform>
            <numerusform>%n zu lang</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>excerpt::ResultDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>Make %n section(s)</source>
        <translation>
            <numerusform>%n Abschnitt bilden</numerusform>
            <numerusform>%n Abschnitte bilden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>excerpt::ResultModel</name>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n Abschnitt</numerusform>
            <numerusform>%n Abschnitte</numerusform>
        </translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>in no section</source>
        <translation>in keinem Abschnitt</translation>
    </message>
    <message>
        <source>split on %1</source>
        <translation>geteilt auf %1</translation>
    </message>
    <message>
        <source>%1 × the usual length</source>
        <translation>%1 × die übliche Länge</translation>
    </message>
    <message>
        <source>shares %1 with %2</source>
        <extracomment>%1 is a page, %2 the number or name of another section</extracomment>
        <translation>teilt %1 mit %2</translation>
    </message>
    <message>
        <source>nothing in it</source>
        <translation>nichts darin</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>excerpt::ResultsExport</name>
    <message>
        <source>There are no results yet. Run the sections first.</source>
        <translation>Es gibt noch keine Ergebnisse. Führen Sie zuerst die Abschnitte aus.</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) saved to %1.</source>
        <translation>
            <numerusform>%n Abschnitt in %1 gespeichert.</numerusform>
            <numerusform>%n Abschnitte in %1 gespeichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PDF(s) written to %1.</source>
        <translation>
            <numerusform>%n PDF in %1 geschrieben.</numerusform>
            <numerusform>%n PDFs in %1 geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>excerpt::ResultsModel</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
</context>
<context>
    <name>excerpt::ResultsPanel</name>
    <message>
        <source>Save as &amp;JSON…</source>
        <translation>Als &amp;JSON speichern…</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Save as JSON &amp;lines…</source>
        <translation>Als JSON-&amp;Zeilen speichern…</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON-Zeilen (*.jsonl)</translation>
    </message>
    <message>
        <source>Save as &amp;CSV…</source>
        <translation>Als &amp;CSV speichern…</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Save as &amp;Markdown…</source>
        <translation>Als &amp;Markdown speichern…</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Save as the service’s &amp;response…</source>
        <translation>Als &amp;Antwort des Dienstes speichern…</translation>
    </message>
    <message>
        <source>Response (*.json)</source>
        <translation>Antwort (*.json)</translation>
    </message>
    <message>
        <source>Save section &amp;PDFs…</source>
        <translation>Abschnitts-&amp;PDFs speichern…</translation>
    </message>
    <message>
        <source>Run the selected again</source>
        <translation>Ausgewählte noch einmal ausführen</translation>
    </message>
    <message>
        <source>Run again all that did not succeed</source>
        <translation>Alle nicht gelungenen noch einmal ausführen</translation>
    </message>
    <message>
        <source>Which results to show</source>
        <translation>Welche Ergebnisse gezeigt werden</translation>
    </message>
    <message>
        <source>Filter sections</source>
        <translation>Abschnitte filtern</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Noch einmal ausführen</translation>
    </message>
    <message>
        <source>Run sections again</source>
        <translation>Abschnitte noch einmal ausführen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Save the results</source>
        <translation>Ergebnisse speichern</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Done %1</source>
        <translation>Fertig %1</translation>
    </message>
    <message>
        <source>With warnings %1</source>
        <translation>Mit Warnungen %1</translation>
    </message>
    <message>
        <source>Did not succeed %1</source>
        <translation>Nicht gelungen %1</translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <translation>Wartend %1</translation>
    </message>
    <message>
        <source>Out of date %1</source>
        <translation>Veraltet %1</translation>
    </message>
    <message>
        <source>No sections yet. Mark them first, then try one or run them all.</source>
        <translation>Noch keine Abschnitte. Markieren Sie sie zuerst, dann probieren Sie einen aus oder führen alle aus.</translation>
    </message>
    <message>
        <source>No section is in this state.</source>
        <translation>Kein Abschnitt ist in diesem Zustand.</translation>
    </message>
    <message>
        <source>No section matches “%1”.</source>
        <translation>Kein Abschnitt passt zu „%1“.</translation>
    </message>
    <message>
        <source>The answer appears here when the section is done.</source>
        <translation>Die Antwort erscheint hier, wenn der Abschnitt fertig ist.</translation>
    </message>
    <message>
        <source>This section has no result yet.</source>
        <translation>Dieser Abschnitt hat noch kein Ergebnis.</translation>
    </message>
    <message>
        <source>No results yet. Try one section, or run them all.</source>
        <translation>Noch keine Ergebnisse. Probieren Sie einen Abschnitt aus, oder führen Sie alle aus.</translation>
    </message>
    <message>
        <source>Folder for the section PDFs</source>
        <translation>Ordner für die Abschnitts-PDFs</translation>
    </message>
    <message>
        <source>Copy the answer</source>
        <translation>Antwort kopieren</translation>
    </message>
</context>
<context>
    <name>excerpt::RunPanel</name>
    <message>
        <source>The log was saved to %1.</source>
        <translation>Das Protokoll wurde in %1 gespeichert.</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>Sofort anhalten</translation>
    </message>
    <message>
        <source>Stop the answer under way? What is done is kept. This section is paid for and has to be run again.</source>
        <translation>Die laufende Antwort anhalten? Fertiges bleibt erhalten. Dieser Abschnitt ist bezahlt und muss noch einmal ausgeführt werden.</translation>
    </message>
    <message>
        <source>Stop after this section</source>
        <translation>Nach diesem Abschnitt anhalten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
</context>
<context>
    <name>excerpt::RunStrip</name>
    <message>
        <source>%1, %2</source>
        <extracomment>what is done with a section, how long it has taken so far</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Unfold the run panel</source>
        <translation>Laufleiste ausklappen</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Not run yet</source>
        <translation>Noch nicht ausgeführt</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n Abschnitt</numerusform>
            <numerusform>%n Abschnitte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>excerpt::RunView</name>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Not run yet</source>
        <translation>Noch nicht ausgeführt</translation>
    </message>
</context>
<context>
    <name>excerpt::SectionActions</name>
    <message>
        <source>Show on the page</source>
        <translation>Auf der Seite zeigen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Teilen…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move into the group above</source>
        <translation>In die Gruppe darüber</translation>
    </message>
    <message>
        <source>Move out of the group</source>
        <translation>Aus der Gruppe heraus</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Neue Gruppe</translation>
    </message>
    <message>
        <source>Sort all by page</source>
        <translation>Alle nach Seite sortieren</translation>
    </message>
    <message>
        <source>Prompt of its own…</source>
        <translation>Eigener Prompt…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n section(s)</source>
        <translation>
            <numerusform>%n Abschnitt duplizieren</numerusform>
            <numerusform>%n Abschnitte duplizieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n section(s)</source>
        <translation>
            <numerusform>%n Abschnitt zusammenführen</numerusform>
            <numerusform>%n Abschnitte zusammenführen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n section(s)</source>
        <translation>
            <numerusform>%n Abschnitt verschieben</numerusform>
            <numerusform>%n Abschnitte verschieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nest %n section(s)</source>
        <translation>
            <numerusform>%n Abschnitt unterordnen</numerusform>
            <numerusform>%n Abschnitte unterordnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unnest %n section(s)</source>
        <translation>
            <numerusform>%n Abschnitt herauslösen</numerusform>
            <numerusform>%n Abschnitte herauslösen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Group %n section(s)</source>
        <translation>
            <numerusform>%n Abschnitt gruppieren</numerusform>
            <numerusform>%n Abschnitte gruppieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Sort the sections by page</source>
        <translation>Abschnitte nach Seite sortieren</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n section(s)</source>
        <translation>
            <numerusform>%n Abschnitt löschen</numerusform>
            <numerusform>%n Abschnitte löschen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>excerpt::SectionMarks</name>
    <message>
        <source>ends</source>
        <extracomment>beside the letter of a section, at the line where it ends: &quot;C ends&quot;</extracomment>
        <translation>endet</translation>
    </message>
    <message>
        <source>begins</source>
        <extracomment>beside the letter of a section, at the line where it begins: &quot;D begins&quot;</extracomment>
        <translation>beginnt</translation>
    </message>
</context>
<context>
    <name>excerpt::SectionMeasure</name>
    <message>
        <source>The section could not be measured: there is no room for a temporary file.</source>
        <translation>Der Abschnitt konnte nicht gemessen werden: Es ist kein Platz für eine temporäre Datei.</translation>
    </message>
</context>
<context>
    <name>excerpt::SectionOverlay</name>
    <message>
        <source>Drag to draw an area. Enter keeps it, Esc discards it, Shift+A draws one by keyboard.</source>
        <translation>Ziehen, um einen Bereich zu zeichnen. Eingabe behält ihn, Esc verwirft ihn, Umschalt+A zeichnet einen mit der Tastatur.</translation>
    </message>
    <message>
        <source>Click where a section begins. The line snaps between lines of text, Alt places it freely.</source>
        <translation>Klicken, wo ein Abschnitt beginnt. Die Linie rastet zwischen Textzeilen ein, mit Alt lässt sie sich frei setzen.</translation>
    </message>
    <message>
        <source>&amp;Zoom to it	Z</source>
        <translation>Darauf &amp;zoomen	Z</translation>
    </message>
    <message>
        <source>&amp;Delete	Del</source>
        <translation>&amp;Löschen	Del</translation>
    </message>
    <message>
        <source>&amp;Hide all marks	H</source>
        <translation>Alle &amp;Markierungen ausblenden	H</translation>
    </message>
    <message>
        <source>&amp;Repeat the area…</source>
        <translation>Bereich &amp;wiederholen…</translation>
    </message>
</context>
<context>
    <name>excerpt::SectionSources</name>
    <message>
        <source>New section…</source>
        <translation>Neuer Abschnitt…</translation>
    </message>
    <message>
        <source>From bookmarks…</source>
        <translation>Aus Lesezeichen…</translation>
    </message>
    <message>
        <source>From headings…</source>
        <translation>Aus Überschriften…</translation>
    </message>
    <message>
        <source>Every n pages…</source>
        <translation>Alle n Seiten…</translation>
    </message>
    <message>
        <source>Import sections…</source>
        <translation>Abschnitte importieren…</translation>
    </message>
    <message>
        <source>Export sections…</source>
        <translation>Abschnitte exportieren…</translation>
    </message>
    <message>
        <source>This document has no bookmarks.</source>
        <translation>Dieses Dokument hat keine Lesezeichen.</translation>
    </message>
    <message>
        <source>The bookmarks are still being read.</source>
        <translation>Die Lesezeichen werden noch gelesen.</translation>
    </message>
    <message>
        <source>Take the sections from its headings, or make one of every n pages.</source>
        <translation>Bilden Sie die Abschnitte aus den Überschriften oder aus je n Seiten.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Import sections</source>
        <translation>Abschnitte importieren</translation>
    </message>
    <message>
        <source>Sections (*.json)</source>
        <translation>Abschnitte (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export sections</source>
        <translation>Abschnitte exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) from “%1”</source>
        <translation>
            <numerusform>%n Abschnitt aus „%1“</numerusform>
            <numerusform>%n Abschnitte aus „%1“</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” could not be written: the disk may be full. Choose another place.</source>
        <translation>„%1“ konnte nicht geschrieben werden: Vielleicht ist der Datenträger voll. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>From another edition…</source>
        <translation>Aus einer anderen Ausgabe…</translation>
    </message>
    <message>
        <source>Sections of another edition</source>
        <translation>Abschnitte einer anderen Ausgabe</translation>
    </message>
</context>
<context>
    <name>excerpt::SectionStrip</name>
    <message>
        <source>Sections along the document</source>
        <translation>Abschnitte entlang des Dokuments</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
</context>
<context>
    <name>excerpt::SectionTreeModel</name>
    <message>
        <source>Rename “%1”</source>
        <translation>„%1“ umbenennen</translation>
    </message>
    <message numerus="yes">
        <source>Move %n section(s)</source>
        <translation>
            <numerusform>%n Abschnitt verschieben</numerusform>
            <numerusform>%n Abschnitte verschieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n page(s) to “%1”</source>
        <translation>
            <numerusform>%n Seite zu „%1“ hinzufügen</numerusform>
            <numerusform>%n Seiten zu „%1“ hinzufügen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>excerpt::SectionsPanel</name>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Filter sections</source>
        <translation>Abschnitte filtern</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>No sections yet</source>
        <translation>Noch keine Abschnitte</translation>
    </message>
    <message>
        <source>Take them from the bookmarks, or click the gap between two pages.</source>
        <translation>Nehmen Sie sie aus den Lesezeichen, oder klicken Sie auf die Lücke zwischen zwei Seiten.</translation>
    </message>
    <message>
        <source>No section matches “%1”</source>
        <translation>Kein Abschnitt passt zu „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n Lücke</numerusform>
            <numerusform>%n Lücken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overlap(s)</source>
        <translation>
            <numerusform>%n Überschneidung</numerusform>
            <numerusform>%n Überschneidungen</numerusform>
        </translation>
    </message>
    <message>
        <source>no gaps</source>
        <translation>keine Lücken</translation>
    </message>
    <message>
        <source>Every page between the first and the last section is in one of them</source>
        <translation>Jede Seite zwischen dem ersten und dem letzten Abschnitt gehört zu einem</translation>
    </message>
    <message>
        <source>Show only these sections</source>
        <translation>Nur diese Abschnitte zeigen</translation>
    </message>
</context>
<context>
    <name>excerpt::SentBox</name>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>What will be sent for</source>
        <translation>Gesendet wird für</translation>
    </message>
    <message>
        <source>What will be read for</source>
        <translation>Gelesen wird für</translation>
    </message>
    <message>
        <source>%1, only area %2</source>
        <extracomment>%1 are pages, %2 names of areas: &quot;815–818, only areas D1 and D2&quot;</extracomment>
        <translation>%1, nur Bereich %2</translation>
    </message>
    <message>
        <source>%1, only areas %2</source>
        <translation>%1, nur Bereiche %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages, %1</source>
        <translation>
            <numerusform>%Ln Seite, %1</numerusform>
            <numerusform>%Ln Seiten, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln Seite</numerusform>
            <numerusform>%Ln Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 in, up to %2 out</source>
        <translation>etwa %1 hinein, bis zu %2 heraus</translation>
    </message>
    <message>
        <source>about %1 in</source>
        <translation>etwa %1 hinein</translation>
    </message>
</context>
<context>
    <name>excerpt::SettingField</name>
    <message>
        <source>The environment variable %1 says “%2”. It wins over the file.</source>
        <translation>Die Umgebungsvariable %1 sagt „%2“. Sie hat Vorrang vor der Datei.</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Vorgabe: %1</translation>
    </message>
    <message>
        <source>Allowed is %1.</source>
        <translation>Erlaubt ist %1.</translation>
    </message>
</context>
<context>
    <name>excerpt::SettingsDialog</name>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Command line and log</source>
        <translation>Befehlszeile und Protokoll</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen suchen</translation>
    </message>
    <message>
        <source>Kept in %1, which the command line reads too.</source>
        <translation>Gespeichert in %1; auch die Befehlszeile liest diese Datei.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>No setting matches “%1”.</source>
        <translation>Keine Einstellung passt zu „%1“.</translation>
    </message>
</context>
<context>
    <name>excerpt::ShortcutsDialog</name>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Tastenkürzel suchen</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was es tut</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>excerpt::SplitTool</name>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>Pages %1</source>
        <translation>Seiten %1</translation>
    </message>
    <message>
        <source>A section cannot begin there on page %1.</source>
        <translation>Dort kann auf Seite %1 kein Abschnitt beginnen.</translation>
    </message>
    <message>
        <source>Move the boundary to page %1, %2</source>
        <extracomment>undo: %1 is a page number, %2 a height on it (&quot;47 %&quot;)</extracomment>
        <translation>Grenze auf Seite %1, %2 verschieben</translation>
    </message>
    <message>
        <source>Begin a section on page %1 at %2</source>
        <translation>Abschnitt auf Seite %1 bei %2 beginnen</translation>
    </message>
    <message>
        <source>Split “%1” on page %2 at %3</source>
        <extracomment>undo: %1 is a section, %2 a page number, %3 a height on it (&quot;47 %&quot;)</extracomment>
        <translation>„%1“ auf Seite %2 bei %3 teilen</translation>
    </message>
    <message>
        <source>Only a boundary between two sections can be removed.</source>
        <translation>Nur eine Grenze zwischen zwei Abschnitten kann entfernt werden.</translation>
    </message>
    <message>
        <source>Remove the boundary on page %1</source>
        <translation>Grenze auf Seite %1 entfernen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>a height on a page in per cent</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 ends on page %2 at %3</source>
        <translation>%1 endet auf Seite %2 bei %3</translation>
    </message>
    <message>
        <source>%1 begins on page %2 at %3</source>
        <translation>%1 beginnt auf Seite %2 bei %3</translation>
    </message>
</context>
<context>
    <name>excerpt::StepList</name>
    <message>
        <source>%1, %2</source>
        <extracomment>what is done with a section, how long it has taken so far</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>excerpt::TemplateDialog</name>
    <message>
        <source>Sections of another edition</source>
        <translation>Abschnitte einer anderen Ausgabe</translation>
    </message>
    <message>
        <source>Looking for the headings.</source>
        <translation>Überschriften werden gesucht.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Sections of</source>
        <translation>Abschnitte von</translation>
    </message>
    <message>
        <source>Pages looked through</source>
        <translation>Durchsuchte Seiten</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Suche anhalten</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n similar: look at them</source>
        <translation>
            <numerusform>%n ähnlich: bitte ansehen</numerusform>
            <numerusform>%n ähnlich: bitte ansehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not found: left out</source>
        <translation>
            <numerusform>%n nicht gefunden: weggelassen</numerusform>
            <numerusform>%n nicht gefunden: weggelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Similar, %1 %</source>
        <translation>Ähnlich, %1 %</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a page, and by how many pages the section moved: &quot;815 (+3)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) of “%1”</source>
        <translation>
            <numerusform>%n Abschnitt von „%1“</numerusform>
            <numerusform>%n Abschnitte von „%1“</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these sections was found. Is it an edition of the same document?</source>
        <translation>Keiner dieser Abschnitte wurde gefunden. Ist es eine Ausgabe desselben Dokuments?</translation>
    </message>
</context>
<context>
    <name>excerpt::TryArea</name>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Copy the answer</source>
        <translation>Antwort kopieren</translation>
    </message>
    <message>
        <source>Close the answer</source>
        <translation>Antwort schließen</translation>
    </message>
    <message>
        <source>The answer appears here.</source>
        <translation>Hier erscheint die Antwort.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Open a document first</source>
        <translation>Zuerst ein Dokument öffnen</translation>
    </message>
    <message>
        <source>Choose a section first</source>
        <translation>Zuerst einen Abschnitt wählen</translation>
    </message>
    <message>
        <source>The sections are being run; try again when that is over</source>
        <translation>Die Abschnitte werden gerade ausgeführt; danach noch einmal ausprobieren</translation>
    </message>
    <message>
        <source>Choose an engine first</source>
        <translation>Zuerst eine Engine wählen</translation>
    </message>
    <message>
        <source>Write the prompt first</source>
        <translation>Zuerst den Prompt schreiben</translation>
    </message>
    <message>
        <source>%1 needs a key first</source>
        <translation>%1 braucht zuerst einen Schlüssel</translation>
    </message>
    <message>
        <source>Choose a model first</source>
        <translation>Zuerst ein Modell wählen</translation>
    </message>
    <message>
        <source>Stop the try</source>
        <translation>Versuch anhalten</translation>
    </message>
    <message>
        <source>Try on this section</source>
        <translation>An diesem Abschnitt ausprobieren</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>Answer for “%1”</source>
        <translation>Antwort für „%1“</translation>
    </message>
    <message>
        <source>%1 tokens in, %2 out.</source>
        <translation>%1 Tokens hinein, %2 heraus.</translation>
    </message>
    <message>
        <source>Answered in %1.</source>
        <translation>Beantwortet in %1.</translation>
    </message>
    <message>
        <source>No answer for “%1”</source>
        <translation>Keine Antwort für „%1“</translation>
    </message>
    <message>
        <source>Failed after %1.</source>
        <translation>Nach %1 fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Opening the document</source>
        <translation>Dokument wird geöffnet</translation>
    </message>
    <message>
        <source>Cutting out the section</source>
        <translation>Abschnitt wird ausgeschnitten</translation>
    </message>
    <message>
        <source>Sending the section</source>
        <translation>Abschnitt wird gesendet</translation>
    </message>
    <message>
        <source>Waiting for the service</source>
        <translation>Wartet auf den Dienst</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters of the answer</source>
        <translation>
            <numerusform>%Ln Zeichen der Antwort</numerusform>
            <numerusform>%Ln Zeichen der Antwort</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the answer</source>
        <translation>Wartet auf die Antwort</translation>
    </message>
    <message>
        <source>Checking the answer</source>
        <translation>Antwort wird geprüft</translation>
    </message>
    <message>
        <source>Deleting what was sent</source>
        <translation>Gesendetes wird gelöscht</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>what is being done, and for how long: &quot;Waiting for the answer, 0:07&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>excerpt::WindowActions</name>
    <message>
        <source>&amp;Undo</source>
        <extracomment>%1 is what will be undone: &quot;Undo rename of 28.3&quot;</extracomment>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open an &amp;address…</source>
        <translation>A&amp;dresse öffnen…</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple</source>
        <translation>&amp;Beispiel öffnen</translation>
    </message>
    <message>
        <source>&amp;Save the project</source>
        <translation>Projekt &amp;speichern</translation>
    </message>
    <message>
        <source>Save the project &amp;as…</source>
        <translation>Projekt speichern &amp;als…</translation>
    </message>
    <message>
        <source>&amp;Close document</source>
        <translation>Dokument s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>&amp;Markieren</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>Aus&amp;führen</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>R&amp;eset this arrangement</source>
        <translation>Anordnung &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Go to page…</source>
        <translation>&amp;Gehe zu Seite…</translation>
    </message>
    <message>
        <source>&amp;Left panels</source>
        <translation>&amp;Linke Leisten</translation>
    </message>
    <message>
        <source>R&amp;ight panels</source>
        <translation>&amp;Rechte Leisten</translation>
    </message>
    <message>
        <source>R&amp;un panel</source>
        <translation>Lau&amp;fleiste</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>&amp;Nächster Teil des Fensters</translation>
    </message>
    <message>
        <source>&amp;Previous part of the window</source>
        <translation>&amp;Vorheriger Teil des Fensters</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>V&amp;ollbild</translation>
    </message>
    <message>
        <source>&amp;Run all sections</source>
        <translation>&amp;Alle Abschnitte ausführen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Stop &amp;after this section</source>
        <translation>&amp;Nach diesem Abschnitt anhalten</translation>
    </message>
    <message>
        <source>&amp;Stop now</source>
        <translation>&amp;Sofort anhalten</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>E&amp;instellungen…</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Report a problem…</source>
        <translation>&amp;Problem melden…</translation>
    </message>
    <message>
        <source>&amp;About Excerpt</source>
        <translation>&amp;Über Excerpt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>tool tip: what a button does, and its shortcut</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>excerpt::WindowStatus</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>excerpt::WindowToolBar</name>
    <message>
        <source>%1 %</source>
        <extracomment>zoom; %1 is a number</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Page number or label (Ctrl+G)</source>
        <translation>Seitenzahl oder -bezeichnung (Strg+G)</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>Anordnung</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>of %1, label %2</source>
        <translation>von %1, Bezeichnung %2</translation>
    </message>
</context>
</TS>
