// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sections/areas.h"
#include "ui/document/pagesource.h"

#include <QAbstractListModel>
#include <QHash>
#include <QPixmap>

namespace excerpt {

/// The crops that an area would cut out of other pages, each with a tick. Pictures are asked for as
/// they come into view, and only those last seen are kept. GUI thread.
class AreaCrops : public QAbstractListModel
{
    Q_OBJECT

public:
    AreaCrops(PageSource &pages, const FractionRect &rect, QSizeF roomPixels, QObject *parent);
    ~AreaCrops() override;

    /// `names` are what is said beside the page, for each section that a target names.
    void setTargets(std::vector<edits::AreaTarget> targets, std::vector<QString> names);
    [[nodiscard]] std::vector<edits::AreaTarget> ticked() const;
    /// Asks for the pictures of these rows and drops requests for others.
    void show(int first, int last);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void ticksChanged();

private:
    void dropRequests();
    [[nodiscard]] QPixmap framed(const QImage &image) const;
    void onImage(quint64 request, PageNumber page, const QImage &image);

    PageSource &m_pages;
    FractionRect m_rect;
    QSizeF m_room;
    std::vector<edits::AreaTarget> m_targets;
    std::vector<QString> m_names;
    std::vector<bool> m_ticks;
    QHash<quint64, int> m_requests; ///< to rows
    QHash<int, QPixmap> m_pixmaps;  ///< by row
};

} // namespace excerpt
