<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AnswerValue</name>
    <message>
        <source>The answer is JSON whose values are not certain: it has a key twice in one object, or is nested too deeply. Run the section again, or ask for simpler JSON in the prompt.</source>
        <translation>回答是 JSON，但其中的值不确定：某个对象中有重复的键，或嵌套过深。请重新运行该小节，或在提示词中要求更简单的 JSON。</translation>
    </message>
</context>
<context>
    <name>Arrangements</name>
    <message>
        <source>pages and sections</source>
        <translation>页面和小节</translation>
    </message>
    <message>
        <source>prompt and results</source>
        <translation>提示词和结果</translation>
    </message>
</context>
<context>
    <name>Autosave</name>
    <message>
        <source>Another window has taken over this unsaved work already.</source>
        <translation>另一个窗口已接管这份未保存的工作。</translation>
    </message>
    <message>
        <source>This unsaved work is no longer there.</source>
        <translation>这份未保存的工作已不存在。</translation>
    </message>
</context>
<context>
    <name>BookmarkSections</name>
    <message>
        <source>Introduction</source>
        <translation>引言</translation>
    </message>
    <message>
        <source>Front matter</source>
        <translation>前置页</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>--%1 cannot be given to “jobs resume”: a job goes on exactly as it was started. Use “excerpt-cli extract” for a new one.</source>
        <translation>“jobs resume”不能使用 --%1：任务会完全按最初的方式继续。如需新任务，请使用“excerpt-cli extract”。</translation>
    </message>
    <message>
        <source>--%1 is no option of “%2”. “excerpt-cli %2 --help” lists its options.</source>
        <translation>--%1 不是“%2”的选项。“excerpt-cli %2 --help”会列出其选项。</translation>
    </message>
    <message>
        <source>“%1” begins with a dash and is taken for options. If it is a file, write “./%1”, or put “--” in front of it.</source>
        <translation>“%1”以短横线开头，会被当作选项。如果它是文件，请写成“./%1”，或在前面加上“--”。</translation>
    </message>
    <message>
        <source>%1 “excerpt-cli %2 --help” lists the options.</source>
        <translation>%1 “excerpt-cli %2 --help”会列出选项。</translation>
    </message>
    <message>
        <source>The option --%1 is empty. Name a file or folder.</source>
        <translation>选项 --%1 为空。请指定文件或文件夹。</translation>
    </message>
    <message>
        <source>“%1” is one argument too many for “%2”. Put names with spaces in quotes.</source>
        <translation>对“%2”来说，参数“%1”是多余的。含空格的名称请加引号。</translation>
    </message>
    <message>
        <source>The option --%1 has the value “%2”. Allowed is %3.</source>
        <translation>选项 --%1 的值为“%2”。允许的值：%3。</translation>
    </message>
    <message>
        <source>Documents are read %1.</source>
        <translation>文档按以下方式读取：%1。</translation>
    </message>
    <message>
        <source>generate makes man, bash, zsh or fish.</source>
        <translation>generate 可生成 man、bash、zsh 或 fish。</translation>
    </message>
    <message>
        <source>“jobs” is followed by list, show ID, resume ID or clean. See “excerpt-cli --help”.</source>
        <translation>“jobs”后面须为 list、show ID、resume ID 或 clean。参见“excerpt-cli --help”。</translation>
    </message>
    <message>
        <source>“%1” is no command. “excerpt-cli --help” lists the commands.</source>
        <translation>“%1”不是命令。“excerpt-cli --help”会列出所有命令。</translation>
    </message>
    <message>
        <source>A command is missing. “excerpt-cli --help” lists the commands.</source>
        <translation>缺少命令。“excerpt-cli --help”会列出所有命令。</translation>
    </message>
    <message>
        <source>%1 and %2 exclude each other. Keep one.</source>
        <translation>%1 与 %2 互斥。请只保留一个。</translation>
    </message>
    <message>
        <source>The document %1 has no bookmarks that lead to its pages. Use --from-headings, --pages or --sections.</source>
        <translation>文档 %1 没有指向其页面的书签。请使用 --from-headings、--pages 或 --sections。</translation>
    </message>
    <message>
        <source>No headings were found in the document %1. Use --pages, --every or --sections.</source>
        <translation>在文档 %1 中未找到标题。请使用 --pages、--every 或 --sections。</translation>
    </message>
    <message>
        <source>A document is missing. Name a PDF file.</source>
        <translation>缺少文档。请指定 PDF 文件。</translation>
    </message>
    <message>
        <source>Only “extract”, “sections” and “split” take a project such as %1. Name its document.</source>
        <translation>只有“extract”“sections”和“split”接受 %1 这样的项目。请指定其文档。</translation>
    </message>
    <message>
        <source>Only “extract” takes an address. Download %1 first and name the file.</source>
        <translation>只有“extract”接受网址。请先下载 %1，再指定该文件。</translation>
    </message>
    <message>
        <source>--pages is empty. Name pages such as 1-3,7.</source>
        <translation>--pages 为空。请指定页面，例如 1-3,7。</translation>
    </message>
    <message>
        <source>The environment variable %1 has the value “%2”. Allowed is an address that begins with https:// or http://.</source>
        <translation>环境变量 %1 的值为“%2”。只允许以 https:// 或 http:// 开头的地址。</translation>
    </message>
    <message>
        <source>The address of the engine&apos;s server is “%1”. Allowed is one that begins with https:// or http://.</source>
        <translation>引擎的服务器地址为“%1”。只允许以 https:// 或 http:// 开头的地址。</translation>
    </message>
    <message>
        <source>--%1 has no meaning for the engine %2. Leave it out, or choose another engine with --engine.</source>
        <translation>--%1 对引擎 %2 没有意义。请去掉它，或用 --engine 选择其他引擎。</translation>
    </message>
    <message>
        <source>The engine “%1” is not part of this version. Choose one of: %2.</source>
        <translation>此版本不包含引擎“%1”。请从以下选择：%2。</translation>
    </message>
    <message>
        <source>The document of the project %1 is not there: neither beside the project nor at “%2”. Put it there, or name the document instead of the project.</source>
        <translation>找不到项目 %1 的文档：它既不在项目旁边，也不在“%2”。请把它放到那里，或者不指定项目而直接指定文档。</translation>
    </message>
    <message>
        <source>The folder %1 for downloads cannot be made. Check that you may write there, or set XDG_CACHE_HOME.</source>
        <translation>无法创建下载文件夹 %1。请检查您是否有写入权限，或设置 XDG_CACHE_HOME。</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>The text of each section of the book, made on this computer.</source>
        <translation>书中每个小节的文本，在本机上生成。</translation>
    </message>
    <message>
        <source>One answer of Gemini per section; the key is in GEMINI_API_KEY.</source>
        <translation>每个小节由 Gemini 回答一次；密钥在 GEMINI_API_KEY 中。</translation>
    </message>
    <message>
        <source>Sections from the second level of bookmarks, a line each, as they finish.</source>
        <translation>按第二级书签划分小节，每完成一个输出一行。</translation>
    </message>
    <message>
        <source>Pages 10 to 49 in sections of four pages.</source>
        <translation>第 10 至 49 页，每四页一个小节。</translation>
    </message>
    <message>
        <source>The service&apos;s request in, its response out.</source>
        <translation>输入服务的请求，输出其响应。</translation>
    </message>
    <message>
        <source>Write the sections to a file, to be edited and given to --sections.</source>
        <translation>把小节写入文件，供编辑后传给 --sections。</translation>
    </message>
    <message>
        <source>Eight sections of five pages.</source>
        <translation>八个小节，每节五页。</translation>
    </message>
    <message>
        <source>parts/001-Introduction.pdf, parts/002-…, by the bookmarks.</source>
        <translation>按书签生成 parts/001-Introduction.pdf、parts/002-…。</translation>
    </message>
    <message>
        <source>A file for each ten pages.</source>
        <translation>每十页一个文件。</translation>
    </message>
    <message>
        <source>The first ten pages as Markdown.</source>
        <translation>前十页，输出为 Markdown。</translation>
    </message>
    <message>
        <source>Everything, with running heads and page numbers.</source>
        <translation>全部内容，包括页眉和页码。</translation>
    </message>
    <message>
        <source>Id, name, and the most input and output tokens of each model, with tabs between.</source>
        <translation>每个模型的 ID、名称、最大输入和输出词元数，以制表符分隔。</translation>
    </message>
    <message>
        <source>Newest first, with what is left to do.</source>
        <translation>最新的在前，并显示剩余工作。</translation>
    </message>
    <message>
        <source>The document, the engine and the state of each section.</source>
        <translation>文档、引擎以及每个小节的状态。</translation>
    </message>
    <message>
        <source>Run what is left and write the results where they were to go.</source>
        <translation>运行剩余部分，并把结果写到原定位置。</translation>
    </message>
    <message>
        <source>Also what was blocked or quarantined, to another file.</source>
        <translation>也处理被拦截或隔离的小节，写入另一个文件。</translation>
    </message>
    <message>
        <source>Remove the finished jobs.</source>
        <translation>移除已完成的任务。</translation>
    </message>
    <message>
        <source>Remove one job, finished or not.</source>
        <translation>移除一个任务，无论是否完成。</translation>
    </message>
    <message>
        <source>Answer the prompt for each section of a document.</source>
        <translation>对文档的每个小节回答提示词。</translation>
    </message>
    <message>
        <source>Without options for the sections they are the bookmarks, else the headings, else the whole document. The offline engine gives each section&apos;s text as Markdown; other engines need a prompt and a model. Each finished section is kept on disk at once: an interrupted run goes on with --resume or “excerpt-cli jobs resume”. A project brings document, sections, prompt, engine and model; options are stronger.</source>
        <translation>如未指定小节选项，则取书签，否则取标题，否则取整个文档。offline 引擎以 Markdown 给出每个小节的文本；其他引擎需要提示词和模型。每个完成的小节会立即保存到磁盘：中断的运行可用 --resume 或“excerpt-cli jobs resume”继续。项目自带文档、小节、提示词、引擎和模型；选项优先于项目。</translation>
    </message>
    <message>
        <source>Print the sections of a document as a sections file.</source>
        <translation>以小节文件的形式输出文档的小节。</translation>
    </message>
    <message>
        <source>The file can be edited and given to extract or split with --sections: a section can begin and end within a page (start, end), have only areas of pages (regions) and a prompt of its own.</source>
        <translation>该文件可以编辑，并用 --sections 传给 extract 或 split：小节可以在页面中间开始和结束（start、end），可以只含页面的某些区域（regions），也可以有自己的提示词。</translation>
    </message>
    <message>
        <source>Write each section of a document as a PDF of its own.</source>
        <translation>把文档的每个小节写成单独的 PDF。</translation>
    </message>
    <message>
        <source>The files are named by number and section, 001-Name.pdf. The same document and pages give the same bytes. Of pages that a section has in part (start, end, regions), nothing else is in its file.</source>
        <translation>文件按编号和小节命名，即 001-Name.pdf。相同的文档和页面会得到完全相同的字节。小节只含部分内容的页面（start、end、regions），其余内容不会出现在文件中。</translation>
    </message>
    <message>
        <source>Print the text of a document as Markdown, without any network.</source>
        <translation>以 Markdown 输出文档的文本，不使用任何网络。</translation>
    </message>
    <message>
        <source>Headings, lists, paragraphs and tables in reading order; running heads and page numbers are left out.</source>
        <translation>按阅读顺序输出标题、列表、段落和表格；不含页眉和页码。</translation>
    </message>
    <message>
        <source>List the models that an engine offers.</source>
        <translation>列出引擎提供的模型。</translation>
    </message>
    <message>
        <source>The list comes from the engine&apos;s server and needs its key.</source>
        <translation>列表来自引擎的服务器，需要其密钥。</translation>
    </message>
    <message>
        <source>List the jobs, interrupted and finished.</source>
        <translation>列出中断的和已完成的任务。</translation>
    </message>
    <message>
        <source>Each run of extract is a job with a folder of its own.</source>
        <translation>extract 的每次运行都是一个任务，有自己的文件夹。</translation>
    </message>
    <message>
        <source>Show one job and its sections.</source>
        <translation>显示一个任务及其小节。</translation>
    </message>
    <message>
        <source>Nothing is changed, also while the job runs.</source>
        <translation>不会更改任何内容，任务运行时也一样。</translation>
    </message>
    <message>
        <source>Go on with an interrupted job.</source>
        <translation>继续中断的任务。</translation>
    </message>
    <message>
        <source>Document, sections, prompt and engine are those of the job. A document that has changed is refused.</source>
        <translation>文档、小节、提示词和引擎均沿用该任务的设置。已更改的文档会被拒绝。</translation>
    </message>
    <message>
        <source>Remove jobs and the files they left at an engine&apos;s server.</source>
        <translation>移除任务及其留在引擎服务器上的文件。</translation>
    </message>
    <message>
        <source>Without an ID all finished jobs; with --all unfinished ones too. Jobs in work are left alone.</source>
        <translation>不带 ID 时移除所有已完成的任务；带 --all 时也移除未完成的任务。正在进行的任务不受影响。</translation>
    </message>
</context>
<context>
    <name>Completion</name>
    <message>
        <source>List, show, resume and remove jobs.</source>
        <translation>列出、显示、继续和移除任务。</translation>
    </message>
</context>
<context>
    <name>Confinement</name>
    <message>
        <source>confined: no network, no programs, no writing, no reading but fonts and libraries (Landlock %1, seccomp)</source>
        <translation>已隔离：无网络、不运行程序、不写入，只能读取字体和库（Landlock %1，seccomp）</translation>
    </message>
    <message>
        <source>partly confined: no network, no programs, no writing (seccomp); files can be read, as this kernel has no Landlock</source>
        <translation>部分隔离：无网络、不运行程序、不写入（seccomp）；由于此内核没有 Landlock，文件可被读取</translation>
    </message>
    <message>
        <source>partly confined: no writing, no programs, no reading but fonts and libraries (Landlock %1); the network can be reached, as this kernel has no seccomp</source>
        <translation>部分隔离：不写入、不运行程序，只能读取字体和库（Landlock %1）；由于此内核没有 seccomp，网络可被访问</translation>
    </message>
    <message>
        <source>unconfined: this kernel has neither Landlock nor seccomp; only limits on memory and time hold</source>
        <translation>未隔离：此内核既没有 Landlock 也没有 seccomp；只有内存和时间限制有效</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Standard output cannot be written. Check the command that reads it, or name a file with --output.</source>
        <translation>无法写入标准输出。请检查读取它的命令，或用 --output 指定文件。</translation>
    </message>
    <message>
        <source>The log file %1 cannot be written. Check that its folder exists and that you may write there.</source>
        <translation>无法写入日志文件 %1。请检查其文件夹是否存在以及您是否有写入权限。</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>There is no file “%1”. Check the name and the folder.</source>
        <translation>文件“%1”不存在。请检查名称和文件夹。</translation>
    </message>
    <message>
        <source>You have no right to read “%1”. Ask its owner, or copy it to where you may read it.</source>
        <translation>您无权读取“%1”。请联系其所有者，或把它复制到您可以读取的位置。</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: %2. Check the disk it is on, and try again.</source>
        <translation>无法打开“%1”：%2。请检查其所在磁盘，然后重试。</translation>
    </message>
    <message>
        <source>“%1” is a folder. Name a PDF file in it.</source>
        <translation>“%1”是文件夹。请指定其中的 PDF 文件。</translation>
    </message>
    <message>
        <source>“%1” is a device or a pipe, not a file. Save the PDF to a file first.</source>
        <translation>“%1”是设备或管道，不是文件。请先把 PDF 保存为文件。</translation>
    </message>
    <message>
        <source>“%1” is empty: the file has no content. Copy or download it again.</source>
        <translation>“%1”是空的：文件没有内容。请重新复制或下载。</translation>
    </message>
    <message>
        <source>“%1” is not a PDF. Name a PDF file, or export the document as PDF.</source>
        <translation>“%1”不是 PDF。请指定 PDF 文件，或把文档导出为 PDF。</translation>
    </message>
    <message>
        <source>“%1” is too damaged to be opened. Copy or download it again, or repair it with another program.</source>
        <translation>“%1”损坏严重，无法打开。请重新复制或下载，或用其他程序修复。</translation>
    </message>
    <message>
        <source>“%1” has no pages. Export or download it again.</source>
        <translation>“%1”没有页面。请重新导出或下载。</translation>
    </message>
    <message>
        <source>“%1” is protected by a password. Give it with --password-file or --password.</source>
        <translation>“%1”受密码保护。请用 --password-file 或 --password 提供密码。</translation>
    </message>
    <message>
        <source>The password for “%1” is wrong. Check it, and its upper and lower case.</source>
        <translation>“%1”的密码不正确。请检查密码及其大小写。</translation>
    </message>
    <message>
        <source>“%1” was changed, replaced or removed while it was being worked on. What is finished is kept; start a new run for the changed document.</source>
        <translation>“%1”在处理过程中被更改、替换或移除。已完成的部分会保留；请为更改后的文档开始新的运行。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has no page %2: it has %n page(s).</source>
        <translation>
            <numerusform>“%1”没有第 %2 页：它共有 %n 页。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no pages to cut out of “%1”. Name at least one.</source>
        <translation>没有可从“%1”中剪切的页面。请至少指定一页。</translation>
    </message>
    <message>
        <source>The section&apos;s file “%1” is not open for writing. Check the disk and the folder it is in.</source>
        <translation>小节文件“%1”无法打开写入。请检查磁盘及其所在文件夹。</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2. Look whether the file is still there and whether you may read it.</source>
        <translation>无法读取“%1”：%2。请查看文件是否仍在以及您是否有读取权限。</translation>
    </message>
    <message>
        <source>OpenSSL has no SHA-256 here, so that “%1” cannot be recognised again later. Install OpenSSL 3.</source>
        <translation>此处的 OpenSSL 没有 SHA-256，因此以后无法再识别“%1”。请安装 OpenSSL 3。</translation>
    </message>
</context>
<context>
    <name>Download</name>
    <message>
        <source>The download does not fit into “%1”: the disk is full. Make room there.</source>
        <translation>下载内容放不进“%1”：磁盘已满。请腾出空间。</translation>
    </message>
    <message>
        <source>The download cannot be written into “%1”. Check that the folder can be written to.</source>
        <translation>无法把下载内容写入“%1”。请检查该文件夹是否可写。</translation>
    </message>
    <message>
        <source>The document could not be downloaded: %1 answered with status %2. Try again later.</source>
        <translation>无法下载文档：%1 返回状态 %2。请稍后重试。</translation>
    </message>
    <message>
        <source>The document could not be downloaded: %1 answered with status %2. Check the address.</source>
        <translation>无法下载文档：%1 返回状态 %2。请检查网址。</translation>
    </message>
    <message>
        <source>The document could not be downloaded: %1 sends from one address to the next without end. Check the address.</source>
        <translation>无法下载文档：%1 在网址之间不断重定向。请检查网址。</translation>
    </message>
    <message>
        <source>The document was not downloaded: %1 sends to an address that is not safe to follow. Download the document with a browser and name the file.</source>
        <translation>文档未下载：%1 重定向到一个不安全的网址。请用浏览器下载文档，再指定该文件。</translation>
    </message>
    <message>
        <source>The document at %1 is larger than %2 MB and was not downloaded. Download it with a browser and name the file.</source>
        <translation>%1 上的文档大于 %2 MB，未下载。请用浏览器下载，再指定该文件。</translation>
    </message>
    <message>
        <source>What %1 sent is no PDF. Check the address; it may need a login first.</source>
        <translation>%1 发来的不是 PDF。请检查网址；可能需要先登录。</translation>
    </message>
    <message>
        <source>“%1” is no address that a document can be downloaded from. Write it as https://host/file.pdf.</source>
        <translation>“%1”不是可下载文档的网址。请写成 https://host/file.pdf 的形式。</translation>
    </message>
</context>
<context>
    <name>Engines</name>
    <message>
        <source>There is no engine “%1”. Choose one of: %2.</source>
        <translation>没有引擎“%1”。请从以下选择：%2。</translation>
    </message>
    <message>
        <source>The base URL “%1” cannot be used. Write it as https://host, without user name, password or query; it comes from --base-url or %2.</source>
        <translation>地址“%1”无法使用。请写成 https://host，不带用户名、密码或查询；它来自 --base-url 或 %2。</translation>
    </message>
    <message>
        <source>%1, or a proxy on the way, sent an answer that is not the service&apos;s. Check the address of the service.</source>
        <translation>%1 或途中的代理发来的响应不是该服务的响应。请检查服务地址。</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The run was stopped.</source>
        <translation>运行已停止。</translation>
    </message>
