// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompt/promptpanel.h"

#include "core/prompt/prompt.h"
#include "ui/look/look.h"
#include "ui/prompt/enginebox.h"
#include "ui/prompt/flowlayout.h"
#include "ui/prompt/framedprompt.h"
#include "ui/prompt/fulltextdialog.h"
#include "ui/prompt/librarybar.h"
#include "ui/prompt/ownprompt.h"
#include "ui/prompt/promptdraft.h"
#include "ui/prompt/prompteditor.h"
#include "ui/prompt/promptlibrarystore.h"
#include "ui/prompt/promptrows.h"
#include "ui/prompt/sentbox.h"
#include "ui/sections/sectioneditor.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

/// Stands for the section while there is none.
Section unnamedSection()
{
    Section section;
    section.name = u"…"_s;
    return section;
}

QString placeholderHelp(const QString &name)
{
    if (name == "section"_L1)
        return PromptPanel::tr("Insert the name of the section");
    if (name == "number"_L1)
        return PromptPanel::tr("Insert the number in the section's name, such as 28.3");
    if (name == "pages"_L1)
        return PromptPanel::tr("Insert the pages of the section");
    return PromptPanel::tr("Insert the name of the document");
}

} // namespace

PromptPanel::PromptPanel(PromptDraft &draft, SectionEditor &sections, EngineKeys &keys,
                         const QString &libraryFile, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_sections(sections)
    , m_library(new PromptLibraryStore(
          libraryFile.isEmpty() ? defaultPromptLibraryPath() : libraryFile, this))
{
    m_scroll = new QScrollArea(this);
    QScrollArea *scroll = m_scroll;
    scroll->setFocusPolicy(Qt::NoFocus); // it follows what has the focus in it
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(makeBody(keys)); // first made, first reached by Tab
    m_try = new TryArea(draft, sections, keys, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_try);
    connectEditor();
    connect(&m_draft, &PromptDraft::changed, this, &PromptPanel::refresh);
    connect(&m_sections, &SectionEditor::changed, this, &PromptPanel::refresh);
    connect(&m_sections, &SectionEditor::wasReset, this, &PromptPanel::refresh);
    connect(&m_sections, &SectionEditor::currentChanged, this, &PromptPanel::refresh);
    connect(m_try, &TryArea::tried, this, &PromptPanel::rememberSent);
    refresh();
}

QWidget *PromptPanel::makeBody(EngineKeys &keys)
{
    auto *body = new QWidget(this);
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(look::px(12), look::px(10), look::px(12), look::px(10));
    layout->setSpacing(look::px(10));
    auto *bar = new LibraryBar(m_draft, *m_library, body);
    m_prompt = new FramedPrompt(body);
    m_prompt->editor()->setObjectName(u"prompt"_s);
    m_prompt->editor()->setAccessibleName(tr("Prompt"));
    m_prompt->editor()->setPlaceholderText(
        tr("What to take from each section. Type {{ to insert its name or its pages."));
    m_problem = promptrows::value(u"promptProblem"_s, body);
    m_problem->setProperty("bad", true);
    m_problem->setFont(look::font(look::TextSize::Second));
    layout->addWidget(bar);
    layout->addWidget(m_prompt);
    layout->addWidget(m_problem);
    layout->addLayout(makeFrameRow());
    layout->addLayout(makeInsertRow());
    m_own = new OwnPrompt(m_draft, m_sections, body);
    layout->addWidget(m_own);
    layout->addWidget(promptrows::line(body));
    m_engine = new EngineBox(m_draft, keys, body);
    layout->addWidget(m_engine);
    m_sent = new SentBox(m_draft, m_sections, body);
    layout->addWidget(m_sent);
    layout->addStretch(1);
    return body;
}

QLayout *PromptPanel::makeFrameRow()
{
    m_hasFrame = new QCheckBox(tr("Send with frame"));
    m_hasFrame->setObjectName(u"hasFrame"_s);
    m_hasFrame->setToolTip(tr("The sentences before and after the prompt keep the answer to this "
                              "section"));
    connect(m_hasFrame, &QCheckBox::toggled, this,
            [this](bool isOn) { m_draft.setHasFrame(isOn); });
    QPushButton *full = promptrows::link(tr("Show full text…"), nullptr);
    full->setObjectName(u"showFullText"_s);
    m_fullText = full;
    connect(full, &QPushButton::clicked, this, &PromptPanel::showFullText);
    auto *row = new QHBoxLayout;
    row->addWidget(m_hasFrame);
    row->addStretch(1);
    row->addWidget(full);
    return row;
}

QLayout *PromptPanel::makeInsertRow()
{
    auto *row = new FlowLayout(look::px(4));
    row->addWidget(promptrows::key(tr("Insert"), nullptr));
    for (const QString &name : placeholderNames()) {
        auto *chip = new QToolButton;
        chip->setText(name);
        chip->setFont(look::fixedFont(look::TextSize::Small));
        chip->setProperty("chip", true);
        chip->setToolTip(placeholderHelp(name));
        chip->setAccessibleName(placeholderHelp(name));
        chip->setObjectName(u"insert-"_s + name);
        chip->setFocusPolicy(Qt::TabFocus);
        connect(chip, &QToolButton::clicked, this,
                [this, name] { m_prompt->editor()->insertPlaceholder(name); });
        row->addWidget(chip);
    }
    return row;
}

void PromptPanel::connectEditor()
{
    PromptEditor *editor = m_prompt->editor();
    connect(editor, &PromptEditor::textEdited, &m_draft, &PromptDraft::setText);
    connect(editor, &PromptEditor::typingEnded, &m_draft, &PromptDraft::endTyping);
    QUndoStack &undo = m_sections.undoStack();
    connect(editor, &PromptEditor::undoRequested, &undo, &QUndoStack::undo);
    connect(editor, &PromptEditor::redoRequested, &undo, &QUndoStack::redo);
}

void PromptPanel::refresh()
{
    m_prompt->editor()->setPromptText(m_draft.text());
    const QSignalBlocker blocker(m_hasFrame);
    m_hasFrame->setChecked(m_draft.hasFrame());
    const Section *section = m_sections.find(m_sections.current());
    if (m_draft.hasFrame())
        m_prompt->showFrame(promptFrame(section ? *section : unnamedSection()));
    else
        m_prompt->hideFrame();
    const auto prompt = PromptTemplate::create(m_draft.text(), m_draft.hasFrame());
    m_problem->setVisible(!prompt);
    m_problem->setText(prompt ? QString() : prompt.error().message);
    m_fullText->setEnabled(prompt.has_value());
    m_own->refresh();
    m_sent->refresh();
}

void PromptPanel::setDocument(const DocumentLocation &location, RequestMaker maker)
{
    m_sent->setDocument(location);
    m_try->setRequestMaker(std::move(maker));
}

void PromptPanel::setRunActive(bool isActive)
{
    m_try->setRunActive(isActive);
    m_sent->setMeasuring(!isActive);
}

void PromptPanel::focusPrompt()
{
    m_prompt->editor()->setFocus(Qt::OtherFocusReason);
    m_scroll->ensureWidgetVisible(m_prompt);
}

void PromptPanel::focusEngine()
{
    m_engine->focusEngine();
    m_scroll->ensureWidgetVisible(m_engine);
}

void PromptPanel::focusModel()
{
    m_engine->focusModel();
    m_scroll->ensureWidgetVisible(m_engine);
}

void PromptPanel::askForKey()
{
    m_engine->askForKey();
    m_scroll->ensureWidgetVisible(m_engine);
}

void PromptPanel::rememberSent()
{
    const EngineDescription *engine = engineNamed(m_draft.engine().engine);
    if (!engine || !engine->sendsAway)
        return; // the offline engine reads no prompt
    m_library->change([text = m_draft.text(), hasFrame = m_draft.hasFrame(),
                       now = QDateTime::currentDateTimeUtc()](PromptLibrary &library) {
        library.remember(text, hasFrame, now);
    });
}

QString PromptPanel::assembledText() const
{
    const Section *section = m_sections.find(m_sections.current());
    const auto prompt = PromptTemplate::create(m_draft.text(), m_draft.hasFrame());
    if (!prompt)
        return {};
    return prompt->assemble(section ? *section : unnamedSection(), m_sections.list().documentName);
}

void PromptPanel::showFullText()
{
    const Section *section = m_sections.find(m_sections.current());
    auto *dialog = new FullTextDialog(section ? section->name : QString(), assembledText(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace excerpt
