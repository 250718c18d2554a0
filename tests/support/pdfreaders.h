// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

namespace excerpt::tests {

/// What a program printed; its standard error is behind the output.
struct ProgramOutput
{
    int exitStatus = -1; ///< -1: it could not be started or did not end within 60 s
    QByteArray text;
};
[[nodiscard]] ProgramOutput runProgram(const QString &program, const QStringList &arguments);

/// Empty when `qpdf --check` finds nothing wrong, else what it said.
[[nodiscard]] QString faultsOf(const QString &path);
/// The text of each page as pdftotext reads it, trimmed.
[[nodiscard]] QStringList pageTexts(const QString &path);
/// A line of pdfinfo of page `page` (from 1): "Page rot", "Page size", …
[[nodiscard]] QString pageInfo(const QString &path, const QString &key, int page = 1);
/// The file as `qpdf --qdf --object-streams=disable` writes it: every object in the open.
[[nodiscard]] QByteArray plainObjects(const QString &path);
/// Runs qpdf to make `to` of `from`; false when it fails. A warning (status 3) is no failure.
[[nodiscard]] bool qpdfConvert(const QStringList &options, const QString &from, const QString &to);

} // namespace excerpt::tests
