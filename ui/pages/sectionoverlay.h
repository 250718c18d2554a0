// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sections/sectionmap.h"
#include "ui/pages/areatool.h"
#include "ui/pages/pageoverlay.h"
#include "ui/pages/sectionmarks.h"
#include "ui/pages/splittool.h"

#include <QObject>

class QAction;
class QMenu;

namespace excerpt {

class AreaBar;
class PageView;

/// The sections on the pages of a page view: rails beside them, boundaries, areas, and a veil over
/// what the current section leaves out. Takes what the tools Area and Split do with mouse and keys.
/// Adds itself to the view for as long as it lives. GUI thread.
class SectionOverlay : public QObject, public PageOverlay
{
    Q_OBJECT

public:
    SectionOverlay(PageView &view, SectionEditor &editor, PageSource &pages);
    ~SectionOverlay() override;

    [[nodiscard]] AreaTool &areas() { return *m_areas; }
    [[nodiscard]] SplitTool &splits() { return *m_splits; }
    /// Rails only with the tool Text: while values are checked, areas and veils would be in the
    /// way.
    void setRailsOnly(bool railsOnly);
    /// What can be done now, for the status bar; empty with the tool Text.
    [[nodiscard]] const QString &hint() const { return m_hint; }
    [[nodiscard]] const QString &measure() const { return m_measure; }
    /// What a screen reader says of the selected area or boundary; empty without one.
    [[nodiscard]] const QString &spoken() const { return m_spoken; }
    /// What sections have of a page.
    [[nodiscard]] std::vector<PagePart> sectionsOn(PageNumber page);

    void paint(QPainter &painter, PageNumber page, const PageGeometry &geometry) override;
    bool mousePress(const PageMouse &mouse) override;
    bool mouseMove(const PageMouse &mouse) override;
    bool mouseRelease(const PageMouse &mouse) override;
    void mouseLeave() override;
    bool keyPress(QKeyEvent &event) override;
    [[nodiscard]] std::optional<QCursor> cursor(const PageMouse &mouse) override;

    /// Asks where the selected area is to be repeated: for a menu.
    [[nodiscard]] QAction *repeatAction() const { return m_repeat; }
    void repeatSelected();

Q_SIGNALS:
    void hintChanged(const QString &hint);
    /// "Area D1: 15.6 × 9.4 cm" or where a boundary stands; empty: nothing is selected.
    void measureChanged(const QString &measure);
    void spokenChanged(const QString &spoken);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] MarkPlace placeOf(const PageMouse &mouse) const;
    [[nodiscard]] MarkPlace placeUnder(const PageMouse &mouse) const;
    [[nodiscard]] MarkPlace placeAcross(const PageMouse &mouse) const;
    [[nodiscard]] bool isRightToLeft() const;
    [[nodiscard]] bool hasRailsOnly() const;
    void paintRails(SectionMarks &marks, const std::vector<PagePart> &parts) const;
    void paintVeil(SectionMarks &marks, PageNumber page, const std::vector<PagePart> &parts) const;
    void paintAreas(SectionMarks &marks, PageNumber page, const std::vector<PagePart> &parts) const;
    void paintBoundaries(SectionMarks &marks, PageNumber page) const;
    void onToolChanged();
    void onSelectionChanged();
    void refresh();
    void setHint(const QString &hint);
    [[nodiscard]] QString usualHint() const;
    void announce(const QString &text);
    void showMenu(PageNumber page, QPointF fraction, QPoint globalPosition);
    void fillMenu(QMenu &menu);
    void zoomToSelected();

    PageView &m_view;
    SectionEditor &m_editor;
    PageSource &m_pages;
    AreaTool *m_areas;
    SplitTool *m_splits;
    QAction *m_repeat;
    AreaBar *m_bar;
    SectionMap m_map;
    bool m_isMapValid = false;
    bool m_railsOnly = false;
    enum class Grab { None, Area, Split } m_grab = Grab::None;
    QString m_hint;
    QString m_measure;
    QString m_spoken;
};

} // namespace excerpt
