"""What a single line is, judged by itself: a date line, a byline, a label, or other page furniture."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from importlib import resources

from dateline.lexicon.given_names import GIVEN_NAMES
from dateline.read import printed_dates
from dateline.read.agencies import ANY_AGENCY, SOME_AGENCIES, agency_named
from dateline.read.datelines import is_dateline
from dateline.read.outlets import looks_like_outlet
from dateline.read.page import ends_sentence

_REMEMBERED = 512  # lines of the page in hand: it is gone through two or three times
_MAX_FURNITURE = 700  # an editor's note may be long; nothing else comes near it
_ROLES = frozenset(
    "reporter reporters correspondent correspondents editor editors writer writers staff journalist"
    " contributor "
    "columnist bureau chief senior deputy special political foreign diplomatic defence defense security "
    "world business our a the and in for of at with agencies agency by from de da di del la le van"
    " von der den "
    "al el bin ibn updated published posted on last newsroom desk team".split()
)
# What pages count or name beside a date, in small letters too.
_COUNTED = frozenset("min read admin comment comments view views share shares under".split())
_BY = re.compile(
    r"(?:[-–—*(]\s*)?(?:(?i:(?:written|words|reported|reporting|story|text|posted|published|edited"
    r"|compiled|analysis"
    r"|article|report|interview|review|opinion|commentary) by\s*:?(?:\s+the\b)?|by\s*:?"
    r"|(?:byline|authors?|reporters?|writers?|correspondents?|journalists?)\s*:))\s+(?=[A-Z\u00c0-\u024f@])"
)
_WORD = re.compile(r"[^\s,|/&·•()]+")
_MAX_BYLINE_WORDS = 18
_CREDIT = re.compile(
    r"[-–—(\[*]*\s*(?:(?:additional|further|with)\s+)?(?:reporting|report|writing|editing|edited"
    r"|compiled|translated|translation|produced)\s*"
    r"(?:(?:and|&)\s+(?:editing|writing|reporting)\s+)?(?:by|from)\b.{0,300}$"
    r"|.{2,300}\bcontributed\s+(?:reporting|to\s+th(?:is|e)\s+(?:report|story|article|piece))\b.{0,80}$"
    r"|[-–—]+\s*with (?:(?:additional )?"
    r"(?:assistance|help|contributions?|inputs?|files|reports?|information) (?:from|by) )?"
    r"(?-i:[A-Z])[\w.'’-]+(?:(?:,|,? and)? (?-i:[A-Z])[\w.'’-]+){1,12}\.?$"
    r"|.{2,100}\b(?:reported|reports|reporting|wrote) from [A-Z][\w., -]{2,40}$"
    r"|[-–—(\[*]*\s*(?:reported|written) by [^.;]{2,80}[;.] (?:additional|edit|writ|report)\w* .{2,80}$"
    r"|[-–—(\[*]*\s*with (?:additional )?"
    r"(?:assistance|contributions|inputs?|files|reports?|information) (?:from|by)"
    r"(?:[ ,/&]+(?:(?-i:[A-Z])[\w.'’-]*|and|the|in|our|news|wires?|agenc(?:y|ies)|correspondents?))+\)?\.?$"
    # "Stein reported from Zenda. AP writer Otto Roth contributed."
    r"|(?:[^.]{2,60} reported from [^.]{2,60}\. )?"
    r"[^.]{0,60}\b(?:journalist|writer|reporter|correspondent|producer)s?"
    r" (?-i:[A-Z])[^.]{2,160}\bcontributed\.$"
    # Who pays for what an agency reports on, and is not asked.
    r"|.{10,240}\.\s.{0,40}\bsolely responsible for (?:all|its|the|this) content\.$",
    re.IGNORECASE,
)
_SOURCE = re.compile(
    r"[(\[*]*(?:sources?|via|outlet|publisher|publication)\s*[:：]\s*\S.{0,160}$", re.IGNORECASE
)
_LABELLED = re.compile(
    r"(title|headline|author|byline|url|link|web ?site|language|lang|section|category|date|published"
    r"|publisher|outlet|source|publication)"
    r"\s*:\s+(\S.*)$",
    re.IGNORECASE,
)
_URL_LINE = re.compile(
    r"(?:(?:url|link|source|original(?: article)?|web|permalink)\s*[:：]\s*)?<?(?:https?://|www\.)\S+>?$",
    re.IGNORECASE,
)
_AGENCIES = (
    rf"(?:{ANY_AGENCY}|{SOME_AGENCIES})(?:\s*(?:[/,&-]|\band\b|\bwith\b)\s*(?:{ANY_AGENCY}|{SOME_AGENCIES}))*"
)
_SIGN_OFF = re.compile(rf"(?:[-–—]+|\()\s*((?:with\s+)?{_AGENCIES})\s*[).]*$|({ANY_AGENCY})\s*$")
# "Jane Roe in Zenda with AFP, Reuters": names and agencies, nothing else.
_SIGNED = (
    r"[A-Z\u00c0-\u024f][\w.'’-]+(?: [A-Z\u00c0-\u024f][\w.'’-]+){1,3}"
    r"(?:,? in [A-Z\u00c0-\u024f][\w.'’-]+(?: [A-Z\u00c0-\u024f][\w.'’-]+){0,2})?"
)
_SIGNATURES = re.compile(rf"{_SIGNED}(?:(?:,| and| &) {_SIGNED}){{0,3}}$")
_WITH_AGENCIES = re.compile(
    rf"{_SIGNED}(?:(?:,| and| &) {_SIGNED}){{0,2}}\s*(?:,?\s+with\s+|/|\s+and\s+){_AGENCIES}$"
    # "(Zenda Herald with AFP)": whose report it is and whom it had help from.
    rf"|\([A-Z][\w.'’-]*(?: (?:[A-Z][\w.'’-]*|\d{{1,2}})){{0,4}},? (?:with|and) {_AGENCIES}"
    r"(?: (?:reports|inputs?))?\)\.?$"
)
_ONLY_AGENCIES = re.compile(rf"\(?(?i:(?:staff|with) (?:and )?)?(?i:{SOME_AGENCIES})\)?\.?$")
_DESK = re.compile(
    r"(?:(?:by )?(?:our )?(?:staff|monitoring|web|news|online|foreign|national|city|sports?) "
    r"(?:reports?|reporters?|desk|writers?|correspondents?|team)"
    r"|from our (?:\w+ )?correspondents?(?: in (?-i:[A-Z])[\w' -]{2,30})?)\.?$",
    re.IGNORECASE,
)
_OUTLET_SIGN_OFF = re.compile(
    r"(?:-{1,2}|[–—])\s*((?:The\s+)?[A-Z][\w.&'’-]*(?:\s+(?:of|the|and|[A-Z][\w.&'’-]*)){0,4})$"
)
_BREADCRUMB = re.compile(r"[^.!?]{1,40}(?:\s*[>›»/]\s*[^.!?>›»/]{1,40}){1,6}$")
_AGO = re.compile(
    r"(?:(?:published|updated|posted|last updated|modified)\s*:?\s*)?(?:\d+|an?|one|two"
    r"|three)\s*(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|hr|days?|weeks?|months?|years?|[hdmw])\s+ago$"
    r"|(?:published|updated|posted)?\s*(?:just now|yesterday|today)(?: at \d.*)?$",
    re.IGNORECASE,
)
# "10 JUL, 11:22": a day without its year is a date line where a clock time follows.
_DAY_AND_CLOCK = re.compile(
    r"(?:\d{1,2}\s+[A-Za-z]{3,9}\.?|[A-Za-z]{3,9}\.?\s+\d{1,2})\s*[,|·•–—-]?\s*(?:at\s+)?\d{1,2}[:.]\d\d"
    r"(?:\s*[ap]\.?m\.?)?(?:\s+[A-Z]{2,5})?$",
    re.IGNORECASE,
)
_LONE_LABEL = re.compile(
    r"(?:published|updated|posted|last updated|first published|last modified|date)\s*(?:on|at)?\s*:?$",
    re.IGNORECASE,
)
_MAX_DATE_LINE = 250  # a byline, an outlet and three dates with their labels
_EDGE_TRIM = " \t|·•-–—:*_"
_BESIDE_DATE = re.compile(
    r"(?:^|[,|·•—–:\-(\[/]|\b(?i:published|updated|posted|on|at|modified|edited|date))\s*$"
)


@cache
def _tables() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Read the table of furniture: reason, tab, pattern; names in braces stand for shared parts."""
    parts: dict[str, str] = {}
    rows: list[tuple[str, re.Pattern[str]]] = []
    text = resources.files("dateline.read").joinpath("furniture.tsv").read_text(encoding="utf-8")
    for row in text.splitlines():
        if not row or row.startswith("#"):
            continue
        name, pattern = row.split("\t")
        for key, value in parts.items():
            pattern = pattern.replace(f"<<{key}>>", value)
        if name.isupper():
            parts[name] = pattern
        else:
            rows.append((name, re.compile(pattern, re.IGNORECASE)))
    return tuple(rows)


