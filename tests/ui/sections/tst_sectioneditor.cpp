// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sections/edits.h"
#include "core/sections/pageedits.h"
#include "tests/core/sections/sectionsamples.h"
#include "tests/support/quiettest.h"
#include "ui/sections/sectioneditor.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace excerpt;
using tests::section;
using tests::summary;

namespace {

SectionList sample(int count)
{
    SectionList list;
    list.documentPages = 4 * count;
    for (int i = 0; i < count; ++i) {
        Section each = section(u"S%1"_s.arg(i + 1), QString::number(4 * i % 1000 + 1),
                               i % 7 == 0 ? QStringList() : QStringList{u"L%1"_s.arg(i / 7)});
        each.id = {u"s%1"_s.arg(i + 1)};
        list.sections.push_back(each);
    }
    return list;
}

/// A list after some edit that a person could have made.
std::vector<Section> edited(SectionEditor &editor, QRandomGenerator &random)
{
    std::vector<Section> list = editor.sections();
    const int count = int(list.size());
    const int some = count > 0 ? random.bounded(count) : 0;
    const auto fresh = [&editor] { return editor.freshId(); };
    const PageNumber page{random.bounded(1, 1000)};
    switch (count > 1 ? random.bounded(8) : 7) {
    case 0: return edits::renamed(list, some, u"R%1"_s.arg(random.bounded(1000)));
    case 1: return edits::removed(list, {some});
    case 2: return edits::moved(list, {{some, 0}}, random.bounded(count + 1), {});
    case 3: return edits::nested(list, {some});
    case 4: return edits::duplicated(list, {some}, fresh);
    case 5: return edits::merged(list, {0, 1 + some % (count - 1)});
    case 6:
        return edits::withBoundaryToggled(list, page, 1000, fresh,
                                          [](const PageRange &pages) { return pages.toString(); });
    default: return edits::withNewSection(list, PageRange(page, page), u"N"_s, fresh());
    }
}

} // namespace

class SectionEditorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { tests::failOnWarnings(); }

    void undoingAllGivesTheOriginal()
    {
        QRandomGenerator random(11);
        for (int round = 0; round < 20; ++round) {
            SectionEditor editor;
            editor.reset(sample(random.bounded(30)));
            const auto original = editor.sections();
            // Who follows the signal knows the list: it is what the tree does.
            std::vector<Section> followed = original;
            connect(&editor, &SectionEditor::changed, &editor,
                    [&](int first, int removed, int inserted) {
                        const auto from = followed.begin() + first;
                        const auto now = editor.sections().begin() + first;
                        followed.insert(followed.erase(from, from + removed), now, now + inserted);
                    });
            for (int step = 0; step < 100; ++step) {
                const int gesture = random.bounded(3) == 0 ? 1 + step / 10 : 0;
                editor.apply(u"edit"_s, edited(editor, random), gesture);
                QVERIFY(followed == editor.sections());
                if (random.bounded(4) == 0)
                    editor.undoStack().undo();
                QVERIFY(followed == editor.sections());
            }
            while (editor.undoStack().canUndo())
                editor.undoStack().undo();
            QVERIFY(editor.sections() == original);
            QVERIFY(followed == original);
        }
    }

    void redoingAllGivesTheLastList()
    {
        QRandomGenerator random(12);
        SectionEditor editor;
        editor.reset(sample(30));
        for (int step = 0; step < 200; ++step)
            editor.apply(u"edit"_s, edited(editor, random), step / 5 % 3);
        const auto last = editor.sections();
        while (editor.undoStack().canUndo())
            editor.undoStack().undo();
        while (editor.undoStack().canRedo())
            editor.undoStack().redo();
        QVERIFY(editor.sections() == last);
    }

    void oneGestureIsOneStep()
    {
        SectionEditor editor;
        editor.reset(sample(5));
        const auto original = editor.sections();
        const int gesture = editor.newGesture();
        for (const int to : {3, 4, 0, 2, 1}) // a section dragged about
            editor.apply(u"Move S1"_s,
                         edits::moved(editor.sections(), {{editor.indexOf({u"s1"_s}), 0}}, to, {}),
                         gesture);
        const auto moved = editor.sections();
        QCOMPARE(editor.undoStack().count(), 1);
        editor.undoStack().undo();
        QVERIFY(editor.sections() == original);
        editor.undoStack().redo();
        QVERIFY(editor.sections() == moved);
        editor.apply(u"Move S1"_s, edits::renamed(editor.sections(), 0, u"x"_s),
                     editor.newGesture());
        QCOMPARE(editor.undoStack().count(), 2);
    }

    void aGestureThatEndsWhereItBeganIsNoStep()
    {
        SectionEditor editor;
        editor.reset(sample(5));
        const auto original = editor.sections();
        const int gesture = editor.newGesture();
        editor.apply(u"x"_s, edits::renamed(original, 2, u"y"_s), gesture);
        editor.apply(u"x"_s, original, gesture);
        QCOMPARE(editor.undoStack().count(), 0);
        QVERIFY(editor.undoStack().isClean());
    }

    void anEditThatChangesNothingIsNoStep()
    {
        SectionEditor editor;
        editor.reset(sample(5));
        QSignalSpy changed(&editor, &SectionEditor::changed);
        editor.apply(u"x"_s, editor.sections());
        QCOMPARE(editor.undoStack().count(), 0);
        QCOMPARE(changed.size(), 0);
    }

    void anIdIsNeverGivenTwice()
    {
        SectionEditor editor;
        SectionList list = sample(3);
        list.sections[1].id = {u"s7"_s};
        list.sections[2].id = {u"s99999999999999999999"_s};
        editor.reset(list);
        editor.apply(u"x"_s, edits::removed(editor.sections(), {1}));
        QCOMPARE(editor.freshId().value, u"s8"_s); // s7 may have a result
        QCOMPARE(editor.freshId().value, u"s9"_s);
        list.sections[2].id = {u"s2147483647"_s};
        editor.reset(list);
        QVERIFY(!editor.freshId().value.contains(u'-'));
    }

    void placesCountTheSiblingsOfARun()
    {
        SectionEditor editor;
        SectionList list;
        list.sections = {
            section(u"A"_s, u"1"_s),           section(u"B"_s, u"2"_s, {u"L"_s}),
            section(u"C"_s, u"3"_s, {u"L"_s}), section(u"D"_s, u"4"_s, {u"M"_s}),
            section(u"E"_s, u"5"_s),           section(u"F"_s, u"6"_s, {u"L"_s, u"X"_s}),
            section(u"G"_s, u"7"_s, {u"L"_s})};
        editor.reset(list);
        std::vector<int> places;
        for (int i = 0; i < 7; ++i)
            places.push_back(editor.place(i));
        QCOMPARE(places, (std::vector<int>{0, 0, 1, 0, 1, 0, 0}));
    }

    void theNeighbourOfARemovedSectionBecomesTheCurrentOne()
    {
        SectionEditor editor;
        editor.reset(sample(3));
        QSignalSpy current(&editor, &SectionEditor::currentChanged);
        editor.setCurrent({u"s3"_s});
        editor.apply(u"x"_s, edits::removed(editor.sections(), {2}));
        QCOMPARE(editor.current().value, u"s2"_s);
        editor.apply(u"x"_s, {});
        QVERIFY(editor.current().value.isEmpty());
        QCOMPARE(current.size(), 3);
        editor.setCurrent({u"unknown"_s});
        QCOMPARE(current.size(), 3);
    }

    void oldStepsAreForgottenWhenTheyHoldTooMuch()
    {
        SectionEditor editor;
        editor.reset(sample(20));
        editor.undoStack().setClean();
        for (int step = 0; step < 100; ++step)
            editor.apply(u"step %1"_s.arg(step),
                         edits::renamed(editor.sections(), 3, u"name %1"_s.arg(step)));
        const qint64 each = editor.undoBytes() / 100;
        QVERIFY(each > 0);
        editor.setMostUndoBytes(each * 10 + each / 2);
        QVERIFY(editor.undoBytes() <= each * 11);
        for (int step = 0; step < 10; ++step) {
            QVERIFY(editor.undoStack().canUndo());
            QCOMPARE(editor.undoStack().undoText(), u"step %1"_s.arg(99 - step));
            editor.undoStack().undo();
        }
        QVERIFY(!editor.undoStack().canUndo());
        QCOMPARE(editor.sections().at(3).name, u"name 89"_s);
        QVERIFY(!editor.undoStack().isClean()); // the saved list is out of reach
        for (int step = 0; step < 10; ++step)
            editor.undoStack().redo();
        QCOMPARE(editor.sections().at(3).name, u"name 99"_s);
    }

    void theNewestStepIsKeptHoweverMuchItHolds()
    {
        SectionEditor editor;
        editor.reset(sample(20));
        editor.setMostUndoBytes(1);
        editor.apply(u"a"_s, edits::renamed(editor.sections(), 0, u"a"_s));
        editor.apply(u"b"_s, {});
        editor.undoStack().undo();
        QCOMPARE(int(editor.sections().size()), 20);
        QVERIFY(!editor.undoStack().canUndo());
        editor.reset(sample(2));
        QCOMPARE(editor.undoBytes(), 0);
    }
};

QTEST_MAIN(SectionEditorTest)
#include "tst_sectioneditor.moc"
