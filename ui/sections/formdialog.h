// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QFormLayout;
class QLabel;
class QPushButton;

namespace excerpt {

/// A dialog with a form, a line that says what will come of it or what is wrong, Cancel and the
/// one filled button. It deletes itself when it is closed. GUI thread.
class FormDialog : public QDialog
{
    Q_OBJECT

public:
    FormDialog(const QString &title, const QString &name, QWidget *parent);

    [[nodiscard]] QFormLayout &form() { return *m_form; }
    [[nodiscard]] QPushButton &button() { return *m_button; }
    /// What the button will do, and that it can.
    void promise(const QString &button, const QString &note);
    /// What is still to be entered.
    void hint(const QString &text);
    /// Why it cannot.
    void refuse(const QString &why);

private:
    QFormLayout *m_form;
    QLabel *m_icon;
    QLabel *m_note;
    QPushButton *m_button;
};

} // namespace excerpt
