// SPDX-License-Identifier: GPL-3.0-or-later
// bench_window: figures of the window without a run. `bench_window.py` makes the documents and
// measures the peers beside it. Prints rows, asserts nothing.
#include "core/document/document.h"
#include "core/settings/loadsettings.h"
#include "tests/support/freezeprobe.h"
#include "ui/look/look.h"
#include "ui/pages/pagegrid.h"
#include "ui/pages/pageview.h"
#include "ui/window/mainwindow.h"

#include <unistd.h>

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTimer>
#include <QWheelEvent>

#include <cstdio>
#include <ctime>
#include <functional>
#include <map>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace excerpt;

namespace {

double milliseconds(std::chrono::microseconds time)
{
    return double(time.count()) / 1000;
}

void print(const char *what, double figure, const char *unit)
{
    std::printf("%s | %.1f | %s\n", what, figure, unit);
    std::fflush(stdout);
}

/// Lets the window live until the condition holds; false after the time is up.
bool waitUntil(const std::function<bool()> &condition, std::chrono::milliseconds most = 30s)
{
    QElapsedTimer clock;
    clock.start();
    QEventLoop loop;
    QTimer look;
    look.setTimerType(Qt::PreciseTimer);
    bool holds = condition();
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        holds = condition();
        if (holds || clock.elapsed() > most.count())
            loop.quit();
    });
    look.start(1ms);
    if (!holds)
        loop.exec();
    return holds;
}

void live(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

qint64 residentBytes(pid_t id)
{
    QFile file(u"/proc/%1/statm"_s.arg(id));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * ::sysconf(_SC_PAGESIZE);
}

/// What its pages cost, those that others have too in part only.
qint64 proportionalBytes(pid_t id)
{
    QFile file(u"/proc/%1/smaps_rollup"_s.arg(id));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("Pss:"))
            return line.mid(4).trimmed().split(' ').value(0).toLongLong() * 1024;
    }
    return 0;
}

double proportionalMegabytes()
{
    qint64 bytes = proportionalBytes(::getpid());
    for (const pid_t helper : helperProcessIds())
        bytes += proportionalBytes(helper);
    return double(bytes) / 1e6;
}

double residentMegabytes()
{
    qint64 bytes = residentBytes(::getpid());
    for (const pid_t helper : helperProcessIds())
        bytes += residentBytes(helper);
    return double(bytes) / 1e6;
}

struct Bench
{
    explicit Bench(const QString &folder, const Settings &settings = {})
        : window(settings, WindowPlaces{{}, folder + "/recent"_L1, folder + "/pictures"_L1})
        , view(*window.findChild<PageView *>(u"pageView"_s))
        , grid(*window.findChild<PageGrid *>())
    {
        window.resize(1280, 800);
        window.show();
    }

