"""Figures of events beside the news: the day before them in the text is not theirs."""

from __future__ import annotations

import pytest
from counting import records

from dateline.gazetteer import Gazetteer
from dateline.model import Measure


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return Gazetteer.open()


def whens(gazetteer: Gazetteer, *sentences: str, measure: Measure = "killed") -> list[str | None]:
    """Give the dates of the figures of a paragraph, one wherever it says "3 miners"."""
    return [record.when for record in records(gazetteer, list(sentences), measure=measure)]


@pytest.mark.parametrize(
    ("before", "told", "when"),
    [
        ("A mayor spoke on Monday.", "She knew of a recent raid that killed 3 miners.", None),
        ("A mayor spoke on Monday.", "In the previous peat season, 3 miners died.", None),
        ("A pit fell in on Monday.", "An earlier collapse killed 3 miners.", None),
        ("A pit fell in on Monday.", "The collapse killed 3 miners.", "2024-03-04"),
        ("A judge spoke on Monday.", "Raids have killed 3 miners, including the attack in Zenda.", None),
        ("The mayor thanked guards after the raid on Monday.", "The raid killed 3 miners.", None),
        ("The raid came on Monday.", "The raid killed 3 miners.", "2024-03-04"),
        ("Her father died in 2011.", "The raid killed 3 miners.", None),
        ("Zenda was stormed in 2011.", "The raid killed 3 miners.", "2011"),
    ],
)
def test_another_event_is_not_of_the_day_before_it(
    gazetteer: Gazetteer, before: str, told: str, when: str | None
) -> None:
    """A recent or an earlier one, several together, and one that the dated sentence only goes back to."""
    assert whens(gazetteer, before, told) == [when]


def test_an_entry_of_a_list_has_no_date_of_another(gazetteer: Gazetteer) -> None:
    """A label that comes back opens each; the article's day of news is not theirs, and two make no list."""
    told = ("In short: A pit fell in.", "It killed 3 miners.")
    entries = ("In short: It rained on Monday.", "In short: It snowed.", *told)
    assert whens(gazetteer, *entries) == [None]
    assert whens(gazetteer, *entries[1:], "It was Monday.", "The mine had closed on Monday.") == [
        "2024-03-04"
    ]
    assert whens(gazetteer, entries[0], *told) == ["2024-03-04"]


def test_those_held_up_to_now_are_of_no_day(gazetteer: Gazetteer) -> None:
    """The perfect says that it went on; a past is of the day of the news."""
    news = ("The mine was closed on Monday.", "It was Monday.")
    assert _below(gazetteer, news, "3 miners have been arrested.") == [None]
    assert _below(gazetteer, news, "3 miners were arrested.") == ["2024-03-04"]


def _below(gazetteer: Gazetteer, news: tuple[str, ...], told: str) -> list[str | None]:
    return whens(gazetteer, *news, *(["It was cold."] * 6), told, measure="arrested")
