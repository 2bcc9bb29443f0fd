"""Which of two weekdays of a name is meant: the last one, or the one to come."""

from __future__ import annotations

import pytest

from dateline.dates import anchor, find_expressions
from dateline.dates.find import Tense

WEDNESDAY = "2019-05-15"


def dates(text: str, tense: Tense | None, published: str = WEDNESDAY) -> list[str]:
    """Give the EDTF of every expression of a text whose verbs all have one tense."""
    return [found.edtf for found in anchor(find_expressions(text, lambda _start, _end: tense), published)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The order was expected Tuesday.", "2019-05-14"),
        ("Tuesday's ruling will be felt.", "2019-05-14"),
        ("They will meet on Monday.", "2019-05-20"),
        ("They will meet next Tuesday.", "2019-05-21"),
        ("The trial was put off until Tuesday.", "2019-05-21"),
        ("The march is set for Tuesday.", "2019-05-21"),
    ],
)
def test_a_weekday_that_was_yesterday_is_not_the_one_in_six_days(text: str, expected: str) -> None:
    """Whoever means the one in six days says "next", or what lasts until then."""
    assert dates(text, "future") == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Parliament is due on Friday to debate it.", "2019-05-17"),
        ("A busy Sunday for the town, no doubt, on Monday.", "2019-05-13"),
        ("Zenda visit in Friday's late game.", "2019-05-17"),
        ("Their guests on Friday are Zenda.", "2019-05-17"),
        ("Friday's fire in Zenda.", "2019-05-10"),
        ("A series of attacks since Friday.", "2019-05-10"),
        ("Friday's ruling is no surprise.", "2019-05-10"),
        ("The various Friday shows.", "2019-05-10"),
        ("On Friday, a headline of old.", "2019-05-10"),
        ("The game against doomed Zenda on Monday is a chance.", "2019-05-20"),
        ("Strelsau (away to Zenda on Tuesday) need points.", "2019-05-21"),
        ("Strelsau (away to Zenda on Wednesday) need points.", "2019-05-15"),
        ("No game in Zenda on Monday, say fans.", "2019-05-13"),
    ],
)
def test_without_a_verb_the_nearer_weekday_is_meant(text: str, expected: str) -> None:
    """What names something by its weekday, opens a sentence, or tells since when it lasts, has been."""
    assert dates(text, None)[-1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ruritania said on Friday it would stop.", "2019-05-10"),
        ("Rossi, despite saying Friday that it would.", "2019-05-10"),
        ("Rossi said Friday would be the day.", "2019-05-17"),
        ("He said Friday's vote would be the last.", "2019-05-17"),
        ("The results will be announced on Friday.", "2019-05-17"),
    ],
)
def test_the_day_of_a_report_has_been(text: str, expected: str) -> None:
    """What was said on a day may look ahead, the day does not."""
    assert dates(text, "future") == [expected]


def test_what_is_told_to_come_before_a_far_weekday_is_ahead_of_it() -> None:
    """An event looked ahead to is at most four days on, and a clause of its own ends the view."""
    assert dates(
        "It was the talk ahead of the first long meeting of their new joint council on Sunday.", "past"
    ) == ["2019-05-19"]
    assert dates("The talks had been scheduled for Sunday.", "past") == ["2019-05-12"]
    assert dates("They met ahead of the talks during Friday's lunch.", "past") == ["2019-05-10"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("President Rossi invited the parties for talks on Friday.", "2019-05-17"),
        ("The duke has summoned his envoys to a meeting in Zenda on Friday.", "2019-05-17"),
        ("The union called a strike on Friday over pay.", "2019-05-17"),
        ("The opposition called for protests in Zenda on Friday.", "2019-05-17"),
        ("The court set a hearing on Friday.", "2019-05-17"),
        ("The union called a strike on Monday.", "2019-05-13"),
        ("The union had called a strike on Friday.", "2019-05-10"),
        ("Rossi called the talks on Friday a farce.", "2019-05-10"),
        ("The police were called to a protest on Friday.", "2019-05-10"),
        ("The union called off a strike on Friday.", "2019-05-10"),
        ("They announced that they held a meeting on Friday.", "2019-05-10"),
        ("Rossi left the talks on Friday.", "2019-05-10"),
        ("The pass set up a match on Friday.", "2019-05-10"),
    ],
)
def test_an_event_that_is_called_for_comes_on_the_nearer_day(text: str, expected: str) -> None:
    """The past verb is of who calls for it; where the last such day is nearer, it was then."""
    assert dates(text, "past") == [expected]
