"""Conditions for words that name a day and may name something else: holidays, "today", "9/11"."""

from __future__ import annotations

import re
from typing import Final

from dateline.dates.match import MONTH_CLASSES, PREPOSITIONS, Match
from dateline.dates.year_checks import plausible_year

_AROUND: Final = 4  # words on either side that tell running text from a headline
_SHORT: Final = 3  # letters of words that a headline too has in small letters
_PROGRAMMES: Final = frozenset("programme program show broadcast".split())


def is_title(m: Match) -> bool:
    """Tell whether capitals make a programme's name of words for a time: "told This Morning"."""
    words = [m.word(n) for n in range(m.start, m.end) if m.word(n)[0].isalpha()]
    if not all(word.istitle() for word in words) or m.kind(m.start - 1) in ("", "dot"):
        return False
    around = (*range(m.start - _AROUND, m.start), *range(m.end, m.end + _AROUND))
    return any(m.word(n).islower() and len(m.word(n)) > _SHORT for n in around)


def is_daypart(m: Match) -> bool:
    """Take "this morning", "last night"; not "last morning", nor a programme's name."""
    part, shift = str(m.fields["part"]), m.word(m.end - 2).lower()
    if is_title(m):
        return False
    return part in ("morning", "afternoon", "evening", "night", "dawn") and (
        shift not in ("last", "past", "coming", "upcoming", "current")
        or (shift == "last" and part in ("night", "evening"))
    )


def is_holiday(m: Match) -> bool:
    """Take "at Christmas", "last Easter", "Election Day"; not "Christmas tree"."""
    index = next(i for i in range(m.start, m.end) if m.kind(i) == "holiday")
    if m.kind(m.end) == "name" or _names_more(m, index):
        return False
    if "year" not in m.fields and (year := _year_of_event(m)):
        m.fields["year"] = year
    if index > m.start or m.end > index + 1:
        return True
    if m.word(index).split()[-1] in ("Day", "Eve", "Sunday", "Monday", "Friday", "Thursday", "Wednesday"):
        return True
    return m.kind(m.start - 1) in PREPOSITIONS and m.kind(m.end) != "unknown"


def is_holiday_in_year(m: Match) -> bool:
    """Take "Christmas Day in 1964"; not "Christmas Day since 1964"."""
    return m.word(m.start + 1).lower() == "in"


_CALENDARS: Final = frozenset(
    """
    bengali buddhist chinese coptic ethiopian hindu iranian islamic jewish korean kurdish lunar persian sikh
    thai tibetan vietnamese
    """.split()
)
_CALLED_AFTER: Final = frozenset("accord accords agreement agreements deal rising treaty uprising".split())


def _names_more(m: Match, index: int) -> bool:
    """Tell a holiday of another calendar, or what is called after one: "lunar New Year's Eve".

    So is a vote's own day that its sentence tells: "Election Day is May 18".
    """
    if m.word(m.end).lower() in _CALLED_AFTER:
        return True
    if m.word(m.end).lower() in ("is", "was") and m.kind(m.end + 1) in MONTH_CLASSES:
        return True
    return m.word(index).lower().startswith("new year") and m.word(index - 1).lower() in _CALENDARS


_CELEBRATED: Final = frozenset(
    """
    address ball broadcast celebration celebrations ceremony concert dinner display event festivities
    fireworks gala game gathering lunch mass match message party parade performance race rally reception
    sale sermon service show special speech vigil
    """.split()
)


def is_holiday_event(m: Match) -> bool:
    """Take "New Year's Eve concert, 2014": the year behind what is held on a holiday is the holiday's."""
    return (
        m.word(m.end - 3).lower() in _CELEBRATED
        and m.kind(m.end) in ("", "stop", "dot", "comma", "open", "close", "preposition")
        and plausible_year(m, m.end - 1)
    )


# "At the Boxing Day gala in Zenda, 1998": of what is held on a holiday and where, and its year.
_HELD_IN: Final = re.compile(
    rf" (?:[a-z]+ )?(?:{'|'.join(sorted(_CELEBRATED))})"
    r"(?P<place> (?:at|in|on) (?:the )?[A-Z][\w'’-]*(?: [A-Z][\w'’-]*){0,3})?"
    r"(?:,? in |, | \()(?P<year>(?:19|20)\d\d)(?:(?=[,.;:)\n]|$)|(?(place)(?= [A-Z])|(?!)))"
)


