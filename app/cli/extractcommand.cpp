// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/documentchoice.h"
#include "app/cli/enginechoice.h"
#include "app/cli/exitstatus.h"
#include "app/cli/log.h"
#include "app/cli/output.h"
#include "app/cli/projectchoice.h"
#include "app/cli/runjob.h"
#include "core/pipeline/localdocument.h"
#include "core/prompt/prompt.h"
#include "core/results/request.h"
#include "core/settings/loadsettings.h"

#include <QCoreApplication>
#include <QDir>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace excerpt::cli {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Extract)
};

/// Everything that the command line and its files say, before the document is looked at.
struct ExtractPlan
{
    QString source; ///< path or address of the document
    QString password;
    SectionChoice sections;
    QString prompt;
    bool hasFrame = true;
    QString outputPath;
    OutputFormat format = OutputFormat::Json;
    JsonValue request;              ///< null: none
    std::optional<Project> project; ///< whose document, sections, prompt and engine these are
    bool resumes = false;
    bool retryFailed = false;
};

/// What the document says on top of it.
struct Prepared
{
    LocalDocument document;
    FileIdentity identity;
    SectionList sections;
};

Expected<QString> promptOf(const Arguments &arguments)
{
    if (arguments.has(u"prompt"_s) && arguments.has(u"prompt-file"_s)) {
        return tl::unexpected(
            usageError(Texts::tr("--prompt and --prompt-file exclude each other. Keep one.")));
    }
    if (!arguments.has(u"prompt-file"_s))
        return arguments.value(u"prompt"_s);
    const auto content = readInputFile(arguments.value(u"prompt-file"_s), Code::BadPrompt);
    if (!content)
        return tl::unexpected(content.error());
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString prompt = decoder(*content);
    if (decoder.hasError()) {
        return failure(Stage::Usage, Code::BadPrompt,
                       Texts::tr("The prompt in %1 is not UTF-8 text. Save it as UTF-8.")
                           .arg(arguments.value(u"prompt-file"_s)));
    }
    return prompt.trimmed();
}

/// The request brings document, sections and prompt, so nothing else may.
Expected<void> readRequest(const Arguments &arguments, ExtractPlan &plan)
{
    for (const auto &option : {u"sections"_s, u"from-bookmarks"_s, u"from-headings"_s, u"pages"_s,
                               u"every"_s, u"level"_s, u"prompt"_s, u"prompt-file"_s}) {
        if (arguments.has(option)) {
            return tl::unexpected(usageError(
                Texts::tr(
                    "--%1 and --request exclude each other: the request brings document, sections "
                    "and prompt. Keep one.")
                    .arg(option)));
        }
    }
    if (!arguments.positional.isEmpty()) {
        return tl::unexpected(usageError(
            Texts::tr("“%1” and --request exclude each other: the request brings the document. "
                      "Keep one.")
                .arg(arguments.positional.first())));
    }
    const QString path = arguments.value(u"request"_s);
    const auto content = readInputFile(path, Code::BadRequestFile);
    if (!content)
        return tl::unexpected(content.error());
    const auto request = ExtractRequest::parse(*content, path);
    if (!request)
        return tl::unexpected(request.error());
    plan.source = request->document;
    plan.prompt = request->promptText;
    plan.request = request->whole;
    plan.sections.from = SectionChoice::From::File;
    plan.sections.fileName = path;
    plan.sections.fileContent = request->sections.toJson();
    return {};
}

Expected<void> readDocumentAndPrompt(const Arguments &arguments, ExtractPlan &plan)
{
    if (arguments.has(u"request"_s))
        return readRequest(arguments, plan);
    if (arguments.positional.isEmpty()) {
        return tl::unexpected(
            usageError(Texts::tr("A document is missing. Name a PDF file or an address, or give "
                                 "--request.")));
    }
    auto project = projectOf(arguments);
    if (!project)
        return tl::unexpected(project.error());
    plan.source = *project ? (*project)->document : arguments.positional.first();
    auto choice = sectionChoice(arguments, *project);
    if (!choice)
        return tl::unexpected(choice.error());
    plan.sections = std::move(*choice);
    auto prompt = promptOf(arguments);
    if (!prompt)
        return tl::unexpected(prompt.error());
    plan.prompt = *prompt;
    if (*project) {
        plan.project = std::move((*project)->project);
        if (!arguments.has(u"prompt"_s) && !arguments.has(u"prompt-file"_s))
            plan.prompt = plan.project->prompt;
        plan.hasFrame = plan.project->hasFrame;
    }
    return {};
}

Error promptMissing(const QString &engine)
{
    return usageError(
        Texts::tr(
            "The engine %1 needs a prompt. Say what to extract with --prompt or --prompt-file.")
            .arg(engine));
}

