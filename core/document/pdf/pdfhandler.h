// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/pdf/popplerdocument.h"
#include "core/document/pdf/qpdfdocument.h"
#include "core/document/pdf/requestloop.h"

namespace excerpt {

/// A document in libqpdf and, once it is asked for what only Poppler knows, in Poppler too.
class PdfHandler : public DocumentHandler
{
public:
    [[nodiscard]] Expected<DocumentInfo> open(const QString &password, Descriptor forQpdf,
                                              Descriptor forPoppler) override;
    void close() override;
    void warmUp() override { PopplerDocument::warmUp(); }
    [[nodiscard]] Expected<Outline> outline() override;
    [[nodiscard]] Expected<PageBoxes> boxes(PageNumber page) override;
    [[nodiscard]] Expected<PageContent> content(PageNumber page) override;
    [[nodiscard]] Expected<PageBlocks> blocks(PageNumber page,
                                              const std::optional<Areas> &areas) override;
    [[nodiscard]] Expected<PageImage> render(PageNumber page, const FractionRect &region,
                                             double pixelsPerPoint) override;
    [[nodiscard]] Expected<QStringList>
    cut(const QString &pages, const std::vector<PageAreas> &restricted, int target) override;

private:
    [[nodiscard]] Expected<QpdfDocument *> qpdf();
    [[nodiscard]] Expected<PopplerDocument *> poppler(); ///< opened on first use
    /// The same for work on a page that keeps to the limits.
    [[nodiscard]] Expected<PopplerDocument *> poppler(PageNumber page);

    QString m_password;
    std::unique_ptr<QpdfDocument> m_qpdf;
    Descriptor m_forPoppler;
    std::unique_ptr<PopplerDocument> m_poppler;
};

} // namespace excerpt
