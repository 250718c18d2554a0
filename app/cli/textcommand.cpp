// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/documentchoice.h"
#include "app/cli/exitstatus.h"
#include "app/cli/output.h"
#include "core/engines/offline/markdowntext.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace excerpt::cli {

namespace {

constexpr auto pageTimeout = std::chrono::seconds(60);

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Text)
};

struct TextPlan
{
    DocumentLocation location;
    QString pages; ///< empty: all
    QString output;
    MarkdownOptions options;
};

/// What became of the pages.
struct TextOutcome
{
    int failedPages = 0;
    int pagesWithText = 0;
};

Expected<void> writeText(MarkdownText &text, QIODevice &device)
{
    const QByteArray bytes = text.takeText().toUtf8();
    if (device.write(bytes) != bytes.size())
        return tl::unexpected(outputError(device.errorString()));
    return {};
}

Expected<TextOutcome> writePages(DocumentSource &document, const PageRange &range,
                                 const MarkdownOptions &options, QIODevice &device,
                                 Console &console, std::stop_token stop)
{
    MarkdownText text(options);
    TextOutcome outcome;
    for (const PageNumber number : range.pages()) {
        auto lease = document.lease(stop);
        if (!lease)
            return tl::unexpected(lease.error());
        auto page = lease->blocks(number, stop, QDeadlineTimer(pageTimeout));
        if (!page &&
            (page.error().code == Code::Cancelled || page.error().code == Code::DocumentChanged))
            return tl::unexpected(page.error());
        if (!page) {
            ++outcome.failedPages;
            console.say(LogLevel::Warning,
                        Texts::tr("Page %1 was left out. %2")
                            .arg(QString::number(number.value), page.error().message));
            continue;
        }
        outcome.pagesWithText += page->hasText ? 1 : 0;
        text.addPage(std::move(*page));
        const auto written = writeText(text, device);
        if (!written)
            return tl::unexpected(written.error());
    }
    text.finish();
    const auto written = writeText(text, device);
    if (!written)
        return tl::unexpected(written.error());
    return outcome;
}

Expected<int> writeDocument(const TextPlan &plan, Console &console, std::stop_token stop)
{
    const auto document = DocumentSource::open(plan.location, stop);
    if (!document)
        return tl::unexpected(document.error());
    const int pageCount = (*document)->info().pageCount;
    const auto range = plan.pages.isEmpty()
                           ? Expected<PageRange>(PageRange(PageNumber{1}, PageNumber{pageCount}))
                           : PageRange::parse(plan.pages, pageCount);
    if (!range)
        return tl::unexpected(range.error());
    for (const QString &warning : (*document)->info().warnings)
        console.say(LogLevel::Warning, warning);

    TextOutcome outcome;
    const auto written = writeTo(console, plan.output, [&](QIODevice &device) -> Expected<void> {
        auto pages = writePages(**document, *range, plan.options, device, console, stop);
        if (!pages)
            return tl::unexpected(pages.error());
        outcome = *pages;
        return {};
    });
    if (!written)
        return tl::unexpected(written.error());
    if (outcome.pagesWithText == 0 && outcome.failedPages == 0) {
        console.say(
            LogLevel::Warning,
            Texts::tr("The pages %1 of %2 have no text layer: they are pictures. Run a program "
                      "for text recognition over the document first.")
                .arg(range->toString(), QFileInfo(plan.location.path).fileName()));
    }
    return outcome.pagesWithText == 0 || outcome.failedPages > 0 ? ExitSections : ExitSuccess;
}

} // namespace

Expected<int> runText(Session &session)
{
    const auto location = documentOf(session.arguments);
    if (!location)
        return tl::unexpected(location.error());
    const TextPlan plan{*location,
                        session.arguments.value(u"pages"_s),
                        session.arguments.value(u"output"_s),
                        {session.arguments.has(u"keep-furniture"_s)}};
    if (session.arguments.has(u"pages"_s) && plan.pages.trimmed().isEmpty())
        return tl::unexpected(usageError(Texts::tr("--pages is empty. Name pages such as 1-3,7.")));
    const auto writable = checkOutput(plan.output, {plan.location.path});
    if (!writable)
        return tl::unexpected(writable.error());
    return session.inBackground([plan, &console = session.console](std::stop_token stop) {
        return writeDocument(plan, console, stop);
    });
}

} // namespace excerpt::cli
