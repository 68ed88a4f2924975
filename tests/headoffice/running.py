"""Head office in a thread, or as a process of its own, as it runs at a bank."""

import http.client
import json
import subprocess
import sys
import threading
from contextlib import closing, contextmanager
from pathlib import Path
from urllib.parse import urlsplit

import uvicorn

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


class Announcing(uvicorn.Server):
    """A server in a thread that says when it answers."""

    def __init__(self, config):
        super().__init__(config)
        self.is_ready = threading.Event()

    async def startup(self, sockets=None):
        await super().startup(sockets)
        self.is_ready.set()


@contextmanager
def answering(app, listener, *, http="auto"):
    """Let an application answer on a listening socket, in a thread."""
    config = uvicorn.Config(app, lifespan="off", ws="none", log_config=None, http=http)
    server = Announcing(config)
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
    thread.start()
    assert server.is_ready.wait(20)
    try:
        yield Office(f"http://127.0.0.1:{listener.getsockname()[1]}")
    finally:
        server.should_exit = True
        thread.join(20)


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
