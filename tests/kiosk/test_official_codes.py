"""Official codes: only what the bank supplies, each from its day on, and nothing doubtful is taken."""

from datetime import date

import pytest

from kiosk.commands.playbook import main
from kiosk.content import load_content
from kiosk.official_codes import OfficialCode, OfficialCodes
from tests.builders import RESOURCES

TAXONOMY = load_content(RESOURCES).taxonomy
HEAD = 'standard = "S"\nversion = "1"\nsource = "the bank"\n'


def table(*codes):
    return OfficialCodes(
        standard="S",
        version="1",
        source="the bank",
        codes=tuple(OfficialCode(slug=s, code=c, valid_from=d) for s, c, d in codes),
    )


def test_a_code_holds_from_its_day_until_the_next():
    codes = table(("c.rules", "old", date(2020, 1, 1)), ("c.rules", "new", date(2026, 1, 1)))

    assert codes.code_of("c.rules", date(2019, 12, 31)) == ""
    assert codes.code_of("c.rules", date(2025, 12, 31)) == "old"
    assert codes.code_of("c.rules", date(2026, 1, 1)) == "new"


def test_what_has_no_code_is_named():
    missing = table(("c.rules", "x", date(2020, 1, 1))).missing(TAXONOMY, date(2026, 1, 1))

    assert "c.rules" not in missing
    assert len(missing) == len(TAXONOMY.businesses) + len(TAXONOMY.causes) - 1


@pytest.mark.parametrize(
    ("codes", "said"),
    [
        ('slug = "c.nothing"\ncode = "1"\nvalid_from = 2026-01-01', "codes[0].slug"),
        ('slug = "c.rules"\ncode = " "\nvalid_from = 2026-01-01', "codes[0].code"),
        ('slug = "c.rules"\ncode = "1"', "valid_from"),
        ('slug = "c.rules"\ncode = "1"\nvalid_from = 2026-01-01\nextra = 1', "extra"),
    ],
)
def test_a_doubtful_table_is_refused_by_file_line_and_key(tmp_path, capsys, codes, said):
    file = tmp_path / "codes.toml"
    file.write_text(f"{HEAD}[[codes]]\n{codes}\n")

    assert main(["codes", str(file)]) == 1

    assert capsys.readouterr().err.startswith("codes.toml:")
    main(["codes", str(file)])
    assert said in capsys.readouterr().err


def test_two_codes_from_one_day_are_refused():
    codes = table(("c.rules", "1", date(2026, 1, 1)), ("c.rules", "2", date(2026, 1, 1)))

    assert [flaw.key for flaw in codes.flaws(TAXONOMY)] == ["codes[1]"]


def test_a_sound_table_is_read_back(tmp_path, capsys):
    file = tmp_path / "codes.toml"
    file.write_text(f'{HEAD}[[codes]]\nslug = "b.loan"\ncode = "L"\nvalid_from = 2026-01-01\n')

    assert main(["codes", str(file), "--on", "2026-06-01"]) == 0

    assert "b.loan\tL\t贷款" in capsys.readouterr().out
