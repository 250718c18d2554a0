// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settings.h"
#include "core/settings/settingvalue.h"

#include <QtGlobal>

#include <array>
#include <type_traits>

namespace excerpt {

// Each setting, declared once. The environment, the settings file, the command line, --help, the
// man page, the shell completions and the settings dialog are made from these rows.

struct SettingRow
{
    const char *key;       ///< in the settings file
    const char *variable;  ///< environment variable, null: none
    const char *option;    ///< of the command line, without the dashes; null: none
    const char *valueName; ///< how --help names the value
    const char *label;     ///< of its field in the window; translate in the context "Settings"
    const char *help;      ///< translate in the context "Settings"
    SettingRange range;

    /// Reads `text` into its place; false when it is not allowed.
    bool (*read)(Settings &settings, const QString &text, SettingRange range);
    QString (*text)(const Settings &settings);
    QString (*allowed)(SettingRange range); ///< translated
    QStringList (*choices)();               ///< empty unless few words are allowed
};

namespace settingstable {

template <auto group, auto member>
constexpr SettingRow row(const char *key, const char *variable, const char *option,
                         const char *valueName, const char *label, const char *help,
                         SettingRange range = {})
{
    using Value = SettingValue<std::remove_cvref_t<decltype((Settings{}.*group).*member)>>;
    return {key,
            variable,
            option,
            valueName,
            label,
            help,
            range,
            [](Settings &settings, const QString &text, SettingRange allowed) {
                const auto value = Value::read(text, allowed);
                if (value)
                    (settings.*group).*member = *value;
                return value.has_value();
            },
            [](const Settings &settings) { return Value::text((settings.*group).*member); },
            &Value::allowed,
            &Value::choices};
}

} // namespace settingstable

// clang-format off
inline constexpr std::array settingsTable{
    settingstable::row<&Settings::engine, &EngineSettings::engine>(
        "engine/name", nullptr, "engine", "E", QT_TRANSLATE_NOOP("Settings", "Engine"),
        QT_TRANSLATE_NOOP("Settings", "Who answers the prompt. The offline engine needs no key and no network.")),
    settingstable::row<&Settings::engine, &EngineSettings::model>(
        "engine/model", nullptr, "model", "M", QT_TRANSLATE_NOOP("Settings", "Model"),
        QT_TRANSLATE_NOOP("Settings", "The engine's model; “excerpt-cli models” lists what is offered.")),
    settingstable::row<&Settings::engine, &EngineSettings::baseUrl>(
        "engine/baseUrl", nullptr, "base-url", "U", QT_TRANSLATE_NOOP("Settings", "Server address"),
        QT_TRANSLATE_NOOP("Settings", "Address of the engine's server, when it is not the provider's own.")),
    settingstable::row<&Settings::engine, &EngineSettings::temperature>(
        "engine/temperature", nullptr, "temperature", "T", QT_TRANSLATE_NOOP("Settings", "Temperature"),
        QT_TRANSLATE_NOOP("Settings", "How freely the model answers. Unset: as the provider thinks best."),
        {0, 2}),
    settingstable::row<&Settings::engine, &EngineSettings::maxOutputTokens>(
        "engine/maxOutputTokens", nullptr, "max-output-tokens", "N", QT_TRANSLATE_NOOP("Settings", "Longest answer"),
        QT_TRANSLATE_NOOP("Settings", "The longest answer, in tokens. Unset: the model's own limit."),
        {1, 10'000'000}),
    settingstable::row<&Settings::engine, &EngineSettings::transport>(
        "engine/transport", nullptr, "transport", "HOW", QT_TRANSLATE_NOOP("Settings", "How sections are sent"),
        QT_TRANSLATE_NOOP("Settings", "Send a section inside the request (inline), upload it first (upload), or by its size (auto).")),
    settingstable::row<&Settings::engine, &EngineSettings::retries>(
        "engine/retries", nullptr, "retries", "N", QT_TRANSLATE_NOOP("Settings", "Attempts after the first"),
        QT_TRANSLATE_NOOP("Settings", "Attempts after the first, for each request that may succeed later."),
        {0, 20}),
    settingstable::row<&Settings::run, &RunSettings::mode>(
        "run/mode", nullptr, "mode", "M", QT_TRANSLATE_NOOP("Settings", "Mode"),
        QT_TRANSLATE_NOOP("Settings", "How sections are processed: one at a time, in order (sequential).")),
    settingstable::row<&Settings::run, &RunSettings::sectionDelay>(
        "run/sectionDelay", "SECTION_PROCESSING_DELAY_SECONDS", "delay", "S", QT_TRANSLATE_NOOP("Settings", "Pause between sections"),
        QT_TRANSLATE_NOOP("Settings", "Pause between sections, in seconds."),
        {0, 3'600}),
    settingstable::row<&Settings::run, &RunSettings::sectionTimeout>(
        "run/sectionTimeout", "WORKER_TIMEOUT", "timeout", "S", QT_TRANSLATE_NOOP("Settings", "Time limit of a section"),
        QT_TRANSLATE_NOOP("Settings", "Seconds that one section may take, retries included; then it is given up and the run goes on."),
        {0.001, 604'800}),
    settingstable::row<&Settings::run, &RunSettings::trimsHeap>(
        "run/releaseMemory", "FORCE_GARBAGE_COLLECTION", nullptr, "B", QT_TRANSLATE_NOOP("Settings", "Hand memory back"),
        QT_TRANSLATE_NOOP("Settings", "Hand freed memory back to the system after each section.")),
    settingstable::row<&Settings::run, &RunSettings::memoryBudgetBytes>(
        "run/memoryBudget", nullptr, "memory-budget", "SIZE", QT_TRANSLATE_NOOP("Settings", "Memory budget"),
        QT_TRANSLATE_NOOP("Settings", "Memory that a run may use, all processes together, such as 256M. A helper that is larger is replaced, and the log tells of a section that ends above it."),
        {64.0 * 1024 * 1024, 1024.0 * 1024 * 1024 * 1024}),
    settingstable::row<&Settings::program, &ProgramSettings::progress>(
        "program/progress", nullptr, "progress", "P", QT_TRANSLATE_NOOP("Settings", "Progress of the command line"),
        QT_TRANSLATE_NOOP("Settings", "A bar on a terminal (auto, bar), one line of JSON per event (json), or nothing but the log (none).")),
    settingstable::row<&Settings::program, &ProgramSettings::logLevel>(
        "program/logLevel", nullptr, "log-level", "L", QT_TRANSLATE_NOOP("Settings", "Log lines"),
        QT_TRANSLATE_NOOP("Settings", "The least important log lines to show. Unset: info, and warning beside a progress bar.")),
    settingstable::row<&Settings::program, &ProgramSettings::logFile>(
        "program/logFile", nullptr, "log-file", "F", QT_TRANSLATE_NOOP("Settings", "Log file"),
        QT_TRANSLATE_NOOP("Settings", "Append the log to this file too, with times.")),
    settingstable::row<&Settings::program, &ProgramSettings::jobsFolder>(
        "jobs/folder", nullptr, "job-dir", "D", QT_TRANSLATE_NOOP("Settings", "Folder of the jobs"),
        QT_TRANSLATE_NOOP("Settings", "Folder of the jobs. Unset: excerpt/jobs in $XDG_STATE_HOME or ~/.local/state.")),
    settingstable::row<&Settings::program, &ProgramSettings::keepJobsDays>(
        "jobs/keepDays", nullptr, nullptr, "N", QT_TRANSLATE_NOOP("Settings", "Days that jobs are kept"),
        QT_TRANSLATE_NOOP("Settings", "Days that finished jobs keep their answers; 0: until the output is written."),
        {0, 36'500}),
    settingstable::row<&Settings::window, &WindowSettings::theme>(
        "window/theme", nullptr, nullptr, "T", QT_TRANSLATE_NOOP("Settings", "Theme"),
        QT_TRANSLATE_NOOP("Settings", "Colours of the window: as the desktop has them (system), light or dark.")),
    settingstable::row<&Settings::window, &WindowSettings::language>(
        "window/language", nullptr, nullptr, "L", QT_TRANSLATE_NOOP("Settings", "Language"),
        QT_TRANSLATE_NOOP("Settings", "Language of the window, such as de. Unset: the system's.")),
};
// clang-format on

/// The service's two variables that choose the mode, read when the mode is not on the command
/// line.
struct ModeVariable
{
    const char *name;
    bool fallback;
    const char *help; ///< translate in the context "Settings"
};
inline constexpr ModeVariable memoryEfficientVariable{
    "ENABLE_MEMORY_EFFICIENT_PROCESSING", true,
    QT_TRANSLATE_NOOP("Settings",
                      "true: sections are processed one at a time (--mode sequential).")};
inline constexpr ModeVariable concurrentVariable{
    "ENABLE_CONCURRENT_PROCESSING", false,
    QT_TRANSLATE_NOOP(
        "Settings",
        "Asks for several sections at once when the variable above is false; this version refuses "
        "that.")};

/// What is named by the project but not part of this version: refused, never ignored.
struct LaterSetting
{
    const char *key;    ///< in the settings file; null: none
    const char *option; ///< null: none
};
inline constexpr std::array laterSettings{
    LaterSetting{nullptr, "schema"},
    LaterSetting{"run/batchSize", "batch-size"},
    LaterSetting{"run/maxInFlight", "max-in-flight"},
};

} // namespace excerpt
