// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prompt/modelfetch.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QToolButton;

namespace excerpt {

class EngineKeys;
class KeyBox;
class PromptDraft;

/// Which engine answers, with which model, where the pages go and where its key is. GUI thread.
class EngineBox : public QWidget
{
    Q_OBJECT

public:
    EngineBox(PromptDraft &draft, EngineKeys &keys, QWidget *parent = nullptr);

    void focusEngine();
    void focusModel();
    /// Shows the field for the key, also where there is one.
    void askForKey();

protected:
    void changeEvent(QEvent *event) override;

private:
    class ModelCombo;
    void makeModels();
    void makeLayout();
    void makeMenu();
    void connectParts();
    void refresh();
    void showKeys();
    [[nodiscard]] QString privacyText() const;
    void chooseEngine(const QString &id);
    void chooseModel(const QString &model);
    void listModels();
    void testConnection(const QByteArray &key);
    void showModels(const std::vector<ModelInfo> &models);
    void showFailure(const Error &error);
    void say(const QString &text, const char *kind);

    PromptDraft &m_draft;
    EngineKeys &m_keys;
    ModelFetch m_fetch;
    QComboBox *m_engines;
    ModelCombo *m_models;
    QLabel *m_privacyIcon;
    QLabel *m_privacy;
    QToolButton *m_keyMenu;
    QLabel *m_said;
    KeyBox *m_keyBox;
    QString m_shownEngine; ///< whose models are in the list
    bool m_isTest = false; ///< what is under way was asked for as a test
    bool m_opensList = false;
    bool m_changesKey = false; ///< the person asked for the field though there is a key
};

} // namespace excerpt
