"""Head office as a process of its own, as it runs at a bank."""

import http.client
import json
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from urllib.parse import urlsplit

ROOT = Path(__file__).parents[2]


class Office:
    """A client of one running head office."""

    def __init__(self, url):
        self.url = url
        self.address = urlsplit(url).netloc

    def send(self, method, target, body=None, headers=None):
        """One request; returns status, decoded body and headers."""
        with closing(http.client.HTTPConnection(self.address, timeout=20)) as connection:
            connection.request(method, target, body, headers or {})
            response = connection.getresponse()
            return response.status, json.loads(response.read()), response.headers

    def text(self, method, target, body=None):
        """One request of a browser; returns the status and the page."""
        with closing(http.client.HTTPConnection(self.address, timeout=20)) as connection:
            connection.request(method, target, body)
            response = connection.getresponse()
            return response.status, response.read().decode()

    def post(self, sender, body, *, target="/v1/records", **headers):
        """A signed request of a device; returns status and answer."""
        status, answer, _ = self.send("POST", target, body, sender.headers(target, body) | headers)
        return status, answer

    def enrol(self, sender, **changes):
        return self.post(sender, sender.introduction(**changes), target="/v1/enrol")


class Process(Office):
    """A `headoffice serve` that was started, and says where it listens."""

    def __init__(self, store, *arguments):
        self.process = subprocess.Popen(
            [
                sys.executable, "-W", "error", "-m", "headoffice", "serve",
                "--store", store, "--port", "0", *arguments,
            ],
            cwd=ROOT, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        super().__init__(self.process.stdout.readline().strip())

    def kill(self):
        self.process.kill()
        return self._gone()

    def stop(self):
        self.process.terminate()
        return self._gone()

    def _gone(self):
        status = self.process.wait(timeout=20)
        self.process.stdout.close()
        return status
