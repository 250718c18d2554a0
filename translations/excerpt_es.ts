<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AnswerValue</name>
    <message>
        <source>The answer is JSON whose values are not certain: it has a key twice in one object, or is nested too deeply. Run the section again, or ask for simpler JSON in the prompt.</source>
        <translation>La respuesta es JSON con valores dudosos: tiene una clave dos veces en un mismo objeto o está anidada a demasiada profundidad. Ejecute de nuevo la sección o pida en el prompt un JSON más sencillo.</translation>
    </message>
</context>
<context>
    <name>Arrangements</name>
    <message>
        <source>pages and sections</source>
        <translation>páginas y secciones</translation>
    </message>
    <message>
        <source>prompt and results</source>
        <translation>prompt y resultados</translation>
    </message>
</context>
<context>
    <name>Autosave</name>
    <message>
        <source>Another window has taken over this unsaved work already.</source>
        <translation>Otra ventana ya se ha hecho cargo de este trabajo no guardado.</translation>
    </message>
    <message>
        <source>This unsaved work is no longer there.</source>
        <translation>Este trabajo no guardado ya no existe.</translation>
    </message>
</context>
<context>
    <name>BookmarkSections</name>
    <message>
        <source>Introduction</source>
        <translation>Introducción</translation>
    </message>
    <message>
        <source>Front matter</source>
        <translation>Páginas preliminares</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>--%1 cannot be given to “jobs resume”: a job goes on exactly as it was started. Use “excerpt-cli extract” for a new one.</source>
        <translation>--%1 no se puede dar a «jobs resume»: un trabajo continúa exactamente como empezó. Use «excerpt-cli extract» para uno nuevo.</translation>
    </message>
    <message>
        <source>--%1 is no option of “%2”. “excerpt-cli %2 --help” lists its options.</source>
        <translation>--%1 no es una opción de «%2». «excerpt-cli %2 --help» muestra sus opciones.</translation>
    </message>
    <message>
        <source>“%1” begins with a dash and is taken for options. If it is a file, write “./%1”, or put “--” in front of it.</source>
        <translation>«%1» empieza por un guion y se toma por opciones. Si es un archivo, escriba «./%1» o ponga «--» delante.</translation>
    </message>
    <message>
        <source>%1 “excerpt-cli %2 --help” lists the options.</source>
        <translation>%1 «excerpt-cli %2 --help» muestra las opciones.</translation>
    </message>
    <message>
        <source>The option --%1 is empty. Name a file or folder.</source>
        <translation>La opción --%1 está vacía. Indique un archivo o una carpeta.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many for “%2”. Put names with spaces in quotes.</source>
        <translation>«%1» es un argumento de más para «%2». Ponga entre comillas los nombres con espacios.</translation>
    </message>
    <message>
        <source>The option --%1 has the value “%2”. Allowed is %3.</source>
        <translation>La opción --%1 tiene el valor «%2». Se admite %3.</translation>
    </message>
    <message>
        <source>Documents are read %1.</source>
        <translation>Lectura de documentos: %1.</translation>
    </message>
    <message>
        <source>generate makes man, bash, zsh or fish.</source>
        <translation>generate produce man, bash, zsh o fish.</translation>
    </message>
    <message>
        <source>“jobs” is followed by list, show ID, resume ID or clean. See “excerpt-cli --help”.</source>
        <translation>Después de «jobs» va list, show ID, resume ID o clean. Véase «excerpt-cli --help».</translation>
    </message>
    <message>
        <source>“%1” is no command. “excerpt-cli --help” lists the commands.</source>
        <translation>«%1» no es un comando. «excerpt-cli --help» muestra los comandos.</translation>
    </message>
    <message>
        <source>A command is missing. “excerpt-cli --help” lists the commands.</source>
        <translation>Falta un comando. «excerpt-cli --help» muestra los comandos.</translation>
    </message>
    <message>
        <source>%1 and %2 exclude each other. Keep one.</source>
        <translation>%1 y %2 se excluyen entre sí. Deje solo una.</translation>
    </message>
    <message>
        <source>The document %1 has no bookmarks that lead to its pages. Use --from-headings, --pages or --sections.</source>
        <translation>El documento %1 no tiene marcadores que lleven a sus páginas. Use --from-headings, --pages o --sections.</translation>
    </message>
    <message>
        <source>No headings were found in the document %1. Use --pages, --every or --sections.</source>
        <translation>No se han encontrado títulos en el documento %1. Use --pages, --every o --sections.</translation>
    </message>
    <message>
        <source>A document is missing. Name a PDF file.</source>
        <translation>Falta un documento. Indique un archivo PDF.</translation>
    </message>
    <message>
        <source>Only “extract”, “sections” and “split” take a project such as %1. Name its document.</source>
        <translation>Solo «extract», «sections» y «split» admiten un proyecto como %1. Indique su documento.</translation>
    </message>
    <message>
        <source>Only “extract” takes an address. Download %1 first and name the file.</source>
        <translation>Solo «extract» admite una dirección. Descargue antes %1 e indique el archivo.</translation>
    </message>
    <message>
        <source>--pages is empty. Name pages such as 1-3,7.</source>
        <translation>--pages está vacía. Indique páginas, por ejemplo 1-3,7.</translation>
    </message>
    <message>
        <source>The environment variable %1 has the value “%2”. Allowed is an address that begins with https:// or http://.</source>
        <translation>La variable de entorno %1 tiene el valor «%2». Se admite una dirección que empiece por https:// o http://.</translation>
    </message>
    <message>
        <source>The address of the engine&apos;s server is “%1”. Allowed is one that begins with https:// or http://.</source>
        <translation>La dirección del servidor del motor es «%1». Se admite una que empiece por https:// o http://.</translation>
    </message>
    <message>
        <source>--%1 has no meaning for the engine %2. Leave it out, or choose another engine with --engine.</source>
        <translation>--%1 no tiene sentido para el motor %2. Quítela o elija otro motor con --engine.</translation>
    </message>
    <message>
        <source>The engine “%1” is not part of this version. Choose one of: %2.</source>
        <translation>El motor «%1» no forma parte de esta versión. Elija uno de estos: %2.</translation>
    </message>
    <message>
        <source>The document of the project %1 is not there: neither beside the project nor at “%2”. Put it there, or name the document instead of the project.</source>
        <translation>El documento del proyecto %1 no está: ni junto al proyecto ni en «%2». Póngalo ahí o indique el documento en lugar del proyecto.</translation>
    </message>
    <message>
        <source>The folder %1 for downloads cannot be made. Check that you may write there, or set XDG_CACHE_HOME.</source>
        <translation>No se puede crear la carpeta de descargas %1. Compruebe que puede escribir ahí o defina XDG_CACHE_HOME.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>The text of each section of the book, made on this computer.</source>
        <translation>El texto de cada sección del libro, obtenido en este equipo.</translation>
    </message>
    <message>
        <source>One answer of Gemini per section; the key is in GEMINI_API_KEY.</source>
        <translation>Una respuesta de Gemini por sección; la clave está en GEMINI_API_KEY.</translation>
    </message>
    <message>
        <source>Sections from the second level of bookmarks, a line each, as they finish.</source>
        <translation>Secciones a partir del segundo nivel de marcadores, una línea cada una, según terminan.</translation>
    </message>
    <message>
        <source>Pages 10 to 49 in sections of four pages.</source>
        <translation>Páginas 10 a 49 en secciones de cuatro páginas.</translation>
    </message>
    <message>
        <source>The service&apos;s request in, its response out.</source>
        <translation>Entra la petición del servicio, sale su respuesta.</translation>
    </message>
    <message>
        <source>Write the sections to a file, to be edited and given to --sections.</source>
        <translation>Escribe las secciones en un archivo, para editarlo y darlo a --sections.</translation>
    </message>
    <message>
        <source>Eight sections of five pages.</source>
        <translation>Ocho secciones de cinco páginas.</translation>
    </message>
    <message>
        <source>parts/001-Introduction.pdf, parts/002-…, by the bookmarks.</source>
        <translation>parts/001-Introduction.pdf, parts/002-…, según los marcadores.</translation>
    </message>
    <message>
        <source>A file for each ten pages.</source>
        <translation>Un archivo por cada diez páginas.</translation>
    </message>
    <message>
        <source>The first ten pages as Markdown.</source>
        <translation>Las diez primeras páginas como Markdown.</translation>
    </message>
    <message>
        <source>Everything, with running heads and page numbers.</source>
        <translation>Todo, con encabezados repetidos y números de página.</translation>
    </message>
    <message>
        <source>Id, name, and the most input and output tokens of each model, with tabs between.</source>
        <translation>Id., nombre y máximo de tokens de entrada y de salida de cada modelo, separados por tabuladores.</translation>
    </message>
    <message>
        <source>Newest first, with what is left to do.</source>
        <translation>Los más recientes primero, con lo que queda por hacer.</translation>
    </message>
    <message>
        <source>The document, the engine and the state of each section.</source>
        <translation>El documento, el motor y el estado de cada sección.</translation>
    </message>
    <message>
        <source>Run what is left and write the results where they were to go.</source>
        <translation>Ejecuta lo que queda y escribe los resultados donde debían ir.</translation>
    </message>
    <message>
        <source>Also what was blocked or quarantined, to another file.</source>
        <translation>También lo bloqueado o puesto en cuarentena, en otro archivo.</translation>
    </message>
    <message>
        <source>Remove the finished jobs.</source>
        <translation>Quita los trabajos terminados.</translation>
    </message>
    <message>
        <source>Remove one job, finished or not.</source>
        <translation>Quita un trabajo, terminado o no.</translation>
    </message>
    <message>
        <source>Answer the prompt for each section of a document.</source>
        <translation>Responder al prompt para cada sección de un documento.</translation>
    </message>
    <message>
        <source>Without options for the sections they are the bookmarks, else the headings, else the whole document. The offline engine gives each section&apos;s text as Markdown; other engines need a prompt and a model. Each finished section is kept on disk at once: an interrupted run goes on with --resume or “excerpt-cli jobs resume”. A project brings document, sections, prompt, engine and model; options are stronger.</source>
        <translation>Sin opciones para las secciones, estas son los marcadores; si no los hay, los títulos; si tampoco, el documento entero. El motor offline da el texto de cada sección como Markdown; los demás motores necesitan un prompt y un modelo. Cada sección terminada se guarda en disco enseguida: una ejecución interrumpida continúa con --resume o «excerpt-cli jobs resume». Un proyecto aporta documento, secciones, prompt, motor y modelo; las opciones tienen prioridad.</translation>
    </message>
    <message>
        <source>Print the sections of a document as a sections file.</source>
        <translation>Mostrar las secciones de un documento como archivo de secciones.</translation>
    </message>
    <message>
        <source>The file can be edited and given to extract or split with --sections: a section can begin and end within a page (start, end), have only areas of pages (regions) and a prompt of its own.</source>
        <translation>El archivo se puede editar y dar a extract o split con --sections: una sección puede empezar y terminar dentro de una página (start, end), tener solo áreas de páginas (regions) y un prompt propio.</translation>
    </message>
    <message>
        <source>Write each section of a document as a PDF of its own.</source>
        <translation>Escribir cada sección de un documento como PDF propio.</translation>
    </message>
    <message>
        <source>The files are named by number and section, 001-Name.pdf. The same document and pages give the same bytes. Of pages that a section has in part (start, end, regions), nothing else is in its file.</source>
        <translation>Los archivos se nombran por número y sección, 001-Name.pdf. El mismo documento y las mismas páginas dan los mismos bytes. De las páginas que una sección tiene solo en parte (start, end, regions), su archivo no contiene nada más.</translation>
    </message>
    <message>
        <source>Print the text of a document as Markdown, without any network.</source>
        <translation>Mostrar el texto de un documento como Markdown, sin usar la red.</translation>
    </message>
    <message>
        <source>Headings, lists, paragraphs and tables in reading order; running heads and page numbers are left out.</source>
        <translation>Títulos, listas, párrafos y tablas en orden de lectura; se omiten los encabezados repetidos y los números de página.</translation>
    </message>
    <message>
        <source>List the models that an engine offers.</source>
        <translation>Mostrar los modelos que ofrece un motor.</translation>
    </message>
    <message>
        <source>The list comes from the engine&apos;s server and needs its key.</source>
        <translation>La lista viene del servidor del motor y necesita su clave.</translation>
    </message>
    <message>
        <source>List the jobs, interrupted and finished.</source>
        <translation>Mostrar los trabajos, interrumpidos y terminados.</translation>
    </message>
    <message>
        <source>Each run of extract is a job with a folder of its own.</source>
        <translation>Cada ejecución de extract es un trabajo con carpeta propia.</translation>
    </message>
    <message>
        <source>Show one job and its sections.</source>
        <translation>Mostrar un trabajo y sus secciones.</translation>
    </message>
    <message>
        <source>Nothing is changed, also while the job runs.</source>
        <translation>No se cambia nada, tampoco mientras el trabajo está en curso.</translation>
    </message>
    <message>
        <source>Go on with an interrupted job.</source>
        <translation>Continuar un trabajo interrumpido.</translation>
    </message>
    <message>
        <source>Document, sections, prompt and engine are those of the job. A document that has changed is refused.</source>
        <translation>Documento, secciones, prompt y motor son los del trabajo. Un documento que ha cambiado se rechaza.</translation>
    </message>
    <message>
        <source>Remove jobs and the files they left at an engine&apos;s server.</source>
        <translation>Quitar trabajos y los archivos que dejaron en el servidor de un motor.</translation>
    </message>
    <message>
        <source>Without an ID all finished jobs; with --all unfinished ones too. Jobs in work are left alone.</source>
        <translation>Sin un ID, todos los trabajos terminados; con --all, también los no terminados. Los trabajos en curso no se tocan.</translation>
    </message>
</context>
<context>
    <name>Completion</name>
    <message>
        <source>List, show, resume and remove jobs.</source>
        <translation>Mostrar, continuar y quitar trabajos.</translation>
    </message>
</context>
<context>
    <name>Confinement</name>
    <message>
        <source>confined: no network, no programs, no writing, no reading but fonts and libraries (Landlock %1, seccomp)</source>
        <translation>aislada: sin red, sin programas, sin escritura y sin más lectura que fuentes y bibliotecas (Landlock %1, seccomp)</translation>
    </message>
    <message>
        <source>partly confined: no network, no programs, no writing (seccomp); files can be read, as this kernel has no Landlock</source>
        <translation>aislada en parte: sin red, sin programas, sin escritura (seccomp); se pueden leer archivos, pues este núcleo no tiene Landlock</translation>
    </message>
    <message>
        <source>partly confined: no writing, no programs, no reading but fonts and libraries (Landlock %1); the network can be reached, as this kernel has no seccomp</source>
        <translation>aislada en parte: sin escritura, sin programas y sin más lectura que fuentes y bibliotecas (Landlock %1); la red es accesible, pues este núcleo no tiene seccomp</translation>
    </message>
    <message>
        <source>unconfined: this kernel has neither Landlock nor seccomp; only limits on memory and time hold</source>
        <translation>sin aislar: este núcleo no tiene ni Landlock ni seccomp; solo rigen los límites de memoria y tiempo</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Standard output cannot be written. Check the command that reads it, or name a file with --output.</source>
        <translation>No se puede escribir en la salida estándar. Revise el comando que la lee o indique un archivo con --output.</translation>
    </message>
    <message>
        <source>The log file %1 cannot be written. Check that its folder exists and that you may write there.</source>
        <translation>No se puede escribir el archivo de registro %1. Compruebe que su carpeta existe y que puede escribir ahí.</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>There is no file “%1”. Check the name and the folder.</source>
        <translation>No existe el archivo «%1». Revise el nombre y la carpeta.</translation>
    </message>
    <message>
        <source>You have no right to read “%1”. Ask its owner, or copy it to where you may read it.</source>
        <translation>No tiene permiso para leer «%1». Pídalo a su propietario o cópielo donde pueda leerlo.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: %2. Check the disk it is on, and try again.</source>
        <translation>No se puede abrir «%1»: %2. Revise el disco en el que está e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Name a PDF file in it.</source>
        <translation>«%1» es una carpeta. Indique un archivo PDF que esté en ella.</translation>
    </message>
    <message>
        <source>“%1” is a device or a pipe, not a file. Save the PDF to a file first.</source>
        <translation>«%1» es un dispositivo o una tubería, no un archivo. Guarde antes el PDF en un archivo.</translation>
    </message>
    <message>
        <source>“%1” is empty: the file has no content. Copy or download it again.</source>
        <translation>«%1» está vacío: el archivo no tiene contenido. Cópielo o descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” is not a PDF. Name a PDF file, or export the document as PDF.</source>
        <translation>«%1» no es un PDF. Indique un archivo PDF o exporte el documento como PDF.</translation>
    </message>
    <message>
        <source>“%1” is too damaged to be opened. Copy or download it again, or repair it with another program.</source>
        <translation>«%1» está demasiado dañado para abrirse. Cópielo o descárguelo de nuevo, o repárelo con otro programa.</translation>
    </message>
    <message>
        <source>“%1” has no pages. Export or download it again.</source>
        <translation>«%1» no tiene páginas. Expórtelo o descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” is protected by a password. Give it with --password-file or --password.</source>
        <translation>«%1» está protegido con contraseña. Indíquela con --password-file o --password.</translation>
    </message>
    <message>
        <source>The password for “%1” is wrong. Check it, and its upper and lower case.</source>
        <translation>La contraseña de «%1» es incorrecta. Revísela, también las mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>“%1” was changed, replaced or removed while it was being worked on. What is finished is kept; start a new run for the changed document.</source>
        <translation>«%1» se ha cambiado, sustituido o eliminado mientras se trabajaba con él. Lo terminado se conserva; inicie una nueva ejecución para el documento cambiado.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has no page %2: it has %n page(s).</source>
        <translation>
            <numerusform>«%1» no tiene página %2: tiene %n página.</numerusform>
            <numerusform>«%1» no tiene página %2: tiene %n páginas.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no pages to cut out of “%1”. Name at least one.</source>
        <translation>No hay páginas que recortar de «%1». Indique al menos una.</translation>
    </message>
    <message>
        <source>The section&apos;s file “%1” is not open for writing. Check the disk and the folder it is in.</source>
        <translation>El archivo de la sección, «%1», no está abierto para escritura. Revise el disco y la carpeta en la que está.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2. Look whether the file is still there and whether you may read it.</source>
        <translation>No se puede leer «%1»: %2. Mire si el archivo sigue ahí y si puede leerlo.</translation>
    </message>
    <message>
        <source>OpenSSL has no SHA-256 here, so that “%1” cannot be recognised again later. Install OpenSSL 3.</source>
        <translation>OpenSSL no tiene aquí SHA-256, así que «%1» no se podrá reconocer más adelante. Instale OpenSSL 3.</translation>
    </message>
</context>
<context>
    <name>Download</name>
    <message>
        <source>The download does not fit into “%1”: the disk is full. Make room there.</source>
        <translation>La descarga no cabe en «%1»: el disco está lleno. Libere espacio en él.</translation>
    </message>
    <message>
        <source>The download cannot be written into “%1”. Check that the folder can be written to.</source>
        <translation>La descarga no se puede escribir en «%1». Compruebe que se puede escribir en la carpeta.</translation>
    </message>
    <message>
        <source>The document could not be downloaded: %1 answered with status %2. Try again later.</source>
        <translation>No se ha podido descargar el documento: %1 ha respondido con el estado %2. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The document could not be downloaded: %1 answered with status %2. Check the address.</source>
        <translation>No se ha podido descargar el documento: %1 ha respondido con el estado %2. Revise la dirección.</translation>
    </message>
    <message>
        <source>The document could not be downloaded: %1 sends from one address to the next without end. Check the address.</source>
        <translation>No se ha podido descargar el documento: %1 remite de una dirección a otra sin fin. Revise la dirección.</translation>
    </message>
    <message>
        <source>The document was not downloaded: %1 sends to an address that is not safe to follow. Download the document with a browser and name the file.</source>
        <translation>El documento no se ha descargado: %1 remite a una dirección que no es seguro seguir. Descargue el documento con un navegador e indique el archivo.</translation>
    </message>
    <message>
        <source>The document at %1 is larger than %2 MB and was not downloaded. Download it with a browser and name the file.</source>
        <translation>El documento de %1 supera los %2 MB y no se ha descargado. Descárguelo con un navegador e indique el archivo.</translation>
    </message>
    <message>
        <source>What %1 sent is no PDF. Check the address; it may need a login first.</source>
        <translation>Lo que ha enviado %1 no es un PDF. Revise la dirección; puede que antes haya que iniciar sesión.</translation>
    </message>
    <message>
        <source>“%1” is no address that a document can be downloaded from. Write it as https://host/file.pdf.</source>
        <translation>«%1» no es una dirección de la que se pueda descargar un documento. Escríbala como https://host/file.pdf.</translation>
    </message>
</context>
<context>
    <name>Engines</name>
    <message>
        <source>There is no engine “%1”. Choose one of: %2.</source>
        <translation>No existe el motor «%1». Elija uno de estos: %2.</translation>
    </message>
    <message>
        <source>The base URL “%1” cannot be used. Write it as https://host, without user name, password or query; it comes from --base-url or %2.</source>
        <translation>La dirección «%1» no se puede usar. Escríbala como https://host, sin usuario, contraseña ni consulta; procede de --base-url o de %2.</translation>
    </message>
    <message>
        <source>%1, or a proxy on the way, sent an answer that is not the service&apos;s. Check the address of the service.</source>
        <translation>%1, o un proxy intermedio, envió una respuesta que no es la del servicio. Compruebe la dirección del servicio.</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The run was stopped.</source>
        <translation>La ejecución se ha detenido.</translation>
    </message>
