// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"
#include "core/results/outputfile.h"
#include "core/results/writers.h"

#include <QString>

#include <functional>
#include <memory>

namespace excerpt::cli {

/// True for the console's own stream: nothing or `-`.
[[nodiscard]] bool isStandardOutput(const QString &path);

/// Looks whether the output could be written, without touching it, and is not one of the files
/// that are read. Errors: OutputUnwritable, BadUsage.
[[nodiscard]] Expected<void> checkOutput(const QString &path, const QStringList &inputs = {});

/// Lets `fill` write everything; a regular file appears whole or not at all.
/// Errors: OutputUnwritable, DiskFull; what `fill` says.
[[nodiscard]] Expected<void> writeTo(Console &console, const QString &path,
                                     const std::function<Expected<void>(QIODevice &)> &fill);

/// Writes `jsonl` while the run goes on, for outputs that are no regular file. The reader is
/// called by the run's threads, finish() by the main thread after it.
class LineOutput
{
public:
    /// Null when the output is a regular file, which is written at the end.
    [[nodiscard]] static Expected<std::unique_ptr<LineOutput>>
    open(Console &console, const QString &path, const ResultsSource &results);

    /// Writes the sections before position `end` (from 0) that were not written yet.
    [[nodiscard]] Expected<void> writeUntil(int end);

private:
    LineOutput(Console &console, const ResultsSource &results)
        : m_console(console)
        , m_results(results)
    {
    }

    Console &m_console;
    const ResultsSource &m_results;
    std::unique_ptr<OutputFile> m_file; ///< null: the console's own stream
    int m_next = 0;
};

} // namespace excerpt::cli
