// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompt/promptdraft.h"

#include <QUndoStack>

#include <utility>

namespace excerpt {

namespace {

/// Of the commands on the window's stack that merge: 1 is ReplaceSections'.
constexpr int promptCommandId = 2;

} // namespace

class PromptCommand : public QUndoCommand
{
public:
    PromptCommand(PromptDraft &draft, const QString &text, PromptDraft::State after, int go)
        : QUndoCommand(text)
        , m_draft(draft)
        , m_before(draft.m_state)
        , m_after(std::move(after))
        , m_go(go)
    {
    }

    void redo() override { m_draft.show(m_after); }
    void undo() override { m_draft.show(m_before); }
    [[nodiscard]] int id() const override { return m_go == 0 ? -1 : promptCommandId; }
    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = static_cast<const PromptCommand *>(other);
        if (next->m_go != m_go)
            return false;
        m_after = next->m_after;
        setObsolete(m_after == m_before);
        return true;
    }

private:
    PromptDraft &m_draft;
    PromptDraft::State m_before;
    PromptDraft::State m_after;
    int m_go; ///< 0: a step of its own
};

PromptDraft::PromptDraft(QUndoStack &undo, QObject *parent) : QObject(parent), m_undo(undo) {}

void PromptDraft::setText(const QString &text)
{
    State next = m_state;
    next.text = text;
    push(tr("Edit the prompt"), std::move(next), m_go);
}

void PromptDraft::setHasFrame(bool hasFrame)
{
    State next = m_state;
    next.hasFrame = hasFrame;
    push(hasFrame ? tr("Send with frame") : tr("Send without frame"), std::move(next), 0);
}

void PromptDraft::use(const QString &name, const QString &text, bool hasFrame)
{
    push(tr("Use the prompt “%1”").arg(name), {text, hasFrame, name}, 0);
}

void PromptDraft::setName(const QString &name)
{
    if (m_state.name == name)
        return;
    m_state.name = name;
    Q_EMIT changed();
}

void PromptDraft::setEngine(const EngineSettings &engine)
{
    m_engine = engine;
    m_engine.apiKey.clear();
    Q_EMIT changed();
}

void PromptDraft::reset(const QString &text, bool hasFrame, const QString &name,
                        const EngineSettings &engine)
{
    m_state = {text, hasFrame, name};
    ++m_go;
    setEngine(engine);
}

void PromptDraft::push(const QString &step, State next, int go)
{
    if (next == m_state)
        return;
    m_undo.push(new PromptCommand(*this, step, std::move(next), go));
    if (go == 0)
        endTyping();
}

void PromptDraft::show(const State &state)
{
    m_state = state;
    Q_EMIT changed();
}

} // namespace excerpt
