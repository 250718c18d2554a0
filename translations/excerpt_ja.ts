<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AnswerValue</name>
    <message>
        <source>The answer is JSON whose values are not certain: it has a key twice in one object, or is nested too deeply. Run the section again, or ask for simpler JSON in the prompt.</source>
        <translation>回答の JSON は値が確定できません。1 つのオブジェクトに同じキーが 2 回あるか、入れ子が深すぎます。セクションをもう一度実行するか、プロンプトでより単純な JSON を求めてください。</translation>
    </message>
</context>
<context>
    <name>Arrangements</name>
    <message>
        <source>pages and sections</source>
        <translation>ページとセクション</translation>
    </message>
    <message>
        <source>prompt and results</source>
        <translation>プロンプトと結果</translation>
    </message>
</context>
<context>
    <name>Autosave</name>
    <message>
        <source>Another window has taken over this unsaved work already.</source>
        <translation>この未保存の作業は、すでに別のウィンドウが引き継いでいます。</translation>
    </message>
    <message>
        <source>This unsaved work is no longer there.</source>
        <translation>この未保存の作業はもうありません。</translation>
    </message>
</context>
<context>
    <name>BookmarkSections</name>
    <message>
        <source>Introduction</source>
        <translation>はじめに</translation>
    </message>
    <message>
        <source>Front matter</source>
        <translation>前付</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>--%1 cannot be given to “jobs resume”: a job goes on exactly as it was started. Use “excerpt-cli extract” for a new one.</source>
        <translation>--%1 は「jobs resume」には指定できません。ジョブは開始時のまま続行されます。新しく始めるには「excerpt-cli extract」を使用してください。</translation>
    </message>
    <message>
        <source>--%1 is no option of “%2”. “excerpt-cli %2 --help” lists its options.</source>
        <translation>--%1 は「%2」のオプションではありません。「excerpt-cli %2 --help」でオプションを一覧できます。</translation>
    </message>
    <message>
        <source>“%1” begins with a dash and is taken for options. If it is a file, write “./%1”, or put “--” in front of it.</source>
        <translation>「%1」はダッシュで始まるため、オプションとみなされます。ファイルの場合は「./%1」と書くか、前に「--」を置いてください。</translation>
    </message>
    <message>
        <source>%1 “excerpt-cli %2 --help” lists the options.</source>
        <translation>%1 「excerpt-cli %2 --help」でオプションを一覧できます。</translation>
    </message>
    <message>
        <source>The option --%1 is empty. Name a file or folder.</source>
        <translation>オプション --%1 が空です。ファイルまたはフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>“%1” is one argument too many for “%2”. Put names with spaces in quotes.</source>
        <translation>「%1」は「%2」には余分な引数です。空白を含む名前は引用符で囲んでください。</translation>
    </message>
    <message>
        <source>The option --%1 has the value “%2”. Allowed is %3.</source>
        <translation>オプション --%1 の値は「%2」です。指定できるのは %3 です。</translation>
    </message>
    <message>
        <source>Documents are read %1.</source>
        <translation>文書の読み取り: %1。</translation>
    </message>
    <message>
        <source>generate makes man, bash, zsh or fish.</source>
        <translation>generate で作成できるのは man、bash、zsh、fish です。</translation>
    </message>
    <message>
        <source>“jobs” is followed by list, show ID, resume ID or clean. See “excerpt-cli --help”.</source>
        <translation>「jobs」の後には list、show ID、resume ID、clean のいずれかを指定します。「excerpt-cli --help」を参照してください。</translation>
    </message>
    <message>
        <source>“%1” is no command. “excerpt-cli --help” lists the commands.</source>
        <translation>「%1」というコマンドはありません。「excerpt-cli --help」でコマンドを一覧できます。</translation>
    </message>
    <message>
        <source>A command is missing. “excerpt-cli --help” lists the commands.</source>
        <translation>コマンドがありません。「excerpt-cli --help」でコマンドを一覧できます。</translation>
    </message>
    <message>
        <source>%1 and %2 exclude each other. Keep one.</source>
        <translation>%1 と %2 は同時に指定できません。どちらか一方にしてください。</translation>
    </message>
    <message>
        <source>The document %1 has no bookmarks that lead to its pages. Use --from-headings, --pages or --sections.</source>
        <translation>文書 %1 にはページを指すしおりがありません。--from-headings、--pages、--sections のいずれかを使用してください。</translation>
    </message>
    <message>
        <source>No headings were found in the document %1. Use --pages, --every or --sections.</source>
        <translation>文書 %1 に見出しが見つかりませんでした。--pages、--every、--sections のいずれかを使用してください。</translation>
    </message>
    <message>
        <source>A document is missing. Name a PDF file.</source>
        <translation>文書がありません。PDF ファイルを指定してください。</translation>
    </message>
    <message>
        <source>Only “extract”, “sections” and “split” take a project such as %1. Name its document.</source>
        <translation>%1 のようなプロジェクトを指定できるのは「extract」「sections」「split」だけです。その文書を指定してください。</translation>
    </message>
    <message>
        <source>Only “extract” takes an address. Download %1 first and name the file.</source>
        <translation>アドレスを指定できるのは「extract」だけです。先に %1 をダウンロードして、そのファイルを指定してください。</translation>
    </message>
    <message>
        <source>--pages is empty. Name pages such as 1-3,7.</source>
        <translation>--pages が空です。1-3,7 のようにページを指定してください。</translation>
    </message>
    <message>
        <source>The environment variable %1 has the value “%2”. Allowed is an address that begins with https:// or http://.</source>
        <translation>環境変数 %1 の値は「%2」です。指定できるのは https:// または http:// で始まるアドレスです。</translation>
    </message>
    <message>
        <source>The address of the engine&apos;s server is “%1”. Allowed is one that begins with https:// or http://.</source>
        <translation>エンジンのサーバーのアドレスは「%1」です。指定できるのは https:// または http:// で始まるアドレスです。</translation>
    </message>
    <message>
        <source>--%1 has no meaning for the engine %2. Leave it out, or choose another engine with --engine.</source>
        <translation>--%1 はエンジン %2 では意味を持ちません。省略するか、--engine で別のエンジンを選択してください。</translation>
    </message>
    <message>
        <source>The engine “%1” is not part of this version. Choose one of: %2.</source>
        <translation>エンジン「%1」はこのバージョンにはありません。次から選択してください: %2。</translation>
    </message>
    <message>
        <source>The document of the project %1 is not there: neither beside the project nor at “%2”. Put it there, or name the document instead of the project.</source>
        <translation>プロジェクト %1 の文書が、プロジェクトの隣にも「%2」にもありません。そこに置くか、プロジェクトの代わりに文書を指定してください。</translation>
    </message>
    <message>
        <source>The folder %1 for downloads cannot be made. Check that you may write there, or set XDG_CACHE_HOME.</source>
        <translation>ダウンロード用のフォルダー %1 を作成できません。書き込み権限を確認するか、XDG_CACHE_HOME を設定してください。</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>The text of each section of the book, made on this computer.</source>
        <translation>本の各セクションのテキスト。このコンピューターで作成します。</translation>
    </message>
    <message>
        <source>One answer of Gemini per section; the key is in GEMINI_API_KEY.</source>
        <translation>セクションごとに Gemini の回答を 1 つ。キーは GEMINI_API_KEY にあります。</translation>
    </message>
    <message>
        <source>Sections from the second level of bookmarks, a line each, as they finish.</source>
        <translation>しおりの第 2 階層からのセクション。完了した順に 1 行ずつ。</translation>
    </message>
    <message>
        <source>Pages 10 to 49 in sections of four pages.</source>
        <translation>10～49 ページを 4 ページずつのセクションに。</translation>
    </message>
    <message>
        <source>The service&apos;s request in, its response out.</source>
        <translation>サービスのリクエストを入力し、レスポンスを出力します。</translation>
    </message>
    <message>
        <source>Write the sections to a file, to be edited and given to --sections.</source>
        <translation>セクションをファイルに書き出し、編集して --sections に渡します。</translation>
    </message>
    <message>
        <source>Eight sections of five pages.</source>
        <translation>5 ページずつの 8 セクション。</translation>
    </message>
    <message>
        <source>parts/001-Introduction.pdf, parts/002-…, by the bookmarks.</source>
        <translation>しおりによる parts/001-Introduction.pdf、parts/002-…。</translation>
    </message>
    <message>
        <source>A file for each ten pages.</source>
        <translation>10 ページごとに 1 ファイル。</translation>
    </message>
    <message>
        <source>The first ten pages as Markdown.</source>
        <translation>最初の 10 ページを Markdown で。</translation>
    </message>
    <message>
        <source>Everything, with running heads and page numbers.</source>
        <translation>柱とページ番号も含めてすべて。</translation>
    </message>
    <message>
        <source>Id, name, and the most input and output tokens of each model, with tabs between.</source>
        <translation>各モデルの ID、名前、入力と出力の最大トークン数をタブ区切りで。</translation>
    </message>
    <message>
        <source>Newest first, with what is left to do.</source>
        <translation>新しい順に、残りの作業とともに。</translation>
    </message>
    <message>
        <source>The document, the engine and the state of each section.</source>
        <translation>文書、エンジン、各セクションの状態。</translation>
    </message>
    <message>
        <source>Run what is left and write the results where they were to go.</source>
        <translation>残りを実行し、結果を元の出力先に書き出します。</translation>
    </message>
    <message>
        <source>Also what was blocked or quarantined, to another file.</source>
        <translation>ブロックまたは隔離されたものも、別のファイルに。</translation>
    </message>
    <message>
        <source>Remove the finished jobs.</source>
        <translation>完了したジョブを削除します。</translation>
    </message>
    <message>
        <source>Remove one job, finished or not.</source>
        <translation>完了の有無にかかわらず、1 つのジョブを削除します。</translation>
    </message>
    <message>
        <source>Answer the prompt for each section of a document.</source>
        <translation>文書のセクションごとにプロンプトへの回答を得ます。</translation>
    </message>
    <message>
        <source>Without options for the sections they are the bookmarks, else the headings, else the whole document. The offline engine gives each section&apos;s text as Markdown; other engines need a prompt and a model. Each finished section is kept on disk at once: an interrupted run goes on with --resume or “excerpt-cli jobs resume”. A project brings document, sections, prompt, engine and model; options are stronger.</source>
        <translation>セクションのオプションがない場合は、しおり、なければ見出し、それもなければ文書全体をセクションとします。offline エンジンは各セクションのテキストを Markdown で出力します。ほかのエンジンにはプロンプトとモデルが必要です。完了したセクションはすぐにディスクに保存されます。中断した実行は --resume または「excerpt-cli jobs resume」で続行できます。プロジェクトは文書、セクション、プロンプト、エンジン、モデルを含みます。オプションのほうが優先されます。</translation>
    </message>
    <message>
        <source>Print the sections of a document as a sections file.</source>
        <translation>文書のセクションをセクションファイルとして出力します。</translation>
    </message>
    <message>
        <source>The file can be edited and given to extract or split with --sections: a section can begin and end within a page (start, end), have only areas of pages (regions) and a prompt of its own.</source>
        <translation>このファイルは編集して、--sections で extract や split に渡せます。セクションはページの途中で開始・終了でき (start、end)、ページの一部の領域だけを含むことも (regions)、独自のプロンプトを持つこともできます。</translation>
    </message>
    <message>
        <source>Write each section of a document as a PDF of its own.</source>
        <translation>文書の各セクションを個別の PDF として書き出します。</translation>
    </message>
    <message>
        <source>The files are named by number and section, 001-Name.pdf. The same document and pages give the same bytes. Of pages that a section has in part (start, end, regions), nothing else is in its file.</source>
        <translation>ファイル名は番号とセクション名で 001-Name.pdf となります。同じ文書とページからは同じバイト列が得られます。一部だけを含むページ (start、end、regions) については、それ以外の内容はファイルに含まれません。</translation>
    </message>
    <message>
        <source>Print the text of a document as Markdown, without any network.</source>
        <translation>ネットワークを使わずに、文書のテキストを Markdown で出力します。</translation>
    </message>
    <message>
        <source>Headings, lists, paragraphs and tables in reading order; running heads and page numbers are left out.</source>
        <translation>見出し、リスト、段落、表を読む順に出力します。柱とページ番号は省かれます。</translation>
    </message>
    <message>
        <source>List the models that an engine offers.</source>
        <translation>エンジンが提供するモデルを一覧します。</translation>
    </message>
    <message>
        <source>The list comes from the engine&apos;s server and needs its key.</source>
        <translation>一覧はエンジンのサーバーから取得され、そのキーが必要です。</translation>
    </message>
    <message>
        <source>List the jobs, interrupted and finished.</source>
        <translation>中断中および完了したジョブを一覧します。</translation>
    </message>
    <message>
        <source>Each run of extract is a job with a folder of its own.</source>
        <translation>extract の実行はそれぞれ専用フォルダーを持つジョブになります。</translation>
    </message>
    <message>
        <source>Show one job and its sections.</source>
        <translation>1 つのジョブとそのセクションを表示します。</translation>
    </message>
    <message>
        <source>Nothing is changed, also while the job runs.</source>
        <translation>ジョブの実行中でも、何も変更されません。</translation>
    </message>
    <message>
        <source>Go on with an interrupted job.</source>
        <translation>中断したジョブを続行します。</translation>
    </message>
    <message>
        <source>Document, sections, prompt and engine are those of the job. A document that has changed is refused.</source>
        <translation>文書、セクション、プロンプト、エンジンはジョブのものを使用します。変更された文書は拒否されます。</translation>
    </message>
    <message>
        <source>Remove jobs and the files they left at an engine&apos;s server.</source>
        <translation>ジョブと、エンジンのサーバーに残ったファイルを削除します。</translation>
    </message>
    <message>
        <source>Without an ID all finished jobs; with --all unfinished ones too. Jobs in work are left alone.</source>
        <translation>ID がない場合は完了したジョブすべてを、--all を付けると未完了のものも削除します。作業中のジョブには触れません。</translation>
    </message>
</context>
<context>
    <name>Completion</name>
    <message>
        <source>List, show, resume and remove jobs.</source>
        <translation>ジョブの一覧、表示、続行、削除。</translation>
    </message>
</context>
<context>
    <name>Confinement</name>
    <message>
        <source>confined: no network, no programs, no writing, no reading but fonts and libraries (Landlock %1, seccomp)</source>
        <translation>制限あり: ネットワーク、プログラム、書き込みは不可、読み取りはフォントとライブラリのみ (Landlock %1、seccomp)</translation>
    </message>
    <message>
        <source>partly confined: no network, no programs, no writing (seccomp); files can be read, as this kernel has no Landlock</source>
        <translation>一部制限あり: ネットワーク、プログラム、書き込みは不可 (seccomp)。このカーネルには Landlock がないため、ファイルは読み取れます</translation>
    </message>
    <message>
        <source>partly confined: no writing, no programs, no reading but fonts and libraries (Landlock %1); the network can be reached, as this kernel has no seccomp</source>
        <translation>一部制限あり: 書き込み、プログラムは不可、読み取りはフォントとライブラリのみ (Landlock %1)。このカーネルには seccomp がないため、ネットワークに接続できます</translation>
    </message>
    <message>
        <source>unconfined: this kernel has neither Landlock nor seccomp; only limits on memory and time hold</source>
        <translation>制限なし: このカーネルには Landlock も seccomp もありません。メモリーと時間の制限のみ有効です</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Standard output cannot be written. Check the command that reads it, or name a file with --output.</source>
        <translation>標準出力に書き込めません。それを読むコマンドを確認するか、--output でファイルを指定してください。</translation>
    </message>
    <message>
        <source>The log file %1 cannot be written. Check that its folder exists and that you may write there.</source>
        <translation>ログファイル %1 に書き込めません。フォルダーの有無と書き込み権限を確認してください。</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>There is no file “%1”. Check the name and the folder.</source>
        <translation>ファイル「%1」がありません。名前とフォルダーを確認してください。</translation>
    </message>
    <message>
        <source>You have no right to read “%1”. Ask its owner, or copy it to where you may read it.</source>
        <translation>「%1」を読み取る権限がありません。所有者に依頼するか、読み取れる場所にコピーしてください。</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: %2. Check the disk it is on, and try again.</source>
        <translation>「%1」を開けません: %2。保存先のディスクを確認し、もう一度試してください。</translation>
    </message>
    <message>
        <source>“%1” is a folder. Name a PDF file in it.</source>
        <translation>「%1」はフォルダーです。中の PDF ファイルを指定してください。</translation>
    </message>
    <message>
        <source>“%1” is a device or a pipe, not a file. Save the PDF to a file first.</source>
        <translation>「%1」はファイルではなく、デバイスまたはパイプです。先に PDF をファイルに保存してください。</translation>
    </message>
    <message>
        <source>“%1” is empty: the file has no content. Copy or download it again.</source>
        <translation>「%1」は空のファイルです。もう一度コピーまたはダウンロードしてください。</translation>
    </message>
    <message>
        <source>“%1” is not a PDF. Name a PDF file, or export the document as PDF.</source>
        <translation>「%1」は PDF ではありません。PDF ファイルを指定するか、文書を PDF として書き出してください。</translation>
    </message>
    <message>
        <source>“%1” is too damaged to be opened. Copy or download it again, or repair it with another program.</source>
        <translation>「%1」は損傷がひどく、開けません。もう一度コピーまたはダウンロードするか、別のプログラムで修復してください。</translation>
    </message>
    <message>
        <source>“%1” has no pages. Export or download it again.</source>
        <translation>「%1」にはページがありません。もう一度書き出すかダウンロードしてください。</translation>
    </message>
    <message>
        <source>“%1” is protected by a password. Give it with --password-file or --password.</source>
        <translation>「%1」はパスワードで保護されています。--password-file または --password で指定してください。</translation>
    </message>
    <message>
        <source>The password for “%1” is wrong. Check it, and its upper and lower case.</source>
        <translation>「%1」のパスワードが違います。大文字・小文字も含めて確認してください。</translation>
    </message>
    <message>
        <source>“%1” was changed, replaced or removed while it was being worked on. What is finished is kept; start a new run for the changed document.</source>
        <translation>「%1」が作業中に変更、置換、または削除されました。完了した分は保存されています。変更後の文書は新しく実行してください。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has no page %2: it has %n page(s).</source>
        <translation>
            <numerusform>「%1」に %2 ページはありません。全 %n ページです。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no pages to cut out of “%1”. Name at least one.</source>
        <translation>「%1」から切り出すページがありません。少なくとも 1 ページ指定してください。</translation>
    </message>
    <message>
        <source>The section&apos;s file “%1” is not open for writing. Check the disk and the folder it is in.</source>
        <translation>セクションのファイル「%1」は書き込み用に開かれていません。ディスクとフォルダーを確認してください。</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2. Look whether the file is still there and whether you may read it.</source>
        <translation>「%1」を読み取れません: %2。ファイルの有無と読み取り権限を確認してください。</translation>
    </message>
    <message>
        <source>OpenSSL has no SHA-256 here, so that “%1” cannot be recognised again later. Install OpenSSL 3.</source>
        <translation>OpenSSL に SHA-256 がないため、「%1」を後で識別できません。OpenSSL 3 をインストールしてください。</translation>
    </message>
</context>
<context>
    <name>Download</name>
    <message>
        <source>The download does not fit into “%1”: the disk is full. Make room there.</source>
        <translation>ダウンロードが「%1」に収まりません。ディスクの空きがありません。空きを作ってください。</translation>
    </message>
    <message>
        <source>The download cannot be written into “%1”. Check that the folder can be written to.</source>
        <translation>ダウンロードを「%1」に書き込めません。フォルダーに書き込めるか確認してください。</translation>
    </message>
    <message>
        <source>The document could not be downloaded: %1 answered with status %2. Try again later.</source>
        <translation>文書をダウンロードできませんでした。%1 がステータス %2 を返しました。後でもう一度試してください。</translation>
    </message>
    <message>
        <source>The document could not be downloaded: %1 answered with status %2. Check the address.</source>
        <translation>文書をダウンロードできませんでした。%1 がステータス %2 を返しました。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>The document could not be downloaded: %1 sends from one address to the next without end. Check the address.</source>
        <translation>文書をダウンロードできませんでした。%1 の転送が際限なく続きます。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>The document was not downloaded: %1 sends to an address that is not safe to follow. Download the document with a browser and name the file.</source>
        <translation>文書をダウンロードしませんでした。%1 が安全でないアドレスに転送しています。ブラウザーで文書をダウンロードし、そのファイルを指定してください。</translation>
    </message>
    <message>
        <source>The document at %1 is larger than %2 MB and was not downloaded. Download it with a browser and name the file.</source>
        <translation>%1 の文書は %2 MB を超えるため、ダウンロードしませんでした。ブラウザーでダウンロードし、そのファイルを指定してください。</translation>
    </message>
    <message>
        <source>What %1 sent is no PDF. Check the address; it may need a login first.</source>
        <translation>%1 から送られたものは PDF ではありません。アドレスを確認してください。先にログインが必要な場合があります。</translation>
    </message>
    <message>
        <source>“%1” is no address that a document can be downloaded from. Write it as https://host/file.pdf.</source>
        <translation>「%1」は文書をダウンロードできるアドレスではありません。https://host/file.pdf の形で書いてください。</translation>
    </message>
</context>
<context>
    <name>Engines</name>
    <message>
        <source>There is no engine “%1”. Choose one of: %2.</source>
        <translation>エンジン「%1」はありません。次から選択してください: %2。</translation>
    </message>
    <message>
        <source>The base URL “%1” cannot be used. Write it as https://host, without user name, password or query; it comes from --base-url or %2.</source>
        <translation>アドレス「%1」は使用できません。ユーザー名、パスワード、クエリーを付けずに https://host の形で指定してください。--base-url または %2 の値です。</translation>
    </message>
    <message>
        <source>%1, or a proxy on the way, sent an answer that is not the service&apos;s. Check the address of the service.</source>
        <translation>%1 または途中のプロキシが、サービスのものではない応答を返しました。サービスのアドレスを確認してください。</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The run was stopped.</source>
        <translation>実行は停止されました。</translation>
    </message>
