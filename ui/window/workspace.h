// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/localdocument.h"
#include "core/settings/settings.h"
#include "ui/document/pagesource.h"
#include "ui/prompt/enginekeys.h"
#include "ui/prompt/promptdraft.h"
#include "ui/results/resultstore.h"
#include "ui/run/runcontroller.h"
#include "ui/sections/sectioneditor.h"

#include <QObject>

namespace excerpt {

/// What one window works on: its document, the sections, the prompt, the run. The window owns it;
/// panels are given references to its parts. GUI thread.
class Workspace : public QObject
{
    Q_OBJECT

public:
    explicit Workspace(Settings settings, QObject *parent = nullptr);

    [[nodiscard]] PageSource &pages() { return m_pages; }
    [[nodiscard]] SectionEditor &sections() { return m_sections; }
    [[nodiscard]] PromptDraft &prompt() { return m_prompt; }
    [[nodiscard]] EngineKeys &keys() { return m_keys; }
    [[nodiscard]] ResultStore &results() { return m_results; }
    [[nodiscard]] RunController &run() { return m_run; }
    [[nodiscard]] const Settings &settings() const { return m_settings; }
    /// Saved ones: the next run has them; the engine of the open document stays.
    void setSettings(const Settings &settings) { m_settings = settings; }
    /// A run of these sections of the document, in the order of the list, with the prompt, the
    /// engine and the key as they are now.
    [[nodiscard]] RunRequest runRequest(const LocalDocument &document,
                                        const std::vector<SectionId> &ids) const;

private:
    Settings m_settings;
    PageSource m_pages;
    SectionEditor m_sections;
    PromptDraft m_prompt;
    EngineKeys m_keys;
    ResultStore m_results;
    RunController m_run;
};

} // namespace excerpt
