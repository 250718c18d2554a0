// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sections/sectioneditor.h"

namespace excerpt {

/// Makes two sections of one, each with half of its pages, in one undo step; their ids. None when
/// it is gone or has too few pages. GUI thread.
std::vector<SectionId> splitInHalves(SectionEditor &editor, const SectionId &id);

} // namespace excerpt
