"""Counts of one event over articles: side by side where they tell one story, and nowhere else."""

from __future__ import annotations

from dateline.library import annotate_text
from dateline.model import Article, FigureRecord, Known
from dateline.render.events import events
from dateline.resolve import resolve
from dateline.settings import Settings

MINE = "Anna Stein of the Ostermoor Mining Company spoke in Zenda."


def figures(*texts: tuple[str, str]) -> list[FigureRecord]:
    """Give the figures of articles, each a day of publication and a text."""
    items = []
    for n, (day, body) in enumerate(texts):
        text = f"Mine {n}\n\n{body}"
        article = Article(f"{n}.txt", f"{n}", text, f"Mine {n}", published=day, published_basis="stated")
        items.append((article, annotate_text(text, day).annotation))
    return list(resolve(items, Known(), Settings()).figures)


def groups(*texts: tuple[str, str]) -> list[list[int | None]]:
    """Give the counts of each event that several figures count."""
    return [[f.count for f in event.figures] for event in events(figures(*texts)) if len(event.figures) > 1]


def test_active_and_passive_are_one_event() -> None:
    """Where it happened stands before or behind the count."""
    passive = "Ten miners were killed in an explosion at a mine in Lyon on Tuesday, officials said."
    active = "The explosion in Lyon on Tuesday killed 12 miners, according to officials."
    assert groups(("2024-03-12", passive), ("2024-03-13", active)) == [[10, 12]]


def test_a_total_goes_to_the_event_of_its_story() -> None:
    """A toll of days later has no day of its own; the story says which day it is of."""
    first = f"Ten miners were killed in an explosion on Tuesday, officials said. {MINE}"
    later = f"The death toll has risen to 19, officials said. {MINE}"
    assert groups(("2024-03-13", first), ("2024-03-15", later)) == [[10, 19]]
    [total] = [f for f in figures(("2024-03-13", first), ("2024-03-15", later)) if f.count == 19]
    assert (total.when, bool(total.when_because)) == ("2024-03-12", True)


def test_a_total_of_another_story_stays_alone() -> None:
    """One name that two articles share makes no story of them."""
    first = f"Ten miners were killed in an explosion on Tuesday, officials said. {MINE}"
    other = "The death toll of the storm has risen to 19, officials in Zenda said."
    assert groups(("2024-03-13", first), ("2024-03-15", other)) == []


def test_a_part_of_the_people_is_another_count() -> None:
    """Three children of twelve people are no other number of people."""
    one = "Twelve people were killed in Lyon on Tuesday."
    other = "Three children were killed in Lyon on Tuesday."
    assert groups(("2024-03-13", one), ("2024-03-13", other)) == []


def test_counts_far_apart_are_of_two_things() -> None:
    """No count of one thing is fifty times another."""
    one = "Some 1,200 people were evacuated on Tuesday."
    other = "More than 200,000 people were displaced on Tuesday."
    assert groups(("2024-03-13", one), ("2024-03-13", other)) == []


def test_the_day_of_the_news_is_named_first_and_not_in_a_quotation() -> None:
    """Of two days that are named as often, the one that somebody recalls is not the news."""
    text = (
        "Ten people are dead.\n\nThe blast of Tuesday shook the town.\n\n"
        '"He called me on Monday," Anna Stein said. "On Monday he was well," she said.'
    )
    [figure] = figures(("2024-03-13", text))
    assert figure.when == "2024-03-12"
