// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/helpermessages.h"
#include "core/document/replychecks.h"
#include "tests/support/quiettest.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <random>

using namespace Qt::StringLiterals;
using namespace excerpt;

namespace {

PageContent aContent()
{
    PageContent content;
    content.number = {7};
    content.widthPoints = 595.3;
    content.heightPoints = 841.9;
    content.fonts = {{u"Serif"_s, true, false, true}, {QString(), false, true, false}};
    PageWord word;
    word.text = u"wörd 😀"_s;
    word.box = {0.1, 0.2, 0.3, 0.04};
    word.font = 1;
    word.sizePoints = 11.5;
    word.baseline = 0.23;
    word.color = 0x123456;
    word.rotation = 270;
    word.isVisible = false;
    word.spaceAfter = false;
    content.words = {word, PageWord()};
    content.rules = {{{0.1, 0.5, 0.8, 0}, 0xff0000}};
    content.rectangles = {{{0.1, 0.1, 0.2, 0.2}, true, true, 0x00ff00}};
    content.images = {{0.25, 0.25, 0.5, 0.5}};
    content.isTruncated = true;
    return content;
}

PageBlocks aPageOfBlocks()
{
    PageBlock heading;
    heading.kind = BlockKind::Heading;
    heading.box = {0.1, 0.1, 0.8, 0.05};
    heading.level = 2;
    heading.sizePoints = 18;
    heading.isBold = true;
    heading.isItalic = true;
    heading.isFixedWidth = true;
    heading.fontName = u"Sans"_s;
    heading.lines = {{u"Fractions and deci-"_s, {0.1, 0.1, 0.8, 0.02}, true}};
    PageBlock table;
    table.kind = BlockKind::Table;
    table.marker = u"•"_s;
    table.cells = {{u"a"_s, u"b"_s}, {}, {QString()}};
    PageBlocks blocks;
    blocks.number = {3};
    blocks.widthPoints = 100;
    blocks.heightPoints = 200;
    blocks.blocks = {heading, table};
    blocks.hasText = true;
    return blocks;
}

Outline anOutline()
{
    Outline outline;
    outline.entries = {
        {u"One"_s, 1, OutlineEntry::Target::Page, PageNumber{4}, Fraction{0.5}},
        {QString(), 2, OutlineEntry::Target::Broken, {}, {}},
        {u"Elsewhere"_s, 2, OutlineEntry::Target::Outside, PageNumber{100'000}, {}},
    };
    outline.isDamaged = true;
    return outline;
}

/// Every kind of reply as bytes, for what does not look at the values.
std::vector<QByteArray> allReplies()
{
    return {
        encodeReply(Expected<PageContent>(aContent())),
        encodeReply(Expected<PageBlocks>(aPageOfBlocks())),
        encodeReply(Expected<Outline>(anOutline())),
        encodeReply(Expected<PageBoxes>(PageBoxes{1, 2, 90, u"iv"_s})),
        encodeReply(Expected<DocumentInfo>(DocumentInfo{5, true, true, {u"damaged"_s, u"x"_s}})),
        encodeReply(Expected<QStringList>(QStringList{u"lost a form"_s})),
        encodeReply(Expected<Confinement>(Confinement{7, true})),
        encodeFailure({Stage::Split, Code::PageUnreadable, u"message"_s, u"detail"_s}),
    };
}

/// How many of the kinds of replies these bytes can be read as, and are plausible.
int readings(QByteArrayView bytes)
{
    int count = 0;
    const auto read = [&](auto type, auto isPlausibleReply) {
        const auto reply = decodeReply<decltype(type)>(bytes);
        if (reply && (!*reply || isPlausibleReply(**reply)))
            ++count;
    };
    read(PageContent(), [](const auto &value) { return isPlausible(value, PageNumber{7}); });
    read(PageBlocks(), [](const auto &value) { return isPlausible(value, PageNumber{3}); });
    read(Outline(), [](const auto &value) { return isPlausible(value, 100); });
    read(PageBoxes(), [](const auto &value) { return isPlausible(value); });
    read(DocumentInfo(), [](const auto &value) { return isPlausible(value); });
    read(QStringList(), [](const auto &value) { return isPlausible(value); });
    read(Confinement(), [](const auto &) { return true; });
    read(PageImage(), [](const auto &value) { return isPlausible(value); });
    return count;
}

template <typename T>
void refuseCutOff(const T &value)
{
    const QByteArray whole = encodeReply(Expected<T>(value));
    for (qsizetype size = 0; size < whole.size(); ++size)
        QVERIFY(!decodeReply<T>(QByteArrayView(whole).first(size)));
    QVERIFY(!decodeReply<T>(QByteArray(whole + '\0')));
}

template <typename T>
void compareRoundTrip(const T &value)
{
    const auto reply = decodeReply<T>(encodeReply(Expected<T>(value)));
    QVERIFY(reply);
    QVERIFY(*reply);
    QCOMPARE(**reply, value);
}

} // namespace

class CodecTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { tests::failOnWarnings(); }

    void everyReplyComesBackAsItWas()
    {
        compareRoundTrip(aContent());
        compareRoundTrip(aPageOfBlocks());
        compareRoundTrip(anOutline());
        compareRoundTrip(PageBoxes{1, 2, 90, u"iv"_s});
        compareRoundTrip(DocumentInfo{5, true, true, {u"damaged"_s, QString()}});
        compareRoundTrip(PageImage{3, 4, {}});
        compareRoundTrip(QStringList{u"a"_s, QString()});
        compareRoundTrip(Confinement{7, true});
        compareRoundTrip(true);
    }

    void everyRequestComesBackAsItWas()
    {
        const std::vector<HelperRequest> requests{
            OpenRequest{u"pässword"_s},
            OutlineRequest{},
            BoxesRequest{{1}},
            ContentRequest{{2}},
            BlocksRequest{{3}, Areas{{0, 0.5, 1, 0.5}}},
            RenderRequest{{4}, {0.1, 0.2, 0.3, 0.4}, 2.5},
            CutRequest{u"1-3,7"_s, {{{7}, {{0.1, 0.2, 0.3, 0.4}}}}},
            TrimRequest{},
            ConfinementRequest{},
            BoxesOfRequest{{5}, 7},
            WarmUpRequest{},
        };
        QCOMPARE(requests.size(), std::variant_size_v<HelperRequest>);
        for (const HelperRequest &request : requests) {
            const QByteArray bytes = encodeRequest(request);
            const auto decoded = decodeRequest(bytes);
            QVERIFY(decoded);
            QCOMPARE(decoded->index(), request.index());
            QCOMPARE(encodeRequest(*decoded), bytes);
        }
        const auto open = decodeRequest(encodeRequest(requests.front()));
        QCOMPARE(std::get<OpenRequest>(*open).password, u"pässword"_s);
        QVERIFY(!decodeRequest("\xff"_ba));
        QVERIFY(!decodeRequest({}));
    }

    void aFailureKeepsCodeMessageAndDetail()
    {
        const auto reply = decodeReply<bool>(encodeReply(Expected<bool>(
            tl::unexpect, Error{Stage::Open, Code::DiskFull, u"Full."_s, u"ENOSPC"_s})));
        QVERIFY(reply && !*reply);
        QCOMPARE(reply->error().code, Code::DiskFull);
        QCOMPARE(reply->error().message, u"Full."_s);
        QCOMPARE(reply->error().detail, u"ENOSPC"_s);
    }

    void aHelperCannotSpeakForOthersNorControlATerminal()
    {
        const auto foreign = encodeFailure({Stage::Open, Code::HelperTimedOut, u"x"_s});
        QVERIFY(!decodeReply<bool>(foreign));
        const auto rude = decodeReply<bool>(encodeFailure(
            {Stage::Open, Code::PageUnreadable, u"\x1b[2J"_s + QString(100'000, u'x')}));
        QVERIFY(rude && !*rude);
        QVERIFY(rude->error().message.startsWith(u" [2J"_s));
        QCOMPARE(rude->error().message.size(), 2000);
    }

    void cutOffBytesAreNoReply()
    {
        refuseCutOff(aContent());
        refuseCutOff(aPageOfBlocks());
        refuseCutOff(anOutline());
        refuseCutOff(PageBoxes{1, 2, 90, u"iv"_s});
        refuseCutOff(DocumentInfo{5, true, true, {u"damaged"_s, QString()}});
        refuseCutOff(QStringList{u"lost a form"_s});
        const QByteArray failure =
            encodeFailure({Stage::Split, Code::PageUnreadable, u"message"_s, u"detail"_s});
        for (qsizetype size = 0; size < failure.size(); ++size)
            QVERIFY(!decodeReply<bool>(QByteArrayView(failure).first(size)));
    }

    void lyingLengthsCostNothing_data()
    {
        QTest::addColumn<quint32>("count");
        QTest::newRow("all") << std::numeric_limits<quint32>::max();
        QTest::newRow("half") << quint32(1U << 31);
        QTest::newRow("one more than there is") << 5U;
    }
    void lyingLengthsCostNothing()
    {
        QFETCH(const quint32, count);
        Encoder encoder;
        encoder(true, count, 0U); // a list of `count` in four bytes
        const QByteArray bytes = encoder.takeBytes();
        QVERIFY(!decodeReply<QStringList>(bytes));
        QVERIFY(!decodeReply<Outline>(bytes));
    }

    void valuesOutOfTheirRangeAreNoReply()
    {
        const double infinity = std::numeric_limits<double>::infinity();
        for (const double bad : {infinity, -infinity, std::nan("")}) {
            const auto bytes = encodeReply(Expected<PageBoxes>(PageBoxes{bad, 1, 0, {}}));
            QVERIFY(!decodeReply<PageBoxes>(bytes));
        }
        QVERIFY(!decodeReply<bool>("\x02\x01"_ba)); // neither true nor false
        Outline outline = anOutline();
        outline.entries.front().target = OutlineEntry::Target(3);
        QVERIFY(!decodeReply<Outline>(encodeReply(Expected<Outline>(outline))));
    }

    void implausibleValuesAreSeen()
    {
        QVERIFY(isPlausible(aContent(), PageNumber{7}));
        QVERIFY(!isPlausible(aContent(), PageNumber{8}));
        PageContent content = aContent();
        content.words.front().font = 2;
        QVERIFY(!isPlausible(content, PageNumber{7}));
        content = aContent();
        content.words.front().rotation = 45;
        QVERIFY(!isPlausible(content, PageNumber{7}));
        QVERIFY(isPlausible(aPageOfBlocks(), PageNumber{3}));
        PageBlocks blocks = aPageOfBlocks();
        blocks.blocks.front().box.height = -1;
        QVERIFY(!isPlausible(blocks, PageNumber{3}));
        blocks = aPageOfBlocks();
        blocks.blocks.front().level = std::numeric_limits<int>::max();
        QVERIFY(!isPlausible(blocks, PageNumber{3}));
        QVERIFY(isPlausible(anOutline(), 4));
        QVERIFY(!isPlausible(anOutline(), 3));
        Outline outline = anOutline();
        outline.entries.front().depth = std::numeric_limits<int>::max();
        QVERIFY(!isPlausible(outline, 4));
        QVERIFY(isPlausible(PageImage{2, 1, QByteArray(8, 'x')}));
        QVERIFY(!isPlausible(PageImage{1 << 30, 1 << 30, {}}));
        QVERIFY(!isPlausible(PageImage{-1, -2, QByteArray(8, 'x')}));
        QVERIFY(!isPlausible(DocumentInfo{0, false, false, {}}));
        QVERIFY(!isPlausible(DocumentInfo{std::numeric_limits<int>::max(), false, false, {}}));
        QVERIFY(!isPlausible(PageBoxes{1, 1e9, 0, {}}));
    }

    /// Contract: whatever the bytes, reading them ends, stays within memory and yields a reply
    /// that is plausible, or none.
    void mutatedBytesAreReadSafely()
    {
        constexpr unsigned seed = 20'261'124;
        std::mt19937 random(seed);
        const auto below = [&random](qsizetype limit) {
            return qsizetype(random() % std::uint32_t(limit));
        };
        const std::vector<QByteArray> replies = allReplies();
        for (int round = 0; round < 20'000; ++round) {
            QByteArray bytes = replies.at(std::size_t(below(qsizetype(replies.size()))));
            for (qsizetype change = below(4); change >= 0; --change) {
                const qsizetype at = below(bytes.size());
                switch (below(4)) {
                case 0: bytes[at] = char(below(256)); break;
                case 1: bytes[at] = '\xff'; break;
                case 2: bytes.remove(at, 1 + below(8)); break;
                default: bytes.insert(at, bytes.mid(below(bytes.size()), 8)); break;
                }
                if (bytes.isEmpty())
                    bytes = "\x01"_ba;
            }
            std::ignore = readings(bytes);
            std::ignore = decodeRequest(bytes);
        }
    }
};

QTEST_GUILESS_MAIN(CodecTest)
#include "tst_codec.moc"
