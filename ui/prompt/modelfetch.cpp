// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompt/modelfetch.h"

#include <QtConcurrent>

#include <chrono>

namespace excerpt {

namespace {

constexpr std::chrono::seconds longestWait{30};

/// Nobody watches the retries: the answer says how it ended.
class SilentObserver : public CallObserver
{
public:
    void stageEntered(Stage) override {}
    void bytesSent(qint64, qint64) override {}
    void textArrived(qint64) override {}
    void retrying(const Error &, int, std::chrono::milliseconds) override {}
    void warning(const QString &) override {}
};

Expected<std::vector<ModelInfo>> fetch(const EngineSettings &settings, std::stop_token stop)
{
    const auto engine = createEngine(settings);
    if (!engine)
        return tl::unexpected(engine.error());
    SilentObserver observer;
    return (*engine)->models({std::move(stop), QDeadlineTimer(longestWait), &observer});
}

} // namespace

ModelFetch::ModelFetch(QObject *parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ModelFetch::finish);
}

ModelFetch::~ModelFetch()
{
    stop();
    m_pool.waitForDone();
}

void ModelFetch::start(const EngineSettings &settings)
{
    stop();
    m_stop = std::stop_source();
    EngineSettings once = settings;
    once.retries = 0; // the person waits for this one
    m_watcher.setFuture(QtConcurrent::run(
        &m_pool, [once, stop = m_stop.get_token()] { return fetch(once, stop); }));
}

void ModelFetch::stop()
{
    m_stop.request_stop();
    m_watcher.setFuture({});
}

void ModelFetch::finish()
{
    if (m_watcher.future().resultCount() == 0)
        return;
    const auto models = m_watcher.result();
    if (models)
        Q_EMIT arrived(*models);
    else
        Q_EMIT failed(models.error());
}

} // namespace excerpt
