// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/prompt/prompt.h"

#include <QWidget>

class QLabel;

namespace excerpt {

class PromptEditor;

/// A prompt between the two parts of its frame, in one box. GUI thread.
class FramedPrompt : public QWidget
{
    Q_OBJECT

public:
    explicit FramedPrompt(QWidget *parent = nullptr);

    [[nodiscard]] PromptEditor *editor() const { return m_editor; }
    void showFrame(const PromptFrame &frame);
    void hideFrame();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_before;
    PromptEditor *m_editor;
    QLabel *m_after;
};

} // namespace excerpt
