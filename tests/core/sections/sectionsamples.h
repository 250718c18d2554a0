// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sections/section.h"

#include <QStringList>

namespace excerpt::tests {

/// Pages as `1-3,7`, of a document of 1,000 pages.
inline Section section(const QString &name, const QString &pages, QStringList parents = {})
{
    Section section;
    section.id = {u'#' + name};
    section.name = name;
    section.pages = *PageRange::parse(pages, 1000);
    section.level = int(parents.size()) + 1;
    section.parents = std::move(parents);
    return section;
}

/// "A 1-3", with the heights that it starts and ends at: "A 1@0.25-3@0.5"; parents in front:
/// "L/A 1-3".
inline QString summary(const Section &section)
{
    QString text = section.parents.join(u'/');
    text += (text.isEmpty() ? QString() : QString(u'/')) + section.name + u' ';
    if (!section.start && !section.end)
        return text + section.pages.toString();
    const auto height = [](const std::optional<PagePosition> &position) {
        return position ? u'@' + QString::number(position->y.value) : QString();
    };
    const auto span = section.pages.spans().front();
    return text + QString::number(span.first.value) + height(section.start) + u'-' +
           QString::number(span.last.value) + height(section.end);
}

inline QStringList summary(const std::vector<Section> &sections)
{
    QStringList lines;
    for (const Section &each : sections)
        lines += summary(each);
    return lines;
}

} // namespace excerpt::tests