@cache
def _any_furniture() -> re.Pattern[str]:
    return re.compile(
        "|".join(f"(?:{p.pattern})" for _, p in _tables() if "(?P" not in p.pattern), re.IGNORECASE
    )


def furniture_reason(text: str) -> str | None:
    """Tell why a line belongs to the page wherever it stands, or None."""
    bare = text.strip(" \t|·•*_>")
    return _furniture(bare) if len(bare) <= _MAX_FURNITURE else None


@lru_cache(maxsize=_REMEMBERED)
def _furniture(bare: str) -> str | None:
    if not _any_furniture().match(bare):
        return None
    return next((reason for reason, pattern in _tables() if pattern.match(bare)), None)


def edge_reason(text: str) -> str | None:
    """Tell why a line before or after the running text belongs to the page, or None."""
    return _edge(text) if len(text) <= _MAX_FURNITURE else None


@lru_cache(maxsize=_REMEMBERED)
def _edge(text: str) -> str | None:  # noqa: PLR0911 - one kind of line a return
    if _AGO.match(text) or _DAY_AND_CLOCK.match(text) or is_date_line(text):
        return "date line"
    filed = text.endswith(")") and printed_dates.day_without_year(text)  # "Zenda, Oct 3 (ZPT)"
    if is_dateline(text) or (filed and is_dateline(f"{text} -")):
        return "dateline"
    if _URL_LINE.match(text):
        return "web address"
    if _SOURCE.match(text):
        return "source line"
    if is_byline(text) or _WITH_AGENCIES.match(text) or _ONLY_AGENCIES.match(text) or _DESK.match(text):
        return "byline"
    if _CREDIT.match(text):
        return "credits"
    if _SIGN_OFF.match(text):
        return "agency"
    if _LABELLED.match(text) and len(text) < _MAX_FURNITURE // 2:
        return "labelled field"
    if _LONE_LABEL.match(text):
        return "date line"
    return None


