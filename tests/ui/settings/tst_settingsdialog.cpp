// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/loadsettings.h"
#include "core/settings/settingstable.h"
#include "tests/support/quiettest.h"
#include "ui/look/look.h"
#include "ui/settings/settingfield.h"
#include "ui/settings/settingsdialog.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace excerpt;
using namespace Qt::StringLiterals;

class TestSettingsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { look::apply(*qApp, look::Theme::Light); }
    void init();
    void everySettingHasAField();
    void whatIsSavedIsReadByEveryReader();
    void whatIsNotAllowedIsNotSaved();
    void anEmptyFieldRemovesItsKeyAndNoOther();
    void theEnvironmentIsShownWhereItWins();
    void searchFindsLabelsMeaningsAndVariables();
    void aGroupOfItsOwnIsFoundToo();
    void aFileThatCannotBeWrittenSaysSo();

private:
    [[nodiscard]] std::unique_ptr<SettingsDialog>
    shownDialog(const QProcessEnvironment &environment = {}) const
    {
        auto dialog =
            std::make_unique<SettingsDialog>(m_path, readSettingsFile(m_path), environment);
        dialog->show();
        return dialog;
    }
    template <typename Field>
    [[nodiscard]] static Field *editor(const SettingsDialog &dialog, const QString &key)
    {
        return dialog.findChild<SettingField *>(u"setting:"_s + key)->findChild<Field *>();
    }
    [[nodiscard]] static QPushButton *saveButton(const SettingsDialog &dialog)
    {
        return dialog.findChild<QPushButton *>(u"settingsSave"_s);
    }
    void write(const QByteArray &content) const
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestSettingsDialog::init()
{
    tests::failOnWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"excerpt.ini"_s);
}

void TestSettingsDialog::everySettingHasAField()
{
    const auto dialog = shownDialog();
    for (const SettingRow &row : settingsTable) {
        const QString key = QString::fromLatin1(row.key);
        const auto *field = dialog->findChild<SettingField *>(u"setting:"_s + key);
        QVERIFY2(field, row.key);
        QVERIFY(field->isAllowed());
        QCOMPARE(field->text(), QString());
    }
    const auto *theme = editor<QComboBox>(*dialog, u"window/theme"_s);
    QCOMPARE(theme->itemText(theme->findData(u"light"_s)), u"Light"_s); // as people call it
    // What this version does not have is not offered.
    QCOMPARE(editor<QComboBox>(*dialog, u"run/mode"_s)->findData(u"concurrent"_s), -1);
}

void TestSettingsDialog::whatIsSavedIsReadByEveryReader()
{
    const auto dialog = shownDialog();
    QSignalSpy saved(dialog.get(), &SettingsDialog::saved);
    QTest::keyClicks(editor<QLineEdit>(*dialog, u"run/sectionDelay"_s), u"2.5"_s);
    QTest::keyClicks(editor<QLineEdit>(*dialog, u"engine/model"_s), u"a, model"_s);
    auto *theme = editor<QComboBox>(*dialog, u"window/theme"_s);
    theme->setCurrentIndex(theme->findData(u"dark"_s));
    QTest::mouseClick(saveButton(*dialog), Qt::LeftButton);
    QTRY_COMPARE(saved.size(), 1);
    QTRY_VERIFY(!dialog->isVisible());

    const QSettings file(m_path, QSettings::IniFormat);
    QCOMPARE(file.value("run/sectionDelay").toString(), u"2.5"_s);
    QCOMPARE(file.value("engine/model").toString(), u"a, model"_s);
    QVERIFY(!file.contains("engine/name"));
    const auto loaded = loadSettings({{}, {}, m_path});
    QVERIFY(loaded);
    QCOMPARE(loaded->settings.run.sectionDelay, std::chrono::milliseconds(2500));
    QCOMPARE(loaded->settings.engine.model, u"a, model"_s);
    QCOMPARE(loaded->settings.window.theme, ThemeChoice::Dark);
    QCOMPARE(loaded->warnings, QStringList());
}

void TestSettingsDialog::whatIsNotAllowedIsNotSaved()
{
    const auto dialog = shownDialog();
    auto *field = editor<QLineEdit>(*dialog, u"engine/retries"_s);
    QTest::keyClicks(field, u"99"_s);
    QVERIFY(!saveButton(*dialog)->isEnabled());
    const auto *note = field->parentWidget()->findChild<QLabel *>(u"settingNote"_s);
    QVERIFY(note->isVisible());
    QVERIFY2(note->text().contains(u"20"_s), qPrintable(note->text()));
    field->clear();
    QTest::keyClicks(field, u"9"_s);
    QVERIFY(saveButton(*dialog)->isEnabled());
    QVERIFY(!note->isVisible());
}

