// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace excerpt {

/// Switches Nagle's algorithm off (TCP_NODELAY) for every TCP connection that this process has.
///
/// Qt's HTTP writes a request's head and body with two calls, leaves the algorithm on and offers
/// no way to the socket. A body then waits until the server has acknowledged the head, which takes
/// 40 ms where acknowledgements are delayed: four times per section that is uploaded. Any thread.
void sendTcpWithoutDelay();

} // namespace excerpt
