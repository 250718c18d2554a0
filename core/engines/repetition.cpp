// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/repetition.h"

#include <algorithm>

namespace excerpt {

namespace {

constexpr qsizetype tailCharacters = 2000;
constexpr qsizetype longestUnit = 50;
constexpr qsizetype mostWhiteSpace = 1000;

bool hasPeriod(QStringView text, qsizetype period)
{
    return std::equal(text.begin() + period, text.end(), text.begin());
}

} // namespace

bool endsInRepetition(QStringView text)
{
    if (text.size() > mostWhiteSpace && text.last(mostWhiteSpace).trimmed().isEmpty())
        return true;
    if (text.size() < tailCharacters)
        return false;
    const QStringView tail = text.last(tailCharacters);
    for (qsizetype period = 1; period <= longestUnit; ++period) {
        if (hasPeriod(tail, period))
            return true;
    }
    return false;
}

} // namespace excerpt
