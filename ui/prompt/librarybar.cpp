// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompt/librarybar.h"

#include "ui/look/icons.h"
#include "ui/look/look.h"
#include "ui/prompt/promptdraft.h"
#include "ui/prompt/promptlibrarystore.h"
#include "ui/prompt/promptrows.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

constexpr int longestMenuText = 60;

/// The first line, short enough for a menu; an ampersand is no accelerator.
QString menuText(const QString &text)
{
    QString line = text.simplified();
    if (line.size() > longestMenuText)
        line = line.left(longestMenuText - 1) + u'…';
    return line.replace(u'&', u"&&"_s);
}

QToolButton *menuButton(const QString &name, const QString &icon, const QString &text, QMenu *menu,
                        QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setIcon(look::icon(icon));
    button->setIconSize(QSize(look::px(16), look::px(16)));
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(menu);
    return button;
}

} // namespace

LibraryBar::LibraryBar(PromptDraft &draft, PromptLibraryStore &store, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_store(store)
    , m_names(new QComboBox(this))
    , m_history(new QMenu(this))
    , m_library(new QMenu(this))
    , m_said(promptrows::value(u"librarySaid"_s, this))
{
    m_names->setObjectName(u"promptNames"_s);
    m_names->setAccessibleName(tr("Prompt of the library"));
    m_names->setToolTip(tr("Choose a prompt of the library"));
    m_names->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_names->setMinimumContentsLength(10);
    m_history->setToolTipsVisible(true);
    m_said->setProperty("bad", true);
    m_said->setFont(look::font(look::TextSize::Second));
    m_said->hide();
    makeButtons();
    connectParts();
    refresh();
}

void LibraryBar::makeButtons()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(look::px(4));
    row->addWidget(m_names, 1);
    row->addWidget(menuButton(u"promptHistory"_s, u"document-open-recent"_s,
                              tr("Prompts that were sent"), m_history, this));
    row->addWidget(menuButton(u"promptLibrary"_s, u"document-save-as"_s, tr("Prompt library"),
                              m_library, this));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look::px(4));
    layout->addLayout(row);
    layout->addWidget(m_said);
}

void LibraryBar::connectParts()
{
    connect(m_names, &QComboBox::textActivated, this, &LibraryBar::choose);
    connect(m_history, &QMenu::aboutToShow, this, &LibraryBar::fillHistory);
    connect(m_library, &QMenu::aboutToShow, this, &LibraryBar::fillLibrary);
    connect(&m_draft, &PromptDraft::changed, this, &LibraryBar::refresh);
    connect(&m_store, &PromptLibraryStore::changed, this, [this] {
        m_said->hide();
        refresh();
    });
    connect(&m_store, &PromptLibraryStore::failed, this, [this](const Error &error) {
        m_said->setText(error.message);
        m_said->show();
    });
}

void LibraryBar::refresh()
{
    const auto &prompts = m_store.library().prompts;
    bool isSame = m_names->count() == int(prompts.size());
    for (int i = 0; isSame && i < m_names->count(); ++i)
        isSame = m_names->itemText(i) == prompts.at(std::size_t(i)).name;
    if (!isSame) {
        m_names->clear();
        for (const NamedPrompt &prompt : prompts)
            m_names->addItem(prompt.name);
    }
    const NamedPrompt *named = m_store.library().find(m_draft.name());
    const bool isUnchanged =
        named && named->text == m_draft.text() && named->hasFrame == m_draft.hasFrame();
    m_names->setCurrentIndex(isUnchanged ? m_names->findText(m_draft.name()) : -1);
    if (m_draft.name().isEmpty())
        m_names->setPlaceholderText(tr("Not in the library"));
    else if (named)
        m_names->setPlaceholderText(tr("%1 (changed)").arg(m_draft.name()));
    else
        m_names->setPlaceholderText(m_draft.name());
    m_names->setEnabled(!prompts.empty());
}

void LibraryBar::choose(const QString &name)
{
    if (const NamedPrompt *prompt = m_store.library().find(name))
        m_draft.use(prompt->name, prompt->text, prompt->hasFrame);
    refresh();
}

void LibraryBar::fillHistory()
{
    m_history->clear();
    for (const SentPrompt &sent : m_store.library().history) {
        QAction *action = m_history->addAction(
            menuText(sent.text), this, [this, sent] { m_draft.use({}, sent.text, sent.hasFrame); });
        action->setToolTip(
            tr("Sent %1").arg(QLocale().toString(sent.sent.toLocalTime(), QLocale::ShortFormat)));
    }
    if (m_history->isEmpty())
        m_history->addAction(tr("Nothing was sent yet"))->setEnabled(false);
}

void LibraryBar::fillLibrary()
{
    m_library->clear();
    const QString name = m_draft.name();
    const NamedPrompt *named = m_store.library().find(name);
    if (named) {
        m_library->addAction(look::icon(u"document-save"_s), tr("&Save “%1”").arg(menuText(name)),
                             this, [this, name] { saveAs(name); });
    }
    m_library
        ->addAction(look::icon(u"document-save-as"_s), tr("Save &as…"), this, &LibraryBar::askName)
        ->setObjectName(u"savePromptAs"_s);
    if (named) {
        m_library->addAction(look::icon(u"edit-delete"_s),
                             tr("&Remove “%1” from the library").arg(menuText(name)), this,
                             &LibraryBar::remove);
    }
    m_library->addSeparator();
    m_library->addAction(look::icon(u"document-import"_s), tr("&Import prompts…"), this,
                         &LibraryBar::askImport);
    m_library
        ->addAction(look::icon(u"document-export"_s), tr("&Export prompts…"), this,
                    &LibraryBar::askExport)
        ->setEnabled(!m_store.library().prompts.empty());
}

void LibraryBar::saveAs(const QString &name)
{
    const NamedPrompt prompt{name.simplified(), m_draft.text(), m_draft.hasFrame(), {}};
    if (prompt.name.isEmpty())
        return;
    m_store.change([prompt](PromptLibrary &library) { library.put(prompt); });
    m_draft.setName(prompt.name);
    refresh();
}

void LibraryBar::remove()
{
    const QString name = m_draft.name();
    m_draft.setName({});
    m_store.change([name](PromptLibrary &library) { library.remove(name); });
}

void LibraryBar::askName()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save the prompt"));
    dialog->setLabelText(tr("Name in the library"));
    dialog->setTextValue(m_draft.name());
    dialog->setOkButtonText(tr("&Save"));
    connect(dialog, &QInputDialog::textValueSelected, this, &LibraryBar::saveAs);
    dialog->open();
}

void LibraryBar::askImport()
{
    auto *dialog = new QFileDialog(this, tr("Import prompts"), {}, tr("Prompts (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, &m_store, &PromptLibraryStore::importFrom);
    dialog->open();
}

void LibraryBar::askExport()
{
    auto *dialog =
        new QFileDialog(this, tr("Export prompts"), u"prompts.json"_s, tr("Prompts (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    connect(dialog, &QFileDialog::fileSelected, &m_store, &PromptLibraryStore::exportTo);
    dialog->open();
}

} // namespace excerpt
