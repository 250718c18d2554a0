// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sections/section.h"

#include <QString>

namespace excerpt {

/// The two names of one upload (DESIGN.md, "Log lines").
struct UploadName
{
    QString fileName;    ///< in the log: document_Introduction_abc123ef.pdf; holds the title
    QString displayName; ///< at the provider: excerpt-<job>-<section>-<8 hex>.pdf; holds none
};

/// Makes names whose 8 hex digits no other upload of the same run has. One thread.
class UploadNames
{
public:
    /// `documentName` is the document's file name.
    UploadNames(QString jobId, const QString &documentName);

    [[nodiscard]] UploadName next(const Section &section);

private:
    QString m_jobId;
    QString m_documentBase;
    quint32 m_number; ///< starts at random: earlier runs of the job have had others
};

} // namespace excerpt
