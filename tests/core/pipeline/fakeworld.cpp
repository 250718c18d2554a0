// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/pipeline/fakeworld.h"

#include "core/base/stop.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace excerpt::tests {

namespace {

class FakeLease : public DocumentLease
{
public:
    explicit FakeLease(FakeWorld &world) : m_world(world) { m_world.addLease(1); }
    ~FakeLease() override { m_world.addLease(-1); }

    Expected<QStringList> cut(const Section &section, QFile &target, std::stop_token stop,
                              QDeadlineTimer) override
    {
        const QString text = section.pages.toString();
        const auto write = [&target, &text] {
            target.write("PDF of " + text.toUtf8());
            target.flush();
        };
        const auto called = m_world.call("cut "_L1 + text, write, stop);
        if (!called)
            return tl::unexpected(called.error());
        if (auto error = m_world.nextCutError(text))
            return tl::unexpected(*error);
        return QStringList();
    }

    Expected<PageBlocks> blocks(const Section &, PageNumber page, std::stop_token stop,
                                QDeadlineTimer) override
    {
        const auto called = m_world.call(
            u"blocks %1"_s.arg(page.value), [] {}, stop);
        if (!called)
            return tl::unexpected(called.error());
        return PageBlocks{.number = page};
    }

    void trim() override
    {
        std::ignore = m_world.call(u"trim"_s, [] {});
    }

private:
    FakeWorld &m_world;
};

class FakeDocument : public DocumentAccess
{
public:
    explicit FakeDocument(FakeWorld &world) : m_world(world) {}
    QStringList warnings() const override { return m_world.documentWarnings; }
    Expected<void> verifyUnchanged() const override
    {
        return m_world.call(u"verify"_s, [] {});
    }
    Expected<std::unique_ptr<DocumentLease>> lease(std::stop_token stop, QDeadlineTimer) override
    {
        if (const auto called = m_world.call(
                u"lease"_s, [] {}, stop);
            !called)
            return tl::unexpected(called.error());
        std::ignore = m_world.nextOpenCount();
        return std::make_unique<FakeLease>(m_world);
    }
    int openCount() const override { return m_world.openCount(); }

private:
    FakeWorld &m_world;
};

class FakeEngine : public Engine, public FileStore
{
public:
    explicit FakeEngine(FakeWorld &world) : m_world(world) {}

    QString serviceName() const override { return m_world.uploads ? u"Fake AI"_s : QString(); }
    FileStore *files() override { return m_world.uploads ? this : nullptr; }

    Expected<bool> needsUpload(SectionInput &input) override
    {
        if (const auto called = m_world.call("needs "_L1 + input.section().id.value, [] {});
            !called)
            return tl::unexpected(called.error());
        return m_world.uploads;
    }

    Expected<RemoteName> upload(SectionInput &input, const QString &displayName,
                                const CallContext &context) override
    {
        const auto pdf = input.pdf();
        if (!pdf)
            return tl::unexpected(pdf.error());
        const QByteArray bytes = (*pdf)->readAll();
        context.observer->bytesSent(bytes.size(), bytes.size());
        const auto called = m_world.call(
            "upload "_L1 + input.section().id.value,
            [this, &displayName] { m_world.store(displayName); }, context.stop);
        if (!called)
            return tl::unexpected(called.error());
        return RemoteName{displayName, "files/"_L1 + input.section().id.value, u"uri"_s, {}};
    }

    AnswerOrFailure generate(SectionInput &input, const Question &question, const RemoteName *,
                             const CallContext &context) override
    {
        const QString id = input.section().id.value;
        if (const auto called = m_world.call(
                "generate "_L1 + id, [] {}, context.stop);
            !called)
            return tl::unexpected(AnswerFailure{called.error(), {}, {}});
        if (m_world.onGenerate)
            return m_world.onGenerate(input, context);
        if (auto answer = m_world.nextAnswer(id))
            return *answer;
        context.observer->textArrived(question.prompt.size());
        return Answer{"Answer to "_L1 + question.prompt, {7, 9}, {}};
    }

