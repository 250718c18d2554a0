// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/run/problemsmodel.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace excerpt {

/// The problems of a run as a table, each with what can be done, and more about the current one
/// below. GUI thread.
class ProblemsView : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive this.
    ProblemsView(const RunModel &run, const SectionEditor &sections, QWidget *parent);

    void refresh(bool canRun);
    [[nodiscard]] int count() const { return m_model->rowCount(); }
    /// Those that another try could help.
    [[nodiscard]] std::vector<SectionId> worthAnotherTry() const;

Q_SIGNALS:
    void runAgainRequested(const std::vector<excerpt::SectionId> &sections);
    /// The same with something else than the settings say.
    void runChangedRequested(const excerpt::SectionId &section, const excerpt::RunChange &change);
    /// Its pages are to be shared out among two sections; `runs`: which are to be run then.
    void halvesRequested(const excerpt::SectionId &section, bool runs);
    void pageRequested(excerpt::PageNumber page);
    /// OtherEngine, SetKey, ChooseModel or ChangePrompt: where the person has to choose.
    void choiceRequested(excerpt::ProblemOffer offer);

private:
    [[nodiscard]] QWidget *makeDetails();
    void act(const QModelIndex &index);
    void tick();
    void showDetails();
    [[nodiscard]] int currentRow() const;

    const RunModel &m_run;
    ProblemsModel *m_model;
    QTableView *m_table;
    QLabel *m_none;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_openPage;
    QPushButton *m_halve;
    QWidget *m_details; ///< around them
    QTimer m_second;
    bool m_canRun = true;
};

} // namespace excerpt
