// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <concepts>
#include <cstring>
#include <optional>
#include <type_traits>
#include <vector>

namespace excerpt {

// Values as bytes between this program and its helpers (one machine, one build: the machine's own
// byte order). Both directions read the same list of fields: for a type `T` a function
// `fields(codec, Fields<T> auto &value)` that calls `codec(value.first, value.second, …)`, and for
// an enumeration `lastOf(T)`.

template <typename T, typename Plain>
concept Fields = std::same_as<std::remove_const_t<T>, Plain>;

/// Writes values. Any thread, one at a time.
class Encoder
{
public:
    template <typename... Values>
    void operator()(const Values &...values)
    {
        (put(values), ...);
    }

    [[nodiscard]] QByteArray takeBytes() { return std::exchange(m_bytes, {}); }

private:
    template <typename T>
    void put(const T &value)
    {
        if constexpr (std::is_same_v<T, bool>)
            raw(quint8(value ? 1 : 0));
        else if constexpr (std::is_enum_v<T>)
            raw(quint8(value));
        else if constexpr (std::is_arithmetic_v<T>)
            raw(value);
        else
            fields(*this, value);
    }
    void put(const QByteArray &bytes);
    void put(const QString &text) { put(text.toUtf8()); }
    void put(const QStringList &texts) { putAll(texts); }
    template <typename T>
    void put(const std::vector<T> &values)
    {
        putAll(values);
    }
    template <typename T>
    void put(const std::optional<T> &value)
    {
        put(value.has_value());
        if (value)
            put(*value);
    }

    template <typename List>
    void putAll(const List &values)
    {
        raw(quint32(values.size()));
        for (const auto &value : values)
            put(value);
    }
    template <typename T>
    void raw(T value)
    {
        m_bytes.append(reinterpret_cast<const char *>(&value), sizeof value);
    }

    QByteArray m_bytes;
};

/// Reads values from bytes that nobody vouches for. Every length is held against what is left, so
/// that a lie costs no memory; booleans are 0 or 1, enumerations within their range, numbers
/// finite. After the first thing wrong it reads nothing more. Any thread, one at a time.
class Decoder
{
public:
    explicit Decoder(QByteArrayView bytes) : m_left(bytes) {}

    template <typename... Values>
    void operator()(Values &...values)
    {
        (get(values), ...);
    }

    /// Everything was there, right, and nothing is left over.
    [[nodiscard]] bool isWhole() const { return m_isGood && m_left.isEmpty(); }
    [[nodiscard]] bool isGood() const { return m_isGood; }

private:
    template <typename T>
    void get(T &value)
    {
        if constexpr (std::is_same_v<T, bool>)
            value = getUpTo(1) == 1;
        else if constexpr (std::is_enum_v<T>)
            value = T(getUpTo(quint8(lastOf(T()))));
        else if constexpr (std::is_arithmetic_v<T>)
            getNumber(value);
        else
            fields(*this, value);
    }
    void get(QByteArray &bytes);
    void get(QString &text);
    void get(QStringList &texts) { getAll(texts); }
    template <typename T>
    void get(std::vector<T> &values)
    {
        getAll(values);
    }
    template <typename T>
    void get(std::optional<T> &value)
    {
        bool isThere = false;
        get(isThere);
        value.reset();
        if (isThere)
            get(value.emplace());
    }

    template <typename List>
    void getAll(List &values)
    {
        values.clear();
        const quint32 count = getLength();
        for (quint32 i = 0; i < count && m_isGood; ++i)
            get(values.emplace_back());
    }
    template <typename T>
    void getNumber(T &value)
    {
        value = {};
        const QByteArrayView bytes = take(sizeof value);
        if (!m_isGood)
            return;
        std::memcpy(&value, bytes.data(), sizeof value);
        if constexpr (std::is_floating_point_v<T>)
            refuseUnlessFinite(value);
    }
    /// A count of things of at least one byte each.
    [[nodiscard]] quint32 getLength();
    [[nodiscard]] quint8 getUpTo(quint8 largest);
    [[nodiscard]] QByteArrayView take(std::size_t size);
    void refuseUnlessFinite(double value);

    QByteArrayView m_left;
    bool m_isGood = true;
};

} // namespace excerpt
