// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/pdf/popplerdocument.h"

#include "core/document/layout/analyzepage.h"
#include "core/document/layout/visiblecontent.h"
#include "core/document/pdf/glyphs.h"

#include <Catalog.h>
#include <Error.h>
#include <ErrorCodes.h>
#include <GlobalParams.h>
#include <PDFDoc.h>
#include <Stream.h>
#include <goo/GooString.h>
#include <goo/gfile.h>

#include <QCoreApplication>
#include <QIODevice>
#include <QImage>
#include <QStringDecoder>
#include <poppler-qt6.h>

#include <algorithm>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace excerpt {
namespace {

constexpr double maxPixels = 64e6;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PopplerDocument)
};

void ignorePopplerError(ErrorCategory, Goffset, const char *) {}

/// The descriptor as Poppler-Qt wants it. Not a QFile: the document for reading text shares the
/// position and moves it.
class DescriptorDevice : public QIODevice
{
public:
    explicit DescriptorDevice(const GooFile &file) : m_file(file)
    {
        setOpenMode(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] qint64 size() const override { return m_file.size(); }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        const int count = int(std::min<qint64>(maxSize, 1 << 20));
        return m_file.read(data, count, pos());
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    const GooFile &m_file;
};

std::optional<GooString> popplerPassword(const QString &password)
{
    if (password.isEmpty())
        return {};
    const QByteArray bytes = password.toUtf8();
    return GooString(bytes.constData(), int(bytes.size()));
}

tl::unexpected<Error> openFailure(int popplerError, const QString &password)
{
    const QString detail = u"Poppler error %1"_s.arg(popplerError);
    if (popplerError == errEncrypted && password.isEmpty())
        return failure(Stage::Open, Code::PasswordNeeded,
                       Text::tr("The document is protected by a password. Give it with "
                                "--password or --password-file."),
                       detail);
    if (popplerError == errEncrypted)
        return failure(Stage::Open, Code::PasswordWrong,
                       Text::tr("The password does not open the document. Check it and try "
                                "again."),
                       detail);
    return failure(Stage::Open, Code::DocumentDamaged,
                   Text::tr("The document is damaged beyond what can be repaired. Open it in a "
                            "PDF viewer and save it anew, or get another copy."),
                   detail);
}

/// Poppler believes the number that the root of the page tree claims, and shows no page beyond it,
/// or none at all when it is absurd. Only the opened document is corrected, not the file.
void correctPageCount(PDFDoc &document, int pageCount)
{
    XRef *xref = document.getXRef();
    const Object catalog = xref->getCatalog();
    if (!catalog.isDict() || !catalog.dictLookupNF("Pages").isRef())
        return;
    const Ref root = catalog.dictLookupNF("Pages").getRef();
    Object pages = xref->fetch(root);
    if (!pages.isDict())
        return;
    const Object claimed = pages.dictLookup("Count");
    if (claimed.isInt() && claimed.getInt() == pageCount)
        return;
    pages.dictSet("Count", Object(pageCount));
    xref->setModifiedObject(&pages, root);
}

} // namespace

class PopplerDocument::Private
{
public:
    Private(int descriptor, const QString &openPassword, const ContentLimits &contentLimits)
        : globals(ignorePopplerError)
        , file(GooFile::open(descriptor))
        , password(openPassword)
        , limits(contentLimits)
    {
        // PDFDoc owns its stream, which only borrows the file.
        auto *stream = new FileStream(file.get(), 0, false, file->size(), Object(objNull));
        const auto given = popplerPassword(password);
        document = std::make_unique<PDFDoc>(stream, given, given);
    }

