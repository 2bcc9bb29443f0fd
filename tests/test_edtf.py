"""EDTF strings: which are dates, what they cover, and how people read them."""

from __future__ import annotations

import datetime as dt

import pytest

from dateline.dates import edtf


@pytest.mark.parametrize(
    "value",
    [
        "2019",
        "2019-04",
        "2019-04-30",
        "198X",
        "19XX",
        "2019-22",
        "1988~",
        "2019-04-30?",
        "2019/2020",
        "2019/..",
        "../2019",
    ],
)
def test_valid(value: str) -> None:
    """Years, months, days, seasons, unspecified digits, qualifiers and intervals are dates."""
    assert edtf.is_valid(value)


@pytest.mark.parametrize(
    "value",
    ["", "..", "../..", "2019-13", "2019-02-29", "30 April", "2019-25", "2020/2019", "2019-04-31/2019-05-01"],
)
def test_invalid(value: str) -> None:
    """What the calendar lacks, or runs backwards, is no date."""
    assert not edtf.is_valid(value)


@pytest.mark.parametrize(
    ("value", "first", "last"),
    [
        ("198X", dt.date(1980, 1, 1), dt.date(1989, 12, 31)),
        ("2020-02", dt.date(2020, 2, 1), dt.date(2020, 2, 29)),
        ("1994-24", dt.date(1994, 12, 1), dt.date(1995, 2, 28)),
        ("2019-03~/2019-05", dt.date(2019, 3, 1), dt.date(2019, 5, 31)),
        ("2019/..", dt.date(2019, 1, 1), None),
    ],
)
def test_bounds(value: str, first: dt.date, last: dt.date | None) -> None:
    """A date covers all days from the first to the last that it may mean; an open end is None."""
    assert edtf.bounds(value) == (first, last)


def test_bounds_refuses_nonsense() -> None:
    """A string that is no date has no bounds."""
    with pytest.raises(ValueError, match="someday"):
        edtf.bounds("someday")


def test_order() -> None:
    """Dates sort by their first day, the longer span first."""
    values = ["2019-04-30", "2019", "2019-04", "2018-12-31", "2019/.."]
    assert sorted(values, key=edtf.sort_key) == ["2018-12-31", "2019/..", "2019", "2019-04", "2019-04-30"]


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("2019-04-30", "30 April 2019"),
        ("2019-04", "April 2019"),
        ("1988~", "about 1988"),
        ("2019-09-12/2019-09-13", "12–13 September 2019"),
        ("2019-09-30/2019-10-02", "30 September to 2 October 2019"),
        ("198X", "the 1980s"),
        ("18XX", "the 19th century"),
        ("2021-21", "spring 2021"),
        ("2020/..", "since 2020"),
        ("../2020", "until 2020"),
        ("2014/2016", "2014–2016"),
        ("2019-07/2019-09", "July–September 2019"),
    ],
)
def test_describe(value: str, text: str) -> None:
    """People read a date in words."""
    assert edtf.describe(value) == text


def test_slugs_are_safe_and_distinct() -> None:
    """Different dates have different file names, of lower-case letters, digits and hyphens."""
    values = ["2020", "2020~", "2020?", "2020/..", "2020/", "../2020", "202X", "2020-09-05/2020-09-11"]
    slugs = [edtf.slug(value) for value in values]
    assert len(set(slugs)) == len(values)
    assert all(set(slug) <= set("abcdefghijklmnopqrstuvwxyz0123456789-") for slug in slugs)
    assert slugs[-1] == "2020-09-05--2020-09-11"


def test_weekday() -> None:
    """A day has a weekday, a month has none."""
    assert edtf.weekday("2019-04-30") == "Tuesday"
    assert edtf.weekday("2019-04") is None
