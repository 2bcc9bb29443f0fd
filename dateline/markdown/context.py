"""Words around a name that make it another: a longer name, somebody else's, or a common word."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable

from dateline.lexicon.called_after import of_administration
from dateline.markdown.prose_dates import CALENDAR_WORDS

# What ends a name of its own kind when a place's or a person's name begins it: a newspaper, a treaty, a
# university, a company, a prize, an airport. What only stands somewhere (a street) is not among them.
_HEADS = (
    "Times|Post|Globe|Herald|Tribune|Gazette|Chronicle|Observer|Telegraph|Examiner|Inquirer"
    "|Agreement|Accords?|Treaty|Protocol|Convention|Declaration|Memorandum|Pact"
    "|University|College|Institute|Academy|Foundation|Fund|Bank|Group|Holdings|Airlines|Airways|Inc|Corp|Ltd"
    "|Prize|Awards?|Marathon|Open|Cup|Championships?|War|Wars|Games|Olympics|Spring|Act|Bill|Fleet"
    "|Partnership|Quartet|Format|Philharmonic|Orchestra|Symphony"
    "|Conference|Forum|Festival|Fair|Classic|Massacre|Trials?|Conventions|Regiment|Battalion|Brigade"
    "|Daily|Sun|Star|Review|Weekly|Wallet|Pay|Maps|Borough of|Investigations|Plant|Works"
    "|Factory|Airport|Airfield"
)
_LONGER = re.compile(
    rf" (?:(?!The |An? )[A-Z][\w&-]+ ){{0,3}}(?:{_HEADS})(?!\w)| international airport(?!\w)"
)
# What ends the name of anything but a person: "Zenda One", "the Zenda Four".
_NUMBERED = re.compile(
    r" (?:(?!The |An? )[A-Z][\w&-]+ ){0,3}(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine)(?!\w)"
)
# What is called after a place in small letters, and is somewhere else: "the Zenda regiment".
_THING = re.compile(r" (?:film festival|regiments?|battalions?|brigades?)(?![\w-])")
# Its team: "the Zenda captaincy".
_TEAM = re.compile(
    r" (?:captaincy|(?:vice-)?captains?|squad|cricketers?|footballers?|goalkeepers?|strikers?|midfielders?"
    r"|wingers?|bats(?:man|men)|batters?|bowlers?|spinners?|seamers?|all-?rounders?|wicketkeepers?"
    r"|fly-half|scrum-half)(?![\w-])"
)
# "The Duke of Zenda".
_TITLED = re.compile(r"(?<![^\W_])(?i:prince|princess|duke|duchess|earl|marquess|viscount|baroness) of \Z")
# The other words of a quotation that is a title, capitals and the small words between them.
_IN_TITLE = r"(?:[A-Z][\w'&-]*|\d+|of|the|and|in|a|an|for|to|on|with|from)"
_TITLE_BEFORE = re.compile(rf'(?<![\w.,!?])["“](?P<words>(?:{_IN_TITLE} ){{0,5}})\Z')
_TITLE_AFTER = re.compile(rf'(?P<words>(?: {_IN_TITLE}){{0,5}})[.,!?]?["”]')
# And of one in another language, behind what it is: 'hits such as "Sous le ciel de Zenda"'.
_WORK_BEFORE = re.compile(
    r"\b(?:songs?|singles?|hits?|albums?|ballads?|films?|movies?|novels?|books?|plays?|poems?|operas?"
    r"|paintings?|documentar(?:y|ies))(?: (?:such as|like|including|called|titled|entitled))?,?"
    r"(?: [\"“][^\"“”]{1,60}[\"”],?(?: and| or)?){0,3} [\"“][A-Z][^\"“”.,!?]{0,60}\Z"
)
_LONGEST_WORK = 240  # characters: a kind of work, and some titles of it
_OPENING = ('"', "“")
_CLOSED = re.compile(r"[.,!?]?[\"”]")
_LONGEST_TITLE = 60  # characters
_DAY = re.compile(r" (?:Day|Eve)(?!\w)")  # these take a saint's or a person's name in the possessive as well
# "of Anna Rossi": a given name, after a word in small letters, before the surname of somebody else.
_GIVEN_NAME = re.compile(r"(?<![^\W\d_])[a-z][\w'-]*,? (?P<word>[A-Z][\w'-]+)\.?(?: [A-Z]\.)* \Z")
_SMALL_BEFORE = re.compile(r"(?<![^\W\d_])[a-z][\w'-]*,? \Z")
_LONGEST_GIVEN = 40  # characters: a given name and the word before it
# What stands before a surname and is no given name: forms of address, ranks, offices.
_TITLES = frozenset(
    "mr mrs ms miss dr sir lord lady dame baroness baron president vice premier chancellor taoiseach "
    "minister secretary senator sen representative rep congressman congresswoman member mp governor gov "
    "mayor councillor commissioner judge justice attorney prosecutor general gen colonel col major maj "
    "captain capt lieutenant lt sergeant sgt corporal private admiral marshal commander chief officer "
    "detective inspector superintendent constable sheriff agent ambassador envoy king queen prince "
    "princess emperor sultan emir sheikh pope cardinal archbishop bishop father mother brother sister "
    "rabbi imam ayatollah mullah reverend rev pastor professor prof doctor coach chairman chairwoman "
    "chair director leader speaker nominee candidate elect republican democrat comrade citizen team".split()
)
# Words that begin a sentence, or stand before a name, with a capital that says nothing of the next word's.
_LEADS = _TITLES | frozenset(
    "the in from at to of by for but and when if as with on after before since while although like only even"
    " both then now".split()
)
_ARTICLE = re.compile(r"(?<!\w)(?:[Tt]he|an?) \Z")
_COMPASS = frozenset({"North", "South", "East", "West"})
# A capital is a word's own after a word in small letters, not at the start of a sentence, a quotation or
# a cell, nor as the second word of a name: "the Special Mission".
_WITHIN = re.compile(r"(?:(?<![^\W\d_])[^\W\d_A-Z][\w'-]*|[^\W\d_A-Z][,;]) \Z")
# Common nouns that bodies are called by alone, and much else with other words.
GENERIC_BODIES = frozenset(
    {
        "House",
        "Senate",
        "Congress",
        "Parliament",
        "Union",
        "Court",
        "Council",
        "Assembly",
        "Commons",
        "Treasury",
    }
)
_OF_SOMETHING = re.compile(r"(?:'s)? of (?:the )?[^\W\d_a-z]| (?:prices?|arrest)(?!\w)")
_CAPITAL_AFTER = re.compile(r" [^\W\d_a-z]")
# What makes a common word a label, a number's, or the head of a longer name: "Channel 4", "Hall of Fame".
_CONTINUED = re.compile(
    r":| \d| (?:of|for) (?:the )?[^\W\d_a-z]"
    r"| (?:and|&) [A-Z][\w'-]+ (?:Ministry|Department|Committee|Commission|Council|Agency|Party|Office)\b"
)
_LONGEST_BEFORE = 40  # characters that _WITHIN looks at, and the words that make a place's name longer
# Words before a place's name that make it another's, within a sentence: New Zenda, Fort Zenda.
_MADE_LONGER = re.compile(
    r"(?<![\w-])Greater \Z"
    r"|[^\W\d_A-Z][,;]? (?:New|Fort|Port|Mount|Saint|St\.?|Lake|Cape|San|Santa|Los|Las) \Z"
)
# What before a state's name makes it another's, or a title: South Ruritania, Miss Ruritania.
_OTHER_STATE = re.compile(
    r"(?<![^\W_])(?:North|South|East|West|Equatorial|Democratic|Miss|Mister|Mrs?|Ms) \Z|[^\W\d_A-Z],? New \Z"
)
# "The Local Ruritania": what has an edition there.
_EDITION = re.compile(r"(?<!\w)The (?:Local|Guardian|Conversation|Week|Times|Independent|Sun|Economist) \Z")
# "Toyo Zenda": a word before it that nobody knows but with a capital.
_CAPITAL_BEFORE = re.compile(r"(?<![^\s(\[\"“‘'–-])(?P<word>[A-Z][a-z]+) \Z")
# What the word before a place's name may be of instead: "the Ruritanian Zenda coast".
_STRETCH = re.compile(
    r" (?:coast|coastline|shores?|waters|beach(?:es)?|islands?|ports?|resorts?|side|border)(?![\w-])"
)
# Pages that have a word in small letters before it counts as common, so that a slip does not; and how
# many of them for each page that has it with a capital.
_FEWEST, _SHARE = 3, 0.5


def in_quoted_title(text: str, start: int, end: int) -> bool:
    """Tell whether a name is part of a title in quotation marks: in '"Zenda Sunday"', not '"Mr Rossi"'."""
    after = _TITLE_AFTER.match(text, end)
    if after is None:
        return False
    before = _TITLE_BEFORE.search(text, max(0, start - _LONGEST_TITLE), start)
    if before is None:
        return _WORK_BEFORE.search(text, max(0, start - _LONGEST_WORK), start) is not None
    return bool(after["words"]) or not (_TITLES | {"the"}).issuperset(before["words"].lower().split())


def alone_in_quotes(text: str, start: int, end: int) -> bool:
    """Tell whether a name is all that stands in double quotation marks: a song's, a mark's, a film's."""
    return text[start - 1 : start] in _OPENING and _CLOSED.match(text, end) is not None


