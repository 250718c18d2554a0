// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/documentworker.h"

#include "ui/document/textsearch.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace excerpt {

namespace {

constexpr auto quietTime = 250ms; ///< after opening: the first page is asked for and drawn
constexpr auto longestTask = 20s; ///< nobody waits longer for a page
constexpr auto longestOpening = 60s;
constexpr int mostLostHelpers = 3; ///< then the document is not read any more
/// A viewer draws other pages all the time: what Poppler keeps of them is worth a little memory.
constexpr qint64 growthBytes = 24LL * 1024 * 1024;

std::optional<PageNumber> pageOf(const DocumentTask &task)
{
    return std::visit(Overloaded{
                          [](const OutlineTask &) { return std::optional<PageNumber>(); },
                          [](const SizesTask &) { return std::optional<PageNumber>(); },
                          [](const auto &t) { return std::optional<PageNumber>(t.page); },
                      },
                      task);
}

QImage toImage(PageImage &&drawn)
{
    auto *pixels = new QByteArray(std::move(drawn.pixels));
    const auto release = [](void *bytes) { delete static_cast<QByteArray *>(bytes); };
    return QImage(reinterpret_cast<uchar *>(pixels->data()), drawn.width, drawn.height,
                  qsizetype(drawn.width) * 4, QImage::Format_RGB32, release, pixels);
}

} // namespace

DocumentWorker::DocumentWorker(Answer answer)
    : m_answer(std::move(answer))
    , m_thread([this](std::stop_token stop) { run(std::move(stop)); })
{
}

DocumentWorker::~DocumentWorker()
{
    m_thread.request_stop(); // first: no other job begins
    const std::lock_guard lock(m_mutex);
    m_current.request_stop();
}

void DocumentWorker::wake()
{
    m_isWoken = true;
    m_wake.notify_one();
}

void DocumentWorker::warmUp()
{
    const std::lock_guard lock(m_mutex);
    m_commands.emplace_back(WarmUp{});
    wake();
}

void DocumentWorker::open(const DocumentLocation &location, quint64 opening)
{
    interrupt(Open{location, opening});
}

void DocumentWorker::close()
{
    interrupt(Close{});
}

void DocumentWorker::interrupt(Command command)
{
    const std::lock_guard lock(m_mutex);
    m_queue.clear();
    std::erase_if(m_commands, [](const Command &c) { return !std::holds_alternative<WarmUp>(c); });
    m_commands.push_back(std::move(command));
    if (m_isInterruptible)
        m_current.request_stop();
    wake();
}

void DocumentWorker::setFocus(PageNumber page)
{
    const std::lock_guard lock(m_mutex);
    m_queue.setFocus(page);
}

quint64 DocumentWorker::addDraw(const DrawTask &task)
{
    const std::lock_guard lock(m_mutex);
    wake();
    return m_queue.addDraw(task);
}

void DocumentWorker::dropDraw(quint64 request)
{
    const std::lock_guard lock(m_mutex);
    m_queue.dropDraw(request);
}

int DocumentWorker::waitingDraws()
{
    const std::lock_guard lock(m_mutex);
    return m_queue.drawCount();
}

void DocumentWorker::giveUpOn(quint64 request)
{
    const std::lock_guard lock(m_mutex);
    if (m_currentDraw == request)
        m_current.request_stop();
}

void DocumentWorker::addContent(PageNumber page)
{
    const std::lock_guard lock(m_mutex);
    m_queue.addContent(page);
    wake();
}

void DocumentWorker::addBlocks(PageNumber page)
{
    const std::lock_guard lock(m_mutex);
    m_queue.addBlocks(page);
    wake();
}

void DocumentWorker::setSearch(const QString &text, quint64 search, PageNumber from)
{
    const std::lock_guard lock(m_mutex);
    m_queue.setSearch(text, search, from);
    wake();
}

void DocumentWorker::clearSearch()
{
    const std::lock_guard lock(m_mutex);
    m_queue.clearSearch();
}

void DocumentWorker::run(std::stop_token stop)
{
    while (const auto job = nextJob(stop)) {
        const std::stop_token current = m_current.get_token();
        std::visit([this, &current](const auto &each) { work(each, current); }, *job);
    }
}

std::optional<DocumentWorker::Job> DocumentWorker::nextJob(std::stop_token stop)
{
    std::unique_lock lock(m_mutex);
    m_currentDraw = 0;
    while (!stop.stop_requested()) {
        m_isWoken = false;
        m_current = std::stop_source();
        if (!m_commands.empty()) {
            const Command command = m_commands.front();
            m_commands.erase(m_commands.begin());
            m_isInterruptible = !std::holds_alternative<WarmUp>(command); // the next open needs it
            return std::visit([](const auto &each) { return Job(each); }, command);
        }
        m_isInterruptible = true;
        const bool isQuiet = !m_quietUntil.hasExpired();
        if (auto task = m_queue.take(isQuiet)) {
            if (const auto *draw = std::get_if<DrawTask>(&*task)) {
                m_currentDraw = draw->request;
                m_quietUntil = QDeadlineTimer(); // the first page is on its way
            }
            return Job(std::move(*task));
        }
        const auto isWoken = [this] { return m_isWoken; };
        if (isQuiet)
            m_wake.wait_for(lock, stop, m_quietUntil.remainingTimeAsDuration(), isWoken);
        else
            m_wake.wait(lock, stop, isWoken);
    }
    return std::nullopt;
}

