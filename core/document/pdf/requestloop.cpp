// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/pdf/requestloop.h"

#include <malloc.h>
#include <sys/socket.h>
#include <unistd.h>

#include <QCoreApplication>

#include <array>
#include <cstring>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

constexpr std::size_t mostDescriptors = 2;

struct Incoming
{
    FrameHeader header;
    QByteArray bytes;
    std::vector<Descriptor> descriptors;
};

struct Answer
{
    QByteArray fields;
    QByteArray bulk;
};

void takeDescriptors(msghdr &message, std::vector<Descriptor> &descriptors)
{
    for (cmsghdr *part = CMSG_FIRSTHDR(&message); part; part = CMSG_NXTHDR(&message, part)) {
        if (part->cmsg_level != SOL_SOCKET || part->cmsg_type != SCM_RIGHTS)
            continue;
        const std::size_t count = (part->cmsg_len - CMSG_LEN(0)) / sizeof(int);
        for (std::size_t i = 0; i < count; ++i) {
            int descriptor = -1;
            std::memcpy(&descriptor, CMSG_DATA(part) + i * sizeof(int), sizeof(int));
            descriptors.emplace_back(descriptor);
        }
    }
}

/// False when the other end is closed.
bool receiveAll(char *bytes, std::size_t size, std::vector<Descriptor> &descriptors)
{
    while (size > 0) {
        iovec part{bytes, size};
        alignas(cmsghdr) std::array<char, CMSG_SPACE(sizeof(int) * mostDescriptors)> control{};
        msghdr message{};
        message.msg_iov = &part;
        message.msg_iovlen = 1;
        message.msg_control = control.data();
        message.msg_controllen = control.size();
        const ssize_t received = ::recvmsg(helperControlDescriptor, &message, MSG_CMSG_CLOEXEC);
        if (received < 0 && errno == EINTR)
            continue;
        if (received <= 0)
            return false;
        takeDescriptors(message, descriptors);
        bytes += received;
        size -= std::size_t(received);
    }
    return true;
}

bool receive(Incoming &incoming)
{
    if (!receiveAll(reinterpret_cast<char *>(&incoming.header), sizeof incoming.header,
                    incoming.descriptors) ||
        incoming.header.fieldsBytes > largestRequestBytes)
        return false;
    incoming.bytes.resize(incoming.header.fieldsBytes);
    return receiveAll(incoming.bytes.data(), std::size_t(incoming.bytes.size()),
                      incoming.descriptors);
}

bool sendAll(const char *bytes, std::size_t size)
{
    while (size > 0) {
        iovec part{const_cast<char *>(bytes), size};
        msghdr message{};
        message.msg_iov = &part;
        message.msg_iovlen = 1;
        const ssize_t sent = ::sendmsg(helperControlDescriptor, &message, MSG_NOSIGNAL);
        if (sent < 0 && errno == EINTR)
            continue;
        if (sent < 0)
            return false;
        bytes += sent;
        size -= std::size_t(sent);
    }
    return true;
}

bool sendAnswer(quint32 number, const Answer &answer)
{
    const FrameHeader header{number, quint32(answer.fields.size()), quint32(answer.bulk.size())};
    const QByteArray head =
        QByteArray(reinterpret_cast<const char *>(&header), sizeof header) + answer.fields;
    return sendAll(head.constData(), std::size_t(head.size())) &&
           sendAll(answer.bulk.constData(), std::size_t(answer.bulk.size()));
}

/// One request handed to the handler, and what it says as bytes.
class Dispatcher
{
public:
    Dispatcher(DocumentHandler &handler, const Confinement &confinement,
               std::vector<Descriptor> &descriptors)
        : m_handler(handler)
        , m_confinement(confinement)
        , m_descriptors(descriptors)
    {
    }

    Answer operator()(const OpenRequest &request)
    {
        m_handler.close();
        ::malloc_trim(0);
        if (m_descriptors.size() != 2)
            return lacksDescriptor();
        return plain(m_handler.open(request.password, std::move(m_descriptors.front()),
                                    std::move(m_descriptors.back())));
    }
    Answer operator()(const OutlineRequest &) { return plain(m_handler.outline()); }
    Answer operator()(const BoxesRequest &request) { return plain(m_handler.boxes(request.page)); }
    Answer operator()(const BoxesOfRequest &request)
    {
        std::vector<PageBoxes> boxes;
        for (int i = 0; i < std::min(request.count, mostBoxes); ++i)
            boxes.push_back(
                m_handler.boxes({request.first.value + i}).value_or(PageBoxes())); // unreadable
        return plain(Expected<std::vector<PageBoxes>>(std::move(boxes)));
    }
    Answer operator()(const WarmUpRequest &)
    {
        m_handler.warmUp();
        return plain(Expected<bool>(true));
    }
    Answer operator()(const ContentRequest &request)
    {
        return plain(m_handler.content(request.page));
    }
    Answer operator()(const BlocksRequest &request)
    {
        return plain(m_handler.blocks(request.page, request.areas));
    }
    Answer operator()(const RenderRequest &request)
    {
        auto image = m_handler.render(request.page, request.region, request.pixelsPerPoint);
        if (image && image->pixels.size() > largestBulkBytes)
            return tooMuch();
        Answer answer = plain(image);
        if (image)
            answer.bulk = std::move(image->pixels);
        return answer;
    }
    Answer operator()(const CutRequest &request)
    {
        if (m_descriptors.size() != 1)
            return lacksDescriptor();
        return plain(m_handler.cut(request.pages, request.restricted, m_descriptors.front().get()));
    }
    Answer operator()(const TrimRequest &) { return plain(Expected<bool>(::malloc_trim(0) == 1)); }
    Answer operator()(const ConfinementRequest &)
    {
        return plain(Expected<Confinement>(m_confinement));
    }

private:
    template <typename T>
    static Answer plain(const Expected<T> &reply)
    {
        Answer answer{encodeReply(reply), {}};
        return answer.fields.size() > largestReplyBytes ? tooMuch() : answer;
    }
    static Answer tooMuch()
    {
        return {encodeFailure({Stage::Split, Code::HelperRefused,
                               QCoreApplication::translate(
                                   "Helper", "There is more on this page than can be handled. "
                                             "Leave the page out, or repair the document.")}),
                {}};
    }
    static Answer lacksDescriptor()
    {
        return {encodeFailure({Stage::Split, Code::Internal,
                               QCoreApplication::translate(
                                   "Helper", "The program that reads PDFs was given no file. "
                                             "Start Excerpt again.")}),
                {}};
    }

    DocumentHandler &m_handler;
    const Confinement &m_confinement;
    std::vector<Descriptor> &m_descriptors;
};

} // namespace

void serveRequests(DocumentHandler &handler, const Confinement &confinement)
{
    while (true) {
        Incoming incoming;
        if (!receive(incoming))
            break;
        const auto request = decodeRequest(incoming.bytes);
        if (!request)
            break;
        const Answer answer =
            std::visit(Dispatcher(handler, confinement, incoming.descriptors), *request);
        if (!sendAnswer(incoming.header.number, answer))
            break;
    }
    ::_exit(0); // at once: nothing here is worth putting away
}

} // namespace excerpt
