"""Ways into long pages, and words that a reader need not decode, of an invented corpus."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace

import pycountry
import pytest
from ruritania import BORDER, DEAD, UNDATED, article, corpus, entity, figure, statement

from dateline.model import Corpus, Page, Proposal, Section, StatementRecord
from dateline.render import render, wording
from dateline.render.blocks import Writer
from dateline.render.compose import body
from dateline.render.events import events, reported
from dateline.render.quotation import limit_quotation
from dateline.render.statements import main_statements
from dateline.render.view import View
from dateline.resolve.proposals import place_proposals

DAY = "2021-05-04"
ROSSI = "actors/maria-rossi"
NUMBERS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")


def page(of: Corpus, path: str) -> Page:
    """Render one page."""
    return next(page for page in render(of) if page.path == path)


def section(of: Page, id_: str) -> Section:
    """Give a page's section."""
    return next(section for section in of.sections if section.id == id_)


def words(of: Section) -> str:
    """Give a section's Markdown."""
    return "\n".join(block.text for block in of.blocks)


def many(*places: str, speaker: str | None = None, start: int = 100) -> tuple[StatementRecord, ...]:
    """Make twelve statements of one day, in an article's own voice or of a speaker."""
    cue = "said" if speaker else None
    return tuple(
        statement(
            BORDER,
            start + n,
            f"Gauge number {word} stood high that night",
            speaker=speaker,
            cue=cue,
            places=places,
            dates=(DAY,),
        )
        for n, word in enumerate(NUMBERS)
    )


def test_a_long_page_says_what_it_holds() -> None:
    """Each section with how many statements or figures it has, below the lead; a short page needs none."""
    of = replace(corpus(), statements=(*corpus().statements, *many(speaker=ROSSI)))
    lead = words(section(page(of, f"{ROSSI}.md"), "lead"))
    assert "[What they said](#said) 13 · [What was said of them](#mentioned) " in lead
    assert "](#" not in words(section(page(corpus(), f"{ROSSI}.md"), "lead"))


def test_much_that_happened_on_a_day_stands_by_place() -> None:
    """Under the place that fits closest; what is of no place named often stands at the end."""
    zenda = many("places/zenda", "places/strelsau")
    few = many("places/strelsau", start=200)[:4]
    none = many(start=300)[:1]
    of = page(replace(corpus(), statements=(*none, *few, *zenda), figures=()), f"dates/{DAY}.md")
    parts = [s for s in of.sections if s.id.startswith("happened")]
    assert [s.id for s in parts] == [
        "happened",
        "happened-zenda",
        "happened-strelsau",
        "happened-by-others",
    ]
    assert [b.label for b in parts[2].blocks] == [s.id for s in few]
    assert [b.label for b in parts[3].blocks] == [none[0].id]


def test_what_was_told_before_a_day_came_did_not_happen_on_it() -> None:
    """A date set for later has a heading of its own, until an article of that day or later tells of it."""
    set_for = statement(BORDER, 90, "Rossi will be sworn in on Friday.", dates=("2021-06-04",))
    told = page(replace(corpus(), statements=(set_for,), figures=()), "dates/2021-06-04.md")
    assert [s.id for s in told.sections if s.id in ("happened", "ahead") and s.blocks] == ["ahead"]
    assert section(told, "ahead").heading == "Planned or expected"
    later = tuple(replace(a, published="2021-06-05") for a in corpus().articles)
    told = page(replace(corpus(), statements=(set_for,), figures=(), articles=later), "dates/2021-06-04.md")
    assert [s.id for s in told.sections if s.id in ("happened", "ahead") and s.blocks] == ["happened"]
    undated = tuple(replace(a, published=None) for a in corpus().articles)
    told = page(replace(corpus(), statements=(set_for,), figures=(), articles=undated), "dates/2021-06-04.md")
    assert [s.id for s in told.sections if s.id in ("happened", "ahead") and s.blocks] == ["happened"]


def test_what_was_said_before_a_day_came_was_not_said_on_it() -> None:
    """Whoever announces something for a day speaks before it; what is said from that day on is of it."""
    vow = statement(BORDER, 90, "he will quit on Friday", speaker=ROSSI, cue="said", dates=("2021-06-04",))
    early = replace(corpus(), statements=(vow,), figures=())
    later = replace(early, articles=tuple(replace(a, published="2021-06-04") for a in early.articles))
    for of, expected in ((early, "ahead"), (later, "said")):
        told = page(of, "dates/2021-06-04.md")
        assert [s.id for s in told.sections if s.id in ("said", "ahead") and s.blocks] == [expected]


