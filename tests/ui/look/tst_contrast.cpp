// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/quiettest.h"
#include "ui/look/look.h"
#include "ui/look/sectioncolors.h"

#include <QApplication>
#include <QPalette>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace excerpt;
using look::Role;

/// WCAG 2.1, success criteria 1.4.3 (text, 4.5:1) and 1.4.11 (what is no text, 3:1).
class TestContrast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { tests::failOnWarnings(); }
    void textCanBeRead_data() { themes(); }
    void textCanBeRead();
    void edgesAndSectionsCanBeSeen_data() { themes(); }
    void edgesAndSectionsCanBeSeen();

private:
    static void themes()
    {
        QTest::addColumn<look::Theme>("theme");
        QTest::newRow("light") << look::Theme::Light;
        QTest::newRow("dark") << look::Theme::Dark;
    }
};

namespace {

double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
           0.0722 * linear(color.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

void check(const QColor &ink, const QColor &ground, double least)
{
    const double found = contrast(ink, ground);
    QVERIFY2(found >= least,
             qPrintable(QStringLiteral("%1 on %2: %3").arg(ink.name(), ground.name()).arg(found)));
}

} // namespace

void TestContrast::textCanBeRead()
{
    QFETCH(const look::Theme, theme);
    look::apply(*qApp, theme);
    const QList<Role> grounds{Role::Window, Role::Base, Role::Alternate, Role::Button, Role::Soft};
    for (const Role ground : grounds) {
        for (const Role ink : {Role::Text, Role::Dim, Role::Accent, Role::Good, Role::Warning,
                               Role::Bad, Role::SetAside, Role::Waiting})
            check(look::color(ink), look::color(ground), 4.5);
    }
    for (const Role ink : {Role::Text, Role::Dim, Role::Warning})
        check(look::color(ink), look::color(Role::WarningGround), 4.5);
    for (const Role ink : {Role::Text, Role::Dim, Role::Bad})
        check(look::color(ink), look::color(Role::BadGround), 4.5);
    check(look::color(Role::OnAccent), look::color(Role::Accent), 4.5);
    const QPalette palette = QApplication::palette();
    for (const auto &[ink, ground] : {std::pair(QPalette::WindowText, QPalette::Window),
                                      {QPalette::Text, QPalette::Base},
                                      {QPalette::PlaceholderText, QPalette::Base},
                                      {QPalette::ButtonText, QPalette::Button},
                                      {QPalette::HighlightedText, QPalette::Highlight},
                                      {QPalette::ToolTipText, QPalette::ToolTipBase},
                                      {QPalette::Link, QPalette::Base}})
        check(palette.color(ink), palette.color(ground), 4.5);
}

void TestContrast::edgesAndSectionsCanBeSeen()
{
    QFETCH(const look::Theme, theme);
    look::apply(*qApp, theme);
    for (const Role ground : {Role::Window, Role::Base, Role::Button}) {
        check(look::color(Role::Edge), look::color(ground), 3);
        check(look::color(Role::Accent), look::color(ground), 3); // the focus
    }
    const QColor letter = look::isDark() ? QColor(0x14, 0x17, 0x1a) : QColor(Qt::white);
    for (int place = 0; place < look::sectionColorCount; ++place) {
        check(letter, look::sectionColor(place), 4.5);
        check(Qt::white, look::sectionColorOnPage(place), 4.5);
        for (const Role ground : {Role::Base, Role::Canvas})
            check(look::sectionColor(place), look::color(ground), 3);
    }
}

QTEST_MAIN(TestContrast)
#include "tst_contrast.moc"
