// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QAction;

namespace excerpt {

class AreaTool;
class PageView;

/// Buttons beside the selected area for what can be done with it. A child of the viewport; it
/// stands aside while the mouse draws or drags. GUI thread.
class AreaBar : public QFrame
{
    Q_OBJECT

public:
    AreaBar(PageView &view, AreaTool &areas, QAction &repeat);

    void follow();

private:
    PageView &m_view;
    AreaTool &m_areas;
};

} // namespace excerpt
