// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "core/sections/section.h"
#include "core/settings/settings.h"

#include <QString>

#include <functional>
#include <memory>
#include <stop_token>

namespace excerpt {

/// Whether a document is named by an address (http, https) rather than by a path. Any thread.
[[nodiscard]] bool isAddress(const QString &document);

/// $XDG_CACHE_HOME/excerpt, else ~/.cache/excerpt; not /tmp, which is memory on many systems. Any
/// thread.
[[nodiscard]] QString cacheFolder();

/// A document as the person named it, and where its bytes are on this computer: for an address in
/// a file that goes away with this. Made and destroyed on any one thread.
struct LocalDocument
{
    QString source; ///< absolute path, or the address
    QString name;   ///< what it is called: the last part of either
    DocumentLocation location;
    std::shared_ptr<QFile> downloaded; ///< null for a path
};

/// Bytes so far and of the whole (-1: not known), on the thread that fetches.
using DownloadProgress = std::function<void(qint64 receivedBytes, qint64 totalBytes)>;

/// Downloads what an address names, in up to `retries` more attempts (download.h). Blocks. Errors:
/// of download(); none for a path.
[[nodiscard]] Expected<LocalDocument> fetchDocument(const QString &source, const QString &password,
                                                    const DownloadProgress &onProgress,
                                                    std::stop_token stop,
                                                    int retries = EngineSettings().retries);

} // namespace excerpt
