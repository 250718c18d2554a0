// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/localdocument.h"

#include "core/engines/http/download.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

#include <utility>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

constexpr auto downloadTimeout = std::chrono::hours(1);

Expected<LocalDocument> fetchAddress(const QString &source, const QString &password,
                                     const DownloadProgress &onProgress, std::stop_token stop,
                                     int retries)
{
    DownloadRequest request;
    request.url = QUrl(source);
    request.folder = cacheFolder();
    request.retries = retries;
    request.onProgress = onProgress;
    if (!QDir().mkpath(request.folder)) {
        return failure(Stage::Open, Code::WriteFailed,
                       QCoreApplication::translate(
                           "CommandLine", "The folder %1 for downloads cannot be made. Check that "
                                          "you may write there, or set XDG_CACHE_HOME.")
                           .arg(request.folder));
    }
    auto file = download(request, stop, QDeadlineTimer(downloadTimeout));
    if (!file)
        return tl::unexpected(file.error());
    return LocalDocument{
        source, file->fileName, {file->path, password, {}}, std::shared_ptr(std::move(file->file))};
}

} // namespace

bool isAddress(const QString &document)
{
    return document.startsWith("http://"_L1, Qt::CaseInsensitive) ||
           document.startsWith("https://"_L1, Qt::CaseInsensitive);
}

QString cacheFolder()
{
    QString base = qEnvironmentVariable("XDG_CACHE_HOME");
    if (!QDir::isAbsolutePath(base))
        base = QDir::homePath() + "/.cache"_L1;
    return base + "/excerpt"_L1;
}

Expected<LocalDocument> fetchDocument(const QString &source, const QString &password,
                                      const DownloadProgress &onProgress, std::stop_token stop,
                                      int retries)
{
    if (isAddress(source))
        return fetchAddress(source, password, onProgress, stop, retries);
    const QString path = QDir::current().absoluteFilePath(source);
    return LocalDocument{path, QFileInfo(path).fileName(), {path, password, {}}, nullptr};
}

} // namespace excerpt
