// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keyring/keyringservice.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QFileInfo>
#include <QMap>
#include <QUuid>

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

using Attributes = QMap<QString, QString>;

constexpr auto secretService = "org.freedesktop.secrets"_L1;

struct Wallet
{
    QString service;
    QString path;
};

const std::array<Wallet, 2> &wallets()
{
    static const std::array<Wallet, 2> all{{
        {u"org.kde.kwalletd6"_s, u"/modules/kwalletd6"_s},
        {u"org.kde.kwalletd5"_s, u"/modules/kwalletd5"_s},
    }};
    return all;
}

/// A connection of its own, closed with this.
class SessionBus
{
public:
    explicit SessionBus(std::chrono::milliseconds timeout)
        : m_name(u"excerpt-keyring-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
        , m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, m_name))
        , m_timeout(timeout)
    {
    }
    SessionBus(const SessionBus &) = delete;
    SessionBus &operator=(const SessionBus &) = delete;
    ~SessionBus() { QDBusConnection::disconnectFromBus(m_name); }

    [[nodiscard]] bool isConnected() const { return m_bus.isConnected(); }

    /// The arguments of the answer; nothing when there is none in time.
    [[nodiscard]] std::optional<QVariantList> call(const QString &service, const QString &path,
                                                   const QString &interface, const QString &method,
                                                   const QVariantList &arguments = {}) const
    {
        QDBusMessage message = QDBusMessage::createMethodCall(service, path, interface, method);
        message.setArguments(arguments);
        const QDBusMessage reply = m_bus.call(message, QDBus::Block, int(m_timeout.count()));
        if (reply.type() != QDBusMessage::ReplyMessage)
            return std::nullopt;
        return reply.arguments();
    }

    [[nodiscard]] QStringList names(const QString &method) const
    {
        const auto reply = call(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                u"org.freedesktop.DBus"_s, method);
        return reply && !reply->isEmpty() ? reply->constFirst().toStringList() : QStringList();
    }

private:
    QString m_name;
    QDBusConnection m_bus;
    std::chrono::milliseconds m_timeout;
};

bool isKde()
{
    return qEnvironmentVariable("XDG_CURRENT_DESKTOP").split(u':').contains(u"KDE"_s);
}

/// An open wallet is read without a word; what is in it is only known then.
KeyringState lookIntoWallet(const SessionBus &bus)
{
    const QStringList running = bus.names(u"ListNames"_s);
    for (const Wallet &wallet : wallets()) {
        if (!running.contains(wallet.service))
            continue;
        const QString interface = u"org.kde.KWallet"_s;
        const auto name = bus.call(wallet.service, wallet.path, interface, u"networkWallet"_s);
        if (!name || name->isEmpty())
            return KeyringState::None;
        const auto isOpen = bus.call(wallet.service, wallet.path, interface, u"isOpen"_s,
                                     {name->constFirst().toString()});
        if (!isOpen || isOpen->isEmpty())
            return KeyringState::None;
        return isOpen->constFirst().toBool() ? KeyringState::Readable : KeyringState::Locked;
    }
    const QStringList startable = bus.names(u"ListActivatableNames"_s);
    const bool exists = startable.contains(wallets().front().service) ||
                        startable.contains(wallets().back().service);
    return exists ? KeyringState::Locked : KeyringState::None;
}

int pathCount(const QVariant &value)
{
    return int(qdbus_cast<QList<QDBusObjectPath>>(value).size());
}

KeyringState lookIntoSecretService(const SessionBus &bus, const QString &service,
                                   const QString &user)
{
    qDBusRegisterMetaType<Attributes>();
    const Attributes attributes{{u"server"_s, service}, {u"user"_s, user}};
    const auto found =
        bus.call(secretService, u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s,
                 u"SearchItems"_s, {QVariant::fromValue(attributes)});
    if (!found || found->size() < 2)
        return KeyringState::None;
    if (pathCount(found->at(0)) > 0)
        return KeyringState::Readable;
    return pathCount(found->at(1)) > 0 ? KeyringState::Locked : KeyringState::NoEntry;
}

} // namespace

bool hasSessionBus(const QProcessEnvironment &environment)
{
    const QString address = environment.value(u"DBUS_SESSION_BUS_ADDRESS"_s);
    if (!address.isEmpty())
        return !address.startsWith("disabled:"_L1);
    const QString folder = environment.value(u"XDG_RUNTIME_DIR"_s);
    return !folder.isEmpty() && QFileInfo::exists(folder + u"/bus"_s);
}

KeyringState lookIntoKeyring(const QString &service, const QString &user,
                             std::chrono::milliseconds timeout)
{
    if (!hasSessionBus(QProcessEnvironment::systemEnvironment()))
        return KeyringState::None;
    const SessionBus bus(timeout);
    if (!bus.isConnected())
        return KeyringState::None;
    return isKde() ? lookIntoWallet(bus) : lookIntoSecretService(bus, service, user);
}

bool hasKeyringService(std::chrono::milliseconds timeout)
{
    if (!hasSessionBus(QProcessEnvironment::systemEnvironment()))
        return false;
    const SessionBus bus(timeout);
    if (!bus.isConnected())
        return false;
    const QStringList names = bus.names(u"ListNames"_s) + bus.names(u"ListActivatableNames"_s);
    if (isKde() &&
        (names.contains(wallets().front().service) || names.contains(wallets().back().service)))
        return true;
    return names.contains(secretService);
}

} // namespace excerpt
