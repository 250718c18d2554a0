// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/offline/offlineengine.h"
#include "tests/support/quiettest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace excerpt;

namespace {

class FakeInput : public SectionInput
{
public:
    explicit FakeInput(int firstPage, int lastPage)
    {
        m_section.pages = PageRange({firstPage}, {lastPage});
        for (int number = firstPage; number <= lastPage; ++number) {
            PageBlock block;
            block.lines = {{u"Text of page %1."_s.arg(number), {}, false}};
            block.box = {0.1, 0.4, 0.8, 0.02};
            pages[number].number = {number};
            pages[number].blocks = {block};
            pages[number].hasText = true;
        }
    }
    [[nodiscard]] const Section &section() const override { return m_section; }
    [[nodiscard]] QString documentName() const override { return u"book.pdf"_s; }
    [[nodiscard]] Expected<QFile *> pdf() override
    {
        return failure(Stage::Split, Code::Internal, u"The PDF was asked for."_s);
    }
    [[nodiscard]] Expected<PageBlocks> blocks(PageNumber page) override
    {
        if (page.value == brokenPage)
            return failure(Stage::Split, Code::PageUnreadable, u"Page %1"_s.arg(page.value));
        return pages.at(page.value);
    }

    std::map<int, PageBlocks> pages;
    int brokenPage = 0;

private:
    Section m_section;
};

class Recorder : public CallObserver
{
public:
    void stageEntered(Stage stage) override { stages.push_back(stage); }
    void bytesSent(qint64, qint64) override { sent = true; }
    void textArrived(qint64 count) override { characters = count; }
    void retrying(const Error &, int, std::chrono::milliseconds) override {}
    void warning(const QString &text) override { warnings.append(text); }

    std::vector<Stage> stages;
    QStringList warnings;
    qint64 characters = 0;
    bool sent = false;
};

} // namespace

class OfflineEngineTest : public QObject
{
    Q_OBJECT

    Recorder m_recorder;
    std::unique_ptr<Engine> m_engine = makeOfflineEngine({});

    AnswerOrFailure generate(FakeInput &input, std::stop_token stop = {},
                             QDeadlineTimer deadline = QDeadlineTimer(QDeadlineTimer::Forever))
    {
        return m_engine->generate(input, {u"List the rivers."_s, {}}, nullptr,
                                  {std::move(stop), deadline, &m_recorder});
    }

private Q_SLOTS:
    void init()
    {
        tests::failOnWarnings();
        m_recorder = {};
    }

    void theSectionsTextIsTheAnswer()
    {
        FakeInput input(3, 5);
        QCOMPARE(m_engine->needsUpload(input).value_or(true), false);
        QVERIFY(!m_engine->files());
        QCOMPARE(m_engine->serviceName(), QString());
        const auto answer = generate(input);
        QVERIFY(answer);
        QCOMPARE(answer->text, u"Text of page 3.\n\nText of page 4.\n\nText of page 5.\n"_s);
        QCOMPARE(m_recorder.characters, answer->text.size());
        QVERIFY(!m_recorder.sent);
        QVERIFY(m_recorder.warnings.isEmpty());
    }

    void itIsTheDefaultAndSendsNothingAway()
    {
        const auto made = createEngine({});
        QVERIFY(made);
        QCOMPARE((*made)->serviceName(), QString());
        const auto &all = engineDescriptions();
        const auto found = std::find_if(all.begin(), all.end(), [](const EngineDescription &each) {
            return each.id == u"offline"_s;
        });
        QVERIFY(found != all.end());
        QVERIFY(!found->sendsAway && !found->needsModel && found->keyVariables.isEmpty());
    }

    void pagesWithoutATextLayerAreNamed()
    {
        FakeInput input(3, 6);
        for (const int number : {3, 4, 6}) {
            input.pages[number].blocks.clear();
            input.pages[number].hasText = false;
        }
        QVERIFY(generate(input));
        QCOMPARE(m_recorder.warnings.size(), 1);
        QVERIFY(m_recorder.warnings.front().contains(u"3-4, 6"_s));
    }

    void aSectionWithoutATextLayerIsNoAnswer()
    {
        FakeInput input(3, 5);
        for (auto &[number, page] : input.pages) {
            page.blocks.clear();
            page.hasText = false;
        }
        const auto answer = generate(input);
        QVERIFY(!answer);
        QCOMPARE(answer.error().error.code, Code::NoText);
        QVERIFY(answer.error().error.message.contains(u"3-5"_s));
        QVERIFY(!answer.error().error.retryable);
    }

    void aSectionOfFurnitureOnlyIsEmpty()
    {
        FakeInput input(3, 3);
        input.pages[3].blocks.front().kind = BlockKind::Furniture;
        const auto answer = generate(input);
        QVERIFY(!answer);
        QCOMPARE(answer.error().error.code, Code::Empty);
    }

    void aBrokenPageEndsTheSectionWithItsError()
    {
        FakeInput input(1, 9);
        input.brokenPage = 6;
        const auto answer = generate(input);
        QVERIFY(!answer);
        QCOMPARE(answer.error().error.code, Code::PageUnreadable);
        QVERIFY(answer.error().partialText.contains(u"page 1"_s));
    }

    void stopAndTimeLimitAreObeyed()
    {
        FakeInput input(1, 3);
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(generate(input, stop.get_token()).error().error.code, Code::Cancelled);
        QCOMPARE(generate(input, {}, QDeadlineTimer(0)).error().error.code, Code::TimeLimit);
    }
};

QTEST_GUILESS_MAIN(OfflineEngineTest)
#include "tst_offlineengine.moc"
