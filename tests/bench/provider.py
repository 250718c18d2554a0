# SPDX-License-Identifier: GPL-3.0-or-later
"""The fake Gemini server as a program, and what it says of what was done to it."""

import json
import os
import re
import ssl
import subprocess
import tempfile
import urllib.request

KEY = "test-key"
MODEL = "fake-pro"


class FakeProvider:
    def __init__(self, bin_folder, work_folder, tls=False, latency=0, faults=()):
        self._log = tempfile.NamedTemporaryFile(dir=work_folder, suffix=".log", delete=False).name
        command = [os.path.join(bin_folder, "excerpt-fake-gemini"), "--latency", str(latency),
                   "--log", self._log]
        for fault in faults:
            command += ["--fault", fault]
        self._process = subprocess.Popen(command + (["--tls"] if tls else []),
                                         stdout=subprocess.PIPE, text=True)
        self.url = self._process.stdout.readline().strip()
        self.authority = self._process.stdout.readline().strip() if tls else None

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._process.terminate()
        self._process.wait()
        self._process.stdout.close()
        os.unlink(self._log)

    def environment(self, folder):
        """For a program that talks to this server and keeps to `folder` otherwise."""
        environment = {name: value for name, value in os.environ.items()
                       if not name.lower().endswith("_proxy")}
        environment.update(GEMINI_API_KEY=KEY, GOOGLE_GEMINI_BASE_URL=self.url, HOME=folder,
                           XDG_CONFIG_HOME=os.path.join(folder, "config"),
                           XDG_STATE_HOME=os.path.join(folder, "state"),
                           XDG_CACHE_HOME=os.path.join(folder, "cache"), LC_ALL="C.UTF-8")
        if self.authority:
            environment["SSL_CERT_FILE"] = self.authority
        return environment

    def _control(self, name):
        context = ssl.create_default_context(cafile=self.authority) if self.authority else None
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}),
                                             urllib.request.HTTPSHandler(context=context))
        with opener.open(f"{self.url}/control/{name}") as answer:
            return json.load(answer)

    def files_left(self):
        return len(self._control("files")["files"])

    def violations(self):
        """What the client did that the service does not allow."""
        return self._control("requests")["violations"]

    def generated(self):
        """How often each section got a whole answer, by the section's name in the prompt."""
        counts = {}
        for prompt, count in self._control("requests")["answered"].items():
            name = re.search(r"section '([^']*)'", prompt)
            if name:
                counts[name.group(1)] = counts.get(name.group(1), 0) + count
        return counts

    def busy_milliseconds(self):
        """Of each answered request: from its last byte in to its answer's last byte out."""
        with open(self._log) as file:
            lines = map(json.loads, file)
            return [(line["last_byte_out_ns"] - line["last_byte_in_ns"]) / 1e6 for line in lines]
