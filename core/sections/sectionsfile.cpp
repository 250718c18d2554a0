// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sections/sectionsfile.h"

#include "core/base/oneline.h"
#include "core/sections/sectionsformat.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

using namespace sectionsformat;

constexpr qsizetype longestId = 200;
constexpr std::size_t mostAreas = 10'000; ///< of one section

/// Reads one file. The first thing that is wrong ends it; `m_error` then holds the sentence.
class Reader
{
    Q_DECLARE_TR_FUNCTIONS(SectionsFile)

public:
    Reader(int pageCount, const QString &fileName)
        : m_pageCount(pageCount)
        , m_fileName(shortened(fileName))
    {
    }

    Expected<SectionList> read(const QByteArray &json)
    {
        if (hasTooManySections(json))
            return fail(tr("“%1” has more than %2 sections. Split it into several files.")
                            .arg(m_fileName, text(mostSections)));
        const auto whole = JsonValue::parse(json);
        if (!whole)
            return fail(tr("“%1” is not valid JSON, so no sections can be read from it (%2). "
                           "Correct it there, or write it again.")
                            .arg(m_fileName, shortened(whole.error().detail)),
                        whole.error().detail);
        m_list.documentPages = m_pageCount;
        const bool isRead = whole->isArray() ? readItems(*whole, Form::Service) : readFile(*whole);
        if (!isRead)
            return tl::unexpected(m_error);
        makeIds();
        return std::move(m_list);
    }

private:
    enum class Form { Ours, Service };

    tl::unexpected<Error> fail(const QString &message, const QString &detail = {})
    {
        return failure(Stage::Sections, Code::BadSectionsFile, message, detail);
    }
    static QString text(qint64 number) { return QString::number(number); }
    static QString text(QStringView words) { return words.toString(); }
    /// %1 in the sentence is the file, the rest what follows. All at once: a name may hold a %2.
    template <typename... Words>
    bool wrong(const QString &sentence, const Words &...words)
    {
        m_error = {
            Stage::Sections, Code::BadSectionsFile, sentence.arg(m_fileName, text(words)...), {}};
        return false;
    }
    bool wrongText(QStringView key)
    {
        return wrong(tr("In “%1”, section %2: the field “%3” must be text."), m_position, key);
    }

    bool readFile(const JsonValue &file)
    {
        if (!file.isObject())
            return wrong(tr("“%1” is no sections file: it must hold a JSON object with the format "
                            "“excerpt.sections”, or a list of sections."));
        if (file[keyFormat].toString() != formatName)
            return wrong(tr("“%1” is no sections file: its field “format” must be "
                            "“excerpt.sections”."));
        if (file[keyVersion].toInteger() != formatVersion)
            return wrong(tr("“%1” has version %2 of the sections format, and this program reads "
                            "version %3 only. Use a newer version of Excerpt, or write the file "
                            "again."),
                         shortened(QString::fromUtf8(file[keyVersion].toJson())), formatVersion);
        const JsonValue *sections = file.find(keySections);
        if (!sections || !sections->isArray())
            return wrong(tr("“%1” has no list of sections: its field “sections” must be a list."));
        m_list.unknown = unknownMembers(file, {keyFormat, keyVersion, keyDocument, keySections});
        return readDocument(file[keyDocument]) && readItems(*sections, Form::Ours);
    }

    bool readDocument(const JsonValue &document)
    {
        if (document.isNull())
            return true;
        const JsonValue &name = document[keyFileName];
        const JsonValue &pages = document[keyPages];
        const JsonValue &hash = document[keySha256];
        const auto count = pages.toInteger();
        const bool hasCount = count && *count > 0;
        if (!document.isObject() || !(name.isNull() || name.isString()) ||
            !(pages.isNull() || hasCount) || !(hash.isNull() || isSha256(hash.toString())))
            return wrong(tr("In “%1”, the field “document” must hold “file_name” (text), “pages” "
                            "(a number from 1) and “sha256” (64 digits 0 to f), or nothing."));
        m_list.documentName = name.toString();
        m_list.documentSha256 = hash.toString().toLatin1().toLower();
        m_list.unknownDocument = unknownMembers(document, {keyFileName, keyPages, keySha256});
        if (count && *count != m_pageCount) {
            m_list.documentSha256.clear();
            m_list.warnings += tr("“%1” was made for a document of %2 pages, and this one has %3. "
                                  "Check that the sections are where they should be.")
                                   .arg(m_fileName, text(*count), text(m_pageCount));
        }
        return true;
    }

