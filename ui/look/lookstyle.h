// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>
#include <QRectF>

namespace excerpt::look {

/// A check box in our colours, as lists and dialogs have it.
void paintCheckBox(QPainter &painter, const QRectF &rect, Qt::CheckState state,
                   bool isEnabled = true);

/// Fusion with check boxes, radio buttons and small icons that grow with the font: its own are as
/// large at 200 % as at 100 %. GUI thread.
class LookStyle : public QProxyStyle
{
    Q_OBJECT

public:
    LookStyle();

    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr,
                                  const QWidget *widget = nullptr) const override;
    /// Arabic words are not underlined below one letter: the line would break the letters' joins
    /// and make the word wider than its place. The keys work all the same.
    int styleHint(StyleHint hint, const QStyleOption *option = nullptr,
                  const QWidget *widget = nullptr, QStyleHintReturn *data = nullptr) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
};

} // namespace excerpt::look
