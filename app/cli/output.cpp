// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include "app/cli/session.h"

#include <QCoreApplication>
#include <QFileDevice>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace excerpt::cli {

bool isStandardOutput(const QString &path)
{
    return path.isEmpty() || path == "-"_L1;
}

Expected<void> checkOutput(const QString &path, const QStringList &inputs)
{
    if (isStandardOutput(path))
        return {};
    const QString output = QFileInfo(path).canonicalFilePath();
    for (const QString &input : inputs) {
        if (!output.isEmpty() && output == QFileInfo(input).canonicalFilePath()) {
            return tl::unexpected(usageError(
                QCoreApplication::translate("Output",
                                            "The output %1 would replace the document itself. Name "
                                            "another file with --output.")
                    .arg(path)));
        }
    }
    return OutputFile::check(path);
}

Expected<void> writeTo(Console &console, const QString &path,
                       const std::function<Expected<void>(QIODevice &)> &fill)
{
    if (!isStandardOutput(path))
        return writeOutput(diskStorage(), path, fill);
    const auto filled = fill(console.output());
    // What a full disk or a closed pipe refuses shows only when it is flushed.
    const auto flushed = console.write({});
    if (!flushed)
        return flushed;
    if (!filled && filled.error().code == Code::WriteFailed)
        return tl::unexpected(outputError(filled.error().detail));
    return filled;
}

Expected<std::unique_ptr<LineOutput>> LineOutput::open(Console &console, const QString &path,
                                                       const ResultsSource &results)
{
    std::unique_ptr<LineOutput> output(new LineOutput(console, results));
    if (isStandardOutput(path)) {
        if (console.outputIsRegular())
            output.reset();
        return output;
    }
    const QFileInfo info(path);
    if (!info.exists() || info.isFile())
        return nullptr;
    auto file = OutputFile::open(diskStorage(), path);
    if (!file)
        return tl::unexpected(file.error());
    output->m_file = std::move(*file);
    return output;
}

Expected<void> LineOutput::writeUntil(int end)
{
    for (; m_next < end; ++m_next) {
        const auto result = m_results.at(m_next);
        if (!result)
            return tl::unexpected(result.error());
        const QByteArray line = jsonLine(*result);
        if (!m_file) {
            const auto written = m_console.write(line);
            if (!written)
                return written;
            continue;
        }
        m_file->device().write(line);
        const auto flushed = m_file->flush();
        if (!flushed)
            return flushed;
    }
    return {};
}

} // namespace excerpt::cli
