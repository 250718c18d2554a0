// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"

#include <functional>
#include <memory>
#include <stop_token>

namespace excerpt {

// What the pipeline asks of a document: a narrow view of core/document, so that a test can stand in
// for the helper processes. Threads and errors as there.

/// A lease on the parsed document; the destructor returns it.
class DocumentLease
{
public:
    virtual ~DocumentLease() = default;
    [[nodiscard]] virtual Expected<QStringList>
    cut(const Section &section, QFile &target, std::stop_token stop, QDeadlineTimer deadline) = 0;
    /// What of the page belongs to the section.
    [[nodiscard]] virtual Expected<PageBlocks> blocks(const Section &section, PageNumber page,
                                                      std::stop_token stop,
                                                      QDeadlineTimer deadline) = 0;
    virtual void trim() = 0;
};

class DocumentAccess
{
public:
    virtual ~DocumentAccess() = default;
    [[nodiscard]] virtual QStringList warnings() const = 0; ///< translated: what is damaged
    [[nodiscard]] virtual Expected<void> verifyUnchanged() const = 0;
    [[nodiscard]] virtual Expected<std::unique_ptr<DocumentLease>>
    lease(std::stop_token stop, QDeadlineTimer deadline) = 0;
    [[nodiscard]] virtual int openCount() const = 0;
};

using DocumentOpener = std::function<Expected<std::unique_ptr<DocumentAccess>>(
    const DocumentLocation &location, std::stop_token stop)>;

/// The real one, over DocumentSource.
[[nodiscard]] Expected<std::unique_ptr<DocumentAccess>>
openDocument(const DocumentLocation &location, std::stop_token stop);

} // namespace excerpt
