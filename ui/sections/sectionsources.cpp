// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sections/sectionsources.h"

#include "core/base/inputfile.h"
#include "core/base/newfile.h"
#include "core/sections/sectionsfile.h"
#include "core/sections/template.h"
#include "ui/document/pagesource.h"
#include "ui/look/icons.h"
#include "ui/sections/bookmarksdialog.h"
#include "ui/sections/headingsdialog.h"
#include "ui/sections/smalldialogs.h"
#include "ui/sections/templatedialog.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QMessageBox>
#include <QtConcurrentRun>

#include <functional>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

/// Runs `work` on another thread and `done` with its result here, unless `owner` is gone by then.
template <typename Work, typename Done>
void inBackground(QObject *owner, Work work, Done done)
{
    using Result = std::invoke_result_t<Work>;
    auto *watcher = new QFutureWatcher<Result>(owner);
    QObject::connect(watcher, &QFutureWatcherBase::finished, owner, [watcher, done] {
        done(watcher->result());
        watcher->deleteLater();
    });
    watcher->setFuture(QtConcurrent::run(std::move(work)));
}

} // namespace

SectionSources::SectionSources(SectionEditor &editor, PageSource &source, QWidget *parent)
    : QObject(parent)
    , m_editor(editor)
    , m_source(source)
    , m_parent(parent)
{
    newSection = make(u"newSection"_s, tr("New section…"), u"list-add"_s, true);
    fromBookmarks = make(u"sectionsFromBookmarks"_s, tr("From bookmarks…"), u"bookmarks"_s, true);
    fromHeadings =
        make(u"sectionsFromHeadings"_s, tr("From headings…"), u"format-text-heading"_s, true);
    everyPages = make(u"sectionsEveryPages"_s, tr("Every n pages…"), u"view-grid"_s, true);
    fromEdition =
        make(u"sectionsFromEdition"_s, tr("From another edition…"), u"document-open"_s, true);
    addSeparator();
    importFile = make(u"importSections"_s, tr("Import sections…"), u"document-import"_s, true);
    exportFile = make(u"exportSections"_s, tr("Export sections…"), u"document-export"_s, false);
    addSeparator();
    connect(newSection, &QAction::triggered, this,
            [this] { smalldialogs::newSection(m_editor, m_parent)->open(); });
    connect(fromBookmarks, &QAction::triggered, this, &SectionSources::askBookmarks);
    connect(fromHeadings, &QAction::triggered, this,
            [this] { (new HeadingsDialog(m_editor, m_source, m_parent))->open(); });
    connect(everyPages, &QAction::triggered, this,
            [this] { smalldialogs::everyPages(m_editor, m_parent)->open(); });
    connect(fromEdition, &QAction::triggered, this, &SectionSources::askEdition);
    connect(importFile, &QAction::triggered, this, &SectionSources::askImport);
    connect(exportFile, &QAction::triggered, this, &SectionSources::askExport);
    connect(&m_source, &PageSource::stateChanged, this, &SectionSources::updateEnabled);
    connect(&m_editor, &SectionEditor::changed, this, &SectionSources::updateEnabled);
    connect(&m_editor, &SectionEditor::wasReset, this, &SectionSources::updateEnabled);
    updateEnabled();
}

QAction *SectionSources::make(const QString &name, const QString &text, const QString &icon,
                              bool needsPages)
{
    auto *action = new QAction(look::icon(icon), text, this);
    action->setObjectName(name);
    QString tip = text;
    action->setToolTip(tip.remove(u'…'));
    m_all += action;
    if (needsPages)
        m_needPages += action;
    return action;
}

void SectionSources::addSeparator()
{
    auto *separator = new QAction(this);
    separator->setSeparator(true);
    m_all += separator;
}

void SectionSources::updateEnabled()
{
    for (QAction *action : m_needPages)
        action->setEnabled(m_source.state() == PageSource::State::Open);
    exportFile->setEnabled(!m_editor.sections().empty());
}

void SectionSources::askSplit(const SectionId &id)
{
    smalldialogs::split(m_editor, id, m_parent)->open();
}

