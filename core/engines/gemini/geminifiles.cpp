// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/gemini/geminifiles.h"

#include "core/base/stop.h"

#include <QCoreApplication>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace excerpt {

namespace {

tl::unexpected<Error> uploadFailure(Code code, const char *sentence, QString detail = {},
                                    bool retryable = false)
{
    Error error{Stage::Upload, code, QCoreApplication::translate("Gemini", sentence),
                std::move(detail)};
    error.retryable = retryable;
    return tl::unexpected(std::move(error));
}

tl::unexpected<Error> brokenProtocol(const QString &detail)
{
    return uploadFailure(
        Code::BadAnswer,
        QT_TRANSLATE_NOOP("Gemini", "Gemini, or a proxy on the way, did not follow the upload's "
                                    "rules. Check the proxy, or use --transport inline."),
        detail, true);
}

RemoteName remoteName(const JsonValue &file, const QString &displayName)
{
    return {
        .displayName = displayName,
        .remoteId = file[u"name"].toString(),
        .uri = file[u"uri"].toString(),
        .expires =
            QDateTime::fromString(file[u"expirationTime"].toString(), Qt::ISODateWithMs).toUTC()};
}

/// Whether `id` is "files/…" and nothing that could lead elsewhere in a path.
bool isFileId(const QString &id)
{
    return id.startsWith("files/"_L1) && id.size() > 6 &&
           std::all_of(id.begin() + 6, id.end(),
                       [](QChar c) { return c.isLetterOrNumber() || c == u'-' || c == u'_'; });
}

/// 403 is what the service says of files that it does not have (any more); with a reason beside it,
/// it is the key that is refused.
bool isGone(const HttpResponse &response)
{
    const auto error = GeminiApiError::fromResponse(response);
    return response.status == 404 || (response.status == 403 && !error.hasAnyReason());
}

} // namespace

Expected<RemoteName> GeminiFiles::upload(QFile &file, const QString &displayName,
                                         const CallContext &context)
{
    m_unbegun.insert(displayName);
    const auto stored = transfer(file, displayName, context);
    if (!stored)
        return tl::unexpected(stored.error());
    m_sessions.remove(displayName);
    RemoteName name = remoteName(*stored, displayName);
    if (!isFileId(name.remoteId) || name.uri.isEmpty())
        return brokenProtocol(u"the stored file has no name or no uri"_s);
    const QString state = (*stored)[u"state"].toString();
    if (state == "ACTIVE"_L1)
        return name;
    context.observer->stageEntered(Stage::Wait);
    return waitUntilActive(name, context).map([&] { return name; });
}

/// Sessions until one has taken the whole file. A dead session and a broken connection both use
/// up attempts.
Expected<JsonValue> GeminiFiles::transfer(QFile &file, const QString &displayName,
                                          const CallContext &context)
{
    Retry retry(m_connection.retries(), m_connection.clock(), context);
    auto session = start(file.size(), displayName, context);
    while (session) {
        auto step = sendRest(*session, file, context);
        while (!step) {
            if (!retry.again(step.error()))
                return tl::unexpected(step.error());
            step = query(*session, file.size(), displayName, context);
        }
        if (session->file)
            return *session->file;
        if (session->isDead)
            session = start(file.size(), displayName, context);
    }
    return tl::unexpected(session.error());
}

Expected<GeminiFiles::Session> GeminiFiles::start(qint64 sizeBytes, const QString &displayName,
                                                  const CallContext &context)
{
    HttpRequest request = m_connection.request("POST"_ba, u"/upload/v1beta/files"_s, Stage::Upload);
    request.headers.insert(request.headers.end(),
                           {{"Content-Type", "application/json"},
                            {"X-Goog-Upload-Protocol", "resumable"},
                            {"X-Goog-Upload-Command", "start"},
                            {"X-Goog-Upload-Header-Content-Length", QByteArray::number(sizeBytes)},
                            {"X-Goog-Upload-Header-Content-Type", "application/pdf"}});
    JsonValue body;
    body.set(u"file"_s, JsonValue::Object{{u"displayName"_s, displayName}});
    request.body = RequestBody(body.toJson());
    Retry retry(m_connection.retries(), m_connection.clock(), context);
    for (;;) {
        auto session =
            m_connection.sendOnce(request, context).and_then([&](const HttpResponse &response) {
                return sessionOf(response, displayName);
            });
        if (session || !retry.again(session.error()))
            return session;
    }
}

