"""Conferences and forums that are held, which are nobody: "at the 2016 Zurda Conference"."""

from __future__ import annotations

import re

_HEADS = frozenset({"conference", "forum"})
_ORDINALS = frozenset(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth annual".split()
)
_NUMBER = re.compile(r"\d{1,3}(?:st|nd|rd|th)$")
_WHOSE = r"(?:(?:the|a|an|this|its|their) |(?:this|last|next) year's |(?:[A-Z][\w-]+ )?[A-Z][\w-]+'s? )?"
_HELD = re.compile(
    r"(?:\b(?:at|during|attend(?:s|ed|ing)?|hosts?|hosted|hosting|host of|sidelines of|held|holds?|ahead of"
    r"|opening of|edition of|preparations for|participants? (?:of|in|at)|part(?:icipat\w+)? in"
    r"|address(?:ed|ing)?"
    rf") {_WHOSE}(?:\d+(?:st|nd|rd|th) )?(?:[a-z-]+ )?|\b(?:annual|upcoming|forthcoming|(?:19|20)\d\d) )$"
)
# Who only meets at one: an officer of it makes it a body, as what it says or decides does.
_OFFICERS = re.compile(
    r"\b(?:president|chair(?:man|woman|person)?|director|secretary(?:-general| general)?|members?|head"
    r"|founder"
    r"|spokes(?:man|woman|person)|speaker|part) of (?:the )?$"
)
_ACTS = re.compile(
    r",? (?:also |has |have |had )?(?:said|says|decided|announced|called|urged|voted|published|released"
    r"|estimates?"
    r"|issued|warned|rejected|approved|reported|reports|ranks?|ranked)(?![\w-])"
)
# What is done with a conference, or when it is, behind its name.
_BEGAN = re.compile(
    r" (?:began|begins|opens|opened|kicked off|kicks off|takes place|took place|runs|concluded"
    r"|(?:was|is|will be) held"
    r"|held (?:in|on|at))(?![\w-])| \((?:on )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z.]* \d"
)
_DAYS = re.compile(
    r"\b(?:one|two|three|four|five|six)-day $|\b(?:day|week)-?long $|\b[Ee]vents (?:such as|like) (?:the )?$"
)
_BACK = 72  # characters


def is_held(plain: str, spans: list[tuple[int, int]], words: list[str]) -> bool:
    """Say whether a name is that of a conference which is held, and which does nothing itself."""
    last = next((word for word in words[1:] if word in _HEADS), "")
    if not last or "for" in words or (last == "conference" and words[-1] not in _HEADS and "on" not in words):
        return False
    before = [plain[max(start - _BACK, 0) : start] for start, _ in spans]
    if any(_OFFICERS.search(b) for b in before) or any(_ACTS.match(plain, end) for _, end in spans):
        return False
    numbered = words[0] in _ORDINALS or _NUMBER.match(words[0]) is not None
    if numbered or any(_HELD.search(b) or _DAYS.search(b) for b in before):
        return True
    return any(_BEGAN.match(plain, end) for _, end in spans)
