// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <vector>

namespace excerpt {

/// Which characters of the content stream cannot be seen, as runs of Poppler's character counter.
class HiddenCharacters
{
public:
    void add(int position, int count)
    {
        if (!m_runs.empty() && m_runs.back().end == position)
            m_runs.back().end += count;
        else
            m_runs.push_back({position, position + count});
    }
    [[nodiscard]] bool contains(int position) const
    {
        const auto after =
            std::upper_bound(m_runs.begin(), m_runs.end(), position,
                             [](int value, const Run &run) { return value < run.begin; });
        return after != m_runs.begin() && position < std::prev(after)->end;
    }

private:
    struct Run
    {
        int begin = 0;
        int end = 0;
    };
    std::vector<Run> m_runs;
};

} // namespace excerpt
