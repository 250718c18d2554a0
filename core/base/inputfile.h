// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QString>

namespace excerpt {

/// A whole input file of a person, at most 256 MB. Any thread; it may block as long as the disk
/// does. Errors: `code`, naming the file.
[[nodiscard]] Expected<QByteArray> readWholeFile(const QString &path, Code code);

} // namespace excerpt
