"""Ministries that are named without their state: whose the sentence, or the article, tells them to be."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import replace

from dateline.annotate.names.abbreviations import SEATS
from dateline.annotate.names.organs import Organ
from dateline.annotate.names.reading import Reading
from dateline.annotate.names.state_scan import StateSpan

# How often an article names the state that it is about, or a rival of it, and how much oftener than the next.
_OFTEN, _BY_FAR = 4, 3
# States that call their ministries departments, and whose regions have other names for theirs.
_WITH_DEPARTMENTS = frozenset("IE PH ZA GB".split())
_ASKED = re.compile(r"^[A-Z][^\n.?!]{4,60}\?$", re.MULTILINE)  # "What does Ruritania say?"
_ITS = re.compile(r"\b[Ii]ts (?:own )?$")
_BACK = 10  # characters
# Whom a ministry does this to is no state of its own: "the Defence Ministry on Monday accused Ruritania".
_AGAINST = re.compile(
    r"(?: [\w'.,-]+){0,6}?"
    r" (?:accus|blam|condemn|denounc|criticis|criticiz|summon|reject|rebuk|slamm|threaten)"
    r"(?:ed|es|s|ing|e)? (?:(?:the|an?|neighbou?ring|what it called) )*"
)
_DATELINE = re.compile(
    r"^([A-Z][\w.' -]{2,30}?)(?:, ([A-Z][\w. ]{2,25}))?(?:, [A-Z][a-z]{2,8}\.? \d{1,2})?"
    r"(?: \([^)\n]{2,30}\))? ?--? (?=[A-Z\"'])",
    re.MULTILINE,
)
_BEGINNING = 1200  # characters, in which a dateline stands
_SHARE = 0.5  # of the mentions of the state that is named most, those of the one reported from


def with_states(reading: Reading, organs: list[Organ], states: list[StateSpan]) -> list[Organ]:
    """Give the organs with the states of ministries that the text tells without naming them there.

    Such a ministry is of the state whose "its" it is, or that is not whom it accuses; else of the only
    state in the question that heads its section; else of the only one that the article names, or reports
    from, or names ministries and forces of, or of the one that it names by far the most. So is a
    department of a state that calls ministries so; the United States' have namesakes in regions.
    """
    if not any(_is_open(organ, (" ministry", " department")) for organ in organs):
        return organs
    asked = [match.span() for match in _ASKED.finditer(reading.plain)]
    open_ones = frozenset(filter(_is_open, organs))
    organs = [replace(o, state=_told(reading, o, states, asked)) if _is_open(o) else o for o in organs]
    organs = _by_function(organs, open_ones)
    if only := _only_state(reading, organs, states):
        kind = (" ministry", " department") if only in _WITH_DEPARTMENTS else (" ministry",)
        organs = [replace(o, state=only) if _is_open(o, kind) else o for o in organs]
    return organs


def _is_open(organ: Organ, kind: tuple[str, ...] = (" ministry",)) -> bool:
    """Say whether an organ of a kind is of no named state, and of none that has the only one."""
    return not organ.state and organ.function.endswith(kind) and organ.function not in SEATS


def _told(
    reading: Reading, organ: Organ, states: Sequence[StateSpan], asked: Sequence[tuple[int, int]]
) -> str:
    """Give the code of the state that the sentence, or the question before it, tells; empty for none."""
    return (
        _of_pronoun(reading, organ, states)
        or _of_accuser(reading, organ, states)
        or _of_section(organ, asked, states)
    )


def _of_pronoun(reading: Reading, organ: Organ, states: Sequence[StateSpan]) -> str:
    """Give the state that "its" means: the only one that the sentence has named, or called its own."""
    if not _ITS.search(reading.plain, max(organ.start - _BACK, 0), organ.start):
        return ""
    start = reading.sentences[reading.sentence_at(organ.start)].start
    before = [span for span in states if start <= span.start < organ.start]
    named = {span.state.code for span in before if not span.adjective}
    codes = named or {span.state.code for span in before}
    return codes.pop() if len(codes) == 1 else ""


def _of_accuser(reading: Reading, organ: Organ, states: Sequence[StateSpan]) -> str:
    """Give the other of the two states that an article is of where a ministry accuses the one."""
    match = _AGAINST.match(reading.plain, organ.end)
    if match is None:
        return ""
    accused = next((span.state.code for span in states if span.start == match.end()), "")
    named = Counter(span.state.code for span in states)
    others = [code for code, count in named.most_common() if code != accused and count > 1]
    return others[0] if accused and len(others) == 1 else ""


def _by_function(organs: list[Organ], open_ones: Collection[Organ]) -> list[Organ]:
    """Give open ministries the state that is told of another mention, where no second has one such.

    With whose state an article names a ministry first, it means later; before that it may be another.
    """
    told: dict[str, dict[str, int]] = {}
    for organ in organs:
        if organ.state:
            start = 0 if replace(organ, state="") in open_ones else organ.start
            first = told.setdefault(organ.function, {})
            first[organ.state] = min(start, first.get(organ.state, start))
    only = {function: next(iter(codes.items())) for function, codes in told.items() if len(codes) == 1}

    def meant(organ: Organ) -> str:
        code, since = only.get(organ.function, ("", 0))
        return code if since <= organ.start else ""

    return [replace(o, state=meant(o)) if _is_open(o) else o for o in organs]


def _of_section(organ: Organ, asked: Sequence[tuple[int, int]], states: Sequence[StateSpan]) -> str:
    """Give the code of the only state in the question that heads an organ's section, of those in order."""
    start, end = next((span for span in reversed(asked) if span[1] <= organ.start), (0, 0))
    codes = {span.state.code for span in states if start <= span.start < end}
    return codes.pop() if len(codes) == 1 else ""


def _only_state(reading: Reading, organs: Sequence[Organ], states: Sequence[StateSpan]) -> str:
    """Give the only state that an article names, reports from, or names organs of; else the main one.

    Of which alone it names organs is not the one where it names another often, and oftener than it.
    """
    named = Counter(span.state.code for span in states)
    acting = {o.state for o in organs if o.state}
    if len(named) == 1:
        return next(iter(named))
    if (home := reported_from(reading)) and named[home] >= max(_SHARE * max(named.values(), default=0), 1):
        return home
    if len(acting) == 1:
        only = next(iter(acting))
        second = max((count for code, count in named.items() if code != only.partition("-")[0]), default=0)
        rival = second >= _OFTEN and second > named[only.partition("-")[0]]
        return "" if rival else only
    first, *others = named.most_common(2) or [("", 0)]
    by_far = first[1] >= _OFTEN and first[1] >= _BY_FAR * sum(count for _, count in others)
    return first[0] if by_far and (not acting or first[0] in acting) else ""


def reported_from(reading: Reading) -> str:
    """Give the code of the state of the first dateline: "ZENDA, Ruritania (ZNA) - ", "Zenda - "."""
    found = (_state_of(reading, match) for match in _DATELINE.finditer(reading.plain, 0, _BEGINNING))
    return next(filter(None, found), "")


def _state_of(reading: Reading, match: re.Match[str]) -> str:
    """Give the code of the state that a dateline names, or that its town is in; a headline has none."""
    known, town = reading.knowledge, match[1].title() if match[1].isupper() else match[1]
    if match[2] and (state := known.state_named(match[2])):
        return state.code
    place = known.place_of_size(town)
    return (place.location.country or "") if place else ""
