// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/paneldock.h"

#include "ui/look/icons.h"
#include "ui/look/look.h"
#include "ui/window/currentsizestack.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QTabBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace excerpt {

PanelDock::PanelDock(const QString &name, const QString &title, QWidget *parent)
    : QDockWidget(title, parent)
{
    setObjectName(name);
    m_titles = new CurrentSizeStack(this);
    m_titles->addWidget(makeHeader(title));
    setTitleBarWidget(m_titles);
    m_panels = new CurrentSizeStack(this);
    m_body = new CurrentSizeStack(this);
    m_body->addWidget(m_panels);
    m_body->addWidget(new QWidget(m_body));
    setWidget(m_body);
    connect(this, &QDockWidget::visibilityChanged, this, [this](bool isVisible) {
        // Behind the tab of another dock it asks for no room.
        const bool isBehind = !isVisible && !isHidden();
        m_titles->setMinimal(isBehind);
        m_body->setMinimal(isBehind);
    });
    // The greatest size of a dock is that of its content, and of a hidden one that is none: folded
    // it would be as wide as its title needs, and what shares its area with it.
    layout()->setSizeConstraint(QLayout::SetMinimumSize);
}

QWidget *PanelDock::makeHeader(const QString &title)
{
    auto *header = new QWidget(this);
    header->setProperty("dockHeader", true);
    header->setAttribute(Qt::WA_StyledBackground);
    header->setMinimumHeight(look::px(32));
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, look::px(6), 0);
    row->setSpacing(look::px(2));
    auto *label = new QLabel(title, header);
    label->setFont(look::font(look::TextSize::Normal, true));
    label->setContentsMargins(look::px(12), 0, 0, 0);
    label->setMinimumWidth(look::px(40)); // in the narrowest dock the buttons come first
    m_title = label;
    row->addWidget(label);
    m_tabs = new QTabBar(header);
    m_tabs->setObjectName(objectName() + "Tabs"_L1);
    m_tabs->setAccessibleName(title);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false); // the selected title is bold, and wider than it was asked
    m_tabs->setElideMode(Qt::ElideNone);
    m_tabs->hide();
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        m_panels->setCurrentIndex(index);
        showHeaderOfCurrent();
        Q_EMIT currentPanelChanged(index);
    });
    row->addWidget(m_tabs);
    row->addStretch(1);
    // They do not hold a narrow dock open: they go first.
    auto *buttons = new QWidget(header);
    buttons->setMinimumWidth(1);
    m_buttons = new QHBoxLayout(buttons);
    m_buttons->setContentsMargins(0, 0, 0, 0);
    m_buttons->setSpacing(look::px(2));
    row->addWidget(buttons);
    m_fold = new QToolButton(header);
    m_fold->setObjectName(objectName() + "Fold"_L1);
    m_fold->hide();
    connect(m_fold, &QToolButton::clicked, this, [this] { setFolded(!m_isFolded); });
    row->addWidget(m_fold);
    auto *more = new QToolButton(header);
    m_more = more;
    more->setObjectName(objectName() + "Menu"_L1);
    more->setIcon(look::icon(u"overflow-menu"_s));
    more->setToolTip(tr("Float or close %1").arg(title));
    more->setAccessibleName(more->toolTip());
    more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(more);
    m_float = menu->addAction(tr("&Float"), this, [this] { setFloating(!isFloating()); });
    menu->addAction(tr("&Close"), this, &QWidget::hide);
    more->setMenu(menu);
    row->addWidget(more);
    return header;
}

void PanelDock::addPanel(const QString &title, QWidget *panel,
                         const QList<QAction *> &headerActions)
{
    QList<QWidget *> buttons;
    for (QAction *action : headerActions) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        if (action->menu())
            button->setPopupMode(QToolButton::InstantPopup);
        m_buttons->addWidget(button);
        buttons << button;
    }
    m_headerButtons << buttons;
    m_panels->addWidget(panel);
    m_tabs->addTab(title);
    m_tabs->setVisible(m_tabs->count() > 1);
    m_title->setVisible(m_tabs->count() == 1);
    showHeaderOfCurrent();
}

void PanelDock::resizeEvent(QResizeEvent *event)
{
    QDockWidget::resizeEvent(event);
    showHeaderOfCurrent();
}

int PanelDock::panelCount() const
{
    return m_panels->count();
}

int PanelDock::currentPanel() const
{
    return m_panels->currentIndex();
}

void PanelDock::setCurrentPanel(int index)
{
    m_tabs->setCurrentIndex(index);
}

QWidget *PanelDock::panel(int index) const
{
    return m_panels->widget(index);
}

void PanelDock::setPanelTitle(int index, const QString &title)
{
    m_tabs->setTabText(index, title);
}

void PanelDock::showHeaderOfCurrent()
{
    if (currentPanel() < 0 || currentPanel() >= m_headerButtons.size())
        return;
    // Fold and menu stand behind them.
    int needed = (m_tabs->isHidden() ? m_title : m_tabs)->sizeHint().width() + 2 * look::px(34);
    for (const QWidget *button : m_headerButtons.at(currentPanel()))
        needed += button->sizeHint().width();
    const bool haveRoom = needed <= width();
    // A title is not cut off for its menu: what is in it can be done by the mouse and from "View".
    const int withMenu = m_title->sizeHint().width() + m_fold->sizeHint().width() +
                         m_more->sizeHint().width() + look::px(16); // and what lies between
    m_more->setVisible(m_title->isHidden() || withMenu <= width());
    for (qsizetype i = 0; i < m_headerButtons.size(); ++i) {
        for (QWidget *button : m_headerButtons.at(i))
            button->setVisible(i == currentPanel() && !m_isFolded && haveRoom);
    }
}

void PanelDock::setStrip(QWidget *strip)
{
    m_titles->addWidget(strip);
}

void PanelDock::setFoldable(bool isFoldable)
{
    m_fold->setVisible(isFoldable);
    updateFoldButton();
}

void PanelDock::updateFoldButton()
{
    m_fold->setIcon(look::icon(m_isFolded ? u"go-up"_s : u"go-down"_s));
    m_fold->setToolTip(m_isFolded ? tr("Unfold %1").arg(windowTitle())
                                  : tr("Fold %1").arg(windowTitle()));
    m_fold->setAccessibleName(m_fold->toolTip());
}

void PanelDock::setInDrawer(bool isInDrawer)
{
    setFeatures(isInDrawer ? DockWidgetFeatures(DockWidgetClosable)
                           : DockWidgetClosable | DockWidgetMovable | DockWidgetFloatable);
    m_float->setVisible(!isInDrawer);
}

void PanelDock::setFolded(bool isFolded)
{
    if (m_isFolded == isFolded)
        return;
    m_isFolded = isFolded;
    // Nothing stands in for the panels: a dock whose widget is hidden is no wider than its title.
    m_body->setCurrentIndex(isFolded ? 1 : 0);
    m_titles->setCurrentIndex(isFolded && m_titles->count() > 1 ? 1 : 0);
    setMaximumHeight(isFolded ? m_titles->sizeHint().height() : QWIDGETSIZE_MAX);
    updateFoldButton();
    showHeaderOfCurrent();
    Q_EMIT foldedChanged(isFolded);
}

} // namespace excerpt
