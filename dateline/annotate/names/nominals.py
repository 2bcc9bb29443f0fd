"""Nominal mentions: "the prime minister", "the ministry", linked where the article has one who fits."""

from __future__ import annotations

import re
from itertools import pairwise

from dateline.annotate.names.chains import Chain
from dateline.annotate.names.reading import Reading
from dateline.annotate.names.vocabulary import NO_OFFICE, ORGANISATION_HEADS, ROLE_HEADS, ROLE_MODIFIERS
from dateline.lexicon.titles import IN_FULL

_HEADS = sorted((h for h in ROLE_HEADS - NO_OFFICE if len(h) > 3), key=lambda h: (-len(h), h))  # noqa: PLR2004
_ORGANISATION_NOUNS = (
    "ministry|department|agency|company|party|council|committee|commission|court|bank|union|university|college"
    "|institute|association|federation|organisation|organization|foundation|group|corporation|firm|alliance|bloc"
    "|army|police|newspaper|parliament|senate|army|regulator|watchdog|airline|carmaker|retailer|charity|club"
)
_ROLE = re.compile(
    rf"\b[Tt]he\ ((?:[A-Z][\w.-]*\ )?(?:(?:{'|'.join(sorted(ROLE_MODIFIERS))})\ ){{0,3}})"
    rf"(secretary[\ -]general|{'|'.join(map(re.escape, _HEADS))}|chief)(?![\w-])(?!\ [A-Z])",
)
_BODY = re.compile(
    rf"\b[Tt]he\ ((?:[a-z]+\ )?)({_ORGANISATION_NOUNS})(?![\w-])(?!\ (?:[A-Z]|said\ it\ was\ n))"
)
# "The ministry of health" is no other ministry.
_FIELD = re.compile(r" of ([a-z]+)")
_WORD = re.compile(r"[a-z]+")
_NOUNS = frozenset({"NN", "NNS"})  # "the general election": the word qualifies the next
_FULL = {short.lower(): full.lower().split() for short, full in IN_FULL.items()} | {
    "chairwoman": ["chairman"]
}
_TOP = frozenset({"secretary", "president", "director", "general", "chairman", "head", "commissioner"})
SECOND = frozenset({"vice", "deputy", "assistant"})
_JOINED = re.compile(r"\band\b|[,/;]")
_IGNORED = frozenset({"the", "of", "for", "and", "former", "s", "in"})
_OF = frozenset({"of", "for", "on", "in", "and", "at", "to"})
# Behind the noun in a body's name they leave it what it is: "Zenda Police Department".
_OF_THEM = frozenset({"department", "service", "force", "forces", "authority", "office", "agency", "group"})
_BY_FAR = 2  # times as often


def find_role_nominals(reading: Reading, people: list[Chain]) -> list[tuple[int, int, Chain | None]]:
    """Give "the governor" and its like, with the person who is one, where there is just one."""
    found = []
    for match in _ROLE.finditer(reading.plain):
        if reading.plain.startswith(" of ", match.end()) and match[2] != "secretary":
            continue
        if reading.plain.startswith(" ", match.end()) and reading.tag_at(match.end() + 1) in _NOUNS:
            continue
        found.append((match.start(), match.end(), _holder(reading, match, people)))
    return found


def _holder(reading: Reading, match: re.Match[str], people: list[Chain]) -> Chain | None:
    modifiers = set(_WORD.findall(match[1].lower())) - _IGNORED
    head = set(_WORD.findall(match[2].lower().replace("-", " ")))
    fitting = []
    for chain in people:
        roles = [office_of(role.text) for role in chain.roles if not is_second(role.text, head, modifiers)]
        words = [{full for w in _WORD.findall(role) for full in _FULL.get(w, (w,))} for role in roles]
        if any(_fits(head, modifiers, role) for role in words):
            fitting.append(chain)
    if len(fitting) > 1:
        fitting = _in_paragraph(reading, match.start(), fitting)
    return fitting[0] if len(fitting) == 1 else None


def is_second(role: str, head: set[str], modifiers: set[str]) -> bool:
    """Tell whether a role is only second to an office: a vice president is no president."""
    offices = [set(_WORD.findall(office)) for office in _JOINED.split(role.lower())]
    held = [office for office in offices if head & office]
    return bool(held) and all((office & SECOND) - modifiers for office in held)


def office_of(role: str) -> str:
    """Give the words of a role that say which office it is: of "director of the Zenda Sports Museum" one."""
    office, of, body = role.lower().partition(" of ")
    return office if of and body.rpartition(" ")[2] in ORGANISATION_HEADS else role.lower()


def _fits(head: set[str], modifiers: set[str], role: set[str]) -> bool:
    if head == {"chief"} and not role & head:
        return bool(role & _TOP) and bool(modifiers) and modifiers <= role
    return head <= role and modifiers <= role


def _in_paragraph(reading: Reading, offset: int, chains: list[Chain]) -> list[Chain]:
    """Those named before it in the same paragraph."""
    paragraph = reading.sentences[reading.sentence_at(offset)].paragraph
    return [
        chain
        for chain in chains
        if any(
            start < offset and reading.sentences[reading.sentence_at(start)].paragraph == paragraph
            for start, _, _ in chain.spans
        )
    ]


def find_body_nominals(reading: Reading, organisations: list[Chain]) -> list[tuple[int, int, Chain | None]]:
    """Give "the ministry" and its like, with the organisation of that sort named last before it."""
    found: list[tuple[int, int, Chain | None]] = []
    for match in _BODY.finditer(reading.plain):
        chain = _body(match, _FIELD.match(reading.plain, match.end()), organisations)
        if chain is not None:
            found.append((match.start(), match.end(), chain))
    return found


def _body(match: re.Match[str], of: re.Match[str] | None, organisations: list[Chain]) -> Chain | None:
    modifier = (of[1] if of else match[1].strip()).lower().replace("defense", "defence")
    noun = match[2].replace("organization", "organisation")
    fitting = []
    for chain in organisations:
        words = f"{chain.key} {' '.join(chain.names)}".lower().replace("organization", "organisation")
        words = words.replace("defense", "defence")
        headed = noun != "police" or any(is_headed_by(name, {noun}) for name in (chain.key, *chain.names))
        if headed and noun in words and (not modifier or modifier in words):
            last = max((end for _, end, _ in chain.spans if end <= match.start()), default=-1)
            if last >= 0:
                fitting.append((last, chain))
    if noun == "club" and len(fitting) > 1:
        return _named_most([chain for _, chain in fitting])
    return max(fitting, key=lambda pair: pair[0])[1] if fitting else None


def is_headed_by(name: str, nouns: set[str]) -> bool:
    """Tell whether a body's name says that it is such a body: "Police Complaints Commission" is no police."""
    words = name.lower().split()
    heads = words[-1:] + [word for word, link in pairwise(words) if link in _OF]
    inner = [word for word, last in pairwise(words) if last in _OF_THEM]
    return not nouns.isdisjoint(heads + inner)


def _named_most(clubs: list[Chain]) -> Chain | None:
    """Give the club that an article is about: it names its opponents between."""
    first, second = sorted(clubs, key=lambda chain: -len(chain.spans))[:2]
    return first if len(first.spans) >= _BY_FAR * len(second.spans) else None
