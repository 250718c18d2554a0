// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/document/document.h"
#include "core/document/pdf/pagereader.h"
#include "core/sections/pagerange.h"
#include "core/sections/section.h"
#include "core/sections/visibleareas.h"

#include <QString>
#include <QStringList>

#include <memory>

namespace excerpt {

/// A document as libqpdf sees it: counting, bookmarks, boxes, cutting. Runs in the helper, one
/// thread. No exception of libqpdf leaves it.
class QpdfDocument
{
public:
    /// `descriptor` is open for reading, with an offset nobody else moves; this takes it over and
    /// closes it, also after a failure. Errors: DocumentNotPdf, DocumentDamaged, DocumentEmpty,
    /// DocumentUnreadable (protected in a way that is not known), PasswordNeeded, PasswordWrong.
    [[nodiscard]] static Expected<std::unique_ptr<QpdfDocument>> open(int descriptor,
                                                                      const QString &password);
    ~QpdfDocument();

    [[nodiscard]] const DocumentInfo &info() const;
    /// Loops and limits end the walk and are said in Outline::isDamaged. Error: DocumentDamaged.
    [[nodiscard]] Expected<Outline> outline();
    /// The label is the page number's digits when the document has none. Errors: HelperRefused (no
    /// such page), PageUnreadable.
    [[nodiscard]] Expected<PageBoxes> boxes(PageNumber page);
    /// Whether the page keeps to the PageLimits: to be asked before it is drawn. Errors:
    /// HelperRefused (no such page, beyond the limits), PageUnreadable.
    [[nodiscard]] Expected<void> check(PageNumber page);
    /// Writes a new, unencrypted PDF of these pages; `target` is open for writing, empty, and
    /// stays the caller's. Returns warnings (translated). Errors: HelperRefused (no such page),
    /// PageUnreadable, both also as check() says them, DiskFull, WriteFailed.
    [[nodiscard]] Expected<QStringList> cut(const PageRange &pages, int target)
    {
        return cut(pages, target, {}, nullptr);
    }
    /// The same with the `restricted` pages showing their areas only. `reader` has the same
    /// document and is not null then; further errors: what it says.
    [[nodiscard]] Expected<QStringList> cut(const PageRange &pages, int target,
                                            const std::vector<PageAreas> &restricted,
                                            PageReader *reader);

private:
    class Private;
    explicit QpdfDocument(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace excerpt
