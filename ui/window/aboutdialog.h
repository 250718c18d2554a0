// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace excerpt {

/// What the program is, its version and its licence. GUI thread.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);
};

} // namespace excerpt
