// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/json.h"

#include <QString>

namespace excerpt {

/// The service's ExtractRequest (DESIGN.md, "The service's formats"; schemas/request.schema.json).
struct ExtractRequest
{
    QString document;   ///< storage_file_id: a path or an http(s) URL
    QString fileName;   ///< file_name; may be empty
    JsonValue sections; ///< the service's list, for readSections(); null: none, take the default
    QString promptText;
    JsonValue whole; ///< everything as it came: the response repeats its fields

    /// Does not look into the sections: readSections() does. Any thread.
    /// Error: BadRequestFile, naming `fileName` and the field.
    [[nodiscard]] static Expected<ExtractRequest> parse(const QByteArray &json,
                                                        const QString &fileName);
};

} // namespace excerpt
