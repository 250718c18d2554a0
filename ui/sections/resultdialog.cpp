// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sections/resultdialog.h"

#include "core/sections/edits.h"
#include "ui/look/icons.h"
#include "ui/look/look.h"
#include "ui/sections/resultbox.h"
#include "ui/sections/smalldialogs.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace excerpt {

using look::px;

QLabel *boldLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setFont(look::font(look::TextSize::Normal, true));
    return label;
}

QLabel *dimLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setProperty("dim", true);
    label->setFont(look::font(look::TextSize::Second));
    return label;
}

QFrame *horizontalLine(QWidget *parent)
{
    auto *frame = new QFrame(parent);
    frame->setProperty("line", true);
    frame->setMaximumHeight(1);
    frame->setMinimumHeight(1);
    return frame;
}

ResultDialog::ResultDialog(SectionEditor &editor, const QString &title, const QString &name,
                           QWidget *parent)
    : QDialog(parent)
    , m_editor(editor)
    , m_result(new ResultBox(this))
    , m_note(dimLabel({}, this))
    , m_make(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(name);
    setWindowTitle(title);
    resize(px(1056), px(656));
}

void ResultDialog::setHalves(QWidget *source, QWidget *rules)
{
    constexpr int sourceWidth = 392;
    constexpr int rulesWidth = 612;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *halves = new QHBoxLayout;
    halves->setContentsMargins(px(16), px(12), px(16), px(12));
    halves->setSpacing(px(16));
    auto *right = new QVBoxLayout;
    right->setSpacing(px(8));
    right->addWidget(rules);
    right->addWidget(horizontalLine(this));
    right->addWidget(m_result, 1);
    source->setMinimumWidth(px(240));
    halves->addWidget(source, sourceWidth);
    halves->addLayout(right, rulesWidth);
    column->addLayout(halves, 1);
    column->addWidget(horizontalLine(this));
    column->addWidget(makeButtons());
}

QWidget *ResultDialog::makeButtons()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(px(16), px(10), px(16), px(10));
    row->setSpacing(px(8));
    auto *icon = new QLabel(bar);
    icon->setPixmap(look::icon(u"edit-undo"_s).pixmap(px(16), px(16)));
    m_note->setObjectName(u"note"_s);
    m_note->setWordWrap(true);
    auto *cancel = new QPushButton(tr("Cancel"), bar);
    cancel->setAutoDefault(false);
    m_make->setObjectName(u"make"_s);
    m_make->setProperty("primary", true);
    m_make->setDefault(true);
    row->addWidget(icon);
    row->addWidget(m_note, 1);
    row->addWidget(cancel);
    row->addWidget(m_make);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_make, &QPushButton::clicked, this, &ResultDialog::make);
    return bar;
}

bool ResultDialog::isReady() const
{
    return m_make->isEnabled();
}

void ResultDialog::setPending()
{
    m_make->setEnabled(false);
}

void ResultDialog::showSections(std::vector<Section> sections, const QString &step)
{
    m_step = step;
    const int count = int(sections.size());
    m_result->setSections(std::move(sections));
    m_make->setText(tr("Make %n section(s)", nullptr, count));
    m_make->setEnabled(count > 0);
    m_note->setText(smalldialogs::replacing(step, int(m_editor.sections().size())));
    Q_EMIT resultShown();
}

void ResultDialog::refuse(const QString &why)
{
    m_result->setSections({});
    m_make->setText(tr("Make %n section(s)", nullptr, 0));
    m_make->setEnabled(false);
    m_note->setText(why);
    Q_EMIT resultShown();
}

void ResultDialog::make()
{
    m_editor.apply(m_step, edits::replaced(m_editor.sections(), m_result->sections(),
                                           [this] { return m_editor.freshId(); }));
    accept();
}

} // namespace excerpt
