// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/helperprocess.h"

#include "core/base/stop.h"
#include "core/document/helperexchange.h"
#include "core/document/helpermessages.h"

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>

#include <QCoreApplication>

#include <array>
#include <csignal>
#include <cstring>
#include <ctime>
#include <mutex>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

constexpr qsizetype keptErrorBytes = 4096;

struct Registry
{
    std::mutex mutex;
    std::vector<pid_t> ids;
};

Registry &registry()
{
    static Registry all;
    return all;
}

void registerHelper(pid_t id)
{
    const std::lock_guard lock(registry().mutex);
    registry().ids.push_back(id);
}

void forgetHelper(pid_t id)
{
    const std::lock_guard lock(registry().mutex);
    std::erase(registry().ids, id);
}

QString howItEnded(int status)
{
    if (WIFSIGNALED(status)) {
        const int signal = WTERMSIG(status);
        const char *name = ::sigabbrev_np(signal);
        return u"signal %1 (SIG%2)"_s.arg(signal).arg(QString::fromLatin1(name ? name : "unknown"));
    }
    return u"exit status %1"_s.arg(WEXITSTATUS(status));
}

QString withLastWords(const QString &detail, const QByteArray &lastWords)
{
    const QByteArray words = lastWords.trimmed();
    return words.isEmpty() ? detail : detail + u": "_s + QString::fromUtf8(words);
}

} // namespace

std::vector<pid_t> helperProcessIds()
{
    const std::lock_guard lock(registry().mutex);
    return registry().ids;
}

Expected<std::unique_ptr<HelperProcess>> HelperProcess::start(const QString &documentName,
                                                              const HelperLimits &limits)
{
    auto started = spawn(limits);
    if (!started)
        return tl::unexpected(started.error());
    return std::unique_ptr<HelperProcess>(
        new HelperProcess(documentName, limits, std::move(*started)));
}

HelperProcess::HelperProcess(QString documentName, const HelperLimits &limits, Started started)
    : m_documentName(std::move(documentName))
    , m_limits(limits)
    , m_id(started.id)
    , m_process(std::move(started.process))
    , m_socket(std::move(started.socket))
    , m_errors(std::move(started.errors))
{
    registerHelper(m_id);
}

HelperProcess::~HelperProcess()
{
    if (isAlive())
        end();
}

void HelperProcess::adopt(const QString &documentName, const HelperLimits &limits)
{
    m_documentName = documentName;
    m_limits = limits;
}

Expected<HelperReply> HelperProcess::request(const QByteArray &fields,
                                             std::span<const int> descriptors, std::stop_token stop,
                                             QDeadlineTimer deadline,
                                             std::chrono::nanoseconds processorTime)
{
    m_lastWords.clear(); // what it says now is about this request
    const QDeadlineTimer latest = std::min(deadline, QDeadlineTimer(m_limits.requestTimeout));
    HelperExchange exchange(m_socket.get(), m_process.get(), stop, latest);
    const auto before = this->processorTime();
    bool isPastProcessorTime = false;
    const auto look = [&]() -> std::optional<HelperExchange::Outcome> {
        if (residentBytes() > m_limits.memoryBytes)
            return HelperExchange::Outcome::TooBig;
        isPastProcessorTime = this->processorTime() - before > processorTime;
        return isPastProcessorTime ? std::optional(HelperExchange::Outcome::TimedOut)
                                   : std::nullopt;
    };
    HelperReply reply;
    switch (exchange.run(++m_number, fields, descriptors, look, reply)) {
    case HelperExchange::Outcome::Answered: drainErrors(); return reply;
    case HelperExchange::Outcome::Stopped:
        end();
        return tl::unexpected(cancelledError(Stage::Open));
    case HelperExchange::Outcome::TooBig: return tl::unexpected(outOfMemory(end()));
    case HelperExchange::Outcome::NoReply: return tl::unexpected(refuseReply(u"framing"_s));
    case HelperExchange::Outcome::Ended: return tl::unexpected(crashed(end()));
    case HelperExchange::Outcome::TimedOut: break;
    }
    end();
    return failure(Stage::Open, Code::HelperTimedOut,
                   QCoreApplication::translate(
                       "Helper", "Reading “%1” took longer than allowed and was ended. This part "
                                 "of the document may be damaged; try other pages of it.")
                       .arg(m_documentName),
                   isPastProcessorTime ? u"too much time of the processor"_s
                                       : u"no reply in time"_s);
}

