// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/settings/settings.h"

#include <QByteArray>
#include <QDateTime>
#include <QFile>
#include <QIODevice>
#include <QMutex>
#include <QString>

#include <memory>
#include <optional>

namespace excerpt::cli {

/// Where a command speaks: results to standard output; progress, log and messages to standard
/// error. With a progress bar, lines go above it. Any thread.
class Console
{
public:
    struct Streams
    {
        QIODevice &output; ///< open for writing
        QIODevice &errors;
        std::optional<int> columns;   ///< of the terminal that shows `errors`; nothing: no terminal
        bool outputIsRegular = false; ///< a file, which is written when all is done
    };
    explicit Console(Streams streams) : m_streams(streams) {}

    /// How messages and log records look on standard error.
    enum class Form { Text, Json };
    void setForm(Form form);

    /// Writes all of it to standard output. Error: OutputUnwritable.
    [[nodiscard]] Expected<void> write(const QByteArray &bytes);
    [[nodiscard]] QIODevice &output() { return m_streams.output; }
    [[nodiscard]] bool outputIsRegular() const { return m_streams.outputIsRegular; }
    [[nodiscard]] std::optional<int> columns() const { return m_streams.columns; }

    /// A sentence for the person: a log record of that level in JSON.
    void say(LogLevel level, const QString &text);
    /// Whole lines with their line feeds, as they are.
    void lines(const QByteArray &text);
    /// The bar is one line at the bottom; empty takes it away.
    void showBar(const QString &text);

private:
    void writeAboveBar(const QByteArray &lines); ///< locked
    void drawBar();                              ///< locked

    QMutex m_mutex;
    Streams m_streams;
    Form m_form = Form::Text;
    QString m_bar;
};

/// The error of results that cannot be written to standard output.
[[nodiscard]] Error outputError(const QString &detail);

} // namespace excerpt::cli
