// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/pdf/pagetree.h"
#include "core/document/pdf/resourceuse.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <map>
#include <vector>

namespace excerpt {

/// Copies objects of one document into another. Not QPDF::copyForeignObject(): that loads every
/// page of the source, copies what is dropped afterwards, and cannot leave anything out. Here
/// references to pages, the structure tree and other document-wide things become null, and the
/// resources that no content mentions stay behind. Stream data is not touched before the target
/// is written: it goes from the source's file to the target's as it is.
///
/// The source is not changed, and must outlive the target. Throws what libqpdf throws, and
/// std::runtime_error for direct objects nested too deeply.
class ObjectCopier
{
public:
    ObjectCopier(QPDF &target, const PageTree &tree) : m_target(target), m_tree(tree) {}

    /// A direct object as a copy, an indirect one as a reference to its copy, which is made
    /// once and completed by copyPending().
    [[nodiscard]] QPDFObjectHandle copy(QPDFObjectHandle value) { return copy(value, 0); }
    /// A resource dictionary without what `use` does not mention, as a direct object.
    [[nodiscard]] QPDFObjectHandle copyResources(QPDFObjectHandle resources,
                                                 const ResourceUse &use);
    /// Completes the copies that references were given out for.
    void copyPending();

    /// The copy of an object that was copied; null for others.
    [[nodiscard]] QPDFObjectHandle copied(QPDFObjectHandle original) const;

private:
    [[nodiscard]] QPDFObjectHandle copy(QPDFObjectHandle value, int depth);
    [[nodiscard]] QPDFObjectHandle copyIndirect(QPDFObjectHandle value);
    [[nodiscard]] QPDFObjectHandle copyDirect(QPDFObjectHandle value, int depth);
    void fillStream(QPDFObjectHandle original, QPDFObjectHandle target);
    [[nodiscard]] bool isLeftOut(QPDFObjectHandle value) const;

    struct Pending
    {
        QPDFObjectHandle original;
        QPDFObjectHandle target;
    };

    QPDF &m_target;         ///< not owned
    const PageTree &m_tree; ///< not owned; of the source
    std::map<QPDFObjGen, QPDFObjectHandle> m_copies;
    std::vector<Pending> m_pending;
};

} // namespace excerpt
