// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/oneline.h"
#include "core/sections/section.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace excerpt {

/// The person's prompt with its frame and placeholders (DESIGN.md, "The prompt that is sent").
/// A value; any thread.
class PromptTemplate
{
public:
    PromptTemplate() = default;
    /// Placeholders are {{section}}, {{number}}, {{pages}} and {{document}}, written just so;
    /// {{{{ gives two braces. Error: BadPrompt for unknown or unclosed ones, naming them.
    [[nodiscard]] static Expected<PromptTemplate> create(const QString &text, bool hasFrame);

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] bool hasFrame() const { return m_hasFrame; }

    /// What is sent for one section. `documentName` is what `{{document}}` gives. A section's own
    /// prompt takes the place of the text; an unknown placeholder in it stays as it is (create()
    /// says whether there is one).
    [[nodiscard]] QString assemble(const Section &section, const QString &documentName) const;

private:
    QString m_text;
    bool m_hasFrame = true;
};

/// What stands around the prompt of one section, with the empty line between.
struct PromptFrame
{
    QString before;
    QString after;
};
[[nodiscard]] PromptFrame promptFrame(const Section &section);

/// A placeholder in a prompt's text, or what looks like one.
struct Placeholder
{
    qsizetype start = 0;  ///< of its braces, in UTF-16 units
    qsizetype length = 0; ///< with its braces; to the end of the text when it is not closed
    QString name;         ///< between the braces
    bool isClosed = true;
    bool isKnown = false;
};
/// In the order of the text; `{{{{` is none. Any thread.
[[nodiscard]] std::vector<Placeholder> placeholdersIn(const QString &text);
/// section, number, pages, document.
[[nodiscard]] const QStringList &placeholderNames();

/// The first run of decimal digits (of any script) with inner dots ("Lesson 12.3 Fractions" gives
/// "12.3"), or empty.
[[nodiscard]] QString numberInName(const QString &name);

} // namespace excerpt
