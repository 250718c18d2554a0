// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engines/engine.h"
#include "core/engines/retry.h"

#include <QTemporaryFile>

namespace excerpt::tests {

/// Never waits; remembers how long it should have. Chance is always one half.
class FakeClock : public RetryClock
{
public:
    std::vector<std::chrono::milliseconds> waits;
    double chance = 0.5;

    bool wait(std::chrono::milliseconds duration, std::stop_token stop) override
    {
        waits.push_back(duration);
        return stop.stop_requested();
    }
    double random() override { return chance; }
};

/// Remembers what an engine told.
class RecordingObserver : public CallObserver
{
public:
    std::vector<Stage> stages;
    std::vector<Error> retries;
    QStringList warnings;
    qint64 sentBytes = 0;
    std::function<void()> onSent;
    qint64 characters = 0;

    void stageEntered(Stage stage) override { stages.push_back(stage); }
    void bytesSent(qint64 sent, qint64) override
    {
        sentBytes = sent;
        if (onSent)
            onSent();
    }
    void textArrived(qint64 count) override { characters = count; }
    void retrying(const Error &error, int, std::chrono::milliseconds) override
    {
        retries.push_back(error);
    }
    void warning(const QString &text) override { warnings += text; }
};

/// A section whose PDF is these bytes.
class FakeInput : public SectionInput
{
public:
    explicit FakeInput(const QByteArray &pdf)
    {
        m_section.id = {QStringLiteral("s1")};
        m_section.name = QStringLiteral("Fractions");
        if (!m_file.open() || m_file.write(pdf) != pdf.size() || !m_file.flush() || !m_file.seek(0))
            qFatal("cannot write the section's file");
    }
    const Section &section() const override { return m_section; }
    QString documentName() const override { return QStringLiteral("book.pdf"); }
    Expected<QFile *> pdf() override { return &m_file; }
    Expected<PageBlocks> blocks(PageNumber) override
    {
        return failure(Stage::Split, Code::Internal, QStringLiteral("no blocks here"));
    }

private:
    Section m_section;
    QTemporaryFile m_file;
};

} // namespace excerpt::tests
