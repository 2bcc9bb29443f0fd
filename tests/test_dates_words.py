"""Date expressions by the words beside them: what comes before a vote, anniversaries, titles, seasons."""

from __future__ import annotations

import pytest

from dateline.dates import anchor, find_expressions
from dateline.dates.find import Tense

SUNDAY, WEDNESDAY = "2019-05-12", "2019-05-15"


def dates(text: str, published: str = WEDNESDAY, tense: Tense | None = "past") -> list[str]:
    """Give the EDTF of every expression of a text whose verbs all have one tense."""
    return [found.edtf for found in anchor(find_expressions(text, lambda _start, _end: tense), published)]


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [
        ("It comes days before Tuesday's primary.", SUNDAY, "2019-05-14"),
        ("They met ahead of the Tuesday vote.", SUNDAY, "2019-05-14"),
        ("It fell in the run-up to Tuesday's vote.", SUNDAY, "2019-05-14"),
        ("They met ahead of Tuesday's vote.", WEDNESDAY, "2019-05-14"),
        ("They met ahead of Wednesday's vote.", WEDNESDAY, "2019-05-15"),
        ("He lived there before Tuesday's attack.", SUNDAY, "2019-05-07"),
        ("They met before Tuesday and parted.", SUNDAY, "2019-05-07"),
        ("It is tense ahead of the first round of the vote on Tuesday.", SUNDAY, "2019-05-14"),
        ("It is tense ahead of the first round of the vote in August.", SUNDAY, "2019-08"),
        ("It was tense ahead of the first round of the vote in April.", SUNDAY, "2019-04"),
        ("They met before August's vote.", SUNDAY, "2018-08"),
        ("It was tense ahead of the weekend.", "2019-05-15", "2019-05-18/2019-05-19"),
        ("They called a march for Tuesday.", SUNDAY, "2019-05-14"),
        ("They were sorry for Tuesday's vote.", SUNDAY, "2019-05-07"),
        ("They met at Tuesday's vote.", SUNDAY, "2019-05-07"),
    ],
)
def test_what_comes_before_a_weekdays_event_looks_ahead_to_it(
    text: str, published: str, expected: str
) -> None:
    """To the nearer of the two such weekdays; what has happened on a day is past."""
    assert dates(text, published) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two years ago this month, she was shot.", "2017-05"),
        ("It opened three years ago today.", "2016-05-15"),
        ("It began a year ago this week.", "2018-05-14/2018-05-20"),
        ("It began a year ago last month.", "2018-04"),
        ("She left a year ago Tuesday.", "2018-05-14"),
        ("She left two weeks ago Tuesday.", "2019-04-30"),
    ],
)
def test_so_long_ago_this_month_is_the_month_so_long_before(text: str, expected: str) -> None:
    """What is named now is counted back, and is as precise as it is."""
    assert dates(text) == [expected]


def test_a_weekday_of_the_present_is_the_nearer_one() -> None:
    """A timetable has its verbs in the present; so has a headline of what was."""
    assert dates("They play on Tuesday.", SUNDAY, "present") == ["2019-05-14"]
    assert dates("They play on Thursday.", SUNDAY, "present") == ["2019-05-09"]
    assert dates("They on Tuesday.", SUNDAY, None) == ["2019-05-14"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He was held in June 2014. He lost in May of the following year.", ["2014-06", "2015-05"]),
        ("He was held in June 2014. He lost in May the previous year.", ["2014-06", "2013-05"]),
        ("They voted in 2014. On March 18 that year it was signed.", ["2014", "2014-03-18"]),
        ("They voted in 2014. On 18 March of the same year it was signed.", ["2014", "2014-03-18"]),
        ("They voted in 2014. On March 18 next year it will be signed.", ["2014", "2020-03-18"]),
    ],
)
def test_a_day_of_that_year_is_of_the_year_before_it(text: str, expected: list[str]) -> None:
    """As is one of the following year; next year is counted from publication."""
    assert dates(text) == expected


def test_late_last_night_counts_from_publication() -> None:
    """A stage before it changes nothing."""
    assert dates("On Monday he left. Late last night he came.") == ["2019-05-13", "2019-05-14"]


def test_so_long_ago_beside_another_date_is_two_dates() -> None:
    """A month is no part of what was days ago, and an owner is no day of it."""
    assert dates("It was two days ago this month.") == ["2019-05-13", "2019-05"]
    assert dates("Three years ago today's ruler left.") == ["2016", "2019-05-15"]


