// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/json.h"
#include "core/base/pagecontent.h"
#include "core/base/remotename.h"
#include "core/results/sectionresult.h"
#include "core/sections/section.h"
#include "core/settings/settings.h"

#include <QByteArray>
#include <QDeadlineTimer>
#include <QFile>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace excerpt {

// What answers a prompt for a section. Engines know neither the pipeline nor the document: they
// get a SectionInput and report to a CallObserver. One engine object belongs to one worker thread;
// every call blocks and obeys the stop and the deadline of its CallContext.

/// The section, fetched on demand. Implemented by the pipeline over the helper.
class SectionInput
{
public:
    virtual ~SectionInput() = default;
    [[nodiscard]] virtual const Section &section() const = 0;
    [[nodiscard]] virtual QString documentName() const = 0;
    /// The section's PDF, cut on first use; open for reading, owned by the input, at position 0.
    [[nodiscard]] virtual Expected<QFile *> pdf() = 0;
    /// What of the page belongs to the section.
    [[nodiscard]] virtual Expected<PageBlocks> blocks(PageNumber page) = 0;
};

/// What an engine tells while it works. Called on the worker's thread.
class CallObserver
{
public:
    virtual ~CallObserver() = default;
    virtual void stageEntered(Stage stage) = 0;
    virtual void bytesSent(qint64 sentBytes, qint64 totalBytes) = 0;
    virtual void textArrived(qint64 characters) = 0; ///< so far, of the answer
    /// An attempt failed and the next one starts after `wait`.
    virtual void retrying(const Error &error, int nextAttempt, std::chrono::milliseconds wait) = 0;
    virtual void warning(const QString &text) = 0; ///< translated; goes into the result's warnings
};

struct CallContext
{
    std::stop_token stop;
    QDeadlineTimer deadline;          ///< of the whole section
    CallObserver *observer = nullptr; ///< not owned; never null
};

/// What is asked of a section.
struct Question
{
    QString prompt; ///< assembled: what is sent as it stands
    JsonValue
        schema; ///< JSON Schema that the answer has to fit; null: none. The pipeline checks it
};

/// A whole answer. Everything else (cut off, blocked, empty, …) is an Error with its code, and
/// `partialText` of AnswerFailure keeps what came.
struct Answer
{
    QString text;
    TokenUsage usage;
    QString modelVersion; ///< as the provider says; empty: unknown
};

struct AnswerFailure
{
    Error error; ///< Empty, NoText, CutOff, Safety, Recitation, Refusal, or any other
    QString partialText;
    TokenUsage usage;
};

using AnswerOrFailure = tl::expected<Answer, AnswerFailure>;

struct ModelInfo
{
    QString id;
    QString displayName;
    qint64 inputTokenLimit = 0; ///< 0: not said
    qint64 outputTokenLimit = 0;
};

/// Files at a provider.
class FileStore
{
public:
    virtual ~FileStore() = default;
    /// Deletes one file; an unknown one counts as deleted. With an empty remoteId it is looked up
    /// by displayName first (an upload whose answer never came), unless this engine knows that its
    /// upload of that name sent nothing. Obeys only `deadline`: it also
    /// runs after a cancel.
    [[nodiscard]] virtual Expected<void> remove(const RemoteName &name,
                                                QDeadlineTimer deadline) = 0;
};

class Engine
{
public:
    virtual ~Engine() = default;

    /// "Gemini AI" as the log lines name it; empty for engines that send nothing away.
    [[nodiscard]] virtual QString serviceName() const = 0;

    /// Whether the section's file is to be uploaded before generate(). May cut it to learn its
    /// size.
    [[nodiscard]] virtual Expected<bool> needsUpload(SectionInput &input) = 0;
    /// Uploads the section's file under `displayName` and waits until it can be used. On an error
    /// the file may exist all the same: the caller's guard removes it by its display name.
    [[nodiscard]] virtual Expected<RemoteName>
    upload(SectionInput &input, const QString &displayName, const CallContext &context) = 0;
    /// One answer. `remote` is what upload() gave, or null. An engine whose service takes a schema
    /// sends it; the others may leave it to the check.
    [[nodiscard]] virtual AnswerOrFailure generate(SectionInput &input, const Question &question,
                                                   const RemoteName *remote,
                                                   const CallContext &context) = 0;
    [[nodiscard]] virtual Expected<std::vector<ModelInfo>> models(const CallContext &context) = 0;
    /// Null for engines that never upload. Owned by the engine.
    [[nodiscard]] virtual FileStore *files() = 0;
};

/// What the outside may know of an engine without making one.
struct EngineDescription
{
    QString id;               ///< "gemini"
    QString displayName;      ///< "Gemini"
    QStringList keyVariables; ///< environment variables with the key, first wins
    QString baseUrlVariable;  ///< empty: none
    bool needsModel = false;
    bool sendsAway = false; ///< the section leaves the computer
    QString provider;       ///< whom it is sent to: "Google"; empty when it stays
};

/// All engines that this build has. Any thread.
[[nodiscard]] const std::vector<EngineDescription> &engineDescriptions();
/// Errors: BadUsage for an unknown engine, EngineKeyMissing. Called on the worker that will use it.
[[nodiscard]] Expected<std::unique_ptr<Engine>> createEngine(const EngineSettings &settings);

} // namespace excerpt
