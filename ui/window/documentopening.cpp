// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/documentopening.h"

#include "core/base/stop.h"
#include "ui/document/pagesource.h"
#include "ui/window/passworddialog.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QUrl>
#include <QtConcurrent>

#include <utility>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

/// Copies the sample out of the program. Blocks.
Expected<LocalDocument> copySample()
{
    QFile sample(u":/sample.pdf"_s);
    const QString path = cacheFolder() + "/sample.pdf"_L1;
    QSaveFile copy(path);
    const bool isCopied = sample.open(QIODevice::ReadOnly) && QDir().mkpath(cacheFolder()) &&
                          copy.open(QIODevice::WriteOnly) &&
                          copy.write(sample.readAll()) == sample.size() && copy.commit();
    if (!isCopied) {
        return failure(Stage::Open, Code::WriteFailed,
                       DocumentOpening::tr("The sample cannot be copied to %1. Check that you may "
                                           "write there, or set XDG_CACHE_HOME.")
                           .arg(path),
                       copy.errorString());
    }
    return fetchDocument(path, {}, {}, {});
}

QString nameOfAddress(const QString &address)
{
    const QUrl url(address);
    return url.fileName().isEmpty() ? url.host() : url.fileName();
}

} // namespace

DocumentOpening::DocumentOpening(PageSource &pages, QWidget *window)
    : QObject(window)
    , m_pages(pages)
    , m_window(window)
{
    connect(&m_fetching, &QFutureWatcherBase::finished, this, [this] {
        if (m_fetching.future().resultCount() == 0)
            return; // cancelled
        auto fetched = m_fetching.future().result();
        if (fetched)
            openFetched(std::move(*fetched));
        else if (fetched.error().code != Code::Cancelled)
            Q_EMIT failed(m_document.name, fetched.error());
    });
    connect(&m_fetching, &QFutureWatcherBase::progressValueChanged, this, [this](int percent) {
        Q_EMIT downloading(m_document.source, percent, m_fetching.progressMaximum());
    });
    connect(&m_pages, &PageSource::opened, this, &DocumentOpening::opened);
    connect(&m_pages, &PageSource::failed, this, &DocumentOpening::handleFailure);
}

DocumentOpening::~DocumentOpening()
{
    m_stop.request_stop();
    m_fetching.disconnect(this);
    m_fetching.waitForFinished();
}

void DocumentOpening::cancel()
{
    m_stop.request_stop();
    // Its answer is not waited for: a new future takes its place or none.
    m_fetching.setFuture({});
    if (m_password)
        m_password->close();
}

void DocumentOpening::open(const QString &source)
{
    cancel();
    if (isAddress(source)) {
        fetch(source);
        return;
    }
    const QUrl url(source);
    const QString path = url.isLocalFile() ? url.toLocalFile() : source;
    openFetched({QDir::current().absoluteFilePath(path),
                 QFileInfo(path).fileName(),
                 {QDir::current().absoluteFilePath(path), {}, {}},
                 nullptr});
}

void DocumentOpening::reopen()
{
    cancel();
    openFetched(std::move(m_document));
}

void DocumentOpening::openSample()
{
    cancel();
    m_fetching.setFuture(QtConcurrent::run(copySample));
}

void DocumentOpening::fetch(const QString &address)
{
    m_stop = {};
    m_document = {address, nameOfAddress(address), {}, nullptr};
    Q_EMIT downloading(address, 0, 0);
    m_fetching.setFuture(QtConcurrent::run(
        [address, stop = m_stop.get_token()](QPromise<Expected<LocalDocument>> &promise) {
            const auto onProgress = [&promise](qint64 receivedBytes, qint64 totalBytes) {
                // In thousandths, or in kilobytes where the whole is not known: an int each.
                constexpr qint64 parts = 1000;
                promise.setProgressRange(0, totalBytes > 0 ? int(parts) : 0);
                promise.setProgressValue(totalBytes > 0 ? int(parts * receivedBytes / totalBytes)
                                                        : int(receivedBytes / 1024));
            };
            promise.addResult(fetchDocument(address, {}, onProgress, stop));
        }));
}

void DocumentOpening::openFetched(LocalDocument document)
{
    m_document = std::move(document);
    Q_EMIT opening(m_document.name);
    m_pages.open(m_document.location);
}

void DocumentOpening::handleFailure(const Error &error)
{
    if (error.code == Code::PasswordNeeded || error.code == Code::PasswordWrong)
        askForPassword(error.code == Code::PasswordWrong);
    else
        Q_EMIT failed(m_document.name, error);
}

void DocumentOpening::askForPassword(bool wasWrong)
{
    m_password = new PasswordDialog(m_document.name, wasWrong, m_window);
    m_password->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_password, &QDialog::accepted, this, [this] {
        m_document.location.password = m_password->password();
        openFetched(std::move(m_document));
    });
    connect(m_password, &QDialog::rejected, this,
            [this] { Q_EMIT failed(m_document.name, cancelledError(Stage::Open)); });
    m_password->open();
}

} // namespace excerpt
