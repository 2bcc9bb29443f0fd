"""What "today" and "last night" count from where somebody else says them."""

from __future__ import annotations

import pytest

from dateline.dates import anchor, find_expressions

WEDNESDAY = "2019-05-15"


def dates(text: str) -> list[str]:
    """Give the EDTF of every expression of a text in the past tense."""
    return [found.edtf for found in anchor(find_expressions(text, lambda _start, _end: "past"), WEDNESDAY)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“We saw him last night,” she told reporters on Sunday.", "2019-05-11"),
        ('"Today\'s launch is bad," the ministry said Sunday.', "2019-05-12"),
        ('"It came last night," he said in a statement on May 3.', "2019-05-02"),
        ("“It fell last night,” she said, and left on Sunday.", "2019-05-14"),
        ("“It rains today,” said the aide who met her on Sunday.", "2019-05-15"),
        ("“It rains today,” said the aide. On Sunday it snowed.", "2019-05-15"),
        ("It rained last night, the ministry said Sunday.", "2019-05-14"),
        ("“It rains today,” she said of Sunday's vote.", "2019-05-15"),
        ("“It is worse today,” she said on May 3, 2004.", "2019-05-15"),
    ],
)
def test_quoted_words_count_from_the_day_that_they_were_said_on(text: str, expected: str) -> None:
    """The day stands beside the verb of saying; the article's own words count from its own day."""
    assert dates(text)[0] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He said on Monday that it had begun “yesterday”.", "2019-05-12"),
        ("Speaking to the radio on Monday, Rossi said, “It began today.”", "2019-05-13"),
        ("He said on Monday that it had begun yesterday.", "2019-05-14"),
        ("He left on Monday. “It began today,” she said.", "2019-05-15"),
        ("He said so on the radio on Sunday. “It begins tomorrow,” he added.", "2019-05-13"),
        ("He said so on “News of the Day” on Sunday. “It begins tomorrow.”", "2019-05-13"),
    ],
)
def test_the_day_of_a_report_counts_for_what_it_quotes(text: str, expected: str) -> None:
    """It does so within its sentence, and for nothing that is not quoted."""
    assert dates(text)[1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She was seen on 11 July.", "2018-07-11"),
        ("She was seen on 17 May.", "2019-05-17"),
        ("They spoke of the 11 July vote.", "2019-07-11"),
    ],
)
def test_what_happened_on_a_day_is_not_to_come(text: str, expected: str) -> None:
    """However long ago it was; what a day only names may be."""
    assert dates(text)[0] == expected


def test_today_is_the_day_that_is_written_beside_it() -> None:
    """A statement that says its own date was not made when the article appeared."""
    assert dates("It read: she died today, May 12, 2019, at home.") == ["2019-05-12", "2019-05-12"]
    assert dates("It read: she died today (12.05.2019) at home.")[0] == "2019-05-12"
    assert dates("She died today and not on May 12, 2019.")[0] == "2019-05-15"


def test_the_reason_names_the_day_that_counts() -> None:
    """A reader can check what a quoted day was counted from."""
    found = anchor(find_expressions("“It came today,” she said Sunday.", lambda _s, _e: "past"), WEDNESDAY)
    assert found[0].because == "Counted from “Sunday”."
