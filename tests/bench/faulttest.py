#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lets each call of the provider fail in each way, once, in the middle of a run.

    tests/bench/faulttest.py --bin FOLDER [--document PDF] [KIND …]

For every fault at the second start, send, generate and delete: the second section has the status
that the fault means, every other section that was run has its own answer, and no file is left at
the provider (where the provider refused the deletion itself: once `jobs clean` has run).
"""

import argparse
import json
import os
import subprocess
import tempfile

from provider import MODEL, FakeProvider

PASSING = ("429 500 503 503-html 504 drop-before drop-within drop-after garbage not-json").split()
ENDING = "400-key 400-country 401 403-disabled 429-day 429-zero".split()
REFUSED = "400 400-array 403-file 413 307".split()

# What the second section comes to. A call or kind that is not named here: succeeded.
EXPECTED = {
    "start": {**dict.fromkeys(ENDING + REFUSED, "failed"), "404": "failed", "429-minute": "failed",
              "hang": "failed"},
    # A refusal at the upload address, where no key goes, begins the upload anew.
    "send": {**dict.fromkeys(ENDING, "failed"), "401": "succeeded", "429-minute": "failed", "hang": "failed",
             "rejected": "failed", "file-failed": "failed"},
    "generate": {**dict.fromkeys(ENDING + REFUSED, "failed"), "404": "failed",
                 "429-minute": "failed", "hang": "failed", "finish:SAFETY": "blocked",
                 "finish:RECITATION": "blocked", "finish:LANGUAGE": "blocked",
                 "finish:MAX_TOKENS": "cut_off", "prompt-blocked:SAFETY": "blocked",
                 "no-parts": "cut_off"},
    "delete": {},
}
OF_CALL = {
    "start": ["404", "foreign-host"],
    "send": ["session-gone", "offset-lost", "rejected", "not-final", "file-failed",
             "file-processing"],
    "generate": ["404", "not-active", "truncated", "finish:SAFETY", "finish:RECITATION",
                 "finish:LANGUAGE", "finish:MAX_TOKENS", "finish:OTHER", "prompt-blocked:SAFETY",
                 "empty", "no-parts", "continuation", "repeats", "stream-error", "bare-error",
                 "no-finish"],
    "delete": ["404"],
}


def problems(bin_folder, document, work, call, kind):
    """What is wrong after one run with the fault; empty when all is as it should be."""
    found = []
    with tempfile.TemporaryDirectory(dir=work) as folder, \
            FakeProvider(bin_folder, folder, faults=[f"{call}:2:{kind}"]) as provider:
        output, jobs = os.path.join(folder, "results.json"), os.path.join(folder, "jobs")
        cli = os.path.join(bin_folder, "excerpt-cli")
        environment = provider.environment(folder)
        run = subprocess.run(
            [cli, "extract", document, "--engine", "gemini", "--model", MODEL, "--prompt",
             "List the exercises.", "--transport", "upload", "--delay", "0", "--timeout", "5",
             "--output", output, "--job-dir", jobs, "--progress", "none"],
            env=environment, capture_output=True, text=True)
        with open(output) as file:
            sections = json.load(file)["sections"]
        expected = EXPECTED[call].get(kind, "succeeded")
        if sections[1]["status"] != expected:
            error = (sections[1].get("error") or {}).get("message", "")
            found.append(f"section 2 {sections[1]['status']}, not {expected}: {error}")
        for index, section in enumerate(sections):
            ended = index > 1 and run.returncode == 5 and section["status"] == "pending"
            answered = section["status"] == "succeeded" and section["name"] in section["text"]
            if index != 1 and not ended and not answered:
                found.append(f"section {index + 1} {section['status']}")
        if provider.files_left() and call == "delete" and "Could not delete" in run.stderr:
            subprocess.run([cli, "jobs", "clean", "--all", "--job-dir", jobs], env=environment,
                           capture_output=True)
        if provider.files_left():
            found.append(f"{provider.files_left()} files left")
        found += [f"violation: {what}" for what in provider.violations()]
    return found


def fault_test(bin_folder, document, work, kinds=()):
    """Runs them all and gives the line that sums them up; what is wrong is printed at once."""
    runs = failed = 0
    for call, own in OF_CALL.items():
        for kind in PASSING + ["429-minute", "hang"] + ENDING + REFUSED + own:
            if kinds and kind not in kinds:
                continue
            runs += 1
            found = problems(bin_folder, document, work, call, kind)
            failed += bool(found)
            for line in found:
                print(f"{call} {kind}: {line}", flush=True)
    return f"faults: {runs} runs, {failed} not as they should be"


def main():
    root = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bin", default=os.path.join(root, "build/release/bin"))
    parser.add_argument("--document", default=os.path.join(root, "resources/sample.pdf"))
    parser.add_argument("--work", default=tempfile.gettempdir())
    parser.add_argument("kinds", nargs="*", metavar="KIND")
    options = parser.parse_args()
    print(fault_test(options.bin, options.document, options.work, options.kinds))


if __name__ == "__main__":
    main()
