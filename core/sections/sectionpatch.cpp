// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sections/sectionpatch.h"

#include <QHash>

#include <algorithm>
#include <iterator>
#include <utility>

namespace excerpt {

namespace {

qint64 bytesOf(const QString &text)
{
    return text.capacity() * qint64(sizeof(QChar));
}

qint64 bytesOf(const Section &section)
{
    return qint64(sizeof(Section)) + bytesOf(section.name) + bytesOf(section.id.value) +
           qint64(section.pages.spans().size() * sizeof(PageRange::Span)) +
           qint64(section.regions.size() * sizeof(PageRegion)) +
           section.parents.size() * qint64(sizeof(QString));
}

} // namespace

void SectionPatch::Side::add(int from, const Section &section)
{
    if (from < 0)
        kept.push_back(section);
    const bool goesOn =
        !pieces.empty() &&
        (from < 0 ? pieces.back().from < 0
                  : pieces.back().from >= 0 && pieces.back().from + pieces.back().count == from);
    if (goesOn)
        ++pieces.back().count;
    else
        pieces.push_back({from, 1});
}

SectionPatch SectionPatch::between(const std::vector<Section> &before,
                                   const std::vector<Section> &after)
{
    const auto [first, firstAfter] =
        std::mismatch(before.begin(), before.end(), after.begin(), after.end());
    const auto [last, lastAfter] =
        std::mismatch(before.rbegin(), std::make_reverse_iterator(first), after.rbegin(),
                      std::make_reverse_iterator(firstAfter));
    SectionPatch patch;
    patch.m_first = int(first - before.begin());
    patch.m_removed = int(last.base() - first);
    patch.m_inserted = int(lastAfter.base() - firstAfter);

    QHash<QString, int> places; // of the run before, by id
    places.reserve(patch.m_removed);
    for (int i = 0; i < patch.m_removed; ++i)
        places.insert(first[i].id.value, i);
    std::vector<int> placeAfter(std::size_t(patch.m_removed), -1);
    for (int j = 0; j < patch.m_inserted; ++j) {
        const Section &section = firstAfter[j];
        const int i = places.value(section.id.value, -1);
        const bool isSame = i >= 0 && first[i] == section;
        if (isSame)
            placeAfter[std::size_t(i)] = j;
        patch.m_after.add(isSame ? i : -1, section);
    }
    for (int i = 0; i < patch.m_removed; ++i)
        patch.m_before.add(placeAfter[std::size_t(i)], first[i]);
    return patch;
}

void SectionPatch::apply(std::vector<Section> &sections) const
{
    replace(sections, m_first, m_removed, m_after);
}

void SectionPatch::revert(std::vector<Section> &sections) const
{
    replace(sections, m_first, m_inserted, m_before);
}

void SectionPatch::replace(std::vector<Section> &sections, int first, int count, const Side &by)
{
    const auto from = sections.begin() + first;
    const std::vector<Section> other(std::make_move_iterator(from),
                                     std::make_move_iterator(from + count));
    std::vector<Section> made;
    auto kept = by.kept.begin();
    for (const Piece &piece : by.pieces) {
        // A piece may be asked for twice where ids were not unique: so it is copied.
        const auto source = piece.from < 0 ? kept : other.begin() + piece.from;
        made.insert(made.end(), source, source + piece.count);
        if (piece.from < 0)
            kept += piece.count;
    }
    const auto common = std::ptrdiff_t(std::min(made.size(), other.size()));
    std::move(made.begin(), made.begin() + common, from);
    if (std::ptrdiff_t(made.size()) > common)
        sections.insert(from + common, std::make_move_iterator(made.begin() + common),
                        std::make_move_iterator(made.end()));
    else
        sections.erase(from + common, from + count);
}

qint64 SectionPatch::bytes() const
{
    if (isEmpty())
        return 0;
    qint64 bytes = qint64(sizeof(SectionPatch));
    for (const Side *side : {&m_before, &m_after}) {
        bytes += qint64(side->pieces.size() * sizeof(Piece));
        for (const Section &section : side->kept)
            bytes += bytesOf(section);
    }
    // A prompt counts where it changed; else the list holds it anyway.
    for (std::size_t i = 0; i < m_before.kept.size(); ++i) {
        const QString &prompt = m_before.kept[i].prompt;
        const bool isShared =
            i < m_after.kept.size() && prompt.constData() == m_after.kept[i].prompt.constData();
        if (!isShared)
            bytes += bytesOf(prompt);
    }
    return bytes;
}

} // namespace excerpt
