// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/pdf/pagefont.h"

#include <algorithm>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace excerpt {
namespace {

bool hasAny(const QString &name, std::initializer_list<QLatin1String> parts)
{
    return std::any_of(parts.begin(), parts.end(), [&name](QLatin1String part) {
        return name.contains(part, Qt::CaseInsensitive);
    });
}

bool hasSubsetPrefix(const QString &name)
{
    return name.size() > 7 && name.at(6) == u'+' &&
           std::all_of(name.begin(), name.begin() + 6,
                       [](QChar character) { return character >= u'A' && character <= u'Z'; });
}

} // namespace

PageFont pageFont(const QString &name, const FontFlags &flags)
{
    PageFont font{hasSubsetPrefix(name) ? name.mid(7) : name};
    // Behind the words, the names of TeX's and URW's fonts, which say it in their own way.
    font.isBold = flags.isBold ||
                  hasAny(font.name, {"bold"_L1, "black"_L1, "heavy"_L1, "-demi"_L1, "semibd"_L1,
                                     "cmbx"_L1, "cmssbx"_L1, "sfbx"_L1, "sfrb"_L1}) ||
                  (font.name.startsWith("Nimbus"_L1) && hasAny(font.name, {"-medi"_L1}));
    font.isItalic = flags.isItalic || hasAny(font.name, {"ital"_L1, "oblique"_L1, "-it"_L1,
                                                         "cmti"_L1, "cmsl"_L1, "sfti"_L1});
    font.isFixedWidth = flags.isFixedWidth || hasAny(font.name, {"mono"_L1, "courier"_L1, "cmtt"_L1,
                                                                 "sftt"_L1, "consolas"_L1});
    return font;
}

} // namespace excerpt
