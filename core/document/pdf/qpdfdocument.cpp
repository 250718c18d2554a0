// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/pdf/qpdfdocument.h"

#include "core/document/pdf/descriptorio.h"
#include "core/document/pdf/destinations.h"
#include "core/document/pdf/openpdf.h"
#include "core/document/pdf/outlinewalk.h"
#include "core/document/pdf/pagecost.h"
#include "core/document/pdf/pagegeometry.h"
#include "core/document/pdf/pagelabels.h"
#include "core/document/pdf/pagetree.h"
#include "core/document/pdf/sectionbuilder.h"
#include "core/document/pdf/sectionwriter.h"

#include <qpdf/QPDF.hh>

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <optional>
#include <set>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("QpdfDocument", text);
}

tl::unexpected<Error> noSuchPage(PageNumber page, int pageCount)
{
    return failure(Stage::Split, Code::HelperRefused,
                   translated(QT_TRANSLATE_NOOP("QpdfDocument",
                                                "There is no page %1: the document has %2 pages. "
                                                "Choose pages that exist."))
                       .arg(page.value)
                       .arg(pageCount));
}

tl::unexpected<Error> unreadablePage(PageNumber page, const char *detail)
{
    return failure(
        Stage::Split, Code::PageUnreadable,
        translated(QT_TRANSLATE_NOOP("QpdfDocument",
                                     "Page %1 cannot be read: it is damaged in the document. Leave "
                                     "it out, or repair the document with another program."))
            .arg(page.value),
        QString::fromUtf8(detail));
}

tl::unexpected<Error> unwritable(int systemError)
{
    const bool isFull = systemError == ENOSPC || systemError == EDQUOT;
    return failure(Stage::Split, isFull ? Code::DiskFull : Code::WriteFailed,
                   isFull ? translated(QT_TRANSLATE_NOOP(
                                "QpdfDocument", "The section's PDF cannot be written: the disk is "
                                                "full. Free some space and try again."))
                          : translated(QT_TRANSLATE_NOOP(
                                "QpdfDocument", "The section's PDF cannot be written. Look at the "
                                                "folder's rights and try again.")),
                   QString::fromLocal8Bit(std::strerror(systemError)));
}

/// Identifies a section: the same document, pages and areas give the same bytes. (The writer's own
/// deterministic ID reads every byte once more.)
std::string sectionId(QPDF &source, const std::vector<PageNumber> &pages,
                      const std::vector<PageAreas> &restricted)
{
    QCryptographicHash hash(QCryptographicHash::Md5);
    QPDFObjectHandle id = source.getTrailer().getKey("/ID");
    if (id.isArray() && id.getArrayNItems() > 0 && id.getArrayItem(0).isString()) {
        const std::string bytes = id.getArrayItem(0).getStringValue();
        hash.addData(QByteArrayView(bytes.data(), qsizetype(bytes.size())));
    }
    for (const PageNumber page : pages)
        hash.addData(QByteArray::number(page.value).append(' '));
    for (const PageAreas &page : restricted) {
        hash.addData(QByteArray::number(page.page.value).append(':'));
        for (const FractionRect &area : page.areas) {
            for (const double value : {area.x, area.y, area.width, area.height})
                hash.addData(QByteArray::number(value, 'g', 17).append(' '));
        }
    }
    return hash.result().toStdString();
}

QStringList pictureWarnings(const std::set<PageNumber> &pictures)
{
    if (pictures.empty())
        return {};
    PageRange range;
    for (const PageNumber page : pictures)
        range.append({page, page});
    return {translated(QT_TRANSLATE_NOOP(
                           "QpdfDocument",
                           "The section has only a part of pages %1. In its PDF that part is a "
                           "picture with its words behind it: it could not be told apart from the "
                           "rest of the page in any other way."))
                .arg(range.toString())};
}

} // namespace

class QpdfDocument::Private
{
public:
    explicit Private(OpenPdf opened) : pdf(std::move(opened.pdf)), tree(*pdf) {}

    [[nodiscard]] bool has(PageNumber page) const
    {
        return page.value >= 1 && page.value <= tree.pageCount();
    }

    [[nodiscard]] const PageLabels &pageLabels()
    {
        if (!labels)
            labels.emplace(*pdf);
        return *labels;
    }

    void addOpeningWarnings(const OpenPdf &opened);
    /// A sentence when libqpdf found damage since it was asked last; empty otherwise.
    [[nodiscard]] QStringList damageWarnings(const PageRange &pages);

    std::unique_ptr<QPDF> pdf;
    PageTree tree;
    Destinations destinations{*pdf, tree};
    std::optional<PageLabels> labels; ///< read when first needed
    std::set<int> damagedPages;       ///< numbers; libqpdf tells of damage only once
    DocumentInfo info;
};

void QpdfDocument::Private::addOpeningWarnings(const OpenPdf &opened)
{
    // The walk over the page tree may have been the first to meet damage.
    const bool hasDamage = opened.hasDamage || pdf->anyWarnings();
    info.isRepaired = wasRepaired(*pdf) || opened.isRepaired;
    if (info.isRepaired)
        info.warnings.append(translated(QT_TRANSLATE_NOOP(
            "QpdfDocument", "The document's table of contents for programs (its cross-reference "
                            "table) is damaged and was rebuilt: parts may be missing.")));
    else if (hasDamage)
        info.warnings.append(translated(QT_TRANSLATE_NOOP(
            "QpdfDocument", "The document is damaged in places: parts may be missing.")));
    if (tree.isDamaged())
        info.warnings.append(
            translated(QT_TRANSLATE_NOOP("QpdfDocument",
                                         "The document's own page count is wrong: the %1 pages "
                                         "that can be found are used."))
                .arg(info.pageCount));
}

