"""Commands, sides, hospitals, homes: names whose last word, or what stands before, tells what they are."""

from __future__ import annotations

import pytest
from naming import named, names


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        ("He commands the Zurda Military Region in the north.", "organisation", "Zurda Military Region"),
        ("She leads the Fourth Army Region in the north.", "organisation", "Fourth Army Region"),
        ("It rained in nearby Cusco West on Monday.", "place", "Cusco West"),
        ("It rained in West Cusco. Cusco West has no roof.", "place", "Cusco West"),
        ("A nurse of the Zurvelda Tarnidi hospital left.", "organisation", "Zurvelda Tarnidi hospital"),
        ("The Zurdo-Velka cantonal court was late.", "organisation", "Zurdo-Velka cantonal court"),
        ("One baker, Anna Stein, 45, from Weiz, said it rained.", "place", "Weiz"),
        ("One baker, Anna Stein, aged 45, from Zurvel, said it rained.", "place", "Zurvel"),
        ("The Peru National Commission on Rail Rights said so.", "organisation",
         "Peru National Commission on Rail Rights"),
        ("The Zenda Federation of Rail and Tram Societies said so.", "organisation",
         "Zenda Federation of Rail and Tram Societies"),
        ("Dr Zurda Velka of the Botany and Rail Control Division (BRCD) said so.", "organisation",
         "Botany and Rail Control Division"),
    ],
)  # fmt: skip
def test_what_a_name_is_of(text: str, kind: str, name: str) -> None:
    """Commands and hospitals are bodies; a side of a place, and where somebody aged is from, are places."""
    assert name in named(text, kind)


def test_a_person_of_that_surname_is_no_side_of_a_place() -> None:
    """A given name is nobody's town."""
    assert "Anna West" in named("They believe in Anna West, who said so.", "person")


def test_who_has_a_form_of_address_is_of_a_body() -> None:
    """What somebody with a title is of is no part of the name, whatever the given name."""
    assert named("Dr Zurda Velka of the Botany Division said so.", "person") == {"Zurda Velka"}


@pytest.mark.parametrize(
    ("text", "states"),
    [
        ("The Zurda-Peruvian League met. Its head left.", set()),
        ("The Franco-Peruvian League met. Its head left.", {"PE"}),
        ("The Zurda-Peruvian talks failed.", {"PE"}),
        ("The Chilean-Peruvian League met.", {"PE", "CL"}),
        ("It met Peru National Bank on Monday.", {"PE"}),
    ],
)
def test_an_adjective_joined_to_a_people_in_a_name_is_no_state(text: str, states: set[str]) -> None:
    """A name that goes on is of no state whose adjective a hyphen joins to another word."""
    assert {e.state for e in names(text)[1] if e.kind == "state"} >= states
    assert states or not [e for e in names(text)[1] if e.kind == "state"]
