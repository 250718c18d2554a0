<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AnswerValue</name>
    <message>
        <source>The answer is JSON whose values are not certain: it has a key twice in one object, or is nested too deeply. Run the section again, or ask for simpler JSON in the prompt.</source>
        <translation>الإجابة JSON قيمُه غير مؤكدة: فيه مفتاح مكرر في كائن واحد، أو تداخله عميق جدًا. شغّل القسم مرة أخرى، أو اطلب JSON أبسط في الموجّه.</translation>
    </message>
</context>
<context>
    <name>Arrangements</name>
    <message>
        <source>pages and sections</source>
        <translation>الصفحات والأقسام</translation>
    </message>
    <message>
        <source>prompt and results</source>
        <translation>الموجّه والنتائج</translation>
    </message>
</context>
<context>
    <name>Autosave</name>
    <message>
        <source>Another window has taken over this unsaved work already.</source>
        <translation>استلمت نافذة أخرى هذا العمل غير المحفوظ.</translation>
    </message>
    <message>
        <source>This unsaved work is no longer there.</source>
        <translation>لم يعد هذا العمل غير المحفوظ موجودًا.</translation>
    </message>
</context>
<context>
    <name>BookmarkSections</name>
    <message>
        <source>Introduction</source>
        <translation>مقدمة</translation>
    </message>
    <message>
        <source>Front matter</source>
        <translation>صفحات تمهيدية</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>--%1 cannot be given to “jobs resume”: a job goes on exactly as it was started. Use “excerpt-cli extract” for a new one.</source>
        <translation>لا يمكن إعطاء --%1 لـ “jobs resume”: تستمر المهمة كما بدأت تمامًا. استخدم “excerpt-cli extract” لمهمة جديدة.</translation>
    </message>
    <message>
        <source>--%1 is no option of “%2”. “excerpt-cli %2 --help” lists its options.</source>
        <translation>‏--%1 ليس من خيارات “%2”. يسرد “excerpt-cli %2 --help” خياراته.</translation>
    </message>
    <message>
        <source>“%1” begins with a dash and is taken for options. If it is a file, write “./%1”, or put “--” in front of it.</source>
        <translation>يبدأ “%1” بشرطة فيُعدّ من الخيارات. إن كان ملفًا فاكتب “./%1”، أو ضع “--” قبله.</translation>
    </message>
    <message>
        <source>%1 “excerpt-cli %2 --help” lists the options.</source>
        <translation>%1 يسرد “excerpt-cli %2 --help” الخيارات.</translation>
    </message>
    <message>
        <source>The option --%1 is empty. Name a file or folder.</source>
        <translation>الخيار --%1 فارغ. اذكر ملفًا أو مجلدًا.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many for “%2”. Put names with spaces in quotes.</source>
        <translation>‏“%1” وسيط زائد على ما يقبله “%2”. ضع الأسماء التي فيها مسافات بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>The option --%1 has the value “%2”. Allowed is %3.</source>
        <translation>قيمة الخيار --%1 هي “%2”. المسموح به %3.</translation>
    </message>
    <message>
        <source>Documents are read %1.</source>
        <translation>تُقرأ المستندات %1.</translation>
    </message>
    <message>
        <source>generate makes man, bash, zsh or fish.</source>
        <translation>ينشئ generate ملفات man أو bash أو zsh أو fish.</translation>
    </message>
    <message>
        <source>“jobs” is followed by list, show ID, resume ID or clean. See “excerpt-cli --help”.</source>
        <translation>يلي “jobs” أحد الأوامر list أو show ID أو resume ID أو clean. انظر “excerpt-cli --help”.</translation>
    </message>
    <message>
        <source>“%1” is no command. “excerpt-cli --help” lists the commands.</source>
        <translation>‏“%1” ليس أمرًا. يسرد “excerpt-cli --help” الأوامر.</translation>
    </message>
    <message>
        <source>A command is missing. “excerpt-cli --help” lists the commands.</source>
        <translation>ينقص أمر. يسرد “excerpt-cli --help” الأوامر.</translation>
    </message>
    <message>
        <source>%1 and %2 exclude each other. Keep one.</source>
        <translation>لا يجتمع %1 و%2. أبقِ أحدهما.</translation>
    </message>
    <message>
        <source>The document %1 has no bookmarks that lead to its pages. Use --from-headings, --pages or --sections.</source>
        <translation>ليس في المستند %1 إشارات مرجعية تقود إلى صفحاته. استخدم --from-headings أو --pages أو --sections.</translation>
    </message>
    <message>
        <source>No headings were found in the document %1. Use --pages, --every or --sections.</source>
        <translation>لم يُعثر على عناوين في المستند %1. استخدم --pages أو --every أو --sections.</translation>
    </message>
    <message>
        <source>A document is missing. Name a PDF file.</source>
        <translation>ينقص مستند. اذكر ملف PDF.</translation>
    </message>
    <message>
        <source>Only “extract”, “sections” and “split” take a project such as %1. Name its document.</source>
        <translation>لا يقبل مشروعًا مثل %1 إلا “extract” و“sections” و“split”. اذكر مستنده.</translation>
    </message>
    <message>
        <source>Only “extract” takes an address. Download %1 first and name the file.</source>
        <translation>لا يقبل عنوانًا إلا “extract”. نزّل %1 أولًا ثم اذكر الملف.</translation>
    </message>
    <message>
        <source>--pages is empty. Name pages such as 1-3,7.</source>
        <translation>‏--pages فارغ. اذكر صفحات مثل 1-3,7.</translation>
    </message>
    <message>
        <source>The environment variable %1 has the value “%2”. Allowed is an address that begins with https:// or http://.</source>
        <translation>قيمة متغير البيئة %1 هي “%2”. المسموح به عنوان يبدأ بـ https:// أو http://.</translation>
    </message>
    <message>
        <source>The address of the engine&apos;s server is “%1”. Allowed is one that begins with https:// or http://.</source>
        <translation>عنوان خادم المحرك هو “%1”. المسموح به عنوان يبدأ بـ https:// أو http://.</translation>
    </message>
    <message>
        <source>--%1 has no meaning for the engine %2. Leave it out, or choose another engine with --engine.</source>
        <translation>لا معنى لـ --%1 مع المحرك %2. احذفه، أو اختر محركًا آخر بـ --engine.</translation>
    </message>
    <message>
        <source>The engine “%1” is not part of this version. Choose one of: %2.</source>
        <translation>المحرك “%1” ليس جزءًا من هذا الإصدار. اختر واحدًا من: %2.</translation>
    </message>
    <message>
        <source>The document of the project %1 is not there: neither beside the project nor at “%2”. Put it there, or name the document instead of the project.</source>
        <translation>مستند المشروع %1 غير موجود: لا بجانب المشروع ولا في “%2”. ضعه هناك، أو اذكر المستند بدل المشروع.</translation>
    </message>
    <message>
        <source>The folder %1 for downloads cannot be made. Check that you may write there, or set XDG_CACHE_HOME.</source>
        <translation>لا يمكن إنشاء مجلد التنزيلات %1. تحقق من إذن الكتابة هناك، أو عيّن XDG_CACHE_HOME.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>The text of each section of the book, made on this computer.</source>
        <translation>نص كل قسم من الكتاب، يُستخرج على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>One answer of Gemini per section; the key is in GEMINI_API_KEY.</source>
        <translation>إجابة واحدة من Gemini لكل قسم؛ المفتاح في GEMINI_API_KEY.</translation>
    </message>
    <message>
        <source>Sections from the second level of bookmarks, a line each, as they finish.</source>
        <translation>أقسام من المستوى الثاني من الإشارات المرجعية، سطر لكل قسم فور انتهائه.</translation>
    </message>
    <message>
        <source>Pages 10 to 49 in sections of four pages.</source>
        <translation>الصفحات 10 إلى 49 في أقسام من أربع صفحات.</translation>
    </message>
    <message>
        <source>The service&apos;s request in, its response out.</source>
        <translation>يدخل طلب الخدمة ويخرج ردّها.</translation>
    </message>
    <message>
        <source>Write the sections to a file, to be edited and given to --sections.</source>
        <translation>كتابة الأقسام في ملف لتحريره وإعطائه لـ --sections.</translation>
    </message>
    <message>
        <source>Eight sections of five pages.</source>
        <translation>ثمانية أقسام من خمس صفحات.</translation>
    </message>
    <message>
        <source>parts/001-Introduction.pdf, parts/002-…, by the bookmarks.</source>
        <translation>parts/001-Introduction.pdf و parts/002-…، حسب الإشارات المرجعية.</translation>
    </message>
    <message>
        <source>A file for each ten pages.</source>
        <translation>ملف لكل عشر صفحات.</translation>
    </message>
    <message>
        <source>The first ten pages as Markdown.</source>
        <translation>الصفحات العشر الأولى بصيغة Markdown.</translation>
    </message>
    <message>
        <source>Everything, with running heads and page numbers.</source>
        <translation>كل شيء، مع الترويسات المتكررة وأرقام الصفحات.</translation>
    </message>
    <message>
        <source>Id, name, and the most input and output tokens of each model, with tabs between.</source>
        <translation>المعرّف والاسم وأقصى عدد من رموز الإدخال والإخراج لكل نموذج، مفصولة بعلامات جدولة.</translation>
    </message>
    <message>
        <source>Newest first, with what is left to do.</source>
        <translation>الأحدث أولًا، مع ما بقي.</translation>
    </message>
    <message>
        <source>The document, the engine and the state of each section.</source>
        <translation>المستند والمحرك وحالة كل قسم.</translation>
    </message>
    <message>
        <source>Run what is left and write the results where they were to go.</source>
        <translation>تشغيل ما بقي وكتابة النتائج حيث كان مقررًا.</translation>
    </message>
    <message>
        <source>Also what was blocked or quarantined, to another file.</source>
        <translation>مع ما حُظر أو عُزل أيضًا، إلى ملف آخر.</translation>
    </message>
    <message>
        <source>Remove the finished jobs.</source>
        <translation>إزالة المهام المنتهية.</translation>
    </message>
    <message>
        <source>Remove one job, finished or not.</source>
        <translation>إزالة مهمة واحدة، منتهية كانت أم لا.</translation>
    </message>
    <message>
        <source>Answer the prompt for each section of a document.</source>
        <translation>الإجابة عن الموجّه لكل قسم من المستند.</translation>
    </message>
    <message>
        <source>Without options for the sections they are the bookmarks, else the headings, else the whole document. The offline engine gives each section&apos;s text as Markdown; other engines need a prompt and a model. Each finished section is kept on disk at once: an interrupted run goes on with --resume or “excerpt-cli jobs resume”. A project brings document, sections, prompt, engine and model; options are stronger.</source>
        <translation>من دون خيارات للأقسام تكون الأقسام هي الإشارات المرجعية، وإلا فالعناوين، وإلا فالمستند كله. يعطي المحرك offline نص كل قسم بصيغة Markdown؛ وتحتاج المحركات الأخرى إلى موجّه ونموذج. يُحفظ كل قسم منتهٍ على القرص فورًا: يستمر التشغيل المقطوع بـ --resume أو “excerpt-cli jobs resume”. يأتي المشروع بالمستند والأقسام والموجّه والمحرك والنموذج؛ والخيارات أقوى منه.</translation>
    </message>
    <message>
        <source>Print the sections of a document as a sections file.</source>
        <translation>طباعة أقسام المستند كملف أقسام.</translation>
    </message>
    <message>
        <source>The file can be edited and given to extract or split with --sections: a section can begin and end within a page (start, end), have only areas of pages (regions) and a prompt of its own.</source>
        <translation>يمكن تحرير الملف وإعطاؤه لـ extract أو split بـ --sections: يمكن أن يبدأ القسم وينتهي داخل صفحة (start، end)، وأن يضم مناطق من الصفحات فقط (regions)، وأن يكون له موجّه خاص.</translation>
    </message>
    <message>
        <source>Write each section of a document as a PDF of its own.</source>
        <translation>كتابة كل قسم من المستند في ملف PDF مستقل.</translation>
    </message>
    <message>
        <source>The files are named by number and section, 001-Name.pdf. The same document and pages give the same bytes. Of pages that a section has in part (start, end, regions), nothing else is in its file.</source>
        <translation>تُسمّى الملفات بالرقم والقسم، 001-Name.pdf. يعطي المستند نفسه والصفحات نفسها البايتات نفسها. والصفحات التي يأخذ القسم جزءًا منها (start، end، regions) لا يوجد في ملفه شيء غير ذلك الجزء.</translation>
    </message>
    <message>
        <source>Print the text of a document as Markdown, without any network.</source>
        <translation>طباعة نص المستند بصيغة Markdown، من دون أي شبكة.</translation>
    </message>
    <message>
        <source>Headings, lists, paragraphs and tables in reading order; running heads and page numbers are left out.</source>
        <translation>العناوين والقوائم والفقرات والجداول بترتيب القراءة؛ وتُترك الترويسات المتكررة وأرقام الصفحات.</translation>
    </message>
    <message>
        <source>List the models that an engine offers.</source>
        <translation>سرد النماذج التي يقدمها محرك.</translation>
    </message>
    <message>
        <source>The list comes from the engine&apos;s server and needs its key.</source>
        <translation>تأتي القائمة من خادم المحرك وتحتاج إلى مفتاحه.</translation>
    </message>
    <message>
        <source>List the jobs, interrupted and finished.</source>
        <translation>سرد المهام، المقطوعة والمنتهية.</translation>
    </message>
    <message>
        <source>Each run of extract is a job with a folder of its own.</source>
        <translation>كل تشغيل لـ extract مهمة لها مجلدها الخاص.</translation>
    </message>
    <message>
        <source>Show one job and its sections.</source>
        <translation>عرض مهمة واحدة وأقسامها.</translation>
    </message>
    <message>
        <source>Nothing is changed, also while the job runs.</source>
        <translation>لا يتغير شيء، حتى أثناء عمل المهمة.</translation>
    </message>
    <message>
        <source>Go on with an interrupted job.</source>
        <translation>متابعة مهمة مقطوعة.</translation>
    </message>
    <message>
        <source>Document, sections, prompt and engine are those of the job. A document that has changed is refused.</source>
        <translation>المستند والأقسام والموجّه والمحرك هي التي في المهمة. يُرفض المستند الذي تغيّر.</translation>
    </message>
    <message>
        <source>Remove jobs and the files they left at an engine&apos;s server.</source>
        <translation>إزالة المهام والملفات التي تركتها على خادم محرك.</translation>
    </message>
    <message>
        <source>Without an ID all finished jobs; with --all unfinished ones too. Jobs in work are left alone.</source>
        <translation>من دون ID تُزال كل المهام المنتهية؛ ومع --all غير المنتهية أيضًا. وتُترك المهام قيد العمل كما هي.</translation>
    </message>
</context>
<context>
    <name>Completion</name>
    <message>
        <source>List, show, resume and remove jobs.</source>
        <translation>سرد المهام وعرضها ومتابعتها وإزالتها.</translation>
    </message>
</context>
<context>
    <name>Confinement</name>
    <message>
        <source>confined: no network, no programs, no writing, no reading but fonts and libraries (Landlock %1, seccomp)</source>
        <translation>محصور: لا شبكة ولا برامج ولا كتابة ولا قراءة إلا للخطوط والمكتبات (Landlock %1، seccomp)</translation>
    </message>
    <message>
        <source>partly confined: no network, no programs, no writing (seccomp); files can be read, as this kernel has no Landlock</source>
        <translation>محصور جزئيًا: لا شبكة ولا برامج ولا كتابة (seccomp)؛ يمكن قراءة الملفات لأن هذه النواة بلا Landlock</translation>
    </message>
    <message>
        <source>partly confined: no writing, no programs, no reading but fonts and libraries (Landlock %1); the network can be reached, as this kernel has no seccomp</source>
        <translation>محصور جزئيًا: لا كتابة ولا برامج ولا قراءة إلا للخطوط والمكتبات (Landlock %1)؛ يمكن الوصول إلى الشبكة لأن هذه النواة بلا seccomp</translation>
    </message>
    <message>
        <source>unconfined: this kernel has neither Landlock nor seccomp; only limits on memory and time hold</source>
        <translation>غير محصور: ليس في هذه النواة Landlock ولا seccomp؛ لا تسري إلا حدود الذاكرة والوقت</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Standard output cannot be written. Check the command that reads it, or name a file with --output.</source>
        <translation>لا يمكن الكتابة في المخرج القياسي. تحقق من الأمر الذي يقرؤه، أو اذكر ملفًا بـ --output.</translation>
    </message>
    <message>
        <source>The log file %1 cannot be written. Check that its folder exists and that you may write there.</source>
        <translation>لا يمكن كتابة ملف السجل %1. تحقق من وجود مجلده ومن إذن الكتابة فيه.</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>There is no file “%1”. Check the name and the folder.</source>
        <translation>لا يوجد ملف “%1”. تحقق من الاسم والمجلد.</translation>
    </message>
    <message>
        <source>You have no right to read “%1”. Ask its owner, or copy it to where you may read it.</source>
        <translation>ليس لديك إذن لقراءة “%1”. اطلبه من مالكه، أو انسخ الملف إلى حيث يمكنك قراءته.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: %2. Check the disk it is on, and try again.</source>
        <translation>لا يمكن فتح “%1”: %2. تحقق من القرص الذي هو عليه، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Name a PDF file in it.</source>
        <translation>‏“%1” مجلد. اذكر ملف PDF فيه.</translation>
    </message>
    <message>
        <source>“%1” is a device or a pipe, not a file. Save the PDF to a file first.</source>
        <translation>‏“%1” جهاز أو أنبوب وليس ملفًا. احفظ PDF في ملف أولًا.</translation>
    </message>
    <message>
        <source>“%1” is empty: the file has no content. Copy or download it again.</source>
        <translation>‏“%1” فارغ: ليس في الملف محتوى. انسخه أو نزّله مرة أخرى.</translation>
    </message>
    <message>
        <source>“%1” is not a PDF. Name a PDF file, or export the document as PDF.</source>
        <translation>‏“%1” ليس PDF. اذكر ملف PDF، أو صدّر المستند بصيغة PDF.</translation>
    </message>
    <message>
        <source>“%1” is too damaged to be opened. Copy or download it again, or repair it with another program.</source>
        <translation>‏“%1” تالف إلى حد لا يمكن معه فتحه. انسخه أو نزّله مرة أخرى، أو أصلحه ببرنامج آخر.</translation>
    </message>
    <message>
        <source>“%1” has no pages. Export or download it again.</source>
        <translation>ليس في “%1” صفحات. صدّره أو نزّله مرة أخرى.</translation>
    </message>
    <message>
        <source>“%1” is protected by a password. Give it with --password-file or --password.</source>
        <translation>‏“%1” محمي بكلمة مرور. أعطها بـ --password-file أو --password.</translation>
    </message>
    <message>
        <source>The password for “%1” is wrong. Check it, and its upper and lower case.</source>
        <translation>كلمة مرور “%1” خاطئة. تحقق منها ومن أحرفها الكبيرة والصغيرة.</translation>
    </message>
    <message>
        <source>“%1” was changed, replaced or removed while it was being worked on. What is finished is kept; start a new run for the changed document.</source>
        <translation>تغيّر “%1” أو استُبدل أو أُزيل أثناء العمل عليه. ما انتهى محفوظ؛ ابدأ تشغيلًا جديدًا للمستند المتغيّر.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has no page %2: it has %n page(s).</source>
        <translation>
            <numerusform>ليس في “%1” صفحة %2: ليس فيه أي صفحة (%n).</numerusform>
            <numerusform>ليس في “%1” صفحة %2: فيه صفحة واحدة.</numerusform>
            <numerusform>ليس في “%1” صفحة %2: فيه صفحتان.</numerusform>
            <numerusform>ليس في “%1” صفحة %2: فيه %n صفحات.</numerusform>
            <numerusform>ليس في “%1” صفحة %2: فيه %n صفحة.</numerusform>
            <numerusform>ليس في “%1” صفحة %2: فيه %n صفحة.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no pages to cut out of “%1”. Name at least one.</source>
        <translation>لا توجد صفحات لاقتطاعها من “%1”. اذكر صفحة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>The section&apos;s file “%1” is not open for writing. Check the disk and the folder it is in.</source>
        <translation>ملف القسم “%1” غير مفتوح للكتابة. تحقق من القرص ومن المجلد الذي هو فيه.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2. Look whether the file is still there and whether you may read it.</source>
        <translation>لا يمكن قراءة “%1”: %2. تحقق من أن الملف ما زال موجودًا ومن إذن قراءته.</translation>
    </message>
    <message>
        <source>OpenSSL has no SHA-256 here, so that “%1” cannot be recognised again later. Install OpenSSL 3.</source>
        <translation>ليس في OpenSSL هنا SHA-256، فلا يمكن التعرف على “%1” لاحقًا. ثبّت OpenSSL 3.</translation>
    </message>
</context>
<context>
    <name>Download</name>
    <message>
        <source>The download does not fit into “%1”: the disk is full. Make room there.</source>
        <translation>لا يتسع “%1” للتنزيل: القرص ممتلئ. أفسح مكانًا هناك.</translation>
    </message>
    <message>
        <source>The download cannot be written into “%1”. Check that the folder can be written to.</source>
        <translation>لا يمكن كتابة التنزيل في “%1”. تحقق من إمكان الكتابة في المجلد.</translation>
    </message>
    <message>
        <source>The document could not be downloaded: %1 answered with status %2. Try again later.</source>
        <translation>تعذّر تنزيل المستند: أجاب %1 بالحالة %2. أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>The document could not be downloaded: %1 answered with status %2. Check the address.</source>
        <translation>تعذّر تنزيل المستند: أجاب %1 بالحالة %2. تحقق من العنوان.</translation>
    </message>
    <message>
        <source>The document could not be downloaded: %1 sends from one address to the next without end. Check the address.</source>
        <translation>تعذّر تنزيل المستند: يحيل %1 من عنوان إلى آخر بلا نهاية. تحقق من العنوان.</translation>
    </message>
    <message>
        <source>The document was not downloaded: %1 sends to an address that is not safe to follow. Download the document with a browser and name the file.</source>
        <translation>لم يُنزّل المستند: يحيل %1 إلى عنوان لا يُؤمَن اتباعه. نزّل المستند بمتصفح ثم اذكر الملف.</translation>
    </message>
    <message>
        <source>The document at %1 is larger than %2 MB and was not downloaded. Download it with a browser and name the file.</source>
        <translation>المستند في %1 أكبر من %2 MB ولم يُنزّل. نزّله بمتصفح ثم اذكر الملف.</translation>
    </message>
    <message>
        <source>What %1 sent is no PDF. Check the address; it may need a login first.</source>
        <translation>ما أرسله %1 ليس PDF. تحقق من العنوان؛ قد يحتاج إلى تسجيل دخول أولًا.</translation>
    </message>
    <message>
        <source>“%1” is no address that a document can be downloaded from. Write it as https://host/file.pdf.</source>
        <translation>‏“%1” ليس عنوانًا يمكن تنزيل مستند منه. اكتبه على الشكل https://host/file.pdf.</translation>
    </message>
</context>
<context>
    <name>Engines</name>
    <message>
        <source>There is no engine “%1”. Choose one of: %2.</source>
        <translation>لا يوجد محرك “%1”. اختر واحدًا من: %2.</translation>
    </message>
    <message>
        <source>The base URL “%1” cannot be used. Write it as https://host, without user name, password or query; it comes from --base-url or %2.</source>
        <translation>لا يمكن استخدام العنوان “%1”. اكتبه بالشكل https://host دون اسم مستخدم أو كلمة مرور أو استعلام؛ وهو مأخوذ من --base-url أو %2.</translation>
    </message>
    <message>
        <source>%1, or a proxy on the way, sent an answer that is not the service&apos;s. Check the address of the service.</source>
        <translation>أرسل %1 أو وكيل في الطريق إجابة ليست من الخدمة. تحقق من عنوان الخدمة.</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The run was stopped.</source>
        <translation>أُوقف التشغيل.</translation>
    </message>
</context>
<context>
    <name>Extract</name>
    <message>
        <source>--prompt and --prompt-file exclude each other. Keep one.</source>
        <translation>لا يجتمع --prompt و--prompt-file. أبقِ أحدهما.</translation>
    </message>
    <message>
        <source>The prompt in %1 is not UTF-8 text. Save it as UTF-8.</source>
        <translation>الموجّه في %1 ليس نصًا بترميز UTF-8. احفظه بترميز UTF-8.</translation>
    </message>
    <message>
        <source>--%1 and --request exclude each other: the request brings document, sections and prompt. Keep one.</source>
        <translation>لا يجتمع --%1 و--request: يأتي الطلب بالمستند والأقسام والموجّه. أبقِ أحدهما.</translation>
    </message>
    <message>
        <source>“%1” and --request exclude each other: the request brings the document. Keep one.</source>
        <translation>لا يجتمع “%1” و--request: يأتي الطلب بالمستند. أبقِ أحدهما.</translation>
    </message>
    <message>
        <source>A document is missing. Name a PDF file or an address, or give --request.</source>
        <translation>ينقص مستند. اذكر ملف PDF أو عنوانًا، أو أعطِ --request.</translation>
    </message>
    <message>
        <source>The engine %1 needs a prompt. Say what to extract with --prompt or --prompt-file.</source>
        <translation>يحتاج المحرك %1 إلى موجّه. حدّد ما يُستخرج بـ --prompt أو --prompt-file.</translation>
    </message>
    <message>
        <source>The engine %1 needs a model. “excerpt-cli models --engine %1” lists them; choose one with --model.</source>
        <translation>يحتاج المحرك %1 إلى نموذج. يسردها “excerpt-cli models --engine %1”؛ اختر واحدًا بـ --model.</translation>
    </message>
    <message>
        <source>In the prompt of the section “%1”: %2</source>
        <extracomment>%1 name of a section, %2 what is wrong with its own prompt</extracomment>
        <translation>في موجّه القسم “%1”: %2</translation>
    </message>
    <message>
        <source>The format “%1” is not part of this version. Choose one of: %2.</source>
        <translation>الصيغة “%1” ليست جزءًا من هذا الإصدار. اختر واحدة من: %2.</translation>
    </message>
    <message>
        <source>--retry-failed goes with --resume or “excerpt-cli jobs resume”.</source>
        <translation>يُستخدم --retry-failed مع --resume أو “excerpt-cli jobs resume”.</translation>
    </message>
    <message>
        <source>Going on with the job %1.</source>
        <translation>متابعة المهمة %1.</translation>
    </message>
    <message>
        <source>There is no unfinished job of this document with these sections, prompt and engine. Starting a new one.</source>
        <translation>لا توجد مهمة غير منتهية لهذا المستند بهذه الأقسام وهذا الموجّه وهذا المحرك. تبدأ مهمة جديدة.</translation>
    </message>
    <message>
        <source>The offline engine reads no prompt: it gives the text of each section. Choose another engine with --engine to have the prompt answered.</source>
        <translation>لا يقرأ المحرك offline أي موجّه: يعطي نص كل قسم. اختر محركًا آخر بـ --engine للإجابة عن الموجّه.</translation>
    </message>
</context>
<context>
    <name>ExtractRequest</name>
    <message>
        <source>The request “%1” has more than %2 sections. Split it into several.</source>
        <translation>في الطلب “%1” أكثر من %2 قسم. قسّمه إلى عدة طلبات.</translation>
    </message>
    <message>
        <source>The request “%1” is not valid JSON (%2). Correct it there, or write it again.</source>
        <translation>الطلب “%1” ليس JSON صالحًا (%2). صحّحه هناك، أو اكتبه من جديد.</translation>
    </message>
    <message>
        <source>The request “%1” must be a JSON object with the fields “storage_file_id”, “sections” and “prompt”.</source>
        <translation>يجب أن يكون الطلب “%1” كائن JSON فيه الحقول “storage_file_id” و“sections” و“prompt”.</translation>
    </message>
    <message>
        <source>In the request “%1”, the field “storage_file_id” must be the path or the http(s) address of a PDF.</source>
        <translation>في الطلب “%1” يجب أن يكون الحقل “storage_file_id” مسار ملف PDF أو عنوانه http(s).</translation>
    </message>
    <message>
        <source>In the request “%1”, the field “sections” must be a list.</source>
        <translation>في الطلب “%1” يجب أن يكون الحقل “sections” قائمة.</translation>
    </message>
    <message>
        <source>In the request “%1”, the field “prompt” must be an object with “prompt_text”.</source>
        <translation>في الطلب “%1” يجب أن يكون الحقل “prompt” كائنًا فيه “prompt_text”.</translation>
    </message>
    <message>
        <source>In the request “%1”, the field “%2” must be text.</source>
        <translation>في الطلب “%1” يجب أن يكون الحقل “%2” نصًا.</translation>
    </message>
