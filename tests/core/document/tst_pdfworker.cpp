// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/document.h"
#include "core/document/pdf/popplerdocument.h"
#include "tests/support/pdfgenerator.h"
#include "tests/support/pdfreaders.h"
#include "tests/support/quiettest.h"

#include <fcntl.h>

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace excerpt;
using namespace excerpt::tests;

namespace {

constexpr qint64 megabyte = 1'000'000;
const QDeadlineTimer never(QDeadlineTimer::Forever);
constexpr FractionRect wholePage{0, 0, 1, 1};

} // namespace

/// The real helper with real documents, good and hostile, through the interface that everybody
/// uses.
class PdfWorkerTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    std::unique_ptr<DocumentSource> open(const PdfSpec &spec, const HelperLimits &limits = {})
    {
        const QString path = m_folder->filePath(u"book.pdf"_s);
        if (!writePdf(path, spec))
            return {};
        auto source = DocumentSource::open({path, {}, limits}, {});
        return source ? std::move(*source) : nullptr;
    }

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void aDocumentIsReadDrawnAndCut()
    {
        PdfSpec spec;
        spec.pages = 5;
        spec.labels = "/Nums [0 << /S /r >>]";
        spec.bookmarks = evenBookmarks(2, 5);
        const auto source = open(spec);
        QVERIFY(source);
        QCOMPARE(source->info().pageCount, 5);
        auto document = source->lease({});
        QVERIFY(document);

        const auto outline = document->outline({}, never);
        QVERIFY(outline);
        QCOMPARE(outline->entries.size(), std::size_t(2));
        const auto boxes = document->boxes(PageNumber{4}, {}, never);
        QVERIFY(boxes);
        QCOMPARE(boxes->label, u"iv"_s);
        QCOMPARE(boxes->widthPoints, 595);
        const auto content = document->content(PageNumber{2}, {}, never);
        QVERIFY(content);
        QCOMPARE(content->words.size(), std::size_t(2));
        QCOMPARE(content->words.back().text, u"2"_s);
        QVERIFY(document->blocks(PageNumber{2}, {}, never));

        QFile target(m_folder->filePath(u"section.pdf"_s));
        QVERIFY(target.open(QIODevice::ReadWrite));
        const auto warnings =
            document->cut(PageRange(PageNumber{2}, PageNumber{3}), target, {}, never);
        QVERIFY2(warnings, qPrintable(warnings ? QString() : warnings.error().detail));
        QCOMPARE(faultsOf(target.fileName()), QString());
        QCOMPARE(pageTexts(target.fileName()), QStringList({u"Page 2"_s, u"Page 3"_s}));
        document->trim();
        QCOMPARE(source->openCount(), 1);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 2);
    }

    /// Without the font folders Poppler draws the standard fonts as nothing and says all is well.
    void fontsThatAreNotEmbeddedAreDrawnInsideTheJailAsOutside()
    {
        PdfSpec spec;
        spec.linesPerPage = 20;
        const auto source = open(spec);
        auto document = source->lease({});
        const auto inside = document->render(PageNumber{1}, wholePage, 1, {}, never);
        QVERIFY2(inside, qPrintable(inside ? QString() : inside.error().detail));

        const QByteArray path = QFile::encodeName(source->path());
        const auto direct =
            PopplerDocument::open(::open(path.constData(), O_RDONLY | O_CLOEXEC), {});
        QVERIFY(direct);
        const auto outside = (*direct)->render(PageNumber{1}, wholePage, 1);
        QVERIFY(outside);
        QCOMPARE(inside->width, outside->width);
        QVERIFY(inside->pixels == outside->pixels);
        QVERIFY(inside->pixels.count('\0') > 100); // there is black on the page
    }

    void hostilePagesCostTheirOwnSection_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<Code>("code");
        QTest::newRow("nested arrays") << 0 << Code::PageUnreadable;
        QTest::newRow("deflate bomb") << 1 << Code::HelperRefused;
        QTest::newRow("a page as big as a town") << 2 << Code::HelperRefused;
        QTest::newRow("endless content") << 3 << Code::HelperRefused;
    }
    void hostilePagesCostTheirOwnSection()
    {
        QFETCH(const int, kind);
        QFETCH(const Code, code);
        PdfSpec spec;
        spec.pages = 2;
        spec.page = [&spec, kind](int page) {
            if (page != 2)
                return fillerPage(PdfSpec(), page);
            switch (kind) {
            case 0: return nestedArraysPage();
            case 1: return deflateBombPage();
            case 2: return hugePage();
            default: return endlessPage();
            }
        };
        HelperLimits limits;
        limits.memoryBytes = 300 * megabyte;
        const auto source = open(spec, limits);
        QVERIFY(source);
        auto document = source->lease({});
        QVERIFY(document);
        QFile target(m_folder->filePath(u"section.pdf"_s));
        QVERIFY(target.open(QIODevice::ReadWrite));
        const PageRange hostile(PageNumber{2}, PageNumber{2});
        const std::array errors{
            document->content(PageNumber{2}, {}, never).error(),
            document->blocks(PageNumber{2}, {}, never).error(),
            document->render(PageNumber{2}, wholePage, 1, {}, never).error(),
            document->cut(hostile, target, {}, never).error(),
        };
        for (const Error &error : errors) {
            QCOMPARE(error.code, code);
            QVERIFY2(error.message.startsWith(u"Page 2 "_s), qPrintable(error.message));
        }
        QCOMPARE(source->openCount(), 1); // it did not cost the helper

        const auto next = document->content(PageNumber{1}, {}, never);
        QVERIFY2(next,
                 qPrintable(next ? QString() : codeName(next.error().code) + next.error().message));
        QCOMPARE(next->words.back().text, u"1"_s);
    }

    void contentWhoseEndNobodyForeseesIsEndedByItsTimeOfTheProcessor()
    {
        PdfSpec spec;
        spec.pages = 2;
        spec.page = [](int page) {
            return page == 1 ? fillerPage(PdfSpec(), page) : secretlyEndlessPage();
        };
        HelperLimits limits;
        limits.pageProcessorTime = 200ms;
        const auto source = open(spec, limits);
        auto document = source->lease({});
        const auto content = document->content(PageNumber{2}, {}, never);
        QVERIFY(!content);
        QCOMPARE(content.error().code, Code::HelperTimedOut);
        QVERIFY2(content.error().detail.contains(u"page 2"_s), qPrintable(content.error().detail));
        QVERIFY(document->content(PageNumber{1}, {}, never));
    }

    void aDocumentThatIsNoneIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Code>("code");
        PdfSpec spec;
        QTest::newRow("text") << "Dear reader,\nthis is no PDF.\n"_ba << Code::DocumentNotPdf;
        spec.damage = PdfSpec::Damage::NoTrailer;
        QTest::newRow("no trailer") << pdfBytes(spec) << Code::DocumentDamaged;
        spec = PdfSpec();
        spec.pages = 0;
        QTest::newRow("no pages") << pdfBytes(spec) << Code::DocumentEmpty;
    }
    void aDocumentThatIsNoneIsRefused()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const Code, code);
        QFile file(m_folder->filePath(u"none.pdf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const auto source = DocumentSource::open({file.fileName(), {}, {}}, {});
        QVERIFY(!source);
        QVERIFY2(source.error().code == code, qPrintable(source.error().message));
        QVERIFY(source.error().message.contains(file.fileName()));
    }
};

QTEST_GUILESS_MAIN(PdfWorkerTest)
#include "tst_pdfworker.moc"
