// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sections/sectiontexts.h"

#include "ui/look/sectioncolors.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace excerpt::sectiontexts {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Sections)
};

} // namespace

QString pages(const PageRange &pages)
{
    return pages.toString().replace(u'-', u'–').replace(u","_s, u", "_s);
}

QString spoken(int place, const QString &name, const QString &pages, int count,
               std::optional<look::State> state, int areas, bool hasPrompt)
{
    QStringList parts;
    if (place >= 0)
        parts += QString(look::sectionLetter(place));
    parts += name;
    //: %1 is a page range such as 815–818
    parts += Texts::tr("pages %1").arg(pages);
    if (place < 0)
        parts += Texts::tr("%n section(s)", nullptr, count);
    if (state)
        parts += look::stateWord(*state);
    if (areas > 0)
        parts += Texts::tr("%Ln area(s)", nullptr, areas);
    if (hasPrompt)
        parts += Texts::tr("own prompt");
    //: between the parts of a list that is read out
    return parts.join(Texts::tr(", "));
}

QString counts(int groups, int sections)
{
    const QString all = Texts::tr("%n section(s)", nullptr, sections);
    if (groups == 0)
        return all;
    //: %1 is "40 lessons", %2 is "280 sections"
    return Texts::tr("%1, %2").arg(Texts::tr("%n lesson(s)", nullptr, groups), all);
}

int weight(look::State state)
{
    using look::State;
    switch (state) {
    case State::Running: return 9;
    case State::Failed:
    case State::NotValid:
    case State::SetAside: return 8;
    case State::Waiting: return 7;
    case State::Stopped: return 6;
    case State::Warning:
    case State::Empty:
    case State::CutOff:
    case State::NotFound: return 5;
    case State::OutOfDate: return 4;
    case State::Done:
    case State::Found:
    case State::Similar: return 3;
    case State::Checked:
    case State::Accepted:
    case State::Edited:
    case State::Rejected: return 2;
    }
    return 0;
}

} // namespace excerpt::sectiontexts
