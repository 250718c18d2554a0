// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/http/lowdelay.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

#include <QDir>

using namespace Qt::StringLiterals;

namespace excerpt {

void sendTcpWithoutDelay()
{
    // Numbers of descriptors. Those that are no TCP connection refuse the option, and one that was
    // closed in between does too.
    const QStringList names =
        QDir(u"/proc/self/fd"_s).entryList(QDir::Files | QDir::System | QDir::Hidden);
    for (const QString &name : names) {
        const int on = 1;
        ::setsockopt(name.toInt(), IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    }
}

} // namespace excerpt
