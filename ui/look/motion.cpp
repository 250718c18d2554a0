// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/motion.h"

#include <QAbstractItemView>
#include <QTreeView>

#include <chrono>

namespace excerpt::look {

namespace {

/// Twelve places, a second and a fifth for the whole circle.
constexpr int degreesPerTurn = 30;
constexpr std::chrono::milliseconds timePerTurn{100};

QModelIndex nextRow(const QAbstractItemView &view, const QModelIndex &row)
{
    if (const auto *tree = qobject_cast<const QTreeView *>(&view))
        return tree->indexBelow(row);
    return row.siblingAtRow(row.row() + 1);
}

} // namespace

Motion::Motion()
{
    m_timer.setInterval(timePerTurn);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_degrees = (m_degrees + degreesPerTurn) % 360;
        Q_EMIT turned();
    });
}

Motion &Motion::instance()
{
    static Motion motion;
    return motion;
}

void Motion::setRunning(bool isRunning)
{
    m_isRunning = isRunning;
    follow();
}

void Motion::setReduced(bool isReduced)
{
    m_isReduced = isReduced;
    follow();
}

void Motion::follow()
{
    const bool turns = m_isRunning && !m_isReduced;
    if (turns == m_timer.isActive())
        return;
    if (turns) {
        m_timer.start();
        return;
    }
    m_timer.stop();
    m_degrees = 0;
    Q_EMIT turned();
}

void turnRunningRows(QAbstractItemView &view,
                     const std::function<bool(const QModelIndex &row)> &isRunning)
{
    QObject::connect(&Motion::instance(), &Motion::turned, &view, [&view, isRunning] {
        if (!view.isVisible())
            return;
        const QRect seen = view.viewport()->rect();
        const int x = view.isRightToLeft() ? seen.right() - 1 : seen.left() + 1;
        QModelIndex row = view.indexAt({x, seen.top()});
        for (; row.isValid(); row = nextRow(view, row)) {
            QRect drawn = view.visualRect(row);
            if (drawn.top() > seen.bottom())
                return;
            drawn.setLeft(seen.left());
            drawn.setRight(seen.right());
            if (isRunning(row))
                view.viewport()->update(drawn);
        }
    });
}

} // namespace excerpt::look
