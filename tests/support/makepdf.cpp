// SPDX-License-Identifier: GPL-3.0-or-later
// excerpt-make-pdf: the PDF generator for shell tests and benchmarks.
#include "tests/support/pdfgenerator.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QHash>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace excerpt::tests;

namespace {

constexpr int linesOfText = 15;           // 1.6 MB at 840 pages
constexpr qint64 bytesOfAPhoto = 715'000; // 602 MB at 840 pages

const QList<QCommandLineOption> options{
    {u"pages"_s, u"Number of pages (1)."_s, u"n"_s, u"1"_s},
    {u"text"_s, u"A page full of text each: 1.6 MB at 840 pages."_s},
    {u"photos"_s, u"One image of 715,000 bytes per page: 602 MB at 840 pages."_s},
    {u"lines"_s, u"Lines of filler per page."_s, u"n"_s, u"0"_s},
    {u"image-bytes"_s, u"Size of each page's own image."_s, u"bytes"_s, u"0"_s},
    {u"raw-images"_s, u"Images without a filter."_s},
    {u"tree"_s, u"Page tree: flat, balanced, cyclic."_s, u"kind"_s, u"flat"_s},
    {u"damage"_s, u"none, offsets, table, trailer."_s, u"kind"_s, u"none"_s},
    {u"bookmarks"_s, u"Number of bookmarks, spread evenly."_s, u"n"_s, u"0"_s},
    {u"per-chapter"_s, u"Bookmarks below each chapter; 0: no chapters."_s, u"n"_s, u"0"_s},
    {u"view"_s, u"What the bookmarks show of their page."_s, u"view"_s, u"/Fit"_s},
    {u"rotate"_s, u"/Rotate of every page."_s, u"degrees"_s, u"0"_s},
    {u"inherit"_s, u"Boxes, rotation and resources on the page tree's root only."_s},
    {u"shared-resources"_s, u"One resource dictionary for all pages."_s},
    {u"claimed-pages"_s, u"/Count of the root, in place of the truth."_s, u"n"_s},
    {u"extra-dictionaries"_s, u"Objects that nothing points to."_s, u"n"_s, u"0"_s},
    {u"labels"_s, u"The page label tree, e.g. '/Nums [0 << /S /r >>]'."_s, u"entries"_s},
    {u"odd-page"_s, u"One costly page: kind is nested, bomb, huge or endless."_s, u"page:kind"_s},
};

std::optional<PdfPageSpec> oddPage(const QString &kind)
{
    if (kind == "nested"_L1)
        return nestedArraysPage();
    if (kind == "bomb"_L1)
        return deflateBombPage();
    if (kind == "huge"_L1)
        return hugePage();
    if (kind == "endless"_L1)
        return endlessPage();
    return {};
}

int usage(const QString &message)
{
    std::fprintf(stderr, "excerpt-make-pdf: %s\n", qPrintable(message));
    return 2;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Writes a PDF for tests and benchmarks."_s);
    parser.addHelpOption();
    parser.addOptions(options);
    parser.addPositionalArgument(u"file"_s, u"The PDF to write."_s);
    parser.process(application);
    if (parser.positionalArguments().size() != 1)
        return usage(u"name one file to write"_s);

    const QHash<QString, PdfSpec::Tree> trees{{u"flat"_s, PdfSpec::Tree::Flat},
                                              {u"balanced"_s, PdfSpec::Tree::Balanced},
                                              {u"cyclic"_s, PdfSpec::Tree::Cyclic}};
    const QHash<QString, PdfSpec::Damage> damages{{u"none"_s, PdfSpec::Damage::None},
                                                  {u"offsets"_s, PdfSpec::Damage::WrongOffsets},
                                                  {u"table"_s, PdfSpec::Damage::NoTable},
                                                  {u"trailer"_s, PdfSpec::Damage::NoTrailer}};
    if (!trees.contains(parser.value(u"tree"_s)) || !damages.contains(parser.value(u"damage"_s)))
        return usage(u"unknown kind of tree or damage"_s);

    PdfSpec spec;
    spec.pages = parser.value(u"pages"_s).toInt();
    spec.linesPerPage = parser.isSet(u"text"_s) ? linesOfText : parser.value(u"lines"_s).toInt();
    spec.imageBytes =
        parser.isSet(u"photos"_s) ? bytesOfAPhoto : parser.value(u"image-bytes"_s).toLongLong();
    spec.filtersImages = !parser.isSet(u"raw-images"_s);
    spec.tree = trees.value(parser.value(u"tree"_s));
    spec.damage = damages.value(parser.value(u"damage"_s));
    spec.bookmarks = evenBookmarks(parser.value(u"bookmarks"_s).toInt(), spec.pages,
                                   parser.value(u"per-chapter"_s).toInt());
    for (PdfBookmark &bookmark : spec.bookmarks)
        bookmark.view = parser.value(u"view"_s).toLatin1();
    spec.rotation = parser.value(u"rotate"_s).toInt();
    spec.inheritsAttributes = parser.isSet(u"inherit"_s);
    spec.sharesResources = parser.isSet(u"shared-resources"_s);
    if (parser.isSet(u"claimed-pages"_s))
        spec.claimedPages = parser.value(u"claimed-pages"_s).toInt();
    spec.extraDictionaries = parser.value(u"extra-dictionaries"_s).toInt();
    spec.labels = parser.value(u"labels"_s).toUtf8();

    QHash<int, PdfPageSpec> oddPages;
    for (const QString &value : parser.values(u"odd-page"_s)) {
        const auto page = oddPage(value.section(u':', 1));
        if (!page)
            return usage(u"unknown kind of page: %1"_s.arg(value));
        oddPages.insert(value.section(u':', 0, 0).toInt(), *page);
    }
    spec.page = [&spec, &oddPages](int page) {
        const auto odd = oddPages.constFind(page);
        return odd == oddPages.cend() ? fillerPage(spec, page) : *odd;
    };
    if (!writePdf(parser.positionalArguments().constFirst(), spec)) {
        std::fprintf(stderr, "excerpt-make-pdf: %s cannot be written\n",
                     qPrintable(parser.positionalArguments().constFirst()));
        return 1;
    }
    return 0;
}
