// SPDX-License-Identifier: GPL-3.0-or-later
// bench_split FOLDER [PAGES]
// Cuts a text document (1.6 MB), one of photos (602 MB) and large ones of 100,000 pages into
// sections of three pages: in this process, with excerpt-cli, and with the peers qpdf and mutool.
// Documents and sections are written to FOLDER. Prints one row per case; asserts nothing.
#include "core/document/pdf/qpdfdocument.h"
#include "tests/support/pdfgenerator.h"

#include <fcntl.h>
#include <malloc.h>

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QTextStream>
#include <QThread>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace excerpt;
using namespace excerpt::tests;

namespace {

constexpr int pagesPerSection = 3;
constexpr int runs = 3;        ///< of whole processes
constexpr int singleCuts = 20; ///< of peers that need a process per section
constexpr int sampleMilliseconds = 20;

struct Measurement
{
    std::vector<double> millisecondsPerSection; ///< of each run
    qint64 peakBytes = 0;                       ///< of all processes of a run together
    bool hasFailed = false;
};

qint64 residentBytes(const QString &process)
{
    QFile status(u"/proc/%1/status"_s.arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const qsizetype start = text.indexOf("VmRSS:");
    return start < 0 ? 0
                     : text.mid(start + 6, 20).simplified().split(' ').first().toLongLong() * 1024;
}

/// Of a process and all that it started.
qint64 residentBytesOfAll(const QString &process)
{
    qint64 bytes = residentBytes(process);
    for (const QString &task :
         QDir(u"/proc/%1/task"_s.arg(process)).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile children(u"/proc/%1/task/%2/children"_s.arg(process, task));
        if (!children.open(QIODevice::ReadOnly))
            continue;
        for (const QByteArray &child : children.readAll().simplified().split(' ')) {
            if (!child.isEmpty())
                bytes += residentBytesOfAll(QString::fromLatin1(child));
        }
    }
    return bytes;
}

void runOnce(const QString &program, const QStringList &arguments, int sections,
             Measurement &result)
{
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(program, arguments);
    const QString id = QString::number(process.processId());
    while (!process.waitForFinished(sampleMilliseconds) && process.state() != QProcess::NotRunning)
        result.peakBytes = std::max(result.peakBytes, residentBytesOfAll(id));
    result.millisecondsPerSection.push_back(double(timer.nsecsElapsed()) / 1e6 / sections);
    result.hasFailed |= process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0;
}

Measurement inThisProcess(const QString &path, const QDir &folder, int pages)
{
    Measurement result;
    auto document = QpdfDocument::open(::open(QFile::encodeName(path).constData(), O_RDONLY), {});
    if (!document) {
        result.hasFailed = true;
        return result;
    }
    QFile section(folder.filePath(u"section.pdf"_s));
    for (int page = 1; page + pagesPerSection - 1 <= pages; page += pagesPerSection) {
        QElapsedTimer timer;
        timer.start();
        result.hasFailed |= !section.open(QIODevice::WriteOnly | QIODevice::Truncate);
        const PageRange range(PageNumber{page}, PageNumber{page + pagesPerSection - 1});
        result.hasFailed |= !(*document)->cut(range, section.handle());
        section.close();
        ::malloc_trim(0);
        result.millisecondsPerSection.push_back(double(timer.nsecsElapsed()) / 1e6);
        result.peakBytes = std::max(result.peakBytes, residentBytes(u"self"_s));
    }
    return result;
}

class Table
{
public:
    void row(const QString &name, Measurement measured)
    {
        std::ranges::sort(measured.millisecondsPerSection);
        const auto &times = measured.millisecondsPerSection;
        const double median = times.empty() ? 0 : times[times.size() / 2];
        if (m_baseline == 0)
            m_baseline = median;
        m_output << u"%1 | %2 | %3 | %4-%5 | %6 | %7%8"_s.arg(name, -34)
                        .arg(times.size(), 3)
                        .arg(median, 7, 'f', 2)
                        .arg(times.empty() ? 0 : times.front(), 0, 'f', 2)
                        .arg(times.empty() ? 0 : times.back(), 0, 'f', 2)
                        .arg(median / m_baseline, 5, 'f', 2)
                        .arg(double(measured.peakBytes) / 1e6, 6, 'f', 1)
                        .arg(measured.hasFailed ? u" FAILED"_s : QString())
                 << Qt::endl;
    }
    void heading(const QString &document)
    {
        m_baseline = 0;
        m_output << Qt::endl
                 << document << u", "_s << QThread::idealThreadCount() << u" cores"_s << Qt::endl
                 << u"case | n | median ms per section | spread | ratio | peak MB"_s << Qt::endl;
    }

private:
    QTextStream m_output{stdout};
    double m_baseline = 0;
};

void compare(Table &table, const QString &path, const QDir &folder, int pages, bool hasPeers)
{
    const int sections = pages / pagesPerSection;
    const QString out = folder.filePath(u"sections"_s);
    const auto emptied = [&out] {
        QDir(out).removeRecursively();
        QDir().mkpath(out);
        return out;
    };
    if (hasPeers) {
        Measurement mutool;
        for (int i = 0; i < singleCuts; ++i) {
            const int page = 1 + i * (sections / singleCuts) * pagesPerSection;
            runOnce(u"mutool"_s,
                    {u"merge"_s, u"-o"_s, folder.filePath(u"section.pdf"_s), path,
                     u"%1-%2"_s.arg(page).arg(page + pagesPerSection - 1)},
                    1, mutool);
        }
        table.row(u"mutool merge, a process each"_s, mutool);
        Measurement qpdf;
        for (int i = 0; i < runs; ++i)
            runOnce(u"qpdf"_s,
                    {u"--split-pages=%1"_s.arg(pagesPerSection), path, emptied() + u"/%d.pdf"_s},
                    sections, qpdf);
        table.row(u"qpdf --split-pages, one process"_s, qpdf);
    }
    const QString cli = QCoreApplication::applicationDirPath() + u"/excerpt-cli"_s;
    Measurement split;
    for (int i = 0; i < runs; ++i)
        runOnce(cli,
                {u"split"_s, path, u"--pages"_s, u"1-%1"_s.arg(sections * pagesPerSection),
                 u"--every"_s, QString::number(pagesPerSection), u"--output-dir"_s, emptied()},
                sections, split);
    table.row(u"excerpt-cli split, one process"_s, split);
    QDir(out).removeRecursively();
    table.row(u"in this process"_s, inThisProcess(path, folder, sections * pagesPerSection));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        QTextStream(stderr) << "bench_split FOLDER [PAGES]" << Qt::endl;
        return 2;
    }
    const QDir folder(arguments.at(1));
    const int pages = arguments.size() > 2 ? arguments.at(2).toInt() : 840;
    struct Case
    {
        QString name;
        PdfSpec spec;
        int pages;
        bool hasPeers;
    };
    const std::vector<Case> cases{
        {u"text"_s, {.pages = pages, .linesPerPage = 15}, pages, true},
        {u"photos"_s, {.pages = pages, .imageBytes = 715'000}, pages, true},
        {u"photos without a filter"_s,
         {.pages = pages, .imageBytes = 715'000, .filtersImages = false},
         pages,
         true},
        {u"1,000,000 extra dictionaries"_s,
         {.pages = pages, .linesPerPage = 15, .extraDictionaries = 1'000'000},
         pages,
         false},
        {u"100,000 pages, flat"_s, {.pages = 100'000}, 840, false},
        {u"100,000 pages, balanced"_s,
         {.pages = 100'000, .tree = PdfSpec::Tree::Balanced},
         840,
         false},
    };
    Table table;
    for (const Case &document : cases) {
        const QString path = folder.filePath(u"document.pdf"_s);
        if (!writePdf(path, document.spec)) {
            QTextStream(stderr) << path << " cannot be written" << Qt::endl;
            return 6;
        }
        table.heading(u"%1 (%2 MB)"_s.arg(document.name).arg(QFileInfo(path).size() / 1'000'000));
        compare(table, path, folder, document.pages, document.hasPeers);
        QFile::remove(path);
    }
    QFile::remove(folder.filePath(u"section.pdf"_s));
    return 0;
}
