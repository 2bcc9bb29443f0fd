"""States, their adjectives and the organs named after them, found before any other name."""

from __future__ import annotations

import re
from dataclasses import dataclass

from dateline.annotate.names.candidates import Candidate
from dateline.annotate.names.organs import GOVERNMENT, ORGAN, ORGAN_BEGINS, ORGAN_OF, Organ, function_of
from dateline.annotate.names.reading import Reading
from dateline.annotate.names.runs import Word
from dateline.gazetteer import State

_LONGEST = 6  # words: "Democratic Republic of the Congo" has five with its links
_GENITIVE = re.compile(r"'s?\b|'")
_BETWEEN = re.compile(r"(?:'s|')?\ (?:(?:own|former|new|then)\ )?")
_NOUNS = frozenset({"NN", "NNS"})
_ARTICLES = frozenset({"the", "a", "an"})
_LONGER = re.compile(r" (?:and )?[A-Z]")
_AND = re.compile(r"(?:'s|')?,?\ and\ (?:the\ )?")
_OF = re.compile(r"\ (?:of|in)\ (?:the\ )?")


@dataclass(frozen=True, slots=True)
class StateSpan:
    """A state's name or adjective in the text."""

    start: int
    end: int
    state: State
    adjective: bool
    half: bool = False


def find_states(reading: Reading, runs: list[list[Word]]) -> list[StateSpan]:
    """Give the longest state names and adjectives of the runs, in order."""
    found = []
    for words in runs:
        i = 0
        while i < len(words):
            span, used = _state_at(reading, words, i)
            if span is not None:
                found.append(span)
            elif "-" in words[i].text:
                found.extend(_halves(reading, words[i]))
            i += used
    return found


def _state_at(reading: Reading, words: list[Word], i: int) -> tuple[StateSpan | None, int]:
    if words[i].link or words[i].lower in _ARTICLES:
        return None, 1
    known = reading.knowledge
    longest = min(_LONGEST, len(words) - i)
    for n in range(longest, 0, -1):
        if words[i + n - 1].link:
            continue
        surface = reading.plain[words[i].start : words[i + n - 1].end]
        if state := known.state_named(surface):
            return StateSpan(words[i].start, words[i + n - 1].end, state, adjective=False), n
        if n <= 2 and (state := known.state_of_adjective(surface)):  # noqa: PLR2004 - "South Ruritanian"
            return StateSpan(words[i].start, words[i + n - 1].end, state, adjective=True), n
    return None, 1


def _halves(reading: Reading, word: Word) -> list[StateSpan]:
    """Find two states in "Ruritania-Syldavia", "Guinea-Bissau" was found as one before."""
    found = []
    start = word.start
    for part in word.text.split("-"):
        if part[:1].isupper():
            if state := reading.knowledge.state_named(part):
                found.append(StateSpan(start, start + len(part), state, adjective=False, half=True))
            elif state := reading.knowledge.state_of_adjective(part):
                found.append(StateSpan(start, start + len(part), state, adjective=True, half=True))
        start += len(part) + 1
    return found


def without_states(candidates: list[Candidate], spans: list[StateSpan]) -> list[Candidate]:
    """Leave out the candidates that are nothing but adjectives or joined names of states."""
    ends = {span.start: span.end for span in spans}

    def consists(candidate: Candidate) -> bool:
        at, end = candidate.start, candidate.words[-1].end
        while at in ends and ends[at] < end:
            at = ends[at] + 1
        return ends.get(at) == end

    return [c for c in candidates if c.kind == "person" or not consists(c)]


def find_organs(reading: Reading, runs: list[list[Word]], states: list[StateSpan]) -> list[Organ]:
    """Give the organs named with their state, and those that the text names with capitals alone."""
    found: list[Organ] = []
    for i, span in enumerate(states):
        found.extend(_organ_after(reading, span, states[i + 1 : i + 2]))
    by_end = {span.start: span for span in states}
    taken = {(organ.start, organ.end) for organ in found}
    for word in (word for words in runs for word in words if word.lower in ORGAN_BEGINS):
        match = ORGAN_OF.match(reading.plain, word.start)
        if match is None or any(s < match.end() and match.start() < e for s, e in taken):
            continue
        if organ := _organ_of(reading, match, by_end):
            found.append(organ)
            taken.add((organ.start, organ.end))
    return sorted(found, key=lambda o: (o.start, o.end))


def _organ_after(reading: Reading, span: StateSpan, following: list[StateSpan]) -> list[Organ]:
    plain, code = reading.plain, span.state.code
    between = _BETWEEN.match(plain, span.end)
    if between is None:
        return []
    genitive = plain[span.end] == "'"
    if (
        not span.adjective
        and not genitive
        and not reading.plain[span.start : span.end].replace(".", "").isupper()
    ):
        match = ORGAN.match(plain, between.end())
        if match is None or not match.group()[0].isupper():
            return []
    match = ORGAN.match(plain, between.end())
    if match and not _goes_on(reading, match):
        return [Organ(span.start, match.end(), code, function_of(match.group()))]
    joined = _AND.match(plain, span.end)
    if joined and following and following[0].start == joined.end():
        between = _BETWEEN.match(plain, following[0].end)
        match = ORGAN.match(plain, between.end()) if between else None
        if match and match.group().endswith("s"):
            function = function_of(match.group())
            return [Organ(span.start, span.end, code, function, f"{plain[span.start : span.end]} {function}")]
    return []


def _goes_on(reading: Reading, match: re.Match[str]) -> bool:
    """Refuse "Ruritanian military bases" as an organ: the word qualifies the next noun."""
    following = match.end() + 1
    return reading.plain.startswith(" ", match.end()) and (
        reading.tag_at(following) in _NOUNS and reading.plain[following : following + 1].islower()
    )


def _organ_of(reading: Reading, match: re.Match[str], states: dict[int, StateSpan]) -> Organ | None:
    if not any(c.isupper() for c in match.group()) or _LONGER.match(reading.plain, match.end()):
        return None
    function = function_of(match.group())
    of = _OF.match(reading.plain, match.end())
    state = states.get(of.end()) if of else None
    if of and state and not state.adjective:
        return Organ(match.start(), state.end, state.state.code, function)
    return Organ(match.start(), match.end(), "", function)


def government_after(reading: Reading, span: StateSpan) -> int | None:
    """Give the end of "the Ruritanian government" or "Ruritania's officials" where it stands there."""
    between = _BETWEEN.match(reading.plain, span.end)
    match = GOVERNMENT.match(reading.plain, between.end()) if between else None
    return match.end() if match else None
