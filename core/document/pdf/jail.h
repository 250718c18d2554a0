// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/helpermessages.h"

namespace excerpt {

// The two halves of the jail. Both hold for good, for this process and every one it might start.

/// Landlock: from here on this thread, and threads it starts later, can open nothing but fonts,
/// their configuration and libraries, for reading. What is open already stays usable. Returns the
/// kernel's Landlock version, 0 when nothing was confined. Source: landlock(7).
[[nodiscard]] int confineFiles();

/// seccomp: from here on no thread of this process can reach the network, start a process or a
/// program, trace another, or open a file for writing, whatever kind of file it is. A list of what
/// is allowed; everything else fails. False when nothing was confined. Source: seccomp(2).
[[nodiscard]] bool confineCalls();

} // namespace excerpt
