// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QColor>
#include <QFont>

namespace excerpt::look {

// How the window looks: one palette for light and one for dark, sizes that follow the font. GUI
// thread only.

enum class Role {
    Window,
    Base,
    Alternate,
    Canvas, ///< behind the pages
    Text,
    Dim,
    Line, ///< decoration
    Edge, ///< of inputs: at least 3:1 against the base
    Accent,
    OnAccent,
    Soft, ///< selection without the focus, offers, the stage in work
    Good,
    Warning,
    WarningGround,
    WarningBar,
    Bad,
    BadGround,
    SetAside, ///< also edited
    Waiting,  ///< also stopped and out of date
    Button,
};

enum class Theme { System, Light, Dark };

/// Sets style, palette and style sheet of the whole program, and again whenever the theme or the
/// font changes. `Theme::System` follows the desktop's palette as it was at the start; where
/// that is one of high contrast, it stays, and colours carry no states.
void apply(QApplication &application, Theme theme);
[[nodiscard]] bool isDark();

[[nodiscard]] QColor color(Role role);
/// What is painted on a page always has the light set, since the page is light.
[[nodiscard]] QColor colorOnPage(Role role);

/// `length` pixels at a font of 18 pixels height, in pixels of the font in use: everything that has
/// a size grows with the font. At least 1 for a positive length.
[[nodiscard]] int px(double length);

enum class TextSize { Title, Drop, Figure, Normal, Second, Small };
[[nodiscard]] QFont font(TextSize size = TextSize::Normal, bool isBold = false);
[[nodiscard]] QFont fixedFont(TextSize size = TextSize::Normal);

} // namespace excerpt::look
