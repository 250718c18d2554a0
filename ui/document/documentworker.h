// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/taskqueue.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <stop_token>
#include <thread>

namespace excerpt {

/// The thread that talks to the helper for the window. Tasks go in through a queue, answers come
/// out through `answer`, on that thread. The functions here never wait for the helper but for the
/// destructor, which waits until the work under way has stopped (100 ms at most).
class DocumentWorker
{
public:
    /// With the number that open() was called with: what comes late is told from it.
    using Answer = std::function<void(quint64 opening, DocumentAnswer answer)>;

    explicit DocumentWorker(Answer answer);
    ~DocumentWorker();

    void warmUp();
    /// Ends what is under way and forgets what waits.
    void open(const DocumentLocation &location, quint64 opening);
    void close();

    void setFocus(PageNumber page);
    [[nodiscard]] quint64 addDraw(const DrawTask &task); ///< as TaskQueue
    void dropDraw(quint64 request);
    [[nodiscard]] int waitingDraws();
    void addContent(PageNumber page);
    void addBlocks(PageNumber page);
    void setSearch(const QString &text, quint64 search, PageNumber from);
    void clearSearch();

    /// The picture that is being drawn when it is wanted no more; its helper is ended when it
    /// takes longer than anybody would wait.
    void giveUpOn(quint64 request);

private:
    struct WarmUp
    {
    };
    struct Open
    {
        DocumentLocation location;
        quint64 opening;
    };
    struct Close
    {
    };
    struct DeadlyPage ///< has cost a helper: not tried again
    {
        PageNumber page;
        Error error;
    };
    using Command = std::variant<WarmUp, Open, Close>;
    using Job = std::variant<WarmUp, Open, Close, DocumentTask>;

    void run(std::stop_token stop);
    [[nodiscard]] std::optional<Job> nextJob(std::stop_token stop);
    void interrupt(Command command);
    void wake(); ///< with the mutex held

    void work(const WarmUp &, std::stop_token stop);
    void work(const Open &open, std::stop_token stop);
    void work(const Close &, std::stop_token stop);
    void work(const DocumentTask &task, std::stop_token stop);
    [[nodiscard]] Expected<DocumentAnswer> answerTo(OriginalDocument &document,
                                                    const DocumentTask &task, std::stop_token stop);
    void fail(const DocumentTask &task, const Error &error);

    const Answer m_answer;

    std::mutex m_mutex; ///< over what follows
    std::condition_variable_any m_wake;
    TaskQueue m_queue;
    std::vector<Command> m_commands;
    std::stop_source m_current; ///< of the job under way
    quint64 m_currentDraw = 0;
    bool m_isInterruptible = true;
    bool m_isWoken = false;
    QDeadlineTimer m_quietUntil; ///< nothing that nobody waits for before this

    // The worker's own.
    std::optional<SpareHelper> m_spare;
    std::unique_ptr<DocumentSource> m_source;
    quint64 m_opening = 0;
    int m_lostHelpers = 0;
    std::vector<DeadlyPage> m_deadlyPages;

    std::jthread m_thread; ///< last: it ends before anything else goes
};

} // namespace excerpt
