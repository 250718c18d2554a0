// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pdfgenerator.h"

#include "tests/support/pdfoutline.h"

#include <QBuffer>
#include <QFile>

#include <algorithm>
#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace excerpt::tests {

namespace {

constexpr int catalogObject = 1;
constexpr int rootObject = 2;
constexpr int firstFontObject = 3;
constexpr std::array fontNames{"Helvetica",   "Helvetica-Bold", "Helvetica-Oblique",
                               "Times-Roman", "Times-Bold",     "Courier"};
constexpr int firstPageObject = firstFontObject + int(fontNames.size());
constexpr int objectsPerPage = 2; ///< the page, then its content
constexpr int balancedFanOut = 32;
constexpr int noiseWidth = 512;
constexpr std::array words{"lesson", "number",   "fraction", "measure", "river",  "mountain",
                           "market", "contract", "supply",   "energy",  "letter", "history",
                           "method", "result",   "pattern",  "surface"};

int pageObject(int page)
{
    return firstPageObject + (page - 1) * objectsPerPage;
}

int contentObject(int page)
{
    return pageObject(page) + 1;
}

quint32 nextRandom(quint32 &state) // xorshift32
{
    state ^= state << 13;
    state ^= state >> 17;
    state ^= state << 5;
    return state;
}

QByteArray noise(qint64 bytes, quint32 seed)
{
    QByteArray data(bytes, Qt::Uninitialized);
    quint32 state = seed * 2654435761U + 1;
    for (char &c : data)
        c = char(nextRandom(state) >> 24);
    return data;
}

QByteArray number(double value)
{
    return QByteArray::number(value, 'f', 2);
}

QByteArray pageContent(const PdfPageSpec &page, qint64 imageIndex)
{
    if (!page.contentEntries.isEmpty())
        return page.content;
    QByteArray content;
    if (imageIndex >= 0)
        content += "q 400 0 0 300 72 72 cm /Im"_ba + QByteArray::number(imageIndex) + " Do Q\n"_ba;
    double y = 780;
    for (const PdfLine &line : page.lines) {
        y = line.y.value_or(y - line.size * 1.3);
        content += "BT /F"_ba + QByteArray::number(int(line.font)) + ' ' + number(line.size) +
                   " Tf "_ba + number(line.x) + ' ' + number(y) + " Td "_ba + literal(line.text) +
                   " Tj ET\n"_ba;
    }
    return content + page.content;
}

/// Writes one document; the steps of writePdf() as members because they share the object numbers.
class Generator
{
public:
    Generator(QIODevice &out, const PdfSpec &spec) : m_file(out), m_spec(spec) {}

    void run()
    {
        while (m_file.objectCount() < pageObject(m_spec.pages + 1))
            m_file.reserve();
        writeFonts();
        if (m_spec.sharesResources)
            m_sharedResources = m_file.reserve();
        planTree();
        for (int page = 1; page <= m_spec.pages; ++page)
            writePage(page);
        writeTree();
        if (m_spec.sharesResources)
            m_file.write(m_sharedResources, resources(m_images, {}));
        for (int i = 0; i < m_spec.extraDictionaries; ++i)
            m_file.add("<< /Type /Extra /Index "_ba + QByteArray::number(i) + " /Pair [1 2] >>"_ba);
        QByteArray catalog = "<< "_ba;
        if (m_spec.damage != PdfSpec::Damage::NoTrailer)
            catalog += "/Type /Catalog "_ba;
        if (!m_spec.bookmarks.empty())
            catalog += writeOutline(m_file, m_spec.bookmarks, &pageObject);
        if (!m_spec.labels.isEmpty())
            catalog += "/PageLabels << "_ba + m_spec.labels + " >> "_ba;
        m_file.write(catalogObject, catalog + "/Pages "_ba + reference(rootObject) + ' ' +
                                        m_spec.catalogEntries + " >>"_ba);
        finish();
    }

private:
    void writeFonts()
    {
        for (size_t i = 0; i < fontNames.size(); ++i)
            m_file.write(
                firstFontObject + int(i),
                "<< /Type /Font /Subtype /Type1 /Encoding /WinAnsiEncoding /BaseFont /"_ba +
                    fontNames.at(i) + " >>"_ba);
    }

