// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sections/sectionmap.h"
#include "ui/pages/pageoverlay.h"

#include <QObject>

namespace excerpt {

class PageView;
class SectionEditor;

/// The sections beside the pages of the page view: a rail in the section's colour, thicker for the
/// current one, and a line with its letters where one begins or ends within a page. GUI thread.
class SectionRails : public QObject, public PageOverlay
{
    Q_OBJECT

public:
    SectionRails(PageView &view, const SectionEditor &sections);

    void paint(QPainter &painter, PageNumber page, const PageGeometry &geometry) override;
    [[nodiscard]] std::vector<PagePart> sectionsOn(PageNumber page) const;

private:
    void rebuild();
    void paintRail(QPainter &painter, const std::vector<PagePart> &parts, std::size_t index,
                   const PageGeometry &geometry) const;
    void paintBoundary(QPainter &painter, const PageGeometry &geometry, double y, int ending,
                       int beginning) const;

    PageView &m_view;
    const SectionEditor &m_sections;
    SectionMap m_map;
};

} // namespace excerpt
