// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/documentsource.h"

#include "core/base/stop.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Document)
};

constexpr std::chrono::seconds trimTimeout{5};

} // namespace

Expected<void> DocumentSource::Private::openDocument(std::stop_token stop, QDeadlineTimer deadline)
{
    if (!helper || !helper->isAlive()) {
        auto started = HelperProcess::start(file.name(), location.limits);
        if (!started)
            return tl::unexpected(started.error());
        helper = std::move(*started);
    }
    const auto forQpdf = file.again();
    if (!forQpdf)
        return tl::unexpected(forQpdf.error());
    const auto forPoppler = file.again();
    if (!forPoppler)
        return tl::unexpected(forPoppler.error());
    ++openCount;
    isOpen = false;
    const std::array descriptors{forQpdf->get(), forPoppler->get()};
    auto opened = exchange(OpenRequest{location.password}, descriptors, stop, deadline);
    if (!opened)
        return tl::unexpected(openingError(opened.error(), location.path));
    if (!isPlausible(*opened))
        return tl::unexpected(helper->refuseReply(u"document"_s));
    if (info.pageCount != 0 && info.pageCount != opened->pageCount)
        return tl::unexpected(documentChanged(location.path));
    info = std::move(*opened);
    isOpen = true;
    usedRequests = 0;
    openedBytes = helper->residentBytes();
    return {};
}

Expected<void> DocumentSource::Private::makeReady(std::stop_token stop, QDeadlineTimer deadline)
{
    if (helper && helper->isAlive() && isOpen)
        return {};
    return openDocument(stop, deadline);
}

Expected<void> DocumentSource::Private::renew(std::stop_token stop, QDeadlineTimer deadline)
{
    const qint64 bytes = helper ? helper->residentBytes() : 0;
    if (bytes > location.limits.recycleBytes)
        helper.reset();
    else if (bytes > openedBytes + location.limits.reopenGrowthBytes)
        isOpen = false;
    return makeReady(stop, deadline);
}

Expected<void> DocumentSource::Private::checkPage(PageNumber page) const
{
    if (page.value >= 1 && page.value <= info.pageCount)
        return {};
    return failure(Stage::Split, Code::HelperRefused,
                   QCoreApplication::translate("Document",
                                               "“%1” has no page %2: it has %n page(s).", nullptr,
                                               info.pageCount)
                       .arg(file.name())
                       .arg(page.value));
}

DocumentSource::DocumentSource(std::unique_ptr<Private> opened) : d(std::move(opened)) {}

DocumentSource::~DocumentSource() = default;

Expected<std::unique_ptr<DocumentSource>> DocumentSource::open(const DocumentLocation &location,
                                                               std::stop_token stop)
{
    return openIn(nullptr, location, std::move(stop));
}

Expected<std::unique_ptr<DocumentSource>>
DocumentSource::open(const DocumentLocation &location, SpareHelper spare, std::stop_token stop)
{
    if (spare.m_memoryBytes != location.limits.memoryBytes)
        spare.m_process.reset();
    return openIn(std::move(spare.m_process), location, std::move(stop));
}

Expected<std::unique_ptr<DocumentSource>>
DocumentSource::openIn(std::unique_ptr<HelperProcess> helper, const DocumentLocation &location,
                       std::stop_token stop)
{
    auto file = DocumentFile::open(location.path);
    if (!file)
        return tl::unexpected(file.error());
    auto d = std::make_unique<Private>(location, std::move(*file));
    if (helper) {
        helper->adopt(d->file.name(), location.limits);
        d->helper = std::move(helper);
    }
    const auto opened = d->openDocument(stop, QDeadlineTimer(QDeadlineTimer::Forever));
    if (!opened)
        return tl::unexpected(opened.error());
    return std::unique_ptr<DocumentSource>(new DocumentSource(std::move(d)));
}

const DocumentInfo &DocumentSource::info() const
{
    return d->info;
}

const FileIdentity &DocumentSource::identity() const
{
    return d->file.identity();
}

QString DocumentSource::path() const
{
    return d->location.path;
}

Expected<void> DocumentSource::verifyUnchanged() const
{
    return d->file.verifyUnchanged();
}

Expected<OriginalDocument> DocumentSource::lease(std::stop_token stop, QDeadlineTimer deadline)
{
    const auto ready = d->renew(std::move(stop), deadline);
    if (!ready)
        return tl::unexpected(ready.error());
    return OriginalDocument(*this);
}

int DocumentSource::openCount() const
{
    return d->openCount;
}

OriginalDocument::OriginalDocument(OriginalDocument &&other) noexcept
    : m_source(std::exchange(other.m_source, nullptr))
{
}

