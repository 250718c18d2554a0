// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/project.h"

#include "core/base/oneline.h"
#include "core/results/outputfile.h"
#include "core/sections/sectionsfile.h"
#include "core/sections/sectionsformat.h"
#include "core/settings/enginejson.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <array>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

using sectionsformat::unknownMembers;

constexpr QStringView formatName = u"excerpt.project";
constexpr int formatVersion = 1;
constexpr qint64 largestProjectBytes = 256LL * 1024 * 1024; ///< beyond, no project can be meant

constexpr QStringView keyFormat = u"format";
constexpr QStringView keyVersion = u"version";
constexpr QStringView keyDocument = u"document";
constexpr QStringView keyPath = u"path";
constexpr QStringView keyRelativePath = u"relative_path";
constexpr QStringView keySections = u"sections";
constexpr QStringView keyPrompt = u"prompt";
constexpr QStringView keyText = u"text";
constexpr QStringView keyFrame = u"frame";
constexpr QStringView keyName = u"name";
constexpr QStringView keyEngine = u"engine";
constexpr QStringView keyBaseUrl = u"base_url";
constexpr QStringView keyView = u"view";
constexpr QStringView keyLastJob = u"last_job";

bool isAddress(const QString &path)
{
    return path.startsWith("http://"_L1, Qt::CaseInsensitive) ||
           path.startsWith("https://"_L1, Qt::CaseInsensitive);
}

/// Reads one file. The first thing that is wrong ends it; `m_error` then says what.
class Reader
{
    Q_DECLARE_TR_FUNCTIONS(ProjectFile)

public:
    explicit Reader(const QString &fileName) : m_fileName(shortened(fileName)) {}

    Expected<Project> read(const QByteArray &json)
    {
        const auto whole = JsonValue::parse(json);
        if (!whole) {
            wrong(tr("“%1” is not valid JSON, so it is no project (%2). Choose another file, or "
                     "an older copy of this one.")
                      .arg(m_fileName, shortened(whole.error().detail)));
            return tl::unexpected(m_error);
        }
        const bool isRead = readHead(*whole) && readDocument((*whole)[keyDocument]) &&
                            readSectionsOf((*whole)[keySections]) &&
                            readPrompt((*whole)[keyPrompt]) && readEngine((*whole)[keyEngine]) &&
                            readRest(*whole);
        if (!isRead)
            return tl::unexpected(m_error);
        return std::move(m_project);
    }

private:
    bool wrong(const QString &message)
    {
        m_error = {Stage::Usage, Code::BadProjectFile, message, {}};
        return false;
    }
    bool wrongField(QStringView field, const QString &what)
    {
        return wrong(tr("In the project “%1”, the field “%2” must be %3.")
                         .arg(m_fileName, field.toString(), what));
    }

    bool readHead(const JsonValue &file)
    {
        if (file[keyFormat].toString() != formatName)
            return wrong(tr("“%1” is no project: its field “format” must be “excerpt.project”.")
                             .arg(m_fileName));
        if (file[keyVersion].toInteger() != formatVersion)
            return wrong(tr("The project “%1” has version %2 of its format, and this program "
                            "reads version %3 only. Use a newer version of Excerpt.")
                             .arg(m_fileName,
                                  shortened(QString::fromUtf8(file[keyVersion].toJson())),
                                  QString::number(formatVersion)));
        return true;
    }

    bool readDocument(const JsonValue &document)
    {
        using namespace sectionsformat;
        if (document.isNull())
            return true;
        const auto isTextOrNull = [](const JsonValue &value) {
            return value.isNull() || value.isString();
        };
        const auto pages = document[keyPages].toInteger();
        const bool isGood =
            document.isObject() && document[keyPath].isString() &&
            isTextOrNull(document[keyRelativePath]) && isTextOrNull(document[keyFileName]) &&
            (document[keyPages].isNull() || (pages && *pages > 0 && *pages <= INT_MAX)) &&
            (document[keySha256].isNull() || isSha256(document[keySha256].toString()));
        if (!isGood)
            return wrongField(keyDocument,
                              tr("an object with “path” (text) and, where they are known, "
                                 "“relative_path” and “file_name” (text), “pages” (a number from "
                                 "1) and “sha256” (64 digits 0 to f)"));
        m_project.documentPath = document[keyPath].toString();
        m_project.relativeDocumentPath = document[keyRelativePath].toString();
        SectionList &list = m_project.sections;
        list.documentName = document[keyFileName].toString();
        list.documentPages = int(pages.value_or(0));
        list.documentSha256 = document[keySha256].toString().toLatin1().toLower();
        list.unknownDocument =
            unknownMembers(document, {keyPath, keyRelativePath, keyFileName, keyPages, keySha256});
        return true;
    }

