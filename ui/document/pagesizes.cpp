// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/pagesizes.h"

namespace excerpt {

namespace {

constexpr QSizeF a4(595, 842);

} // namespace

void PageSizes::reset(int pageCount)
{
    m_sizes.assign(std::size_t(std::max(0, pageCount)), Size());
    m_known.clear();
    m_labels.clear();
}

void PageSizes::set(PageNumber first, const std::vector<PageBoxes> &boxes)
{
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        const PageBoxes &page = boxes.at(i);
        const int number = first.value + int(i);
        if (page.widthPoints <= 0 || number < 1 || std::size_t(number) > m_sizes.size())
            continue;
        m_sizes.at(std::size_t(number) - 1) = {float(page.widthPoints), float(page.heightPoints)};
        if (page.label != QString::number(number))
            m_labels.insert(number, page.label);
        // Runs grow: the pages of one answer follow each other.
        const auto after = m_known.upper_bound(number);
        if (after != m_known.begin() && std::prev(after)->second >= number - 1)
            std::prev(after)->second = std::max(std::prev(after)->second, number);
        else
            m_known.emplace(number, number);
    }
}

bool PageSizes::isKnown(PageNumber page) const
{
    return page.value >= 1 && std::size_t(page.value) <= m_sizes.size() &&
           m_sizes.at(std::size_t(page.value) - 1).width > 0;
}

QSizeF PageSizes::size(PageNumber page) const
{
    int nearest = page.value;
    if (!isKnown(page)) {
        const auto after = m_known.upper_bound(page.value);
        const bool hasAfter = after != m_known.end();
        const bool hasBefore = after != m_known.begin();
        if (!hasAfter && !hasBefore)
            return a4;
        const int before = hasBefore ? std::min(std::prev(after)->second, page.value) : 0;
        const bool isBeforeNearer =
            hasBefore && (!hasAfter || page.value - before <= after->first - page.value);
        nearest = isBeforeNearer ? before : after->first;
    }
    const Size &size = m_sizes.at(std::size_t(nearest) - 1);
    return size.width > 0 ? QSizeF(double(size.width), double(size.height)) : a4;
}

QString PageSizes::label(PageNumber page) const
{
    return m_labels.value(page.value, QString::number(page.value));
}

} // namespace excerpt
