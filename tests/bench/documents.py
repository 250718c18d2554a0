# SPDX-License-Identifier: GPL-3.0-or-later
"""The benchmark documents, made once by excerpt-make-pdf and kept in the work folder."""

import os
import subprocess

SPECIFICATIONS = {
    # 280 sections of 3 pages: what performance.md's figures were taken on.
    "text": ["--pages", "840", "--text", "--bookmarks", "280"],
    "photos": ["--pages", "840", "--photos", "--bookmarks", "280"],
    "text-2800": ["--pages", "8400", "--text", "--bookmarks", "2800"],
    "text-60": ["--pages", "60", "--text", "--bookmarks", "60"],
    "text-10": ["--pages", "10", "--text", "--bookmarks", "10"],
    "objects": ["--pages", "840", "--text", "--bookmarks", "280", "--extra-dictionaries", "1000000"],
    "flat-100000": ["--pages", "100000", "--tree", "flat", "--bookmarks", "10000"],
    "balanced-100000": ["--pages", "100000", "--tree", "balanced", "--bookmarks", "10000"],
    "sparse-100": ["--pages", "100", "--lines", "5"],
    "dense-100": ["--pages", "100", "--lines", "48"],
}


def document(name, bin_folder, work_folder):
    path = os.path.join(work_folder, name + ".pdf")
    if not os.path.exists(path):
        partial = path + ".part"
        subprocess.run([os.path.join(bin_folder, "excerpt-make-pdf"), *SPECIFICATIONS[name], partial],
                       check=True)
        os.rename(partial, path)
    return path
