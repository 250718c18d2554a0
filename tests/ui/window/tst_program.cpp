// SPDX-License-Identifier: GPL-3.0-or-later
// The program itself, `excerpt`, killed and started again.
#include "tests/support/pdfgenerator.h"
#include "tests/support/quiettest.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include <csignal>

using namespace excerpt;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 60'000;

QByteArray fileOfProcess(pid_t id, const char *name)
{
    QFile file(u"/proc/%1/%2"_s.arg(id).arg(QLatin1StringView(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::vector<pid_t> childrenOf(pid_t parent)
{
    std::vector<pid_t> children;
    for (const QString &name : QDir(u"/proc"_s).entryList(QDir::Dirs)) {
        const auto id = pid_t(name.toInt());
        // The name in brackets may hold anything: what follows its end is state and parent.
        const QByteArray status = fileOfProcess(id, "stat");
        const QList<QByteArray> fields = status.mid(status.lastIndexOf(')') + 2).split(' ');
        if (id > 0 && fields.size() > 1 && fields.at(1).toInt() == parent)
            children.push_back(id);
    }
    return children;
}

bool hasOpen(pid_t process, const QString &path)
{
    const QDir files(u"/proc/%1/fd"_s.arg(process));
    const QStringList names =
        files.entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
    return std::ranges::any_of(names, [&](const QString &name) {
        return QFileInfo(files.filePath(name)).symLinkTarget() == path;
    });
}

bool isAlive(pid_t process)
{
    return QFileInfo::exists(u"/proc/%1"_s.arg(process));
}

} // namespace

class TestProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_process.reset(); }
    void aKilledWindowLeavesNoHelperAndReopensNothing_data();
    void aKilledWindowLeavesNoHelperAndReopensNothing();

private:
    void start(const QStringList &arguments);
    [[nodiscard]] pid_t id() const { return pid_t(m_process->processId()); }
    /// The helpers that have the document open.
    [[nodiscard]] std::vector<pid_t> readers() const
    {
        std::vector<pid_t> all = childrenOf(id());
        std::erase_if(all, [this](pid_t each) { return !hasOpen(each, m_document); });
        return all;
    }
    [[nodiscard]] QByteArray recent() const
    {
        QFile file(m_folder->filePath(u"state/excerpt/recent.json"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QProcess> m_process;
    QString m_document;
};

void TestProgram::init()
{
    tests::failOnWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
    m_document = QFileInfo(m_folder->path()).canonicalFilePath() + u"/book.pdf"_s;
    tests::PdfSpec spec;
    spec.pages = 12;
    QVERIFY(tests::writePdf(m_document, spec));
}

void TestProgram::start(const QStringList &arguments)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, m_folder->path());
    for (const auto &[variable, folder] :
         {std::pair(u"XDG_STATE_HOME"_s, u"state"_s), std::pair(u"XDG_CACHE_HOME"_s, u"cache"_s),
          std::pair(u"XDG_CONFIG_HOME"_s, u"config"_s)})
        environment.insert(variable, m_folder->filePath(folder));
    m_process = std::make_unique<QProcess>();
    m_process->setProcessEnvironment(environment);
    m_process->start(QCoreApplication::applicationDirPath() + u"/excerpt"_s, arguments);
    QVERIFY(m_process->waitForStarted());
}

void TestProgram::aKilledWindowLeavesNoHelperAndReopensNothing_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("killed") << SIGKILL;
    QTest::newRow("crashed") << SIGSEGV;
    QTest::newRow("asked to end") << SIGTERM;
}

void TestProgram::aKilledWindowLeavesNoHelperAndReopensNothing()
{
    QFETCH(const int, signal);
    start({m_document});
    QTRY_VERIFY_WITH_TIMEOUT(!readers().empty(), patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(recent().contains("book.pdf"), patienceMs);
    const std::vector<pid_t> helpers = childrenOf(id());
    ::kill(id(), signal);
    QTRY_COMPARE_WITH_TIMEOUT(m_process->state(), QProcess::NotRunning, patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(std::ranges::none_of(helpers, isAlive), patienceMs);

    const QByteArray before = recent();
    start({});
    QTRY_VERIFY_WITH_TIMEOUT(!childrenOf(id()).empty(), patienceMs); // the spare helper
    QVERIFY(readers().empty());
    QCOMPARE(recent(), before);
    QCOMPARE(m_process->state(), QProcess::Running);
}

QTEST_MAIN(TestProgram)
#include "tst_program.moc"
