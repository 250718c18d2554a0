// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompt/prompteditor.h"

#include "core/prompt/prompt.h"
#include "ui/look/look.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStringListModel>
#include <QSyntaxHighlighter>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

constexpr int fewestLines = 4;
constexpr int mostLines = 14;

/// What was typed after an open `{{` before the cursor; nothing when there is none.
std::optional<QString> openName(const QTextCursor &cursor)
{
    const QString before = cursor.block().text().left(cursor.positionInBlock());
    const auto placeholders = placeholdersIn(before);
    if (placeholders.empty() || placeholders.back().isClosed)
        return {};
    const QString name = before.mid(placeholders.back().start + 2);
    const bool isWord =
        std::all_of(name.begin(), name.end(), [](QChar c) { return c.isLetterOrNumber(); });
    return isWord ? std::optional(name) : std::nullopt;
}

} // namespace

class PromptEditor::Highlighter : public QSyntaxHighlighter
{
public:
    explicit Highlighter(QTextDocument *document) : QSyntaxHighlighter(document) {}

protected:
    void highlightBlock(const QString &text) override
    {
        for (const Placeholder &placeholder : placeholdersIn(text)) {
            QTextCharFormat format;
            if (placeholder.isKnown) {
                format.setForeground(look::color(look::Role::Accent));
                format.setBackground(look::color(look::Role::Soft));
                format.setFontWeight(QFont::Bold);
            } else {
                format.setForeground(look::color(look::Role::Bad));
                format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
                format.setUnderlineColor(look::color(look::Role::Bad));
            }
            setFormat(int(placeholder.start), int(placeholder.length), format);
        }
    }
};

PromptEditor::PromptEditor(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_highlighter(new Highlighter(document()))
    , m_completer(new QCompleter(new QStringListModel(placeholderNames(), this), this))
{
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setProperty("inCard", true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_completer->setWidget(this);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this,
            &PromptEditor::complete);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_isSetting)
            Q_EMIT textEdited(toPlainText());
    });
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            [this] { updateGeometry(); });
}

void PromptEditor::setPromptText(const QString &text)
{
    const QString now = toPlainText();
    if (now == text)
        return;
    const QScopedValueRollback setting(m_isSetting, true);
    const auto [nowFirst, newFirst] =
        std::mismatch(now.begin(), now.end(), text.begin(), text.end());
    const qsizetype start = nowFirst - now.begin();
    qsizetype tail = 0;
    while (tail < now.size() - start && tail < text.size() - start &&
           now.at(now.size() - 1 - tail) == text.at(text.size() - 1 - tail))
        ++tail;
    QTextCursor cursor(document());
    cursor.setPosition(int(start));
    cursor.setPosition(int(now.size() - tail), QTextCursor::KeepAnchor);
    cursor.insertText(text.mid(start, text.size() - tail - start));
    if (hasFocus()) // what changed is where the person looks next
        setTextCursor(cursor);
    m_completer->popup()->hide();
}

void PromptEditor::insertPlaceholder(const QString &name)
{
    Q_EMIT typingEnded();
    insertPlainText(u"{{"_s + name + u"}}"_s);
    Q_EMIT typingEnded();
    setFocus();
}

void PromptEditor::refreshColors()
{
    const QScopedValueRollback setting(m_isSetting, true);
    m_highlighter->rehighlight();
}

QSize PromptEditor::sizeHint() const
{
    const auto lines = std::clamp(int(document()->size().height()), fewestLines, mostLines);
    const QMargins margins = contentsMargins();
    const int height = lines * fontMetrics().lineSpacing() + int(2 * document()->documentMargin()) +
                       margins.top() + margins.bottom() + 2 * frameWidth() + look::px(4);
    return {look::px(160), height};
}

bool PromptEditor::event(QEvent *event)
{
    // The window's own undo and redo win over those of a text field.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return false;
        }
    }
    return QPlainTextEdit::event(event);
}

bool PromptEditor::completes(const QKeyEvent &event) const
{
    if (!m_completer->popup()->isVisible())
        return false;
    switch (event.key()) {
    case Qt::Key_Enter:
    case Qt::Key_Return:
    case Qt::Key_Escape:
    case Qt::Key_Tab:
    case Qt::Key_Backtab: return true;
    default: return false;
    }
}

void PromptEditor::keyPressEvent(QKeyEvent *event)
{
    if (completes(*event) || event->modifiers().testFlag(Qt::ControlModifier)) {
        if (event->matches(QKeySequence::Undo)) {
            Q_EMIT undoRequested();
            return;
        }
        if (event->matches(QKeySequence::Redo)) {
            Q_EMIT redoRequested();
            return;
        }
        if (completes(*event)) {
            event->ignore(); // the list takes it
            return;
        }
    }
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    QPlainTextEdit::keyPressEvent(event);
    if (isReturn)
        Q_EMIT typingEnded();
    const bool isTyped = !event->text().isEmpty() && event->text().at(0).isPrint();
    if (isTyped || event->key() == Qt::Key_Backspace)
        offerPlaceholders();
}

void PromptEditor::offerPlaceholders()
{
    const auto name = openName(textCursor());
    if (!name) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->setCompletionPrefix(*name);
    if (m_completer->completionCount() == 0) {
        m_completer->popup()->hide();
        return;
    }
    QAbstractItemView *list = m_completer->popup();
    list->setCurrentIndex(m_completer->completionModel()->index(0, 0));
    QRect place = cursorRect();
    place.setWidth(list->sizeHintForColumn(0) + list->verticalScrollBar()->sizeHint().width() +
                   look::px(16));
    m_completer->complete(place);
}

void PromptEditor::complete(const QString &name)
{
    QTextCursor cursor = textCursor();
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor,
                        int(m_completer->completionPrefix().size()));
    const QString after = cursor.block().text().mid(textCursor().positionInBlock());
    cursor.insertText(after.startsWith("}}"_L1) ? name : name + u"}}"_s);
    if (after.startsWith("}}"_L1))
        cursor.movePosition(QTextCursor::Right, QTextCursor::MoveAnchor, 2);
    setTextCursor(cursor);
}

void PromptEditor::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    Q_EMIT focusChanged(true);
}

void PromptEditor::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() == Qt::PopupFocusReason)
        return;
    Q_EMIT typingEnded();
    Q_EMIT focusChanged(false);
}

void PromptEditor::insertFromMimeData(const QMimeData *source)
{
    Q_EMIT typingEnded();
    QPlainTextEdit::insertFromMimeData(source);
    Q_EMIT typingEnded();
}

void PromptEditor::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu(event->pos());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QMenu *insert = menu->addMenu(tr("Insert a placeholder"));
    for (const QString &name : placeholderNames())
        insert->addAction(u"{{"_s + name + u"}}"_s, this,
                          [this, name] { insertPlaceholder(name); });
    menu->popup(event->globalPos());
}

void PromptEditor::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry(); // other widths break lines elsewhere
}

void PromptEditor::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange)
        refreshColors();
}

} // namespace excerpt
