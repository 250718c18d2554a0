// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/answerview.h"

#include "ui/look/icons.h"
#include "ui/look/sectioncolors.h"
#include "ui/look/states.h"
#include "ui/look/windowwords.h"
#include "ui/results/answermodel.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

/// Shows text that a model wrote: pictures and pages that it names are never fetched.
class SafeBrowser : public QTextBrowser
{
public:
    using QTextBrowser::QTextBrowser;

    QVariant loadResource(int, const QUrl &) override { return {}; }
};

/// Longer texts are shown as plain text: laying Markdown out would hold up the window.
constexpr qsizetype longestMarkdown = 200'000;
constexpr qsizetype longestText = 2'000'000;

QToolButton *modeButton(const QString &text, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setText(text);
    button->setCheckable(true);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    return button;
}

} // namespace

AnswerView::AnswerView(QWidget *parent)
    : QWidget(parent)
    , m_model(new AnswerModel(this))
    , m_stack(new QStackedWidget(this))
    , m_nothing(new QLabel(m_stack))
    , m_tree(new QTreeView(m_stack))
    , m_browser(new SafeBrowser(m_stack))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeTitle());
    layout->addWidget(makeReason());
    layout->addWidget(m_stack, 1);
    m_nothing->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_nothing->setWordWrap(true);
    m_nothing->setProperty("dim", true);
    m_nothing->setContentsMargins(look::px(12), look::px(8), look::px(12), look::px(8));
    m_tree->setModel(m_model);
    m_tree->setUniformRowHeights(true);
    m_tree->setAccessibleName(tr("Fields of the answer"));
    m_tree->header()->setStretchLastSection(true);
    m_tree->setColumnWidth(AnswerModel::Field, look::px(150));
    m_browser->setOpenLinks(false);
    m_browser->setFrameShape(QFrame::NoFrame);
    m_browser->setAccessibleName(tr("Text of the answer"));
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(m_tree);
    m_stack->addWidget(m_browser);
    connect(m_treeButton, &QToolButton::clicked, this, [this] { showMode(true); });
    connect(m_textButton, &QToolButton::clicked, this, [this] { showMode(false); });
    connect(m_copyButton, &QToolButton::clicked, this, &AnswerView::copy);
    showNothing(tr("Choose a section to see its answer."));
}

QWidget *AnswerView::makeTitle()
{
    auto *title = new QWidget(this);
    auto *row = new QHBoxLayout(title);
    row->setContentsMargins(look::px(12), look::px(4), look::px(12), look::px(4));
    row->setSpacing(look::px(8));
    m_chip = new QLabel(title);
    m_title = new QLabel(title);
    m_title->setFont(look::font(look::TextSize::Normal, true));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_copyButton = new QToolButton(title);
    m_copyButton->setIcon(look::icon(u"edit-copy"_s));
    m_copyButton->setToolTip(tr("Copy the answer"));
    m_copyButton->setAccessibleName(m_copyButton->toolTip());
    m_treeButton = modeButton(tr("Tree"), title);
    m_textButton = modeButton(tr("Text"), title);
    auto *group = new QButtonGroup(title);
    group->addButton(m_treeButton);
    group->addButton(m_textButton);
    row->addWidget(m_chip);
    row->addWidget(m_title, 1);
    row->addWidget(m_copyButton);
    row->addWidget(m_treeButton);
    row->addWidget(m_textButton);
    return title;
}

QWidget *AnswerView::makeReason()
{
    m_reason = new QWidget(this);
    m_reason->setAutoFillBackground(true);
    auto *row = new QHBoxLayout(m_reason);
    row->setContentsMargins(look::px(12), look::px(8), look::px(12), look::px(8));
    row->setSpacing(look::px(8));
    m_reasonIcon = new QLabel(m_reason);
    m_reasonText = new QLabel(m_reason);
    m_reasonText->setWordWrap(true);
    m_reasonText->setTextFormat(Qt::PlainText);
    m_reasonText->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *again = new QPushButton(tr("Run again"), m_reason);
    connect(again, &QPushButton::clicked, this, [this] { Q_EMIT runAgainRequested(m_id); });
    row->addWidget(m_reasonIcon, 0, Qt::AlignTop);
    row->addWidget(m_reasonText, 1);
    row->addWidget(again, 0, Qt::AlignTop);
    return m_reason;
}

void AnswerView::showNothing(const QString &reason)
{
    m_id = {};
    m_text.clear();
    m_chip->clear();
    m_title->clear();
    m_reason->hide();
    m_copyButton->setEnabled(false);
    m_treeButton->setEnabled(false);
    m_textButton->setEnabled(false);
    m_nothing->setText(reason);
    m_stack->setCurrentWidget(m_nothing);
}

void AnswerView::showResult(const SectionResult &result, int place)
{
    m_id = result.id;
    m_text = result.text;
    const int chip = look::px(18);
    m_chip->setPixmap(look::chipIcon(place).pixmap(QSize(chip, chip), devicePixelRatioF()));
    m_title->setText(result.name);
    m_title->setToolTip(result.name);

    const look::State state = look::stateOf(result.status);
    const bool hasReason = result.error.has_value() || !result.warnings.isEmpty();
    m_reason->setVisible(hasReason);
    QPalette palette = m_reason->palette();
    palette.setColor(QPalette::Window,
                     look::color(result.error ? look::Role::BadGround : look::Role::WarningGround));
    m_reason->setPalette(palette);
    const int icon = look::px(16);
    m_reasonIcon->setPixmap(look::stateIcon(state).pixmap(QSize(icon, icon), devicePixelRatioF()));
    m_reasonText->setText(result.error ? look::windowWords(result.error->message)
                                       : result.warnings.join(u'\n'));

    const bool isTree = result.value.isObject() || result.value.isArray();
    m_model->setAnswer(result.value);
    m_tree->expandToDepth(1);
    const QString shown = result.text.left(longestText);
    if (result.value.isNull() && shown.size() <= longestMarkdown)
        m_browser->document()->setMarkdown(shown, QTextDocument::MarkdownNoHTML);
    else
        m_browser->setPlainText(shown);
    m_copyButton->setEnabled(!result.text.isEmpty());
    m_treeButton->setEnabled(isTree);
    m_textButton->setEnabled(true);
    if (result.text.isEmpty()) {
        m_nothing->setText(hasReason ? tr("There is no answer to show.") : tr("No result yet."));
        m_stack->setCurrentWidget(m_nothing);
        m_textButton->setEnabled(false);
    } else {
        showMode(isTree && !m_textButton->isChecked());
    }
}

void AnswerView::showMode(bool asTree)
{
    m_treeButton->setChecked(asTree);
    m_textButton->setChecked(!asTree);
    m_stack->setCurrentWidget(asTree ? static_cast<QWidget *>(m_tree) : m_browser);
}

void AnswerView::copy()
{
    QGuiApplication::clipboard()->setText(m_text);
}

} // namespace excerpt
