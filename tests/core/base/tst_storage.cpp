// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/filelock.h"
#include "core/base/storage.h"
#include "tests/support/faultystorage.h"
#include "tests/support/quiettest.h"

#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <csignal>
#include <memory>

using namespace Qt::StringLiterals;
using namespace excerpt;
using tests::FaultyStorage;

class StorageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        tests::failOnWarnings();
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void whatIsAppendedStandsAtTheEnd();
    void modesFollowTheContract();
    void readingStopsAtTheEndOfTheFile();
    void aFailureNamesThePath_data();
    void aFailureNamesThePath();
    void removingWhatIsGoneSucceeds();
    void aFullDiskHasItsOwnCode();
    void aSmallDiskReallyFillsUp();
    void aClosedPipeIsAFailure();
    void aLockKeepsOutOthersUntilItEnds();
    void aLockEndsWithItsProcess();
    void unsyncedThingsGoWithThePower_data();
    void unsyncedThingsGoWithThePower();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void StorageTest::whatIsAppendedStandsAtTheEnd()
{
    {
        const auto file = diskStorage().create(path(u"a"_s), true);
        QVERIFY((*file)->write("one "));
        QVERIFY((*file)->write("twenty "));
        QVERIFY((*file)->truncate(4));
        QVERIFY((*file)->write("two "));
        QVERIFY((*file)->sync());
    }
    const auto again = diskStorage().append(path(u"a"_s));
    QVERIFY((*again)->truncate(4));
    QVERIFY((*again)->write("three"));
    QCOMPARE(contents(path(u"a"_s)), "one three"_ba);
    QVERIFY(diskStorage().rename(path(u"a"_s), path(u"b"_s)));
    QVERIFY(diskStorage().syncFolder(m_folder->path()));
    QCOMPARE(contents(path(u"b"_s)), "one three"_ba);
    QVERIFY(!QFile::exists(path(u"a"_s)));
}

void StorageTest::modesFollowTheContract()
{
    const auto modeOf = [this](const QString &name) {
        struct stat info
        {
        };
        ::stat(QFile::encodeName(path(name)).constData(), &info);
        return int(info.st_mode & 0777U);
    };
    const mode_t before = ::umask(027);
    const auto journal = diskStorage().append(path(u"journal"_s));
    const auto hidden = diskStorage().create(path(u"private"_s), true);
    const auto shared = diskStorage().create(path(u"shared"_s), false);
    const auto folder = diskStorage().makeFolder(path(u"folder"_s));
    ::umask(before);
    QVERIFY(journal && hidden && shared && folder);
    QCOMPARE(modeOf(u"journal"_s), 0600);
    QCOMPARE(modeOf(u"private"_s), 0600);
    QCOMPARE(modeOf(u"shared"_s), 0640);
    QCOMPARE(modeOf(u"folder"_s), 0700);
}

void StorageTest::readingStopsAtTheEndOfTheFile()
{
    QVERIFY((*diskStorage().append(path(u"a"_s)))->write("0123456789"));
    QCOMPARE(*diskStorage().read(path(u"a"_s), 2, 3), "234"_ba);
    QCOMPARE(*diskStorage().read(path(u"a"_s), 8, 100), "89"_ba);
    QCOMPARE(*diskStorage().read(path(u"a"_s), 50, 100), ""_ba);
}

void StorageTest::aFailureNamesThePath_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"append", "create", "read", "rename", "makeFolder", "syncFolder"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void StorageTest::aFailureNamesThePath()
{
    QFETCH(const QString, what);
    Storage &disk = diskStorage();
    const QString missing = path(u"no folder/file"_s);
    const auto errorOf = [](const auto &result) { return result ? Error{} : result.error(); };
    Error error;
    if (what == "append"_L1)
        error = errorOf(disk.append(missing));
    else if (what == "create"_L1)
        error = errorOf(disk.create(missing, true));
    else if (what == "read"_L1)
        error = errorOf(disk.read(missing, 0, 1));
    else if (what == "rename"_L1)
        error = errorOf(disk.rename(m_folder->path(), missing));
    else if (what == "makeFolder"_L1)
        error = errorOf(disk.makeFolder(missing));
    else
        error = errorOf(disk.syncFolder(missing));
    QCOMPARE(error.code, Code::WriteFailed);
    QVERIFY2(error.message.contains(missing), qPrintable(error.message));
    QVERIFY2(error.detail.contains(u"errno 2"_s), qPrintable(error.detail));
}

void StorageTest::removingWhatIsGoneSucceeds()
{
    QVERIFY(diskStorage().remove(path(u"nothing"_s)));
    QVERIFY(diskStorage().makeFolder(path(u"folder"_s)));
    QVERIFY(!diskStorage().makeFolder(path(u"folder"_s)));
    QVERIFY(diskStorage().append(path(u"folder/file"_s)));
    QVERIFY(!diskStorage().remove(path(u"folder"_s)));
    QVERIFY(diskStorage().remove(path(u"folder/file"_s)));
    QVERIFY(diskStorage().remove(path(u"folder"_s)));
    QVERIFY(!QFileInfo::exists(path(u"folder"_s)));
}

