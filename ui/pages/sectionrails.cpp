// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sectionrails.h"

#include "ui/look/look.h"
#include "ui/look/sectioncolors.h"
#include "ui/pages/pageview.h"
#include "ui/sections/sectioneditor.h"

#include <QPainter>

#include <algorithm>

namespace excerpt {

namespace {

constexpr double currentThickness = 7;
constexpr double thickness = 4;
constexpr double sameLine = 0.002; ///< of the page: one boundary, not two

} // namespace

SectionRails::SectionRails(PageView &view, const SectionEditor &sections)
    : m_view(view)
    , m_sections(sections)
{
    connect(&sections, &SectionEditor::changed, this, &SectionRails::rebuild);
    connect(&sections, &SectionEditor::wasReset, this, &SectionRails::rebuild);
    connect(&sections, &SectionEditor::currentChanged, this, [this] { m_view.updateOverlays(); });
    rebuild();
}

void SectionRails::rebuild()
{
    m_map = SectionMap(m_sections.sections());
    m_view.updateOverlays();
}

std::vector<PagePart> SectionRails::sectionsOn(PageNumber page) const
{
    return m_map.on(page);
}

void SectionRails::paint(QPainter &painter, PageNumber page, const PageGeometry &geometry)
{
    const std::vector<PagePart> parts = m_map.on(page);
    for (std::size_t i = 0; i < parts.size(); ++i)
        paintRail(painter, parts, i, geometry);
    for (const PagePart &part : parts) {
        const auto endsAt = [&part](double y) {
            return [&part, y](const PagePart &each) {
                return each.section != part.section && std::abs(each.bottom - y) < sameLine;
            };
        };
        const auto beginsAt = [&part](const PagePart &each) {
            return each.section != part.section && std::abs(each.top - part.bottom) < sameLine;
        };
        if (part.top > 0) {
            const auto ending = std::ranges::find_if(parts, endsAt(part.top));
            paintBoundary(painter, geometry, part.top, ending == parts.end() ? -1 : ending->section,
                          part.section);
        }
        if (part.bottom < 1 && std::ranges::none_of(parts, beginsAt))
            paintBoundary(painter, geometry, part.bottom, part.section, -1);
    }
}

void SectionRails::paintRail(QPainter &painter, const std::vector<PagePart> &parts,
                             std::size_t index, const PageGeometry &geometry) const
{
    const PagePart &part = parts.at(index);
    const auto overlaps = [&part](const PagePart &each) {
        return each.top < part.bottom - sameLine && each.bottom > part.top + sameLine;
    };
    // Sections that share a part of the page stand side by side.
    const auto lanes = std::ranges::count_if(parts, overlaps);
    const auto lane = std::count_if(parts.begin(), parts.begin() + std::ptrdiff_t(index), overlaps);
    const Section &section = m_sections.sections().at(std::size_t(part.section));
    const bool isCurrent = section.id == m_sections.current();
    const double room = look::px(currentThickness);
    const double width =
        lanes > 1 ? room / double(lanes) : look::px(isCurrent ? currentThickness : thickness);
    const QSizeF page =
        geometry.isSideways() ? geometry.rect().size().transposed() : geometry.rect().size();
    const bool isMirrored = m_view.isRightToLeft();
    const double away = 1 + (lanes > 1 ? double(lane) * width : 0);
    const double x = isMirrored ? 1 + away / page.width() : -(away + width) / page.width();
    painter.fillRect(
        geometry.toView(FractionRect{x, part.top, width / page.width(), part.bottom - part.top}),
        look::sectionColor(m_sections.place(part.section)));
}

void SectionRails::paintBoundary(QPainter &painter, const PageGeometry &geometry, double y,
                                 int ending, int beginning) const
{
    const int place = m_sections.place(beginning >= 0 ? beginning : ending);
    const QPointF from = geometry.toView(QPointF(0, y));
    const QPointF to = geometry.toView(QPointF(1, y));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look::sectionColorOnPage(place), look::px(2)));
    painter.drawLine(from, to);
    const auto chip = [&](int section, double top, const QString &words) {
        const int side = look::px(16);
        const double room = look::px(8);
        painter.setFont(look::font(look::TextSize::Second));
        const double text = painter.fontMetrics().horizontalAdvance(words);
        const bool isMirrored = m_view.isRightToLeft();
        const QPointF edge = isMirrored ? to : from;
        const double left = isMirrored ? edge.x() - room - side : edge.x() + room;
        look::paintChip(painter, QRectF(left, top, side, side), m_sections.place(section), true);
        const QRectF label(isMirrored ? left - text - room / 2 : left + side + room / 2, top, text,
                           side);
        QColor ground(Qt::white);
        ground.setAlphaF(0.85F);
        painter.fillRect(label.adjusted(-1, 0, 1, 0), ground);
        painter.setPen(look::colorOnPage(look::Role::Text));
        painter.drawText(label, Qt::AlignCenter, words);
    };
    const double gap = look::px(4);
    if (ending >= 0)
        chip(ending, from.y() - look::px(16) - gap, tr("ends", "a section, after its letter"));
    if (beginning >= 0)
        chip(beginning, from.y() + gap, tr("begins", "a section, after its letter"));
}

} // namespace excerpt