def test_a_years_end_is_its_last_day() -> None:
    """Of the year named before it, else of the one that publication is in or near."""
    assert dates("Trade fell as of 2016 year-end.") == ["2016-12-31"]
    assert dates("It will rise by year-end.", tense="future") == ["2019-12-31"]


def test_a_leap_day_ago_is_the_last_of_its_month() -> None:
    """A year before 29 February is 28 February."""
    assert dates("It opened a year ago today.", "2016-02-29") == ["2015-02-28"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("since 9/11, the world", ["2001-09-11"]),
        ("the 9/11 attacks", ["2001-09-11"]),
        ("the post-9/11 years", ["2001-09-11"]),
        ("He shot 9/11 from the line.", []),
        ("a 9/11 share of it", []),
        ("9/11 of the land", []),
        ("Ruritania's 9/11", []),
        ("on 9/11/2015 it rose", []),
    ],
)
def test_nine_eleven_names_a_day(text: str, expected: list[str]) -> None:
    """Where it is no fraction, no score, and no other country's."""
    assert dates(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She told RTV This Morning that it was late.", []),
        ("He said it on “This Morning”, with others.", []),
        ("Fire Breaks Out This Morning", ["2019-05-15"]),
        ("This Morning, he said that it was late.", ["2019-05-15"]),
        ("it was late this morning, he said", ["2019-05-15"]),
        ("She told Today that it was late.", []),
        ("He said it on the Today programme.", []),
        ("He told RTV's Today that it was late.", []),
        ("He came to “Today” with a smile.", []),
        ("Three Things to Know for Today", ["2019-05-15"]),
        ("It was late. Today she left the town.", ["2019-05-15"]),
        ("“Today we leave,” he said.", ["2019-05-15"]),
        ("She told us today that it was late.", ["2019-05-15"]),
        ("They flew to Mar-a-Vista in the rain.", []),
        ("The deadline is Mar 3.", ["2019-03-03"]),
    ],
)
def test_titles_are_no_dates(text: str, expected: list[str]) -> None:
    """Capitals within running text make a programme's name of the words for a time."""
    assert dates(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They went to his winter residence.", []),
        ("They put on the winter gear.", []),
        ("It is the home of winter sports.", []),
        ("They marked the winter solstice.", []),
        ("They booked the summer holidays.", []),
        ("They spent the winter at home.", ["2018-24"]),
        ("They met at the spring conference.", ["2019-21"]),
    ],
)
def test_what_is_of_every_season_is_of_none(text: str, expected: list[str]) -> None:
    """A thing for a season is had in every year; an event of a season has been in one."""
    assert dates(text) == expected


def test_the_very_next_year_counts_from_the_one_before() -> None:
    """Next year counts from publication, the next one and the very next from what is told of."""
    assert dates("She won in 2010, and the next year she lost.") == ["2010", "2011"]
    assert dates("She won in 2010. The next year she lost.") == ["2010", "2011"]
    assert dates("She won in 2010. She had lost before. The next year she lost.") == ["2010"]
    assert dates("She lost at last. It rained early the next year.") == []
    assert dates("She will know more the next year.", tense="future") == ["2020"]
    assert dates("She won in 2010 and planned for the next year.") == ["2010", "2020"]
    assert dates("She won in 2010 and lost the very next year.") == ["2010", "2011"]
    assert dates("She won in 2010 and leaves next year.") == ["2010", "2020"]


@pytest.mark.parametrize(
    ("text", "tense", "expected"),
    [
        ("She died the day after Christmas.", "past", "2018-12-26"),
        ("She will leave the day before Christmas 2020.", "future", "2020-12-24"),
        ("School starts the Tuesday after Labor Day.", "future", "2019-09-03"),
        ("They left the Friday before Memorial Day.", "future", "2019-05-24"),
        ("She wept, day after Christmas day.", "past", "2018-12-25"),
    ],
)
def test_a_day_beside_a_holiday_counts_from_it(text: str, tense: Tense, expected: str) -> None:
    """The article makes it one day, of the week or any."""
    assert dates(text, WEDNESDAY, tense) == [expected]


