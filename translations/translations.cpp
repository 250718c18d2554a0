// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/translations.h"

#include <QCoreApplication>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace excerpt {

void installTranslations()
{
    // The sources are English, but only a file knows that 1 takes the singular.
    auto *english = new QTranslator(QCoreApplication::instance());
    if (english->load(u":/i18n/excerpt_en.qm"_s))
        QCoreApplication::installTranslator(english);
}

} // namespace excerpt
