"""Where sentences begin: at paragraphs, and nowhere without something that ends the one before."""

from __future__ import annotations

import pytest

from dateline.annotate.pipeline import load_pipeline, plain, split_sentences


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "In brief\n\nAnna Kovar said it was awful. The island is quiet.",
            ["In brief", "Anna Kovar said it was awful.", "The island is quiet."],
        ),
        (
            "Murder\n\nKnown for its beaches, the island is quiet.",
            ["Murder", "Known for its beaches, the island is quiet."],
        ),
        ("A long road\nHome again, they slept.", ["A long road", "Home again, they slept."]),
        ("It rained. Anna Kovar said no.", ["It rained.", "Anna Kovar said no."]),
    ],
)
def test_a_sentence_begins_where_one_ended(text: str, expected: list[str]) -> None:
    """A heading never joins what follows; a paragraph's first two words are never parted."""
    doc = load_pipeline()(plain(text))
    assert [text[s.start : s.end] for s in split_sentences(doc, text)] == expected
