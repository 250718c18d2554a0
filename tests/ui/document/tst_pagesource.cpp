// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pdfgenerator.h"
#include "tests/support/pdfreaders.h"
#include "tests/support/quiettest.h"
#include "ui/document/pagesource.h"
#include "ui/document/pagetext.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace excerpt;

namespace {

constexpr FractionRect wholePage{0, 0, 1, 1};

/// Whole pages of one colour each: page n has red n.
tests::PdfSpec colouredPages(int pages)
{
    tests::PdfSpec spec;
    spec.pages = pages;
    spec.mediaBox = "[0 0 200 300]";
    spec.page = [](int page) {
        tests::PdfPageSpec each;
        each.content = QByteArray::number(page / 255.0, 'f', 6) + " 0 0 rg 0 0 200 300 re f\n";
        return each;
    };
    return spec;
}

} // namespace

class PageSourceTest : public QObject
{
    Q_OBJECT

private:
    QString write(const tests::PdfSpec &spec)
    {
        const QString path = m_folder->filePath(u"book.pdf"_s);
        return tests::writePdf(path, spec) ? path : QString();
    }
    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init()
    {
        tests::failOnWarnings();
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void opensAndDrawsAPage()
    {
        PageSource source;
        QSignalSpy opened(&source, &PageSource::opened);
        QSignalSpy images(&source, &PageSource::imageArrived);
        source.open({write(colouredPages(40)), {}, {}});
        QCOMPARE(source.state(), PageSource::State::Opening);
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(source.pageCount(), 40);
        QCOMPARE(source.pageSize({1}), QSizeF(200, 300));

        const quint64 request = source.requestImage({17}, wholePage, 2, DrawPriority::VisiblePage);
        QTRY_COMPARE(images.size(), 1);
        QCOMPARE(images.front().at(0).toULongLong(), request);
        const auto image = images.front().at(2).value<QImage>();
        QCOMPARE(image.size(), QSize(400, 600));
        QCOMPARE(qRed(image.pixel(200, 300)), 17);
    }

    void drawsAPartOfAPage()
    {
        tests::PdfSpec spec = colouredPages(1);
        spec.page = [](int) {
            tests::PdfPageSpec each;
            each.content = "0 0 1 rg 100 0 100 150 re f\n"; // the lower right quarter
            return each;
        };
        PageSource source;
        QSignalSpy images(&source, &PageSource::imageArrived);
        source.open({write(spec), {}, {}});
        QTRY_COMPARE(source.state(), PageSource::State::Open);
        source.requestImage({1}, {0.5, 0.5, 0.5, 0.5}, 1, DrawPriority::VisiblePage);
        QTRY_COMPARE(images.size(), 1);
        const auto image = images.front().at(2).value<QImage>();
        QCOMPARE(image.size(), QSize(100, 150));
        QCOMPARE(image.pixelColor(50, 75), QColor(Qt::blue));
    }

    void aWarmHelperOpensTheDocument()
    {
        PageSource source;
        source.warmUp();
        source.open({write(colouredPages(3)), {}, {}});
        QTRY_COMPARE(source.state(), PageSource::State::Open);
        QCOMPARE(helperProcessIds().size(), 1U); // the warm one, no other
    }

    void sizesAndLabelsArriveByAndBy()
    {
        tests::PdfSpec spec = colouredPages(700);
        spec.labels = "/Nums [0 << /S /r >> 3 << /S /D >>]";
        spec.page = [](int page) {
            tests::PdfPageSpec each;
            if (page > 500)
                each.mediaBox = "[0 0 300 200]";
            return each;
        };
        PageSource source;
        QSignalSpy arrived(&source, &PageSource::pagesArrived);
        source.open({write(spec), {}, {}});
        QTRY_COMPARE(source.state(), PageSource::State::Open);
        QCOMPARE(source.pageSize({600}), QSizeF(200, 300)); // as the nearest page that is known
        QTRY_COMPARE(arrived.size(), 3);
        QCOMPARE(source.pageSize({600}), QSizeF(300, 200));
        QCOMPARE(source.pageSize({500}), QSizeF(200, 300));
        QCOMPARE(source.pageLabel({2}), u"ii"_s);
        QCOMPARE(source.pageLabel({10}), u"7"_s);
    }

    void theOutlineArrives()
    {
        tests::PdfSpec spec = colouredPages(10);
        spec.bookmarks = tests::evenBookmarks(5, 10);
        PageSource source;
        QSignalSpy arrived(&source, &PageSource::outlineArrived);
        source.open({write(spec), {}, {}});
        QTRY_COMPARE(arrived.size(), 1);
        QCOMPARE(source.outline()->entries.size(), 5U);
    }

    void theWordsOfAPageAreThoseOfPdftotext()
    {
        tests::PdfSpec spec;
        spec.pages = 2;
        spec.linesPerPage = 20;
        const QString path = write(spec);
        PageSource source;
        QSignalSpy arrived(&source, &PageSource::contentArrived);
        source.open({path, {}, {}});
        QTRY_COMPARE(source.state(), PageSource::State::Open);
        source.requestContent({2});
        QTRY_COMPARE(arrived.size(), 1);
        const auto content = source.content({2});
        QVERIFY(content);
        const PageText text(*content);
        QCOMPARE(text.text(text.all()).simplified(), tests::pageTexts(path).at(1).simplified());
    }

    void aDroppedRequestAnswersNothing()
    {
        PageSource source;
        QSignalSpy images(&source, &PageSource::imageArrived);
        source.open({write(colouredPages(40)), {}, {}});
        QTRY_COMPARE(source.state(), PageSource::State::Open);
        const quint64 first = source.requestImage({1}, wholePage, 1, DrawPriority::VisiblePage);
        const quint64 second = source.requestImage({2}, wholePage, 1, DrawPriority::NextPage);
        source.dropRequest(first);
        QTRY_COMPARE(images.size(), 1);
        QCOMPARE(images.front().at(0).toULongLong(), second);
    }

    void tooManyRequestsAreSaidToBeDropped()
    {
        PageSource source;
        QSignalSpy images(&source, &PageSource::imageArrived);
        QSignalSpy dropped(&source, &PageSource::imageDropped);
        source.open({write(colouredPages(100)), {}, {}});
        QTRY_COMPARE(source.state(), PageSource::State::Open);
        for (int page = 1; page <= 100; ++page)
            source.requestImage({page}, wholePage, 1, DrawPriority::NearThumbnail);
        QTRY_COMPARE(images.size() + dropped.size(), 100);
        QVERIFY2(dropped.size() > 50, qPrintable(QString::number(dropped.size())));
        QCOMPARE(images.front().at(1).value<PageNumber>(), PageNumber{1});
    }

    void answersOfAClosedDocumentAreIgnored()
    {
        PageSource source;
        QSignalSpy images(&source, &PageSource::imageArrived);
        QSignalSpy opened(&source, &PageSource::opened);
        const QString path = write(colouredPages(40));
        source.open({path, {}, {}});
        QTRY_COMPARE(opened.size(), 1);
        source.requestImage({1}, wholePage, 1, DrawPriority::VisiblePage);
        source.open({path, {}, {}});
        QTRY_COMPARE(opened.size(), 2);
        source.requestImage({9}, wholePage, 1, DrawPriority::VisiblePage);
        QTRY_COMPARE(images.size(), 1);
        QCOMPARE(images.front().at(1).value<PageNumber>(), PageNumber{9});
    }

    void whatCannotBeOpenedIsSaid()
    {
        PageSource source;
        QSignalSpy failed(&source, &PageSource::failed);
        source.open({m_folder->filePath(u"none.pdf"_s), {}, {}});
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.front().at(0).value<Error>().code, Code::DocumentNotFound);
        QCOMPARE(source.state(), PageSource::State::Failed);
    }

