"""What a maker's, a university's or a paper's words say of a name that begins or ends in them."""

from __future__ import annotations

import pytest
from test_names import named


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
