// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/pdfgenerator.h"
#include "tests/ui/pages/overlaypages.h"
#include "ui/document/pagesource.h"
#include "ui/pages/pagepanel.h"
#include "ui/pages/sectionoverlay.h"
#include "ui/sections/sectioneditor.h"

#include <QApplication>
#include <QMouseEvent>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace excerpt::tests {

using namespace Qt::StringLiterals;

/// A page panel with a document of six pages and two sections, driven as a person drives it.
class OverlayFixture : public QObject
{
protected:
    /// Alpha has pages 1 to 3, Beta 4 to 6.
    void open()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const QString path = m_folder->filePath(u"book.pdf"_s);
        QVERIFY(writePdf(path, textPages(6)));
        m_source = std::make_unique<PageSource>();
        m_editor = std::make_unique<SectionEditor>();
        m_panel = std::make_unique<PagePanel>(*m_source, *m_editor);
        m_panel->resize(700, 880);
        m_panel->show();
        m_panel->activateWindow();
        view().setFocus();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        m_source->open({path, {}, {}});
        QTRY_COMPARE(m_source->state(), PageSource::State::Open);
        view().setFit(PageFit::Page);
        SectionList list;
        list.documentPages = 6;
        list.sections = {section(u"s1"_s, u"Alpha"_s, u"1-3"_s),
                         section(u"s2"_s, u"Beta"_s, u"4-6"_s)};
        m_editor->reset(list);
        QTRY_COMPARE(view().stateOf({1}), PageImages::Shown::Sharp);
    }
    [[nodiscard]] PageView &view() const { return m_panel->view(); }
    [[nodiscard]] SectionOverlay &overlay() const { return m_panel->overlay(); }
    [[nodiscard]] QUndoStack &undo() const { return m_editor->undoStack(); }
    [[nodiscard]] const Section &at(int index) const
    {
        return m_editor->sections().at(std::size_t(index));
    }
    [[nodiscard]] QStringList areas(int index = 0) const
    {
        QStringList lines;
        for (const PageRegion &region : at(index).regions)
            lines += QString::number(region.page.value) + u": "_s + text(region.rect);
        return lines;
    }
    [[nodiscard]] QPoint pointOf(PageNumber page, QPointF fraction) const
    {
        return view().geometry(page).toView(fraction).toPoint();
    }
    [[nodiscard]] QColor colorAt(QPointF point) const
    {
        const QImage shown = view().viewport()->grab().toImage();
        return shown.pixelColor((point * shown.devicePixelRatio()).toPoint());
    }
    [[nodiscard]] QColor colorAt(PageNumber page, QPointF fraction) const
    {
        return colorAt(view().geometry(page).toView(fraction));
    }
    void press(QPointF at, PageNumber page = {1}) const
    {
        QTest::mousePress(view().viewport(), Qt::LeftButton, {}, pointOf(page, at));
    }
    void moveTo(QPointF at, PageNumber page = {1}, Qt::KeyboardModifiers keys = {}) const
    {
        const QPointF local = pointOf(page, at);
        QMouseEvent event(QEvent::MouseMove, local, view().viewport()->mapToGlobal(local),
                          Qt::NoButton, Qt::LeftButton, keys);
        QApplication::sendEvent(view().viewport(), &event);
    }
    void release(QPointF at, PageNumber page = {1}) const
    {
        QTest::mouseRelease(view().viewport(), Qt::LeftButton, {}, pointOf(page, at));
    }
    void drag(QPointF from, QPointF to, PageNumber page = {1}) const
    {
        press(from, page);
        moveTo((from + to) / 2, page);
        moveTo(to, page);
        release(to, page);
    }
    void key(int key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(&view(), Qt::Key(key), modifiers);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PageSource> m_source;
    std::unique_ptr<SectionEditor> m_editor;
    std::unique_ptr<PagePanel> m_panel;
    void close()
    {
        m_panel.reset();
        m_editor.reset();
        m_source.reset();
    }
};

} // namespace excerpt::tests
