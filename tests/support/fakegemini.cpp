// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakegemini.h"

#include "tests/support/fakegeminijson.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QRegularExpression>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace excerpt::tests {

namespace {

bool isSame(const std::optional<QByteArray> &a, QByteArrayView b)
{
    return a && *a == b;
}

/// The value of a header that must be there exactly once.
std::optional<QByteArray> onlyHeader(const ServerRequest &request, QByteArrayView name)
{
    std::optional<QByteArray> value;
    for (const auto &[key, text] : request.headers) {
        if (key.compare(name, Qt::CaseInsensitive) != 0)
            continue;
        if (value)
            return std::nullopt;
        value = text;
    }
    return value;
}

} // namespace

FakeGemini::FakeGemini(FakeGeminiOptions options) : m_options(std::move(options))
{
    if (!m_options.logFile.isEmpty()) {
        m_log.setFileName(m_options.logFile);
        if (!m_log.open(QIODevice::WriteOnly | QIODevice::Append))
            qFatal("cannot write the log of the fake server");
    }
    m_server.reset(new HttpServer(*this, m_options.tls, true, m_options.port));
}

FakeGemini::~FakeGemini() = default;

QString FakeGemini::defaultAnswer(const QByteArray &pdf, const QString &prompt)
{
    static const QRegularExpression pattern(u"MARKER-[A-Za-z0-9-]+"_s);
    QStringList markers;
    auto matches = pattern.globalMatch(QString::fromLatin1(pdf));
    while (matches.hasNext()) {
        const QString marker = matches.next().captured();
        if (!markers.contains(marker))
            markers += marker;
    }
    if (markers.isEmpty())
        markers += QString::fromLatin1(
            QCryptographicHash::hash(pdf, QCryptographicHash::Sha256).toHex().left(8));
    return markers.join(u' ') + u" | "_s + prompt.section(u'\n', 0, 0);
}

void FakeGemini::setFaults(std::vector<FakeFault> faults)
{
    const std::scoped_lock lock(m_mutex);
    m_options.faults = std::move(faults);
}

QStringList FakeGemini::storedFiles() const
{
    const std::scoped_lock lock(m_mutex);
    QStringList names;
    for (const auto &[id, file] : m_files)
        names += file.displayName;
    return names;
}

int FakeGemini::requestsSeen() const
{
    const std::scoped_lock lock(m_mutex);
    return m_requests;
}

int FakeGemini::callsSeen(const QByteArray &call) const
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_calls.find(call);
    return found == m_calls.end() ? 0 : found->second;
}

QStringList FakeGemini::violations() const
{
    const std::scoped_lock lock(m_mutex);
    return m_violations;
}

std::map<QString, int> FakeGemini::answeredPrompts() const
{
    const std::scoped_lock lock(m_mutex);
    return m_answered;
}

std::vector<ServerRequest> FakeGemini::requests() const
{
    const std::scoped_lock lock(m_mutex);
    return m_seen;
}

QByteArray FakeGemini::callOf(const ServerRequest &request) const
{
    const QByteArray path = request.path();
    if (path.startsWith("/control/"))
        return "control"_ba;
    if (path == "/upload/v1beta/files") {
        if (!request.query().contains("upload_id="))
            return "start"_ba;
        const QByteArray command = request.header("X-Goog-Upload-Command");
        return command == "query" || command == "cancel" ? command : "send"_ba;
    }
    if (path == "/v1beta/files")
        return "list"_ba;
    if (path.startsWith("/v1beta/files/"))
        return request.method == "DELETE" ? "delete"_ba : "get"_ba;
    if (path == "/v1beta/models")
        return "models"_ba;
    return path.endsWith("GenerateContent") ? "generate"_ba : "unknown"_ba;
}

