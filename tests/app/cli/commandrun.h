// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commandline.h"

#include <QBuffer>
#include <QDir>
#include <QProcessEnvironment>
#include <QStringList>

namespace excerpt::tests {

/// What a command did: its exit status and what it wrote to the two streams.
struct CommandRun
{
    int status = -1;
    QByteArray output;
    QByteArray errors;
};

/// Runs a command line in this process with buffers as its streams. `columns` stands for a
/// terminal of that width.
inline CommandRun runCommand(const QStringList &arguments, const QProcessEnvironment &environment,
                             std::optional<int> columns = std::nullopt,
                             cli::Interruption *interruption = nullptr)
{
    QBuffer output;
    QBuffer errors;
    output.open(QIODevice::WriteOnly);
    errors.open(QIODevice::WriteOnly);
    cli::Console console({output, errors, columns, true});
    cli::Interruption own;
    CommandRun run;
    run.status =
        cli::runCommandLine(arguments, environment, console, interruption ? *interruption : own);
    run.output = output.data();
    run.errors = errors.data();
    return run;
}

/// An environment with nothing in it but folders below `home`, so that neither settings nor jobs
/// of the person are touched.
inline QProcessEnvironment environmentIn(const QString &home)
{
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("HOME"), home);
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home + QStringLiteral("/config"));
    environment.insert(QStringLiteral("XDG_STATE_HOME"), home + QStringLiteral("/state"));
    environment.insert(QStringLiteral("XDG_CACHE_HOME"), home + QStringLiteral("/cache"));
    // Core asks its own process where jobs and downloads are kept.
    for (const char *name : {"XDG_STATE_HOME", "XDG_CACHE_HOME"})
        qputenv(name, environment.value(QString::fromLatin1(name)).toLocal8Bit());
    return environment;
}

inline QString sourceFile(const QString &path)
{
    return QDir(qEnvironmentVariable("EXCERPT_SOURCE_DIR")).filePath(path);
}

} // namespace excerpt::tests