</context>
<context>
    <name>Extract</name>
    <message>
        <source>--prompt and --prompt-file exclude each other. Keep one.</source>
        <translation>--prompt と --prompt-file は同時に指定できません。どちらか一方にしてください。</translation>
    </message>
    <message>
        <source>The prompt in %1 is not UTF-8 text. Save it as UTF-8.</source>
        <translation>%1 のプロンプトは UTF-8 テキストではありません。UTF-8 で保存してください。</translation>
    </message>
    <message>
        <source>--%1 and --request exclude each other: the request brings document, sections and prompt. Keep one.</source>
        <translation>--%1 と --request は同時に指定できません。リクエストには文書、セクション、プロンプトが含まれます。どちらか一方にしてください。</translation>
    </message>
    <message>
        <source>“%1” and --request exclude each other: the request brings the document. Keep one.</source>
        <translation>「%1」と --request は同時に指定できません。リクエストには文書が含まれます。どちらか一方にしてください。</translation>
    </message>
    <message>
        <source>A document is missing. Name a PDF file or an address, or give --request.</source>
        <translation>文書がありません。PDF ファイルまたはアドレスを指定するか、--request を指定してください。</translation>
    </message>
    <message>
        <source>The engine %1 needs a prompt. Say what to extract with --prompt or --prompt-file.</source>
        <translation>エンジン %1 にはプロンプトが必要です。抽出する内容を --prompt または --prompt-file で指定してください。</translation>
    </message>
    <message>
        <source>The engine %1 needs a model. “excerpt-cli models --engine %1” lists them; choose one with --model.</source>
        <translation>エンジン %1 にはモデルが必要です。「excerpt-cli models --engine %1」で一覧し、--model で選択してください。</translation>
    </message>
    <message>
        <source>In the prompt of the section “%1”: %2</source>
        <extracomment>%1 name of a section, %2 what is wrong with its own prompt</extracomment>
        <translation>セクション「%1」のプロンプト: %2</translation>
    </message>
    <message>
        <source>The format “%1” is not part of this version. Choose one of: %2.</source>
        <translation>形式「%1」はこのバージョンにはありません。次から選択してください: %2。</translation>
    </message>
    <message>
        <source>--retry-failed goes with --resume or “excerpt-cli jobs resume”.</source>
        <translation>--retry-failed は --resume または「excerpt-cli jobs resume」とともに使用します。</translation>
    </message>
    <message>
        <source>Going on with the job %1.</source>
        <translation>ジョブ %1 を続行します。</translation>
    </message>
    <message>
        <source>There is no unfinished job of this document with these sections, prompt and engine. Starting a new one.</source>
        <translation>この文書、セクション、プロンプト、エンジンの未完了のジョブはありません。新しく開始します。</translation>
    </message>
    <message>
        <source>The offline engine reads no prompt: it gives the text of each section. Choose another engine with --engine to have the prompt answered.</source>
        <translation>offline エンジンはプロンプトを読まず、各セクションのテキストを出力します。プロンプトへの回答を得るには、--engine で別のエンジンを選択してください。</translation>
    </message>
</context>
<context>
    <name>ExtractRequest</name>
    <message>
        <source>The request “%1” has more than %2 sections. Split it into several.</source>
        <translation>リクエスト「%1」のセクションが %2 個を超えています。複数に分けてください。</translation>
    </message>
    <message>
        <source>The request “%1” is not valid JSON (%2). Correct it there, or write it again.</source>
        <translation>リクエスト「%1」は有効な JSON ではありません (%2)。該当箇所を修正するか、書き直してください。</translation>
    </message>
    <message>
        <source>The request “%1” must be a JSON object with the fields “storage_file_id”, “sections” and “prompt”.</source>
        <translation>リクエスト「%1」は、フィールド “storage_file_id”、“sections”、“prompt” を持つ JSON オブジェクトでなければなりません。</translation>
    </message>
    <message>
        <source>In the request “%1”, the field “storage_file_id” must be the path or the http(s) address of a PDF.</source>
        <translation>リクエスト「%1」のフィールド “storage_file_id” は、PDF のパスまたは http(s) アドレスでなければなりません。</translation>
    </message>
    <message>
        <source>In the request “%1”, the field “sections” must be a list.</source>
        <translation>リクエスト「%1」のフィールド “sections” はリストでなければなりません。</translation>
    </message>
    <message>
        <source>In the request “%1”, the field “prompt” must be an object with “prompt_text”.</source>
        <translation>リクエスト「%1」のフィールド “prompt” は “prompt_text” を持つオブジェクトでなければなりません。</translation>
    </message>
    <message>
        <source>In the request “%1”, the field “%2” must be text.</source>
        <translation>リクエスト「%1」のフィールド「%2」はテキストでなければなりません。</translation>
    </message>
</context>
<context>
    <name>FindSections</name>
    <message>
        <source>Page %1</source>
        <translation>%1 ページ</translation>
    </message>
    <message>
        <source>Pages %1</source>
        <translation>%1 ページ</translation>
    </message>
    <message>
        <source>The bookmarks of this document are damaged. Those that could be read were used: check that the sections are complete.</source>
        <translation>この文書のしおりは損傷しています。読み取れたものを使用しました。セクションがそろっているか確認してください。</translation>
    </message>
    <message>
        <source>The bookmark “%1” leads to no page of this document and was left out.</source>
        <translation>しおり「%1」はこの文書のページを指していないため、省かれました。</translation>
    </message>
    <message numerus="yes">
        <source>%n bookmarks lead to no page of this document and were left out, the first of them “%1”.</source>
        <translation>
            <numerusform>%n 個のしおりがこの文書のページを指していないため、省かれました。最初は「%1」です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1 comes before the first bookmark and is in no section.</source>
        <translation>%1 ページは最初のしおりより前にあり、どのセクションにも含まれません。</translation>
    </message>
    <message>
        <source>Pages %1 come before the first bookmark and are in no section.</source>
        <translation>%1 ページは最初のしおりより前にあり、どのセクションにも含まれません。</translation>
    </message>
</context>
<context>
    <name>Gemini</name>
    <message>
        <source>Gemini&apos;s answer broke off before its end. Check the network, or try again later.</source>
        <translation>Gemini の回答が途中で切れました。ネットワークを確認するか、後でもう一度試してください。</translation>
    </message>
    <message>
        <source>Gemini&apos;s answer has no text. Run this section again, or word the prompt differently.</source>
        <translation>Gemini の回答にテキストがありません。このセクションをもう一度実行するか、プロンプトの表現を変えてください。</translation>
    </message>
    <message>
        <source>Gemini&apos;s answer ended at the limit on its length. Raise --max-output-tokens, or use smaller sections.</source>
        <translation>Gemini の回答が長さの上限に達しました。--max-output-tokens を増やすか、セクションを小さくしてください。</translation>
    </message>
    <message>
        <source>Gemini ended its answer with “%1”. Run this section again, or choose another model.</source>
        <translation>Gemini は回答を「%1」で終えました。このセクションをもう一度実行するか、別のモデルを選択してください。</translation>
    </message>
    <message>
        <source>Gemini stopped because the answer would quote a published work at length (%1). Ask for a summary or for single facts instead of the text itself.</source>
        <translation>回答が出版物を長く引用することになるため、Gemini が停止しました (%1)。本文そのものではなく、要約や個々の事実を求めてください。</translation>
    </message>
    <message>
        <source>Gemini blocked this section because of its rules on content (%1). Leave the pages in question out, or use another engine.</source>
        <translation>Gemini がコンテンツに関する規則によりこのセクションをブロックしました (%1)。該当ページを除くか、別のエンジンを使用してください。</translation>
    </message>
    <message>
        <source>Gemini refused to answer (%1). Word the prompt differently, or use another engine.</source>
        <translation>Gemini が回答を拒否しました (%1)。プロンプトの表現を変えるか、別のエンジンを使用してください。</translation>
    </message>
    <message>
        <source>Gemini asked to send the section to a place that is not its own (“%1”). Check the proxy and the address of the service.</source>
        <translation>Gemini が、自身のものではない場所 (「%1」) にセクションを送るよう求めました。プロキシとサービスのアドレスを確認してください。</translation>
    </message>
    <message>
        <source>Gemini began to repeat itself without end and was stopped. Word the prompt differently, or use smaller sections.</source>
        <translation>Gemini が際限なく同じ内容を繰り返し始めたため、停止しました。プロンプトの表現を変えるか、セクションを小さくしてください。</translation>
    </message>
    <message>
        <source>No model is chosen. Name one with --model; the command “excerpt-cli models --engine gemini” lists them.</source>
        <translation>モデルが選択されていません。--model で指定してください。「excerpt-cli models --engine gemini」で一覧できます。</translation>
    </message>
    <message>
        <source>Gemini&apos;s answer is longer than what can be fetched. Use smaller sections.</source>
        <translation>Gemini の回答が取得できる長さを超えています。セクションを小さくしてください。</translation>
    </message>
    <message>
        <source>The model “%1” does not take the setting “%2”; the request was repeated without it.</source>
        <translation>モデル「%1」は設定「%2」を受け付けません。その設定なしでリクエストを繰り返しました。</translation>
    </message>
    <message>
        <source>Gemini needs an API key. Make one in Google AI Studio and put it into the variable GEMINI_API_KEY.</source>
        <translation>Gemini には API キーが必要です。Google AI Studio で作成し、変数 GEMINI_API_KEY に設定してください。</translation>
    </message>
    <message>
        <source>Gemini does not know this API key. Check GEMINI_API_KEY, or make a new key in Google AI Studio.</source>
        <translation>Gemini がこの API キーを認識しません。GEMINI_API_KEY を確認するか、Google AI Studio で新しいキーを作成してください。</translation>
    </message>
    <message>
        <source>The API key for Gemini has expired. Make a new one in Google AI Studio and set GEMINI_API_KEY.</source>
        <translation>Gemini の API キーの有効期限が切れています。Google AI Studio で新しく作成し、GEMINI_API_KEY に設定してください。</translation>
    </message>
    <message>
        <source>Gemini has not made the uploaded section ready for use. Try again later.</source>
        <translation>Gemini でアップロードしたセクションの準備ができていません。後でもう一度試してください。</translation>
    </message>
    <message>
        <source>Gemini cannot be used with this account: %1 Turn on billing in Google AI Studio, or use a key from a country where it is offered.</source>
        <translation>このアカウントでは Gemini を使用できません: %1 Google AI Studio で課金を有効にするか、提供されている国のキーを使用してください。</translation>
    </message>
    <message>
        <source>Gemini refused the request: %1 Check the model, the prompt and the pages of this section.</source>
        <translation>Gemini がリクエストを拒否しました: %1 モデル、プロンプト、このセクションのページを確認してください。</translation>
    </message>
    <message>
        <source>The Google project of this API key has no billing. Turn it on, or use another key.</source>
        <translation>この API キーの Google プロジェクトでは課金が有効ではありません。有効にするか、別のキーを使用してください。</translation>
    </message>
    <message>
        <source>The Gemini API is switched off in the Google project of this API key. Switch it on, or use another key.</source>
        <translation>この API キーの Google プロジェクトでは Gemini API が無効です。有効にするか、別のキーを使用してください。</translation>
    </message>
    <message>
        <source>The uploaded section is no longer at Gemini. Run this section again.</source>
        <translation>アップロードしたセクションが Gemini にもうありません。このセクションをもう一度実行してください。</translation>
    </message>
    <message>
        <source>Gemini does not accept this API key. Check GEMINI_API_KEY and what the key is restricted to.</source>
        <translation>Gemini がこの API キーを受け付けません。GEMINI_API_KEY とキーの制限を確認してください。</translation>
    </message>
    <message>
        <source>The credit of this Gemini account is used up. Add credit in Google AI Studio.</source>
        <translation>この Gemini アカウントのクレジットを使い切りました。Google AI Studio で追加してください。</translation>
    </message>
    <message>
        <source>Gemini allows no more requests for the moment. Try again later, or leave a longer pause between sections with --delay.</source>
        <translation>Gemini は今はこれ以上リクエストを受け付けません。後でもう一度試すか、--delay でセクションの間隔を長くしてください。</translation>
    </message>
    <message>
        <source>The quota of this Gemini account is used up. Daily quotas start anew at midnight Pacific time.</source>
        <translation>この Gemini アカウントの割り当てを使い切りました。1 日の割り当ては太平洋時間の午前 0 時に更新されます。</translation>
    </message>
    <message>
        <source>The quota of this account for the model “%1” is used up. Daily quotas start anew at midnight Pacific time; another model or a paid plan has its own.</source>
        <translation>このアカウントのモデル「%1」の割り当てを使い切りました。1 日の割り当ては太平洋時間の午前 0 時に更新されます。別のモデルや有料プランには別の割り当てがあります。</translation>
    </message>
    <message>
        <source>Gemini has no model “%1” for this key. The command “excerpt-cli models --engine gemini” lists what it has.</source>
        <translation>このキーで使える Gemini のモデル「%1」はありません。「excerpt-cli models --engine gemini」で一覧できます。</translation>
    </message>
    <message>
        <source>Gemini had a problem of its own (status %1). Try again later; if it stays with this section, the section may be too long for the model.</source>
        <translation>Gemini 側で問題が発生しました (ステータス %1)。後でもう一度試してください。このセクションで続く場合は、モデルに対して長すぎる可能性があります。</translation>
    </message>
    <message>
        <source>The section is too big for one request. Use --transport upload, or smaller sections.</source>
        <translation>セクションが 1 回のリクエストには大きすぎます。--transport upload を使うか、セクションを小さくしてください。</translation>
    </message>
    <message>
        <source>Gemini, or a proxy on the way, answered with status %1, which is not expected. Check the address of the service and the proxy.</source>
        <translation>Gemini または途中のプロキシが、想定外のステータス %1 を返しました。サービスのアドレスとプロキシを確認してください。</translation>
    </message>
    <message>
        <source>Gemini, or a proxy on the way, did not follow the upload&apos;s rules. Check the proxy, or use --transport inline.</source>
        <translation>Gemini または途中のプロキシが、アップロードの規則に従いませんでした。プロキシを確認するか、--transport inline を使用してください。</translation>
    </message>
    <message>
        <source>Gemini, or a proxy on the way, did not let the section&apos;s upload through. Check the proxy, or use --transport inline.</source>
        <translation>Gemini または途中のプロキシが、セクションのアップロードを通しませんでした。プロキシを確認するか、--transport inline を使用してください。</translation>
    </message>
    <message>
        <source>Gemini could not read the section&apos;s PDF: %1 Try smaller sections, or another engine.</source>
        <translation>Gemini がセクションの PDF を読み取れませんでした: %1 セクションを小さくするか、別のエンジンを試してください。</translation>
    </message>
    <message>
        <source>The time limit was reached while Gemini was still reading the section&apos;s PDF. Allow more time with --timeout, or try smaller sections.</source>
        <translation>Gemini がセクションの PDF を読み取っている間に制限時間に達しました。--timeout で時間を延ばすか、セクションを小さくしてください。</translation>
    </message>
    <message>
        <source>“%1” is not the name of a file at Gemini and was left alone.</source>
        <translation>「%1」は Gemini のファイル名ではないため、そのままにしました。</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>%1 Choices: %2. Default: %3.</source>
        <translation>%1 選択肢: %2。既定値: %3。</translation>
    </message>
    <message>
        <source>%1 Choices: %2.</source>
        <translation>%1 選択肢: %2。</translation>
    </message>
    <message>
        <source>%1 Default: %2.</source>
        <translation>%1 既定値: %2。</translation>
    </message>
    <message>
        <source>As --%1.</source>
        <translation>--%1 と同じ。</translation>
    </message>
    <message>
        <source>The key for %1; the first that is set holds. Without any, the key is taken from the system&apos;s keyring.</source>
        <translation>%1 のキー。設定されている最初のものが有効です。なければシステムのキーリングから取得します。</translation>
    </message>
    <message>
        <source>Address of the server in place of that of %1.</source>
        <translation>%1 のサーバーの代わりに使うアドレス。</translation>
    </message>
    <message>
        <source>The proxy on the way to an engine; never used for this computer.</source>
        <translation>エンジンへの接続に使うプロキシ。このコンピューターには使用しません。</translation>
    </message>
    <message>
        <source>Certificates to trust beside those of the system.</source>
        <translation>システムの証明書に加えて信頼する証明書。</translation>
    </message>
    <message>
        <source>Every section succeeded.</source>
        <translation>すべてのセクションが成功しました。</translation>
    </message>
    <message>
        <source>An internal error.</source>
        <translation>内部エラー。</translation>
    </message>
    <message>
        <source>Wrong usage, a bad setting or a malformed input file.</source>
        <translation>使い方の誤り、不正な設定、または不正な入力ファイル。</translation>
    </message>
    <message>
        <source>Some sections did not succeed; the results are written.</source>
        <translation>一部のセクションが成功しませんでした。結果は書き出されています。</translation>
    </message>
    <message>
        <source>The document cannot be opened, or has changed.</source>
        <translation>文書を開けないか、変更されています。</translation>
    </message>
    <message>
        <source>The engine cannot be reached, has no key, or refuses it.</source>
        <translation>エンジンに接続できない、キーがない、または拒否されました。</translation>
    </message>
    <message>
        <source>The output cannot be written.</source>
        <translation>出力を書き込めません。</translation>
    </message>
    <message>
        <source>Ended by SIGHUP; what was finished is kept.</source>
        <translation>SIGHUP で終了しました。完了した分は保存されています。</translation>
    </message>
    <message>
        <source>Interrupted; what was finished is kept.</source>
        <translation>中断されました。完了した分は保存されています。</translation>
    </message>
    <message>
        <source>Ended by SIGTERM; what was finished is kept.</source>
        <translation>SIGTERM で終了しました。完了した分は保存されています。</translation>
    </message>
    <message>
        <source>Turns long PDFs into structured data, section by section.</source>
        <translation>長い PDF をセクションごとに構造化データに変換します。</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>使い方</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Start here</source>
        <translation>はじめに</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Options and examples of one command.</source>
        <translation>1 つのコマンドのオプションと例。</translation>
    </message>
    <message>
        <source>The version, and how documents are confined here.</source>
        <translation>バージョンと、この環境での文書の制限方法。</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境変数</translation>
    </message>
    <message>
        <source>Settings file, excerpt/excerpt.ini in $XDG_CONFIG_HOME or ~/.config</source>
        <translation>設定ファイル ($XDG_CONFIG_HOME または ~/.config の excerpt/excerpt.ini)</translation>
    </message>
    <message>
        <source>The part of a key before the slash is the section: “sectionDelay=0.5” below “[run]”.</source>
        <translation>キーのスラッシュより前の部分がセクションです: “[run]” の下の “sectionDelay=0.5”。</translation>
    </message>
    <message>
        <source>Exit status</source>
        <translation>終了ステータス</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>例</translation>
    </message>
</context>
<context>
    <name>Helper</name>
    <message>
        <source>Reading “%1” took longer than allowed and was ended. This part of the document may be damaged; try other pages of it.</source>
        <translation>「%1」の読み取りが制限時間を超えたため、終了しました。文書のこの部分が損傷している可能性があります。ほかのページを試してください。</translation>
    </message>
    <message>
        <source>The program that reads “%1” answered with something that is no answer, and was ended. This part of the document may be made to do harm.</source>
        <translation>「%1」を読み取るプログラムが不正な応答を返したため、終了しました。文書のこの部分は悪意をもって作られている可能性があります。</translation>
    </message>
    <message>
        <source>The program that reads PDFs does not start, or is of another version. Install Excerpt again.</source>
        <translation>PDF を読み取るプログラムが起動しないか、バージョンが異なります。Excerpt を再インストールしてください。</translation>
    </message>
    <message>
        <source>“%1” made the program that reads it crash. Only this part of the document is affected; repairing it with another program may help.</source>
        <translation>「%1」により、読み取りプログラムがクラッシュしました。影響は文書のこの部分だけです。別のプログラムで修復すると改善する場合があります。</translation>
    </message>
    <message>
        <source>Reading this part of “%1” needs more than %2 MB of memory and was ended. The rest of the document is not affected.</source>
        <translation>「%1」のこの部分の読み取りには %2 MB を超えるメモリーが必要なため、終了しました。文書のほかの部分に影響はありません。</translation>
    </message>
    <message>
        <source>The program that reads PDFs, “%1”, could not be started: %2. Install Excerpt again, or let EXCERPT_PDF_WORKER name it.</source>
        <translation>PDF を読み取るプログラム「%1」を起動できませんでした: %2。Excerpt を再インストールするか、EXCERPT_PDF_WORKER で指定してください。</translation>
    </message>
    <message>
        <source>No document is open. Open it again, or start Excerpt again.</source>
        <translation>開いている文書がありません。もう一度開くか、Excerpt を再起動してください。</translation>
    </message>
    <message>
        <source>There is more on this page than can be handled. Leave the page out, or repair the document.</source>
        <translation>このページの内容は処理できる量を超えています。ページを除くか、文書を修復してください。</translation>
    </message>
    <message>
        <source>The program that reads PDFs was given no file. Start Excerpt again.</source>
        <translation>PDF を読み取るプログラムにファイルが渡されませんでした。Excerpt を再起動してください。</translation>
    </message>
