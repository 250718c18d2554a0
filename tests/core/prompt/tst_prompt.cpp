// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/prompt/prompt.h"
#include "tests/support/quiettest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace excerpt;

namespace {

Section sectionNamed(const QString &name)
{
    Section section;
    section.name = name;
    section.pages = PageRange({4}, {9});
    return section;
}

QString assembled(const QString &text, const QString &name)
{
    const auto prompt = PromptTemplate::create(text, false);
    return prompt ? prompt->assemble(sectionNamed(name), u"book.pdf"_s) : prompt.error().message;
}

} // namespace

class PromptTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { tests::failOnWarnings(); }

    void theFrameIsSentWordForWord_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("sent");
        const QString end = u"\n\nList it.\n\nEnsure the output is ONLY the requested information "
                            "for this specific section."_s;
        QTest::newRow("without a number")
            << u"Introduction"_s
            << u"Focus on the section 'Introduction' when extracting information. "_s + end;
        QTest::newRow("with a number")
            << u"Lesson 12.3 Fractions"_s
            << u"Focus on the section 'Lesson 12.3 Fractions' when extracting information. "
               "Section number: 12.3. "_s +
                   end;
        QTest::newRow("line breaks in the name")
            << u"Lesson\r\n 7\u0007"_s
            << u"Focus on the section 'Lesson 7' when extracting information. Section number: 7. "_s +
                   end;
        QTest::newRow("placeholders in the name")
            << u"{{pages}} %1"_s
            << u"Focus on the section '{{pages}} %1' when extracting information. Section number: "
               "1. "_s +
                   end;
    }
    void theFrameIsSentWordForWord()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, sent);
        const auto prompt = PromptTemplate::create(u"List it."_s, true);
        QVERIFY(prompt);
        QCOMPARE(prompt->assemble(sectionNamed(name), u"book.pdf"_s), sent);
    }

    void withoutTheFrameThePromptIsSentAlone()
    {
        QCOMPARE(assembled(u" List it.\n"_s, u"Lesson 1"_s), u" List it.\n"_s);
        QCOMPARE(assembled({}, u"Lesson 1"_s), QString());
    }

    void aSectionsOwnPromptReplacesTheCommonOneInTheFrame()
    {
        Section section = sectionNamed(u"Words"_s);
        section.prompt = u"Own {{pages}} {{other}}"_s;
        const auto prompt = PromptTemplate::create(u"Common {{pages}}"_s, true);
        QVERIFY(prompt);
        QCOMPARE(prompt->assemble(section, u"book.pdf"_s),
                 u"Focus on the section 'Words' when extracting information. \n\nOwn 4-9 "
                 "{{other}}\n\nEnsure the output is ONLY the requested information for this "
                 "specific section."_s);
    }

    void placeholdersAreReplacedOnce_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("sent");
        QTest::newRow("all") << u"{{section}}|{{number}}|{{pages}}|{{document}}"_s << u"A 1.2"_s
                             << u"A 1.2|1.2|4-9|book.pdf"_s;
        QTest::newRow("side by side") << u"{{pages}}{{pages}}"_s << u"A"_s << u"4-94-9"_s;
        QTest::newRow("no number") << u"[{{number}}]"_s << u"A"_s << u"[]"_s;
        QTest::newRow("not in what was inserted")
            << u"{{section}}"_s << u"{{pages}} {{{{ {{section}}"_s
            << u"{{pages}} {{{{ {{section}}"_s;
        QTest::newRow("not across what was inserted")
            << u"{{section}}pages}}"_s << u"{{"_s << u"{{pages}}"_s;
        QTest::newRow("four braces") << u"{{{{"_s << u"A"_s << u"{{"_s;
        QTest::newRow("four braces before a name")
            << u"{{{{section}}"_s << u"A"_s << u"{{section}}"_s;
        QTest::newRow("four braces and a placeholder")
            << u"{{{{{{section}}}}"_s << u"A"_s << u"{{A}}"_s;
        QTest::newRow("five braces") << u"{{{{{"_s << u"A"_s << u"{{{"_s;
        QTest::newRow("eight braces") << u"{{{{{{{{"_s << u"A"_s << u"{{{{"_s;
        QTest::newRow("single braces")
            << uR"({"a": {"b": 1}})"_s << u"A"_s << uR"({"a": {"b": 1}})"_s;
        QTest::newRow("closing braces alone") << u"}} }}}}"_s << u"A"_s << u"}} }}}}"_s;
        QTest::newRow("brace at the end") << u"a{"_s << u"A"_s << u"a{"_s;
        QTest::newRow("line breaks in the name") << u"{{section}}"_s << u"a\n\tb"_s << u"a b"_s;
        QTest::newRow("per cent") << u"%1 {{section}} %2"_s << u"%1"_s << u"%1 %1 %2"_s;
    }
    void placeholdersAreReplacedOnce()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, name);
        QFETCH(const QString, sent);
        QCOMPARE(assembled(text, name), sent);
    }

    void unknownPlaceholdersAreNamed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("named");
        QTest::newRow("one") << u"a {{foo}} b"_s << QStringList{u"“{{foo}}”"_s};
        QTest::newRow("two") << u"{{foo}} {{section}} {{bar}} {{foo}}"_s
                             << QStringList{u"“{{foo}}”"_s, u"“{{bar}}”"_s};
        QTest::newRow("empty") << u"{{}}"_s << QStringList{u"“{{}}”"_s};
        QTest::newRow("capital") << u"{{Section}}"_s << QStringList{u"“{{Section}}”"_s};
        QTest::newRow("blanks inside") << u"{{ section }}"_s << QStringList{u"“{{ section }}”"_s};
        QTest::newRow("three braces") << u"{{{section}}}"_s << QStringList{u"“{{{section}}”"_s};
        QTest::newRow("never closed") << u"a {{section"_s << QStringList{u"“{{section”"_s};
        QTest::newRow("closed by one brace")
            << u"{{section} x"_s << QStringList{u"“{{section} x”"_s};
        QTest::newRow("per cent") << u"{{%1}}"_s << QStringList{u"“{{%1}}”"_s};
    }
    void unknownPlaceholdersAreNamed()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, named);
        const auto prompt = PromptTemplate::create(text, true);
        QVERIFY(!prompt);
        QCOMPARE(prompt.error().code, Code::BadPrompt);
        for (const QString &words : named)
            QVERIFY2(prompt.error().message.contains(words), qPrintable(prompt.error().message));
        QVERIFY2(prompt.error().message.count(u'“') == named.size(),
                 qPrintable(prompt.error().message));
    }

    void aHugePromptCostsLittle()
    {
        const QString braces = u"{{{{ }} {"_s.repeated(1'000'000);
        QCOMPARE(assembled(braces, u"A"_s).size(), 7 * 1'000'000);
        const auto prompt = PromptTemplate::create(u"{{x}}"_s.repeated(1'000'000) + u"{{"_s, true);
        QVERIFY(!prompt);
        QVERIFY(prompt.error().message.size() < 1000);
    }

    void theFirstNumberIsFound_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("number");
        const auto row = [](const QString &name, const QString &number) {
            QTest::newRow(qPrintable(name)) << name << number;
        };
        row(u"Lesson 12.3 Fractions"_s, u"12.3"_s);
        row(u"1.2.3.4"_s, u"1.2.3.4"_s);
        row(u"3. Words"_s, u"3"_s);
        row(u".5"_s, u"5"_s);
        row(u"1..2"_s, u"1"_s);
        row(u"A-7b 8"_s, u"7"_s);
        row(u"007"_s, u"007"_s);
        row(u"Lesson"_s, {});
        row(u"IV"_s, {});
        row(u"½"_s, {});
        row(u"الدرس ١٢.٣"_s, u"١٢.٣"_s);
    }
    void theFirstNumberIsFound()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, number);
        QCOMPARE(numberInName(name), number);
    }

    void namesBecomeOneLine_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("line");
        QTest::newRow("plain") << u"A B"_s << u"A B"_s;
        QTest::newRow("blanks are kept") << u"A  B"_s << u"A  B"_s;
        QTest::newRow("line break") << u"A\nB"_s << u"A B"_s;
        QTest::newRow("run") << u"A \r\n\t\u0001 B"_s << u"A B"_s;
        QTest::newRow("around") << u"\n A \n"_s << u"A"_s;
        QTest::newRow("other line breaks") << u"A\u2028B\u2029C\u0085D\u000bE"_s << u"A B C D E"_s;
        QTest::newRow("NUL and delete") << u"A\u0000B\u007fC"_s << u"A B C"_s;
        QTest::newRow("nothing else") << u"\n\n"_s << QString();
    }
    void namesBecomeOneLine()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, line);
        QCOMPARE(oneLine(name), line.isNull() ? u""_s : line);
    }
};

QTEST_GUILESS_MAIN(PromptTest)
#include "tst_prompt.moc"
