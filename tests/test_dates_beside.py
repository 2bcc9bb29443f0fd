"""The year of a day or month by what else its sentence names."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dateline.dates import anchor, find_expressions
from dateline.dates.find import Tense

MARCH = "2019-03-10"


def tenses(text: str, ahead: tuple[str, ...], plain: Tense | None) -> Callable[[int, int], Tense | None]:
    """Make a stand-in for the parser: the expressions named look ahead, others have the plain tense."""
    return lambda start, end: "future" if text[start:end] in ahead else plain


def dates(text: str, *ahead: str, tense: Tense | None = "past", published: str = MARCH) -> list[str]:
    """Give the EDTF of every expression of a text."""
    found = find_expressions(text, tenses(text, ahead, tense))
    return [mention.edtf for mention in anchor(found, published)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "They met twice last year: in Zenda in February and in Strelsau in April.",
            ["2018", "2018-02", "2018-04"],
        ),
        ("Earlier in 2017, the army was struck by the attack in February.", ["2017", "2017-02"]),
        ("Last year, he was in Zenda from 3 to 8 March.", ["2018", "2018-03-03/2018-03-08"]),
        ("In 2020 she leaves, as was agreed in February.", ["2020", "2019-02"]),
        ("In 2017 it rose, the bank said in February.", ["2017", "2019-02"]),
        ("In 2017 it rose, while exports fell in February.", ["2017", "2019-02"]),
        ("In 2017 it rose. It fell in February.", ["2017", "2019-02"]),
        ("She won in 2017 and left in February.", ["2017", "2019-02"]),
        ("The 2017 war was remembered in February.", ["2017", "2019-02"]),
    ],
)
def test_the_year_that_opens_a_sentence_is_that_of_what_it_tells(text: str, expected: list[str]) -> None:
    """Not of what another clause tells, nor of who reports it, nor of a year named within the sentence."""
    assert dates(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The 2021 World Cup will be played between April 28 and May 30.", "2021-04-28/2021-05-30"),
        ("The matches of the 2017 Winter Games were played in Zenda in February.", "2017-02"),
        ("The 2017 Ruritania Open, which was held in May, was lost.", "2017-05"),
        ("The 2021 World Cup will be held in Zenda, the council announced in February.", "2019-02"),
        ("Tickets for the 2021 World Cup were sold from 3 February.", "2019-02-03"),
        ("She left the 2021 World Cup team on 3 February.", "2019-02-03"),
    ],
)
def test_a_contest_is_held_in_the_year_that_it_is_called_by(text: str, expected: str) -> None:
    """Its days are of that year; who tells of it and what is done for it are of another time."""
    assert dates(text)[-1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("At the Boxing Day gala in Zenda, 1998, he sang.", "1998-12-26"),
        ("At the Boxing Day gala in Zenda, 1998 Was he ill?", "1998-12-26"),
        ("At the New Year's Eve party in 2014, he sang.", "2014-12-31"),
        ("At the Boxing Day party in 2014 houses, he sang.", "2018-12-26"),
    ],
)
def test_the_year_behind_a_feast_is_its_own(text: str, expected: str) -> None:
    """What is held on a holiday and where may stand between."""
    assert dates(text)[0] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A note went round last winter, which read, “Come to Zenda on December 23.”", "2017-12-23"),
        ("A note went round last winter, which read, “Come to Zenda on March 9.”", "2018-03-09"),
        ("The mill, which was sold last winter, reopened on December 23.", "2018-12-23"),
    ],
)
def test_words_of_a_time_speak_of_days_within_it(text: str, expected: str) -> None:
    """A day of the time when something was written lies in it, and any other near to publication."""
    assert dates(text, published="2019-02-07")[-1] == expected


def test_a_year_that_opens_a_sentence_is_not_that_of_what_is_ahead() -> None:
    """A plan that was made last year is for the next such month."""
    assert dates("Last year, she said it will close in May.", "May") == ["2018", "2019-05"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In December 2017 the ministry promised to ease it from December 23.", ["2017-12", "2017-12-23"]),
        ("It was signed on 5 December 2017 and held from 23 December.", ["2017-12-05", "2017-12-23"]),
        ("It was signed on 25 December 2017 and revoked on 23 December.", ["2017-12-25", "2018-12-23"]),
        ("In December the ministry promised to ease it from December 23.", ["2018-12", "2018-12-23"]),
    ],
)
def test_a_day_is_of_the_month_that_its_sentence_names_with_a_year(text: str, expected: list[str]) -> None:
    """A month that is named with a year goes on to be that of the year."""
    assert dates(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("STRELSAU, July 2016 One man held; freed on August 12.", ["2016-07", "2016-08-12"]),
        ("The pact of September 2016 was in force from February 15.", ["2016-09", "2017-02-15"]),
        ("The pact of June 2016, which was extended in February.", ["2016-06", "2019-02"]),
        ("It has been at war since June 2016, and was shelled in February.", ["2016-06", "2019-02"]),
        ("The pact is of June 2016. In February it was extended.", ["2016-06", "2019-02"]),
    ],
)
def test_what_was_goes_on_from_the_month_before_it_in_its_clause(text: str, expected: list[str]) -> None:
    """The next such day, where no clause of its own or "since" parts the two."""
    assert dates(text) == expected


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [
        ("the two-round April 23 and May 7 election was unclear", "2019-03-01", ["2019-04-23", "2019-05-07"]),
        ("the race before the votes in April and May was close", "2019-03-01", ["2019-04", "2019-05"]),
        ("killed in December, January and February", MARCH, ["2018-12", "2019-01", "2019-02"]),
        ("killed in February and in November", MARCH, ["2019-02", "2018-11"]),
        ("killed in February. November was quiet", MARCH, ["2019-02", "2018-11"]),
    ],
)
def test_joined_months_follow_one_another(text: str, published: str, expected: list[str]) -> None:
    """They lie on one side of publication, unless that would put ahead what has been."""
    assert dates(text, published=published) == expected


def test_months_in_a_list_are_of_one_year() -> None:
    """Each is the next one after the month before it."""
    assert dates("They ripen in May, June, July.", tense="present") == ["2019-05", "2019-06", "2019-07"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The fair runs from May 20 in Zenda, and a festival comes in December.", ["2019-05-20", "2019-12"]),
        ("The fair ran from January 20 in Zenda, and a festival in December.", ["2019-01-20", "2018-12"]),
    ],
)
def test_what_stands_beside_something_ahead_is_ahead(text: str, expected: list[str]) -> None:
    """Where no verb says that it has been."""
    assert dates(text, "May 20", tense=None) == expected


def test_ends_that_are_told_alike_lie_on_one_side() -> None:
    """Two limits are both ahead, whatever form the verb of the second has."""
    text = "They want it built by the end of August and the rest done by the end of October."
    assert dates(text, "end of August") == ["2019-08", "2019-10"]
    assert dates(text.replace("done by", "done in"), "end of August") == ["2019-08", "2018-10"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They fled in December and October 2017", ["2017-12", "2017-10"]),
        ("They fled in December and January 2017", ["2016-12", "2017-01"]),
    ],
)
def test_only_months_around_a_new_year_are_of_two_years(text: str, expected: list[str]) -> None:
    """Months that are named backwards are of the one year that is named."""
    assert dates(text) == expected