def is_date_line(text: str) -> bool:
    """Tell whether this is a date with at most its labels, a byline or an outlet's name beside it."""
    if len(text) > _MAX_DATE_LINE:
        return False
    if printed_dates.is_date_line(text):
        return True
    dates = printed_dates.find_dates(text, "day")
    if not dates or ends_sentence(text):
        return False
    left, right = text[: dates[0].start], text[dates[-1].end :]
    beside = printed_dates.residue(left) + printed_dates.residue(right)
    middle = printed_dates.residue(text[dates[0].end : dates[-1].start]) if len(dates) > 1 else []
    if len(beside) > _MAX_BYLINE_WORDS // 2 or len(middle) > 2 + 2 * len(dates):
        return False
    names = all(w[0].isupper() or w.lower() in _ROLES | _COUNTED for w in beside)
    set_off = _BESIDE_DATE.search(left) or _BESIDE_DATE.search(printed_dates.before_clock(left))
    return names and bool(set_off or _BY.match(text) or printed_dates.has_label(text))


def is_byline(text: str) -> bool:
    """Tell whether this is "By" and names, with no sentence in it."""
    match = _BY.match(text)
    if not match:
        return False
    words = _WORD.findall(text[match.end() :])
    if not words or len(words) > _MAX_BYLINE_WORDS:
        return False
    return all(
        w[0].isupper() or w.lower().strip(".:-–—") in _ROLES or not w[0].isalpha() or "@" in w for w in words
    )


def strip_by(text: str) -> str:
    """Take "By" off a byline."""
    return _BY.sub("", text, count=1)


def sign_off(text: str) -> str | None:
    """Give the agency of a line such as "-Reuters" or "(AP)", if it is one."""
    match = _SIGN_OFF.match(text)
    if not match:
        return None
    for part in re.split(r"\s*[/,&]\s*|\s+(?:and|with)\s+|-(?=[A-Z])", match[1] or match[2]):
        name = agency_named(re.sub(r"^with\s+", "", part))
        if name:
            return name
    return None


# Who wrote and who edited an article, and whose reports they had: "ab/cd (Reuters, AP)".
_INITIALS = re.compile(
    r"(?<=[.!?\"”’)])\s+([a-z]{1,4}(?:/[a-z]{2,4}){1,3}\s*[-–—]?\s*"
    r"\([A-Za-z][A-Za-z., /&-]{1,60}\)(?:\s*[-–—]+)?)"
    r"(?=\s+[A-Z\"“]|\s*$)"
)


