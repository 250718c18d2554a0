<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AnswerValue</name>
    <message>
        <source>The answer is JSON whose values are not certain: it has a key twice in one object, or is nested too deeply. Run the section again, or ask for simpler JSON in the prompt.</source>
        <translation>La réponse est du JSON dont les valeurs ne sont pas sûres&#xa0;: une clé y figure deux fois dans un même objet, ou l’imbrication est trop profonde. Relancez la section, ou demandez un JSON plus simple dans le prompt.</translation>
    </message>
</context>
<context>
    <name>Arrangements</name>
    <message>
        <source>pages and sections</source>
        <translation>les pages et les sections</translation>
    </message>
    <message>
        <source>prompt and results</source>
        <translation>le prompt et les résultats</translation>
    </message>
</context>
<context>
    <name>Autosave</name>
    <message>
        <source>Another window has taken over this unsaved work already.</source>
        <translation>Une autre fenêtre a déjà repris ce travail non enregistré.</translation>
    </message>
    <message>
        <source>This unsaved work is no longer there.</source>
        <translation>Ce travail non enregistré n’existe plus.</translation>
    </message>
</context>
<context>
    <name>BookmarkSections</name>
    <message>
        <source>Introduction</source>
        <translation>Introduction</translation>
    </message>
    <message>
        <source>Front matter</source>
        <translation>Pages liminaires</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>--%1 cannot be given to “jobs resume”: a job goes on exactly as it was started. Use “excerpt-cli extract” for a new one.</source>
        <translation>--%1 ne peut pas être donné à «&#xa0;jobs resume&#xa0;»&#xa0;: une tâche reprend exactement comme elle a été lancée. Utilisez «&#xa0;excerpt-cli extract&#xa0;» pour en créer une nouvelle.</translation>
    </message>
    <message>
        <source>--%1 is no option of “%2”. “excerpt-cli %2 --help” lists its options.</source>
        <translation>--%1 n’est pas une option de «&#xa0;%2&#xa0;». «&#xa0;excerpt-cli %2 --help&#xa0;» affiche ses options.</translation>
    </message>
    <message>
        <source>“%1” begins with a dash and is taken for options. If it is a file, write “./%1”, or put “--” in front of it.</source>
        <translation>«&#xa0;%1&#xa0;» commence par un tiret et est pris pour des options. S’il s’agit d’un fichier, écrivez «&#xa0;./%1&#xa0;», ou placez «&#xa0;--&#xa0;» devant.</translation>
    </message>
    <message>
        <source>%1 “excerpt-cli %2 --help” lists the options.</source>
        <translation>%1 «&#xa0;excerpt-cli %2 --help&#xa0;» affiche les options.</translation>
    </message>
    <message>
        <source>The option --%1 is empty. Name a file or folder.</source>
        <translation>L’option --%1 est vide. Indiquez un fichier ou un dossier.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many for “%2”. Put names with spaces in quotes.</source>
        <translation>«&#xa0;%1&#xa0;» est un argument de trop pour «&#xa0;%2&#xa0;». Mettez entre guillemets les noms qui contiennent des espaces.</translation>
    </message>
    <message>
        <source>The option --%1 has the value “%2”. Allowed is %3.</source>
        <translation>L’option --%1 a la valeur «&#xa0;%2&#xa0;». Valeurs admises&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Documents are read %1.</source>
        <translation>Lecture des documents&#xa0;: %1.</translation>
    </message>
    <message>
        <source>generate makes man, bash, zsh or fish.</source>
        <translation>generate produit man, bash, zsh ou fish.</translation>
    </message>
    <message>
        <source>“jobs” is followed by list, show ID, resume ID or clean. See “excerpt-cli --help”.</source>
        <translation>«&#xa0;jobs&#xa0;» est suivi de list, show ID, resume ID ou clean. Voir «&#xa0;excerpt-cli --help&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is no command. “excerpt-cli --help” lists the commands.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une commande. «&#xa0;excerpt-cli --help&#xa0;» affiche les commandes.</translation>
    </message>
    <message>
        <source>A command is missing. “excerpt-cli --help” lists the commands.</source>
        <translation>Il manque une commande. «&#xa0;excerpt-cli --help&#xa0;» affiche les commandes.</translation>
    </message>
    <message>
        <source>%1 and %2 exclude each other. Keep one.</source>
        <translation>%1 et %2&#xa0;s’excluent mutuellement. N’en gardez qu’un.</translation>
    </message>
    <message>
        <source>The document %1 has no bookmarks that lead to its pages. Use --from-headings, --pages or --sections.</source>
        <translation>Le document %1 n’a aucun signet qui mène à ses pages. Utilisez --from-headings, --pages ou --sections.</translation>
    </message>
    <message>
        <source>No headings were found in the document %1. Use --pages, --every or --sections.</source>
        <translation>Aucun titre n’a été trouvé dans le document %1. Utilisez --pages, --every ou --sections.</translation>
    </message>
    <message>
        <source>A document is missing. Name a PDF file.</source>
        <translation>Il manque un document. Indiquez un fichier PDF.</translation>
    </message>
    <message>
        <source>Only “extract”, “sections” and “split” take a project such as %1. Name its document.</source>
        <translation>Seuls «&#xa0;extract&#xa0;», «&#xa0;sections&#xa0;» et «&#xa0;split&#xa0;» acceptent un projet comme %1. Indiquez son document.</translation>
    </message>
    <message>
        <source>Only “extract” takes an address. Download %1 first and name the file.</source>
        <translation>Seul «&#xa0;extract&#xa0;» accepte une adresse. Téléchargez d’abord %1, puis indiquez le fichier.</translation>
    </message>
    <message>
        <source>--pages is empty. Name pages such as 1-3,7.</source>
        <translation>--pages est vide. Indiquez des pages, par exemple 1-3,7.</translation>
    </message>
    <message>
        <source>The environment variable %1 has the value “%2”. Allowed is an address that begins with https:// or http://.</source>
        <translation>La variable d’environnement %1 a la valeur «&#xa0;%2&#xa0;». Il faut une adresse qui commence par https:// ou http://.</translation>
    </message>
    <message>
        <source>The address of the engine&apos;s server is “%1”. Allowed is one that begins with https:// or http://.</source>
        <translation>L’adresse du serveur du moteur est «&#xa0;%1&#xa0;». Il faut une adresse qui commence par https:// ou http://.</translation>
    </message>
    <message>
        <source>--%1 has no meaning for the engine %2. Leave it out, or choose another engine with --engine.</source>
        <translation>--%1 n’a pas de sens pour le moteur %2. Retirez cette option, ou choisissez un autre moteur avec --engine.</translation>
    </message>
    <message>
        <source>The engine “%1” is not part of this version. Choose one of: %2.</source>
        <translation>Le moteur «&#xa0;%1&#xa0;» ne fait pas partie de cette version. Choisissez parmi&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The document of the project %1 is not there: neither beside the project nor at “%2”. Put it there, or name the document instead of the project.</source>
        <translation>Le document du projet %1 est introuvable&#xa0;: il n’est ni à côté du projet ni dans «&#xa0;%2&#xa0;». Placez-le là, ou indiquez le document à la place du projet.</translation>
    </message>
    <message>
        <source>The folder %1 for downloads cannot be made. Check that you may write there, or set XDG_CACHE_HOME.</source>
        <translation>Impossible de créer le dossier de téléchargement %1. Vérifiez que vous pouvez y écrire, ou définissez XDG_CACHE_HOME.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>The text of each section of the book, made on this computer.</source>
        <translation>Le texte de chaque section du livre, obtenu sur cet ordinateur.</translation>
    </message>
    <message>
        <source>One answer of Gemini per section; the key is in GEMINI_API_KEY.</source>
        <translation>Une réponse de Gemini par section&#x202f;; la clé est dans GEMINI_API_KEY.</translation>
    </message>
    <message>
        <source>Sections from the second level of bookmarks, a line each, as they finish.</source>
        <translation>Des sections d’après le deuxième niveau de signets, une ligne chacune, au fur et à mesure.</translation>
    </message>
    <message>
        <source>Pages 10 to 49 in sections of four pages.</source>
        <translation>Les pages 10 à 49 en sections de quatre pages.</translation>
    </message>
    <message>
        <source>The service&apos;s request in, its response out.</source>
        <translation>La requête du service en entrée, sa réponse en sortie.</translation>
    </message>
    <message>
        <source>Write the sections to a file, to be edited and given to --sections.</source>
        <translation>Écrire les sections dans un fichier, à modifier puis à donner à --sections.</translation>
    </message>
    <message>
        <source>Eight sections of five pages.</source>
        <translation>Huit sections de cinq pages.</translation>
    </message>
    <message>
        <source>parts/001-Introduction.pdf, parts/002-…, by the bookmarks.</source>
        <translation>parts/001-Introduction.pdf, parts/002-…, d’après les signets.</translation>
    </message>
    <message>
        <source>A file for each ten pages.</source>
        <translation>Un fichier pour dix pages.</translation>
    </message>
    <message>
        <source>The first ten pages as Markdown.</source>
        <translation>Les dix premières pages en Markdown.</translation>
    </message>
    <message>
        <source>Everything, with running heads and page numbers.</source>
        <translation>Tout, y compris les titres courants et les numéros de page.</translation>
    </message>
    <message>
        <source>Id, name, and the most input and output tokens of each model, with tabs between.</source>
        <translation>L’identifiant, le nom et le maximum de jetons en entrée et en sortie de chaque modèle, séparés par des tabulations.</translation>
    </message>
    <message>
        <source>Newest first, with what is left to do.</source>
        <translation>Les plus récentes d’abord, avec ce qu’il reste à faire.</translation>
    </message>
    <message>
        <source>The document, the engine and the state of each section.</source>
        <translation>Le document, le moteur et l’état de chaque section.</translation>
    </message>
    <message>
        <source>Run what is left and write the results where they were to go.</source>
        <translation>Exécuter ce qui reste et écrire les résultats à l’endroit prévu.</translation>
    </message>
    <message>
        <source>Also what was blocked or quarantined, to another file.</source>
        <translation>Aussi ce qui a été bloqué ou mis en quarantaine, vers un autre fichier.</translation>
    </message>
    <message>
        <source>Remove the finished jobs.</source>
        <translation>Supprimer les tâches terminées.</translation>
    </message>
    <message>
        <source>Remove one job, finished or not.</source>
        <translation>Supprimer une tâche, terminée ou non.</translation>
    </message>
    <message>
        <source>Answer the prompt for each section of a document.</source>
        <translation>Répondre au prompt pour chaque section d’un document.</translation>
    </message>
    <message>
        <source>Without options for the sections they are the bookmarks, else the headings, else the whole document. The offline engine gives each section&apos;s text as Markdown; other engines need a prompt and a model. Each finished section is kept on disk at once: an interrupted run goes on with --resume or “excerpt-cli jobs resume”. A project brings document, sections, prompt, engine and model; options are stronger.</source>
        <translation>Sans option pour les sections, celles-ci sont les signets, sinon les titres, sinon le document entier. Le moteur offline donne le texte de chaque section en Markdown&#x202f;; les autres moteurs ont besoin d’un prompt et d’un modèle. Chaque section terminée est aussitôt conservée sur le disque&#xa0;: une exécution interrompue reprend avec --resume ou «&#xa0;excerpt-cli jobs resume&#xa0;». Un projet fournit document, sections, prompt, moteur et modèle&#x202f;; les options l’emportent.</translation>
    </message>
    <message>
        <source>Print the sections of a document as a sections file.</source>
        <translation>Afficher les sections d’un document sous forme de fichier de sections.</translation>
    </message>
    <message>
        <source>The file can be edited and given to extract or split with --sections: a section can begin and end within a page (start, end), have only areas of pages (regions) and a prompt of its own.</source>
        <translation>Le fichier peut être modifié et donné à extract ou split avec --sections&#xa0;: une section peut commencer et finir au milieu d’une page (start, end), se limiter à des zones de pages (regions) et avoir son propre prompt.</translation>
    </message>
    <message>
        <source>Write each section of a document as a PDF of its own.</source>
        <translation>Écrire chaque section d’un document dans son propre PDF.</translation>
    </message>
    <message>
        <source>The files are named by number and section, 001-Name.pdf. The same document and pages give the same bytes. Of pages that a section has in part (start, end, regions), nothing else is in its file.</source>
        <translation>Les fichiers sont nommés d’après le numéro et la section, 001-Nom.pdf. Le même document et les mêmes pages donnent les mêmes octets. Des pages qu’une section ne contient qu’en partie (start, end, regions), rien d’autre n’est dans son fichier.</translation>
    </message>
    <message>
        <source>Print the text of a document as Markdown, without any network.</source>
        <translation>Afficher le texte d’un document en Markdown, sans aucun réseau.</translation>
    </message>
    <message>
        <source>Headings, lists, paragraphs and tables in reading order; running heads and page numbers are left out.</source>
        <translation>Titres, listes, paragraphes et tableaux dans l’ordre de lecture&#x202f;; les titres courants et les numéros de page sont omis.</translation>
    </message>
    <message>
        <source>List the models that an engine offers.</source>
        <translation>Lister les modèles que propose un moteur.</translation>
    </message>
    <message>
        <source>The list comes from the engine&apos;s server and needs its key.</source>
        <translation>La liste vient du serveur du moteur et nécessite sa clé.</translation>
    </message>
    <message>
        <source>List the jobs, interrupted and finished.</source>
        <translation>Lister les tâches, interrompues et terminées.</translation>
    </message>
    <message>
        <source>Each run of extract is a job with a folder of its own.</source>
        <translation>Chaque exécution de extract est une tâche, avec son propre dossier.</translation>
    </message>
    <message>
        <source>Show one job and its sections.</source>
        <translation>Afficher une tâche et ses sections.</translation>
    </message>
    <message>
        <source>Nothing is changed, also while the job runs.</source>
        <translation>Rien n’est modifié, même pendant que la tâche s’exécute.</translation>
    </message>
    <message>
        <source>Go on with an interrupted job.</source>
        <translation>Reprendre une tâche interrompue.</translation>
    </message>
    <message>
        <source>Document, sections, prompt and engine are those of the job. A document that has changed is refused.</source>
        <translation>Document, sections, prompt et moteur sont ceux de la tâche. Un document qui a changé est refusé.</translation>
    </message>
    <message>
        <source>Remove jobs and the files they left at an engine&apos;s server.</source>
        <translation>Supprimer des tâches et les fichiers qu’elles ont laissés sur le serveur d’un moteur.</translation>
    </message>
    <message>
        <source>Without an ID all finished jobs; with --all unfinished ones too. Jobs in work are left alone.</source>
        <translation>Sans ID, toutes les tâches terminées&#x202f;; avec --all, aussi celles qui ne le sont pas. Les tâches en cours sont laissées telles quelles.</translation>
    </message>
</context>
<context>
    <name>Completion</name>
    <message>
        <source>List, show, resume and remove jobs.</source>
        <translation>Lister, afficher, reprendre et supprimer des tâches.</translation>
    </message>
</context>
<context>
    <name>Confinement</name>
    <message>
        <source>confined: no network, no programs, no writing, no reading but fonts and libraries (Landlock %1, seccomp)</source>
        <translation>confinée&#xa0;: ni réseau, ni programmes, ni écriture, aucune lecture sauf polices et bibliothèques (Landlock %1, seccomp)</translation>
    </message>
    <message>
        <source>partly confined: no network, no programs, no writing (seccomp); files can be read, as this kernel has no Landlock</source>
        <translation>confinée en partie&#xa0;: ni réseau, ni programmes, ni écriture (seccomp)&#x202f;; des fichiers peuvent être lus, car ce noyau n’a pas Landlock</translation>
    </message>
    <message>
        <source>partly confined: no writing, no programs, no reading but fonts and libraries (Landlock %1); the network can be reached, as this kernel has no seccomp</source>
        <translation>confinée en partie&#xa0;: ni écriture, ni programmes, aucune lecture sauf polices et bibliothèques (Landlock %1)&#x202f;; le réseau est accessible, car ce noyau n’a pas seccomp</translation>
    </message>
    <message>
        <source>unconfined: this kernel has neither Landlock nor seccomp; only limits on memory and time hold</source>
        <translation>non confinée&#xa0;: ce noyau n’a ni Landlock ni seccomp&#x202f;; seules les limites de mémoire et de temps s’appliquent</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Standard output cannot be written. Check the command that reads it, or name a file with --output.</source>
        <translation>Impossible d’écrire sur la sortie standard. Vérifiez la commande qui la lit, ou indiquez un fichier avec --output.</translation>
    </message>
    <message>
        <source>The log file %1 cannot be written. Check that its folder exists and that you may write there.</source>
        <translation>Impossible d’écrire le fichier journal %1. Vérifiez que son dossier existe et que vous pouvez y écrire.</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>There is no file “%1”. Check the name and the folder.</source>
        <translation>Il n’y a pas de fichier «&#xa0;%1&#xa0;». Vérifiez le nom et le dossier.</translation>
    </message>
    <message>
        <source>You have no right to read “%1”. Ask its owner, or copy it to where you may read it.</source>
        <translation>Vous n’avez pas le droit de lire «&#xa0;%1&#xa0;». Adressez-vous à son propriétaire, ou copiez-le là où vous pouvez le lire.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: %2. Check the disk it is on, and try again.</source>
        <translation>Impossible d’ouvrir «&#xa0;%1&#xa0;»&#xa0;: %2. Vérifiez le disque qui le contient, puis réessayez.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Name a PDF file in it.</source>
        <translation>«&#xa0;%1&#xa0;» est un dossier. Indiquez un fichier PDF qu’il contient.</translation>
    </message>
    <message>
        <source>“%1” is a device or a pipe, not a file. Save the PDF to a file first.</source>
        <translation>«&#xa0;%1&#xa0;» est un périphérique ou un tube, pas un fichier. Enregistrez d’abord le PDF dans un fichier.</translation>
    </message>
    <message>
        <source>“%1” is empty: the file has no content. Copy or download it again.</source>
        <translation>«&#xa0;%1&#xa0;» est vide&#xa0;: le fichier n’a aucun contenu. Copiez-le ou téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>“%1” is not a PDF. Name a PDF file, or export the document as PDF.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un PDF. Indiquez un fichier PDF, ou exportez le document en PDF.</translation>
    </message>
    <message>
        <source>“%1” is too damaged to be opened. Copy or download it again, or repair it with another program.</source>
        <translation>«&#xa0;%1&#xa0;» est trop endommagé pour être ouvert. Copiez-le ou téléchargez-le à nouveau, ou réparez-le avec un autre programme.</translation>
    </message>
    <message>
        <source>“%1” has no pages. Export or download it again.</source>
        <translation>«&#xa0;%1&#xa0;» n’a aucune page. Exportez-le ou téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>“%1” is protected by a password. Give it with --password-file or --password.</source>
        <translation>«&#xa0;%1&#xa0;» est protégé par un mot de passe. Donnez-le avec --password-file ou --password.</translation>
    </message>
    <message>
        <source>The password for “%1” is wrong. Check it, and its upper and lower case.</source>
        <translation>Le mot de passe de «&#xa0;%1&#xa0;» est incorrect. Vérifiez-le, ainsi que ses majuscules et minuscules.</translation>
    </message>
    <message>
        <source>“%1” was changed, replaced or removed while it was being worked on. What is finished is kept; start a new run for the changed document.</source>
        <translation>«&#xa0;%1&#xa0;» a été modifié, remplacé ou supprimé pendant le traitement. Ce qui est terminé est conservé&#x202f;; lancez une nouvelle exécution pour le document modifié.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has no page %2: it has %n page(s).</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» n’a pas de page %2&#xa0;: il a %n page.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» n’a pas de page %2&#xa0;: il a %n pages.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no pages to cut out of “%1”. Name at least one.</source>
        <translation>Il n’y a aucune page à extraire de «&#xa0;%1&#xa0;». Indiquez-en au moins une.</translation>
    </message>
    <message>
        <source>The section&apos;s file “%1” is not open for writing. Check the disk and the folder it is in.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» de la section n’est pas ouvert en écriture. Vérifiez le disque et le dossier qui le contient.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2. Look whether the file is still there and whether you may read it.</source>
        <translation>Impossible de lire «&#xa0;%1&#xa0;»&#xa0;: %2. Vérifiez que le fichier est toujours là et que vous pouvez le lire.</translation>
    </message>
    <message>
        <source>OpenSSL has no SHA-256 here, so that “%1” cannot be recognised again later. Install OpenSSL 3.</source>
        <translation>OpenSSL n’offre pas SHA-256 ici, si bien que «&#xa0;%1&#xa0;» ne pourra pas être reconnu plus tard. Installez OpenSSL 3.</translation>
    </message>
</context>
<context>
    <name>Download</name>
    <message>
        <source>The download does not fit into “%1”: the disk is full. Make room there.</source>
        <translation>Le téléchargement ne tient pas dans «&#xa0;%1&#xa0;»&#xa0;: le disque est plein. Libérez-y de l’espace.</translation>
    </message>
    <message>
        <source>The download cannot be written into “%1”. Check that the folder can be written to.</source>
        <translation>Impossible d’écrire le téléchargement dans «&#xa0;%1&#xa0;». Vérifiez que le dossier est accessible en écriture.</translation>
    </message>
    <message>
        <source>The document could not be downloaded: %1 answered with status %2. Try again later.</source>
        <translation>Impossible de télécharger le document&#xa0;: %1 a répondu avec le statut %2. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The document could not be downloaded: %1 answered with status %2. Check the address.</source>
        <translation>Impossible de télécharger le document&#xa0;: %1 a répondu avec le statut %2. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>The document could not be downloaded: %1 sends from one address to the next without end. Check the address.</source>
        <translation>Impossible de télécharger le document&#xa0;: %1 renvoie sans fin d’une adresse à l’autre. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>The document was not downloaded: %1 sends to an address that is not safe to follow. Download the document with a browser and name the file.</source>
        <translation>Le document n’a pas été téléchargé&#xa0;: %1 renvoie à une adresse qu’il n’est pas sûr de suivre. Téléchargez le document avec un navigateur et indiquez le fichier.</translation>
    </message>
    <message>
        <source>The document at %1 is larger than %2 MB and was not downloaded. Download it with a browser and name the file.</source>
        <translation>Le document à l’adresse %1 dépasse %2&#xa0;MB et n’a pas été téléchargé. Téléchargez-le avec un navigateur et indiquez le fichier.</translation>
    </message>
    <message>
        <source>What %1 sent is no PDF. Check the address; it may need a login first.</source>
        <translation>Ce que %1 a envoyé n’est pas un PDF. Vérifiez l’adresse&#x202f;; une connexion préalable est peut-être nécessaire.</translation>
    </message>
    <message>
        <source>“%1” is no address that a document can be downloaded from. Write it as https://host/file.pdf.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse d’où un document peut être téléchargé. Écrivez-la sous la forme https://host/file.pdf.</translation>
    </message>
</context>
<context>
    <name>Engines</name>
    <message>
        <source>There is no engine “%1”. Choose one of: %2.</source>
        <translation>Il n’y a pas de moteur «&#xa0;%1&#xa0;». Choisissez parmi&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The base URL “%1” cannot be used. Write it as https://host, without user name, password or query; it comes from --base-url or %2.</source>
        <translation>L’adresse «&#xa0;%1&#xa0;» est inutilisable. Écrivez-la sous la forme https://hôte, sans nom d’utilisateur, mot de passe ni requête&#xa0;; elle vient de --base-url ou de %2.</translation>
    </message>
    <message>
        <source>%1, or a proxy on the way, sent an answer that is not the service&apos;s. Check the address of the service.</source>
        <translation>%1, ou un proxy en chemin, a envoyé une réponse qui n’est pas celle du service. Vérifiez l’adresse du service.</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The run was stopped.</source>
        <translation>L’exécution a été arrêtée.</translation>
    </message>
