// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace excerpt {

/// Lets OpenSSL's state stand until the process is gone. By default OpenSSL frees it when main()
/// returns, and each thread that used it does so when that thread ends; QThread::wait() returns
/// shortly before that, so that a thread which is still on its way out would find the state freed
/// and crash the program. Call it before OpenSSL is used, directly or by Qt's TLS: the first use
/// decides, later calls do nothing. Any thread. OPENSSL_init_crypto(3), OPENSSL_INIT_NO_ATEXIT.
void keepOpensslUntilTheEnd();

} // namespace excerpt
