"""What goes on and on: a war is not of the day or year when it began."""

from __future__ import annotations

import re
from typing import Final

EVENTS: Final = (
    r"accidents?|ambush|assaults?|attacks?|avalanche|battles?|blasts?|blaze|bombings?|clash(?:es)?|collapse"
    r"|crash(?:es)?|derailment|earthquake|eruption|explosions?|fire|firefight|floods?|landslide|massacre|missions?"
    r"|operations?|quake|raids?|rampage|riots?|shootings?|shootout|siege|sinking|stabbings?|stampede|storm|strikes?"
    r"|tornado|tsunami"
)
"""Nouns for what comes to people on a day or in a few."""

_EVENT_TOLD: Final = re.compile(
    rf"\b(?:{EVENTS}|violence|protests?|unrest|fighting|conflicts?|coup|crackdown|cyclone|deal|disaster|hurricane"
    r"|ceasefire|truce|typhoon|uprising|wars?|attacked|bombed|burn(?:ed|t)|collapsed|crashed|derailed|erupted"
    r"|exploded|fought|hit|invaded|raided|sank|shelled|shook|shot|stormed|struck)\b",
    re.IGNORECASE,
)
_LASTING: Final = re.compile(
    r"\b(?:the|that|this|these|those|ensuing|subsequent|resulting)\s+(?:[\w-]+\s+){0,3}"
    r"(?:wars?|conflicts?|fighting|violence|unrest|uprising|siege)\b",
    re.IGNORECASE,
)
_BEGINNING: Final = re.compile(r"\b(?:since|began|begun|started|broke out|broken out|erupted)\b")
# What is counted from then on, or again and again, is of no day that another sentence names.
_OVER_TIME: Final = re.compile(
    r"\bsince (?:the )?(?:start|beginning|outbreak|onset|launch)\b"
    r"|\bsince (?:[\w'’-]+ ){1,7}(?:began|started|erupted|broke out|launched|was opened)\b"
    r"|\b(?:every|each|per) (?:day|week|month|year)\b|\bannually\b|\bper 100,000\b"
    r"|\b(?:over|in|during) (?:the )?(?:past|last|recent) (?:[\w-]+ )?(?:weeks|months|years|decades?)\b"
    r"|\bover (?:the course of )?(?:an? )?(?:[\w-]+ )?(?:weeks|months|years|decades?)\b"
    r"|\b(?:has|have) (?:always|long|repeatedly|consistently)\b"
    r"|\byears? of (?:civil )?(?:war|conflict|fighting|violence)\b"
    # several events are counted: "attacks have killed dozens, including the bombing of a school"
    r"|\bhave (?:claimed|injured|killed|left|wounded)\b[^.;:]*\bincluding (?:an?|the|last [\w'’]+)"
    rf" (?:[\w'’-]+ ){{0,2}}(?:{EVENTS})\b",
    re.IGNORECASE,
)
# A war or a campaign takes years: what it cost is of no day of the news, unless the sentence says so.
_CAMPAIGN: Final = re.compile(
    r"\bWorld War\b|\b(?:in|during|of|under|by|to|'s|’s) (?:(?:an?|the|this|that|these|those|its|his|her) )?"
    r"(?:[\w-]+ ){0,2}(?:wars?|conflicts?|crackdown|campaign|feud|holocaust|genocide)\b(?!-)",
    re.IGNORECASE,
)
# What happened at another time than the news: "a recent raid that killed ten", "a month after ten died".
# A day after, it is the news still.
_ANOTHER_TIME: Final = re.compile(
    r"\brecent(?:ly)?\b|\bprevious(?:ly)?\b|\bin the past\b|\bthe (?:week|month|year) before\b"
    r"|\b(?:days|weeks?|months?|years?|decades?) (?:after|ago|before|earlier)\b"
    r"|\b(?:after|avenge|following|over) the (?:[\w-]+ )?(?:abduction|assassination|death|execution"
    r"|kidnapping|killing|lynching|massacre|murder|shooting|slaying)s? of\b"
)
# An event beside the news, and a time of its own that no calendar tells.
_OTHER_EVENT: Final = re.compile(
    r"\b(?:an?|another|many|more|other|several|some|three|two) recent \w"
    rf"|\b(?:an?|another) (?:different|earlier|previous|similar|unrelated) (?:[\w-]+ ){{0,2}}(?:{EVENTS})\b"
    r"|\b(?:during|in|over) (?:(?:its|last|our|the|their) )?(?:earlier|past|preceding|previous|prior)"
    r" (?:[\w-]+ ){0,2}(?:campaigns?|decades?|elections?|epidemics?|months|outbreaks?|seasons?|summers?"
    r"|terms?|winters?|years?)\b",
    re.IGNORECASE,
)
# What a court hears of was long before.
_IN_COURT: Final = re.compile(
    r"\b(?:accused of|charged with|charges of|convicted|court|jailed|jur(?:y|ors?)|pleaded|prosecutors"
    r"|sentenced|testified|trial)\b"
)


def outlasts(told: str, before: str) -> bool:
    """Tell whether a sentence is of all that the one before begins: "War broke out. Ten died in the war"."""
    return _LASTING.search(told) is not None and _BEGINNING.search(before) is not None


def counts_over_time(told: str) -> bool:
    """Tell whether a sentence counts what a long time brought: "400 have died since the war began"."""
    return _OVER_TIME.search(told) is not None


def is_of_campaign(told: str) -> bool:
    """Tell whether a sentence speaks of a war or of a campaign: "Ruritania lost 200 sailors in the war"."""
    return _CAMPAIGN.search(told) is not None


def tells_event(told: str) -> bool:
    """Tell whether a sentence tells of what "the attack" or "the war" behind it may mean."""
    return _EVENT_TOLD.search(told) is not None


def is_of_other_event(told: str) -> bool:
    """Tell whether a sentence counts those of an event beside the news: "no word of a recent raid"."""
    return _OTHER_EVENT.search(told) is not None


def is_of_another_time(told: str) -> bool:
    """Tell whether a sentence speaks of what was before the news: "charged with the murder of ten"."""
    return _ANOTHER_TIME.search(told) is not None or _IN_COURT.search(told) is not None
