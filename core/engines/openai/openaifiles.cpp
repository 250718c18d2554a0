// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/openai/openaifiles.h"

#include <QCoreApplication>
#include <QUrlQuery>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

/// A crash leaves nothing at the service for longer than this.
constexpr int keptSeconds = 86'400;
/// Of one name there are a few files at most, however often an answer was lost.
constexpr int mostOfOneName = 16;

/// Whether `id` is "file-…" and nothing that could lead elsewhere in a path.
bool isFileId(const QString &id)
{
    return id.startsWith("file-"_L1) && id.size() > 5 &&
           std::all_of(id.begin(), id.end(),
                       [](QChar c) { return c.isLetterOrNumber() || c == u'-' || c == u'_'; });
}

RemoteName remoteName(const JsonValue &file, const QString &displayName)
{
    RemoteName name{.displayName = displayName, .remoteId = file[u"id"].toString()};
    if (const auto seconds = file[u"expires_at"].toInteger())
        name.expires = QDateTime::fromSecsSinceEpoch(*seconds, Qt::UTC);
    return name;
}

QByteArray field(const QByteArray &boundary, const QByteArray &name, const QByteArray &value)
{
    return "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" +
           value + "\r\n";
}

} // namespace

Expected<RemoteName> OpenAiFiles::upload(QFile &file, const QString &displayName,
                                         const CallContext &context)
{
    Retry retry(m_connection.retries(), m_connection.clock(), context);
    for (;;) {
        auto stored = sendOnce(file, displayName, context);
        if (!stored) {
            Error error = stored.error();
            if (!retry.again(error))
                return tl::unexpected(std::move(error));
            stored = find(displayName, Stage::Upload, context);
            if (!stored)
                return tl::unexpected(stored.error());
            if (stored->isNull()) {
                m_sentTwice.insert(displayName);
                continue;
            }
        }
        RemoteName name = remoteName(*stored, displayName);
        if (!isFileId(name.remoteId))
            return tl::unexpected(
                m_connection.foreignAnswer(Stage::Upload, u"the stored file has no id"_s));
        return name;
    }
}

Expected<JsonValue> OpenAiFiles::sendOnce(QFile &file, const QString &displayName,
                                          const CallContext &context)
{
    const QByteArray boundary = "excerpt-" + QUuid::createUuid().toByteArray(QUuid::Id128);
    HttpRequest request = m_connection.request("POST"_ba, u"/files"_s, Stage::Upload);
    request.headers.emplace_back("Content-Type"_ba, "multipart/form-data; boundary=" + boundary);
    request.body.add(field(boundary, "purpose", "user_data") +
                     field(boundary, "expires_after[anchor]", "created_at") +
                     field(boundary, "expires_after[seconds]", QByteArray::number(keptSeconds)) +
                     "--" + boundary +
                     "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" +
                     displayName.toUtf8() + "\"\r\nContent-Type: application/pdf\r\n\r\n");
    const qint64 sizeBytes = file.size();
    const qint64 headBytes = request.body.sizeBytes();
    request.body.addFile(file, 0, sizeBytes);
    request.body.add("\r\n--" + boundary + "--\r\n");
    request.onSent = [&](qint64 sent, qint64) {
        context.observer->bytesSent(std::clamp<qint64>(sent - headBytes, 0, sizeBytes), sizeBytes);
    };
    const auto response = m_connection.sendOnce(request, context);
    if (!response)
        return tl::unexpected(response.error());
    if (!response->isSuccess())
        return tl::unexpected(m_connection.errorOf(*response, Stage::Upload));
    auto json = JsonValue::parse(response->body);
    if (json && json->isObject())
        return json;
    // What came may be a proxy's, while the file has arrived: the list tells.
    Error error = m_connection.foreignAnswer(Stage::Upload, json ? QString() : json.error().detail);
    error.retryable = true;
    return tl::unexpected(std::move(error));
}

Expected<JsonValue> OpenAiFiles::find(const QString &displayName, Stage stage,
                                      const CallContext &context)
{
    QString after;
    for (;;) {
        QUrlQuery query{
            {u"purpose"_s, u"user_data"_s}, {u"limit"_s, u"1000"_s}, {u"order"_s, u"desc"_s}};
        if (!after.isEmpty())
            query.addQueryItem(u"after"_s, QString::fromUtf8(QUrl::toPercentEncoding(after)));
        HttpRequest request =
            m_connection.request("GET"_ba, u"/files"_s, query.toString(QUrl::FullyEncoded), stage);
        request.silence = shareOf(context.deadline);
        auto list = m_connection.sendForJson(request, context);
        if (!list)
            return list;
        const JsonValue::Array &files = (*list)[u"data"].toArray();
        for (const JsonValue &file : files) {
            if (file[u"filename"].toString() == displayName)
                return file;
        }
        const QString last = files.empty() ? QString() : files.back()[u"id"].toString();
        if (!(*list)[u"has_more"].toBool() || last.isEmpty() || last == after)
            return JsonValue();
        after = last;
    }
}

Expected<void> OpenAiFiles::remove(const RemoteName &name, QDeadlineTimer deadline)
{
    SilentObserver observer;
    const CallContext context{.stop = {}, .deadline = deadline, .observer = &observer};
    if (!name.remoteId.isEmpty()) {
        auto removed = removeById(name.remoteId, context);
        if (!removed || !m_sentTwice.contains(name.displayName))
            return removed;
    }
    for (int files = 0; files < mostOfOneName; ++files) {
        const auto found = find(name.displayName, Stage::Cleanup, context);
        if (!found)
            return tl::unexpected(found.error());
        if (found->isNull())
            break;
        if (auto removed = removeById((*found)[u"id"].toString(), context); !removed)
            return removed;
    }
    m_sentTwice.remove(name.displayName);
    return {};
}

Expected<void> OpenAiFiles::removeById(const QString &id, const CallContext &context)
{
    if (!isFileId(id)) {
        return failure(Stage::Cleanup, Code::BadAnswer,
                       QCoreApplication::translate(
                           "OpenAi", "“%1” is not the name of a file at OpenAI and was left alone.")
                           .arg(id));
    }
    HttpRequest request =
        m_connection.request("DELETE"_ba, QString(u"/files/"_s + id), Stage::Cleanup);
    request.silence = shareOf(context.deadline);
    Retry retry(m_connection.retries(), m_connection.clock(), context);
    for (;;) {
        const auto response = m_connection.sendOnce(request, context);
        if (response && (response->isSuccess() || response->status == 404)) // 404: gone already
            return {};
        Error error = response ? m_connection.errorOf(*response, Stage::Cleanup) : response.error();
        if (!retry.again(error))
            return tl::unexpected(std::move(error));
    }
}

} // namespace excerpt