def test_what_an_article_looks_ahead_to_on_its_own_day_did_not_happen_yet() -> None:
    """Where every article that tells it does so; a speaker may look ahead to anything."""
    plan = statement(BORDER, 90, "The court will rule on Tuesday.", dates=(DAY,))
    plan = replace(plan, ahead=(DAY,))
    vow = replace(plan, cue="said")
    later = tuple(replace(a, published="2021-05-05") for a in corpus().articles)
    for one, more, expected in (
        (plan, {}, "ahead"),
        (vow, {}, "said"),
        (replace(plan, ahead=()), {}, "happened"),
        (plan, {"articles": later}, "happened"),
    ):
        told = page(replace(corpus(), statements=(one,), figures=(), **more), f"dates/{DAY}.md")
        parts = [s.id for s in told.sections if s.id in ("said", "ahead", "happened") and s.blocks]
        assert parts == [expected]


def test_plans_for_a_day_that_has_come_are_no_news_of_it() -> None:
    """The home page and the timeline show what was reported since, and plans where there is no more."""
    plan = statement(BORDER, 90, "The ministers will meet again in Strelsau.", dates=("2021-05-05",))
    met = statement(DEAD, 91, "The ministers met again in Strelsau.", dates=("2021-05-05",))
    of = replace(corpus(), statements=(plan, met), figures=())
    shown = "\n".join(words(s) for name in ("index.md", "timeline.md") for s in page(of, name).sections)
    assert shown.count(met.text) == 2
    assert plan.text not in shown
    alone = page(replace(of, statements=(plan,)), "timeline.md")
    assert plan.text in "\n".join(map(words, alone.sections))


def test_a_sentence_that_leans_on_another_is_no_main_statement() -> None:
    """What "this" is stands in the sentence before, which a view does not show."""
    leaning = statement(BORDER, 70, "This allows the ferries to cross the river at night again.")
    alone = statement(BORDER, 71, "The ferries cross the river at Zenda again at night.")
    told = View(replace(corpus(), statements=(leaning, alone))).told
    assert [one.first.id for one in main_statements(told)] == [alone.id, leaning.id]


@pytest.mark.parametrize(
    ("date", "said"),
    [
        ("2021-05-04", ""),
        ("2021-05-04/2021-05-06", ""),
        ("2021-05", "day not given"),
        ("1987", "day not given"),
        ("198X", "year not given"),
        ("1987~", "not certain"),
    ],
)
def test_a_rough_date_says_what_is_not_known(date: str, said: str) -> None:
    """A reader asks what is missing, not what the precision is called."""
    assert wording.roughly(date) == said


def test_a_date_whose_statements_are_long_still_says_something() -> None:
    """The timeline shows the shortest of them."""
    long = statement(BORDER, 80, "The river rose " + "and rose " * 60, dates=("1999",))
    longer = statement(BORDER, 81, f"{long.text} again", dates=("1999",))
    shown = words(section(page(replace(corpus(), statements=(longer, long)), "timeline.md"), "t-1999"))
    assert "The river rose" in shown
    assert "again" not in shown


@pytest.mark.parametrize(
    ("kind", "spellings", "written"),
    [
        ("region", ["Zenda District", "Senda"], "district"),
        ("district", ["Zenda province"], "province"),
        ("region", ["Canton of Zenda"], "canton"),
        ("region", ["Zenda District", "Zenda Province"], "region"),
        ("region", ["Greater Zenda District"], "region"),
        ("city", ["Zenda District"], "town or city"),
    ],
)
def test_a_division_is_called_as_its_state_does(kind: str, spellings: list[str], written: str) -> None:
    """Where one of its spellings tells; of two nobody knows which."""
    assert wording.division(kind, "Zenda", spellings) == written


def test_a_state_has_neighbours_and_no_middle() -> None:
    """Whom it borders on is told in names; a state of the past, or one that nobody knows, has its point."""
    found = wording.neighbours("PT")
    assert found == ("Spain",)
    assert wording.neighbours("IS") == ("none by land",)
    assert wording.neighbours("CU") == ("none by land",)
    assert "Cuba" not in wording.neighbours("US")
    assert wording.neighbours("RT") == ()
    state = entity("places/portugal", "state", "Portugal", lat=39.5, lon=-8.0, country="PT")
    actor = entity("actors/portugal", "state", "Portugal", country="PT")
    both = (replace(state, page="actors/portugal"), actor)
    of = replace(corpus(), entities=(*corpus().entities, *both))
    shown = words(section(page(of, "actors/portugal.md"), "location"))
    assert shown == "- Neighbours: Spain"


