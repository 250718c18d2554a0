// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mnemonics.h"

#include <QAction>
#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

QChar mnemonicOf(const QString &text)
{
    const QKeySequence keys = QKeySequence::mnemonic(text);
    return keys.isEmpty() ? QChar() : keys.toString().back().toUpper();
}

/// Without its mark; "(&F)", which is how Chinese and Japanese say it, goes as a whole.
QString withoutMnemonic(const QString &text)
{
    static const QRegularExpression appended(u"\\(&\\w\\)"_s);
    static const QRegularExpression mark(u"&(?!&)(?=\\w)"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    QString plain = text;
    if (plain.contains(appended))
        return plain.remove(appended);
    return plain.remove(mark);
}

QString withFreeMnemonic(const QString &text, const QSet<QChar> &taken)
{
    static const QRegularExpression appended(u"\\(&\\w\\)"_s);
    QString changed = withoutMnemonic(text);
    if (const qsizetype place = text.indexOf(appended); place >= 0) {
        for (char16_t letter = u'A'; letter <= u'Z'; ++letter) {
            if (!taken.contains(QChar(letter)))
                return changed.insert(place, u"(&%1)"_s.arg(QChar(letter)));
        }
        return changed;
    }
    for (qsizetype i = 0; i < changed.size(); ++i) {
        const QChar letter = changed.at(i);
        if (letter.isLetter() && !taken.contains(letter.toUpper()))
            return changed.insert(i, u'&');
    }
    return changed;
}

void partMnemonics(const QList<QAction *> &actions)
{
    QSet<QChar> taken;
    QList<QAction *> others;
    for (QAction *action : actions) {
        const QChar letter = mnemonicOf(action->text());
        if (letter.isNull() || !action->isVisible())
            continue;
        if (taken.contains(letter))
            others << action;
        taken.insert(letter);
    }
    for (QAction *action : others) {
        action->setText(withFreeMnemonic(action->text(), taken));
        taken.insert(mnemonicOf(action->text()));
    }
}

void watch(QMenu &menu)
{
    const auto part = [&menu] { partMnemonics(menu.actions()); };
    QObject::connect(&menu, &QMenu::aboutToShow, &menu, part);
    for (QAction *action : menu.actions()) {
        if (action->menu())
            watch(*action->menu());
    }
}

} // namespace

void keepMnemonicsApart(QMenuBar &bar)
{
    partMnemonics(bar.actions());
    for (QAction *action : bar.actions()) {
        if (action->menu())
            watch(*action->menu());
    }
}

} // namespace excerpt
