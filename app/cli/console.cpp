// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"

#include "app/cli/log.h"

#include <QCoreApplication>
#include <QFileDevice>

using namespace Qt::StringLiterals;

namespace excerpt::cli {

void Console::setForm(Form form)
{
    const QMutexLocker lock(&m_mutex);
    m_form = form;
}

Expected<void> Console::write(const QByteArray &bytes)
{
    auto *file = qobject_cast<QFileDevice *>(&m_streams.output);
    if (m_streams.output.write(bytes) != bytes.size() || (file && !file->flush()))
        return tl::unexpected(outputError(m_streams.output.errorString()));
    return {};
}

void Console::say(LogLevel level, const QString &text)
{
    const QMutexLocker lock(&m_mutex);
    writeAboveBar(m_form == Form::Json ? jsonLogLine(level, "excerpt.cli", text)
                                       : text.toUtf8() + '\n');
}

void Console::lines(const QByteArray &text)
{
    const QMutexLocker lock(&m_mutex);
    writeAboveBar(text);
}

void Console::showBar(const QString &text)
{
    const QMutexLocker lock(&m_mutex);
    if (m_bar.isEmpty() && text.isEmpty())
        return;
    m_bar = text;
    drawBar();
}

void Console::writeAboveBar(const QByteArray &lines)
{
    m_streams.errors.write(m_bar.isEmpty() ? lines : "\r\033[K"_ba + lines);
    if (!m_bar.isEmpty()) {
        drawBar();
    } else if (auto *file = qobject_cast<QFileDevice *>(&m_streams.errors)) {
        file->flush();
    }
}

void Console::drawBar()
{
    m_streams.errors.write("\r\033[K"_ba + m_bar.toUtf8());
    if (auto *file = qobject_cast<QFileDevice *>(&m_streams.errors))
        file->flush();
}

Error outputError(const QString &detail)
{
    return {Stage::Output, Code::OutputUnwritable,
            QCoreApplication::translate("Console",
                                        "Standard output cannot be written. Check the command that "
                                        "reads it, or name a file with --output."),
            detail};
}

} // namespace excerpt::cli
