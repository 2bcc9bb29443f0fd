"""Headlines in title case: their capitals say nothing, so only names that the body confirms are found."""

from __future__ import annotations

import re

from dateline.annotate.names.chains import Chain
from dateline.annotate.names.reading import Reading
from dateline.lexicon.given_names import GIVEN_NAMES

_LEAST = 3  # letters: shorter names are words in a headline


def find_in_headings(reading: Reading, chains: list[Chain]) -> None:
    """Add to the chains their names' occurrences in headings that capitalise every word."""
    headings = [(start, end) for start, end, members in reading.headings if reading.in_title_case(members[0])]
    if not headings:
        return
    owners: dict[str, Chain] = {}
    for chain in chains:
        if chain.kind == "state":  # found in headings like anywhere else
            continue
        for name in chain.names:
            owners.setdefault(name.translate(_PLAIN), chain)
            if chain.kind == "person":
                owners.setdefault(name.translate(_PLAIN).split()[-1], chain)
    names = sorted((n for n in owners if len(n) >= _LEAST), key=lambda n: (-len(n), n))
    if not names:
        return
    pattern = re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, names))})(?!\w)")
    for start, end in headings:
        for match in pattern.finditer(reading.plain, start, end):
            chain = owners[match.group()]
            if not any(s < match.end() and match.start() < e for s, e, _ in chain.spans):
                first = _with_given_name(reading, chain, match.start(), start)
                chain.add(first, match.end(), "name", reading.text[first : match.end()])


def _with_given_name(reading: Reading, chain: Chain, start: int, floor: int) -> int:
    """Give where a person's name begins that only the heading has in full: "Otto Stein", of "Stein"."""
    if chain.kind != "person" or any(" " in name for name in chain.names):
        return start
    given = _GIVEN.search(reading.plain, floor, start)
    return given.start(1) if given and given[1].lower() in GIVEN_NAMES else start


_GIVEN = re.compile(r"(?<![\w-])([A-Z][\w-]+)\ $")
_PLAIN = str.maketrans("‘’“”", "''\"\"")
