// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sections/sectioneditor.h"

#include <QDialog>

class QFrame;
class QLabel;
class QPushButton;

namespace excerpt {

class ResultBox;

/// The frame of the dialogs that make sections: what they are taken from at the start, the rules
/// and the result at the end, and below what one step of undo it will be. Deletes itself when it is
/// closed. GUI thread.
class ResultDialog : public QDialog
{
    Q_OBJECT

public:
    /// The result is that of the rules shown, or there is none and the note says why.
    [[nodiscard]] bool isReady() const;

Q_SIGNALS:
    void resultShown();

protected:
    ResultDialog(SectionEditor &editor, const QString &title, const QString &name, QWidget *parent);

    /// Puts them in their places; called once.
    void setHalves(QWidget *source, QWidget *rules);
    /// Until the next showSections() or refuse() nothing can be made.
    void setPending();
    /// `step` is what the menu will say.
    void showSections(std::vector<Section> sections, const QString &step);
    void refuse(const QString &why);

    SectionEditor &m_editor;

private:
    [[nodiscard]] QWidget *makeButtons();
    void make();

    ResultBox *m_result;
    QLabel *m_note;
    QPushButton *m_make;
    QString m_step;
};

[[nodiscard]] QLabel *boldLabel(const QString &text, QWidget *parent);
[[nodiscard]] QLabel *dimLabel(const QString &text, QWidget *parent);
[[nodiscard]] QFrame *horizontalLine(QWidget *parent);

} // namespace excerpt
