// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/jobrecord.h"

#include "core/journal/journalfile.h"
#include "core/sections/sectionsfile.h"
#include "core/settings/enginejson.h"
#include "core/settings/settingvalue.h"

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

constexpr qint64 formatVersion = 1;
const QString formatName = u"excerpt.journal"_s;

/// Numbers of the system that may be above what a signed one holds.
JsonValue unsignedNumber(quint64 value)
{
    return JsonValue::Number{QByteArray::number(value)};
}

JsonValue toJson(const FileIdentity &identity)
{
    return JsonValue::Object{
        {u"device"_s, unsignedNumber(identity.device)},
        {u"inode"_s, unsignedNumber(identity.inode)},
        {u"size_bytes"_s, identity.sizeBytes},
        {u"modified_ns"_s, identity.modifiedNanoseconds},
    };
}

FileIdentity identityFromJson(const JsonValue &json)
{
    return {
        .device = json[u"device"].digits().toULongLong(),
        .inode = json[u"inode"].digits().toULongLong(),
        .sizeBytes = json[u"size_bytes"].toInteger().value_or(0),
        .modifiedNanoseconds = json[u"modified_ns"].toInteger().value_or(0),
    };
}

JsonValue toJson(const RunSettings &run)
{
    return JsonValue::Object{
        {u"mode"_s, SettingValue<Mode>::text(run.mode)},
        {u"section_delay_ms"_s, qint64(run.sectionDelay.count())},
        {u"section_timeout_ms"_s, qint64(run.sectionTimeout.count())},
        {u"trims_heap"_s, run.trimsHeap},
        {u"memory_budget_bytes"_s, run.memoryBudgetBytes},
    };
}

RunSettings runFromJson(const JsonValue &json)
{
    RunSettings run;
    run.mode = SettingValue<Mode>::read(json[u"mode"].toString(), {}).value_or(run.mode);
    if (const auto delay = json[u"section_delay_ms"].toInteger())
        run.sectionDelay = std::chrono::milliseconds(*delay);
    if (const auto timeout = json[u"section_timeout_ms"].toInteger())
        run.sectionTimeout = std::chrono::milliseconds(*timeout);
    run.trimsHeap = json[u"trims_heap"].toBool(run.trimsHeap);
    run.memoryBudgetBytes =
        json[u"memory_budget_bytes"].toInteger().value_or(run.memoryBudgetBytes);
    return run;
}

/// The request as it came, but for a password in its address.
JsonValue requestToJson(JsonValue request)
{
    constexpr QStringView document = u"storage_file_id";
    if (request[document].isString())
        request.set(document.toString(), withoutPassword(request[document].toString()));
    return request;
}

} // namespace

JsonValue sectionsOf(const SectionList &list)
{
    const auto file = JsonValue::parse(writeSections(list));
    return file ? *file : JsonValue();
}

JsonValue toRecord(const JobRecord &job)
{
    JsonValue record = JsonValue::Object{
        {u"record"_s, u"job"_s},
        {u"format"_s, formatName},
        {u"version"_s, formatVersion},
        {u"id"_s, job.id},
        {u"created"_s, job.created.toString(Qt::ISODateWithMs)},
        {u"document"_s, JsonValue::Object{{u"path"_s, withoutPassword(job.documentPath)},
                                          {u"identity"_s, toJson(job.documentIdentity)}}},
        {u"sections"_s, sectionsOf(job.sections)},
        {u"prompt"_s, job.prompt},
        {u"frame"_s, job.hasFrame},
        {u"engine"_s, engineToJson(job.engine)},
        {u"run"_s, toJson(job.run)},
        {u"output"_s,
         JsonValue::Object{{u"path"_s, job.outputPath},
                           {u"format"_s, outputFormatNames().at(qsizetype(job.format))}}},
        {u"request"_s, requestToJson(job.request)},
    };
    for (const QString &sentence : job.sections.damage) {
        JsonValue damage = record[u"damage"];
        damage.append(sentence);
        record.set(u"damage"_s, std::move(damage));
    }
    return record;
}

JobRecord asRecorded(JobRecord job)
{
    job.documentPath = withoutPassword(job.documentPath);
    job.engine.apiKey.clear();
    job.engine.baseUrl = withoutPassword(job.engine.baseUrl);
    job.request = requestToJson(std::move(job.request));
    job.sections.warnings.clear();
    job.sections.sections.shrink_to_fit();
    return job;
}

Expected<JobRecord> jobFromRecord(const JsonValue &json)
{
    const QString id = json[u"id"].toString();
    const auto format = outputFormatFromName(json[u"output"][u"format"].toString());
    if (json[u"record"].toString() != "job"_L1 || json[u"format"].toString() != formatName)
        return journalDamaged(id, u"the first record is no job"_s);
    if (json[u"version"].toInteger() != formatVersion || !format) {
        return journalDamaged(id, u"version %1, format of the output %2"_s.arg(
                                      QString::fromLatin1(json[u"version"].digits()),
                                      json[u"output"][u"format"].toString()));
    }
    const JsonValue &sectionsFile = json[u"sections"];
    const auto pages = sectionsFile[u"document"][u"pages"].toInteger();
    auto sections = readSections(sectionsFile.toJson(), int(pages.value_or(0)), id);
    if (!sections)
        return journalDamaged(id, sections.error().message);

    JobRecord job;
    job.id = id;
    job.created = QDateTime::fromString(json[u"created"].toString(), Qt::ISODateWithMs);
    job.documentPath = json[u"document"][u"path"].toString();
    job.documentIdentity = identityFromJson(json[u"document"][u"identity"]);
    job.sections = std::move(*sections);
    for (const JsonValue &sentence : json[u"damage"].toArray())
        job.sections.damage += sentence.toString();
    job.prompt = json[u"prompt"].toString();
    job.hasFrame = json[u"frame"].toBool(true);
    job.engine = engineFromJson(json[u"engine"]);
    job.run = runFromJson(json[u"run"]);
    job.outputPath = json[u"output"][u"path"].toString();
    job.format = *format;
    job.request = json[u"request"];
    return job;
}

} // namespace excerpt
