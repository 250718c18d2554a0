// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/descriptor.h"
#include "core/base/error.h"
#include "core/document/document.h"

#include <QString>

namespace excerpt {

/// The file of a document, open for reading and told from every other. Any thread.
class DocumentFile
{
public:
    /// Errors: DocumentNotFound, DocumentUnreadable (a folder, a device, no right),
    /// DocumentNotPdf (empty).
    [[nodiscard]] static Expected<DocumentFile> open(const QString &path);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] QString name() const; ///< for messages: the base name
    [[nodiscard]] const FileIdentity &identity() const { return m_identity; }

    /// Another descriptor of the very same file, with an offset of its own.
    /// Error: DocumentUnreadable.
    [[nodiscard]] Expected<Descriptor> again() const;
    /// Error: DocumentChanged when the path leads to another file, or its size or time changed.
    [[nodiscard]] Expected<void> verifyUnchanged() const;

private:
    DocumentFile(QString path, Descriptor descriptor, const FileIdentity &identity)
        : m_path(std::move(path))
        , m_descriptor(std::move(descriptor))
        , m_identity(identity)
    {
    }
    QString m_path;
    Descriptor m_descriptor;
    FileIdentity m_identity;
};

/// What the helper found out when opening, said with the document's name. The helper's own words
/// become the detail. Codes other than those of opening are left as they are.
[[nodiscard]] Error openingError(const Error &found, const QString &path);

[[nodiscard]] Error documentChanged(const QString &path);

} // namespace excerpt
