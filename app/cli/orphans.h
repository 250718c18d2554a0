// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/job.h"

#include <QProcessEnvironment>
#include <QString>

#include <optional>
#include <stop_token>

namespace excerpt::cli {

/// What is still at the provider.
struct UploadsLeft
{
    int count = 0;
    std::optional<Error> reason; ///< what the provider or the way to it said; none: it has no key
};

/// Deletes at the provider what one job left there, when its engine's key is at hand, and notes it
/// in the job. Blocks. Errors: as Storage.
[[nodiscard]] Expected<UploadsLeft> deleteUploads(Job &job, const QProcessEnvironment &environment,
                                                  std::stop_token stop);

/// The same for every job that no process has, then removes jobs that are past their days. What
/// cannot be done now is logged and done by a later start. Blocks. Error: Cancelled.
[[nodiscard]] Expected<void> tidyJobs(const QString &jobsFolder, int keepDays,
                                      const QProcessEnvironment &environment, std::stop_token stop);

} // namespace excerpt::cli
