// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/openai/openaiengine.h"

#include "core/engines/openai/openaianswer.h"
#include "core/engines/openai/openaifiles.h"
#include "core/engines/openai/openairequest.h"
#include "core/engines/repetition.h"
#include "core/engines/serviceconnection.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace excerpt {

namespace {

/// Above this the file is uploaded (providers.md, 1.2: the same for all services).
constexpr qint64 inlineLimitBytes = 15'000'000;
/// All files of a request together stay below this, in the request or uploaded.
constexpr qint64 fileLimitBytes = 50'000'000;
/// A model may think for minutes before its first word.
constexpr std::chrono::milliseconds generateSilence = 10min;

QString translated(const char *sentence)
{
    return QCoreApplication::translate("OpenAi", sentence);
}

Expected<QFile *> pdfOf(SectionInput &input, Stage stage)
{
    return input.pdf().and_then([&](QFile *file) -> Expected<QFile *> {
        if (file->size() < fileLimitBytes)
            return file;
        return failure(stage, Code::BadRequest,
                       translated(QT_TRANSLATE_NOOP(
                           "OpenAi", "The PDF of this section is larger than the 50 MB that OpenAI "
                                     "takes in one request. Use smaller sections.")));
    });
}

class OpenAiEngine : public Engine
{
public:
    OpenAiEngine(std::unique_ptr<ServiceConnection> connection, const EngineSettings &settings)
        : m_connection(std::move(connection))
        , m_files(*m_connection)
        , m_request(settings)
        , m_transport(settings.transport)
        , m_model(settings.model)
    {
    }

    QString serviceName() const override { return u"OpenAI"_s; }
    Expected<bool> needsUpload(SectionInput &input) override;
    Expected<RemoteName> upload(SectionInput &input, const QString &displayName,
                                const CallContext &context) override;
    AnswerOrFailure generate(SectionInput &input, const Question &question,
                             const RemoteName *remote, const CallContext &context) override;
    Expected<std::vector<ModelInfo>> models(const CallContext &context) override;
    FileStore *files() override { return &m_files; }

private:
    /// What one section's answer is made from.
    struct Asking
    {
        const Question &question;
        const RemoteName *remote;
        QFile *file; ///< null when there is a remote one
        const CallContext &context;
    };

    [[nodiscard]] Expected<void> askWithRetries(const Asking &asking, OpenAiAnswer &answer);
    [[nodiscard]] Expected<void> askOnce(const Asking &asking, OpenAiAnswer &answer);
    [[nodiscard]] Expected<HttpResponse> stream(const Asking &asking, OpenAiAnswer &answer);
    [[nodiscard]] bool dropsField(const Asking &asking, const OpenAiError &error);