</context>
<context>
    <name>Http</name>
    <message>
        <source>The file that was being sent could not be read to its end. Check the disk and try again.</source>
        <translation>送信中のファイルを最後まで読み取れませんでした。ディスクを確認し、もう一度試してください。</translation>
    </message>
    <message>
        <source>%1 sent an answer that is too long for what was asked. Check the address.</source>
        <translation>%1 の応答が要求に対して長すぎます。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>The time limit was reached while waiting for %1. Allow more time with --timeout, or try again later.</source>
        <translation>%1 を待つ間に制限時間に達しました。--timeout で時間を延ばすか、後でもう一度試してください。</translation>
    </message>
    <message>
        <source>No connection to %1 could be made in time. Check the network, the proxy and the address.</source>
        <translation>時間内に %1 に接続できませんでした。ネットワーク、プロキシ、アドレスを確認してください。</translation>
    </message>
    <message>
        <source>%1 does not answer. Check the network, the proxy and the address, or try again later.</source>
        <translation>%1 が応答しません。ネットワーク、プロキシ、アドレスを確認するか、後でもう一度試してください。</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network, the proxy and the address.</source>
        <translation>%1 に接続できません。ネットワーク、プロキシ、アドレスを確認してください。</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 does not let the connection through. Check HTTPS_PROXY, its user name and password.</source>
        <translation>%1 への途中のプロキシが接続を通しません。HTTPS_PROXY とそのユーザー名、パスワードを確認してください。</translation>
    </message>
    <message>
        <source>%1 sent something that is no HTTP answer. Check the address and the proxy.</source>
        <translation>%1 から送られたものは HTTP の応答ではありません。アドレスとプロキシを確認してください。</translation>
    </message>
    <message>
        <source>The connection to %1 broke. Check the network, or try again later.</source>
        <translation>%1 への接続が切れました。ネットワークを確認するか、後でもう一度試してください。</translation>
    </message>
    <message>
        <source>The secure connection to %1 was refused: %2. Check the address and the computer&apos;s date; where a proxy replaces certificates, name its own in SSL_CERT_FILE.</source>
        <translation>%1 への安全な接続が拒否されました: %2。アドレスとコンピューターの日付を確認してください。プロキシが証明書を置き換える場合は、その証明書を SSL_CERT_FILE に指定してください。</translation>
    </message>
    <message>
        <source>SSL_CERT_FILE names the file “%1”, which holds no certificate that can be read. Correct the variable or unset it.</source>
        <translation>SSL_CERT_FILE のファイル「%1」に、読み取れる証明書がありません。変数を修正するか、設定を解除してください。</translation>
    </message>
    <message>
        <source>The variable %1 does not name a proxy that can be used. Write it as http://host:port or socks5://host:port.</source>
        <translation>変数 %1 は使用できるプロキシを指していません。http://host:port または socks5://host:port の形で書いてください。</translation>
    </message>
    <message>
        <source>The server sent an event that is too long to be an answer. Check the address of the server.</source>
        <translation>サーバーが送ったイベントは回答としては長すぎます。サーバーのアドレスを確認してください。</translation>
    </message>
</context>
<context>
    <name>InputFile</name>
    <message>
        <source>The file %1 cannot be read. Check that it exists and that you may read it.</source>
        <translation>ファイル %1 を読み取れません。ファイルの有無と読み取り権限を確認してください。</translation>
    </message>
    <message>
        <source>The file %1 is larger than 256 MB. Check that it is the right one.</source>
        <translation>ファイル %1 は 256 MB を超えています。正しいファイルか確認してください。</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>The job&apos;s ID is missing. “excerpt-cli jobs list” lists the jobs.</source>
        <translation>ジョブの ID がありません。「excerpt-cli jobs list」でジョブを一覧できます。</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>中断</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left at %1</source>
        <translation>
            <numerusform>%1 に %n 個のファイルが残っています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left at %1, expires %2</source>
        <translation>
            <numerusform>%1 に %n 個のファイルが残っています (期限 %2)</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no job %1 in %2. “excerpt-cli jobs list” lists the jobs.</source>
        <translation>%2 にジョブ %1 はありません。「excerpt-cli jobs list」でジョブを一覧できます。</translation>
    </message>
    <message>
        <source>Job: %1</source>
        <translation>ジョブ: %1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>状態: %1</translation>
    </message>
    <message>
        <source>Started: %1</source>
        <translation>開始: %1</translation>
    </message>
    <message>
        <source>Document: %1</source>
        <translation>文書: %1</translation>
    </message>
    <message>
        <source>Engine: %1</source>
        <translation>エンジン: %1</translation>
    </message>
    <message>
        <source>Sections: %1, succeeded: %2, finished otherwise: %3</source>
        <translation>セクション: %1、成功: %2、その他の終了: %3</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256: %1</translation>
    </message>
    <message>
        <source>The format “%1” is not part of this version. Choose one of: %2.</source>
        <translation>形式「%1」はこのバージョンにはありません。次から選択してください: %2。</translation>
    </message>
    <message numerus="yes">
        <source>The job %1 stays: %n file(s) of it could not be deleted at %2. %3</source>
        <translation>
            <numerusform>ジョブ %1 は残ります。%2 の %n 個のファイルを削除できませんでした。%3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The job %1 stays: %n file(s) of it could not be deleted at %2. Set the engine&apos;s key and clean again.</source>
        <translation>
            <numerusform>ジョブ %1 は残ります。%2 の %n 個のファイルを削除できませんでした。エンジンのキーを設定し、もう一度削除してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed the job %1.</source>
        <translation>ジョブ %1 を削除しました。</translation>
    </message>
    <message>
        <source>There are no jobs.</source>
        <translation>ジョブはありません。</translation>
    </message>
    <message>
        <source>--all and the job %1 exclude each other. Keep one.</source>
        <translation>--all とジョブ %1 は同時に指定できません。どちらか一方にしてください。</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>The job %1 was stopped before it had begun. Start a new one.</source>
        <translation>ジョブ %1 は始まる前に停止されました。新しく開始してください。</translation>
    </message>
    <message>
        <source>There is no job %1 in %2. List the jobs to see their names.</source>
        <translation>%2 にジョブ %1 はありません。ジョブを一覧して名前を確認してください。</translation>
    </message>
    <message>
        <source>Another process is working on the job %1. Wait until it has ended, or stop it.</source>
        <translation>別のプロセスがジョブ %1 を処理しています。終わるまで待つか、停止してください。</translation>
    </message>
    <message>
        <source>The document %1 has changed since the job %2 began (SHA-256 then %3, now %4). Bring the former file back, or start a new job.</source>
        <translation>ジョブ %2 の開始後に文書 %1 が変更されています (SHA-256 は開始時 %3、現在 %4)。元のファイルを戻すか、新しいジョブを開始してください。</translation>
    </message>
    <message>
        <source>The document %1 is another file, or was changed, since the job %2 began. Bring the former file back, or start a new job.</source>
        <translation>ジョブ %2 の開始後に文書 %1 が別のファイルになったか、変更されています。元のファイルを戻すか、新しいジョブを開始してください。</translation>
    </message>
    <message>
        <source>The record of the job in %1 is damaged, so the job cannot go on. Bring the file back from a copy, or start a new job.</source>
        <translation>%1 のジョブの記録が損傷しているため、続行できません。コピーからファイルを戻すか、新しいジョブを開始してください。</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>This is not valid JSON (at byte %1).</source>
        <translation>有効な JSON ではありません (%1 バイト目)。</translation>
    </message>
</context>
<context>
    <name>Keyring</name>
    <message>
        <source>No keyring on this system. The key is kept for this session only.</source>
        <translation>このシステムにはキーリングがありません。キーはこのセッションの間だけ保持されます。</translation>
    </message>
    <message>
        <source>The keyring is locked, so the key could not be read or saved. Unlock it in the system&apos;s password manager, then try again.</source>
        <translation>キーリングがロックされているため、キーを読み取れないか保存できませんでした。システムのパスワード管理でロックを解除し、もう一度試してください。</translation>
    </message>
</context>
<context>
    <name>MarkdownWriter</name>
    <message>
        <source>Page %1</source>
        <translation>%1 ページ</translation>
    </message>
    <message>
        <source>Pages %1</source>
        <translation>%1 ページ</translation>
    </message>
    <message>
        <source>This section was not processed.</source>
        <translation>このセクションは処理されませんでした。</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>The engine %1 has no models to choose from. Choose another engine with --engine.</source>
        <translation>エンジン %1 には選択できるモデルがありません。--engine で別のエンジンを選択してください。</translation>
    </message>
</context>
<context>
    <name>OfflineEngine</name>
    <message>
        <source>The offline engine uploads nothing. Report this.</source>
        <translation>offline エンジンは何もアップロードしません。これを報告してください。</translation>
    </message>
    <message>
        <source>Stopped on request.</source>
        <translation>要求により停止しました。</translation>
    </message>
    <message>
        <source>The section took longer than its time limit. Raise the limit with --timeout, or make the section smaller.</source>
        <translation>セクションが制限時間を超えました。--timeout で制限を延ばすか、セクションを小さくしてください。</translation>
    </message>
    <message numerus="yes">
        <source>Pages %1 have no text layer: they are pictures. Run text recognition (OCR) on the document first, or choose an engine that reads pictures.</source>
        <translation>
            <numerusform>%1 ページにはテキスト層がなく、画像です。先に文書の文字認識 (OCR) を行うか、画像を読めるエンジンを選択してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is no text in the part of pages %1 that the section has. Make its areas larger, or move its start or end.</source>
        <translation>
            <numerusform>%1 ページのうち、セクションに含まれる部分にテキストがありません。領域を広げるか、開始や終了を移動してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pages %1 hold nothing but running heads and page numbers. Choose other pages for the section.</source>
        <translation>
            <numerusform>%1 ページには柱とページ番号しかありません。セクションに別のページを選択してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pages %1 have no text layer; their text is missing.</source>
        <translation>
            <numerusform>%1 ページにはテキスト層がなく、そのテキストは含まれません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pages %1 hold more than can be read; the end of their text is missing.</source>
        <translation>
            <numerusform>%1 ページの内容は読み取れる量を超えているため、テキストの末尾が欠けています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
</context>
<context>
    <name>OpenAi</name>
    <message>
        <source>OpenAI&apos;s answer broke off before its end. Check the network, or try again later.</source>
        <translation>OpenAI の回答が途中で切れました。ネットワークを確認するか、後でもう一度試してください。</translation>
    </message>
    <message>
        <source>OpenAI&apos;s model refused to answer. Word the prompt differently, or use another engine.</source>
        <translation>OpenAI のモデルが回答を拒否しました。プロンプトの表現を変えるか、別のエンジンを使用してください。</translation>
    </message>
    <message>
        <source>OpenAI could not finish this answer and does not say why. Run this section again, or choose another model.</source>
        <translation>OpenAI はこの回答を完了できず、理由も示していません。このセクションをもう一度実行するか、別のモデルを選択してください。</translation>
    </message>
    <message>
        <source>OpenAI&apos;s answer has no text. Run this section again, or word the prompt differently.</source>
        <translation>OpenAI の回答にテキストがありません。このセクションをもう一度実行するか、プロンプトの表現を変えてください。</translation>
    </message>
    <message>
        <source>OpenAI blocked this section because of its rules on content. Leave the pages in question out, or use another engine.</source>
        <translation>OpenAI がコンテンツの規則によりこのセクションをブロックしました。該当するページを除くか、別のエンジンを使用してください。</translation>
    </message>
    <message>
        <source>OpenAI&apos;s answer ended at the limit on its length. Raise --max-output-tokens, or use smaller sections.</source>
        <translation>OpenAI の回答が長さの上限に達しました。--max-output-tokens を増やすか、セクションを小さくしてください。</translation>
    </message>
    <message>
        <source>The PDF of this section is larger than the 50 MB that OpenAI takes in one request. Use smaller sections.</source>
        <translation>このセクションの PDF は、OpenAI が 1 回のリクエストで受け付ける 50 MB を超えています。セクションを小さくしてください。</translation>
    </message>
    <message>
        <source>No model is chosen. Name one with --model; the command “excerpt-cli models --engine openai” lists them.</source>
        <translation>モデルが選択されていません。--model で指定してください。「excerpt-cli models --engine openai」で一覧できます。</translation>
    </message>
    <message>
        <source>OpenAI&apos;s model began to repeat itself without end and was stopped. Word the prompt differently, or use smaller sections.</source>
        <translation>OpenAI のモデルが際限なく繰り返し始めたため停止しました。プロンプトの表現を変えるか、セクションを小さくしてください。</translation>
    </message>
    <message>
        <source>The model “%1” does not take the setting “%2”; the request was repeated without it.</source>
        <translation>モデル「%1」は設定「%2」を受け付けません。その設定なしでリクエストを繰り返しました。</translation>
    </message>
    <message>
        <source>OpenAI needs an API key. Make one at platform.openai.com and put it into the variable OPENAI_API_KEY.</source>
        <translation>OpenAI には API キーが必要です。platform.openai.com で作成し、変数 OPENAI_API_KEY に設定してください。</translation>
    </message>
    <message>
        <source>The section is too long for this model of OpenAI. Use smaller sections, or a model with a larger window.</source>
        <translation>セクションがこの OpenAI モデルには長すぎます。セクションを小さくするか、より大きなウィンドウのモデルを使用してください。</translation>
    </message>
    <message>
        <source>OpenAI refused the request: %1 Check the model, the prompt and the pages of this section.</source>
        <translation>OpenAI がリクエストを拒否しました: %1 モデル、プロンプト、このセクションのページを確認してください。</translation>
    </message>
    <message>
        <source>OpenAI does not accept this API key. Check OPENAI_API_KEY and what the key is restricted to.</source>
        <translation>OpenAI がこの API キーを受け付けません。OPENAI_API_KEY とキーの制限を確認してください。</translation>
    </message>
    <message>
        <source>The credit or the spending limit of this OpenAI account is used up. Add credit or raise the limit in the account&apos;s billing settings.</source>
        <translation>この OpenAI アカウントのクレジットまたは支出上限を使い切りました。アカウントの請求設定でクレジットを追加するか、上限を上げてください。</translation>
    </message>
    <message>
        <source>OpenAI is not offered in this country. Use another engine.</source>
        <translation>OpenAI はこの国では提供されていません。別のエンジンを使用してください。</translation>
    </message>
    <message>
        <source>OpenAI has no model “%1” for this key. The command “excerpt-cli models --engine openai” lists what it has.</source>
        <translation>このキーで使える OpenAI のモデル「%1」はありません。「excerpt-cli models --engine openai」で一覧できます。</translation>
    </message>
    <message>
        <source>The uploaded section is no longer at OpenAI. Run this section again.</source>
        <translation>アップロードしたセクションが OpenAI にもうありません。このセクションをもう一度実行してください。</translation>
    </message>
    <message>
        <source>The server does not know this call of OpenAI&apos;s service. Check the address: it ends in /v1, and comes from --base-url or OPENAI_BASE_URL.</source>
        <translation>サーバーは OpenAI のサービスのこの呼び出しを認識しません。アドレスを確認してください。/v1 で終わり、--base-url または OPENAI_BASE_URL の値です。</translation>
    </message>
    <message>
        <source>The section alone is above this account&apos;s limit of tokens per minute. Use smaller sections.</source>
        <translation>このセクションだけで、アカウントの 1 分あたりのトークン数の上限を超えています。セクションを小さくしてください。</translation>
    </message>
    <message>
        <source>This account&apos;s daily quota for the model “%1” is used up. Resume the run when it is back, or use another model.</source>
        <translation>モデル「%1」に対するこのアカウントの 1 日の割り当てを使い切りました。割り当てが戻ったら実行を再開するか、別のモデルを使用してください。</translation>
    </message>
    <message>
        <source>OpenAI allows no more requests for the moment. Try again later, or leave a longer pause between sections with --delay.</source>
        <translation>OpenAI は今はこれ以上リクエストを受け付けません。後でもう一度試すか、--delay でセクションの間隔を長くしてください。</translation>
    </message>
    <message>
        <source>The section is too big for one request. Use --transport upload, or smaller sections.</source>
        <translation>セクションが 1 回のリクエストには大きすぎます。--transport upload を使うか、セクションを小さくしてください。</translation>
    </message>
    <message>
        <source>OpenAI had a problem of its own (status %1). Try again later.</source>
        <translation>OpenAI 側で問題が発生しました (ステータス %1)。後でもう一度試してください。</translation>
    </message>
    <message>
        <source>OpenAI, or a proxy on the way, answered with status %1, which is not expected. Check the address of the service and the proxy.</source>
        <translation>OpenAI または途中のプロキシが、想定外のステータス %1 を返しました。サービスのアドレスとプロキシを確認してください。</translation>
    </message>
    <message>
        <source>“%1” is not the name of a file at OpenAI and was left alone.</source>
        <translation>「%1」は OpenAI のファイル名ではないため、そのままにしました。</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Password of an encrypted document. Other programs may see it while this one starts; --password-file hides it.</source>
        <translation>暗号化された文書のパスワード。起動時にほかのプログラムから見える場合があります。--password-file なら見えません。</translation>
    </message>
    <message>
        <source>File whose first line is the document&apos;s password.</source>
        <translation>1 行目が文書のパスワードであるファイル。</translation>
    </message>
    <message>
        <source>The service&apos;s ExtractRequest as JSON; it brings document, sections and prompt.</source>
        <translation>サービスの ExtractRequest (JSON)。文書、セクション、プロンプトを含みます。</translation>
    </message>
    <message>
        <source>Sections file, or the service&apos;s list of names and page ranges.</source>
        <translation>セクションファイル、またはサービスの名前とページ範囲のリスト。</translation>
    </message>
    <message>
        <source>Make the sections of the document&apos;s bookmarks.</source>
        <translation>文書のしおりからセクションを作成します。</translation>
    </message>
    <message>
        <source>Make the sections of the headings on the pages.</source>
        <translation>ページの見出しからセクションを作成します。</translation>
    </message>
    <message>
        <source>Depth of the bookmarks, or else headings, that become sections; 1 unless given.</source>
        <translation>セクションにするしおり (または見出し) の深さ。指定がなければ 1。</translation>
    </message>
    <message>
        <source>Pages such as 5, 1-3 or 1-3,7,9- (to the end). Alone they are one section.</source>
        <translation>5、1-3、1-3,7,9- (最後まで) のようなページ指定。単独では 1 つのセクションになります。</translation>
    </message>
    <message>
        <source>Cut the pages into sections of N pages.</source>
        <translation>ページを N ページずつのセクションに分けます。</translation>
    </message>
    <message>
        <source>What to extract. {{section}}, {{number}}, {{pages}} and {{document}} are filled in.</source>
        <translation>抽出する内容。{{section}}、{{number}}、{{pages}}、{{document}} は置き換えられます。</translation>
    </message>
    <message>
        <source>File with the prompt.</source>
        <translation>プロンプトのファイル。</translation>
    </message>
    <message>
        <source>Send the prompt alone, without the sentences that name the section.</source>
        <translation>セクションを示す文を付けず、プロンプトだけを送ります。</translation>
    </message>
    <message>
        <source>Where the results go; “-” or nothing is standard output. A file appears whole or not at all.</source>
        <translation>結果の出力先。“-” または省略で標準出力。ファイルは完全に書けた場合にのみ現れます。</translation>
    </message>
    <message>
        <source>Format of the results.</source>
        <translation>結果の形式。</translation>
    </message>
    <message>
        <source>Folder for the sections&apos; PDFs; made when it does not exist.</source>
        <translation>セクションの PDF のフォルダー。なければ作成します。</translation>
    </message>
    <message>
        <source>Keep running heads and page numbers.</source>
        <translation>柱とページ番号を残します。</translation>
    </message>
    <message>
        <source>Go on with the newest unfinished job of the same document, sections, prompt and engine.</source>
        <translation>同じ文書、セクション、プロンプト、エンジンの最新の未完了ジョブを続行します。</translation>
    </message>
    <message>
        <source>When going on, also run sections that were blocked or quarantined.</source>
        <translation>続行時に、ブロックまたは隔離されたセクションも実行します。</translation>
    </message>
    <message>
        <source>Unfinished jobs too.</source>
        <translation>未完了のジョブも。</translation>
    </message>
    <message>
        <source>Settings file to read in place of excerpt/excerpt.ini in $XDG_CONFIG_HOME or ~/.config.</source>
        <translation>$XDG_CONFIG_HOME または ~/.config の excerpt/excerpt.ini の代わりに読む設定ファイル。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>このヘルプを表示します。</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>セクション</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>エンジン</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>The output %1 would replace the document itself. Name another file with --output.</source>
        <translation>出力 %1 は文書自体を置き換えてしまいます。--output で別のファイルを指定してください。</translation>
    </message>
    <message>
        <source>There is no room left for %1. Make room, and run it again.</source>
        <translation>%1 のための空きがありません。空きを作り、もう一度実行してください。</translation>
    </message>
    <message>
        <source>The file %1 cannot be written (%2). Choose another folder.</source>
        <translation>ファイル %1 に書き込めません (%2)。別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>The output %1 cannot be written (%2). Name another one.</source>
        <translation>出力 %1 に書き込めません (%2)。別の出力を指定してください。</translation>
    </message>
    <message>
        <source>The output %1 cannot be written: there is no folder %2. Make the folder, or name another output.</source>
        <translation>出力 %1 に書き込めません。フォルダー %2 がありません。フォルダーを作成するか、別の出力を指定してください。</translation>
    </message>
    <message>
        <source>The output %1 cannot be written: the folder %2 does not let you (%3). Change its rights, or name another output.</source>
        <translation>出力 %1 に書き込めません。フォルダー %2 に書き込みが許可されていません (%3)。権限を変更するか、別の出力を指定してください。</translation>
    </message>
    <message>
        <source>the standard output</source>
        <translation>標準出力</translation>
    </message>
    <message>
        <source>The output %1 is a folder. Name a file in it, or another output.</source>
        <translation>出力 %1 はフォルダーです。中のファイル、または別の出力を指定してください。</translation>
    </message>
