"""Which of the names in a speaker's phrase speaks, and what "it" goes on with."""

from __future__ import annotations

import pytest

from dateline.library import annotate_text


def spoken(text: str) -> list[list[str]]:
    """Give the names of who is behind each attributed statement."""
    found = annotate_text(text, published="2024-03-14").annotation
    return [[found.entities[i].name for i in s.speakers] for s in found.statements if s.cue is not None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Susan Stein of Maine and Maria Rossi of Alaska announced they would vote against it.",
            [["Susan Stein", "Maria Rossi"]],
        ),
        (
            (
                "Minister for Housing, Planning and Local Government Simon Stein has said it is “not surely"
                " so” that the party is open to it. Mr Stein said it was over."
            ),
            [["Simon Stein"], ["Simon Stein"]],
        ),
        (
            "Reporting from Oslo, Zenda Radio's Karl Weber said the talks were not off to a good start.",
            [["Karl Weber"]],
        ),
    ],
)
def test_the_person_speaks_and_neither_place_nor_body(text: str, expected: list[list[str]]) -> None:
    """Two people may each have a place, a ministry several fields, and a broadcaster its reporter."""
    assert spoken(text) == expected


def test_it_goes_on_with_what_has_no_name() -> None:
    """An "it" behind one that is a paper without a page is that paper still, and no body named in it."""
    text = (
        "The 33-page document says it is open to Norway to act. It states that the European Union's plan does"
        " not seek to change all rules. It also states there is no need for a fee."
    )
    assert spoken(text) == [[], [], []]
