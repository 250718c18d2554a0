// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/run/runmodel.h"

#include <QWidget>

class QFrame;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace excerpt {

class MemorySplit;
class SectionEditor;
class StateBar;
class StateLabel;

/// The run panel when it is folded: one line. GUI thread.
class RunStrip : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive this.
    RunStrip(const RunModel &model, const SectionEditor &sections, QWidget *parent);

    /// Something of the model changed.
    void refresh(RunController::State state);
    /// Only time has passed.
    void refreshClocks();

Q_SIGNALS:
    void unfoldRequested();
    /// Pause or go on, whichever the state allows.
    void pauseRequested();

private:
    void showRun();
    void showNoRun();

    const RunModel &m_model;
    const SectionEditor &m_sections;
    RunController::State m_state = RunController::State::Idle;
    QHBoxLayout *m_row = nullptr;
    int m_space = 0; ///< its place in the row
    QToolButton *m_unfold;
    QLabel *m_done;
    StateBar *m_bar;
    StateLabel *m_now;
    QFrame *m_leftLine;
    QLabel *m_left;
    QFrame *m_memoryLine;
    QLabel *m_memoryTitle;
    MemorySplit *m_split;
    QLabel *m_memory;
    QPushButton *m_pause;
};

} // namespace excerpt
