// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qpdf/InputSource.hh>
#include <qpdf/Pipeline.hh>

#include <string>
#include <vector>

namespace excerpt {

/// A document read through its descriptor with pread(), so that no other reader of the same open
/// file can move the place. Closes the descriptor. Throws QPDFExc when a read fails.
class DescriptorSource : public InputSource
{
public:
    explicit DescriptorSource(int descriptor); ///< takes the descriptor over
    ~DescriptorSource() override;
    DescriptorSource(const DescriptorSource &) = delete;
    DescriptorSource &operator=(const DescriptorSource &) = delete;

    qpdf_offset_t findAndSkipNextEOL() override;
    std::string const &getName() const override;
    qpdf_offset_t tell() override;
    void seek(qpdf_offset_t offset, int whence) override;
    void rewind() override;
    size_t read(char *target, size_t length) override;
    void unreadCh(char ch) override;

    [[nodiscard]] qpdf_offset_t sizeBytes() const { return m_size; }

private:
    size_t readAt(qpdf_offset_t offset, char *target, size_t length) const;

    int m_descriptor;
    qpdf_offset_t m_size = 0;
    qpdf_offset_t m_position = 0;
    std::vector<char> m_window; ///< the bytes from m_windowStart on
    qpdf_offset_t m_windowStart = 0;
    size_t m_windowBytes; ///< of the next window: more while reading goes straight on
    std::string m_name;
};

/// Writes to a descriptor, which stays the caller's, in blocks. After a failure nothing more is
/// written: QPDFWriter cannot stand exceptions of its pipeline (it finishes them in destructors).
class DescriptorSink : public Pipeline
{
public:
    explicit DescriptorSink(int descriptor);
    void write(unsigned char const *data, size_t length) override;
    void finish() override; ///< writes what is still in the block

    [[nodiscard]] int systemError() const { return m_error; } ///< errno of the failure, else 0

private:
    void writeOut(const char *data, size_t length);

    int m_descriptor;
    int m_error = 0;
    std::vector<char> m_block;
};

} // namespace excerpt
