// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/pipelineinput.h"

#include "core/base/oneline.h"

#include <QCoreApplication>

namespace excerpt {

Expected<LeasedDocument> LeasedDocument::take(DocumentAccess &document, const Section &section,
                                              bool trimsHeap, EventStream &stream,
                                              std::stop_token stop, QDeadlineTimer deadline)
{
    auto lease = document.lease(std::move(stop), deadline);
    if (!lease)
        return tl::unexpected(lease.error());
    stream.send(DocumentLeased{section.id, oneLine(section.name)});
    return LeasedDocument(std::move(*lease), section, trimsHeap, stream);
}

LeasedDocument::~LeasedDocument()
{
    if (!m_lease)
        return;
    if (m_trimsHeap)
        m_lease->trim();
    m_lease.reset();
    m_stream->send(DocumentReturned{m_section->id, oneLine(m_section->name)});
}

PipelineInput::~PipelineInput()
{
    m_pdf.reset();
    m_progress.stream().send(SectionPdfClosed{m_source.section.id, oneLine(m_source.section.name)});
}

Expected<QFile *> PipelineInput::pdf()
{
    if (!m_pdf) {
        const Stage before = m_progress.stage();
        m_progress.enter(Stage::Split);
        const StageClock clock(m_progress, &SectionTiming::split);
        QStringList warnings;
        auto pdf = SectionPdf::write(m_source.document, m_source.section, m_source.folder, warnings,
                                     m_source.stop, m_source.deadline);
        for (const QString &warning : warnings)
            m_progress.warning(warning);
        if (!pdf)
            return tl::unexpected(pdf.error());
        m_pdf.emplace(std::move(*pdf));
        if (before == Stage::Generate || before == Stage::Upload)
            m_progress.enter(before);
    }
    QFile *file = m_pdf->file();
    if (!file->seek(0)) {
        return failure(Stage::Split, Code::WriteFailed,
                       QCoreApplication::translate(
                           "Pipeline", "The PDF of section “%1” could not be read back from "
                                       "“%2”. Check the disk, then run this section again.")
                           .arg(oneLine(m_source.section.name), m_source.folder),
                       file->errorString());
    }
    return file;
}

Expected<PageBlocks> PipelineInput::blocks(PageNumber page)
{
    const StageClock clock(m_progress, &SectionTiming::split);
    return m_source.document.blocks(m_source.section, page, m_source.stop, m_source.deadline);
}

} // namespace excerpt
