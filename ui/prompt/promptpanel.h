// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prompt/tryarea.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QScrollArea;

namespace excerpt {

class EngineBox;
class EngineKeys;
class FramedPrompt;
class OwnPrompt;
class PromptDraft;
class PromptLibraryStore;
class SectionEditor;
class SentBox;

/// The right dock's first tab: the prompt between its frame, the library it comes from, the engine
/// that answers it, what will be sent for the current section, and its answer. GUI thread.
class PromptPanel : public QWidget
{
    Q_OBJECT

public:
    /// `libraryFile`: of the person's prompts; empty: defaultPromptLibraryPath().
    PromptPanel(PromptDraft &draft, SectionEditor &sections, EngineKeys &keys,
                const QString &libraryFile = {}, QWidget *parent = nullptr);

    /// A document is open: how its sections are run. An empty maker: there is none.
    void setDocument(const DocumentLocation &location, RequestMaker maker);
    /// While the sections are run, nothing is tried or measured beside.
    void setRunActive(bool isActive);
    /// A run was begun: its prompt is kept among those that were sent, if it is.
    void rememberSent();
    /// "Try on this section", for a menu.
    [[nodiscard]] QAction *tryAction() const { return m_try->action(); }
    [[nodiscard]] PromptLibraryStore &library() { return *m_library; }

    /// What is sent for the current section, or for a section without a name when there is none;
    /// empty while the prompt has unknown placeholders.
    [[nodiscard]] QString assembledText() const;

    /// Brings the field into view and gives it the focus.
    void focusPrompt();
    void focusEngine();
    void focusModel();
    void askForKey();

public Q_SLOTS:
    void showFullText();

private:
    [[nodiscard]] QWidget *makeBody(EngineKeys &keys);
    [[nodiscard]] QLayout *makeFrameRow();
    [[nodiscard]] QLayout *makeInsertRow();
    void connectEditor();
    void refresh();

    PromptDraft &m_draft;
    SectionEditor &m_sections;
    PromptLibraryStore *m_library;
    QScrollArea *m_scroll;
    FramedPrompt *m_prompt;
    EngineBox *m_engine;
    QLabel *m_problem;
    QCheckBox *m_hasFrame;
    QWidget *m_fullText;
    OwnPrompt *m_own;
    SentBox *m_sent;
    TryArea *m_try;
};

} // namespace excerpt
