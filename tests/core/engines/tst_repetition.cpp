// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/repetition.h"
#include "tests/support/quiettest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace excerpt;

class RepetitionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { tests::failOnWarnings(); }

    void onlyWhatRepeatsWithoutEndIsFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isFound");
        QString counted;
        for (int i = 0; i < 600; ++i)
            counted += u"%1. exercise\n"_s.arg(i);
        const QString unit = u"the same again, "_s;
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("prose") << counted << false;
        QTest::newRow("one unit") << QString(counted + unit.repeated(130)) << true;
        QTest::newRow("cut within the unit")
            << QString(counted + unit.repeated(130) + u"the sa"_s) << true;
        QTest::newRow("not long enough") << QString(counted + unit.repeated(120)) << false;
        QTest::newRow("over") << QString(unit.repeated(130) + u"and on"_s) << false;
        QTest::newRow("a unit of 50") << QString(QString(49, u'a') + u'b').repeated(41) << true;
        QTest::newRow("a unit of 51") << QString(QString(50, u'a') + u'b').repeated(41) << false;
        QTest::newRow("a number without end")
            << QString(u"{\"a\": 0."_s + QString(2000, u'3')) << true;
        QTest::newRow("white space") << QString(u"{"_s + u" \n\t "_s.repeated(260)) << true;
        QTest::newRow("some white space") << QString(u"{"_s + QString(900, u' ')) << false;
    }
    void onlyWhatRepeatsWithoutEndIsFound()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, isFound);
        QCOMPARE(endsInRepetition(text), isFound);
    }
};

QTEST_GUILESS_MAIN(RepetitionTest)
#include "tst_repetition.moc"
