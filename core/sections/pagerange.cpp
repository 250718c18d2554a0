// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sections/pagerange.h"

#include "core/base/oneline.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

// `1-,1-,1-` names a document's pages again and again: without a limit a short text would ask for
// any number of them.
constexpr qint64 mostPages = 1'000'000;

struct Reason
{
    Q_DECLARE_TR_FUNCTIONS(PageRange)

public:
    static Error empty(const QString &text, int pageCount)
    {
        if (text.trimmed().isEmpty())
            return make(tr("The page range is empty. Name pages of this document, which has 1 to "
                           "%1, such as 5 or 1-3,7,9-.")
                            .arg(pageCount));
        return make(tr("“%1” is no page range, because a page is missing in it. Name pages of this "
                       "document, which has 1 to %2, such as 5 or 1-3,7,9-.")
                        .arg(shortened(text), QString::number(pageCount)));
    }
    static Error malformed(const QString &text, int pageCount)
    {
        return make(tr("“%1” is no page range. Name pages of this document, which has 1 to %2, "
                       "such as 5 or 1-3,7,9-.")
                        .arg(shortened(text), QString::number(pageCount)));
    }
    static Error zero(const QString &text, int pageCount)
    {
        return make(tr("“%1” names page 0, but pages are counted from 1 (this document has 1 to "
                       "%2).")
                        .arg(shortened(text), QString::number(pageCount)));
    }
    static Error beyondTheEnd(const QString &text, int pageCount)
    {
        return make(tr("“%1” names pages beyond the end of the document, whose last page is %2.")
                        .arg(shortened(text), QString::number(pageCount)));
    }
    static Error reversed(const QString &text, int pageCount)
    {
        return make(tr("“%1” is reversed: write the lower page first (this document has pages 1 to "
                       "%2).")
                        .arg(shortened(text), QString::number(pageCount)));
    }
    static Error tooMany(const QString &text, int pageCount)
    {
        return make(
            tr("“%1” names more than %2 pages in all. Name each page of this document, "
               "which has 1 to %3, once.")
                .arg(shortened(text), QString::number(mostPages), QString::number(pageCount)));
    }

private:
    static Error make(const QString &message)
    {
        return {Stage::Sections, Code::BadPageRange, message, {}};
    }
};

struct Number
{
    qint64 value = 0; ///< a number too big for any document stays too big, whatever its length
    bool isDigits = false;
};

Number number(QStringView text)
{
    if (text.isEmpty())
        return {};
    qint64 value = 0;
    for (const QChar digit : text) {
        if (digit < u'0' || digit > u'9')
            return {};
        value = std::min<qint64>(value * 10 + (digit.unicode() - u'0'), 99'999'999'999);
    }
    return {value, true};
}

tl::expected<PageRange::Span, Error> span(QStringView item, const QString &text, int pageCount)
{
    if (item.isEmpty())
        return tl::unexpected(Reason::empty(text, pageCount));
    const qsizetype dash = item.indexOf(u'-');
    const Number first = number(dash < 0 ? item : item.left(dash).trimmed());
    const QStringView rest = dash < 0 ? QStringView() : item.mid(dash + 1).trimmed();
    const bool isOpen = dash >= 0 && rest.isEmpty();
    Number last = first;
    if (isOpen)
        last = {pageCount, true};
    else if (dash >= 0)
        last = number(rest);
    if (!first.isDigits || !last.isDigits)
        return tl::unexpected(Reason::malformed(text, pageCount));
    if (first.value == 0 || (last.value == 0 && !isOpen))
        return tl::unexpected(Reason::zero(text, pageCount));
    if (first.value > pageCount || last.value > pageCount)
        return tl::unexpected(Reason::beyondTheEnd(text, pageCount));
    if (last.value < first.value)
        return tl::unexpected(Reason::reversed(text, pageCount));
    return PageRange::Span{{int(first.value)}, {int(last.value)}};
}

} // namespace

Expected<PageRange> PageRange::parse(const QString &text, int pageCount)
{
    if (text.trimmed().isEmpty())
        return tl::unexpected(Reason::empty(text, pageCount));
    PageRange range;
    qint64 pages = 0;
    for (const QStringView item : QStringView(text).split(u',')) {
        const auto read = span(item.trimmed(), text, pageCount);
        if (!read)
            return tl::unexpected(read.error());
        pages += read->last.value - read->first.value + 1;
        if (pages > std::max<qint64>(mostPages, pageCount))
            return tl::unexpected(Reason::tooMany(text, pageCount));
        range.append(*read);
    }
    return range;
}

void PageRange::append(Span span)
{
    if (!m_spans.empty() && m_spans.back().last.value + 1 == span.first.value)
        m_spans.back().last = span.last;
    else
        m_spans.push_back(span);
}

QString PageRange::toString() const
{
    QString text;
    for (const Span &span : m_spans) {
        if (!text.isEmpty())
            text += u',';
        text += QString::number(span.first.value);
        if (span.last != span.first)
            text += u'-' + QString::number(span.last.value);
    }
    return text;
}

int PageRange::pageCount() const
{
    int count = 0;
    for (const Span &span : m_spans)
        count += span.last.value - span.first.value + 1;
    return count;
}

std::vector<PageNumber> PageRange::pages() const
{
    std::vector<PageNumber> pages;
    pages.reserve(std::size_t(pageCount()));
    for (const Span &span : m_spans) {
        for (int page = span.first.value; page <= span.last.value; ++page)
            pages.push_back({page});
    }
    return pages;
}

} // namespace excerpt
