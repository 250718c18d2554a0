// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sections/pageedits.h"
#include "core/sections/splits.h"
#include "ui/pages/markplace.h"
#include "ui/sections/sectioneditor.h"

#include <QObject>

#include <optional>

class QKeyEvent;

namespace excerpt {

/// Boundaries between sections as the person makes and moves them on a page, with the mouse or with
/// keys. Every drag and every run of keys on one boundary is one undo step. GUI thread.
class SplitTool : public QObject
{
    Q_OBJECT

public:
    SplitTool(SectionEditor &editor, PageSource &pages, QObject *parent = nullptr);

    /// The boundaries in the page, with `atTop` also the one in front of it.
    [[nodiscard]] std::vector<edits::PlacedBoundary> boundariesOn(PageNumber page,
                                                                  bool atTop) const;
    /// The boundary whose line (`onLine`) or knob is at the place.
    [[nodiscard]] std::optional<edits::PlacedBoundary>
    boundaryAt(const MarkPlace &place, bool onLine, bool isRightToLeft) const;

    /// Takes the boundary or, without one, makes one there. False: nothing to do there.
    [[nodiscard]] bool press(const MarkPlace &place,
                             const std::optional<edits::PlacedBoundary> &boundary);
    void move(const MarkPlace &place);
    void release();
    /// Shows where a click would make a boundary.
    void hover(const MarkPlace &place);
    void hoverEnds();

    /// Keys: the selected boundary, or a new one that begins in the middle of `page`. `turned` is
    /// the arrow's step in the page's axes.
    [[nodiscard]] bool keyPress(const QKeyEvent &event, QPointF turned, PageNumber page);
    [[nodiscard]] bool selectNext(int step, PageNumber page);
    void remove();
    void keep();
    void discard();
    void clear(); ///< nothing is selected or shown

    [[nodiscard]] bool isSelected(const edits::Boundary &boundary) const;
    [[nodiscard]] bool isDragging() const { return m_isDragging; }
    /// Where a boundary would be made; nothing: nowhere.
    [[nodiscard]] const std::optional<PagePosition> &ghost() const { return m_ghost; }
    [[nodiscard]] static QString heightText(double y); ///< "47 %"
    [[nodiscard]] QString spoken() const;

Q_SIGNALS:
    void changed();
    void selectionChanged();
    void shown(excerpt::PageNumber page, const excerpt::FractionRect &rect);
    void refused(const QString &reason);

private:
    struct Edit
    {
        std::vector<Section> before; ///< to discard it
        std::vector<Section> base;   ///< what it moves in: with the boundary, when it is a new one
        edits::Boundary boundary;
        QString splitName; ///< of the section that was cut; null for a move
        int gesture = 0;
    };
    /// By ids, since indices change.
    struct Selected
    {
        SectionId ending; ///< empty: none
        SectionId beginning;
        bool operator==(const Selected &) const = default;
    };
    [[nodiscard]] PagePosition snapped(const MarkPlace &place);
    [[nodiscard]] Selected idsOf(const edits::Boundary &boundary) const;
    [[nodiscard]] std::optional<edits::PlacedBoundary> selectedBoundary() const;
    [[nodiscard]] std::vector<edits::PlacedBoundary> allBoundaries() const;
    void select(const edits::Boundary &boundary);
    [[nodiscard]] bool make(const PagePosition &position);
    void step(const PagePosition &position);
    void stepByKey(const PagePosition &position);
    void applyList(const QString &text, std::vector<Section> sections, int gesture);
    void onChanged();

    SectionEditor &m_editor;
    PageSource &m_pages;
    PageSnaps m_snaps;
    std::optional<Selected> m_selected;
    std::optional<Edit> m_edit;
    std::optional<PagePosition> m_ghost;
    bool m_isDragging = false;
    bool m_isApplying = false;
};

} // namespace excerpt