</context>
<context>
    <name>Extract</name>
    <message>
        <source>--prompt and --prompt-file exclude each other. Keep one.</source>
        <translation>--prompt et --prompt-file s’excluent mutuellement. N’en gardez qu’un.</translation>
    </message>
    <message>
        <source>The prompt in %1 is not UTF-8 text. Save it as UTF-8.</source>
        <translation>Le prompt dans %1 n’est pas du texte UTF-8. Enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>--%1 and --request exclude each other: the request brings document, sections and prompt. Keep one.</source>
        <translation>--%1 et --request s’excluent mutuellement&#xa0;: la requête fournit document, sections et prompt. N’en gardez qu’un.</translation>
    </message>
    <message>
        <source>“%1” and --request exclude each other: the request brings the document. Keep one.</source>
        <translation>«&#xa0;%1&#xa0;» et --request s’excluent mutuellement&#xa0;: la requête fournit le document. N’en gardez qu’un.</translation>
    </message>
    <message>
        <source>A document is missing. Name a PDF file or an address, or give --request.</source>
        <translation>Il manque un document. Indiquez un fichier PDF ou une adresse, ou donnez --request.</translation>
    </message>
    <message>
        <source>The engine %1 needs a prompt. Say what to extract with --prompt or --prompt-file.</source>
        <translation>Le moteur %1 a besoin d’un prompt. Indiquez ce qu’il faut extraire avec --prompt ou --prompt-file.</translation>
    </message>
    <message>
        <source>The engine %1 needs a model. “excerpt-cli models --engine %1” lists them; choose one with --model.</source>
        <translation>Le moteur %1 a besoin d’un modèle. «&#xa0;excerpt-cli models --engine %1&#xa0;» les affiche&#x202f;; choisissez-en un avec --model.</translation>
    </message>
    <message>
        <source>In the prompt of the section “%1”: %2</source>
        <extracomment>%1 name of a section, %2 what is wrong with its own prompt</extracomment>
        <translation>Dans le prompt de la section «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>The format “%1” is not part of this version. Choose one of: %2.</source>
        <translation>Le format «&#xa0;%1&#xa0;» ne fait pas partie de cette version. Choisissez parmi&#xa0;: %2.</translation>
    </message>
    <message>
        <source>--retry-failed goes with --resume or “excerpt-cli jobs resume”.</source>
        <translation>--retry-failed s’emploie avec --resume ou «&#xa0;excerpt-cli jobs resume&#xa0;».</translation>
    </message>
    <message>
        <source>Going on with the job %1.</source>
        <translation>Reprise de la tâche %1.</translation>
    </message>
    <message>
        <source>There is no unfinished job of this document with these sections, prompt and engine. Starting a new one.</source>
        <translation>Il n’y a pas de tâche inachevée de ce document avec ces sections, ce prompt et ce moteur. Lancement d’une nouvelle tâche.</translation>
    </message>
    <message>
        <source>The offline engine reads no prompt: it gives the text of each section. Choose another engine with --engine to have the prompt answered.</source>
        <translation>Le moteur offline ne lit aucun prompt&#xa0;: il donne le texte de chaque section. Choisissez un autre moteur avec --engine pour obtenir une réponse au prompt.</translation>
    </message>
</context>
<context>
    <name>ExtractRequest</name>
    <message>
        <source>The request “%1” has more than %2 sections. Split it into several.</source>
        <translation>La requête «&#xa0;%1&#xa0;» compte plus de %2 sections. Divisez-la en plusieurs.</translation>
    </message>
    <message>
        <source>The request “%1” is not valid JSON (%2). Correct it there, or write it again.</source>
        <translation>La requête «&#xa0;%1&#xa0;» n’est pas du JSON valide (%2). Corrigez-la à cet endroit, ou réécrivez-la.</translation>
    </message>
    <message>
        <source>The request “%1” must be a JSON object with the fields “storage_file_id”, “sections” and “prompt”.</source>
        <translation>La requête «&#xa0;%1&#xa0;» doit être un objet JSON avec les champs «&#xa0;storage_file_id&#xa0;», «&#xa0;sections&#xa0;» et «&#xa0;prompt&#xa0;».</translation>
    </message>
    <message>
        <source>In the request “%1”, the field “storage_file_id” must be the path or the http(s) address of a PDF.</source>
        <translation>Dans la requête «&#xa0;%1&#xa0;», le champ «&#xa0;storage_file_id&#xa0;» doit être le chemin ou l’adresse http(s) d’un PDF.</translation>
    </message>
    <message>
        <source>In the request “%1”, the field “sections” must be a list.</source>
        <translation>Dans la requête «&#xa0;%1&#xa0;», le champ «&#xa0;sections&#xa0;» doit être une liste.</translation>
    </message>
    <message>
        <source>In the request “%1”, the field “prompt” must be an object with “prompt_text”.</source>
        <translation>Dans la requête «&#xa0;%1&#xa0;», le champ «&#xa0;prompt&#xa0;» doit être un objet avec «&#xa0;prompt_text&#xa0;».</translation>
    </message>
    <message>
        <source>In the request “%1”, the field “%2” must be text.</source>
        <translation>Dans la requête «&#xa0;%1&#xa0;», le champ «&#xa0;%2&#xa0;» doit être du texte.</translation>
    </message>
</context>
<context>
    <name>FindSections</name>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
    <message>
        <source>Pages %1</source>
        <translation>Pages %1</translation>
    </message>
    <message>
        <source>The bookmarks of this document are damaged. Those that could be read were used: check that the sections are complete.</source>
        <translation>Les signets de ce document sont endommagés. Ceux qui ont pu être lus ont été utilisés&#xa0;: vérifiez que les sections sont complètes.</translation>
    </message>
    <message>
        <source>The bookmark “%1” leads to no page of this document and was left out.</source>
        <translation>Le signet «&#xa0;%1&#xa0;» ne mène à aucune page de ce document et a été omis.</translation>
    </message>
    <message numerus="yes">
        <source>%n bookmarks lead to no page of this document and were left out, the first of them “%1”.</source>
        <translation>
            <numerusform>%n signet ne mène à aucune page de ce document et a été omis&#xa0;: «&#xa0;%1&#xa0;».</numerusform>
            <numerusform>%n signets ne mènent à aucune page de ce document et ont été omis, le premier étant «&#xa0;%1&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1 comes before the first bookmark and is in no section.</source>
        <translation>La page %1 précède le premier signet et n’est dans aucune section.</translation>
    </message>
    <message>
        <source>Pages %1 come before the first bookmark and are in no section.</source>
        <translation>Les pages %1 précèdent le premier signet et ne sont dans aucune section.</translation>
    </message>
