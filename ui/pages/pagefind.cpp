// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pagefind.h"

namespace excerpt {

PageFind::PageFind(PageSource &source, QObject *parent) : QObject(parent), m_source(source)
{
    connect(&source, &PageSource::searchAdvanced, this, &PageFind::add);
    connect(&source, &PageSource::searchEnded, this, &PageFind::changed);
    connect(&source, &PageSource::stateChanged, this, &PageFind::clear);
}

void PageFind::start(const QString &text, PageNumber from)
{
    clear();
    m_text = text;
    m_source.search(text, from);
    Q_EMIT changed();
}

void PageFind::stop()
{
    m_source.cancelSearch();
    Q_EMIT changed();
}

void PageFind::clear()
{
    m_source.cancelSearch();
    m_text.clear();
    m_hits.clear();
    m_current.reset();
    m_count = 0;
    m_pagesDone = 0;
    Q_EMIT changed();
}

void PageFind::add(PageNumber page, const std::vector<TextHit> &hits, int pagesDone)
{
    m_pagesDone = pagesDone;
    if (!hits.empty()) {
        m_hits[page] = hits;
        m_count += int(hits.size());
        if (!m_current)
            setCurrent(page, 0);
    }
    Q_EMIT changed();
}

void PageFind::setCurrent(PageNumber page, std::size_t index)
{
    m_current = Place{page, index};
    Q_EMIT changed();
    Q_EMIT currentChanged();
}

void PageFind::next()
{
    if (!m_current)
        return;
    const auto here = m_hits.find(m_current->page);
    if (m_current->index + 1 < here->second.size())
        return setCurrent(here->first, m_current->index + 1);
    const auto after = std::next(here);
    setCurrent(after == m_hits.end() ? m_hits.begin()->first : after->first, 0);
}

void PageFind::previous()
{
    if (!m_current)
        return;
    const auto here = m_hits.find(m_current->page);
    if (m_current->index > 0)
        return setCurrent(here->first, m_current->index - 1);
    const auto before = here == m_hits.begin() ? std::prev(m_hits.end()) : std::prev(here);
    setCurrent(before->first, before->second.size() - 1);
}

int PageFind::currentNumber() const
{
    if (!m_current)
        return 0;
    int number = int(m_current->index) + 1;
    for (auto each = m_hits.begin(); each->first < m_current->page; ++each)
        number += int(each->second.size());
    return number;
}

const TextHit *PageFind::current() const
{
    return m_current ? &m_hits.at(m_current->page).at(m_current->index) : nullptr;
}

const std::vector<TextHit> &PageFind::hits(PageNumber page) const
{
    static const std::vector<TextHit> none;
    const auto found = m_hits.find(page);
    return found == m_hits.end() ? none : found->second;
}

} // namespace excerpt
