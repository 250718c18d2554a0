// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sections/section.h"

#include <QObject>
#include <QUndoStack>

namespace excerpt {

/// The sections of the open document, as the person edits them: the one model of every gesture.
/// The tree, the page grid, the strip and the page view are views of it. Every edit is one undo
/// step that names itself; a step holds only what differs. GUI thread.
class SectionEditor : public QObject
{
    Q_OBJECT

public:
    explicit SectionEditor(QObject *parent = nullptr);

    [[nodiscard]] const SectionList &list() const { return m_list; }
    [[nodiscard]] const std::vector<Section> &sections() const { return m_list.sections; }
    /// Index from 0, -1 for an unknown id.
    [[nodiscard]] int indexOf(const SectionId &id) const;
    [[nodiscard]] const Section *find(const SectionId &id) const;
    /// Place among the sections of the same parents, from 0: decides letter and colour.
    [[nodiscard]] int place(int index) const;
    /// An id that no section has or had in this session: s1, s2, …
    [[nodiscard]] SectionId freshId();

    /// Another document, or a loaded project: no undo step, and the stack is emptied.
    void reset(SectionList list);
    /// The document's name, pages or hash became known: no undo step.
    void setDocument(const QString &name, int pages, const QByteArray &sha256);

    /// One undo step that makes the list `sections`. `text` is what the menu says it will undo, as
    /// a translated noun phrase or verb ("280 sections from bookmarks"). Nothing happens when
    /// nothing differs. Steps of one gesture with the same `gesture` (not 0) become one.
    void apply(const QString &text, std::vector<Section> sections, int gesture = 0);
    /// A number for the steps of one drag.
    [[nodiscard]] int newGesture() { return ++m_lastGesture; }

    [[nodiscard]] QUndoStack &undoStack() { return m_undo; }

    /// The section that everything shows; not undone. An unknown id: none.
    [[nodiscard]] const SectionId &current() const { return m_current; }
    void setCurrent(const SectionId &id);

Q_SIGNALS:
    /// `removed` sections from index `first` on were replaced by `inserted` ones.
    void changed(int first, int removed, int inserted);
    void wasReset();
    void currentChanged(const excerpt::SectionId &id);

private:
    friend class ReplaceSections;
    void replace(int first, int removed, const std::vector<Section> &inserted);
    void rebuildIndex();

    SectionList m_list;
    QHash<QString, int> m_indexById;
    std::vector<int> m_places;
    QUndoStack m_undo;
    SectionId m_current;
    int m_lastId = 0;
    int m_lastGesture = 0;
};

} // namespace excerpt