    std::unique_ptr<ServiceConnection> m_connection;
    OpenAiFiles m_files;
    OpenAiRequest m_request;
    Transport m_transport;
    QString m_model;
};

Expected<bool> OpenAiEngine::needsUpload(SectionInput &input)
{
    if (m_transport != Transport::Automatic)
        return m_transport == Transport::Upload;
    return input.pdf().map([](QFile *file) { return file->size() > inlineLimitBytes; });
}

Expected<RemoteName> OpenAiEngine::upload(SectionInput &input, const QString &displayName,
                                          const CallContext &context)
{
    context.observer->stageEntered(Stage::Upload);
    return pdfOf(input, Stage::Upload).and_then([&](QFile *file) {
        return m_files.upload(*file, displayName, context);
    });
}

AnswerOrFailure OpenAiEngine::generate(SectionInput &input, const Question &question,
                                       const RemoteName *remote, const CallContext &context)
{
    context.observer->stageEntered(Stage::Generate);
    if (m_model.isEmpty()) {
        return tl::unexpected(AnswerFailure{
            {Stage::Usage, Code::BadUsage,
             translated(QT_TRANSLATE_NOOP("OpenAi",
                                          "No model is chosen. Name one with --model; the "
                                          "command “excerpt-cli models --engine openai” lists "
                                          "them."))}});
    }
    Asking asking{question, remote, nullptr, context};
    if (!remote) {
        const auto file = pdfOf(input, Stage::Generate);
        if (!file)
            return tl::unexpected(AnswerFailure{file.error()});
        asking.file = *file;
    }
    OpenAiAnswer answer;
    if (auto done = askWithRetries(asking, answer); !done)
        return tl::unexpected(AnswerFailure{done.error(), answer.text(), answer.usage()});
    return answer.toAnswer();
}

Expected<void> OpenAiEngine::askWithRetries(const Asking &asking, OpenAiAnswer &answer)
{
    Retry retry(m_connection->retries(), m_connection->clock(), asking.context);
    bool hadSecondChance = false;
    for (;;) {
        auto done = askOnce(asking, answer);
        if (done)
            return {};
        Error error = done.error();
        // An empty, failed or endless answer may be chance, once; twice it is the section's.
        if (answer.isWorthAnotherTry())
            error.retryable = !std::exchange(hadSecondChance, true);
        if (!retry.again(error))
            return tl::unexpected(std::move(error));
    }
}

/// One request; again at once without what the service does not take.
Expected<void> OpenAiEngine::askOnce(const Asking &asking, OpenAiAnswer &answer)
{
    for (;;) {
        answer = {};
        const auto response = stream(asking, answer);
        OpenAiError apiError = answer.apiError();
        if (response && !response->isSuccess())
            apiError = OpenAiError::fromResponse(*response);
        else if (apiError.status == 0 && !response)
            return tl::unexpected(response.error());
        if (apiError.status == 0) {
            if (auto error = answer.finish())
                return tl::unexpected(m_connection->withoutKey(std::move(*error)));
            return {};
        }
        if (!dropsField(asking, apiError))
            return tl::unexpected(
                m_connection->withoutKey(apiError.toError(Stage::Generate, m_model)));
    }
}

Expected<HttpResponse> OpenAiEngine::stream(const Asking &asking, OpenAiAnswer &answer)
{
    const CallContext &context = asking.context;
    HttpRequest request = m_connection->request("POST"_ba, u"/responses"_s, Stage::Generate);
    request.headers.emplace_back("Content-Type"_ba, "application/json"_ba);
    request.silence = generateSilence;
    request.body = m_request.body(asking.question, asking.remote, asking.file);
    if (asking.file)
        request.onSent = [&](qint64 sent, qint64 total) {
            context.observer->bytesSent(sent, total);
        };
    return m_connection->stream(
        std::move(request), context, [&](const QByteArray &data) -> Expected<void> {
            if (data == "[DONE]")
                return {};
            const auto event = JsonValue::parse(data);
            if (!event || !answer.addEvent(*event)) {
                Error error = m_connection->foreignAnswer(Stage::Generate,
                                                          event ? QString() : event.error().detail);
                error.retryable = true;
                return tl::unexpected(std::move(error));
            }
            context.observer->textArrived(answer.text().size());
            if (!endsInRepetition(answer.text()))
                return {};
            answer.giveUp();
            return failure(Stage::Generate, Code::CutOff,
                           translated(QT_TRANSLATE_NOOP(
                               "OpenAi", "OpenAI's model began to repeat itself without end and "
                                         "was stopped. Word the prompt differently, or use "
                                         "smaller sections.")));
        });
}

/// Whether the next request can do better: without a field that is not taken.
bool OpenAiEngine::dropsField(const Asking &asking, const OpenAiError &error)
{
    const auto field = m_request.drop(error, asking.question);
    if (field)
        asking.context.observer->warning(
            translated(QT_TRANSLATE_NOOP("OpenAi",
                                         "The model “%1” does not take the setting “%2”; the "
                                         "request was repeated without it."))
                .arg(m_model, *field));
    return field.has_value();
}

Expected<std::vector<ModelInfo>> OpenAiEngine::models(const CallContext &context)
{
    const auto list = m_connection->sendForJson(
        m_connection->request("GET"_ba, u"/models"_s, Stage::Generate), context);
    if (!list)
        return tl::unexpected(list.error());
    std::vector<ModelInfo> result;
    for (const JsonValue &model : (*list)[u"data"].toArray()) {
        const QString id = model[u"id"].toString();
        result.push_back({id, id, 0, 0});
    }
    return result;
}

} // namespace

EngineDescription openAiDescription()
{
    return {.id = u"openai"_s,
            .displayName = u"OpenAI"_s,
            .keyVariables = {u"OPENAI_API_KEY"_s},
            .baseUrlVariable = u"OPENAI_BASE_URL"_s,
            .needsModel = true,
            .sendsAway = true,
            .provider = u"OpenAI"_s};
}

Expected<std::unique_ptr<Engine>> makeOpenAiEngine(const EngineSettings &settings,
                                                   RetryClock &clock)
{
    if (settings.apiKey.isEmpty()) {
        return failure(
            Stage::Usage, Code::EngineKeyMissing,
            translated(QT_TRANSLATE_NOOP("OpenAi", "OpenAI needs an API key. Make one at "
                                                   "platform.openai.com and put it into the "
                                                   "variable OPENAI_API_KEY.")));
    }
    Service service{.name = u"OpenAI"_s,
                    .base = u"https://api.openai.com/v1"_s,
                    .baseUrlVariable = u"OPENAI_BASE_URL"_s,
                    .keyHeader = "Authorization"_ba,
                    .keyPrefix = "Bearer "_ba,
                    .toError = [](const HttpResponse &response, Stage stage, const QString &model) {
                        return OpenAiError::fromResponse(response).toError(stage, model);
                    }};
    return serviceBase(service, settings).map([&](QUrl base) -> std::unique_ptr<Engine> {
        return std::make_unique<OpenAiEngine>(
            std::make_unique<ServiceConnection>(std::move(service), std::move(base), settings,
                                                clock),
            settings);
    });
}

} // namespace excerpt
