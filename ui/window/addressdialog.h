// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;

namespace excerpt {

/// Asks for the http(s) address of a PDF. GUI thread.
class AddressDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AddressDialog(QWidget *parent = nullptr);
    [[nodiscard]] QString address() const;

private:
    QLineEdit *m_field;
};

} // namespace excerpt