</context>
<context>
    <name>FindSections</name>
    <message>
        <source>Page %1</source>
        <translation>الصفحة %1</translation>
    </message>
    <message>
        <source>Pages %1</source>
        <translation>الصفحات %1</translation>
    </message>
    <message>
        <source>The bookmarks of this document are damaged. Those that could be read were used: check that the sections are complete.</source>
        <translation>الإشارات المرجعية لهذا المستند تالفة. استُخدم ما أمكنت قراءته منها: تحقق من اكتمال الأقسام.</translation>
    </message>
    <message>
        <source>The bookmark “%1” leads to no page of this document and was left out.</source>
        <translation>لا تقود الإشارة المرجعية “%1” إلى أي صفحة من هذا المستند فتُركت.</translation>
    </message>
    <message numerus="yes">
        <source>%n bookmarks lead to no page of this document and were left out, the first of them “%1”.</source>
        <translation>
            <numerusform>لا توجد إشارات مرجعية متروكة (أولها “%1”).</numerusform>
            <numerusform>لا تقود إشارة مرجعية واحدة إلى أي صفحة من هذا المستند فتُركت، وهي “%1”.</numerusform>
            <numerusform>لا تقود إشارتان مرجعيتان إلى أي صفحة من هذا المستند فتُركتا، أولاهما “%1”.</numerusform>
            <numerusform>لا تقود %n إشارات مرجعية إلى أي صفحة من هذا المستند فتُركت، أولاها “%1”.</numerusform>
            <numerusform>لا تقود %n إشارة مرجعية إلى أي صفحة من هذا المستند فتُركت، أولاها “%1”.</numerusform>
            <numerusform>لا تقود %n إشارة مرجعية إلى أي صفحة من هذا المستند فتُركت، أولاها “%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1 comes before the first bookmark and is in no section.</source>
        <translation>تسبق الصفحة %1 أول إشارة مرجعية وليست في أي قسم.</translation>
    </message>
    <message>
        <source>Pages %1 come before the first bookmark and are in no section.</source>
        <translation>تسبق الصفحات %1 أول إشارة مرجعية وليست في أي قسم.</translation>
    </message>
</context>
<context>
    <name>Gemini</name>
    <message>
        <source>Gemini&apos;s answer broke off before its end. Check the network, or try again later.</source>
        <translation>انقطعت إجابة Gemini قبل نهايتها. تحقق من الشبكة، أو أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>Gemini&apos;s answer has no text. Run this section again, or word the prompt differently.</source>
        <translation>ليس في إجابة Gemini نص. شغّل هذا القسم مرة أخرى، أو غيّر صياغة الموجّه.</translation>
    </message>
    <message>
        <source>Gemini&apos;s answer ended at the limit on its length. Raise --max-output-tokens, or use smaller sections.</source>
        <translation>انتهت إجابة Gemini عند حد طولها. ارفع --max-output-tokens، أو استخدم أقسامًا أصغر.</translation>
    </message>
    <message>
        <source>Gemini ended its answer with “%1”. Run this section again, or choose another model.</source>
        <translation>أنهى Gemini إجابته بـ “%1”. شغّل هذا القسم مرة أخرى، أو اختر نموذجًا آخر.</translation>
    </message>
    <message>
        <source>Gemini stopped because the answer would quote a published work at length (%1). Ask for a summary or for single facts instead of the text itself.</source>
        <translation>توقف Gemini لأن الإجابة كانت ستقتبس مطوّلًا من عمل منشور (%1). اطلب ملخصًا أو معلومات مفردة بدل النص نفسه.</translation>
    </message>
    <message>
        <source>Gemini blocked this section because of its rules on content (%1). Leave the pages in question out, or use another engine.</source>
        <translation>حظر Gemini هذا القسم بسبب قواعده على المحتوى (%1). اترك الصفحات المعنية، أو استخدم محركًا آخر.</translation>
    </message>
    <message>
        <source>Gemini refused to answer (%1). Word the prompt differently, or use another engine.</source>
        <translation>رفض Gemini الإجابة (%1). غيّر صياغة الموجّه، أو استخدم محركًا آخر.</translation>
    </message>
    <message>
        <source>Gemini asked to send the section to a place that is not its own (“%1”). Check the proxy and the address of the service.</source>
        <translation>طلب Gemini إرسال القسم إلى مكان ليس تابعًا له (“%1”). تحقق من الوكيل ومن عنوان الخدمة.</translation>
    </message>
    <message>
        <source>Gemini began to repeat itself without end and was stopped. Word the prompt differently, or use smaller sections.</source>
        <translation>بدأ Gemini يكرر نفسه بلا نهاية فأُوقف. غيّر صياغة الموجّه، أو استخدم أقسامًا أصغر.</translation>
    </message>
    <message>
        <source>No model is chosen. Name one with --model; the command “excerpt-cli models --engine gemini” lists them.</source>
        <translation>لم يُختر نموذج. اذكر واحدًا بـ --model؛ يسردها الأمر “excerpt-cli models --engine gemini”.</translation>
    </message>
    <message>
        <source>Gemini&apos;s answer is longer than what can be fetched. Use smaller sections.</source>
        <translation>إجابة Gemini أطول مما يمكن جلبه. استخدم أقسامًا أصغر.</translation>
    </message>
    <message>
        <source>The model “%1” does not take the setting “%2”; the request was repeated without it.</source>
        <translation>لا يقبل النموذج “%1” الإعداد “%2”؛ أُعيد الطلب من دونه.</translation>
    </message>
    <message>
        <source>Gemini needs an API key. Make one in Google AI Studio and put it into the variable GEMINI_API_KEY.</source>
        <translation>يحتاج Gemini إلى مفتاح API. أنشئ واحدًا في Google AI Studio وضعه في المتغير GEMINI_API_KEY.</translation>
    </message>
    <message>
        <source>Gemini does not know this API key. Check GEMINI_API_KEY, or make a new key in Google AI Studio.</source>
        <translation>لا يعرف Gemini مفتاح API هذا. تحقق من GEMINI_API_KEY، أو أنشئ مفتاحًا جديدًا في Google AI Studio.</translation>
    </message>
    <message>
        <source>The API key for Gemini has expired. Make a new one in Google AI Studio and set GEMINI_API_KEY.</source>
        <translation>انتهت صلاحية مفتاح API لـ Gemini. أنشئ مفتاحًا جديدًا في Google AI Studio وعيّن GEMINI_API_KEY.</translation>
    </message>
    <message>
        <source>Gemini has not made the uploaded section ready for use. Try again later.</source>
        <translation>لم يجهّز Gemini القسم المرفوع للاستخدام. أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>Gemini cannot be used with this account: %1 Turn on billing in Google AI Studio, or use a key from a country where it is offered.</source>
        <translation>لا يمكن استخدام Gemini بهذا الحساب: %1 فعّل الفوترة في Google AI Studio، أو استخدم مفتاحًا من بلد تتوفر فيه الخدمة.</translation>
    </message>
    <message>
        <source>Gemini refused the request: %1 Check the model, the prompt and the pages of this section.</source>
        <translation>رفض Gemini الطلب: %1 تحقق من النموذج والموجّه وصفحات هذا القسم.</translation>
    </message>
    <message>
        <source>The Google project of this API key has no billing. Turn it on, or use another key.</source>
        <translation>ليس لمشروع Google الخاص بمفتاح API هذا فوترة. فعّلها، أو استخدم مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>The Gemini API is switched off in the Google project of this API key. Switch it on, or use another key.</source>
        <translation>واجهة Gemini API معطّلة في مشروع Google الخاص بمفتاح API هذا. فعّلها، أو استخدم مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>The uploaded section is no longer at Gemini. Run this section again.</source>
        <translation>لم يعد القسم المرفوع لدى Gemini. شغّل هذا القسم مرة أخرى.</translation>
    </message>
    <message>
        <source>Gemini does not accept this API key. Check GEMINI_API_KEY and what the key is restricted to.</source>
        <translation>لا يقبل Gemini مفتاح API هذا. تحقق من GEMINI_API_KEY ومن قيود المفتاح.</translation>
    </message>
    <message>
        <source>The credit of this Gemini account is used up. Add credit in Google AI Studio.</source>
        <translation>نفد رصيد حساب Gemini هذا. أضف رصيدًا في Google AI Studio.</translation>
    </message>
    <message>
        <source>Gemini allows no more requests for the moment. Try again later, or leave a longer pause between sections with --delay.</source>
        <translation>لا يسمح Gemini بمزيد من الطلبات حاليًا. أعد المحاولة لاحقًا، أو اترك وقفة أطول بين الأقسام بـ --delay.</translation>
    </message>
    <message>
        <source>The quota of this Gemini account is used up. Daily quotas start anew at midnight Pacific time.</source>
        <translation>نفدت حصة حساب Gemini هذا. تبدأ الحصص اليومية من جديد عند منتصف الليل بتوقيت المحيط الهادئ.</translation>
    </message>
    <message>
        <source>The quota of this account for the model “%1” is used up. Daily quotas start anew at midnight Pacific time; another model or a paid plan has its own.</source>
        <translation>نفدت حصة هذا الحساب للنموذج “%1”. تبدأ الحصص اليومية من جديد عند منتصف الليل بتوقيت المحيط الهادئ؛ ولنموذج آخر أو خطة مدفوعة حصة خاصة.</translation>
    </message>
    <message>
        <source>Gemini has no model “%1” for this key. The command “excerpt-cli models --engine gemini” lists what it has.</source>
        <translation>ليس لدى Gemini نموذج “%1” لهذا المفتاح. يسرد الأمر “excerpt-cli models --engine gemini” ما لديه.</translation>
    </message>
    <message>
        <source>Gemini had a problem of its own (status %1). Try again later; if it stays with this section, the section may be too long for the model.</source>
        <translation>حدثت لدى Gemini مشكلة داخلية (الحالة %1). أعد المحاولة لاحقًا؛ وإن استمرت مع هذا القسم فقد يكون أطول مما يحتمله النموذج.</translation>
    </message>
    <message>
        <source>The section is too big for one request. Use --transport upload, or smaller sections.</source>
        <translation>القسم أكبر من أن يتسع له طلب واحد. استخدم --transport upload، أو أقسامًا أصغر.</translation>
    </message>
    <message>
        <source>Gemini, or a proxy on the way, answered with status %1, which is not expected. Check the address of the service and the proxy.</source>
        <translation>أجاب Gemini، أو وكيل في الطريق، بالحالة %1، وهي غير متوقعة. تحقق من عنوان الخدمة ومن الوكيل.</translation>
    </message>
    <message>
        <source>Gemini, or a proxy on the way, did not follow the upload&apos;s rules. Check the proxy, or use --transport inline.</source>
        <translation>لم يتبع Gemini، أو وكيل في الطريق، قواعد الرفع. تحقق من الوكيل، أو استخدم --transport inline.</translation>
    </message>
    <message>
        <source>Gemini, or a proxy on the way, did not let the section&apos;s upload through. Check the proxy, or use --transport inline.</source>
        <translation>لم يسمح Gemini، أو وكيل في الطريق، بمرور رفع القسم. تحقق من الوكيل، أو استخدم --transport inline.</translation>
    </message>
    <message>
        <source>Gemini could not read the section&apos;s PDF: %1 Try smaller sections, or another engine.</source>
        <translation>لم يستطع Gemini قراءة PDF القسم: %1 جرّب أقسامًا أصغر، أو محركًا آخر.</translation>
    </message>
    <message>
        <source>The time limit was reached while Gemini was still reading the section&apos;s PDF. Allow more time with --timeout, or try smaller sections.</source>
        <translation>بلغ حد الوقت وGemini ما زال يقرأ PDF القسم. أعطِ وقتًا أطول بـ --timeout، أو جرّب أقسامًا أصغر.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a file at Gemini and was left alone.</source>
        <translation>‏“%1” ليس اسم ملف لدى Gemini فتُرك كما هو.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>%1 Choices: %2. Default: %3.</source>
        <translation>%1 الاختيارات: %2. الافتراضي: %3.</translation>
    </message>
    <message>
        <source>%1 Choices: %2.</source>
        <translation>%1 الاختيارات: %2.</translation>
    </message>
    <message>
        <source>%1 Default: %2.</source>
        <translation>%1 الافتراضي: %2.</translation>
    </message>
    <message>
        <source>As --%1.</source>
        <translation>مثل --%1.</translation>
    </message>
    <message>
        <source>The key for %1; the first that is set holds. Without any, the key is taken from the system&apos;s keyring.</source>
        <translation>مفتاح %1؛ يُعتمد أول متغير معيّن. ومن دون أي منها يؤخذ المفتاح من سلسلة مفاتيح النظام.</translation>
    </message>
    <message>
        <source>Address of the server in place of that of %1.</source>
        <translation>عنوان الخادم بدل عنوان خادم %1.</translation>
    </message>
    <message>
        <source>The proxy on the way to an engine; never used for this computer.</source>
        <translation>الوكيل في الطريق إلى المحرك؛ لا يُستخدم أبدًا لهذا الحاسوب.</translation>
    </message>
    <message>
        <source>Certificates to trust beside those of the system.</source>
        <translation>شهادات يوثق بها إلى جانب شهادات النظام.</translation>
    </message>
    <message>
        <source>Every section succeeded.</source>
        <translation>نجحت كل الأقسام.</translation>
    </message>
    <message>
        <source>An internal error.</source>
        <translation>خطأ داخلي.</translation>
    </message>
    <message>
        <source>Wrong usage, a bad setting or a malformed input file.</source>
        <translation>استخدام خاطئ أو إعداد غير صحيح أو ملف إدخال معيب.</translation>
    </message>
    <message>
        <source>Some sections did not succeed; the results are written.</source>
        <translation>لم تنجح بعض الأقسام؛ كُتبت النتائج.</translation>
    </message>
    <message>
        <source>The document cannot be opened, or has changed.</source>
        <translation>لا يمكن فتح المستند، أو أنه تغيّر.</translation>
    </message>
    <message>
        <source>The engine cannot be reached, has no key, or refuses it.</source>
        <translation>لا يمكن الوصول إلى المحرك، أو ليس له مفتاح، أو أنه يرفضه.</translation>
    </message>
    <message>
        <source>The output cannot be written.</source>
        <translation>لا يمكن كتابة المخرجات.</translation>
    </message>
    <message>
        <source>Ended by SIGHUP; what was finished is kept.</source>
        <translation>انتهى بسبب SIGHUP؛ ما انتهى محفوظ.</translation>
    </message>
    <message>
        <source>Interrupted; what was finished is kept.</source>
        <translation>قُطع؛ ما انتهى محفوظ.</translation>
    </message>
    <message>
        <source>Ended by SIGTERM; what was finished is kept.</source>
        <translation>انتهى بسبب SIGTERM؛ ما انتهى محفوظ.</translation>
    </message>
    <message>
        <source>Turns long PDFs into structured data, section by section.</source>
        <translation>يحوّل ملفات PDF الطويلة إلى بيانات منظّمة، قسمًا قسمًا.</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>الاستخدام</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Start here</source>
        <translation>ابدأ من هنا</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Options and examples of one command.</source>
        <translation>خيارات أمر واحد وأمثلته.</translation>
    </message>
    <message>
        <source>The version, and how documents are confined here.</source>
        <translation>الإصدار، وكيف تُحصر المستندات هنا.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>Settings file, excerpt/excerpt.ini in $XDG_CONFIG_HOME or ~/.config</source>
        <translation>ملف الإعدادات، excerpt/excerpt.ini في $XDG_CONFIG_HOME أو ~/.config</translation>
    </message>
    <message>
        <source>The part of a key before the slash is the section: “sectionDelay=0.5” below “[run]”.</source>
        <translation>جزء المفتاح قبل الشرطة المائلة هو المقطع: “sectionDelay=0.5” تحت “[run]”.</translation>
    </message>
    <message>
        <source>Exit status</source>
        <translation>حالة الخروج</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>أمثلة</translation>
    </message>
</context>
<context>
    <name>Helper</name>
    <message>
        <source>Reading “%1” took longer than allowed and was ended. This part of the document may be damaged; try other pages of it.</source>
        <translation>استغرقت قراءة “%1” أطول من المسموح فأُنهيت. قد يكون هذا الجزء من المستند تالفًا؛ جرّب صفحات أخرى منه.</translation>
    </message>
    <message>
        <source>The program that reads “%1” answered with something that is no answer, and was ended. This part of the document may be made to do harm.</source>
        <translation>أجاب البرنامج الذي يقرأ “%1” بما ليس إجابة فأُنهي. قد يكون هذا الجزء من المستند مصنوعًا للإضرار.</translation>
    </message>
    <message>
        <source>The program that reads PDFs does not start, or is of another version. Install Excerpt again.</source>
        <translation>البرنامج الذي يقرأ ملفات PDF لا يبدأ، أو هو من إصدار آخر. ثبّت Excerpt من جديد.</translation>
    </message>
    <message>
        <source>“%1” made the program that reads it crash. Only this part of the document is affected; repairing it with another program may help.</source>
        <translation>تسبب “%1” في انهيار البرنامج الذي يقرؤه. لا يتأثر إلا هذا الجزء من المستند؛ وقد يفيد إصلاحه ببرنامج آخر.</translation>
    </message>
    <message>
        <source>Reading this part of “%1” needs more than %2 MB of memory and was ended. The rest of the document is not affected.</source>
        <translation>تحتاج قراءة هذا الجزء من “%1” إلى أكثر من %2 MB من الذاكرة فأُنهيت. لا تتأثر بقية المستند.</translation>
    </message>
    <message>
        <source>The program that reads PDFs, “%1”, could not be started: %2. Install Excerpt again, or let EXCERPT_PDF_WORKER name it.</source>
        <translation>تعذّر بدء البرنامج الذي يقرأ ملفات PDF “%1”: %2. ثبّت Excerpt من جديد، أو اذكره في EXCERPT_PDF_WORKER.</translation>
    </message>
    <message>
        <source>No document is open. Open it again, or start Excerpt again.</source>
        <translation>لا مستند مفتوح. افتحه مرة أخرى، أو ابدأ Excerpt من جديد.</translation>
    </message>
    <message>
        <source>There is more on this page than can be handled. Leave the page out, or repair the document.</source>
        <translation>في هذه الصفحة أكثر مما يمكن معالجته. اترك الصفحة، أو أصلح المستند.</translation>
    </message>
    <message>
        <source>The program that reads PDFs was given no file. Start Excerpt again.</source>
        <translation>لم يُعطَ البرنامج الذي يقرأ ملفات PDF أي ملف. ابدأ Excerpt من جديد.</translation>
    </message>
</context>
<context>
    <name>Http</name>
    <message>
        <source>The file that was being sent could not be read to its end. Check the disk and try again.</source>
        <translation>تعذّرت قراءة الملف الجاري إرساله إلى نهايته. تحقق من القرص وأعد المحاولة.</translation>
    </message>
    <message>
        <source>%1 sent an answer that is too long for what was asked. Check the address.</source>
        <translation>أرسل %1 إجابة أطول مما طُلب. تحقق من العنوان.</translation>
    </message>
    <message>
        <source>The time limit was reached while waiting for %1. Allow more time with --timeout, or try again later.</source>
        <translation>بلغ حد الوقت أثناء انتظار %1. أعطِ وقتًا أطول بـ --timeout، أو أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>No connection to %1 could be made in time. Check the network, the proxy and the address.</source>
        <translation>تعذّر الاتصال بـ %1 في الوقت المحدد. تحقق من الشبكة والوكيل والعنوان.</translation>
    </message>
    <message>
        <source>%1 does not answer. Check the network, the proxy and the address, or try again later.</source>
        <translation>لا يجيب %1. تحقق من الشبكة والوكيل والعنوان، أو أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network, the proxy and the address.</source>
        <translation>لا يمكن الوصول إلى %1. تحقق من الشبكة والوكيل والعنوان.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 does not let the connection through. Check HTTPS_PROXY, its user name and password.</source>
        <translation>لا يسمح الوكيل في الطريق إلى %1 بمرور الاتصال. تحقق من HTTPS_PROXY واسم المستخدم وكلمة المرور فيه.</translation>
    </message>
    <message>
        <source>%1 sent something that is no HTTP answer. Check the address and the proxy.</source>
        <translation>أرسل %1 ما ليس إجابة HTTP. تحقق من العنوان ومن الوكيل.</translation>
    </message>
    <message>
        <source>The connection to %1 broke. Check the network, or try again later.</source>
        <translation>انقطع الاتصال بـ %1. تحقق من الشبكة، أو أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>The secure connection to %1 was refused: %2. Check the address and the computer&apos;s date; where a proxy replaces certificates, name its own in SSL_CERT_FILE.</source>
        <translation>رُفض الاتصال الآمن بـ %1: %2. تحقق من العنوان ومن تاريخ الحاسوب؛ وإن كان وكيل يستبدل الشهادات فاذكر شهادته في SSL_CERT_FILE.</translation>
    </message>
    <message>
        <source>SSL_CERT_FILE names the file “%1”, which holds no certificate that can be read. Correct the variable or unset it.</source>
        <translation>يشير SSL_CERT_FILE إلى الملف “%1” وليس فيه شهادة يمكن قراءتها. صحّح المتغير أو ألغِ تعيينه.</translation>
    </message>
    <message>
        <source>The variable %1 does not name a proxy that can be used. Write it as http://host:port or socks5://host:port.</source>
        <translation>لا يشير المتغير %1 إلى وكيل يمكن استخدامه. اكتبه على الشكل http://host:port أو socks5://host:port.</translation>
    </message>
    <message>
        <source>The server sent an event that is too long to be an answer. Check the address of the server.</source>
        <translation>أرسل الخادم حدثًا أطول من أن يكون إجابة. تحقق من عنوان الخادم.</translation>
    </message>
</context>
<context>
    <name>InputFile</name>
    <message>
        <source>The file %1 cannot be read. Check that it exists and that you may read it.</source>
        <translation>لا يمكن قراءة الملف %1. تحقق من وجوده ومن إذن قراءته.</translation>
    </message>
    <message>
        <source>The file %1 is larger than 256 MB. Check that it is the right one.</source>
        <translation>الملف %1 أكبر من 256 MB. تحقق من أنه الملف الصحيح.</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>The job&apos;s ID is missing. “excerpt-cli jobs list” lists the jobs.</source>
        <translation>ينقص معرّف المهمة (ID). يسرد “excerpt-cli jobs list” المهام.</translation>
    </message>
    <message>
        <source>running</source>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>منتهية</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>مقطوعة</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left at %1</source>
        <translation>
            <numerusform>لا ملفات باقية في %1</numerusform>
            <numerusform>ملف واحد باقٍ في %1</numerusform>
            <numerusform>ملفان باقيان في %1</numerusform>
            <numerusform>%n ملفات باقية في %1</numerusform>
            <numerusform>%n ملفًا باقيًا في %1</numerusform>
            <numerusform>%n ملف باقٍ في %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left at %1, expires %2</source>
        <translation>
            <numerusform>لا ملفات باقية في %1، الانتهاء %2</numerusform>
            <numerusform>ملف واحد باقٍ في %1، ينتهي %2</numerusform>
            <numerusform>ملفان باقيان في %1، ينتهيان %2</numerusform>
            <numerusform>%n ملفات باقية في %1، تنتهي %2</numerusform>
            <numerusform>%n ملفًا باقيًا في %1، تنتهي %2</numerusform>
            <numerusform>%n ملف باقٍ في %1، تنتهي %2</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no job %1 in %2. “excerpt-cli jobs list” lists the jobs.</source>
        <translation>لا توجد مهمة %1 في %2. يسرد “excerpt-cli jobs list” المهام.</translation>
    </message>
    <message>
        <source>Job: %1</source>
        <translation>المهمة: %1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>الحالة: %1</translation>
    </message>
    <message>
        <source>Started: %1</source>
        <translation>البدء: %1</translation>
    </message>
    <message>
        <source>Document: %1</source>
        <translation>المستند: %1</translation>
    </message>
    <message>
        <source>Engine: %1</source>
        <translation>المحرك: %1</translation>
    </message>
    <message>
        <source>Sections: %1, succeeded: %2, finished otherwise: %3</source>
        <translation>الأقسام: %1، نجح: %2، انتهى بغير ذلك: %3</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256: %1</translation>
    </message>
    <message>
        <source>The format “%1” is not part of this version. Choose one of: %2.</source>
        <translation>الصيغة “%1” ليست جزءًا من هذا الإصدار. اختر واحدة من: %2.</translation>
    </message>
    <message numerus="yes">
        <source>The job %1 stays: %n file(s) of it could not be deleted at %2. %3</source>
        <translation>
            <numerusform>تبقى المهمة %1: لم يتعذّر حذف أي ملف منها في %2. %3</numerusform>
            <numerusform>تبقى المهمة %1: تعذّر حذف ملف واحد منها في %2. %3</numerusform>
            <numerusform>تبقى المهمة %1: تعذّر حذف ملفين منها في %2. %3</numerusform>
            <numerusform>تبقى المهمة %1: تعذّر حذف %n ملفات منها في %2. %3</numerusform>
            <numerusform>تبقى المهمة %1: تعذّر حذف %n ملفًا منها في %2. %3</numerusform>
            <numerusform>تبقى المهمة %1: تعذّر حذف %n ملف منها في %2. %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The job %1 stays: %n file(s) of it could not be deleted at %2. Set the engine&apos;s key and clean again.</source>
        <translation>
            <numerusform>تبقى المهمة %1: لم يتعذّر حذف أي ملف منها في %2. عيّن مفتاح المحرك ونظّف مرة أخرى.</numerusform>
            <numerusform>تبقى المهمة %1: تعذّر حذف ملف واحد منها في %2. عيّن مفتاح المحرك ونظّف مرة أخرى.</numerusform>
            <numerusform>تبقى المهمة %1: تعذّر حذف ملفين منها في %2. عيّن مفتاح المحرك ونظّف مرة أخرى.</numerusform>
            <numerusform>تبقى المهمة %1: تعذّر حذف %n ملفات منها في %2. عيّن مفتاح المحرك ونظّف مرة أخرى.</numerusform>
            <numerusform>تبقى المهمة %1: تعذّر حذف %n ملفًا منها في %2. عيّن مفتاح المحرك ونظّف مرة أخرى.</numerusform>
            <numerusform>تبقى المهمة %1: تعذّر حذف %n ملف منها في %2. عيّن مفتاح المحرك ونظّف مرة أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed the job %1.</source>
        <translation>أُزيلت المهمة %1.</translation>
    </message>
    <message>
        <source>There are no jobs.</source>
        <translation>لا توجد مهام.</translation>
    </message>
    <message>
        <source>--all and the job %1 exclude each other. Keep one.</source>
        <translation>لا يجتمع --all والمهمة %1. أبقِ أحدهما.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>The job %1 was stopped before it had begun. Start a new one.</source>
        <translation>أُوقفت المهمة %1 قبل أن تبدأ. ابدأ مهمة جديدة.</translation>
    </message>
    <message>
        <source>There is no job %1 in %2. List the jobs to see their names.</source>
        <translation>لا توجد مهمة %1 في %2. اسرد المهام لمعرفة أسمائها.</translation>
    </message>
    <message>
        <source>Another process is working on the job %1. Wait until it has ended, or stop it.</source>
        <translation>تعمل عملية أخرى على المهمة %1. انتظر حتى تنتهي، أو أوقفها.</translation>
    </message>
    <message>
        <source>The document %1 has changed since the job %2 began (SHA-256 then %3, now %4). Bring the former file back, or start a new job.</source>
        <translation>تغيّر المستند %1 منذ بدء المهمة %2 (كان SHA-256 ‏%3 وهو الآن %4). أعد الملف السابق، أو ابدأ مهمة جديدة.</translation>
    </message>
    <message>
        <source>The document %1 is another file, or was changed, since the job %2 began. Bring the former file back, or start a new job.</source>
        <translation>المستند %1 ملف آخر، أو تغيّر، منذ بدء المهمة %2. أعد الملف السابق، أو ابدأ مهمة جديدة.</translation>
    </message>
    <message>
        <source>The record of the job in %1 is damaged, so the job cannot go on. Bring the file back from a copy, or start a new job.</source>
        <translation>سجل المهمة في %1 تالف، فلا يمكن متابعتها. أعد الملف من نسخة، أو ابدأ مهمة جديدة.</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>This is not valid JSON (at byte %1).</source>
        <translation>هذا ليس JSON صالحًا (عند البايت %1).</translation>
    </message>
