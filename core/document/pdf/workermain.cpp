// SPDX-License-Identifier: GPL-3.0-or-later
// excerpt-pdf-worker: the helper that opens, reads, draws and cuts one document for its supervisor.
#include "core/document/pdf/helpersetup.h"
#include "core/document/pdf/pdfhandler.h"

int main(int argc, char **argv)
{
    const excerpt::Confinement confinement = excerpt::setUpHelper(argc, argv);
    excerpt::PdfHandler handler;
    excerpt::serveRequests(handler, confinement);
}
