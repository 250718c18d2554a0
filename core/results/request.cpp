// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/results/request.h"

#include "core/base/oneline.h"
#include "core/results/resultsformat.h"
#include "core/sections/sectionsfile.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace excerpt {

using namespace resultsformat;

namespace {

class Reader
{
    Q_DECLARE_TR_FUNCTIONS(ExtractRequest)

public:
    explicit Reader(const QString &fileName) : m_fileName(shortened(fileName)) {}

    Expected<ExtractRequest> read(const QByteArray &json)
    {
        if (hasTooManySections(json))
            return fail(tr("The request “%1” has more than %2 sections. Split it into several.")
                            .arg(m_fileName, QString::number(mostSections)));
        auto whole = JsonValue::parse(json);
        if (!whole)
            return fail(tr("The request “%1” is not valid JSON (%2). Correct it there, or write "
                           "it again.")
                            .arg(m_fileName, shortened(whole.error().detail)),
                        whole.error().detail);
        if (!whole->isObject())
            return fail(tr("The request “%1” must be a JSON object with the fields "
                           "“storage_file_id”, “sections” and “prompt”.")
                            .arg(m_fileName));
        ExtractRequest request;
        request.document = (*whole)[keyStorageFileId].toString();
        if (request.document.trimmed().isEmpty())
            return fail(tr("In the request “%1”, the field “storage_file_id” must be the path or "
                           "the http(s) address of a PDF.")
                            .arg(m_fileName));
        request.sections = (*whole)[keySections];
        if (!request.sections.isNull() && !request.sections.isArray())
            return fail(
                tr("In the request “%1”, the field “sections” must be a list.").arg(m_fileName));
        if (request.sections.toArray().empty())
            request.sections = {};
        for (const QStringView key : {keyFileName, keyParentFolder, keyAiFileName}) {
            if (!isTextOrNull((*whole)[key]))
                return failText(key);
        }
        request.fileName = (*whole)[keyFileName].toString();
        return readPrompt(std::move(request), std::move(*whole));
    }

private:
    Expected<ExtractRequest> readPrompt(ExtractRequest request, JsonValue whole)
    {
        const JsonValue &prompt = whole[keyPrompt];
        if (!prompt.isNull() && !prompt.isObject())
            return fail(tr("In the request “%1”, the field “prompt” must be an object with "
                           "“prompt_text”.")
                            .arg(m_fileName));
        for (const QStringView key : {keyPromptName, keyPromptText}) {
            if (!isTextOrNull(prompt[key]))
                return failText(key);
        }
        request.promptText = prompt[keyPromptText].toString();
        request.whole = std::move(whole);
        return request;
    }
    static bool isTextOrNull(const JsonValue &value) { return value.isNull() || value.isString(); }
    tl::unexpected<Error> failText(QStringView key)
    {
        return fail(tr("In the request “%1”, the field “%2” must be text.").arg(m_fileName, key));
    }
    tl::unexpected<Error> fail(const QString &message, const QString &detail = {})
    {
        return failure(Stage::Usage, Code::BadRequestFile, message, detail);
    }

    QString m_fileName;
};

} // namespace

Expected<ExtractRequest> ExtractRequest::parse(const QByteArray &json, const QString &fileName)
{
    return Reader(fileName).read(json);
}

} // namespace excerpt
