// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/progress.h"

#include "core/results/eventjson.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace excerpt::cli {

namespace {

constexpr int barCells = 20;
constexpr auto redrawEvery = std::chrono::milliseconds(100);
/// Before this many sections are done a guess at the time left would be a lie.
constexpr int sectionsForGuess = 3;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Progress)
};

QString stageText(Stage stage)
{
    switch (stage) {
    case Stage::Usage:
    case Stage::Open: return Texts::tr("opening");
    case Stage::Sections: return Texts::tr("finding sections");
    case Stage::Split: return Texts::tr("reading pages");
    case Stage::Upload: return Texts::tr("uploading");
    case Stage::Wait: return Texts::tr("waiting");
    case Stage::Generate: return Texts::tr("answering");
    case Stage::Check: return Texts::tr("checking");
    case Stage::Cleanup: return Texts::tr("cleaning up");
    case Stage::Journal: return Texts::tr("saving");
    case Stage::Output: return Texts::tr("writing");
    }
    Q_UNREACHABLE();
}

// Not in the class: lupdate finds no context for texts of functions whose class is in a header.
QString stoppingText(int uploads)
{
    return Texts::tr("Stopping: deleting %n upload(s)", nullptr, uploads);
}

QString timeText(qint64 seconds)
{
    if (seconds < 60)
        return Texts::tr("%n second(s) left", nullptr, int(seconds));
    if (seconds < 3600)
        return Texts::tr("%n minute(s) left", nullptr, int((seconds + 59) / 60));
    return Texts::tr("%n hour(s) left", nullptr, int((seconds + 3599) / 3600));
}

} // namespace

ProgressKind effectiveProgress(ProgressKind chosen, const Console &console)
{
    if (chosen != ProgressKind::Automatic)
        return chosen;
    return console.columns() ? ProgressKind::Bar : ProgressKind::None;
}

std::function<void(qint64, qint64)> downloadProgress(Console &console, ProgressKind kind)
{
    if (kind != ProgressKind::Bar)
        return {};
    return [&console, sinceDrawn = QElapsedTimer()](qint64 received, qint64 total) mutable {
        if (sinceDrawn.isValid() && !sinceDrawn.hasExpired(redrawEvery.count()))
            return;
        sinceDrawn.start();
        const QString done = QString::number(received / 1'000'000);
        console.showBar(total > 0 ? Texts::tr("Downloading: %1 of %2 MB")
                                        .arg(done, QString::number(total / 1'000'000))
                                  : Texts::tr("Downloading: %1 MB").arg(done));
    };
}

ProgressDisplay::ProgressDisplay(Console &console, ProgressKind kind)
    : m_console(console)
    , m_kind(kind)
{
}

EventReader ProgressDisplay::reader()
{
    return [this](const RunEvent &event) -> Expected<void> {
        const std::lock_guard lock(m_mutex);
        take(event);
        return {};
    };
}

int ProgressDisplay::openUploads() const
{
    const std::lock_guard lock(m_mutex);
    return m_openUploads;
}

void ProgressDisplay::showStopping()
{
    const std::lock_guard lock(m_mutex);
    m_isStopping = true;
    draw(true);
}

void ProgressDisplay::take(const RunEvent &event)
{
    takeForBar(event);
    if (m_kind == ProgressKind::Json)
        m_console.lines(eventLine(event, QDateTime::currentDateTimeUtc()));
}

void ProgressDisplay::takeForBar(const RunEvent &event)
{
    std::visit(Overloaded{
                   [this](const RunStarted &e) {
                       m_toDo = e.toDo;
                       m_total = e.sections;
                       m_clock.start();
                   },
                   [this](const SectionStarted &e) {
                       m_name = e.name;
                       m_position = e.position;
                       m_total = e.total;
                       m_stage = Stage::Open;
                       draw(true);
                   },
                   [](const DocumentLeased &) {},
                   [this](const StageEntered &e) {
                       m_stage = e.stage;
                       draw(false);
                   },
                   [this](const UploadPlanned &) { ++m_openUploads; },
                   [](const UploadMade &) {},
                   [this](const Progress &e) {
                       m_stage = e.stage;
                       draw(false);
                   },
                   [this](const TextArrived &) { draw(false); },
                   [this](const Retrying &) {
                       m_stage = Stage::Wait;
                       draw(true);
                   },
                   [this](const SectionFinished &) {
                       ++m_done;
                       draw(false);
                   },
                   [this](const UploadDeleted &) { --m_openUploads; },
                   [this](const UploadNotDeleted &) { --m_openUploads; },
                   [](const SectionPdfClosed &) {},
                   [](const DocumentReturned &) {},
                   [](const SectionCleaned &) {},
                   [this](const MemorySampled &e) {
                       m_memoryBytes = e.reading.totalBytes();
                       draw(false);
                   },
                   [](const RunPaused &) {},
                   [](const RunContinued &) {},
                   [this](const RunFinished &) {
                       if (m_kind == ProgressKind::Bar)
                           m_console.showBar({});
                   },
               },
               event);
}

void ProgressDisplay::draw(bool atOnce)
{
    if (m_kind != ProgressKind::Bar || m_position == 0)
        return;
    if (!atOnce && m_sinceDrawn.isValid() && !m_sinceDrawn.hasExpired(redrawEvery.count()))
        return;
    m_sinceDrawn.start();
    // One line, or the terminal breaks it and the next one cannot overwrite it.
    m_console.showBar(barText().left(m_console.columns().value_or(80) - 1));
}

QString ProgressDisplay::barText() const
{
    const int filled = m_total > 0 ? barCells * (m_position - 1) / m_total : 0;
    const QString bar = u'[' + QString(filled, u'#') + QString(barCells - filled, u'-') + u']';
    if (m_isStopping && m_openUploads > 0)
        return bar + u' ' + stoppingText(m_openUploads);
    if (m_isStopping)
        return bar + u' ' + Texts::tr("Stopping");
    const QString memory = QString::number(m_memoryBytes / 1'000'000);
    const QString left = timeLeft();
    if (left.isEmpty()) {
        //: %1 of %2 sections, name of the section, what is done with it, megabytes of memory
        return bar + u' ' +
               Texts::tr("%1/%2 %3 · %4 · %5 MB")
                   .arg(QString::number(m_position), QString::number(m_total), m_name.left(40),
                        stageText(m_stage), memory);
    }
    return bar + u' ' +
           Texts::tr("%1/%2 %3 · %4 · %5 MB · %6")
               .arg(QString::number(m_position), QString::number(m_total), m_name.left(40),
                    stageText(m_stage), memory, left);
}

QString ProgressDisplay::timeLeft() const
{
    if (m_done < sectionsForGuess)
        return {};
    return timeText(m_clock.elapsed() / m_done * std::max(0, m_toDo - m_done) / 1000);
}

} // namespace excerpt::cli
