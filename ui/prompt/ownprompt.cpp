// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompt/ownprompt.h"

#include "core/prompt/prompt.h"
#include "ui/look/look.h"
#include "ui/look/sectioncolors.h"
#include "ui/prompt/framedprompt.h"
#include "ui/prompt/promptdraft.h"
#include "ui/prompt/prompteditor.h"
#include "ui/prompt/promptrows.h"
#include "ui/sections/sectioneditor.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace excerpt {

OwnPrompt::OwnPrompt(PromptDraft &draft, SectionEditor &sections, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_sections(sections)
    , m_box(new QWidget(this))
    , m_chip(new QLabel(m_box))
    , m_title(promptrows::value(u"ownPromptTitle"_s, m_box))
    , m_prompt(new FramedPrompt(m_box))
    , m_problem(promptrows::value(u"ownPromptProblem"_s, m_box))
    , m_begin(promptrows::link(tr("Give this section a prompt of its own"), this))
{
    m_title->setFont(look::font(look::TextSize::Normal, true));
    m_problem->setProperty("bad", true);
    m_problem->setFont(look::font(look::TextSize::Second));
    m_begin->setObjectName(u"beginOwnPrompt"_s);
    PromptEditor *editor = m_prompt->editor();
    editor->setObjectName(u"ownPrompt"_s);
    editor->setAccessibleName(tr("Prompt of this section alone"));
    QPushButton *drop = promptrows::link(tr("Use the common prompt"), m_box);
    drop->setObjectName(u"dropOwnPrompt"_s);

    auto *head = new QHBoxLayout;
    head->setSpacing(look::px(6));
    head->addWidget(m_chip, 0, Qt::AlignTop);
    head->addWidget(m_title, 1);
    auto *box = new QVBoxLayout(m_box);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(look::px(6));
    box->addLayout(head);
    box->addWidget(m_prompt);
    box->addWidget(m_problem);
    box->addWidget(drop, 0, Qt::AlignTrailing);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_box);
    layout->addWidget(m_begin, 0, Qt::AlignLeading);

    QUndoStack &undo = m_sections.undoStack();
    connect(editor, &PromptEditor::textEdited, this, &OwnPrompt::edit);
    connect(editor, &PromptEditor::typingEnded, this, [this] { m_gesture = 0; });
    connect(editor, &PromptEditor::undoRequested, &undo, &QUndoStack::undo);
    connect(editor, &PromptEditor::redoRequested, &undo, &QUndoStack::redo);
    connect(editor, &PromptEditor::focusChanged, this, &OwnPrompt::refresh);
    connect(m_begin, &QPushButton::clicked, this, &OwnPrompt::begin);
    connect(drop, &QPushButton::clicked, this,
            [this] { setText(tr("Use the common prompt"), {}, 0); });
    connect(&m_sections, &SectionEditor::currentChanged, this, [this] { m_gesture = 0; });
}

void OwnPrompt::refresh()
{
    const Section *section = m_sections.find(m_sections.current());
    setVisible(section);
    if (!section)
        return;
    // It stays while it is being emptied: the person may go on typing.
    const bool isEmptied = m_prompt->editor()->hasFocus() && m_shown == section->id;
    const bool isShown = !section->prompt.isEmpty() || isEmptied;
    m_box->setVisible(isShown);
    m_begin->setVisible(!isShown);
    m_shown = isShown ? section->id : SectionId{};
    if (!isShown)
        return;
    const int chip = look::px(18);
    const int place = m_sections.place(m_sections.indexOf(section->id));
    m_chip->setPixmap(look::chipIcon(place).pixmap(QSize(chip, chip), devicePixelRatioF()));
    m_title->setText(tr("“%1” has a prompt of its own, which is sent instead.").arg(section->name));
    m_prompt->editor()->setPromptText(section->prompt);
    const auto prompt = PromptTemplate::create(section->prompt, true);
    m_problem->setVisible(!prompt);
    m_problem->setText(prompt ? QString() : prompt.error().message);
}

void OwnPrompt::begin()
{
    const QString common = m_draft.text();
    m_shown = m_sections.current();
    m_box->show();
    m_begin->hide();
    m_prompt->editor()->setFocus();
    setText(tr("Give the section its own prompt"), common, 0);
    refresh();
}

void OwnPrompt::edit(const QString &text)
{
    if (m_gesture == 0)
        m_gesture = m_sections.newGesture();
    setText(tr("Edit the section's prompt"), text, m_gesture);
}

void OwnPrompt::setText(const QString &step, const QString &text, int gesture)
{
    const int index = m_sections.indexOf(m_sections.current());
    if (index < 0)
        return;
    std::vector<Section> sections = m_sections.sections();
    sections.at(std::size_t(index)).prompt = text;
    m_sections.apply(step, std::move(sections), gesture);
}

} // namespace excerpt
