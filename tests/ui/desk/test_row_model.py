import pytest
from PySide6.QtTest import QAbstractItemModelTester

from ui.viewmodels.row_model import Row, RowModel


class Line(Row, frozen=True, kw_only=True):
    big_title: str = ""
    chips: tuple[str, ...] = ()


def lines(keys):
    return [Line(key=key, big_title=key.upper()) for key in keys]


@pytest.fixture
def model(qapp):
    model = RowModel(Line)
    model.tester = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    return model


@pytest.mark.parametrize(
    ("before", "after"),
    [("", "abc"), ("abc", ""), ("abc", "cab"), ("abcd", "dxbya"), ("abc", "abc"), ("ab", "ba")],
)
def test_the_list_shows_exactly_the_rows_it_was_given(model, before, after):
    model.show(lines(before))

    model.show(lines(after))

    assert [row.key for row in model.rows] == list(after)
    assert model.count == model.rowCount() == len(after)


def test_only_the_field_that_differs_is_told(model, qtbot):
    model.show(lines("ab"))

    with qtbot.waitSignal(model.dataChanged) as told:
        model.show([Line(key="a", big_title="A"), Line(key="b", big_title="other")])

    first, last, roles = told.args
    assert (first.row(), last.row()) == (1, 1)
    assert [bytes(model.roleNames()[role].data()) for role in roles] == [b"bigTitle"]


def test_an_equal_row_is_not_told_again(model, qtbot):
    model.show(lines("ab"))

    with qtbot.assertNotEmitted(model.dataChanged):
        model.show(lines("ab"))


def test_tuples_reach_qml_as_lists(model):
    model.show([Line(key="a", chips=("x", "y"))])
    roles = {bytes(name.data()): role for role, name in model.roleNames().items()}

    assert model.data(model.index(0), roles[b"chips"]) == ["x", "y"]
    assert model.data(model.index(0), roles[b"key"]) == "a"
    assert model.data(model.index(0), 0) is None
    assert model.data(model.index(-1), roles[b"key"]) is None
    assert model.rowCount(model.index(0)) == 0
