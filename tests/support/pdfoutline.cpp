// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pdfoutline.h"

using namespace Qt::StringLiterals;

namespace excerpt::tests {

namespace {

constexpr int namesPerLeaf = 64;
constexpr int missingObject = 8'000'000;

class OutlineWriter
{
public:
    OutlineWriter(PdfFile &file, int (*pageObject)(int page))
        : m_file(file)
        , m_pageObject(pageObject)
    {
    }

    QByteArray write(const std::vector<PdfBookmark> &bookmarks)
    {
        const int root = m_file.reserve();
        const auto [first, last] = writeSiblings(bookmarks, root);
        m_file.write(root, "<< /Type /Outlines /First "_ba + reference(first) + " /Last "_ba +
                               reference(last) + " /Count "_ba +
                               QByteArray::number(qint64(bookmarks.size())) + " >>"_ba);
        QByteArray entries = "/Outlines "_ba + reference(root) + ' ';
        if (!m_dests.isEmpty())
            entries += "/Dests "_ba + reference(m_file.add("<< "_ba + m_dests + ">>"_ba)) + ' ';
        if (!m_names.empty())
            entries += "/Names << /Dests "_ba + reference(writeNameTree()) + " >> "_ba;
        return entries;
    }

private:
    std::pair<int, int> writeSiblings(const std::vector<PdfBookmark> &bookmarks, int parent)
    {
        std::vector<int> objects;
        for (size_t i = 0; i < bookmarks.size(); ++i)
            objects.push_back(m_file.reserve());
        for (size_t i = 0; i < bookmarks.size(); ++i) {
            const PdfBookmark &bookmark = bookmarks[i];
            QByteArray body =
                "<< /Title "_ba +
                (bookmark.rawTitle.isEmpty() ? textString(bookmark.title) : bookmark.rawTitle) +
                " /Parent "_ba + reference(parent) + ' ' + target(bookmark);
            if (bookmark.loopsToFirst)
                body += " /Next "_ba + reference(objects.front());
            else if (i + 1 < bookmarks.size())
                body += " /Next "_ba + reference(objects[i + 1]);
            if (i > 0)
                body += " /Prev "_ba + reference(objects[i - 1]);
            if (bookmark.loopsToParent) {
                body += " /First "_ba + reference(parent) + " /Last "_ba + reference(parent);
            } else if (!bookmark.children.empty()) {
                const auto [first, last] = writeSiblings(bookmark.children, objects[i]);
                body += " /First "_ba + reference(first) + " /Last "_ba + reference(last) +
                        " /Count "_ba + QByteArray::number(qint64(bookmark.children.size()));
            }
            m_file.write(objects[i], body + " >>"_ba);
        }
        return {objects.front(), objects.back()};
    }

    QByteArray target(const PdfBookmark &bookmark)
    {
        const QByteArray destination =
            '[' + reference(m_pageObject(bookmark.page)) + ' ' + bookmark.view + ']';
        switch (bookmark.target) {
        case PdfBookmark::Target::Explicit: return "/Dest "_ba + destination;
        case PdfBookmark::Target::Action: return "/A << /S /GoTo /D "_ba + destination + " >>"_ba;
        case PdfBookmark::Target::NamedInDests: {
            const QByteArray name = "/d"_ba + QByteArray::number(m_nameCount++);
            m_dests += name + ' ' + destination + ' ';
            return "/Dest "_ba + name;
        }
        case PdfBookmark::Target::NamedInTree: {
            const QByteArray name =
                "(n"_ba + QByteArray::number(m_nameCount++).rightJustified(9, '0') + ')';
            m_names.push_back({name, "<< /D "_ba + destination + " >>"_ba});
            return "/A << /S /GoTo /D "_ba + name + " >>"_ba;
        }
        case PdfBookmark::Target::UnknownName: return "/Dest (nowhere)"_ba;
        case PdfBookmark::Target::NoTarget: return {};
        case PdfBookmark::Target::BrokenPage:
            return "/Dest ["_ba + reference(missingObject) + ' ' + bookmark.view + ']';
        case PdfBookmark::Target::OtherDocument:
            return "/A << /S /GoToR /F (other.pdf) /D [0 /Fit] >>"_ba;
        case PdfBookmark::Target::WebAddress:
            return "/A << /S /URI /URI (https://example.org/) >>"_ba;
        }
        return {};
    }

    int writeNameTree()
    {
        QByteArray kids;
        for (size_t first = 0; first < m_names.size(); first += namesPerLeaf) {
            const size_t end = std::min(first + namesPerLeaf, m_names.size());
            QByteArray pairs;
            for (size_t i = first; i < end; ++i)
                pairs += m_names[i].first + ' ' + m_names[i].second + ' ';
            kids += reference(m_file.add("<< /Limits ["_ba + m_names[first].first + ' ' +
                                         m_names[end - 1].first + "] /Names ["_ba + pairs +
                                         "] >>"_ba)) +
                    ' ';
        }
        return m_file.add("<< /Kids ["_ba + kids + "] >>"_ba);
    }

    PdfFile &m_file;
    int (*m_pageObject)(int page);
    QByteArray m_dests;
    std::vector<std::pair<QByteArray, QByteArray>> m_names; ///< in the order of the names
    int m_nameCount = 0;
};

} // namespace

QByteArray writeOutline(PdfFile &file, const std::vector<PdfBookmark> &bookmarks,
                        int (*pageObject)(int page))
{
    return OutlineWriter(file, pageObject).write(bookmarks);
}

} // namespace excerpt::tests
