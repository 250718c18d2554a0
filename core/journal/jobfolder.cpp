// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/jobfolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace excerpt {

Q_LOGGING_CATEGORY(journalLog, "excerpt.journal")

QString jobFolder(const QString &jobsFolder, const QString &id)
{
    return QDir::cleanPath(QDir(jobsFolder).absoluteFilePath(id));
}

QString journalPath(const QString &folder)
{
    return folder + "/journal.jsonl"_L1;
}

QString makeJobId(const QDateTime &created)
{
    const quint32 end = QRandomGenerator::system()->bounded(0x1000000U);
    return created.toUTC().toString(u"yyyyMMdd-HHmmss-"_s) +
           QString::number(end, 16).rightJustified(6, u'0');
}

bool isJobId(const QString &id)
{
    static const QRegularExpression form(u"\\A[0-9]{8}-[0-9]{6}-[0-9a-f]{6}\\z"_s);
    return form.match(id).hasMatch();
}

Expected<void> ensureFolder(Storage &storage, const QString &path)
{
    if (QFileInfo(path).isDir())
        return {};
    const QString parent = QFileInfo(path).path();
    if (parent == path)
        return {};
    auto made = ensureFolder(storage, parent);
    if (made)
        made = storage.makeFolder(path);
    if (made)
        made = storage.syncFolder(parent);
    // Somebody else may have made it in between.
    return QFileInfo(path).isDir() && !made ? storage.syncFolder(parent) : made;
}

Expected<void> removeLeftovers(Storage &storage, const QString &folder)
{
    const QString journal = QFileInfo(journalPath(folder)).fileName();
    const auto entries = QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System |
                                                QDir::NoDotAndDotDot);
    for (const QString &entry : entries) {
        if (entry == journal)
            continue;
        auto removed = storage.remove(folder + u'/' + entry);
        if (!removed)
            return removed;
    }
    return {};
}

Expected<FileLock> lockJob(const QString &jobsFolder, const QString &id)
{
    const auto unknown = [&] {
        return failure(Stage::Journal, Code::JobUnknown,
                       QCoreApplication::translate(
                           "Journal", "There is no job %1 in %2. List the jobs to see their names.")
                           .arg(id, jobsFolder));
    };
    if (!isJobId(id))
        return unknown();
    auto lock = FileLock::take(journalPath(jobFolder(jobsFolder, id)));
    if (lock || lock.error().code == Code::WriteFailed)
        return lock;
    if (lock.error().code == Code::JobUnknown)
        return unknown();
    return failure(Stage::Journal, Code::JobBusy,
                   QCoreApplication::translate("Journal",
                                               "Another process is working on the job %1. Wait "
                                               "until it has ended, or stop it.")
                       .arg(id),
                   lock.error().detail);
}

Expected<LoadedJournal> loadJournal(Storage &storage, const QString &folder)
{
    LoadedJournal journal;
    const auto whole = visitRecords(storage, journalPath(folder),
                                    [&journal](const JsonValue &head, RecordPlace place) {
                                        return journal.state.apply(head, place);
                                    });
    if (!whole)
        return tl::unexpected(whole.error());
    journal.wholeBytes = *whole;
    return journal;
}

} // namespace excerpt
