// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

class QCompleter;

namespace excerpt {

/// A prompt's text: placeholders stand out, unknown ones are underlined, and `{{` offers the known
/// ones. It grows with its text up to a limit. Undo is the owner's: the text is part of a larger
/// history. GUI thread.
class PromptEditor : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit PromptEditor(QWidget *parent = nullptr);

    /// Keeps the cursor where it is in what did not change; `textEdited` says nothing.
    void setPromptText(const QString &text);
    /// Puts `{{name}}` in place of the selection; a step of its own.
    void insertPlaceholder(const QString &name);
    /// Draws the placeholders anew in the theme's colours.
    void refreshColors();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// The person changed the text.
    void textEdited(const QString &text);
    /// What is typed next is not of the same go: the focus left, a line was ended, text was pasted.
    void typingEnded();
    void undoRequested();
    void redoRequested();
    /// The frame around shows it.
    void focusChanged(bool hasFocus);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] bool completes(const QKeyEvent &event) const;
    void offerPlaceholders();
    void complete(const QString &name);

    class Highlighter;
    Highlighter *m_highlighter;
    QCompleter *m_completer;
    bool m_isSetting = false;
};

} // namespace excerpt
