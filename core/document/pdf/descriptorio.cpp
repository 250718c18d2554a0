// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/pdf/descriptorio.h"

#include <qpdf/QPDFExc.hh>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

namespace excerpt {

namespace {

constexpr size_t smallestWindowBytes = 8 * 1024;
constexpr size_t largestWindowBytes = 256 * 1024;
constexpr size_t blockBytes = 128 * 1024;

} // namespace

DescriptorSource::DescriptorSource(int descriptor)
    : m_descriptor(descriptor)
    , m_windowBytes(smallestWindowBytes)
    , m_name("document")
{
    struct stat status = {};
    if (::fstat(descriptor, &status) == 0)
        m_size = status.st_size;
}

DescriptorSource::~DescriptorSource()
{
    ::close(m_descriptor);
}

qpdf_offset_t DescriptorSource::findAndSkipNextEOL()
{
    const auto isEndOfLine = [](char c) { return c == '\r' || c == '\n'; };
    std::array<char, 1024> bytes;
    for (;;) {
        const qpdf_offset_t start = m_position;
        const size_t length = read(bytes.data(), bytes.size());
        if (length == 0)
            return m_position;
        const auto end = bytes.begin() + std::ptrdiff_t(length);
        const auto found = std::find_if(bytes.begin(), end, isEndOfLine);
        if (found == end)
            continue;
        const qpdf_offset_t result = start + (found - bytes.begin());
        m_position = result + 1;
        char next = 0;
        while (read(&next, 1) == 1) {
            if (!isEndOfLine(next)) {
                --m_position;
                break;
            }
        }
        return result;
    }
}

std::string const &DescriptorSource::getName() const
{
    return m_name;
}

qpdf_offset_t DescriptorSource::tell()
{
    return m_position;
}

void DescriptorSource::seek(qpdf_offset_t offset, int whence)
{
    const qpdf_offset_t base = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? m_position : m_size;
    if (base + offset < 0)
        throw QPDFExc(qpdf_e_system, m_name, "", offset, "seek before the beginning of the file");
    m_position = base + offset;
}

void DescriptorSource::rewind()
{
    m_position = 0;
}

size_t DescriptorSource::readAt(qpdf_offset_t offset, char *target, size_t length) const
{
    size_t done = 0;
    while (done < length) {
        const ssize_t count =
            ::pread(m_descriptor, target + done, length - done, offset + qpdf_offset_t(done));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            throw QPDFExc(qpdf_e_system, m_name, "", offset,
                          std::string("read: ") + std::strerror(errno));
        if (count == 0)
            break;
        done += size_t(count);
    }
    return done;
}

size_t DescriptorSource::read(char *target, size_t length)
{
    last_offset = m_position;
    size_t done = 0;
    if (length >= largestWindowBytes) {
        done = readAt(m_position, target, length);
        m_position += qpdf_offset_t(done);
    }
    while (done < length) {
        const qpdf_offset_t windowEnd = m_windowStart + qpdf_offset_t(m_window.size());
        if (m_position < m_windowStart || m_position >= windowEnd) {
            const bool goesOn = !m_window.empty() && m_position == windowEnd;
            m_windowBytes =
                goesOn ? std::min(2 * m_windowBytes, largestWindowBytes) : smallestWindowBytes;
            m_window.resize(m_windowBytes);
            m_windowStart = m_position;
            m_window.resize(readAt(m_position, m_window.data(), m_windowBytes));
            if (m_window.empty())
                break;
            continue;
        }
        const size_t available = size_t(windowEnd - m_position);
        const size_t count = std::min(available, length - done);
        std::memcpy(target + done, m_window.data() + (m_position - m_windowStart), count);
        done += count;
        m_position += qpdf_offset_t(count);
    }
    if (done == 0 && length > 0) {
        m_position = std::max(m_position, m_size); // as libqpdf's own source does at the end
        last_offset = m_position;
    }
    return done;
}

void DescriptorSource::unreadCh(char)
{
    --m_position;
}

DescriptorSink::DescriptorSink(int descriptor)
    : Pipeline("descriptor", nullptr)
    , m_descriptor(descriptor)
{
    m_block.reserve(blockBytes);
}

void DescriptorSink::write(unsigned char const *data, size_t length)
{
    const char *bytes = reinterpret_cast<const char *>(data);
    if (m_block.size() + length > blockBytes)
        finish();
    if (length >= blockBytes)
        writeOut(bytes, length);
    else
        m_block.insert(m_block.end(), bytes, bytes + length);
}

void DescriptorSink::finish()
{
    writeOut(m_block.data(), m_block.size());
    m_block.clear();
}

void DescriptorSink::writeOut(const char *data, size_t length)
{
    while (length > 0 && m_error == 0) {
        const ssize_t count = ::write(m_descriptor, data, length);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0) {
            m_error = errno;
            return;
        }
        data += count;
        length -= size_t(count);
    }
}

} // namespace excerpt