# What a page has buttons for to share its articles by, in a row; an address may stand among them.
_BUTTON = (
    r"(?:facebook|twitter|google\+?|whatsapp|tumblr|linkedin|stumble(?:upon)?|digg|reddit|newsvine|pinterest"
    r"|e-?mail|print|share|send|tweet|permalink|delicious|vk|xing|telegram|messenger|flipboard|pocket"
    r"|https?://\S+)"
)
_BUTTONS = re.compile(
    rf"(?:(?<=[.!?\"”’)])(?:\s+|(?=[-–—]\s))|\A)([-–—]?\s*{_BUTTON}(?:[\s|/•·]+{_BUTTON}){{3,}})(?=\s|\Z)",
    re.IGNORECASE,
)


def parted_by_buttons(text: str) -> list[str]:
    """Part a paragraph by rows of buttons: text, buttons, text and so on."""
    return [part.strip() for part in _BUTTONS.split(text)]


# Who wrote and who edited or translated it, by the words: "ZPT (editor: Anna Stein; EN - author: Otto Roth)".
_BY_ROLE = (
    r"(?:[A-Z]{2,3}\s?[-–—/]\s?)?(?i:editors?|authors?|reporters?|writers?|correspondents?|translators?"
    r"|translation|editing|reporting|writing)\s?:\s?[A-Z][^();:]{2,60}"
)
_ROLES_IN_BRACKET = re.compile(
    rf"(?:(?<=[.!?\"”’)])\s+|\A)((?:[A-Z]{{2,12}}\s)?\({_BY_ROLE}(?:[;,]\s?{_BY_ROLE})*\)\.?)(?=\s+[A-Z\"“]|\s*\Z)"
)


def parted_by_roles(text: str) -> list[str]:
    """Part a paragraph by a bracket that says who wrote and who edited it: text, bracket, text and so on."""
    return [part.strip() for part in _ROLES_IN_BRACKET.split(text)]


def parted_by_initials(text: str) -> list[str]:
    """Part a paragraph by initials that end an article, with an agency: text, initials, text and so on."""
    parts = _INITIALS.split(text)
    names = [name for signs in parts[1::2] for name in re.split(r"[(),/]", signs)]
    return [part.strip() for part in parts] if any(map(agency_named, names)) else [text]


def outlet_sign_off(text: str) -> str | None:
    """Give the outlet of a line such as "— The Strelsau Times" that ends an article."""
    match = _OUTLET_SIGN_OFF.match(text)
    return match[1] if match else None


def is_source(text: str) -> bool:
    """Tell whether the line names a source after the word itself: "Source: X"."""
    return bool(_SOURCE.match(text))


def is_signed_for(text: str) -> bool:
    """Tell whether a line is names and papers or agencies and nothing else: "Anna Stein, Zenda Herald"."""
    parts = [part for part in _PARTS.split(text) if part]
    papers = [part for part in parts if looks_like_outlet(part) or agency_named(part)]
    others = [part for part in parts if part not in papers and not _AGO.match(part)]
    beside = len(parts) > 1 and (bool(papers) or len(others) < len(parts))
    return beside and all(_SIGNATURES.match(p) and p.split()[0].casefold() in GIVEN_NAMES for p in others)


def labelled(text: str) -> tuple[str, str] | None:
    """Split "Title: value" into its label, in lower case, and the value."""
    match = _LABELLED.match(text)
    return (match[1].lower(), match[2]) if match else None


def is_breadcrumb(text: str) -> bool:
    """Tell whether this is like "Home > World > Europe"."""
    return bool(_BREADCRUMB.match(text)) and any(c in text for c in ">›»")


def is_labelled_date(text: str) -> bool:
    """Tell whether this is a date line that says what it is, like "Updated: 13 September 2022"."""
    return printed_dates.has_label(text) and printed_dates.is_date_line(text)


_PARTS = re.compile(r"\s*[|•·/,]\s*|\s+[-–—]\s+")
_MAX_NAMES = 6
_JOINING = frozenset("and in for of the at & de van von der al el bin".split())


def is_names_only(text: str) -> bool:
    """Tell whether this is a name or two, with where they were, and nothing else, as above a date line."""
    words = [w for w in text.strip(_EDGE_TRIM).split() if w not in ("|", "•", "·", "/")]
    if len(words) < 2 or ends_sentence(text):  # noqa: PLR2004 - a name has two
        return False
    if len(words) > _MAX_NAMES:
        return bool(_SIGNATURES.match(text))
    return all(w[0].isupper() or w.lower() in _JOINING for w in words)
