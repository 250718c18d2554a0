// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/textselection.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

namespace excerpt {

namespace {

constexpr int mostPages = 60; ///< of one selection: as many as the source keeps the words of

} // namespace

TextSelection::TextSelection(PageSource &source, QObject *parent)
    : QObject(parent)
    , m_source(source)
{
    connect(&source, &PageSource::contentArrived, this, &TextSelection::onArrived);
    connect(&source, &PageSource::contentFailed, this, [this] { m_isCopying = false; });
}

void TextSelection::start(PageNumber page, QPointF point, Unit unit)
{
    m_anchor = m_end = {page, point};
    m_unit = unit;
    m_isWholePage = false;
    m_isActive = unit != Unit::Character; // a press alone selects nothing
    m_source.requestContent(page);
    Q_EMIT changed();
}

void TextSelection::extendTo(PageNumber page, QPointF point)
{
    const int reach = std::clamp(page.value - m_anchor.page.value, -mostPages, mostPages);
    m_end = {{m_anchor.page.value + reach}, point};
    m_isActive = true;
    const auto [first, last] = pages();
    for (int each = first.value; each <= last.value; ++each) {
        if (!m_source.content({each}))
            m_source.requestContent({each});
    }
    Q_EMIT changed();
}

void TextSelection::selectPage(PageNumber page)
{
    m_anchor = {page, {}};
    m_end = {page, {1, 1}};
    m_isWholePage = true;
    m_isActive = true;
    m_source.requestContent(page);
    Q_EMIT changed();
}

void TextSelection::clear()
{
    m_isCopying = false;
    if (!m_isActive)
        return;
    m_isActive = false;
    Q_EMIT changed();
}

std::pair<PageNumber, PageNumber> TextSelection::pages() const
{
    return std::minmax(m_anchor.page, m_end.page);
}

TextSpan TextSelection::spanAt(const PageText &text, QPointF point) const
{
    const TextPosition place = text.positionAt(point);
    switch (m_unit) {
    case Unit::Character: break;
    case Unit::Word: return text.wordAt(place);
    case Unit::Line: return text.lineAt(place);
    }
    return {place, place};
}

TextSpan TextSelection::spanOn(PageNumber page, const PageText &text) const
{
    const auto [first, last] = pages();
    if (m_isWholePage || (page > first && page < last))
        return text.all();
    const TextSpan anchor = spanAt(text, m_anchor.point);
    const TextSpan end = spanAt(text, m_end.point);
    if (first == last)
        return {std::min(anchor.first, end.first), std::max(anchor.last, end.last)};
    const TextSpan &own = page == m_anchor.page ? anchor : end;
    return page == first ? TextSpan{own.first, text.all().last}
                         : TextSpan{text.all().first, own.last};
}

std::vector<FractionRect> TextSelection::rects(PageNumber page) const
{
    const auto [first, last] = pages();
    const auto content = m_source.content(page);
    if (!m_isActive || page < first || page > last || !content)
        return {};
    const PageText text(*content);
    return text.rects(spanOn(page, text));
}

QString TextSelection::text() const
{
    QString result;
    if (!m_isActive)
        return result;
    const auto [first, last] = pages();
    for (int page = first.value; page <= last.value; ++page) {
        const auto content = m_source.content({page});
        if (!content)
            continue;
        const PageText text(*content);
        if (!result.isEmpty())
            result += u'\n';
        result += text.text(spanOn({page}, text));
    }
    return result;
}

bool TextSelection::hasAllWords() const
{
    const auto [first, last] = pages();
    for (int page = first.value; page <= last.value; ++page) {
        if (!m_source.content({page}))
            return false;
    }
    return true;
}

void TextSelection::copy()
{
    if (!m_isActive)
        return;
    m_isCopying = !hasAllWords();
    if (!m_isCopying)
        QGuiApplication::clipboard()->setText(text());
}

void TextSelection::onArrived()
{
    if (!m_isActive)
        return;
    if (m_isCopying)
        copy();
    Q_EMIT changed();
}

} // namespace excerpt
