// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeopenai.h"

#include "tests/support/fakeopenaijson.h"

#include <QRegularExpression>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace excerpt::tests {

FakeOpenAi::FakeOpenAi(FakeOpenAiOptions options)
    : m_options(std::move(options))
    , m_server(new HttpServer(*this))
{
}

FakeOpenAi::~FakeOpenAi() = default;

QStringList FakeOpenAi::storedFiles() const
{
    const std::scoped_lock lock(m_mutex);
    QStringList names;
    for (const auto &[id, file] : m_files)
        names += file.name;
    return names;
}

int FakeOpenAi::requestsSeen() const
{
    const std::scoped_lock lock(m_mutex);
    return m_requests;
}

int FakeOpenAi::callsSeen(const QByteArray &call) const
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_calls.find(call);
    return found == m_calls.end() ? 0 : found->second;
}

QStringList FakeOpenAi::violations() const
{
    const std::scoped_lock lock(m_mutex);
    return m_violations;
}

std::vector<ServerRequest> FakeOpenAi::requests() const
{
    const std::scoped_lock lock(m_mutex);
    return m_seen;
}

void FakeOpenAi::storeFile(const QString &name)
{
    const std::scoped_lock lock(m_mutex);
    m_files["file-" + QByteArray::number(1000 + ++m_made)] = {name, "%PDF-"_ba};
}

QByteArray FakeOpenAi::callOf(const ServerRequest &request)
{
    const QByteArray path = request.path();
    if (path == "/v1/files")
        return request.method == "POST" ? "upload"_ba : "list"_ba;
    if (path.startsWith("/v1/files/"))
        return request.method == "DELETE" ? "delete"_ba : "unknown"_ba;
    if (path == "/v1/models")
        return "models"_ba;
    return path == "/v1/responses" && request.method == "POST" ? "generate"_ba : "unknown"_ba;
}

/// Called once per request, with its head: counts it and finds its fault.
std::optional<qint64> FakeOpenAi::dropAfter(const ServerRequest &request)
{
    const std::scoped_lock lock(m_mutex);
    m_call = callOf(request);
    m_fault = {};
    ++m_requests;
    const int ofCall = ++m_calls[m_call];
    for (const FakeFault &fault : m_options.faults) {
        const int number = fault.call.isEmpty() ? m_requests : ofCall;
        if ((fault.call.isEmpty() || fault.call == m_call) && fault.request > 0 &&
            number >= fault.request && number - fault.request < fault.times)
            m_fault = fault;
    }
    m_inWork[request.number] = {m_call, m_fault};
    if (m_call == "unknown")
        m_violations += u"no such call: "_s + QString::fromLatin1(request.target);
    if (request.target.contains(m_options.key))
        m_violations += u"the key stands in the URL"_s;
    if (has("drop-before"))
        return 0;
    if (has("drop-within"))
        return request.header("Content-Length").toLongLong() / 2;
    return std::nullopt;
}

void FakeOpenAi::dropped(const ServerRequest &request)
{
    const std::scoped_lock lock(m_mutex);
    recall(request);
}

/// Requests of several connections take turns: each goes on with its own call and fault.
void FakeOpenAi::recall(const ServerRequest &request)
{
    const auto found = m_inWork.find(request.number);
    if (found == m_inWork.end())
        return;
    std::tie(m_call, m_fault) = found->second;
    m_inWork.erase(found);
    m_seen.push_back(request);
}

ServerReply FakeOpenAi::answer(const ServerRequest &request)
{
    const std::scoped_lock lock(m_mutex);
    recall(request);
    ServerReply reply;
    if (auto fault = openAiStatusFault(m_fault.kind)) {
        reply = std::move(*fault);
        if (m_call == "delete" && reply.status == 404)
            m_files.erase(request.path().split('/').last()); // the answer is true
    } else {
        reply = dispatch(request);
    }
    if (has("drop-after"))
        reply.end = ServerReply::End::Close;
    if (has("hang"))
        reply.end = ServerReply::End::Hang;
    if (has("garbage"))
        reply.raw = "\x01\x02garbage\r\n\r\n"_ba;
    if (has("not-json"))
        reply = {.headers = {{"Content-Type", "text/html"}}, .body = "<html>proxy</html>"_ba};
    return reply;
}

ServerReply FakeOpenAi::dispatch(const ServerRequest &request)
{
    if (request.header("Authorization") != QByteArray("Bearer " + m_options.key))
        return openAiError(401, "invalid_request_error", "invalid_api_key",
                           u"Incorrect API key provided: "_s +
                               QString::fromLatin1(request.header("Authorization").mid(7)));
    if (m_call == "upload")
        return upload(request);
    if (m_call == "list")
        return list(request);
    if (m_call == "delete")
        return remove(request);
    if (m_call == "models")
        return {.body = R"({"object":"list","data":[{"id":"fake-big","object":"model"},)"
                        R"({"id":"fake-small","object":"model"}]})"_ba};
    if (m_call == "generate")
        return generate(request);
    return openAiError(404, "invalid_request_error", "", u"Invalid URL"_s);
}

