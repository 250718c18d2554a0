// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/oneline.h"

#include <algorithm>

namespace excerpt {

namespace {

bool breaksLine(QChar character)
{
    const QChar::Category category = character.category();
    return category == QChar::Other_Control || category == QChar::Separator_Line ||
           category == QChar::Separator_Paragraph;
}

} // namespace

QString oneLine(const QString &name)
{
    QString line;
    line.reserve(name.size());
    for (qsizetype i = 0; i < name.size();) {
        const auto isBlank = [](QChar c) { return c.isSpace() || breaksLine(c); };
        const auto *end = std::find_if_not(name.begin() + i, name.end(), isBlank);
        const auto runEnd = qsizetype(end - name.begin());
        if (runEnd == i) {
            line += name.at(i++);
            continue;
        }
        const QStringView run = QStringView(name).mid(i, runEnd - i);
        if (std::any_of(run.begin(), run.end(), breaksLine))
            line += QLatin1Char(' ');
        else
            line += run;
        i = runEnd;
    }
    return line.trimmed();
}

QString shortened(const QString &text)
{
    constexpr qsizetype longest = 80;
    // What does not fit is not looked at: the text may be megabytes.
    QString line = oneLine(text.left(4 * longest));
    if (line.size() <= longest)
        return text.size() <= 4 * longest ? line : line + QChar(u'…');
    qsizetype end = longest - 1;
    if (line.at(end - 1).isHighSurrogate())
        --end;
    return line.left(end) + QChar(u'…');
}

} // namespace excerpt
