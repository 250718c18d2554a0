// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/widgetaudit.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QDockWidget>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSlider>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTextDocument>
#include <QTextEdit>
#include <QToolButton>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace excerpt::tests {

namespace {

bool isPartOfAnother(const QWidget &widget)
{
    for (const QWidget *parent = widget.parentWidget(); parent && !widget.isWindow();
         parent = parent->parentWidget()) {
        if (qobject_cast<const QComboBox *>(parent) ||
            qobject_cast<const QAbstractSpinBox *>(parent) ||
            qobject_cast<const QLineEdit *>(parent) || qobject_cast<const QTabBar *>(parent) ||
            qobject_cast<const QMenuBar *>(parent))
            return true;
        if (parent->isWindow())
            break;
    }
    return false;
}

QString accessible(const QWidget &widget, QAccessible::Text kind)
{
    QAccessibleInterface *face =
        QAccessible::queryAccessibleInterface(const_cast<QWidget *>(&widget));
    return face ? face->text(kind) : QString();
}

QString spokenName(const QWidget &widget)
{
    const QString name = accessible(widget, QAccessible::Name);
    if (!name.isEmpty())
        return name;
    QAccessibleInterface *face =
        QAccessible::queryAccessibleInterface(const_cast<QWidget *>(&widget));
    if (!face)
        return {};
    for (const auto &[other, relation] : face->relations(QAccessible::Label)) {
        if (const QString text = other->text(QAccessible::Name); !text.isEmpty())
            return text;
    }
    return {};
}

bool isButtonOfIconAlone(const QWidget &widget)
{
    if (const auto *tool = qobject_cast<const QToolButton *>(&widget)) {
        return !tool->icon().isNull() &&
               (tool->toolButtonStyle() == Qt::ToolButtonIconOnly || tool->text().isEmpty());
    }
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    return button && button->text().isEmpty();
}

QString shownText(const QString &text)
{
    QString shown = text;
    return shown.replace(u"&&"_s, u"\x01"_s).remove(u'&').replace(u'\x01', u'&');
}

/// Nothing when the text has its room, otherwise how much there is and how much it needs.
QString lackingRoom(const QLabel &label)
{
    if (label.text().isEmpty() || label.sizePolicy().horizontalPolicy() == QSizePolicy::Ignored ||
        !label.pixmap(Qt::ReturnByValue).isNull())
        return {};
    const QSize room = label.size();
    const QSize needed = label.wordWrap() ? QSize(label.minimumSizeHint().width(),
                                                  label.heightForWidth(room.width()))
                                          : label.sizeHint();
    // Fonts that step in for a script are a little higher than the one that was asked for.
    if (room.width() >= needed.width() && room.height() >= needed.height() - 1)
        return {};
    return u"%1x%2 of %3x%4"_s.arg(room.width())
        .arg(room.height())
        .arg(needed.width())
        .arg(needed.height());
}

QString lackingRoom(const QAbstractButton &button)
{
    if (button.text().isEmpty() || isButtonOfIconAlone(button))
        return {};
    const int needed = button.sizeHint().width();
    if (button.width() >= needed && button.height() >= button.fontMetrics().height())
        return {};
    return u"%1 of %2 wide"_s.arg(button.width()).arg(needed);
}

QString lackingRoom(const QComboBox &box)
{
    if (box.isEditable() && box.sizePolicy().horizontalPolicy() == QSizePolicy::Ignored)
        return {};
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.editable = box.isEditable();
    const int room =
        box.style()
            ->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box)
            .width();
    const int needed = box.fontMetrics().horizontalAdvance(box.currentText());
    return room >= needed ? QString() : u"%1 of %2 wide"_s.arg(room).arg(needed);
}

QString lackingRoom(const QLineEdit &field)
{
    // What a person typed scrolls; the words that say what to type have to be seen.
    const int needed = field.fontMetrics().horizontalAdvance(field.placeholderText());
    const int room = field.width() - field.textMargins().left() - field.textMargins().right() - 4;
    return room >= needed || !field.text().isEmpty() ? QString()
                                                     : u"%1 of %2 wide"_s.arg(room).arg(needed);
}

