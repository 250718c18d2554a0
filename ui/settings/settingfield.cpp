// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingfield.h"

#include "core/engines/engine.h"
#include "core/settings/loadsettings.h"
#include "ui/look/look.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

bool isKey(const SettingRow &row, QLatin1StringView key)
{
    return QLatin1StringView(row.key) == key;
}

/// The languages that the program has texts in.
QStringList languages()
{
    QStringList names;
    for (QString file : QDir(u":/i18n"_s).entryList({u"excerpt_*.qm"_s}))
        names << file.remove(u"excerpt_"_s).remove(u".qm"_s);
    return names;
}

/// What can be chosen; empty: any text.
QStringList choicesOf(const SettingRow &row)
{
    if (isKey(row, "window/language"_L1))
        return languages();
    QStringList choices;
    if (isKey(row, "engine/name"_L1)) {
        for (const EngineDescription &engine : engineDescriptions())
            choices << engine.id;
        return choices;
    }
    choices = row.choices();
    choices.removeIf([&row](const QString &choice) {
        Settings settings;
        return row.read(settings, choice, row.range) && !isInThisVersion(settings);
    });
    return choices;
}

struct ChoiceWord
{
    const char *choice;
    const char *word;
};

/// What people call the choices that the settings file names.
constexpr std::array choiceWords{
    ChoiceWord{"true", QT_TRANSLATE_NOOP("Settings", "Yes")},
    ChoiceWord{"false", QT_TRANSLATE_NOOP("Settings", "No")},
    ChoiceWord{"auto", QT_TRANSLATE_NOOP("Settings", "Automatic")},
    ChoiceWord{"inline", QT_TRANSLATE_NOOP("Settings", "Inside the request")},
    ChoiceWord{"upload", QT_TRANSLATE_NOOP("Settings", "Uploaded first")},
    ChoiceWord{"sequential", QT_TRANSLATE_NOOP("Settings", "One at a time")},
    ChoiceWord{"bar", QT_TRANSLATE_NOOP("Settings", "A bar")},
    ChoiceWord{"json", QT_TRANSLATE_NOOP("Settings", "Lines of JSON")},
    ChoiceWord{"none", QT_TRANSLATE_NOOP("Settings", "Nothing")},
    ChoiceWord{"debug", QT_TRANSLATE_NOOP("Settings", "Everything")},
    ChoiceWord{"info", QT_TRANSLATE_NOOP("Settings", "Notes")},
    ChoiceWord{"warning", QT_TRANSLATE_NOOP("Settings", "Warnings")},
    ChoiceWord{"error", QT_TRANSLATE_NOOP("Settings", "Errors")},
    ChoiceWord{"system", QT_TRANSLATE_NOOP("Settings", "As the desktop")},
    ChoiceWord{"light", QT_TRANSLATE_NOOP("Settings", "Light")},
    ChoiceWord{"dark", QT_TRANSLATE_NOOP("Settings", "Dark")},
};

/// As people call it.
QString choiceText(const SettingRow &row, const QString &choice)
{
    if (isKey(row, "window/language"_L1)) {
        const QString name = QLocale(choice).nativeLanguageName();
        return name.isEmpty() ? choice : name;
    }
    if (isKey(row, "engine/name"_L1)) {
        for (const EngineDescription &engine : engineDescriptions()) {
            if (engine.id == choice)
                return engine.displayName;
        }
    }
    for (const ChoiceWord &word : choiceWords) {
        if (choice == QLatin1StringView(word.choice))
            return QCoreApplication::translate("Settings", word.word);
    }
    return choice;
}

QString overridingVariable(const SettingRow &row, const QProcessEnvironment &environment)
{
    QStringList variables;
    if (row.variable)
        variables << QString::fromLatin1(row.variable);
    if (isKey(row, "run/mode"_L1)) {
        variables << QString::fromLatin1(memoryEfficientVariable.name)
                  << QString::fromLatin1(concurrentVariable.name);
    }
    for (const QString &variable : variables) {
        if (!environment.value(variable).isEmpty())
            return variable;
    }
    return {};
}

} // namespace

