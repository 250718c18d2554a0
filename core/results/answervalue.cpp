// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/results/answervalue.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

/// Leaves room for the levels around an answer in the journal and in every format.
constexpr int deepestAnswer = JsonValue::deepestNesting - 12;

/// What stands inside when the whole text is one fenced block, else the text.
QStringView withoutFence(QStringView text)
{
    if (!text.startsWith(u"```") && !text.startsWith(u"~~~"))
        return text;
    const QChar mark = text.front();
    qsizetype length = 3;
    while (length < text.size() && text.at(length) == mark)
        ++length;
    const QStringView fence = text.left(length);
    const qsizetype infoEnd = text.indexOf(u'\n');
    if (infoEnd < 0 || !text.endsWith(fence) || text.size() - length <= infoEnd)
        return text;
    return text.mid(infoEnd + 1, text.size() - length - infoEnd - 1);
}

} // namespace

Expected<JsonValue> valueOfText(const QString &text)
{
    const QByteArray json = withoutFence(QStringView(text).trimmed()).toUtf8();
    auto value = JsonValue::parse(json, deepestAnswer);
    if (value)
        return value;
    if (!JsonValue::isJson(json))
        return JsonValue();
    return failure(Stage::Check, Code::Invalid,
                   QCoreApplication::translate(
                       "AnswerValue",
                       "The answer is JSON whose values are not certain: it has a key twice in one "
                       "object, or is nested too deeply. Run the section again, or ask for simpler "
                       "JSON in the prompt."),
                   value.error().detail);
}

} // namespace excerpt
