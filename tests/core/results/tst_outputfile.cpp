// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/results/outputfile.h"
#include "tests/support/faultystorage.h"
#include "tests/support/quiettest.h"

#include <fcntl.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <csignal>
#include <memory>
#include <thread>

using namespace Qt::StringLiterals;
using namespace excerpt;
using tests::FaultyStorage;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : "(none)"_ba;
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

int modeOf(const QString &path)
{
    struct stat info
    {
    };
    ::stat(QFile::encodeName(path).constData(), &info);
    return int(info.st_mode & 0777U);
}

/// Big enough that the device's buffer is passed on more than once.
QByteArray newOutput()
{
    return QByteArray(200'000, 'n') + "\n";
}

Expected<void> writeNewOutput(QIODevice &device)
{
    const QByteArray bytes = newOutput();
    for (qsizetype i = 0; i < bytes.size(); i += 1000) {
        if (device.write(bytes.mid(i, 1000)) < 0)
            return failure(Stage::Output, Code::WriteFailed, u"The device failed."_s);
    }
    return {};
}

Expected<void> writeNewOutputTo(Storage &storage, const QString &path)
{
    return writeOutput(storage, path, writeNewOutput);
}

} // namespace

class OutputFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { std::signal(SIGPIPE, SIG_IGN); }
    void init()
    {
        tests::failOnWarnings();
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void theFileAppearsOnlyWhenItIsCommitted();
    void aWriterThatFailsLeavesTheFormerOutput();
    void theModeFollowsTheUmaskOrTheFormerFile();
    void aLinkStaysAndItsTargetIsReplaced_data();
    void aLinkStaysAndItsTargetIsReplaced();
    void devicesAndPipesAreWrittenDirectly();
    void aReaderThatClosesIsAnUnwritableOutput();
    void anUnwritableOutputIsRefusedBeforehand_data();
    void anUnwritableOutputIsRefusedBeforehand();
    void checkingTouchesNothing();
    void partsOfKilledProcessesAreRemoved();
    void powerLossLeavesTheOldOutputOrTheNew_data();
    void powerLossLeavesTheOldOutputOrTheNew();
    void aFullDiskLeavesTheOldOutputOrTheNew();
    void aRealFullDiskLeavesTheOldOutput();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QStringList names() const
    {
        return QDir(m_folder->path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void OutputFileTest::theFileAppearsOnlyWhenItIsCommitted()
{
    put(path(u"out"_s), "old");
    auto output = OutputFile::open(diskStorage(), path(u"out"_s));
    QVERIFY(output);
    QVERIFY(!(*output)->isDirect());
    (*output)->device().write(newOutput());
    QVERIFY((*output)->flush());
    QCOMPARE(contents(path(u"out"_s)), "old"_ba);
    QVERIFY((*output)->commit());
    QCOMPARE(contents(path(u"out"_s)), newOutput());
    output->reset();
    QCOMPARE(names(), QStringList{u"out"_s});
}

void OutputFileTest::aWriterThatFailsLeavesTheFormerOutput()
{
    put(path(u"out"_s), "old");
    const auto written =
        writeOutput(diskStorage(), path(u"out"_s), [](QIODevice &device) -> Expected<void> {
            device.write(newOutput());
            return failure(Stage::Journal, Code::JournalDamaged, u"The source failed."_s);
        });
    QCOMPARE(written.error().code, Code::JournalDamaged);
    QCOMPARE(contents(path(u"out"_s)), "old"_ba);
    QCOMPARE(names(), QStringList{u"out"_s});
}

void OutputFileTest::theModeFollowsTheUmaskOrTheFormerFile()
{
    put(path(u"private"_s), "old");
    QFile::setPermissions(path(u"private"_s), QFile::ReadOwner | QFile::WriteOwner);
    const mode_t before = ::umask(027);
    const auto made = writeNewOutputTo(diskStorage(), path(u"new"_s));
    const auto replaced = writeNewOutputTo(diskStorage(), path(u"private"_s));
    ::umask(before);
    QVERIFY(made && replaced);
    QCOMPARE(modeOf(path(u"new"_s)), 0640);
    QCOMPARE(modeOf(path(u"private"_s)), 0600);
}

void OutputFileTest::aLinkStaysAndItsTargetIsReplaced_data()
{
    QTest::addColumn<bool>("targetExists");
    QTest::newRow("target exists") << true;
    QTest::newRow("target does not exist") << false;
}

void OutputFileTest::aLinkStaysAndItsTargetIsReplaced()
{
    QFETCH(const bool, targetExists);
    QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_s));
    if (targetExists)
        put(path(u"folder/target"_s), "old");
    QVERIFY(QFile::link(u"folder/target"_s, path(u"middle"_s)));
    QVERIFY(QFile::link(u"middle"_s, path(u"link"_s)));
    QVERIFY(writeNewOutputTo(diskStorage(), path(u"link"_s)));
    QVERIFY(QFileInfo(path(u"link"_s)).isSymLink());
    QVERIFY(QFileInfo(path(u"middle"_s)).isSymLink());
    QCOMPARE(contents(path(u"folder/target"_s)), newOutput());
}

void OutputFileTest::devicesAndPipesAreWrittenDirectly()
{
    QVERIFY(writeNewOutputTo(diskStorage(), u"/dev/null"_s));
    const auto full = writeNewOutputTo(diskStorage(), u"/dev/full"_s);
    QCOMPARE(full.error().code, Code::DiskFull);
    QCOMPARE(full.error().stage, Stage::Output);

    const QString pipe = path(u"pipe"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QVERIFY(OutputFile::check(pipe));
    QByteArray read;
    std::thread reader([&] { read = contents(pipe); });
    const auto written = writeNewOutputTo(diskStorage(), pipe);
    reader.join();
    QVERIFY(written);
    QCOMPARE(read, newOutput());
    QCOMPARE(names(), QStringList{u"pipe"_s});
}

void OutputFileTest::aReaderThatClosesIsAnUnwritableOutput()
{
    std::array<int, 2> ends{};
    QCOMPARE(::pipe2(ends.data(), O_CLOEXEC), 0);
    const QString path = u"/dev/fd/%1"_s.arg(ends[1]);
    auto output = OutputFile::open(diskStorage(), path);
    QVERIFY(output);
    QVERIFY((*output)->isDirect());
    (*output)->device().write("one line\n");
    QVERIFY((*output)->flush());
    std::array<char, 64> bytes{};
    QCOMPARE(::read(ends[0], bytes.data(), bytes.size()), 9);
    ::close(ends[0]);
    (*output)->device().write("another\n");
    const auto flushed = (*output)->flush();
    ::close(ends[1]);
    QVERIFY(!flushed);
    QCOMPARE(flushed.error().code, Code::OutputUnwritable);
    QVERIFY2(flushed.error().message.contains(path), qPrintable(flushed.error().message));
    QVERIFY(!(*output)->commit());
}

void OutputFileTest::anUnwritableOutputIsRefusedBeforehand_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("word");
    QTest::newRow("folder missing") << u"no folder/out"_s << u"no folder"_s;
    QTest::newRow("a folder itself") << u"folder"_s << u"is a folder"_s;
    QTest::newRow("below a file") << u"file/out"_s << u"no folder"_s;
    QTest::newRow("links in a circle") << u"circle"_s << u"circle"_s;
    QTest::newRow("name too long") << QString(300, u'x') << QString(300, u'x');
}

void OutputFileTest::anUnwritableOutputIsRefusedBeforehand()
{
    QFETCH(const QString, name);
    QFETCH(const QString, word);
    QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_s));
    put(path(u"file"_s), "old");
    QVERIFY(QFile::link(u"circle"_s, path(u"circle"_s)));
    const QStringList before = names();
    const auto checked = OutputFile::check(path(name));
    QVERIFY(!checked);
    QCOMPARE(checked.error().code, Code::OutputUnwritable);
    QCOMPARE(checked.error().stage, Stage::Output);
    QVERIFY2(checked.error().message.contains(word), qPrintable(checked.error().message));
    const auto written = writeNewOutputTo(diskStorage(), path(name));
    QCOMPARE(written.error().code, Code::OutputUnwritable);
    QCOMPARE(names(), before);
}

