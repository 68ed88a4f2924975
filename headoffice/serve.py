"""`headoffice serve`: the service on a socket, told where it listens."""

import ipaddress
import logging
import os
import signal
import socket
import ssl
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from contextlib import AbstractContextManager, ExitStack, closing, contextmanager, nullcontext
from datetime import UTC, datetime
from pathlib import Path
from typing import TextIO

import uvicorn
from starlette.routing import Route

from headoffice.admission import AT_ONCE, Admission
from headoffice.app import HeadOffice
from headoffice.bodies import OpenBodies, from_one_address
from headoffice.codes import Codes, read_codes
from headoffice.connections import Connection
from headoffice.enrolment import Policy
from headoffice.office import Office
from headoffice.own import own_identity
from headoffice.pages import customers_pages, offices_pages
from headoffice.phone import Dates, Phone
from headoffice.phone_acts import Desk
from headoffice.phone_drafts import Drafts
from headoffice.pool import Pool
from headoffice.request_log import JsonLines, RequestLog
from headoffice.sessions import Sessions
from headoffice.step_names import StepNames
from headoffice.store.journal import Store, open_store
from headoffice.store.opening import is_shared
from kiosk.calendar import load_calendar
from kiosk.content import load_counter
from kiosk.errors import Refused
from kiosk.identity import Identity
from kiosk.rules import load_rulebook
from kiosk.seal import public_key_from

_POSTGRES_CONNECTIONS = 4
_BACKLOG = 2048
RESOURCES = Path(__file__).resolve().parents[1] / "resources"


def now() -> datetime:
    """Return the present time, aware UTC: the program's one clock."""
    return datetime.now(UTC)


def add_arguments(parser: ArgumentParser) -> None:
    """Say what `serve` understands."""
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on")
    parser.add_argument("--port", type=int, default=8470, help="0 takes any free port")
    parser.add_argument(
        "--enrolment",
        type=Policy,
        choices=list(Policy),
        help="open: first come, pinned (the default on loopback); approval: a person approves",
    )
    parser.add_argument("--sealing-key", type=Path, help="file with head office's public key")
    parser.add_argument(
        "--identity",
        type=Path,
        help="head office's own key, made at the first start; without it phones can only look",
    )
    parser.add_argument("--rules", default="cn-2020", help="rule pack of the dates shown")
    parser.add_argument(
        "--codes",
        type=Path,
        help="official codes beside our slugs: slug,official_code,valid_from,version",
    )
    parser.add_argument("--calendar", default="cn", help="calendar of the dates shown")
    parser.add_argument(
        "--log",
        metavar="FILE",
        help="one JSON line a request and a warning, nothing personal; - is standard error",
    )
    parser.add_argument("--ready-file", type=Path, help="gets the URL once requests are answered")
    parser.add_argument(
        "--at-once",
        type=int,
        default=AT_ONCE,
        help="so many requests are taken at once; others are told when to come back",
    )
    parser.add_argument("--tls-certificate", type=Path, help="PEM file; then the URL is https")
    parser.add_argument("--tls-key", type=Path, help="PEM file of its private key")
    parser.add_argument(
        "--tls-clients",
        type=Path,
        help="PEM file of the authority that signs devices' certificates; then each needs one",
    )


def serve(given: Namespace) -> int:
    """Answer requests until told to stop."""
    sealing_key = _sealing_key(given.sealing_key)
    policy = given.enrolment or (Policy.OPEN if _is_loopback(given.host) else Policy.APPROVAL)
    with (
        closing(_listen(given.host, given.port)) as listener,
        _open_stores(given.store) as stores,
        _log(given.log) as log,
    ):
        pool = Pool(stores)
        identity = own_identity(given.identity, stores[0], os.urandom) if given.identity else None
        office = HeadOffice(
            pool,
            policy=policy,
            sealing_key=sealing_key,
            pages=_pages(given, pool, identity, sealing_key),
            identity=identity,
            admission=Admission(limit=max(1, given.at_once)),
            bodies=OpenBodies(from_address=from_one_address(given.at_once)),
        )
        config = uvicorn.Config(
            RequestLog(office.app(), log, now) if log else office.app(),
            http=Connection,
            lifespan="off",
            ws="none",
            log_level="warning",
            access_log=False,
            server_header=False,
            timeout_graceful_shutdown=10,
            ssl_certfile=given.tls_certificate,
            ssl_keyfile=given.tls_key,
            ssl_ca_certs=given.tls_clients,
            ssl_cert_reqs=ssl.CERT_REQUIRED if given.tls_clients else ssl.CERT_NONE,
        )
        scheme = "https" if given.tls_certificate else "http"
        url = f"{scheme}://{_shown(given.host)}:{listener.getsockname()[1]}"
        server = _Server(config, url=url, ready_file=given.ready_file)
        # uvicorn raises the signal again once it has shut down; then it has done its work.
        before = signal.signal(signal.SIGTERM, lambda *_: None)
        try:
            server.run(sockets=[listener])
        except KeyboardInterrupt:
            return 0
        finally:
            signal.signal(signal.SIGTERM, before)
    return 0


