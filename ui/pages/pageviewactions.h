// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QObject>

namespace excerpt {

class PageView;

/// The page view's actions for menus and tool bar. Their shortcuts hold everywhere in the window
/// when they are added to it; the single letters hold in the view alone and are its own. GUI
/// thread.
class PageViewActions : public QObject
{
    Q_OBJECT

public:
    explicit PageViewActions(PageView &view, QObject *parent = nullptr);

    QAction *text;
    QAction *area;
    QAction *split;
    QAction *previousPage;
    QAction *nextPage;
    QAction *zoomIn;
    QAction *zoomOut;
    QAction *zoomOriginal;
    QAction *fitWidth;
    QAction *fitPage;
    QAction *continuous;
    QAction *onePage;
    QAction *twoPages;
    QAction *twoPagesWithCover;
    QAction *rotateRight;
    QAction *rotateLeft;
    QAction *darken;
    QAction *showOverlays;
    QAction *copy;
    QAction *selectPage;
    QAction *find;
    QAction *findNext;
    QAction *findPrevious;

    /// All of them, to be added to the window.
    [[nodiscard]] const QList<QAction *> &all() const { return m_all; }
    void setEnabled(bool areEnabled); ///< without a document they are not

private:
    QAction *make(const QString &name, const QString &text, const QString &icon,
                  const QList<QKeySequence> &keys);
    QAction *makeToggle(const QString &name, const QString &text, const QString &icon,
                        const QList<QKeySequence> &keys);
    void makeTools();
    void makeZoom();
    void makeModes();
    void makeText();
    void showState();

    PageView &m_view;
    QList<QAction *> m_all;
};

} // namespace excerpt
