// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/documentchoice.h"
#include "app/cli/exitstatus.h"
#include "app/cli/output.h"
#include "app/cli/runjob.h"
#include "core/sections/sectionsfile.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace excerpt::cli {

Expected<int> runSections(Session &session)
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
    const QString output = session.arguments.value(u"output"_s);
    const auto writable =
        checkOutput(output, {location->path, session.arguments.positional.first()});
    if (!writable)
        return tl::unexpected(writable.error());

    auto hash = startHash(location->path, session.interruption.token());
    auto sections = session.inBackground(
        [location = *location, choice = *choice](std::stop_token stop) -> Expected<SectionList> {
            const auto document = DocumentSource::open(location, stop);
            if (!document)
                return tl::unexpected(document.error());
            return chooseSections(choice, **document, QFileInfo(location.path).fileName(), stop);
        });
    waitFor(hash);
    if (!sections)
        return tl::unexpected(sections.error());
    const auto sha256 = hash.takeResult();
    if (!sha256)
        return tl::unexpected(sha256.error());
    sections->documentSha256 = *sha256;
    if (*project)
        sections->warnings += documentChange((*project)->project, *sha256);
    sections->warnings.removeAll(QString());
    for (const QString &warning : sections->warnings)
        session.console.say(LogLevel::Warning, warning);

    const auto written =
        writeTo(session.console, output, [&sections](QIODevice &device) -> Expected<void> {
            const QByteArray text = writeSections(*sections);
            if (device.write(text) != text.size())
                return tl::unexpected(outputError(device.errorString()));
            return {};
        });
    if (!written)
        return tl::unexpected(written.error());
    return ExitSuccess;
}

} // namespace excerpt::cli
