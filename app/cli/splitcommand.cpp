// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/documentchoice.h"
#include "app/cli/exitstatus.h"
#include "app/cli/runjob.h"
#include "core/base/newfile.h"
#include "core/sections/sectionsfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace excerpt::cli {

namespace {

constexpr auto sectionTimeout = std::chrono::minutes(10);

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Split)
};

/// Made when it does not exist; the folder around it must.
Expected<void> prepareFolder(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir() && info.isWritable())
        return {};
    if (!info.exists() && QDir().mkdir(path))
        return {};
    return failure(
        Stage::Output, Code::OutputUnwritable,
        Texts::tr("The folder %1 cannot be made or written. Check that the folder around it "
                  "exists and that you may write there.")
            .arg(path));
}

QString fileName(const Section &section, int number, int count)
{
    const auto digits = std::max(qsizetype(3), QString::number(count).size());
    return u"%1-%2.pdf"_s.arg(QString::number(number).rightJustified(digits, u'0'),
                              safeFileName(section.name));
}

/// True for errors after which no other section can be written either.
bool endsTheSplit(Code code)
{
    const int status = exitStatus(code);
    return code == Code::Cancelled || code == Code::DocumentChanged || status == ExitOutput ||
           status == ExitInternal;
}

Expected<void> writeSection(DocumentSource &document, const Section &section, const QString &path,
                            Console &console, std::stop_token stop)
{
    const auto unchanged = document.verifyUnchanged();
    if (!unchanged)
        return unchanged;
    auto lease = document.lease(stop);
    if (!lease)
        return tl::unexpected(lease.error());
    const auto file = NewFile::create(path, document.info().isEncrypted);
    if (!file)
        return tl::unexpected(file.error());
    const auto warnings =
        lease->cut(section, (*file)->file(), stop, QDeadlineTimer(sectionTimeout));
    if (!warnings)
        return tl::unexpected(warnings.error());
    for (const QString &warning : *warnings)
        console.say(LogLevel::Warning, warning);
    return (*file)->keep();
}

Expected<int> splitDocument(const DocumentLocation &location, const SectionChoice &choice,
                            const QString &folder, Console &console, std::stop_token stop)
{
    const auto document = DocumentSource::open(location, stop);
    if (!document)
        return tl::unexpected(document.error());
    const auto sections =
        chooseSections(choice, **document, QFileInfo(location.path).fileName(), stop);
    if (!sections)
        return tl::unexpected(sections.error());
    const auto prepared = prepareFolder(folder);
    if (!prepared)
        return tl::unexpected(prepared.error());
    for (const QString &warning : sections->warnings)
        console.say(LogLevel::Warning, warning);

    int failed = 0;
    const int count = int(sections->sections.size());
    for (int i = 0; i < count; ++i) {
        const Section &section = sections->sections.at(std::size_t(i));
        const auto written =
            writeSection(**document, section,
                         QDir(folder).filePath(fileName(section, i + 1, count)), console, stop);
        if (written)
            continue;
        if (endsTheSplit(written.error().code))
            return tl::unexpected(written.error());
        ++failed;
        console.say(LogLevel::Warning, Texts::tr("The section “%1” was not written. %2")
                                           .arg(section.name, written.error().message));
    }
    if (failed > 0)
        console.say(LogLevel::Warning,
                    Texts::tr("%n section(s) could not be written.", nullptr, failed));
    return failed > 0 ? ExitSections : ExitSuccess;
}

} // namespace

Expected<int> runSplit(Session &session)
{
    const auto project = projectOf(session.arguments);
    if (!project)
        return tl::unexpected(project.error());
    const auto location = documentOf(session.arguments, *project);
    if (!location)
        return tl::unexpected(location.error());
    const auto choice = sectionChoice(session.arguments, *project);
    if (!choice)
        return tl::unexpected(choice.error());
    const QString folder = session.arguments.value(u"output-dir"_s);
    if (folder.isEmpty()) {
        return tl::unexpected(usageError(
            Texts::tr("The folder for the sections is missing. Name it with --output-dir.")));
    }
    const bool knowsHash = *project && !(*project)->project.sections.documentSha256.isEmpty();
    auto hash = knowsHash ? startHash(location->path, session.interruption.token()) : FutureHash();
    const auto status = session.inBackground([location = *location, choice = *choice, folder,
                                              &console = session.console](std::stop_token stop) {
        return splitDocument(location, choice, folder, console, stop);
    });
    if (!status || !knowsHash)
        return status;
    // Splitting never waits for it: the hash of a long document takes longer than its sections.
    waitFor(hash);
    const auto sha256 = hash.takeResult();
    const QString change = sha256 ? documentChange((*project)->project, *sha256) : QString();
    if (!change.isEmpty())
        session.console.say(LogLevel::Warning, change);
    return status;
}

} // namespace excerpt::cli
