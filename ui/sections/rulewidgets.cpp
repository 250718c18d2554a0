// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sections/rulewidgets.h"

#include "ui/look/look.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace excerpt::rulewidgets {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(SectionRules)
};

} // namespace

QComboBox *sharedPage(QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(u"sharedPage"_s);
    box->addItem(Texts::tr("Split at the heading’s height"), int(SharedPage::Split));
    box->addItem(Texts::tr("Keep the page in both"), int(SharedPage::Both));
    box->addItem(Texts::tr("End on the page before"), int(SharedPage::ToTheNext));
    box->addItem(Texts::tr("Begin on the next page"), int(SharedPage::ToThePrevious));
    return box;
}

SharedPage chosen(const QComboBox &sharedPage)
{
    return SharedPage(sharedPage.currentData().toInt());
}

QLineEdit *names(QWidget *parent)
{
    auto *field = new QLineEdit(BookmarkRules::defaultNames(), parent);
    field->setObjectName(u"names"_s);
    field->setFont(look::fixedFont());
    field->setToolTip(Texts::tr("{{number}} and {{title}} are replaced"));
    return field;
}

} // namespace excerpt::rulewidgets
