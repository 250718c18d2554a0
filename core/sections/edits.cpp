// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sections/edits.h"

#include "core/base/oneline.h"
#include "core/sections/sectionmap.h"

#include <QMultiHash>

#include <algorithm>
#include <iterator>
#include <utility>

namespace excerpt::edits {

namespace {

Section &at(Sections &sections, int index)
{
    return sections.at(std::size_t(index));
}

void setParents(Section &section, QStringList parents)
{
    section.parents = std::move(parents);
    section.level = std::min(int(section.parents.size()) + 1, deepestLevel);
}

bool startsWith(const QStringList &parents, const QStringList &outer)
{
    return outer.size() <= parents.size() &&
           std::equal(outer.begin(), outer.end(), parents.begin());
}

} // namespace

Sections renamed(Sections sections, int index, const QString &name)
{
    at(sections, index).name = oneLine(name);
    return sections;
}

Sections withPrompt(Sections sections, const std::vector<int> &indices, const QString &prompt)
{
    for (const int index : indices)
        at(sections, index).prompt = prompt;
    return sections;
}

Sections withRegions(Sections sections, int index, std::vector<PageRegion> regions)
{
    Section &section = at(sections, index);
    std::erase_if(
        regions, [&section](const PageRegion &region) { return !holdsPage(section, region.page); });
    section.regions = std::move(regions);
    return sections;
}

Sections removed(Sections sections, const std::vector<int> &indices)
{
    for (auto index = indices.rbegin(); index != indices.rend(); ++index)
        sections.erase(sections.begin() + *index);
    return sections;
}

Sections duplicated(Sections sections, const std::vector<int> &indices, const FreshId &freshId)
{
    std::vector<Section> copies;
    copies.reserve(indices.size());
    for (const int index : indices) {
        copies.push_back(at(sections, index));
        copies.back().id = freshId();
    }
    for (std::size_t i = indices.size(); i > 0; --i)
        sections.insert(sections.begin() + indices[i - 1] + 1, std::move(copies[i - 1]));
    return sections;
}

Sections sortedByPages(Sections sections)
{
    std::stable_sort(sections.begin(), sections.end(),
                     [](const Section &a, const Section &b) { return beginOf(a) < beginOf(b); });
    return sections;
}

Sections replaced(const Sections &now, Sections next, const FreshId &freshId)
{
    QMultiHash<QString, const Section *> byName;
    for (const Section &section : now)
        byName.insert(section.name, &section);
    for (Section &section : next) {
        section.id = {};
        for (auto same = byName.find(section.name);
             same != byName.end() && same.key() == section.name; ++same) {
            const Section &old = **same;
            if (old.pages != section.pages || old.start != section.start ||
                old.end != section.end || old.parents != section.parents)
                continue;
            section.id = old.id;
            byName.erase(same); // nobody else's
            break;
        }
        if (section.id.value.isEmpty())
            section.id = freshId();
    }
    return next;
}

Sections withGroupRenamed(Sections sections, const std::vector<int> &indices, int depth,
                          const QString &name)
{
    for (const int index : indices) {
        QStringList &parents = at(sections, index).parents;
        if (depth < parents.size())
            parents[depth] = oneLine(name);
    }
    return sections;
}

Sections moved(Sections sections, const std::vector<Moved> &which, int before,
               const QStringList &parents)
{
    Sections taken;
    taken.reserve(which.size());
    int target = before;
    for (const Moved &move : which) {
        Section section = at(sections, move.index);
        setParents(section, parents + section.parents.mid(move.left));
        taken.push_back(std::move(section));
        if (move.index < before)
            --target;
    }
    for (auto move = which.rbegin(); move != which.rend(); ++move)
        sections.erase(sections.begin() + move->index);
    sections.insert(sections.begin() + target, std::make_move_iterator(taken.begin()),
                    std::make_move_iterator(taken.end()));
    return sections;
}

Sections grouped(Sections sections, const std::vector<int> &indices, const QString &name)
{
    if (indices.empty())
        return sections;
    QStringList common = at(sections, indices.front()).parents;
    for (const int index : indices) {
        while (!startsWith(at(sections, index).parents, common))
            common.removeLast();
    }
    for (const int index : indices) {
        Section &section = at(sections, index);
        setParents(section,
                   common + QStringList(oneLine(name)) + section.parents.mid(common.size()));
    }
    return sections;
}

Sections nested(Sections sections, const std::vector<int> &indices)
{
    QStringList own; // of the run of siblings that is being nested, before
    QStringList joined;
    for (std::size_t i = 0; i < indices.size(); ++i) {
        Section &section = at(sections, indices[i]);
        const bool goesOn = i > 0 && indices[i - 1] + 1 == indices[i] && section.parents == own;
        own = section.parents;
        if (!goesOn) {
            joined = own;
            if (indices[i] > 0) {
                const Section &above = at(sections, indices[i] - 1);
                if (above.parents == own)
                    joined += above.name;
                else if (startsWith(above.parents, own))
                    joined = above.parents.first(own.size() + 1);
            }
        }
        if (joined.size() < deepestLevel)
            setParents(section, joined);
    }
    return sections;
}

Sections unnested(Sections sections, const std::vector<int> &indices)
{
    for (const int index : indices) {
        Section &section = at(sections, index);
        if (!section.parents.isEmpty())
            setParents(section, section.parents.first(section.parents.size() - 1));
    }
    return sections;
}

} // namespace excerpt::edits
