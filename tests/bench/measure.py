# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs programs and measures them as whole processes: wall time, and the memory of the program
with all its children, sampled every 20 ms. Python's standard library only."""

import os
import statistics
import subprocess
import sys
import threading
import time

SAMPLE_SECONDS = 0.02
MB = 1e6


def children_of(pid):
    """The process and all its descendants."""
    found, todo = [], [pid]
    while todo:
        current = todo.pop()
        found.append(current)
        try:
            for task in os.listdir(f"/proc/{current}/task"):
                with open(f"/proc/{current}/task/{task}/children") as file:
                    todo.extend(int(child) for child in file.read().split())
        except OSError:
            pass
    return found


def resident_bytes(pid):
    try:
        with open(f"/proc/{pid}/statm") as file:
            return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except (OSError, IndexError):
        return 0


def proportional_bytes(pid):
    try:
        with open(f"/proc/{pid}/smaps_rollup") as file:
            for line in file:
                if line.startswith("Pss:"):
                    return int(line.split()[1]) * 1024
    except OSError:
        pass
    return 0


class Run:
    """One finished process: status, wall seconds, peaks in bytes (sums over all processes)."""

    def __init__(self, command, env=None, cwd=None, with_memory=True, with_pss=False, stderr=None):
        self.peak_rss = self.peak_pss = 0
        started = time.monotonic()
        process = subprocess.Popen(command, env=env, cwd=cwd, stdin=subprocess.DEVNULL,
                                   stdout=subprocess.PIPE, stderr=stderr or subprocess.PIPE)
        done = threading.Event()
        sampler = threading.Thread(target=self._sample, args=(process.pid, done, with_pss))
        if with_memory:
            sampler.start()
        self.stdout, self.stderr = process.communicate()
        self.seconds = time.monotonic() - started
        done.set()
        if with_memory:
            sampler.join()
        self.status = process.returncode

    def _sample(self, pid, done, with_pss):
        while not done.is_set():
            processes = children_of(pid)
            self.peak_rss = max(self.peak_rss, sum(map(resident_bytes, processes)))
            if with_pss:
                self.peak_pss = max(self.peak_pss, sum(map(proportional_bytes, processes)))
            done.wait(SAMPLE_SECONDS)


def alternate(runs, **commands):
    """Runs the commands in turn, `runs` times each after one warm-up, so that a noisy machine is
    noisy for all; returns name -> list of Run."""
    results = {name: [] for name in commands}
    for turn in range(runs + 1):
        for name, command in commands.items():
            run = Run(command, with_memory=turn == 0)
            results[name].append(run)  # the first is the warm-up: it carries the memory
    return results


def row(case, runs, baseline=None, per=1):
    """case | n | median ms | spread | ratio to baseline | peak MB; the first run is the warm-up."""
    times = [run.seconds * 1000 / per for run in runs[1:]] or [runs[0].seconds * 1000 / per]
    median = statistics.median(times)
    ratio = "1.00"
    if baseline is not None:
        base = statistics.median([run.seconds * 1000 / per for run in baseline[1:]])
        ratio = f"{median / base:.2f}"
    peak = max(run.peak_rss for run in runs) / MB
    print(f"{case:<44} | {len(times):>2} | {median:>9.2f} | {min(times):.2f}–{max(times):.2f} "
          f"| {ratio:>5} | {peak:>6.1f}", flush=True)
    return median


def header(title):
    print(f"\n{title}   ({os.cpu_count()} cores, load {os.getloadavg()[0]:.1f})")
    print(f"{'case':<44} | {'n':>2} | {'median ms':>9} | spread | ratio | peak MB")


def target(text):
    print(f"    target: {text}", flush=True)


def check(run, what, statuses=(0,)):
    if run.status not in statuses:
        sys.exit(f"{what}: exit status {run.status}\n{(run.stderr or b'').decode(errors='replace')[-2000:]}")
    return run
