// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/offline/offlineengine.h"

#include "core/engines/offline/markdowntext.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace excerpt {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(OfflineEngine)
};

/// "3-5, 9" for people.
QString pageList(const std::vector<PageNumber> &pages)
{
    QStringList parts;
    for (size_t i = 0; i < pages.size();) {
        size_t last = i;
        while (last + 1 < pages.size() && pages[last + 1].value == pages[last].value + 1)
            ++last;
        parts.append(last == i ? QString::number(pages[i].value)
                               : u"%1-%2"_s.arg(pages[i].value).arg(pages[last].value));
        i = last + 1;
    }
    return parts.join(u", "_s);
}

AnswerFailure answerFailure(Code code, const QString &message, const QString &partialText = {})
{
    return {Error{Stage::Generate, code, message}, partialText, {}};
}

class OfflineEngine : public Engine
{
public:
    [[nodiscard]] QString serviceName() const override { return {}; }
    [[nodiscard]] Expected<bool> needsUpload(SectionInput &) override { return false; }
    [[nodiscard]] Expected<RemoteName> upload(SectionInput &, const QString &,
                                              const CallContext &) override
    {
        return failure(Stage::Upload, Code::Internal,
                       Text::tr("The offline engine uploads nothing. Report this."));
    }
    [[nodiscard]] AnswerOrFailure generate(SectionInput &input, const Question &question,
                                           const RemoteName *remote,
                                           const CallContext &context) override;
    [[nodiscard]] Expected<std::vector<ModelInfo>> models(const CallContext &) override
    {
        return std::vector<ModelInfo>{};
    }
    [[nodiscard]] FileStore *files() override { return nullptr; }
};

/// Cancelled or out of time, when it is.
std::optional<AnswerFailure> interruption(const CallContext &context, const QString &partialText)
{
    if (context.stop.stop_requested())
        return answerFailure(Code::Cancelled, Text::tr("Stopped on request."), partialText);
    if (context.deadline.hasExpired())
        return answerFailure(Code::TimeLimit,
                             Text::tr("The section took longer than its time limit. Raise the "
                                      "limit with --timeout, or make the section smaller."),
                             partialText);
    return {};
}

AnswerOrFailure OfflineEngine::generate(SectionInput &input, const Question &, const RemoteName *,
                                        const CallContext &context)
{
    context.observer->stageEntered(Stage::Generate);
    const std::vector<PageNumber> pages = input.section().pages.pages();
    MarkdownText markdown;
    std::vector<PageNumber> withoutText;
    std::vector<PageNumber> truncated;
    Answer answer;
    for (const PageNumber page : pages) {
        if (auto failed = interruption(context, answer.text))
            return tl::unexpected(std::move(*failed));
        Expected<PageBlocks> blocks = input.blocks(page);
        if (!blocks)
            return tl::unexpected(AnswerFailure{blocks.error(), answer.text, {}});
        if (!blocks->hasText)
            withoutText.push_back(page);
        if (blocks->isTruncated)
            truncated.push_back(page);
        markdown.addPage(std::move(*blocks));
        answer.text += markdown.takeText();
        context.observer->textArrived(answer.text.size());
    }
    markdown.finish();
    answer.text += markdown.takeText();
    context.observer->textArrived(answer.text.size());
    if (withoutText.size() == pages.size())
        return tl::unexpected(answerFailure(
            Code::NoText,
            Text::tr("Pages %1 have no text layer: they are pictures. Run text recognition (OCR) "
                     "on the document first, or choose an engine that reads pictures.",
                     nullptr, int(pages.size()))
                .arg(pageList(pages))));
    const Section &section = input.section();
    const bool isPart = section.start || section.end || !section.regions.empty();
    if (answer.text.isEmpty() && isPart)
        return tl::unexpected(answerFailure(
            Code::Empty, Text::tr("There is no text in the part of pages %1 that the section has. "
                                  "Make its areas larger, or move its start or end.",
                                  nullptr, int(pages.size()))
                             .arg(pageList(pages))));
    if (answer.text.isEmpty())
        return tl::unexpected(answerFailure(
            Code::Empty,
            Text::tr("Pages %1 hold nothing but running heads and page numbers. Choose other "
                     "pages for the section.",
                     nullptr, int(pages.size()))
                .arg(pageList(pages))));
    if (!withoutText.empty())
        context.observer->warning(Text::tr("Pages %1 have no text layer; their text is missing.",
                                           nullptr, int(withoutText.size()))
                                      .arg(pageList(withoutText)));
    if (!truncated.empty())
        context.observer->warning(
            Text::tr("Pages %1 hold more than can be read; the end of their text is missing.",
                     nullptr, int(truncated.size()))
                .arg(pageList(truncated)));
    return answer;
}

} // namespace

EngineDescription offlineDescription()
{
    return {.id = u"offline"_s, .displayName = Text::tr("Offline")};
}

std::unique_ptr<Engine> makeOfflineEngine(const EngineSettings &)
{
    return std::make_unique<OfflineEngine>();
}

} // namespace excerpt
