// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/windowtoolbar.h"

#include "ui/look/icons.h"
#include "ui/look/look.h"
#include "ui/window/windowactions.h"

#include <QComboBox>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

constexpr std::array zoomSteps{10, 25, 50, 75, 90, 100, 125, 150, 200, 300, 400, 800};

/// Left to right whatever stands around it.
QString percentText(double percent)
{
    //: zoom; %1 is a number
    return WindowToolBar::tr("%1 %").arg(QLocale().toString(qRound(percent)));
}

} // namespace

WindowToolBar::WindowToolBar(const WindowActions &actions, QWidget *parent) : QToolBar(parent)
{
    setObjectName(u"toolBar"_s);
    setWindowTitle(tr("Tool bar"));
    setMovable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setIconSize(QSize(look::px(16), look::px(16)));
    setMinimumHeight(look::px(38));

    addButton(actions.open, true);
    addButton(actions.save, false);
    addSeparator();
    addButton(actions.undo, false);
    addButton(actions.redo, false);
    m_toolsEnd = addSeparator();
    addPageField();
    m_pageEnd = addSeparator();
    addZoomField();
    m_zoomEnd = addSeparator();
    auto *space = new QWidget(this);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_findEnd = addWidget(space);
    addArrangements(actions);
    m_next = new QPushButton(this);
    m_next->setObjectName(u"nextStep"_s);
    connect(m_next, &QPushButton::clicked, this, &WindowToolBar::nextStepRequested);
    addWidget(m_next);
    setPage({}, {}, 0);
}

QToolButton *WindowToolBar::addButton(QAction *action, bool hasText, QAction *before)
{
    insertAction(before, action);
    auto *button = qobject_cast<QToolButton *>(widgetForAction(action));
    button->setFocusPolicy(Qt::TabFocus); // tool bars give their buttons none
    if (hasText) {
        // The menu's dots do not belong on the button.
        action->setIconText(action->text().remove(u'&').remove(u'…'));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        m_wordButtons << button;
    }
    return button;
}

void WindowToolBar::addPageField()
{
    auto *box = new QWidget(this);
    box->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(look::px(2), 0, look::px(2), 0);
    row->setSpacing(look::px(6));
    m_page = new QLineEdit(box);
    m_page->setObjectName(u"pageField"_s);
    m_page->setAccessibleName(tr("Page"));
    m_page->setToolTip(tr("Page number or label (Ctrl+G)"));
    m_page->setAlignment(Qt::AlignCenter);
    m_page->setFixedWidth(look::px(48));
    connect(m_page, &QLineEdit::returnPressed, this,
            [this] { Q_EMIT pageRequested(m_page->text().trimmed()); });
    row->addWidget(m_page);
    m_pageOf = new QLabel(box);
    m_pageOf->setObjectName(u"pageCount"_s);
    m_pageOf->setTextFormat(Qt::PlainText);
    m_pageOf->setProperty("dim", true);
    m_pageOf->setFont(look::font(look::TextSize::Second));
    row->addWidget(m_pageOf);
    m_pageField = addWidget(box);
}

void WindowToolBar::addZoomField()
{
    m_zoom = new QComboBox(this);
    m_zoom->setObjectName(u"zoomField"_s);
    m_zoom->setAccessibleName(tr("Zoom"));
    m_zoom->setToolTip(tr("Zoom"));
    m_zoom->setEditable(true);
    m_zoom->setInsertPolicy(QComboBox::NoInsert);
    m_zoom->setFixedWidth(look::px(78));
    for (const int step : zoomSteps)
        m_zoom->addItem(percentText(step), step);
    m_zoom->setEditText(percentText(100));
    connect(m_zoom, &QComboBox::activated, this,
            [this](int index) { Q_EMIT zoomRequested(m_zoom->itemData(index).toDouble()); });
    connect(m_zoom->lineEdit(), &QLineEdit::returnPressed, this, [this] {
        QString digits = m_zoom->currentText();
        digits.remove(QLocale().percent()).remove(u'%');
        bool isNumber = false;
        const double percent = QLocale().toDouble(digits.trimmed(), &isNumber);
        if (isNumber)
            Q_EMIT zoomRequested(percent);
    });
    m_zoomField = addWidget(m_zoom);
}

void WindowToolBar::addArrangements(const WindowActions &actions)
{
    auto *box = new QWidget(this);
    box->setAccessibleName(tr("Arrangement"));
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, look::px(8), 0);
    row->setSpacing(0);
    for (QAction *action :
         {actions.markArrangement, actions.runArrangement, actions.checkArrangement}) {
        auto *button = new QToolButton(box);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setProperty("segment", true);
        button->setMinimumWidth(look::px(60));
        row->addWidget(button);
    }
    addWidget(box);
}

void WindowToolBar::addTools(const QList<QAction *> &tools)
{
    insertSeparator(m_toolsEnd);
    for (QAction *tool : tools)
        addButton(tool, true, m_toolsEnd);
}

void WindowToolBar::addPageActions(QAction *previous, QAction *next)
{
    addButton(previous, false, m_pageField);
    addButton(next, false, m_pageEnd);
}

void WindowToolBar::addZoomActions(QAction *zoomOut, const QList<QAction *> &others)
{
    addButton(zoomOut, false, m_zoomField);
    for (QAction *action : others)
        addButton(action, false, m_zoomEnd);
}

void WindowToolBar::addFindAction(QAction *find)
{
    addButton(find, false, m_findEnd);
}

void WindowToolBar::setPage(PageNumber page, const QString &label, int count)
{
    const QLocale locale;
    m_page->setEnabled(count > 0);
    m_zoom->setEnabled(count > 0);
    if (count == 0) {
        m_page->clear();
        m_pageOf->setText(u"–"_s);
        return;
    }
    if (!m_page->hasFocus() || !m_page->isModified())
        m_page->setText(QString::number(page.value));
    m_pageOf->setText(label.isEmpty() || label == QString::number(page.value)
                          //: after the page number; %1 is the number of pages
                          ? tr("of %1").arg(locale.toString(count))
                          //: after the page number; %1 is the number of pages
                          : tr("of %1, label %2").arg(locale.toString(count), label));
}

void WindowToolBar::setZoom(double percent)
{
    if (!m_zoom->lineEdit()->hasFocus())
        m_zoom->setEditText(percentText(percent));
}

void WindowToolBar::setNextStep(const NextStep &step)
{
    if (m_step == step)
        return;
    m_step = step;
    m_next->setText(step.text);
    m_next->setIcon(look::icon(step.icon, step.isFilled && step.isEnabled ? look::Role::OnAccent
                                                                          : look::Role::Text));
    m_next->setEnabled(step.isEnabled);
    m_next->setToolTip(step.toolTip);
    m_next->setProperty("primary", step.isFilled);
    m_next->style()->unpolish(m_next);
    m_next->style()->polish(m_next);
}

void WindowToolBar::focusPageField()
{
    m_page->setFocus(Qt::ShortcutFocusReason);
    m_page->selectAll();
}

void WindowToolBar::setCompact(bool isCompact)
{
    for (QToolButton *button : m_wordButtons)
        button->setToolButtonStyle(isCompact ? Qt::ToolButtonIconOnly
                                             : Qt::ToolButtonTextBesideIcon);
}

} // namespace excerpt
