// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sections/checks.h"
#include "core/sections/section.h"
#include "ui/look/states.h"

#include <QAbstractTableModel>

#include <optional>

namespace excerpt {

/// What sections are about to be made: a row for each with its length and what to look at. GUI
/// thread.
class ResultModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { SectionColumn, PagesColumn, LengthColumn, NoteColumn, ColumnCount };
    enum class Show { Lessons, Sections, Gaps, Overlaps, Outliers };

    explicit ResultModel(QObject *parent = nullptr);

    void setSections(std::vector<Section> sections);
    void show(Show what);
    [[nodiscard]] Show shown() const { return m_show; }
    [[nodiscard]] const std::vector<Section> &sections() const { return m_sections; }
    [[nodiscard]] const SectionChecks &checks() const { return m_checks; }
    [[nodiscard]] int lessonCount() const { return m_lessons; }
    /// Too long ones and those without any height.
    [[nodiscard]] int outlierCount() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    struct Row
    {
        QString name;
        int place = -1; ///< -1: no chip
        QString pages;
        int length = 0;
        QString note;
        std::optional<look::State> state;
        bool isFlagged = false;
        bool isBold = false;
    };
    void makeRows();
    [[nodiscard]] std::vector<Row> lessonRows() const;
    [[nodiscard]] std::vector<Row> gapRows() const;
    [[nodiscard]] std::vector<Row> sectionRows() const;
    void addNotes(std::vector<Row> &rows) const;
    [[nodiscard]] QString shortNameOf(int section) const;

    std::vector<Section> m_sections;
    SectionChecks m_checks;
    int m_lessons = 0;
    Show m_show = Show::Sections;
    std::vector<Row> m_rows;
};

} // namespace excerpt