</context>
<context>
    <name>Keyring</name>
    <message>
        <source>No keyring on this system. The key is kept for this session only.</source>
        <translation>لا توجد سلسلة مفاتيح على هذا النظام. يُحفظ المفتاح لهذه الجلسة فقط.</translation>
    </message>
    <message>
        <source>The keyring is locked, so the key could not be read or saved. Unlock it in the system&apos;s password manager, then try again.</source>
        <translation>سلسلة المفاتيح مقفلة، فتعذّرت قراءة المفتاح أو حفظه. افتحها في مدير كلمات مرور النظام، ثم أعد المحاولة.</translation>
    </message>
</context>
<context>
    <name>MarkdownWriter</name>
    <message>
        <source>Page %1</source>
        <translation>الصفحة %1</translation>
    </message>
    <message>
        <source>Pages %1</source>
        <translation>الصفحات %1</translation>
    </message>
    <message>
        <source>This section was not processed.</source>
        <translation>لم يُعالج هذا القسم.</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>The engine %1 has no models to choose from. Choose another engine with --engine.</source>
        <translation>ليس للمحرك %1 نماذج للاختيار منها. اختر محركًا آخر بـ --engine.</translation>
    </message>
</context>
<context>
    <name>OfflineEngine</name>
    <message>
        <source>The offline engine uploads nothing. Report this.</source>
        <translation>المحرك offline لا يرفع شيئًا. أبلغ عن هذا.</translation>
    </message>
    <message>
        <source>Stopped on request.</source>
        <translation>أُوقف عند الطلب.</translation>
    </message>
    <message>
        <source>The section took longer than its time limit. Raise the limit with --timeout, or make the section smaller.</source>
        <translation>استغرق القسم أكثر من حد وقته. ارفع الحد بـ --timeout، أو صغّر القسم.</translation>
    </message>
    <message numerus="yes">
        <source>Pages %1 have no text layer: they are pictures. Run text recognition (OCR) on the document first, or choose an engine that reads pictures.</source>
        <translation>
            <numerusform>ليس لأي من الصفحات %1 طبقة نص: هي صور. شغّل التعرف على النص (OCR) على المستند أولًا، أو اختر محركًا يقرأ الصور.</numerusform>
            <numerusform>ليس للصفحة %1 طبقة نص: هي صورة. شغّل التعرف على النص (OCR) على المستند أولًا، أو اختر محركًا يقرأ الصور.</numerusform>
            <numerusform>ليس للصفحتين %1 طبقة نص: هما صورتان. شغّل التعرف على النص (OCR) على المستند أولًا، أو اختر محركًا يقرأ الصور.</numerusform>
            <numerusform>ليس للصفحات %1 طبقة نص: هي صور. شغّل التعرف على النص (OCR) على المستند أولًا، أو اختر محركًا يقرأ الصور.</numerusform>
            <numerusform>ليس للصفحات %1 طبقة نص: هي صور. شغّل التعرف على النص (OCR) على المستند أولًا، أو اختر محركًا يقرأ الصور.</numerusform>
            <numerusform>ليس للصفحات %1 طبقة نص: هي صور. شغّل التعرف على النص (OCR) على المستند أولًا، أو اختر محركًا يقرأ الصور.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is no text in the part of pages %1 that the section has. Make its areas larger, or move its start or end.</source>
        <translation>
            <numerusform>لا نص في جزء الصفحات %1 الذي يضمه القسم. كبّر مناطقه، أو انقل بدايته أو نهايته.</numerusform>
            <numerusform>لا نص في جزء الصفحة %1 الذي يضمه القسم. كبّر مناطقه، أو انقل بدايته أو نهايته.</numerusform>
            <numerusform>لا نص في جزء الصفحتين %1 الذي يضمه القسم. كبّر مناطقه، أو انقل بدايته أو نهايته.</numerusform>
            <numerusform>لا نص في جزء الصفحات %1 الذي يضمه القسم. كبّر مناطقه، أو انقل بدايته أو نهايته.</numerusform>
            <numerusform>لا نص في جزء الصفحات %1 الذي يضمه القسم. كبّر مناطقه، أو انقل بدايته أو نهايته.</numerusform>
            <numerusform>لا نص في جزء الصفحات %1 الذي يضمه القسم. كبّر مناطقه، أو انقل بدايته أو نهايته.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pages %1 hold nothing but running heads and page numbers. Choose other pages for the section.</source>
        <translation>
            <numerusform>ليس في الصفحات %1 إلا ترويسات متكررة وأرقام صفحات. اختر صفحات أخرى للقسم.</numerusform>
            <numerusform>ليس في الصفحة %1 إلا ترويسة متكررة ورقم صفحة. اختر صفحات أخرى للقسم.</numerusform>
            <numerusform>ليس في الصفحتين %1 إلا ترويسات متكررة وأرقام صفحات. اختر صفحات أخرى للقسم.</numerusform>
            <numerusform>ليس في الصفحات %1 إلا ترويسات متكررة وأرقام صفحات. اختر صفحات أخرى للقسم.</numerusform>
            <numerusform>ليس في الصفحات %1 إلا ترويسات متكررة وأرقام صفحات. اختر صفحات أخرى للقسم.</numerusform>
            <numerusform>ليس في الصفحات %1 إلا ترويسات متكررة وأرقام صفحات. اختر صفحات أخرى للقسم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pages %1 have no text layer; their text is missing.</source>
        <translation>
            <numerusform>ليس للصفحات %1 طبقة نص؛ نصها ناقص.</numerusform>
            <numerusform>ليس للصفحة %1 طبقة نص؛ نصها ناقص.</numerusform>
            <numerusform>ليس للصفحتين %1 طبقة نص؛ نصهما ناقص.</numerusform>
            <numerusform>ليس للصفحات %1 طبقة نص؛ نصها ناقص.</numerusform>
            <numerusform>ليس للصفحات %1 طبقة نص؛ نصها ناقص.</numerusform>
            <numerusform>ليس للصفحات %1 طبقة نص؛ نصها ناقص.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pages %1 hold more than can be read; the end of their text is missing.</source>
        <translation>
            <numerusform>في الصفحات %1 أكثر مما يمكن قراءته؛ نهاية نصها ناقصة.</numerusform>
            <numerusform>في الصفحة %1 أكثر مما يمكن قراءته؛ نهاية نصها ناقصة.</numerusform>
            <numerusform>في الصفحتين %1 أكثر مما يمكن قراءته؛ نهاية نصهما ناقصة.</numerusform>
            <numerusform>في الصفحات %1 أكثر مما يمكن قراءته؛ نهاية نصها ناقصة.</numerusform>
            <numerusform>في الصفحات %1 أكثر مما يمكن قراءته؛ نهاية نصها ناقصة.</numerusform>
            <numerusform>في الصفحات %1 أكثر مما يمكن قراءته؛ نهاية نصها ناقصة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>دون اتصال</translation>
    </message>
</context>
<context>
    <name>OpenAi</name>
    <message>
        <source>OpenAI&apos;s answer broke off before its end. Check the network, or try again later.</source>
        <translation>انقطعت إجابة OpenAI قبل نهايتها. تحقق من الشبكة، أو أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>OpenAI&apos;s model refused to answer. Word the prompt differently, or use another engine.</source>
        <translation>رفض نموذج OpenAI الإجابة. غيّر صياغة الموجّه، أو استخدم محركًا آخر.</translation>
    </message>
    <message>
        <source>OpenAI could not finish this answer and does not say why. Run this section again, or choose another model.</source>
        <translation>لم يتمكن OpenAI من إنهاء هذه الإجابة ولم يذكر السبب. شغّل هذا القسم مرة أخرى، أو اختر نموذجًا آخر.</translation>
    </message>
    <message>
        <source>OpenAI&apos;s answer has no text. Run this section again, or word the prompt differently.</source>
        <translation>ليس في إجابة OpenAI نص. شغّل هذا القسم مرة أخرى، أو غيّر صياغة الموجّه.</translation>
    </message>
    <message>
        <source>OpenAI blocked this section because of its rules on content. Leave the pages in question out, or use another engine.</source>
        <translation>حظر OpenAI هذا القسم بسبب قواعده الخاصة بالمحتوى. استبعد الصفحات المعنية، أو استخدم محركًا آخر.</translation>
    </message>
    <message>
        <source>OpenAI&apos;s answer ended at the limit on its length. Raise --max-output-tokens, or use smaller sections.</source>
        <translation>انتهت إجابة OpenAI عند حد طولها. ارفع --max-output-tokens، أو استخدم أقسامًا أصغر.</translation>
    </message>
    <message>
        <source>The PDF of this section is larger than the 50 MB that OpenAI takes in one request. Use smaller sections.</source>
        <translation>ملف PDF لهذا القسم أكبر من 50 MB التي يقبلها OpenAI في الطلب الواحد. استخدم أقسامًا أصغر.</translation>
    </message>
    <message>
        <source>No model is chosen. Name one with --model; the command “excerpt-cli models --engine openai” lists them.</source>
        <translation>لم يُختر نموذج. اذكر واحدًا بـ --model؛ يسردها الأمر “excerpt-cli models --engine openai”.</translation>
    </message>
    <message>
        <source>OpenAI&apos;s model began to repeat itself without end and was stopped. Word the prompt differently, or use smaller sections.</source>
        <translation>بدأ نموذج OpenAI يكرر نفسه بلا نهاية فأُوقف. غيّر صياغة الموجّه، أو استخدم أقسامًا أصغر.</translation>
    </message>
    <message>
        <source>The model “%1” does not take the setting “%2”; the request was repeated without it.</source>
        <translation>لا يقبل النموذج “%1” الإعداد “%2”؛ أُعيد الطلب من دونه.</translation>
    </message>
    <message>
        <source>OpenAI needs an API key. Make one at platform.openai.com and put it into the variable OPENAI_API_KEY.</source>
        <translation>يحتاج OpenAI إلى مفتاح API. أنشئ واحدًا في platform.openai.com وضعه في المتغير OPENAI_API_KEY.</translation>
    </message>
    <message>
        <source>The section is too long for this model of OpenAI. Use smaller sections, or a model with a larger window.</source>
        <translation>القسم أطول مما يتسع له نموذج OpenAI هذا. استخدم أقسامًا أصغر، أو نموذجًا بنافذة أكبر.</translation>
    </message>
    <message>
        <source>OpenAI refused the request: %1 Check the model, the prompt and the pages of this section.</source>
        <translation>رفض OpenAI الطلب: %1 تحقق من النموذج والموجّه وصفحات هذا القسم.</translation>
    </message>
    <message>
        <source>OpenAI does not accept this API key. Check OPENAI_API_KEY and what the key is restricted to.</source>
        <translation>لا يقبل OpenAI مفتاح API هذا. تحقق من OPENAI_API_KEY ومن قيود المفتاح.</translation>
    </message>
    <message>
        <source>The credit or the spending limit of this OpenAI account is used up. Add credit or raise the limit in the account&apos;s billing settings.</source>
        <translation>نفد رصيد حساب OpenAI هذا أو بلغ حد إنفاقه. أضف رصيدًا أو ارفع الحد في إعدادات الفوترة للحساب.</translation>
    </message>
    <message>
        <source>OpenAI is not offered in this country. Use another engine.</source>
        <translation>لا يُتاح OpenAI في هذا البلد. استخدم محركًا آخر.</translation>
    </message>
    <message>
        <source>OpenAI has no model “%1” for this key. The command “excerpt-cli models --engine openai” lists what it has.</source>
        <translation>ليس لدى OpenAI نموذج “%1” لهذا المفتاح. يسرد الأمر “excerpt-cli models --engine openai” ما لديه.</translation>
    </message>
    <message>
        <source>The uploaded section is no longer at OpenAI. Run this section again.</source>
        <translation>لم يعد القسم المرفوع لدى OpenAI. شغّل هذا القسم مرة أخرى.</translation>
    </message>
    <message>
        <source>The server does not know this call of OpenAI&apos;s service. Check the address: it ends in /v1, and comes from --base-url or OPENAI_BASE_URL.</source>
        <translation>لا يعرف الخادم هذا الاستدعاء لخدمة OpenAI. تحقق من العنوان: ينتهي بـ /v1 وهو مأخوذ من --base-url أو OPENAI_BASE_URL.</translation>
    </message>
    <message>
        <source>The section alone is above this account&apos;s limit of tokens per minute. Use smaller sections.</source>
        <translation>يتجاوز القسم وحده حد هذا الحساب للرموز في الدقيقة. استخدم أقسامًا أصغر.</translation>
    </message>
    <message>
        <source>This account&apos;s daily quota for the model “%1” is used up. Resume the run when it is back, or use another model.</source>
        <translation>نفدت الحصة اليومية لهذا الحساب للنموذج “%1”. استأنف التشغيل عندما تعود، أو استخدم نموذجًا آخر.</translation>
    </message>
    <message>
        <source>OpenAI allows no more requests for the moment. Try again later, or leave a longer pause between sections with --delay.</source>
        <translation>لا يسمح OpenAI بمزيد من الطلبات حاليًا. أعد المحاولة لاحقًا، أو اترك وقفة أطول بين الأقسام بـ --delay.</translation>
    </message>
    <message>
        <source>The section is too big for one request. Use --transport upload, or smaller sections.</source>
        <translation>القسم أكبر من أن يتسع له طلب واحد. استخدم --transport upload، أو أقسامًا أصغر.</translation>
    </message>
    <message>
        <source>OpenAI had a problem of its own (status %1). Try again later.</source>
        <translation>واجه OpenAI مشكلة لديه (الحالة %1). حاول مرة أخرى لاحقًا.</translation>
    </message>
    <message>
        <source>OpenAI, or a proxy on the way, answered with status %1, which is not expected. Check the address of the service and the proxy.</source>
        <translation>أجاب OpenAI، أو وكيل في الطريق، بالحالة %1، وهي غير متوقعة. تحقق من عنوان الخدمة ومن الوكيل.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a file at OpenAI and was left alone.</source>
        <translation>‏“%1” ليس اسم ملف لدى OpenAI فتُرك كما هو.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Password of an encrypted document. Other programs may see it while this one starts; --password-file hides it.</source>
        <translation>كلمة مرور مستند مشفّر. قد تراها برامج أخرى أثناء بدء هذا البرنامج؛ ويخفيها --password-file.</translation>
    </message>
    <message>
        <source>File whose first line is the document&apos;s password.</source>
        <translation>ملف سطره الأول هو كلمة مرور المستند.</translation>
    </message>
    <message>
        <source>The service&apos;s ExtractRequest as JSON; it brings document, sections and prompt.</source>
        <translation>طلب الخدمة ExtractRequest بصيغة JSON؛ يأتي بالمستند والأقسام والموجّه.</translation>
    </message>
    <message>
        <source>Sections file, or the service&apos;s list of names and page ranges.</source>
        <translation>ملف أقسام، أو قائمة الخدمة بالأسماء ونطاقات الصفحات.</translation>
    </message>
    <message>
        <source>Make the sections of the document&apos;s bookmarks.</source>
        <translation>إنشاء الأقسام من الإشارات المرجعية للمستند.</translation>
    </message>
    <message>
        <source>Make the sections of the headings on the pages.</source>
        <translation>إنشاء الأقسام من العناوين في الصفحات.</translation>
    </message>
    <message>
        <source>Depth of the bookmarks, or else headings, that become sections; 1 unless given.</source>
        <translation>عمق الإشارات المرجعية، أو العناوين، التي تصبح أقسامًا؛ 1 ما لم يُذكر.</translation>
    </message>
    <message>
        <source>Pages such as 5, 1-3 or 1-3,7,9- (to the end). Alone they are one section.</source>
        <translation>صفحات مثل 5 أو 1-3 أو 1-3,7,9- (إلى النهاية). وحدها تكون قسمًا واحدًا.</translation>
    </message>
    <message>
        <source>Cut the pages into sections of N pages.</source>
        <translation>تقطيع الصفحات إلى أقسام من N صفحة.</translation>
    </message>
    <message>
        <source>What to extract. {{section}}, {{number}}, {{pages}} and {{document}} are filled in.</source>
        <translation>ما يُستخرج. تُملأ {{section}} و{{number}} و{{pages}} و{{document}}.</translation>
    </message>
    <message>
        <source>File with the prompt.</source>
        <translation>ملف فيه الموجّه.</translation>
    </message>
    <message>
        <source>Send the prompt alone, without the sentences that name the section.</source>
        <translation>إرسال الموجّه وحده، من دون الجمل التي تسمّي القسم.</translation>
    </message>
    <message>
        <source>Where the results go; “-” or nothing is standard output. A file appears whole or not at all.</source>
        <translation>حيث تذهب النتائج؛ “-” أو لا شيء يعني المخرج القياسي. يظهر الملف كاملًا أو لا يظهر.</translation>
    </message>
    <message>
        <source>Format of the results.</source>
        <translation>صيغة النتائج.</translation>
    </message>
    <message>
        <source>Folder for the sections&apos; PDFs; made when it does not exist.</source>
        <translation>مجلد لملفات PDF الأقسام؛ يُنشأ إن لم يوجد.</translation>
    </message>
    <message>
        <source>Keep running heads and page numbers.</source>
        <translation>إبقاء الترويسات المتكررة وأرقام الصفحات.</translation>
    </message>
    <message>
        <source>Go on with the newest unfinished job of the same document, sections, prompt and engine.</source>
        <translation>متابعة أحدث مهمة غير منتهية بالمستند والأقسام والموجّه والمحرك نفسها.</translation>
    </message>
    <message>
        <source>When going on, also run sections that were blocked or quarantined.</source>
        <translation>عند المتابعة، تشغيل الأقسام التي حُظرت أو عُزلت أيضًا.</translation>
    </message>
    <message>
        <source>Unfinished jobs too.</source>
        <translation>المهام غير المنتهية أيضًا.</translation>
    </message>
    <message>
        <source>Settings file to read in place of excerpt/excerpt.ini in $XDG_CONFIG_HOME or ~/.config.</source>
        <translation>ملف إعدادات يُقرأ بدل excerpt/excerpt.ini في $XDG_CONFIG_HOME أو ~/.config.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>عرض هذه المساعدة.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>المستند</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>الموجّه</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>المحرك</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>التشغيل</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>المخرجات</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>The output %1 would replace the document itself. Name another file with --output.</source>
        <translation>سيحل المُخرج %1 محل المستند نفسه. اذكر ملفًا آخر بـ --output.</translation>
    </message>
    <message>
        <source>There is no room left for %1. Make room, and run it again.</source>
        <translation>لم يبق مكان لـ %1. أفسح مكانًا ثم شغّله مرة أخرى.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written (%2). Choose another folder.</source>
        <translation>لا يمكن كتابة الملف %1 (%2). اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The output %1 cannot be written (%2). Name another one.</source>
        <translation>لا يمكن كتابة المُخرج %1 (%2). اذكر غيره.</translation>
    </message>
    <message>
        <source>The output %1 cannot be written: there is no folder %2. Make the folder, or name another output.</source>
        <translation>لا يمكن كتابة المُخرج %1: لا يوجد مجلد %2. أنشئ المجلد، أو اذكر مُخرجًا آخر.</translation>
    </message>
    <message>
        <source>The output %1 cannot be written: the folder %2 does not let you (%3). Change its rights, or name another output.</source>
        <translation>لا يمكن كتابة المُخرج %1: لا يسمح لك المجلد %2 (%3). غيّر أذوناته، أو اذكر مُخرجًا آخر.</translation>
    </message>
    <message>
        <source>the standard output</source>
        <translation>المخرج القياسي</translation>
    </message>
    <message>
        <source>The output %1 is a folder. Name a file in it, or another output.</source>
        <translation>المُخرج %1 مجلد. اذكر ملفًا فيه، أو مُخرجًا آخر.</translation>
    </message>
</context>
<context>
    <name>PageCost</name>
    <message>
        <source>Page %1 cannot be read: it is damaged, or nested too deeply. Leave it out, or repair the document with another program.</source>
        <translation>لا يمكن قراءة الصفحة %1: هي تالفة، أو تداخلها عميق جدًا. اتركها، أو أصلح المستند ببرنامج آخر.</translation>
    </message>
    <message>
        <source>Page %1 measures %2 × %3 points; more than %4 cannot be worked with. Leave it out, or save it in a smaller size.</source>
        <translation>قياس الصفحة %1 هو %2 × %3 نقطة؛ ولا يمكن العمل بأكثر من %4. اتركها، أو احفظها بحجم أصغر.</translation>
    </message>
    <message>
        <source>Page %1 unpacks to more than %2 MB of drawing instructions, which nobody can read in reasonable time. Leave it out, or replace it by a picture.</source>
        <translation>يُفك ضغط الصفحة %1 إلى أكثر من %2 MB من تعليمات الرسم، وهو ما لا يُقرأ في وقت معقول. اتركها، أو استبدل بها صورة.</translation>
    </message>
</context>
<context>
    <name>PageRange</name>
    <message>
        <source>The page range is empty. Name pages of this document, which has 1 to %1, such as 5 or 1-3,7,9-.</source>
        <translation>نطاق الصفحات فارغ. اذكر صفحات من هذا المستند، وصفحاته 1 إلى %1، مثل 5 أو 1-3,7,9-.</translation>
    </message>
    <message>
        <source>“%1” is no page range, because a page is missing in it. Name pages of this document, which has 1 to %2, such as 5 or 1-3,7,9-.</source>
        <translation>‏“%1” ليس نطاق صفحات لأن فيه صفحة ناقصة. اذكر صفحات من هذا المستند، وصفحاته 1 إلى %2، مثل 5 أو 1-3,7,9-.</translation>
    </message>
    <message>
        <source>“%1” is no page range. Name pages of this document, which has 1 to %2, such as 5 or 1-3,7,9-.</source>
        <translation>‏“%1” ليس نطاق صفحات. اذكر صفحات من هذا المستند، وصفحاته 1 إلى %2، مثل 5 أو 1-3,7,9-.</translation>
    </message>
    <message>
        <source>“%1” names page 0, but pages are counted from 1 (this document has 1 to %2).</source>
        <translation>يذكر “%1” الصفحة 0، لكن الصفحات تُعدّ من 1 (صفحات هذا المستند 1 إلى %2).</translation>
    </message>
    <message>
        <source>“%1” names pages beyond the end of the document, whose last page is %2.</source>
        <translation>يذكر “%1” صفحات بعد نهاية المستند، وصفحته الأخيرة هي %2.</translation>
    </message>
    <message>
        <source>“%1” is reversed: write the lower page first (this document has pages 1 to %2).</source>
        <translation>‏“%1” معكوس: اكتب الصفحة الأصغر أولًا (صفحات هذا المستند 1 إلى %2).</translation>
    </message>
    <message>
        <source>“%1” names more than %2 pages in all. Name each page of this document, which has 1 to %3, once.</source>
        <translation>يذكر “%1” أكثر من %2 صفحة في المجموع. اذكر كل صفحة من هذا المستند، وصفحاته 1 إلى %3، مرة واحدة.</translation>
    </message>
</context>
<context>
    <name>Pipeline</name>
    <message>
        <source>The PDF of section “%1” could not be read back from “%2”. Check the disk, then run this section again.</source>
        <translation>تعذّرت إعادة قراءة PDF القسم “%1” من “%2”. تحقق من القرص، ثم شغّل هذا القسم مرة أخرى.</translation>
    </message>
    <message>
        <source>The section could not be cut out: no file can be written in “%1”. Make room there or choose another job folder.</source>
        <translation>تعذّر اقتطاع القسم: لا يمكن كتابة ملف في “%1”. أفسح مكانًا هناك أو اختر مجلد مهام آخر.</translation>
    </message>
    <message>
        <source>The pages of section “%1” broke the PDF helper twice, so the section was set aside. Use --retry-failed to try it again.</source>
        <translation>عطّلت صفحات القسم “%1” العملية المساعدة لـ PDF مرتين، فعُزل القسم. استخدم --retry-failed لتجربته مرة أخرى.</translation>
    </message>
    <message>
        <source>Section “%1” was given up after %2 s, the time limit of one section. Raise it with --timeout or WORKER_TIMEOUT.</source>
        <translation>تُرك القسم “%1” بعد %2 s، وهو حد وقت القسم الواحد. ارفعه بـ --timeout أو WORKER_TIMEOUT.</translation>
    </message>
    <message>
        <source>The engine gave an empty answer. Try this section again, or change the prompt.</source>
        <translation>أعطى المحرك إجابة فارغة. جرّب هذا القسم مرة أخرى، أو غيّر الموجّه.</translation>
    </message>
</context>
<context>
    <name>PopplerDocument</name>
    <message>
        <source>The document is protected by a password. Give it with --password or --password-file.</source>
        <translation>المستند محمي بكلمة مرور. أعطها بـ --password أو --password-file.</translation>
    </message>
    <message>
        <source>The password does not open the document. Check it and try again.</source>
        <translation>كلمة المرور لا تفتح المستند. تحقق منها وأعد المحاولة.</translation>
    </message>
    <message>
        <source>The document is damaged beyond what can be repaired. Open it in a PDF viewer and save it anew, or get another copy.</source>
        <translation>المستند تالف إلى حد لا يمكن إصلاحه. افتحه في عارض PDF واحفظه من جديد، أو احصل على نسخة أخرى.</translation>
    </message>
    <message numerus="yes">
        <source>The document has no page %1. It has %n pages.</source>
        <translation>
            <numerusform>ليس في المستند صفحة %1. ليس فيه أي صفحة (%n).</numerusform>
            <numerusform>ليس في المستند صفحة %1. فيه صفحة واحدة.</numerusform>
            <numerusform>ليس في المستند صفحة %1. فيه صفحتان.</numerusform>
            <numerusform>ليس في المستند صفحة %1. فيه %n صفحات.</numerusform>
            <numerusform>ليس في المستند صفحة %1. فيه %n صفحة.</numerusform>
            <numerusform>ليس في المستند صفحة %1. فيه %n صفحة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1 is damaged and cannot be read. Leave it out, or get another copy of the document.</source>
        <translation>الصفحة %1 تالفة ولا يمكن قراءتها. اتركها، أو احصل على نسخة أخرى من المستند.</translation>
    </message>
    <message>
        <source>Page %1 measures %2 × %3 points, which cannot be worked with. Leave it out.</source>
        <translation>قياس الصفحة %1 هو %2 × %3 نقطة ولا يمكن العمل به. اتركها.</translation>
    </message>
    <message>
        <source>The document cannot be read. Check that the file exists and that you may read it.</source>
        <translation>لا يمكن قراءة المستند. تحقق من وجود الملف ومن إذن قراءته.</translation>
    </message>
    <message>
        <source>Page %1 has more characters than can be worked with. Leave it out.</source>
        <translation>في الصفحة %1 أحرف أكثر مما يمكن العمل به. اتركها.</translation>
    </message>
    <message>
        <source>A picture of page %1 of this size cannot be drawn: the most is 64 megapixels.</source>
        <translation>لا يمكن رسم صورة للصفحة %1 بهذا الحجم: الحد الأقصى 64 ميغابكسل.</translation>
    </message>
    <message>
        <source>Page %1 cannot be drawn.</source>
        <translation>لا يمكن رسم الصفحة %1.</translation>
    </message>
