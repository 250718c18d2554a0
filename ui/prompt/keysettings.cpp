// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompt/keysettings.h"

#include "ui/look/look.h"
#include "ui/prompt/enginekeys.h"
#include "ui/prompt/promptrows.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace excerpt {

KeySetting::KeySetting(const EngineDescription &engine, EngineKeys &keys, QWidget *parent)
    : QWidget(parent)
    , m_engine(engine)
    , m_keys(keys)
    , m_field(new QLineEdit(this))
    , m_save(new QPushButton(tr("Save in keyring"), this))
    , m_test(new QPushButton(tr("Test connection"), this))
    , m_forget(new QPushButton(tr("Forget the key"), this))
    , m_place(promptrows::value(u"keyPlace:"_s + engine.id, this))
    , m_said(promptrows::value(u"keySaid:"_s + engine.id, this))
{
    setObjectName(u"keySetting:"_s + engine.id);
    m_field->setObjectName(u"keyField:"_s + engine.id);
    m_save->setObjectName(u"keySave:"_s + engine.id);
    m_test->setObjectName(u"keyTest:"_s + engine.id);
    m_forget->setObjectName(u"keyForget:"_s + engine.id);
    m_field->setEchoMode(QLineEdit::Password);
    m_field->setPlaceholderText(tr("Paste the key"));
    m_field->setAccessibleName(tr("Key for %1").arg(engine.displayName));
    m_field->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText |
                                 Qt::ImhNoAutoUppercase);
    for (QPushButton *button : {m_save, m_test, m_forget})
        button->setAutoDefault(false); // Enter is for the dialog, or the field
    makeLayout();
    connect(m_field, &QLineEdit::textChanged, this, &KeySetting::updateButtons);
    connect(m_save, &QPushButton::clicked, this, &KeySetting::save);
    connect(m_test, &QPushButton::clicked, this, &KeySetting::test);
    connect(m_forget, &QPushButton::clicked, this, [this] { m_keys.forget(m_engine.id); });
    connect(&m_keys, &EngineKeys::changed, this, [this](const QString &id) {
        if (id == m_engine.id)
            refresh();
    });
    connect(&m_fetch, &ModelFetch::arrived, this, [this](const std::vector<ModelInfo> &models) {
        m_isTesting = false;
        updateButtons();
        say(tr("The connection works. %Ln models are offered.", nullptr, int(models.size())),
            "good");
    });
    connect(&m_fetch, &ModelFetch::failed, this, [this](const Error &error) {
        m_isTesting = false;
        updateButtons();
        say(error.message, "bad");
    });
    say({}, "");
    m_keys.look(engine.id);
    refresh();
}

void KeySetting::makeLayout()
{
    auto *label = new QLabel(tr("Key for %1").arg(m_engine.displayName), this);
    label->setMinimumWidth(look::px(180));
    label->setBuddy(m_field);
    auto *entry = new QHBoxLayout;
    entry->setSpacing(look::px(8));
    entry->addWidget(label);
    entry->addWidget(m_field, 1);
    entry->addWidget(m_save);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(look::px(8));
    choices->addWidget(m_place, 1);
    choices->addWidget(m_test);
    choices->addWidget(m_forget);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, look::px(4), 0, look::px(4));
    column->setSpacing(look::px(4));
    column->addLayout(entry);
    column->addLayout(choices);
    column->addWidget(m_said);
    for (QLabel *text : {m_place, m_said})
        text->setFont(look::font(look::TextSize::Second));
    m_place->setProperty("dim", true);
}

QString KeySetting::placeText() const
{
    const QString problem = m_keys.problem(m_engine.id);
    switch (m_keys.place(m_engine.id)) {
    case EngineKeys::Place::Unknown:
    case EngineKeys::Place::Looking: return tr("Looking for the key in the keyring.");
    case EngineKeys::Place::Nowhere:
        return problem.isEmpty() ? tr("No key. It stays in this computer’s keyring and is sent to "
                                      "%1 only.")
                                       .arg(m_engine.provider)
                                 : problem;
    case EngineKeys::Place::Environment:
        return tr("The variable %1 has a key, which is used in place of the keyring’s.")
            .arg(m_keys.variable(m_engine.id));
    case EngineKeys::Place::Keyring: return tr("The key is in the keyring.");
    case EngineKeys::Place::Saving: return tr("Saving the key in the keyring.");
    case EngineKeys::Place::Session: return problem;
    }
    Q_UNREACHABLE();
}

void KeySetting::refresh()
{
    m_place->setText(placeText());
    updateButtons();
}

void KeySetting::updateButtons()
{
    const EngineKeys::Place place = m_keys.place(m_engine.id);
    const bool hasTyped = !typed().isEmpty();
    m_save->setEnabled(hasTyped);
    m_test->setEnabled(!m_isTesting && (hasTyped || !m_keys.isMissing(m_engine.id)));
    m_test->setToolTip(m_test->isEnabled() ? tr("Asks for the list of models with this key")
                                           : tr("Paste the key first"));
    m_forget->setVisible(place == EngineKeys::Place::Keyring ||
                         place == EngineKeys::Place::Session);
}

QByteArray KeySetting::typed() const
{
    return m_field->text().trimmed().toUtf8();
}

void KeySetting::save()
{
    const QByteArray key = typed();
    m_field->clear();
    say({}, "");
    m_keys.save(m_engine.id, key);
}

void KeySetting::test()
{
    EngineSettings settings;
    settings.engine = m_engine.id;
    settings = m_keys.complete(std::move(settings));
    if (!typed().isEmpty())
        settings.apiKey = typed();
    m_isTesting = true;
    updateButtons();
    say(tr("Testing the connection…"), "dim");
    m_fetch.start(settings);
}

void KeySetting::say(const QString &text, const char *kind)
{
    m_said->setText(text);
    m_said->setVisible(!text.isEmpty());
    for (const char *property : {"dim", "good", "bad"})
        m_said->setProperty(property, qstrcmp(property, kind) == 0);
    m_said->style()->polish(m_said); // the style sheet reads the properties only then
}

QWidget *makeKeySettings(EngineKeys &keys, QWidget *parent)
{
    auto *all = new QWidget(parent);
    auto *column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    for (const EngineDescription &engine : engineDescriptions()) {
        if (!engine.keyVariables.isEmpty())
            column->addWidget(new KeySetting(engine, keys, all));
    }
    return all;
}

QString keySettingsWords()
{
    QStringList words{KeySetting::tr("key keyring password connection")};
    for (const EngineDescription &engine : engineDescriptions()) {
        if (!engine.keyVariables.isEmpty())
            words << engine.displayName << engine.provider << engine.keyVariables;
    }
    return words.join(u' ');
}

} // namespace excerpt
