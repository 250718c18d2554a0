// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/windowwords.h"

#include "core/settings/settingstable.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace excerpt::look {

namespace {

/// Of the setting with that option; empty: there is none.
QString nameOf(const QString &option)
{
    for (const SettingRow &row : settingsTable) {
        if (row.option && option == QLatin1StringView(row.option))
            return u'“' + QCoreApplication::translate("Settings", row.label) + u'”';
    }
    return {};
}

} // namespace

QString windowWords(const QString &message)
{
    static const QRegularExpression option(u"--([a-z]+(?:-[a-z]+)*)"_s);
    QString words;
    qsizetype from = 0;
    for (auto match = option.globalMatch(message); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        const QString name = nameOf(found.captured(1));
        words += message.mid(from, found.capturedStart() - from);
        words += name.isEmpty() ? found.captured() : name;
        from = found.capturedEnd();
    }
    return words + message.mid(from);
}

} // namespace excerpt::look
