// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/states.h"
#include "ui/run/runmodel.h"

#include <QWidget>

#include <map>

class QLabel;

namespace excerpt {

class LogView;
class MemoryCurve;
class MemorySplit;
class RunLog;
class SectionEditor;
class SectionLabel;
class StateBar;
class StateLabel;
class StepList;

/// The run panel in full: progress, counts and rates; the section in work with its steps; memory;
/// the log, where there is room for it. GUI thread.
class RunView : public QWidget
{
    Q_OBJECT

public:
    /// All outlive this.
    RunView(const RunModel &model, const SectionEditor &sections, RunLog &log, QWidget *parent);

    /// Something of the model changed.
    void refresh(RunController::State state);
    /// Only time has passed.
    void refreshClocks();
    void refreshMemory();

    [[nodiscard]] LogView &log() { return *m_log; }
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeProgress();
    [[nodiscard]] QWidget *makeCounts();
    [[nodiscard]] QWidget *makeNow();
    [[nodiscard]] QWidget *makeMemory();
    void fitCounts();

    const RunModel &m_model;
    const SectionEditor &m_sections;
    RunController::State m_state = RunController::State::Idle;
    QLabel *m_done = nullptr;
    StateBar *m_bar = nullptr;
    QLabel *m_left = nullptr;
    std::map<look::State, StateLabel *> m_counts;
    QLabel *m_rate = nullptr;
    QLabel *m_tokens = nullptr;
    QWidget *m_rateLine = nullptr;
    QLabel *m_now = nullptr;
    SectionLabel *m_section = nullptr;
    StepList *m_steps = nullptr;
    QLabel *m_waits = nullptr;
    QLabel *m_memory = nullptr;
    StateLabel *m_slope = nullptr;
    MemoryCurve *m_curve = nullptr;
    MemorySplit *m_split = nullptr;
    QWidget *m_logLine = nullptr;
    LogView *m_log = nullptr;
};

} // namespace excerpt