</context>
<context>
    <name>ProblemsModel</name>
    <message>
        <source>Run again</source>
        <translation>تشغيل مرة أخرى</translation>
    </message>
    <message numerus="yes">
        <source>Run again with %n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>تشغيل مرة أخرى مع %n دقيقة</numerusform>
            <numerusform>تشغيل مرة أخرى مع دقيقة واحدة</numerusform>
            <numerusform>تشغيل مرة أخرى مع دقيقتين</numerusform>
            <numerusform>تشغيل مرة أخرى مع %n دقائق</numerusform>
            <numerusform>تشغيل مرة أخرى مع %n دقيقة</numerusform>
            <numerusform>تشغيل مرة أخرى مع %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Run again with %1</source>
        <extracomment>%1 is the new limit on the answer&apos;s length, in tokens</extracomment>
        <translation>تشغيل مرة أخرى مع %1</translation>
    </message>
    <message>
        <source>Run in two parts</source>
        <translation>تشغيل على جزأين</translation>
    </message>
    <message>
        <source>Open page %1</source>
        <translation>فتح الصفحة %1</translation>
    </message>
    <message>
        <source>Use an engine that reads pictures</source>
        <translation>استخدام محرك يقرأ الصور</translation>
    </message>
    <message>
        <source>Enter the key</source>
        <translation>إدخال المفتاح</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>اختر نموذجًا</translation>
    </message>
    <message>
        <source>Change the prompt</source>
        <translation>تغيير الموجّه</translation>
    </message>
    <message>
        <source>It did not succeed in an earlier run.</source>
        <translation>لم ينجح في تشغيل سابق.</translation>
    </message>
    <message>
        <source>The PDF helper crashed twice on its pages. The other sections were not affected.</source>
        <translation>تعطلت عملية PDF المساعدة مرتين عند صفحاته. لم تتأثر الأقسام الأخرى.</translation>
    </message>
    <message>
        <source>The answer ended at the limit of %1 tokens.</source>
        <translation>انتهت الإجابة عند حد %1 من الرموز.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>opening</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>finding sections</source>
        <translation>بحث عن الأقسام</translation>
    </message>
    <message>
        <source>reading pages</source>
        <translation>قراءة الصفحات</translation>
    </message>
    <message>
        <source>uploading</source>
        <translation>رفع</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>انتظار</translation>
    </message>
    <message>
        <source>answering</source>
        <translation>إجابة</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>فحص</translation>
    </message>
    <message>
        <source>cleaning up</source>
        <translation>تنظيف</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>كتابة</translation>
    </message>
    <message numerus="yes">
        <source>Stopping: deleting %n upload(s)</source>
        <translation>
            <numerusform>إيقاف: لا مرفوعات لحذفها</numerusform>
            <numerusform>إيقاف: حذف مرفوع واحد</numerusform>
            <numerusform>إيقاف: حذف مرفوعين</numerusform>
            <numerusform>إيقاف: حذف %n مرفوعات</numerusform>
            <numerusform>إيقاف: حذف %n مرفوعًا</numerusform>
            <numerusform>إيقاف: حذف %n مرفوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>بقيت %n ثانية</numerusform>
            <numerusform>بقيت ثانية واحدة</numerusform>
            <numerusform>بقيت ثانيتان</numerusform>
            <numerusform>بقيت %n ثوانٍ</numerusform>
            <numerusform>بقيت %n ثانية</numerusform>
            <numerusform>بقيت %n ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>بقيت %n دقيقة</numerusform>
            <numerusform>بقيت دقيقة واحدة</numerusform>
            <numerusform>بقيت دقيقتان</numerusform>
            <numerusform>بقيت %n دقائق</numerusform>
            <numerusform>بقيت %n دقيقة</numerusform>
            <numerusform>بقيت %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) left</source>
        <translation>
            <numerusform>بقيت %n ساعة</numerusform>
            <numerusform>بقيت ساعة واحدة</numerusform>
            <numerusform>بقيت ساعتان</numerusform>
            <numerusform>بقيت %n ساعات</numerusform>
            <numerusform>بقيت %n ساعة</numerusform>
            <numerusform>بقيت %n ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Downloading: %1 of %2 MB</source>
        <translation>تنزيل: %1 من %2 MB</translation>
    </message>
    <message>
        <source>Downloading: %1 MB</source>
        <translation>تنزيل: %1 MB</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>إيقاف</translation>
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
        <translation>‏“%1” ليس JSON صالحًا، فهو ليس مشروعًا (%2). اختر ملفًا آخر، أو نسخة أقدم من هذا الملف.</translation>
    </message>
    <message>
        <source>In the project “%1”, the field “%2” must be %3.</source>
        <translation>في المشروع “%1” يجب أن يكون الحقل “%2” %3.</translation>
    </message>
    <message>
        <source>“%1” is no project: its field “format” must be “excerpt.project”.</source>
        <translation>‏“%1” ليس مشروعًا: يجب أن يكون حقله “format” هو “excerpt.project”.</translation>
    </message>
    <message>
        <source>The project “%1” has version %2 of its format, and this program reads version %3 only. Use a newer version of Excerpt.</source>
        <translation>المشروع “%1” من الإصدار %2 لصيغته، وهذا البرنامج يقرأ الإصدار %3 فقط. استخدم إصدارًا أحدث من Excerpt.</translation>
    </message>
    <message>
        <source>an object with “path” (text) and, where they are known, “relative_path” and “file_name” (text), “pages” (a number from 1) and “sha256” (64 digits 0 to f)</source>
        <translation>كائنًا فيه “path” (نص)، وإن عُرفت “relative_path” و“file_name” (نص) و“pages” (عدد من 1) و“sha256” (64 خانة من 0 إلى f)</translation>
    </message>
    <message>
        <source>an object with “text” (text), “frame” (true or false) and “name” (text)</source>
        <translation>كائنًا فيه “text” (نص) و“frame” (true أو false) و“name” (نص)</translation>
    </message>
    <message>
        <source>an object with “name” (text)</source>
        <translation>كائنًا فيه “name” (نص)</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>كائنًا</translation>
    </message>
    <message>
        <source>text</source>
        <translation>نصًا</translation>
    </message>
    <message>
        <source>“%1” is a folder and no project. Choose a file.</source>
        <translation>‏“%1” مجلد وليس مشروعًا. اختر ملفًا.</translation>
    </message>
    <message>
        <source>The project “%1” is larger than 256 MB. Check that it is the right file.</source>
        <translation>المشروع “%1” أكبر من 256 MB. تحقق من أنه الملف الصحيح.</translation>
    </message>
    <message>
        <source>The project “%1” cannot be read. Check that it exists and that you may read it.</source>
        <translation>لا يمكن قراءة المشروع “%1”. تحقق من وجوده ومن إذن قراءته.</translation>
    </message>
    <message>
        <source>The document has changed since the project was saved (its SHA-256 was %1 and is %2). Check that the sections are where they should be.</source>
        <translation>تغيّر المستند منذ حفظ المشروع (كان SHA-256 ‏%1 وهو الآن %2). تحقق من أن الأقسام في مواضعها.</translation>
    </message>
</context>
<context>
    <name>PromptLibrary</name>
    <message>
        <source>“%1” cannot be read as a file of prompts: each prompt needs a name and a text. Correct the file or choose another one.</source>
        <translation>لا يمكن قراءة “%1” كملف موجّهات: يحتاج كل موجّه إلى اسم ونص. صحّح الملف أو اختر غيره.</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a file of prompts: two prompts have the name “%2”. Rename one of them.</source>
        <translation>لا يمكن قراءة “%1” كملف موجّهات: لموجّهين الاسم نفسه “%2”. أعد تسمية أحدهما.</translation>
    </message>
    <message>
        <source>The prompts could not be saved in “%1”. Make room there, or choose another folder.</source>
        <translation>تعذّر حفظ الموجّهات في “%1”. أفسح مكانًا هناك، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>“%1” is not valid JSON, so it is no file of prompts. Choose another file.</source>
        <translation>‏“%1” ليس JSON صالحًا، فهو ليس ملف موجّهات. اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>“%1” is no file of prompts. Choose one that was exported from the prompt library.</source>
        <translation>‏“%1” ليس ملف موجّهات. اختر ملفًا صُدّر من مكتبة الموجّهات.</translation>
    </message>
    <message>
        <source>“%1” is of a later version of Excerpt. Open it with that one, or choose another file.</source>
        <translation>‏“%1” من إصدار أحدث من Excerpt. افتحه به، أو اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>“%1” has no list of prompts. Choose another file.</source>
        <translation>ليس في “%1” قائمة موجّهات. اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>The prompts in “%1” cannot be read. Check who may read the file.</source>
        <translation>لا يمكن قراءة الموجّهات في “%1”. تحقق ممن يحق له قراءة الملف.</translation>
    </message>
    <message>
        <source>“%1” is too large for a file of prompts. Choose another file.</source>
        <translation>‏“%1” أكبر من أن يكون ملف موجّهات. اختر ملفًا آخر.</translation>
    </message>
