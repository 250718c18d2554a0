// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/logview.h"

#include "core/base/newfile.h"
#include "ui/look/icons.h"
#include "ui/look/look.h"
#include "ui/run/runlog.h"

#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QFutureWatcher>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

/// From the most talkative on.
int rankOf(QtMsgType level)
{
    switch (level) {
    case QtDebugMsg: return 0;
    case QtInfoMsg: return 1;
    case QtWarningMsg: return 2;
    case QtCriticalMsg:
    case QtFatalMsg: return 3;
    }
    return 3;
}

QToolButton *makeButton(const QString &name, const QString &icon, const QString &tip,
                        QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setIcon(look::icon(icon));
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

Expected<void> writeText(const QString &path, const QString &text)
{
    auto file = NewFile::create(path, false);
    if (!file)
        return tl::unexpected(file.error());
    const QByteArray bytes = text.toUtf8();
    if ((*file)->file().write(bytes) != bytes.size()) {
        return failure(
            Stage::Output, Code::OutputUnwritable,
            LogView::tr("The log could not be written to %1. Choose another folder.").arg(path),
            (*file)->file().errorString());
    }
    return (*file)->keep();
}

} // namespace

LogView::LogView(RunLog &log, bool hasTitle, QWidget *parent) : QWidget(parent), m_log(log)
{
    m_level = new QComboBox(this);
    m_lines = new QPlainTextEdit(this);
    auto *column = new QVBoxLayout(this);
    const int margin = hasTitle ? 0 : look::px(8);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(look::px(4));
    column->addWidget(makeHeader(hasTitle));
    column->addWidget(m_lines, 1);

    m_lines->setObjectName(u"logLines"_s);
    m_lines->setAccessibleName(tr("Log"));
    m_lines->setReadOnly(true);
    m_lines->setUndoRedoEnabled(false);
    m_lines->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_lines->setMaximumBlockCount(RunLog::mostLines);
    m_lines->setFont(look::fixedFont(look::TextSize::Small));
    m_lines->setLayoutDirection(Qt::LeftToRight); // the log is English
    m_lines->setMinimumHeight(look::px(40));
    m_lines->setTabChangesFocus(true);
    connect(&m_log, &RunLog::added, this, &LogView::append);
    rebuild();
}

QWidget *LogView::makeHeader(bool hasTitle)
{
    auto *header = new QWidget(this);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look::px(2));
    if (hasTitle) {
        auto *title = new QLabel(tr("Log"), header);
        title->setProperty("dim", true);
        title->setFont(look::font(look::TextSize::Second));
        row->addWidget(title);
        row->addStretch(1);
    }
    m_level->setObjectName(u"logLevel"_s);
    m_level->setAccessibleName(tr("Lines to show"));
    m_level->setToolTip(tr("Lines to show"));
    m_level->addItem(tr("Everything"), rankOf(QtDebugMsg));
    m_level->addItem(tr("Info"), rankOf(QtInfoMsg));
    m_level->addItem(tr("Warnings"), rankOf(QtWarningMsg));
    m_level->setCurrentIndex(1);
    connect(m_level, &QComboBox::currentIndexChanged, this, &LogView::rebuild);
    row->addWidget(m_level);
    auto *copyButton = makeButton(u"copyLog"_s, u"edit-copy"_s, tr("Copy the log"), header);
    connect(copyButton, &QToolButton::clicked, this, &LogView::copy);
    row->addWidget(copyButton);
    auto *saveButton = makeButton(u"saveLog"_s, u"document-save"_s, tr("Save the log"), header);
    connect(saveButton, &QToolButton::clicked, this, &LogView::chooseFile);
    row->addWidget(saveButton);
    if (!hasTitle)
        row->addStretch(1);
    return header;
}

void LogView::append(int count)
{
    const int least = m_level->currentData().toInt();
    const auto &entries = m_log.entries();
    QStringList lines;
    for (auto entry = entries.end() - count; entry != entries.end(); ++entry) {
        if (rankOf(entry->line.level) >= least)
            lines += entry->text();
    }
    if (lines.isEmpty())
        return;
    // Someone who reads further up is left there; the others follow the end.
    QScrollBar *bar = m_lines->verticalScrollBar();
    const bool isAtEnd = bar->value() >= bar->maximum();
    const int sideways = m_lines->horizontalScrollBar()->value();
    m_lines->appendPlainText(lines.join(u'\n'));
    m_lines->horizontalScrollBar()->setValue(sideways);
    if (!isAtEnd)
        return;
    // Where the cursor is, the editor scrolls to by itself.
    QTextCursor cursor = m_lines->textCursor();
    if (!cursor.hasSelection()) {
        cursor.movePosition(QTextCursor::End);
        cursor.movePosition(QTextCursor::StartOfBlock);
        m_lines->setTextCursor(cursor);
    }
    bar->setValue(bar->maximum());
}

void LogView::rebuild()
{
    m_lines->clear();
    append(int(m_log.entries().size()));
}

QString LogView::text() const
{
    return m_lines->toPlainText();
}

void LogView::copy()
{
    const QTextCursor cursor = m_lines->textCursor();
    QGuiApplication::clipboard()->setText(
        cursor.hasSelection() ? cursor.selectedText().replace(QChar::ParagraphSeparator, u'\n')
                              : text());
}

void LogView::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Save the log"));
    dialog->setObjectName(u"saveLogDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"log"_s);
    dialog->setNameFilters({tr("Logs (*.log)"), tr("All files (*)")});
    dialog->selectFile(u"excerpt.log"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &LogView::saveTo);
    dialog->open();
}

void LogView::saveTo(const QString &path)
{
    auto *watcher = new QFutureWatcher<Expected<void>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, path] {
        watcher->deleteLater();
        const Expected<void> written = watcher->result();
        if (written)
            Q_EMIT saved(path);
        else
            Q_EMIT saveFailed(path, written.error());
    });
    watcher->setFuture(QtConcurrent::run(writeText, path, text() + u'\n'));
}

} // namespace excerpt
