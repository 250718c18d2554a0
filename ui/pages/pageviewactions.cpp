// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pageviewactions.h"

#include "ui/look/icons.h"
#include "ui/pages/pagefind.h"
#include "ui/pages/pageview.h"
#include "ui/pages/textselection.h"

#include <QActionGroup>

using namespace Qt::StringLiterals;

namespace excerpt {

PageViewActions::PageViewActions(PageView &view, QObject *parent) : QObject(parent), m_view(view)
{
    makeTools();
    makeZoom();
    makeModes();
    makeText();
    connect(&view, &PageView::toolChanged, this, &PageViewActions::showState);
    connect(&view, &PageView::zoomChanged, this, &PageViewActions::showState);
    connect(&view, &PageView::viewChanged, this, &PageViewActions::showState);
    connect(&view.selection(), &TextSelection::changed, this, &PageViewActions::showState);
    showState();
    setEnabled(false);
}

QAction *PageViewActions::make(const QString &name, const QString &label, const QString &icon,
                               const QList<QKeySequence> &keys)
{
    auto *action = new QAction(label, this);
    action->setObjectName(name);
    if (!icon.isEmpty())
        action->setIcon(look::icon(icon));
    action->setShortcuts(keys);
    QString tip = QString(label).remove(u'&');
    if (!keys.isEmpty())
        //: tool tip: what a button does, and its shortcut
        tip = tr("%1 (%2)").arg(tip, keys.constFirst().toString(QKeySequence::NativeText));
    action->setToolTip(tip);
    m_all << action;
    return action;
}

QAction *PageViewActions::makeToggle(const QString &name, const QString &label, const QString &icon,
                                     const QList<QKeySequence> &keys)
{
    QAction *action = make(name, label, icon, keys);
    action->setCheckable(true);
    return action;
}

void PageViewActions::makeTools()
{
    auto *group = new QActionGroup(this);
    const auto tool = [this, group](const QString &name, const QString &label, const QString &icon,
                                    const QString &key, PageTool what) {
        QAction *action = makeToggle(name, label, icon, {});
        //: tool tip: what a button does, and its shortcut
        action->setToolTip(tr("%1 (%2)").arg(QString(label).remove(u'&'), key));
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, what] { m_view.setTool(what); });
        return action;
    };
    text = tool(u"textTool"_s, tr("&Text"), u"edit-select-text"_s, u"T"_s, PageTool::Text);
    area = tool(u"areaTool"_s, tr("&Area"), u"select-rectangular"_s, u"A"_s, PageTool::Area);
    split = tool(u"splitTool"_s, tr("&Split"), u"view-split-top-bottom"_s, u"S"_s, PageTool::Split);
    previousPage = make(u"previousPage"_s, tr("&Previous page"), u"go-previous"_s,
                        {Qt::CTRL | Qt::Key_PageUp});
    nextPage = make(u"nextPage"_s, tr("&Next page"), u"go-next"_s, {Qt::CTRL | Qt::Key_PageDown});
    connect(previousPage, &QAction::triggered, &m_view, &PageView::goToPreviousPage);
    connect(nextPage, &QAction::triggered, &m_view, &PageView::goToNextPage);
}

void PageViewActions::makeZoom()
{
    zoomIn = make(u"zoomIn"_s, tr("Zoom &in"), u"zoom-in"_s,
                  {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal});
    zoomOut = make(u"zoomOut"_s, tr("Zoom &out"), u"zoom-out"_s, {Qt::CTRL | Qt::Key_Minus});
    zoomOriginal =
        make(u"zoomOriginal"_s, tr("Size on &paper"), u"zoom-original"_s, {Qt::CTRL | Qt::Key_0});
    fitWidth = makeToggle(u"fitWidth"_s, tr("Fit &width"), u"zoom-fit-width"_s, {});
    fitPage = makeToggle(u"fitPage"_s, tr("Fit p&age"), u"zoom-fit-page"_s, {});
    connect(zoomIn, &QAction::triggered, &m_view, &PageView::zoomIn);
    connect(zoomOut, &QAction::triggered, &m_view, &PageView::zoomOut);
    connect(zoomOriginal, &QAction::triggered, this, [this] { m_view.setZoom(1); });
    connect(fitWidth, &QAction::triggered, this,
            [this](bool isFitted) { m_view.setFit(isFitted ? PageFit::Width : PageFit::None); });
    connect(fitPage, &QAction::triggered, this,
            [this](bool isFitted) { m_view.setFit(isFitted ? PageFit::Page : PageFit::None); });
}

