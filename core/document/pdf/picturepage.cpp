// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/pdf/picturepage.h"

#include "core/document/layout/visiblecontent.h"
#include "core/document/pdf/invisibletext.h"

#include <qpdf/Pl_DCT.hh>
#include <qpdf/Pl_Flate.hh>
#include <qpdf/Pl_String.hh>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstring>
#include <stdexcept>

namespace excerpt {

namespace {

constexpr double pointsPerInch = 72;
constexpr double mostPixels = 24e6;     ///< of one page's picture: A4 at 450 dots per inch
constexpr double mostStripPixels = 4e6; ///< drawn at once
constexpr int jpegQuality = 90;

/// Where the picture lies in the page drawn whole at `pixelsPerPoint`.
struct PixelBox
{
    int left = 0;
    int top = 0;
    int width = 0;
    int height = 0;
};

/// Everything that a strip of the picture is made from.
struct Picture
{
    PageNumber page;
    Areas areas;
    PageReader &reader;
    PixelBox box;
    double pageWidth = 0; ///< in pixels
    double pageHeight = 0;
    double pixelsPerPoint = 1;
    bool isPhoto = false;
};

Areas boundedAreas(const Areas &areas)
{
    Areas result;
    for (const FractionRect &area : areas) {
        const double x = std::clamp(area.x, 0.0, 1.0);
        const double y = std::clamp(area.y, 0.0, 1.0);
        const double toX = std::clamp(area.x + area.width, x, 1.0);
        const double toY = std::clamp(area.y + area.height, y, 1.0);
        if (toX > x && toY > y)
            result.push_back({x, y, toX - x, toY - y});
    }
    return result;
}

FractionRect bounds(const Areas &areas)
{
    FractionRect box = areas.front();
    for (const FractionRect &area : areas) {
        const double toX = std::max(box.x + box.width, area.x + area.width);
        const double toY = std::max(box.y + box.height, area.y + area.height);
        box.x = std::min(box.x, area.x);
        box.y = std::min(box.y, area.y);
        box.width = toX - box.x;
        box.height = toY - box.y;
    }
    return box;
}

/// Writes the picture's rows as RGB when the new document is written.
class PictureData : public QPDFObjectHandle::StreamDataProvider
{
public:
    explicit PictureData(Picture picture) : m_picture(std::move(picture)) {}

    void provideStreamData(QPDFObjGen const &, Pipeline *pipeline) override
    {
        if (m_picture.isPhoto) {
            Quality quality;
            Pl_DCT jpeg("picture", pipeline, JDIMENSION(m_picture.box.width),
                        JDIMENSION(m_picture.box.height), 3, JCS_RGB, &quality);
            writeRows(jpeg);
            jpeg.finish();
        } else {
            Pl_Flate flate("picture", pipeline, Pl_Flate::a_deflate);
            writeRows(flate);
            flate.finish();
        }
    }

private:
    class Quality : public Pl_DCT::CompressConfig
    {
    public:
        void apply(jpeg_compress_struct *compress) override
        {
            jpeg_set_quality(compress, jpegQuality, TRUE);
        }
    };

    void writeRows(Pipeline &to)
    {
        const PixelBox &box = m_picture.box;
        const int rows = std::max(1, int(mostStripPixels / box.width));
        for (int first = 0; first < box.height; first += rows) {
            const int count = std::min(rows, box.height - first);
            // A quarter of a pixel inside, so that no rounding asks for another row.
            const FractionRect strip{(box.left + 0.25) / m_picture.pageWidth,
                                     (box.top + first + 0.25) / m_picture.pageHeight,
                                     (box.width - 0.5) / m_picture.pageWidth,
                                     (count - 0.5) / m_picture.pageHeight};
            const auto image =
                m_picture.reader.render(m_picture.page, strip, m_picture.pixelsPerPoint);
            if (!image)
                throw std::runtime_error(image.error().message.toStdString());
            if (image->width != box.width || image->height != count)
                throw std::runtime_error("the picture has another size than was asked for");
            for (int row = 0; row < count; ++row)
                writeRow(*image, row, box.top + first + row, to);
        }
    }

    /// The pixels whose middle lies in the areas; white elsewhere.
    void writeRow(const PageImage &image, int row, int pageRow, Pipeline &to)
    {
        const PixelBox &box = m_picture.box;
        m_row.assign(size_t(box.width) * 3, 0xff);
        const char *pixels = image.pixels.constData() + qsizetype(row) * box.width * 4;
        const double y = (pageRow + 0.5) / m_picture.pageHeight;
        for (const FractionRect &area : m_picture.areas) {
            if (y < area.y || y >= area.y + area.height)
                continue;
            const auto column = [&](double x) {
                return std::clamp(int(std::ceil(x * m_picture.pageWidth - 0.5)) - box.left, 0,
                                  box.width);
            };
            const int end = column(area.x + area.width);
            for (int i = column(area.x); i < end; ++i) {
                quint32 pixel = 0;
                std::memcpy(&pixel, pixels + qsizetype(i) * 4, sizeof pixel);
                m_row[size_t(i) * 3] = static_cast<unsigned char>(pixel >> 16);
                m_row[size_t(i) * 3 + 1] = static_cast<unsigned char>(pixel >> 8);
                m_row[size_t(i) * 3 + 2] = static_cast<unsigned char>(pixel);
            }
        }
        to.write(m_row.data(), m_row.size());
    }

