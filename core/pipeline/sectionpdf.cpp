// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/sectionpdf.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QCoreApplication>

#include <cerrno>
#include <cstdlib>
#include <cstring>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

tl::unexpected<Error> folderError(const QString &folder, int errorNumber)
{
    const bool isFull = errorNumber == ENOSPC || errorNumber == EDQUOT;
    return failure(Stage::Split, isFull ? Code::DiskFull : Code::WriteFailed,
                   QCoreApplication::translate(
                       "Pipeline",
                       "The section could not be cut out: no file can be written in “%1”. Make "
                       "room there or choose another job folder.")
                       .arg(folder),
                   QString::fromLocal8Bit(std::strerror(errorNumber)));
}

} // namespace

SectionPdf::~SectionPdf()
{
    if (!m_nameToRemove.isEmpty())
        QFile::remove(m_nameToRemove);
}

Expected<SectionPdf> SectionPdf::create(const QString &folder)
{
    SectionPdf pdf;
    int descriptor =
        ::open(QFile::encodeName(folder).constData(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
    // What file systems and kernels without O_TMPFILE say: open(2), "ERRORS".
    if (descriptor < 0 && (errno == EOPNOTSUPP || errno == EISDIR || errno == EINVAL)) {
        QByteArray name = QFile::encodeName(folder + "/section-XXXXXX.pdf"_L1);
        descriptor = ::mkostemps(name.data(), 4, O_CLOEXEC);
        if (descriptor >= 0 && ::unlink(name.constData()) != 0)
            pdf.m_nameToRemove = QFile::decodeName(name);
    }
    if (descriptor < 0)
        return folderError(folder, errno);
    pdf.m_file = std::make_unique<QFile>();
    if (!pdf.m_file->open(descriptor, QIODevice::ReadWrite, QFileDevice::AutoCloseHandle)) {
        ::close(descriptor);
        return folderError(folder, EIO);
    }
    return pdf;
}

Expected<SectionPdf> SectionPdf::write(DocumentLease &document, const Section &section,
                                       const QString &folder, QStringList &warnings,
                                       std::stop_token stop, QDeadlineTimer deadline)
{
    Expected<SectionPdf> pdf = create(folder);
    if (!pdf)
        return pdf;
    const auto cut = document.cut(section, *pdf->m_file, std::move(stop), deadline);
    if (!cut)
        return tl::unexpected(cut.error());
    warnings += *cut;
    // Who wrote shares the open file, and with it the position.
    if (!pdf->m_file->seek(0))
        return folderError(folder, EIO);
    return pdf;
}

} // namespace excerpt
