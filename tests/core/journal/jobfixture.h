// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/job.h"

#include <QDir>
#include <QFile>

namespace excerpt::tests {

/// What every test of the journal starts from: `count` sections of one page each.
inline JobRecord makeRecord(int count)
{
    JobRecord record;
    record.created =
        QDateTime::fromString(QStringLiteral("2026-01-02T03:04:05.006Z"), Qt::ISODateWithMs);
    record.documentPath = QStringLiteral("/somewhere/book.pdf");
    record.documentIdentity = {~quint64(0), 12345678901234567890U, 1234, 1'700'000'000'123'456'789};
    record.sections.documentName = QStringLiteral("book.pdf");
    record.sections.documentPages = count;
    for (int i = 1; i <= count; ++i) {
        Section section;
        section.id = {QStringLiteral("s%1").arg(i)};
        section.name = QStringLiteral("Section %1").arg(i);
        section.pages = PageRange(PageNumber{i}, PageNumber{i});
        record.sections.sections.push_back(section);
    }
    record.prompt = QStringLiteral("List the dates.");
    record.outputPath = QStringLiteral("/somewhere/out.json");
    return record;
}

inline SectionResult makeResult(const Section &section, Status status, const QString &text)
{
    SectionResult result;
    result.id = section.id;
    result.name = section.name;
    result.pages = section.pages;
    result.status = status;
    result.text = text;
    if (status != Status::Succeeded && status != Status::Warning)
        result.error = Error{Stage::Generate, Code::Refusal, QStringLiteral("It said no.")};
    return result;
}

inline RemoteName uploadName(const Section &section)
{
    return {.displayName = QStringLiteral("excerpt-job-%1-0a1b2c3d.pdf").arg(section.id.value)};
}

/// A closed job with a result "Answer n" for each section but the last: its journal has the job,
/// then two records for each. Its id; empty when something failed.
inline QString makeJob(const QString &jobs, int sections)
{
    const auto record = makeRecord(sections);
    const auto job = Job::create(diskStorage(), jobs, record);
    if (!job)
        return {};
    const auto reader = (*job)->reader();
    for (int i = 1; i < sections; ++i) {
        const Section &section = record.sections.sections.at(std::size_t(i - 1));
        const QString answer = QStringLiteral("Answer %1").arg(i);
        if (!reader(SectionStarted{section.id, section.name, i, sections}) ||
            !reader(SectionFinished{makeResult(section, Status::Succeeded, answer)}))
            return {};
    }
    return (*job)->record().id;
}

/// For QTemporaryDir: where syncing costs nothing, if the system has such a place. Nothing that
/// these tests look at depends on it.
inline QString folderTemplate()
{
    const QString memory = QStringLiteral("/dev/shm");
    const bool canUse = QFileInfo(memory).isDir() && QFileInfo(memory).isWritable();
    return (canUse ? memory : QDir::tempPath()) + QStringLiteral("/tst_journal-XXXXXX");
}

inline QByteArray fileContents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool setFileContents(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace excerpt::tests
