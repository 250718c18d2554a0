// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/look.h"

#include <QStatusBar>

class QLabel;
class QProgressBar;

namespace excerpt {

/// The status bar: a hint or what is going on, what is safe, and who answers. GUI thread.
class WindowStatus : public QStatusBar
{
    Q_OBJECT

public:
    explicit WindowStatus(QWidget *parent = nullptr);

    /// What the person can do here, or what is going on.
    void setHint(const QString &text);
    /// What is selected on the page and how large it is; empty: nothing.
    void setMeasure(const QString &text);
    /// A lasting state with its icon ("No network. …"); empty: the hint is shown again.
    void setState(const QString &text, const QString &icon, look::Role role);
    /// "Saved", "112 results safe on this disk".
    void setSafety(const QString &text, const QString &icon, look::Role role);
    void setEngine(const QString &text);
    /// Progress of reading or downloading; `total` 0: not known, below 0: none.
    void setProgress(qint64 done, qint64 total);

private:
    QLabel *m_icon;
    QLabel *m_hint;
    QLabel *m_measure;
    QProgressBar *m_progress;
    QLabel *m_safetyIcon;
    QLabel *m_safety;
    QLabel *m_engine;
    QString m_hintText;
};

} // namespace excerpt
