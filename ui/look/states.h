// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/results/sectionresult.h"
#include "ui/look/look.h"

#include <QIcon>
#include <QString>

namespace excerpt::look {

/// What a section, a value or a check is in, for the eye: always a word, an icon and a colour.
enum class State {
    Waiting,
    Running,
    Done,
    Warning,
    Empty,
    CutOff,
    NotValid,
    Failed,
    SetAside,
    Stopped,
    OutOfDate,
    Checked,
    Found,
    Similar,
    NotFound,
    Accepted,
    Edited,
    Rejected,
};

[[nodiscard]] State stateOf(Status status);
[[nodiscard]] QString stateWord(State state); ///< translated
[[nodiscard]] Role stateColor(State state);
/// Of resources/icons/state-*.svg, in the state's colour; told apart by outline.
[[nodiscard]] QIcon stateIcon(State state);

} // namespace excerpt::look
