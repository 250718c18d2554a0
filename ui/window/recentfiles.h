// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/recentlist.h"

#include <QObject>
#include <QThreadPool>

namespace excerpt {

/// The recent documents for the window: reads and writes them on a thread of their own, in the
/// order asked for. GUI thread.
class RecentFiles : public QObject
{
    Q_OBJECT

public:
    /// Of the picture of a first page, at its longer side.
    static constexpr int pictureSide = 128;

    RecentFiles(const QString &folder, const QString &picturesFolder, QObject *parent = nullptr);
    /// Waits until everything is written.
    ~RecentFiles() override;

    /// `arrived` brings the list.
    void load();
    void put(const RecentDocument &document);
    void putPicture(const QString &source, const QImage &picture);
    void remove(const QString &source);
    void clear();

Q_SIGNALS:
    void arrived(const std::vector<excerpt::RecentList::Entry> &entries);

private:
    RecentDocuments m_documents;
    QThreadPool m_pool;
};

} // namespace excerpt
