"""What a name takes in beside its words: the number of a court, and where a body is by its letters."""

from __future__ import annotations

import re
from itertools import pairwise

from dateline.annotate.names.abbreviations import (
    IN_FULL,
    abbreviation_after,
    end_of_seat,
    initials,
    is_known_body,
)
from dateline.annotate.names.club_names import CLUBS
from dateline.annotate.names.coordination import is_field
from dateline.annotate.names.knowledge import fold_name
from dateline.annotate.names.reading import Reading
from dateline.annotate.names.runs import Word
from dateline.annotate.names.vocabulary import BODY_HEADS, OF_HEADS, ORGANISATION_HEADS
from dateline.lexicon.body_names import NUMBERED
from dateline.lexicon.given_names import GIVEN_NAMES

# Words in which a name may begin before those that end it: no sentence or quotation ends among them.
_FRONT = re.compile(
    r"(?:[A-Z][\w'-]*|(?<=[\w,] )[a-z][\w'-]+|&)(?:,? (?:[A-Z][\w'-]*|[a-z][\w'-]+|&)){0,9},? $"
)
_LONGEST_FRONT, _LEAST_SPELT = 90, 4  # characters, letters
_ORDINAL = re.compile(r"(?<![\w.,-])(\d{1,3}(?:st|nd|rd|th)) $")
_LETTERED = re.compile(r"(?<![\w.,-])(\d{1,3}[A-Z]{1,2}) $")
_LONGEST_ORDINAL = 7  # characters, with the spaces around it
# The town after a state's university; the longest is taken that lies in the state.
_CAMPUS = re.compile(r"(?:, |-| at )((?:[A-Z][a-z]+ ){0,2}[A-Z][a-z]+)")
# Of a body's fields those behind a comma, and what they are in: "for Fair Play in Sport".
_FIELD = r"[A-Z][a-z]+(?: [A-Z][a-z]+)?"
_FOR = r"(?: for (?:National|Public) [A-Z][a-z]+)?"
_FIELDS = tuple(
    re.compile(rf"{fields}(?![\w-]| [A-Z])")
    for fields in (
        rf"(?:, {_FIELD})+,? and (?:the )?{_FIELD}{_FOR}",
        rf" in {_FIELD} and {_FIELD}",
        rf" in {_FIELD}",
    )
)
_IN_LAND = re.compile(r" in (?:Asia|Europe|Africa|the Americas)(?![\w-]|'s| [A-Z])")
_DOMAIN = re.compile(r"\.(?:com|org|net)(?![\w/-]|\.\w)")
_TOWNS = re.compile(r"(?<![\w-])((?:[A-Z][\w-]+, )+)$")
_LONGEST_TOWNS = 60  # characters
_BYNAME = re.compile(
    r" the (?:Great|Terrible|Conqueror|Magnificent|Bold|Wise|Confessor|Pious|Fearless|Lionheart)(?!\w| [A-Z])"
)
# What is sent to a state for long, by what it does there.
_MISSIONS = frozenset(
    (does, head)
    for head in ("mission", "force")
    for does in (
        "advisory assistance integrated interim monitoring multidimensional observation observer operation"
        " peacekeeping police security special stabilisation stabilization support training transition union"
        " verification"
    ).split()
)
_SENT = re.compile(r" (in|to|for) (?:the )?([A-Z][\w-]+(?: (?:of )?(?:the )?[A-Z][\w-]+){0,3})")
_STATION = re.compile(r" \d{1,2}(?: [Ll]ive| Extra)?(?![\w-]|[.,]\d)")
_LEFT = re.compile(r" the (?:EU|European Union)(?!\w)")
_FIGURE_BEFORE = re.compile(r"(?<![\w.,-])(\d{1,4})\.? $")
_FIGURE_AFTER = re.compile(r" (\d{2,4})(?![\w-])")
_LONGEST_FIGURE = 6  # characters, with the stop and the space behind
_PARTS = re.compile(r"\d+ live|[\w-]+")


def lengthened(reading: Reading, words: list[Word]) -> list[Word]:
    """Give a name with all that it takes in behind it and before it."""
    steps = (
        with_domain,
        with_front,
        with_seat,
        with_campus,
        with_fields,
        with_land,
        with_tail,
        with_number,
        with_towns,
    )
    for taking_in in steps:
        words = taking_in(reading, words)
    return words