Expected<GeminiFiles::Session> GeminiFiles::sessionOf(const HttpResponse &response,
                                                      const QString &displayName)
{
    if (!response.isSuccess())
        return tl::unexpected(
            m_connection.errorOf(GeminiApiError::fromResponse(response), Stage::Upload));
    const QByteArray address = response.header("X-Goog-Upload-URL");
    if (address.isEmpty())
        return brokenProtocol(u"no upload address"_s);
    return m_connection.uploadUrl(address).map([&](const QUrl &url) {
        m_unbegun.remove(displayName);
        m_sessions.insert(displayName, url);
        return Session{.url = url};
    });
}

/// One request with everything from the offset on.
Expected<void> GeminiFiles::sendRest(Session &session, QFile &file, const CallContext &context)
{
    const qint64 sizeBytes = file.size();
    HttpRequest request{.method = "POST"_ba, .url = session.url, .stage = Stage::Upload};
    request.headers = {{"X-Goog-Upload-Command", "upload, finalize"},
                       {"X-Goog-Upload-Offset", QByteArray::number(session.offsetBytes)},
                       {"Content-Type", "application/pdf"}};
    request.body.addFile(file, session.offsetBytes, sizeBytes - session.offsetBytes);
    request.onSent = [&, offset = session.offsetBytes](qint64 sent, qint64) {
        context.observer->bytesSent(offset + sent, sizeBytes);
    };
    const auto response = m_connection.sendOnce(request, context);
    if (!response)
        return tl::unexpected(response.error());
    const bool isFinal = response->header("X-Goog-Upload-Status") == "final";
    if (response->isSuccess()) {
        if (!isFinal)
            return brokenProtocol(u"all was sent, and the upload is not final"_s);
        const auto json = JsonValue::parse(response->body);
        if (!json || !(*json)[u"file"].isObject())
            return brokenProtocol(u"no file in the answer to an upload"_s);
        session.file = (*json)[u"file"];
        return {};
    }
    const auto apiError = GeminiApiError::fromResponse(*response);
    Error error = m_connection.errorOf(apiError, Stage::Upload);
    // The address takes no key: who is turned away there is so for the upload, which is unknown.
    const bool isTurnedAway =
        (response->status == 401 || response->status == 403) && !apiError.hasAnyReason();
    if (isTurnedAway) {
        error.message = QCoreApplication::translate(
            "Gemini", "Gemini, or a proxy on the way, did not let the section's upload through. "
                      "Check the proxy, or use --transport inline.");
    }
    if (isTurnedAway || (isFinal && error.code == Code::BadRequest))
        error.code = Code::FileRejected;
    // An offset that is not the server's, or a session that it forgot: the query tells.
    if (!isFinal && response->status < 500 && !endsTheRun(error.code))
        error.retryable = true;
    return tl::unexpected(std::move(error));
}

/// Asks how much of the file has arrived.
Expected<void> GeminiFiles::query(Session &session, qint64 sizeBytes, const QString &displayName,
                                  const CallContext &context)
{
    HttpRequest request{.method = "POST"_ba, .url = session.url, .stage = Stage::Upload};
    request.headers = {{"X-Goog-Upload-Command", "query"}};
    const auto response = m_connection.sendOnce(request, context);
    if (!response)
        return tl::unexpected(response.error());
    const QByteArray status = response->header("X-Goog-Upload-Status");
    const Error error =
        m_connection.errorOf(GeminiApiError::fromResponse(*response), Stage::Upload);
    if (!response->isSuccess() && error.retryable)
        return tl::unexpected(error);
    if (!response->isSuccess() || status == "cancelled") {
        session.isDead = true;
        return {};
    }
    if (status == "final")
        return takeStored(session, response->body, displayName, context);
    bool isNumber = false;
    const qint64 received = response->header("X-Goog-Upload-Size-Received").toLongLong(&isNumber);
    if (status != "active" || !isNumber || received < 0 || received > sizeBytes)
        return brokenProtocol(u"no usable answer to the query of an upload"_s);
    session.offsetBytes = received;
    return {};
}

/// The upload is complete; its answer may not say what the file is called.
Expected<void> GeminiFiles::takeStored(Session &session, const QByteArray &body,
                                       const QString &displayName, const CallContext &context)
{
    if (const auto json = JsonValue::parse(body); json && (*json)[u"file"].isObject()) {
        session.file = (*json)[u"file"];
        return {};
    }
    auto found = find(displayName, context);
    if (!found)
        return tl::unexpected(found.error());
    if (found->isObject())
        session.file = std::move(*found);
    else
        session.isDead = true;
    return {};
}

