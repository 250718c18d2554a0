// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompt/sentbox.h"

#include "core/pipeline/jobrun.h"
#include "core/prompt/prompt.h"
#include "ui/look/look.h"
#include "ui/look/sectioncolors.h"
#include "ui/prompt/promptdraft.h"
#include "ui/prompt/promptrows.h"
#include "ui/sections/sectioneditor.h"

#include <QBoxLayout>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

bool isSent(const EngineSettings &settings)
{
    const EngineDescription *engine = engineNamed(settings.engine);
    return engine && engine->sendsAway;
}

/// "815–818, 820": with the dash that people write.
QString rangeText(const PageRange &pages)
{
    const QLocale locale;
    QStringList parts;
    for (const PageRange::Span &span : pages.spans()) {
        const QString first = locale.toString(span.first.value);
        parts += span.first == span.last ? first : first + u'–' + locale.toString(span.last.value);
    }
    return parts.join(u", "_s);
}

/// Areas are called by the section's letter and their number: D1, D2.
QStringList areaNames(const Section &section, int place)
{
    QStringList names;
    for (std::size_t i = 0; i < section.regions.size(); ++i)
        names += look::sectionLetter(place) + QString::number(i + 1);
    return names;
}

} // namespace

SentBox::SentBox(PromptDraft &draft, SectionEditor &sections, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_sections(sections)
    , m_title(new QLabel(this))
    , m_chip(new QLabel(this))
    , m_name(promptrows::value(u"sentName"_s, this))
    , m_pages(promptrows::value(u"sentPages"_s, this))
    , m_file(promptrows::value(u"sentFile"_s, this))
    , m_tokensKey(promptrows::key(tr("Tokens"), this))
    , m_tokens(promptrows::value(u"sentTokens"_s, this))
{
    m_title->setFont(look::font(look::TextSize::Normal, true));
    m_title->setObjectName(u"sentTitle"_s);
    m_name->setFont(look::font(look::TextSize::Normal, true));
    auto *head = new QHBoxLayout;
    head->setSpacing(look::px(6));
    head->addWidget(m_title, 0, Qt::AlignTop);
    head->addWidget(m_chip, 0, Qt::AlignTop);
    head->addWidget(m_name, 1);
    QGridLayout *grid = promptrows::grid();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look::px(10));
    layout->addWidget(promptrows::line(this)); // gone with the rest when there is no section
    layout->addLayout(grid);
    grid->addLayout(head, 0, 0, 1, 2);
    grid->addWidget(promptrows::key(tr("Pages"), this), 1, 0);
    grid->addWidget(m_pages, 1, 1);
    grid->addWidget(promptrows::key(tr("File"), this), 2, 0);
    grid->addWidget(m_file, 2, 1);
    grid->addWidget(m_tokensKey, 3, 0);
    grid->addWidget(m_tokens, 3, 1);
    connect(&m_measure, &SectionMeasure::measured, this, [this](const SectionSize &size) {
        m_size = size;
        showSize();
    });
    connect(&m_measure, &SectionMeasure::failed, this, &SentBox::fail);
}

void SentBox::setDocument(const DocumentLocation &location)
{
    m_measure.setDocument(location);
    refresh();
}

void SentBox::setMeasuring(bool isMeasuring)
{
    m_isMeasuring = isMeasuring;
    if (!isMeasuring)
        m_measure.stop();
    refresh();
}

void SentBox::refresh()
{
    const Section *section = m_sections.find(m_sections.current());
    setVisible(section);
    if (!section)
        return;
    showTitle(*section);
    m_pages->setText(pagesText(*section));
    m_size.reset();
    m_failure.clear();
    if (m_isMeasuring && isVisible())
        m_measure.measure(*section);
    showSize();
}

void SentBox::showTitle(const Section &section)
{
    m_title->setText(isSent(m_draft.engine()) ? tr("What will be sent for")
                                              : tr("What will be read for"));
    const int place = m_sections.place(m_sections.indexOf(section.id));
    const int chip = look::px(18);
    m_chip->setPixmap(look::chipIcon(place).pixmap(QSize(chip, chip), devicePixelRatioF()));
    m_name->setText(section.name);
}

QString SentBox::pagesText(const Section &section) const
{
    const QString pages = rangeText(section.pages);
    if (section.regions.empty())
        return pages;
    const int place = m_sections.place(m_sections.indexOf(section.id));
    const QString areas = QLocale().createSeparatedList(areaNames(section, place));
    //: %1 are pages, %2 names of areas: "815–818, only areas D1 and D2"
    return section.regions.size() == 1 ? tr("%1, only area %2").arg(pages, areas)
                                       : tr("%1, only areas %2").arg(pages, areas);
}

void SentBox::showSize()
{
    const Section *section = m_sections.find(m_sections.current());
    if (!section)
        return;
    const int pages = section->pages.pageCount();
    if (m_size) {
        const QString size = QLocale().formattedDataSize(
            m_size->fileBytes, m_size->fileBytes < 1'000'000 ? 0 : 1, QLocale::DataSizeSIFormat);
        m_file->setText(tr("%Ln pages, %1", nullptr, pages).arg(size));
    } else if (!m_failure.isEmpty()) {
        m_file->setText(m_failure);
    } else {
        m_file->setText(tr("%Ln pages", nullptr, pages));
    }
    m_file->setProperty("dim", !m_size);
    showTokens(*section);
}

void SentBox::showTokens(const Section &section)
{
    const EngineSettings &engine = m_draft.engine();
    const bool isShown = m_size && isSent(engine);
    m_tokensKey->setVisible(isShown);
    m_tokens->setVisible(isShown);
    if (!isShown)
        return;
    const auto prompt = PromptTemplate::create(m_draft.text(), m_draft.hasFrame());
    const QString sent =
        prompt ? prompt->assemble(section, m_sections.list().documentName) : m_draft.text();
    const qint64 tokens = estimatedTokens(engine.model, section.pages.pageCount(),
                                          m_size->textCharacters, sent.size());
    // Three digits are all that an estimate can say.
    qint64 unit = 1;
    while (tokens / unit >= 1'000)
        unit *= 10;
    const QLocale locale;
    const QString in = locale.toString((tokens + unit / 2) / unit * unit);
    m_tokens->setText(
        engine.maxOutputTokens
            ? tr("about %1 in, up to %2 out").arg(in, locale.toString(*engine.maxOutputTokens))
            : tr("about %1 in").arg(in));
}

void SentBox::fail(const Error &error)
{
    m_failure = error.message;
    showSize();
}

void SentBox::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void SentBox::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refresh();
}

} // namespace excerpt
