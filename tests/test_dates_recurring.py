"""Times that come back each year, stretches until now, and what is surely ahead or has struck."""

from __future__ import annotations

import pytest

from dateline.annotate.pipeline import load_pipeline, plain
from dateline.annotate.tense import tense_at
from dateline.dates import anchor, find_expressions
from dateline.dates.find import Tense
from dateline.library import annotate_text

WEDNESDAY = "2019-05-15"


def dates(text: str, tense: Tense | None = "past", published: str = WEDNESDAY) -> list[str]:
    """Give the EDTF of every expression of a text whose verbs all have one tense."""
    return [found.edtf for found in anchor(find_expressions(text, lambda _start, _end: tense), published)]


@pytest.mark.parametrize(
    ("text", "tense", "expected"),
    [
        ("The flu usually spreads from November till March.", "present", []),
        ("The flu generally spreads across the R.K. from November.", "present", []),
        ("It is held every year in late May.", "present", []),
        ("It has been held every year from May to June.", "past", []),
        ("It usually won, and left in May.", "past", ["2019-05"]),
        ("The flu spreads in November.", "present", ["2018-11"]),
        ("It is held every year on 3 May.", "present", ["2019-05-03"]),
        ("Usually they win; in May they lost.", "present", ["2019-05"]),
        ("They cut it in winter.", "present", []),
        ("They coughed, especially during the winter.", "past", []),
        ("They held the summer and winter games.", "past", []),
        ("Athletes of the summer, winter and other teams met.", "past", []),
        ("They cut it in the winter.", "past", ["2018-24"]),
        ("They read much. In the winter, they cut it.", "present", []),
        ("They read much. In the winter, they cut it.", "past", ["2018-24"]),
        ("They met in the summer and left.", "past", ["2018-22"]),
    ],
)
def test_what_comes_back_each_year_is_of_none(text: str, tense: Tense, expected: list[str]) -> None:
    """A habit is told in the present by an adverb, or by "every year"; two seasons of sport are any."""
    assert dates(text, tense) == expected


@pytest.mark.parametrize(
    ("text", "tense", "expected"),
    [
        ("The show airs Wednesday nights at 8 p.m. on the radio.", "present", []),
        ("Their lives centred around Saturday afternoons.", "past", []),
        ("They met on Saturday afternoon.", "past", ["2019-05-11"]),
        ("As a child she read on Saturday morning.", "past", []),
        ("He fired as a child looked on Saturday morning.", "past", ["2019-05-11"]),
        ("A child was hurt on Saturday morning.", "past", ["2019-05-11"]),
        ("We used to go there on Sunday.", "past", []),
        ("A car used to flee was found on Sunday.", "past", ["2019-05-12"]),
        ("I am happy to spend Friday night at home.", "present", []),
        ("He is happy that they won on Friday.", "past", ["2019-05-10"]),
        ("You would never have bought lettuce in the winter.", "past", []),
        ("She said you will see them in the summer.", "future", ["2019-22"]),
        ("They left. You know it. In the summer they were back.", "past", ["2018-22"]),
        ("They eat roots in the winter months of December, January and February.", "present", []),
        ("Ten died in the winter months of January and February.", "past", ["2019-01", "2019-02"]),
        ("The duke's birthday is celebrated in June.", "present", []),
        ("The duke's birthday was celebrated in April.", "past", ["2019-04"]),
        ("The knife used to kill her was found on Sunday.", "past", ["2019-05-12"]),
        ("They grew up reading aloud on Saturday morning.", "past", []),
        ("Rossi, who grew up rowing, won on Saturday.", "past", ["2019-05-11"]),
        ("She grew up in Zenda and died on Saturday.", "past", ["2019-05-11"]),
        ("Growing up in Zenda, they swam on Sunday.", "past", []),
        ("What starts in Zenda on Monday starts in Strelsau on Friday.", "present", []),
        ("What happens in Zenda on Friday stays in Zenda.", "present", []),
        ("What is left of it is at risk after a raid on Monday.", None, ["2019-05-13"]),
        ("What happens on Friday will be told then.", "future", ["2019-05-17"]),
        ("The talks open in Zenda on Thursday.", "present", ["2019-05-16"]),
        ("It was a beer-on-the-Fourth-of-July sort of mood.", "past", []),
        ("It was a swim-in-April sort of mood.", "past", []),
        ("The Saturday-night shooting shook Zenda.", "past", ["2019-05-11"]),
        ("Many run out of money before the end of the month.", "present", []),
        ("The talks go on until the end of the month.", "present", ["2019-05"]),
    ],
)
def test_a_habit_is_of_no_one_day(text: str, tense: Tense, expected: list[str]) -> None:
    """What was done or is done again and again is told from what happened once."""
    assert dates(text, tense) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It rose over the last decade.", []),
        ("He put money into it for the next decade.", []),
        ("It rose over the last century.", []),
        ("It ends at the end of this decade.", ["201X"]),
        ("It was built in the last century.", ["19XX"]),
    ],
)
def test_ten_years_until_now_are_no_decade(text: str, expected: list[str]) -> None:
    """The last decade is seldom one of the calendar's, and the last century seldom another."""
    assert dates(text) == expected


