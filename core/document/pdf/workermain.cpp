// SPDX-License-Identifier: GPL-3.0-or-later
// excerpt-pdf-worker: the helper that opens, reads, draws and cuts one document.

#include <cstdio>

int main()
{
    std::fputs("excerpt-pdf-worker is started by excerpt and excerpt-cli, not by hand.\n", stderr);
    return 2;
}
