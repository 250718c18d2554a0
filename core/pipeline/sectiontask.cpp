// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/sectiontask.h"

#include "core/base/oneline.h"
#include "core/base/stop.h"
#include "core/memory/memory.h"
#include "core/results/answervalue.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using std::chrono::duration_cast;
using std::chrono::milliseconds;

namespace excerpt {

namespace {

Error quarantineError(const QString &name, const Error *last)
{
    return {
        last ? last->stage : Stage::Split,
        Code::Quarantined,
        QCoreApplication::translate(
            "Pipeline",
            "The pages of section “%1” broke the PDF helper twice, so the section was set aside. "
            "Use --retry-failed to try it again.")
            .arg(name),
        last ? last->detail : u"the helper died twice in an earlier run"_s,
        false,
        std::nullopt,
        SectionTask::maximumHelperDeaths,
    };
}

Error timeLimitError(const QString &name, milliseconds limit, const Error &last)
{
    return {
        last.stage,
        Code::TimeLimit,
        QCoreApplication::translate(
            "Pipeline",
            "Section “%1” was given up after %2 s, the time limit of one section. Raise it with "
            "--timeout or WORKER_TIMEOUT.")
            .arg(name, QString::number(double(limit.count()) / 1000)),
        u"the time limit was reached during: %1"_s.arg(last.detail.isEmpty() ? codeName(last.code)
                                                                             : last.detail),
        true,
        std::nullopt,
        last.attempts,
    };
}

/// The answer of an engine, checked: not empty, and JSON that can be kept as it is.
SectionResult checked(const Answer &answer)
{
    SectionResult result;
    result.text = answer.text;
    result.usage = answer.usage;
    if (answer.text.trimmed().isEmpty()) {
        result.status = Status::Empty;
        result.error = Error{Stage::Check, Code::Empty,
                             QCoreApplication::translate(
                                 "Pipeline", "The engine gave an empty answer. Try this section "
                                             "again, or change the prompt.")};
        return result;
    }
    Expected<JsonValue> value = valueOfText(answer.text);
    if (!value) {
        result.error = value.error();
        result.error->stage = Stage::Check;
        result.status = statusOf(result.error->code);
        return result;
    }
    result.status = Status::Succeeded;
    result.value = std::move(*value);
    return result;
}

} // namespace

Status statusOf(Code code)
{
    switch (code) {
    case Code::Empty:
    case Code::NoText: return Status::Empty;
    case Code::CutOff: return Status::CutOff;
    case Code::Invalid: return Status::Invalid;
    case Code::Safety:
    case Code::Recitation:
    case Code::Refusal: return Status::Blocked;
    case Code::Quarantined: return Status::Quarantined;
    case Code::Cancelled: return Status::Cancelled;
    case Code::Internal:
    case Code::BadUsage:
    case Code::BadSetting:
    case Code::BadPageRange:
    case Code::BadSectionsFile:
    case Code::BadRequestFile:
    case Code::BadProjectFile:
    case Code::BadPrompt:
    case Code::JobBusy:
    case Code::JobUnknown:
    case Code::DocumentNotFound:
    case Code::DocumentUnreadable:
    case Code::DocumentNotPdf:
    case Code::DocumentDamaged:
    case Code::DocumentEmpty:
    case Code::PasswordNeeded:
    case Code::PasswordWrong:
    case Code::DocumentChanged:
    case Code::DownloadFailed:
    case Code::HelperCrashed:
    case Code::HelperTimedOut:
    case Code::HelperOutOfMemory:
    case Code::HelperRefused:
    case Code::HelperUnavailable:
    case Code::PageUnreadable:
    case Code::EngineKeyMissing:
    case Code::EngineKeyRefused:
    case Code::EngineModelUnknown:
    case Code::EngineAccount:
    case Code::EngineQuota:
    case Code::EngineUnreachable:
    case Code::EngineTls:
    case Code::RateLimited:
    case Code::ServerError:
    case Code::BadRequest:
    case Code::FileRejected:
    case Code::ConnectionLost:
    case Code::BadAnswer:
    case Code::TimeLimit:
    case Code::JournalDamaged:
    case Code::DiskFull:
    case Code::WriteFailed:
    case Code::OutputUnwritable: return Status::Failed;
    }
    return Status::Failed;
}

SectionTask::SectionTask(const RunContext &run, std::size_t position)
    : m_run(run)
    , m_section(run.job.sections->sections.at(position))
    , m_position(int(position) + 1)
    , m_total(int(run.job.sections->sections.size()))
    , m_helperDeaths(0)
    , m_deadline(run.job.run.sectionTimeout)
    , m_progress(run.stream, m_section.id)
{
    const auto deaths = run.job.helperDeaths.find(m_section.id);
    if (deaths != run.job.helperDeaths.end())
        m_helperDeaths = deaths->second;
}

SectionOutcome SectionTask::run()
{
    attempts();
    cleanUp();
    return m_outcome;
}

void SectionTask::attempts()
{
    do {
        m_run.stream.send(
            SectionStarted{m_section.id, oneLine(m_section.name), m_position, m_total, m_attempt});
    } while (!attempt());
}

/// One attempt with everything it takes; true when the section is over.
bool SectionTask::attempt()
{
    m_progress.enter(Stage::Open);
    if (m_helperDeaths >= maximumHelperDeaths)
        return conclude(tl::unexpected(
            AnswerFailure{quarantineError(oneLine(m_section.name), nullptr), {}, {}}));
    if (const auto unchanged = m_run.document.verifyUnchanged(); !unchanged)
        return conclude(tl::unexpected(AnswerFailure{unchanged.error(), {}, {}}));
    auto document = LeasedDocument::take(m_run.document, m_section, m_run.job.run.trimsHeap,
                                         m_run.stream, m_run.stop, m_deadline);
    if (!document)
        return conclude(tl::unexpected(AnswerFailure{document.error(), {}, {}}));
    PipelineInput input({m_section, m_run.job.sections->documentName, **document,
                         m_run.job.workFolder, m_run.stop, m_deadline},
                        m_progress);
    std::optional<RemoteFile> remote;
    return conclude(ask(input, remote));
} // upload deleted, section's PDF closed, document returned: in this order, on every path above

AnswerOrFailure SectionTask::ask(PipelineInput &input, std::optional<RemoteFile> &remote)
{
    if (const auto uploaded = uploadIfNeeded(input, remote); !uploaded)
        return tl::unexpected(AnswerFailure{uploaded.error(), {}, {}});
    if (m_run.stop.stop_requested())
        return tl::unexpected(AnswerFailure{cancelledError(Stage::Generate), {}, {}});
    m_progress.enter(Stage::Generate);
    const StageClock clock(m_progress, &SectionTiming::generate);
    const Question question{m_run.job.prompt.assemble(m_section, m_run.job.sections->documentName),
                            m_run.job.schema};
    return m_run.engine.generate(input, question, remote ? &remote->name() : nullptr,
                                 {m_run.stop, m_deadline, &m_progress});
}

Expected<void> SectionTask::uploadIfNeeded(PipelineInput &input, std::optional<RemoteFile> &remote)
{
    const Expected<bool> isNeeded = m_run.engine.needsUpload(input);
    if (!isNeeded)
        return tl::unexpected(isNeeded.error());
    FileStore *store = m_run.engine.files();
    if (!*isNeeded || !store)
        return {};
    if (const auto pdf = input.pdf(); !pdf) // nothing is announced that cannot be sent
        return tl::unexpected(pdf.error());
    if (m_run.stop.stop_requested())
        return tl::unexpected(cancelledError(Stage::Upload));
    const UploadName name = m_run.uploadNames.next(m_section);
    auto planned = RemoteFile::plan(m_run.stream, *store, m_section, name);
    if (!planned)
        return tl::unexpected(planned.error());
    remote.emplace(std::move(*planned));
    m_progress.enter(Stage::Upload);
    const StageClock clock(m_progress, &SectionTiming::upload);
    const auto uploaded =
        m_run.engine.upload(input, name.displayName, {m_run.stop, m_deadline, &m_progress});
    if (!uploaded)
        return tl::unexpected(uploaded.error());
    remote->made(*uploaded);
    return {};
}

/// True when the section is over; false when a helper died and a fresh one gets its turn.
bool SectionTask::conclude(const AnswerOrFailure &answer)
{
    if (answer) {
        m_progress.enter(Stage::Check);
        finish(checked(*answer));
        return true;
    }
    Error error = finalError(answer.error().error);
    if (isHelperDeath(error.code)) {
        if (++m_helperDeaths < maximumHelperDeaths) {
            m_run.stream.send(Retrying{m_section.id, error, ++m_attempt, milliseconds(0)});
            return false;
        }
        error = quarantineError(oneLine(m_section.name), &error);
    }
    SectionResult result;
    result.text = answer.error().partialText;
    result.usage = answer.error().usage;
    result.status = statusOf(error.code);
    result.error = std::move(error);
    finish(std::move(result));
    return true;
}

/// What the section failed of, seen from outside: the run was stopped, or the time was up.
Error SectionTask::finalError(const Error &error) const
{
    if (statusOf(error.code) != Status::Failed && error.code != Code::Cancelled)
        return error;
    if (const auto reader = m_run.stream.failure())
        return *reader;
    if (m_run.stop.stop_requested())
        return cancelledError(error.stage);
    if (m_deadline.hasExpired())
        return timeLimitError(oneLine(m_section.name), m_run.job.run.sectionTimeout, error);
    return error;
}

void SectionTask::finish(SectionResult result)
{
    m_answered = Clock::now();
    result.id = m_section.id;
    result.name = m_section.name;
    result.pages = m_section.pages;
    result.warnings =
        m_run.document.warnings() + m_run.job.sections->damage + m_progress.warnings();
    if (result.status == Status::Succeeded && !result.warnings.isEmpty())
        result.status = Status::Warning;
    m_progress.timing().total = duration_cast<milliseconds>(m_answered - m_begin);
    result.timing = m_progress.timing();
    m_outcome.status = result.status;
    m_outcome.error = result.error;
    m_run.stream.send(SectionFinished{std::move(result), m_position, m_total});
    m_progress.enter(Stage::Cleanup);
}

/// After the guards: memory, and the figures that are known only now.
void SectionTask::cleanUp()
{
    m_run.memory.note();
    if (m_run.job.run.trimsHeap) {
        trimHeap();
        m_outcome.wasTrimmed = true;
    }
    const Clock::time_point end = Clock::now();
    SectionTiming &timing = m_progress.timing();
    timing.cleanup = duration_cast<milliseconds>(end - m_answered);
    timing.total = duration_cast<milliseconds>(end - m_begin);
    m_run.stream.send(SectionCleaned{m_section.id, timing, m_outcome.wasTrimmed});
    m_run.memory.endSection(m_run.document.openCount());
    if (const auto reader = m_run.stream.failure(); reader && !m_outcome.error) {
        m_outcome.status = Status::Failed;
        m_outcome.error = reader;
    }
}

} // namespace excerpt