</context>
<context>
    <name>Gemini</name>
    <message>
        <source>Gemini&apos;s answer broke off before its end. Check the network, or try again later.</source>
        <translation>La réponse de Gemini s’est interrompue avant la fin. Vérifiez le réseau, ou réessayez plus tard.</translation>
    </message>
    <message>
        <source>Gemini&apos;s answer has no text. Run this section again, or word the prompt differently.</source>
        <translation>La réponse de Gemini ne contient pas de texte. Relancez cette section, ou formulez le prompt autrement.</translation>
    </message>
    <message>
        <source>Gemini&apos;s answer ended at the limit on its length. Raise --max-output-tokens, or use smaller sections.</source>
        <translation>La réponse de Gemini s’est arrêtée à sa limite de longueur. Augmentez --max-output-tokens, ou utilisez des sections plus petites.</translation>
    </message>
    <message>
        <source>Gemini ended its answer with “%1”. Run this section again, or choose another model.</source>
        <translation>Gemini a terminé sa réponse par «&#xa0;%1&#xa0;». Relancez cette section, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>Gemini stopped because the answer would quote a published work at length (%1). Ask for a summary or for single facts instead of the text itself.</source>
        <translation>Gemini s’est arrêté parce que la réponse citerait longuement une œuvre publiée (%1). Demandez un résumé ou des faits précis plutôt que le texte lui-même.</translation>
    </message>
    <message>
        <source>Gemini blocked this section because of its rules on content (%1). Leave the pages in question out, or use another engine.</source>
        <translation>Gemini a bloqué cette section en raison de ses règles sur les contenus (%1). Écartez les pages en question, ou utilisez un autre moteur.</translation>
    </message>
    <message>
        <source>Gemini refused to answer (%1). Word the prompt differently, or use another engine.</source>
        <translation>Gemini a refusé de répondre (%1). Formulez le prompt autrement, ou utilisez un autre moteur.</translation>
    </message>
    <message>
        <source>Gemini asked to send the section to a place that is not its own (“%1”). Check the proxy and the address of the service.</source>
        <translation>Gemini a demandé d’envoyer la section à un endroit qui n’est pas le sien («&#xa0;%1&#xa0;»). Vérifiez le proxy et l’adresse du service.</translation>
    </message>
    <message>
        <source>Gemini began to repeat itself without end and was stopped. Word the prompt differently, or use smaller sections.</source>
        <translation>Gemini s’est mis à se répéter sans fin et a été arrêté. Formulez le prompt autrement, ou utilisez des sections plus petites.</translation>
    </message>
    <message>
        <source>No model is chosen. Name one with --model; the command “excerpt-cli models --engine gemini” lists them.</source>
        <translation>Aucun modèle n’est choisi. Indiquez-en un avec --model&#x202f;; la commande «&#xa0;excerpt-cli models --engine gemini&#xa0;» les affiche.</translation>
    </message>
    <message>
        <source>Gemini&apos;s answer is longer than what can be fetched. Use smaller sections.</source>
        <translation>La réponse de Gemini est trop longue pour être récupérée. Utilisez des sections plus petites.</translation>
    </message>
    <message>
        <source>The model “%1” does not take the setting “%2”; the request was repeated without it.</source>
        <translation>Le modèle «&#xa0;%1&#xa0;» n’accepte pas le réglage «&#xa0;%2&#xa0;»&#x202f;; la requête a été répétée sans lui.</translation>
    </message>
    <message>
        <source>Gemini needs an API key. Make one in Google AI Studio and put it into the variable GEMINI_API_KEY.</source>
        <translation>Gemini a besoin d’une clé d’API. Créez-en une dans Google AI Studio et placez-la dans la variable GEMINI_API_KEY.</translation>
    </message>
    <message>
        <source>Gemini does not know this API key. Check GEMINI_API_KEY, or make a new key in Google AI Studio.</source>
        <translation>Gemini ne connaît pas cette clé d’API. Vérifiez GEMINI_API_KEY, ou créez une nouvelle clé dans Google AI Studio.</translation>
    </message>
    <message>
        <source>The API key for Gemini has expired. Make a new one in Google AI Studio and set GEMINI_API_KEY.</source>
        <translation>La clé d’API pour Gemini a expiré. Créez-en une nouvelle dans Google AI Studio et définissez GEMINI_API_KEY.</translation>
    </message>
    <message>
        <source>Gemini has not made the uploaded section ready for use. Try again later.</source>
        <translation>Gemini n’a pas préparé la section envoyée. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Gemini cannot be used with this account: %1 Turn on billing in Google AI Studio, or use a key from a country where it is offered.</source>
        <translation>Gemini ne peut pas être utilisé avec ce compte&#xa0;: %1 Activez la facturation dans Google AI Studio, ou utilisez une clé d’un pays où il est proposé.</translation>
    </message>
    <message>
        <source>Gemini refused the request: %1 Check the model, the prompt and the pages of this section.</source>
        <translation>Gemini a refusé la requête&#xa0;: %1 Vérifiez le modèle, le prompt et les pages de cette section.</translation>
    </message>
    <message>
        <source>The Google project of this API key has no billing. Turn it on, or use another key.</source>
        <translation>Le projet Google de cette clé d’API n’a pas de facturation. Activez-la, ou utilisez une autre clé.</translation>
    </message>
    <message>
        <source>The Gemini API is switched off in the Google project of this API key. Switch it on, or use another key.</source>
        <translation>L’API Gemini est désactivée dans le projet Google de cette clé d’API. Activez-la, ou utilisez une autre clé.</translation>
    </message>
    <message>
        <source>The uploaded section is no longer at Gemini. Run this section again.</source>
        <translation>La section envoyée n’est plus chez Gemini. Relancez cette section.</translation>
    </message>
    <message>
        <source>Gemini does not accept this API key. Check GEMINI_API_KEY and what the key is restricted to.</source>
        <translation>Gemini n’accepte pas cette clé d’API. Vérifiez GEMINI_API_KEY et les restrictions de la clé.</translation>
    </message>
    <message>
        <source>The credit of this Gemini account is used up. Add credit in Google AI Studio.</source>
        <translation>Le crédit de ce compte Gemini est épuisé. Ajoutez du crédit dans Google AI Studio.</translation>
    </message>
    <message>
        <source>Gemini allows no more requests for the moment. Try again later, or leave a longer pause between sections with --delay.</source>
        <translation>Gemini n’autorise plus de requêtes pour le moment. Réessayez plus tard, ou laissez une pause plus longue entre les sections avec --delay.</translation>
    </message>
    <message>
        <source>The quota of this Gemini account is used up. Daily quotas start anew at midnight Pacific time.</source>
        <translation>Le quota de ce compte Gemini est épuisé. Les quotas journaliers repartent à minuit, heure du Pacifique.</translation>
    </message>
    <message>
        <source>The quota of this account for the model “%1” is used up. Daily quotas start anew at midnight Pacific time; another model or a paid plan has its own.</source>
        <translation>Le quota de ce compte pour le modèle «&#xa0;%1&#xa0;» est épuisé. Les quotas journaliers repartent à minuit, heure du Pacifique&#x202f;; un autre modèle ou une offre payante a son propre quota.</translation>
    </message>
    <message>
        <source>Gemini has no model “%1” for this key. The command “excerpt-cli models --engine gemini” lists what it has.</source>
        <translation>Gemini n’a pas de modèle «&#xa0;%1&#xa0;» pour cette clé. La commande «&#xa0;excerpt-cli models --engine gemini&#xa0;» affiche ceux qu’il propose.</translation>
    </message>
    <message>
        <source>Gemini had a problem of its own (status %1). Try again later; if it stays with this section, the section may be too long for the model.</source>
        <translation>Gemini a rencontré un problème interne (statut %1). Réessayez plus tard&#x202f;; si cela persiste pour cette section, elle est peut-être trop longue pour le modèle.</translation>
    </message>
    <message>
        <source>The section is too big for one request. Use --transport upload, or smaller sections.</source>
        <translation>La section est trop grande pour une seule requête. Utilisez --transport upload, ou des sections plus petites.</translation>
    </message>
    <message>
        <source>Gemini, or a proxy on the way, answered with status %1, which is not expected. Check the address of the service and the proxy.</source>
        <translation>Gemini, ou un proxy intermédiaire, a répondu avec le statut %1, qui est inattendu. Vérifiez l’adresse du service et le proxy.</translation>
    </message>
    <message>
        <source>Gemini, or a proxy on the way, did not follow the upload&apos;s rules. Check the proxy, or use --transport inline.</source>
        <translation>Gemini, ou un proxy intermédiaire, n’a pas respecté les règles de l’envoi. Vérifiez le proxy, ou utilisez --transport inline.</translation>
    </message>
    <message>
        <source>Gemini, or a proxy on the way, did not let the section&apos;s upload through. Check the proxy, or use --transport inline.</source>
        <translation>Gemini, ou un proxy intermédiaire, n’a pas laissé passer l’envoi de la section. Vérifiez le proxy, ou utilisez --transport inline.</translation>
    </message>
    <message>
        <source>Gemini could not read the section&apos;s PDF: %1 Try smaller sections, or another engine.</source>
        <translation>Gemini n’a pas pu lire le PDF de la section&#xa0;: %1 Essayez des sections plus petites, ou un autre moteur.</translation>
    </message>
    <message>
        <source>The time limit was reached while Gemini was still reading the section&apos;s PDF. Allow more time with --timeout, or try smaller sections.</source>
        <translation>Le délai a expiré alors que Gemini lisait encore le PDF de la section. Accordez plus de temps avec --timeout, ou essayez des sections plus petites.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a file at Gemini and was left alone.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas le nom d’un fichier chez Gemini et a été laissé tel quel.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>%1 Choices: %2. Default: %3.</source>
        <translation>%1 Choix&#xa0;: %2. Par défaut&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 Choices: %2.</source>
        <translation>%1 Choix&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 Default: %2.</source>
        <translation>%1 Par défaut&#xa0;: %2.</translation>
    </message>
    <message>
        <source>As --%1.</source>
        <translation>Comme --%1.</translation>
    </message>
    <message>
        <source>The key for %1; the first that is set holds. Without any, the key is taken from the system&apos;s keyring.</source>
        <translation>La clé de %1&#x202f;; la première définie s’applique. À défaut, la clé est prise dans le trousseau du système.</translation>
    </message>
    <message>
        <source>Address of the server in place of that of %1.</source>
        <translation>Adresse du serveur, à la place de celle de %1.</translation>
    </message>
    <message>
        <source>The proxy on the way to an engine; never used for this computer.</source>
        <translation>Le proxy vers un moteur&#x202f;; jamais utilisé pour cet ordinateur.</translation>
    </message>
    <message>
        <source>Certificates to trust beside those of the system.</source>
        <translation>Certificats de confiance, en plus de ceux du système.</translation>
    </message>
    <message>
        <source>Every section succeeded.</source>
        <translation>Toutes les sections ont réussi.</translation>
    </message>
    <message>
        <source>An internal error.</source>
        <translation>Une erreur interne.</translation>
    </message>
    <message>
        <source>Wrong usage, a bad setting or a malformed input file.</source>
        <translation>Mauvaise utilisation, réglage incorrect ou fichier d’entrée mal formé.</translation>
    </message>
    <message>
        <source>Some sections did not succeed; the results are written.</source>
        <translation>Certaines sections n’ont pas réussi&#x202f;; les résultats sont écrits.</translation>
    </message>
    <message>
        <source>The document cannot be opened, or has changed.</source>
        <translation>Le document ne peut pas être ouvert, ou a changé.</translation>
    </message>
    <message>
        <source>The engine cannot be reached, has no key, or refuses it.</source>
        <translation>Le moteur est injoignable, n’a pas de clé ou la refuse.</translation>
    </message>
    <message>
        <source>The output cannot be written.</source>
        <translation>La sortie ne peut pas être écrite.</translation>
    </message>
    <message>
        <source>Ended by SIGHUP; what was finished is kept.</source>
        <translation>Terminé par SIGHUP&#x202f;; ce qui est fini est conservé.</translation>
    </message>
    <message>
        <source>Interrupted; what was finished is kept.</source>
        <translation>Interrompu&#x202f;; ce qui est fini est conservé.</translation>
    </message>
    <message>
        <source>Ended by SIGTERM; what was finished is kept.</source>
        <translation>Terminé par SIGTERM&#x202f;; ce qui est fini est conservé.</translation>
    </message>
    <message>
        <source>Turns long PDFs into structured data, section by section.</source>
        <translation>Transforme de longs PDF en données structurées, section par section.</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Start here</source>
        <translation>Pour commencer</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Aller plus loin</translation>
    </message>
    <message>
        <source>Options and examples of one command.</source>
        <translation>Options et exemples d’une commande.</translation>
    </message>
    <message>
        <source>The version, and how documents are confined here.</source>
        <translation>La version, et le confinement des documents ici.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Settings file, excerpt/excerpt.ini in $XDG_CONFIG_HOME or ~/.config</source>
        <translation>Fichier de réglages, excerpt/excerpt.ini dans $XDG_CONFIG_HOME ou ~/.config</translation>
    </message>
    <message>
        <source>The part of a key before the slash is the section: “sectionDelay=0.5” below “[run]”.</source>
        <translation>La partie d’une clé avant la barre oblique est la section&#xa0;: «&#xa0;sectionDelay=0.5&#xa0;» sous «&#xa0;[run]&#xa0;».</translation>
    </message>
    <message>
        <source>Exit status</source>
        <translation>Code de sortie</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
</context>
<context>
    <name>Helper</name>
    <message>
        <source>Reading “%1” took longer than allowed and was ended. This part of the document may be damaged; try other pages of it.</source>
        <translation>La lecture de «&#xa0;%1&#xa0;» a dépassé le temps autorisé et a été interrompue. Cette partie du document est peut-être endommagée&#x202f;; essayez-en d’autres pages.</translation>
    </message>
    <message>
        <source>The program that reads “%1” answered with something that is no answer, and was ended. This part of the document may be made to do harm.</source>
        <translation>Le programme qui lit «&#xa0;%1&#xa0;» a répondu par quelque chose qui n’est pas une réponse, et a été arrêté. Cette partie du document est peut-être conçue pour nuire.</translation>
    </message>
    <message>
        <source>The program that reads PDFs does not start, or is of another version. Install Excerpt again.</source>
        <translation>Le programme qui lit les PDF ne démarre pas, ou est d’une autre version. Réinstallez Excerpt.</translation>
    </message>
    <message>
        <source>“%1” made the program that reads it crash. Only this part of the document is affected; repairing it with another program may help.</source>
        <translation>«&#xa0;%1&#xa0;» a fait planter le programme qui le lit. Seule cette partie du document est concernée&#x202f;; le réparer avec un autre programme peut aider.</translation>
    </message>
    <message>
        <source>Reading this part of “%1” needs more than %2 MB of memory and was ended. The rest of the document is not affected.</source>
        <translation>La lecture de cette partie de «&#xa0;%1&#xa0;» exige plus de %2&#xa0;MB de mémoire et a été interrompue. Le reste du document n’est pas concerné.</translation>
    </message>
    <message>
        <source>The program that reads PDFs, “%1”, could not be started: %2. Install Excerpt again, or let EXCERPT_PDF_WORKER name it.</source>
        <translation>Le programme qui lit les PDF, «&#xa0;%1&#xa0;», n’a pas pu être démarré&#xa0;: %2. Réinstallez Excerpt, ou indiquez-le dans EXCERPT_PDF_WORKER.</translation>
    </message>
    <message>
        <source>No document is open. Open it again, or start Excerpt again.</source>
        <translation>Aucun document n’est ouvert. Ouvrez-le à nouveau, ou redémarrez Excerpt.</translation>
    </message>
    <message>
        <source>There is more on this page than can be handled. Leave the page out, or repair the document.</source>
        <translation>Cette page contient plus qu’il n’est possible de traiter. Écartez la page, ou réparez le document.</translation>
    </message>
    <message>
        <source>The program that reads PDFs was given no file. Start Excerpt again.</source>
        <translation>Le programme qui lit les PDF n’a reçu aucun fichier. Redémarrez Excerpt.</translation>
    </message>
</context>
<context>
    <name>Http</name>
    <message>
        <source>The file that was being sent could not be read to its end. Check the disk and try again.</source>
        <translation>Le fichier en cours d’envoi n’a pas pu être lu jusqu’au bout. Vérifiez le disque et réessayez.</translation>
    </message>
    <message>
        <source>%1 sent an answer that is too long for what was asked. Check the address.</source>
        <translation>%1 a envoyé une réponse trop longue pour ce qui était demandé. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>The time limit was reached while waiting for %1. Allow more time with --timeout, or try again later.</source>
        <translation>Le délai a expiré en attendant %1. Accordez plus de temps avec --timeout, ou réessayez plus tard.</translation>
    </message>
    <message>
        <source>No connection to %1 could be made in time. Check the network, the proxy and the address.</source>
        <translation>Aucune connexion à %1 n’a pu être établie à temps. Vérifiez le réseau, le proxy et l’adresse.</translation>
    </message>
    <message>
        <source>%1 does not answer. Check the network, the proxy and the address, or try again later.</source>
        <translation>%1 ne répond pas. Vérifiez le réseau, le proxy et l’adresse, ou réessayez plus tard.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network, the proxy and the address.</source>
        <translation>%1 est injoignable. Vérifiez le réseau, le proxy et l’adresse.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 does not let the connection through. Check HTTPS_PROXY, its user name and password.</source>
        <translation>Le proxy vers %1 ne laisse pas passer la connexion. Vérifiez HTTPS_PROXY, son nom d’utilisateur et son mot de passe.</translation>
    </message>
    <message>
        <source>%1 sent something that is no HTTP answer. Check the address and the proxy.</source>
        <translation>%1 a envoyé quelque chose qui n’est pas une réponse HTTP. Vérifiez l’adresse et le proxy.</translation>
    </message>
    <message>
        <source>The connection to %1 broke. Check the network, or try again later.</source>
        <translation>La connexion à %1 a été coupée. Vérifiez le réseau, ou réessayez plus tard.</translation>
    </message>
    <message>
        <source>The secure connection to %1 was refused: %2. Check the address and the computer&apos;s date; where a proxy replaces certificates, name its own in SSL_CERT_FILE.</source>
        <translation>La connexion sécurisée à %1 a été refusée&#xa0;: %2. Vérifiez l’adresse et la date de l’ordinateur&#x202f;; si un proxy remplace les certificats, indiquez le sien dans SSL_CERT_FILE.</translation>
    </message>
    <message>
        <source>SSL_CERT_FILE names the file “%1”, which holds no certificate that can be read. Correct the variable or unset it.</source>
        <translation>SSL_CERT_FILE désigne le fichier «&#xa0;%1&#xa0;», qui ne contient aucun certificat lisible. Corrigez la variable ou supprimez-la.</translation>
    </message>
    <message>
        <source>The variable %1 does not name a proxy that can be used. Write it as http://host:port or socks5://host:port.</source>
        <translation>La variable %1 ne désigne pas un proxy utilisable. Écrivez-le sous la forme http://host:port ou socks5://host:port.</translation>
    </message>
    <message>
        <source>The server sent an event that is too long to be an answer. Check the address of the server.</source>
        <translation>Le serveur a envoyé un événement trop long pour être une réponse. Vérifiez l’adresse du serveur.</translation>
    </message>
</context>
<context>
    <name>InputFile</name>
    <message>
        <source>The file %1 cannot be read. Check that it exists and that you may read it.</source>
        <translation>Impossible de lire le fichier %1. Vérifiez qu’il existe et que vous pouvez le lire.</translation>
    </message>
    <message>
        <source>The file %1 is larger than 256 MB. Check that it is the right one.</source>
        <translation>Le fichier %1 dépasse 256 MB. Vérifiez que c’est le bon.</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>The job&apos;s ID is missing. “excerpt-cli jobs list” lists the jobs.</source>
        <translation>Il manque l’ID de la tâche. «&#xa0;excerpt-cli jobs list&#xa0;» affiche les tâches.</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompue</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left at %1</source>
        <translation>
            <numerusform>%n fichier resté chez %1</numerusform>
            <numerusform>%n fichiers restés chez %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left at %1, expires %2</source>
        <translation>
            <numerusform>%n fichier resté chez %1, expire le %2</numerusform>
            <numerusform>%n fichiers restés chez %1, expirent le %2</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no job %1 in %2. “excerpt-cli jobs list” lists the jobs.</source>
        <translation>Il n’y a pas de tâche %1 dans %2. «&#xa0;excerpt-cli jobs list&#xa0;» affiche les tâches.</translation>
    </message>
    <message>
        <source>Job: %1</source>
        <translation>Tâche&#xa0;: %1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>État&#xa0;: %1</translation>
    </message>
    <message>
        <source>Started: %1</source>
        <translation>Lancée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Document: %1</source>
        <translation>Document&#xa0;: %1</translation>
    </message>
    <message>
        <source>Engine: %1</source>
        <translation>Moteur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sections: %1, succeeded: %2, finished otherwise: %3</source>
        <translation>Sections&#xa0;: %1, réussies&#xa0;: %2, terminées autrement&#xa0;: %3</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256&#xa0;: %1</translation>
    </message>
    <message>
        <source>The format “%1” is not part of this version. Choose one of: %2.</source>
        <translation>Le format «&#xa0;%1&#xa0;» ne fait pas partie de cette version. Choisissez parmi&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>The job %1 stays: %n file(s) of it could not be deleted at %2. %3</source>
        <translation>
            <numerusform>La tâche %1 est conservée&#xa0;: %n de ses fichiers n’a pas pu être supprimé chez %2. %3</numerusform>
            <numerusform>La tâche %1 est conservée&#xa0;: %n de ses fichiers n’ont pas pu être supprimés chez %2. %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The job %1 stays: %n file(s) of it could not be deleted at %2. Set the engine&apos;s key and clean again.</source>
        <translation>
            <numerusform>La tâche %1 est conservée&#xa0;: %n de ses fichiers n’a pas pu être supprimé chez %2. Définissez la clé du moteur et relancez le nettoyage.</numerusform>
            <numerusform>La tâche %1 est conservée&#xa0;: %n de ses fichiers n’ont pas pu être supprimés chez %2. Définissez la clé du moteur et relancez le nettoyage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed the job %1.</source>
        <translation>Tâche %1 supprimée.</translation>
    </message>
    <message>
        <source>There are no jobs.</source>
        <translation>Il n’y a aucune tâche.</translation>
    </message>
    <message>
        <source>--all and the job %1 exclude each other. Keep one.</source>
        <translation>--all et la tâche %1&#xa0;s’excluent mutuellement. N’en gardez qu’un.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>The job %1 was stopped before it had begun. Start a new one.</source>
        <translation>La tâche %1 a été arrêtée avant d’avoir commencé. Lancez-en une nouvelle.</translation>
    </message>
    <message>
        <source>There is no job %1 in %2. List the jobs to see their names.</source>
        <translation>Il n’y a pas de tâche %1 dans %2. Listez les tâches pour voir leurs noms.</translation>
    </message>
    <message>
        <source>Another process is working on the job %1. Wait until it has ended, or stop it.</source>
        <translation>Un autre processus travaille sur la tâche %1. Attendez qu’il ait fini, ou arrêtez-le.</translation>
    </message>
    <message>
        <source>The document %1 has changed since the job %2 began (SHA-256 then %3, now %4). Bring the former file back, or start a new job.</source>
        <translation>Le document %1 a changé depuis le début de la tâche %2 (SHA-256 alors %3, maintenant %4). Rétablissez l’ancien fichier, ou lancez une nouvelle tâche.</translation>
    </message>
    <message>
        <source>The document %1 is another file, or was changed, since the job %2 began. Bring the former file back, or start a new job.</source>
        <translation>Le document %1 est un autre fichier, ou a été modifié, depuis le début de la tâche %2. Rétablissez l’ancien fichier, ou lancez une nouvelle tâche.</translation>
    </message>
    <message>
        <source>The record of the job in %1 is damaged, so the job cannot go on. Bring the file back from a copy, or start a new job.</source>
        <translation>L’enregistrement de la tâche dans %1 est endommagé, elle ne peut donc pas reprendre. Rétablissez le fichier depuis une copie, ou lancez une nouvelle tâche.</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>This is not valid JSON (at byte %1).</source>
        <translation>Ce n’est pas du JSON valide (à l’octet %1).</translation>
    </message>
</context>
<context>
    <name>Keyring</name>
    <message>
        <source>No keyring on this system. The key is kept for this session only.</source>
        <translation>Aucun trousseau sur ce système. La clé n’est conservée que pour cette session.</translation>
    </message>
    <message>
        <source>The keyring is locked, so the key could not be read or saved. Unlock it in the system&apos;s password manager, then try again.</source>
        <translation>Le trousseau est verrouillé&#xa0;: la clé n’a pu être ni lue ni enregistrée. Déverrouillez-le dans le gestionnaire de mots de passe du système, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>MarkdownWriter</name>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
    <message>
        <source>Pages %1</source>
        <translation>Pages %1</translation>
    </message>
    <message>
        <source>This section was not processed.</source>
        <translation>Cette section n’a pas été traitée.</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>The engine %1 has no models to choose from. Choose another engine with --engine.</source>
        <translation>Le moteur %1 n’a pas de modèles à choisir. Choisissez un autre moteur avec --engine.</translation>
    </message>
</context>
<context>
    <name>OfflineEngine</name>
    <message>
        <source>The offline engine uploads nothing. Report this.</source>
        <translation>Le moteur offline n’envoie rien. Signalez ce problème.</translation>
    </message>
    <message>
        <source>Stopped on request.</source>
        <translation>Arrêté sur demande.</translation>
    </message>
    <message>
        <source>The section took longer than its time limit. Raise the limit with --timeout, or make the section smaller.</source>
        <translation>La section a dépassé son délai. Augmentez-le avec --timeout, ou réduisez la section.</translation>
    </message>
    <message numerus="yes">
        <source>Pages %1 have no text layer: they are pictures. Run text recognition (OCR) on the document first, or choose an engine that reads pictures.</source>
        <translation>
            <numerusform>La page %1 n’a pas de couche de texte&#xa0;: c’est une image. Passez d’abord le document à la reconnaissance de texte (OCR), ou choisissez un moteur qui lit les images.</numerusform>
            <numerusform>Les pages %1 n’ont pas de couche de texte&#xa0;: ce sont des images. Passez d’abord le document à la reconnaissance de texte (OCR), ou choisissez un moteur qui lit les images.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is no text in the part of pages %1 that the section has. Make its areas larger, or move its start or end.</source>
        <translation>
            <numerusform>Il n’y a pas de texte dans la partie de la page %1 que contient la section. Agrandissez ses zones, ou déplacez son début ou sa fin.</numerusform>
            <numerusform>Il n’y a pas de texte dans la partie des pages %1 que contient la section. Agrandissez ses zones, ou déplacez son début ou sa fin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pages %1 hold nothing but running heads and page numbers. Choose other pages for the section.</source>
        <translation>
            <numerusform>La page %1 ne contient que des titres courants et des numéros de page. Choisissez d’autres pages pour la section.</numerusform>
            <numerusform>Les pages %1 ne contiennent que des titres courants et des numéros de page. Choisissez d’autres pages pour la section.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pages %1 have no text layer; their text is missing.</source>
        <translation>
            <numerusform>La page %1 n’a pas de couche de texte&#x202f;; son texte manque.</numerusform>
            <numerusform>Les pages %1 n’ont pas de couche de texte&#x202f;; leur texte manque.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pages %1 hold more than can be read; the end of their text is missing.</source>
        <translation>
            <numerusform>La page %1 contient plus que ce qui peut être lu&#x202f;; la fin de son texte manque.</numerusform>
            <numerusform>Les pages %1 contiennent plus que ce qui peut être lu&#x202f;; la fin de leur texte manque.</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
</context>
<context>
    <name>OpenAi</name>
    <message>
        <source>OpenAI&apos;s answer broke off before its end. Check the network, or try again later.</source>
        <translation>La réponse de OpenAI s’est interrompue avant la fin. Vérifiez le réseau, ou réessayez plus tard.</translation>
    </message>
    <message>
        <source>OpenAI&apos;s model refused to answer. Word the prompt differently, or use another engine.</source>
        <translation>Le modèle d’OpenAI a refusé de répondre. Formulez le prompt autrement, ou utilisez un autre moteur.</translation>
    </message>
    <message>
        <source>OpenAI could not finish this answer and does not say why. Run this section again, or choose another model.</source>
        <translation>OpenAI n’a pas pu terminer cette réponse et n’en donne pas la raison. Relancez cette section, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>OpenAI&apos;s answer has no text. Run this section again, or word the prompt differently.</source>
        <translation>La réponse de OpenAI ne contient pas de texte. Relancez cette section, ou formulez le prompt autrement.</translation>
    </message>
    <message>
        <source>OpenAI blocked this section because of its rules on content. Leave the pages in question out, or use another engine.</source>
        <translation>OpenAI a bloqué cette section en raison de ses règles sur le contenu. Laissez de côté les pages en cause, ou utilisez un autre moteur.</translation>
    </message>
    <message>
        <source>OpenAI&apos;s answer ended at the limit on its length. Raise --max-output-tokens, or use smaller sections.</source>
        <translation>La réponse de OpenAI s’est arrêtée à sa limite de longueur. Augmentez --max-output-tokens, ou utilisez des sections plus petites.</translation>
    </message>
    <message>
        <source>The PDF of this section is larger than the 50 MB that OpenAI takes in one request. Use smaller sections.</source>
        <translation>Le PDF de cette section dépasse les 50 MB qu’OpenAI accepte en une requête. Utilisez des sections plus petites.</translation>
    </message>
    <message>
        <source>No model is chosen. Name one with --model; the command “excerpt-cli models --engine openai” lists them.</source>
        <translation>Aucun modèle n’est choisi. Indiquez-en un avec --model&#x202f;; la commande «&#xa0;excerpt-cli models --engine openai&#xa0;» les affiche.</translation>
    </message>
    <message>
        <source>OpenAI&apos;s model began to repeat itself without end and was stopped. Word the prompt differently, or use smaller sections.</source>
        <translation>Le modèle d’OpenAI s’est mis à se répéter sans fin et a été arrêté. Formulez le prompt autrement, ou utilisez des sections plus petites.</translation>
    </message>
    <message>
        <source>The model “%1” does not take the setting “%2”; the request was repeated without it.</source>
        <translation>Le modèle «&#xa0;%1&#xa0;» n’accepte pas le réglage «&#xa0;%2&#xa0;»&#x202f;; la requête a été répétée sans lui.</translation>
    </message>
    <message>
        <source>OpenAI needs an API key. Make one at platform.openai.com and put it into the variable OPENAI_API_KEY.</source>
        <translation>OpenAI a besoin d’une clé d’API. Créez-en une sur platform.openai.com et placez-la dans la variable OPENAI_API_KEY.</translation>
    </message>
    <message>
        <source>The section is too long for this model of OpenAI. Use smaller sections, or a model with a larger window.</source>
        <translation>La section est trop longue pour ce modèle d’OpenAI. Utilisez des sections plus petites, ou un modèle à plus grande fenêtre.</translation>
    </message>
    <message>
        <source>OpenAI refused the request: %1 Check the model, the prompt and the pages of this section.</source>
        <translation>OpenAI a refusé la requête&#xa0;: %1 Vérifiez le modèle, le prompt et les pages de cette section.</translation>
    </message>
    <message>
        <source>OpenAI does not accept this API key. Check OPENAI_API_KEY and what the key is restricted to.</source>
        <translation>OpenAI n’accepte pas cette clé d’API. Vérifiez OPENAI_API_KEY et les restrictions de la clé.</translation>
    </message>
    <message>
        <source>The credit or the spending limit of this OpenAI account is used up. Add credit or raise the limit in the account&apos;s billing settings.</source>
        <translation>Le crédit ou la limite de dépenses de ce compte OpenAI est épuisé. Ajoutez du crédit ou relevez la limite dans les paramètres de facturation du compte.</translation>
    </message>
    <message>
        <source>OpenAI is not offered in this country. Use another engine.</source>
        <translation>OpenAI n’est pas proposé dans ce pays. Utilisez un autre moteur.</translation>
    </message>
    <message>
        <source>OpenAI has no model “%1” for this key. The command “excerpt-cli models --engine openai” lists what it has.</source>
        <translation>OpenAI n’a pas de modèle «&#xa0;%1&#xa0;» pour cette clé. La commande «&#xa0;excerpt-cli models --engine openai&#xa0;» affiche ceux qu’il propose.</translation>
    </message>
    <message>
        <source>The uploaded section is no longer at OpenAI. Run this section again.</source>
        <translation>La section envoyée n’est plus chez OpenAI. Relancez cette section.</translation>
    </message>
    <message>
        <source>The server does not know this call of OpenAI&apos;s service. Check the address: it ends in /v1, and comes from --base-url or OPENAI_BASE_URL.</source>
        <translation>Le serveur ne connaît pas cet appel du service d’OpenAI. Vérifiez l’adresse&#xa0;: elle se termine par /v1 et vient de --base-url ou d’OPENAI_BASE_URL.</translation>
    </message>
    <message>
        <source>The section alone is above this account&apos;s limit of tokens per minute. Use smaller sections.</source>
        <translation>La section dépasse à elle seule la limite de tokens par minute de ce compte. Utilisez des sections plus petites.</translation>
    </message>
    <message>
        <source>This account&apos;s daily quota for the model “%1” is used up. Resume the run when it is back, or use another model.</source>
        <translation>Le quota journalier de ce compte pour le modèle «&#xa0;%1&#xa0;» est épuisé. Reprenez l’exécution quand il est rétabli, ou utilisez un autre modèle.</translation>
    </message>
    <message>
        <source>OpenAI allows no more requests for the moment. Try again later, or leave a longer pause between sections with --delay.</source>
        <translation>OpenAI n’autorise plus de requêtes pour le moment. Réessayez plus tard, ou laissez une pause plus longue entre les sections avec --delay.</translation>
    </message>
    <message>
        <source>The section is too big for one request. Use --transport upload, or smaller sections.</source>
        <translation>La section est trop grande pour une seule requête. Utilisez --transport upload, ou des sections plus petites.</translation>
    </message>
    <message>
        <source>OpenAI had a problem of its own (status %1). Try again later.</source>
        <translation>OpenAI a rencontré un problème (statut %1). Réessayez plus tard.</translation>
    </message>
    <message>
        <source>OpenAI, or a proxy on the way, answered with status %1, which is not expected. Check the address of the service and the proxy.</source>
        <translation>OpenAI, ou un proxy intermédiaire, a répondu avec le statut %1, qui est inattendu. Vérifiez l’adresse du service et le proxy.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a file at OpenAI and was left alone.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas le nom d’un fichier chez OpenAI et a été laissé tel quel.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Password of an encrypted document. Other programs may see it while this one starts; --password-file hides it.</source>
        <translation>Mot de passe d’un document chiffré. D’autres programmes peuvent le voir au démarrage de celui-ci&#x202f;; --password-file le cache.</translation>
    </message>
    <message>
        <source>File whose first line is the document&apos;s password.</source>
        <translation>Fichier dont la première ligne est le mot de passe du document.</translation>
    </message>
    <message>
        <source>The service&apos;s ExtractRequest as JSON; it brings document, sections and prompt.</source>
        <translation>La requête ExtractRequest du service en JSON&#x202f;; elle fournit document, sections et prompt.</translation>
    </message>
    <message>
        <source>Sections file, or the service&apos;s list of names and page ranges.</source>
        <translation>Fichier de sections, ou la liste de noms et de plages de pages du service.</translation>
    </message>
    <message>
        <source>Make the sections of the document&apos;s bookmarks.</source>
        <translation>Créer les sections d’après les signets du document.</translation>
    </message>
    <message>
        <source>Make the sections of the headings on the pages.</source>
        <translation>Créer les sections d’après les titres des pages.</translation>
    </message>
    <message>
        <source>Depth of the bookmarks, or else headings, that become sections; 1 unless given.</source>
        <translation>Profondeur des signets, ou à défaut des titres, qui deviennent des sections&#x202f;; 1 par défaut.</translation>
    </message>
    <message>
        <source>Pages such as 5, 1-3 or 1-3,7,9- (to the end). Alone they are one section.</source>
        <translation>Des pages comme 5, 1-3 ou 1-3,7,9- (jusqu’à la fin). Seules, elles forment une section.</translation>
    </message>
    <message>
        <source>Cut the pages into sections of N pages.</source>
        <translation>Découper les pages en sections de N pages.</translation>
    </message>
    <message>
        <source>What to extract. {{section}}, {{number}}, {{pages}} and {{document}} are filled in.</source>
        <translation>Ce qu’il faut extraire. {{section}}, {{number}}, {{pages}} et {{document}} sont remplacés.</translation>
    </message>
    <message>
        <source>File with the prompt.</source>
        <translation>Fichier contenant le prompt.</translation>
    </message>
    <message>
        <source>Send the prompt alone, without the sentences that name the section.</source>
        <translation>Envoyer le prompt seul, sans les phrases qui nomment la section.</translation>
    </message>
    <message>
        <source>Where the results go; “-” or nothing is standard output. A file appears whole or not at all.</source>
        <translation>Destination des résultats&#x202f;; «&#xa0;-&#xa0;» ou rien désigne la sortie standard. Un fichier apparaît entier ou pas du tout.</translation>
    </message>
    <message>
        <source>Format of the results.</source>
        <translation>Format des résultats.</translation>
    </message>
    <message>
        <source>Folder for the sections&apos; PDFs; made when it does not exist.</source>
        <translation>Dossier des PDF des sections&#x202f;; créé s’il n’existe pas.</translation>
    </message>
    <message>
        <source>Keep running heads and page numbers.</source>
        <translation>Garder les titres courants et les numéros de page.</translation>
    </message>
    <message>
        <source>Go on with the newest unfinished job of the same document, sections, prompt and engine.</source>
        <translation>Reprendre la tâche inachevée la plus récente avec les mêmes document, sections, prompt et moteur.</translation>
    </message>
    <message>
        <source>When going on, also run sections that were blocked or quarantined.</source>
        <translation>À la reprise, exécuter aussi les sections bloquées ou mises en quarantaine.</translation>
    </message>
    <message>
        <source>Unfinished jobs too.</source>
        <translation>Aussi les tâches inachevées.</translation>
    </message>
    <message>
        <source>Settings file to read in place of excerpt/excerpt.ini in $XDG_CONFIG_HOME or ~/.config.</source>
        <translation>Fichier de réglages à lire au lieu de excerpt/excerpt.ini dans $XDG_CONFIG_HOME ou ~/.config.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>The output %1 would replace the document itself. Name another file with --output.</source>
        <translation>La sortie %1 remplacerait le document lui-même. Indiquez un autre fichier avec --output.</translation>
    </message>
    <message>
        <source>There is no room left for %1. Make room, and run it again.</source>
        <translation>Il n’y a plus de place pour %1. Libérez de l’espace, puis relancez.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written (%2). Choose another folder.</source>
        <translation>Impossible d’écrire le fichier %1 (%2). Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The output %1 cannot be written (%2). Name another one.</source>
        <translation>Impossible d’écrire la sortie %1 (%2). Indiquez-en une autre.</translation>
    </message>
    <message>
        <source>The output %1 cannot be written: there is no folder %2. Make the folder, or name another output.</source>
        <translation>Impossible d’écrire la sortie %1&#xa0;: il n’y a pas de dossier %2. Créez le dossier, ou indiquez une autre sortie.</translation>
    </message>
    <message>
        <source>The output %1 cannot be written: the folder %2 does not let you (%3). Change its rights, or name another output.</source>
        <translation>Impossible d’écrire la sortie %1&#xa0;: le dossier %2 ne le permet pas (%3). Modifiez ses droits, ou indiquez une autre sortie.</translation>
    </message>
    <message>
        <source>the standard output</source>
        <translation>la sortie standard</translation>
    </message>
    <message>
        <source>The output %1 is a folder. Name a file in it, or another output.</source>
        <translation>La sortie %1 est un dossier. Indiquez un fichier qu’il contient, ou une autre sortie.</translation>
    </message>
</context>
<context>
    <name>PageCost</name>
    <message>
        <source>Page %1 cannot be read: it is damaged, or nested too deeply. Leave it out, or repair the document with another program.</source>
        <translation>Impossible de lire la page %1&#xa0;: elle est endommagée, ou son imbrication est trop profonde. Écartez-la, ou réparez le document avec un autre programme.</translation>
    </message>
    <message>
        <source>Page %1 measures %2 × %3 points; more than %4 cannot be worked with. Leave it out, or save it in a smaller size.</source>
        <translation>La page %1 mesure %2 × %3 points&#x202f;; au-delà de %4, le traitement est impossible. Écartez-la, ou enregistrez-la dans une taille plus petite.</translation>
    </message>
    <message>
        <source>Page %1 unpacks to more than %2 MB of drawing instructions, which nobody can read in reasonable time. Leave it out, or replace it by a picture.</source>
        <translation>La page %1 donne, une fois décompressée, plus de %2&#xa0;MB d’instructions de dessin, impossibles à lire en un temps raisonnable. Écartez-la, ou remplacez-la par une image.</translation>
    </message>
</context>
<context>
    <name>PageRange</name>
    <message>
        <source>The page range is empty. Name pages of this document, which has 1 to %1, such as 5 or 1-3,7,9-.</source>
        <translation>La plage de pages est vide. Indiquez des pages de ce document, qui va de 1 à %1, par exemple 5 ou 1-3,7,9-.</translation>
    </message>
    <message>
        <source>“%1” is no page range, because a page is missing in it. Name pages of this document, which has 1 to %2, such as 5 or 1-3,7,9-.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une plage de pages, car il y manque une page. Indiquez des pages de ce document, qui va de 1 à %2, par exemple 5 ou 1-3,7,9-.</translation>
    </message>
    <message>
        <source>“%1” is no page range. Name pages of this document, which has 1 to %2, such as 5 or 1-3,7,9-.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une plage de pages. Indiquez des pages de ce document, qui va de 1 à %2, par exemple 5 ou 1-3,7,9-.</translation>
    </message>
    <message>
        <source>“%1” names page 0, but pages are counted from 1 (this document has 1 to %2).</source>
        <translation>«&#xa0;%1&#xa0;» désigne la page 0, mais les pages se comptent à partir de 1 (ce document va de 1 à %2).</translation>
    </message>
    <message>
        <source>“%1” names pages beyond the end of the document, whose last page is %2.</source>
        <translation>«&#xa0;%1&#xa0;» désigne des pages au-delà de la fin du document, dont la dernière page est %2.</translation>
    </message>
    <message>
        <source>“%1” is reversed: write the lower page first (this document has pages 1 to %2).</source>
        <translation>«&#xa0;%1&#xa0;» est inversé&#xa0;: écrivez d’abord la page la plus basse (ce document a les pages 1 à %2).</translation>
    </message>
    <message>
        <source>“%1” names more than %2 pages in all. Name each page of this document, which has 1 to %3, once.</source>
        <translation>«&#xa0;%1&#xa0;» désigne plus de %2 pages en tout. Indiquez une seule fois chaque page de ce document, qui va de 1 à %3.</translation>
    </message>
</context>
<context>
    <name>Pipeline</name>
    <message>
        <source>The PDF of section “%1” could not be read back from “%2”. Check the disk, then run this section again.</source>
        <translation>Le PDF de la section «&#xa0;%1&#xa0;» n’a pas pu être relu depuis «&#xa0;%2&#xa0;». Vérifiez le disque, puis relancez cette section.</translation>
    </message>
    <message>
        <source>The section could not be cut out: no file can be written in “%1”. Make room there or choose another job folder.</source>
        <translation>La section n’a pas pu être découpée&#xa0;: aucun fichier ne peut être écrit dans «&#xa0;%1&#xa0;». Libérez-y de l’espace ou choisissez un autre dossier de tâches.</translation>
    </message>
    <message>
        <source>The pages of section “%1” broke the PDF helper twice, so the section was set aside. Use --retry-failed to try it again.</source>
        <translation>Les pages de la section «&#xa0;%1&#xa0;» ont fait échouer deux fois le processus auxiliaire PDF&#x202f;; la section a donc été mise de côté. Utilisez --retry-failed pour réessayer.</translation>
    </message>
    <message>
        <source>Section “%1” was given up after %2 s, the time limit of one section. Raise it with --timeout or WORKER_TIMEOUT.</source>
        <translation>La section «&#xa0;%1&#xa0;» a été abandonnée après %2&#xa0;s, le délai d’une section. Augmentez-le avec --timeout ou WORKER_TIMEOUT.</translation>
    </message>
    <message>
        <source>The engine gave an empty answer. Try this section again, or change the prompt.</source>
        <translation>Le moteur a donné une réponse vide. Réessayez cette section, ou modifiez le prompt.</translation>
    </message>
</context>
<context>
    <name>PopplerDocument</name>
    <message>
        <source>The document is protected by a password. Give it with --password or --password-file.</source>
        <translation>Le document est protégé par un mot de passe. Donnez-le avec --password ou --password-file.</translation>
    </message>
    <message>
        <source>The password does not open the document. Check it and try again.</source>
        <translation>Le mot de passe n’ouvre pas le document. Vérifiez-le et réessayez.</translation>
    </message>
    <message>
        <source>The document is damaged beyond what can be repaired. Open it in a PDF viewer and save it anew, or get another copy.</source>
        <translation>Le document est endommagé au point d’être irréparable. Ouvrez-le dans un lecteur PDF et réenregistrez-le, ou procurez-vous une autre copie.</translation>
    </message>
    <message numerus="yes">
        <source>The document has no page %1. It has %n pages.</source>
        <translation>
            <numerusform>Le document n’a pas de page %1. Il a %n page.</numerusform>
            <numerusform>Le document n’a pas de page %1. Il a %n pages.</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1 is damaged and cannot be read. Leave it out, or get another copy of the document.</source>
        <translation>La page %1 est endommagée et ne peut pas être lue. Écartez-la, ou procurez-vous une autre copie du document.</translation>
    </message>
    <message>
        <source>Page %1 measures %2 × %3 points, which cannot be worked with. Leave it out.</source>
        <translation>La page %1 mesure %2 × %3 points, ce qui ne peut pas être traité. Écartez-la.</translation>
    </message>
    <message>
        <source>The document cannot be read. Check that the file exists and that you may read it.</source>
        <translation>Impossible de lire le document. Vérifiez que le fichier existe et que vous pouvez le lire.</translation>
    </message>
    <message>
        <source>Page %1 has more characters than can be worked with. Leave it out.</source>
        <translation>La page %1 a plus de caractères qu’il n’est possible d’en traiter. Écartez-la.</translation>
    </message>
    <message>
        <source>A picture of page %1 of this size cannot be drawn: the most is 64 megapixels.</source>
        <translation>Impossible de dessiner une image de la page %1 à cette taille&#xa0;: le maximum est de 64 mégapixels.</translation>
    </message>
    <message>
        <source>Page %1 cannot be drawn.</source>
        <translation>Impossible de dessiner la page %1.</translation>
    </message>
</context>
<context>
    <name>ProblemsModel</name>
    <message>
        <source>Run again</source>
        <translation>Relancer</translation>
    </message>
    <message numerus="yes">
        <source>Run again with %n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>Réexécuter avec %n min</numerusform>
            <numerusform>Réexécuter avec %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Run again with %1</source>
        <extracomment>%1 is the new limit on the answer&apos;s length, in tokens</extracomment>
        <translation>Réexécuter avec %1</translation>
    </message>
    <message>
        <source>Run in two parts</source>
        <translation>Exécuter en deux parties</translation>
    </message>
    <message>
        <source>Open page %1</source>
        <translation>Ouvrir la page %1</translation>
    </message>
    <message>
        <source>Use an engine that reads pictures</source>
        <translation>Utiliser un moteur qui lit les images</translation>
    </message>
    <message>
        <source>Enter the key</source>
        <translation>Saisir la clé</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Choisir un modèle</translation>
    </message>
    <message>
        <source>Change the prompt</source>
        <translation>Modifier le prompt</translation>
    </message>
    <message>
        <source>It did not succeed in an earlier run.</source>
        <translation>Elle n’a pas réussi lors d’une exécution précédente.</translation>
    </message>
    <message>
        <source>The PDF helper crashed twice on its pages. The other sections were not affected.</source>
        <translation>Le processus auxiliaire PDF s’est arrêté deux fois sur ses pages. Les autres sections n’ont pas été touchées.</translation>
    </message>
    <message>
        <source>The answer ended at the limit of %1 tokens.</source>
        <translation>La réponse s’est arrêtée à la limite de %1 tokens.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>opening</source>
        <translation>ouverture</translation>
    </message>
    <message>
        <source>finding sections</source>
        <translation>recherche des sections</translation>
    </message>
    <message>
        <source>reading pages</source>
        <translation>lecture des pages</translation>
    </message>
    <message>
        <source>uploading</source>
        <translation>envoi</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>attente</translation>
    </message>
    <message>
        <source>answering</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>vérification</translation>
    </message>
    <message>
        <source>cleaning up</source>
        <translation>nettoyage</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>enregistrement</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>écriture</translation>
    </message>
    <message numerus="yes">
        <source>Stopping: deleting %n upload(s)</source>
        <translation>
            <numerusform>Arrêt&#xa0;: suppression de %n envoi</numerusform>
            <numerusform>Arrêt&#xa0;: suppression de %n envois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>encore %n seconde</numerusform>
            <numerusform>encore %n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>encore %n minute</numerusform>
            <numerusform>encore %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) left</source>
        <translation>
            <numerusform>encore %n heure</numerusform>
            <numerusform>encore %n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>Downloading: %1 of %2 MB</source>
        <translation>Téléchargement&#xa0;: %1 sur %2&#xa0;MB</translation>
    </message>
    <message>
        <source>Downloading: %1 MB</source>
        <translation>Téléchargement&#xa0;: %1&#xa0;MB</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Arrêt</translation>
    </message>
    <message>
        <source>%1/%2 %3 · %4 · %5 MB</source>
        <extracomment>%1 of %2 sections, name of the section, what is done with it, megabytes of memory</extracomment>
        <translation>%1/%2 %3 · %4 · %5&#xa0;MB</translation>
    </message>
    <message>
        <source>%1/%2 %3 · %4 · %5 MB · %6</source>
        <translation>%1/%2 %3 · %4 · %5&#xa0;MB · %6</translation>
    </message>
