// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/pdf/objectcopier.h"
#include "core/document/pdf/pagegeometry.h"
#include "core/document/pdf/pagereader.h"
#include "core/sections/visibleareas.h"

#include <qpdf/QPDF.hh>

#include <map>
#include <stdexcept>

namespace excerpt {

/// A page whose part cannot be told from the rest with certainty.
class Inseparable : public std::runtime_error
{
public:
    explicit Inseparable(const std::string &why) : std::runtime_error(why) {}
};

/// The same because a picture lies across an edge: its pixels outside must not come along.
class PictureAcross : public Inseparable
{
public:
    PictureAcross(double across, bool photo)
        : Inseparable("a picture across the edge")
        , dotsPerInch(across)
        , isPhoto(photo)
    {
    }
    double dotsPerInch; ///< as it stands on the page
    bool isPhoto;       ///< more than black and white
};

/// What several content streams of one page share while they are taken apart.
struct PartContext
{
    QPDF &target;          ///< not owned, as all of these
    ObjectCopier &objects; ///< into the target
    const PageGeometry &geometry;
    const Areas &areas;
    PageReader &reader;
    std::map<std::string, std::shared_ptr<GlyphFont>> fonts = {}; ///< by the source's object
    std::vector<UserPoint> met = {};  ///< where every glyph stood that was met
    std::vector<UserPoint> kept = {}; ///< those of them that stay
    int operators = 0;                ///< read so far
    int forms = 0;                    ///< drawn so far
    int depth = 0;                    ///< of forms in each other
};

/// Makes `page`, a dictionary of the target with its boxes, draw what lies in the areas of
/// `original`, a page of the source with `resources`, in the page's own terms: glyphs whose middle
/// is outside, pictures and paths that are wholly outside, replacement text and marks are not in
/// it, and a clip hides what sticks out. Forms are taken apart in the same way.
/// Throws Inseparable when that is not certain: for pictures across an edge, text in patterns,
/// masks or characters, fonts that are not understood, and when `reader` sees glyphs elsewhere.
/// What libqpdf throws is to be taken in the same way.
void makePartialPage(PartContext context, QPDFObjectHandle original, QPDFObjectHandle resources,
                     QPDFObjectHandle page, PageNumber number);

} // namespace excerpt
