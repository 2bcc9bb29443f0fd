"""Who wrote an article, for which outlet, with which agency: what a byline says."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from dateline.lexicon.given_names import GIVEN_NAMES
from dateline.read import lines as line_kinds
from dateline.read import printed_dates
from dateline.read.agencies import ANY_AGENCY, SOME_AGENCIES, agency_named
from dateline.read.breadcrumbs import only_labels
from dateline.read.outlets import is_broadcaster, looks_like_outlet

_AUTHORLESS = re.compile(
    r"(?i)\b(?:staff|reporters?|correspondents?|desk|agenc(?:y|ies)|newsroom|editors?|web|online"
    r"|bureau|team|writers?|admin|editorial board|wires?)\b"
)
_ROLE = re.compile(
    r"(?i)\b(?:correspondent|editor|reporter|writer|staff|journalist|bureau|columnist|contributor"
    r"|chief|producer|analyst)\b|^in\s"
)
# What pages count or offer beside who wrote an article and when.
_COUNTS = re.compile(
    r"(?i)\b(?:(?:leave|post|add) a (?:comment|reply)|(?:\d+|no) (?:comments?|views?|shares?)"
    r"|\d+ ?(?:min(?:ute)?s?|hours?|hrs?|days?|weeks?|months?|[hdmwy])(?: (?:read|ago))?)\b"
)
_LABEL_WITHIN = re.compile(
    r"(?i)(?<=\w)\s+(?:newspaper )?(?:section|writer|author|reporter|location|source)\s*:"
)
_EDITED = re.compile(r"(?i)\W*(?:edited|compiled|translated)\b")
_HANDLE = re.compile(r"\(?@\w+\)?|\S+@\S+\.\w+")
# Between the names of a byline: "and" joins authors, and parts them from their agency.
_SHARED = rf"(?:{ANY_AGENCY}|{SOME_AGENCIES})\s*(?:$|[,/&|)]|(?:and|with)\b)"
_STAFF_OF = r"(?:[A-Z][\w.'’-]* ){0,4}(?i:reporters?|staff|correspondents|newsroom|desk)\s*(?:$|[,/&|)])"
_CHUNKS = re.compile(
    rf"\s*[|·•–—;(),]+\s*|\s+-\s+|\s+(?:for|with)\s+|\s*/\s*(?=[A-Z])"
    rf"|\s+(?:and|&)\s+(?={_SHARED}|{_STAFF_OF})"
)
# Where an author was, up to the next one: "Anna Stein in Zenda and Otto Roth in Hofbau".
_FILED = re.compile(r"\s+in\s+[A-Z].*?(?=\s+(?:and|&)\s+[A-Z][\w.'’-]+\s+[A-Z]|$)")
_NUMBERED = re.compile(r"\s*[A-Z][\w.'’-]+ \d{1,2}\s*")
_STAFF = re.compile(
    r"(?i)(?:our |the )?(?:(?:staff|web|news|online|own|special) )?"
    r"(?:reporters?|desk|team|writers?|editors?|correspondents?|staff|newsroom)$"
    r"|news ?wires?$|admin(?:istrator)?$"
)
_DESK = re.compile(
    r"(?i)\s+(?:staff|reporters?|reports?|correspondents?|writers?|newsroom|desk|team|sports?|business"
    r"|politics|culture|editorial(?: board)?)$"
)
_INITIALS = re.compile(r"[A-Z]{2,6}\d?$")  # "CNN" after an author's name
# "The Strelsauer" after an author's name, and the places that are called so, where an author may be.
_WITH_ARTICLE = re.compile(
    r"The (?!(?:Hague|Bahamas|Gambia|Maldives|Netherlands|Philippines|Seychelles|Bronx|Vatican)\b)"
    r"[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2}$"
)
# "ZENDAPRESS Europe": a family name that is printed in capitals stands alone so, too.
_IN_CAPITALS = re.compile(r"[A-Z]{4,}(?: [A-Z][a-z]+){1,2}$")
_DESK_WORDS = 3  # of what a broadcaster's newsroom is called by
# Of the words that stand beside dates, those that names hold too.
_KEPT = frozenset(("the", "of", "by", "local", "&"))


@dataclass(frozen=True, slots=True)
class Named:
    """What a byline names; where it is not `sure`, what the page says elsewhere is better."""

    field: str
    value: str
    sure: bool = True


def read_byline(text: str) -> Iterator[Named]:
    """Read "By A B, Outlet | 13 September 2022", the date taken out."""
    names = text
    for found in reversed(printed_dates.find_dates(text, "day")):
        names = names[: found.start] + " | " + names[found.end :]
    by = line_kinds.is_byline(text) or line_kinds.strip_by(text) != text
    names = _LABEL_WITHIN.sub(" | ", names)
    names = _COUNTS.sub(" | ", _HANDLE.sub(" ", line_kinds.strip_by(names)))
    words = "|".join(
        chunk
        if (looks_like_outlet(chunk) and " " in chunk.strip()) or _is_channel(chunk)
        else " ".join(w for w in chunk.split() if w.lower() in _KEPT or not _beside_date(w))
        for chunk in _CHUNKS.split(names)
    )
    author: Named | None = None
    for part in (_FILED.sub("", p).strip(" :&") for p in words.split("|")):
        nobody = only_labels(part) or _STAFF.match(part)
        if not part or (nobody and not agency_named(part)):
            continue
        if found_here := _outlet_or_agency(part, after_author=author is not None):
            yield found_here
        elif author is None and not _AUTHORLESS.search(part) and not _ROLE.search(part):
            named = by or line_kinds.is_names_only(part)
            if named and any(c.isalpha() for c in part) and not _EDITED.match(text):
                author = Named("author", part, sure=by or _has_given_name(part))
    if author:
        yield author


def names_nobody(author: str) -> bool:
    """Tell whether this is who publishes whatever there is: "admin", "Staff Reporter"."""
    return bool(_STAFF.match(author))


def is_in_capitals(name: str) -> bool:
    """Tell a name that begins in capitals as outlets print theirs, and goes on without."""
    return bool(_IN_CAPITALS.match(name)) and not _has_given_name(name)


def _has_given_name(part: str) -> bool:
    return any(word.casefold() in GIVEN_NAMES for word in part.split())


def _outlet_or_agency(part: str, *, after_author: bool) -> Named | None:
    """Give the agency or the outlet that a part of a byline is, if it is one."""
    if agency := agency_named(part):
        return Named("agency", agency)
    if _is_channel(part) or (after_author and _INITIALS.match(part)):
        return Named("outlet", part)
    if house := _of_broadcaster(part):
        return Named("outlet", house)
    if looks_like_outlet(name := _DESK.sub("", part)):
        # "Post Reporters" shorten what the page's masthead has in full.
        return Named("outlet", name, sure=" " in name or name == part)
    if after_author and _WITH_ARTICLE.match(part):
        return Named("outlet", part)
    return None


def _of_broadcaster(part: str) -> str:
    """Give the broadcaster that an author works for, with the name of its newsroom: "ABC Sport"; or none."""
    first, *others = part.split()
    if not is_broadcaster(first) or _has_given_name(" ".join(others)) or not others:
        return ""
    if _ROLE.search(part):
        return first
    return part if len(others) <= _DESK_WORDS and all(w[0].isupper() for w in others) else ""


def _is_channel(text: str) -> bool:
    """Tell whether this is like "Kanal 5": people in bylines have no number, and days a month."""
    return bool(_NUMBERED.fullmatch(text)) and printed_dates.day_without_year(text) is None


def _beside_date(word: str) -> bool:
    bare = word.strip(".,:;-–—")
    return not bare or not printed_dates.residue(bare)
