// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/lookstyle.h"

#include "ui/look/look.h"

#include <QGuiApplication>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace excerpt::look {

namespace {

/// Line and ground of a box or a ring.
void setColors(QPainter &painter, bool isOn, bool isEnabled)
{
    const Role full = isEnabled ? Role::Accent : Role::Dim;
    painter.setPen(QPen(color(isOn ? full : isEnabled ? Role::Edge : Role::Line), 1.2));
    painter.setBrush(color(isOn ? full : Role::Base));
}

void paintRadioButton(QPainter &painter, const QRectF &rect, bool isOn, bool isEnabled)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF ring = rect.adjusted(1, 1, -1, -1);
    setColors(painter, isOn, isEnabled);
    painter.drawEllipse(ring);
    if (isOn) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(Role::OnAccent));
        painter.drawEllipse(ring.center(), ring.width() / 5, ring.height() / 5);
    }
    painter.restore();
}

/// Round a box or ring whose words have no frame of their own.
void paintFocus(QPainter &painter, const QRectF &rect, double radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color(Role::Accent), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(-1, -1, 1, 1), radius, radius);
    painter.restore();
}

} // namespace

void paintCheckBox(QPainter &painter, const QRectF &rect, Qt::CheckState state, bool isEnabled)
{
    const bool isOn = state != Qt::Unchecked;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = rect.adjusted(1, 1, -1, -1);
    setColors(painter, isOn, isEnabled);
    painter.drawRoundedRect(box, px(3), px(3));
    const double unit = box.width() / 14;
    painter.setPen(QPen(color(Role::OnAccent), 1.8 * unit));
    const QPointF centre = box.center();
    if (state == Qt::Checked)
        painter.drawPolyline(QPolygonF{centre + QPointF(-3.4, 0.2) * unit,
                                       centre + QPointF(-1, 2.8) * unit,
                                       centre + QPointF(3.6, -2.8) * unit});
    else if (isOn)
        painter.drawLine(centre - QPointF(3, 0) * unit, centre + QPointF(3, 0) * unit);
    painter.restore();
}

LookStyle::LookStyle() : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) {}

int LookStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                           const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize: return px(16);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return px(6);
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int LookStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *data) const
{
    if (hint == SH_UnderlineShortcut && QGuiApplication::isRightToLeft())
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, data);
}

void LookStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                              QPainter *painter, const QWidget *widget) const
{
    const bool isEnabled = option->state.testFlag(State_Enabled);
    const bool hasFocus =
        option->state.testFlag(State_HasFocus) && option->state.testFlag(State_KeyboardFocusChange);
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: {
        const Qt::CheckState state = option->state.testFlag(State_NoChange) ? Qt::PartiallyChecked
                                     : option->state.testFlag(State_On)     ? Qt::Checked
                                                                            : Qt::Unchecked;
        paintCheckBox(*painter, option->rect, state, isEnabled);
        if (hasFocus && element == PE_IndicatorCheckBox)
            paintFocus(*painter, option->rect, px(4));
        return;
    }
    case PE_IndicatorRadioButton:
        paintRadioButton(*painter, option->rect, option->state.testFlag(State_On), isEnabled);
        if (hasFocus)
            paintFocus(*painter, option->rect, option->rect.width() / 2.0);
        return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

} // namespace excerpt::look
