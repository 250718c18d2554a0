// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/emptypage.h"

#include "ui/look/icons.h"
#include "ui/look/look.h"
#include "ui/look/sectioncolors.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

QLabel *label(const QString &text, look::TextSize size, bool isBold, bool isDim, QWidget *parent)
{
    auto *made = new QLabel(text, parent);
    made->setFont(look::font(size, isBold));
    made->setProperty("dim", isDim);
    made->setWordWrap(true);
    return made;
}

/// A number in a ring.
class StepNumber : public QWidget
{
public:
    StepNumber(int number, QWidget *parent) : QWidget(parent), m_number(number)
    {
        setFixedSize(look::px(28), look::px(28));
    }
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(look::color(look::Role::Accent), look::px(2) * 0.8));
        painter.setBrush(look::color(look::Role::Base));
        painter.drawEllipse(QRectF(rect()).adjusted(1, 1, -1, -1));
        painter.setFont(look::font(look::TextSize::Normal, true));
        painter.drawText(rect(), Qt::AlignCenter, QLocale().toString(m_number));
    }

private:
    int m_number;
};

/// A page whose sections are marked.
class MarkedPage : public QWidget
{
public:
    explicit MarkedPage(QWidget *parent) : QWidget(parent)
    {
        setFixedSize(look::px(72), look::px(84));
    }
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(width() / 72.0, height() / 84.0);
        painter.setPen(QPen(look::color(look::Role::Dim), 1.5));
        painter.setBrush(look::color(look::Role::Base));
        painter.drawRoundedRect(QRectF(14, 2, 56, 80), 3, 3);
        painter.setPen(Qt::NoPen);
        double y = 12;
        int place = 0;
        for (const int lines : {3, 2, 4}) {
            painter.setBrush(look::sectionColor(place++));
            painter.drawRoundedRect(QRectF(4, y - 1, 6, lines * 7), 2, 2);
            painter.setBrush(look::color(look::Role::Line));
            for (int line = 0; line < lines; ++line) {
                const double length = line < lines - 1 ? 40 : 26;
                painter.drawRoundedRect(QRectF(22, y + line * 7, length, 3), 1.5, 1.5);
            }
            y += lines * 7 + 3;
        }
    }
};

class DropTarget : public QWidget
{
public:
    using QWidget::QWidget;
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QColor ground = look::color(look::Role::Soft);
        ground.setAlphaF(0.45F);
        painter.setPen(QPen(look::color(look::Role::Accent), 1.5, Qt::DashLine));
        painter.setBrush(ground);
        const double radius = look::px(8);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
    }
};

QHBoxLayout *centered(const QList<QWidget *> &widgets)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(look::px(8));
    row->addStretch(1);
    for (QWidget *widget : widgets)
        row->addWidget(widget);
    row->addStretch(1);
    return row;
}

QHBoxLayout *step(int number, const QString &title, const QString &text, QWidget *parent)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(look::px(12));
    row->addWidget(new StepNumber(number, parent), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(look::px(2));
    words->addWidget(label(title, look::TextSize::Normal, true, false, parent));
    words->addWidget(label(text, look::TextSize::Normal, false, true, parent));
    row->addLayout(words, 1);
    return row;
}

} // namespace

EmptyPage::EmptyPage(QWidget *side, QWidget *parent) : QWidget(parent)
{
    setObjectName(u"emptyPage"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look::px(48), look::px(32), look::px(48), look::px(20));
    column->setSpacing(look::px(12));
    column->addWidget(label(tr("From a long PDF to data, section by section"),
                            look::TextSize::Title, true, false, this));

    auto *steps = new QHBoxLayout;
    steps->setSpacing(look::px(24));
    steps->addLayout(
        step(1, tr("Open a PDF"), tr("It stays on this computer and is never changed."), this), 1);
    steps->addLayout(
        step(2, tr("Mark its sections"), tr("From its bookmarks, its headings or by hand."), this),
        1);
    steps->addLayout(
        step(3, tr("Write one prompt"), tr("Try it on one section, then run them all."), this), 1);
    column->addLayout(steps);
    column->addSpacing(look::px(8));

    auto *middle = new QHBoxLayout;
    middle->setSpacing(look::px(24));
    middle->addWidget(makeDropTarget(), 1);
    middle->addWidget(side);
    column->addLayout(middle, 1);
    column->addSpacing(look::px(4));

    auto *privacy = new QHBoxLayout;
    privacy->setSpacing(look::px(8));
    auto *shield = new QLabel(this);
    shield->setPixmap(look::icon(u"security-high"_s)
                          .pixmap(QSize(look::px(16), look::px(16)), devicePixelRatioF()));
    privacy->addWidget(shield);
    privacy->addWidget(label(tr("Nothing leaves this computer until you choose an engine that "
                                "sends it. The offline engine needs no key and no network."),
                             look::TextSize::Normal, false, true, this),
                       1);
    column->addLayout(privacy);
}

QWidget *EmptyPage::makeDropTarget()
{
    auto *target = new DropTarget(this);
    target->setObjectName(u"dropTarget"_s);
    target->setAccessibleName(tr("Drop a PDF here"));
    target->setMinimumWidth(look::px(320));
    auto *column = new QVBoxLayout(target);
    column->setContentsMargins(look::px(24), look::px(28), look::px(24), look::px(28));
    column->setSpacing(look::px(10));
    column->addStretch(1);
    column->addLayout(centered({new MarkedPage(target)}));
    QLabel *title = label(tr("Drop a PDF here"), look::TextSize::Drop, true, false, target);
    title->setAlignment(Qt::AlignCenter);
    column->addWidget(title);
    QLabel *text = label(tr("A textbook, a contract, a report. Any length."),
                         look::TextSize::Normal, false, true, target);
    text->setAlignment(Qt::AlignCenter);
    column->addWidget(text);
    column->addSpacing(look::px(6));

    auto *open = new QPushButton(tr("Open PDF…"), target);
    open->setObjectName(u"openPdf"_s);
    open->setProperty("primary", true);
    open->setIcon(look::icon(u"document-open"_s, look::Role::OnAccent));
    connect(open, &QPushButton::clicked, this, &EmptyPage::openRequested);
    auto *sample = new QPushButton(tr("Open the sample"), target);
    sample->setObjectName(u"openSampleButton"_s);
    connect(sample, &QPushButton::clicked, this, &EmptyPage::openSampleRequested);
    auto *address = new QPushButton(tr("Open an address…"), target);
    address->setObjectName(u"openAddressButton"_s);
    address->setProperty("link", true);
    connect(address, &QPushButton::clicked, this, &EmptyPage::openAddressRequested);
    column->addLayout(centered({open, sample}));
    column->addLayout(centered({address}));
    column->addStretch(1);
    return target;
}

} // namespace excerpt
