"""Dates by what they stand beside: an event that has its day's name, a document, what holds from then on."""

from __future__ import annotations

import pytest
from spacy.tokens import Doc

from dateline.annotate.pipeline import load_pipeline
from dateline.annotate.tense import tense_at
from dateline.dates import anchor, find_expressions
from dateline.dates.find import Tense

WEDNESDAY = "2019-05-15"


def dates(text: str, tense: Tense | None = "past", published: str = WEDNESDAY) -> list[str]:
    """Give the EDTF of every expression of a text whose verbs all have one tense."""
    return [found.edtf for found in anchor(find_expressions(text, lambda _start, _end: tense), published)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They fled after the Sept. 11 attacks.", "2001-09-11"),
        ("They fled after the 11 September terrorist attacks.", "2001-09-11"),
        ("They wept at the September 11 memorial.", "2018-09-11"),
        ("They fled after the Sept. 12 attacks.", "2018-09-12"),
        ("They fled after the Sept. 11, 2012, attacks.", "2012-09-11"),
        ("They fled before the attacks of Sept. 11.", "2001-09-11"),
        ("They fled before the attacks on the Zenda Bridge on Sept. 11.", "2001-09-11"),
        ("They fled before the attacks of Sept. 11, 2012.", "2012-09-11"),
        ("They fled before attacks on Sept. 11.", "2018-09-11"),
    ],
)
def test_the_attacks_that_have_their_days_name_are_those_of_one_year(text: str, expected: str) -> None:
    """Other events of that day are of the year that the text is about."""
    assert dates(text) == [expected]


def test_a_document_is_of_the_month_that_names_it() -> None:
    """An agreement that a month names has been made, whatever is planned under it."""
    assert dates("They plan to meet under an August agreement.", "future") == ["2018-08"]
    assert dates("They plan to meet for an August vote.", "future") == ["2019-08"]


def test_what_is_effective_from_a_day_lies_ahead() -> None:
    """The office was made, and is held from then on."""
    assert dates("She made an office, effective Feb. 1.") == ["2020-02-01"]
    assert dates("He left, effective Friday.") == ["2019-05-17"]
    assert dates("He left the office on Feb. 1.") == ["2019-02-01"]


def test_a_distance_or_so_is_about_one() -> None:
    """Words for a rough measure make the date approximate."""
    assert dates("She left a week or so ago.") == ["2019-05-06/2019-05-12~"]
    assert dates("She left a week and more ago.") == []


def test_breaks_of_a_season_are_no_dates() -> None:
    """A school's break has its season's name in every year."""
    assert dates("They swam during spring break.") == []
    assert dates("They swam during the spring flood.") == ["2019-21"]


def tense_of(text: str, part: str) -> str | None:
    """Give the tense at a part of a text, as the default pipeline reads it."""
    doc: Doc = load_pipeline()(text)
    return tense_at(doc, text.index(part), text.index(part) + len(part))


def test_what_had_been_due_is_past() -> None:
    """A plan of the past is behind, one that still stands lies ahead."""
    assert tense_of("The deal had been due to expire on Friday.", "Friday") == "past"
    assert tense_of("The deal is due to expire on Friday.", "Friday") == "future"


def test_what_was_needed_was_had_when_the_verb_says() -> None:
    """What something is needed for is no plan: the day is that of the verb above."""
    assert tense_of("She won the seats needed to rule the town on Monday.", "Monday") == "past"
    assert tense_of("She was asked to rule the town on Monday.", "Monday") == "future"


def test_a_form_of_two_tenses_has_that_of_the_verb_that_it_is_joined_to() -> None:
    """An infinitive after "would" may look like a past form."""
    assert tense_of("She will sell the house, cut the price in July and leave.", "July") == "future"
    assert tense_of("She sold the house, cut the price in July and left.", "July") == "past"


def test_a_month_that_names_a_vote_is_the_near_one_ahead() -> None:
    """Of a vote that has been, an article says what came after it, or "last"."""
    assert dates("It was a threat in a July referendum.") == ["2019-07"]
    assert dates("It was a threat after a July referendum.") == ["2018-07"]
    assert dates("It was a threat in an August referendum.") == ["2019-08"]
    assert dates("It was a threat in an August storm.") == ["2018-08"]
    assert dates("It was the lead-up to their August meeting.") == ["2019-08"]