Error HelperProcess::refuseReply(const QString &detail)
{
    const Ending ending = end();
    return {Stage::Open, Code::HelperCrashed,
            QCoreApplication::translate(
                "Helper", "The program that reads “%1” answered with something that is no answer, "
                          "and was ended. This part of the document may be made to do harm.")
                .arg(m_documentName),
            withLastWords(u"malformed reply (%1)"_s.arg(detail), ending.lastWords)};
}

qint64 HelperProcess::residentBytes() const
{
    if (!isAlive())
        return 0;
    std::array<char, 32> path{};
    qsnprintf(path.data(), path.size(), "/proc/%d/statm", int(m_id));
    const Descriptor file(::open(path.data(), O_RDONLY | O_CLOEXEC));
    std::array<char, 128> text{};
    const ssize_t size = ::read(file.get(), text.data(), text.size());
    if (size <= 0)
        return 0;
    // "size resident shared …", in pages: proc(5).
    const QList<QByteArray> words = QByteArray(text.data(), size).split(' ');
    return words.value(1).toLongLong() * ::sysconf(_SC_PAGESIZE);
}

std::chrono::nanoseconds HelperProcess::processorTime() const
{
    clockid_t clock{};
    timespec time{};
    if (!isAlive() || ::clock_getcpuclockid(m_id, &clock) != 0 ||
        ::clock_gettime(clock, &time) != 0)
        return {};
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

HelperProcess::Ending HelperProcess::end()
{
    // When it ended by itself, its status stays what it was.
    ::syscall(SYS_pidfd_send_signal, m_process.get(), SIGKILL, nullptr, 0);
    Ending ending;
    rusage usage{};
    while (::wait4(m_id, &ending.status, 0, &usage) < 0 && errno == EINTR) {
    }
    forgetHelper(m_id);
    drainErrors();
    ending.peakBytes = qint64(usage.ru_maxrss) * 1024;
    ending.lastWords = m_lastWords;
    m_process.reset();
    m_socket.reset();
    m_errors.reset();
    return ending;
}

Error HelperProcess::crashed(const Ending &ending) const
{
    const bool hasExited = WIFEXITED(ending.status);
    const int status = WEXITSTATUS(ending.status);
    // The limit makes an allocation fail: our own new handler exits, Poppler aborts.
    if ((hasExited && status == helperStatusOutOfMemory) ||
        (!hasExited && ending.lastWords.contains("Out of memory")))
        return outOfMemory(ending);
    constexpr int statusOfLoader = 127; // a library is missing
    if (hasExited && (status == statusOfLoader || status == helperStatusWrongVersion))
        return {Stage::Open, Code::HelperUnavailable,
                QCoreApplication::translate("Helper",
                                            "The program that reads PDFs does not start, or is of "
                                            "another version. Install Excerpt again."),
                withLastWords(howItEnded(ending.status), ending.lastWords)};
    return {Stage::Open, Code::HelperCrashed,
            QCoreApplication::translate(
                "Helper", "“%1” made the program that reads it crash. Only this part of the "
                          "document is affected; repairing it with another program may help.")
                .arg(m_documentName),
            withLastWords(howItEnded(ending.status), ending.lastWords)};
}

Error HelperProcess::outOfMemory(const Ending &ending) const
{
    constexpr qint64 megabyte = 1'000'000;
    return {
        Stage::Open, Code::HelperOutOfMemory,
        QCoreApplication::translate(
            "Helper", "Reading this part of “%1” needs more than %2 MB of memory and was "
                      "ended. The rest of the document is not affected.")
            .arg(m_documentName)
            .arg(m_limits.memoryBytes / megabyte),
        withLastWords(u"%1, peak %2 bytes"_s.arg(howItEnded(ending.status)).arg(ending.peakBytes),
                      ending.lastWords)};
}

void HelperProcess::drainErrors()
{
    std::array<char, 4096> block{};
    // At most what a pipe holds, so that a helper that goes on writing does not keep us here.
    for (int i = 0; i < 16; ++i) {
        const ssize_t size = ::read(m_errors.get(), block.data(), block.size());
        if (size <= 0)
            return;
        m_lastWords.append(block.data(), size);
        m_lastWords = m_lastWords.right(keptErrorBytes);
    }
}

} // namespace excerpt
