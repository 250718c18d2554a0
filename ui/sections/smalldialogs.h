// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sections/sectioneditor.h"

#include <QCoreApplication>

class QDialog;
class QWidget;

/// The small dialogs of the sections: each is made closed, ends in one undo step and deletes
/// itself. GUI thread.
namespace excerpt::smalldialogs {

/// Name and pages of a section that is to be made.
[[nodiscard]] QDialog *newSection(SectionEditor &editor, QWidget *parent);
/// Where a section is to be cut.
[[nodiscard]] QDialog *split(SectionEditor &editor, const SectionId &id, QWidget *parent);
/// A section for every n pages of a range, in place of all that there are.
[[nodiscard]] QDialog *everyPages(SectionEditor &editor, QWidget *parent);
/// The prompt of these sections in place of the common one.
[[nodiscard]] QDialog *ownPrompt(SectionEditor &editor, const std::vector<SectionId> &ids,
                                 QWidget *parent);

/// "One step to undo: “280 sections from bookmarks”. The 12 sections you have now are replaced."
[[nodiscard]] QString replacing(const QString &step, int sectionsNow);

} // namespace excerpt::smalldialogs