</context>
<context>
    <name>Extract</name>
    <message>
        <source>--prompt and --prompt-file exclude each other. Keep one.</source>
        <translation>--prompt y --prompt-file se excluyen entre sí. Deje solo una.</translation>
    </message>
    <message>
        <source>The prompt in %1 is not UTF-8 text. Save it as UTF-8.</source>
        <translation>El prompt de %1 no es texto UTF-8. Guárdelo como UTF-8.</translation>
    </message>
    <message>
        <source>--%1 and --request exclude each other: the request brings document, sections and prompt. Keep one.</source>
        <translation>--%1 y --request se excluyen entre sí: la petición aporta documento, secciones y prompt. Deje solo una.</translation>
    </message>
    <message>
        <source>“%1” and --request exclude each other: the request brings the document. Keep one.</source>
        <translation>«%1» y --request se excluyen entre sí: la petición aporta el documento. Deje solo uno.</translation>
    </message>
    <message>
        <source>A document is missing. Name a PDF file or an address, or give --request.</source>
        <translation>Falta un documento. Indique un archivo PDF o una dirección, o use --request.</translation>
    </message>
    <message>
        <source>The engine %1 needs a prompt. Say what to extract with --prompt or --prompt-file.</source>
        <translation>El motor %1 necesita un prompt. Diga qué extraer con --prompt o --prompt-file.</translation>
    </message>
    <message>
        <source>The engine %1 needs a model. “excerpt-cli models --engine %1” lists them; choose one with --model.</source>
        <translation>El motor %1 necesita un modelo. «excerpt-cli models --engine %1» los muestra; elija uno con --model.</translation>
    </message>
    <message>
        <source>In the prompt of the section “%1”: %2</source>
        <extracomment>%1 name of a section, %2 what is wrong with its own prompt</extracomment>
        <translation>En el prompt de la sección «%1»: %2</translation>
    </message>
    <message>
        <source>The format “%1” is not part of this version. Choose one of: %2.</source>
        <translation>El formato «%1» no forma parte de esta versión. Elija uno de estos: %2.</translation>
    </message>
    <message>
        <source>--retry-failed goes with --resume or “excerpt-cli jobs resume”.</source>
        <translation>--retry-failed va con --resume o «excerpt-cli jobs resume».</translation>
    </message>
    <message>
        <source>Going on with the job %1.</source>
        <translation>Continúa el trabajo %1.</translation>
    </message>
    <message>
        <source>There is no unfinished job of this document with these sections, prompt and engine. Starting a new one.</source>
        <translation>No hay ningún trabajo sin terminar de este documento con estas secciones, este prompt y este motor. Se inicia uno nuevo.</translation>
    </message>
    <message>
        <source>The offline engine reads no prompt: it gives the text of each section. Choose another engine with --engine to have the prompt answered.</source>
        <translation>El motor offline no lee ningún prompt: da el texto de cada sección. Para que se responda al prompt, elija otro motor con --engine.</translation>
    </message>
</context>
<context>
    <name>ExtractRequest</name>
    <message>
        <source>The request “%1” has more than %2 sections. Split it into several.</source>
        <translation>La petición «%1» tiene más de %2 secciones. Divídala en varias.</translation>
    </message>
    <message>
        <source>The request “%1” is not valid JSON (%2). Correct it there, or write it again.</source>
        <translation>La petición «%1» no es JSON válido (%2). Corríjala ahí o escríbala de nuevo.</translation>
    </message>
    <message>
        <source>The request “%1” must be a JSON object with the fields “storage_file_id”, “sections” and “prompt”.</source>
        <translation>La petición «%1» debe ser un objeto JSON con los campos «storage_file_id», «sections» y «prompt».</translation>
    </message>
    <message>
        <source>In the request “%1”, the field “storage_file_id” must be the path or the http(s) address of a PDF.</source>
        <translation>En la petición «%1», el campo «storage_file_id» debe ser la ruta o la dirección http(s) de un PDF.</translation>
    </message>
    <message>
        <source>In the request “%1”, the field “sections” must be a list.</source>
        <translation>En la petición «%1», el campo «sections» debe ser una lista.</translation>
    </message>
    <message>
        <source>In the request “%1”, the field “prompt” must be an object with “prompt_text”.</source>
        <translation>En la petición «%1», el campo «prompt» debe ser un objeto con «prompt_text».</translation>
    </message>
    <message>
        <source>In the request “%1”, the field “%2” must be text.</source>
        <translation>En la petición «%1», el campo «%2» debe ser texto.</translation>
    </message>
</context>
<context>
    <name>FindSections</name>
    <message>
        <source>Page %1</source>
        <translation>Página %1</translation>
    </message>
    <message>
        <source>Pages %1</source>
        <translation>Páginas %1</translation>
    </message>
    <message>
        <source>The bookmarks of this document are damaged. Those that could be read were used: check that the sections are complete.</source>
        <translation>Los marcadores de este documento están dañados. Se han usado los que se han podido leer: compruebe que las secciones están completas.</translation>
    </message>
    <message>
        <source>The bookmark “%1” leads to no page of this document and was left out.</source>
        <translation>El marcador «%1» no lleva a ninguna página de este documento y se ha omitido.</translation>
    </message>
    <message numerus="yes">
        <source>%n bookmarks lead to no page of this document and were left out, the first of them “%1”.</source>
        <translation>
            <numerusform>%n marcador no lleva a ninguna página de este documento y se ha omitido: «%1».</numerusform>
            <numerusform>%n marcadores no llevan a ninguna página de este documento y se han omitido; el primero es «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1 comes before the first bookmark and is in no section.</source>
        <translation>La página %1 está antes del primer marcador y no pertenece a ninguna sección.</translation>
    </message>
    <message>
        <source>Pages %1 come before the first bookmark and are in no section.</source>
        <translation>Las páginas %1 están antes del primer marcador y no pertenecen a ninguna sección.</translation>
    </message>
</context>
<context>
    <name>Gemini</name>
    <message>
        <source>Gemini&apos;s answer broke off before its end. Check the network, or try again later.</source>
        <translation>La respuesta de Gemini se ha interrumpido antes del final. Revise la red o inténtelo más tarde.</translation>
    </message>
    <message>
        <source>Gemini&apos;s answer has no text. Run this section again, or word the prompt differently.</source>
        <translation>La respuesta de Gemini no tiene texto. Ejecute de nuevo esta sección o redacte el prompt de otra manera.</translation>
    </message>
    <message>
        <source>Gemini&apos;s answer ended at the limit on its length. Raise --max-output-tokens, or use smaller sections.</source>
        <translation>La respuesta de Gemini ha llegado a su límite de longitud. Aumente --max-output-tokens o use secciones más pequeñas.</translation>
    </message>
    <message>
        <source>Gemini ended its answer with “%1”. Run this section again, or choose another model.</source>
        <translation>Gemini ha terminado su respuesta con «%1». Ejecute de nuevo esta sección o elija otro modelo.</translation>
    </message>
    <message>
        <source>Gemini stopped because the answer would quote a published work at length (%1). Ask for a summary or for single facts instead of the text itself.</source>
        <translation>Gemini se ha detenido porque la respuesta citaría por extenso una obra publicada (%1). Pida un resumen o datos sueltos en lugar del texto mismo.</translation>
    </message>
    <message>
        <source>Gemini blocked this section because of its rules on content (%1). Leave the pages in question out, or use another engine.</source>
        <translation>Gemini ha bloqueado esta sección por sus normas de contenido (%1). Omita las páginas en cuestión o use otro motor.</translation>
    </message>
    <message>
        <source>Gemini refused to answer (%1). Word the prompt differently, or use another engine.</source>
        <translation>Gemini se ha negado a responder (%1). Redacte el prompt de otra manera o use otro motor.</translation>
    </message>
    <message>
        <source>Gemini asked to send the section to a place that is not its own (“%1”). Check the proxy and the address of the service.</source>
        <translation>Gemini ha pedido enviar la sección a un lugar que no es suyo («%1»). Revise el proxy y la dirección del servicio.</translation>
    </message>
    <message>
        <source>Gemini began to repeat itself without end and was stopped. Word the prompt differently, or use smaller sections.</source>
        <translation>Gemini empezó a repetirse sin fin y se ha detenido. Redacte el prompt de otra manera o use secciones más pequeñas.</translation>
    </message>
    <message>
        <source>No model is chosen. Name one with --model; the command “excerpt-cli models --engine gemini” lists them.</source>
        <translation>No se ha elegido ningún modelo. Indique uno con --model; el comando «excerpt-cli models --engine gemini» los muestra.</translation>
    </message>
    <message>
        <source>Gemini&apos;s answer is longer than what can be fetched. Use smaller sections.</source>
        <translation>La respuesta de Gemini es más larga de lo que se puede recibir. Use secciones más pequeñas.</translation>
    </message>
    <message>
        <source>The model “%1” does not take the setting “%2”; the request was repeated without it.</source>
        <translation>El modelo «%1» no admite el ajuste «%2»; la petición se ha repetido sin él.</translation>
    </message>
    <message>
        <source>Gemini needs an API key. Make one in Google AI Studio and put it into the variable GEMINI_API_KEY.</source>
        <translation>Gemini necesita una clave de API. Cree una en Google AI Studio y póngala en la variable GEMINI_API_KEY.</translation>
    </message>
    <message>
        <source>Gemini does not know this API key. Check GEMINI_API_KEY, or make a new key in Google AI Studio.</source>
        <translation>Gemini no conoce esta clave de API. Revise GEMINI_API_KEY o cree una clave nueva en Google AI Studio.</translation>
    </message>
    <message>
        <source>The API key for Gemini has expired. Make a new one in Google AI Studio and set GEMINI_API_KEY.</source>
        <translation>La clave de API de Gemini ha caducado. Cree una nueva en Google AI Studio y defina GEMINI_API_KEY.</translation>
    </message>
    <message>
        <source>Gemini has not made the uploaded section ready for use. Try again later.</source>
        <translation>Gemini no ha dejado lista para su uso la sección subida. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>Gemini cannot be used with this account: %1 Turn on billing in Google AI Studio, or use a key from a country where it is offered.</source>
        <translation>Gemini no se puede usar con esta cuenta: %1 Active la facturación en Google AI Studio o use una clave de un país en el que se ofrezca.</translation>
    </message>
    <message>
        <source>Gemini refused the request: %1 Check the model, the prompt and the pages of this section.</source>
        <translation>Gemini ha rechazado la petición: %1 Revise el modelo, el prompt y las páginas de esta sección.</translation>
    </message>
    <message>
        <source>The Google project of this API key has no billing. Turn it on, or use another key.</source>
        <translation>El proyecto de Google de esta clave de API no tiene facturación. Actívela o use otra clave.</translation>
    </message>
    <message>
        <source>The Gemini API is switched off in the Google project of this API key. Switch it on, or use another key.</source>
        <translation>La API de Gemini está desactivada en el proyecto de Google de esta clave de API. Actívela o use otra clave.</translation>
    </message>
    <message>
        <source>The uploaded section is no longer at Gemini. Run this section again.</source>
        <translation>La sección subida ya no está en Gemini. Ejecute de nuevo esta sección.</translation>
    </message>
    <message>
        <source>Gemini does not accept this API key. Check GEMINI_API_KEY and what the key is restricted to.</source>
        <translation>Gemini no acepta esta clave de API. Revise GEMINI_API_KEY y a qué está restringida la clave.</translation>
    </message>
    <message>
        <source>The credit of this Gemini account is used up. Add credit in Google AI Studio.</source>
        <translation>El crédito de esta cuenta de Gemini se ha agotado. Añada crédito en Google AI Studio.</translation>
    </message>
    <message>
        <source>Gemini allows no more requests for the moment. Try again later, or leave a longer pause between sections with --delay.</source>
        <translation>Gemini no admite más peticiones por el momento. Inténtelo más tarde o deje una pausa mayor entre secciones con --delay.</translation>
    </message>
    <message>
        <source>The quota of this Gemini account is used up. Daily quotas start anew at midnight Pacific time.</source>
        <translation>La cuota de esta cuenta de Gemini se ha agotado. Las cuotas diarias se renuevan a medianoche, hora del Pacífico.</translation>
    </message>
    <message>
        <source>The quota of this account for the model “%1” is used up. Daily quotas start anew at midnight Pacific time; another model or a paid plan has its own.</source>
        <translation>La cuota de esta cuenta para el modelo «%1» se ha agotado. Las cuotas diarias se renuevan a medianoche, hora del Pacífico; otro modelo o un plan de pago tienen la suya.</translation>
    </message>
    <message>
        <source>Gemini has no model “%1” for this key. The command “excerpt-cli models --engine gemini” lists what it has.</source>
        <translation>Gemini no tiene el modelo «%1» para esta clave. El comando «excerpt-cli models --engine gemini» muestra los que tiene.</translation>
    </message>
    <message>
        <source>Gemini had a problem of its own (status %1). Try again later; if it stays with this section, the section may be too long for the model.</source>
        <translation>Gemini ha tenido un problema propio (estado %1). Inténtelo más tarde; si persiste con esta sección, puede que sea demasiado larga para el modelo.</translation>
    </message>
    <message>
        <source>The section is too big for one request. Use --transport upload, or smaller sections.</source>
        <translation>La sección es demasiado grande para una sola petición. Use --transport upload o secciones más pequeñas.</translation>
    </message>
    <message>
        <source>Gemini, or a proxy on the way, answered with status %1, which is not expected. Check the address of the service and the proxy.</source>
        <translation>Gemini, o un proxy intermedio, ha respondido con el estado %1, que no se esperaba. Revise la dirección del servicio y el proxy.</translation>
    </message>
    <message>
        <source>Gemini, or a proxy on the way, did not follow the upload&apos;s rules. Check the proxy, or use --transport inline.</source>
        <translation>Gemini, o un proxy intermedio, no ha seguido las reglas de la subida. Revise el proxy o use --transport inline.</translation>
    </message>
    <message>
        <source>Gemini, or a proxy on the way, did not let the section&apos;s upload through. Check the proxy, or use --transport inline.</source>
        <translation>Gemini, o un proxy intermedio, no ha dejado pasar la subida de la sección. Revise el proxy o use --transport inline.</translation>
    </message>
    <message>
        <source>Gemini could not read the section&apos;s PDF: %1 Try smaller sections, or another engine.</source>
        <translation>Gemini no ha podido leer el PDF de la sección: %1 Pruebe con secciones más pequeñas o con otro motor.</translation>
    </message>
    <message>
        <source>The time limit was reached while Gemini was still reading the section&apos;s PDF. Allow more time with --timeout, or try smaller sections.</source>
        <translation>Se ha alcanzado el límite de tiempo mientras Gemini aún leía el PDF de la sección. Conceda más tiempo con --timeout o pruebe con secciones más pequeñas.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a file at Gemini and was left alone.</source>
        <translation>«%1» no es el nombre de un archivo en Gemini y no se ha tocado.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>%1 Choices: %2. Default: %3.</source>
        <translation>%1 Opciones: %2. Predeterminado: %3.</translation>
    </message>
    <message>
        <source>%1 Choices: %2.</source>
        <translation>%1 Opciones: %2.</translation>
    </message>
    <message>
        <source>%1 Default: %2.</source>
        <translation>%1 Predeterminado: %2.</translation>
    </message>
    <message>
        <source>As --%1.</source>
        <translation>Como --%1.</translation>
    </message>
    <message>
        <source>The key for %1; the first that is set holds. Without any, the key is taken from the system&apos;s keyring.</source>
        <translation>La clave para %1; vale la primera que esté definida. Si no hay ninguna, la clave se toma del llavero del sistema.</translation>
    </message>
    <message>
        <source>Address of the server in place of that of %1.</source>
        <translation>Dirección del servidor en lugar de la de %1.</translation>
    </message>
    <message>
        <source>The proxy on the way to an engine; never used for this computer.</source>
        <translation>El proxy en el camino hacia un motor; nunca se usa para este equipo.</translation>
    </message>
    <message>
        <source>Certificates to trust beside those of the system.</source>
        <translation>Certificados en los que confiar además de los del sistema.</translation>
    </message>
    <message>
        <source>Every section succeeded.</source>
        <translation>Todas las secciones han salido bien.</translation>
    </message>
    <message>
        <source>An internal error.</source>
        <translation>Un error interno.</translation>
    </message>
    <message>
        <source>Wrong usage, a bad setting or a malformed input file.</source>
        <translation>Uso incorrecto, un ajuste erróneo o un archivo de entrada mal formado.</translation>
    </message>
    <message>
        <source>Some sections did not succeed; the results are written.</source>
        <translation>Algunas secciones no han salido bien; los resultados se han escrito.</translation>
    </message>
    <message>
        <source>The document cannot be opened, or has changed.</source>
        <translation>El documento no se puede abrir o ha cambiado.</translation>
    </message>
    <message>
        <source>The engine cannot be reached, has no key, or refuses it.</source>
        <translation>No se puede acceder al motor, no tiene clave o la rechaza.</translation>
    </message>
    <message>
        <source>The output cannot be written.</source>
        <translation>No se puede escribir la salida.</translation>
    </message>
    <message>
        <source>Ended by SIGHUP; what was finished is kept.</source>
        <translation>Terminado por SIGHUP; lo acabado se conserva.</translation>
    </message>
    <message>
        <source>Interrupted; what was finished is kept.</source>
        <translation>Interrumpido; lo acabado se conserva.</translation>
    </message>
    <message>
        <source>Ended by SIGTERM; what was finished is kept.</source>
        <translation>Terminado por SIGTERM; lo acabado se conserva.</translation>
    </message>
    <message>
        <source>Turns long PDFs into structured data, section by section.</source>
        <translation>Convierte PDF largos en datos estructurados, sección por sección.</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Start here</source>
        <translation>Para empezar</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Options and examples of one command.</source>
        <translation>Opciones y ejemplos de un comando.</translation>
    </message>
    <message>
        <source>The version, and how documents are confined here.</source>
        <translation>La versión y cómo se aíslan aquí los documentos.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Settings file, excerpt/excerpt.ini in $XDG_CONFIG_HOME or ~/.config</source>
        <translation>Archivo de ajustes, excerpt/excerpt.ini en $XDG_CONFIG_HOME o ~/.config</translation>
    </message>
    <message>
        <source>The part of a key before the slash is the section: “sectionDelay=0.5” below “[run]”.</source>
        <translation>La parte de una clave anterior a la barra es la sección: «sectionDelay=0.5» debajo de «[run]».</translation>
    </message>
    <message>
        <source>Exit status</source>
        <translation>Estado de salida</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
</context>
<context>
    <name>Helper</name>
    <message>
        <source>Reading “%1” took longer than allowed and was ended. This part of the document may be damaged; try other pages of it.</source>
        <translation>La lectura de «%1» ha tardado más de lo permitido y se ha terminado. Esta parte del documento puede estar dañada; pruebe con otras páginas.</translation>
    </message>
    <message>
        <source>The program that reads “%1” answered with something that is no answer, and was ended. This part of the document may be made to do harm.</source>
        <translation>El programa que lee «%1» ha respondido con algo que no es una respuesta y se ha terminado. Esta parte del documento puede estar hecha para causar daño.</translation>
    </message>
    <message>
        <source>The program that reads PDFs does not start, or is of another version. Install Excerpt again.</source>
        <translation>El programa que lee los PDF no se inicia o es de otra versión. Instale Excerpt de nuevo.</translation>
    </message>
    <message>
        <source>“%1” made the program that reads it crash. Only this part of the document is affected; repairing it with another program may help.</source>
        <translation>«%1» ha hecho fallar el programa que lo lee. Solo afecta a esta parte del documento; repararlo con otro programa puede ayudar.</translation>
    </message>
    <message>
        <source>Reading this part of “%1” needs more than %2 MB of memory and was ended. The rest of the document is not affected.</source>
        <translation>Leer esta parte de «%1» necesita más de %2 MB de memoria y se ha terminado. El resto del documento no se ve afectado.</translation>
    </message>
    <message>
        <source>The program that reads PDFs, “%1”, could not be started: %2. Install Excerpt again, or let EXCERPT_PDF_WORKER name it.</source>
        <translation>No se ha podido iniciar el programa que lee los PDF, «%1»: %2. Instale Excerpt de nuevo o indíquelo en EXCERPT_PDF_WORKER.</translation>
    </message>
    <message>
        <source>No document is open. Open it again, or start Excerpt again.</source>
        <translation>No hay ningún documento abierto. Ábralo de nuevo o reinicie Excerpt.</translation>
    </message>
    <message>
        <source>There is more on this page than can be handled. Leave the page out, or repair the document.</source>
        <translation>En esta página hay más de lo que se puede procesar. Omita la página o repare el documento.</translation>
    </message>
    <message>
        <source>The program that reads PDFs was given no file. Start Excerpt again.</source>
        <translation>El programa que lee los PDF no ha recibido ningún archivo. Reinicie Excerpt.</translation>
    </message>
</context>
<context>
    <name>Http</name>
    <message>
        <source>The file that was being sent could not be read to its end. Check the disk and try again.</source>
        <translation>El archivo que se estaba enviando no se ha podido leer hasta el final. Revise el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 sent an answer that is too long for what was asked. Check the address.</source>
        <translation>%1 ha enviado una respuesta demasiado larga para lo que se pidió. Revise la dirección.</translation>
    </message>
    <message>
        <source>The time limit was reached while waiting for %1. Allow more time with --timeout, or try again later.</source>
        <translation>Se ha alcanzado el límite de tiempo esperando a %1. Conceda más tiempo con --timeout o inténtelo más tarde.</translation>
    </message>
    <message>
        <source>No connection to %1 could be made in time. Check the network, the proxy and the address.</source>
        <translation>No se ha podido conectar a tiempo con %1. Revise la red, el proxy y la dirección.</translation>
    </message>
    <message>
        <source>%1 does not answer. Check the network, the proxy and the address, or try again later.</source>
        <translation>%1 no responde. Revise la red, el proxy y la dirección, o inténtelo más tarde.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network, the proxy and the address.</source>
        <translation>No se puede acceder a %1. Revise la red, el proxy y la dirección.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 does not let the connection through. Check HTTPS_PROXY, its user name and password.</source>
        <translation>El proxy en el camino hacia %1 no deja pasar la conexión. Revise HTTPS_PROXY, su nombre de usuario y su contraseña.</translation>
    </message>
    <message>
        <source>%1 sent something that is no HTTP answer. Check the address and the proxy.</source>
        <translation>%1 ha enviado algo que no es una respuesta HTTP. Revise la dirección y el proxy.</translation>
    </message>
    <message>
        <source>The connection to %1 broke. Check the network, or try again later.</source>
        <translation>La conexión con %1 se ha cortado. Revise la red o inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The secure connection to %1 was refused: %2. Check the address and the computer&apos;s date; where a proxy replaces certificates, name its own in SSL_CERT_FILE.</source>
        <translation>La conexión segura con %1 se ha rechazado: %2. Revise la dirección y la fecha del equipo; si un proxy sustituye los certificados, indique el suyo en SSL_CERT_FILE.</translation>
    </message>
    <message>
        <source>SSL_CERT_FILE names the file “%1”, which holds no certificate that can be read. Correct the variable or unset it.</source>
        <translation>SSL_CERT_FILE indica el archivo «%1», que no contiene ningún certificado legible. Corrija la variable o quítela.</translation>
    </message>
    <message>
        <source>The variable %1 does not name a proxy that can be used. Write it as http://host:port or socks5://host:port.</source>
        <translation>La variable %1 no indica un proxy que se pueda usar. Escríbalo como http://host:port o socks5://host:port.</translation>
    </message>
    <message>
        <source>The server sent an event that is too long to be an answer. Check the address of the server.</source>
        <translation>El servidor ha enviado un evento demasiado largo para ser una respuesta. Revise la dirección del servidor.</translation>
    </message>