SettingField::SettingField(const SettingRow &row, const QString &text,
                           const QProcessEnvironment &environment, QWidget *parent)
    : QWidget(parent)
    , m_row(row)
    , m_label(QCoreApplication::translate("Settings", row.label))
    , m_help(QCoreApplication::translate("Settings", row.help))
    , m_note(new QLabel(this))
{
    setObjectName(u"setting:"_s + key());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, look::px(4), 0, look::px(4));
    column->setSpacing(look::px(2));
    auto *row1 = new QHBoxLayout;
    row1->setSpacing(look::px(8));
    auto *label = new QLabel(m_label, this);
    label->setMinimumWidth(look::px(180));
    QWidget *field = makeField();
    field->setAccessibleName(m_label);
    field->setAccessibleDescription(m_help);
    field->setToolTip(m_help);
    label->setBuddy(field);
    row1->addWidget(label);
    row1->addWidget(field, 1);
    column->addLayout(row1);
    auto *help = new QLabel(m_help, this);
    help->setProperty("dim", true);
    help->setFont(look::font(look::TextSize::Second));
    help->setWordWrap(true);
    column->addWidget(help);
    m_note->setObjectName(u"settingNote"_s);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setFont(look::font(look::TextSize::Second));
    m_note->setWordWrap(true);
    column->addWidget(m_note);
    if (const QString variable = overridingVariable(row, environment); !variable.isEmpty()) {
        m_environmentNote = tr("The environment variable %1 says “%2”. It wins over the file.")
                                .arg(variable, environment.value(variable));
    }
    setText(text);
    showWhetherAllowed();
}

QWidget *SettingField::makeField()
{
    const QString fallback = m_row.text(Settings{});
    if (const QStringList choices = choicesOf(m_row); !choices.isEmpty()) {
        m_choice = new QComboBox(this);
        fillChoices(choices);
        connect(m_choice, &QComboBox::currentIndexChanged, this, [this] {
            showWhetherAllowed();
            Q_EMIT edited();
        });
        return m_choice;
    }
    m_line = new QLineEdit(this);
    m_line->setPlaceholderText(fallback.isEmpty() ? tr("Not set") : fallback);
    connect(m_line, &QLineEdit::textChanged, this, [this] {
        showWhetherAllowed();
        Q_EMIT edited();
    });
    return m_line;
}

void SettingField::fillChoices(const QStringList &choices)
{
    const QString fallback = m_row.text(Settings{});
    m_choice->addItem(fallback.isEmpty() ? tr("Not set")
                                         //: %1 is the value that holds when nothing is chosen
                                         : tr("Default: %1").arg(choiceText(m_row, fallback)),
                      QString());
    for (const QString &choice : choices)
        m_choice->addItem(choiceText(m_row, choice), choice);
}

QString SettingField::key() const
{
    return QString::fromLatin1(m_row.key);
}

QString SettingField::text() const
{
    return m_choice ? m_choice->currentData().toString() : m_line->text().trimmed();
}

void SettingField::setText(const QString &text)
{
    if (m_line) {
        m_line->setText(text);
        return;
    }
    int place = m_choice->findData(text, Qt::UserRole, Qt::MatchFixedString);
    if (place < 0) {
        // What the file says is shown even when it is no choice, and kept until it is changed.
        m_choice->addItem(text, text);
        place = m_choice->count() - 1;
    }
    m_choice->setCurrentIndex(place);
}

bool SettingField::isAllowed() const
{
    Settings settings;
    const QString value = text();
    return value.isEmpty() ||
           (m_row.read(settings, value, m_row.range) && isInThisVersion(settings));
}

bool SettingField::matches(const QString &words) const
{
    const auto parts = words.split(u' ', Qt::SkipEmptyParts);
    const QString all = m_label + u' ' + m_help + u' ' + key() + u' ' +
                        QString::fromLatin1(m_row.variable) + u' ' +
                        QString::fromLatin1(m_row.option);
    return std::ranges::all_of(
        parts, [&all](const QString &part) { return all.contains(part, Qt::CaseInsensitive); });
}

void SettingField::showWhetherAllowed()
{
    const bool isFine = isAllowed();
    const QString note =
        isFine ? m_environmentNote : tr("Allowed is %1.").arg(m_row.allowed(m_row.range));
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    QPalette palette = m_note->palette();
    palette.setColor(QPalette::WindowText,
                     look::color(isFine ? look::Role::Warning : look::Role::Bad));
    m_note->setPalette(palette);
}

} // namespace excerpt
