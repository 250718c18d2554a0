// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QWidget>

class QComboBox;
class QPlainTextEdit;

namespace excerpt {

class RunLog;

/// The log with a level filter, copy and save. GUI thread.
class LogView : public QWidget
{
    Q_OBJECT

public:
    /// `log` outlives this. `hasTitle`: where no tab names it.
    LogView(RunLog &log, bool hasTitle, QWidget *parent);

    /// What is shown, as text.
    [[nodiscard]] QString text() const;
    /// Writes what is shown; another thread does the writing.
    void saveTo(const QString &path);

Q_SIGNALS:
    void saved(const QString &path);
    void saveFailed(const QString &path, const excerpt::Error &error);

private:
    [[nodiscard]] QWidget *makeHeader(bool hasTitle);
    void append(int count);
    void rebuild();
    void copy();
    void chooseFile();

    RunLog &m_log;
    QComboBox *m_level;
    QPlainTextEdit *m_lines;
};

} // namespace excerpt
