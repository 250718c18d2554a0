// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/pdf/pagecost.h"

#include "core/document/pdf/contentnames.h"
#include "core/document/pdf/pagegeometry.h"

#include <QCoreApplication>

#include <map>

namespace excerpt {

namespace {

constexpr int maximumFormDepth = 100; ///< Poppler draws no deeper

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PageCost)
};

/// How many bytes of content somebody has to go through who draws a page.
class DrawnContent
{
public:
    explicit DrawnContent(qint64 mostBytes) : m_mostBytes(mostBytes) {}

    /// Not exact above the limit: counting ends there. A double, for forms multiply.
    [[nodiscard]] double bytesOf(QPDFObjectHandle contents, QPDFObjectHandle resources, int depth)
    {
        ContentNames names(m_mostBytes);
        std::ignore = names.read(contents); // what cannot be decoded costs nobody anything
        double bytes = double(names.bytes());
        if (!resources.isDictionary() || depth > maximumFormDepth)
            return bytes;
        QPDFObjectHandle drawable = resources.getKey("/XObject");
        if (!drawable.isDictionary())
            return bytes;
        for (const auto &[name, count] : names.counts()) {
            if (bytes > double(m_mostBytes))
                break;
            if (drawable.hasKey(name))
                bytes += count * bytesOfForm(drawable.getKey(name), resources, depth);
        }
        return bytes;
    }

private:
    double bytesOfForm(QPDFObjectHandle form, const QPDFObjectHandle &resources, int depth)
    {
        if (!form.isStreamOfType("", "/Form"))
            return 0;
        const QPDFObjGen id = form.getObjGen();
        // One that draws itself is found here at 0: readers do not follow it either.
        if (const auto [known, isNew] = m_forms.try_emplace(id, 0); !isNew)
            return known->second;
        QPDFObjectHandle own = form.getDict().getKey("/Resources");
        const double bytes = bytesOf(form, own.isDictionary() ? own : resources, depth + 1);
        m_forms[id] = bytes;
        return bytes;
    }

    qint64 m_mostBytes;
    std::map<QPDFObjGen, double> m_forms;
};

} // namespace

Expected<void> checkPageCost(const PageTree &tree, PageIndex page, const PageLimits &limits)
{
    const QString number = QString::number(toNumber(page).value);
    QPDFObjectHandle dictionary = tree.page(page);
    if (!dictionary.isDictionary())
        return failure(Stage::Split, Code::PageUnreadable,
                       Text::tr("Page %1 cannot be read: it is damaged, or nested too deeply. "
                                "Leave it out, or repair the document with another program.")
                           .arg(number),
                       QStringLiteral("no page dictionary"));
    const PageGeometry geometry = PageGeometry::of(tree, page);
    const double width = geometry.displayedWidth();
    const double height = geometry.displayedHeight();
    // Written so that a size that is not a number is refused too.
    if (!(width <= limits.sidePoints && height <= limits.sidePoints))
        return failure(Stage::Split, Code::HelperRefused,
                       Text::tr("Page %1 measures %2 × %3 points; more than %4 cannot be worked "
                                "with. Leave it out, or save it in a smaller size.")
                           .arg(number)
                           .arg(width, 0, 'g', 9)
                           .arg(height, 0, 'g', 9)
                           .arg(limits.sidePoints, 0, 'g', 9));
    DrawnContent content(limits.contentBytes);
    if (content.bytesOf(dictionary.getKey("/Contents"), tree.inherited(page, "/Resources"), 0) <=
        double(limits.contentBytes))
        return {};
    constexpr qint64 megabyte = 1024 * 1024;
    return failure(Stage::Split, Code::HelperRefused,
                   Text::tr("Page %1 unpacks to more than %2 MB of drawing instructions, which "
                            "nobody can read in reasonable time. Leave it out, or replace it by a "
                            "picture.")
                       .arg(number)
                       .arg(limits.contentBytes / megabyte));
}

} // namespace excerpt