def test_spellings_of_the_gazetteer_stand_at_the_end() -> None:
    """They are there to be found by: what the articles write stands at the head of the page."""
    zenda = page(corpus(), "places/zenda.md")
    assert zenda.sections[-1].id == "alternates"
    assert "Senda" in words(zenda.sections[-1])


def test_figures_without_any_number_are_no_event() -> None:
    """That two articles say "dozens" of a day is not a range from low to high."""
    two = [
        replace(figure(of, n, None, by=None, event="e"), printed="dozens")
        for n, of in enumerate((BORDER, DEAD))
    ]
    numbers = page(replace(corpus(), figures=tuple(two)), "numbers.md")
    assert [s.id for s in numbers.sections] == ["lead", "killed", "killed-single"]


def test_many_figures_that_stand_alone_go_by_year() -> None:
    """A table for each year, and one for those of no known date."""
    when = (*(f"{year}-05-04" for year in (2020, 2021) for _ in range(15)), None)
    alone = [
        replace(figure(BORDER, 200 + n, n + 1, by=None, event=f"e{n}"), when=day)
        for n, day in enumerate(when)
    ]
    numbers = page(replace(corpus(), figures=tuple(alone)), "numbers.md")
    assert [s.id for s in numbers.sections][2:] == [
        "killed-2021-single",
        "killed-2020-single",
        "killed-no-known-date-single",
    ]


def test_a_long_index_begins_with_those_that_most_is_said_of() -> None:
    """And leads to its kinds; who is there is listed in the alphabet as well."""
    more = tuple(entity(f"actors/ferryman-{n}", "person", f"Ferryman {n}") for n in range(70))
    index = page(replace(corpus(), entities=(*corpus().entities, *more)), "actors/index.md")
    assert "[People](#person) · [Organisations](#organisation) · [States](#state)" in words(index.sections[0])
    assert index.sections[1].id == "most"
    assert "maria-rossi.md" in words(index.sections[1])
    assert "ferryman-69" in "".join(words(s) for s in index.sections[3:])
    assert "\n\nMost is said of: [Maria Rossi](../actors/maria-rossi.md), " in words(section(index, "person"))
    assert all(s.id != "most" for s in page(corpus(), "actors/index.md").sections)


@pytest.mark.parametrize(
    ("days", "expected"), [(2, ["2 May 2021", "1 May 2021"]), (40, ["June 2021", "May 2021"])]
)
def test_many_articles_of_an_outlet_stand_by_day(days: int, expected: list[str]) -> None:
    """Or by month, where there are more days than a list of them can be read."""
    first = dt.date(2021, 5, 1)
    dates = [(first + dt.timedelta(days=n % days)).isoformat() for n in range(80)]
    more = tuple(article(f"gauge-{n}", f"Gauge {n}", "The Gauge", date) for n, date in enumerate(dates))
    index = page(replace(corpus(), articles=(*corpus().articles, *more)), "sources/index.md")
    assert [s.heading for s in index.sections if s.id.startswith("o-the-gauge-")] == expected
    assert f"[{expected[0]}](#o-the-gauge-" in words(section(index, "o-the-gauge"))


def test_an_article_says_what_it_shares() -> None:
    """The rest it has alone, and the index leads to that."""
    index = page(corpus(), "sources/index.md")
    listed = "\n".join(words(s) for s in index.sections)
    assert " 1 shared" in listed
    assert "only here" not in listed
    assert "(#alone)" in words(index.sections[0])


def test_what_all_questions_of_a_kind_ask_is_asked_once() -> None:
    """And an id of a page in it is a link, which a reader can follow."""
    unknown = "The gazetteer does not know “{}”, or not which one."
    asked = (
        Proposal("place not located", "places/tarlenheim", unknown.format("Tarlenheim")),
        Proposal("place not located", "places/strelsau", unknown.format("Strelsau")),
        Proposal("join", ROSSI, "“Maria Rossi” and “Karl O’Hara” (actors/karl-o-hara) may be one: why"),
    )
    questions = page(replace(corpus(), proposals=asked), "open-questions.md")
    places = words(section(questions, "q-place-not-located"))
    assert places.count("The gazetteer does not know") == 1
    assert places.endswith("\n- [Tarlenheim](places/tarlenheim.md)\n- [Strelsau](places/strelsau.md)")
    join = words(section(questions, "q-join"))
    assert "and [Karl O’Hara](actors/karl-o-hara.md) may be one: why" in join


def test_a_question_of_a_name_that_has_no_page_of_its_own_leads_to_it() -> None:
    """By its name, on the page that it shares."""
    hofbau = entity("places/hofbau", "place", "Hofbau", page="places/also-mentioned")
    of = replace(corpus(), entities=(*corpus().entities, hofbau))
    asked = place_proposals([hofbau])
    questions = page(replace(of, proposals=tuple(asked)), "open-questions.md")
    assert "- [Hofbau](places/also-mentioned.md" in words(section(questions, "q-place-not-located"))


