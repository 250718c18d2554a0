// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace excerpt {

/// A long text to read and to copy: what is sent for a section, an answer. GUI thread.
class FullTextDialog : public QDialog
{
    Q_OBJECT

public:
    /// `sectionName` may be empty.
    FullTextDialog(const QString &sectionName, const QString &text, QWidget *parent = nullptr);
};

} // namespace excerpt