</context>
<context>
    <name>Extract</name>
    <message>
        <source>--prompt and --prompt-file exclude each other. Keep one.</source>
        <translation>--prompt 与 --prompt-file 互斥。请只保留一个。</translation>
    </message>
    <message>
        <source>The prompt in %1 is not UTF-8 text. Save it as UTF-8.</source>
        <translation>%1 中的提示词不是 UTF-8 文本。请保存为 UTF-8。</translation>
    </message>
    <message>
        <source>--%1 and --request exclude each other: the request brings document, sections and prompt. Keep one.</source>
        <translation>--%1 与 --request 互斥：请求自带文档、小节和提示词。请只保留一个。</translation>
    </message>
    <message>
        <source>“%1” and --request exclude each other: the request brings the document. Keep one.</source>
        <translation>“%1”与 --request 互斥：请求自带文档。请只保留一个。</translation>
    </message>
    <message>
        <source>A document is missing. Name a PDF file or an address, or give --request.</source>
        <translation>缺少文档。请指定 PDF 文件或网址，或使用 --request。</translation>
    </message>
    <message>
        <source>The engine %1 needs a prompt. Say what to extract with --prompt or --prompt-file.</source>
        <translation>引擎 %1 需要提示词。请用 --prompt 或 --prompt-file 说明要提取什么。</translation>
    </message>
    <message>
        <source>The engine %1 needs a model. “excerpt-cli models --engine %1” lists them; choose one with --model.</source>
        <translation>引擎 %1 需要模型。“excerpt-cli models --engine %1”会列出模型；请用 --model 选择一个。</translation>
    </message>
    <message>
        <source>In the prompt of the section “%1”: %2</source>
        <extracomment>%1 name of a section, %2 what is wrong with its own prompt</extracomment>
        <translation>小节“%1”的提示词：%2</translation>
    </message>
    <message>
        <source>The format “%1” is not part of this version. Choose one of: %2.</source>
        <translation>此版本不包含格式“%1”。请从以下选择：%2。</translation>
    </message>
    <message>
        <source>--retry-failed goes with --resume or “excerpt-cli jobs resume”.</source>
        <translation>--retry-failed 须与 --resume 或“excerpt-cli jobs resume”一起使用。</translation>
    </message>
    <message>
        <source>Going on with the job %1.</source>
        <translation>继续任务 %1。</translation>
    </message>
    <message>
        <source>There is no unfinished job of this document with these sections, prompt and engine. Starting a new one.</source>
        <translation>没有与此文档、这些小节、提示词和引擎对应的未完成任务。将开始新任务。</translation>
    </message>
    <message>
        <source>The offline engine reads no prompt: it gives the text of each section. Choose another engine with --engine to have the prompt answered.</source>
        <translation>offline 引擎不读取提示词：它给出每个小节的文本。要让提示词得到回答，请用 --engine 选择其他引擎。</translation>
    </message>
</context>
<context>
    <name>ExtractRequest</name>
    <message>
        <source>The request “%1” has more than %2 sections. Split it into several.</source>
        <translation>请求“%1”的小节超过 %2 个。请拆分成多个请求。</translation>
    </message>
    <message>
        <source>The request “%1” is not valid JSON (%2). Correct it there, or write it again.</source>
        <translation>请求“%1”不是有效的 JSON（%2）。请在该处更正，或重新编写。</translation>
    </message>
    <message>
        <source>The request “%1” must be a JSON object with the fields “storage_file_id”, “sections” and “prompt”.</source>
        <translation>请求“%1”必须是 JSON 对象，包含字段“storage_file_id”“sections”和“prompt”。</translation>
    </message>
    <message>
        <source>In the request “%1”, the field “storage_file_id” must be the path or the http(s) address of a PDF.</source>
        <translation>在请求“%1”中，字段“storage_file_id”必须是 PDF 的路径或 http(s) 地址。</translation>
    </message>
    <message>
        <source>In the request “%1”, the field “sections” must be a list.</source>
        <translation>在请求“%1”中，字段“sections”必须是列表。</translation>
    </message>
    <message>
        <source>In the request “%1”, the field “prompt” must be an object with “prompt_text”.</source>
        <translation>在请求“%1”中，字段“prompt”必须是含有“prompt_text”的对象。</translation>
    </message>
    <message>
        <source>In the request “%1”, the field “%2” must be text.</source>
        <translation>在请求“%1”中，字段“%2”必须是文本。</translation>
    </message>
</context>
<context>
    <name>FindSections</name>
    <message>
        <source>Page %1</source>
        <translation>第 %1 页</translation>
    </message>
    <message>
        <source>Pages %1</source>
        <translation>第 %1 页</translation>
    </message>
    <message>
        <source>The bookmarks of this document are damaged. Those that could be read were used: check that the sections are complete.</source>
        <translation>此文档的书签已损坏。已使用可读取的书签：请检查小节是否完整。</translation>
    </message>
    <message>
        <source>The bookmark “%1” leads to no page of this document and was left out.</source>
        <translation>书签“%1”不指向此文档的任何页面，已略去。</translation>
    </message>
    <message numerus="yes">
        <source>%n bookmarks lead to no page of this document and were left out, the first of them “%1”.</source>
        <translation>
            <numerusform>有 %n 个书签不指向此文档的任何页面，已略去，其中第一个是“%1”。</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1 comes before the first bookmark and is in no section.</source>
        <translation>第 %1 页位于第一个书签之前，不属于任何小节。</translation>
    </message>
    <message>
        <source>Pages %1 come before the first bookmark and are in no section.</source>
        <translation>第 %1 页位于第一个书签之前，不属于任何小节。</translation>
    </message>
</context>
<context>
    <name>Gemini</name>
    <message>
        <source>Gemini&apos;s answer broke off before its end. Check the network, or try again later.</source>
        <translation>Gemini 的回答在结束前中断。请检查网络，或稍后重试。</translation>
    </message>
    <message>
        <source>Gemini&apos;s answer has no text. Run this section again, or word the prompt differently.</source>
        <translation>Gemini 的回答没有文本。请重新运行此小节，或换一种方式书写提示词。</translation>
    </message>
    <message>
        <source>Gemini&apos;s answer ended at the limit on its length. Raise --max-output-tokens, or use smaller sections.</source>
        <translation>Gemini 的回答达到长度上限而结束。请提高 --max-output-tokens，或使用更小的小节。</translation>
    </message>
    <message>
        <source>Gemini ended its answer with “%1”. Run this section again, or choose another model.</source>
        <translation>Gemini 以“%1”结束了回答。请重新运行此小节，或选择其他模型。</translation>
    </message>
    <message>
        <source>Gemini stopped because the answer would quote a published work at length (%1). Ask for a summary or for single facts instead of the text itself.</source>
        <translation>Gemini 已停止，因为回答会大段引用已出版的作品（%1）。请要求摘要或个别事实，而不是原文。</translation>
    </message>
    <message>
        <source>Gemini blocked this section because of its rules on content (%1). Leave the pages in question out, or use another engine.</source>
        <translation>Gemini 因其内容规则拦截了此小节（%1）。请略去相关页面，或使用其他引擎。</translation>
    </message>
    <message>
        <source>Gemini refused to answer (%1). Word the prompt differently, or use another engine.</source>
        <translation>Gemini 拒绝回答（%1）。请换一种方式书写提示词，或使用其他引擎。</translation>
    </message>
    <message>
        <source>Gemini asked to send the section to a place that is not its own (“%1”). Check the proxy and the address of the service.</source>
        <translation>Gemini 要求把小节发送到不属于它的位置（“%1”）。请检查代理和服务地址。</translation>
    </message>
    <message>
        <source>Gemini began to repeat itself without end and was stopped. Word the prompt differently, or use smaller sections.</source>
        <translation>Gemini 开始无休止地重复，已被停止。请换一种方式书写提示词，或使用更小的小节。</translation>
    </message>
    <message>
        <source>No model is chosen. Name one with --model; the command “excerpt-cli models --engine gemini” lists them.</source>
        <translation>未选择模型。请用 --model 指定；命令“excerpt-cli models --engine gemini”会列出模型。</translation>
    </message>
    <message>
        <source>Gemini&apos;s answer is longer than what can be fetched. Use smaller sections.</source>
        <translation>Gemini 的回答过长，无法获取。请使用更小的小节。</translation>
    </message>
    <message>
        <source>The model “%1” does not take the setting “%2”; the request was repeated without it.</source>
        <translation>模型“%1”不接受设置“%2”；已去掉该设置重新发送请求。</translation>
    </message>
    <message>
        <source>Gemini needs an API key. Make one in Google AI Studio and put it into the variable GEMINI_API_KEY.</source>
        <translation>Gemini 需要 API 密钥。请在 Google AI Studio 中创建，并放入变量 GEMINI_API_KEY。</translation>
    </message>
    <message>
        <source>Gemini does not know this API key. Check GEMINI_API_KEY, or make a new key in Google AI Studio.</source>
        <translation>Gemini 不认识此 API 密钥。请检查 GEMINI_API_KEY，或在 Google AI Studio 中创建新密钥。</translation>
    </message>
    <message>
        <source>The API key for Gemini has expired. Make a new one in Google AI Studio and set GEMINI_API_KEY.</source>
        <translation>Gemini 的 API 密钥已过期。请在 Google AI Studio 中创建新密钥并设置 GEMINI_API_KEY。</translation>
    </message>
    <message>
        <source>Gemini has not made the uploaded section ready for use. Try again later.</source>
        <translation>Gemini 尚未准备好上传的小节。请稍后重试。</translation>
    </message>
    <message>
        <source>Gemini cannot be used with this account: %1 Turn on billing in Google AI Studio, or use a key from a country where it is offered.</source>
        <translation>此账号无法使用 Gemini：%1 请在 Google AI Studio 中启用结算，或使用来自受支持国家/地区的密钥。</translation>
    </message>
    <message>
        <source>Gemini refused the request: %1 Check the model, the prompt and the pages of this section.</source>
        <translation>Gemini 拒绝了请求：%1 请检查模型、提示词和此小节的页面。</translation>
    </message>
    <message>
        <source>The Google project of this API key has no billing. Turn it on, or use another key.</source>
        <translation>此 API 密钥所属的 Google 项目未启用结算。请启用，或使用其他密钥。</translation>
    </message>
    <message>
        <source>The Gemini API is switched off in the Google project of this API key. Switch it on, or use another key.</source>
        <translation>此 API 密钥所属的 Google 项目已关闭 Gemini API。请开启，或使用其他密钥。</translation>
    </message>
    <message>
        <source>The uploaded section is no longer at Gemini. Run this section again.</source>
        <translation>上传的小节已不在 Gemini 上。请重新运行此小节。</translation>
    </message>
    <message>
        <source>Gemini does not accept this API key. Check GEMINI_API_KEY and what the key is restricted to.</source>
        <translation>Gemini 不接受此 API 密钥。请检查 GEMINI_API_KEY 以及密钥的限制。</translation>
    </message>
    <message>
        <source>The credit of this Gemini account is used up. Add credit in Google AI Studio.</source>
        <translation>此 Gemini 账号的余额已用完。请在 Google AI Studio 中充值。</translation>
    </message>
    <message>
        <source>Gemini allows no more requests for the moment. Try again later, or leave a longer pause between sections with --delay.</source>
        <translation>Gemini 暂时不接受更多请求。请稍后重试，或用 --delay 加长小节之间的间隔。</translation>
    </message>
    <message>
        <source>The quota of this Gemini account is used up. Daily quotas start anew at midnight Pacific time.</source>
        <translation>此 Gemini 账号的配额已用完。每日配额在太平洋时间午夜重置。</translation>
    </message>
    <message>
        <source>The quota of this account for the model “%1” is used up. Daily quotas start anew at midnight Pacific time; another model or a paid plan has its own.</source>
        <translation>此账号对模型“%1”的配额已用完。每日配额在太平洋时间午夜重置；其他模型或付费方案有各自的配额。</translation>
    </message>
    <message>
        <source>Gemini has no model “%1” for this key. The command “excerpt-cli models --engine gemini” lists what it has.</source>
        <translation>对于此密钥，Gemini 没有模型“%1”。命令“excerpt-cli models --engine gemini”会列出可用模型。</translation>
    </message>
    <message>
        <source>Gemini had a problem of its own (status %1). Try again later; if it stays with this section, the section may be too long for the model.</source>
        <translation>Gemini 自身出现问题（状态 %1）。请稍后重试；如果此小节一直如此，它对该模型来说可能过长。</translation>
    </message>
    <message>
        <source>The section is too big for one request. Use --transport upload, or smaller sections.</source>
        <translation>此小节对单个请求来说太大。请使用 --transport upload，或更小的小节。</translation>
    </message>
    <message>
        <source>Gemini, or a proxy on the way, answered with status %1, which is not expected. Check the address of the service and the proxy.</source>
        <translation>Gemini 或途中的代理返回了意外的状态 %1。请检查服务地址和代理。</translation>
    </message>
    <message>
        <source>Gemini, or a proxy on the way, did not follow the upload&apos;s rules. Check the proxy, or use --transport inline.</source>
        <translation>Gemini 或途中的代理没有遵守上传规则。请检查代理，或使用 --transport inline。</translation>
    </message>
    <message>
        <source>Gemini, or a proxy on the way, did not let the section&apos;s upload through. Check the proxy, or use --transport inline.</source>
        <translation>Gemini 或途中的代理没有放行小节的上传。请检查代理，或使用 --transport inline。</translation>
    </message>
    <message>
        <source>Gemini could not read the section&apos;s PDF: %1 Try smaller sections, or another engine.</source>
        <translation>Gemini 无法读取小节的 PDF：%1 请尝试更小的小节，或其他引擎。</translation>
    </message>
    <message>
        <source>The time limit was reached while Gemini was still reading the section&apos;s PDF. Allow more time with --timeout, or try smaller sections.</source>
        <translation>Gemini 仍在读取小节的 PDF 时已达到时间限制。请用 --timeout 放宽时间，或尝试更小的小节。</translation>
    </message>
    <message>
        <source>“%1” is not the name of a file at Gemini and was left alone.</source>
        <translation>“%1”不是 Gemini 上的文件名，未作处理。</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>%1 Choices: %2. Default: %3.</source>
        <translation>%1 可选：%2。默认：%3。</translation>
    </message>
    <message>
        <source>%1 Choices: %2.</source>
        <translation>%1 可选：%2。</translation>
    </message>
    <message>
        <source>%1 Default: %2.</source>
        <translation>%1 默认：%2。</translation>
    </message>
    <message>
        <source>As --%1.</source>
        <translation>同 --%1。</translation>
    </message>
    <message>
        <source>The key for %1; the first that is set holds. Without any, the key is taken from the system&apos;s keyring.</source>
        <translation>%1 的密钥；以第一个已设置的为准。如均未设置，则从系统的密钥环读取。</translation>
    </message>
    <message>
        <source>Address of the server in place of that of %1.</source>
        <translation>服务器地址，代替 %1 的地址。</translation>
    </message>
    <message>
        <source>The proxy on the way to an engine; never used for this computer.</source>
        <translation>通往引擎的代理；从不用于本机。</translation>
    </message>
    <message>
        <source>Certificates to trust beside those of the system.</source>
        <translation>除系统证书外还要信任的证书。</translation>
    </message>
    <message>
        <source>Every section succeeded.</source>
        <translation>所有小节均成功。</translation>
    </message>
    <message>
        <source>An internal error.</source>
        <translation>内部错误。</translation>
    </message>
    <message>
        <source>Wrong usage, a bad setting or a malformed input file.</source>
        <translation>用法错误、设置有误或输入文件格式错误。</translation>
    </message>
    <message>
        <source>Some sections did not succeed; the results are written.</source>
        <translation>部分小节未成功；结果已写入。</translation>
    </message>
    <message>
        <source>The document cannot be opened, or has changed.</source>
        <translation>文档无法打开，或已更改。</translation>
    </message>
    <message>
        <source>The engine cannot be reached, has no key, or refuses it.</source>
        <translation>引擎无法访问、没有密钥或拒绝请求。</translation>
    </message>
    <message>
        <source>The output cannot be written.</source>
        <translation>无法写入输出。</translation>
    </message>
    <message>
        <source>Ended by SIGHUP; what was finished is kept.</source>
        <translation>被 SIGHUP 终止；已完成的部分会保留。</translation>
    </message>
    <message>
        <source>Interrupted; what was finished is kept.</source>
        <translation>已中断；已完成的部分会保留。</translation>
    </message>
    <message>
        <source>Ended by SIGTERM; what was finished is kept.</source>
        <translation>被 SIGTERM 终止；已完成的部分会保留。</translation>
    </message>
    <message>
        <source>Turns long PDFs into structured data, section by section.</source>
        <translation>逐小节把长 PDF 变成结构化数据。</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>用法</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Start here</source>
        <translation>从这里开始</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Options and examples of one command.</source>
        <translation>一个命令的选项和示例。</translation>
    </message>
    <message>
        <source>The version, and how documents are confined here.</source>
        <translation>版本，以及此处隔离文档的方式。</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>Settings file, excerpt/excerpt.ini in $XDG_CONFIG_HOME or ~/.config</source>
        <translation>设置文件，位于 $XDG_CONFIG_HOME 或 ~/.config 下的 excerpt/excerpt.ini</translation>
    </message>
    <message>
        <source>The part of a key before the slash is the section: “sectionDelay=0.5” below “[run]”.</source>
        <translation>键中斜杠前的部分是节名：“[run]”下的“sectionDelay=0.5”。</translation>
    </message>
    <message>
        <source>Exit status</source>
        <translation>退出状态</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>示例</translation>
    </message>
</context>
<context>
    <name>Helper</name>
    <message>
        <source>Reading “%1” took longer than allowed and was ended. This part of the document may be damaged; try other pages of it.</source>
        <translation>读取“%1”超过了允许的时间，已终止。文档的这一部分可能已损坏；请尝试其他页面。</translation>
    </message>
    <message>
        <source>The program that reads “%1” answered with something that is no answer, and was ended. This part of the document may be made to do harm.</source>
        <translation>读取“%1”的程序返回了无效的应答，已终止。文档的这一部分可能是恶意制作的。</translation>
    </message>
    <message>
        <source>The program that reads PDFs does not start, or is of another version. Install Excerpt again.</source>
        <translation>读取 PDF 的程序无法启动，或版本不符。请重新安装 Excerpt。</translation>
    </message>
    <message>
        <source>“%1” made the program that reads it crash. Only this part of the document is affected; repairing it with another program may help.</source>
        <translation>“%1”导致读取它的程序崩溃。只影响文档的这一部分；用其他程序修复可能有帮助。</translation>
    </message>
    <message>
        <source>Reading this part of “%1” needs more than %2 MB of memory and was ended. The rest of the document is not affected.</source>
        <translation>读取“%1”的这一部分需要超过 %2 MB 的内存，已终止。文档的其余部分不受影响。</translation>
    </message>
    <message>
        <source>The program that reads PDFs, “%1”, could not be started: %2. Install Excerpt again, or let EXCERPT_PDF_WORKER name it.</source>
        <translation>无法启动读取 PDF 的程序“%1”：%2。请重新安装 Excerpt，或用 EXCERPT_PDF_WORKER 指定该程序。</translation>
    </message>
    <message>
        <source>No document is open. Open it again, or start Excerpt again.</source>
        <translation>没有打开的文档。请重新打开，或重新启动 Excerpt。</translation>
    </message>
    <message>
        <source>There is more on this page than can be handled. Leave the page out, or repair the document.</source>
        <translation>此页内容过多，无法处理。请略去该页，或修复文档。</translation>
    </message>
    <message>
        <source>The program that reads PDFs was given no file. Start Excerpt again.</source>
        <translation>读取 PDF 的程序没有收到文件。请重新启动 Excerpt。</translation>
    </message>
