"""The views: timeline, numbers, map; two sides; what is credited; the limit of words quoted."""

from __future__ import annotations

import datetime as dt
import gzip
from dataclasses import replace

import pytest
from ruritania import BORDER, DEAD, UNDATED, corpus, entity, figure, statement

from dateline.lexicon.folding import short_hash
from dateline.model import Block, Corpus, FigureRecord, Page, Section, StatementRecord
from dateline.render import render
from dateline.render.compose import body
from dateline.render.contents import with_contents
from dateline.render.events import events
from dateline.render.markdown_text import Markdown
from dateline.render.quotation import limit_quotation
from dateline.render.timeline import timeline_page
from dateline.render.view import View


def page(of: Corpus, path: str) -> Page:
    """Render one page."""
    return next(page for page in render(of) if page.path == path)


def text(of: Corpus, path: str) -> str:
    """Give a page's Markdown."""
    return body(page(of, path))


def test_the_timeline_has_every_date_in_order() -> None:
    """Coarse and open dates stand where they begin, and say what is not known of them."""
    shown = text(corpus(), "timeline.md")
    ids = ["1987", "2021-05", "2021-05-04", "2021-05-05--2021-05-06", "2021-05-06", "2021-23"]
    places = [shown.index(f"(dates/{id_}.md)") for id_ in ids]
    assert places == sorted(places)
    assert "*day not given, 1 statement, one source*" in shown
    assert "*Named:* " in shown


def test_a_view_is_one_block_a_section() -> None:
    """Its parts are generated, and corrected where they come from."""
    for path in ("index.md", "timeline.md", "numbers.md", "map.md"):
        for section in page(corpus(), path).sections:
            assert len(section.blocks) <= 1
            assert all(block.label is None for block in section.blocks)


def test_the_latest_days_are_no_days_to_come() -> None:
    """The last up to the last publication comes first; the next behind it is named as such, at the end."""
    days = ("2021-05-03", "2021-05-05", "2021-05-20", "2021-05-30")
    said = (
        statement(DEAD, 40 + n, f"The dam opens in part {n}.", dates=(day,)) for n, day in enumerate(days)
    )
    shown = text(replace(corpus(), statements=(*corpus().statements, *said)), "index.md")
    assert [line for line in shown.splitlines() if line.startswith("### ")] == [
        "### [Thursday 6 May 2021](dates/2021-05-06.md) {#latest-2021-05-06}",
        "### [Wednesday 5 May 2021](dates/2021-05-05.md) {#latest-2021-05-05}",
        "### [Tuesday 4 May 2021](dates/2021-05-04.md) {#latest-2021-05-04}",
        "### Still to come: [Thursday 20 May 2021](dates/2021-05-20.md) {#latest-2021-05-20}",
    ]


def test_an_article_that_tells_no_day_is_news_of_its_own() -> None:
    """How it begins is the latest, unless it is of a day that has its place; older ones are not."""
    late = statement(DEAD, 40, "The guard ended its search for those who are missing.", dates=("2021-05",))
    articles = tuple(replace(a, published="2021-05-09") if a.id == DEAD else a for a in corpus().articles)
    first = tuple(s for s in corpus().statements if s.article != DEAD)
    shown = text(replace(corpus(), articles=articles, statements=(*first, late)), "index.md")
    head, _, rest = shown[shown.index("## Latest") :].partition("### Sunday 9 May 2021")
    assert "The guard ended its search for those who are missing." in rest.partition("###")[0]
    assert "###" not in head
    dated = replace(late, dates=("2021-05-06",))
    shown = text(replace(corpus(), articles=articles, statements=(*first, dated)), "index.md")
    assert "9 May 2021 {#latest" not in shown


def test_the_home_page_names_places_that_nobody_located() -> None:
    """Where most happened is told, whether a gazetteer has it or not; states are told of as actors."""
    shown = text(corpus(), "index.md")
    where = shown[shown.index("## Where") : shown.index("## Who speaks")]
    assert "places/tarlenheim.md" in where
    assert "actors/ruritania.md" not in where


def test_numbers_stand_from_low_to_high_with_who_says_so() -> None:
    """Each with outlet, date said and sentence; nothing is picked."""
    shown = text(corpus(), "numbers.md")
    assert "### Ruritanian soldiers, 4 May 2021: about 30 to at least 49 {#killed-e1}" in shown
    assert shown.index("| about 30 |") < shown.index("| at least 49 |")
    assert "5 May 2021 (inferred)" in shown
    assert "The number of those killed was given as 49." in shown


