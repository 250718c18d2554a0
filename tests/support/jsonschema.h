// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>

namespace excerpt::tests {

/// Where `json` breaks the schema at `schemaPath` (from the source folder), as python3-jsonschema
/// sees it: empty when it fits. With `isLines` each line is a JSON text of its own; the message
/// begins with its number.
inline QString schemaBreaches(const QString &schemaPath, const QByteArray &json,
                              bool isLines = false)
{
    const QString source = qEnvironmentVariable("EXCERPT_SOURCE_DIR");
    QStringList arguments{source + QStringLiteral("/tests/support/validate_json.py"),
                          source + QLatin1Char('/') + schemaPath};
    if (isLines)
        arguments += QStringLiteral("--lines");
    QProcess python;
    python.setProcessChannelMode(QProcess::MergedChannels);
    python.start(QStringLiteral("/usr/bin/python3"), arguments);
    python.write(json);
    python.closeWriteChannel();
    if (!python.waitForFinished(60'000))
        return QStringLiteral("python3 did not answer: ") + python.errorString();
    return QString::fromUtf8(python.readAll());
}

} // namespace excerpt::tests
