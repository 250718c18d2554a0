// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/results/writers.h"

#include "core/base/oneline.h"
#include "core/results/resultsformat.h"
#include "core/results/writers_p.h"

#include <QCoreApplication>

#include <array>
#include <string_view>

using namespace Qt::StringLiterals;

namespace excerpt {

using namespace resultsformat;

namespace {

constexpr std::array<std::u16string_view, 5> formatNames{u"json", u"jsonl", u"csv", u"md",
                                                         u"response"};
static_assert(formatNames.size() == std::size_t(OutputFormat::Response) + 1);

constexpr QStringView resultsFormat = u"excerpt.results";
constexpr int resultsVersion = 1;

JsonValue engineJson(const ResultsHeader &header)
{
    JsonValue::Object engine;
    append(engine, keyName, header.engineName);
    append(engine, u"model",
           header.engineModel.isEmpty() ? JsonValue() : JsonValue(header.engineModel));
    return engine;
}

JsonValue runJson(const ResultsHeader &header)
{
    JsonValue::Object run;
    append(run, u"mode", header.mode);
    append(run, u"started", resultsformat::toJson(header.started));
    append(run, u"finished", resultsformat::toJson(header.finished));
    append(run, keyBaselineMemory, header.baselineMemoryBytes);
    append(run, keyPeakMemory, header.peakMemoryBytes);
    append(run, keyTrims, header.trims);
    append(run, u"ended_by_itself", header.endedByItself);
    if (header.error)
        append(run, keyError, toJson(*header.error));
    return run;
}

JsonValue headerJson(const ResultsHeader &header)
{
    JsonValue::Object document;
    append(document, keyFileName, header.documentName);
    append(document, keyPages, header.documentPages);
    append(document, u"sha256",
           header.documentSha256.isEmpty() ? JsonValue()
                                           : JsonValue(QString::fromLatin1(header.documentSha256)));
    JsonValue::Object object;
    append(object, u"format", resultsFormat.toString());
    append(object, u"version", resultsVersion);
    append(object, u"document", std::move(document));
    if (!header.warnings.isEmpty())
        append(object, keyWarnings, resultsformat::toJson(header.warnings));
    append(object, keyPrompt, header.prompt);
    append(object, u"engine", engineJson(header));
    append(object, u"run", runJson(header));
    return object;
}

/// A section object with a line for each field, each value compact: as exact in the file as the
/// answer was.
QByteArray sectionText(const SectionResult &result)
{
    QByteArray text;
    const JsonValue json = toJson(result);
    for (const auto &[key, value] : json.toObject()) {
        text += text.isEmpty() ? "{\n      " : ",\n      ";
        text += JsonValue(key).toJson() + ": " + value.toJson();
    }
    return text + "\n    }";
}

Expected<void> writeJson(const ResultsHeader &header, const ResultsSource &results, Output &output)
{
    QByteArray head = headerJson(header).toJson(JsonValue::Layout::Indented);
    head.chop(2); // "\n}"
    output.write(head + ",\n  \"sections\": [");
    const auto written =
        forEachResult(results, output, [&](const SectionResult &result, int index) {
            output.write(index == 0 ? "\n    "_ba : ",\n    "_ba);
            output.write(sectionText(result));
        });
    if (!written)
        return written;
    output.write(results.count() == 0 ? "]\n}\n"_ba : "\n  ]\n}\n"_ba);
    return output.result();
}

Expected<void> writeJsonLines(const ResultsSource &results, Output &output)
{
    return forEachResult(results, output,
                         [&](const SectionResult &result, int) { output.write(jsonLine(result)); });
}

/// A cell as RFC 4180 writes it. What begins like a formula gets a ' in front, so that no
/// spreadsheet calculates what a document or a model said (OWASP, "CSV Injection").
QByteArray csvCell(const QString &text)
{
    QString cell = text;
    if (!cell.isEmpty() && u"=+-@\t\r\n"_s.contains(cell.front()))
        cell.prepend(u'\'');
    const bool isQuoted =
        cell.contains(u'"') || cell.contains(u',') || cell.contains(u'\n') || cell.contains(u'\r');
    if (isQuoted)
        cell = u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
    return cell.toUtf8();
}

QByteArray csvRow(const QStringList &cells)
{
    QByteArray row;
    for (const QString &cell : cells) {
        if (&cell != &cells.front())
            row += ',';
        row += csvCell(cell);
    }
    return row + "\r\n";
}

Expected<void> writeCsv(const ResultsSource &results, Output &output)
{
    output.write("id,name,pages,status,warnings,text,error\r\n"_ba);
    return forEachResult(results, output, [&](const SectionResult &result, int) {
        output.write(csvRow({result.id.value, result.name, result.pages.toString(),
                             statusName(result.status), result.warnings.join(u'\n'), result.text,
                             result.error ? result.error->message : QString()}));
    });
}

} // namespace

void Output::write(const QByteArray &bytes)
{
    if (m_error || m_device.write(bytes) == bytes.size())
        return;
    m_error = Error{Stage::Output, Code::WriteFailed,
                    QCoreApplication::translate(
                        "ResultsWriter", "The results cannot be written: %1. Free space there, or "
                                         "name another output; what was finished is kept.")
                        .arg(m_device.errorString()),
                    m_device.errorString()};
}

Expected<void> Output::result() const
{
    if (m_error)
        return tl::unexpected(*m_error);
    return {};
}

std::optional<OutputFormat> outputFormatFromName(const QString &name)
{
    for (std::size_t i = 0; i < formatNames.size(); ++i) {
        if (name == QStringView(formatNames.at(i)))
            return OutputFormat(i);
    }
    return std::nullopt;
}

QStringList outputFormatNames()
{
    QStringList names;
    for (const std::u16string_view name : formatNames)
        names += QStringView(name).toString();
    return names;
}

Expected<void> writeResults(OutputFormat format, const ResultsHeader &header,
                            const ResultsSource &results, QIODevice &device)
{
    Output output(device);
    switch (format) {
    case OutputFormat::Json: return writeJson(header, results, output);
    case OutputFormat::Jsonl: return writeJsonLines(results, output);
    case OutputFormat::Csv: return writeCsv(results, output);
    case OutputFormat::Markdown: return writeMarkdown(header, results, output);
    case OutputFormat::Response: return writeResponse(header, results, output);
    }
    return output.result();
}

QByteArray jsonLine(const SectionResult &result)
{
    return toJson(result).toJson() + '\n';
}

} // namespace excerpt
