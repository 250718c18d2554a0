// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/json.h"
#include "core/base/units.h"
#include "core/sections/section.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <vector>

namespace excerpt {

/// DESIGN.md, "Results". The names (statusName) are part of the format.
enum class Status {
    Succeeded,
    Warning,
    Empty,
    CutOff,
    Invalid,
    Blocked,
    Failed,
    Quarantined,
    Cancelled,
    Pending,
};

[[nodiscard]] QString statusName(Status status);
[[nodiscard]] std::optional<Status> statusFromName(const QString &name);
/// Succeeded or warning: counts as done for exit status, resume and reuse.
[[nodiscard]] bool isSuccess(Status status);

struct TokenUsage
{
    std::optional<qint64> inputTokens;
    std::optional<qint64> outputTokens;
    bool operator==(const TokenUsage &) const = default;
};

struct SectionTiming
{
    std::chrono::milliseconds split{0};
    std::chrono::milliseconds upload{0};
    std::chrono::milliseconds generate{0};
    std::chrono::milliseconds cleanup{0};
    std::chrono::milliseconds total{0};
    bool operator==(const SectionTiming &) const = default;
};

/// Where a value stands on its page. Rectangles are fractions of the displayed page.
struct ValueSource
{
    enum class Match { Exact, Fuzzy, None };
    QString pointer; ///< JSON pointer into the value (RFC 6901); empty: the whole
    PageNumber page;
    std::vector<FractionRect> rects;
    Match match = Match::None;
    double score = 0;
    bool operator==(const ValueSource &) const = default;
};

/// What one section came to.
struct SectionResult
{
    SectionId id;
    QString name;
    PageRange pages;
    Status status = Status::Pending;
    QStringList warnings;
    QString text;    ///< the engine's answer as it came; kept too when it is cut off or invalid
    JsonValue value; ///< the parsed answer, null when it is no JSON or did not succeed
    std::optional<Error> error; ///< every status but succeeded, warning and pending has one
    TokenUsage usage;
    SectionTiming timing;
    std::vector<ValueSource> sources;
};

/// Parts of the section object: {input_tokens, output_tokens} with null for what is not known, and
/// {split_ms, …}. Any thread.
[[nodiscard]] JsonValue toJson(const TokenUsage &usage);
[[nodiscard]] JsonValue toJson(const SectionTiming &timing);

/// One section object of the results format (schemas/section.schema.json), and back. Any thread.
/// Error of the reader: JournalDamaged, naming the field.
[[nodiscard]] JsonValue toJson(const SectionResult &result);
[[nodiscard]] Expected<SectionResult> sectionResultFromJson(const JsonValue &json);

/// Error values inside records and results: {stage, code, message, detail?, attempts, retryable}.
/// The reader takes what it knows: a name of a later version gives Journal and Internal.
[[nodiscard]] JsonValue toJson(const Error &error);
[[nodiscard]] Error errorFromJson(const JsonValue &json);

} // namespace excerpt
