// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace excerpt {

QLocale installTranslations(const QString &language)
{
    // The sources are English, but only a file knows that 1 takes the singular.
    auto *english = new QTranslator(QCoreApplication::instance());
    if (english->load(u":/i18n/excerpt_en.qm"_s))
        QCoreApplication::installTranslator(english);

    if (!language.isEmpty())
        QLocale::setDefault(QLocale(language));
    auto *chosen = new QTranslator(QCoreApplication::instance());
    if (!chosen->load(QLocale(), u"excerpt"_s, u"_"_s, u":/i18n"_s))
        return QLocale(QLocale::English);
    auto *ofQt = new QTranslator(QCoreApplication::instance());
    if (ofQt->load(QLocale(), u"qtbase"_s, u"_"_s,
                   QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(ofQt);
    QCoreApplication::installTranslator(chosen);
    // Page ranges, numbers of sections and everything in files have the digits 0 to 9, and two
    // sets of digits in one sentence are hard to read.
    if (QLocale().language() == QLocale::Arabic && QLocale().zeroDigit() != "0"_L1)
        QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates));
    return QLocale(chosen->language());
}

} // namespace excerpt
