// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sections/halves.h"

#include "core/sections/pageedits.h"

#include <QCoreApplication>

namespace excerpt {

std::vector<SectionId> splitInHalves(SectionEditor &editor, const SectionId &id)
{
    struct Texts
    {
        Q_DECLARE_TR_FUNCTIONS(SectionsPanel)
    };
    const Section *section = editor.find(id);
    if (!section || section->pages.pageCount() < 2)
        return {};
    const std::vector<PageNumber> pages = section->pages.pages();
    const PagePosition middle{pages.at(pages.size() / 2), {0}, {}};
    if (!edits::canSplitAt(*section, middle))
        return {};
    const SectionId second = editor.freshId();
    const QString name = section->name;
    editor.apply(Texts::tr("Split “%1”").arg(name),
                 edits::splitAt(editor.sections(), editor.indexOf(id), middle, second,
                                Texts::tr("%1, part 2").arg(name)));
    return {id, second};
}

} // namespace excerpt
