// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "core/sections/section.h"

#include <QFutureWatcher>
#include <QHash>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace excerpt {

/// How much a section is.
struct SectionSize
{
    qint64 fileBytes = 0;      ///< of its PDF, as it is sent
    qint64 textCharacters = 0; ///< on its pages; of a long section about
};

/// Cuts a section out and counts its text, by a helper of its own and in the background, once the
/// person has stayed with it for a moment. What was measured is kept; what is under way is given up
/// when another section is asked for. A document that cost its helper is not tried again.
/// GUI thread.
class SectionMeasure : public QObject
{
    Q_OBJECT

public:
    explicit SectionMeasure(QObject *parent = nullptr);
    ~SectionMeasure() override;

    /// Another document: nothing is known of it.
    void setDocument(const DocumentLocation &location);
    /// Answers at once when it is known; what is under way for the same pages goes on.
    void measure(const Section &section);
    /// Nothing is wanted any more.
    void stop();

Q_SIGNALS:
    void measured(const excerpt::SectionSize &size);
    void failed(const excerpt::Error &error);

private:
    void begin();
    void finish();

    DocumentLocation m_location;
    QHash<QByteArray, SectionSize> m_known;
    std::optional<Error> m_refusal; ///< the document cost its helper
    Section m_wanted;
    QByteArray m_key;               ///< of what is wanted; empty: nothing
    std::optional<Error> m_failure; ///< of what is wanted
    QTimer m_delay;
    QThreadPool m_pool;
    std::stop_source m_stop;
    QFutureWatcher<Expected<SectionSize>> m_watcher;
};

/// Tokens of a request with a section's PDF: about. Pages are read as pictures and as their text.
/// Source: ai.google.dev/gemini-api/docs, "Media resolution" and "Tokens" (4 characters each).
[[nodiscard]] qint64 estimatedTokens(const QString &model, int pages, qint64 textCharacters,
                                     qint64 promptCharacters);

} // namespace excerpt