void TestSettingsDialog::anEmptyFieldRemovesItsKeyAndNoOther()
{
    write("[engine]\nmodel=old\nretries=3\n[later]\nkept=yes\n");
    const auto dialog = shownDialog();
    auto *field = editor<QLineEdit>(*dialog, u"engine/model"_s);
    QCOMPARE(field->text(), u"old"_s);
    field->clear();
    dialog->save();
    QTRY_VERIFY(!dialog->isVisible());
    const QSettings file(m_path, QSettings::IniFormat);
    QVERIFY(!file.contains("engine/model"));
    QCOMPARE(file.value("engine/retries").toString(), u"3"_s);
    QCOMPARE(file.value("later/kept").toString(), u"yes"_s);
}

void TestSettingsDialog::theEnvironmentIsShownWhereItWins()
{
    QProcessEnvironment environment;
    environment.insert(u"WORKER_TIMEOUT"_s, u"60"_s);
    const auto dialog = shownDialog(environment);
    const auto *field = dialog->findChild<SettingField *>(u"setting:run/sectionTimeout"_s);
    const auto *note = field->findChild<QLabel *>(u"settingNote"_s);
    QVERIFY(note->text().contains(u"WORKER_TIMEOUT"_s) && note->text().contains(u"60"_s));
    const auto *other = dialog->findChild<SettingField *>(u"setting:run/sectionDelay"_s);
    QVERIFY(other->findChild<QLabel *>(u"settingNote"_s)->text().isEmpty());
}

void TestSettingsDialog::searchFindsLabelsMeaningsAndVariables()
{
    const auto dialog = shownDialog();
    auto *search = dialog->findChild<QLineEdit *>(u"settingsSearch"_s);
    const auto isShown = [&dialog](const QString &key) {
        return dialog->findChild<SettingField *>(u"setting:"_s + key)->isVisible();
    };
    QTest::keyClicks(search, u"worker_timeout"_s);
    QVERIFY(isShown(u"run/sectionTimeout"_s));
    QVERIFY(!isShown(u"engine/name"_s));
    search->clear();
    QVERIFY(isShown(u"engine/name"_s));
    QTest::keyClicks(search, u"no such thing"_s);
    QVERIFY(dialog->findChild<QLabel *>(u"noSettings"_s)->isVisible());
}

void TestSettingsDialog::aGroupOfItsOwnIsFoundToo()
{
    const auto dialog = shownDialog();
    auto *content = new QLabel(u"The key"_s);
    dialog->addGroup(u"Keys"_s, content, u"keyring GEMINI_API_KEY"_s);
    QTRY_VERIFY(content->isVisible());
    // Below the engine, above what follows it.
    const auto y = [&](const QString &key) {
        const QWidget *field = dialog->findChild<SettingField *>(u"setting:"_s + key);
        return field->mapTo(dialog.get(), QPoint()).y();
    };
    QTRY_VERIFY(content->mapTo(dialog.get(), QPoint()).y() > y(u"engine/retries"_s));
    QVERIFY(content->mapTo(dialog.get(), QPoint()).y() < y(u"run/mode"_s));
    auto *search = dialog->findChild<QLineEdit *>(u"settingsSearch"_s);
    search->setText(u"gemini_api"_s);
    QVERIFY(content->isVisible());
    search->setText(u"delay"_s);
    QVERIFY(!content->isVisible());
}

void TestSettingsDialog::aFileThatCannotBeWrittenSaysSo()
{
    m_path = m_folder->filePath(u"file/excerpt.ini"_s);
    QFile file(m_folder->filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly)); // where a folder should be
    const auto dialog = shownDialog();
    dialog->save();
    const auto *problem = dialog->findChild<QLabel *>(u"settingsProblem"_s);
    QTRY_VERIFY(problem->isVisible());
    QVERIFY2(problem->text().contains(m_path), qPrintable(problem->text()));
    QVERIFY(dialog->isVisible());
    QVERIFY(saveButton(*dialog)->isEnabled());
}

QTEST_MAIN(TestSettingsDialog)
#include "tst_settingsdialog.moc"