/// What the engine needs besides its key. A sections file may bring a prompt for each section.
Expected<void> checkEngine(const EngineSettings &settings, const ExtractPlan &plan)
{
    const EngineDescription *engine = engineNamed(settings.engine);
    if (engine->needsModel && settings.model.isEmpty()) {
        return tl::unexpected(usageError(
            Texts::tr("The engine %1 needs a model. “excerpt-cli models --engine %1” lists "
                      "them; choose one with --model.")
                .arg(engine->id)));
    }
    if (engine->sendsAway && plan.prompt.trimmed().isEmpty() &&
        plan.sections.from != SectionChoice::From::File)
        return tl::unexpected(promptMissing(engine->id));
    return {};
}

/// The prompts that sections have of their own, and whether the others have the common one.
Expected<void> checkPrompts(const SectionList &sections, const ExtractPlan &plan,
                            const EngineSettings &settings)
{
    const bool needsPrompt = engineNamed(settings.engine)->sendsAway;
    for (const Section &section : sections.sections) {
        if (needsPrompt && section.prompt.trimmed().isEmpty() && plan.prompt.trimmed().isEmpty())
            return tl::unexpected(promptMissing(settings.engine));
        auto prompt = PromptTemplate::create(section.prompt, plan.hasFrame);
        if (prompt)
            continue;
        //: %1 name of a section, %2 what is wrong with its own prompt
        prompt.error().message = Texts::tr("In the prompt of the section “%1”: %2")
                                     .arg(section.name, prompt.error().message);
        return tl::unexpected(prompt.error());
    }
    return {};
}

Expected<OutputFormat> formatOf(const Arguments &arguments)
{
    const QString name = arguments.value(u"format"_s);
    if (!arguments.has(u"format"_s))
        return OutputFormat::Json;
    const auto format = outputFormatFromName(name);
    if (!format) {
        return tl::unexpected(
            usageError(Texts::tr("The format “%1” is not part of this version. Choose one of: %2.")
                           .arg(name, outputFormatNames().join(u", "_s))));
    }
    return *format;
}

Expected<ExtractPlan> planOf(Session &session)
{
    const Arguments &arguments = session.arguments;
    ExtractPlan plan;
    const auto read = readDocumentAndPrompt(arguments, plan);
    if (!read)
        return tl::unexpected(read.error());
    plan.hasFrame = plan.hasFrame && !arguments.has(u"no-frame"_s);
    if (plan.project) {
        const auto used = useEngineOf(*plan.project, session);
        if (!used)
            return tl::unexpected(used.error());
    }
    const auto prompt = PromptTemplate::create(plan.prompt, plan.hasFrame);
    if (!prompt)
        return tl::unexpected(prompt.error());
    const auto engine = checkEngine(session.settings.engine, plan);
    if (!engine)
        return tl::unexpected(engine.error());
    const auto password = passwordOf(arguments);
    if (!password)
        return tl::unexpected(password.error());
    plan.password = *password;
    const auto format = formatOf(arguments);
    if (!format)
        return tl::unexpected(format.error());
    plan.format = *format;
    plan.resumes = arguments.has(u"resume"_s);
    plan.retryFailed = arguments.has(u"retry-failed"_s);
    if (plan.retryFailed && !plan.resumes) {
        return tl::unexpected(usageError(
            Texts::tr("--retry-failed goes with --resume or “excerpt-cli jobs resume”.")));
    }
    if (!isStandardOutput(arguments.value(u"output"_s)))
        plan.outputPath = QDir::current().absoluteFilePath(arguments.value(u"output"_s));
    return plan;
}

/// Opens the document, finds its sections, and asks the engine whether it can be made at all.
Expected<Prepared> prepare(const ExtractPlan &plan, const EngineSettings &engine,
                           const DownloadProgress &onProgress, std::stop_token stop)
{
    auto local = fetchDocument(plan.source, plan.password, onProgress, stop, engine.retries);
    if (!local)
        return tl::unexpected(local.error());
    const auto document = DocumentSource::open(local->location, stop);
    if (!document)
        return tl::unexpected(document.error());
    auto sections = chooseSections(plan.sections, **document, local->name, stop);
    if (!sections)
        return tl::unexpected(sections.error());
    const auto prompts = checkPrompts(*sections, plan, engine);
    if (!prompts)
        return tl::unexpected(prompts.error());
    const auto made = createEngine(engine);
    if (!made)
        return tl::unexpected(made.error());
    return Prepared{std::move(*local), (*document)->identity(), std::move(*sections)};
}

