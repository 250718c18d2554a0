// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "core/results/writers.h"
#include "ui/results/resultstore.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPromise>

#include <functional>
#include <stop_token>

namespace excerpt {

/// Writes results and section PDFs to files beside the window, one export at a time; each file
/// appears whole or not at all. GUI thread.
class ResultsExport : public QObject
{
    Q_OBJECT

public:
    explicit ResultsExport(QObject *parent = nullptr);
    /// Stops what is on and waits for it.
    ~ResultsExport() override;

    [[nodiscard]] bool isActive() const { return m_watcher.isRunning(); }

    /// One file with the results of the snapshot's sections. Nothing happens while another export
    /// is on.
    void writeResults(OutputFormat format, ResultsSnapshot snapshot, const QString &path);
    /// `001-Name.pdf`, … in the folder, which exists.
    void writePdfs(const DocumentLocation &document, const SectionList &sections,
                   const QString &folder);
    void cancel();

Q_SIGNALS:
    void progressed(int done, int total);
    /// `message` says how much went where.
    void finished(const QString &message, const QString &path);
    void failed(const excerpt::Error &error);

private:
    struct Done
    {
        QString message;
        QString path;
    };
    using Work = std::function<Expected<Done>(QPromise<Expected<Done>> &, std::stop_token)>;
    void start(Work work);

    QFutureWatcher<Expected<Done>> m_watcher;
    std::stop_source m_stop;
};

} // namespace excerpt
