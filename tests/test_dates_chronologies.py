"""The years of a chronology's entries."""

from __future__ import annotations

from dateline.dates import anchor, find_expressions

MARCH = "2019-03-10"


def dates(text: str) -> list[str]:
    """Give the EDTF of every expression of a text in the historical present."""
    return [found.edtf for found in anchor(find_expressions(text, lambda _start, _end: "present"), MARCH)]


def test_the_entries_of_a_chronology_go_on_from_the_year_that_it_names() -> None:
    """An entry earlier in the calendar than the one before it is of the next year."""
    text = "2017 March 28: He is hired. May 19: He is paid. December 1: He leaves. January 6: He is back."
    assert dates(text) == ["2017-03-28", "2017-05-19", "2017-12-01", "2018-01-06"]


def test_a_year_on_a_line_of_its_own_counts_for_the_entries_below_it() -> None:
    """A dash may stand for the colon, and a month for the day."""
    text = (
        "Rossi's years\n\n2016\n\nMay 28 – He is hired.\n\nJuly – He is paid.\n\n2017\n\nJune 1: He leaves."
    )
    assert [date for date in dates(text) if "-" in date] == ["2016-05-28", "2016-07", "2017-06-01"]


def test_a_date_within_a_sentence_is_no_entry() -> None:
    """Nor is one that no colon follows, nor the first of a list without a year."""
    assert dates("May 28, 2016: He is hired. On May 19 he is paid.") == ["2016-05-28", "2019-05-19"]
    assert dates("May 28, 2016: He is hired. May 29 is late.") == ["2016-05-28", "2019-05-29"]
    assert dates("April 2: Zenda. April 9: Strelsau.") == ["2019-04-02", "2019-04-09"]
