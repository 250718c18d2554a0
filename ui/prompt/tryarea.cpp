// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompt/tryarea.h"

#include "core/journal/job.h"
#include "core/prompt/prompt.h"
#include "ui/look/icons.h"
#include "ui/look/look.h"
#include "ui/look/states.h"
#include "ui/look/windowwords.h"
#include "ui/prompt/enginekeys.h"
#include "ui/prompt/promptdraft.h"
#include "ui/prompt/promptrows.h"
#include "ui/sections/sectioneditor.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace excerpt {

namespace {

QToolButton *toolButton(const QString &icon, const QString &text, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(look::icon(icon));
    button->setIconSize(QSize(look::px(16), look::px(16)));
    button->setToolTip(text);
    button->setAccessibleName(text);
    return button;
}

/// 0:07, 12:30.
QString clockText(std::chrono::milliseconds time)
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(time).count();
    return u"%1:%2"_s.arg(seconds / 60).arg(int(seconds % 60), 2, 10, QChar(u'0'));
}

} // namespace

TryArea::TryArea(PromptDraft &draft, SectionEditor &sections, EngineKeys &keys, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_sections(sections)
    , m_keys(keys)
    , m_action(new QAction(this))
    , m_answerBox(new QFrame(this))
    , m_answerTitle(promptrows::value(u"answerTitle"_s, m_answerBox))
    , m_answerNote(promptrows::value(u"answerNote"_s, m_answerBox))
    , m_answer(new QPlainTextEdit(m_answerBox))
    , m_status(promptrows::value(u"tryStatus"_s, this))
    , m_button(new QPushButton(this))
{
    m_tick.setInterval(1s);
    m_action->setObjectName(u"tryAction"_s);
    m_action->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    addAction(m_action);
    makeLayout();
    connectParts();
    refresh();
}

TryArea::~TryArea()
{
    m_run.disconnect(this);
    m_pool.waitForDone();
}

void TryArea::makeLayout()
{
    m_answer->setObjectName(u"answer"_s);
    m_answer->setAccessibleName(tr("Answer"));
    m_answer->setReadOnly(true);
    m_answer->setTabChangesFocus(true);
    m_answerTitle->setFont(look::font(look::TextSize::Normal, true));
    m_answerNote->setFont(look::font(look::TextSize::Second));
    for (QLabel *label : {m_status, m_answerNote})
        label->setProperty("dim", true);
    m_status->setFont(look::font(look::TextSize::Second));
    m_button->setObjectName(u"try"_s);
    m_button->setIconSize(QSize(look::px(16), look::px(16)));
    QToolButton *copy = toolButton(u"edit-copy"_s, tr("Copy the answer"), m_answerBox);
    QToolButton *close = toolButton(u"dialog-cancel"_s, tr("Close the answer"), m_answerBox);
    connect(copy, &QToolButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_answer->toPlainText()); });
    connect(close, &QToolButton::clicked, m_answerBox, &QWidget::hide);

    auto *head = new QHBoxLayout;
    head->addWidget(m_answerTitle, 1);
    head->addWidget(copy, 0, Qt::AlignTop);
    head->addWidget(close, 0, Qt::AlignTop);
    auto *box = new QVBoxLayout(m_answerBox);
    box->setContentsMargins(look::px(12), look::px(8), look::px(12), 0);
    box->setSpacing(look::px(4));
    box->addLayout(head);
    box->addWidget(m_answerNote);
    box->addWidget(m_answer, 1);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(look::px(12), look::px(8), look::px(12), look::px(8));
    row->setSpacing(look::px(8));
    row->addWidget(m_status, 1);
    row->addWidget(m_button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(promptrows::line(this));
    layout->addWidget(m_answerBox, 1);
    layout->addLayout(row);
    m_answerBox->hide();
    m_status->setText(tr("The answer appears here."));
}

