// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/http/download.h"

#include "core/engines/http/httpclient.h"

#include <fcntl.h>
#include <unistd.h>

#include <QCoreApplication>
#include <QLoggingCategory>

#include <cerrno>
#include <cstdlib>
#include <cstring>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

Q_LOGGING_CATEGORY(downloadLog, "excerpt.download", QtInfoMsg)

constexpr int mostRedirects = 10;
/// Readers look for the header of a PDF in this many bytes (ISO 32000-1, annex H.3, note 13).
constexpr qsizetype headerBytes = 1024;

QString translated(const char *sentence)
{
    return QCoreApplication::translate("Download", sentence);
}

tl::unexpected<Error> downloadFailure(const QString &message, QString detail = {})
{
    return failure(Stage::Open, Code::DownloadFailed, message, std::move(detail));
}

tl::unexpected<Error> writeFailure(const QString &folder)
{
    const int reason = errno;
    const bool isFull = reason == ENOSPC || reason == EDQUOT || reason == EFBIG;
    return failure(
        Stage::Open, isFull ? Code::DiskFull : Code::WriteFailed,
        (isFull ? translated(QT_TRANSLATE_NOOP("Download", "The download does not fit into “%1”: "
                                                           "the disk is full. Make room there."))
                : translated(QT_TRANSLATE_NOOP("Download", "The download cannot be written into "
                                                           "“%1”. Check that the folder can be "
                                                           "written to.")))
            .arg(folder),
        QString::fromLocal8Bit(std::strerror(reason)));
}

