#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Cancels a run at each of its events and measures how long the work in hand goes on.

    tests/bench/canceltest.py --bin FOLDER [--document PDF] [--latency MS]

The run is of two sections with uploads; the provider takes its time for every answer, so that most
cancels meet a request in work. From the signal to the end of the section in work, or of the run
when none was. The deletion of what was uploaded takes as long as the provider takes: a cancel
during it counts from its end.
"""

import argparse
import json
import os
import signal
import subprocess
import tempfile
import time

from provider import MODEL, FakeProvider

ENDS = ("section_finished", "run_finished")


def cancelled_at(bin_folder, document, folder, provider, number):
    """Cancels at the event `number`, from 1: the event's name and the milliseconds until the end;
    nothing when the run has no such event."""
    process = subprocess.Popen(
        [os.path.join(bin_folder, "excerpt-cli"), "extract", document, "--pages", "1-2", "--every", "1",
         "--engine", "gemini", "--model", MODEL, "--prompt", "List the exercises.", "--transport",
         "upload", "--delay", "0.05", "--output", os.path.join(folder, "results.json"), "--job-dir",
         os.path.join(folder, "jobs"), "--progress", "json"],
        env=provider.environment(folder), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    seen, at, begun, ended = 0, None, None, None
    for line in process.stderr:
        name = json.loads(line).get("event") if line.startswith(b"{") else None
        if at and ended is None and name == "upload_deleted":
            begun = time.monotonic()
        elif at and ended is None and name in ENDS:
            ended = time.monotonic()
        # Samples of memory come by the clock.
        if name in (None, "log") or (name == "memory_sampled" and b'"at_section_end":true' not in line):
            continue
        seen += 1
        if seen == number and name != "run_finished":
            at, begun = name, time.monotonic()
            process.send_signal(signal.SIGINT)
    process.wait()
    process.stderr.close()
    return None if begun is None else (at, (ended - begun) * 1000)


def cancel_test(bin_folder, document, work, latency=200):
    """Tries every event and gives the line that sums them up."""
    found = []
    with tempfile.TemporaryDirectory(dir=work) as folder, \
            FakeProvider(bin_folder, folder, latency=latency) as provider:
        while (one := cancelled_at(bin_folder, document, folder, provider, len(found) + 1)):
            found.append((one[1], len(found) + 1, one[0]))
        left = provider.files_left()
    worst, number, name = max(found)
    middle = sorted(found)[len(found) // 2][0]
    return (f"cancels: {len(found)} events, median {middle:.1f} ms, worst {worst:.1f} ms "
            f"(event {number}, {name}), {left} files left")


def main():
    root = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bin", default=os.path.join(root, "build/release/bin"))
    parser.add_argument("--document", default=os.path.join(root, "resources/sample.pdf"))
    parser.add_argument("--work", default=tempfile.gettempdir())
    parser.add_argument("--latency", type=int, default=200, help="of the provider, in milliseconds")
    options = parser.parse_args()
    print(cancel_test(options.bin, options.document, options.work, options.latency))


if __name__ == "__main__":
    main()
