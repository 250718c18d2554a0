// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/recentfiles.h"

#include "ui/document/beside.h"

namespace excerpt {

RecentFiles::RecentFiles(const QString &folder, const QString &picturesFolder, QObject *parent)
    : QObject(parent)
    , m_documents(folder, picturesFolder)
{
    m_pool.setMaxThreadCount(1);
}

RecentFiles::~RecentFiles()
{
    m_pool.waitForDone();
}

void RecentFiles::load()
{
    auto read = QtConcurrent::run(&m_pool, [documents = m_documents] {
        std::vector<RecentList::Entry> entries;
        for (const RecentDocument &document : documents.read())
            entries.push_back({document, documents.picture(document.source)});
        return entries;
    });
    whenDone(this, read,
             [this](const std::vector<RecentList::Entry> &entries) { Q_EMIT arrived(entries); });
}

void RecentFiles::put(const RecentDocument &document)
{
    m_pool.start([documents = m_documents, document] { documents.put(document); });
}

void RecentFiles::putPicture(const QString &source, const QImage &picture)
{
    m_pool.start(
        [documents = m_documents, source, picture] { documents.putPicture(source, picture); });
}

void RecentFiles::remove(const QString &source)
{
    m_pool.start([documents = m_documents, source] { documents.remove(source); });
}

void RecentFiles::clear()
{
    m_pool.start([documents = m_documents] { documents.clear(); });
    load();
}

} // namespace excerpt
