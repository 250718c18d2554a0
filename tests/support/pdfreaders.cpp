// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pdfreaders.h"

#include <QProcess>

using namespace Qt::StringLiterals;

namespace excerpt::tests {

ProgramOutput runProgram(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {-1, process.readAll()};
    return {process.exitCode(), process.readAll()};
}

QString faultsOf(const QString &path)
{
    const ProgramOutput output = runProgram(u"qpdf"_s, {u"--check"_s, path});
    return output.exitStatus == 0 ? QString() : QString::fromUtf8(output.text);
}

QStringList pageTexts(const QString &path)
{
    const ProgramOutput output = runProgram(u"pdftotext"_s, {path, u"-"_s});
    QStringList pages = QString::fromUtf8(output.text).split(u'\f');
    pages.removeLast(); // behind the last page's form feed
    for (QString &page : pages)
        page = page.trimmed();
    return pages;
}

QString pageInfo(const QString &path, const QString &key, int page)
{
    const QString number = QString::number(page);
    const ProgramOutput output =
        runProgram(u"pdfinfo"_s, {u"-box"_s, u"-f"_s, number, u"-l"_s, number, path});
    for (const QString &line : QString::fromUtf8(output.text).split(u'\n')) {
        const QString name = line.section(u':', 0, 0).simplified();
        if (name == key || name == QString(key).replace(u"Page "_s, u"Page %1 "_s.arg(page)))
            return line.section(u':', 1).simplified();
    }
    return {};
}

QByteArray plainObjects(const QString &path)
{
    return runProgram(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s,
                                  u"--no-original-object-ids"_s, path, u"-"_s})
        .text;
}

bool qpdfConvert(const QStringList &options, const QString &from, const QString &to)
{
    const int status = runProgram(u"qpdf"_s, options + QStringList{from, to}).exitStatus;
    return status == 0 || status == 3;
}

} // namespace excerpt::tests
