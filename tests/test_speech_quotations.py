"""Quotations: what stands between quotation marks."""

from __future__ import annotations

import pytest

from dateline.annotate.speech.quotations import find_quotations


@pytest.mark.parametrize(
    ("text", "inner"),
    [
        ("He said “we won” and left.", ["“we won”"]),
        ('He said "we won" and "we stay".', ['"we won"', '"we stay"']),
        ("''We won,'' she said. ''We stay.''", ["''We won,''", "''We stay.''"]),
        ("The minister’s ‘brave’ plan.", ["‘brave’"]),
        ("The soldiers' camp wasn't far from the farmers' market.", []),
        ("A “nested 'word' here” ends.", ["“nested 'word' here”"]),
    ],
)
def test_marks_open_and_close(text: str, inner: list[str]) -> None:
    """Typographic, straight and doubled single marks enclose quotations; apostrophes do not."""
    assert [text[q.start : q.end] for q in find_quotations(text)] == inner


def test_quotation_over_paragraphs_opens_each() -> None:
    """An unclosed quotation ends with its paragraph, and the next paragraph opens its own."""
    text = "“We won.\n\n“We stay,” she said."
    found = find_quotations(text)
    assert [(text[q.start : q.end], q.closed) for q in found] == [("“We won.", False), ("“We stay,”", True)]


def test_full_quotation_ends_like_a_clause() -> None:
    """A quotation is full where it ends with a stop or comma, and a scare quote is not."""
    full, scare = find_quotations("“We won,” she said of the “brave” men.")
    assert full.full
    assert not scare.full
