// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sections/findsections.h"

#include <QObject>

#include <map>

namespace excerpt {

class PageSource;

/// Looks through a document for headings, a few pages at a time, without waiting. GUI thread.
class HeadingReader : public QObject
{
    Q_OBJECT

public:
    explicit HeadingReader(PageSource &source, QObject *parent = nullptr);

    void start();
    /// What was found so far stays.
    void stop();
    [[nodiscard]] bool isReading() const { return m_isReading; }
    [[nodiscard]] int pagesRead() const { return m_read; }
    [[nodiscard]] const HeadingFinder &finder() const { return m_finder; }

Q_SIGNALS:
    void advanced(int pagesRead);
    /// Every page was read, or it was stopped.
    void ended();

private:
    void take(PageNumber page, const PageBlocks &blocks);
    void ask();
    void end();

    PageSource &m_source;
    HeadingFinder m_finder;
    std::map<int, PageBlocks> m_waiting; ///< that came before the page in front of them
    int m_asked = 0;
    int m_read = 0;
    bool m_isReading = false;
};

} // namespace excerpt
