// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/quiettest.h"
#include "ui/prompt/promptdraft.h"

#include <QSignalSpy>
#include <QUndoStack>

using namespace Qt::StringLiterals;
using namespace excerpt;

class PromptDraftTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { tests::failOnWarnings(); }

    void typingInOneGoIsOneStep();
    void afterTheTypingEndedTheNextTextIsAStep();
    void typingBackToTheStartLeavesNoStep();
    void theFrameIsAStepThatSaysWhatItIs();
    void aPromptOfTheLibraryComesAndGoesWhole();
    void theEngineIsNoStepAndLosesItsKey();
    void aLoadedProjectIsNoStep();
};

void PromptDraftTest::typingInOneGoIsOneStep()
{
    QUndoStack undo;
    PromptDraft draft(undo);
    QSignalSpy changed(&draft, &PromptDraft::changed);
    for (const QString &text : {u"L"_s, u"Li"_s, u"List"_s})
        draft.setText(text);
    QCOMPARE(undo.count(), 1);
    QCOMPARE(undo.undoText(), u"Edit the prompt"_s);
    QCOMPARE(changed.size(), 3);
    undo.undo();
    QCOMPARE(draft.text(), QString());
    undo.redo();
    QCOMPARE(draft.text(), u"List"_s);
}

void PromptDraftTest::afterTheTypingEndedTheNextTextIsAStep()
{
    QUndoStack undo;
    PromptDraft draft(undo);
    draft.setText(u"List"_s);
    draft.endTyping();
    draft.setText(u"List all"_s);
    QCOMPARE(undo.count(), 2);
    undo.undo();
    QCOMPARE(draft.text(), u"List"_s);
    draft.setText(u"List some"_s);
    QCOMPARE(undo.count(), 2);
    undo.undo();
    QCOMPARE(draft.text(), u"List"_s);
}

void PromptDraftTest::typingBackToTheStartLeavesNoStep()
{
    QUndoStack undo;
    PromptDraft draft(undo);
    draft.setText(u"L"_s);
    draft.setText(QString());
    QCOMPARE(undo.count(), 0);
    QVERIFY(!undo.canUndo());
}

void PromptDraftTest::theFrameIsAStepThatSaysWhatItIs()
{
    QUndoStack undo;
    PromptDraft draft(undo);
    draft.setText(u"List"_s);
    draft.setHasFrame(false);
    QCOMPARE(undo.undoText(), u"Send without frame"_s);
    draft.setText(u"List all"_s);
    QCOMPARE(undo.count(), 3);
    undo.undo();
    undo.undo();
    QVERIFY(draft.hasFrame());
    QCOMPARE(draft.text(), u"List"_s);
}

void PromptDraftTest::aPromptOfTheLibraryComesAndGoesWhole()
{
    QUndoStack undo;
    PromptDraft draft(undo);
    draft.setText(u"mine"_s);
    draft.use(u"Lesson functions"_s, u"List every function."_s, false);
    QCOMPARE(undo.undoText(), u"Use the prompt “Lesson functions”"_s);
    QCOMPARE(draft.name(), u"Lesson functions"_s);
    undo.undo();
    QCOMPARE(draft.text(), u"mine"_s);
    QCOMPARE(draft.name(), QString());
    QVERIFY(draft.hasFrame());
}

void PromptDraftTest::theEngineIsNoStepAndLosesItsKey()
{
    QUndoStack undo;
    PromptDraft draft(undo);
    EngineSettings engine;
    engine.engine = u"gemini"_s;
    engine.apiKey = "secret";
    draft.setEngine(engine);
    QCOMPARE(undo.count(), 0);
    QCOMPARE(draft.engine().engine, u"gemini"_s);
    QVERIFY(draft.engine().apiKey.isEmpty());
}

void PromptDraftTest::aLoadedProjectIsNoStep()
{
    QUndoStack undo;
    PromptDraft draft(undo);
    QSignalSpy changed(&draft, &PromptDraft::changed);
    draft.reset(u"List"_s, false, u"Lesson functions"_s, {});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(undo.count(), 0);
    QCOMPARE(draft.text(), u"List"_s);
    QVERIFY(!draft.hasFrame());
    draft.setText(u"List all"_s);
    undo.undo();
    QCOMPARE(draft.text(), u"List"_s);
}

QTEST_GUILESS_MAIN(PromptDraftTest)
#include "tst_promptdraft.moc"
