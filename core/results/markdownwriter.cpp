// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/oneline.h"
#include "core/results/writers_p.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MarkdownWriter)

public:
    static QString pages(const SectionResult &result)
    {
        if (result.pages.pageCount() == 1)
            return tr("Page %1").arg(result.pages.toString());
        return tr("Pages %1").arg(result.pages.toString());
    }
    static QString notStarted() { return tr("This section was not processed."); }
};

/// Text as one line of Markdown that means nothing but itself (CommonMark 0.31, 2.4: any ASCII
/// punctuation may have a backslash in front).
QString escaped(const QString &text)
{
    QString safe;
    for (const QChar character : oneLine(text)) {
        if (u"\\`*_{}[]<>()#+-.!|~&$^="_s.contains(character))
            safe += u'\\';
        safe += character;
    }
    return safe;
}

/// A JSON answer is shown as code, unless the engine fenced it itself.
QString body(const SectionResult &result)
{
    const QString text = result.text.trimmed();
    if (result.value.isNull() || text.startsWith("```"_L1) || text.startsWith("~~~"_L1))
        return text;
    qsizetype longest = 2;
    qsizetype run = 0;
    for (const QChar character : text) {
        run = character == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    const QString fence(longest + 1, u'`');
    return fence + u"json\n"_s + text + u'\n' + fence;
}

} // namespace

QString reasonOf(const SectionResult &result)
{
    return result.error ? result.error->message : Words::notStarted();
}

Expected<void> writeMarkdown(const ResultsHeader &header, const ResultsSource &results,
                             Output &output)
{
    output.write(u"# %1\n"_s.arg(escaped(header.documentName)).toUtf8());
    for (const QString &warning : header.warnings)
        output.write(u"\n> %1\n"_s.arg(escaped(warning)).toUtf8());
    if (header.error)
        output.write(u"\n> **%1**\n"_s.arg(escaped(header.error->message)).toUtf8());
    return forEachResult(results, output, [&](const SectionResult &result, int) {
        output.write(u"\n## %1\n\n*%2*\n"_s.arg(escaped(result.name), escaped(Words::pages(result)))
                         .toUtf8());
        if (!isSuccess(result.status))
            output.write(u"\n> **%1**\n"_s.arg(escaped(reasonOf(result))).toUtf8());
        for (const QString &warning : result.warnings)
            output.write(u"\n> %1\n"_s.arg(escaped(warning)).toUtf8());
        const QString text = body(result);
        if (!text.isEmpty())
            output.write("\n" + text.toUtf8() + "\n");
    });
}

} // namespace excerpt
