// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompt/enginebox.h"

#include "ui/look/icons.h"
#include "ui/look/look.h"
#include "ui/prompt/enginekeys.h"
#include "ui/prompt/keybox.h"
#include "ui/prompt/promptdraft.h"
#include "ui/prompt/promptrows.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QSignalBlocker>
#include <QStyle>
#include <QToolButton>

#include <functional>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

const EngineDescription &described(const QString &id)
{
    const EngineDescription *engine = engineNamed(id);
    return engine ? *engine : engineDescriptions().front();
}

} // namespace

/// Fetches its list when it is opened for the first time.
class EngineBox::ModelCombo : public QComboBox
{
public:
    using QComboBox::QComboBox;
    std::function<void()> onWanted;

    void showPopup() override
    {
        if (count() == 0)
            onWanted();
        else
            QComboBox::showPopup();
    }
};

EngineBox::EngineBox(PromptDraft &draft, EngineKeys &keys, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_keys(keys)
    , m_engines(new QComboBox(this))
    , m_models(new ModelCombo(this))
    , m_privacyIcon(new QLabel(this))
    , m_privacy(promptrows::value(u"privacy"_s, this))
    , m_keyMenu(new QToolButton(this))
    , m_said(promptrows::value(u"engineSaid"_s, this))
    , m_keyBox(new KeyBox(this))
{
    m_engines->setObjectName(u"engines"_s);
    m_engines->setAccessibleName(tr("Engine"));
    m_engines->setToolTip(tr("Who answers the prompt"));
    for (const EngineDescription &engine : engineDescriptions())
        m_engines->addItem(engine.displayName, engine.id);
    for (QLabel *label : {m_privacy, m_said})
        label->setFont(look::font(look::TextSize::Second));
    m_privacy->setProperty("dim", true);
    makeModels();
    makeMenu();
    makeLayout();
    connectParts();
    refresh();
}

void EngineBox::makeModels()
{
    m_models->setObjectName(u"models"_s);
    m_models->setAccessibleName(tr("Model"));
    m_models->setToolTip(tr("Which of the engine's models answers"));
    m_models->setEditable(true);
    m_models->setInsertPolicy(QComboBox::NoInsert);
    m_models->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_models->setMinimumContentsLength(6);
    m_models->lineEdit()->setPlaceholderText(tr("Choose a model"));
    m_models->onWanted = [this] { listModels(); };
}

void EngineBox::makeMenu()
{
    m_keyMenu->setObjectName(u"keyMenu"_s);
    m_keyMenu->setIcon(look::icon(u"overflow-menu"_s));
    m_keyMenu->setIconSize(QSize(look::px(16), look::px(16)));
    m_keyMenu->setToolTip(tr("Connection and key"));
    m_keyMenu->setAccessibleName(tr("Connection and key"));
    m_keyMenu->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_keyMenu);
    QAction *test = menu->addAction(tr("&Test connection"), this, [this] { testConnection({}); });
    test->setObjectName(u"testConnection"_s);
    menu->addAction(look::icon(u"view-refresh"_s), tr("&List the models again"), this, [this] {
        m_models->clear();
        listModels();
    });
    QAction *change = menu->addAction(tr("&Change the key…"), this, &EngineBox::askForKey);
    change->setObjectName(u"changeKey"_s);
    menu->addAction(tr("&Forget the key"), this, [this] { m_keys.forget(m_draft.engine().engine); })
        ->setObjectName(u"forgetKey"_s);
    m_keyMenu->setMenu(menu);
}