QString lackingRoom(const QTabBar &bar)
{
    for (int i = 0; i < bar.count(); ++i) {
        QFont bold = bar.font();
        bold.setBold(i == bar.currentIndex());
        const int needed = QFontMetrics(bold).horizontalAdvance(shownText(bar.tabText(i)));
        const int margin = std::max(0, (bar.tabRect(i).width() - needed) / 2);
        const QRect text = bar.tabRect(i).adjusted(margin, 0, -margin, 0);
        if (text.width() < needed || text.right() > bar.width() || text.left() < 0)
            return u"“%1”: %2 of %3 wide"_s.arg(bar.tabText(i))
                .arg(bar.tabRect(i).width())
                .arg(needed);
    }
    return {};
}

QString lackingRoom(const QHeaderView &header)
{
    for (int i = 0; header.isVisible() && i < header.count(); ++i) {
        const QString text =
            header.model()->headerData(i, header.orientation(), Qt::DisplayRole).toString();
        const int needed = header.fontMetrics().horizontalAdvance(text);
        if (!header.isSectionHidden(i) && header.orientation() == Qt::Horizontal &&
            header.sectionSize(i) < needed)
            return u"“%1”: %2 of %3 wide"_s.arg(text).arg(header.sectionSize(i)).arg(needed);
    }
    return {};
}

QString lackingRoom(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return lackingRoom(*label);
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return lackingRoom(*button);
    if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        return lackingRoom(*box);
    if (const auto *field = qobject_cast<const QLineEdit *>(&widget))
        return lackingRoom(*field);
    if (const auto *bar = qobject_cast<const QTabBar *>(&widget))
        return lackingRoom(*bar);
    if (const auto *header = qobject_cast<const QHeaderView *>(&widget))
        return lackingRoom(*header);
    return {};
}

/// The part of a widget that its parents cut away; what a view can scroll to is not cut.
QString cutByParents(const QWidget &widget)
{
    QRect rect = widget.rect();
    const QWidget *part = &widget;
    for (const QWidget *parent = part->parentWidget(); parent && !part->isWindow();
         part = parent, parent = part->parentWidget()) {
        rect.translate(part->pos());
        const auto *area = parent->parentWidget()
                               ? qobject_cast<const QScrollArea *>(parent->parentWidget())
                               : nullptr;
        const bool isScrolled = area && area->viewport() == parent;
        const QRect inside = parent->rect();
        if (rect.left() < inside.left() - 1 || rect.right() > inside.right() + 1)
            return u"its parent %1 cuts it sideways"_s.arg(nameOf(*parent));
        if (isScrolled)
            return {};
        if (rect.top() < inside.top() - 1 || rect.bottom() > inside.bottom() + 1)
            return u"its parent %1 cuts it: %2 to %3 in %4"_s.arg(nameOf(*parent))
                .arg(rect.top())
                .arg(rect.bottom())
                .arg(inside.height());
    }
    return {};
}

void collect(std::map<QChar, QStringList> &found, const QString &text)
{
    const QKeySequence keys = QKeySequence::mnemonic(text);
    if (!keys.isEmpty())
        found[keys.toString().back().toUpper()].append(text);
}

QStringList shared(const std::map<QChar, QStringList> &found, const QString &where)
{
    QStringList lines;
    for (const auto &[letter, texts] : found) {
        if (texts.size() > 1)
            lines << u"%1: %2 in %3"_s.arg(where, letter, texts.join(u" and "_s));
    }
    return lines;
}

} // namespace

QString nameOf(const QWidget &widget)
{
    QString words = accessible(widget, QAccessible::Name);
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        words = label->text();
    return u"%1 %2 “%3”"_s.arg(QString::fromLatin1(widget.metaObject()->className()),
                               widget.objectName(), words);
}

