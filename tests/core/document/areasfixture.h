// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/pdf/popplerdocument.h"
#include "tests/core/document/cutfixture.h"
#include "tests/support/pdfreaders.h"

#include <QImage>
#include <QRegularExpression>

namespace excerpt::tests {

using namespace Qt::StringLiterals;

/// Documents, parts of their pages as sections, and what other programs find in those.
class AreasFixture : protected CutFixture
{
protected:
    /// A PDF of page 1 of the document with `areas` only; the warnings of the last one.
    QString cutAreas(const QString &path, const Areas &areas, const QString &password = {},
                     int page = 1)
    {
        const auto qpdf = open(path, password);
        const auto poppler =
            PopplerDocument::open(::open(QFile::encodeName(path).constData(), O_RDONLY), password);
        QFile file(newPath());
        if (!poppler || !file.open(QIODevice::WriteOnly))
            qFatal("cannot cut %s", qPrintable(path));
        const PageNumber number{page};
        const auto warnings =
            qpdf->cut(PageRange(number, number), file.handle(), {{number, areas}}, poppler->get());
        if (!warnings)
            qFatal("cannot cut %s: %s", qPrintable(path), qPrintable(warnings.error().detail));
        m_warnings = *warnings;
        return file.fileName();
    }

    /// Everything that text extractors get out of a file, and every object in it.
    static QByteArray everythingIn(const QString &path)
    {
        QByteArray all;
        for (const QStringList &options : {QStringList{}, QStringList{u"-raw"_s}})
            all += runProgram(u"pdftotext"_s, options + QStringList{path, u"-"_s}).text;
        for (const char *form : {"txt", "stext"})
            all += runProgram(u"mutool"_s,
                              {u"draw"_s, u"-q"_s, u"-F"_s, QString::fromLatin1(form), path})
                       .text;
        return all + plainObjects(path);
    }

    struct FoundWord
    {
        QString text;
        FractionRect box;
        double x = 0; ///< the middle
        double y = 0;
    };
    /// As pdftotext sees them, on page 1.
    static std::vector<FoundWord> wordsOf(const QString &path)
    {
        const QString html = QString::fromUtf8(
            runProgram(u"pdftotext"_s, {u"-bbox"_s, u"-cropbox"_s, u"-l"_s, u"1"_s, path, u"-"_s})
                .text);
        static const QRegularExpression word(u"<word xMin=\"([^\"]*)\" yMin=\"([^\"]*)\" "
                                             u"xMax=\"([^\"]*)\" yMax=\"([^\"]*)\">([^<]*)<"_s);
        const QStringList size = pageInfo(path, u"Page size"_s).split(u' ');
        double width = size.value(0).toDouble();
        double height = size.value(2).toDouble();
        if (pageInfo(path, u"Page rot"_s).toInt() % 180 != 0)
            std::swap(width, height);
        std::vector<FoundWord> words;
        for (auto all = word.globalMatch(html); all.hasNext();) {
            const auto match = all.next();
            const auto value = [&match](int i) { return match.captured(i).toDouble(); };
            const FractionRect box{value(1) / width, value(2) / height,
                                   (value(3) - value(1)) / width, (value(4) - value(2)) / height};
            words.push_back(
                {match.captured(5), box, box.x + box.width / 2, box.y + box.height / 2});
        }
        return words;
    }

    /// Page 1 as pdftoppm draws it at 100 dots per inch.
    QImage drawn(const QString &path)
    {
        const QString name = newPath();
        std::ignore = runProgram(u"pdftoppm"_s,
                                 {u"-r"_s, u"100"_s, u"-singlefile"_s, u"-cropbox"_s, path, name});
        return QImage(name + u".ppm");
    }

    /// The mean difference of a colour in the areas, 0 to 255, and whether all else is white. A rim
    /// of 2 pixels about every edge does not count.
    struct Comparison
    {
        double difference = 0;
        bool isWhiteElsewhere = true;
    };
    static Comparison compare(const QImage &original, const QImage &part, const Areas &areas)
    {
        Comparison result;
        qint64 sum = 0;
        qint64 count = 0;
        if (original.isNull() || original.size() != part.size())
            return {255, false};
        constexpr int rim = 2;
        const auto inside = [&](int x, int y) {
            return contains(areas, (x + 0.5) / original.width(), (y + 0.5) / original.height());
        };
        for (int y = rim; y < original.height() - rim; ++y) {
            for (int x = rim; x < original.width() - rim; ++x) {
                const bool isIn = inside(x, y);
                if (inside(x - rim, y - rim) != isIn || inside(x + rim, y + rim) != isIn ||
                    inside(x - rim, y + rim) != isIn || inside(x + rim, y - rim) != isIn)
                    continue;
                const QRgb a = original.pixel(x, y);
                const QRgb b = part.pixel(x, y);
                if (!isIn) {
                    result.isWhiteElsewhere &= qGray(b) > 250;
                    continue;
                }
                sum += qAbs(qRed(a) - qRed(b)) + qAbs(qGreen(a) - qGreen(b)) +
                       qAbs(qBlue(a) - qBlue(b));
                count += 3;
            }
        }
        result.difference = count == 0 ? 0 : double(sum) / double(count);
        return result;
    }

    QStringList m_warnings;
};

} // namespace excerpt::tests