def _year_of_event(m: Match) -> int:
    """Give the year that stands behind what is held on a holiday; 0 where none does."""
    found = _HELD_IN.match(m.lexed.text, m.lexed.end(m.end - 1))
    return int(found["year"]) if found else 0


_ON_AIR: Final = frozenset("the on told tells".split())


def _names_programme(m: Match, index: int) -> bool:
    """Tell whether a capital "Today" is a newspaper or a programme: "Zenda Today", "on the Today show"."""
    before, after = m.word(index - 1), m.word(m.end)
    if before[:1].isupper() and is_title(m):
        return True  # "on This Week Tonight"
    quoted = before in _QUOTES and after in _QUOTES
    return (
        m.kind(index - 1) in ("name", "poss")
        or before in _ON_AIR
        or (quoted and m.word(m.end + 1)[:1].islower())
        or after.lower() in _PROGRAMMES
    )


_QUOTES: Final = frozenset("'\"‘’“”")


def is_today(m: Match) -> bool:
    """Take "today", "yesterday"; not the name of a programme, nor "today's Ruritania"."""
    index = next(i for i in range(m.start, m.end) if m.kind(i) == "today")
    word = m.word(index)
    if word[0].isupper() and _names_programme(m, index):
        return False
    if m.kind(index + 1) == "poss" and m.kind(index + 2) == "name":
        return False  # "today's Ruritania": of our time
    if word.lower() == "today" and _is_of_our_time(m, index):
        return False
    if _NOT_THEN.match(m.lexed.text, m.lexed.end(m.end - 1)):
        return False  # "we need the road tomorrow, not in twenty years": soon
    if _means_nowadays(m):
        return False
    return not (m.kind(m.start - 1) in ("before", "after") and m.kind(m.start - 2) == "day_word")


_NOT_THEN: Final = re.compile(r",? (?:and )?not in (?:[\w-]+ ){1,2}(?:months|years|decades)\b")


def _is_of_our_time(m: Match, index: int) -> bool:
    """Tell "the women of today", "today's world" from "as of today", "the outcome of today's vote"."""
    if m.kind(index + 1) == "poss":
        return _OF_OUR_TIME.match(m.lexed.text, m.lexed.end(index)) is not None
    return m.word(index - 1).lower() == "of" and m.word(index - 2).lower() != "as"


# What belongs to our time and to no day: "today's political discourse", "today's most popular songs".
_OUR_TIMES: Final = (
    "age artists audiences cars challenges children circumstances civilisation civilization climate"
    " computers consumers culture dangers democracies democracy devices discourse economy elite elites"
    " employees employers environment era establishment families farmers generation generations heroes"
    " ideologies journalists kids landscape media modern money musicians opportunities pace parents"
    " patients pensioners phones politicians politics problems readers realities reality scholars"
    " schools smartphones societies society standards students tastes teachers technologies technology"
    " teenagers teens terms threats tourists travelers travellers users values viewers voters women"
    " workers workforce workplace world writers youngsters youth"
).split()
_OF_OUR_KIND: Final = "complex complicated digital fast-moving fast-paced globali[sz]ed interconnected modern"
_OF_OUR_TIME: Final = re.compile(
    rf"['’]s (?:(?:most|ever|increasingly|{_OF_OUR_KIND.replace(' ', '|')}) |"
    rf"(?:[a-z-]+ ){{0,2}}(?:{'|'.join(_OUR_TIMES)})\b)"
)
# "Today" for our time: "even today", "is today seen as", "where we are today", "in the world today".
_NOWADAYS_BEFORE: Final = re.compile(
    r"(?:\b[Ee]ven |\b[Ss]till |"
    r"\b(?:where|what|who|as|than) (?:I|we|you|he|she|it|they|there) (?:is|are|am) |"
    r"\bin (?:the|our) (?:modern )?(?:world|society) |"
    r"\b(?:never|more|less|fewer)\b[^.;:]{0,30} than |\b[Bb]e alive |"
    r"\b[Ii]f [^.;:]{1,40} (?:was|were) (?:still )?(?:alive|here|living|with us) |"
    r"\bwhere [a-z]+s are |\byears ago,? but not |"
    r"(?<!told )(?<!tells )(?<!the )\b(?:[Rr]eaders|[Vv]iewers|[Aa]udiences|[Hh]istorians|[Yy]oung people|"
    r"[Ff]amilies|[Cc]onsumers|[Yy]oungsters) )$"
)
_REGARDED: Final = re.compile(
    r" (?:(?:best|better|still|widely|generally|often|mostly|commonly) )?"
    r"(?:seen|known|regarded|considered|viewed|remembered|called|thought of|recogni[sz]ed|home to|used)\b"
)
_THERE_ARE: Final = re.compile(r",? there (?:is|are)\b")  # "Today there are thirty"
# "more volatile today than at any point since the war", "greater instability today than ever"
_MORE_BEFORE: Final = re.compile(r"\b(?:more|less|fewer|[a-z]{3,}er)\b[^.;:\n]{0,60} $")
_THAN_AFTER: Final = re.compile(
    r"[^.;:\n\"”]{0,40} than (?:at any|before\b|ever\b|in (?:the )?(?:1[5-9]|20)\d\d|there (?:has|have) been"
    r"|(?:a|one|two|\w+) (?:decades?|centur(?:y|ies)|generations?|years) ago)"
)
_IS_BEFORE: Final = re.compile(r"\b(?:is|are) $")
_NOWADAYS_WITHIN: Final = 70  # characters
_MORE_WITHIN: Final = 80


