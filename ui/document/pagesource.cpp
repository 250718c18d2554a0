// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/pagesource.h"

#include "ui/document/documentworker.h"
#include "ui/document/pagesizes.h"

#include <QTimer>

#include <algorithm>
#include <list>

using namespace std::chrono_literals;

namespace excerpt {

namespace {

constexpr std::size_t mostContents = 64;
/// A picture that nobody wants any more may take this long; then its helper is ended, which costs
/// the next picture the opening of the document.
constexpr auto patience = 1500ms;

} // namespace

class PageSource::Private
{
public:
    explicit Private(PageSource *source)
        : q(source)
        , worker([source](quint64 of, DocumentAnswer answer) {
            QMetaObject::invokeMethod(
                source, [source, of, answer = std::move(answer)] { source->d->take(of, answer); },
                Qt::QueuedConnection);
        })
    {
    }

    void take(quint64 of, const DocumentAnswer &answer)
    {
        if (of == opening) // else: of a document that is closed
            std::visit([this](const auto &each) { on(each); }, answer);
    }
    void setState(State next)
    {
        state = next;
        Q_EMIT q->stateChanged();
    }
    void forget()
    {
        info = {};
        sizes.reset(0);
        outline.reset();
        contents.clear();
        wanted.clear();
        waitingContents.clear();
        search = 0;
        pagesSearched = 0;
        ++opening;
    }

    void on(const OpenedAnswer &answer);
    void on(const OpenFailedAnswer &answer);
    void on(const SizesAnswer &answer);
    void on(const OutlineAnswer &answer);
    void on(const ImageAnswer &answer);
    void on(const ContentAnswer &answer);
    void on(const BlocksAnswer &answer)
    {
        Q_EMIT q->blocksArrived(answer.blocks.number, answer.blocks);
    }
    void on(const FailedAnswer &answer);
    void on(const SearchAnswer &answer) { advanceSearch(answer.search, answer.page, answer.hits); }
    void onFailed(const DrawTask &task, const Error &error);
    void onFailed(const ContentTask &task, const Error &error);
    void onFailed(const BlocksTask &task, const Error &error);
    void onFailed(const SizesTask &, const Error &) {} // they stay estimates
    void onFailed(const OutlineTask &, const Error &);
    void onFailed(const SearchTask &task, const Error &)
    {
        advanceSearch(task.search, task.page, {});
    }
    void advanceSearch(quint64 of, PageNumber page, const std::vector<TextHit> &hits);