void TryArea::connectParts()
{
    connect(m_button, &QPushButton::clicked, m_action, &QAction::trigger);
    connect(m_action, &QAction::triggered, this, &TryArea::startOrStop);
    connect(&m_tick, &QTimer::timeout, this, &TryArea::showClock);
    connect(&m_run, &RunController::stateChanged, this, &TryArea::refresh);
    connect(&m_run, &RunController::eventsArrived, this, &TryArea::take);
    connect(&m_run, &RunController::finished, this, &TryArea::finish);
    connect(&m_run, &RunController::failed, this, [this](const Error &error) {
        m_tick.stop();
        if (error.code == Code::Cancelled)
            m_status->setText(tr("Stopped."));
        else
            showError(error.message, {});
    });
    connect(&m_draft, &PromptDraft::changed, this, &TryArea::refresh);
    connect(&m_keys, &EngineKeys::changed, this, &TryArea::refresh);
    connect(&m_sections, &SectionEditor::changed, this, &TryArea::refresh);
    connect(&m_sections, &SectionEditor::wasReset, this, &TryArea::refresh);
    connect(&m_sections, &SectionEditor::currentChanged, this, &TryArea::refresh);
}

void TryArea::setRequestMaker(RequestMaker maker)
{
    m_maker = std::move(maker);
    m_run.stopNow();
    m_answerBox->hide();
    m_status->setText(tr("The answer appears here."));
    refresh();
}

void TryArea::setRunActive(bool isActive)
{
    m_isRunActive = isActive;
    refresh();
}

QString TryArea::obstacle() const
{
    const Section *section = m_sections.find(m_sections.current());
    const EngineDescription *engine = engineNamed(m_draft.engine().engine);
    if (!m_maker)
        return tr("Open a document first");
    if (!section)
        return tr("Choose a section first");
    if (m_isRunActive)
        return tr("The sections are being run; try again when that is over");
    if (!engine)
        return tr("Choose an engine first");
    if (!engine->sendsAway)
        return {};
    const QString text = section->prompt.isEmpty() ? m_draft.text() : section->prompt;
    if (text.trimmed().isEmpty())
        return tr("Write the prompt first");
    if (const auto prompt = PromptTemplate::create(text, m_draft.hasFrame()); !prompt)
        return prompt.error().message;
    if (m_keys.isMissing(engine->id))
        return tr("%1 needs a key first").arg(engine->displayName);
    if (engine->needsModel && m_draft.engine().model.isEmpty())
        return tr("Choose a model first");
    return {};
}

void TryArea::refresh()
{
    showButton();
    const QString reason = obstacle();
    const bool isStopping = m_run.state() == RunController::State::Stopping;
    m_action->setEnabled(!isStopping && (m_run.isActive() || reason.isEmpty()));
    m_button->setEnabled(m_action->isEnabled());
    const QString keys = m_action->shortcut().toString(QKeySequence::NativeText);
    m_button->setToolTip(!m_run.isActive() && !reason.isEmpty()
                             ? reason
                             : u"%1 (%2)"_s.arg(m_action->text().remove(u'&'), keys));
    m_action->setToolTip(m_button->toolTip());
}

void TryArea::showButton()
{
    const bool isActive = m_run.isActive();
    m_action->setText(isActive ? tr("Stop the try") : tr("Try on this section"));
    m_action->setIcon(look::icon(isActive ? u"media-playback-stop"_s : u"media-playback-start"_s));
    m_button->setText(m_action->text());
    m_button->setIcon(m_action->icon());
}

void TryArea::startOrStop()
{
    if (m_run.isActive()) {
        m_status->setText(tr("Stopping…"));
        m_tick.stop();
        m_run.stopNow();
        return;
    }
    const Section *section = m_sections.find(m_sections.current());
    if (!section || !obstacle().isEmpty())
        return;
    m_sectionName = section->name;
    m_stage = Stage::Open;
    m_characters = 0;
    m_clock.start();
    m_tick.start();
    m_answerBox->hide();
    m_run.start(m_maker({section->id}));
    showClock();
    Q_EMIT tried();
}

