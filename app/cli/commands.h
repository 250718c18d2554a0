// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/session.h"

#include <QString>

#include <span>

namespace excerpt::cli {

struct Example
{
    const char *command;
    const char *explanation; ///< translate in the context "Commands"
};

/// A command as a row of the table that dispatch, help, man page and completions read.
struct Command
{
    const char *name;      ///< may be two words: "jobs list"
    const char *arguments; ///< as the synopsis names them; empty: none
    const char *summary;   ///< one sentence; translate in the context "Commands"
    const char *details;   ///< more sentences; translate in the context "Commands"
    std::span<const char *const> options;
    std::span<const Example> examples;
    int maximumArguments;
    Expected<int> (*run)(Session &session); ///< gives the exit status
};

/// In the order of the help.
[[nodiscard]] std::span<const Command> commands();

// The commands themselves, a file each.
[[nodiscard]] Expected<int> runExtract(Session &session);
[[nodiscard]] Expected<int> runSections(Session &session);
[[nodiscard]] Expected<int> runSplit(Session &session);
[[nodiscard]] Expected<int> runText(Session &session);
[[nodiscard]] Expected<int> runModels(Session &session);
[[nodiscard]] Expected<int> runJobsList(Session &session);
[[nodiscard]] Expected<int> runJobsShow(Session &session);
[[nodiscard]] Expected<int> runJobsResume(Session &session);
[[nodiscard]] Expected<int> runJobsClean(Session &session);

} // namespace excerpt::cli
