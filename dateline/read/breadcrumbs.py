"""The path to a page that stands above its headline, or before it on the same line."""

from __future__ import annotations

import re

from dateline.read.marks import SECTION_LABELS

_STEP = re.compile(r"\s*[>›»|•]\s*|\s+/\s+|\s*→\s*")
_LEAST_HEADLINE = 4  # words: sections of sites rarely have so many, headlines rarely fewer
_MOST_SECTION = 4


def only_labels(text: str) -> bool:
    """Tell whether all words are those of a site's sections."""
    return all(word in SECTION_LABELS for word in re.split(r"[\s|/•·,:;–—-]+", text.lower()) if word)


def is_section_path(text: str) -> bool:
    """Tell whether this is like "News|Prison" or "Home / World": short steps, one of them a section's."""
    steps = [step for step in _STEP.split(text) if step]
    if len(steps) < 2 or text[-1] in ".!?":  # noqa: PLR2004 - a path has two steps
        return False
    return all(len(step.split()) < _MOST_SECTION for step in steps) and only_labels(steps[0])


def headline_of_path(text: str) -> tuple[str, str] | None:
    """Split "News / World / Headline" into the path, with its last sign, and the headline.

    The first step must be a section's name and the last long enough for a headline, so that a
    headline with a stroke in it stays whole.
    """
    signs = list(_STEP.finditer(text))
    if not signs or not only_labels(text[: signs[0].start()]):
        return None
    steps = _STEP.split(text)
    if any(len(step.split()) > _MOST_SECTION for step in steps[:-1]):
        return None
    headline = text[signs[-1].end() :]
    return (text[: signs[-1].end()].strip(), headline) if len(headline.split()) >= _LEAST_HEADLINE else None
