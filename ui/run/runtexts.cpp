// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/runtexts.h"

#include "ui/look/windowwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace excerpt::runtexts {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(RunPanel)
};

/// After so long without a change it is said what is waited for.
constexpr milliseconds patience{15'000};

QString minutesAndSeconds(milliseconds time)
{
    const qint64 seconds = (time.count() + 999) / 1000;
    return u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0'));
}

QString figure(qint64 number)
{
    return QLocale().toString(number);
}

qint64 inMegabytes(qint64 bytes)
{
    return (bytes + 500'000) / 1'000'000;
}

/// Of a stretch of some length: "30 min", "90 s".
QString roundTime(milliseconds time)
{
    const qint64 seconds = time.count() / 1000;
    if (seconds < 120)
        return Texts::tr("%n s", "seconds", int(seconds));
    if (seconds < 120 * 60)
        return Texts::tr("%n min", "minutes", int((seconds + 30) / 60));
    return Texts::tr("%n h", "hours", int((seconds + 1800) / 3600));
}

QString perSection(qint64 bytes)
{
    const QString sign = bytes < 0 ? u"−"_s : u"+"_s;
    const qint64 size = std::abs(bytes);
    if (size < 500'000)
        //: memory: sign and kilobytes, "+3 kB"
        return Texts::tr("%1%2 kB").arg(sign, figure(size / 1000));
    //: memory: sign and megabytes, "+0.8 MB"
    return Texts::tr("%1%2 MB").arg(
        sign, QLocale().toString(double(size) / 1e6, 'f', size < 10'000'000 ? 1 : 0));
}

QString whileRetrying(const SectionSteps::Retry &retry, const RunModel &model)
{
    const QString left = minutesAndSeconds(retry.until - model.now());
    if (retry.error.code == Code::RateLimited)
        return Texts::tr("Too many requests. Next try in %1.").arg(left);
    //: what went wrong as a sentence, then a time as in 0:42, then numbers
    return Texts::tr("%1 Next try in %2. Try %3 of %4.")
        .arg(retry.error.message, left, figure(retry.nextAttempt), figure(model.mostAttempts()));
}

} // namespace

QString duration(milliseconds time)
{
    const double seconds = double(time.count()) / 1000;
    if (time >= 60s)
        return minutesAndSeconds(time);
    //: seconds
    return Texts::tr("%1 s").arg(QLocale().toString(seconds, 'f', time < 1s ? 2 : 1));
}

QString megabytes(qint64 bytes)
{
    return Texts::tr("%1 MB").arg(figure(inMegabytes(bytes)));
}

QString doneOfAll(const RunModel &model)
{
    //: %1 of %n sections are done
    return Texts::tr("%1 of %n section(s)", nullptr, model.total()).arg(figure(model.done()));
}

QString doneOfAllShort(const RunModel &model)
{
    return Texts::tr("%1 of %2").arg(figure(model.done()), figure(model.total()));
}

QString timeLeft(const RunModel &model)
{
    const auto left = model.timeLeft();
    if (!left)
        return {};
    const qint64 seconds = std::max<qint64>(0, left->count() / 1000);
    if (seconds < 90)
        return Texts::tr("about %n s left", "seconds", int(seconds / 5 * 5 + 5));
    if (seconds < 120 * 60)
        return Texts::tr("about %n min left", "minutes", int((seconds + 30) / 60));
    return Texts::tr("about %n h left", "hours", int((seconds + 1800) / 3600));
}

QString rate(const RunModel &model)
{
    const double rate = model.sectionsPerMinute();
    if (rate <= 0)
        return {};
    //: a figure with a decimal: "4.1 sections a minute"
    return Texts::tr("%1 sections a minute").arg(QLocale().toString(rate, 'f', rate < 100 ? 1 : 0));
}

QString tokens(const RunModel &model)
{
    if (model.inputTokens() == 0 && model.outputTokens() == 0)
        return {};
    return Texts::tr("%1 tokens in, %2 out")
        .arg(figure(model.inputTokens()), figure(model.outputTokens()));
}

QString count(look::State state, int count)
{
    const QString number = figure(count);
    switch (state) {
    case look::State::Done: return Texts::tr("%1 done").arg(number);
    case look::State::Warning: return Texts::tr("%1 with warnings").arg(number);
    case look::State::Empty: return Texts::tr("%1 empty").arg(number);
    case look::State::CutOff: return Texts::tr("%1 cut off").arg(number);
    case look::State::NotValid: return Texts::tr("%1 not valid").arg(number);
    case look::State::Failed: return Texts::tr("%1 failed").arg(number);
    case look::State::SetAside: return Texts::tr("%1 set aside").arg(number);
    case look::State::Stopped: return Texts::tr("%1 stopped").arg(number);
    case look::State::Running: return Texts::tr("%1 running").arg(number);
    case look::State::Waiting: return Texts::tr("%1 waiting").arg(number);
    case look::State::OutOfDate:
    case look::State::Checked:
    case look::State::Found:
    case look::State::Similar:
    case look::State::NotFound:
    case look::State::Accepted:
    case look::State::Edited:
    case look::State::Rejected: break; // no state of a run
    }
    return number;
}

QString step(SectionSteps::Kind kind, const RunModel::Current &section)
{
    using Kind = SectionSteps::Kind;
    const int pages = section.pages.pageCount();
    const QString range = section.pages.toString().replace(u'-', u'–');
    switch (kind) {
    case Kind::Open: return Texts::tr("Open document");
    case Kind::Cut: return Texts::tr("Cut page(s) %1", nullptr, pages).arg(range);
    case Kind::ReadPages: return Texts::tr("Read page(s) %1", nullptr, pages).arg(range);
    case Kind::Send:
        if (section.steps.totalBytes() <= 0)
            return Texts::tr("Send");
        if (section.steps.totalBytes() < 1'000'000)
            return Texts::tr("Send %1 kB").arg(figure((section.steps.totalBytes() + 999) / 1000));
        return Texts::tr("Send %1 MB")
            .arg(QLocale().toString(double(section.steps.totalBytes()) / 1e6, 'f', 1));
    case Kind::WaitReady: return Texts::tr("Wait until it is read");
    case Kind::WaitAnswer: return Texts::tr("Wait for answer");
    case Kind::ReadAnswer: return Texts::tr("Read answer");
    case Kind::Check: return Texts::tr("Check answer");
    case Kind::DeleteUpload: return Texts::tr("Delete upload");
    }
    return {};
}

QString waitsFor(const RunModel &model)
{
    const RunModel::Current *section = model.current();
    if (!section)
        return {};
    if (const auto retry = section->steps.retry(model.now()))
        return whileRetrying(*retry, model);
    if (section->steps.silence(model.now()) < patience)
        return {};
    const QString limit = roundTime(model.sectionTimeout());
    if (model.provider().isEmpty())
        return Texts::tr("Waits for the PDF helper. Gives up at %1.").arg(limit);
    //: company, time limit, numbers
    return Texts::tr("Waits for %1. Gives up at %2. Try %3 of %4.")
        .arg(model.provider(), limit, figure(section->steps.attempt()),
             figure(std::max(model.mostAttempts(), section->steps.attempt())));
}

QString runState(const RunModel &model, RunController::State state)
{
    using State = RunController::State;
    switch (state) {
    case State::Idle: return {};
    case State::Starting: return Texts::tr("Starting.");
    case State::Running: return Texts::tr("Running. You can go on marking and reading.");
    case State::Paused:
        return model.running() ? Texts::tr("Paused. The answer under way is kept.")
                               : Texts::tr("Paused.");
    case State::StoppingAfterSection: {
        const auto left = model.timeLeft();
        const int sections = std::max(1, model.waiting() + model.running());
        const auto one = left ? *left / sections : milliseconds(0);
        if (one < 1s)
            return Texts::tr("Stops after this section.");
        return Texts::tr("Stops after this section, in about %1.").arg(roundTime(one));
    }
    case State::Stopping: return Texts::tr("Stopping.");
    }
    return {};
}

QString ended(const RunModel &model)
{
    if (!model.end())
        return {};
    switch (model.end()->outcome) {
    case RunOutcome::Finished: return Texts::tr("The run came to its end.");
    case RunOutcome::Cancelled: return Texts::tr("Stopped. What is done is kept.");
    case RunOutcome::Ended: break;
    }
    return model.end()->error ? look::windowWords(model.end()->error->message) : QString();
}

QString resultsAreSafe(const RunModel &model)
{
    if (model.done() == 0)
        return {};
    if (!model.lastResult() || model.isOver())
        return Texts::tr("%n result(s) safe on this disk", nullptr, model.done());
    return Texts::tr("%n result(s) safe on this disk, last %1 ago", nullptr, model.done())
        .arg(roundTime(model.now() - *model.lastResult()));
}

QString slope(const MemoryHistory &memory)
{
    const MemoryHistory::Slope slope = memory.slope();
    const QString change = perSection(slope.bytesPerSection);
    switch (slope.trend) {
    case MemoryHistory::Trend::TooEarly:
        return Texts::tr("Too early to say, %1 of %n section(s)", nullptr,
                         MemoryHistory::sectionsForSlope)
            .arg(figure(slope.sections));
    case MemoryHistory::Trend::Flat: return Texts::tr("Flat: %1 per section").arg(change);
    case MemoryHistory::Trend::RisingSlowly:
        return Texts::tr("Rising slowly: %1 per section").arg(change);
    case MemoryHistory::Trend::Rising:
        return Texts::tr("Rising: %1 per section, budget in %n section(s)", nullptr,
                         slope.sectionsToBudget)
            .arg(change);
    }
    return {};
}

look::State slopeState(const MemoryHistory &memory)
{
    switch (memory.slope().trend) {
    case MemoryHistory::Trend::TooEarly: return look::State::Waiting;
    case MemoryHistory::Trend::Flat: return look::State::Done;
    case MemoryHistory::Trend::RisingSlowly: return look::State::Warning;
    case MemoryHistory::Trend::Rising: return look::State::Failed;
    }
    return look::State::Waiting;
}

QString memoryShort(const MemoryHistory &memory)
{
    const QString now = megabytes(memory.now().totalBytes());
    switch (memory.slope().trend) {
    case MemoryHistory::Trend::TooEarly: return now;
    case MemoryHistory::Trend::Flat: return Texts::tr("%1, flat").arg(now);
    case MemoryHistory::Trend::RisingSlowly: return Texts::tr("%1, rising slowly").arg(now);
    case MemoryHistory::Trend::Rising: return Texts::tr("%1, rising").arg(now);
    }
    return now;
}

QString memorySpoken(const MemoryHistory &memory)
{
    const QString now = figure(inMegabytes(memory.now().totalBytes()));
    const QString budget = figure(inMegabytes(memory.budgetBytes()));
    const QString peak =
        figure(inMegabytes(memory.peak() ? memory.peak()->bytes : memory.now().totalBytes()));
    switch (memory.slope().trend) {
    case MemoryHistory::Trend::TooEarly:
        return Texts::tr("Memory %1 of %2 MB, peak %3.").arg(now, budget, peak);
    case MemoryHistory::Trend::Flat:
        return Texts::tr("Memory %1 of %2 MB, peak %3, flat.").arg(now, budget, peak);
    case MemoryHistory::Trend::RisingSlowly:
        return Texts::tr("Memory %1 of %2 MB, peak %3, rising slowly.").arg(now, budget, peak);
    case MemoryHistory::Trend::Rising:
        return Texts::tr("Memory %1 of %2 MB, peak %3, rising.").arg(now, budget, peak);
    }
    return {};
}

} // namespace excerpt::runtexts
