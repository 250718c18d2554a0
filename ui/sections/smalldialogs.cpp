// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sections/smalldialogs.h"

#include "core/sections/findsections.h"
#include "core/sections/pageedits.h"
#include "ui/look/look.h"
#include "ui/sections/formdialog.h"
#include "ui/sections/sectiontexts.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace excerpt::smalldialogs {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(SectionDialogs)
};

std::vector<int> indicesOf(const SectionEditor &editor, const std::vector<SectionId> &ids)
{
    std::vector<int> indices;
    for (const SectionId &id : ids) {
        if (const int index = editor.indexOf(id); index >= 0)
            indices.push_back(index);
    }
    std::sort(indices.begin(), indices.end());
    return indices;
}

} // namespace

QString replacing(const QString &step, int sectionsNow)
{
    if (sectionsNow == 0)
        return Texts::tr("One step to undo: “%1”.").arg(step);
    return Texts::tr("One step to undo: “%1”. The %n section(s) you have now are replaced.",
                     nullptr, sectionsNow)
        .arg(step);
}

QDialog *newSection(SectionEditor &editor, QWidget *parent)
{
    auto *dialog = new FormDialog(Texts::tr("New section"), u"newSectionDialog"_s, parent);
    auto *pages = new QLineEdit(dialog);
    pages->setObjectName(u"pages"_s);
    pages->setPlaceholderText(u"1-3, 7, 9-"_s);
    auto *name = new QLineEdit(dialog);
    name->setObjectName(u"name"_s);
    dialog->form().addRow(Texts::tr("&Pages"), pages);
    dialog->form().addRow(Texts::tr("&Name"), name);
    const auto check = [&editor, dialog, pages, name] {
        const int pageCount = editor.list().documentPages;
        if (pages->text().trimmed().isEmpty()) {
            dialog->hint(Texts::tr("The document has the pages 1 to %1.").arg(pageCount));
            return;
        }
        const auto range = PageRange::parse(pages->text(), pageCount);
        if (!range) {
            dialog->refuse(range.error().message);
            return;
        }
        name->setPlaceholderText(oneSection(*range, {}, pageCount).sections.front().name);
        dialog->promise(Texts::tr("Make section"),
                        Texts::tr("%n page(s)", nullptr, range->pageCount()));
    };
    QObject::connect(pages, &QLineEdit::textChanged, dialog, check);
    QObject::connect(dialog, &QDialog::accepted, dialog, [&editor, pages, name] {
        const auto range = PageRange::parse(pages->text(), editor.list().documentPages);
        if (!range)
            return;
        const QString called =
            name->text().trimmed().isEmpty() ? name->placeholderText() : name->text();
        const SectionId id = editor.freshId();
        editor.apply(Texts::tr("New section “%1”").arg(called),
                     edits::withNewSection(editor.sections(), *range, called, id));
        editor.setCurrent(id);
    });
    dialog->button().setText(Texts::tr("Make section"));
    pages->setFocus();
    check();
    return dialog;
}

QDialog *split(SectionEditor &editor, const SectionId &id, QWidget *parent)
{
    const Section *section = editor.find(id);
    auto *dialog = new FormDialog(Texts::tr("Split section"), u"splitDialog"_s, parent);
    auto *page = new QSpinBox(dialog);
    page->setObjectName(u"page"_s);
    auto *name = new QLineEdit(dialog);
    name->setObjectName(u"name"_s);
    dialog->form().addRow(Texts::tr("In front of &page"), page);
    dialog->form().addRow(Texts::tr("&Name of the second part"), name);
    const int first = section && !section->pages.isEmpty() ? section->pages.first().value : 1;
    const int last =
        section && !section->pages.isEmpty() ? section->pages.spans().back().last.value : 1;
    page->setRange(std::min(first + 1, last), last);
    page->setValue((first + last + 1) / 2);
    if (section)
        name->setText(Texts::tr("%1, part 2").arg(section->name));
    const auto check = [&editor, dialog, page, id] {
        const Section *now = editor.find(id);
        if (!now || !edits::canSplitAt(*now, {{page->value()}, {0}, {}}))
            dialog->refuse(Texts::tr("A section of one page is split on the page itself: choose "
                                     "Split in the tool bar and click the line."));
        else
            dialog->promise(Texts::tr("Split"), {});
    };
    QObject::connect(page, &QSpinBox::valueChanged, dialog, check);
    QObject::connect(dialog, &QDialog::accepted, dialog, [&editor, page, name, id] {
        const Section *now = editor.find(id);
        if (!now)
            return;
        editor.apply(Texts::tr("Split “%1”").arg(now->name),
                     edits::splitAt(editor.sections(), editor.indexOf(id),
                                    {{page->value()}, {0}, {}}, editor.freshId(), name->text()));
    });
    dialog->button().setText(Texts::tr("Split"));
    page->setFocus();
    check();
    return dialog;
}

