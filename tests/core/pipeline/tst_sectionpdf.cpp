// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/sectionpdf.h"
#include "core/pipeline/uploadnames.h"
#include "tests/support/quiettest.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace Qt::StringLiterals;
using namespace excerpt;

namespace {

/// Cuts what a test says.
class ScriptedLease : public DocumentLease
{
public:
    std::optional<Error> error;

    Expected<QStringList> cut(const Section &section, QFile &target, std::stop_token,
                              QDeadlineTimer) override
    {
        target.write("pages " + section.pages.toString().toUtf8());
        target.flush();
        if (error)
            return tl::unexpected(*error);
        return QStringList(u"A form was left out."_s);
    }
    Expected<PageBlocks> blocks(const Section &, PageNumber, std::stop_token,
                                QDeadlineTimer) override
    {
        return PageBlocks();
    }
    void trim() override {}
};

Section section(int first, int last)
{
    Section section;
    section.pages = PageRange({first}, {last});
    return section;
}

} // namespace

class SectionPdfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { tests::failOnWarnings(); }

    void itIsReadFromItsBeginningAndHasNoName()
    {
        const QTemporaryDir folder;
        ScriptedLease lease;
        QStringList warnings;
        auto pdf = SectionPdf::write(lease, section(2, 4), folder.path(), warnings, {}, {});
        QVERIFY(pdf);
        QCOMPARE(pdf->file()->pos(), 0);
        QCOMPARE(pdf->file()->size(), 9);
        QCOMPARE(pdf->file()->readAll(), "pages 2-4"_ba);
        QCOMPARE(pdf->file()->permissions() &
                     ~QFile::Permissions(QFile::ReadUser | QFile::WriteUser | QFile::ReadOwner |
                                         QFile::WriteOwner),
                 QFile::Permissions());
        QCOMPARE(warnings, QStringList(u"A form was left out."_s));
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void aFailedCutLeavesNothing()
    {
        const QTemporaryDir folder;
        ScriptedLease lease;
        lease.error = Error{Stage::Split, Code::PageUnreadable, u"No."_s, {}};
        QStringList warnings;
        const auto pdf = SectionPdf::write(lease, section(1, 1), folder.path(), warnings, {}, {});
        QVERIFY(!pdf);
        QCOMPARE(pdf.error().code, Code::PageUnreadable);
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void aFolderThatIsGoneIsNamed()
    {
        ScriptedLease lease;
        QStringList warnings;
        const auto pdf =
            SectionPdf::write(lease, section(1, 1), u"/nowhere/jobs"_s, warnings, {}, {});
        QVERIFY(!pdf);
        QCOMPARE(pdf.error().code, Code::WriteFailed);
        QVERIFY(pdf.error().message.contains(u"/nowhere/jobs"_s));
    }

    void uploadsHaveNamesOfTheirOwn()
    {
        UploadNames names(u"20261124-120000-abcdef"_s, u"My book.v2.pdf"_s);
        Section section;
        section.id = {u"s 1/ä"_s};
        section.name = u"A/B: "_s + QString(60, u'x');
        std::set<QString> seen;
        for (int i = 0; i < 1000; ++i) {
            const UploadName name = names.next(section);
            const QRegularExpression display(
                u"^excerpt-20261124-120000-abcdef-s_1__-[0-9a-f]{8}\\.pdf$"_s);
            QVERIFY2(display.match(name.displayName).hasMatch(), qPrintable(name.displayName));
            const QRegularExpression file(u"^My book\\.v2_[^/]{1,40}_[0-9a-f]{8}\\.pdf$"_s);
            QVERIFY2(file.match(name.fileName).hasMatch(), qPrintable(name.fileName));
            QVERIFY(seen.insert(name.displayName).second);
        }
    }
};

QTEST_GUILESS_MAIN(SectionPdfTest)
#include "tst_sectionpdf.moc"
