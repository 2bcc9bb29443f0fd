"""Embassies: a state has one in each other, so that whose it is says no more than half."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from dateline.annotate.names.ministries import reported_from
from dateline.annotate.names.organs import Organ
from dateline.annotate.names.reading import Reading
from dateline.annotate.names.state_scan import StateSpan

EMBASSY = "embassy"
# "The embassy in Lima", "in the Peruvian capital, Lima".
_IN = re.compile(r"(?:'s)?,? in (?:the (?:[A-Z]\w+ )?(?:capital(?: city)?,? (?:of )?)?)?")
_NAME = re.compile(r"[A-Z][\w'-]+(?: [A-Z][\w'-]+){0,2}")


def with_hosts(reading: Reading, organs: list[Organ], states: Sequence[StateSpan]) -> list[Organ]:
    """Tell embassies by the state they are in: that said right behind, else the article's only other.

    Of several others it is the only one that the sentence has named before, else that which the article
    reports from.
    """
    if not any(organ.function == EMBASSY for organ in organs):
        return organs
    named = Counter(span.state.code for span in states)
    return [
        _with_host(reading, organ, named, states) if organ.function == EMBASSY else organ for organ in organs
    ]


def _with_host(reading: Reading, organ: Organ, named: Counter[str], states: Sequence[StateSpan]) -> Organ:
    others = [code for code in named if code != organ.state]
    host = _host_after(reading, organ) or (others[0] if len(others) == 1 else "")
    host = host or _host_before(reading, organ, states)
    home = "" if host else reported_from(reading)
    host = home if home in others else host
    return replace(organ, function=f"{EMBASSY} {host}") if organ.state and host else organ


def _host_before(reading: Reading, organ: Organ, states: Sequence[StateSpan]) -> str:
    """Give the code of the only other state that the sentence has by name before an embassy."""
    begin = reading.sentences[reading.sentence_at(organ.start)].start if reading.sentences else 0
    before = (span for span in states if begin <= span.start < organ.start and not span.adjective)
    codes = {span.state.code for span in before} - {organ.state}
    return codes.pop() if len(codes) == 1 else ""


def _host_after(reading: Reading, organ: Organ) -> str:
    """Give the code of the state that an embassy is said to be in: "the Ruritanian embassy in Lima"."""
    match = _IN.match(reading.plain, organ.end)
    name = _NAME.match(reading.plain, match.end()) if match else None
    words = name[0].removesuffix("'s").split(" ") if name else []
    for n in range(len(words), 0, -1):
        surface = " ".join(words[:n])
        if state := reading.knowledge.state_named(surface):
            return state.code
        if town := reading.knowledge.town(surface):
            return town.location.country or ""
    return ""