</context>
<context>
    <name>PromptTemplate</name>
    <message>
        <source>The prompt has placeholders that do not exist: %1. There are {{section}}, {{number}}, {{pages}} and {{document}}; write {{{{ for two braces that are none.</source>
        <translation>في الموجّه عناصر نائبة غير موجودة: %1. الموجود هو {{section}} و{{number}} و{{pages}} و{{document}}؛ اكتب {{{{ لقوسين ليسا عنصرًا نائبًا.</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>QpdfDocument</name>
    <message>
        <source>The password does not open the document. Check it and try again.</source>
        <translation>كلمة المرور لا تفتح المستند. تحقق منها وأعد المحاولة.</translation>
    </message>
    <message>
        <source>The document is protected by a password. Give the password and try again.</source>
        <translation>المستند محمي بكلمة مرور. أعط كلمة المرور وأعد المحاولة.</translation>
    </message>
    <message>
        <source>The file is not a PDF. Choose a PDF file.</source>
        <translation>الملف ليس PDF. اختر ملف PDF.</translation>
    </message>
    <message>
        <source>The document is protected in a way that cannot be opened here, by a certificate for example. Save an unprotected copy and choose that.</source>
        <translation>المستند محمي بطريقة لا يمكن فتحها هنا، بشهادة مثلًا. احفظ نسخة غير محمية واخترها.</translation>
    </message>
    <message>
        <source>The document is too damaged to be opened. Open it in another program and save it anew.</source>
        <translation>المستند تالف إلى حد لا يمكن معه فتحه. افتحه في برنامج آخر واحفظه من جديد.</translation>
    </message>
    <message>
        <source>There is no page %1: the document has %2 pages. Choose pages that exist.</source>
        <translation>لا توجد صفحة %1: في المستند %2 صفحة. اختر صفحات موجودة.</translation>
    </message>
    <message>
        <source>Page %1 cannot be read: it is damaged in the document. Leave it out, or repair the document with another program.</source>
        <translation>لا يمكن قراءة الصفحة %1: هي تالفة في المستند. اتركها، أو أصلح المستند ببرنامج آخر.</translation>
    </message>
    <message>
        <source>The section&apos;s PDF cannot be written: the disk is full. Free some space and try again.</source>
        <translation>لا يمكن كتابة PDF القسم: القرص ممتلئ. أفسح بعض المكان وأعد المحاولة.</translation>
    </message>
    <message>
        <source>The section&apos;s PDF cannot be written. Look at the folder&apos;s rights and try again.</source>
        <translation>لا يمكن كتابة PDF القسم. تحقق من أذونات المجلد وأعد المحاولة.</translation>
    </message>
    <message>
        <source>The document&apos;s table of contents for programs (its cross-reference table) is damaged and was rebuilt: parts may be missing.</source>
        <translation>فهرس المستند الخاص بالبرامج (جدول الإسناد الترافقي) تالف وأُعيد بناؤه: قد تنقص أجزاء.</translation>
    </message>
    <message>
        <source>The document is damaged in places: parts may be missing.</source>
        <translation>المستند تالف في مواضع: قد تنقص أجزاء.</translation>
    </message>
    <message>
        <source>The document&apos;s own page count is wrong: the %1 pages that can be found are used.</source>
        <translation>عدد الصفحات المذكور في المستند خاطئ: تُستخدم الصفحات التي يمكن العثور عليها وعددها %1.</translation>
    </message>
    <message>
        <source>Pages %1 are damaged in the document: parts of them may be missing.</source>
        <translation>الصفحات %1 تالفة في المستند: قد تنقص أجزاء منها.</translation>
    </message>
    <message>
        <source>The document&apos;s list of pages refers to itself. Open it in another program and save it anew.</source>
        <translation>قائمة صفحات المستند تحيل إلى نفسها. افتحه في برنامج آخر واحفظه من جديد.</translation>
    </message>
    <message>
        <source>The document has no pages. Choose another one, or save it anew.</source>
        <translation>ليس في المستند صفحات. اختر غيره، أو احفظه من جديد.</translation>
    </message>
    <message>
        <source>The section has only a part of pages %1. In its PDF that part is a picture with its words behind it: it could not be told apart from the rest of the page in any other way.</source>
        <translation>ليس في القسم إلا جزء من الصفحات %1. هذا الجزء في ملف PDF الخاص به صورة خلفها كلماتها: لم يمكن فصله عن بقية الصفحة بطريقة أخرى.</translation>
    </message>
</context>
<context>
    <name>ResponseWriter</name>
    <message>
        <source>The run was stopped before its end. What was finished is here.</source>
        <translation>أُوقف التشغيل قبل نهايته. ما انتهى موجود هنا.</translation>
    </message>
</context>
<context>
    <name>ResultsWriter</name>
    <message>
        <source>The results cannot be written: %1. Free space there, or name another output; what was finished is kept.</source>
        <translation>لا يمكن كتابة النتائج: %1. أفسح مكانًا هناك، أو اذكر مُخرجًا آخر؛ ما انتهى محفوظ.</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message numerus="yes">
        <source>Stopping. Deleting %n upload(s).</source>
        <translation>
            <numerusform>إيقاف. لا مرفوعات لحذفها.</numerusform>
            <numerusform>إيقاف. يُحذف مرفوع واحد.</numerusform>
            <numerusform>إيقاف. يُحذف مرفوعان.</numerusform>
            <numerusform>إيقاف. تُحذف %n مرفوعات.</numerusform>
            <numerusform>إيقاف. يُحذف %n مرفوعًا.</numerusform>
            <numerusform>إيقاف. يُحذف %n مرفوع.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping.</source>
        <translation>إيقاف.</translation>
    </message>
    <message>
        <source>What was finished is kept. “excerpt-cli jobs resume %1” goes on.</source>
        <translation>ما انتهى محفوظ. يتابع “excerpt-cli jobs resume %1” العمل.</translation>
    </message>
    <message>
        <source>“excerpt-cli jobs resume %1” tries again.</source>
        <translation>يعيد “excerpt-cli jobs resume %1” المحاولة.</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) did not succeed; the results say why.</source>
        <translation>
            <numerusform>نجحت كل الأقسام.</numerusform>
            <numerusform>لم ينجح قسم واحد؛ تذكر النتائج السبب.</numerusform>
            <numerusform>لم ينجح قسمان؛ تذكر النتائج السبب.</numerusform>
            <numerusform>لم تنجح %n أقسام؛ تذكر النتائج السبب.</numerusform>
            <numerusform>لم ينجح %n قسمًا؛ تذكر النتائج السبب.</numerusform>
            <numerusform>لم ينجح %n قسم؛ تذكر النتائج السبب.</numerusform>
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
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
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
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
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
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
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
        <translation>طلبات كثيرة جدًا. المحاولة التالية بعد %1.</translation>
    </message>
    <message>
        <source>%1 Next try in %2. Try %3 of %4.</source>
        <extracomment>what went wrong as a sentence, then a time as in 0:42, then numbers</extracomment>
        <translation>%1 المحاولة التالية بعد %2. المحاولة %3 من %4.</translation>
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
            <numerusform>%1 من %n قسم</numerusform>
            <numerusform>%1 من قسم واحد</numerusform>
            <numerusform>%1 من قسمين</numerusform>
            <numerusform>%1 من %n أقسام</numerusform>
            <numerusform>%1 من %n قسمًا</numerusform>
            <numerusform>%1 من %n قسم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>about %n s left</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>بقي نحو %n s</numerusform>
            <numerusform>بقي نحو %n s</numerusform>
            <numerusform>بقي نحو %n s</numerusform>
            <numerusform>بقي نحو %n s</numerusform>
            <numerusform>بقي نحو %n s</numerusform>
            <numerusform>بقي نحو %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>بقي نحو %n min</numerusform>
            <numerusform>بقي نحو %n min</numerusform>
            <numerusform>بقي نحو %n min</numerusform>
            <numerusform>بقي نحو %n min</numerusform>
            <numerusform>بقي نحو %n min</numerusform>
            <numerusform>بقي نحو %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n h left</source>
        <comment>hours</comment>
        <translation>
            <numerusform>بقي نحو %n h</numerusform>
            <numerusform>بقي نحو %n h</numerusform>
            <numerusform>بقي نحو %n h</numerusform>
            <numerusform>بقي نحو %n h</numerusform>
            <numerusform>بقي نحو %n h</numerusform>
            <numerusform>بقي نحو %n h</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sections a minute</source>
        <extracomment>a figure with a decimal: &quot;4.1 sections a minute&quot;</extracomment>
        <translation>%1 قسم في الدقيقة</translation>
    </message>
    <message>
        <source>%1 tokens in, %2 out</source>
        <translation>رموز الإدخال: %1، الإخراج: %2</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>تم: %1</translation>
    </message>
    <message>
        <source>%1 with warnings</source>
        <translation>مع تحذيرات: %1</translation>
    </message>
    <message>
        <source>%1 empty</source>
        <translation>فارغ: %1</translation>
    </message>
    <message>
        <source>%1 cut off</source>
        <translation>مبتور: %1</translation>
    </message>
    <message>
        <source>%1 not valid</source>
        <translation>غير صالح: %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>فشل: %1</translation>
    </message>
    <message>
        <source>%1 set aside</source>
        <translation>معزول: %1</translation>
    </message>
    <message>
        <source>%1 stopped</source>
        <translation>موقوف: %1</translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>قيد العمل: %1</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>في الانتظار: %1</translation>
    </message>
    <message>
        <source>Open document</source>
        <translation>فتح المستند</translation>
    </message>
    <message numerus="yes">
        <source>Cut page(s) %1</source>
        <translation>
            <numerusform>اقتطاع الصفحات %1</numerusform>
            <numerusform>اقتطاع الصفحة %1</numerusform>
            <numerusform>اقتطاع الصفحتين %1</numerusform>
            <numerusform>اقتطاع الصفحات %1</numerusform>
            <numerusform>اقتطاع الصفحات %1</numerusform>
            <numerusform>اقتطاع الصفحات %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read page(s) %1</source>
        <translation>
            <numerusform>قراءة الصفحات %1</numerusform>
            <numerusform>قراءة الصفحة %1</numerusform>
            <numerusform>قراءة الصفحتين %1</numerusform>
            <numerusform>قراءة الصفحات %1</numerusform>
            <numerusform>قراءة الصفحات %1</numerusform>
            <numerusform>قراءة الصفحات %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Send %1 kB</source>
        <translation>إرسال %1 kB</translation>
    </message>
    <message>
        <source>Send %1 MB</source>
        <translation>إرسال %1 MB</translation>
    </message>
    <message>
        <source>Wait until it is read</source>
        <translation>انتظار قراءته</translation>
    </message>
    <message>
        <source>Wait for answer</source>
        <translation>انتظار الإجابة</translation>
    </message>
    <message>
        <source>Read answer</source>
        <translation>قراءة الإجابة</translation>
    </message>
    <message>
        <source>Check answer</source>
        <translation>فحص الإجابة</translation>
    </message>
    <message>
        <source>Delete upload</source>
        <translation>حذف المرفوع</translation>
    </message>
    <message>
        <source>Waits for the PDF helper. Gives up at %1.</source>
        <translation>ينتظر العملية المساعدة لـ PDF. يتخلى عند %1.</translation>
    </message>
    <message>
        <source>Waits for %1. Gives up at %2. Try %3 of %4.</source>
        <extracomment>company, time limit, numbers</extracomment>
        <translation>ينتظر %1. يتخلى عند %2. المحاولة %3 من %4.</translation>
    </message>
    <message>
        <source>Starting.</source>
        <translation>يبدأ.</translation>
    </message>
    <message>
        <source>Running. You can go on marking and reading.</source>
        <translation>قيد العمل. يمكنك متابعة التحديد والقراءة.</translation>
    </message>
    <message>
        <source>Paused. The answer under way is kept.</source>
        <translation>متوقف مؤقتًا. تُحفظ الإجابة الجارية.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>متوقف مؤقتًا.</translation>
    </message>
    <message>
        <source>Stops after this section.</source>
        <translation>يتوقف بعد هذا القسم.</translation>
    </message>
    <message>
        <source>Stops after this section, in about %1.</source>
        <translation>يتوقف بعد هذا القسم، خلال نحو %1.</translation>
    </message>
    <message>
        <source>Stopping.</source>
        <translation>يتوقف.</translation>
    </message>
    <message>
        <source>The run came to its end.</source>
        <translation>انتهى التشغيل.</translation>
    </message>
    <message>
        <source>Stopped. What is done is kept.</source>
        <translation>أُوقف. ما أُنجز محفوظ.</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) safe on this disk</source>
        <translation>
            <numerusform>لا نتائج على هذا القرص بعد</numerusform>
            <numerusform>نتيجة واحدة محفوظة على هذا القرص</numerusform>
            <numerusform>نتيجتان محفوظتان على هذا القرص</numerusform>
            <numerusform>%n نتائج محفوظة على هذا القرص</numerusform>
            <numerusform>%n نتيجة محفوظة على هذا القرص</numerusform>
            <numerusform>%n نتيجة محفوظة على هذا القرص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) safe on this disk, last %1 ago</source>
        <translation>
            <numerusform>لا نتائج على هذا القرص، آخرها قبل %1</numerusform>
            <numerusform>نتيجة واحدة محفوظة على هذا القرص، قبل %1</numerusform>
            <numerusform>نتيجتان محفوظتان على هذا القرص، آخرهما قبل %1</numerusform>
            <numerusform>%n نتائج محفوظة على هذا القرص، آخرها قبل %1</numerusform>
            <numerusform>%n نتيجة محفوظة على هذا القرص، آخرها قبل %1</numerusform>
            <numerusform>%n نتيجة محفوظة على هذا القرص، آخرها قبل %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too early to say, %1 of %n section(s)</source>
        <translation>
            <numerusform>من المبكر الحكم، %1 من %n قسم</numerusform>
            <numerusform>من المبكر الحكم، %1 من قسم واحد</numerusform>
            <numerusform>من المبكر الحكم، %1 من قسمين</numerusform>
            <numerusform>من المبكر الحكم، %1 من %n أقسام</numerusform>
            <numerusform>من المبكر الحكم، %1 من %n قسمًا</numerusform>
            <numerusform>من المبكر الحكم، %1 من %n قسم</numerusform>
        </translation>
    </message>
    <message>
        <source>Flat: %1 per section</source>
        <translation>ثابت: %1 لكل قسم</translation>
    </message>
    <message>
        <source>Rising slowly: %1 per section</source>
        <translation>يرتفع ببطء: %1 لكل قسم</translation>
    </message>
    <message numerus="yes">
        <source>Rising: %1 per section, budget in %n section(s)</source>
        <translation>
            <numerusform>يرتفع: %1 لكل قسم، بلغ السقف</numerusform>
            <numerusform>يرتفع: %1 لكل قسم، السقف بعد قسم واحد</numerusform>
            <numerusform>يرتفع: %1 لكل قسم، السقف بعد قسمين</numerusform>
            <numerusform>يرتفع: %1 لكل قسم، السقف بعد %n أقسام</numerusform>
            <numerusform>يرتفع: %1 لكل قسم، السقف بعد %n قسمًا</numerusform>
            <numerusform>يرتفع: %1 لكل قسم، السقف بعد %n قسم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, flat</source>
        <translation>%1، ثابت</translation>
    </message>
    <message>
        <source>%1, rising slowly</source>
        <translation>%1، يرتفع ببطء</translation>
    </message>
    <message>
        <source>%1, rising</source>
        <translation>%1، يرتفع</translation>
    </message>
    <message>
        <source>Memory %1 of %2 MB, peak %3.</source>
        <translation>الذاكرة %1 من %2 MB، الذروة %3.</translation>
    </message>
    <message>
        <source>Memory %1 of %2 MB, peak %3, flat.</source>
        <translation>الذاكرة %1 من %2 MB، الذروة %3، ثابتة.</translation>
    </message>
    <message>
        <source>Memory %1 of %2 MB, peak %3, rising slowly.</source>
        <translation>الذاكرة %1 من %2 MB، الذروة %3، ترتفع ببطء.</translation>
    </message>
    <message>
        <source>Memory %1 of %2 MB, peak %3, rising.</source>
        <translation>الذاكرة %1 من %2 MB، الذروة %3، ترتفع.</translation>
    </message>
    <message>
        <source>Sections are being run.</source>
        <translation>الأقسام قيد التشغيل.</translation>
    </message>
</context>
<context>
    <name>SectionDialogs</name>
    <message>
        <source>One step to undo: “%1”.</source>
        <translation>خطوة واحدة للتراجع: “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>One step to undo: “%1”. The %n section(s) you have now are replaced.</source>
        <translation>
            <numerusform>خطوة واحدة للتراجع: “%1”. لا أقسام لديك الآن لتُستبدل.</numerusform>
            <numerusform>خطوة واحدة للتراجع: “%1”. يُستبدل القسم الموجود الآن.</numerusform>
            <numerusform>خطوة واحدة للتراجع: “%1”. يُستبدل القسمان الموجودان الآن.</numerusform>
            <numerusform>خطوة واحدة للتراجع: “%1”. تُستبدل الأقسام الموجودة الآن وعددها %n.</numerusform>
            <numerusform>خطوة واحدة للتراجع: “%1”. تُستبدل الأقسام الموجودة الآن وعددها %n.</numerusform>
            <numerusform>خطوة واحدة للتراجع: “%1”. تُستبدل الأقسام الموجودة الآن وعددها %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>New section</source>
        <translation>قسم جديد</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>ال&amp;صفحات</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>ا&amp;لاسم</translation>
    </message>
    <message>
        <source>The document has the pages 1 to %1.</source>
        <translation>صفحات المستند من 1 إلى %1.</translation>
    </message>
    <message>
        <source>Make section</source>
        <translation>إنشاء القسم</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>لا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%n صفحات</numerusform>
            <numerusform>%n صفحة</numerusform>
            <numerusform>%n صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>New section “%1”</source>
        <translation>قسم جديد “%1”</translation>
    </message>
    <message>
        <source>Split section</source>
        <translation>تقسيم القسم</translation>
    </message>
    <message>
        <source>In front of &amp;page</source>
        <translation>قبل ال&amp;صفحة</translation>
    </message>
    <message>
        <source>&amp;Name of the second part</source>
        <translation>ا&amp;سم الجزء الثاني</translation>
    </message>
    <message>
        <source>%1, part 2</source>
        <translation>%1، الجزء 2</translation>
    </message>
    <message>
        <source>A section of one page is split on the page itself: choose Split in the tool bar and click the line.</source>
        <translation>القسم المكوّن من صفحة واحدة يُقسم على الصفحة نفسها: اختر “تقسيم” في شريط الأدوات وانقر السطر.</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>تقسيم</translation>
    </message>
    <message>
        <source>Split “%1”</source>
        <translation>تقسيم “%1”</translation>
    </message>
    <message>
        <source>Sections of every n pages</source>
        <translation>أقسام كل عدد من الصفحات</translation>
    </message>
    <message>
        <source>Pages &amp;each</source>
        <translation>عدد الصفحات ل&amp;كل قسم</translation>
    </message>
    <message>
        <source>Of &amp;pages</source>
        <translation>من ال&amp;صفحات</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) of equal length</source>
        <translation>
            <numerusform>لا أقسام</numerusform>
            <numerusform>قسم واحد</numerusform>
            <numerusform>قسمان متساويا الطول</numerusform>
            <numerusform>%n أقسام متساوية الطول</numerusform>
            <numerusform>%n قسمًا متساوي الطول</numerusform>
            <numerusform>%n قسم متساوي الطول</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n section(s)</source>
        <translation>
            <numerusform>عدم إنشاء أقسام</numerusform>
            <numerusform>إنشاء قسم واحد</numerusform>
            <numerusform>إنشاء قسمين</numerusform>
            <numerusform>إنشاء %n أقسام</numerusform>
            <numerusform>إنشاء %n قسمًا</numerusform>
            <numerusform>إنشاء %n قسم</numerusform>
        </translation>
    </message>
    <message>
        <source>Prompt of its own</source>
        <translation>موجّه خاص</translation>
    </message>
    <message>
        <source>Use the common prompt</source>
        <translation>استخدام الموجّه المشترك</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Without a text the common prompt is sent.</source>
        <translation>من دون نص يُرسل الموجّه المشترك.</translation>
    </message>
    <message numerus="yes">
        <source>Sent for %n section(s) in place of the common prompt.</source>
        <translation>
            <numerusform>لا يُرسل لأي قسم بدل الموجّه المشترك.</numerusform>
            <numerusform>يُرسل لقسم واحد بدل الموجّه المشترك.</numerusform>
            <numerusform>يُرسل لقسمين بدل الموجّه المشترك.</numerusform>
            <numerusform>يُرسل لـ %n أقسام بدل الموجّه المشترك.</numerusform>
            <numerusform>يُرسل لـ %n قسمًا بدل الموجّه المشترك.</numerusform>
            <numerusform>يُرسل لـ %n قسم بدل الموجّه المشترك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prompt of %n section(s)</source>
        <translation>
            <numerusform>موجّه بلا أقسام</numerusform>
            <numerusform>موجّه قسم واحد</numerusform>
            <numerusform>موجّه قسمين</numerusform>
            <numerusform>موجّه %n أقسام</numerusform>
            <numerusform>موجّه %n قسمًا</numerusform>
            <numerusform>موجّه %n قسم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SectionResult</name>
    <message>
        <source>A section&apos;s result cannot be read, because its field “%1” is missing or wrong. Run this section again.</source>
        <translation>لا يمكن قراءة نتيجة قسم لأن حقلها “%1” ناقص أو خاطئ. شغّل هذا القسم مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>SectionRules</name>
    <message>
        <source>Split at the heading’s height</source>
        <translation>التقسيم عند ارتفاع العنوان</translation>
    </message>
    <message>
        <source>Keep the page in both</source>
        <translation>إبقاء الصفحة في القسمين</translation>
    </message>
    <message>
        <source>End on the page before</source>
        <translation>الإنهاء عند الصفحة السابقة</translation>
    </message>
    <message>
        <source>Begin on the next page</source>
        <translation>البدء من الصفحة التالية</translation>
    </message>
    <message>
        <source>{{number}} and {{title}} are replaced</source>
        <translation>تُستبدل {{number}} و{{title}}</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>pages %1</source>
        <extracomment>%1 is a page range such as 815–818</extracomment>
        <translation>الصفحات %1</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>لا أقسام</numerusform>
            <numerusform>قسم واحد</numerusform>
            <numerusform>قسمان</numerusform>
            <numerusform>%n أقسام</numerusform>
            <numerusform>%n قسمًا</numerusform>
            <numerusform>%n قسم</numerusform>
        </translation>
    </message>
    <message>
        <source>own prompt</source>
        <translation>موجّه خاص</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>between the parts of a list that is read out</extracomment>
        <translation>، </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is &quot;40 lessons&quot;, %2 is &quot;280 sections&quot;</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s)</source>
        <translation>
            <numerusform>لا دروس</numerusform>
            <numerusform>درس واحد</numerusform>
            <numerusform>درسان</numerusform>
            <numerusform>%n دروس</numerusform>
            <numerusform>%n درسًا</numerusform>
            <numerusform>%n درس</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln area(s)</source>
        <translation>
            <numerusform>لا مناطق</numerusform>
            <numerusform>منطقة واحدة</numerusform>
            <numerusform>منطقتان</numerusform>
            <numerusform>%Ln مناطق</numerusform>
            <numerusform>%Ln منطقة</numerusform>
            <numerusform>%Ln منطقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SectionsFile</name>
    <message>
        <source>“%1” has more than %2 sections. Split it into several files.</source>
        <translation>في “%1” أكثر من %2 قسم. قسّمه إلى عدة ملفات.</translation>
    </message>
    <message>
        <source>“%1” is not valid JSON, so no sections can be read from it (%2). Correct it there, or write it again.</source>
        <translation>‏“%1” ليس JSON صالحًا، فلا يمكن قراءة أقسام منه (%2). صحّحه هناك، أو اكتبه من جديد.</translation>
    </message>
    <message>
        <source>In “%1”, section %2: the field “%3” must be text.</source>
        <translation>في “%1”، القسم %2: يجب أن يكون الحقل “%3” نصًا.</translation>
    </message>
    <message>
        <source>“%1” is no sections file: it must hold a JSON object with the format “excerpt.sections”, or a list of sections.</source>
        <translation>‏“%1” ليس ملف أقسام: يجب أن يحوي كائن JSON بالصيغة “excerpt.sections”، أو قائمة أقسام.</translation>
    </message>
    <message>
        <source>“%1” is no sections file: its field “format” must be “excerpt.sections”.</source>
        <translation>‏“%1” ليس ملف أقسام: يجب أن يكون حقله “format” هو “excerpt.sections”.</translation>
    </message>
    <message>
        <source>“%1” has version %2 of the sections format, and this program reads version %3 only. Use a newer version of Excerpt, or write the file again.</source>
        <translation>‏“%1” من الإصدار %2 لصيغة الأقسام، وهذا البرنامج يقرأ الإصدار %3 فقط. استخدم إصدارًا أحدث من Excerpt، أو اكتب الملف من جديد.</translation>
    </message>
    <message>
        <source>“%1” has no list of sections: its field “sections” must be a list.</source>
        <translation>ليس في “%1” قائمة أقسام: يجب أن يكون حقله “sections” قائمة.</translation>
    </message>
    <message>
        <source>In “%1”, the field “document” must hold “file_name” (text), “pages” (a number from 1) and “sha256” (64 digits 0 to f), or nothing.</source>
        <translation>في “%1” يجب أن يحوي الحقل “document” ‏“file_name” (نص) و“pages” (عدد من 1) و“sha256” (64 خانة من 0 إلى f)، أو لا شيء.</translation>
    </message>
    <message>
        <source>“%1” was made for a document of %2 pages, and this one has %3. Check that the sections are where they should be.</source>
        <translation>أُنشئ “%1” لمستند من %2 صفحة، وفي هذا المستند %3. تحقق من أن الأقسام في مواضعها.</translation>
    </message>
    <message>
        <source>“%1” has no sections. Name at least one.</source>
        <translation>ليس في “%1” أقسام. اذكر قسمًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>In “%1”, section %2 must be an object with “%3” and “%4”.</source>
        <translation>في “%1” يجب أن يكون القسم %2 كائنًا فيه “%3” و“%4”.</translation>
    </message>
    <message>
        <source>In “%1”, section %2: the field “id” must be text of 1 to %3 characters without line breaks.</source>
        <translation>في “%1”، القسم %2: يجب أن يكون الحقل “id” نصًا من 1 إلى %3 محرفًا بلا فواصل أسطر.</translation>
    </message>
    <message>
        <source>In “%1”, section %2 has the id “%3”, which an earlier section has already. Give each its own.</source>
        <translation>في “%1”، للقسم %2 المعرّف “%3” وهو لقسم سابق. أعط كل قسم معرّفًا خاصًا.</translation>
    </message>
    <message>
        <source>In “%1”, section %2: the field “level” must be a whole number from 1 to %3.</source>
        <translation>في “%1”، القسم %2: يجب أن يكون الحقل “level” عددًا صحيحًا من 1 إلى %3.</translation>
    </message>
    <message>
        <source>In “%1”, section %2 (“%3”): %4</source>
        <extracomment>%1 file, %2 number of the section, %3 name of the section, %4 sentence on its pages</extracomment>
        <translation>في “%1”، القسم %2 (“%3”): %4</translation>
    </message>
    <message>
        <source>In “%1”, section %2: the field “%3” must hold “page” (a page of this document, 1 to %4) and “y” (a number from 0 to 1).</source>
        <translation>في “%1”، القسم %2: يجب أن يحوي الحقل “%3” ‏“page” (صفحة من هذا المستند، 1 إلى %4) و“y” (عدد من 0 إلى 1).</translation>
    </message>
    <message>
        <source>In “%1”, section %2 (“%3”): the pages %4 are not those from its start to its end. Make “pages” fit “start” and “end”.</source>
        <translation>في “%1”، القسم %2 (“%3”): الصفحات %4 ليست التي من بدايته إلى نهايته. اجعل “pages” موافقًا لـ “start” و“end”.</translation>
    </message>
    <message>
        <source>In “%1”, section %2 (“%3”) ends before it starts.</source>
        <translation>في “%1”، ينتهي القسم %2 (“%3”) قبل أن يبدأ.</translation>
    </message>
    <message>
        <source>In “%1”, section %2 has more than %3 areas. Split the section.</source>
        <translation>في “%1”، للقسم %2 أكثر من %3 منطقة. قسّم القسم.</translation>
    </message>
    <message>
        <source>In “%1”, section %2: the field “regions” must be a list of areas with “page” (1 to %3), “x”, “y”, “width” and “height”, which are parts of the page from 0 to 1 and must not leave it.</source>
        <translation>في “%1”، القسم %2: يجب أن يكون الحقل “regions” قائمة مناطق فيها “page” (1 إلى %3) و“x” و“y” و“width” و“height”، وهي أجزاء من الصفحة من 0 إلى 1 ولا يجوز أن تخرج منها.</translation>
    </message>
    <message>
        <source>In “%1”, section %2 (“%3”) has areas on pages that it does not have. They change nothing.</source>
        <translation>في “%1”، للقسم %2 (“%3”) مناطق على صفحات ليست فيه. لا أثر لها.</translation>
    </message>
    <message>
        <source>In “%1”, section %2: the field “parents” must be a list of at most %3 names.</source>
        <translation>في “%1”، القسم %2: يجب أن يكون الحقل “parents” قائمة من %3 اسمًا على الأكثر.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The option --%1 has the value “%2”. Allowed is %3.</source>
        <translation>قيمة الخيار --%1 هي “%2”. المسموح به %3.</translation>
    </message>
    <message>
        <source>The environment variable %1 has the value “%2”. Allowed is %3.</source>
        <translation>قيمة متغير البيئة %1 هي “%2”. المسموح به %3.</translation>
    </message>
    <message>
        <source>The key %1 in the settings file %2 has the value “%3”. Allowed is %4.</source>
        <translation>قيمة المفتاح %1 في ملف الإعدادات %2 هي “%3”. المسموح به %4.</translation>
    </message>
    <message>
        <source>--%1 %2 is not part of this version. Use --%1 sequential, or leave it out.</source>
        <translation>‏--%1 %2 ليس جزءًا من هذا الإصدار. استخدم --%1 sequential، أو احذفه.</translation>
    </message>
    <message>
        <source>The environment variable %1 has the value “%2” and asks for the concurrent mode, which is not part of this version. Set it to true, or unset it.</source>
        <translation>قيمة متغير البيئة %1 هي “%2” وهي تطلب الوضع المتزامن، وليس جزءًا من هذا الإصدار. عيّنه إلى true، أو ألغِ تعيينه.</translation>
    </message>
    <message>
        <source>The key %1 in the settings file %2 asks for the mode “%3”, which is not part of this version. Set it to sequential, or remove it.</source>
        <translation>يطلب المفتاح %1 في ملف الإعدادات %2 الوضع “%3”، وليس جزءًا من هذا الإصدار. عيّنه إلى sequential، أو أزله.</translation>
    </message>
    <message>
        <source>The settings file %1 cannot be read. Check that it exists and that you may read it.</source>
        <translation>لا يمكن قراءة ملف الإعدادات %1. تحقق من وجوده ومن إذن قراءته.</translation>
    </message>
    <message>
        <source>The settings file %1 is malformed. Its lines must read “key=value” below a “[section]”.</source>
        <translation>ملف الإعدادات %1 معيب. يجب أن تكون أسطره “key=value” تحت “[section]”.</translation>
    </message>
    <message>
        <source>The key %1 in the settings file %2 is not part of this version. Remove it.</source>
        <translation>المفتاح %1 في ملف الإعدادات %2 ليس جزءًا من هذا الإصدار. أزله.</translation>
    </message>
    <message>
        <source>The key %1 in the settings file %2 is no setting and was left out. “excerpt-cli --help” lists the settings.</source>
        <translation>المفتاح %1 في ملف الإعدادات %2 ليس إعدادًا فتُرك. يسرد “excerpt-cli --help” الإعدادات.</translation>
    </message>
    <message>
        <source>%1 is not part of this version. Leave it out.</source>
        <translation>‏%1 ليس جزءًا من هذا الإصدار. احذفه.</translation>
    </message>
    <message>
        <source>Who answers the prompt. The offline engine needs no key and no network.</source>
        <translation>من يجيب عن الموجّه. لا يحتاج المحرك offline إلى مفتاح ولا شبكة.</translation>
    </message>
    <message>
        <source>The engine&apos;s model; “excerpt-cli models” lists what is offered.</source>
        <translation>نموذج المحرك؛ يسرد “excerpt-cli models” المتاح.</translation>
    </message>
    <message>
        <source>Address of the engine&apos;s server, when it is not the provider&apos;s own.</source>
        <translation>عنوان خادم المحرك، إن لم يكن عنوان المزوّد نفسه.</translation>
    </message>
    <message>
        <source>How freely the model answers. Unset: as the provider thinks best.</source>
        <translation>مدى حرية النموذج في الإجابة. من دون تعيين: ما يراه المزوّد أفضل.</translation>
    </message>
    <message>
        <source>The longest answer, in tokens. Unset: the model&apos;s own limit.</source>
        <translation>أطول إجابة، بالرموز. من دون تعيين: حد النموذج نفسه.</translation>
    </message>
    <message>
        <source>Send a section inside the request (inline), upload it first (upload), or by its size (auto).</source>
        <translation>إرسال القسم داخل الطلب (inline)، أو رفعه أولًا (upload)، أو بحسب حجمه (auto).</translation>
    </message>
    <message>
        <source>Attempts after the first, for each request that may succeed later.</source>
        <translation>المحاولات بعد الأولى، لكل طلب قد ينجح لاحقًا.</translation>
    </message>
    <message>
        <source>How sections are processed: one at a time, in order (sequential).</source>
        <translation>طريقة معالجة الأقسام: واحدًا تلو الآخر بالترتيب (sequential).</translation>
    </message>
    <message>
        <source>Pause between sections, in seconds.</source>
        <translation>الوقفة بين الأقسام، بالثواني.</translation>
    </message>
    <message>
        <source>Seconds that one section may take, retries included; then it is given up and the run goes on.</source>
        <translation>الثواني المسموحة لقسم واحد، مع الإعادات؛ ثم يُترك ويستمر التشغيل.</translation>
    </message>
    <message>
        <source>Hand freed memory back to the system after each section.</source>
        <translation>إعادة الذاكرة المحرّرة إلى النظام بعد كل قسم.</translation>
    </message>
    <message>
        <source>A bar on a terminal (auto, bar), one line of JSON per event (json), or nothing but the log (none).</source>
        <translation>شريط على الطرفية (auto، bar)، أو سطر JSON لكل حدث (json)، أو لا شيء غير السجل (none).</translation>
    </message>
    <message>
        <source>The least important log lines to show. Unset: info, and warning beside a progress bar.</source>
        <translation>أدنى أسطر السجل أهمية للعرض. من دون تعيين: info، و warning بجانب شريط التقدم.</translation>
    </message>
    <message>
        <source>Append the log to this file too, with times.</source>
        <translation>إلحاق السجل بهذا الملف أيضًا، مع الأوقات.</translation>
    </message>
    <message>
        <source>Folder of the jobs. Unset: excerpt/jobs in $XDG_STATE_HOME or ~/.local/state.</source>
        <translation>مجلد المهام. من دون تعيين: excerpt/jobs في $XDG_STATE_HOME أو ~/.local/state.</translation>
    </message>
    <message>
        <source>Days that finished jobs keep their answers; 0: until the output is written.</source>
        <translation>الأيام التي تحتفظ فيها المهام المنتهية بإجاباتها؛ 0: حتى تُكتب المخرجات.</translation>
    </message>
    <message>
        <source>true: sections are processed one at a time (--mode sequential).</source>
        <translation>‏true: تُعالج الأقسام واحدًا تلو الآخر (--mode sequential).</translation>
    </message>
    <message>
        <source>Asks for several sections at once when the variable above is false; this version refuses that.</source>
        <translation>يطلب عدة أقسام معًا حين يكون المتغير أعلاه false؛ ويرفض هذا الإصدار ذلك.</translation>
    </message>
    <message>
        <source>true, false, 1, 0, yes, no, on or off</source>
        <translation>true أو false أو 1 أو 0 أو yes أو no أو on أو off</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>عدد صحيح من %1 إلى %2</translation>
    </message>
    <message>
        <source>a number from %1 to %2, with a point before the decimals</source>
        <translation>عدد من %1 إلى %2، بنقطة قبل الكسور العشرية</translation>
    </message>
    <message>
        <source>seconds from %1 to %2, with a point before the decimals</source>
        <translation>ثوانٍ من %1 إلى %2، بنقطة قبل الكسور العشرية</translation>
    </message>
    <message>
        <source>any text</source>
        <translation>أي نص</translation>
    </message>
    <message>
        <source>one of %1 or %2</source>
        <extracomment>%1 is a list of words with commas, %2 the last word</extracomment>
        <translation>إحدى القيم %1 أو %2</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>المحرك</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>عنوان الخادم</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>درجة الحرارة</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>أطول إجابة</translation>
    </message>
    <message>
        <source>How sections are sent</source>
        <translation>طريقة إرسال الأقسام</translation>
    </message>
    <message>
        <source>Attempts after the first</source>
        <translation>المحاولات بعد الأولى</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Pause between sections</source>
        <translation>الوقفة بين الأقسام</translation>
    </message>
    <message>
        <source>Time limit of a section</source>
        <translation>حد وقت القسم</translation>
    </message>
    <message>
        <source>Hand memory back</source>
        <translation>إعادة الذاكرة</translation>
    </message>
    <message>
        <source>Progress of the command line</source>
        <translation>تقدم سطر الأوامر</translation>
    </message>
    <message>
        <source>Log lines</source>
        <translation>أسطر السجل</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>ملف السجل</translation>
    </message>
    <message>
        <source>Folder of the jobs</source>
        <translation>مجلد المهام</translation>
    </message>
    <message>
        <source>Days that jobs are kept</source>
        <translation>أيام الاحتفاظ بالمهام</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Colours of the window: as the desktop has them (system), light or dark.</source>
        <translation>ألوان النافذة: كما في سطح المكتب (system) أو فاتحة أو داكنة.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Language of the window, such as de. Unset: the system&apos;s.</source>
        <translation>لغة النافذة، مثل de. من دون تعيين: لغة النظام.</translation>
    </message>
    <message>
        <source>Memory budget</source>
        <translation>حد الذاكرة</translation>
    </message>
    <message>
        <source>Memory that a run may use, all processes together, such as 256M. A helper that is larger is replaced, and the log tells of a section that ends above it.</source>
        <translation>الذاكرة التي يجوز للتشغيل استخدامها، لجميع العمليات معًا، مثل 256M. تُستبدل العملية المساعدة الأكبر من ذلك، ويذكر السجل القسم الذي ينتهي فوق هذا الحد.</translation>
    </message>
    <message>
        <source>a size from %1 to %2, with k, M or G behind the number</source>
        <extracomment>sizes such as 64MiB</extracomment>
        <translation>حجم من %1 إلى %2، مع k أو M أو G بعد العدد</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Inside the request</source>
        <translation>داخل الطلب</translation>
    </message>
    <message>
        <source>Uploaded first</source>
        <translation>تُرفع أولًا</translation>
    </message>
    <message>
        <source>One at a time</source>
        <translation>واحدًا تلو الآخر</translation>
    </message>
    <message>
        <source>A bar</source>
        <translation>شريط</translation>
    </message>
    <message>
        <source>Lines of JSON</source>
        <translation>أسطر JSON</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>تحذيرات</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>أخطاء</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>مثل سطح المكتب</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>The settings file %1 cannot be written. Check that you may write there and that the disk has room.</source>
        <translation>لا يمكن كتابة ملف الإعدادات %1. تحقق من إذن الكتابة هناك ومن توفر مكان على القرص.</translation>
    </message>
</context>
<context>
    <name>Split</name>
    <message>
        <source>The folder %1 cannot be made or written. Check that the folder around it exists and that you may write there.</source>
        <translation>لا يمكن إنشاء المجلد %1 أو الكتابة فيه. تحقق من وجود المجلد الذي يضمه ومن إذن الكتابة هناك.</translation>
    </message>
    <message>
        <source>The section “%1” was not written. %2</source>
        <translation>لم يُكتب القسم “%1”. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) could not be written.</source>
        <translation>
            <numerusform>كُتبت كل الأقسام.</numerusform>
            <numerusform>تعذّرت كتابة قسم واحد.</numerusform>
            <numerusform>تعذّرت كتابة قسمين.</numerusform>
            <numerusform>تعذّرت كتابة %n أقسام.</numerusform>
            <numerusform>تعذّرت كتابة %n قسمًا.</numerusform>
            <numerusform>تعذّرت كتابة %n قسم.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder for the sections is missing. Name it with --output-dir.</source>
        <translation>ينقص مجلد الأقسام. اذكره بـ --output-dir.</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>مبتور</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>غير صالح</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>معزول</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>قديم</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>مفحوص</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>موجود</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>مشابه</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>محرّر</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوض</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>There is no file %1.</source>
        <translation>لا يوجد ملف %1.</translation>
    </message>
    <message>
        <source>Another process is using %1. Wait until it has ended, then try again.</source>
        <translation>تستخدم عملية أخرى %1. انتظر حتى تنتهي، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>%1 cannot be locked (%2). Put the job folder on a file system that can lock files.</source>
        <translation>لا يمكن قفل %1 (%2). ضع مجلد المهام على نظام ملفات يدعم قفل الملفات.</translation>
    </message>
    <message>
        <source>There is no space left to write %1. Free some space on that disk, then try again.</source>
        <translation>لم يبق مكان لكتابة %1. أفسح بعض المكان على ذلك القرص، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>%1 cannot be read or written (%2). Check that its folder exists and that you may write there.</source>
        <translation>لا يمكن قراءة %1 أو كتابته (%2). تحقق من وجود مجلده ومن إذن الكتابة فيه.</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>Page %1 was left out. %2</source>
        <translation>تُركت الصفحة %1. %2</translation>
    </message>
    <message>
        <source>The pages %1 of %2 have no text layer: they are pictures. Run a program for text recognition over the document first.</source>
        <translation>ليس للصفحات %1 من %2 طبقة نص: هي صور. شغّل برنامجًا للتعرف على النص على المستند أولًا.</translation>
    </message>
    <message>
        <source>--pages is empty. Name pages such as 1-3,7.</source>
        <translation>‏--pages فارغ. اذكر صفحات مثل 1-3,7.</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>Split “%1”</source>
        <translation>تقسيم “%1”</translation>
    </message>
    <message>
        <source>%1, part 2</source>
        <translation>%1، الجزء 2</translation>
    </message>
</context>
<context>
    <name>excerpt::AboutDialog</name>
    <message>
        <source>About Excerpt</source>
        <translation>حول Excerpt</translation>
    </message>
    <message>
        <source>Excerpt %1</source>
        <extracomment>%1 is a version</extracomment>
        <translation>Excerpt %1</translation>
    </message>
    <message>
        <source>Long PDFs into structured data, section by section.</source>
        <translation>من ملفات PDF الطويلة إلى بيانات منظّمة، قسمًا قسمًا.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>برنامج حر بموجب رخصة جنو العمومية (GNU General Public License)، الإصدار 3 أو أحدث. يأتي من دون أي ضمان.</translation>
    </message>
    <message>
        <source>PDFs are read by Poppler and cut by qpdf, in a helper without network. The window is made with Qt %1.</source>
        <translation>يقرأ Poppler ملفات PDF ويقتطعها qpdf، في عملية مساعدة بلا شبكة. النافذة مصنوعة بـ Qt %1.</translation>
    </message>
</context>
<context>
    <name>excerpt::AddressDialog</name>
    <message>
        <source>Open an address</source>
        <translation>فتح عنوان</translation>
    </message>
    <message>
        <source>&amp;Address of a PDF</source>
        <translation>&amp;عنوان ملف PDF</translation>
    </message>
    <message>
        <source>It is downloaded to this computer and goes when the window is closed.</source>
        <translation>يُنزّل إلى هذا الحاسوب ويزول عند إغلاق النافذة.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>excerpt::AnswerModel</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>لا عناصر</numerusform>
            <numerusform>عنصر واحد</numerusform>
            <numerusform>عنصران</numerusform>
            <numerusform>%n عناصر</numerusform>
            <numerusform>%n عنصرًا</numerusform>
            <numerusform>%n عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
</context>
<context>
    <name>excerpt::AnswerView</name>
    <message>
        <source>Fields of the answer</source>
        <translation>حقول الإجابة</translation>
    </message>
    <message>
        <source>Text of the answer</source>
        <translation>نص الإجابة</translation>
    </message>
    <message>
        <source>Choose a section to see its answer.</source>
        <translation>اختر قسمًا لرؤية إجابته.</translation>
    </message>
    <message>
        <source>Copy the answer</source>
        <translation>نسخ الإجابة</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>شجرة</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>تشغيل مرة أخرى</translation>
    </message>
    <message>
        <source>There is no answer to show.</source>
        <translation>لا إجابة للعرض.</translation>
    </message>
    <message>
        <source>No result yet.</source>
        <translation>لا نتيجة بعد.</translation>
    </message>
</context>
<context>
    <name>excerpt::AreaBar</name>
    <message>
        <source>Repeat…</source>
        <translation>تكرار…</translation>
    </message>
    <message>
        <source>Repeat the area on other pages (R)</source>
        <translation>تكرار المنطقة في صفحات أخرى (R)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete the area (Del)</source>
        <translation>حذف المنطقة (Del)</translation>
    </message>
</context>
<context>
    <name>excerpt::AreaCrops</name>
    <message>
        <source>Page %1</source>
        <translation>الصفحة %1</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <extracomment>%1 is a section, %2 a page number</extracomment>
        <translation>%1، الصفحة %2</translation>
    </message>
</context>
<context>
    <name>excerpt::AreaRepeatDialog</name>
    <message>
        <source>Repeat the area</source>
        <translation>تكرار المنطقة</translation>
    </message>
    <message>
        <source>Repeat &amp;on</source>
        <translation>التكرار &amp;على</translation>
    </message>
    <message>
        <source>Pages to repeat the area on</source>
        <translation>الصفحات التي تُكرر عليها المنطقة</translation>
    </message>
    <message>
        <source>&amp;Add to the areas there</source>
        <translation>إ&amp;ضافة إلى المناطق هناك</translation>
    </message>
    <message>
        <source>&amp;Replace the areas there</source>
        <translation>ا&amp;ستبدال المناطق هناك</translation>
    </message>
    <message>
        <source>What the area holds on each page; without a tick it is left out</source>
        <translation>ما تحويه المنطقة في كل صفحة؛ وتُترك الصفحة التي بلا علامة</translation>
    </message>
    <message>
        <source>The next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>All pages of the section after page %1</source>
        <translation>كل صفحات القسم بعد الصفحة %1</translation>
    </message>
    <message>
        <source>All pages of the section before page %1</source>
        <translation>كل صفحات القسم قبل الصفحة %1</translation>
    </message>
    <message>
        <source>Odd pages of the section</source>
        <translation>الصفحات الفردية من القسم</translation>
    </message>
    <message>
        <source>Even pages of the section</source>
        <translation>الصفحات الزوجية من القسم</translation>
    </message>
    <message>
        <source>The same page of every section</source>
        <translation>الصفحة نفسها من كل قسم</translation>
    </message>
    <message>
        <source>This page only: other areas of it go when replaced</source>
        <translation>هذه الصفحة فقط: تُزال مناطقها الأخرى عند الاستبدال</translation>
    </message>
    <message numerus="yes">
        <source>Repeat on %n page(s)</source>
        <translation>
            <numerusform>عدم التكرار على أي صفحة</numerusform>
            <numerusform>التكرار على صفحة واحدة</numerusform>
            <numerusform>التكرار على صفحتين</numerusform>
            <numerusform>التكرار على %n صفحات</numerusform>
            <numerusform>التكرار على %n صفحة</numerusform>
            <numerusform>التكرار على %n صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>No such page. Choose other pages.</source>
        <translation>لا توجد صفحة كهذه. اختر صفحات أخرى.</translation>
    </message>
    <message>
        <source>Remove the tick of a page to leave it out.</source>
        <translation>أزل علامة الصفحة لتركها.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) left out.</source>
        <translation>
            <numerusform>لا صفحات متروكة.</numerusform>
            <numerusform>صفحة واحدة متروكة.</numerusform>
            <numerusform>صفحتان متروكتان.</numerusform>
            <numerusform>%n صفحات متروكة.</numerusform>
            <numerusform>%n صفحة متروكة.</numerusform>
            <numerusform>%n صفحة متروكة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Repeat an area on %n page(s)</source>
        <translation>
            <numerusform>عدم تكرار منطقة على أي صفحة</numerusform>
            <numerusform>تكرار منطقة على صفحة واحدة</numerusform>
            <numerusform>تكرار منطقة على صفحتين</numerusform>
            <numerusform>تكرار منطقة على %n صفحات</numerusform>
            <numerusform>تكرار منطقة على %n صفحة</numerusform>
            <numerusform>تكرار منطقة على %n صفحة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>excerpt::AreaTool</name>
    <message>
        <source>Move area %1</source>
        <translation>نقل المنطقة %1</translation>
    </message>
    <message>
        <source>Resize area %1</source>
        <translation>تغيير حجم المنطقة %1</translation>
    </message>
    <message>
        <source>No section has page %1. Make one first.</source>
        <translation>ليست الصفحة %1 في أي قسم. أنشئ قسمًا أولًا.</translation>
    </message>
    <message>
        <source>New area %1 on page %2</source>
        <extracomment>undo: %1 is an area (&quot;D1&quot;), %2 a page number</extracomment>
        <translation>منطقة جديدة %1 على الصفحة %2</translation>
    </message>
    <message>
        <source>Delete area %1</source>
        <translation>حذف المنطقة %1</translation>
    </message>
    <message>
        <source>Area %1: %2 × %3 cm</source>
        <extracomment>status bar: %1 is an area (&quot;D1&quot;), %2 its width, %3 its height</extracomment>
        <translation>المنطقة %1: ‏%2 × %3 cm</translation>
    </message>
    <message>
        <source>Area %1 of %2, page %3, %4 by %5 centimetres</source>
        <extracomment>said by a screen reader: %1 a number, %2 a section, %3 a page, %4 and %5 width and height</extracomment>
        <translation>المنطقة %1 من %2، الصفحة %3، العرض %4 والارتفاع %5 بالسنتيمتر</translation>
    </message>
    <message numerus="yes">
        <source>New areas on %n page(s)</source>
        <translation>
            <numerusform>مناطق جديدة في %n صفحة</numerusform>
            <numerusform>مناطق جديدة في صفحة واحدة</numerusform>
            <numerusform>مناطق جديدة في صفحتين</numerusform>
            <numerusform>مناطق جديدة في %n صفحات</numerusform>
            <numerusform>مناطق جديدة في %n صفحة</numerusform>
            <numerusform>مناطق جديدة في %n صفحة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>excerpt::BookmarksDialog</name>
    <message>
        <source>Sections from bookmarks</source>
        <translation>أقسام من الإشارات المرجعية</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>الإشارات المرجعية</translation>
    </message>
    <message numerus="yes">
        <source>%n in %1 level(s)</source>
        <extracomment>%n bookmarks; %1 is the number of levels</extracomment>
        <translation>
            <numerusform>لا إشارات في %1 مستوى</numerusform>
            <numerusform>واحدة في %1 مستوى</numerusform>
            <numerusform>اثنتان في %1 مستوى</numerusform>
            <numerusform>%n في %1 مستوى</numerusform>
            <numerusform>%n في %1 مستوى</numerusform>
            <numerusform>%n في %1 مستوى</numerusform>
        </translation>
    </message>
    <message>
        <source>Search bookmarks</source>
        <translation>البحث في الإشارات المرجعية</translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation>ال&amp;مستوى</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>كلها</translation>
    </message>
    <message>
        <source>Lessons match</source>
        <translation>الدروس تطابق</translation>
    </message>
    <message>
        <source>Patte&amp;rn</source>
        <translation>ال&amp;نمط</translation>
    </message>
    <message>
        <source>A regular expression, such as ^[0-9]+ for titles that begin with a number</source>
        <translation>تعبير نمطي، مثل ^[0-9]+ للعناوين التي تبدأ بعدد</translation>
    </message>
    <message>
        <source>Lessons &amp;match</source>
        <translation>الدروس &amp;تطابق</translation>
    </message>
    <message>
        <source>&amp;Two on one page</source>
        <translation>ا&amp;ثنان في صفحة واحدة</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>الأ&amp;سماء</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>مثال:</translation>
    </message>
    <message>
        <source>&amp;Keep pages before the first match</source>
        <translation>إ&amp;بقاء الصفحات قبل أول تطابق</translation>
    </message>
    <message>
        <source>of %1: one section for each lesson</source>
        <extracomment>&quot;of 4: lessons and their sections&quot;; %1 is the number of levels</extracomment>
        <translation>من %1: قسم لكل درس</translation>
    </message>
    <message>
        <source>of %1: lessons and their sections</source>
        <translation>من %1: الدروس وأقسامها</translation>
    </message>
    <message>
        <source>of %1: down to this level</source>
        <translation>من %1: حتى هذا المستوى</translation>
    </message>
    <message>
        <source>The pattern cannot be read: %1</source>
        <translation>لا يمكن قراءة النمط: %1</translation>
    </message>
    <message>
        <source>No bookmark matches. Change what lessons match, or check some.</source>
        <translation>لا تطابق أي إشارة مرجعية. غيّر ما تطابقه الدروس، أو حدّد بعضها.</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) from bookmarks</source>
        <translation>
            <numerusform>لا أقسام من الإشارات المرجعية</numerusform>
            <numerusform>قسم واحد من الإشارات المرجعية</numerusform>
            <numerusform>قسمان من الإشارات المرجعية</numerusform>
            <numerusform>%n أقسام من الإشارات المرجعية</numerusform>
            <numerusform>%n قسمًا من الإشارات المرجعية</numerusform>
            <numerusform>%n قسم من الإشارات المرجعية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>excerpt::DocumentOpening</name>
    <message>
        <source>The sample cannot be copied to %1. Check that you may write there, or set XDG_CACHE_HOME.</source>
        <translation>لا يمكن نسخ العيّنة إلى %1. تحقق من إذن الكتابة هناك، أو عيّن XDG_CACHE_HOME.</translation>
    </message>