ServerReply FakeOpenAi::refuse(const ServerReply &reply, const QString &violation)
{
    m_violations += QString::fromLatin1(m_call) + u": "_s + violation;
    return reply;
}

ServerReply FakeOpenAi::upload(const ServerRequest &request)
{
    const auto parts = multipart(request.header("Content-Type"), request.body);
    const auto bad = [&](const QString &what) {
        return refuse(openAiError(400, "invalid_request_error", "", what), what);
    };
    if (!parts)
        return bad(u"no multipart/form-data"_s);
    QByteArrayList names;
    for (const FormPart &part : *parts)
        names += part.name;
    std::sort(names.begin(), names.end());
    if (names !=
        QByteArrayList{"expires_after[anchor]", "expires_after[seconds]", "file", "purpose"})
        return bad(u"fields: "_s + QString::fromLatin1(names.join(' ')));
    File file;
    for (const FormPart &part : *parts) {
        if (part.name == "purpose" && part.value != "user_data")
            return bad(u"purpose"_s);
        if (part.name == "expires_after[anchor]" && part.value != "created_at")
            return bad(u"anchor"_s);
        if (part.name == "expires_after[seconds]" &&
            (part.value.toInt() < 3600 || part.value.toInt() > 2'592'000))
            return bad(u"seconds"_s);
        if (part.name == "file") {
            if (!part.fileName.endsWith(".pdf") || part.type != "application/pdf")
                return bad(u"no PDF"_s);
            file = {QString::fromUtf8(part.fileName), part.value};
        }
    }
    const QByteArray id = "file-" + QByteArray::number(1000 + ++m_made);
    m_files[id] = file;
    return {.body = openAiFile(id, file.name).toJson()};
}

ServerReply FakeOpenAi::list(const ServerRequest &request) const
{
    const QUrlQuery query(QString::fromLatin1(request.query()));
    const QByteArray after = query.queryItemValue(u"after"_s).toLatin1();
    const int limit = std::min(m_options.filesPerPage, query.queryItemValue(u"limit"_s).toInt());
    JsonValue files = JsonValue::Array();
    bool hasMore = false;
    for (auto file = m_files.rbegin(); file != m_files.rend(); ++file) { // newest first
        if (!after.isEmpty() && file->first >= after)
            continue;
        if (qsizetype(files.toArray().size()) == limit) {
            hasMore = true;
            break;
        }
        files.append(openAiFile(file->first, file->second.name));
    }
    JsonValue json;
    json.set(u"object"_s, u"list"_s);
    json.set(u"data"_s, std::move(files));
    json.set(u"has_more"_s, hasMore);
    return {.body = json.toJson()};
}

ServerReply FakeOpenAi::remove(const ServerRequest &request)
{
    const auto found = m_files.find(request.path().split('/').last());
    if (found == m_files.end())
        return openAiError(404, "invalid_request_error", "", u"No such File object"_s);
    if (!found->second.name.startsWith("excerpt-"_L1))
        m_violations += u"deleted a file that is not the client's"_s;
    m_files.erase(found);
    return {.body = R"({"object":"file","deleted":true})"_ba};
}

std::optional<ServerReply> FakeOpenAi::refusal(const JsonValue &body)
{
    const auto unsupported = [](const QString &param) {
        return openAiError(
            400, "invalid_request_error", "unsupported_parameter",
            u"Unsupported parameter: '%1' is not supported with this model."_s.arg(param), param);
    };
    if (!m_options.knowsStore && body.find(u"store"))
        return unsupported(u"store"_s);
    if (!m_options.takesTemperature && body.find(u"temperature"))
        return unsupported(u"temperature"_s);
    const JsonValue &format = body[u"text"][u"format"];
    if (format.isObject() &&
        (!m_options.takesSchema || (!m_options.takesStrict && format[u"strict"].toBool())))
        return openAiError(400, "invalid_request_error", "invalid_json_schema",
                           u"Invalid schema for response_format 'excerpt'."_s,
                           u"text.format.schema"_s);
    if (const QString name = unknownOpenAiName(body); !name.isEmpty())
        return refuse(openAiError(400, "invalid_request_error", "unknown_parameter",
                                  u"Unknown parameter: '%1'."_s.arg(name), name),
                      u"unknown name "_s + name);
    if (m_options.knowsStore && (!body[u"store"].isBool() || body[u"store"].toBool()))
        m_violations += u"generate: without store:false"_s;
    if (!body[u"stream"].toBool())
        m_violations += u"generate: not streamed"_s;
    return std::nullopt;
}

