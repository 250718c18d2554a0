// SPDX-License-Identifier: GPL-3.0-or-later
// bench_offline PDF_FOLDER OUTPUT_FOLDER [markdown|headings]
// Writes <name>.md for each PDF (page furniture kept), or <name>.json with the headings found, for
// a scorer to compare with the truth. Prints the time per page.
#include "core/document/pdf/popplerdocument.h"
#include "core/engines/offline/markdowntext.h"
#include "core/sections/findsections.h"

#include <fcntl.h>

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace excerpt;

namespace {

QByteArray markdownOf(PopplerDocument &document, QTextStream &errors)
{
    MarkdownText markdown({.keepFurniture = true});
    for (int page = 1; page <= document.pageCount(); ++page) {
        auto blocks = document.blocks(PageNumber{page});
        if (!blocks) {
            errors << blocks.error().message << Qt::endl;
            continue;
        }
        markdown.addPage(std::move(*blocks));
    }
    markdown.finish();
    return markdown.takeText().toUtf8();
}

QByteArray headingsOf(PopplerDocument &document)
{
    HeadingFinder finder;
    for (int page = 1; page <= document.pageCount(); ++page) {
        if (const auto blocks = document.blocks(PageNumber{page}))
            finder.addPage(*blocks);
    }
    JsonValue::Array entries;
    for (const OutlineEntry &entry : finder.outline().entries) {
        JsonValue value = JsonValue::Object{};
        value.set(u"title"_s, entry.title);
        value.set(u"page"_s, entry.page.value);
        value.set(u"level"_s, entry.depth);
        entries.push_back(std::move(value));
    }
    JsonValue result = JsonValue::Object{};
    result.set(u"entries"_s, std::move(entries));
    return result.toJson();
}

} // namespace

int main(int argumentCount, char **arguments)
{
    QTextStream output(stdout);
    QTextStream errors(stderr);
    if (argumentCount < 3) {
        errors << "bench_offline PDF_FOLDER OUTPUT_FOLDER [markdown|headings]" << Qt::endl;
        return 2;
    }
    const bool isHeadings = argumentCount > 3 && qstrcmp(arguments[3], "headings") == 0;
    const QDir folder(QFile::decodeName(arguments[1]));
    const QDir target(QFile::decodeName(arguments[2]));
    QElapsedTimer timer;
    timer.start();
    int pages = 0;
    const QFileInfoList files = folder.entryInfoList({u"*.pdf"_s}, QDir::Files, QDir::Name);
    for (const QFileInfo &file : files) {
        const int descriptor = open(QFile::encodeName(file.filePath()).constData(), O_RDONLY);
        auto document = PopplerDocument::open(descriptor, {});
        if (!document) {
            errors << file.fileName() << ": " << document.error().message << Qt::endl;
            continue;
        }
        pages += (*document)->pageCount();
        QFile result(
            target.filePath(file.completeBaseName() + (isHeadings ? u".json"_s : u".md"_s)));
        if (!result.open(QIODevice::WriteOnly)) {
            errors << result.fileName() << ": " << result.errorString() << Qt::endl;
            return 6;
        }
        result.write(isHeadings ? headingsOf(**document) : markdownOf(**document, errors));
    }
    output << files.size() << " documents, " << pages << " pages, "
           << double(timer.elapsed()) / std::max(pages, 1) << " ms per page" << Qt::endl;
    return 0;
}
