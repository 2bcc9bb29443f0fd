"""Date expressions of news English: found, anchored, and used to date an article."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import pytest

from dateline.annotate.pipeline import load_pipeline, plain
from dateline.annotate.tense import tense_at
from dateline.dates import anchor, consistent, find_expressions, infer_published
from dateline.dates.find import Tense
from dateline.dates.holidays import holiday_edtf
from dateline.library import annotate_text

WEDNESDAY = "2019-05-15"


def told(tense: Tense | None) -> Callable[[int, int], Tense | None]:
    """Make a stand-in for the parser that always says the same tense."""
    return lambda _start, _end: tense


def dates(text: str, published: str | None = WEDNESDAY, tense: Tense | None = "past") -> list[str]:
    """Give the EDTF of every expression of a text."""
    return [mention.edtf for mention in anchor(find_expressions(text, told(tense)), published)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("on Tuesday", "2019-05-14"),
        ("on Wednesday", "2019-05-15"),
        ("late on Monday", "2019-05-13"),
        ("Monday night", "2019-05-13"),
        ("last Wednesday", "2019-05-08"),
        ("as early as Sunday, May 5, when", "2019-05-05"),
        ("late on Friday, 3 May", "2019-05-03"),
        ("on Monday last week", "2019-05-06"),
        ("yesterday", "2019-05-14"),
        ("Last week, Ruritania", "2019-05-06/2019-05-12"),
        ("last month", "2019-04"),
        ("earlier this year", "2019"),
        ("in November last year", "2018-11"),
        ("on Sept. 13 last year", "2018-09-13"),
        ("last year's third quarter", "2018-07/2018-09"),
        ("three weeks ago", "2019-04-22/2019-04-28"),
        ("two months ago", "2019-03"),
        ("five years ago", "2014"),
        ("In August, the army", "2018-08"),
        ("since April", "2019-04"),
        ("last summer", "2018-22"),
        ("over the weekend", "2019-05-11/2019-05-12"),
        ("at 9:30 a.m. on Tuesday", "2019-05-14"),
        ("on 12-13 September 2018", "2018-09-12/2018-09-13"),
        ("from 3 to 5 May", "2019-05-03/2019-05-05"),
        ("between January and March", "2019-01/2019-03"),
        ("2014-2016 was hard", "2014/2016"),
        ("in the late 1980s", "198X"),
        ("in the 19th century", "18XX"),
        ("mid-September 2018", "2018-09"),
        ("the first half of 2018", "2018-01/2018-06"),
        ("on 2018-03-04", "2018-03-04"),
        ("on 25/12/2018", "2018-12-25"),
        ("on the 13th, he", "2019-05-13"),
        ("at last Easter", "2019-04-21"),
        ("the day before yesterday", "2019-05-13"),
        ("the 2018 war", "2018"),
        ("since 2018", "2018"),
    ],
)
def test_past(text: str, expected: str) -> None:
    """An expression in the past tense is the nearest such date on or before publication."""
    assert dates(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("on Friday", "2019-05-17"),
        ("next Monday", "2019-05-20"),
        ("in July", "2019-07"),
        ("on 3 June", "2019-06-03"),
        ("next year", "2020"),
        ("tomorrow", "2019-05-16"),
    ],
)
def test_future(text: str, expected: str) -> None:
    """With a verb that looks ahead it is the nearest on or after publication."""
    assert dates(text, tense="future") == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "it may rain",
        "Minister Anna May spoke",
        "a long march",
        "every Friday",
        "The Sunday Times",
        "the six-week war",
        "a decades-old dispute",
        "in the early hours",
        "minutes after midnight",
        "some 2000 people died",
        "$2018 was paid",
        "the 13th floor",
        "more than two years ago",
        "the fall of the wall",
        "an overnight success",
        "a year after they fought a war",
        "he is in his 30s",
        "now",
        "in August 12 soldiers",
        "she was on Monday Night Laughs",
        "the next Winter Universiade",
        "The Monday after she signed it, they sued",
        "between the 7th and 12th centuries",
        "from the 7th to the 12th centuries",
        "the empire and today's Ruritania",
    ],
)
def test_no_date(text: str) -> None:
    """Durations, vague times, names and plain numbers are no dates (a month may remain)."""
    assert [d for d in dates(text) if d != "2018-08"] == []


def test_context() -> None:
    """Words that count from another date count from the nearest one before them."""
    assert dates("It began on 3 March 2015. The previous day, he left.") == ["2015-03-03", "2015-03-02"]
    assert dates("They met on 3 March 2015 and again two days later.") == ["2015-03-03", "2015-03-05"]
    assert dates("He won in 2010. The following year, he lost.") == ["2010", "2011"]
    assert dates("Fighting resumed on Wednesday, a day after 20 people died.") == ["2019-05-15", "2019-05-14"]


def test_nothing_in_the_text_counts_from_the_headline() -> None:
    """A headline sums up what the text tells after it: "earlier" than its month is of no known date."""
    text = "Guard warned in January\n\nIt was warned two months earlier. It fell on 3 May and a day earlier."
    found = annotate_text(text, published=WEDNESDAY).dates
    assert [m.edtf for m in found] == ["2019-01", "2019-05-03", "2019-05-02"]


_LONG = "He slept. He ate. He drank. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They met on 3 May. He left two days later.", ["2019-05-03", "2019-05-05"]),
        (f"They met on 3 May. {_LONG} He left the following day.", ["2019-05-03", "2019-05-04"]),
        (f"They met on 3 May. {_LONG * 3} He left the following day.", ["2019-05-03"]),
        (f"They met on 3 May. The house is of 1990. {_LONG} He left two days later.", ["2019-05-03", "1990"]),
        ("They met on 3 May. They had won in 1990. She sang that night.", ["2019-05-03", "1990"]),
        ("They met on 3 May. Rossi, elected in 1990, sang that night.", ["2019-05-03", "1990", "2019-05-03"]),
        ("They had met two days earlier.", []),
        ("They met in 2015. A year earlier they had lost.", ["2015", "2014"]),
    ],
)
def test_what_counts_from_a_date_stands_near_it(text: str, expected: list[str]) -> None:
    """Where the text has gone on, or tells of another year, nobody knows from which day it counts."""
    assert [m.edtf for m in annotate_text(text, published=WEDNESDAY).dates] == expected


def test_comparison_has_the_unit_of_what_it_compares() -> None:
    """A year before a quarter is a quarter."""
    assert dates("Profit rose in the third quarter of 2018 from a year earlier.") == [
        "2018-07/2018-09",
        "2017-07/2017-09",
    ]


def test_clock_time_is_kept_beside_the_day() -> None:
    """A clock time with its zone stands in a field of its own, as printed."""
    (mention,) = anchor(find_expressions("at 00:05am (20:05 GMT) on Tuesday"), WEDNESDAY)
    assert (mention.edtf, mention.time) == ("2019-05-14", "00:05am (20:05 GMT)")


@pytest.mark.parametrize(
    "text",
    [
        "They met on Monday. It begins at midnight local time (17:00 GMT) on Saturday.",
        "They met on Monday. It begins at 17:00 (local time), on Saturday.",
    ],
)
def test_a_clock_time_is_of_the_day_behind_its_bracket(text: str) -> None:
    """It is not of the day that the sentence before names."""
    mentions = anchor(find_expressions(text, told("past")), WEDNESDAY)
    assert [(m.text, m.time and m.time[:5]) for m in mentions] == [("Monday", None), ("Saturday", "17:00")]


def test_a_clock_time_is_of_the_main_clauses_day() -> None:
    """A relative clause of the sentence before tells of another day."""
    text = "On Tuesday he broke a truce that began on Saturday. He was seen at 9 a.m. there."
    found = find_expressions(text, told("past"))
    clause = [replace(e, aside=e.text == "Saturday", steps=2 * (e.text == "Saturday")) for e in found]
    assert [m.edtf for m in anchor(tuple(clause), WEDNESDAY)] == ["2019-05-14", "2019-05-11", "2019-05-14"]


def test_weeks_from_a_day_are_about_a_day() -> None:
    """The week of the calendar is not what "a week later" means; what counts on from it is as vague."""
    assert dates("It broke on 3 May 2018. He left a week later.") == ["2018-05-03", "2018-05-10~"]
    assert (
        dates("It broke on 3 May 2018. He left a week later. Two days later it rained.")[2] == "2018-05-12~"
    )
    assert dates("He left two weeks ago.") == ["2019-04-29/2019-05-05"]


@pytest.mark.parametrize("text", ["as late as Tuesday", "as early as April 2018"])
def test_as_late_as_is_no_stage(text: str) -> None:
    """The expression begins with the day or month."""
    (mention,) = anchor(find_expressions(f"They met {text}.", told("past")), WEDNESDAY)
    assert mention.text == text.rpartition("as ")[2]


def test_a_misfortune_has_been_however_long_ago_its_day_is() -> None:
    """Ten months back it is nearer than the next such day in no news."""
    assert dates("He was shot in the Jan. 6 riot.", "2021-11-13") == ["2021-01-06"]
    assert dates("He was shot in an attack on Jan. 6.", "2021-11-13") == ["2021-01-06"]
    assert dates("He set a Jan. 6 deadline.", "2021-11-13") == ["2022-01-06"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“I met him [in] 1954 there,” she said.", ["1954"]),
        ("“I met him (in) 1954 there,” she said.", ["1954"]),
        ("It was the worst since (the storm in) 1989.", ["1989"]),
        ("It has rooms (and halls) 1954 times as large.", []),
    ],
)
def test_an_editors_bracket_does_not_part_a_year_from_its_preposition(text: str, expected: list[str]) -> None:
    """What was put in for the reader goes on behind the bracket."""
    assert dates(text) == expected


def test_offsets_and_reason() -> None:
    """A mention is where its text stands, and says how it was resolved."""
    text = "Strelsau fell on Monday, they said."
    (mention,) = anchor(find_expressions(text, told("past")), WEDNESDAY)
    assert text[mention.start : mention.end] == mention.text == "Monday"
    assert mention.because == (
        "The Monday on or before Wednesday 15 May 2019, when the article was published; the verb is past."
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("You want to start today.", "today"),
        ("The strike will end Monday.", "Monday"),
        ("Works start in March 2021.", "March 2021"),
        ("since the end of their 2020 war", "2020"),
        ("by end March 2021", "end March 2021"),
        ("the end of March 2021", "end of March 2021"),
        ("in end-March 2021", "end-March 2021"),
        ("early Monday", "early Monday"),
    ],
)
def test_a_stage_is_a_noun_and_no_verb(text: str, expected: str) -> None:
    """What starts or ends on a day is no stage of it, and what is somebody's ends with its own noun."""
    assert [date.text for date in find_expressions(text)] == [expected]


