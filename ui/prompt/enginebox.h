// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engines/engine.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace excerpt {

class PromptDraft;

/// Which engine answers, with which model, and where the pages go. GUI thread.
class EngineBox : public QWidget
{
    Q_OBJECT

public:
    explicit EngineBox(PromptDraft &draft, QWidget *parent = nullptr);

private:
    void refresh();
    void chooseEngine(int index);
    void chooseModel(const QString &model);

    PromptDraft &m_draft;
    QComboBox *m_engines;
    QComboBox *m_models;
    QLabel *m_privacyIcon;
    QLabel *m_privacy;
};

} // namespace excerpt
