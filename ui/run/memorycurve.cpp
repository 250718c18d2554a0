// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/memorycurve.h"

#include "ui/look/look.h"
#include "ui/run/runtexts.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace excerpt {

namespace {

using look::Role;

/// Program and helpers, from below.
constexpr double programStrength = 0.45;
constexpr double helperStrength = 0.22;

QColor accent(double strength)
{
    QColor color = look::color(Role::Accent);
    color.setAlphaF(float(strength));
    return color;
}

qint64 highestOf(const MemoryHistory &memory)
{
    qint64 highest = std::max<qint64>(memory.budgetBytes(), 1);
    for (const MemoryHistory::Sample &sample : memory.samples())
        highest = std::max(highest, sample.reading.totalBytes());
    return highest;
}

/// Of 1, 2 and 5 times a power of ten megabytes, so that there are few lines.
qint64 gridStep(qint64 topBytes, qint64 mostLines)
{
    qint64 step = 1'000'000;
    for (int i = 0; topBytes / step > mostLines; ++i)
        step = step / 2 * (i % 3 == 1 ? 5 : 4);
    return step;
}

/// As in README: whole minutes, below two of them seconds.
QString ago(MemoryHistory::Time time)
{
    const qint64 seconds = time.count() / 1000;
    if (seconds < 120)
        return MemoryCurve::tr("%n second(s) ago", nullptr, int(seconds));
    return MemoryCurve::tr("%n minute(s) ago", nullptr, int((seconds + 30) / 60));
}

} // namespace

MemoryCurve::MemoryCurve(const MemoryHistory &memory, QWidget *parent)
    : SpokenWidget(parent)
    , m_memory(memory)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

QString MemoryCurve::spoken() const
{
    return runtexts::memorySpoken(m_memory);
}

QSize MemoryCurve::sizeHint() const
{
    return {look::px(300), look::px(110)};
}

QSize MemoryCurve::minimumSizeHint() const
{
    return {look::px(160), look::px(56)};
}

QRectF MemoryCurve::plot() const
{
    return QRectF(rect()).adjusted(look::px(40), look::px(6), -look::px(8), -look::px(18));
}

double MemoryCurve::xOf(MemoryHistory::Time time) const
{
    const auto &samples = m_memory.samples();
    const auto first = samples.front().time;
    const double length = double(std::max(samples.back().time - first, 1ms).count());
    return plot().left() + double((time - first).count()) / length * plot().width();
}

double MemoryCurve::yOf(qint64 bytes) const
{
    return plot().bottom() - double(bytes) / double(m_top) * plot().height();
}

/// With room for words above the line of the budget.
qint64 MemoryCurve::topBytes() const
{
    const QFontMetrics metrics(look::font(look::TextSize::Small));
    const double room = std::max(1.0, plot().height() - metrics.height());
    const double highest = double(highestOf(m_memory));
    return qint64(std::max(highest * 7 / 6, highest / room * plot().height()));
}

void MemoryCurve::paintEvent(QPaintEvent *)
{
    m_top = topBytes();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.setFont(look::font(look::TextSize::Small));
    painter.fillRect(plot(), look::color(Role::Base));
    paintAxis(painter);
    if (m_memory.samples().size() > 1) {
        paintBands(painter);
        paintTicks(painter);
        paintTimes(painter);
    }
    paintBudget(painter);
    if (m_memory.samples().size() > 1)
        paintPeak(painter);
}

void MemoryCurve::paintAxis(QPainter &painter) const
{
    const QRectF area = plot();
    const int half = painter.fontMetrics().height() / 2;
    const auto most = std::max<qint64>(1, qint64(area.height()) / (2 * half));
    for (qint64 bytes = 0; bytes <= m_top; bytes += gridStep(m_top, std::min<qint64>(most, 4))) {
        const double y = yOf(bytes);
        painter.setPen(look::color(Role::Line));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(look::color(Role::Dim));
        painter.drawText(QRectF(0, y - half, area.left() - look::px(4), 2 * half),
                         Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(bytes / 1'000'000));
    }
}

void MemoryCurve::paintBands(QPainter &painter) const
{
    const QRectF area = plot();
    QPolygonF whole;
    QPolygonF program;
    for (const MemoryHistory::Sample &sample : m_memory.samples()) {
        const double x = xOf(sample.time);
        whole << QPointF(x, yOf(sample.reading.totalBytes()));
        program << QPointF(x, yOf(sample.reading.programBytes));
    }
    painter.setPen(Qt::NoPen);
    for (const auto &[line, strength] :
         {std::pair(&whole, helperStrength), std::pair(&program, programStrength)}) {
        QPolygonF band = *line;
        band << area.bottomRight() << area.bottomLeft();
        painter.setBrush(accent(strength));
        painter.drawPolygon(band);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(look::color(Role::Accent), look::px(1.6)));
    painter.drawPolyline(whole);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look::color(Role::Accent));
    painter.drawEllipse(whole.back(), look::px(3), look::px(3));
}

/// One per section end; where they would touch, as many as can be told apart.
void MemoryCurve::paintTicks(QPainter &painter) const
{
    const double bottom = plot().bottom();
    double last = -1e9;
    painter.setPen(look::color(Role::Dim));
    for (const MemoryHistory::Sample &sample : m_memory.samples()) {
        const double x = xOf(sample.time);
        if (sample.endOfSection == 0 || x - last < look::px(3))
            continue;
        painter.drawLine(QPointF(x, bottom), QPointF(x, bottom + look::px(4)));
        last = x;
    }
}

