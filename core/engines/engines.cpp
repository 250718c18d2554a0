// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/engine.h"
#include "core/engines/gemini/geminiengine.h"
#include "core/engines/offline/offlineengine.h"
#include "core/engines/openai/openaiengine.h"
#include "core/engines/retry.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

/// One line per engine: what it is and how it is made.
struct Registration
{
    EngineDescription description;
    std::function<Expected<std::unique_ptr<Engine>>(const EngineSettings &)> make;
};

const std::vector<Registration> &registrations()
{
    static const std::vector<Registration> all{
        {offlineDescription(),
         [](const EngineSettings &settings) -> Expected<std::unique_ptr<Engine>> {
             return makeOfflineEngine(settings);
         }},
        {geminiDescription(),
         [](const EngineSettings &settings) {
             return makeGeminiEngine(settings, systemRetryClock());
         }},
        {openAiDescription(),
         [](const EngineSettings &settings) {
             return makeOpenAiEngine(settings, systemRetryClock());
         }},
    };
    return all;
}

} // namespace

const std::vector<EngineDescription> &engineDescriptions()
{
    static const std::vector<EngineDescription> all = [] {
        std::vector<EngineDescription> result;
        for (const Registration &registration : registrations())
            result.push_back(registration.description);
        return result;
    }();
    return all;
}

Expected<std::unique_ptr<Engine>> createEngine(const EngineSettings &settings)
{
    QStringList known;
    for (const Registration &registration : registrations()) {
        if (registration.description.id == settings.engine)
            return registration.make(settings);
        known += registration.description.id;
    }
    return failure(Stage::Usage, Code::BadUsage,
                   QCoreApplication::translate("Engines", "There is no engine “%1”. Choose one of: "
                                                          "%2.")
                       .arg(settings.engine, known.join(u", "_s)));
}

} // namespace excerpt
