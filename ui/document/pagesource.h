// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "ui/document/textsearch.h"

#include <QImage>
#include <QObject>
#include <QSizeF>

#include <memory>
#include <optional>

namespace excerpt {

/// What is drawn first; within one priority the nearest to `setFocus()`.
enum class DrawPriority { VisiblePage, VisibleThumbnail, NextPage, NearThumbnail, Background };

/// The window's way to the document: asks a jailed helper on another thread and never waits.
/// Answers come as signals with the number of their request; a request that is dropped answers
/// nothing. GUI thread.
class PageSource : public QObject
{
    Q_OBJECT

public:
    enum class State { Empty, Opening, Open, Failed };

    explicit PageSource(QObject *parent = nullptr);
    ~PageSource() override;

    /// Keeps one helper started and jailed for the next open(), so that it costs no start.
    void warmUp();
    /// Opens a document in place of the one that is open; `opened` or `failed` says the end.
    void open(const DocumentLocation &location);
    void close();

    [[nodiscard]] State state() const;
    [[nodiscard]] const DocumentLocation &location() const;
    [[nodiscard]] const DocumentInfo &info() const;
    [[nodiscard]] int pageCount() const;
    /// Of the displayed page in points; of the nearest page that is known until it is known.
    [[nodiscard]] QSizeF pageSize(PageNumber page) const;
    /// The page label; the number's digits until it is known.
    [[nodiscard]] QString pageLabel(PageNumber page) const;
    /// Nothing until `outlineArrived`.
    [[nodiscard]] const std::optional<Outline> &outline() const;

    /// The page that the person looks at: what is near it is drawn first.
    void setFocus(PageNumber page);
    /// Draws `region` of a page. 0 is never a request's number.
    quint64 requestImage(PageNumber page, const FractionRect &region, double pixelsPerPoint,
                         DrawPriority priority);
    void dropRequest(quint64 request);
    /// Pictures that nobody has begun to draw: a figure for tests and reports.
    [[nodiscard]] int waitingImages() const;
    /// Words and graphics of a page; kept for the 64 pages asked for last.
    void requestContent(PageNumber page);
    /// Null until it has arrived.
    [[nodiscard]] std::shared_ptr<const PageContent> content(PageNumber page) const;
    /// The layout analysis of a page, for headings and suggestions.
    void requestBlocks(PageNumber page);

    /// Looks for a text on every page, from `from` on and then before it, in place of the search
    /// before: `searchAdvanced` comes for every page, `searchEnded` at the end.
    void search(const QString &text, PageNumber from);
    void cancelSearch();
    [[nodiscard]] bool isSearching() const;

Q_SIGNALS:
    void stateChanged();
    void opened();
    void failed(const excerpt::Error &error);
    /// Sizes and labels of pages became known, inclusive.
    void pagesArrived(excerpt::PageNumber first, excerpt::PageNumber last);
    void outlineArrived();
    void imageArrived(quint64 request, excerpt::PageNumber page, const QImage &image);
    void imageFailed(quint64 request, excerpt::PageNumber page, const excerpt::Error &error);
    /// More urgent requests took its place: it is not answered. Not sent for dropRequest().
    void imageDropped(quint64 request);
    void contentArrived(excerpt::PageNumber page);
    void contentFailed(excerpt::PageNumber page, const excerpt::Error &error);
    void blocksArrived(excerpt::PageNumber page, const excerpt::PageBlocks &blocks);
    /// `hits` of one page; `pagesDone` of all have been looked through.
    void searchAdvanced(excerpt::PageNumber page, const std::vector<excerpt::TextHit> &hits,
                        int pagesDone);
    void searchEnded();
    /// The document made its helper crash. The page that did it is not asked for again by itself;
    /// after the third time nothing is: the state is Failed until open() is called again.
    void helperLost(const excerpt::Error &error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace excerpt
