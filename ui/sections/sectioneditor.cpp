// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sections/sectioneditor.h"

#include <QUndoCommand>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace excerpt {

/// Replaces one run of sections by another.
class ReplaceSections : public QUndoCommand
{
public:
    ReplaceSections(SectionEditor &editor, const QString &text, int first,
                    std::vector<Section> before, std::vector<Section> after, int gesture)
        : QUndoCommand(text)
        , m_editor(editor)
        , m_first(first)
        , m_before(std::move(before))
        , m_after(std::move(after))
        , m_gesture(gesture)
    {
    }

    void redo() override { m_editor.replace(m_first, int(m_before.size()), m_after); }
    void undo() override { m_editor.replace(m_first, int(m_after.size()), m_before); }
    [[nodiscard]] int id() const override { return m_gesture == 0 ? -1 : 1; }

    /// The steps of one drag touch the same sections or neighbours: the union of both runs, as it
    /// was before the first and is after the last.
    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = static_cast<const ReplaceSections *>(other);
        if (next->m_gesture != m_gesture)
            return false;
        const auto &now = m_editor.sections();
        // What lies around both runs did not change: take it from the list as it is now.
        const int first = std::min(m_first, next->m_first);
        const int nextEnd = next->m_first + int(next->m_after.size());
        const int growth = int(next->m_after.size()) - int(next->m_before.size());
        const int ownEnd = m_first + int(m_after.size());
        const int end = std::max(nextEnd, std::max(ownEnd, next->m_first) + growth);
        // Before the second step: undo it on a copy of the affected run.
        std::vector<Section> middle(now.begin() + first, now.begin() + end);
        const auto at = middle.begin() + (next->m_first - first);
        middle.erase(at, at + std::ptrdiff_t(next->m_after.size()));
        middle.insert(middle.begin() + (next->m_first - first), next->m_before.begin(),
                      next->m_before.end());
        const auto own = middle.begin() + (m_first - first);
        middle.erase(own, own + std::ptrdiff_t(m_after.size()));
        middle.insert(middle.begin() + (m_first - first), m_before.begin(), m_before.end());
        m_before = std::move(middle);
        m_after.assign(now.begin() + first, now.begin() + end);
        m_first = first;
        setObsolete(m_before == m_after);
        return true;
    }

private:
    SectionEditor &m_editor;
    int m_first;
    std::vector<Section> m_before;
    std::vector<Section> m_after;
    int m_gesture;
};

SectionEditor::SectionEditor(QObject *parent) : QObject(parent), m_undo(this) {}

int SectionEditor::indexOf(const SectionId &id) const
{
    return m_indexById.value(id.value, -1);
}

const Section *SectionEditor::find(const SectionId &id) const
{
    const int index = indexOf(id);
    return index < 0 ? nullptr : &m_list.sections.at(std::size_t(index));
}

int SectionEditor::place(int index) const
{
    return m_places.at(std::size_t(index));
}

SectionId SectionEditor::freshId()
{
    SectionId id;
    do {
        id.value = u's' + QString::number(++m_lastId);
    } while (m_indexById.contains(id.value));
    return id;
}

void SectionEditor::reset(SectionList list)
{
    m_list = std::move(list);
    m_undo.clear();
    m_lastId = 0;
    rebuildIndex();
    const SectionId first = m_list.sections.empty() ? SectionId{} : m_list.sections.front().id;
    m_current = first;
    Q_EMIT wasReset();
    Q_EMIT currentChanged(m_current);
}

void SectionEditor::setDocument(const QString &name, int pages, const QByteArray &sha256)
{
    m_list.documentName = name;
    m_list.documentPages = pages;
    m_list.documentSha256 = sha256;
}

void SectionEditor::apply(const QString &text, std::vector<Section> sections, int gesture)
{
    const auto &now = m_list.sections;
    const auto [nowFirst, newFirst] =
        std::mismatch(now.begin(), now.end(), sections.begin(), sections.end());
    if (nowFirst == now.end() && newFirst == sections.end())
        return;
    const auto [nowLast, newLast] =
        std::mismatch(now.rbegin(), std::make_reverse_iterator(nowFirst), sections.rbegin(),
                      std::make_reverse_iterator(newFirst));
    std::vector<Section> before(nowFirst, nowLast.base());
    std::vector<Section> after(std::make_move_iterator(newFirst),
                               std::make_move_iterator(newLast.base()));
    const int first = int(nowFirst - now.begin());
    m_undo.push(
        new ReplaceSections(*this, text, first, std::move(before), std::move(after), gesture));
}

void SectionEditor::setCurrent(const SectionId &id)
{
    if (m_current == id)
        return;
    m_current = m_indexById.contains(id.value) ? id : SectionId{};
    Q_EMIT currentChanged(m_current);
}

void SectionEditor::replace(int first, int removed, const std::vector<Section> &inserted)
{
    auto &sections = m_list.sections;
    const int currentIndex = indexOf(m_current);
    const auto at = sections.erase(sections.begin() + first, sections.begin() + first + removed);
    sections.insert(at, inserted.begin(), inserted.end());
    rebuildIndex();
    Q_EMIT changed(first, removed, int(inserted.size()));
    if (indexOf(m_current) >= 0)
        return;
    // The current section is gone: its neighbour takes its place.
    SectionId next;
    if (!sections.empty())
        next = sections.at(std::size_t(std::clamp(currentIndex, 0, int(sections.size()) - 1))).id;
    setCurrent(next);
}

void SectionEditor::rebuildIndex()
{
    m_indexById.clear();
    m_indexById.reserve(int(m_list.sections.size()));
    m_places.clear();
    m_places.reserve(m_list.sections.size());
    QHash<QStringList, int> siblings;
    for (const Section &section : m_list.sections) {
        m_indexById.insert(section.id.value, int(m_places.size()));
        m_places.push_back(siblings[section.parents]++);
    }
}

} // namespace excerpt
