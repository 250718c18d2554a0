// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QTimer;
class QToolButton;

namespace excerpt {

class PageView;

/// The row over the page view that looks for a text in the document. GUI thread.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(PageView &view, QWidget *parent = nullptr);

    /// Shows it and takes the focus; a selected text of one line is what is looked for.
    void activate();
    void deactivate(); ///< hides it, ends the search and gives the focus to the page view
    [[nodiscard]] QString message() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void showState();
    QToolButton *makeButton(const QString &icon, const QString &text, const QKeySequence &key);

    PageView &m_view;
    QLineEdit *m_text;
    QLabel *m_state;
    QToolButton *m_previous;
    QToolButton *m_next;
    QTimer *m_typing; ///< searches when the typing pauses
};

} // namespace excerpt
