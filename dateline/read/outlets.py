"""Names of outlets: how a masthead reads, and what a web address says of it."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

# Words that newspapers, broadcasters and sites of news call themselves by.
MASTHEAD_WORDS = frozenset(
    "advertiser advocate age agency argus beacon broadcasting broadcaster bulletin call channel"
    " chronicle citizen "
    "courier daily democrat dispatch echo economist enquirer examiner express financial gazette globe"
    " guardian herald "
    "independent inquirer insider international journal leader ledger mail magazine media mercury"
    " messenger mirror "
    "monitor morning network news newspaper newswire observer online outlook patriot post press radio"
    " record register "
    "reporter republic review sentinel spectator standard star statesman sun sunday telegraph"
    " television times today "
    "tribune tv union voice weekly wire world".split()
)
# Those of them that end a heading as well: "A Wake-Up Call", "Ten Years Later, Today".
_HEADINGS_TOO = frozenset(
    "age agency call channel economist financial independent insider international leader mercury monitor"
    " morning network outlook patriot record register reporter republic review standard star sun sunday"
    " today union voice world".split()
)
_NOUNS = MASTHEAD_WORDS - _HEADINGS_TOO
# Of these the ones that end few names of states, bodies and topics: above a date they name the paper.
_ABOVE_A_DATE = frozenset(
    "economist independent insider mercury monitor patriot register reporter standard star sun voice".split()
)
# Broadcasters that everybody calls by letters, after the members of their unions (EBU, ABU, AUB, NABA).
_BROADCASTERS = frozenset(
    "ABC ARD BBC CBC CBS CCTV CGTN CNBC CNN DW ERR GBC HRT ITV KBC KBS LRT MBC MSNBC NBC NBN NDTV NHK NOS NPR"
    " NRK ORF PBS RAI RFA RFE/RL RFI RTBF RTE RTÉ RTHK RTL RTP RTS RTVE RTVSLO SABC SBS SRF SVT TRT TVP TVR"
    " VOA VRT WDR YLE ZBC ZDF".split()
)
_LIGHT = frozenset("the of and a an for in on at la le el de der die das il al".split())
_PARTING = frozenset(",|/")  # between an author and an outlet
_MAX_WORDS = 6
_MAX_ALONE = 4  # words of an outlet on a line of its own, which a heading might be
_FIRST = frozenset({"radio"})
# What news is of, or comes as, that no outlet calls itself by alone: "Breaking News", "Letters to the Post".
_TOPICS = frozenset(
    "a an bad big breaking business fake good hard her his in latest letters local mass more my no old on"
    " other our political quick science social soft sports state tech their top travel tv world your".split()
)
_SECOND_LEVEL = frozenset("co com org net gov ac edu go or ne gob gouv".split())
_HOST_PREFIX = re.compile(
    r"(?:www\d?|m|mobile|amp|edition|en|eng|english|news|online|blogs?|international)\."
)
_ABBREVIATION = 4  # names of up to four letters in an address are nearly always initials


def looks_like_outlet(text: str) -> bool:
    """Tell whether this is a name in capitals with a word that outlets call themselves by."""
    words = text.strip(" |·•-–—:").split()
    if not 1 <= len(words) <= _MAX_WORDS or text[-1] in ".!?" or not _PARTING.isdisjoint(text):
        return False
    named = all(w[0].isupper() or w[0].isdigit() or w.lower() in _LIGHT for w in words)
    return named and any(
        w.lower().strip(".,'’s") in MASTHEAD_WORDS or w.lower() in MASTHEAD_WORDS for w in words
    )


def is_masthead(text: str) -> bool:
    """Tell whether a line is two to four words that end in what newspapers call themselves, or begin so."""
    first, last = _ends_of_name(text)
    return last in _NOUNS or first in _FIRST


def is_masthead_above_date(text: str) -> bool:
    """Tell whether a line above a date is a masthead, whose last word may end a heading elsewhere."""
    _, last = _ends_of_name(text)
    return last in _ABOVE_A_DATE


def _ends_of_name(text: str) -> tuple[str, str]:
    """Give the first and the last word of an outlet's name on a line of its own, else nothing."""
    words = text.lower().split()
    if not 2 <= len(words) <= _MAX_ALONE or words[0] in _TOPICS:  # noqa: PLR2004 - one is a topic
        return "", ""
    return (words[0], words[-1]) if looks_like_outlet(text) else ("", "")


def is_broadcaster(text: str) -> bool:
    """Tell whether this is nothing but letters that everybody knows a broadcaster by."""
    return text in _BROADCASTERS


def outlet_of_url(url: str) -> str | None:
    """Make a readable name of a web address: `www.strelsautimes.co.xx` is "Strelsau Times"."""
    try:
        host = (urlsplit(url if "://" in url else f"//{url}").hostname or "").lower()
    except ValueError:
        return None
    while (shorter := _HOST_PREFIX.sub("", host, count=1)).count(".") >= 1 and shorter != host:
        host = shorter
    parts = host.split(".")
    if len(parts) < 2 or not all(parts) or parts[-1].isdigit():  # noqa: PLR2004 - name and ending
        return None
    name = parts[-3] if len(parts) > 2 and parts[-2] in _SECOND_LEVEL else parts[-2]  # noqa: PLR2004
    words = [piece for part in name.split("-") for piece in _segment(part) if piece]
    if not words:
        return None
    return " ".join(_title(word, alone=len(words) == 1) for word in words)


def _title(word: str, *, alone: bool) -> str:
    return word.upper() if (alone and len(word) <= _ABBREVIATION) or word == "tv" else word.capitalize()


def _segment(label: str) -> list[str]:
    """Cut the words of mastheads off both ends of a run of letters."""
    front: list[str] = []
    back: list[str] = []
    if label.startswith("the") and len(label) > len("the") + 3:
        front, label = ["the"], label[3:]
    cut = True
    while cut and label:
        cut = False
        for word in sorted(MASTHEAD_WORDS | {"new"}, key=lambda w: (-len(w), w)):
            if len(word) < 3:  # noqa: PLR2004 - two letters end too many names
                continue
            if label.endswith(word) and len(label) != len(word) + 1 and word != "new":
                back.insert(0, word)
                label, cut = label[: -len(word)], True
                break
    if label == "new" or not label.startswith("new") or len(label) <= len("new") + 2:
        return [*front, label, *back]
    return [*front, "new", label[3:], *back] if label[3:] in MASTHEAD_WORDS else [*front, label, *back]