def test_without_publication_date() -> None:
    """Only what the text states by itself is anchored."""
    assert dates("On Tuesday and in August, as in 2015 and on 3 March 2016.", None) == ["2015", "2016-03-03"]


def test_publication_known_to_the_year() -> None:
    """What is the same for every day of that year is anchored, and a bare month is of that year."""
    assert dates("It rose last year. In May, on Tuesday, it fell.", "2019") == ["2018", "2019-05"]


@pytest.mark.parametrize(
    ("text", "word", "tense"),
    [
        ("The minister resigned on Friday.", "Friday", "past"),
        ("The minister will resign on Friday.", "Friday", "future"),
        ("The leaders are going to meet on Friday.", "Friday", "future"),
        ("The court postponed the hearing until Friday.", "Friday", "future"),
        ("She will not be hurt following his resignation on Friday.", "Friday", "past"),
        ("The race takes place Friday on the old course.", "Friday", "future"),
        ("The fair begins on Friday.", "Friday", "future"),
        ("The rules could take effect as early as Friday.", "Friday", "future"),
        ("He knew it as early as Friday.", "Friday", "past"),
        ("A vote could come on Friday.", "Friday", "future"),
        ("He could not be reached on Friday.", "Friday", "past"),
        ("Smoke could be seen on Friday.", "Friday", "past"),
        ("The man is to be sentenced on Friday.", "Friday", "future"),
        ("The talks are due to be held on Friday.", "Friday", "future"),
        ("The meeting was moved to Friday.", "Friday", "future"),
        ("The win pushed him to victory on Friday.", "Friday", "past"),
        ("He died after being struck on Friday.", "Friday", "past"),
        ("She will seek help in the wake of her Friday illness.", "Friday", "past"),
        ("They may win seats in September's general election.", "September", "future"),
        ("He is committed to attending the summit in September.", "September", "future"),
        ("They may appeal September's ruling.", "September", "past"),
    ],
)
def test_tense(text: str, word: str, tense: str) -> None:
    """The governing verb tells the tense; verbs that put something off look ahead."""
    doc = load_pipeline()(plain(text))
    start = text.index(word)
    assert tense_at(doc, start, start + len(word)) == tense