/// Called once per request, with its head: counts it and finds its fault.
std::optional<qint64> FakeGemini::dropAfter(const ServerRequest &request)
{
    const std::scoped_lock lock(m_mutex);
    m_call = callOf(request);
    m_fault = {};
    if (m_call == "control")
        return std::nullopt;
    ++m_requests;
    const int ofCall = ++m_calls[m_call];
    for (const FakeFault &fault : m_options.faults) {
        const int number = fault.call.isEmpty() ? m_requests : ofCall;
        if ((fault.call.isEmpty() || fault.call == m_call) && fault.request > 0 &&
            number >= fault.request && number - fault.request < fault.times)
            m_fault = fault;
    }
    m_inWork[request.number] = {m_call, m_fault};
    checkHead(request, m_call);
    if (has("drop-before"))
        return 0;
    if (has("drop-within"))
        return request.header("Content-Length").toLongLong() / 2;
    return std::nullopt;
}

void FakeGemini::dropped(const ServerRequest &request)
{
    const std::scoped_lock lock(m_mutex);
    recall(request);
    const auto session = m_sessions.find(
        QUrlQuery(QString::fromLatin1(request.query())).queryItemValue(u"upload_id"_s).toLatin1());
    if (m_call == "send" && session != m_sessions.end() && session->second.fileId.isEmpty() &&
        request.header("X-Goog-Upload-Offset").toLongLong() == session->second.received.size())
        session->second.received += request.body;
}

/// Requests of several connections take turns: each goes on with its own call and fault.
void FakeGemini::recall(const ServerRequest &request)
{
    const auto found = m_inWork.find(request.number);
    if (found == m_inWork.end()) {
        m_call = "control"_ba;
        m_fault = {};
        return;
    }
    std::tie(m_call, m_fault) = found->second;
    m_inWork.erase(found);
    if (m_options.keepsRequests)
        m_seen.push_back(request);
}

void FakeGemini::checkHead(const ServerRequest &request, const QByteArray &call)
{
    const auto complain = [&](const QString &what) {
        m_violations += QString::fromLatin1(request.method + ' ' + call) + u": "_s + what;
    };
    if (!onlyHeader(request, "Host"))
        complain(u"no single Host"_s);
    if (!onlyHeader(request, "Content-Length") && request.method == "POST")
        complain(u"no single Content-Length"_s);
    QStringList names;
    for (const auto &[name, value] : request.headers)
        names += QString::fromLatin1(name).toLower();
    if (names.removeDuplicates() > 0)
        complain(u"a header stands twice"_s);
    if (request.target.contains(m_options.key) || request.query().contains("key="))
        complain(u"the key stands in the URL"_s);
    const bool isSession = call == "send" || call == "query" || call == "cancel";
    if (!isSession && !onlyHeader(request, "x-goog-api-key"))
        complain(u"no single x-goog-api-key"_s);
    if (isSession && !request.header("x-goog-api-key").isEmpty())
        complain(u"the key is sent to an upload's address"_s);
    if (call == "unknown")
        complain(u"no such call: "_s + QString::fromLatin1(request.target));
}

ServerReply FakeGemini::answer(const ServerRequest &request)
{
    const std::scoped_lock lock(m_mutex);
    recall(request);
    if (m_call == "control")
        return control(request);
    ServerReply reply;
    if (auto fault = statusFault(request))
        reply = std::move(*fault);
    else
        reply = dispatch(request);
    if (has("drop-after"))
        reply.end = ServerReply::End::Close;
    if (has("hang"))
        reply.end = ServerReply::End::Hang;
    if (has("garbage"))
        reply.raw = "\x01\x02garbage\r\n\r\n"_ba;
    if (has("not-json"))
        reply = {.headers = {{"Content-Type", "text/html"}}, .body = "<html>proxy</html>"_ba};
    reply.delay = m_options.latency;
    return reply;
}

