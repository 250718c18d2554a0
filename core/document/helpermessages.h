// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/pagecontent.h"
#include "core/document/codec.h"
#include "core/document/document.h"
#include "core/sections/section.h"
#include "core/sections/visibleareas.h"

#include <QString>

#include <variant>
#include <vector>

namespace excerpt {

// What is asked of a helper and what it answers, as plain values. A request is answered by exactly
// one reply; `Reply` names its type. Descriptors travel beside the request, in the order named.

/// With two descriptors of the same file, each with an offset of its own: libqpdf's, Poppler's.
/// Forgets what was open before.
struct OpenRequest
{
    using Reply = DocumentInfo;
    QString password;
};

struct OutlineRequest
{
    using Reply = Outline;
};

struct BoxesRequest
{
    using Reply = PageBoxes;
    PageNumber page;
};

struct ContentRequest
{
    using Reply = PageContent;
    PageNumber page;
};

struct BlocksRequest
{
    using Reply = PageBlocks;
    PageNumber page;
    std::optional<Areas> areas; ///< what of the page counts; nothing: all of it
};

/// The pixels of the reply follow its fields as they are.
struct RenderRequest
{
    using Reply = PageImage;
    PageNumber page;
    FractionRect region;
    double pixelsPerPoint = 1;
};

/// With the descriptor to write to.
struct CutRequest
{
    using Reply = QStringList;         ///< warnings
    QString pages;                     ///< PageRange in its normal form
    std::vector<PageAreas> restricted; ///< the pages that are not to be seen whole
};

struct TrimRequest
{
    using Reply = bool;
};

/// How the helper is confined, as it found out itself.
struct Confinement
{
    int landlockVersion = 0;    ///< 0: the kernel has none
    bool hasCallFilter = false; ///< seccomp: no network, no programs, no writing
    bool operator==(const Confinement &) const = default;
};

struct ConfinementRequest
{
    using Reply = Confinement;
};

/// Boxes of many pages; one that cannot be read has no size.
struct BoxesOfRequest
{
    using Reply = std::vector<PageBoxes>;
    PageNumber first;
    int count = 0;
};

/// Loads what drawing needs, before there is a document.
struct WarmUpRequest
{
    using Reply = bool;
};

using HelperRequest = std::variant<OpenRequest, OutlineRequest, BoxesRequest, ContentRequest,
                                   BlocksRequest, RenderRequest, CutRequest, TrimRequest,
                                   ConfinementRequest, BoxesOfRequest, WarmUpRequest>;

/// In front of every message, in both directions.
struct FrameHeader
{
    quint32 number = 0; ///< of the request; the reply repeats it
    quint32 fieldsBytes = 0;
    quint32 bulkBytes = 0; ///< pixels, behind the fields
};

constexpr int helperControlDescriptor = 3;            ///< the helper's end of the socket
constexpr char helperProtocol[] = "1";                ///< first argument of the helper
constexpr qint64 largestRequestBytes = 16LL << 20;    ///< page ranges are the longest
constexpr qint64 largestReplyBytes = 32LL << 20;      ///< of the fields
constexpr qint64 largestBulkBytes = 4 * 64'000'000LL; ///< 64 megapixels
constexpr int mostDocumentPages = 10'000'000;         ///< the rest of a document is not seen
constexpr int mostBoxes = 10'000;                     ///< of one BoxesOfRequest
/// Exit statuses of the helper.
constexpr int helperStatusWrongVersion = 2;
constexpr int helperStatusOutOfMemory = 77;

[[nodiscard]] QByteArray encodeRequest(const HelperRequest &request);
/// Nothing when the bytes are not exactly one request.
[[nodiscard]] std::optional<HelperRequest> decodeRequest(QByteArrayView bytes);

/// A failure in a reply: what of an Error crosses. Codes of the helper itself (crashed, timed out)
/// are not its to claim.
[[nodiscard]] QByteArray encodeFailure(const Error &error);

template <typename T>
[[nodiscard]] QByteArray encodeReply(const Expected<T> &reply)
{
    if (!reply)
        return encodeFailure(reply.error());
    Encoder encoder;
    encoder(true, *reply);
    return encoder.takeBytes();
}

/// Reads the failure of a reply whose first field said that it is one.
[[nodiscard]] std::optional<Error> decodeFailure(Decoder &decoder);

/// The reply, or the failure that the helper reported; nothing when the bytes are neither. What
/// the values say is not checked here (replychecks.h).
template <typename T>
[[nodiscard]] std::optional<Expected<T>> decodeReply(QByteArrayView bytes)
{
    Decoder decoder(bytes);
    bool isGood = false;
    decoder(isGood);
    if (!decoder.isGood())
        return std::nullopt;
    if (!isGood) {
        const auto error = decodeFailure(decoder);
        if (!error)
            return std::nullopt;
        return Expected<T>(tl::unexpect, *error);
    }
    T value{};
    decoder(value);
    if (!decoder.isWhole())
        return std::nullopt;
    return Expected<T>(std::move(value));
}

// The fields of every value that crosses, in order.

constexpr Code lastOf(Code)
{
    return Code::Cancelled;
}
constexpr BlockKind lastOf(BlockKind)
{
    return BlockKind::Furniture;
}
constexpr OutlineEntry::Target lastOf(OutlineEntry::Target)
{
    return OutlineEntry::Target::Outside;
}

void fields(auto &codec, Fields<PageNumber> auto &v)
{
    codec(v.value);
}
void fields(auto &codec, Fields<Fraction> auto &v)
{
    codec(v.value);
}
void fields(auto &codec, Fields<FractionRect> auto &v)
{
    codec(v.x, v.y, v.width, v.height);
}
void fields(auto &codec, Fields<PageAreas> auto &v)
{
    codec(v.page, v.areas);
}
void fields(auto &codec, Fields<DocumentInfo> auto &v)
{
    codec(v.pageCount, v.isEncrypted, v.isRepaired, v.warnings);
}
void fields(auto &codec, Fields<OutlineEntry> auto &v)
{
    codec(v.title, v.depth, v.target, v.page, v.top);
}
void fields(auto &codec, Fields<Outline> auto &v)
{
    codec(v.entries, v.isDamaged);
}
void fields(auto &codec, Fields<PageBoxes> auto &v)
{
    codec(v.widthPoints, v.heightPoints, v.rotation, v.label);
}
void fields(auto &codec, Fields<PageFont> auto &v)
{
    codec(v.name, v.isBold, v.isItalic, v.isFixedWidth);
}
void fields(auto &codec, Fields<PageWord> auto &v)
{
    codec(v.text, v.box, v.font, v.sizePoints, v.baseline, v.color, v.rotation, v.isVisible,
          v.spaceAfter);
}
void fields(auto &codec, Fields<PageRule> auto &v)
{
    codec(v.box, v.color);
}
void fields(auto &codec, Fields<PageRectangle> auto &v)
{
    codec(v.box, v.isFilled, v.isStroked, v.fillColor);
}
void fields(auto &codec, Fields<PageContent> auto &v)
{
    codec(v.number, v.widthPoints, v.heightPoints, v.fonts, v.words, v.rules, v.rectangles,
          v.images, v.isTruncated);
}
void fields(auto &codec, Fields<BlockLine> auto &v)
{
    codec(v.text, v.box, v.endsWithHyphen);
}
void fields(auto &codec, Fields<PageBlock> auto &v)
{
    codec(v.kind, v.box, v.level, v.sizePoints, v.isBold, v.isItalic, v.isFixedWidth, v.fontName,
          v.marker, v.lines, v.cells);
}
void fields(auto &codec, Fields<PageBlocks> auto &v)
{
    codec(v.number, v.widthPoints, v.heightPoints, v.blocks, v.hasText, v.isTruncated);
}
/// Without the pixels: they follow as bulk.
void fields(auto &codec, Fields<PageImage> auto &v)
{
    codec(v.width, v.height);
}
void fields(auto &codec, Fields<Confinement> auto &v)
{
    codec(v.landlockVersion, v.hasCallFilter);
}
void fields(auto &codec, Fields<OpenRequest> auto &v)
{
    codec(v.password);
}
void fields(auto &, Fields<OutlineRequest> auto &) {}
void fields(auto &codec, Fields<BoxesRequest> auto &v)
{
    codec(v.page);
}
void fields(auto &codec, Fields<ContentRequest> auto &v)
{
    codec(v.page);
}
void fields(auto &codec, Fields<BlocksRequest> auto &v)
{
    codec(v.page, v.areas);
}
void fields(auto &codec, Fields<RenderRequest> auto &v)
{
    codec(v.page, v.region, v.pixelsPerPoint);
}
void fields(auto &codec, Fields<CutRequest> auto &v)
{
    codec(v.pages, v.restricted);
}
void fields(auto &, Fields<TrimRequest> auto &) {}
void fields(auto &, Fields<ConfinementRequest> auto &) {}
void fields(auto &codec, Fields<BoxesOfRequest> auto &v)
{
    codec(v.first, v.count);
}
void fields(auto &, Fields<WarmUpRequest> auto &) {}

} // namespace excerpt