    /// The entries that pages may inherit, of the tree's root or of one page.
    QByteArray attributes(const PdfPageSpec &page, bool isPage) const
    {
        const bool isOwn = !isPage || !m_spec.inheritsAttributes;
        const auto entry = [isOwn](const char *key, const QByteArray &own,
                                   const QByteArray &common) {
            const QByteArray value = own.isEmpty() && isOwn ? common : own;
            return value.isEmpty() ? QByteArray() : QByteArray(key + value + ' ');
        };
        const auto degrees = [](int rotation) {
            return rotation == 0 ? QByteArray() : QByteArray::number(rotation);
        };
        return entry("/MediaBox ", page.mediaBox, m_spec.mediaBox) +
               entry("/CropBox ", page.cropBox, m_spec.cropBox) +
               entry("/Rotate ", page.rotation ? QByteArray::number(*page.rotation) : QByteArray(),
                     degrees(m_spec.rotation));
    }

    static QByteArray resources(const std::vector<int> &images, const QByteArray &further)
    {
        QByteArray result = "<< /Font <<"_ba;
        for (size_t i = 0; i < fontNames.size(); ++i)
            result += " /F"_ba + QByteArray::number(qint64(i)) + ' ' +
                      reference(firstFontObject + int(i));
        result += " >> "_ba;
        if (!images.empty()) {
            result += "/XObject <<"_ba;
            for (size_t i = 0; i < images.size(); ++i)
                result += " /Im"_ba + QByteArray::number(qint64(i)) + ' ' + reference(images[i]);
            result += " >> "_ba;
        }
        return result + further + " >>"_ba;
    }

    int writeImage(qint64 bytes, int page)
    {
        const qint64 rows = std::max<qint64>(1, bytes / (noiseWidth * 3));
        const QByteArray pixels = noise(rows * noiseWidth * 3, quint32(page));
        QByteArray entries = "/Type /XObject /Subtype /Image /ColorSpace /DeviceRGB "
                             "/BitsPerComponent 8 /Width "_ba +
                             QByteArray::number(noiseWidth) + " /Height "_ba +
                             QByteArray::number(rows);
        if (!m_spec.filtersImages)
            return m_file.addStream(entries, pixels);
        return m_file.addStream(entries.append(" /Filter /FlateDecode"), deflated(pixels, 0));
    }

    void writePage(int page)
    {
        PdfPageSpec spec = m_spec.page ? m_spec.page(page) : fillerPage(m_spec, page);
        if (spec.addObjects)
            spec.resources += spec.addObjects(m_file);
        std::vector<int> images;
        qint64 imageIndex = -1;
        if (spec.imageBytes > 0) {
            std::vector<int> &list = m_spec.sharesResources ? m_images : images;
            imageIndex = qint64(list.size());
            list.push_back(writeImage(spec.imageBytes, page));
        }
        QByteArray body = "<< /Type /Page /Parent "_ba + reference(parentOf(page)) +
                          " /Contents "_ba + reference(contentObject(page)) + ' ' +
                          attributes(spec, true);
        const bool hasOwnResources = !images.empty() || !spec.resources.isEmpty();
        if (hasOwnResources || !(m_spec.inheritsAttributes || m_spec.sharesResources))
            body += "/Resources "_ba + resources(images, spec.resources);
        else if (!m_spec.inheritsAttributes)
            body += "/Resources "_ba + reference(m_sharedResources);
        m_file.write(pageObject(page), body + ' ' + spec.entries + " >>"_ba);
        m_file.writeStream(contentObject(page), spec.contentEntries, pageContent(spec, imageIndex));
    }

    /// Reserves the nodes between root and pages.
    void planTree()
    {
        if (m_spec.tree == PdfSpec::Tree::Flat)
            return;
        int count = m_spec.pages;
        while (count > balancedFanOut) {
            count = (count + balancedFanOut - 1) / balancedFanOut;
            std::vector<int> &level = m_levels.emplace_back();
            for (int i = 0; i < count; ++i)
                level.push_back(m_file.reserve());
        }
    }

