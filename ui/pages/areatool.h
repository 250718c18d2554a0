// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/areaedit.h"
#include "ui/pages/markplace.h"
#include "ui/sections/sectioneditor.h"

#include <QObject>

#include <optional>

class QKeyEvent;

namespace excerpt {

/// Areas as the person draws and changes them on a page, with the mouse or with keys. Every drag
/// and every run of keys on one area is one undo step. GUI thread.
class AreaTool : public QObject
{
    Q_OBJECT

public:
    /// One area of a section.
    struct Area
    {
        SectionId section;
        int region = 0; ///< index into the section's list
        bool operator==(const Area &) const = default;
    };

    AreaTool(SectionEditor &editor, PageSource &pages, QObject *parent = nullptr);

    [[nodiscard]] const std::optional<Area> &selected() const { return m_selected; }
    /// Null when none is selected.
    [[nodiscard]] const PageRegion *selectedRegion() const;
    void select(const std::optional<Area> &area);
    /// The area under the pointer; the smallest of several.
    [[nodiscard]] std::optional<Area> areaAt(const MarkPlace &place) const;

    void press(const MarkPlace &place);
    /// `place` is on the page of the press, `under` on the one under the pointer, where the drag
    /// may go on: a drawing becomes an area on each page, a moved area changes its page.
    void move(const MarkPlace &place, const MarkPlace &under);
    void release();
    /// What a press there would do.
    [[nodiscard]] AreaPart partAt(const MarkPlace &place) const;

    /// Keys for the selected area. `turned` are steps in the page's axes of the arrow pressed, so
    /// that it moves as seen on a turned page.
    [[nodiscard]] bool keyPress(const QKeyEvent &event, QPointF turned);
    void addInMiddle(PageNumber page);
    /// The next (1) or previous (-1) area of the current section; false behind the last.
    bool selectNext(int step);
    void remove();
    /// Ends the edit under way; what was changed stays.
    void keep();
    /// Ends it as if it had not been.
    void discard();
    [[nodiscard]] bool isEditing() const { return m_edit.has_value(); }
    [[nodiscard]] bool isDragging() const { return m_drag.has_value(); }

    [[nodiscard]] QString nameOf(const Area &area) const; ///< "D1"
    [[nodiscard]] QString measure() const; ///< "Area D1: 15.6 × 9.4 cm", of the selected one
    [[nodiscard]] QString spoken() const;

Q_SIGNALS:
    void changed(); ///< to be painted anew
    void selectionChanged();
    /// The selected area was changed by keys or came from elsewhere: it should be seen.
    void shown(excerpt::PageNumber page, const excerpt::FractionRect &rect);
    /// Why a gesture does nothing.
    void refused(const QString &reason);

private:
    /// One undo step that is being made.
    struct Edit
    {
        std::vector<Section> before;
        Area area;
        int region = 0; ///< its place in `before`, or for a new one that of its page
        PageNumber page;
        bool isNew = false;
        int gesture = 0;
        QString text;
    };
    /// From a press on.
    struct Drag
    {
        AreaEdit geometry;
        AreaPart part = AreaPart::Nothing;
        std::optional<Area> area; ///< the one under the pointer
        MarkPlace from;
        bool hasBegun = false;
    };
    struct Candidates
    {
        std::vector<Area> areas;
        std::vector<FractionRect> rects;
        int selected = -1;
    };
    [[nodiscard]] Candidates candidatesOn(PageNumber page) const;
    [[nodiscard]] AreaHit hitAt(const MarkPlace &place, const Candidates &candidates) const;
    [[nodiscard]] int sectionFor(PageNumber page, double y) const;
    [[nodiscard]] QSizeF pagePoints(PageNumber page) const;
    [[nodiscard]] bool beginNew(PageNumber page, double y);
    void beginChange(const QString &text);
    void beginDrag();
    [[nodiscard]] bool reachesInto(const MarkPlace &under) const;
    [[nodiscard]] std::vector<PageRegion> drawnUpTo(const MarkPlace &under) const;
    [[nodiscard]] bool canMoveTo(const MarkPlace &under) const;
    void stepToPage(const MarkPlace &under);
    void stepOnPages(const std::vector<PageRegion> &regions);
    void step(const FractionRect &rect);
    void finishStep(std::vector<Section> sections);
    void stepByKey(const QString &text, const FractionRect &rect);
    void applyList(const QString &text, std::vector<Section> sections, int gesture);
    void onChanged();

    SectionEditor &m_editor;
    PageSource &m_pages;
    PageSnaps m_snaps;
    std::optional<Area> m_selected;
    std::optional<Edit> m_edit;
    std::optional<Drag> m_drag;
    bool m_isApplying = false;
};

} // namespace excerpt
