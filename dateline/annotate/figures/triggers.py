"""Trigger words: what says that something happened to people, and in which voice it says so."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from dateline.annotate.figures.line import Line, begins_name
from dateline.annotate.figures.senses import event_at
from dateline.annotate.figures.vocabulary import EVENTS, Event

_BE = frozenset("be is are was were been being 's 're am get gets got getting".split())
_HAVE = frozenset("have has had 've having".split())
_UNREAL = frozenset("will would could can should must shall 'll 'd wo ca".split())
_MAY = frozenset({"may", "might"})  # "may die"; of the past it is an estimate: "may have died"
_NEGATIVE = frozenset("not n't never no denied denies deny denying without avoid avoided".split())
_REPORTED = frozenset(
    "feared reported believed thought presumed confirmed said known understood "
    "estimated remain remained remains "
    "remaining still left leaving found shot went gone go declared pronounced made "
    "rendered listed seen".split()
)
_CARRIED_OUT = frozenset("on managed forced compelled had obliged".split())
_CONDITIONS = frozenset("if unless whether".split())
_REFLEXIVES = frozenset("himself herself themselves itself".split())
_MADE = frozenset("left leave leaves leaving made make makes making rendered rendering".split())
_HOSPITAL = frozenset("hospital hospitals clinic medical treatment".split())
# Where those are sent who are on no mission.
_NO_MISSION = _HOSPITAL | frozenset(
    "bed courts court custody graves home jail morgue packing prison prisons retirement school trial".split()
)
_TO_WHERE = 5  # tokens from "sent" to it: "sent to a military hospital"
_EITHER = frozenset("and or".split())
_CONDITION_REACH = 10  # tokens that an "if" governs at most, where no verb of saying comes between


@dataclass(frozen=True, slots=True)
class Trigger:
    """A word that says what happened: its place, what it says, and its voice.

    `before` is the first of its auxiliaries; `voice` is active, passive, or reduced ("12
    people killed") where no auxiliary tells.
    """

    at: int
    before: int
    event: Event
    voice: str


def find_triggers(line: Line) -> Iterator[Trigger]:
    """Find the words of a sentence that say what happened, unless denied, planned or only possible."""
    for i in range(len(line.words)):
        event = event_at(line, i)
        if event is None or begins_name(line, i):
            continue
        if _ambiguous(line, i, event) or not _meant(line, i, event):
            continue
        trigger = voiced(line, i, event)
        if trigger is not None:
            yield trigger


def _meant(line: Line, i: int, event: Event) -> bool:
    """Leave out "the dead", people without a home anyway, and who is flown to a hospital or sent home."""
    word = line.word(i)
    if event.measure == "deployed" and any(line.word(j) in _NO_MISSION for j in range(i + 1, i + _TO_WHERE)):
        return False
    if line.word(i + 1) in _REFLEXIVES:
        return False
    if event.frame == "predicate" and line.word(i - 1) in ("the", "a", "of"):
        return False
    if word == "homeless":
        return any(line.word(j) in _MADE for j in range(max(0, i - 9), i))
    return not (word.startswith("evacuat") and _HOSPITAL & set(line.words))


def _ambiguous(line: Line, i: int, event: Event) -> bool:
    """Tell "killed or wounded", whose count is of both."""
    for step in (1, -1):
        other = EVENTS.get(line.word(i + 2 * step))
        if line.word(i + step) in _EITHER and other is not None and other.measure != event.measure:
            return True
    return False


def voiced(line: Line, i: int, event: Event) -> Trigger | None:
    """Read the auxiliaries before a trigger; None where it is denied, planned or only possible."""
    seen: set[str] = set()
    j = i - 1
    while event.frame == "predicate" and line.word(j) in ("to", "into", "in", "police", "military"):
        j -= 1  # "were in police custody"
    while j >= 0:
        word, tag = line.words[j], line.tags[j]
        if word in _EITHER and line.tag(j - 1) in ("VBN", "VBD") and line.word(i) != "dead":
            j -= 2
            continue
        passes = (
            word in _BE
            or (event.frame == "predicate" and word in ("held", "kept"))
            or word in _HAVE
            or tag in ("MD", "RB")
            or word in _REPORTED
            or word == "to"
        )
        predicate = event.frame == "predicate" and tag in ("VBN", "VBD")
        hypothetical = word in _UNREAL or (word in _MAY and not seen & _HAVE)
        if word in _NEGATIVE or (hypothetical and tag == "MD"):
            return None
        if not passes and not predicate:
            break
        seen.add(word)
        j -= 1
    if line.word(j) in _NEGATIVE or _conditional(line, j):
        return None
    if "to" in seen and not seen & _HAVE and not _really(line, i, event):
        return None
    return Trigger(i, j + 1, event, _voice(line, i, seen))


def _really(line: Line, i: int, event: Event) -> bool:
    """An infinitive tells what happened only after some verbs: "went on to kill", "forced to flee"."""
    if event.frame == "predicate":
        return True
    j = i - 1
    while j > 0 and line.word(j) != "to":
        j -= 1
    return line.word(j - 1) in _CARRIED_OUT or line.word(j - 1) in _REPORTED


def _conditional(line: Line, j: int) -> bool:
    return any(line.word(k) in _CONDITIONS for k in range(max(0, j - _CONDITION_REACH), j + 1))


def _voice(line: Line, i: int, seen: set[str]) -> str:
    word = line.word(i)
    if seen & _BE and not word.endswith("ing"):
        return "passive"
    if any(c.dep_ in ("dobj", "obj") and c.i > line.tokens[i].i for c in line.tokens[i].children):
        return "active"
    if word.endswith("ing") or line.tags[i] in ("VB", "VBP", "VBZ") or seen & _HAVE:
        return "active"
    return "reduced"
