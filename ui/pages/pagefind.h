// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/pagesource.h"

#include <QObject>

#include <map>
#include <optional>

namespace excerpt {

/// The search in the document: what was found so far, and which of it is the current one. GUI
/// thread.
class PageFind : public QObject
{
    Q_OBJECT

public:
    explicit PageFind(PageSource &source, QObject *parent = nullptr);

    /// Looks for `text` from a page on and round the document; an empty text ends the search. The
    /// first place at or behind the page becomes the current one.
    void start(const QString &text, PageNumber from);
    void stop(); ///< keeps what was found
    void clear();
    void next();
    void previous();

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] bool isRunning() const { return m_source.isSearching(); }
    [[nodiscard]] int pagesDone() const { return m_pagesDone; }
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] int currentNumber() const; ///< from 1 in page order; 0 for none
    [[nodiscard]] const TextHit *current() const;
    [[nodiscard]] const std::vector<TextHit> &hits(PageNumber page) const;

Q_SIGNALS:
    void changed();
    /// Another place became the current one: it is to be shown.
    void currentChanged();

private:
    struct Place
    {
        PageNumber page;
        std::size_t index = 0;
    };
    void add(PageNumber page, const std::vector<TextHit> &hits, int pagesDone);
    void setCurrent(PageNumber page, std::size_t index);

    PageSource &m_source;
    QString m_text;
    std::map<PageNumber, std::vector<TextHit>> m_hits;
    std::optional<Place> m_current;
    int m_count = 0;
    int m_pagesDone = 0;
};

} // namespace excerpt