</context>
<context>
    <name>ProjectFile</name>
    <message>
        <source>“%1” is not valid JSON, so it is no project (%2). Choose another file, or an older copy of this one.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas du JSON valide, donc pas un projet (%2). Choisissez un autre fichier, ou une copie plus ancienne de celui-ci.</translation>
    </message>
    <message>
        <source>In the project “%1”, the field “%2” must be %3.</source>
        <translation>Dans le projet «&#xa0;%1&#xa0;», le champ «&#xa0;%2&#xa0;» doit être %3.</translation>
    </message>
    <message>
        <source>“%1” is no project: its field “format” must be “excerpt.project”.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un projet&#xa0;: son champ «&#xa0;format&#xa0;» doit être «&#xa0;excerpt.project&#xa0;».</translation>
    </message>
    <message>
        <source>The project “%1” has version %2 of its format, and this program reads version %3 only. Use a newer version of Excerpt.</source>
        <translation>Le projet «&#xa0;%1&#xa0;» a la version %2 de son format, et ce programme ne lit que la version %3. Utilisez une version plus récente d’Excerpt.</translation>
    </message>
    <message>
        <source>an object with “path” (text) and, where they are known, “relative_path” and “file_name” (text), “pages” (a number from 1) and “sha256” (64 digits 0 to f)</source>
        <translation>un objet avec «&#xa0;path&#xa0;» (texte) et, s’ils sont connus, «&#xa0;relative_path&#xa0;» et «&#xa0;file_name&#xa0;» (texte), «&#xa0;pages&#xa0;» (un nombre à partir de 1) et «&#xa0;sha256&#xa0;» (64 chiffres de 0 à f)</translation>
    </message>
    <message>
        <source>an object with “text” (text), “frame” (true or false) and “name” (text)</source>
        <translation>un objet avec «&#xa0;text&#xa0;» (texte), «&#xa0;frame&#xa0;» (true ou false) et «&#xa0;name&#xa0;» (texte)</translation>
    </message>
    <message>
        <source>an object with “name” (text)</source>
        <translation>un objet avec «&#xa0;name&#xa0;» (texte)</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>text</source>
        <translation>du texte</translation>
    </message>
    <message>
        <source>“%1” is a folder and no project. Choose a file.</source>
        <translation>«&#xa0;%1&#xa0;» est un dossier et non un projet. Choisissez un fichier.</translation>
    </message>
    <message>
        <source>The project “%1” is larger than 256 MB. Check that it is the right file.</source>
        <translation>Le projet «&#xa0;%1&#xa0;» dépasse 256 MB. Vérifiez que c’est le bon fichier.</translation>
    </message>
    <message>
        <source>The project “%1” cannot be read. Check that it exists and that you may read it.</source>
        <translation>Impossible de lire le projet «&#xa0;%1&#xa0;». Vérifiez qu’il existe et que vous pouvez le lire.</translation>
    </message>
    <message>
        <source>The document has changed since the project was saved (its SHA-256 was %1 and is %2). Check that the sections are where they should be.</source>
        <translation>Le document a changé depuis l’enregistrement du projet (son SHA-256 était %1 et est %2). Vérifiez que les sections sont là où elles doivent être.</translation>
    </message>
</context>
<context>
    <name>PromptLibrary</name>
    <message>
        <source>“%1” cannot be read as a file of prompts: each prompt needs a name and a text. Correct the file or choose another one.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu comme fichier de prompts&#xa0;: chaque prompt a besoin d’un nom et d’un texte. Corrigez le fichier ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a file of prompts: two prompts have the name “%2”. Rename one of them.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu comme fichier de prompts&#xa0;: deux prompts portent le nom «&#xa0;%2&#xa0;». Renommez l’un d’eux.</translation>
    </message>
    <message>
        <source>The prompts could not be saved in “%1”. Make room there, or choose another folder.</source>
        <translation>Les prompts n’ont pas pu être enregistrés dans «&#xa0;%1&#xa0;». Libérez-y de l’espace, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>“%1” is not valid JSON, so it is no file of prompts. Choose another file.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas du JSON valide, donc pas un fichier de prompts. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>“%1” is no file of prompts. Choose one that was exported from the prompt library.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier de prompts. Choisissez-en un qui a été exporté de la bibliothèque de prompts.</translation>
    </message>
    <message>
        <source>“%1” is of a later version of Excerpt. Open it with that one, or choose another file.</source>
        <translation>«&#xa0;%1&#xa0;» vient d’une version ultérieure d’Excerpt. Ouvrez-le avec celle-ci, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>“%1” has no list of prompts. Choose another file.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de liste de prompts. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The prompts in “%1” cannot be read. Check who may read the file.</source>
        <translation>Impossible de lire les prompts dans «&#xa0;%1&#xa0;». Vérifiez qui peut lire le fichier.</translation>
    </message>
    <message>
        <source>“%1” is too large for a file of prompts. Choose another file.</source>
        <translation>«&#xa0;%1&#xa0;» est trop volumineux pour un fichier de prompts. Choisissez un autre fichier.</translation>
    </message>
