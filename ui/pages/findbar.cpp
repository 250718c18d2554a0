// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/findbar.h"

#include "ui/look/icons.h"
#include "ui/look/look.h"
#include "ui/pages/pagefind.h"
#include "ui/pages/pageview.h"
#include "ui/pages/textselection.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace excerpt {

namespace {

constexpr auto typingPause = 300ms;
constexpr qsizetype longestSelection = 100;

} // namespace

FindBar::FindBar(PageView &view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_text(new QLineEdit(this))
    , m_state(new QLabel(this))
    , m_typing(new QTimer(this))
{
    setObjectName(u"findBar"_s);
    setAutoFillBackground(true);
    m_text->setObjectName(u"findText"_s);
    m_text->setPlaceholderText(tr("Find in the document"));
    m_text->setAccessibleName(tr("Find in the document"));
    m_text->setClearButtonEnabled(true);
    m_text->installEventFilter(this);
    m_state->setObjectName(u"findState"_s);
    m_state->setProperty("dim", true);
    m_previous = makeButton(u"go-up"_s, tr("Previous place"), QKeySequence::FindPrevious);
    m_next = makeButton(u"go-down"_s, tr("Next place"), QKeySequence::FindNext);
    auto *close = makeButton(u"dialog-cancel"_s, tr("Close the search"), Qt::Key_Escape);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(look::px(12), look::px(4), look::px(8), look::px(4));
    row->setSpacing(look::px(8));
    row->addWidget(m_text, 1);
    row->addWidget(m_state);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addWidget(close);

    m_typing->setSingleShot(true);
    m_typing->setInterval(typingPause);
    connect(m_text, &QLineEdit::textEdited, m_typing, qOverload<>(&QTimer::start));
    connect(m_typing, &QTimer::timeout, this, &FindBar::search);
    connect(m_previous, &QToolButton::clicked, &view.find(), &PageFind::previous);
    connect(m_next, &QToolButton::clicked, &view.find(), &PageFind::next);
    connect(close, &QToolButton::clicked, this, &FindBar::deactivate);
    connect(&view.find(), &PageFind::changed, this, &FindBar::showState);
    showState();
    hide();
}

QToolButton *FindBar::makeButton(const QString &icon, const QString &text, const QKeySequence &key)
{
    auto *button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setIcon(look::icon(icon));
    button->setAccessibleName(text);
    //: tool tip: what a button does, and its shortcut
    button->setToolTip(tr("%1 (%2)").arg(text, key.toString(QKeySequence::NativeText)));
    return button;
}

void FindBar::activate()
{
    const QString selected = m_view.selection().text();
    if (!selected.isEmpty() && selected.size() <= longestSelection && !selected.contains(u'\n'))
        m_text->setText(selected);
    show();
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
    if (!m_text->text().isEmpty() && m_view.find().text() != m_text->text())
        search();
}

void FindBar::deactivate()
{
    m_typing->stop();
    m_view.find().clear();
    hide();
    m_view.setFocus(Qt::OtherFocusReason);
}

void FindBar::search()
{
    m_typing->stop();
    m_view.find().start(m_text->text(), m_view.currentPage());
}

QString FindBar::message() const
{
    return m_state->text();
}

void FindBar::showState()
{
    const PageFind &find = m_view.find();
    const QLocale locale;
    QString state;
    if (find.count() > 0)
        //: a place among the places found
        state = tr("%1 of %2")
                    .arg(locale.toString(find.currentNumber()), locale.toString(find.count()));
    else if (find.isRunning())
        state = tr("Page %1 of %2")
                    .arg(locale.toString(find.pagesDone()),
                         locale.toString(m_view.source().pageCount()));
    else if (!find.text().isEmpty())
        state = tr("Not found");
    if (find.count() > 0 && find.isRunning())
        state += u'…';
    m_state->setText(state);
    m_previous->setEnabled(find.count() > 0);
    m_next->setEnabled(find.count() > 0);
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_text || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Escape) {
        deactivate();
        return true;
    }
    if (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter)
        return false;
    if (m_view.find().text() != m_text->text())
        search();
    else if (key->modifiers() & Qt::ShiftModifier)
        m_view.find().previous();
    else
        m_view.find().next();
    return true;
}

} // namespace excerpt
