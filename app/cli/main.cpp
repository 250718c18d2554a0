// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/commandline.h"
#include "app/cli/exitstatus.h"

#include "translations/translations.h"
#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QCoreApplication>

#include <array>
#include <cstdio>

using namespace excerpt;

namespace {

std::optional<int> terminalColumns(int descriptor)
{
    struct winsize size = {};
    if (!isatty(descriptor))
        return std::nullopt;
    if (ioctl(descriptor, TIOCGWINSZ, &size) != 0 || size.ws_col == 0)
        return 80;
    return size.ws_col;
}

/// A descriptor that is closed would be given to the next file that is opened. Writing to standard
/// output then fails as on a full disk.
void holdStandardDescriptors()
{
    for (const int descriptor : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (fcntl(descriptor, F_GETFD) == -1 &&
            open(descriptor == STDOUT_FILENO ? "/dev/full" : "/dev/null", O_RDWR) == -1)
            _exit(cli::ExitInternal);
    }
}

bool isRegularFile(int descriptor)
{
    struct stat status = {};
    return fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode);
}

} // namespace

int main(int argc, char **argv)
{
    holdStandardDescriptors();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("excerpt"));
    QCoreApplication::setApplicationVersion(QStringLiteral(EXCERPT_VERSION));
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    cli::hidePassword(argc, argv);
    installTranslations();

    QFile output;
    QFile errors;
    if (!output.open(stdout, QIODevice::WriteOnly) || !errors.open(stderr, QIODevice::WriteOnly))
        return cli::ExitInternal;
    cli::Console console(
        {output, errors, terminalColumns(STDERR_FILENO), isRegularFile(STDOUT_FILENO)});
    cli::Interruption interruption;
    cli::SignalWatch watch(interruption);
    const int status = cli::runCommandLine(arguments, QProcessEnvironment::systemEnvironment(),
                                           console, interruption);
    // Also a signal that nothing waited for any longer, such as one during the last write.
    watch.takeArrived();
    const int signal = interruption.signal();
    const std::array both{status, signal == 0 ? status : cli::exitStatusOfSignal(signal)};
    return cli::strongestStatus(both);
}