void EngineBox::makeLayout()
{
    auto *choice = new QHBoxLayout;
    choice->setSpacing(look::px(8));
    choice->addWidget(m_engines);
    choice->addWidget(m_models, 1);
    choice->addWidget(m_keyMenu);
    auto *where = new QHBoxLayout;
    where->setSpacing(look::px(6));
    where->addWidget(m_privacyIcon, 0, Qt::AlignTop);
    where->addWidget(m_privacy, 1);
    QLabel *key = promptrows::key(tr("Engine"), this);
    key->setBuddy(m_engines);
    QGridLayout *grid = promptrows::grid();
    setLayout(grid);
    grid->addWidget(key, 0, 0, Qt::AlignVCenter);
    grid->addLayout(choice, 0, 1);
    grid->addLayout(where, 1, 1);
    grid->addWidget(m_said, 2, 1);
    grid->addWidget(m_keyBox, 3, 0, 1, 2);
    m_said->hide();
}

void EngineBox::connectParts()
{
    connect(m_engines, qOverload<int>(&QComboBox::activated), this,
            [this](int index) { chooseEngine(m_engines->itemData(index).toString()); });
    connect(m_models->lineEdit(), &QLineEdit::textEdited, this, &EngineBox::chooseModel);
    connect(m_models, &QComboBox::textActivated, this, &EngineBox::chooseModel);
    connect(&m_draft, &PromptDraft::changed, this, &EngineBox::refresh);
    connect(&m_keys, &EngineKeys::changed, this, &EngineBox::showKeys);
    connect(&m_fetch, &ModelFetch::arrived, this, &EngineBox::showModels);
    connect(&m_fetch, &ModelFetch::failed, this, &EngineBox::showFailure);
    connect(m_keyBox, &KeyBox::keyEntered, this, [this](const QByteArray &key) {
        m_changesKey = false;
        say({}, "");
        m_keys.save(m_draft.engine().engine, key);
        m_models->setFocus();
    });
    connect(m_keyBox, &KeyBox::testRequested, this, &EngineBox::testConnection);
    connect(m_keyBox, &KeyBox::offlineRequested, this, [this] { chooseEngine(u"offline"_s); });
}

void EngineBox::focusEngine()
{
    m_engines->setFocus(Qt::OtherFocusReason);
}

void EngineBox::focusModel()
{
    m_models->setFocus(Qt::OtherFocusReason);
}

void EngineBox::askForKey()
{
    m_changesKey = true;
    showKeys();
    m_keyBox->focusField();
}

void EngineBox::refresh()
{
    const EngineDescription &engine = described(m_draft.engine().engine);
    if (m_shownEngine != engine.id) {
        m_shownEngine = engine.id;
        m_changesKey = false;
        m_fetch.stop();
        m_models->clear();
        m_keyBox->setEngine(engine);
        say({}, "");
    }
    m_engines->setCurrentIndex(m_engines->findData(engine.id));
    m_models->setVisible(engine.needsModel);
    if (m_models->currentText() != m_draft.engine().model) {
        const QSignalBlocker blocker(m_models);
        m_models->setEditText(m_draft.engine().model);
    }
    m_keys.look(engine.id);
    showKeys();
}

void EngineBox::showKeys()
{
    const EngineDescription &engine = described(m_draft.engine().engine);
    const bool needsKey = !engine.keyVariables.isEmpty();
    const EngineKeys::Place place = m_keys.place(engine.id);
    const bool isAsking = needsKey && (m_changesKey || place == EngineKeys::Place::Nowhere);
    m_keyBox->setVisible(isAsking);
    m_keyBox->setProblem(place == EngineKeys::Place::Environment
                             ? tr("The variable %1 has a key, which is used in place of the "
                                  "keyring’s.")
                                   .arg(m_keys.variable(engine.id))
                             : m_keys.problem(engine.id));
    m_keyMenu->setVisible(needsKey && !isAsking);
    m_privacy->setVisible(!isAsking);
    m_privacyIcon->setVisible(!isAsking);
    m_privacy->setText(privacyText());
    const QString name = engine.sendsAway ? u"globe"_s : u"security-high"_s;
    const QSize size(look::px(16), look::px(16));
    m_privacyIcon->setPixmap(look::icon(name, look::Role::Dim).pixmap(size, devicePixelRatioF()));
}

