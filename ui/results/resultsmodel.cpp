// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/resultsmodel.h"

#include "ui/look/sectioncolors.h"
#include "ui/look/states.h"
#include "ui/results/resultstore.h"
#include "ui/sections/sectioneditor.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

QString tokensText(const TokenUsage &usage)
{
    if (!usage.inputTokens && !usage.outputTokens)
        return {};
    return QLocale().toString(usage.inputTokens.value_or(0) + usage.outputTokens.value_or(0));
}

/// Of one that is running: so far, drawn anew while its icon turns.
QString timeText(const LatestResult *outcome)
{
    const qint64 milliseconds = !outcome             ? 0
                                : outcome->isRunning ? outcome->since.elapsed()
                                                     : qint64(outcome->total.count());
    if (milliseconds == 0)
        return {};
    return ResultsModel::tr("%1 s").arg(QLocale().toString(double(milliseconds) / 1000, 'f', 1));
}

bool passes(ResultFilter filter, look::State state)
{
    switch (filter) {
    case ResultFilter::All: return true;
    case ResultFilter::Done: return state == look::State::Done || state == look::State::Warning;
    case ResultFilter::Warnings: return state == look::State::Warning;
    case ResultFilter::NotSucceeded:
        return state == look::State::Empty || state == look::State::CutOff ||
               state == look::State::NotValid || state == look::State::Failed ||
               state == look::State::SetAside || state == look::State::Stopped;
    case ResultFilter::Waiting:
        return state == look::State::Waiting || state == look::State::Running;
    case ResultFilter::OutOfDate: return state == look::State::OutOfDate;
    }
    return true;
}

} // namespace

ResultsModel::ResultsModel(const SectionEditor &sections, const ResultStore &results,
                           QObject *parent)
    : QAbstractTableModel(parent)
    , m_sections(sections)
    , m_results(results)
    , m_ids(idsOf(0, int(sections.sections().size())))
{
    connect(&sections, &SectionEditor::changed, this, &ResultsModel::replaceRows);
    const auto reset = [this] {
        beginResetModel();
        m_ids = idsOf(0, int(m_sections.sections().size()));
        endResetModel();
    };
    connect(&sections, &SectionEditor::wasReset, this, reset);
    connect(&results, &ResultStore::wasReset, this, [this] {
        if (!m_ids.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    });
    connect(&results, &ResultStore::changed, this, &ResultsModel::update);
}

std::vector<SectionId> ResultsModel::idsOf(int first, int count) const
{
    std::vector<SectionId> ids;
    ids.reserve(std::size_t(count));
    for (int i = first; i < first + count; ++i)
        ids.push_back(m_sections.sections().at(std::size_t(i)).id);
    return ids;
}

void ResultsModel::replaceRows(int first, int removed, int inserted)
{
    // The list has changed already: the rows follow in steps that views can take.
    const auto at = m_ids.begin() + first;
    const int common = std::min(removed, inserted);
    const auto ids = idsOf(first, inserted);
    if (removed > common) {
        beginRemoveRows({}, first + common, first + removed - 1);
        m_ids.erase(at + common, at + removed);
        endRemoveRows();
    }
    if (inserted > common) {
        beginInsertRows({}, first + common, first + inserted - 1);
        m_ids.insert(m_ids.begin() + first + common, ids.begin() + common, ids.end());
        endInsertRows();
    }
    std::copy(ids.begin(), ids.end(), m_ids.begin() + first);
    if (!m_ids.empty()) // letters of later siblings may have changed too
        Q_EMIT dataChanged(index(std::min(first, rowCount() - 1), 0),
                           index(rowCount() - 1, ColumnCount - 1));
}

void ResultsModel::update(const SectionId &id)
{
    const QModelIndex row = indexOf(id);
    if (row.isValid())
        Q_EMIT dataChanged(row.siblingAtColumn(0), row.siblingAtColumn(ColumnCount - 1));
}

int ResultsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

int ResultsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

SectionId ResultsModel::idAt(int row) const
{
    return m_ids.at(std::size_t(row));
}

QModelIndex ResultsModel::indexOf(const SectionId &id) const
{
    const int row = m_sections.indexOf(id);
    const bool isShown = row >= 0 && row < rowCount() && m_ids.at(std::size_t(row)) == id;
    return isShown ? index(row, Name) : QModelIndex();
}

QString ResultsModel::text(const QModelIndex &index) const
{
    const Section *section = m_sections.find(idAt(index.row()));
    if (!section)
        return {}; // it is being taken out
    const LatestResult *outcome = m_results.find(section->id);
    switch (Column(index.column())) {
    case State: return look::stateWord(m_results.state(section->id));
    case Name: return section->name;
    case Pages: return section->pages.toString().replace(u'-', u'–');
    case Time: return timeText(outcome);
    case Tokens: return outcome ? tokensText(outcome->usage) : QString();
    case Attempts:
        return outcome && outcome->status != Status::Pending ? QLocale().toString(outcome->attempts)
                                                             : QString();
    case Warnings:
        if (!outcome || isSuccess(outcome->status))
            return outcome ? outcome->warnings.join(u' ') : QString();
        return outcome->message;
    case ColumnCount: break;
    }
    return {};
}

QVariant ResultsModel::sortKey(const QModelIndex &index) const
{
    const Section *section = m_sections.find(idAt(index.row()));
    if (!section)
        return {}; // it is being taken out
    const LatestResult *outcome = m_results.find(section->id);
    switch (Column(index.column())) {
    case State: return int(m_results.state(section->id));
    case Pages: return section->pages.isEmpty() ? 0 : section->pages.first().value;
    case Time: return outcome ? qint64(outcome->total.count()) : 0;
    case Tokens:
        return outcome ? outcome->usage.inputTokens.value_or(0) +
                             outcome->usage.outputTokens.value_or(0)
                       : 0;
    case Attempts: return outcome ? outcome->attempts : 0;
    case Name:
    case Warnings:
    case ColumnCount: break;
    }
    return text(index);
}

QVariant ResultsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SectionId id = idAt(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(index);
    case Qt::ToolTipRole:
        return index.column() == Name || index.column() == Warnings ? text(index) : QString();
    case Qt::AccessibleTextRole: return text(index);
    case Qt::DecorationRole:
        if (index.column() == State)
            return look::stateIcon(m_results.state(id));
        if (index.column() == Name)
            return look::chipIcon(m_sections.find(id) ? m_sections.place(m_sections.indexOf(id))
                                                      : 0);
        return {};
    case Qt::ForegroundRole:
        if (index.column() == State)
            return look::color(look::stateColor(m_results.state(id)));
        if (index.column() == Warnings)
            return look::color(look::Role::Warning);
        return index.column() == Name ? QVariant() : QVariant(look::color(look::Role::Dim));
    case Qt::TextAlignmentRole:
        if (index.column() >= Time && index.column() <= Attempts)
            return QVariant::fromValue(Qt::AlignTrailing | Qt::AlignVCenter);
        return {};
    case IdRole: return id.value;
    case StateRole: return int(m_results.state(id));
    case SortRole: return sortKey(index);
    default: return {};
    }
}

