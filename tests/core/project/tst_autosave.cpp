// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/autosave.h"
#include "tests/support/jsonschema.h"
#include "tests/support/quiettest.h"

#include <unistd.h>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace excerpt;

namespace {

Project projectNamed(const QString &prompt)
{
    Project project;
    project.documentPath = u"/books/book.pdf"_s;
    project.prompt = prompt;
    return project;
}

/// What the second process does: writes a state, says so, and lives until it is killed.
int holdAutosave(const QString &folder)
{
    Autosave autosave(folder);
    autosave.write(projectNamed(u"of the killed one"_s), u"/books/mine.excerpt"_s);
    autosave.waitForDone();
    std::puts("written");
    std::fflush(stdout);
    for (;;)
        ::pause();
}

} // namespace

class AutosaveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        tests::failOnWarnings();
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void nothingIsMadeBeforeTheFirstWrite();
    void theLatestStateIsOnDisk();
    void aLivingWindowsStateIsNobodysLeftover();
    void whatAKilledProcessLeftIsOffered();
    void oneWindowOnlyTakesItOver();
    void whatIsRemovedIsGone();
    void aDamagedStateIsOfferedToBeDiscarded();
    void aLockWithoutAStateIsTidiedAway();
    void anUnwritableFolderIsReported();

private:
    [[nodiscard]] QString folder() const { return m_folder->filePath(u"state/autosave"_s); }
    [[nodiscard]] QStringList names() const
    {
        return QDir(folder()).entryList(QDir::Files | QDir::Hidden);
    }
    /// A second process that wrote a state; it is killed without warning.
    void leaveState()
    {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {u"--hold"_s, folder()});
        QVERIFY(process.waitForReadyRead(30'000));
        QCOMPARE(process.readAllStandardOutput().trimmed(), "written"_ba);
        const auto whileLiving = Autosave::leftovers(folder());
        QVERIFY(whileLiving && whileLiving->empty());
        process.kill();
        QVERIFY(process.waitForFinished(30'000));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void AutosaveTest::nothingIsMadeBeforeTheFirstWrite()
{
    {
        Autosave autosave(folder());
        autosave.remove();
    }
    QVERIFY(!QFileInfo::exists(folder()));
    const auto none = Autosave::leftovers(folder());
    QVERIFY(none && none->empty());
}

void AutosaveTest::theLatestStateIsOnDisk()
{
    std::atomic<int> reports = 0;
    {
        Autosave autosave(folder(), [&reports](const Expected<void> &done) {
            if (done)
                ++reports;
        });
        for (int i = 0; i < 200; ++i)
            autosave.write(projectNamed(u"state %1"_s.arg(i)), {});
        autosave.waitForDone();
        QVERIFY(reports >= 1 && reports <= 200);
        const QStringList states = QDir(folder()).entryList({u"*.excerpt"_s});
        QCOMPARE(states.size(), 1);
        QFile file(QDir(folder()).filePath(states.first()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray json = file.readAll();
        QVERIFY(json.contains("state 199"));
        QCOMPARE(tests::schemaBreaches(u"core/project/schemas/project.schema.json"_s, json),
                 QString());
        QCOMPARE(QFileInfo(folder()).permissions() &
                     (QFile::ReadGroup | QFile::ReadOther | QFile::ExeOther),
                 QFile::Permissions());
    }
    // The window went away without saying that it was saved: the state is offered.
    const auto left = Autosave::leftovers(folder());
    QVERIFY(left);
    QCOMPARE(left->size(), size_t(1));
    QCOMPARE(left->front().project.prompt, u"state 199"_s);
}

void AutosaveTest::aLivingWindowsStateIsNobodysLeftover()
{
    Autosave first(folder());
    Autosave second(folder());
    first.write(projectNamed(u"first"_s), {});
    second.write(projectNamed(u"second"_s), {});
    first.waitForDone();
    second.waitForDone();
    QCOMPARE(QDir(folder()).entryList({u"*.excerpt"_s}).size(), 2);
    const auto left = Autosave::leftovers(folder());
    QVERIFY(left && left->empty());
}

void AutosaveTest::whatAKilledProcessLeftIsOffered()
{
    leaveState();
    auto left = Autosave::leftovers(folder());
    QVERIFY(left);
    QCOMPARE(left->size(), size_t(1));
    const AutosavedProject &state = left->front();
    QVERIFY(!state.damage);
    QCOMPARE(state.projectPath, u"/books/mine.excerpt"_s);
    QCOMPARE(state.project.prompt, u"of the killed one"_s);
    QVERIFY(state.project.unknown.empty()); // or it would go into the person's project
    QVERIFY(qAbs(state.written.secsTo(QDateTime::currentDateTimeUtc())) < 600);
    QVERIFY(Autosave::discard(state.id, folder()));
    QCOMPARE(names(), QStringList());
}

void AutosaveTest::oneWindowOnlyTakesItOver()
{
    leaveState();
    const auto left = Autosave::leftovers(folder());
    QVERIFY(left && left->size() == 1);
    const QString id = left->front().id;
    auto taken = Autosave::adopt(id, folder());
    QVERIFY(taken);
    const auto again = Autosave::adopt(id, folder());
    QVERIFY(!again);
    QCOMPARE(again.error().code, Code::JobBusy);
    const auto discarded = Autosave::discard(id, folder());
    QVERIFY(!discarded);
    QCOMPARE(discarded.error().code, Code::JobBusy);
    const auto others = Autosave::leftovers(folder());
    QVERIFY(others && others->empty());

    (*taken)->write(projectNamed(u"edited after that"_s), {});
    (*taken)->waitForDone();
    QCOMPARE(QDir(folder()).entryList({u"*.excerpt"_s}), QStringList{id + u".excerpt"_s});
    (*taken)->remove();
    (*taken)->waitForDone();
    QCOMPARE(names(), QStringList());
    const auto gone = Autosave::adopt(id, folder());
    QVERIFY(!gone);
    QCOMPARE(gone.error().code, Code::JobUnknown);
    QCOMPARE(Autosave::adopt(u"../../x"_s, folder()).error().code, Code::JobUnknown);
}

void AutosaveTest::whatIsRemovedIsGone()
{
    Autosave autosave(folder());
    autosave.write(projectNamed(u"a"_s), {});
    autosave.remove();
    autosave.waitForDone();
    QCOMPARE(names(), QStringList());
    autosave.write(projectNamed(u"b"_s), {});
    autosave.waitForDone();
    QCOMPARE(names().size(), 2);
}

void AutosaveTest::aDamagedStateIsOfferedToBeDiscarded()
{
    leaveState();
    const QString name = QDir(folder()).entryList({u"*.excerpt"_s}).value(0);
    QFile file(QDir(folder()).filePath(name));
    QVERIFY(file.resize(file.size() / 2));
    const auto left = Autosave::leftovers(folder());
    QVERIFY(left && left->size() == 1);
    QVERIFY(left->front().damage);
    QCOMPARE(left->front().damage->code, Code::BadProjectFile);
    QVERIFY(Autosave::discard(left->front().id, folder()));
    QCOMPARE(names(), QStringList());
}

void AutosaveTest::aLockWithoutAStateIsTidiedAway()
{
    QVERIFY(QDir().mkpath(folder()));
    QFile lock(QDir(folder()).filePath(u"20260102-030405-a1b2c3.lock"_s));
    QFile other(QDir(folder()).filePath(u"notes.lock"_s));
    QVERIFY(lock.open(QIODevice::WriteOnly) && other.open(QIODevice::WriteOnly));
    QVERIFY(Autosave::leftovers(folder()));
    QCOMPARE(names(), QStringList{u"notes.lock"_s});
}

void AutosaveTest::anUnwritableFolderIsReported()
{
    QFile inTheWay(m_folder->filePath(u"state"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    std::atomic<bool> hasFailed = false;
    Autosave autosave(folder(), [&hasFailed](const Expected<void> &done) { hasFailed = !done; });
    autosave.write(projectNamed(u"a"_s), {});
    autosave.waitForDone();
    QVERIFY(hasFailed);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--hold"_L1)
        return holdAutosave(arguments.value(2));
    AutosaveTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_autosave.moc"
