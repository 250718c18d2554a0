// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/aboutdialog.h"

#include "ui/look/icons.h"
#include "ui/look/look.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace excerpt {

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    setObjectName(u"aboutDialog"_s);
    setWindowTitle(tr("About Excerpt"));
    const int margin = look::px(16);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(look::px(8));
    auto *icon = new QLabel(this);
    icon->setPixmap(look::icon(u"excerpt-symbolic"_s, look::Role::Accent)
                        .pixmap(QSize(look::px(48), look::px(48)), devicePixelRatioF()));
    column->addWidget(icon);
    //: %1 is a version
    auto *name = new QLabel(tr("Excerpt %1").arg(QStringLiteral(EXCERPT_VERSION)), this);
    name->setFont(look::font(look::TextSize::Title, true));
    column->addWidget(name);
    const auto addText = [this, column](const QString &text) {
        auto *label = new QLabel(text, this);
        label->setWordWrap(true);
        label->setMinimumWidth(look::px(360));
        column->addWidget(label);
    };
    addText(tr("Long PDFs into structured data, section by section."));
    addText(tr("Free software under the GNU General Public License, version 3 or later. It comes "
               "without any warranty."));
    addText(tr("PDFs are read by Poppler and cut by qpdf, in a helper without network. The window "
               "is made with Qt %1.")
                .arg(QString::fromLatin1(qVersion())));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
}

} // namespace excerpt
