// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/uploadnames.h"

#include "core/sections/sectionsfile.h"

#include <QFileInfo>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

/// Section ids come from files: only what every provider takes in a name.
QString plainId(const QString &id)
{
    QString plain = id.left(64);
    for (QChar &c : plain) {
        const bool isPlain = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') ||
                             (c >= u'0' && c <= u'9') || c == u'.' || c == u'_' || c == u'-';
        if (!isPlain)
            c = u'_';
    }
    return plain;
}

} // namespace

UploadNames::UploadNames(QString jobId, const QString &documentName)
    : m_jobId(std::move(jobId))
    , m_documentBase(safeFileName(QFileInfo(documentName).completeBaseName()))
    , m_number(QRandomGenerator::system()->generate())
{
}

UploadName UploadNames::next(const Section &section)
{
    // An odd factor maps the numbers one to one: they differ, and do not look like a counter.
    const QString digits = u"%1"_s.arg(m_number++ * 2654435761u, 8, 16, QChar(u'0'));
    return {
        m_documentBase + u'_' + safeFileName(section.name, 40) + u'_' + digits + ".pdf"_L1,
        "excerpt-"_L1 + m_jobId + u'-' + plainId(section.id.value) + u'-' + digits + ".pdf"_L1,
    };
}

} // namespace excerpt