QString EngineBox::privacyText() const
{
    const EngineDescription &engine = described(m_draft.engine().engine);
    if (!engine.sendsAway)
        return tr("Stays on this computer. The offline engine reads no prompt: it gives the text "
                  "of the pages.");
    switch (m_keys.place(engine.id)) {
    case EngineKeys::Place::Unknown:
    case EngineKeys::Place::Nowhere: return tr("Sends pages to %1.").arg(engine.provider);
    case EngineKeys::Place::Looking:
        return tr("Sends pages to %1. Looking for the key in the keyring.").arg(engine.provider);
    case EngineKeys::Place::Environment:
        return tr("Sends pages to %1. Key in the variable %2.")
            .arg(engine.provider, m_keys.variable(engine.id));
    case EngineKeys::Place::Keyring:
        return tr("Sends pages to %1. Key in the keyring.").arg(engine.provider);
    case EngineKeys::Place::Saving:
        return tr("Sends pages to %1. Saving the key in the keyring.").arg(engine.provider);
    case EngineKeys::Place::Session:
        return tr("Sends pages to %1. %2").arg(engine.provider, m_keys.problem(engine.id));
    }
    return {};
}

void EngineBox::chooseEngine(const QString &id)
{
    EngineSettings engine = m_draft.engine();
    if (engine.engine == id)
        return;
    engine.engine = id;
    engine.model.clear();
    engine.baseUrl.clear();
    m_draft.setEngine(engine);
}

void EngineBox::chooseModel(const QString &model)
{
    EngineSettings engine = m_draft.engine();
    if (engine.model == model.trimmed())
        return;
    engine.model = model.trimmed();
    m_draft.setEngine(engine);
}

void EngineBox::listModels()
{
    const EngineSettings settings = m_keys.complete(m_draft.engine());
    if (settings.apiKey.isEmpty()) {
        say(tr("The list of models needs the key first."), "dim");
        return;
    }
    m_isTest = false;
    m_opensList = true;
    say(tr("Fetching the list of models…"), "dim");
    m_fetch.start(settings);
}

void EngineBox::testConnection(const QByteArray &key)
{
    EngineSettings settings = m_keys.complete(m_draft.engine());
    if (!key.isEmpty())
        settings.apiKey = key;
    m_isTest = true;
    m_opensList = false;
    m_keyBox->setTesting(true);
    say(tr("Testing the connection…"), "dim");
    m_fetch.start(settings);
}

void EngineBox::showModels(const std::vector<ModelInfo> &models)
{
    m_keyBox->setTesting(false);
    if (m_isTest)
        say(tr("The connection works. %Ln models are offered.", nullptr, int(models.size())),
            "good");
    else
        say({}, "");
    const QSignalBlocker blocker(m_models);
    m_models->clear();
    const QLocale locale;
    for (const ModelInfo &model : models) {
        m_models->addItem(model.id);
        QString about = model.displayName;
        if (model.inputTokenLimit > 0)
            about = tr("%1, reads up to %2 tokens")
                        .arg(model.displayName, locale.toString(model.inputTokenLimit));
        m_models->setItemData(m_models->count() - 1, about, Qt::ToolTipRole);
    }
    m_models->setCurrentIndex(m_models->findText(m_draft.engine().model));
    m_models->setEditText(m_draft.engine().model);
    if (std::exchange(m_opensList, false) && m_models->count() > 0 && m_models->isVisible())
        m_models->showPopup();
}

void EngineBox::showFailure(const Error &error)
{
    m_keyBox->setTesting(false);
    m_opensList = false;
    say(error.message, "bad");
}

void EngineBox::say(const QString &text, const char *kind)
{
    m_said->setText(text);
    m_said->setVisible(!text.isEmpty());
    for (const char *property : {"dim", "good", "bad"})
        m_said->setProperty(property, qstrcmp(property, kind) == 0);
    m_said->style()->polish(m_said); // the style sheet reads the properties only then
}

void EngineBox::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showKeys();
}

} // namespace excerpt
