// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/pdf/helpersetup.h"

#include "core/document/pdf/jail.h"

#include <poll.h>
#include <pthread.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#include <QByteArray>

#include <algorithm>
#include <climits>
#include <csignal>
#include <cstdio>
#include <ctime>
#include <exception>
#include <new>

namespace excerpt {

namespace {

constexpr int priority = 10;
constexpr rlim_t stackBytes = 32 << 20; ///< deep page trees and nested arrays recurse
constexpr rlim_t openFiles = 64;

volatile pid_t supervisor = 0;

void limit(int resource, rlim_t value)
{
    rlimit current{};
    ::getrlimit(resource, &current);
    current.rlim_cur = std::min(value, current.rlim_max);
    if (resource != RLIMIT_STACK) // its hard limit may be asked for by threads
        current.rlim_max = current.rlim_cur;
    ::setrlimit(resource, &current);
}

[[noreturn]] void endOutOfMemory()
{
    ::_exit(helperStatusOutOfMemory);
}

/// Qt throws std::bad_alloc by itself, past the new handler.
[[noreturn]] void endByException()
{
    try {
        if (std::current_exception())
            std::rethrow_exception(std::current_exception());
    } catch (const std::bad_alloc &) {
        endOutOfMemory();
    } catch (...) {
        std::fputs("unexpected exception\n", stderr);
    }
    std::abort();
}

/// PR_SET_PDEATHSIG tells of the end of the thread that started us, not of its process: pool
/// threads come and go. Only a new parent means that the supervisor is gone.
void onThreadEnd(int)
{
    if (::getppid() != supervisor)
        ::_exit(0);
}

/// Waits for nothing but the other end of the control socket being closed: also in the middle of
/// a request that never ends.
void *watchSupervisor(void *)
{
    pollfd control{helperControlDescriptor, POLLRDHUP, 0};
    while (::poll(&control, 1, -1) <= 0) {
    }
    ::_exit(0);
}

void startWatching()
{
    pthread_attr_t attributes;
    pthread_attr_init(&attributes);
    constexpr std::size_t watchStackBytes = 64 * 1024;
    pthread_attr_setstacksize(&attributes,
                              std::max<std::size_t>(watchStackBytes, PTHREAD_STACK_MIN));
    pthread_t thread{};
    if (pthread_create(&thread, &attributes, &watchSupervisor, nullptr) == 0)
        pthread_detach(thread);
    pthread_attr_destroy(&attributes);
}

void watchParent()
{
    supervisor = ::getppid();
    struct sigaction action = {};
    action.sa_handler = &onThreadEnd;
    action.sa_flags = SA_RESTART;
    ::sigaction(SIGHUP, &action, nullptr);
    ::prctl(PR_SET_PDEATHSIG, SIGHUP);
}

} // namespace

Confinement setUpHelper(int argc, char **argv)
{
    if (argc != 3 || qstrcmp(argv[1], helperProtocol) != 0) {
        std::fputs("excerpt-pdf-worker is started by excerpt and excerpt-cli of its own version, "
                   "not by hand\n",
                   stderr);
        ::_exit(helperStatusWrongVersion);
    }
    ::setpriority(PRIO_PROCESS, 0, priority);
    std::set_new_handler(&endOutOfMemory);
    std::set_terminate(&endByException);
    watchParent();
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_STACK, stackBytes);
    limit(RLIMIT_NOFILE, openFiles);
#ifndef EXCERPT_SANITIZED // sanitizers map terabytes
    limit(RLIMIT_DATA, rlim_t(QByteArray(argv[2]).toLongLong()));
#endif
    ::tzset(); // reads /etc/localtime, which is out of reach later

    Confinement confinement;
    confinement.landlockVersion = confineFiles();
    startWatching(); // between the two: Landlock holds for threads started after it
    confinement.hasCallFilter = confineCalls();
    return confinement;
}

} // namespace excerpt