std::optional<QByteArray> FakeOpenAi::pdfOf(const JsonValue &part) const
{
    if (part[u"type"].toString() != "input_file"_L1)
        return std::nullopt;
    if (part.find(u"file_id")) {
        const auto file = m_files.find(part[u"file_id"].toString().toLatin1());
        return file == m_files.end() ? std::nullopt : std::optional(file->second.bytes);
    }
    const QString head = u"data:application/pdf;base64,"_s;
    const QString data = part[u"file_data"].toString();
    if (!data.startsWith(head) || part[u"filename"].toString().isEmpty())
        return std::nullopt;
    const auto decoded = QByteArray::fromBase64Encoding(data.mid(head.size()).toLatin1(),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? std::optional(*decoded) : std::nullopt;
}

ServerReply FakeOpenAi::generate(const ServerRequest &request)
{
    const auto body = JsonValue::parse(request.body);
    if (!body)
        return refuse(openAiError(400, "invalid_request_error", "", u"no JSON"_s), u"no JSON"_s);
    if (!(*body)[u"model"].toString().startsWith("fake-"_L1))
        return openAiError(404, "invalid_request_error", "model_not_found",
                           u"The model does not exist."_s, u"model"_s);
    if (auto refused = refusal(*body))
        return *refused;
    const JsonValue::Array &input = (*body)[u"input"].toArray();
    const JsonValue::Array parts =
        input.size() == 1 ? input.front()[u"content"].toArray() : JsonValue::Array();
    if (parts.size() != 2 || parts.at(1)[u"type"].toString() != "input_text"_L1)
        return refuse(openAiError(400, "invalid_request_error", "", u"parts"_s),
                      u"not the PDF first and the prompt second"_s);
    const auto pdf = pdfOf(parts.at(0));
    if (!pdf || !pdf->startsWith("%PDF-"))
        return refuse(openAiError(404, "invalid_request_error", "", u"No such file."_s),
                      u"no PDF that can be used"_s);
    return stream(FakeGemini::defaultAnswer(*pdf, parts.at(1)[u"text"].toString()));
}

JsonValue FakeOpenAi::finalResponse(const QString &text) const
{
    JsonValue response;
    response.set(u"object"_s, u"response"_s);
    response.set(u"model"_s, u"fake-1"_s);
    if (m_options.repeatsInFinal && !text.isEmpty())
        response.set(u"output"_s, openAiOutput(text));
    if (has("refusal"))
        response.set(u"output"_s, openAiRefusal(u"I cannot help with that."_s));
    if (has("incomplete"))
        response.set(u"incomplete_details"_s,
                     JsonValue::Object{{u"reason"_s, QString::fromLatin1(m_fault.detail)}});
    if (has("failed") && !m_fault.detail.isEmpty())
        response.set(u"error"_s, JsonValue::Object{{u"code"_s, QString::fromLatin1(m_fault.detail)},
                                                   {u"message"_s, u"It failed."_s}});
    response.set(u"usage"_s, JsonValue::Object{{u"input_tokens"_s, 1000},
                                               {u"output_tokens"_s, 42},
                                               {u"total_tokens"_s, 1042}});
    return response;
}

ServerReply FakeOpenAi::stream(const QString &text) const
{
    std::vector<QByteArray> pieces{openAiEvent(u"response.created"_s, {}),
                                   openAiAside(1, u"Let me see. "_s)};
    const bool isSilent = has("empty") || has("refusal");
    const qsizetype size = text.size() / 3 + 1;
    for (qsizetype i = 0; i < text.size() && !isSilent; i += size)
        pieces.push_back(openAiDelta(2, text.mid(i, size)));
    if (has("repeats"))
        pieces.insert(pieces.end(), 100, openAiDelta(2, u"and the next one is the next one "_s));
    ServerReply reply{.headers = {{"Content-Type", "text/event-stream"}}};
    if (has("truncated"))
        reply.end = ServerReply::End::CloseWithin;
    if (has("stream-error")) {
        pieces.push_back(openAiEvent(
            u"error"_s, {{u"code"_s, u"server_error"_s}, {u"message"_s, u"Something broke."_s}}));
    } else if (!has("no-final") && !has("truncated")) {
        const QString kind = has("failed")       ? u"response.failed"_s
                             : has("incomplete") ? u"response.incomplete"_s
                                                 : u"response.completed"_s;
        const QByteArray final = openAiEvent(
            kind, {{u"response"_s, finalResponse(isSilent || has("failed") ? QString() : text)}});
        pieces.insert(pieces.end(), has("two-finals") ? 2 : 1, final);
    }
    if (m_options.hasDoneEvent)
        pieces.push_back("data: [DONE]\n\n"_ba);
    reply.pieces = std::move(pieces);
    return reply;
}

} // namespace excerpt::tests
