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

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] bool hasFrame() const { return m_hasFrame; }
    /// Of the library, empty: none.
    [[nodiscard]] const QString &name() const { return m_name; }
    /// Without the key.
    [[nodiscard]] const EngineSettings &engine() const { return m_engine; }

    void setText(const QString &text);
    void setHasFrame(bool hasFrame);
    void setName(const QString &name);
    void setEngine(const EngineSettings &engine);
    /// A loaded project: no undo step.
    void reset(const QString &text, bool hasFrame, const QString &name,
               const EngineSettings &engine);

Q_SIGNALS:
    void changed();

private:
    friend class PromptCommand;
    QUndoStack &m_undo;
    QString m_text;
    bool m_hasFrame = true;
    QString m_name;
    EngineSettings m_engine;
};

} // namespace excerpt
