// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/descriptor.h"
#include "core/document/pdf/jail.h"

#include <fcntl.h>
#include <linux/landlock.h>
#include <sys/prctl.h>
#include <sys/syscall.h>

#include <QByteArray>
#include <QByteArrayList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

// Newer than the headers of Debian 12; the kernel says by its version whether it knows them.
// Source: include/uapi/linux/landlock.h of Linux 6.12.
constexpr quint64 accessTruncate = 1ULL << 14;           // version 3
constexpr quint64 accessDeviceControl = 1ULL << 15;      // version 5
constexpr quint64 netAccess = (1ULL << 0) | (1ULL << 1); // bind, connect; version 4
constexpr quint64 scopes = (1ULL << 0) | (1ULL << 1);    // abstract sockets, signals; version 6

struct RulesetAttributes
{
    quint64 files = 0;
    quint64 network = 0;
    quint64 scoped = 0;
};

/// How much of the attributes a kernel of this version reads.
std::size_t attributeSize(long version)
{
    if (version >= 6)
        return sizeof(RulesetAttributes);
    return version >= 4 ? 2 * sizeof(quint64) : sizeof(quint64);
}

RulesetAttributes everythingOf(long version)
{
    RulesetAttributes all;
    all.files = (LANDLOCK_ACCESS_FS_MAKE_SYM << 1) - 1; // version 1: all up to making links
    if (version >= 2)
        all.files |= LANDLOCK_ACCESS_FS_REFER;
    if (version >= 3)
        all.files |= accessTruncate;
    if (version >= 4)
        all.network = netAccess;
    if (version >= 5)
        all.files |= accessDeviceControl;
    if (version >= 6)
        all.scoped = scopes;
    return all;
}

QByteArrayList readableFolders()
{
    QByteArrayList folders{
        "/usr/share/fonts"_ba,
        "/usr/local/share/fonts"_ba,
        "/etc/fonts"_ba,
        "/usr/share/fontconfig"_ba,
        "/var/cache/fontconfig"_ba,
        "/usr/share/poppler"_ba,
        "/usr/lib"_ba,
        "/lib"_ba,
        "/lib64"_ba,
        "/usr/lib64"_ba,
        "/usr/local/lib"_ba,
    };
    const QByteArray home = qgetenv("HOME");
    if (!home.isEmpty())
        folders << home + "/.fonts" << home + "/.local/share/fonts" << home + "/.cache/fontconfig";
    const QByteArray data = qgetenv("XDG_DATA_HOME");
    if (!data.isEmpty())
        folders << data + "/fonts";
    const QByteArray cache = qgetenv("XDG_CACHE_HOME");
    if (!cache.isEmpty())
        folders << cache + "/fontconfig";
    return folders;
}

void allowReading(int ruleset, const QByteArray &folder)
{
    const Descriptor opened(::open(folder.constData(), O_PATH | O_DIRECTORY | O_CLOEXEC));
    if (!opened.isOpen())
        return; // it is not there: nothing to read
    landlock_path_beneath_attr rule{};
    rule.allowed_access = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR;
    rule.parent_fd = opened.get();
    ::syscall(SYS_landlock_add_rule, ruleset, LANDLOCK_RULE_PATH_BENEATH, &rule, 0);
}

} // namespace

int confineFiles()
{
    const long version =
        ::syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION);
    if (version < 1)
        return 0;
    const RulesetAttributes attributes = everythingOf(version);
    const Descriptor ruleset(
        int(::syscall(SYS_landlock_create_ruleset, &attributes, attributeSize(version), 0)));
    if (!ruleset.isOpen() || ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
        return 0;
    for (const QByteArray &folder : readableFolders())
        allowReading(ruleset.get(), folder);
    const bool isConfined = ::syscall(SYS_landlock_restrict_self, ruleset.get(), 0) == 0;
    return isConfined ? int(version) : 0;
}

} // namespace excerpt