    /// A sections file without its own words on the document; null: no sections.
    bool readSectionsOf(const JsonValue &sections)
    {
        if (sections.isNull())
            return true;
        auto list = readSections(sections.toJson(), m_project.sections.documentPages, m_fileName);
        if (!list) {
            m_error = list.error();
            return false;
        }
        m_project.sections.sections = std::move(list->sections);
        m_project.sections.unknown = std::move(list->unknown);
        return true;
    }

    bool readPrompt(const JsonValue &prompt)
    {
        if (prompt.isNull())
            return true;
        const JsonValue &frame = prompt[keyFrame];
        const JsonValue &name = prompt[keyName];
        if (!prompt.isObject() || !prompt[keyText].isString() ||
            !(frame.isNull() || frame.isBool()) || !(name.isNull() || name.isString()))
            return wrongField(keyPrompt, tr("an object with “text” (text), “frame” (true or "
                                            "false) and “name” (text)"));
        m_project.prompt = prompt[keyText].toString();
        m_project.hasFrame = frame.toBool(true);
        m_project.promptName = name.toString();
        m_project.unknownPrompt = unknownMembers(prompt, {keyText, keyFrame, keyName});
        return true;
    }

    bool readEngine(const JsonValue &engine)
    {
        if (engine.isNull())
            return true;
        if (!engine.isObject() || !engine[keyName].isString())
            return wrongField(keyEngine, tr("an object with “name” (text)"));
        m_project.engine = engineFromJson(engine);
        m_project.engine.baseUrl.clear();
        const JsonValue known = engineToJson({});
        for (const JsonValue::Member &member : engine.toObject()) {
            if (!known.find(member.first))
                m_project.unknownEngine.push_back(member);
        }
        return true;
    }

    bool readRest(const JsonValue &file)
    {
        const JsonValue &view = file[keyView];
        const JsonValue &job = file[keyLastJob];
        if (!view.isNull() && !view.isObject())
            return wrongField(keyView, tr("an object"));
        if (!job.isNull() && !job.isString())
            return wrongField(keyLastJob, tr("text"));
        m_project.view = view;
        m_project.lastJobId = job.toString();
        m_project.unknown = unknownMembers(file, {keyFormat, keyVersion, keyDocument, keySections,
                                                  keyPrompt, keyEngine, keyView, keyLastJob});
        return true;
    }

    QString m_fileName;
    Project m_project;
    Error m_error;
};

void append(JsonValue::Object &object, QStringView key, JsonValue value)
{
    object.emplace_back(key.toString(), std::move(value));
}

void appendAll(JsonValue::Object &object, const JsonValue::Object &members)
{
    object.insert(object.end(), members.begin(), members.end());
}

JsonValue documentOf(const Project &project, const QString &path)
{
    using namespace sectionsformat;
    const SectionList &list = project.sections;
    if (project.documentPath.isEmpty() && list.unknownDocument.empty())
        return {};
    JsonValue::Object document;
    append(document, keyPath, withoutPassword(project.documentPath));
    if (!path.isEmpty() && !isAddress(project.documentPath)) {
        const QDir folder = QFileInfo(QDir::current().absoluteFilePath(path)).dir();
        append(document, keyRelativePath, folder.relativeFilePath(project.documentPath));
    }
    if (!list.documentName.isEmpty())
        append(document, keyFileName, list.documentName);
    if (list.documentPages > 0)
        append(document, keyPages, list.documentPages);
    if (!list.documentSha256.isEmpty())
        append(document, keySha256, QString::fromLatin1(list.documentSha256));
    appendAll(document, list.unknownDocument);
    return document;
}

