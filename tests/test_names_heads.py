"""What makers', universities' and papers' words say of a name, and who heads what it is of."""

from __future__ import annotations

import pytest
from naming import named, names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("He read it in the Lima Times-Dispatch on Monday.", "Lima Times-Dispatch"),
        ("He teaches history at UC Zenda.", "UC Zenda"),
        ("He praised Ford Motor, which grew. In 2017 Ford Motor grew.", "Ford Motor"),
    ],
)
def test_papers_and_branches_of_universities_are_bodies(text: str, name: str) -> None:
    """Two papers that became one, and a university's branch, are no town."""
    assert name in named(text, "organisation")


@pytest.mark.parametrize(
    "text",
    [
        "He drove the 2017 Ford Zurion, made in the north.",
        "The Past-ZurveyMonkey poll finds so. Another Past-ZurveyMonkey poll found it.",
    ],
)
def test_cars_of_a_year_and_polls_of_two_are_nobody(text: str) -> None:
    """A maker's car of some year has no page, nor have two who asked together."""
    assert not named(text, "organisation")


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        (
            "Otto Berg, founder of Zurpling Weazel, left. Zurpling Weazel is new.",
            "organisation",
            "Zurpling Weazel",
        ),
        ("It was said by the chief executive of ZurvaxFlare, which grew.", "organisation", "ZurvaxFlare"),
        (
            "He is the president of Zurland Berg Bank. The president of Peru, Otto Berg, left.",
            "state",
            "Peru",
        ),
        ("He is the editor of Anna Rossi, who writes.", "person", "Anna Rossi"),
        ("They asked the chairman of Lima, Otto Berg, in May.", "place", "Lima"),
    ],
)
def test_what_somebody_heads_is_a_body(text: str, kind: str, name: str) -> None:
    """Whom somebody is founder or president "of" is a body, unless it is a place or begins as people do."""
    assert name in named(text, kind)


def test_where_a_body_is_stands_in_brackets_too() -> None:
    """The region in brackets behind a body is none of its names; its letters are."""
    (council,) = [e for e in names("The Zenda Affairs Council (Calif.) met.")[1] if e.kind == "organisation"]
    assert "Calif" not in council.names
    (council,) = [e for e in names("The Zenda Affairs Council (ZAC) met.")[1] if e.kind == "organisation"]
    assert "ZAC" in council.names
