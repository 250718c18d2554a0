// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/pdf/objectcopier.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

namespace excerpt {

/// Gives the target the state of the layers (optional content groups) that were copied with its
/// pages: without it hidden ones would show. Layers of other pages stay behind.
/// Source: ISO 32000-1, 8.11.4.
void copyLayerStates(QPDF &source, QPDF &target, ObjectCopier &objects);

} // namespace excerpt
