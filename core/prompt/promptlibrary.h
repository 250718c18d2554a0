// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/json.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <functional>
#include <vector>

namespace excerpt {

/// A prompt under a name.
struct NamedPrompt
{
    QString name; ///< unique in its library, not empty
    QString text;
    bool hasFrame = true;
    JsonValue::Object unknown; ///< fields of the file that this version does not know
    bool operator==(const NamedPrompt &) const = default;
};

/// A prompt as it was sent.
struct SentPrompt
{
    QString text;
    bool hasFrame = true;
    QDateTime sent; ///< UTC, to the second
    bool operator==(const SentPrompt &) const = default;
};

/// A person's prompts as a file keeps them (`excerpt.prompts`, version 1;
/// schemas/prompts.schema.json). A value; any thread.
struct PromptLibrary
{
    static constexpr int longestHistory = 50;

    std::vector<NamedPrompt> prompts; ///< in the order in which they were made
    std::vector<SentPrompt> history;  ///< the latest first, each text once
    JsonValue::Object unknown;

    /// Null for an unknown name.
    [[nodiscard]] const NamedPrompt *find(const QString &name) const;
    /// Adds it, or replaces the one of that name in its place.
    void put(const NamedPrompt &prompt);
    void remove(const QString &name);
    void remember(const QString &text, bool hasFrame, const QDateTime &now);
    /// Adds the prompts of another library. One with a name that stands for another text here gets
    /// a number behind its name. Gives how many came.
    int import(const PromptLibrary &other);
    bool operator==(const PromptLibrary &) const = default;
};

/// Unknown fields are kept, an unknown version is refused. Error: BadPrompt, naming `fileName`.
[[nodiscard]] Expected<PromptLibrary> readPromptLibrary(const QByteArray &json,
                                                        const QString &fileName);
/// Indented, with a final line feed.
[[nodiscard]] QByteArray writePromptLibrary(const PromptLibrary &library);

/// $XDG_DATA_HOME/excerpt/prompts.json, else ~/.local/share/excerpt/prompts.json.
[[nodiscard]] QString defaultPromptLibraryPath();

/// Reads a library's file; none gives an empty library. Blocks. Errors: BadPrompt.
[[nodiscard]] Expected<PromptLibrary> loadPromptLibrary(const QString &path);
/// Puts a library in the place of the file, whole or not at all. Blocks. Error: WriteFailed.
[[nodiscard]] Expected<void> savePromptLibrary(const PromptLibrary &library, const QString &path);
/// Reads the file, changes what it says and writes it, while no other window does. Blocks up to
/// 5 s for another one. Errors: as above.
[[nodiscard]] Expected<PromptLibrary>
changePromptLibrary(const QString &path, const std::function<void(PromptLibrary &)> &change);

} // namespace excerpt
