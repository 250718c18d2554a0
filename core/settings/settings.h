// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>
#include <optional>

namespace excerpt {

enum class Mode { Sequential, Concurrent, Hybrid, Batch };

enum class Transport { Automatic, Inline, Upload };

struct EngineSettings
{
    QString engine = QStringLiteral("offline"); ///< id: offline, gemini
    QString model;
    QString baseUrl; ///< empty: the provider's own
    std::optional<double> temperature;
    std::optional<int> maxOutputTokens;
    Transport transport = Transport::Automatic;
    int retries = 4;   ///< attempts after the first, per request
    QByteArray apiKey; ///< never written anywhere
};

/// How a run goes; the defaults stand here and nowhere else.
struct RunSettings
{
    Mode mode = Mode::Sequential;
    std::chrono::milliseconds sectionDelay{100};
    std::chrono::milliseconds sectionTimeout{1'800'000};
    bool trimsHeap = true;
};

} // namespace excerpt
