"""Whatever characters an article has, it is annotated: none of them is taken for part of a pattern."""

from __future__ import annotations

import random
import re
from pathlib import Path

import pytest

from dateline.library import annotate_text

ARTICLES = sorted((Path(__file__).parent / "golden" / "articles").glob("*.txt"))
EACH = 8  # words between those that get the character


@pytest.mark.parametrize("character", [*"()[]{}\\|?*+^$.", "(A", "Zen(da)", "''", "\ufffd"])
def test_no_character_of_a_name_is_part_of_a_pattern(character: str) -> None:
    """Put it before, behind and within words with a capital, in every article of the golden site."""
    chance = random.Random(character)  # noqa: S311 - places in a text, the same in each run
    for path in ARTICLES:
        words = re.split(r"( )", path.read_text("utf-8"))
        for n, word in enumerate(words):
            if word[:1].isupper() and chance.randrange(EACH) == 0:
                at = chance.choice((0, len(word) // 2, len(word)))
                words[n] = f"{word[:at]}{character}{word[at:]}"
        text = "".join(words)
        found = annotate_text(text).annotation
        assert all(text[m.start : m.end] == m.text for m in found.mentions)
