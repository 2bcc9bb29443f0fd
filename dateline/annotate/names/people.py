"""People: which names of an article are one person's.

A full name gathers its shorter forms: the surname with or without a title, the given name
where nobody else has it, initials and names with a middle name left out. A surname that two
people share is told apart by the honorific, else it is who has just been introduced, else the one in
the title, else the one named last.
"""

from __future__ import annotations

import re
from collections import Counter

from rapidfuzz.distance import OSA

from dateline.annotate.names.candidates import Candidate
from dateline.annotate.names.chains import Chain
from dateline.annotate.names.knowledge import fold_name
from dateline.annotate.names.reading import Reading
from dateline.annotate.names.roles import find_roles, is_relative
from dateline.annotate.names.vocabulary import (
    FEMALE_HONORIFICS,
    HONORIFICS,
    MALE_HONORIFICS,
    ROLE_HEADS,
    SUFFIXES,
)
from dateline.lexicon.given_names import GIVEN_NAMES, SHORT_FOR
from dateline.lexicon.person_spellings import (
    GENERATIONS,
    PARTICLES,
    in_one_spelling,
    is_transliterated,
    skeleton,
)

# Full names of who is only mentioned, surnames before them, and surnames that make one of two the main one.
_SELDOM, _OFTEN, _MAIN = 2, 2, 5
_LONG = 6  # letters: in shorter surnames one letter more or less is somebody else's
_NAME = r"[A-Z](?:[\w'-]|\?(?=[a-z]))+"  # a letter of it may be lost
# By what else somebody is known.
_KNOWN_AS = re.compile(
    r"(?:(?:,| -| --) an? (?:[a-z-]+ ){1,4}|(?:,| is| was| \(| -)? ?)"
    r"(?:(?:who|is|was|also|better|widely|popularly|formerly|once|more commonly) )*"
    r"(?:(?:known|nicknamed|dubbed)(?: (?:to|in|by|among) [A-Za-z ]{2,30}?)?(?: as|(?<=named)|(?<=dubbed)"
    r"| by (?:his|her|their) (?:nickname|stage name|pen name|nom de guerre|pseudonym|alias))"
    r"|whose (?:real|birth|full|maiden) name (?:is|was)|(?:aka|a\.k\.a\.|alias))"
    rf" \"?(?:Dr\.? |Mr\.? |Mrs\.? )?(?P<name>{_NAME}(?: {_NAME}){{0,3}})"
)
_PUT_IN = re.compile(r"\[\w+\] ")  # what who is quoted didn't say
_SYLLABLES = 2  # of a given name that stands behind the surname
_NEAR = 3  # sentences in which who is introduced goes on to be meant
_SURNAME = 4  # letters: shorter surnames are others with a letter more
_LETTERS = 3  # in capitals: longer names are shouted
# Who is so is called by the given name: "Sir Otto", of "Sir Otto Stein".
_KNIGHTS = frozenset({"sir", "dame"})

# "Van" and "der", in small letters before a surname.
_PARTICLES_BEFORE = re.compile(rf"(?<![\w'-])(?:(?:{'|'.join(sorted(PARTICLES))}) )+$")
_LONGEST_PARTICLES = 16  # characters

# Whom the press calls so all the time, by one name.
_PEERS = frozenset({"lord", "lady"})


def chain_people(reading: Reading, candidates: list[Candidate]) -> list[Chain]:
    """Give a chain for each person of the candidates, which are all people, in order."""
    chains: list[Chain] = []
    parts = {id(c): name_parts(reading.text[c.words[0].start : c.words[-1].end]) for c in candidates}
    full = [c for c in candidates if len(parts[id(c)]) > 1]
    other = {id(c): _known_as(reading, c) for c in full}
    for candidate in sorted(full, key=lambda c: (not other[id(c)], -len(parts[id(c)]), c.start)):
        _join_full(reading, chains, candidate, parts[id(candidate)], other[id(candidate)])
    short = [c for c in candidates if len(parts[id(c)]) == 1]
    _mark_always_in_full(chains, [(c, parts[id(c)][0]) for c in short])
    known = _known_already(reading, chains, [(c, parts[id(c)][0]) for c in short])
    for candidate in short:
        _join_short(reading, chains, candidate, parts[id(candidate)], known)
    for chain in chains:
        chain.spans.sort()
    return chains


