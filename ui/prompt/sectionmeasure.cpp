// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompt/sectionmeasure.h"

#include "core/sections/visibleareas.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QTemporaryFile>
#include <QtConcurrent>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace excerpt {

namespace {

/// Who walks through the sections by the arrow keys measures none of them.
constexpr std::chrono::milliseconds restingTime = 300ms;
constexpr std::chrono::seconds longestWait{120};
/// Of a longer section so many pages stand for all.
constexpr int mostPagesRead = 30;
constexpr qsizetype mostKnown = 2'000;

/// What decides what is cut out.
QByteArray keyOf(const Section &section)
{
    QString text = section.pages.toString();
    for (const auto &position : {section.start, section.end})
        text += position ? u"|%1:%2"_s.arg(position->page.value).arg(position->y.value) : u"|"_s;
    for (const PageRegion &region : section.regions)
        text += u"|%1:%2,%3,%4,%5"_s.arg(region.page.value)
                    .arg(region.rect.x)
                    .arg(region.rect.y)
                    .arg(region.rect.width)
                    .arg(region.rect.height);
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha1);
}

/// Of what of the page belongs to the section.
qint64 charactersOn(const PageContent &content, const Section &section)
{
    const auto areas = visibleAreas(section, content.number);
    qint64 characters = 0;
    for (const PageWord &word : content.words)
        if (!areas || touches(*areas, word.box))
            characters += word.text.size() + (word.spaceAfter ? 1 : 0);
    return characters;
}

Expected<qint64> charactersOf(OriginalDocument &document, const Section &section,
                              std::stop_token stop, QDeadlineTimer deadline)
{
    const std::vector<PageNumber> pages = section.pages.pages();
    const std::size_t step = std::max<std::size_t>(1, pages.size() / mostPagesRead);
    qint64 characters = 0;
    qint64 read = 0;
    for (std::size_t i = 0; i < pages.size(); i += step) {
        const auto content = document.content(pages.at(i), stop, deadline);
        if (!content)
            return tl::unexpected(content.error());
        characters += charactersOn(*content, section);
        ++read;
    }
    return read == 0 ? 0 : characters * qint64(pages.size()) / read;
}

Expected<SectionSize> sizeOf(const DocumentLocation &location, const Section &section,
                             std::stop_token stop)
{
    const QDeadlineTimer deadline{longestWait};
    const auto source = DocumentSource::open(location, stop);
    if (!source)
        return tl::unexpected(source.error());
    auto document = (*source)->lease(stop, deadline);
    if (!document)
        return tl::unexpected(document.error());
    QTemporaryFile file;
    if (!file.open())
        return failure(Stage::Split, Code::WriteFailed,
                       SectionMeasure::tr("The section could not be measured: there is no room for "
                                          "a temporary file."),
                       file.errorString());
    const auto cut = document->cut(section, file, stop, deadline);
    if (!cut)
        return tl::unexpected(cut.error());
    SectionSize size;
    size.fileBytes = file.size();
    const auto characters = charactersOf(*document, section, stop, deadline);
    if (!characters)
        return tl::unexpected(characters.error());
    size.textCharacters = *characters;
    return size;
}

} // namespace

SectionMeasure::SectionMeasure(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    m_delay.setSingleShot(true);
    m_delay.setInterval(restingTime);
    connect(&m_delay, &QTimer::timeout, this, &SectionMeasure::begin);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &SectionMeasure::finish);
}

SectionMeasure::~SectionMeasure()
{
    stop();
    m_pool.waitForDone();
}

void SectionMeasure::setDocument(const DocumentLocation &location)
{
    stop();
    m_location = location;
    m_known.clear();
    m_refusal.reset();
}

void SectionMeasure::measure(const Section &section)
{
    const QByteArray key = keyOf(section);
    if (key != m_key) {
        stop();
        m_key = key;
        m_wanted = section;
        m_failure = m_refusal;
        if (!m_failure && !m_known.contains(key) && !m_location.path.isEmpty())
            m_delay.start();
    }
    if (const auto known = m_known.constFind(key); known != m_known.cend())
        Q_EMIT measured(*known);
    else if (m_failure)
        Q_EMIT failed(*m_failure);
}

void SectionMeasure::stop()
{
    m_stop.request_stop();
    m_delay.stop();
    m_key.clear();
    m_watcher.setFuture({});
}

void SectionMeasure::begin()
{
    m_stop = std::stop_source();
    m_watcher.setFuture(QtConcurrent::run(
        &m_pool, [location = m_location, section = m_wanted, stop = m_stop.get_token()] {
            return sizeOf(location, section, stop);
        }));
}

void SectionMeasure::finish()
{
    if (m_watcher.future().resultCount() == 0 || m_key.isEmpty())
        return;
    const auto size = m_watcher.result();
    if (size) {
        if (m_known.size() >= mostKnown)
            m_known.clear();
        m_known.insert(m_key, *size);
        Q_EMIT measured(*size);
        return;
    }
    if (size.error().code == Code::Cancelled)
        return;
    m_failure = size.error();
    if (isHelperDeath(size.error().code))
        m_refusal = size.error();
    Q_EMIT failed(size.error());
}

qint64 estimatedTokens(const QString &model, int pages, qint64 textCharacters,
                       qint64 promptCharacters)
{
    constexpr qint64 charactersPerToken = 4;
    // Models before 3 count a page as one picture, later ones its text as well.
    const bool isOld = model.startsWith("gemini-1"_L1) || model.startsWith("gemini-2"_L1);
    const qint64 perPage = isOld ? 258 : 560;
    const qint64 text = isOld ? promptCharacters : promptCharacters + textCharacters;
    return pages * perPage + text / charactersPerToken;
}

} // namespace excerpt
