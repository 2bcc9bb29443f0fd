"""Figures of the corpus: which date they get, and which of an article's figures are one."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from counting import PUBLISHED, records

from dateline import dates
from dateline.gazetteer import Gazetteer
from dateline.model import (
    Annotation,
    Figure,
    LocalEntity,
    Mention,
    Sentence,
    Span,
    Statement,
)
from dateline.resolve.figure_records import figure_records
from dateline.resolve.statement_records import ArticleContext, statement_records


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return Gazetteer.open()


def test_a_date_that_opens_the_sentence_holds_for_all_of_it(gazetteer: Gazetteer) -> None:
    """A date in front, as in "In February, X said that 3 miners died", dates the deaths without a reason."""
    record = records(gazetteer, ["In February, the mayor said that 3 miners had died."])[0]
    assert (record.when, record.when_because) == ("2024-02", None)


def test_a_date_of_another_clause_is_no_date_of_the_figure(gazetteer: Gazetteer) -> None:
    """A later date in the sentence that is not the figure's own leaves it undated rather than wrong."""
    record = records(gazetteer, ["After 3 miners died, the pit was closed on Tuesday."])[0]
    assert record.when is None


def test_who_is_still_missing_is_so_when_it_is_said(gazetteer: Gazetteer) -> None:
    """A count in the present tense is of the article's day, and not of the day told of before it."""
    record = records(
        gazetteer, ["The pit fell in on Monday.", "Of them 3 miners are still missing."], measure="missing"
    )[0]
    assert record.when == PUBLISHED


def test_what_was_counted_is_not_to_come(gazetteer: Gazetteer) -> None:
    """A date after the article, in a sentence before the figure's, is not the day of what had happened."""
    record = records(gazetteer, ["The pit will open again on 9 April 2024.", "It left 3 miners dead."])[0]
    assert record.when is None


def test_a_figure_without_a_date_takes_the_paragraphs_and_says_so(gazetteer: Gazetteer) -> None:
    """The date mentioned last before it in its paragraph dates a figure, with the reason."""
    record = records(gazetteer, ["The pit collapsed on Monday.", "It left 3 miners dead."])[0]
    assert record.when == "2024-03-04"
    assert record.when_because is not None
    assert "Monday" in record.when_because


def test_a_date_of_the_sentence_before_is_inferred(gazetteer: Gazetteer) -> None:
    """Though it is that of the same event: the figure's own sentence names none."""
    text = "The blast came on Monday. In the blast 3 miners died."
    spans = (Sentence(0, 25, 0), Sentence(26, len(text), 0))
    at = text.index("3 miners")
    figure = Figure(at, at + 8, "killed", "miners", 3, "exactly", when=0, statement=0)
    said = (Statement(26, len(text), Span(26, len(text)), (Span(26, len(text)),)),)
    expressions = dates.find_expressions(text)
    annotation = Annotation(spans, expressions=expressions, statements=said, figures=(figure,))
    context = ArticleContext("a", text, annotation, dates.anchor(expressions, PUBLISHED), {}, {})
    (record,) = figure_records(context, statement_records(context), PUBLISHED, gazetteer)
    assert record.when == "2024-03-04"
    assert record.when_because is not None


