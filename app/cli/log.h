// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"

#include <QLoggingCategory>

namespace excerpt::cli {

Q_DECLARE_LOGGING_CATEGORY(cliLog)

/// A log record as a line of --progress json.
[[nodiscard]] QByteArray jsonLogLine(LogLevel level, const char *category, const QString &text);

/// Takes what the program logs while it lives: to the console from `level` on, and with times to
/// a file. One at a time; made and destroyed on the main thread, records come from any.
class LogHandler
{
public:
    struct Choice
    {
        LogLevel level = LogLevel::Info;     ///< of the console
        LogLevel fileLevel = LogLevel::Info; ///< a bar leaves the console less room than the file
        Console::Form form = Console::Form::Text;
        QString file; ///< empty: none
    };
    /// Error: BadSetting when the file cannot be opened.
    [[nodiscard]] static Expected<std::unique_ptr<LogHandler>> install(Console &console,
                                                                       const Choice &choice);
    ~LogHandler();
    LogHandler(const LogHandler &) = delete;
    LogHandler &operator=(const LogHandler &) = delete;

private:
    LogHandler(Console &console, const Choice &choice);
    void take(LogLevel level, const char *category, const QString &text);
    static void onMessage(QtMsgType type, const QMessageLogContext &context, const QString &text);

    Console &m_console;
    Choice m_choice;
    QMutex m_mutex; ///< of the file
    QFile m_file;
    QtMessageHandler m_before = nullptr;
};

} // namespace excerpt::cli
