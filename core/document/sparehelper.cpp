// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/document.h"
#include "core/document/helpermessages.h"
#include "core/document/helperprocess.h"

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

constexpr std::chrono::seconds warmUpTimeout{10};

} // namespace

SpareHelper::SpareHelper(std::unique_ptr<HelperProcess> process, qint64 memoryBytes)
    : m_process(std::move(process))
    , m_memoryBytes(memoryBytes)
{
}

SpareHelper::SpareHelper(SpareHelper &&other) noexcept = default;
SpareHelper &SpareHelper::operator=(SpareHelper &&other) noexcept = default;
SpareHelper::~SpareHelper() = default;

Expected<SpareHelper> SpareHelper::start(const HelperLimits &limits, std::stop_token stop)
{
    auto process = HelperProcess::start({}, limits);
    if (!process)
        return tl::unexpected(process.error());
    const auto reply = (*process)->request(encodeRequest(WarmUpRequest{}), {}, std::move(stop),
                                           QDeadlineTimer(warmUpTimeout));
    if (!reply)
        return tl::unexpected(reply.error());
    const auto isWarm = decodeReply<bool>(reply->fields);
    if (!isWarm)
        return tl::unexpected((*process)->refuseReply(u"fields"_s));
    if (!*isWarm)
        return tl::unexpected(isWarm->error());
    return SpareHelper(std::move(*process), limits.memoryBytes);
}

} // namespace excerpt
