// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace excerpt::cli {

// What can be written behind a command's name. The parser, --help, the man page and the
// completions are made from this table and core/settings/settingstable.h. Any thread.

enum class OptionGroup { Document, Sections, Prompt, Engine, Run, Output, Program };
inline constexpr int optionGroupCount = int(OptionGroup::Program) + 1;
[[nodiscard]] QString groupTitle(OptionGroup group); ///< translated

enum class ValueKind { Flag, Text, Choice, File, Folder };

/// One option, whether a setting's or the command line's own.
struct Option
{
    QString name;        ///< without the dashes
    QString valueName;   ///< empty for flags
    QString help;        ///< translated, a whole sentence or more
    QString fallback;    ///< the default as text; empty: none
    QStringList choices; ///< of this version; for ValueKind::Choice
    OptionGroup group = OptionGroup::Program;
    ValueKind kind = ValueKind::Flag;
};

[[nodiscard]] std::optional<Option> findOption(const QString &name);
/// One that the table has for certain.
[[nodiscard]] Option optionNamed(const char *name);
/// Of every command.
[[nodiscard]] QStringList optionNames();
[[nodiscard]] QStringList engineIds();

} // namespace excerpt::cli
