"""The desk's pages beside the cases, made with what they are handed."""

from collections.abc import Mapping
from datetime import timedelta

from PySide6.QtCore import QObject

from ui.viewmodels.acting import Acting
from ui.viewmodels.board import Board, BoardPorts
from ui.viewmodels.care_page import CarePage, CarePorts
from ui.viewmodels.care_team import TeamPorts
from ui.viewmodels.changes_page import ChangesPorts
from ui.viewmodels.desk_ports import DeskPorts, Says
from ui.viewmodels.find_page import FindPage, FindPorts
from ui.viewmodels.insight_page import InsightPage, InsightPorts
from ui.viewmodels.insight_steps import step_name
from ui.viewmodels.known_cause_board import KnownCauseBoard, KnownPorts
from ui.viewmodels.library_shelf import LibraryShelf, ShelfPorts
from ui.viewmodels.maintenance_page import MaintenancePage, MaintenancePorts
from ui.viewmodels.oral_page import OralPage, OralPorts
from ui.viewmodels.practice_page import PracticePage, PracticePorts
from ui.viewmodels.promise_page import PromisePage, PromisePorts


def live_board(ports: DeskPorts, says: Says, *, parent: QObject) -> Board:
    """Make the live board."""
    return Board(
        ports=BoardPorts(
            now=ports.now,
            clocks_of=ports.clocks_of,
            today=ports.today,
            name_of=says.name_of,
            staff_name=says.staff_name,
            me=says.me,
            clock_name=says.clock_name,
        ),
        parent=parent,
    )


def promise_page(ports: DeskPorts, says: Says, *, acting: Acting, parent: QObject) -> PromisePage:
    """Make the promise book."""
    return PromisePage(
        acting=acting,
        ports=PromisePorts(
            now=ports.now,
            promised=ports.promised,
            cases=ports.cases,
            staff_name=says.staff_name,
            option_name=lambda one: ports.terms.option_name(one, says.language()),
            me=says.me,
            place=says.place,
            keep_file=ports.keep_file,
        ),
        parent=parent,
    )


def oral_page(ports: DeskPorts, says: Says, *, acting: Acting, parent: QObject) -> OralPage:
    """Make the page on which staff write down what a customer tells."""
    return OralPage(
        acting=acting,
        ports=OralPorts(
            counter=ports.counter,
            seal=ports.seal,
            new_id=ports.new_id,
            name_of=says.name_of,
            slugs=ports.terms.slugs,
        ),
        parent=parent,
    )


def known_cause_board(ports: DeskPorts, says: Says, *, parent: QObject) -> KnownCauseBoard:
    """Make what the desk says to the lobby goes wrong."""
    return KnownCauseBoard(
        ports=KnownPorts(
            now=ports.now,
            known=ports.known,
            sayable=ports.sayable,
            tell=ports.tell_known,
            ring=ports.ring,
            language=says.language,
        ),
        parent=parent,
    )


def insight_page(ports: DeskPorts, says: Says, *, parent: QObject) -> InsightPage:
    """Make the manager's figures."""
    return InsightPage(
        ports=InsightPorts(
            now=ports.now,
            figures=ports.figures,
            name_of=says.name_of,
            place=says.place,
            step_name=lambda told: step_name(told, ports.terms.step_name(told, says.language())),
            play_name=lambda play: ports.terms.play_name(play, says.language()),
            keep_file=ports.keep_file,
            coverage=ports.coverage,
            keep_tickets=ports.keep_tickets,
            tables=ports.tables,
            me=says.me,
            is_manager=lambda: says.may_decide("manager"),
            bands=ports.bands,
            changes=ChangesPorts(
                changes=ports.changes,
                tell=ports.tell_change,
                new_id=ports.new_id,
                language=says.language,
            ),
        ),
        parent=parent,
    )


def maintenance_page(ports: DeskPorts, says: Says, *, parent: QObject) -> MaintenancePage:
    """Make the page of whoever looks after the device."""
    return MaintenancePage(
        ports=MaintenancePorts(
            device=ports.device,
            now=ports.now,
            colleagues=ports.colleagues,
            sign_in=ports.sign_in,
            language=says.language,
            name_of=says.name_of,
        ),
        parent=parent,
    )


def find_page(ports: DeskPorts, says: Says, *, parent: QObject) -> FindPage:
    """Make the page on which everything is found."""
    shelf = LibraryShelf(
        ports=ShelfPorts(
            library=ports.library,
            name_of=says.name_of,
            slugs=ports.terms.slugs,
            language=says.language,
            favourites=lambda: ports.favourites.of(says.me()),
            keep_favourites=lambda keys: ports.favourites.keep(says.me(), keys),
        ),
        parent=parent,
    )
    return FindPage(
        shelf=shelf,
        ports=FindPorts(
            now=ports.now,
            recent=ports.recent,
            readings=lambda: ports.readings(says.language()),
            name_of=says.name_of,
            staff_name=says.staff_name,
            place=says.place,
            keep_file=ports.keep_file,
        ),
        parent=parent,
    )


def practice_page(ports: DeskPorts, says: Says, *, parent: QObject) -> PracticePage:
    """Make the page on which staff practise."""

    def last_week() -> tuple[Mapping[str, int], Mapping[str, int]]:
        today = ports.now().date()
        week = ports.figures(today - timedelta(days=7), today)
        return week.causes, week.businesses

    return PracticePage(
        ports=PracticePorts(
            drills=ports.drills,
            last_week=last_week,
            language=says.language,
            me=lambda: says.staff_name(says.me()),
            now=ports.now,
            keep_file=ports.keep_file,
        ),
        parent=parent,
    )


def care_page(ports: DeskPorts, says: Says, *, acting: Acting, parent: QObject) -> CarePage:
    """Make the page for whoever has just been shouted at, and for who looks after them."""
    team = TeamPorts(
        now=ports.now,
        recent=ports.recent,
        colleagues=ports.colleagues,
        staff_name=says.staff_name,
        doors=ports.care,
        me=says.me,
        is_manager=lambda: says.may_decide("manager"),
    )
    return CarePage(
        acting=acting,
        ports=CarePorts(
            now=ports.now,
            doors=ports.care,
            card=ports.card,
            language=says.language,
            session=says.session,
            new_id=ports.new_id,
            team=team,
        ),
        parent=parent,
    )
