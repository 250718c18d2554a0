// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;

namespace excerpt {

/// What the window shows without a document: the three steps, where to drop a PDF, recent ones.
/// GUI thread.
class EmptyPage : public QWidget
{
    Q_OBJECT

public:
    /// `side` is shown beside the drop target (the recent documents); it becomes a child.
    explicit EmptyPage(QWidget *side, QWidget *parent = nullptr);

Q_SIGNALS:
    void openRequested();
    void openSampleRequested();
    void openAddressRequested();

private:
    [[nodiscard]] QWidget *makeDropTarget();
};

} // namespace excerpt
