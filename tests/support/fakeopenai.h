// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "tests/support/fakegemini.h"
#include "tests/support/httpserver.h"

#include <map>
#include <memory>
#include <mutex>

namespace excerpt::tests {

/// How a FakeOpenAi behaves. The calls of its faults are upload, list, delete, models, generate.
struct FakeOpenAiOptions
{
    QByteArray key = "test-key";
    std::vector<FakeFault> faults;
    bool takesTemperature = true;
    bool knowsStore = true;     ///< false: refuses `store` as an unknown parameter
    bool takesStrict = true;    ///< false: refuses a strict schema
    bool takesSchema = true;    ///< false: refuses every schema
    bool hasDoneEvent = false;  ///< ends its streams with [DONE]
    bool repeatsInFinal = true; ///< the final event holds the whole answer
    int filesPerPage = 1000;    ///< of the list
};

/// A strict stand-in for OpenAI's Responses and Files APIs (providers.md, section 2) on 127.0.0.1,
/// below /v1. It refuses what the service refuses and remembers everything a client does that the
/// service does not say is right. Any thread may ask it.
class FakeOpenAi : private ServerBehaviour
{
public:
    explicit FakeOpenAi(FakeOpenAiOptions options = {});
    ~FakeOpenAi() override;

    [[nodiscard]] static QList<QByteArray> faultKinds();

    [[nodiscard]] QString baseUrl() const
    {
        return m_server->url(QStringLiteral("/v1")).toString();
    }
    [[nodiscard]] QStringList storedFiles() const; ///< names, what was left behind
    [[nodiscard]] int requestsSeen() const;
    [[nodiscard]] int callsSeen(const QByteArray &call) const;
    /// What a client did wrong that no fault explains: empty for a good one.
    [[nodiscard]] QStringList violations() const;
    [[nodiscard]] std::vector<ServerRequest> requests() const; ///< with their bodies
    void storeFile(const QString &name);                       ///< of somebody else

private:
    struct File
    {
        QString name;
        QByteArray bytes;
    };

    std::optional<qint64> dropAfter(const ServerRequest &request) override;
    void dropped(const ServerRequest &request) override;
    ServerReply answer(const ServerRequest &request) override;

    [[nodiscard]] static QByteArray callOf(const ServerRequest &request);
    void recall(const ServerRequest &request);
    [[nodiscard]] ServerReply dispatch(const ServerRequest &request);
    [[nodiscard]] ServerReply upload(const ServerRequest &request);
    [[nodiscard]] ServerReply list(const ServerRequest &request) const;
    [[nodiscard]] ServerReply remove(const ServerRequest &request);
    [[nodiscard]] ServerReply generate(const ServerRequest &request);
    [[nodiscard]] std::optional<ServerReply> refusal(const JsonValue &body);
    [[nodiscard]] std::optional<QByteArray> pdfOf(const JsonValue &part) const;
    [[nodiscard]] ServerReply stream(const QString &text) const;
    [[nodiscard]] JsonValue finalResponse(const QString &text) const;
    [[nodiscard]] ServerReply refuse(const ServerReply &reply, const QString &violation);
    [[nodiscard]] bool has(QByteArrayView kind) const { return m_fault.kind == kind; }

    FakeOpenAiOptions m_options;
    mutable std::mutex m_mutex;
    std::map<int, std::pair<QByteArray, FakeFault>> m_inWork; ///< call and fault by number
    FakeFault m_fault; ///< of the request in work; no kind: none
    QByteArray m_call; ///< of the request in work
    int m_requests = 0;
    std::map<QByteArray, int> m_calls;
    std::map<QByteArray, File> m_files; ///< by id, oldest first
    int m_made = 0;
    QStringList m_violations;
    std::vector<ServerRequest> m_seen;
    std::unique_ptr<HttpServer> m_server; ///< last made, first gone
};

} // namespace excerpt::tests