void StorageTest::aFullDiskHasItsOwnCode()
{
    const auto full = diskStorage().append(u"/dev/full"_s);
    QVERIFY(full);
    const auto written = (*full)->write("x");
    QVERIFY(!written);
    QCOMPARE(written.error().code, Code::DiskFull);
    QVERIFY2(written.error().message.contains(u"/dev/full"_s), qPrintable(written.error().message));
}

void StorageTest::aSmallDiskReallyFillsUp()
{
    const QByteArray folder = QFile::encodeName(m_folder->path());
    if (::mount("none", folder.constData(), "tmpfs", 0, "size=1m") != 0)
        QSKIP("A tmpfs cannot be mounted here.");
    const auto unmount = qScopeGuard([&folder] { ::umount(folder.constData()); });
    const auto file = diskStorage().append(path(u"a"_s));
    const auto written = (*file)->write(QByteArray(2'000'000, 'x'));
    QVERIFY(!written);
    QCOMPARE(written.error().code, Code::DiskFull);
    QVERIFY((*file)->truncate(1000));
    QVERIFY((*file)->write(QByteArray(1000, 'y')));
    QCOMPARE(QFileInfo(path(u"a"_s)).size(), 2000);
}

void StorageTest::aClosedPipeIsAFailure()
{
    std::array<int, 2> ends{};
    QCOMPARE(::pipe(ends.data()), 0);
    const auto before = std::signal(SIGPIPE, SIG_IGN);
    const auto file = fileOnDescriptor(ends[1], u"the pipe"_s);
    QVERIFY(file->write("x"));
    ::close(ends[0]);
    const auto written = file->write("y");
    std::signal(SIGPIPE, before);
    QVERIFY(!written);
    QCOMPARE(written.error().code, Code::WriteFailed);
    QVERIFY2(written.error().message.contains(u"the pipe"_s), qPrintable(written.error().message));
}

void StorageTest::aLockKeepsOutOthersUntilItEnds()
{
    const QString file = path(u"file"_s);
    QCOMPARE(FileLock::take(file).error().code, Code::JobUnknown);
    QVERIFY(diskStorage().append(file));
    {
        const auto lock = FileLock::take(file);
        QVERIFY(lock);
        QVERIFY(FileLock::isTaken(file));
        const auto second = FileLock::take(file);
        QVERIFY(!second);
        QCOMPARE(second.error().code, Code::JobBusy);
    }
    QVERIFY(!FileLock::isTaken(file));
    QVERIFY(FileLock::take(file));
}

void StorageTest::aLockEndsWithItsProcess()
{
    const QString file = path(u"file"_s);
    QVERIFY(diskStorage().append(file));
    std::array<int, 2> ready{};
    QCOMPARE(::pipe(ready.data()), 0);
    const pid_t other = ::fork();
    if (other == 0) {
        const auto lock = FileLock::take(file);
        const bool told = ::write(ready[1], lock ? "y" : "n", 1) == 1;
        for (;;) {
            if (!told)
                ::_exit(1);
            ::pause();
        }
    }
    char answer = 0;
    QCOMPARE(::read(ready[0], &answer, 1), 1);
    QCOMPARE(answer, 'y');
    QCOMPARE(FileLock::take(file).error().code, Code::JobBusy);
    QCOMPARE(::kill(other, SIGKILL), 0);
    QCOMPARE(::waitpid(other, nullptr, 0), other);
    QVERIFY(FileLock::take(file));
    ::close(ready[0]);
    ::close(ready[1]);
}

void StorageTest::unsyncedThingsGoWithThePower_data()
{
    using Survival = FaultyStorage::Survival;
    QTest::addColumn<Survival>("survival");
    QTest::addColumn<QByteArray>("known");
    QTest::newRow("nothing") << Survival::Nothing << "one"_ba;
    QTest::newRow("first half") << Survival::FirstHalf << "onetw"_ba;
    QTest::newRow("second half") << Survival::SecondHalf << "one\0\0ne"_ba;
    QTest::newRow("everything") << Survival::Everything << "onetwne"_ba;
}

void StorageTest::unsyncedThingsGoWithThePower()
{
    QFETCH(const FaultyStorage::Survival, survival);
    QFETCH(const QByteArray, known);
    FaultyStorage storage(FaultyStorage::Fault::PowerLoss, 10);
    {
        const auto file = storage.append(path(u"known"_s));
        QVERIFY((*file)->write("one"));
        QVERIFY((*file)->sync());
        QVERIFY(storage.syncFolder(m_folder->path()));
        const auto unknown = storage.create(path(u"unknown"_s), true);
        QVERIFY((*unknown)->write("three"));
        QVERIFY((*unknown)->sync());
        QVERIFY((*file)->write("tw"));
        QVERIFY(storage.rename(path(u"unknown"_s), path(u"renamed"_s)));
        QVERIFY(!(*file)->write("neve"));
        QVERIFY(!storage.remove(path(u"known"_s)));
    }
    storage.restorePower(survival, false);
    QCOMPARE(contents(path(u"known"_s)), known);
    QVERIFY(!QFile::exists(path(u"unknown"_s)));
    QVERIFY(!QFile::exists(path(u"renamed"_s)));
    QCOMPARE(storage.callsSeen(), 11);
}

QTEST_GUILESS_MAIN(StorageTest)
#include "tst_storage.moc"
