"""What people are, in the article's words: before the name, after it, or in apposition."""

from __future__ import annotations

import re

from dateline.annotate.names.candidates import Candidate
from dateline.annotate.names.reading import Reading
from dateline.annotate.names.role_bounds import (
    begins_with_verb,
    end_of_field,
    ends_in_name,
    is_after_name,
    is_credit,
    is_fronted,
    is_next_speakers,
    is_no_office,
    is_of_next,
    is_purpose,
    of_work,
    office_end,
    office_start,
    with_field,
)
from dateline.annotate.names.vocabulary import (
    LEADERS,
    NO_OFFICE,
    PORTFOLIO_WORDS,
    RELATIVES,
    ROLE_HEADS,
    ROLE_MODIFIERS,
)
from dateline.lexicon.given_names import GIVEN_NAMES
from dateline.model import Role

_BACK = 90  # characters before a name in which its office can stand
_LONG_HEADS = frozenset(head for head in ROLE_HEADS - NO_OFFICE if len(head) > 3)  # noqa: PLR2004
_HEADS = "|".join(sorted(map(re.escape, _LONG_HEADS)))
# "labour secretary nominee": an office that somebody is to have.
_MODIFIERS = "|".join(sorted(map(re.escape, ROLE_MODIFIERS | {"secretary", "minister", "president"})))
# No full stop but that of an abbreviation: "U.S.", "St.".
_CAPITAL = r"[A-Z](?:[\w&-]|\.(?=\w)|(?<![a-z]{3})\.(?=\ ))*"
_WHOSE = rf"(?:{_CAPITAL}(?:'s?)?\ ){{0,4}}"
# "an adviser in the Rossi camp": what follows a determiner belongs to it, and is nobody's name.
_NO_DETERMINER = r"(?!(?:the|an?|its|his|her|their)\b)"
_LOWER_OFFICE = re.compile(
    rf"(?<![\w-])((?:{_WHOSE}(?:\b(?i:{_MODIFIERS})\ ){{0,4}}(?i:{_HEADS})"
    rf"(?:\ (?:of|for|to|in)\ (?:the\ )?"
    rf"(?:{_NO_DETERMINER}[a-z]+|[A-Z][\w.-]*(?:(?:\ of)?(?:\ the)?\ [A-Z][\w.-]*){{0,2}}))?))\ $"
)
# An office before a name ends in its head, or in what these join to it.
_WORD = re.compile(r"([A-Za-z]+) ")
_LAST_WORD = re.compile(r"[\w-]+$")
_OF = frozenset({"of", "for", "to", "in"})
# Words that no office holds before its head: a clause goes on there.
_INNER = (
    r"(?!(?:to|in|on|with|from|by|as|and|including|excluding|especially|that|who|whom|whose|which|where|when|against|said|says|told|tells|asked|urged"
    r"|quotes|quoted|cites|cited"
    r"|is|was|are|were|has|had|unlike|like|he|she|it|they|became|becomes|aged?|the|an?|And|The|An?|He|She|It|They|We)\b|\d+\.)"
)
_TO_WHOM = r"to(?=\ (?:the|an?|its|his|her|their)\ |\ [A-Z])"
_APPOSED_BEFORE = re.compile(
    rf"(?:^|[\s\"'(])(?:(?:the|The|its|Its|a|A|an|his|her|their)\ |(?=[A-Z]))"
    rf"((?:{_INNER}[\w'-]+\ ){{0,5}}?(?i:{_HEADS})"
    rf"(?:\ (?:of|for|in|at|on|{_TO_WHOM})\ [^,.;:\n\"]{{2,70}})?),\ $"
)
# What "and" joins to the field of an office: "minister of trade and industry".
_FIELD = rf"(?i:{'|'.join(sorted(map(re.escape, PORTFOLIO_WORDS - {'the', 'and'})))})(?:\ affairs|\ policy)?"
# Where an office after a name ends, the clause of the name goes on: "Rossi, the mayor of Zenda announced".
_FINITE = (
    "said|says|told|tells|added|adds|announced|noted|stressed|explained|warned|argued|claimed|stated|declared"
    "|confirmed|wrote|has|had|is|was|will|would"
)
# The full stop of an abbreviation within an office ends none.
_BEFORE_STOP = ("\\ Mr", "\\ Mrs", "\\ Ms", "\\ Dr", "\\ St", "\\ Gov", "\\ Gen", "\\ Sen", "\\ Rep")
_OF_ABBREVIATION = rf"(?:{'|'.join(f'(?<={word})' for word in _BEFORE_STOP)}|(?<=[\ .][A-Z]))\."
_NO_ABBREVIATION = "".join(f"(?<!{word})" for word in (*_BEFORE_STOP, "\\ [A-Z]"))
_APPOSED_AFTER = re.compile(
    rf",\ (?:who\ (?:is|was|serves\ as)\ |who's\ )?(?:(?:also|now|already|currently)\ )?"
    rf"(?:the\ |an?\ |its\ |his\ |her\ |their\ )?"
    rf"((?:{_INNER}[\w'.-]+\ ){{0,5}}?(?:{_HEADS})s?"
    rf"(?:\ (?:of|for|in|at|on|with|to)\ (?:[^,.;:\n\"]|{_OF_ABBREVIATION}){{2,70}}?)?)"
    rf"{_NO_ABBREVIATION}(?=,|\ --?\ |\.\s|\.$|;|\ (?:who(?:m|se)?|which|where)\b"
    rf"|\ and\ (?!{_FIELD}(?:,|\.\s|\.$|;))|\n|\"|\ \(|\ (?:{_FINITE})\b|$)"
)
# The office with what it is of, named to nobody: "the governor of Zenda province, one of".
_OF_WHAT = (
    r"(?<![\w-])(?i:{head}) of (?:the )?[A-Z][\w'-]*(?: [A-Z][\w'-]*)*"
    r"(?: (?:province|region|state|county|district|prefecture|department|city|republic)\b)?"
)
_NAME_AT_END = re.compile(r"(?<![\w-])(?P<noun>[a-z]+) (?P<given>[A-Z][\w-]+) [A-Z][\w'-]+$")
_NAMED_AFTER = re.compile(r",? [A-Z]")
_REACH = 3  # sentences back
_RANKS = frozenset(
    "admiral brigadier captain colonel commodore corporal general lieutenant major marshal sergeant rear vice"
    " field air adm brig capt col cpl gen lt maj sgt".split()
)
# What scholars and judges are called beside their office.
_HONOURS = frozenset("professor prof justice".split())
# Offices that no rank belongs to: "Defence Minister | General", but "Governor General", "Chief Justice".
_BEFORE_RANK = frozenset(
    "minister president premier commander spokesman spokeswoman spokesperson leader ruler mayor ambassador"
    " chairman chairwoman chairperson chair senator officer official adviser advisor chief".split()
)
_OF_CHIEFS = frozenset({"marshal", "justice"})
# Whose office it is, said by a word that means nothing elsewhere: "spokesman | for his office".
_OF_OWN = re.compile(r"\ (?:for|of|to|at|in|with|from|on)\ (?:his|her|its|their)\ [\w'-]+(?:\ [\w'-]+){0,3}$")
# "Energy and | Mines Minister", "farming, trade and | food minister": fields that "and" joins to the last.
_FIELDS_BEFORE = re.compile(
    r"(?<![\w-])((?:[A-Za-z][a-z]+,\ ){0,3}(?:[A-Za-z][a-z]+,?\ and\ |[A-Za-z][a-z]+,\ ))$"
)
_FIELDS_BACK = 60  # characters
_JOINED = re.compile(r"[A-Za-z][a-z]+,? and ")
_GENITIVE = re.compile(rf"((?:{_CAPITAL}\ ){{0,2}}[A-Z][\w.-]*'s?\ )$")
_ALL_TEAM = re.compile(r"(?<!\w)All (?:Blacks|Whites|Stars)(?!\w)")
_NO_LONGER = re.compile(r"(?<![\w-])((?:then-?|(?:former|late|outgoing|incoming|acting)\ ))$")
_KIN = "|".join(sorted(RELATIVES))
_KIN_BACK = 40  # characters: "his eldest daughter, 12-year-old "
_KIN_BEFORE = re.compile(
    rf"(?<![\w-])(?<!founding\ )(?:{_KIN}),?\ (?:(?:\d+-year-old|\d+-month-old|the late)\ )?$"
)
_KIN_AFTER = re.compile(rf",\ (?:\w+(?:'s)?\ ){{0,4}}(?:{_KIN})(?!\w)")


