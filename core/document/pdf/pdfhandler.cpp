// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/pdf/pdfhandler.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

tl::unexpected<Error> nothingOpen()
{
    return failure(Stage::Open, Code::Internal,
                   QCoreApplication::translate(
                       "Helper", "No document is open. Open it again, or start Excerpt again."));
}

} // namespace

Expected<DocumentInfo> PdfHandler::open(const QString &password, Descriptor forQpdf,
                                        Descriptor forPoppler)
{
    auto opened = QpdfDocument::open(forQpdf.release(), password);
    if (!opened)
        return tl::unexpected(opened.error());
    m_qpdf = std::move(*opened);
    m_forPoppler = std::move(forPoppler);
    m_password = password;
    return m_qpdf->info();
}

void PdfHandler::close()
{
    m_poppler.reset();
    m_qpdf.reset();
    m_forPoppler.reset();
    m_password.clear();
}

Expected<QpdfDocument *> PdfHandler::qpdf()
{
    if (!m_qpdf)
        return nothingOpen();
    return m_qpdf.get();
}

Expected<PopplerDocument *> PdfHandler::poppler()
{
    if (m_poppler)
        return m_poppler.get();
    if (!m_forPoppler.isOpen())
        return nothingOpen();
    // A copy, so that a failure now does not turn into another one later.
    auto opened =
        PopplerDocument::open(::dup(m_forPoppler.get()), m_password, {}, m_qpdf->info().pageCount);
    if (!opened)
        return tl::unexpected(opened.error());
    m_poppler = std::move(*opened);
    return m_poppler.get();
}

Expected<PopplerDocument *> PdfHandler::poppler(PageNumber page)
{
    return qpdf()
        .and_then([page](QpdfDocument *document) { return document->check(page); })
        .and_then([this] { return poppler(); });
}

Expected<Outline> PdfHandler::outline()
{
    return qpdf().and_then([](QpdfDocument *document) { return document->outline(); });
}

Expected<PageBoxes> PdfHandler::boxes(PageNumber page)
{
    auto boxes = qpdf().and_then([page](QpdfDocument *document) { return document->boxes(page); });
    if (!boxes || !boxes->label.isEmpty())
        return boxes;
    const auto labels = poppler();
    boxes->label = labels ? (*labels)->label(page) : QString::number(page.value);
    return boxes;
}

Expected<PageContent> PdfHandler::content(PageNumber page)
{
    return poppler(page).and_then(
        [page](PopplerDocument *document) { return document->content(page); });
}

Expected<PageBlocks> PdfHandler::blocks(PageNumber page, const std::optional<Areas> &areas)
{
    return poppler(page).and_then(
        [&](PopplerDocument *document) { return document->blocks(page, areas); });
}

Expected<PageImage> PdfHandler::render(PageNumber page, const FractionRect &region,
                                       double pixelsPerPoint)
{
    return poppler(page).and_then(
        [&](PopplerDocument *document) { return document->render(page, region, pixelsPerPoint); });
}

Expected<QStringList> PdfHandler::cut(const QString &pages,
                                      const std::vector<PageAreas> &restricted, int target)
{
    const auto document = qpdf();
    if (!document)
        return tl::unexpected(document.error());
    const auto range = PageRange::parse(pages, (*document)->info().pageCount);
    if (!range)
        return tl::unexpected(range.error());
    if (restricted.empty())
        return (*document)->cut(*range, target);
    const auto reader = poppler();
    if (!reader)
        return tl::unexpected(reader.error());
    return (*document)->cut(*range, target, restricted, *reader);
}

} // namespace excerpt
