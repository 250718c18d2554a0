// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the program's icon in the sizes that icon themes have: makeicons ICON.svg FOLDER
#include <QDir>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    QSvgRenderer icon(arguments.at(1));
    if (!icon.isValid() || !QDir().mkpath(arguments.at(2)))
        return 1;
    for (const int size : {16, 22, 24, 32, 48, 64, 96, 128, 256, 512}) {
        QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        icon.render(&painter);
        painter.end();
        const QString path = u"%1/%2.png"_s.arg(arguments.at(2)).arg(size);
        if (!image.save(path)) {
            std::fprintf(stderr, "%s cannot be written.\n", qUtf8Printable(path));
            return 1;
        }
    }
    return 0;
}
