// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/documentchoice.h"

#include "app/cli/arguments.h"
#include "app/cli/interruption.h"
#include "app/cli/log.h"
#include "core/base/inputfile.h"
#include "core/pipeline/localdocument.h"
#include "core/sections/findsections.h"
#include "core/sections/sectionsfile.h"
#include "core/settings/loadsettings.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <array>

using namespace Qt::StringLiterals;

namespace excerpt::cli {

namespace {

/// Beyond this no input file that a person writes can be meant.
constexpr auto pageTimeout = std::chrono::seconds(60);

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// Of options that exclude each other, those that are given.
QStringList given(const Arguments &arguments, std::initializer_list<const char *> options)
{
    QStringList names;
    for (const char *option : options) {
        if (arguments.has(QString::fromLatin1(option)))
            names += u"--"_s + QLatin1StringView(option);
    }
    return names;
}

Expected<void> refuseTogether(const QStringList &names)
{
    if (names.size() < 2)
        return {};
    return tl::unexpected(usageError(
        Texts::tr("%1 and %2 exclude each other. Keep one.").arg(names.at(0), names.at(1))));
}

Expected<Outline> headingsOf(DocumentSource &document, std::stop_token stop)
{
    HeadingFinder finder;
    for (int number = 1; number <= document.info().pageCount; ++number) {
        auto lease = document.lease(stop);
        if (!lease)
            return tl::unexpected(lease.error());
        const auto page = lease->blocks(PageNumber{number}, stop, QDeadlineTimer(pageTimeout));
        if (page) {
            finder.addPage(*page);
        } else if (page.error().code == Code::Cancelled ||
                   page.error().code == Code::DocumentChanged) {
            return tl::unexpected(page.error());
        } else {
            // A page that cannot be read has no headings; the others still have.
            qCWarning(cliLog, "No headings were read on page %d: %s", number,
                      qUtf8Printable(page.error().message));
        }
    }
    return finder.outline();
}

Expected<SectionList> fromBookmarks(DocumentSource &document, int level, std::stop_token stop)
{
    auto lease = document.lease(stop);
    if (!lease)
        return tl::unexpected(lease.error());
    const auto outline = lease->outline(stop, QDeadlineTimer(pageTimeout));
    if (!outline)
        return tl::unexpected(outline.error());
    return sectionsFromOutline(*outline, level, document.info().pageCount);
}

Expected<SectionList> fromHeadings(DocumentSource &document, int level, std::stop_token stop)
{
    const auto outline = headingsOf(document, stop);
    if (!outline)
        return tl::unexpected(outline.error());
    return sectionsFromOutline(*outline, level, document.info().pageCount);
}

Expected<SectionList> fromPages(const SectionChoice &choice, const QString &name, int pageCount)
{
    const auto range = choice.pages.isEmpty()
                           ? Expected<PageRange>(PageRange(PageNumber{1}, PageNumber{pageCount}))
                           : PageRange::parse(choice.pages, pageCount);
    if (!range)
        return tl::unexpected(range.error());
    return choice.every ? sectionsEvery(*range, *choice.every, pageCount)
                        : oneSection(*range, name, pageCount);
}

Expected<SectionList> best(DocumentSource &document, int level, const QString &name,
                           std::stop_token stop)
{
    auto bookmarks = fromBookmarks(document, level, stop);
    if (!bookmarks || !bookmarks->sections.empty())
        return bookmarks;
    auto headings = fromHeadings(document, level, stop);
    if (!headings)
        return headings;
    if (headings->sections.empty())
        *headings = oneSection(PageRange(PageNumber{1}, PageNumber{document.info().pageCount}),
                               name, document.info().pageCount);
    headings->warnings = bookmarks->warnings + headings->warnings;
    return headings;
}

Expected<SectionList> notEmpty(Expected<SectionList> list, const QString &message)
{
    if (list && list->sections.empty())
        return tl::unexpected(usageError(message));
    return list;
}

Expected<SectionList> found(const SectionChoice &choice, DocumentSource &document,
                            const QString &name, std::stop_token stop)
{
    switch (choice.from) {
    case SectionChoice::From::Best: return best(document, choice.level, name, stop);
    case SectionChoice::From::File:
        return readSections(choice.fileContent, document.info().pageCount, choice.fileName);
    case SectionChoice::From::Bookmarks:
        return notEmpty(fromBookmarks(document, choice.level, stop),
                        Texts::tr("The document %1 has no bookmarks that lead to its pages. Use "
                                  "--from-headings, --pages or --sections.")
                            .arg(name));
    case SectionChoice::From::Headings:
        return notEmpty(
            fromHeadings(document, choice.level, stop),
            Texts::tr("No headings were found in the document %1. Use --pages, --every or "
                      "--sections.")
                .arg(name));
    case SectionChoice::From::Pages: return fromPages(choice, name, document.info().pageCount);
    }
    Q_UNREACHABLE();
}

} // namespace

Expected<QByteArray> readInputFile(const QString &path, Code code)
{
    const SignalsEndAtOnce whileReading;
    return readWholeFile(path, code);
}

Expected<QString> passwordOf(const Arguments &arguments)
{
    const auto together = refuseTogether(given(arguments, {"password", "password-file"}));
    if (!together)
        return tl::unexpected(together.error());
    if (!arguments.has(u"password-file"_s))
        return arguments.value(u"password"_s);
    const auto content = readInputFile(arguments.value(u"password-file"_s), Code::BadUsage);
    if (!content)
        return tl::unexpected(content.error());
    QString line = QString::fromUtf8(content->split('\n').first());
    if (line.endsWith(u'\r'))
        line.chop(1);
    return line;
}

Expected<DocumentLocation> documentOf(const Arguments &arguments,
                                      const std::optional<OpenedProject> &project)
{
    if (arguments.positional.isEmpty())
        return tl::unexpected(usageError(Texts::tr("A document is missing. Name a PDF file.")));
    const QString path = project ? project->document : arguments.positional.first();
    if (isProjectPath(path)) {
        return tl::unexpected(
            usageError(Texts::tr("Only “extract”, “sections” and “split” take a project such as "
                                 "%1. Name its document.")
                           .arg(path)));
    }
    if (isAddress(path)) {
        return tl::unexpected(usageError(
            Texts::tr("Only “extract” takes an address. Download %1 first and name the file.")
                .arg(path)));
    }
    const auto password = passwordOf(arguments);
    if (!password)
        return tl::unexpected(password.error());
    return DocumentLocation{path, *password, {}};
}

Expected<SectionChoice> sectionChoice(const Arguments &arguments,
                                      const std::optional<OpenedProject> &project)
{
    for (const char *pagesOption : {"pages", "every"}) {
        const auto together = refuseTogether(
            given(arguments, {"sections", "from-bookmarks", "from-headings", pagesOption}));
        if (!together)
            return tl::unexpected(together.error());
    }
    for (const char *pagesOption : {"sections", "pages", "every"}) {
        const auto together = refuseTogether(given(arguments, {"level", pagesOption}));
        if (!together)
            return tl::unexpected(together.error());
    }
    const auto level = countOption(arguments, u"level"_s);
    if (!level)
        return tl::unexpected(level.error());
    const auto every = countOption(arguments, u"every"_s);
    if (!every)
        return tl::unexpected(every.error());

    SectionChoice choice;
    choice.level = level->value_or(1);
    choice.every = *every;
    choice.pages = arguments.value(u"pages"_s);
    if (arguments.has(u"sections"_s)) {
        choice.from = SectionChoice::From::File;
        choice.fileName = arguments.value(u"sections"_s);
        auto content = readInputFile(choice.fileName, Code::BadSectionsFile);
        if (!content)
            return tl::unexpected(content.error());
        choice.fileContent = std::move(*content);
    } else if (arguments.has(u"from-bookmarks"_s)) {
        choice.from = SectionChoice::From::Bookmarks;
    } else if (arguments.has(u"from-headings"_s)) {
        choice.from = SectionChoice::From::Headings;
    } else if (arguments.has(u"pages"_s) || arguments.has(u"every"_s)) {
        choice.from = SectionChoice::From::Pages;
        if (arguments.has(u"pages"_s) && choice.pages.trimmed().isEmpty())
            return tl::unexpected(
                usageError(Texts::tr("--pages is empty. Name pages such as 1-3,7.")));
    } else if (project && !arguments.has(u"level"_s) &&
               !project->project.sections.sections.empty()) {
        choice.from = SectionChoice::From::File;
        choice.fileName = project->path;
        choice.fileContent = writeSections(project->project.sections);
    }
    return choice;
}

Expected<SectionList> chooseSections(const SectionChoice &choice, DocumentSource &document,
                                     const QString &name, std::stop_token stop)
{
    auto list = found(choice, document, name, stop);
    if (!list)
        return list;
    list->documentName = name;
    list->documentPages = document.info().pageCount;
    list->warnings = document.info().warnings + list->warnings;
    return list;
}

} // namespace excerpt::cli
