// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QImage>
#include <QString>

#include <vector>

namespace excerpt {

/// A document that was open before, and how far it got.
struct RecentDocument
{
    QString source; ///< absolute path, or the address it came from
    QString name;
    int pages = 0;
    int sections = 0;
    int succeeded = 0;    ///< of the sections; includes those with warnings
    int warnings = 0;     ///< succeeded with warnings
    int notSucceeded = 0; ///< finished otherwise
    bool isInterrupted = false;
    QDateTime opened; ///< UTC
    bool operator==(const RecentDocument &) const = default;
};

/// The list of recent documents on disk: a file for its owner alone, and a small picture of each
/// first page in the cache. Other windows may write it at the same time. Blocks: worker threads.
class RecentDocuments
{
public:
    static constexpr int mostDocuments = 10;

    /// `folder` of the list and of the pictures; made when something is written.
    RecentDocuments(QString folder, QString picturesFolder);

    /// Newest first. A file that is missing or damaged is an empty list.
    [[nodiscard]] std::vector<RecentDocument> read() const;
    /// Null: none.
    [[nodiscard]] QImage picture(const QString &source) const;

    /// Puts a document at the top, in place of what was known of it; the oldest ones fall out.
    void put(const RecentDocument &document) const;
    void putPicture(const QString &source, const QImage &picture) const;
    void remove(const QString &source) const;
    /// Forgets every document and removes every picture.
    void clear() const;

private:
    [[nodiscard]] QString listPath() const;
    [[nodiscard]] QString picturePath(const QString &source) const;
    template <typename Change>
    void change(Change change) const;
    void removeOtherPictures(const std::vector<RecentDocument> &documents) const;

    QString m_folder;
    QString m_picturesFolder;
};

} // namespace excerpt
