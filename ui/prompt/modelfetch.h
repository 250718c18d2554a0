// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engines/engine.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>

namespace excerpt {

/// Asks an engine for its models in the background: for the list to choose from, and to see
/// whether the key and the way there work. GUI thread.
class ModelFetch : public QObject
{
    Q_OBJECT

public:
    explicit ModelFetch(QObject *parent = nullptr);
    /// Stops what is under way and waits for that, which takes no time.
    ~ModelFetch() override;

    [[nodiscard]] bool isActive() const { return m_watcher.isRunning(); }
    /// In place of what is under way.
    void start(const EngineSettings &settings);
    void stop();

Q_SIGNALS:
    void arrived(const std::vector<excerpt::ModelInfo> &models);
    void failed(const excerpt::Error &error);

private:
    void finish();

    QThreadPool m_pool;
    std::stop_source m_stop;
    QFutureWatcher<Expected<std::vector<ModelInfo>>> m_watcher;
};

} // namespace excerpt