@pytest.mark.parametrize(
    ("text", "tense"),
    [
        ("Voters go to the polls on Friday.", "present"),
        ("The team plays the champions on Friday.", "present"),
        ("The ruling on Friday is no surprise.", None),
    ],
)
def test_a_verb_in_the_present_governs_what_stands_beside_it(text: str, tense: str | None) -> None:
    """What a noun has done on a day is not told by the verb."""
    doc = load_pipeline()(plain(text))
    start = text.index("Friday")
    assert tense_at(doc, start, start + len("Friday")) == tense


def test_holidays() -> None:
    """Movable feasts are computed; sighted ones are approximate."""
    assert holiday_edtf("easter", 2024) == "2024-03-31"
    assert holiday_edtf("orthodox easter", 2024) == "2024-05-05"
    assert holiday_edtf("thanksgiving", 2023) == "2023-11-23"
    assert holiday_edtf("yom kippur", 2022) == "2022-10-05"
    assert holiday_edtf("eid al-fitr", 2020) == "2020-05-24~"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Yesterday, 3 March 2015, he left.", "2015-03-04"),
        ("It was founded five years ago, in 2010.", "2015"),
        ("Many died in last year's war. A truce was signed in March 2014.", "2015"),
        ("He left on Tuesday.", None),
        ("It was founded in 2010.", None),
    ],
)
def test_inferred_publication(text: str, expected: str | None) -> None:
    """An article is dated from its own words as precisely as they allow, else not at all."""
    inferred = infer_published(find_expressions(text, told("past")))
    assert (inferred.edtf if inferred else None) == expected


