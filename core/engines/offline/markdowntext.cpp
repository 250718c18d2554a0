// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/offline/markdowntext.h"

#include "core/base/textpatterns.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace excerpt {
namespace {

/// Signs that would change the meaning inside a line.
QString escapedInline(const QString &text)
{
    QString result;
    result.reserve(text.size() + 8);
    const bool hasPairOfStars = text.count(u'*') > 1;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text.at(i);
        const QChar next = i + 1 < text.size() ? text.at(i + 1) : QChar();
        const bool opensTag =
            character == u'<' && (next.isLetter() || next == u'/' || next == u'!');
        const bool opensStress = character == u'*' && hasPairOfStars && !next.isSpace();
        const bool escapes = character == u'\\' && next.unicode() < 0x80 && next.isPrint() &&
                             !next.isLetterOrNumber() && !next.isSpace();
        if (opensTag || opensStress || escapes || character == u'`')
            result += u'\\';
        result += character;
    }
    return result;
}

/// Signs that would make a paragraph something else.
QString escapedParagraph(const QString &text)
{
    QString result = escapedInline(text);
    if (result.isEmpty())
        return result;
    const QChar first = result.front();
    const bool isAloneOrSpaced = result.size() == 1 || result.at(1).isSpace();
    if (first == u'>' || (first == u'#' && (isAloneOrSpaced || result.at(1) == u'#')) ||
        ((first == u'-' || first == u'+' || first == u'*') && isAloneOrSpaced)) {
        result.prepend(u'\\');
        return result;
    }
    qsizetype digits = 0;
    while (digits < result.size() && result.at(digits).isDigit())
        ++digits;
    if (digits > 0 && digits + 1 < result.size() &&
        (result.at(digits) == u'.' || result.at(digits) == u')') && result.at(digits + 1).isSpace())
        result.insert(digits, u'\\');
    return result;
}

QString escapedCell(const QString &text)
{
    return escapedInline(text).replace(u'|', u"\\|"_s);
}

QString tableText(const PageBlock &block)
{
    size_t columns = 0;
    for (const auto &row : block.cells)
        columns = std::max(columns, row.size());
    QString text;
    bool isHeader = true;
    for (const auto &row : block.cells) {
        text += u'|';
        for (size_t i = 0; i < columns; ++i)
            text += u' ' + (i < row.size() ? escapedCell(row[i]) : QString()) + u" |"_s;
        text += u'\n';
        if (isHeader) {
            text += u'|';
            for (size_t i = 0; i < columns; ++i)
                text += u" --- |"_s;
            text += u'\n';
        }
        isHeader = false;
    }
    text.chop(text.isEmpty() ? 0 : 1);
    return text;
}

/// Lines as they are, with their indents: program text, screens, typed tables.
QString programText(const PageBlock &block)
{
    // All characters are as wide as those of the longest line are on the average.
    double width = 0;
    const auto longest = std::max_element(
        block.lines.begin(), block.lines.end(),
        [](const BlockLine &a, const BlockLine &b) { return a.text.size() < b.text.size(); });
    if (longest != block.lines.end())
        width = longest->box.width / double(std::max<qsizetype>(longest->text.size(), 1));
    const bool hasFence =
        std::any_of(block.lines.begin(), block.lines.end(),
                    [](const BlockLine &line) { return line.text.contains("```"_L1); });
    const QString fence = hasFence ? u"~~~~"_s : u"```"_s;
    QString text = fence + u'\n';
    for (const BlockLine &line : block.lines) {
        const double indent = width > 0 ? (line.box.x - block.box.x) / width : 0;
        text += QString(qsizetype(std::clamp(std::round(indent), 0.0, 120.0)), u' ') + line.text +
                u'\n';
    }
    return text + fence;
}

/// "- " or "3. ", indented by level; a marker that Markdown does not know stays in the text.
QString itemPrefix(const PageBlock &block)
{
    const QString indent(qsizetype(std::clamp(block.level - 1, 0, 5)) * 3, u' ');
    const bool isNumbered = block.marker.size() > 1 && block.marker.front().isDigit() &&
                            (block.marker.endsWith(u'.') || block.marker.endsWith(u')'));
    if (isNumbered)
        return indent + block.marker + u' ';
    return isBullet(block.marker) ? QString(indent + u"- "_s)
                                  : QString(indent + u"- "_s + block.marker + u' ');
}

