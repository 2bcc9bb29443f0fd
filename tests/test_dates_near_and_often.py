"""Times near to publication, those until now, and those of a habit."""

from __future__ import annotations

import pytest

from dateline.dates import anchor, find_expressions
from dateline.dates.find import Tense

WEDNESDAY = "2019-05-15"


def dates(text: str, tense: Tense | None = "past") -> list[str]:
    """Give the EDTF of every expression of a text."""
    return [found.edtf for found in anchor(find_expressions(text, lambda _start, _end: tense), WEDNESDAY)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They marched last Sunday, May 12.", "2019-05-12"),
        ("They march next Sunday, May 19.", "2019-05-19"),
        ("They march next Friday, 3 June.", "2019-05-17"),
        ("They marched last Sunday, 11 May.", "2019-05-12"),
        ("They marched on Sunday, 11 May.", "2014-05-11"),
    ],
)
def test_a_relative_word_keeps_a_weekday_near(text: str, expected: str) -> None:
    """Where day and weekday do not agree, "next Sunday" is next Sunday, and no day of another year."""
    assert dates(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It has rained in the last week.", []),
        ("Prices rose over the last year.", []),
        ("The last month was hard.", []),
        ("It rained in the middle of last year.", ["2018"]),
        ("It rained last week.", ["2019-05-06/2019-05-12"]),
        ("Prices rose over the past year.", ["2018"]),
        ("She spoke of the turnover of the last year.", ["2018"]),
        ("It was found late in the month leading up to the fair.", []),
        ("It was found late in the month.", ["2019-05"]),
    ],
)
def test_a_stretch_until_now_is_no_week_or_year_of_the_calendar(text: str, expected: list[str]) -> None:
    """Nor is the week that leads up to something else."""
    assert dates(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I had a happy childhood. We baked pies on Sunday afternoon.", []),
        ("I had a happy childhood. I would go to Zenda over the weekend.", []),
        ("I had a happy childhood. We buried him on Sunday afternoon.", ["2019-05-12"]),
        ("We baked pies on Sunday afternoon.", ["2019-05-12"]),
    ],
)
def test_what_was_done_often_in_childhood_is_of_no_week(text: str, expected: list[str]) -> None:
    """A plural or "would" behind talk of growing up says that it was a habit."""
    assert dates(text) == expected


@pytest.mark.parametrize(
    ("text", "tense", "expected"),
    [
        ("Herons fish here, even in the heat of summer.", "present", []),
        ("They fled in the heat of summer.", "past", ["2018-22"]),
        ("We need the road tomorrow, not in twenty years.", "present", []),
        ("The vote is tomorrow, not next week.", "present", ["2019-05-16", "2019-05-20/2019-05-26"]),
    ],
)
def test_what_is_so_each_winter_or_soon_is_of_no_day(text: str, tense: Tense, expected: list[str]) -> None:
    """The heat of any summer, and "tomorrow" for soon."""
    assert dates(text, tense) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It opened about seven months ago.", "2018-10~"),
        ("It opened nearly three years ago.", "2016~"),
        ("It opened three years ago.", "2016"),
        ("It opened about two weeks ago.", "2019-04-29/2019-05-05"),
    ],
)
def test_about_so_many_months_ago_is_about_then(text: str, expected: str) -> None:
    """What is said of months and years to be near is near in the date."""
    assert dates(text) == [expected]
