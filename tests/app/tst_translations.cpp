// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/quiettest.h"

#include "translations/translations.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
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

    void everyPluralOfTheSourcesIsWritten()
    {
        const QString source = qEnvironmentVariable("EXCERPT_SOURCE_DIR");
        QTemporaryDir folder;
        const QString path = folder.filePath(u"excerpt_en.ts"_s);
        QVERIFY(QFile::copy(source + u"/translations/excerpt_en.ts"_s, path));
        QProcess lupdate;
        lupdate.start(QStringLiteral(LUPDATE),
                      {u"-silent"_s, u"-no-obsolete"_s, u"-pluralonly"_s, u"-locations"_s,
                       u"none"_s, source + u"/app"_s, source + u"/core"_s, source + u"/ui"_s,
                       u"-ts"_s, path});
        QVERIFY(lupdate.waitForFinished());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&file);
        QString text;
        int messages = 0;
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isStartElement() && xml.name() == "source"_L1) {
                text = xml.readElementText();
                ++messages;
            }
            if (xml.isStartElement() && xml.name() == "translation"_L1) {
                // `cmake --build … --target update_translations`, then write both forms.
                QVERIFY2(xml.attributes().value("type"_L1) != "unfinished"_L1, qPrintable(text));
            }
        }
        QVERIFY(messages > 5);
    }

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
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