def test_a_single_figure_has_all_that_one_among_others_has() -> None:
    """Who, outlet, date said, sentence, and what is counted."""
    alone = replace(figure(BORDER, 2, 7, by=None, event="e7"), who="ferrymen")
    shown = text(replace(corpus(), figures=(alone,)), "numbers.md")
    row = next(line for line in shown.splitlines() if line.startswith("| 7 ferrymen |"))
    assert alone.sentence in row
    assert f"(sources/{BORDER}.md#fnref:{alone.id}), 4 May 2021" in row


@pytest.mark.parametrize(
    ("qualifiers", "written"),
    [
        (("exactly", "exactly"), "49"),
        (("exactly", "at_least"), "at least 49"),
        (("more_than", "exactly"), "at least 49"),
        (("at_most", "exactly"), "up to 49"),
        (("about", "at_least"), "about 49"),
        (("at_most", "at_least"), "about 49"),
    ],
)
def test_one_number_in_several_words_is_written_once(qualifiers: tuple[str, ...], written: str) -> None:
    """In the words that hold of all: never "49 to at least 49"."""
    same = [figure(BORDER, n, 49, by=None, event="e", qualifier=q) for n, q in enumerate(qualifiers, 2)]
    assert events(same)[0].span == written


def test_a_timeline_of_many_years_leads_to_each() -> None:
    """Long before the articles, of 2022, by century and decade; a short one needs no way to them."""
    years = [str(year) for year in range(1880, 2022)]
    said = tuple(statement(BORDER, 100 + n, "It rained", dates=(year,)) for n, year in enumerate(years))
    lead = timeline_page(View(replace(corpus(), statements=said))).sections[0].blocks[0].text
    assert "[The 19th century](#t-the-19th-century) · [The 1900s](#t-the-1900s) · " in lead
    assert "[The 2000s](#t-the-2000s) · [2010](#t-2010) · [2011](#t-2011) · " in lead
    assert lead.count("](#t-") == 1 + 11 + 12
    assert "](#t-" not in page(corpus(), "timeline.md").sections[0].blocks[0].text


def test_a_long_timeline_stays_light() -> None:
    """Twelve hundred dates, each with statements and names, are below 300 kB once compressed."""
    days = [(dt.date(2015, 1, 1) + dt.timedelta(days=n)).isoformat() for n in range(1200)]
    said = tuple(
        statement(
            BORDER,
            100 + n,
            " ".join(short_hash(str(n), str(word), length=5) for word in range(35)),  # hard to compress
            speaker="actors/maria-rossi",
            cue="said",
            dates=(day,),
        )
        for n, day in enumerate(days * 2)
    )
    shown = body(timeline_page(View(replace(corpus(), statements=said))))
    assert all(f"(dates/{day}.md)" in shown for day in days)
    assert len(gzip.compress(shown.encode(), mtime=0)) < 200_000  # the frame of a page takes 80 kB


def same(article: str, order: int, words: str, *others: StatementRecord) -> StatementRecord:
    """Make a statement of Maria Rossi's that is the same as others."""
    ids = tuple(other.id for other in others)
    return statement(article, order, words, speaker="actors/maria-rossi", cue="said", same_as=ids)


def test_the_longest_wording_stands_for_a_statement() -> None:
    """Whichever was published first: what an outlet cut off is not lost."""
    short = same(BORDER, 50, "the bridge is shut")
    long = same(DEAD, 50, "the bridge is shut and stays shut until the dam is mended", short)
    (told,) = View(replace(corpus(), statements=(short, long))).told
    assert [member.id for member in told.members] == [long.id, short.id]


def test_statements_join_with_the_longest_one_only() -> None:
    """Two that are the same as a third and not as each other are not one."""
    left = same(BORDER, 50, "the bridge is shut until the dam is mended")
    middle = same(DEAD, 50, "the bridge is shut", left)
    right = same(UNDATED, 50, "on Friday the bridge is shut to carts", middle)
    told = View(replace(corpus(), statements=(left, middle, right))).told
    assert sorted([m.id for m in one.members] for one in told) == sorted([[left.id, middle.id], [right.id]])


def test_an_article_names_whom_its_own_words_name() -> None:
    """Another outlet's wording of a statement adds nobody to the article's page."""
    short = same(BORDER, 50, "the bridge is shut")
    long = replace(same(DEAD, 50, "the bridge and the road are shut", short), actors=("actors/red-shield",))
    view = View(replace(corpus(), statements=(short, long)))
    assert view.told_in(BORDER)[0].actors == ()
    assert view.told_in(DEAD)[0].actors == ("actors/red-shield",)