</context>
<context>
    <name>Http</name>
    <message>
        <source>The file that was being sent could not be read to its end. Check the disk and try again.</source>
        <translation>要发送的文件无法完整读取。请检查磁盘并重试。</translation>
    </message>
    <message>
        <source>%1 sent an answer that is too long for what was asked. Check the address.</source>
        <translation>%1 发来的回答过长，与请求不符。请检查地址。</translation>
    </message>
    <message>
        <source>The time limit was reached while waiting for %1. Allow more time with --timeout, or try again later.</source>
        <translation>等待 %1 时达到时间限制。请用 --timeout 放宽时间，或稍后重试。</translation>
    </message>
    <message>
        <source>No connection to %1 could be made in time. Check the network, the proxy and the address.</source>
        <translation>未能及时连接到 %1。请检查网络、代理和地址。</translation>
    </message>
    <message>
        <source>%1 does not answer. Check the network, the proxy and the address, or try again later.</source>
        <translation>%1 没有应答。请检查网络、代理和地址，或稍后重试。</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network, the proxy and the address.</source>
        <translation>无法访问 %1。请检查网络、代理和地址。</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 does not let the connection through. Check HTTPS_PROXY, its user name and password.</source>
        <translation>通往 %1 的代理不放行连接。请检查 HTTPS_PROXY、其用户名和密码。</translation>
    </message>
    <message>
        <source>%1 sent something that is no HTTP answer. Check the address and the proxy.</source>
        <translation>%1 发来的不是 HTTP 应答。请检查地址和代理。</translation>
    </message>
    <message>
        <source>The connection to %1 broke. Check the network, or try again later.</source>
        <translation>与 %1 的连接中断。请检查网络，或稍后重试。</translation>
    </message>
    <message>
        <source>The secure connection to %1 was refused: %2. Check the address and the computer&apos;s date; where a proxy replaces certificates, name its own in SSL_CERT_FILE.</source>
        <translation>与 %1 的安全连接被拒绝：%2。请检查地址和本机日期；如果代理会替换证书，请用 SSL_CERT_FILE 指定其证书。</translation>
    </message>
    <message>
        <source>SSL_CERT_FILE names the file “%1”, which holds no certificate that can be read. Correct the variable or unset it.</source>
        <translation>SSL_CERT_FILE 指定的文件“%1”不含可读取的证书。请更正或取消设置该变量。</translation>
    </message>
    <message>
        <source>The variable %1 does not name a proxy that can be used. Write it as http://host:port or socks5://host:port.</source>
        <translation>变量 %1 指定的代理无法使用。请写成 http://host:port 或 socks5://host:port。</translation>
    </message>
    <message>
        <source>The server sent an event that is too long to be an answer. Check the address of the server.</source>
        <translation>服务器发来的事件过长，不可能是回答。请检查服务器地址。</translation>
    </message>
</context>
<context>
    <name>InputFile</name>
    <message>
        <source>The file %1 cannot be read. Check that it exists and that you may read it.</source>
        <translation>无法读取文件 %1。请检查它是否存在以及您是否有读取权限。</translation>
    </message>
    <message>
        <source>The file %1 is larger than 256 MB. Check that it is the right one.</source>
        <translation>文件 %1 大于 256 MB。请检查是否选对了文件。</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>The job&apos;s ID is missing. “excerpt-cli jobs list” lists the jobs.</source>
        <translation>缺少任务 ID。“excerpt-cli jobs list”会列出任务。</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>已中断</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left at %1</source>
        <translation>
            <numerusform>%1 上还有 %n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left at %1, expires %2</source>
        <translation>
            <numerusform>%1 上还有 %n 个文件，%2 过期</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no job %1 in %2. “excerpt-cli jobs list” lists the jobs.</source>
        <translation>%2 中没有任务 %1。“excerpt-cli jobs list”会列出任务。</translation>
    </message>
    <message>
        <source>Job: %1</source>
        <translation>任务：%1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>状态：%1</translation>
    </message>
    <message>
        <source>Started: %1</source>
        <translation>开始时间：%1</translation>
    </message>
    <message>
        <source>Document: %1</source>
        <translation>文档：%1</translation>
    </message>
    <message>
        <source>Engine: %1</source>
        <translation>引擎：%1</translation>
    </message>
    <message>
        <source>Sections: %1, succeeded: %2, finished otherwise: %3</source>
        <translation>小节：%1，成功：%2，其他结束：%3</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256：%1</translation>
    </message>
    <message>
        <source>The format “%1” is not part of this version. Choose one of: %2.</source>
        <translation>此版本不包含格式“%1”。请从以下选择：%2。</translation>
    </message>
    <message numerus="yes">
        <source>The job %1 stays: %n file(s) of it could not be deleted at %2. %3</source>
        <translation>
            <numerusform>任务 %1 保留：有 %n 个文件无法在 %2 上删除。%3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The job %1 stays: %n file(s) of it could not be deleted at %2. Set the engine&apos;s key and clean again.</source>
        <translation>
            <numerusform>任务 %1 保留：有 %n 个文件无法在 %2 上删除。请设置该引擎的密钥后重新清理。</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed the job %1.</source>
        <translation>已移除任务 %1。</translation>
    </message>
    <message>
        <source>There are no jobs.</source>
        <translation>没有任务。</translation>
    </message>
    <message>
        <source>--all and the job %1 exclude each other. Keep one.</source>
        <translation>--all 与任务 %1 互斥。请只保留一个。</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>The job %1 was stopped before it had begun. Start a new one.</source>
        <translation>任务 %1 在开始前就已停止。请开始新任务。</translation>
    </message>
    <message>
        <source>There is no job %1 in %2. List the jobs to see their names.</source>
        <translation>%2 中没有任务 %1。请列出任务以查看其名称。</translation>
    </message>
    <message>
        <source>Another process is working on the job %1. Wait until it has ended, or stop it.</source>
        <translation>另一个进程正在处理任务 %1。请等它结束，或将其停止。</translation>
    </message>
    <message>
        <source>The document %1 has changed since the job %2 began (SHA-256 then %3, now %4). Bring the former file back, or start a new job.</source>
        <translation>任务 %2 开始后，文档 %1 已更改（当时的 SHA-256 为 %3，现在为 %4）。请恢复原来的文件，或开始新任务。</translation>
    </message>
    <message>
        <source>The document %1 is another file, or was changed, since the job %2 began. Bring the former file back, or start a new job.</source>
        <translation>任务 %2 开始后，文档 %1 已更改或换成了其他文件。请恢复原来的文件，或开始新任务。</translation>
    </message>
    <message>
        <source>The record of the job in %1 is damaged, so the job cannot go on. Bring the file back from a copy, or start a new job.</source>
        <translation>%1 中的任务记录已损坏，任务无法继续。请从副本恢复该文件，或开始新任务。</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>This is not valid JSON (at byte %1).</source>
        <translation>这不是有效的 JSON（在第 %1 字节处）。</translation>
    </message>
</context>
<context>
    <name>Keyring</name>
    <message>
        <source>No keyring on this system. The key is kept for this session only.</source>
        <translation>此系统没有密钥环。密钥仅在本次会话中保留。</translation>
    </message>
    <message>
        <source>The keyring is locked, so the key could not be read or saved. Unlock it in the system&apos;s password manager, then try again.</source>
        <translation>密钥环已锁定，无法读取或保存密钥。请在系统的密码管理器中解锁，然后重试。</translation>
    </message>
</context>
<context>
    <name>MarkdownWriter</name>
    <message>
        <source>Page %1</source>
        <translation>第 %1 页</translation>
    </message>
    <message>
        <source>Pages %1</source>
        <translation>第 %1 页</translation>
    </message>
    <message>
        <source>This section was not processed.</source>
        <translation>此小节未处理。</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>The engine %1 has no models to choose from. Choose another engine with --engine.</source>
        <translation>引擎 %1 没有可选的模型。请用 --engine 选择其他引擎。</translation>
    </message>
</context>
<context>
    <name>OfflineEngine</name>
    <message>
        <source>The offline engine uploads nothing. Report this.</source>
        <translation>offline 引擎不会上传任何内容。请报告此问题。</translation>
    </message>
    <message>
        <source>Stopped on request.</source>
        <translation>已按要求停止。</translation>
    </message>
    <message>
        <source>The section took longer than its time limit. Raise the limit with --timeout, or make the section smaller.</source>
        <translation>此小节超过了时间限制。请用 --timeout 提高限制，或缩小该小节。</translation>
    </message>
    <message numerus="yes">
        <source>Pages %1 have no text layer: they are pictures. Run text recognition (OCR) on the document first, or choose an engine that reads pictures.</source>
        <translation>
            <numerusform>第 %1 页没有文本层：它们是图片。请先对文档进行文字识别（OCR），或选择能读取图片的引擎。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is no text in the part of pages %1 that the section has. Make its areas larger, or move its start or end.</source>
        <translation>
            <numerusform>小节所含的第 %1 页部分没有文本。请扩大其区域，或移动其开始或结束位置。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pages %1 hold nothing but running heads and page numbers. Choose other pages for the section.</source>
        <translation>
            <numerusform>第 %1 页只有页眉和页码。请为此小节选择其他页面。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pages %1 have no text layer; their text is missing.</source>
        <translation>
            <numerusform>第 %1 页没有文本层；缺少其文本。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pages %1 hold more than can be read; the end of their text is missing.</source>
        <translation>
            <numerusform>第 %1 页的内容超出可读取的范围；缺少其文本的末尾部分。</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
</context>
<context>
    <name>OpenAi</name>
    <message>
        <source>OpenAI&apos;s answer broke off before its end. Check the network, or try again later.</source>
        <translation>OpenAI 的回答在结束前中断。请检查网络，或稍后重试。</translation>
    </message>
    <message>
        <source>OpenAI&apos;s model refused to answer. Word the prompt differently, or use another engine.</source>
        <translation>OpenAI 的模型拒绝回答。请换一种方式书写提示词，或使用其他引擎。</translation>
    </message>
    <message>
        <source>OpenAI could not finish this answer and does not say why. Run this section again, or choose another model.</source>
        <translation>OpenAI 未能完成此回答，也未说明原因。请再次运行此小节，或选择其他模型。</translation>
    </message>
    <message>
        <source>OpenAI&apos;s answer has no text. Run this section again, or word the prompt differently.</source>
        <translation>OpenAI 的回答没有文本。请重新运行此小节，或换一种方式书写提示词。</translation>
    </message>
    <message>
        <source>OpenAI blocked this section because of its rules on content. Leave the pages in question out, or use another engine.</source>
        <translation>OpenAI 因其内容规则屏蔽了此小节。请排除相关页面，或使用其他引擎。</translation>
    </message>
    <message>
        <source>OpenAI&apos;s answer ended at the limit on its length. Raise --max-output-tokens, or use smaller sections.</source>
        <translation>OpenAI 的回答达到长度上限而结束。请提高 --max-output-tokens，或使用更小的小节。</translation>
    </message>
    <message>
        <source>The PDF of this section is larger than the 50 MB that OpenAI takes in one request. Use smaller sections.</source>
        <translation>此小节的 PDF 超过了 OpenAI 单次请求可接受的 50 MB。请使用更小的小节。</translation>
    </message>
    <message>
        <source>No model is chosen. Name one with --model; the command “excerpt-cli models --engine openai” lists them.</source>
        <translation>未选择模型。请用 --model 指定；命令“excerpt-cli models --engine openai”会列出模型。</translation>
    </message>
    <message>
        <source>OpenAI&apos;s model began to repeat itself without end and was stopped. Word the prompt differently, or use smaller sections.</source>
        <translation>OpenAI 的模型开始无休止地重复，已被停止。请换一种方式书写提示词，或使用更小的小节。</translation>
    </message>
    <message>
        <source>The model “%1” does not take the setting “%2”; the request was repeated without it.</source>
        <translation>模型“%1”不接受设置“%2”；已去掉该设置重新发送请求。</translation>
    </message>
    <message>
        <source>OpenAI needs an API key. Make one at platform.openai.com and put it into the variable OPENAI_API_KEY.</source>
        <translation>OpenAI 需要 API 密钥。请在 platform.openai.com 创建，并放入变量 OPENAI_API_KEY。</translation>
    </message>
    <message>
        <source>The section is too long for this model of OpenAI. Use smaller sections, or a model with a larger window.</source>
        <translation>此小节对 OpenAI 的这个模型来说太长。请使用更小的小节，或使用窗口更大的模型。</translation>
    </message>
    <message>
        <source>OpenAI refused the request: %1 Check the model, the prompt and the pages of this section.</source>
        <translation>OpenAI 拒绝了请求：%1 请检查模型、提示词和此小节的页面。</translation>
    </message>
    <message>
        <source>OpenAI does not accept this API key. Check OPENAI_API_KEY and what the key is restricted to.</source>
        <translation>OpenAI 不接受此 API 密钥。请检查 OPENAI_API_KEY 以及密钥的限制。</translation>
    </message>
    <message>
        <source>The credit or the spending limit of this OpenAI account is used up. Add credit or raise the limit in the account&apos;s billing settings.</source>
        <translation>此 OpenAI 帐户的余额或支出上限已用完。请在帐户的结算设置中充值或提高上限。</translation>
    </message>
    <message>
        <source>OpenAI is not offered in this country. Use another engine.</source>
        <translation>OpenAI 未在此国家或地区提供。请使用其他引擎。</translation>
    </message>
    <message>
        <source>OpenAI has no model “%1” for this key. The command “excerpt-cli models --engine openai” lists what it has.</source>
        <translation>对于此密钥，OpenAI 没有模型“%1”。命令“excerpt-cli models --engine openai”会列出可用模型。</translation>
    </message>
    <message>
        <source>The uploaded section is no longer at OpenAI. Run this section again.</source>
        <translation>上传的小节已不在 OpenAI 上。请重新运行此小节。</translation>
    </message>
    <message>
        <source>The server does not know this call of OpenAI&apos;s service. Check the address: it ends in /v1, and comes from --base-url or OPENAI_BASE_URL.</source>
        <translation>服务器不认识 OpenAI 服务的这一调用。请检查地址：它以 /v1 结尾，来自 --base-url 或 OPENAI_BASE_URL。</translation>
    </message>
    <message>
        <source>The section alone is above this account&apos;s limit of tokens per minute. Use smaller sections.</source>
        <translation>仅此小节就超过了此帐户每分钟的 token 上限。请使用更小的小节。</translation>
    </message>
    <message>
        <source>This account&apos;s daily quota for the model “%1” is used up. Resume the run when it is back, or use another model.</source>
        <translation>此帐户用于模型“%1”的每日配额已用完。配额恢复后再继续运行，或使用其他模型。</translation>
    </message>
    <message>
        <source>OpenAI allows no more requests for the moment. Try again later, or leave a longer pause between sections with --delay.</source>
        <translation>OpenAI 暂时不接受更多请求。请稍后重试，或用 --delay 加长小节之间的间隔。</translation>
    </message>
    <message>
        <source>The section is too big for one request. Use --transport upload, or smaller sections.</source>
        <translation>此小节对单个请求来说太大。请使用 --transport upload，或更小的小节。</translation>
    </message>
    <message>
        <source>OpenAI had a problem of its own (status %1). Try again later.</source>
        <translation>OpenAI 自身出现问题（状态 %1）。请稍后重试。</translation>
    </message>
    <message>
        <source>OpenAI, or a proxy on the way, answered with status %1, which is not expected. Check the address of the service and the proxy.</source>
        <translation>OpenAI 或途中的代理返回了意外的状态 %1。请检查服务地址和代理。</translation>
    </message>
    <message>
        <source>“%1” is not the name of a file at OpenAI and was left alone.</source>
        <translation>“%1”不是 OpenAI 上的文件名，未作处理。</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Password of an encrypted document. Other programs may see it while this one starts; --password-file hides it.</source>
        <translation>加密文档的密码。本程序启动时其他程序可能看到它；用 --password-file 可隐藏。</translation>
    </message>
    <message>
        <source>File whose first line is the document&apos;s password.</source>
        <translation>首行为文档密码的文件。</translation>
    </message>
    <message>
        <source>The service&apos;s ExtractRequest as JSON; it brings document, sections and prompt.</source>
        <translation>JSON 格式的服务 ExtractRequest；自带文档、小节和提示词。</translation>
    </message>
    <message>
        <source>Sections file, or the service&apos;s list of names and page ranges.</source>
        <translation>小节文件，或服务的名称与页面范围列表。</translation>
    </message>
    <message>
        <source>Make the sections of the document&apos;s bookmarks.</source>
        <translation>按文档的书签划分小节。</translation>
    </message>
    <message>
        <source>Make the sections of the headings on the pages.</source>
        <translation>按页面上的标题划分小节。</translation>
    </message>
    <message>
        <source>Depth of the bookmarks, or else headings, that become sections; 1 unless given.</source>
        <translation>作为小节的书签（或标题）的深度；未指定时为 1。</translation>
    </message>
    <message>
        <source>Pages such as 5, 1-3 or 1-3,7,9- (to the end). Alone they are one section.</source>
        <translation>页面，例如 5、1-3 或 1-3,7,9-（到末尾）。单独使用时构成一个小节。</translation>
    </message>
    <message>
        <source>Cut the pages into sections of N pages.</source>
        <translation>把页面切成每 N 页一个小节。</translation>
    </message>
    <message>
        <source>What to extract. {{section}}, {{number}}, {{pages}} and {{document}} are filled in.</source>
        <translation>要提取的内容。{{section}}、{{number}}、{{pages}} 和 {{document}} 会被替换。</translation>
    </message>
    <message>
        <source>File with the prompt.</source>
        <translation>含有提示词的文件。</translation>
    </message>
    <message>
        <source>Send the prompt alone, without the sentences that name the section.</source>
        <translation>只发送提示词，不含说明小节的句子。</translation>
    </message>
    <message>
        <source>Where the results go; “-” or nothing is standard output. A file appears whole or not at all.</source>
        <translation>结果的去处；“-”或留空表示标准输出。文件要么完整出现，要么不出现。</translation>
    </message>
    <message>
        <source>Format of the results.</source>
        <translation>结果的格式。</translation>
    </message>
    <message>
        <source>Folder for the sections&apos; PDFs; made when it does not exist.</source>
        <translation>存放小节 PDF 的文件夹；不存在时会创建。</translation>
    </message>
    <message>
        <source>Keep running heads and page numbers.</source>
        <translation>保留页眉和页码。</translation>
    </message>
    <message>
        <source>Go on with the newest unfinished job of the same document, sections, prompt and engine.</source>
        <translation>继续同一文档、小节、提示词和引擎的最新未完成任务。</translation>
    </message>
    <message>
        <source>When going on, also run sections that were blocked or quarantined.</source>
        <translation>继续时也运行被拦截或隔离的小节。</translation>
    </message>
    <message>
        <source>Unfinished jobs too.</source>
        <translation>也包括未完成的任务。</translation>
    </message>
    <message>
        <source>Settings file to read in place of excerpt/excerpt.ini in $XDG_CONFIG_HOME or ~/.config.</source>
        <translation>要读取的设置文件，代替 $XDG_CONFIG_HOME 或 ~/.config 下的 excerpt/excerpt.ini。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>小节</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>The output %1 would replace the document itself. Name another file with --output.</source>
        <translation>输出 %1 会替换文档本身。请用 --output 指定其他文件。</translation>
    </message>
    <message>
        <source>There is no room left for %1. Make room, and run it again.</source>
        <translation>没有空间存放 %1。请腾出空间，然后重新运行。</translation>
    </message>
    <message>
        <source>The file %1 cannot be written (%2). Choose another folder.</source>
        <translation>无法写入文件 %1（%2）。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>The output %1 cannot be written (%2). Name another one.</source>
        <translation>无法写入输出 %1（%2）。请另行指定。</translation>
    </message>
    <message>
        <source>The output %1 cannot be written: there is no folder %2. Make the folder, or name another output.</source>
        <translation>无法写入输出 %1：文件夹 %2 不存在。请创建该文件夹，或指定其他输出。</translation>
    </message>
    <message>
        <source>The output %1 cannot be written: the folder %2 does not let you (%3). Change its rights, or name another output.</source>
        <translation>无法写入输出 %1：文件夹 %2 不允许写入（%3）。请更改其权限，或指定其他输出。</translation>
    </message>
    <message>
        <source>the standard output</source>
        <translation>标准输出</translation>
    </message>
    <message>
        <source>The output %1 is a folder. Name a file in it, or another output.</source>
        <translation>输出 %1 是文件夹。请指定其中的文件，或其他输出。</translation>
    </message>
</context>
<context>
    <name>PageCost</name>
    <message>
        <source>Page %1 cannot be read: it is damaged, or nested too deeply. Leave it out, or repair the document with another program.</source>
        <translation>无法读取第 %1 页：它已损坏或嵌套过深。请略去该页，或用其他程序修复文档。</translation>
    </message>
    <message>
        <source>Page %1 measures %2 × %3 points; more than %4 cannot be worked with. Leave it out, or save it in a smaller size.</source>
        <translation>第 %1 页的尺寸为 %2 × %3 点；无法处理超过 %4 的页面。请略去该页，或以较小的尺寸保存。</translation>
    </message>
    <message>
        <source>Page %1 unpacks to more than %2 MB of drawing instructions, which nobody can read in reasonable time. Leave it out, or replace it by a picture.</source>
        <translation>第 %1 页解压后的绘图指令超过 %2 MB，无法在合理时间内读取。请略去该页，或用图片代替。</translation>
    </message>
