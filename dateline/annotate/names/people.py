"""People: which names of an article are one person's.

A full name gathers its shorter forms: the surname with or without a title, the given name
where nobody else has it, initials and names with a middle name left out. A surname that two
people share is told apart by the honorific, else it is the one in the title, else the one named last.
"""

from __future__ import annotations

import re
from collections import Counter

from dateline.annotate.names.candidates import Candidate
from dateline.annotate.names.chains import Chain
from dateline.annotate.names.knowledge import fold_name
from dateline.annotate.names.reading import Reading
from dateline.annotate.names.roles import find_roles, is_relative
from dateline.annotate.names.vocabulary import FEMALE_HONORIFICS, MALE_HONORIFICS, SUFFIXES
from dateline.given_names import GIVEN_NAMES

# Full names of who is only mentioned, surnames before them, and surnames that make one of two the main one.
_SELDOM, _OFTEN, _MAIN = 2, 2, 5
# Who is so is called by the given name: "Sir Otto", of "Sir Otto Stein".
_KNIGHTS = frozenset({"sir", "dame"})

# Whom the press calls so all the time, by one name.
_PEERS = frozenset({"lord", "lady"})


def chain_people(reading: Reading, candidates: list[Candidate]) -> list[Chain]:
    """Give a chain for each person of the candidates, which are all people, in order."""
    chains: list[Chain] = []
    parts = {id(c): name_parts(reading.text[c.words[0].start : c.words[-1].end]) for c in candidates}
    full = [c for c in candidates if len(parts[id(c)]) > 1]
    for candidate in sorted(full, key=lambda c: (-len(parts[id(c)]), c.start)):
        _join_full(reading, chains, candidate, parts[id(candidate)])
    short = [c for c in candidates if len(parts[id(c)]) == 1]
    known = _known_already(reading, chains, [(c, parts[id(c)][0]) for c in short])
    for candidate in short:
        _join_short(reading, chains, candidate, parts[id(candidate)], known)
    for chain in chains:
        chain.spans.sort()
    return chains


def name_parts(name: str) -> tuple[str, ...]:
    """Fold a name to its words, without generational suffix and nickname."""
    words = [fold_name(word) for word in name.split() if word[0] not in "\"'(“‘"]
    while len(words) > 1 and words[-1] in SUFFIXES:
        words.pop()
    return tuple(word for word in words if word) or (fold_name(name),)


def _join_full(reading: Reading, chains: list[Chain], candidate: Candidate, parts: tuple[str, ...]) -> None:
    fitting = [chain for chain in chains if any(_compatible(words, parts) for words in chain.words)]
    generation = _generation(candidate)
    if generation:  # "Otto Stein Jr." is not "Otto Stein Sr."
        fitting = [chain for chain in fitting if chain.generation in ("", generation)]
    _enter(
        reading,
        chains,
        fitting[0] if len(fitting) == 1 else _nearest(reading, fitting, candidate),
        candidate,
        parts,
    )


def _generation(candidate: Candidate) -> str:
    """Give the suffix that tells a person from the father or the son, without its full stop."""
    last = candidate.words[-1].lower.rstrip(".")
    return last if len(candidate.words) > 1 and last in SUFFIXES else ""


def _compatible(longer: tuple[str, ...], shorter: tuple[str, ...]) -> bool:
    """Say whether one name is the other with words left out or cut to initials, the surname kept."""
    if longer == shorter:
        return True
    if longer[-1] != shorter[-1] and longer[-1].replace(" ", "") != shorter[-1].replace(" ", ""):
        return False
    at = 0
    for word in shorter[:-1]:
        while at < len(longer) - 1 and not _same_given(longer[at], word):
            at += 1
        if at == len(longer) - 1:
            return False
        at += 1
    return True


def _same_given(one: str, other: str) -> bool:
    if one == other:
        return True
    short, long = sorted((one, other), key=len)
    return len(short.replace(" ", "")) <= 2 and long.startswith(short[0]) and " " not in long  # noqa: PLR2004 - initials


def _known_already(
    reading: Reading, chains: list[Chain], short: list[tuple[Candidate, str]]
) -> frozenset[str]:
    """Give the surnames that the text uses for somebody else before it names their only bearer in full.

    News introduces who is in it in full. Whom readers know without is somebody else: "Stein" of the first
    lines is not the daughter "Anna Stein" further down, who is named so once or twice.
    """
    earlier: Counter[str] = Counter()
    for candidate, word in short:
        bearers = [c for c in chains if any(words[-1] == word for words in c.words)]
        only = bearers[0] if len(bearers) == 1 else None
        if only and len(only.spans) <= _SELDOM and not candidate.heading and candidate.start < only.first:
            earlier[word] += 1
    return frozenset(w for w, count in earlier.items() if count >= _OFTEN and not _is_headline(reading, w))


