"""Words beside a person's name that capitals alone join to it: "CNN Rossi said", "Bio Otto Stein"."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from dateline.annotate.names.abbreviations import WELL_KNOWN, is_known_body
from dateline.annotate.names.candidates import Candidate
from dateline.annotate.names.joints import NO_SURNAME, is_full_name
from dateline.annotate.names.reading import Reading
from dateline.annotate.names.runs import Word
from dateline.annotate.names.trimming import PRIZED
from dateline.annotate.names.vocabulary import (
    BODY_HEADS,
    HONORIFICS,
    LEADERS_SURNAMES,
    OPENERS,
    PARTICLES,
    REGNAL,
    ROLE_HEADS,
    SUFFIXES,
)
from dateline.lexicon.given_names import GIVEN_NAMES

# What captions, posts and headlines say to or of somebody before the name.
_CALLS = frozenset(
    (
        "absent bio claim congratulations corrupt crazy crooked dear derelict dj hail happy hello hey huge"
        " imagine lying massive mc notice pc phony poor praise profile rip sleepy sorry thanks welcome"
    ).split()
)
# Given names that are words as well, so that a text may have them in small letters too.
_NAMES_TOO = frozenset(
    (
        "art autumn baron chance chase chelsea colt dawn dean drew duke earl eve faith frank grace grant guy"
        " hope hunter jay joy king lily major miles pat pearl penny prince rich rod rose ruby skip summer"
        " will young"
    ).split()
)
# Of the Arabic, Spanish and other names that begin with no given name.
_OF_NAMES = frozenset(
    "abu abd abdel abdul umm ibn haji hajji mullah sayed syed shri sri nur sheik sheikh".split()
)
_BYLINE = re.compile(r"\b[Bb]y $")
_AUTHOR = re.compile(r"\b(?:[Bb]y|Author:) $")
_DATED = re.compile(r", (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d{1,2}, \d{4}")
_PAST = re.compile(r"[A-Z][a-z]{2,}ed")
_GOES_ON = re.compile(r" [a-z]")
_CUT = re.compile(r"[A-Z]\.?")
_DESCRIBING = re.compile(r"[a-z]{2,}(?:al|ic|ed|ous|ful|less|ive|ing|ent|ant)")
_LETTERS = re.compile(r"[A-Z]{3,}(?=[A-Z][a-z])")  # "ZNNSport", of ZNN
_NO_LEAD = GIVEN_NAMES | PARTICLES | HONORIFICS | SUFFIXES | REGNAL | _OF_NAMES
_LEADS_NOTHING = _NO_LEAD | _NAMES_TOO
_NO_OPENER = NO_SURNAME | SUFFIXES | GIVEN_NAMES
_NO_OPENER_OR_ROLE = _NO_OPENER | ROLE_HEADS
_PARTIES = frozenset({"republicans", "democrats", "conservatives", "liberals"})
_NUMERALS = frozenset({"one", "first", "second"})  # "Air Force One"
_LEAST_LEAD = 2  # words before a full name that are no part of it whatever they are


@dataclass(frozen=True, slots=True)
class _Known:
    """What an article calls people: full names by their surnames, and how often each name stands."""

    full: dict[str, set[str]]
    counts: Counter[str]
    given: frozenset[str]


def without_leads(reading: Reading, candidates: list[Candidate]) -> list[Candidate]:
    """Part from people's names what a byline, a caption or a headline puts before or behind them."""
    full: dict[str, set[str]] = {}
    for candidate in candidates:
        if is_full_name(candidate.words):
            full.setdefault(candidate.words[-1].lower, set()).add(candidate.folded())
    whole = (name for last, names in full.items() for name in names if len(last) > 1)
    given = frozenset(name.partition(" ")[0] for name in whole)
    known = _Known(full, Counter(candidate.folded() for candidate in candidates), given)
    parted: list[Candidate] = []
    for candidate in candidates:
        if _is_cut(candidate.words, known):
            continue
        pieces = _pieces(reading, candidate, known) if len(candidate.words) > 1 else []
        parted.extend(_part(candidate, *piece) for piece in pieces)
        if not pieces:
            parted.append(candidate)
    return parted


def _is_cut(words: list[Word], known: _Known) -> bool:
    """Say whether a given name and an initial are all that is left of a name: "Otto M. and Anna B. Stein".

    Whom the press calls by an initial alone, nobody else in the article is named like.
    """
    if len(words) != 2 or _CUT.fullmatch(words[1].text) is None:  # noqa: PLR2004 - given name and initial
        return False
    return words[0].lower in known.given


