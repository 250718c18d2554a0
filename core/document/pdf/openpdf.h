// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <qpdf/QPDF.hh>

#include <QString>

#include <memory>

namespace excerpt {

struct OpenPdf
{
    std::unique_ptr<QPDF> pdf;
    bool isRepaired = false; ///< libqpdf rebuilt the cross-reference table
    bool hasDamage = false;  ///< it found something wrong
};

/// Opens the document at `descriptor`, which is taken over and closed also after a failure. A
/// password is tried as it is, as SASLprep makes it, in Latin 1, and not at all.
/// Errors: DocumentNotPdf, DocumentDamaged, DocumentUnreadable (protected in a way libqpdf does
/// not know), PasswordNeeded, PasswordWrong.
[[nodiscard]] Expected<OpenPdf> openPdf(int descriptor, const QString &password);

/// Forgets the warnings libqpdf has; true when one of them says that it rebuilt the table.
[[nodiscard]] bool wasRepaired(QPDF &pdf);

/// DocumentDamaged, with what libqpdf said.
[[nodiscard]] tl::unexpected<Error> damagedDocument(const char *detail);

} // namespace excerpt
