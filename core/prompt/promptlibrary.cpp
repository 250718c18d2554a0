// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/prompt/promptlibrary.h"

#include "core/base/oneline.h"
#include "core/sections/sectionsformat.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

using sectionsformat::unknownMembers;

constexpr QStringView formatName = u"excerpt.prompts";
constexpr int formatVersion = 1;
constexpr qint64 largestLibraryBytes = 64LL * 1024 * 1024; ///< beyond, no library can be meant
constexpr std::chrono::milliseconds longestWait{5000};

constexpr QStringView keyFormat = u"format";
constexpr QStringView keyVersion = u"version";
constexpr QStringView keyPrompts = u"prompts";
constexpr QStringView keyHistory = u"history";
constexpr QStringView keyName = u"name";
constexpr QStringView keyText = u"text";
constexpr QStringView keyFrame = u"frame";
constexpr QStringView keySent = u"sent";

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PromptLibrary)
};

tl::unexpected<Error> bad(const QString &message, const QString &detail = {})
{
    return failure(Stage::Usage, Code::BadPrompt, message, detail);
}

bool isPrompt(const JsonValue &json)
{
    const JsonValue *frame = json.find(keyFrame);
    return json[keyText].isString() && (!frame || frame->isBool());
}

Expected<NamedPrompt> readPrompt(const JsonValue &json, const PromptLibrary &before,
                                 const QString &fileName)
{
    const QString name = oneLine(json[keyName].toString()).trimmed();
    if (name.isEmpty() || !isPrompt(json))
        return bad(Text::tr("“%1” cannot be read as a file of prompts: each prompt needs a name "
                            "and a text. Correct the file or choose another one.")
                       .arg(fileName));
    if (before.find(name))
        return bad(Text::tr("“%1” cannot be read as a file of prompts: two prompts have the name "
                            "“%2”. Rename one of them.")
                       .arg(fileName, shortened(name)));
    return NamedPrompt{name, json[keyText].toString(), json[keyFrame].toBool(true),
                       unknownMembers(json, {keyName, keyText, keyFrame})};
}

/// What was sent is for convenience only: what cannot be read is left out.
std::vector<SentPrompt> readHistory(const JsonValue &json)
{
    std::vector<SentPrompt> history;
    for (const JsonValue &entry : json.toArray()) {
        const auto sent = QDateTime::fromString(entry[keySent].toString(), Qt::ISODate);
        if (isPrompt(entry) && sent.isValid() &&
            history.size() < std::size_t(PromptLibrary::longestHistory))
            history.push_back(
                {entry[keyText].toString(), entry[keyFrame].toBool(true), sent.toUTC()});
    }
    return history;
}

tl::unexpected<Error> unwritable(const QString &path, const QString &detail)
{
    return failure(Stage::Output, Code::WriteFailed,
                   Text::tr("The prompts could not be saved in “%1”. Make room there, or choose "
                            "another folder.")
                       .arg(path),
                   detail);
}

} // namespace

const NamedPrompt *PromptLibrary::find(const QString &name) const
{
    const auto found = std::ranges::find(prompts, name, &NamedPrompt::name);
    return found == prompts.end() ? nullptr : &*found;
}

void PromptLibrary::put(const NamedPrompt &prompt)
{
    const auto found = std::ranges::find(prompts, prompt.name, &NamedPrompt::name);
    if (found == prompts.end()) {
        prompts.push_back(prompt);
        return;
    }
    found->text = prompt.text;
    found->hasFrame = prompt.hasFrame;
}

void PromptLibrary::remove(const QString &name)
{
    std::erase_if(prompts, [&name](const NamedPrompt &prompt) { return prompt.name == name; });
}

void PromptLibrary::remember(const QString &text, bool hasFrame, const QDateTime &now)
{
    if (text.trimmed().isEmpty())
        return;
    std::erase_if(history, [&text](const SentPrompt &sent) { return sent.text == text; });
    QDateTime whole = now.toUTC();
    whole.setTime(QTime(whole.time().hour(), whole.time().minute(), whole.time().second()));
    history.insert(history.begin(), {text, hasFrame, whole});
    if (history.size() > std::size_t(longestHistory))
        history.resize(std::size_t(longestHistory));
}

int PromptLibrary::import(const PromptLibrary &other)
{
    int came = 0;
    for (NamedPrompt prompt : other.prompts) {
        const QString name = prompt.name;
        const NamedPrompt *own = find(name);
        if (own && own->text == prompt.text && own->hasFrame == prompt.hasFrame)
            continue;
        for (int number = 2; find(prompt.name); ++number)
            prompt.name = name + u" ("_s + QString::number(number) + u')';
        prompts.push_back(std::move(prompt));
        ++came;
    }
    return came;
}

