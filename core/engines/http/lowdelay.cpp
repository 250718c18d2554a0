// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/http/lowdelay.h"

#include <dirent.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

#include <cstdlib>

namespace excerpt {

void sendTcpWithoutDelay()
{
    DIR *folder = ::opendir("/proc/self/fd");
    if (!folder)
        return;
    // Each entry is named by its descriptor. Those that are no TCP connection refuse the option,
    // and one that was closed in between does too.
    while (const dirent *entry = ::readdir(folder)) {
        const int on = 1;
        ::setsockopt(std::atoi(entry->d_name), IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    }
    ::closedir(folder);
}

} // namespace excerpt
