// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/pdf/partialcontent.h"
#include "core/document/pdf/partresources.h"
#include "core/document/pdf/parttext.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace excerpt {

/// One content stream, read operator by operator and written again without what lies outside the
/// areas (partialcontent.h). Source of the operators: ISO 32000-1, annex A.
class ContentPart : public QPDFObjectHandle::ParserCallbacks
{
public:
    /// The graphics state, as far as it matters here.
    struct State
    {
        QPDFMatrix ctm; ///< to user space
        TextParameters text;
        double lineWidth = 1;
    };

    ContentPart(PartContext &context, QPDFObjectHandle resources, State start);

    using ParserCallbacks::handleObject;
    void handleObject(QPDFObjectHandle object, size_t offset, size_t length) override;
    void handleEOF() override {}
    void contentSize(size_t bytes) override;

    /// Closes what is left open.
    void finish();
    [[nodiscard]] const std::string &operators() const { return m_out; }
    [[nodiscard]] QPDFObjectHandle resources() const { return m_resources.gathered(); }

private:
    using Handler = void (ContentPart::*)();
    [[nodiscard]] static Handler handlerOf(std::string_view name);

    // Writing
    [[nodiscard]] std::string inWork() const; ///< the operator in work as it came, a line
    void emit() { m_out += inWork(); }

    // Operands
    [[nodiscard]] double number(size_t index) const;
    [[nodiscard]] std::optional<QPDFMatrix> matrix() const;
    [[nodiscard]] std::string name(size_t index) const; ///< with its slash; empty: none

    // Groups of operators
    void save();
    void restore();
    void concat();
    void setLineWidth();
    void useState();
    void useColorSpace();
    void useColor();
    void useShading();
    void draw();
    void beginText();
    void endText();
    void setFont();
    void setTextParameter();
    void moveText();
    void showText();
    void nextLineAndShow();
    void beginMarked();
    void endMarked();
    void drop() {}
    void addToPath();
    void markClip();
    void paintPath();
    void beginInlineImage();
    void takeInlineOperands();
    void endInlineImage();

    void showItems(QPDFObjectHandle items);
    void drawImage(QPDFObjectHandle image);
    void drawForm(QPDFObjectHandle form);
    void flushPath();
    void keepNamedColorSpace(QPDFObjectHandle space);
    void checkPattern(QPDFObjectHandle pattern);
    [[nodiscard]] std::shared_ptr<GlyphFont> fontOf(QPDFObjectHandle font);
    void includeInPath(double x, double y);
    [[nodiscard]] bool isPathSeen() const;
    /// Throws PictureAcross when it lies across an edge; else whether it is in the areas.
    [[nodiscard]] bool isPictureInside(double pixelWidth, double pixelHeight, bool isPhoto) const;
    /// The place of a rectangle of the current space on the displayed page.
    [[nodiscard]] FractionRect placeOf(double x, double y, double width, double height) const;

    PartContext &m_context;
    PartResources m_resources;
    PartText m_text;
    State m_state;
    std::vector<State> m_saved;
    std::vector<bool> m_marks; ///< whether the marked content in work is kept marked
    std::vector<QPDFObjectHandle> m_operands;
    std::string m_operator;
    std::string m_out;

    std::string m_path; ///< construction operators that wait for their painting operator
    std::optional<QPDFObjectHandle::Rectangle> m_pathBox; ///< in user space
    bool m_pathClips = false;
    bool m_pathIsOut = false; ///< written already: its painting operator has to follow
    bool m_isInText = false;

    std::vector<QPDFObjectHandle> m_inlineOperands;
    std::string m_inlineData;
};

} // namespace excerpt