void DocumentWorker::work(const WarmUp &, std::stop_token stop)
{
    if (m_spare)
        return;
    if (auto spare = SpareHelper::start({}, std::move(stop)))
        m_spare.emplace(std::move(*spare)); // without one the next open takes a little longer
}

void DocumentWorker::work(const Close &, std::stop_token)
{
    m_source.reset();
    m_lostHelpers = 0;
    m_deadlyPages.clear();
}

void DocumentWorker::work(const Open &open, std::stop_token stop)
{
    work(Close{}, stop);
    m_opening = open.opening;
    DocumentLocation location = open.location;
    location.limits.reopenGrowthBytes = std::max(location.limits.reopenGrowthBytes, growthBytes);
    location.limits.requestTimeout = longestOpening;
    auto source = m_spare ? DocumentSource::open(location, std::move(*m_spare), stop)
                          : DocumentSource::open(location, stop);
    m_spare.reset();
    if (!source) {
        if (source.error().code != Code::Cancelled)
            m_answer(m_opening, OpenFailedAnswer{source.error()});
        return;
    }
    m_source = std::move(*source);
    OpenedAnswer answer{m_source->info(), {}};
    if (auto document = m_source->lease(stop, QDeadlineTimer(longestTask))) {
        const auto boxes = document->boxes(PageNumber{1}, stop, QDeadlineTimer(longestTask));
        answer.firstPage = boxes.value_or(PageBoxes()); // one that cannot be read has no size
    }
    {
        const std::lock_guard lock(m_mutex);
        if (stop.stop_requested())
            return;
        m_queue.reset(answer.info.pageCount);
        m_quietUntil = QDeadlineTimer(quietTime);
    }
    m_answer(m_opening, std::move(answer));
}

void DocumentWorker::work(const DocumentTask &task, std::stop_token stop)
{
    if (!m_source)
        return;
    const auto page = pageOf(task);
    const auto deadly = std::ranges::find_if(
        m_deadlyPages, [&page](const DeadlyPage &each) { return each.page == page; });
    if (deadly != m_deadlyPages.end()) {
        m_answer(m_opening, FailedAnswer{task, deadly->error});
        return;
    }
    auto document = m_source->lease(stop, QDeadlineTimer(longestTask));
    if (!document)
        return fail(task, document.error());
    auto answer = answerTo(*document, task, stop);
    if (!answer)
        return fail(task, answer.error());
    m_answer(m_opening, std::move(*answer));
}

Expected<DocumentAnswer> DocumentWorker::answerTo(OriginalDocument &document,
                                                  const DocumentTask &task, std::stop_token stop)
{
    const QDeadlineTimer deadline(longestTask);
    using Answer_ = Expected<DocumentAnswer>;
    return std::visit(
        Overloaded{
            [&](const DrawTask &draw) -> Answer_ {
                auto drawn =
                    document.render(draw.page, draw.region, draw.pixelsPerPoint, stop, deadline);
                if (!drawn)
                    return tl::unexpected(drawn.error());
                return ImageAnswer{draw.request, draw.page, toImage(std::move(*drawn))};
            },
            [&](const ContentTask &each) -> Answer_ {
                auto content = document.content(each.page, stop, deadline);
                if (!content)
                    return tl::unexpected(content.error());
                return ContentAnswer{std::make_shared<const PageContent>(std::move(*content))};
            },
            [&](const BlocksTask &each) -> Answer_ {
                return document.blocks(each.page, stop, deadline).map([](PageBlocks blocks) {
                    return DocumentAnswer(BlocksAnswer{std::move(blocks)});
                });
            },
            [&](const SizesTask &sizes) -> Answer_ {
                auto boxes = document.boxesOf(sizes.first, sizes.count, stop, deadline);
                if (!boxes)
                    return tl::unexpected(boxes.error());
                return SizesAnswer{sizes.first, std::move(*boxes)};
            },
            [&](const OutlineTask &) -> Answer_ {
                return document.outline(stop, deadline).map([](Outline outline) {
                    return DocumentAnswer(OutlineAnswer{std::move(outline)});
                });
            },
            [&](const SearchTask &search) -> Answer_ {
                const auto content = document.content(search.page, stop, deadline);
                if (!content)
                    return tl::unexpected(content.error());
                return SearchAnswer{search.search, search.page, findText(*content, search.text)};
            },
        },
        task);
}

void DocumentWorker::fail(const DocumentTask &task, const Error &error)
{
    if (error.code == Code::Cancelled)
        return;
    if (const auto page = pageOf(task); page && isHelperDeath(error.code))
        m_deadlyPages.push_back({*page, error});
    // A page that takes too long does not mean that the next one crashes.
    const bool isCrash = isHelperDeath(error.code) && error.code != Code::HelperTimedOut;
    if (isCrash)
        ++m_lostHelpers;
    const bool isFinal = m_lostHelpers >= mostLostHelpers;
    if (isFinal)
        m_source.reset();
    m_answer(m_opening, FailedAnswer{task, error, isCrash, isFinal});
}

} // namespace excerpt