bool endsOpen(const QString &text)
{
    if (text.isEmpty())
        return false;
    const QChar last = text.back();
    return last.isLetterOrNumber() || last == u',' || last == u';' || last == u'-' ||
           last == u'\u2010' || last == u'(' || last == u'–';
}

} // namespace

void MarkdownText::addPage(PageBlocks page)
{
    m_furniture.add(page);
    m_hyphenation.learn(page);
    m_held.push_back(std::move(page));
    if (m_held.size() > size_t(PageFurniture::pagesAhead)) {
        writePage(m_held.front());
        m_held.pop_front();
    }
}

void MarkdownText::finish()
{
    for (const PageBlocks &page : m_held)
        writePage(page);
    m_held.clear();
    flushPending();
    if (m_hasWritten)
        m_text += u'\n';
}

QString MarkdownText::takeText()
{
    return std::exchange(m_text, {});
}

void MarkdownText::writePage(const PageBlocks &page)
{
    PageBlocks judged = page;
    m_furniture.judge(judged);
    for (const PageBlock &block : judged.blocks)
        writeBlock(block);
}

void MarkdownText::writeBlock(const PageBlock &block)
{
    switch (block.kind) {
    case BlockKind::Furniture:
        if (m_options.keepFurniture) {
            flushPending();
            write(escapedParagraph(joinedLines(block)));
        }
        return;
    case BlockKind::Heading:
        flushPending();
        write(QString(std::clamp(block.level, 1, 6), u'#') + u' ' +
              escapedInline(joinedLines(block)));
        return;
    case BlockKind::Table:
        flushPending();
        write(tableText(block));
        return;
    case BlockKind::ListItem:
        flushPending();
        m_pending = {joinedLines(block), itemPrefix(block), block.sizePoints, block.isBold};
        return;
    case BlockKind::Footnote:
    case BlockKind::Caption:
    case BlockKind::Figure:
        // A paragraph that goes on behind them is not torn apart.
        if (const QString text = joinedLines(block); !text.isEmpty())
            m_behindPending.append(escapedParagraph(text));
        if (!endsOpen(m_pending.text))
            flushPending();
        return;
    case BlockKind::Paragraph: break;
    }
    if (block.isFixedWidth && block.lines.size() > 1) {
        flushPending();
        write(programText(block));
        return;
    }
    const QString text = joinedLines(block);
    if (continuesPending(block, text)) {
        m_hyphenation.append(m_pending.text, text);
        return;
    }
    flushPending();
    m_pending = {text, {}, block.sizePoints, block.isBold};
}

bool MarkdownText::continuesPending(const PageBlock &block, const QString &text) const
{
    return !text.isEmpty() && endsOpen(m_pending.text) &&
           (text.front().isLower() || endsWithBreakingHyphen(m_pending.text)) &&
           std::abs(m_pending.sizePoints - block.sizePoints) < 0.6 &&
           m_pending.isBold == block.isBold;
}

QString MarkdownText::joinedLines(const PageBlock &block) const
{
    QString text;
    for (const BlockLine &line : block.lines)
        m_hyphenation.append(text, line.text);
    return text;
}

void MarkdownText::flushPending()
{
    if (!m_pending.text.isEmpty()) {
        const bool isItem = !m_pending.prefix.isEmpty();
        write(isItem ? QString(m_pending.prefix + escapedInline(m_pending.text))
                     : escapedParagraph(m_pending.text),
              isItem);
    }
    m_pending = {};
    for (const QString &text : std::exchange(m_behindPending, {}))
        write(text);
}

void MarkdownText::write(const QString &text, bool isListItem)
{
    if (text.isEmpty())
        return;
    if (m_hasWritten)
        m_text += isListItem && m_wasListItem ? u"\n"_s : u"\n\n"_s;
    m_text += text;
    m_hasWritten = true;
    m_wasListItem = isListItem;
}

} // namespace excerpt
