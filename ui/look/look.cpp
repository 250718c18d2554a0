// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/look.h"

#include "ui/look/lookstyle.h"
#include "ui/look/stylesheet.h"

#include <QFontDatabase>
#include <QFontMetrics>
#include <QPalette>
#include <QPixmapCache>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace excerpt::look {

namespace {

struct RoleColor
{
    Role role;
    QRgb light;
    QRgb dark;
};

// In the order of Role.
constexpr std::array roleColors{
    RoleColor{Role::Window, 0xfff1f2f4, 0xff26292d},
    RoleColor{Role::Base, 0xffffffff, 0xff1c1f22},
    RoleColor{Role::Alternate, 0xfff7f8f9, 0xff212428},
    RoleColor{Role::Canvas, 0xffdadde2, 0xff141618},
    RoleColor{Role::Text, 0xff1b1f24, 0xffe9ecef},
    RoleColor{Role::Dim, 0xff555d68, 0xffa4adb8},
    RoleColor{Role::Line, 0xffcdd2d8, 0xff43484f},
    RoleColor{Role::Edge, 0xff7f8792, 0xff7b8591},
    RoleColor{Role::Accent, 0xff1f62c4, 0xff6fa8ff},
    RoleColor{Role::OnAccent, 0xffffffff, 0xff0b1e3a},
    RoleColor{Role::Soft, 0xffe3ecf9, 0xff243a58},
    RoleColor{Role::Good, 0xff19764d, 0xff5cc994},
    RoleColor{Role::Warning, 0xff8a5600, 0xfff2b84b},
    RoleColor{Role::WarningGround, 0xfffff1d0, 0xff3f3216},
    RoleColor{Role::WarningBar, 0xffe8a317, 0xfff2b84b},
    RoleColor{Role::Bad, 0xffb3261e, 0xffff8a80},
    RoleColor{Role::BadGround, 0xfffbe6e4, 0xff462523},
    RoleColor{Role::SetAside, 0xff6a3fb5, 0xffb79bff},
    RoleColor{Role::Waiting, 0xff5f6873, 0xff9aa4b0},
    RoleColor{Role::Button, 0xfffafbfc, 0xff31353a},
};

const RoleColor &colorsOf(Role role)
{
    return roleColors.at(std::size_t(role));
}

bool themeIsDark = false;
/// The desktop's own palette, while it is a high-contrast one and wins over ours.
std::optional<QPalette> contrastPalette;

/// WCAG 2.1, relative luminance.
double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
           0.0722 * linear(color.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

/// Black on white or white on black throughout; ordinary themes have greys.
bool isHighContrast(const QPalette &palette)
{
    constexpr double least = 19.5;
    return contrast(palette.color(QPalette::Window), palette.color(QPalette::WindowText)) > least &&
           contrast(palette.color(QPalette::Base), palette.color(QPalette::Text)) > least &&
           contrast(palette.color(QPalette::Button), palette.color(QPalette::ButtonText)) > least;
}

/// States have their words, icons and line styles then, and no colours.
QColor contrastColor(const QPalette &palette, Role role)
{
    switch (role) {
    case Role::Window:
    case Role::Canvas:
    case Role::Soft:
    case Role::OnAccent:
    case Role::WarningGround:
    case Role::BadGround: return palette.color(QPalette::Window);
    case Role::Base:
    case Role::Alternate: return palette.color(QPalette::Base);
    case Role::Button: return palette.color(QPalette::Button);
    case Role::Text:
    case Role::Dim:
    case Role::Line:
    case Role::Edge:
    case Role::Accent:
    case Role::Good:
    case Role::Warning:
    case Role::WarningBar:
    case Role::Bad:
    case Role::SetAside:
    case Role::Waiting: break;
    }
    return palette.color(QPalette::WindowText);
}

QPalette paletteOfTheme()
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole to, Role from) {
        palette.setColor(to, color(from));
    };
    set(QPalette::Window, Role::Window);
    set(QPalette::WindowText, Role::Text);
    set(QPalette::Base, Role::Base);
    set(QPalette::AlternateBase, Role::Alternate);
    set(QPalette::Text, Role::Text);
    set(QPalette::Button, Role::Button);
    set(QPalette::ButtonText, Role::Text);
    set(QPalette::BrightText, Role::Bad);
    set(QPalette::Highlight, Role::Accent);
    set(QPalette::HighlightedText, Role::OnAccent);
    set(QPalette::ToolTipBase, Role::Base);
    set(QPalette::ToolTipText, Role::Text);
    set(QPalette::Link, Role::Accent);
    set(QPalette::LinkVisited, Role::Accent);
    set(QPalette::PlaceholderText, Role::Dim);
    set(QPalette::Light, Role::Base);
    for (const auto role : {QPalette::Mid, QPalette::Dark, QPalette::Midlight, QPalette::Shadow})
        set(role, Role::Line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, color(Role::Dim));
    return palette;
}

bool desktopIsDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() <
           palette.color(QPalette::WindowText).lightness();
}

double sizeFactor(TextSize size)
{
    switch (size) {
    case TextSize::Title: return 1.7;
    case TextSize::Drop: return 1.55;
    case TextSize::Figure: return 1.23;
    case TextSize::Normal: return 1.0;
    case TextSize::Second: return 0.92;
    case TextSize::Small: return 0.85;
    }
    return 1.0;
}

QFont sized(QFont base, TextSize size)
{
    constexpr double leastPixels = 11;
    const double pixels = QFontInfo(QApplication::font()).pixelSize() * sizeFactor(size);
    base.setPixelSize(int(std::lround(std::max(leastPixels, pixels))));
    return base;
}

} // namespace

void apply(QApplication &application, Theme theme)
{
    static const QPalette desktop = QApplication::palette();
    themeIsDark = theme == Theme::Dark || (theme == Theme::System && desktopIsDark(desktop));
    contrastPalette.reset();
    if (theme == Theme::System && isHighContrast(desktop))
        contrastPalette = desktop;
    QPixmapCache::clear(); // icons are drawn in the colours of the theme
    QApplication::setStyle(new LookStyle);
    QApplication::setPalette(contrastPalette ? *contrastPalette : paletteOfTheme());
    application.setStyleSheet(styleSheet());
}

bool isDark()
{
    return themeIsDark;
}

QColor color(Role role)
{
    if (contrastPalette)
        return contrastColor(*contrastPalette, role);
    return QColor::fromRgb(themeIsDark ? colorsOf(role).dark : colorsOf(role).light);
}

QColor colorOnPage(Role role)
{
    return QColor::fromRgb(colorsOf(role).light);
}

int px(double length)
{
    constexpr double designHeight = 18;
    const double scale = QFontMetrics(QApplication::font()).height() / designHeight;
    const int pixels = int(std::lround(length * std::max(scale, 0.8)));
    return length > 0 ? std::max(1, pixels) : pixels;
}

QFont font(TextSize size, bool isBold)
{
    QFont font = sized(QApplication::font(), size);
    font.setBold(isBold);
    return font;
}

QFont fixedFont(TextSize size)
{
    return sized(QFontDatabase::systemFont(QFontDatabase::FixedFont), size);
}

} // namespace excerpt::look
