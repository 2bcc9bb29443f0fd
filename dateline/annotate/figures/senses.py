"""Words that tell of harm to people only beside others: "left their homes", "lost her life"."""

from __future__ import annotations

from dateline.annotate.figures.line import Line
from dateline.annotate.figures.vocabulary import (
    DRIVES,
    EVENTS,
    HOMES,
    LEAVES,
    LIVES,
    LOSES,
    MOVES,
    TAKEN_AS,
    Event,
    Frame,
)

STAYS: dict[str, Frame] = {
    **dict.fromkeys(["living", "sheltering", "staying"], "subject"),
    **dict.fromkeys(["accommodated", "housed", "sheltered"], "object"),
}
_AWAY = frozenset("from flee leave evacuate abandon out into".split())
_OWN = frozenset({"their", "his", "her"})
_SHELTERS = frozenset(
    "shelter shelters safety school schools gym gyms hotel hotels hall halls ground grounds centre centres"
    " center centers accommodation camp camps hostel hostels".split()
)
_CAMPS = frozenset("camp camps shelter shelters tent tents".split())  # who lives in a hotel may be a guest
_SENTENCED = frozenset("sentenced condemned sentence sentencing".split())
_SUFFERS = frozenset("suffered sustained suffering sustaining minor serious severe slight".split())
_TAKES = frozenset("take takes took taken taking hold holds held holding".split())
_CAPTURES = frozenset({"captured", "capturing"})
_BY = frozenset({"by", "in", "on"})
_FILMS = frozenset(
    "camera cameras cctv film footage photo photograph photographer photographs photos phone satellite"
    " tape video videos".split()
)
_NEAR = 9  # words: how far before or behind what gives a word its sense may stand
_NEXT = 5  # words from a verb to its object or to where it leads


def event_at(line: Line, i: int) -> Event | None:  # noqa: PLR0911 - one sense a return
    """Give what the word at `i` says happened, by itself or by the words beside it."""
    word = line.word(i)
    if word in _CAPTURES and line.word(i + 1) in _BY and _behind(line, i, _NEXT + 1, _FILMS):
        return None
    if (event := EVENTS.get(word)) is not None:
        return _MISSING if word == "dead" and line.word(i - 1) in _SUPPOSED else event
    if word == "holding":
        return _HELD if _is_of_captives(line, i) else None
    if word in DRIVES and _behind(line, i, _NEAR, _AWAY):
        return Event("displaced", "object")
    if word in LEAVES and line.word(i + 1) in _OWN and _behind(line, i, _NEXT, HOMES):
        return Event("displaced", "subject")
    if word in MOVES or word in STAYS:
        return _sheltered(line, i)
    if word in LOSES and line.word(i + 1) in _OWN and (lost := _own_lost(line, i)) is not None:
        return lost
    if (word in TAKEN_AS or word == "custody") and _is_taken(line, i):
        return Event("arrested" if word == "custody" else "captured", "predicate")
    return _of_phrase(line, i)


def _of_phrase(line: Line, i: int) -> Event | None:
    """Read "suffered injuries", "shot to death" and "were held"."""
    word = line.word(i)
    if word == "held":
        return _DETAINED if _is_held_by_police(line, i) else None
    if word == "injuries" and line.word(i - 1) in _SUFFERS:
        return Event("wounded", "subject")
    if word == "death" and line.word(i - 1) == "to" and not _before(line, i, _SENTENCED):
        return Event("killed", "predicate")
    return None


def _own_lost(line: Line, i: int) -> Event | None:
    """Read "lost their lives" and "lost their homes"."""
    if _behind(line, i, 4, LIVES):
        return Event("killed", "subject")
    return Event("displaced", "subject") if _behind(line, i, 4, HOMES) else None


def _is_held_by_police(line: Line, i: int) -> bool:
    """Tell whether "were held" is of who was arrested: police or a charge is spoken of, and no camp."""
    passive = line.word(i - 1) in _WERE
    around, behind = line.words[max(0, i - _AROUND) : i + _AROUND], line.words[i + 1 : i + _AROUND]
    return passive and not _POLICE.isdisjoint(around) and _OTHERWISE_HELD.isdisjoint(behind)


_WERE = frozenset("was were been".split())
_AROUND = 40  # words: more than a sentence of news has on either side
_POLICE = frozenset(
    "arrest arrested arrests charges corruption crime custody detained detectives police prosecution"
    " prosecutor prosecutors questioning raid raids suspects suspicion".split()
)
_OTHERWISE_HELD = frozenset(
    "accountable back camp camps captive gunpoint hostage liable prisoner responsible".split()
)
_DETAINED = Event("arrested", "object")
_MISSING = Event("missing", "predicate")  # whom nobody has found is "presumed dead"
_SUPPOSED = frozenset({"believed", "feared", "presumed"})
_HELD = Event("captured", "object", services_only=True)


def _is_of_captives(line: Line, i: int) -> bool:
    """Tell "is holding 20 soldiers" from holding them responsible."""
    return line.word(i - 1) in _IS and not _behind(line, i, _NEAR, _TO_ACCOUNT)


_TO_ACCOUNT = frozenset({"accountable", "back", "liable", "responsible"})


def _sheltered(line: Line, i: int) -> Event | None:
    """Read "moved to shelters" and "sheltering in schools"."""
    word = line.word(i)
    if word in MOVES:
        return Event("displaced", "object") if _leads_to_shelters(line, i) else None
    shelters = _CAMPS if word == "living" else _SHELTERS
    within = line.word(i + 1) in ("in", "at") and _behind(line, i + 1, _NEXT, shelters)
    return Event("displaced", STAYS[word]) if within else None


def _leads_to_shelters(line: Line, i: int) -> bool:
    """Tell whether people were moved "to shelters", "from ten villages to shelters"."""
    if line.word(i + 1) in ("to", "into"):
        return _behind(line, i, _NEXT, _SHELTERS)
    to = next((j for j in range(i + 1, i + _NEAR) if line.word(j) in ("to", "into")), None)
    return line.word(i + 1) in ("from", "out") and to is not None and _behind(line, to, _NEXT, _SHELTERS)


def _is_taken(line: Line, i: int) -> bool:
    if line.word(i) != "custody":
        return _before(line, i, _TAKES)
    j = i - 1
    while line.word(j) in ("police", "military", "army"):
        j -= 1
    return (line.word(j) == "into" and _before(line, i, _TAKES)) or (
        line.word(j) == "in" and line.word(j - 1) in _IS
    )


_IS = frozenset("are being be been held is kept now placed was were".split())


def _behind(line: Line, i: int, reach: int, words: frozenset[str]) -> bool:
    return any(line.word(j) in words for j in range(i + 1, i + reach))


def _before(line: Line, i: int, words: frozenset[str]) -> bool:
    return any(line.word(j) in words for j in range(max(0, i - _NEAR), i))