@pytest.mark.parametrize(
    ("text", "published", "tense", "expected"),
    [
        ("He spoke on Inauguration Day.", "2018-03-01", "past", ["2017-01-20"]),
        ("He will speak on Inauguration Day.", "2016-11-10", "future", ["2017-01-20"]),
        ("He spoke on Inauguration Day 2009.", "2018-03-01", "past", ["2009-01-20"]),
        ("He will speak on Inauguration Day.", "2018-03-01", "future", ["2017-01-20"]),
        ("He spoke on ANZAC Day.", WEDNESDAY, "past", ["2019-04-25"]),
        ("He spoke on Cinco de Mayo.", WEDNESDAY, "past", ["2019-05-05"]),
        ("He spoke on Founders Day.", WEDNESDAY, "past", []),
        ("He spoke on lunar New Year's Eve.", WEDNESDAY, "past", []),
        ("He spoke of the Good Friday accord.", WEDNESDAY, "past", []),
        ("Election Day is May 18.", WEDNESDAY, "present", ["2019-05-18"]),
    ],
)
def test_days_with_a_name_of_their_own(text: str, published: str, tense: Tense, expected: list[str]) -> None:
    """An inauguration is every fourth year; a day that each country has in its own month is no date."""
    assert dates(text, published, tense) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They came when Maria May's party met. The May government fell.", []),
        ("They came when Maria May met them.- May's voice was low.", []),
        ("They came when Maria May met them in May.", ["2019-05"]),
        ("They came by the sea. The May vote was late.", ["2019-05"]),
        ("They came when Maria May met them in April and May.", ["2019-04", "2019-05"]),
        ("They came in Feb.-March and left.", ["2019-02/2019-03"]),
    ],
)
def test_a_month_that_is_a_persons_name_needs_a_preposition(text: str, expected: list[str]) -> None:
    """Where a person of the article has the name of a month, what has that name is theirs."""
    assert dates(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They met on the first Monday of April.", ["2019-04-01"]),
        ("They met on the last Friday in March 2017.", ["2017-03-31"]),
        ("They met on the second Tuesday in May.", ["2019-05-14"]),
        ("They met last Friday in Zenda.", ["2019-05-10"]),
        ("They met on the fifth Monday of March.", []),
        ("They met in the last week of March.", ["2019-03"]),
        ("They met in the heat of August.", ["2018-08"]),
        ("They met on the eve of March of Time.", []),
        ("They paid less in fiscal 2016-17.", ["2016/2017"]),
        ("They paid less in fiscal 2016.", ["2016"]),
    ],
)
def test_parts_of_months_and_of_years(text: str, expected: list[str]) -> None:
    """A weekday of a month is a day of it; a part of a month makes its name a month's."""
    assert dates(text) == expected


def test_results_are_of_a_quarter_that_has_ended() -> None:
    """A charge that is to come names a quarter, and the latest one is the one before it."""
    text = "It rose in the first quarter. A charge hits second-quarter profit. In the latest quarter it fell."
    assert dates(text)[-1] == "2019-01/2019-03"
    text = "It fell in the fourth quarter. It rose in the first quarter. In the latest quarter it rose."
    assert dates(text)[-1] == "2019-01/2019-03"


def test_a_week_or_another_time_is_a_date_and_a_week_or_so_is_none() -> None:
    """An alternative leaves the week what it is; "or so" makes a stretch of it."""
    assert dates("They did not strike this week or even last week.") == [
        "2019-05-13/2019-05-19",
        "2019-05-06/2019-05-12",
    ]
    assert not dates("It takes the next week or so.")


def test_years_in_a_row_are_dates_from_the_first_on() -> None:
    """Behind a comma, where a later year goes on; a count in a list is none."""
    assert dates("She won three years in a row, 1979, 1980 and 1981.") == ["1979", "1980", "1981"]
    assert dates("They sold 3,000, 2,500 and 1980 copies.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It was lost last night. He came on Monday night.", ["2019-05-13"]),
        ("It was lost last night. He came Monday night. This morning he left.", ["2019-05-13"]),
        ("It was lost last night. He came on Monday.", ["2019-05-14", "2019-05-13"]),
        ("It was lost last night. He came on Tuesday night, she on Monday night.",
         ["2019-05-14", "2019-05-14", "2019-05-13"]),
        ("He came on Monday night. This morning he left.", ["2019-05-13", "2019-05-15"]),
    ],
)  # fmt: skip
def test_last_night_is_none_beside_the_night_before_it(text: str, expected: list[str]) -> None:
    """Where an article names the night before last and not the last, its copy may be a day older."""
    assert dates(text) == expected
