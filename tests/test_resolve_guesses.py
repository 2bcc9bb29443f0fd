"""A page for who hardly anything shows to be an actor: who speaks, is in two articles, or is edited."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dateline.library import annotate_text
from dateline.model import Article, ByHand, Corpus, Known, KnownPage
from dateline.resolve import resolve
from dateline.settings import Pages, Settings

TEXT = "The bridge was shut on Monday. He went back to Zenda Research in May."
SPEAKING = "The bridge was shut on Monday. It will open in May, Zenda Research said."
ID = "actors/zenda-research"
EDITED_BY_NOBODY = Known()
EDITED = Known(pages=(KnownPage(ID, "organisation", "Zenda Research", by_hand=ByHand(names=("ZR",))),))


def corpus(*texts: str, known: Known = EDITED_BY_NOBODY, minimum: int = 1) -> Corpus:
    """Resolve articles with these texts."""
    items = [
        (Article(f"{n}.txt", f"{n}", text, f"Bridge {n}"), annotate_text(text, "2021-06-01").annotation)
        for n, text in enumerate(texts)
    ]
    return resolve(items, known, replace(Settings(), pages=Pages(minimum)))


def page_of(made: Corpus) -> str:
    """Give the page of the one that is guessed at."""
    return next(e.page for e in made.entities if e.id == ID)


def test_a_guess_of_one_article_shares_a_page() -> None:
    """Its statement is there; it has no page that names would lead to."""
    made = corpus(TEXT)
    assert page_of(made) == "actors/also-mentioned"
    assert any(ID in s.actors for s in made.statements)


@pytest.mark.parametrize(
    ("texts", "minimum", "known"),
    [
        ((SPEAKING,), 1, EDITED_BY_NOBODY),
        ((TEXT, TEXT.replace("Monday", "Tuesday")), 1, EDITED_BY_NOBODY),
        ((TEXT,), 0, EDITED_BY_NOBODY),
        ((TEXT,), 1, EDITED),
    ],
    ids=["speaks", "two articles", "everyone has a page", "edited"],
)
def test_who_is_sure_has_a_page(texts: tuple[str, ...], minimum: int, known: Known) -> None:
    """Who speaks is somebody, two articles do not guess alike, and a person knows."""
    assert page_of(corpus(*texts, minimum=minimum, known=known)) == ID


def test_what_one_article_knows_outweighs_what_another_guesses() -> None:
    """A name that an article calls a town is no body of the article that says nothing of it."""
    guess = "They joined Ostermoor. It was cold when Ostermoor opened its doors."
    told = "The town of Ostermoor was flooded. It rained in the town of Ostermoor."
    made = corpus(guess, told)
    assert [e.kind for e in made.entities if e.name == "Ostermoor"] == ["place"]


def test_a_surname_alone_is_its_bearer_in_a_story_of_few_articles() -> None:
    """What every second of a few articles names still tells that they tell one story."""
    full = "Anna Stein leads the Ostermoor Water Authority. She said so on Monday."
    short = "Stein, of the Ostermoor Water Authority, said that the dam was safe."
    others = [f"The Ostermoor Water Authority said on {day} that it rained." for day in ("Monday", "Friday")]
    made = corpus(full, short, *others, "It rained on Tuesday.", "It was dry on Thursday.", "A bridge fell.")
    assert [e.name for e in made.entities if e.kind == "person"] == ["Anna Stein"]
