// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/prompt/prompt.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

constexpr QStringView opening = u"{{";
constexpr QStringView closing = u"}}";
constexpr QStringView placeholderNames[] = {u"section", u"number", u"pages", u"document"};

/// Walks over a text once: literal parts and the names between `{{` and `}}`, in order. A `{{`
/// without end is a placeholder without a name.
void scan(QStringView text, const std::function<void(QStringView)> &literal,
          const std::function<void(QStringView name, QStringView whole)> &placeholder)
{
    while (!text.isEmpty()) {
        const qsizetype start = text.indexOf(opening);
        if (start < 0)
            break;
        literal(text.left(start));
        text = text.mid(start);
        if (text.startsWith(u"{{{{")) {
            literal(opening);
            text = text.mid(4);
            continue;
        }
        const qsizetype end = text.indexOf(closing, opening.size());
        const QStringView whole = end < 0 ? text : text.left(end + closing.size());
        placeholder(end < 0 ? QStringView() : text.mid(2, end - 2), whole);
        text = text.mid(whole.size());
    }
    literal(text);
}

bool isKnown(QStringView name)
{
    return std::find(std::begin(placeholderNames), std::end(placeholderNames), name) !=
           std::end(placeholderNames);
}

bool isDigit(QStringView text, qsizetype at)
{
    return at < text.size() && text.at(at).isDigit();
}

} // namespace

Expected<PromptTemplate> PromptTemplate::create(const QString &text, bool hasFrame)
{
    constexpr qsizetype mostNamed = 5;
    QStringList unknown;
    scan(
        text, [](QStringView) {},
        [&unknown](QStringView name, QStringView whole) {
            const QString words = u"“%1”"_s.arg(shortened(whole.toString()));
            if (!isKnown(name) && unknown.size() < mostNamed && !unknown.contains(words))
                unknown += words;
        });
    if (!unknown.isEmpty())
        return failure(Stage::Usage, Code::BadPrompt,
                       QCoreApplication::translate(
                           "PromptTemplate",
                           "The prompt has placeholders that do not exist: %1. There are "
                           "{{section}}, {{number}}, {{pages}} and {{document}}; write {{{{ for "
                           "two braces that are none.")
                           .arg(QLocale().createSeparatedList(unknown)));
    PromptTemplate prompt;
    prompt.m_text = text;
    prompt.m_hasFrame = hasFrame;
    return prompt;
}

QString PromptTemplate::assemble(const Section &section, const QString &documentName) const
{
    const QString name = oneLine(section.name);
    const QString number = numberInName(name);
    QString prompt;
    if (m_hasFrame) {
        prompt += u"Focus on the section '"_s + name + u"' when extracting information. "_s;
        if (!number.isEmpty())
            prompt += u"Section number: "_s + number + u". "_s;
        prompt += u"\n\n"_s;
    }
    scan(
        section.prompt.isEmpty() ? m_text : section.prompt,
        [&prompt](QStringView literal) { prompt += literal; },
        [&](QStringView placeholder, QStringView whole) {
            if (placeholder == u"section")
                prompt += name;
            else if (placeholder == u"number")
                prompt += number;
            else if (placeholder == u"pages")
                prompt += section.pages.toString();
            else if (placeholder == u"document")
                prompt += oneLine(documentName);
            else
                prompt += whole;
        });
    if (m_hasFrame)
        prompt += u"\n\nEnsure the output is ONLY the requested information for this specific "
                  "section."_s;
    return prompt;
}

QString numberInName(const QString &name)
{
    qsizetype start = 0;
    while (start < name.size() && !isDigit(name, start))
        ++start;
    qsizetype end = start;
    while (isDigit(name, end) || (end > start && end < name.size() && name.at(end) == u'.' &&
                                  isDigit(name, end - 1) && isDigit(name, end + 1)))
        ++end;
    return name.mid(start, end - start);
}

} // namespace excerpt
