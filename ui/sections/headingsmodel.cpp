// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sections/headingsmodel.h"

#include "ui/look/look.h"
#include "ui/sections/sectionrows.h"

#include <QLocale>

#include <cmath>
#include <utility>

namespace excerpt {

void HeadingsModel::grow(const std::vector<HeadingCandidate> &headings)
{
    if (headings.size() <= m_headings.size())
        return;
    beginInsertRows({}, int(m_headings.size()), int(headings.size()) - 1);
    m_headings.insert(m_headings.end(), headings.begin() + std::ptrdiff_t(m_headings.size()),
                      headings.end());
    endInsertRows();
}

void HeadingsModel::setTaken(std::vector<bool> isTaken)
{
    m_isTaken = std::move(isTaken);
    if (!m_headings.empty())
        Q_EMIT dataChanged(index(0, TitleColumn), index(int(m_headings.size()) - 1, TitleColumn),
                           {Qt::CheckStateRole});
}

QString HeadingsModel::lookOf(const HeadingCandidate &heading)
{
    const QString size = QLocale().toString(std::round(heading.sizePoints * 10) / 10);
    //: %1 is a font size in points
    return heading.isBold ? tr("%1 pt, bold").arg(size) : tr("%1 pt").arg(size);
}

int HeadingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_headings.size());
}

int HeadingsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HeadingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const std::size_t row = std::size_t(index.row());
    const HeadingCandidate &heading = m_headings[row];
    const bool isTaken = row < m_isTaken.size() && m_isTaken[row];
    switch (role) {
    case Qt::DisplayRole:
        switch (Column(index.column())) {
        case TitleColumn: return heading.text;
        case PageColumn: return QString::number(heading.page.value);
        case LookColumn: return lookOf(heading);
        case ColumnCount: return {};
        }
        return {};
    case Qt::CheckStateRole:
        return index.column() == TitleColumn ? QVariant(isTaken ? Qt::Checked : Qt::Unchecked)
                                             : QVariant();
    case Qt::ToolTipRole: return heading.text;
    case Qt::TextAlignmentRole:
        return int(index.column() == PageColumn ? Qt::AlignTrailing | Qt::AlignVCenter
                                                : Qt::AlignLeading | Qt::AlignVCenter);
    case InkRole:
        return index.column() == TitleColumn ? QVariant() : QVariant(int(look::Role::Dim));
    default: return {};
    }
}

QVariant HeadingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case TitleColumn: return tr("Heading");
    case PageColumn: return tr("Page");
    case LookColumn: return tr("Letters");
    case ColumnCount: return {};
    }
    return {};
}

bool HeadingsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    Q_EMIT checkRequested(index.row(), value.value<Qt::CheckState>() == Qt::Checked);
    return true;
}

Qt::ItemFlags HeadingsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (index.column() == TitleColumn)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

} // namespace excerpt
