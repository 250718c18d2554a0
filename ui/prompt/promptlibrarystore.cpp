// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompt/promptlibrarystore.h"

#include "ui/document/beside.h"

#include <utility>

namespace excerpt {

PromptLibraryStore::PromptLibraryStore(QString path, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
{
    m_pool.setMaxThreadCount(1);
    ++m_pending;
    whenDone(this, QtConcurrent::run(&m_pool, loadPromptLibrary, m_path),
             [this](const Expected<PromptLibrary> &library) { take(library); });
}

PromptLibraryStore::~PromptLibraryStore()
{
    m_pool.waitForDone();
}

void PromptLibraryStore::change(std::function<void(PromptLibrary &)> change)
{
    change(m_library);
    Q_EMIT changed();
    ++m_pending;
    whenDone(this, QtConcurrent::run(&m_pool, changePromptLibrary, m_path, std::move(change)),
             [this](const Expected<PromptLibrary> &library) { take(library); });
}

void PromptLibraryStore::take(const Expected<PromptLibrary> &library)
{
    --m_pending;
    if (!library) {
        Q_EMIT failed(library.error());
        return;
    }
    if (m_pending > 0 || m_library == *library)
        return; // what is on its way is shown already
    m_library = *library;
    Q_EMIT changed();
}

void PromptLibraryStore::importFrom(const QString &file)
{
    whenDone(this, QtConcurrent::run(&m_pool, loadPromptLibrary, file),
             [this](const Expected<PromptLibrary> &other) {
                 if (other)
                     change([other = *other](PromptLibrary &library) { library.import(other); });
                 else
                     Q_EMIT failed(other.error());
             });
}

void PromptLibraryStore::exportTo(const QString &file)
{
    PromptLibrary named = m_library;
    named.history.clear();
    whenDone(this, QtConcurrent::run(&m_pool, savePromptLibrary, std::move(named), file),
             [this, file](const Expected<void> &saved) {
                 if (saved)
                     Q_EMIT exported(file);
                 else
                     Q_EMIT failed(saved.error());
             });
}

} // namespace excerpt
