// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engines/openai/openaiengine.h"
#include "tests/support/enginedoubles.h"
#include "tests/support/fakeopenai.h"

namespace excerpt::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

inline const QString displayName = u"excerpt-20261124-120000-abcdef-s1-0badcafe.pdf"_s;
inline const QString prompt = u"List the exercises – “all” of them"_s;

/// What a caller of the engine does for one section, guard included.
struct Round
{
    explicit Round(const FakeOpenAi &server, EngineSettings settings = {})
    {
        settings.engine = u"openai"_s;
        settings.apiKey = settings.apiKey.isEmpty() ? "test-key"_ba : settings.apiKey;
        settings.model = settings.model.isEmpty() ? u"fake-big"_s : settings.model;
        settings.baseUrl = server.baseUrl();
        engine = std::move(*makeOpenAiEngine(settings, clock));
    }

    /// Uploads if it is to be, asks, and removes the upload on every path.
    AnswerOrFailure run(bool isUpload)
    {
        const CallContext context{stop.get_token(), deadline(), &observer};
        if (!isUpload)
            return engine->generate(input, {prompt, schema}, nullptr, context);
        const auto remote = engine->upload(input, displayName, context);
        AnswerOrFailure result =
            remote ? engine->generate(input, {prompt, schema}, &*remote, context)
                   : AnswerOrFailure(tl::unexpected(AnswerFailure{remote.error(), {}, {}}));
        removed = engine->files()->remove(remote ? *remote : RemoteName{.displayName = displayName},
                                          deadline());
        return result;
    }
    QDeadlineTimer deadline() const { return QDeadlineTimer(limit); }

    FakeClock clock;
    RecordingObserver observer;
    FakeInput input{pdf()};
    std::stop_source stop;
    JsonValue schema; ///< asked with the prompt
    std::chrono::milliseconds limit = 20s;
    std::unique_ptr<Engine> engine;
    Expected<void> removed;

    static QByteArray pdf() { return "%PDF-1.4 (MARKER-p7)" + QByteArray(100'000, 'x'); }
};

inline QString expectedAnswer()
{
    return FakeGemini::defaultAnswer(Round::pdf(), prompt);
}

} // namespace excerpt::tests
