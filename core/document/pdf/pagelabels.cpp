// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/pdf/pagelabels.h"

#include "core/document/helpermessages.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

constexpr int maximumDepth = 32;
constexpr int maximumItems = 1'000'000;
constexpr qint64 maximumNumber = 1'000'000'000; ///< of the first page of a range
constexpr qint64 maximumRoman = 4999;
constexpr qint64 maximumLetters = 26 * 50;

QString roman(qint64 number)
{
    constexpr std::array<std::pair<int, QLatin1StringView>, 13> signs{{{1000, "m"_L1},
                                                                       {900, "cm"_L1},
                                                                       {500, "d"_L1},
                                                                       {400, "cd"_L1},
                                                                       {100, "c"_L1},
                                                                       {90, "xc"_L1},
                                                                       {50, "l"_L1},
                                                                       {40, "xl"_L1},
                                                                       {10, "x"_L1},
                                                                       {9, "ix"_L1},
                                                                       {5, "v"_L1},
                                                                       {4, "iv"_L1},
                                                                       {1, "i"_L1}}};
    QString result;
    for (const auto &[value, sign] : signs) {
        for (; number >= value; number -= value)
            result += sign;
    }
    return result;
}

/// a to z, then aa to zz, then aaa …
QString letters(qint64 number)
{
    return QString(qsizetype((number - 1) / 26 + 1), QChar(char16_t(u'a' + (number - 1) % 26)));
}

PageLabel labelOf(QPDFObjectHandle dictionary)
{
    PageLabel label;
    if (!dictionary.isDictionary())
        return label;
    if (QPDFObjectHandle prefix = dictionary.getKey("/P"); prefix.isString())
        label.prefix = QString::fromStdString(prefix.getUTF8Value());
    if (QPDFObjectHandle style = dictionary.getKey("/S"); style.isName())
        label.style = style.getName();
    if (QPDFObjectHandle start = dictionary.getKey("/St"); start.isInteger())
        label.number = std::clamp<qint64>(start.getIntValue(), 1, maximumNumber);
    return label;
}

} // namespace

QString PageLabel::text() const
{
    if (style.empty())
        return prefix;
    const bool isRoman = (style == "/r" || style == "/R") && number <= maximumRoman;
    const bool isLetters = (style == "/a" || style == "/A") && number <= maximumLetters;
    const QString digits = isRoman     ? roman(number)
                           : isLetters ? letters(number)
                                       : QString::number(number);
    return prefix + (style == "/R" || style == "/A" ? digits.toUpper() : digits);
}

bool PageLabel::isFollowedBy(const PageLabel &next) const
{
    return next.prefix == prefix && next.style == style &&
           (style.empty() || next.number == number + 1);
}

PageLabels::PageLabels(QPDF &document)
{
    int budget = maximumItems;
    read(document.getRoot().getKey("/PageLabels"), 0, budget);
    std::ranges::stable_sort(m_ranges, {}, &Range::firstPage);
}

void PageLabels::read(QPDFObjectHandle node, int depth, int &budget)
{
    if (!node.isDictionary() || depth > maximumDepth)
        return;
    QPDFObjectHandle numbers = node.getKey("/Nums");
    const int count = numbers.isArray() ? numbers.getArrayNItems() : 0;
    for (int i = 0; i + 1 < count && --budget > 0; i += 2) {
        QPDFObjectHandle page = numbers.getArrayItem(i);
        if (page.isInteger() && page.getIntValue() >= 0 && page.getIntValue() < mostDocumentPages)
            m_ranges.push_back({page.getIntValue(), labelOf(numbers.getArrayItem(i + 1))});
    }
    QPDFObjectHandle kids = node.getKey("/Kids");
    const int kidCount = kids.isArray() ? kids.getArrayNItems() : 0;
    for (int i = 0; i < kidCount && --budget > 0; ++i)
        read(kids.getArrayItem(i), depth + 1, budget);
}

PageLabel PageLabels::label(PageIndex page) const
{
    const auto after =
        std::ranges::upper_bound(m_ranges, qint64(page.value), {}, &Range::firstPage);
    if (after == m_ranges.begin())
        return {{}, "/D", toNumber(page).value};
    const Range &range = *std::prev(after);
    PageLabel label = range.label;
    label.number += page.value - range.firstPage;
    return label;
}

QPDFObjectHandle PageLabels::treeFor(const std::vector<PageNumber> &pages) const
{
    QPDFObjectHandle numbers = QPDFObjectHandle::newArray();
    PageLabel previous;
    for (size_t i = 0; i < pages.size(); ++i) {
        const PageLabel current = label(toIndex(pages[i]));
        if (i == 0 || !previous.isFollowedBy(current)) {
            QPDFObjectHandle entry = QPDFObjectHandle::newDictionary();
            if (!current.style.empty()) {
                entry.replaceKey("/S", QPDFObjectHandle::newName(current.style));
                entry.replaceKey("/St", QPDFObjectHandle::newInteger(current.number));
            }
            if (!current.prefix.isEmpty())
                entry.replaceKey("/P",
                                 QPDFObjectHandle::newUnicodeString(current.prefix.toStdString()));
            numbers.appendItem(QPDFObjectHandle::newInteger(qint64(i)));
            numbers.appendItem(entry);
        }
        previous = current;
    }
    QPDFObjectHandle tree = QPDFObjectHandle::newDictionary();
    tree.replaceKey("/Nums", numbers);
    return tree;
}

} // namespace excerpt