def name_parts(name: str) -> tuple[str, ...]:
    """Fold a name to its words, without generational suffix and nickname; "Otto (Stein)" has none."""
    words = [fold_name(word) for word in name.split() if word[0] not in "\"'(“‘"]
    if len(words) == 1:
        words = [fold_name(word) for word in name.split()]
    while len(words) > 1 and words[-1] in SUFFIXES:
        words.pop()
    return in_one_spelling([word for word in words if word]) or (fold_name(name),)


def _known_as(reading: Reading, candidate: Candidate) -> tuple[str, ...]:
    """Give by what else the text says that somebody is known: "Maria Rossi, known to all as Dr. Mara"."""
    match = _KNOWN_AS.match(reading.plain, candidate.end)
    return name_parts(match["name"]) if match else ()


def _mark_always_in_full(chains: list[Chain], short: list[tuple[Candidate, str]]) -> None:
    """Mark whom the text only names in full, as the surname alone is somebody else's, who has an office.

    The other is named in full once, before any surname: "Anna Stein's shop" beside "Minister Otto Stein".
    """
    first: dict[str, int] = {}
    for candidate, word in short:
        if not candidate.heading:
            first.setdefault(word, candidate.start)
    for word, start in first.items():
        bearers = [c for c in chains if any(w[-1] == word for w in c.words)]
        once = [c for c in bearers if c.fulls == 1 and c.roles and not c.relative and c.first < start]
        others = [c for c in bearers if not any(c is one for one in once)]
        if len(once) == 1 and all(c.fulls > 1 or c.relative for c in others):
            for chain in others:
                chain.always_full = True


def _join_full(
    reading: Reading,
    chains: list[Chain],
    candidate: Candidate,
    parts: tuple[str, ...],
    known_as: tuple[str, ...],
) -> None:
    fitting = [chain for chain in chains if any(_compatible(words, parts) for words in chain.words)]
    if not fitting and not is_relative(reading, candidate):
        fitting = [c for c in chains if not c.relative and any(_is_short_form(w, parts) for w in c.words)]
        fitting = fitting or [c for c in chains if any(_is_spelt_otherwise(w, parts) for w in c.words)]
        fitting = fitting or [c for c in chains if any(w[:-1] == parts for w in c.words)]
        fitting = fitting or [c for c in chains if any(_is_misprinted(w, parts) for w in c.words)]
    generation = _generation(candidate)
    if generation:  # "Otto Stein Jr." is not "Otto Stein Sr.", nor "Otto W. Stein"
        fitting = [
            c for c in fitting if c.generation == generation or (not c.generation and parts in c.words)
        ]
    chain = fitting[0] if len(fitting) == 1 else _nearest(reading, fitting, candidate)
    chain = _enter(reading, chains, chain, candidate, parts)
    if known_as and known_as not in chain.words:
        chain.words.append(known_as)


def _generation(candidate: Candidate) -> str:
    """Give the suffix that tells a person from the father or the son, in one spelling: "jr" of "Jnr."."""
    return GENERATIONS.get(candidate.words[-1].lower, "") if len(candidate.words) > 1 else ""


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


