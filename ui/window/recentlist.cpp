// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/recentlist.h"

#include "ui/look/look.h"
#include "ui/look/states.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

look::State stateOf(const RecentDocument &document)
{
    if (document.isInterrupted)
        return look::State::Stopped;
    if (document.succeeded + document.notSucceeded == 0)
        return look::State::Waiting;
    if (document.notSucceeded > 0)
        return look::State::Failed;
    return document.warnings > 0 ? look::State::Warning : look::State::Done;
}

QString elidedName(const QFont &font, const QString &name, int width)
{
    // Elided first, isolated after: a name of the other direction turns nothing around.
    return QChar(0x2068) + QFontMetrics(font).elidedText(name, Qt::ElideMiddle, width) +
           QChar(0x2069);
}

} // namespace

QString progressText(const RecentDocument &document)
{
    const QLocale locale;
    const QString total = locale.toString(document.sections);
    const int finished = document.succeeded + document.notSucceeded;
    if (document.isInterrupted)
        return RecentList::tr("Stopped at %1 of %2").arg(locale.toString(finished), total);
    if (finished == 0)
        return RecentList::tr("Not run yet");
    if (document.notSucceeded > 0)
        return RecentList::tr("%1 of %2 did not succeed")
            .arg(locale.toString(document.notSucceeded), total);
    if (document.warnings > 0)
        return RecentList::tr("%1 of %2 with warnings")
            .arg(locale.toString(document.warnings), total);
    return RecentList::tr("%1 of %2 done").arg(locale.toString(document.succeeded), total);
}

QString sizeText(const RecentDocument &document)
{
    const QString pages = RecentList::tr("%Ln pages", nullptr, document.pages);
    if (document.sections == 0)
        return pages;
    //: %1 is "1,158 pages", %2 is "280 sections"
    return RecentList::tr("%1 · %2").arg(
        pages, RecentList::tr("%Ln sections", nullptr, document.sections));
}

RecentList::RecentList(QWidget *parent) : QFrame(parent)
{
    setObjectName(u"recentList"_s);
    setProperty("card", true);
    setFixedWidth(look::px(378));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    auto *header = new QHBoxLayout;
    header->setContentsMargins(look::px(12), look::px(4), look::px(8), look::px(4));
    auto *title = new QLabel(tr("Recent"), this);
    title->setFont(look::font(look::TextSize::Normal, true));
    m_clear = new QPushButton(tr("Clear list"), this);
    m_clear->setObjectName(u"clearRecent"_s);
    m_clear->setProperty("link", true);
    m_clear->setToolTip(tr("Forget these documents and the pictures of their first pages"));
    connect(m_clear, &QPushButton::clicked, this, &RecentList::clearRequested);
    header->addWidget(title);
    header->addStretch(1);
    header->addWidget(m_clear);
    column->addLayout(header);

    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setAutoFillBackground(false);
    auto *content = new QWidget(area);
    content->setAutoFillBackground(false);
    m_rows = new QVBoxLayout(content);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    m_nothing = new QLabel(tr("Documents that you open are listed here."), content);
    m_nothing->setObjectName(u"noRecent"_s);
    m_nothing->setProperty("dim", true);
    m_nothing->setWordWrap(true);
    m_nothing->setContentsMargins(look::px(12), look::px(8), look::px(12), look::px(8));
    m_rows->addWidget(m_nothing);
    m_rows->addStretch(1);
    area->setWidget(content);
    column->addWidget(area, 1);
    setEntries({});
}

void RecentList::setEntries(const std::vector<Entry> &entries)
{
    const auto old = findChildren<RecentRow *>();
    for (RecentRow *row : old) {
        row->hide();
        row->deleteLater();
        row->setParent(nullptr);
    }
    m_count = int(entries.size());
    m_nothing->setVisible(entries.empty());
    m_clear->setVisible(!entries.empty());
    for (int i = 0; i < m_count; ++i) {
        const Entry &entry = entries.at(std::size_t(i));
        auto *row = new RecentRow(entry, m_nothing->parentWidget());
        const QString source = entry.document.source;
        connect(row, &RecentRow::clicked, this, [this, source] { Q_EMIT openRequested(source); });
        connect(row, &RecentRow::goOnRequested, this,
                [this, source] { Q_EMIT goOnRequested(source); });
        m_rows->insertWidget(i, row);
    }
}

