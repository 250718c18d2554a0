// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sections/findsections.h"

#include <QAbstractTableModel>

namespace excerpt {

/// The headings found so far, each with its page and its look, and which are taken. GUI thread.
class HeadingsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TitleColumn, PageColumn, LookColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// The first of them are those that it has.
    void grow(const std::vector<HeadingCandidate> &headings);
    [[nodiscard]] const std::vector<HeadingCandidate> &headings() const { return m_headings; }
    void setTaken(std::vector<bool> isTaken);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// "14 pt, bold"
    [[nodiscard]] static QString lookOf(const HeadingCandidate &heading);

Q_SIGNALS:
    void checkRequested(int heading, bool isOn);

private:
    std::vector<HeadingCandidate> m_headings;
    std::vector<bool> m_isTaken; ///< may be shorter
};

} // namespace excerpt
