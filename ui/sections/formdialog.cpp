// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sections/formdialog.h"

#include "ui/look/look.h"
#include "ui/look/states.h"

#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace excerpt {

using look::px;

FormDialog::FormDialog(const QString &title, const QString &name, QWidget *parent)
    : QDialog(parent)
    , m_form(new QFormLayout)
    , m_icon(new QLabel(this))
    , m_note(new QLabel(this))
    , m_button(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setObjectName(name);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(16), px(16), px(16), px(12));
    column->setSpacing(px(12));
    m_form->setSpacing(px(8));
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    column->addLayout(m_form, 1);

    auto *noteRow = new QHBoxLayout;
    noteRow->setSpacing(px(6));
    m_note->setObjectName(u"note"_s);
    m_note->setWordWrap(true);
    m_note->setFont(look::font(look::TextSize::Second));
    m_note->setMinimumWidth(px(360));
    noteRow->addWidget(m_icon, 0, Qt::AlignTop);
    noteRow->addWidget(m_note, 1);
    column->addLayout(noteRow);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(px(8));
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    m_button->setObjectName(u"make"_s);
    m_button->setProperty("primary", true);
    m_button->setDefault(true);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_button);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_button, &QPushButton::clicked, this, &QDialog::accept);
    column->addLayout(buttons);
}

void FormDialog::promise(const QString &button, const QString &note)
{
    m_button->setText(button);
    m_button->setEnabled(true);
    m_icon->setVisible(false);
    m_note->setText(note);
    m_note->setProperty("dim", true);
    m_note->setVisible(!note.isEmpty());
}

void FormDialog::hint(const QString &text)
{
    promise(m_button->text(), text);
    m_button->setEnabled(false);
}

void FormDialog::refuse(const QString &why)
{
    m_button->setEnabled(false);
    m_icon->setPixmap(look::stateIcon(look::State::Warning).pixmap(px(16), px(16)));
    m_icon->setVisible(true);
    m_note->setText(why);
    m_note->setVisible(true);
}

} // namespace excerpt
