// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sectionstrip.h"

#include "core/sections/sectionmap.h"
#include "ui/look/look.h"
#include "ui/look/sectioncolors.h"
#include "ui/pages/pageview.h"
#include "ui/sections/sectioneditor.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

constexpr double opacity = 0.65;

} // namespace

SectionStrip::SectionStrip(PageView &view, const SectionEditor &sections, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_sections(sections)
{
    setObjectName(u"sectionStrip"_s);
    // The tree of sections says the same to a screen reader, with names.
    setAccessibleName(tr("Sections along the document"));
    const auto refresh = qOverload<>(&QWidget::update);
    connect(&view, &PageView::viewChanged, this, refresh);
    connect(&sections, &SectionEditor::changed, this, refresh);
    connect(&sections, &SectionEditor::wasReset, this, refresh);
}

QSize SectionStrip::sizeHint() const
{
    return {look::px(10), look::px(100)};
}

void SectionStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), look::color(look::Role::Window));
    const double pages = m_view.source().pageCount();
    if (pages <= 0)
        return;
    const double band = look::px(6);
    const double left = (width() - band) / 2;
    painter.setOpacity(opacity);
    double painted = -1; ///< where the last one ends
    for (int i = 0; i < int(m_sections.sections().size()); ++i) {
        const Section &section = m_sections.sections().at(std::size_t(i));
        const double top = (beginOf(section) - 1) / pages * height();
        const double bottom = (endOf(section) - 1) / pages * height();
        // Of several on one line of pixels the first is seen.
        if (top >= painted - 1 && bottom <= painted)
            continue;
        painted = std::max(top + 1, bottom);
        // A hair of the ground between two sections, where there is room for it.
        const double gap = bottom - top > 4 ? 1 : 0;
        painter.fillRect(QRectF(left, top, band, std::max(1.0, bottom - top - gap)),
                         look::sectionColor(m_sections.place(i)));
    }
    painter.setOpacity(1);
    const auto [from, to] = m_view.shownPart();
    const double least = look::px(6);
    const double size = std::max(least, (to - from) * height());
    const double top = std::clamp(from * height(), 0.0, std::max(0.0, height() - size));
    painter.setPen(QPen(look::color(look::Role::Text), look::px(1)));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(0.5, top + 0.5, width() - 1, size - 1));
}

int SectionStrip::pageAt(double y) const
{
    const int pages = m_view.source().pageCount();
    return std::clamp(int(y / std::max(1, height()) * pages) + 1, std::min(1, pages), pages);
}

void SectionStrip::goTo(double y)
{
    if (const int page = pageAt(y); page > 0)
        m_view.goToPage({page});
}

void SectionStrip::mousePressEvent(QMouseEvent *event)
{
    goTo(event->position().y());
}

void SectionStrip::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        goTo(event->position().y());
}

bool SectionStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int page = pageAt(help->pos().y());
    if (page > 0)
        QToolTip::showText(help->globalPos(), tr("Page %1").arg(QLocale().toString(page)), this);
    return true;
}

} // namespace excerpt
