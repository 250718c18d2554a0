// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QNetworkProxy>
#include <QProcessEnvironment>
#include <QUrl>

namespace excerpt {

/// Which proxy a request to `url` goes through: none for this computer itself, none for what
/// NO_PROXY names, then HTTPS_PROXY or HTTP_PROXY by the address' scheme, then ALL_PROXY, then the
/// system's. Variables are read in lower case first, as curl does. May block while the system is
/// asked; worker threads only.
/// Error: EngineUnreachable naming the variable when its value is no proxy that can be used.
[[nodiscard]] Expected<QNetworkProxy> proxyFor(const QUrl &url,
                                               const QProcessEnvironment &environment);

} // namespace excerpt