    void aLostHelperIsReplacedButForThePageThatLostIt()
    {
        PageSource source;
        QSignalSpy images(&source, &PageSource::imageArrived);
        QSignalSpy failures(&source, &PageSource::imageFailed);
        QSignalSpy lost(&source, &PageSource::helperLost);
        source.open({write(colouredPages(10)), {}, {}});
        QTRY_VERIFY(source.outline());

        ::kill(helperProcessIds().front(), SIGSTOP); // it will answer nothing more
        source.requestImage({4}, wholePage, 1, DrawPriority::VisiblePage);
        ::kill(helperProcessIds().front(), SIGSEGV);
        ::kill(helperProcessIds().front(), SIGCONT);
        QTRY_COMPARE(failures.size(), 1);
        QCOMPARE(failures.front().at(2).value<Error>().code, Code::HelperCrashed);
        QCOMPARE(lost.size(), 1);

        source.requestImage({4}, wholePage, 1, DrawPriority::VisiblePage);
        source.requestImage({5}, wholePage, 1, DrawPriority::VisiblePage);
        QTRY_COMPARE(failures.size(), 2); // at once: it is not tried again
        QTRY_COMPARE(images.size(), 1);
        QCOMPARE(lost.size(), 1);
        QCOMPARE(source.state(), PageSource::State::Open);
    }

    void aPageThatNobodyWantsAnyMoreIsGivenUp()
    {
        PageSource source;
        QSignalSpy images(&source, &PageSource::imageArrived);
        source.open({write(colouredPages(10)), {}, {}});
        QTRY_VERIFY(source.outline());
        ::kill(helperProcessIds().front(), SIGSTOP); // a page that takes for ever
        const quint64 endless = source.requestImage({4}, wholePage, 1, DrawPriority::VisiblePage);
        QTRY_COMPARE(source.waitingImages(), 0);
        source.requestImage({5}, wholePage, 1, DrawPriority::NextPage);
        source.dropRequest(endless);
        QTRY_COMPARE_WITH_TIMEOUT(images.size(), 1, 10'000);
        QCOMPARE(images.front().at(1).value<PageNumber>(), PageNumber{5});
    }

    void aSearchFindsEveryPageFromTheCurrentOneOn()
    {
        tests::PdfSpec spec;
        spec.pages = 30;
        PageSource source;
        QSignalSpy advanced(&source, &PageSource::searchAdvanced);
        QSignalSpy ended(&source, &PageSource::searchEnded);
        source.open({write(spec), {}, {}});
        QTRY_COMPARE(source.state(), PageSource::State::Open);
        source.search(u"page 2"_s, {25});
        QTRY_COMPARE(ended.size(), 1);
        QList<int> pages;
        for (const auto &each : std::as_const(advanced)) {
            if (!each.at(1).value<std::vector<TextHit>>().empty())
                pages.append(each.at(0).value<PageNumber>().value);
        }
        const QList<int> expected{25, 26, 27, 28, 29, 2, 20, 21, 22, 23, 24};
        QCOMPARE(pages, expected);
        QCOMPARE(advanced.back().at(2).toInt(), 30);
        QVERIFY(!source.isSearching());
    }
};

QTEST_GUILESS_MAIN(PageSourceTest)
#include "tst_pagesource.moc"
