// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sections/sectiontexts.h"
#include "ui/sections/sectiontreemodel.h"

#include <algorithm>
#include <utility>

namespace excerpt {

/// One row. It holds what it shows, so that it can be asked while the list is ahead of it.
struct SectionTreeModel::Node
{
    Node *parent = nullptr;
    int row = 0;
    bool isGroup = true;
    QString id; ///< of the section; empty for a group
    QString name;
    QString severalPages; ///< as text, when they are no single run
    bool hasPrompt = false;
    int areas = 0;
    int place = 0;
    int first = 0;
    int count = 0;
    int lowestPage = 0; ///< 0: none
    int highestPage = 0;
    std::vector<std::unique_ptr<Node>> children;

    [[nodiscard]] bool isSameRow(const Node &other) const
    {
        return isGroup == other.isGroup && (isGroup ? name == other.name : id == other.id);
    }
    /// Takes over what is shown; whether anything differs.
    bool take(const Node &other)
    {
        first = other.first;
        count = other.count;
        const bool differs = name != other.name || severalPages != other.severalPages ||
                             lowestPage != other.lowestPage || highestPage != other.highestPage ||
                             place != other.place || hasPrompt != other.hasPrompt ||
                             areas != other.areas;
        name = other.name;
        severalPages = other.severalPages;
        lowestPage = other.lowestPage;
        highestPage = other.highestPage;
        place = other.place;
        hasPrompt = other.hasPrompt;
        areas = other.areas;
        return differs;
    }
    void widen(int low, int high)
    {
        if (low > 0)
            lowestPage = lowestPage == 0 ? low : std::min(lowestPage, low);
        highestPage = std::max(highestPage, high);
    }
    /// Made only for the rows that are shown: 2,000 of them cost more than the rest of an edit.
    [[nodiscard]] QString pages() const
    {
        if (!severalPages.isEmpty() || lowestPage == 0)
            return severalPages;
        return sectiontexts::pages(PageRange({lowestPage}, {highestPage}));
    }
    /// Icons for what it has of its own.
    [[nodiscard]] QStringList marks() const
    {
        using namespace Qt::StringLiterals;
        QStringList icons;
        if (areas > 0)
            icons += u"select-rectangular"_s;
        if (hasPrompt)
            icons += u"edit-rename"_s;
        return icons;
    }
    Node &add(std::unique_ptr<Node> child)
    {
        child->parent = this;
        child->row = int(children.size());
        return *children.emplace_back(std::move(child));
    }
};

} // namespace excerpt
