// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace excerpt {

class PageView;
class SectionEditor;

/// The whole document beside the scroll bar of the page view: the sections in their colours, and
/// a frame around what is shown. A click goes there. GUI thread.
class SectionStrip : public QWidget
{
    Q_OBJECT

public:
    SectionStrip(PageView &view, const SectionEditor &sections, QWidget *parent = nullptr);

    [[nodiscard]] const PageView &view() const { return m_view; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    void goTo(double y);
    [[nodiscard]] int pageAt(double y) const; ///< 0 without a document

    PageView &m_view;
    const SectionEditor &m_sections;
};

} // namespace excerpt
