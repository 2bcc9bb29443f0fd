"""When an article was published: a day that its page prints without the year."""

from __future__ import annotations

from dataclasses import replace

import pytest
from ruritania import corpus

from dateline.dates import find_expressions
from dateline.model import Annotation, Article, Found
from dateline.read import parse_article
from dateline.resolve.proposals import article_proposals
from dateline.resolve.publication import date_articles

YEAR = "It was founded five years ago, in 2010."


def article(day: str | None, published: str | None = None) -> Article:
    """Make an article that prints a day without its year, or states its date."""
    found = (Found("day", day, 3, day),) if day else ()
    return Article("a.txt", published or "x", "", "Troops cross the river", published=published, found=found)


def annotation(text: str) -> Annotation:
    """Annotate the date expressions of a text, all told in the past."""
    return Annotation(expressions=find_expressions(text, lambda _start, _end: "past"))


@pytest.mark.parametrize(
    ("day", "expected"),
    [("XXXX-09-13", "2015-09-13"), ("XXXX-02-29", "2015"), (None, "2015")],
)
def test_a_printed_day_completes_an_inferred_year(day: str | None, expected: str) -> None:
    """The text gives the year, the dateline the day; a day that the year lacks is not taken."""
    [publication] = date_articles([article(day)], [annotation(YEAR)], {}, [])
    assert (publication.edtf, publication.basis) == (expected, "inferred")


@pytest.mark.parametrize(
    ("day", "expected"),
    [("XXXX-09-14", "2022-09-14"), ("XXXX-09-13", "2022-09-13"), ("XXXX-05-01", None)],
)
def test_a_printed_day_is_the_only_one_that_a_relative_may_give(day: str, expected: str | None) -> None:
    """A relative's date, give or take a day, counts only where it is the day that the page prints."""
    articles = [article(None, "2022-09-13"), article(day)]
    found = date_articles(articles, [Annotation(), Annotation()], {}, [(0, 1)])
    assert found[1].edtf == expected


@pytest.mark.parametrize(
    ("day", "text", "expected"),
    [
        ("2022-09-13", "Troops crossed the river on Tuesday.", "2022-09-13"),
        ("2022-09-13", "Troops crossed the river.", "2022-09"),
        ("2022-09-30", "Troops crossed the river.", "2022"),
        ("2022-12-31", "Troops crossed the river.", None),
        ("2022-09-13", "Troops crossed the river in May 2023.", None),
    ],
)
def test_a_relative_gives_a_day_only_where_a_weekday_tells_it(
    day: str, text: str, expected: str | None
) -> None:
    """Without a weekday of its own an article has what all days around its relative's have in common."""
    articles = [article(None, day), article(None)]
    found = date_articles(articles, [Annotation(), annotation(text)], {}, [(0, 1)])
    assert found[1].edtf == expected
    assert (found[1].basis == "unknown") == (expected is None)


def test_an_open_question_writes_a_date_as_pages_do() -> None:
    """And not as front matter has it."""
    inferred = replace(
        corpus().articles[0],
        published="2021-05-05",
        published_basis="inferred",
        published_because="It names the day after.",
    )
    assert article_proposals([inferred])[0].text == "5 May 2021. It names the day after."


def either(text: str, relative: str | None = None) -> tuple[str | None, str]:
    """Give the date of an article that prints 06/08/2023, and how it is known; a relative states its own."""
    article_ = parse_article(f"{TITLE}\n\nIssued on: 06/08/2023 - 09:18\n\n{text}".encode(), "a.txt")
    articles = [article_, article(None, relative)] if relative else [article_]
    found = date_articles(
        articles, [annotation(text), Annotation()][: len(articles)], {}, [(0, 1)] if relative else []
    )
    return found[0].edtf, found[0].basis


TITLE = "Ruritanian troops cross the river after talks in the capital fail"
TROOPS = "The troops crossed the river near the old town of Zenda at dawn, the ministry said"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{TROOPS} on Sunday.", "2023-08-06"),
        (f"{TROOPS} on Saturday.", "2023-08-06"),
        (f"{TROOPS} on Wednesday.", "2023-06-08"),
        (f"{TROOPS} on Friday.", "2023"),
        (f"{TROOPS} on Sunday. It had warned them on Wednesday.", "2023"),
        (f"{TROOPS} in July 2023.", "2023-08-06"),
        (f"{TROOPS}.", "2023"),
    ],
)
def test_figures_that_may_be_two_days_are_the_one_that_the_text_proves(text: str, expected: str) -> None:
    """The newest weekday is of that day or the day before, and days old on the other; else the year stays."""
    assert either(text) == (expected, "inferred")


@pytest.mark.parametrize(
    ("relative", "expected"),
    [("2023-08-06", "2023-08-06"), ("2023-06-07", "2023-06-08"), ("2023-07-08", "2023")],
)
def test_a_relative_tells_two_days_apart(relative: str, expected: str) -> None:
    """The same statement is in an article of one of them, give or take a day."""
    assert either(f"{TROOPS}.", relative) == (expected, "inferred")


def of_story(day: str, text: str, relatives: dict[str, frozenset[str]]) -> tuple[str | None, str]:
    """Give the date of an article of a printed day, and how it is known; relatives by their days."""
    articles = [article(day), *(article(None, published) for published in relatives)]
    annotations = [annotation(text), *(Annotation() for _ in relatives)]
    found = date_articles(articles, annotations, {}, [], [STORY, *relatives.values()])
    return found[0].edtf, found[0].basis


STORY = frozenset({"actors/rossi", "actors/guard", "places/zenda", "places/strelsau"})
TWO, THREE = frozenset({"actors/rossi", "actors/guard"}), STORY - {"actors/rossi"}


@pytest.mark.parametrize(
    ("text", "relatives", "expected"),
    [
        ("It fell on Tuesday.", {"2022-09-12": STORY}, "2022-09-13"),
        ("It fell on Monday.", {"2022-09-14": THREE}, "2022-09-13"),
        ("It fell on Monday.", {"2022-09-14": TWO}, None),
        ("It fell on Monday.", {"2022-09-14": TWO, "2022-09-20": TWO}, "2022-09-13"),
        ("It fell on Friday.", {"2022-09-12": STORY}, None),
        ("It fell.", {"2022-09-12": STORY}, None),
        ("It fell on Tuesday.", {"2022-05-12": STORY}, None),
        ("It fell on Tuesday.", {"2022-09-12": STORY, "2021-09-12": STORY}, None),
        ("It fell on Tuesday. It had won in May 2023.", {"2022-09-12": STORY}, None),
    ],
)
def test_a_story_gives_the_year_of_a_printed_day(
    text: str, relatives: dict[str, frozenset[str]], expected: str | None
) -> None:
    """Where all dated articles of it are of one year around that day, and the newest weekday fits."""
    assert of_story("XXXX-09-13", text, relatives) == (expected, "inferred" if expected else "unknown")


def test_a_weekday_vetoes_an_inferred_year() -> None:
    """13 September 2015 was a Sunday: what an article of that day calls Tuesday was five days before."""
    for weekday, expected in (("Sunday", "2015-09-13"), ("Tuesday", None)):
        [found] = date_articles(
            [article("XXXX-09-13")], [annotation(f"{YEAR} It fell on {weekday}.")], {}, []
        )
        assert found.edtf == expected
