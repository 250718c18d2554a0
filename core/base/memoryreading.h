// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace excerpt {

/// Memory of the program and its helpers at one moment, in bytes: PSS where the kernel gives it
/// (/proc/<pid>/smaps_rollup, proc(5)), else resident size.
struct MemoryReading
{
    qint64 programBytes = 0;
    qint64 helperBytes = 0; ///< sum over the helpers
    [[nodiscard]] qint64 totalBytes() const { return programBytes + helperBytes; }
};

} // namespace excerpt