@pytest.mark.parametrize(
    ("text", "tense", "published", "expected"),
    [
        ("They look forward to attending the fair in December.", "future", "2019-01-15", ["2019-12"]),
        ("They said the fair was in December.", "future", "2019-01-15", ["2018-12"]),
        ("It will last until May, when they will elect a mayor.", None, "2019-06-15", ["2020-05"]),
        ("It lasted until May, when they elected a mayor.", None, "2019-06-15", ["2019-05"]),
        ("They must judge those behind an attempted coup in July.", "future", WEDNESDAY, ["2018-07"]),
        ("They must judge those who meet in July.", "future", WEDNESDAY, ["2019-07"]),
        ("They play in the summer and in November.", "future", "2019-01-15", ["2019-22", "2019-11"]),
    ],
)
def test_words_beside_a_month_tell_its_side(
    text: str, tense: Tense | None, published: str, expected: list[str]
) -> None:
    """Joy and a vote lie ahead, a coup behind, and what follows a coming season is after it."""
    assert dates(text, tense, published) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They left the next morning.", []),
        ("They left Zenda on Monday. The next morning, they fled.", ["2019-05-13", "2019-05-14"]),
        ("She comes on May 20. The next morning they left.", ["2019-05-20"]),
        ("They left the next day.", []),
        ("She comes on May 20. Later that day they left.", ["2019-05-20"]),
        ("They left the day after.", []),
        ("They left the day before.", ["2019-05-14"]),
        ("They left the previous night.", ["2019-05-14"]),
    ],
)
def test_what_a_story_tells_is_not_after_its_publication(text: str, expected: list[str]) -> None:
    """The day after something counts from a day that was named; the day before may be yesterday."""
    assert dates(text) == expected


def tense_of(text: str, part: str) -> str | None:
    """Give the tense of the verb that governs a part of a text."""
    start = text.index(part)
    return tense_at(load_pipeline()(plain(text)), start, start + len(part))


@pytest.mark.parametrize(
    ("text", "part", "tense"),
    [
        ("The minister on Friday would not say why they left.", "Friday", "past"),
        ("The minister would not comment on Friday.", "Friday", "past"),
        ("The minister said the shop would not open on Friday.", "Friday", "future"),
        (
            "Maria Rossi does not expect a statement from Otto Stein at Friday's party meeting.",
            "Friday",
            "future",
        ),
        ("Ruritania face Syldavia in the summer.", "summer", "future"),
        ("Rossi works in Zenda in November.", "November", "present"),
        ("The fiscal year ends on Sept. 30.", "Sept. 30", "future"),
        ("It carried singers who set off to celebrate New Year's Eve with troops.", "New Year's Eve", "past"),
        ("The singers are set to celebrate New Year's Eve with troops.", "New Year's Eve", "future"),
    ],
)
def test_the_verb_tells_what_is_awaited_and_what_was_refused(text: str, part: str, tense: str | None) -> None:
    """Whoever "would not say" was asked; whoever "set off to" do something planned nothing by it."""
    assert tense_of(text, part) == tense


def test_a_quoted_day_of_another_month_is_not_that_of_publication() -> None:
    """An article that tells of a month tells what was said in it."""
    told = 'In late March, Rossi praised the guard. "The guard, this afternoon, sent a letter," Rossi said.'
    assert [d.edtf for d in annotate_text(told, WEDNESDAY).dates] == ["2019-03"]
    now = 'In late March, Rossi praised the guard. "The guard did well this afternoon," Rossi said on Monday.'
    assert [d.edtf for d in annotate_text(now, WEDNESDAY).dates][-1] == "2019-05-13"
