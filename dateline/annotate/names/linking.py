"""Small words between capitals: whether "of", "for" and "and" go on with a name or part two."""

from __future__ import annotations

import re

from dateline.annotate.names.abbreviations import IN_FULL, WHOLE, is_spelt_by_letters
from dateline.annotate.names.given_names import GIVEN_NAMES
from dateline.annotate.names.joints import is_body_of
from dateline.annotate.names.knowledge import fold_name
from dateline.annotate.names.reading import Reading
from dateline.annotate.names.runs import Word
from dateline.annotate.names.vocabulary import (
    OF_HEADS,
    ORGANISATION_HEADS,
    PARTICLES,
    PLACE_HEADS,
    PORTFOLIO_WORDS,
    ROLE_HEADS,
)

# Offices that are given names and surnames as well, and so no titles.
_OFFICES = frozenset({"dean", "provost", "rector", "warden", "curator"})
# Last words of what an institute is for: "Institute for International and Security Affairs".
_FIELD_ENDS = frozenset(
    (
        "affairs studies research rights policy cooperation analysis sciences relations issues prevention "
        "protection services development control safety standards training statistics reconstruction "
        "reconciliation innovation integration investment planning conservation enforcement rehabilitation "
        "equality governance accountability transparency democracy resources inspection welfare measures"
    ).split()
)
# Gatherings, and what follows their "of", "for" and "on": "Zenda Summit on Trade", "Cup of Nations".
_GATHERINGS = {
    "of": frozenset({"festival", "congress", "summit", "forum", "conference", "cup", "parade", "fair"}),
    "for": frozenset({"conference", "summit", "forum", "prize", "award"}),
    "on": frozenset({"conference", "summit", "forum", "convention", "committee", "council", "commission",
                     "institute", "dialogue", "symposium", "project"}),
}  # fmt: skip
# After "on" the day that something is on.
_MONTHS = frozenset("jan feb mar apr may june july aug sep sept oct nov dec".split())
_LEFT = re.compile(r"\b(?:left|leaves?|leaving|departed|departing) (?:[Tt]he )?$")
_LONGEST_LEAD = 15  # characters of "departing the " and the space before it
_SCIENCES = ("ology", "ics", "nomy", "graphy")


def joins(reading: Reading, before: list[Word], link: Word, after: list[Word]) -> bool:
    """Say whether a link goes on with the name before it."""
    following = next((w for w in after if not w.link), None)
    if following is None:
        return False
    full = IN_FULL.match(reading.plain, before[0].start)
    within = full is not None and following.end <= full.end()
    sure = within or link.text == "&" or all(part in PARTICLES for part in link.lower.split())
    if before[-1].link or sure:
        return sure or before[-1].lower in ("of", "for")
    head = before[-1].lower
    seen = reading.recognised(before[-1].start, following.end)
    spans = seen is not None and seen.start <= before[-1].start and seen.end >= following.end
    organisation = spans and seen is not None and seen.label == "ORG"
    if head in _GATHERINGS.get(link.lower.partition(" ")[0], ()):
        return _is_of_gathering(reading, before, link, following)
    if link.lower.startswith("of"):
        return not is_body_of(before, after) and _of_joins(
            before, following, spans=spans, organisation=organisation
        )
    if link.lower.startswith("for"):
        return organisation or head in OF_HEADS or (head in ROLE_HEADS and following.lower in PORTFOLIO_WORDS)
    return _and_joins(reading, before, following, after, link=link, spans=organisation)


def _is_field(words: list[Word]) -> bool:
    """Say whether words may end what a ministry is for: "Roads and Public Buildings"."""
    return not any(w.link or w.lower in ROLE_HEADS or w.lower in GIVEN_NAMES for w in words)


def _is_before_body(link: Word, after: list[Word]) -> bool:
    """Say whether a body of its own follows: "Faculty of Physics and the Zenda Institute of Chemistry"."""
    up_to_link = after[: next((n for n, word in enumerate(after) if word.link), len(after))]
    return link.lower == "and the" and any(word.lower in ORGANISATION_HEADS for word in up_to_link)


def _is_of_gathering(reading: Reading, before: list[Word], link: Word, following: Word) -> bool:
    """Say whether a small word goes on with what a gathering is of, for or on; "on" with a committee's too.

    "Left the Zenda Forum for Peru" says where to, "the Zenda Forum on Dec. 4" when.
    """
    if link.lower == "on":
        return following.lower not in _MONTHS
    lead = reading.plain[max(before[0].start - _LONGEST_LEAD, 0) : before[0].start]
    if link.lower.startswith("for") and _LEFT.search(lead):
        return False
    return len(before) > 1 or before[-1].lower in OF_HEADS


def _of_joins(before: list[Word], following: Word, *, spans: bool, organisation: bool) -> bool:
    """Keep "Ministry of Finance" one name, part "European Union of Ruritania"."""
    head = before[-1].lower
    if head in ROLE_HEADS | _OFFICES and head not in OF_HEADS:
        return following.lower in PORTFOLIO_WORDS
    whole = fold_name(" ".join(w.text for w in before)) in WHOLE
    return not whole and (head in OF_HEADS or organisation or (spans and head in PLACE_HEADS))


def _and_joins(
    reading: Reading, before: list[Word], following: Word, after: list[Word], *, link: Word, spans: bool
) -> bool:
    """Keep "Food and Drug Administration" one name, part "Rossi and Bianchi"."""
    if _is_before_body(link, after):
        return False
    fields = before[-1].lower in PORTFOLIO_WORDS and following.lower in PORTFOLIO_WORDS
    of_fields = any(w.link and w.lower.startswith(("of", "for", "on")) for w in before) and (
        fields or after[-1].lower in _FIELD_ENDS or after[-1].lower.endswith(_SCIENCES)
    )
    of_office = fields and any(w.lower in ROLE_HEADS for w in after)
    if of_fields or of_office or is_spelt_by_letters(reading.plain, [*before, *after]):
        return True
    if not spans:
        return False
    known = reading.knowledge
    if known.state_named(following.text) or known.state_of_adjective(following.text):
        return False
    if after[-1].lower not in ORGANISATION_HEADS:
        return any(word.lower in ("ministry", "department") for word in before) and _is_field(after)
    return before[-1].lower not in ORGANISATION_HEADS and not known.state_named(before[-1].text)