    PageSource *q;
    State state = State::Empty;
    DocumentLocation location;
    DocumentInfo info;
    PageSizes sizes;
    std::optional<Outline> outline;
    std::list<std::shared_ptr<const PageContent>> contents; ///< the one asked for last is first
    std::vector<PageNumber> waitingContents;
    std::vector<quint64> wanted; ///< requests that have no answer yet
    quint64 lastRequest = 0;
    quint64 opening = 0; ///< counts them
    quint64 search = 0;  ///< the one under way, 0 for none
    quint64 lastSearch = 0;
    int pagesSearched = 0;
    DocumentWorker worker; ///< last: its thread ends first
};

void PageSource::Private::on(const OpenedAnswer &answer)
{
    info = answer.info;
    sizes.reset(info.pageCount);
    sizes.set(PageNumber{1}, {answer.firstPage});
    setState(State::Open);
    Q_EMIT q->opened();
}

void PageSource::Private::on(const OpenFailedAnswer &answer)
{
    if (isHelperDeath(answer.error.code))
        Q_EMIT q->helperLost(answer.error);
    setState(State::Failed);
    Q_EMIT q->failed(answer.error);
}

void PageSource::Private::on(const SizesAnswer &answer)
{
    sizes.set(answer.first, answer.boxes);
    Q_EMIT q->pagesArrived(answer.first, {answer.first.value + int(answer.boxes.size()) - 1});
}

void PageSource::Private::on(const OutlineAnswer &answer)
{
    outline = answer.outline;
    Q_EMIT q->outlineArrived();
}

void PageSource::Private::on(const ImageAnswer &answer)
{
    if (std::erase(wanted, answer.request) > 0)
        Q_EMIT q->imageArrived(answer.request, answer.page, answer.image);
}

void PageSource::Private::on(const ContentAnswer &answer)
{
    const PageNumber page = answer.content->number;
    std::erase(waitingContents, page);
    contents.remove_if([page](const auto &each) { return each->number == page; });
    contents.push_front(answer.content);
    if (contents.size() > mostContents)
        contents.pop_back();
    Q_EMIT q->contentArrived(page);
}

void PageSource::Private::on(const FailedAnswer &answer)
{
    if (answer.isCrash)
        Q_EMIT q->helperLost(answer.error);
    std::visit([this, &answer](const auto &task) { onFailed(task, answer.error); }, answer.task);
    if (answer.isFinal)
        setState(State::Failed);
}

void PageSource::Private::onFailed(const DrawTask &task, const Error &error)
{
    if (std::erase(wanted, task.request) > 0)
        Q_EMIT q->imageFailed(task.request, task.page, error);
}

void PageSource::Private::onFailed(const ContentTask &task, const Error &error)
{
    std::erase(waitingContents, task.page);
    Q_EMIT q->contentFailed(task.page, error);
}

void PageSource::Private::onFailed(const BlocksTask &task, const Error &)
{
    // Whoever waits for headings goes on without those of this page.
    PageBlocks none;
    none.number = task.page;
    Q_EMIT q->blocksArrived(task.page, none);
}

void PageSource::Private::onFailed(const OutlineTask &, const Error &)
{
    outline = Outline{{}, true};
    Q_EMIT q->outlineArrived();
}

void PageSource::Private::advanceSearch(quint64 of, PageNumber page,
                                        const std::vector<TextHit> &hits)
{
    if (of != search)
        return;
    ++pagesSearched;
    const bool isEnd = pagesSearched == info.pageCount;
    if (isEnd)
        search = 0;
    Q_EMIT q->searchAdvanced(page, hits, pagesSearched);
    if (isEnd)
        Q_EMIT q->searchEnded();
}

PageSource::PageSource(QObject *parent) : QObject(parent), d(std::make_unique<Private>(this)) {}

PageSource::~PageSource() = default;

void PageSource::warmUp()
{
    d->worker.warmUp();
}

void PageSource::open(const DocumentLocation &location)
{
    d->forget();
    d->location = location;
    d->worker.open(location, d->opening);
    d->setState(State::Opening);
}

void PageSource::close()
{
    d->forget();
    d->location = {};
    d->worker.close();
    d->setState(State::Empty);
}

PageSource::State PageSource::state() const
{
    return d->state;
}

const DocumentLocation &PageSource::location() const
{
    return d->location;
}

const DocumentInfo &PageSource::info() const
{
    return d->info;
}

int PageSource::pageCount() const
{
    return d->info.pageCount;
}

QSizeF PageSource::pageSize(PageNumber page) const
{
    return d->sizes.size(page);
}

QString PageSource::pageLabel(PageNumber page) const
{
    return d->sizes.label(page);
}

const std::optional<Outline> &PageSource::outline() const
{
    return d->outline;
}

void PageSource::setFocus(PageNumber page)
{
    d->worker.setFocus(page);
}

quint64 PageSource::requestImage(PageNumber page, const FractionRect &region, double pixelsPerPoint,
                                 DrawPriority priority)
{
    const quint64 request = ++d->lastRequest;
    d->wanted.push_back(request);
    const quint64 dropped = d->worker.addDraw({request, page, region, pixelsPerPoint, priority});
    if (dropped != 0 && std::erase(d->wanted, dropped) > 0)
        QMetaObject::invokeMethod(
            this, [this, dropped] { Q_EMIT imageDropped(dropped); }, Qt::QueuedConnection);
    return request;
}

void PageSource::dropRequest(quint64 request)
{
    if (std::erase(d->wanted, request) == 0)
        return;
    d->worker.dropDraw(request);
    QTimer::singleShot(patience, this, [this, request] { d->worker.giveUpOn(request); });
}

int PageSource::waitingImages() const
{
    return d->worker.waitingDraws();
}

void PageSource::requestContent(PageNumber page)
{
    const auto known = std::ranges::find_if(
        d->contents, [page](const auto &each) { return each->number == page; });
    if (known != d->contents.end()) {
        d->contents.splice(d->contents.begin(), d->contents, known);
        QMetaObject::invokeMethod(
            this, [this, page] { Q_EMIT contentArrived(page); }, Qt::QueuedConnection);
        return;
    }
    if (std::ranges::find(d->waitingContents, page) == d->waitingContents.end())
        d->waitingContents.push_back(page);
    d->worker.addContent(page);
}

std::shared_ptr<const PageContent> PageSource::content(PageNumber page) const
{
    const auto known = std::ranges::find_if(
        d->contents, [page](const auto &each) { return each->number == page; });
    return known == d->contents.end() ? nullptr : *known;
}

void PageSource::requestBlocks(PageNumber page)
{
    d->worker.addBlocks(page);
}

void PageSource::search(const QString &text, PageNumber from)
{
    cancelSearch();
    if (d->state != State::Open || foldedForSearch(text).isEmpty())
        return;
    d->search = ++d->lastSearch;
    d->pagesSearched = 0;
    d->worker.setSearch(text, d->search, from);
}

void PageSource::cancelSearch()
{
    d->search = 0;
    d->worker.clearSearch();
}

bool PageSource::isSearching() const
{
    return d->search != 0;
}

} // namespace excerpt
