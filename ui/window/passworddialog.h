// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;

namespace excerpt {

/// Asks for the password of an encrypted document. GUI thread.
class PasswordDialog : public QDialog
{
    Q_OBJECT

public:
    PasswordDialog(const QString &documentName, bool wasWrong, QWidget *parent = nullptr);
    [[nodiscard]] QString password() const;

private:
    QLineEdit *m_field;
};

} // namespace excerpt