    [[nodiscard]] Expected<void> checkPage(PageNumber page)
    {
        if (page.value < 1 || page.value > document->getNumPages())
            return failure(Stage::Split, Code::HelperRefused,
                           Text::tr("The document has no page %1. It has %n pages.", nullptr,
                                    document->getNumPages())
                               .arg(page.value));
        if (!document->getPage(page.value))
            return failure(Stage::Split, Code::PageUnreadable,
                           Text::tr("Page %1 is damaged and cannot be read. Leave it out, or get "
                                    "another copy of the document.")
                               .arg(page.value));
        const double width = document->getPageCropWidth(page.value);
        const double height = document->getPageCropHeight(page.value);
        // Written so that a size that is not a number is refused too.
        if (!(width > 0 && height > 0 && width <= limits.pageSidePoints &&
              height <= limits.pageSidePoints))
            return failure(Stage::Split, Code::HelperRefused,
                           Text::tr("Page %1 measures %2 × %3 points, which cannot be worked "
                                    "with. Leave it out.")
                               .arg(page.value)
                               .arg(width, 0, 'g', 6)
                               .arg(height, 0, 'g', 6));
        return {};
    }

    /// Opened on first use: reading text needs no renderer.
    [[nodiscard]] Poppler::Document *renderer()
    {
        if (!rendererDocument) {
            device = std::make_unique<DescriptorDevice>(*file);
            const QByteArray bytes = password.toUtf8();
            rendererDocument = Poppler::Document::load(device.get(), bytes, bytes);
            setErrorCallback(ignorePopplerError); // load() puts Poppler-Qt's own back
            if (rendererDocument) {
                rendererDocument->setRenderHint(Poppler::Document::Antialiasing);
                rendererDocument->setRenderHint(Poppler::Document::TextAntialiasing);
            }
        }
        return rendererDocument.get();
    }

    GlobalParamsIniter globals; ///< before everything of Poppler's
    std::unique_ptr<GooFile> file;
    QString password;
    ContentLimits limits;
    std::unique_ptr<PDFDoc> document;
    std::unique_ptr<DescriptorDevice> device;
    std::unique_ptr<Poppler::Document> rendererDocument;
};

Expected<std::unique_ptr<PopplerDocument>> PopplerDocument::open(int descriptor,
                                                                 const QString &password,
                                                                 const ContentLimits &limits,
                                                                 std::optional<int> pageCount)
{
    if (descriptor < 0)
        return failure(Stage::Open, Code::DocumentUnreadable,
                       Text::tr("The document cannot be read. Check that the file exists and that "
                                "you may read it."));
    auto d = std::make_unique<Private>(descriptor, password, limits);
    if (!d->document->isOk())
        return openFailure(d->document->getErrorCode(), password);
    if (pageCount)
        correctPageCount(*d->document, *pageCount);
    return std::unique_ptr<PopplerDocument>(new PopplerDocument(std::move(d)));
}

PopplerDocument::PopplerDocument(std::unique_ptr<Private> document) : d(std::move(document)) {}

PopplerDocument::~PopplerDocument() = default;

void PopplerDocument::warmUp()
{
    // For ever: Poppler forgets its fonts with the last document. The process ends by _exit().
    static const GlobalParamsIniter kept(ignorePopplerError);
    const QByteArray page = "%PDF-1.4\n"
                            "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                            "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                            "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 20 20]/Contents 4 0 R"
                            "/Resources<</Font<</F<</Type/Font/Subtype/Type1"
                            "/BaseFont/Helvetica>>>>>>>>endobj\n"
                            "4 0 obj<</Length 33>>stream\n"
                            "BT /F 10 Tf 5 5 Td (Warm) Tj ET  \n"
                            "endstream endobj\n"
                            "trailer<</Root 1 0 R/Size 5>>\n"
                            "%%EOF\n"_ba;
    const auto document = Poppler::Document::loadFromData(page);
    setErrorCallback(ignorePopplerError);
    if (!document)
        return;
    document->setRenderHint(Poppler::Document::Antialiasing);
    document->setRenderHint(Poppler::Document::TextAntialiasing);
    if (const std::unique_ptr<Poppler::Page> drawn = document->page(0))
        std::ignore = drawn->renderToImage();
}

int PopplerDocument::pageCount() const
{
    return d->document->getNumPages();
}

QString PopplerDocument::label(PageNumber page)
{
    GooString label;
    const bool isKnown = page.value >= 1 && page.value <= pageCount() &&
                         d->document->getCatalog()->indexToLabel(toIndex(page).value, &label);
    // Labels are text strings: UTF-16 with a byte order mark, or Latin as far as we care.
    const QByteArray bytes(label.c_str(), label.getLength());
    if (!isKnown || bytes.isEmpty())
        return QString::number(page.value);
    if (bytes.startsWith("\xfe\xff")) {
        QStringDecoder decoder(QStringConverter::Utf16BE);
        return decoder.decode(QByteArrayView(bytes).sliced(2));
    }
    return QString::fromLatin1(bytes);
}