def find_roles(reading: Reading, candidate: Candidate) -> list[Role]:
    """Give the roles that stand beside one mention of a person, in the order of the text."""
    beside = (_before(reading, candidate), _after(reading, candidate))
    spans = [*_title(reading, candidate), *(span for span in beside if span)]
    return [Role(reading.text[s:e], s, e) for s, e in (_without_own(reading, *span) for span in spans)]


def _without_own(reading: Reading, start: int, end: int) -> tuple[int, int]:
    own = _OF_OWN.search(reading.plain, start, end)
    return (start, own.start()) if own else (start, end)


def _title(reading: Reading, candidate: Candidate) -> list[tuple[int, int]]:
    if candidate.office is None:
        return []
    start, end = candidate.office
    head = reading.plain[start:end].lower().rstrip(".")
    if head in NO_OFFICE or head.rpartition(" ")[2] in RELATIVES:
        return []  # "in Ruritania Father Otto", who is of no office there
    start = _with_joined(reading, start)
    floor = reading.sentences[candidate.sentence].start if reading.sentences else 0
    if match := _GENITIVE.search(reading.plain, max(start - 40, min(floor, start)), start):
        start = match.start(1)
    start = with_field(reading, _after_leaders(reading, office_start(reading, start, end), end), end)
    if match := _NO_LONGER.search(reading.plain, max(start - _KIN_BACK, 0), start):
        start = match.start(1)
    return _parted(reading, _with_all(reading, start), end)


