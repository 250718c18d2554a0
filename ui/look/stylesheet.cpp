// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/stylesheet.h"

#include "ui/look/look.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace excerpt::look {

namespace {

// @name is a colour, #n a length at a font of 18 pixels height.
constexpr auto source = R"(
QMainWindow::separator { background: @line; width: 1px; height: 1px; }
QMenuBar { background: @window; padding: 1px #4; }
QMenuBar::item { padding: #3 #8; background: transparent; }
QMenuBar::item:selected { background: @soft; }
QToolBar { background: @window; border: 0; border-bottom: 1px solid @line; padding: #2 #6; spacing: #2; }
QToolBar::separator { background: @line; width: 1px; margin: #6 #5; }
QToolButton { border: 1px solid transparent; border-radius: #4; padding: #3 #5; background: transparent; }
QToolButton:hover { background: @soft; }
QToolButton:checked { background: @soft; border-color: @accent; }
QToolButton[boxed="true"] { border-color: @line; background: @button; padding: #3 #10; }
QToolButton[boxed="true"]:hover { background: @soft; }
QToolButton:focus { border: 2px solid @accent; }
QToolButton:disabled { color: @dim; }
QToolButton::menu-indicator { image: none; }
QToolButton[segment="true"] { border: 1px solid @line; border-radius: 0; padding: #4 #10; background: @button; }
QToolButton[segment="true"]:hover { background: @soft; }
QToolButton[segment="true"]:checked { background: @soft; border-color: @accent; font-weight: bold; }
QToolButton[segment="true"]:focus { border: 2px solid @accent; padding: #3 #8; }
QFrame[card="true"] { background: @base; border: 1px solid @line; border-radius: #6; }
QFrame[card="true"] QScrollArea, QFrame[card="true"] QScrollArea > QWidget > QWidget { background: @base; }
QWidget[dockHeader="true"] { background: @window; border-bottom: 1px solid @line; }
QStatusBar { background: @window; border-top: 1px solid @line; }
QStatusBar::item { border: 0; }
QTreeView, QTableView, QListView { border: 0; background: @base; }
QHeaderView { background: @window; border: 0; }
QHeaderView::section { background: @window; color: @dim; border: 0; border-bottom: 1px solid @line;
    border-right: 1px solid @line; padding: #3 #8; }
QPushButton { padding: #4 #12; min-height: #18; border: 1px solid @line; border-radius: #4; background: @button; }
QPushButton:hover { background: @soft; }
QPushButton:pressed, QPushButton:checked { background: @soft; border-color: @accent; }
QPushButton:focus { border: 2px solid @accent; padding: #3 #11; }
QPushButton:disabled { color: @dim; }
QPushButton[primary="true"] { background: @accent; border-color: @accent; color: @onaccent; font-weight: bold; }
QPushButton[primary="true"]:focus { border: 2px solid @text; }
QPushButton[primary="true"]:disabled { background: @button; border-color: @line; color: @dim; }
QPushButton[link="true"] { border: 1px solid transparent; background: transparent; color: @accent; padding: #2 #4; }
QPushButton[link="true"]:hover { text-decoration: underline; }
QPushButton[link="true"]:focus { border: 2px solid @accent; padding: #1 #3; }
QToolButton[pill="true"] { border: 1px solid @line; border-radius: #11; padding: #2 #9; background: @base; }
QToolButton[pill="true"]:checked { background: @soft; border-color: @accent; font-weight: bold; }
QToolButton[pill="true"]:focus { border: 2px solid @accent; padding: #1 #8; }
QFrame[boxed="true"] { border: 1px solid @line; border-radius: #4; background: @base; }
QFrame[drawer="true"] { border: 1px solid @edge; background: @window; }
QToolButton[drawerHandle="true"] { padding: 0; }
QFrame[line="true"] { border: 0; background: @line; }
QFrame[footer="true"] { border: 0; border-top: 1px solid @line; }
QLineEdit, QPlainTextEdit, QTextEdit { border: 1px solid @edge; border-radius: #4; background: @base; padding: #3 #6; }
QPlainTextEdit[inCard="true"], QPlainTextEdit[inCard="true"]:focus { border: 0; border-radius: 0; padding: #2 #4; }
QToolButton[chip="true"] { border: 1px solid @line; border-radius: #3; padding: #1 #4; background: @button; color: @accent; }
QToolButton[chip="true"]:focus { border: 2px solid @accent; }
QFrame[notice="warning"] { border: 1px solid @warning; border-radius: #4; background: @warningground; }
QLineEdit { min-height: #18; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid @accent; padding: #2 #5; }
QLineEdit:disabled { border-color: @line; color: @dim; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QProgressBar { border: 1px solid @line; border-radius: #4; background: @base; max-height: #10; text-align: center; }
QProgressBar::chunk { background: @accent; border-radius: #3; }
QTabBar { background: @window; }
QTabBar::tab { padding: #5 #14; border: 0; border-bottom: 2px solid transparent; color: @dim; background: transparent; }
QTabBar::tab:selected { color: @text; border-bottom: 2px solid @accent; font-weight: bold; }
QTabBar::tab:left { padding: #14 #5 #14 #5; border-bottom: 0; border-left: 2px solid transparent; }
QTabBar::tab:left:selected { border-bottom: 0; border-left: 2px solid @accent; }
QTabBar::tab:focus { color: @accent; }
QScrollBar:vertical { background: @base; width: #10; margin: 0; }
QScrollBar:horizontal { background: @base; height: #10; margin: 0; }
QScrollBar::handle { background: @edge; border-radius: #3; margin: #2; }
QScrollBar::handle:vertical { min-height: #28; }
QScrollBar::handle:horizontal { min-width: #28; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QToolTip { background: @base; color: @text; border: 1px solid @line; padding: #3 #6; }
QLabel[dim="true"] { color: @dim; }
QLabel[bad="true"] { color: @bad; }
QLabel[good="true"] { color: @good; }
)";

const std::array<std::pair<QString, Role>, 14> &colorNames()
{
    // Longer names first: @onaccent is not @on.
    static const std::array<std::pair<QString, Role>, 14> names{{
        {u"@warningground"_s, Role::WarningGround},
        {u"@warning"_s, Role::Warning},
        {u"@onaccent"_s, Role::OnAccent},
        {u"@accent"_s, Role::Accent},
        {u"@window"_s, Role::Window},
        {u"@button"_s, Role::Button},
        {u"@line"_s, Role::Line},
        {u"@edge"_s, Role::Edge},
        {u"@soft"_s, Role::Soft},
        {u"@base"_s, Role::Base},
        {u"@text"_s, Role::Text},
        {u"@bad"_s, Role::Bad},
        {u"@good"_s, Role::Good},
        {u"@dim"_s, Role::Dim},
    }};
    return names;
}

} // namespace

QString styleSheet()
{
    QString sheet = QString::fromLatin1(source);
    for (const auto &[name, role] : colorNames())
        sheet.replace(name, color(role).name());
    // Lengths, longest number first, so that #18 is not taken for #1.
    for (const int length : {28, 18, 14, 12, 11, 10, 9, 8, 6, 5, 4, 3, 2, 1})
        sheet.replace(u"#%1"_s.arg(length) + u' ', u"%1px "_s.arg(px(length)))
            .replace(u"#%1;"_s.arg(length), u"%1px;"_s.arg(px(length)));
    return sheet;
}

} // namespace excerpt::look
