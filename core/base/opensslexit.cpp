// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/opensslexit.h"

#include <openssl/crypto.h>

namespace excerpt {

void keepOpensslUntilTheEnd()
{
    // Where it fails, whoever uses OpenSSL next meets the error.
    OPENSSL_init_crypto(OPENSSL_INIT_NO_ATEXIT, nullptr);
}

} // namespace excerpt
