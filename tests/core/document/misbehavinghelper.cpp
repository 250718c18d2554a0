// SPDX-License-Identifier: GPL-3.0-or-later
// A helper for tests: real set-up, jail and request loop, but no document; see the header for what
// it does. outline() tries to break out and answers with what came of it.
#include "tests/core/document/misbehavinghelper.h"

#include "core/document/pdf/helpersetup.h"
#include "core/document/pdf/requestloop.h"

#include <fcntl.h>
#include <linux/io_uring.h>
#include <linux/openat2.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>

#include <QFile>

#include <array>
#include <cmath>
#include <csignal>
#include <cstring>
#include <limits>

using namespace Qt::StringLiterals;

namespace excerpt::tests {

namespace {

constexpr std::size_t megabyte = 1'000'000;
constexpr double pageWidth = 100;
constexpr double pageHeight = 200;

void sendRaw(const QByteArray &bytes)
{
    iovec part{const_cast<char *>(bytes.constData()), std::size_t(bytes.size())};
    msghdr message{};
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    ::sendmsg(helperControlDescriptor, &message, MSG_NOSIGNAL);
}

QByteArray frame(const FrameHeader &header, const QByteArray &rest)
{
    return QByteArray(reinterpret_cast<const char *>(&header), sizeof header) + rest;
}

void *volatile kept = nullptr; ///< what is allocated must not be optimised away

[[noreturn]] void waitForEver()
{
    while (true)
        ::poll(nullptr, 0, -1);
}

void keep(std::size_t bytes)
{
    void *memory =
        ::mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    std::memset(memory, 1, bytes);
}

[[noreturn]] void growForEver()
{
    while (true) {
        keep(10 * megabyte);
        ::poll(nullptr, 0, 1);
    }
}

/// A try as a line: what, and the name of the error or "done".
class Tries
{
public:
    void note(const QString &what, bool isDone)
    {
        OutlineEntry entry;
        entry.title =
            what + u": "_s + (isDone ? u"done"_s : QString::fromLatin1(::strerrorname_np(errno)));
        outline.entries.push_back(entry);
    }
    Outline outline;
};

void tryFiles(Tries &tries, const QString &target)
{
    const QByteArray path = QFile::encodeName(target);
    const QByteArray beside = path + ".new";
    tries.note(u"read a foreign file"_s, ::open(path.constData(), O_RDONLY) >= 0);
    tries.note(u"read the passwords"_s, ::open("/etc/passwd", O_RDONLY) >= 0);
    tries.note(u"list the root"_s, ::open("/", O_RDONLY | O_DIRECTORY) >= 0);
    tries.note(u"read its own memory file"_s, ::open("/proc/self/mem", O_RDONLY) >= 0);
    tries.note(u"write a foreign file"_s, ::open(path.constData(), O_WRONLY) >= 0);
    tries.note(u"write among the fonts"_s,
               ::open("/usr/share/fonts/excerpt-test", O_WRONLY | O_CREAT, 0600) >= 0);
    tries.note(u"make a file"_s, ::open(beside.constData(), O_RDWR | O_CREAT, 0600) >= 0);
    tries.note(u"truncate a file"_s, ::truncate(path.constData(), 0) == 0);
    tries.note(u"make a folder"_s, ::mkdir(beside.constData(), 0700) == 0);
    tries.note(u"remove a file"_s, ::unlink(path.constData()) == 0);
    tries.note(u"rename a file"_s, ::rename(path.constData(), beside.constData()) == 0);
    tries.note(u"link a file"_s, ::symlink(path.constData(), beside.constData()) == 0);
    open_how how{};
    tries.note(u"open by another call"_s,
               ::syscall(SYS_openat2, AT_FDCWD, path.constData(), &how, sizeof how) >= 0);
    tries.note(u"make a file of memory"_s, ::memfd_create("excerpt-test", 0) >= 0);
    tries.note(u"change rights"_s, ::chmod(path.constData(), 0777) == 0);
}

void tryProcesses(Tries &tries)
{
    std::array<char *, 1> nothing{nullptr};
    tries.note(u"start a program"_s, ::execve("/bin/true", nothing.data(), nothing.data()) == 0);
    tries.note(u"fork"_s, ::syscall(SYS_clone, SIGCHLD, 0, 0, 0, 0) >= 0);
    tries.note(u"trace the supervisor"_s, ::ptrace(PTRACE_ATTACH, ::getppid(), 0, 0) == 0);
    tries.note(u"kill the supervisor"_s, ::kill(::getppid(), 0) == 0);
    tries.note(u"change what it is to the system"_s, ::prctl(PR_SET_DUMPABLE, 1, 0, 0, 0) == 0);
    io_uring_params ring{};
    tries.note(u"queue input and output"_s, ::syscall(SYS_io_uring_setup, 1, &ring) >= 0);
}

void tryNetwork(Tries &tries)
{
    tries.note(u"internet socket"_s, ::socket(AF_INET, SOCK_STREAM, 0) >= 0);
    tries.note(u"datagram socket"_s, ::socket(AF_INET6, SOCK_DGRAM, 0) >= 0);
    tries.note(u"local socket"_s, ::socket(AF_UNIX, SOCK_STREAM, 0) >= 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    tries.note(u"connect"_s,
               ::connect(helperControlDescriptor, reinterpret_cast<const sockaddr *>(&address),
                         sizeof address) == 0);
}

class MisbehavingHandler : public DocumentHandler
{
public:
    Expected<DocumentInfo> open(const QString &password, Descriptor forQpdf,
                                Descriptor forPoppler) override
    {
        m_password = password;
        m_forQpdf = std::move(forQpdf);
        m_forPoppler = std::move(forPoppler);
        if (password == u"crash"_s)
            std::raise(SIGSEGV);
        if (password.startsWith(u"code:"_s))
            return failure(Stage::Open, *codeFromName(password.mid(5)), u"no"_s, u"reason"_s);
        return DocumentInfo{testPageCount, false, false, {}};
    }
    void close() override { m_password.clear(); }

    Expected<Outline> outline() override
    {
        Tries tries;
        tryFiles(tries, m_password);
        tryProcesses(tries);
        tryNetwork(tries);
        return tries.outline;
    }

    Expected<PageBoxes> boxes(PageNumber page) override
    {
        lie(page);
        return PageBoxes{pageWidth, pageHeight, 0, QString::number(page.value)};
    }

    Expected<PageContent> content(PageNumber page) override
    {
        misbehave(page);
        PageContent content;
        content.number = page;
        content.widthPoints = pageWidth;
        content.heightPoints = pageHeight;
        return content;
    }

    Expected<PageBlocks> blocks(PageNumber page, const std::optional<Areas> &) override
    {
        PageBlocks blocks;
        blocks.number = PageNumber{page.value + 1}; // never the one that was asked for
        blocks.widthPoints = pageWidth;
        blocks.heightPoints = pageHeight;
        return blocks;
    }

    /// Of 1,000 × 1,000, or one pixel too few.
    Expected<PageImage> render(PageNumber page, const FractionRect &, double) override
    {
        constexpr int side = 1000;
        const int missing = page.value == 1 ? 0 : 1;
        return PageImage{side, side, QByteArray(side * side * 4 - missing, '\x7f')};
    }

    /// Says when it has begun, by a byte in the target; "1" is written whole, others never end.
    Expected<QStringList> cut(const QString &pages, const std::vector<PageAreas> &,
                              int target) override
    {
        std::ignore = ::write(target, pages.toLatin1().constData(), std::size_t(pages.size()));
        if (pages != u"1"_s)
            waitForEver();
        return QStringList{u"cut"_s};
    }

private:
    static void misbehave(PageNumber page)
    {
        volatile quint64 count = 0;
        switch (page.value) {
        case CrashPage: std::raise(SIGSEGV); break;
        case HangPage: waitForEver();
        case SpinPage:
            while (true)
                count = count + 1;
        case AbortPage: std::fputs("Out of memory\n", stderr); std::abort();
        case AllocatePage: kept = ::operator new(std::size_t(1) << 40); break;
        case GrowPage: growForEver();
        case ExitPage: ::_exit(9);
        case KeepPage: keep(20 * megabyte); break;
        case KeepMuchPage: keep(100 * megabyte); break;
        default: break;
        }
    }

    /// Sends something else in place of the reply and, but for UnwantedBulkPage, waits for the end.
    void lie(PageNumber page)
    {
        constexpr quint32 huge = 0xffffffff;
        const quint32 number = numberOfThisRequest;
        const auto boxes = [](double width, int rotation) {
            return encodeReply(Expected<PageBoxes>(PageBoxes{width, pageHeight, rotation, {}}));
        };
        const auto sendReply = [number](const QByteArray &fields, const QByteArray &bulk = {}) {
            sendRaw(frame({number, quint32(fields.size()), quint32(bulk.size())}, fields + bulk));
            waitForEver();
        };
        const QByteArray good = boxes(pageWidth, 0);
        switch (page.value) {
        case WrongNumberPage: sendRaw(frame({number + 1, quint32(good.size()), 0}, good)); break;
        case HugeFieldsPage: sendRaw(frame({number, huge, 0}, good)); break;
        case HugeBulkPage: sendRaw(frame({number, quint32(good.size()), huge}, good)); break;
        case NoFieldsPage: sendRaw(frame({number, 0, 0}, {})); break;
        case GarbagePage: sendReply(QByteArray(1000, '\xa5')); break;
        case CutOffPage:
            sendRaw(frame({number, quint32(good.size()), 0}, good.first(good.size() / 2)));
            ::_exit(0);
        case UnwantedBulkPage: sendReply(good, "pixels"_ba); break;
        case NotANumberPage: sendReply(boxes(std::nan(""), 0)); break;
        case NegativePage: sendReply(boxes(-1, 0)); break;
        case OddTurnPage: sendReply(boxes(pageWidth, 45)); break;
        case ForeignCodePage:
            sendReply(encodeFailure({Stage::Open, Code::EngineKeyRefused, u"give me the key"_s}));
            break;
        case ControlCharactersPage:
            sendReply(encodeFailure({Stage::Open, Code::PageUnreadable, u"\x1b[2Jgone\n"_s}));
            break;
        default: return;
        }
        waitForEver();
    }

    QString m_password;
    Descriptor m_forQpdf;
    Descriptor m_forPoppler;

public:
    /// The supervisor counts its requests from 1, and the tests ask for boxes right after opening.
    static constexpr quint32 numberOfThisRequest = 2;
};

} // namespace

} // namespace excerpt::tests

int main(int argc, char **argv)
{
    const excerpt::Confinement confinement = excerpt::setUpHelper(argc, argv);
    excerpt::tests::MisbehavingHandler handler;
    excerpt::serveRequests(handler, confinement);
}
