// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/pdf/jail.h"

#include <fcntl.h>
#include <seccomp.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <initializer_list>
#include <memory>

// libseccomp's macros are C: casts and compound literals.
#pragma GCC diagnostic ignored "-Wold-style-cast"

namespace excerpt {

namespace {

struct ReleaseFilter
{
    void operator()(void *filter) const { seccomp_release(filter); }
};

/// One filter while it is put together. A call that this architecture does not have is no error.
class CallFilter
{
public:
    // As if the kernel were too old: what tries a newer call first goes on to the older one.
    CallFilter() : m_filter(seccomp_init(SCMP_ACT_ERRNO(ENOSYS))) {}

    void allow(std::initializer_list<int> calls) { addAll(SCMP_ACT_ALLOW, calls); }
    void allowWhen(int call, std::initializer_list<scmp_arg_cmp> conditions)
    {
        add(SCMP_ACT_ALLOW, call, conditions);
    }
    void refuse(std::initializer_list<int> calls) { addAll(SCMP_ACT_ERRNO(EPERM), calls); }
    void refuseWhen(int call, std::initializer_list<scmp_arg_cmp> conditions)
    {
        add(SCMP_ACT_ERRNO(EPERM), call, conditions);
    }
    [[nodiscard]] bool load()
    {
        return m_filter && m_isWhole &&
               seccomp_attr_set(m_filter.get(), SCMP_FLTATR_CTL_TSYNC, 1) == 0 &&
               seccomp_load(m_filter.get()) == 0;
    }

private:
    void addAll(quint32 action, std::initializer_list<int> calls)
    {
        for (const int call : calls)
            add(action, call, {});
    }
    void add(quint32 action, int call, std::initializer_list<scmp_arg_cmp> conditions)
    {
        if (!m_filter)
            return;
        const int error = seccomp_rule_add_array(m_filter.get(), action, call,
                                                 unsigned(conditions.size()), conditions.begin());
        m_isWhole = m_isWhole && (error == 0 || error == -EDOM);
    }