@pytest.mark.parametrize(
    ("one", "other", "differ"),
    [
        ((49, "exactly"), (50, "exactly"), True),
        ((49, "at_least"), (49, "exactly"), False),
        ((49, "at_least"), (99, "exactly"), False),
        ((49, "at_least"), (4, "exactly"), True),
        ((6000, "more_than"), (6500, "more_than"), False),
        ((15, "at_most"), (20, "at_least"), True),
        ((100, "about"), (104, "exactly"), False),
        ((100, "about"), (160, "exactly"), True),
    ],
)
def test_figures_differ_where_both_cannot_be_true(
    one: tuple[int, str], other: tuple[int, str], *, differ: bool
) -> None:
    """A bound does not contradict a number within it."""
    found = [
        figure(article, 2, count, by=None, event="e", qualifier=qualifier)
        for article, (count, qualifier) in zip((BORDER, DEAD), (one, other), strict=True)
    ]
    assert events(found)[0].differs is differ


@pytest.mark.parametrize(
    ("when", "event", "counts", "apart"),
    [
        ("2022-09", "2022-09-killed-people", (4, 45), True),
        ("2022-09", "2022-09-killed-people", (40, 45), True),
        ("2022-09", "2022-09-killed-ru-people", (4, 45), False),
        ("2022-09-13", "2022-09-13-killed-people", (4, 45), False),
    ],
)
def test_figures_of_a_month_alone_are_no_dispute(
    when: str, event: str, counts: tuple[int, int], *, apart: bool
) -> None:
    """People killed in a month may be many things; whose they were, or the day, makes them one."""
    found = [
        replace(figure(article, 2, count, by=None, event=event), when=when)
        for article, count in zip((BORDER, DEAD), counts, strict=True)
    ]
    assert [e.differs for e in events(found)] == ([False, False] if apart else [True])


@pytest.mark.parametrize(("count", "number"), [(6500, 1), (60000, 2)])
def test_rough_figures_that_go_together_stay_together(count: int, number: int) -> None:
    """Bounds of one number that rises; ten times as many are something else."""
    found = [
        figure(BORDER, 2, 6000, by=None, event="2020-killed-people", qualifier="more_than"),
        figure(DEAD, 2, count, by=None, event="2020-killed-people", qualifier="more_than"),
    ]
    assert len(events([replace(one, when="2020") for one in found])) == number


def test_an_event_is_headed_by_whose_people_it_counts() -> None:
    """By the words of a figure that names them, where another of the same event does not."""
    bare = replace(figure(BORDER, 2, 49, by=None, event="e"), who="soldiers")
    named = figure(DEAD, 3, 49, by=None, event="e", qualifier="at_least")
    assert events([bare, named])[0].subject == "Ruritanian soldiers killed"


def test_what_an_article_says_twice_is_one_row() -> None:
    """The same number of the same, credited to the same."""
    twice = replace(corpus().figures[0], id="f-zzzzzzzzzz")
    shown = text(replace(corpus(), figures=(*corpus().figures, twice)), "dates/2021-05-04.md")
    assert "[^f-zzzzzzzzzz]" not in shown


def test_an_inferred_date_of_a_figure_is_marked_and_explained() -> None:
    """The mark in the row, the reason in its footnote."""
    inferred = replace(corpus().figures[0], when_because="The article tells of one day.")
    shown = text(replace(corpus(), figures=(inferred,)), "dates/2021-05-04.md")
    assert "(../dates/2021-05-04.md) *(inferred)* |" in shown
    assert "(Its date is inferred: The article tells of one day.)" in shown


def test_numbers_say_which_dates_are_inferred() -> None:
    """In the table of single figures, as in every row of one."""
    inferred = replace(corpus().figures[0], when_because="The article tells of one day.")
    assert "(dates/2021-05-04.md) *(inferred)* |" in text(
        replace(corpus(), figures=(inferred,)), "numbers.md"
    )


def test_a_year_with_nothing_but_itself_says_its_name_once() -> None:
    """In the heading; what stands below leads to its page, as the name does where there are several."""
    told = [replace(s, dates=("1994",)) if s.order == 0 else s for s in corpus().statements]
    sections = {s.id: s for s in page(replace(corpus(), statements=tuple(told)), "dates/index.md").sections}
    assert sections["y-1994"].blocks[0].text.strip() == "- [3 statements](../dates/1994.md)"
    assert "- [4 May 2021](../dates/2021-05-04.md): " in sections["y-2021"].blocks[0].text


