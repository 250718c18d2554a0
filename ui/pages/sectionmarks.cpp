// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sectionmarks.h"

#include "ui/look/look.h"
#include "ui/look/sectioncolors.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace excerpt {

using look::px;

namespace {

constexpr double areaFill = 0.12;
constexpr QRgb veilColor = 0x99dee2e8; // 60 %

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(excerpt::SectionMarks)
};

QTransform transformOf(const PageGeometry &geometry)
{
    const QPointF origin = geometry.toView(QPointF(0, 0));
    const QSizeF size = pagePixels(geometry);
    const QPointF across = (geometry.toView(QPointF(1, 0)) - origin) / size.width();
    const QPointF down = (geometry.toView(QPointF(0, 1)) - origin) / size.height();
    return {across.x(), across.y(), down.x(), down.y(), origin.x(), origin.y()};
}

/// In pixels of the page's own axes.
QRectF knobRect(QSizeF page, double y, bool isRightToLeft)
{
    const double width = px(14);
    const double height = px(16);
    // The room beside the page is as wide as a rail.
    const double out = px(6);
    const double left = isRightToLeft ? -out : page.width() + out - width;
    return {left, y * page.height() - height / 2, width, height};
}

} // namespace

QSizeF pagePixels(const PageGeometry &geometry)
{
    const QSizeF size = geometry.rect().size();
    return geometry.isSideways() ? size.transposed() : size;
}

SectionMarks::SectionMarks(QPainter &painter, const PageGeometry &geometry, bool isRightToLeft)
    : m_painter(painter)
    , m_geometry(geometry)
    , m_toView(transformOf(geometry))
    , m_size(pagePixels(geometry))
    , m_isRightToLeft(isRightToLeft)
{
    m_painter.setRenderHint(QPainter::Antialiasing);
}

QRectF SectionMarks::sharp(const QRectF &rect, double penWidth) const
{
    const double scale = m_painter.device()->devicePixelRatio();
    // A pen of an odd number of pixels is sharp along their middles.
    const double shift = std::lround(penWidth * scale) % 2 == 1 ? 0.5 : 0;
    const auto whole = [scale, shift](double value) {
        return (std::round(value * scale - shift) + shift) / scale;
    };
    return {QPointF(whole(rect.left()), whole(rect.top())),
            QPointF(whole(rect.right()), whole(rect.bottom()))};
}

void SectionMarks::rail(int place, double top, double bottom, bool isCurrent, int lane, int lanes)
{
    const double room = px(7);
    const double width = lanes > 1 ? room / lanes : isCurrent ? room : px(4);
    const double offset = px(1) + (lanes > 1 ? lane * width : 0);
    const double left = m_isRightToLeft ? m_size.width() + offset : -offset - width;
    // What meets in the middle of a page leaves room for the line between.
    const double from = top * m_size.height() + (top > 0 ? px(2) : 0);
    const double to = bottom * m_size.height() - (bottom < 1 ? px(2) : 0);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(look::sectionColor(place)); // beside the page: as the theme has it
    m_painter.drawRoundedRect(sharp(m_toView.mapRect(QRectF(left, from, width, to - from)), 0),
                              px(2), px(2));
}

void SectionMarks::veil(double top, double bottom, const std::vector<FractionRect> &kept)
{
    if (bottom <= top)
        return;
    QPainterPath path;
    path.addRect(sharp(m_geometry.toView(FractionRect{0, top, 1, bottom - top}), 0));
    QPainterPath holes;
    holes.setFillRule(Qt::WindingFill);
    for (const FractionRect &rect : kept)
        holes.addRect(sharp(m_geometry.toView(rect), 0));
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(QColor::fromRgba(veilColor));
    m_painter.drawPath(path.subtracted(holes));
}

