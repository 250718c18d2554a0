// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/pipeline/documentaccess.h"

#include <QFile>
#include <QString>

#include <memory>
#include <stop_token>

namespace excerpt {

/// One section's PDF in the job's folder, readable by its owner only and gone when this goes out of
/// scope. It has no name where the file system can do that (O_TMPFILE, open(2)); elsewhere its name
/// is removed as soon as it is open, or by the destructor where an open file cannot lose its name.
/// (What a killed process left is removed when its job is opened: core/journal/job.h.)
/// Thread: the worker that made it.
class SectionPdf
{
public:
    /// Cuts the section into a new file of `folder`. The document's warnings are added to
    /// `warnings`. Errors: DiskFull, WriteFailed, and those of DocumentLease::cut.
    [[nodiscard]] static Expected<SectionPdf> write(DocumentLease &document, const Section &section,
                                                    const QString &folder, QStringList &warnings,
                                                    std::stop_token stop, QDeadlineTimer deadline);

    SectionPdf(SectionPdf &&other) noexcept = default;
    SectionPdf &operator=(SectionPdf &&) = delete;
    ~SectionPdf();

    /// Open for reading. Owned by this.
    [[nodiscard]] QFile *file() { return m_file.get(); }

private:
    SectionPdf() = default;
    [[nodiscard]] static Expected<SectionPdf> create(const QString &folder);

    std::unique_ptr<QFile> m_file;
    QString m_nameToRemove; ///< empty nearly always
};

} // namespace excerpt
