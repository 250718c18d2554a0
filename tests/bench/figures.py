#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints Excerpt's figures beside those of its peers, measured in one run.

    tests/bench/figures.py [--bin build/release/bin] [--work FOLDER] [--quick] [FIGURE …]

Figures: version split text objects pages memory own-time cancel kill faults (all without any).
Needs qpdf, mupdf-tools and poppler-utils; documents of about 700 MB are made in the work folder.
"""

import argparse
import json
import os
import shutil
import statistics
import sys
import tempfile

from canceltest import cancel_test
from documents import document
from faulttest import fault_test
from killtest import kill_test
from measure import MB, Run, alternate, check, header, row, target
from provider import MODEL, FakeProvider


class Bench:
    def __init__(self, options):
        self.bin = os.path.abspath(options.bin)
        self.work = os.path.abspath(options.work)
        self.quick = options.quick
        self.runs = 3 if options.quick else 5
        os.makedirs(self.work, exist_ok=True)
        self.cli = os.path.join(self.bin, "excerpt-cli")

    def pdf(self, name):
        return document(name, self.bin, self.work)

    def folder(self):
        return tempfile.TemporaryDirectory(dir=self.work)

    def fresh(self, *parts):
        """A folder that does not exist, for programs that write into it."""
        path = os.path.join(self.work, *parts)
        shutil.rmtree(path, ignore_errors=True)
        os.makedirs(path)
        return path


def version(bench):
    header("excerpt-cli --version")
    results = alternate(bench.runs, excerpt=[bench.cli, "--version"], qpdf=["qpdf", "--version"])
    row("qpdf --version", results["qpdf"])
    row("excerpt-cli --version", results["excerpt"], results["qpdf"])
    target("below 50 ms")


def split(bench):
    """Whole processes that cut 280 sections of 3 pages, per section."""
    for name in ("text", "photos"):
        header(f"280 sections cut, {name}, per section")
        pdf, out = bench.pdf(name), bench.fresh("split")
        mutool = " && ".join(f"mutool merge -o {out}/m{i}.pdf {pdf} {3 * i + 1}-{3 * i + 3}"
                             for i in range(280))
        results = alternate(
            bench.runs,
            mutool=["sh", "-c", mutool],
            qpdf=["qpdf", "--split-pages=3", pdf, f"{out}/q.pdf"],
            excerpt=["sh", "-c", f"rm -rf {out}/e && exec {bench.cli} split {pdf} --output-dir {out}/e"],
        )
        for command, runs in results.items():
            for run in runs:
                check(run, command)
        row("mutool merge, a process per section", results["mutool"], per=280)
        row("qpdf --split-pages=3", results["qpdf"], results["mutool"], per=280)
        row("excerpt-cli split", results["excerpt"], results["mutool"], per=280)
        target("faster than mutool merge, and "
               + ("than qpdf --split-pages=3" if name == "photos" else "below 2 ms"))
        shutil.rmtree(out)


def text(bench):
    for name in ("sparse-100", "dense-100"):
        header(f"text of 100 pages, {name}")
        pdf = bench.pdf(name)
        results = alternate(bench.runs, pdftotext=["pdftotext", pdf, "-"],
                            mutool=["mutool", "draw", "-q", "-F", "txt", pdf],
                            excerpt=[bench.cli, "text", pdf])
        base = row("pdftotext", results["pdftotext"])
        row("mutool draw -F txt", results["mutool"], results["pdftotext"])
        ours = row("excerpt-cli text", results["excerpt"], results["pdftotext"])
        target(f"at most 2 x pdftotext + 60 ms = {2 * base + 60:.0f} ms; measured {ours:.0f} ms")


def objects(bench):
    header("280 sections cut, with and without 1,000,000 extra dictionaries, per section")
    rows = {}
    for name in ("text", "objects"):
        out = bench.fresh("split")
        rows[name] = check(Run([bench.cli, "split", bench.pdf(name), "--output-dir", out + "/e"]), name)
        row(f"excerpt-cli split, {name}", [rows[name]], per=280)
        shutil.rmtree(out)
    more = (rows["objects"].peak_rss - rows["text"].peak_rss) / MB
    target(f"not opened 280 times; at most 120 MB more; measured {more:.1f} MB more")


def pages(bench):
    header("100,000 pages, 10,000 bookmarks")
    for name in ("flat-100000", "balanced-100000"):
        pdf, out = bench.pdf(name), bench.fresh("split")
        ranges = os.path.join(bench.work, "280-of-100000.json")
        with open(ranges, "w") as file:
            json.dump([{"section_name": f"Part {i}", "page_range": f"{357 * i + 1}-{357 * i + 3}"}
                       for i in range(280)], file)
        row(f"sections, {name}", [check(Run([bench.cli, "sections", pdf]), name)])
        row(f"split of 280 sections, {name}",
            [check(Run([bench.cli, "split", pdf, "--sections", ranges, "--output-dir", out + "/e"]), name)])
        shutil.rmtree(out)
    target("below 3 s and below 200 MB each")


def extract(bench, provider, name, *more, with_pss=False):
    """One run against the fake provider: the finished process and its results file."""
    folder = bench.fresh("extract")
    results = os.path.join(folder, "results.json")
    run = Run([bench.cli, "extract", bench.pdf(name), "--engine", "gemini", "--model", MODEL,
               "--prompt", "List the exercises.", "--transport", "upload", "--delay", "0",
               "--output", results, "--job-dir", os.path.join(folder, "jobs"),
               "--progress", "json", *more],
              env=provider.environment(folder), with_pss=with_pss)
    check(run, f"extract {name}")
    with open(results) as file:
        run.results = json.load(file)
    run.slope = last_slope(run.stderr)
    left = provider.files_left()
    if left:
        sys.exit(f"{left} files left at the provider after {name}")
    shutil.rmtree(folder)
    return run


def last_slope(events):
    """What the run itself says of its memory: bytes per section over all sections, or None."""
    slope = None
    for line in (events or b"").splitlines():
        if b'"memory_sampled"' in line:
            slope = json.loads(line).get("slope_bytes_per_section", slope)
    return slope


def memory_row(case, run, sections):
    row(case, [run], per=sections)
    own = run.results["run"]
    slope = "not known" if run.slope is None else f"{run.slope:.0f} bytes per section"
    print(f"    sum of PSS {run.peak_pss / MB:.1f} MB; the run's own figures: "
          f"peak {own['peak_memory_bytes'] / MB:.1f} MB, "
          f"baseline {own['baseline_memory_bytes'] / MB:.1f} MB, slope {slope}")


def memory(bench):
    header("peak memory of all processes, 280 and 2,800 sections, Gemini over the fake server")
    peaks = {}
    for tls in (False, True):
        for name in ("text", "photos"):
            with FakeProvider(bench.bin, bench.work, tls=tls) as provider:
                run = extract(bench, provider, name, with_pss=True)
            peaks[tls, name] = run.peak_rss
            memory_row(f"{name}, 280 sections, {'TLS' if tls else 'HTTP'}", run, 280)
        more = (peaks[tls, "photos"] - peaks[tls, "text"]) / MB
        target(f"at most 80 MB, photos at most 8 MB over text; measured {more:.1f} MB over text")
    if not bench.quick:
        with FakeProvider(bench.bin, bench.work) as provider:
            run = extract(bench, provider, "text-2800", with_pss=True)
        memory_row("text, 2,800 sections, HTTP", run, 2800)
        more = (run.peak_rss - peaks[False, "text"]) / MB
        target(f"slope below 1 kB per section; peak {more:.1f} MB over that of 280 sections")


def own_time(bench):
    """The section's wall time less the time from the server's first request byte of it to its last
    answer byte that the server itself took."""
    header("own time per section (upload, no delay)")
    print("latency ms | TLS | sections | median own ms | median total ms")
    for tls in (False, True):
        for latency in (0, 50, 500):
            name = "text-10" if latency == 500 else "text-60"
            with FakeProvider(bench.bin, bench.work, tls=tls, latency=latency) as provider:
                run = extract(bench, provider, name)
                served = provider.busy_milliseconds()
            sections = run.results["sections"]
            whole = run.seconds * 1000 / len(sections)
            totals = [section["timing"]["total_ms"] for section in sections]
            per_section = sum(served) / len(sections)
            print(f"{latency:>10} | {'yes' if tls else 'no':>3} | {len(sections):>8} "
                  f"| {statistics.median(totals) - per_section:>13.1f} "
                  f"| {statistics.median(totals):>15.1f}   (whole process: {whole:.1f} per section)")
    target("below 15 ms own at the median")


def cancel(bench):
    header("a cancel at each event of a run, until the work in hand has ended; the provider takes 200 ms")
    sample = os.path.join(os.path.dirname(__file__), "../../resources/sample.pdf")
    print(cancel_test(bench.bin, os.path.abspath(sample), bench.work))
    target("below 100 ms at worst, 0 files left")


def kill(bench):
    count = 20 if bench.quick else 200
    header(f"kill -9 at {count} random instants of a 60-section run, each resumed")
    print(kill_test(bench.bin, bench.pdf("text-60"), bench.work, count))
    target("0 results lost, 0 sections sent twice, 0 files left")


def faults(bench):
    header("each fault of each call of the provider, once, in the middle of a run")
    sample = os.path.join(os.path.dirname(__file__), "../../resources/sample.pdf")
    print(fault_test(bench.bin, os.path.abspath(sample), bench.work))
    target("the right status for that section, every other section right, 0 files left")


FIGURES = {
    "version": version,
    "split": split,
    "text": text,
    "objects": objects,
    "pages": pages,
    "memory": memory,
    "own-time": own_time,
    "cancel": cancel,
    "kill": kill,
    "faults": faults,
}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    root = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
    parser.add_argument("--bin", default=os.path.join(root, "build/release/bin"))
    parser.add_argument("--work", default=os.path.join(root, "build/bench"))
    parser.add_argument("--quick", action="store_true", help="fewer runs, no 2,800 sections")
    parser.add_argument("figures", nargs="*", choices=[[], *FIGURES], metavar="FIGURE")
    options = parser.parse_args()
    bench = Bench(options)
    for name in options.figures or FIGURES:
        FIGURES[name](bench)


if __name__ == "__main__":
    main()
