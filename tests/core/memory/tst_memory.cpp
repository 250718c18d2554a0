// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/memory/memory.h"
#include "tests/support/quiettest.h"

#include <unistd.h>

#include <QProcess>
#include <QTest>

#include <cmath>
#include <memory>

using namespace Qt::StringLiterals;
using namespace excerpt;

namespace {

constexpr qint64 megabyte = 1'000'000;

/// Memory that is really there: every page written.
std::unique_ptr<char[]> touched(qint64 sizeBytes)
{
    auto block = std::make_unique_for_overwrite<char[]>(std::size_t(sizeBytes));
    for (qint64 i = 0; i < sizeBytes; i += 1024)
        block[std::size_t(i)] = char(i);
    return block;
}

} // namespace

class MemoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { tests::failOnWarnings(); }

    void whatTheProgramTakesIsCounted()
    {
        const qint64 before = readMemory({}).programBytes;
        QVERIFY(before > megabyte);
        const auto block = touched(64 * megabyte);
        const MemoryReading reading = readMemory({});
        QVERIFY2(reading.programBytes - before > 60 * megabyte,
                 qPrintable(QString::number(reading.programBytes - before)));
        QCOMPARE(reading.helperBytes, 0);
        QCOMPARE(reading.totalBytes(), reading.programBytes);
    }

    void helpersAreSummedAndTheDeadCountNothing()
    {
        QProcess helper;
        helper.start(u"cat"_s, {}); // lives until its input closes
        QVERIFY(helper.waitForStarted());
        const std::vector<pid_t> alive{pid_t(helper.processId())};
        QVERIFY(readMemory(alive).helperBytes > 0);
        const std::vector<pid_t> twice{alive.front(), alive.front()};
        QVERIFY(readMemory(twice).helperBytes > readMemory(alive).helperBytes);
        helper.closeWriteChannel();
        QVERIFY(helper.waitForFinished());
        QCOMPARE(readMemory(alive).helperBytes, 0);
    }

    void freedHeapGoesBackToTheSystem()
    {
#if defined(EXCERPT_SANITIZED)
        QSKIP("the sanitizers have their own heap");
#endif
        // Small blocks below one that stays: without trimming nothing of them goes back.
        std::vector<std::unique_ptr<char[]>> blocks;
        for (int i = 0; i < 2000; ++i)
            blocks.push_back(touched(16'000));
        const auto lid = touched(16'000);
        const qint64 full = readMemory({}).programBytes;
        blocks.clear();
        trimHeap();
        QVERIFY2(full - readMemory({}).programBytes > 25 * megabyte,
                 qPrintable(QString::number(full - readMemory({}).programBytes)));
    }

    void slopeIsTheLineThroughThePeaksOfTheTeeth_data()
    {
        QTest::addColumn<QList<QList<qint64>>>("teeth"); // megabytes, one list between reopenings
        QTest::addColumn<double>("megabytesPerSection");
        QTest::newRow("nothing") << QList<QList<qint64>>{} << 0.0;
        QTest::newRow("one tooth") << QList<QList<qint64>>{{50, 51, 52}} << 0.0;
        QTest::newRow("flat saw") << QList<QList<qint64>>{{50, 54, 58}, {50, 54, 58}, {50, 54, 58}}
                                  << 0.0;
        QTest::newRow("rising saw")
            << QList<QList<qint64>>{{50, 54, 58}, {53, 57, 61}, {56, 60, 64}} << 1.0;
        QTest::newRow("a tooth of one section") << QList<QList<qint64>>{{10}, {12}, {14}} << 2.0;
        QTest::newRow("peak in the middle of a tooth")
            << QList<QList<qint64>>{{1, 9, 1}, {1, 12, 1}} << 1.0;
        QTest::newRow("falling") << QList<QList<qint64>>{{20, 30}, {20, 26}} << -2.0;
    }
    void slopeIsTheLineThroughThePeaksOfTheTeeth()
    {
        QFETCH(const QList<QList<qint64>>, teeth);
        QFETCH(const double, megabytesPerSection);
        MemorySlope slope;
        for (const QList<qint64> &tooth : teeth) {
            for (const qint64 peak : tooth)
                slope.addSection(peak * megabyte);
            slope.documentReopened();
            slope.documentReopened(); // without a section in between it changes nothing
        }
        QVERIFY2(std::abs(slope.bytesPerSection() - megabytesPerSection * double(megabyte)) < 0.01,
                 qPrintable(QString::number(slope.bytesPerSection())));
    }

    void digitsAreNotLostOverALongRun()
    {
        MemorySlope slope;
        for (qint64 section = 0; section < 100'000; ++section) {
            slope.addSection(900'000 * megabyte + section); // one byte per section
            slope.documentReopened();
        }
        QVERIFY2(std::abs(slope.bytesPerSection() - 1) < 0.001,
                 qPrintable(QString::number(slope.bytesPerSection())));
    }
};

QTEST_GUILESS_MAIN(MemoryTest)
#include "tst_memory.moc"
