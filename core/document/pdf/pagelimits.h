// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace excerpt {

/// What one page may ask of those who read it, here or at a provider. More than that costs the
/// page's own section and no other.
struct PageLimits
{
    /// Decoded content, forms as often as they are drawn. Pictures are files of their own and do
    /// not count, unless they stand in the content. Maps and drawings of machines come to some
    /// 50 MB; deflate bombs, and forms that draw forms that draw forms, to more than anybody reads.
    qint64 contentBytes = 256LL * 1024 * 1024;
    /// 70 m. ISO 32000-1, annex C, says 14,400 points (5 m); plans from rolls and the charts of
    /// drillings are longer, and are found with longer pages in place of a /UserUnit.
    double sidePoints = 200'000;
};

} // namespace excerpt
