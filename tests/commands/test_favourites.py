"""Favourites on disk: each member's own, and a damaged file is nothing but empty."""

from kiosk.commands.favourites import favourites_of, keep_favourites


def test_everybody_keeps_their_own(tmp_path):
    file = tmp_path / "favourites.json"
    keep_favourites(file, "zhou", frozenset({"play/a", "card/b"}))
    keep_favourites(file, "chen", frozenset({"play/c"}))

    assert favourites_of(file, "zhou") == {"play/a", "card/b"}
    assert favourites_of(file, "chen") == {"play/c"}
    assert favourites_of(file, "wu") == frozenset()


def test_a_damaged_file_is_empty_and_can_be_written_again(tmp_path):
    file = tmp_path / "favourites.json"
    file.write_bytes(b"{")

    assert favourites_of(file, "zhou") == frozenset()
    keep_favourites(file, "zhou", frozenset({"play/a"}))
    assert favourites_of(file, "zhou") == {"play/a"}