</context>
<context>
    <name>InputFile</name>
    <message>
        <source>The file %1 cannot be read. Check that it exists and that you may read it.</source>
        <translation>No se puede leer el archivo %1. Compruebe que existe y que puede leerlo.</translation>
    </message>
    <message>
        <source>The file %1 is larger than 256 MB. Check that it is the right one.</source>
        <translation>El archivo %1 supera los 256 MB. Compruebe que es el correcto.</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>The job&apos;s ID is missing. “excerpt-cli jobs list” lists the jobs.</source>
        <translation>Falta el ID del trabajo. «excerpt-cli jobs list» muestra los trabajos.</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrumpido</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left at %1</source>
        <translation>
            <numerusform>%n archivo dejado en %1</numerusform>
            <numerusform>%n archivos dejados en %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left at %1, expires %2</source>
        <translation>
            <numerusform>%n archivo dejado en %1, caduca %2</numerusform>
            <numerusform>%n archivos dejados en %1, caducan %2</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no job %1 in %2. “excerpt-cli jobs list” lists the jobs.</source>
        <translation>No existe el trabajo %1 en %2. «excerpt-cli jobs list» muestra los trabajos.</translation>
    </message>
    <message>
        <source>Job: %1</source>
        <translation>Trabajo: %1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Estado: %1</translation>
    </message>
    <message>
        <source>Started: %1</source>
        <translation>Iniciado: %1</translation>
    </message>
    <message>
        <source>Document: %1</source>
        <translation>Documento: %1</translation>
    </message>
    <message>
        <source>Engine: %1</source>
        <translation>Motor: %1</translation>
    </message>
    <message>
        <source>Sections: %1, succeeded: %2, finished otherwise: %3</source>
        <translation>Secciones: %1, con éxito: %2, terminadas de otro modo: %3</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256: %1</translation>
    </message>
    <message>
        <source>The format “%1” is not part of this version. Choose one of: %2.</source>
        <translation>El formato «%1» no forma parte de esta versión. Elija uno de estos: %2.</translation>
    </message>
    <message numerus="yes">
        <source>The job %1 stays: %n file(s) of it could not be deleted at %2. %3</source>
        <translation>
            <numerusform>El trabajo %1 se queda: no se ha podido eliminar %n archivo suyo en %2. %3</numerusform>
            <numerusform>El trabajo %1 se queda: no se han podido eliminar %n archivos suyos en %2. %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The job %1 stays: %n file(s) of it could not be deleted at %2. Set the engine&apos;s key and clean again.</source>
        <translation>
            <numerusform>El trabajo %1 se queda: no se ha podido eliminar %n archivo suyo en %2. Defina la clave del motor y limpie de nuevo.</numerusform>
            <numerusform>El trabajo %1 se queda: no se han podido eliminar %n archivos suyos en %2. Defina la clave del motor y limpie de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed the job %1.</source>
        <translation>Trabajo %1 quitado.</translation>
    </message>
    <message>
        <source>There are no jobs.</source>
        <translation>No hay trabajos.</translation>
    </message>
    <message>
        <source>--all and the job %1 exclude each other. Keep one.</source>
        <translation>--all y el trabajo %1 se excluyen entre sí. Deje solo uno.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>The job %1 was stopped before it had begun. Start a new one.</source>
        <translation>El trabajo %1 se detuvo antes de haber empezado. Inicie uno nuevo.</translation>
    </message>
    <message>
        <source>There is no job %1 in %2. List the jobs to see their names.</source>
        <translation>No existe el trabajo %1 en %2. Muestre los trabajos para ver sus nombres.</translation>
    </message>
    <message>
        <source>Another process is working on the job %1. Wait until it has ended, or stop it.</source>
        <translation>Otro proceso está trabajando en el trabajo %1. Espere a que termine o deténgalo.</translation>
    </message>
    <message>
        <source>The document %1 has changed since the job %2 began (SHA-256 then %3, now %4). Bring the former file back, or start a new job.</source>
        <translation>El documento %1 ha cambiado desde que empezó el trabajo %2 (SHA-256 entonces %3, ahora %4). Recupere el archivo anterior o inicie un trabajo nuevo.</translation>
    </message>
    <message>
        <source>The document %1 is another file, or was changed, since the job %2 began. Bring the former file back, or start a new job.</source>
        <translation>El documento %1 es otro archivo, o se ha cambiado, desde que empezó el trabajo %2. Recupere el archivo anterior o inicie un trabajo nuevo.</translation>
    </message>
    <message>
        <source>The record of the job in %1 is damaged, so the job cannot go on. Bring the file back from a copy, or start a new job.</source>
        <translation>El registro del trabajo en %1 está dañado, así que el trabajo no puede continuar. Recupere el archivo de una copia o inicie un trabajo nuevo.</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>This is not valid JSON (at byte %1).</source>
        <translation>Esto no es JSON válido (en el byte %1).</translation>
    </message>
</context>
<context>
    <name>Keyring</name>
    <message>
        <source>No keyring on this system. The key is kept for this session only.</source>
        <translation>No hay llavero en este sistema. La clave se conserva solo durante esta sesión.</translation>
    </message>
    <message>
        <source>The keyring is locked, so the key could not be read or saved. Unlock it in the system&apos;s password manager, then try again.</source>
        <translation>El llavero está bloqueado, así que no se ha podido leer ni guardar la clave. Desbloquéelo en el gestor de contraseñas del sistema e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>MarkdownWriter</name>
    <message>
        <source>Page %1</source>
        <translation>Página %1</translation>
    </message>
    <message>
        <source>Pages %1</source>
        <translation>Páginas %1</translation>
    </message>
    <message>
        <source>This section was not processed.</source>
        <translation>Esta sección no se ha procesado.</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>The engine %1 has no models to choose from. Choose another engine with --engine.</source>
        <translation>El motor %1 no tiene modelos entre los que elegir. Elija otro motor con --engine.</translation>
    </message>
</context>
<context>
    <name>OfflineEngine</name>
    <message>
        <source>The offline engine uploads nothing. Report this.</source>
        <translation>El motor offline no sube nada. Informe de este problema.</translation>
    </message>
    <message>
        <source>Stopped on request.</source>
        <translation>Detenida a petición.</translation>
    </message>
    <message>
        <source>The section took longer than its time limit. Raise the limit with --timeout, or make the section smaller.</source>
        <translation>La sección ha tardado más que su límite de tiempo. Aumente el límite con --timeout o haga más pequeña la sección.</translation>
    </message>
    <message numerus="yes">
        <source>Pages %1 have no text layer: they are pictures. Run text recognition (OCR) on the document first, or choose an engine that reads pictures.</source>
        <translation>
            <numerusform>La página %1 no tiene capa de texto: es una imagen. Aplique antes un reconocimiento de texto (OCR) al documento o elija un motor que lea imágenes.</numerusform>
            <numerusform>Las páginas %1 no tienen capa de texto: son imágenes. Aplique antes un reconocimiento de texto (OCR) al documento o elija un motor que lea imágenes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is no text in the part of pages %1 that the section has. Make its areas larger, or move its start or end.</source>
        <translation>
            <numerusform>No hay texto en la parte de la página %1 que tiene la sección. Amplíe sus áreas o mueva su inicio o su final.</numerusform>
            <numerusform>No hay texto en la parte de las páginas %1 que tiene la sección. Amplíe sus áreas o mueva su inicio o su final.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pages %1 hold nothing but running heads and page numbers. Choose other pages for the section.</source>
        <translation>
            <numerusform>La página %1 solo contiene encabezados repetidos y números de página. Elija otras páginas para la sección.</numerusform>
            <numerusform>Las páginas %1 solo contienen encabezados repetidos y números de página. Elija otras páginas para la sección.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pages %1 have no text layer; their text is missing.</source>
        <translation>
            <numerusform>La página %1 no tiene capa de texto; falta su texto.</numerusform>
            <numerusform>Las páginas %1 no tienen capa de texto; falta su texto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pages %1 hold more than can be read; the end of their text is missing.</source>
        <translation>
            <numerusform>La página %1 contiene más de lo que se puede leer; falta el final de su texto.</numerusform>
            <numerusform>Las páginas %1 contienen más de lo que se puede leer; falta el final de su texto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
</context>
<context>
    <name>OpenAi</name>
    <message>
        <source>OpenAI&apos;s answer broke off before its end. Check the network, or try again later.</source>
        <translation>La respuesta de OpenAI se ha interrumpido antes del final. Revise la red o inténtelo más tarde.</translation>
    </message>
    <message>
        <source>OpenAI&apos;s model refused to answer. Word the prompt differently, or use another engine.</source>
        <translation>El modelo de OpenAI se negó a responder. Redacte el prompt de otro modo o use otro motor.</translation>
    </message>
    <message>
        <source>OpenAI could not finish this answer and does not say why. Run this section again, or choose another model.</source>
        <translation>OpenAI no pudo terminar esta respuesta y no dice por qué. Ejecute esta sección otra vez o elija otro modelo.</translation>
    </message>
    <message>
        <source>OpenAI&apos;s answer has no text. Run this section again, or word the prompt differently.</source>
        <translation>La respuesta de OpenAI no tiene texto. Ejecute de nuevo esta sección o redacte el prompt de otra manera.</translation>
    </message>
    <message>
        <source>OpenAI blocked this section because of its rules on content. Leave the pages in question out, or use another engine.</source>
        <translation>OpenAI bloqueó esta sección por sus normas de contenido. Deje fuera las páginas en cuestión o use otro motor.</translation>
    </message>
    <message>
        <source>OpenAI&apos;s answer ended at the limit on its length. Raise --max-output-tokens, or use smaller sections.</source>
        <translation>La respuesta de OpenAI ha llegado a su límite de longitud. Aumente --max-output-tokens o use secciones más pequeñas.</translation>
    </message>
    <message>
        <source>The PDF of this section is larger than the 50 MB that OpenAI takes in one request. Use smaller sections.</source>
        <translation>El PDF de esta sección supera los 50 MB que OpenAI admite en una solicitud. Use secciones más pequeñas.</translation>
    </message>
    <message>
        <source>No model is chosen. Name one with --model; the command “excerpt-cli models --engine openai” lists them.</source>
        <translation>No se ha elegido ningún modelo. Indique uno con --model; el comando «excerpt-cli models --engine openai» los muestra.</translation>
    </message>
    <message>
        <source>OpenAI&apos;s model began to repeat itself without end and was stopped. Word the prompt differently, or use smaller sections.</source>
        <translation>El modelo de OpenAI empezó a repetirse sin fin y se detuvo. Redacte el prompt de otro modo o use secciones más pequeñas.</translation>
    </message>
    <message>
        <source>The model “%1” does not take the setting “%2”; the request was repeated without it.</source>
        <translation>El modelo «%1» no admite el ajuste «%2»; la petición se ha repetido sin él.</translation>
    </message>
    <message>
        <source>OpenAI needs an API key. Make one at platform.openai.com and put it into the variable OPENAI_API_KEY.</source>
        <translation>OpenAI necesita una clave de API. Cree una en platform.openai.com y póngala en la variable OPENAI_API_KEY.</translation>
    </message>
    <message>
        <source>The section is too long for this model of OpenAI. Use smaller sections, or a model with a larger window.</source>
        <translation>La sección es demasiado larga para este modelo de OpenAI. Use secciones más pequeñas o un modelo con una ventana mayor.</translation>
    </message>
    <message>
        <source>OpenAI refused the request: %1 Check the model, the prompt and the pages of this section.</source>
        <translation>OpenAI ha rechazado la petición: %1 Revise el modelo, el prompt y las páginas de esta sección.</translation>
    </message>
    <message>
        <source>OpenAI does not accept this API key. Check OPENAI_API_KEY and what the key is restricted to.</source>
        <translation>OpenAI no acepta esta clave de API. Revise OPENAI_API_KEY y a qué está restringida la clave.</translation>
    </message>
    <message>
        <source>The credit or the spending limit of this OpenAI account is used up. Add credit or raise the limit in the account&apos;s billing settings.</source>
        <translation>El crédito o el límite de gasto de esta cuenta de OpenAI está agotado. Añada crédito o suba el límite en la configuración de facturación de la cuenta.</translation>
    </message>
    <message>
        <source>OpenAI is not offered in this country. Use another engine.</source>
        <translation>OpenAI no se ofrece en este país. Use otro motor.</translation>
    </message>
    <message>
        <source>OpenAI has no model “%1” for this key. The command “excerpt-cli models --engine openai” lists what it has.</source>
        <translation>OpenAI no tiene el modelo «%1» para esta clave. El comando «excerpt-cli models --engine openai» muestra los que tiene.</translation>
    </message>
    <message>
        <source>The uploaded section is no longer at OpenAI. Run this section again.</source>
        <translation>La sección subida ya no está en OpenAI. Ejecute de nuevo esta sección.</translation>
    </message>
    <message>
        <source>The server does not know this call of OpenAI&apos;s service. Check the address: it ends in /v1, and comes from --base-url or OPENAI_BASE_URL.</source>
        <translation>El servidor no conoce esta llamada del servicio de OpenAI. Compruebe la dirección: termina en /v1 y procede de --base-url o de OPENAI_BASE_URL.</translation>
    </message>
    <message>
        <source>The section alone is above this account&apos;s limit of tokens per minute. Use smaller sections.</source>
        <translation>La sección por sí sola supera el límite de tokens por minuto de esta cuenta. Use secciones más pequeñas.</translation>
    </message>
    <message>
        <source>This account&apos;s daily quota for the model “%1” is used up. Resume the run when it is back, or use another model.</source>
        <translation>La cuota diaria de esta cuenta para el modelo «%1» está agotada. Reanude la ejecución cuando se restablezca o use otro modelo.</translation>
    </message>
    <message>
        <source>OpenAI allows no more requests for the moment. Try again later, or leave a longer pause between sections with --delay.</source>
        <translation>OpenAI no admite más peticiones por el momento. Inténtelo más tarde o deje una pausa mayor entre secciones con --delay.</translation>
    </message>
    <message>
        <source>The section is too big for one request. Use --transport upload, or smaller sections.</source>
        <translation>La sección es demasiado grande para una sola petición. Use --transport upload o secciones más pequeñas.</translation>
    </message>
    <message>
        <source>OpenAI had a problem of its own (status %1). Try again later.</source>
        <translation>OpenAI tuvo un problema propio (estado %1). Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>OpenAI, or a proxy on the way, answered with status %1, which is not expected. Check the address of the service and the proxy.</source>
        <translation>OpenAI, o un proxy intermedio, ha respondido con el estado %1, que no se esperaba. Revise la dirección del servicio y el proxy.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a file at OpenAI and was left alone.</source>
        <translation>«%1» no es el nombre de un archivo en OpenAI y no se ha tocado.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Password of an encrypted document. Other programs may see it while this one starts; --password-file hides it.</source>
        <translation>Contraseña de un documento cifrado. Otros programas pueden verla mientras este se inicia; --password-file la oculta.</translation>
    </message>
    <message>
        <source>File whose first line is the document&apos;s password.</source>
        <translation>Archivo cuya primera línea es la contraseña del documento.</translation>
    </message>
    <message>
        <source>The service&apos;s ExtractRequest as JSON; it brings document, sections and prompt.</source>
        <translation>El ExtractRequest del servicio como JSON; aporta documento, secciones y prompt.</translation>
    </message>
    <message>
        <source>Sections file, or the service&apos;s list of names and page ranges.</source>
        <translation>Archivo de secciones, o la lista de nombres e intervalos de páginas del servicio.</translation>
    </message>
    <message>
        <source>Make the sections of the document&apos;s bookmarks.</source>
        <translation>Crear las secciones a partir de los marcadores del documento.</translation>
    </message>
    <message>
        <source>Make the sections of the headings on the pages.</source>
        <translation>Crear las secciones a partir de los títulos de las páginas.</translation>
    </message>
    <message>
        <source>Depth of the bookmarks, or else headings, that become sections; 1 unless given.</source>
        <translation>Profundidad de los marcadores o, si no, de los títulos que pasan a ser secciones; 1 si no se indica.</translation>
    </message>
    <message>
        <source>Pages such as 5, 1-3 or 1-3,7,9- (to the end). Alone they are one section.</source>
        <translation>Páginas, por ejemplo 5, 1-3 o 1-3,7,9- (hasta el final). Por sí solas son una sección.</translation>
    </message>
    <message>
        <source>Cut the pages into sections of N pages.</source>
        <translation>Cortar las páginas en secciones de N páginas.</translation>
    </message>
    <message>
        <source>What to extract. {{section}}, {{number}}, {{pages}} and {{document}} are filled in.</source>
        <translation>Qué extraer. {{section}}, {{number}}, {{pages}} y {{document}} se rellenan.</translation>
    </message>
    <message>
        <source>File with the prompt.</source>
        <translation>Archivo con el prompt.</translation>
    </message>
    <message>
        <source>Send the prompt alone, without the sentences that name the section.</source>
        <translation>Enviar el prompt solo, sin las frases que nombran la sección.</translation>
    </message>
    <message>
        <source>Where the results go; “-” or nothing is standard output. A file appears whole or not at all.</source>
        <translation>Adónde van los resultados; «-» o nada es la salida estándar. Un archivo aparece entero o no aparece.</translation>
    </message>
    <message>
        <source>Format of the results.</source>
        <translation>Formato de los resultados.</translation>
    </message>
    <message>
        <source>Folder for the sections&apos; PDFs; made when it does not exist.</source>
        <translation>Carpeta para los PDF de las secciones; se crea si no existe.</translation>
    </message>
    <message>
        <source>Keep running heads and page numbers.</source>
        <translation>Conservar encabezados repetidos y números de página.</translation>
    </message>
    <message>
        <source>Go on with the newest unfinished job of the same document, sections, prompt and engine.</source>
        <translation>Continuar el trabajo sin terminar más reciente con el mismo documento, secciones, prompt y motor.</translation>
    </message>
    <message>
        <source>When going on, also run sections that were blocked or quarantined.</source>
        <translation>Al continuar, ejecutar también las secciones bloqueadas o puestas en cuarentena.</translation>
    </message>
    <message>
        <source>Unfinished jobs too.</source>
        <translation>También los trabajos sin terminar.</translation>
    </message>
    <message>
        <source>Settings file to read in place of excerpt/excerpt.ini in $XDG_CONFIG_HOME or ~/.config.</source>
        <translation>Archivo de ajustes que leer en lugar de excerpt/excerpt.ini en $XDG_CONFIG_HOME o ~/.config.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostrar esta ayuda.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>The output %1 would replace the document itself. Name another file with --output.</source>
        <translation>La salida %1 sustituiría al propio documento. Indique otro archivo con --output.</translation>
    </message>
    <message>
        <source>There is no room left for %1. Make room, and run it again.</source>
        <translation>No queda espacio para %1. Libere espacio y ejecútelo de nuevo.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written (%2). Choose another folder.</source>
        <translation>No se puede escribir el archivo %1 (%2). Elija otra carpeta.</translation>
    </message>
    <message>
        <source>The output %1 cannot be written (%2). Name another one.</source>
        <translation>No se puede escribir la salida %1 (%2). Indique otra.</translation>
    </message>
    <message>
        <source>The output %1 cannot be written: there is no folder %2. Make the folder, or name another output.</source>
        <translation>No se puede escribir la salida %1: no existe la carpeta %2. Cree la carpeta o indique otra salida.</translation>
    </message>
    <message>
        <source>The output %1 cannot be written: the folder %2 does not let you (%3). Change its rights, or name another output.</source>
        <translation>No se puede escribir la salida %1: la carpeta %2 no lo permite (%3). Cambie sus permisos o indique otra salida.</translation>
    </message>
    <message>
        <source>the standard output</source>
        <translation>la salida estándar</translation>
    </message>
    <message>
        <source>The output %1 is a folder. Name a file in it, or another output.</source>
        <translation>La salida %1 es una carpeta. Indique un archivo en ella u otra salida.</translation>
    </message>
</context>
<context>
    <name>PageCost</name>
    <message>
        <source>Page %1 cannot be read: it is damaged, or nested too deeply. Leave it out, or repair the document with another program.</source>
        <translation>La página %1 no se puede leer: está dañada o anidada a demasiada profundidad. Omítala o repare el documento con otro programa.</translation>
    </message>
    <message>
        <source>Page %1 measures %2 × %3 points; more than %4 cannot be worked with. Leave it out, or save it in a smaller size.</source>
        <translation>La página %1 mide %2 × %3 puntos; no se puede trabajar con más de %4. Omítala o guárdela en un tamaño menor.</translation>
    </message>
    <message>
        <source>Page %1 unpacks to more than %2 MB of drawing instructions, which nobody can read in reasonable time. Leave it out, or replace it by a picture.</source>
        <translation>La página %1 ocupa, descomprimida, más de %2 MB de instrucciones de dibujo, que no se pueden leer en un tiempo razonable. Omítala o sustitúyala por una imagen.</translation>
    </message>
</context>
<context>
    <name>PageRange</name>
    <message>
        <source>The page range is empty. Name pages of this document, which has 1 to %1, such as 5 or 1-3,7,9-.</source>
        <translation>El intervalo de páginas está vacío. Indique páginas de este documento, que tiene de la 1 a la %1, por ejemplo 5 o 1-3,7,9-.</translation>
    </message>
    <message>
        <source>“%1” is no page range, because a page is missing in it. Name pages of this document, which has 1 to %2, such as 5 or 1-3,7,9-.</source>
        <translation>«%1» no es un intervalo de páginas, porque le falta una página. Indique páginas de este documento, que tiene de la 1 a la %2, por ejemplo 5 o 1-3,7,9-.</translation>
    </message>
    <message>
        <source>“%1” is no page range. Name pages of this document, which has 1 to %2, such as 5 or 1-3,7,9-.</source>
        <translation>«%1» no es un intervalo de páginas. Indique páginas de este documento, que tiene de la 1 a la %2, por ejemplo 5 o 1-3,7,9-.</translation>
    </message>
    <message>
        <source>“%1” names page 0, but pages are counted from 1 (this document has 1 to %2).</source>
        <translation>«%1» indica la página 0, pero las páginas se cuentan desde 1 (este documento tiene de la 1 a la %2).</translation>
    </message>
    <message>
        <source>“%1” names pages beyond the end of the document, whose last page is %2.</source>
        <translation>«%1» indica páginas más allá del final del documento, cuya última página es la %2.</translation>
    </message>
    <message>
        <source>“%1” is reversed: write the lower page first (this document has pages 1 to %2).</source>
        <translation>«%1» está al revés: escriba primero la página menor (este documento tiene las páginas 1 a %2).</translation>
    </message>
    <message>
        <source>“%1” names more than %2 pages in all. Name each page of this document, which has 1 to %3, once.</source>
        <translation>«%1» indica más de %2 páginas en total. Indique cada página de este documento, que tiene de la 1 a la %3, una sola vez.</translation>
    </message>
