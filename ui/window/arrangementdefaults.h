// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/arrangements.h"

#include <QString>

namespace excerpt {

/// How an arrangement is at first, in pixels at a font of 18 pixels height (README of the pictures,
/// section 1).
struct ArrangementDefaults
{
    QString key; ///< in the window's file
    int leftWidth;
    bool hasSections;
    bool isPagesFolded;
    int rightWidth;
    int rightPanel;
    bool isRunFolded;
};

[[nodiscard]] const ArrangementDefaults &defaultsOf(Arrangements::Kind kind);

/// From which step of the window's width on something gives way.
enum WidthStep {
    RightNarrow = 1, ///< the right dock is narrower
    LeftTabs,        ///< pages in one column, sections as a tab behind them
    RightDrawer,     ///< the right dock lies over the page
    LeftDrawer,      ///< the left ones as well
};

constexpr int narrowPages = 116;
constexpr int narrowRight = 336;
constexpr int wideRight = 480;
constexpr int wideWindow = 1600;

} // namespace excerpt