def _pages(
    given: Namespace, pool: Pool, identity: Identity | None, sealing_key: str | None
) -> list[Route]:
    """Make the pages for people, from the rules and calendar that this bank goes by."""
    pages = offices_pages(RESOURCES)
    theirs = customers_pages(RESOURCES)
    dates = Dates(
        load_rulebook(RESOURCES / "rules"),
        given.rules,
        load_calendar(RESOURCES / "calendars", given.calendar),
    )
    desk = None
    if identity is not None:
        desk = Desk(
            identity=identity,
            readers=(public_key_from(sealing_key),) if sealing_key else (),
            entropy=os.urandom,
        )
    phone = Phone(pool, theirs, dates=dates, desk=desk)
    content = load_counter(RESOURCES)
    drafts = Drafts(pool, theirs, content=content, desk=desk)
    codes = read_codes(given.codes) if given.codes else Codes()
    office = Office(
        pool,
        pages,
        dates=dates,
        sessions=Sessions(os.urandom),
        identity=identity,
        codes=codes,
        terms=(*content.taxonomy.businesses, *content.taxonomy.causes),
        step_names=StepNames(RESOURCES / "playbook" / "plays"),
    )
    return [*pages.routes(), *phone.routes(), *drafts.routes(), *office.routes()]


class _Server(uvicorn.Server):
    """A server that says when it is ready."""

    def __init__(self, config: uvicorn.Config, *, url: str, ready_file: Path | None) -> None:
        super().__init__(config)
        self._url = url
        self._ready_file = ready_file

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if self._ready_file is not None:
            _write_whole(self._ready_file, f"{self._url}\n")
        print(self._url, flush=True)


@contextmanager
def _open_stores(url: str) -> Iterator[list[Store]]:
    """Open as many connections as write side by side: SQLite has one writer anyway."""
    count = _POSTGRES_CONNECTIONS if is_shared(url) else 1
    with ExitStack() as stack:
        yield [stack.enter_context(open_store(url, now=now)) for _ in range(count)]


@contextmanager
def _log(name: str | None) -> Iterator[TextIO | None]:
    """Open the log, and have everything that the program says go there as well."""
    if name is None:
        yield None
        return
    with _opened_log(name) as out:
        handler = logging.StreamHandler(out)
        handler.setFormatter(JsonLines())
        logging.getLogger().addHandler(handler)
        try:
            yield out
        finally:
            logging.getLogger().removeHandler(handler)


def _opened_log(name: str) -> AbstractContextManager[TextIO]:
    if name == "-":
        return nullcontext(sys.stderr)
    try:
        return Path(name).open("a", encoding="utf-8")
    except OSError as fault:
        raise Refused(f"the log cannot be written: {fault}", code="log") from fault


def _listen(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        listener = socket.create_server((host, port), family=family, backlog=_BACKLOG)
    except OSError as fault:
        raise Refused(
            "cannot listen on {host}:{port}: {cause}",
            code="listen",
            host=host,
            port=port,
            cause=str(fault),
        ) from fault
    # asyncio sets this only where a socket names its protocol, and `create_server`'s do not; without
    # it the second half of an answer waits 40 ms for the first one to be acknowledged.
    listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return listener


def _sealing_key(path: Path | None) -> str | None:
    if path is None:
        return None
    try:
        text = path.read_text(encoding="utf-8").strip()
    except OSError as fault:
        raise Refused(f"the sealing key cannot be read: {fault}", code="sealing-key") from fault
    public_key_from(text)
    return text


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _shown(host: str) -> str:
    return f"[{host}]" if ":" in host else host


def _write_whole(path: Path, text: str) -> None:
    """Write a file so that a reader sees it whole, or not at all."""
    partial = path.with_name(f"{path.name}.{os.getpid()}.partial")
    partial.write_text(text, encoding="utf-8")
    partial.replace(path)
