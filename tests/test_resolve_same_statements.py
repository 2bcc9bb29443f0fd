"""Which statements are the same over articles."""

from __future__ import annotations

import pytest

from dateline.resolve.same_statements import Said, find_same, words_of

SAME = [
    ("it would “spare no effort to prevent a wider war”", "neighbours to prevent a wider war"),
    (
        "“The queen is naturally making every effort to help de-escalate tensions”",
        "taking every effort to help deescalate tensions",
    ),
    ("Ruritania should stop its raids, and turn to talks with Syldavia", "Ruritania to “stop its raids”"),
]


DIFFERENT = [
    ("the ceasefire will be carried out in full", "the ceasefire was broken in the night"),
    ("three villages near Zenda were shelled", "two bridges near Zenda were closed"),
    ("the talks in Strelsau will go on", "the talks in Strelsau failed over the river"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_a_statement_cut_differently_is_the_same(one: str, other: str) -> None:
    """What one speaker said, quoted at different length, is one statement."""
    said = [Said(0, words_of(one), frozenset({"a"})), Said(1, words_of(other), frozenset({"a"}))]
    assert find_same(said) == [(0, 1)]


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_two_statements_on_one_subject_differ(one: str, other: str) -> None:
    """One speaker's statements on the same subject stay two."""
    said = [Said(0, words_of(one), frozenset({"a"})), Said(1, words_of(other), frozenset({"a"}))]
    assert find_same(said) == []


def test_other_speakers_need_a_copy() -> None:
    """Without a common speaker only near-copies and whole quotations are the same."""
    loose = [Said(0, words_of(SAME[1][0]), frozenset({"a"})), Said(1, words_of(SAME[1][1]), frozenset({"b"}))]
    assert find_same(loose) == []
    sentence = "The river rose above the old bridge of Zenda overnight and 12 farms were flooded"
    assert find_same([Said(0, words_of(sentence)), Said(1, words_of(f"{sentence} again"))]) == [(0, 1)]
    assert find_same([Said(0, words_of(sentence)), Said(1, words_of(sentence.replace("12", "14")))]) == []


def test_one_article_does_not_repeat_another_month_by_chance() -> None:
    """A loose match counts only within days; one article never matches itself."""
    one, other = SAME[2]
    far = [Said(0, words_of(one), frozenset({"a"}), 100), Said(1, words_of(other), frozenset({"a"}), 140)]
    assert find_same(far) == []
    assert (
        find_same([Said(0, words_of(one), frozenset({"a"})), Said(0, words_of(one), frozenset({"a"}))]) == []
    )
