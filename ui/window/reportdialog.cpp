// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/reportdialog.h"

#include "core/document/document.h"
#include "ui/document/beside.h"
#include "ui/look/icons.h"
#include "ui/look/look.h"
#include "ui/window/recentlog.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSysInfo>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace excerpt {

QString diagnostics()
{
    QStringList lines{
        u"Excerpt " EXCERPT_VERSION ""_s,
        u"Qt %1, built with %2"_s.arg(QString::fromLatin1(qVersion()),
                                      QStringLiteral(QT_VERSION_STR)),
        u"System: %1, %2 %3, %4"_s.arg(QSysInfo::prettyProductName(), QSysInfo::kernelType(),
                                       QSysInfo::kernelVersion(),
                                       QSysInfo::currentCpuArchitecture()),
        u"Window system: %1"_s.arg(QGuiApplication::platformName()),
        u"Language: %1"_s.arg(QLocale().name()),
        u"Helper: %1"_s.arg(confinementReport()),
        QString(),
        u"Last log lines (names, paths and addresses are left out):"_s,
    };
    return (lines + recentLog()).join(u'\n');
}

ReportDialog::ReportDialog(QWidget *parent) : QDialog(parent), m_text(new QPlainTextEdit(this))
{
    setObjectName(u"reportDialog"_s);
    setWindowTitle(tr("Report a problem"));
    resize(look::px(640), look::px(480));
    const int margin = look::px(16);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(look::px(8));
    auto *note = new QLabel(tr("Copy this into your report. It holds no text of the document, no "
                               "key, no name and no path."),
                            this);
    note->setWordWrap(true);
    column->addWidget(note);
    m_text->setObjectName(u"reportText"_s);
    m_text->setAccessibleName(tr("Diagnostics"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFont(look::fixedFont(look::TextSize::Small));
    m_text->setPlainText(tr("Asking the system…"));
    m_text->setLayoutDirection(Qt::LeftToRight);
    column->addWidget(m_text, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *copy = new QPushButton(tr("Copy"), this);
    copy->setObjectName(u"reportCopy"_s);
    copy->setIcon(look::icon(u"edit-copy"_s, look::Role::OnAccent));
    copy->setProperty("primary", true); // before the box looks at its style
    buttons->addButton(copy, QDialogButtonBox::ActionRole);
    copy->setEnabled(false);
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    doBeside(this, diagnostics, [this, copy](const QString &text) {
        m_text->setPlainText(text);
        copy->setEnabled(true);
    });
}

} // namespace excerpt
