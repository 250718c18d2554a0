// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/enginechoice.h"
#include "app/cli/exitstatus.h"
#include "app/cli/log.h"
#include "app/cli/output.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace excerpt::cli {

namespace {

/// Retries are worth a log line; nothing else happens in a list of models.
class LoggingObserver : public CallObserver
{
public:
    void stageEntered(Stage) override {}
    void bytesSent(qint64, qint64) override {}
    void textArrived(qint64) override {}
    void retrying(const Error &error, int nextAttempt, std::chrono::milliseconds wait) override
    {
        qCWarning(cliLog, "%s Attempt %d in %.1f s.", qUtf8Printable(error.message), nextAttempt,
                  double(wait.count()) / 1000);
    }
    void warning(const QString &text) override { qCWarning(cliLog, "%s", qUtf8Printable(text)); }
};

Expected<std::vector<ModelInfo>>
fetchModels(const EngineSettings &settings, std::chrono::milliseconds timeout, std::stop_token stop)
{
    const auto engine = createEngine(settings);
    if (!engine)
        return tl::unexpected(engine.error());
    LoggingObserver observer;
    return (*engine)->models({stop, QDeadlineTimer(timeout), &observer});
}

QByteArray row(const ModelInfo &model)
{
    const auto limit = [](qint64 tokens) { return tokens > 0 ? QString::number(tokens) : u"-"_s; };
    return (QStringList{model.id, model.displayName, limit(model.inputTokenLimit),
                        limit(model.outputTokenLimit)}
                .join(u'\t') +
            u'\n')
        .toUtf8();
}

} // namespace

Expected<int> runModels(Session &session)
{
    const EngineDescription *engine = engineNamed(session.settings.engine.engine);
    if (!engine->needsModel) {
        return tl::unexpected(
            usageError(QCoreApplication::translate(
                           "Models", "The engine %1 has no models to choose from. Choose another "
                                     "engine with --engine.")
                           .arg(engine->id)));
    }
    const QString output = session.arguments.value(u"output"_s);
    const auto writable = checkOutput(output);
    if (!writable)
        return tl::unexpected(writable.error());
    const auto models = session.inBackground(
        [settings = session.settings.engine, timeout = session.settings.run.sectionTimeout](
            std::stop_token stop) { return fetchModels(settings, timeout, stop); });
    if (!models)
        return tl::unexpected(models.error());
    const auto written =
        writeTo(session.console, output, [&models](QIODevice &device) -> Expected<void> {
            for (const ModelInfo &model : *models) {
                const QByteArray line = row(model);
                if (device.write(line) != line.size())
                    return tl::unexpected(outputError(device.errorString()));
            }
            return {};
        });
    if (!written)
        return tl::unexpected(written.error());
    return ExitSuccess;
}

} // namespace excerpt::cli
