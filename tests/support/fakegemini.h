// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "tests/support/httpserver.h"

#include <QByteArray>
#include <QFile>
#include <QHash>
#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <mutex>

namespace excerpt::tests {

/// What goes wrong, and where. `kind` is one of FakeGemini::faultKinds(); a kind that does not
/// apply to the call that the request turns out to be (an empty answer to an upload) does nothing.
struct FakeFault
{
    int request = 0;   ///< from 1: the n-th request, or the n-th of `call`; 0 never
    QByteArray kind;   ///< "503", "drop-within", "finish", …
    QByteArray detail; ///< "finish": the reason; "prompt-blocked": the reason
    QByteArray call;   ///< start, send, query, cancel, get, delete, list, models, generate; or any
    int times = 1;     ///< so many requests in a row
};

/// How a FakeGemini behaves.
struct FakeGeminiOptions
{
    QByteArray key = "test-key";
    std::vector<FakeFault> faults;
    std::chrono::milliseconds latency{0}; ///< before the first byte of every answer
    int processingPolls = 0;              ///< so many GETs of a file answer PROCESSING
    bool knowsStore = true;               ///< false: refuses `store` as an unknown name
    bool takesTemperature = true;
    bool repeatsFileInQuery = true; ///< a query of a complete upload repeats the file's JSON
    bool keepsRequests = true;      ///< for requests(); off where memory counts
    int pieces = 3;                 ///< of a streamed answer
    QString logFile;                ///< one JSON line per answered request; empty: none
    int port = 0;                   ///< 0: a free one
    std::optional<ServerTls> tls;
    /// The text that answers a section; empty: FakeGemini::defaultAnswer().
    std::function<QString(const QByteArray &pdf, const QString &prompt)> answer;
};

/// A strict stand-in for the Gemini Developer API (providers.md, section 1) on 127.0.0.1. It
/// refuses what the service refuses and remembers everything a client does that the service does
/// not say is right. Any thread may ask it.
class FakeGemini : private ServerBehaviour
{
public:
    explicit FakeGemini(FakeGeminiOptions options = {});
    ~FakeGemini() override;

    [[nodiscard]] static QList<QByteArray> faultKinds();
    /// The markers (`MARKER-…`) in the file in order, or the start of its hash when it has none;
    /// then the prompt's first line. So a test sees which file answered which prompt.
    [[nodiscard]] static QString defaultAnswer(const QByteArray &pdf, const QString &prompt);

    [[nodiscard]] QString baseUrl() const { return m_server->url().toString(); }
    [[nodiscard]] int port() const { return m_server->port(); }

    void setFaults(std::vector<FakeFault> faults);
    [[nodiscard]] QStringList storedFiles() const; ///< display names, what was left behind
    [[nodiscard]] int requestsSeen() const;
    [[nodiscard]] int callsSeen(const QByteArray &call) const;
    /// What a client did wrong that no fault explains: empty for a good one.
    [[nodiscard]] QStringList violations() const;
    /// The prompts that got a whole answer, and how often.
    [[nodiscard]] std::map<QString, int> answeredPrompts() const;
    [[nodiscard]] std::vector<ServerRequest> requests() const; ///< with their bodies

private:
    struct File
    {
        QString displayName;
        QByteArray bytes;
        int pollsLeft = 0;
        bool isFailed = false;
    };
    struct Session
    {
        QString displayName;
        qint64 sizeBytes = 0;
        QByteArray received;
        QByteArray fileId; ///< once it is complete
    };

    std::optional<qint64> dropAfter(const ServerRequest &request) override;
    void dropped(const ServerRequest &request) override;
    ServerReply answer(const ServerRequest &request) override;
    void answered(const ServerRequest &request, const ServerReply &reply) override;

    [[nodiscard]] QByteArray callOf(const ServerRequest &request) const;
    void recall(const ServerRequest &request);
    void checkHead(const ServerRequest &request, const QByteArray &call);
    [[nodiscard]] ServerReply dispatch(const ServerRequest &request);
    [[nodiscard]] ServerReply control(const ServerRequest &request) const;
    [[nodiscard]] ServerReply startUpload(const ServerRequest &request);
    [[nodiscard]] ServerReply session(const ServerRequest &request);
    [[nodiscard]] ServerReply sendToSession(Session &session, const ServerRequest &request);
    [[nodiscard]] ServerReply fileCall(const ServerRequest &request);
    [[nodiscard]] ServerReply listFiles(const ServerRequest &request) const;
    [[nodiscard]] ServerReply listModels(const ServerRequest &request) const;
    [[nodiscard]] ServerReply generate(const ServerRequest &request);
    [[nodiscard]] std::optional<ServerReply> refusal(const JsonValue &body);
    [[nodiscard]] ServerReply stream(const QString &text, const QString &prompt,
                                     const JsonValue &body);
    [[nodiscard]] std::optional<ServerReply> statusFault(const ServerRequest &request);
    [[nodiscard]] JsonValue fileJson(const QByteArray &id) const;
    [[nodiscard]] ServerReply refuse(const ServerReply &reply, const QString &violation);
    [[nodiscard]] bool has(QByteArrayView kind) const { return m_fault.kind == kind; }

    FakeGeminiOptions m_options;
    mutable std::mutex m_mutex;
    std::map<int, std::pair<QByteArray, FakeFault>> m_inWork; ///< call and fault by number
    FakeFault m_fault; ///< of the request in work; no kind: none
    QByteArray m_call; ///< of the request in work
    int m_requests = 0;
    std::map<QByteArray, int> m_calls;
    std::map<QByteArray, File> m_files;
    std::map<QByteArray, Session> m_sessions;
    int m_made = 0;
    QStringList m_violations;
    std::map<QString, int> m_answered;
    std::vector<ServerRequest> m_seen;
    QFile m_log;
    std::unique_ptr<HttpServer> m_server; ///< last made, first gone
};

} // namespace excerpt::tests