</context>
<context>
    <name>Pipeline</name>
    <message>
        <source>The PDF of section “%1” could not be read back from “%2”. Check the disk, then run this section again.</source>
        <translation>El PDF de la sección «%1» no se ha podido volver a leer de «%2». Revise el disco y ejecute de nuevo esta sección.</translation>
    </message>
    <message>
        <source>The section could not be cut out: no file can be written in “%1”. Make room there or choose another job folder.</source>
        <translation>La sección no se ha podido recortar: no se puede escribir ningún archivo en «%1». Libere espacio ahí o elija otra carpeta de trabajos.</translation>
    </message>
    <message>
        <source>The pages of section “%1” broke the PDF helper twice, so the section was set aside. Use --retry-failed to try it again.</source>
        <translation>Las páginas de la sección «%1» han hecho fallar dos veces el proceso auxiliar de PDF, así que la sección se ha apartado. Use --retry-failed para intentarla de nuevo.</translation>
    </message>
    <message>
        <source>Section “%1” was given up after %2 s, the time limit of one section. Raise it with --timeout or WORKER_TIMEOUT.</source>
        <translation>La sección «%1» se ha abandonado tras %2 s, el límite de tiempo de una sección. Auméntelo con --timeout o WORKER_TIMEOUT.</translation>
    </message>
    <message>
        <source>The engine gave an empty answer. Try this section again, or change the prompt.</source>
        <translation>El motor ha dado una respuesta vacía. Intente de nuevo esta sección o cambie el prompt.</translation>
    </message>
</context>
<context>
    <name>PopplerDocument</name>
    <message>
        <source>The document is protected by a password. Give it with --password or --password-file.</source>
        <translation>El documento está protegido con contraseña. Indíquela con --password o --password-file.</translation>
    </message>
    <message>
        <source>The password does not open the document. Check it and try again.</source>
        <translation>La contraseña no abre el documento. Revísela e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The document is damaged beyond what can be repaired. Open it in a PDF viewer and save it anew, or get another copy.</source>
        <translation>El documento está tan dañado que no se puede reparar. Ábralo en un visor de PDF y guárdelo de nuevo, o consiga otra copia.</translation>
    </message>
    <message numerus="yes">
        <source>The document has no page %1. It has %n pages.</source>
        <translation>
            <numerusform>El documento no tiene página %1. Tiene %n página.</numerusform>
            <numerusform>El documento no tiene página %1. Tiene %n páginas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1 is damaged and cannot be read. Leave it out, or get another copy of the document.</source>
        <translation>La página %1 está dañada y no se puede leer. Omítala o consiga otra copia del documento.</translation>
    </message>
    <message>
        <source>Page %1 measures %2 × %3 points, which cannot be worked with. Leave it out.</source>
        <translation>La página %1 mide %2 × %3 puntos, con lo que no se puede trabajar. Omítala.</translation>
    </message>
    <message>
        <source>The document cannot be read. Check that the file exists and that you may read it.</source>
        <translation>No se puede leer el documento. Compruebe que el archivo existe y que puede leerlo.</translation>
    </message>
    <message>
        <source>Page %1 has more characters than can be worked with. Leave it out.</source>
        <translation>La página %1 tiene más caracteres de los que se pueden tratar. Omítala.</translation>
    </message>
    <message>
        <source>A picture of page %1 of this size cannot be drawn: the most is 64 megapixels.</source>
        <translation>No se puede dibujar una imagen de la página %1 de este tamaño: el máximo es de 64 megapíxeles.</translation>
    </message>
    <message>
        <source>Page %1 cannot be drawn.</source>
        <translation>La página %1 no se puede dibujar.</translation>
    </message>
</context>
<context>
    <name>ProblemsModel</name>
    <message>
        <source>Run again</source>
        <translation>Ejecutar de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>Run again with %n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>Ejecutar otra vez con %n min</numerusform>
            <numerusform>Ejecutar otra vez con %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Run again with %1</source>
        <extracomment>%1 is the new limit on the answer&apos;s length, in tokens</extracomment>
        <translation>Ejecutar otra vez con %1</translation>
    </message>
    <message>
        <source>Run in two parts</source>
        <translation>Ejecutar en dos partes</translation>
    </message>
    <message>
        <source>Open page %1</source>
        <translation>Abrir la página %1</translation>
    </message>
    <message>
        <source>Use an engine that reads pictures</source>
        <translation>Usar un motor que lea imágenes</translation>
    </message>
    <message>
        <source>Enter the key</source>
        <translation>Introducir la clave</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Elija un modelo</translation>
    </message>
    <message>
        <source>Change the prompt</source>
        <translation>Cambiar el prompt</translation>
    </message>
    <message>
        <source>It did not succeed in an earlier run.</source>
        <translation>No tuvo éxito en una ejecución anterior.</translation>
    </message>
    <message>
        <source>The PDF helper crashed twice on its pages. The other sections were not affected.</source>
        <translation>El proceso auxiliar de PDF se cerró dos veces con sus páginas. Las demás secciones no se vieron afectadas.</translation>
    </message>
    <message>
        <source>The answer ended at the limit of %1 tokens.</source>
        <translation>La respuesta terminó en el límite de %1 tokens.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>opening</source>
        <translation>abriendo</translation>
    </message>
    <message>
        <source>finding sections</source>
        <translation>buscando secciones</translation>
    </message>
    <message>
        <source>reading pages</source>
        <translation>leyendo páginas</translation>
    </message>
    <message>
        <source>uploading</source>
        <translation>subiendo</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>esperando</translation>
    </message>
    <message>
        <source>answering</source>
        <translation>respondiendo</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>comprobando</translation>
    </message>
    <message>
        <source>cleaning up</source>
        <translation>limpiando</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>guardando</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>escribiendo</translation>
    </message>
    <message numerus="yes">
        <source>Stopping: deleting %n upload(s)</source>
        <translation>
            <numerusform>Deteniendo: eliminando %n archivo subido</numerusform>
            <numerusform>Deteniendo: eliminando %n archivos subidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>Queda %n segundo</numerusform>
            <numerusform>Quedan %n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>Queda %n minuto</numerusform>
            <numerusform>Quedan %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) left</source>
        <translation>
            <numerusform>Queda %n hora</numerusform>
            <numerusform>Quedan %n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>Downloading: %1 of %2 MB</source>
        <translation>Descargando: %1 de %2 MB</translation>
    </message>
    <message>
        <source>Downloading: %1 MB</source>
        <translation>Descargando: %1 MB</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Deteniendo</translation>
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
        <translation>«%1» no es JSON válido, así que no es un proyecto (%2). Elija otro archivo o una copia anterior de este.</translation>
    </message>
    <message>
        <source>In the project “%1”, the field “%2” must be %3.</source>
        <translation>En el proyecto «%1», el campo «%2» debe ser %3.</translation>
    </message>
    <message>
        <source>“%1” is no project: its field “format” must be “excerpt.project”.</source>
        <translation>«%1» no es un proyecto: su campo «format» debe ser «excerpt.project».</translation>
    </message>
    <message>
        <source>The project “%1” has version %2 of its format, and this program reads version %3 only. Use a newer version of Excerpt.</source>
        <translation>El proyecto «%1» tiene la versión %2 de su formato y este programa solo lee la versión %3. Use una versión más reciente de Excerpt.</translation>
    </message>
    <message>
        <source>an object with “path” (text) and, where they are known, “relative_path” and “file_name” (text), “pages” (a number from 1) and “sha256” (64 digits 0 to f)</source>
        <translation>un objeto con «path» (texto) y, si se conocen, «relative_path» y «file_name» (texto), «pages» (un número desde 1) y «sha256» (64 cifras de 0 a f)</translation>
    </message>
    <message>
        <source>an object with “text” (text), “frame” (true or false) and “name” (text)</source>
        <translation>un objeto con «text» (texto), «frame» (true o false) y «name» (texto)</translation>
    </message>
    <message>
        <source>an object with “name” (text)</source>
        <translation>un objeto con «name» (texto)</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>“%1” is a folder and no project. Choose a file.</source>
        <translation>«%1» es una carpeta y no un proyecto. Elija un archivo.</translation>
    </message>
    <message>
        <source>The project “%1” is larger than 256 MB. Check that it is the right file.</source>
        <translation>El proyecto «%1» supera los 256 MB. Compruebe que es el archivo correcto.</translation>
    </message>
    <message>
        <source>The project “%1” cannot be read. Check that it exists and that you may read it.</source>
        <translation>No se puede leer el proyecto «%1». Compruebe que existe y que puede leerlo.</translation>
    </message>
    <message>
        <source>The document has changed since the project was saved (its SHA-256 was %1 and is %2). Check that the sections are where they should be.</source>
        <translation>El documento ha cambiado desde que se guardó el proyecto (su SHA-256 era %1 y es %2). Compruebe que las secciones están donde deben.</translation>
    </message>
</context>
<context>
    <name>PromptLibrary</name>
    <message>
        <source>“%1” cannot be read as a file of prompts: each prompt needs a name and a text. Correct the file or choose another one.</source>
        <translation>«%1» no se puede leer como archivo de prompts: cada prompt necesita un nombre y un texto. Corrija el archivo o elija otro.</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a file of prompts: two prompts have the name “%2”. Rename one of them.</source>
        <translation>«%1» no se puede leer como archivo de prompts: dos prompts tienen el nombre «%2». Cambie el nombre de uno de ellos.</translation>
    </message>
    <message>
        <source>The prompts could not be saved in “%1”. Make room there, or choose another folder.</source>
        <translation>No se han podido guardar los prompts en «%1». Libere espacio ahí o elija otra carpeta.</translation>
    </message>
    <message>
        <source>“%1” is not valid JSON, so it is no file of prompts. Choose another file.</source>
        <translation>«%1» no es JSON válido, así que no es un archivo de prompts. Elija otro archivo.</translation>
    </message>
    <message>
        <source>“%1” is no file of prompts. Choose one that was exported from the prompt library.</source>
        <translation>«%1» no es un archivo de prompts. Elija uno exportado desde la biblioteca de prompts.</translation>
    </message>
    <message>
        <source>“%1” is of a later version of Excerpt. Open it with that one, or choose another file.</source>
        <translation>«%1» es de una versión posterior de Excerpt. Ábralo con ella o elija otro archivo.</translation>
    </message>
    <message>
        <source>“%1” has no list of prompts. Choose another file.</source>
        <translation>«%1» no tiene ninguna lista de prompts. Elija otro archivo.</translation>
    </message>
    <message>
        <source>The prompts in “%1” cannot be read. Check who may read the file.</source>
        <translation>No se pueden leer los prompts de «%1». Compruebe quién puede leer el archivo.</translation>
    </message>
    <message>
        <source>“%1” is too large for a file of prompts. Choose another file.</source>
        <translation>«%1» es demasiado grande para ser un archivo de prompts. Elija otro archivo.</translation>
    </message>
