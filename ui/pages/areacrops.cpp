// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/areacrops.h"

#include "ui/look/look.h"

#include <QGuiApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace excerpt {

namespace {

constexpr int mostPixmaps = 200; ///< of some 60 kB

} // namespace

AreaCrops::AreaCrops(PageSource &pages, const FractionRect &rect, QSizeF roomPixels,
                     QObject *parent)
    : QAbstractListModel(parent)
    , m_pages(pages)
    , m_rect(rect)
    , m_room(roomPixels)
{
    connect(&m_pages, &PageSource::imageArrived, this, &AreaCrops::onImage);
    const auto forget = [this](quint64 request) { m_requests.remove(request); };
    connect(&m_pages, &PageSource::imageFailed, this, forget);
    connect(&m_pages, &PageSource::imageDropped, this, forget);
}

AreaCrops::~AreaCrops()
{
    dropRequests();
}

void AreaCrops::dropRequests()
{
    for (auto request = m_requests.cbegin(); request != m_requests.cend(); ++request)
        m_pages.dropRequest(request.key());
    m_requests.clear();
}

void AreaCrops::setTargets(std::vector<edits::AreaTarget> targets, std::vector<QString> names)
{
    beginResetModel();
    dropRequests();
    m_pixmaps.clear();
    m_ticks.assign(targets.size(), true);
    m_targets = std::move(targets);
    m_names = std::move(names);
    endResetModel();
    Q_EMIT ticksChanged();
}

std::vector<edits::AreaTarget> AreaCrops::ticked() const
{
    std::vector<edits::AreaTarget> targets;
    for (std::size_t i = 0; i < m_targets.size(); ++i) {
        if (m_ticks[i])
            targets.push_back(m_targets[i]);
    }
    return targets;
}

void AreaCrops::show(int first, int last)
{
    first = std::max(0, first);
    last = std::min(last, int(m_targets.size()) - 1);
    for (auto request = m_requests.begin(); request != m_requests.end();) {
        if (request.value() >= first && request.value() <= last) {
            ++request;
            continue;
        }
        m_pages.dropRequest(request.key());
        request = m_requests.erase(request);
    }
    if (m_pixmaps.size() > mostPixmaps)
        m_pixmaps.removeIf(
            [first, last](const auto &each) { return each.key() < first || each.key() > last; });
    for (int row = first; row <= last; ++row) {
        const bool isAsked = std::any_of(m_requests.cbegin(), m_requests.cend(),
                                         [row](int asked) { return asked == row; });
        if (isAsked || m_pixmaps.contains(row))
            continue;
        const PageNumber page = m_targets[std::size_t(row)].page;
        const QSizeF size = m_pages.pageSize(page);
        const QSizeF crop(size.width() * m_rect.width, size.height() * m_rect.height);
        const double scale =
            std::min(m_room.width() / crop.width(), m_room.height() / crop.height());
        m_requests.insert(m_pages.requestImage(page, m_rect, scale * qApp->devicePixelRatio(),
                                               DrawPriority::VisibleThumbnail),
                          row);
    }
}

void AreaCrops::onImage(quint64 request, PageNumber, const QImage &image)
{
    const auto found = m_requests.constFind(request);
    if (found == m_requests.cend())
        return;
    const int row = found.value();
    m_requests.erase(found);
    m_pixmaps.insert(row, framed(image));
    Q_EMIT dataChanged(index(row), index(row), {Qt::DecorationRole});
}

/// In the middle of its room, with a line around it; a grey one while there is no image.
QPixmap AreaCrops::framed(const QImage &image) const
{
    const double ratio = qApp->devicePixelRatio();
    QPixmap pixmap((m_room * ratio).toSize());
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    const QSizeF size = image.isNull() ? m_room : QSizeF(image.size()) / ratio;
    QRectF rect(QPointF(), size.boundedTo(m_room));
    rect.moveCenter(QRectF(QPointF(), m_room).center());
    painter.fillRect(rect, look::color(look::Role::Canvas));
    if (!image.isNull())
        painter.drawImage(rect, image);
    painter.setPen(look::color(look::Role::Line));
    painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
    return pixmap;
}

int AreaCrops::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_targets.size());
}

QVariant AreaCrops::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto row = std::size_t(index.row());
    const QString page = QLocale().toString(m_targets[row].page.value);
    switch (role) {
    case Qt::DisplayRole: return tr("Page %1").arg(page);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        //: %1 is a section, %2 a page number
        return tr("%1, page %2").arg(m_names[row], page);
    case Qt::CheckStateRole: return m_ticks[row] ? Qt::Checked : Qt::Unchecked;
    case Qt::DecorationRole: {
        const auto pixmap = m_pixmaps.constFind(index.row());
        if (pixmap != m_pixmaps.cend())
            return *pixmap;
        return framed({});
    }
    default: return {};
    }
}

bool AreaCrops::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    m_ticks[std::size_t(index.row())] = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT ticksChanged();
    return true;
}

Qt::ItemFlags AreaCrops::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable |
                                 Qt::ItemNeverHasChildren
                           : Qt::NoItemFlags;
}

} // namespace excerpt
