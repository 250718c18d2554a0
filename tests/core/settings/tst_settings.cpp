// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/loadsettings.h"
#include "core/settings/settingstable.h"
#include "tests/support/quiettest.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace excerpt;

namespace {

/// A value for each setting that is not its default, and another one.
struct Samples
{
    QString first;
    QString second;
};

Samples samplesFor(const SettingRow &row)
{
    const QStringList choices = row.choices();
    if (QLatin1StringView(row.key) == "run/mode"_L1) // the only mode of this version
        return {choices.at(0), choices.at(0)};
    if (QLatin1StringView(row.key) == "run/memoryBudget"_L1)
        return {u"100MiB"_s, u"1GiB"_s};
    if (!choices.isEmpty())
        return {choices.at(1), choices.at(0)};
    return {u"1"_s, u"2"_s};
}

} // namespace

class SettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        tests::failOnWarnings();
        m_sources = {};
        m_sources.environment.insert(u"HOME"_s, m_folder.path());
    }

    void theStrongestSourceHolds_data()
    {
        QTest::addColumn<int>("row");
        for (int i = 0; i < int(settingsTable.size()); ++i)
            QTest::newRow(settingsTable.at(std::size_t(i)).key) << i;
    }
    void theStrongestSourceHolds()
    {
        QFETCH(const int, row);
        const SettingRow &setting = settingsTable.at(std::size_t(row));
        const Samples samples = samplesFor(setting);
        const QString key = QString::fromLatin1(setting.key);

        QCOMPARE(textAfterLoading(setting), setting.text(Settings{}));
        writeFile(
            u"[%1]\n%2=%3\n"_s.arg(key.section(u'/', 0, 0), key.section(u'/', 1), samples.first));
        QCOMPARE(textAfterLoading(setting), samples.first);
        if (setting.variable) {
            m_sources.environment.insert(QString::fromLatin1(setting.variable), samples.second);
            QCOMPARE(textAfterLoading(setting), samples.second);
        }
        if (setting.option) {
            m_sources.options.insert(QString::fromLatin1(setting.option), samples.first);
            QCOMPARE(textAfterLoading(setting), samples.first);
        }
    }

    void namesAreUnique()
    {
        QSet<QString> names;
        qsizetype count = 0;
        for (const SettingRow &row : settingsTable) {
            for (const char *name : {row.key, row.variable, row.option}) {
                if (!name)
                    continue;
                names.insert(QString::fromLatin1(name));
                ++count;
            }
        }
        QCOMPARE(names.size(), count);
    }

    void aBadValueNamesItsSourceAndWhatIsAllowed_data()
    {
        QTest::addColumn<QString>("source"); // option, variable or key
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("allowed");
        QTest::newRow("no number")
            << u"SECTION_PROCESSING_DELAY_SECONDS"_s << u"soon"_s << u"from 0 to 3600"_s;
        QTest::newRow("decimal comma")
            << u"SECTION_PROCESSING_DELAY_SECONDS"_s << u"0,1"_s << u"point before the decimals"_s;
        QTest::newRow("comma that groups digits")
            << u"WORKER_TIMEOUT"_s << u"1,500"_s << u"point before the decimals"_s;
        QTest::newRow("whole number with a comma")
            << u"--retries"_s << u"0,020"_s << u"whole number"_s;
        QTest::newRow("negative") << u"SECTION_PROCESSING_DELAY_SECONDS"_s << u"-1"_s
                                  << u"from 0 to 3600"_s;
        QTest::newRow("not finite") << u"WORKER_TIMEOUT"_s << u"nan"_s << u"seconds"_s;
        QTest::newRow("too long") << u"WORKER_TIMEOUT"_s << u"1e30"_s << u"604800"_s;
        QTest::newRow("zero timeout") << u"WORKER_TIMEOUT"_s << u"0"_s << u"seconds from"_s;
        QTest::newRow("no boolean") << u"FORCE_GARBAGE_COLLECTION"_s << u"maybe"_s << u"yes, no"_s;
        QTest::newRow("no boolean, mode")
            << u"ENABLE_MEMORY_EFFICIENT_PROCESSING"_s << u"2"_s << u"yes, no"_s;
        QTest::newRow("no boolean, other mode")
            << u"ENABLE_CONCURRENT_PROCESSING"_s << u"x"_s << u"yes, no"_s;
        QTest::newRow("key") << u"run/sectionDelay"_s << u"x"_s << u"from 0 to 3600"_s;
        QTest::newRow("key with a comma") << u"run/sectionDelay"_s << u"0,1"_s << u"seconds"_s;
        QTest::newRow("no mode") << u"--mode"_s << u"fast"_s << u"sequential"_s;
        QTest::newRow("no level") << u"--log-level"_s << u"loud"_s
                                  << u"debug, info, warning or error"_s;
        QTest::newRow("not whole") << u"--retries"_s << u"1.5"_s << u"whole number from 0 to 20"_s;
        QTest::newRow("empty option") << u"--retries"_s << u""_s << u"whole number"_s;
    }
    void aBadValueNamesItsSourceAndWhatIsAllowed()
    {
        QFETCH(const QString, source);
        QFETCH(const QString, value);
        QFETCH(const QString, allowed);
        // The command line overrides it; it is an error all the same.
        m_sources.options = {
            {u"delay"_s, u"1"_s}, {u"timeout"_s, u"1"_s}, {u"mode"_s, u"sequential"_s}};
        if (source.startsWith("--"_L1))
            m_sources.options.insert(source.mid(2), value);
        else if (source.contains(u'/'))
            writeFile(u"[run]\n%1=%2\n"_s.arg(source.section(u'/', 1), value));
        else
            m_sources.environment.insert(source, value);
        const auto loaded = loadSettings(m_sources);
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code, Code::BadSetting);
        const QString message = loaded.error().message;
        QVERIFY2(message.contains(source), qPrintable(message));
        QVERIFY2(message.contains(u"“%1”"_s.arg(value)), qPrintable(message));
        QVERIFY2(message.contains(allowed), qPrintable(message));
    }

    void anEmptyVariableIsUnset()
    {
        for (const char *name :
             {"SECTION_PROCESSING_DELAY_SECONDS", "FORCE_GARBAGE_COLLECTION", "WORKER_TIMEOUT",
              memoryEfficientVariable.name, concurrentVariable.name})
            m_sources.environment.insert(QString::fromLatin1(name), u""_s);
        const auto loaded = loadSettings(m_sources);
        QVERIFY(loaded);
        QCOMPARE(loaded->settings.run.sectionDelay, RunSettings().sectionDelay);
        QCOMPARE(loaded->settings.run.mode, Mode::Sequential);
    }

    void booleansAreReadInEveryForm_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("value");
        for (const char *text : {"true", "1", "yes", "on", "TRUE", "Yes", " on "})
            QTest::newRow(text) << QString::fromLatin1(text) << true;
        for (const char *text : {"false", "0", "no", "off", "False", "NO"})
            QTest::newRow(text) << QString::fromLatin1(text) << false;
    }
    void booleansAreReadInEveryForm()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, value);
        m_sources.environment.insert(u"FORCE_GARBAGE_COLLECTION"_s, text);
        const auto loaded = loadSettings(m_sources);
        QVERIFY(loaded);
        QCOMPARE(loaded->settings.run.trimsHeap, value);
    }

    void sizesAreReadWithTheirUnits_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("bytes");
        const auto row = [](const char *text, qint64 bytes) {
            QTest::newRow(text) << QString::fromLatin1(text) << bytes;
        };
        row("70000000", 70'000'000);
        row("70000000B", 70'000'000);
        row("65536k", 64LL << 20);
        row("300M", 300LL << 20);
        row("300MiB", 300LL << 20);
        row("300 mb", 300LL << 20);
        row("2G", 2LL << 30);
        row("1024GiB", 1LL << 40);
        for (const char *text : {"63M", "1025G", "300T", "1.5G", "70000000iB", "-1G", "M", "G2"})
            row(text, 0); // refused
    }
    void sizesAreReadWithTheirUnits()
    {
        QFETCH(const QString, text);
        QFETCH(const qint64, bytes);
        m_sources.options.insert(u"memory-budget"_s, text);
        const auto loaded = loadSettings(m_sources);
        QCOMPARE(loaded.has_value(), bytes > 0);
        if (loaded)
            QCOMPARE(loaded->settings.run.memoryBudgetBytes, bytes);
        else
            QVERIFY2(loaded.error().message.contains(u"64MiB to 1024GiB"_s),
                     qPrintable(loaded.error().message));
    }

    void theServicesVariablesChooseTheMode_data()
    {
        QTest::addColumn<QString>("memoryEfficient");
        QTest::addColumn<QString>("concurrent");
        QTest::addColumn<QString>("option");
        QTest::addColumn<QString>("fileMode");
        QTest::addColumn<QString>("refused"); // a word of the message; empty: sequential
        const QString none;
        QTest::newRow("nothing set") << none << none << none << none << none;
        QTest::newRow("efficient") << u"true"_s << none << none << none << none;
        QTest::newRow("efficient wins") << u"true"_s << u"true"_s << none << none << none;
        QTest::newRow("concurrent alone") << none << u"true"_s << none << none << none;
        QTest::newRow("concurrent")
            << u"false"_s << u"true"_s << none << none << u"ENABLE_MEMORY_EFFICIENT_PROCESSING"_s;
        QTest::newRow("plain loop")
            << u"false"_s << u"false"_s << none << none << u"ENABLE_MEMORY_EFFICIENT_PROCESSING"_s;
        QTest::newRow("option wins") << u"false"_s << u"true"_s << u"sequential"_s << none << none;
        QTest::newRow("option") << none << none << u"hybrid"_s << none << u"--mode hybrid"_s;
        QTest::newRow("file") << none << none << none << u"batch"_s << u"run/mode"_s;
        QTest::newRow("variable beats file") << u"true"_s << none << none << u"batch"_s << none;
        QTest::newRow("option beats file") << none << none << u"sequential"_s << u"batch"_s << none;
    }
    void theServicesVariablesChooseTheMode()
    {
        QFETCH(const QString, memoryEfficient);
        QFETCH(const QString, concurrent);
        QFETCH(const QString, option);
        QFETCH(const QString, fileMode);
        QFETCH(const QString, refused);
        m_sources.environment.insert(u"ENABLE_MEMORY_EFFICIENT_PROCESSING"_s, memoryEfficient);
        m_sources.environment.insert(u"ENABLE_CONCURRENT_PROCESSING"_s, concurrent);
        if (!option.isEmpty())
            m_sources.options.insert(u"mode"_s, option);
        if (!fileMode.isEmpty())
            writeFile(u"[run]\nmode=%1\n"_s.arg(fileMode));
        const auto loaded = loadSettings(m_sources);
        QCOMPARE(loaded.has_value(), refused.isEmpty());
        if (loaded)
            QCOMPARE(loaded->settings.run.mode, Mode::Sequential);
        else
            QVERIFY2(loaded.error().message.contains(refused), qPrintable(loaded.error().message));
    }

    void anUnknownKeyIsAWarningThatNamesIt()
    {
        writeFile(u"[run]\nspeed=9\nsectionDelay=0\n"_s);
        const auto loaded = loadSettings(m_sources);
        QVERIFY(loaded);
        QCOMPARE(loaded->warnings.size(), 1);
        QVERIFY(loaded->warnings.first().contains(u"run/speed"_s));
        QCOMPARE(loaded->settings.run.sectionDelay, std::chrono::milliseconds(0));
    }

    void whatLaterVersionsBringIsRefusedByName()
    {
        writeFile(u"[run]\nmaxInFlight=4\n"_s);
        const auto loaded = loadSettings(m_sources);
        QVERIFY(!loaded);
        QVERIFY(loaded.error().message.contains(u"run/maxInFlight"_s));
    }

    void aNamedFileMustBeReadable_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("missing") << m_folder.filePath(u"none.ini"_s);
        QTest::newRow("folder") << m_folder.path();
        const QString malformed = m_folder.filePath(u"malformed.ini"_s);
        QFile file(malformed);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[run\nno equals sign\n");
        QTest::newRow("malformed") << malformed;
    }
    void aNamedFileMustBeReadable()
    {
        QFETCH(const QString, path);
        m_sources.file = path;
        const auto loaded = loadSettings(m_sources);
        QVERIFY(!loaded);
        QVERIFY(loaded.error().message.contains(path));
    }

    void theFileLiesInTheConfigurationFolder()
    {
        QProcessEnvironment environment;
        environment.insert(u"HOME"_s, u"/home/p"_s);
        QCOMPARE(defaultSettingsFile(environment), u"/home/p/.config/excerpt/excerpt.ini"_s);
        environment.insert(u"XDG_CONFIG_HOME"_s, u"relative"_s);
        QCOMPARE(defaultSettingsFile(environment), u"/home/p/.config/excerpt/excerpt.ini"_s);
        environment.insert(u"XDG_CONFIG_HOME"_s, u"/etc/xdg"_s);
        QCOMPARE(defaultSettingsFile(environment), u"/etc/xdg/excerpt/excerpt.ini"_s);
    }

private:
    QString textAfterLoading(const SettingRow &row)
    {
        const auto loaded = loadSettings(m_sources);
        return loaded ? row.text(loaded->settings) : loaded.error().message;
    }
    void writeFile(const QString &text)
    {
        m_sources.file = m_folder.filePath(u"settings%1.ini"_s.arg(++m_files));
        QFile file(m_sources.file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
    }

    QTemporaryDir m_folder;
    SettingsSources m_sources;
    int m_files = 0;
};

QTEST_GUILESS_MAIN(SettingsTest)
#include "tst_settings.moc"