    bool readItems(const JsonValue &items, Form form)
    {
        if (items.toArray().empty())
            return wrong(tr("“%1” has no sections. Name at least one."));
        m_list.sections.reserve(items.toArray().size());
        for (const JsonValue &item : items.toArray()) {
            ++m_position;
            if (!readItem(item, form))
                return false;
        }
        return true;
    }

    bool readItem(const JsonValue &item, Form form)
    {
        const QStringView nameKey = form == Form::Ours ? keyName : keySectionName;
        const QStringView pagesKey = form == Form::Ours ? keyPages : keyPageRange;
        if (!item.isObject())
            return wrong(tr("In “%1”, section %2 must be an object with “%3” and “%4”."),
                         m_position, nameKey, pagesKey);
        Section section;
        if (!item[nameKey].isString())
            return wrongText(nameKey);
        if (!item[pagesKey].isString())
            return wrongText(pagesKey);
        section.name = item[nameKey].toString();
        section.unknown = unknownMembers(item, {keyId, nameKey, keyLevel, pagesKey, keyStart,
                                                keyEnd, keyRegions, keyParents, keyPrompt});
        if (form == Form::Service)
            std::erase_if(section.unknown, [](const JsonValue::Member &member) {
                return member.first == keyName || member.first == keyPages;
            });
        const bool isRead = readId(item, form, section) && readLevel(item, section) &&
                            readPages(item[pagesKey].toString(), section) &&
                            readPlaces(item, section) && readRegions(item, section) &&
                            readParents(item, section) && readPrompt(item, section);
        if (isRead)
            m_list.sections.push_back(std::move(section));
        return isRead;
    }

    bool readId(const JsonValue &item, Form form, Section &section)
    {
        const JsonValue &id = item[keyId];
        if (id.isNull() && form == Form::Service)
            return true;
        const QString text = id.toString();
        if (text.isEmpty() || text.size() > longestId || oneLine(text) != text)
            return wrong(tr("In “%1”, section %2: the field “id” must be text of 1 to %3 "
                            "characters without line breaks."),
                         m_position, longestId);
        if (m_ids.contains(text))
            return wrong(tr("In “%1”, section %2 has the id “%3”, which an earlier section has "
                            "already. Give each its own."),
                         m_position, shortened(text));
        m_ids.insert(text);
        section.id = {text};
        return true;
    }

    bool readLevel(const JsonValue &item, Section &section)
    {
        const JsonValue *level = item.find(keyLevel);
        if (!level)
            return true;
        const auto value = level->toInteger();
        if (!value || *value < 1 || *value > deepestLevel)
            return wrong(tr("In “%1”, section %2: the field “level” must be a whole number from 1 "
                            "to %3."),
                         m_position, deepestLevel);
        section.level = int(*value);
        return true;
    }

    bool readPages(const QString &text, Section &section)
    {
        auto pages = PageRange::parse(text, m_pageCount);
        if (!pages) {
            m_error = pages.error();
            //: %1 file, %2 number of the section, %3 name of the section, %4 sentence on its pages
            m_error.message = tr("In “%1”, section %2 (“%3”): %4")
                                  .arg(m_fileName, QString::number(m_position),
                                       shortened(section.name), pages.error().message);
            return false;
        }
        section.pages = std::move(*pages);
        return true;
    }

