// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/job.h"
#include "ui/document/beside.h"
#include "ui/run/runpanel.h"
#include "ui/window/addressdialog.h"
#include "ui/window/emptypage.h"
#include "ui/window/mainwindow.h"
#include "ui/window/projectkeeper.h"
#include "ui/window/recentfiles.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QLocale>
#include <QMimeData>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

constexpr auto patience = std::chrono::milliseconds(300);

const QString openingId = u"opening"_s;
const QString helperLostId = u"helperLost"_s;

/// The one thing of a drop that can be opened; empty: none.
QString sourceOf(const QMimeData &data)
{
    for (const QUrl &url : data.urls()) {
        const QString source = url.isLocalFile() ? url.toLocalFile() : url.toString();
        if (isAddress(source) || isProjectPath(source) ||
            source.endsWith(".pdf"_L1, Qt::CaseInsensitive))
            return source;
    }
    return isAddress(data.text()) ? data.text().trimmed() : QString();
}

} // namespace

WindowPlaces WindowPlaces::ofUser(const QString &settingsFile)
{
    return {QFileInfo(settingsFile).path() + "/window.ini"_L1,
            QFileInfo(defaultJobsFolder()).path(), cacheFolder() + "/recent"_L1,
            defaultAutosaveFolder(), settingsFile};
}

void MainWindow::connectOpening()
{
    connect(m_opening, &DocumentOpening::downloading, this, &MainWindow::showDownload);
    connect(m_opening, &DocumentOpening::opening, this, &MainWindow::showOpening);
    connect(m_opening, &DocumentOpening::opened, this, &MainWindow::showDocument);
    connect(m_opening, &DocumentOpening::failed, this, &MainWindow::showOpeningFailed);
    connect(m_actions->open, &QAction::triggered, this, &MainWindow::chooseDocument);
    connect(m_actions->openAddress, &QAction::triggered, this, &MainWindow::askForAddress);
    connect(m_actions->openSample, &QAction::triggered, this, &MainWindow::openSample);
    connect(m_actions->closeDocument, &QAction::triggered, this, &MainWindow::leaveDocument);
    connect(m_emptyPage, &EmptyPage::openRequested, this, &MainWindow::chooseDocument);
    connect(m_emptyPage, &EmptyPage::openSampleRequested, this, &MainWindow::openSample);
    connect(m_emptyPage, &EmptyPage::openAddressRequested, this, &MainWindow::askForAddress);

    PageSource &pages = m_workspace->pages();
    connect(&pages, &PageSource::pagesArrived, this, [this](PageNumber first, PageNumber last) {
        m_pagesKnown += last.value - first.value + 1;
        if (!m_patience.isActive())
            showReading();
    });
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &MainWindow::showReading);
    connect(&pages, &PageSource::imageArrived, this,
            [this](quint64 request, PageNumber, const QImage &picture) {
                if (request == m_pictureRequest)
                    m_recent->putPicture(m_remembered.source, picture);
            });
    connect(&pages, &PageSource::helperLost, this, [this](const Error &error) {
        if (!m_hasDocument)
            return; // it could not be opened, and that is said
        m_messages->post({helperLostId,
                          WindowMessage::Kind::Bad,
                          tr("The helper that reads %1 stopped.").arg(m_remembered.name),
                          error.message,
                          {{tr("Open it again"), [this] { m_opening->reopen(); }, false}},
                          {},
                          {}});
    });
}

void MainWindow::connectRecent()
{
    connect(m_recent, &RecentFiles::arrived, m_recentList, &RecentList::setEntries);
    connect(m_recentList, &RecentList::openRequested, this, &MainWindow::open);
    connect(m_recentList, &RecentList::clearRequested, m_recent, &RecentFiles::clear);
}

void MainWindow::chooseDocument()
{
    auto *dialog = new QFileDialog(this, tr("Open a PDF"));
    dialog->setObjectName(u"openDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(
        {tr("PDF documents and projects (*.pdf *.excerpt)"), tr("All files (*)")});
    if (m_hasDocument)
        dialog->setDirectory(QFileInfo(m_remembered.source).path());
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::open);
    dialog->open();
}

void MainWindow::askForAddress()
{
    auto *dialog = new AddressDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { open(dialog->address()); });
    dialog->open();
}

void MainWindow::open(const QString &source)
{
    if (m_hasDocument) {
        Q_EMIT otherWindowRequested({source});
        return;
    }
    m_messages->dismiss(openingId);
    giveUpProject();
    if (isProjectPath(source))
        m_project->load(source);
    else
        m_opening->open(source);
}

