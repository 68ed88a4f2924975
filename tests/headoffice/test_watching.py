"""What watches head office: numbers, a board, alarms, and containers that agree with them."""

import asyncio
import json
import re
from datetime import timedelta
from pathlib import Path

import pytest
import yaml

from headoffice.app import HeadOffice
from headoffice.arguments import parser
from headoffice.enrolment import Policy
from headoffice.pool import Pool
from headoffice.store.journal import open_store
from kiosk.errors import StorageFault
from kiosk.reception import Standing
from tests.headoffice.conftest import NOW, enrolled
from tests.headoffice.senders import Sender

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "packaging" / "head-office"
DERIVED = re.compile(r"_(bucket|count|sum)$")


def shown(store):
    office = HeadOffice(Pool([store]), policy=Policy.APPROVAL)
    return asyncio.run(office.metrics(None)).body.decode().splitlines()


def numbers(store):
    return dict(line.rsplit(" ", 1) for line in shown(store) if not line.startswith("#"))


def test_who_watches_sees_devices_silence_and_evidence(url):
    with open_store(url, now=lambda: NOW - timedelta(days=2)) as store:
        enrolled(store, Sender(1))
        enrolled(store, Sender(2), standing=Standing.PENDING)
    with open_store(url, now=lambda: NOW) as store:
        sender = enrolled(store, Sender(3))
        sender.wrote(2)
        store.receive(sender.batch())
        sender.wrote_fact(kind=7)
        store.receive(sender.batch())
        liar = Sender(3)
        liar.wrote(1, score=5)
        store.receive(liar.batch())

        found = numbers(store)

    assert found["heard_store_up"] == "1.0"
    assert found['heard_devices{state="approved"}'] == "2.0"
    assert found['heard_devices{state="pending"}'] == "1.0"
    assert found["heard_devices_silent"] == "1.0"
    assert found["heard_records_aside"] == "1.0"
    assert found["heard_evidence"] == "1.0"
    assert float(found["heard_last_heard_timestamp_seconds"]) == NOW.timestamp()


def test_a_store_that_is_away_is_told_and_nothing_else_is_made_up(url):
    class Away:
        def rows(self, *_):
            raise StorageFault("the store could not be used: gone")

    with open_store(url, now=lambda: NOW) as store:
        link, store.link = store.link, Away()
        found = numbers(store)
        store.link = link

    assert found["heard_store_up"] == "0.0"
    assert not [one for one in found if one.startswith("heard_devices{")]


def expressions():
    board = json.loads((FOLDER / "grafana-dashboard.json").read_text(encoding="utf-8"))
    for panel in board["panels"]:
        yield from (target["expr"] for target in panel["targets"])
    rules = yaml.safe_load((FOLDER / "alerts.yaml").read_text(encoding="utf-8"))
    yield from (rule["expr"] for group in rules["groups"] for rule in group["rules"])


def test_board_and_alarms_ask_only_for_what_the_service_tells(url):
    with open_store(url, now=lambda: NOW) as store:
        told = {line.split()[2] for line in shown(store) if line.startswith("# TYPE")}

    asked = {
        DERIVED.sub("", name)
        for expression in expressions()
        for name in re.findall(r"\bheard_\w+", expression)
    }

    assert len(asked) >= 8
    assert asked <= told


def test_every_alarm_says_what_it_means_and_whom_it_wakes():
    rules = yaml.safe_load((FOLDER / "alerts.yaml").read_text(encoding="utf-8"))
    for rule in rules["groups"][0]["rules"]:
        assert rule["labels"]["severity"] in {"page", "ticket"}
        assert rule["annotations"]["summary"].endswith(".")


def test_the_container_starts_what_the_program_understands():
    services = yaml.safe_load((FOLDER / "compose.yaml").read_text(encoding="utf-8"))["services"]
    office = services["head-office"]

    given = parser().parse_args(office["command"])

    assert given.enrolment is Policy.APPROVAL
    assert "PASSWORD" not in " ".join(office["command"])
    assert office["cap_drop"] == ["ALL"]


@pytest.mark.parametrize("name", ["kiosk", "headoffice", "resources", "requirements/program.lock"])
def test_the_image_holds_what_is_there(name):
    assert f"COPY {name} " in (FOLDER / "Dockerfile").read_text(encoding="utf-8")
    assert (ROOT / name).exists()