</context>
<context>
    <name>PromptTemplate</name>
    <message>
        <source>The prompt has placeholders that do not exist: %1. There are {{section}}, {{number}}, {{pages}} and {{document}}; write {{{{ for two braces that are none.</source>
        <translation>Le prompt contient des variables qui n’existent pas&#xa0;: %1. Les variables possibles sont {{section}}, {{number}}, {{pages}} et {{document}}&#x202f;; écrivez {{{{ pour obtenir deux accolades ordinaires.</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>QpdfDocument</name>
    <message>
        <source>The password does not open the document. Check it and try again.</source>
        <translation>Le mot de passe n’ouvre pas le document. Vérifiez-le et réessayez.</translation>
    </message>
    <message>
        <source>The document is protected by a password. Give the password and try again.</source>
        <translation>Le document est protégé par un mot de passe. Donnez le mot de passe et réessayez.</translation>
    </message>
    <message>
        <source>The file is not a PDF. Choose a PDF file.</source>
        <translation>Le fichier n’est pas un PDF. Choisissez un fichier PDF.</translation>
    </message>
    <message>
        <source>The document is protected in a way that cannot be opened here, by a certificate for example. Save an unprotected copy and choose that.</source>
        <translation>Le document est protégé d’une façon qui ne permet pas de l’ouvrir ici, par exemple par un certificat. Enregistrez une copie non protégée et choisissez-la.</translation>
    </message>
    <message>
        <source>The document is too damaged to be opened. Open it in another program and save it anew.</source>
        <translation>Le document est trop endommagé pour être ouvert. Ouvrez-le dans un autre programme et réenregistrez-le.</translation>
    </message>
    <message>
        <source>There is no page %1: the document has %2 pages. Choose pages that exist.</source>
        <translation>Il n’y a pas de page %1&#xa0;: le document a %2 pages. Choisissez des pages qui existent.</translation>
    </message>
    <message>
        <source>Page %1 cannot be read: it is damaged in the document. Leave it out, or repair the document with another program.</source>
        <translation>Impossible de lire la page %1&#xa0;: elle est endommagée dans le document. Écartez-la, ou réparez le document avec un autre programme.</translation>
    </message>
    <message>
        <source>The section&apos;s PDF cannot be written: the disk is full. Free some space and try again.</source>
        <translation>Impossible d’écrire le PDF de la section&#xa0;: le disque est plein. Libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>The section&apos;s PDF cannot be written. Look at the folder&apos;s rights and try again.</source>
        <translation>Impossible d’écrire le PDF de la section. Vérifiez les droits du dossier et réessayez.</translation>
    </message>
    <message>
        <source>The document&apos;s table of contents for programs (its cross-reference table) is damaged and was rebuilt: parts may be missing.</source>
        <translation>La table interne du document (sa table des références croisées) est endommagée et a été reconstruite&#xa0;: des parties peuvent manquer.</translation>
    </message>
    <message>
        <source>The document is damaged in places: parts may be missing.</source>
        <translation>Le document est endommagé par endroits&#xa0;: des parties peuvent manquer.</translation>
    </message>
    <message>
        <source>The document&apos;s own page count is wrong: the %1 pages that can be found are used.</source>
        <translation>Le nombre de pages indiqué par le document est faux&#xa0;: les %1 pages trouvées sont utilisées.</translation>
    </message>
    <message>
        <source>Pages %1 are damaged in the document: parts of them may be missing.</source>
        <translation>Les pages %1 sont endommagées dans le document&#xa0;: des parties peuvent en manquer.</translation>
    </message>
    <message>
        <source>The document&apos;s list of pages refers to itself. Open it in another program and save it anew.</source>
        <translation>La liste des pages du document renvoie à elle-même. Ouvrez-le dans un autre programme et réenregistrez-le.</translation>
    </message>
    <message>
        <source>The document has no pages. Choose another one, or save it anew.</source>
        <translation>Le document n’a aucune page. Choisissez-en un autre, ou réenregistrez-le.</translation>
    </message>
    <message>
        <source>The section has only a part of pages %1. In its PDF that part is a picture with its words behind it: it could not be told apart from the rest of the page in any other way.</source>
        <translation>La section n’a qu’une partie des pages %1. Dans son PDF, cette partie est une image avec ses mots en arrière-plan&#xa0;: elle n’a pas pu être séparée autrement du reste de la page.</translation>
    </message>
</context>
<context>
    <name>ResponseWriter</name>
    <message>
        <source>The run was stopped before its end. What was finished is here.</source>
        <translation>L’exécution a été arrêtée avant la fin. Ce qui était terminé est ici.</translation>
    </message>
</context>
<context>
    <name>ResultsWriter</name>
    <message>
        <source>The results cannot be written: %1. Free space there, or name another output; what was finished is kept.</source>
        <translation>Impossible d’écrire les résultats&#xa0;: %1. Libérez-y de l’espace, ou indiquez une autre sortie&#x202f;; ce qui est terminé est conservé.</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message numerus="yes">
        <source>Stopping. Deleting %n upload(s).</source>
        <translation>
            <numerusform>Arrêt. Suppression de %n envoi.</numerusform>
            <numerusform>Arrêt. Suppression de %n envois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping.</source>
        <translation>Arrêt.</translation>
    </message>
    <message>
        <source>What was finished is kept. “excerpt-cli jobs resume %1” goes on.</source>
        <translation>Ce qui est terminé est conservé. «&#xa0;excerpt-cli jobs resume %1&#xa0;» reprend la tâche.</translation>
    </message>
    <message>
        <source>“excerpt-cli jobs resume %1” tries again.</source>
        <translation>«&#xa0;excerpt-cli jobs resume %1&#xa0;» réessaie.</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) did not succeed; the results say why.</source>
        <translation>
            <numerusform>%n section n’a pas réussi&#x202f;; les résultats disent pourquoi.</numerusform>
            <numerusform>%n sections n’ont pas réussi&#x202f;; les résultats disent pourquoi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunPanel</name>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>%n&#xa0;s</numerusform>
            <numerusform>%n&#xa0;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n&#xa0;min</numerusform>
            <numerusform>%n&#xa0;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%n&#xa0;h</numerusform>
            <numerusform>%n&#xa0;h</numerusform>
        </translation>
    </message>
    <message>
        <source>%1%2 kB</source>
        <extracomment>memory: sign and kilobytes, &quot;+3 kB&quot;</extracomment>
        <translation>%1%2&#xa0;kB</translation>
    </message>
    <message>
        <source>%1%2 MB</source>
        <extracomment>memory: sign and megabytes, &quot;+0.8 MB&quot;</extracomment>
        <translation>%1%2&#xa0;MB</translation>
    </message>
    <message>
        <source>Too many requests. Next try in %1.</source>
        <translation>Trop de requêtes. Prochain essai dans %1.</translation>
    </message>
    <message>
        <source>%1 Next try in %2. Try %3 of %4.</source>
        <extracomment>what went wrong as a sentence, then a time as in 0:42, then numbers</extracomment>
        <translation>%1 Prochain essai dans %2. Essai %3 sur %4.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>seconds</extracomment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1&#xa0;MB</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n section(s)</source>
        <extracomment>%1 of %n sections are done</extracomment>
        <translation>
            <numerusform>%1 sur %n section</numerusform>
            <numerusform>%1 sur %n sections</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>about %n s left</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>environ %n&#xa0;s restante</numerusform>
            <numerusform>environ %n&#xa0;s restantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>environ %n&#xa0;min restante</numerusform>
            <numerusform>environ %n&#xa0;min restantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n h left</source>
        <comment>hours</comment>
        <translation>
            <numerusform>environ %n&#xa0;h restante</numerusform>
            <numerusform>environ %n&#xa0;h restantes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sections a minute</source>
        <extracomment>a figure with a decimal: &quot;4.1 sections a minute&quot;</extracomment>
        <translation>%1 sections par minute</translation>
    </message>
    <message>
        <source>%1 tokens in, %2 out</source>
        <translation>%1 jetons en entrée, %2 en sortie</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 terminées</translation>
    </message>
    <message>
        <source>%1 with warnings</source>
        <translation>%1 avec avertissements</translation>
    </message>
    <message>
        <source>%1 empty</source>
        <translation>%1 vides</translation>
    </message>
    <message>
        <source>%1 cut off</source>
        <translation>%1 tronquées</translation>
    </message>
    <message>
        <source>%1 not valid</source>
        <translation>%1 non valides</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 en échec</translation>
    </message>
    <message>
        <source>%1 set aside</source>
        <translation>%1 mises de côté</translation>
    </message>
    <message>
        <source>%1 stopped</source>
        <translation>%1 arrêtées</translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>%1 en cours</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 en attente</translation>
    </message>
    <message>
        <source>Open document</source>
        <translation>Ouvrir le document</translation>
    </message>
    <message numerus="yes">
        <source>Cut page(s) %1</source>
        <translation>
            <numerusform>Découper la page %1</numerusform>
            <numerusform>Découper les pages %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read page(s) %1</source>
        <translation>
            <numerusform>Lire la page %1</numerusform>
            <numerusform>Lire les pages %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Send %1 kB</source>
        <translation>Envoyer %1&#xa0;kB</translation>
    </message>
    <message>
        <source>Send %1 MB</source>
        <translation>Envoyer %1&#xa0;MB</translation>
    </message>
    <message>
        <source>Wait until it is read</source>
        <translation>Attendre la fin de la lecture</translation>
    </message>
    <message>
        <source>Wait for answer</source>
        <translation>Attendre la réponse</translation>
    </message>
    <message>
        <source>Read answer</source>
        <translation>Lire la réponse</translation>
    </message>
    <message>
        <source>Check answer</source>
        <translation>Vérifier la réponse</translation>
    </message>
    <message>
        <source>Delete upload</source>
        <translation>Supprimer l’envoi</translation>
    </message>
    <message>
        <source>Waits for the PDF helper. Gives up at %1.</source>
        <translation>Attend le processus auxiliaire PDF. Abandon à %1.</translation>
    </message>
    <message>
        <source>Waits for %1. Gives up at %2. Try %3 of %4.</source>
        <extracomment>company, time limit, numbers</extracomment>
        <translation>Attend %1. Abandon à %2. Essai %3 sur %4.</translation>
    </message>
    <message>
        <source>Starting.</source>
        <translation>Démarrage.</translation>
    </message>
    <message>
        <source>Running. You can go on marking and reading.</source>
        <translation>En cours. Vous pouvez continuer à marquer et à lire.</translation>
    </message>
    <message>
        <source>Paused. The answer under way is kept.</source>
        <translation>En pause. La réponse en cours est conservée.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>En pause.</translation>
    </message>
    <message>
        <source>Stops after this section.</source>
        <translation>S’arrête après cette section.</translation>
    </message>
    <message>
        <source>Stops after this section, in about %1.</source>
        <translation>S’arrête après cette section, dans environ %1.</translation>
    </message>
    <message>
        <source>Stopping.</source>
        <translation>Arrêt en cours.</translation>
    </message>
    <message>
        <source>The run came to its end.</source>
        <translation>L’exécution est arrivée à son terme.</translation>
    </message>
    <message>
        <source>Stopped. What is done is kept.</source>
        <translation>Arrêté. Ce qui est terminé est conservé.</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) safe on this disk</source>
        <translation>
            <numerusform>%n résultat en sécurité sur ce disque</numerusform>
            <numerusform>%n résultats en sécurité sur ce disque</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) safe on this disk, last %1 ago</source>
        <translation>
            <numerusform>%n résultat en sécurité sur ce disque, le dernier il y a %1</numerusform>
            <numerusform>%n résultats en sécurité sur ce disque, le dernier il y a %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too early to say, %1 of %n section(s)</source>
        <translation>
            <numerusform>Trop tôt pour le dire, %1 sur %n section</numerusform>
            <numerusform>Trop tôt pour le dire, %1 sur %n sections</numerusform>
        </translation>
    </message>
    <message>
        <source>Flat: %1 per section</source>
        <translation>Stable&#xa0;: %1 par section</translation>
    </message>
    <message>
        <source>Rising slowly: %1 per section</source>
        <translation>Hausse lente&#xa0;: %1 par section</translation>
    </message>
    <message numerus="yes">
        <source>Rising: %1 per section, budget in %n section(s)</source>
        <translation>
            <numerusform>Hausse&#xa0;: %1 par section, budget atteint dans %n section</numerusform>
            <numerusform>Hausse&#xa0;: %1 par section, budget atteint dans %n sections</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, flat</source>
        <translation>%1, stable</translation>
    </message>
    <message>
        <source>%1, rising slowly</source>
        <translation>%1, hausse lente</translation>
    </message>
    <message>
        <source>%1, rising</source>
        <translation>%1, hausse</translation>
    </message>
    <message>
        <source>Memory %1 of %2 MB, peak %3.</source>
        <translation>Mémoire %1 sur %2&#xa0;MB, pic %3.</translation>
    </message>
    <message>
        <source>Memory %1 of %2 MB, peak %3, flat.</source>
        <translation>Mémoire %1 sur %2&#xa0;MB, pic %3, stable.</translation>
    </message>
    <message>
        <source>Memory %1 of %2 MB, peak %3, rising slowly.</source>
        <translation>Mémoire %1 sur %2&#xa0;MB, pic %3, hausse lente.</translation>
    </message>
    <message>
        <source>Memory %1 of %2 MB, peak %3, rising.</source>
        <translation>Mémoire %1 sur %2&#xa0;MB, pic %3, hausse.</translation>
    </message>
    <message>
        <source>Sections are being run.</source>
        <translation>Des sections sont en cours d’exécution.</translation>
    </message>
</context>
<context>
    <name>SectionDialogs</name>
    <message>
        <source>One step to undo: “%1”.</source>
        <translation>Une étape à annuler&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>One step to undo: “%1”. The %n section(s) you have now are replaced.</source>
        <translation>
            <numerusform>Une étape à annuler&#xa0;: «&#xa0;%1&#xa0;». La section actuelle est remplacée.</numerusform>
            <numerusform>Une étape à annuler&#xa0;: «&#xa0;%1&#xa0;». Les %n sections actuelles sont remplacées.</numerusform>
        </translation>
    </message>
    <message>
        <source>New section</source>
        <translation>Nouvelle section</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>&amp;Pages</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>The document has the pages 1 to %1.</source>
        <translation>Le document a les pages 1 à %1.</translation>
    </message>
    <message>
        <source>Make section</source>
        <translation>Créer la section</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>New section “%1”</source>
        <translation>Nouvelle section «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Split section</source>
        <translation>Diviser la section</translation>
    </message>
    <message>
        <source>In front of &amp;page</source>
        <translation>Avant la &amp;page</translation>
    </message>
    <message>
        <source>&amp;Name of the second part</source>
        <translation>&amp;Nom de la seconde partie</translation>
    </message>
    <message>
        <source>%1, part 2</source>
        <translation>%1, partie 2</translation>
    </message>
    <message>
        <source>A section of one page is split on the page itself: choose Split in the tool bar and click the line.</source>
        <translation>Une section d’une seule page se divise sur la page même&#xa0;: choisissez Diviser dans la barre d’outils et cliquez sur la ligne.</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Diviser</translation>
    </message>
    <message>
        <source>Split “%1”</source>
        <translation>Diviser «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Sections of every n pages</source>
        <translation>Sections de n pages</translation>
    </message>
    <message>
        <source>Pages &amp;each</source>
        <translation>Pages par s&amp;ection</translation>
    </message>
    <message>
        <source>Of &amp;pages</source>
        <translation>Parmi les &amp;pages</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) of equal length</source>
        <translation>
            <numerusform>%n section de longueur égale</numerusform>
            <numerusform>%n sections de longueur égale</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n section(s)</source>
        <translation>
            <numerusform>Créer %n section</numerusform>
            <numerusform>Créer %n sections</numerusform>
        </translation>
    </message>
    <message>
        <source>Prompt of its own</source>
        <translation>Prompt propre</translation>
    </message>
    <message>
        <source>Use the common prompt</source>
        <translation>Utiliser le prompt commun</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Without a text the common prompt is sent.</source>
        <translation>Sans texte, le prompt commun est envoyé.</translation>
    </message>
    <message numerus="yes">
        <source>Sent for %n section(s) in place of the common prompt.</source>
        <translation>
            <numerusform>Envoyé pour %n section à la place du prompt commun.</numerusform>
            <numerusform>Envoyé pour %n sections à la place du prompt commun.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prompt of %n section(s)</source>
        <translation>
            <numerusform>Prompt de %n section</numerusform>
            <numerusform>Prompt de %n sections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SectionResult</name>
    <message>
        <source>A section&apos;s result cannot be read, because its field “%1” is missing or wrong. Run this section again.</source>
        <translation>Impossible de lire le résultat d’une section, car son champ «&#xa0;%1&#xa0;» manque ou est incorrect. Relancez cette section.</translation>
    </message>
</context>
<context>
    <name>SectionRules</name>
    <message>
        <source>Split at the heading’s height</source>
        <translation>Diviser à la hauteur du titre</translation>
    </message>
    <message>
        <source>Keep the page in both</source>
        <translation>Garder la page dans les deux</translation>
    </message>
    <message>
        <source>End on the page before</source>
        <translation>Finir à la page précédente</translation>
    </message>
    <message>
        <source>Begin on the next page</source>
        <translation>Commencer à la page suivante</translation>
    </message>
    <message>
        <source>{{number}} and {{title}} are replaced</source>
        <translation>{{number}} et {{title}} sont remplacés</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>pages %1</source>
        <extracomment>%1 is a page range such as 815–818</extracomment>
        <translation>pages %1</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n section</numerusform>
            <numerusform>%n sections</numerusform>
        </translation>
    </message>
    <message>
        <source>own prompt</source>
        <translation>prompt propre</translation>
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
            <numerusform>%n leçon</numerusform>
            <numerusform>%n leçons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln area(s)</source>
        <translation>
            <numerusform>%Ln zone</numerusform>
            <numerusform>%Ln zones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SectionsFile</name>
    <message>
        <source>“%1” has more than %2 sections. Split it into several files.</source>
        <translation>«&#xa0;%1&#xa0;» compte plus de %2 sections. Divisez-le en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>“%1” is not valid JSON, so no sections can be read from it (%2). Correct it there, or write it again.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas du JSON valide, aucune section ne peut donc y être lue (%2). Corrigez-le à cet endroit, ou réécrivez-le.</translation>
    </message>
    <message>
        <source>In “%1”, section %2: the field “%3” must be text.</source>
        <translation>Dans «&#xa0;%1&#xa0;», section %2&#xa0;: le champ «&#xa0;%3&#xa0;» doit être du texte.</translation>
    </message>
    <message>
        <source>“%1” is no sections file: it must hold a JSON object with the format “excerpt.sections”, or a list of sections.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier de sections&#xa0;: il doit contenir un objet JSON au format «&#xa0;excerpt.sections&#xa0;», ou une liste de sections.</translation>
    </message>
    <message>
        <source>“%1” is no sections file: its field “format” must be “excerpt.sections”.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier de sections&#xa0;: son champ «&#xa0;format&#xa0;» doit être «&#xa0;excerpt.sections&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” has version %2 of the sections format, and this program reads version %3 only. Use a newer version of Excerpt, or write the file again.</source>
        <translation>«&#xa0;%1&#xa0;» a la version %2 du format de sections, et ce programme ne lit que la version %3. Utilisez une version plus récente d’Excerpt, ou réécrivez le fichier.</translation>
    </message>
    <message>
        <source>“%1” has no list of sections: its field “sections” must be a list.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de liste de sections&#xa0;: son champ «&#xa0;sections&#xa0;» doit être une liste.</translation>
    </message>
    <message>
        <source>In “%1”, the field “document” must hold “file_name” (text), “pages” (a number from 1) and “sha256” (64 digits 0 to f), or nothing.</source>
        <translation>Dans «&#xa0;%1&#xa0;», le champ «&#xa0;document&#xa0;» doit contenir «&#xa0;file_name&#xa0;» (texte), «&#xa0;pages&#xa0;» (un nombre à partir de 1) et «&#xa0;sha256&#xa0;» (64 chiffres de 0 à f), ou rien.</translation>
    </message>
    <message>
        <source>“%1” was made for a document of %2 pages, and this one has %3. Check that the sections are where they should be.</source>
        <translation>«&#xa0;%1&#xa0;» a été créé pour un document de %2 pages, et celui-ci en a %3. Vérifiez que les sections sont là où elles doivent être.</translation>
    </message>
    <message>
        <source>“%1” has no sections. Name at least one.</source>
        <translation>«&#xa0;%1&#xa0;» n’a aucune section. Indiquez-en au moins une.</translation>
    </message>
    <message>
        <source>In “%1”, section %2 must be an object with “%3” and “%4”.</source>
        <translation>Dans «&#xa0;%1&#xa0;», la section %2 doit être un objet avec «&#xa0;%3&#xa0;» et «&#xa0;%4&#xa0;».</translation>
    </message>
    <message>
        <source>In “%1”, section %2: the field “id” must be text of 1 to %3 characters without line breaks.</source>
        <translation>Dans «&#xa0;%1&#xa0;», section %2&#xa0;: le champ «&#xa0;id&#xa0;» doit être un texte de 1 à %3 caractères sans saut de ligne.</translation>
    </message>
    <message>
        <source>In “%1”, section %2 has the id “%3”, which an earlier section has already. Give each its own.</source>
        <translation>Dans «&#xa0;%1&#xa0;», la section %2 a l’id «&#xa0;%3&#xa0;», qu’une section précédente a déjà. Donnez à chacune le sien.</translation>
    </message>
    <message>
        <source>In “%1”, section %2: the field “level” must be a whole number from 1 to %3.</source>
        <translation>Dans «&#xa0;%1&#xa0;», section %2&#xa0;: le champ «&#xa0;level&#xa0;» doit être un nombre entier de 1 à %3.</translation>
    </message>
    <message>
        <source>In “%1”, section %2 (“%3”): %4</source>
        <extracomment>%1 file, %2 number of the section, %3 name of the section, %4 sentence on its pages</extracomment>
        <translation>Dans «&#xa0;%1&#xa0;», section %2 («&#xa0;%3&#xa0;»)&#xa0;: %4</translation>
    </message>
    <message>
        <source>In “%1”, section %2: the field “%3” must hold “page” (a page of this document, 1 to %4) and “y” (a number from 0 to 1).</source>
        <translation>Dans «&#xa0;%1&#xa0;», section %2&#xa0;: le champ «&#xa0;%3&#xa0;» doit contenir «&#xa0;page&#xa0;» (une page de ce document, de 1 à %4) et «&#xa0;y&#xa0;» (un nombre de 0 à 1).</translation>
    </message>
    <message>
        <source>In “%1”, section %2 (“%3”): the pages %4 are not those from its start to its end. Make “pages” fit “start” and “end”.</source>
        <translation>Dans «&#xa0;%1&#xa0;», section %2 («&#xa0;%3&#xa0;»)&#xa0;: les pages %4 ne sont pas celles qui vont de son début à sa fin. Faites correspondre «&#xa0;pages&#xa0;» à «&#xa0;start&#xa0;» et «&#xa0;end&#xa0;».</translation>
    </message>
    <message>
        <source>In “%1”, section %2 (“%3”) ends before it starts.</source>
        <translation>Dans «&#xa0;%1&#xa0;», la section %2 («&#xa0;%3&#xa0;») finit avant de commencer.</translation>
    </message>
    <message>
        <source>In “%1”, section %2 has more than %3 areas. Split the section.</source>
        <translation>Dans «&#xa0;%1&#xa0;», la section %2 a plus de %3 zones. Divisez la section.</translation>
    </message>
    <message>
        <source>In “%1”, section %2: the field “regions” must be a list of areas with “page” (1 to %3), “x”, “y”, “width” and “height”, which are parts of the page from 0 to 1 and must not leave it.</source>
        <translation>Dans «&#xa0;%1&#xa0;», section %2&#xa0;: le champ «&#xa0;regions&#xa0;» doit être une liste de zones avec «&#xa0;page&#xa0;» (1 à %3), «&#xa0;x&#xa0;», «&#xa0;y&#xa0;», «&#xa0;width&#xa0;» et «&#xa0;height&#xa0;», qui sont des fractions de la page de 0 à 1 et ne doivent pas en sortir.</translation>
    </message>
    <message>
        <source>In “%1”, section %2 (“%3”) has areas on pages that it does not have. They change nothing.</source>
        <translation>Dans «&#xa0;%1&#xa0;», la section %2 («&#xa0;%3&#xa0;») a des zones sur des pages qui ne sont pas les siennes. Elles ne changent rien.</translation>
    </message>
    <message>
        <source>In “%1”, section %2: the field “parents” must be a list of at most %3 names.</source>
        <translation>Dans «&#xa0;%1&#xa0;», section %2&#xa0;: le champ «&#xa0;parents&#xa0;» doit être une liste d’au plus %3 noms.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The option --%1 has the value “%2”. Allowed is %3.</source>
        <translation>L’option --%1 a la valeur «&#xa0;%2&#xa0;». Valeurs admises&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The environment variable %1 has the value “%2”. Allowed is %3.</source>
        <translation>La variable d’environnement %1 a la valeur «&#xa0;%2&#xa0;». Valeurs admises&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The key %1 in the settings file %2 has the value “%3”. Allowed is %4.</source>
        <translation>La clé %1 du fichier de réglages %2 a la valeur «&#xa0;%3&#xa0;». Valeurs admises&#xa0;: %4.</translation>
    </message>
    <message>
        <source>--%1 %2 is not part of this version. Use --%1 sequential, or leave it out.</source>
        <translation>--%1 %2 ne fait pas partie de cette version. Utilisez --%1 sequential, ou retirez cette option.</translation>
    </message>
    <message>
        <source>The environment variable %1 has the value “%2” and asks for the concurrent mode, which is not part of this version. Set it to true, or unset it.</source>
        <translation>La variable d’environnement %1 a la valeur «&#xa0;%2&#xa0;» et demande le mode simultané, qui ne fait pas partie de cette version. Donnez-lui la valeur true, ou supprimez-la.</translation>
    </message>
    <message>
        <source>The key %1 in the settings file %2 asks for the mode “%3”, which is not part of this version. Set it to sequential, or remove it.</source>
        <translation>La clé %1 du fichier de réglages %2 demande le mode «&#xa0;%3&#xa0;», qui ne fait pas partie de cette version. Donnez-lui la valeur sequential, ou supprimez-la.</translation>
    </message>
    <message>
        <source>The settings file %1 cannot be read. Check that it exists and that you may read it.</source>
        <translation>Impossible de lire le fichier de réglages %1. Vérifiez qu’il existe et que vous pouvez le lire.</translation>
    </message>
    <message>
        <source>The settings file %1 is malformed. Its lines must read “key=value” below a “[section]”.</source>
        <translation>Le fichier de réglages %1 est mal formé. Ses lignes doivent être de la forme «&#xa0;key=value&#xa0;» sous une «&#xa0;[section]&#xa0;».</translation>
    </message>
    <message>
        <source>The key %1 in the settings file %2 is not part of this version. Remove it.</source>
        <translation>La clé %1 du fichier de réglages %2 ne fait pas partie de cette version. Supprimez-la.</translation>
    </message>
    <message>
        <source>The key %1 in the settings file %2 is no setting and was left out. “excerpt-cli --help” lists the settings.</source>
        <translation>La clé %1 du fichier de réglages %2 n’est pas un réglage et a été ignorée. «&#xa0;excerpt-cli --help&#xa0;» affiche les réglages.</translation>
    </message>
    <message>
        <source>%1 is not part of this version. Leave it out.</source>
        <translation>%1 ne fait pas partie de cette version. Retirez cet élément.</translation>
    </message>
    <message>
        <source>Who answers the prompt. The offline engine needs no key and no network.</source>
        <translation>Qui répond au prompt. Le moteur offline n’a besoin ni de clé ni de réseau.</translation>
    </message>
    <message>
        <source>The engine&apos;s model; “excerpt-cli models” lists what is offered.</source>
        <translation>Le modèle du moteur&#x202f;; «&#xa0;excerpt-cli models&#xa0;» affiche ceux proposés.</translation>
    </message>
    <message>
        <source>Address of the engine&apos;s server, when it is not the provider&apos;s own.</source>
        <translation>Adresse du serveur du moteur, si ce n’est pas celle du fournisseur.</translation>
    </message>
    <message>
        <source>How freely the model answers. Unset: as the provider thinks best.</source>
        <translation>Liberté laissée au modèle dans ses réponses. Non défini&#xa0;: au choix du fournisseur.</translation>
    </message>
    <message>
        <source>The longest answer, in tokens. Unset: the model&apos;s own limit.</source>
        <translation>La réponse la plus longue, en jetons. Non défini&#xa0;: la limite du modèle.</translation>
    </message>
    <message>
        <source>Send a section inside the request (inline), upload it first (upload), or by its size (auto).</source>
        <translation>Envoyer une section dans la requête (inline), l’envoyer d’abord (upload), ou selon sa taille (auto).</translation>
    </message>
    <message>
        <source>Attempts after the first, for each request that may succeed later.</source>
        <translation>Tentatives après la première, pour chaque requête qui peut réussir plus tard.</translation>
    </message>
    <message>
        <source>How sections are processed: one at a time, in order (sequential).</source>
        <translation>Traitement des sections&#xa0;: une à la fois, dans l’ordre (sequential).</translation>
    </message>
    <message>
        <source>Pause between sections, in seconds.</source>
        <translation>Pause entre les sections, en secondes.</translation>
    </message>
    <message>
        <source>Seconds that one section may take, retries included; then it is given up and the run goes on.</source>
        <translation>Secondes accordées à une section, nouvelles tentatives comprises&#x202f;; au-delà, elle est abandonnée et l’exécution continue.</translation>
    </message>
    <message>
        <source>Hand freed memory back to the system after each section.</source>
        <translation>Rendre au système la mémoire libérée après chaque section.</translation>
    </message>
    <message>
        <source>A bar on a terminal (auto, bar), one line of JSON per event (json), or nothing but the log (none).</source>
        <translation>Une barre dans un terminal (auto, bar), une ligne JSON par événement (json), ou rien que le journal (none).</translation>
    </message>
    <message>
        <source>The least important log lines to show. Unset: info, and warning beside a progress bar.</source>
        <translation>Niveau minimal des lignes du journal à afficher. Non défini&#xa0;: info, et warning à côté d’une barre de progression.</translation>
    </message>
    <message>
        <source>Append the log to this file too, with times.</source>
        <translation>Ajouter aussi le journal à ce fichier, avec les heures.</translation>
    </message>
    <message>
        <source>Folder of the jobs. Unset: excerpt/jobs in $XDG_STATE_HOME or ~/.local/state.</source>
        <translation>Dossier des tâches. Non défini&#xa0;: excerpt/jobs dans $XDG_STATE_HOME ou ~/.local/state.</translation>
    </message>
    <message>
        <source>Days that finished jobs keep their answers; 0: until the output is written.</source>
        <translation>Nombre de jours où les tâches terminées gardent leurs réponses&#x202f;; 0&#xa0;: jusqu’à l’écriture de la sortie.</translation>
    </message>
    <message>
        <source>true: sections are processed one at a time (--mode sequential).</source>
        <translation>true&#xa0;: les sections sont traitées une à la fois (--mode sequential).</translation>
    </message>
    <message>
        <source>Asks for several sections at once when the variable above is false; this version refuses that.</source>
        <translation>Demande plusieurs sections à la fois quand la variable ci-dessus vaut false&#x202f;; cette version le refuse.</translation>
    </message>
    <message>
        <source>true, false, 1, 0, yes, no, on or off</source>
        <translation>true, false, 1, 0, yes, no, on ou off</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un nombre entier de %1 à %2</translation>
    </message>
    <message>
        <source>a number from %1 to %2, with a point before the decimals</source>
        <translation>un nombre de %1 à %2, avec un point avant les décimales</translation>
    </message>
    <message>
        <source>seconds from %1 to %2, with a point before the decimals</source>
        <translation>des secondes de %1 à %2, avec un point avant les décimales</translation>
    </message>
    <message>
        <source>any text</source>
        <translation>un texte quelconque</translation>
    </message>
    <message>
        <source>one of %1 or %2</source>
        <extracomment>%1 is a list of words with commas, %2 the last word</extracomment>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Adresse du serveur</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Réponse la plus longue</translation>
    </message>
    <message>
        <source>How sections are sent</source>
        <translation>Mode d’envoi des sections</translation>
    </message>
    <message>
        <source>Attempts after the first</source>
        <translation>Tentatives après la première</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Pause between sections</source>
        <translation>Pause entre les sections</translation>
    </message>
    <message>
        <source>Time limit of a section</source>
        <translation>Délai d’une section</translation>
    </message>
    <message>
        <source>Hand memory back</source>
        <translation>Rendre la mémoire</translation>
    </message>
    <message>
        <source>Progress of the command line</source>
        <translation>Progression en ligne de commande</translation>
    </message>
    <message>
        <source>Log lines</source>
        <translation>Lignes du journal</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>Fichier journal</translation>
    </message>
    <message>
        <source>Folder of the jobs</source>
        <translation>Dossier des tâches</translation>
    </message>
    <message>
        <source>Days that jobs are kept</source>
        <translation>Jours de conservation des tâches</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Colours of the window: as the desktop has them (system), light or dark.</source>
        <translation>Couleurs de la fenêtre&#xa0;: celles du bureau (system), claires (light) ou sombres (dark).</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language of the window, such as de. Unset: the system&apos;s.</source>
        <translation>Langue de la fenêtre, par exemple de. Non défini&#xa0;: celle du système.</translation>
    </message>
    <message>
        <source>Memory budget</source>
        <translation>Budget mémoire</translation>
    </message>
    <message>
        <source>Memory that a run may use, all processes together, such as 256M. A helper that is larger is replaced, and the log tells of a section that ends above it.</source>
        <translation>Mémoire qu’une exécution peut occuper, tous processus confondus, par exemple 256M. Un processus auxiliaire plus gros est remplacé, et le journal signale une section qui finit au-dessus.</translation>
    </message>
    <message>
        <source>a size from %1 to %2, with k, M or G behind the number</source>
        <extracomment>sizes such as 64MiB</extracomment>
        <translation>une taille de %1 à %2, avec k, M ou G après le nombre</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Inside the request</source>
        <translation>Dans la requête</translation>
    </message>
    <message>
        <source>Uploaded first</source>
        <translation>Envoyées d’abord</translation>
    </message>
    <message>
        <source>One at a time</source>
        <translation>Une à la fois</translation>
    </message>
    <message>
        <source>A bar</source>
        <translation>Une barre</translation>
    </message>
    <message>
        <source>Lines of JSON</source>
        <translation>Lignes de JSON</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>The settings file %1 cannot be written. Check that you may write there and that the disk has room.</source>
        <translation>Impossible d’écrire le fichier de réglages %1. Vérifiez que vous pouvez y écrire et que le disque a de la place.</translation>
    </message>
</context>
<context>
    <name>Split</name>
    <message>
        <source>The folder %1 cannot be made or written. Check that the folder around it exists and that you may write there.</source>
        <translation>Impossible de créer ou d’écrire le dossier %1. Vérifiez que le dossier parent existe et que vous pouvez y écrire.</translation>
    </message>
    <message>
        <source>The section “%1” was not written. %2</source>
        <translation>La section «&#xa0;%1&#xa0;» n’a pas été écrite. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) could not be written.</source>
        <translation>
            <numerusform>%n section n’a pas pu être écrite.</numerusform>
            <numerusform>%n sections n’ont pas pu être écrites.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder for the sections is missing. Name it with --output-dir.</source>
        <translation>Il manque le dossier des sections. Indiquez-le avec --output-dir.</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Tronquée</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>Non valide</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mise de côté</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>Périmée</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>Similaire</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeté</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>There is no file %1.</source>
        <translation>Il n’y a pas de fichier %1.</translation>
    </message>
    <message>
        <source>Another process is using %1. Wait until it has ended, then try again.</source>
        <translation>Un autre processus utilise %1. Attendez qu’il ait fini, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 cannot be locked (%2). Put the job folder on a file system that can lock files.</source>
        <translation>Impossible de verrouiller %1 (%2). Placez le dossier des tâches sur un système de fichiers qui permet le verrouillage.</translation>
    </message>
    <message>
        <source>There is no space left to write %1. Free some space on that disk, then try again.</source>
        <translation>Il n’y a plus de place pour écrire %1. Libérez de l’espace sur ce disque, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 cannot be read or written (%2). Check that its folder exists and that you may write there.</source>
        <translation>Impossible de lire ou d’écrire %1 (%2). Vérifiez que son dossier existe et que vous pouvez y écrire.</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>Page %1 was left out. %2</source>
        <translation>La page %1 a été omise. %2</translation>
    </message>
    <message>
        <source>The pages %1 of %2 have no text layer: they are pictures. Run a program for text recognition over the document first.</source>
        <translation>Les pages %1 de %2 n’ont pas de couche de texte&#xa0;: ce sont des images. Passez d’abord le document dans un programme de reconnaissance de texte.</translation>
    </message>
    <message>
        <source>--pages is empty. Name pages such as 1-3,7.</source>
        <translation>--pages est vide. Indiquez des pages, par exemple 1-3,7.</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>Split “%1”</source>
        <translation>Diviser «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1, part 2</source>
        <translation>%1, partie 2</translation>
    </message>
</context>
<context>
    <name>excerpt::AboutDialog</name>
    <message>
        <source>About Excerpt</source>
        <translation>À propos d’Excerpt</translation>
    </message>
    <message>
        <source>Excerpt %1</source>
        <extracomment>%1 is a version</extracomment>
        <translation>Excerpt %1</translation>
    </message>
    <message>
        <source>Long PDFs into structured data, section by section.</source>
        <translation>De longs PDF en données structurées, section par section.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Il est fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>PDFs are read by Poppler and cut by qpdf, in a helper without network. The window is made with Qt %1.</source>
        <translation>Les PDF sont lus par Poppler et découpés par qpdf, dans un processus auxiliaire sans réseau. La fenêtre est faite avec Qt %1.</translation>
    </message>
</context>
<context>
    <name>excerpt::AddressDialog</name>
    <message>
        <source>Open an address</source>
        <translation>Ouvrir une adresse</translation>
    </message>
    <message>
        <source>&amp;Address of a PDF</source>
        <translation>&amp;Adresse d’un PDF</translation>
    </message>
    <message>
        <source>It is downloaded to this computer and goes when the window is closed.</source>
        <translation>Il est téléchargé sur cet ordinateur et disparaît à la fermeture de la fenêtre.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>excerpt::AnswerModel</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n élément</numerusform>
            <numerusform>%n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>excerpt::AnswerView</name>
    <message>
        <source>Fields of the answer</source>
        <translation>Champs de la réponse</translation>
    </message>
    <message>
        <source>Text of the answer</source>
        <translation>Texte de la réponse</translation>
    </message>
    <message>
        <source>Choose a section to see its answer.</source>
        <translation>Choisissez une section pour voir sa réponse.</translation>
    </message>
    <message>
        <source>Copy the answer</source>
        <translation>Copier la réponse</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Arborescence</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>There is no answer to show.</source>
        <translation>Il n’y a pas de réponse à afficher.</translation>
    </message>
    <message>
        <source>No result yet.</source>
        <translation>Pas encore de résultat.</translation>
    </message>
</context>
<context>
    <name>excerpt::AreaBar</name>
    <message>
        <source>Repeat…</source>
        <translation>Répéter…</translation>
    </message>
    <message>
        <source>Repeat the area on other pages (R)</source>
        <translation>Répéter la zone sur d’autres pages (R)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete the area (Del)</source>
        <translation>Supprimer la zone (Suppr)</translation>
    </message>
</context>
<context>
    <name>excerpt::AreaCrops</name>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <extracomment>%1 is a section, %2 a page number</extracomment>
        <translation>%1, page %2</translation>
    </message>
</context>
<context>
    <name>excerpt::AreaRepeatDialog</name>
    <message>
        <source>Repeat the area</source>
        <translation>Répéter la zone</translation>
    </message>
    <message>
        <source>Repeat &amp;on</source>
        <translation>Répéter &amp;sur</translation>
    </message>
    <message>
        <source>Pages to repeat the area on</source>
        <translation>Pages sur lesquelles répéter la zone</translation>
    </message>
    <message>
        <source>&amp;Add to the areas there</source>
        <translation>&amp;Ajouter aux zones présentes</translation>
    </message>
    <message>
        <source>&amp;Replace the areas there</source>
        <translation>&amp;Remplacer les zones présentes</translation>
    </message>
    <message>
        <source>What the area holds on each page; without a tick it is left out</source>
        <translation>Contenu de la zone sur chaque page&#x202f;; sans coche, la page est écartée</translation>
    </message>
    <message>
        <source>The next page</source>
        <translation>La page suivante</translation>
    </message>
    <message>
        <source>All pages of the section after page %1</source>
        <translation>Toutes les pages de la section après la page %1</translation>
    </message>
    <message>
        <source>All pages of the section before page %1</source>
        <translation>Toutes les pages de la section avant la page %1</translation>
    </message>
    <message>
        <source>Odd pages of the section</source>
        <translation>Pages impaires de la section</translation>
    </message>
    <message>
        <source>Even pages of the section</source>
        <translation>Pages paires de la section</translation>
    </message>
    <message>
        <source>The same page of every section</source>
        <translation>La même page de chaque section</translation>
    </message>
    <message>
        <source>This page only: other areas of it go when replaced</source>
        <translation>Cette page seulement&#xa0;: ses autres zones disparaissent en cas de remplacement</translation>
    </message>
    <message numerus="yes">
        <source>Repeat on %n page(s)</source>
        <translation>
            <numerusform>Répéter sur %n page</numerusform>
            <numerusform>Répéter sur %n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>No such page. Choose other pages.</source>
        <translation>Aucune page ne correspond. Choisissez d’autres pages.</translation>
    </message>
    <message>
        <source>Remove the tick of a page to leave it out.</source>
        <translation>Décochez une page pour l’écarter.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) left out.</source>
        <translation>
            <numerusform>%n page écartée.</numerusform>
            <numerusform>%n pages écartées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Repeat an area on %n page(s)</source>
        <translation>
            <numerusform>Répéter une zone sur %n page</numerusform>
            <numerusform>Répéter une zone sur %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>excerpt::AreaTool</name>
    <message>
        <source>Move area %1</source>
        <translation>Déplacer la zone %1</translation>
    </message>
    <message>
        <source>Resize area %1</source>
        <translation>Redimensionner la zone %1</translation>
    </message>
    <message>
        <source>No section has page %1. Make one first.</source>
        <translation>Aucune section ne contient la page %1. Créez-en d’abord une.</translation>
    </message>
    <message>
        <source>New area %1 on page %2</source>
        <extracomment>undo: %1 is an area (&quot;D1&quot;), %2 a page number</extracomment>
        <translation>Nouvelle zone %1 sur la page %2</translation>
    </message>
    <message>
        <source>Delete area %1</source>
        <translation>Supprimer la zone %1</translation>
    </message>
    <message>
        <source>Area %1: %2 × %3 cm</source>
        <extracomment>status bar: %1 is an area (&quot;D1&quot;), %2 its width, %3 its height</extracomment>
        <translation>Zone %1&#xa0;: %2&#xa0;×&#xa0;%3&#xa0;cm</translation>
    </message>
    <message>
        <source>Area %1 of %2, page %3, %4 by %5 centimetres</source>
        <extracomment>said by a screen reader: %1 a number, %2 a section, %3 a page, %4 and %5 width and height</extracomment>
        <translation>Zone %1 de %2, page %3, %4 sur %5 centimètres</translation>
    </message>
    <message numerus="yes">
        <source>New areas on %n page(s)</source>
        <translation>
            <numerusform>Nouvelles zones sur %n page</numerusform>
            <numerusform>Nouvelles zones sur %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>excerpt::BookmarksDialog</name>
    <message>
        <source>Sections from bookmarks</source>
        <translation>Sections d’après les signets</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Signets</translation>
    </message>
    <message numerus="yes">
        <source>%n in %1 level(s)</source>
        <extracomment>%n bookmarks; %1 is the number of levels</extracomment>
        <translation>
            <numerusform>%n sur %1 niveaux</numerusform>
            <numerusform>%n sur %1 niveaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Search bookmarks</source>
        <translation>Rechercher dans les signets</translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation>Ni&amp;veau</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>Lessons match</source>
        <translation>Les leçons correspondent à</translation>
    </message>
    <message>
        <source>Patte&amp;rn</source>
        <translation>&amp;Expression</translation>
    </message>
    <message>
        <source>A regular expression, such as ^[0-9]+ for titles that begin with a number</source>
        <translation>Une expression régulière, par exemple ^[0-9]+ pour les titres qui commencent par un nombre</translation>
    </message>
    <message>
        <source>Lessons &amp;match</source>
        <translation>Les &amp;leçons correspondent à</translation>
    </message>
    <message>
        <source>&amp;Two on one page</source>
        <translation>&amp;Deux sur une page</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Noms</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>Exemple&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Keep pages before the first match</source>
        <translation>&amp;Garder les pages avant la première correspondance</translation>
    </message>
    <message>
        <source>of %1: one section for each lesson</source>
        <extracomment>&quot;of 4: lessons and their sections&quot;; %1 is the number of levels</extracomment>
        <translation>sur %1&#xa0;: une section par leçon</translation>
    </message>
    <message>
        <source>of %1: lessons and their sections</source>
        <translation>sur %1&#xa0;: les leçons et leurs sections</translation>
    </message>
    <message>
        <source>of %1: down to this level</source>
        <translation>sur %1&#xa0;: jusqu’à ce niveau</translation>
    </message>
    <message>
        <source>The pattern cannot be read: %1</source>
        <translation>Impossible de lire l’expression&#xa0;: %1</translation>
    </message>
    <message>
        <source>No bookmark matches. Change what lessons match, or check some.</source>
        <translation>Aucun signet ne correspond. Modifiez ce à quoi correspondent les leçons, ou cochez-en.</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) from bookmarks</source>
        <translation>
            <numerusform>%n section d’après les signets</numerusform>
            <numerusform>%n sections d’après les signets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>excerpt::DocumentOpening</name>
    <message>
        <source>The sample cannot be copied to %1. Check that you may write there, or set XDG_CACHE_HOME.</source>
        <translation>Impossible de copier l’exemple dans %1. Vérifiez que vous pouvez y écrire, ou définissez XDG_CACHE_HOME.</translation>
    </message>
