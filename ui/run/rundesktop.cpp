// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/rundesktop.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>
#include <QDBusVariant>

#include <array>
#include <cmath>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(RunPanel)
};

/// Of packaging/desktop.
const QString desktopId = u"org.excerpt.Excerpt"_s;
const QString programName = u"Excerpt"_s;

/// Read wraps its answer twice.
QString plain(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value.toString();
}

QDBusMessage powerManagement(const QString &method)
{
    return QDBusMessage::createMethodCall(u"org.freedesktop.PowerManagement"_s,
                                          u"/org/freedesktop/PowerManagement/Inhibit"_s,
                                          u"org.freedesktop.PowerManagement.Inhibit"_s, method);
}

} // namespace

class RunDesktop::Private : public QObject
{
public:
    void sendProgress(std::optional<double> done) const;
    void keepAwake();
    void askPowerManagement();
    void allowSleep();

    QDBusConnection session = QDBusConnection::sessionBus();
    QDBusConnection system = QDBusConnection::systemBus();
    std::optional<int> shown; ///< per mille
    bool keepsAwake = false;
    QDBusUnixFileDescriptor lock;  ///< of login1: sleep is allowed when it is closed
    std::optional<quint32> cookie; ///< of PowerManagement
};

void RunDesktop::Private::sendProgress(std::optional<double> done) const
{
    QDBusMessage signal = QDBusMessage::createSignal(
        u"/org/excerpt/Excerpt"_s, u"com.canonical.Unity.LauncherEntry"_s, u"Update"_s);
    signal.setArguments({QString(u"application://"_s + desktopId + u".desktop"_s),
                         QVariantMap{{u"progress"_s, done.value_or(0.0)},
                                     {u"progress-visible"_s, done.has_value()}}});
    session.send(signal);
}

/// A block, not a delay: a section that is cut in two by a sleep is paid for twice.
void RunDesktop::Private::keepAwake()
{
    if (keepsAwake)
        return;
    keepsAwake = true;
    QDBusMessage call =
        QDBusMessage::createMethodCall(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s,
                                       u"org.freedesktop.login1.Manager"_s, u"Inhibit"_s);
    call.setArguments({u"sleep"_s, programName, Texts::tr("Sections are being run."), u"block"_s});
    auto *watcher = new QDBusPendingCallWatcher(system.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *watcher;
        if (!keepsAwake)
            return; // the lock goes with the reply
        if (reply.isValid())
            lock = reply.value();
        else
            askPowerManagement();
    });
}

void RunDesktop::Private::askPowerManagement()
{
    QDBusMessage call = powerManagement(u"Inhibit"_s);
    call.setArguments({programName, Texts::tr("Sections are being run.")});
    auto *watcher = new QDBusPendingCallWatcher(session.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<quint32> reply = *watcher;
        if (!reply.isValid())
            return;
        cookie = reply.value();
        if (!keepsAwake)
            allowSleep();
    });
}

void RunDesktop::Private::allowSleep()
{
    keepsAwake = false;
    lock = {};
    if (!cookie)
        return;
    QDBusMessage call = powerManagement(u"UnInhibit"_s);
    call.setArguments({*std::exchange(cookie, std::nullopt)});
    session.send(call);
}

RunDesktop::RunDesktop() : d(std::make_unique<Private>()) {}

RunDesktop::~RunDesktop()
{
    clear();
}

void RunDesktop::showProgress(double done)
{
    d->keepAwake();
    const int perMille = int(std::lround(done * 1000));
    if (d->shown == perMille)
        return;
    d->shown = perMille;
    d->sendProgress(done);
}

void RunDesktop::clear()
{
    if (d->shown)
        d->sendProgress(std::nullopt);
    d->shown.reset();
    d->allowSleep();
}

void RunDesktop::notify(const QString &title, const QString &text)
{
    QDBusMessage call = QDBusMessage::createMethodCall(
        u"org.freedesktop.Notifications"_s, u"/org/freedesktop/Notifications"_s,
        u"org.freedesktop.Notifications"_s, u"Notify"_s);
    // Servers may read the text as markup.
    call.setArguments({programName, quint32(0), desktopId, title, text.toHtmlEscaped(),
                       QStringList(), QVariantMap{{u"desktop-entry"_s, desktopId}}, -1});
    d->session.send(call);
}

void RunDesktop::whenMotionIsReduced(const std::function<void()> &then)
{
    struct Setting
    {
        QString group;
        QString key;
        QString still; ///< its value that means no motion
    };
    const std::array settings{
        Setting{u"org.freedesktop.appearance"_s, u"reduced-motion"_s, u"1"_s},
        Setting{u"org.gnome.desktop.interface"_s, u"enable-animations"_s, u"false"_s},
        Setting{u"org.kde.kdeglobals.KDE"_s, u"AnimationDurationFactor"_s, u"0"_s},
    };
    for (const Setting &setting : settings) {
        QDBusMessage call = QDBusMessage::createMethodCall(
            u"org.freedesktop.portal.Desktop"_s, u"/org/freedesktop/portal/desktop"_s,
            u"org.freedesktop.portal.Settings"_s, u"Read"_s);
        call.setArguments({setting.group, setting.key});
        auto *watcher = new QDBusPendingCallWatcher(d->session.asyncCall(call), d.get());
        QObject::connect(watcher, &QDBusPendingCallWatcher::finished, d.get(),
                         [watcher, then, still = setting.still] {
                             watcher->deleteLater();
                             const QDBusPendingReply<QDBusVariant> reply = *watcher;
                             if (reply.isValid() && plain(reply.value().variant()) == still)
                                 then();
                         });
    }
}

} // namespace excerpt
