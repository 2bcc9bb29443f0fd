"""What the pages of people, bodies and places are titled by, and which kind a name has over articles."""

from __future__ import annotations

import pytest

from dateline.gazetteer import Gazetteer
from dateline.model import EntityKind, LocalEntity, Location, Role
from dateline.resolve.entities import _in_capitals, _title, _with_noun, _with_state
from dateline.resolve.references import Reference, _corrected


@pytest.mark.parametrize(
    ("spellings", "title"),
    [
        ({"LYON": 2}, "Lyon"),
        ({"TIZI OUZOU": 1}, "Tizi Ouzou"),
        ({"LYON": 2, "Lyon": 1}, "Lyon"),
        ({"DC": 2}, "DC"),
    ],
)
def test_a_place_is_not_titled_in_capitals(spellings: dict[str, int], title: str) -> None:
    """A list that shouts its towns does not say how they are written."""
    assert _title("place", spellings, None, next(iter(spellings))) == title


def test_a_region_is_not_titled_by_its_letters() -> None:
    """The post's letters for a region are no title where the gazetteer has its name."""
    region = Location("Zenda", "region", 1.0, 2.0, "XA", 7)
    assert _title("place", {"ZA": 2}, region, "ZA") == "Zenda"
    assert _title("place", {"ZA": 2, "Zenda": 1}, region, "ZA") == "Zenda"
    assert _title("place", {"Zend.": 2}, region, "Zend.") == "Zenda"


def test_a_club_is_titled_by_its_full_name() -> None:
    """The town alone is not a club's title, however often articles call it so."""
    assert _title("organisation", {"Zenda": 7, "Zenda City": 1}, None, "Zenda") == "Zenda City"
    assert _title("organisation", {"Zenda": 7, "Zenda Holdings": 1}, None, "Zenda") == "Zenda"
    assert _title("organisation", {"Pirates": 7, "Zenda Pirates": 1}, None, "Pirates") == "Zenda Pirates"
    assert _title("organisation", {"Zura": 7, "al-Zura": 1}, None, "Zura") == "al-Zura"


@pytest.mark.parametrize(
    ("spellings", "title"),
    [
        ({"Defense Ministry": 3}, "Defense Ministry of Peru"),
        ({"Defense Ministry": 3, "Peruvian Defense Ministry": 1}, "Peruvian Defense Ministry"),
        ({"Peruvian Ministry of Defence": 1}, "Peruvian Ministry of Defence"),
        ({"Ministry of National Defence": 2, "Peru's defence ministry": 1}, "Peru's defence ministry"),
    ],
)
def test_a_ministrys_title_says_whose_it_is(spellings: dict[str, int], title: str) -> None:
    """A ministry of a known state is not titled by its function alone."""
    chosen = max(spellings, key=spellings.__getitem__)
    assert _with_state(chosen, "PE defence ministry", spellings, Gazetteer.open()) == title
    assert _with_state("State Department", "US state department", {}, Gazetteer.open()) == "State Department"


def test_a_chambers_title_says_whose_it_is() -> None:
    """A senate of a known state is titled with the state, but a house that is unmistakable is not."""
    gazetteer = Gazetteer.open()
    assert _with_state("Senate", "PE senate", {"Senate": 1}, gazetteer) == "Senate of Peru"
    assert (
        _with_state("Supreme Court", "GB supreme court", {}, gazetteer)
        == "Supreme Court of the United Kingdom"
    )
    assert _with_state("House of Commons", "GB house of commons", {}, gazetteer) == "House of Commons"
    assert _with_state("Senate", "US senate", {"US Senate": 1}, gazetteer) == "US Senate"


@pytest.mark.parametrize(
    ("printed", "title"),
    [
        ("Ruritania’s foreign ministry", "Ruritania’s Foreign Ministry"),
        ("Zenda ministry of war and peace", "Zenda Ministry of War and Peace"),
        ("Hentzau Press", "Hentzau Press"),
        ("eZenda", "eZenda"),
    ],
)
def test_titles_of_bodies_are_written_alike(printed: str, title: str) -> None:
    """Outlets differ in capitals; the first word is left as it is, and small words are small."""
    assert _in_capitals(printed) == title


@pytest.mark.parametrize(
    ("name", "kinds", "corrected"),
    [
        ("Flavia Celik", ("person", "organisation"), ["person", "person"]),
        ("Zendatech Rail", ("organisation", "organisation", "person"), ["organisation"] * 3),
        ("Zenda", ("person", "organisation"), ["person", "organisation"]),
        ("Zenda Hill", ("place", "organisation"), ["place", "organisation"]),
    ],
)
def test_a_full_name_is_a_persons_or_a_bodys_and_not_both(
    name: str, kinds: tuple[EntityKind, ...], corrected: list[str]
) -> None:
    """Most articles say which, and of equals it is the person; other kinds may be true namesakes."""
    items = [Reference(i, LocalEntity(kind, name, (name,)), ((name, 1),)) for i, kind in enumerate(kinds)]
    assert [item.entity.kind for item in _corrected(items)] == corrected


