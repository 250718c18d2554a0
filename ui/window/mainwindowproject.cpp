// SPDX-License-Identifier: GPL-3.0-or-later
// Saving, opening and restoring projects, and what is asked before a window closes.
#include "ui/window/documentopening.h"
#include "ui/window/mainwindow.h"
#include "ui/window/projectkeeper.h"

#include <QAction>
#include <QCloseEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

const QString projectMessageId = u"project"_s;

/// What a person knows the leftover by.
QString nameOf(const AutosavedProject &leftover)
{
    const QString path =
        leftover.projectPath.isEmpty() ? leftover.project.documentPath : leftover.projectPath;
    return QFileInfo(path).fileName();
}

} // namespace

void MainWindow::connectProject()
{
    connect(m_actions->save, &QAction::triggered, this, [this] { saveProject(false); });
    connect(m_actions->saveAs, &QAction::triggered, this, [this] { saveProject(true); });
    connect(m_project, &ProjectKeeper::modifiedChanged, this, &MainWindow::showSaved);
    connect(m_project, &ProjectKeeper::saved, this, [this](const QString &path) {
        m_messages->dismiss(projectMessageId);
        setWindowFilePath(path);
        showSaved();
        if (const auto then = std::exchange(m_afterSaving, nullptr))
            then();
    });
    connect(m_project, &ProjectKeeper::failed, this, [this](const Error &error) {
        m_afterSaving = nullptr;
        m_messages->post({projectMessageId,
                          WindowMessage::Kind::Bad,
                          tr("The project could not be read or saved."),
                          error.message,
                          {},
                          {},
                          {}});
    });
    connect(m_project, &ProjectKeeper::autosaveFailed, this, [this](const Error &error) {
        m_messages->post(
            {u"autosave"_s,
             WindowMessage::Kind::Warning,
             tr("Your changes are not kept for after a crash. Save the project to be safe."),
             error.message,
             {},
             {},
             {}});
    });
    connect(m_project, &ProjectKeeper::loaded, this, &MainWindow::openProject);
    connect(m_project, &ProjectKeeper::resultsTaken, this, &MainWindow::lookForInterruptedRun);
    connect(m_project, &ProjectKeeper::leftoversFound, this, &MainWindow::offerLeftovers);
    m_project->findLeftovers();
}

