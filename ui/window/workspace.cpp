// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/workspace.h"

#include <utility>

namespace excerpt {

Workspace::Workspace(Settings settings, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_prompt(m_sections.undoStack())
{
    m_prompt.reset({}, true, {}, m_settings.engine);
}

} // namespace excerpt