Expected<PageContent> PopplerDocument::content(PageNumber page)
{
    if (const auto usable = d->checkPage(page); !usable)
        return tl::unexpected(usable.error());
    return readPageContent(*d->document, toIndex(page), d->limits);
}

Expected<PageContent> PopplerDocument::drawnContent(PageNumber page)
{
    if (const auto usable = d->checkPage(page); !usable)
        return tl::unexpected(usable.error());
    return readPageContent(*d->document, toIndex(page), d->limits, TextSource::Drawn);
}

Expected<std::vector<UserPoint>> PopplerDocument::glyphPlaces(PageNumber page)
{
    if (const auto usable = d->checkPage(page); !usable)
        return tl::unexpected(usable.error());
    auto places = readGlyphPlaces(*d->document, toIndex(page), d->limits);
    if (!places)
        return failure(Stage::Split, Code::HelperRefused,
                       Text::tr("Page %1 has more characters than can be worked with. Leave it "
                                "out.")
                           .arg(page.value));
    return std::move(*places);
}

std::unique_ptr<GlyphFont> PopplerDocument::font(int object, int generation,
                                                 const std::string &text)
{
    return readGlyphFont(*d->document, object, generation, text);
}

Expected<PageBlocks> PopplerDocument::blocks(PageNumber page, const std::optional<Areas> &areas)
{
    if (!areas)
        return content(page).map([](const PageContent &content) { return analyzePage(content); });
    return drawnContent(page).map([&areas](PageContent content) {
        const bool hasText = !content.words.empty();
        PageBlocks blocks = analyzePage(visibleContent(std::move(content), *areas));
        blocks.hasText = hasText; // a picture of text is another thing than no text here
        return blocks;
    });
}

Expected<PageImage> PopplerDocument::render(PageNumber page, const FractionRect &region,
                                            double pixelsPerPoint)
{
    if (const auto usable = d->checkPage(page); !usable)
        return tl::unexpected(usable.error());
    double width = d->document->getPageCropWidth(page.value) * pixelsPerPoint;
    double height = d->document->getPageCropHeight(page.value) * pixelsPerPoint;
    if (d->document->getPageRotate(page.value) % 180 != 0)
        std::swap(width, height);
    const double pixelWidth = std::ceil(width * region.width);
    const double pixelHeight = std::ceil(height * region.height);
    if (!(pixelWidth >= 1 && pixelHeight >= 1 && pixelWidth * pixelHeight <= maxPixels &&
          std::abs(width) < 1e9 && std::abs(height) < 1e9))
        return failure(Stage::Split, Code::HelperRefused,
                       Text::tr("A picture of page %1 of this size cannot be drawn: the most is "
                                "64 megapixels.")
                           .arg(page.value));
    Poppler::Document *renderer = d->renderer();
    const std::unique_ptr<Poppler::Page> drawn =
        renderer ? renderer->page(toIndex(page).value) : nullptr;
    const double dpi = pixelsPerPoint * 72;
    const QImage image = drawn ? drawn
                                     ->renderToImage(dpi, dpi, int(std::floor(width * region.x)),
                                                     int(std::floor(height * region.y)),
                                                     int(pixelWidth), int(pixelHeight))
                                     .convertToFormat(QImage::Format_RGB32)
                               : QImage();
    if (image.isNull())
        return failure(Stage::Split, Code::PageUnreadable,
                       Text::tr("Page %1 cannot be drawn.").arg(page.value));
    PageImage result{image.width(), image.height(), {}};
    result.pixels.reserve(qsizetype(image.width()) * image.height() * 4);
    for (int row = 0; row < image.height(); ++row)
        result.pixels.append(reinterpret_cast<const char *>(image.constScanLine(row)),
                             qsizetype(image.width()) * 4);
    return result;
}

} // namespace excerpt
