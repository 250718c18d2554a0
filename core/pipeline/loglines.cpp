// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/loglines.h"

#include "core/base/oneline.h"

#include <QLoggingCategory>

#include <memory>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

Q_LOGGING_CATEGORY(pipelineLog, "excerpt.pipeline", QtInfoMsg)

QString reason(const Error &error)
{
    return stageName(error.stage) + ": "_L1 +
           oneLine(error.detail.isEmpty() ? error.message : error.detail);
}

std::optional<LogLine> info(QString text)
{
    return LogLine{QtInfoMsg, std::move(text)};
}

std::optional<LogLine> finishedLine(const SectionResult &result)
{
    const QString name = oneLine(result.name);
    if (!result.error)
        return info(u"Successfully processed section '%1'"_s.arg(name));
    return LogLine{
        QtWarningMsg,
        u"Failed to process section '%1': %2"_s.arg(name, reason(*result.error)),
    };
}

std::optional<LogLine> retryLine(const Retrying &retry)
{
    return LogLine{
        QtDebugMsg,
        u"Section %1: attempt %2 in %3 ms after %4"_s.arg(
            retry.section.value, QString::number(retry.nextAttempt),
            QString::number(retry.wait.count()), reason(retry.error)),
    };
}

std::optional<LogLine> endLine(const RunFinished &run)
{
    if (run.outcome != RunOutcome::Ended || !run.error)
        return std::nullopt;
    return LogLine{QtWarningMsg, u"The run ended early: %1"_s.arg(reason(*run.error))};
}

} // namespace

std::optional<LogLine> logLine(const RunEvent &event, const QString &service)
{
    using Line = std::optional<LogLine>;
    return std::visit(
        Overloaded{
            [](const RunStarted &) { return Line(); },
            [](const SectionStarted &e) {
                return info(u"Processing section %1/%2: %3"_s.arg(e.position)
                                .arg(e.total)
                                .arg(oneLine(e.name)));
            },
            [](const DocumentLeased &e) {
                return info(u"Processing section '%1' with memory-efficient approach"_s.arg(
                    oneLine(e.name)));
            },
            [](const StageEntered &) { return Line(); },
            [&service](const UploadPlanned &e) {
                return info(u"Uploading section '%1' as '%2' to %3"_s.arg(oneLine(e.name),
                                                                          e.fileName, service));
            },
            [](const UploadMade &) { return Line(); },
            [](const Progress &) { return Line(); },
            [](const TextArrived &) { return Line(); },
            [](const Retrying &e) { return retryLine(e); },
            [](const SectionFinished &e) { return finishedLine(e.result); },
            [&service](const UploadDeleted &e) {
                return info(u"Deleted section file '%1' from %2"_s.arg(oneLine(e.name), service));
            },
            [&service](const UploadNotDeleted &e) {
                return Line(LogLine{
                    QtWarningMsg,
                    u"Could not delete section file '%1' from %2: %3"_s.arg(
                        oneLine(e.name), service,
                        oneLine(e.error.detail.isEmpty() ? e.error.message : e.error.detail)),
                });
            },
            [](const SectionPdfClosed &e) {
                return info(u"Closed PDF stream for section '%1'"_s.arg(oneLine(e.name)));
            },
            [](const DocumentReturned &e) {
                return info(u"Closed original PDF stream for section '%1'"_s.arg(oneLine(e.name)));
            },
            [](const SectionCleaned &) { return Line(); },
            [](const MemorySampled &) { return Line(); },
            [](const RunPaused &) { return Line(); },
            [](const RunContinued &) { return Line(); },
            [](const RunFinished &e) { return endLine(e); },
        },
        event);
}

namespace {

QString overBudgetLine(qint64 peakBytes, qint64 budgetBytes)
{
    constexpr qint64 megabyte = 1'000'000;
    return u"Memory reached %1 MB, above the budget of %2 MB (--memory-budget)"_s
        .arg(peakBytes / megabyte)
        .arg(budgetBytes / megabyte);
}

} // namespace

EventReader logReader()
{
    return [service = QString(),
            budget = std::optional<qint64>()](const RunEvent &event) mutable -> Expected<void> {
        if (const auto *started = std::get_if<RunStarted>(&event)) {
            service = started->service;
            budget = started->memoryBudgetBytes;
        }
        const auto *sampled = std::get_if<MemorySampled>(&event);
        if (sampled && sampled->atSectionEnd && budget && sampled->peakBytes > *budget) {
            qCWarning(pipelineLog).noquote() << overBudgetLine(sampled->peakBytes, *budget);
            budget.reset(); // said once
        }
        const std::optional<LogLine> line = logLine(event, service);
        if (!line)
            return {};
        if (line->level == QtWarningMsg)
            qCWarning(pipelineLog).noquote() << line->text;
        else if (line->level == QtInfoMsg)
            qCInfo(pipelineLog).noquote() << line->text;
        else
            qCDebug(pipelineLog).noquote() << line->text;
        return {};
    };
}

} // namespace excerpt