    bool readPlaces(const JsonValue &item, Section &section)
    {
        for (const auto &[key, place] :
             {std::pair{keyStart, &section.start}, std::pair{keyEnd, &section.end}}) {
            const JsonValue &json = item[key];
            if (json.isNull())
                continue;
            *place = readPosition(json, m_pageCount);
            if (!*place)
                return wrong(tr("In “%1”, section %2: the field “%3” must hold “page” (a page of "
                                "this document, 1 to %4) and “y” (a number from 0 to 1)."),
                             m_position, key, m_pageCount);
        }
        if (!section.start && !section.end)
            return true;
        const auto &spans = section.pages.spans();
        const bool isSpanned = spans.size() == 1 &&
                               (!section.start || section.start->page == spans.front().first) &&
                               (!section.end || section.end->page == spans.front().last);
        if (!isSpanned)
            return wrong(tr("In “%1”, section %2 (“%3”): the pages %4 are not those from its start "
                            "to its end. Make “pages” fit “start” and “end”."),
                         m_position, shortened(section.name), shortened(section.pages.toString()));
        if (section.start && section.end && section.start->page == section.end->page &&
            section.end->y <= section.start->y)
            return wrong(tr("In “%1”, section %2 (“%3”) ends before it starts."), m_position,
                         shortened(section.name));
        return true;
    }

    bool readRegions(const JsonValue &item, Section &section)
    {
        const JsonValue &regions = item[keyRegions];
        if (regions.isNull())
            return true;
        bool isGood = regions.isArray();
        if (regions.toArray().size() > mostAreas)
            return wrong(tr("In “%1”, section %2 has more than %3 areas. Split the section."),
                         m_position, qint64(mostAreas));
        for (const JsonValue &json : regions.toArray()) {
            auto region = readRegion(json, m_pageCount);
            isGood = isGood && region;
            if (!isGood)
                break;
            section.regions.push_back(std::move(*region));
        }
        if (!isGood)
            return wrong(tr("In “%1”, section %2: the field “regions” must be a list of areas with "
                            "“page” (1 to %3), “x”, “y”, “width” and “height”, which are parts of "
                            "the page from 0 to 1 and must not leave it."),
                         m_position, m_pageCount);
        warnOfForeignRegions(section);
        return true;
    }

    /// They are kept: whoever moves the section's pages may want them back.
    void warnOfForeignRegions(const Section &section)
    {
        std::set<PageNumber> foreign;
        for (const PageRegion &region : section.regions)
            foreign.insert(region.page);
        for (const PageRange::Span &span : section.pages.spans())
            foreign.erase(foreign.lower_bound(span.first), foreign.upper_bound(span.last));
        if (!foreign.empty())
            m_list.warnings += tr("In “%1”, section %2 (“%3”) has areas on pages that it does not "
                                  "have. They change nothing.")
                                   .arg(m_fileName, text(m_position), shortened(section.name));
    }

    bool readParents(const JsonValue &item, Section &section)
    {
        const JsonValue &parents = item[keyParents];
        const bool isGood =
            parents.isNull() ||
            (parents.isArray() && parents.toArray().size() <= std::size_t(deepestLevel) &&
             std::all_of(parents.toArray().begin(), parents.toArray().end(),
                         [](const JsonValue &parent) { return parent.isString(); }));
        if (!isGood)
            return wrong(tr("In “%1”, section %2: the field “parents” must be a list of at most "
                            "%3 names."),
                         m_position, deepestLevel);
        for (const JsonValue &parent : parents.toArray())
            section.parents += parent.toString();
        return true;
    }

    bool readPrompt(const JsonValue &item, Section &section)
    {
        const JsonValue &prompt = item[keyPrompt];
        if (!prompt.isNull() && !prompt.isString())
            return wrongText(keyPrompt);
        section.prompt = prompt.toString();
        return true;
    }

    void makeIds()
    {
        qint64 number = 0;
        for (Section &section : m_list.sections) {
            ++number;
            if (!section.id.value.isEmpty())
                continue;
            QString id = u's' + QString::number(number);
            for (qint64 other = number; m_ids.contains(id);)
                id = u's' + QString::number(number) + u'-' + QString::number(++other);
            m_ids.insert(id);
            section.id = {id};
        }
    }

    int m_pageCount;
    QString m_fileName;
    int m_position = 0; ///< of the section being read, from 1
    QSet<QString> m_ids;
    SectionList m_list;
    Error m_error;
};

} // namespace

Expected<SectionList> readSections(const QByteArray &json, int pageCount, const QString &fileName)
{
    return Reader(pageCount, fileName).read(json);
}

} // namespace excerpt
