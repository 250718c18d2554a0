// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prompt/sectionmeasure.h"

#include <QWidget>

class QLabel;

namespace excerpt {

class PromptDraft;
class SectionEditor;

/// "What will be sent for": pages, file and tokens of the current section. GUI thread.
class SentBox : public QWidget
{
    Q_OBJECT

public:
    SentBox(PromptDraft &draft, SectionEditor &sections, QWidget *parent = nullptr);

    void setDocument(const DocumentLocation &location);
    /// Nothing is measured while a run is on: its memory is the run's.
    void setMeasuring(bool isMeasuring);
    void refresh();

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QString pagesText(const Section &section) const;
    void showTitle(const Section &section);
    void showSize();
    void showTokens(const Section &section);
    void fail(const Error &error);

    PromptDraft &m_draft;
    SectionEditor &m_sections;
    SectionMeasure m_measure;
    std::optional<SectionSize> m_size; ///< of the current section
    QString m_failure;
    bool m_isMeasuring = true;
    QLabel *m_title;
    QLabel *m_chip;
    QLabel *m_name;
    QLabel *m_pages;
    QLabel *m_file;
    QLabel *m_tokensKey;
    QLabel *m_tokens;
};

} // namespace excerpt
