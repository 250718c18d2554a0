// SPDX-License-Identifier: GPL-3.0-or-later
// bench_sections [SECTIONS [STEPS]]
// Edits a list of sections (2,000) again and again (10,000 times), as a person would, with the
// panel on screen that follows each edit, then undoes and redoes all of it. Prints the time of each
// edit, from the call to the picture, by the clock and of the processor (which a loaded machine
// does not disturb), and what the steps hold in memory.
#include "core/sections/edits.h"
#include "core/sections/pageedits.h"
#include "ui/document/pagesource.h"
#include "ui/look/look.h"
#include "ui/sections/sectioneditor.h"
#include "ui/sections/sectionspanel.h"

#include <time.h>

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTextStream>
#include <QTreeView>

#include <algorithm>
#include <functional>
#include <map>

using namespace Qt::StringLiterals;
using namespace excerpt;

namespace {

constexpr int pagesEach = 4;

double residentMb()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return double(file.readAll().split(' ').value(1).toLongLong()) * 4096 / 1e6;
}

SectionList sample(int count)
{
    SectionList list;
    list.documentPages = pagesEach * count;
    for (int i = 0; i < count; ++i) {
        Section section;
        section.id = {u's' + QString::number(i + 1)};
        section.name = u"%1.%2 A section of the lesson"_s.arg(i / 7).arg(i % 7 + 1);
        section.parents = {u"Lesson %1"_s.arg(i / 7)};
        section.level = 2;
        section.pages = PageRange({i * pagesEach + 1}, {(i + 1) * pagesEach});
        list.sections.push_back(section);
    }
    return list;
}

double processorMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

struct Times
{
    std::vector<double> clock; ///< milliseconds
    std::vector<double> processor;
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
    Bench(int sections, int steps) : m_steps(steps), m_panel(m_editor, m_source)
    {
        m_editor.reset(sample(sections));
        m_panel.resize(304, 412);
        m_panel.show();
        m_panel.view().expandAll();
        showNow();
    }

    void run(QTextStream &out)
    {
        const double before = residentMb();
        for (int step = 0; step < m_steps; ++step)
            edit();
        const double after = residentMb();
        measure(u"undo"_s, m_editor.undoStack().count(), [this] { m_editor.undoStack().undo(); });
        measure(u"redo"_s, m_editor.undoStack().count(), [this] { m_editor.undoStack().redo(); });
        out << "case | n | clock: median ms | 99 % | worst | processor: median ms | 99 % | worst\n";
        for (auto &[name, times] : m_times)
            out << name << " | " << times.clock.size() << " | " << spread(times.clock) << " | "
                << spread(times.processor) << '\n';
        out << "steps held " << m_editor.undoStack().count() << " | "
            << double(m_editor.undoBytes()) / 1e6 << " MB | resident " << before << " -> " << after
            << " MB\ntarget: every edit below 16 ms\n";
    }

private:
    /// What the event loop would do next.
    void showNow()
    {
        QCoreApplication::sendPostedEvents();
        m_panel.view().viewport()->repaint();
    }

    /// One edit and the events that it causes: what a person waits for.
    void measure(const QString &name, int count, const std::function<void()> &what)
    {
        for (int i = 0; i < count; ++i) {
            const double before = processorMilliseconds();
            QElapsedTimer timer;
            timer.start();
            what();
            showNow();
            m_times[name].clock.push_back(double(timer.nsecsElapsed()) / 1e6);
            m_times[name].processor.push_back(processorMilliseconds() - before);
        }
    }

    void edit()
    {
        const int count = int(m_editor.sections().size());
        const int some = m_random.bounded(count - 1);
        const PageNumber page{m_random.bounded(1, m_editor.list().documentPages)};
        const auto fresh = [this] { return m_editor.freshId(); };
        const auto apply = [this](std::vector<Section> sections) {
            m_editor.apply(u"edit"_s, std::move(sections));
        };
        const auto now = [this]() -> const std::vector<Section> & { return m_editor.sections(); };
        switch (m_random.bounded(8)) {
        case 0:
            measure(u"rename"_s, 1, [&] {
                apply(edits::renamed(now(), some, u"New %1"_s.arg(m_random.bounded(1000))));
            });
            break;
        case 1:
            measure(u"move"_s, 1, [&] {
                apply(edits::moved(now(), {{some, 0}}, m_random.bounded(count), {}));
            });
            break;
        case 2:
            measure(u"boundary"_s, 1, [&] {
                apply(edits::withBoundaryToggled(
                    now(), page, m_editor.list().documentPages, fresh,
                    [](const PageRange &pages) { return pages.toString(); }));
            });
            break;
        case 3:
            measure(u"merge"_s, 1, [&] { apply(edits::merged(now(), {some, some + 1})); });
            break;
        case 4:
            measure(u"duplicate"_s, 1, [&] { apply(edits::duplicated(now(), {some}, fresh)); });
            break;
        case 5: measure(u"delete"_s, 1, [&] { apply(edits::removed(now(), {some})); }); break;
        case 6: measure(u"nest"_s, 1, [&] { apply(edits::nested(now(), {some})); }); break;
        default:
            measure(u"new section"_s, 1, [&] {
                apply(edits::withNewSection(now(), PageRange(page, page), u"N"_s, fresh()));
            });
        }
    }

    int m_steps;
    QRandomGenerator m_random{1};
    SectionEditor m_editor;
    PageSource m_source;
    SectionsPanel m_panel;
    std::map<QString, Times> m_times;
};

} // namespace

int main(int argumentCount, char **arguments)
{
    const QApplication application(argumentCount, arguments);
    look::apply(*qApp, look::Theme::Light);
    const QStringList words = QApplication::arguments();
    QTextStream out(stdout);
    out << words.value(1, u"2000"_s) << " sections, " << words.value(2, u"10000"_s) << " steps\n";
    Bench(words.value(1, u"2000"_s).toInt(), words.value(2, u"10000"_s).toInt()).run(out);
    return 0;
}