def test_weekday_with_its_day_tells_the_year() -> None:
    """A weekday and a day of the month fit one year; the latest stated year bounds it."""
    inferred = infer_published(
        find_expressions("In 2014 it began. On Tuesday, 10 March, he left.", told("past"))
    )
    assert inferred is not None
    assert inferred.edtf == "2015-03"


def test_consistent() -> None:
    """The day that a weekday names fits best, then the day after; a stated later date contradicts."""
    found = find_expressions("He left on Tuesday. It began on 10 May 2019.", told("past"))
    same, next_day, week = (consistent(found, day) for day in ("2019-05-14", "2019-05-15", "2019-05-20"))
    assert same > next_day > week > 0
    assert consistent(found, "2019-05-07") == 0


def test_the_year_to_come_contradicts_no_day() -> None:
    """It is named in advance, "the 2020 budget"; the year after it is not, nor are its months."""
    of = {
        day: find_expressions(f"He left on Tuesday. The {day} budget fell.", told("past"))
        for day in ("2020", "2021", "May 2020")
    }
    assert [consistent(found, "2019-05-14") > 0 for found in of.values()] == [True, False, False]


def test_finding_needs_no_publication_date() -> None:
    """The same expressions are found whatever the tense source, so they can be cached and re-anchored."""
    text = "On Friday, 3 people met in May 2015 and left last week."
    doc = load_pipeline()(plain(text))
    found = find_expressions(text, partial(tense_at, doc))
    assert [(e.start, e.end, e.rule) for e in found] == [
        (e.start, e.end, e.rule) for e in find_expressions(text)
    ]


