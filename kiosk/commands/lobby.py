"""The lobby's window, wired to a station."""

import time
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Final

from kiosk.capture import Complaint
from kiosk.carrying import PAGE_TARGET, Carried, code_of, ticket_for
from kiosk.changes import changes_told
from kiosk.commands.drafts import Drafts
from kiosk.commands.home import Home, now
from kiosk.commands.station import Station
from kiosk.identity import Identity
from kiosk.known_causes import causes_known, mended
from kiosk.notices import NextStep, ShownCard, changed_cards, mended_cards, next_steps
from kiosk.receipt import Receipt
from kiosk.record import SubjectId
from kiosk.seal import public_key_from
from ui.brand import dress
from ui.honest_taps import HonestTaps
from ui.lobby_screen import LobbyScreen
from ui.speech import find_voice
from ui.viewmodels.lobby_content import lobby_content
from ui.viewmodels.lobby_ports import LobbyPorts

MENDED_SHOWN: Final = timedelta(days=7)
"""So long the idle screen says that something is mended."""

_JOINED = 1
"""Whoever joins a known cause gives no score: such taps are compared among themselves."""


def open_lobby(
    home: Home,
    station: Station,
    *,
    drafts: Drafts,
    still: bool = False,
    clock: Callable[[], float] = time.monotonic,
) -> LobbyScreen:
    """Open the customer's window of a device; `still` stops all motion, `clock` tells seconds."""
    content = home.counter
    brand, logo = dress(home.path)
    joins = HonestTaps(home.calendar, scale=_JOINED, today=now)
    scale = len(content.survey.faces(home.settings.lobby.faces))
    ports = LobbyPorts(
        perform=station.take,
        new_visit=station.new_visit,
        next_steps=lambda complaint, receipt: _promises(home, complaint, receipt),
        link_to=lambda receipt: link_to(home, receipt),
        place=home.place(channel="lobby"),
        marks=HonestTaps(home.calendar, scale=scale, today=now).marks,
        join_marks=lambda: joins.marks(0),
        known=lambda: causes_known(station.news()),
        local=home.calendar.local,
        now=clock,
        drafts=drafts,
        carry=lambda carried, visit: link_to_draft(
            home, home.identity(station.journal), carried, visit
        ),
        more_cards=home.idle_cards,
        changed_here=lambda: _changed_here(home, station),
        is_open=lambda: home.calendar.is_open(now()),
    )
    return LobbyScreen(
        ports,
        settings=home.settings,
        content=lobby_content(
            content.taxonomy, content.survey, content.notices, home.settings, content.languages
        ),
        reader=find_voice(),
        brand=brand,
        logo=logo,
        still=still,
    )


def _changed_here(home: Home, station: Station) -> tuple[ShownCard, ...]:
    """Return what the manager says was changed, and what was mended this week."""
    over = mended(station.news(), after=now() - MENDED_SHOWN)
    told = [(one.said, one.done) for one in changes_told(station.news())]
    notices = home.counter.notices
    return (
        *changed_cards(notices, told),
        *mended_cards(notices, [one.title for one in over]),
    )


def link_to(home: Home, receipt: Receipt) -> str:
    """Return what the receipt's QR code says: the customer's own page, and after # the proof.

    What stands after # stays in the phone: a browser never sends it.
    """
    url = _customers_url(home) or "heard:"
    return f"{url}/r/{receipt.reference}/{receipt.secret}#{receipt.proof}"


def link_to_draft(home: Home, identity: Identity, carried: Carried, visit: SubjectId) -> str:
    """Return what the code of a half-written complaint says; empty where no phone gets further.

    Raises:
        Refused: the draft is longer than a code holds.
    """
    url = _customers_url(home)
    if not url.startswith(("http://", "https://")):
        return ""
    key = public_key_from(home.settings.branch.public_key)
    ticket = ticket_for(visit, branch_key=key, at=now(), identity=identity)
    return f"{url}{PAGE_TARGET}#{code_of(carried, ticket)}"


def _customers_url(home: Home) -> str:
    delivery = home.settings.delivery
    return (delivery.customer_url or delivery.url).rstrip("/")


def _promises(home: Home, complaint: Complaint, receipt: Receipt) -> tuple[NextStep, ...]:
    at = datetime.fromisoformat(receipt.at)
    pack = home.counter.rulebook.pack(home.settings.rules.pack, at.date())
    return next_steps(home.counter.notices, pack, home.calendar, complaint=complaint, at=at)