void OutputFileTest::checkingTouchesNothing()
{
    put(path(u"out"_s), "old");
    QVERIFY(OutputFile::check(path(u"out"_s)));
    QVERIFY(OutputFile::check(path(u"new"_s)));
    QVERIFY(OutputFile::check(u"-"_s));
    QVERIFY(OutputFile::check({}));
    QCOMPARE(contents(path(u"out"_s)), "old"_ba);
    QCOMPARE(names(), QStringList{u"out"_s});
}

void OutputFileTest::partsOfKilledProcessesAreRemoved()
{
    put(path(u".excerpt-0a1b2c.part"_s), "left");
    auto other = OutputFile::open(diskStorage(), path(u"other"_s));
    QVERIFY(other);
    QVERIFY(!names().contains(u".excerpt-0a1b2c.part"_s));
    QCOMPARE(names().size(), 1); // the other one's part, which is in use
    QVERIFY(writeNewOutputTo(diskStorage(), path(u"out"_s)));
    QVERIFY((*other)->commit());
    QCOMPARE(names(), (QStringList{u"other"_s, u"out"_s}));
}

void OutputFileTest::powerLossLeavesTheOldOutputOrTheNew_data()
{
    using Survival = FaultyStorage::Survival;
    QTest::addColumn<Survival>("survival");
    QTest::addColumn<bool>("entriesSurvive");
    for (const bool entries : {false, true}) {
        const char *with = entries ? "with entries" : "without entries";
        QTest::addRow("nothing, %s", with) << Survival::Nothing << entries;
        QTest::addRow("first half, %s", with) << Survival::FirstHalf << entries;
        QTest::addRow("second half, %s", with) << Survival::SecondHalf << entries;
        QTest::addRow("everything, %s", with) << Survival::Everything << entries;
    }
}

