// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompt/fulltextdialog.h"

#include "ui/look/icons.h"
#include "ui/look/look.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace excerpt {

FullTextDialog::FullTextDialog(const QString &sectionName, const QString &text, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(sectionName.isEmpty() ? tr("What is sent")
                                         : tr("What is sent for “%1”").arg(sectionName));
    auto *view = new QPlainTextEdit(text, this);
    view->setObjectName(u"fullText"_s);
    view->setAccessibleName(windowTitle());
    view->setReadOnly(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    copy->setIcon(look::icon(u"edit-copy"_s));
    connect(copy, &QPushButton::clicked, this,
            [text] { QGuiApplication::clipboard()->setText(text); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    const int margin = look::px(16);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(look::px(8));
    layout->addWidget(view, 1);
    layout->addWidget(buttons);
    resize(look::px(560), look::px(400));
}

} // namespace excerpt