def in_longer_name(text: str, end: int, *, person: bool) -> bool:
    """Tell whether a name goes on after an offset to be that of something else: the Zenda Times."""
    if _DAY.match(text, end):
        return True
    if text.endswith("'s", 0, end):
        return False
    if _LONGER.match(text, end):
        return True
    return of_administration(text, end) if person else _NUMBERED.match(text, end) is not None


def of_somebody_else(text: str, start: int, end: int) -> bool:
    """Tell whether a person's single name is part of another's: in "of Anna Rossi", "to Rossi Bianchi"."""
    if _CAPITAL_AFTER.match(text, end) and _SMALL_BEFORE.search(text, max(0, start - _LONGEST_GIVEN), start):
        return not text.endswith("'s", 0, end)
    given = _GIVEN_NAME.search(text, max(0, start - _LONGEST_GIVEN), start)
    return given is not None and given["word"].lower() not in _TITLES


def after_article(text: str, start: int) -> bool:
    """Tell whether an article makes a person's name that is a common word one: "the Wolf of the story"."""
    return _ARTICLE.search(text, max(0, start - len(" the ")), start) is not None


def of_another_body(text: str, start: int, end: int) -> bool:
    """Tell whether a body's common noun is part of another name: "the House of Zenda", "Zenda House"."""
    if _OF_SOMETHING.match(text, end):
        return True
    word = _CAPITAL_BEFORE.search(text, max(0, start - _LONGEST_BEFORE), start)
    return word is not None and word["word"].lower() not in _LEADS


