// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/sectioncolors.h"

#include "ui/look/look.h"

#include <QIconEngine>
#include <QPainter>

#include <array>

namespace excerpt::look {

namespace {

constexpr std::array<QRgb, sectionColorCount> lightColors{
    0xff007c80, 0xffbf5700, 0xff6d4bc3, 0xff467c0c, 0xffb5286f, 0xff7a5230, 0xff0878b8, 0xff857000};
constexpr std::array<QRgb, sectionColorCount> darkColors{
    0xff3cc4c6, 0xffff9a4d, 0xffae92ff, 0xff93cc4e, 0xffff7db8, 0xffc99a72, 0xff5cbdf5, 0xffd9b833};
constexpr QRgb inkOnLightSet = 0xffffffff;
constexpr QRgb inkOnDarkSet = 0xff14171a;

std::size_t wrapped(int place)
{
    return std::size_t((place % sectionColorCount + sectionColorCount) % sectionColorCount);
}

void paint(QPainter &painter, const QRectF &rect, const QColor &ground, QRgb ink,
           const QString &text)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(rect, px(3), px(3));
    painter.setPen(QColor::fromRgb(ink));
    painter.setFont(font(TextSize::Small, true));
    painter.drawText(rect, Qt::AlignCenter, text);
    painter.restore();
}

class ChipEngine : public QIconEngine
{
public:
    explicit ChipEngine(int place) : m_place(place) {}
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        paintChip(*painter, rect, m_place);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1); // the base class gives no transparent one
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode, QIcon::State, qreal scale) override
    {
        QPixmap pixmap(size);
        pixmap.setDevicePixelRatio(scale);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paintChip(painter, QRectF(QPointF(), QSizeF(size) / scale), m_place);
        painter.end();
        pixmap.setDevicePixelRatio(1);
        return pixmap;
    }
    [[nodiscard]] QIconEngine *clone() const override { return new ChipEngine(*this); }

private:
    int m_place;
};

} // namespace

QIcon chipIcon(int place)
{
    return QIcon(new ChipEngine(place));
}

QColor sectionColor(int place)
{
    return QColor::fromRgb((isDark() ? darkColors : lightColors).at(wrapped(place)));
}

QColor sectionColorOnPage(int place)
{
    return QColor::fromRgb(lightColors.at(wrapped(place)));
}

QChar sectionLetter(int place)
{
    return QChar(char16_t(u'A' + wrapped(place)));
}

void paintChip(QPainter &painter, const QRectF &rect, int place, bool onPage)
{
    const bool isLight = onPage || !isDark();
    paint(painter, rect, onPage ? sectionColorOnPage(place) : sectionColor(place),
          isLight ? inkOnLightSet : inkOnDarkSet, sectionLetter(place));
}

void paintTag(QPainter &painter, const QRectF &rect, int place, const QString &text)
{
    paint(painter, rect, sectionColorOnPage(place), inkOnLightSet, text);
}

} // namespace excerpt::look
