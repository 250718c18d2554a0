#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window's figures beside the targets: bench_window over the benchmark documents, pdftoppm at
the same pixel size, a run of 280 sections while the window is used, cold starts in new processes.

usage: bench_window.py BIN_FOLDER WORK_FOLDER [RUNS]"""

import os
import statistics
import subprocess
import sys
import time

import documents
import provider


def rows(command, environment=None):
    output = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True,
                            text=True, env=environment).stdout
    return [tuple(part.strip() for part in line.split("|")) for line in output.splitlines()
            if "|" in line]


def figures(command):
    return {what: float(figure) for what, figure, _ in rows(command)}


def milliseconds_of(command):
    started = time.monotonic()
    subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
    return (time.monotonic() - started) * 1000


def median(values):
    return f"{statistics.median(values):.0f} ({min(values):.0f} to {max(values):.0f})"


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    bin_folder, work_folder = sys.argv[1:3]
    runs = int(sys.argv[3]) if len(sys.argv) > 3 else 5
    bench = os.path.join(bin_folder, "bench_window")
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["EXCERPT_PDF_WORKER"] = os.path.join(os.path.abspath(bin_folder),
                                                    "excerpt-pdf-worker")
    os.makedirs(work_folder, exist_ok=True)
    print(f"cores: {os.cpu_count()}, load: {os.getloadavg()[0]:.1f}")
    for name in ("dense-100", "photos", "text-2800", "flat-100000"):
        path = documents.document(name, bin_folder, work_folder)
        print(f"\n{name}: {os.path.getsize(path) / 1e6:.0f} MB")
        width = None
        for what, figure, unit in rows([bench, path]):
            print(f"  {what} | {figure} {unit}", flush=True)
            if what == "its width":
                width = str(int(float(figure)))
        peer = [milliseconds_of(["pdftoppm", "-f", "1", "-l", "1", "-scale-to-x", width,
                                 "-scale-to-y", "-1", path, os.path.join(work_folder, "page")])
                for _ in range(runs)]
        print(f"  pdftoppm, first page at that width | {median(peer)} ms")
    path = documents.document("text", bin_folder, work_folder)
    print("\na run of 280 sections over Gemini's stand-in (100 ms a call), the window in use")
    with provider.FakeProvider(bin_folder, work_folder, latency=100) as server:
        for what, figure, unit in rows([bench, "--run", path], {
                **server.environment(work_folder), "QT_QPA_PLATFORM": "offscreen",
                "EXCERPT_PDF_WORKER": os.environ["EXCERPT_PDF_WORKER"]}):
            print(f"  {what} | {figure} {unit}", flush=True)
        print(f"  files left at the provider | {server.files_left()}")
    cold = [figures([bench, "--cold", path, str(time.monotonic_ns())]) for _ in range(runs)]
    empty = [figures([bench, "--empty"]) for _ in range(runs)]
    print()
    for what in cold[0]:
        print(f"cold, {what} | {median([each[what] for each in cold])}")
    for what in empty[0]:
        print(f"{what} | {median([each[what] for each in empty])}")


main()