def _with_all(reading: Reading, start: int) -> int:
    """Give where an office begins with the "All" of a team that it belongs to: "All Blacks coach"."""
    return start - len("All ") if _ALL_TEAM.match(reading.plain, max(start - len("All "), 0)) else start


def _with_joined(reading: Reading, start: int) -> int:
    """Give where an office begins with the fields joined to its own, if ministers have all of them."""
    before = _FIELDS_BEFORE.search(reading.plain, max(start - _FIELDS_BACK, 0), start)
    own = _WORD.match(reading.plain, start)
    if before is None or own is None or not (before[0].endswith("d ") or _JOINED.match(reading.plain, start)):
        return start
    fields = [word.lower() for word in re.findall(r"[A-Za-z][a-z]+", f"{before[1]}{own[1]}")]
    return before.start(1) if PORTFOLIO_WORDS.issuperset(fields) else start


def _parted(reading: Reading, start: int, end: int) -> list[tuple[int, int]]:
    """Part a title by office and rank: "Defence Minister | General"."""
    words = [*re.finditer(r"\S+", reading.plain[start:end])]
    plain = [word[0].lower().rstrip(".") for word in words]
    at = next((n for n in range(1, len(words)) if (_RANKS | _HONOURS).issuperset(plain[n:])), 0)
    if not at or plain[at - 1] not in _BEFORE_RANK or (plain[at - 1] == "chief" and plain[at] in _OF_CHIEFS):
        return [(start, end)]
    return [(start, start + words[at - 1].end()), (start + words[at].start(), end)]


def _before(reading: Reading, candidate: Candidate) -> tuple[int, int] | None:
    at = candidate.start
    if candidate.office is not None:
        at = candidate.office[0]
        ranks = reading.plain[at : candidate.office[1]].lower().replace(".", "").split()
        if not (_RANKS | _HONOURS).issuperset(ranks):
            return None  # "the governor, Mayor Otto Stein"
    floor = max(reading.sentences[candidate.sentence].start, at - _BACK) if reading.sentences else 0
    before = reading.plain[floor:at]
    if before.endswith(", "):
        closed = reading.plain[candidate.end : candidate.end + 1] in (",", ".", ";", ")")
        match = _APPOSED_BEFORE.search(before) if closed else None
    else:
        match = _LOWER_OFFICE.search(before) if _may_end_in_office(before) else None
    if match is None:
        return None
    start, end = floor + match.start(1), floor + match.end(1)
    start = _after_leaders(reading, office_start(reading, start, end), end)
    if (
        is_purpose(reading, start, end)
        or begins_with_verb(reading, start)
        or is_no_office(reading, start, end)
    ):
        return None
    start = _with_all(reading, start)
    start = of_work(reading, _with_joined(reading, with_field(reading, start, end)))
    if before.endswith(", ") and (is_after_name(reading, start) or ends_in_name(reading.plain[start:end])):
        return None
    return _in_full(reading, candidate, start, end) or (start, end)