def _is_short_form(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Say whether two names are one but for the short form of the given name: "Bill Stein"."""
    short = other[0] in SHORT_FOR.get(one[0], ()) or one[0] in SHORT_FOR.get(other[0], ())
    return short and one[1:] == other[1:]


def _is_spelt_otherwise(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Say whether two full names are one, transliterated, or with the surname first: "Stein Otto"."""
    return is_transliterated(one, other) or (len(one) > 1 and one == other[::-1])


def _is_misprinted(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Say whether two full names are one but for a letter at the surname's end: "Otto Tarn", "Otto Tarne"."""
    if one[:-1] != other[:-1] or len(one) != len(other) or len(one[0]) < _SYLLABLES:
        return False
    short, long = sorted((one[-1], other[-1]), key=len)
    return len(short) >= _SURNAME and len(long) == len(short) + 1 and long.startswith(short)


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
        if not bearers and word not in GIVEN_NAMES:  # whose surname stands first
            bearers = [c for c in chains if any(words[0] == word for words in c.words)]
        only = bearers[0] if len(bearers) == 1 else None
        if only and len(only.spans) <= _SELDOM and not candidate.heading and candidate.start < only.first:
            earlier[word] += 1
    return frozenset(w for w, count in earlier.items() if count >= _OFTEN and not _is_headline(reading, w))


def _is_headline(reading: Reading, surname: str) -> bool:
    """Say whether a heading has the surname behind another name's word: "Otto al-Stein"."""
    pattern = re.compile(rf"([A-Z][\w'-]+) (?:[a-z]{{2,3}}[- ])?(?i:{re.escape(surname)})\b")
    found = (m for start, end, _ in reading.headings for m in pattern.finditer(reading.plain, start, end))
    return any(match[1].lower() not in ROLE_HEADS | HONORIFICS for match in found)


def _join_short(
    reading: Reading,
    chains: list[Chain],
    candidate: Candidate,
    parts: tuple[str, ...],
    known: frozenset[str],
) -> None:
    word = parts[0]
    by_surname = [c for c in chains if any(_ends_in(w, word) for w in c.words)]
    by_surname = by_surname or _called_otherwise(reading, chains, candidate, word)
    if word in known:
        by_surname = [c for c in by_surname if (word,) in c.words and len(c.words) == 1]
        if not by_surname:
            _enter(reading, chains, None, candidate, parts)
            return
    fitting = by_surname or [c for c in chains if any(word in w for w in c.words)]
    fitting = [c for c in fitting if _may_be(c, candidate) and not _is_by_letters(c, candidate)]
    if candidate.words[-1].lower not in SUFFIXES:
        fitting = [c for c in fitting if not c.always_full] or fitting
    if len(fitting) > 1:
        fitting = _of_sex(fitting, candidate.honorific) or fitting
    fitting = _whose_surname_is_first(chains, fitting, candidate, word) or fitting
    if not by_surname and candidate.honorific:
        fitting = [c for c in fitting if _is_called_so(c, candidate.honorific, word)]
    _enter(
        reading,
        chains,
        fitting[0] if len(fitting) == 1 else _nearest(reading, fitting, candidate),
        candidate,
        parts,
    )


def _ends_in(words: tuple[str, ...], surname: str) -> bool:
    """Say whether a name ends in a surname, written in one word or in two: "DeStein", "De Stein"."""
    return words[-1] == surname or words[-1].endswith(f" {surname}") or "".join(words[1:]) == surname


def _called_otherwise(reading: Reading, chains: list[Chain], candidate: Candidate, word: str) -> list[Chain]:
    """Give the only one whom a word is another name of.

    It is the nickname printed in the full name, a slip of the surname, or short for the given name.
    """
    if len(word) >= _LONG and (spelt := [c for c in chains if _is_spelt_so(c, word)]):
        return spelt if len(spelt) == 1 else []
    for is_so in (_is_nickname, _is_slip, _is_short):
        if is_so is _is_short and (
            candidate.honorific
            or any(word in w for c in chains for w in c.words)
            or is_relative(reading, candidate)
        ):
            continue  # "his father Bill" is not William
        called = [c for c in chains if any(len(w) > 1 for w in c.words) and is_so(c, word)]
        if called:
            return called if len(called) == 1 else []
    return []


def _is_spelt_so(chain: Chain, word: str) -> bool:
    """Say whether a word is a surname, or all the name that somebody has, in another spelling."""
    return any(len(w[-1]) >= _LONG and skeleton(word) == skeleton(w[-1]) for w in chain.words)


def _is_nickname(chain: Chain, word: str) -> bool:
    """Say whether a full name has a word in quotation marks: 'Otto "Zed" Stein'."""
    return any(mark in n and word in map(fold_name, n.split()) for n in chain.names for mark in "\"“'‘(")


def _is_slip(chain: Chain, word: str) -> bool:
    """Say whether a surname is another but for a letter within, or two that changed places."""
    return any(
        min(len(word), len(w[-1])) >= _LONG
        and (word[0], word[-1]) == (w[-1][0], w[-1][-1])
        and (OSA.distance(word, w[-1]) == 1 or (len(word) == len(w[-1]) and sorted(word) == sorted(w[-1])))
        for w in chain.words
        if len(w) > 1
    )


def _is_short(chain: Chain, word: str) -> bool:
    """Say whether a word is short for the given name: "Joe" of "Joseph Stein"."""
    return any(w[0] in SHORT_FOR.get(word, ()) for w in chain.words if len(w) > 1)


def _is_called_so(chain: Chain, honorific: str, word: str) -> bool:
    """Say whether a title may stand before no surname: "Sir Otto", "Mr Zuri" of "Otto Zuri Stein"."""
    knight = any(honorific in title and chain.honorifics & title for title in (_KNIGHTS, _PEERS))
    return word not in GIVEN_NAMES or bool(knight) or any(word in w[1:-1] for w in chain.words)


def _may_be(chain: Chain, candidate: Candidate) -> bool:
    """Who is titled by surname before a namesake's full name, or beside a relative, is someone else."""
    if candidate.office is None or chain.roles:
        return True
    return not chain.relative and (candidate.heading or chain.first < candidate.start)


def _is_by_letters(chain: Chain, candidate: Candidate) -> bool:
    """Say whether capitals are letters, and no part of a name that is in small ones: "ST", "Otto St"."""
    letters = candidate.words[-1].text
    short = letters.isupper() and 1 < len(letters) <= _LETTERS and letters.lower() not in SUFFIXES
    return short and not any(name.isupper() for name in chain.names)


def _of_sex(chains: list[Chain], honorific: str) -> list[Chain]:
    for own, other in ((MALE_HONORIFICS, FEMALE_HONORIFICS), (FEMALE_HONORIFICS, MALE_HONORIFICS)):
        if honorific in own:
            certain = [c for c in chains if c.honorifics & own]
            return certain or [c for c in chains if not c.honorifics & other]
    return []


def _nearest(reading: Reading, chains: list[Chain], candidate: Candidate) -> Chain | None:
    """The one whom alone the title names in full, else the one named last before it, else first."""
    if len(chains) > 1 and (introduced := _just_introduced(chains, candidate)):
        return introduced
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


def _just_introduced(chains: list[Chain], candidate: Candidate) -> Chain | None:
    """Give who was named last, and in full with an office a few sentences before: "President Otto Stein"."""
    last = max(chains, key=lambda c: max((s for s, _, _ in c.spans if s < candidate.start), default=-1))
    near = any(0 <= candidate.sentence - sentence <= _NEAR for sentence in last.introduced)
    return last if near and not (candidate.honorific or candidate.heading or last.relative) else None


def _whose_surname_is_first(
    chains: list[Chain], fitting: list[Chain], candidate: Candidate, word: str
) -> list[Chain]:
    """Give who was just introduced by a name that begins with the surname: "Minister Zan Minh Otto"."""
    first = [c for c in chains if any(len(w) > _SYLLABLES and w[0] == word for w in c.words)]
    if not first or not fitting or word in GIVEN_NAMES:
        return []
    introduced = _just_introduced([*fitting, *first], candidate)
    return [c for c in first if c is introduced]


def _with_particles(reading: Reading, chain: Chain, start: int, end: int) -> int:
    """Give where a surname begins with the particles that the full name has before it: "van der Stein"."""
    before = _PARTICLES_BEFORE.search(reading.plain, max(start - _LONGEST_PARTICLES, 0), start)
    if before is None:
        return start
    surname = f" {reading.text[before.start() : end]}"
    return before.start() if any(name.endswith(surname) for name in chain.names) else start


def _enter(
    reading: Reading, chains: list[Chain], chain: Chain | None, candidate: Candidate, parts: tuple[str, ...]
) -> Chain:
    if chain is None:
        chain = Chain("person")
        chains.append(chain)
    alone = all(len(words) == 1 for words in chain.words)
    titled = candidate.honorific in _PEERS and candidate.office is None and len(parts) == 1 and alone
    start = candidate.start if titled else candidate.words[0].start  # "Lord Stein", of whom no more is said
    start = _with_particles(reading, chain, start, candidate.end) if len(parts) == 1 else start
    printed = reading.text[start : candidate.end]
    chain.add(start, candidate.end, "name", printed)
    if (said := _PUT_IN.sub("", printed)) not in (printed, *chain.names):
        chain.names.append(said)
    if candidate.honorific:
        chain.honorifics.add(candidate.honorific)
    chain.shorts += len(parts) == 1 and not candidate.heading
    chain.fulls += len(parts) > 1 and not candidate.heading
    if parts not in chain.words and not any(words[:-1] == parts for words in chain.words):
        chain.words.append(parts)  # what a full name begins with is no surname, and may be others' too
    chain.generation = chain.generation or _generation(candidate)
    roles = find_roles(reading, candidate)
    chain.roles.extend(roles)
    if roles and len(parts) > 1 and not candidate.heading:
        chain.introduced.append(candidate.sentence)
    chain.relative = chain.relative or (len(parts) > 1 and is_relative(reading, candidate))
    return chain
