// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/log.h"

#include "core/results/eventjson.h"
#include "core/settings/settingvalue.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <atomic>

using namespace Qt::StringLiterals;

namespace excerpt::cli {

Q_LOGGING_CATEGORY(cliLog, "excerpt.cli", QtInfoMsg)

namespace {

// A message handler is a plain function, so this is the one global of the log.
std::atomic<LogHandler *> current = nullptr;

LogLevel levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg: return LogLevel::Debug;
    case QtInfoMsg: return LogLevel::Info;
    case QtWarningMsg: return LogLevel::Warning;
    case QtCriticalMsg:
    case QtFatalMsg: return LogLevel::Error;
    }
    Q_UNREACHABLE();
}

QString now()
{
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
}

} // namespace

QByteArray jsonLogLine(LogLevel level, const char *category, const QString &text)
{
    return logEventLine(SettingValue<LogLevel>::text(level), QString::fromLatin1(category), text,
                        QDateTime::currentDateTimeUtc());
}

Expected<std::unique_ptr<LogHandler>> LogHandler::install(Console &console, const Choice &choice)
{
    std::unique_ptr<LogHandler> handler(new LogHandler(console, choice));
    if (!choice.file.isEmpty()) {
        handler->m_file.setFileName(choice.file);
        if (!handler->m_file.open(QIODevice::WriteOnly | QIODevice::Append)) {
            return failure(Stage::Usage, Code::BadSetting,
                           QCoreApplication::translate(
                               "Console", "The log file %1 cannot be written. Check that its "
                                          "folder exists and that you may write there.")
                               .arg(choice.file),
                           handler->m_file.errorString());
        }
    }
    console.setForm(choice.form);
    const bool isDebug = std::min(choice.level, choice.fileLevel) == LogLevel::Debug;
    QLoggingCategory::setFilterRules(isDebug ? u"excerpt.*.debug=true"_s
                                             : u"excerpt.*.debug=false"_s);
    current = handler.get();
    handler->m_before = qInstallMessageHandler(&LogHandler::onMessage);
    return handler;
}

LogHandler::LogHandler(Console &console, const Choice &choice)
    : m_console(console)
    , m_choice(choice)
{
}

LogHandler::~LogHandler()
{
    if (current != this)
        return;
    qInstallMessageHandler(m_before);
    current = nullptr;
    m_console.setForm(Console::Form::Text);
}

void LogHandler::onMessage(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (LogHandler *handler = current)
        handler->take(levelOf(type), context.category, text);
}

void LogHandler::take(LogLevel level, const char *category, const QString &text)
{
    if (m_file.isOpen() && level >= m_choice.fileLevel) {
        const QMutexLocker lock(&m_mutex);
        m_file.write(u"%1 %2 %3: %4\n"_s
                         .arg(now(), SettingValue<LogLevel>::text(level),
                              QString::fromLatin1(category), text)
                         .toUtf8());
        m_file.flush();
    }
    if (level < m_choice.level)
        return;
    if (m_choice.form == Console::Form::Json)
        m_console.lines(jsonLogLine(level, category, text));
    else
        m_console.lines(text.toUtf8() + '\n');
}

} // namespace excerpt::cli
