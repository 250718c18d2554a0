// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/resultsexport.h"

#include "core/base/newfile.h"
#include "core/base/storage.h"
#include "core/results/outputfile.h"
#include "core/sections/sectionsfile.h"

#include <QDir>
#include <QFileInfo>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

constexpr auto sectionTimeout = std::chrono::minutes(10);

Expected<void> writePdf(DocumentSource &document, const Section &section, const QString &path,
                        std::stop_token stop)
{
    const auto unchanged = document.verifyUnchanged();
    if (!unchanged)
        return unchanged;
    auto lease = document.lease(stop);
    if (!lease)
        return tl::unexpected(lease.error());
    const auto file = NewFile::create(path, document.info().isEncrypted);
    if (!file)
        return tl::unexpected(file.error());
    const auto warnings =
        lease->cut(section, (*file)->file(), stop, QDeadlineTimer(sectionTimeout));
    if (!warnings)
        return tl::unexpected(warnings.error());
    return (*file)->keep();
}

} // namespace

ResultsExport::ResultsExport(QObject *parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        const auto done = m_watcher.result();
        if (done)
            Q_EMIT finished(done->message, done->path);
        else if (done.error().code != Code::Cancelled)
            Q_EMIT failed(done.error());
    });
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this,
            [this](int value) { Q_EMIT progressed(value, m_watcher.progressMaximum()); });
}

ResultsExport::~ResultsExport()
{
    cancel();
    m_watcher.waitForFinished();
}

void ResultsExport::cancel()
{
    m_stop.request_stop();
}

void ResultsExport::start(Work work)
{
    if (isActive())
        return;
    m_stop = std::stop_source();
    m_watcher.setFuture(QtConcurrent::run(
        [work = std::move(work), stop = m_stop.get_token()](QPromise<Expected<Done>> &promise) {
            promise.addResult(work(promise, stop));
        }));
}

void ResultsExport::writeResults(OutputFormat format, ResultsSnapshot snapshot, const QString &path)
{
    start([format, snapshot = std::move(snapshot), path](QPromise<Expected<Done>> &,
                                                         std::stop_token) -> Expected<Done> {
        const auto header = snapshot.header();
        if (!header) {
            return failure(Stage::Output, Code::BadUsage,
                           tr("There are no results yet. Run the sections first."));
        }
        const auto written = writeOutput(diskStorage(), path, [&](QIODevice &device) {
            return excerpt::writeResults(format, *header, snapshot, device);
        });
        if (!written)
            return tl::unexpected(written.error());
        const auto noted = snapshot.noteOutputWritten();
        if (!noted)
            return tl::unexpected(noted.error());
        return Done{tr("%n section(s) saved to %1.", nullptr, snapshot.count())
                        .arg(QFileInfo(path).fileName()),
                    path};
    });
}

void ResultsExport::writePdfs(const DocumentLocation &document, const SectionList &sections,
                              const QString &folder)
{
    start([document, sections, folder](QPromise<Expected<Done>> &promise,
                                       std::stop_token stop) -> Expected<Done> {
        const auto source = DocumentSource::open(document, stop);
        if (!source)
            return tl::unexpected(source.error());
        const QStringList names = sectionFileNames(sections, u".pdf"_s);
        const int count = int(names.size());
        promise.setProgressRange(0, count);
        for (int i = 0; i < count; ++i) {
            const auto written = writePdf(**source, sections.sections.at(std::size_t(i)),
                                          QDir(folder).filePath(names.at(i)), stop);
            if (!written)
                return tl::unexpected(written.error());
            promise.setProgressValue(i + 1);
        }
        return Done{tr("%n PDF(s) written to %1.", nullptr, count).arg(QDir(folder).dirName()),
                    folder};
    });
}

} // namespace excerpt