QStringList QpdfDocument::Private::damageWarnings(const PageRange &pages)
{
    const auto isDamaged = [this](PageNumber page) { return damagedPages.contains(page.value); };
    if (pdf->getWarnings().empty() && std::ranges::none_of(pages.pages(), isDamaged))
        return {};
    return {translated(QT_TRANSLATE_NOOP("QpdfDocument",
                                         "Pages %1 are damaged in the document: parts of them may "
                                         "be missing."))
                .arg(pages.toString())};
}

QpdfDocument::QpdfDocument(std::unique_ptr<Private> p) : d(std::move(p)) {}
QpdfDocument::~QpdfDocument() = default;

Expected<std::unique_ptr<QpdfDocument>> QpdfDocument::open(int descriptor, const QString &password)
{
    auto opened = openPdf(descriptor, password);
    if (!opened)
        return tl::unexpected(opened.error());
    try {
        auto p = std::make_unique<Private>(std::move(*opened));
        if (p->tree.isCyclic())
            return failure(
                Stage::Open, Code::DocumentDamaged,
                translated(QT_TRANSLATE_NOOP("QpdfDocument",
                                             "The document's list of pages refers to itself. Open "
                                             "it in another program and save it anew.")));
        if (p->tree.pageCount() == 0)
            return failure(Stage::Open, Code::DocumentEmpty,
                           translated(QT_TRANSLATE_NOOP(
                               "QpdfDocument",
                               "The document has no pages. Choose another one, or save it anew.")));
        p->info.pageCount = p->tree.pageCount();
        p->info.isEncrypted = p->pdf->isEncrypted();
        p->addOpeningWarnings(*opened);
        return std::unique_ptr<QpdfDocument>(new QpdfDocument(std::move(p)));
    } catch (const std::exception &e) {
        return damagedDocument(e.what());
    }
}

const DocumentInfo &QpdfDocument::info() const
{
    return d->info;
}

Expected<Outline> QpdfDocument::outline()
{
    try {
        Outline outline = walkOutline(*d->pdf, d->destinations);
        (void)d->pdf->getWarnings(); // or they pile up
        return outline;
    } catch (const std::exception &e) {
        return damagedDocument(e.what());
    }
}

Expected<PageBoxes> QpdfDocument::boxes(PageNumber page)
{
    if (!d->has(page))
        return noSuchPage(page, d->tree.pageCount());
    try {
        if (!d->tree.page(toIndex(page)).isDictionary())
            return unreadablePage(page, "no page dictionary");
        const PageGeometry geometry = PageGeometry::of(d->tree, toIndex(page));
        PageBoxes boxes;
        boxes.widthPoints = geometry.displayedWidth();
        boxes.heightPoints = geometry.displayedHeight();
        boxes.rotation = geometry.rotation;
        boxes.label = d->pageLabels().label(toIndex(page)).text();
        return boxes;
    } catch (const std::exception &e) {
        return unreadablePage(page, e.what());
    }
}

Expected<void> QpdfDocument::check(PageNumber page)
{
    if (!d->has(page))
        return noSuchPage(page, d->tree.pageCount());
    try {
        (void)d->pdf->getWarnings(); // those of other requests
        auto checked = checkPageCost(d->tree, toIndex(page), {});
        if (!d->pdf->getWarnings().empty())
            d->damagedPages.insert(page.value);
        return checked;
    } catch (const std::exception &e) {
        return unreadablePage(page, e.what());
    }
}

Expected<QStringList> QpdfDocument::cut(const PageRange &range, int target,
                                        const std::vector<PageAreas> &restricted,
                                        PageReader *reader)
{
    const std::vector<PageNumber> pages = range.pages();
    for (const PageNumber page : pages) {
        if (const auto usable = check(page); !usable)
            return tl::unexpected(usable.error());
    }
    QPDF section;
    std::optional<SectionBuilder> builder;
    try {
        (void)d->pdf->getWarnings(); // those of other requests
        section.setSuppressWarnings(true);
        section.emptyPDF();
        builder.emplace(*d->pdf, d->tree, d->destinations, section);
        if (!restricted.empty())
            builder->restrict(restricted, *reader);
        builder->build(pages);
        section.getRoot().replaceKey("/PageLabels", d->pageLabels().treeFor(pages));
        QPDFObjectHandle id = QPDFObjectHandle::newString(sectionId(*d->pdf, pages, restricted));
        section.getTrailer().replaceKey(
            "/ID", QPDFObjectHandle::newArray(std::vector<QPDFObjectHandle>{id, id}));
        SectionWriter writer(section, target);
        if (const int error = writer.write(d->pdf->getVersionAsPDFVersion()))
            return unwritable(error);
        return d->damageWarnings(range) + pictureWarnings(builder->pictures());
    } catch (const std::exception &e) {
        return unreadablePage(builder ? builder->currentPage() : pages.front(), e.what());
    }
}

} // namespace excerpt
