// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindow.h"

namespace excerpt {

// Where the panels are made: each in its dock, with references to the parts of the workspace that
// it shows. A dock exists when it has a panel.
WindowDocks MainWindow::makeDocks()
{
    return {};
}

} // namespace excerpt