RecentRow::RecentRow(const RecentList::Entry &entry, QWidget *parent)
    : QAbstractButton(parent)
    , m_document(entry.document)
    , m_picture(entry.picture)
{
    setObjectName(u"recentRow"_s);
    setText(m_document.name);
    setToolTip(m_document.source.toHtmlEscaped());
    //: a recent document: name, size, how far it got
    setAccessibleName(
        tr("%1, %2, %3").arg(m_document.name, sizeText(m_document), progressText(m_document)));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    if (m_document.isInterrupted) {
        m_goOn = new QPushButton(tr("Go on"), this);
        m_goOn->setObjectName(u"recentGoOn"_s);
        //: %1 is a document
        m_goOn->setAccessibleName(tr("Go on with %1").arg(m_document.name));
        connect(m_goOn, &QPushButton::clicked, this, &RecentRow::goOnRequested);
    }
}

QSize RecentRow::sizeHint() const
{
    const int words = QFontMetrics(look::font(look::TextSize::Normal, true)).height() +
                      2 * QFontMetrics(look::font(look::TextSize::Second)).height();
    return {look::px(300), std::max(words, look::px(54)) + look::px(17)};
}

void RecentRow::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    if (!m_goOn)
        return;
    const QSize size = m_goOn->sizeHint();
    QRect place(width() - look::px(12) - size.width(), (height() - size.height()) / 2, size.width(),
                size.height());
    m_goOn->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
}

void RecentRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const bool isMarked = m_document.isInterrupted || underMouse() || hasFocus();
    if (isMarked)
        painter.fillRect(rect(), look::color(look::Role::Soft));
    const auto visual = [this](const QRect &place) {
        return QStyle::visualRect(layoutDirection(), rect(), place);
    };
    if (m_document.isInterrupted)
        painter.fillRect(visual({0, 0, look::px(3), height()}), look::color(look::Role::Accent));
    painter.fillRect(QRect(0, height() - 1, width(), 1), look::color(look::Role::Line));

    const QRect frame(look::px(12), look::px(8), look::px(42), height() - 2 * look::px(8));
    QSize size = m_picture.isNull() ? QSize(look::px(36), look::px(50)) : m_picture.size();
    size.scale(frame.size() - QSize(2, 2), Qt::KeepAspectRatio);
    QRect page(QPoint(), size);
    page.moveCenter(frame.center());
    page = visual(page);
    painter.fillRect(page, Qt::white);
    if (!m_picture.isNull())
        painter.drawImage(page, m_picture);
    painter.setPen(look::color(look::Role::Line));
    painter.drawRect(page.adjusted(-1, -1, 0, 0));

    const int end = m_goOn ? m_goOn->sizeHint().width() + look::px(24) : look::px(12);
    const int start = frame.right() + look::px(12);
    paintWords(painter, visual({start, 0, width() - start - end, height()}));
    if (hasFocus()) {
        painter.setPen(QPen(look::color(look::Role::Accent), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -2));
    }
}

void RecentRow::paintWords(QPainter &painter, const QRect &area) const
{
    const QFont bold = look::font(look::TextSize::Normal, true);
    const QFont second = look::font(look::TextSize::Second);
    const int boldHeight = QFontMetrics(bold).height();
    const int secondHeight = QFontMetrics(second).height();
    const Qt::Alignment start = Qt::AlignVCenter | Qt::AlignLeading;
    const int flags = int(QStyle::visualAlignment(layoutDirection(), start)) | Qt::TextSingleLine;
    int y = area.top() + (area.height() - boldHeight - 2 * secondHeight) / 2;
    painter.setFont(bold);
    painter.setPen(look::color(look::Role::Text));
    painter.drawText(QRect(area.left(), y, area.width(), boldHeight), flags,
                     elidedName(bold, m_document.name, area.width()));
    y += boldHeight;
    painter.setFont(second);
    painter.setPen(look::color(look::Role::Dim));
    painter.drawText(QRect(area.left(), y, area.width(), secondHeight), flags,
                     sizeText(m_document));
    y += secondHeight;
    const look::State state = stateOf(m_document);
    const int iconSize = look::px(14);
    const QRect line(area.left(), y, area.width(), secondHeight);
    const QRect icon(line.left(), y + (secondHeight - iconSize) / 2, iconSize, iconSize);
    look::stateIcon(state).paint(&painter, QStyle::visualRect(layoutDirection(), line, icon));
    painter.setPen(look::color(look::stateColor(state)));
    const QRect words = line.adjusted(look::px(20), 0, 0, 0);
    painter.drawText(QStyle::visualRect(layoutDirection(), line, words), flags,
                     progressText(m_document));
}

} // namespace excerpt
