"""What the spellings of one body's name share, within an article and over articles."""

from __future__ import annotations

import re

from dateline.dates.lexicon import ORDINALS

# Of these there are several, told apart by numbers.
NUMBERED = frozenset(
    "circuit congressional army fleet corps division brigade regiment battalion squadron".split()
)
# Whose letters begin a longer name as well as their words do: "UN Security Council".
_LEADING = {"united nations": "un", "european union": "eu", "u n": "un", "e u": "eu", "u s": "us",
            "united states": "us"}  # fmt: skip
_ORDINAL = re.compile(r"(\d+)(?:st|nd|rd|th)$")
_OF_FIELD = re.compile(r"^((?:.+ )?)(department|ministry) (?:of|for) (.+)$")

# What ministries of one field are called by besides, where the field stands first.
_MINISTRIES = (
    (re.compile(r"\bexternal(?: affairs)?(?= ministry$)"), "foreign"),
    (re.compile(r"\b(?:internal|home)(?: affairs)?(?= ministry$)"), "interior"),
    (re.compile(r" affairs(?= ministry$)"), ""),
    (re.compile(r"\bnational (?=(?:defen[cs]e|economy|education) ministry$)"), ""),
)

# What every state has, and many regions have: what it is for, and what it is.
_FIELDS = (
    "foreign|external|affairs|defense|interior|internal|home|finance|health|education|justice|economy|economic"
    "|energy|agriculture|trade|transport|transportation|culture|labor|labour|environment|environmental"
    "|information|oil|petroleum|tourism|sports?|commerce|industry|science|technology|emergency|situations"
    "|security|treasury|planning|immigration|housing|water|welfare|public|social|local|government|development"
    "|rural|urban|communications|family|women|youth|children|religious|natural|resources|services"
)
_UNOWNED = re.compile(
    rf"(?:(?:{_FIELDS}|and|the|of) )+(?:ministry|department|committee)"
    r"|(?:high|supreme|constitutional|district|appeals?|federal|us district|us appeals) court"
    r"|court of appeals?"
    r"|congress|parliament|senate|(?:national|general|federal|state) assembly|house of representatives"
    r"|army|navy|air force|coast guard|national guard|armed force|police|national police|central bank"
    r"|national bank|treasury|(?:city|county|town) council"
    r"|(?:fire|police) department|electoral commission|election commission"
)


# Spellings of the two Englishes, and transliterations that the press has two of.
_SPELLINGS = {
    "centre": "center", "centres": "centers", "defence": "defense", "harbour": "harbor",
    "theatre": "theater", "organisation": "organization", "programme": "program",
    "programmes": "programs", "qaida": "qaeda",
    "shabaab": "shabab", "hizbollah": "hezbollah", "hizbullah": "hezbollah", "hezbullah": "hezbollah",
    "houthi": "houthis", "institutes": "institute",
}  # fmt: skip


# What armed groups are called in Arabic, and what the press calls them by in English.
_IN_ENGLISH = {"jabhat": "front", "jaysh": "army", "jaish": "army", "harakat": "movement", "liwa": "brigade"}
_ARTICLES = frozenset({"al", "an", "as", "ash", "ul"})


def in_english(folded: str) -> str:
    """Write a folded name that is Arabic for a front or an army of somebody in English: "zenda front"."""
    words = folded.split()
    if len(words) > 2 and words[0] in _IN_ENGLISH and words[1] in _ARTICLES:  # noqa: PLR2004 - what, "al", whose
        return " ".join((*words[2:], _IN_ENGLISH[words[0]]))
    if len(words) == 3 and words[0] in _IN_ENGLISH.values() and words[1] == "of":  # noqa: PLR2004 - "army of zenda"
        return f"{words[2]} {words[0]}"
    if len(words) > 2 and words[0] in _ARTICLES and words[-1] in _IN_ENGLISH.values():  # noqa: PLR2004 - the same
        return " ".join(words[1:])
    return folded


