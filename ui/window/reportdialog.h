// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QPlainTextEdit;

namespace excerpt {

/// What a problem report needs and nothing that belongs to the person: versions, confinement, the
/// last log lines. Blocks while a helper is started: not for the GUI thread.
[[nodiscard]] QString diagnostics();

/// Shows the diagnostics for copying. GUI thread.
class ReportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ReportDialog(QWidget *parent = nullptr);

private:
    QPlainTextEdit *m_text;
};

} // namespace excerpt
