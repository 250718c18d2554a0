// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sections/section.h"
#include "tests/support/pdfgenerator.h"

#include <QColor>
#include <QStringList>

#include <cmath>

namespace excerpt::tests {

inline constexpr QColor white(255, 255, 255);
inline constexpr int colourA = 0;
inline constexpr int colourB = 1;

/// White pages of 600 × 800 points with headings whose baselines are at 0.25, 0.5 and 0.75.
inline PdfSpec textPages(int pages)
{
    PdfSpec spec;
    spec.pages = pages;
    spec.mediaBox = "[0 0 600 800]";
    spec.page = [](int page) {
        PdfPageSpec each;
        for (const int line : {1, 2, 3})
            each.lines.push_back({QStringLiteral("%1.%2 Heading").arg(page).arg(line), 16,
                                  PdfFont::SansBold, 200, 800.0 - 200 * line});
        return each;
    };
    return spec;
}

inline Section section(const QString &id, const QString &name, const QString &pages)
{
    Section section;
    section.id = {id};
    section.name = name;
    section.pages = *PageRange::parse(pages, 1000);
    return section;
}

inline QColor mixed(const QColor &below, const QColor &above, double part)
{
    const auto mix = [part](int a, int b) { return int(std::lround(a * (1 - part) + b * part)); };
    return {mix(below.red(), above.red()), mix(below.green(), above.green()),
            mix(below.blue(), above.blue())};
}

inline bool isNear(const QColor &a, const QColor &b)
{
    return std::abs(a.red() - b.red()) <= 3 && std::abs(a.green() - b.green()) <= 3 &&
           std::abs(a.blue() - b.blue()) <= 3;
}

inline QString text(const FractionRect &rect)
{
    const auto percent = [](double value) { return QString::number(qRound(value * 100)); };
    return QStringList{percent(rect.x), percent(rect.y), percent(rect.width), percent(rect.height)}
        .join(u' ');
}

} // namespace excerpt::tests