</context>
<context>
    <name>PromptTemplate</name>
    <message>
        <source>The prompt has placeholders that do not exist: %1. There are {{section}}, {{number}}, {{pages}} and {{document}}; write {{{{ for two braces that are none.</source>
        <translation>El prompt tiene marcadores de posición que no existen: %1. Existen {{section}}, {{number}}, {{pages}} y {{document}}; escriba {{{{ para dos llaves que no lo sean.</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>QpdfDocument</name>
    <message>
        <source>The password does not open the document. Check it and try again.</source>
        <translation>La contraseña no abre el documento. Revísela e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The document is protected by a password. Give the password and try again.</source>
        <translation>El documento está protegido con contraseña. Indíquela e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file is not a PDF. Choose a PDF file.</source>
        <translation>El archivo no es un PDF. Elija un archivo PDF.</translation>
    </message>
    <message>
        <source>The document is protected in a way that cannot be opened here, by a certificate for example. Save an unprotected copy and choose that.</source>
        <translation>El documento está protegido de un modo que no se puede abrir aquí, por ejemplo con un certificado. Guarde una copia sin protección y elíjala.</translation>
    </message>
    <message>
        <source>The document is too damaged to be opened. Open it in another program and save it anew.</source>
        <translation>El documento está demasiado dañado para abrirse. Ábralo en otro programa y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no page %1: the document has %2 pages. Choose pages that exist.</source>
        <translation>No existe la página %1: el documento tiene %2 páginas. Elija páginas que existan.</translation>
    </message>
    <message>
        <source>Page %1 cannot be read: it is damaged in the document. Leave it out, or repair the document with another program.</source>
        <translation>La página %1 no se puede leer: está dañada en el documento. Omítala o repare el documento con otro programa.</translation>
    </message>
    <message>
        <source>The section&apos;s PDF cannot be written: the disk is full. Free some space and try again.</source>
        <translation>No se puede escribir el PDF de la sección: el disco está lleno. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The section&apos;s PDF cannot be written. Look at the folder&apos;s rights and try again.</source>
        <translation>No se puede escribir el PDF de la sección. Revise los permisos de la carpeta e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The document&apos;s table of contents for programs (its cross-reference table) is damaged and was rebuilt: parts may be missing.</source>
        <translation>El índice del documento para los programas (su tabla de referencias cruzadas) está dañado y se ha reconstruido: pueden faltar partes.</translation>
    </message>
    <message>
        <source>The document is damaged in places: parts may be missing.</source>
        <translation>El documento está dañado en algunos lugares: pueden faltar partes.</translation>
    </message>
    <message>
        <source>The document&apos;s own page count is wrong: the %1 pages that can be found are used.</source>
        <translation>El número de páginas que indica el propio documento es erróneo: se usan las %1 páginas que se encuentran.</translation>
    </message>
    <message>
        <source>Pages %1 are damaged in the document: parts of them may be missing.</source>
        <translation>Las páginas %1 están dañadas en el documento: pueden faltar partes de ellas.</translation>
    </message>
    <message>
        <source>The document&apos;s list of pages refers to itself. Open it in another program and save it anew.</source>
        <translation>La lista de páginas del documento se remite a sí misma. Ábralo en otro programa y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>The document has no pages. Choose another one, or save it anew.</source>
        <translation>El documento no tiene páginas. Elija otro o guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>The section has only a part of pages %1. In its PDF that part is a picture with its words behind it: it could not be told apart from the rest of the page in any other way.</source>
        <translation>La sección tiene solo una parte de las páginas %1. En su PDF, esa parte es una imagen con sus palabras detrás: no se ha podido separar del resto de la página de otro modo.</translation>
    </message>
</context>
<context>
    <name>ResponseWriter</name>
    <message>
        <source>The run was stopped before its end. What was finished is here.</source>
        <translation>La ejecución se detuvo antes de su final. Aquí está lo terminado.</translation>
    </message>
</context>
<context>
    <name>ResultsWriter</name>
    <message>
        <source>The results cannot be written: %1. Free space there, or name another output; what was finished is kept.</source>
        <translation>No se pueden escribir los resultados: %1. Libere espacio ahí o indique otra salida; lo terminado se conserva.</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message numerus="yes">
        <source>Stopping. Deleting %n upload(s).</source>
        <translation>
            <numerusform>Deteniendo. Eliminando %n archivo subido.</numerusform>
            <numerusform>Deteniendo. Eliminando %n archivos subidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping.</source>
        <translation>Deteniendo.</translation>
    </message>
    <message>
        <source>What was finished is kept. “excerpt-cli jobs resume %1” goes on.</source>
        <translation>Lo terminado se conserva. «excerpt-cli jobs resume %1» continúa.</translation>
    </message>
    <message>
        <source>“excerpt-cli jobs resume %1” tries again.</source>
        <translation>«excerpt-cli jobs resume %1» lo intenta de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) did not succeed; the results say why.</source>
        <translation>
            <numerusform>%n sección no ha salido bien; los resultados dicen por qué.</numerusform>
            <numerusform>%n secciones no han salido bien; los resultados dicen por qué.</numerusform>
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
        <translation>Demasiadas peticiones. Próximo intento en %1.</translation>
    </message>
    <message>
        <source>%1 Next try in %2. Try %3 of %4.</source>
        <extracomment>what went wrong as a sentence, then a time as in 0:42, then numbers</extracomment>
        <translation>%1 Próximo intento en %2. Intento %3 de %4.</translation>
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
            <numerusform>%1 de %n sección</numerusform>
            <numerusform>%1 de %n secciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>about %n s left</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>queda aprox. %n s</numerusform>
            <numerusform>quedan aprox. %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>queda aprox. %n min</numerusform>
            <numerusform>quedan aprox. %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n h left</source>
        <comment>hours</comment>
        <translation>
            <numerusform>queda aprox. %n h</numerusform>
            <numerusform>quedan aprox. %n h</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sections a minute</source>
        <extracomment>a figure with a decimal: &quot;4.1 sections a minute&quot;</extracomment>
        <translation>%1 secciones por minuto</translation>
    </message>
    <message>
        <source>%1 tokens in, %2 out</source>
        <translation>%1 tokens de entrada, %2 de salida</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 hechas</translation>
    </message>
    <message>
        <source>%1 with warnings</source>
        <translation>%1 con avisos</translation>
    </message>
    <message>
        <source>%1 empty</source>
        <translation>%1 vacías</translation>
    </message>
    <message>
        <source>%1 cut off</source>
        <translation>%1 cortadas</translation>
    </message>
    <message>
        <source>%1 not valid</source>
        <translation>%1 no válidas</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fallidas</translation>
    </message>
    <message>
        <source>%1 set aside</source>
        <translation>%1 apartadas</translation>
    </message>
    <message>
        <source>%1 stopped</source>
        <translation>%1 detenidas</translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>%1 en curso</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 en espera</translation>
    </message>
    <message>
        <source>Open document</source>
        <translation>Abrir el documento</translation>
    </message>
    <message numerus="yes">
        <source>Cut page(s) %1</source>
        <translation>
            <numerusform>Recortar la página %1</numerusform>
            <numerusform>Recortar las páginas %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read page(s) %1</source>
        <translation>
            <numerusform>Leer la página %1</numerusform>
            <numerusform>Leer las páginas %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Send %1 kB</source>
        <translation>Enviar %1 kB</translation>
    </message>
    <message>
        <source>Send %1 MB</source>
        <translation>Enviar %1 MB</translation>
    </message>
    <message>
        <source>Wait until it is read</source>
        <translation>Esperar a que se lea</translation>
    </message>
    <message>
        <source>Wait for answer</source>
        <translation>Esperar la respuesta</translation>
    </message>
    <message>
        <source>Read answer</source>
        <translation>Leer la respuesta</translation>
    </message>
    <message>
        <source>Check answer</source>
        <translation>Comprobar la respuesta</translation>
    </message>
    <message>
        <source>Delete upload</source>
        <translation>Eliminar lo subido</translation>
    </message>
    <message>
        <source>Waits for the PDF helper. Gives up at %1.</source>
        <translation>Espera al proceso auxiliar de PDF. Desiste a los %1.</translation>
    </message>
    <message>
        <source>Waits for %1. Gives up at %2. Try %3 of %4.</source>
        <extracomment>company, time limit, numbers</extracomment>
        <translation>Espera a %1. Desiste a los %2. Intento %3 de %4.</translation>
    </message>
    <message>
        <source>Starting.</source>
        <translation>Iniciando.</translation>
    </message>
    <message>
        <source>Running. You can go on marking and reading.</source>
        <translation>En curso. Puede seguir marcando y leyendo.</translation>
    </message>
    <message>
        <source>Paused. The answer under way is kept.</source>
        <translation>En pausa. La respuesta en curso se conserva.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>En pausa.</translation>
    </message>
    <message>
        <source>Stops after this section.</source>
        <translation>Se detiene después de esta sección.</translation>
    </message>
    <message>
        <source>Stops after this section, in about %1.</source>
        <translation>Se detiene después de esta sección, en aprox. %1.</translation>
    </message>
    <message>
        <source>Stopping.</source>
        <translation>Deteniendo.</translation>
    </message>
    <message>
        <source>The run came to its end.</source>
        <translation>La ejecución ha llegado a su fin.</translation>
    </message>
    <message>
        <source>Stopped. What is done is kept.</source>
        <translation>Detenida. Lo hecho se conserva.</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) safe on this disk</source>
        <translation>
            <numerusform>%n resultado a salvo en este disco</numerusform>
            <numerusform>%n resultados a salvo en este disco</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) safe on this disk, last %1 ago</source>
        <translation>
            <numerusform>%n resultado a salvo en este disco, hace %1</numerusform>
            <numerusform>%n resultados a salvo en este disco, el último hace %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too early to say, %1 of %n section(s)</source>
        <translation>
            <numerusform>Demasiado pronto para saberlo, %1 de %n sección</numerusform>
            <numerusform>Demasiado pronto para saberlo, %1 de %n secciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Flat: %1 per section</source>
        <translation>Estable: %1 por sección</translation>
    </message>
    <message>
        <source>Rising slowly: %1 per section</source>
        <translation>Sube despacio: %1 por sección</translation>
    </message>
    <message numerus="yes">
        <source>Rising: %1 per section, budget in %n section(s)</source>
        <translation>
            <numerusform>Sube: %1 por sección, presupuesto en %n sección</numerusform>
            <numerusform>Sube: %1 por sección, presupuesto en %n secciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, flat</source>
        <translation>%1, estable</translation>
    </message>
    <message>
        <source>%1, rising slowly</source>
        <translation>%1, sube despacio</translation>
    </message>
    <message>
        <source>%1, rising</source>
        <translation>%1, sube</translation>
    </message>
    <message>
        <source>Memory %1 of %2 MB, peak %3.</source>
        <translation>Memoria: %1 de %2 MB, máximo %3.</translation>
    </message>
    <message>
        <source>Memory %1 of %2 MB, peak %3, flat.</source>
        <translation>Memoria: %1 de %2 MB, máximo %3, estable.</translation>
    </message>
    <message>
        <source>Memory %1 of %2 MB, peak %3, rising slowly.</source>
        <translation>Memoria: %1 de %2 MB, máximo %3, sube despacio.</translation>
    </message>
    <message>
        <source>Memory %1 of %2 MB, peak %3, rising.</source>
        <translation>Memoria: %1 de %2 MB, máximo %3, sube.</translation>
    </message>
    <message>
        <source>Sections are being run.</source>
        <translation>Se están ejecutando secciones.</translation>
    </message>
</context>
<context>
    <name>SectionDialogs</name>
    <message>
        <source>One step to undo: “%1”.</source>
        <translation>Un solo paso que deshacer: «%1».</translation>
    </message>
    <message numerus="yes">
        <source>One step to undo: “%1”. The %n section(s) you have now are replaced.</source>
        <translation>
            <numerusform>Un solo paso que deshacer: «%1». La sección que tiene ahora se sustituye.</numerusform>
            <numerusform>Un solo paso que deshacer: «%1». Las %n secciones que tiene ahora se sustituyen.</numerusform>
        </translation>
    </message>
    <message>
        <source>New section</source>
        <translation>Nueva sección</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>&amp;Páginas</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>The document has the pages 1 to %1.</source>
        <translation>El documento tiene las páginas 1 a %1.</translation>
    </message>
    <message>
        <source>Make section</source>
        <translation>Crear sección</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>New section “%1”</source>
        <translation>Nueva sección «%1»</translation>
    </message>
    <message>
        <source>Split section</source>
        <translation>Dividir sección</translation>
    </message>
    <message>
        <source>In front of &amp;page</source>
        <translation>Antes de la &amp;página</translation>
    </message>
    <message>
        <source>&amp;Name of the second part</source>
        <translation>&amp;Nombre de la segunda parte</translation>
    </message>
    <message>
        <source>%1, part 2</source>
        <translation>%1, parte 2</translation>
    </message>
    <message>
        <source>A section of one page is split on the page itself: choose Split in the tool bar and click the line.</source>
        <translation>Una sección de una sola página se divide en la propia página: elija Dividir en la barra de herramientas y haga clic en la línea.</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividir</translation>
    </message>
    <message>
        <source>Split “%1”</source>
        <translation>Dividir «%1»</translation>
    </message>
    <message>
        <source>Sections of every n pages</source>
        <translation>Secciones cada n páginas</translation>
    </message>
    <message>
        <source>Pages &amp;each</source>
        <translation>Páginas por &amp;sección</translation>
    </message>
    <message>
        <source>Of &amp;pages</source>
        <translation>De las &amp;páginas</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) of equal length</source>
        <translation>
            <numerusform>%n sección de igual longitud</numerusform>
            <numerusform>%n secciones de igual longitud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n section(s)</source>
        <translation>
            <numerusform>Crear %n sección</numerusform>
            <numerusform>Crear %n secciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Prompt of its own</source>
        <translation>Prompt propio</translation>
    </message>
    <message>
        <source>Use the common prompt</source>
        <translation>Usar el prompt común</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Without a text the common prompt is sent.</source>
        <translation>Sin texto se envía el prompt común.</translation>
    </message>
    <message numerus="yes">
        <source>Sent for %n section(s) in place of the common prompt.</source>
        <translation>
            <numerusform>Se envía para %n sección en lugar del prompt común.</numerusform>
            <numerusform>Se envía para %n secciones en lugar del prompt común.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prompt of %n section(s)</source>
        <translation>
            <numerusform>Prompt de %n sección</numerusform>
            <numerusform>Prompt de %n secciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SectionResult</name>
    <message>
        <source>A section&apos;s result cannot be read, because its field “%1” is missing or wrong. Run this section again.</source>
        <translation>No se puede leer el resultado de una sección, porque su campo «%1» falta o es erróneo. Ejecute de nuevo esta sección.</translation>
    </message>
</context>
<context>
    <name>SectionRules</name>
    <message>
        <source>Split at the heading’s height</source>
        <translation>Dividir a la altura del título</translation>
    </message>
    <message>
        <source>Keep the page in both</source>
        <translation>Conservar la página en ambas</translation>
    </message>
    <message>
        <source>End on the page before</source>
        <translation>Terminar en la página anterior</translation>
    </message>
    <message>
        <source>Begin on the next page</source>
        <translation>Empezar en la página siguiente</translation>
    </message>
    <message>
        <source>{{number}} and {{title}} are replaced</source>
        <translation>{{number}} y {{title}} se sustituyen</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>pages %1</source>
        <extracomment>%1 is a page range such as 815–818</extracomment>
        <translation>páginas %1</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n sección</numerusform>
            <numerusform>%n secciones</numerusform>
        </translation>
    </message>
    <message>
        <source>own prompt</source>
        <translation>prompt propio</translation>
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
            <numerusform>%n lección</numerusform>
            <numerusform>%n lecciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln area(s)</source>
        <translation>
            <numerusform>%Ln área</numerusform>
            <numerusform>%Ln áreas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SectionsFile</name>
    <message>
        <source>“%1” has more than %2 sections. Split it into several files.</source>
        <translation>«%1» tiene más de %2 secciones. Divídalo en varios archivos.</translation>
    </message>
    <message>
        <source>“%1” is not valid JSON, so no sections can be read from it (%2). Correct it there, or write it again.</source>
        <translation>«%1» no es JSON válido, así que no se pueden leer secciones de él (%2). Corríjalo ahí o escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>In “%1”, section %2: the field “%3” must be text.</source>
        <translation>En «%1», sección %2: el campo «%3» debe ser texto.</translation>
    </message>
    <message>
        <source>“%1” is no sections file: it must hold a JSON object with the format “excerpt.sections”, or a list of sections.</source>
        <translation>«%1» no es un archivo de secciones: debe contener un objeto JSON con el formato «excerpt.sections» o una lista de secciones.</translation>
    </message>
    <message>
        <source>“%1” is no sections file: its field “format” must be “excerpt.sections”.</source>
        <translation>«%1» no es un archivo de secciones: su campo «format» debe ser «excerpt.sections».</translation>
    </message>
    <message>
        <source>“%1” has version %2 of the sections format, and this program reads version %3 only. Use a newer version of Excerpt, or write the file again.</source>
        <translation>«%1» tiene la versión %2 del formato de secciones y este programa solo lee la versión %3. Use una versión más reciente de Excerpt o escriba de nuevo el archivo.</translation>
    </message>
    <message>
        <source>“%1” has no list of sections: its field “sections” must be a list.</source>
        <translation>«%1» no tiene lista de secciones: su campo «sections» debe ser una lista.</translation>
    </message>
    <message>
        <source>In “%1”, the field “document” must hold “file_name” (text), “pages” (a number from 1) and “sha256” (64 digits 0 to f), or nothing.</source>
        <translation>En «%1», el campo «document» debe contener «file_name» (texto), «pages» (un número desde 1) y «sha256» (64 cifras de 0 a f), o nada.</translation>
    </message>
    <message>
        <source>“%1” was made for a document of %2 pages, and this one has %3. Check that the sections are where they should be.</source>
        <translation>«%1» se hizo para un documento de %2 páginas y este tiene %3. Compruebe que las secciones están donde deben.</translation>
    </message>
    <message>
        <source>“%1” has no sections. Name at least one.</source>
        <translation>«%1» no tiene secciones. Indique al menos una.</translation>
    </message>
    <message>
        <source>In “%1”, section %2 must be an object with “%3” and “%4”.</source>
        <translation>En «%1», la sección %2 debe ser un objeto con «%3» y «%4».</translation>
    </message>
    <message>
        <source>In “%1”, section %2: the field “id” must be text of 1 to %3 characters without line breaks.</source>
        <translation>En «%1», sección %2: el campo «id» debe ser texto de 1 a %3 caracteres sin saltos de línea.</translation>
    </message>
    <message>
        <source>In “%1”, section %2 has the id “%3”, which an earlier section has already. Give each its own.</source>
        <translation>En «%1», la sección %2 tiene el id «%3», que ya tiene una sección anterior. Dé a cada una el suyo.</translation>
    </message>
    <message>
        <source>In “%1”, section %2: the field “level” must be a whole number from 1 to %3.</source>
        <translation>En «%1», sección %2: el campo «level» debe ser un número entero de 1 a %3.</translation>
    </message>
    <message>
        <source>In “%1”, section %2 (“%3”): %4</source>
        <extracomment>%1 file, %2 number of the section, %3 name of the section, %4 sentence on its pages</extracomment>
        <translation>En «%1», sección %2 («%3»): %4</translation>
    </message>
    <message>
        <source>In “%1”, section %2: the field “%3” must hold “page” (a page of this document, 1 to %4) and “y” (a number from 0 to 1).</source>
        <translation>En «%1», sección %2: el campo «%3» debe contener «page» (una página de este documento, de 1 a %4) e «y» (un número de 0 a 1).</translation>
    </message>
    <message>
        <source>In “%1”, section %2 (“%3”): the pages %4 are not those from its start to its end. Make “pages” fit “start” and “end”.</source>
        <translation>En «%1», sección %2 («%3»): las páginas %4 no son las que van de su inicio a su final. Ajuste «pages» a «start» y «end».</translation>
    </message>
    <message>
        <source>In “%1”, section %2 (“%3”) ends before it starts.</source>
        <translation>En «%1», la sección %2 («%3») termina antes de empezar.</translation>
    </message>
    <message>
        <source>In “%1”, section %2 has more than %3 areas. Split the section.</source>
        <translation>En «%1», la sección %2 tiene más de %3 áreas. Divida la sección.</translation>
    </message>
    <message>
        <source>In “%1”, section %2: the field “regions” must be a list of areas with “page” (1 to %3), “x”, “y”, “width” and “height”, which are parts of the page from 0 to 1 and must not leave it.</source>
        <translation>En «%1», sección %2: el campo «regions» debe ser una lista de áreas con «page» (de 1 a %3), «x», «y», «width» y «height», que son partes de la página de 0 a 1 y no deben salirse de ella.</translation>
    </message>
    <message>
        <source>In “%1”, section %2 (“%3”) has areas on pages that it does not have. They change nothing.</source>
        <translation>En «%1», la sección %2 («%3») tiene áreas en páginas que no tiene. No cambian nada.</translation>
    </message>
    <message>
        <source>In “%1”, section %2: the field “parents” must be a list of at most %3 names.</source>
        <translation>En «%1», sección %2: el campo «parents» debe ser una lista de %3 nombres como máximo.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The option --%1 has the value “%2”. Allowed is %3.</source>
        <translation>La opción --%1 tiene el valor «%2». Se admite %3.</translation>
    </message>
    <message>
        <source>The environment variable %1 has the value “%2”. Allowed is %3.</source>
        <translation>La variable de entorno %1 tiene el valor «%2». Se admite %3.</translation>
    </message>
    <message>
        <source>The key %1 in the settings file %2 has the value “%3”. Allowed is %4.</source>
        <translation>La clave %1 del archivo de ajustes %2 tiene el valor «%3». Se admite %4.</translation>
    </message>
    <message>
        <source>--%1 %2 is not part of this version. Use --%1 sequential, or leave it out.</source>
        <translation>--%1 %2 no forma parte de esta versión. Use --%1 sequential o quítela.</translation>
    </message>
    <message>
        <source>The environment variable %1 has the value “%2” and asks for the concurrent mode, which is not part of this version. Set it to true, or unset it.</source>
        <translation>La variable de entorno %1 tiene el valor «%2» y pide el modo concurrente, que no forma parte de esta versión. Póngala en true o quítela.</translation>
    </message>
    <message>
        <source>The key %1 in the settings file %2 asks for the mode “%3”, which is not part of this version. Set it to sequential, or remove it.</source>
        <translation>La clave %1 del archivo de ajustes %2 pide el modo «%3», que no forma parte de esta versión. Póngala en sequential o quítela.</translation>
    </message>
    <message>
        <source>The settings file %1 cannot be read. Check that it exists and that you may read it.</source>
        <translation>No se puede leer el archivo de ajustes %1. Compruebe que existe y que puede leerlo.</translation>
    </message>
    <message>
        <source>The settings file %1 is malformed. Its lines must read “key=value” below a “[section]”.</source>
        <translation>El archivo de ajustes %1 está mal formado. Sus líneas deben ser «key=value» debajo de una «[section]».</translation>
    </message>
    <message>
        <source>The key %1 in the settings file %2 is not part of this version. Remove it.</source>
        <translation>La clave %1 del archivo de ajustes %2 no forma parte de esta versión. Quítela.</translation>
    </message>
    <message>
        <source>The key %1 in the settings file %2 is no setting and was left out. “excerpt-cli --help” lists the settings.</source>
        <translation>La clave %1 del archivo de ajustes %2 no es un ajuste y se ha omitido. «excerpt-cli --help» muestra los ajustes.</translation>
    </message>
    <message>
        <source>%1 is not part of this version. Leave it out.</source>
        <translation>%1 no forma parte de esta versión. Quítela.</translation>
    </message>
    <message>
        <source>Who answers the prompt. The offline engine needs no key and no network.</source>
        <translation>Quién responde al prompt. El motor offline no necesita ni clave ni red.</translation>
    </message>
    <message>
        <source>The engine&apos;s model; “excerpt-cli models” lists what is offered.</source>
        <translation>El modelo del motor; «excerpt-cli models» muestra los que se ofrecen.</translation>
    </message>
    <message>
        <source>Address of the engine&apos;s server, when it is not the provider&apos;s own.</source>
        <translation>Dirección del servidor del motor, si no es la del propio proveedor.</translation>
    </message>
    <message>
        <source>How freely the model answers. Unset: as the provider thinks best.</source>
        <translation>Con cuánta libertad responde el modelo. Sin definir: como mejor le parezca al proveedor.</translation>
    </message>
    <message>
        <source>The longest answer, in tokens. Unset: the model&apos;s own limit.</source>
        <translation>La respuesta más larga, en tokens. Sin definir: el límite del propio modelo.</translation>
    </message>
    <message>
        <source>Send a section inside the request (inline), upload it first (upload), or by its size (auto).</source>
        <translation>Enviar una sección dentro de la petición (inline), subirla antes (upload) o según su tamaño (auto).</translation>
    </message>
    <message>
        <source>Attempts after the first, for each request that may succeed later.</source>
        <translation>Intentos después del primero, para cada petición que pueda salir bien más tarde.</translation>
    </message>
    <message>
        <source>How sections are processed: one at a time, in order (sequential).</source>
        <translation>Cómo se procesan las secciones: de una en una, en orden (sequential).</translation>
    </message>
    <message>
        <source>Pause between sections, in seconds.</source>
        <translation>Pausa entre secciones, en segundos.</translation>
    </message>
    <message>
        <source>Seconds that one section may take, retries included; then it is given up and the run goes on.</source>
        <translation>Segundos que puede tardar una sección, reintentos incluidos; después se abandona y la ejecución continúa.</translation>
    </message>
    <message>
        <source>Hand freed memory back to the system after each section.</source>
        <translation>Devolver al sistema la memoria liberada después de cada sección.</translation>
    </message>
    <message>
        <source>A bar on a terminal (auto, bar), one line of JSON per event (json), or nothing but the log (none).</source>
        <translation>Una barra en un terminal (auto, bar), una línea de JSON por evento (json) o nada más que el registro (none).</translation>
    </message>
    <message>
        <source>The least important log lines to show. Unset: info, and warning beside a progress bar.</source>
        <translation>Las líneas de registro menos importantes que mostrar. Sin definir: info, y warning junto a una barra de progreso.</translation>
    </message>
    <message>
        <source>Append the log to this file too, with times.</source>
        <translation>Añadir el registro también a este archivo, con la hora.</translation>
    </message>
    <message>
        <source>Folder of the jobs. Unset: excerpt/jobs in $XDG_STATE_HOME or ~/.local/state.</source>
        <translation>Carpeta de los trabajos. Sin definir: excerpt/jobs en $XDG_STATE_HOME o ~/.local/state.</translation>
    </message>
    <message>
        <source>Days that finished jobs keep their answers; 0: until the output is written.</source>
        <translation>Días que los trabajos terminados conservan sus respuestas; 0: hasta que se escribe la salida.</translation>
    </message>
    <message>
        <source>true: sections are processed one at a time (--mode sequential).</source>
        <translation>true: las secciones se procesan de una en una (--mode sequential).</translation>
    </message>
    <message>
        <source>Asks for several sections at once when the variable above is false; this version refuses that.</source>
        <translation>Pide varias secciones a la vez si la variable anterior es false; esta versión lo rechaza.</translation>
    </message>
    <message>
        <source>true, false, 1, 0, yes, no, on or off</source>
        <translation>true, false, 1, 0, yes, no, on u off</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un número entero de %1 a %2</translation>
    </message>
    <message>
        <source>a number from %1 to %2, with a point before the decimals</source>
        <translation>un número de %1 a %2, con punto decimal</translation>
    </message>
    <message>
        <source>seconds from %1 to %2, with a point before the decimals</source>
        <translation>segundos de %1 a %2, con punto decimal</translation>
    </message>
    <message>
        <source>any text</source>
        <translation>cualquier texto</translation>
    </message>
    <message>
        <source>one of %1 or %2</source>
        <extracomment>%1 is a list of words with commas, %2 the last word</extracomment>
        <translation>uno de %1 o %2</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Respuesta más larga</translation>
    </message>
    <message>
        <source>How sections are sent</source>
        <translation>Cómo se envían las secciones</translation>
    </message>
    <message>
        <source>Attempts after the first</source>
        <translation>Intentos después del primero</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Pause between sections</source>
        <translation>Pausa entre secciones</translation>
    </message>
    <message>
        <source>Time limit of a section</source>
        <translation>Límite de tiempo de una sección</translation>
    </message>
    <message>
        <source>Hand memory back</source>
        <translation>Devolver la memoria</translation>
    </message>
    <message>
        <source>Progress of the command line</source>
        <translation>Progreso en la línea de comandos</translation>
    </message>
    <message>
        <source>Log lines</source>
        <translation>Líneas de registro</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>Archivo de registro</translation>
    </message>
    <message>
        <source>Folder of the jobs</source>
        <translation>Carpeta de los trabajos</translation>
    </message>
    <message>
        <source>Days that jobs are kept</source>
        <translation>Días que se conservan los trabajos</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Colours of the window: as the desktop has them (system), light or dark.</source>
        <translation>Colores de la ventana: como los tenga el escritorio (system), claros (light) u oscuros (dark).</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of the window, such as de. Unset: the system&apos;s.</source>
        <translation>Idioma de la ventana, por ejemplo «de». Sin definir: el del sistema.</translation>
    </message>
    <message>
        <source>Memory budget</source>
        <translation>Límite de memoria</translation>
    </message>
    <message>
        <source>Memory that a run may use, all processes together, such as 256M. A helper that is larger is replaced, and the log tells of a section that ends above it.</source>
        <translation>Memoria que puede usar una ejecución, todos los procesos juntos, por ejemplo 256M. Un proceso auxiliar mayor se sustituye, y el registro indica las secciones que terminan por encima.</translation>
    </message>
    <message>
        <source>a size from %1 to %2, with k, M or G behind the number</source>
        <extracomment>sizes such as 64MiB</extracomment>
        <translation>un tamaño de %1 a %2, con k, M o G detrás del número</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Inside the request</source>
        <translation>Dentro de la solicitud</translation>
    </message>
    <message>
        <source>Uploaded first</source>
        <translation>Subidas antes</translation>
    </message>
    <message>
        <source>One at a time</source>
        <translation>De una en una</translation>
    </message>
    <message>
        <source>A bar</source>
        <translation>Una barra</translation>
    </message>
    <message>
        <source>Lines of JSON</source>
        <translation>Líneas de JSON</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>The settings file %1 cannot be written. Check that you may write there and that the disk has room.</source>
        <translation>No se puede escribir el archivo de ajustes %1. Compruebe que puede escribir ahí y que hay espacio en el disco.</translation>
    </message>
</context>
<context>
    <name>Split</name>
    <message>
        <source>The folder %1 cannot be made or written. Check that the folder around it exists and that you may write there.</source>
        <translation>La carpeta %1 no se puede crear o no se puede escribir en ella. Compruebe que existe la carpeta que la contiene y que puede escribir ahí.</translation>
    </message>
    <message>
        <source>The section “%1” was not written. %2</source>
        <translation>La sección «%1» no se ha escrito. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) could not be written.</source>
        <translation>
            <numerusform>No se ha podido escribir %n sección.</numerusform>
            <numerusform>No se han podido escribir %n secciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder for the sections is missing. Name it with --output-dir.</source>
        <translation>Falta la carpeta para las secciones. Indíquela con --output-dir.</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacía</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Cortada</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>No válida</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartada</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>Desactualizada</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Comprobado</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>Parecido</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Editado</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>There is no file %1.</source>
        <translation>No existe el archivo %1.</translation>
    </message>
    <message>
        <source>Another process is using %1. Wait until it has ended, then try again.</source>
        <translation>Otro proceso está usando %1. Espere a que termine e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 cannot be locked (%2). Put the job folder on a file system that can lock files.</source>
        <translation>No se puede bloquear %1 (%2). Ponga la carpeta de trabajos en un sistema de archivos que permita bloquear archivos.</translation>
    </message>
    <message>
        <source>There is no space left to write %1. Free some space on that disk, then try again.</source>
        <translation>No queda espacio para escribir %1. Libere espacio en ese disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 cannot be read or written (%2). Check that its folder exists and that you may write there.</source>
        <translation>No se puede leer ni escribir %1 (%2). Compruebe que su carpeta existe y que puede escribir ahí.</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>Page %1 was left out. %2</source>
        <translation>La página %1 se ha omitido. %2</translation>
    </message>
    <message>
        <source>The pages %1 of %2 have no text layer: they are pictures. Run a program for text recognition over the document first.</source>
        <translation>Las páginas %1 de %2 no tienen capa de texto: son imágenes. Aplique antes al documento un programa de reconocimiento de texto.</translation>
    </message>
    <message>
        <source>--pages is empty. Name pages such as 1-3,7.</source>
        <translation>--pages está vacía. Indique páginas, por ejemplo 1-3,7.</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>Split “%1”</source>
        <translation>Dividir «%1»</translation>
    </message>
    <message>
        <source>%1, part 2</source>
        <translation>%1, parte 2</translation>
    </message>
</context>
<context>
    <name>excerpt::AboutDialog</name>
    <message>
        <source>About Excerpt</source>
        <translation>Acerca de Excerpt</translation>
    </message>
    <message>
        <source>Excerpt %1</source>
        <extracomment>%1 is a version</extracomment>
        <translation>Excerpt %1</translation>
    </message>
    <message>
        <source>Long PDFs into structured data, section by section.</source>
        <translation>PDF largos convertidos en datos estructurados, sección por sección.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Se ofrece sin garantía alguna.</translation>
    </message>
    <message>
        <source>PDFs are read by Poppler and cut by qpdf, in a helper without network. The window is made with Qt %1.</source>
        <translation>Poppler lee los PDF y qpdf los recorta, en un proceso auxiliar sin red. La ventana está hecha con Qt %1.</translation>
    </message>
</context>
<context>
    <name>excerpt::AddressDialog</name>
    <message>
        <source>Open an address</source>
        <translation>Abrir una dirección</translation>
    </message>
    <message>
        <source>&amp;Address of a PDF</source>
        <translation>&amp;Dirección de un PDF</translation>
    </message>
    <message>
        <source>It is downloaded to this computer and goes when the window is closed.</source>
        <translation>Se descarga a este equipo y desaparece al cerrar la ventana.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>excerpt::AnswerModel</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n elemento</numerusform>
            <numerusform>%n elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>excerpt::AnswerView</name>
    <message>
        <source>Fields of the answer</source>
        <translation>Campos de la respuesta</translation>
    </message>
    <message>
        <source>Text of the answer</source>
        <translation>Texto de la respuesta</translation>
    </message>
    <message>
        <source>Choose a section to see its answer.</source>
        <translation>Elija una sección para ver su respuesta.</translation>
    </message>
    <message>
        <source>Copy the answer</source>
        <translation>Copiar la respuesta</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Árbol</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Ejecutar de nuevo</translation>
    </message>
    <message>
        <source>There is no answer to show.</source>
        <translation>No hay respuesta que mostrar.</translation>
    </message>
    <message>
        <source>No result yet.</source>
        <translation>Aún no hay resultado.</translation>
    </message>
</context>
<context>
    <name>excerpt::AreaBar</name>
    <message>
        <source>Repeat…</source>
        <translation>Repetir…</translation>
    </message>
    <message>
        <source>Repeat the area on other pages (R)</source>
        <translation>Repetir el área en otras páginas (R)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete the area (Del)</source>
        <translation>Eliminar el área (Supr)</translation>
    </message>
</context>
<context>
    <name>excerpt::AreaCrops</name>
    <message>
        <source>Page %1</source>
        <translation>Página %1</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <extracomment>%1 is a section, %2 a page number</extracomment>
        <translation>%1, página %2</translation>
    </message>
</context>
<context>
    <name>excerpt::AreaRepeatDialog</name>
    <message>
        <source>Repeat the area</source>
        <translation>Repetir el área</translation>
    </message>
    <message>
        <source>Repeat &amp;on</source>
        <translation>Repetir &amp;en</translation>
    </message>
    <message>
        <source>Pages to repeat the area on</source>
        <translation>Páginas en las que repetir el área</translation>
    </message>
    <message>
        <source>&amp;Add to the areas there</source>
        <translation>&amp;Añadir a las áreas existentes</translation>
    </message>
    <message>
        <source>&amp;Replace the areas there</source>
        <translation>&amp;Reemplazar las áreas existentes</translation>
    </message>
    <message>
        <source>What the area holds on each page; without a tick it is left out</source>
        <translation>Lo que contiene el área en cada página; sin marca de verificación, la página se omite</translation>
    </message>
    <message>
        <source>The next page</source>
        <translation>La página siguiente</translation>
    </message>
    <message>
        <source>All pages of the section after page %1</source>
        <translation>Todas las páginas de la sección posteriores a la página %1</translation>
    </message>
    <message>
        <source>All pages of the section before page %1</source>
        <translation>Todas las páginas de la sección anteriores a la página %1</translation>
    </message>
    <message>
        <source>Odd pages of the section</source>
        <translation>Páginas impares de la sección</translation>
    </message>
    <message>
        <source>Even pages of the section</source>
        <translation>Páginas pares de la sección</translation>
    </message>
    <message>
        <source>The same page of every section</source>
        <translation>La misma página de cada sección</translation>
    </message>
    <message>
        <source>This page only: other areas of it go when replaced</source>
        <translation>Solo esta página: al reemplazar se quitan sus otras áreas</translation>
    </message>
    <message numerus="yes">
        <source>Repeat on %n page(s)</source>
        <translation>
            <numerusform>Repetir en %n página</numerusform>
            <numerusform>Repetir en %n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>No such page. Choose other pages.</source>
        <translation>No hay ninguna página así. Elija otras páginas.</translation>
    </message>
    <message>
        <source>Remove the tick of a page to leave it out.</source>
        <translation>Quite la marca de verificación de una página para omitirla.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) left out.</source>
        <translation>
            <numerusform>Se omite %n página.</numerusform>
            <numerusform>Se omiten %n páginas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Repeat an area on %n page(s)</source>
        <translation>
            <numerusform>Repetir un área en %n página</numerusform>
            <numerusform>Repetir un área en %n páginas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>excerpt::AreaTool</name>
    <message>
        <source>Move area %1</source>
        <translation>Mover el área %1</translation>
    </message>
    <message>
        <source>Resize area %1</source>
        <translation>Cambiar el tamaño del área %1</translation>
    </message>
    <message>
        <source>No section has page %1. Make one first.</source>
        <translation>Ninguna sección contiene la página %1. Cree antes una.</translation>
    </message>
    <message>
        <source>New area %1 on page %2</source>
        <extracomment>undo: %1 is an area (&quot;D1&quot;), %2 a page number</extracomment>
        <translation>Nueva área %1 en la página %2</translation>
    </message>
    <message>
        <source>Delete area %1</source>
        <translation>Eliminar el área %1</translation>
    </message>
    <message>
        <source>Area %1: %2 × %3 cm</source>
        <extracomment>status bar: %1 is an area (&quot;D1&quot;), %2 its width, %3 its height</extracomment>
        <translation>Área %1: %2 × %3 cm</translation>
    </message>
    <message>
        <source>Area %1 of %2, page %3, %4 by %5 centimetres</source>
        <extracomment>said by a screen reader: %1 a number, %2 a section, %3 a page, %4 and %5 width and height</extracomment>
        <translation>Área %1 de %2, página %3, %4 por %5 centímetros</translation>
    </message>
    <message numerus="yes">
        <source>New areas on %n page(s)</source>
        <translation>
            <numerusform>Áreas nuevas en %n página</numerusform>
            <numerusform>Áreas nuevas en %n páginas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>excerpt::BookmarksDialog</name>
    <message>
        <source>Sections from bookmarks</source>
        <translation>Secciones a partir de marcadores</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Marcadores</translation>
    </message>
    <message numerus="yes">
        <source>%n in %1 level(s)</source>
        <extracomment>%n bookmarks; %1 is the number of levels</extracomment>
        <translation>
            <numerusform>%n (niveles: %1)</numerusform>
            <numerusform>%n (niveles: %1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Search bookmarks</source>
        <translation>Buscar marcadores</translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation>Ni&amp;vel</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>Lessons match</source>
        <translation>Las lecciones coinciden</translation>
    </message>
    <message>
        <source>Patte&amp;rn</source>
        <translation>Pat&amp;rón</translation>
    </message>
    <message>
        <source>A regular expression, such as ^[0-9]+ for titles that begin with a number</source>
        <translation>Una expresión regular, por ejemplo ^[0-9]+ para títulos que empiezan por un número</translation>
    </message>
    <message>
        <source>Lessons &amp;match</source>
        <translation>Las lecciones c&amp;oinciden</translation>
    </message>
    <message>
        <source>&amp;Two on one page</source>
        <translation>&amp;Dos en una página</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Nombres</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>Ejemplo:</translation>
    </message>
    <message>
        <source>&amp;Keep pages before the first match</source>
        <translation>&amp;Conservar las páginas anteriores a la primera coincidencia</translation>
    </message>
    <message>
        <source>of %1: one section for each lesson</source>
        <extracomment>&quot;of 4: lessons and their sections&quot;; %1 is the number of levels</extracomment>
        <translation>de %1: una sección por cada lección</translation>
    </message>
    <message>
        <source>of %1: lessons and their sections</source>
        <translation>de %1: lecciones y sus secciones</translation>
    </message>
    <message>
        <source>of %1: down to this level</source>
        <translation>de %1: hasta este nivel</translation>
    </message>
    <message>
        <source>The pattern cannot be read: %1</source>
        <translation>El patrón no se puede leer: %1</translation>
    </message>
    <message>
        <source>No bookmark matches. Change what lessons match, or check some.</source>
        <translation>Ningún marcador coincide. Cambie con qué coinciden las lecciones o marque algunos.</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) from bookmarks</source>
        <translation>
            <numerusform>%n sección a partir de marcadores</numerusform>
            <numerusform>%n secciones a partir de marcadores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>excerpt::DocumentOpening</name>
    <message>
        <source>The sample cannot be copied to %1. Check that you may write there, or set XDG_CACHE_HOME.</source>
        <translation>El ejemplo no se puede copiar a %1. Compruebe que puede escribir ahí o defina XDG_CACHE_HOME.</translation>
    </message>
</context>
<context>
    <name>excerpt::Drawer</name>
    <message>
        <source>Show %1 over the page</source>
        <translation>Mostrar %1 sobre la página</translation>
    </message>
</context>
<context>
    <name>excerpt::EmptyPage</name>
    <message>
        <source>From a long PDF to data, section by section</source>
        <translation>De un PDF largo a datos, sección por sección</translation>
    </message>
    <message>
        <source>Open a PDF</source>
        <translation>Abra un PDF</translation>
    </message>
    <message>
        <source>It stays on this computer and is never changed.</source>
        <translation>Se queda en este equipo y nunca se modifica.</translation>
    </message>
    <message>
        <source>Mark its sections</source>
        <translation>Marque sus secciones</translation>
    </message>
    <message>
        <source>From its bookmarks, its headings or by hand.</source>
        <translation>A partir de sus marcadores, de sus títulos o a mano.</translation>
    </message>
    <message>
        <source>Write one prompt</source>
        <translation>Escriba un prompt</translation>
    </message>
    <message>
        <source>Try it on one section, then run them all.</source>
        <translation>Pruébelo en una sección y después ejecútelas todas.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer until you choose an engine that sends it. The offline engine needs no key and no network.</source>
        <translation>Nada sale de este equipo hasta que elija un motor que lo envíe. El motor sin conexión no necesita ni clave ni red.</translation>
    </message>
    <message>
        <source>Drop a PDF here</source>
        <translation>Suelte un PDF aquí</translation>
    </message>
    <message>
        <source>A textbook, a contract, a report. Any length.</source>
        <translation>Un libro de texto, un contrato, un informe. De cualquier longitud.</translation>
    </message>
    <message>
        <source>Open PDF…</source>
        <translation>Abrir PDF…</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Abrir el ejemplo</translation>
    </message>
    <message>
        <source>Open an address…</source>
        <translation>Abrir una dirección…</translation>
    </message>
</context>
<context>
    <name>excerpt::EngineBox</name>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Who answers the prompt</source>
        <translation>Quién responde al prompt</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Which of the engine&apos;s models answers</source>
        <translation>Cuál de los modelos del motor responde</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Elija un modelo</translation>
    </message>
    <message>
        <source>Connection and key</source>
        <translation>Conexión y clave</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Probar la conexión</translation>
    </message>
    <message>
        <source>&amp;List the models again</source>
        <translation>Ac&amp;tualizar la lista de modelos</translation>
    </message>
    <message>
        <source>&amp;Change the key…</source>
        <translation>&amp;Cambiar la clave…</translation>
    </message>
    <message>
        <source>&amp;Forget the key</source>
        <translation>&amp;Olvidar la clave</translation>
    </message>
    <message>
        <source>Stays on this computer. The offline engine reads no prompt: it gives the text of the pages.</source>
        <translation>Se queda en este equipo. El motor sin conexión no lee ningún prompt: da el texto de las páginas.</translation>
    </message>
    <message>
        <source>Sends pages to %1.</source>
        <translation>Envía páginas a %1.</translation>
    </message>
    <message>
        <source>Sends pages to %1. Looking for the key in the keyring.</source>
        <translation>Envía páginas a %1. Buscando la clave en el llavero.</translation>
    </message>
    <message>
        <source>Sends pages to %1. Key in the variable %2.</source>
        <translation>Envía páginas a %1. Clave en la variable %2.</translation>
    </message>
    <message>
        <source>Sends pages to %1. Key in the keyring.</source>
        <translation>Envía páginas a %1. Clave en el llavero.</translation>
    </message>
    <message>
        <source>Sends pages to %1. Saving the key in the keyring.</source>
        <translation>Envía páginas a %1. Guardando la clave en el llavero.</translation>
    </message>
    <message>
        <source>Sends pages to %1. %2</source>
        <translation>Envía páginas a %1. %2</translation>
    </message>
    <message>
        <source>The list of models needs the key first.</source>
        <translation>La lista de modelos necesita antes la clave.</translation>
    </message>
    <message>
        <source>Fetching the list of models…</source>
        <translation>Obteniendo la lista de modelos…</translation>
    </message>
    <message>
        <source>Testing the connection…</source>
        <translation>Probando la conexión…</translation>
    </message>
    <message numerus="yes">
        <source>The connection works. %Ln models are offered.</source>
        <translation>
            <numerusform>La conexión funciona. Se ofrece %Ln modelo.</numerusform>
            <numerusform>La conexión funciona. Se ofrecen %Ln modelos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, reads up to %2 tokens</source>
        <translation>%1, lee hasta %2 tokens</translation>
    </message>
    <message>
        <source>The variable %1 has a key, which is used in place of the keyring’s.</source>
        <translation>La variable %1 contiene una clave, que se usa en lugar de la del llavero.</translation>
    </message>
</context>
<context>
    <name>excerpt::FindBar</name>
    <message>
        <source>Find in the document</source>
        <translation>Buscar en el documento</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Resultado siguiente</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>tool tip: what a button does, and its shortcut</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>a place among the places found</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
</context>
<context>
    <name>excerpt::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>excerpt::FramedPrompt</name>
    <message>
        <source>Sent before the prompt</source>
        <translation>Se envía antes del prompt</translation>
    </message>
    <message>
        <source>Sent after the prompt</source>
        <translation>Se envía después del prompt</translation>
    </message>
</context>
<context>
    <name>excerpt::FullTextDialog</name>
    <message>
        <source>What is sent</source>
        <translation>Lo que se envía</translation>
    </message>
    <message>
        <source>What is sent for “%1”</source>
        <translation>Lo que se envía para «%1»</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
</context>
<context>
    <name>excerpt::HeadingsDialog</name>
    <message>
        <source>Sections from headings</source>
        <translation>Secciones a partir de títulos</translation>
    </message>
    <message>
        <source>Looking for headings.</source>
        <translation>Buscando títulos.</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Títulos</translation>
    </message>
    <message>
        <source>Pages looked through</source>
        <translation>Páginas revisadas</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Dejar de buscar</translation>
    </message>
    <message>
        <source>All headings again</source>
        <translation>Todos los títulos de nuevo</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Tomar</translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation>Ni&amp;vel</translation>
    </message>
    <message>
        <source>&amp;size</source>
        <translation>&amp;tamaño</translation>
    </message>
    <message>
        <source>&amp;weight</source>
        <translation>&amp;grosor</translation>
    </message>
    <message>
        <source>&amp;font</source>
        <translation>&amp;fuente</translation>
    </message>
    <message>
        <source>n&amp;umbering</source>
        <translation>n&amp;umeración</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>&amp;Two on one page</source>
        <translation>&amp;Dos en una página</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Nombres</translation>
    </message>
    <message>
        <source>Numbering</source>
        <translation>Numeración</translation>
    </message>
    <message>
        <source>Reading page %1 of %2</source>
        <extracomment>%1 of %2 pages</extracomment>
        <translation>Leyendo la página %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n encontrado</numerusform>
            <numerusform>%n encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Headings like “%1”</source>
        <translation>Títulos como «%1»</translation>
    </message>
    <message>
        <source>All headings by their level. Click one to find those like it.</source>
        <translation>Todos los títulos por nivel. Haga clic en uno para buscar los parecidos.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>No falta nada.</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <extracomment>%1 is a list of numbers such as &quot;27.4, 27.6&quot;</extracomment>
        <translation>Faltan: %1</translation>
    </message>
    <message numerus="yes">
        <source>Missing: %1 and %n more</source>
        <extracomment>%1 is a list of numbers such as &quot;27.4, 27.6&quot;</extracomment>
        <translation>
            <numerusform>Faltan: %1 y %n más</numerusform>
            <numerusform>Faltan: %1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) from headings</source>
        <translation>
            <numerusform>%n sección a partir de títulos</numerusform>
            <numerusform>%n secciones a partir de títulos</numerusform>
        </translation>
    </message>
    <message>
        <source>No headings were found. Make a section of every n pages instead.</source>
        <translation>No se han encontrado títulos. Cree en su lugar una sección cada n páginas.</translation>
    </message>
</context>
<context>
    <name>excerpt::HeadingsModel</name>
    <message>
        <source>%1 pt, bold</source>
        <extracomment>%1 is a font size in points</extracomment>
        <translation>%1 pt, negrita</translation>
    </message>
    <message>
        <source>%1 pt</source>
        <translation>%1 pt</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letra</translation>
    </message>
</context>
<context>
    <name>excerpt::InterruptedRuns</name>
    <message>
        <source>The run of %1, %2 was interrupted in section %3 of %4.</source>
        <extracomment>day as in 24 November, time, number of a section, how many there are</extracomment>
        <translation>La ejecución del %1, %2, se interrumpió en la sección %3 de %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) are safe on this disk. Nothing is paid for twice.</source>
        <translation>
            <numerusform>%n resultado está a salvo en este disco. Nada se paga dos veces.</numerusform>
            <numerusform>%n resultados están a salvo en este disco. Nada se paga dos veces.</numerusform>
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
            <numerusform>Se eliminará %n archivo subido al proveedor.</numerusform>
            <numerusform>Se eliminarán %n archivos subidos al proveedor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go on with %n</source>
        <comment>sections</comment>
        <translation>
            <numerusform>Continuar con %n</numerusform>
            <numerusform>Continuar con %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>excerpt::KeyBox</name>
    <message>
        <source>Save in keyring</source>
        <translation>Guardar en el llavero</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Probar la conexión</translation>
    </message>
    <message>
        <source>Paste the key</source>
        <translation>Pegue la clave</translation>
    </message>
    <message>
        <source>Use offline engine</source>
        <translation>Usar el motor sin conexión</translation>
    </message>
    <message>
        <source>%1 needs a key</source>
        <translation>%1 necesita una clave</translation>
    </message>
    <message>
        <source>Key for %1</source>
        <translation>Clave para %1</translation>
    </message>
    <message>
        <source>The key stays in this computer’s keyring and is sent to %1 only.</source>
        <translation>La clave se queda en el llavero de este equipo y se envía solo a %1.</translation>
    </message>
    <message>
        <source>Asks for the list of models with this key</source>
        <translation>Pide la lista de modelos con esta clave</translation>
    </message>
    <message>
        <source>Paste the key first</source>
        <translation>Pegue antes la clave</translation>
    </message>