void OutputFileTest::powerLossLeavesTheOldOutputOrTheNew()
{
    QFETCH(const FaultyStorage::Survival, survival);
    QFETCH(const bool, entriesSurvive);
    for (int n = 1;; ++n) {
        put(path(u"out"_s), "old");
        FaultyStorage storage(FaultyStorage::Fault::PowerLoss, n);
        const auto written = writeNewOutputTo(storage, path(u"out"_s));
        const bool isThrough = storage.callsSeen() < n;
        storage.restorePower(survival, entriesSurvive);
        const QByteArray found = contents(path(u"out"_s));
        QVERIFY2(found == newOutput() || (!written && found == "old"),
                 qPrintable(u"power lost at call %1"_s.arg(n)));
        if (isThrough) {
            QVERIFY(written);
            return;
        }
    }
}

void OutputFileTest::aFullDiskLeavesTheOldOutputOrTheNew()
{
    for (int n = 1;; ++n) {
        put(path(u"out"_s), "old");
        FaultyStorage storage(FaultyStorage::Fault::DiskFull, n);
        const auto written = writeNewOutputTo(storage, path(u"out"_s));
        QCOMPARE(contents(path(u"out"_s)), written ? newOutput() : "old"_ba);
        QCOMPARE(names(), QStringList{u"out"_s});
        if (written)
            return;
        QCOMPARE(written.error().code, Code::DiskFull);
        QCOMPARE(written.error().stage, Stage::Output);
    }
}

void OutputFileTest::aRealFullDiskLeavesTheOldOutput()
{
    const QByteArray folder = QFile::encodeName(m_folder->path());
    if (::mount("none", folder.constData(), "tmpfs", 0, "size=100k") != 0)
        QSKIP("A tmpfs cannot be mounted here.");
    const auto unmount = qScopeGuard([&folder] { ::umount(folder.constData()); });
    put(path(u"out"_s), "old");
    const auto written = writeNewOutputTo(diskStorage(), path(u"out"_s));
    QVERIFY(!written);
    QCOMPARE(written.error().code, Code::DiskFull);
    QCOMPARE(contents(path(u"out"_s)), "old"_ba);
    QCOMPARE(names(), QStringList{u"out"_s});
}

QTEST_GUILESS_MAIN(OutputFileTest)
#include "tst_outputfile.moc"
