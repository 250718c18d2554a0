// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sections/resultmodel.h"

#include <QWidget>

class QButtonGroup;
class QTableView;
class QToolButton;

namespace excerpt {

/// The table of the sections that are about to be made, and above it its counts, which are filters.
/// GUI thread.
class ResultBox : public QWidget
{
    Q_OBJECT

public:
    explicit ResultBox(QWidget *parent = nullptr);

    void setSections(std::vector<Section> sections);
    [[nodiscard]] const std::vector<Section> &sections() const { return m_model->sections(); }
    [[nodiscard]] QTableView &table() { return *m_table; }

private:
    QToolButton *addChip(ResultModel::Show what, const QString &name);
    void updateChips();

    ResultModel *m_model;
    QTableView *m_table;
    QButtonGroup *m_chips;
};

/// A frame with a line around a view, as the pictures have it.
[[nodiscard]] QWidget *boxed(QWidget *view, QWidget *parent);

} // namespace excerpt
