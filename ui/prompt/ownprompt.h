// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sections/section.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace excerpt {

class FramedPrompt;
class PromptDraft;
class SectionEditor;

/// The prompt of the current section alone, where it has one: shown, edited, given and taken
/// away, each an undo step of the sections. GUI thread.
class OwnPrompt : public QWidget
{
    Q_OBJECT

public:
    OwnPrompt(PromptDraft &draft, SectionEditor &sections, QWidget *parent = nullptr);

    void refresh();
    /// Begins one with the text of the common prompt.
    void begin();

private:
    void setText(const QString &step, const QString &text, int gesture);
    void edit(const QString &text);

    PromptDraft &m_draft;
    SectionEditor &m_sections;
    QWidget *m_box;
    QLabel *m_chip;
    QLabel *m_title;
    FramedPrompt *m_prompt;
    QLabel *m_problem;
    QPushButton *m_begin;
    SectionId m_shown; ///< whose prompt is shown; empty: none is
    int m_gesture = 0;
};

} // namespace excerpt