def test_the_ways_of_a_long_page_lead_to_what_sums_it_up_too() -> None:
    """With how much is summed up, which makes no page long by itself."""
    said = Section("said", Markdown("What was said"), tuple(Block(str(n), str(n)) for n in range(13)))
    sums = Section("ranges", Markdown("How many"), (Block("- 2"),))
    shown = with_contents("Lead.", [sums, said], {"ranges": 2})
    assert shown == "Lead.\n\n[How many](#ranges) 2 · [What was said](#said) 13"
    assert with_contents("Lead.", [sums], {"ranges": 20}) == "Lead."


def test_a_date_named_in_passing_heads_nothing() -> None:
    """The statement stands apart on its page, and by its report on the page of the place."""
    said = [replace(s, passing=s.dates) if s.order == 0 else s for s in corpus().statements]
    of = replace(corpus(), statements=tuple(said))
    assert not any(s.id == "happened" for s in page(of, "dates/2021-05-04.md").sections)
    passing = next(s for s in page(of, "dates/2021-05-04.md").sections if s.id == "passing")
    assert "Shells fell on Zenda" in passing.blocks[0].text
    reported = next(s for s in page(of, "places/zenda.md").sections if s.id == "happened-reported-2021-05-04")
    assert "Shells fell on Zenda" in reported.blocks[0].text
    alone = replace(of, statements=of.statements[:1], figures=())
    assert "1 statement in passing, one source" in text(alone, "timeline.md")
    assert "in passing" not in text(corpus(), "timeline.md")


def test_what_tells_no_date_stands_on_a_places_page_under_its_report() -> None:
    """The heading does not claim that it happened then, and no date of the article gives none."""
    said = [replace(s, dates=s.dates if s.order == 0 else ()) for s in corpus().statements]
    of = replace(corpus(), statements=tuple(said))
    told = [(s.id, s.heading) for s in page(of, "places/zenda.md").sections if s.id.startswith("happened-")]
    assert told == [
        ("happened-2021-05-04", "[4 May 2021](../dates/2021-05-04.md)"),
        ("happened-reported-2021-05-04", "Reported on [4 May 2021](../dates/2021-05-04.md)"),
    ]
    undated = replace(of, articles=tuple(replace(a, published=None) for a in of.articles))
    told = [
        (s.id, s.heading) for s in page(undated, "places/zenda.md").sections if s.id.startswith("happened-")
    ]
    assert told[1:] == [("happened-undated", "Date not given")]


def test_what_tells_no_date_stands_under_that_of_its_figures() -> None:
    """Where theirs is inferred, and not the day of the report; the heading says that it is inferred."""
    said = tuple(replace(s, dates=()) for s in corpus().statements if "places/zenda" in s.places)
    counted = replace(corpus().figures[0], statement=said[0].id, when="2020-11", when_because="So it is.")

    def headings(*figures: FigureRecord) -> list[str]:
        of = replace(corpus(), statements=said[:1], figures=figures)
        return [s.heading for s in page(of, "places/zenda.md").sections if s.id.startswith("happened-")]

    assert headings(counted) == ["[November 2020](../dates/2020-11.md) *(inferred)*"]
    two = (counted, replace(counted, id="f-other", when="2020-10"))
    for figures in (two, [replace(counted, when_because=None)], [replace(counted, when="2021-05-04")]):
        assert [heading[:11] for heading in headings(*figures)] == ["Reported on"]


def test_what_somebody_said_stands_under_the_day_of_the_report() -> None:
    """The heading says that it is not the day on which it was said."""
    headings = {s.id: s.heading for s in page(corpus(), "actors/maria-rossi.md").sections}
    assert headings["said-2021-05-04"] == "Reported on [4 May 2021](../dates/2021-05-04.md)"


def test_who_has_no_page_is_called_as_the_article_does() -> None:
    """In the statement, and as whom a figure is credited to."""
    said = tuple(
        replace(one, credited="the *duty* officer", speaker=None, speakers=()) if one.order == 2 else one
        for one in corpus().statements
    )
    figures = tuple(replace(one, by=None) for one in corpus().figures)
    shown = text(replace(corpus(), statements=said, figures=figures), "dates/2021-05-04.md")
    assert "- **The \\*duty\\* officer**: 49 soldiers had died" in shown
    assert "| The \\*duty\\* officer |" in shown


def test_a_figure_of_two_is_credited_to_both() -> None:
    """Both are named in its row, and each one's page has it."""
    joint = replace(corpus().figures[0], by="actors/red-shield", also_by=("actors/karl-o-hara",))
    of = replace(corpus(), figures=(joint,))
    both = "| [Red Shield](../actors/red-shield.md) and [Karl O’Hara](../actors/karl-o-hara.md) |"
    for path in ("actors/red-shield.md", "actors/karl-o-hara.md", "dates/2021-05-04.md"):
        assert both in text(of, path), path


