// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/document.h"
#include "tests/core/document/misbehavinghelper.h"
#include "tests/support/quiettest.h"

#include <sys/stat.h>
#include <unistd.h>

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace excerpt;

namespace {

constexpr qint64 megabyte = 1'000'000;
const QDeadlineTimer never(QDeadlineTimer::Forever);

} // namespace

class DocumentSourceTest : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        std::ignore = file.open(QIODevice::WriteOnly);
        file.write(bytes);
        return file.fileName();
    }
    [[nodiscard]] std::unique_ptr<DocumentSource> open(const HelperLimits &limits = {}) const
    {
        auto source = DocumentSource::open({path(u"book.pdf"_s), {}, limits}, {});
        return source ? std::move(*source) : nullptr;
    }
    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init()
    {
        tests::failOnWarnings();
        qputenv("EXCERPT_PDF_WORKER", EXCERPT_TEST_HELPER);
        m_folder = std::make_unique<QTemporaryDir>();
        write(u"book.pdf"_s, "%PDF-1.7"_ba);
    }

    void whatIsNoDocumentIsRefusedBeforeAHelperStarts_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<Code>("code");
        QTest::addColumn<QString>("word");
        QTest::newRow("missing") << u"none.pdf"_s << Code::DocumentNotFound << u"no file"_s;
        QTest::newRow("below a file") << u"book.pdf/x"_s << Code::DocumentNotFound << u"no file"_s;
        QTest::newRow("folder") << u"."_s << Code::DocumentUnreadable << u"folder"_s;
        QTest::newRow("pipe") << u"pipe"_s << Code::DocumentUnreadable << u"pipe"_s;
        QTest::newRow("empty") << u"empty.pdf"_s << Code::DocumentNotPdf << u"empty"_s;
        QTest::newRow("no right") << u"mine.pdf"_s << Code::DocumentUnreadable << u"no right"_s;
    }
    void whatIsNoDocumentIsRefusedBeforeAHelperStarts()
    {
        QFETCH(const QString, name);
        QFETCH(const Code, code);
        QFETCH(const QString, word);
        write(u"empty.pdf"_s, {});
        ::chmod(QFile::encodeName(write(u"mine.pdf"_s, "%PDF"_ba)).constData(), 0);
        ::mkfifo(QFile::encodeName(path(u"pipe"_s)).constData(), 0600);
        if (name == u"mine.pdf"_s && ::geteuid() == 0)
            QSKIP("root may read everything");
        qputenv("EXCERPT_PDF_WORKER", "/nonexistent");
        const auto source = DocumentSource::open({path(name), {}, {}}, {});
        QVERIFY(!source);
        QCOMPARE(source.error().code, code);
        QCOMPARE(source.error().stage, Stage::Open);
        QVERIFY2(source.error().message.contains(path(name)) &&
                     source.error().message.contains(word),
                 qPrintable(source.error().message));
    }

    void whatTheHelperFindsIsSaidWithThePath_data()
    {
        QTest::addColumn<Code>("code");
        for (const Code code : {Code::DocumentNotPdf, Code::DocumentDamaged, Code::DocumentEmpty,
                                Code::PasswordNeeded, Code::PasswordWrong})
            QTest::addRow("%s", qPrintable(codeName(code))) << code;
    }
    void whatTheHelperFindsIsSaidWithThePath()
    {
        QFETCH(const Code, code);
        const auto source =
            DocumentSource::open({path(u"book.pdf"_s), u"code:"_s + codeName(code), {}}, {});
        QVERIFY(!source);
        QCOMPARE(source.error().code, code);
        QVERIFY2(source.error().message.contains(path(u"book.pdf"_s)),
                 qPrintable(source.error().message));
        QCOMPARE(source.error().detail, u"reason"_s);
        QVERIFY(helperProcessIds().empty());
    }

    void aDocumentThatCrashesWhenOpenedIsAnError()
    {
        const auto source = DocumentSource::open({path(u"book.pdf"_s), u"crash"_s, {}}, {});
        QVERIFY(!source);
        QCOMPARE(source.error().code, Code::HelperCrashed);
    }

    void aStopBeforeOpeningEndsIt()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto source = DocumentSource::open({path(u"book.pdf"_s), {}, {}}, stop.get_token());
        QVERIFY(!source);
        QCOMPARE(source.error().code, Code::Cancelled);
    }

    void aChangedDocumentIsNoticed_data()
    {
        QTest::addColumn<QString>("change");
        QTest::newRow("replaced by the same bytes") << u"replace"_s;
        QTest::newRow("grown") << u"grow"_s;
        QTest::newRow("removed") << u"remove"_s;
        QTest::newRow("written again later") << u"touch"_s;
    }
    void aChangedDocumentIsNoticed()
    {
        QFETCH(const QString, change);
        const auto source = open();
        QVERIFY(source->verifyUnchanged());
        QFile file(path(u"book.pdf"_s));
        if (change == u"replace"_s) {
            QVERIFY(file.rename(path(u"old.pdf"_s)));
            write(u"book.pdf"_s, "%PDF-1.7"_ba);
        } else if (change == u"grow"_s) {
            QVERIFY(file.open(QIODevice::Append));
            file.write("x");
        } else if (change == u"remove"_s) {
            QVERIFY(file.remove());
        } else {
            QVERIFY(file.open(QIODevice::ReadWrite));
            QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(2),
                                     QFileDevice::FileModificationTime));
        }
        file.close();
        const auto unchanged = source->verifyUnchanged();
        QVERIFY(!unchanged);
        QCOMPARE(unchanged.error().code, Code::DocumentChanged);
        QVERIFY(unchanged.error().message.contains(path(u"book.pdf"_s)));
    }

    void pagesThatAreNotThereAreRefusedByNumber_data()
    {
        QTest::addColumn<int>("page");
        QTest::newRow("zero") << 0;
        QTest::newRow("negative") << -1;
        QTest::newRow("one too many") << tests::testPageCount + 1;
    }
    void pagesThatAreNotThereAreRefusedByNumber()
    {
        QFETCH(const int, page);
        const auto source = open();
        auto document = source->lease({});
        const auto content = document->content(PageNumber{page}, {}, never);
        QVERIFY(!content);
        QCOMPARE(content.error().code, Code::HelperRefused);
        QVERIFY(content.error().message.contains(QString::number(page)));
        QCOMPARE(helperProcessIds().size(), std::size_t(1));
    }

    void aHelperThatGrowsOpensTheDocumentAnew()
    {
        HelperLimits limits;
        limits.reopenGrowthBytes = 8 * megabyte;
        const auto source = open(limits);
        const pid_t helper = helperProcessIds().front();
        const auto read = [&source](int page) {
            auto document = source->lease({});
            return document && document->content(PageNumber{page}, {}, never);
        };
        QVERIFY(read(tests::KeepPage)); // the first of its kind is not held against it
        QVERIFY(read(1));
        QCOMPARE(source->openCount(), 1);
        QVERIFY(read(tests::KeepPage));
        QVERIFY(read(1));
        QCOMPARE(source->openCount(), 2);
        QCOMPARE(helperProcessIds().front(), helper);
    }

    void openingAnewEndsAtTheDeadlineOfTheLease()
    {
        HelperLimits limits;
        limits.recycleBytes = 0; // every lease gets a fresh helper
        const auto source = open(limits);
        const auto document = source->lease({}, QDeadlineTimer(0));
        QVERIFY(!document);
        QCOMPARE(document.error().code, Code::HelperTimedOut);
        QVERIFY(source->lease({}));
    }

    void aHelperPastItsMarkIsReplaced()
    {
        HelperLimits limits;
        limits.recycleBytes = 90 * megabyte;
        const auto source = open(limits);
        const pid_t helper = helperProcessIds().front();
        {
            auto document = source->lease({});
            QVERIFY(document->content(PageNumber{tests::KeepMuchPage}, {}, never));
            document->trim();
            QCOMPARE(helperProcessIds().front(), helper);
        }
        QVERIFY(source->lease({}));
        QCOMPARE(helperProcessIds().size(), std::size_t(1));
        QVERIFY(helperProcessIds().front() != helper);
        QCOMPARE(source->openCount(), 2);
    }

    void aCutIsWrittenToTheFileThatWasHandedOver()
    {
        const auto source = open();
        auto document = source->lease({});
        QFile target(path(u"section.pdf"_s));
        QVERIFY(target.open(QIODevice::WriteOnly));
        const auto warnings =
            document->cut(PageRange(PageNumber{1}, PageNumber{1}), target, {}, never);
        QVERIFY2(warnings, qPrintable(warnings ? QString() : warnings.error().detail));
        QCOMPARE(*warnings, QStringList{u"cut"_s});
        QFile written(path(u"section.pdf"_s));
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll(), "1"_ba);
    }

    void aCutWithoutPagesOrFileIsRefused()
    {
        const auto source = open();
        auto document = source->lease({});
        QFile closed(path(u"section.pdf"_s));
        QCOMPARE(document->cut(PageRange(), closed, {}, never).error().code, Code::HelperRefused);
        const PageRange beyond(PageNumber{1}, PageNumber{tests::testPageCount + 1});
        QCOMPARE(document->cut(beyond, closed, {}, never).error().code, Code::HelperRefused);
        const PageRange first(PageNumber{1}, PageNumber{1});
        QCOMPARE(document->cut(first, closed, {}, never).error().code, Code::WriteFailed);
    }

    void theHashIsThatOfTheBytes()
    {
        const QByteArray bytes(3'000'000, 'x'); // more than one block
        const auto hash = sha256OfFile(write(u"big"_s, bytes), {});
        QVERIFY(hash);
        QCOMPARE(*hash, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        QCOMPARE(sha256OfFile(path(u"none"_s), {}).error().code, Code::DocumentUnreadable);
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(sha256OfFile(path(u"big"_s), stop.get_token()).error().code, Code::Cancelled);
    }
};

QTEST_GUILESS_MAIN(DocumentSourceTest)
#include "tst_documentsource.moc"
