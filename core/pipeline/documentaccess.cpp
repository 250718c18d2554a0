// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/documentaccess.h"

namespace excerpt {

namespace {

class SourceLease : public DocumentLease
{
public:
    explicit SourceLease(OriginalDocument document) : m_document(std::move(document)) {}

    Expected<QStringList> cut(const Section &section, QFile &target, std::stop_token stop,
                              QDeadlineTimer deadline) override
    {
        return m_document.cut(section, target, std::move(stop), deadline);
    }

    Expected<PageBlocks> blocks(const Section &section, PageNumber page, std::stop_token stop,
                                QDeadlineTimer deadline) override
    {
        return m_document.blocks(section, page, std::move(stop), deadline);
    }

    void trim() override { m_document.trim(); }

private:
    OriginalDocument m_document;
};

class SourceAccess : public DocumentAccess
{
public:
    explicit SourceAccess(std::unique_ptr<DocumentSource> source) : m_source(std::move(source)) {}

    QStringList warnings() const override { return m_source->info().warnings; }
    Expected<void> verifyUnchanged() const override { return m_source->verifyUnchanged(); }
    int openCount() const override { return m_source->openCount(); }

    Expected<std::unique_ptr<DocumentLease>> lease(std::stop_token stop,
                                                   QDeadlineTimer deadline) override
    {
        auto document = m_source->lease(std::move(stop), deadline);
        if (!document)
            return tl::unexpected(document.error());
        return std::make_unique<SourceLease>(std::move(*document));
    }

private:
    std::unique_ptr<DocumentSource> m_source;
};

} // namespace

Expected<std::unique_ptr<DocumentAccess>> openDocument(const DocumentLocation &location,
                                                       std::stop_token stop)
{
    auto source = DocumentSource::open(location, std::move(stop));
    if (!source)
        return tl::unexpected(source.error());
    return std::make_unique<SourceAccess>(std::move(*source));
}

} // namespace excerpt
