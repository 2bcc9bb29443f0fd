"""Headlines in title case: their capitals say nothing, so only names that the body confirms are found."""

from __future__ import annotations

import re

from dateline.annotate.names.chains import Chain
from dateline.annotate.names.reading import Reading

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
                chain.add(match.start(), match.end(), "name", reading.text[match.start() : match.end()])


_PLAIN = str.maketrans("‘’“”", "''\"\"")
