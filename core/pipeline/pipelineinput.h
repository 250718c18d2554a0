// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engines/engine.h"
#include "core/pipeline/documentaccess.h"
#include "core/pipeline/sectionpdf.h"
#include "core/pipeline/sectionprogress.h"

#include <optional>

namespace excerpt {

/// The original document, leased for one section. The guard returns it (log line 7), its helper's
/// heap trimmed before when that is asked for. The worker's thread.
class LeasedDocument
{
public:
    [[nodiscard]] static Expected<LeasedDocument> take(DocumentAccess &document,
                                                       const Section &section, bool trimsHeap,
                                                       EventStream &stream, std::stop_token stop,
                                                       QDeadlineTimer deadline);
    LeasedDocument(LeasedDocument &&other) noexcept = default;
    LeasedDocument &operator=(LeasedDocument &&) = delete;
    ~LeasedDocument();

    [[nodiscard]] DocumentLease &operator*() { return *m_lease; }

private:
    LeasedDocument(std::unique_ptr<DocumentLease> lease, const Section &section, bool trimsHeap,
                   EventStream &stream)
        : m_lease(std::move(lease))
        , m_section(&section)
        , m_trimsHeap(trimsHeap)
        , m_stream(&stream)
    {
    }

    std::unique_ptr<DocumentLease> m_lease; ///< null once moved from
    const Section *m_section;
    bool m_trimsHeap;
    EventStream *m_stream;
};

/// A section as its engine sees it, fetched from the leased document when it is asked for. Closing
/// the section's PDF, if one was made, is the destructor's (log line 6). The worker's thread.
class PipelineInput : public SectionInput
{
public:
    struct Source
    {
        const Section &section;
        QString documentName;
        DocumentLease &document;
        QString folder; ///< for the section's PDF
        std::stop_token stop;
        QDeadlineTimer deadline;
    };

    PipelineInput(Source source, SectionProgress &progress)
        : m_source(std::move(source))
        , m_progress(progress)
    {
    }
    PipelineInput(const PipelineInput &) = delete;
    PipelineInput &operator=(const PipelineInput &) = delete;
    ~PipelineInput() override;

    [[nodiscard]] const Section &section() const override { return m_source.section; }
    [[nodiscard]] QString documentName() const override { return m_source.documentName; }
    [[nodiscard]] Expected<QFile *> pdf() override;
    [[nodiscard]] Expected<PageBlocks> blocks(PageNumber page) override;

private:
    Source m_source;
    SectionProgress &m_progress;
    std::optional<SectionPdf> m_pdf;
};

} // namespace excerpt