void PageViewActions::makeModes()
{
    continuous = makeToggle(u"continuous"_s, tr("&Continuous"), {}, {});
    connect(continuous, &QAction::triggered, &m_view, &PageView::setContinuous);
    auto *group = new QActionGroup(this);
    const auto mode = [this, group](const QString &name, const QString &label, PageSpread spread) {
        QAction *action = makeToggle(name, label, {}, {});
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, spread] { m_view.setSpread(spread); });
        return action;
    };
    onePage = mode(u"onePage"_s, tr("On&e page"), PageSpread::One);
    twoPages = mode(u"twoPages"_s, tr("&Two pages"), PageSpread::Two);
    twoPagesWithCover =
        mode(u"twoPagesWithCover"_s, tr("Two pages with co&ver"), PageSpread::TwoWithCover);
    rotateRight = make(u"rotateRight"_s, tr("Turn to the &right"), u"object-rotate-right"_s,
                       {Qt::CTRL | Qt::Key_R});
    rotateLeft = make(u"rotateLeft"_s, tr("Turn to the &left"), u"object-rotate-left"_s,
                      {Qt::CTRL | Qt::SHIFT | Qt::Key_R});
    connect(rotateRight, &QAction::triggered, this, [this] { m_view.rotate(1); });
    connect(rotateLeft, &QAction::triggered, this, [this] { m_view.rotate(-1); });
    darken = makeToggle(u"darkenPages"_s, tr("&Darken pages"), {}, {});
    connect(darken, &QAction::triggered, &m_view, &PageView::setDarkened);
    showOverlays = makeToggle(u"showOverlays"_s, tr("Show &sections on the pages"), {}, {});
    connect(showOverlays, &QAction::triggered, &m_view, &PageView::setOverlaysShown);
}

void PageViewActions::makeText()
{
    // Without shortcuts of the window: in a text field Ctrl+C is the field's.
    copy = make(u"copyText"_s, tr("&Copy text"), u"edit-copy"_s, {});
    selectPage = make(u"selectPageText"_s, tr("Select the page's te&xt"), u"edit-select-all"_s, {});
    connect(copy, &QAction::triggered, &m_view.selection(), &TextSelection::copy);
    connect(selectPage, &QAction::triggered, this,
            [this] { m_view.selection().selectPage(m_view.currentPage()); });
    find = make(u"find"_s, tr("&Find…"), u"edit-find"_s, {Qt::CTRL | Qt::Key_F});
    findNext = make(u"findNext"_s, tr("Find ne&xt"), {}, {Qt::Key_F3});
    findPrevious = make(u"findPrevious"_s, tr("Find pre&vious"), {}, {Qt::SHIFT | Qt::Key_F3});
    connect(findNext, &QAction::triggered, &m_view.find(), &PageFind::next);
    connect(findPrevious, &QAction::triggered, &m_view.find(), &PageFind::previous);
}

void PageViewActions::setEnabled(bool areEnabled)
{
    for (QAction *action : std::as_const(m_all))
        action->setEnabled(areEnabled);
    copy->setEnabled(areEnabled && !m_view.selection().isEmpty());
}

void PageViewActions::showState()
{
    text->setChecked(m_view.tool() == PageTool::Text);
    area->setChecked(m_view.tool() == PageTool::Area);
    split->setChecked(m_view.tool() == PageTool::Split);
    fitWidth->setChecked(m_view.fit() == PageFit::Width);
    fitPage->setChecked(m_view.fit() == PageFit::Page);
    continuous->setChecked(m_view.isContinuous());
    onePage->setChecked(m_view.spread() == PageSpread::One);
    twoPages->setChecked(m_view.spread() == PageSpread::Two);
    twoPagesWithCover->setChecked(m_view.spread() == PageSpread::TwoWithCover);
    darken->setChecked(m_view.isDarkened());
    showOverlays->setChecked(m_view.areOverlaysShown());
    copy->setEnabled(find->isEnabled() && !m_view.selection().isEmpty());
}

} // namespace excerpt
