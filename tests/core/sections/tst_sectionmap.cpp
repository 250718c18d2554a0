// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sections/sectionmap.h"
#include "tests/support/quiettest.h"

#include "sectionsamples.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace excerpt;
using tests::section;

class SectionMapTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { tests::failOnWarnings(); }

    void aPageNamesItsSectionsInReadingOrder()
    {
        std::vector<Section> sections{section(u"B"_s, u"4-6"_s), section(u"A"_s, u"2-4"_s),
                                      section(u"C"_s, u"1,4"_s)};
        sections[0].start = PagePosition{{4}, {0.5}, {}};
        sections[1].end = PagePosition{{4}, {0.5}, {}};
        const SectionMap map(sections);
        const std::vector<PagePart> expected{{2, 0, 1}, {1, 0, 0.5}, {0, 0.5, 1}};
        QCOMPARE(map.on({4}), expected);
        QCOMPARE(map.on({5}), (std::vector<PagePart>{{0, 0, 1}}));
        QVERIFY(map.on({7}).empty());
        QCOMPARE(map.beginningOn({4}), (std::vector<int>{0}));
        QCOMPARE(map.beginningOn({1}), (std::vector<int>{2}));
    }

    void aPageThatIsNamedTwiceHasItsSectionOnce()
    {
        const SectionMap map({section(u"A"_s, u"3,3,2-4"_s)});
        QCOMPARE(int(map.on({3}).size()), 1);
    }

    void noSectionsAreNoProblem() { QVERIFY(SectionMap(std::vector<Section>{}).on({1}).empty()); }

    void itSaysWhatALookAtAllOfThemSays()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 50; ++round) {
            std::vector<Section> sections;
            for (int i = 0; i < round * 3; ++i) {
                PageRange range;
                for (int spans = random.bounded(1, 4); spans > 0; --spans) {
                    const int first = random.bounded(1, 200);
                    range.append({{first}, {first + random.bounded(40)}});
                }
                Section each = section(QString::number(i), u"1"_s);
                each.pages = range;
                sections.push_back(each);
            }
            const SectionMap map(sections);
            for (int page = 1; page < 250; ++page) {
                std::vector<int> found;
                for (const PagePart &part : map.on({page}))
                    found.push_back(part.section);
                std::sort(found.begin(), found.end());
                std::vector<int> expected;
                for (int i = 0; i < int(sections.size()); ++i) {
                    if (holdsPage(sections[std::size_t(i)], {page}))
                        expected.push_back(i);
                }
                QCOMPARE(found, expected);
            }
        }
    }
};

QTEST_GUILESS_MAIN(SectionMapTest)
#include "tst_sectionmap.moc"
