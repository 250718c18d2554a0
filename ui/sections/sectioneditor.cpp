// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sections/sectioneditor.h"

#include "core/sections/sectionpatch.h"

#include <QUndoCommand>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

constexpr int mostSteps = 10'000;
/// What decides where a section stands in the tree.
struct Place
{
    QString id;
    QStringList parents;
};

constexpr int greatestNumber = 1'000'000'000; ///< of a made id; a file may hold anything

} // namespace

/// Replaces one run of sections by another.
class SectionStep : public QUndoCommand
{
public:
    SectionStep(SectionEditor &editor, const QString &text, SectionPatch patch, int gesture)
        : QUndoCommand(text)
        , m_editor(editor)
        , m_number(++editor.m_lastStep)
        , m_gesture(gesture)
    {
        m_editor.m_steps.emplace(m_number, this);
        hold(std::move(patch));
    }
    ~SectionStep() override
    {
        m_editor.m_steps.erase(m_number);
        m_editor.m_undoBytes -= m_bytes;
    }

    void redo() override
    {
        m_editor.replace([this](std::vector<Section> &list) { m_patch.apply(list); },
                         m_patch.first(), m_patch.removed(), m_patch.inserted());
    }
    void undo() override
    {
        m_editor.replace([this](std::vector<Section> &list) { m_patch.revert(list); },
                         m_patch.first(), m_patch.inserted(), m_patch.removed());
    }
    [[nodiscard]] int id() const override { return m_gesture == 0 ? -1 : 1; }

    /// The steps of one drag become one: from the list before the first to that after the last.
    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = static_cast<const SectionStep *>(other);
        if (next->m_gesture != m_gesture || isObsolete())
            return false;
        std::vector<Section> before = m_editor.sections();
        next->m_patch.revert(before);
        m_patch.revert(before);
        hold(SectionPatch::between(before, m_editor.sections()));
        setText(next->text());
        setObsolete(m_patch.isEmpty());
        return true;
    }

    /// Gives up what it holds; the stack drops it when it comes to it.
    void forget()
    {
        hold({});
        setObsolete(true);
        m_editor.m_steps.erase(m_number);
    }

private:
    void hold(SectionPatch patch)
    {
        m_patch = std::move(patch);
        m_editor.m_undoBytes -= m_bytes;
        m_bytes = m_patch.bytes();
        m_editor.m_undoBytes += m_bytes;
    }

    SectionEditor &m_editor;
    SectionPatch m_patch;
    qint64 m_bytes = 0;
    quint64 m_number;
    int m_gesture;
};

SectionEditor::SectionEditor(QObject *parent) : QObject(parent), m_undo(this)
{
    m_undo.setUndoLimit(mostSteps);
    connect(&m_undo, &QUndoStack::indexChanged, this, &SectionEditor::dropForgottenSteps);
}

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
    noteIds(0, int(m_list.sections.size()));
    m_indexById.clear();
    index(0, int(m_list.sections.size()));
    findPlaces();
    m_current = m_list.sections.empty() ? SectionId{} : m_list.sections.front().id;
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
    SectionPatch patch = SectionPatch::between(m_list.sections, sections);
    if (patch.isEmpty())
        return;
    m_undo.push(new SectionStep(*this, text, std::move(patch), gesture));
    forgetOldSteps();
}

void SectionEditor::setCurrent(const SectionId &id)
{
    const SectionId next = m_indexById.contains(id.value) ? id : SectionId{};
    if (m_current == next)
        return;
    m_current = next;
    Q_EMIT currentChanged(m_current);
}

void SectionEditor::replace(const std::function<void(std::vector<Section> &)> &change, int first,
                            int removed, int inserted)
{
    auto &sections = m_list.sections;
    const int currentIndex = indexOf(m_current);
    const auto from = sections.begin() + first;
    std::vector<Place> before;
    for (auto each = from; each != from + removed; ++each)
        before.push_back({each->id.value, each->parents});
    change(sections);
    noteIds(first, inserted);
    const auto now = sections.begin() + first;
    const bool isInPlace =
        removed == inserted && std::equal(before.begin(), before.end(), now,
                                          [](const Place &place, const Section &section) {
                                              return place.id == section.id.value &&
                                                     place.parents == section.parents;
                                          });
    if (!isInPlace) {
        for (const Place &place : before)
            m_indexById.remove(place.id);
        index(first, removed == inserted ? first + inserted : int(sections.size()));
        findPlaces();
    }
    Q_EMIT changed(first, removed, inserted);
    if (indexOf(m_current) >= 0)
        return;
    // The current section is gone: its neighbour takes its place.
    SectionId next;
    if (!sections.empty())
        next = sections.at(std::size_t(std::clamp(currentIndex, 0, int(sections.size()) - 1))).id;
    setCurrent(next);
}

void SectionEditor::setMostUndoBytes(qint64 bytes)
{
    m_mostUndoBytes = bytes;
    forgetOldSteps();
}

void SectionEditor::forgetOldSteps()
{
    while (m_undoBytes > m_mostUndoBytes && m_steps.size() > 1)
        m_steps.begin()->second->forget();
    dropForgottenSteps();
}

/// A step that was forgotten stays on the stack until an undo comes to it: then it and those below
/// it go, and there is nothing more to undo.
void SectionEditor::dropForgottenSteps()
{
    const auto isForgotten = [this] {
        const QUndoCommand *next = m_undo.command(m_undo.index() - 1);
        return next && next->isObsolete();
    };
    if (m_isDropping || !isForgotten())
        return;
    m_isDropping = true;
    const bool wasClean = m_undo.isClean();
    if (m_undo.cleanIndex() <= m_undo.index())
        m_undo.resetClean(); // nothing leads back there
    while (isForgotten())
        m_undo.undo(); // drops it and changes nothing
    if (wasClean)
        m_undo.setClean();
    m_isDropping = false;
}

/// An id is not given again after its section is gone: results go by it.
void SectionEditor::noteIds(int first, int count)
{
    for (int i = first; i < first + count; ++i) {
        const QString &id = m_list.sections.at(std::size_t(i)).id.value;
        const int number = id.startsWith(u's') ? QStringView(id).sliced(1).toInt() : 0;
        if (number < greatestNumber)
            m_lastId = std::max(m_lastId, number);
    }
}

void SectionEditor::index(int first, int last)
{
    for (int i = first; i < last; ++i)
        m_indexById.insert(m_list.sections.at(std::size_t(i)).id.value, i);
}

void SectionEditor::findPlaces()
{
    m_places.clear();
    m_places.reserve(m_list.sections.size());
    std::vector<int> counts; // sections so far of each open group, from the outermost
    QStringList open;
    for (const Section &section : m_list.sections) {
        const QStringList &parents = section.parents;
        if (parents != open) {
            const auto common =
                std::mismatch(open.begin(), open.end(), parents.begin(), parents.end()).first -
                open.begin();
            counts.resize(std::size_t(common) + 1);
            open = parents;
        }
        counts.resize(std::size_t(parents.size()) + 1);
        m_places.push_back(counts.back()++);
    }
}

} // namespace excerpt
