// SPDX-License-Identifier: GPL-3.0-or-later
// CTest runs this below dbus-run-session, with the session's bus as the system's too.
#include "tests/support/quiettest.h"
#include "ui/run/rundesktop.h"

#include <fcntl.h>
#include <unistd.h>

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusUnixFileDescriptor>
#include <QDBusVariant>
#include <QHash>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace excerpt;

namespace {

QDBusConnection newBus(const QString &name)
{
    return QDBusConnection::connectToBus(QDBusConnection::SessionBus, name);
}

} // namespace

/// Stands in for a desktop: every service of it, and what was asked of them.
class FakeDesktop : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    QStringList notes;

public Q_SLOTS:
    uint Notify(const QString &program, uint, const QString &, const QString &title,
                const QString &text, const QStringList &, const QVariantMap &, int)
    {
        notes += program + u": "_s + title + u" / "_s + text;
        return 1;
    }
};

class FakeLogin : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    QStringList asked;

    /// True when whoever asked has closed what it was given.
    [[nodiscard]] bool isReleased() const
    {
        char byte = 0;
        return m_read >= 0 && ::read(m_read, &byte, 1) == 0;
    }

public Q_SLOTS:
    QDBusUnixFileDescriptor Inhibit(const QString &what, const QString &who, const QString &,
                                    const QString &mode)
    {
        asked += what + u' ' + who + u' ' + mode;
        int ends[2];
        if (::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
            return {};
        m_read = ends[0];
        QDBusUnixFileDescriptor given(ends[1]);
        ::close(ends[1]);
        return given;
    }

private:
    int m_read = -1;
};

class FakePower : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.PowerManagement.Inhibit")

public:
    int inhibited = 0;
    int released = 0;

public Q_SLOTS:
    uint Inhibit(const QString &, const QString &)
    {
        ++inhibited;
        return 7;
    }
    void UnInhibit(uint cookie) { released += cookie == 7 ? 1 : 0; }
};

class FakePortal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    QHash<QString, QVariant> values; ///< by group and key
    int asked = 0;

public Q_SLOTS:
    QDBusVariant Read(const QString &group, const QString &key)
    {
        ++asked;
        return QDBusVariant(QVariant::fromValue(QDBusVariant(values.value(group + u' ' + key, 7))));
    }
};

/// What the launcher hears.
class Launcher : public QObject
{
    Q_OBJECT

public:
    QStringList heard;

public Q_SLOTS:
    void update(const QString &program, const QVariantMap &what)
    {
        heard += program + u' ' +
                 (what.value(u"progress-visible"_s).toBool()
                      ? QString::number(what.value(u"progress"_s).toDouble())
                      : u"none"_s);
    }
};

class RunDesktopTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { tests::failOnWarnings(); }

    void withoutAnyServiceNothingHappens()
    {
        RunDesktop desktop;
        desktop.showProgress(0.5);
        desktop.notify(u"Title"_s, u"Text"_s);
        desktop.clear();
    }

    void progressIsShownAndTakenAway()
    {
        QDBusConnection bus = newBus(u"launcher"_s);
        Launcher launcher;
        QVERIFY(bus.connect({}, {}, u"com.canonical.Unity.LauncherEntry"_s, u"Update"_s, &launcher,
                            SLOT(update(QString, QVariantMap))));
        {
            RunDesktop desktop;
            desktop.showProgress(0.25);
            desktop.showProgress(0.25001); // nobody would see that
            desktop.showProgress(0.5);
            QTRY_COMPARE(launcher.heard.size(), 2);
        }
        QTRY_COMPARE(launcher.heard.size(), 3);
        const QString id = u"application://org.excerpt.Excerpt.desktop "_s;
        QCOMPARE(launcher.heard, QStringList({id + u"0.25"_s, id + u"0.5"_s, id + u"none"_s}));
    }

    void theEndIsNotified()
    {
        QDBusConnection bus = newBus(u"notifications"_s);
        FakeDesktop fake;
        QVERIFY(bus.registerObject(u"/org/freedesktop/Notifications"_s, &fake,
                                   QDBusConnection::ExportAllSlots));
        QVERIFY(bus.registerService(u"org.freedesktop.Notifications"_s));
        RunDesktop desktop;
        desktop.notify(u"3 of 3"_s, u"a < b"_s);
        QTRY_COMPARE(fake.notes, QStringList(u"Excerpt: 3 of 3 / a &lt; b"_s));
    }

    void theComputerStaysAwakeWhileARunIsOn()
    {
        QDBusConnection bus = newBus(u"login"_s);
        FakeLogin fake;
        QVERIFY(bus.registerObject(u"/org/freedesktop/login1"_s, &fake,
                                   QDBusConnection::ExportAllSlots));
        QVERIFY(bus.registerService(u"org.freedesktop.login1"_s));
        RunDesktop desktop;
        desktop.showProgress(0.1);
        desktop.showProgress(0.2);
        QTRY_COMPARE(fake.asked, QStringList(u"sleep Excerpt block"_s));
        QVERIFY(!fake.isReleased());
        // The answer may still be on its way.
        QTRY_VERIFY([&] {
            desktop.clear();
            return fake.isReleased();
        }());
        QVERIFY(bus.unregisterService(u"org.freedesktop.login1"_s));
    }

    void reducedMotionIsReadFromThePortal_data()
    {
        QTest::addColumn<QString>("setting");
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<bool>("isReduced");
        QTest::newRow("all desktops")
            << u"org.freedesktop.appearance reduced-motion"_s << QVariant(1U) << true;
        QTest::newRow("not reduced")
            << u"org.freedesktop.appearance reduced-motion"_s << QVariant(0U) << false;
        QTest::newRow("GNOME") << u"org.gnome.desktop.interface enable-animations"_s
                               << QVariant(false) << true;
        QTest::newRow("KDE") << u"org.kde.kdeglobals.KDE AnimationDurationFactor"_s
                             << QVariant(u"0"_s) << true;
    }
    void reducedMotionIsReadFromThePortal()
    {
        QFETCH(const QString, setting);
        QFETCH(const QVariant, value);
        QDBusConnection bus = newBus(u"portal"_s);
        FakePortal fake;
        fake.values.insert(setting, value);
        QVERIFY(bus.registerObject(u"/org/freedesktop/portal/desktop"_s, &fake,
                                   QDBusConnection::ExportAllSlots));
        QVERIFY(bus.registerService(u"org.freedesktop.portal.Desktop"_s));
        bool isTold = false;
        RunDesktop desktop;
        desktop.whenMotionIsReduced([&isTold] { isTold = true; });
        QTRY_COMPARE(fake.asked, 3);
        QFETCH(const bool, isReduced);
        if (isReduced)
            QTRY_VERIFY(isTold);
        QCOMPARE(isTold, isReduced);
        QVERIFY(bus.unregisterService(u"org.freedesktop.portal.Desktop"_s));
        bus.unregisterObject(u"/org/freedesktop/portal/desktop"_s);
    }

    void withoutLogindThePowerManagerIsAsked()
    {
        QDBusConnection bus = newBus(u"power"_s);
        FakePower fake;
        QVERIFY(bus.registerObject(u"/org/freedesktop/PowerManagement/Inhibit"_s, &fake,
                                   QDBusConnection::ExportAllSlots));
        QVERIFY(bus.registerService(u"org.freedesktop.PowerManagement"_s));
        RunDesktop desktop;
        desktop.showProgress(0.1);
        QTRY_COMPARE(fake.inhibited, 1);
        desktop.clear();
        QTRY_COMPARE(fake.released, 1);
    }
};

QTEST_GUILESS_MAIN(RunDesktopTest)
#include "tst_rundesktop.moc"
