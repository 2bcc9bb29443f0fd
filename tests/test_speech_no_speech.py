"""Verbs of saying that tell of no speech, by the clause that they stand in."""

from __future__ import annotations

import pytest

from dateline.library import annotate_text


def cues(text: str) -> list[str]:
    """Give the words that report something in a text."""
    return [text[s.cue.start : s.cue.end] for s in annotate_text(text).statements if s.cue is not None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Defending champion and cup winner Anna Kovar missed the second run.", []),
        ("Defending world indoor champion Anna Kovar missed the second run.", []),
        ("Anna Kovar spoke at length, defending the champion against all critics.", ["defending"]),
    ],
)
def test_a_title_is_defended_without_words(text: str, expected: list[str]) -> None:
    """Who holds a title says nothing by defending it."""
    assert cues(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It is unclear whether Otto Stein was referring to the old dam or the new one.", []),
        ("It was not known if Otto Stein had claimed that the dam was safe.", []),
        ("It is clear that Otto Stein was referring to the old dam.", ["referring to"]),
    ],
)
def test_what_nobody_knows_to_be_said_is_not_said(text: str, expected: list[str]) -> None:
    """A question within a sentence states nothing."""
    assert cues(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"It will hold," replied engineer Otto Stein when asked how old the dam was.', ["replied"]),
        ('"It will hold," said Otto Stein, when repeatedly asked about the dam.', ["said"]),
        ("When he asked how old the dam was, the room fell silent.", ["asked"]),
    ],
)
def test_who_is_asked_does_not_ask(text: str, expected: list[str]) -> None:
    """A participle right behind "when" leaves out "he was"."""
    assert cues(text) == expected