</context>
<context>
    <name>PageRange</name>
    <message>
        <source>The page range is empty. Name pages of this document, which has 1 to %1, such as 5 or 1-3,7,9-.</source>
        <translation>页面范围为空。请指定此文档的页面（1 至 %1），例如 5 或 1-3,7,9-。</translation>
    </message>
    <message>
        <source>“%1” is no page range, because a page is missing in it. Name pages of this document, which has 1 to %2, such as 5 or 1-3,7,9-.</source>
        <translation>“%1”不是页面范围，因为其中缺少页码。请指定此文档的页面（1 至 %2），例如 5 或 1-3,7,9-。</translation>
    </message>
    <message>
        <source>“%1” is no page range. Name pages of this document, which has 1 to %2, such as 5 or 1-3,7,9-.</source>
        <translation>“%1”不是页面范围。请指定此文档的页面（1 至 %2），例如 5 或 1-3,7,9-。</translation>
    </message>
    <message>
        <source>“%1” names page 0, but pages are counted from 1 (this document has 1 to %2).</source>
        <translation>“%1”含有第 0 页，但页码从 1 开始（此文档为 1 至 %2）。</translation>
    </message>
    <message>
        <source>“%1” names pages beyond the end of the document, whose last page is %2.</source>
        <translation>“%1”含有超出文档末尾的页面，文档的最后一页是第 %2 页。</translation>
    </message>
    <message>
        <source>“%1” is reversed: write the lower page first (this document has pages 1 to %2).</source>
        <translation>“%1”顺序颠倒：请先写较小的页码（此文档为第 1 至 %2 页）。</translation>
    </message>
    <message>
        <source>“%1” names more than %2 pages in all. Name each page of this document, which has 1 to %3, once.</source>
        <translation>“%1”总共指定了超过 %2 页。此文档的每一页（1 至 %3）请只写一次。</translation>
    </message>
</context>
<context>
    <name>Pipeline</name>
    <message>
        <source>The PDF of section “%1” could not be read back from “%2”. Check the disk, then run this section again.</source>
        <translation>无法从“%2”读回小节“%1”的 PDF。请检查磁盘，然后重新运行此小节。</translation>
    </message>
    <message>
        <source>The section could not be cut out: no file can be written in “%1”. Make room there or choose another job folder.</source>
        <translation>无法剪切出小节：“%1”中无法写入文件。请腾出空间，或选择其他任务文件夹。</translation>
    </message>
    <message>
        <source>The pages of section “%1” broke the PDF helper twice, so the section was set aside. Use --retry-failed to try it again.</source>
        <translation>小节“%1”的页面两次导致 PDF 辅助进程崩溃，因此已搁置该小节。要重试，请使用 --retry-failed。</translation>
    </message>
    <message>
        <source>Section “%1” was given up after %2 s, the time limit of one section. Raise it with --timeout or WORKER_TIMEOUT.</source>
        <translation>小节“%1”在 %2 s（单个小节的时间限制）后被放弃。请用 --timeout 或 WORKER_TIMEOUT 提高限制。</translation>
    </message>
    <message>
        <source>The engine gave an empty answer. Try this section again, or change the prompt.</source>
        <translation>引擎给出了空回答。请重试此小节，或更改提示词。</translation>
    </message>
</context>
<context>
    <name>PopplerDocument</name>
    <message>
        <source>The document is protected by a password. Give it with --password or --password-file.</source>
        <translation>文档受密码保护。请用 --password 或 --password-file 提供密码。</translation>
    </message>
    <message>
        <source>The password does not open the document. Check it and try again.</source>
        <translation>此密码无法打开文档。请检查后重试。</translation>
    </message>
    <message>
        <source>The document is damaged beyond what can be repaired. Open it in a PDF viewer and save it anew, or get another copy.</source>
        <translation>文档损坏严重，无法修复。请在 PDF 阅读器中打开并重新保存，或获取另一份副本。</translation>
    </message>
    <message numerus="yes">
        <source>The document has no page %1. It has %n pages.</source>
        <translation>
            <numerusform>文档没有第 %1 页。它共有 %n 页。</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1 is damaged and cannot be read. Leave it out, or get another copy of the document.</source>
        <translation>第 %1 页已损坏，无法读取。请略去该页，或获取文档的另一份副本。</translation>
    </message>
    <message>
        <source>Page %1 measures %2 × %3 points, which cannot be worked with. Leave it out.</source>
        <translation>第 %1 页的尺寸为 %2 × %3 点，无法处理。请略去该页。</translation>
    </message>
    <message>
        <source>The document cannot be read. Check that the file exists and that you may read it.</source>
        <translation>无法读取文档。请检查文件是否存在以及您是否有读取权限。</translation>
    </message>
    <message>
        <source>Page %1 has more characters than can be worked with. Leave it out.</source>
        <translation>第 %1 页的字符过多，无法处理。请略去该页。</translation>
    </message>
    <message>
        <source>A picture of page %1 of this size cannot be drawn: the most is 64 megapixels.</source>
        <translation>无法以此尺寸绘制第 %1 页的图像：上限为 6400 万像素。</translation>
    </message>
    <message>
        <source>Page %1 cannot be drawn.</source>
        <translation>无法绘制第 %1 页。</translation>
    </message>
</context>
<context>
    <name>ProblemsModel</name>
    <message>
        <source>Run again</source>
        <translation>重新运行</translation>
    </message>
    <message numerus="yes">
        <source>Run again with %n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>以 %n 分钟再次运行</numerusform>
        </translation>
    </message>
    <message>
        <source>Run again with %1</source>
        <extracomment>%1 is the new limit on the answer&apos;s length, in tokens</extracomment>
        <translation>以 %1 再次运行</translation>
    </message>
    <message>
        <source>Run in two parts</source>
        <translation>分两部分运行</translation>
    </message>
    <message>
        <source>Open page %1</source>
        <translation>打开第 %1 页</translation>
    </message>
    <message>
        <source>Use an engine that reads pictures</source>
        <translation>使用能读取图片的引擎</translation>
    </message>
    <message>
        <source>Enter the key</source>
        <translation>输入密钥</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>选择模型</translation>
    </message>
    <message>
        <source>Change the prompt</source>
        <translation>更改提示词</translation>
    </message>
    <message>
        <source>It did not succeed in an earlier run.</source>
        <translation>它在之前的运行中未成功。</translation>
    </message>
    <message>
        <source>The PDF helper crashed twice on its pages. The other sections were not affected.</source>
        <translation>PDF 辅助进程在处理其页面时崩溃了两次。其他小节未受影响。</translation>
    </message>
    <message>
        <source>The answer ended at the limit of %1 tokens.</source>
        <translation>回答在 %1 个 token 的上限处结束。</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>opening</source>
        <translation>正在打开</translation>
    </message>
    <message>
        <source>finding sections</source>
        <translation>正在查找小节</translation>
    </message>
    <message>
        <source>reading pages</source>
        <translation>正在读取页面</translation>
    </message>
    <message>
        <source>uploading</source>
        <translation>正在上传</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>正在等待</translation>
    </message>
    <message>
        <source>answering</source>
        <translation>正在回答</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>正在检查</translation>
    </message>
    <message>
        <source>cleaning up</source>
        <translation>正在清理</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>正在保存</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>正在写入</translation>
    </message>
    <message numerus="yes">
        <source>Stopping: deleting %n upload(s)</source>
        <translation>
            <numerusform>正在停止：删除 %n 个上传文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>剩余 %n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>剩余 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) left</source>
        <translation>
            <numerusform>剩余 %n 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>Downloading: %1 of %2 MB</source>
        <translation>正在下载：%1 / %2 MB</translation>
    </message>
    <message>
        <source>Downloading: %1 MB</source>
        <translation>正在下载：%1 MB</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>正在停止</translation>
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
        <translation>“%1”不是有效的 JSON，因此不是项目（%2）。请选择其他文件，或此文件的较早副本。</translation>
    </message>
    <message>
        <source>In the project “%1”, the field “%2” must be %3.</source>
        <translation>在项目“%1”中，字段“%2”必须是%3。</translation>
    </message>
    <message>
        <source>“%1” is no project: its field “format” must be “excerpt.project”.</source>
        <translation>“%1”不是项目：其字段“format”必须是“excerpt.project”。</translation>
    </message>
    <message>
        <source>The project “%1” has version %2 of its format, and this program reads version %3 only. Use a newer version of Excerpt.</source>
        <translation>项目“%1”的格式版本为 %2，而此程序只能读取版本 %3。请使用较新版本的 Excerpt。</translation>
    </message>
    <message>
        <source>an object with “path” (text) and, where they are known, “relative_path” and “file_name” (text), “pages” (a number from 1) and “sha256” (64 digits 0 to f)</source>
        <translation>含有“path”（文本）的对象，如已知，还含有“relative_path”和“file_name”（文本）、“pages”（从 1 起的数字）和“sha256”（64 位 0 至 f）</translation>
    </message>
    <message>
        <source>an object with “text” (text), “frame” (true or false) and “name” (text)</source>
        <translation>含有“text”（文本）、“frame”（true 或 false）和“name”（文本）的对象</translation>
    </message>
    <message>
        <source>an object with “name” (text)</source>
        <translation>含有“name”（文本）的对象</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>“%1” is a folder and no project. Choose a file.</source>
        <translation>“%1”是文件夹，不是项目。请选择文件。</translation>
    </message>
    <message>
        <source>The project “%1” is larger than 256 MB. Check that it is the right file.</source>
        <translation>项目“%1”大于 256 MB。请检查是否选对了文件。</translation>
    </message>
    <message>
        <source>The project “%1” cannot be read. Check that it exists and that you may read it.</source>
        <translation>无法读取项目“%1”。请检查它是否存在以及您是否有读取权限。</translation>
    </message>
    <message>
        <source>The document has changed since the project was saved (its SHA-256 was %1 and is %2). Check that the sections are where they should be.</source>
        <translation>项目保存后文档已更改（其 SHA-256 原为 %1，现为 %2）。请检查小节是否位于正确位置。</translation>
    </message>
</context>
<context>
    <name>PromptLibrary</name>
    <message>
        <source>“%1” cannot be read as a file of prompts: each prompt needs a name and a text. Correct the file or choose another one.</source>
        <translation>无法把“%1”作为提示词文件读取：每个提示词都需要名称和文本。请更正该文件或选择其他文件。</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a file of prompts: two prompts have the name “%2”. Rename one of them.</source>
        <translation>无法把“%1”作为提示词文件读取：有两个提示词都名为“%2”。请重命名其中一个。</translation>
    </message>
    <message>
        <source>The prompts could not be saved in “%1”. Make room there, or choose another folder.</source>
        <translation>无法把提示词保存到“%1”。请腾出空间，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>“%1” is not valid JSON, so it is no file of prompts. Choose another file.</source>
        <translation>“%1”不是有效的 JSON，因此不是提示词文件。请选择其他文件。</translation>
    </message>
    <message>
        <source>“%1” is no file of prompts. Choose one that was exported from the prompt library.</source>
        <translation>“%1”不是提示词文件。请选择从提示词库导出的文件。</translation>
    </message>
    <message>
        <source>“%1” is of a later version of Excerpt. Open it with that one, or choose another file.</source>
        <translation>“%1”来自更高版本的 Excerpt。请用该版本打开，或选择其他文件。</translation>
    </message>
    <message>
        <source>“%1” has no list of prompts. Choose another file.</source>
        <translation>“%1”没有提示词列表。请选择其他文件。</translation>
    </message>
    <message>
        <source>The prompts in “%1” cannot be read. Check who may read the file.</source>
        <translation>无法读取“%1”中的提示词。请检查谁有权读取该文件。</translation>
    </message>
    <message>
        <source>“%1” is too large for a file of prompts. Choose another file.</source>
        <translation>“%1”太大，不是提示词文件。请选择其他文件。</translation>
    </message>
