// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/results/resultsformat.h"
#include "core/results/writers_p.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace excerpt {

using namespace resultsformat;

namespace {

JsonValue nullIfEmpty(const QString &text)
{
    return text.isEmpty() ? JsonValue() : JsonValue(text);
}

QString resultText(const SectionResult &result)
{
    // The service's clients look for this beginning, in English.
    return isSuccess(result.status) ? result.text : u"Error: "_s + reasonOf(result);
}

/// {section_name, page_range, prompts [{prompt_name, prompt_text, result}]}. Name and range are
/// those of the request's own section, which is how its sender knows it again.
JsonValue sectionJson(const ResultsHeader &header, const SectionResult &result,
                      const JsonValue *asked)
{
    JsonValue::Object prompt;
    append(prompt, keyPromptName, header.request[keyPrompt][keyPromptName]);
    append(prompt, keyPromptText, header.prompt);
    append(prompt, keyResult, resultText(result));
    JsonValue::Object section;
    append(section, keySectionName, asked ? (*asked)[keySectionName] : JsonValue(result.name));
    append(section, keyPageRange,
           asked ? (*asked)[keyPageRange] : JsonValue(result.pages.toString()));
    append(section, u"prompts", JsonValue::Array{std::move(prompt)});
    return section;
}

JsonValue headJson(const ResultsHeader &header)
{
    const JsonValue &request = header.request;
    const JsonValue file =
        request.isObject() ? request[keyStorageFileId] : nullIfEmpty(header.documentPath);
    const JsonValue &name = request[keyFileName];
    JsonValue::Object object;
    append(object, u"success", header.endedByItself);
    append(object, u"originalDriveFileId", file);
    append(object, keyStorageFileId, file);
    append(object, keyFileName, name.isNull() ? JsonValue(header.documentName) : name);
    append(object, keyParentFolder, request[keyParentFolder]);
    return object;
}

JsonValue tailJson(const ResultsHeader &header, const QString &wholeResult)
{
    JsonValue prompt = header.request[keyPrompt];
    if (prompt.isObject() && !wholeResult.isNull())
        prompt.set(keyResult.toString(), wholeResult);
    QString error;
    if (!header.endedByItself)
        error = header.error
                    ? header.error->message
                    : QCoreApplication::translate("ResponseWriter",
                                                  "The run was stopped before its end. What was "
                                                  "finished is here.");
    JsonValue::Object object;
    append(object, keyPrompt, std::move(prompt));
    append(object, keyError, nullIfEmpty(error));
    append(object, keyAiFileName, header.request[keyAiFileName]);
    return object;
}

} // namespace

Expected<void> writeResponse(const ResultsHeader &header, const ResultsSource &results,
                             Output &output)
{
    const JsonValue::Array &asked = header.request[keySections].toArray();
    const bool isEachAsked = asked.size() == std::size_t(results.count());
    QString wholeResult; // the answer for the whole document, when no sections were asked for

    QByteArray head = headJson(header).toJson(JsonValue::Layout::Indented);
    head.chop(2); // "\n}"
    output.write(head + ",\n  \"sections\": [");
    const auto written =
        forEachResult(results, output, [&](const SectionResult &result, int index) {
            output.write(index == 0 ? "\n    "_ba : ",\n    "_ba);
            const JsonValue *own = isEachAsked ? &asked.at(std::size_t(index)) : nullptr;
            output.write(sectionJson(header, result, own).toJson());
            if (asked.empty() && results.count() == 1)
                wholeResult = resultText(result);
        });
    if (!written)
        return written;
    output.write(results.count() == 0 ? "],"_ba : "\n  ],"_ba);
    output.write(tailJson(header, wholeResult).toJson(JsonValue::Layout::Indented).mid(1) + '\n');
    return output.result();
}

} // namespace excerpt
