// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace excerpt::tests {

// What excerpt-test-helper does when it is asked for a page. All pages of it are 100 × 200 points.
// Any other page: a plain answer.

/// Of OriginalDocument::content().
enum ContentPage {
    CrashPage = 11,
    HangPage,     ///< waits for ever
    SpinPage,     ///< computes for ever
    AbortPage,    ///< as Poppler does when memory runs out
    AllocatePage, ///< asks for more than the limit at once
    GrowPage,     ///< takes memory that no limit of the kernel counts, a little at a time
    ExitPage,     ///< status 9
    KeepPage,     ///< keeps 20 MB more
    KeepMuchPage, ///< keeps 100 MB more
};

/// Of OriginalDocument::boxes(): what comes in place of a reply.
enum LiePage {
    WrongNumberPage = 21,
    HugeFieldsPage, ///< announces 4 GB
    HugeBulkPage,   ///< announces 4 GB of pixels
    NoFieldsPage,
    GarbagePage,
    CutOffPage, ///< half a reply, then the end
    UnwantedBulkPage,
    NotANumberPage,        ///< a width that is none
    NegativePage,          ///< a width below 0
    OddTurnPage,           ///< a rotation by 45 degrees
    ForeignCodePage,       ///< claims an error that is not a helper's
    ControlCharactersPage, ///< an error whose message would write on a terminal
    LastLiePage = ControlCharactersPage,
};

constexpr int testPageCount = 100;

} // namespace excerpt::tests