    std::unique_ptr<void, ReleaseFilter> m_filter;
    bool m_isWhole = true;
};

constexpr scmp_datum_t writing = O_ACCMODE | O_CREAT | O_TRUNC;

void allowFiles(CallFilter &filter)
{
    // What is open, also for writing: the section that is cut was handed over.
    filter.allow({
        SCMP_SYS(read),      SCMP_SYS(readv),     SCMP_SYS(pread64),    SCMP_SYS(preadv),
        SCMP_SYS(write),     SCMP_SYS(writev),    SCMP_SYS(pwrite64),   SCMP_SYS(pwritev),
        SCMP_SYS(lseek),     SCMP_SYS(_llseek),   SCMP_SYS(close),      SCMP_SYS(fstat),
        SCMP_SYS(fstat64),   SCMP_SYS(ftruncate), SCMP_SYS(fallocate),  SCMP_SYS(fsync),
        SCMP_SYS(fdatasync), SCMP_SYS(dup),       SCMP_SYS(dup2),       SCMP_SYS(dup3),
        SCMP_SYS(fadvise64), SCMP_SYS(readahead), SCMP_SYS(getdents64), SCMP_SYS(flock),
        SCMP_SYS(fstatfs),
    });
    // Landlock says which of these lead anywhere.
    filter.allow({
        SCMP_SYS(stat),
        SCMP_SYS(lstat),
        SCMP_SYS(newfstatat),
        SCMP_SYS(statx),
        SCMP_SYS(access),
        SCMP_SYS(faccessat),
        SCMP_SYS(faccessat2),
        SCMP_SYS(readlink),
        SCMP_SYS(statfs),
        SCMP_SYS(readlinkat),
        SCMP_SYS(getcwd),
        SCMP_SYS(fstatat64),
    });
    filter.allowWhen(SCMP_SYS(open), {SCMP_A1_64(SCMP_CMP_MASKED_EQ, writing, 0)});
    filter.allowWhen(SCMP_SYS(openat), {SCMP_A2_64(SCMP_CMP_MASKED_EQ, writing, 0)});
    for (const scmp_datum_t flag : {O_WRONLY, O_RDWR, O_CREAT, O_TRUNC}) {
        filter.refuseWhen(SCMP_SYS(open), {SCMP_A1_64(SCMP_CMP_MASKED_EQ, flag, flag)});
        filter.refuseWhen(SCMP_SYS(openat), {SCMP_A2_64(SCMP_CMP_MASKED_EQ, flag, flag)});
    }
    for (const scmp_datum_t command :
         {F_DUPFD, F_DUPFD_CLOEXEC, F_GETFD, F_SETFD, F_GETFL, F_SETFL})
        filter.allowWhen(SCMP_SYS(fcntl), {SCMP_A1_64(SCMP_CMP_EQ, command)});
    for (const scmp_datum_t question : {scmp_datum_t(TCGETS), scmp_datum_t(FIONREAD)})
        filter.allowWhen(SCMP_SYS(ioctl), {SCMP_A1_64(SCMP_CMP_EQ, question)});
    filter.refuse({
        SCMP_SYS(creat),        SCMP_SYS(mkdir),     SCMP_SYS(mkdirat),  SCMP_SYS(mknod),
        SCMP_SYS(mknodat),      SCMP_SYS(rename),    SCMP_SYS(renameat), SCMP_SYS(renameat2),
        SCMP_SYS(unlink),       SCMP_SYS(unlinkat),  SCMP_SYS(rmdir),    SCMP_SYS(link),
        SCMP_SYS(linkat),       SCMP_SYS(symlink),   SCMP_SYS(truncate), SCMP_SYS(symlinkat),
        SCMP_SYS(chmod),        SCMP_SYS(fchmod),    SCMP_SYS(fchmodat), SCMP_SYS(chown),
        SCMP_SYS(fchown),       SCMP_SYS(lchown),    SCMP_SYS(fchownat), SCMP_SYS(utimensat),
        SCMP_SYS(setxattr),     SCMP_SYS(fsetxattr), SCMP_SYS(mount),    SCMP_SYS(umount2),
        SCMP_SYS(memfd_create),
    });
}

void allowMemoryAndTime(CallFilter &filter)
{
    filter.allow({
        SCMP_SYS(mmap),
        SCMP_SYS(mmap2),
        SCMP_SYS(munmap),
        SCMP_SYS(mprotect),
        SCMP_SYS(mremap),
        SCMP_SYS(madvise),
        SCMP_SYS(brk),
        SCMP_SYS(mincore),
        SCMP_SYS(clock_gettime),
        SCMP_SYS(clock_getres),
        SCMP_SYS(clock_nanosleep),
        SCMP_SYS(gettimeofday),
        SCMP_SYS(nanosleep),
        SCMP_SYS(time),
        SCMP_SYS(times),
        SCMP_SYS(getrandom),
        SCMP_SYS(poll),
        SCMP_SYS(ppoll),
    });
}

void allowProcess(CallFilter &filter)
{
    const auto self = scmp_datum_t(::getpid());
    filter.allow({
        SCMP_SYS(exit),           SCMP_SYS(exit_group),
        SCMP_SYS(futex),          SCMP_SYS(rt_sigaction),
        SCMP_SYS(rt_sigprocmask), SCMP_SYS(rt_sigreturn),
        SCMP_SYS(sigaltstack),    SCMP_SYS(restart_syscall),
        SCMP_SYS(sched_yield),    SCMP_SYS(getpid),
        SCMP_SYS(gettid),         SCMP_SYS(getppid),
        SCMP_SYS(getuid),         SCMP_SYS(geteuid),
        SCMP_SYS(getgid),         SCMP_SYS(getegid),
        SCMP_SYS(getrusage),      SCMP_SYS(sched_getaffinity),
        SCMP_SYS(sysinfo),        SCMP_SYS(uname),
        SCMP_SYS(getcpu),         SCMP_SYS(set_robust_list),
        SCMP_SYS(rseq),           SCMP_SYS(membarrier),
        SCMP_SYS(getrlimit),
    });
#ifdef EXCERPT_SANITIZED
    filter.allow({SCMP_SYS(pipe), SCMP_SYS(pipe2)}); // how the sanitizers look at an address
#endif
    filter.allowWhen(SCMP_SYS(tgkill), {SCMP_A0_64(SCMP_CMP_EQ, self)}); // abort()
    filter.allowWhen(SCMP_SYS(prlimit64),
                     {SCMP_A0_64(SCMP_CMP_EQ, 0), SCMP_A2_64(SCMP_CMP_EQ, 0)}); // to look only
    filter.refuse({
        SCMP_SYS(execve),
        SCMP_SYS(execveat),
        SCMP_SYS(fork),
        SCMP_SYS(vfork),
        SCMP_SYS(clone),
        SCMP_SYS(ptrace),
        SCMP_SYS(kill),
        SCMP_SYS(process_vm_readv),
        SCMP_SYS(tkill),
        SCMP_SYS(setns),
        SCMP_SYS(unshare),
        SCMP_SYS(process_vm_writev),
        SCMP_SYS(bpf),
        SCMP_SYS(keyctl),
        SCMP_SYS(chroot),
        SCMP_SYS(perf_event_open),
    });
}

void allowControlSocket(CallFilter &filter)
{
    const scmp_arg_cmp control = SCMP_A0_64(SCMP_CMP_EQ, helperControlDescriptor);
    filter.allowWhen(SCMP_SYS(recvmsg), {control});
    filter.allowWhen(SCMP_SYS(sendmsg), {control});
    filter.refuse({
        SCMP_SYS(socket),
        SCMP_SYS(socketpair),
        SCMP_SYS(connect),
        SCMP_SYS(bind),
        SCMP_SYS(listen),
        SCMP_SYS(accept),
        SCMP_SYS(accept4),
        SCMP_SYS(sendto),
    });
}

} // namespace

bool confineCalls()
{
    CallFilter filter;
    allowFiles(filter);
    allowMemoryAndTime(filter);
    allowProcess(filter);
    allowControlSocket(filter);
    return filter.load();
}

} // namespace excerpt