void SectionSources::askPrompt(const std::vector<int> &indices)
{
    std::vector<SectionId> ids;
    for (const int index : indices)
        ids.push_back(m_editor.sections().at(std::size_t(index)).id);
    smalldialogs::ownPrompt(m_editor, ids, m_parent)->open();
}

void SectionSources::askBookmarks()
{
    const auto &outline = m_source.outline();
    if (outline && !outline->entries.empty()) {
        (new BookmarksDialog(m_editor, *outline, m_parent))->open();
        return;
    }
    say(outline ? tr("This document has no bookmarks.") : tr("The bookmarks are still being read."),
        outline ? tr("Take the sections from its headings, or make one of every n pages.")
                : tr("Try again in a moment."));
}

void SectionSources::askImport()
{
    auto *dialog = new QFileDialog(m_parent, tr("Import sections"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters({tr("Sections (*.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &SectionSources::readFile);
    dialog->open();
}

void SectionSources::askEdition()
{
    auto *dialog = new QFileDialog(m_parent, tr("Sections of another edition"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters({tr("Sections (*.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &SectionSources::readEdition);
    dialog->open();
}

void SectionSources::readEdition(const QString &path)
{
    inBackground(
        this,
        [path]() -> Expected<SectionList> {
            return readWholeFile(path, Code::BadSectionsFile).and_then([&](const QByteArray &json) {
                return readTemplate(json, QFileInfo(path).fileName());
            });
        },
        [this, path](const Expected<SectionList> &list) {
            if (!list) {
                say(list.error().message, list.error().detail);
                return;
            }
            (new TemplateDialog(m_editor, m_source, *list, QFileInfo(path).fileName(), m_parent))
                ->open();
            Q_EMIT fileDone(path);
        });
}

void SectionSources::askExport()
{
    auto *dialog = new QFileDialog(m_parent, tr("Export sections"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Sections (*.json)"), tr("All files (*)")});
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(QFileInfo(m_editor.list().documentName).completeBaseName() +
                       u".sections.json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &SectionSources::writeFile);
    dialog->open();
}

void SectionSources::readFile(const QString &path)
{
    const int pages = m_editor.list().documentPages;
    inBackground(
        this,
        [path, pages]() -> Expected<SectionList> {
            return readWholeFile(path, Code::BadSectionsFile).and_then([&](const QByteArray &json) {
                return readSections(json, pages, QFileInfo(path).fileName());
            });
        },
        [this, path](const Expected<SectionList> &list) { take(path, list); });
}

void SectionSources::take(const QString &path, const Expected<SectionList> &list)
{
    if (!list) {
        say(list.error().message, list.error().detail);
        return;
    }
    m_editor.apply(tr("%n section(s) from “%1”", nullptr, int(list->sections.size()))
                       .arg(QFileInfo(path).fileName()),
                   list->sections);
    if (!list->warnings.isEmpty())
        say(list->warnings.join(u'\n'), {});
    Q_EMIT fileDone(path);
}

void SectionSources::writeFile(const QString &path)
{
    inBackground(
        this,
        [path, list = m_editor.list()]() -> Expected<void> {
            auto file = NewFile::create(path, false);
            if (!file)
                return tl::unexpected(file.error());
            const QByteArray json = writeSections(list);
            if ((*file)->file().write(json) != json.size() || !(*file)->file().flush())
                return failure(Stage::Output, Code::OutputUnwritable,
                               tr("“%1” could not be written: the disk may be full. Choose another "
                                  "place.")
                                   .arg(path),
                               (*file)->file().errorString());
            return (*file)->keep();
        },
        [this, path](const Expected<void> &written) {
            if (written)
                Q_EMIT fileDone(path);
            else
                say(written.error().message, written.error().detail);
        });
}

void SectionSources::say(const QString &what, const QString &detail)
{
    auto *box =
        new QMessageBox(QMessageBox::Warning, tr("Sections"), what, QMessageBox::Close, m_parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(u"sectionsMessage"_s);
    box->setInformativeText(detail);
    box->open();
}

} // namespace excerpt
