// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QSortFilterProxyModel>

#include <optional>

namespace excerpt {

/// The rows of the tree whose name, or whose group's name, has the words typed, and those of them
/// that were asked for. GUI thread.
class SectionFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit SectionFilter(QObject *parent = nullptr);

    /// Every word has to be in the name, in any order; case does not matter.
    void setWords(const QString &text);
    [[nodiscard]] const QString &text() const { return m_text; }
    /// Only sections with these ids; nothing: all.
    void setIds(std::optional<QSet<QString>> ids);
    [[nodiscard]] bool isFiltering() const { return !m_words.isEmpty() || m_ids; }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    [[nodiscard]] bool hasWords(const QModelIndex &index) const;

    QString m_text;
    QStringList m_words;
    std::optional<QSet<QString>> m_ids;
};

} // namespace excerpt
