// SPDX-License-Identifier: GPL-3.0-or-later
// Starting a helper: which program, with which environment and descriptors.
#include "core/document/helpermessages.h"
#include "core/document/helperprocess.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcessEnvironment>

#include <array>
#include <csignal>
#include <cstring>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

constexpr int firstSafeDescriptor = 10; ///< above every number that the helper is given

QString workerPath()
{
    const QString named = qEnvironmentVariable("EXCERPT_PDF_WORKER");
    if (!named.isEmpty())
        return named;
    const QString folder = QFileInfo(QFileInfo(u"/proc/self/exe"_s).symLinkTarget()).path();
    const QString beside = folder + "/excerpt-pdf-worker"_L1;
    if (QFileInfo::exists(beside))
        return beside;
    return folder + "/../libexec/excerpt/excerpt-pdf-worker"_L1;
}

bool isForHelper(const QString &entry)
{
    // Keys, proxies and addresses stay here. LD_LIBRARY_PATH: bundles find their libraries by it.
    constexpr std::array names{"LANG="_L1, "LANGUAGE="_L1, "HOME="_L1, "TZ="_L1,
                               "LD_LIBRARY_PATH="_L1};
    constexpr std::array prefixes{"LC_"_L1, "XDG_"_L1, "FONTCONFIG_"_L1};
    constexpr std::array sanitizers{"ASAN_OPTIONS="_L1, "UBSAN_OPTIONS="_L1, "TSAN_OPTIONS="_L1};
    const auto begins = [&entry](QLatin1StringView start) { return entry.startsWith(start); };
#ifdef EXCERPT_SANITIZED
    if (std::ranges::any_of(sanitizers, begins))
        return true;
#else
    Q_UNUSED(sanitizers)
#endif
    return std::ranges::any_of(names, begins) || std::ranges::any_of(prefixes, begins);
}

std::vector<QByteArray> helperEnvironment()
{
    std::vector<QByteArray> entries;
    for (const QString &entry : QProcessEnvironment::systemEnvironment().toStringList()) {
        if (isForHelper(entry))
            entries.push_back(entry.toLocal8Bit());
    }
    return entries;
}

std::vector<char *> pointersTo(std::vector<QByteArray> &texts)
{
    std::vector<char *> pointers;
    for (QByteArray &text : texts)
        pointers.push_back(text.data());
    pointers.push_back(nullptr);
    return pointers;
}

class FileActions
{
public:
    FileActions() { posix_spawn_file_actions_init(&m_actions); }
    FileActions(const FileActions &) = delete;
    FileActions &operator=(const FileActions &) = delete;
    ~FileActions() { posix_spawn_file_actions_destroy(&m_actions); }
    void prepare(int control, int errors)
    {
        posix_spawn_file_actions_addopen(&m_actions, STDIN_FILENO, "/dev/null", O_RDWR, 0);
        posix_spawn_file_actions_adddup2(&m_actions, STDIN_FILENO, STDOUT_FILENO);
        posix_spawn_file_actions_adddup2(&m_actions, errors, STDERR_FILENO);
        posix_spawn_file_actions_adddup2(&m_actions, control, helperControlDescriptor);
        posix_spawn_file_actions_addclosefrom_np(&m_actions, helperControlDescriptor + 1);
    }
    [[nodiscard]] const posix_spawn_file_actions_t *get() const { return &m_actions; }

private:
    posix_spawn_file_actions_t m_actions{};
};

/// A process group of its own, so that Ctrl+C in a terminal ends the run in good order instead of
/// the helper; no signal blocked or ignored.
class SpawnAttributes
{
public:
    SpawnAttributes()
    {
        sigset_t none;
        sigset_t all;
        sigemptyset(&none);
        sigfillset(&all);
        posix_spawnattr_init(&m_attributes);
        posix_spawnattr_setpgroup(&m_attributes, 0);
        posix_spawnattr_setsigmask(&m_attributes, &none);
        posix_spawnattr_setsigdefault(&m_attributes, &all);
        posix_spawnattr_setflags(&m_attributes, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK |
                                                    POSIX_SPAWN_SETSIGDEF);
    }
    SpawnAttributes(const SpawnAttributes &) = delete;
    SpawnAttributes &operator=(const SpawnAttributes &) = delete;
    ~SpawnAttributes() { posix_spawnattr_destroy(&m_attributes); }
    [[nodiscard]] const posix_spawnattr_t *get() const { return &m_attributes; }

private:
    posix_spawnattr_t m_attributes{};
};

Descriptor movedUp(int descriptor)
{
    const Descriptor low(descriptor);
    return Descriptor(::fcntl(descriptor, F_DUPFD_CLOEXEC, firstSafeDescriptor));
}

tl::unexpected<Error> unavailable(const QString &program, int error)
{
    return failure(Stage::Open, Code::HelperUnavailable,
                   QCoreApplication::translate(
                       "Helper", "The program that reads PDFs, “%1”, could not be started: %2. "
                                 "Install Excerpt again, or let EXCERPT_PDF_WORKER name it.")
                       .arg(program, QString::fromLocal8Bit(std::strerror(error))),
                   u"%1: errno %2"_s.arg(program).arg(error));
}

} // namespace

Expected<HelperProcess::Started> HelperProcess::spawn(const HelperLimits &limits)
{
    const QString program = workerPath();
    std::array<int, 2> sockets{-1, -1};
    std::array<int, 2> pipe{-1, -1};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, sockets.data()) != 0)
        return unavailable(program, errno);
    Started started;
    started.socket = Descriptor(sockets.at(0));
    const Descriptor control = movedUp(sockets.at(1));
    if (::pipe2(pipe.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return unavailable(program, errno);
    started.errors = Descriptor(pipe.at(0));
    const Descriptor errors = movedUp(pipe.at(1));
    if (!control.isOpen() || !errors.isOpen())
        return unavailable(program, errno);

    FileActions actions;
    actions.prepare(control.get(), errors.get());
    const SpawnAttributes attributes;
    std::vector<QByteArray> arguments{program.toLocal8Bit(), helperProtocol,
                                      QByteArray::number(limits.memoryBytes)};
    std::vector<QByteArray> environment = helperEnvironment();
    const int error =
        ::posix_spawn(&started.id, arguments.front().constData(), actions.get(), attributes.get(),
                      pointersTo(arguments).data(), pointersTo(environment).data());
    if (error != 0)
        return unavailable(program, error);
    // Nobody else reaps our children, so the id cannot have been given away.
    started.process = Descriptor(int(::syscall(SYS_pidfd_open, started.id, 0)));
    if (started.process.isOpen())
        return started;
    const int reason = errno;
    ::kill(started.id, SIGKILL);
    ::waitpid(started.id, nullptr, 0);
    return unavailable(program, reason);
}

} // namespace excerpt
