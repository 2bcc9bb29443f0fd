"""Words that look like dates and are none: measures, titles, our own time; weeks that have been."""

from __future__ import annotations

import pytest

from dateline.dates import anchor, find_expressions
from dateline.dates.find import Tense
from dateline.library import annotate_text

MONDAY, WEDNESDAY = "2019-05-13", "2019-05-15"


def dates(text: str, published: str = WEDNESDAY, tense: Tense | None = "past") -> list[str]:
    """Give the EDTF of every expression of a text whose verbs all have one tense."""
    return [found.edtf for found in anchor(find_expressions(text, lambda _start, _end: tense), published)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rossi's approval rating was in the mid-50s.", []),
        ("Rossi's rating was high, while President Karl W. Huber's was in the mid-50s.", []),
        ("Support fell from 60 percent to the mid-40s.", []),
        ("Highs in the mid-80s were forecast.", []),
        ("A man in his mid-30s was held.", []),
        ("She left in her late 20s for Zenda.", []),
        ("Two of the men are in their early 80s.", []),
        ("The song was heard in the mid-80s.", ["198X"]),
        ("The laws of the 80s and 90s were harsh.", ["198X", "199X"]),
        ("She wrote of the 1950s, 60s and 70s.", ["195X", "196X", "197X"]),
        ("It revives Rossi's 80s campaign.", ["198X"]),
        ("A man in his 30s and 40s was held.", []),
        ("Deliveries of J-20s began.", []),
        ("They left in a green 1998 Honda Civic.", []),
        ("In 1998 Honda Motor was small.", ["1998"]),
        ("Most buyers are in the 30s bracket.", []),
        ("His rating was low. The song was heard in the mid-80s.", ["198X"]),
        ("The party's rating rose in the late 1980s.", ["198X"]),
    ],
)
def test_ages_and_measures_are_no_decades(text: str, expected: list[str]) -> None:
    """Tens of years or of points are told from decades by whose they are and what is measured."""
    assert dates(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The duke fell in the October Revolution.", []),
        ("The duke fell in October.", ["2018-10"]),
        ("He left after the Zenda Spring of 1968.", ["1968"]),
        ("He left in the spring of 1968.", ["1968-21"]),
        ("They watched the Fourth of July fireworks.", []),
        ("They left on the Fourth of July.", ["2018-07-04"]),
        ("The upcoming March for Peace is a sign.", []),
        ("They left in March for Zenda.", ["2019-03"]),
        ("He became famous overnight.", []),
        ("It did not happen overnight.", []),
        ("It is hard to get over that overnight.", []),
        ("Crews could not reach the house overnight.", ["2019-05-15"]),
        ("Three people died in a fire overnight.", ["2019-05-15"]),
        ("Guests were Maria Rossi, The Weekend and the Zenda Choir.", []),
        ("They met over the weekend.", ["2019-05-11/2019-05-12"]),
        ("It reached Zenda in May 2015. By the end of the year, ten had died.", ["2015-05", "2015"]),
        ("By the end of the year, ten had died.", []),
        ("He had until the end of the year.", ["2019"]),
    ],
)
def test_a_name_or_an_idiom_is_no_date(text: str, expected: list[str]) -> None:
    """An event called after its month or season, and what comes about all at once."""
    assert dates(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It will be gone 20 or 30 years from now.", []),
        ("It will be gone ten to 20 years from now.", []),
        ("It will be gone 20 years from now.", ["2039"]),
    ],
)
def test_a_choice_of_distances_is_no_year(text: str, expected: list[str]) -> None:
    """Of two distances neither is meant."""
    assert dates(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('The host of "Last Week Tonight" left.', []),
        ("Rossi told Last Week Tonight about it.", []),
        ('Rossi spoke on "This Week" about it.', []),
        ('Rossi said: "This week was hard for them."', ["2019-05-13/2019-05-19"]),
        ("Last week the host left tonight's show.", ["2019-05-06/2019-05-12", "2019-05-15"]),
        ("Dam Breaks Last Week Near Zenda", ["2019-05-06/2019-05-12"]),
        ('Rossi told "Zenda News Sunday" about it.', []),
        ('Rossi told "Zenda News" Sunday about it.', ["2019-05-12"]),
        ("The moderate Tuesday Group met.", []),
        ("Rose Monday parades were held.", []),
        ("Overnight millionaires cheered.", []),
    ],
)
def test_a_programme_of_weeks_and_nights_is_no_date(text: str, expected: list[str]) -> None:
    """Capitals in running text make a title of them; a headline has capitals throughout."""
    assert dates(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The fort is today seen by many as a ruin.", []),
        ("The rooms are today used as stables.", []),
        ("Even today, the fort is guarded.", []),
        ("To know where we are today, look back.", []),
        ("There were two mills. Today there are around 30.", []),
        ("Today the court met.", ["2019-05-15"]),
        ("Young people today read less.", []),
        ("There is much want in the world today.", []),
        ("Look at today's political discourse.", []),
        ("They play today's most popular songs.", []),
        ("She portrays the women of today.", []),
        ("It would cost ten in today's money.", []),
        ("The outcome of today's hearing is open.", ["2019-05-15"]),
        ("As of today, it is shut.", ["2019-05-15"]),
        ("The fort is today closed by the guard.", ["2019-05-15"]),
        ("The fort was seen today.", ["2019-05-15"]),
        ("Rossi told readers today that it was over.", ["2019-05-15"]),
        ("The talks are due today.", ["2019-05-15"]),
    ],
)
def test_today_may_be_our_time(text: str, expected: list[str]) -> None:
    """What holds nowadays is told of no day; what is done today is."""
    assert dates(text) == expected


