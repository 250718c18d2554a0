// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/document.h"
#include "core/document/helpermessages.h"
#include "core/document/helperprocess.h"

#include <QCoreApplication>

#include <mutex>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Confinement)
};

Expected<Confinement> askHelper()
{
    const auto helper = HelperProcess::start({}, {});
    if (!helper)
        return tl::unexpected(helper.error());
    const auto reply =
        (*helper)->request(encodeRequest(ConfinementRequest{}), {}, {}, QDeadlineTimer(10'000));
    if (!reply)
        return tl::unexpected(reply.error());
    auto confinement = decodeReply<Confinement>(reply->fields);
    if (!confinement)
        return tl::unexpected((*helper)->refuseReply(u"confinement"_s));
    return std::move(*confinement);
}

QString describe(const Confinement &confinement)
{
    const bool hasLandlock = confinement.landlockVersion > 0;
    if (hasLandlock && confinement.hasCallFilter)
        return Text::tr("confined: no network, no programs, no writing, no reading but fonts and "
                        "libraries (Landlock %1, seccomp)")
            .arg(confinement.landlockVersion);
    if (confinement.hasCallFilter)
        return Text::tr(
            "partly confined: no network, no programs, no writing (seccomp); files can be "
            "read, as this kernel has no Landlock");
    if (hasLandlock)
        return Text::tr(
                   "partly confined: no writing, no programs, no reading but fonts and libraries "
                   "(Landlock %1); the network can be reached, as this kernel has no seccomp")
            .arg(confinement.landlockVersion);
    return Text::tr(
        "unconfined: this kernel has neither Landlock nor seccomp; only limits on memory "
        "and time hold");
}

} // namespace

QString confinementReport()
{
    static std::mutex mutex;
    static QString known;
    const std::lock_guard lock(mutex);
    if (known.isEmpty()) {
        const auto confinement = askHelper();
        if (!confinement)
            return confinement.error().message;
        known = describe(*confinement);
    }
    return known;
}

} // namespace excerpt