void MainWindow::openSample()
{
    if (m_hasDocument) {
        Q_EMIT otherWindowRequested({u"--sample"_s});
        return;
    }
    m_messages->dismiss(openingId);
    giveUpProject();
    m_opening->openSample();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!sourceOf(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString source = sourceOf(*event->mimeData());
    if (source.isEmpty())
        return;
    event->acceptProposedAction();
    open(source);
}

void MainWindow::showDownload(const QString &address, qint64 received, qint64 total)
{
    const QString host = QUrl(address).host();
    if (received == 0) {
        m_messages->post({openingId,
                          WindowMessage::Kind::Note,
                          tr("Downloading %1 from %2.").arg(m_opening->document().name, host),
                          {},
                          {},
                          tr("Cancel"),
                          [this] {
                              m_opening->cancel();
                              m_status->setProgress(0, -1);
                          }});
    }
    m_status->setProgress(received, total);
}

void MainWindow::showOpening(const QString &name)
{
    m_messages->dismiss(openingId);
    m_status->setHint(tr("Opening %1").arg(name));
    m_pagesKnown = 0;
    m_patience.start();
}

void MainWindow::showOpeningFailed(const QString &name, const Error &error)
{
    m_patience.stop();
    m_status->setProgress(0, -1);
    m_messages->dismiss(openingId);
    if (m_hasDocument) {
        showReopeningFailed(error);
        return;
    }
    showEmptyPage();
    giveUpProject();
    if (error.code == Code::Cancelled)
        return;
    m_messages->post({openingId,
                      WindowMessage::Kind::Bad,
                      tr("%1 could not be opened.").arg(name),
                      error.message,
                      {{tr("Open another PDF…"), [this] { chooseDocument(); }, false}},
                      {},
                      {}});
    if (error.code == Code::DocumentNotFound)
        m_recent->remove(m_opening->document().source);
}

void MainWindow::showDocument()
{
    if (m_hasDocument) {
        showReopened();
        return;
    }
    const LocalDocument &document = m_opening->document();
    PageSource &pages = m_workspace->pages();
    m_hasDocument = true;
    m_messages->dismiss(openingId);
    m_status->setProgress(0, -1);
    SectionList list;
    list.documentName = document.name;
    list.documentPages = pages.pageCount();
    m_workspace->sections().reset(std::move(list));
    setWindowTitle(document.name + "[*]"_L1);
    setWindowFilePath(document.downloaded ? QString() : document.location.path);
    m_status->setHint({});
    beginProject();
    showDocumentPage();
    reportDamage();
    rememberDocument();
    hashDocument();
    showReading();
}

/// After its helper was lost: sections, prompt and results are as they were.
void MainWindow::showReopened()
{
    m_messages->dismiss(helperLostId);
    m_status->setProgress(0, -1);
    m_status->setHint({});
    hashDocument();
    showReading();
}

/// What was made of the document stays, and can be saved.
void MainWindow::showReopeningFailed(const Error &error)
{
    m_status->setHint({});
    m_messages->post({helperLostId,
                      WindowMessage::Kind::Bad,
                      tr("%1 could not be opened.").arg(m_remembered.name),
                      error.message,
                      {{tr("Open it again"), [this] { m_opening->reopen(); }, false}},
                      {},
                      {}});
}

/// What takes long is said after a moment, not at once.
void MainWindow::showReading()
{
    if (m_patience.isActive())
        return;
    const PageSource &pages = m_workspace->pages();
    if (pages.state() == PageSource::State::Opening) {
        m_status->setProgress(0, 0);
        return;
    }
    if (!m_hasDocument)
        return;
    const bool isComplete = m_pagesKnown >= pages.pageCount();
    m_status->setHint(isComplete ? QString() : tr("Reading %Ln pages", nullptr, pages.pageCount()));
    m_status->setProgress(m_pagesKnown, isComplete ? -1 : pages.pageCount());
}

void MainWindow::reportDamage()
{
    const DocumentInfo &info = m_workspace->pages().info();
    if (!info.isRepaired && info.warnings.isEmpty())
        return;
    //: %1 is the document, %Ln the pages that could be read
    m_messages->post(
        {u"damage"_s,
         WindowMessage::Kind::Warning,
         tr("%1 is damaged and was opened as far as it goes: %Ln pages.", nullptr, info.pageCount)
             .arg(m_remembered.name.isEmpty() ? m_opening->document().name : m_remembered.name),
         info.warnings.join(u' '),
         {},
         {},
         {}});
}

void MainWindow::rememberDocument()
{
    const LocalDocument &document = m_opening->document();
    PageSource &pages = m_workspace->pages();
    m_remembered = {};
    m_remembered.source = document.source;
    m_remembered.name = document.name;
    m_remembered.pages = pages.pageCount();
    m_remembered.opened = QDateTime::currentDateTimeUtc();
    m_recent->put(m_remembered);
    const QSizeF size = pages.pageSize(PageNumber{1});
    const double side = std::max({size.width(), size.height(), 1.0});
    m_pictureRequest =
        pages.requestImage(PageNumber{1}, FractionRect{{0}, {0}, {1}, {1}},
                           RecentFiles::pictureSide / side, DrawPriority::Background);
}

/// The results say which document they are of; nothing waits for it.
void MainWindow::hashDocument()
{
    m_hashStop.request_stop();
    m_hashStop = {};
    const QString name = m_opening->document().name;
    const auto file = m_opening->document().downloaded;
    doBeside(
        this,
        [path = m_opening->document().location.path, file, stop = m_hashStop.get_token()] {
            return sha256OfFile(path, stop);
        },
        [this, name, stop = m_hashStop.get_token()](const Expected<QByteArray> &sha256) {
            if (!sha256 || stop.stop_requested())
                return;
            m_workspace->sections().setDocument(name, m_workspace->pages().pageCount(), *sha256);
            reportChange(*sha256);
            lookForInterruptedRun();
        });
}

void MainWindow::closeDocument()
{
    rememberProgress();
    m_project->end();
    m_leavesAnyway = false;
    m_hashStop.request_stop();
    m_patience.stop();
    m_hasDocument = false;
    m_workspace->results().clear();
    m_runPanel->forget();
    m_pictureRequest = 0;
    m_opening->cancel();
    m_workspace->pages().close();
    m_workspace->sections().reset({});
    setWindowFilePath({});
    setWindowTitle(tr("Excerpt"));
    m_status->setProgress(0, -1);
    showEmptyPage();
}

} // namespace excerpt
