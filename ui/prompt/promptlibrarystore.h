// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/prompt/promptlibrary.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>

#include <functional>

namespace excerpt {

/// The person's library of prompts as the window has it. Files are read and written in the
/// background, one after the other; another window's changes are kept. GUI thread.
class PromptLibraryStore : public QObject
{
    Q_OBJECT

public:
    /// `path`: of the library's file.
    explicit PromptLibraryStore(QString path, QObject *parent = nullptr);
    /// Waits for what is being written.
    ~PromptLibraryStore() override;

    [[nodiscard]] const PromptLibrary &library() const { return m_library; }
    /// Shown at once, then written.
    void change(std::function<void(PromptLibrary &)> change);
    void importFrom(const QString &file);
    /// The named prompts, without what was sent.
    void exportTo(const QString &file);

Q_SIGNALS:
    void changed();
    void failed(const excerpt::Error &error);
    void exported(const QString &file);

private:
    void take(const Expected<PromptLibrary> &library);

    QString m_path;
    PromptLibrary m_library;
    QThreadPool m_pool;
    int m_pending = 0; ///< changes that are not on disk yet
};

} // namespace excerpt
