// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sections/sectionfilter.h"

#include "ui/sections/sectiontreemodel.h"

#include <algorithm>
#include <utility>

namespace excerpt {

SectionFilter::SectionFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
}

void SectionFilter::setWords(const QString &text)
{
    m_text = text.simplified();
    m_words = m_text.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void SectionFilter::setIds(std::optional<QSet<QString>> ids)
{
    m_ids = std::move(ids);
    invalidateFilter();
}

bool SectionFilter::hasWords(const QModelIndex &index) const
{
    const QString name = index.data(SectionTreeModel::NameRole).toString();
    return std::all_of(m_words.begin(), m_words.end(), [&name](const QString &word) {
        return name.contains(word, Qt::CaseInsensitive);
    });
}

bool SectionFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (!isFiltering())
        return true;
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (index.data(SectionTreeModel::IsGroupRole).toBool())
        return false; // it is shown for what it holds
    if (m_ids && !m_ids->contains(index.data(SectionTreeModel::SectionIdRole).toString()))
        return false;
    for (QModelIndex each = index; each.isValid(); each = each.parent()) {
        if (hasWords(each))
            return true;
    }
    return false;
}

} // namespace excerpt
