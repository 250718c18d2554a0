// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/states.h"
#include "ui/run/runmodel.h"

#include <QString>

namespace excerpt::runtexts {

// What the run says to a person, in words: translated, figures by the locale. Any thread.

/// "6.2 s", "0.02 s", "1:24".
[[nodiscard]] QString duration(std::chrono::milliseconds time);
/// "214 MB".
[[nodiscard]] QString megabytes(qint64 bytes);
/// "112 of 280 sections", and without the word where there is little room.
[[nodiscard]] QString doneOfAll(const RunModel &model);
[[nodiscard]] QString doneOfAllShort(const RunModel &model);
/// "about 41 min left"; empty when it cannot be said.
[[nodiscard]] QString timeLeft(const RunModel &model);
/// "4.1 sections a minute"; empty before the first.
[[nodiscard]] QString rate(const RunModel &model);
/// "412,300 tokens in, 88,120 out"; empty when the engine counts none.
[[nodiscard]] QString tokens(const RunModel &model);
/// "3 with warnings".
[[nodiscard]] QString count(look::State state, int count);
/// "Cut pages 815–818".
[[nodiscard]] QString step(SectionSteps::Kind kind, const RunModel::Current &section);
/// "Waits for Google. Gives up at 30 min. Try 1 of 3.", "Too many requests. Next try in 0:42.";
/// empty while something changes.
[[nodiscard]] QString waitsFor(const RunModel &model);
/// "Running. You can go on marking and reading."; empty without a run.
[[nodiscard]] QString runState(const RunModel &model, RunController::State state);
/// What the run came to, once it is over.
[[nodiscard]] QString ended(const RunModel &model);
/// "112 results safe on this disk, last 3 s ago"; empty before the first.
[[nodiscard]] QString resultsAreSafe(const RunModel &model);

/// "Flat: +3 kB per section".
[[nodiscard]] QString slope(const MemoryHistory &memory);
/// "214 MB, flat".
[[nodiscard]] QString memoryShort(const MemoryHistory &memory);
[[nodiscard]] look::State slopeState(const MemoryHistory &memory);
/// "Memory 214 of 600 MB, peak 251, flat."
[[nodiscard]] QString memorySpoken(const MemoryHistory &memory);

} // namespace excerpt::runtexts