</context>
<context>
    <name>excerpt::KeySetting</name>
    <message>
        <source>Save in keyring</source>
        <translation>Guardar en el llavero</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Probar la conexión</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>Olvidar la clave</translation>
    </message>
    <message>
        <source>Paste the key</source>
        <translation>Pegue la clave</translation>
    </message>
    <message>
        <source>Key for %1</source>
        <translation>Clave para %1</translation>
    </message>
    <message numerus="yes">
        <source>The connection works. %Ln models are offered.</source>
        <translation>
            <numerusform>La conexión funciona. Se ofrece %Ln modelo.</numerusform>
            <numerusform>La conexión funciona. Se ofrecen %Ln modelos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for the key in the keyring.</source>
        <translation>Se busca la clave en el llavero.</translation>
    </message>
    <message>
        <source>No key. It stays in this computer’s keyring and is sent to %1 only.</source>
        <translation>Sin clave. Permanece en el llavero de este equipo y solo se envía a %1.</translation>
    </message>
    <message>
        <source>The variable %1 has a key, which is used in place of the keyring’s.</source>
        <translation>La variable %1 contiene una clave, que se usa en lugar de la del llavero.</translation>
    </message>
    <message>
        <source>The key is in the keyring.</source>
        <translation>La clave está en el llavero.</translation>
    </message>
    <message>
        <source>Saving the key in the keyring.</source>
        <translation>Se guarda la clave en el llavero.</translation>
    </message>
    <message>
        <source>Asks for the list of models with this key</source>
        <translation>Pide la lista de modelos con esta clave</translation>
    </message>
    <message>
        <source>Paste the key first</source>
        <translation>Pegue antes la clave</translation>
    </message>
    <message>
        <source>Testing the connection…</source>
        <translation>Probando la conexión…</translation>
    </message>
    <message>
        <source>key keyring password connection</source>
        <translation>clave llavero contraseña conexión</translation>
    </message>
</context>
<context>
    <name>excerpt::LibraryBar</name>
    <message>
        <source>Prompt of the library</source>
        <translation>Prompt de la biblioteca</translation>
    </message>
    <message>
        <source>Choose a prompt of the library</source>
        <translation>Elegir un prompt de la biblioteca</translation>
    </message>
    <message>
        <source>Prompts that were sent</source>
        <translation>Prompts enviados</translation>
    </message>
    <message>
        <source>Prompt library</source>
        <translation>Biblioteca de prompts</translation>
    </message>
    <message>
        <source>Not in the library</source>
        <translation>No está en la biblioteca</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (modificado)</translation>
    </message>
    <message>
        <source>Sent %1</source>
        <translation>Enviado %1</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>Aún no se ha enviado nada</translation>
    </message>
    <message>
        <source>&amp;Save “%1”</source>
        <translation>&amp;Guardar «%1»</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Guardar &amp;como…</translation>
    </message>
    <message>
        <source>&amp;Remove “%1” from the library</source>
        <translation>&amp;Quitar «%1» de la biblioteca</translation>
    </message>
    <message>
        <source>&amp;Import prompts…</source>
        <translation>&amp;Importar prompts…</translation>
    </message>
    <message>
        <source>&amp;Export prompts…</source>
        <translation>&amp;Exportar prompts…</translation>
    </message>
    <message>
        <source>Save the prompt</source>
        <translation>Guardar el prompt</translation>
    </message>
    <message>
        <source>Name in the library</source>
        <translation>Nombre en la biblioteca</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Import prompts</source>
        <translation>Importar prompts</translation>
    </message>
    <message>
        <source>Prompts (*.json)</source>
        <translation>Prompts (*.json)</translation>
    </message>
    <message>
        <source>Export prompts</source>
        <translation>Exportar prompts</translation>
    </message>
