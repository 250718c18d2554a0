// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sections/sectionsfile.h"
#include "tests/support/hostilejson.h"
#include "tests/support/quiettest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace excerpt;

// The contract: whatever the bytes, a sections file is either refused with one short sentence that
// names it, or read so that what is written is read back the same.

namespace {

const QByteArray ours = R"({"format":"excerpt.sections","version":1,
    "document":{"file_name":"a.pdf","pages":12,"sha256":"HASH","more":1},
    "sections":[{"id":"s1","name":"A","level":2,"pages":"1-3","start":{"page":1,"y":0.25},
                 "end":{"page":3,"y":1},"parents":["P"],"prompt":"p","more":{"a":[1]},
                 "regions":[{"page":2,"x":0.1,"y":0.2,"width":0.3,"height":0.4,"more":1}]},
                {"id":"s2","name":"B","pages":"4"}],"more":[]})"_ba.replace("HASH",
                                                                            QByteArray(64, 'a'));
const QByteArray service =
    R"([{"section_name":"A","page_range":"1-3","id":"s2","level":1,"prompts":[],"name":1},
        {"section_name":"B","page_range":"4"}])"_ba;

/// Why the contract is broken; empty: it holds. Counts the files that were read.
QString breach(const QByteArray &file, int &accepted)
{
    const auto list = readSections(file, 12, u"book.json"_s);
    if (!list) {
        const Error &error = list.error();
        const bool isRight =
            (error.code == Code::BadSectionsFile || error.code == Code::BadPageRange) &&
            error.message.contains(u"“book.json”") && error.message.size() < 600 &&
            !error.message.contains(QChar(0));
        return isRight ? QString() : u"refused so: "_s + error.message;
    }
    ++accepted;
    const auto again = readSections(writeSections(*list), 12, u"again.json"_s);
    if (!again)
        return u"not read back: "_s + again.error().message;
    if (again->sections != list->sections || again->unknown != list->unknown ||
        again->unknownDocument != list->unknownDocument)
        return u"read back otherwise"_s;
    return {};
}

} // namespace

class HostileSectionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { tests::failOnWarnings(); }

    void anyValueInAnyPlaceIsReadOrRefused_data()
    {
        QTest::addColumn<QByteArray>("sample");
        QTest::newRow("ours") << ours;
        QTest::newRow("service") << service;
    }
    void anyValueInAnyPlaceIsReadOrRefused()
    {
        QFETCH(const QByteArray, sample);
        QStringList breaches;
        int accepted = 0;
        int count = 0;
        tests::forEachMutant(*JsonValue::parse(sample), [&](const JsonValue &mutant) {
            ++count;
            const QByteArray file = mutant.toJson();
            if (const QString text = breach(file, accepted); !text.isEmpty())
                breaches += text + u" <- "_s + QString::fromUtf8(file.left(400));
        });
        QVERIFY2(breaches.isEmpty(), qPrintable(breaches.mid(0, 5).join(u'\n')));
        QVERIFY(accepted > 50);          // unknown fields may hold anything
        QVERIFY(count - accepted > 100); // known ones may not
    }

    void tornBytesAreReadOrRefused_data() { anyValueInAnyPlaceIsReadOrRefused_data(); }
    void tornBytesAreReadOrRefused()
    {
        QFETCH(const QByteArray, sample);
        QStringList breaches;
        int accepted = 0;
        const QByteArray bytes("\0\"\\[]{},:9-e \x80\xff", 16);
        tests::forEachTornText(sample, bytes, [&](const QByteArray &file) {
            if (const QString text = breach(file, accepted); !text.isEmpty())
                breaches += text + u" <- "_s + QString::fromLatin1(file);
        });
        QVERIFY2(breaches.isEmpty(), qPrintable(breaches.mid(0, 5).join(u'\n')));
    }

    void anyDocumentCountIsSurvived()
    {
        for (const int pages : {0, 1, 3, 2'147'483'647, -1}) {
            const auto list = readSections(ours, pages, u"book.json"_s);
            QCOMPARE(list.has_value(), pages > 3);
        }
    }
};

QTEST_GUILESS_MAIN(HostileSectionsTest)
#include "tst_hostilesections.moc"
