// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/messagebar.h"

#include "ui/look/icons.h"
#include "ui/look/look.h"

#include <QAccessible>
#include <QAccessibleEvent>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLayout>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

struct KindLook
{
    QString icon;
    look::Role ink;
    look::Role ground;
};

KindLook lookOf(WindowMessage::Kind kind)
{
    switch (kind) {
    case WindowMessage::Kind::Note:
        return {u"dialog-information"_s, look::Role::Accent, look::Role::Soft};
    case WindowMessage::Kind::Offer:
        return {u"state-stopped"_s, look::Role::Waiting, look::Role::Soft};
    case WindowMessage::Kind::Warning:
        return {u"state-warning"_s, look::Role::Warning, look::Role::WarningGround};
    case WindowMessage::Kind::Bad:
        return {u"state-failed"_s, look::Role::Bad, look::Role::BadGround};
    }
    return {};
}

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

MessageBar::MessageBar(QWidget *parent) : QToolBar(parent)
{
    setObjectName(u"messageBar"_s);
    setWindowTitle(tr("Message"));
    setMovable(false);
    toggleViewAction()->setVisible(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    // The frame fills the row: the padding of other tool bars would show their ground around it.
    setStyleSheet(u"QToolBar#messageBar { padding: 0; border: 0; spacing: 0; }"_s);

    m_frame = new QFrame(this);
    m_frame->setObjectName(u"messageFrame"_s);
    m_frame->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *row = new QHBoxLayout(m_frame);
    row->setContentsMargins(look::px(14), look::px(8), look::px(8), look::px(8));
    row->setSpacing(look::px(12));
    m_icon = new QLabel(m_frame);
    row->addWidget(m_icon);
    m_words = new QWidget(m_frame);
    auto *words = new QVBoxLayout(m_words);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(look::px(1));
    m_title = plainLabel(m_frame);
    m_title->setObjectName(u"messageTitle"_s);
    m_text = plainLabel(m_frame);
    m_text->setObjectName(u"messageText"_s);
    words->addWidget(m_title);
    words->addWidget(m_text);
    row->addWidget(m_words, 1);
    m_more = new QLabel(m_frame);
    m_more->setObjectName(u"messagesWaiting"_s);
    m_more->setProperty("dim", true);
    row->addWidget(m_more);
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(look::px(8));
    row->addLayout(m_buttons);
    addWidget(m_frame);
    layout()->setContentsMargins(0, 0, 0, 0);
    m_words->installEventFilter(this);
    hide();
}

void MessageBar::post(WindowMessage message)
{
    if (message.id.isEmpty())
        message.id = u"message-%1"_s.arg(++m_lastId);
    const auto same = std::ranges::find(m_queue, message.id, &WindowMessage::id);
    if (same != m_queue.end()) {
        const bool isShown = same == m_queue.begin();
        *same = std::move(message);
        if (isShown)
            showCurrent();
        return;
    }
    m_queue.push_back(std::move(message));
    showCurrent();
}

void MessageBar::dismiss(const QString &id)
{
    const auto place = std::ranges::find(m_queue, id, &WindowMessage::id);
    if (place == m_queue.end())
        return;
    m_queue.erase(place);
    showCurrent();
}

const WindowMessage *MessageBar::current() const
{
    return m_queue.empty() ? nullptr : &m_queue.front();
}

void MessageBar::refresh()
{
    setVisible(!m_queue.empty());
}

void MessageBar::changeEvent(QEvent *event)
{
    QToolBar::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_queue.empty())
        showCurrent();
}

bool MessageBar::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_words && event->type() == QEvent::Resize)
        fitWords();
    return QToolBar::eventFilter(object, event);
}

/// A tool bar's layout does not ask for the height of wrapped words, and keeps the one it asked for
/// while they were hidden: they wrap only once they are shown and too long.
void MessageBar::fitWords()
{
    for (QLabel *label : {m_title, m_text}) {
        const int textWidth = label->fontMetrics().horizontalAdvance(label->text());
        const bool wraps = m_words->isVisible() && textWidth > m_words->width();
        label->setWordWrap(wraps);
        const int height =
            wraps ? label->heightForWidth(m_words->width()) : label->fontMetrics().height();
        if (label->minimumHeight() != height)
            label->setFixedHeight(height);
    }
}

void MessageBar::addButton(const WindowMessage::Choice &choice, const QString &id, bool isLink)
{
    auto *button = new QPushButton(choice.text, m_frame);
    button->setProperty(isLink ? "link" : "primary", isLink || choice.isPrimary);
    button->setObjectName(isLink ? u"messageClose"_s : u"messageChoice"_s);
    connect(button, &QPushButton::clicked, this, [this, id, action = choice.action] {
        // A copy: what the action does may post or dismiss messages.
        dismiss(id);
        if (action)
            action();
    });
    m_buttons->addWidget(button);
}

void MessageBar::showCurrent()
{
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    if (!m_queue.empty()) {
        const WindowMessage &message = m_queue.front();
        const KindLook looks = lookOf(message.kind);
        m_icon->setPixmap(look::icon(looks.icon, looks.ink)
                              .pixmap(QSize(look::px(16), look::px(16)), devicePixelRatioF()));
        m_frame->setStyleSheet(
            u"QFrame#messageFrame { background: %1; border: 0; "
            u"border-bottom: 1px solid %2; }"_s.arg(look::color(looks.ground).name(),
                                                    look::color(look::Role::Line).name()));
        m_title->setText(message.title);
        m_title->setFont(look::font(look::TextSize::Normal, !message.text.isEmpty()));
        m_text->setText(message.text);
        m_text->setFont(look::font(look::TextSize::Second));
        m_text->setVisible(!message.text.isEmpty());
        fitWords();
        const int waiting = int(m_queue.size()) - 1;
        m_more->setText(waiting > 0 ? tr("%n more", nullptr, waiting) : QString());
        for (const auto &choice : message.choices)
            addButton(choice, message.id, false);
        addButton(
            {message.closeText.isEmpty() ? tr("Close") : message.closeText, message.onClose, false},
            message.id, true);
        m_frame->setAccessibleName(message.title + u' ' + message.text);
        QAccessibleEvent event(m_frame, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
    refresh();
    Q_EMIT currentChanged();
}

} // namespace excerpt