@pytest.mark.parametrize(
    ("text", "tense", "expected"),
    [
        ("It came in 2015. In November of that year it went.", "past", ["2015", "2015-11"]),
        ("Troops were praised following Saturday's incident.", "past", ["2019-05-11"]),
        ("They blame him for the August 20 coup attempt.", "present", ["2018-08-20"]),
        ("They blame him for the failed August 20 coup attempt.", "present", ["2018-08-20"]),
        ("The river floods in the summer months.", "present", []),
        ("The verdict came last week. (15.11.2016)", "past", ["2019-05-06/2019-05-12", "2016-11-15"]),
        ("(Zenda Weekly 03/04/2019 page 2)", "past", []),
    ],
)
def test_what_stands_beside_a_date_tells_which_it_is(text: str, tense: Tense, expected: list[str]) -> None:
    """A year named before, a preposition, a past event and dots between numbers decide."""
    assert dates(text, tense=tense) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("in the past year and a half, prices rose", []),
        ("over the last month and a half the rain fell", []),
        ("in the previous year and a half he wrote", []),
        ("the next year and a half will be hard", []),
        ("the past two and a half years were hard", []),
        ("in the past year, and half of it was lost", ["2018"]),
        ("last year and half the people left", ["2018"]),
        ("last year and a half million left", ["2018"]),
    ],
)
def test_a_unit_and_a_half_is_a_length_of_time(text: str, expected: list[str]) -> None:
    """What a half is added to counts from now on or back; a half of something else adds nothing."""
    assert dates(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The New Year's Eve concert, 2014, was cancelled", ["2014-12-31"]),
        ("Rossi died on Christmas Day in 2011 in Zenda", ["2011-12-25"]),
        ("Zenda on stage: Christmas Day service, 2011", ["2011-12-25"]),
        ("the Easter Sunday mass, 2013 (recorded)", ["2013-03-31"]),
        ("At the Christmas Eve dinner, 2014 guests sang", ["2018-12-24"]),
        ("At the Christmas Eve dinner, 2014 Zenda wines were drunk", ["2018-12-24"]),
        ("After the Christmas Day flood, 2014 people left", ["2018-12-25"]),
    ],
)
def test_the_year_behind_what_is_held_on_a_holiday_is_the_holidays(text: str, expected: list[str]) -> None:
    """A caption names the event of a day and its year; a number of what is counted is no year."""
    assert dates(text) == expected


@pytest.mark.parametrize(
    ("season", "published", "because"),
    [
        (
            "this winter",
            "2019-02-03",
            "The winter of Sunday 3 February 2019, when the article was published.",
        ),
        ("this summer", "2019-02-03", "The year of publication."),
    ],
)
def test_a_season_is_that_of_publication_or_of_its_year(season: str, published: str, because: str) -> None:
    """A winter has begun in the year before: the reason says what was looked at."""
    (found,) = anchor(find_expressions(f"It rained {season}.", told("past")), published)
    assert found.because == because


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("in May and June 2015", ["2015-05", "2015-06"]),
        ("in February and March of 2014", ["2014-02", "2014-03"]),
        ("in March, April or May of 2015", ["2015-03", "2015-04", "2015-05"]),
        ("on March 3 and April 4, 2012", ["2012-03-03", "2012-04-04"]),
        ("in December and January 2016", ["2015-12", "2016-01"]),
        ("in May and June last year", ["2018-05", "2018-06"]),
        ("in August. And March 2015 was cold", ["2018-08", "2015-03"]),
        ("on May 3, June 2015 was told of", ["2019-05-03", "2015-06"]),
    ],
)
def test_the_year_of_the_last_of_several_months_is_that_of_all(text: str, expected: list[str]) -> None:
    """The year before, where the month would come later than the one that the year stands with."""
    assert dates(text) == expected


def test_time_that_is_spent_on_something_is_no_date() -> None:
    """What a week of work costs is said of no week."""
    assert dates("In 1920 that same week of labour paid for lamps.") == ["1920"]
    assert dates("In May 2018 it fell. In the same month of that year it rose.")[0] == "2018-05"


def test_what_is_later_and_was_is_not_after_publication() -> None:
    """Of what has been, a number of years later than the last date named is no year to come."""
    text = "The mission began in 2016. The method was found, and only now - 20 years later - it is used."
    assert dates(text) == ["2016"]
    assert dates("It began in 2016. Two years later it ended.") == ["2016", "2018"]


def test_the_day_of_publication_tells_the_order_of_its_digits() -> None:
    """Where a day and a month could change places, a weekly's own date has but one order."""
    assert dates("(Zenda Weekly 04/03/2019 page 2)", "2019-04-03") == ["2019-04-03"]
    assert dates("(Zenda Weekly 04/03/2019 page 2)", "2019-03-04") == ["2019-03-04"]
    assert dates("(Zenda Weekly 04/03/2018 page 2)", "2019-03-04") == []
