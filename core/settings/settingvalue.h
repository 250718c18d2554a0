// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settings.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <type_traits>
#include <utility>

namespace excerpt {

/// What a number may be; seconds for durations. Without meaning for other types.
struct SettingRange
{
    double minimum = 0;
    double maximum = 0;
};

/// How values of one type are written in a settings file, a variable or an option. Numbers are
/// read in the C locale. Any thread.
template <typename T>
struct SettingValue; // read(), text(), allowed(), choices() for each type that a setting has

/// true false 1 0 yes no on off, any case.
template <>
struct SettingValue<bool>
{
    [[nodiscard]] static std::optional<bool> read(const QString &text, SettingRange);
    [[nodiscard]] static QString text(bool value);
    [[nodiscard]] static QString allowed(SettingRange);
    [[nodiscard]] static QStringList choices();
};

template <>
struct SettingValue<int>
{
    [[nodiscard]] static std::optional<int> read(const QString &text, SettingRange range);
    [[nodiscard]] static QString text(int value);
    [[nodiscard]] static QString allowed(SettingRange range);
    [[nodiscard]] static QStringList choices() { return {}; }
};

/// A size in bytes, written with k, M or G for 1024, 1024² or 1024³ bytes and an optional iB or B.
template <>
struct SettingValue<qint64>
{
    [[nodiscard]] static std::optional<qint64> read(const QString &text, SettingRange range);
    [[nodiscard]] static QString text(qint64 bytes);
    [[nodiscard]] static QString allowed(SettingRange range);
    [[nodiscard]] static QStringList choices() { return {}; }
};

template <>
struct SettingValue<double>
{
    [[nodiscard]] static std::optional<double> read(const QString &text, SettingRange range);
    [[nodiscard]] static QString text(double value);
    [[nodiscard]] static QString allowed(SettingRange range);
    [[nodiscard]] static QStringList choices() { return {}; }
};

/// Written in seconds, with decimals.
template <>
struct SettingValue<std::chrono::milliseconds>
{
    [[nodiscard]] static std::optional<std::chrono::milliseconds> read(const QString &text,
                                                                       SettingRange range);
    [[nodiscard]] static QString text(std::chrono::milliseconds value);
    [[nodiscard]] static QString allowed(SettingRange range);
    [[nodiscard]] static QStringList choices() { return {}; }
};

template <>
struct SettingValue<QString>
{
    [[nodiscard]] static std::optional<QString> read(const QString &text, SettingRange)
    {
        return text;
    }
    [[nodiscard]] static QString text(const QString &value) { return value; }
    [[nodiscard]] static QString allowed(SettingRange);
    [[nodiscard]] static QStringList choices() { return {}; }
};

/// The names of an enumeration's values, in the order of the enumerators.
[[nodiscard]] QStringList settingNames(Mode);
[[nodiscard]] QStringList settingNames(Transport);
[[nodiscard]] QStringList settingNames(ProgressKind);
[[nodiscard]] QStringList settingNames(LogLevel);
[[nodiscard]] QStringList settingNames(ThemeChoice);
/// “one of a, b or c”, translated.
[[nodiscard]] QString oneOf(const QStringList &names);

template <typename Enum>
requires std::is_enum_v<Enum>
struct SettingValue<Enum>
{
    [[nodiscard]] static std::optional<Enum> read(const QString &text, SettingRange)
    {
        const auto place = choices().indexOf(text.toLower());
        return place < 0 ? std::nullopt : std::optional(Enum(place));
    }
    [[nodiscard]] static QString text(Enum value) { return choices().at(qsizetype(value)); }
    [[nodiscard]] static QString allowed(SettingRange) { return oneOf(choices()); }
    [[nodiscard]] static QStringList choices() { return settingNames(Enum{}); }
};

template <typename T>
struct SettingValue<std::optional<T>>
{
    [[nodiscard]] static std::optional<std::optional<T>> read(const QString &text,
                                                              SettingRange range)
    {
        const auto value = SettingValue<T>::read(text, range);
        if (!value)
            return std::nullopt;
        return std::optional<std::optional<T>>(std::in_place, value);
    }
    [[nodiscard]] static QString text(const std::optional<T> &value)
    {
        return value ? SettingValue<T>::text(*value) : QString();
    }
    [[nodiscard]] static QString allowed(SettingRange range)
    {
        return SettingValue<T>::allowed(range);
    }
    [[nodiscard]] static QStringList choices() { return SettingValue<T>::choices(); }
};

} // namespace excerpt
