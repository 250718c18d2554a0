// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/codec.h"

#include <cmath>

namespace excerpt {

void Encoder::put(const QByteArray &bytes)
{
    raw(quint32(bytes.size()));
    m_bytes.append(bytes);
}

void Decoder::get(QByteArray &bytes)
{
    bytes = take(getLength()).toByteArray();
}

void Decoder::get(QString &text)
{
    text = QString::fromUtf8(take(getLength()));
}

quint32 Decoder::getLength()
{
    quint32 length = 0;
    getNumber(length);
    if (qsizetype(length) > m_left.size())
        m_isGood = false;
    return m_isGood ? length : 0;
}

quint8 Decoder::getUpTo(quint8 largest)
{
    quint8 value = 0;
    getNumber(value);
    if (value > largest)
        m_isGood = false;
    return m_isGood ? value : quint8(0);
}

QByteArrayView Decoder::take(std::size_t size)
{
    if (!m_isGood || size > std::size_t(m_left.size())) {
        m_isGood = false;
        return {};
    }
    const QByteArrayView taken = m_left.first(qsizetype(size));
    m_left = m_left.sliced(qsizetype(size));
    return taken;
}

void Decoder::refuseUnlessFinite(double value)
{
    if (!std::isfinite(value))
        m_isGood = false;
}

} // namespace excerpt
