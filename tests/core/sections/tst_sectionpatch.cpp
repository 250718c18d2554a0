// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sections/sectionpatch.h"
#include "tests/support/quiettest.h"

#include "sectionsamples.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace excerpt;
using tests::section;
using tests::summary;

namespace {

std::vector<Section> sample(int count)
{
    std::vector<Section> sections;
    for (int i = 0; i < count; ++i)
        sections.push_back(section(u"S%1"_s.arg(i), QString::number(i % 1000 + 1)));
    return sections;
}

} // namespace

class SectionPatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { tests::failOnWarnings(); }

    void equalListsDifferInNothing()
    {
        QVERIFY(SectionPatch::between(sample(3), sample(3)).isEmpty());
        QVERIFY(SectionPatch::between({}, {}).isEmpty());
    }

    void itNamesTheRunThatDiffers()
    {
        auto after = sample(10);
        after.at(4).name = u"new"_s;
        after.erase(after.begin() + 5);
        const SectionPatch patch = SectionPatch::between(sample(10), after);
        QCOMPARE(patch.first(), 4);
        QCOMPARE(patch.removed(), 2);
        QCOMPARE(patch.inserted(), 1);
    }

    void itLeadsThereAndBack()
    {
        QRandomGenerator random(3);
        for (int round = 0; round < 300; ++round) {
            const auto before = sample(random.bounded(12));
            auto after = before;
            for (int edits = random.bounded(6); edits > 0; --edits) {
                const int at = random.bounded(int(after.size()) + 1);
                const bool hasOne = at < int(after.size());
                switch (random.bounded(4)) {
                case 0:
                    after.insert(after.begin() + at,
                                 section(u"N%1.%2"_s.arg(round).arg(edits), u"1"_s));
                    break;
                case 1:
                    if (hasOne)
                        after.erase(after.begin() + at);
                    break;
                case 2:
                    if (hasOne)
                        after.at(std::size_t(at)).name += u'x';
                    break;
                default:
                    if (hasOne)
                        std::rotate(after.begin(), after.begin() + at, after.end());
                }
            }
            const SectionPatch patch = SectionPatch::between(before, after);
            auto list = before;
            patch.apply(list);
            QCOMPARE(summary(list), summary(after));
            QVERIFY(list == after);
            patch.revert(list);
            QVERIFY(list == before);
        }
    }

    void aMoveAcrossManySectionsCostsLittle()
    {
        const auto before = sample(2000);
        auto after = before;
        std::rotate(after.begin(), after.begin() + 1, after.end());
        const SectionPatch patch = SectionPatch::between(before, after);
        QCOMPARE(patch.removed(), 2000);
        QVERIFY2(patch.bytes() < 1000, qPrintable(QString::number(patch.bytes())));
    }
};

QTEST_GUILESS_MAIN(SectionPatchTest)
#include "tst_sectionpatch.moc"
