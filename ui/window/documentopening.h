// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/pipeline/localdocument.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPointer>
#include <QPromise>

#include <stop_token>

namespace excerpt {

class PageSource;
class PasswordDialog;

/// From a path or an address to an open document: downloads it, asks for its password, and says in
/// the end that it is open or why not. One at a time; a later one takes the place. GUI thread.
class DocumentOpening : public QObject
{
    Q_OBJECT

public:
    /// `window` is the parent of its dialogs.
    DocumentOpening(PageSource &pages, QWidget *window);
    /// Ends a download that is on.
    ~DocumentOpening() override;

    /// A path, a file: URL or an http(s) address.
    void open(const QString &source);
    /// The document that was open, with the password it was opened with.
    void reopen();
    /// The sample that comes with the program, copied to the cache.
    void openSample();
    /// Ends what is on; nothing is said.
    void cancel();
    /// The document that is being opened or is open.
    [[nodiscard]] const LocalDocument &document() const { return m_document; }

Q_SIGNALS:
    void downloading(const QString &address, qint64 receivedBytes, qint64 totalBytes);
    void opening(const QString &name);
    void opened();
    void failed(const QString &name, const excerpt::Error &error);

private:
    void fetch(const QString &address);
    void openFetched(LocalDocument document);
    void handleFailure(const Error &error);
    void askForPassword(bool wasWrong);

    PageSource &m_pages;
    QWidget *m_window;
    LocalDocument m_document;
    std::stop_source m_stop;
    QFutureWatcher<Expected<LocalDocument>> m_fetching;
    QPointer<PasswordDialog> m_password;
};

} // namespace excerpt
