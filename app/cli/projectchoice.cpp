// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/projectchoice.h"

#include "app/cli/enginechoice.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace excerpt::cli {

Expected<std::optional<OpenedProject>> projectOf(const Arguments &arguments)
{
    const QString path = arguments.positional.value(0);
    if (!isProjectPath(path))
        return std::nullopt;
    auto project = loadProject(path);
    if (!project)
        return tl::unexpected(project.error());
    QString document = findDocument(*project, path);
    if (document.isEmpty()) {
        return failure(
            Stage::Open, Code::DocumentNotFound,
            QCoreApplication::translate(
                "CommandLine",
                "The document of the project %1 is not there: neither beside the project nor at "
                "“%2”. Put it there, or name the document instead of the project.")
                .arg(path, project->documentPath));
    }
    return OpenedProject{path, std::move(*project), std::move(document)};
}

Expected<void> useEngineOf(const Project &project, Session &session)
{
    const EngineSettings &from = project.engine;
    EngineSettings &to = session.settings.engine;
    const auto isFree = [&session](const QString &option) {
        return !session.arguments.has(option);
    };
    // Another engine on the command line: the project's model means nothing to it.
    if (!isFree(u"engine"_s) && to.engine != from.engine)
        return {};
    to.engine = from.engine;
    if (isFree(u"model"_s) && !from.model.isEmpty())
        to.model = from.model;
    if (isFree(u"temperature"_s))
        to.temperature = from.temperature;
    if (isFree(u"max-output-tokens"_s))
        to.maxOutputTokens = from.maxOutputTokens;
    if (isFree(u"transport"_s))
        to.transport = from.transport;
    return completeEngine(session);
}

} // namespace excerpt::cli
