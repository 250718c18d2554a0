// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/opensslexit.h"
#include "core/base/stop.h"
#include "core/document/document.h"

#include <openssl/evp.h>

#include <QCoreApplication>
#include <QFile>

#include <array>
#include <memory>

namespace excerpt {

namespace {

constexpr qsizetype blockBytes = 1 << 20;

struct FreeDigest
{
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
};

tl::unexpected<Error> unreadable(const QFile &file)
{
    return failure(Stage::Open, Code::DocumentUnreadable,
                   QCoreApplication::translate("Document",
                                               "“%1” cannot be read: %2. Look whether the file is "
                                               "still there and whether you may read it.")
                       .arg(file.fileName(), file.errorString()),
                   file.errorString());
}

} // namespace

Expected<QByteArray> sha256OfFile(const QString &path, std::stop_token stop)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return unreadable(file);
    keepOpensslUntilTheEnd();
    const std::unique_ptr<EVP_MD_CTX, FreeDigest> context(EVP_MD_CTX_new());
    if (EVP_DigestInit_ex(context.get(), EVP_sha256(), nullptr) != 1)
        return failure(Stage::Open, Code::Internal,
                       QCoreApplication::translate(
                           "Document", "OpenSSL has no SHA-256 here, so that “%1” cannot be "
                                       "recognised again later. Install OpenSSL 3.")
                           .arg(path));
    QByteArray block(blockBytes, Qt::Uninitialized);
    while (true) {
        if (stop.stop_requested())
            return tl::unexpected(cancelledError(Stage::Open));
        const qint64 size = file.read(block.data(), block.size());
        if (size < 0)
            return unreadable(file);
        if (size == 0)
            break;
        EVP_DigestUpdate(context.get(), block.constData(), std::size_t(size));
    }
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned size = 0;
    EVP_DigestFinal_ex(context.get(), digest.data(), &size);
    return QByteArray(reinterpret_cast<const char *>(digest.data()), size).toHex();
}

} // namespace excerpt
