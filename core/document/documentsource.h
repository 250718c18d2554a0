// SPDX-License-Identifier: GPL-3.0-or-later
// Behind document.h: what a DocumentSource holds.
#pragma once

#include "core/document/document.h"
#include "core/document/documentfile.h"
#include "core/document/helpermessages.h"
#include "core/document/helperprocess.h"
#include "core/document/replychecks.h"

#include <span>

namespace excerpt {

class DocumentSource::Private
{
public:
    Private(DocumentLocation where, DocumentFile opened)
        : location(std::move(where))
        , file(std::move(opened))
    {
    }

    /// Opens the document in the helper, started first when there is none.
    [[nodiscard]] Expected<void> openDocument(std::stop_token stop, QDeadlineTimer deadline);
    /// Opens it when the helper has died or never had it.
    [[nodiscard]] Expected<void> makeReady(std::stop_token stop, QDeadlineTimer deadline);
    /// The same, also when the helper has grown too much.
    [[nodiscard]] Expected<void> renew(std::stop_token stop, QDeadlineTimer deadline);
    [[nodiscard]] Expected<void> checkPage(PageNumber page) const;

    /// One request to a living helper: bytes there and back, decoded.
    template <typename Request>
    [[nodiscard]] Expected<typename Request::Reply>
    exchange(const Request &request, std::span<const int> descriptors, std::stop_token stop,
             QDeadlineTimer deadline)
    {
        using Reply = typename Request::Reply;
        std::chrono::nanoseconds processorTime = std::chrono::nanoseconds::max();
        if constexpr (requires { request.page; })
            processorTime = location.limits.pageProcessorTime;
        auto bytes =
            helper->request(encodeRequest(request), descriptors, stop, deadline, processorTime);
        if (!bytes)
            return tl::unexpected(bytes.error());
        auto reply = decodeReply<Reply>(bytes->fields);
        if (!reply)
            return tl::unexpected(helper->refuseReply(QStringLiteral("fields")));
        if constexpr (std::is_same_v<Reply, PageImage>) {
            if (*reply)
                (*reply)->pixels = std::move(bytes->bulk);
        } else if (!bytes->bulk.isEmpty()) {
            return tl::unexpected(helper->refuseReply(QStringLiteral("bulk")));
        }
        return std::move(*reply);
    }

    /// The same about the open document, with `stage` in its errors and the reply checked.
    template <typename Request, typename Check>
    [[nodiscard]] Expected<typename Request::Reply>
    ask(const Request &request, Stage stage, Check isPlausibleReply, std::stop_token stop,
        QDeadlineTimer deadline, std::span<const int> descriptors = {})
    {
        const auto ready = makeReady(stop, deadline);
        if (!ready)
            return tl::unexpected(ready.error());
        const unsigned kind = 1U << HelperRequest(request).index();
        const bool isFirst = (usedRequests & kind) == 0;
        const qint64 before = isFirst ? helper->residentBytes() : 0;
        auto reply = exchange(request, descriptors, stop, deadline);
        if (reply && !isPlausibleReply(*reply))
            reply = tl::unexpected(helper->refuseReply(QStringLiteral("values")));
        if (!reply) {
            reply = tl::unexpected(openingError(reply.error(), location.path));
            reply.error().stage = stage;
        }
        // The first request of its kind loads what stays: a page tree, a library, fonts. Opening
        // the document anew would not give that back.
        if (isFirst)
            openedBytes += std::max<qint64>(0, helper->residentBytes() - before);
        usedRequests |= kind;
        return reply;
    }

    template <typename Request, typename Check>
    [[nodiscard]] Expected<typename Request::Reply>
    askPage(const Request &request, Check isPlausibleReply, std::stop_token stop,
            QDeadlineTimer deadline)
    {
        const auto isThere = checkPage(request.page);
        if (!isThere)
            return tl::unexpected(isThere.error());
        auto reply = ask(request, Stage::Split, isPlausibleReply, stop, deadline);
        if (!reply && isHelperDeath(reply.error().code))
            reply.error().detail += QStringLiteral(" (page %1)").arg(request.page.value);
        return reply;
    }

    DocumentLocation location;
    DocumentFile file;
    DocumentInfo info; ///< no pages before the first opening
    std::unique_ptr<HelperProcess> helper;
    bool isOpen = false;       ///< the living helper has the document open
    qint64 openedBytes = 0;    ///< resident size of the helper with the document open
    unsigned usedRequests = 0; ///< bits: kinds of requests since opening
    int openCount = 0;
};

} // namespace excerpt