@pytest.mark.parametrize(
    ("sentences", "when"),
    [
        (["The mayor spoke on Monday.", "3 miners have died since the pit was opened."], None),
        (["The war began in 2019.", "It left 3 miners dead in the war."], None),
        (["The war came in 2019.", "It left 3 miners dead in the war."], "2019"),
        (["The fighting began on Monday.", "It left 3 miners dead in the fighting."], "2024-03-04"),
        (["It began in 2019.", "3 miners have died."], None),
        (["It fell on Monday.", "Since then 3 miners have died."], None),
        (["It fell on Monday.", "Since the coup, it is cold.", "Also, 3 miners have been held."], None),
        (["It fell on Monday.", "Since 8 May, 3 miners have died."], None),
        (["It fell on Monday.", "It is cold. (03.03.2024)", "3 miners died. (01.02.2024)"], None),
        (["It fell on Monday.", *["It was cold."] * 6, "Ruritania lost 3 miners in the war."], None),
        (["It fell on Monday.", *["It was cold."] * 6, "A court heard that 3 miners died."], None),
        (["It fell on Monday.", *["It was cold."] * 6, "It left 3 miners dead."], "2024-03-04"),
        (["The mayor spoke on Monday.", "It is cold.", "In the past ten years 3 miners died."], None),
        (["It came in 2019.", "It left 3 miners dead."], "2019"),
        (["It came in 2019.", "It was cold.", "It was dark.", "It left 3 miners dead."], None),
        (["It came on Monday.", "It was cold.", "It was dark.", "It left 3 miners dead."], "2024-03-04"),
    ],
)
def test_a_count_of_a_long_time_is_of_no_day(
    gazetteer: Gazetteer, sentences: list[str], when: str | None
) -> None:
    """Nor does a year reach as far as a day."""
    assert records(gazetteer, sentences)[0].when == when


@pytest.mark.parametrize(
    ("text", "said", "dates_"),
    [
        ("Rossi blamed the guard and came under fire in May.", "Rossi blamed the guard", ()),
        ("It fell, Rossi said, recalling the May 3 storm.", "It fell, Rossi said", ()),
        ("It fell, said Rossi, who left in May.", "It fell, said Rossi", ()),
        ("It fell, says Rossi, who said in May: “Go.”", "It fell, says Rossi", ("2024-05",)),
        ("It fell, Rossi told guests and guards in May.", "It fell, Rossi told", ("2024-05",)),
        ("Rossi blamed the guard and announced the toll in May.", "Rossi blamed the guard", ("2024-05",)),
        ("In May, Rossi blamed the guard.", "Rossi blamed the guard", ("2024-05",)),
    ],
)
def test_a_date_of_the_next_clause_is_not_that_of_a_statement(
    text: str, said: str, dates_: tuple[str, ...]
) -> None:
    """It tells when something else was, unless that is how the words were made known."""
    start = text.index(said)
    content = Span(start, start + len(said))
    expressions = dates.find_expressions(text)
    annotation = Annotation(
        (Sentence(0, len(text), 0),),
        expressions=expressions,
        statements=(Statement(content.start, content.end, content, (content,)),),
    )
    context = ArticleContext("a", text, annotation, dates.anchor(expressions, PUBLISHED), {}, {})
    (record,) = statement_records(context)
    assert tuple(date[:7] for date in record.dates) == dates_


def test_a_date_in_passing_behind_a_statement_is_not_that_of_it() -> None:
    """In front of it, or where it was published, it stays beside the statement."""
    text = "It fell, Rossi said after the talks in May."
    expressions = tuple(replace(e, aside=True) for e in dates.find_expressions(text))
    content = Span(0, text.index(" after"))
    said = (Statement(0, content.end, content, (content,)),)
    annotation = Annotation((Sentence(0, len(text), 0),), expressions=expressions, statements=said)
    context = ArticleContext("a", text, annotation, dates.anchor(expressions, PUBLISHED), {}, {})
    assert statement_records(context)[0].dates == ()


def test_a_statement_does_not_tell_of_a_date_named_in_passing() -> None:
    """It keeps the date, marked."""
    text = "The worst storm since 2020 came in January."
    expressions = tuple(replace(e, aside=e.text == "2020") for e in dates.find_expressions(text))
    said = (Statement(0, len(text), Span(0, len(text)), (Span(0, len(text)),)),)
    annotation = Annotation((Sentence(0, len(text), 0),), expressions=expressions, statements=said)
    context = ArticleContext("a", text, annotation, dates.anchor(expressions, PUBLISHED), {}, {})
    (record,) = statement_records(context)
    assert record.dates == ("2024-01", "2020")
    assert record.passing == ("2020",)


