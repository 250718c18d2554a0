// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/quiettest.h"
#include "ui/look/look.h"
#include "ui/look/states.h"

#include <QTest>

using namespace excerpt;

/// A desktop of high contrast, which is there before the look is applied.
class TestHighContrast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QPalette desktop(Qt::black);
        for (const auto role : {QPalette::Window, QPalette::Base, QPalette::Button})
            desktop.setColor(role, Qt::black);
        for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
            desktop.setColor(role, Qt::white);
        desktop.setColor(QPalette::Highlight, Qt::yellow);
        QApplication::setPalette(desktop);
    }
    void init() { tests::failOnWarnings(); }

    void theDesktopsPaletteWins()
    {
        look::apply(*qApp, look::Theme::System);
        QVERIFY(look::isDark());
        QCOMPARE(QApplication::palette().color(QPalette::Window), QColor(Qt::black));
        QCOMPARE(QApplication::palette().color(QPalette::Highlight), QColor(Qt::yellow));
        // No state has a colour of its own; its word and its icon stay.
        QCOMPARE(look::color(look::stateColor(look::State::Failed)), QColor(Qt::white));
        QCOMPARE(look::color(look::stateColor(look::State::Done)), QColor(Qt::white));
        QVERIFY(look::stateWord(look::State::Failed) != look::stateWord(look::State::Done));
    }

    void aChosenThemeIsOurs()
    {
        look::apply(*qApp, look::Theme::Light);
        QVERIFY(!look::isDark());
        QVERIFY(QApplication::palette().color(QPalette::Window) != QColor(Qt::black));
        QVERIFY(look::color(look::Role::Bad) != look::color(look::Role::Good));
    }
};

QTEST_MAIN(TestHighContrast)
#include "tst_highcontrast.moc"
