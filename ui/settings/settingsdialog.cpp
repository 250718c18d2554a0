// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsdialog.h"

#include "core/settings/settingstable.h"
#include "ui/look/icons.h"
#include "ui/look/look.h"
#include "ui/settings/settingfield.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <QtConcurrent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

QLabel *makeTitle(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setFont(look::font(look::TextSize::Normal, true));
    label->setContentsMargins(0, look::px(8), 0, 0);
    return label;
}

bool holdsAll(const QString &text, const QString &words)
{
    return std::ranges::all_of(words.split(u' ', Qt::SkipEmptyParts), [&text](const QString &word) {
        return text.contains(word, Qt::CaseInsensitive);
    });
}

/// Of the key's first part.
QString groupTitle(const QString &key)
{
    const QString group = key.section(u'/', 0, 0);
    if (group == "engine"_L1)
        return SettingsDialog::tr("Engine");
    if (group == "run"_L1)
        return SettingsDialog::tr("Run");
    if (group == "program"_L1)
        return SettingsDialog::tr("Command line and log");
    if (group == "jobs"_L1)
        return SettingsDialog::tr("Jobs");
    if (group == "window"_L1)
        return SettingsDialog::tr("Window");
    return group;
}

} // namespace

SettingsDialog::SettingsDialog(const QString &path, const SettingTexts &texts,
                               const QProcessEnvironment &environment, QWidget *parent)
    : QDialog(parent)
    , m_path(path)
    , m_search(new QLineEdit(this))
    , m_nothing(new QLabel(this))
    , m_problem(new QLabel(this))
{
    setObjectName(u"settingsDialog"_s);
    setWindowTitle(tr("Settings"));
    resize(look::px(640), look::px(620));
    const int margin = look::px(16);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(look::px(8));
    m_search->setObjectName(u"settingsSearch"_s);
    m_search->setPlaceholderText(tr("Search settings"));
    m_search->setAccessibleName(tr("Search settings"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(look::icon(u"edit-find"_s, look::Role::Dim), QLineEdit::LeadingPosition);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsDialog::filter);
    column->addWidget(m_search);

    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(makeFields(texts, environment));
    column->addWidget(area, 1);

    m_problem->setObjectName(u"settingsProblem"_s);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_problem);
    auto *note = new QLabel(tr("Kept in %1, which the command line reads too.").arg(m_path), this);
    note->setTextFormat(Qt::PlainText);
    note->setProperty("dim", true);
    note->setFont(look::font(look::TextSize::Second));
    note->setWordWrap(true);
    column->addWidget(note);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = new QPushButton(tr("Save"), this);
    m_save->setObjectName(u"settingsSave"_s);
    m_save->setProperty("primary", true); // before the box looks at its style
    buttons->addButton(m_save, QDialogButtonBox::ActionRole);
    m_save->setDefault(true);
    connect(m_save, &QPushButton::clicked, this, &SettingsDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    connect(&m_saving, &QFutureWatcherBase::finished, this, [this] {
        const auto written = m_saving.result();
        if (!written) {
            showProblem(written.error().message);
            updateSaveButton();
            return;
        }
        Q_EMIT saved();
        accept();
    });
    updateSaveButton();
    m_search->setFocus();
}

SettingsDialog::~SettingsDialog()
{
    m_saving.disconnect(this);
    m_saving.waitForFinished();
}

QWidget *SettingsDialog::makeFields(const SettingTexts &texts,
                                    const QProcessEnvironment &environment)
{
    auto *content = new QWidget(this);
    m_column = new QVBoxLayout(content);
    QVBoxLayout *column = m_column;
    column->setContentsMargins(0, 0, look::px(8), 0);
    column->setSpacing(look::px(4));
    QString current;
    for (const SettingRow &row : settingsTable) {
        const QString key = QString::fromLatin1(row.key);
        const QString title = groupTitle(key);
        if (title != current) {
            current = title;
            m_groups.push_back({makeTitle(title, content), {}, nullptr, {}});
            column->addWidget(m_groups.back().title);
        }
        auto *field = new SettingField(row, texts.value(key), environment, content);
        connect(field, &SettingField::edited, this, &SettingsDialog::updateSaveButton);
        column->addWidget(field);
        m_groups.back().fields.push_back(field);
    }
    m_nothing->setObjectName(u"noSettings"_s);
    m_nothing->setProperty("dim", true);
    m_nothing->hide();
    column->addWidget(m_nothing);
    column->addStretch(1);
    return content;
}

void SettingsDialog::addGroup(const QString &title, QWidget *content, const QString &words)
{
    QWidget *page = m_column->parentWidget();
    const int place = m_groups.size() > 1 ? m_column->indexOf(m_groups.at(1).title) : 0;
    QLabel *label = makeTitle(title, page);
    m_column->insertWidget(place, label);
    m_column->insertWidget(place + 1, content);
    m_groups.push_back({label, {}, content, title + u' ' + words});
    QWidget::setTabOrder(m_groups.front().fields.back(), content);
}

void SettingsDialog::filter(const QString &words)
{
    bool isAnyShown = false;
    for (const Group &group : m_groups) {
        bool isGroupShown = false;
        for (SettingField *field : group.fields) {
            const bool isShown = field->matches(words) ||
                                 group.title->text().contains(words.trimmed(), Qt::CaseInsensitive);
            field->setVisible(isShown);
            isGroupShown = isGroupShown || isShown;
        }
        if (group.content) {
            isGroupShown = holdsAll(group.words, words);
            group.content->setVisible(isGroupShown);
        }
        group.title->setVisible(isGroupShown);
        isAnyShown = isAnyShown || isGroupShown;
    }
    m_nothing->setText(tr("No setting matches “%1”.").arg(words.trimmed()));
    m_nothing->setVisible(!isAnyShown);
}

void SettingsDialog::updateSaveButton()
{
    const bool isAllowed = std::ranges::all_of(m_groups, [](const Group &group) {
        return std::ranges::all_of(group.fields, &SettingField::isAllowed);
    });
    if (m_save)
        m_save->setEnabled(isAllowed && !m_saving.isRunning());
}

void SettingsDialog::showProblem(const QString &text)
{
    QPalette palette = m_problem->palette();
    palette.setColor(QPalette::WindowText, look::color(look::Role::Bad));
    m_problem->setPalette(palette);
    m_problem->setText(text);
    m_problem->show();
}

void SettingsDialog::save()
{
    SettingTexts texts;
    for (const Group &group : m_groups) {
        for (const SettingField *field : group.fields)
            texts.insert(field->key(), field->text());
    }
    m_save->setEnabled(false);
    m_saving.setFuture(QtConcurrent::run(writeSettingsFile, m_path, texts));
}

} // namespace excerpt
