"""Years, seasons and months by the words that stand beside them."""

from __future__ import annotations

import pytest

from dateline.dates import anchor, find_expressions
from dateline.dates.find import Tense


def dates(text: str, tense: Tense | None = "past", published: str = "2019-02-06") -> list[str]:
    """Give the EDTF of every expression of a text."""
    return [found.edtf for found in anchor(find_expressions(text, lambda _start, _end: tense), published)]


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [
        ("They are now in their autumn.", "2019-04-06", ["2019-03/2019-05"]),
        ("It's still in the middle of our winter.", "2019-07-06", ["2019-06/2019-08"]),
        ("They're now in the middle of their winter.", "2019-02-06", ["2018-24"]),
        ("They're now in their summer.", "2019-04-06", []),
    ],
)
def test_a_season_that_is_on_may_be_of_the_south(text: str, published: str, expected: list[str]) -> None:
    """Where it is another one in the north; what is on nowhere is no date."""
    assert dates(text, "present", published) == expected


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [
        ("The candidate spent little this year.", "2019-02-06", []),
        ("The candidate spent little this year.", "2019-06-06", ["2019"]),
        ("The farmer spent little this year.", "2019-02-06", ["2019"]),
        ("The candidate spoke of this year's harvest.", "2019-02-06", ["2019"]),
        ("The candidate spent little earlier this year.", "2019-02-06", ["2019"]),
    ],
)
def test_this_year_of_a_campaign_may_be_over_when_it_begins(
    text: str, published: str, expected: list[str]
) -> None:
    """In January and February nobody can tell the year of the vote from the one that has begun."""
    assert dates(text, published=published) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mill grew in 2018. It cut its losses during the previous year.", "2018"),
        ("The mill grew in 2018. Sales were up from 6 during the previous year.", "2017"),
        ("The mill grew in 2018 and shrank during the previous year.", "2017"),
        ("The mill grew in 2015. It cut its losses during the previous year.", "2014"),
    ],
)
def test_the_previous_year_is_the_last_where_nothing_is_compared(text: str, expected: str) -> None:
    """Where another sentence named last year and no amount is set against another's."""
    assert dates(text)[-1] == expected


@pytest.mark.parametrize(
    ("text", "tense", "expected"),
    [
        ("No pear is like one in May, June, July.", None, []),
        ("They are dearer than plums in May, June and July.", "present", []),
        ("Shows are held in May, June and July.", None, ["2019-05", "2019-06", "2019-07"]),
        ("It was dearer than plums in May, June and July.", "past", ["2018-05", "2018-06", "2018-07"]),
        ("They are dearer than plums in May and June.", "present", ["2019-05", "2019-06"]),
        ("They are dearer than plums in May, June and July 2018.", None, ["2018-05", "2018-06", "2018-07"]),
    ],
)
def test_months_in_a_row_that_are_compared_are_of_every_year(
    text: str, tense: Tense | None, expected: list[str]
) -> None:
    """Three or more in the present, behind "as", "like" or "than"."""
    assert dates(text, tense) == expected
