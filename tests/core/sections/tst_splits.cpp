// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sections/splits.h"
#include "tests/support/quiettest.h"

#include "sectionsamples.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace excerpt;
using edits::SplitPlan;
using tests::section;
using tests::summary;

namespace {

constexpr int pageCount = 30;

PagePosition position(int page, double y = 0)
{
    return {{page}, {y}, {}};
}

} // namespace

class SplitsTest : public QObject
{
    Q_OBJECT

    static std::vector<Section> split(const std::vector<Section> &sections, const PagePosition &at,
                                      int preferred = -1, const QString &name = {})
    {
        int last = 0;
        return edits::withSplit(
            sections, edits::planSplit(sections, at, preferred), at, pageCount, {u"new"_s}, name,
            [&last] { return SectionId{u"n%1"_s.arg(++last)}; },
            [](const PageRange &pages) -> QString { return u"p"_s + pages.toString(); });
    }

private Q_SLOTS:
    void init() { tests::failOnWarnings(); }

    void whatIsCutDependsOnThePlace_data()
    {
        QTest::addColumn<QStringList>("pages");
        QTest::addColumn<int>("page");
        QTest::addColumn<double>("y");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("no sections")
            << QStringList() << 5 << 0.5 << QStringList({u"p1-5 1-5@0.5"_s, u"p5-30 5@0.5-30"_s});
        QTest::newRow("in a section") << QStringList(u"2-6"_s) << 4 << 0.5
                                      << QStringList({u"A 2-4@0.5"_s, u"p4-6 4@0.5-6"_s});
        QTest::newRow("its very top")
            << QStringList(u"2-6"_s) << 2 << 0.0 << QStringList(u"A 2-6"_s);
        QTest::newRow("in a gap") << QStringList({u"2-6"_s, u"20-21"_s}) << 8 << 0.25
                                  << QStringList({u"A 2-6"_s, u"p8-19 8@0.25-19"_s, u"B 20-21"_s});
        QTest::newRow("behind the last") << QStringList(u"2-6"_s) << 8 << 0.25
                                         << QStringList({u"A 2-6"_s, u"p8-30 8@0.25-30"_s});
    }
    void whatIsCutDependsOnThePlace()
    {
        QFETCH(const QStringList, pages);
        QFETCH(const int, page);
        QFETCH(const double, y);
        QFETCH(const QStringList, expected);
        std::vector<Section> sections;
        for (const QString &range : pages)
            sections.push_back(section(QString(QChar(char16_t(u'A' + sections.size()))), range));
        QCOMPARE(summary(split(sections, position(page, y))), expected);
    }

    void aSectionThatBeginsOnTheSamePageEndsTheNewOne()
    {
        std::vector<Section> sections{section(u"A"_s, u"2-6"_s), section(u"B"_s, u"8-9"_s)};
        sections[1].start = position(8, 0.75);
        QCOMPARE(summary(split(sections, position(8, 0.25))),
                 QStringList({u"A 2-6"_s, u"p8 8@0.25-8@0.75"_s, u"B 8@0.75-9"_s}));
        QCOMPARE(summary(split(sections, position(7, 0.25))),
                 QStringList({u"A 2-6"_s, u"p7-8 7@0.25-8@0.75"_s, u"B 8@0.75-9"_s}));
    }

    void theCurrentOneOfSeveralIsCut()
    {
        const std::vector<Section> sections{section(u"A"_s, u"2-6"_s), section(u"B"_s, u"4-9"_s)};
        QCOMPARE(edits::planSplit(sections, position(5, 0.5), 0),
                 (SplitPlan{SplitPlan::Kind::Split, 0}));
        QCOMPARE(edits::planSplit(sections, position(5, 0.5), 1),
                 (SplitPlan{SplitPlan::Kind::Split, 1}));
        QCOMPARE(edits::planSplit(sections, position(5, 0.5), -1),
                 (SplitPlan{SplitPlan::Kind::Split, 1}));
        QCOMPARE(edits::planSplit(sections, position(2, 0), -1), SplitPlan{});
        QCOMPARE(summary(split(sections, position(5, 0.5), 0, u"28.3"_s)).at(1), u"28.3 5@0.5-6"_s);
    }
};

QTEST_GUILESS_MAIN(SplitsTest)
#include "tst_splits.moc"
