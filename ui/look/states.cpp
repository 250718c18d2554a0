// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/states.h"

#include "ui/look/icons.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace excerpt::look {

namespace {

struct StateLook
{
    const char *word;
    const char *icon;
    Role color;
};

// In the order of State.
constexpr std::array stateLooks{
    StateLook{QT_TRANSLATE_NOOP("State", "Waiting"), "state-waiting", Role::Waiting},
    StateLook{QT_TRANSLATE_NOOP("State", "Running"), "state-running", Role::Accent},
    StateLook{QT_TRANSLATE_NOOP("State", "Done"), "state-done", Role::Good},
    StateLook{QT_TRANSLATE_NOOP("State", "Warning"), "state-warning", Role::Warning},
    StateLook{QT_TRANSLATE_NOOP("State", "Empty"), "state-empty", Role::Warning},
    StateLook{QT_TRANSLATE_NOOP("State", "Cut off"), "state-cut-off", Role::Warning},
    StateLook{QT_TRANSLATE_NOOP("State", "Not valid"), "state-not-valid", Role::Bad},
    StateLook{QT_TRANSLATE_NOOP("State", "Failed"), "state-failed", Role::Bad},
    StateLook{QT_TRANSLATE_NOOP("State", "Set aside"), "state-set-aside", Role::SetAside},
    StateLook{QT_TRANSLATE_NOOP("State", "Stopped"), "state-stopped", Role::Waiting},
    StateLook{QT_TRANSLATE_NOOP("State", "Out of date"), "state-out-of-date", Role::Waiting},
    StateLook{QT_TRANSLATE_NOOP("State", "Checked"), "state-checked", Role::Good},
    StateLook{QT_TRANSLATE_NOOP("State", "Found"), "state-done", Role::Good},
    StateLook{QT_TRANSLATE_NOOP("State", "Similar"), "state-similar", Role::Accent},
    StateLook{QT_TRANSLATE_NOOP("State", "Not found"), "state-warning", Role::Warning},
    StateLook{QT_TRANSLATE_NOOP("State", "Accepted"), "state-checked", Role::Good},
    StateLook{QT_TRANSLATE_NOOP("State", "Edited"), "state-edited", Role::SetAside},
    StateLook{QT_TRANSLATE_NOOP("State", "Rejected"), "state-rejected", Role::Bad},
};

const StateLook &lookOf(State state)
{
    return stateLooks.at(std::size_t(state));
}

} // namespace

State stateOf(Status status)
{
    switch (status) {
    case Status::Succeeded: return State::Done;
    case Status::Warning: return State::Warning;
    case Status::Empty: return State::Empty;
    case Status::CutOff: return State::CutOff;
    case Status::Invalid: return State::NotValid;
    case Status::Blocked:
    case Status::Failed: return State::Failed;
    case Status::Quarantined: return State::SetAside;
    case Status::Cancelled: return State::Stopped;
    case Status::Pending: return State::Waiting;
    }
    return State::Waiting;
}

QString stateWord(State state)
{
    return QCoreApplication::translate("State", lookOf(state).word);
}

Role stateColor(State state)
{
    return lookOf(state).color;
}

QIcon stateIcon(State state)
{
    return icon(QString::fromLatin1(lookOf(state).icon), lookOf(state).color);
}

} // namespace excerpt::look