Expected<std::unique_ptr<Job>> createJob(const Session &session, const ExtractPlan &plan,
                                         Prepared &prepared)
{
    JobRecord record;
    record.created = QDateTime::currentDateTimeUtc();
    record.documentPath = prepared.document.source;
    record.documentIdentity = prepared.identity;
    record.sections = std::move(prepared.sections); // the job holds them from here on
    record.prompt = plan.prompt;
    record.hasFrame = plan.hasFrame;
    record.engine = session.settings.engine;
    record.run = session.settings.run;
    record.outputPath = plan.outputPath;
    record.format = plan.format;
    record.request = plan.request;
    return Job::create(diskStorage(), jobsFolder(session.settings), std::move(record));
}

/// The unfinished job that --resume means; null when there is none.
Expected<std::unique_ptr<Job>> resumableJob(const Session &session, const ExtractPlan &plan,
                                            const Prepared &prepared, const QByteArray &sha256)
{
    ResumeQuery query;
    query.documentPath = prepared.document.source;
    query.documentIdentity = prepared.identity;
    query.documentSha256 = sha256;
    query.sections = prepared.sections;
    query.prompt = plan.prompt;
    query.hasFrame = plan.hasFrame;
    query.engine = session.settings.engine;
    query.retryFailed = plan.retryFailed;
    const QString folder = jobsFolder(session.settings);
    const auto id = findResumable(diskStorage(), folder, query);
    if (!id)
        return tl::unexpected(id.error());
    if (!*id)
        return std::unique_ptr<Job>();
    return Job::open(diskStorage(), folder, **id);
}

Expected<std::unique_ptr<Job>> jobFor(Session &session, const ExtractPlan &plan, Prepared &prepared,
                                      FutureHash &hash)
{
    // A downloaded document has no identity that a later start could compare.
    const bool isProject = plan.project && !plan.project->sections.documentSha256.isEmpty();
    if (plan.resumes || prepared.document.downloaded || isProject) {
        waitFor(hash);
        const auto sha256 = hash.takeResult();
        if (!sha256)
            return tl::unexpected(sha256.error());
        prepared.sections.documentSha256 = *sha256;
    }
    const QString change =
        isProject ? documentChange(*plan.project, prepared.sections.documentSha256) : QString();
    if (!change.isEmpty())
        session.console.say(LogLevel::Warning, change);
    if (plan.resumes) {
        auto job = resumableJob(session, plan, prepared, prepared.sections.documentSha256);
        if (!job)
            return job;
        if (*job) {
            session.console.say(LogLevel::Info,
                                Texts::tr("Going on with the job %1.").arg((*job)->record().id));
            return job;
        }
        session.console.say(
            LogLevel::Info,
            Texts::tr("There is no unfinished job of this document with these sections, "
                      "prompt and engine. Starting a new one."));
    }
    return createJob(session, plan, prepared);
}

} // namespace

Expected<int> runExtract(Session &session)
{
    const auto plan = planOf(session);
    if (!plan)
        return tl::unexpected(plan.error());
    const auto writable =
        checkOutput(plan->outputPath, {plan->source, session.arguments.positional.value(0)});
    if (!writable)
        return tl::unexpected(writable.error());
    auto prepared = session.inBackground(
        [plan = *plan, engine = session.settings.engine, onProgress = progressOfDownload(session)](
            std::stop_token stop) { return prepare(plan, engine, onProgress, stop); });
    if (!prepared)
        return tl::unexpected(prepared.error());
    for (const QString &warning : prepared->sections.warnings)
        session.console.say(LogLevel::Warning, warning);
    if (!plan->prompt.isEmpty() && !engineNamed(session.settings.engine.engine)->sendsAway) {
        session.console.say(
            LogLevel::Warning,
            Texts::tr("The offline engine reads no prompt: it gives the text of each section. "
                      "Choose another engine with --engine to have the prompt answered."));
    }

    const QString folder = jobsFolder(session.settings);
    auto hash = startHash(prepared->document.location.path, session.interruption.token());
    const auto tidied =
        session.inBackground([folder, keepDays = session.settings.program.keepJobsDays,
                              environment = session.environment](std::stop_token stop) {
            return tidyJobs(folder, keepDays, engineKeys(environment, stop), stop);
        });
    if (!tidied)
        return tl::unexpected(tidied.error());
    auto job = jobFor(session, *plan, *prepared, hash);
    if (!job)
        return tl::unexpected(job.error());

    RunPlan run;
    run.job = std::move(*job);
    run.document = prepared->document;
    run.engine = session.settings.engine;
    run.run = session.settings.run;
    run.outputPath = plan->outputPath;
    run.format = plan->format;
    run.retryFailed = plan->retryFailed;
    run.hash = hash;
    return runJob(session, std::move(run));
}

} // namespace excerpt::cli
