// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/pdf/pagegeometry.h"

#include <algorithm>
#include <cmath>

namespace excerpt {

namespace {

constexpr PageGeometry letter{0, 0, 612, 792, 0}; // what readers take without a usable /MediaBox

std::optional<PageGeometry> boxOf(QPDFObjectHandle array)
{
    if (!array.isArray() || array.getArrayNItems() < 4)
        return {};
    double values[4] = {};
    for (int i = 0; i < 4; ++i) {
        QPDFObjectHandle item = array.getArrayItem(i);
        if (!item.isNumber())
            return {};
        values[i] = item.getNumericValue();
    }
    PageGeometry box;
    box.left = std::min(values[0], values[2]);
    box.right = std::max(values[0], values[2]);
    box.bottom = std::min(values[1], values[3]);
    box.top = std::max(values[1], values[3]);
    if (!(box.right - box.left > 0 && box.top - box.bottom > 0))
        return {};
    return box;
}

struct Extent
{
    double low;
    double high;
};

/// Poppler ignores a crop box in the direction in which it is larger than the media box.
Extent cropped(Extent media, Extent crop)
{
    if (crop.high - crop.low > media.high - media.low)
        return media;
    return {std::max(media.low, crop.low), std::min(media.high, crop.high)};
}

} // namespace

PageGeometry PageGeometry::of(const PageTree &tree, PageIndex page)
{
    PageGeometry result = boxOf(tree.inherited(page, "/MediaBox")).value_or(letter);
    if (const auto crop = boxOf(tree.inherited(page, "/CropBox"))) {
        const Extent x = cropped({result.left, result.right}, {crop->left, crop->right});
        const Extent y = cropped({result.bottom, result.top}, {crop->bottom, crop->top});
        if (x.low < x.high && y.low < y.high)
            result = {x.low, y.low, x.high, y.high, 0};
    }
    QPDFObjectHandle rotate = tree.inherited(page, "/Rotate");
    if (rotate.isNumber()) {
        const double turns = std::fmod(rotate.getNumericValue(), 360.0);
        const int degrees = (int(turns) + 360) % 360;
        result.rotation = degrees % 90 == 0 ? degrees : 0;
    }
    return result;
}

double PageGeometry::displayedWidth() const
{
    return rotation % 180 == 0 ? right - left : top - bottom;
}

double PageGeometry::displayedHeight() const
{
    return rotation % 180 == 0 ? top - bottom : right - left;
}

QPDFMatrix PageGeometry::fromFractions() const
{
    const double width = right - left;
    const double height = top - bottom;
    switch (rotation) { // a, b: where x leads; c, d: where y leads; e, f: the top left corner
    case 90: return {0, height, width, 0, left, bottom};
    case 180: return {-width, 0, 0, height, right, bottom};
    case 270: return {0, -height, -width, 0, right, top};
    default: return {width, 0, 0, -height, left, top};
    }
}

FractionRect PageGeometry::toFractions(const QPDFObjectHandle::Rectangle &rect) const
{
    const auto place = [this](double x, double y) {
        const double fromLeft = (x - left) / (right - left);
        const double fromBottom = (y - bottom) / (top - bottom);
        switch (rotation) {
        case 90: return std::pair(fromBottom, fromLeft);
        case 180: return std::pair(1 - fromLeft, fromBottom);
        case 270: return std::pair(1 - fromBottom, 1 - fromLeft);
        default: return std::pair(fromLeft, 1 - fromBottom);
        }
    };
    const auto [x1, y1] = place(rect.llx, rect.lly);
    const auto [x2, y2] = place(rect.urx, rect.ury);
    return {std::min(x1, x2), std::min(y1, y2), std::abs(x2 - x1), std::abs(y2 - y1)};
}

std::optional<Fraction> PageGeometry::fromTop(std::optional<Points> x,
                                              std::optional<Points> y) const
{
    const auto &deciding = rotation % 180 == 0 ? y : x;
    if (!deciding)
        return {};
    double distance = 0;
    switch (rotation) {
    case 90: distance = deciding->value - left; break;
    case 180: distance = deciding->value - bottom; break;
    case 270: distance = right - deciding->value; break;
    default: distance = top - deciding->value; break;
    }
    return Fraction{std::clamp(distance / displayedHeight(), 0.0, 1.0)};
}

} // namespace excerpt
