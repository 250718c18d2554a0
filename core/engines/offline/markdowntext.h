// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/pagecontent.h"
#include "core/engines/offline/hyphenation.h"
#include "core/engines/offline/pagefurniture.h"

#include <QString>
#include <QStringList>

#include <deque>

namespace excerpt {

struct MarkdownOptions
{
    bool keepFurniture = false; ///< running heads, page numbers and the like stay in the text
};

/// Markdown of consecutive pages, written as they come: paragraphs are joined over line ends,
/// columns and pages; running heads and page numbers are recognised by comparing neighbouring
/// pages. Holds a few pages at a time, whatever the number of pages. One thread.
///
///     MarkdownText text;
///     for (…) { text.addPage(blocks); write(text.takeText()); }
///     text.finish(); write(text.takeText());
class MarkdownText
{
public:
    explicit MarkdownText(MarkdownOptions options = {}) : m_options(options) {}

    void addPage(PageBlocks page); ///< in page order
    void finish();                 ///< no more pages: writes what was held back
    /// What has been written since the last call. Ends in a line feed after finish(), unless empty.
    [[nodiscard]] QString takeText();

private:
    /// A paragraph or list item whose rest may stand in the next column or on the next page.
    struct Pending
    {
        QString text;
        QString prefix; ///< of a list item
        double sizePoints = 0;
        bool isBold = false;
    };

    void writePage(const PageBlocks &page);
    void writeBlock(const PageBlock &block);
    void write(const QString &text, bool isListItem = false);
    void flushPending();
    [[nodiscard]] bool continuesPending(const PageBlock &block, const QString &text) const;
    [[nodiscard]] QString joinedLines(const PageBlock &block) const;

    MarkdownOptions m_options;
    std::deque<PageBlocks> m_held; ///< not yet written
    PageFurniture m_furniture;
    Hyphenation m_hyphenation;
    Pending m_pending;
    QStringList m_behindPending; ///< notes and captions to follow it
    QString m_text;
    bool m_hasWritten = false;
    bool m_wasListItem = false;
};

} // namespace excerpt
