// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sections/sectionsfile.h"
#include "core/sections/template.h"
#include "tests/support/quiettest.h"

#include "sectionsamples.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace excerpt;
using tests::section;
using tests::summary;
using Kind = TemplateMatch::Kind;

namespace {

/// Two lessons, as sectionsFromBookmarks() makes them, of a document of 20 pages.
std::vector<Section> oldEdition()
{
    return {section(u"1 Introduction"_s, u"2-3"_s, {u"1 Sets"_s}),
            section(u"1.1 Operations"_s, u"4-7"_s, {u"1 Sets"_s}),
            section(u"1.2 Exercises"_s, u"8-9"_s, {u"1 Sets"_s}),
            section(u"2 Introduction"_s, u"10-11"_s, {u"2 Roots"_s}),
            section(u"2.1 Finding Roots"_s, u"12-17"_s, {u"2 Roots"_s}),
            section(u"2.2 Exercises"_s, u"18-20"_s, {u"2 Roots"_s})};
}

} // namespace

class TemplateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { tests::failOnWarnings(); }

    void sectionsGoWhereTheirHeadingsAre()
    {
        const auto applied = applyTemplate(oldEdition(), 20,
                                           {{u"1 Sets"_s, {3}, 0.05},
                                            {u"1.1 Operations"_s, {6}, 0.05},
                                            {u"1.2  EXERCISES"_s, {9}, 0.05},
                                            {u"2 Roots"_s, {12}, 0.05},
                                            {u"2.1 Finding Roots"_s, {15}, 0.05},
                                            {u"2.2 Exercises"_s, {20}, 0.05}},
                                           24);
        QCOMPARE(
            summary(applied.sections),
            QStringList({u"1 Sets/1 Introduction 3-5"_s, u"1 Sets/1.1 Operations 6-8"_s,
                         u"1 Sets/1.2 Exercises 9-11"_s, u"2 Roots/2 Introduction 12-14"_s,
                         u"2 Roots/2.1 Finding Roots 15-19"_s, u"2 Roots/2.2 Exercises 20-24"_s}));
        QCOMPARE(applied.count(Kind::Found), 6);
        QCOMPARE(applied.matches.at(1).movedBy, 2);
        QCOMPARE(applied.matches.at(2).heading, u"1.2  EXERCISES"_s);
    }

    void newNumbersAndNewWordsAreFound()
    {
        const auto applied = applyTemplate(oldEdition(), 20,
                                           {{u"1 Numbers"_s, {2}, 0},
                                            {u"2 Sets"_s, {5}, 0},
                                            {u"2.1 Operations"_s, {6}, 0},
                                            {u"2.2 Exercises"_s, {9}, 0},
                                            {u"3 Roots"_s, {12}, 0},
                                            {u"3.1 Finding the Roots"_s, {13}, 0},
                                            {u"3.2 Exercises"_s, {20}, 0}},
                                           24);
        QCOMPARE(summary(applied.sections).at(1), u"1 Sets/1.1 Operations 6-8"_s);
        QCOMPARE(summary(applied.sections).at(4), u"2 Roots/2.1 Finding Roots 13-19"_s);
        QCOMPARE(applied.matches.at(4).kind, Kind::Similar);
        QVERIFY(applied.matches.at(4).similarity >= 80);
        QCOMPARE(applied.count(Kind::Missing), 0);
    }

    void whatIsMissingIsSaid()
    {
        const auto applied = applyTemplate(oldEdition(), 20,
                                           {{u"1 Sets"_s, {3}, 0},
                                            {u"1.1 Operations"_s, {6}, 0},
                                            {u"2 Roots"_s, {12}, 0},
                                            {u"2.1 Finding Roots"_s, {15}, 0},
                                            {u"2.2 Exercises"_s, {20}, 0}},
                                           24);
        QCOMPARE(applied.matches.at(2).kind, Kind::Missing);
        QCOMPARE(int(applied.sections.size()), 5);
        QCOMPARE(summary(applied.sections).at(1), u"1 Sets/1.1 Operations 6-11"_s);
        QCOMPARE(applyTemplate(oldEdition(), 20, {}, 24).count(Kind::Missing), 6);
        QVERIFY(applyTemplate({}, 20, {{u"x"_s, {1}, 0}}, 24).sections.empty());
    }

    void aSectionThatStoodAloneKeepsItsLength()
    {
        const std::vector<Section> old{section(u"Summary"_s, u"3-4"_s),
                                       section(u"Tables"_s, u"15"_s)};
        const auto applied =
            applyTemplate(old, 20, {{u"Summary"_s, {7}, 0}, {u"Tables"_s, {18}, 0}}, 30);
        QCOMPARE(summary(applied.sections), QStringList({u"Summary 7-8"_s, u"Tables 18"_s}));
    }

    void heightsAreKeptWhereTheyWereUsed()
    {
        std::vector<Section> old{section(u"A part"_s, u"3-4"_s), section(u"B part"_s, u"4-9"_s)};
        const std::vector<PlacedHeading> headings{{u"A part"_s, {5}, 0.3}, {u"B part"_s, {7}, 0.6}};
        QCOMPARE(summary(applyTemplate(old, 20, headings, 30).sections),
                 QStringList({u"A part 5-7"_s, u"B part 7-12"_s}));
        old[0].end = PagePosition{{4}, {0.5}, {}};
        old[1].start = old[0].end;
        old[0].regions = {{{3}, {0, 0, 1, 0.5}, {}}};
        old[0].prompt = u"P"_s;
        const auto applied = applyTemplate(old, 20, headings, 30);
        QCOMPARE(summary(applied.sections),
                 QStringList({u"A part 5@0.3-7@0.6"_s, u"B part 7@0.6-12"_s}));
        QCOMPARE(applied.sections.at(0).regions.at(0).page, PageNumber{5});
        QCOMPARE(applied.sections.at(0).prompt, u"P"_s);
    }

    void aFileIsReadWithThePagesOfItsOwnDocument()
    {
        SectionList list;
        list.documentName = u"old.pdf"_s;
        list.documentPages = 20;
        list.sections = oldEdition();
        const auto read = readTemplate(writeSections(list), u"old.json"_s);
        QVERIFY(read);
        QCOMPARE(read->documentPages, 20);
        QVERIFY(read->sections == list.sections);
        QVERIFY(read->warnings.isEmpty());
        QVERIFY(readTemplate(R"([{"section_name":"A","page_range":"900"}])"_ba, u"a.json"_s));
        const auto bad = readTemplate("{"_ba, u"a.json"_s);
        QVERIFY(!bad);
        QVERIFY(bad.error().message.contains(u"a.json"_s));
    }

    void similarityIsThatOfLetters()
    {
        QCOMPARE(similarityOf(u"Finding Roots"_s, u"FINDING  roots!"_s), 100);
        QVERIFY(similarityOf(u"Finding Roots"_s, u"Finding the Roots"_s) >= 80);
        QVERIFY(similarityOf(u"Finding Roots"_s, u"Exercises"_s) < 30);
        QCOMPARE(similarityOf(QString(), QString()), 0);
    }
};

QTEST_GUILESS_MAIN(TemplateTest)
#include "tst_template.moc"