QVariant ResultsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (Column(section)) {
    case State: return tr("State");
    case Name: return tr("Section");
    case Pages: return tr("Pages");
    case Time: return tr("Time");
    case Tokens: return tr("Tokens");
    case Attempts: return tr("Attempts");
    case Warnings: return tr("Remarks");
    case ColumnCount: break;
    }
    return {};
}

ResultsFilter::ResultsFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(ResultsModel::SortRole);
    setSortLocaleAware(true);
    setDynamicSortFilter(true);
}

void ResultsFilter::setFilter(ResultFilter filter)
{
    m_filter = filter;
    invalidateFilter();
}

void ResultsFilter::setText(const QString &text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

std::array<int, resultFilters> ResultsFilter::counts() const
{
    std::array<int, resultFilters> counts{};
    const QAbstractItemModel *source = sourceModel();
    for (int row = 0; source && row < source->rowCount(); ++row) {
        const auto state = look::State(source->index(row, 0).data(ResultsModel::StateRole).toInt());
        for (int filter = 0; filter < resultFilters; ++filter)
            counts.at(std::size_t(filter)) += passes(ResultFilter(filter), state) ? 1 : 0;
    }
    return counts;
}

bool ResultsFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex state = sourceModel()->index(row, ResultsModel::State, parent);
    if (!passes(m_filter, look::State(state.data(ResultsModel::StateRole).toInt())))
        return false;
    if (m_text.isEmpty())
        return true;
    const auto contains = [&state, this](int column) {
        return state.siblingAtColumn(column).data().toString().contains(m_text,
                                                                        Qt::CaseInsensitive);
    };
    return contains(ResultsModel::Name) || contains(ResultsModel::Warnings);
}

} // namespace excerpt
