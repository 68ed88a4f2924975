"""A proxy on loopback that does to requests and answers what bad networks and sick servers do."""

import socket
import threading
from collections import deque
from contextlib import suppress

BUSY = b"HTTP/1.1 %d Sick\r\nRetry-After: 0\r\nContent-Length: 4\r\n\r\nsick"


class FaultyProxy:
    """Carries whole requests to a receiver; the next ones meet `faults`, in turn."""

    def __init__(self, port, *faults):
        self._far = port
        self.faults = deque(faults)
        self.met = []
        self._past = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()
        self._ended = threading.Event()

    def close(self):
        self._ended.set()
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._thread.join(5)

    def _serve(self):
        while True:
            try:
                near, _ = self._listener.accept()
            except OSError:
                return
            threading.Thread(target=self._carry, args=(near,), daemon=True).start()

    def _carry(self, near):
        with near, near.makefile("rb") as reader, suppress(OSError):
            while (request := _message(reader)) is not None:
                fault = self.faults.popleft() if self.faults else ""
                if fault:
                    self.met.append(fault)
                if not self._done(near, request, fault):
                    return

    def _done(self, near, request, fault):  # noqa: C901, PLR0911 - one branch a fault
        """Meet one fault; False when the connection is to be cut."""
        match fault:
            case "refused":
                return False
            case "half the request":
                self._sent_half(request)
                return False
            case "corrupted request":
                request = request[:-3] + bytes([request[-3] ^ 1]) + request[-2:]
            case "500" | "429" | "503":
                near.sendall(BUSY % int(fault))
                return True
        answer = self._asked(request)
        self._past.append(request)
        match fault:
            case "answer lost":
                return False
            case "truncated answer":
                near.sendall(answer[: len(answer) - 20])
                return False
            case "corrupted answer":
                near.sendall(answer.replace(b'"hash":"', b'"hash":"zz', 1)[:-2] + b"}}")
                return False
            case "twice":
                answer = self._asked(request)
            case "an old one arrives late":
                self._asked(self._past[0])
            case "drop by drop":
                for byte in answer:
                    near.sendall(bytes([byte]))
                    if self._ended.wait(0.05):
                        return False
        near.sendall(answer)
        return True

    def _asked(self, request):
        with (
            socket.create_connection(("127.0.0.1", self._far)) as far,
            far.makefile("rb") as reader,
        ):
            far.sendall(request)
            return _message(reader)

    def _sent_half(self, request):
        with socket.create_connection(("127.0.0.1", self._far)) as far:
            far.sendall(request[: len(request) // 2])


def _message(reader):
    """Read one request or answer as it came, by its length."""
    head = b""
    while not head.endswith(b"\r\n\r\n"):
        line = reader.readline()
        if not line:
            return None
        head += line
    lengths = [
        int(line.partition(b":")[2])
        for line in head.split(b"\r\n")
        if line.lower().startswith(b"content-length:")
    ]
    return head + reader.read(lengths[0] if lengths else 0)
