"""The dates around a date: what a reader of a day, a month or a stretch of days turns to."""

from __future__ import annotations

import pytest

from dateline.dates import edtf
from dateline.render.around import Around

DATES = sorted(
    (
        "2019", "2021", "202X", "2021-03", "2021-05", "2021-05-04", "2021-05-06", "2021-05-03/2021-05-05",
        "2021-05-04/2021-05-09", "2021-05-10/2021-05-12", "2022-01-01", "2022/..",
    ),
    key=edtf.sort_key,
)  # fmt: skip
AROUND = Around(DATES)


@pytest.mark.parametrize(
    ("date", "before", "after"),
    [
        ("2021-05-06", "2021-05-04", "2022-01-01"),
        ("2021-05-04", None, "2021-05-06"),  # the month and the stretches that hold it are no days
        ("2021-05", "2021-03", None),
        ("2021", "2019", None),
        ("202X", None, None),
        ("2021-05-04/2021-05-09", None, "2021-05-10/2021-05-12"),
        ("2021-05-10/2021-05-12", "2021-05-04/2021-05-09", None),
        ("2022/..", None, None),  # it has no end
    ],
)
def test_a_date_leads_to_those_as_precise_as_it(date: str, before: str | None, after: str | None) -> None:
    """The last that was over when it began, and the first that begins when it is over."""
    assert AROUND.of(date)[:2] == (before, after)


def test_a_date_leads_to_those_that_hold_it_and_those_within() -> None:
    """The wide before the narrow."""
    assert AROUND.of("2021-05-04")[3] == (
        "202X", "2021", "2021-05", "2021-05-03/2021-05-05", "2021-05-04/2021-05-09"
    )  # fmt: skip
    assert AROUND.of("2021-05")[2][0] == "2021-05-03/2021-05-05"
    assert AROUND.of("2021-05-04")[2] == ()


def test_of_many_that_hold_a_date_the_narrowest_are_named() -> None:
    """A month is named, however many longer stretches there are."""
    wide = [f"{year}/2030" for year in range(2000, 2020)]
    dates = sorted((*wide, "2021-05", "2021-05-04"), key=edtf.sort_key)
    assert Around(dates).of("2021-05-04")[3][-1] == "2021-05"
