"""The same statement in several articles."""

from __future__ import annotations

import pytest

from dateline.resolve.same_statements import Said, find_same, words_of

ROSSI = frozenset({"actors/maria-rossi"})


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("the river crossing must reopen to traffic", "the river crossing must reopen", True),
        (
            "Share this: https://ruritania.example/1 on the usual networks",
            "Share this: https://ruritania.example/2 on the usual networks",
            False,
        ),
    ],
)
def test_web_addresses_make_no_statement(one: str, other: str, *, same: bool) -> None:
    """A line with an address in the article's own voice is furniture of its page."""
    speakers = frozenset() if "https" in one else ROSSI
    pairs = find_same([Said(0, words_of(one), speakers, 1), Said(1, words_of(other), speakers, 1)])
    assert pairs == ([(0, 1)] if same else [])


def test_statements_of_one_article_are_never_joined() -> None:
    """What an article says twice is two statements."""
    text = "the river crossing must reopen to all traffic before winter"
    assert find_same([Said(0, words_of(text), ROSSI, 1), Said(0, words_of(text), ROSSI, 1)]) == []


def test_statements_that_count_differently_are_two() -> None:
    """Each has a number that the other lacks: the toll of one day and that of another."""
    one = "at least 128 people have been confirmed dead in the quake in Zenda and Hentzau"
    other = "92 people have been confirmed dead in the quake in Zenda and 47 in Hentzau"
    shorter = "at least 128 people have been confirmed dead in the quake in Zenda"
    said = [Said(n, words_of(text), ROSSI, 1) for n, text in enumerate((one, other, shorter))]
    assert find_same(said) == [(0, 2)]
