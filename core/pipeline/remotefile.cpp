// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/remotefile.h"

#include "core/base/oneline.h"

#include <utility>

namespace excerpt {

Expected<RemoteFile> RemoteFile::plan(EventStream &stream, FileStore &store, const Section &section,
                                      const UploadName &name)
{
    const RemoteName remote{name.displayName, {}, {}, {}};
    stream.send(UploadPlanned{section.id, oneLine(section.name), name.fileName, remote});
    if (auto error = stream.failure())
        return tl::unexpected(std::move(*error));
    return RemoteFile(stream, store, section, remote);
}

RemoteFile::RemoteFile(RemoteFile &&other) noexcept
    : m_stream(other.m_stream)
    , m_store(std::exchange(other.m_store, nullptr))
    , m_section(other.m_section)
    , m_remote(std::move(other.m_remote))
{
}

void RemoteFile::made(const RemoteName &remote)
{
    m_remote = remote;
    m_stream->send(UploadMade{m_section->id, remote});
}

RemoteFile::~RemoteFile()
{
    if (!m_store)
        return;
    const Expected<void> removed = m_store->remove(m_remote, QDeadlineTimer(limit));
    const QString name = oneLine(m_section->name);
    if (removed)
        m_stream->send(UploadDeleted{m_section->id, name, m_remote});
    else
        m_stream->send(UploadNotDeleted{m_section->id, name, m_remote, removed.error()});
}

} // namespace excerpt
