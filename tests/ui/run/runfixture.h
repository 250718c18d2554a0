// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/job.h"
#include "tests/support/fakegemini.h"
#include "tests/support/pdfgenerator.h"
#include "ui/run/runcontroller.h"

#include <QCryptographicHash>
#include <QSemaphore>
#include <QTemporaryDir>

#include <atomic>

namespace excerpt::tests {

/// A document of sections of two pages, every page with a marker, and a folder for its jobs.
class RunBook
{
public:
    explicit RunBook(int sections)
    {
        PdfSpec spec;
        spec.pages = 2 * sections;
        spec.linesPerPage = 20;
        spec.page = [spec](int page) {
            PdfPageSpec content = fillerPage(spec, page);
            content.lines.at(10).text += QStringLiteral(" MARKER-%1").arg(page);
            return content;
        };
        if (!writePdf(path(), spec))
            qFatal("cannot write the document");
        m_sections.documentName = QStringLiteral("book.pdf");
        m_sections.documentPages = spec.pages;
        for (int i = 1; i <= sections; ++i) {
            Section section;
            section.id = {QStringLiteral("s%1").arg(i)};
            section.name = QStringLiteral("Lesson %1").arg(i);
            section.pages = PageRange(PageNumber{2 * i - 1}, PageNumber{2 * i});
            m_sections.sections.push_back(section);
        }
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("book.pdf")); }
    [[nodiscard]] QString jobsFolder() const { return m_folder.filePath(QStringLiteral("jobs")); }
    [[nodiscard]] const SectionList &sections() const { return m_sections; }
    [[nodiscard]] QByteArray sha256() const
    {
        QFile file(path());
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex();
    }

    /// Offline, or asking `server`.
    [[nodiscard]] RunRequest request(const FakeGemini *server = nullptr) const
    {
        RunRequest request;
        request.document.path = path();
        request.sections = m_sections;
        request.prompt = QStringLiteral("Summarise {{section}}.");
        request.hasFrame = false;
        request.run.sectionDelay = std::chrono::milliseconds(0);
        request.jobsFolder = jobsFolder();
        if (server) {
            request.engine = {
                .engine = QStringLiteral("gemini"),
                .model = QStringLiteral("fake-pro"),
                .baseUrl = server->baseUrl(),
                .transport = Transport::Inline,
                .retries = 0,
                .apiKey = "test-key",
            };
        }
        return request;
    }

private:
    QTemporaryDir m_folder;
    SectionList m_sections;
};

/// Holds an answer back until the test lets it go.
class Gate
{
public:
    /// For FakeGeminiOptions::answer: every answer takes one permit.
    [[nodiscard]] auto answer()
    {
        return [this](const QByteArray &pdf, const QString &prompt) {
            ++m_asked;
            m_permits.acquire();
            return FakeGemini::defaultAnswer(pdf, prompt);
        };
    }
    void let(int answers) { m_permits.release(answers); }
    /// How many answers were asked for. (The server itself says nothing while one is held back.)
    [[nodiscard]] int asked() const { return m_asked; }

private:
    std::atomic<int> m_asked = 0;
    QSemaphore m_permits;
};

} // namespace excerpt::tests
