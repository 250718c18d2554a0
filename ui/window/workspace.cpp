// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/workspace.h"

#include "core/pipeline/jobrun.h"

#include <algorithm>
#include <utility>

namespace excerpt {

Workspace::Workspace(Settings settings, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_prompt(m_sections.undoStack())
    , m_results(m_sections, m_prompt)
{
    m_prompt.reset({}, true, {}, m_settings.engine);
}

RunRequest Workspace::runRequest(const LocalDocument &document,
                                 const std::vector<SectionId> &ids) const
{
    RunRequest request;
    request.document = document.location;
    if (document.downloaded)
        request.source = document.source;
    request.sections = m_sections.list();
    std::erase_if(request.sections.sections, [&ids](const Section &section) {
        return std::ranges::find(ids, section.id) == ids.end();
    });
    request.prompt = m_prompt.text();
    request.hasFrame = m_prompt.hasFrame();
    request.engine = m_keys.complete(m_prompt.engine());
    request.run = m_settings.run;
    request.jobsFolder = m_settings.program.jobsFolder;
    request.keepJobsDays = m_settings.program.keepJobsDays;
    request.openHere = m_results.jobs();
    request.otherKeys = m_keys.lookup();
    return request;
}

} // namespace excerpt