</context>
<context>
    <name>excerpt::LogView</name>
    <message>
        <source>The log could not be written to %1. Choose another folder.</source>
        <translation>No se ha podido escribir el registro en %1. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Lines to show</source>
        <translation>Líneas que mostrar</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>Copiar el registro</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Guardar el registro</translation>
    </message>
    <message>
        <source>Logs (*.log)</source>
        <translation>Registros (*.log)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>excerpt::MainWindow</name>
    <message>
        <source>The settings could not be read; defaults are used.</source>
        <translation>No se han podido leer los ajustes; se usan los predeterminados.</translation>
    </message>
    <message>
        <source>Excerpt</source>
        <translation>Excerpt</translation>
    </message>
    <message>
        <source>No document open</source>
        <translation>Ningún documento abierto</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Prompt and results</source>
        <translation>Prompt y resultados</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>No page has the number or label “%1”.</source>
        <translation>Ninguna página tiene el número o la etiqueta «%1».</translation>
    </message>
    <message>
        <source>The helper that reads %1 stopped.</source>
        <translation>El proceso auxiliar que lee %1 se ha detenido.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Abrirlo de nuevo</translation>
    </message>
    <message>
        <source>Open a PDF</source>
        <translation>Abrir un PDF</translation>
    </message>
    <message>
        <source>PDF documents and projects (*.pdf *.excerpt)</source>
        <translation>Documentos PDF y proyectos (*.pdf *.excerpt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Downloading %1 from %2.</source>
        <translation>Descargando %1 de %2.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Abriendo %1</translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation>No se ha podido abrir %1.</translation>
    </message>
    <message>
        <source>Open another PDF…</source>
        <translation>Abrir otro PDF…</translation>
    </message>
    <message numerus="yes">
        <source>Reading %Ln pages</source>
        <translation>
            <numerusform>Leyendo %Ln página</numerusform>
            <numerusform>Leyendo %Ln páginas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is damaged and was opened as far as it goes: %Ln pages.</source>
        <extracomment>%1 is the document, %Ln the pages that could be read</extracomment>
        <translation>
            <numerusform>%1 está dañado y se ha abierto hasta donde es posible: %Ln página.</numerusform>
            <numerusform>%1 está dañado y se ha abierto hasta donde es posible: %Ln páginas.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Prompt</source>
        <translation>&amp;Prompt</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>E&amp;jecución</translation>
    </message>
    <message>
        <source>The project could not be read or saved.</source>
        <translation>No se ha podido leer o guardar el proyecto.</translation>
    </message>
    <message>
        <source>Your changes are not kept for after a crash. Save the project to be safe.</source>
        <translation>Sus cambios no se conservan en caso de fallo. Guarde el proyecto para mayor seguridad.</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>Guardar el proyecto</translation>
    </message>
    <message>
        <source>Excerpt projects (*.excerpt)</source>
        <translation>Proyectos de Excerpt (*.excerpt)</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No guardado</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>The document of this project was not found.</source>
        <translation>No se ha encontrado el documento de este proyecto.</translation>
    </message>
    <message>
        <source>It was %1. Put it beside the project, or open the PDF itself.</source>
        <translation>Era %1. Póngalo junto al proyecto o abra el propio PDF.</translation>
    </message>
    <message>
        <source>Excerpt ended before “%1” was saved.</source>
        <translation>Excerpt se cerró antes de guardar «%1».</translation>
    </message>
    <message>
        <source>Sections, areas and prompt are as they were on %1.</source>
        <translation>Las secciones, las áreas y el prompt están como el %1.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Stop the run and close?</source>
        <translation>¿Detener la ejecución y cerrar?</translation>
    </message>
    <message>
        <source>A run is on. It is stopped; the finished answers are kept, and you can go on later.</source>
        <translation>Hay una ejecución en curso. Se detendrá; las respuestas terminadas se conservan y podrá continuar más tarde.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Cerrar sin guardar</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Detener y cerrar</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>C&amp;ontinuar</translation>
    </message>
    <message>
        <source>&amp;Run all sections</source>
        <translation>Ejecutar &amp;todas las secciones</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln sections are done.</source>
        <translation>
            <numerusform>%Ln sección hecha.</numerusform>
            <numerusform>Las %Ln secciones están hechas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln sections are done.</source>
        <translation>
            <numerusform>%1 de %Ln sección hecha.</numerusform>
            <numerusform>%1 de %Ln secciones hechas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the results</source>
        <translation>Revisar los resultados</translation>
    </message>
    <message>
        <source>The run could not begin.</source>
        <translation>La ejecución no ha podido empezar.</translation>
    </message>
    <message>
        <source>Engine: %1</source>
        <extracomment>status bar; %1 is an engine or its model</extracomment>
        <translation>Motor: %1</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Open a document and mark its sections first</source>
        <translation>Abra antes un documento y marque sus secciones</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Mark the sections of the document first</source>
        <translation>Marque antes las secciones del documento</translation>
    </message>
    <message numerus="yes">
        <source>Run %Ln sections</source>
        <translation>
            <numerusform>Ejecutar %Ln sección</numerusform>
            <numerusform>Ejecutar %Ln secciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>&amp;Sections</source>
        <translation>&amp;Secciones</translation>
    </message>
    <message>
        <source>The settings were saved but cannot be used.</source>
        <translation>Los ajustes se han guardado, pero no se pueden usar.</translation>
    </message>
    <message>
        <source>Settings saved. The language changes at the next start.</source>
        <translation>Ajustes guardados. El idioma cambia en el próximo inicio.</translation>
    </message>
    <message>
        <source>Settings saved.</source>
        <translation>Ajustes guardados.</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>Pá&amp;ginas</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>Pane&amp;les</translation>
    </message>
    <message>
        <source>Resu&amp;lts</source>
        <translation>&amp;Resultados</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>Aj&amp;ustes</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message numerus="yes">
        <source>The document has %Ln bookmarks.</source>
        <translation>
            <numerusform>El documento tiene %Ln marcador.</numerusform>
            <numerusform>El documento tiene %Ln marcadores.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its sections can be made from them.</source>
        <translation>Sus secciones se pueden crear a partir de ellos.</translation>
    </message>
    <message>
        <source>Sections from bookmarks…</source>
        <translation>Secciones a partir de marcadores…</translation>
    </message>
    <message>
        <source>Run again all that failed</source>
        <translation>Ejecutar de nuevo todas las fallidas</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message numerus="yes">
        <source>Problems %Ln</source>
        <translation>
            <numerusform>Problemas %Ln</numerusform>
            <numerusform>Problemas %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Show results</source>
        <translation>Mostrar los resultados</translation>
    </message>
    <message>
        <source>sections of the interrupted run</source>
        <translation>secciones de la ejecución interrumpida</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>%1 is no longer the document of this project.</source>
        <translation>%1 ya no es el documento de este proyecto.</translation>
    </message>
    <message>
        <source>Save the sections, the prompt and the results of “%1” as a project?</source>
        <translation>¿Guardar las secciones, el prompt y los resultados de «%1» como proyecto?</translation>
    </message>
    <message>
        <source>Enter the key</source>
        <translation>Introducir la clave</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Elija un modelo</translation>
    </message>
    <message>
        <source>Change the prompt</source>
        <translation>Cambiar el prompt</translation>
    </message>
    <message>
        <source>Select pa&amp;ges</source>
        <translation>Seleccionar pá&amp;ginas</translation>
    </message>
    <message numerus="yes">
        <source>Go on with %Ln</source>
        <comment>sections</comment>
        <translation>
            <numerusform>Continuar con %Ln</numerusform>
            <numerusform>Continuar con %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>excerpt::MemoryCurve</name>
    <message numerus="yes">
        <source>%n second(s) ago</source>
        <translation>
            <numerusform>hace %n segundo</numerusform>
            <numerusform>hace %n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>hace %n minuto</numerusform>
            <numerusform>hace %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>now · one tick per section</source>
        <translation>ahora · una marca por sección</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>Budget %1</source>
        <extracomment>the line of a chart; a figure with its unit</extracomment>
        <translation>Presupuesto %1</translation>
    </message>
    <message>
        <source>Peak %1, section %2</source>
        <translation>Máximo %1, sección %2</translation>
    </message>
    <message>
        <source>Peak %1</source>
        <translation>Máximo %1</translation>
    </message>
</context>
<context>
    <name>excerpt::MemorySplit</name>
    <message>
        <source>Window %1, PDF helpers %2</source>
        <translation>Ventana %1, procesos auxiliares de PDF %2</translation>
    </message>
    <message>
        <source>Window %1</source>
        <extracomment>a part of the program&apos;s memory, in megabytes</extracomment>
        <translation>Ventana %1</translation>
    </message>
    <message>
        <source>PDF helpers %1</source>
        <translation>Procesos auxiliares de PDF %1</translation>
    </message>
</context>
<context>
    <name>excerpt::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>excerpt::OutlineModel</name>
    <message>
        <source>(no title)</source>
        <translation>(sin título)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>This bookmark leads to no page of the document</source>
        <translation>Este marcador no lleva a ninguna página del documento</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
</context>
<context>
    <name>excerpt::OwnPrompt</name>
    <message>
        <source>Give this section a prompt of its own</source>
        <translation>Dar a esta sección un prompt propio</translation>
    </message>
    <message>
        <source>Prompt of this section alone</source>
        <translation>Prompt solo de esta sección</translation>
    </message>
    <message>
        <source>Use the common prompt</source>
        <translation>Usar el prompt común</translation>
    </message>
    <message>
        <source>“%1” has a prompt of its own, which is sent instead.</source>
        <translation>«%1» tiene un prompt propio, que se envía en su lugar.</translation>
    </message>
    <message>
        <source>Give the section its own prompt</source>
        <translation>Dar a la sección su propio prompt</translation>
    </message>
    <message>
        <source>Edit the section&apos;s prompt</source>
        <translation>Editar el prompt de la sección</translation>
    </message>
</context>
<context>
    <name>excerpt::PageGrid</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>No pages</source>
        <translation>Sin páginas</translation>
    </message>
    <message>
        <source>Page %1 of %2, in no section</source>
        <translation>Página %1 de %2, en ninguna sección</translation>
    </message>
    <message>
        <source>Page %1 of %2, in %3</source>
        <translation>Página %1 de %2, en %3</translation>
    </message>
    <message>
        <source>%1, selected</source>
        <translation>%1, seleccionada</translation>
    </message>
    <message>
        <source>Click: remove the boundary. Drag: move it.</source>
        <translation>Clic: quitar el límite. Arrastrar: moverlo.</translation>
    </message>
    <message>
        <source>Click: a boundary here</source>
        <translation>Clic: un límite aquí</translation>
    </message>
    <message>
        <source>Page %1, label %2</source>
        <translation>Página %1, etiqueta %2</translation>
    </message>
    <message>
        <source>&amp;New section from the selection</source>
        <translation>&amp;Nueva sección a partir de la selección</translation>
    </message>
    <message>
        <source>&amp;Add to the current section</source>
        <translation>&amp;Añadir a la sección actual</translation>
    </message>
    <message>
        <source>&amp;Boundary after this page</source>
        <translation>&amp;Límite después de esta página</translation>
    </message>
    <message>
        <source>Select &amp;all pages</source>
        <translation>Seleccionar &amp;todas las páginas</translation>
    </message>
    <message>
        <source>Select n&amp;one</source>
        <translation>No seleccionar nin&amp;guna</translation>
    </message>
    <message>
        <source>Select odd &amp;pages</source>
        <translation>Seleccionar páginas &amp;impares</translation>
    </message>
    <message>
        <source>Select &amp;even pages</source>
        <translation>Seleccionar páginas &amp;pares</translation>
    </message>
    <message>
        <source>Select &amp;landscape pages</source>
        <translation>Seleccionar páginas &amp;horizontales</translation>
    </message>
    <message>
        <source>&amp;Invert the selection</source>
        <translation>In&amp;vertir la selección</translation>
    </message>
    <message>
        <source>Select a &amp;range…</source>
        <translation>Seleccionar un int&amp;ervalo…</translation>
    </message>
    <message>
        <source>Pages %1</source>
        <translation>Páginas %1</translation>
    </message>
    <message>
        <source>Remove the boundary after page %1</source>
        <translation>Quitar el límite después de la página %1</translation>
    </message>
    <message>
        <source>Boundary after page %1</source>
        <translation>Límite después de la página %1</translation>
    </message>
    <message>
        <source>Move the boundary to page %1</source>
        <translation>Mover el límite a la página %1</translation>
    </message>
    <message>
        <source>New section “%1”</source>
        <translation>Nueva sección «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Add %n page(s) to “%1”</source>
        <translation>
            <numerusform>Añadir %n página a «%1»</numerusform>
            <numerusform>Añadir %n páginas a «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>Select pages</source>
        <translation>Seleccionar páginas</translation>
    </message>
    <message>
        <source>Pages, such as 1-3,7,9-</source>
        <translation>Páginas, por ejemplo 1-3,7,9-</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Seleccionar</translation>
    </message>
    <message>
        <source>%1 | %2</source>
        <translation>%1 | %2</translation>
    </message>
    <message>
        <source>Smaller pictures</source>
        <translation>Imágenes más pequeñas</translation>
    </message>
    <message>
        <source>Larger pictures</source>
        <translation>Imágenes más grandes</translation>
    </message>
</context>
<context>
    <name>excerpt::PagePanel</name>
    <message>
        <source>No section</source>
        <extracomment>spoken: the sections on a page, parted by commas</extracomment>
        <translation>Ninguna sección</translation>
    </message>
    <message>
        <source>Section %1</source>
        <translation>Sección %1</translation>
    </message>
</context>
<context>
    <name>excerpt::PageView</name>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>No document</source>
        <translation>Ningún documento</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Page %1 of %2, label %3</source>
        <translation>Página %1 de %2, etiqueta %3</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is the page (&quot;Page 3 of 10&quot;), %2 what is said about it (&quot;Section Fractions&quot;)</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Page %1 cannot be drawn. It can be left out.</source>
        <translation>La página %1 no se puede dibujar. Se puede omitir.</translation>
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
        <translation>&amp;Texto</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>&amp;Área</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>&amp;Dividir</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>Página an&amp;terior</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>Página &amp;siguiente</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>A&amp;mpliar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Reducir</translation>
    </message>
    <message>
        <source>Size on &amp;paper</source>
        <translation>Tamaño en &amp;papel</translation>
    </message>
    <message>
        <source>Fit &amp;width</source>
        <translation>Ajustar al an&amp;cho</translation>
    </message>
    <message>
        <source>Fit p&amp;age</source>
        <translation>Ajustar a la pá&amp;gina</translation>
    </message>
    <message>
        <source>&amp;Continuous</source>
        <translation>C&amp;ontinuo</translation>
    </message>
    <message>
        <source>On&amp;e page</source>
        <translation>&amp;Una página</translation>
    </message>
    <message>
        <source>&amp;Two pages</source>
        <translation>&amp;Dos páginas</translation>
    </message>
    <message>
        <source>Two pages with co&amp;ver</source>
        <translation>Dos páginas con por&amp;tada</translation>
    </message>
    <message>
        <source>Turn to the &amp;right</source>
        <translation>Girar a la d&amp;erecha</translation>
    </message>
    <message>
        <source>Turn to the &amp;left</source>
        <translation>Girar a la &amp;izquierda</translation>
    </message>
    <message>
        <source>&amp;Darken pages</source>
        <translation>&amp;Oscurecer las páginas</translation>
    </message>
    <message>
        <source>Show &amp;sections on the pages</source>
        <translation>&amp;Mostrar las secciones en las páginas</translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>&amp;Copiar el texto</translation>
    </message>
    <message>
        <source>Select the page&apos;s te&amp;xt</source>
        <translation>Seleccionar el te&amp;xto de la página</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>Buscar si&amp;guiente</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Buscar a&amp;nterior</translation>
    </message>
</context>
<context>
    <name>excerpt::PanelDock</name>
    <message>
        <source>Float or close %1</source>
        <translation>Desacoplar o cerrar %1</translation>
    </message>
    <message>
        <source>&amp;Float</source>
        <translation>&amp;Desacoplar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Unfold %1</source>
        <translation>Desplegar %1</translation>
    </message>
    <message>
        <source>Fold %1</source>
        <translation>Plegar %1</translation>
    </message>
</context>
<context>
    <name>excerpt::PasswordDialog</name>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>This is not the password of %1. Try again.</source>
        <translation>Esta no es la contraseña de %1. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is encrypted. Enter its password to open it.</source>
        <translation>%1 está cifrado. Introduzca su contraseña para abrirlo.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>&amp;Show the password</source>
        <translation>&amp;Mostrar la contraseña</translation>
    </message>
    <message>
        <source>It is used to open this document and kept nowhere.</source>
        <translation>Se usa para abrir este documento y no se guarda en ningún sitio.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>excerpt::ProblemsModel</name>
    <message numerus="yes">
        <source>Runs in %n s, cancel</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>Se ejecuta en %n s, cancelar</numerusform>
            <numerusform>Se ejecuta en %n s, cancelar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Run again in %n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>Ejecutar de nuevo en %n min</numerusform>
            <numerusform>Ejecutar de nuevo en %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Run again in %n s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>Ejecutar de nuevo en %n s</numerusform>
            <numerusform>Ejecutar de nuevo en %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Can be run again when the run is over</source>
        <translation>Se puede ejecutar de nuevo cuando termine la ejecución</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ha pasado</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Qué puede hacer</translation>
    </message>
</context>
<context>
    <name>excerpt::ProblemsView</name>
    <message>
        <source>No problems. Sections that do not succeed are listed here.</source>
        <translation>Ningún problema. Aquí se muestran las secciones que no salen bien.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message numerus="yes">
        <source>%1, page(s) %2.</source>
        <extracomment>section, its pages</extracomment>
        <translation>
            <numerusform>%1, página %2.</numerusform>
            <numerusform>%1, páginas %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was tried %n time(s).</source>
        <translation>
            <numerusform>Se ha intentado %n vez.</numerusform>
            <numerusform>Se ha intentado %n veces.</numerusform>
        </translation>
    </message>
    <message>
        <source>Split in two</source>
        <translation>Dividir en dos</translation>
    </message>
    <message>
        <source>Makes two sections of it, each with half of its pages</source>
        <translation>La convierte en dos secciones, cada una con la mitad de sus páginas</translation>
    </message>
</context>
<context>
    <name>excerpt::PromptDraft</name>
    <message>
        <source>Edit the prompt</source>
        <translation>Editar el prompt</translation>
    </message>
    <message>
        <source>Send with frame</source>
        <translation>Enviar con marco</translation>
    </message>
    <message>
        <source>Send without frame</source>
        <translation>Enviar sin marco</translation>
    </message>
    <message>
        <source>Use the prompt “%1”</source>
        <translation>Usar el prompt «%1»</translation>
    </message>
</context>
<context>
    <name>excerpt::PromptEditor</name>
    <message>
        <source>Insert a placeholder</source>
        <translation>Insertar un marcador de posición</translation>
    </message>
</context>
<context>
    <name>excerpt::PromptPanel</name>
    <message>
        <source>Insert the name of the section</source>
        <translation>Insertar el nombre de la sección</translation>
    </message>
    <message>
        <source>Insert the number in the section&apos;s name, such as 28.3</source>
        <translation>Insertar el número que figura en el nombre de la sección, por ejemplo 28.3</translation>
    </message>
    <message>
        <source>Insert the pages of the section</source>
        <translation>Insertar las páginas de la sección</translation>
    </message>
    <message>
        <source>Insert the name of the document</source>
        <translation>Insertar el nombre del documento</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>What to take from each section. Type {{ to insert its name or its pages.</source>
        <translation>Qué tomar de cada sección. Escriba {{ para insertar su nombre o sus páginas.</translation>
    </message>
    <message>
        <source>Send with frame</source>
        <translation>Enviar con marco</translation>
    </message>
    <message>
        <source>The sentences before and after the prompt keep the answer to this section</source>
        <translation>Las frases antes y después del prompt ciñen la respuesta a esta sección</translation>
    </message>
    <message>
        <source>Show full text…</source>
        <translation>Mostrar el texto completo…</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insertar</translation>
    </message>
</context>
<context>
    <name>excerpt::RecentList</name>
    <message>
        <source>Stopped at %1 of %2</source>
        <translation>Detenido en %1 de %2</translation>
    </message>
    <message>
        <source>Not run yet</source>
        <translation>Aún sin ejecutar</translation>
    </message>
    <message>
        <source>%1 of %2 did not succeed</source>
        <translation>%1 de %2 no han salido bien</translation>
    </message>
    <message>
        <source>%1 of %2 with warnings</source>
        <translation>%1 de %2 con avisos</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 de %2 hechas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln página</numerusform>
            <numerusform>%Ln páginas</numerusform>
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
            <numerusform>%Ln sección</numerusform>
            <numerusform>%Ln secciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>Vaciar la lista</translation>
    </message>
    <message>
        <source>Forget these documents and the pictures of their first pages</source>
        <translation>Olvidar estos documentos y las imágenes de sus primeras páginas</translation>
    </message>
    <message>
        <source>Documents that you open are listed here.</source>
        <translation>Aquí se muestran los documentos que abra.</translation>
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
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <extracomment>%1 is a document</extracomment>
        <translation>Continuar con %1</translation>
    </message>
</context>
<context>
    <name>excerpt::ReportDialog</name>
    <message>
        <source>Report a problem</source>
        <translation>Informar de un problema</translation>
    </message>
    <message>
        <source>Copy this into your report. It holds no text of the document, no key, no name and no path.</source>
        <translation>Copie esto en su informe. No contiene texto del documento, ni claves, ni nombres, ni rutas.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Asking the system…</source>
        <translation>Consultando al sistema…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>excerpt::ResultBox</name>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>Mostrar solo estas</translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s)</source>
        <translation>
            <numerusform>%n lección</numerusform>
            <numerusform>%n lecciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n sección</numerusform>
            <numerusform>%n secciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n hueco</numerusform>
            <numerusform>%n huecos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overlap(s)</source>
        <translation>
            <numerusform>%n solapamiento</numerusform>
            <numerusform>%n solapamientos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of odd length</source>
        <translation>
            <numerusform>%n de longitud inusual</numerusform>
            <numerusform>%n de longitud inusual</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too long</source>
        <translation>
            <numerusform>%n demasiado larga</numerusform>
            <numerusform>%n demasiado largas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>excerpt::ResultDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>Make %n section(s)</source>
        <translation>
            <numerusform>Crear %n sección</numerusform>
            <numerusform>Crear %n secciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>excerpt::ResultModel</name>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n sección</numerusform>
            <numerusform>%n secciones</numerusform>
        </translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>después de %1</translation>
    </message>
    <message>
        <source>in no section</source>
        <translation>en ninguna sección</translation>
    </message>
    <message>
        <source>split on %1</source>
        <translation>dividida en %1</translation>
    </message>
    <message>
        <source>%1 × the usual length</source>
        <translation>%1 × la longitud habitual</translation>
    </message>
    <message>
        <source>shares %1 with %2</source>
        <extracomment>%1 is a page, %2 the number or name of another section</extracomment>
        <translation>comparte %1 con %2</translation>
    </message>
    <message>
        <source>nothing in it</source>
        <translation>nada en ella</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>excerpt::ResultsExport</name>
    <message>
        <source>There are no results yet. Run the sections first.</source>
        <translation>Aún no hay resultados. Ejecute antes las secciones.</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) saved to %1.</source>
        <translation>
            <numerusform>%n sección guardada en %1.</numerusform>
            <numerusform>%n secciones guardadas en %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PDF(s) written to %1.</source>
        <translation>
            <numerusform>%n PDF escrito en %1.</numerusform>
            <numerusform>%n PDF escritos en %1.</numerusform>
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
        <translation>Estado</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
</context>
<context>
    <name>excerpt::ResultsPanel</name>
    <message>
        <source>Save as &amp;JSON…</source>
        <translation>Guardar como &amp;JSON…</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Save as JSON &amp;lines…</source>
        <translation>Guardar como JSON por &amp;líneas…</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON por líneas (*.jsonl)</translation>
    </message>
    <message>
        <source>Save as &amp;CSV…</source>
        <translation>Guardar como &amp;CSV…</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Save as &amp;Markdown…</source>
        <translation>Guardar como &amp;Markdown…</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Save as the service’s &amp;response…</source>
        <translation>Guardar como &amp;respuesta del servicio…</translation>
    </message>
    <message>
        <source>Response (*.json)</source>
        <translation>Respuesta (*.json)</translation>
    </message>
    <message>
        <source>Save section &amp;PDFs…</source>
        <translation>Guardar los &amp;PDF de las secciones…</translation>
    </message>
    <message>
        <source>Run the selected again</source>
        <translation>Ejecutar de nuevo las seleccionadas</translation>
    </message>
    <message>
        <source>Run again all that did not succeed</source>
        <translation>Ejecutar de nuevo todas las que no han salido bien</translation>
    </message>
    <message>
        <source>Which results to show</source>
        <translation>Qué resultados mostrar</translation>
    </message>
    <message>
        <source>Filter sections</source>
        <translation>Filtrar secciones</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Ejecutar de nuevo</translation>
    </message>
    <message>
        <source>Run sections again</source>
        <translation>Ejecutar secciones de nuevo</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Save the results</source>
        <translation>Guardar los resultados</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Todas %1</translation>
    </message>
    <message>
        <source>Done %1</source>
        <translation>Hechas %1</translation>
    </message>
    <message>
        <source>With warnings %1</source>
        <translation>Con avisos %1</translation>
    </message>
    <message>
        <source>Did not succeed %1</source>
        <translation>No han salido bien %1</translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <translation>En espera %1</translation>
    </message>
    <message>
        <source>Out of date %1</source>
        <translation>Desactualizadas %1</translation>
    </message>
    <message>
        <source>No sections yet. Mark them first, then try one or run them all.</source>
        <translation>Aún no hay secciones. Márquelas antes y después pruebe una o ejecútelas todas.</translation>
    </message>
    <message>
        <source>No section is in this state.</source>
        <translation>Ninguna sección está en este estado.</translation>
    </message>
    <message>
        <source>No section matches “%1”.</source>
        <translation>Ninguna sección coincide con «%1».</translation>
    </message>
    <message>
        <source>The answer appears here when the section is done.</source>
        <translation>La respuesta aparece aquí cuando la sección está hecha.</translation>
    </message>
    <message>
        <source>This section has no result yet.</source>
        <translation>Esta sección aún no tiene resultado.</translation>
    </message>
    <message>
        <source>No results yet. Try one section, or run them all.</source>
        <translation>Aún no hay resultados. Pruebe una sección o ejecútelas todas.</translation>
    </message>
    <message>
        <source>Folder for the section PDFs</source>
        <translation>Carpeta para los PDF de las secciones</translation>
    </message>
    <message>
        <source>Copy the answer</source>
        <translation>Copiar la respuesta</translation>
    </message>
</context>
<context>
    <name>excerpt::RunPanel</name>
    <message>
        <source>The log was saved to %1.</source>
        <translation>El registro se ha guardado en %1.</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>Detener ahora</translation>
    </message>
    <message>
        <source>Stop the answer under way? What is done is kept. This section is paid for and has to be run again.</source>
        <translation>¿Detener la respuesta en curso? Lo hecho se conserva. Esta sección se paga y hay que ejecutarla de nuevo.</translation>
    </message>
    <message>
        <source>Stop after this section</source>
        <translation>Detener después de esta sección</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
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
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Unfold the run panel</source>
        <translation>Desplegar el panel de ejecución</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Not run yet</source>
        <translation>Aún sin ejecutar</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n sección</numerusform>
            <numerusform>%n secciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>excerpt::RunView</name>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Not run yet</source>
        <translation>Aún sin ejecutar</translation>
    </message>
</context>
<context>
    <name>excerpt::SectionActions</name>
    <message>
        <source>Show on the page</source>
        <translation>Mostrar en la página</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Dividir…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Move into the group above</source>
        <translation>Mover al grupo de arriba</translation>
    </message>
    <message>
        <source>Move out of the group</source>
        <translation>Sacar del grupo</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Nuevo grupo</translation>
    </message>
    <message>
        <source>Sort all by page</source>
        <translation>Ordenar todo por página</translation>
    </message>
    <message>
        <source>Prompt of its own…</source>
        <translation>Prompt propio…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n section(s)</source>
        <translation>
            <numerusform>Duplicar %n sección</numerusform>
            <numerusform>Duplicar %n secciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n section(s)</source>
        <translation>
            <numerusform>Unir %n sección</numerusform>
            <numerusform>Unir %n secciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n section(s)</source>
        <translation>
            <numerusform>Mover %n sección</numerusform>
            <numerusform>Mover %n secciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nest %n section(s)</source>
        <translation>
            <numerusform>Anidar %n sección</numerusform>
            <numerusform>Anidar %n secciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unnest %n section(s)</source>
        <translation>
            <numerusform>Desanidar %n sección</numerusform>
            <numerusform>Desanidar %n secciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Group %n section(s)</source>
        <translation>
            <numerusform>Agrupar %n sección</numerusform>
            <numerusform>Agrupar %n secciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Sort the sections by page</source>
        <translation>Ordenar las secciones por página</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n section(s)</source>
        <translation>
            <numerusform>Eliminar %n sección</numerusform>
            <numerusform>Eliminar %n secciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>excerpt::SectionMarks</name>
    <message>
        <source>ends</source>
        <extracomment>beside the letter of a section, at the line where it ends: &quot;C ends&quot;</extracomment>
        <translation>termina</translation>
    </message>
    <message>
        <source>begins</source>
        <extracomment>beside the letter of a section, at the line where it begins: &quot;D begins&quot;</extracomment>
        <translation>empieza</translation>
    </message>
</context>
<context>
    <name>excerpt::SectionMeasure</name>
    <message>
        <source>The section could not be measured: there is no room for a temporary file.</source>
        <translation>No se ha podido medir la sección: no hay espacio para un archivo temporal.</translation>
    </message>
</context>
<context>
    <name>excerpt::SectionOverlay</name>
    <message>
        <source>Drag to draw an area. Enter keeps it, Esc discards it, Shift+A draws one by keyboard.</source>
        <translation>Arrastre para dibujar un área. Intro la conserva, Esc la descarta, Mayús+A dibuja una con el teclado.</translation>
    </message>
    <message>
        <source>Click where a section begins. The line snaps between lines of text, Alt places it freely.</source>
        <translation>Haga clic donde empieza una sección. La línea se ajusta entre líneas de texto; Alt la coloca libremente.</translation>
    </message>
    <message>
        <source>&amp;Zoom to it	Z</source>
        <translation>Ajustar el &amp;zoom al área	Z</translation>
    </message>
    <message>
        <source>&amp;Delete	Del</source>
        <translation>&amp;Eliminar	Del</translation>
    </message>
    <message>
        <source>&amp;Hide all marks	H</source>
        <translation>&amp;Ocultar todas las marcas	H</translation>
    </message>
    <message>
        <source>&amp;Repeat the area…</source>
        <translation>&amp;Repetir el área…</translation>
    </message>
</context>
<context>
    <name>excerpt::SectionSources</name>
    <message>
        <source>New section…</source>
        <translation>Nueva sección…</translation>
    </message>
    <message>
        <source>From bookmarks…</source>
        <translation>A partir de marcadores…</translation>
    </message>
    <message>
        <source>From headings…</source>
        <translation>A partir de títulos…</translation>
    </message>
    <message>
        <source>Every n pages…</source>
        <translation>Cada n páginas…</translation>
    </message>
    <message>
        <source>Import sections…</source>
        <translation>Importar secciones…</translation>
    </message>
    <message>
        <source>Export sections…</source>
        <translation>Exportar secciones…</translation>
    </message>
    <message>
        <source>This document has no bookmarks.</source>
        <translation>Este documento no tiene marcadores.</translation>
    </message>
    <message>
        <source>The bookmarks are still being read.</source>
        <translation>Los marcadores aún se están leyendo.</translation>
    </message>
    <message>
        <source>Take the sections from its headings, or make one of every n pages.</source>
        <translation>Tome las secciones de sus títulos o cree una cada n páginas.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Inténtelo de nuevo dentro de un momento.</translation>
    </message>
    <message>
        <source>Import sections</source>
        <translation>Importar secciones</translation>
    </message>
    <message>
        <source>Sections (*.json)</source>
        <translation>Secciones (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Export sections</source>
        <translation>Exportar secciones</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) from “%1”</source>
        <translation>
            <numerusform>%n sección de «%1»</numerusform>
            <numerusform>%n secciones de «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” could not be written: the disk may be full. Choose another place.</source>
        <translation>No se ha podido escribir «%1»: puede que el disco esté lleno. Elija otro lugar.</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>From another edition…</source>
        <translation>De otra edición…</translation>
    </message>
    <message>
        <source>Sections of another edition</source>
        <translation>Secciones de otra edición</translation>
    </message>
</context>
<context>
    <name>excerpt::SectionStrip</name>
    <message>
        <source>Sections along the document</source>
        <translation>Secciones a lo largo del documento</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Página %1</translation>
    </message>
</context>
<context>
    <name>excerpt::SectionTreeModel</name>
    <message>
        <source>Rename “%1”</source>
        <translation>Cambiar el nombre de «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Move %n section(s)</source>
        <translation>
            <numerusform>Mover %n sección</numerusform>
            <numerusform>Mover %n secciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n page(s) to “%1”</source>
        <translation>
            <numerusform>Añadir %n página a «%1»</numerusform>
            <numerusform>Añadir %n páginas a «%1»</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>excerpt::SectionsPanel</name>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Filter sections</source>
        <translation>Filtrar secciones</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <source>No sections yet</source>
        <translation>Aún no hay secciones</translation>
    </message>
    <message>
        <source>Take them from the bookmarks, or click the gap between two pages.</source>
        <translation>Tómelas de los marcadores o haga clic en el hueco entre dos páginas.</translation>
    </message>
    <message>
        <source>No section matches “%1”</source>
        <translation>Ninguna sección coincide con «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n hueco</numerusform>
            <numerusform>%n huecos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overlap(s)</source>
        <translation>
            <numerusform>%n solapamiento</numerusform>
            <numerusform>%n solapamientos</numerusform>
        </translation>
    </message>
    <message>
        <source>no gaps</source>
        <translation>sin huecos</translation>
    </message>
    <message>
        <source>Every page between the first and the last section is in one of them</source>
        <translation>Cada página entre la primera y la última sección está en alguna de ellas</translation>
    </message>
    <message>
        <source>Show only these sections</source>
        <translation>Mostrar solo estas secciones</translation>
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
        <translation>Páginas</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>What will be sent for</source>
        <translation>Lo que se enviará para</translation>
    </message>
    <message>
        <source>What will be read for</source>
        <translation>Lo que se leerá para</translation>
    </message>
    <message>
        <source>%1, only area %2</source>
        <extracomment>%1 are pages, %2 names of areas: &quot;815–818, only areas D1 and D2&quot;</extracomment>
        <translation>%1, solo el área %2</translation>
    </message>
    <message>
        <source>%1, only areas %2</source>
        <translation>%1, solo las áreas %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages, %1</source>
        <translation>
            <numerusform>%Ln página, %1</numerusform>
            <numerusform>%Ln páginas, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln página</numerusform>
            <numerusform>%Ln páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 in, up to %2 out</source>
        <translation>aprox. %1 de entrada, hasta %2 de salida</translation>
    </message>
    <message>
        <source>about %1 in</source>
        <translation>aprox. %1 de entrada</translation>
    </message>
</context>
<context>
    <name>excerpt::SettingField</name>
    <message>
        <source>The environment variable %1 says “%2”. It wins over the file.</source>
        <translation>La variable de entorno %1 dice «%2». Prevalece sobre el archivo.</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Sin definir</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Predeterminado: %1</translation>
    </message>
    <message>
        <source>Allowed is %1.</source>
        <translation>Se admite %1.</translation>
    </message>
</context>
<context>
    <name>excerpt::SettingsDialog</name>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Command line and log</source>
        <translation>Línea de comandos y registro</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Trabajos</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Buscar ajustes</translation>
    </message>
    <message>
        <source>Kept in %1, which the command line reads too.</source>
        <translation>Se guardan en %1, que también lee la línea de comandos.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>No setting matches “%1”.</source>
        <translation>Ningún ajuste coincide con «%1».</translation>
    </message>
</context>
<context>
    <name>excerpt::ShortcutsDialog</name>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Buscar atajos</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>excerpt::SplitTool</name>
    <message>
        <source>Page %1</source>
        <translation>Página %1</translation>
    </message>
    <message>
        <source>Pages %1</source>
        <translation>Páginas %1</translation>
    </message>
    <message>
        <source>A section cannot begin there on page %1.</source>
        <translation>Una sección no puede empezar ahí en la página %1.</translation>
    </message>
    <message>
        <source>Move the boundary to page %1, %2</source>
        <extracomment>undo: %1 is a page number, %2 a height on it (&quot;47 %&quot;)</extracomment>
        <translation>Mover el límite a la página %1, %2</translation>
    </message>
    <message>
        <source>Begin a section on page %1 at %2</source>
        <translation>Empezar una sección en la página %1, al %2</translation>
    </message>
    <message>
        <source>Split “%1” on page %2 at %3</source>
        <extracomment>undo: %1 is a section, %2 a page number, %3 a height on it (&quot;47 %&quot;)</extracomment>
        <translation>Dividir «%1» en la página %2, al %3</translation>
    </message>
    <message>
        <source>Only a boundary between two sections can be removed.</source>
        <translation>Solo se puede quitar un límite entre dos secciones.</translation>
    </message>
    <message>
        <source>Remove the boundary on page %1</source>
        <translation>Quitar el límite de la página %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>a height on a page in per cent</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 ends on page %2 at %3</source>
        <translation>%1 termina en la página %2, al %3</translation>
    </message>
    <message>
        <source>%1 begins on page %2 at %3</source>
        <translation>%1 empieza en la página %2, al %3</translation>
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
        <translation>Secciones de otra edición</translation>
    </message>
    <message>
        <source>Looking for the headings.</source>
        <translation>Buscando los títulos.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo encontrado</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Sections of</source>
        <translation>Secciones de</translation>
    </message>
    <message>
        <source>Pages looked through</source>
        <translation>Páginas revisadas</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Dejar de buscar</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n encontrada</numerusform>
            <numerusform>%n encontradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n similar: look at them</source>
        <translation>
            <numerusform>%n parecida: revísela</numerusform>
            <numerusform>%n parecidas: revíselas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not found: left out</source>
        <translation>
            <numerusform>%n no encontrada: se omite</numerusform>
            <numerusform>%n no encontradas: se omiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Similar, %1 %</source>
        <translation>Parecida, %1 %</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a page, and by how many pages the section moved: &quot;815 (+3)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) of “%1”</source>
        <translation>
            <numerusform>%n sección de «%1»</numerusform>
            <numerusform>%n secciones de «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these sections was found. Is it an edition of the same document?</source>
        <translation>No se ha encontrado ninguna de estas secciones. ¿Es una edición del mismo documento?</translation>
    </message>
</context>
<context>
    <name>excerpt::TryArea</name>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Copy the answer</source>
        <translation>Copiar la respuesta</translation>
    </message>
    <message>
        <source>Close the answer</source>
        <translation>Cerrar la respuesta</translation>
    </message>
    <message>
        <source>The answer appears here.</source>
        <translation>La respuesta aparece aquí.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenida.</translation>
    </message>
    <message>
        <source>Open a document first</source>
        <translation>Abra antes un documento</translation>
    </message>
    <message>
        <source>Choose a section first</source>
        <translation>Elija antes una sección</translation>
    </message>
    <message>
        <source>The sections are being run; try again when that is over</source>
        <translation>Se están ejecutando las secciones; inténtelo de nuevo cuando terminen</translation>
    </message>
    <message>
        <source>Choose an engine first</source>
        <translation>Elija antes un motor</translation>
    </message>
    <message>
        <source>Write the prompt first</source>
        <translation>Escriba antes el prompt</translation>
    </message>
    <message>
        <source>%1 needs a key first</source>
        <translation>%1 necesita antes una clave</translation>
    </message>
    <message>
        <source>Choose a model first</source>
        <translation>Elija antes un modelo</translation>
    </message>
    <message>
        <source>Stop the try</source>
        <translation>Detener la prueba</translation>
    </message>
    <message>
        <source>Try on this section</source>
        <translation>Probar en esta sección</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Answer for “%1”</source>
        <translation>Respuesta para «%1»</translation>
    </message>
    <message>
        <source>%1 tokens in, %2 out.</source>
        <translation>%1 tokens de entrada, %2 de salida.</translation>
    </message>
    <message>
        <source>Answered in %1.</source>
        <translation>Respondida en %1.</translation>
    </message>
    <message>
        <source>No answer for “%1”</source>
        <translation>Sin respuesta para «%1»</translation>
    </message>
    <message>
        <source>Failed after %1.</source>
        <translation>Ha fallado a los %1.</translation>
    </message>
    <message>
        <source>Opening the document</source>
        <translation>Abriendo el documento</translation>
    </message>
    <message>
        <source>Cutting out the section</source>
        <translation>Recortando la sección</translation>
    </message>
    <message>
        <source>Sending the section</source>
        <translation>Enviando la sección</translation>
    </message>
    <message>
        <source>Waiting for the service</source>
        <translation>Esperando al servicio</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters of the answer</source>
        <translation>
            <numerusform>%Ln carácter de la respuesta</numerusform>
            <numerusform>%Ln caracteres de la respuesta</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the answer</source>
        <translation>Esperando la respuesta</translation>
    </message>
    <message>
        <source>Checking the answer</source>
        <translation>Comprobando la respuesta</translation>
    </message>
    <message>
        <source>Deleting what was sent</source>
        <translation>Eliminando lo enviado</translation>
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
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open an &amp;address…</source>
        <translation>Abrir una d&amp;irección…</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple</source>
        <translation>Abrir el e&amp;jemplo</translation>
    </message>
    <message>
        <source>&amp;Save the project</source>
        <translation>&amp;Guardar el proyecto</translation>
    </message>
    <message>
        <source>Save the project &amp;as…</source>
        <translation>Guardar el proyecto &amp;como…</translation>
    </message>
    <message>
        <source>&amp;Close document</source>
        <translation>C&amp;errar el documento</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>&amp;Marcar</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Ejecutar</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Revisar</translation>
    </message>
    <message>
        <source>R&amp;eset this arrangement</source>
        <translation>Resta&amp;blecer esta disposición</translation>
    </message>
    <message>
        <source>&amp;Go to page…</source>
        <translation>&amp;Ir a la página…</translation>
    </message>
    <message>
        <source>&amp;Left panels</source>
        <translation>Paneles i&amp;zquierdos</translation>
    </message>
    <message>
        <source>R&amp;ight panels</source>
        <translation>Paneles &amp;derechos</translation>
    </message>
    <message>
        <source>R&amp;un panel</source>
        <translation>Panel de ejec&amp;ución</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>Parte siguie&amp;nte de la ventana</translation>
    </message>
    <message>
        <source>&amp;Previous part of the window</source>
        <translation>Parte an&amp;terior de la ventana</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Pantalla &amp;completa</translation>
    </message>
    <message>
        <source>&amp;Run all sections</source>
        <translation>Ejecutar &amp;todas las secciones</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>Stop &amp;after this section</source>
        <translation>Detener &amp;después de esta sección</translation>
    </message>
    <message>
        <source>&amp;Stop now</source>
        <translation>Detener a&amp;hora</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>Ata&amp;jos de teclado</translation>
    </message>
    <message>
        <source>&amp;Report a problem…</source>
        <translation>&amp;Informar de un problema…</translation>
    </message>
    <message>
        <source>&amp;About Excerpt</source>
        <translation>&amp;Acerca de Excerpt</translation>
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
        <translation>Progreso</translation>
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
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Page number or label (Ctrl+G)</source>
        <translation>Número o etiqueta de página (Ctrl+G)</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>Disposición</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>of %1, label %2</source>
        <translation>de %1, etiqueta %2</translation>
    </message>
</context>
</TS>
