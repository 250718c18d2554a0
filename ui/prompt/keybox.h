// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engines/engine.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace excerpt {

/// "Gemini needs a key": the field to paste it into, and what can be done without one. GUI thread.
class KeyBox : public QFrame
{
    Q_OBJECT

public:
    explicit KeyBox(QWidget *parent = nullptr);

    void setEngine(const EngineDescription &engine);
    /// Why the keyring gave none; empty: it has none.
    void setProblem(const QString &problem);
    void setTesting(bool isTesting);
    void focusField();

Q_SIGNALS:
    void keyEntered(const QByteArray &key);
    void testRequested(const QByteArray &key);
    void offlineRequested();

private:
    [[nodiscard]] QByteArray key() const;
    void updateButtons();
    void enter();

    QLabel *m_icon;
    QLabel *m_title;
    QLineEdit *m_field;
    QPushButton *m_save;
    QLabel *m_help;
    QLabel *m_problem;
    QPushButton *m_test;
    bool m_isTesting = false;
};

} // namespace excerpt
