// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/pdf/qpdfdocument.h"
#include "tests/support/pdfgenerator.h"

#include <fcntl.h>
#include <unistd.h>

#include <QFile>
#include <QTemporaryDir>

namespace excerpt::tests {

/// A folder of documents and of the sections cut from them. What cannot fail here ends the test.
class CutFixture
{
protected:
    QString write(const QByteArray &bytes)
    {
        const QString path = newPath();
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }
    QString write(const PdfSpec &spec) { return write(pdfBytes(spec)); }
    QString newPath() { return m_folder.filePath(QString::number(++m_count) + u".pdf"); }

    static std::unique_ptr<QpdfDocument> open(const QString &path, const QString &password = {})
    {
        auto document =
            QpdfDocument::open(::open(QFile::encodeName(path).constData(), O_RDONLY), password);
        if (!document)
            qFatal("cannot open: %s", qPrintable(document.error().detail));
        return std::move(*document);
    }
    /// The path of a new PDF.
    QString cut(QpdfDocument &document, const QString &pages)
    {
        QFile file(newPath());
        const auto range = PageRange::parse(pages, document.info().pageCount);
        if (!range || !file.open(QIODevice::WriteOnly))
            qFatal("cannot cut %s", qPrintable(pages));
        const auto warnings = document.cut(*range, file.handle());
        if (!warnings)
            qFatal("cannot cut %s: %s", qPrintable(pages), qPrintable(warnings.error().detail));
        return file.fileName();
    }
    QString cut(const QString &path, const QString &pages) { return cut(*open(path), pages); }

private:
    QTemporaryDir m_folder;
    int m_count = 0;
};

} // namespace excerpt::tests