def _part(candidate: Candidate, start: int, end: int) -> Candidate:
    """Give the words of a part, which has the title where it is the person."""
    words = candidate.words[start:end]
    titled = bool(candidate.kind) and (start == 0 or is_full_name(words))
    return Candidate(
        candidate.start if titled and start == 0 else words[0].start,
        words[-1].end,
        words,
        candidate.sentence,
        candidate.honorific if titled else "",
        candidate.office if titled else None,
        candidate.kind if titled else "",
        candidate.heading,
    )


def _pieces(reading: Reading, candidate: Candidate, known: _Known) -> list[tuple[int, int]]:
    """Give the spans of words that are names, none where all the words are one."""
    words = candidate.words
    if any(word.link for word in words) or words[-1].lower.rstrip(".") in SUFFIXES:
        return []
    return (
        _said_twice(words)
        or _after_author(reading, candidate)
        or _after_surname(candidate, known)
        or _before_word(reading, candidate, known)
        or _before_surname(reading, candidate, known)
        or _after_lead(reading, candidate, known)
    )


def _said_twice(words: list[Word]) -> list[tuple[int, int]]:
    """A caption's name and the text's surname: "Otto Stein Stein has three rooms", "Otto al-Zenda Zenda"."""
    n = len(words) - 1
    surname = words[n - 1].lower
    twice = words[n].lower in (surname, surname.removeprefix("al-")) and n > 1
    return [(0, n), (n, n + 1)] if twice and (is_full_name(words[:n]) or "-" in surname) else []


def _after_author(reading: Reading, candidate: Candidate) -> list[tuple[int, int]]:
    """Who wrote it, before the text or before who published it: "By Anna Rossi Zendapost, March 3"."""
    words, before = candidate.words, reading.plain[max(candidate.start - 8, 0) : candidate.start]
    if len(words) < 3 or not is_full_name(words[:2]) or _AUTHOR.search(before) is None:  # noqa: PLR2004
        return []
    published = _DATED.match(reading.plain, candidate.end) and words[2].lower not in SUFFIXES
    return [(0, 2), (2, len(words))] if published or is_full_name(words[2:]) else []


def _after_surname(candidate: Candidate, known: _Known) -> list[tuple[int, int]]:
    """A headline's or a list's last surname before another's, or before a name that stands alone elsewhere.

    "Rossi and Stein Hentzau's view", of Otto Stein and Maria Hentzau; "under Stein Rapid al-Zenda, a group".
    """
    words, n = candidate.words, len(candidate.words)
    first, last = words[0].lower, words[-1].lower
    if candidate.kind or known.counts[candidate.folded()] > 1 or not _is_surname(first, known):
        return []
    if n == 2:  # noqa: PLR2004 - the two surnames
        both = _is_surname(last, known) and first not in known.given and last not in NO_SURNAME | SUFFIXES
        return [(0, 1), (1, 2)] if both and not {*_full(first, known)} & {*_full(last, known)} else []
    alone = known.counts[_fold(words[1:])] > 0 and last not in NO_SURNAME and first not in GIVEN_NAMES
    return [(0, 1), (1, n)] if alone else []


def _full(surname: str, known: _Known) -> set[str]:
    """Give the full names that the article has with a surname, with its article or without."""
    return known.full.get(surname, set()) | known.full.get(f"al-{surname}", set())


def _is_surname(word: str, known: _Known) -> bool:
    return bool(_full(word, known))


def _before_word(reading: Reading, candidate: Candidate, known: _Known) -> list[tuple[int, int]]:
    """A full name that stands without it elsewhere, before a word that stands nowhere else."""
    words, n = candidate.words, len(candidate.words) - 1
    last, own = words[n], known.counts[_fold(words[:n])]
    if _is_text_behind(reading, candidate, own):
        return [(0, n)]
    if _is_credit(reading, candidate):
        return [(0, 1)]
    tells = own > 1 and n > 1 and _PAST.fullmatch(last.text) is not None  # "Van Stein Tweeted this"
    if not (is_full_name(words[:n]) or tells) or not own:
        return []
    if is_known_body(last.text):
        return [(0, n), (n, n + 1)]  # "Otto Stein Congress speech"
    other = last.lower in _NO_OPENER or last.text.isupper()
    if other or len(last.text) < 3 or "-" in last.text:  # noqa: PLR2004 - an initial
        return []
    once = reading.plain.count(last.text) == 1 and reading.plain.startswith((" ", "!"), candidate.end)
    return [(0, n)] if once and known.counts[candidate.folded()] == 1 else []


