// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/quiettest.h"

#include "translations/translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace excerpt;

class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { tests::failOnWarnings(); }

    void everyTextOfTheSourcesIsTranslated_data();
    void everyTextOfTheSourcesIsTranslated();
    void placeholdersAndAcceleratorsAreKept_data() { everyTextOfTheSourcesIsTranslated_data(); }
    void placeholdersAndAcceleratorsAreKept();
    void oneIsNoPlural()
    {
        installTranslations();
        const auto text = [](int count) {
            return QCoreApplication::translate("Split", "%n section(s) could not be written.",
                                               nullptr, count);
        };
        QCOMPARE(text(1), u"1 section could not be written."_s);
        QCOMPARE(text(2), u"2 sections could not be written."_s);
    }

    void aLanguageIsSpoken_data()
    {
        QTest::addColumn<QString>("language");
        for (const auto *language : {"de", "fr", "es", "ar", "ja", "zh_CN"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void aLanguageIsSpoken()
    {
        QFETCH(const QString, language);
        QCOMPARE(installTranslations(language).language(), QLocale(language).language());
        // A class in its namespace, and a context of its own.
        for (const auto &[context, source] :
             {std::pair("excerpt::MainWindow", "&File"), std::pair("State", "Waiting")}) {
            const QString text = QCoreApplication::translate(context, source);
            QVERIFY2(text != QString::fromLatin1(source), context);
        }
    }
};

namespace {

struct Message
{
    QString source;
    QStringList translations;
    bool isUnfinished = false;
};

/// Of a .ts file (Qt's XML format), read by Qt's own reader of XML.
std::vector<Message> messagesOf(const QString &path)
{
    std::vector<Message> messages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == "message"_L1)
            messages.emplace_back();
        else if (xml.name() == "source"_L1)
            messages.back().source = xml.readElementText();
        else if (xml.name() == "numerusform"_L1)
            messages.back().translations.append(xml.readElementText());
        else if (xml.name() == "translation"_L1) {
            messages.back().isUnfinished = xml.attributes().value("type"_L1) == "unfinished"_L1;
            if (xml.attributes().isEmpty() && xml.readNext() == QXmlStreamReader::Characters &&
                !xml.isWhitespace())
                messages.back().translations.append(xml.text().toString());
        }
    }
    return messages;
}

/// %1, %2, %L1, %n, … in order of their names.
QStringList placeholdersOf(const QString &text)
{
    static const QRegularExpression placeholder(u"%L?(n|[0-9])"_s);
    QStringList found;
    for (auto it = placeholder.globalMatch(text); it.hasNext();)
        found.append(it.next().captured().remove(u'L'));
    found.sort();
    return found;
}

bool hasAccelerator(const QString &text)
{
    static const QRegularExpression accelerator(u"&\\w"_s,
                                                QRegularExpression::UseUnicodePropertiesOption);
    return QString(text).remove(u"&&"_s).contains(accelerator);
}

} // namespace

void TranslationsTest::everyTextOfTheSourcesIsTranslated_data()
{
    QTest::addColumn<QString>("file");
    const QDir folder(qEnvironmentVariable("EXCERPT_SOURCE_DIR") + u"/translations"_s);
    for (const QString &file : folder.entryList({u"*.ts"_s}))
        QTest::newRow(qPrintable(file)) << folder.filePath(file);
}

void TranslationsTest::everyTextOfTheSourcesIsTranslated()
{
    QFETCH(const QString, file);
    const QString source = qEnvironmentVariable("EXCERPT_SOURCE_DIR");
    QTemporaryDir folder;
    const QString path = folder.filePath(QFileInfo(file).fileName());
    QVERIFY(QFile::copy(file, path));
    QStringList arguments{
        u"-silent"_s,       u"-no-obsolete"_s,   u"-locations"_s,   u"none"_s, u"-I"_s, source,
        source + u"/app"_s, source + u"/core"_s, source + u"/ui"_s, u"-ts"_s,  path};
    if (file.endsWith("_en.ts"_L1)) // the sources are English: only plurals need a text
        arguments.prepend(u"-pluralonly"_s);
    QProcess lupdate;
    lupdate.start(QStringLiteral(LUPDATE), arguments);
    QVERIFY(lupdate.waitForFinished());
    const auto messages = messagesOf(path);
    QVERIFY(messages.size() > 5);
    QStringList missing;
    for (const Message &message : messages) {
        if (message.isUnfinished)
            missing.append(message.source);
    }
    // `cmake --build … --target update_translations`, then write what is missing.
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
}

void TranslationsTest::placeholdersAndAcceleratorsAreKept()
{
    QFETCH(const QString, file);
    QStringList wrong;
    for (const Message &message : messagesOf(file)) {
        QStringList expected = placeholdersOf(message.source);
        const bool isPlural = message.translations.size() > 1 || expected.contains(u"%n"_s);
        expected.removeAll(u"%n"_s); // a form for one may be written out
        for (const QString &translation : message.translations) {
            QStringList found = placeholdersOf(translation);
            const bool hasCount = found.removeAll(u"%n"_s) > 0;
            const bool isEnglish = file.endsWith("_en.ts"_L1);
            if ((found != expected && !isEnglish) || (hasCount && !isPlural) ||
                (!isPlural && hasAccelerator(message.source) != hasAccelerator(translation)))
                wrong.append(message.source + u" → "_s + translation);
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