void MemoryCurve::paintTimes(QPainter &painter) const
{
    const QRectF area = plot();
    const auto &samples = m_memory.samples();
    const bool hasTicks = std::any_of(samples.begin(), samples.end(),
                                      [](const auto &sample) { return sample.endOfSection > 0; });
    const QRectF line(area.left(), area.bottom() + look::px(4), area.width(),
                      painter.fontMetrics().height());
    const QString right = hasTicks ? tr("now · one tick per section") : tr("now");
    painter.setPen(look::color(Role::Dim));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignTop,
                     ago(samples.back().time - samples.front().time));
    painter.drawText(line, Qt::AlignRight | Qt::AlignTop, right);
}

void MemoryCurve::paintBudget(QPainter &painter) const
{
    const QRectF area = plot();
    const double y = yOf(m_memory.budgetBytes());
    painter.setPen(QPen(look::color(Role::Bad), look::px(1.5), Qt::DashLine));
    painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    painter.setPen(look::color(Role::Bad));
    const int height = painter.fontMetrics().height();
    painter.drawText(QRectF(area.left() + look::px(4), y - height - 1, area.width(), height),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     //: the line of a chart; a figure with its unit
                     tr("Budget %1").arg(runtexts::megabytes(m_memory.budgetBytes())));
}

void MemoryCurve::paintPeak(QPainter &painter) const
{
    const auto &peak = m_memory.peak();
    if (!peak || peak->time < m_memory.samples().front().time)
        return;
    const QString bytes = runtexts::megabytes(peak->bytes);
    const QString text =
        peak->section > 0 ? tr("Peak %1, section %2").arg(bytes, QLocale().toString(peak->section))
                          : tr("Peak %1").arg(bytes);
    const QRectF area = plot();
    const QPointF at(xOf(peak->time), yOf(peak->bytes));
    painter.setBrush(look::color(Role::Base));
    painter.setPen(QPen(look::color(Role::Text), look::px(1.5)));
    painter.drawEllipse(at, look::px(3), look::px(3));
    const double length = painter.fontMetrics().horizontalAdvance(text) + 1;
    const int height = painter.fontMetrics().height();
    if (area.height() < 4 * height)
        return; // the words would stand across the lines
    double x = at.x() + look::px(7);
    if (x + length > area.right())
        x = std::max(area.left(), at.x() - look::px(7) - length);
    painter.drawText(QRectF(x, at.y() - height - look::px(1), length, height),
                     Qt::AlignLeft | Qt::AlignVCenter, text);
}

MemorySplit::MemorySplit(const MemoryHistory &memory, Form form, QWidget *parent)
    : SpokenWidget(parent)
    , m_memory(memory)
    , m_form(form)
{
    setSizePolicy(form == Form::Bar ? QSizePolicy::Fixed : QSizePolicy::Expanding,
                  QSizePolicy::Fixed);
}

QString MemorySplit::spoken() const
{
    return tr("Window %1, PDF helpers %2")
        .arg(runtexts::megabytes(m_memory.now().programBytes),
             runtexts::megabytes(m_memory.now().helperBytes));
}

QSize MemorySplit::sizeHint() const
{
    return m_form == Form::Bar ? QSize(look::px(72), look::px(8))
                               : QSize(look::px(200), look::px(30));
}

void MemorySplit::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double barHeight = look::px(8);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const auto mirrored = [&](QRectF area) {
        if (isMirrored)
            area.moveRight(width() - area.left());
        return area;
    };
    const QRectF frame(0.5, 0.5, width() - 1, barHeight - 1);
    painter.setPen(look::color(Role::Line));
    painter.setBrush(look::color(Role::Base));
    painter.drawRoundedRect(frame, look::px(3), look::px(3));
    struct Part
    {
        qint64 bytes;
        double strength;
        QString name;
    };
    const MemoryReading now = m_memory.now();
    const auto megabytes = [](qint64 bytes) {
        return QLocale().toString((bytes + 500'000) / 1'000'000);
    };
    const std::array parts{
        //: a part of the program's memory, in megabytes
        Part{now.programBytes, 1.0, tr("Window %1").arg(megabytes(now.programBytes))},
        Part{now.helperBytes, 0.6, tr("PDF helpers %1").arg(megabytes(now.helperBytes))},
    };
    const double whole = double(std::max(m_memory.budgetBytes(), now.totalBytes()));
    painter.setFont(look::font(look::TextSize::Second));
    const int textHeight = painter.fontMetrics().height();
    const int square = look::px(9);
    const double middle = height() - textHeight / 2.0;
    double x = 1;
    double legend = 0;
    for (const Part &part : parts) {
        const double length = double(part.bytes) / whole * (width() - 2);
        painter.setPen(Qt::NoPen);
        painter.setBrush(accent(part.strength));
        painter.drawRect(mirrored({x, 1, std::max(0.0, length - 1), barHeight - 2}));
        x += length;
        if (m_form == Form::Bar)
            continue;
        const int textLength = painter.fontMetrics().horizontalAdvance(part.name) + 2;
        painter.drawRoundedRect(
            mirrored({legend, middle - square / 2.0, double(square), double(square)}), 2, 2);
        painter.setPen(look::color(Role::Dim));
        painter.drawText(mirrored({legend + look::px(13), middle - textHeight / 2.0,
                                   double(textLength), double(textHeight)}),
                         Qt::AlignCenter, part.name);
        legend += look::px(13) + textLength + look::px(13);
    }
}

} // namespace excerpt
