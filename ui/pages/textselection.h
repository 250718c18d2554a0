// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/pagesource.h"
#include "ui/document/pagetext.h"

#include <QObject>

namespace excerpt {

/// The text that is selected in the page view, over one page or many. Words of pages that have not
/// arrived yet are asked for and take part as soon as they are there. GUI thread.
class TextSelection : public QObject
{
    Q_OBJECT

public:
    enum class Unit { Character, Word, Line };

    explicit TextSelection(PageSource &source, QObject *parent = nullptr);

    /// Points are fractions of their page.
    void start(PageNumber page, QPointF point, Unit unit);
    void extendTo(PageNumber page, QPointF point);
    void selectPage(PageNumber page);
    void clear();

    [[nodiscard]] bool isEmpty() const { return !m_isActive; }
    [[nodiscard]] std::pair<PageNumber, PageNumber> pages() const;
    /// The rectangles to mark on a page; none while its words are not known.
    [[nodiscard]] std::vector<FractionRect> rects(PageNumber page) const;
    /// What is selected; pages whose words are not known are left out.
    [[nodiscard]] QString text() const;
    /// To the clipboard, at once or when the words of all its pages have arrived.
    void copy();

Q_SIGNALS:
    void changed();

private:
    struct Place
    {
        PageNumber page;
        QPointF point;
    };
    [[nodiscard]] TextSpan spanOn(PageNumber page, const PageText &text) const;
    [[nodiscard]] TextSpan spanAt(const PageText &text, QPointF point) const;
    [[nodiscard]] bool hasAllWords() const;
    void onArrived();

    PageSource &m_source;
    Place m_anchor;
    Place m_end;
    Unit m_unit = Unit::Character;
    bool m_isActive = false;
    bool m_isWholePage = false;
    bool m_isCopying = false;
};

} // namespace excerpt