ServerReply FakeGemini::dispatch(const ServerRequest &request)
{
    const bool isSession = m_call == "send" || m_call == "query" || m_call == "cancel";
    if (isSession)
        return session(request);
    const QByteArray key = request.header("x-goog-api-key");
    if (key.isEmpty())
        return apiError(403, "PERMISSION_DENIED", u"Method doesn't allow unregistered callers."_s);
    if (key != m_options.key)
        return apiError(400, "INVALID_ARGUMENT", u"API key not valid. Pass a valid API key."_s,
                        reasonDetail(u"API_KEY_INVALID"_s));
    if (m_call == "start")
        return startUpload(request);
    if (m_call == "list")
        return listFiles(request);
    if (m_call == "get" || m_call == "delete")
        return fileCall(request);
    if (m_call == "models")
        return listModels(request);
    if (m_call == "generate")
        return generate(request);
    return apiError(404, "NOT_FOUND", u"no such method"_s);
}

std::optional<ServerReply> FakeGemini::statusFault(const ServerRequest &request)
{
    if (m_call == "delete" && (has("403-file") || has("404")))
        m_files.erase(request.path().split('/').last()); // the answer is true: there is no file
    return excerpt::tests::statusFault(m_fault.kind, m_call);
}

ServerReply FakeGemini::refuse(const ServerReply &reply, const QString &violation)
{
    m_violations += QString::fromLatin1(m_call) + u": "_s + violation;
    return reply;
}

ServerReply FakeGemini::startUpload(const ServerRequest &request)
{
    const auto bad = [&](const QString &what) {
        return refuse(apiError(400, "INVALID_ARGUMENT", what), what);
    };
    if (!isSame(onlyHeader(request, "X-Goog-Upload-Protocol"), "resumable") ||
        !isSame(onlyHeader(request, "X-Goog-Upload-Command"), "start") ||
        !isSame(onlyHeader(request, "X-Goog-Upload-Header-Content-Type"), "application/pdf") ||
        !isSame(onlyHeader(request, "Content-Type"), "application/json") ||
        request.header("X-Goog-Upload-Header-Content-Length").toLongLong() <= 0)
        return bad(u"the headers of an upload's start are wrong"_s);
    const auto body = JsonValue::parse(request.body);
    if (!body)
        return bad(u"the body is no JSON"_s);
    if (const QString name =
            unknownName(*body, {{u"", {u"file"_s}}, {u"file", {u"displayName"_s, u"name"_s}}});
        !name.isEmpty())
        return bad(u"Unknown name \"%1\""_s.arg(name));
    const QString displayName = (*body)[u"file"][u"displayName"].toString();
    if (displayName.isEmpty() || displayName.size() > 512)
        return bad(u"no displayName"_s);
    const QByteArray id = "session" + QByteArray::number(++m_made);
    m_sessions[id] = {
        displayName, request.header("X-Goog-Upload-Header-Content-Length").toLongLong(), {}, {}};
    const QByteArray host = has("foreign-host") ? "elsewhere.example"_ba : request.header("Host");
    return {.headers = {{"X-Goog-Upload-URL", (m_options.tls ? "https://" : "http://") + host +
                                                  "/upload/v1beta/files?upload_id=" + id +
                                                  "&upload_protocol=resumable"},
                        {"X-Goog-Upload-Status", "active"},
                        {"X-Goog-Upload-Chunk-Granularity", "262144"}}};
}

ServerReply FakeGemini::session(const ServerRequest &request)
{
    const QByteArray id =
        QUrlQuery(QString::fromLatin1(request.query())).queryItemValue(u"upload_id"_s).toLatin1();
    if (has("session-gone"))
        m_sessions.erase(id);
    const auto found = m_sessions.find(id);
    if (found == m_sessions.end())
        return {.status = 404, .body = "Upload session not found"_ba};
    Session &session = found->second;
    if (m_call == "cancel") {
        if (session.fileId.isEmpty())
            m_sessions.erase(found);
        return {.headers = {{"X-Goog-Upload-Status", "cancelled"}}};
    }
    if (m_call == "send")
        return sendToSession(session, request);
    if (request.bodyBytes > 0)
        return refuse({.status = 400}, u"a query with a body"_s);
    if (!session.fileId.isEmpty())
        return {.headers = {{"X-Goog-Upload-Status", "final"}},
                .body = m_options.repeatsFileInQuery ? wrapped(fileJson(session.fileId))
                                                     : QByteArray()};
    return {
        .headers = {{"X-Goog-Upload-Status", "active"},
                    {"X-Goog-Upload-Size-Received", QByteArray::number(session.received.size())}}};
}

