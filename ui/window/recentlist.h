// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/recentdocuments.h"

#include <QAbstractButton>
#include <QFrame>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace excerpt {

/// The recent documents, each with the picture of its first page and how far it got. GUI thread.
class RecentList : public QFrame
{
    Q_OBJECT

public:
    struct Entry
    {
        RecentDocument document;
        QImage picture;
    };

    explicit RecentList(QWidget *parent = nullptr);

    void setEntries(const std::vector<Entry> &entries);
    [[nodiscard]] int count() const { return m_count; }

Q_SIGNALS:
    void openRequested(const QString &source);
    /// Open it, and go on with the run that was interrupted.
    void goOnRequested(const QString &source);
    void clearRequested();

private:
    QVBoxLayout *m_rows;
    QPushButton *m_clear;
    QLabel *m_nothing;
    int m_count = 0;
};

/// One row of it: a button over the whole width.
class RecentRow : public QAbstractButton
{
    Q_OBJECT

public:
    explicit RecentRow(const RecentList::Entry &entry, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void goOnRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void paintWords(QPainter &painter, const QRect &area) const;

    RecentDocument m_document;
    QImage m_picture;
    QPushButton *m_goOn = nullptr;
};

/// "112 of 280 done", as the list and the accessible name say it.
[[nodiscard]] QString progressText(const RecentDocument &document);
/// "1,158 pages · 280 sections"
[[nodiscard]] QString sizeText(const RecentDocument &document);

} // namespace excerpt
