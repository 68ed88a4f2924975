"""A network cable that can be pulled: forwards a loopback port, for the demo."""

import contextlib
import socket
import threading


class Cable:
    """Forwards connections to `target` while plugged in; pulled, it drops and refuses them."""

    def __init__(self, target: tuple[str, int]) -> None:
        self._target = target
        self._plugged = True
        self._ends: set[socket.socket] = set()
        self._lock = threading.Lock()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._acceptor = threading.Thread(target=self._accept, name="cable", daemon=True)
        self._acceptor.start()

    @property
    def port(self) -> int:
        """The loopback port that devices connect to."""
        port: int = self._listener.getsockname()[1]
        return port

    def pull(self) -> None:
        """Cut every connection at once, and let no new one through."""
        with self._lock:
            self._plugged = False
            for end in self._ends:
                _hang_up(end)
            self._ends.clear()

    def plug(self) -> None:
        """Let connections through again."""
        with self._lock:
            self._plugged = True

    def close(self) -> None:
        """Take the cable away."""
        self.pull()
        _hang_up(self._listener)
        self._acceptor.join()

    def _accept(self) -> None:
        while True:
            try:
                near, _ = self._listener.accept()
            except OSError:
                return
            self._join(near)

    def _join(self, near: socket.socket) -> None:
        with self._lock:
            try:
                far = socket.create_connection(self._target) if self._plugged else None
            except OSError:
                far = None
            if far is None:
                _hang_up(near)
                return
            self._ends |= {near, far}
        for source, sink in ((near, far), (far, near)):
            threading.Thread(target=_pour, args=(source, sink), daemon=True).start()


def _pour(source: socket.socket, sink: socket.socket) -> None:
    with contextlib.suppress(OSError):
        while data := source.recv(65_536):
            sink.sendall(data)
    _hang_up(source)
    _hang_up(sink)


def _hang_up(end: socket.socket) -> None:
    with contextlib.suppress(OSError):
        end.shutdown(socket.SHUT_RDWR)
    end.close()
