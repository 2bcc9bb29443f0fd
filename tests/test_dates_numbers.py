"""Years and parts of years told in numbers and in the short forms of business news."""

from __future__ import annotations

import pytest

from dateline.dates import anchor, find_expressions


def dates(text: str, published: str = "2019-05-15") -> list[str]:
    """Give the EDTF of every expression of a text in the past tense."""
    return [found.edtf for found in anchor(find_expressions(text, lambda _start, _end: "past"), published)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The canal was dug three hundred years ago.", ["1719~"]),
        ("The canal was dug a hundred and fifty-two years ago.", ["1867"]),
        ("Four hundred years ago this year, the abbey was built.", ["1619"]),
        ("Ten years ago this year, the canal was dug.", ["2009"]),
        ("It was dug nine hundred weeks ago.", []),
        ("It was dug about a hundred years ago.", []),
        ("A hundred years ago today, it was dug.", ["1919-05-15"]),
        ("It was dug hundreds of years ago.", []),
        ("It was dug 99 hundred years ago.", []),
        ("It was dug 900 hundred years ago today.", ["2019-05-15"]),
    ],
)
def test_hundreds_of_years_are_one_number(text: str, expected: list[str]) -> None:
    """Words for hundreds count years, with what is named now behind them or without."""
    assert dates(text) == expected


def test_no_year_before_the_first_is_counted() -> None:
    """What lies before the calendar begins is no date."""
    assert dates("Nine hundred years ago this year, it was dug.", "1000-05-15") == ["0100"]
    assert dates("Nine hundred and ninety years ago today, it was dug.", "1000-05-15") == ["0010-05-15"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sales rose in H1 2018.", ["2018-01/2018-06"]),
        ("Sales rose in 2H 2018.", ["2018-07/2018-12"]),
        ("Sales rose in Q3 2018 and fell in 4Q of last year.", ["2018-07/2018-09", "2018-10/2018-12"]),
        ("An H1N1 strain of 2018 spread.", ["2018"]),
        ("Sales rose in the final three months of 2018.", ["2018-10/2018-12"]),
        ("Sales rose in the last quarter of last year.", ["2018-10/2018-12"]),
        ("The final of 2018 was lost.", ["2018"]),
        ("It snowed in winter 2017-18.", ["2017-24"]),
        ("It rained in the summer of 2017-18.", ["2017-12/2018-02"]),
        ("It rained in spring 2014-16.", ["2014-21"]),
    ],
)
def test_parts_of_years_in_short(text: str, expected: list[str]) -> None:
    """Halves, quarters, a year's last months, and seasons over the turn of the year."""
    assert dates(text) == expected
