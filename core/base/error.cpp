// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

#include <array>
#include <string_view>

namespace excerpt {

namespace {

constexpr std::array<std::u16string_view, 11> stageNames{
    u"usage",    u"open",  u"sections", u"split",   u"upload", u"wait",
    u"generate", u"check", u"cleanup",  u"journal", u"output",
};
static_assert(stageNames.size() == std::size_t(Stage::Output) + 1);

constexpr std::array<std::u16string_view, 52> codeNames{
    u"internal",
    u"bad_usage",
    u"bad_setting",
    u"bad_page_range",
    u"bad_sections_file",
    u"bad_request_file",
    u"bad_project_file",
    u"bad_prompt",
    u"job_busy",
    u"job_unknown",
    u"document_not_found",
    u"document_unreadable",
    u"document_not_pdf",
    u"document_damaged",
    u"document_empty",
    u"password_needed",
    u"password_wrong",
    u"document_changed",
    u"download_failed",
    u"helper_crashed",
    u"helper_timed_out",
    u"helper_out_of_memory",
    u"helper_refused",
    u"helper_unavailable",
    u"page_unreadable",
    u"engine_key_missing",
    u"engine_key_refused",
    u"engine_model_unknown",
    u"engine_account",
    u"engine_quota",
    u"engine_unreachable",
    u"engine_tls",
    u"rate_limited",
    u"server_error",
    u"bad_request",
    u"file_rejected",
    u"connection_lost",
    u"bad_answer",
    u"time_limit",
    u"empty",
    u"no_text",
    u"cut_off",
    u"invalid",
    u"safety",
    u"recitation",
    u"refusal",
    u"quarantined",
    u"journal_damaged",
    u"disk_full",
    u"write_failed",
    u"output_unwritable",
    u"cancelled",
};
static_assert(codeNames.size() == std::size_t(Code::Cancelled) + 1);

template <typename Enum, std::size_t N>
std::optional<Enum> fromName(const std::array<std::u16string_view, N> &names, const QString &name)
{
    for (std::size_t i = 0; i < N; ++i) {
        if (name == QStringView(names.at(i)))
            return Enum(i);
    }
    return std::nullopt;
}

QString text(std::u16string_view name)
{
    return QStringView(name).toString();
}

} // namespace

QString stageName(Stage stage)
{
    return text(stageNames.at(std::size_t(stage)));
}

QString codeName(Code code)
{
    return text(codeNames.at(std::size_t(code)));
}

std::optional<Stage> stageFromName(const QString &name)
{
    return fromName<Stage>(stageNames, name);
}

std::optional<Code> codeFromName(const QString &name)
{
    return fromName<Code>(codeNames, name);
}

bool endsTheRun(Code code)
{
    return code == Code::EngineKeyMissing || code == Code::EngineKeyRefused ||
           code == Code::EngineModelUnknown || code == Code::EngineAccount ||
           code == Code::EngineQuota;
}

bool isHelperDeath(Code code)
{
    return code == Code::HelperCrashed || code == Code::HelperTimedOut ||
           code == Code::HelperOutOfMemory;
}

} // namespace excerpt
