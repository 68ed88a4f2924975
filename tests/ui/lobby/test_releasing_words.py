"""The customer sees what the staff's screen will show, and releases it part by part."""

import pytest

from ui.pilot.lobby_pages import PAGES


@pytest.fixture
def form(screen):
    PAGES["complaint-review"](screen.lobby)
    screen.lobby.complaint.writeWish("请书面答复")
    return screen.lobby.complaint


def lines(form):
    return {row.key: row for row in form.review.rows}


def test_each_part_of_the_words_is_kept_and_released_by_itself(form, customer, writer):
    customer.hands.tap("release-text")
    customer.hands.tap("release-contact")
    customer.hands.tap("release-text")

    assert [row.part for row in form.review.rows if row.kept] == ["contact"]
    customer.send()
    ((complaint, _),) = writer.acts
    assert complaint.kept == ("contact",)
    assert not complaint.only_manager


def test_the_page_says_how_many_parts_staff_will_not_see(form, customer):
    assert "经办人员看到的就是这些。哪一项给谁看，由您决定。" in customer.hands.texts()

    customer.hands.tap("release-text")
    customer.hands.tap("release-wish")

    assert "工作人员看得到其余内容，另有 2 项只给负责人看。" in customer.hands.texts()


def test_categories_and_wishes_from_the_list_are_not_kept_and_say_so(form, customer):
    rows = lines(form)

    assert rows["wish-None"].part == ""
    assert rows["wish-wish"].answer == "请书面答复"
    assert not customer.hands.sees("release-")
    assert "工作人员可看" in customer.hands.texts()


def test_only_the_manager_keeps_every_part_even_one_written_later(form, customer, writer):
    customer.hands.tap("onlyManager")
    assert form.keptCount == 3
    form.writeWish("")
    assert form.keptCount == 2
    form.writeWish("再想想")

    assert form.keptCount == 3
    customer.send()
    ((complaint, _),) = writer.acts
    assert complaint.only_manager


def test_a_draft_remembers_what_is_kept(form, screen):
    form.toggleRelease("text")
    data = form.draft()
    form.forget()
    assert form.keptCount == 0

    form.resume(data)

    assert form.keptCount == 1