ServerReply FakeGemini::sendToSession(Session &session, const ServerRequest &request)
{
    const QByteArray command = request.header("X-Goog-Upload-Command");
    if (command != "upload, finalize" && command != "upload")
        return refuse({.status = 400}, u"no command"_s);
    if (has("offset-lost")) // half of what it had is gone, and the client cannot know
        session.received.truncate(session.received.size() / 2);
    const auto offset = onlyHeader(request, "X-Goog-Upload-Offset");
    if (has("offset-lost") || !session.fileId.isEmpty() ||
        !isSame(offset, QByteArray::number(session.received.size()))) {
        const ServerReply reply{.status = 400,
                                .headers = {{"X-Goog-Upload-Status", "active"}},
                                .body = "Upload offset does not match"_ba};
        return has("offset-lost") ? reply : refuse(reply, u"wrong offset"_s);
    }
    if (has("rejected"))
        return {.status = 400,
                .headers = {{"X-Goog-Upload-Status", "final"}},
                .body = "the file is refused"_ba};
    session.received += request.body;
    if (has("not-final")) {
        session.received.chop(session.received.size() / 3);
        return {.headers = {{"X-Goog-Upload-Status", "active"}}};
    }
    if (command == "upload")
        return {.headers = {{"X-Goog-Upload-Status", "active"}}};
    if (session.received.size() != session.sizeBytes)
        return refuse({.status = 400}, u"finalized at a wrong size"_s);
    const QByteArray id = "file" + QByteArray::number(++m_made);
    m_files[id] = {session.displayName, std::exchange(session.received, {}),
                   m_options.processingPolls, has("file-failed")};
    session.fileId = id;
    if (has("file-processing"))
        m_files[id].pollsLeft = 2;
    return {.headers = {{"X-Goog-Upload-Status", "final"}}, .body = wrapped(fileJson(id))};
}

JsonValue FakeGemini::fileJson(const QByteArray &id) const
{
    const auto found = m_files.find(id);
    if (found == m_files.end())
        return {};
    const File &file = found->second;
    const QString name = u"files/"_s + QString::fromLatin1(id);
    JsonValue json;
    json.set(u"name"_s, name);
    json.set(u"displayName"_s, file.displayName);
    json.set(u"mimeType"_s, u"application/pdf"_s);
    json.set(u"sizeBytes"_s, QString::number(file.bytes.size()));
    json.set(u"expirationTime"_s,
             QDateTime::currentDateTimeUtc().addDays(2).toString(Qt::ISODateWithMs));
    json.set(u"uri"_s, QString(u"https://generativelanguage.googleapis.com/v1beta/"_s + name));
    json.set(u"state"_s, file.isFailed        ? u"FAILED"_s
                         : file.pollsLeft > 0 ? u"PROCESSING"_s
                                              : u"ACTIVE"_s);
    if (file.isFailed)
        json.set(u"error"_s,
                 JsonValue::Object{{u"code"_s, 3}, {u"message"_s, u"The document is broken."_s}});
    return json;
}

