// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/loadsettings.h"
#include "ui/document/beside.h"
#include "ui/prompt/keysettings.h"
#include "ui/run/runpanel.h"
#include "ui/settings/settingsdialog.h"
#include "ui/window/aboutdialog.h"
#include "ui/window/mainwindow.h"
#include "ui/window/reportdialog.h"
#include "ui/window/shortcutsdialog.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

template <typename Dialog, typename... Arguments>
Dialog *openDialog(Arguments &&...arguments)
{
    auto *dialog = new Dialog(std::forward<Arguments>(arguments)...);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

} // namespace

look::Theme themeOf(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::System: return look::Theme::System;
    case ThemeChoice::Light: return look::Theme::Light;
    case ThemeChoice::Dark: return look::Theme::Dark;
    }
    Q_UNREACHABLE();
}

void MainWindow::connectHelp()
{
    connect(m_actions->settings, &QAction::triggered, this, &MainWindow::openSettings);
    connect(m_actions->shortcuts, &QAction::triggered, this,
            [this] { openDialog<ShortcutsDialog>(shortcutsOf(*this), this); });
    connect(m_actions->report, &QAction::triggered, this,
            [this] { openDialog<ReportDialog>(this); });
    connect(m_actions->about, &QAction::triggered, this, [this] { openDialog<AboutDialog>(this); });
}

void MainWindow::openSettings()
{
    if (findChild<SettingsDialog *>())
        return;
    doBeside(
        this, [file = m_places.settingsFile] { return readSettingsFile(file); },
        [this](const SettingTexts &texts) {
            if (findChild<SettingsDialog *>())
                return;
            auto *dialog = openDialog<SettingsDialog>(
                m_places.settingsFile, texts, QProcessEnvironment::systemEnvironment(), this);
            dialog->addGroup(tr("Keys"), makeKeySettings(m_workspace->keys(), dialog),
                             keySettingsWords());
            connect(dialog, &SettingsDialog::saved, this, &MainWindow::takeSettings);
        });
}

void MainWindow::takeSettings()
{
    const QString file = m_places.settingsFile;
    const auto load = [file] {
        return loadSettings({{}, QProcessEnvironment::systemEnvironment(), file});
    };
    doBeside(this, load, [this](const Expected<LoadedSettings> &loaded) {
        if (!loaded) {
            m_messages->post({u"settings"_s,
                              WindowMessage::Kind::Bad,
                              tr("The settings were saved but cannot be used."),
                              loaded.error().message,
                              {},
                              {},
                              {}});
            return;
        }
        const bool isOtherLanguage =
            loaded->settings.window.language != m_workspace->settings().window.language;
        m_workspace->setSettings(loaded->settings);
        m_runPanel->setMemoryBudget(loaded->settings.run.memoryBudgetBytes);
        look::apply(*qobject_cast<QApplication *>(QCoreApplication::instance()),
                    themeOf(loaded->settings.window.theme));
        m_status->showMessage(isOtherLanguage
                                  ? tr("Settings saved. The language changes at the next start.")
                                  : tr("Settings saved."),
                              5000);
    });
}

} // namespace excerpt
