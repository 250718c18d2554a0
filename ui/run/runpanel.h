// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/run/problemoffer.h"
#include "ui/run/runcontroller.h"
#include "ui/run/runlog.h"
#include "ui/run/runmodel.h"

#include <QObject>
#include <QTimer>

class QWidget;

namespace excerpt {

class LogView;
class MemorySampler;
class ProblemsView;
class RunStrip;
class RunView;
class SectionEditor;

/// The parts of the run panel for the dock at the bottom of the window, kept up to date with the
/// run: three pages and the strip that stands for them when the dock is folded. The parts belong to
/// whom they are given; until then to `owner`. GUI thread.
class RunPanel : public QObject
{
    Q_OBJECT

public:
    /// `controller` and `sections` outlive this and the parts, and this outlives the parts' use.
    RunPanel(RunController &controller, const SectionEditor &sections, QWidget *owner);
    ~RunPanel() override;

    [[nodiscard]] QWidget *runPage() const;
    [[nodiscard]] QWidget *logPage() const;
    [[nodiscard]] QWidget *problemsPage() const;
    [[nodiscard]] QWidget *strip() const;

    /// Of the settings; until then their default.
    void setMemoryBudget(qint64 bytes);
    /// The document was closed: nothing of its runs is shown any more. Not while one is on.
    void forget();
    [[nodiscard]] const RunModel &model() const { return m_model; }
    [[nodiscard]] int problemCount() const;

    /// Ends the answer under way, after asking once.
    void stopNow();
    /// Asks for another try of every problem that one could help.
    void runAgainAll();

Q_SIGNALS:
    void problemCountChanged(int count);
    void runAgainRequested(const std::vector<excerpt::SectionId> &sections);
    /// As of ProblemsView.
    void runChangedRequested(const excerpt::SectionId &section, const excerpt::RunChange &change);
    void halvesRequested(const excerpt::SectionId &section, bool runs);
    void choiceRequested(excerpt::ProblemOffer offer);
    void pageRequested(excerpt::PageNumber page);
    void unfoldRequested();
    /// "112 results safe on this disk, last 3 s ago"; empty: nothing to say.
    void safetyChanged(const QString &text);
    /// "Running. You can go on marking and reading."; empty: no run.
    void runStateChanged(const QString &text);
    /// A sentence for the message bar or the status bar.
    void logSaved(const QString &message);
    void logNotSaved(const QString &message);

private:
    void connectParts();
    void onStateChanged();
    void onEvents(const std::vector<RunEvent> &events);
    void refresh();
    void tick();
    void tellWords();

    RunController &m_controller;
    QWidget *m_owner;
    RunModel m_model;
    RunLog m_log;
    RunView *m_view;
    LogView *m_logPage;
    ProblemsView *m_problems;
    RunStrip *m_strip;
    MemorySampler *m_sampler;
    QTimer m_clock;
    RunController::State m_state = RunController::State::Idle;
    int m_problemCount = 0;
    QString m_safety;
    QString m_stateWords;
};

} // namespace excerpt
