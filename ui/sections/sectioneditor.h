// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sections/section.h"

#include <QHash>
#include <QObject>
#include <QUndoStack>

#include <functional>
#include <map>

namespace excerpt {

class SectionStep;

/// The sections of the open document, as the person edits them: the one model of every gesture.
/// The tree, the page grid, the strip and the page view are views of it. Every edit is one undo
/// step that names itself; a step holds only what differs. The last 10,000 steps are kept, fewer
/// when they hold more than 64 MB; what is forgotten cannot be undone. GUI thread.
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
    /// Place among the siblings, which are the sections of one group, from 0: decides letter and
    /// colour. A group is a run: after another group of the same depth it begins anew.
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
    /// What the steps hold, in bytes, and the most that they may hold. The newest step is kept,
    /// whatever it holds.
    [[nodiscard]] qint64 undoBytes() const { return m_undoBytes; }
    void setMostUndoBytes(qint64 bytes);

    /// The section that everything shows; not undone. An unknown id: none.
    [[nodiscard]] const SectionId &current() const { return m_current; }
    void setCurrent(const SectionId &id);

Q_SIGNALS:
    /// `removed` sections from index `first` on were replaced by `inserted` ones.
    void changed(int first, int removed, int inserted);
    void wasReset();
    void currentChanged(const excerpt::SectionId &id);

private:
    friend class SectionStep;
    void replace(const std::function<void(std::vector<Section> &)> &change, int first, int removed,
                 int inserted);
    void noteIds(int first, int count);
    void index(int first, int last); ///< in `m_indexById`
    void findPlaces();
    void forgetOldSteps();
    void dropForgottenSteps();

    SectionList m_list;
    QHash<QString, int> m_indexById;
    std::vector<int> m_places;
    SectionId m_current;
    int m_lastId = 0;
    int m_lastGesture = 0;
    std::map<quint64, SectionStep *> m_steps; ///< those that can be undone, oldest first; not owned
    quint64 m_lastStep = 0;
    qint64 m_undoBytes = 0;
    qint64 m_mostUndoBytes = 64LL * 1024 * 1024;
    bool m_isDropping = false;
    QUndoStack m_undo; ///< last: its steps count themselves out when they go
};

} // namespace excerpt
