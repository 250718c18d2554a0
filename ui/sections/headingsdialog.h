// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sections/bookmarksections.h"
#include "core/sections/headingmatch.h"
#include "ui/sections/resultdialog.h"

#include <QElapsedTimer>
#include <QFutureWatcher>

#include <map>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QProgressBar;
class QSpinBox;
class QTableView;

namespace excerpt {

class HeadingReader;
class HeadingsModel;
class PageSource;

/// Sections from headings: the document is looked through page by page; a click on one heading
/// finds the others like it. Until then the headings are taken by their levels. GUI thread.
class HeadingsDialog : public ResultDialog
{
    Q_OBJECT

public:
    HeadingsDialog(SectionEditor &editor, PageSource &source, QWidget *parent = nullptr);

private:
    [[nodiscard]] QWidget *makeHeadings();
    [[nodiscard]] QWidget *makeProgress(QWidget *parent);
    [[nodiscard]] QWidget *makeRules();
    void advance(int pagesRead);
    void finishReading();
    void choose(int heading);
    void readRules();
    void workOut();
    void showResult();

    /// What the other thread works out from copies.
    struct Result
    {
        std::vector<bool> isTaken;
        BookmarkSections made;
        MissingNumbers missing;
        int deepest = 1;
    };
    struct Question
    {
        std::vector<HeadingCandidate> headings;
        Outline byLevel; ///< of all headings, when no one was chosen
        std::optional<HeadingRule> rule;
        std::map<int, bool> byHand;
        BookmarkRules rules;
        int pageCount = 0;
    };
    [[nodiscard]] Question question() const;
    [[nodiscard]] static std::vector<bool> takenBy(const Question &question);
    [[nodiscard]] static Result answer(const Question &question);

    PageSource &m_source;
    HeadingReader *m_reader;
    HeadingsModel *m_model;
    QTableView *m_table = nullptr;
    QLabel *m_count = nullptr;
    QWidget *m_progressRow = nullptr;
    QProgressBar *m_progress = nullptr;
    QLabel *m_progressText = nullptr;
    QLabel *m_like = nullptr;
    QSpinBox *m_level = nullptr;
    QCheckBox *m_sameSize = nullptr;
    QCheckBox *m_sameWeight = nullptr;
    QCheckBox *m_sameFont = nullptr;
    QCheckBox *m_sameNumber = nullptr;
    QPushButton *m_all = nullptr;
    QComboBox *m_sharedPage = nullptr;
    QLineEdit *m_names = nullptr;
    QLabel *m_missing = nullptr;
    int m_chosen = -1; ///< the heading that the others are to be like; -1: none
    std::map<int, bool> m_byHand;
    bool m_isStale = false;
    QElapsedTimer m_sinceShown;
    QFutureWatcher<Result> m_watcher;
};

} // namespace excerpt
