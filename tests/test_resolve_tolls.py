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


SCENE = "Anna Stein, Otto Berg and Karl Lund spoke at the Ostermoor Mining Company."


def test_where_articles_are_few_names_that_all_share_make_a_story() -> None:
    """Nothing is rare in ten articles of one story: what most of them name tells that it is one."""
    told = [f"The death toll has risen to {n}, officials said. {SCENE}" for n in (12, 14, 17, 19, 22, 25)]
    first = f"At least nine people were killed on Tuesday when a mine collapsed. {SCENE}"
    days = [("2024-03-13", first), *(("2024-03-14", text) for text in told)]
    assert groups(*days) == [[9, 12, 14, 17, 19, 22, 25]]


def test_a_disaster_of_years_before_is_not_the_event() -> None:
    """Its toll is greater, and the article's own event is still what others count on."""
    first = f"Nine miners were killed on Tuesday. On 5 May 1987 a blast killed 400 miners. {MINE}"
    later = f"The death toll has risen to 19, officials said. {MINE}"
    old = f"In 1987 a blast that has claimed 300 lives shook the mine. {MINE}"
    found = groups(("2024-03-13", first), ("2024-03-15", later), ("2024-03-15", old))
    assert found == [[9, 19]]


def test_a_toll_that_rises_on_a_day_is_of_the_event() -> None:
    """The day is that of the count."""
    first = f"Ten miners were killed in an explosion on Tuesday, officials said. {MINE}"
    later = f"The death toll climbed to 19 on Friday, officials said. {MINE}"
    assert groups(("2024-03-13", first), ("2024-03-15", later)) == [[10, 19]]


def test_one_sentence_that_credits_two_counts_one_thing() -> None:
    """Without a day or a place, too."""
    told = "The fever spread on Tuesday.\n\nSpain puts the toll at eight; Portugal at 11."
    assert groups(("2024-03-13", told)) == [[8, 11]]
    apart = "The fever spread on Tuesday.\n\nSpain puts the toll at eight. Portugal said 20 had died."
    assert groups(("2024-03-13", apart)) == []


def test_civilians_beside_soldiers_are_a_part() -> None:
    """Two civilians of five dead are no other number of dead; where only civilians died they are all."""
    parts = "Three soldiers and two civilians were killed in Lyon on Tuesday."
    alone = "Two civilians were killed in Lyon on Tuesday."
    whole = "Five people were killed in Lyon on Tuesday."
    assert groups(("2024-03-13", parts), ("2024-03-13", whole)) == []
    assert groups(("2024-03-13", alone), ("2024-03-13", whole)) == [[2, 5]]


def test_the_missing_beside_the_dead_are_of_the_same_day() -> None:
    """One sentence of both is no reason for two days."""
    text = "A blast shook the mine on Tuesday.\n\nEleven miners are dead and 13 are missing."
    assert {figure.when for figure in figures(("2024-03-13", text))} == {"2024-03-12"}


def test_a_year_before_is_not_that_of_what_a_court_hears() -> None:
    """The year last named is that of the deaths only where nothing says that they were at another time."""
    story = "The plant was opened in 2019. "
    [heard] = figures(("2024-03-13", f"{story}Anna Stein told jurors that seven people had died."))
    [told] = figures(("2024-03-13", "The river rose in 2019. Seven people died."))
    assert (heard.when, told.when) == (None, "2019")


def test_what_is_at_a_state_is_not_all_of_it() -> None:
    """A mine is told with the state's name before it; so many in the state are the state's."""
    story = "The mine fell in on Tuesday.\n\n"
    [at] = figures(("2024-03-13", f"{story}Five people died at France mine."))
    [within] = figures(("2024-03-13", f"{story}Five people died in France."))
    assert (at.scope, within.scope) == ("", "places/france")


def test_a_toll_that_grows_is_no_dispute() -> None:
    """Unless one article gives two numbers, each by somebody else."""
    first = f"Ten miners were killed in an explosion on Tuesday, officials said. {MINE}"
    later = f"The death toll has risen to 19, officials said. {MINE}"
    told = f"The death toll has risen to 19, France said. Spain gave a lower toll of 14. {MINE}"
    [grown] = events(figures(("2024-03-13", first), ("2024-03-15", later)))
    [disputed] = events(figures(("2024-03-13", first), ("2024-03-15", told)))
    assert (grown.differs, disputed.differs) == (False, True)


BOARD = "Otto Krause of the Strelsau River Board spoke in Zenda beside Anna Stein."


def test_a_toll_that_grows_without_a_day_of_its_event_stands_side_by_side() -> None:
    """Each total is of the day on which it was told; that it was less before is no dispute."""
    first = f"At least 31 people have been killed in the flood, officials said on Tuesday. {BOARD}"
    second = f"The number of dead rose to 36 on Wednesday, officials said. {BOARD}"
    third = f"The death toll stands at 45. {BOARD}"
    told = (("2024-03-12", first), ("2024-03-13", second), ("2024-03-16", third))
    [event] = [event for event in events(figures(*told)) if len(event.figures) > 1]
    assert [(f.count, f.when) for f in event.figures] == [
        (31, "2024-03-12"),
        (36, "2024-03-13"),
        (45, "2024-03-16"),
    ]
    assert (event.when, event.differs) == ("2024-03-12/2024-03-16", False)


def test_a_total_far_below_or_of_another_story_is_no_part_of_a_growing_one() -> None:
    """A toll hardly falls, and two stories have two tolls."""
    first = f"At least 31 people have been killed in the flood, officials said on Tuesday. {BOARD}"
    less = f"The death toll stands at nine. {BOARD}"
    other = "The death toll stands at 45, police in Hentzau said."
    assert groups(("2024-03-12", first), ("2024-03-16", less)) == []
    assert groups(("2024-03-12", first), ("2024-03-16", other)) == []


def test_the_day_of_telling_is_that_of_a_running_total_alone() -> None:
    """What happened once was at any time before it was told."""
    running = "At least 31 people have been killed in the flood, officials said on Tuesday."
    once = "At least 31 people were killed in the flood, officials said on Tuesday."
    old = "At least 31 people have been killed in the flood, officials said on Tuesday."
    assert [f.when for f in figures(("2024-03-12", running))] == ["2024-03-12"]
    assert [f.when for f in figures(("2024-03-12", once))] == [None]
    assert [f.when for f in figures(("2024-03-16", old))] == [None]


def test_what_else_a_speaker_did_dates_no_count() -> None:
    """The day of a visit is that of the visit."""
    text = "Maria Rossi, who came home on Sunday, asked for help. About 300 people had been evacuated."
    assert "2024-03-10" not in {f.when for f in figures(("2024-03-13", text))}