def with_domain(reading: Reading, words: list[Word]) -> list[Word]:
    """Take in the address that a firm is called by, where it is never called without: "Zenda.com"."""
    last = words[-1]
    match = _DOMAIN.match(reading.plain, last.end)
    if match is None or is_known_body(last.text):
        return words
    name = reading.plain[words[0].start : last.end]
    if reading.plain.count(name) > reading.plain.count(f"{name}{match[0]}"):
        return words
    whole = Word(f"{last.text}{match[0]}", last.start, match.end(), f"{last.lower}{match[0]}", link=False)
    return [*words[:-1], whole]


def with_seat(reading: Reading, words: list[Word]) -> list[Word]:
    """Take in where a body is, where its letters count it: "Zenda Aid Mission in Ruritania (ZAMR)".

    So are the branches of armed groups that all know: "Islamic State in Iraq and the Levant".
    """
    start, end = words[0].start, words[-1].end
    full = IN_FULL.match(reading.plain, start)
    seat_end = (
        full.end() if full else end_of_seat(reading.plain, start, end) or _end_of_mission(reading, words)
    )
    if seat_end is None or seat_end <= end:
        return words
    return [*words, *_words(reading, end, seat_end)]


def _end_of_mission(reading: Reading, words: list[Word]) -> int | None:
    """Give where the state ends that a mission is in, which is called by both: "Aid Mission in Ruritania"."""
    if len(words) < 2 or (words[-2].lower, words[-1].lower) not in _MISSIONS:  # noqa: PLR2004 - what it does, "Mission"
        return None
    match = _SENT.match(reading.plain, words[-1].end)
    parts = match[2].split(" ") if match else []
    names = (" ".join(parts[:n]) for n in range(len(parts), 0, -1))
    land = next((name for name in names if reading.knowledge.state_named(name)), "")
    return match.start(2) + len(land) if match and land else None


def seat_of_mission(words: list[Word]) -> int:
    """Give at which word of a name it begins to tell where a mission is; 0 where the name is of none."""
    heads = enumerate(zip(words, words[1:], words[2:], strict=False), 2)
    seats = (
        n for n, (a, b, c) in heads if (a.lower, b.lower) in _MISSIONS and c.lower in ("in", "to", "for")
    )
    return next(seats, 0)


def with_front(reading: Reading, words: list[Word]) -> list[Word]:
    """Take in the words before a body's that letters behind it count: "Rails and Roads stock Body (RRB)".

    Of a list they may leave one out: "Zenda Drivers, Porters and Pilots Union (ZDPU)".
    """
    found = abbreviation_after(reading.plain, words[-1].end)
    if found is None or words[-1].lower not in ORGANISATION_HEADS or not found[0].isupper():
        return words
    letters, own = found[0], initials([word.text for word in words])
    if len(own) >= len(letters) or not letters.endswith(own[1:] or own):
        return words
    first = reading.sentences[reading.sentence_at(words[0].start)].start
    before = _FRONT.search(reading.plain, max(first, words[0].start - _LONGEST_FRONT), words[0].start)
    parts = list(_PARTS.finditer(reading.plain, before.start(), words[0].start)) if before else []
    for part in reversed(parts):
        counted = "".join(p[0][0] for p in parts if p.start() >= part.start() and p[0][0].isupper()) + own
        if part[0][0] == letters[0] and (counted == letters or _is_but_for_one(letters, counted)):
            return [*_words(reading, part.start(), words[0].start), *words]
    return words


def _is_but_for_one(letters: str, counted: str) -> bool:
    """Say whether four letters and more are those counted without one, which isn't the first or the last."""
    without = (counted[:n] + counted[n + 1 :] for n in range(1, len(counted) - 1))
    return len(letters) >= _LEAST_SPELT and letters in without


def with_campus(reading: Reading, words: list[Word]) -> list[Word]:
    """Take in the town after the university of a whole region: "University of California, Berkeley"."""
    at = next((n for n in range(len(words) - 2) if words[n].lower == "university"), None)
    if at is None or words[at + 1].lower != "of":
        return words
    match = _CAMPUS.match(reading.plain, words[-1].end)
    region = reading.knowledge.places(reading.plain[words[at + 2].start : words[-1].end])[:1]
    if match is None or not region or region[0].location.kind != "region":
        return words
    names = match[1].split(" ")
    for n in range(len(names), 0, -1):
        town = reading.knowledge.places(" ".join(names[:n]))[:1]
        if town and town[0].region == region[0].location.name:
            end = match.start(1) + len(" ".join(names[:n]))
            return [*words, *_words(reading, words[-1].end, end)]
    return words