    Expected<std::vector<ModelInfo>> models(const CallContext &) override
    {
        return std::vector<ModelInfo>();
    }

    Expected<void> remove(const RemoteName &name, QDeadlineTimer) override
    {
        return m_world.call(u"remove"_s, [this, &name] { m_world.unstore(name.displayName); });
    }

private:
    FakeWorld &m_world;
};

QString idOf(const RunEvent &event)
{
    return std::visit(Overloaded{
                          [](const RunStarted &) { return QString(); },
                          [](const SectionFinished &e) { return e.result.id.value; },
                          [](const MemorySampled &) { return QString(); },
                          [](const RunPaused &) { return QString(); },
                          [](const RunContinued &) { return QString(); },
                          [](const RunFinished &) { return QString(); },
                          [](const auto &e) { return e.section.value; }, // a test's names only
                      },
                      event);
}

} // namespace

QString eventName(const RunEvent &event)
{
    static const QStringList names{
        u"RunStarted"_s,       u"SectionStarted"_s,   u"DocumentLeased"_s, u"StageEntered"_s,
        u"UploadPlanned"_s,    u"UploadMade"_s,       u"Progress"_s,       u"TextArrived"_s,
        u"Retrying"_s,         u"SectionFinished"_s,  u"UploadDeleted"_s,  u"UploadNotDeleted"_s,
        u"SectionPdfClosed"_s, u"DocumentReturned"_s, u"SectionCleaned"_s, u"MemorySampled"_s,
        u"RunPaused"_s,        u"RunContinued"_s,     u"RunFinished"_s,
    };
    static_assert(std::variant_size_v<RunEvent> == 19);
    QStringList words{names.at(qsizetype(event.index())), idOf(event)};
    if (const auto *stage = std::get_if<StageEntered>(&event))
        words.append(stageName(stage->stage));
    if (const auto *section = std::get_if<SectionFinished>(&event))
        words.append(statusName(section->result.status));
    words.removeAll(QString());
    return words.join(u' ');
}

EventReader EventRecord::reader()
{
    return [this](const RunEvent &event) -> Expected<void> {
        const auto *sampled = std::get_if<MemorySampled>(&event);
        if (!sampled || sampled->atSectionEnd) {
            const std::scoped_lock lock(m_mutex);
            m_events.push_back(event);
        }
        return onEvent ? onEvent(event) : Expected<void>();
    };
}

std::vector<RunEvent> EventRecord::events() const
{
    const std::scoped_lock lock(m_mutex);
    return m_events;
}

QStringList EventRecord::names() const
{
    QStringList names;
    for (const RunEvent &event : events())
        names.append(eventName(event));
    return names;
}

QStringList EventRecord::names(const QStringList &words) const
{
    QStringList chosen = names();
    chosen.removeIf(
        [&words](const QString &name) { return !words.contains(name.section(u' ', 0, 0)); });
    return chosen;
}

std::vector<SectionResult> EventRecord::results() const
{
    std::vector<SectionResult> results;
    for (const RunEvent &event : events()) {
        if (const auto *finished = std::get_if<SectionFinished>(&event))
            results.push_back(finished->result);
    }
    return results;
}

RunFinished EventRecord::finished() const
{
    return std::get<RunFinished>(events().back());
}

FakeWorld::FakeWorld() = default;

ExtractionJob FakeWorld::job(int sections) const
{
    ExtractionJob job;
    job.jobId = u"20261124-120000-abcdef"_s;
    job.workFolder = workFolder();
    SectionList list;
    list.documentName = u"document.pdf"_s;
    list.documentPages = sections;
    for (int i = 1; i <= sections; ++i) {
        Section section;
        section.id = {u"s%1"_s.arg(i)};
        section.name = u"Lesson %1"_s.arg(i);
        section.pages = PageRange(PageNumber{i}, PageNumber{i});
        list.sections.push_back(section);
    }
    job.sections = std::make_shared<const SectionList>(std::move(list));
    job.prompt = *PromptTemplate::create(u"Summarise."_s, false);
    job.run.sectionDelay = std::chrono::milliseconds(0);
    return job;
}

