// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sections/section.h"

namespace excerpt {

/// What turns one list of sections into another, and back. It holds only the sections that differ;
/// those that merely moved are named by their places, so a step that moves one section across
/// 2,000 others costs as little as one that renames it. A value; any thread.
class SectionPatch
{
public:
    SectionPatch() = default;
    [[nodiscard]] static SectionPatch between(const std::vector<Section> &before,
                                              const std::vector<Section> &after);

    [[nodiscard]] bool isEmpty() const { return m_removed == 0 && m_inserted == 0; }
    /// The one run that differs: its first index, its length before and after.
    [[nodiscard]] int first() const { return m_first; }
    [[nodiscard]] int removed() const { return m_removed; }
    [[nodiscard]] int inserted() const { return m_inserted; }

    /// Of the list before, makes the list after.
    void apply(std::vector<Section> &sections) const;
    /// Of the list after, makes the list before.
    void revert(std::vector<Section> &sections) const;

    /// About what it costs in memory, without what it shares with the list.
    [[nodiscard]] qint64 bytes() const;

private:
    /// `count` sections of the other side's run from `from` on; -1: the next of the kept ones.
    struct Piece
    {
        int from = 0;
        int count = 0;
    };
    struct Side
    {
        std::vector<Piece> pieces; ///< how this side's run is made of the other one
        std::vector<Section> kept; ///< what stands on this side only
        void add(int from, const Section &section);
    };
    static void replace(std::vector<Section> &sections, int first, int count, const Side &by);

    int m_first = 0;
    int m_removed = 0;
    int m_inserted = 0;
    Side m_before;
    Side m_after;
};

} // namespace excerpt
