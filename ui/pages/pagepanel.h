// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/pageview.h"
#include "ui/pages/pageviewactions.h"

#include <QWidget>

namespace excerpt {

class FindBar;
class SectionEditor;
class SectionOverlay;

/// The centre of the window: the page view with the sections drawn on it, the strip beside its
/// scroll bar, and the row for finding. GUI thread.
class PagePanel : public QWidget
{
    Q_OBJECT

public:
    PagePanel(PageSource &source, SectionEditor &sections, QWidget *parent = nullptr);

    [[nodiscard]] PageView &view() { return *m_view; }
    [[nodiscard]] PageViewActions &actions() { return *m_actions; }
    [[nodiscard]] FindBar &findBar() { return *m_findBar; }
    [[nodiscard]] SectionOverlay &overlay() { return *m_overlay; }

private:
    void speakSection();

    SectionEditor &m_sections;
    PageView *m_view;
    FindBar *m_findBar;
    PageViewActions *m_actions;
    SectionOverlay *m_overlay;
};

} // namespace excerpt