OriginalDocument::~OriginalDocument() = default;

Expected<Outline> OriginalDocument::outline(std::stop_token stop, QDeadlineTimer deadline)
{
    const int pageCount = m_source->d->info.pageCount;
    return m_source->d->ask(
        OutlineRequest{}, Stage::Sections,
        [pageCount](const Outline &reply) { return isPlausible(reply, pageCount); }, stop,
        deadline);
}

Expected<PageBoxes> OriginalDocument::boxes(PageNumber page, std::stop_token stop,
                                            QDeadlineTimer deadline)
{
    return m_source->d->askPage(
        BoxesRequest{page}, [](const PageBoxes &reply) { return isPlausible(reply); }, stop,
        deadline);
}

Expected<std::vector<PageBoxes>> OriginalDocument::boxesOf(PageNumber first, int count,
                                                           std::stop_token stop,
                                                           QDeadlineTimer deadline)
{
    const int asked = std::clamp(count, 1, mostBoxes);
    for (const PageNumber end : {first, PageNumber{first.value + asked - 1}}) {
        const auto isThere = m_source->d->checkPage(end);
        if (!isThere)
            return tl::unexpected(isThere.error());
    }
    return m_source->d->ask(
        BoxesOfRequest{first, asked}, Stage::Split,
        [asked](const std::vector<PageBoxes> &reply) { return isPlausible(reply, asked); }, stop,
        deadline);
}

Expected<PageContent> OriginalDocument::content(PageNumber page, std::stop_token stop,
                                                QDeadlineTimer deadline)
{
    return m_source->d->askPage(
        ContentRequest{page}, [page](const PageContent &reply) { return isPlausible(reply, page); },
        stop, deadline);
}

Expected<PageBlocks> OriginalDocument::blocks(PageNumber page, std::stop_token stop,
                                              QDeadlineTimer deadline)
{
    return m_source->d->askPage(
        BlocksRequest{page, {}},
        [page](const PageBlocks &reply) { return isPlausible(reply, page); }, stop, deadline);
}

Expected<PageBlocks> OriginalDocument::blocks(const Section &section, PageNumber page,
                                              std::stop_token stop, QDeadlineTimer deadline)
{
    return m_source->d->askPage(
        BlocksRequest{page, visibleAreas(section, page)},
        [page](const PageBlocks &reply) { return isPlausible(reply, page); }, stop, deadline);
}

Expected<PageImage> OriginalDocument::render(PageNumber page, const FractionRect &region,
                                             double pixelsPerPoint, std::stop_token stop,
                                             QDeadlineTimer deadline)
{
    return m_source->d->askPage(
        RenderRequest{page, region, pixelsPerPoint},
        [](const PageImage &reply) { return isPlausible(reply); }, stop, deadline);
}

Expected<QStringList> OriginalDocument::cut(const PageRange &pages, QFile &target,
                                            std::stop_token stop, QDeadlineTimer deadline)
{
    return cut(pages, {}, target, std::move(stop), deadline);
}

Expected<QStringList> OriginalDocument::cut(const Section &section, QFile &target,
                                            std::stop_token stop, QDeadlineTimer deadline)
{
    return cut(section.pages, restrictedPages(section), target, std::move(stop), deadline);
}

Expected<QStringList> OriginalDocument::cut(const PageRange &pages,
                                            std::vector<PageAreas> restricted, QFile &target,
                                            std::stop_token stop, QDeadlineTimer deadline)
{
    if (pages.isEmpty())
        return failure(Stage::Split, Code::HelperRefused,
                       Text::tr("There are no pages to cut out of “%1”. Name at least one.")
                           .arg(m_source->d->file.name()));
    for (const PageRange::Span &span : pages.spans()) {
        const auto isThere = m_source->d->checkPage(span.last);
        if (!isThere)
            return tl::unexpected(isThere.error());
    }
    if (!target.isOpen() || !target.flush() || target.handle() < 0)
        return failure(
            Stage::Split, Code::WriteFailed,
            Text::tr("The section's file “%1” is not open for writing. Check the disk and "
                     "the folder it is in.")
                .arg(target.fileName()),
            target.errorString());
    const std::array descriptors{target.handle()};
    return m_source->d->ask(
        CutRequest{pages.toString(), std::move(restricted)}, Stage::Split,
        [](const QStringList &reply) { return isPlausible(reply); }, stop, deadline, descriptors);
}

void OriginalDocument::trim()
{
    const auto &helper = m_source->d->helper;
    if (helper && helper->isAlive()) // what it answers changes nothing here
        std::ignore = m_source->d->exchange(TrimRequest{}, {}, {}, QDeadlineTimer(trimTimeout));
}

} // namespace excerpt
