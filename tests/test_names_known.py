"""Bodies that everybody knows by name: the list itself, and what it says against the model's guess."""

from __future__ import annotations

import re

import pytest
from naming import entity, named

from dateline.annotate.names.abbreviations import KNOWN_BODIES, WELL_KNOWN, is_known_body
from dateline.annotate.names.things import KNOWN_THINGS, THINGS_BY_LETTERS
from dateline.lexicon.folding import fold_name
from dateline.lexicon.given_names import COMMON_GIVEN_NAMES

_LETTERS = re.compile(r"[A-Z][A-Z0-9]{1,7}")


def test_the_list_is_in_the_form_in_which_names_are_compared() -> None:
    """A name is folded, letters are in capitals; nothing else would ever be found."""
    assert not [n for n in KNOWN_BODIES if not _LETTERS.fullmatch(n) and fold_name(n) != n]
    assert not [name for name in KNOWN_THINGS if fold_name(name) != name]


def test_no_body_of_the_list_is_a_given_name_or_a_thing() -> None:
    """What is oftener somebody or something is left out."""
    assert {"zara"} >= KNOWN_BODIES & COMMON_GIVEN_NAMES  # in news the shops for the most part
    assert not KNOWN_BODIES & (KNOWN_THINGS | THINGS_BY_LETTERS)


@pytest.mark.parametrize("name", ["Macy's", "McDonald's", "H&M", "Ikea", "IKEA", "L'Oréal", "AT&T"])
def test_a_known_body_is_known_as_papers_spell_it(name: str) -> None:
    """A genitive, an "and", an accent and capitals make no difference."""
    assert is_known_body(name)


def test_letters_are_known_as_letters_only() -> None:
    """Letters of a body are no word that begins with a capital."""
    assert is_known_body("ERR")
    assert not is_known_body("Err")


@pytest.mark.parametrize("name", ["Estee Lauder", "Louis Vuitton", "Johnson Matthey"])
def test_a_known_firm_is_no_person(name: str) -> None:
    """What everybody knows for a firm is one, whatever the model takes it for."""
    text = f"Anna Rossi told {name} that the deal was off. It was {name} who had left Zenda in May."
    assert name in named(text, "organisation")
    assert name not in named(text, "person")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The IAEA and the OSCE met. The WMO said so.", "World Meteorological Organization"),
        ("Texts by Daesh were read. Daesh fled.", "Daesh"),
        (
            "She left UNEP in May. The United Nations Environment Programme paid.",
            "United Nations Environment Programme",
        ),
    ],
)
def test_a_body_that_is_known_by_its_letters_has_its_name(text: str, name: str) -> None:
    """News does not say what they stand for, and readers look for both."""
    assert name in named(text, "organisation")


def test_a_group_by_its_enemies_name_is_the_group() -> None:
    """Whatever an article calls it first, one entity has both names."""
    assert "Daesh" in entity("Islamic State fled. Then Daesh came back.", "Islamic State").names


def test_the_table_of_letters_is_in_order() -> None:
    """Letters are capitals, once each, and each has a name."""
    assert list(WELL_KNOWN) == sorted(WELL_KNOWN)
    assert all(_LETTERS.fullmatch(letters) and name for letters, name in WELL_KNOWN.items())


def test_a_firm_called_after_a_river_is_not_the_river() -> None:
    """A river has an article for the most part, and a firm has none."""
    assert "Amazon" in named("Boats sank in the Amazon in May. The Amazon basin is wet.", "place")
    assert "Amazon" in named("Amazon sells books. The Amazon app is new. They paid Amazon.", "organisation")
