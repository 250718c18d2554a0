// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompt/keybox.h"

#include "ui/look/look.h"
#include "ui/look/states.h"
#include "ui/prompt/promptrows.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace excerpt {

KeyBox::KeyBox(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(this))
    , m_field(new QLineEdit(this))
    , m_save(new QPushButton(tr("Save in keyring"), this))
    , m_help(promptrows::value(u"keyHelp"_s, this))
    , m_problem(promptrows::value(u"keyProblem"_s, this))
    , m_test(new QPushButton(tr("Test connection"), this))
{
    setProperty("notice", u"warning"_s);
    const int icon = look::px(16);
    m_icon->setPixmap(
        look::stateIcon(look::State::Warning).pixmap(QSize(icon, icon), devicePixelRatioF()));
    m_title->setFont(look::font(look::TextSize::Normal, true));
    m_title->setObjectName(u"keyTitle"_s);
    m_field->setObjectName(u"key"_s);
    m_field->setEchoMode(QLineEdit::Password);
    m_field->setPlaceholderText(tr("Paste the key"));
    m_field->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText |
                                 Qt::ImhNoAutoUppercase);
    m_save->setObjectName(u"saveKey"_s);
    m_help->setFont(look::font(look::TextSize::Second));
    m_problem->setFont(look::font(look::TextSize::Second));
    m_problem->hide();
    m_test->setObjectName(u"testKey"_s);
    auto *offline = new QPushButton(tr("Use offline engine"), this);
    offline->setObjectName(u"useOffline"_s);

    auto *head = new QHBoxLayout;
    head->addWidget(m_icon);
    head->addWidget(m_title, 1);
    auto *entry = new QHBoxLayout;
    entry->addWidget(m_field, 1);
    entry->addWidget(m_save);
    auto *choices = new QHBoxLayout;
    choices->addWidget(m_test);
    choices->addWidget(offline);
    choices->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(look::px(10), look::px(8), look::px(10), look::px(8));
    layout->setSpacing(look::px(8));
    layout->addLayout(head);
    layout->addLayout(entry);
    layout->addWidget(m_help);
    layout->addWidget(m_problem);
    layout->addLayout(choices);
    for (QHBoxLayout *row : {head, entry, choices})
        row->setSpacing(look::px(8));

    connect(m_field, &QLineEdit::textChanged, this, &KeyBox::updateButtons);
    connect(m_field, &QLineEdit::returnPressed, this, &KeyBox::enter);
    connect(m_save, &QPushButton::clicked, this, &KeyBox::enter);
    connect(m_test, &QPushButton::clicked, this, [this] { Q_EMIT testRequested(key()); });
    connect(offline, &QPushButton::clicked, this, &KeyBox::offlineRequested);
    updateButtons();
}

void KeyBox::setEngine(const EngineDescription &engine)
{
    m_title->setText(tr("%1 needs a key").arg(engine.displayName));
    m_field->setAccessibleName(tr("Key for %1").arg(engine.displayName));
    m_help->setText(tr("The key stays in this computer’s keyring and is sent to %1 only.")
                        .arg(engine.provider));
}

void KeyBox::setProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void KeyBox::setTesting(bool isTesting)
{
    m_isTesting = isTesting;
    updateButtons();
}

void KeyBox::focusField()
{
    m_field->setFocus(Qt::OtherFocusReason);
}

QByteArray KeyBox::key() const
{
    return m_field->text().trimmed().toUtf8();
}

void KeyBox::updateButtons()
{
    const bool hasKey = !key().isEmpty();
    m_save->setEnabled(hasKey);
    m_test->setEnabled(hasKey && !m_isTesting);
    m_test->setToolTip(hasKey ? tr("Asks for the list of models with this key")
                              : tr("Paste the key first"));
}

void KeyBox::enter()
{
    const QByteArray entered = key();
    if (entered.isEmpty())
        return;
    m_field->clear();
    Q_EMIT keyEntered(entered);
}

} // namespace excerpt
