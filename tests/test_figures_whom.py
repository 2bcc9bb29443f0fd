"""Figures: to whom of several something happened, what is no count, and who tells a total."""

from __future__ import annotations

import pytest

from dateline.library import annotate_text


def told(text: str) -> list[str]:
    """Give each figure of a text: what happened, to how many of whom, and who is credited."""
    return [
        f"{f.measure} {f.count} {f.who}"
        + ("" if f.qualifier == "exactly" else f" {f.qualifier}")
        + (f", by {text[f.by.start : f.by.end]}" if f.by else "")
        for f in annotate_text(text, "2024-03-06").figures
    ]


WHOSE_VERB = [
    (
        "A man who struck four people with an axe in a shop, Otto Stein, was killed by police.",
        ["killed 1 man"],
    ),
    (
        "The war has seen 300 people killed and 500 displaced.",
        ["killed 300 people", "displaced 500 people"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), WHOSE_VERB)
def test_each_verb_takes_its_own(text: str, expected: list[str]) -> None:
    """A verb takes its subject before those that a relative clause counts, and never the next verb's."""
    assert told(text) == expected


COUNTS_OF_THEIR_OWN = [
    ("A number of guests and four waiters were injured.", ["wounded None guests about", "wounded 4 waiters"]),
    (
        "Ten killed, including one child, and five wounded in a fire.",
        ["killed 10 people", "wounded 5 people"],
    ),
    (
        "Ten people were killed, including one child, and five were wounded.",
        ["killed 10 people", "wounded 5 people"],
    ),
    ("Ten people, including three guards and five waiters, were killed.", ["killed 10 people"]),
    (
        "SCENE: 14 killed and 21 wounded in a fire STARTED BY: Two cooks",
        ["killed 14 people", "wounded 21 people"],
    ),
    ("The Feb. 12 death of the judge came as a shock.", []),
]


@pytest.mark.parametrize(("text", "expected"), COUNTS_OF_THEIR_OWN)
def test_a_count_shares_nothing_with_one_that_is_apart(text: str, expected: list[str]) -> None:
    """A count with a verb of its own is no part; a colon parts, a date counts no death, and four are four."""
    assert told(text) == expected


NO_COUNTS = [
    ("The two recordings, one captured by a camera on a bus, were released.", []),
    ("Twelve soldiers were captured by rebels.", ["captured 12 soldiers"]),
    ("She would consider sending up to 300 soldiers to Zenda.", []),
    ("She denied planning it, and admitted killing three people.", ["killed 3 people, by She"]),
    ("By the end of the year, some 400 miners were reported to have died.", ["killed 400 miners about"]),
]


@pytest.mark.parametrize(("text", "expected"), NO_COUNTS)
def test_what_is_filmed_or_only_considered_is_no_count(text: str, expected: list[str]) -> None:
    """A camera takes nobody captive, what is considered was not done, and "by the end" is nobody who says."""
    assert told(text) == expected


COUNTED_ANEW = [
    (
        "The union said four miners had died, but rescuers raised their own figure to six.",
        ["killed 4 miners, by The union", "killed 6 miners, by rescuers"],
    ),
    (
        "The union said 12 miners had died, while a state inquiry put it at 40.",
        ["killed 12 miners, by The union", "killed 40 miners, by a state inquiry"],
    ),
    (
        "The union said 12 miners had died; the register lists 38.",
        ["killed 12 miners, by The union", "killed 38 miners, by the register"],
    ),
    (
        "The union put the toll at eight; the mayor’s office at 11.",
        ["killed 8 people, by The union", "killed 11 people, by the mayor’s office"],
    ),
    ("The union has listed 38 deaths.", ["killed 38 people, by The union"]),
    ("The storm recorded 38 deaths.", ["killed 38 people"]),
    ("Four men were arrested and the court put their bail at 300.", ["arrested 4 men"]),
    ("Ten people died when the river rose, and a dyke raised it to nine.", ["killed 10 people"]),
]


@pytest.mark.parametrize(("text", "expected"), COUNTED_ANEW)
def test_who_counts_anew_is_credited_whatever_the_verb(text: str, expected: list[str]) -> None:
    """Who puts a count otherwise, lists it, or goes on without a verb tells it, a name or none."""
    assert told(text) == expected
