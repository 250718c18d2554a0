// SPDX-License-Identifier: GPL-3.0-or-later
// bench_sections DOCUMENT.pdf [SECTIONS [STEPS [arrangement]]]
// The real window with a document and many sections (2,000), tree, grid, page view, strip, prompt
// and results attached, all groups open. Edits it again and again (10,000 times) as a person would,
// then undoes and redoes all of it. Prints per kind of edit how long it takes from the call to the
// picture, by the clock and by the processor time of the window's thread (which a loaded machine
// does not disturb); at the end the longest turn of the event loop while edits follow one another
// in the rhythm of a held key, which finds what an edit puts off to a timer.
#include "core/sections/areas.h"
#include "core/sections/pageedits.h"
#include "core/settings/loadsettings.h"
#include "tests/support/freezeprobe.h"
#include "ui/look/look.h"
#include "ui/pages/pageview.h"
#include "ui/sections/sectionspanel.h"
#include "ui/window/mainwindow.h"

#include <time.h>

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>
#include <QTreeView>

#include <algorithm>
#include <functional>
#include <map>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace excerpt;

namespace {

double residentMb()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return double(file.readAll().split(' ').value(1).toLongLong()) * 4096 / 1e6;
}

std::vector<Section> sample(int count, int pages)
{
    const int pagesEach = std::max(1, pages / count);
    std::vector<Section> sections;
    for (int i = 0; i < count; ++i) {
        Section section;
        section.id = {u's' + QString::number(i + 1)};
        section.name = u"%1.%2 A section of the lesson"_s.arg(i / 7).arg(i % 7 + 1);
        section.parents = {u"Lesson %1"_s.arg(i / 7)};
        section.level = 2;
        section.pages = PageRange({i * pagesEach + 1}, {(i + 1) * pagesEach});
        sections.push_back(section);
    }
    return sections;
}

double threadMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

