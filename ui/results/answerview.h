// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/results/sectionresult.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTextBrowser;
class QToolButton;
class QTreeView;

namespace excerpt {

class AnswerModel;

/// One section's answer: as a tree of fields when it is JSON, as text with Markdown's structure
/// else; the reason in words when there is none. What a model wrote is hostile: nothing is loaded
/// and no link opens by itself. GUI thread.
class AnswerView : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerView(QWidget *parent = nullptr);

    void showNothing(const QString &reason);
    void showResult(const SectionResult &result, int place);
    /// What the title's copy button copies: the answer as it came.
    [[nodiscard]] QString answerText() const { return m_text; }

Q_SIGNALS:
    void runAgainRequested(const excerpt::SectionId &id);
    void pageRequested(excerpt::PageNumber page);

private:
    [[nodiscard]] QWidget *makeTitle();
    [[nodiscard]] QWidget *makeReason();
    void showMode(bool asTree);
    void copy();

    AnswerModel *m_model;
    QLabel *m_chip;
    QLabel *m_title;
    QToolButton *m_treeButton;
    QToolButton *m_textButton;
    QToolButton *m_copyButton;
    QWidget *m_reason;
    QLabel *m_reasonIcon;
    QLabel *m_reasonText;
    QStackedWidget *m_stack;
    QLabel *m_nothing;
    QTreeView *m_tree;
    QTextBrowser *m_browser;
    QString m_text;
    SectionId m_id;
};

} // namespace excerpt
