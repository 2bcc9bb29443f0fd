"""What stands before a surname in an article."""

from __future__ import annotations

import pytest

from dateline.annotate.names.full_names import names_before

TEXT = "Otto Stein left. Maria A. Stein's car, Anna Steiner and Karl Stein-Roth stayed; Stein did too."


@pytest.mark.parametrize(
    ("surname", "names"),
    [("Stein", ["Otto", "Maria", "Karl"]), ("Stein-Roth", ["Karl"]), ("Steiner", ["Anna"]), ("-", [])],
)
def test_all_that_stands_before_a_surname_is_found(surname: str, names: list[str]) -> None:
    """With an initial between or none; a longer word is another surname."""
    assert [name for name, _ in names_before(TEXT, surname)] == names


def test_where_a_surname_ends_is_told() -> None:
    """What stands behind it can be looked at."""
    assert {TEXT[end - 5 : end] for _, end in names_before(TEXT, "Stein")} == {"Stein"}