def test_what_an_article_calls_a_name_decides_between_equals() -> None:
    """A noun that a body is called by ("the company"), and an office, speak for their kind."""
    body = Reference(0, LocalEntity("organisation", "Zend Rail", ("Zend Rail",)), (("Zend Rail", 1),), 1)
    person = Reference(1, LocalEntity("person", "Zend Rail", ("Zend Rail",)), (("Zend Rail", 1),))
    assert [item.entity.kind for item in _corrected([body, person])] == ["organisation", "organisation"]
    office = LocalEntity("person", "Zend Rail", ("Zend Rail",), roles=(Role("coach", 0, 5),))
    assert _corrected([body, Reference(1, office, (("Zend Rail", 1),))])[0].entity.kind == "person"


@pytest.mark.parametrize(
    ("spellings", "title"),
    [
        ({"Rossi": 9, "Maria Rossi": 4, "Anna Maria Rossi": 2}, "Anna Maria Rossi"),
        ({"Maria Rossi": 4, "Moscow Maria Rossi": 1}, "Maria Rossi"),
        ({"Mr Rossi": 3}, "Rossi"),
    ],
)
def test_a_person_is_titled_by_the_fullest_frequent_name(spellings: dict[str, int], title: str) -> None:
    """The fullest name wins that is at least half as frequent as the commonest full name."""
    assert _title("person", spellings, None, "") == title


def test_a_surname_with_its_particle_is_no_full_name() -> None:
    """Where a sentence begins with a surname its particle is capitalised, and it is no title."""
    spellings = {"Otto van der Rossi": 1, "Van der Rossi": 5, "Rossi": 2}
    assert _title("person", spellings, None, "") == "Otto van der Rossi"
    assert _title("person", {"Anna Le Zenda": 1, "Le Zenda": 9}, None, "") == "Anna Le Zenda"
    assert _title("person", {"Anna Zenda-Rossi": 1, "Zenda-Rossi": 9}, None, "") == "Anna Zenda-Rossi"
    assert _title("person", {"ANNA MCROSSI-STEIN": 2}, None, "") == "Anna McRossi-Stein"
    assert _title("person", {"DJ STEIN": 2}, None, "") == "DJ Stein"
    assert _title("person", {"ROSSI": 2}, None, "") == "ROSSI"
    assert _title("person", {"Karl Otto Stein": 1, "Otto Stein": 9}, None, "") == "Otto Stein"


def test_a_place_with_a_lost_letter_is_titled_by_the_gazetteer() -> None:
    """What a broken encoding left is no title where the place is known."""
    known = Location("Malmö", "city", 55.6, 13.0, "SE", 2692969)
    assert _title("place", {"Malm?": 3}, known, "") == "Malmö"
    assert _title("place", {"Malm?": 3}, None, "") == "Malm?"


def test_a_place_that_has_an_article_is_titled_with_it() -> None:
    """A town is called "The Hague"; another has no article of its own."""
    known = Location("The Hague", "city", 52.1, 4.3, "NL", 2747373)
    assert _title("place", {"Hague": 3}, known, "") == "The Hague"
    assert _title("place", {"Malmö": 3}, Location("Malmö", "city", 55.6, 13.0, "SE", 2692969), "") == "Malmö"


def test_a_region_is_titled_apart_from_the_city_of_its_name() -> None:
    """A region that is called like a city has the noun in its title, others have none."""
    region = Location("Ḩalab", "region", 36.3, 37.5, "SY", 170062)
    spellings = {"Aleppo": 3, "Aleppo province": 1}
    assert _with_noun("Aleppo", spellings, region, Gazetteer.open()) == "Aleppo province"
    texas = Location("Texas", "region", 31, -99, "US", 4736286)
    assert _with_noun("Texas", {"Texas": 3, "Texas state": 1}, texas, Gazetteer.open()) == "Texas"
    lake = Location("Lake Zenda", "lake", 45, 9)
    assert _title("place", {"Zenda": 1}, lake, "Zenda") == "Lake Zenda"
    assert _title("place", {"Zenda": 2, "Zenda River": 1}, None, "Zenda") == "Zenda River"
    assert _title("place", {"Zenda": 2, "Zenda Crater": 1}, None, "Zenda") == "Zenda Crater"


@pytest.mark.parametrize(
    ("spellings", "title"),
    [
        ({"Kathe Tarnov": 5, "Käthe Tarnov": 1}, "Käthe Tarnov"),
        ({"Kaethe Tarnov": 5, "Käthe Tarnov": 1}, "Käthe Tarnov"),
        ({"Kaethe Tarnov": 5, "Kaethe Tarnow": 1}, "Kaethe Tarnov"),
    ],
)
def test_a_person_is_titled_with_diacritics(spellings: dict[str, int], title: str) -> None:
    """Papers leave diacritics off, and none puts them on."""
    assert _title("person", spellings, None, next(iter(spellings))) == title


@pytest.mark.parametrize(
    ("spellings", "title"),
    [
        ({"Lord Zenda": 2}, "Lord Zenda"),
        ({"Zenda": 7, "Lady Zenda": 1}, "Lady Zenda"),
        ({"Pope Rudolf": 1, "Rudolf": 9}, "Pope Rudolf"),
        ({"Lord Zenda": 7, "Otto Zenda": 1}, "Otto Zenda"),
        ({"Mr Zenda": 2}, "Zenda"),
    ],
)
def test_a_title_stays_with_one_word(spellings: dict[str, int], title: str) -> None:
    """Who is known by a title of nobility and one word is nobody without it; a full name has none."""
    assert _title("person", spellings, None, next(iter(spellings))) == title
