"""What a figure counts, in a word: whose people, which part of them, under arms or not, and where alone."""

from __future__ import annotations

import re

from dateline.lexicon.folding import slug

# A part of the people that is counted by itself, and never the same count as that of all.
_PART = re.compile(
    r"\b(?P<part>child|children|infants?|bab(?:y|ies)|newborns?|toddlers?|minors|boys?|girls?|teenagers?|pupils?"
    r"|students?|wom[ae]n|pensioners?|foreigners?|tourists?|patients?|prisoners?|inmates?|migrants?|refugees?"
    r"|journalists?|medics?|firefighters?|rescuers?|famil(?:y|ies)|households?)\b"
)
_ONE_FORM = {
    **dict.fromkeys(
        "child infant infants baby babies newborn newborns toddler toddlers minors".split(), "children"
    ),
    "woman": "women",
    **dict.fromkeys(["family", "household", "households"], "families"),
}
# Who is held or sent after something may be so weeks later; who dies of it dies of what is told.
HARMED = frozenset({"displaced", "killed", "missing", "wounded"})
_PEOPLE = ("people", "military")
# Why a total has the day of the event that it goes on from: it may have grown since.
OF_STORY = "it is a total, and articles of this story give that day for what it counts"

# Why a total has the day on which it was told: it is of no day's own news.
AS_TOLD = "the article gives the total as it stood on that day"


def part_of(who: str) -> str:
    """Name the part of the people that is counted, in one form: "children" of "three infants"."""
    found = _PART.search(who.casefold())
    part = found["part"] if found else ""
    return _ONE_FORM.get(part) or (f"{part}s" if part and not part.endswith(("s", "n")) else part)


def event_key(when: str | None, measure: str, counted: str, scope: str) -> str:
    """Name what figures have in common that count the same thing."""
    return slug(f"{when or 'undated'} {measure} {counted} {scope}".strip())


def is_vague(event: str, when: str | None, measure: str, who: str) -> bool:
    """Tell whether a key says neither whose people are counted nor where: it may be of many things."""
    parts = ("", part_of(who), "civilians")
    return event in {event_key(when, measure, f"{part} {kind}", "") for part in parts for kind in _PEOPLE}