ServerReply FakeGemini::fileCall(const ServerRequest &request)
{
    const QByteArray id = request.path().mid(qsizetype(qstrlen("/v1beta/files/")));
    const auto found = m_files.find(id);
    if (found == m_files.end())
        return apiError(
            403, "PERMISSION_DENIED",
            u"You do not have permission to access the File %1 or it may not exist."_s.arg(
                QString::fromLatin1(id)));
    if (m_call == "delete") {
        if (!found->second.displayName.startsWith("excerpt-"_L1))
            m_violations += u"deleted a file that is not the client's"_s;
        m_files.erase(found);
        return {.body = "{}"_ba};
    }
    const JsonValue json = fileJson(id);
    if (found->second.pollsLeft > 0)
        --found->second.pollsLeft;
    return {.body = json.toJson()};
}

ServerReply FakeGemini::listFiles(const ServerRequest &request) const
{
    const QUrlQuery query(QString::fromLatin1(request.query()));
    const int size = std::clamp(query.queryItemValue(u"pageSize"_s).toInt(), 1, 100);
    const int first = query.queryItemValue(u"pageToken"_s).toInt();
    JsonValue list = JsonValue::Object();
    int index = 0;
    for (const auto &[id, file] : m_files) {
        if (index >= first && index < first + size) {
            JsonValue files = list[u"files"];
            files.append(fileJson(id));
            list.set(u"files"_s, std::move(files));
        }
        ++index;
    }
    if (index > first + size)
        list.set(u"nextPageToken"_s, QString::number(first + size));
    return {.body = list.toJson()};
}

ServerReply FakeGemini::listModels(const ServerRequest &request) const
{
    const bool isSecondPage = request.query().contains("pageToken=next");
    return {.body = isSecondPage
                        ? R"({"models":[{"name":"models/fake-pro","displayName":"Fake Pro",)"
                          R"("inputTokenLimit":1048576,"outputTokenLimit":65536,)"
                          R"("supportedGenerationMethods":["generateContent","countTokens"]},)"
                          R"({"name":"models/embedder",)"
                          R"("supportedGenerationMethods":["embedContent"]}]})"_ba
                        : R"({"models":[{"name":"models/fake-flash","displayName":"Fake Flash",)"
                          R"("supportedGenerationMethods":["generateContent"]}],)"
                          R"("nextPageToken":"next"})"_ba};
}

ServerReply FakeGemini::control(const ServerRequest &request) const
{
    JsonValue json = JsonValue::Object();
    if (request.path() == "/control/files") {
        JsonValue names = JsonValue::Array();
        for (const auto &[id, file] : m_files)
            names.append(file.displayName);
        json.set(u"files"_s, std::move(names));
    } else {
        JsonValue calls = JsonValue::Object();
        for (const auto &[call, count] : m_calls)
            calls.set(QString::fromLatin1(call), count);
        JsonValue answered = JsonValue::Object();
        for (const auto &[prompt, count] : m_answered)
            answered.set(prompt, count);
        JsonValue violations = JsonValue::Array();
        for (const QString &violation : m_violations)
            violations.append(violation);
        json.set(u"requests"_s, m_requests);
        json.set(u"calls"_s, std::move(calls));
        json.set(u"answered"_s, std::move(answered));
        json.set(u"violations"_s, std::move(violations));
    }
    return {.body = json.toJson()};
}

void FakeGemini::answered(const ServerRequest &request, const ServerReply &reply)
{
    const auto out = std::chrono::steady_clock::now();
    const std::scoped_lock lock(m_mutex);
    if (!m_log.isOpen() || callOf(request) == "control")
        return;
    const auto nanoseconds = [](std::chrono::steady_clock::time_point time) {
        return qint64(std::chrono::nanoseconds(time.time_since_epoch()).count());
    };
    JsonValue line;
    line.set(u"request"_s, request.number);
    line.set(u"call"_s, QString::fromLatin1(callOf(request)));
    line.set(u"status"_s, reply.status);
    line.set(u"body_bytes"_s, request.bodyBytes);
    line.set(u"last_byte_in_ns"_s, nanoseconds(request.lastByteIn));
    line.set(u"last_byte_out_ns"_s, nanoseconds(out));
    m_log.write(line.toJson() + '\n');
    m_log.flush();
}

} // namespace excerpt::tests
