"""Agency datelines: where and when a report was filed, before its first sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from dateline.lexicon.given_names import GIVEN_NAMES
from dateline.read.agencies import ANY_AGENCY, agency_named
from dateline.read.breadcrumbs import only_labels
from dateline.read.page import is_prose

_WORDS = (
    r"[A-Z\u00c0-\u024f][\w.'’\u00c0-\u024f-]*(?:[ /-](?:[A-Z\u00c0-\u024f][\w.'’-]*|(?:de|del|la|el"
    r"|al|of|on|upon|and|sur|am)\b)){0,4}"
)
_CAPITALS = (
    r"(?:[A-Z\u00c0-\u00de][A-Z\u00c0-\u00de.'’-]+)(?:["
    r" /-](?:[A-Z\u00c0-\u00de][A-Z\u00c0-\u00de.'’-]*|DE|OF)){0,4}"
)
_MONTH = (
    r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEPT?|OCT"
    r"|NOV|DEC)[A-Za-z]*\.?"
)
_DATE = (
    rf"(?:{_MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?(?:,?\s+\d{{4}})?|\d{{1,2}}(?:st|nd|rd"
    rf"|th)?\s+{_MONTH}(?:,?\s+\d{{4}})?)"
)
_DASH = r"\s*(?:[-–—_]{1,3}|:)\s*"
_PLACE = rf"(?P<place>{_WORDS}(?:,\s*{_WORDS}){{0,2}})"

_FORMS = tuple(
    re.compile(form)
    for form in (
        # STRELSAU, Sept 13 (Reuters) - / STRELSAU (AP) — / Strelsau, 13 Sept. 2022 (Zenda Times) --
        rf"{_PLACE}(?:,?\s*(?P<date>{_DATE}))?,?\s*[(/](?P<sign>[A-Z][\w .&'’-]{{1,40}})[)/]{_DASH}",
        # STRELSAU, July 10. /TASS/. and STRELSAU (CNN)The ...
        rf"{_PLACE},\s*(?P<date>{_DATE})\.\s+(?=[A-Z“\"\d])",
        rf"{_PLACE},?\s*(?P<date>{_DATE})[.,]?\s*/(?P<sign>[A-Z][\w .&'’-]{{1,40}})/\.?\s*(?:[-–—]\s*)?",
        rf"{_PLACE}\s+\((?P<sign>{ANY_AGENCY}|[A-Z]{{2,5}})\)(?=[A-Z“\"])",
        # STRELSAU: The ...
        r"(?P<place>[A-Z][A-Z’'-]{3,}(?: [A-Z][A-Z’'-]{2,}){0,2}):\s+(?=[A-Z“\"])",
        # STRELSAU. The ...
        r"(?P<place>[A-Z][A-Z’'-]{3,})\.\s+(?=[A-Z][a-z\s]|“|\")",
        # (Reuters) -
        rf"\((?P<sign>{ANY_AGENCY})\){_DASH}",
        # Strelsau, Sept. 13, 2022 -
        rf"{_PLACE},?\s*(?:\(|,)?\s*(?P<date>{_DATE})\)?(?:\s*/\w[\w ]{{2,30}}/)?\s*(?:[-–—]{{1,3}})\s+",
        # STRELSAU, Ruritania —
        rf"(?P<place>{_CAPITALS}(?:,\s*(?:{_WORDS}|{_CAPITALS})){{0,2}})\s*(?:[–—]|--)\s*",
        # STRELSAU - and STRELSAU _ : as hyphens and wires' underscores need their spaces
        rf"(?P<place>{_CAPITALS}(?:,\s*(?:{_WORDS}|{_CAPITALS})){{0,2}})\s+[-_]\s+",
    )
)
_PLACE_WORDS = 6  # "NEW YORK CITY, New Jersey, United States" has more than most
_LONGEST = 120  # city, state, date and agency, all in full


@dataclass(frozen=True, slots=True)
class FoundDateline:
    """A dateline apart from its sentence: the place, the date as printed, and who signs it."""

    prefix: str
    rest: str
    place: str
    date: str
    sign: str

    @property
    def agency(self) -> str | None:
        """The agency that signs, None where an outlet does."""
        return agency_named(self.sign) if self.sign else None


def split_dateline(text: str) -> FoundDateline | None:
    """Split a paragraph that begins with a dateline; None where it does not."""
    if not text or not (text[0].isupper() or text[0] == "("):
        return None
    head = text[:_LONGEST]
    for form in _FORMS:
        match = form.match(head)
        if match:
            groups = match.groupdict()
            rest = text[match.end() :]
            if not _begins_sentence(rest) or len((groups.get("place") or "").split()) > _PLACE_WORDS:
                return None
            if not _is_place(groups.get("place")):
                return None
            return FoundDateline(
                text[: match.end()].strip(),
                rest,
                groups.get("place") or "",
                groups.get("date") or "",
                (groups.get("sign") or "").strip(),
            )
    return None


# A place alone, before a dash or a stop and a sentence: "Zenda – The river", "Zenda. The river".
_OPENING = re.compile(
    rf"(?P<place>{_WORDS}(?:\ (?:province|region|state|district|county|city|island|prefecture|governorate))?"
    rf"(?:(?:,\ |/){_WORDS}){{0,2}})(?:\s*(?:[–—]|-{{2,3}})\s*|\s+-\s+|(?P<stop>\.)\s+)(?=[A-Z“\"‘'])"
)
_WHERE = r"(?:in|at|near|outside|around|across|inside|from|throughout)\ (?:the\ )?"
_LONGEST_OPENING = 45
_SHORTEST_PLACE = 4  # characters before a stop, which abbreviations have too


def split_opening(text: str, others: Sequence[str], alone: str = "") -> FoundDateline | None:
    """Split a first paragraph that begins with a place, as far as the article's other lines allow.

    With `alone` the dateline must be just that.
    """
    match = _OPENING.match(text[:_LONGEST_OPENING])
    if match is None or (alone and match[0].rstrip() != alone):
        return None
    place, rest = match["place"], text[match.end() :]
    words = [word for word in re.split(r"[ ,/-]+", place) if word]
    if not is_prose(rest) or not _is_place(place) or only_labels(place) or len(words) > _PLACE_WORDS:
        return None
    if match["stop"] and ("." in place or len(place) < _SHORTEST_PLACE):
        return None  # of "U.S. troops" and "Dr. Rossi" the first is no sentence
    return (
        FoundDateline(text[: match.end()].strip(), rest, place, "", "")
        if _may_be_where(place, words, "\n".join((rest, *others)), needed=bool(match["stop"]))
        else None
    )


def _may_be_where(place: str, words: Sequence[str], around: str, *, needed: bool) -> bool:
    """Tell whether the article shows that something is in a place, or needs not, as it names it nowhere."""
    capitals = [word.lower() for word in words if word[0].isupper() and len(word) > 1]
    if any(re.search(rf"(?<![\w-]){re.escape(word)}(?![\w-])", around) for word in capitals):
        return False  # "Silence. The town": a word like others
    head = re.escape(re.split(r"[,/]", place)[0])
    if re.search(rf"(?<!\w){_WHERE}{head}(?!\w)", around):
        return True
    named = words[0].lower() in GIVEN_NAMES or re.search(rf"(?<!\w){head}(?!\w)", around)
    return not needed and not named


def is_dateline(line: str) -> bool:
    """Tell whether a line is a dateline and nothing else."""
    found = split_dateline(f"{line} X x") if len(line) <= _LONGEST else None
    return found is not None and found.rest == "X x"


def _begins_sentence(rest: str) -> bool:
    return bool(rest) and (rest[0].isupper() or rest[0].isdigit() or rest[0] in "“\"‘'($€£[") and " " in rest


# Capitals before a dash that are labels of a passage and no place.
_NO_PLACES = frozenset(
    "summary background context related caption photo picture image file quote opinion comment developing "
    "alert factbox timeline explainer profile obituary review preview interview report live-blog latest more "
    "update updated breaking watch video exclusive analysis opinion live note correction q a qa pros cons "
    "what why how who when where the yes no fact claim myth false true verdict".split()
)


def _is_place(place: str | None) -> bool:
    return place is None or place.split(",")[0].split()[0].casefold() not in _NO_PLACES
