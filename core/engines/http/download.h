// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/engines/retry.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QString>
#include <QUrl>

#include <functional>
#include <memory>
#include <stop_token>

namespace excerpt {

struct DownloadRequest
{
    QUrl url;       ///< http or https; a user name and password in it go into a header
    QString folder; ///< exists and can be written to
    qint64 limitBytes = 2LL * 1024 * 1024 * 1024;
    int retries = 0; ///< attempts after the first
    /// Bytes so far and of the whole (-1: not known), on the calling thread; from 0 again when an
    /// attempt failed.
    std::function<void(qint64 receivedBytes, qint64 totalBytes)> onProgress;
};

/// A document from the net, in a file without a name: it goes when this goes, whatever happens.
struct DownloadedFile
{
    std::unique_ptr<QFile> file; ///< open for reading, at position 0
    QString path;                ///< by which this process can open it while `file` is open
    QString fileName;            ///< the last part of the address, not safe as a path
};

/// Streams a PDF from an address to disk. Follows up to 10 redirects, never from https to http,
/// and takes credentials to no other host. Begins anew, as Retry says, when the connection breaks
/// or the server is busy or in trouble (408, 429, 5xx). Blocks; worker threads only.
/// Errors, stage Open: DownloadFailed (host and reason or status named; also when what comes is no
/// PDF or too big), DiskFull, WriteFailed, TimeLimit, Cancelled.
[[nodiscard]] Expected<DownloadedFile> download(const DownloadRequest &request,
                                                std::stop_token stop, QDeadlineTimer deadline,
                                                RetryClock &clock = systemRetryClock());

} // namespace excerpt