void TryArea::take(const std::vector<RunEvent> &events)
{
    for (const RunEvent &event : events) {
        if (const auto *entered = std::get_if<StageEntered>(&event))
            m_stage = entered->stage;
        else if (const auto *text = std::get_if<TextArrived>(&event))
            m_characters = text->characters;
        else if (std::holds_alternative<Retrying>(event))
            m_stage = Stage::Wait;
        else if (const auto *done = std::get_if<SectionFinished>(&event))
            showAnswer(done->result);
    }
    if (m_tick.isActive())
        showClock();
}

void TryArea::showAnswer(const SectionResult &result)
{
    m_tick.stop();
    if (!isSuccess(result.status)) {
        if (result.status == Status::Cancelled)
            m_status->setText(tr("Stopped."));
        else
            showError(result.error ? result.error->message
                                   : look::stateWord(look::stateOf(result.status)),
                      result.text);
        return;
    }
    m_answerTitle->setText(tr("Answer for “%1”").arg(m_sectionName));
    QStringList notes = result.warnings;
    const QLocale locale;
    if (result.usage.inputTokens && result.usage.outputTokens)
        notes += tr("%1 tokens in, %2 out.")
                     .arg(locale.toString(*result.usage.inputTokens),
                          locale.toString(*result.usage.outputTokens));
    m_answerNote->setText(notes.join(u'\n'));
    m_answerNote->setVisible(!notes.isEmpty());
    const bool isJson = !result.value.isNull();
    m_answer->setFont(isJson ? look::fixedFont() : look::font());
    m_answer->setPlainText(
        isJson ? QString::fromUtf8(result.value.toJson(JsonValue::Layout::Indented)) : result.text);
    m_answer->show();
    m_answerBox->show();
    m_status->setText(
        tr("Answered in %1.").arg(clockText(std::chrono::milliseconds(m_clock.elapsed()))));
}

void TryArea::showError(const QString &message, const QString &text)
{
    m_tick.stop();
    m_answerTitle->setText(tr("No answer for “%1”").arg(m_sectionName));
    m_answerNote->setText(look::windowWords(message));
    m_answerNote->show();
    m_answer->setFont(look::font());
    m_answer->setPlainText(text);
    m_answer->setVisible(!text.isEmpty());
    m_answerBox->show();
    m_status->setText(
        tr("Failed after %1.").arg(clockText(std::chrono::milliseconds(m_clock.elapsed()))));
}

void TryArea::finish(const RunFinished &summary)
{
    if (summary.error && m_tick.isActive())
        showError(summary.error->message, {});
    else if (m_tick.isActive() || summary.outcome == RunOutcome::Cancelled)
        m_status->setText(tr("Stopped."));
    m_tick.stop();
    // Nothing of a try is left to do: its job expires like one whose results were saved.
    m_pool.start([job = m_run.job()] {
        const auto noted = job->recordOutputWritten();
        if (!noted)
            qWarning("%s", qUtf8Printable(noted.error().message));
    });
}

QString TryArea::stageText() const
{
    switch (m_stage) {
    case Stage::Usage:
    case Stage::Sections:
    case Stage::Journal:
    case Stage::Output:
    case Stage::Open: return tr("Opening the document");
    case Stage::Split: return tr("Cutting out the section");
    case Stage::Upload: return tr("Sending the section");
    case Stage::Wait: return tr("Waiting for the service");
    case Stage::Generate:
        if (m_characters > 0)
            return tr("%Ln characters of the answer", nullptr, int(m_characters));
        return tr("Waiting for the answer");
    case Stage::Check: return tr("Checking the answer");
    case Stage::Cleanup: return tr("Deleting what was sent");
    }
    return {};
}

void TryArea::showClock()
{
    //: what is being done, and for how long: "Waiting for the answer, 0:07"
    m_status->setText(
        tr("%1, %2").arg(stageText(), clockText(std::chrono::milliseconds(m_clock.elapsed()))));
}

} // namespace excerpt
