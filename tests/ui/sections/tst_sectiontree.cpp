// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sections/edits.h"
#include "core/sections/pageedits.h"
#include "tests/core/sections/sectionsamples.h"
#include "tests/support/quiettest.h"
#include "ui/sections/sectionfilter.h"
#include "ui/sections/sectiontreemodel.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace excerpt;
using tests::section;
using tests::summary;

namespace {

/// A 1-2, L [ B 3, C 4 ], M [ N [ D 5 ], E 6 ], F 9
SectionList sample()
{
    SectionList list;
    list.documentPages = 1000;
    list.sections = {section(u"A"_s, u"1-2"_s),         section(u"B"_s, u"3"_s, {u"L"_s}),
                     section(u"C"_s, u"4"_s, {u"L"_s}), section(u"D"_s, u"5"_s, {u"M"_s, u"N"_s}),
                     section(u"E"_s, u"6"_s, {u"M"_s}), section(u"F"_s, u"9"_s)};
    return list;
}

/// "A 1–2", "L 3–4", "  B 3" …
QStringList shown(const QAbstractItemModel &model, const QModelIndex &parent = {}, int depth = 0)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        rows += QString(2 * depth, u' ') + index.data().toString() + u' ' +
                index.data(NoteRole).toString();
        rows += shown(model, index, depth + 1);
    }
    return rows;
}

const auto options = QAbstractItemModelTester::FailureReportingMode::Fatal;

} // namespace

class SectionTreeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { tests::failOnWarnings(); }

    void runsOfParentsAreGroups()
    {
        SectionEditor editor;
        editor.reset(sample());
        SectionTreeModel model(editor);
        const QAbstractItemModelTester tester(&model, options);
        QCOMPARE(shown(model),
                 QStringList({u"A 1–2"_s, u"L 3–4"_s, u"  B 3"_s, u"  C 4"_s, u"M 5–6"_s,
                              u"  N 5"_s, u"    D 5"_s, u"  E 6"_s, u"F 9"_s}));
        QCOMPARE(model.rowOfSection(3).data().toString(), u"D"_s);
        QCOMPARE(model.pathOf(model.rowOfSection(3)), QStringList({u"M"_s, u"N"_s}));
        QVERIFY(!model.rowOfSection(6).isValid());
    }

    void anyRowOfEditsLeavesTheTreeThatTheListMakes()
    {
        QRandomGenerator random(5);
        for (int round = 0; round < 15; ++round) {
            SectionEditor editor;
            editor.reset(sample());
            SectionTreeModel model(editor);
            SectionFilter filter;
            filter.setSourceModel(&model);
            if (round % 3 == 2)
                filter.setWords(u"a"_s);
            const QAbstractItemModelTester tester(&model, options);
            const QAbstractItemModelTester filterTester(&filter, options);
            for (int step = 0; step < 60; ++step) {
                const auto list = editor.sections();
                const int count = int(list.size());
                const int some = count > 0 ? random.bounded(count) : 0;
                const auto fresh = [&editor] { return editor.freshId(); };
                const PageNumber page{random.bounded(1, 20)};
                switch (count > 1 ? random.bounded(10) : 9) {
                case 0: editor.apply(u"x"_s, edits::renamed(list, some, u"R"_s)); break;
                case 1: editor.apply(u"x"_s, edits::removed(list, {some})); break;
                case 2:
                    editor.apply(u"x"_s, edits::moved(list, {{some, 0}}, random.bounded(count),
                                                      list[0].parents));
                    break;
                case 3: editor.apply(u"x"_s, edits::nested(list, {some})); break;
                case 4: editor.apply(u"x"_s, edits::unnested(list, {some})); break;
                case 5: editor.apply(u"x"_s, edits::grouped(list, {0, some}, u"G"_s)); break;
                case 6: editor.apply(u"x"_s, edits::duplicated(list, {some}, fresh)); break;
                case 7: editor.undoStack().undo(); break;
                case 8:
                    editor.apply(u"x"_s, edits::withPages(list, some, PageRange(page, {21})));
                    break;
                default:
                    editor.apply(u"x"_s, edits::withNewSection(list, PageRange(page, page), u"N"_s,
                                                               fresh()));
                }
                const SectionTreeModel anew(editor);
                QCOMPARE(shown(model), shown(anew));
                SectionEditor fromList;
                fromList.reset(editor.list());
                for (int i = 0; i < int(editor.sections().size()); ++i) {
                    QCOMPARE(editor.indexOf(editor.sections()[std::size_t(i)].id), i);
                    QCOMPARE(editor.place(i), fromList.place(i));
                }
                for (int i = 0; i < int(editor.sections().size()); ++i)
                    QCOMPARE(model.rowOfSection(i).data(SectionTreeModel::SectionIdRole).toString(),
                             editor.sections()[std::size_t(i)].id.value);
            }
        }
    }

    void anotherListIsTakenAsAWhole()
    {
        SectionEditor editor;
        const auto list = [](const QString &ids, int shift) {
            SectionList made;
            made.documentPages = 1000;
            for (int i = 0; i < 600; ++i) {
                Section each = section(u"%1%2"_s.arg(ids).arg(i), QString::number(i + 1),
                                       {u"L%1"_s.arg((i + shift) / 7)});
                made.sections.push_back(each);
            }
            return made;
        };
        editor.reset(list(u"a"_s, 0));
        SectionTreeModel model(editor);
        SectionFilter filter;
        filter.setSourceModel(&model);
        const QAbstractItemModelTester tester(&model, options);
        const QAbstractItemModelTester filterTester(&filter, options);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        const auto isRight = [&editor, &model] {
            const SectionTreeModel anew(editor);
            return shown(model) == shown(anew);
        };
        editor.apply(u"x"_s, list(u"b"_s, 3).sections);
        QVERIFY(isRight());
        QCOMPARE(removed.size(), 1);
        editor.undoStack().undo();
        QVERIFY(isRight());
        editor.undoStack().redo();
        editor.apply(u"x"_s, edits::removed(editor.sections(), {0, 5, 599}));
        QVERIFY(isRight());
        QCOMPARE(model.rowOfSection(0).data().toString(), u"b1"_s);
    }

    void aRenameChangesOneRow()
    {
        SectionEditor editor;
        editor.reset(sample());
        SectionTreeModel model(editor);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QVERIFY(model.setData(model.rowOfSection(1), u"New"_s, Qt::EditRole));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(inserted.size() + reset.size(), 0);
        QCOMPARE(editor.undoStack().undoText(), u"Rename “B”"_s);
        QVERIFY(!model.setData(model.rowOfSection(1), u"  "_s, Qt::EditRole));
        QCOMPARE(editor.undoStack().count(), 1);
    }

    void aRenamedGroupStaysTheRowItWas()
    {
        SectionEditor editor;
        editor.reset(sample());
        SectionTreeModel model(editor);
        const QPersistentModelIndex group = model.rowOfSection(1).parent();
        QVERIFY(model.setData(group, u"Lesson"_s, Qt::EditRole));
        QVERIFY(group.isValid());
        QCOMPARE(group.data().toString(), u"Lesson"_s);
        QCOMPARE(summary(editor.sections()).mid(1, 2),
                 QStringList({u"Lesson/B 3"_s, u"Lesson/C 4"_s}));
        editor.undoStack().undo();
        QCOMPARE(group.data().toString(), u"L"_s);
    }

    void theGroupOfTheCurrentSectionIsBold()
    {
        SectionEditor editor;
        editor.reset(sample());
        SectionTreeModel model(editor);
        const QModelIndex group = model.rowOfSection(3).parent();
        QVERIFY(!group.data(IsBoldRole).toBool());
        editor.setCurrent(editor.sections().at(3).id);
        QVERIFY(group.data(IsBoldRole).toBool());
        QVERIFY(group.parent().data(IsBoldRole).toBool());
        QVERIFY(!model.rowOfSection(1).parent().data(IsBoldRole).toBool());
    }

    void aGroupShowsTheStateThatMattersMost()
    {
        SectionEditor editor;
        editor.reset(sample());
        SectionTreeModel model(editor);
        const auto group = [&model] { return model.rowOfSection(1).parent().data(StateRole); };
        QVERIFY(!group().isValid());
        model.setState({u"#B"_s}, look::State::Done);
        model.setState({u"#C"_s}, look::State::Done);
        QCOMPARE(group().toInt(), int(look::State::Done));
        model.setState({u"#C"_s}, look::State::Running);
        QCOMPARE(group().toInt(), int(look::State::Running));
        model.setState({u"#C"_s}, look::State::Failed);
        QCOMPARE(group().toInt(), int(look::State::Failed));
        QVERIFY(model.rowOfSection(1)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(look::stateWord(look::State::Done)));
        model.clearStates();
        QVERIFY(!group().isValid());
    }

    void aRowShowsWhatItsSectionHasOfItsOwn()
    {
        SectionEditor editor;
        editor.reset(sample());
        SectionTreeModel model(editor);
        const auto marks = [&model](int section) {
            return model.rowOfSection(section).data(MarksRole).toStringList();
        };
        QCOMPARE(marks(1), QStringList());
        editor.apply(u"x"_s, edits::withPrompt(editor.sections(), {1}, u"Only the names."_s));
        QCOMPARE(marks(1), QStringList(u"edit-rename"_s));
        editor.apply(u"x"_s, edits::withRegions(editor.sections(), 1, {{{3}, {0, 0, 1, .5}, {}}}));
        QCOMPARE(marks(1), QStringList({u"select-rectangular"_s, u"edit-rename"_s}));
        const QString spoken = model.rowOfSection(1).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(u"1 area"_s) && spoken.contains(u"own prompt"_s),
                 qPrintable(spoken));
        editor.undoStack().undo();
        editor.undoStack().undo();
        QCOMPARE(marks(1), QStringList());
    }

    void rowsAreDroppedWhereTheyAreTo()
    {
        SectionEditor editor;
        editor.reset(sample());
        SectionTreeModel model(editor);
        const QModelIndex groupL = model.rowOfSection(1).parent();
        // group L behind F
        const std::unique_ptr<QMimeData> group(model.mimeData({groupL, model.rowOfSection(2)}));
        QVERIFY(model.dropMimeData(group.get(), Qt::MoveAction, -1, 0, {}));
        QCOMPARE(summary(editor.sections()), QStringList({u"A 1-2"_s, u"M/N/D 5"_s, u"M/E 6"_s,
                                                          u"F 9"_s, u"L/B 3"_s, u"L/C 4"_s}));
        QCOMPARE(editor.undoStack().count(), 1);
        editor.undoStack().undo();
        // A between B and C
        const std::unique_ptr<QMimeData> one(model.mimeData({model.rowOfSection(0)}));
        QVERIFY(
            model.dropMimeData(one.get(), Qt::MoveAction, 1, 0, model.rowOfSection(1).parent()));
        QCOMPARE(summary(editor.sections()).mid(0, 3),
                 QStringList({u"L/B 3"_s, u"L/A 1-2"_s, u"L/C 4"_s}));
        // a section holds no other one
        QVERIFY(!model.canDropMimeData(one.get(), Qt::MoveAction, -1, 0, model.rowOfSection(5)));
    }

    void pagesAreDroppedOnASection()
    {
        SectionEditor editor;
        editor.reset(sample());
        SectionTreeModel model(editor);
        QMimeData pages;
        pages.setData(QString::fromLatin1(SectionTreeModel::pagesMimeType), "2,7"_ba);
        QVERIFY(!model.canDropMimeData(&pages, Qt::MoveAction, -1, 0, {}));
        QVERIFY(model.dropMimeData(&pages, Qt::MoveAction, -1, 0, model.rowOfSection(1)));
        QCOMPARE(summary(editor.sections()).mid(0, 2), QStringList({u"A 1"_s, u"L/B 2-3,7"_s}));
        editor.undoStack().undo();
        QVERIFY(model.dropMimeData(&pages, Qt::CopyAction, -1, 0, model.rowOfSection(1)));
        QCOMPARE(summary(editor.sections()).mid(0, 2), QStringList({u"A 1-2"_s, u"L/B 2-3,7"_s}));
        pages.setData(QString::fromLatin1(SectionTreeModel::pagesMimeType), "9999"_ba);
        QVERIFY(!model.dropMimeData(&pages, Qt::CopyAction, -1, 0, model.rowOfSection(1)));
    }

    void theFilterLooksAtNamesAndAtThoseOfGroups()
    {
        SectionEditor editor;
        SectionList list = sample();
        list.sections[4].name = u"Extra Exercises"_s;
        editor.reset(list);
        SectionTreeModel model(editor);
        SectionFilter filter;
        filter.setSourceModel(&model);
        filter.setWords(u"exer  extra"_s);
        QCOMPARE(shown(filter), QStringList({u"M 5–6"_s, u"  Extra Exercises 6"_s}));
        filter.setWords(u"l"_s);
        QCOMPARE(shown(filter), QStringList({u"L 3–4"_s, u"  B 3"_s, u"  C 4"_s}));
        filter.setWords({});
        filter.setIds(QSet<QString>{u"#F"_s});
        QCOMPARE(shown(filter), QStringList(u"F 9"_s));
        filter.setIds(std::nullopt);
        QCOMPARE(shown(filter), shown(model));
    }
};

QTEST_MAIN(SectionTreeTest)
#include "tst_sectiontree.moc"
