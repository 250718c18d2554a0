// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sections/resultmodel.h"

#include "core/sections/bookmarksections.h"
#include "ui/sections/sectionrows.h"
#include "ui/sections/sectiontexts.h"

#include <QLocale>

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace excerpt {

ResultModel::ResultModel(QObject *parent) : QAbstractTableModel(parent) {}

void ResultModel::setSections(std::vector<Section> sections)
{
    m_sections = std::move(sections);
    m_checks = checksOf(m_sections);
    m_lessons = groupCount(m_sections);
    makeRows();
}

void ResultModel::show(Show what)
{
    m_show = what;
    makeRows();
}

int ResultModel::outlierCount() const
{
    return int(m_checks.tooLong.size() + m_checks.empty.size());
}

/// "28" of "28 Introduction", else the name.
QString ResultModel::shortNameOf(int section) const
{
    const QString &name = m_sections[std::size_t(section)].name;
    const QString number = numberedTitle(name).number;
    return number.isEmpty() ? name : number;
}

void ResultModel::makeRows()
{
    beginResetModel();
    switch (m_show) {
    case Show::Lessons: m_rows = lessonRows(); break;
    case Show::Gaps: m_rows = gapRows(); break;
    case Show::Sections:
    case Show::Overlaps:
    case Show::Outliers: m_rows = sectionRows(); break;
    }
    endResetModel();
}

std::vector<ResultModel::Row> ResultModel::lessonRows() const
{
    std::vector<Row> rows;
    for (std::size_t i = 0; i < m_sections.size();) {
        const QStringList &parents = m_sections[i].parents;
        std::size_t end = i;
        int last = 0;
        while (end < m_sections.size() && m_sections[end].parents == parents) {
            if (!m_sections[end].pages.isEmpty())
                last = std::max(last, m_sections[end].pages.spans().back().last.value);
            ++end;
        }
        if (!parents.isEmpty() && !m_sections[i].pages.isEmpty()) {
            const PageNumber first = m_sections[i].pages.first();
            Row row;
            row.name = parents.back();
            row.isBold = true;
            row.pages = sectiontexts::pages(PageRange(first, {last}));
            row.length = last - first.value + 1;
            row.note = tr("%n section(s)", nullptr, int(end - i));
            rows.push_back(row);
        }
        i = end;
    }
    return rows;
}

std::vector<ResultModel::Row> ResultModel::gapRows() const
{
    std::vector<Row> rows;
    for (const SectionChecks::Gap &gap : m_checks.gaps) {
        const PageRange pages(gap.pages.first, gap.pages.last);
        Row row;
        row.name = tr("after %1").arg(m_sections[std::size_t(gap.after)].name);
        row.pages = sectiontexts::pages(pages);
        row.length = pages.pageCount();
        row.note = tr("in no section");
        row.state = look::State::Warning;
        row.isFlagged = true;
        rows.push_back(row);
    }
    return rows;
}

std::vector<ResultModel::Row> ResultModel::sectionRows() const
{
    std::vector<Row> rows;
    rows.reserve(m_sections.size());
    int place = 0;
    for (std::size_t i = 0; i < m_sections.size(); ++i) {
        const Section &section = m_sections[i];
        place = i > 0 && m_sections[i - 1].parents == section.parents ? place + 1 : 0;
        Row row;
        row.name = section.name;
        row.place = place;
        row.pages = sectiontexts::pages(section.pages);
        row.length = section.pages.pageCount();
        rows.push_back(std::move(row));
    }
    addNotes(rows);
    if (m_show == Show::Sections)
        return rows;
    std::vector<bool> isKept(rows.size());
    if (m_show == Show::Overlaps) {
        for (const SectionChecks::Overlap &overlap : m_checks.overlaps)
            isKept[std::size_t(overlap.section)] = isKept[std::size_t(overlap.with)] = true;
    } else {
        for (const std::vector<int> *list : {&m_checks.tooLong, &m_checks.empty}) {
            for (const int section : *list)
                isKept[std::size_t(section)] = true;
        }
    }
    std::vector<Row> kept;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (isKept[i])
            kept.push_back(std::move(rows[i]));
    }
    return kept;
}

/// One note a row: what matters most stands last here.
void ResultModel::addNotes(std::vector<Row> &rows) const
{
    for (const SectionChecks::Split &split : m_checks.splits) {
        Row &row = rows[std::size_t(split.section)];
        row.note = tr("split on %1").arg(split.page.value);
        row.state = look::State::Done;
    }
    const auto warn = [&rows](int section, const QString &note) {
        Row &row = rows[std::size_t(section)];
        row.note = note;
        row.state = look::State::Warning;
        row.isFlagged = true;
    };
    for (const int section : m_checks.tooLong)
        warn(section, tr("%1 × the usual length")
                          .arg(m_checks.timesMedian(m_sections[std::size_t(section)])));
    for (const SectionChecks::Overlap &overlap : m_checks.overlaps)
        //: %1 is a page, %2 the number or name of another section
        warn(overlap.section,
             tr("shares %1 with %2").arg(overlap.page.value).arg(shortNameOf(overlap.with)));
    for (const int section : m_checks.empty)
        warn(section, tr("nothing in it"));
}

int ResultModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ResultModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ResultModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    const Column column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        case SectionColumn: return row.name;
        case PagesColumn: return row.pages;
        case LengthColumn: return QLocale().toString(row.length);
        case NoteColumn: return row.note;
        case ColumnCount: return {};
        }
        return {};
    case Qt::ToolTipRole: return column == NoteColumn ? row.note : row.name;
    case Qt::TextAlignmentRole:
        return int(column == LengthColumn ? Qt::AlignTrailing | Qt::AlignVCenter
                                          : Qt::AlignLeading | Qt::AlignVCenter);
    case IsFlaggedRole: return row.isFlagged;
    case IsBoldRole: return row.isBold && column == SectionColumn;
    case PlaceRole:
        return column == SectionColumn && row.place >= 0 ? QVariant(row.place) : QVariant();
    case StateRole:
        return column == NoteColumn && row.state ? QVariant(int(*row.state)) : QVariant();
    case InkRole:
        return column == NoteColumn && row.state ? QVariant(int(look::stateColor(*row.state)))
                                                 : QVariant();
    default: return {};
    }
}

QVariant ResultModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case SectionColumn: return tr("Section");
    case PagesColumn: return tr("Pages");
    case LengthColumn: return tr("Length");
    case NoteColumn: return tr("Note");
    case ColumnCount: return {};
    }
    return {};
}

} // namespace excerpt
