// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/passworddialog.h"

#include "ui/look/look.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace excerpt {

PasswordDialog::PasswordDialog(const QString &documentName, bool wasWrong, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"passwordDialog"_s);
    setWindowTitle(tr("Password"));
    auto *column = new QVBoxLayout(this);
    const int margin = look::px(16);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(look::px(8));
    auto *text = new QLabel((wasWrong ? tr("This is not the password of %1. Try again.")
                                      : tr("%1 is encrypted. Enter its password to open it."))
                                .arg(documentName),
                            this);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setMinimumWidth(look::px(360));
    column->addWidget(text);
    auto *label = new QLabel(tr("&Password"), this);
    m_field = new QLineEdit(this);
    m_field->setObjectName(u"passwordField"_s);
    m_field->setEchoMode(QLineEdit::Password);
    label->setBuddy(m_field);
    column->addWidget(label);
    column->addWidget(m_field);
    auto *show = new QCheckBox(tr("&Show the password"), this);
    connect(show, &QCheckBox::toggled, this, [this](bool isShown) {
        m_field->setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password);
    });
    column->addWidget(show);
    auto *note = new QLabel(tr("It is used to open this document and kept nowhere."), this);
    note->setProperty("dim", true);
    note->setWordWrap(true);
    column->addWidget(note);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *open = new QPushButton(tr("Open"), this);
    open->setProperty("primary", true); // before the box looks at its style
    buttons->addButton(open, QDialogButtonBox::AcceptRole);
    open->setDefault(true);
    open->setEnabled(false);
    connect(m_field, &QLineEdit::textChanged, open,
            [open](const QString &typed) { open->setEnabled(!typed.isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    m_field->setFocus();
}

QString PasswordDialog::password() const
{
    return m_field->text();
}

} // namespace excerpt
