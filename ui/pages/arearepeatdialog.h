// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sections/areas.h"
#include "ui/pages/areacrops.h"
#include "ui/pages/areatool.h"

#include <QDialog>

class QButtonGroup;
class QComboBox;
class QLabel;
class QListView;
class QPushButton;

namespace excerpt {

/// Repeats an area on other pages: where, added or in place of what is there, and a strip of the
/// crops to check, of which those without a tick are left out. One undo step. GUI thread.
class AreaRepeatDialog : public QDialog
{
    Q_OBJECT

public:
    AreaRepeatDialog(SectionEditor &editor, PageSource &pages, const AreaTool::Area &area,
                     QWidget *parent);

    void setScope(edits::RepeatScope scope);
    [[nodiscard]] AreaCrops &crops() { return *m_crops; }

    void accept() override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void makeLayout();
    void fillScopes();
    void refresh();
    void updateButton();
    void requestShown();

    SectionEditor &m_editor;
    AreaTool::Area m_area;
    AreaCrops *m_crops;
    QComboBox *m_scopes;
    QButtonGroup *m_modes;
    QListView *m_strip;
    QLabel *m_summary;
    QPushButton *m_repeat;
};

} // namespace excerpt
