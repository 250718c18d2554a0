// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/helpermessages.h"

#include <array>
#include <utility>

namespace excerpt {

namespace {

constexpr int longestMessage = 2000;

/// What a helper may say; the rest is said about it by its supervisor, or by others.
bool isHelpersToSay(Code code)
{
    constexpr std::array codes{
        Code::Internal,        Code::BadPageRange,   Code::DocumentUnreadable, Code::DocumentNotPdf,
        Code::DocumentDamaged, Code::DocumentEmpty,  Code::PasswordNeeded,     Code::PasswordWrong,
        Code::HelperRefused,   Code::PageUnreadable, Code::DiskFull,           Code::WriteFailed,
    };
    return std::find(codes.begin(), codes.end(), code) != codes.end();
}

/// A sentence from outside: no control characters, not endless.
QString plainSentence(QString text)
{
    text.truncate(longestMessage);
    for (QChar &character : text) {
        if (character.category() == QChar::Other_Control)
            character = u' ';
    }
    return text;
}

template <std::size_t... I>
bool decodeAlternative(Decoder &decoder, quint8 index, HelperRequest &request,
                       std::index_sequence<I...>)
{
    const auto decodeAs = [&](auto alternative) {
        decoder(alternative);
        request = std::move(alternative);
        return true;
    };
    return ((index == I && decodeAs(std::variant_alternative_t<I, HelperRequest>())) || ...);
}

} // namespace

QByteArray encodeRequest(const HelperRequest &request)
{
    Encoder encoder;
    encoder(quint8(request.index()));
    std::visit([&encoder](const auto &alternative) { encoder(alternative); }, request);
    return encoder.takeBytes();
}

std::optional<HelperRequest> decodeRequest(QByteArrayView bytes)
{
    Decoder decoder(bytes);
    quint8 index = 0;
    decoder(index);
    HelperRequest request;
    const bool isKnown = decodeAlternative(
        decoder, index, request, std::make_index_sequence<std::variant_size_v<HelperRequest>>());
    if (!isKnown || !decoder.isWhole())
        return std::nullopt;
    return request;
}

QByteArray encodeFailure(const Error &error)
{
    Encoder encoder;
    encoder(false, error.code, error.message, error.detail);
    return encoder.takeBytes();
}

std::optional<Error> decodeFailure(Decoder &decoder)
{
    Error error;
    decoder(error.code, error.message, error.detail);
    if (!decoder.isWhole() || !isHelpersToSay(error.code))
        return std::nullopt;
    error.message = plainSentence(std::move(error.message));
    error.detail = plainSentence(std::move(error.detail));
    return error;
}

} // namespace excerpt
