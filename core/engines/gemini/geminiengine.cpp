// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/gemini/geminiengine.h"

#include "core/engines/gemini/geminianswer.h"
#include "core/engines/gemini/geminifiles.h"
#include "core/engines/gemini/geminirequest.h"
#include "core/engines/repetition.h"

#include <QCoreApplication>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace excerpt {

namespace {

/// Above this the file is uploaded: as base64 it stays below the 20 MB that proxies and older
/// servers take (providers.md, 1.2).
constexpr qint64 inlineLimitBytes = 15'000'000;
constexpr int mostContinuations = 16;
/// A model may think for minutes before its first word.
constexpr std::chrono::milliseconds generateSilence = 10min;

QString translated(const char *sentence)
{
    return QCoreApplication::translate("Gemini", sentence);
}

Expected<void> repetitionFailure()
{
    return failure(Stage::Generate, Code::CutOff,
                   translated(QT_TRANSLATE_NOOP("Gemini", "Gemini began to repeat itself without "
                                                          "end and was stopped. Word the prompt "
                                                          "differently, or use smaller "
                                                          "sections.")));
}

class GeminiEngine : public Engine
{
public:
    GeminiEngine(std::unique_ptr<GeminiConnection> connection, const EngineSettings &settings)
        : m_connection(std::move(connection))
        , m_files(*m_connection)
        , m_request(settings)
        , m_transport(settings.transport)
        , m_model(settings.model)
    {
        if (m_model.startsWith("models/"_L1))
            m_model.remove(0, 7);
    }

    QString serviceName() const override { return u"Gemini AI"_s; }
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

    [[nodiscard]] Expected<void> answerInFull(const Asking &asking, GeminiAnswer &answer);
    [[nodiscard]] Expected<GeminiAnswer::Outcome> askWithRetries(const Asking &asking,
                                                                 GeminiAnswer &answer);
    [[nodiscard]] Expected<GeminiAnswer::Outcome> askOnce(const Asking &asking,
                                                          GeminiAnswer &answer);
    [[nodiscard]] Expected<HttpResponse> stream(const Asking &asking, GeminiAnswer &answer);
    [[nodiscard]] bool dropsField(const Asking &asking, const GeminiApiError &error);
    [[nodiscard]] QString modelPath() const;