# What bodies that all the world knows are called besides.
_ALSO_CALLED = {
    "huffpost": "huffington post", "breitbart news": "breitbart",
    "penn state": "pennsylvania state university",
    "eu commission": "european commission", "eu council": "european council",
    "eu parliament": "european parliament", "s p": "standard poors", "harvard": "harvard university",
    "yale": "yale university", "stanford": "stanford university", "scotland yard": "metropolitan police",
    "new scotland yard": "metropolitan police", "german press agency": "deutsche presse agentur",
    "deutsche press agentur": "deutsche presse agentur", "an garda siochana": "garda",
    "garda siochana": "garda", "english premier league": "premier league", "bofa": "bank of america",
    "jpmorgan chase": "jpmorgan", "jp morgan chase": "jpmorgan", "jp morgan": "jpmorgan",
    "exxon": "exxon mobil", "goldman": "goldman sachs",
}  # fmt: skip
# Whose people or faith they are is no part of these names: "Lebanese Hezbollah".
_ADJECTIVES = {
    "hezbollah": "lebanese shia shiite", "hamas": "palestinian islamist", "fatah": "palestinian",
    "taliban": "afghan islamist", "houthis": "yemeni shia shiite", "houthi": "yemeni shia shiite",
    "al shabab": "somali islamist", "boko haram": "nigerian islamist", "kataeb": "lebanese christian",
    "pkk": "kurdish turkish", "state duma": "russian", "knesset": "israeli", "bundestag": "german",
    "islamic jihad": "palestinian", "muslim brotherhood": "egyptian", "al qaeda": "islamist",
}  # fmt: skip
_DESCRIBED = {f"{a} {body}": body for body, words in _ADJECTIVES.items() for a in words.split()}
_ALSO_CALLED |= _DESCRIBED
_SOCCER = re.compile(r"\bsoccer(?= (?:federation|association|confederation|union|club)\b)")
_FOOTBALL_CLUB = re.compile(r"\b(?:association )?football club$")
_DESCRIPTION = re.compile(
    r"\b(?:space|spy|intelligence|weather|anti-?monopoly)"
    r" (?:agency|service|bureau|regulator|watchdog)$"
)
_ISLAMIC_STATE = re.compile(r"islamic state (?:of|in) iraq\b.*")


def words_alike(folded: str) -> tuple[str, ...]:
    """Give the words of a folded name, each in one of its spellings."""
    return tuple(_SPELLINGS.get(word, word) for word in folded.split())


def spelt_alike(folded: str) -> str:
    """Write a folded name in one of the spellings that its words have, and as all the world calls it."""
    folded = _ISLAMIC_STATE.sub("islamic state", in_english(folded))
    folded = " ".join(words_alike(folded))
    return _ALSO_CALLED.get(folded, folded)


def is_described(folded: str) -> bool:
    """Tell whether a folded name says whose a body is that all know without: "lebanese hezbollah"."""
    return folded in _DESCRIBED


def is_description(name: str) -> bool:
    """Tell whether a name says in small letters what a state's agency is: "Ruritanian space agency"."""
    return _DESCRIPTION.search(name) is not None


def in_one_spelling(folded: str) -> str:
    """Do the same for a name without "and"."""
    folded = _SOCCER.sub("football", spelt_alike(folded))
    return _FOOTBALL_CLUB.sub("fc", folded).replace(" and ", " ")


def is_unowned(folded: str) -> bool:
    """Tell whether a folded name says what a body is and not whose: "health department", "high court"."""
    return _UNOWNED.fullmatch(folded) is not None


def with_figure(folded: str) -> str:
    """Write the number that a folded name begins with as a figure: "ninth circuit" is "9th circuit"."""
    first, _, rest = folded.partition(" ")
    digits = _ORDINAL.match(first)
    number = ORDINALS.get(first) or (digits and digits[1])
    noun = rest.removeprefix("us ").removeprefix("u s ").partition(" ")[0]
    return f"{number} {rest}" if number and noun in NUMBERED else folded


def with_letters(folded: str) -> str:
    """Write by its letters whom a folded name begins with: "united nations security council"."""
    for long, short in _LEADING.items():
        if folded.startswith(long + " "):
            return short + folded[len(long) :]
    return folded


def ministry_of_field(folded: str) -> str:
    """Write a ministry, whose field stands first, by one name: "home affairs ministry", "home ministry"."""
    for pattern, field in _MINISTRIES:
        folded = pattern.sub(field, folded)
    return folded


def field_first(folded: str) -> str:
    """Put the field of a department or a ministry first: "zenda department of health"."""
    match = _OF_FIELD.match(folded)
    return f"{match[1]}{match[3]} {match[2]}" if match else folded
