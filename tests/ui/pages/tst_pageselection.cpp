// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pageselection.h"

#include <QTest>

using namespace excerpt;
using namespace Qt::StringLiterals;

class TestPageSelection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shiftSelectsFromTheAnchor();
    void invertAndCount();
    void pagesOutsideAreNotThere();
};

void TestPageSelection::shiftSelectsFromTheAnchor()
{
    PageSelection selection(10);
    selection.selectOnly({5});
    selection.extendTo({8});
    QCOMPARE(selection.range().toString(), u"5-8"_s);
    selection.extendTo({3});
    QCOMPARE(selection.range().toString(), u"3-5"_s);
    selection.toggle({9});
    selection.extendTo({10}, true);
    QCOMPARE(selection.range().toString(), u"3-5,9-10"_s);
}

void TestPageSelection::invertAndCount()
{
    PageSelection selection(5);
    selection.selectWhere([](PageNumber page) { return page.value % 2 == 1; });
    QCOMPARE(selection.count(), 3);
    selection.invert();
    QCOMPARE(selection.range().toString(), u"2,4"_s);
    QCOMPARE(selection.count(), 2);
    selection.clear();
    QVERIFY(selection.isEmpty());
    QVERIFY(selection.range().isEmpty());
}

void TestPageSelection::pagesOutsideAreNotThere()
{
    PageSelection selection(3);
    selection.toggle({4});
    selection.toggle({0});
    QVERIFY(selection.isEmpty());
    QVERIFY(!selection.contains({4}));
}

QTEST_MAIN(TestPageSelection)
#include "tst_pageselection.moc"
