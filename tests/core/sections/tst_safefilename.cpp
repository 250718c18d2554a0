// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sections/sectionsfile.h"
#include "tests/support/quiettest.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace excerpt;

class SafeFileNameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { tests::failOnWarnings(); }

    void namesBecomeFileNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("fileName");
        const auto row = [](const char *what, const QString &name, const QString &fileName) {
            QTest::newRow(what) << name << fileName;
        };
        row("plain", u"Introduction"_s, u"Introduction"_s);
        row("another script", u"第3課 分数"_s, u"第3課 分数"_s);
        row("slashes", u"Lesson 1/2\\3"_s, u"Lesson 1-2-3"_s);
        row("out of the folder", u"../../etc/passwd"_s, u"-..-etc-passwd"_s);
        row("what Windows forbids", u"a:b*c?d\"e<f>g|h"_s, u"a-b-c-d-e-f-g-h"_s);
        row("line breaks and control characters", u"a\r\n\tb\u0007c\u0085d\u2028e"_s,
            u"a b c d e"_s);
        row("a NUL", u"a\u0000b"_s, u"a b"_s);
        row("dots and spaces around", u" ..a.b. . "_s, u"a.b"_s);
        row("dots only", u"..."_s, u"section"_s);
        row("nothing", {}, u"section"_s);
        row("blank", u" \t "_s, u"section"_s);
        row("hidden", u".profile"_s, u"profile"_s);
        row("decomposed", u"Uebung u\u0308ber"_s, u"Uebung \u00fcber"_s);
        row("turned writing", u"report\u202efdp.exe\u202c"_s, u"reportfdp.exe"_s);
        row("isolates and marks", u"\u2066a\u2069\u200e\u200fb"_s, u"ab"_s);
        row("zero width", u"a\u200bb\ufeffc\u00add"_s, u"abcd"_s);
        row("joiners that words need", u"می\u200cخواهم"_s, u"می\u200cخواهم"_s);
        row("half a pair", u"a"_s + QChar(0xd800) + u"b"_s, u"a-b"_s);
        row("no character", u"a\uffffb"_s, u"a-b"_s);
        row("device", u"con"_s, u"_con"_s);
        row("device with extension", u"NUL.txt"_s, u"_NUL.txt"_s);
        row("device with space and extension", u"aux .pdf"_s, u"_aux .pdf"_s);
        row("numbered device", u"Com1"_s, u"_Com1"_s);
        row("superscript device", u"LPT²"_s, u"_LPT²"_s);
        row("no device", u"Console"_s, u"Console"_s);
        row("no device either", u"COM10"_s, u"COM10"_s);
        row("300 characters", u"x"_s.repeated(300), u"x"_s.repeated(100));
        row("cut before a space", u"x"_s.repeated(99) + u" y"_s, u"x"_s.repeated(99));
        row("300 of three bytes", u"課"_s.repeated(300), u"課"_s.repeated(66));
        row("300 of four bytes", u"😀"_s.repeated(300), u"😀"_s.repeated(50));
    }
    void namesBecomeFileNames()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, fileName);
        const QString safe = safeFileName(name);
        QCOMPARE(safe, fileName);
        QVERIFY(safe.toUtf8().size() <= 200);
        QCOMPARE(safeFileName(safe), safe);
    }

    void theLengthCanBeSmaller_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("length");
        QTest::addColumn<QString>("fileName");
        QTest::newRow("plain") << u"Introduction"_s << 5 << u"Intro"_s;
        QTest::newRow("pairs stay whole") << u"😀😀😀"_s << 2 << u"😀😀"_s;
        QTest::newRow("cut to a device") << u"CONS"_s << 3 << u"_CO"_s;
        QTest::newRow("not less than one") << u"abc"_s << 0 << u"a"_s;
        QTest::newRow("what is dropped is not counted")
            << u"\u200b"_s.repeated(10) + u"abc"_s << 3 << u"abc"_s;
    }
    void theLengthCanBeSmaller()
    {
        QFETCH(const QString, name);
        QFETCH(const int, length);
        QFETCH(const QString, fileName);
        QCOMPARE(safeFileName(name, length), fileName);
    }

    void aHugeNameCostsLittle() { QCOMPARE(safeFileName(u"a "_s.repeated(50'000'000)).size(), 99); }

    void everyUnitGivesAFileThatCanBeMade()
    {
        const QTemporaryDir folder;
        const QDir dir(folder.path());
        for (int unit = 0; unit <= 0xffff; unit += unit < 0x3000 ? 1 : 97) {
            const QString name = safeFileName(QChar(unit) + u"x"_s + QChar(unit));
            QFile file(dir.filePath(name));
            QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(u"U+%1"_s.arg(unit, 4, 16)));
            QVERIFY2(file.remove(), qPrintable(u"U+%1"_s.arg(unit, 4, 16)));
        }
        QVERIFY(dir.isEmpty());
    }

    void namesOfAListAreNumberedAndDifferent()
    {
        SectionList list;
        for (const QString &name : {u"A/B"_s, u"A/B"_s, u"a-b"_s, QString(), u"con"_s}) {
            list.sections.emplace_back();
            list.sections.back().name = name;
        }
        QCOMPARE(sectionFileNames(list, u".pdf"_s),
                 (QStringList{u"001-A-B.pdf"_s, u"002-A-B.pdf"_s, u"003-a-b.pdf"_s,
                              u"004-section.pdf"_s, u"005-_con.pdf"_s}));
    }

    void longListsGetMoreDigits()
    {
        SectionList list;
        list.sections.resize(1000);
        const QStringList names = sectionFileNames(list, u".pdf"_s);
        QCOMPARE(names.first(), u"0001-section.pdf"_s);
        QCOMPARE(names.last(), u"1000-section.pdf"_s);
        QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), 1000);
    }

    void aPercentSignInANameIsNoPlaceholder()
    {
        SectionList list;
        list.sections.emplace_back();
        list.sections.back().name = u"%1 %2 %3"_s;
        QCOMPARE(sectionFileNames(list, u".pdf"_s), QStringList{u"001-%1 %2 %3.pdf"_s});
    }
};

QTEST_GUILESS_MAIN(SafeFileNameTest)
#include "tst_safefilename.moc"
