// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/run/problemoffer.h"

#include <QAbstractTableModel>

#include <set>

namespace excerpt {

class SectionEditor;

/// The sections that did not succeed: what happened, and what can be done. GUI thread.
class ProblemsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { StateColumn, SectionColumn, ReasonColumn, ActionColumn, ColumnCount };
    enum Role { StateRole = Qt::UserRole, PlaceRole, CanActRole };

    /// Both outlive this.
    ProblemsModel(const RunModel &run, const SectionEditor &sections, QObject *parent);

    /// The run has other problems now, or time has passed. `canRun`: a run could be started.
    void refresh(bool canRun);

    [[nodiscard]] const RunModel::Problem &problem(int row) const;
    /// What the action of a row does; to run the section again may have to wait.
    [[nodiscard]] ProblemOffer offer(int row) const { return offerFor(problem(row), m_run); }
    [[nodiscard]] RunChange change(int row) const { return changeFor(offer(row), m_run); }
    [[nodiscard]] QString reason(int row) const { return reasonOf(problem(row), m_run); }
    /// How long the provider asked to wait from now on; 0: no longer.
    [[nodiscard]] std::chrono::milliseconds waitOf(int row) const;
    /// The person asked for the run while the wait is still on.
    void setScheduled(int row, bool isScheduled);
    [[nodiscard]] bool isScheduled(int row) const;
    /// Those scheduled whose time has come; they are scheduled no longer.
    [[nodiscard]] std::vector<SectionId> takeDue();
    /// True while a wait has to be counted down.
    [[nodiscard]] bool hasWaits() const;
    /// For whoever helps: what is known of a row, in English and without text of the document.
    [[nodiscard]] QString report(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString actionText(int row) const;
    [[nodiscard]] QVariant text(int row, Column column) const;
    void takeRows();

    const RunModel &m_run;
    const SectionEditor &m_sections;
    std::vector<RunModel::Problem> m_rows;
    std::set<SectionId> m_scheduled;
    bool m_canRun = true;
};

} // namespace excerpt
