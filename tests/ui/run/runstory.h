// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/run/runmodel.h"

namespace excerpt::tests {

/// A run that is told by events at times of its own: no thread, no file, no real clock.
class RunStory
{
public:
    using Time = std::chrono::milliseconds;

    explicit RunStory(int sections, const QString &engine = QStringLiteral("gemini"))
        : model([this] { return now; }, 600'000'000)
    {
        for (int i = 1; i <= sections; ++i) {
            Section section;
            section.id = idOf(i);
            section.name = QStringLiteral("Lesson %1").arg(i);
            section.pages = PageRange(PageNumber{2 * i - 1}, PageNumber{2 * i});
            request.sections.sections.push_back(section);
        }
        request.engine.engine = engine;
        request.engine.retries = 2;
        request.run.sectionDelay = Time(0);
        request.run.sectionTimeout = std::chrono::minutes(30);
    }
    RunStory(const RunStory &) = delete;
    RunStory &operator=(const RunStory &) = delete;

    static SectionId idOf(int position) { return {QStringLiteral("s%1").arg(position)}; }

    void begin(const std::map<SectionId, Status> &earlier = {})
    {
        model.begin(request, earlier);
        const int total = int(request.sections.sections.size());
        take(RunStarted{total, total - int(earlier.size()), QStringLiteral("Gemini AI")});
    }
    void take(const RunEvent &event)
    {
        model.take(event);
        told.push_back(event);
    }
    void wait(Time time) { now += time; }

    void start(int position)
    {
        take(SectionStarted{idOf(position), nameOf(position), position,
                            int(request.sections.sections.size()), 1});
    }
    void enter(int position, Stage stage) { take(StageEntered{idOf(position), stage}); }
    void finish(int position, Status status, std::optional<Error> error = {},
                const TokenUsage &usage = {})
    {
        SectionResult result;
        result.id = idOf(position);
        result.name = nameOf(position);
        result.pages = request.sections.sections.at(std::size_t(position - 1)).pages;
        result.status = status;
        result.error = std::move(error);
        result.usage = usage;
        take(SectionFinished{result, position, int(request.sections.sections.size())});
    }
    /// The end of a section's clean-up.
    void clean(int position, qint64 memoryBytes = 100'000'000)
    {
        take(SectionCleaned{idOf(position), {}, true});
        peak = std::max(peak, memoryBytes);
        take(MemorySampled{{memoryBytes / 2, memoryBytes / 2}, true, peak, 0});
    }
    /// A section from its start to its end.
    void whole(int position, Time time, Status status = Status::Succeeded,
               std::optional<Error> error = {}, const TokenUsage &usage = {})
    {
        start(position);
        wait(time);
        finish(position, status, std::move(error), usage);
        clean(position);
    }

    Time now{0};
    RunRequest request;
    RunModel model;
    std::vector<RunEvent> told;
    qint64 peak = 0;

private:
    [[nodiscard]] QString nameOf(int position) const
    {
        return request.sections.sections.at(std::size_t(position - 1)).name;
    }
};

} // namespace excerpt::tests
