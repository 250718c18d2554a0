// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompt/enginebox.h"

#include "ui/look/icons.h"
#include "ui/look/look.h"
#include "ui/prompt/promptdraft.h"
#include "ui/prompt/promptrows.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

const EngineDescription &described(const QString &id)
{
    const auto &all = engineDescriptions();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&id](const EngineDescription &e) { return e.id == id; });
    return found == all.end() ? all.front() : *found;
}

} // namespace

EngineBox::EngineBox(PromptDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_engines(new QComboBox(this))
    , m_models(new QComboBox(this))
    , m_privacyIcon(new QLabel(this))
    , m_privacy(new QLabel(this))
{
    m_engines->setObjectName(u"engines"_s);
    m_engines->setAccessibleName(tr("Engine"));
    m_engines->setToolTip(tr("Who answers the prompt"));
    for (const EngineDescription &engine : engineDescriptions())
        m_engines->addItem(engine.displayName, engine.id);
    m_models->setObjectName(u"models"_s);
    m_models->setAccessibleName(tr("Model"));
    m_models->setToolTip(tr("Which of the engine's models answers"));
    m_models->setEditable(true);
    m_models->setInsertPolicy(QComboBox::NoInsert);
    m_models->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_models->setMinimumContentsLength(8);
    m_models->lineEdit()->setPlaceholderText(tr("Choose a model"));
    m_privacy->setObjectName(u"privacy"_s);
    m_privacy->setTextFormat(Qt::PlainText);
    m_privacy->setWordWrap(true);
    m_privacy->setFont(look::font(look::TextSize::Second));
    m_privacy->setProperty("dim", true);

    QGridLayout *grid = promptrows::grid();
    setLayout(grid);
    auto *choice = new QHBoxLayout;
    choice->setSpacing(look::px(8));
    choice->addWidget(m_engines);
    choice->addWidget(m_models, 1);
    auto *where = new QHBoxLayout;
    where->setSpacing(look::px(6));
    where->addWidget(m_privacyIcon, 0, Qt::AlignTop);
    where->addWidget(m_privacy, 1);
    grid->addWidget(promptrows::key(tr("Engine"), this), 0, 0);
    grid->addLayout(choice, 0, 1);
    grid->addLayout(where, 1, 1);

    connect(m_engines, qOverload<int>(&QComboBox::activated), this, &EngineBox::chooseEngine);
    connect(m_models->lineEdit(), &QLineEdit::textEdited, this, &EngineBox::chooseModel);
    connect(m_models, &QComboBox::textActivated, this, &EngineBox::chooseModel);
    connect(&m_draft, &PromptDraft::changed, this, &EngineBox::refresh);
    refresh();
}

void EngineBox::refresh()
{
    const EngineDescription &engine = described(m_draft.engine().engine);
    m_engines->setCurrentIndex(m_engines->findData(engine.id));
    m_models->setVisible(engine.needsModel);
    if (m_models->currentText() != m_draft.engine().model) {
        const QSignalBlocker blocker(m_models);
        m_models->setEditText(m_draft.engine().model);
    }
    const QString name = engine.sendsAway ? u"globe"_s : u"security-high"_s;
    m_privacyIcon->setPixmap(look::icon(name, look::Role::Dim)
                                 .pixmap(QSize(look::px(16), look::px(16)), devicePixelRatioF()));
    m_privacy->setText(engine.sendsAway
                           ? tr("Sends pages to %1.").arg(engine.provider)
                           : tr("Stays on this computer. The offline engine reads no prompt: it "
                                "gives the text of the pages."));
}

void EngineBox::chooseEngine(int index)
{
    EngineSettings engine = m_draft.engine();
    const QString id = m_engines->itemData(index).toString();
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

} // namespace excerpt
