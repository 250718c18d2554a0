// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

class QAbstractItemView;
class QModelIndex;

namespace excerpt::look {

/// What moves by itself in the window: the icon of the running state turns while something runs,
/// unless the person wants no motion. One for the program. GUI thread.
class Motion : public QObject
{
    Q_OBJECT

public:
    [[nodiscard]] static Motion &instance();

    /// From now on something is running, or nothing is.
    void setRunning(bool isRunning);
    /// What the desktop says; false until it says so.
    void setReduced(bool isReduced);
    [[nodiscard]] bool isReduced() const { return m_isReduced; }
    /// Where the icon of the running state stands, clockwise; 0 when it stands still.
    [[nodiscard]] int degrees() const { return m_degrees; }

Q_SIGNALS:
    /// What shows the icon of the running state is to be drawn anew.
    void turned();

private:
    Motion();
    void follow();

    QTimer m_timer;
    int m_degrees = 0;
    bool m_isRunning = false;
    bool m_isReduced = false;
};

/// Draws the rows of `view` that are seen and running anew at each turn.
void turnRunningRows(QAbstractItemView &view,
                     const std::function<bool(const QModelIndex &row)> &isRunning);

} // namespace excerpt::look
