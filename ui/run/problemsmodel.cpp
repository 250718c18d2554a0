// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/problemsmodel.h"

#include "core/base/oneline.h"
#include "ui/look/states.h"
#include "ui/sections/sectioneditor.h"

#include <QIcon>

#include <algorithm>

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace excerpt {

namespace {

bool isSame(const RunModel::Problem &a, const RunModel::Problem &b)
{
    return a.id == b.id && a.at == b.at;
}

} // namespace

ProblemsModel::ProblemsModel(const RunModel &run, const SectionEditor &sections, QObject *parent)
    : QAbstractTableModel(parent)
    , m_run(run)
    , m_sections(sections)
{
}

/// Row by row, so that the view keeps its place: problems are added at the end, and those that a
/// new try cleared go.
void ProblemsModel::takeRows()
{
    const auto &now = m_run.problems();
    const auto isGone = [&now](const RunModel::Problem &row) {
        return std::none_of(now.begin(), now.end(),
                            [&row](const auto &problem) { return isSame(row, problem); });
    };
    for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
        if (!isGone(m_rows.at(std::size_t(row))))
            continue;
        beginRemoveRows({}, row, row);
        m_scheduled.erase(m_rows.at(std::size_t(row)).id);
        m_rows.erase(m_rows.begin() + row);
        endRemoveRows();
    }
    if (now.size() <= m_rows.size())
        return;
    beginInsertRows({}, int(m_rows.size()), int(now.size()) - 1);
    m_rows.insert(m_rows.end(), now.begin() + std::ptrdiff_t(m_rows.size()), now.end());
    endInsertRows();
}

void ProblemsModel::refresh(bool canRun)
{
    const bool isOther =
        m_rows.size() != m_run.problems().size() ||
        !std::equal(m_rows.begin(), m_rows.end(), m_run.problems().begin(), isSame);
    if (isOther)
        takeRows();
    const bool actsOtherwise = m_canRun != canRun;
    m_canRun = canRun;
    if (!m_rows.empty() && (actsOtherwise || hasWaits()))
        Q_EMIT dataChanged(index(0, ActionColumn), index(rowCount() - 1, ActionColumn));
}

const RunModel::Problem &ProblemsModel::problem(int row) const
{
    return m_rows.at(std::size_t(row));
}

milliseconds ProblemsModel::waitOf(int row) const
{
    const RunModel::Problem &at = problem(row);
    if (!at.error || !at.error->retryAfter)
        return milliseconds(0);
    return std::max(milliseconds(0), at.at + *at.error->retryAfter - m_run.now());
}

bool ProblemsModel::hasWaits() const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (waitOf(row) > milliseconds(0) || isScheduled(row))
            return true;
    }
    return false;
}

void ProblemsModel::setScheduled(int row, bool isScheduled)
{
    if (isScheduled)
        m_scheduled.insert(problem(row).id);
    else
        m_scheduled.erase(problem(row).id);
    Q_EMIT dataChanged(index(row, ActionColumn), index(row, ActionColumn));
}

bool ProblemsModel::isScheduled(int row) const
{
    return m_scheduled.contains(problem(row).id);
}

std::vector<SectionId> ProblemsModel::takeDue()
{
    std::vector<SectionId> due;
    for (int row = 0; row < rowCount() && m_canRun; ++row) {
        if (!isScheduled(row) || waitOf(row) > milliseconds(0))
            continue;
        due.push_back(problem(row).id);
        setScheduled(row, false);
    }
    return due;
}

QString ProblemsModel::report(int row) const
{
    const RunModel::Problem &at = problem(row);
    QStringList lines{u"Excerpt "_s + QString::fromLatin1(EXCERPT_VERSION),
                      u"Section: %1, pages %2"_s.arg(at.id.value, at.pages.toString()),
                      u"Status: "_s + statusName(at.status)};
    if (at.error) {
        lines += u"Stage: "_s + stageName(at.error->stage);
        lines += u"Code: "_s + codeName(at.error->code);
        lines += u"Attempts: %1"_s.arg(at.error->attempts);
        lines += u"Message: "_s + oneLine(at.error->message);
        if (!at.error->detail.isEmpty())
            lines += u"Detail: "_s + oneLine(at.error->detail);
    }
    return lines.join(u'\n') + u'\n';
}

int ProblemsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ProblemsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ProblemsModel::actionText(int row) const
{
    const int seconds = int((waitOf(row).count() + 999) / 1000);
    if (isScheduled(row))
        return tr("Runs in %n s, cancel", "seconds", seconds);
    if (seconds >= 120)
        return tr("Run again in %n min", "minutes", (seconds + 59) / 60);
    if (seconds > 0)
        return tr("Run again in %n s", "seconds", seconds);
    return offerText(offer(row), problem(row), m_run);
}

QVariant ProblemsModel::text(int row, Column column) const
{
    switch (column) {
    case StateColumn: return look::stateWord(look::stateOf(problem(row).status));
    case SectionColumn: return problem(row).name;
    case ReasonColumn: return reason(row);
    case ActionColumn: return actionText(row);
    case ColumnCount: break;
    }
    return {};
}

QVariant ProblemsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole: return text(row, column);
    case Qt::ToolTipRole:
        return column == ActionColumn && runs(offer(row)) && !m_canRun
                   ? tr("Can be run again when the run is over")
                   : text(row, column);
    case StateRole: return int(look::stateOf(problem(row).status));
    case PlaceRole: {
        const int place = m_sections.indexOf(problem(row).id);
        return place >= 0 ? m_sections.place(place) : -1;
    }
    case CanActRole: return !runs(offer(row)) || m_canRun;
    default: return {};
    }
}

QVariant ProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case StateColumn: return tr("State");
    case SectionColumn: return tr("Section");
    case ReasonColumn: return tr("What happened");
    case ActionColumn: return tr("What you can do");
    case ColumnCount: break;
    }
    return {};
}

} // namespace excerpt
