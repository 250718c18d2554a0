// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

namespace excerpt::tests {

/// For a test's init(): any warning fails it, but for the offscreen plugin's own words; paths of
/// the person are never touched.
inline void failOnWarnings()
{
    QStandardPaths::setTestModeEnabled(true);
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
}

} // namespace excerpt::tests
