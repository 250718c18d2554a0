// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/httpserver.h"

#include <QString>
#include <QTemporaryDir>

namespace excerpt::tests {

/// A certificate authority that exists for one test only, made with the openssl program.
class TestCa
{
public:
    TestCa();
    [[nodiscard]] QString problem() const { return m_problem; } ///< empty when all went well
    [[nodiscard]] QString caFile() const; ///< the authority's own certificate, PEM
    /// A certificate for `subjectAltName`, e.g. "IP:127.0.0.1,DNS:localhost".
    [[nodiscard]] ServerTls certificateFor(const QString &subjectAltName);

private:
    void openssl(const QStringList &arguments);

    QTemporaryDir m_folder;
    QString m_problem;
    int m_count = 0;
};

} // namespace excerpt::tests
