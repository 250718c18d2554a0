// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/windowstatus.h"

#include "ui/look/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>

#include <limits>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

QLabel *statusLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setFont(look::font(look::TextSize::Second));
    label->setProperty("dim", true);
    return label;
}

void showIcon(QLabel *label, const QString &icon, look::Role role)
{
    label->setVisible(!icon.isEmpty());
    if (!icon.isEmpty()) {
        const QSize size(look::px(14), look::px(14));
        label->setPixmap(look::icon(icon, role).pixmap(size, label->devicePixelRatioF()));
    }
}

void showInk(QLabel *label, look::Role role)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, look::color(role));
    label->setPalette(palette);
    label->setProperty("dim", role == look::Role::Dim);
}

} // namespace

WindowStatus::WindowStatus(QWidget *parent) : QStatusBar(parent)
{
    setObjectName(u"statusBar"_s);
    setSizeGripEnabled(false);
    setMinimumHeight(look::px(26));
    setContentsMargins(look::px(6), 0, look::px(6), 0);
    m_icon = new QLabel(this);
    m_icon->hide();
    m_hint = statusLabel(u"statusHint"_s, this);
    // As long as the hint may be, it never widens the window.
    m_hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_measure = statusLabel(u"statusMeasure"_s, this);
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(u"statusProgress"_s);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setFixedWidth(look::px(120));
    m_progress->setTextVisible(false);
    m_progress->hide();
    m_safetyIcon = new QLabel(this);
    m_safetyIcon->hide();
    m_safety = statusLabel(u"statusSafety"_s, this);
    m_engine = statusLabel(u"statusEngine"_s, this);
    addWidget(m_icon);
    addWidget(m_hint, 1);
    addPermanentWidget(m_measure);
    addPermanentWidget(m_progress);
    auto *safety = new QWidget(this);
    auto *row = new QHBoxLayout(safety);
    row->setContentsMargins(look::px(16), 0, look::px(16), 0);
    row->setSpacing(look::px(4));
    row->addWidget(m_safetyIcon);
    row->addWidget(m_safety);
    addPermanentWidget(safety);
    addPermanentWidget(m_engine);
}

void WindowStatus::setHint(const QString &text)
{
    m_hintText = text;
    if (m_icon->isHidden())
        m_hint->setText(text);
}

void WindowStatus::setMeasure(const QString &text)
{
    m_measure->setText(text);
}

void WindowStatus::setState(const QString &text, const QString &icon, look::Role role)
{
    const bool isState = !text.isEmpty();
    showIcon(m_icon, isState ? icon : QString(), role);
    m_hint->setText(isState ? text : m_hintText);
    m_hint->setFont(look::font(look::TextSize::Second, isState));
    showInk(m_hint, isState ? role : look::Role::Dim);
}

void WindowStatus::setSafety(const QString &text, const QString &icon, look::Role role)
{
    showIcon(m_safetyIcon, text.isEmpty() ? QString() : icon, role);
    m_safety->setText(text);
    showInk(m_safety, role);
}

void WindowStatus::setEngine(const QString &text)
{
    m_engine->setText(text);
}

void WindowStatus::setProgress(qint64 done, qint64 total)
{
    m_progress->setVisible(total >= 0);
    if (total <= 0) {
        m_progress->setRange(0, 0);
        return;
    }
    // In thousandths: bytes do not fit an int.
    m_progress->setRange(0, 1000);
    m_progress->setValue(int(1000 * done / total));
}

} // namespace excerpt