    Picture m_picture;
    std::vector<unsigned char> m_row;
};

Picture pictureOf(const PageGeometry &geometry, PageNumber number, const Areas &areas,
                  PageReader &reader, const PictureKind &kind)
{
    Picture picture{number, areas, reader, {}};
    picture.isPhoto = kind.isPhoto;
    const FractionRect box = bounds(areas);
    const double width = geometry.displayedWidth();
    const double height = geometry.displayedHeight();
    const double points = width * box.width * height * box.height;
    picture.pixelsPerPoint =
        std::min(kind.dotsPerInch / pointsPerInch, std::sqrt(mostPixels / points));
    picture.pageWidth = width * picture.pixelsPerPoint;
    picture.pageHeight = height * picture.pixelsPerPoint;
    picture.box.left = int(std::floor(box.x * picture.pageWidth));
    picture.box.top = int(std::floor(box.y * picture.pageHeight));
    const int right = int(std::ceil((box.x + box.width) * picture.pageWidth));
    const int bottom = int(std::ceil((box.y + box.height) * picture.pageHeight));
    picture.box.width = std::max(1, right - picture.box.left);
    picture.box.height = std::max(1, bottom - picture.box.top);
    return picture;
}

QPDFObjectHandle imageOf(QPDF &target, const Picture &picture)
{
    QPDFObjectHandle image = target.newStream();
    image.replaceDict(QPDFObjectHandle::parse(
        "<< /Type /XObject /Subtype /Image /ColorSpace /DeviceRGB /BitsPerComponent 8 /Width " +
        std::to_string(picture.box.width) + " /Height " + std::to_string(picture.box.height) +
        " >>"));
    image.replaceStreamData(
        std::make_shared<PictureData>(picture),
        QPDFObjectHandle::newName(picture.isPhoto ? "/DCTDecode" : "/FlateDecode"),
        QPDFObjectHandle::newNull());
    return image;
}

std::string operands(const QPDFMatrix &m)
{
    char text[200];
    std::snprintf(text, sizeof text, "%.6f %.6f %.6f %.6f %.6f %.6f", m.a, m.b, m.c, m.d, m.e, m.f);
    return text;
}

} // namespace

std::string clipToAreas(const PageGeometry &geometry, const Areas &areas)
{
    const QPDFMatrix toUser = geometry.fromFractions();
    std::string operators;
    for (const FractionRect &area : boundedAreas(areas)) {
        const auto rect =
            toUser.transformRectangle({area.x, area.y, area.x + area.width, area.y + area.height});
        char text[200];
        std::snprintf(text, sizeof text, "%.6f %.6f %.6f %.6f re\n", rect.llx, rect.lly,
                      rect.urx - rect.llx, rect.ury - rect.lly);
        operators += text;
    }
    return (operators.empty() ? "0 0 0 0 re\n" : operators) + "W n\n";
}

QPDFObjectHandle compressedStream(QPDF &target, const std::string &data)
{
    std::string compressed;
    Pl_String bytes("content", nullptr, compressed);
    Pl_Flate flate("content", &bytes, Pl_Flate::a_deflate);
    flate.write(reinterpret_cast<const unsigned char *>(data.data()), data.size());
    flate.finish();
    QPDFObjectHandle stream = target.newStream();
    stream.replaceStreamData(compressed, QPDFObjectHandle::newName("/FlateDecode"),
                             QPDFObjectHandle::newNull());
    return stream;
}

void makePicturePage(QPDF &target, QPDFObjectHandle page, const PageGeometry &geometry,
                     PageNumber number, const Areas &areas, PageReader &reader,
                     const PictureKind &kind)
{
    const Areas shown = boundedAreas(areas);
    QPDFObjectHandle resources = QPDFObjectHandle::newDictionary();
    std::string operators;
    if (!shown.empty()) {
        const auto content = reader.drawnContent(number);
        if (!content)
            throw std::runtime_error(content.error().message.toStdString());
        const Picture picture = pictureOf(geometry, number, shown, reader, kind);
        QPDFObjectHandle images = QPDFObjectHandle::newDictionary();
        images.replaceKey("/P", imageOf(target, picture));
        resources.replaceKey("/XObject", images);
        QPDFMatrix place = geometry.fromFractions();
        place.concat({picture.box.width / picture.pageWidth, 0, 0,
                      -picture.box.height / picture.pageHeight,
                      picture.box.left / picture.pageWidth,
                      (picture.box.top + picture.box.height) / picture.pageHeight});
        const InvisibleText text(geometry, visibleContent(*content, shown).words);
        resources.replaceKey("/Font", text.fonts(target));
        operators = "q\n" + operands(place) + " cm\n/P Do\nQ\n" + text.operators();
    }
    page.replaceKey("/Resources", resources);
    page.replaceKey("/Contents", compressedStream(target, operators));
}

} // namespace excerpt
