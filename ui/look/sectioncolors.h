// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QRectF>

class QPainter;

namespace excerpt::look {

// Colour and letter of a section follow its place among its siblings (0 is A, 8 is A again); the
// letter carries the meaning. GUI thread only.

inline constexpr int sectionColorCount = 8;

[[nodiscard]] QColor sectionColor(int place);
/// Of the light set, for what is painted on a page.
[[nodiscard]] QColor sectionColorOnPage(int place);
[[nodiscard]] QChar sectionLetter(int place);

/// The rounded square with the letter.
void paintChip(QPainter &painter, const QRectF &rect, int place, bool onPage = false);
/// The same as an icon, for views.
[[nodiscard]] QIcon chipIcon(int place);
/// The same square with a longer text ("D1", "47 %").
void paintTag(QPainter &painter, const QRectF &rect, int place, const QString &text);

} // namespace excerpt::look
