// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/results/sectionresult.h"

#include <QIODevice>

#include <memory>

namespace excerpt {

enum class OutputFormat { Json, Jsonl, Csv, Markdown, Response };

[[nodiscard]] std::optional<OutputFormat> outputFormatFromName(const QString &name);
[[nodiscard]] QStringList outputFormatNames();

/// What the results say of the whole run.
struct ResultsHeader
{
    QString documentName;
    QString documentPath;
    int documentPages = 0;
    QByteArray documentSha256;
    QString prompt;
    QString engineName;  ///< "offline", "gemini"
    QString engineModel; ///< empty: none
    QString mode;
    QDateTime started;  ///< UTC
    QDateTime finished; ///< UTC; invalid while the run is not over
    qint64 baselineMemoryBytes = 0;
    qint64 peakMemoryBytes = 0;
    int trims = 0;
    QStringList warnings;       ///< of the document and its sections, translated
    bool endedByItself = true;  ///< false: cancelled or ended by an error
    std::optional<Error> error; ///< the error that ended the run
    JsonValue request;          ///< the service's ExtractRequest, null when there was none
};

/// The results one by one, in the order of the sections: memory must not grow with their number.
class ResultsSource
{
public:
    virtual ~ResultsSource() = default;
    [[nodiscard]] virtual int count() const = 0;
    /// `index` from 0. Error: JournalDamaged.
    [[nodiscard]] virtual Expected<SectionResult> at(int index) const = 0;
};

/// Writes one format, one section at a time, to `device` (open, sequential is enough).
/// Formats: schemas/results.schema.json, schemas/jsonline.schema.json, RFC 4180 (cells that a
/// spreadsheet would calculate get a ' in front), Markdown, schemas/response.schema.json. A value
/// is written with the digits and the order it came in.
/// Error: WriteFailed, or what the source says. The thread that calls.
[[nodiscard]] Expected<void> writeResults(OutputFormat format, const ResultsHeader &header,
                                          const ResultsSource &results, QIODevice &device);

/// One line of `jsonl`, with its line feed: for outputs that are flushed as sections finish.
[[nodiscard]] QByteArray jsonLine(const SectionResult &result);

} // namespace excerpt
