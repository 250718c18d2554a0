// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engines/engine.h"
#include "core/pipeline/eventstream.h"
#include "core/pipeline/uploadnames.h"

#include <chrono>

namespace excerpt {

/// One uploaded file, deleted at the provider when this goes out of scope, on every path and also
/// after a cancel, in at most 10 s. Thread: the worker that made it.
class RemoteFile
{
public:
    /// How long clean-up after a section may take.
    static constexpr std::chrono::seconds limit{10};

    /// Announces the upload before its first byte: when this returns, the journal has the name on
    /// disk, so that the next start deletes what a killed process could not. Error: of the reader
    /// that could not note it; nothing may be sent then.
    [[nodiscard]] static Expected<RemoteFile> plan(EventStream &stream, FileStore &store,
                                                   const Section &section, const UploadName &name);
    RemoteFile(RemoteFile &&other) noexcept;
    RemoteFile &operator=(RemoteFile &&) = delete;
    ~RemoteFile();

    /// The provider has it, under this name. (When the upload failed it may exist all the same:
    /// then it is looked for by its display name.)
    void made(const RemoteName &remote);
    [[nodiscard]] const RemoteName &name() const { return m_remote; }

private:
    RemoteFile(EventStream &stream, FileStore &store, const Section &section, RemoteName remote)
        : m_stream(&stream)
        , m_store(&store)
        , m_section(&section)
        , m_remote(std::move(remote))
    {
    }

    EventStream *m_stream;
    FileStore *m_store; ///< not owned; null once moved from
    const Section *m_section;
    RemoteName m_remote;
};

} // namespace excerpt
