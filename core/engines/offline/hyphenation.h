// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/pagecontent.h"

#include <QSet>
#include <QString>

namespace excerpt {

/// Decides whether a hyphen at the end of a line was put there by the line break or belongs to the
/// word, from the words seen so far: "well-" + "known" keeps it when "well-known" stands in the
/// middle of a line elsewhere, "infor-" + "mation" loses it.
class Hyphenation
{
public:
    void learn(const PageBlocks &page);
    /// `text` with `next` added: a space between them, or a hyphen kept or dropped.
    void append(QString &text, const QString &next) const;

private:
    [[nodiscard]] bool belongsToWord(QStringView before, QStringView after) const;

    QSet<QString> m_compounds; ///< lower case, with hyphen; limited in number
};

} // namespace excerpt
