// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>
#include <optional>

namespace excerpt {

// What can be set, as plain structs; the defaults stand here and nowhere else. The table that
// says how each is named, read and explained is core/settings/settingstable.h.

enum class Mode { Sequential, Concurrent, Hybrid, Batch };

enum class Transport { Automatic, Inline, Upload };

struct EngineSettings
{
    QString engine = QStringLiteral("offline"); ///< id: offline, gemini, openai
    QString model;
    QString baseUrl; ///< empty: the provider's own
    std::optional<double> temperature;
    std::optional<int> maxOutputTokens;
    Transport transport = Transport::Automatic;
    int retries = 4;   ///< attempts after the first, per request
    QByteArray apiKey; ///< never written anywhere
};

/// How a run goes.
struct RunSettings
{
    Mode mode = Mode::Sequential;
    std::chrono::milliseconds sectionDelay{100};
    std::chrono::milliseconds sectionTimeout{1'800'000};
    bool trimsHeap = true;
    /// Of all processes together. A helper that alone is larger is replaced, and a section that
    /// ends above it is told of.
    qint64 memoryBudgetBytes = 256LL * 1024 * 1024;
};

enum class ProgressKind { Automatic, Bar, Json, None };

enum class LogLevel { Debug, Info, Warning, Error };

/// What the program shows and where it keeps its jobs.
struct ProgramSettings
{
    ProgressKind progress = ProgressKind::Automatic;
    std::optional<LogLevel> logLevel; ///< nothing: info, and warning beside a progress bar
    QString logFile;                  ///< empty: none
    QString jobsFolder;               ///< empty: defaultJobsFolder()
    int keepJobsDays = 30;            ///< 0: until the output is written
};

enum class ThemeChoice { System, Light, Dark };

/// How the window looks and speaks.
struct WindowSettings
{
    ThemeChoice theme = ThemeChoice::System;
    QString language; ///< of the translations; empty: the system's
};

struct Settings
{
    EngineSettings engine;
    RunSettings run;
    ProgramSettings program;
    WindowSettings window;
};

} // namespace excerpt