Expected<PromptLibrary> readPromptLibrary(const QByteArray &json, const QString &fileName)
{
    const QString name = shortened(fileName);
    const auto whole = JsonValue::parse(json);
    if (!whole)
        return bad(Text::tr("“%1” is not valid JSON, so it is no file of prompts. Choose another "
                            "file.")
                       .arg(name),
                   whole.error().detail);
    if ((*whole)[keyFormat].toString() != formatName)
        return bad(Text::tr("“%1” is no file of prompts. Choose one that was exported from the "
                            "prompt library.")
                       .arg(name));
    if ((*whole)[keyVersion].toInteger() != formatVersion)
        return bad(Text::tr("“%1” is of a later version of Excerpt. Open it with that one, or "
                            "choose another file.")
                       .arg(name));
    PromptLibrary library;
    if (!(*whole)[keyPrompts].isArray())
        return bad(Text::tr("“%1” has no list of prompts. Choose another file.").arg(name));
    for (const JsonValue &entry : (*whole)[keyPrompts].toArray()) {
        auto prompt = readPrompt(entry, library, name);
        if (!prompt)
            return tl::unexpected(prompt.error());
        library.prompts.push_back(std::move(*prompt));
    }
    library.history = readHistory((*whole)[keyHistory]);
    library.unknown = unknownMembers(*whole, {keyFormat, keyVersion, keyPrompts, keyHistory});
    return library;
}

QByteArray writePromptLibrary(const PromptLibrary &library)
{
    JsonValue::Array prompts;
    for (const NamedPrompt &prompt : library.prompts) {
        JsonValue entry;
        entry.set(keyName.toString(), prompt.name);
        entry.set(keyText.toString(), prompt.text);
        entry.set(keyFrame.toString(), prompt.hasFrame);
        for (const auto &[key, value] : prompt.unknown)
            entry.set(key, value);
        prompts.push_back(std::move(entry));
    }
    JsonValue::Array history;
    for (const SentPrompt &sent : library.history) {
        JsonValue entry;
        entry.set(keyText.toString(), sent.text);
        entry.set(keyFrame.toString(), sent.hasFrame);
        entry.set(keySent.toString(), sent.sent.toString(Qt::ISODate));
        history.push_back(std::move(entry));
    }
    JsonValue whole;
    whole.set(keyFormat.toString(), formatName.toString());
    whole.set(keyVersion.toString(), formatVersion);
    whole.set(keyPrompts.toString(), std::move(prompts));
    if (!history.empty())
        whole.set(keyHistory.toString(), std::move(history));
    for (const auto &[key, value] : library.unknown)
        whole.set(key, value);
    return whole.toJson(JsonValue::Layout::Indented) + '\n';
}

QString defaultPromptLibraryPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           u"/excerpt/prompts.json"_s;
}

Expected<PromptLibrary> loadPromptLibrary(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return PromptLibrary();
    if (!file.open(QIODevice::ReadOnly))
        return bad(
            Text::tr("The prompts in “%1” cannot be read. Check who may read the file.").arg(path),
            file.errorString());
    if (file.size() > largestLibraryBytes)
        return bad(
            Text::tr("“%1” is too large for a file of prompts. Choose another file.").arg(path));
    return readPromptLibrary(file.readAll(), path);
}

Expected<void> savePromptLibrary(const PromptLibrary &library, const QString &path)
{
    QSaveFile file(path);
    if (!QDir().mkpath(QFileInfo(path).absolutePath()) || !file.open(QIODevice::WriteOnly))
        return unwritable(path, file.errorString());
    file.write(writePromptLibrary(library));
    if (!file.commit())
        return unwritable(path, file.errorString());
    return {};
}

Expected<PromptLibrary> changePromptLibrary(const QString &path,
                                            const std::function<void(PromptLibrary &)> &change)
{
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return unwritable(path, {});
    QLockFile lock(path + u".lock"_s);
    if (!lock.tryLock(int(longestWait.count())))
        return unwritable(path, u"locked by another process"_s);
    auto library = loadPromptLibrary(path);
    if (!library)
        return library;
    change(*library);
    const auto saved = savePromptLibrary(*library, path);
    if (!saved)
        return tl::unexpected(saved.error());
    return library;
}

} // namespace excerpt