void SectionMarks::area(const FractionRect &rect, int place, const QString &tag, AreaLook areaLook)
{
    const QColor color = look::sectionColorOnPage(place);
    const double border = areaLook == AreaLook::Other ? px(1) : px(2);
    const QRectF box = sharp(m_geometry.toView(rect), border);
    QColor fill = color;
    fill.setAlphaF(float(areaFill));
    if (areaLook == AreaLook::Focused) {
        m_painter.setPen(QPen(look::colorOnPage(look::Role::Accent), px(2)));
        m_painter.setBrush(Qt::NoBrush);
        const double room = px(5);
        m_painter.drawRoundedRect(box.adjusted(-room, -room, room, room), px(4), px(4));
    }
    QPen pen(color, border);
    pen.setJoinStyle(Qt::MiterJoin);
    m_painter.setPen(pen);
    m_painter.setBrush(areaLook == AreaLook::Other ? QBrush(Qt::NoBrush) : QBrush(fill));
    m_painter.drawRect(box);
    if (areaLook == AreaLook::Selected || areaLook == AreaLook::Focused) {
        const double half = px(8) / 2.0;
        m_painter.setBrush(Qt::white);
        m_painter.setPen(QPen(color, px(1.6)));
        for (const double x : {box.left(), box.center().x(), box.right()}) {
            for (const double y : {box.top(), box.center().y(), box.bottom()}) {
                if (QPointF(x, y) != box.center())
                    m_painter.drawRect(QRectF(x - half, y - half, 2 * half, 2 * half));
            }
        }
    }
    const QFontMetricsF metrics(look::font(look::TextSize::Small, true));
    const double width = std::max<double>(px(28), metrics.horizontalAdvance(tag) + px(10));
    const double height = std::max<double>(px(16), metrics.height());
    const QPointF corner(box.right() - width - px(8), box.top() + px(6));
    // In a small area the tag stands above it.
    const bool fits = box.width() > width + px(16) && box.height() > height + px(12);
    look::paintTag(m_painter,
                   QRectF(fits ? corner : QPointF(box.right() - width, box.top() - height - px(4)),
                          QSizeF(width, height)),
                   place, tag);
}

void SectionMarks::line(double y, const QColor &color, Qt::PenStyle style)
{
    const double height = y * m_size.height();
    const QRectF at =
        sharp(m_toView.mapRect(QRectF(-px(10), height, m_size.width() + 2 * px(10), 0)), px(2));
    m_painter.setPen(QPen(color, px(2), style, Qt::FlatCap));
    m_painter.drawLine(at.topLeft(), at.bottomRight());
}

void SectionMarks::letter(double y, int place, const QString &word, bool isAbove)
{
    const QFont font = look::font(look::TextSize::Small);
    const QFontMetricsF metrics(font);
    const double chip = px(16);
    const double width = chip + px(4) + metrics.horizontalAdvance(word);
    const double left = m_isRightToLeft ? m_size.width() - px(8) - width : px(8);
    const double top = y * m_size.height() + (isAbove ? -chip - px(4) : px(4));
    // Upright however the page is turned: by the middle of its place, or beside the line.
    QRectF box = m_toView.mapRect(QRectF(left, top, width, chip));
    const QPointF middle = box.center();
    box = QRectF(middle.x() - width / 2, middle.y() - chip / 2, width, chip);
    if (m_geometry.isSideways()) {
        const double lineX = m_toView.map(QPointF(0, y * m_size.height())).x();
        const double edgeY = m_toView.map(QPointF(left + chip / 2, 0)).y();
        const bool isRight = middle.x() > lineX;
        box =
            QRectF(isRight ? lineX + px(4) : lineX - px(4) - width, edgeY - chip / 2, width, chip);
    }
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(QColor(255, 255, 255, 128)); // the margin may hold text
    m_painter.drawRoundedRect(box.adjusted(-px(2), -px(1), px(3), px(1)), px(3), px(3));
    const double chipLeft = m_isRightToLeft ? box.right() - chip : box.left();
    look::paintChip(m_painter, QRectF(chipLeft, box.top(), chip, chip), place, true);
    m_painter.setFont(font);
    m_painter.setPen(look::colorOnPage(look::Role::Text));
    m_painter.drawText(m_isRightToLeft ? box.adjusted(0, 0, -chip - px(4), 0)
                                       : box.adjusted(chip + px(4), 0, px(4), 0),
                       Qt::AlignVCenter | (m_isRightToLeft ? Qt::AlignRight : Qt::AlignLeft), word);
}

