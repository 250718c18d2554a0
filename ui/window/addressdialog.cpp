// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/addressdialog.h"

#include "core/pipeline/localdocument.h"
#include "ui/look/look.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

bool isUsable(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return isAddress(text) && url.isValid() && !url.host().isEmpty();
}

} // namespace

AddressDialog::AddressDialog(QWidget *parent) : QDialog(parent)
{
    setObjectName(u"addressDialog"_s);
    setWindowTitle(tr("Open an address"));
    auto *column = new QVBoxLayout(this);
    const int margin = look::px(16);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(look::px(8));
    auto *label = new QLabel(tr("&Address of a PDF"), this);
    m_field = new QLineEdit(this);
    m_field->setObjectName(u"addressField"_s);
    m_field->setMinimumWidth(look::px(420));
    m_field->setPlaceholderText(u"https://example.org/book.pdf"_s);
    label->setBuddy(m_field);
    column->addWidget(label);
    column->addWidget(m_field);
    auto *note = new QLabel(tr("It is downloaded to this computer and goes when the window is "
                               "closed."),
                            this);
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
            [open](const QString &typed) { open->setEnabled(isUsable(typed.trimmed())); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    if (const QString copied = QGuiApplication::clipboard()->text().trimmed(); isUsable(copied)) {
        m_field->setText(copied);
        m_field->selectAll();
    }
    m_field->setFocus();
}

QString AddressDialog::address() const
{
    return m_field->text().trimmed();
}

} // namespace excerpt
