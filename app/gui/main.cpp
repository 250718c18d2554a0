// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/loadsettings.h"
#include "ui/look/look.h"
#include "ui/window/mainwindow.h"
#include "ui/window/recentlog.h"

#include "translations/translations.h"

#include <QApplication>
#include <QProcess>
#include <QProcessEnvironment>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace excerpt;

namespace {

constexpr auto sampleOption = "--sample"_L1;

const char help[] = "Usage: excerpt [FILE.pdf | ADDRESS]…\n"
                    "Opens the window; every document has one of its own.\n"
                    "\n"
                    "  --sample     open the sample document\n"
                    "  --version    print the version and end\n"
                    "  --help       print this and end\n"
                    "\n"
                    "Without a window: excerpt-cli --help\n";

/// What is answered without a window; nothing: the window is wanted.
std::optional<int> answerWithoutWindow(int argc, char **argv)
{
    bool hasPlatform = !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
    for (int i = 1; i < argc; ++i) {
        const QByteArrayView argument(argv[i]);
        if (argument == "--help" || argument == "-h") {
            std::fputs(help, stdout);
            return 0;
        }
        if (argument == "--version" || argument == "-v") {
            std::printf("excerpt %s\n", EXCERPT_VERSION);
            return 0;
        }
        hasPlatform = hasPlatform || argument == "-platform" || argument == "--platform";
    }
    if (hasPlatform || !qEnvironmentVariableIsEmpty("DISPLAY") ||
        !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY"))
        return std::nullopt;
    std::fputs("No display was found (DISPLAY and WAYLAND_DISPLAY are not set), so the window "
               "cannot be shown.\n"
               "The main job runs without one: packaging/run extract BOOK.pdf, or excerpt-cli "
               "extract BOOK.pdf\n",
               stderr);
    return 1;
}

void startAnotherWindow(const QStringList &arguments)
{
    QProcess::startDetached(QApplication::applicationFilePath(), arguments);
}

void openArguments(MainWindow &window, const QStringList &arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        // The first document is opened here; the others have windows of their own.
        if (i > 0)
            startAnotherWindow({arguments.at(i)});
        else if (arguments.at(i) == sampleOption)
            window.openSample();
        else
            window.open(arguments.at(i));
    }
}

} // namespace

int main(int argc, char **argv)
{
    if (const auto status = answerWithoutWindow(argc, argv))
        return *status;
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"excerpt"_s);
    QApplication::setApplicationDisplayName(u"Excerpt"_s);
    QApplication::setApplicationVersion(QStringLiteral(EXCERPT_VERSION));
    QGuiApplication::setDesktopFileName(u"org.excerpt.Excerpt"_s);
    keepRecentLog();
    const auto environment = QProcessEnvironment::systemEnvironment();
    const auto loaded = loadSettings({{}, environment, {}});
    const Settings settings = loaded ? loaded->settings : Settings{};
    const QLocale language = installTranslations(settings.window.language);
    QApplication::setLayoutDirection(language.textDirection());
    look::apply(application, themeOf(settings.window.theme));
    MainWindow window(settings, WindowPlaces::ofUser(defaultSettingsFile(environment)));
    QObject::connect(&window, &MainWindow::otherWindowRequested, &application, &startAnotherWindow);
    if (!loaded) {
        window.messages().post(
            {u"settings"_s,
             WindowMessage::Kind::Warning,
             MainWindow::tr("The settings could not be read; defaults are used."),
             loaded.error().message,
             {},
             {},
             {}});
    }
    window.show();
    openArguments(window, QApplication::arguments().mid(1));
    return QApplication::exec();
}
