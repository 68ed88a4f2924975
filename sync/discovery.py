"""Finding the branch's relay on the branch's own network (DNS-SD over multicast DNS, RFC 6763)."""

import threading
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import msgspec

from kiosk.identity import Identity, is_relay_signed, sign_relay
from kiosk.record import OriginId
from sync.certificates import Certificates
from sync.line import Carrier, Line, Reply, Unreachable

if TYPE_CHECKING:
    from zeroconf import ServiceInfo, Zeroconf

SERVICE = "_heard._tcp.local."
DISCOVER = "discover:"
"""The address of whoever relays for the branch, wherever it is on the network."""

FIND_SECONDS = 5.0

KeyOf = Callable[[OriginId], str | None]
"""The key by which a relay is known already, or None when any may come first."""


class Found(msgspec.Struct, frozen=True, kw_only=True):
    """A relay that announces itself: where it is, and by whose key it says so."""

    branch: str
    origin: OriginId
    address: str
    port: int
    public_key: str
    signature: str

    @property
    def url(self) -> str:
        """Where to send to."""
        host = f"[{self.address}]" if ":" in self.address else self.address
        return f"http://{host}:{self.port}"

    def is_genuine(self, key: str | None) -> bool:
        """Tell whether the holder of the key says so; None: of the key that it names itself."""
        return is_relay_signed(
            key or self.public_key,
            branch=self.branch, origin=self.origin, port=self.port, signature=self.signature,
        )  # fmt: skip


class Announcement:
    """Says on the network that this desk relays for its branch, from a thread of its own."""

    def __init__(
        self,
        *,
        branch: str,
        identity: Identity,
        port: int,
        addresses: Sequence[str] = (),
    ) -> None:
        self._branch = branch
        self._identity = identity
        self._port = port
        self._addresses = tuple(addresses)
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._announce, name="announcement", daemon=True)

    def start(self) -> None:
        """Begin; a network without multicast is no fault of ours, addresses can be typed."""
        self._thread.start()

    def stop(self) -> None:
        """Take the announcement back."""
        self._ended.set()
        self._thread.join()

    def _announce(self) -> None:
        from zeroconf import InterfaceChoice, Zeroconf  # noqa: PLC0415 - 60 ms, not before a frame

        with suppress(OSError):
            network = Zeroconf(interfaces=list(self._addresses) or InterfaceChoice.All)
            try:
                network.register_service(self._service())
                self._ended.wait()
            finally:
                network.unregister_all_services()
                network.close()

    def _service(self) -> "ServiceInfo":
        from zeroconf import ServiceInfo  # noqa: PLC0415 - as above

        origin = self._identity.origin
        return ServiceInfo(
            SERVICE,
            f"{origin}.{SERVICE}",
            port=self._port,
            parsed_addresses=list(self._addresses) or _own_addresses(),
            properties={
                "branch": self._branch,
                "origin": origin,
                "key": self._identity.public_text,
                "signature": sign_relay(self._identity, branch=self._branch, port=self._port),
            },
            server=f"heard-{origin}.local.",
        )


def find_relay(
    branch: str,
    key_of: KeyOf,
    *,
    seconds: float = FIND_SECONDS,
    interfaces: Sequence[str] = (),
) -> str:
    """Return the address of the branch's relay.

    Args:
        branch: the branch's code.
        key_of: the key of a relay that is known already.
        seconds: how long to listen.
        interfaces: addresses of the networks to listen on; empty: all.

    Raises:
        Unreachable: none announced itself, or none that is known.
    """
    from zeroconf import InterfaceChoice, ServiceBrowser, Zeroconf  # noqa: PLC0415 - as above

    seen = _Seen(branch, key_of)
    try:
        network = Zeroconf(interfaces=list(interfaces) or InterfaceChoice.All)
    except OSError as fault:
        raise Unreachable("the network does not let relays be found") from fault
    try:
        ServiceBrowser(network, SERVICE, handlers=[seen.changed])
        url = seen.wait(seconds)
    finally:
        network.close()
    if url is None:
        raise Unreachable("no relay of this branch was found on the network")
    return url


class _Seen:
    """Collects what a browser sees, until a genuine relay of the branch is among it."""

    def __init__(self, branch: str, key_of: KeyOf) -> None:
        self._branch = branch
        self._key_of = key_of
        self._changed = threading.Condition()
        self._names: list[tuple[Zeroconf, str]] = []

    def changed(self, **told: Any) -> None:  # noqa: ANN401 - a signal of the library
        """Hear of a service; the library tells by name: `zeroconf`, `name` and more."""
        with self._changed:
            self._names.append((told["zeroconf"], told["name"]))
            self._changed.notify()

    def wait(self, seconds: float) -> str | None:
        until = time.monotonic() + seconds
        while True:
            with self._changed:
                left = until - time.monotonic()
                if not self._changed.wait_for(lambda: self._names, max(0.0, left)):
                    return None
                network, name = self._names.pop(0)
            for found in _read(network, name):
                if found.branch == self._branch and found.is_genuine(self._key_of(found.origin)):
                    return found.url


class FoundLine:
    """A line to whichever relay the network knows; when it falls silent, it is looked for anew."""

    def __init__(self, find: Callable[[], str], *, make_line: Callable[[str], Carrier]) -> None:
        self._find = find
        self._make_line = make_line
        self._line: Carrier | None = None

    def post(self, path: str, body: bytes, *, identity: Identity, media_type: str) -> Reply:
        """Send one signed request to the relay that was found.

        Raises:
            Unreachable: none was found, or it does not answer any more.
        """
        if self._line is None:
            self._line = self._make_line(self._find())
        try:
            return self._line.post(path, body, identity=identity, media_type=media_type)
        except Unreachable:
            self.close()
            raise

    def hang_up(self) -> None:
        """Break off what is under way, from another thread."""
        line = self._line
        if line is not None:
            line.hang_up()

    def close(self) -> None:
        """Hang up, and forget where the relay was."""
        if self._line is not None:
            self._line.close()
            self._line = None


def line_to(url: str, *, branch: str, key_of: KeyOf, certificates: Certificates) -> Carrier:
    """Return a line to an address, or to whichever relay of the branch is found."""

    def line(address: str) -> Line:
        return Line(address, certificates=certificates)

    if url == DISCOVER:
        return FoundLine(lambda: find_relay(branch, key_of), make_line=line)
    return line(url)


def is_loopback(listen: str) -> bool:
    """Tell whether `host:port` is reached from this machine only."""
    host = listen.rpartition(":")[0].strip("[]")
    return host in {"localhost", "::1"} or host.startswith("127.")


def _read(network: "Zeroconf", name: str) -> list[Found]:
    """Return what a service says of itself, once for each of its addresses."""
    info = network.get_service_info(SERVICE, name, 2000)
    if info is None or info.port is None:
        return []
    said = {key.decode(): (value or b"").decode() for key, value in info.properties.items()}
    try:
        return [
            Found(
                branch=said["branch"], origin=OriginId(said["origin"]), address=address,
                port=info.port, public_key=said["key"], signature=said["signature"],
            )
            for address in info.parsed_addresses()
        ]  # fmt: skip
    except KeyError:
        return []


def _own_addresses() -> list[str]:
    import ifaddr  # noqa: PLC0415 - as above

    return [
        ip.ip
        for adapter in ifaddr.get_adapters()
        for ip in adapter.ips
        if isinstance(ip.ip, str) and not ip.ip.startswith("127.")
    ]