void MainWindow::saveProject(bool asksForPath)
{
    if (!m_hasDocument)
        return;
    if (!asksForPath && !m_project->path().isEmpty()) {
        m_project->save(m_project->path());
        return;
    }
    auto *dialog = new QFileDialog(this, tr("Save the project"));
    dialog->setObjectName(u"saveProject"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Excerpt projects (*.excerpt)"));
    dialog->setDefaultSuffix(u"excerpt"_s);
    const QFileInfo document(m_opening->document().location.path);
    if (!m_opening->document().downloaded)
        dialog->setDirectory(document.path());
    dialog->selectFile(QFileInfo(m_opening->document().name).completeBaseName() + ".excerpt"_L1);
    connect(dialog, &QFileDialog::fileSelected, m_project, &ProjectKeeper::save);
    connect(dialog, &QDialog::rejected, this, [this] { m_afterSaving = nullptr; });
    dialog->open();
}

void MainWindow::showSaved()
{
    setWindowModified(m_project->isModified());
    m_actions->save->setEnabled(m_hasDocument);
    if (m_workspace->run().isActive())
        return; // the run says what is safe
    if (m_hasDocument && m_project->isModified())
        m_status->setSafety(tr("Not saved"), u"state-edited"_s, look::Role::SetAside);
    else if (m_hasDocument && !m_project->path().isEmpty())
        m_status->setSafety(tr("Saved"), u"state-done"_s, look::Role::Good);
    else
        m_status->setSafety({}, {}, look::Role::Good);
}

void MainWindow::openProject(const LoadedProject &loaded)
{
    const QString document = findDocument(loaded.project, loaded.path);
    if (document.isEmpty()) {
        m_messages->post({projectMessageId,
                          WindowMessage::Kind::Bad,
                          tr("The document of this project was not found."),
                          tr("It was %1. Put it beside the project, or open the PDF itself.")
                              .arg(loaded.project.documentPath),
                          {},
                          {},
                          {}});
        m_project->giveUpLoaded();
        return;
    }
    m_pendingProject = std::make_unique<LoadedProject>(loaded);
    m_opening->open(document);
}

/// After the document is open: the project it was opened for, or a new one.
void MainWindow::beginProject()
{
    const auto &document = m_opening->document();
    const QString source = document.downloaded ? document.source : document.location.path;
    if (const auto pending = std::exchange(m_pendingProject, nullptr)) {
        m_project->begin(source, *pending);
        if (!pending->path.isEmpty())
            setWindowFilePath(pending->path);
    } else {
        m_project->begin(source);
    }
    showSaved();
}

/// Its document could not be opened, or another one is wanted: nothing of it belongs to that.
void MainWindow::giveUpProject()
{
    if (std::exchange(m_pendingProject, nullptr))
        m_project->giveUpLoaded();
}

void MainWindow::reportChange(const QByteArray &sha256)
{
    const QString change = m_project->documentChange(sha256);
    if (change.isEmpty())
        return;
    m_messages->post({u"documentChange"_s,
                      WindowMessage::Kind::Warning,
                      tr("%1 is no longer the document of this project.").arg(m_remembered.name),
                      change,
                      {},
                      {},
                      {}});
}

void MainWindow::offerLeftovers(const std::vector<AutosavedProject> &leftovers)
{
    for (const AutosavedProject &leftover : leftovers) {
        const QString id = u"leftover-"_s + leftover.id;
        const QString when =
            QLocale().toString(leftover.written.toLocalTime(), QLocale::ShortFormat);
        WindowMessage message;
        message.id = id;
        message.kind = WindowMessage::Kind::Offer;
        message.title = tr("Excerpt ended before “%1” was saved.").arg(nameOf(leftover));
        message.text = leftover.damage
                           ? leftover.damage->message
                           : tr("Sections, areas and prompt are as they were on %1.").arg(when);
        if (!leftover.damage) {
            message.choices.push_back(
                {tr("Restore"), [this, leftover] { restoreLeftover(leftover); }, true});
        }
        message.choices.push_back(
            {tr("Discard"), [this, leftover] { m_project->discard(leftover); }, false});
        message.closeText = tr("Not now");
        m_messages->post(std::move(message));
    }
}

void MainWindow::restoreLeftover(const AutosavedProject &leftover)
{
    if (m_hasDocument && (m_project->isModified() || m_workspace->run().isActive())) {
        Q_EMIT otherWindowRequested({}); // it offers the same
        return;
    }
    if (m_hasDocument)
        closeDocument();
    m_project->restore(leftover);
}

/// True when the document may be left now; else the person is asked, and `then` may follow later.
bool MainWindow::mayLeave(const std::function<void()> &then)
{
    if (m_leavesAnyway || !m_hasDocument)
        return true;
    const bool isRunning = m_workspace->run().isActive();
    if (!isRunning && !m_project->isModified())
        return true;
    auto *question = new QMessageBox(QMessageBox::Question, tr("Close"), {}, {}, this);
    question->setObjectName(u"closeQuestion"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setText(
        m_project->isModified()
            ? tr("Save the sections, the prompt and the results of “%1” as a project?")
                  .arg(m_opening->document().name)
            : tr("Stop the run and close?"));
    if (isRunning) {
        question->setInformativeText(tr(
            "A run is on. It is stopped; the finished answers are kept, and you can go on later."));
    }
    if (m_project->isModified()) {
        auto *save = question->addButton(QMessageBox::Save);
        connect(save, &QPushButton::clicked, this, [this, then] {
            m_afterSaving = [this, then] {
                m_leavesAnyway = true;
                then();
            };
            saveProject(false);
        });
    }
    auto *discard = question->addButton(m_project->isModified() ? tr("Close without saving")
                                                                : tr("Stop and close"),
                                        QMessageBox::DestructiveRole);
    connect(discard, &QPushButton::clicked, this, [this, then] {
        m_leavesAnyway = true;
        then();
    });
    question->addButton(QMessageBox::Cancel);
    question->open();
    return false;
}

void MainWindow::leaveDocument()
{
    if (!mayLeave([this] { leaveDocument(); }))
        return;
    RunController &run = m_workspace->run();
    if (!run.isActive()) {
        closeDocument();
        return;
    }
    // Its results still belong to this document.
    connect(&run, &RunController::stateChanged, this, &MainWindow::leaveDocument,
            Qt::SingleShotConnection);
    run.stopNow();
}

} // namespace excerpt