</context>
<context>
    <name>excerpt::Drawer</name>
    <message>
        <source>Show %1 over the page</source>
        <translation>Afficher %1 sur la page</translation>
    </message>
</context>
<context>
    <name>excerpt::EmptyPage</name>
    <message>
        <source>From a long PDF to data, section by section</source>
        <translation>D’un long PDF aux données, section par section</translation>
    </message>
    <message>
        <source>Open a PDF</source>
        <translation>Ouvrez un PDF</translation>
    </message>
    <message>
        <source>It stays on this computer and is never changed.</source>
        <translation>Il reste sur cet ordinateur et n’est jamais modifié.</translation>
    </message>
    <message>
        <source>Mark its sections</source>
        <translation>Marquez ses sections</translation>
    </message>
    <message>
        <source>From its bookmarks, its headings or by hand.</source>
        <translation>D’après ses signets, ses titres ou à la main.</translation>
    </message>
    <message>
        <source>Write one prompt</source>
        <translation>Rédigez un prompt</translation>
    </message>
    <message>
        <source>Try it on one section, then run them all.</source>
        <translation>Essayez-le sur une section, puis exécutez-les toutes.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer until you choose an engine that sends it. The offline engine needs no key and no network.</source>
        <translation>Rien ne quitte cet ordinateur tant que vous n’avez pas choisi un moteur qui l’envoie. Le moteur hors ligne n’a besoin ni de clé ni de réseau.</translation>
    </message>
    <message>
        <source>Drop a PDF here</source>
        <translation>Déposez un PDF ici</translation>
    </message>
    <message>
        <source>A textbook, a contract, a report. Any length.</source>
        <translation>Un manuel, un contrat, un rapport. De toute longueur.</translation>
    </message>
    <message>
        <source>Open PDF…</source>
        <translation>Ouvrir un PDF…</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Ouvrir l’exemple</translation>
    </message>
    <message>
        <source>Open an address…</source>
        <translation>Ouvrir une adresse…</translation>
    </message>
</context>
<context>
    <name>excerpt::EngineBox</name>
    <message>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>Who answers the prompt</source>
        <translation>Qui répond au prompt</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Which of the engine&apos;s models answers</source>
        <translation>Lequel des modèles du moteur répond</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Choisir un modèle</translation>
    </message>
    <message>
        <source>Connection and key</source>
        <translation>Connexion et clé</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Tester la connexion</translation>
    </message>
    <message>
        <source>&amp;List the models again</source>
        <translation>Actualiser la &amp;liste des modèles</translation>
    </message>
    <message>
        <source>&amp;Change the key…</source>
        <translation>&amp;Changer la clé…</translation>
    </message>
    <message>
        <source>&amp;Forget the key</source>
        <translation>&amp;Oublier la clé</translation>
    </message>
    <message>
        <source>Stays on this computer. The offline engine reads no prompt: it gives the text of the pages.</source>
        <translation>Reste sur cet ordinateur. Le moteur hors ligne ne lit aucun prompt&#xa0;: il donne le texte des pages.</translation>
    </message>
    <message>
        <source>Sends pages to %1.</source>
        <translation>Envoie des pages à %1.</translation>
    </message>
    <message>
        <source>Sends pages to %1. Looking for the key in the keyring.</source>
        <translation>Envoie des pages à %1. Recherche de la clé dans le trousseau.</translation>
    </message>
    <message>
        <source>Sends pages to %1. Key in the variable %2.</source>
        <translation>Envoie des pages à %1. Clé dans la variable %2.</translation>
    </message>
    <message>
        <source>Sends pages to %1. Key in the keyring.</source>
        <translation>Envoie des pages à %1. Clé dans le trousseau.</translation>
    </message>
    <message>
        <source>Sends pages to %1. Saving the key in the keyring.</source>
        <translation>Envoie des pages à %1. Enregistrement de la clé dans le trousseau.</translation>
    </message>
    <message>
        <source>Sends pages to %1. %2</source>
        <translation>Envoie des pages à %1. %2</translation>
    </message>
    <message>
        <source>The list of models needs the key first.</source>
        <translation>La liste des modèles nécessite d’abord la clé.</translation>
    </message>
    <message>
        <source>Fetching the list of models…</source>
        <translation>Récupération de la liste des modèles…</translation>
    </message>
    <message>
        <source>Testing the connection…</source>
        <translation>Test de la connexion…</translation>
    </message>
    <message numerus="yes">
        <source>The connection works. %Ln models are offered.</source>
        <translation>
            <numerusform>La connexion fonctionne. %Ln modèle est proposé.</numerusform>
            <numerusform>La connexion fonctionne. %Ln modèles sont proposés.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, reads up to %2 tokens</source>
        <translation>%1, lit jusqu’à %2 jetons</translation>
    </message>
    <message>
        <source>The variable %1 has a key, which is used in place of the keyring’s.</source>
        <translation>La variable %1 contient une clé, utilisée à la place de celle du trousseau.</translation>
    </message>
</context>
<context>
    <name>excerpt::FindBar</name>
    <message>
        <source>Find in the document</source>
        <translation>Rechercher dans le document</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Fermer la recherche</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>tool tip: what a button does, and its shortcut</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>a place among the places found</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
</context>
<context>
    <name>excerpt::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>excerpt::FramedPrompt</name>
    <message>
        <source>Sent before the prompt</source>
        <translation>Envoyé avant le prompt</translation>
    </message>
    <message>
        <source>Sent after the prompt</source>
        <translation>Envoyé après le prompt</translation>
    </message>
</context>
<context>
    <name>excerpt::FullTextDialog</name>
    <message>
        <source>What is sent</source>
        <translation>Ce qui est envoyé</translation>
    </message>
    <message>
        <source>What is sent for “%1”</source>
        <translation>Ce qui est envoyé pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
</context>
<context>
    <name>excerpt::HeadingsDialog</name>
    <message>
        <source>Sections from headings</source>
        <translation>Sections d’après les titres</translation>
    </message>
    <message>
        <source>Looking for headings.</source>
        <translation>Recherche de titres.</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Titres</translation>
    </message>
    <message>
        <source>Pages looked through</source>
        <translation>Pages parcourues</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Arrêter la recherche</translation>
    </message>
    <message>
        <source>All headings again</source>
        <translation>Tous les titres</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Prendre</translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation>Ni&amp;veau</translation>
    </message>
    <message>
        <source>&amp;size</source>
        <translation>&amp;taille</translation>
    </message>
    <message>
        <source>&amp;weight</source>
        <translation>&amp;graisse</translation>
    </message>
    <message>
        <source>&amp;font</source>
        <translation>&amp;police</translation>
    </message>
    <message>
        <source>n&amp;umbering</source>
        <translation>n&amp;umérotation</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Même</translation>
    </message>
    <message>
        <source>&amp;Two on one page</source>
        <translation>&amp;Deux sur une page</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Noms</translation>
    </message>
    <message>
        <source>Numbering</source>
        <translation>Numérotation</translation>
    </message>
    <message>
        <source>Reading page %1 of %2</source>
        <extracomment>%1 of %2 pages</extracomment>
        <translation>Lecture de la page %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n trouvé</numerusform>
            <numerusform>%n trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>Headings like “%1”</source>
        <translation>Titres semblables à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>All headings by their level. Click one to find those like it.</source>
        <translation>Tous les titres selon leur niveau. Cliquez sur l’un d’eux pour trouver les titres semblables.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Rien ne manque.</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <extracomment>%1 is a list of numbers such as &quot;27.4, 27.6&quot;</extracomment>
        <translation>Manquants&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Missing: %1 and %n more</source>
        <extracomment>%1 is a list of numbers such as &quot;27.4, 27.6&quot;</extracomment>
        <translation>
            <numerusform>Manquants&#xa0;: %1 et %n autre</numerusform>
            <numerusform>Manquants&#xa0;: %1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) from headings</source>
        <translation>
            <numerusform>%n section d’après les titres</numerusform>
            <numerusform>%n sections d’après les titres</numerusform>
        </translation>
    </message>
    <message>
        <source>No headings were found. Make a section of every n pages instead.</source>
        <translation>Aucun titre n’a été trouvé. Créez plutôt des sections de n pages.</translation>
    </message>
</context>
<context>
    <name>excerpt::HeadingsModel</name>
    <message>
        <source>%1 pt, bold</source>
        <extracomment>%1 is a font size in points</extracomment>
        <translation>%1&#xa0;pt, gras</translation>
    </message>
    <message>
        <source>%1 pt</source>
        <translation>%1&#xa0;pt</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
</context>
<context>
    <name>excerpt::InterruptedRuns</name>
    <message>
        <source>The run of %1, %2 was interrupted in section %3 of %4.</source>
        <extracomment>day as in 24 November, time, number of a section, how many there are</extracomment>
        <translation>L’exécution du %1, %2, a été interrompue à la section %3 sur %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) are safe on this disk. Nothing is paid for twice.</source>
        <translation>
            <numerusform>%n résultat est conservé sur ce disque. Rien n’est payé deux fois.</numerusform>
            <numerusform>%n résultats sont conservés sur ce disque. Rien n’est payé deux fois.</numerusform>
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
            <numerusform>%n envoi sera supprimé chez le fournisseur.</numerusform>
            <numerusform>%n envois seront supprimés chez le fournisseur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go on with %n</source>
        <comment>sections</comment>
        <translation>
            <numerusform>Reprendre %n section</numerusform>
            <numerusform>Reprendre %n sections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>excerpt::KeyBox</name>
    <message>
        <source>Save in keyring</source>
        <translation>Enregistrer dans le trousseau</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Paste the key</source>
        <translation>Collez la clé</translation>
    </message>
    <message>
        <source>Use offline engine</source>
        <translation>Utiliser le moteur hors ligne</translation>
    </message>
    <message>
        <source>%1 needs a key</source>
        <translation>%1 a besoin d’une clé</translation>
    </message>
    <message>
        <source>Key for %1</source>
        <translation>Clé pour %1</translation>
    </message>
    <message>
        <source>The key stays in this computer’s keyring and is sent to %1 only.</source>
        <translation>La clé reste dans le trousseau de cet ordinateur et n’est envoyée qu’à %1.</translation>
    </message>
    <message>
        <source>Asks for the list of models with this key</source>
        <translation>Demande la liste des modèles avec cette clé</translation>
    </message>
    <message>
        <source>Paste the key first</source>
        <translation>Collez d’abord la clé</translation>
    </message>