JsonValue sectionsOf(const SectionList &list)
{
    if (list.sections.empty())
        return {};
    auto file = JsonValue::parse(writeSections(list));
    if (!file)
        return {};
    file->remove(sectionsformat::keyDocument);
    return std::move(*file);
}

JsonValue engineOf(const Project &project)
{
    JsonValue engine = engineToJson(project.engine);
    engine.remove(keyBaseUrl);
    for (const auto &[key, value] : project.unknownEngine)
        engine.set(key, value);
    return engine;
}

} // namespace

Expected<Project> readProject(const QByteArray &json, const QString &fileName)
{
    return Reader(fileName).read(json);
}

QByteArray writeProject(const Project &project, const QString &path)
{
    JsonValue::Object prompt;
    append(prompt, keyText, project.prompt);
    append(prompt, keyFrame, project.hasFrame);
    append(prompt, keyName, project.promptName);
    appendAll(prompt, project.unknownPrompt);

    JsonValue::Object file;
    append(file, keyFormat, formatName.toString());
    append(file, keyVersion, formatVersion);
    append(file, keyDocument, documentOf(project, path));
    append(file, keySections, sectionsOf(project.sections));
    append(file, keyPrompt, std::move(prompt));
    append(file, keyEngine, engineOf(project));
    append(file, keyView, project.view);
    append(file, keyLastJob,
           project.lastJobId.isEmpty() ? JsonValue() : JsonValue(project.lastJobId));
    appendAll(file, project.unknown);
    return JsonValue(std::move(file)).toJson(JsonValue::Layout::Indented) + '\n';
}

Expected<Project> loadProject(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    const auto bad = [](const QString &message, const QString &detail = {}) {
        return failure(Stage::Usage, Code::BadProjectFile, message, detail);
    };
    if (QFileInfo(path).isDir())
        return bad(QCoreApplication::translate("ProjectFile",
                                               "“%1” is a folder and no project. Choose a file.")
                       .arg(path));
    const qint64 bytes = QFileInfo(path).size();
    if (bytes > largestProjectBytes)
        return bad(QCoreApplication::translate("ProjectFile",
                                               "The project “%1” is larger than 256 MB. Check "
                                               "that it is the right file.")
                       .arg(path));
    const auto json = diskStorage().read(path, 0, bytes);
    if (!json)
        return bad(QCoreApplication::translate(
                       "ProjectFile", "The project “%1” cannot be read. Check that it exists and "
                                      "that you may read it.")
                       .arg(path),
                   json.error().detail);
    return readProject(*json, name);
}

Expected<void> saveProject(Storage &storage, const Project &project, const QString &path)
{
    const QByteArray bytes = writeProject(project, path);
    return writeOutput(storage, path, [&bytes](QIODevice &device) -> Expected<void> {
        if (device.write(bytes) != bytes.size())
            return failure(Stage::Output, Code::OutputUnwritable, device.errorString());
        return {};
    });
}

QString findDocument(const Project &project, const QString &path)
{
    if (isAddress(project.documentPath))
        return project.documentPath;
    const QDir folder = QFileInfo(QDir::current().absoluteFilePath(path)).dir();
    if (!project.relativeDocumentPath.isEmpty()) {
        const QString beside =
            QDir::cleanPath(folder.absoluteFilePath(project.relativeDocumentPath));
        if (QFileInfo(beside).isFile())
            return beside;
    }
    return QFileInfo(project.documentPath).isFile() ? project.documentPath : QString();
}

QString documentChange(const Project &project, const QByteArray &sha256Now)
{
    const QByteArray &before = project.sections.documentSha256;
    if (before.isEmpty() || before == sha256Now)
        return {};
    return QCoreApplication::translate(
               "ProjectFile", "The document has changed since the project was saved (its SHA-256 "
                              "was %1 and is %2). Check that the sections are where they should "
                              "be.")
        .arg(QString::fromLatin1(before), QString::fromLatin1(sha256Now));
}

bool isProjectPath(const QString &path)
{
    return path.endsWith(".excerpt"_L1, Qt::CaseInsensitive);
}

} // namespace excerpt
