// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prompt/modelfetch.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace excerpt {

class EngineKeys;

/// The key of one engine, for the settings dialog: where it is, a new one, a test, and its end.
/// What is done here is done at once. GUI thread.
class KeySetting : public QWidget
{
    Q_OBJECT

public:
    /// `keys` outlives this.
    KeySetting(const EngineDescription &engine, EngineKeys &keys, QWidget *parent);

private:
    void makeLayout();
    void refresh();
    void updateButtons();
    void save();
    void test();
    void say(const QString &text, const char *kind);
    [[nodiscard]] QString placeText() const;
    [[nodiscard]] QByteArray typed() const;

    EngineDescription m_engine;
    EngineKeys &m_keys;
    ModelFetch m_fetch;
    QLineEdit *m_field;
    QPushButton *m_save;
    QPushButton *m_test;
    QPushButton *m_forget;
    QLabel *m_place;
    QLabel *m_said;
    bool m_isTesting = false;
};

/// One KeySetting for every engine that has a key.
[[nodiscard]] QWidget *makeKeySettings(EngineKeys &keys, QWidget *parent);
/// What a search finds them by, translated.
[[nodiscard]] QString keySettingsWords();

} // namespace excerpt