/// A new file in the folder that no other process can see, where the file system can do that; else
/// one whose name is taken away at once.
int openUnnamed(const QString &folder)
{
    const QByteArray path = QFile::encodeName(folder);
    const int descriptor = ::open(path.constData(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
    if (descriptor >= 0)
        return descriptor;
    QByteArray name = path + "/download-XXXXXX";
    const int named = ::mkostemp(name.data(), O_CLOEXEC);
    if (named >= 0)
        ::unlink(name.constData());
    return named;
}

/// Whether the same request may be answered otherwise in a while.
bool isPassing(int status)
{
    return status == 408 || status == 429 || status >= 500;
}

Error statusError(const HttpResponse &response, const QString &host)
{
    const bool passes = isPassing(response.status);
    Error error{Stage::Open, Code::DownloadFailed,
                (passes ? translated(QT_TRANSLATE_NOOP(
                              "Download", "The document could not be downloaded: %1 answered "
                                          "with status %2. Try again later."))
                        : translated(QT_TRANSLATE_NOOP(
                              "Download", "The document could not be downloaded: %1 answered "
                                          "with status %2. Check the address.")))
                    .arg(host, QString::number(response.status))};
    error.retryable = passes;
    if (passes)
        error.retryAfter = response.retryAfter();
    return error;
}

/// Says in the log what a download waits for.
class DownloadObserver : public CallObserver
{
public:
    void stageEntered(Stage) override {}
    void bytesSent(qint64, qint64) override {}
    void textArrived(qint64) override {}
    void retrying(const Error &error, int nextAttempt, std::chrono::milliseconds wait) override
    {
        qCInfo(downloadLog, "%s Attempt %d begins in %lld ms.", qUtf8Printable(error.message),
               nextAttempt, static_cast<long long>(wait.count()));
    }
    void warning(const QString &) override {}
};

/// One attempt at a download while it goes on.
class Download
{
public:
    Download(const DownloadRequest &request, QFile &file)
        : m_request(request)
        , m_file(file)
        , m_url(request.url)
    {
        if (!m_url.userInfo().isEmpty()) {
            const QString pair =
                m_url.userName(QUrl::FullyDecoded) + u':' + m_url.password(QUrl::FullyDecoded);
            m_authorization = "Basic " + pair.toUtf8().toBase64();
            m_url.setUserInfo({});
        }
    }

    Expected<void> run(const std::stop_token &stop, QDeadlineTimer deadline)
    {
        for (int hops = 0; hops <= mostRedirects; ++hops) {
            const auto response = m_client.send(httpRequest(), stop, deadline);
            if (!response)
                return tl::unexpected(asDownloadError(response.error()));
            if (response->isSuccess())
                return finish();
            const bool isRedirect = response->status >= 300 && response->status < 400 &&
                                    !response->header("Location").isEmpty();
            if (!isRedirect)
                return tl::unexpected(statusError(*response, m_url.host()));
            if (auto followed = follow(response->header("Location")); !followed)
                return followed;
        }
        return downloadFailure(
            translated(QT_TRANSLATE_NOOP("Download", "The document could not be downloaded: %1 "
                                                     "sends from one address to the next without "
                                                     "end. Check the address."))
                .arg(m_url.host()));
    }

private:
    HttpRequest httpRequest()
    {
        HttpRequest request{.url = m_url, .stage = Stage::Open};
        request.headers.emplace_back("Accept"_ba, "application/pdf, */*;q=0.5"_ba);
        if (!m_authorization.isEmpty())
            request.headers.emplace_back("Authorization"_ba, m_authorization);
        request.onHead = [this](const HttpHeaders &headers) { return takeHead(headers); };
        request.onData = [this](QByteArrayView block) { return takeData(block); };
        return request;
    }

    Expected<void> takeHead(const HttpHeaders &headers)
    {
        bool isNumber = false;
        const qint64 length =
            HttpResponse{.headers = headers}.header("Content-Length").toLongLong(&isNumber);
        m_totalBytes = isNumber ? length : -1;
        return m_totalBytes > m_request.limitBytes ? tooBig() : Expected<void>();
    }

    Expected<void> takeData(QByteArrayView block)
    {
        if (m_receivedBytes + block.size() > m_request.limitBytes)
            return tooBig();
        if (m_head.size() < headerBytes) {
            m_head += block.first(std::min(block.size(), headerBytes - m_head.size()));
            if (m_head.size() == headerBytes && !m_head.contains("%PDF-"))
                return noPdf();
        }
        if (m_file.write(block.data(), block.size()) != block.size())
            return writeFailure(m_request.folder);
        m_receivedBytes += block.size();
        if (m_request.onProgress)
            m_request.onProgress(m_receivedBytes, m_totalBytes);
        return {};
    }

    Expected<void> finish()
    {
        if (!m_head.contains("%PDF-"))
            return noPdf();
        if (!m_file.flush())
            return writeFailure(m_request.folder);
        m_file.seek(0);
        return {};
    }

    Expected<void> follow(const QByteArray &location)
    {
        QUrl next = m_url.resolved(QUrl::fromEncoded(location));
        next.setUserInfo({});
        const bool isSecure = next.scheme() == "https"_L1;
        const bool isLess = m_url.scheme() == "https"_L1 && !isSecure;
        if (!next.isValid() || next.host().isEmpty() || isLess ||
            (!isSecure && next.scheme() != "http"_L1))
            return downloadFailure(
                translated(QT_TRANSLATE_NOOP("Download",
                                             "The document was not downloaded: %1 sends to an "
                                             "address that is not safe to follow. Download the "
                                             "document with a browser and name the file."))
                    .arg(m_url.host()));
        const bool isSameOrigin = next.scheme() == m_url.scheme() && next.host() == m_url.host() &&
                                  next.port() == m_url.port();
        if (!isSameOrigin)
            m_authorization.clear();
        m_url = std::move(next);
        return {};
    }

    Expected<void> tooBig() const
    {
        return downloadFailure(
            translated(QT_TRANSLATE_NOOP("Download", "The document at %1 is larger than %2 MB and "
                                                     "was not downloaded. Download it with a "
                                                     "browser and name the file."))
                .arg(m_url.host(), QString::number(m_request.limitBytes / 1'000'000)));
    }

    Expected<void> noPdf() const
    {
        return downloadFailure(
            translated(QT_TRANSLATE_NOOP("Download", "What %1 sent is no PDF. Check the address; "
                                                     "it may need a login first."))
                .arg(m_url.host()));
    }

    /// The words of the connection stay; the code says that it is the document that is missing. A
    /// host that cannot be reached at all is most likely mistyped: that is told at once.
    static Error asDownloadError(Error error)
    {
        const bool keepsCode = error.code == Code::Cancelled || error.code == Code::TimeLimit ||
                               error.code == Code::DiskFull || error.code == Code::WriteFailed;
        error.retryable = error.retryable && error.code == Code::ConnectionLost;
        if (!keepsCode)
            error.code = Code::DownloadFailed;
        return error;
    }

    const DownloadRequest &m_request;
    QFile &m_file;
    HttpClient m_client;
    QUrl m_url;
    QByteArray m_authorization;
    QByteArray m_head;
    qint64 m_receivedBytes = 0;
    qint64 m_totalBytes = -1;
};

} // namespace

Expected<DownloadedFile> download(const DownloadRequest &request, std::stop_token stop,
                                  QDeadlineTimer deadline, RetryClock &clock)
{
    const bool isHttp = request.url.scheme() == "https"_L1 || request.url.scheme() == "http"_L1;
    if (!request.url.isValid() || !isHttp || request.url.host().isEmpty())
        return downloadFailure(
            translated(QT_TRANSLATE_NOOP("Download", "“%1” is no address that a document can be "
                                                     "downloaded from. Write it as "
                                                     "https://host/file.pdf."))
                .arg(request.url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery)));
    const int descriptor = openUnnamed(request.folder);
    DownloadedFile result{.file = std::make_unique<QFile>(),
                          .path = u"/proc/self/fd/"_s + QString::number(descriptor),
                          .fileName = request.url.fileName(QUrl::FullyDecoded)};
    if (descriptor < 0 ||
        !result.file->open(descriptor, QIODevice::ReadWrite | QIODevice::Unbuffered,
                           QFileDevice::AutoCloseHandle))
        return writeFailure(request.folder);
    DownloadObserver observer;
    const CallContext context{stop, deadline, &observer};
    Retry retry(request.retries, clock, context);
    for (;;) {
        // Each attempt begins at the address that was asked for, and with the password in it.
        auto done = Download(request, *result.file).run(stop, deadline);
        if (done)
            return result;
        if (!retry.again(done.error()))
            return tl::unexpected(done.error());
        if (!result.file->resize(0) || !result.file->seek(0))
            return writeFailure(request.folder);
        if (request.onProgress)
            request.onProgress(0, -1);
    }
}

} // namespace excerpt
