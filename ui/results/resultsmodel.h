// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sections/section.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include <array>
#include <vector>

namespace excerpt {

class ResultStore;
class SectionEditor;

/// One row for each section of the document, in its order. GUI thread.
class ResultsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { State, Name, Pages, Time, Tokens, Attempts, Warnings, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole, ///< QString
        StateRole,             ///< int of look::State
        SortRole,              ///< a number or text to sort by
    };

    ResultsModel(const SectionEditor &sections, const ResultStore &results,
                 QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] SectionId idAt(int row) const;
    /// Invalid for an unknown id.
    [[nodiscard]] QModelIndex indexOf(const SectionId &id) const;

private:
    [[nodiscard]] std::vector<SectionId> idsOf(int first, int count) const;
    [[nodiscard]] QString text(const QModelIndex &index) const;
    [[nodiscard]] QVariant sortKey(const QModelIndex &index) const;
    void replaceRows(int first, int removed, int inserted);
    void update(const SectionId &id);

    const SectionEditor &m_sections;
    const ResultStore &m_results;
    std::vector<SectionId> m_ids; ///< of the rows, while the list has changed already
};

/// Which rows are shown.
enum class ResultFilter { All, Done, Warnings, NotSucceeded, Waiting, OutOfDate };
constexpr int resultFilters = int(ResultFilter::OutOfDate) + 1;

class ResultsFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit ResultsFilter(QObject *parent = nullptr);
    void setFilter(ResultFilter filter);
    void setText(const QString &text);
    /// How many rows of the source each filter lets through, whatever the text.
    [[nodiscard]] std::array<int, resultFilters> counts() const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    ResultFilter m_filter = ResultFilter::All;
    QString m_text;
};

} // namespace excerpt
