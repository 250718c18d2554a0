// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sections/sectionsfile.h"

#include <algorithm>
#include <array>
#include <string_view>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

constexpr qsizetype mostBytes = 200; // of the 255 that file systems take, the rest for the caller

/// Source: "Naming Files, Paths, and Namespaces", learn.microsoft.com/windows/win32/fileio.
constexpr std::u16string_view forbidden = u"/\\:*?\"<>|";

/// Characters that show nothing and can make a name look like another one: zero-width ones (but
/// for the two joiners, which words need), and those that turn the direction of writing.
bool isInvisible(char32_t character)
{
    if (character == U'\u200c' || character == U'\u200d')
        return false;
    return QChar::category(character) == QChar::Other_Format;
}

bool isBlank(char32_t character)
{
    const QChar::Category category = QChar::category(character);
    return QChar::isSpace(character) || category == QChar::Other_Control ||
           category == QChar::Separator_Line || category == QChar::Separator_Paragraph;
}

bool isForbidden(char32_t character)
{
    const bool isReserved =
        character < 0x80 && forbidden.find(char16_t(character)) != std::u16string_view::npos;
    return isReserved || QChar::isNonCharacter(character) ||
           character == QChar::ReplacementCharacter; // half of a surrogate pair, too
}

int utf8Bytes(char32_t character)
{
    return character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
}

/// Dots and spaces at the end vanish on Windows; a dot in front hides a file.
void trim(std::u32string &name)
{
    const auto isEdge = [](char32_t c) { return c == U'.' || c == U' '; };
    name.erase(std::find_if_not(name.rbegin(), name.rend(), isEdge).base(), name.end());
    name.erase(name.begin(), std::find_if_not(name.begin(), name.end(), isEdge));
}

void cut(std::u32string &name, int maxLength)
{
    qsizetype bytes = 0;
    std::size_t length = 0;
    for (; length < name.size() && length < std::size_t(maxLength); ++length) {
        bytes += utf8Bytes(name[length]);
        if (bytes > mostBytes)
            break;
    }
    name.resize(length);
    trim(name);
}

/// Device names of Windows, with any extension. Source: as above.
bool isDevice(const QString &name)
{
    const QString base = name.section(u'.', 0, 0).trimmed().toUpper();
    static constexpr std::array<std::u16string_view, 6> devices{u"CON", u"PRN",    u"AUX",
                                                                u"NUL", u"CONIN$", u"CONOUT$"};
    const QStringView view(base);
    if (std::any_of(devices.begin(), devices.end(),
                    [view](std::u16string_view device) { return view == QStringView(device); }))
        return true;
    return base.size() == 4 && (base.startsWith("COM"_L1) || base.startsWith("LPT"_L1)) &&
           u"0123456789¹²³"_s.contains(base.back());
}

} // namespace

QString safeFileName(const QString &name, int maxLength)
{
    const int longest = std::max(1, maxLength);
    // Enough for what is kept, with room for what is dropped: names may be megabytes.
    const QString start =
        name.left(qsizetype(16) * longest).normalized(QString::NormalizationForm_C);
    std::u32string safe;
    for (const char32_t character : start.toStdU32String()) {
        if (isInvisible(character))
            continue;
        if (isBlank(character)) {
            if (!safe.empty() && safe.back() != U' ')
                safe += U' ';
        } else {
            safe += isForbidden(character) ? U'-' : character;
        }
    }
    trim(safe);
    cut(safe, longest);
    if (safe.empty())
        return u"section"_s.left(longest);
    const QString text = QString::fromStdU32String(safe);
    if (!isDevice(text))
        return text;
    safe.insert(safe.begin(), U'_');
    cut(safe, longest);
    return QString::fromStdU32String(safe);
}

QStringList sectionFileNames(const SectionList &list, const QString &suffix)
{
    const int digits = std::max(3, int(QString::number(list.sections.size()).size()));
    QStringList names;
    names.reserve(qsizetype(list.sections.size()));
    for (const Section &section : list.sections) {
        names += u"%1-%2%3"_s.arg(names.size() + 1, digits, 10, QChar(u'0'))
                     .arg(safeFileName(section.name), suffix);
    }
    return names;
}

} // namespace excerpt