RunParts FakeWorld::parts()
{
    return {
        .openDocument = [this](const DocumentLocation &location,
                               std::stop_token stop) -> Expected<std::unique_ptr<DocumentAccess>> {
            runStop = stop;
            limits = location.limits;
            if (const auto called = call(
                    u"open"_s, [] {}, stop);
                !called)
                return tl::unexpected(called.error());
            return std::make_unique<FakeDocument>(*this);
        },
        .makeEngine = [this](const EngineSettings &) -> Expected<std::unique_ptr<Engine>> {
            if (!engineExists)
                return tl::unexpected(engineExists.error());
            return std::make_unique<FakeEngine>(*this);
        },
        .readMemory = [this] { return memory; },
        .sampleInterval = std::chrono::milliseconds(500),
    };
}

RunSummary FakeWorld::run(const ExtractionJob &job, std::vector<EventReader> readers)
{
    return startRun(job, std::move(readers), parts()).result();
}

Expected<void> FakeWorld::call(const QString &name, const std::function<void()> &deed,
                               const std::stop_token &stop)
{
    bool fails = false;
    const bool isStopped = stop.stop_requested();
    {
        const std::scoped_lock lock(m_mutex);
        m_calls.append(isStopped ? "stopped "_L1 + name : name);
        fails = m_calls.size() == failAtCall || (failsForEver && m_calls.size() > failAtCall);
    }
    if (isStopped)
        return tl::unexpected(cancelledError(Stage::Generate));
    if (onCall)
        onCall(name);
    if (!fails || failsAfterTheDeed)
        deed();
    if (fails)
        return tl::unexpected(fault);
    return {};
}

void FakeWorld::addLease(int difference)
{
    const std::scoped_lock lock(m_mutex);
    m_leasesOut += difference;
}

void FakeWorld::store(const QString &displayName)
{
    const std::scoped_lock lock(m_mutex);
    m_stored.insert(displayName);
}

void FakeWorld::unstore(const QString &displayName)
{
    const std::scoped_lock lock(m_mutex);
    m_stored.erase(displayName);
}

std::optional<AnswerOrFailure> FakeWorld::nextAnswer(const QString &section)
{
    const auto left = answers.find(section);
    if (left == answers.end() || left->second.empty())
        return std::nullopt;
    const AnswerOrFailure answer = left->second.front();
    left->second.erase(left->second.begin());
    return answer;
}

std::optional<Error> FakeWorld::nextCutError(const QString &pages)
{
    const auto left = cutErrors.find(pages);
    if (left == cutErrors.end() || left->second.empty())
        return std::nullopt;
    const Error error = left->second.front();
    left->second.erase(left->second.begin());
    return error;
}

int FakeWorld::nextOpenCount()
{
    const std::scoped_lock lock(m_mutex);
    if (!openCounts.empty()) {
        m_openCount = openCounts.front();
        openCounts.erase(openCounts.begin());
    }
    return m_openCount;
}

int FakeWorld::openCount() const
{
    const std::scoped_lock lock(m_mutex);
    return m_openCount;
}

QStringList FakeWorld::calls() const
{
    const std::scoped_lock lock(m_mutex);
    return m_calls;
}

QStringList FakeWorld::storedFiles() const
{
    const std::scoped_lock lock(m_mutex);
    return {m_stored.begin(), m_stored.end()};
}

int FakeWorld::leasesOut() const
{
    const std::scoped_lock lock(m_mutex);
    return m_leasesOut;
}

QStringList FakeWorld::filesOnDisk() const
{
    return QDir(workFolder()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
}

tl::unexpected<AnswerFailure> answerFailure(Code code, const QString &partialText, Stage stage)
{
    return tl::unexpected(
        AnswerFailure{{stage, code, u"It did not work."_s, u"said no"_s}, partialText, {}});
}

} // namespace excerpt::tests
