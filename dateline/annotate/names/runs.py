"""Runs of capitalised words: the spans in which names can be, found by one regular expression."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass

from dateline.annotate.names.vocabulary import LEADERS_SURNAMES, ROLE_ABBREVIATIONS, ROLE_HEADS

# Every upper-case letter below U+2000 (Latin, Greek and Cyrillic with their extensions).
_UPPER = "".join(c for c in map(chr, range(min(0x2000, sys.maxunicode))) if c.isupper())
_U = f"[{_UPPER}]"
_GENERIC_GENITIVE = (
    "People|Women|Men|Children|Workers|Farmers|Veterans|Teachers|Players|Writers|Nations|Lords?"
)
# Syllables of Korean and Chinese given names, the second of which is written small: "Min-jun", "Hsiao-wei".
_ONSET = "(?:[bcdfghjklmnprstwyz]|[cksthw]h|[ht]s|[ghkp]y|[gh]w)?"
_RIME = "(?:[aeiou]|[aeiouy][aeiou]{1,2}|y[aeou]|w[aeio])(?:ng|h?[nmklpthb])?"
_NO_SYLLABLE = r"(?:up|to|at|an?|as|e|he|me|we|the|then?|than|not?|hit|like|look|op)\b"
# A page may have lost the space behind: "Min-jun-said".
_ENDS = r"(?!\w|-(?!(?:was|is|has|had|who|and|told|said|in)\b))"
_GIVEN = (
    rf"(?=[A-Z][a-z]{{1,6}}-[a-z]{{1,6}}{_ENDS})(?!(?:Co|Re|De|Pre|Pro|Bi|Sit|Lie|Non)-)"
    rf"(?i:{_ONSET}{_RIME})-(?!{_NO_SYLLABLE}){_ONSET}{_RIME}{_ENDS}"
)
# What towns join the parts of their names by: "Zenda-on-Sea", "Zenda-am-See".
_JOINING = "i|on|upon|by|in|under|next|sur|sous|en|les|lès|des|du|de|la|le|am|an|ob|der|super"
# What follows the second of two states that a body is of: "U.S.-Ruritania Rail Council".
_OF_TWO_STATES = (
    r"(?:\ [A-Z][a-z]+|\ and){1,4}"
    r"\ (?:Commission|Council|Committee|Association|Institute|Chamber|Forum|Foundation)\b"
)
_WORD = (
    rf"(?:(?:{'|'.join(ROLE_ABBREVIATIONS)})\."
    rf"|(?:[A-Z]\.){{2,3}}-{_U}[a-z]+(?={_OF_TWO_STATES})|(?:[A-Z]\.){{2,4}}"
    rf"|(?!(?<=\bon\ )X\.)[A-Z]\.(?=\ )"  # not of "he wrote on X. Otto Stein said"
    rf"|(?:{_GENERIC_GENITIVE})'s?(?=\ {_U})|Attorney's(?=\ Office)"
    rf"|[A-Z]-[a-z]{{3,}}(?=\ {_U})|HIV/AIDS"  # "Zenda X-ray Observatory"
    rf"|(?<=Joint\ )[A-Z]{{2,6}}/[A-Z]{{2,6}}(?=\ {_U})"  # "Joint ZRO/ZMO Committee on Rail"
    rf"|{_GIVEN}|Co-op(?:erati(?:ve|on))?(?![\w-])|Co-ordination(?![\w-])"
    rf"|(?:(?:al|el|as|ash|an|ar|ul|ibn|ez|az|es|ad)-|al\ (?={_U}[a-z])|d'|l'|de(?={_U}[a-z])"
    rf"|[ei](?={_U}[a-z]+\ {_U}))?"
    rf"(?!(?:Co|Vice|Ex|Non|Anti|Self|Pre|Sub)-[a-z]|[A-Z]-[a-z]{{3}})"  # "Zenda Rail Co-founder T-shirt"
    rf"{_U}(?:\w|(?:'|\ufffd{{1,3}})(?!s(?![\w\ufffd]))(?=\w)|\ufffd{{2}}(?=[\ -][A-Z][a-z])"
    rf"|(?<=[A-Z])\?(?='s\ )|\?(?=[a-z]|[,;.]\s)"
    rf"|-(?={_U})|-(?:{_JOINING})-(?={_U})|&(?={_U})|\.(?=[A-Z]\b))*"
    rf"(?:(?:(?<=[aeou]ng)|(?<=\bDato))'(?=\ {_U}))?)"  # a consonant of East Africa, a title of Malaysia
)
_LINK = (
    # "Save the Children", "Stop the War"
    r"(?:(?<=(?:Save|Feed|Free|Help|Stop|Meet|Face)\ )the"
    r"|of\ the|of|for\ the|for|and\ the|and|on\ the|on|into|&"
    r"|de\ la|de\ los|del?|della|di|da|dos|das|du|des|es"
    r"|van\ der|van\ den|van\ de|van|von\ der|von|der|den|zu|bin|ibn|bint|al|el|la|le|na|y)(?!\w)"
)
# Letters in brackets are a party's or a body's own: "(R)", "(ZdR)".
_LETTERED = r"[A-Z]+\)|\w*[A-Z]\w*[A-Z]\w*\)|[A-Z]{1,3}-"
# A name that an editor has put in: "Minister [Otto] Stein said".
_PUT_IN = rf"\[(?!{_LETTERED}|[A-Z]+\]){_U}\w+\](?=\ {_U}\w)"
_NICKNAME = rf"(?:\"(?![A-Z]{{2,}}\"){_WORD}\"|'(?![A-Z]{{2,}}'){_WORD}'|\((?!{_LETTERED}){_WORD}\))"
# Where a firm is at home, and what it counts by, in a name that its form ends: "Zenda (Peru) Design Co".
_FIRM = r"(?=(?:\ [A-Z][\w&-]+){0,3}\ (?:Co|Ltd|Inc|Corp|LLC|Company|Limited|Corporation)(?!\w))"
_OF_FIRM = rf"(?:\({_WORD}(?:\ {_WORD})?\)|\d{{1,4}}){_FIRM}"
# Behind these and a hyphen two capitals are a name: "then-New Zenda".
_BEFORE = "|".join(rf"(?<={word}-)" for word in ("then", "now", "ex", "anti", "pro", "non"))
_RUN = re.compile(
    rf"(?=[{_UPPER}adeilu[])"  # what a word may begin with, seen before all that it may be is tried
    rf"(?:(?<![\w@#/-])|(?:(?<=[\s\"'.,?!-]-)|{_BEFORE})(?=[A-Z][a-z]+\ [A-Z][a-z])"
    r"|(?<=\([DRI]-)|(?<=,\ [DRI]-)|(?<=[Pp]hoto/)"
    r"|(?<=[A-Za-z]/)(?=[A-Z][a-z]+\ [A-Z][a-z]))"  # "ZNN/Zenda Street Journal"
    r"(?!(?<=[(,])[DRI]-[A-Z]|(?<=,\ )[DRI]-[A-Z])"  # "D-Mass." is party and place
    rf"(?:{_PUT_IN}\ )?{_WORD}(?:\ (?:{_LINK}\ |{_NICKNAME}\ |{_PUT_IN}\ |{_OF_FIRM}\ ){{0,2}}{_WORD})*"
)
_TITLES = (
    "Mayor|Prof|Professor|Sgt|Sergeant|Senator|Minister|President|Governor|Commissioner|Superintendent"
    "|Councillor|Cllr|Councilman|Councilwoman|Chancellor|Ambassador|Secretary|Chairman|Spokesman|Spokeswoman"
    "|Congressman|Congresswoman|Director|Inspector|Colonel|Captain|Lieutenant|Deputy|Archbishop|Rabbi|Sheikh"
)
# "Ex-White House lawyer": a name follows; "Mayor-Otto Stein": a hyphen that a page has for a space.
_FOR_OR_FORMER = re.compile(rf"(?:Ex|Anti|Pro(?!-(?:Life|Choice|Am)\b)|{_TITLES})-(?=[A-Z])")
_OF_MEMBER = re.compile(r"-(?:TD|MP|MEP|MSP)s?$")
_PART = re.compile(rf"{_NICKNAME}|{_PUT_IN}|{_OF_FIRM}|{_WORD}|{_LINK}")


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a run; `lower` is without a final full stop, `link` is true of "of", "and", "van".

    `text` is without the square brackets that the span has around a word put in.
    """

    text: str
    start: int
    end: int
    lower: str
    link: bool


def _is_named(before: str, rest: str) -> bool:
    """Say whether a name follows "Ex-" and the like; what one is against is a name only where it leads."""
    return rest.lower() in LEADERS_SURNAMES if before == "Anti-" else rest.lower() not in ROLE_HEADS


def find_runs(text: str) -> Iterator[list[Word]]:
    """Give the runs of capitalised words in folded text, each a list of its words and links."""
    for run in _RUN.finditer(text):
        words: list[Word] = []
        for part in _PART.finditer(text, run.start()):
            if part.start() >= run.end():
                break
            form, start = part.group(), part.start()
            if (before := _FOR_OR_FORMER.match(form)) and _is_named(before[0], form[before.end() :]):
                form, start = form[before.end() :], start + before.end()
            link = form == "&" or form.islower()
            if seat := _OF_MEMBER.search(form):
                form = form[: seat.start()]  # "Zenda Front-MP Otto Stein"
            bare = form.strip("[]")
            words.append(Word(bare, start, start + len(form), bare.rstrip(".").lower(), link))
        yield words
