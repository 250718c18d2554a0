// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/pdffile.h"

#include <QByteArray>
#include <QIODevice>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace excerpt::tests {

// PDFs for tests and benchmarks, from 1 to 100,000 pages, streamed to disk: the same options give
// the same bytes. Pages are numbered from 1, lengths are points from the bottom left.

enum class PdfFont { Sans, SansBold, SansItalic, Serif, SerifBold, Mono };

struct PdfLine
{
    QString text; ///< WinAnsi characters only
    double size = 11;
    PdfFont font = PdfFont::Sans;
    double x = 72;
    std::optional<double> y; ///< baseline; nothing: below the line before
};

struct PdfPageSpec
{
    std::vector<PdfLine> lines;
    QByteArray content;    ///< further operators behind the text
    qint64 imageBytes = 0; ///< one image of noise of about this size, different on every page
    std::optional<int> rotation;
    QByteArray mediaBox;  ///< "[0 0 595 842]"; empty: as the document's
    QByteArray cropBox;   ///< empty: none
    QByteArray entries;   ///< further entries of the page's dictionary
    QByteArray resources; ///< further entries of its resources
    /// Writes objects that the page needs and returns further entries of its resources.
    std::function<QByteArray(PdfFile &file)> addObjects;
    /// Entries of the content stream, e.g. its filter; the stream is `content` alone then.
    QByteArray contentEntries;
};

// Pages that cost a reader dearly.

/// `depth` arrays in each other, in the page's dictionary and in its content.
[[nodiscard]] PdfPageSpec nestedArraysPage(int depth = 100'000);
/// A content stream of a few kB that decodes to `size` bytes of shown text.
[[nodiscard]] PdfPageSpec deflateBombPage(qint64 size = 2'000'000'000);
/// 1,000,000 points wide and high.
[[nodiscard]] PdfPageSpec hugePage();
/// Forms that draw forms that draw forms: 10 to the power of `depth` times one short line.
[[nodiscard]] PdfPageSpec endlessPage(int depth = 12);
/// The same, but not to be seen beforehand: the outermost form has resources of its own, and draws
/// what only the page knows. The standard forbids that; readers draw it all the same.
[[nodiscard]] PdfPageSpec secretlyEndlessPage();

struct PdfBookmark
{
    enum class Target {
        Explicit,      ///< /Dest [page view]
        Action,        ///< /A with /GoTo
        NamedInDests,  ///< a name of the catalogue's /Dests
        NamedInTree,   ///< a string of the name tree
        UnknownName,   ///< a name that is nowhere
        NoTarget,      ///< neither /Dest nor /A
        BrokenPage,    ///< a page object that does not exist
        OtherDocument, ///< /A with /GoToR
        WebAddress,    ///< /A with /URI
    };
    QString title;
    int page = 1;
    QByteArray view = "/Fit"; ///< "/XYZ 0 700 null", "/FitH 700", …
    Target target = Target::Explicit;
    std::vector<PdfBookmark> children = {};
    QByteArray rawTitle = {};   ///< a PDF string with its brackets, in place of `title`
    bool loopsToFirst = false;  ///< /Next leads back to the first of its siblings
    bool loopsToParent = false; ///< /First leads back to its parent
};

struct PdfSpec
{
    enum class Tree {
        Flat,     ///< all pages in one array
        Balanced, ///< nodes of 32
        Cyclic,   ///< a node is its own descendant
    };
    enum class Damage {
        None,
        WrongOffsets, ///< every offset of the cross-reference table is off by 7
        NoTable,      ///< neither table nor trailer, but /Root is in sight: can be rebuilt
        NoTrailer,    ///< nothing from which the catalogue could be found
    };

    int pages = 1;
    int linesPerPage = 0;      ///< of filler below the line "Page n"
    qint64 imageBytes = 0;     ///< per page, see PdfPageSpec
    bool filtersImages = true; ///< false: their bytes as they are, which writers like to compress
    Tree tree = Tree::Flat;
    Damage damage = Damage::None;
    QByteArray mediaBox = "[0 0 595 842]";
    QByteArray cropBox;
    int rotation = 0;
    bool inheritsAttributes = false; ///< boxes, rotation and resources on the tree's nodes only
    bool sharesResources = false;    ///< one dictionary that lists every page's image
    std::optional<int> claimedPages; ///< /Count of the root, in place of the truth
    QByteArray labels;               ///< the number tree: "/Nums [0 << /S /r >>]"
    std::vector<PdfBookmark> bookmarks;
    int extraDictionaries = 0; ///< objects that nothing points to
    QByteArray catalogEntries;
    /// What stands on a page; nothing: "Page n" and the filler.
    std::function<PdfPageSpec(int page)> page;
};

/// The page that PdfSpec::page gives when it is not set.
[[nodiscard]] PdfPageSpec fillerPage(const PdfSpec &spec, int page);

/// `count` bookmarks "Section n" spread evenly over the pages; every `perChapter` of them below a
/// "Chapter n" when that is not 0.
[[nodiscard]] std::vector<PdfBookmark> evenBookmarks(int count, int pages, int perChapter = 0);

/// False when the device refuses a write.
[[nodiscard]] bool writePdf(QIODevice &out, const PdfSpec &spec);
[[nodiscard]] bool writePdf(const QString &path, const PdfSpec &spec);
[[nodiscard]] QByteArray pdfBytes(const PdfSpec &spec);

/// Appends an incremental update to the file at `path` that replaces the text of page `page` by
/// `line`. The file was written by writePdf() with the same `spec`. False: it cannot be written.
[[nodiscard]] bool appendUpdate(const QString &path, const PdfSpec &spec, int page,
                                const QString &line);

} // namespace excerpt::tests