def of_another_state(text: str, start: int, end: int) -> bool:
    """Tell whether the words around a state's name make it that of another state or a town, or a title."""
    before = text[max(0, start - _LONGEST_BEFORE) : start]
    if text.startswith(" City", end):
        return True
    return _OTHER_STATE.search(before) is not None or _EDITION.search(before) is not None


def before_thing(text: str, end: int) -> bool:
    """Tell whether a place's name goes on to be a thing's, or its team's: "the Zenda regiment"."""
    return _THING.match(text, end) is not None or _TEAM.match(text, end) is not None


def after_part_of_name(text: str, start: int, end: int, is_known: Callable[[str], bool]) -> bool:
    """Tell whether the word before a place's name makes it the end of another: New Zenda, Toyo Zenda.

    `is_known` tells the words that may stand before it: those that begin names, and those that pages
    have in small letters, which have a capital for another reason.
    """
    before = text[max(0, start - _LONGEST_BEFORE) : start]
    if _MADE_LONGER.search(before) or _TITLED.search(before):
        return True
    word = None if _STRETCH.match(text, end) else _CAPITAL_BEFORE.search(before)
    return word is not None and word["word"].lower() not in _LEADS and not is_known(word["word"])


def within_sentence(text: str, start: int, end: int) -> bool:
    """Tell whether a word has its capital for itself: in "the State said", not in "State aid fell"."""
    before = text[max(0, start - _LONGEST_BEFORE) : start]
    if _CAPITAL_AFTER.match(text, end) or _CONTINUED.match(text, end):
        return False
    led = _CAPITAL_BEFORE.search(before)
    return _WITHIN.search(before) is not None or (led is not None and led["word"].lower() in _LEADS)


def common_words(names: Iterable[str], pages_with: Counter[str]) -> frozenset[str]:
    """Give the names that are common words on these pages: Love, President.

    `pages_with` counts the pages that have a word, in capitals and small letters as it stands there.
    Months and weekdays are none of them: the words around them tell. Points of the compass always are.
    """
    found = set()
    for name in names:
        if name in _COMPASS:
            found.add(name)
        elif name.isalpha() and name.istitle() and name not in CALENDAR_WORDS:
            small = pages_with[name.lower()]
            if small >= _FEWEST and small >= _SHARE * pages_with[name]:
                found.add(name)
    return frozenset(found)
