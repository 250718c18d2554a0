// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QToolBar>

#include <functional>
#include <vector>

class QBoxLayout;
class QFrame;
class QLabel;

namespace excerpt {

/// One message of the window: what happened, what is safe, what can be done.
struct WindowMessage
{
    enum class Kind { Note, Offer, Warning, Bad };
    struct Choice
    {
        QString text;
        std::function<void()> action; ///< may be empty: the message only goes away
        bool isPrimary = false;       ///< the one filled button
    };
    QString id; ///< a message of the same id is replaced; empty: one is made
    Kind kind = Kind::Note;
    QString title;
    QString text; ///< may be empty; plain text
    std::vector<Choice> choices;
    QString closeText;             ///< of the last, link-like button; empty: "Close"
    std::function<void()> onClose; ///< may be empty
};

/// A row of its own under the tool bar, whole width: one message at a time, more wait their turn.
/// Hidden without any. GUI thread.
class MessageBar : public QToolBar
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    void post(WindowMessage message);
    /// Takes a message away, also one that waits; nothing happens when there is none.
    void dismiss(const QString &id);
    /// The one that is shown; null: none.
    [[nodiscard]] const WindowMessage *current() const;
    [[nodiscard]] int count() const { return int(m_queue.size()); }
    /// Shows itself when there is a message: for after a restored window state hid it.
    void refresh();

Q_SIGNALS:
    void currentChanged();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void showCurrent();
    void fitWords();
    void addButton(const WindowMessage::Choice &choice, const QString &id, bool isLink);

    std::vector<WindowMessage> m_queue; ///< the first one is shown
    int m_lastId = 0;
    QFrame *m_frame;
    QLabel *m_icon;
    QWidget *m_words;
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_more;
    QBoxLayout *m_buttons;
};

} // namespace excerpt