</context>
<context>
    <name>excerpt::Drawer</name>
    <message>
        <source>Show %1 over the page</source>
        <translation>إظهار %1 فوق الصفحة</translation>
    </message>
</context>
<context>
    <name>excerpt::EmptyPage</name>
    <message>
        <source>From a long PDF to data, section by section</source>
        <translation>من ملف PDF طويل إلى بيانات، قسمًا قسمًا</translation>
    </message>
    <message>
        <source>Open a PDF</source>
        <translation>افتح ملف PDF</translation>
    </message>
    <message>
        <source>It stays on this computer and is never changed.</source>
        <translation>يبقى على هذا الحاسوب ولا يُغيّر أبدًا.</translation>
    </message>
    <message>
        <source>Mark its sections</source>
        <translation>حدّد أقسامه</translation>
    </message>
    <message>
        <source>From its bookmarks, its headings or by hand.</source>
        <translation>من إشاراته المرجعية أو عناوينه أو يدويًا.</translation>
    </message>
    <message>
        <source>Write one prompt</source>
        <translation>اكتب موجّهًا واحدًا</translation>
    </message>
    <message>
        <source>Try it on one section, then run them all.</source>
        <translation>جرّبه على قسم واحد، ثم شغّلها كلها.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer until you choose an engine that sends it. The offline engine needs no key and no network.</source>
        <translation>لا يغادر شيء هذا الحاسوب حتى تختار محركًا يرسله. لا يحتاج محرك العمل دون اتصال إلى مفتاح ولا شبكة.</translation>
    </message>
    <message>
        <source>Drop a PDF here</source>
        <translation>أفلت ملف PDF هنا</translation>
    </message>
    <message>
        <source>A textbook, a contract, a report. Any length.</source>
        <translation>كتاب دراسي أو عقد أو تقرير. بأي طول.</translation>
    </message>
    <message>
        <source>Open PDF…</source>
        <translation>فتح PDF…</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>فتح العيّنة</translation>
    </message>
    <message>
        <source>Open an address…</source>
        <translation>فتح عنوان…</translation>
    </message>
</context>
<context>
    <name>excerpt::EngineBox</name>
    <message>
        <source>Engine</source>
        <translation>المحرك</translation>
    </message>
    <message>
        <source>Who answers the prompt</source>
        <translation>من يجيب عن الموجّه</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Which of the engine&apos;s models answers</source>
        <translation>أي نماذج المحرك يجيب</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>اختر نموذجًا</translation>
    </message>
    <message>
        <source>Connection and key</source>
        <translation>الاتصال والمفتاح</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>ا&amp;ختبار الاتصال</translation>
    </message>
    <message>
        <source>&amp;List the models again</source>
        <translation>&amp;سرد النماذج مجددًا</translation>
    </message>
    <message>
        <source>&amp;Change the key…</source>
        <translation>&amp;تغيير المفتاح…</translation>
    </message>
    <message>
        <source>&amp;Forget the key</source>
        <translation>&amp;نسيان المفتاح</translation>
    </message>
    <message>
        <source>Stays on this computer. The offline engine reads no prompt: it gives the text of the pages.</source>
        <translation>يبقى على هذا الحاسوب. محرك العمل دون اتصال لا يقرأ موجّهًا: يعطي نص الصفحات.</translation>
    </message>
    <message>
        <source>Sends pages to %1.</source>
        <translation>يرسل الصفحات إلى %1.</translation>
    </message>
    <message>
        <source>Sends pages to %1. Looking for the key in the keyring.</source>
        <translation>يرسل الصفحات إلى %1. يبحث عن المفتاح في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>Sends pages to %1. Key in the variable %2.</source>
        <translation>يرسل الصفحات إلى %1. المفتاح في المتغير %2.</translation>
    </message>
    <message>
        <source>Sends pages to %1. Key in the keyring.</source>
        <translation>يرسل الصفحات إلى %1. المفتاح في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>Sends pages to %1. Saving the key in the keyring.</source>
        <translation>يرسل الصفحات إلى %1. يحفظ المفتاح في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>Sends pages to %1. %2</source>
        <translation>يرسل الصفحات إلى %1. %2</translation>
    </message>
    <message>
        <source>The list of models needs the key first.</source>
        <translation>تحتاج قائمة النماذج إلى المفتاح أولًا.</translation>
    </message>
    <message>
        <source>Fetching the list of models…</source>
        <translation>جلب قائمة النماذج…</translation>
    </message>
    <message>
        <source>Testing the connection…</source>
        <translation>اختبار الاتصال…</translation>
    </message>
    <message numerus="yes">
        <source>The connection works. %Ln models are offered.</source>
        <translation>
            <numerusform>الاتصال يعمل. لا نماذج متاحة.</numerusform>
            <numerusform>الاتصال يعمل. يتاح نموذج واحد.</numerusform>
            <numerusform>الاتصال يعمل. يتاح نموذجان.</numerusform>
            <numerusform>الاتصال يعمل. تتاح %Ln نماذج.</numerusform>
            <numerusform>الاتصال يعمل. يتاح %Ln نموذجًا.</numerusform>
            <numerusform>الاتصال يعمل. يتاح %Ln نموذج.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, reads up to %2 tokens</source>
        <translation>‏%1، يقرأ حتى %2 رمز</translation>
    </message>
    <message>
        <source>The variable %1 has a key, which is used in place of the keyring’s.</source>
        <translation>يحتوي المتغير %1 على مفتاح يُستخدم بدلًا من مفتاح سلسلة المفاتيح.</translation>
    </message>
</context>
<context>
    <name>excerpt::FindBar</name>
    <message>
        <source>Find in the document</source>
        <translation>البحث في المستند</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>الموضع السابق</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>الموضع التالي</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>إغلاق البحث</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>tool tip: what a button does, and its shortcut</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>a place among the places found</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لم يُعثر عليه</translation>
    </message>
</context>
<context>
    <name>excerpt::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>excerpt::FramedPrompt</name>
    <message>
        <source>Sent before the prompt</source>
        <translation>يُرسل قبل الموجّه</translation>
    </message>
    <message>
        <source>Sent after the prompt</source>
        <translation>يُرسل بعد الموجّه</translation>
    </message>
</context>
<context>
    <name>excerpt::FullTextDialog</name>
    <message>
        <source>What is sent</source>
        <translation>ما يُرسل</translation>
    </message>
    <message>
        <source>What is sent for “%1”</source>
        <translation>ما يُرسل لـ “%1”</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
</context>
<context>
    <name>excerpt::HeadingsDialog</name>
    <message>
        <source>Sections from headings</source>
        <translation>أقسام من العناوين</translation>
    </message>
    <message>
        <source>Looking for headings.</source>
        <translation>يبحث عن العناوين.</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>Pages looked through</source>
        <translation>الصفحات التي بُحث فيها</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>إيقاف البحث</translation>
    </message>
    <message>
        <source>All headings again</source>
        <translation>كل العناوين مجددًا</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>أخذ</translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation>ال&amp;مستوى</translation>
    </message>
    <message>
        <source>&amp;size</source>
        <translation>ال&amp;حجم</translation>
    </message>
    <message>
        <source>&amp;weight</source>
        <translation>السما&amp;كة</translation>
    </message>
    <message>
        <source>&amp;font</source>
        <translation>ال&amp;خط</translation>
    </message>
    <message>
        <source>n&amp;umbering</source>
        <translation>ال&amp;ترقيم</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>التطابق في</translation>
    </message>
    <message>
        <source>&amp;Two on one page</source>
        <translation>ا&amp;ثنان في صفحة واحدة</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>الأ&amp;سماء</translation>
    </message>
    <message>
        <source>Numbering</source>
        <translation>الترقيم</translation>
    </message>
    <message>
        <source>Reading page %1 of %2</source>
        <extracomment>%1 of %2 pages</extracomment>
        <translation>قراءة الصفحة %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>لم يُعثر على شيء</numerusform>
            <numerusform>عُثر على واحد</numerusform>
            <numerusform>عُثر على اثنين</numerusform>
            <numerusform>عُثر على %n</numerusform>
            <numerusform>عُثر على %n</numerusform>
            <numerusform>عُثر على %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Headings like “%1”</source>
        <translation>عناوين مثل “%1”</translation>
    </message>
    <message>
        <source>All headings by their level. Click one to find those like it.</source>
        <translation>كل العناوين حسب مستواها. انقر أحدها للعثور على ما يشبهه.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>لا ينقص شيء.</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <extracomment>%1 is a list of numbers such as &quot;27.4, 27.6&quot;</extracomment>
        <translation>ينقص: %1</translation>
    </message>
    <message numerus="yes">
        <source>Missing: %1 and %n more</source>
        <extracomment>%1 is a list of numbers such as &quot;27.4, 27.6&quot;</extracomment>
        <translation>
            <numerusform>ينقص: %1</numerusform>
            <numerusform>ينقص: %1 وواحد آخر</numerusform>
            <numerusform>ينقص: %1 واثنان آخران</numerusform>
            <numerusform>ينقص: %1 و%n أخرى</numerusform>
            <numerusform>ينقص: %1 و%n غيرها</numerusform>
            <numerusform>ينقص: %1 و%n غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) from headings</source>
        <translation>
            <numerusform>لا أقسام من العناوين</numerusform>
            <numerusform>قسم واحد من العناوين</numerusform>
            <numerusform>قسمان من العناوين</numerusform>
            <numerusform>%n أقسام من العناوين</numerusform>
            <numerusform>%n قسمًا من العناوين</numerusform>
            <numerusform>%n قسم من العناوين</numerusform>
        </translation>
    </message>
    <message>
        <source>No headings were found. Make a section of every n pages instead.</source>
        <translation>لم يُعثر على عناوين. أنشئ بدلًا من ذلك قسمًا لكل عدد من الصفحات.</translation>
    </message>
</context>
<context>
    <name>excerpt::HeadingsModel</name>
    <message>
        <source>%1 pt, bold</source>
        <extracomment>%1 is a font size in points</extracomment>
        <translation>%1 pt، عريض</translation>
    </message>
    <message>
        <source>%1 pt</source>
        <translation>%1 pt</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>الأحرف</translation>
    </message>
</context>
<context>
    <name>excerpt::InterruptedRuns</name>
    <message>
        <source>The run of %1, %2 was interrupted in section %3 of %4.</source>
        <extracomment>day as in 24 November, time, number of a section, how many there are</extracomment>
        <translation>انقطع تشغيل %1، %2 في القسم %3 من %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) are safe on this disk. Nothing is paid for twice.</source>
        <translation>
            <numerusform>لا نتائج على هذا القرص. لا يُدفع مقابل شيء مرتين.</numerusform>
            <numerusform>نتيجة واحدة محفوظة على هذا القرص. لا يُدفع مقابل شيء مرتين.</numerusform>
            <numerusform>نتيجتان محفوظتان على هذا القرص. لا يُدفع مقابل شيء مرتين.</numerusform>
            <numerusform>%n نتائج محفوظة على هذا القرص. لا يُدفع مقابل شيء مرتين.</numerusform>
            <numerusform>%n نتيجة محفوظة على هذا القرص. لا يُدفع مقابل شيء مرتين.</numerusform>
            <numerusform>%n نتيجة محفوظة على هذا القرص. لا يُدفع مقابل شيء مرتين.</numerusform>
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
            <numerusform>لا مرفوعات لحذفها لدى المزوّد.</numerusform>
            <numerusform>سيُحذف مرفوع واحد لدى المزوّد.</numerusform>
            <numerusform>سيُحذف مرفوعان لدى المزوّد.</numerusform>
            <numerusform>ستُحذف %n مرفوعات لدى المزوّد.</numerusform>
            <numerusform>سيُحذف %n مرفوعًا لدى المزوّد.</numerusform>
            <numerusform>سيُحذف %n مرفوع لدى المزوّد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go on with %n</source>
        <comment>sections</comment>
        <translation>
            <numerusform>متابعة بلا أقسام</numerusform>
            <numerusform>متابعة قسم واحد</numerusform>
            <numerusform>متابعة قسمين</numerusform>
            <numerusform>متابعة %n أقسام</numerusform>
            <numerusform>متابعة %n قسمًا</numerusform>
            <numerusform>متابعة %n قسم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>excerpt::KeyBox</name>
    <message>
        <source>Save in keyring</source>
        <translation>حفظ في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>اختبار الاتصال</translation>
    </message>
    <message>
        <source>Paste the key</source>
        <translation>الصق المفتاح</translation>
    </message>
    <message>
        <source>Use offline engine</source>
        <translation>استخدام محرك العمل دون اتصال</translation>
    </message>
    <message>
        <source>%1 needs a key</source>
        <translation>يحتاج %1 إلى مفتاح</translation>
    </message>
    <message>
        <source>Key for %1</source>
        <translation>مفتاح %1</translation>
    </message>
    <message>
        <source>The key stays in this computer’s keyring and is sent to %1 only.</source>
        <translation>يبقى المفتاح في سلسلة مفاتيح هذا الحاسوب ولا يُرسل إلا إلى %1.</translation>
    </message>
    <message>
        <source>Asks for the list of models with this key</source>
        <translation>يطلب قائمة النماذج بهذا المفتاح</translation>
    </message>
    <message>
        <source>Paste the key first</source>
        <translation>الصق المفتاح أولًا</translation>
    </message>
</context>
<context>
    <name>excerpt::KeySetting</name>
    <message>
        <source>Save in keyring</source>
        <translation>حفظ في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>اختبار الاتصال</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>نسيان المفتاح</translation>
    </message>
    <message>
        <source>Paste the key</source>
        <translation>الصق المفتاح</translation>
    </message>
    <message>
        <source>Key for %1</source>
        <translation>مفتاح %1</translation>
    </message>
    <message numerus="yes">
        <source>The connection works. %Ln models are offered.</source>
        <translation>
            <numerusform>الاتصال يعمل. لا نماذج متاحة.</numerusform>
            <numerusform>الاتصال يعمل. يتاح نموذج واحد.</numerusform>
            <numerusform>الاتصال يعمل. يتاح نموذجان.</numerusform>
            <numerusform>الاتصال يعمل. تتاح %Ln نماذج.</numerusform>
            <numerusform>الاتصال يعمل. يتاح %Ln نموذجًا.</numerusform>
            <numerusform>الاتصال يعمل. يتاح %Ln نموذج.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for the key in the keyring.</source>
        <translation>يجري البحث عن المفتاح في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>No key. It stays in this computer’s keyring and is sent to %1 only.</source>
        <translation>لا يوجد مفتاح. يبقى في سلسلة مفاتيح هذا الحاسوب ويُرسل إلى %1 فقط.</translation>
    </message>
    <message>
        <source>The variable %1 has a key, which is used in place of the keyring’s.</source>
        <translation>يحتوي المتغير %1 على مفتاح يُستخدم بدلًا من مفتاح سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>The key is in the keyring.</source>
        <translation>المفتاح في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>Saving the key in the keyring.</source>
        <translation>يجري حفظ المفتاح في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>Asks for the list of models with this key</source>
        <translation>يطلب قائمة النماذج بهذا المفتاح</translation>
    </message>
    <message>
        <source>Paste the key first</source>
        <translation>الصق المفتاح أولًا</translation>
    </message>
    <message>
        <source>Testing the connection…</source>
        <translation>اختبار الاتصال…</translation>
    </message>
    <message>
        <source>key keyring password connection</source>
        <translation>مفتاح سلسلة المفاتيح كلمة مرور اتصال</translation>
    </message>
</context>
<context>
    <name>excerpt::LibraryBar</name>
    <message>
        <source>Prompt of the library</source>
        <translation>موجّه من المكتبة</translation>
    </message>
    <message>
        <source>Choose a prompt of the library</source>
        <translation>اختر موجّهًا من المكتبة</translation>
    </message>
    <message>
        <source>Prompts that were sent</source>
        <translation>الموجّهات التي أُرسلت</translation>
    </message>
    <message>
        <source>Prompt library</source>
        <translation>مكتبة الموجّهات</translation>
    </message>
    <message>
        <source>Not in the library</source>
        <translation>ليس في المكتبة</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (معدّل)</translation>
    </message>
    <message>
        <source>Sent %1</source>
        <translation>أُرسل %1</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>لم يُرسل شيء بعد</translation>
    </message>
    <message>
        <source>&amp;Save “%1”</source>
        <translation>&amp;حفظ “%1”</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>حفظ &amp;باسم…</translation>
    </message>
    <message>
        <source>&amp;Remove “%1” from the library</source>
        <translation>إ&amp;زالة “%1” من المكتبة</translation>
    </message>
    <message>
        <source>&amp;Import prompts…</source>
        <translation>ا&amp;ستيراد موجّهات…</translation>
    </message>
    <message>
        <source>&amp;Export prompts…</source>
        <translation>&amp;تصدير الموجّهات…</translation>
    </message>
    <message>
        <source>Save the prompt</source>
        <translation>حفظ الموجّه</translation>
    </message>
    <message>
        <source>Name in the library</source>
        <translation>الاسم في المكتبة</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Import prompts</source>
        <translation>استيراد موجّهات</translation>
    </message>
    <message>
        <source>Prompts (*.json)</source>
        <translation>موجّهات (*.json)</translation>
    </message>
    <message>
        <source>Export prompts</source>
        <translation>تصدير الموجّهات</translation>
    </message>