@pytest.mark.parametrize(
    ("text", "passing", "dates_"),
    [
        ("Rossi, who left in 2015, said it fell.", "2015", ()),
        ("Rossi, who left in 2015, said it fell in January.", "2015", ("2024-01",)),
        ("In January Rossi, who left in 2015, said it fell.", "2015", ("2024-01",)),
        ("Rossi, head since 2015, said it fell.", "2015", ()),
        ("Rossi, speaking in January, said it fell.", "", ("2024-01",)),
    ],
)
def test_a_date_that_says_who_speaks_is_not_that_of_what_is_said(
    text: str, passing: str, dates_: tuple[str, ...]
) -> None:
    """Nor does it keep the statement from the day of its sentence."""
    content = Span(text.index("it fell"), len(text) - 1)
    speaker, cue = (
        Span(text.index("Rossi"), text.index("Rossi") + 5),
        Span(content.start - 5, content.start - 1),
    )
    assert (
        _dates_of(text, Statement(speaker.start, content.end, content, (content,), speaker, (), cue), passing)
        == dates_
    )


def test_a_statement_that_names_its_dates_in_passing_has_the_day_on_which_it_was_said() -> None:
    """A running total is of the day that it is told on, and not of what people died of."""
    text = "The toll of the storm that came in January has risen, Rossi said in February."
    content = Span(0, text.index(", Rossi"))
    said = Statement(0, text.index(" in February"), content, (content,))
    assert _dates_of(text, said, "January") == ("2024-02", "2024-01")


def _dates_of(text: str, statement: Statement, passing: str) -> tuple[str, ...]:
    """Give the dates of a statement of one sentence, one of them named in passing."""
    expressions = tuple(replace(e, aside=e.text == passing) for e in dates.find_expressions(text))
    annotation = Annotation((Sentence(0, len(text), 0),), expressions=expressions, statements=(statement,))
    context = ArticleContext("a", text, annotation, dates.anchor(expressions, PUBLISHED), {}, {})
    return statement_records(context)[0].dates


def test_the_main_date_of_a_statement_comes_first() -> None:
    """What is said before who says it, and the main verb's date before one that names a noun."""
    text = "He opposed the 2011 law in January, Rossi said in February."
    found = dates.find_expressions(text)
    expressions = tuple(replace(e, steps=int(e.text == "2011")) for e in found)
    content = Span(0, text.index(", Rossi"))
    said = (Statement(0, len(text), content, (content,)),)
    annotation = Annotation((Sentence(0, len(text), 0),), expressions=expressions, statements=said)
    context = ArticleContext("a", text, annotation, dates.anchor(expressions, PUBLISHED), {}, {})
    (record,) = statement_records(context)
    assert record.dates == ("2024-01", "2011", "2024-02")


def test_one_figure_told_twice_is_one_record(gazetteer: Gazetteer) -> None:
    """The same count of the same people, credited the same way, is published once an article."""
    sentences = ["On Monday 3 miners died.", "On Monday the 3 miners had gone down alone."]
    assert len(records(gazetteer, sentences)) == 1
    assert len(records(gazetteer, [*sentences, "In 2020 there 3 miners died."])) == 2


def test_everyone_who_gives_a_figure_is_credited(gazetteer: Gazetteer) -> None:
    """A statement of two speakers is both's, and so are its figures."""
    text = "Rossi and Stein said that 3 miners had died."
    found = Figure(26, 34, "killed", "miners", 3, "exactly", speakers=(1, 0, 1), statement=0)
    people = tuple(LocalEntity("person", name, (name,)) for name in ("Rossi", "Stein"))
    said = (Statement(0, len(text), Span(26, 43), (Span(26, 43),), speakers=(1, 0)),)
    sentences = (Sentence(0, len(text), 0),)
    annotation = Annotation(sentences, entities=people, statements=said, figures=(found,))
    actors = {0: "actors/rossi", 1: "actors/stein"}
    context = ArticleContext("a", text, annotation, (), actors, {})
    (record,) = figure_records(context, statement_records(context), PUBLISHED, gazetteer)
    assert (record.by, record.credited) == ("actors/stein", ("actors/stein", "actors/rossi"))


PLACES = ("Zenda", "Hentzau")
SPEAKER = LocalEntity("state", "Poland", ("Poland",), key="PL", state="PL")


