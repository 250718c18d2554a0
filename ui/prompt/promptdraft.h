// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settings.h"

#include <QObject>

class QUndoStack;

namespace excerpt {

/// The prompt of the open document and the engine that will answer it. Edits of the text are steps
/// of the window's undo stack; typing in one go is one step. GUI thread.
class PromptDraft : public QObject
{
    Q_OBJECT

public:
    explicit PromptDraft(QUndoStack &undo, QObject *parent = nullptr);

    [[nodiscard]] const QString &text() const { return m_state.text; }
    [[nodiscard]] bool hasFrame() const { return m_state.hasFrame; }
    /// Of the library, empty: none.
    [[nodiscard]] const QString &name() const { return m_state.name; }
    /// Without the key.
    [[nodiscard]] const EngineSettings &engine() const { return m_engine; }

    /// One undo step with what was typed before, until endTyping() or another kind of step.
    void setText(const QString &text);
    /// The next text is a step of its own.
    void endTyping() { ++m_go; }
    void setHasFrame(bool hasFrame);
    /// A prompt of the library with all that belongs to it: one undo step.
    void use(const QString &name, const QString &text, bool hasFrame);
    /// No undo step: the text stays as it is.
    void setName(const QString &name);
    /// No undo step: it is a choice like a setting. Its key is dropped.
    void setEngine(const EngineSettings &engine);
    /// A loaded project: no undo step.
    void reset(const QString &text, bool hasFrame, const QString &name,
               const EngineSettings &engine);

Q_SIGNALS:
    void changed();

private:
    friend class PromptCommand;
    struct State
    {
        QString text;
        bool hasFrame = true;
        QString name;
        bool operator==(const State &) const = default;
    };
    void push(const QString &step, State next, int go);
    void show(const State &state);

    QUndoStack &m_undo;
    State m_state;
    EngineSettings m_engine;
    int m_go = 1; ///< counts what was typed in one go
};

} // namespace excerpt