def with_fields(reading: Reading, words: list[Word]) -> list[Word]:
    """Take in the other fields of a body: "Office of Rail Safety, Inspection and Quarantine"."""
    of = next((n for n, word in enumerate(words) if n and word.link), 0)
    if not of or words[of - 1].lower not in OF_HEADS | ORGANISATION_HEADS or not is_field(words[-1]):
        return words
    for pattern in _FIELDS:
        if match := pattern.match(reading.plain, words[-1].end):
            more = _words(reading, words[-1].end, match.end())
            ends = [nxt.link or reading.plain[word.end] == "," for word, nxt in pairwise(more)] + [True]
            others = sum(e and not (w.link or is_field(w)) for w, e in zip(more, ends, strict=True))
            if others <= match[0].startswith(","):
                return [*words, *more]
    return words


def with_land(reading: Reading, words: list[Word]) -> list[Word]:
    """Take in the continent that a conference's subject is in: "Conference on Rail Measures in Asia"."""
    on = next((n for n, word in enumerate(words) if n and word.link and word.lower == "on"), 0)
    if not on or words[on - 1].lower not in OF_HEADS or not is_field(words[-1]):
        return words
    match = _IN_LAND.match(reading.plain, words[-1].end)
    return [*words, *_words(reading, words[-1].end, match.end())] if match else words


def with_towns(reading: Reading, words: list[Word]) -> list[Word]:
    """Take in the first of the towns that a trust is for: "Zenda, Velda and Strelsau NHS Trust"."""
    at = next((n for n, word in enumerate(words) if word.text == "NHS"), 0)
    if not any(word.text == "and" for word in words[:at]):
        return words
    match = _TOWNS.search(reading.plain, max(words[0].start - _LONGEST_TOWNS, 0), words[0].start)
    return [*_words(reading, match.start(1), words[0].start), *words] if match else words


def _words(reading: Reading, start: int, end: int) -> list[Word]:
    """Give the words of a stretch of text that goes on with a name."""
    return [
        Word(match[0], match.start(), match.end(), match[0].lower(), link=match[0].islower())
        for match in _PARTS.finditer(reading.plain, start, end)
    ]


def with_tail(reading: Reading, words: list[Word]) -> list[Word]:
    """Take in a ruler's byname, a station's number, and what a ministry leaves.

    "Rudolf the Great", "Zenda Radio 5 live", "Department for Exiting the EU".
    """
    last, end = words[-1], words[-1].end
    if last.lower in GIVEN_NAMES:
        match = _BYNAME.match(reading.plain, end)
    elif last.lower in ("radio", "channel"):
        match = _STATION.match(reading.plain, end)
    else:
        leaving = len(words) > 1 and words[-2].link and last.lower.endswith("ing")
        match = _LEFT.match(reading.plain, end) if leaving and words[0].lower in OF_HEADS else None
    return [*words, *_words(reading, end, match.end())] if match else words


def with_number(reading: Reading, words: list[Word]) -> list[Word]:
    """Take in the number of a court or a unit, or of a firm: "82nd Airborne Division", "3Z Rail Systems"."""
    counted = not NUMBERED.isdisjoint(word.lower for word in words)
    pattern = _ORDINAL if counted else _LETTERED
    match = None
    if counted or (len(words) > 1 and words[-1].lower in BODY_HEADS):
        match = pattern.search(reading.plain, max(words[0].start - _LONGEST_ORDINAL, 0), words[0].start)
    if match is None:
        return words if counted else _with_year(reading, words)
    return [Word(match[1], match.start(), match.end(1), match[1], link=False), *words]


def _with_year(reading: Reading, words: list[Word]) -> list[Word]:
    """Take in the figure that a club known to all is called with: "1860 Munich", "Hannover 96"."""
    start, end = words[0].start, words[-1].end
    before = _FIGURE_BEFORE.search(reading.plain, max(start - _LONGEST_FIGURE, 0), start)
    after = _FIGURE_AFTER.match(reading.plain, end)
    name = fold_name(reading.plain[start:end])
    if before and f"{before[1]} {name}" in CLUBS:
        return [Word(before[1], before.start(1), before.end(1), before[1], link=False), *words]
    if after and f"{name} {after[1]}" in CLUBS:
        return [*words, Word(after[1], after.start(1), after.end(1), after[1], link=False)]
    return words