def event(gazetteer: Gazetteer, text: str, who: str = "soldiers", *, spoken: bool = False) -> str:
    """Give the event of the figure in a sentence, without date; `spoken` lets a state say it."""
    named = [(m.start(), m.end(), i) for i, p in enumerate(PLACES) for m in re.finditer(p, text)]
    mentions = tuple(Mention(a, b, text[a:b], "place", entity=i) for a, b, i in named)
    entities = (*(LocalEntity("place", place, (place,)) for place in PLACES), SPEAKER)
    at = text.index(f"3 {who}")
    speakers = (2,) if spoken else ()
    found = Figure(at, at + 2 + len(who), "killed", who, 3, "exactly", speakers=speakers, statement=0)
    whole = Span(0, len(text))
    said = (Statement(0, len(text), whole, (whole,), speakers=speakers),)
    annotation = Annotation((Sentence(0, len(text), 0),), mentions, entities, (), said, (found,))
    places = {i: f"places/{place.lower()}" for i, place in enumerate(PLACES)}
    context = ArticleContext("a", text, annotation, (), {2: "actors/poland"}, places)
    (record,) = figure_records(context, statement_records(context), PUBLISHED, gazetteer)
    return record.event


@pytest.mark.parametrize(
    "text",
    [
        "He said 3 soldiers in his region were killed.",
        "He said 3 soldiers were killed in Zenda.",
        "He said 3 soldiers were killed near the northern town of Zenda.",
        "In Zenda, 3 soldiers were killed.",
        "A total of 3 soldiers were killed on both sides.",
    ],
)
def test_a_number_of_one_place_is_no_number_of_the_whole(gazetteer: Gazetteer, text: str) -> None:
    """What limits a figure to a part of what happened makes it another event."""
    assert event(gazetteer, text) != event(gazetteer, "He said 3 soldiers were killed.")


def test_a_place_of_another_clause_limits_no_number(gazetteer: Gazetteer) -> None:
    """A place that the figure's own clause does not name as its place is not its scope."""
    whole = event(gazetteer, "He said 3 soldiers were killed.")
    assert event(gazetteer, "He said 3 soldiers were killed in clashes with Zenda.") == whole
    assert event(gazetteer, "He said 3 soldiers were killed, and rain fell in Zenda.") == whole


def test_unnamed_soldiers_of_a_states_count_are_its_own(gazetteer: Gazetteer) -> None:
    """A state's number of soldiers is no number of both sides', unless it took them or they are rebels."""
    own = event(gazetteer, "It said 3 soldiers were killed.", spoken=True)
    assert own == event(gazetteer, "He said 3 Polish soldiers were killed.", "Polish soldiers")
    assert own != event(gazetteer, "Clashes left 3 soldiers dead.")
    for text, who in (("It said it killed 3 soldiers.", "soldiers"), ("It said 3 rebels died.", "rebels")):
        assert event(gazetteer, text, who, spoken=True) == event(gazetteer, text, who)


@pytest.mark.parametrize(("by", "credit"), [(Span(0, 10), "The police"), (None, None)])
def test_who_is_credited_is_kept_in_the_article_s_words(
    gazetteer: Gazetteer, by: Span | None, credit: str | None
) -> None:
    """Who has no page is told from the article's own voice."""
    text = "The police said that 3 miners died."
    sentence = (Sentence(0, len(text), 0),)
    said = (Statement(0, len(text), Span(0, len(text)), (Span(0, len(text)),)),)
    figure = Figure(21, 29, "killed", "miners", 3, "exactly", by=by, statement=0)
    context = ArticleContext("a", text, Annotation(sentence, statements=said, figures=(figure,)), (), {}, {})
    (record,) = figure_records(context, statement_records(context), PUBLISHED, gazetteer)
    assert (record.by, record.credit) == (None, credit)


