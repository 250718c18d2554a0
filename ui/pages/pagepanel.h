// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/pageview.h"
#include "ui/pages/pageviewactions.h"

#include <QWidget>

#include <memory>

namespace excerpt {

class FindBar;
class SectionEditor;
class SectionRails;

/// The centre of the window: the page view with the sections drawn on it, the strip beside its
/// scroll bar, and the row for finding. GUI thread.
class PagePanel : public QWidget
{
    Q_OBJECT

public:
    PagePanel(PageSource &source, SectionEditor &sections, QWidget *parent = nullptr);
    ~PagePanel() override;

    [[nodiscard]] PageView &view() { return *m_view; }
    [[nodiscard]] PageViewActions &actions() { return *m_actions; }
    [[nodiscard]] FindBar &findBar() { return *m_findBar; }

private:
    void speakSection();

    SectionEditor &m_sections;
    PageView *m_view;
    FindBar *m_findBar;
    PageViewActions *m_actions;
    std::unique_ptr<SectionRails> m_rails;
};

} // namespace excerpt
