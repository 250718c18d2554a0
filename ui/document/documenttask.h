// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "ui/document/pagesource.h"

#include <QImage>

#include <variant>

namespace excerpt {

// What the window asks of its document's worker, and what the worker answers: plain values that
// cross between the two threads.

struct DrawTask
{
    quint64 request = 0;
    PageNumber page;
    FractionRect region;
    double pixelsPerPoint = 1;
    DrawPriority priority = DrawPriority::Background;
};

struct ContentTask
{
    PageNumber page;
};

struct BlocksTask
{
    PageNumber page;
};

/// Sizes and labels of pages that follow each other.
struct SizesTask
{
    PageNumber first;
    int count = 0;
};

struct OutlineTask
{
};

struct SearchTask
{
    PageNumber page;
    QString text;
    quint64 search = 0; ///< which search it belongs to
};

using DocumentTask =
    std::variant<DrawTask, ContentTask, BlocksTask, SizesTask, OutlineTask, SearchTask>;

struct OpenedAnswer
{
    DocumentInfo info;
    PageBoxes firstPage; ///< without a size when it cannot be read
};

struct OpenFailedAnswer
{
    Error error;
};

struct SizesAnswer
{
    PageNumber first;
    std::vector<PageBoxes> boxes; ///< without a size: cannot be read
};

struct OutlineAnswer
{
    Outline outline;
};

struct ImageAnswer
{
    quint64 request = 0;
    PageNumber page;
    QImage image;
};

struct ContentAnswer
{
    std::shared_ptr<const PageContent> content;
};

struct BlocksAnswer
{
    PageBlocks blocks;
};

struct FailedAnswer
{
    DocumentTask task;
    Error error;
    bool isCrash = false; ///< it has cost a helper, now
    bool isFinal = false; ///< the document has cost too many and is closed
};

struct SearchAnswer
{
    quint64 search = 0;
    PageNumber page;
    std::vector<TextHit> hits;
};

using DocumentAnswer =
    std::variant<OpenedAnswer, OpenFailedAnswer, SizesAnswer, OutlineAnswer, ImageAnswer,
                 ContentAnswer, BlocksAnswer, FailedAnswer, SearchAnswer>;

} // namespace excerpt
