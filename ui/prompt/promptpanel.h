// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace excerpt {

class FramedPrompt;
class PromptDraft;
class SectionEditor;

/// The right dock's first tab: the prompt between its frame, the engine that answers it and what
/// will be sent for the current section. GUI thread.
class PromptPanel : public QWidget
{
    Q_OBJECT

public:
    PromptPanel(PromptDraft &draft, SectionEditor &sections, QWidget *parent = nullptr);

    /// What is sent for the current section, or for a section without a name when there is none.
    [[nodiscard]] QString assembledText() const;

public Q_SLOTS:
    void showFullText();

private:
    [[nodiscard]] QWidget *body();
    [[nodiscard]] QLayout *frameRow();
    [[nodiscard]] QLayout *insertRow();
    void connectEditor();
    void refresh();

    PromptDraft &m_draft;
    SectionEditor &m_sections;
    FramedPrompt *m_prompt;
    QLabel *m_problem;
    QCheckBox *m_hasFrame;
};

} // namespace excerpt