    std::unique_ptr<GeminiConnection> m_connection;
    GeminiFiles m_files;
    GeminiRequest m_request;
    Transport m_transport;
    QString m_model;
};

Expected<bool> GeminiEngine::needsUpload(SectionInput &input)
{
    if (m_transport != Transport::Automatic)
        return m_transport == Transport::Upload;
    return input.pdf().map([](QFile *file) { return file->size() > inlineLimitBytes; });
}

Expected<RemoteName> GeminiEngine::upload(SectionInput &input, const QString &displayName,
                                          const CallContext &context)
{
    context.observer->stageEntered(Stage::Upload);
    return input.pdf().and_then(
        [&](QFile *file) { return m_files.upload(*file, displayName, context); });
}

AnswerOrFailure GeminiEngine::generate(SectionInput &input, const Question &question,
                                       const RemoteName *remote, const CallContext &context)
{
    context.observer->stageEntered(Stage::Generate);
    if (m_model.isEmpty()) {
        return tl::unexpected(AnswerFailure{
            {Stage::Usage, Code::BadUsage,
             translated(QT_TRANSLATE_NOOP("Gemini",
                                          "No model is chosen. Name one with --model; the "
                                          "command “excerpt-cli models --engine gemini” lists "
                                          "them."))}});
    }
    Asking asking{question, remote, nullptr, context};
    if (!remote) {
        const auto file = input.pdf();
        if (!file)
            return tl::unexpected(AnswerFailure{file.error()});
        asking.file = *file;
    }
    GeminiAnswer answer;
    if (auto done = answerInFull(asking, answer); !done)
        return tl::unexpected(AnswerFailure{done.error(), answer.text(), answer.usage()});
    return answer.toAnswer();
}

/// Goes on while the service says that there is more.
Expected<void> GeminiEngine::answerInFull(const Asking &asking, GeminiAnswer &answer)
{
    for (int requests = 0; requests <= mostContinuations; ++requests) {
        const auto outcome = askWithRetries(asking, answer);
        if (!outcome)
            return tl::unexpected(outcome.error());
        if (*outcome == GeminiAnswer::Outcome::Whole)
            return {};
    }
    return failure(
        Stage::Generate, Code::CutOff,
        translated(QT_TRANSLATE_NOOP("Gemini", "Gemini's answer is longer than what can be "
                                               "fetched. Use smaller sections.")));
}

Expected<GeminiAnswer::Outcome> GeminiEngine::askWithRetries(const Asking &asking,
                                                             GeminiAnswer &answer)
{
    Retry retry(m_connection->retries(), m_connection->clock(), asking.context);
    bool hadSecondChance = false;
    for (;;) {
        auto outcome = askOnce(asking, answer);
        if (outcome && *outcome != GeminiAnswer::Outcome::Failed)
            return outcome;
        Error error = outcome ? answer.error() : outcome.error();
        // An empty, malformed or endless answer may be chance, once; twice it is the section's.
        if (outcome ? answer.isWorthAnotherTry() : error.code == Code::CutOff)
            error.retryable = !std::exchange(hadSecondChance, true);
        if (!retry.again(error))
            return tl::unexpected(std::move(error));
    }
}

/// One request; again at once when what the service minded could be mended. A file is waited for
/// once: when it is ready and refused all the same, only the retries ask again, with their waits.
Expected<GeminiAnswer::Outcome> GeminiEngine::askOnce(const Asking &asking, GeminiAnswer &answer)
{
    bool hasWaited = false;
    for (;;) {
        answer.beginRequest();
        const auto response = stream(asking, answer);
        GeminiApiError apiError;
        if (response && !response->isSuccess())
            apiError = GeminiApiError::fromResponse(*response);
        else if (answer.apiError().code != 0)
            apiError = answer.apiError();
        else if (!response)
            return tl::unexpected(response.error());
        else
            return answer.finish();
        if (apiError.isFileNotActive() && asking.remote && !std::exchange(hasWaited, true)) {
            const auto active = m_files.waitUntilActive(*asking.remote, asking.context);
            if (!active)
                return tl::unexpected(active.error());
        } else if (!dropsField(asking, apiError)) {
            return tl::unexpected(m_connection->errorOf(apiError, Stage::Generate, m_model));
        }
    }
}

Expected<HttpResponse> GeminiEngine::stream(const Asking &asking, GeminiAnswer &answer)
{
    const CallContext &context = asking.context;
    HttpRequest request = m_connection->request(
        "POST"_ba, modelPath() + u":streamGenerateContent"_s, u"alt=sse"_s, Stage::Generate);
    request.headers.emplace_back("Content-Type"_ba, "application/json"_ba);
    if (!context.deadline.isForever()) {
        const qint64 seconds = std::max<qint64>(1, context.deadline.remainingTime() / 1000);
        request.headers.emplace_back("X-Server-Timeout"_ba, QByteArray::number(seconds));
    }
    request.silence = generateSilence;
    request.body =
        m_request.body(asking.question, asking.remote, asking.file, answer.continuationToken());
    if (asking.file)
        request.onSent = [&](qint64 sent, qint64 total) {
            context.observer->bytesSent(sent, total);
        };
    return m_connection->stream(
        std::move(request), context, [&](const QByteArray &data) -> Expected<void> {
            const auto chunk = JsonValue::parse(data);
            if (!chunk || !answer.addChunk(*chunk)) {
                Error error = m_connection->foreignAnswer(Stage::Generate,
                                                          chunk ? QString() : chunk.error().detail);
                error.retryable = true;
                return tl::unexpected(std::move(error));
            }
            context.observer->textArrived(answer.text().size());
            return endsInRepetition(answer.text()) ? repetitionFailure() : Expected<void>();
        });
}

/// Whether the next request can do better: without a field that is not taken.
bool GeminiEngine::dropsField(const Asking &asking, const GeminiApiError &error)
{
    const auto field = m_request.drop(error);
    if (field)
        asking.context.observer->warning(
            translated(QT_TRANSLATE_NOOP("Gemini",
                                         "The model “%1” does not take the setting “%2”; the "
                                         "request was repeated without it."))
                .arg(m_model, *field));
    return field.has_value();
}

QString GeminiEngine::modelPath() const
{
    const bool hasCollection = m_model.contains(u'/');
    return u"/v1beta/"_s + (hasCollection ? QString() : u"models/"_s) +
           QString::fromUtf8(QUrl::toPercentEncoding(m_model, "/"_ba));
}

Expected<std::vector<ModelInfo>> GeminiEngine::models(const CallContext &context)
{
    std::vector<ModelInfo> result;
    QString page;
    do {
        QString query = u"pageSize=1000"_s;
        if (!page.isEmpty())
            query += u"&pageToken="_s + QString::fromUtf8(QUrl::toPercentEncoding(page));
        const auto list = m_connection->sendForJson(
            m_connection->request("GET"_ba, u"/v1beta/models"_s, query, Stage::Generate), context);
        if (!list)
            return tl::unexpected(list.error());
        for (const JsonValue &model : (*list)[u"models"].toArray()) {
            const auto &methods = model[u"supportedGenerationMethods"].toArray();
            if (std::find(methods.begin(), methods.end(), JsonValue(u"generateContent"_s)) ==
                methods.end())
                continue;
            QString id = model[u"name"].toString();
            if (id.startsWith("models/"_L1))
                id.remove(0, 7);
            result.push_back({id, model[u"displayName"].toString(),
                              model[u"inputTokenLimit"].toInteger().value_or(0),
                              model[u"outputTokenLimit"].toInteger().value_or(0)});
        }
        const QString next = (*list)[u"nextPageToken"].toString();
        page = next == page ? QString() : next;
    } while (!page.isEmpty());
    return result;
}

} // namespace

EngineDescription geminiDescription()
{
    return {.id = u"gemini"_s,
            .displayName = u"Gemini"_s,
            .keyVariables = {u"GEMINI_API_KEY"_s, u"GOOGLE_API_KEY"_s},
            .baseUrlVariable = u"GOOGLE_GEMINI_BASE_URL"_s,
            .needsModel = true,
            .sendsAway = true,
            .provider = u"Google"_s};
}

Expected<std::unique_ptr<Engine>> makeGeminiEngine(const EngineSettings &settings,
                                                   RetryClock &clock)
{
    if (settings.apiKey.isEmpty()) {
        return failure(
            Stage::Usage, Code::EngineKeyMissing,
            translated(QT_TRANSLATE_NOOP("Gemini", "Gemini needs an API key. Make one in "
                                                   "Google AI Studio and put it into the "
                                                   "variable GEMINI_API_KEY.")));
    }
    return GeminiConnection::create(settings, clock)
        .map([&](std::unique_ptr<GeminiConnection> connection) -> std::unique_ptr<Engine> {
            return std::make_unique<GeminiEngine>(std::move(connection), settings);
        });
}

} // namespace excerpt