</context>
<context>
    <name>PageCost</name>
    <message>
        <source>Page %1 cannot be read: it is damaged, or nested too deeply. Leave it out, or repair the document with another program.</source>
        <translation>%1 ページを読み取れません。損傷しているか、入れ子が深すぎます。除くか、別のプログラムで文書を修復してください。</translation>
    </message>
    <message>
        <source>Page %1 measures %2 × %3 points; more than %4 cannot be worked with. Leave it out, or save it in a smaller size.</source>
        <translation>%1 ページの大きさは %2 × %3 ポイントです。%4 を超えると処理できません。除くか、小さいサイズで保存してください。</translation>
    </message>
    <message>
        <source>Page %1 unpacks to more than %2 MB of drawing instructions, which nobody can read in reasonable time. Leave it out, or replace it by a picture.</source>
        <translation>%1 ページは展開すると %2 MB を超える描画命令になり、妥当な時間で読み取れません。除くか、画像に置き換えてください。</translation>
    </message>
</context>
<context>
    <name>PageRange</name>
    <message>
        <source>The page range is empty. Name pages of this document, which has 1 to %1, such as 5 or 1-3,7,9-.</source>
        <translation>ページ範囲が空です。この文書の 1～%1 ページを、5 や 1-3,7,9- のように指定してください。</translation>
    </message>
    <message>
        <source>“%1” is no page range, because a page is missing in it. Name pages of this document, which has 1 to %2, such as 5 or 1-3,7,9-.</source>
        <translation>「%1」はページが欠けているため、ページ範囲ではありません。この文書の 1～%2 ページを、5 や 1-3,7,9- のように指定してください。</translation>
    </message>
    <message>
        <source>“%1” is no page range. Name pages of this document, which has 1 to %2, such as 5 or 1-3,7,9-.</source>
        <translation>「%1」はページ範囲ではありません。この文書の 1～%2 ページを、5 や 1-3,7,9- のように指定してください。</translation>
    </message>
    <message>
        <source>“%1” names page 0, but pages are counted from 1 (this document has 1 to %2).</source>
        <translation>「%1」は 0 ページを指していますが、ページは 1 から数えます (この文書は 1～%2)。</translation>
    </message>
    <message>
        <source>“%1” names pages beyond the end of the document, whose last page is %2.</source>
        <translation>「%1」は文書の末尾を超えるページを指しています。最後のページは %2 です。</translation>
    </message>
    <message>
        <source>“%1” is reversed: write the lower page first (this document has pages 1 to %2).</source>
        <translation>「%1」は逆順です。小さいページを先に書いてください (この文書は 1～%2 ページ)。</translation>
    </message>
    <message>
        <source>“%1” names more than %2 pages in all. Name each page of this document, which has 1 to %3, once.</source>
        <translation>「%1」は合計 %2 ページを超えています。この文書の 1～%3 ページを、それぞれ 1 回ずつ指定してください。</translation>
    </message>
</context>
<context>
    <name>Pipeline</name>
    <message>
        <source>The PDF of section “%1” could not be read back from “%2”. Check the disk, then run this section again.</source>
        <translation>セクション「%1」の PDF を「%2」から読み戻せませんでした。ディスクを確認し、このセクションをもう一度実行してください。</translation>
    </message>
    <message>
        <source>The section could not be cut out: no file can be written in “%1”. Make room there or choose another job folder.</source>
        <translation>セクションを切り出せませんでした。「%1」にファイルを書き込めません。空きを作るか、別のジョブフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>The pages of section “%1” broke the PDF helper twice, so the section was set aside. Use --retry-failed to try it again.</source>
        <translation>セクション「%1」のページで PDF 補助プロセスが 2 回異常終了したため、保留にしました。--retry-failed でもう一度試せます。</translation>
    </message>
    <message>
        <source>Section “%1” was given up after %2 s, the time limit of one section. Raise it with --timeout or WORKER_TIMEOUT.</source>
        <translation>セクション「%1」は 1 セクションの制限時間 %2 s で打ち切られました。--timeout または WORKER_TIMEOUT で延ばしてください。</translation>
    </message>
    <message>
        <source>The engine gave an empty answer. Try this section again, or change the prompt.</source>
        <translation>エンジンの回答が空です。このセクションをもう一度試すか、プロンプトを変更してください。</translation>
    </message>
</context>
<context>
    <name>PopplerDocument</name>
    <message>
        <source>The document is protected by a password. Give it with --password or --password-file.</source>
        <translation>文書はパスワードで保護されています。--password または --password-file で指定してください。</translation>
    </message>
    <message>
        <source>The password does not open the document. Check it and try again.</source>
        <translation>このパスワードでは文書を開けません。確認してもう一度試してください。</translation>
    </message>
    <message>
        <source>The document is damaged beyond what can be repaired. Open it in a PDF viewer and save it anew, or get another copy.</source>
        <translation>文書は修復できないほど損傷しています。PDF ビューアーで開いて保存し直すか、別のコピーを入手してください。</translation>
    </message>
    <message numerus="yes">
        <source>The document has no page %1. It has %n pages.</source>
        <translation>
            <numerusform>文書に %1 ページはありません。全 %n ページです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1 is damaged and cannot be read. Leave it out, or get another copy of the document.</source>
        <translation>%1 ページは損傷していて読み取れません。除くか、文書の別のコピーを入手してください。</translation>
    </message>
    <message>
        <source>Page %1 measures %2 × %3 points, which cannot be worked with. Leave it out.</source>
        <translation>%1 ページの大きさ %2 × %3 ポイントは処理できません。除いてください。</translation>
    </message>
    <message>
        <source>The document cannot be read. Check that the file exists and that you may read it.</source>
        <translation>文書を読み取れません。ファイルの有無と読み取り権限を確認してください。</translation>
    </message>
    <message>
        <source>Page %1 has more characters than can be worked with. Leave it out.</source>
        <translation>%1 ページの文字数は処理できる量を超えています。除いてください。</translation>
    </message>
    <message>
        <source>A picture of page %1 of this size cannot be drawn: the most is 64 megapixels.</source>
        <translation>%1 ページの画像をこの大きさでは描画できません。上限は 64 メガピクセルです。</translation>
    </message>
    <message>
        <source>Page %1 cannot be drawn.</source>
        <translation>%1 ページを描画できません。</translation>
    </message>
</context>
<context>
    <name>ProblemsModel</name>
    <message>
        <source>Run again</source>
        <translation>もう一度実行</translation>
    </message>
    <message numerus="yes">
        <source>Run again with %n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n 分でもう一度実行</numerusform>
        </translation>
    </message>
    <message>
        <source>Run again with %1</source>
        <extracomment>%1 is the new limit on the answer&apos;s length, in tokens</extracomment>
        <translation>%1 でもう一度実行</translation>
    </message>
    <message>
        <source>Run in two parts</source>
        <translation>2 つに分けて実行</translation>
    </message>
    <message>
        <source>Open page %1</source>
        <translation>ページ %1 を開く</translation>
    </message>
    <message>
        <source>Use an engine that reads pictures</source>
        <translation>画像を読むエンジンを使用</translation>
    </message>
    <message>
        <source>Enter the key</source>
        <translation>キーを入力</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>モデルを選択</translation>
    </message>
    <message>
        <source>Change the prompt</source>
        <translation>プロンプトを変更</translation>
    </message>
    <message>
        <source>It did not succeed in an earlier run.</source>
        <translation>以前の実行で成功しませんでした。</translation>
    </message>
    <message>
        <source>The PDF helper crashed twice on its pages. The other sections were not affected.</source>
        <translation>このセクションのページで PDF 補助プロセスが 2 回クラッシュしました。他のセクションに影響はありません。</translation>
    </message>
    <message>
        <source>The answer ended at the limit of %1 tokens.</source>
        <translation>回答は上限の %1 トークンで終わりました。</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>opening</source>
        <translation>開いています</translation>
    </message>
    <message>
        <source>finding sections</source>
        <translation>セクションを検索中</translation>
    </message>
    <message>
        <source>reading pages</source>
        <translation>ページを読み取り中</translation>
    </message>
    <message>
        <source>uploading</source>
        <translation>アップロード中</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>answering</source>
        <translation>回答中</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>確認中</translation>
    </message>
    <message>
        <source>cleaning up</source>
        <translation>後片付け中</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>保存中</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>書き込み中</translation>
    </message>
    <message numerus="yes">
        <source>Stopping: deleting %n upload(s)</source>
        <translation>
            <numerusform>停止中: %n 個のアップロードを削除しています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>残り %n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>残り %n 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) left</source>
        <translation>
            <numerusform>残り %n 時間</numerusform>
        </translation>
    </message>
    <message>
        <source>Downloading: %1 of %2 MB</source>
        <translation>ダウンロード中: %1 / %2 MB</translation>
    </message>
    <message>
        <source>Downloading: %1 MB</source>
        <translation>ダウンロード中: %1 MB</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>停止中</translation>
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
        <translation>「%1」は有効な JSON ではないため、プロジェクトではありません (%2)。別のファイルか、このファイルの古いコピーを選択してください。</translation>
    </message>
    <message>
        <source>In the project “%1”, the field “%2” must be %3.</source>
        <translation>プロジェクト「%1」のフィールド「%2」は%3でなければなりません。</translation>
    </message>
    <message>
        <source>“%1” is no project: its field “format” must be “excerpt.project”.</source>
        <translation>「%1」はプロジェクトではありません。フィールド “format” は “excerpt.project” でなければなりません。</translation>
    </message>
    <message>
        <source>The project “%1” has version %2 of its format, and this program reads version %3 only. Use a newer version of Excerpt.</source>
        <translation>プロジェクト「%1」の形式のバージョンは %2 ですが、このプログラムが読めるのはバージョン %3 だけです。新しいバージョンの Excerpt を使用してください。</translation>
    </message>
    <message>
        <source>an object with “path” (text) and, where they are known, “relative_path” and “file_name” (text), “pages” (a number from 1) and “sha256” (64 digits 0 to f)</source>
        <translation>“path” (テキスト) と、わかる場合は “relative_path” と “file_name” (テキスト)、“pages” (1 以上の数)、“sha256” (0～f の 64 桁) を持つオブジェクト</translation>
    </message>
    <message>
        <source>an object with “text” (text), “frame” (true or false) and “name” (text)</source>
        <translation>“text” (テキスト)、“frame” (true または false)、“name” (テキスト) を持つオブジェクト</translation>
    </message>
    <message>
        <source>an object with “name” (text)</source>
        <translation>“name” (テキスト) を持つオブジェクト</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>“%1” is a folder and no project. Choose a file.</source>
        <translation>「%1」はプロジェクトではなくフォルダーです。ファイルを選択してください。</translation>
    </message>
    <message>
        <source>The project “%1” is larger than 256 MB. Check that it is the right file.</source>
        <translation>プロジェクト「%1」は 256 MB を超えています。正しいファイルか確認してください。</translation>
    </message>
    <message>
        <source>The project “%1” cannot be read. Check that it exists and that you may read it.</source>
        <translation>プロジェクト「%1」を読み取れません。ファイルの有無と読み取り権限を確認してください。</translation>
    </message>
    <message>
        <source>The document has changed since the project was saved (its SHA-256 was %1 and is %2). Check that the sections are where they should be.</source>
        <translation>プロジェクトの保存後に文書が変更されています (SHA-256 は保存時 %1、現在 %2)。セクションの位置が正しいか確認してください。</translation>
    </message>
</context>
<context>
    <name>PromptLibrary</name>
    <message>
        <source>“%1” cannot be read as a file of prompts: each prompt needs a name and a text. Correct the file or choose another one.</source>
        <translation>「%1」をプロンプトのファイルとして読み取れません。各プロンプトには名前とテキストが必要です。ファイルを修正するか、別のものを選択してください。</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a file of prompts: two prompts have the name “%2”. Rename one of them.</source>
        <translation>「%1」をプロンプトのファイルとして読み取れません。「%2」という名前のプロンプトが 2 つあります。一方の名前を変更してください。</translation>
    </message>
    <message>
        <source>The prompts could not be saved in “%1”. Make room there, or choose another folder.</source>
        <translation>プロンプトを「%1」に保存できませんでした。空きを作るか、別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>“%1” is not valid JSON, so it is no file of prompts. Choose another file.</source>
        <translation>「%1」は有効な JSON ではないため、プロンプトのファイルではありません。別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>“%1” is no file of prompts. Choose one that was exported from the prompt library.</source>
        <translation>「%1」はプロンプトのファイルではありません。プロンプトライブラリから書き出したものを選択してください。</translation>
    </message>
    <message>
        <source>“%1” is of a later version of Excerpt. Open it with that one, or choose another file.</source>
        <translation>「%1」は Excerpt の新しいバージョンのものです。そのバージョンで開くか、別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>“%1” has no list of prompts. Choose another file.</source>
        <translation>「%1」にはプロンプトのリストがありません。別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>The prompts in “%1” cannot be read. Check who may read the file.</source>
        <translation>「%1」のプロンプトを読み取れません。ファイルの読み取り権限を確認してください。</translation>
    </message>
    <message>
        <source>“%1” is too large for a file of prompts. Choose another file.</source>
        <translation>「%1」はプロンプトのファイルとしては大きすぎます。別のファイルを選択してください。</translation>
    </message>
