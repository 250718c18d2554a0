// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/pagecontent.h"
#include "core/base/units.h"
#include "core/sections/pagerange.h"
#include "core/sections/section.h"
#include "core/sections/visibleareas.h"

#include <sys/types.h>

#include <QDeadlineTimer>
#include <QFile>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace excerpt {

// Documents as the rest of the program sees them. Everything behind this header that touches a
// document's bytes happens in a jailed helper process (excerpt-pdf-worker). All calls block, take
// a stop and a deadline, and belong to the thread that made the object.

/// Which bytes a document has: compared before each section.
struct FileIdentity
{
    quint64 device = 0;
    quint64 inode = 0;
    qint64 sizeBytes = 0;
    qint64 modifiedNanoseconds = 0; ///< since the epoch
    bool operator==(const FileIdentity &) const = default;
};

struct DocumentInfo
{
    int pageCount = 0;
    bool isEncrypted = false;
    bool isRepaired = false; ///< the cross-reference table had to be rebuilt
    QStringList warnings;    ///< translated: what is damaged; goes into the results
    bool operator==(const DocumentInfo &) const = default;
};

struct PageBoxes
{
    double widthPoints = 0; ///< of the displayed page: crop box after /Rotate
    double heightPoints = 0;
    int rotation = 0; ///< /Rotate as 0, 90, 180 or 270
    QString label;    ///< page label; the page number's digits when there are none
    bool operator==(const PageBoxes &) const = default;
};

/// A drawn page: rows of 32-bit pixels 0xffRRGGBB in the machine's byte order, without gaps.
/// (Not a QImage: core links no Qt Gui.)
struct PageImage
{
    int width = 0;
    int height = 0;
    QByteArray pixels; ///< width × height × 4 bytes
    bool operator==(const PageImage &) const = default;
};