QList<QWidget *> controlsOf(const QWidget &root)
{
    QList<QWidget *> controls;
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != root.window() || isPartOfAnother(*widget))
            continue;
        const QByteArray name = widget->objectName().toLatin1();
        if (name.startsWith("qt_") || qobject_cast<QScrollBar *>(widget) ||
            qobject_cast<QHeaderView *>(widget) || qobject_cast<QMenuBar *>(widget) ||
            widget->inherits("QTableCornerButton"))
            continue;
        const auto *area = qobject_cast<QAbstractScrollArea *>(widget);
        const bool isPlainArea = qobject_cast<QScrollArea *>(widget);
        const bool isUsable =
            qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget) ||
            qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractSpinBox *>(widget) ||
            qobject_cast<QTabBar *>(widget) || qobject_cast<QAbstractSlider *>(widget) ||
            (area && !isPlainArea) ||
            (!isPlainArea && (widget->focusPolicy() & Qt::TabFocus) &&
             !qobject_cast<QLabel *>(widget));
        if (isUsable)
            controls << widget;
    }
    return controls;
}

QStringList unspoken(const QWidget &root)
{
    QStringList lines;
    for (const QWidget *widget : controlsOf(root)) {
        const QAccessibleInterface *face =
            QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        if (spokenName(*widget).trimmed().isEmpty())
            lines << u"no name: "_s + nameOf(*widget);
        if (!face || face->role() == QAccessible::NoRole || face->role() == QAccessible::Client ||
            face->role() == QAccessible::Pane)
            lines << u"no role: "_s + nameOf(*widget);
        if (widget->isEnabled() && !(widget->focusPolicy() & Qt::TabFocus) &&
            widget->objectName() != "sectionProblems"_L1) // words alone while there is none
            lines << u"not reached by Tab: "_s + nameOf(*widget);
        if (isButtonOfIconAlone(*widget) && widget->toolTip().isEmpty())
            lines << u"no tool tip: "_s + nameOf(*widget);
        const auto *tool = qobject_cast<const QToolButton *>(widget);
        const QAction *action = tool ? tool->defaultAction() : nullptr;
        if (action && !action->shortcut().isEmpty() && isButtonOfIconAlone(*tool) &&
            !tool->toolTip().contains(action->shortcut().toString(QKeySequence::NativeText)))
            lines << u"no shortcut in the tool tip: "_s + nameOf(*widget);
    }
    return lines;
}

QStringList cutOff(const QWidget &root)
{
    QStringList lines;
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != root.window() || isPartOfAnother(*widget))
            continue;
        QString lack = lackingRoom(*widget);
        const bool saysSomething =
            qobject_cast<const QLabel *>(widget) || qobject_cast<const QAbstractButton *>(widget) ||
            qobject_cast<const QComboBox *>(widget) || qobject_cast<const QLineEdit *>(widget);
        if (lack.isEmpty() && saysSomething)
            lack = cutByParents(*widget);
        if (!lack.isEmpty())
            lines << nameOf(*widget) + u": "_s + lack;
    }
    return lines;
}

QStringList sharedMnemonics(const QMenu &menu)
{
    std::map<QChar, QStringList> found;
    QStringList lines;
    Q_EMIT const_cast<QMenu &>(menu).aboutToShow();
    for (const QAction *action : menu.actions()) {
        collect(found, action->text());
        if (action->menu())
            lines << sharedMnemonics(*action->menu());
    }
    return lines << shared(found, menu.title());
}

QStringList sharedMnemonics(const QWidget &window)
{
    std::map<QChar, QStringList> found;
    QStringList lines;
    if (const auto *main = qobject_cast<const QMainWindow *>(&window)) {
        for (const QAction *action : main->menuBar()->actions()) {
            collect(found, action->text());
            lines << sharedMnemonics(*action->menu());
        }
    }
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != &window)
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
            collect(found, label->text());
        // A tool bar's button says what a menu says.
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (button && !qobject_cast<const QToolButton *>(widget))
            collect(found, button->text());
        if (const auto *box = qobject_cast<const QGroupBox *>(widget))
            collect(found, box->title());
    }
    return lines << shared(found, window.windowTitle());
}

} // namespace excerpt::tests
