"""The kicker of a headline: the matter that it names before a colon, and of which something is told."""

from __future__ import annotations

import re
from collections.abc import Iterable

from dateline.annotate.speech.person_nouns import PERSON_NOUNS
from dateline.annotate.speech.reading import Reading, Report
from dateline.annotate.speech.speaker_nouns import (
    ANY_BODY_NOUNS,
    BODY_NOUNS,
    GOVERNMENT_NOUNS,
    OUTLET_NOUNS,
    STATE_NOUNS,
)
from dateline.model import Span

# "Zenda dam trial: ": two to five words, the last of them small, before at least two others.
_KICKER = re.compile(r"(?:[^\s:\"“‘,]+ ){1,4}(?P<matter>[a-z]{3,}):\s+(?=\S+\s+\S)")
# Who speaks stands before a colon, too: nouns for people and bodies, and for what people do for a living.
_SPEAKERS = PERSON_NOUNS | BODY_NOUNS | ANY_BODY_NOUNS | GOVERNMENT_NOUNS | OUTLET_NOUNS | STATE_NOUNS
_CALLING = re.compile(r"(?:er|or|ist|man|men|woman|women|ian|ant|ee)$")
_NO_CALLINGS = frozenset(
    "border disaster error fever handover manslaughter murder order power summer takeover terror war water"
    " weather winter".split()
)


def cut_kickers(reports: Iterable[Report], reading: Reading, headings: frozenset[int]) -> None:
    """Cut the kicker off what is told behind it: "Zenda dam trial: Chief knew of cracks, court told".

    `headings` are the first characters of headlines.
    """
    for report in reports:
        told = report.pieces[0]
        if told.start not in headings or report.cue.start < told.end:
            continue
        kicker = _KICKER.match(reading.text, told.start, told.end)
        if kicker and not _speaks(kicker["matter"]):
            report.pieces[0] = Span(kicker.end(), told.end)


def _speaks(noun: str) -> bool:
    """Tell whether a noun, of one or of several, is of people or bodies that speak."""
    forms = {noun, noun.removesuffix("s")} - _NO_CALLINGS
    return any(form in _SPEAKERS or _CALLING.search(form) for form in forms)