</context>
<context>
    <name>excerpt::LogView</name>
    <message>
        <source>The log could not be written to %1. Choose another folder.</source>
        <translation>تعذّرت كتابة السجل في %1. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Lines to show</source>
        <translation>الأسطر المعروضة</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>معلومات</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>تحذيرات</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>نسخ السجل</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>حفظ السجل</translation>
    </message>
    <message>
        <source>Logs (*.log)</source>
        <translation>سجلات (*.log)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>excerpt::MainWindow</name>
    <message>
        <source>The settings could not be read; defaults are used.</source>
        <translation>تعذّرت قراءة الإعدادات؛ تُستخدم القيم الافتراضية.</translation>
    </message>
    <message>
        <source>Excerpt</source>
        <translation>Excerpt</translation>
    </message>
    <message>
        <source>No document open</source>
        <translation>لا مستند مفتوح</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Prompt and results</source>
        <translation>الموجّه والنتائج</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>الموجّه</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>No page has the number or label “%1”.</source>
        <translation>ليس لأي صفحة الرقم أو التسمية “%1”.</translation>
    </message>
    <message>
        <source>The helper that reads %1 stopped.</source>
        <translation>توقفت العملية المساعدة التي تقرأ %1.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>فتح مرة أخرى</translation>
    </message>
    <message>
        <source>Open a PDF</source>
        <translation>فتح ملف PDF</translation>
    </message>
    <message>
        <source>PDF documents and projects (*.pdf *.excerpt)</source>
        <translation>مستندات PDF ومشاريع (*.pdf *.excerpt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Downloading %1 from %2.</source>
        <translation>تنزيل %1 من %2.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>فتح %1</translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation>تعذّر فتح %1.</translation>
    </message>
    <message>
        <source>Open another PDF…</source>
        <translation>فتح PDF آخر…</translation>
    </message>
    <message numerus="yes">
        <source>Reading %Ln pages</source>
        <translation>
            <numerusform>لا صفحات للقراءة</numerusform>
            <numerusform>قراءة صفحة واحدة</numerusform>
            <numerusform>قراءة صفحتين</numerusform>
            <numerusform>قراءة %Ln صفحات</numerusform>
            <numerusform>قراءة %Ln صفحة</numerusform>
            <numerusform>قراءة %Ln صفحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is damaged and was opened as far as it goes: %Ln pages.</source>
        <extracomment>%1 is the document, %Ln the pages that could be read</extracomment>
        <translation>
            <numerusform>‏%1 تالف وفُتح منه ما أمكن: لا صفحات.</numerusform>
            <numerusform>‏%1 تالف وفُتح منه ما أمكن: صفحة واحدة.</numerusform>
            <numerusform>‏%1 تالف وفُتح منه ما أمكن: صفحتان.</numerusform>
            <numerusform>‏%1 تالف وفُتح منه ما أمكن: %Ln صفحات.</numerusform>
            <numerusform>‏%1 تالف وفُتح منه ما أمكن: %Ln صفحة.</numerusform>
            <numerusform>‏%1 تالف وفُتح منه ما أمكن: %Ln صفحة.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Prompt</source>
        <translation>المو&amp;جّه</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>ت&amp;شغيل</translation>
    </message>
    <message>
        <source>The project could not be read or saved.</source>
        <translation>تعذّرت قراءة المشروع أو حفظه.</translation>
    </message>
    <message>
        <source>Your changes are not kept for after a crash. Save the project to be safe.</source>
        <translation>لا تُحفظ تغييراتك تحسبًا لانهيار. احفظ المشروع للاحتياط.</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>حفظ المشروع</translation>
    </message>
    <message>
        <source>Excerpt projects (*.excerpt)</source>
        <translation>مشاريع Excerpt ‏(*.excerpt)</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>غير محفوظ</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>The document of this project was not found.</source>
        <translation>لم يُعثر على مستند هذا المشروع.</translation>
    </message>
    <message>
        <source>It was %1. Put it beside the project, or open the PDF itself.</source>
        <translation>كان %1. ضعه بجانب المشروع، أو افتح ملف PDF نفسه.</translation>
    </message>
    <message>
        <source>Excerpt ended before “%1” was saved.</source>
        <translation>انتهى Excerpt قبل حفظ “%1”.</translation>
    </message>
    <message>
        <source>Sections, areas and prompt are as they were on %1.</source>
        <translation>الأقسام والمناطق والموجّه كما كانت في %1.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Stop the run and close?</source>
        <translation>هل تريد إيقاف التشغيل والإغلاق؟</translation>
    </message>
    <message>
        <source>A run is on. It is stopped; the finished answers are kept, and you can go on later.</source>
        <translation>هناك تشغيل جارٍ. سيُوقف؛ وتُحفظ الإجابات المنتهية، ويمكنك المتابعة لاحقًا.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>إغلاق من دون حفظ</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>إيقاف وإغلاق</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>متا&amp;بعة</translation>
    </message>
    <message>
        <source>&amp;Run all sections</source>
        <translation>تشغيل &amp;كل الأقسام</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln sections are done.</source>
        <translation>
            <numerusform>لا أقسام للإنجاز.</numerusform>
            <numerusform>أُنجز القسم الوحيد.</numerusform>
            <numerusform>أُنجز القسمان.</numerusform>
            <numerusform>أُنجزت الأقسام كلها وعددها %Ln.</numerusform>
            <numerusform>أُنجزت الأقسام كلها وعددها %Ln.</numerusform>
            <numerusform>أُنجزت الأقسام كلها وعددها %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln sections are done.</source>
        <translation>
            <numerusform>أُنجز %1 من %Ln قسم.</numerusform>
            <numerusform>أُنجز %1 من قسم واحد.</numerusform>
            <numerusform>أُنجز %1 من قسمين.</numerusform>
            <numerusform>أُنجز %1 من %Ln أقسام.</numerusform>
            <numerusform>أُنجز %1 من %Ln قسمًا.</numerusform>
            <numerusform>أُنجز %1 من %Ln قسم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the results</source>
        <translation>فحص النتائج</translation>
    </message>
    <message>
        <source>The run could not begin.</source>
        <translation>تعذّر بدء التشغيل.</translation>
    </message>
    <message>
        <source>Engine: %1</source>
        <extracomment>status bar; %1 is an engine or its model</extracomment>
        <translation>المحرك: %1</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Open a document and mark its sections first</source>
        <translation>افتح مستندًا وحدّد أقسامه أولًا</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Mark the sections of the document first</source>
        <translation>حدّد أقسام المستند أولًا</translation>
    </message>
    <message numerus="yes">
        <source>Run %Ln sections</source>
        <translation>
            <numerusform>لا أقسام للتشغيل</numerusform>
            <numerusform>تشغيل قسم واحد</numerusform>
            <numerusform>تشغيل قسمين</numerusform>
            <numerusform>تشغيل %Ln أقسام</numerusform>
            <numerusform>تشغيل %Ln قسمًا</numerusform>
            <numerusform>تشغيل %Ln قسم</numerusform>
        </translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>&amp;Sections</source>
        <translation>الأ&amp;قسام</translation>
    </message>
    <message>
        <source>The settings were saved but cannot be used.</source>
        <translation>حُفظت الإعدادات لكن لا يمكن استخدامها.</translation>
    </message>
    <message>
        <source>Settings saved. The language changes at the next start.</source>
        <translation>حُفظت الإعدادات. تتغير اللغة عند البدء التالي.</translation>
    </message>
    <message>
        <source>Settings saved.</source>
        <translation>حُفظت الإعدادات.</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>ال&amp;صفحات</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>ال&amp;لوحات</translation>
    </message>
    <message>
        <source>Resu&amp;lts</source>
        <translation>ال&amp;نتائج</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>الإع&amp;دادات</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message numerus="yes">
        <source>The document has %Ln bookmarks.</source>
        <translation>
            <numerusform>ليس في المستند إشارات مرجعية.</numerusform>
            <numerusform>في المستند إشارة مرجعية واحدة.</numerusform>
            <numerusform>في المستند إشارتان مرجعيتان.</numerusform>
            <numerusform>في المستند %Ln إشارات مرجعية.</numerusform>
            <numerusform>في المستند %Ln إشارة مرجعية.</numerusform>
            <numerusform>في المستند %Ln إشارة مرجعية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its sections can be made from them.</source>
        <translation>يمكن إنشاء أقسامه منها.</translation>
    </message>
    <message>
        <source>Sections from bookmarks…</source>
        <translation>أقسام من الإشارات المرجعية…</translation>
    </message>
    <message>
        <source>Run again all that failed</source>
        <translation>تشغيل كل ما فشل مرة أخرى</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message numerus="yes">
        <source>Problems %Ln</source>
        <translation>
            <numerusform>المشكلات %Ln</numerusform>
            <numerusform>المشكلات %Ln</numerusform>
            <numerusform>المشكلات %Ln</numerusform>
            <numerusform>المشكلات %Ln</numerusform>
            <numerusform>المشكلات %Ln</numerusform>
            <numerusform>المشكلات %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Show results</source>
        <translation>عرض النتائج</translation>
    </message>
    <message>
        <source>sections of the interrupted run</source>
        <translation>أقسام التشغيل المقطوع</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>%1 is no longer the document of this project.</source>
        <translation>لم يعد %1 مستند هذا المشروع.</translation>
    </message>
    <message>
        <source>Save the sections, the prompt and the results of “%1” as a project?</source>
        <translation>هل تريد حفظ أقسام “%1” وموجّهه ونتائجه كمشروع؟</translation>
    </message>
    <message>
        <source>Enter the key</source>
        <translation>إدخال المفتاح</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>اختر نموذجًا</translation>
    </message>
    <message>
        <source>Change the prompt</source>
        <translation>تغيير الموجّه</translation>
    </message>
    <message>
        <source>Select pa&amp;ges</source>
        <translation>تحديد ال&amp;صفحات</translation>
    </message>
    <message numerus="yes">
        <source>Go on with %Ln</source>
        <comment>sections</comment>
        <translation>
            <numerusform>المتابعة مع %Ln</numerusform>
            <numerusform>المتابعة مع قسم واحد</numerusform>
            <numerusform>المتابعة مع قسمين</numerusform>
            <numerusform>المتابعة مع %Ln</numerusform>
            <numerusform>المتابعة مع %Ln</numerusform>
            <numerusform>المتابعة مع %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>excerpt::MemoryCurve</name>
    <message numerus="yes">
        <source>%n second(s) ago</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>قبل ثانية واحدة</numerusform>
            <numerusform>قبل ثانيتين</numerusform>
            <numerusform>قبل %n ثوانٍ</numerusform>
            <numerusform>قبل %n ثانية</numerusform>
            <numerusform>قبل %n ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>قبل دقيقة واحدة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل %n دقائق</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>now · one tick per section</source>
        <translation>الآن · علامة لكل قسم</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Budget %1</source>
        <extracomment>the line of a chart; a figure with its unit</extracomment>
        <translation>السقف %1</translation>
    </message>
    <message>
        <source>Peak %1, section %2</source>
        <translation>الذروة %1، القسم %2</translation>
    </message>
    <message>
        <source>Peak %1</source>
        <translation>الذروة %1</translation>
    </message>
</context>
<context>
    <name>excerpt::MemorySplit</name>
    <message>
        <source>Window %1, PDF helpers %2</source>
        <translation>النافذة %1، عمليات PDF المساعدة %2</translation>
    </message>
    <message>
        <source>Window %1</source>
        <extracomment>a part of the program&apos;s memory, in megabytes</extracomment>
        <translation>النافذة %1</translation>
    </message>
    <message>
        <source>PDF helpers %1</source>
        <translation>عمليات PDF المساعدة %1</translation>
    </message>
</context>
<context>
    <name>excerpt::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>واحدة أخرى</numerusform>
            <numerusform>اثنتان أخريان</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>excerpt::OutlineModel</name>
    <message>
        <source>(no title)</source>
        <translation>(بلا عنوان)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>This bookmark leads to no page of the document</source>
        <translation>لا تقود هذه الإشارة المرجعية إلى أي صفحة من المستند</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>الإشارة المرجعية</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
</context>
<context>
    <name>excerpt::OwnPrompt</name>
    <message>
        <source>Give this section a prompt of its own</source>
        <translation>إعطاء هذا القسم موجّهًا خاصًا</translation>
    </message>
    <message>
        <source>Prompt of this section alone</source>
        <translation>موجّه هذا القسم وحده</translation>
    </message>
    <message>
        <source>Use the common prompt</source>
        <translation>استخدام الموجّه المشترك</translation>
    </message>
    <message>
        <source>“%1” has a prompt of its own, which is sent instead.</source>
        <translation>للقسم “%1” موجّه خاص يُرسل بدلًا منه.</translation>
    </message>
    <message>
        <source>Give the section its own prompt</source>
        <translation>إعطاء القسم موجّهه الخاص</translation>
    </message>
    <message>
        <source>Edit the section&apos;s prompt</source>
        <translation>تحرير موجّه القسم</translation>
    </message>
</context>
<context>
    <name>excerpt::PageGrid</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>No pages</source>
        <translation>لا صفحات</translation>
    </message>
    <message>
        <source>Page %1 of %2, in no section</source>
        <translation>الصفحة %1 من %2، ليست في أي قسم</translation>
    </message>
    <message>
        <source>Page %1 of %2, in %3</source>
        <translation>الصفحة %1 من %2، في %3</translation>
    </message>
    <message>
        <source>%1, selected</source>
        <translation>%1، محددة</translation>
    </message>
    <message>
        <source>Click: remove the boundary. Drag: move it.</source>
        <translation>نقرة: إزالة الحد. سحب: نقله.</translation>
    </message>
    <message>
        <source>Click: a boundary here</source>
        <translation>نقرة: حد هنا</translation>
    </message>
    <message>
        <source>Page %1, label %2</source>
        <translation>الصفحة %1، التسمية %2</translation>
    </message>
    <message>
        <source>&amp;New section from the selection</source>
        <translation>قسم &amp;جديد من التحديد</translation>
    </message>
    <message>
        <source>&amp;Add to the current section</source>
        <translation>إ&amp;ضافة إلى القسم الحالي</translation>
    </message>
    <message>
        <source>&amp;Boundary after this page</source>
        <translation>&amp;حد بعد هذه الصفحة</translation>
    </message>
    <message>
        <source>Select &amp;all pages</source>
        <translation>تحديد &amp;كل الصفحات</translation>
    </message>
    <message>
        <source>Select n&amp;one</source>
        <translation>إل&amp;غاء التحديد</translation>
    </message>
    <message>
        <source>Select odd &amp;pages</source>
        <translation>تحديد الصفحات ال&amp;فردية</translation>
    </message>
    <message>
        <source>Select &amp;even pages</source>
        <translation>تحديد الصفحات ال&amp;زوجية</translation>
    </message>
    <message>
        <source>Select &amp;landscape pages</source>
        <translation>تحديد الصفحات الأف&amp;قية</translation>
    </message>
    <message>
        <source>&amp;Invert the selection</source>
        <translation>&amp;عكس التحديد</translation>
    </message>
    <message>
        <source>Select a &amp;range…</source>
        <translation>تحديد &amp;نطاق…</translation>
    </message>
    <message>
        <source>Pages %1</source>
        <translation>الصفحات %1</translation>
    </message>
    <message>
        <source>Remove the boundary after page %1</source>
        <translation>إزالة الحد بعد الصفحة %1</translation>
    </message>
    <message>
        <source>Boundary after page %1</source>
        <translation>حد بعد الصفحة %1</translation>
    </message>
    <message>
        <source>Move the boundary to page %1</source>
        <translation>نقل الحد إلى الصفحة %1</translation>
    </message>
    <message>
        <source>New section “%1”</source>
        <translation>قسم جديد “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Add %n page(s) to “%1”</source>
        <translation>
            <numerusform>عدم إضافة صفحات إلى “%1”</numerusform>
            <numerusform>إضافة صفحة واحدة إلى “%1”</numerusform>
            <numerusform>إضافة صفحتين إلى “%1”</numerusform>
            <numerusform>إضافة %n صفحات إلى “%1”</numerusform>
            <numerusform>إضافة %n صفحة إلى “%1”</numerusform>
            <numerusform>إضافة %n صفحة إلى “%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>Select pages</source>
        <translation>تحديد صفحات</translation>
    </message>
    <message>
        <source>Pages, such as 1-3,7,9-</source>
        <translation>صفحات، مثل 1-3,7,9-</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>تحديد</translation>
    </message>
    <message>
        <source>%1 | %2</source>
        <translation>%1 | %2</translation>
    </message>
    <message>
        <source>Smaller pictures</source>
        <translation>صور أصغر</translation>
    </message>
    <message>
        <source>Larger pictures</source>
        <translation>صور أكبر</translation>
    </message>
</context>
<context>
    <name>excerpt::PagePanel</name>
    <message>
        <source>No section</source>
        <extracomment>spoken: the sections on a page, parted by commas</extracomment>
        <translation>لا قسم</translation>
    </message>
    <message>
        <source>Section %1</source>
        <translation>القسم %1</translation>
    </message>
</context>
<context>
    <name>excerpt::PageView</name>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>No document</source>
        <translation>لا مستند</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>Page %1 of %2, label %3</source>
        <translation>الصفحة %1 من %2، التسمية %3</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is the page (&quot;Page 3 of 10&quot;), %2 what is said about it (&quot;Section Fractions&quot;)</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Page %1 cannot be drawn. It can be left out.</source>
        <translation>لا يمكن رسم الصفحة %1. يمكن تركها.</translation>
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
        <translation>&amp;نص</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>&amp;منطقة</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>تق&amp;سيم</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>الصفحة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>الصفحة ال&amp;تالية</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>ت&amp;كبير</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>ت&amp;صغير</translation>
    </message>
    <message>
        <source>Size on &amp;paper</source>
        <translation>الحجم على ال&amp;ورق</translation>
    </message>
    <message>
        <source>Fit &amp;width</source>
        <translation>ملاءمة ال&amp;عرض</translation>
    </message>
    <message>
        <source>Fit p&amp;age</source>
        <translation>ملاءمة ال&amp;صفحة</translation>
    </message>
    <message>
        <source>&amp;Continuous</source>
        <translation>&amp;متواصل</translation>
    </message>
    <message>
        <source>On&amp;e page</source>
        <translation>صفحة &amp;واحدة</translation>
    </message>
    <message>
        <source>&amp;Two pages</source>
        <translation>صفحت&amp;ان</translation>
    </message>
    <message>
        <source>Two pages with co&amp;ver</source>
        <translation>صفحتان مع &amp;غلاف</translation>
    </message>
    <message>
        <source>Turn to the &amp;right</source>
        <translation>تدوير إلى ال&amp;يمين</translation>
    </message>
    <message>
        <source>Turn to the &amp;left</source>
        <translation>تدوير إلى الي&amp;سار</translation>
    </message>
    <message>
        <source>&amp;Darken pages</source>
        <translation>تع&amp;تيم الصفحات</translation>
    </message>
    <message>
        <source>Show &amp;sections on the pages</source>
        <translation>عرض الأ&amp;قسام على الصفحات</translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>نس&amp;خ النص</translation>
    </message>
    <message>
        <source>Select the page&apos;s te&amp;xt</source>
        <translation>ت&amp;حديد نص الصفحة</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;بحث…</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>البحث عن التا&amp;لي</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>ال&amp;بحث عن السابق</translation>
    </message>
</context>
<context>
    <name>excerpt::PanelDock</name>
    <message>
        <source>Float or close %1</source>
        <translation>تعويم %1 أو إغلاقه</translation>
    </message>
    <message>
        <source>&amp;Float</source>
        <translation>&amp;تعويم</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Unfold %1</source>
        <translation>بسط %1</translation>
    </message>
    <message>
        <source>Fold %1</source>
        <translation>طيّ %1</translation>
    </message>
</context>
<context>
    <name>excerpt::PasswordDialog</name>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>This is not the password of %1. Try again.</source>
        <translation>هذه ليست كلمة مرور %1. أعد المحاولة.</translation>
    </message>
    <message>
        <source>%1 is encrypted. Enter its password to open it.</source>
        <translation>‏%1 مشفّر. أدخل كلمة مروره لفتحه.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;كلمة المرور</translation>
    </message>
    <message>
        <source>&amp;Show the password</source>
        <translation>إ&amp;ظهار كلمة المرور</translation>
    </message>
    <message>
        <source>It is used to open this document and kept nowhere.</source>
        <translation>تُستخدم لفتح هذا المستند ولا تُحفظ في أي مكان.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>excerpt::ProblemsModel</name>
    <message numerus="yes">
        <source>Runs in %n s, cancel</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>يُشغّل الآن، إلغاء</numerusform>
            <numerusform>يُشغّل بعد %n s، إلغاء</numerusform>
            <numerusform>يُشغّل بعد %n s، إلغاء</numerusform>
            <numerusform>يُشغّل بعد %n s، إلغاء</numerusform>
            <numerusform>يُشغّل بعد %n s، إلغاء</numerusform>
            <numerusform>يُشغّل بعد %n s، إلغاء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Run again in %n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>التشغيل مرة أخرى الآن</numerusform>
            <numerusform>التشغيل مرة أخرى بعد %n min</numerusform>
            <numerusform>التشغيل مرة أخرى بعد %n min</numerusform>
            <numerusform>التشغيل مرة أخرى بعد %n min</numerusform>
            <numerusform>التشغيل مرة أخرى بعد %n min</numerusform>
            <numerusform>التشغيل مرة أخرى بعد %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Run again in %n s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>التشغيل مرة أخرى الآن</numerusform>
            <numerusform>التشغيل مرة أخرى بعد %n s</numerusform>
            <numerusform>التشغيل مرة أخرى بعد %n s</numerusform>
            <numerusform>التشغيل مرة أخرى بعد %n s</numerusform>
            <numerusform>التشغيل مرة أخرى بعد %n s</numerusform>
            <numerusform>التشغيل مرة أخرى بعد %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Can be run again when the run is over</source>
        <translation>يمكن تشغيله مرة أخرى عند انتهاء التشغيل</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>ما يمكنك فعله</translation>
    </message>
</context>
<context>
    <name>excerpt::ProblemsView</name>
    <message>
        <source>No problems. Sections that do not succeed are listed here.</source>
        <translation>لا مشكلات. تُسرد هنا الأقسام التي لا تنجح.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message numerus="yes">
        <source>%1, page(s) %2.</source>
        <extracomment>section, its pages</extracomment>
        <translation>
            <numerusform>%1، الصفحات %2.</numerusform>
            <numerusform>%1، الصفحة %2.</numerusform>
            <numerusform>%1، الصفحتان %2.</numerusform>
            <numerusform>%1، الصفحات %2.</numerusform>
            <numerusform>%1، الصفحات %2.</numerusform>
            <numerusform>%1، الصفحات %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was tried %n time(s).</source>
        <translation>
            <numerusform>لم تُجرَ أي محاولة.</numerusform>
            <numerusform>جرت محاولة واحدة.</numerusform>
            <numerusform>جرت محاولتان.</numerusform>
            <numerusform>جرت %n محاولات.</numerusform>
            <numerusform>جرت %n محاولة.</numerusform>
            <numerusform>جرت %n محاولة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Split in two</source>
        <translation>تقسيم إلى اثنين</translation>
    </message>
    <message>
        <source>Makes two sections of it, each with half of its pages</source>
        <translation>يجعل منه قسمين، لكل منهما نصف صفحاته</translation>
    </message>
</context>
<context>
    <name>excerpt::PromptDraft</name>
    <message>
        <source>Edit the prompt</source>
        <translation>تحرير الموجّه</translation>
    </message>
    <message>
        <source>Send with frame</source>
        <translation>الإرسال مع الإطار</translation>
    </message>
    <message>
        <source>Send without frame</source>
        <translation>الإرسال من دون الإطار</translation>
    </message>
    <message>
        <source>Use the prompt “%1”</source>
        <translation>استخدام الموجّه “%1”</translation>
    </message>
</context>
<context>
    <name>excerpt::PromptEditor</name>
    <message>
        <source>Insert a placeholder</source>
        <translation>إدراج عنصر نائب</translation>
    </message>
</context>
<context>
    <name>excerpt::PromptPanel</name>
    <message>
        <source>Insert the name of the section</source>
        <translation>إدراج اسم القسم</translation>
    </message>
    <message>
        <source>Insert the number in the section&apos;s name, such as 28.3</source>
        <translation>إدراج الرقم الذي في اسم القسم، مثل 28.3</translation>
    </message>
    <message>
        <source>Insert the pages of the section</source>
        <translation>إدراج صفحات القسم</translation>
    </message>
    <message>
        <source>Insert the name of the document</source>
        <translation>إدراج اسم المستند</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>الموجّه</translation>
    </message>
    <message>
        <source>What to take from each section. Type {{ to insert its name or its pages.</source>
        <translation>ما يؤخذ من كل قسم. اكتب {{ لإدراج اسمه أو صفحاته.</translation>
    </message>
    <message>
        <source>Send with frame</source>
        <translation>الإرسال مع الإطار</translation>
    </message>
    <message>
        <source>The sentences before and after the prompt keep the answer to this section</source>
        <translation>الجمل قبل الموجّه وبعده تحصر الإجابة في هذا القسم</translation>
    </message>
    <message>
        <source>Show full text…</source>
        <translation>عرض النص الكامل…</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>إدراج</translation>
    </message>
</context>
<context>
    <name>excerpt::RecentList</name>
    <message>
        <source>Stopped at %1 of %2</source>
        <translation>توقف عند %1 من %2</translation>
    </message>
    <message>
        <source>Not run yet</source>
        <translation>لم يُشغّل بعد</translation>
    </message>
    <message>
        <source>%1 of %2 did not succeed</source>
        <translation>لم ينجح %1 من %2</translation>
    </message>
    <message>
        <source>%1 of %2 with warnings</source>
        <translation>%1 من %2 مع تحذيرات</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>أُنجز %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>لا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%Ln صفحات</numerusform>
            <numerusform>%Ln صفحة</numerusform>
            <numerusform>%Ln صفحة</numerusform>
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
            <numerusform>لا أقسام</numerusform>
            <numerusform>قسم واحد</numerusform>
            <numerusform>قسمان</numerusform>
            <numerusform>%Ln أقسام</numerusform>
            <numerusform>%Ln قسمًا</numerusform>
            <numerusform>%Ln قسم</numerusform>
        </translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>مسح القائمة</translation>
    </message>
    <message>
        <source>Forget these documents and the pictures of their first pages</source>
        <translation>نسيان هذه المستندات وصور صفحاتها الأولى</translation>
    </message>
    <message>
        <source>Documents that you open are listed here.</source>
        <translation>تُسرد هنا المستندات التي تفتحها.</translation>
    </message>
</context>
<context>
    <name>excerpt::RecentRow</name>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>a recent document: name, size, how far it got</extracomment>
        <translation>%1، %2، %3</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <extracomment>%1 is a document</extracomment>
        <translation>متابعة %1</translation>
    </message>
</context>
<context>
    <name>excerpt::ReportDialog</name>
    <message>
        <source>Report a problem</source>
        <translation>الإبلاغ عن مشكلة</translation>
    </message>
    <message>
        <source>Copy this into your report. It holds no text of the document, no key, no name and no path.</source>
        <translation>انسخ هذا في بلاغك. ليس فيه نص من المستند ولا مفتاح ولا اسم ولا مسار.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>Asking the system…</source>
        <translation>سؤال النظام…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>excerpt::ResultBox</name>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>عرض هذه فقط</translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s)</source>
        <translation>
            <numerusform>لا دروس</numerusform>
            <numerusform>درس واحد</numerusform>
            <numerusform>درسان</numerusform>
            <numerusform>%n دروس</numerusform>
            <numerusform>%n درسًا</numerusform>
            <numerusform>%n درس</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>لا أقسام</numerusform>
            <numerusform>قسم واحد</numerusform>
            <numerusform>قسمان</numerusform>
            <numerusform>%n أقسام</numerusform>
            <numerusform>%n قسمًا</numerusform>
            <numerusform>%n قسم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>لا فجوات</numerusform>
            <numerusform>فجوة واحدة</numerusform>
            <numerusform>فجوتان</numerusform>
            <numerusform>%n فجوات</numerusform>
            <numerusform>%n فجوة</numerusform>
            <numerusform>%n فجوة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overlap(s)</source>
        <translation>
            <numerusform>لا تداخل</numerusform>
            <numerusform>تداخل واحد</numerusform>
            <numerusform>تداخلان</numerusform>
            <numerusform>%n تداخلات</numerusform>
            <numerusform>%n تداخلًا</numerusform>
            <numerusform>%n تداخل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of odd length</source>
        <translation>
            <numerusform>لا أطوال غير معتادة</numerusform>
            <numerusform>واحد بطول غير معتاد</numerusform>
            <numerusform>اثنان بطول غير معتاد</numerusform>
            <numerusform>%n بطول غير معتاد</numerusform>
            <numerusform>%n بطول غير معتاد</numerusform>
            <numerusform>%n بطول غير معتاد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too long</source>
        <translation>
            <numerusform>لا شيء أطول من اللازم</numerusform>
            <numerusform>واحد أطول من اللازم</numerusform>
            <numerusform>اثنان أطول من اللازم</numerusform>
            <numerusform>%n أطول من اللازم</numerusform>
            <numerusform>%n أطول من اللازم</numerusform>
            <numerusform>%n أطول من اللازم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>excerpt::ResultDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message numerus="yes">
        <source>Make %n section(s)</source>
        <translation>
            <numerusform>عدم إنشاء أقسام</numerusform>
            <numerusform>إنشاء قسم واحد</numerusform>
            <numerusform>إنشاء قسمين</numerusform>
            <numerusform>إنشاء %n أقسام</numerusform>
            <numerusform>إنشاء %n قسمًا</numerusform>
            <numerusform>إنشاء %n قسم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>excerpt::ResultModel</name>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>لا أقسام</numerusform>
            <numerusform>قسم واحد</numerusform>
            <numerusform>قسمان</numerusform>
            <numerusform>%n أقسام</numerusform>
            <numerusform>%n قسمًا</numerusform>
            <numerusform>%n قسم</numerusform>
        </translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>بعد %1</translation>
    </message>
    <message>
        <source>in no section</source>
        <translation>ليست في أي قسم</translation>
    </message>
    <message>
        <source>split on %1</source>
        <translation>مقسّم على %1</translation>
    </message>
    <message>
        <source>%1 × the usual length</source>
        <translation>%1 × الطول المعتاد</translation>
    </message>
    <message>
        <source>shares %1 with %2</source>
        <extracomment>%1 is a page, %2 the number or name of another section</extracomment>
        <translation>يشترك في %1 مع %2</translation>
    </message>
    <message>
        <source>nothing in it</source>
        <translation>لا شيء فيه</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>excerpt::ResultsExport</name>
    <message>
        <source>There are no results yet. Run the sections first.</source>
        <translation>لا نتائج بعد. شغّل الأقسام أولًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) saved to %1.</source>
        <translation>
            <numerusform>لم تُحفظ أقسام في %1.</numerusform>
            <numerusform>حُفظ قسم واحد في %1.</numerusform>
            <numerusform>حُفظ قسمان في %1.</numerusform>
            <numerusform>حُفظت %n أقسام في %1.</numerusform>
            <numerusform>حُفظ %n قسمًا في %1.</numerusform>
            <numerusform>حُفظ %n قسم في %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PDF(s) written to %1.</source>
        <translation>
            <numerusform>لم تُكتب ملفات PDF في %1.</numerusform>
            <numerusform>كُتب ملف PDF واحد في %1.</numerusform>
            <numerusform>كُتب ملفا PDF في %1.</numerusform>
            <numerusform>كُتبت %n ملفات PDF في %1.</numerusform>
            <numerusform>كُتب %n ملف PDF في %1.</numerusform>
            <numerusform>كُتب %n ملف PDF في %1.</numerusform>
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
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>ملاحظات</translation>
    </message>
</context>
<context>
    <name>excerpt::ResultsPanel</name>
    <message>
        <source>Save as &amp;JSON…</source>
        <translation>حفظ بصيغة &amp;JSON…</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Save as JSON &amp;lines…</source>
        <translation>حفظ بصيغة أ&amp;سطر JSON…</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>أسطر JSON ‏(*.jsonl)</translation>
    </message>
    <message>
        <source>Save as &amp;CSV…</source>
        <translation>حفظ بصيغة &amp;CSV…</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Save as &amp;Markdown…</source>
        <translation>حفظ بصيغة &amp;Markdown…</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Save as the service’s &amp;response…</source>
        <translation>حفظ بصيغة &amp;رد الخدمة…</translation>
    </message>
    <message>
        <source>Response (*.json)</source>
        <translation>رد (*.json)</translation>
    </message>
    <message>
        <source>Save section &amp;PDFs…</source>
        <translation>حفظ ملفات &amp;PDF الأقسام…</translation>
    </message>
    <message>
        <source>Run the selected again</source>
        <translation>تشغيل المحدد مرة أخرى</translation>
    </message>
    <message>
        <source>Run again all that did not succeed</source>
        <translation>تشغيل كل ما لم ينجح مرة أخرى</translation>
    </message>
    <message>
        <source>Which results to show</source>
        <translation>النتائج المعروضة</translation>
    </message>
    <message>
        <source>Filter sections</source>
        <translation>تصفية الأقسام</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>تشغيل مرة أخرى</translation>
    </message>
    <message>
        <source>Run sections again</source>
        <translation>تشغيل الأقسام مرة أخرى</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Save the results</source>
        <translation>حفظ النتائج</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>مسح التصفية</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>الكل %1</translation>
    </message>
    <message>
        <source>Done %1</source>
        <translation>تم %1</translation>
    </message>
    <message>
        <source>With warnings %1</source>
        <translation>مع تحذيرات %1</translation>
    </message>
    <message>
        <source>Did not succeed %1</source>
        <translation>لم ينجح %1</translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <translation>في الانتظار %1</translation>
    </message>
    <message>
        <source>Out of date %1</source>
        <translation>قديم %1</translation>
    </message>
    <message>
        <source>No sections yet. Mark them first, then try one or run them all.</source>
        <translation>لا أقسام بعد. حدّدها أولًا، ثم جرّب واحدًا أو شغّلها كلها.</translation>
    </message>
    <message>
        <source>No section is in this state.</source>
        <translation>لا قسم في هذه الحالة.</translation>
    </message>
    <message>
        <source>No section matches “%1”.</source>
        <translation>لا يطابق أي قسم “%1”.</translation>
    </message>
    <message>
        <source>The answer appears here when the section is done.</source>
        <translation>تظهر الإجابة هنا عند إنجاز القسم.</translation>
    </message>
    <message>
        <source>This section has no result yet.</source>
        <translation>ليس لهذا القسم نتيجة بعد.</translation>
    </message>
    <message>
        <source>No results yet. Try one section, or run them all.</source>
        <translation>لا نتائج بعد. جرّب قسمًا واحدًا، أو شغّلها كلها.</translation>
    </message>
    <message>
        <source>Folder for the section PDFs</source>
        <translation>مجلد لملفات PDF الأقسام</translation>
    </message>
    <message>
        <source>Copy the answer</source>
        <translation>نسخ الإجابة</translation>
    </message>
</context>
<context>
    <name>excerpt::RunPanel</name>
    <message>
        <source>The log was saved to %1.</source>
        <translation>حُفظ السجل في %1.</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>إيقاف الآن</translation>
    </message>
    <message>
        <source>Stop the answer under way? What is done is kept. This section is paid for and has to be run again.</source>
        <translation>هل تريد إيقاف الإجابة الجارية؟ ما أُنجز محفوظ. هذا القسم مدفوع الأجر ويجب تشغيله مرة أخرى.</translation>
    </message>
    <message>
        <source>Stop after this section</source>
        <translation>إيقاف بعد هذا القسم</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>excerpt::RunStrip</name>
    <message>
        <source>%1, %2</source>
        <extracomment>what is done with a section, how long it has taken so far</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>Unfold the run panel</source>
        <translation>بسط لوحة التشغيل</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Not run yet</source>
        <translation>لم يُشغّل بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>لا أقسام</numerusform>
            <numerusform>قسم واحد</numerusform>
            <numerusform>قسمان</numerusform>
            <numerusform>%n أقسام</numerusform>
            <numerusform>%n قسمًا</numerusform>
            <numerusform>%n قسم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>excerpt::RunView</name>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>Not run yet</source>
        <translation>لم يُشغّل بعد</translation>
    </message>
</context>
<context>
    <name>excerpt::SectionActions</name>
    <message>
        <source>Show on the page</source>
        <translation>عرض على الصفحة</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>تقسيم…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل لأعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل لأسفل</translation>
    </message>
    <message>
        <source>Move into the group above</source>
        <translation>نقل إلى المجموعة أعلاه</translation>
    </message>
    <message>
        <source>Move out of the group</source>
        <translation>نقل خارج المجموعة</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>مجموعة جديدة</translation>
    </message>
    <message>
        <source>Sort all by page</source>
        <translation>ترتيب الكل حسب الصفحة</translation>
    </message>
    <message>
        <source>Prompt of its own…</source>
        <translation>موجّه خاص…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n section(s)</source>
        <translation>
            <numerusform>تكرار بلا أقسام</numerusform>
            <numerusform>تكرار قسم واحد</numerusform>
            <numerusform>تكرار قسمين</numerusform>
            <numerusform>تكرار %n أقسام</numerusform>
            <numerusform>تكرار %n قسمًا</numerusform>
            <numerusform>تكرار %n قسم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n section(s)</source>
        <translation>
            <numerusform>دمج بلا أقسام</numerusform>
            <numerusform>دمج قسم واحد</numerusform>
            <numerusform>دمج قسمين</numerusform>
            <numerusform>دمج %n أقسام</numerusform>
            <numerusform>دمج %n قسمًا</numerusform>
            <numerusform>دمج %n قسم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n section(s)</source>
        <translation>
            <numerusform>نقل بلا أقسام</numerusform>
            <numerusform>نقل قسم واحد</numerusform>
            <numerusform>نقل قسمين</numerusform>
            <numerusform>نقل %n أقسام</numerusform>
            <numerusform>نقل %n قسمًا</numerusform>
            <numerusform>نقل %n قسم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nest %n section(s)</source>
        <translation>
            <numerusform>إدخال بلا أقسام في مجموعة</numerusform>
            <numerusform>إدخال قسم واحد في مجموعة</numerusform>
            <numerusform>إدخال قسمين في مجموعة</numerusform>
            <numerusform>إدخال %n أقسام في مجموعة</numerusform>
            <numerusform>إدخال %n قسمًا في مجموعة</numerusform>
            <numerusform>إدخال %n قسم في مجموعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unnest %n section(s)</source>
        <translation>
            <numerusform>إخراج بلا أقسام من المجموعة</numerusform>
            <numerusform>إخراج قسم واحد من المجموعة</numerusform>
            <numerusform>إخراج قسمين من المجموعة</numerusform>
            <numerusform>إخراج %n أقسام من المجموعة</numerusform>
            <numerusform>إخراج %n قسمًا من المجموعة</numerusform>
            <numerusform>إخراج %n قسم من المجموعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Group %n section(s)</source>
        <translation>
            <numerusform>تجميع بلا أقسام</numerusform>
            <numerusform>تجميع قسم واحد</numerusform>
            <numerusform>تجميع قسمين</numerusform>
            <numerusform>تجميع %n أقسام</numerusform>
            <numerusform>تجميع %n قسمًا</numerusform>
            <numerusform>تجميع %n قسم</numerusform>
        </translation>
    </message>
    <message>
        <source>Sort the sections by page</source>
        <translation>ترتيب الأقسام حسب الصفحة</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n section(s)</source>
        <translation>
            <numerusform>حذف بلا أقسام</numerusform>
            <numerusform>حذف قسم واحد</numerusform>
            <numerusform>حذف قسمين</numerusform>
            <numerusform>حذف %n أقسام</numerusform>
            <numerusform>حذف %n قسمًا</numerusform>
            <numerusform>حذف %n قسم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>excerpt::SectionMarks</name>
    <message>
        <source>ends</source>
        <extracomment>beside the letter of a section, at the line where it ends: &quot;C ends&quot;</extracomment>
        <translation>ينتهي</translation>
    </message>
    <message>
        <source>begins</source>
        <extracomment>beside the letter of a section, at the line where it begins: &quot;D begins&quot;</extracomment>
        <translation>يبدأ</translation>
    </message>
</context>
<context>
    <name>excerpt::SectionMeasure</name>
    <message>
        <source>The section could not be measured: there is no room for a temporary file.</source>
        <translation>تعذّر قياس القسم: لا مكان لملف مؤقت.</translation>
    </message>
</context>
<context>
    <name>excerpt::SectionOverlay</name>
    <message>
        <source>Drag to draw an area. Enter keeps it, Esc discards it, Shift+A draws one by keyboard.</source>
        <translation>اسحب لرسم منطقة. Enter للإبقاء عليها، وEsc لتجاهلها، وShift+A لرسم منطقة بلوحة المفاتيح.</translation>
    </message>
    <message>
        <source>Click where a section begins. The line snaps between lines of text, Alt places it freely.</source>
        <translation>انقر حيث يبدأ القسم. ينجذب الخط إلى ما بين أسطر النص، ومع Alt يوضع بحرية.</translation>
    </message>
    <message>
        <source>&amp;Zoom to it	Z</source>
        <translation>ت&amp;كبيرها	Z</translation>
    </message>
    <message>
        <source>&amp;Delete	Del</source>
        <translation>&amp;حذف	Del</translation>
    </message>
    <message>
        <source>&amp;Hide all marks	H</source>
        <translation>إ&amp;خفاء كل العلامات	H</translation>
    </message>
    <message>
        <source>&amp;Repeat the area…</source>
        <translation>&amp;تكرار المنطقة…</translation>
    </message>
</context>
<context>
    <name>excerpt::SectionSources</name>
    <message>
        <source>New section…</source>
        <translation>قسم جديد…</translation>
    </message>
    <message>
        <source>From bookmarks…</source>
        <translation>من الإشارات المرجعية…</translation>
    </message>
    <message>
        <source>From headings…</source>
        <translation>من العناوين…</translation>
    </message>
    <message>
        <source>Every n pages…</source>
        <translation>كل عدد من الصفحات…</translation>
    </message>
    <message>
        <source>Import sections…</source>
        <translation>استيراد أقسام…</translation>
    </message>
    <message>
        <source>Export sections…</source>
        <translation>تصدير الأقسام…</translation>
    </message>
    <message>
        <source>This document has no bookmarks.</source>
        <translation>ليس في هذا المستند إشارات مرجعية.</translation>
    </message>
    <message>
        <source>The bookmarks are still being read.</source>
        <translation>ما زالت الإشارات المرجعية تُقرأ.</translation>
    </message>
    <message>
        <source>Take the sections from its headings, or make one of every n pages.</source>
        <translation>خذ الأقسام من عناوينه، أو أنشئ قسمًا لكل عدد من الصفحات.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>أعد المحاولة بعد لحظة.</translation>
    </message>
    <message>
        <source>Import sections</source>
        <translation>استيراد أقسام</translation>
    </message>
    <message>
        <source>Sections (*.json)</source>
        <translation>أقسام (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Export sections</source>
        <translation>تصدير الأقسام</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) from “%1”</source>
        <translation>
            <numerusform>لا أقسام من “%1”</numerusform>
            <numerusform>قسم واحد من “%1”</numerusform>
            <numerusform>قسمان من “%1”</numerusform>
            <numerusform>%n أقسام من “%1”</numerusform>
            <numerusform>%n قسمًا من “%1”</numerusform>
            <numerusform>%n قسم من “%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” could not be written: the disk may be full. Choose another place.</source>
        <translation>تعذّرت كتابة “%1”: قد يكون القرص ممتلئًا. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>From another edition…</source>
        <translation>من طبعة أخرى…</translation>
    </message>
    <message>
        <source>Sections of another edition</source>
        <translation>أقسام طبعة أخرى</translation>
    </message>
</context>
<context>
    <name>excerpt::SectionStrip</name>
    <message>
        <source>Sections along the document</source>
        <translation>الأقسام على امتداد المستند</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>الصفحة %1</translation>
    </message>
</context>
<context>
    <name>excerpt::SectionTreeModel</name>
    <message>
        <source>Rename “%1”</source>
        <translation>إعادة تسمية “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Move %n section(s)</source>
        <translation>
            <numerusform>نقل بلا أقسام</numerusform>
            <numerusform>نقل قسم واحد</numerusform>
            <numerusform>نقل قسمين</numerusform>
            <numerusform>نقل %n أقسام</numerusform>
            <numerusform>نقل %n قسمًا</numerusform>
            <numerusform>نقل %n قسم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n page(s) to “%1”</source>
        <translation>
            <numerusform>عدم إضافة صفحات إلى “%1”</numerusform>
            <numerusform>إضافة صفحة واحدة إلى “%1”</numerusform>
            <numerusform>إضافة صفحتين إلى “%1”</numerusform>
            <numerusform>إضافة %n صفحات إلى “%1”</numerusform>
            <numerusform>إضافة %n صفحة إلى “%1”</numerusform>
            <numerusform>إضافة %n صفحة إلى “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>excerpt::SectionsPanel</name>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Filter sections</source>
        <translation>تصفية الأقسام</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>مسح التصفية</translation>
    </message>
    <message>
        <source>No sections yet</source>
        <translation>لا أقسام بعد</translation>
    </message>
    <message>
        <source>Take them from the bookmarks, or click the gap between two pages.</source>
        <translation>خذها من الإشارات المرجعية، أو انقر الفراغ بين صفحتين.</translation>
    </message>
    <message>
        <source>No section matches “%1”</source>
        <translation>لا يطابق أي قسم “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>لا فجوات</numerusform>
            <numerusform>فجوة واحدة</numerusform>
            <numerusform>فجوتان</numerusform>
            <numerusform>%n فجوات</numerusform>
            <numerusform>%n فجوة</numerusform>
            <numerusform>%n فجوة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overlap(s)</source>
        <translation>
            <numerusform>لا تداخل</numerusform>
            <numerusform>تداخل واحد</numerusform>
            <numerusform>تداخلان</numerusform>
            <numerusform>%n تداخلات</numerusform>
            <numerusform>%n تداخلًا</numerusform>
            <numerusform>%n تداخل</numerusform>
        </translation>
    </message>
    <message>
        <source>no gaps</source>
        <translation>لا فجوات</translation>
    </message>
    <message>
        <source>Every page between the first and the last section is in one of them</source>
        <translation>كل صفحة بين القسم الأول والأخير في أحد الأقسام</translation>
    </message>
    <message>
        <source>Show only these sections</source>
        <translation>عرض هذه الأقسام فقط</translation>
    </message>
</context>
<context>
    <name>excerpt::SentBox</name>
    <message>
        <source>Tokens</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>What will be sent for</source>
        <translation>ما سيُرسل لـ</translation>
    </message>
    <message>
        <source>What will be read for</source>
        <translation>ما سيُقرأ لـ</translation>
    </message>
    <message>
        <source>%1, only area %2</source>
        <extracomment>%1 are pages, %2 names of areas: &quot;815–818, only areas D1 and D2&quot;</extracomment>
        <translation>%1، المنطقة %2 فقط</translation>
    </message>
    <message>
        <source>%1, only areas %2</source>
        <translation>%1، المناطق %2 فقط</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages, %1</source>
        <translation>
            <numerusform>لا صفحات، %1</numerusform>
            <numerusform>صفحة واحدة، %1</numerusform>
            <numerusform>صفحتان، %1</numerusform>
            <numerusform>%Ln صفحات، %1</numerusform>
            <numerusform>%Ln صفحة، %1</numerusform>
            <numerusform>%Ln صفحة، %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>لا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%Ln صفحات</numerusform>
            <numerusform>%Ln صفحة</numerusform>
            <numerusform>%Ln صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 in, up to %2 out</source>
        <translation>الإدخال نحو %1، الإخراج حتى %2</translation>
    </message>
    <message>
        <source>about %1 in</source>
        <translation>الإدخال نحو %1</translation>
    </message>
</context>
<context>
    <name>excerpt::SettingField</name>
    <message>
        <source>The environment variable %1 says “%2”. It wins over the file.</source>
        <translation>قيمة متغير البيئة %1 هي “%2”. وله الأولوية على الملف.</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>غير معيّن</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>الافتراضي: %1</translation>
    </message>
    <message>
        <source>Allowed is %1.</source>
        <translation>المسموح به %1.</translation>
    </message>
</context>
<context>
    <name>excerpt::SettingsDialog</name>
    <message>
        <source>Engine</source>
        <translation>المحرك</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>التشغيل</translation>
    </message>
    <message>
        <source>Command line and log</source>
        <translation>سطر الأوامر والسجل</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>البحث في الإعدادات</translation>
    </message>
    <message>
        <source>Kept in %1, which the command line reads too.</source>
        <translation>تُحفظ في %1 الذي يقرؤه سطر الأوامر أيضًا.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>No setting matches “%1”.</source>
        <translation>لا يطابق أي إعداد “%1”.</translation>
    </message>
</context>
<context>
    <name>excerpt::ShortcutsDialog</name>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>البحث في الاختصارات</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>ما يفعله</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
</context>
<context>
    <name>excerpt::SplitTool</name>
    <message>
        <source>Page %1</source>
        <translation>الصفحة %1</translation>
    </message>
    <message>
        <source>Pages %1</source>
        <translation>الصفحات %1</translation>
    </message>
    <message>
        <source>A section cannot begin there on page %1.</source>
        <translation>لا يمكن أن يبدأ قسم هناك على الصفحة %1.</translation>
    </message>
    <message>
        <source>Move the boundary to page %1, %2</source>
        <extracomment>undo: %1 is a page number, %2 a height on it (&quot;47 %&quot;)</extracomment>
        <translation>نقل الحد إلى الصفحة %1، %2</translation>
    </message>
    <message>
        <source>Begin a section on page %1 at %2</source>
        <translation>بدء قسم على الصفحة %1 عند %2</translation>
    </message>
    <message>
        <source>Split “%1” on page %2 at %3</source>
        <extracomment>undo: %1 is a section, %2 a page number, %3 a height on it (&quot;47 %&quot;)</extracomment>
        <translation>تقسيم “%1” على الصفحة %2 عند %3</translation>
    </message>
    <message>
        <source>Only a boundary between two sections can be removed.</source>
        <translation>لا يمكن إزالة سوى حد بين قسمين.</translation>
    </message>
    <message>
        <source>Remove the boundary on page %1</source>
        <translation>إزالة الحد على الصفحة %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>a height on a page in per cent</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 ends on page %2 at %3</source>
        <translation>ينتهي %1 على الصفحة %2 عند %3</translation>
    </message>
    <message>
        <source>%1 begins on page %2 at %3</source>
        <translation>يبدأ %1 على الصفحة %2 عند %3</translation>
    </message>
</context>
<context>
    <name>excerpt::StepList</name>
    <message>
        <source>%1, %2</source>
        <extracomment>what is done with a section, how long it has taken so far</extracomment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>excerpt::TemplateDialog</name>
    <message>
        <source>Sections of another edition</source>
        <translation>أقسام طبعة أخرى</translation>
    </message>
    <message>
        <source>Looking for the headings.</source>
        <translation>يبحث عن العناوين.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما عُثر عليه</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>الموجود</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Sections of</source>
        <translation>أقسام</translation>
    </message>
    <message>
        <source>Pages looked through</source>
        <translation>الصفحات التي بُحث فيها</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>إيقاف البحث</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>قراءة</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>لم يُعثر على شيء</numerusform>
            <numerusform>عُثر على واحد</numerusform>
            <numerusform>عُثر على اثنين</numerusform>
            <numerusform>عُثر على %n</numerusform>
            <numerusform>عُثر على %n</numerusform>
            <numerusform>عُثر على %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n similar: look at them</source>
        <translation>
            <numerusform>لا أقسام مشابهة</numerusform>
            <numerusform>قسم مشابه واحد: راجعه</numerusform>
            <numerusform>قسمان مشابهان: راجعهما</numerusform>
            <numerusform>%n أقسام مشابهة: راجعها</numerusform>
            <numerusform>%n قسمًا مشابهًا: راجعها</numerusform>
            <numerusform>%n قسم مشابه: راجعها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not found: left out</source>
        <translation>
            <numerusform>لا أقسام متروكة</numerusform>
            <numerusform>لم يُعثر على قسم واحد: تُرك</numerusform>
            <numerusform>لم يُعثر على قسمين: تُركا</numerusform>
            <numerusform>لم يُعثر على %n أقسام: تُركت</numerusform>
            <numerusform>لم يُعثر على %n قسمًا: تُركت</numerusform>
            <numerusform>لم يُعثر على %n قسم: تُركت</numerusform>
        </translation>
    </message>
    <message>
        <source>Similar, %1 %</source>
        <translation>مشابه، %1 %</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a page, and by how many pages the section moved: &quot;815 (+3)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) of “%1”</source>
        <translation>
            <numerusform>لا أقسام من “%1”</numerusform>
            <numerusform>قسم واحد من “%1”</numerusform>
            <numerusform>قسمان من “%1”</numerusform>
            <numerusform>%n أقسام من “%1”</numerusform>
            <numerusform>%n قسمًا من “%1”</numerusform>
            <numerusform>%n قسم من “%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these sections was found. Is it an edition of the same document?</source>
        <translation>لم يُعثر على أي من هذه الأقسام. هل هو طبعة من المستند نفسه؟</translation>
    </message>
</context>
<context>
    <name>excerpt::TryArea</name>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Copy the answer</source>
        <translation>نسخ الإجابة</translation>
    </message>
    <message>
        <source>Close the answer</source>
        <translation>إغلاق الإجابة</translation>
    </message>
    <message>
        <source>The answer appears here.</source>
        <translation>تظهر الإجابة هنا.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>أُوقف.</translation>
    </message>
    <message>
        <source>Open a document first</source>
        <translation>افتح مستندًا أولًا</translation>
    </message>
    <message>
        <source>Choose a section first</source>
        <translation>اختر قسمًا أولًا</translation>
    </message>
    <message>
        <source>The sections are being run; try again when that is over</source>
        <translation>الأقسام قيد التشغيل؛ جرّب مرة أخرى عند انتهائه</translation>
    </message>
    <message>
        <source>Choose an engine first</source>
        <translation>اختر محركًا أولًا</translation>
    </message>
    <message>
        <source>Write the prompt first</source>
        <translation>اكتب الموجّه أولًا</translation>
    </message>
    <message>
        <source>%1 needs a key first</source>
        <translation>يحتاج %1 إلى مفتاح أولًا</translation>
    </message>
    <message>
        <source>Choose a model first</source>
        <translation>اختر نموذجًا أولًا</translation>
    </message>
    <message>
        <source>Stop the try</source>
        <translation>إيقاف التجربة</translation>
    </message>
    <message>
        <source>Try on this section</source>
        <translation>تجربة على هذا القسم</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>إيقاف…</translation>
    </message>
    <message>
        <source>Answer for “%1”</source>
        <translation>إجابة “%1”</translation>
    </message>
    <message>
        <source>%1 tokens in, %2 out.</source>
        <translation>رموز الإدخال %1، الإخراج %2.</translation>
    </message>
    <message>
        <source>Answered in %1.</source>
        <translation>أُجيب خلال %1.</translation>
    </message>
    <message>
        <source>No answer for “%1”</source>
        <translation>لا إجابة لـ “%1”</translation>
    </message>
    <message>
        <source>Failed after %1.</source>
        <translation>فشل بعد %1.</translation>
    </message>
    <message>
        <source>Opening the document</source>
        <translation>فتح المستند</translation>
    </message>
    <message>
        <source>Cutting out the section</source>
        <translation>اقتطاع القسم</translation>
    </message>
    <message>
        <source>Sending the section</source>
        <translation>إرسال القسم</translation>
    </message>
    <message>
        <source>Waiting for the service</source>
        <translation>انتظار الخدمة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters of the answer</source>
        <translation>
            <numerusform>لا أحرف من الإجابة بعد</numerusform>
            <numerusform>حرف واحد من الإجابة</numerusform>
            <numerusform>حرفان من الإجابة</numerusform>
            <numerusform>%Ln أحرف من الإجابة</numerusform>
            <numerusform>%Ln حرفًا من الإجابة</numerusform>
            <numerusform>%Ln حرف من الإجابة</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the answer</source>
        <translation>انتظار الإجابة</translation>
    </message>
    <message>
        <source>Checking the answer</source>
        <translation>فحص الإجابة</translation>
    </message>
    <message>
        <source>Deleting what was sent</source>
        <translation>حذف ما أُرسل</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>what is being done, and for how long: &quot;Waiting for the answer, 0:07&quot;</extracomment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>excerpt::WindowActions</name>
    <message>
        <source>&amp;Undo</source>
        <extracomment>%1 is what will be undone: &quot;Undo rename of 28.3&quot;</extracomment>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;فتح…</translation>
    </message>
    <message>
        <source>Open an &amp;address…</source>
        <translation>فتح ع&amp;نوان…</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple</source>
        <translation>فتح ال&amp;عيّنة</translation>
    </message>
    <message>
        <source>&amp;Save the project</source>
        <translation>&amp;حفظ المشروع</translation>
    </message>
    <message>
        <source>Save the project &amp;as…</source>
        <translation>حفظ المشروع &amp;باسم…</translation>
    </message>
    <message>
        <source>&amp;Close document</source>
        <translation>إ&amp;غلاق المستند</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>ت&amp;حديد</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;تشغيل</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>ف&amp;حص</translation>
    </message>
    <message>
        <source>R&amp;eset this arrangement</source>
        <translation>إ&amp;عادة ضبط هذا الترتيب</translation>
    </message>
    <message>
        <source>&amp;Go to page…</source>
        <translation>ال&amp;ذهاب إلى صفحة…</translation>
    </message>
    <message>
        <source>&amp;Left panels</source>
        <translation>اللوحات الي&amp;سرى</translation>
    </message>
    <message>
        <source>R&amp;ight panels</source>
        <translation>اللوحات الي&amp;منى</translation>
    </message>
    <message>
        <source>R&amp;un panel</source>
        <translation>لوحة التش&amp;غيل</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>الجزء التا&amp;لي من النافذة</translation>
    </message>
    <message>
        <source>&amp;Previous part of the window</source>
        <translation>الجزء السا&amp;بق من النافذة</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;ملء الشاشة</translation>
    </message>
    <message>
        <source>&amp;Run all sections</source>
        <translation>تشغيل &amp;كل الأقسام</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>إيقاف &amp;مؤقت</translation>
    </message>
    <message>
        <source>Stop &amp;after this section</source>
        <translation>إيقاف &amp;بعد هذا القسم</translation>
    </message>
    <message>
        <source>&amp;Stop now</source>
        <translation>إيقاف الآ&amp;ن</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>الإ&amp;عدادات…</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>الا&amp;ختصارات</translation>
    </message>
    <message>
        <source>&amp;Report a problem…</source>
        <translation>الإب&amp;لاغ عن مشكلة…</translation>
    </message>
    <message>
        <source>&amp;About Excerpt</source>
        <translation>&amp;حول Excerpt</translation>
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
        <translation>التقدم</translation>
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
        <translation>شريط الأدوات</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Page number or label (Ctrl+G)</source>
        <translation>رقم الصفحة أو تسميتها (Ctrl+G)</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>التكبير</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>of %1, label %2</source>
        <translation>من %1، التسمية %2</translation>
    </message>
</context>
</TS>
