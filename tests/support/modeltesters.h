// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QAbstractProxyModel>
#include <QWidget>

namespace excerpt::tests {

/// Every model that a view below `root` shows is watched from now on, with those under it: what it
/// gets wrong fails the test. Gives their number.
inline int watchModels(const QWidget &root)
{
    int count = 0;
    for (const auto *view : root.findChildren<QAbstractItemView *>()) {
        for (QAbstractItemModel *model = view->model(); model;) {
            if (!model->findChild<QAbstractItemModelTester *>()) {
                new QAbstractItemModelTester(
                    model, QAbstractItemModelTester::FailureReportingMode::QtTest, model);
                ++count;
            }
            const auto *proxy = qobject_cast<QAbstractProxyModel *>(model);
            model = proxy ? proxy->sourceModel() : nullptr;
        }
    }
    return count;
}

} // namespace excerpt::tests
