// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/quiettest.h"
#include "ui/look/look.h"

#include <QCheckBox>
#include <QRadioButton>
#include <QStyle>
#include <QStyleOptionButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace excerpt;

class TestLookStyle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_usual = QApplication::font(); }
    void init()
    {
        tests::failOnWarnings();
        QApplication::setFont(m_usual);
        look::apply(*qApp, look::Theme::Light);
    }
    void cleanup() { QApplication::setFont(m_usual); }

    void boxesGrowWithTheFont()
    {
        const int box = indicatorOf<QCheckBox>(QStyle::SE_CheckBoxIndicator).width();
        const int ring = indicatorOf<QRadioButton>(QStyle::SE_RadioButtonIndicator).width();
        QFont large = m_usual;
        large.setPixelSize(2 * QFontInfo(m_usual).pixelSize());
        QApplication::setFont(large);
        look::apply(*qApp, look::Theme::Light);
        QVERIFY(indicatorOf<QCheckBox>(QStyle::SE_CheckBoxIndicator).width() >= 2 * box - 2);
        QVERIFY(indicatorOf<QRadioButton>(QStyle::SE_RadioButtonIndicator).width() >= 2 * ring - 2);
    }

    void aTickedBoxIsFilled()
    {
        QCheckBox box(u"Tick"_s);
        QVERIFY(!hasAccent(box));
        box.setChecked(true);
        QVERIFY(hasAccent(box));
        box.setEnabled(false);
        QVERIFY(!hasAccent(box));
    }

private:
    template <typename Button>
    [[nodiscard]] static QRect indicatorOf(QStyle::SubElement element)
    {
        Button button(u"Words"_s);
        button.resize(button.sizeHint());
        QStyleOptionButton option;
        option.initFrom(&button);
        return button.style()->subElementRect(element, &option, &button);
    }
    [[nodiscard]] static bool hasAccent(QWidget &widget)
    {
        widget.resize(widget.sizeHint());
        const QImage image = widget.grab().toImage();
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y) == look::color(look::Role::Accent))
                    return true;
            }
        }
        return false;
    }

    QFont m_usual;
};

QTEST_MAIN(TestLookStyle)
#include "tst_lookstyle.moc"
