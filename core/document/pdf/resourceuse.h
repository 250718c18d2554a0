// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qpdf/QPDFObjectHandle.hh>

#include <string>
#include <unordered_set>

namespace excerpt {

/// The names that content streams mention: what need not be kept of a resource dictionary. Every
/// name in the bytes counts, also inside strings and inline images: rather one resource too many
/// than one too few.
class ResourceUse
{
public:
    /// Of a page's /Contents (a stream or an array of them) or a form, drawn with `resources`.
    /// Forms that have no resources of their own use these and are looked into.
    static ResourceUse of(QPDFObjectHandle contents, QPDFObjectHandle resources);

    /// True as well when the content cannot be decoded, or is so long (64 MB) that decoding it
    /// might be what somebody wants of us.
    [[nodiscard]] bool isUsed(const std::string &name) const
    {
        return !m_isKnown || m_names.contains(name);
    }

private:
    void scan(QPDFObjectHandle contents);
    void scanForms(QPDFObjectHandle resources);

    std::unordered_set<std::string> m_names; ///< with their slash, as the keys of dictionaries
    bool m_isKnown = true;
};

} // namespace excerpt
