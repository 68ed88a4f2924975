"""A scenario pack: ten sections, a comparison that ages, and a side that the customer may see."""

import random
from datetime import date, timedelta

import msgspec
import pytest

from kiosk.customer_side import customer_side, open_side, seal_side
from kiosk.errors import CannotOpen
from kiosk.identity import new_identity
from kiosk.pack import Comparison, ComparisonRow
from kiosk.play import NoticeKind, Play
from kiosk.record import OriginId
from kiosk.toml_file import read_toml
from kiosk.wording import Wording
from tests.kiosk.trainers_page import PLAY, change, write_playbook

AS_OF = date(2026, 8, 1)
ROW = ComparisonRow(bank="A", terms=Wording(zh="免收", en="Free"), source="its list of fees")
TITLE = Wording(zh="各行收费", en="Fees of banks")


def read(folder):
    return read_toml(folder / "playbook" / PLAY, Play)


@pytest.mark.parametrize(
    ("comparison", "days", "shown"),
    [
        (Comparison(title=TITLE, as_of=AS_OF, rows=(ROW,)), 0, True),
        (Comparison(title=TITLE, as_of=AS_OF, rows=(ROW,)), 90, True),
        (Comparison(title=TITLE, as_of=AS_OF, rows=(ROW,)), 91, False),
        (Comparison(title=TITLE, as_of=AS_OF, rows=(ROW,)), -1, False),
        (Comparison(title=TITLE, as_of=AS_OF), 0, False),
        (Comparison(title=TITLE, rows=(ROW,)), 0, False),
    ],
)
def test_a_comparison_is_shown_for_ninety_days_and_only_with_figures(comparison, days, shown):
    assert comparison.is_shown(AS_OF + timedelta(days=days)) is shown


def test_the_customer_sees_only_what_is_marked(tmp_path):
    side = customer_side(read(write_playbook(tmp_path)))

    assert [one.id for one in side.notices] == ["where-to-count"]
    assert [one.id for one in side.contract] == ["fee"]
    assert [one.id for one in side.options] == ["count-in-parts"]
    assert not side.is_empty


def test_what_is_shown_says_nothing_of_who_decides_nor_of_the_play(tmp_path):
    written = msgspec.json.encode(customer_side(read(write_playbook(tmp_path)))).decode()

    assert "agent" not in written
    assert "band" not in written
    assert "coins-to-count" not in written


def test_only_the_parts_that_were_chosen_are_left(tmp_path):
    side = customer_side(read(write_playbook(tmp_path)))

    assert side.parts == ("notice/where-to-count", "contract/fee", "option/count-in-parts")
    assert side.only({"contract/fee", "option/unknown"}).parts == ("contract/fee",)
    assert side.only(()).is_empty


def test_what_is_shown_is_sealed_for_one_tablet_alone(tmp_path):
    side = customer_side(read(write_playbook(tmp_path)))
    mine, other = (
        new_identity(OriginId(name), random.Random(seed).randbytes)
        for seed, name in enumerate(("mine", "other"))
    )

    sealed = seal_side(side, mine.public_text)

    assert open_side(sealed, mine) == side
    for broken, who in ((sealed, other), (sealed[:-8] + "AAAAAAA=", mine), ("?", mine)):
        with pytest.raises(CannotOpen):
            open_side(broken, who)


def test_what_is_not_marked_stays_with_staff(tmp_path):
    folder = write_playbook(tmp_path)
    for _ in range(3):
        change(folder, PLAY, "for_customer = true", "for_customer = false")

    assert customer_side(read(folder)).is_empty


def test_a_play_without_a_pack_has_no_contract_lines(tmp_path):
    folder = write_playbook(tmp_path)
    path = folder / "playbook" / PLAY
    path.write_text(path.read_text().partition("[pack]")[0])

    assert customer_side(read(folder)).contract == ()


def test_a_three_part_notice_says_reason_remedy_and_documents(tmp_path):
    folder = write_playbook(tmp_path)
    change(folder, PLAY, 'id = "where-to-count"', 'id = "where-to-count"\nkind = "three-part"')
    path = folder / "playbook" / PLAY
    before, _, after = path.read_text().partition("lines = [")
    parts = (
        '{ zh = "原因", en = "Reason" }, { zh = "渠道", en = "Remedy" }',
        '{ zh = "材料", en = "Papers" }',
    )
    path.write_text(f"{before}lines = [{', '.join(parts)}]{after[after.index(chr(10)) :]}")

    (notice,) = read(folder).notices

    assert notice.kind is NoticeKind.THREE_PART
    assert list(read(folder).flaws()) == []
