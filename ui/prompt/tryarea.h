// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/run/runcontroller.h"

#include <QElapsedTimer>
#include <QThreadPool>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>

class QAction;
class QFrame;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace excerpt {

class EngineKeys;
class PromptDraft;
class SectionEditor;

/// A run of these sections with document, prompt, engine and key as they are now.
using RequestMaker = std::function<RunRequest(const std::vector<SectionId> &)>;

/// "Try on this section": one section through the pipeline as a job of its own, with its answer
/// beside the prompt. GUI thread.
class TryArea : public QWidget
{
    Q_OBJECT

public:
    TryArea(PromptDraft &draft, SectionEditor &sections, EngineKeys &keys,
            QWidget *parent = nullptr);
    /// Stops a try that is on.
    ~TryArea() override;

    /// Empty: there is no document.
    void setRequestMaker(RequestMaker maker);
    /// While the sections are run, nothing is tried beside.
    void setRunActive(bool isActive);
    /// Starts a try, or stops the one that is on; for menus. Ctrl+Return.
    [[nodiscard]] QAction *action() const { return m_action; }
    /// Why it cannot be tried now, as a tool tip; empty: it can.
    [[nodiscard]] QString obstacle() const;
    void refresh();

Q_SIGNALS:
    /// The prompt was sent.
    void tried();

private:
    void makeLayout();
    void connectParts();
    void startOrStop();
    void take(const std::vector<RunEvent> &events);
    void showAnswer(const SectionResult &result);
    void showError(const QString &message, const QString &text);
    void finish(const RunFinished &summary);
    void showClock();
    void showButton();
    [[nodiscard]] QString stageText() const;

    PromptDraft &m_draft;
    SectionEditor &m_sections;
    EngineKeys &m_keys;
    RequestMaker m_maker;
    bool m_isRunActive = false;
    RunController m_run;
    QThreadPool m_pool; ///< what may wait for the disk
    QTimer m_tick;
    QElapsedTimer m_clock;
    Stage m_stage = Stage::Open;
    qint64 m_characters = 0;
    QString m_sectionName; ///< of the section that is or was tried
    QAction *m_action;
    QFrame *m_answerBox;
    QLabel *m_answerTitle;
    QLabel *m_answerNote;
    QPlainTextEdit *m_answer;
    QLabel *m_status;
    QPushButton *m_button;
};

} // namespace excerpt