    int parentOf(int page) const
    {
        return m_levels.empty() ? rootObject
                                : m_levels.front().at(size_t((page - 1) / balancedFanOut));
    }

    void writeTree()
    {
        std::vector<int> children;
        for (int page = 1; page <= m_spec.pages; ++page)
            children.push_back(pageObject(page));
        qint64 pagesPerChild = 1;
        for (size_t level = 0; level < m_levels.size(); ++level) {
            for (size_t node = 0; node < m_levels[level].size(); ++node) {
                const size_t first = node * balancedFanOut;
                const size_t end = std::min(first + balancedFanOut, children.size());
                const qint64 count = std::min(qint64(end) * pagesPerChild, qint64(m_spec.pages)) -
                                     qint64(first) * pagesPerChild;
                const int parent = level + 1 < m_levels.size()
                                       ? m_levels[level + 1].at(node / balancedFanOut)
                                       : rootObject;
                writeNode(m_levels[level][node], std::span(children).subspan(first, end - first),
                          count, "/Parent "_ba + reference(parent));
            }
            children = m_levels[level];
            pagesPerChild *= balancedFanOut;
        }
        if (m_spec.tree == PdfSpec::Tree::Cyclic)
            children.push_back(rootObject);
        QByteArray entries;
        if (m_spec.inheritsAttributes) {
            entries = attributes({}, false);
            entries += "/Resources "_ba +
                       (m_spec.sharesResources ? reference(m_sharedResources) : resources({}, {}));
        }
        writeNode(rootObject, children, m_spec.claimedPages.value_or(m_spec.pages), entries);
    }

    void writeNode(int object, std::span<const int> children, qint64 count,
                   const QByteArray &entries)
    {
        QByteArray kids;
        for (const int child : children)
            kids += reference(child) + ' ';
        m_file.write(object, "<< /Type /Pages /Count "_ba + QByteArray::number(count) +
                                 " /Kids ["_ba + kids + "] "_ba + entries + " >>"_ba);
    }

    void finish()
    {
        switch (m_spec.damage) {
        case PdfSpec::Damage::None: m_file.finish(catalogObject); return;
        case PdfSpec::Damage::WrongOffsets: m_file.finish(catalogObject, {}, 7); return;
        case PdfSpec::Damage::NoTable:
            m_file.writeRaw("trailer\n<< /Root "_ba + reference(catalogObject) + " >>\n"_ba);
            return;
        case PdfSpec::Damage::NoTrailer: return;
        }
    }

    PdfFile m_file;
    const PdfSpec &m_spec;
    std::vector<std::vector<int>> m_levels; ///< node objects, from the pages' parents upwards
    std::vector<int> m_images;
    int m_sharedResources = 0;
};

} // namespace

PdfPageSpec fillerPage(const PdfSpec &spec, int page)
{
    PdfPageSpec result;
    result.imageBytes = spec.imageBytes;
    result.lines.push_back({u"Page %1"_s.arg(page), 18, PdfFont::SansBold});
    quint32 state = quint32(page) * 2654435761U + 1;
    for (int line = 0; line < spec.linesPerPage; ++line) {
        QString text;
        for (int word = 0; word < 9; ++word) {
            if (word != 0)
                text += u' ';
            text += QLatin1StringView(words.at(nextRandom(state) % words.size()));
        }
        result.lines.push_back({text});
    }
    return result;
}

PdfPageSpec nestedArraysPage(int depth)
{
    const QByteArray arrays = QByteArray(depth, '[') + QByteArray(depth, ']');
    PdfPageSpec page;
    page.lines.push_back({u"Nested arrays"_s});
    page.entries = "/Nested "_ba + arrays;
    page.content = arrays + " TJ\n"_ba;
    return page;
}