/// Limits of a helper. Sizes in bytes.
struct HelperLimits
{
    qint64 memoryBytes = 1024LL * 1024 * 1024; ///< RLIMIT_DATA, and watched from outside
    qint64 recycleBytes = 256LL * 1024 * 1024; ///< resident size after which a helper is replaced
    qint64 reopenGrowthBytes =
        8LL * 1024 * 1024; ///< growth after which the document is opened anew
    std::chrono::milliseconds requestTimeout{60'000}; ///< of one request, by the clock
    /// Of the processor, for reading or drawing one page: the densest real pages take 2 s, and
    /// other programs that keep a machine busy do not count.
    std::chrono::milliseconds pageProcessorTime{20'000};
};

struct DocumentLocation
{
    QString path;
    QString password; ///< empty: none. Never logged, journalled or on a command line
    HelperLimits limits;
};

class HelperProcess;
class OriginalDocument;

/// A helper that was started, jailed and warmed (libraries, fonts) before there is a document, so
/// that the next open() costs no start. Belongs to one thread at a time.
class SpareHelper
{
public:
    /// Blocks until it is warm, some 70 ms. Errors: Helper…, Cancelled.
    [[nodiscard]] static Expected<SpareHelper> start(const HelperLimits &limits,
                                                     std::stop_token stop);
    SpareHelper(SpareHelper &&other) noexcept;
    SpareHelper &operator=(SpareHelper &&other) noexcept;
    ~SpareHelper();

private:
    friend class DocumentSource;
    SpareHelper(std::unique_ptr<HelperProcess> process, qint64 memoryBytes);
    std::unique_ptr<HelperProcess> m_process;
    qint64 m_memoryBytes; ///< its limit: fixed when it was started
};

/// A document on disk with the helper that keeps it parsed. Opening checks that it is a regular
/// file, starts a helper, jails it, hands it the descriptor.
/// Errors of every call besides its own: Helper…, DocumentChanged, Cancelled.
class DocumentSource
{
public:
    /// Errors: DocumentNotFound, DocumentUnreadable, DocumentNotPdf, DocumentDamaged,
    /// DocumentEmpty, PasswordNeeded, PasswordWrong.
    [[nodiscard]] static Expected<std::unique_ptr<DocumentSource>>
    open(const DocumentLocation &location, std::stop_token stop);
    /// The same in a helper that is there already, when it lives and has the same memory limit.
    [[nodiscard]] static Expected<std::unique_ptr<DocumentSource>>
    open(const DocumentLocation &location, SpareHelper spare, std::stop_token stop);
    ~DocumentSource();

    [[nodiscard]] const DocumentInfo &info() const;
    [[nodiscard]] const FileIdentity &identity() const;
    [[nodiscard]] QString path() const;
    /// Error: DocumentChanged when the file at the path is another one or has changed.
    [[nodiscard]] Expected<void> verifyUnchanged() const;

    /// Takes the parsed document. It is opened anew first when the helper has died, grown by more
    /// than `reopenGrowthBytes` since opening, or past `recycleBytes`.
    [[nodiscard]] Expected<OriginalDocument>
    lease(std::stop_token stop, QDeadlineTimer deadline = QDeadlineTimer(QDeadlineTimer::Forever));

    /// How often the document was opened (1 after open()): a figure for tests and benchmarks.
    [[nodiscard]] int openCount() const;

private:
    friend class OriginalDocument;
    class Private;
    explicit DocumentSource(std::unique_ptr<Private> d);
    [[nodiscard]] static Expected<std::unique_ptr<DocumentSource>>
    openIn(std::unique_ptr<HelperProcess> helper, const DocumentLocation &location,
           std::stop_token stop);
    std::unique_ptr<Private> d;
};

/// A lease on the parsed document; returning it (the destructor) keeps it parsed for the next.
/// A request that fails with HelperCrashed, HelperTimedOut or HelperOutOfMemory has cost the
/// helper; the next lease gets a fresh one.
class OriginalDocument
{
public:
    OriginalDocument(OriginalDocument &&other) noexcept;
    OriginalDocument &operator=(OriginalDocument &&) = delete;
    ~OriginalDocument();

    [[nodiscard]] Expected<Outline> outline(std::stop_token stop, QDeadlineTimer deadline);
    [[nodiscard]] Expected<PageBoxes> boxes(PageNumber page, std::stop_token stop,
                                            QDeadlineTimer deadline);
    /// The same of `count` pages from `first` on in one exchange; a page that cannot be read has
    /// no size (0 × 0). At most 10,000 pages. Some 3 kB of the helper's memory per page.
    [[nodiscard]] Expected<std::vector<PageBoxes>>
    boxesOf(PageNumber first, int count, std::stop_token stop, QDeadlineTimer deadline);
    /// Words, rules and images of one page.
    [[nodiscard]] Expected<PageContent> content(PageNumber page, std::stop_token stop,
                                                QDeadlineTimer deadline);
    /// The layout analysis of the same, made in the helper.
    [[nodiscard]] Expected<PageBlocks> blocks(PageNumber page, std::stop_token stop,
                                              QDeadlineTimer deadline);
    /// The same of what of the page belongs to the section.
    [[nodiscard]] Expected<PageBlocks> blocks(const Section &section, PageNumber page,
                                              std::stop_token stop, QDeadlineTimer deadline);
    /// `region` of the page at `pixelsPerPoint`. Refused above 64 megapixels (HelperRefused).
    [[nodiscard]] Expected<PageImage> render(PageNumber page, const FractionRect &region,
                                             double pixelsPerPoint, std::stop_token stop,
                                             QDeadlineTimer deadline);
    /// Cuts `pages` into a new, unencrypted PDF written to `target` (open for writing, empty).
    /// Same document, same pages: same bytes. Returns warnings (translated).
    [[nodiscard]] Expected<QStringList> cut(const PageRange &pages, QFile &target,
                                            std::stop_token stop, QDeadlineTimer deadline);
    /// Cuts a section: of pages that it has only in part, nothing else is in the new PDF, neither
    /// to be seen nor in its text layer. Characters whose middle is inside stay characters, paths
    /// and pictures that stick out are clipped. A page with a picture across an edge, or one where
    /// anything is uncertain, becomes a picture with the words of its part behind it; a warning
    /// says so.
    [[nodiscard]] Expected<QStringList> cut(const Section &section, QFile &target,
                                            std::stop_token stop, QDeadlineTimer deadline);
    /// Hands freed heap of the helper back to the system.
    void trim();

private:
    friend class DocumentSource;
    [[nodiscard]] Expected<QStringList> cut(const PageRange &pages,
                                            std::vector<PageAreas> restricted, QFile &target,
                                            std::stop_token stop, QDeadlineTimer deadline);
    explicit OriginalDocument(DocumentSource &source) : m_source(&source) {}
    DocumentSource *m_source; ///< not owned; null once moved from
};

/// The process ids of all helpers alive in this program, for measuring memory. Any thread.
[[nodiscard]] std::vector<pid_t> helperProcessIds();

/// "confined", "partly confined" or "unconfined", with what holds: for --version --verbose and
/// the log. Starts a helper the first time.
[[nodiscard]] QString confinementReport();

/// The document's SHA-256 as lower-case hex, read in blocks with OpenSSL's EVP.
/// Errors: DocumentUnreadable, Cancelled.
[[nodiscard]] Expected<QByteArray> sha256OfFile(const QString &path, std::stop_token stop);

} // namespace excerpt
