// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/pdf/partialcontent.h"

#include "core/document/pdf/contentpart.h"
#include "core/document/pdf/picturepage.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace excerpt {

namespace {

/// Looks up places by their neighbourhood.
class PlaceIndex
{
public:
    explicit PlaceIndex(const std::vector<UserPoint> &places)
    {
        for (const UserPoint &place : places)
            m_cells.insert(cell(place.x, place.y));
    }
    /// Within about a point.
    [[nodiscard]] bool hasNear(const UserPoint &place) const
    {
        for (const double dx : {0.0, -0.5, 0.5}) {
            for (const double dy : {0.0, -0.5, 0.5}) {
                if (m_cells.contains(cell(place.x + dx, place.y + dy)))
                    return true;
            }
        }
        return false;
    }

private:
    using Cell = std::pair<qint64, qint64>;
    static Cell cell(double x, double y)
    {
        constexpr double farthest = 1e9;
        const auto whole = [](double value) {
            return std::abs(value) < farthest ? qint64(std::floor(value)) : qint64(farthest);
        };
        return {whole(x), whole(y)};
    }
    std::set<Cell> m_cells;
};

/// Two who read a page must agree on where the glyphs stand that stay, and on which are inside, or
/// one of them is wrong.
void compareGlyphs(const PartContext &context, PageNumber number)
{
    const auto places = context.reader.glyphPlaces(number);
    if (!places)
        throw Inseparable(places.error().message.toStdString());
    const PlaceIndex seen(*places);
    const PlaceIndex met(context.met);
    const bool agrees =
        std::ranges::all_of(context.kept, [&](const UserPoint &p) { return seen.hasNear(p); }) &&
        std::ranges::all_of(*places, [&](const UserPoint &p) {
            const FractionRect place = context.geometry.toFractions({p.x, p.y, p.x, p.y});
            return !contains(context.areas, place.x, place.y) || met.hasNear(p);
        });
    if (!agrees)
        throw Inseparable("glyphs stand elsewhere for another reader");
}

} // namespace

void makePartialPage(PartContext context, QPDFObjectHandle original, QPDFObjectHandle resources,
                     QPDFObjectHandle page, PageNumber number)
{
    ContentPart part(context, resources, {});
    original.parsePageContents(&part);
    part.finish();
    compareGlyphs(context, number);
    page.replaceKey("/Resources", part.resources());
    page.replaceKey(
        "/Contents",
        compressedStream(context.target, "q\n" + clipToAreas(context.geometry, context.areas) +
                                             part.operators() + "Q\n"));
    QPDFObjectHandle group = original.getKey("/Group");
    if (group.isDictionary())
        page.replaceKey("/Group", context.objects.copy(group));
}

} // namespace excerpt