PdfPageSpec deflateBombPage(qint64 size)
{
    PdfPageSpec page;
    page.contentEntries = "/Filter [/FlateDecode /FlateDecode]"_ba;
    page.content = deflateBomb("BT /F0 9 Tf 72 700 Td\n"_ba, "(ab) Tj\n"_ba, size);
    return page;
}

PdfPageSpec hugePage()
{
    PdfPageSpec page;
    page.lines.push_back({u"Huge page"_s});
    page.mediaBox = "[0 0 1000000 1000000]"_ba;
    return page;
}

PdfPageSpec endlessPage(int depth)
{
    PdfPageSpec page;
    page.content = "/Loop Do\n"_ba;
    page.addObjects = [depth](PdfFile &file) -> QByteArray {
        int form = file.addStream("/Type /XObject /Subtype /Form /BBox [0 0 100 100]"_ba,
                                  "0 0 m 10 10 l S\n"_ba);
        for (int i = 0; i < depth; ++i)
            form = file.addStream("/Type /XObject /Subtype /Form /BBox [0 0 100 100] "
                                  "/Resources << /XObject << /Loop "_ba +
                                      reference(form) + " >> >>"_ba,
                                  "/Loop Do\n"_ba.repeated(10));
        return "/XObject << /Loop "_ba + reference(form) + " >>"_ba;
    };
    return page;
}

PdfPageSpec secretlyEndlessPage()
{
    PdfPageSpec page = endlessPage();
    page.content = "/Outer Do\n"_ba;
    page.addObjects = [addForms = page.addObjects](PdfFile &file) -> QByteArray {
        const QByteArray forms = addForms(file);
        const int outer =
            file.addStream("/Type /XObject /Subtype /Form /BBox [0 0 100 100] /Resources << >>"_ba,
                           "/Loop Do\n"_ba);
        return "/XObject << /Outer "_ba + reference(outer) + " "_ba +
               forms.mid(forms.indexOf("/Loop"));
    };
    return page;
}

std::vector<PdfBookmark> evenBookmarks(int count, int pages, int perChapter)
{
    std::vector<PdfBookmark> result;
    for (int i = 0; i < count; ++i) {
        const int page = 1 + int(qint64(i) * pages / count);
        PdfBookmark section{u"Section %1"_s.arg(i + 1), page};
        if (perChapter == 0) {
            result.push_back(std::move(section));
            continue;
        }
        if (i % perChapter == 0)
            result.push_back({u"Chapter %1"_s.arg(i / perChapter + 1), page});
        result.back().children.push_back(std::move(section));
    }
    return result;
}

bool writePdf(QIODevice &out, const PdfSpec &spec)
{
    Generator(out, spec).run();
    const auto *file = qobject_cast<const QFileDevice *>(&out);
    return !file || file->error() == QFileDevice::NoError;
}

bool writePdf(const QString &path, const PdfSpec &spec)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && writePdf(file, spec) && file.flush();
}

QByteArray pdfBytes(const PdfSpec &spec)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return writePdf(buffer, spec) ? buffer.data() : QByteArray();
}

bool appendUpdate(const QString &path, const PdfSpec &spec, int page, const QString &line)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return false;
    file.seek(std::max<qint64>(0, file.size() - 512));
    const QByteArray end = file.readAll();
    const auto after = [&end](const QByteArray &key) -> QByteArray {
        const qsizetype start = end.lastIndexOf(key) + key.size();
        return end.mid(start).trimmed();
    };
    const auto leadingNumber = [](const QByteArray &text) {
        qsizetype digits = 0;
        while (digits < text.size() && text[digits] >= '0' && text[digits] <= '9')
            ++digits;
        return text.first(digits).toLongLong();
    };
    file.seek(file.size());
    PdfFile update(file, leadingNumber(after("startxref"_ba)),
                   int(leadingNumber(after("/Size"_ba))));
    PdfPageSpec replaced = spec.page ? spec.page(page) : fillerPage(spec, page);
    replaced.lines = {{line}};
    update.writeStream(contentObject(page), {},
                       pageContent(replaced, replaced.imageBytes > 0 ? 0 : -1));
    update.finish(catalogObject);
    return file.flush();
}

} // namespace excerpt::tests
