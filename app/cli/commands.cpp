// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include <QtGlobal>

#include <array>

namespace excerpt::cli {

namespace {

constexpr std::array extractOptions{
    "password",
    "password-file",
    "request",
    "sections",
    "from-bookmarks",
    "from-headings",
    "level",
    "pages",
    "every",
    "prompt",
    "prompt-file",
    "no-frame",
    "engine",
    "model",
    "base-url",
    "temperature",
    "max-output-tokens",
    "transport",
    "mode",
    "delay",
    "timeout",
    "memory-budget",
    "retries",
    "resume",
    "retry-failed",
    "progress",
    "log-level",
    "log-file",
    "job-dir",
    "output",
    "format",
    "config",
    "help",
};
constexpr std::array sectionsOptions{
    "password", "password-file", "sections",  "from-bookmarks", "from-headings", "level", "pages",
    "every",    "output",        "log-level", "log-file",       "config",        "help",
};
constexpr std::array splitOptions{
    "password", "password-file", "sections",  "from-bookmarks", "from-headings", "level", "pages",
    "every",    "output-dir",    "log-level", "log-file",       "config",        "help",
};
constexpr std::array textOptions{
    "password",  "password-file", "pages",  "keep-furniture", "output",
    "log-level", "log-file",      "config", "help",
};
constexpr std::array modelsOptions{
    "engine", "base-url", "retries", "timeout", "output", "log-level", "log-file", "config", "help",
};
constexpr std::array jobsListOptions{"job-dir", "log-level", "log-file", "config", "help"};
constexpr std::array jobsResumeOptions{
    "password", "password-file", "mode",     "delay",     "timeout",  "memory-budget",
    "retries",  "retry-failed",  "progress", "log-level", "log-file", "job-dir",
    "output",   "format",        "config",   "help",
};
constexpr std::array jobsCleanOptions{"all", "job-dir", "log-level", "log-file", "config", "help"};

// clang-format off
constexpr std::array extractExamples{
    Example{"excerpt-cli extract book.pdf --output book.json",
        QT_TRANSLATE_NOOP("Commands", "The text of each section of the book, made on this computer.")},
    Example{"excerpt-cli extract book.pdf --engine gemini --model MODEL --prompt \"List the exercises as JSON.\" --output book.json",
        QT_TRANSLATE_NOOP("Commands", "One answer of Gemini per section; the key is in GEMINI_API_KEY.")},
    Example{"excerpt-cli extract book.pdf --from-bookmarks --level 2 --format jsonl | jq .name",
        QT_TRANSLATE_NOOP("Commands", "Sections from the second level of bookmarks, a line each, as they finish.")},
    Example{"excerpt-cli extract book.pdf --pages 10-49 --every 4 --format csv --output pages.csv",
        QT_TRANSLATE_NOOP("Commands", "Pages 10 to 49 in sections of four pages.")},
    Example{"excerpt-cli extract --request request.json --format response",
        QT_TRANSLATE_NOOP("Commands", "The service's request in, its response out.")},
};
constexpr std::array sectionsExamples{
    Example{"excerpt-cli sections book.pdf --level 2 --output book.sections.json",
        QT_TRANSLATE_NOOP("Commands", "Write the sections to a file, to be edited and given to --sections.")},
    Example{"excerpt-cli sections book.pdf --pages 1-40 --every 5",
        QT_TRANSLATE_NOOP("Commands", "Eight sections of five pages.")},
};
constexpr std::array splitExamples{
    Example{"excerpt-cli split book.pdf --output-dir parts",
        QT_TRANSLATE_NOOP("Commands", "parts/001-Introduction.pdf, parts/002-…, by the bookmarks.")},
    Example{"excerpt-cli split book.pdf --every 10 --output-dir parts",
        QT_TRANSLATE_NOOP("Commands", "A file for each ten pages.")},
};
constexpr std::array textExamples{
    Example{"excerpt-cli text book.pdf --pages 1-10",
        QT_TRANSLATE_NOOP("Commands", "The first ten pages as Markdown.")},
    Example{"excerpt-cli text book.pdf --keep-furniture --output book.md",
        QT_TRANSLATE_NOOP("Commands", "Everything, with running heads and page numbers.")},
};
constexpr std::array modelsExamples{
    Example{"excerpt-cli models --engine gemini",
        QT_TRANSLATE_NOOP("Commands", "Id, name, and the most input and output tokens of each model, with tabs between.")},
};
constexpr std::array jobsListExamples{
    Example{"excerpt-cli jobs list",
        QT_TRANSLATE_NOOP("Commands", "Newest first, with what is left to do.")},
};
constexpr std::array jobsShowExamples{
    Example{"excerpt-cli jobs show 20261124-101500-4f2a9c",
        QT_TRANSLATE_NOOP("Commands", "The document, the engine and the state of each section.")},
};
constexpr std::array jobsResumeExamples{
    Example{"excerpt-cli jobs resume 20261124-101500-4f2a9c",
        QT_TRANSLATE_NOOP("Commands", "Run what is left and write the results where they were to go.")},
    Example{"excerpt-cli jobs resume 20261124-101500-4f2a9c --output new.json --retry-failed",
        QT_TRANSLATE_NOOP("Commands", "Also what was blocked or quarantined, to another file.")},
};
constexpr std::array jobsCleanExamples{
    Example{"excerpt-cli jobs clean",
        QT_TRANSLATE_NOOP("Commands", "Remove the finished jobs.")},
    Example{"excerpt-cli jobs clean 20261124-101500-4f2a9c",
        QT_TRANSLATE_NOOP("Commands", "Remove one job, finished or not.")},
};

constexpr std::array table{
    Command{"extract", "DOC.pdf|URL|PROJECT.excerpt",
        QT_TRANSLATE_NOOP("Commands", "Answer the prompt for each section of a document."),
        QT_TRANSLATE_NOOP("Commands", "Without options for the sections they are the bookmarks, else the headings, else the whole document. The offline engine gives each section's text as Markdown; other engines need a prompt and a model. Each finished section is kept on disk at once: an interrupted run goes on with --resume or “excerpt-cli jobs resume”. A project brings document, sections, prompt, engine and model; options are stronger."),
        extractOptions, extractExamples, 1, &runExtract},
    Command{"sections", "DOC.pdf|PROJECT.excerpt",
        QT_TRANSLATE_NOOP("Commands", "Print the sections of a document as a sections file."),
        QT_TRANSLATE_NOOP("Commands", "The file can be edited and given to extract or split with --sections: a section can begin and end within a page (start, end), have only areas of pages (regions) and a prompt of its own."),
        sectionsOptions, sectionsExamples, 1, &runSections},
    Command{"split", "DOC.pdf|PROJECT.excerpt",
        QT_TRANSLATE_NOOP("Commands", "Write each section of a document as a PDF of its own."),
        QT_TRANSLATE_NOOP("Commands", "The files are named by number and section, 001-Name.pdf. The same document and pages give the same bytes. Of pages that a section has in part (start, end, regions), nothing else is in its file."),
        splitOptions, splitExamples, 1, &runSplit},
    Command{"text", "DOC.pdf",
        QT_TRANSLATE_NOOP("Commands", "Print the text of a document as Markdown, without any network."),
        QT_TRANSLATE_NOOP("Commands", "Headings, lists, paragraphs and tables in reading order; running heads and page numbers are left out."),
        textOptions, textExamples, 1, &runText},
    Command{"models", "",
        QT_TRANSLATE_NOOP("Commands", "List the models that an engine offers."),
        QT_TRANSLATE_NOOP("Commands", "The list comes from the engine's server and needs its key."),
        modelsOptions, modelsExamples, 0, &runModels},
    Command{"jobs list", "",
        QT_TRANSLATE_NOOP("Commands", "List the jobs, interrupted and finished."),
        QT_TRANSLATE_NOOP("Commands", "Each run of extract is a job with a folder of its own."),
        jobsListOptions, jobsListExamples, 0, &runJobsList},
    Command{"jobs show", "ID",
        QT_TRANSLATE_NOOP("Commands", "Show one job and its sections."),
        QT_TRANSLATE_NOOP("Commands", "Nothing is changed, also while the job runs."),
        jobsListOptions, jobsShowExamples, 1, &runJobsShow},
    Command{"jobs resume", "ID",
        QT_TRANSLATE_NOOP("Commands", "Go on with an interrupted job."),
        QT_TRANSLATE_NOOP("Commands", "Document, sections, prompt and engine are those of the job. A document that has changed is refused."),
        jobsResumeOptions, jobsResumeExamples, 1, &runJobsResume},
    Command{"jobs clean", "[ID]",
        QT_TRANSLATE_NOOP("Commands", "Remove jobs and the files they left at an engine's server."),
        QT_TRANSLATE_NOOP("Commands", "Without an ID all finished jobs; with --all unfinished ones too. Jobs in work are left alone."),
        jobsCleanOptions, jobsCleanExamples, 1, &runJobsClean},
};
// clang-format on

} // namespace

std::span<const Command> commands()
{
    return table;
}

} // namespace excerpt::cli