def _means_nowadays(m: Match) -> bool:
    """Tell whether "today" is our time and no day: "the fort is today seen as a monument"."""
    text, start, end = m.lexed.text, m.lexed.starts[m.start], m.lexed.end(m.end - 1)
    if m.end - m.start > 1 or m.word(m.start).lower() != "today":
        return False
    before = text[max(0, start - _NOWADAYS_WITHIN) : start]
    if _NOWADAYS_BEFORE.search(before) or (m.word(m.start) == "Today" and _THERE_ARE.match(text, end)):
        return True
    longer = text[max(0, start - _MORE_WITHIN) : start]
    if _THAN_AFTER.match(text, end) and _MORE_BEFORE.search(longer):
        return True
    return _IS_BEFORE.search(before) is not None and _REGARDED.match(text, end) is not None


_SCORED: Final = frozenset(
    "fraction gave got hit hits inch inches is made of points rated rating score scored scores shooting shot "
    "shots was were".split()
)


_OF_THE_ATTACKS: Final = frozenset(
    "attacks commission conspiracy families hijackers hijackings terror terrorist victims".split()
)
_SEPTEMBER, _ELEVENTH = 9, 11
# "the attacks of Sept. 11", "the attacks on the Zenda Bridge on Sept. 11"
_ATTACKS_OF: Final = re.compile(r"\bthe (?:\w+ )?attacks (?:on (?:the )?(?:[A-Z]\w+ ){1,4})?(?:of|on) $")
_ATTACKS_WITHIN: Final = 70  # characters


def is_attacks_day(m: Match) -> bool:
    """Take "the Sept. 11 attacks", which are those of 2001 in whatever year they are told of."""
    named = (m.number("month"), m.number("day")) == (_SEPTEMBER, _ELEVENTH)
    before = m.lexed.text[max(0, m.lexed.starts[m.start] - _ATTACKS_WITHIN) : m.lexed.starts[m.start]]
    dated = m.kind(m.end) == "year" or m.kind(m.end + 1) == "year"
    return named and (
        m.word(m.end).lower() in _OF_THE_ATTACKS or (not dated and _ATTACKS_OF.search(before) is not None)
    )


def is_named_day(m: Match) -> bool:
    """Take "since 9/11", "the 9/11 commission"; no fraction or score, and no "Ruritania's 9/11"."""
    before = m.word(m.start - 1).lower()
    return (
        before not in _SCORED
        and m.kind(m.start - 1) not in ("a", "poss", "number", "digits")
        and m.kind(m.end) != "of"
        and m.word(m.end).lower() not in _SCORED
    )