def test_an_index_of_many_countries_leads_to_each_letter() -> None:
    """To the first country under it: some of the names alone would look like all of them."""
    codes = [country.alpha_2 for country in pycountry.countries if country.name.isascii()][:80]
    more = tuple(entity(f"places/p{n}", "city", f"P{n}", country=code) for n, code in enumerate(codes))
    index = page(replace(corpus(), entities=(*corpus().entities, *more)), "places/index.md")
    ways = words(index.sections[0]).splitlines()[-1]
    headings = [
        s.heading for s in index.sections if s.level == 2 and s.id not in ("lead", "most", "no-country")
    ]
    assert [way[1] for way in ways.split(" · ")] == sorted({heading[0] for heading in headings})


def test_an_article_of_no_known_outlet_is_credited_as_itself() -> None:
    """Nobody can say that an unknown outlet said something in its own voice."""
    own = figure(UNDATED, 200, 12, by=None, event="e")
    shown = body(page(replace(corpus(), figures=(own,)), "numbers.md"))
    assert f"| [the article itself](sources/{UNDATED}.md) |" in shown
    assert "unknown outlet" not in shown
    day = body(page(replace(corpus(), figures=(own,)), "dates/2021-05-04.md"))
    assert f"](../sources/{UNDATED}.md), in its own voice |" in day


def test_numbers_say_how_many_there_are_of_each_measure() -> None:
    """With the way there, where they are more than a screen shows."""
    alone = [replace(figure(BORDER, 200 + n, n + 1, by=None, event=f"e{n}"), when=None) for n in range(20)]
    measured = [replace(one, measure="wounded" if n < 4 else "killed") for n, one in enumerate(alone)]
    lead = words(section(page(replace(corpus(), figures=tuple(measured)), "numbers.md"), "lead"))
    assert lead.endswith("\n\n[Dead](#killed) 16 · [Wounded](#wounded) 4")


def test_who_gives_several_numbers_is_named_once() -> None:
    """With all of them, from low to high, each linked to its sentence."""
    by = "actors/red-shield"
    same = [
        figure(BORDER, n, count, by=by, event="e1", qualifier=how)
        for n, count, how in ((200, 30, "exactly"), (201, 49, "exactly"), (202, 49, "at_least"))
    ]
    other = figure(DEAD, 203, 31, by=ROSSI, event="e1")
    (event,) = events([*same, other])
    shown = reported(Writer(View(corpus()), root=""), event)
    assert (
        re.sub(r"\]\([^()]*\)", "]", shown)
        == "[30], [49] and [at least 49] ([Red Shield]); [31] ([Maria Rossi])"
    )


def test_two_numbers_of_one_voice_are_no_range() -> None:
    """What one article says twice in its own voice may be two things, and is no dispute."""
    own = tuple(figure(BORDER, 200 + n, n, by=None, event="e1") for n in (11, 21))
    two = (own[0], figure(DEAD, 200, 21, by=None, event="e1"))
    for figures, shown in ((own, False), (two, True)):
        of = replace(corpus(), figures=figures)
        assert ("11 to 21" in body(page(of, "index.md"))) == shown
        assert any(s.id == "ranges" and s.blocks for s in page(of, f"dates/{DAY}.md").sections) == shown


def test_a_source_page_shows_what_its_outlet_corrected() -> None:
    """In the outlet's words, escaped as they are, and not where quotation has a limit."""
    note = "An earlier version misspelled *Zenda*."
    records = tuple(replace(one, correction=note) if one.id == BORDER else one for one in corpus().articles)
    corrected = replace(corpus(), articles=records)
    shown = words(section(page(corrected, f"sources/{BORDER}.md"), "lead"))
    assert "The article corrects itself: “An earlier version misspelled \\*Zenda\\*.”" in shown
    assert "corrects itself" not in body(page(corpus(), f"sources/{BORDER}.md"))
    assert "corrects itself" not in body(page(limit_quotation(corrected, 1000), f"sources/{BORDER}.md"))


def test_an_agency_on_its_own_site_is_named_once() -> None:
    """An outlet that is the agency itself needs no mention of it."""
    record = article("own", "Own report", "Reuters", "2021-05-05", agency="Reuters")
    shown = words(
        section(page(replace(corpus(), articles=(*corpus().articles, record)), "sources/own.md"), "lead")
    )
    assert "Reuters](" in shown
    assert "agency" not in shown
