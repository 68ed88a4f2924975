"""The summary of a case: ready to print, and no customer's word on it."""

from ui.pilot.sample_desk import FEES, ZHOU, complain
from ui.viewmodels.case_facts import FactRow, PromiseRow
from ui.viewmodels.case_sheet import CaseHead, case_sheet
from ui.viewmodels.timeline_rows import TimelineRow

HEAD = CaseHead(place="B", reference="R", title="<T>", level="L", state="S", written_at="W")


def a_line(**changes):
    given = {
        "key": "1", "at": "09:30", "who": "Zhou", "title": "Noted", "detail": "", "drawing": "",
        "by_customer": True, "is_sealed": True, "is_erased": False, "opened": FEES,
    }  # fmt: skip
    return TimelineRow(**{**given, **changes})


def a_promise(tone, *, is_open):
    return PromiseRow(
        key=tone, text=FEES, due="11:00", who="Zhou", tone=tone, is_open=is_open, is_sealed=False
    )


def test_opened_words_stay_off_the_paper(qapp):
    page = case_sheet(
        HEAD, known=[FactRow(key="k", label="Cause", value="Fees")], clocks=[],
        promises=[a_promise("plain", is_open=True)], timeline=[a_line()],
    )  # fmt: skip

    assert "Fees" in page
    assert "Noted" in page
    assert FEES not in page
    assert "&lt;T&gt;" in page


def test_how_each_promise_ended_stands_on_it(qapp):
    promises = [
        a_promise("plain", is_open=True),
        a_promise("good", is_open=False),
        a_promise("danger", is_open=False),
    ]

    page = case_sheet(HEAD, known=[], clocks=[], promises=promises, timeline=[])

    assert [word in page for word in (">open<", ">kept<", ">not kept<")] == [True] * 3
    assert "Course" not in page


def test_the_summary_is_one_tap_away(desk):
    subject = complain(desk.branch)
    desk.sign_in(ZHOU)
    desk.staff.open_case(subject)

    desk.hands.tap("printCase")

    desk.hands.wait_until(lambda: desk.hands.sees("caseSheet"), "the summary")
    ((name, content),) = desk.files.items()
    assert name.startswith(f"case-{desk.desk.casePage.reference}-2026")
    assert content.startswith(b"%PDF")
