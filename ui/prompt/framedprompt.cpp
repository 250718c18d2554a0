// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompt/framedprompt.h"

#include "ui/look/look.h"
#include "ui/prompt/prompteditor.h"

#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

QLabel *frameLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(look::font(look::TextSize::Second));
    label->setProperty("dim", true);
    label->setContentsMargins(look::px(9), look::px(5), look::px(9), look::px(5));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setObjectName(name);
    return label;
}

} // namespace

FramedPrompt::FramedPrompt(QWidget *parent)
    : QWidget(parent)
    , m_before(frameLabel(u"frameBefore"_s, this))
    , m_editor(new PromptEditor(this))
    , m_after(frameLabel(u"frameAfter"_s, this))
{
    m_before->setAccessibleName(tr("Sent before the prompt"));
    m_after->setAccessibleName(tr("Sent after the prompt"));
    auto *layout = new QVBoxLayout(this);
    const int border = look::px(2);
    layout->setContentsMargins(border, border, border, border);
    layout->setSpacing(1);
    layout->addWidget(m_before);
    layout->addWidget(m_editor);
    layout->addWidget(m_after);
    hideFrame();
    connect(m_editor, &PromptEditor::focusChanged, this, [this] { update(); });
}

void FramedPrompt::showFrame(const PromptFrame &frame)
{
    m_before->setText(frame.before.trimmed());
    m_after->setText(frame.after.trimmed());
    m_before->show();
    m_after->show();
}

void FramedPrompt::hideFrame()
{
    m_before->hide();
    m_after->hide();
}

void FramedPrompt::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool hasFocus = m_editor->hasFocus();
    const double width = hasFocus ? 2 : 1;
    const QRectF box = QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2);
    QPainterPath shape;
    shape.addRoundedRect(box, look::px(4), look::px(4));
    painter.fillPath(shape, look::color(look::Role::Alternate));
    // The lines beside the editor, and its ground up to the border.
    const QRect text = m_editor->geometry();
    if (m_before->isVisible())
        painter.fillRect(QRect(0, text.top() - 1, rect().width(), text.height() + 2),
                         look::color(look::Role::Line));
    painter.save();
    painter.setClipPath(shape);
    painter.fillRect(QRect(0, text.top(), rect().width(), text.height()),
                     look::color(look::Role::Base));
    if (!m_before->isVisible())
        painter.fillRect(rect(), look::color(look::Role::Base));
    painter.restore();
    painter.setPen(QPen(look::color(hasFocus ? look::Role::Accent : look::Role::Edge), width));
    painter.drawPath(shape);
}

} // namespace excerpt
