// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engines/engine.h"
#include "core/pipeline/eventstream.h"

#include <QStringList>

#include <chrono>

namespace excerpt {

/// Where one section in work stands: its stage, what was noticed, and where its time went. What the
/// engine tells goes into the stream. The worker's thread.
class SectionProgress : public CallObserver
{
public:
    SectionProgress(EventStream &stream, SectionId section)
        : m_stream(stream)
        , m_section(std::move(section))
    {
    }

    [[nodiscard]] EventStream &stream() { return m_stream; }
    [[nodiscard]] const SectionId &section() const { return m_section; }
    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] const QStringList &warnings() const { return m_warnings; }
    [[nodiscard]] SectionTiming &timing() { return m_timing; }
    void enter(Stage stage);

    void stageEntered(Stage stage) override { enter(stage); }
    void bytesSent(qint64 sentBytes, qint64 totalBytes) override;
    void textArrived(qint64 characters) override;
    void retrying(const Error &error, int nextAttempt, std::chrono::milliseconds wait) override;
    void warning(const QString &text) override; ///< the same text counts once

private:
    EventStream &m_stream;
    SectionId m_section;
    Stage m_stage = Stage::Open;
    QStringList m_warnings;
    SectionTiming m_timing;
};

/// Adds the time from its making to its end to one figure of the timing, without the time that went
/// into cutting and reading pages meanwhile: that has a figure of its own.
class StageClock
{
public:
    using Figure = std::chrono::milliseconds SectionTiming::*;
    StageClock(SectionProgress &progress, Figure figure);
    StageClock(const StageClock &) = delete;
    StageClock &operator=(const StageClock &) = delete;
    ~StageClock();

private:
    SectionTiming &m_timing;
    Figure m_figure;
    std::chrono::steady_clock::time_point m_begin = std::chrono::steady_clock::now();
    std::chrono::milliseconds m_splitBefore;
};

} // namespace excerpt
