// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/pdf/pagegeometry.h"
#include "core/document/pdf/pagereader.h"
#include "core/sections/visibleareas.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

namespace excerpt {

/// How the parts of a page are to be drawn as a picture.
struct PictureKind
{
    double dotsPerInch = 200;
    bool isPhoto = false; ///< as JPEG: a scan or a photo; else without loss
};

/// Makes `page`, a dictionary of `target` with its boxes and rotation, show what lies in `areas`
/// of page `number` of another document, and nothing else: a picture of it, white elsewhere, and
/// behind it the words of it (visiblecontent.h), unseen, so that they can be found and read.
/// The picture is drawn, in strips, when `target` is written: `reader` must live until then.
/// Throws std::runtime_error with what the reader says when it fails, here or while writing.
void makePicturePage(QPDF &target, QPDFObjectHandle page, const PageGeometry &geometry,
                     PageNumber number, const Areas &areas, PageReader &reader,
                     const PictureKind &kind);

/// Operators that clip to the areas: "x y w h re … W n". Nothing is drawn where there are none.
[[nodiscard]] std::string clipToAreas(const PageGeometry &geometry, const Areas &areas);

/// A stream with compressed data.
[[nodiscard]] QPDFObjectHandle compressedStream(QPDF &target, const std::string &data);

} // namespace excerpt
