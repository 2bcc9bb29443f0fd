"""Under which date a place's page shows what happened there."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from ruritania import corpus

from dateline.model import StatementRecord, TextLink
from dateline.render.happened import date_there
from dateline.render.told import Told

NAMES = {"zenda": ["Zenda", "the Zenda"], "strelsau": ["Strelsau"]}


def told(text: str, *dates: str, passing: tuple[str, ...] = ()) -> Told:
    """Make a statement whose dates are its years and months as printed, the main one first."""
    links = tuple(TextLink(m.start(), m.end(), m[0]) for m in re.finditer(r"\d{4}(?:-\d\d)?", text))
    record: StatementRecord = replace(corpus().statements[0], text=text, links=links)
    return Told(lambda _id: record, (record.id,), (record.article,), (), (), (), dates, passing)


@pytest.mark.parametrize(
    ("text", "zenda", "strelsau"),
    [
        ("raids on Zenda, in 2015 and the Strelsau bombing in 1995, were told", "2015", "1995"),
        ("the 2015 Zenda pact and the 1995 talks between rivals in Strelsau", "2015", "1995"),
        ("He won at Zenda in 2015, after bronze from Strelsau in 1995", "2015", "1995"),
        ("Zenda in Ruritania in 2015 and Strelsau, Ruritania, in 1995", "2015", "1995"),
        ("He left in 1995 and Zenda fell; in 2015 he left Strelsau", "2015", "2015"),
        ("Since 2015 the towns of Zenda, Strelsau and Hentzau, which 1995 ruined, thrive", "2015", "2015"),
    ],
)
def test_a_place_has_the_date_that_stands_beside_it(text: str, zenda: str, strelsau: str) -> None:
    """The nearest that belongs to it; without one, the main date of the statement."""
    one = told(text, "2015", "1995")
    assert date_there(NAMES["zenda"])(one) == zenda
    assert date_there(NAMES["strelsau"])(one) == strelsau


def test_a_date_named_in_passing_or_no_date_is_no_places() -> None:
    """It stands beside the name, and still nothing is told of it."""
    one = told("He won, and was in Zenda in 1995 before", "2015", "1995", passing=("1995",))
    assert date_there(["Zenda"])(one) == "2015"
    assert date_there(["Zenda"])(told("He won in Zenda")) is None
    assert date_there([])(told("He won in Zenda in 1995 and 2015", "1995", "2015")) == "1995"