@pytest.mark.parametrize(
    ("text", "published", "tense", "expected"),
    [
        ("By the end of the week he was gone.", MONDAY, "past", ["2019-05-06/2019-05-12"]),
        ("He spoke earlier in the week.", MONDAY, "past", ["2019-05-06/2019-05-12"]),
        ("He speaks later in the week.", MONDAY, "future", ["2019-05-13/2019-05-19"]),
        ("The events of this week tell us.", MONDAY, "present", ["2019-05-06/2019-05-12"]),
        ("The events of this week tell us.", WEDNESDAY, "present", ["2019-05-13/2019-05-19"]),
        ("The work of this week lies ahead.", MONDAY, "present", ["2019-05-13/2019-05-19"]),
        ("He spoke earlier in the week.", WEDNESDAY, "past", ["2019-05-13/2019-05-19"]),
        (
            "On Friday he took back what he said earlier in the week.",
            WEDNESDAY,
            "past",
            ["2019-05-10", "2019-05-06/2019-05-12"],
        ),
    ],
)
def test_a_week_that_is_told_of_has_been(
    text: str, published: str, tense: Tense, expected: list[str]
) -> None:
    """On a Monday it is the last one, and beside a day it is that day's."""
    assert dates(text, published, tense) == expected


ENTRIES = (
    "STRELSAU, RURITANIA September, 2014 TARGET: Two police officers wounded in a knife attack BY: A man"
    " ZENDA, RURITANIA October, 2014 TARGET: One soldier killed at a memorial BY: Two men"
    " KLOW, SYLDAVIA March, 2015 TARGET: 21 tourists killed and 55 wounded in a shooting"
)


def test_an_entry_whose_place_and_date_stand_first_dates_its_figures() -> None:
    """The date behind an entry is that of the next; a single such label makes no list."""
    found = annotate_text(ENTRIES, "2017-02-07").figures
    assert [(f.measure, f.count, f.when) for f in found] == [
        ("wounded", 2, "2014-09"),
        ("killed", 1, "2014-10"),
        ("killed", 21, "2015-03"),
        ("wounded", 55, "2015-03"),
    ]
    single = "The file is of October, 2014 TARGET: Two police officers were wounded in March 2015."
    assert [f.when for f in annotate_text(single, "2017-02-07").figures] == ["2015-03"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He is a former captain and 1972 Olympic champion.", ["1972"]),
        ("It was given to Rossi, 2015 winner of the race.", ["2015"]),
        ("There were cows and 1972 sheep.", []),
    ],
)
def test_a_year_before_what_was_won_is_one(text: str, expected: list[str]) -> None:
    """Behind "and" or a comma a number counts, but not contests."""
    assert dates(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('The court met on Tuesday. Rossi told it: "I saw him that night."', ["2019-05-14"]),
        ('The dam broke on May 2. Rossi said: "I saw him that night."', ["2019-05-02", "2019-05-02"]),
        ("The court met on Tuesday. It rose that night.", ["2019-05-14", "2019-05-14"]),
    ],
)
def test_that_night_in_a_story_is_not_the_day_of_telling_it(text: str, expected: list[str]) -> None:
    """In quoted words it is none of the days just before publication; in the article's own it is."""
    assert dates(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The senator told the donors Friday that it is not over.", ["2019-05-10"]),
        ("The senator told them Friday will be the end.", ["2019-05-17"]),
        ("The donors meet Friday.", ["2019-05-17"]),
    ],
)
def test_a_day_on_which_somebody_was_told_has_been(text: str, expected: list[str]) -> None:
    """Whom it was told may stand between; what a day will be is told of it."""
    assert dates(text, tense="present") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He wrote on the 14th-floor door.", []),
        ("He wrote on the 14th - a Tuesday.", ["2019-05-14", "2019-05-14"]),
    ],
)
def test_a_number_that_a_hyphen_ties_to_a_word_is_no_day(text: str, expected: list[str]) -> None:
    """A dash with spaces leaves it one."""
    assert dates(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The court will look at a ruling from October.", ["2018-10"]),
        ("The court will sit in Zenda from October.", ["2019-10"]),
    ],
)
def test_what_was_made_from_a_month_on_is_of_the_past(text: str, expected: list[str]) -> None:
    """A document or a picture from a month is one that there is, whatever will be done with it."""
    assert dates(text, tense="future") == expected
