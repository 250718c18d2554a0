// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands.h"
#include "app/cli/options.h"

#include <QString>

#include <vector>

namespace excerpt::cli {

// Texts made from the tables of commands and options. Translated. Any thread.

/// `columns`: where lines are broken.
[[nodiscard]] QString programHelp(int columns);
[[nodiscard]] QString commandHelp(const Command &command, int columns);

/// The options of a command by group, groups in their order, none empty.
struct OptionsOfGroup
{
    OptionGroup group;
    std::vector<Option> options;
};
[[nodiscard]] std::vector<OptionsOfGroup> optionsByGroup(const Command &command);

/// An option's help with its default and choices.
[[nodiscard]] QString fullHelp(const Option &option);

/// The settings file's keys.
struct KeyHelp
{
    QString key; ///< "run/sectionDelay"
    QString help;
};
[[nodiscard]] std::vector<KeyHelp> settingsFileHelp();

/// What a variable of the environment means.
struct VariableHelp
{
    QString name; ///< several with commas when the first that is set holds
    QString help;
};
[[nodiscard]] std::vector<VariableHelp> environmentHelp();

/// What the exit statuses mean, in their order.
struct StatusHelp
{
    QString status;
    QString help;
};
[[nodiscard]] std::vector<StatusHelp> statusHelp();

// Made at build time and installed.
[[nodiscard]] QString manPage();
[[nodiscard]] QString bashCompletion();
[[nodiscard]] QString zshCompletion();
[[nodiscard]] QString fishCompletion();

} // namespace excerpt::cli