void SectionMarks::heightTag(double y, int place, const QString &height)
{
    const QFontMetricsF metrics(look::font(look::TextSize::Small, true));
    const double width = std::max<double>(px(34), metrics.horizontalAdvance(height) + px(8));
    const double tall = px(16);
    const QRectF at = knobRect(m_size, y, m_isRightToLeft);
    const double left = m_isRightToLeft ? at.right() + px(4) : at.left() - px(4) - width + px(2);
    const QPointF middle =
        m_toView.mapRect(QRectF(left, y * m_size.height() - px(6) - tall, width, tall)).center();
    look::paintTag(m_painter, {middle.x() - width / 2, middle.y() - tall / 2, width, tall}, place,
                   height);
}

void SectionMarks::boundary(double y, std::optional<int> ending, std::optional<int> beginning,
                            const QString &height, bool isFocused)
{
    const int place = beginning ? *beginning : ending.value_or(0);
    const QColor color = look::sectionColorOnPage(place);
    line(y, color, Qt::SolidLine);
    const QRectF at = m_toView.mapRect(knobRect(m_size, y, m_isRightToLeft));
    m_painter.setPen(QPen(isFocused ? look::colorOnPage(look::Role::Accent) : color,
                          isFocused ? px(2.4) : px(2)));
    m_painter.setBrush(Qt::white);
    m_painter.drawRoundedRect(at, px(4), px(4));
    m_painter.setPen(QPen(color, px(1.4)));
    const QRectF inside = knobRect(m_size, y, m_isRightToLeft);
    for (const double off : {-px(2.0), px(2.0)}) {
        m_painter.drawLine(
            m_toView.map(QPointF(inside.left() + px(3), inside.center().y() + off)),
            m_toView.map(QPointF(inside.right() - px(3), inside.center().y() + off)));
    }
    if (ending)
        //: beside the letter of a section, at the line where it ends: "C ends"
        letter(y, *ending, Texts::tr("ends"), true);
    if (beginning)
        //: beside the letter of a section, at the line where it begins: "D begins"
        letter(y, *beginning, Texts::tr("begins"), false);
    if (!height.isEmpty())
        heightTag(y, place, height);
}

void SectionMarks::ghost(double y, const QString &height)
{
    const QColor color = look::colorOnPage(look::Role::Accent);
    line(y, color, Qt::DashLine);
    const QFont font = look::font(look::TextSize::Small, true);
    const QFontMetricsF metrics(font);
    const double width = std::max<double>(px(34), metrics.horizontalAdvance(height) + px(8));
    const double tall = px(16);
    const double left = m_isRightToLeft ? px(12) : m_size.width() - px(12) - width;
    const QPointF middle =
        m_toView.mapRect(QRectF(left, y * m_size.height() - px(6) - tall, width, tall)).center();
    const QRectF box(middle.x() - width / 2, middle.y() - tall / 2, width, tall);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(color);
    m_painter.drawRoundedRect(box, px(3), px(3));
    m_painter.setPen(look::colorOnPage(look::Role::OnAccent));
    m_painter.setFont(font);
    m_painter.drawText(box, Qt::AlignCenter, height);
}

QRectF SectionMarks::knob(const PageGeometry &geometry, double y, bool isRightToLeft)
{
    return transformOf(geometry).mapRect(knobRect(pagePixels(geometry), y, isRightToLeft));
}

} // namespace excerpt
