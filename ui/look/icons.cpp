// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/icons.h"

#include "ui/look/motion.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

// A static library's resources are linked only when something names them; the macro must stand
// outside every namespace.
static void loadResources()
{
    static const bool isLoaded = [] {
        Q_INIT_RESOURCE(excerpt);
        return true;
    }();
    Q_UNUSED(isLoaded)
}

namespace excerpt::look {

namespace {

bool isMirrored(const QString &name)
{
    return QGuiApplication::isRightToLeft() &&
           (name.startsWith("go-"_L1) || name.startsWith("edit-undo"_L1) ||
            name.startsWith("edit-redo"_L1) || name.startsWith("media-"_L1));
}

QByteArray coloredSource(const QString &name, const QColor &ink, const QColor &ground)
{
    QFile file(u":/icons/"_s + name + u".svg"_s);
    const bool isThere = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(isThere, "look::icon", qUtf8Printable(name));
    if (!isThere)
        return {};
    return file.readAll()
        .replace("currentColor", ink.name().toLatin1())
        .replace("\"ground\"", QByteArray('"' + ground.name().toLatin1() + '"'));
}

/// Draws the file anew for each size, scale and colour; QPixmapCache keeps the pictures.
class Engine : public QIconEngine
{
public:
    Engine(QString name, Role role) : m_name(std::move(name)), m_role(role) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const double scale = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * scale, mode, state, 1.0));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        const QColor ink = inkFor(mode);
        const int degrees = m_name == "state-running"_L1 ? Motion::instance().degrees() : 0;
        const QString key = u"excerpt-%1-%2-%3x%4-%5"_s.arg(m_name, ink.name())
                                .arg(size.width())
                                .arg(size.height())
                                .arg(degrees);
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        QImage image(size, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        painter.translate(size.width() / 2.0, size.height() / 2.0);
        painter.rotate(degrees);
        painter.translate(-size.width() / 2.0, -size.height() / 2.0);
        QSvgRenderer(coloredSource(m_name, ink, groundFor(mode)))
            .render(&painter, QRectF(QPointF(), QSizeF(size)));
        painter.end();
        pixmap = QPixmap::fromImage(isMirrored(m_name) ? image.mirrored(true, false) : image);
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }
    [[nodiscard]] QIconEngine *clone() const override { return new Engine(*this); }
    QString iconName() override { return m_name; }

private:
    /// What stands behind a selected icon is the selection.
    [[nodiscard]] static QColor groundFor(QIcon::Mode mode)
    {
        return color(mode == QIcon::Selected ? Role::Accent : Role::Base);
    }
    [[nodiscard]] QColor inkFor(QIcon::Mode mode) const
    {
        if (mode == QIcon::Selected)
            return color(Role::OnAccent);
        QColor ink = color(m_role);
        if (mode == QIcon::Disabled) {
            const QColor ground = color(Role::Window);
            ink = QColor((ink.red() + ground.red()) / 2, (ink.green() + ground.green()) / 2,
                         (ink.blue() + ground.blue()) / 2);
        }
        return ink;
    }

    QString m_name;
    Role m_role;
};

} // namespace

QIcon icon(const QString &name, Role role)
{
    loadResources();
    return QIcon(new Engine(name, role));
}

} // namespace excerpt::look