def _is_headline(reading: Reading, surname: str) -> bool:
    """Say whether a heading has the surname behind another name's word: "Otto al-Stein"."""
    pattern = re.compile(rf"[A-Z][\w'-]+ (?:[a-z]{{2,3}}[- ])?(?i:{re.escape(surname)})\b")
    return any(pattern.search(reading.plain, start, end) for start, end, _ in reading.headings)


def _join_short(
    reading: Reading,
    chains: list[Chain],
    candidate: Candidate,
    parts: tuple[str, ...],
    known: frozenset[str],
) -> None:
    word = parts[0]
    by_surname = [c for c in chains if any(w[-1] == word or w[-1].endswith(f" {word}") for w in c.words)]
    if word in known:
        by_surname = [c for c in by_surname if (word,) in c.words and len(c.words) == 1]
        if not by_surname:
            _enter(reading, chains, None, candidate, parts)
            return
    fitting = by_surname or [c for c in chains if any(word in w for w in c.words)]
    fitting = [c for c in fitting if _may_be(c, candidate)]
    if len(fitting) > 1:
        fitting = _of_sex(fitting, candidate.honorific) or fitting
    if not by_surname and candidate.honorific:
        knight = candidate.honorific in _KNIGHTS
        fitting = [c for c in fitting if word not in GIVEN_NAMES or (knight and c.honorifics & _KNIGHTS)]
    _enter(
        reading,
        chains,
        fitting[0] if len(fitting) == 1 else _nearest(reading, fitting, candidate),
        candidate,
        parts,
    )


def _may_be(chain: Chain, candidate: Candidate) -> bool:
    """Who is titled by surname before a namesake's full name, or beside a relative, is someone else."""
    if candidate.office is None or chain.roles:
        return True
    return not chain.relative and (candidate.heading or chain.first < candidate.start)


def _of_sex(chains: list[Chain], honorific: str) -> list[Chain]:
    for own, other in ((MALE_HONORIFICS, FEMALE_HONORIFICS), (FEMALE_HONORIFICS, MALE_HONORIFICS)):
        if honorific in own:
            certain = [c for c in chains if c.honorifics & own]
            return certain or [c for c in chains if not c.honorifics & other]
    return []


def _nearest(reading: Reading, chains: list[Chain], candidate: Candidate) -> Chain | None:
    """The one whom alone the title names in full, else the one named last before it, else first."""
    if len(chains) > 1 and reading.headings and not candidate.honorific:
        start, end, _ = reading.headings[0]
        titled = [c for c in chains if any(" " in n and n in reading.text[start:end] for n in c.names)]
        if len(titled) == 1:
            return titled[0]
    often = sorted(chains, key=lambda c: -c.shorts)
    if len(often) > 1 and often[0].shorts >= _MAIN and often[0].shorts >= _MAIN * often[1].shorts:
        return often[0]  # whom the article is about
    # Somebody's relative is named in full, or as the younger, whom the news is about by the surname.
    younger = candidate.words[-1].lower in SUFFIXES
    chains = [c for c in chains if c.relative == younger] or chains
    before = [(max((s for s, _, _ in c.spans if s < candidate.start), default=-1), c) for c in chains]
    return max(before, key=lambda pair: pair[0])[1] if before else None


def _enter(
    reading: Reading, chains: list[Chain], chain: Chain | None, candidate: Candidate, parts: tuple[str, ...]
) -> None:
    if chain is None:
        chain = Chain("person")
        chains.append(chain)
    alone = all(len(words) == 1 for words in chain.words)
    titled = candidate.honorific in _PEERS and candidate.office is None and len(parts) == 1 and alone
    start = candidate.start if titled else candidate.words[0].start  # "Lord Stein", of whom no more is said
    chain.add(start, candidate.end, "name", reading.text[start : candidate.end])
    if candidate.honorific:
        chain.honorifics.add(candidate.honorific)
    chain.shorts += len(parts) == 1 and not candidate.heading
    if parts not in chain.words:
        chain.words.append(parts)
    chain.generation = chain.generation or _generation(candidate)
    chain.roles.extend(find_roles(reading, candidate))
    chain.relative = chain.relative or (len(parts) > 1 and is_relative(reading, candidate))
