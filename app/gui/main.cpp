// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/loadsettings.h"
#include "ui/look/look.h"
#include "ui/window/mainwindow.h"

#include "translations/translations.h"

#include <QApplication>
#include <QFileInfo>
#include <QProcessEnvironment>

using namespace Qt::StringLiterals;
using namespace excerpt;

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"excerpt"_s);
    QApplication::setApplicationDisplayName(u"Excerpt"_s);
    QApplication::setApplicationVersion(QStringLiteral(EXCERPT_VERSION));
    QGuiApplication::setDesktopFileName(u"excerpt"_s);
    installTranslations();
    look::apply(application, look::Theme::System);

    const auto environment = QProcessEnvironment::systemEnvironment();
    const QString settingsFile = defaultSettingsFile(environment);
    const auto loaded = loadSettings({{}, environment, {}});
    MainWindow window(loaded ? loaded->settings : Settings{},
                      QFileInfo(settingsFile).path() + "/window.ini"_L1);
    if (!loaded) {
        window.messages().post(
            {u"settings"_s,
             WindowMessage::Kind::Warning,
             MainWindow::tr("The settings could not be read; defaults are used."),
             loaded.error().message,
             {},
             {}});
    }
    window.show();
    return QApplication::exec();
}