</context>
<context>
    <name>PromptTemplate</name>
    <message>
        <source>The prompt has placeholders that do not exist: %1. There are {{section}}, {{number}}, {{pages}} and {{document}}; write {{{{ for two braces that are none.</source>
        <translation>プロンプトに存在しないプレースホルダーがあります: %1。使えるのは {{section}}、{{number}}、{{pages}}、{{document}} です。プレースホルダーではない 2 つの波かっこは {{{{ と書いてください。</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
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
        <translation>このパスワードでは文書を開けません。確認してもう一度試してください。</translation>
    </message>
    <message>
        <source>The document is protected by a password. Give the password and try again.</source>
        <translation>文書はパスワードで保護されています。パスワードを入力し、もう一度試してください。</translation>
    </message>
    <message>
        <source>The file is not a PDF. Choose a PDF file.</source>
        <translation>ファイルは PDF ではありません。PDF ファイルを選択してください。</translation>
    </message>
    <message>
        <source>The document is protected in a way that cannot be opened here, by a certificate for example. Save an unprotected copy and choose that.</source>
        <translation>文書は、証明書などここでは開けない方法で保護されています。保護のないコピーを保存し、それを選択してください。</translation>
    </message>
    <message>
        <source>The document is too damaged to be opened. Open it in another program and save it anew.</source>
        <translation>文書は損傷がひどく、開けません。別のプログラムで開いて保存し直してください。</translation>
    </message>
    <message>
        <source>There is no page %1: the document has %2 pages. Choose pages that exist.</source>
        <translation>%1 ページはありません。文書は全 %2 ページです。存在するページを選択してください。</translation>
    </message>
    <message>
        <source>Page %1 cannot be read: it is damaged in the document. Leave it out, or repair the document with another program.</source>
        <translation>%1 ページは文書内で損傷していて読み取れません。除くか、別のプログラムで文書を修復してください。</translation>
    </message>
    <message>
        <source>The section&apos;s PDF cannot be written: the disk is full. Free some space and try again.</source>
        <translation>セクションの PDF を書き込めません。ディスクの空きがありません。空きを作り、もう一度試してください。</translation>
    </message>
    <message>
        <source>The section&apos;s PDF cannot be written. Look at the folder&apos;s rights and try again.</source>
        <translation>セクションの PDF を書き込めません。フォルダーの権限を確認し、もう一度試してください。</translation>
    </message>
    <message>
        <source>The document&apos;s table of contents for programs (its cross-reference table) is damaged and was rebuilt: parts may be missing.</source>
        <translation>文書のプログラム用の目次 (相互参照表) が損傷していたため再構築しました。一部が欠けている可能性があります。</translation>
    </message>
    <message>
        <source>The document is damaged in places: parts may be missing.</source>
        <translation>文書は所々損傷しています。一部が欠けている可能性があります。</translation>
    </message>
    <message>
        <source>The document&apos;s own page count is wrong: the %1 pages that can be found are used.</source>
        <translation>文書に記録されたページ数が間違っています。見つかった %1 ページを使用します。</translation>
    </message>
    <message>
        <source>Pages %1 are damaged in the document: parts of them may be missing.</source>
        <translation>%1 ページは文書内で損傷しています。一部が欠けている可能性があります。</translation>
    </message>
    <message>
        <source>The document&apos;s list of pages refers to itself. Open it in another program and save it anew.</source>
        <translation>文書のページ一覧が自身を参照しています。別のプログラムで開いて保存し直してください。</translation>
    </message>
    <message>
        <source>The document has no pages. Choose another one, or save it anew.</source>
        <translation>文書にはページがありません。別の文書を選択するか、保存し直してください。</translation>
    </message>
    <message>
        <source>The section has only a part of pages %1. In its PDF that part is a picture with its words behind it: it could not be told apart from the rest of the page in any other way.</source>
        <translation>セクションには %1 ページの一部だけが含まれます。その PDF では、その部分は背後に文字を持つ画像になります。ページのほかの部分と分ける方法がほかにありませんでした。</translation>
    </message>
</context>
<context>
    <name>ResponseWriter</name>
    <message>
        <source>The run was stopped before its end. What was finished is here.</source>
        <translation>実行は途中で停止されました。完了した分はここにあります。</translation>
    </message>
</context>
<context>
    <name>ResultsWriter</name>
    <message>
        <source>The results cannot be written: %1. Free space there, or name another output; what was finished is kept.</source>
        <translation>結果を書き込めません: %1。空きを作るか、別の出力を指定してください。完了した分は保存されています。</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message numerus="yes">
        <source>Stopping. Deleting %n upload(s).</source>
        <translation>
            <numerusform>停止しています。%n 個のアップロードを削除しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping.</source>
        <translation>停止しています。</translation>
    </message>
    <message>
        <source>What was finished is kept. “excerpt-cli jobs resume %1” goes on.</source>
        <translation>完了した分は保存されています。「excerpt-cli jobs resume %1」で続行できます。</translation>
    </message>
    <message>
        <source>“excerpt-cli jobs resume %1” tries again.</source>
        <translation>「excerpt-cli jobs resume %1」でもう一度試せます。</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) did not succeed; the results say why.</source>
        <translation>
            <numerusform>%n 個のセクションが成功しませんでした。理由は結果にあります。</numerusform>
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
        <translation>リクエストが多すぎます。次の試行まで %1。</translation>
    </message>
    <message>
        <source>%1 Next try in %2. Try %3 of %4.</source>
        <extracomment>what went wrong as a sentence, then a time as in 0:42, then numbers</extracomment>
        <translation>%1 次の試行まで %2。試行 %3/%4。</translation>
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
            <numerusform>%1/%n セクション</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>about %n s left</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>残り約 %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>残り約 %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n h left</source>
        <comment>hours</comment>
        <translation>
            <numerusform>残り約 %n h</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sections a minute</source>
        <extracomment>a figure with a decimal: &quot;4.1 sections a minute&quot;</extracomment>
        <translation>毎分 %1 セクション</translation>
    </message>
    <message>
        <source>%1 tokens in, %2 out</source>
        <translation>入力 %1、出力 %2 トークン</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>完了 %1</translation>
    </message>
    <message>
        <source>%1 with warnings</source>
        <translation>警告あり %1</translation>
    </message>
    <message>
        <source>%1 empty</source>
        <translation>空 %1</translation>
    </message>
    <message>
        <source>%1 cut off</source>
        <translation>途切れ %1</translation>
    </message>
    <message>
        <source>%1 not valid</source>
        <translation>無効 %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>失敗 %1</translation>
    </message>
    <message>
        <source>%1 set aside</source>
        <translation>保留 %1</translation>
    </message>
    <message>
        <source>%1 stopped</source>
        <translation>停止 %1</translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>実行中 %1</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>待機中 %1</translation>
    </message>
    <message>
        <source>Open document</source>
        <translation>文書を開く</translation>
    </message>
    <message numerus="yes">
        <source>Cut page(s) %1</source>
        <translation>
            <numerusform>%1 ページを切り出す</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read page(s) %1</source>
        <translation>
            <numerusform>%1 ページを読み取る</numerusform>
        </translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Send %1 kB</source>
        <translation>%1 kB を送信</translation>
    </message>
    <message>
        <source>Send %1 MB</source>
        <translation>%1 MB を送信</translation>
    </message>
    <message>
        <source>Wait until it is read</source>
        <translation>読み取りを待つ</translation>
    </message>
    <message>
        <source>Wait for answer</source>
        <translation>回答を待つ</translation>
    </message>
    <message>
        <source>Read answer</source>
        <translation>回答を読み取る</translation>
    </message>
    <message>
        <source>Check answer</source>
        <translation>回答を確認</translation>
    </message>
    <message>
        <source>Delete upload</source>
        <translation>アップロードを削除</translation>
    </message>
    <message>
        <source>Waits for the PDF helper. Gives up at %1.</source>
        <translation>PDF 補助プロセスを待っています。%1 で打ち切ります。</translation>
    </message>
    <message>
        <source>Waits for %1. Gives up at %2. Try %3 of %4.</source>
        <extracomment>company, time limit, numbers</extracomment>
        <translation>%1 を待っています。%2 で打ち切ります。試行 %3/%4。</translation>
    </message>
    <message>
        <source>Starting.</source>
        <translation>開始しています。</translation>
    </message>
    <message>
        <source>Running. You can go on marking and reading.</source>
        <translation>実行中です。マークや閲覧を続けられます。</translation>
    </message>
    <message>
        <source>Paused. The answer under way is kept.</source>
        <translation>一時停止中です。処理中の回答は保持されます。</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>一時停止中です。</translation>
    </message>
    <message>
        <source>Stops after this section.</source>
        <translation>このセクションの後に停止します。</translation>
    </message>
    <message>
        <source>Stops after this section, in about %1.</source>
        <translation>このセクションの後、約 %1で停止します。</translation>
    </message>
    <message>
        <source>Stopping.</source>
        <translation>停止しています。</translation>
    </message>
    <message>
        <source>The run came to its end.</source>
        <translation>実行が終了しました。</translation>
    </message>
    <message>
        <source>Stopped. What is done is kept.</source>
        <translation>停止しました。完了した分は保存されています。</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) safe on this disk</source>
        <translation>
            <numerusform>%n 件の結果をこのディスクに保存済み</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) safe on this disk, last %1 ago</source>
        <translation>
            <numerusform>%n 件の結果をこのディスクに保存済み、最後は %1前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too early to say, %1 of %n section(s)</source>
        <translation>
            <numerusform>判断にはまだ早すぎます、%1/%n セクション</numerusform>
        </translation>
    </message>
    <message>
        <source>Flat: %1 per section</source>
        <translation>横ばい: セクションあたり %1</translation>
    </message>
    <message>
        <source>Rising slowly: %1 per section</source>
        <translation>緩やかに増加: セクションあたり %1</translation>
    </message>
    <message numerus="yes">
        <source>Rising: %1 per section, budget in %n section(s)</source>
        <translation>
            <numerusform>増加: セクションあたり %1、あと %n セクションで上限</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, flat</source>
        <translation>%1、横ばい</translation>
    </message>
    <message>
        <source>%1, rising slowly</source>
        <translation>%1、緩やかに増加</translation>
    </message>
    <message>
        <source>%1, rising</source>
        <translation>%1、増加</translation>
    </message>
    <message>
        <source>Memory %1 of %2 MB, peak %3.</source>
        <translation>メモリー %1 / %2 MB、ピーク %3。</translation>
    </message>
    <message>
        <source>Memory %1 of %2 MB, peak %3, flat.</source>
        <translation>メモリー %1 / %2 MB、ピーク %3、横ばい。</translation>
    </message>
    <message>
        <source>Memory %1 of %2 MB, peak %3, rising slowly.</source>
        <translation>メモリー %1 / %2 MB、ピーク %3、緩やかに増加。</translation>
    </message>
    <message>
        <source>Memory %1 of %2 MB, peak %3, rising.</source>
        <translation>メモリー %1 / %2 MB、ピーク %3、増加。</translation>
    </message>
    <message>
        <source>Sections are being run.</source>
        <translation>セクションを実行しています。</translation>
    </message>
</context>
<context>
    <name>SectionDialogs</name>
    <message>
        <source>One step to undo: “%1”.</source>
        <translation>元に戻せる操作が 1 つあります:「%1」。</translation>
    </message>
    <message numerus="yes">
        <source>One step to undo: “%1”. The %n section(s) you have now are replaced.</source>
        <translation>
            <numerusform>元に戻せる操作が 1 つあります:「%1」。現在の %n 個のセクションは置き換えられます。</numerusform>
        </translation>
    </message>
    <message>
        <source>New section</source>
        <translation>新しいセクション</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>ページ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>The document has the pages 1 to %1.</source>
        <translation>文書は 1～%1 ページです。</translation>
    </message>
    <message>
        <source>Make section</source>
        <translation>セクションを作成</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n ページ</numerusform>
        </translation>
    </message>
    <message>
        <source>New section “%1”</source>
        <translation>新しいセクション「%1」</translation>
    </message>
    <message>
        <source>Split section</source>
        <translation>セクションを分割</translation>
    </message>
    <message>
        <source>In front of &amp;page</source>
        <translation>次のページの前で(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Name of the second part</source>
        <translation>2 つ目の部分の名前(&amp;N)</translation>
    </message>
    <message>
        <source>%1, part 2</source>
        <translation>%1、第 2 部</translation>
    </message>
    <message>
        <source>A section of one page is split on the page itself: choose Split in the tool bar and click the line.</source>
        <translation>1 ページのセクションはページ上で分割します。ツールバーの「分割」を選び、行をクリックしてください。</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>Split “%1”</source>
        <translation>「%1」を分割</translation>
    </message>
    <message>
        <source>Sections of every n pages</source>
        <translation>n ページごとのセクション</translation>
    </message>
    <message>
        <source>Pages &amp;each</source>
        <translation>1 つあたりのページ数(&amp;E)</translation>
    </message>
    <message>
        <source>Of &amp;pages</source>
        <translation>対象ページ(&amp;P)</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) of equal length</source>
        <translation>
            <numerusform>同じ長さの %n 個のセクション</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n section(s)</source>
        <translation>
            <numerusform>%n 個のセクションを作成</numerusform>
        </translation>
    </message>
    <message>
        <source>Prompt of its own</source>
        <translation>独自のプロンプト</translation>
    </message>
    <message>
        <source>Use the common prompt</source>
        <translation>共通のプロンプトを使用</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>Without a text the common prompt is sent.</source>
        <translation>テキストがない場合は共通のプロンプトを送ります。</translation>
    </message>
    <message numerus="yes">
        <source>Sent for %n section(s) in place of the common prompt.</source>
        <translation>
            <numerusform>%n 個のセクションで共通のプロンプトの代わりに送られます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prompt of %n section(s)</source>
        <translation>
            <numerusform>%n 個のセクションのプロンプト</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SectionResult</name>
    <message>
        <source>A section&apos;s result cannot be read, because its field “%1” is missing or wrong. Run this section again.</source>
        <translation>フィールド「%1」がないか正しくないため、セクションの結果を読み取れません。このセクションをもう一度実行してください。</translation>
    </message>
</context>
<context>
    <name>SectionRules</name>
    <message>
        <source>Split at the heading’s height</source>
        <translation>見出しの高さで分割</translation>
    </message>
    <message>
        <source>Keep the page in both</source>
        <translation>両方にページを含める</translation>
    </message>
    <message>
        <source>End on the page before</source>
        <translation>前のページで終了</translation>
    </message>
    <message>
        <source>Begin on the next page</source>
        <translation>次のページから開始</translation>
    </message>
    <message>
        <source>{{number}} and {{title}} are replaced</source>
        <translation>{{number}} と {{title}} は置き換えられます</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>pages %1</source>
        <extracomment>%1 is a page range such as 815–818</extracomment>
        <translation>%1 ページ</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n セクション</numerusform>
        </translation>
    </message>
    <message>
        <source>own prompt</source>
        <translation>独自のプロンプト</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>between the parts of a list that is read out</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is &quot;40 lessons&quot;, %2 is &quot;280 sections&quot;</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s)</source>
        <translation>
            <numerusform>%n レッスン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln area(s)</source>
        <translation>
            <numerusform>領域 %Ln 個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SectionsFile</name>
    <message>
        <source>“%1” has more than %2 sections. Split it into several files.</source>
        <translation>「%1」のセクションが %2 個を超えています。複数のファイルに分けてください。</translation>
    </message>
    <message>
        <source>“%1” is not valid JSON, so no sections can be read from it (%2). Correct it there, or write it again.</source>
        <translation>「%1」は有効な JSON ではないため、セクションを読み取れません (%2)。該当箇所を修正するか、書き直してください。</translation>
    </message>
    <message>
        <source>In “%1”, section %2: the field “%3” must be text.</source>
        <translation>「%1」のセクション %2: フィールド「%3」はテキストでなければなりません。</translation>
    </message>
    <message>
        <source>“%1” is no sections file: it must hold a JSON object with the format “excerpt.sections”, or a list of sections.</source>
        <translation>「%1」はセクションファイルではありません。形式 “excerpt.sections” の JSON オブジェクト、またはセクションのリストが必要です。</translation>
    </message>
    <message>
        <source>“%1” is no sections file: its field “format” must be “excerpt.sections”.</source>
        <translation>「%1」はセクションファイルではありません。フィールド “format” は “excerpt.sections” でなければなりません。</translation>
    </message>
    <message>
        <source>“%1” has version %2 of the sections format, and this program reads version %3 only. Use a newer version of Excerpt, or write the file again.</source>
        <translation>「%1」のセクション形式のバージョンは %2 ですが、このプログラムが読めるのはバージョン %3 だけです。新しいバージョンの Excerpt を使うか、ファイルを書き直してください。</translation>
    </message>
    <message>
        <source>“%1” has no list of sections: its field “sections” must be a list.</source>
        <translation>「%1」にはセクションのリストがありません。フィールド “sections” はリストでなければなりません。</translation>
    </message>
    <message>
        <source>In “%1”, the field “document” must hold “file_name” (text), “pages” (a number from 1) and “sha256” (64 digits 0 to f), or nothing.</source>
        <translation>「%1」のフィールド “document” は、“file_name” (テキスト)、“pages” (1 以上の数)、“sha256” (0～f の 64 桁) を持つか、空でなければなりません。</translation>
    </message>
    <message>
        <source>“%1” was made for a document of %2 pages, and this one has %3. Check that the sections are where they should be.</source>
        <translation>「%1」は %2 ページの文書用に作られましたが、この文書は %3 ページです。セクションの位置が正しいか確認してください。</translation>
    </message>
    <message>
        <source>“%1” has no sections. Name at least one.</source>
        <translation>「%1」にはセクションがありません。少なくとも 1 つ指定してください。</translation>
    </message>
    <message>
        <source>In “%1”, section %2 must be an object with “%3” and “%4”.</source>
        <translation>「%1」のセクション %2 は、「%3」と「%4」を持つオブジェクトでなければなりません。</translation>
    </message>
    <message>
        <source>In “%1”, section %2: the field “id” must be text of 1 to %3 characters without line breaks.</source>
        <translation>「%1」のセクション %2: フィールド “id” は改行のない 1～%3 文字のテキストでなければなりません。</translation>
    </message>
    <message>
        <source>In “%1”, section %2 has the id “%3”, which an earlier section has already. Give each its own.</source>
        <translation>「%1」のセクション %2 の id「%3」は、前のセクションですでに使われています。それぞれ別の id にしてください。</translation>
    </message>
    <message>
        <source>In “%1”, section %2: the field “level” must be a whole number from 1 to %3.</source>
        <translation>「%1」のセクション %2: フィールド “level” は 1～%3 の整数でなければなりません。</translation>
    </message>
    <message>
        <source>In “%1”, section %2 (“%3”): %4</source>
        <extracomment>%1 file, %2 number of the section, %3 name of the section, %4 sentence on its pages</extracomment>
        <translation>「%1」のセクション %2 (「%3」): %4</translation>
    </message>
    <message>
        <source>In “%1”, section %2: the field “%3” must hold “page” (a page of this document, 1 to %4) and “y” (a number from 0 to 1).</source>
        <translation>「%1」のセクション %2: フィールド「%3」は “page” (この文書のページ、1～%4) と “y” (0～1 の数) を持たなければなりません。</translation>
    </message>
    <message>
        <source>In “%1”, section %2 (“%3”): the pages %4 are not those from its start to its end. Make “pages” fit “start” and “end”.</source>
        <translation>「%1」のセクション %2 (「%3」): ページ %4 が開始から終了までと一致しません。“pages” を “start” と “end” に合わせてください。</translation>
    </message>
    <message>
        <source>In “%1”, section %2 (“%3”) ends before it starts.</source>
        <translation>「%1」のセクション %2 (「%3」) は開始より前に終わっています。</translation>
    </message>
    <message>
        <source>In “%1”, section %2 has more than %3 areas. Split the section.</source>
        <translation>「%1」のセクション %2 の領域が %3 個を超えています。セクションを分割してください。</translation>
    </message>
    <message>
        <source>In “%1”, section %2: the field “regions” must be a list of areas with “page” (1 to %3), “x”, “y”, “width” and “height”, which are parts of the page from 0 to 1 and must not leave it.</source>
        <translation>「%1」のセクション %2: フィールド “regions” は “page” (1～%3)、“x”、“y”、“width”、“height” を持つ領域のリストでなければなりません。値はページに対する 0～1 の割合で、ページからはみ出してはいけません。</translation>
    </message>
    <message>
        <source>In “%1”, section %2 (“%3”) has areas on pages that it does not have. They change nothing.</source>
        <translation>「%1」のセクション %2 (「%3」) には、含まれないページの領域があります。これらは無視されます。</translation>
    </message>
    <message>
        <source>In “%1”, section %2: the field “parents” must be a list of at most %3 names.</source>
        <translation>「%1」のセクション %2: フィールド “parents” は最大 %3 個の名前のリストでなければなりません。</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The option --%1 has the value “%2”. Allowed is %3.</source>
        <translation>オプション --%1 の値は「%2」です。指定できるのは %3 です。</translation>
    </message>
    <message>
        <source>The environment variable %1 has the value “%2”. Allowed is %3.</source>
        <translation>環境変数 %1 の値は「%2」です。指定できるのは %3 です。</translation>
    </message>
    <message>
        <source>The key %1 in the settings file %2 has the value “%3”. Allowed is %4.</source>
        <translation>設定ファイル %2 のキー %1 の値は「%3」です。指定できるのは %4 です。</translation>
    </message>
    <message>
        <source>--%1 %2 is not part of this version. Use --%1 sequential, or leave it out.</source>
        <translation>--%1 %2 はこのバージョンにはありません。--%1 sequential を使うか、省略してください。</translation>
    </message>
    <message>
        <source>The environment variable %1 has the value “%2” and asks for the concurrent mode, which is not part of this version. Set it to true, or unset it.</source>
        <translation>環境変数 %1 の値は「%2」で、このバージョンにない並列モードを求めています。true に設定するか、解除してください。</translation>
    </message>
    <message>
        <source>The key %1 in the settings file %2 asks for the mode “%3”, which is not part of this version. Set it to sequential, or remove it.</source>
        <translation>設定ファイル %2 のキー %1 は、このバージョンにないモード「%3」を求めています。sequential に設定するか、削除してください。</translation>
    </message>
    <message>
        <source>The settings file %1 cannot be read. Check that it exists and that you may read it.</source>
        <translation>設定ファイル %1 を読み取れません。ファイルの有無と読み取り権限を確認してください。</translation>
    </message>
    <message>
        <source>The settings file %1 is malformed. Its lines must read “key=value” below a “[section]”.</source>
        <translation>設定ファイル %1 の書式が正しくありません。“[section]” の下に “key=value” の行を書いてください。</translation>
    </message>
    <message>
        <source>The key %1 in the settings file %2 is not part of this version. Remove it.</source>
        <translation>設定ファイル %2 のキー %1 はこのバージョンにはありません。削除してください。</translation>
    </message>
    <message>
        <source>The key %1 in the settings file %2 is no setting and was left out. “excerpt-cli --help” lists the settings.</source>
        <translation>設定ファイル %2 のキー %1 は設定ではないため、無視されました。「excerpt-cli --help」で設定を一覧できます。</translation>
    </message>
    <message>
        <source>%1 is not part of this version. Leave it out.</source>
        <translation>%1 はこのバージョンにはありません。省略してください。</translation>
    </message>
    <message>
        <source>Who answers the prompt. The offline engine needs no key and no network.</source>
        <translation>プロンプトに回答するもの。offline エンジンはキーもネットワークも不要です。</translation>
    </message>
    <message>
        <source>The engine&apos;s model; “excerpt-cli models” lists what is offered.</source>
        <translation>エンジンのモデル。「excerpt-cli models」で一覧できます。</translation>
    </message>
    <message>
        <source>Address of the engine&apos;s server, when it is not the provider&apos;s own.</source>
        <translation>エンジンのサーバーのアドレス (提供元のものでない場合)。</translation>
    </message>
    <message>
        <source>How freely the model answers. Unset: as the provider thinks best.</source>
        <translation>モデルの回答の自由度。未設定: 提供元の既定。</translation>
    </message>
    <message>
        <source>The longest answer, in tokens. Unset: the model&apos;s own limit.</source>
        <translation>回答の最大の長さ (トークン)。未設定: モデルの上限。</translation>
    </message>
    <message>
        <source>Send a section inside the request (inline), upload it first (upload), or by its size (auto).</source>
        <translation>セクションをリクエスト内で送る (inline)、先にアップロードする (upload)、大きさで決める (auto)。</translation>
    </message>
    <message>
        <source>Attempts after the first, for each request that may succeed later.</source>
        <translation>後で成功しうるリクエストの再試行回数。</translation>
    </message>
    <message>
        <source>How sections are processed: one at a time, in order (sequential).</source>
        <translation>セクションの処理方法: 1 つずつ順番に (sequential)。</translation>
    </message>
    <message>
        <source>Pause between sections, in seconds.</source>
        <translation>セクション間の待ち時間 (秒)。</translation>
    </message>
    <message>
        <source>Seconds that one section may take, retries included; then it is given up and the run goes on.</source>
        <translation>再試行を含む 1 セクションの制限秒数。超えると打ち切り、実行を続けます。</translation>
    </message>
    <message>
        <source>Hand freed memory back to the system after each section.</source>
        <translation>セクションごとに、解放したメモリーをシステムに返します。</translation>
    </message>
    <message>
        <source>A bar on a terminal (auto, bar), one line of JSON per event (json), or nothing but the log (none).</source>
        <translation>端末のバー (auto、bar)、イベントごとに 1 行の JSON (json)、ログのみ (none)。</translation>
    </message>
    <message>
        <source>The least important log lines to show. Unset: info, and warning beside a progress bar.</source>
        <translation>表示するログの最低の重要度。未設定: info、進行状況バーがある場合は warning。</translation>
    </message>
    <message>
        <source>Append the log to this file too, with times.</source>
        <translation>ログを時刻付きでこのファイルにも追記します。</translation>
    </message>
    <message>
        <source>Folder of the jobs. Unset: excerpt/jobs in $XDG_STATE_HOME or ~/.local/state.</source>
        <translation>ジョブのフォルダー。未設定: $XDG_STATE_HOME または ~/.local/state の excerpt/jobs。</translation>
    </message>
    <message>
        <source>Days that finished jobs keep their answers; 0: until the output is written.</source>
        <translation>完了したジョブの回答を保持する日数。0: 出力が書き込まれるまで。</translation>
    </message>
    <message>
        <source>true: sections are processed one at a time (--mode sequential).</source>
        <translation>true: セクションを 1 つずつ処理します (--mode sequential)。</translation>
    </message>
    <message>
        <source>Asks for several sections at once when the variable above is false; this version refuses that.</source>
        <translation>上の変数が false のとき、複数セクションの同時処理を求めます。このバージョンでは拒否されます。</translation>
    </message>
    <message>
        <source>true, false, 1, 0, yes, no, on or off</source>
        <translation>true、false、1、0、yes、no、on、off のいずれか</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1～%2 の整数</translation>
    </message>
    <message>
        <source>a number from %1 to %2, with a point before the decimals</source>
        <translation>%1～%2 の数 (小数点はピリオド)</translation>
    </message>
    <message>
        <source>seconds from %1 to %2, with a point before the decimals</source>
        <translation>%1～%2 の秒数 (小数点はピリオド)</translation>
    </message>
    <message>
        <source>any text</source>
        <translation>任意のテキスト</translation>
    </message>
    <message>
        <source>one of %1 or %2</source>
        <extracomment>%1 is a list of words with commas, %2 the last word</extracomment>
        <translation>%1、%2 のいずれか</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>エンジン</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>サーバーのアドレス</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>回答の最大長</translation>
    </message>
    <message>
        <source>How sections are sent</source>
        <translation>セクションの送り方</translation>
    </message>
    <message>
        <source>Attempts after the first</source>
        <translation>再試行回数</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>モード</translation>
    </message>
    <message>
        <source>Pause between sections</source>
        <translation>セクション間の待ち時間</translation>
    </message>
    <message>
        <source>Time limit of a section</source>
        <translation>セクションの制限時間</translation>
    </message>
    <message>
        <source>Hand memory back</source>
        <translation>メモリーを返す</translation>
    </message>
    <message>
        <source>Progress of the command line</source>
        <translation>コマンドラインの進行状況</translation>
    </message>
    <message>
        <source>Log lines</source>
        <translation>ログの行</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>ログファイル</translation>
    </message>
    <message>
        <source>Folder of the jobs</source>
        <translation>ジョブのフォルダー</translation>
    </message>
    <message>
        <source>Days that jobs are kept</source>
        <translation>ジョブの保持日数</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Colours of the window: as the desktop has them (system), light or dark.</source>
        <translation>ウィンドウの色: デスクトップと同じ (system)、明るい (light)、暗い (dark)。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Language of the window, such as de. Unset: the system&apos;s.</source>
        <translation>ウィンドウの言語 (de など)。未設定: システムの言語。</translation>
    </message>
    <message>
        <source>Memory budget</source>
        <translation>メモリーの上限</translation>
    </message>
    <message>
        <source>Memory that a run may use, all processes together, such as 256M. A helper that is larger is replaced, and the log tells of a section that ends above it.</source>
        <translation>実行が使用できるメモリー (全プロセスの合計)。例: 256M。これより大きい補助プロセスは置き換えられ、超えて終わったセクションはログに記録されます。</translation>
    </message>
    <message>
        <source>a size from %1 to %2, with k, M or G behind the number</source>
        <extracomment>sizes such as 64MiB</extracomment>
        <translation>%1 から %2 までのサイズ (数の後に k、M、G)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Inside the request</source>
        <translation>リクエストに含める</translation>
    </message>
    <message>
        <source>Uploaded first</source>
        <translation>先にアップロード</translation>
    </message>
    <message>
        <source>One at a time</source>
        <translation>1 つずつ</translation>
    </message>
    <message>
        <source>A bar</source>
        <translation>バー</translation>
    </message>
    <message>
        <source>Lines of JSON</source>
        <translation>JSON の行</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>The settings file %1 cannot be written. Check that you may write there and that the disk has room.</source>
        <translation>設定ファイル %1 に書き込めません。書き込み権限とディスクの空きを確認してください。</translation>
    </message>
</context>
<context>
    <name>Split</name>
    <message>
        <source>The folder %1 cannot be made or written. Check that the folder around it exists and that you may write there.</source>
        <translation>フォルダー %1 を作成できないか、書き込めません。親フォルダーの有無と書き込み権限を確認してください。</translation>
    </message>
    <message>
        <source>The section “%1” was not written. %2</source>
        <translation>セクション「%1」は書き出されませんでした。%2</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) could not be written.</source>
        <translation>
            <numerusform>%n 個のセクションを書き出せませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder for the sections is missing. Name it with --output-dir.</source>
        <translation>セクションのフォルダーがありません。--output-dir で指定してください。</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
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
        <translation>途切れ</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>古い</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>類似</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>編集済み</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>却下</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>There is no file %1.</source>
        <translation>ファイル %1 がありません。</translation>
    </message>
    <message>
        <source>Another process is using %1. Wait until it has ended, then try again.</source>
        <translation>別のプロセスが %1 を使用しています。終わるまで待ち、もう一度試してください。</translation>
    </message>
    <message>
        <source>%1 cannot be locked (%2). Put the job folder on a file system that can lock files.</source>
        <translation>%1 をロックできません (%2)。ジョブのフォルダーを、ファイルをロックできるファイルシステムに置いてください。</translation>
    </message>
    <message>
        <source>There is no space left to write %1. Free some space on that disk, then try again.</source>
        <translation>%1 を書き込む空きがありません。ディスクに空きを作り、もう一度試してください。</translation>
    </message>
    <message>
        <source>%1 cannot be read or written (%2). Check that its folder exists and that you may write there.</source>
        <translation>%1 を読み書きできません (%2)。フォルダーの有無と書き込み権限を確認してください。</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>Page %1 was left out. %2</source>
        <translation>%1 ページは省かれました。%2</translation>
    </message>
    <message>
        <source>The pages %1 of %2 have no text layer: they are pictures. Run a program for text recognition over the document first.</source>
        <translation>%2 の %1 ページにはテキスト層がなく、画像です。先に文書に文字認識プログラムを実行してください。</translation>
    </message>
    <message>
        <source>--pages is empty. Name pages such as 1-3,7.</source>
        <translation>--pages が空です。1-3,7 のようにページを指定してください。</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>Split “%1”</source>
        <translation>「%1」を分割</translation>
    </message>
    <message>
        <source>%1, part 2</source>
        <translation>%1、第 2 部</translation>
    </message>
</context>
<context>
    <name>excerpt::AboutDialog</name>
    <message>
        <source>About Excerpt</source>
        <translation>Excerpt について</translation>
    </message>
    <message>
        <source>Excerpt %1</source>
        <extracomment>%1 is a version</extracomment>
        <translation>Excerpt %1</translation>
    </message>
    <message>
        <source>Long PDFs into structured data, section by section.</source>
        <translation>長い PDF をセクションごとに構造化データへ。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>GNU General Public License バージョン 3 以降に基づくフリーソフトウェアです。一切の保証はありません。</translation>
    </message>
    <message>
        <source>PDFs are read by Poppler and cut by qpdf, in a helper without network. The window is made with Qt %1.</source>
        <translation>PDF はネットワークを使わない補助プロセス内で、Poppler が読み取り、qpdf が切り出します。ウィンドウは Qt %1 で作られています。</translation>
    </message>
</context>
<context>
    <name>excerpt::AddressDialog</name>
    <message>
        <source>Open an address</source>
        <translation>アドレスを開く</translation>
    </message>
    <message>
        <source>&amp;Address of a PDF</source>
        <translation>PDF のアドレス(&amp;A)</translation>
    </message>
    <message>
        <source>It is downloaded to this computer and goes when the window is closed.</source>
        <translation>このコンピューターにダウンロードされ、ウィンドウを閉じると消えます。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>excerpt::AnswerModel</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 項目</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>excerpt::AnswerView</name>
    <message>
        <source>Fields of the answer</source>
        <translation>回答のフィールド</translation>
    </message>
    <message>
        <source>Text of the answer</source>
        <translation>回答のテキスト</translation>
    </message>
    <message>
        <source>Choose a section to see its answer.</source>
        <translation>セクションを選択すると回答が表示されます。</translation>
    </message>
    <message>
        <source>Copy the answer</source>
        <translation>回答をコピー</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>ツリー</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>もう一度実行</translation>
    </message>
    <message>
        <source>There is no answer to show.</source>
        <translation>表示する回答がありません。</translation>
    </message>
    <message>
        <source>No result yet.</source>
        <translation>結果はまだありません。</translation>
    </message>
</context>
<context>
    <name>excerpt::AreaBar</name>
    <message>
        <source>Repeat…</source>
        <translation>繰り返す…</translation>
    </message>
    <message>
        <source>Repeat the area on other pages (R)</source>
        <translation>領域を他のページに繰り返す (R)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete the area (Del)</source>
        <translation>領域を削除 (Del)</translation>
    </message>
</context>
<context>
    <name>excerpt::AreaCrops</name>
    <message>
        <source>Page %1</source>
        <translation>%1 ページ</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <extracomment>%1 is a section, %2 a page number</extracomment>
        <translation>%1、%2 ページ</translation>
    </message>
</context>
<context>
    <name>excerpt::AreaRepeatDialog</name>
    <message>
        <source>Repeat the area</source>
        <translation>領域を繰り返す</translation>
    </message>
    <message>
        <source>Repeat &amp;on</source>
        <translation>繰り返す先(&amp;O)</translation>
    </message>
    <message>
        <source>Pages to repeat the area on</source>
        <translation>領域を繰り返すページ</translation>
    </message>
    <message>
        <source>&amp;Add to the areas there</source>
        <translation>既存の領域に追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Replace the areas there</source>
        <translation>既存の領域を置き換え(&amp;R)</translation>
    </message>
    <message>
        <source>What the area holds on each page; without a tick it is left out</source>
        <translation>各ページで領域に含まれる内容。チェックのないページは除かれます</translation>
    </message>
    <message>
        <source>The next page</source>
        <translation>次のページ</translation>
    </message>
    <message>
        <source>All pages of the section after page %1</source>
        <translation>セクション内の %1 ページより後のすべてのページ</translation>
    </message>
    <message>
        <source>All pages of the section before page %1</source>
        <translation>セクション内の %1 ページより前のすべてのページ</translation>
    </message>
    <message>
        <source>Odd pages of the section</source>
        <translation>セクションの奇数ページ</translation>
    </message>
    <message>
        <source>Even pages of the section</source>
        <translation>セクションの偶数ページ</translation>
    </message>
    <message>
        <source>The same page of every section</source>
        <translation>すべてのセクションの同じページ</translation>
    </message>
    <message>
        <source>This page only: other areas of it go when replaced</source>
        <translation>このページのみ: 置き換えると、このページのほかの領域はなくなります</translation>
    </message>
    <message numerus="yes">
        <source>Repeat on %n page(s)</source>
        <translation>
            <numerusform>%n ページに繰り返す</numerusform>
        </translation>
    </message>
    <message>
        <source>No such page. Choose other pages.</source>
        <translation>該当するページがありません。ほかのページを選択してください。</translation>
    </message>
    <message>
        <source>Remove the tick of a page to leave it out.</source>
        <translation>ページを除くには、チェックを外してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) left out.</source>
        <translation>
            <numerusform>%n ページが除かれます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Repeat an area on %n page(s)</source>
        <translation>
            <numerusform>領域を %n ページに繰り返す</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>excerpt::AreaTool</name>
    <message>
        <source>Move area %1</source>
        <translation>領域 %1 を移動</translation>
    </message>
    <message>
        <source>Resize area %1</source>
        <translation>領域 %1 のサイズを変更</translation>
    </message>
    <message>
        <source>No section has page %1. Make one first.</source>
        <translation>%1 ページを含むセクションがありません。先に作成してください。</translation>
    </message>
    <message>
        <source>New area %1 on page %2</source>
        <extracomment>undo: %1 is an area (&quot;D1&quot;), %2 a page number</extracomment>
        <translation>%2 ページに新しい領域 %1</translation>
    </message>
    <message>
        <source>Delete area %1</source>
        <translation>領域 %1 を削除</translation>
    </message>
    <message>
        <source>Area %1: %2 × %3 cm</source>
        <extracomment>status bar: %1 is an area (&quot;D1&quot;), %2 its width, %3 its height</extracomment>
        <translation>領域 %1: %2 × %3 cm</translation>
    </message>
    <message>
        <source>Area %1 of %2, page %3, %4 by %5 centimetres</source>
        <extracomment>said by a screen reader: %1 a number, %2 a section, %3 a page, %4 and %5 width and height</extracomment>
        <translation>%2 の領域 %1、%3 ページ、幅 %4、高さ %5 センチメートル</translation>
    </message>
    <message numerus="yes">
        <source>New areas on %n page(s)</source>
        <translation>
            <numerusform>%n ページに新しい領域</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>excerpt::BookmarksDialog</name>
    <message>
        <source>Sections from bookmarks</source>
        <translation>しおりからセクション</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>しおり</translation>
    </message>
    <message numerus="yes">
        <source>%n in %1 level(s)</source>
        <extracomment>%n bookmarks; %1 is the number of levels</extracomment>
        <translation>
            <numerusform>%n 個、%1 階層</numerusform>
        </translation>
    </message>
    <message>
        <source>Search bookmarks</source>
        <translation>しおりを検索</translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation>階層(&amp;L)</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Lessons match</source>
        <translation>レッスンの条件</translation>
    </message>
    <message>
        <source>Patte&amp;rn</source>
        <translation>パターン(&amp;R)</translation>
    </message>
    <message>
        <source>A regular expression, such as ^[0-9]+ for titles that begin with a number</source>
        <translation>正規表現。たとえば ^[0-9]+ は数字で始まるタイトル</translation>
    </message>
    <message>
        <source>Lessons &amp;match</source>
        <translation>レッスンの条件(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Two on one page</source>
        <translation>同じページに 2 つある場合(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>例:</translation>
    </message>
    <message>
        <source>&amp;Keep pages before the first match</source>
        <translation>最初の一致より前のページを残す(&amp;K)</translation>
    </message>
    <message>
        <source>of %1: one section for each lesson</source>
        <extracomment>&quot;of 4: lessons and their sections&quot;; %1 is the number of levels</extracomment>
        <translation>/ %1: レッスンごとに 1 セクション</translation>
    </message>
    <message>
        <source>of %1: lessons and their sections</source>
        <translation>/ %1: レッスンとそのセクション</translation>
    </message>
    <message>
        <source>of %1: down to this level</source>
        <translation>/ %1: この階層まで</translation>
    </message>
    <message>
        <source>The pattern cannot be read: %1</source>
        <translation>パターンを解釈できません: %1</translation>
    </message>
    <message>
        <source>No bookmark matches. Change what lessons match, or check some.</source>
        <translation>一致するしおりがありません。レッスンの条件を変えるか、いくつかチェックしてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) from bookmarks</source>
        <translation>
            <numerusform>しおりから %n 個のセクション</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>excerpt::DocumentOpening</name>
    <message>
        <source>The sample cannot be copied to %1. Check that you may write there, or set XDG_CACHE_HOME.</source>
        <translation>サンプルを %1 にコピーできません。書き込み権限を確認するか、XDG_CACHE_HOME を設定してください。</translation>
    </message>
</context>
<context>
    <name>excerpt::Drawer</name>
    <message>
        <source>Show %1 over the page</source>
        <translation>%1をページの上に表示</translation>
    </message>
</context>
<context>
    <name>excerpt::EmptyPage</name>
    <message>
        <source>From a long PDF to data, section by section</source>
        <translation>長い PDF からデータへ、セクションごとに</translation>
    </message>
    <message>
        <source>Open a PDF</source>
        <translation>PDF を開く</translation>
    </message>
    <message>
        <source>It stays on this computer and is never changed.</source>
        <translation>このコンピューターに残り、変更されることはありません。</translation>
    </message>
    <message>
        <source>Mark its sections</source>
        <translation>セクションをマーク</translation>
    </message>
    <message>
        <source>From its bookmarks, its headings or by hand.</source>
        <translation>しおりから、見出しから、または手作業で。</translation>
    </message>
    <message>
        <source>Write one prompt</source>
        <translation>プロンプトを 1 つ書く</translation>
    </message>
    <message>
        <source>Try it on one section, then run them all.</source>
        <translation>1 つのセクションで試してから、すべて実行します。</translation>
    </message>
    <message>
        <source>Nothing leaves this computer until you choose an engine that sends it. The offline engine needs no key and no network.</source>
        <translation>送信するエンジンを選ぶまで、このコンピューターの外には何も出ません。オフラインエンジンはキーもネットワークも不要です。</translation>
    </message>
    <message>
        <source>Drop a PDF here</source>
        <translation>ここに PDF をドロップ</translation>
    </message>
    <message>
        <source>A textbook, a contract, a report. Any length.</source>
        <translation>教科書、契約書、報告書。長さは問いません。</translation>
    </message>
    <message>
        <source>Open PDF…</source>
        <translation>PDF を開く…</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>サンプルを開く</translation>
    </message>
    <message>
        <source>Open an address…</source>
        <translation>アドレスを開く…</translation>
    </message>
</context>
<context>
    <name>excerpt::EngineBox</name>
    <message>
        <source>Engine</source>
        <translation>エンジン</translation>
    </message>
    <message>
        <source>Who answers the prompt</source>
        <translation>プロンプトに回答するもの</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Which of the engine&apos;s models answers</source>
        <translation>エンジンのどのモデルが回答するか</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>モデルを選択</translation>
    </message>
    <message>
        <source>Connection and key</source>
        <translation>接続とキー</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>接続をテスト(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;List the models again</source>
        <translation>モデルの一覧を再取得(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Change the key…</source>
        <translation>キーを変更(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Forget the key</source>
        <translation>キーを破棄(&amp;F)</translation>
    </message>
    <message>
        <source>Stays on this computer. The offline engine reads no prompt: it gives the text of the pages.</source>
        <translation>このコンピューター内で処理します。オフラインエンジンはプロンプトを読まず、ページのテキストを出力します。</translation>
    </message>
    <message>
        <source>Sends pages to %1.</source>
        <translation>ページを %1 に送信します。</translation>
    </message>
    <message>
        <source>Sends pages to %1. Looking for the key in the keyring.</source>
        <translation>ページを %1 に送信します。キーリングでキーを探しています。</translation>
    </message>
    <message>
        <source>Sends pages to %1. Key in the variable %2.</source>
        <translation>ページを %1 に送信します。キーは変数 %2 にあります。</translation>
    </message>
    <message>
        <source>Sends pages to %1. Key in the keyring.</source>
        <translation>ページを %1 に送信します。キーはキーリングにあります。</translation>
    </message>
    <message>
        <source>Sends pages to %1. Saving the key in the keyring.</source>
        <translation>ページを %1 に送信します。キーをキーリングに保存しています。</translation>
    </message>
    <message>
        <source>Sends pages to %1. %2</source>
        <translation>ページを %1 に送信します。%2</translation>
    </message>
    <message>
        <source>The list of models needs the key first.</source>
        <translation>モデルの一覧には、まずキーが必要です。</translation>
    </message>
    <message>
        <source>Fetching the list of models…</source>
        <translation>モデルの一覧を取得しています…</translation>
    </message>
    <message>
        <source>Testing the connection…</source>
        <translation>接続をテストしています…</translation>
    </message>
    <message numerus="yes">
        <source>The connection works. %Ln models are offered.</source>
        <translation>
            <numerusform>接続できました。%Ln 個のモデルを使えます。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, reads up to %2 tokens</source>
        <translation>%1、最大 %2 トークンを読み取り</translation>
    </message>
    <message>
        <source>The variable %1 has a key, which is used in place of the keyring’s.</source>
        <translation>変数 %1 にキーがあり、キーリングのキーの代わりに使用されます。</translation>
    </message>
</context>
<context>
    <name>excerpt::FindBar</name>
    <message>
        <source>Find in the document</source>
        <translation>文書内を検索</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>前の箇所</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>次の箇所</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>検索を閉じる</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>tool tip: what a button does, and its shortcut</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>a place among the places found</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1/%2 ページ</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
</context>
<context>
    <name>excerpt::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>excerpt::FramedPrompt</name>
    <message>
        <source>Sent before the prompt</source>
        <translation>プロンプトの前に送信</translation>
    </message>
    <message>
        <source>Sent after the prompt</source>
        <translation>プロンプトの後に送信</translation>
    </message>
</context>
<context>
    <name>excerpt::FullTextDialog</name>
    <message>
        <source>What is sent</source>
        <translation>送信内容</translation>
    </message>
    <message>
        <source>What is sent for “%1”</source>
        <translation>「%1」の送信内容</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
</context>
<context>
    <name>excerpt::HeadingsDialog</name>
    <message>
        <source>Sections from headings</source>
        <translation>見出しからセクション</translation>
    </message>
    <message>
        <source>Looking for headings.</source>
        <translation>見出しを探しています。</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>見出し</translation>
    </message>
    <message>
        <source>Pages looked through</source>
        <translation>調べたページ</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>検索を停止</translation>
    </message>
    <message>
        <source>All headings again</source>
        <translation>すべての見出しに戻す</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation>階層(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;size</source>
        <translation>サイズ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;weight</source>
        <translation>太さ(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;font</source>
        <translation>フォント(&amp;F)</translation>
    </message>
    <message>
        <source>n&amp;umbering</source>
        <translation>番号付け(&amp;U)</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>同じもの</translation>
    </message>
    <message>
        <source>&amp;Two on one page</source>
        <translation>同じページに 2 つある場合(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Numbering</source>
        <translation>番号付け</translation>
    </message>
    <message>
        <source>Reading page %1 of %2</source>
        <extracomment>%1 of %2 pages</extracomment>
        <translation>%1/%2 ページを読み取り中</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Headings like “%1”</source>
        <translation>「%1」に似た見出し</translation>
    </message>
    <message>
        <source>All headings by their level. Click one to find those like it.</source>
        <translation>階層別のすべての見出し。クリックすると似たものを探します。</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>欠けはありません。</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <extracomment>%1 is a list of numbers such as &quot;27.4, 27.6&quot;</extracomment>
        <translation>欠番: %1</translation>
    </message>
    <message numerus="yes">
        <source>Missing: %1 and %n more</source>
        <extracomment>%1 is a list of numbers such as &quot;27.4, 27.6&quot;</extracomment>
        <translation>
            <numerusform>欠番: %1 ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) from headings</source>
        <translation>
            <numerusform>見出しから %n 個のセクション</numerusform>
        </translation>
    </message>
    <message>
        <source>No headings were found. Make a section of every n pages instead.</source>
        <translation>見出しが見つかりませんでした。代わりに n ページごとのセクションを作成してください。</translation>
    </message>
</context>
<context>
    <name>excerpt::HeadingsModel</name>
    <message>
        <source>%1 pt, bold</source>
        <extracomment>%1 is a font size in points</extracomment>
        <translation>%1 pt、太字</translation>
    </message>
    <message>
        <source>%1 pt</source>
        <translation>%1 pt</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>見出し</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>文字</translation>
    </message>
</context>
<context>
    <name>excerpt::InterruptedRuns</name>
    <message>
        <source>The run of %1, %2 was interrupted in section %3 of %4.</source>
        <extracomment>day as in 24 November, time, number of a section, how many there are</extracomment>
        <translation>%1 %2 の実行は、全 %4 セクション中のセクション %3 で中断されました。</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) are safe on this disk. Nothing is paid for twice.</source>
        <translation>
            <numerusform>%n 件の結果がこのディスクに保存されています。二重に支払うことはありません。</numerusform>
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
            <numerusform>プロバイダーにある %n 個のアップロードが削除されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go on with %n</source>
        <comment>sections</comment>
        <translation>
            <numerusform>%n 個のセクションを続行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>excerpt::KeyBox</name>
    <message>
        <source>Save in keyring</source>
        <translation>キーリングに保存</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>接続をテスト</translation>
    </message>
    <message>
        <source>Paste the key</source>
        <translation>キーを貼り付け</translation>
    </message>
    <message>
        <source>Use offline engine</source>
        <translation>オフラインエンジンを使用</translation>
    </message>
    <message>
        <source>%1 needs a key</source>
        <translation>%1 にはキーが必要です</translation>
    </message>
    <message>
        <source>Key for %1</source>
        <translation>%1 のキー</translation>
    </message>
    <message>
        <source>The key stays in this computer’s keyring and is sent to %1 only.</source>
        <translation>キーはこのコンピューターのキーリングに保存され、%1 にのみ送信されます。</translation>
    </message>
    <message>
        <source>Asks for the list of models with this key</source>
        <translation>このキーでモデルの一覧を要求します</translation>
    </message>
    <message>
        <source>Paste the key first</source>
        <translation>先にキーを貼り付けてください</translation>
    </message>
</context>
<context>
    <name>excerpt::KeySetting</name>
    <message>
        <source>Save in keyring</source>
        <translation>キーリングに保存</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>接続をテスト</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>キーを破棄</translation>
    </message>
    <message>
        <source>Paste the key</source>
        <translation>キーを貼り付け</translation>
    </message>
    <message>
        <source>Key for %1</source>
        <translation>%1 のキー</translation>
    </message>
    <message numerus="yes">
        <source>The connection works. %Ln models are offered.</source>
        <translation>
            <numerusform>接続できました。%Ln 個のモデルを使えます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for the key in the keyring.</source>
        <translation>キーリングでキーを探しています。</translation>
    </message>
    <message>
        <source>No key. It stays in this computer’s keyring and is sent to %1 only.</source>
        <translation>キーがありません。キーはこのコンピューターのキーリングに保存され、%1 にのみ送信されます。</translation>
    </message>
    <message>
        <source>The variable %1 has a key, which is used in place of the keyring’s.</source>
        <translation>変数 %1 にキーがあり、キーリングのキーの代わりに使用されます。</translation>
    </message>
    <message>
        <source>The key is in the keyring.</source>
        <translation>キーはキーリングにあります。</translation>
    </message>
    <message>
        <source>Saving the key in the keyring.</source>
        <translation>キーをキーリングに保存しています。</translation>
    </message>
    <message>
        <source>Asks for the list of models with this key</source>
        <translation>このキーでモデルの一覧を要求します</translation>
    </message>
    <message>
        <source>Paste the key first</source>
        <translation>先にキーを貼り付けてください</translation>
    </message>
    <message>
        <source>Testing the connection…</source>
        <translation>接続をテストしています…</translation>
    </message>
    <message>
        <source>key keyring password connection</source>
        <translation>キー キーリング パスワード 接続</translation>
    </message>
</context>
<context>
    <name>excerpt::LibraryBar</name>
    <message>
        <source>Prompt of the library</source>
        <translation>ライブラリのプロンプト</translation>
    </message>
    <message>
        <source>Choose a prompt of the library</source>
        <translation>ライブラリのプロンプトを選択</translation>
    </message>
    <message>
        <source>Prompts that were sent</source>
        <translation>送信したプロンプト</translation>
    </message>
    <message>
        <source>Prompt library</source>
        <translation>プロンプトライブラリ</translation>
    </message>
    <message>
        <source>Not in the library</source>
        <translation>ライブラリにありません</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (変更あり)</translation>
    </message>
    <message>
        <source>Sent %1</source>
        <translation>送信 %1</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>まだ何も送信していません</translation>
    </message>
    <message>
        <source>&amp;Save “%1”</source>
        <translation>「%1」を保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Remove “%1” from the library</source>
        <translation>「%1」をライブラリから削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Import prompts…</source>
        <translation>プロンプトを読み込む(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export prompts…</source>
        <translation>プロンプトを書き出す(&amp;E)…</translation>
    </message>
    <message>
        <source>Save the prompt</source>
        <translation>プロンプトを保存</translation>
    </message>
    <message>
        <source>Name in the library</source>
        <translation>ライブラリでの名前</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Import prompts</source>
        <translation>プロンプトを読み込む</translation>
    </message>
    <message>
        <source>Prompts (*.json)</source>
        <translation>プロンプト (*.json)</translation>
    </message>
    <message>
        <source>Export prompts</source>
        <translation>プロンプトを書き出す</translation>
    </message>
</context>
<context>
    <name>excerpt::LogView</name>
    <message>
        <source>The log could not be written to %1. Choose another folder.</source>
        <translation>ログを %1 に書き込めませんでした。別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Lines to show</source>
        <translation>表示する行</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>ログをコピー</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>ログを保存</translation>
    </message>
    <message>
        <source>Logs (*.log)</source>
        <translation>ログ (*.log)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>excerpt::MainWindow</name>
    <message>
        <source>The settings could not be read; defaults are used.</source>
        <translation>設定を読み取れませんでした。既定値を使用します。</translation>
    </message>
    <message>
        <source>Excerpt</source>
        <translation>Excerpt</translation>
    </message>
    <message>
        <source>No document open</source>
        <translation>文書が開かれていません</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Prompt and results</source>
        <translation>プロンプトと結果</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>No page has the number or label “%1”.</source>
        <translation>番号またはラベルが「%1」のページはありません。</translation>
    </message>
    <message>
        <source>The helper that reads %1 stopped.</source>
        <translation>%1 を読み取る補助プロセスが停止しました。</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>開き直す</translation>
    </message>
    <message>
        <source>Open a PDF</source>
        <translation>PDF を開く</translation>
    </message>
    <message>
        <source>PDF documents and projects (*.pdf *.excerpt)</source>
        <translation>PDF 文書とプロジェクト (*.pdf *.excerpt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Downloading %1 from %2.</source>
        <translation>%2 から %1 をダウンロードしています。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1 を開いています</translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation>%1 を開けませんでした。</translation>
    </message>
    <message>
        <source>Open another PDF…</source>
        <translation>別の PDF を開く…</translation>
    </message>
    <message numerus="yes">
        <source>Reading %Ln pages</source>
        <translation>
            <numerusform>%Ln ページを読み取っています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is damaged and was opened as far as it goes: %Ln pages.</source>
        <extracomment>%1 is the document, %Ln the pages that could be read</extracomment>
        <translation>
            <numerusform>%1 は損傷しているため、可能な範囲で開きました: %Ln ページ。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Prompt</source>
        <translation>プロンプト(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>実行(&amp;R)</translation>
    </message>
    <message>
        <source>The project could not be read or saved.</source>
        <translation>プロジェクトを読み取れないか、保存できませんでした。</translation>
    </message>
    <message>
        <source>Your changes are not kept for after a crash. Save the project to be safe.</source>
        <translation>クラッシュに備えた変更の保存ができません。安全のためプロジェクトを保存してください。</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>プロジェクトを保存</translation>
    </message>
    <message>
        <source>Excerpt projects (*.excerpt)</source>
        <translation>Excerpt プロジェクト (*.excerpt)</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>The document of this project was not found.</source>
        <translation>このプロジェクトの文書が見つかりませんでした。</translation>
    </message>
    <message>
        <source>It was %1. Put it beside the project, or open the PDF itself.</source>
        <translation>元の場所は %1 です。プロジェクトの隣に置くか、PDF 自体を開いてください。</translation>
    </message>
    <message>
        <source>Excerpt ended before “%1” was saved.</source>
        <translation>「%1」を保存する前に Excerpt が終了しました。</translation>
    </message>
    <message>
        <source>Sections, areas and prompt are as they were on %1.</source>
        <translation>セクション、領域、プロンプトは %1 の時点のものです。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Stop the run and close?</source>
        <translation>実行を停止して閉じますか?</translation>
    </message>
    <message>
        <source>A run is on. It is stopped; the finished answers are kept, and you can go on later.</source>
        <translation>実行中です。停止しても完了した回答は保存され、後で続行できます。</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>保存せずに閉じる</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>停止して閉じる</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>続行(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Run all sections</source>
        <translation>すべてのセクションを実行(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln sections are done.</source>
        <translation>
            <numerusform>%Ln 個のセクションがすべて完了しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln sections are done.</source>
        <translation>
            <numerusform>%1/%Ln セクションが完了しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the results</source>
        <translation>結果を確認</translation>
    </message>
    <message>
        <source>The run could not begin.</source>
        <translation>実行を開始できませんでした。</translation>
    </message>
    <message>
        <source>Engine: %1</source>
        <extracomment>status bar; %1 is an engine or its model</extracomment>
        <translation>エンジン: %1</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Open a document and mark its sections first</source>
        <translation>先に文書を開いてセクションをマークしてください</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>Mark the sections of the document first</source>
        <translation>先に文書のセクションをマークしてください</translation>
    </message>
    <message numerus="yes">
        <source>Run %Ln sections</source>
        <translation>
            <numerusform>%Ln 個のセクションを実行</numerusform>
        </translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>セクション</translation>
    </message>
    <message>
        <source>&amp;Sections</source>
        <translation>セクション(&amp;S)</translation>
    </message>
    <message>
        <source>The settings were saved but cannot be used.</source>
        <translation>設定は保存されましたが、使用できません。</translation>
    </message>
    <message>
        <source>Settings saved. The language changes at the next start.</source>
        <translation>設定を保存しました。言語は次回の起動時に変わります。</translation>
    </message>
    <message>
        <source>Settings saved.</source>
        <translation>設定を保存しました。</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>ページ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>パネル(&amp;P)</translation>
    </message>
    <message>
        <source>Resu&amp;lts</source>
        <translation>結果(&amp;L)</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>設定(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message numerus="yes">
        <source>The document has %Ln bookmarks.</source>
        <translation>
            <numerusform>この文書には %Ln 個のしおりがあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its sections can be made from them.</source>
        <translation>しおりからセクションを作成できます。</translation>
    </message>
    <message>
        <source>Sections from bookmarks…</source>
        <translation>しおりからセクション…</translation>
    </message>
    <message>
        <source>Run again all that failed</source>
        <translation>失敗したものをすべてもう一度実行</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message numerus="yes">
        <source>Problems %Ln</source>
        <translation>
            <numerusform>問題 %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Show results</source>
        <translation>結果を表示</translation>
    </message>
    <message>
        <source>sections of the interrupted run</source>
        <translation>中断した実行のセクション</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>%1 is no longer the document of this project.</source>
        <translation>%1 はもうこのプロジェクトの文書ではありません。</translation>
    </message>
    <message>
        <source>Save the sections, the prompt and the results of “%1” as a project?</source>
        <translation>「%1」のセクション、プロンプト、結果をプロジェクトとして保存しますか。</translation>
    </message>
    <message>
        <source>Enter the key</source>
        <translation>キーを入力</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>モデルを選択</translation>
    </message>
    <message>
        <source>Change the prompt</source>
        <translation>プロンプトを変更</translation>
    </message>
    <message>
        <source>Select pa&amp;ges</source>
        <translation>ページを選択(&amp;G)</translation>
    </message>
    <message numerus="yes">
        <source>Go on with %Ln</source>
        <comment>sections</comment>
        <translation>
            <numerusform>残り %Ln 個を続行</numerusform>
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
            <numerusform>%n 分前</numerusform>
        </translation>
    </message>
    <message>
        <source>now · one tick per section</source>
        <translation>現在 · 目盛り 1 つが 1 セクション</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Budget %1</source>
        <extracomment>the line of a chart; a figure with its unit</extracomment>
        <translation>上限 %1</translation>
    </message>
    <message>
        <source>Peak %1, section %2</source>
        <translation>ピーク %1、セクション %2</translation>
    </message>
    <message>
        <source>Peak %1</source>
        <translation>ピーク %1</translation>
    </message>
</context>
<context>
    <name>excerpt::MemorySplit</name>
    <message>
        <source>Window %1, PDF helpers %2</source>
        <translation>ウィンドウ %1、PDF 補助プロセス %2</translation>
    </message>
    <message>
        <source>Window %1</source>
        <extracomment>a part of the program&apos;s memory, in megabytes</extracomment>
        <translation>ウィンドウ %1</translation>
    </message>
    <message>
        <source>PDF helpers %1</source>
        <translation>PDF 補助プロセス %1</translation>
    </message>
</context>
<context>
    <name>excerpt::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>excerpt::OutlineModel</name>
    <message>
        <source>(no title)</source>
        <translation>(タイトルなし)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>This bookmark leads to no page of the document</source>
        <translation>このしおりは文書のページを指していません</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>しおり</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
</context>
<context>
    <name>excerpt::OwnPrompt</name>
    <message>
        <source>Give this section a prompt of its own</source>
        <translation>このセクションに独自のプロンプトを設定</translation>
    </message>
    <message>
        <source>Prompt of this section alone</source>
        <translation>このセクションだけのプロンプト</translation>
    </message>
    <message>
        <source>Use the common prompt</source>
        <translation>共通のプロンプトを使用</translation>
    </message>
    <message>
        <source>“%1” has a prompt of its own, which is sent instead.</source>
        <translation>「%1」には独自のプロンプトがあり、代わりに送信されます。</translation>
    </message>
    <message>
        <source>Give the section its own prompt</source>
        <translation>セクションに独自のプロンプトを設定</translation>
    </message>
    <message>
        <source>Edit the section&apos;s prompt</source>
        <translation>セクションのプロンプトを編集</translation>
    </message>
</context>
<context>
    <name>excerpt::PageGrid</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>No pages</source>
        <translation>ページなし</translation>
    </message>
    <message>
        <source>Page %1 of %2, in no section</source>
        <translation>%1/%2 ページ、セクション外</translation>
    </message>
    <message>
        <source>Page %1 of %2, in %3</source>
        <translation>%1/%2 ページ、%3 内</translation>
    </message>
    <message>
        <source>%1, selected</source>
        <translation>%1、選択済み</translation>
    </message>
    <message>
        <source>Click: remove the boundary. Drag: move it.</source>
        <translation>クリック: 境界を削除。ドラッグ: 移動。</translation>
    </message>
    <message>
        <source>Click: a boundary here</source>
        <translation>クリック: ここに境界</translation>
    </message>
    <message>
        <source>Page %1, label %2</source>
        <translation>%1 ページ、ラベル %2</translation>
    </message>
    <message>
        <source>&amp;New section from the selection</source>
        <translation>選択範囲から新しいセクション(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Add to the current section</source>
        <translation>現在のセクションに追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Boundary after this page</source>
        <translation>このページの後に境界(&amp;B)</translation>
    </message>
    <message>
        <source>Select &amp;all pages</source>
        <translation>すべてのページを選択(&amp;A)</translation>
    </message>
    <message>
        <source>Select n&amp;one</source>
        <translation>選択を解除(&amp;O)</translation>
    </message>
    <message>
        <source>Select odd &amp;pages</source>
        <translation>奇数ページを選択(&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;even pages</source>
        <translation>偶数ページを選択(&amp;E)</translation>
    </message>
    <message>
        <source>Select &amp;landscape pages</source>
        <translation>横向きのページを選択(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Invert the selection</source>
        <translation>選択を反転(&amp;I)</translation>
    </message>
    <message>
        <source>Select a &amp;range…</source>
        <translation>範囲を選択(&amp;R)…</translation>
    </message>
    <message>
        <source>Pages %1</source>
        <translation>%1 ページ</translation>
    </message>
    <message>
        <source>Remove the boundary after page %1</source>
        <translation>%1 ページの後の境界を削除</translation>
    </message>
    <message>
        <source>Boundary after page %1</source>
        <translation>%1 ページの後に境界</translation>
    </message>
    <message>
        <source>Move the boundary to page %1</source>
        <translation>境界を %1 ページに移動</translation>
    </message>
    <message>
        <source>New section “%1”</source>
        <translation>新しいセクション「%1」</translation>
    </message>
    <message numerus="yes">
        <source>Add %n page(s) to “%1”</source>
        <translation>
            <numerusform>%n ページを「%1」に追加</numerusform>
        </translation>
    </message>
    <message>
        <source>Select pages</source>
        <translation>ページを選択</translation>
    </message>
    <message>
        <source>Pages, such as 1-3,7,9-</source>
        <translation>ページ (例: 1-3,7,9-)</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>%1 | %2</source>
        <translation>%1 | %2</translation>
    </message>
    <message>
        <source>Smaller pictures</source>
        <translation>画像を小さく</translation>
    </message>
    <message>
        <source>Larger pictures</source>
        <translation>画像を大きく</translation>
    </message>
</context>
<context>
    <name>excerpt::PagePanel</name>
    <message>
        <source>No section</source>
        <extracomment>spoken: the sections on a page, parted by commas</extracomment>
        <translation>セクションなし</translation>
    </message>
    <message>
        <source>Section %1</source>
        <translation>セクション %1</translation>
    </message>
</context>
<context>
    <name>excerpt::PageView</name>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>No document</source>
        <translation>文書なし</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1/%2 ページ</translation>
    </message>
    <message>
        <source>Page %1 of %2, label %3</source>
        <translation>%1/%2 ページ、ラベル %3</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is the page (&quot;Page 3 of 10&quot;), %2 what is said about it (&quot;Section Fractions&quot;)</extracomment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Page %1 cannot be drawn. It can be left out.</source>
        <translation>%1 ページを描画できません。除くことができます。</translation>
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
        <translation>テキスト(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>領域(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>分割(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>前のページ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>次のページ(&amp;N)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>Size on &amp;paper</source>
        <translation>実際のサイズ(&amp;P)</translation>
    </message>
    <message>
        <source>Fit &amp;width</source>
        <translation>幅に合わせる(&amp;W)</translation>
    </message>
    <message>
        <source>Fit p&amp;age</source>
        <translation>ページに合わせる(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Continuous</source>
        <translation>連続表示(&amp;C)</translation>
    </message>
    <message>
        <source>On&amp;e page</source>
        <translation>1 ページ(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Two pages</source>
        <translation>2 ページ(&amp;T)</translation>
    </message>
    <message>
        <source>Two pages with co&amp;ver</source>
        <translation>表紙付き 2 ページ(&amp;V)</translation>
    </message>
    <message>
        <source>Turn to the &amp;right</source>
        <translation>右に回転(&amp;R)</translation>
    </message>
    <message>
        <source>Turn to the &amp;left</source>
        <translation>左に回転(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Darken pages</source>
        <translation>ページを暗くする(&amp;D)</translation>
    </message>
    <message>
        <source>Show &amp;sections on the pages</source>
        <translation>ページにセクションを表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>テキストをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Select the page&apos;s te&amp;xt</source>
        <translation>ページのテキストを選択(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>検索(&amp;F)…</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>次を検索(&amp;X)</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>前を検索(&amp;V)</translation>
    </message>
</context>
<context>
    <name>excerpt::PanelDock</name>
    <message>
        <source>Float or close %1</source>
        <translation>%1 を切り離す、または閉じる</translation>
    </message>
    <message>
        <source>&amp;Float</source>
        <translation>切り離す(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Unfold %1</source>
        <translation>%1 を展開</translation>
    </message>
    <message>
        <source>Fold %1</source>
        <translation>%1 を折りたたむ</translation>
    </message>
</context>
<context>
    <name>excerpt::PasswordDialog</name>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>This is not the password of %1. Try again.</source>
        <translation>%1 のパスワードが違います。もう一度入力してください。</translation>
    </message>
    <message>
        <source>%1 is encrypted. Enter its password to open it.</source>
        <translation>%1 は暗号化されています。開くにはパスワードを入力してください。</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Show the password</source>
        <translation>パスワードを表示(&amp;S)</translation>
    </message>
    <message>
        <source>It is used to open this document and kept nowhere.</source>
        <translation>この文書を開くためだけに使われ、どこにも保存されません。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>excerpt::ProblemsModel</name>
    <message numerus="yes">
        <source>Runs in %n s, cancel</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>%n s 後に実行、キャンセル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Run again in %n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n min 後にもう一度実行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Run again in %n s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>%n s 後にもう一度実行</numerusform>
        </translation>
    </message>
    <message>
        <source>Can be run again when the run is over</source>
        <translation>実行が終わるともう一度実行できます</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>セクション</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>起きたこと</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>対処方法</translation>
    </message>
</context>
<context>
    <name>excerpt::ProblemsView</name>
    <message>
        <source>No problems. Sections that do not succeed are listed here.</source>
        <translation>問題はありません。成功しなかったセクションがここに表示されます。</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>報告をコピー</translation>
    </message>
    <message numerus="yes">
        <source>%1, page(s) %2.</source>
        <extracomment>section, its pages</extracomment>
        <translation>
            <numerusform>%1、%2 ページ。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was tried %n time(s).</source>
        <translation>
            <numerusform>%n 回試行しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Split in two</source>
        <translation>2 つに分割</translation>
    </message>
    <message>
        <source>Makes two sections of it, each with half of its pages</source>
        <translation>ページを半分ずつ持つ 2 つのセクションにします</translation>
    </message>
</context>
<context>
    <name>excerpt::PromptDraft</name>
    <message>
        <source>Edit the prompt</source>
        <translation>プロンプトを編集</translation>
    </message>
    <message>
        <source>Send with frame</source>
        <translation>枠付きで送信</translation>
    </message>
    <message>
        <source>Send without frame</source>
        <translation>枠なしで送信</translation>
    </message>
    <message>
        <source>Use the prompt “%1”</source>
        <translation>プロンプト「%1」を使用</translation>
    </message>
</context>
<context>
    <name>excerpt::PromptEditor</name>
    <message>
        <source>Insert a placeholder</source>
        <translation>プレースホルダーを挿入</translation>
    </message>
</context>
<context>
    <name>excerpt::PromptPanel</name>
    <message>
        <source>Insert the name of the section</source>
        <translation>セクションの名前を挿入</translation>
    </message>
    <message>
        <source>Insert the number in the section&apos;s name, such as 28.3</source>
        <translation>セクション名の番号を挿入 (例: 28.3)</translation>
    </message>
    <message>
        <source>Insert the pages of the section</source>
        <translation>セクションのページを挿入</translation>
    </message>
    <message>
        <source>Insert the name of the document</source>
        <translation>文書の名前を挿入</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>What to take from each section. Type {{ to insert its name or its pages.</source>
        <translation>各セクションから取り出すもの。{{ と入力すると名前やページを挿入できます。</translation>
    </message>
    <message>
        <source>Send with frame</source>
        <translation>枠付きで送信</translation>
    </message>
    <message>
        <source>The sentences before and after the prompt keep the answer to this section</source>
        <translation>プロンプトの前後の文により、回答をこのセクションに限定します</translation>
    </message>
    <message>
        <source>Show full text…</source>
        <translation>全文を表示…</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>挿入</translation>
    </message>
</context>
<context>
    <name>excerpt::RecentList</name>
    <message>
        <source>Stopped at %1 of %2</source>
        <translation>%1/%2 で停止</translation>
    </message>
    <message>
        <source>Not run yet</source>
        <translation>未実行</translation>
    </message>
    <message>
        <source>%1 of %2 did not succeed</source>
        <translation>%1/%2 が不成功</translation>
    </message>
    <message>
        <source>%1 of %2 with warnings</source>
        <translation>%1/%2 に警告</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1/%2 完了</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln ページ</numerusform>
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
            <numerusform>%Ln セクション</numerusform>
        </translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近使用した文書</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>一覧を消去</translation>
    </message>
    <message>
        <source>Forget these documents and the pictures of their first pages</source>
        <translation>これらの文書と最初のページの画像を消去します</translation>
    </message>
    <message>
        <source>Documents that you open are listed here.</source>
        <translation>開いた文書がここに表示されます。</translation>
    </message>
</context>
<context>
    <name>excerpt::RecentRow</name>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>a recent document: name, size, how far it got</extracomment>
        <translation>%1、%2、%3</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <extracomment>%1 is a document</extracomment>
        <translation>%1 を続行</translation>
    </message>
</context>
<context>
    <name>excerpt::ReportDialog</name>
    <message>
        <source>Report a problem</source>
        <translation>問題を報告</translation>
    </message>
    <message>
        <source>Copy this into your report. It holds no text of the document, no key, no name and no path.</source>
        <translation>これを報告にコピーしてください。文書のテキスト、キー、名前、パスは含まれません。</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>診断情報</translation>
    </message>
    <message>
        <source>Asking the system…</source>
        <translation>システムに問い合わせています…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>excerpt::ResultBox</name>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>これらだけを表示</translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s)</source>
        <translation>
            <numerusform>%n レッスン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n セクション</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>隙間 %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overlap(s)</source>
        <translation>
            <numerusform>重なり %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of odd length</source>
        <translation>
            <numerusform>通常と違う長さ %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too long</source>
        <translation>
            <numerusform>長すぎ %n 個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>excerpt::ResultDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message numerus="yes">
        <source>Make %n section(s)</source>
        <translation>
            <numerusform>%n 個のセクションを作成</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>excerpt::ResultModel</name>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n セクション</numerusform>
        </translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>%1 の後</translation>
    </message>
    <message>
        <source>in no section</source>
        <translation>セクション外</translation>
    </message>
    <message>
        <source>split on %1</source>
        <translation>%1 で分割</translation>
    </message>
    <message>
        <source>%1 × the usual length</source>
        <translation>通常の長さの %1 倍</translation>
    </message>
    <message>
        <source>shares %1 with %2</source>
        <extracomment>%1 is a page, %2 the number or name of another section</extracomment>
        <translation>%1 を %2 と共有</translation>
    </message>
    <message>
        <source>nothing in it</source>
        <translation>内容なし</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>セクション</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
</context>
<context>
    <name>excerpt::ResultsExport</name>
    <message>
        <source>There are no results yet. Run the sections first.</source>
        <translation>結果はまだありません。先にセクションを実行してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) saved to %1.</source>
        <translation>
            <numerusform>%n 個のセクションを %1 に保存しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PDF(s) written to %1.</source>
        <translation>
            <numerusform>%n 個の PDF を %1 に書き出しました。</numerusform>
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
        <translation>状態</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>セクション</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>試行回数</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備考</translation>
    </message>
</context>
<context>
    <name>excerpt::ResultsPanel</name>
    <message>
        <source>Save as &amp;JSON…</source>
        <translation>JSON で保存(&amp;J)…</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Save as JSON &amp;lines…</source>
        <translation>JSON Lines で保存(&amp;L)…</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Save as &amp;CSV…</source>
        <translation>CSV で保存(&amp;C)…</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Save as &amp;Markdown…</source>
        <translation>Markdown で保存(&amp;M)…</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Save as the service’s &amp;response…</source>
        <translation>サービスのレスポンスとして保存(&amp;R)…</translation>
    </message>
    <message>
        <source>Response (*.json)</source>
        <translation>レスポンス (*.json)</translation>
    </message>
    <message>
        <source>Save section &amp;PDFs…</source>
        <translation>セクションの PDF を保存(&amp;P)…</translation>
    </message>
    <message>
        <source>Run the selected again</source>
        <translation>選択項目をもう一度実行</translation>
    </message>
    <message>
        <source>Run again all that did not succeed</source>
        <translation>成功しなかったものをすべてもう一度実行</translation>
    </message>
    <message>
        <source>Which results to show</source>
        <translation>表示する結果</translation>
    </message>
    <message>
        <source>Filter sections</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>もう一度実行</translation>
    </message>
    <message>
        <source>Run sections again</source>
        <translation>セクションをもう一度実行</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出す</translation>
    </message>
    <message>
        <source>Save the results</source>
        <translation>結果を保存</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>絞り込みを解除</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>すべて %1</translation>
    </message>
    <message>
        <source>Done %1</source>
        <translation>完了 %1</translation>
    </message>
    <message>
        <source>With warnings %1</source>
        <translation>警告あり %1</translation>
    </message>
    <message>
        <source>Did not succeed %1</source>
        <translation>不成功 %1</translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <translation>待機中 %1</translation>
    </message>
    <message>
        <source>Out of date %1</source>
        <translation>古い %1</translation>
    </message>
    <message>
        <source>No sections yet. Mark them first, then try one or run them all.</source>
        <translation>セクションはまだありません。先にマークし、1 つ試すか、すべて実行してください。</translation>
    </message>
    <message>
        <source>No section is in this state.</source>
        <translation>この状態のセクションはありません。</translation>
    </message>
    <message>
        <source>No section matches “%1”.</source>
        <translation>「%1」に一致するセクションはありません。</translation>
    </message>
    <message>
        <source>The answer appears here when the section is done.</source>
        <translation>セクションが完了すると、ここに回答が表示されます。</translation>
    </message>
    <message>
        <source>This section has no result yet.</source>
        <translation>このセクションの結果はまだありません。</translation>
    </message>
    <message>
        <source>No results yet. Try one section, or run them all.</source>
        <translation>結果はまだありません。1 つのセクションを試すか、すべて実行してください。</translation>
    </message>
    <message>
        <source>Folder for the section PDFs</source>
        <translation>セクション PDF のフォルダー</translation>
    </message>
    <message>
        <source>Copy the answer</source>
        <translation>回答をコピー</translation>
    </message>
</context>
<context>
    <name>excerpt::RunPanel</name>
    <message>
        <source>The log was saved to %1.</source>
        <translation>ログを %1 に保存しました。</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>今すぐ停止</translation>
    </message>
    <message>
        <source>Stop the answer under way? What is done is kept. This section is paid for and has to be run again.</source>
        <translation>処理中の回答を停止しますか? 完了した分は保存されています。このセクションは料金が発生しており、もう一度実行する必要があります。</translation>
    </message>
    <message>
        <source>Stop after this section</source>
        <translation>このセクションの後に停止</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続行</translation>
    </message>
</context>
<context>
    <name>excerpt::RunStrip</name>
    <message>
        <source>%1, %2</source>
        <extracomment>what is done with a section, how long it has taken so far</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリー</translation>
    </message>
    <message>
        <source>Unfold the run panel</source>
        <translation>実行パネルを展開</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Not run yet</source>
        <translation>未実行</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n セクション</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>excerpt::RunView</name>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリー</translation>
    </message>
    <message>
        <source>Not run yet</source>
        <translation>未実行</translation>
    </message>
</context>
<context>
    <name>excerpt::SectionActions</name>
    <message>
        <source>Show on the page</source>
        <translation>ページに表示</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>結合</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>分割…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Move into the group above</source>
        <translation>上のグループに移動</translation>
    </message>
    <message>
        <source>Move out of the group</source>
        <translation>グループから出す</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>新しいグループ</translation>
    </message>
    <message>
        <source>Sort all by page</source>
        <translation>すべてページ順に並べ替え</translation>
    </message>
    <message>
        <source>Prompt of its own…</source>
        <translation>独自のプロンプト…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n section(s)</source>
        <translation>
            <numerusform>%n 個のセクションを複製</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n section(s)</source>
        <translation>
            <numerusform>%n 個のセクションを結合</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n section(s)</source>
        <translation>
            <numerusform>%n 個のセクションを移動</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nest %n section(s)</source>
        <translation>
            <numerusform>%n 個のセクションの階層を下げる</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unnest %n section(s)</source>
        <translation>
            <numerusform>%n 個のセクションの階層を上げる</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Group %n section(s)</source>
        <translation>
            <numerusform>%n 個のセクションをグループ化</numerusform>
        </translation>
    </message>
    <message>
        <source>Sort the sections by page</source>
        <translation>セクションをページ順に並べ替え</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n section(s)</source>
        <translation>
            <numerusform>%n 個のセクションを削除</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>excerpt::SectionMarks</name>
    <message>
        <source>ends</source>
        <extracomment>beside the letter of a section, at the line where it ends: &quot;C ends&quot;</extracomment>
        <translation>終了</translation>
    </message>
    <message>
        <source>begins</source>
        <extracomment>beside the letter of a section, at the line where it begins: &quot;D begins&quot;</extracomment>
        <translation>開始</translation>
    </message>
</context>
<context>
    <name>excerpt::SectionMeasure</name>
    <message>
        <source>The section could not be measured: there is no room for a temporary file.</source>
        <translation>セクションを計測できませんでした。一時ファイルのための空きがありません。</translation>
    </message>
</context>
<context>
    <name>excerpt::SectionOverlay</name>
    <message>
        <source>Drag to draw an area. Enter keeps it, Esc discards it, Shift+A draws one by keyboard.</source>
        <translation>ドラッグして領域を描きます。Enter で確定、Esc で破棄、Shift+A でキーボードから描きます。</translation>
    </message>
    <message>
        <source>Click where a section begins. The line snaps between lines of text, Alt places it freely.</source>
        <translation>セクションの始まる位置をクリックします。線は行の間に吸着し、Alt で自由に置けます。</translation>
    </message>
    <message>
        <source>&amp;Zoom to it	Z</source>
        <translation>ここにズーム(&amp;Z)	Z</translation>
    </message>
    <message>
        <source>&amp;Delete	Del</source>
        <translation>削除(&amp;D)	Del</translation>
    </message>
    <message>
        <source>&amp;Hide all marks	H</source>
        <translation>すべての印を隠す(&amp;H)	H</translation>
    </message>
    <message>
        <source>&amp;Repeat the area…</source>
        <translation>領域を繰り返す(&amp;R)…</translation>
    </message>
</context>
<context>
    <name>excerpt::SectionSources</name>
    <message>
        <source>New section…</source>
        <translation>新しいセクション…</translation>
    </message>
    <message>
        <source>From bookmarks…</source>
        <translation>しおりから…</translation>
    </message>
    <message>
        <source>From headings…</source>
        <translation>見出しから…</translation>
    </message>
    <message>
        <source>Every n pages…</source>
        <translation>n ページごと…</translation>
    </message>
    <message>
        <source>Import sections…</source>
        <translation>セクションを読み込む…</translation>
    </message>
    <message>
        <source>Export sections…</source>
        <translation>セクションを書き出す…</translation>
    </message>
    <message>
        <source>This document has no bookmarks.</source>
        <translation>この文書にはしおりがありません。</translation>
    </message>
    <message>
        <source>The bookmarks are still being read.</source>
        <translation>しおりをまだ読み取っています。</translation>
    </message>
    <message>
        <source>Take the sections from its headings, or make one of every n pages.</source>
        <translation>見出しからセクションを作るか、n ページごとに 1 つ作成してください。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>少し待ってからもう一度試してください。</translation>
    </message>
    <message>
        <source>Import sections</source>
        <translation>セクションを読み込む</translation>
    </message>
    <message>
        <source>Sections (*.json)</source>
        <translation>セクション (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Export sections</source>
        <translation>セクションを書き出す</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) from “%1”</source>
        <translation>
            <numerusform>「%1」から %n 個のセクション</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” could not be written: the disk may be full. Choose another place.</source>
        <translation>「%1」に書き込めませんでした。ディスクの空きがない可能性があります。別の場所を選択してください。</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>セクション</translation>
    </message>
    <message>
        <source>From another edition…</source>
        <translation>別の版から…</translation>
    </message>
    <message>
        <source>Sections of another edition</source>
        <translation>別の版のセクション</translation>
    </message>
</context>
<context>
    <name>excerpt::SectionStrip</name>
    <message>
        <source>Sections along the document</source>
        <translation>文書に沿ったセクション</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>%1 ページ</translation>
    </message>
</context>
<context>
    <name>excerpt::SectionTreeModel</name>
    <message>
        <source>Rename “%1”</source>
        <translation>「%1」の名前を変更</translation>
    </message>
    <message numerus="yes">
        <source>Move %n section(s)</source>
        <translation>
            <numerusform>%n 個のセクションを移動</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n page(s) to “%1”</source>
        <translation>
            <numerusform>%n ページを「%1」に追加</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>excerpt::SectionsPanel</name>
    <message>
        <source>Sections</source>
        <translation>セクション</translation>
    </message>
    <message>
        <source>Filter sections</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>絞り込みを解除</translation>
    </message>
    <message>
        <source>No sections yet</source>
        <translation>セクションはまだありません</translation>
    </message>
    <message>
        <source>Take them from the bookmarks, or click the gap between two pages.</source>
        <translation>しおりから作るか、2 つのページの間をクリックしてください。</translation>
    </message>
    <message>
        <source>No section matches “%1”</source>
        <translation>「%1」に一致するセクションはありません</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>隙間 %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overlap(s)</source>
        <translation>
            <numerusform>重なり %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>no gaps</source>
        <translation>隙間なし</translation>
    </message>
    <message>
        <source>Every page between the first and the last section is in one of them</source>
        <translation>最初から最後のセクションまで、すべてのページがいずれかに含まれています</translation>
    </message>
    <message>
        <source>Show only these sections</source>
        <translation>これらのセクションだけを表示</translation>
    </message>
</context>
<context>
    <name>excerpt::SentBox</name>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>What will be sent for</source>
        <translation>送信内容:</translation>
    </message>
    <message>
        <source>What will be read for</source>
        <translation>読み取り内容:</translation>
    </message>
    <message>
        <source>%1, only area %2</source>
        <extracomment>%1 are pages, %2 names of areas: &quot;815–818, only areas D1 and D2&quot;</extracomment>
        <translation>%1、領域 %2 のみ</translation>
    </message>
    <message>
        <source>%1, only areas %2</source>
        <translation>%1、領域 %2 のみ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages, %1</source>
        <translation>
            <numerusform>%Ln ページ、%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln ページ</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 in, up to %2 out</source>
        <translation>入力 約 %1、出力 最大 %2</translation>
    </message>
    <message>
        <source>about %1 in</source>
        <translation>入力 約 %1</translation>
    </message>
</context>
<context>
    <name>excerpt::SettingField</name>
    <message>
        <source>The environment variable %1 says “%2”. It wins over the file.</source>
        <translation>環境変数 %1 が「%2」を指定しています。ファイルより優先されます。</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>既定値: %1</translation>
    </message>
    <message>
        <source>Allowed is %1.</source>
        <translation>指定できるのは %1 です。</translation>
    </message>
</context>
<context>
    <name>excerpt::SettingsDialog</name>
    <message>
        <source>Engine</source>
        <translation>エンジン</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Command line and log</source>
        <translation>コマンドラインとログ</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Kept in %1, which the command line reads too.</source>
        <translation>%1 に保存され、コマンドラインからも読み取られます。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>No setting matches “%1”.</source>
        <translation>「%1」に一致する設定はありません。</translation>
    </message>
</context>
<context>
    <name>excerpt::ShortcutsDialog</name>
    <message>
        <source>Everywhere</source>
        <translation>どこでも</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>ショートカットを検索</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
</context>
<context>
    <name>excerpt::SplitTool</name>
    <message>
        <source>Page %1</source>
        <translation>%1 ページ</translation>
    </message>
    <message>
        <source>Pages %1</source>
        <translation>%1 ページ</translation>
    </message>
    <message>
        <source>A section cannot begin there on page %1.</source>
        <translation>%1 ページのその位置からセクションを始めることはできません。</translation>
    </message>
    <message>
        <source>Move the boundary to page %1, %2</source>
        <extracomment>undo: %1 is a page number, %2 a height on it (&quot;47 %&quot;)</extracomment>
        <translation>境界を %1 ページの %2 に移動</translation>
    </message>
    <message>
        <source>Begin a section on page %1 at %2</source>
        <translation>%1 ページの %2 からセクションを開始</translation>
    </message>
    <message>
        <source>Split “%1” on page %2 at %3</source>
        <extracomment>undo: %1 is a section, %2 a page number, %3 a height on it (&quot;47 %&quot;)</extracomment>
        <translation>「%1」を %2 ページの %3 で分割</translation>
    </message>
    <message>
        <source>Only a boundary between two sections can be removed.</source>
        <translation>削除できるのは 2 つのセクションの間の境界だけです。</translation>
    </message>
    <message>
        <source>Remove the boundary on page %1</source>
        <translation>%1 ページの境界を削除</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>a height on a page in per cent</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 ends on page %2 at %3</source>
        <translation>%1 は %2 ページの %3 で終了</translation>
    </message>
    <message>
        <source>%1 begins on page %2 at %3</source>
        <translation>%1 は %2 ページの %3 から開始</translation>
    </message>
</context>
<context>
    <name>excerpt::StepList</name>
    <message>
        <source>%1, %2</source>
        <extracomment>what is done with a section, how long it has taken so far</extracomment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>excerpt::TemplateDialog</name>
    <message>
        <source>Sections of another edition</source>
        <translation>別の版のセクション</translation>
    </message>
    <message>
        <source>Looking for the headings.</source>
        <translation>見出しを探しています。</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>見つかったもの</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>セクション</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Sections of</source>
        <translation>セクションの元</translation>
    </message>
    <message>
        <source>Pages looked through</source>
        <translation>調べたページ</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>検索を停止</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>読み取り中</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>一致 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n similar: look at them</source>
        <translation>
            <numerusform>類似 %n 件: 確認してください</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not found: left out</source>
        <translation>
            <numerusform>見つからない %n 件: 除外</numerusform>
        </translation>
    </message>
    <message>
        <source>Similar, %1 %</source>
        <translation>類似、%1 %</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a page, and by how many pages the section moved: &quot;815 (+3)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) of “%1”</source>
        <translation>
            <numerusform>「%1」の %n 個のセクション</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these sections was found. Is it an edition of the same document?</source>
        <translation>これらのセクションは 1 つも見つかりませんでした。同じ文書の版ですか?</translation>
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
        <translation>回答をコピー</translation>
    </message>
    <message>
        <source>Close the answer</source>
        <translation>回答を閉じる</translation>
    </message>
    <message>
        <source>The answer appears here.</source>
        <translation>ここに回答が表示されます。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>停止しました。</translation>
    </message>
    <message>
        <source>Open a document first</source>
        <translation>先に文書を開いてください</translation>
    </message>
    <message>
        <source>Choose a section first</source>
        <translation>先にセクションを選択してください</translation>
    </message>
    <message>
        <source>The sections are being run; try again when that is over</source>
        <translation>セクションを実行中です。終わってからもう一度試してください</translation>
    </message>
    <message>
        <source>Choose an engine first</source>
        <translation>先にエンジンを選択してください</translation>
    </message>
    <message>
        <source>Write the prompt first</source>
        <translation>先にプロンプトを書いてください</translation>
    </message>
    <message>
        <source>%1 needs a key first</source>
        <translation>先に %1 のキーが必要です</translation>
    </message>
    <message>
        <source>Choose a model first</source>
        <translation>先にモデルを選択してください</translation>
    </message>
    <message>
        <source>Stop the try</source>
        <translation>試行を停止</translation>
    </message>
    <message>
        <source>Try on this section</source>
        <translation>このセクションで試す</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止しています…</translation>
    </message>
    <message>
        <source>Answer for “%1”</source>
        <translation>「%1」の回答</translation>
    </message>
    <message>
        <source>%1 tokens in, %2 out.</source>
        <translation>入力 %1、出力 %2 トークン。</translation>
    </message>
    <message>
        <source>Answered in %1.</source>
        <translation>%1で回答しました。</translation>
    </message>
    <message>
        <source>No answer for “%1”</source>
        <translation>「%1」の回答はありません</translation>
    </message>
    <message>
        <source>Failed after %1.</source>
        <translation>%1で失敗しました。</translation>
    </message>
    <message>
        <source>Opening the document</source>
        <translation>文書を開いています</translation>
    </message>
    <message>
        <source>Cutting out the section</source>
        <translation>セクションを切り出しています</translation>
    </message>
    <message>
        <source>Sending the section</source>
        <translation>セクションを送信しています</translation>
    </message>
    <message>
        <source>Waiting for the service</source>
        <translation>サービスを待っています</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters of the answer</source>
        <translation>
            <numerusform>回答 %Ln 文字</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the answer</source>
        <translation>回答を待っています</translation>
    </message>
    <message>
        <source>Checking the answer</source>
        <translation>回答を確認しています</translation>
    </message>
    <message>
        <source>Deleting what was sent</source>
        <translation>送信したものを削除しています</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>what is being done, and for how long: &quot;Waiting for the answer, 0:07&quot;</extracomment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>excerpt::WindowActions</name>
    <message>
        <source>&amp;Undo</source>
        <extracomment>%1 is what will be undone: &quot;Undo rename of 28.3&quot;</extracomment>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open an &amp;address…</source>
        <translation>アドレスを開く(&amp;A)…</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple</source>
        <translation>サンプルを開く(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Save the project</source>
        <translation>プロジェクトを保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save the project &amp;as…</source>
        <translation>プロジェクトに名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Close document</source>
        <translation>文書を閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>マーク(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>実行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>確認(&amp;C)</translation>
    </message>
    <message>
        <source>R&amp;eset this arrangement</source>
        <translation>この配置をリセット(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Go to page…</source>
        <translation>ページへ移動(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Left panels</source>
        <translation>左パネル(&amp;L)</translation>
    </message>
    <message>
        <source>R&amp;ight panels</source>
        <translation>右パネル(&amp;I)</translation>
    </message>
    <message>
        <source>R&amp;un panel</source>
        <translation>実行パネル(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>ウィンドウの次の部分(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous part of the window</source>
        <translation>ウィンドウの前の部分(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全画面表示(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Run all sections</source>
        <translation>すべてのセクションを実行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>Stop &amp;after this section</source>
        <translation>このセクションの後に停止(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Stop now</source>
        <translation>今すぐ停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>ショートカット(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Report a problem…</source>
        <translation>問題を報告(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;About Excerpt</source>
        <translation>Excerpt について(&amp;A)</translation>
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
        <translation>進行状況</translation>
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
        <translation>ツールバー</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Page number or label (Ctrl+G)</source>
        <translation>ページ番号またはラベル (Ctrl+G)</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>拡大率</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>of %1, label %2</source>
        <translation>/ %1、ラベル %2</translation>
    </message>
</context>
</TS>
