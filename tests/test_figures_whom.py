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