def _is_text_behind(reading: Reading, candidate: Candidate, own: int) -> bool:
    """Say whether a caption or a heading ends in a name that is known, or in a body's, before a clause.

    "Members of the Zenda Medical Society Chemical weapons were": the word stands in small letters elsewhere,
    and of a body whose name stands nowhere else it is an adjective.
    """
    words, last = candidate.words, candidate.words[-1]
    if PRIZED.match(reading.plain, candidate.end):
        return False  # "the Zenda Press Photo contest"
    body = words[-2].lower in BODY_HEADS and len(words) > 2  # noqa: PLR2004 - its own name
    if not (body or own > 1) or last.lower in _NO_OPENER_OR_ROLE or last.text.isupper():
        return False
    opens = last.lower in OPENERS - _NUMERALS
    common = last.lower in reading.lower_words or opens
    if own <= 1 and not (opens or _DESCRIBING.fullmatch(last.lower)):
        return False
    return common and len(words) > 2 and _GOES_ON.match(reading.plain, candidate.end) is not None  # noqa: PLR2004


def _is_credit(reading: Reading, candidate: Candidate) -> bool:
    """Say whether a body after a name and a comma credits a picture: "Otto Stein, UNICEF Children ran"."""
    words = candidate.words
    if len(words) != 2 or words[0].text not in WELL_KNOWN or words[1].lower not in OPENERS:  # noqa: PLR2004 - a body
        return False
    after_name = reading.plain.endswith(", ", 0, candidate.start)
    return after_name and _GOES_ON.match(reading.plain, candidate.end) is not None


def _before_surname(reading: Reading, candidate: Candidate, known: _Known) -> list[tuple[int, int]]:
    """A byline, or who reports, before the surname of whom the text is about: "By Anna Rossi Stein said"."""
    words, n = candidate.words, len(candidate.words) - 1
    last, first = words[n].lower, words[:n]
    others = known.full.get(last, set()) - {candidate.folded()}
    if (
        candidate.kind
        or last in SUFFIXES
        or not (others or last in LEADERS_SURNAMES or last.startswith("al-"))
    ):
        return []
    pieces = [(0, n), (n, n + 1)]
    if _is_medium(first):
        return pieces
    if not is_full_name(first) or last in first[-1].lower or len(first[-1].lower) == 1:
        return []
    if any(name.startswith(f"{first[0].lower} ") for name in others):
        return []  # "Anna Rossi Stein" is Anna Stein
    byline = _BYLINE.search(reading.plain, max(candidate.start - 4, 0), candidate.start)
    return pieces if byline or known.counts[_fold(first)] else []


def _is_medium(words: list[Word]) -> bool:
    """Say whether words are a body that is known, or that ends in what one is called."""
    if len(words) > 1:
        return words[-1].lower in BODY_HEADS or is_known_body(" ".join(word.text for word in words))
    letters = _LETTERS.match(words[0].text)
    return is_known_body(letters[0] if letters else words[0].text)


def _after_lead(reading: Reading, candidate: Candidate, known: _Known) -> list[tuple[int, int]]:
    """A full name, or the surname of one, after words that are none of it."""
    words, n = candidate.words, len(candidate.words)
    for at in range(1, n - 1):
        if not is_full_name(words[at:]) or any(_may_be_of_name(word) for word in words[:at]):
            continue
        if at >= _LEAST_LEAD:
            return [(at, n)] if candidate.kind else [(0, at), (at, n)]
        if words[0].lower in _PARTIES:
            return [(0, 1), (1, n)]  # "Upset with Republicans Anna Rossi voted"
        if _is_lead(reading, words[0]) or words[0].lower in BODY_HEADS:
            return [(at, n)]
    known_by_it = words[-1].lower in known.full or words[-1].lower in LEADERS_SURNAMES
    known_by_it = known_by_it or (words[0].lower in _CALLS and words[-1].lower in known.given)
    if n == 2 and known_by_it and not candidate.kind:  # noqa: PLR2004 - the word and the surname
        opens = words[0].lower in OPENERS and reading.starts_sentence(candidate.start)
        return [(1, n)] if _is_lead(reading, words[0]) or opens else []
    return []


def _is_lead(reading: Reading, word: Word) -> bool:
    """Say whether a word is one that stands before names, or in small letters elsewhere in the text."""
    if word.lower in _LEADS_NOTHING:
        return False
    return word.lower in _CALLS or word.lower in reading.lower_words


def _may_be_of_name(word: Word) -> bool:
    return word.lower in _NO_LEAD or len(word.text.strip(".")) == 1 or not word.text[0].isalpha()


def _fold(words: list[Word]) -> str:
    return " ".join(word.lower for word in words)