def test_a_month_nearly_a_year_ahead_has_been_unless_something_is_set_for_it() -> None:
    """Whoever means the one in nine months says "next"."""
    assert dates("She will say how they met in February.", "future") == ["2019-02"]
    assert dates("The vote is set for February.", "future") == ["2020-02"]
    assert dates("She will say how they met in January.", "future") == ["2020-01"]


@pytest.mark.parametrize(
    ("text", "part", "expected"),
    [
        ("If the party wins the vote in August, it will rule.", "August", "future"),
        ("The party wins the vote in August and rules.", "August", "present"),
        ("In August, the heads of state are slated to meet in Zenda.", "August", "future"),
        ("The party will lose despite winning the town in August.", "August", "past"),
        ("She hopes to start anew, already meeting him once in May.", "May", "past"),
        ("She hopes to start anew by meeting him in May.", "May", None),
    ],
)
def test_words_on_the_way_to_the_verb_tell_the_tense(text: str, part: str, expected: str | None) -> None:
    """A condition is open; what is former, or has come about despite or already, is past."""
    assert tense_of(text, part) == expected


def test_what_is_called_an_earlier_one_has_been() -> None:
    """The rally is to come, the one that it is set beside is over."""
    assert dates("It will be where a previous rally in July was.", "future") == ["2018-07"]
    assert dates("It will be where a rally in July was.", "future") == ["2019-07"]


def test_this_season_is_the_one_just_over_where_the_verb_is_past() -> None:
    """In March "this winter" is the last one, "this summer" the next."""
    assert dates("It was mild this winter.", "past", "2019-03-20") == ["2018-24"]
    assert dates("It will be mild this winter.", "future", "2019-03-20") == ["2019-24"]
    assert dates("They were invited for this summer.", "past", "2019-03-20") == ["2019-22"]


def test_a_season_about_to_begin_is_meant_where_no_verb_is_past() -> None:
    """Days before it a season is the coming one, half a year before the last."""
    assert dates("A busy time for the town, the winter, says Rossi.", None, "2019-11-25") == ["2019-24"]
    assert dates("A busy time for the town, the winter, says Rossi.", "past", "2019-11-25") == ["2018-24"]
    assert dates("A busy time for the town, the winter, says Rossi.", None, "2019-08-25") == ["2018-24"]


def test_what_a_year_owns_is_no_decade() -> None:
    """An apostrophe makes the decade only behind an article."""
    assert dates("She was seen in 2010's best film.") == ["2010"]
    assert dates("She was seen in the 1980's best film.") == ["198X"]


@pytest.mark.parametrize(
    ("text", "part", "expected"),
    [
        ("The ministry promised a report by the end of July.", "end of July", "future"),
        ("The ministry published a report by the end of July.", "end of July", "past"),
        ("The mayor told people to stay at home until Friday.", "Friday", "future"),
        ("The mayor told people to stay at home on Friday.", "Friday", "past"),
        ("The mayor had been told to pay by Friday.", "Friday", "past"),
        ("The city will freeze as winter nears.", "winter", "future"),
        ("The city froze as winter neared.", "winter", "past"),
    ],
)
def test_what_a_promise_or_an_order_limits_lies_ahead(text: str, part: str, expected: str) -> None:
    """So does a season that is told to come."""
    assert tense_of(text, part) == expected


@pytest.mark.parametrize(
    "words", ["said in January it", "promised in January it", "said on 3 January prices"]
)
def test_the_time_behind_a_cue_is_past(words: str) -> None:
    """Whatever the tense of what was said."""
    assert dates(f"The ministry {words} would fall.", "future")[0][:7] == "2019-01"


def test_what_is_projected_lies_ahead() -> None:
    """A forecast is of the time to come."""
    assert tense_of("The film is projected to earn a million over the weekend.", "weekend") == "future"
    assert tense_of("The film was seen by a million over the weekend.", "weekend") == "past"
