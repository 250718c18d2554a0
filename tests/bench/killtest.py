#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Kills extract at random instants (kill -9) and resumes it, some of the resumed runs too.

    tests/bench/killtest.py --bin FOLDER [--kills 20] [--seed N]

What must hold after every kill and once it is resumed to the end: every section has its result, no
section is sent again after its result was on disk, no file is left at the provider, no stray file
lies in the job's folder. The instants are events of an undisturbed run, drawn with the seed that is
printed.
"""

import argparse
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time

from documents import document
from provider import MODEL, FakeProvider


class Round:
    """One run with its kills."""

    def __init__(self, cli, document, folder, provider):
        self.cli, self.folder, self.provider = cli, folder, provider
        self.output = os.path.join(folder, "results.json")
        self.command = [cli, "extract", document, "--engine", "gemini", "--model", MODEL,
                        "--prompt", "List the exercises.", "--transport", "upload", "--delay", "0",
                        "--progress", "json", "--output", self.output,
                        "--job-dir", os.path.join(folder, "jobs")]
        self.names = {}        # of the sections, by id
        self.finished = set()  # names of the sections whose result was said to be on disk

    def run(self, kill_at=None, resume=False):
        """Returns the number of events seen, and the exit status (-9 when it was killed)."""
        process = subprocess.Popen(self.command + (["--resume"] if resume else []),
                                   env=self.provider.environment(self.folder),
                                   stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                                   stderr=subprocess.PIPE)
        seen = 0
        for line in process.stderr:
            try:
                event = json.loads(line)
            except ValueError:
                continue
            seen += 1
            if event.get("event") == "section_started":
                self.names[event["section"]] = event["name"]
            if event.get("event") == "section_finished":
                self.finished.add(self.names[event["section"]])
            if seen == kill_at:
                process.send_signal(signal.SIGKILL)
                break
        process.stderr.close()
        return seen, process.wait()


def helpers_left(folder):
    """Helpers that outlived their program; they get 2 s to notice."""
    deadline = time.monotonic() + 2
    while True:
        found = []
        for pid in filter(str.isdigit, os.listdir("/proc")):
            try:
                with open(f"/proc/{pid}/comm") as file:
                    if not file.read().startswith("excerpt-pdf-wor"):
                        continue
                with open(f"/proc/{pid}/environ", "rb") as file:
                    if folder.encode() in file.read():
                        found.append(int(pid))
            except OSError:
                pass
        if not found or time.monotonic() > deadline:
            return found
        time.sleep(0.05)


def kill_test(bin_folder, pdf, work, kills, seed=None):
    cli = os.path.join(bin_folder, "excerpt-cli")
    seed = seed if seed is not None else random.SystemRandom().randrange(1 << 32)
    draw = random.Random(seed)
    print(f"seed {seed}", flush=True)
    lost = sent_again = files_left = strays = 0
    done = 0
    with tempfile.TemporaryDirectory(dir=work) as folder:
        with FakeProvider(bin_folder, folder) as provider:
            undisturbed = Round(cli, pdf, fresh(folder, "undisturbed"), provider)
            events, status = undisturbed.run()
            if status != 0:
                sys.exit(f"the undisturbed run ended with {status}")
            sections = len(undisturbed.finished)
        while done < kills:
            with FakeProvider(bin_folder, folder) as provider:
                round_ = Round(cli, pdf, fresh(folder, "round"), provider)
                _, status = round_.run(kill_at=draw.randint(1, events))
                done += 1
                while status == -signal.SIGKILL and done < kills and draw.random() < 0.3:
                    # also kill the run that resumes
                    before = set(round_.finished)
                    sent = provider.generated()
                    _, status = round_.run(kill_at=draw.randint(1, max(events // 2, 1)), resume=True)
                    sent_again += count_sent_again(before, sent, provider.generated())
                    done += 1
                if status == -signal.SIGKILL:
                    before = set(round_.finished)
                    sent = provider.generated()
                    _, status = round_.run(resume=True)
                    sent_again += count_sent_again(before, sent, provider.generated())
                if status != 0:
                    sys.exit(f"seed {seed}: the resumed run ended with {status}")
                with open(round_.output) as file:
                    results = json.load(file)["sections"]
                lost += sections - sum(section["status"] in ("succeeded", "warning") for section in results)
                files_left += provider.files_left()
                strays += sum(name.endswith((".pdf", ".part", ".tmp")) for _, _, names
                              in os.walk(round_.folder) for name in names)
                strays += len(helpers_left(round_.folder))
    if lost or sent_again or files_left or strays:
        sys.exit(f"seed {seed}: {lost} results lost, {sent_again} sections sent again, "
                 f"{files_left} files left at the provider, {strays} stray files or helpers")
    return (f"{done} kills of a run of {sections} sections and {events} events: 0 results lost, "
            f"0 sections sent twice after they finished, 0 files left behind")


def count_sent_again(finished, before, after):
    return sum(after.get(section, 0) > before.get(section, 0) for section in finished)


def fresh(folder, name):
    path = os.path.join(folder, name)
    shutil.rmtree(path, ignore_errors=True)
    os.makedirs(path)
    return path


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bin", required=True, help="folder with the programs of the build")
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--seed", type=int)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        pdf = document("text-60", options.bin, folder)
        print(kill_test(options.bin, pdf, folder, options.kills, options.seed))


if __name__ == "__main__":
    main()