</context>
<context>
    <name>excerpt::KeySetting</name>
    <message>
        <source>Save in keyring</source>
        <translation>Enregistrer dans le trousseau</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>Oublier la clé</translation>
    </message>
    <message>
        <source>Paste the key</source>
        <translation>Collez la clé</translation>
    </message>
    <message>
        <source>Key for %1</source>
        <translation>Clé pour %1</translation>
    </message>
    <message numerus="yes">
        <source>The connection works. %Ln models are offered.</source>
        <translation>
            <numerusform>La connexion fonctionne. %Ln modèle est proposé.</numerusform>
            <numerusform>La connexion fonctionne. %Ln modèles sont proposés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for the key in the keyring.</source>
        <translation>Recherche de la clé dans le trousseau.</translation>
    </message>
    <message>
        <source>No key. It stays in this computer’s keyring and is sent to %1 only.</source>
        <translation>Aucune clé. Elle reste dans le trousseau de cet ordinateur et n’est envoyée qu’à %1.</translation>
    </message>
    <message>
        <source>The variable %1 has a key, which is used in place of the keyring’s.</source>
        <translation>La variable %1 contient une clé, utilisée à la place de celle du trousseau.</translation>
    </message>
    <message>
        <source>The key is in the keyring.</source>
        <translation>La clé est dans le trousseau.</translation>
    </message>
    <message>
        <source>Saving the key in the keyring.</source>
        <translation>Enregistrement de la clé dans le trousseau.</translation>
    </message>
    <message>
        <source>Asks for the list of models with this key</source>
        <translation>Demande la liste des modèles avec cette clé</translation>
    </message>
    <message>
        <source>Paste the key first</source>
        <translation>Collez d’abord la clé</translation>
    </message>
    <message>
        <source>Testing the connection…</source>
        <translation>Test de la connexion…</translation>
    </message>
    <message>
        <source>key keyring password connection</source>
        <translation>clé trousseau mot de passe connexion</translation>
    </message>
</context>
<context>
    <name>excerpt::LibraryBar</name>
    <message>
        <source>Prompt of the library</source>
        <translation>Prompt de la bibliothèque</translation>
    </message>
    <message>
        <source>Choose a prompt of the library</source>
        <translation>Choisir un prompt de la bibliothèque</translation>
    </message>
    <message>
        <source>Prompts that were sent</source>
        <translation>Prompts envoyés</translation>
    </message>
    <message>
        <source>Prompt library</source>
        <translation>Bibliothèque de prompts</translation>
    </message>
    <message>
        <source>Not in the library</source>
        <translation>Absent de la bibliothèque</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (modifié)</translation>
    </message>
    <message>
        <source>Sent %1</source>
        <translation>Envoyé %1</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>Rien n’a encore été envoyé</translation>
    </message>
    <message>
        <source>&amp;Save “%1”</source>
        <translation>&amp;Enregistrer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>&amp;Remove “%1” from the library</source>
        <translation>S&amp;upprimer «&#xa0;%1&#xa0;» de la bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Import prompts…</source>
        <translation>&amp;Importer des prompts…</translation>
    </message>
    <message>
        <source>&amp;Export prompts…</source>
        <translation>E&amp;xporter des prompts…</translation>
    </message>
    <message>
        <source>Save the prompt</source>
        <translation>Enregistrer le prompt</translation>
    </message>
    <message>
        <source>Name in the library</source>
        <translation>Nom dans la bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Import prompts</source>
        <translation>Importer des prompts</translation>
    </message>
    <message>
        <source>Prompts (*.json)</source>
        <translation>Prompts (*.json)</translation>
    </message>
    <message>
        <source>Export prompts</source>
        <translation>Exporter des prompts</translation>
    </message>