QDialog *everyPages(SectionEditor &editor, QWidget *parent)
{
    auto *dialog = new FormDialog(Texts::tr("Sections of every n pages"), u"everyDialog"_s, parent);
    auto *each = new QSpinBox(dialog);
    each->setObjectName(u"pagesEach"_s);
    each->setRange(1, std::max(1, editor.list().documentPages));
    each->setValue(10);
    auto *pages = new QLineEdit(u"1-"_s, dialog);
    pages->setObjectName(u"pages"_s);
    dialog->form().addRow(Texts::tr("Pages &each"), each);
    dialog->form().addRow(Texts::tr("Of &pages"), pages);
    const auto made = [&editor, each, pages]() -> Expected<SectionList> {
        const int pageCount = editor.list().documentPages;
        return PageRange::parse(pages->text(), pageCount).map([&](const PageRange &range) {
            return sectionsEvery(range, each->value(), pageCount);
        });
    };
    const auto step = [](const SectionList &list) {
        return Texts::tr("%n section(s) of equal length", nullptr, int(list.sections.size()));
    };
    const auto check = [&editor, dialog, made, step] {
        const auto list = made();
        if (!list) {
            dialog->refuse(list.error().message);
            return;
        }
        dialog->promise(Texts::tr("Make %n section(s)", nullptr, int(list->sections.size())),
                        replacing(step(*list), int(editor.sections().size())));
    };
    each->setFocus();
    QObject::connect(each, &QSpinBox::valueChanged, dialog, check);
    QObject::connect(pages, &QLineEdit::textChanged, dialog, check);
    QObject::connect(dialog, &QDialog::accepted, dialog, [&editor, made, step] {
        auto list = made();
        if (!list)
            return;
        const QString text = step(*list);
        editor.apply(text, edits::replaced(editor.sections(), std::move(list->sections),
                                           [&editor] { return editor.freshId(); }));
    });
    check();
    return dialog;
}

QDialog *ownPrompt(SectionEditor &editor, const std::vector<SectionId> &ids, QWidget *parent)
{
    auto *dialog = new FormDialog(Texts::tr("Prompt of its own"), u"ownPromptDialog"_s, parent);
    auto *text = new QPlainTextEdit(dialog);
    text->setObjectName(u"prompt"_s);
    text->setTabChangesFocus(true);
    text->setAccessibleName(Texts::tr("Prompt of its own"));
    text->setMinimumSize(look::px(440), look::px(160));
    dialog->form().addRow(text);
    const std::vector<int> indices = indicesOf(editor, ids);
    if (!indices.empty())
        text->setPlainText(editor.sections().at(std::size_t(indices.front())).prompt);
    const int count = int(indices.size());
    const auto check = [dialog, text, count] {
        const bool isEmpty = text->toPlainText().trimmed().isEmpty();
        dialog->promise(isEmpty ? Texts::tr("Use the common prompt") : Texts::tr("Keep"),
                        isEmpty ? Texts::tr("Without a text the common prompt is sent.")
                                : Texts::tr("Sent for %n section(s) in place of the common prompt.",
                                            nullptr, count));
    };
    text->setFocus();
    QObject::connect(text, &QPlainTextEdit::textChanged, dialog, check);
    QObject::connect(dialog, &QDialog::accepted, dialog, [&editor, text, ids] {
        const std::vector<int> now = indicesOf(editor, ids);
        const QString typed = text->toPlainText();
        editor.apply(Texts::tr("Prompt of %n section(s)", nullptr, int(now.size())),
                     edits::withPrompt(editor.sections(), now,
                                       typed.trimmed().isEmpty() ? QString() : typed));
    });
    check();
    return dialog;
}

} // namespace excerpt::smalldialogs
