// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace excerpt {

/// A file at a provider. `displayName` is ours (excerpt-<job>-<section>-<8 hex>.pdf) and known
/// before the upload; `remoteId` is the provider's and may be empty while it is not known.
struct RemoteName
{
    QString displayName;
    QString remoteId;
    QString uri;       ///< how a request names the file; not logged
    QDateTime expires; ///< UTC; invalid when the provider does not say
    bool operator==(const RemoteName &) const = default;
};

} // namespace excerpt
