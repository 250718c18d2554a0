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
    return placeholderNames().contains(name);
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
    const PromptFrame frame = m_hasFrame ? promptFrame(section) : PromptFrame();
    QString prompt = frame.before;
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
    prompt += frame.after;
    return prompt;
}

PromptFrame promptFrame(const Section &section)
{
    const QString name = oneLine(section.name);
    const QString number = numberInName(name);
    PromptFrame frame;
    frame.before = u"Focus on the section '"_s + name + u"' when extracting information. "_s;
    if (!number.isEmpty())
        frame.before += u"Section number: "_s + number + u". "_s;
    frame.before += u"\n\n"_s;
    frame.after = u"\n\nEnsure the output is ONLY the requested information for this specific "
                  "section."_s;
    return frame;
}

std::vector<Placeholder> placeholdersIn(const QString &text)
{
    std::vector<Placeholder> found;
    scan(
        text, [](QStringView) {},
        [&](QStringView name, QStringView whole) {
            found.push_back({.start = whole.data() - QStringView(text).data(),
                             .length = whole.size(),
                             .name = name.toString(),
                             .isClosed = whole.endsWith(closing),
                             .isKnown = isKnown(name)});
        });
    return found;
}

const QStringList &placeholderNames()
{
    static const QStringList names{u"section"_s, u"number"_s, u"pages"_s, u"document"_s};
    return names;
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
