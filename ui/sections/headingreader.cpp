// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sections/headingreader.h"

#include "ui/document/pagesource.h"

namespace excerpt {

namespace {

constexpr int mostAsked = 4; ///< the page view's requests must not wait behind many of ours

} // namespace

HeadingReader::HeadingReader(PageSource &source, QObject *parent)
    : QObject(parent)
    , m_source(source)
{
    connect(&m_source, &PageSource::blocksArrived, this, &HeadingReader::take);
    connect(&m_source, &PageSource::stateChanged, this, [this] {
        if (m_source.state() != PageSource::State::Open)
            end();
    });
}

void HeadingReader::start()
{
    m_isReading = true;
    ask();
}

void HeadingReader::stop()
{
    end();
}

void HeadingReader::ask()
{
    while (m_asked < m_source.pageCount() && m_asked - m_read < mostAsked)
        m_source.requestBlocks({++m_asked});
    if (m_read >= m_source.pageCount())
        end();
}

void HeadingReader::take(PageNumber page, const PageBlocks &blocks)
{
    if (!m_isReading || page.value <= m_read || page.value > m_asked)
        return; // somebody else's
    m_waiting.insert_or_assign(page.value, blocks);
    for (auto next = m_waiting.begin(); next != m_waiting.end() && next->first == m_read + 1;
         next = m_waiting.erase(next)) {
        m_finder.addPage(next->second);
        ++m_read;
    }
    Q_EMIT advanced(m_read);
    ask();
}

void HeadingReader::end()
{
    if (!m_isReading)
        return;
    m_isReading = false;
    m_waiting.clear();
    Q_EMIT ended();
}

} // namespace excerpt