</context>
<context>
    <name>excerpt::LogView</name>
    <message>
        <source>The log could not be written to %1. Choose another folder.</source>
        <translation>Le journal n’a pas pu être écrit dans %1. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Lines to show</source>
        <translation>Lignes à afficher</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Infos</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>Copier le journal</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Enregistrer le journal</translation>
    </message>
    <message>
        <source>Logs (*.log)</source>
        <translation>Journaux (*.log)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>excerpt::MainWindow</name>
    <message>
        <source>The settings could not be read; defaults are used.</source>
        <translation>Impossible de lire les réglages&#x202f;; les valeurs par défaut sont utilisées.</translation>
    </message>
    <message>
        <source>Excerpt</source>
        <translation>Excerpt</translation>
    </message>
    <message>
        <source>No document open</source>
        <translation>Aucun document ouvert</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Prompt and results</source>
        <translation>Prompt et résultats</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>No page has the number or label “%1”.</source>
        <translation>Aucune page n’a le numéro ou l’étiquette «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The helper that reads %1 stopped.</source>
        <translation>Le processus auxiliaire qui lit %1&#xa0;s’est arrêté.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Open a PDF</source>
        <translation>Ouvrir un PDF</translation>
    </message>
    <message>
        <source>PDF documents and projects (*.pdf *.excerpt)</source>
        <translation>Documents PDF et projets (*.pdf *.excerpt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Downloading %1 from %2.</source>
        <translation>Téléchargement de %1 depuis %2.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Ouverture de %1</translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation>Impossible d’ouvrir %1.</translation>
    </message>
    <message>
        <source>Open another PDF…</source>
        <translation>Ouvrir un autre PDF…</translation>
    </message>
    <message numerus="yes">
        <source>Reading %Ln pages</source>
        <translation>
            <numerusform>Lecture de %Ln page</numerusform>
            <numerusform>Lecture de %Ln pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is damaged and was opened as far as it goes: %Ln pages.</source>
        <extracomment>%1 is the document, %Ln the pages that could be read</extracomment>
        <translation>
            <numerusform>%1 est endommagé et a été ouvert autant que possible&#xa0;: %Ln page.</numerusform>
            <numerusform>%1 est endommagé et a été ouvert autant que possible&#xa0;: %Ln pages.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Prompt</source>
        <translation>&amp;Prompt</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>E&amp;xécution</translation>
    </message>
    <message>
        <source>The project could not be read or saved.</source>
        <translation>Le projet n’a pas pu être lu ou enregistré.</translation>
    </message>
    <message>
        <source>Your changes are not kept for after a crash. Save the project to be safe.</source>
        <translation>Vos modifications ne sont pas conservées en cas de plantage. Par précaution, enregistrez le projet.</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>Enregistrer le projet</translation>
    </message>
    <message>
        <source>Excerpt projects (*.excerpt)</source>
        <translation>Projets Excerpt (*.excerpt)</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>The document of this project was not found.</source>
        <translation>Le document de ce projet est introuvable.</translation>
    </message>
    <message>
        <source>It was %1. Put it beside the project, or open the PDF itself.</source>
        <translation>Il s’agissait de %1. Placez-le à côté du projet, ou ouvrez le PDF lui-même.</translation>
    </message>
    <message>
        <source>Excerpt ended before “%1” was saved.</source>
        <translation>Excerpt s’est terminé avant l’enregistrement de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Sections, areas and prompt are as they were on %1.</source>
        <translation>Sections, zones et prompt sont tels qu’ils étaient le %1.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Stop the run and close?</source>
        <translation>Arrêter l’exécution et fermer&#x202f;?</translation>
    </message>
    <message>
        <source>A run is on. It is stopped; the finished answers are kept, and you can go on later.</source>
        <translation>Une exécution est en cours. Elle est arrêtée&#x202f;; les réponses terminées sont conservées, et vous pourrez reprendre plus tard.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Fermer sans enregistrer</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Arrêter et fermer</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>&amp;Run all sections</source>
        <translation>&amp;Exécuter toutes les sections</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln sections are done.</source>
        <translation>
            <numerusform>La section est terminée (%Ln).</numerusform>
            <numerusform>Les %Ln sections sont toutes terminées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln sections are done.</source>
        <translation>
            <numerusform>%1 section sur %Ln est terminée.</numerusform>
            <numerusform>%1 sections sur %Ln sont terminées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the results</source>
        <translation>Vérifier les résultats</translation>
    </message>
    <message>
        <source>The run could not begin.</source>
        <translation>L’exécution n’a pas pu commencer.</translation>
    </message>
    <message>
        <source>Engine: %1</source>
        <extracomment>status bar; %1 is an engine or its model</extracomment>
        <translation>Moteur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécuter</translation>
    </message>
    <message>
        <source>Open a document and mark its sections first</source>
        <translation>Ouvrez d’abord un document et marquez ses sections</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Mark the sections of the document first</source>
        <translation>Marquez d’abord les sections du document</translation>
    </message>
    <message numerus="yes">
        <source>Run %Ln sections</source>
        <translation>
            <numerusform>Exécuter %Ln section</numerusform>
            <numerusform>Exécuter %Ln sections</numerusform>
        </translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>&amp;Sections</source>
        <translation>&amp;Sections</translation>
    </message>
    <message>
        <source>The settings were saved but cannot be used.</source>
        <translation>Les réglages ont été enregistrés mais ne peuvent pas être utilisés.</translation>
    </message>
    <message>
        <source>Settings saved. The language changes at the next start.</source>
        <translation>Réglages enregistrés. La langue changera au prochain démarrage.</translation>
    </message>
    <message>
        <source>Settings saved.</source>
        <translation>Réglages enregistrés.</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>Pa&amp;ges</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>Pa&amp;nneaux</translation>
    </message>
    <message>
        <source>Resu&amp;lts</source>
        <translation>Résu&amp;ltats</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>Réglag&amp;es</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message numerus="yes">
        <source>The document has %Ln bookmarks.</source>
        <translation>
            <numerusform>Le document a %Ln signet.</numerusform>
            <numerusform>Le document a %Ln signets.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its sections can be made from them.</source>
        <translation>Ses sections peuvent en être tirées.</translation>
    </message>
    <message>
        <source>Sections from bookmarks…</source>
        <translation>Sections d’après les signets…</translation>
    </message>
    <message>
        <source>Run again all that failed</source>
        <translation>Relancer tout ce qui a échoué</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message numerus="yes">
        <source>Problems %Ln</source>
        <translation>
            <numerusform>Problèmes %Ln</numerusform>
            <numerusform>Problèmes %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Show results</source>
        <translation>Afficher les résultats</translation>
    </message>
    <message>
        <source>sections of the interrupted run</source>
        <translation>sections de l’exécution interrompue</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>%1 is no longer the document of this project.</source>
        <translation>%1 n’est plus le document de ce projet.</translation>
    </message>
    <message>
        <source>Save the sections, the prompt and the results of “%1” as a project?</source>
        <translation>Enregistrer les sections, le prompt et les résultats de «&#xa0;%1&#xa0;» comme projet&#xa0;?</translation>
    </message>
    <message>
        <source>Enter the key</source>
        <translation>Saisir la clé</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Choisir un modèle</translation>
    </message>
    <message>
        <source>Change the prompt</source>
        <translation>Modifier le prompt</translation>
    </message>
    <message>
        <source>Select pa&amp;ges</source>
        <translation>Sélectionner des pa&amp;ges</translation>
    </message>
    <message numerus="yes">
        <source>Go on with %Ln</source>
        <comment>sections</comment>
        <translation>
            <numerusform>Continuer avec %Ln</numerusform>
            <numerusform>Continuer avec %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>excerpt::MemoryCurve</name>
    <message numerus="yes">
        <source>%n second(s) ago</source>
        <translation>
            <numerusform>il y a %n seconde</numerusform>
            <numerusform>il y a %n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>il y a %n minute</numerusform>
            <numerusform>il y a %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>now · one tick per section</source>
        <translation>maintenant · un repère par section</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>Budget %1</source>
        <extracomment>the line of a chart; a figure with its unit</extracomment>
        <translation>Budget %1</translation>
    </message>
    <message>
        <source>Peak %1, section %2</source>
        <translation>Pic %1, section %2</translation>
    </message>
    <message>
        <source>Peak %1</source>
        <translation>Pic %1</translation>
    </message>
</context>
<context>
    <name>excerpt::MemorySplit</name>
    <message>
        <source>Window %1, PDF helpers %2</source>
        <translation>Fenêtre %1, processus auxiliaires PDF %2</translation>
    </message>
    <message>
        <source>Window %1</source>
        <extracomment>a part of the program&apos;s memory, in megabytes</extracomment>
        <translation>Fenêtre %1</translation>
    </message>
    <message>
        <source>PDF helpers %1</source>
        <translation>Processus auxiliaires PDF %1</translation>
    </message>
</context>
<context>
    <name>excerpt::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>excerpt::OutlineModel</name>
    <message>
        <source>(no title)</source>
        <translation>(sans titre)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>This bookmark leads to no page of the document</source>
        <translation>Ce signet ne mène à aucune page du document</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Signet</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
</context>
<context>
    <name>excerpt::OwnPrompt</name>
    <message>
        <source>Give this section a prompt of its own</source>
        <translation>Donner à cette section son propre prompt</translation>
    </message>
    <message>
        <source>Prompt of this section alone</source>
        <translation>Prompt de cette section seule</translation>
    </message>
    <message>
        <source>Use the common prompt</source>
        <translation>Utiliser le prompt commun</translation>
    </message>
    <message>
        <source>“%1” has a prompt of its own, which is sent instead.</source>
        <translation>«&#xa0;%1&#xa0;» a son propre prompt, qui est envoyé à la place.</translation>
    </message>
    <message>
        <source>Give the section its own prompt</source>
        <translation>Donner à la section son propre prompt</translation>
    </message>
    <message>
        <source>Edit the section&apos;s prompt</source>
        <translation>Modifier le prompt de la section</translation>
    </message>
</context>
<context>
    <name>excerpt::PageGrid</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>No pages</source>
        <translation>Aucune page</translation>
    </message>
    <message>
        <source>Page %1 of %2, in no section</source>
        <translation>Page %1 sur %2, dans aucune section</translation>
    </message>
    <message>
        <source>Page %1 of %2, in %3</source>
        <translation>Page %1 sur %2, dans %3</translation>
    </message>
    <message>
        <source>%1, selected</source>
        <translation>%1, sélectionnée</translation>
    </message>
    <message>
        <source>Click: remove the boundary. Drag: move it.</source>
        <translation>Clic&#xa0;: supprimer la limite. Glisser&#xa0;: la déplacer.</translation>
    </message>
    <message>
        <source>Click: a boundary here</source>
        <translation>Clic&#xa0;: une limite ici</translation>
    </message>
    <message>
        <source>Page %1, label %2</source>
        <translation>Page %1, étiquette %2</translation>
    </message>
    <message>
        <source>&amp;New section from the selection</source>
        <translation>&amp;Nouvelle section à partir de la sélection</translation>
    </message>
    <message>
        <source>&amp;Add to the current section</source>
        <translation>&amp;Ajouter à la section actuelle</translation>
    </message>
    <message>
        <source>&amp;Boundary after this page</source>
        <translation>&amp;Limite après cette page</translation>
    </message>
    <message>
        <source>Select &amp;all pages</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>Select n&amp;one</source>
        <translation>Ne &amp;rien sélectionner</translation>
    </message>
    <message>
        <source>Select odd &amp;pages</source>
        <translation>Sélectionner les pages &amp;impaires</translation>
    </message>
    <message>
        <source>Select &amp;even pages</source>
        <translation>Sélectionner les pages &amp;paires</translation>
    </message>
    <message>
        <source>Select &amp;landscape pages</source>
        <translation>Sélectionner les pages en pa&amp;ysage</translation>
    </message>
    <message>
        <source>&amp;Invert the selection</source>
        <translation>In&amp;verser la sélection</translation>
    </message>
    <message>
        <source>Select a &amp;range…</source>
        <translation>&amp;Sélectionner une plage…</translation>
    </message>
    <message>
        <source>Pages %1</source>
        <translation>Pages %1</translation>
    </message>
    <message>
        <source>Remove the boundary after page %1</source>
        <translation>Supprimer la limite après la page %1</translation>
    </message>
    <message>
        <source>Boundary after page %1</source>
        <translation>Limite après la page %1</translation>
    </message>
    <message>
        <source>Move the boundary to page %1</source>
        <translation>Déplacer la limite à la page %1</translation>
    </message>
    <message>
        <source>New section “%1”</source>
        <translation>Nouvelle section «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Add %n page(s) to “%1”</source>
        <translation>
            <numerusform>Ajouter %n page à «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>Ajouter %n pages à «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
    <message>
        <source>Select pages</source>
        <translation>Sélectionner des pages</translation>
    </message>
    <message>
        <source>Pages, such as 1-3,7,9-</source>
        <translation>Pages, par exemple 1-3,7,9-</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Sélectionner</translation>
    </message>
    <message>
        <source>%1 | %2</source>
        <translation>%1 | %2</translation>
    </message>
    <message>
        <source>Smaller pictures</source>
        <translation>Images plus petites</translation>
    </message>
    <message>
        <source>Larger pictures</source>
        <translation>Images plus grandes</translation>
    </message>
</context>
<context>
    <name>excerpt::PagePanel</name>
    <message>
        <source>No section</source>
        <extracomment>spoken: the sections on a page, parted by commas</extracomment>
        <translation>Aucune section</translation>
    </message>
    <message>
        <source>Section %1</source>
        <translation>Section %1</translation>
    </message>
</context>
<context>
    <name>excerpt::PageView</name>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>No document</source>
        <translation>Aucun document</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Page %1 of %2, label %3</source>
        <translation>Page %1 sur %2, étiquette %3</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is the page (&quot;Page 3 of 10&quot;), %2 what is said about it (&quot;Section Fractions&quot;)</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Page %1 cannot be drawn. It can be left out.</source>
        <translation>Impossible de dessiner la page %1. Elle peut être écartée.</translation>
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
        <translation>&amp;Texte</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>&amp;Zone</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>&amp;Diviser</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>Page &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>Page &amp;suivante</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom a&amp;vant</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>Size on &amp;paper</source>
        <translation>Taille sur pap&amp;ier</translation>
    </message>
    <message>
        <source>Fit &amp;width</source>
        <translation>Ajuster à la &amp;largeur</translation>
    </message>
    <message>
        <source>Fit p&amp;age</source>
        <translation>Ajuster à la pa&amp;ge</translation>
    </message>
    <message>
        <source>&amp;Continuous</source>
        <translation>&amp;Continu</translation>
    </message>
    <message>
        <source>On&amp;e page</source>
        <translation>&amp;Une page</translation>
    </message>
    <message>
        <source>&amp;Two pages</source>
        <translation>&amp;Deux pages</translation>
    </message>
    <message>
        <source>Two pages with co&amp;ver</source>
        <translation>Deux pages avec c&amp;ouverture</translation>
    </message>
    <message>
        <source>Turn to the &amp;right</source>
        <translation>Pivo&amp;ter à droite</translation>
    </message>
    <message>
        <source>Turn to the &amp;left</source>
        <translation>Pivoter à gauc&amp;he</translation>
    </message>
    <message>
        <source>&amp;Darken pages</source>
        <translation>Assom&amp;brir les pages</translation>
    </message>
    <message>
        <source>Show &amp;sections on the pages</source>
        <translation>Afficher les s&amp;ections sur les pages</translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>&amp;Copier le texte</translation>
    </message>
    <message>
        <source>Select the page&apos;s te&amp;xt</source>
        <translation>Sélectionner le te&amp;xte de la page</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>Rec&amp;hercher…</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>Rechercher le suiva&amp;nt</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Rechercher le précé&amp;dent</translation>
    </message>
</context>
<context>
    <name>excerpt::PanelDock</name>
    <message>
        <source>Float or close %1</source>
        <translation>Détacher ou fermer %1</translation>
    </message>
    <message>
        <source>&amp;Float</source>
        <translation>&amp;Détacher</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Unfold %1</source>
        <translation>Déplier %1</translation>
    </message>
    <message>
        <source>Fold %1</source>
        <translation>Replier %1</translation>
    </message>
</context>
<context>
    <name>excerpt::PasswordDialog</name>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>This is not the password of %1. Try again.</source>
        <translation>Ce n’est pas le mot de passe de %1. Réessayez.</translation>
    </message>
    <message>
        <source>%1 is encrypted. Enter its password to open it.</source>
        <translation>%1 est chiffré. Saisissez son mot de passe pour l’ouvrir.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>&amp;Show the password</source>
        <translation>&amp;Afficher le mot de passe</translation>
    </message>
    <message>
        <source>It is used to open this document and kept nowhere.</source>
        <translation>Il sert à ouvrir ce document et n’est conservé nulle part.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>excerpt::ProblemsModel</name>
    <message numerus="yes">
        <source>Runs in %n s, cancel</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>S’exécute dans %n&#xa0;s, annuler</numerusform>
            <numerusform>S’exécute dans %n&#xa0;s, annuler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Run again in %n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>Relancer dans %n&#xa0;min</numerusform>
            <numerusform>Relancer dans %n&#xa0;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Run again in %n s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>Relancer dans %n&#xa0;s</numerusform>
            <numerusform>Relancer dans %n&#xa0;s</numerusform>
        </translation>
    </message>
    <message>
        <source>Can be run again when the run is over</source>
        <translation>Peut être relancée une fois l’exécution terminée</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Ce que vous pouvez faire</translation>
    </message>
</context>
<context>
    <name>excerpt::ProblemsView</name>
    <message>
        <source>No problems. Sections that do not succeed are listed here.</source>
        <translation>Aucun problème. Les sections qui ne réussissent pas apparaissent ici.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
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
            <numerusform>%n tentative effectuée.</numerusform>
            <numerusform>%n tentatives effectuées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Split in two</source>
        <translation>Diviser en deux</translation>
    </message>
    <message>
        <source>Makes two sections of it, each with half of its pages</source>
        <translation>En fait deux sections, chacune avec la moitié de ses pages</translation>
    </message>
</context>
<context>
    <name>excerpt::PromptDraft</name>
    <message>
        <source>Edit the prompt</source>
        <translation>Modifier le prompt</translation>
    </message>
    <message>
        <source>Send with frame</source>
        <translation>Envoyer avec cadre</translation>
    </message>
    <message>
        <source>Send without frame</source>
        <translation>Envoyer sans cadre</translation>
    </message>
    <message>
        <source>Use the prompt “%1”</source>
        <translation>Utiliser le prompt «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>excerpt::PromptEditor</name>
    <message>
        <source>Insert a placeholder</source>
        <translation>Insérer une variable</translation>
    </message>
</context>
<context>
    <name>excerpt::PromptPanel</name>
    <message>
        <source>Insert the name of the section</source>
        <translation>Insérer le nom de la section</translation>
    </message>
    <message>
        <source>Insert the number in the section&apos;s name, such as 28.3</source>
        <translation>Insérer le numéro contenu dans le nom de la section, par exemple 28.3</translation>
    </message>
    <message>
        <source>Insert the pages of the section</source>
        <translation>Insérer les pages de la section</translation>
    </message>
    <message>
        <source>Insert the name of the document</source>
        <translation>Insérer le nom du document</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>What to take from each section. Type {{ to insert its name or its pages.</source>
        <translation>Ce qu’il faut tirer de chaque section. Tapez {{ pour insérer son nom ou ses pages.</translation>
    </message>
    <message>
        <source>Send with frame</source>
        <translation>Envoyer avec cadre</translation>
    </message>
    <message>
        <source>The sentences before and after the prompt keep the answer to this section</source>
        <translation>Les phrases avant et après le prompt limitent la réponse à cette section</translation>
    </message>
    <message>
        <source>Show full text…</source>
        <translation>Afficher le texte complet…</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insérer</translation>
    </message>
</context>
<context>
    <name>excerpt::RecentList</name>
    <message>
        <source>Stopped at %1 of %2</source>
        <translation>Arrêté à %1 sur %2</translation>
    </message>
    <message>
        <source>Not run yet</source>
        <translation>Pas encore exécuté</translation>
    </message>
    <message>
        <source>%1 of %2 did not succeed</source>
        <translation>%1 sur %2 sans succès</translation>
    </message>
    <message>
        <source>%1 of %2 with warnings</source>
        <translation>%1 sur %2 avec avertissements</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 sur %2 terminées</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
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
            <numerusform>%Ln section</numerusform>
            <numerusform>%Ln sections</numerusform>
        </translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>Effacer la liste</translation>
    </message>
    <message>
        <source>Forget these documents and the pictures of their first pages</source>
        <translation>Oublier ces documents et les images de leurs premières pages</translation>
    </message>
    <message>
        <source>Documents that you open are listed here.</source>
        <translation>Les documents que vous ouvrez apparaissent ici.</translation>
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
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <extracomment>%1 is a document</extracomment>
        <translation>Reprendre %1</translation>
    </message>
</context>
<context>
    <name>excerpt::ReportDialog</name>
    <message>
        <source>Report a problem</source>
        <translation>Signaler un problème</translation>
    </message>
    <message>
        <source>Copy this into your report. It holds no text of the document, no key, no name and no path.</source>
        <translation>Copiez ceci dans votre rapport. Il ne contient ni texte du document, ni clé, ni nom, ni chemin.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Asking the system…</source>
        <translation>Interrogation du système…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>excerpt::ResultBox</name>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>N’afficher que celles-ci</translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s)</source>
        <translation>
            <numerusform>%n leçon</numerusform>
            <numerusform>%n leçons</numerusform>
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
            <numerusform>%n lacune</numerusform>
            <numerusform>%n lacunes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overlap(s)</source>
        <translation>
            <numerusform>%n chevauchement</numerusform>
            <numerusform>%n chevauchements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of odd length</source>
        <translation>
            <numerusform>%n de longueur inhabituelle</numerusform>
            <numerusform>%n de longueur inhabituelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too long</source>
        <translation>
            <numerusform>%n trop longue</numerusform>
            <numerusform>%n trop longues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>excerpt::ResultDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>Make %n section(s)</source>
        <translation>
            <numerusform>Créer %n section</numerusform>
            <numerusform>Créer %n sections</numerusform>
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
    <message>
        <source>after %1</source>
        <translation>après %1</translation>
    </message>
    <message>
        <source>in no section</source>
        <translation>dans aucune section</translation>
    </message>
    <message>
        <source>split on %1</source>
        <translation>divisée à %1</translation>
    </message>
    <message>
        <source>%1 × the usual length</source>
        <translation>%1 × la longueur habituelle</translation>
    </message>
    <message>
        <source>shares %1 with %2</source>
        <extracomment>%1 is a page, %2 the number or name of another section</extracomment>
        <translation>partage %1 avec %2</translation>
    </message>
    <message>
        <source>nothing in it</source>
        <translation>rien dedans</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
</context>
<context>
    <name>excerpt::ResultsExport</name>
    <message>
        <source>There are no results yet. Run the sections first.</source>
        <translation>Il n’y a pas encore de résultats. Exécutez d’abord les sections.</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) saved to %1.</source>
        <translation>
            <numerusform>%n section enregistrée dans %1.</numerusform>
            <numerusform>%n sections enregistrées dans %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PDF(s) written to %1.</source>
        <translation>
            <numerusform>%n PDF écrit dans %1.</numerusform>
            <numerusform>%n PDF écrits dans %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>excerpt::ResultsModel</name>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
</context>
<context>
    <name>excerpt::ResultsPanel</name>
    <message>
        <source>Save as &amp;JSON…</source>
        <translation>Enregistrer en &amp;JSON…</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Save as JSON &amp;lines…</source>
        <translation>Enregistrer en &amp;lignes JSON…</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>Lignes JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>Save as &amp;CSV…</source>
        <translation>Enregistrer en &amp;CSV…</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Save as &amp;Markdown…</source>
        <translation>Enregistrer en &amp;Markdown…</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Save as the service’s &amp;response…</source>
        <translation>Enregistrer comme &amp;réponse du service…</translation>
    </message>
    <message>
        <source>Response (*.json)</source>
        <translation>Réponse (*.json)</translation>
    </message>
    <message>
        <source>Save section &amp;PDFs…</source>
        <translation>Enregistrer les &amp;PDF des sections…</translation>
    </message>
    <message>
        <source>Run the selected again</source>
        <translation>Relancer la sélection</translation>
    </message>
    <message>
        <source>Run again all that did not succeed</source>
        <translation>Relancer tout ce qui n’a pas réussi</translation>
    </message>
    <message>
        <source>Which results to show</source>
        <translation>Résultats à afficher</translation>
    </message>
    <message>
        <source>Filter sections</source>
        <translation>Filtrer les sections</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>Run sections again</source>
        <translation>Relancer des sections</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Save the results</source>
        <translation>Enregistrer les résultats</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Toutes %1</translation>
    </message>
    <message>
        <source>Done %1</source>
        <translation>Terminées %1</translation>
    </message>
    <message>
        <source>With warnings %1</source>
        <translation>Avec avertissements %1</translation>
    </message>
    <message>
        <source>Did not succeed %1</source>
        <translation>Sans succès %1</translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <translation>En attente %1</translation>
    </message>
    <message>
        <source>Out of date %1</source>
        <translation>Périmées %1</translation>
    </message>
    <message>
        <source>No sections yet. Mark them first, then try one or run them all.</source>
        <translation>Pas encore de sections. Marquez-les d’abord, puis essayez-en une ou exécutez-les toutes.</translation>
    </message>
    <message>
        <source>No section is in this state.</source>
        <translation>Aucune section n’est dans cet état.</translation>
    </message>
    <message>
        <source>No section matches “%1”.</source>
        <translation>Aucune section ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The answer appears here when the section is done.</source>
        <translation>La réponse apparaît ici quand la section est terminée.</translation>
    </message>
    <message>
        <source>This section has no result yet.</source>
        <translation>Cette section n’a pas encore de résultat.</translation>
    </message>
    <message>
        <source>No results yet. Try one section, or run them all.</source>
        <translation>Pas encore de résultats. Essayez une section, ou exécutez-les toutes.</translation>
    </message>
    <message>
        <source>Folder for the section PDFs</source>
        <translation>Dossier des PDF des sections</translation>
    </message>
    <message>
        <source>Copy the answer</source>
        <translation>Copier la réponse</translation>
    </message>
</context>
<context>
    <name>excerpt::RunPanel</name>
    <message>
        <source>The log was saved to %1.</source>
        <translation>Le journal a été enregistré dans %1.</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>Arrêter maintenant</translation>
    </message>
    <message>
        <source>Stop the answer under way? What is done is kept. This section is paid for and has to be run again.</source>
        <translation>Arrêter la réponse en cours&#x202f;? Ce qui est terminé est conservé. Cette section est facturée et devra être relancée.</translation>
    </message>
    <message>
        <source>Stop after this section</source>
        <translation>Arrêter après cette section</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
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
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Unfold the run panel</source>
        <translation>Déplier le panneau d’exécution</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécuter</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Not run yet</source>
        <translation>Pas encore exécuté</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n section</numerusform>
            <numerusform>%n sections</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>excerpt::RunView</name>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Not run yet</source>
        <translation>Pas encore exécuté</translation>
    </message>
</context>
<context>
    <name>excerpt::SectionActions</name>
    <message>
        <source>Show on the page</source>
        <translation>Afficher sur la page</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Diviser…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move into the group above</source>
        <translation>Déplacer dans le groupe au-dessus</translation>
    </message>
    <message>
        <source>Move out of the group</source>
        <translation>Sortir du groupe</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Nouveau groupe</translation>
    </message>
    <message>
        <source>Sort all by page</source>
        <translation>Tout trier par page</translation>
    </message>
    <message>
        <source>Prompt of its own…</source>
        <translation>Prompt propre…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n section(s)</source>
        <translation>
            <numerusform>Dupliquer %n section</numerusform>
            <numerusform>Dupliquer %n sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n section(s)</source>
        <translation>
            <numerusform>Fusionner %n section</numerusform>
            <numerusform>Fusionner %n sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n section(s)</source>
        <translation>
            <numerusform>Déplacer %n section</numerusform>
            <numerusform>Déplacer %n sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nest %n section(s)</source>
        <translation>
            <numerusform>Imbriquer %n section</numerusform>
            <numerusform>Imbriquer %n sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unnest %n section(s)</source>
        <translation>
            <numerusform>Sortir %n section du groupe</numerusform>
            <numerusform>Sortir %n sections du groupe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Group %n section(s)</source>
        <translation>
            <numerusform>Grouper %n section</numerusform>
            <numerusform>Grouper %n sections</numerusform>
        </translation>
    </message>
    <message>
        <source>Sort the sections by page</source>
        <translation>Trier les sections par page</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n section(s)</source>
        <translation>
            <numerusform>Supprimer %n section</numerusform>
            <numerusform>Supprimer %n sections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>excerpt::SectionMarks</name>
    <message>
        <source>ends</source>
        <extracomment>beside the letter of a section, at the line where it ends: &quot;C ends&quot;</extracomment>
        <translation>finit</translation>
    </message>
    <message>
        <source>begins</source>
        <extracomment>beside the letter of a section, at the line where it begins: &quot;D begins&quot;</extracomment>
        <translation>commence</translation>
    </message>
</context>
<context>
    <name>excerpt::SectionMeasure</name>
    <message>
        <source>The section could not be measured: there is no room for a temporary file.</source>
        <translation>Impossible de mesurer la section&#xa0;: il n’y a pas de place pour un fichier temporaire.</translation>
    </message>
</context>
<context>
    <name>excerpt::SectionOverlay</name>
    <message>
        <source>Drag to draw an area. Enter keeps it, Esc discards it, Shift+A draws one by keyboard.</source>
        <translation>Glissez pour dessiner une zone. Entrée la garde, Échap l’abandonne, Maj+A en dessine une au clavier.</translation>
    </message>
    <message>
        <source>Click where a section begins. The line snaps between lines of text, Alt places it freely.</source>
        <translation>Cliquez là où commence une section. La ligne s’aligne entre les lignes de texte, Alt la place librement.</translation>
    </message>
    <message>
        <source>&amp;Zoom to it	Z</source>
        <translation>&amp;Zoomer dessus	Z</translation>
    </message>
    <message>
        <source>&amp;Delete	Del</source>
        <translation>&amp;Supprimer	Del</translation>
    </message>
    <message>
        <source>&amp;Hide all marks	H</source>
        <translation>&amp;Masquer toutes les marques	H</translation>
    </message>
    <message>
        <source>&amp;Repeat the area…</source>
        <translation>&amp;Répéter la zone…</translation>
    </message>
</context>
<context>
    <name>excerpt::SectionSources</name>
    <message>
        <source>New section…</source>
        <translation>Nouvelle section…</translation>
    </message>
    <message>
        <source>From bookmarks…</source>
        <translation>D’après les signets…</translation>
    </message>
    <message>
        <source>From headings…</source>
        <translation>D’après les titres…</translation>
    </message>
    <message>
        <source>Every n pages…</source>
        <translation>Toutes les n pages…</translation>
    </message>
    <message>
        <source>Import sections…</source>
        <translation>Importer des sections…</translation>
    </message>
    <message>
        <source>Export sections…</source>
        <translation>Exporter les sections…</translation>
    </message>
    <message>
        <source>This document has no bookmarks.</source>
        <translation>Ce document n’a pas de signets.</translation>
    </message>
    <message>
        <source>The bookmarks are still being read.</source>
        <translation>Les signets sont encore en cours de lecture.</translation>
    </message>
    <message>
        <source>Take the sections from its headings, or make one of every n pages.</source>
        <translation>Tirez les sections de ses titres, ou créez-en une toutes les n pages.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Import sections</source>
        <translation>Importer des sections</translation>
    </message>
    <message>
        <source>Sections (*.json)</source>
        <translation>Sections (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Export sections</source>
        <translation>Exporter les sections</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) from “%1”</source>
        <translation>
            <numerusform>%n section de «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>%n sections de «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” could not be written: the disk may be full. Choose another place.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être écrit&#xa0;: le disque est peut-être plein. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>From another edition…</source>
        <translation>D’après une autre édition…</translation>
    </message>
    <message>
        <source>Sections of another edition</source>
        <translation>Sections d’une autre édition</translation>
    </message>
</context>
<context>
    <name>excerpt::SectionStrip</name>
    <message>
        <source>Sections along the document</source>
        <translation>Sections au fil du document</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
</context>
<context>
    <name>excerpt::SectionTreeModel</name>
    <message>
        <source>Rename “%1”</source>
        <translation>Renommer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Move %n section(s)</source>
        <translation>
            <numerusform>Déplacer %n section</numerusform>
            <numerusform>Déplacer %n sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n page(s) to “%1”</source>
        <translation>
            <numerusform>Ajouter %n page à «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>Ajouter %n pages à «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>excerpt::SectionsPanel</name>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Filter sections</source>
        <translation>Filtrer les sections</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>No sections yet</source>
        <translation>Pas encore de sections</translation>
    </message>
    <message>
        <source>Take them from the bookmarks, or click the gap between two pages.</source>
        <translation>Tirez-les des signets, ou cliquez sur l’espace entre deux pages.</translation>
    </message>
    <message>
        <source>No section matches “%1”</source>
        <translation>Aucune section ne correspond à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n lacune</numerusform>
            <numerusform>%n lacunes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overlap(s)</source>
        <translation>
            <numerusform>%n chevauchement</numerusform>
            <numerusform>%n chevauchements</numerusform>
        </translation>
    </message>
    <message>
        <source>no gaps</source>
        <translation>aucune lacune</translation>
    </message>
    <message>
        <source>Every page between the first and the last section is in one of them</source>
        <translation>Chaque page entre la première et la dernière section est dans l’une d’elles</translation>
    </message>
    <message>
        <source>Show only these sections</source>
        <translation>N’afficher que ces sections</translation>
    </message>
</context>
<context>
    <name>excerpt::SentBox</name>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>What will be sent for</source>
        <translation>Ce qui sera envoyé pour</translation>
    </message>
    <message>
        <source>What will be read for</source>
        <translation>Ce qui sera lu pour</translation>
    </message>
    <message>
        <source>%1, only area %2</source>
        <extracomment>%1 are pages, %2 names of areas: &quot;815–818, only areas D1 and D2&quot;</extracomment>
        <translation>%1, seulement la zone %2</translation>
    </message>
    <message>
        <source>%1, only areas %2</source>
        <translation>%1, seulement les zones %2</translation>
    </message>
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
    <message>
        <source>about %1 in, up to %2 out</source>
        <translation>environ %1 en entrée, jusqu’à %2 en sortie</translation>
    </message>
    <message>
        <source>about %1 in</source>
        <translation>environ %1 en entrée</translation>
    </message>
</context>
<context>
    <name>excerpt::SettingField</name>
    <message>
        <source>The environment variable %1 says “%2”. It wins over the file.</source>
        <translation>La variable d’environnement %1 indique «&#xa0;%2&#xa0;». Elle l’emporte sur le fichier.</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Non défini</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Par défaut&#xa0;: %1</translation>
    </message>
    <message>
        <source>Allowed is %1.</source>
        <translation>Valeurs admises&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>excerpt::SettingsDialog</name>
    <message>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Command line and log</source>
        <translation>Ligne de commande et journal</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Rechercher un réglage</translation>
    </message>
    <message>
        <source>Kept in %1, which the command line reads too.</source>
        <translation>Conservés dans %1, que la ligne de commande lit aussi.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>No setting matches “%1”.</source>
        <translation>Aucun réglage ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>excerpt::ShortcutsDialog</name>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Rechercher un raccourci</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>excerpt::SplitTool</name>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
    <message>
        <source>Pages %1</source>
        <translation>Pages %1</translation>
    </message>
    <message>
        <source>A section cannot begin there on page %1.</source>
        <translation>Une section ne peut pas commencer à cet endroit de la page %1.</translation>
    </message>
    <message>
        <source>Move the boundary to page %1, %2</source>
        <extracomment>undo: %1 is a page number, %2 a height on it (&quot;47 %&quot;)</extracomment>
        <translation>Déplacer la limite à la page %1, %2</translation>
    </message>
    <message>
        <source>Begin a section on page %1 at %2</source>
        <translation>Commencer une section à la page %1, à %2</translation>
    </message>
    <message>
        <source>Split “%1” on page %2 at %3</source>
        <extracomment>undo: %1 is a section, %2 a page number, %3 a height on it (&quot;47 %&quot;)</extracomment>
        <translation>Diviser «&#xa0;%1&#xa0;» à la page %2, à %3</translation>
    </message>
    <message>
        <source>Only a boundary between two sections can be removed.</source>
        <translation>Seule une limite entre deux sections peut être supprimée.</translation>
    </message>
    <message>
        <source>Remove the boundary on page %1</source>
        <translation>Supprimer la limite à la page %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>a height on a page in per cent</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 ends on page %2 at %3</source>
        <translation>%1 finit à la page %2, à %3</translation>
    </message>
    <message>
        <source>%1 begins on page %2 at %3</source>
        <translation>%1 commence à la page %2, à %3</translation>
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
        <translation>Sections d’une autre édition</translation>
    </message>
    <message>
        <source>Looking for the headings.</source>
        <translation>Recherche des titres.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Sections of</source>
        <translation>Sections de</translation>
    </message>
    <message>
        <source>Pages looked through</source>
        <translation>Pages parcourues</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Arrêter la recherche</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n trouvée</numerusform>
            <numerusform>%n trouvées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n similar: look at them</source>
        <translation>
            <numerusform>%n similaire&#xa0;: à examiner</numerusform>
            <numerusform>%n similaires&#xa0;: à examiner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not found: left out</source>
        <translation>
            <numerusform>%n introuvable&#xa0;: omise</numerusform>
            <numerusform>%n introuvables&#xa0;: omises</numerusform>
        </translation>
    </message>
    <message>
        <source>Similar, %1 %</source>
        <translation>Similaire, %1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a page, and by how many pages the section moved: &quot;815 (+3)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) of “%1”</source>
        <translation>
            <numerusform>%n section de «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>%n sections de «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these sections was found. Is it an edition of the same document?</source>
        <translation>Aucune de ces sections n’a été trouvée. Est-ce une édition du même document&#x202f;?</translation>
    </message>
</context>
<context>
    <name>excerpt::TryArea</name>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Copy the answer</source>
        <translation>Copier la réponse</translation>
    </message>
    <message>
        <source>Close the answer</source>
        <translation>Fermer la réponse</translation>
    </message>
    <message>
        <source>The answer appears here.</source>
        <translation>La réponse apparaît ici.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Open a document first</source>
        <translation>Ouvrez d’abord un document</translation>
    </message>
    <message>
        <source>Choose a section first</source>
        <translation>Choisissez d’abord une section</translation>
    </message>
    <message>
        <source>The sections are being run; try again when that is over</source>
        <translation>Les sections sont en cours d’exécution&#x202f;; réessayez une fois celle-ci terminée</translation>
    </message>
    <message>
        <source>Choose an engine first</source>
        <translation>Choisissez d’abord un moteur</translation>
    </message>
    <message>
        <source>Write the prompt first</source>
        <translation>Rédigez d’abord le prompt</translation>
    </message>
    <message>
        <source>%1 needs a key first</source>
        <translation>%1 a d’abord besoin d’une clé</translation>
    </message>
    <message>
        <source>Choose a model first</source>
        <translation>Choisissez d’abord un modèle</translation>
    </message>
    <message>
        <source>Stop the try</source>
        <translation>Arrêter l’essai</translation>
    </message>
    <message>
        <source>Try on this section</source>
        <translation>Essayer sur cette section</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Answer for “%1”</source>
        <translation>Réponse pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 tokens in, %2 out.</source>
        <translation>%1 jetons en entrée, %2 en sortie.</translation>
    </message>
    <message>
        <source>Answered in %1.</source>
        <translation>Réponse reçue en %1.</translation>
    </message>
    <message>
        <source>No answer for “%1”</source>
        <translation>Pas de réponse pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Failed after %1.</source>
        <translation>Échec après %1.</translation>
    </message>
    <message>
        <source>Opening the document</source>
        <translation>Ouverture du document</translation>
    </message>
    <message>
        <source>Cutting out the section</source>
        <translation>Découpe de la section</translation>
    </message>
    <message>
        <source>Sending the section</source>
        <translation>Envoi de la section</translation>
    </message>
    <message>
        <source>Waiting for the service</source>
        <translation>Attente du service</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters of the answer</source>
        <translation>
            <numerusform>%Ln caractère de la réponse</numerusform>
            <numerusform>%Ln caractères de la réponse</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the answer</source>
        <translation>Attente de la réponse</translation>
    </message>
    <message>
        <source>Checking the answer</source>
        <translation>Vérification de la réponse</translation>
    </message>
    <message>
        <source>Deleting what was sent</source>
        <translation>Suppression de ce qui a été envoyé</translation>
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
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open an &amp;address…</source>
        <translation>Ouvrir une a&amp;dresse…</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple</source>
        <translation>Ouvrir l’exe&amp;mple</translation>
    </message>
    <message>
        <source>&amp;Save the project</source>
        <translation>&amp;Enregistrer le projet</translation>
    </message>
    <message>
        <source>Save the project &amp;as…</source>
        <translation>Enregistrer le projet &amp;sous…</translation>
    </message>
    <message>
        <source>&amp;Close document</source>
        <translation>&amp;Fermer le document</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>&amp;Marquer</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>E&amp;xécuter</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>R&amp;eset this arrangement</source>
        <translation>&amp;Réinitialiser cette disposition</translation>
    </message>
    <message>
        <source>&amp;Go to page…</source>
        <translation>Aller à l&amp;a page…</translation>
    </message>
    <message>
        <source>&amp;Left panels</source>
        <translation>Panneaux de &amp;gauche</translation>
    </message>
    <message>
        <source>R&amp;ight panels</source>
        <translation>Panneaux de &amp;droite</translation>
    </message>
    <message>
        <source>R&amp;un panel</source>
        <translation>Panneau d’exéc&amp;ution</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>Partie &amp;suivante de la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Previous part of the window</source>
        <translation>Partie &amp;précédente de la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Plein é&amp;cran</translation>
    </message>
    <message>
        <source>&amp;Run all sections</source>
        <translation>&amp;Exécuter toutes les sections</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Stop &amp;after this section</source>
        <translation>Arrêter &amp;après cette section</translation>
    </message>
    <message>
        <source>&amp;Stop now</source>
        <translation>Arrêter &amp;maintenant</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Réglages…</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>Ra&amp;ccourcis</translation>
    </message>
    <message>
        <source>&amp;Report a problem…</source>
        <translation>Si&amp;gnaler un problème…</translation>
    </message>
    <message>
        <source>&amp;About Excerpt</source>
        <translation>À &amp;propos d’Excerpt</translation>
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
        <translation>Progression</translation>
    </message>
</context>
<context>
    <name>excerpt::WindowToolBar</name>
    <message>
        <source>%1 %</source>
        <extracomment>zoom; %1 is a number</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Barre d’outils</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Page number or label (Ctrl+G)</source>
        <translation>Numéro ou étiquette de page (Ctrl+G)</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>of %1, label %2</source>
        <translation>sur %1, étiquette %2</translation>
    </message>
</context>
</TS>