void live(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

struct Times
{
    std::vector<double> clock; ///< milliseconds
    std::vector<double> thread;
};

/// "median | 99 % | worst"
QString spread(std::vector<double> &times)
{
    std::sort(times.begin(), times.end());
    return u"%1 | %2 | %3"_s.arg(times[times.size() / 2], 0, 'f', 1)
        .arg(times[times.size() * 99 / 100], 0, 'f', 1)
        .arg(times.back(), 0, 'f', 1);
}

class Bench
{
public:
    Bench(const QString &folder, int sections, int steps)
        : m_count(sections)
        , m_steps(steps)
        , m_window(
              Settings(),
              WindowPlaces{
                  {}, folder + "/recent"_L1, folder + "/pictures"_L1, folder + "/autosave"_L1, {}})
        , m_editor(m_window.workspace().sections())
    {
        m_window.resize(1280, 800);
        m_window.show();
    }

    [[nodiscard]] bool open(const QString &path, Arrangements::Kind kind)
    {
        m_window.open(path);
        PageSource &pages = m_window.workspace().pages();
        for (int i = 0; i < 100 && pages.state() != PageSource::State::Open; ++i)
            live(100ms);
        if (pages.state() != PageSource::State::Open)
            return false;
        live(1s); // the first pages and the hash have come
        SectionList list = m_editor.list();
        list.sections = sample(m_count, pages.pageCount());
        m_editor.reset(std::move(list));
        m_window.showArrangement(kind);
        m_window.findChild<SectionsPanel *>()->view().expandAll();
        live(1s);
        return true;
    }

    void run(QTextStream &out)
    {
        const double before = residentMb();
        for (int step = 0; step < m_steps; ++step)
            edit();
        const double after = residentMb();
        measure(u"undo"_s, m_editor.undoStack().count(), [this] { m_editor.undoStack().undo(); });
        measure(u"redo"_s, m_editor.undoStack().count(), [this] { m_editor.undoStack().redo(); });
        bulk();
        out << "case | n | clock: median ms | 99 % | worst | thread: median ms | 99 % | worst\n";
        for (auto &[name, times] : m_times)
            out << name << " | " << times.clock.size() << " | " << spread(times.clock) << " | "
                << spread(times.thread) << '\n';
        out << "steps held " << m_editor.undoStack().count() << " | "
            << double(m_editor.undoBytes()) / 1e6 << " MB | resident " << before << " -> " << after
            << " MB\n";
        paced(out);
        out << "target: every edit below 16 ms\n";
    }

private:
    /// What the event loop would do next.
    void showNow()
    {
        QCoreApplication::sendPostedEvents();
        QEvent update(QEvent::UpdateRequest);
        QCoreApplication::sendEvent(&m_window, &update);
    }

    /// One edit and the events that it causes: what a person waits for.
    void measure(const QString &name, int count, const std::function<void()> &what)
    {
        for (int i = 0; i < count; ++i) {
            const double before = threadMilliseconds();
            QElapsedTimer timer;
            timer.start();
            what();
            showNow();
            m_times[name].clock.push_back(double(timer.nsecsElapsed()) / 1e6);
            m_times[name].thread.push_back(threadMilliseconds() - before);
        }
    }

    [[nodiscard]] const std::vector<Section> &now() const { return m_editor.sections(); }
    [[nodiscard]] int some()
    {
        return m_random.bounded(std::max(1, int(m_editor.sections().size()) - 1));
    }
    void apply(std::vector<Section> sections, int gesture = 0)
    {
        m_editor.apply(u"edit"_s, std::move(sections), gesture);
    }

    /// What changes the whole list at once.
    void bulk()
    {
        const int pages = m_editor.list().documentPages;
        for (int i = 0; i < 10; ++i) {
            measure(u"all: other names"_s, 1, [&] {
                auto sections = now();
                for (Section &section : sections)
                    section.name += u'x';
                apply(std::move(sections));
            });
            measure(u"all: sorted"_s, 1, [&] { apply(edits::sortedByPages(now())); });
            measure(u"all: deleted"_s, 1, [&] { apply({}); });
            measure(u"all: undo"_s, 1, [&] { m_editor.undoStack().undo(); });
            auto found = sample(m_count, pages);
            measure(u"all: from bookmarks"_s, 1, [&] {
                apply(edits::replaced(now(), std::move(found),
                                      [this] { return m_editor.freshId(); }));
            });
            measure(u"all: undo"_s, 2, [&] { m_editor.undoStack().undo(); });
            measure(u"all: redo"_s, 2, [&] { m_editor.undoStack().redo(); });
        }
    }

    /// One edit after the other, the event loop between them.
    void paced(QTextStream &out)
    {
        tests::FreezeProbe probe;
        live(3s);
        probe.start();
        for (int i = 0; i < 400; ++i) {
            m_moves = 1;
            edit();
            live(30ms);
        }
        live(3s);
        probe.stop();
        out << "edits in the rhythm of a held key: longest turn of the event loop, clock "
            << double(probe.longest().count()) / 1e3 << " ms, thread "
            << double(probe.longestWork().count()) / 1e3 << " ms\n";
    }

    void edit()
    {
        switch (m_random.bounded(4)) {
        case 0: return editPages();
        case 1: return editMarks();
        default: editTree();
        }
    }

    void editPages()
    {
        const PageNumber page{m_random.bounded(1, m_editor.list().documentPages)};
        if (m_random.bounded(2) == 0)
            return measure(u"boundary"_s, 1, [&] {
                apply(edits::withBoundaryToggled(
                    now(), page, m_editor.list().documentPages,
                    [this] { return m_editor.freshId(); },
                    [](const PageRange &pages) { return pages.toString(); }));
            });
        measure(u"new section"_s, 1, [&] {
            apply(edits::withNewSection(now(), PageRange(page, page), u"N"_s, m_editor.freshId()));
        });
    }

    /// On the page that is shown, a drag of several moves each.
    void editMarks()
    {
        const int index = some();
        const Section &section = now().at(std::size_t(index));
        if (section.pages.isEmpty())
            return;
        m_editor.setCurrent(section.id);
        m_window.findChild<PageView *>(u"pageView"_s)->goToPage(section.pages.first());
        showNow();
        const int gesture = m_editor.newGesture();
        const auto before = now();
        const bool isArea = m_random.bounded(2) == 0;
        const auto boundary = edits::boundaryAfter(before, {section.pages.first().value - 1});
        for (int i = 1; i <= m_moves; ++i) {
            if (isArea)
                measure(u"area, each move of a drag"_s, 1, [&] {
                    const PageRegion area{
                        before[std::size_t(index)].pages.first(), {.1, .1, .05 * i, .04 * i}, {}};
                    apply(edits::withRegion(before, index, area), gesture);
                });
            else if (boundary)
                measure(u"split line, each move of a drag"_s, 1, [&] {
                    const PagePosition at{before[std::size_t(index)].pages.first(), {.05 * i}, {}};
                    apply(
                        edits::withBoundaryAt(before, *boundary, at, m_editor.list().documentPages),
                        gesture);
                });
        }
    }

    void editTree()
    {
        const int index = some();
        const int count = int(now().size());
        switch (m_random.bounded(8)) {
        case 0:
            return measure(u"rename"_s, 1, [&] {
                apply(edits::renamed(now(), index, u"New %1"_s.arg(m_random.bounded(1000))));
            });
        case 1:
            return measure(u"move"_s, 1, [&] {
                apply(edits::moved(now(), {{index, 0}}, m_random.bounded(count), {}));
            });
        case 2:
            return measure(u"merge"_s, 1, [&] { apply(edits::merged(now(), {index, index + 1})); });
        case 3:
            return measure(u"duplicate"_s, 1, [&] {
                apply(edits::duplicated(now(), {index}, [this] { return m_editor.freshId(); }));
            });
        case 4: return measure(u"delete"_s, 1, [&] { apply(edits::removed(now(), {index})); });
        case 5: return measure(u"nest"_s, 1, [&] { apply(edits::nested(now(), {index})); });
        case 6:
            return measure(u"own prompt"_s, 1, [&] {
                apply(edits::withPrompt(now(), {index}, u"Only the %1."_s.arg(index)));
            });
        default:
            measure(u"group renamed"_s, 1, [&] {
                apply(edits::withGroupRenamed(now(), {index, index + 1}, 0,
                                              u"Group %1"_s.arg(m_random.bounded(1000))));
            });
        }
    }

    int m_count;
    int m_steps;
    int m_moves = 10; ///< of a drag
    QRandomGenerator m_random{1};
    MainWindow m_window;
    SectionEditor &m_editor;
    std::map<QString, Times> m_times;
};

} // namespace

int main(int argumentCount, char **arguments)
{
    const QApplication application(argumentCount, arguments);
    look::apply(*qApp, look::Theme::Light);
    const QStringList words = QApplication::arguments();
    QTextStream out(stdout);
    const int sections = words.value(2, u"2000"_s).toInt();
    const int steps = words.value(3, u"10000"_s).toInt();
    const QTemporaryDir folder;
    Bench bench(folder.path(), sections, steps);
    const auto kind =
        words.value(4) == "check"_L1 ? Arrangements::Kind::Check : Arrangements::Kind::Mark;
    if (words.size() < 2 || !bench.open(words.at(1), kind)) {
        out << "bench_sections DOCUMENT.pdf [SECTIONS [STEPS [mark|check]]]\n";
        return 2;
    }
    out << sections << " sections, " << steps << " steps\n";
    bench.run(out);
    return 0;
}