Expected<JsonValue> GeminiFiles::find(const QString &displayName, const CallContext &context)
{
    QString page;
    do {
        QUrlQuery query;
        query.addQueryItem(u"pageSize"_s, u"100"_s);
        if (!page.isEmpty())
            query.addQueryItem(u"pageToken"_s, QString::fromUtf8(QUrl::toPercentEncoding(page)));
        HttpRequest request = m_connection.request(
            "GET"_ba, u"/v1beta/files"_s, query.toString(QUrl::FullyEncoded), Stage::Upload);
        request.silence = shareOf(context.deadline);
        auto list = m_connection.sendForJson(request, context);
        if (!list)
            return list;
        for (const JsonValue &file : (*list)[u"files"].toArray()) {
            if (file[u"displayName"].toString() == displayName)
                return file;
        }
        const QString next = (*list)[u"nextPageToken"].toString();
        page = next == page ? QString() : next;
    } while (!page.isEmpty());
    return JsonValue();
}

Expected<void> GeminiFiles::waitUntilActive(const RemoteName &name, const CallContext &context)
{
    for (std::chrono::milliseconds pause = 500ms;; pause = std::min(pause * 3 / 2, 5000ms)) {
        const auto file = m_connection.sendForJson(
            m_connection.request("GET"_ba, u"/v1beta/"_s + name.remoteId, Stage::Wait), context);
        if (!file)
            return tl::unexpected(file.error());
        const QString state = (*file)[u"state"].toString();
        if (state == "ACTIVE"_L1)
            return {};
        if (state != "PROCESSING"_L1 && state != "STATE_UNSPECIFIED"_L1) {
            return failure(Stage::Wait, Code::FileRejected,
                           QCoreApplication::translate(
                               "Gemini", "Gemini could not read the section's PDF: %1 Try "
                                         "smaller sections, or another engine.")
                               .arg((*file)[u"error"][u"message"].toString(state)),
                           QString::fromUtf8((*file)[u"error"].toJson()));
        }
        if (!context.deadline.isForever() && context.deadline.remainingTime() < pause.count()) {
            return failure(Stage::Wait, Code::TimeLimit,
                           QCoreApplication::translate(
                               "Gemini", "The time limit was reached while Gemini was still "
                                         "reading the section's PDF. Allow more time with "
                                         "--timeout, or try smaller sections."));
        }
        if (m_connection.clock().wait(pause, context.stop))
            return tl::unexpected(cancelledError(Stage::Wait));
    }
}

/// An upload that was given up could still become a file; a cancelled session cannot.
void GeminiFiles::cancelSession(const QString &displayName, const CallContext &context)
{
    const QUrl url = m_sessions.take(displayName);
    if (url.isEmpty())
        return;
    HttpRequest request{.method = "POST"_ba, .url = url, .stage = Stage::Cleanup};
    request.headers = {{"X-Goog-Upload-Command", "cancel"}};
    request.silence = shareOf(context.deadline);
    // Whatever comes back, the list of files says what there is to delete.
    static_cast<void>(m_connection.sendOnce(request, context));
}

Expected<void> GeminiFiles::remove(const RemoteName &name, QDeadlineTimer deadline)
{
    SilentObserver observer;
    const CallContext context{.stop = {}, .deadline = deadline, .observer = &observer};
    QString id = name.remoteId;
    if (id.isEmpty()) {
        if (m_unbegun.remove(name.displayName))
            return {};
        cancelSession(name.displayName, context);
        const auto found = find(name.displayName, context);
        if (!found) {
            Error error = found.error();
            error.stage = Stage::Cleanup;
            return tl::unexpected(std::move(error));
        }
        id = (*found)[u"name"].toString();
        if (id.isEmpty())
            return {};
    }
    if (!isFileId(id)) {
        return failure(Stage::Cleanup, Code::BadAnswer,
                       QCoreApplication::translate(
                           "Gemini", "“%1” is not the name of a file at Gemini and was left alone.")
                           .arg(id));
    }
    HttpRequest request = m_connection.request("DELETE"_ba, u"/v1beta/"_s + id, Stage::Cleanup);
    request.silence = shareOf(deadline);
    Retry retry(m_connection.retries(), m_connection.clock(), context);
    for (;;) {
        const auto response = m_connection.sendOnce(request, context);
        if (response && (response->isSuccess() || isGone(*response)))
            return {};
        Error error =
            response ? m_connection.errorOf(GeminiApiError::fromResponse(*response), Stage::Cleanup)
                     : response.error();
        if (!retry.again(error))
            return tl::unexpected(std::move(error));
    }
}

} // namespace excerpt
