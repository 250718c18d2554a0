// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/pdf/openpdf.h"

#include "core/base/descriptor.h"
#include "core/document/pdf/descriptorio.h"

#include <fcntl.h>
#include <unistd.h>

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string_view>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

constexpr size_t headerBytes = 1024; ///< within which readers look for "%PDF-"

QString translated(const char *text)
{
    return QCoreApplication::translate("QpdfDocument", text);
}

bool hasHeader(int descriptor)
{
    std::array<char, headerBytes> bytes;
    const ssize_t count = ::pread(descriptor, bytes.data(), bytes.size(), 0);
    return count > 0 &&
           std::string_view(bytes.data(), size_t(count)).find("%PDF-") != std::string_view::npos;
}

/// What SASLprep makes of a password: odd spaces as plain ones, soft hyphens and the like left
/// out, then NFKC. Source: RFC 4013, 2.
QString saslPrepared(const QString &password)
{
    QString mapped;
    for (const QChar c : password) {
        const char16_t code = c.unicode();
        const bool isNothing = code == 0x00AD || code == 0x034F || code == 0x1806 ||
                               (code >= 0x180B && code <= 0x180D) ||
                               (code >= 0x200B && code <= 0x200D) || code == 0x2060 ||
                               (code >= 0xFE00 && code <= 0xFE0F) || code == 0xFEFF;
        if (!isNothing)
            mapped += c.category() == QChar::Separator_Space ? QChar(u' ') : c;
    }
    return mapped.normalized(QString::NormalizationForm_KC);
}

/// The passwords to try, best guess first: revision 6 wants SASLprep in UTF-8, older ones the
/// bytes that the writing program took.
QList<QByteArray> candidates(const QString &password)
{
    QList<QByteArray> result{password.toUtf8(), saslPrepared(password).toUtf8(),
                             password.toLatin1(), QByteArray()};
    const auto end = std::ranges::unique(result).begin();
    result.erase(end, result.end());
    return result;
}

tl::unexpected<Error> passwordFailure(bool hasPassword)
{
    if (hasPassword)
        return failure(Stage::Open, Code::PasswordWrong,
                       translated(QT_TRANSLATE_NOOP(
                           "QpdfDocument",
                           "The password does not open the document. Check it and try again.")));
    return failure(Stage::Open, Code::PasswordNeeded,
                   translated(QT_TRANSLATE_NOOP("QpdfDocument",
                                                "The document is protected by a password. Give the "
                                                "password and try again.")));
}

tl::unexpected<Error> openingFailure(const char *detail, bool isPdf)
{
    if (isPdf)
        return damagedDocument(detail);
    return failure(
        Stage::Open, Code::DocumentNotPdf,
        translated(QT_TRANSLATE_NOOP("QpdfDocument", "The file is not a PDF. Choose a PDF file.")),
        QString::fromUtf8(detail));
}

tl::unexpected<Error> unsupportedProtection(const char *detail)
{
    return failure(
        Stage::Open, Code::DocumentUnreadable,
        translated(QT_TRANSLATE_NOOP(
            "QpdfDocument", "The document is protected in a way that cannot be opened here, by a "
                            "certificate for example. Save an unprotected copy and choose that.")),
        QString::fromUtf8(detail));
}

std::unique_ptr<QPDF> parsed(int descriptor, const QByteArray &password)
{
    auto pdf = std::make_unique<QPDF>();
    pdf->setSuppressWarnings(true); // they are asked for, not printed
    const int own = ::fcntl(descriptor, F_DUPFD_CLOEXEC, 0);
    pdf->processInputSource(std::make_shared<DescriptorSource>(own), password.constData());
    return pdf;
}

} // namespace

Expected<OpenPdf> openPdf(int descriptor, const QString &password)
{
    const Descriptor guard(descriptor);
    const bool isPdf = hasHeader(descriptor);
    for (const QByteArray &candidate : candidates(password)) {
        try {
            OpenPdf opened;
            opened.pdf = parsed(descriptor, candidate);
            opened.hasDamage = opened.pdf->anyWarnings();
            opened.isRepaired = wasRepaired(*opened.pdf);
            return opened;
        } catch (const QPDFExc &e) {
            if (e.getErrorCode() == qpdf_e_unsupported)
                return unsupportedProtection(e.what());
            if (e.getErrorCode() != qpdf_e_password)
                return openingFailure(e.what(), isPdf);
        } catch (const std::exception &e) {
            return openingFailure(e.what(), isPdf);
        }
    }
    return passwordFailure(!password.isEmpty());
}

bool wasRepaired(QPDF &pdf)
{
    return std::ranges::any_of(pdf.getWarnings(), [](const QPDFExc &warning) {
        return warning.getMessageDetail().find("reconstruct") != std::string::npos;
    });
}

tl::unexpected<Error> damagedDocument(const char *detail)
{
    return failure(Stage::Open, Code::DocumentDamaged,
                   translated(QT_TRANSLATE_NOOP("QpdfDocument",
                                                "The document is too damaged to be opened. Open it "
                                                "in another program and save it anew.")),
                   QString::fromUtf8(detail));
}

} // namespace excerpt