def _after_leaders(reading: Reading, start: int, end: int) -> int:
    """Give where an office begins after what a sentence leads to it with: "But another | minister"."""
    while (match := _WORD.match(reading.plain, start, end)) and match[1].lower() in LEADERS:
        if len(match[1]) > 1 and match[1].isupper() and reading.plain[match.end()].islower():
            break  # "WHO representative"
        start = match.end()
    return start


def _may_end_in_office(before: str) -> bool:
    """Say whether text ends like an office before a name, which few words of a text do."""
    *words, end = before.removesuffix("\n").rsplit(" ", 5)
    if end or not words:
        return False
    last = _LAST_WORD.search(words[-1])
    if last and (not last[0].isascii() or last[0].lower() in _LONG_HEADS):
        return True
    return not _OF.isdisjoint(words[-4:-1])


def _in_full(reading: Reading, candidate: Candidate, start: int, end: int) -> tuple[int, int] | None:
    """Give where "the governor" was said in full just before: "the governor of Zenda province"."""
    word = reading.plain[start:end]
    if " " in word or reading.plain[max(start - 4, 0) : start].lower() != "the ":
        return None
    first = reading.sentences[max(candidate.sentence - _REACH, 0)].start if reading.sentences else 0
    found = list(re.finditer(_OF_WHAT.format(head=re.escape(word)), reading.plain[first:start]))
    if not found or _NAMED_AFTER.match(reading.plain, first + found[-1].end()):
        return None
    return first + found[-1].start(), first + found[-1].end()


def _after(reading: Reading, candidate: Candidate) -> tuple[int, int] | None:
    if not reading.plain.startswith(",", candidate.end):
        return None
    match = _APPOSED_AFTER.match(reading.plain, candidate.end)
    if match is None:
        return None
    if _is_of_another(reading, match):
        return None
    start, end = match.span(1)
    credit = is_credit(reading, candidate.sentence, candidate.start, end)
    if credit or begins_with_verb(reading, start) or is_of_next(reading, start, end):
        return None
    clause = reading.plain.startswith(" ", end) and not reading.plain.startswith((" who", " and", " ("), end)
    if (clause or is_next_speakers(reading, end)) and is_fronted(
        reading, candidate.sentence, candidate.start
    ):
        return None
    end = end_of_field(reading, start, end)
    if reading.plain.startswith(" and ", end):  # "head of the Centre for Rail and Roads"
        seen = reading.recognised(end - 1, end + len(" and "))
        if seen is not None and seen.label == "ORG" and seen.start < end < seen.end - len(" and "):
            end = seen.end
    return start, office_end(reading, start, end)


def _is_of_another(reading: Reading, office: re.Match[str]) -> bool:
    """Say whether who has the office follows it: "jailing Rossi, chair of the bench Otto Stein told him"."""
    named = _NAME_AT_END.search(office[1])
    if named is None or named["given"].lower() not in GIVEN_NAMES or named["noun"] in ROLE_HEADS | RELATIVES:
        return False
    return reading.tag_at(office.start(1) + named.start("noun")) in ("NN", "NNS")


def is_relative(reading: Reading, candidate: Candidate) -> bool:
    """Say whether a mention is introduced as somebody's relative."""
    before = reading.plain[max(candidate.start - _KIN_BACK, 0) : candidate.start]
    return bool(_KIN_BEFORE.search(before) or _KIN_AFTER.match(reading.plain, candidate.end))


def has_office_beside(reading: Reading, candidate: Candidate) -> bool:
    """Say whether an office stands directly before the name or in apposition to it."""
    return _before(reading, candidate) is not None or _after(reading, candidate) is not None
