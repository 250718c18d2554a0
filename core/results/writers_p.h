// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/results/writers.h"

#include <optional>

namespace excerpt {

/// Where the writers write to; remembers the first failure and writes nothing after it.
class Output
{
public:
    explicit Output(QIODevice &device) : m_device(device) {}
    void write(const QByteArray &bytes);
    /// Error: WriteFailed.
    [[nodiscard]] Expected<void> result() const;

private:
    QIODevice &m_device;
    std::optional<Error> m_error;
};

/// Calls `write` with each result and its index from 0, one in memory at a time, until the output
/// or the source fails.
template <typename Write>
[[nodiscard]] Expected<void> forEachResult(const ResultsSource &results, const Output &output,
                                           Write write)
{
    for (int i = 0; i < results.count(); ++i) {
        const auto result = results.at(i);
        if (!result)
            return tl::unexpected(result.error());
        write(*result, i);
        if (auto written = output.result(); !written)
            return written;
    }
    return output.result();
}

/// What a person reads for a section that has no usable answer.
[[nodiscard]] QString reasonOf(const SectionResult &result);

[[nodiscard]] Expected<void> writeMarkdown(const ResultsHeader &header,
                                           const ResultsSource &results, Output &output);
[[nodiscard]] Expected<void> writeResponse(const ResultsHeader &header,
                                           const ResultsSource &results, Output &output);

} // namespace excerpt