def test_the_map_lists_who_is_not_on_it() -> None:
    """A place that nobody could locate stands beside the map."""
    shown = text(corpus(), "map.md")
    assert shown.index("{#map}") < shown.index("places/zenda.md") < shown.index("{#unlocated}")
    assert shown.index("{#unlocated}") < shown.index("places/tarlenheim.md")


def test_a_state_that_does_nothing_is_listed_where_its_page_lies() -> None:
    """Its page is among the actors', so their index leads there, and counts it among none of them."""
    italy = entity("places/italy", "state", "Italy", country="IT", page="actors/italy")
    made = text(replace(corpus(), entities=(*corpus().entities, italy)), "actors/index.md")
    assert made.endswith(
        "## States named only as places {#place-only}\n\n- [Italy](../actors/italy.md): only named\n"
    )
    lead = text(corpus(), "actors/index.md").split("\n", 1)[0]
    assert made.startswith(lead)


def test_sides_that_blame_each_other_stand_side_by_side() -> None:
    """Each with what it says of the other; whoever speaks for a state stands with it."""
    italy, france = "actors/italy", "actors/france"
    minister = entity("actors/italian-ministry", "organisation", "Italian Ministry of Dams")
    states = [
        entity(id_, "state", name, page=id_, country=code)
        for id_, name, code in ((italy, "Italy", "IT"), (france, "France", "FR"))
    ]
    day = ("2021-05-04",)
    said = (
        statement(
            BORDER,
            20,
            "France breached the dam",
            speaker=minister.id,
            cue="said",
            actors=(france,),
            dates=day,
        ),
        statement(
            BORDER, 21, "Italy provoked the flood", speaker=france, cue="replied", actors=(italy,), dates=day
        ),
        statement(
            BORDER, 22, "Italy is a neighbour", speaker=france, cue="added", actors=(italy,), dates=day
        ),
    )
    of = replace(corpus(), entities=(*corpus().entities, minister, *states), statements=said, figures=())
    sections = {s.id: s for s in page(of, "dates/2021-05-04.md").sections}
    assert [b.label for b in sections["sides-france-italy-italy"].blocks] == [said[0].id]
    assert [b.label for b in sections["sides-france-italy-france"].blocks] == [said[1].id]
    assert [b.label for b in sections["said"].blocks] == [said[2].id]


def test_who_says_much_has_a_heading() -> None:
    """Statements stand by speaker; who says one thing stands with others."""
    rossi = "actors/maria-rossi"
    more = statement(BORDER, 30, "dams hold", speaker=rossi, cue="added", dates=("2021-05-04",))
    shown = page(replace(corpus(), statements=(*corpus().statements, more)), "dates/2021-05-04.md")
    ids = [section.id for section in shown.sections]
    assert ids.index("said-maria-rossi") < ids.index("said-by-others")


def test_past_the_limit_a_statement_shows_speaker_cue_and_link() -> None:
    """In the pages and in the data alike; the first sentences are kept."""
    few = limit_quotation(corpus(), 8)
    assert few.statements[0] == corpus().statements[0]
    past = next(s for s in few.statements if s.article == BORDER and s.order == 1)
    assert (past.text, past.sentence, past.speaker, past.cue) == ("", "", "actors/maria-rossi", "said")
    shown = text(few, f"sources/{BORDER}.md")
    assert f"** said: [not quoted here: read it at the source](../sources/{BORDER}.md)[^{past.id}]" in shown
    assert "border is quiet now" not in "".join(body(p) for p in render(few))


def test_no_limit_changes_nothing() -> None:
    """Nought quotes all that the pages need."""
    assert limit_quotation(corpus(), 0) is corpus() or limit_quotation(corpus(), 0) == corpus()


def test_a_source_says_what_it_alone_reports() -> None:
    """And with which others it shares the rest."""
    assert "3 of its 4 statements were found in no other article in these words" in text(
        corpus(), f"sources/{BORDER}.md"
    )
    assert "Its statement was not found in another article" in text(
        corpus(), "sources/river-commissions-meet.md"
    )
    assert "{#alone}" in text(corpus(), "sources/index.md")


def test_article_of_no_known_outlet_is_credited_by_how_its_title_begins() -> None:
    """A view is skimmed: of a long title a line is enough, cut behind a word."""
    made = corpus()
    long = "River commissions of both countries meet for the first time in many years"
    articles = tuple(replace(a, outlet=None, title=f"{long}: {a.id}") for a in made.articles)
    timeline = next(body(p) for p in render(replace(made, articles=articles)) if p.path == "timeline.md")
    assert "[River commissions of both countries meet …](sources/" in timeline
    assert "many years" not in timeline
