"""One POST a record, as most kiosks do it: a row sent, stored, answered, marked as sent; the next.

usage: python posting.py PAYLOAD FOLDER; prints {"seconds": …, "held": …}. Needs nothing installed.
"""

import http.client
import json
import socket
import sqlite3
import subprocess
import sys
import time
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

_SERVE = "--serve"


def main() -> None:
    """Drain the device's table to an office in a process of its own, or be that office."""
    payload, folder = Path(sys.argv[1]), Path(sys.argv[2])
    if _SERVE in sys.argv:
        _serve(folder)
        return
    device = _table(folder / "device.db")
    lines = payload.read_bytes().split(b"\n")
    device.execute("BEGIN")
    device.executemany("INSERT INTO record VALUES (?, ?, 0)", enumerate(lines))
    device.execute("COMMIT")
    command = [sys.executable, __file__, str(payload), str(folder), _SERVE]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as office:  # noqa: S603 - ourselves
        port = int(office.stdout.readline() if office.stdout else "0")
        begun = time.perf_counter()
        _drain(device, port)
        seconds = time.perf_counter() - begun
        office.terminate()
    (held,) = _table(folder / "office.db").execute("SELECT count(*) FROM record").fetchone()
    print(json.dumps({"seconds": seconds, "held": held}))


def _drain(device: sqlite3.Connection, port: int) -> None:
    line = http.client.HTTPConnection("127.0.0.1", port)
    line.connect()
    line.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    next_one = (
        "SELECT number, body FROM record WHERE sent = 0 AND number > ? ORDER BY number LIMIT 1"
    )
    number = -1
    while (row := device.execute(next_one, (number,)).fetchone()) is not None:
        number, body = row
        line.request("POST", f"/records/{number}", body)
        reply = line.getresponse()
        reply.read()
        if reply.status != 200:
            raise AssertionError(reply.status)
        device.execute("UPDATE record SET sent = 1 WHERE number = ?", (number,))
    line.close()


def _table(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute(
        "CREATE TABLE IF NOT EXISTS record (number INTEGER PRIMARY KEY, body BLOB, sent INTEGER)"
    )
    return connection


def _serve(folder: Path) -> None:
    office = _table(folder / "office.db")

    class Taking(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            number = int(self.path.rpartition("/")[2])
            office.execute("INSERT INTO record VALUES (?, ?, 0) ON CONFLICT DO NOTHING",
                           (number, body))  # fmt: skip
            self.send_response(200)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, *_: object) -> None:
            """Say nothing: a log line a record would only slow it down."""

    server = HTTPServer(("127.0.0.1", 0), Taking)
    print(server.server_port, flush=True)
    server.serve_forever()


if __name__ == "__main__":
    main()