def test_a_day_named_once_far_down_is_not_that_of_the_news(gazetteer: Gazetteer) -> None:
    """The day of the article's news stands in its first sentences, or more than once."""
    told = ["3 miners were killed."]
    beside = [f"The mayor of Zenda spoke of number {n}." for n in range(6)]
    day = ["A fair opened on Monday."]
    assert [r.when for r in records(gazetteer, [*told, *beside, *day])] == [None]
    assert [r.when for r in records(gazetteer, [*told, *day, *beside])] == ["2024-03-04"]
    assert [r.when for r in records(gazetteer, [*told, *beside, *day, *day])] == ["2024-03-04"]


def test_the_day_that_an_event_is_named_by_is_that_of_who_died_in_it(gazetteer: Gazetteer) -> None:
    """Those killed in a raid that is spoken of later died on its day; of two raids, on neither."""
    named = "Otto Stein condemned the March 1 raid."
    released = "The recording was released on Monday."
    told = "He said that 3 miners died in the raid."
    other = "The March 2 raid was in Zenda."
    assert [r.when for r in records(gazetteer, [named, released, told])] == ["2024-03-01"]
    assert [r.when for r in records(gazetteer, [named, other, released, told])] == ["2024-03-04"]
    assert [r.when for r in records(gazetteer, [named, released, told.replace("raid", "fire")])] == [
        "2024-03-04"
    ]


def test_a_figure_is_of_the_places_of_its_statement_that_are_its_own(gazetteer: Gazetteer) -> None:
    """What is named elsewhere in a statement is a place of the statement, and not of the figure."""
    text = "The fire in Zenda killed 3 miners, and a flood came to Hentzau."
    named = tuple(
        Mention(at, at + len(place), place, "place", entity=i)
        for i, place in enumerate(PLACES)
        if (at := text.index(place)) >= 0
    )
    entities = tuple(LocalEntity("place", place, (place,)) for place in PLACES)
    at, other = text.index("3 miners"), Span(named[1].start, named[1].end)
    found = Figure(at, at + 8, "killed", "miners", 3, "exactly", statement=0, elsewhere=(other,))
    said = (Statement(0, len(text), Span(0, len(text)), (Span(0, len(text)),)),)
    annotation = Annotation((Sentence(0, len(text), 0),), named, entities, (), said, (found,))
    places = {i: f"places/{place.lower()}" for i, place in enumerate(PLACES)}
    context = ArticleContext("a", text, annotation, (), {}, places)
    told = statement_records(context)
    assert told[0].places == ("places/hentzau", "places/zenda")
    assert figure_records(context, told, PUBLISHED, gazetteer)[0].places == ("places/zenda",)


@pytest.mark.parametrize(("second", "expected"), [("Hentzau", 2), ("Zenda", 1), ("Valley", 1)])
def test_the_same_count_of_two_places_is_of_two_events(
    gazetteer: Gazetteer, second: str, expected: int
) -> None:
    """Three killed in one town and three in another are not told twice; without a place they may be."""
    sentences = ["Zenda: a flood killed 3 miners.", f"{second}: a flood killed 3 miners."]
    text, later = " ".join(sentences), len(sentences[0]) + 1
    spans = (Sentence(0, later - 1, 0), Sentence(later, len(text), 1))
    named = tuple(
        Mention(m.start(), m.end(), m[0], "place", entity=i)
        for i, place in enumerate(PLACES)
        for m in re.finditer(place, text)
    )
    named = tuple(sorted(named, key=lambda mention: mention.start))
    entities = tuple(LocalEntity("place", place, (place,)) for place in PLACES)
    figures = tuple(
        Figure(m.start(), m.end(), "killed", "miners", 3, "exactly", statement=i)
        for i, m in enumerate(re.finditer("3 miners", text))
    )
    said = tuple(Statement(s.start, s.end, Span(s.start, s.end), (Span(s.start, s.end),)) for s in spans)
    annotation = Annotation(spans, named, entities, (), said, figures)
    places = {i: f"places/{place.lower()}" for i, place in enumerate(PLACES)}
    context = ArticleContext("a", text, annotation, (), {}, places)
    found = figure_records(context, statement_records(context), PUBLISHED, gazetteer)
    assert len(found) == expected
