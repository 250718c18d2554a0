// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/pdf/outlinewalk.h"

#include <set>

namespace excerpt {

namespace {

constexpr size_t maximumEntries = 200'000;
constexpr size_t maximumDepth = 128;
constexpr qsizetype maximumTitleLength = 4096;

/// Runs of line breaks and control characters become one space.
QString cleanTitle(const std::string &utf8)
{
    const QString title = QString::fromStdString(utf8).left(maximumTitleLength);
    QString result;
    for (const QChar c : title) {
        const bool isBreak = c.category() == QChar::Other_Control ||
                             c.category() == QChar::Separator_Line ||
                             c.category() == QChar::Separator_Paragraph;
        if (!isBreak)
            result += c;
        else if (!result.endsWith(u' '))
            result += u' ';
    }
    return result.trimmed();
}

OutlineEntry entryOf(QPDFObjectHandle item, int depth, Destinations &destinations)
{
    OutlineEntry entry;
    entry.depth = depth;
    if (QPDFObjectHandle title = item.getKey("/Title"); title.isString())
        entry.title = cleanTitle(title.getUTF8Value());
    const Destination destination = destinations.of(item);
    entry.target = destination.target;
    if (destination.target == OutlineEntry::Target::Page) {
        entry.page = toNumber(destination.page);
        entry.top = destinations.top(destination);
    }
    return entry;
}

} // namespace

Outline walkOutline(QPDF &document, Destinations &destinations)
{
    Outline outline;
    QPDFObjectHandle root = document.getRoot().getKey("/Outlines");
    if (!root.isDictionary())
        return outline;
    std::set<QPDFObjGen> seen{root.getObjGen()};
    std::vector<QPDFObjectHandle> next{root.getKey("/First")}; // per depth: what comes next there
    while (!next.empty()) {
        QPDFObjectHandle item = next.back();
        if (item.isNull()) {
            next.pop_back();
            continue;
        }
        const QPDFObjGen id = item.getObjGen();
        const bool isLoop = id.isIndirect() && !seen.insert(id).second;
        if (isLoop || !item.isDictionary()) {
            outline.isDamaged = true;
            next.pop_back();
            continue;
        }
        if (outline.entries.size() >= maximumEntries) {
            outline.isDamaged = true;
            break;
        }
        outline.entries.push_back(entryOf(item, int(next.size()), destinations));
        next.back() = item.getKey("/Next");
        if (QPDFObjectHandle first = item.getKey("/First"); !first.isNull()) {
            if (next.size() < maximumDepth)
                next.push_back(first);
            else
                outline.isDamaged = true;
        }
    }
    return outline;
}

} // namespace excerpt
