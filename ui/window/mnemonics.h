// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenuBar;

namespace excerpt {

/// No two entries of one menu share a letter, whatever the language and however their texts
/// change: the first keeps the one that was chosen for it, the others get the first letter of
/// theirs that is free, and none when there is none. Menus are looked at whenever they open, the
/// bar now. GUI thread.
void keepMnemonicsApart(QMenuBar &bar);

} // namespace excerpt
