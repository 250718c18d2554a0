// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/recentdocuments.h"

#include "core/base/json.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSaveFile>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr auto format = "excerpt.recent"_L1;
constexpr qint64 largestListBytes = 1024 * 1024;
constexpr auto lockTimeout = std::chrono::seconds(2);

bool makePrivateFolder(const QString &path)
{
    if (QFileInfo(path).isDir())
        return true;
    if (!QDir().mkpath(QFileInfo(path).path()))
        return false;
    return QDir().mkdir(path, ownerOnly | QFileDevice::ExeOwner) || QFileInfo(path).isDir();
}

JsonValue toJson(const RecentDocument &document)
{
    return JsonValue(JsonValue::Object{
        {u"source"_s, document.source},
        {u"name"_s, document.name},
        {u"pages"_s, document.pages},
        {u"sections"_s, document.sections},
        {u"succeeded"_s, document.succeeded},
        {u"warnings"_s, document.warnings},
        {u"not_succeeded"_s, document.notSucceeded},
        {u"interrupted"_s, document.isInterrupted},
        {u"opened"_s, document.opened.toString(Qt::ISODate)},
    });
}

RecentDocument fromJson(const JsonValue &value)
{
    const auto count = [&value](QStringView key) {
        const qint64 number = value[key].toInteger().value_or(0);
        return int(std::clamp<qint64>(number, 0, 1'000'000'000));
    };
    return {value[u"source"].toString(),
            value[u"name"].toString(),
            count(u"pages"),
            count(u"sections"),
            count(u"succeeded"),
            count(u"warnings"),
            count(u"not_succeeded"),
            value[u"interrupted"].toBool(),
            QDateTime::fromString(value[u"opened"].toString(), Qt::ISODate)};
}

} // namespace

RecentDocuments::RecentDocuments(QString folder, QString picturesFolder)
    : m_folder(std::move(folder))
    , m_picturesFolder(std::move(picturesFolder))
{
}

QString RecentDocuments::listPath() const
{
    return m_folder + "/recent.json"_L1;
}

QString RecentDocuments::picturePath(const QString &source) const
{
    const QByteArray hash = QCryptographicHash::hash(source.toUtf8(), QCryptographicHash::Sha256);
    return m_picturesFolder + u'/' + QString::fromLatin1(hash.toHex().left(32)) + ".png"_L1;
}

std::vector<RecentDocument> RecentDocuments::read() const
{
    QFile file(listPath());
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto json = JsonValue::parse(file.read(largestListBytes));
    if (!json || (*json)[u"format"].toString() != format)
        return {};
    std::vector<RecentDocument> documents;
    for (const JsonValue &entry : (*json)[u"documents"].toArray()) {
        RecentDocument document = fromJson(entry);
        if (!document.source.isEmpty() && int(documents.size()) < mostDocuments)
            documents.push_back(std::move(document));
    }
    return documents;
}

template <typename Change>
void RecentDocuments::change(Change change) const
{
    if (!makePrivateFolder(m_folder))
        return; // what cannot be remembered is not worth a message
    QLockFile lock(listPath() + ".lock"_L1);
    if (!lock.tryLock(int(std::chrono::milliseconds(lockTimeout).count())))
        return;
    std::vector<RecentDocument> documents = read();
    change(documents);
    JsonValue::Array array;
    for (const RecentDocument &document : documents)
        array.push_back(toJson(document));
    const JsonValue json(JsonValue::Object{
        {u"format"_s, QString(format)}, {u"version"_s, 1}, {u"documents"_s, std::move(array)}});
    QSaveFile file(listPath());
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.setPermissions(ownerOnly);
    file.write(json.toJson(JsonValue::Layout::Indented) + '\n');
    file.commit();
    removeOtherPictures(documents);
}

void RecentDocuments::put(const RecentDocument &document) const
{
    change([&document](std::vector<RecentDocument> &documents) {
        std::erase_if(documents, [&document](const RecentDocument &other) {
            return other.source == document.source;
        });
        documents.insert(documents.begin(), document);
        if (int(documents.size()) > mostDocuments)
            documents.resize(mostDocuments);
    });
}

void RecentDocuments::remove(const QString &source) const
{
    change([&source](std::vector<RecentDocument> &documents) {
        std::erase_if(documents,
                      [&source](const RecentDocument &other) { return other.source == source; });
    });
}

void RecentDocuments::clear() const
{
    change([](std::vector<RecentDocument> &documents) { documents.clear(); });
}

QImage RecentDocuments::picture(const QString &source) const
{
    return QImage(picturePath(source), "PNG");
}

void RecentDocuments::putPicture(const QString &source, const QImage &picture) const
{
    if (!makePrivateFolder(m_picturesFolder))
        return;
    QSaveFile file(picturePath(source));
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.setPermissions(ownerOnly);
    if (picture.save(&file, "PNG"))
        file.commit();
}

void RecentDocuments::removeOtherPictures(const std::vector<RecentDocument> &documents) const
{
    QStringList kept;
    for (const RecentDocument &document : documents)
        kept << QFileInfo(picturePath(document.source)).fileName();
    QDir folder(m_picturesFolder);
    const QStringList pictures = folder.entryList({u"*.png"_s}, QDir::Files);
    for (const QString &picture : pictures) {
        if (!kept.contains(picture))
            folder.remove(picture);
    }
}

} // namespace excerpt