    [[nodiscard]] bool isSharp() const
    {
        return view.source().state() == PageSource::State::Open &&
               view.stateOf(view.currentPage()) == PageImages::Shown::Sharp;
    }
    double open(const QString &path)
    {
        QElapsedTimer clock;
        clock.start();
        const auto note = [&clock](const char *what) {
            print(what, double(clock.nsecsElapsed()) / 1e6, "ms");
        };
        QObject context;
        QObject::connect(&view.source(), &PageSource::stateChanged, &context,
                         [&] { note("  the document's state changed"); });
        QObject::connect(&view.source(), &PageSource::opened, &context,
                         [&] { note("  what waits for the opening has run"); });
        QObject::connect(&view.source(), &PageSource::imageArrived, &context,
                         [&] { note("  a picture arrived"); });
        window.open(path);
        note("  the click returned");
        waitUntil([&] { return isSharp(); });
        view.viewport()->repaint(); // what the next turn of the loop would do
        return double(clock.nsecsElapsed()) / 1e6;
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QKeyEvent press(QEvent::KeyPress, key, modifiers);
        QApplication::sendEvent(&view, &press);
    }
    void wheel(int delta)
    {
        const QPointF at(300, 300);
        QWheelEvent event(at, view.viewport()->mapToGlobal(at), {}, {0, delta}, Qt::NoButton,
                          Qt::ControlModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(view.viewport(), &event);
    }

    MainWindow window;
    PageView &view;
    PageGrid &grid;
};

/// Steps in the rhythm of somebody who holds a key down.
void repeat(int times, std::chrono::milliseconds rhythm, const std::function<void(int)> &step)
{
    for (int i = 0; i < times; ++i) {
        step(i);
        live(rhythm);
    }
}

void pagingAndZooming(Bench &bench)
{
    tests::FreezeProbe probe;
    live(1s); // thumbnails and sizes have come
    probe.start();
    repeat(150, 33ms, [&](int) { bench.key(Qt::Key_PageDown); });
    probe.stop();
    print("paging: longest block, wall", milliseconds(probe.longest()), "ms");
    print("paging: longest block, own work", milliseconds(probe.longestWork()), "ms");
    print("paging: 99th percentile, wall", milliseconds(probe.percentile(99)), "ms");
    probe.start();
    repeat(60, 33ms, [&](int i) { bench.wheel(i % 30 < 15 ? 120 : -120); });
    waitUntil([&] { return bench.isSharp(); });
    probe.stop();
    print("zooming: longest block, wall", milliseconds(probe.longest()), "ms");
    print("zooming: longest block, own work", milliseconds(probe.longestWork()), "ms");
    print("zooming: 99th percentile, wall", milliseconds(probe.percentile(99)), "ms");
}

void scrollingFast(Bench &bench)
{
    bench.view.setFit(PageFit::Width);
    bench.view.goToPage({1});
    const int pages = std::min(1000, bench.view.source().pageCount());
    const auto target = std::chrono::milliseconds(pages * 10);
    tests::FreezeProbe probe;
    probe.start();
    QScrollBar *bar = bench.view.verticalScrollBar();
    const double whole = double(bar->maximum()) * pages / bench.view.source().pageCount();
    QElapsedTimer clock;
    clock.start();
    int seen = 0;
    int pictured = 0;
    std::map<int, qint64> since; // pages that have a picture somewhere and stand there without one
    qint64 longestWithout = 0;
    qint64 mostBytes = 0;
    while (clock.elapsed() < target.count()) {
        bar->setValue(int(whole * double(clock.elapsed()) / double(target.count())));
        live(8ms);
        for (const ShownPage &page : bench.view.shownPages()) {
            ++seen;
            const auto state = bench.view.stateOf(page.page);
            const bool hasPicture =
                state == PageImages::Shown::Sharp || state == PageImages::Shown::Scaled;
            pictured += hasPicture;
            const qint64 now = clock.elapsed();
            if (hasPicture || bench.grid.preview(page.page).isNull())
                since.erase(page.page.value);
            else
                longestWithout = std::max(
                    longestWithout, now - since.try_emplace(page.page.value, now).first->second);
        }
        mostBytes = std::max(mostBytes, bench.view.cachedBytes());
    }
    clock.restart();
    waitUntil([&] { return bench.isSharp(); });
    print("scrolling 100 pages a second: sharp where it stops, after", double(clock.elapsed()),
          "ms");
    probe.stop();
    print("scrolling: longest block, wall", milliseconds(probe.longest()), "ms");
    print("scrolling: longest block, own work", milliseconds(probe.longestWork()), "ms");
    print("scrolling: pages that showed a picture, not their frame", 100.0 * pictured / seen, "%");
    print("scrolling: longest without the picture that there is", double(longestWithout), "ms");
    print("scrolling: most bytes of pictures", double(mostBytes) / 1e6, "MB");
    const qint64 budget = bench.window.workspace().run().isActive() ? PageView::cacheBudgetInRun
                                                                    : PageView::usualCacheBudget();
    print("scrolling: budget", double(budget) / 1e6, "MB");
}

void pagingThrough(Bench &bench)
{
    bench.view.goToPage({1});
    for (int page = 1; page <= std::min(250, bench.view.source().pageCount()); ++page) {
        bench.view.goToPage({page});
        waitUntil([&] { return bench.isSharp(); });
    }
    live(1s);
    print("250 pages, one after the other: resident, all processes", residentMegabytes(), "MB");
    print("  of it the window", double(residentBytes(::getpid())) / 1e6, "MB");
}

/// Sections of three pages, as many as the document has room for.
void markSections(Bench &bench, int most)
{
    std::vector<Section> sections;
    for (int i = 0; i < std::min(most, bench.view.source().pageCount() / 3); ++i) {
        Section section;
        section.id = {u"s%1"_s.arg(i + 1)};
        section.name = u"Lesson %1"_s.arg(i + 1);
        section.pages = PageRange({3 * i + 1}, {3 * i + 3});
        sections.push_back(std::move(section));
    }
    bench.window.workspace().sections().apply(u"sections"_s, std::move(sections));
}

/// What somebody does meanwhile, one step at a time.
void useMeanwhile(Bench &bench, int step)
{
    SectionEditor &editor = bench.window.workspace().sections();
    const int kind = step % 4;
    if (kind == 0)
        bench.key(Qt::Key_PageDown);
    else if (kind == 1)
        bench.wheel(step % 8 < 4 ? 120 : -120);
    else if (kind == 2)
        bench.view.verticalScrollBar()->setValue(
            int(qint64(bench.view.verticalScrollBar()->maximum()) * (step % 97) / 97));
    else {
        std::vector<Section> sections = editor.sections();
        const auto which = std::size_t(step) % sections.size();
        sections.at(which).name = u"Lesson %1, named again"_s.arg(step);
        editor.apply(u"name"_s, std::move(sections));
    }
}

/// A run over the server that the environment names: 280 sections while the window is used.
int duringARun(const QString &path)
{
    const QTemporaryDir folder;
    Settings settings;
    settings.engine.engine = u"gemini"_s;
    settings.engine.model = u"fake-pro"_s;
    settings.engine.baseUrl = qEnvironmentVariable("GOOGLE_GEMINI_BASE_URL");
    settings.run.sectionDelay = std::chrono::milliseconds(0);
    settings.program.jobsFolder = folder.filePath(u"jobs"_s);
    Bench bench(folder.path(), settings);
    live(1500ms);
    bench.window.open(path);
    waitUntil([&] { return bench.isSharp(); });
    markSections(bench, 280);
    bench.window.workspace().prompt().setText(u"List the exercises of {{section}}."_s);
    live(2s);
    RunController &run = bench.window.workspace().run();
    tests::FreezeProbe probe;
    probe.start();
    QElapsedTimer clock;
    clock.start();
    bench.window.actions().run->trigger();
    waitUntil([&] { return run.isActive(); }, 5s);
    int step = 0;
    for (; run.isActive() && clock.elapsed() < 300'000; ++step) {
        useMeanwhile(bench, step);
        live(33ms);
    }
    probe.stop();
    int done = 0;
    for (const Section &section : bench.window.workspace().sections().sections())
        done += bench.window.workspace().results().find(section.id) != nullptr;
    print("run: sections with a result", done, "");
    print("run: seconds", double(clock.elapsed()) / 1000, "s");
    print("run: steps of the person meanwhile", step, "");
    print("run: 99th percentile, wall", milliseconds(probe.percentile(99)), "ms");
    print("run: 99th percentile, own work", milliseconds(probe.workPercentile(99)), "ms");
    print("run: longest block, wall", milliseconds(probe.longest()), "ms");
    print("run: longest block, own work", milliseconds(probe.longestWork()), "ms");
    bench.window.actions().run->trigger(); // all of them again, to scroll meanwhile
    waitUntil([&] { return run.isActive(); }, 5s);
    scrollingFast(bench);
    std::printf("a run was on until the end of the scrolling | %d | (1: yes)\n", run.isActive());
    run.stopNow();
    waitUntil([&] { return !run.isActive(); });
    return 0;
}

/// Since the clock of the one who started this program.
int coldStart(const QString &path, qint64 startedNanoseconds)
{
    const QTemporaryDir folder;
    Bench bench(folder.path());
    bench.window.open(path);
    waitUntil([&] { return bench.isSharp(); });
    bench.view.viewport()->repaint();
    timespec now{};
    ::clock_gettime(CLOCK_MONOTONIC, &now);
    const qint64 nanoseconds = qint64(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
    print("start", double(nanoseconds - startedNanoseconds) / 1e6, "ms");
    timespec worked{};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &worked);
    print("start, own work", double(worked.tv_sec) * 1e3 + double(worked.tv_nsec) / 1e6, "ms");
    live(3s);
    print("idle, all processes", residentMegabytes(), "MB");
    print("idle, all processes, proportional", proportionalMegabytes(), "MB");
    print("idle, the window", double(residentBytes(::getpid())) / 1e6, "MB");
    return 0;
}

int emptyWindow()
{
    QMainWindow window;
    window.resize(1280, 800);
    window.show();
    live(2s);
    print("empty window", residentMegabytes(), "MB");
    print("empty window, proportional", proportionalMegabytes(), "MB");
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.value(1) == "--empty"_L1)
        return emptyWindow();
    look::apply(application, look::Theme::Light);
    if (arguments.value(1) == "--cold"_L1)
        return coldStart(arguments.value(2), arguments.value(3).toLongLong());
    if (arguments.value(1) == "--run"_L1)
        return duringARun(arguments.value(2));
    if (arguments.size() != 2) {
        std::fputs("bench_window DOCUMENT.pdf | --run DOCUMENT.pdf | --cold DOCUMENT.pdf "
                   "NANOSECONDS | --empty\n",
                   stderr);
        return 2;
    }
    const QTemporaryDir folder;
    Bench bench(folder.path());
    live(1500ms); // the spare helper is warm
    print("first page from the click", bench.open(arguments.at(1)), "ms");
    const QSizeF size = bench.view.geometry({1}).rect().size() * bench.view.devicePixelRatioF();
    print("its width", size.width(), "pixels");
    pagingAndZooming(bench);
    scrollingFast(bench);
    bench.view.setFit(PageFit::Width);
    pagingThrough(bench);
    return 0;
}