</context>
<context>
    <name>PromptTemplate</name>
    <message>
        <source>The prompt has placeholders that do not exist: %1. There are {{section}}, {{number}}, {{pages}} and {{document}}; write {{{{ for two braces that are none.</source>
        <translation>提示词含有不存在的占位符：%1。可用的有 {{section}}、{{number}}、{{pages}} 和 {{document}}；如需普通的双花括号，请写 {{{{。</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>QpdfDocument</name>
    <message>
        <source>The password does not open the document. Check it and try again.</source>
        <translation>此密码无法打开文档。请检查后重试。</translation>
    </message>
    <message>
        <source>The document is protected by a password. Give the password and try again.</source>
        <translation>文档受密码保护。请提供密码后重试。</translation>
    </message>
    <message>
        <source>The file is not a PDF. Choose a PDF file.</source>
        <translation>该文件不是 PDF。请选择 PDF 文件。</translation>
    </message>
    <message>
        <source>The document is protected in a way that cannot be opened here, by a certificate for example. Save an unprotected copy and choose that.</source>
        <translation>文档的保护方式在此无法打开，例如使用了证书。请保存一份未受保护的副本并选择它。</translation>
    </message>
    <message>
        <source>The document is too damaged to be opened. Open it in another program and save it anew.</source>
        <translation>文档损坏严重，无法打开。请在其他程序中打开并重新保存。</translation>
    </message>
    <message>
        <source>There is no page %1: the document has %2 pages. Choose pages that exist.</source>
        <translation>没有第 %1 页：文档共有 %2 页。请选择存在的页面。</translation>
    </message>
    <message>
        <source>Page %1 cannot be read: it is damaged in the document. Leave it out, or repair the document with another program.</source>
        <translation>无法读取第 %1 页：它在文档中已损坏。请略去该页，或用其他程序修复文档。</translation>
    </message>
    <message>
        <source>The section&apos;s PDF cannot be written: the disk is full. Free some space and try again.</source>
        <translation>无法写入小节的 PDF：磁盘已满。请释放一些空间后重试。</translation>
    </message>
    <message>
        <source>The section&apos;s PDF cannot be written. Look at the folder&apos;s rights and try again.</source>
        <translation>无法写入小节的 PDF。请查看文件夹的权限后重试。</translation>
    </message>
    <message>
        <source>The document&apos;s table of contents for programs (its cross-reference table) is damaged and was rebuilt: parts may be missing.</source>
        <translation>文档供程序使用的目录（交叉引用表）已损坏并已重建：部分内容可能缺失。</translation>
    </message>
    <message>
        <source>The document is damaged in places: parts may be missing.</source>
        <translation>文档有多处损坏：部分内容可能缺失。</translation>
    </message>
    <message>
        <source>The document&apos;s own page count is wrong: the %1 pages that can be found are used.</source>
        <translation>文档自身记录的页数有误：将使用能找到的 %1 页。</translation>
    </message>
    <message>
        <source>Pages %1 are damaged in the document: parts of them may be missing.</source>
        <translation>文档的第 %1 页已损坏：其部分内容可能缺失。</translation>
    </message>
    <message>
        <source>The document&apos;s list of pages refers to itself. Open it in another program and save it anew.</source>
        <translation>文档的页面列表引用了自身。请在其他程序中打开并重新保存。</translation>
    </message>
    <message>
        <source>The document has no pages. Choose another one, or save it anew.</source>
        <translation>文档没有页面。请选择其他文档，或重新保存。</translation>
    </message>
    <message>
        <source>The section has only a part of pages %1. In its PDF that part is a picture with its words behind it: it could not be told apart from the rest of the page in any other way.</source>
        <translation>此小节只含第 %1 页的一部分。在其 PDF 中，该部分是一张背后带有文字的图片：无法以其他方式将它与页面的其余部分分开。</translation>
    </message>
</context>
<context>
    <name>ResponseWriter</name>
    <message>
        <source>The run was stopped before its end. What was finished is here.</source>
        <translation>运行在结束前被停止。已完成的部分在此。</translation>
    </message>
</context>
<context>
    <name>ResultsWriter</name>
    <message>
        <source>The results cannot be written: %1. Free space there, or name another output; what was finished is kept.</source>
        <translation>无法写入结果：%1。请释放空间，或指定其他输出；已完成的部分会保留。</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message numerus="yes">
        <source>Stopping. Deleting %n upload(s).</source>
        <translation>
            <numerusform>正在停止。正在删除 %n 个上传文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping.</source>
        <translation>正在停止。</translation>
    </message>
    <message>
        <source>What was finished is kept. “excerpt-cli jobs resume %1” goes on.</source>
        <translation>已完成的部分会保留。“excerpt-cli jobs resume %1”可继续。</translation>
    </message>
    <message>
        <source>“excerpt-cli jobs resume %1” tries again.</source>
        <translation>“excerpt-cli jobs resume %1”可重试。</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) did not succeed; the results say why.</source>
        <translation>
            <numerusform>%n 个小节未成功；原因见结果。</numerusform>
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
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours</comment>
        <translation>
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
        <translation>请求过多。%1 后再次尝试。</translation>
    </message>
    <message>
        <source>%1 Next try in %2. Try %3 of %4.</source>
        <extracomment>what went wrong as a sentence, then a time as in 0:42, then numbers</extracomment>
        <translation>%1 %2 后再次尝试。第 %3 次尝试，共 %4 次。</translation>
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
            <numerusform>已完成 %1 个小节，共 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>about %n s left</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>大约剩余 %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>大约剩余 %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n h left</source>
        <comment>hours</comment>
        <translation>
            <numerusform>大约剩余 %n h</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sections a minute</source>
        <extracomment>a figure with a decimal: &quot;4.1 sections a minute&quot;</extracomment>
        <translation>每分钟 %1 个小节</translation>
    </message>
    <message>
        <source>%1 tokens in, %2 out</source>
        <translation>输入 %1 个词元，输出 %2 个</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>完成 %1</translation>
    </message>
    <message>
        <source>%1 with warnings</source>
        <translation>警告 %1</translation>
    </message>
    <message>
        <source>%1 empty</source>
        <translation>空 %1</translation>
    </message>
    <message>
        <source>%1 cut off</source>
        <translation>截断 %1</translation>
    </message>
    <message>
        <source>%1 not valid</source>
        <translation>无效 %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>失败 %1</translation>
    </message>
    <message>
        <source>%1 set aside</source>
        <translation>搁置 %1</translation>
    </message>
    <message>
        <source>%1 stopped</source>
        <translation>停止 %1</translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>运行中 %1</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>等待 %1</translation>
    </message>
    <message>
        <source>Open document</source>
        <translation>打开文档</translation>
    </message>
    <message numerus="yes">
        <source>Cut page(s) %1</source>
        <translation>
            <numerusform>剪切第 %1 页</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read page(s) %1</source>
        <translation>
            <numerusform>读取第 %1 页</numerusform>
        </translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Send %1 kB</source>
        <translation>发送 %1 kB</translation>
    </message>
    <message>
        <source>Send %1 MB</source>
        <translation>发送 %1 MB</translation>
    </message>
    <message>
        <source>Wait until it is read</source>
        <translation>等待读取</translation>
    </message>
    <message>
        <source>Wait for answer</source>
        <translation>等待回答</translation>
    </message>
    <message>
        <source>Read answer</source>
        <translation>读取回答</translation>
    </message>
    <message>
        <source>Check answer</source>
        <translation>检查回答</translation>
    </message>
    <message>
        <source>Delete upload</source>
        <translation>删除上传文件</translation>
    </message>
    <message>
        <source>Waits for the PDF helper. Gives up at %1.</source>
        <translation>正在等待 PDF 辅助进程。将在 %1 放弃。</translation>
    </message>
    <message>
        <source>Waits for %1. Gives up at %2. Try %3 of %4.</source>
        <extracomment>company, time limit, numbers</extracomment>
        <translation>正在等待 %1。将在 %2 放弃。第 %3 次尝试，共 %4 次。</translation>
    </message>
    <message>
        <source>Starting.</source>
        <translation>正在启动。</translation>
    </message>
    <message>
        <source>Running. You can go on marking and reading.</source>
        <translation>正在运行。您可以继续标记和阅读。</translation>
    </message>
    <message>
        <source>Paused. The answer under way is kept.</source>
        <translation>已暂停。进行中的回答会保留。</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>已暂停。</translation>
    </message>
    <message>
        <source>Stops after this section.</source>
        <translation>将在此小节后停止。</translation>
    </message>
    <message>
        <source>Stops after this section, in about %1.</source>
        <translation>将在此小节后停止，约 %1 后。</translation>
    </message>
    <message>
        <source>Stopping.</source>
        <translation>正在停止。</translation>
    </message>
    <message>
        <source>The run came to its end.</source>
        <translation>运行已结束。</translation>
    </message>
    <message>
        <source>Stopped. What is done is kept.</source>
        <translation>已停止。已完成的部分会保留。</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) safe on this disk</source>
        <translation>
            <numerusform>%n 个结果已安全保存在此磁盘上</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) safe on this disk, last %1 ago</source>
        <translation>
            <numerusform>%n 个结果已安全保存在此磁盘上，最近一个在 %1 前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too early to say, %1 of %n section(s)</source>
        <translation>
            <numerusform>尚无法判断，已完成 %1 个小节，共 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Flat: %1 per section</source>
        <translation>平稳：每小节 %1</translation>
    </message>
    <message>
        <source>Rising slowly: %1 per section</source>
        <translation>缓慢上升：每小节 %1</translation>
    </message>
    <message numerus="yes">
        <source>Rising: %1 per section, budget in %n section(s)</source>
        <translation>
            <numerusform>上升：每小节 %1，再过 %n 个小节达到预算</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, flat</source>
        <translation>%1，平稳</translation>
    </message>
    <message>
        <source>%1, rising slowly</source>
        <translation>%1，缓慢上升</translation>
    </message>
    <message>
        <source>%1, rising</source>
        <translation>%1，上升</translation>
    </message>
    <message>
        <source>Memory %1 of %2 MB, peak %3.</source>
        <translation>内存 %1 / %2 MB，峰值 %3。</translation>
    </message>
    <message>
        <source>Memory %1 of %2 MB, peak %3, flat.</source>
        <translation>内存 %1 / %2 MB，峰值 %3，平稳。</translation>
    </message>
    <message>
        <source>Memory %1 of %2 MB, peak %3, rising slowly.</source>
        <translation>内存 %1 / %2 MB，峰值 %3，缓慢上升。</translation>
    </message>
    <message>
        <source>Memory %1 of %2 MB, peak %3, rising.</source>
        <translation>内存 %1 / %2 MB，峰值 %3，上升。</translation>
    </message>
    <message>
        <source>Sections are being run.</source>
        <translation>正在运行小节。</translation>
    </message>
</context>
<context>
    <name>SectionDialogs</name>
    <message>
        <source>One step to undo: “%1”.</source>
        <translation>只需一步即可撤销：“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>One step to undo: “%1”. The %n section(s) you have now are replaced.</source>
        <translation>
            <numerusform>只需一步即可撤销：“%1”。您现有的 %n 个小节将被替换。</numerusform>
        </translation>
    </message>
    <message>
        <source>New section</source>
        <translation>新建小节</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>页面(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>The document has the pages 1 to %1.</source>
        <translation>文档的页面为 1 至 %1。</translation>
    </message>
    <message>
        <source>Make section</source>
        <translation>创建小节</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>New section “%1”</source>
        <translation>新建小节“%1”</translation>
    </message>
    <message>
        <source>Split section</source>
        <translation>拆分小节</translation>
    </message>
    <message>
        <source>In front of &amp;page</source>
        <translation>在此页之前(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Name of the second part</source>
        <translation>第二部分的名称(&amp;N)</translation>
    </message>
    <message>
        <source>%1, part 2</source>
        <translation>%1，第 2 部分</translation>
    </message>
    <message>
        <source>A section of one page is split on the page itself: choose Split in the tool bar and click the line.</source>
        <translation>单页小节需在页面上拆分：在工具栏中选择“拆分”，然后点击分界行。</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>Split “%1”</source>
        <translation>拆分“%1”</translation>
    </message>
    <message>
        <source>Sections of every n pages</source>
        <translation>每 n 页一个小节</translation>
    </message>
    <message>
        <source>Pages &amp;each</source>
        <translation>每节页数(&amp;E)</translation>
    </message>
    <message>
        <source>Of &amp;pages</source>
        <translation>页面范围(&amp;P)</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) of equal length</source>
        <translation>
            <numerusform>%n 个等长的小节</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n section(s)</source>
        <translation>
            <numerusform>创建 %n 个小节</numerusform>
        </translation>
    </message>
    <message>
        <source>Prompt of its own</source>
        <translation>专用提示词</translation>
    </message>
    <message>
        <source>Use the common prompt</source>
        <translation>使用通用提示词</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Without a text the common prompt is sent.</source>
        <translation>没有文本时会发送通用提示词。</translation>
    </message>
    <message numerus="yes">
        <source>Sent for %n section(s) in place of the common prompt.</source>
        <translation>
            <numerusform>将对 %n 个小节发送，代替通用提示词。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prompt of %n section(s)</source>
        <translation>
            <numerusform>%n 个小节的提示词</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SectionResult</name>
    <message>
        <source>A section&apos;s result cannot be read, because its field “%1” is missing or wrong. Run this section again.</source>
        <translation>无法读取小节的结果，因为其字段“%1”缺失或有误。请重新运行此小节。</translation>
    </message>
</context>
<context>
    <name>SectionRules</name>
    <message>
        <source>Split at the heading’s height</source>
        <translation>在标题高度处拆分</translation>
    </message>
    <message>
        <source>Keep the page in both</source>
        <translation>两个小节都保留该页</translation>
    </message>
    <message>
        <source>End on the page before</source>
        <translation>在前一页结束</translation>
    </message>
    <message>
        <source>Begin on the next page</source>
        <translation>从下一页开始</translation>
    </message>
    <message>
        <source>{{number}} and {{title}} are replaced</source>
        <translation>{{number}} 和 {{title}} 会被替换</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>pages %1</source>
        <extracomment>%1 is a page range such as 815–818</extracomment>
        <translation>第 %1 页</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n 个小节</numerusform>
        </translation>
    </message>
    <message>
        <source>own prompt</source>
        <translation>专用提示词</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>between the parts of a list that is read out</extracomment>
        <translation>，</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is &quot;40 lessons&quot;, %2 is &quot;280 sections&quot;</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s)</source>
        <translation>
            <numerusform>%n 课</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln area(s)</source>
        <translation>
            <numerusform>%Ln 个区域</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SectionsFile</name>
    <message>
        <source>“%1” has more than %2 sections. Split it into several files.</source>
        <translation>“%1”的小节超过 %2 个。请拆分成多个文件。</translation>
    </message>
    <message>
        <source>“%1” is not valid JSON, so no sections can be read from it (%2). Correct it there, or write it again.</source>
        <translation>“%1”不是有效的 JSON，因此无法从中读取小节（%2）。请在该处更正，或重新编写。</translation>
    </message>
    <message>
        <source>In “%1”, section %2: the field “%3” must be text.</source>
        <translation>在“%1”的小节 %2 中：字段“%3”必须是文本。</translation>
    </message>
    <message>
        <source>“%1” is no sections file: it must hold a JSON object with the format “excerpt.sections”, or a list of sections.</source>
        <translation>“%1”不是小节文件：它必须含有格式为“excerpt.sections”的 JSON 对象，或小节列表。</translation>
    </message>
    <message>
        <source>“%1” is no sections file: its field “format” must be “excerpt.sections”.</source>
        <translation>“%1”不是小节文件：其字段“format”必须是“excerpt.sections”。</translation>
    </message>
    <message>
        <source>“%1” has version %2 of the sections format, and this program reads version %3 only. Use a newer version of Excerpt, or write the file again.</source>
        <translation>“%1”的小节格式版本为 %2，而此程序只能读取版本 %3。请使用较新版本的 Excerpt，或重新编写该文件。</translation>
    </message>
    <message>
        <source>“%1” has no list of sections: its field “sections” must be a list.</source>
        <translation>“%1”没有小节列表：其字段“sections”必须是列表。</translation>
    </message>
    <message>
        <source>In “%1”, the field “document” must hold “file_name” (text), “pages” (a number from 1) and “sha256” (64 digits 0 to f), or nothing.</source>
        <translation>在“%1”中，字段“document”必须含有“file_name”（文本）、“pages”（从 1 起的数字）和“sha256”（64 位 0 至 f），或为空。</translation>
    </message>
    <message>
        <source>“%1” was made for a document of %2 pages, and this one has %3. Check that the sections are where they should be.</source>
        <translation>“%1”是为 %2 页的文档制作的，而此文档有 %3 页。请检查小节是否位于正确位置。</translation>
    </message>
    <message>
        <source>“%1” has no sections. Name at least one.</source>
        <translation>“%1”没有小节。请至少指定一个。</translation>
    </message>
    <message>
        <source>In “%1”, section %2 must be an object with “%3” and “%4”.</source>
        <translation>在“%1”中，小节 %2 必须是含有“%3”和“%4”的对象。</translation>
    </message>
    <message>
        <source>In “%1”, section %2: the field “id” must be text of 1 to %3 characters without line breaks.</source>
        <translation>在“%1”的小节 %2 中：字段“id”必须是 1 至 %3 个字符且不含换行的文本。</translation>
    </message>
    <message>
        <source>In “%1”, section %2 has the id “%3”, which an earlier section has already. Give each its own.</source>
        <translation>在“%1”中，小节 %2 的 id“%3”已被前面的小节使用。请为每个小节使用不同的 id。</translation>
    </message>
    <message>
        <source>In “%1”, section %2: the field “level” must be a whole number from 1 to %3.</source>
        <translation>在“%1”的小节 %2 中：字段“level”必须是 1 至 %3 的整数。</translation>
    </message>
    <message>
        <source>In “%1”, section %2 (“%3”): %4</source>
        <extracomment>%1 file, %2 number of the section, %3 name of the section, %4 sentence on its pages</extracomment>
        <translation>在“%1”的小节 %2（“%3”）中：%4</translation>
    </message>
    <message>
        <source>In “%1”, section %2: the field “%3” must hold “page” (a page of this document, 1 to %4) and “y” (a number from 0 to 1).</source>
        <translation>在“%1”的小节 %2 中：字段“%3”必须含有“page”（此文档的页面，1 至 %4）和“y”（0 至 1 的数字）。</translation>
    </message>
    <message>
        <source>In “%1”, section %2 (“%3”): the pages %4 are not those from its start to its end. Make “pages” fit “start” and “end”.</source>
        <translation>在“%1”的小节 %2（“%3”）中：页面 %4 与从开始到结束的页面不符。请使“pages”与“start”和“end”一致。</translation>
    </message>
    <message>
        <source>In “%1”, section %2 (“%3”) ends before it starts.</source>
        <translation>在“%1”中，小节 %2（“%3”）的结束位置在开始位置之前。</translation>
    </message>
    <message>
        <source>In “%1”, section %2 has more than %3 areas. Split the section.</source>
        <translation>在“%1”中，小节 %2 的区域超过 %3 个。请拆分该小节。</translation>
    </message>
    <message>
        <source>In “%1”, section %2: the field “regions” must be a list of areas with “page” (1 to %3), “x”, “y”, “width” and “height”, which are parts of the page from 0 to 1 and must not leave it.</source>
        <translation>在“%1”的小节 %2 中：字段“regions”必须是区域列表，每个区域含有“page”（1 至 %3）、“x”、“y”、“width”和“height”；后四者为页面的 0 至 1 的比例，且不得超出页面。</translation>
    </message>
    <message>
        <source>In “%1”, section %2 (“%3”) has areas on pages that it does not have. They change nothing.</source>
        <translation>在“%1”中，小节 %2（“%3”）在不属于它的页面上有区域。这些区域不起作用。</translation>
    </message>
    <message>
        <source>In “%1”, section %2: the field “parents” must be a list of at most %3 names.</source>
        <translation>在“%1”的小节 %2 中：字段“parents”必须是最多 %3 个名称的列表。</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The option --%1 has the value “%2”. Allowed is %3.</source>
        <translation>选项 --%1 的值为“%2”。允许的值：%3。</translation>
    </message>
    <message>
        <source>The environment variable %1 has the value “%2”. Allowed is %3.</source>
        <translation>环境变量 %1 的值为“%2”。允许的值：%3。</translation>
    </message>
    <message>
        <source>The key %1 in the settings file %2 has the value “%3”. Allowed is %4.</source>
        <translation>设置文件 %2 中的键 %1 的值为“%3”。允许的值：%4。</translation>
    </message>
    <message>
        <source>--%1 %2 is not part of this version. Use --%1 sequential, or leave it out.</source>
        <translation>此版本不包含 --%1 %2。请使用 --%1 sequential，或去掉它。</translation>
    </message>
    <message>
        <source>The environment variable %1 has the value “%2” and asks for the concurrent mode, which is not part of this version. Set it to true, or unset it.</source>
        <translation>环境变量 %1 的值为“%2”，要求并发模式，但此版本不包含该模式。请将其设为 true，或取消设置。</translation>
    </message>
    <message>
        <source>The key %1 in the settings file %2 asks for the mode “%3”, which is not part of this version. Set it to sequential, or remove it.</source>
        <translation>设置文件 %2 中的键 %1 要求模式“%3”，但此版本不包含该模式。请将其设为 sequential，或移除它。</translation>
    </message>
    <message>
        <source>The settings file %1 cannot be read. Check that it exists and that you may read it.</source>
        <translation>无法读取设置文件 %1。请检查它是否存在以及您是否有读取权限。</translation>
    </message>
    <message>
        <source>The settings file %1 is malformed. Its lines must read “key=value” below a “[section]”.</source>
        <translation>设置文件 %1 格式错误。其各行必须是位于“[section]”之下的“key=value”。</translation>
    </message>
    <message>
        <source>The key %1 in the settings file %2 is not part of this version. Remove it.</source>
        <translation>设置文件 %2 中的键 %1 不属于此版本。请移除它。</translation>
    </message>
    <message>
        <source>The key %1 in the settings file %2 is no setting and was left out. “excerpt-cli --help” lists the settings.</source>
        <translation>设置文件 %2 中的键 %1 不是设置项，已忽略。“excerpt-cli --help”会列出设置项。</translation>
    </message>
    <message>
        <source>%1 is not part of this version. Leave it out.</source>
        <translation>此版本不包含 %1。请去掉它。</translation>
    </message>
    <message>
        <source>Who answers the prompt. The offline engine needs no key and no network.</source>
        <translation>由谁回答提示词。offline 引擎不需要密钥和网络。</translation>
    </message>
    <message>
        <source>The engine&apos;s model; “excerpt-cli models” lists what is offered.</source>
        <translation>引擎的模型；“excerpt-cli models”会列出可用模型。</translation>
    </message>
    <message>
        <source>Address of the engine&apos;s server, when it is not the provider&apos;s own.</source>
        <translation>引擎服务器的地址，如果不是提供商自己的服务器。</translation>
    </message>
    <message>
        <source>How freely the model answers. Unset: as the provider thinks best.</source>
        <translation>模型回答的自由程度。未设置：由提供商决定。</translation>
    </message>
    <message>
        <source>The longest answer, in tokens. Unset: the model&apos;s own limit.</source>
        <translation>最长的回答，以词元计。未设置：模型自身的上限。</translation>
    </message>
    <message>
        <source>Send a section inside the request (inline), upload it first (upload), or by its size (auto).</source>
        <translation>在请求中发送小节（inline）、先上传（upload），或按大小决定（auto）。</translation>
    </message>
    <message>
        <source>Attempts after the first, for each request that may succeed later.</source>
        <translation>首次之后的尝试次数，用于稍后可能成功的每个请求。</translation>
    </message>
    <message>
        <source>How sections are processed: one at a time, in order (sequential).</source>
        <translation>小节的处理方式：按顺序逐个处理（sequential）。</translation>
    </message>
    <message>
        <source>Pause between sections, in seconds.</source>
        <translation>小节之间的间隔，以秒计。</translation>
    </message>
    <message>
        <source>Seconds that one section may take, retries included; then it is given up and the run goes on.</source>
        <translation>单个小节允许的秒数，包括重试；超过后放弃该小节，继续运行。</translation>
    </message>
    <message>
        <source>Hand freed memory back to the system after each section.</source>
        <translation>每个小节后把释放的内存交还系统。</translation>
    </message>
    <message>
        <source>A bar on a terminal (auto, bar), one line of JSON per event (json), or nothing but the log (none).</source>
        <translation>终端上的进度条（auto、bar），每个事件一行 JSON（json），或只有日志（none）。</translation>
    </message>
    <message>
        <source>The least important log lines to show. Unset: info, and warning beside a progress bar.</source>
        <translation>要显示的最低级别日志行。未设置：info，有进度条时为 warning。</translation>
    </message>
    <message>
        <source>Append the log to this file too, with times.</source>
        <translation>同时把日志追加到此文件，并带时间。</translation>
    </message>
    <message>
        <source>Folder of the jobs. Unset: excerpt/jobs in $XDG_STATE_HOME or ~/.local/state.</source>
        <translation>任务的文件夹。未设置：$XDG_STATE_HOME 或 ~/.local/state 下的 excerpt/jobs。</translation>
    </message>
    <message>
        <source>Days that finished jobs keep their answers; 0: until the output is written.</source>
        <translation>已完成的任务保留回答的天数；0：保留到输出写入为止。</translation>
    </message>
    <message>
        <source>true: sections are processed one at a time (--mode sequential).</source>
        <translation>true：逐个处理小节（--mode sequential）。</translation>
    </message>
    <message>
        <source>Asks for several sections at once when the variable above is false; this version refuses that.</source>
        <translation>当上面的变量为 false 时要求同时处理多个小节；此版本会拒绝。</translation>
    </message>
    <message>
        <source>true, false, 1, 0, yes, no, on or off</source>
        <translation>true、false、1、0、yes、no、on 或 off</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1 至 %2 的整数</translation>
    </message>
    <message>
        <source>a number from %1 to %2, with a point before the decimals</source>
        <translation>%1 至 %2 的数字，小数点用“.”</translation>
    </message>
    <message>
        <source>seconds from %1 to %2, with a point before the decimals</source>
        <translation>%1 至 %2 的秒数，小数点用“.”</translation>
    </message>
    <message>
        <source>any text</source>
        <translation>任意文本</translation>
    </message>
    <message>
        <source>one of %1 or %2</source>
        <extracomment>%1 is a list of words with commas, %2 the last word</extracomment>
        <translation>%1 或 %2 之一</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>服务器地址</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>最长回答</translation>
    </message>
    <message>
        <source>How sections are sent</source>
        <translation>小节的发送方式</translation>
    </message>
    <message>
        <source>Attempts after the first</source>
        <translation>首次之后的尝试次数</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Pause between sections</source>
        <translation>小节之间的间隔</translation>
    </message>
    <message>
        <source>Time limit of a section</source>
        <translation>单个小节的时间限制</translation>
    </message>
    <message>
        <source>Hand memory back</source>
        <translation>交还内存</translation>
    </message>
    <message>
        <source>Progress of the command line</source>
        <translation>命令行的进度</translation>
    </message>
    <message>
        <source>Log lines</source>
        <translation>日志行</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>日志文件</translation>
    </message>
    <message>
        <source>Folder of the jobs</source>
        <translation>任务的文件夹</translation>
    </message>
    <message>
        <source>Days that jobs are kept</source>
        <translation>任务保留天数</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Colours of the window: as the desktop has them (system), light or dark.</source>
        <translation>窗口的颜色：与桌面一致（system）、浅色或深色。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Language of the window, such as de. Unset: the system&apos;s.</source>
        <translation>窗口的语言，例如 de。未设置：系统的语言。</translation>
    </message>
    <message>
        <source>Memory budget</source>
        <translation>内存上限</translation>
    </message>
    <message>
        <source>Memory that a run may use, all processes together, such as 256M. A helper that is larger is replaced, and the log tells of a section that ends above it.</source>
        <translation>一次运行可使用的内存，所有进程合计，例如 256M。更大的辅助进程会被替换，结束时超出上限的小节会记入日志。</translation>
    </message>
    <message>
        <source>a size from %1 to %2, with k, M or G behind the number</source>
        <extracomment>sizes such as 64MiB</extracomment>
        <translation>从 %1 到 %2 的大小，数字后带 k、M 或 G</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Inside the request</source>
        <translation>包含在请求中</translation>
    </message>
    <message>
        <source>Uploaded first</source>
        <translation>先行上传</translation>
    </message>
    <message>
        <source>One at a time</source>
        <translation>逐个</translation>
    </message>
    <message>
        <source>A bar</source>
        <translation>进度条</translation>
    </message>
    <message>
        <source>Lines of JSON</source>
        <translation>JSON 行</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>The settings file %1 cannot be written. Check that you may write there and that the disk has room.</source>
        <translation>无法写入设置文件 %1。请检查您是否有写入权限以及磁盘是否有空间。</translation>
    </message>
</context>
<context>
    <name>Split</name>
    <message>
        <source>The folder %1 cannot be made or written. Check that the folder around it exists and that you may write there.</source>
        <translation>无法创建或写入文件夹 %1。请检查其上级文件夹是否存在以及您是否有写入权限。</translation>
    </message>
    <message>
        <source>The section “%1” was not written. %2</source>
        <translation>小节“%1”未写入。%2</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) could not be written.</source>
        <translation>
            <numerusform>%n 个小节无法写入。</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder for the sections is missing. Name it with --output-dir.</source>
        <translation>缺少存放小节的文件夹。请用 --output-dir 指定。</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>截断</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>无效</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>已搁置</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>已检查</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>找到</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>相似</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>已编辑</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>There is no file %1.</source>
        <translation>没有文件 %1。</translation>
    </message>
    <message>
        <source>Another process is using %1. Wait until it has ended, then try again.</source>
        <translation>另一个进程正在使用 %1。请等它结束，然后重试。</translation>
    </message>
    <message>
        <source>%1 cannot be locked (%2). Put the job folder on a file system that can lock files.</source>
        <translation>无法锁定 %1（%2）。请把任务文件夹放在支持文件锁定的文件系统上。</translation>
    </message>
    <message>
        <source>There is no space left to write %1. Free some space on that disk, then try again.</source>
        <translation>没有空间写入 %1。请在该磁盘上释放一些空间，然后重试。</translation>
    </message>
    <message>
        <source>%1 cannot be read or written (%2). Check that its folder exists and that you may write there.</source>
        <translation>无法读取或写入 %1（%2）。请检查其文件夹是否存在以及您是否有写入权限。</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>Page %1 was left out. %2</source>
        <translation>已略去第 %1 页。%2</translation>
    </message>
    <message>
        <source>The pages %1 of %2 have no text layer: they are pictures. Run a program for text recognition over the document first.</source>
        <translation>%2 页中的第 %1 页没有文本层：它们是图片。请先用文字识别程序处理文档。</translation>
    </message>
    <message>
        <source>--pages is empty. Name pages such as 1-3,7.</source>
        <translation>--pages 为空。请指定页面，例如 1-3,7。</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>Split “%1”</source>
        <translation>拆分“%1”</translation>
    </message>
    <message>
        <source>%1, part 2</source>
        <translation>%1，第 2 部分</translation>
    </message>
</context>
<context>
    <name>excerpt::AboutDialog</name>
    <message>
        <source>About Excerpt</source>
        <translation>关于 Excerpt</translation>
    </message>
    <message>
        <source>Excerpt %1</source>
        <extracomment>%1 is a version</extracomment>
        <translation>Excerpt %1</translation>
    </message>
    <message>
        <source>Long PDFs into structured data, section by section.</source>
        <translation>逐小节把长 PDF 变成结构化数据。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>自由软件，采用 GNU 通用公共许可证第 3 版或更高版本。不提供任何担保。</translation>
    </message>
    <message>
        <source>PDFs are read by Poppler and cut by qpdf, in a helper without network. The window is made with Qt %1.</source>
        <translation>PDF 由 Poppler 读取、由 qpdf 剪切，均在不联网的辅助进程中进行。窗口使用 Qt %1 制作。</translation>
    </message>
</context>
<context>
    <name>excerpt::AddressDialog</name>
    <message>
        <source>Open an address</source>
        <translation>打开网址</translation>
    </message>
    <message>
        <source>&amp;Address of a PDF</source>
        <translation>PDF 的网址(&amp;A)</translation>
    </message>
    <message>
        <source>It is downloaded to this computer and goes when the window is closed.</source>
        <translation>它会下载到本机，窗口关闭后即删除。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>excerpt::AnswerModel</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>excerpt::AnswerView</name>
    <message>
        <source>Fields of the answer</source>
        <translation>回答的字段</translation>
    </message>
    <message>
        <source>Text of the answer</source>
        <translation>回答的文本</translation>
    </message>
    <message>
        <source>Choose a section to see its answer.</source>
        <translation>选择一个小节以查看其回答。</translation>
    </message>
    <message>
        <source>Copy the answer</source>
        <translation>复制回答</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>树</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>重新运行</translation>
    </message>
    <message>
        <source>There is no answer to show.</source>
        <translation>没有可显示的回答。</translation>
    </message>
    <message>
        <source>No result yet.</source>
        <translation>尚无结果。</translation>
    </message>
</context>
<context>
    <name>excerpt::AreaBar</name>
    <message>
        <source>Repeat…</source>
        <translation>重复…</translation>
    </message>
    <message>
        <source>Repeat the area on other pages (R)</source>
        <translation>在其他页面上重复此区域 (R)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete the area (Del)</source>
        <translation>删除区域 (Del)</translation>
    </message>
</context>
<context>
    <name>excerpt::AreaCrops</name>
    <message>
        <source>Page %1</source>
        <translation>第 %1 页</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <extracomment>%1 is a section, %2 a page number</extracomment>
        <translation>%1，第 %2 页</translation>
    </message>
</context>
<context>
    <name>excerpt::AreaRepeatDialog</name>
    <message>
        <source>Repeat the area</source>
        <translation>重复区域</translation>
    </message>
    <message>
        <source>Repeat &amp;on</source>
        <translation>重复到(&amp;O)</translation>
    </message>
    <message>
        <source>Pages to repeat the area on</source>
        <translation>要重复该区域的页面</translation>
    </message>
    <message>
        <source>&amp;Add to the areas there</source>
        <translation>添加到该处已有的区域(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Replace the areas there</source>
        <translation>替换该处已有的区域(&amp;R)</translation>
    </message>
    <message>
        <source>What the area holds on each page; without a tick it is left out</source>
        <translation>该区域在每一页上的内容；未勾选的页面会略去</translation>
    </message>
    <message>
        <source>The next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>All pages of the section after page %1</source>
        <translation>小节中第 %1 页之后的所有页面</translation>
    </message>
    <message>
        <source>All pages of the section before page %1</source>
        <translation>小节中第 %1 页之前的所有页面</translation>
    </message>
    <message>
        <source>Odd pages of the section</source>
        <translation>小节的奇数页</translation>
    </message>
    <message>
        <source>Even pages of the section</source>
        <translation>小节的偶数页</translation>
    </message>
    <message>
        <source>The same page of every section</source>
        <translation>每个小节的同一页</translation>
    </message>
    <message>
        <source>This page only: other areas of it go when replaced</source>
        <translation>仅此页：替换时会移除此页的其他区域</translation>
    </message>
    <message numerus="yes">
        <source>Repeat on %n page(s)</source>
        <translation>
            <numerusform>重复到 %n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>No such page. Choose other pages.</source>
        <translation>没有这样的页面。请选择其他页面。</translation>
    </message>
    <message>
        <source>Remove the tick of a page to leave it out.</source>
        <translation>取消勾选某一页即可略去该页。</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) left out.</source>
        <translation>
            <numerusform>已略去 %n 页。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Repeat an area on %n page(s)</source>
        <translation>
            <numerusform>在 %n 页上重复区域</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>excerpt::AreaTool</name>
    <message>
        <source>Move area %1</source>
        <translation>移动区域 %1</translation>
    </message>
    <message>
        <source>Resize area %1</source>
        <translation>调整区域 %1 的大小</translation>
    </message>
    <message>
        <source>No section has page %1. Make one first.</source>
        <translation>没有小节包含第 %1 页。请先创建一个小节。</translation>
    </message>
    <message>
        <source>New area %1 on page %2</source>
        <extracomment>undo: %1 is an area (&quot;D1&quot;), %2 a page number</extracomment>
        <translation>在第 %2 页新建区域 %1</translation>
    </message>
    <message>
        <source>Delete area %1</source>
        <translation>删除区域 %1</translation>
    </message>
    <message>
        <source>Area %1: %2 × %3 cm</source>
        <extracomment>status bar: %1 is an area (&quot;D1&quot;), %2 its width, %3 its height</extracomment>
        <translation>区域 %1：%2 × %3 cm</translation>
    </message>
    <message>
        <source>Area %1 of %2, page %3, %4 by %5 centimetres</source>
        <extracomment>said by a screen reader: %1 a number, %2 a section, %3 a page, %4 and %5 width and height</extracomment>
        <translation>%2 的区域 %1，第 %3 页，宽 %4 厘米，高 %5 厘米</translation>
    </message>
    <message numerus="yes">
        <source>New areas on %n page(s)</source>
        <translation>
            <numerusform>在 %n 页上新建区域</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>excerpt::BookmarksDialog</name>
    <message>
        <source>Sections from bookmarks</source>
        <translation>从书签创建小节</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>书签</translation>
    </message>
    <message numerus="yes">
        <source>%n in %1 level(s)</source>
        <extracomment>%n bookmarks; %1 is the number of levels</extracomment>
        <translation>
            <numerusform>%n 个，共 %1 级</numerusform>
        </translation>
    </message>
    <message>
        <source>Search bookmarks</source>
        <translation>搜索书签</translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation>级别(&amp;L)</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Lessons match</source>
        <translation>匹配的课</translation>
    </message>
    <message>
        <source>Patte&amp;rn</source>
        <translation>匹配模式(&amp;R)</translation>
    </message>
    <message>
        <source>A regular expression, such as ^[0-9]+ for titles that begin with a number</source>
        <translation>正则表达式，例如 ^[0-9]+ 匹配以数字开头的标题</translation>
    </message>
    <message>
        <source>Lessons &amp;match</source>
        <translation>课的匹配条件(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Two on one page</source>
        <translation>同页有两个时(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>示例：</translation>
    </message>
    <message>
        <source>&amp;Keep pages before the first match</source>
        <translation>保留第一个匹配之前的页面(&amp;K)</translation>
    </message>
    <message>
        <source>of %1: one section for each lesson</source>
        <extracomment>&quot;of 4: lessons and their sections&quot;; %1 is the number of levels</extracomment>
        <translation>共 %1 级：每课一个小节</translation>
    </message>
    <message>
        <source>of %1: lessons and their sections</source>
        <translation>共 %1 级：课及其小节</translation>
    </message>
    <message>
        <source>of %1: down to this level</source>
        <translation>共 %1 级：直到此级</translation>
    </message>
    <message>
        <source>The pattern cannot be read: %1</source>
        <translation>无法读取该匹配模式：%1</translation>
    </message>
    <message>
        <source>No bookmark matches. Change what lessons match, or check some.</source>
        <translation>没有匹配的书签。请更改课的匹配条件，或勾选一些书签。</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) from bookmarks</source>
        <translation>
            <numerusform>来自书签的 %n 个小节</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>excerpt::DocumentOpening</name>
    <message>
        <source>The sample cannot be copied to %1. Check that you may write there, or set XDG_CACHE_HOME.</source>
        <translation>无法把示例复制到 %1。请检查您是否有写入权限，或设置 XDG_CACHE_HOME。</translation>
    </message>
</context>
<context>
    <name>excerpt::Drawer</name>
    <message>
        <source>Show %1 over the page</source>
        <translation>在页面上方显示%1</translation>
    </message>
</context>
<context>
    <name>excerpt::EmptyPage</name>
    <message>
        <source>From a long PDF to data, section by section</source>
        <translation>逐小节把长 PDF 变成数据</translation>
    </message>
    <message>
        <source>Open a PDF</source>
        <translation>打开 PDF</translation>
    </message>
    <message>
        <source>It stays on this computer and is never changed.</source>
        <translation>它留在本机上，不会被更改。</translation>
    </message>
    <message>
        <source>Mark its sections</source>
        <translation>标记其小节</translation>
    </message>
    <message>
        <source>From its bookmarks, its headings or by hand.</source>
        <translation>从书签、标题或手动标记。</translation>
    </message>
    <message>
        <source>Write one prompt</source>
        <translation>写一个提示词</translation>
    </message>
    <message>
        <source>Try it on one section, then run them all.</source>
        <translation>先在一个小节上试用，再全部运行。</translation>
    </message>
    <message>
        <source>Nothing leaves this computer until you choose an engine that sends it. The offline engine needs no key and no network.</source>
        <translation>在您选择会发送内容的引擎之前，任何内容都不会离开本机。离线引擎不需要密钥和网络。</translation>
    </message>
    <message>
        <source>Drop a PDF here</source>
        <translation>把 PDF 拖到这里</translation>
    </message>
    <message>
        <source>A textbook, a contract, a report. Any length.</source>
        <translation>教科书、合同、报告，长度不限。</translation>
    </message>
    <message>
        <source>Open PDF…</source>
        <translation>打开 PDF…</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>打开示例</translation>
    </message>
    <message>
        <source>Open an address…</source>
        <translation>打开网址…</translation>
    </message>
</context>
<context>
    <name>excerpt::EngineBox</name>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Who answers the prompt</source>
        <translation>由谁回答提示词</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Which of the engine&apos;s models answers</source>
        <translation>由引擎的哪个模型回答</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>选择模型</translation>
    </message>
    <message>
        <source>Connection and key</source>
        <translation>连接和密钥</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>测试连接(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;List the models again</source>
        <translation>重新列出模型(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Change the key…</source>
        <translation>更改密钥(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Forget the key</source>
        <translation>忘记密钥(&amp;F)</translation>
    </message>
    <message>
        <source>Stays on this computer. The offline engine reads no prompt: it gives the text of the pages.</source>
        <translation>留在本机上。离线引擎不读取提示词：它给出页面的文本。</translation>
    </message>
    <message>
        <source>Sends pages to %1.</source>
        <translation>会把页面发送给 %1。</translation>
    </message>
    <message>
        <source>Sends pages to %1. Looking for the key in the keyring.</source>
        <translation>会把页面发送给 %1。正在密钥环中查找密钥。</translation>
    </message>
    <message>
        <source>Sends pages to %1. Key in the variable %2.</source>
        <translation>会把页面发送给 %1。密钥在变量 %2 中。</translation>
    </message>
    <message>
        <source>Sends pages to %1. Key in the keyring.</source>
        <translation>会把页面发送给 %1。密钥在密钥环中。</translation>
    </message>
    <message>
        <source>Sends pages to %1. Saving the key in the keyring.</source>
        <translation>会把页面发送给 %1。正在把密钥保存到密钥环。</translation>
    </message>
    <message>
        <source>Sends pages to %1. %2</source>
        <translation>会把页面发送给 %1。%2</translation>
    </message>
    <message>
        <source>The list of models needs the key first.</source>
        <translation>获取模型列表需要先提供密钥。</translation>
    </message>
    <message>
        <source>Fetching the list of models…</source>
        <translation>正在获取模型列表…</translation>
    </message>
    <message>
        <source>Testing the connection…</source>
        <translation>正在测试连接…</translation>
    </message>
    <message numerus="yes">
        <source>The connection works. %Ln models are offered.</source>
        <translation>
            <numerusform>连接正常。提供 %Ln 个模型。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, reads up to %2 tokens</source>
        <translation>%1，最多读取 %2 个词元</translation>
    </message>
    <message>
        <source>The variable %1 has a key, which is used in place of the keyring’s.</source>
        <translation>变量 %1 含有密钥，将代替密钥环中的密钥使用。</translation>
    </message>
</context>
<context>
    <name>excerpt::FindBar</name>
    <message>
        <source>Find in the document</source>
        <translation>在文档中查找</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>关闭查找</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>tool tip: what a button does, and its shortcut</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>a place among the places found</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
</context>
<context>
    <name>excerpt::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>excerpt::FramedPrompt</name>
    <message>
        <source>Sent before the prompt</source>
        <translation>在提示词之前发送</translation>
    </message>
    <message>
        <source>Sent after the prompt</source>
        <translation>在提示词之后发送</translation>
    </message>
</context>
<context>
    <name>excerpt::FullTextDialog</name>
    <message>
        <source>What is sent</source>
        <translation>发送的内容</translation>
    </message>
    <message>
        <source>What is sent for “%1”</source>
        <translation>为“%1”发送的内容</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
</context>
<context>
    <name>excerpt::HeadingsDialog</name>
    <message>
        <source>Sections from headings</source>
        <translation>从标题创建小节</translation>
    </message>
    <message>
        <source>Looking for headings.</source>
        <translation>正在查找标题。</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Pages looked through</source>
        <translation>已查看的页面</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>停止查找</translation>
    </message>
    <message>
        <source>All headings again</source>
        <translation>重新显示所有标题</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>选取</translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation>级别(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;size</source>
        <translation>字号(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;weight</source>
        <translation>字重(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;font</source>
        <translation>字体(&amp;F)</translation>
    </message>
    <message>
        <source>n&amp;umbering</source>
        <translation>编号(&amp;U)</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>相同项</translation>
    </message>
    <message>
        <source>&amp;Two on one page</source>
        <translation>同页有两个时(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Numbering</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Reading page %1 of %2</source>
        <extracomment>%1 of %2 pages</extracomment>
        <translation>正在读取第 %1 页，共 %2 页</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>找到 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Headings like “%1”</source>
        <translation>与“%1”类似的标题</translation>
    </message>
    <message>
        <source>All headings by their level. Click one to find those like it.</source>
        <translation>按级别显示的所有标题。点击一个以查找类似的标题。</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>没有缺失。</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <extracomment>%1 is a list of numbers such as &quot;27.4, 27.6&quot;</extracomment>
        <translation>缺失：%1</translation>
    </message>
    <message numerus="yes">
        <source>Missing: %1 and %n more</source>
        <extracomment>%1 is a list of numbers such as &quot;27.4, 27.6&quot;</extracomment>
        <translation>
            <numerusform>缺失：%1 以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) from headings</source>
        <translation>
            <numerusform>来自标题的 %n 个小节</numerusform>
        </translation>
    </message>
    <message>
        <source>No headings were found. Make a section of every n pages instead.</source>
        <translation>未找到标题。请改为每 n 页创建一个小节。</translation>
    </message>
</context>
<context>
    <name>excerpt::HeadingsModel</name>
    <message>
        <source>%1 pt, bold</source>
        <extracomment>%1 is a font size in points</extracomment>
        <translation>%1 pt，粗体</translation>
    </message>
    <message>
        <source>%1 pt</source>
        <translation>%1 pt</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>字体</translation>
    </message>
</context>
<context>
    <name>excerpt::InterruptedRuns</name>
    <message>
        <source>The run of %1, %2 was interrupted in section %3 of %4.</source>
        <extracomment>day as in 24 November, time, number of a section, how many there are</extracomment>
        <translation>%1 %2 的运行在第 %3 个小节（共 %4 个）处中断。</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) are safe on this disk. Nothing is paid for twice.</source>
        <translation>
            <numerusform>%n 个结果已安全保存在此磁盘上。不会重复付费。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>two whole sentences</extracomment>
        <translation>%1%2</translation>
    </message>
    <message numerus="yes">
        <source>%n upload(s) will be deleted at the provider.</source>
        <translation>
            <numerusform>将在提供商处删除 %n 个上传文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go on with %n</source>
        <comment>sections</comment>
        <translation>
            <numerusform>继续运行 %n 个小节</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>excerpt::KeyBox</name>
    <message>
        <source>Save in keyring</source>
        <translation>保存到密钥环</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>测试连接</translation>
    </message>
    <message>
        <source>Paste the key</source>
        <translation>粘贴密钥</translation>
    </message>
    <message>
        <source>Use offline engine</source>
        <translation>使用离线引擎</translation>
    </message>
    <message>
        <source>%1 needs a key</source>
        <translation>%1 需要密钥</translation>
    </message>
    <message>
        <source>Key for %1</source>
        <translation>%1 的密钥</translation>
    </message>
    <message>
        <source>The key stays in this computer’s keyring and is sent to %1 only.</source>
        <translation>密钥保存在本机的密钥环中，只会发送给 %1。</translation>
    </message>
    <message>
        <source>Asks for the list of models with this key</source>
        <translation>用此密钥请求模型列表</translation>
    </message>
    <message>
        <source>Paste the key first</source>
        <translation>请先粘贴密钥</translation>
    </message>
</context>
<context>
    <name>excerpt::KeySetting</name>
    <message>
        <source>Save in keyring</source>
        <translation>保存到密钥环</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>测试连接</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>忘记密钥</translation>
    </message>
    <message>
        <source>Paste the key</source>
        <translation>粘贴密钥</translation>
    </message>
    <message>
        <source>Key for %1</source>
        <translation>%1 的密钥</translation>
    </message>
    <message numerus="yes">
        <source>The connection works. %Ln models are offered.</source>
        <translation>
            <numerusform>连接正常。提供 %Ln 个模型。</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for the key in the keyring.</source>
        <translation>正在密钥环中查找密钥。</translation>
    </message>
    <message>
        <source>No key. It stays in this computer’s keyring and is sent to %1 only.</source>
        <translation>没有密钥。密钥保存在本机的密钥环中，只发送给 %1。</translation>
    </message>
    <message>
        <source>The variable %1 has a key, which is used in place of the keyring’s.</source>
        <translation>变量 %1 含有密钥，将代替密钥环中的密钥使用。</translation>
    </message>
    <message>
        <source>The key is in the keyring.</source>
        <translation>密钥已在密钥环中。</translation>
    </message>
    <message>
        <source>Saving the key in the keyring.</source>
        <translation>正在将密钥保存到密钥环。</translation>
    </message>
    <message>
        <source>Asks for the list of models with this key</source>
        <translation>用此密钥请求模型列表</translation>
    </message>
    <message>
        <source>Paste the key first</source>
        <translation>请先粘贴密钥</translation>
    </message>
    <message>
        <source>Testing the connection…</source>
        <translation>正在测试连接…</translation>
    </message>
    <message>
        <source>key keyring password connection</source>
        <translation>密钥 密钥环 密码 连接</translation>
    </message>
</context>
<context>
    <name>excerpt::LibraryBar</name>
    <message>
        <source>Prompt of the library</source>
        <translation>库中的提示词</translation>
    </message>
    <message>
        <source>Choose a prompt of the library</source>
        <translation>选择库中的提示词</translation>
    </message>
    <message>
        <source>Prompts that were sent</source>
        <translation>已发送的提示词</translation>
    </message>
    <message>
        <source>Prompt library</source>
        <translation>提示词库</translation>
    </message>
    <message>
        <source>Not in the library</source>
        <translation>不在库中</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1（已更改）</translation>
    </message>
    <message>
        <source>Sent %1</source>
        <translation>%1 发送</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>尚未发送任何内容</translation>
    </message>
    <message>
        <source>&amp;Save “%1”</source>
        <translation>保存“%1”(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Remove “%1” from the library</source>
        <translation>从库中移除“%1”(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Import prompts…</source>
        <translation>导入提示词(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export prompts…</source>
        <translation>导出提示词(&amp;E)…</translation>
    </message>
    <message>
        <source>Save the prompt</source>
        <translation>保存提示词</translation>
    </message>
    <message>
        <source>Name in the library</source>
        <translation>库中的名称</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Import prompts</source>
        <translation>导入提示词</translation>
    </message>
    <message>
        <source>Prompts (*.json)</source>
        <translation>提示词 (*.json)</translation>
    </message>
    <message>
        <source>Export prompts</source>
        <translation>导出提示词</translation>
    </message>
</context>
<context>
    <name>excerpt::LogView</name>
    <message>
        <source>The log could not be written to %1. Choose another folder.</source>
        <translation>无法把日志写入 %1。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Lines to show</source>
        <translation>要显示的行</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>复制日志</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>保存日志</translation>
    </message>
    <message>
        <source>Logs (*.log)</source>
        <translation>日志 (*.log)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>excerpt::MainWindow</name>
    <message>
        <source>The settings could not be read; defaults are used.</source>
        <translation>无法读取设置；将使用默认值。</translation>
    </message>
    <message>
        <source>Excerpt</source>
        <translation>Excerpt</translation>
    </message>
    <message>
        <source>No document open</source>
        <translation>没有打开的文档</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Prompt and results</source>
        <translation>提示词和结果</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>No page has the number or label “%1”.</source>
        <translation>没有页码或页面标签为“%1”的页面。</translation>
    </message>
    <message>
        <source>The helper that reads %1 stopped.</source>
        <translation>读取 %1 的辅助进程已停止。</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Open a PDF</source>
        <translation>打开 PDF</translation>
    </message>
    <message>
        <source>PDF documents and projects (*.pdf *.excerpt)</source>
        <translation>PDF 文档和项目 (*.pdf *.excerpt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Downloading %1 from %2.</source>
        <translation>正在从 %2 下载 %1。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>正在打开 %1</translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation>无法打开 %1。</translation>
    </message>
    <message>
        <source>Open another PDF…</source>
        <translation>打开其他 PDF…</translation>
    </message>
    <message numerus="yes">
        <source>Reading %Ln pages</source>
        <translation>
            <numerusform>正在读取 %Ln 页</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is damaged and was opened as far as it goes: %Ln pages.</source>
        <extracomment>%1 is the document, %Ln the pages that could be read</extracomment>
        <translation>
            <numerusform>%1 已损坏，已尽可能打开：%Ln 页。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Prompt</source>
        <translation>提示词(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>The project could not be read or saved.</source>
        <translation>无法读取或保存项目。</translation>
    </message>
    <message>
        <source>Your changes are not kept for after a crash. Save the project to be safe.</source>
        <translation>崩溃后将无法恢复您的更改。为安全起见，请保存项目。</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>保存项目</translation>
    </message>
    <message>
        <source>Excerpt projects (*.excerpt)</source>
        <translation>Excerpt 项目 (*.excerpt)</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>The document of this project was not found.</source>
        <translation>未找到此项目的文档。</translation>
    </message>
    <message>
        <source>It was %1. Put it beside the project, or open the PDF itself.</source>
        <translation>它原来是 %1。请把它放在项目旁边，或直接打开 PDF。</translation>
    </message>
    <message>
        <source>Excerpt ended before “%1” was saved.</source>
        <translation>Excerpt 在“%1”保存之前就已结束。</translation>
    </message>
    <message>
        <source>Sections, areas and prompt are as they were on %1.</source>
        <translation>小节、区域和提示词均为 %1 时的状态。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Stop the run and close?</source>
        <translation>停止运行并关闭吗？</translation>
    </message>
    <message>
        <source>A run is on. It is stopped; the finished answers are kept, and you can go on later.</source>
        <translation>正在运行。运行将停止；已完成的回答会保留，您可以稍后继续。</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>不保存直接关闭</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>停止并关闭</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Run all sections</source>
        <translation>运行所有小节(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln sections are done.</source>
        <translation>
            <numerusform>全部 %Ln 个小节已完成。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln sections are done.</source>
        <translation>
            <numerusform>已完成 %1 个小节，共 %Ln 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the results</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>The run could not begin.</source>
        <translation>无法开始运行。</translation>
    </message>
    <message>
        <source>Engine: %1</source>
        <extracomment>status bar; %1 is an engine or its model</extracomment>
        <translation>引擎：%1</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Open a document and mark its sections first</source>
        <translation>请先打开文档并标记其小节</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Mark the sections of the document first</source>
        <translation>请先标记文档的小节</translation>
    </message>
    <message numerus="yes">
        <source>Run %Ln sections</source>
        <translation>
            <numerusform>运行 %Ln 个小节</numerusform>
        </translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>小节</translation>
    </message>
    <message>
        <source>&amp;Sections</source>
        <translation>小节(&amp;S)</translation>
    </message>
    <message>
        <source>The settings were saved but cannot be used.</source>
        <translation>设置已保存，但无法使用。</translation>
    </message>
    <message>
        <source>Settings saved. The language changes at the next start.</source>
        <translation>设置已保存。语言将在下次启动时更改。</translation>
    </message>
    <message>
        <source>Settings saved.</source>
        <translation>设置已保存。</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>页面(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>面板(&amp;P)</translation>
    </message>
    <message>
        <source>Resu&amp;lts</source>
        <translation>结果(&amp;L)</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>设置(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message numerus="yes">
        <source>The document has %Ln bookmarks.</source>
        <translation>
            <numerusform>文档有 %Ln 个书签。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its sections can be made from them.</source>
        <translation>可以从这些书签创建小节。</translation>
    </message>
    <message>
        <source>Sections from bookmarks…</source>
        <translation>从书签创建小节…</translation>
    </message>
    <message>
        <source>Run again all that failed</source>
        <translation>重新运行所有失败的小节</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message numerus="yes">
        <source>Problems %Ln</source>
        <translation>
            <numerusform>问题 %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Show results</source>
        <translation>显示结果</translation>
    </message>
    <message>
        <source>sections of the interrupted run</source>
        <translation>中断的运行中的小节</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>%1 is no longer the document of this project.</source>
        <translation>%1 不再是此项目的文档。</translation>
    </message>
    <message>
        <source>Save the sections, the prompt and the results of “%1” as a project?</source>
        <translation>将“%1”的小节、提示词和结果保存为项目？</translation>
    </message>
    <message>
        <source>Enter the key</source>
        <translation>输入密钥</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>选择模型</translation>
    </message>
    <message>
        <source>Change the prompt</source>
        <translation>更改提示词</translation>
    </message>
    <message>
        <source>Select pa&amp;ges</source>
        <translation>选择页面(&amp;G)</translation>
    </message>
    <message numerus="yes">
        <source>Go on with %Ln</source>
        <comment>sections</comment>
        <translation>
            <numerusform>继续其余 %Ln 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>excerpt::MemoryCurve</name>
    <message numerus="yes">
        <source>%n second(s) ago</source>
        <translation>
            <numerusform>%n 秒前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n 分钟前</numerusform>
        </translation>
    </message>
    <message>
        <source>now · one tick per section</source>
        <translation>现在 · 每个小节一格</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Budget %1</source>
        <extracomment>the line of a chart; a figure with its unit</extracomment>
        <translation>预算 %1</translation>
    </message>
    <message>
        <source>Peak %1, section %2</source>
        <translation>峰值 %1，小节 %2</translation>
    </message>
    <message>
        <source>Peak %1</source>
        <translation>峰值 %1</translation>
    </message>
</context>
<context>
    <name>excerpt::MemorySplit</name>
    <message>
        <source>Window %1, PDF helpers %2</source>
        <translation>窗口 %1，PDF 辅助进程 %2</translation>
    </message>
    <message>
        <source>Window %1</source>
        <extracomment>a part of the program&apos;s memory, in megabytes</extracomment>
        <translation>窗口 %1</translation>
    </message>
    <message>
        <source>PDF helpers %1</source>
        <translation>PDF 辅助进程 %1</translation>
    </message>
</context>
<context>
    <name>excerpt::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>还有 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>excerpt::OutlineModel</name>
    <message>
        <source>(no title)</source>
        <translation>（无标题）</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>This bookmark leads to no page of the document</source>
        <translation>此书签不指向文档的任何页面</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>excerpt::OwnPrompt</name>
    <message>
        <source>Give this section a prompt of its own</source>
        <translation>为此小节设置专用提示词</translation>
    </message>
    <message>
        <source>Prompt of this section alone</source>
        <translation>仅用于此小节的提示词</translation>
    </message>
    <message>
        <source>Use the common prompt</source>
        <translation>使用通用提示词</translation>
    </message>
    <message>
        <source>“%1” has a prompt of its own, which is sent instead.</source>
        <translation>“%1”有专用提示词，将改为发送它。</translation>
    </message>
    <message>
        <source>Give the section its own prompt</source>
        <translation>为小节设置专用提示词</translation>
    </message>
    <message>
        <source>Edit the section&apos;s prompt</source>
        <translation>编辑小节的提示词</translation>
    </message>
</context>
<context>
    <name>excerpt::PageGrid</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>No pages</source>
        <translation>没有页面</translation>
    </message>
    <message>
        <source>Page %1 of %2, in no section</source>
        <translation>第 %1 页，共 %2 页，不属于任何小节</translation>
    </message>
    <message>
        <source>Page %1 of %2, in %3</source>
        <translation>第 %1 页，共 %2 页，属于%3</translation>
    </message>
    <message>
        <source>%1, selected</source>
        <translation>%1，已选中</translation>
    </message>
    <message>
        <source>Click: remove the boundary. Drag: move it.</source>
        <translation>点击：移除分界。拖动：移动分界。</translation>
    </message>
    <message>
        <source>Click: a boundary here</source>
        <translation>点击：在此设分界</translation>
    </message>
    <message>
        <source>Page %1, label %2</source>
        <translation>第 %1 页，标签 %2</translation>
    </message>
    <message>
        <source>&amp;New section from the selection</source>
        <translation>用所选页面新建小节(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Add to the current section</source>
        <translation>添加到当前小节(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Boundary after this page</source>
        <translation>在此页后设分界(&amp;B)</translation>
    </message>
    <message>
        <source>Select &amp;all pages</source>
        <translation>选择所有页面(&amp;A)</translation>
    </message>
    <message>
        <source>Select n&amp;one</source>
        <translation>全部不选(&amp;O)</translation>
    </message>
    <message>
        <source>Select odd &amp;pages</source>
        <translation>选择奇数页(&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;even pages</source>
        <translation>选择偶数页(&amp;E)</translation>
    </message>
    <message>
        <source>Select &amp;landscape pages</source>
        <translation>选择横向页面(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Invert the selection</source>
        <translation>反选(&amp;I)</translation>
    </message>
    <message>
        <source>Select a &amp;range…</source>
        <translation>选择范围(&amp;R)…</translation>
    </message>
    <message>
        <source>Pages %1</source>
        <translation>第 %1 页</translation>
    </message>
    <message>
        <source>Remove the boundary after page %1</source>
        <translation>移除第 %1 页后的分界</translation>
    </message>
    <message>
        <source>Boundary after page %1</source>
        <translation>第 %1 页后的分界</translation>
    </message>
    <message>
        <source>Move the boundary to page %1</source>
        <translation>把分界移到第 %1 页</translation>
    </message>
    <message>
        <source>New section “%1”</source>
        <translation>新建小节“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Add %n page(s) to “%1”</source>
        <translation>
            <numerusform>把 %n 页添加到“%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>Select pages</source>
        <translation>选择页面</translation>
    </message>
    <message>
        <source>Pages, such as 1-3,7,9-</source>
        <translation>页面，例如 1-3,7,9-</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>%1 | %2</source>
        <translation>%1 | %2</translation>
    </message>
    <message>
        <source>Smaller pictures</source>
        <translation>缩小图片</translation>
    </message>
    <message>
        <source>Larger pictures</source>
        <translation>放大图片</translation>
    </message>
</context>
<context>
    <name>excerpt::PagePanel</name>
    <message>
        <source>No section</source>
        <extracomment>spoken: the sections on a page, parted by commas</extracomment>
        <translation>无小节</translation>
    </message>
    <message>
        <source>Section %1</source>
        <translation>小节 %1</translation>
    </message>
</context>
<context>
    <name>excerpt::PageView</name>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>No document</source>
        <translation>没有文档</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Page %1 of %2, label %3</source>
        <translation>第 %1 页，共 %2 页，标签 %3</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is the page (&quot;Page 3 of 10&quot;), %2 what is said about it (&quot;Section Fractions&quot;)</extracomment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Page %1 cannot be drawn. It can be left out.</source>
        <translation>无法绘制第 %1 页。可以略去该页。</translation>
    </message>
</context>
<context>
    <name>excerpt::PageViewActions</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>tool tip: what a button does, and its shortcut</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>文本(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>区域(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>拆分(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>上一页(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>下一页(&amp;N)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>Size on &amp;paper</source>
        <translation>纸张尺寸(&amp;P)</translation>
    </message>
    <message>
        <source>Fit &amp;width</source>
        <translation>适合宽度(&amp;W)</translation>
    </message>
    <message>
        <source>Fit p&amp;age</source>
        <translation>适合页面(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Continuous</source>
        <translation>连续(&amp;C)</translation>
    </message>
    <message>
        <source>On&amp;e page</source>
        <translation>单页(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Two pages</source>
        <translation>双页(&amp;T)</translation>
    </message>
    <message>
        <source>Two pages with co&amp;ver</source>
        <translation>双页带封面(&amp;V)</translation>
    </message>
    <message>
        <source>Turn to the &amp;right</source>
        <translation>向右旋转(&amp;R)</translation>
    </message>
    <message>
        <source>Turn to the &amp;left</source>
        <translation>向左旋转(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Darken pages</source>
        <translation>调暗页面(&amp;D)</translation>
    </message>
    <message>
        <source>Show &amp;sections on the pages</source>
        <translation>在页面上显示小节(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>复制文本(&amp;C)</translation>
    </message>
    <message>
        <source>Select the page&apos;s te&amp;xt</source>
        <translation>选择页面文本(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>查找下一个(&amp;X)</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>查找上一个(&amp;V)</translation>
    </message>
</context>
<context>
    <name>excerpt::PanelDock</name>
    <message>
        <source>Float or close %1</source>
        <translation>浮动或关闭%1</translation>
    </message>
    <message>
        <source>&amp;Float</source>
        <translation>浮动(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Unfold %1</source>
        <translation>展开%1</translation>
    </message>
    <message>
        <source>Fold %1</source>
        <translation>折叠%1</translation>
    </message>
</context>
<context>
    <name>excerpt::PasswordDialog</name>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>This is not the password of %1. Try again.</source>
        <translation>这不是 %1 的密码。请重试。</translation>
    </message>
    <message>
        <source>%1 is encrypted. Enter its password to open it.</source>
        <translation>%1 已加密。请输入密码以打开。</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Show the password</source>
        <translation>显示密码(&amp;S)</translation>
    </message>
    <message>
        <source>It is used to open this document and kept nowhere.</source>
        <translation>仅用于打开此文档，不会保存在任何地方。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>excerpt::ProblemsModel</name>
    <message numerus="yes">
        <source>Runs in %n s, cancel</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>%n s 后运行，取消</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Run again in %n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n min 后重新运行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Run again in %n s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>%n s 后重新运行</numerusform>
        </translation>
    </message>
    <message>
        <source>Can be run again when the run is over</source>
        <translation>运行结束后可重新运行</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>小节</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>您可以做什么</translation>
    </message>
</context>
<context>
    <name>excerpt::ProblemsView</name>
    <message>
        <source>No problems. Sections that do not succeed are listed here.</source>
        <translation>没有问题。未成功的小节会列在这里。</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message numerus="yes">
        <source>%1, page(s) %2.</source>
        <extracomment>section, its pages</extracomment>
        <translation>
            <numerusform>%1，第 %2 页。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was tried %n time(s).</source>
        <translation>
            <numerusform>已尝试 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Split in two</source>
        <translation>拆成两个</translation>
    </message>
    <message>
        <source>Makes two sections of it, each with half of its pages</source>
        <translation>将其变成两个小节，各占一半页面</translation>
    </message>
</context>
<context>
    <name>excerpt::PromptDraft</name>
    <message>
        <source>Edit the prompt</source>
        <translation>编辑提示词</translation>
    </message>
    <message>
        <source>Send with frame</source>
        <translation>带框架句发送</translation>
    </message>
    <message>
        <source>Send without frame</source>
        <translation>不带框架句发送</translation>
    </message>
    <message>
        <source>Use the prompt “%1”</source>
        <translation>使用提示词“%1”</translation>
    </message>
</context>
<context>
    <name>excerpt::PromptEditor</name>
    <message>
        <source>Insert a placeholder</source>
        <translation>插入占位符</translation>
    </message>
</context>
<context>
    <name>excerpt::PromptPanel</name>
    <message>
        <source>Insert the name of the section</source>
        <translation>插入小节的名称</translation>
    </message>
    <message>
        <source>Insert the number in the section&apos;s name, such as 28.3</source>
        <translation>插入小节名称中的编号，例如 28.3</translation>
    </message>
    <message>
        <source>Insert the pages of the section</source>
        <translation>插入小节的页面</translation>
    </message>
    <message>
        <source>Insert the name of the document</source>
        <translation>插入文档的名称</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>What to take from each section. Type {{ to insert its name or its pages.</source>
        <translation>要从每个小节中提取的内容。输入 {{ 可插入其名称或页面。</translation>
    </message>
    <message>
        <source>Send with frame</source>
        <translation>带框架句发送</translation>
    </message>
    <message>
        <source>The sentences before and after the prompt keep the answer to this section</source>
        <translation>提示词前后的句子使回答限于此小节</translation>
    </message>
    <message>
        <source>Show full text…</source>
        <translation>显示完整文本…</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>插入</translation>
    </message>
</context>
<context>
    <name>excerpt::RecentList</name>
    <message>
        <source>Stopped at %1 of %2</source>
        <translation>停止于 %1 / %2</translation>
    </message>
    <message>
        <source>Not run yet</source>
        <translation>尚未运行</translation>
    </message>
    <message>
        <source>%1 of %2 did not succeed</source>
        <translation>%2 个中有 %1 个未成功</translation>
    </message>
    <message>
        <source>%1 of %2 with warnings</source>
        <translation>%2 个中有 %1 个有警告</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%2 个中已完成 %1 个</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln 页</numerusform>
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
            <numerusform>%Ln 个小节</numerusform>
        </translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>清除列表</translation>
    </message>
    <message>
        <source>Forget these documents and the pictures of their first pages</source>
        <translation>忘记这些文档及其首页图片</translation>
    </message>
    <message>
        <source>Documents that you open are listed here.</source>
        <translation>您打开的文档会列在这里。</translation>
    </message>
</context>
<context>
    <name>excerpt::RecentRow</name>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>a recent document: name, size, how far it got</extracomment>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <extracomment>%1 is a document</extracomment>
        <translation>继续%1</translation>
    </message>
</context>
<context>
    <name>excerpt::ReportDialog</name>
    <message>
        <source>Report a problem</source>
        <translation>报告问题</translation>
    </message>
    <message>
        <source>Copy this into your report. It holds no text of the document, no key, no name and no path.</source>
        <translation>请把以下内容复制到您的报告中。其中不含文档文本、密钥、名称和路径。</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>诊断信息</translation>
    </message>
    <message>
        <source>Asking the system…</source>
        <translation>正在查询系统…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>excerpt::ResultBox</name>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>只显示这些</translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s)</source>
        <translation>
            <numerusform>%n 课</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n 个小节</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n 处空缺</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overlap(s)</source>
        <translation>
            <numerusform>%n 处重叠</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of odd length</source>
        <translation>
            <numerusform>%n 个长度异常</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too long</source>
        <translation>
            <numerusform>%n 个过长</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>excerpt::ResultDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>Make %n section(s)</source>
        <translation>
            <numerusform>创建 %n 个小节</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>excerpt::ResultModel</name>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n 个小节</numerusform>
        </translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>在 %1 之后</translation>
    </message>
    <message>
        <source>in no section</source>
        <translation>不属于任何小节</translation>
    </message>
    <message>
        <source>split on %1</source>
        <translation>在 %1 处拆分</translation>
    </message>
    <message>
        <source>%1 × the usual length</source>
        <translation>通常长度的 %1 倍</translation>
    </message>
    <message>
        <source>shares %1 with %2</source>
        <extracomment>%1 is a page, %2 the number or name of another section</extracomment>
        <translation>与 %2 共用 %1</translation>
    </message>
    <message>
        <source>nothing in it</source>
        <translation>其中没有内容</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>小节</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>excerpt::ResultsExport</name>
    <message>
        <source>There are no results yet. Run the sections first.</source>
        <translation>尚无结果。请先运行小节。</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) saved to %1.</source>
        <translation>
            <numerusform>已把 %n 个小节保存到 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PDF(s) written to %1.</source>
        <translation>
            <numerusform>已把 %n 个 PDF 写入 %1。</numerusform>
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
        <translation>状态</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>小节</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>词元</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>尝试次数</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>excerpt::ResultsPanel</name>
    <message>
        <source>Save as &amp;JSON…</source>
        <translation>另存为 JSON(&amp;J)…</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Save as JSON &amp;lines…</source>
        <translation>另存为 JSON 行(&amp;L)…</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON 行 (*.jsonl)</translation>
    </message>
    <message>
        <source>Save as &amp;CSV…</source>
        <translation>另存为 CSV(&amp;C)…</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Save as &amp;Markdown…</source>
        <translation>另存为 Markdown(&amp;M)…</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Save as the service’s &amp;response…</source>
        <translation>另存为服务的响应(&amp;R)…</translation>
    </message>
    <message>
        <source>Response (*.json)</source>
        <translation>响应 (*.json)</translation>
    </message>
    <message>
        <source>Save section &amp;PDFs…</source>
        <translation>保存小节 PDF(&amp;P)…</translation>
    </message>
    <message>
        <source>Run the selected again</source>
        <translation>重新运行所选小节</translation>
    </message>
    <message>
        <source>Run again all that did not succeed</source>
        <translation>重新运行所有未成功的小节</translation>
    </message>
    <message>
        <source>Which results to show</source>
        <translation>要显示哪些结果</translation>
    </message>
    <message>
        <source>Filter sections</source>
        <translation>筛选小节</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>重新运行</translation>
    </message>
    <message>
        <source>Run sections again</source>
        <translation>重新运行小节</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Save the results</source>
        <translation>保存结果</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>全部 %1</translation>
    </message>
    <message>
        <source>Done %1</source>
        <translation>完成 %1</translation>
    </message>
    <message>
        <source>With warnings %1</source>
        <translation>有警告 %1</translation>
    </message>
    <message>
        <source>Did not succeed %1</source>
        <translation>未成功 %1</translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <translation>等待中 %1</translation>
    </message>
    <message>
        <source>Out of date %1</source>
        <translation>已过期 %1</translation>
    </message>
    <message>
        <source>No sections yet. Mark them first, then try one or run them all.</source>
        <translation>尚无小节。请先标记小节，然后试用一个或全部运行。</translation>
    </message>
    <message>
        <source>No section is in this state.</source>
        <translation>没有处于此状态的小节。</translation>
    </message>
    <message>
        <source>No section matches “%1”.</source>
        <translation>没有与“%1”匹配的小节。</translation>
    </message>
    <message>
        <source>The answer appears here when the section is done.</source>
        <translation>小节完成后，回答会显示在这里。</translation>
    </message>
    <message>
        <source>This section has no result yet.</source>
        <translation>此小节尚无结果。</translation>
    </message>
    <message>
        <source>No results yet. Try one section, or run them all.</source>
        <translation>尚无结果。请试用一个小节，或全部运行。</translation>
    </message>
    <message>
        <source>Folder for the section PDFs</source>
        <translation>存放小节 PDF 的文件夹</translation>
    </message>
    <message>
        <source>Copy the answer</source>
        <translation>复制回答</translation>
    </message>
</context>
<context>
    <name>excerpt::RunPanel</name>
    <message>
        <source>The log was saved to %1.</source>
        <translation>日志已保存到 %1。</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>立即停止</translation>
    </message>
    <message>
        <source>Stop the answer under way? What is done is kept. This section is paid for and has to be run again.</source>
        <translation>停止进行中的回答吗？已完成的部分会保留。此小节已计费，且需要重新运行。</translation>
    </message>
    <message>
        <source>Stop after this section</source>
        <translation>在此小节后停止</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>excerpt::RunStrip</name>
    <message>
        <source>%1, %2</source>
        <extracomment>what is done with a section, how long it has taken so far</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Unfold the run panel</source>
        <translation>展开运行面板</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Not run yet</source>
        <translation>尚未运行</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n 个小节</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>excerpt::RunView</name>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Not run yet</source>
        <translation>尚未运行</translation>
    </message>
</context>
<context>
    <name>excerpt::SectionActions</name>
    <message>
        <source>Show on the page</source>
        <translation>在页面上显示</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制一份</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>拆分…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move into the group above</source>
        <translation>移入上方的组</translation>
    </message>
    <message>
        <source>Move out of the group</source>
        <translation>移出组</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>新建组</translation>
    </message>
    <message>
        <source>Sort all by page</source>
        <translation>全部按页面排序</translation>
    </message>
    <message>
        <source>Prompt of its own…</source>
        <translation>专用提示词…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n section(s)</source>
        <translation>
            <numerusform>复制 %n 个小节</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n section(s)</source>
        <translation>
            <numerusform>合并 %n 个小节</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n section(s)</source>
        <translation>
            <numerusform>移动 %n 个小节</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nest %n section(s)</source>
        <translation>
            <numerusform>将 %n 个小节移入组</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unnest %n section(s)</source>
        <translation>
            <numerusform>将 %n 个小节移出组</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Group %n section(s)</source>
        <translation>
            <numerusform>将 %n 个小节编组</numerusform>
        </translation>
    </message>
    <message>
        <source>Sort the sections by page</source>
        <translation>按页面排序小节</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n section(s)</source>
        <translation>
            <numerusform>删除 %n 个小节</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>excerpt::SectionMarks</name>
    <message>
        <source>ends</source>
        <extracomment>beside the letter of a section, at the line where it ends: &quot;C ends&quot;</extracomment>
        <translation>结束</translation>
    </message>
    <message>
        <source>begins</source>
        <extracomment>beside the letter of a section, at the line where it begins: &quot;D begins&quot;</extracomment>
        <translation>开始</translation>
    </message>
</context>
<context>
    <name>excerpt::SectionMeasure</name>
    <message>
        <source>The section could not be measured: there is no room for a temporary file.</source>
        <translation>无法测量小节：没有空间存放临时文件。</translation>
    </message>
</context>
<context>
    <name>excerpt::SectionOverlay</name>
    <message>
        <source>Drag to draw an area. Enter keeps it, Esc discards it, Shift+A draws one by keyboard.</source>
        <translation>拖动以绘制区域。Enter 保留，Esc 放弃，Shift+A 用键盘绘制。</translation>
    </message>
    <message>
        <source>Click where a section begins. The line snaps between lines of text, Alt places it freely.</source>
        <translation>点击小节开始的位置。分界线会吸附到文本行之间，按住 Alt 可自由放置。</translation>
    </message>
    <message>
        <source>&amp;Zoom to it	Z</source>
        <translation>缩放到该区域(&amp;Z)	Z</translation>
    </message>
    <message>
        <source>&amp;Delete	Del</source>
        <translation>删除(&amp;D)	Del</translation>
    </message>
    <message>
        <source>&amp;Hide all marks	H</source>
        <translation>隐藏所有标记(&amp;H)	H</translation>
    </message>
    <message>
        <source>&amp;Repeat the area…</source>
        <translation>重复区域(&amp;R)…</translation>
    </message>
</context>
<context>
    <name>excerpt::SectionSources</name>
    <message>
        <source>New section…</source>
        <translation>新建小节…</translation>
    </message>
    <message>
        <source>From bookmarks…</source>
        <translation>从书签…</translation>
    </message>
    <message>
        <source>From headings…</source>
        <translation>从标题…</translation>
    </message>
    <message>
        <source>Every n pages…</source>
        <translation>每 n 页…</translation>
    </message>
    <message>
        <source>Import sections…</source>
        <translation>导入小节…</translation>
    </message>
    <message>
        <source>Export sections…</source>
        <translation>导出小节…</translation>
    </message>
    <message>
        <source>This document has no bookmarks.</source>
        <translation>此文档没有书签。</translation>
    </message>
    <message>
        <source>The bookmarks are still being read.</source>
        <translation>仍在读取书签。</translation>
    </message>
    <message>
        <source>Take the sections from its headings, or make one of every n pages.</source>
        <translation>请从标题取得小节，或每 n 页创建一个。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>Import sections</source>
        <translation>导入小节</translation>
    </message>
    <message>
        <source>Sections (*.json)</source>
        <translation>小节 (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Export sections</source>
        <translation>导出小节</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) from “%1”</source>
        <translation>
            <numerusform>来自“%1”的 %n 个小节</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” could not be written: the disk may be full. Choose another place.</source>
        <translation>无法写入“%1”：磁盘可能已满。请选择其他位置。</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>小节</translation>
    </message>
    <message>
        <source>From another edition…</source>
        <translation>从另一版本…</translation>
    </message>
    <message>
        <source>Sections of another edition</source>
        <translation>另一版本的小节</translation>
    </message>
</context>
<context>
    <name>excerpt::SectionStrip</name>
    <message>
        <source>Sections along the document</source>
        <translation>文档中的小节分布</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>第 %1 页</translation>
    </message>
</context>
<context>
    <name>excerpt::SectionTreeModel</name>
    <message>
        <source>Rename “%1”</source>
        <translation>重命名“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Move %n section(s)</source>
        <translation>
            <numerusform>移动 %n 个小节</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n page(s) to “%1”</source>
        <translation>
            <numerusform>把 %n 页添加到“%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>excerpt::SectionsPanel</name>
    <message>
        <source>Sections</source>
        <translation>小节</translation>
    </message>
    <message>
        <source>Filter sections</source>
        <translation>筛选小节</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>No sections yet</source>
        <translation>尚无小节</translation>
    </message>
    <message>
        <source>Take them from the bookmarks, or click the gap between two pages.</source>
        <translation>从书签取得小节，或点击两页之间的空隙。</translation>
    </message>
    <message>
        <source>No section matches “%1”</source>
        <translation>没有与“%1”匹配的小节</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n 处空缺</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overlap(s)</source>
        <translation>
            <numerusform>%n 处重叠</numerusform>
        </translation>
    </message>
    <message>
        <source>no gaps</source>
        <translation>没有空缺</translation>
    </message>
    <message>
        <source>Every page between the first and the last section is in one of them</source>
        <translation>第一个与最后一个小节之间的每一页都属于某个小节</translation>
    </message>
    <message>
        <source>Show only these sections</source>
        <translation>只显示这些小节</translation>
    </message>
</context>
<context>
    <name>excerpt::SentBox</name>
    <message>
        <source>Tokens</source>
        <translation>词元</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>What will be sent for</source>
        <translation>将发送的内容，用于</translation>
    </message>
    <message>
        <source>What will be read for</source>
        <translation>将读取的内容，用于</translation>
    </message>
    <message>
        <source>%1, only area %2</source>
        <extracomment>%1 are pages, %2 names of areas: &quot;815–818, only areas D1 and D2&quot;</extracomment>
        <translation>%1，仅区域 %2</translation>
    </message>
    <message>
        <source>%1, only areas %2</source>
        <translation>%1，仅区域 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages, %1</source>
        <translation>
            <numerusform>%Ln 页，%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln 页</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 in, up to %2 out</source>
        <translation>输入约 %1，输出最多 %2</translation>
    </message>
    <message>
        <source>about %1 in</source>
        <translation>输入约 %1</translation>
    </message>
</context>
<context>
    <name>excerpt::SettingField</name>
    <message>
        <source>The environment variable %1 says “%2”. It wins over the file.</source>
        <translation>环境变量 %1 的值为“%2”。它优先于文件。</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>默认：%1</translation>
    </message>
    <message>
        <source>Allowed is %1.</source>
        <translation>允许的值：%1。</translation>
    </message>
</context>
<context>
    <name>excerpt::SettingsDialog</name>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Command line and log</source>
        <translation>命令行和日志</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Kept in %1, which the command line reads too.</source>
        <translation>保存在 %1 中，命令行也会读取。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>No setting matches “%1”.</source>
        <translation>没有与“%1”匹配的设置。</translation>
    </message>
</context>
<context>
    <name>excerpt::ShortcutsDialog</name>
    <message>
        <source>Everywhere</source>
        <translation>全局</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>搜索快捷键</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
</context>
<context>
    <name>excerpt::SplitTool</name>
    <message>
        <source>Page %1</source>
        <translation>第 %1 页</translation>
    </message>
    <message>
        <source>Pages %1</source>
        <translation>第 %1 页</translation>
    </message>
    <message>
        <source>A section cannot begin there on page %1.</source>
        <translation>小节不能从第 %1 页的该处开始。</translation>
    </message>
    <message>
        <source>Move the boundary to page %1, %2</source>
        <extracomment>undo: %1 is a page number, %2 a height on it (&quot;47 %&quot;)</extracomment>
        <translation>把分界移到第 %1 页 %2 处</translation>
    </message>
    <message>
        <source>Begin a section on page %1 at %2</source>
        <translation>从第 %1 页 %2 处开始一个小节</translation>
    </message>
    <message>
        <source>Split “%1” on page %2 at %3</source>
        <extracomment>undo: %1 is a section, %2 a page number, %3 a height on it (&quot;47 %&quot;)</extracomment>
        <translation>在第 %2 页 %3 处拆分“%1”</translation>
    </message>
    <message>
        <source>Only a boundary between two sections can be removed.</source>
        <translation>只能移除两个小节之间的分界。</translation>
    </message>
    <message>
        <source>Remove the boundary on page %1</source>
        <translation>移除第 %1 页上的分界</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>a height on a page in per cent</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 ends on page %2 at %3</source>
        <translation>%1 在第 %2 页 %3 处结束</translation>
    </message>
    <message>
        <source>%1 begins on page %2 at %3</source>
        <translation>%1 从第 %2 页 %3 处开始</translation>
    </message>
</context>
<context>
    <name>excerpt::StepList</name>
    <message>
        <source>%1, %2</source>
        <extracomment>what is done with a section, how long it has taken so far</extracomment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>excerpt::TemplateDialog</name>
    <message>
        <source>Sections of another edition</source>
        <translation>另一版本的小节</translation>
    </message>
    <message>
        <source>Looking for the headings.</source>
        <translation>正在查找标题。</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>小节</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>找到</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Sections of</source>
        <translation>小节来源</translation>
    </message>
    <message>
        <source>Pages looked through</source>
        <translation>已查看的页面</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>停止查找</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>找到 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n similar: look at them</source>
        <translation>
            <numerusform>%n 个相似：请查看</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not found: left out</source>
        <translation>
            <numerusform>%n 个未找到：已略去</numerusform>
        </translation>
    </message>
    <message>
        <source>Similar, %1 %</source>
        <translation>相似，%1 %</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a page, and by how many pages the section moved: &quot;815 (+3)&quot;</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) of “%1”</source>
        <translation>
            <numerusform>“%1”的 %n 个小节</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these sections was found. Is it an edition of the same document?</source>
        <translation>这些小节均未找到。它是同一文档的另一版本吗？</translation>
    </message>
</context>
<context>
    <name>excerpt::TryArea</name>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Copy the answer</source>
        <translation>复制回答</translation>
    </message>
    <message>
        <source>Close the answer</source>
        <translation>关闭回答</translation>
    </message>
    <message>
        <source>The answer appears here.</source>
        <translation>回答会显示在这里。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Open a document first</source>
        <translation>请先打开文档</translation>
    </message>
    <message>
        <source>Choose a section first</source>
        <translation>请先选择小节</translation>
    </message>
    <message>
        <source>The sections are being run; try again when that is over</source>
        <translation>小节正在运行；请在运行结束后重试</translation>
    </message>
    <message>
        <source>Choose an engine first</source>
        <translation>请先选择引擎</translation>
    </message>
    <message>
        <source>Write the prompt first</source>
        <translation>请先编写提示词</translation>
    </message>
    <message>
        <source>%1 needs a key first</source>
        <translation>%1 需要先提供密钥</translation>
    </message>
    <message>
        <source>Choose a model first</source>
        <translation>请先选择模型</translation>
    </message>
    <message>
        <source>Stop the try</source>
        <translation>停止试用</translation>
    </message>
    <message>
        <source>Try on this section</source>
        <translation>在此小节上试用</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Answer for “%1”</source>
        <translation>“%1”的回答</translation>
    </message>
    <message>
        <source>%1 tokens in, %2 out.</source>
        <translation>输入 %1 个词元，输出 %2 个。</translation>
    </message>
    <message>
        <source>Answered in %1.</source>
        <translation>用时 %1 完成回答。</translation>
    </message>
    <message>
        <source>No answer for “%1”</source>
        <translation>“%1”没有回答</translation>
    </message>
    <message>
        <source>Failed after %1.</source>
        <translation>%1 后失败。</translation>
    </message>
    <message>
        <source>Opening the document</source>
        <translation>正在打开文档</translation>
    </message>
    <message>
        <source>Cutting out the section</source>
        <translation>正在剪切小节</translation>
    </message>
    <message>
        <source>Sending the section</source>
        <translation>正在发送小节</translation>
    </message>
    <message>
        <source>Waiting for the service</source>
        <translation>正在等待服务</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters of the answer</source>
        <translation>
            <numerusform>已收到 %Ln 个字符的回答</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the answer</source>
        <translation>正在等待回答</translation>
    </message>
    <message>
        <source>Checking the answer</source>
        <translation>正在检查回答</translation>
    </message>
    <message>
        <source>Deleting what was sent</source>
        <translation>正在删除已发送的内容</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>what is being done, and for how long: &quot;Waiting for the answer, 0:07&quot;</extracomment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>excerpt::WindowActions</name>
    <message>
        <source>&amp;Undo</source>
        <extracomment>%1 is what will be undone: &quot;Undo rename of 28.3&quot;</extracomment>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open an &amp;address…</source>
        <translation>打开网址(&amp;A)…</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple</source>
        <translation>打开示例(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Save the project</source>
        <translation>保存项目(&amp;S)</translation>
    </message>
    <message>
        <source>Save the project &amp;as…</source>
        <translation>项目另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Close document</source>
        <translation>关闭文档(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>标记(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>检查(&amp;C)</translation>
    </message>
    <message>
        <source>R&amp;eset this arrangement</source>
        <translation>重置此布局(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Go to page…</source>
        <translation>转到页面(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Left panels</source>
        <translation>左侧面板(&amp;L)</translation>
    </message>
    <message>
        <source>R&amp;ight panels</source>
        <translation>右侧面板(&amp;I)</translation>
    </message>
    <message>
        <source>R&amp;un panel</source>
        <translation>运行面板(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>窗口的下一部分(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous part of the window</source>
        <translation>窗口的上一部分(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Run all sections</source>
        <translation>运行所有小节(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Stop &amp;after this section</source>
        <translation>在此小节后停止(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Stop now</source>
        <translation>立即停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>快捷键(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Report a problem…</source>
        <translation>报告问题(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;About Excerpt</source>
        <translation>关于 Excerpt(&amp;A)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>tool tip: what a button does, and its shortcut</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>excerpt::WindowStatus</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
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
        <translation>工具栏</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Page number or label (Ctrl+G)</source>
        <translation>页码或页面标签 (Ctrl+G)</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>布局</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>of %1, label %2</source>
        <translation>/ %1，标签 %2</translation>
    </message>
</context>
</TS>
