// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/quiettest.h"
#include "ui/results/answermodel.h"
#include "ui/results/answerview.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeView>

using namespace excerpt;
using namespace Qt::StringLiterals;

namespace {

JsonValue parsed(const QByteArray &json)
{
    const auto value = JsonValue::parse(json);
    return value ? *value : JsonValue();
}

SectionResult answered(const QString &text, const JsonValue &value)
{
    SectionResult result;
    result.id = {u"s1"_s};
    result.name = u"Lesson 1"_s;
    result.status = Status::Succeeded;
    result.text = text;
    result.value = value;
    return result;
}

} // namespace

class TestAnswerModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { tests::failOnWarnings(); }
    void fieldsKeepTheirOrderAndNumbersTheirDigits();
    void pointersNameTheField();
    void aNewAnswerReplacesTheLast();
    void jsonIsShownAsATreeAndTextAsText();
    void nothingThatAnAnswerNamesIsLoaded();
    void aReasonIsShownForAnAnswerThatFailed();
};

void TestAnswerModel::fieldsKeepTheirOrderAndNumbersTheirDigits()
{
    AnswerModel model;
    const QAbstractItemModelTester tester(&model);
    model.setAnswer(parsed("{\"b\":1.10,\"a\":12345678901234567890123,\"c\":[\"x\",null]}"));
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0, AnswerModel::Field, {}).data().toString(), u"b"_s);
    QCOMPARE(model.index(0, AnswerModel::Value, {}).data().toString(), u"1.10"_s);
    QCOMPARE(model.index(1, AnswerModel::Value, {}).data().toString(),
             u"12345678901234567890123"_s);
    const QModelIndex list = model.index(2, 0, {});
    QCOMPARE(model.rowCount(list), 2);
    QCOMPARE(model.index(0, AnswerModel::Field, list).data().toString(), u"1"_s);
    QCOMPARE(model.index(0, AnswerModel::Value, list).data().toString(), u"x"_s);
    QCOMPARE(model.json(list), QByteArray("[\n  \"x\",\n  null\n]"));
}

void TestAnswerModel::pointersNameTheField()
{
    AnswerModel model;
    model.setAnswer(parsed("{\"a/b\":[{\"~c\":1}]}"));
    const QModelIndex outer = model.index(0, 0, {});
    const QModelIndex item = model.index(0, 0, outer);
    const QModelIndex inner = model.index(0, 0, item);
    QCOMPARE(inner.data(AnswerModel::PointerRole).toString(), u"/a~1b/0/~0c"_s);
}

void TestAnswerModel::aNewAnswerReplacesTheLast()
{
    AnswerModel model;
    const QAbstractItemModelTester tester(&model);
    model.setAnswer(parsed("{\"a\":[1,2,3]}"));
    QCOMPARE(model.rowCount(model.index(0, 0, {})), 3);
    model.setAnswer(parsed("[7]"));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, AnswerModel::Value, {}).data().toString(), u"7"_s);
    model.setAnswer({});
    QCOMPARE(model.rowCount(), 0);
}

void TestAnswerModel::jsonIsShownAsATreeAndTextAsText()
{
    AnswerView view;
    view.show();
    auto *tree = view.findChild<QTreeView *>();
    auto *browser = view.findChild<QTextBrowser *>();
    view.showResult(answered(u"{\"a\":1}"_s, parsed("{\"a\":1}")), 0);
    QVERIFY(tree->isVisible());
    QCOMPARE(tree->model()->rowCount(), 1);
    view.showResult(answered(u"# A heading\n\nText."_s, {}), 0);
    QVERIFY(browser->isVisible());
    QCOMPARE(browser->toPlainText().split(u'\n').first(), u"A heading"_s);
    QCOMPARE(view.answerText(), u"# A heading\n\nText."_s);
}

void TestAnswerModel::nothingThatAnAnswerNamesIsLoaded()
{
    AnswerView view;
    view.show();
    view.showResult(
        answered(
            u"![x](file:///etc/passwd) <img src=\"file:///etc/hostname\"> [y](http://127.0.0.1/)"_s,
            {}),
        0);
    auto *browser = view.findChild<QTextBrowser *>();
    QVERIFY(!browser->loadResource(QTextDocument::ImageResource, QUrl(u"file:///etc/passwd"_s))
                 .isValid());
    QVERIFY(!browser->openLinks());
    QVERIFY(browser->toPlainText().contains(u"<img"_s)); // HTML stays text
}

void TestAnswerModel::aReasonIsShownForAnAnswerThatFailed()
{
    AnswerView view;
    view.show();
    SectionResult result = answered({}, {});
    result.status = Status::Failed;
    result.error = Error{Stage::Generate, Code::RateLimited, u"Too many requests. Try later."_s};
    view.showResult(result, 2);
    const auto labels = view.findChildren<QLabel *>();
    const bool says = std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text() == u"Too many requests. Try later."_s;
    });
    QVERIFY(says);
}

QTEST_MAIN(TestAnswerModel)
#include "tst_answermodel.moc"
