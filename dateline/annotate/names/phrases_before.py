"""What a phrase before a name says that it is: "cities such as Zenda", "starring in Zenda", "his son, Zenda".

Examples after "such as" are the pattern of M. A. Hearst, Automatic acquisition of hyponyms from large
text corpora (COLING 1992).
"""

from __future__ import annotations

import re

from dateline.annotate.names.abbreviations import is_known_body
from dateline.annotate.names.candidates import Candidate, is_known_place
from dateline.annotate.names.reading import Reading
from dateline.annotate.names.trades import CALLINGS, COMPANIONS
from dateline.annotate.names.vocabulary import (
    ORGANISATION_HEADS,
    PLACE_HEADS,
    RELATIVES,
    ROLE_HEADS,
)
from dateline.annotate.names.weights import FAIR, HINT, SETTLES, STRONG, add
from dateline.lexicon.given_names import GIVEN_NAMES

_EXAMPLES = re.compile(r"\b([A-Za-z][a-z-]+),? (?:such as|like|including) (?:the )?\"?$")
# Places of a kind, which the first noun of two says: "detention centres like Zenda".
_PLACES = re.compile(
    r"\b(?:detention|refugee|holiday|polling|military|tourist|industrial|construction|heritage|landing"
    r"|nuclear|test"
    r"|beauty|hot|trouble) ?(?:cent(?:re|er)s|camps|sites|bases|spots|stations|areas),? (?:such as|like"
    r"|including)"
    r" (?:the )?$"
)
# Groups that are bodies and no people's: "advocacy groups such as Zenda", not "ethnic groups such as".
_GROUPS = re.compile(
    r"\b(?:advocacy|activist|rights|lobby|lobbying|armed|militant|rebel|terror|terrorist|extremist|jihadist"
    r"|islamist|hacking|hacker|hate|environmental|conservation|aid|relief|media|news|industry|trade"
    r"|opposition|political|watchdog|civil-society|business|pressure|campaign|progressive|liberal"
    r"|conservative|outside|nonprofit|neo-nazi|far-right|paramilitary|insurgent|separatist|veterans|student"
    r"|labor|labour|consumer|interest) groups,? (?:such as|like|including) (?:the )?\"?$",
    re.IGNORECASE,
)
_OF_EXAMPLES = {
    noun: kind
    for kind, nouns in {
        "place": "cities towns villages regions provinces districts suburbs neighborhoods neighbourhoods"
        " islands resorts destinations countries counties ports constituencies enclaves strongholds hamlets"
        " settlements rivers lakes mountains valleys beaches prisons jails barracks airports venues cinemas"
        " theatres theaters stadiums arenas",
        "organisation": "companies firms banks organisations organizations universities schools colleges"
        " hospitals agencies clubs airlines retailers publishers newspapers outlets channels broadcasters"
        " websites platforms manufacturers carmakers charities ngos parties unions brands institutions"
        " startups corporations labels federations charities lenders insurers carriers regulators militias"
        " factions clinics museums supermarkets pharmacies studios think-tanks tabloids"
        " magazines bookmakers restaurants giants conglomerates",
        "person": "politicians stars actors actresses artists musicians writers authors singers celebrities"
        " composers painters poets footballers athletes",
        "none": "films movies songs hits books novels plays albums shows series musicals operas games drugs"
        " diseases products languages festivals events indices indexes ships liners ferries yachts"
        " warships vessels holidays viruses apps gadgets devices"
        " tools toys"
        " programs programmes schemes initiatives laws treaties awards prizes operations exercises tribes"
        " medicines painkillers antibiotics chemicals pesticides substances cryptocurrencies currencies"
        " sports drinks dishes brands' names characters superheroes franchises cartoons sitcoms podcasts"
        " religions conspiracies hashtags slogans species breeds",
    }.items()
    for noun in nouns.split()
}
# Plurals with which two firms stand in apposition: "the brands Zenda and Velda".
_PLURALS_OF_BODIES = tuple(
    f" {noun} "
    for noun in (
        "airlines banks brands broadcasters carmakers carriers charities companies firms insurers labels"
        " lenders manufacturers newspapers publishers retailers supermarkets websites"
    ).split()
)
# What a list is of, before its colon or dash: "settlements across the bank: Zurda, Velda".
_LIST_OF = re.compile(
    r"(?:^|[^\w-])([A-Za-z]+s)(?: (?:in|across|on|around|from) (?:[\w-]+ ){0,6}?[\w-]+)?(?::| -) $"
)
_ENDS_LIST = (": ", " - ")
_AND_OTHERS = re.compile(
    r",? (?:and|or|among)(?: (?:many|some|all|several|various|most|dozens of|\d+|more than [a-z0-9]+))? other"
    r" (?:[a-z-]+ ){0,2}?([a-z]+s)"
    r"(?= (?:that|which|in|of|to|for|are|were|have|had|will|would)\b|[,.;:)\n]| -|$)"
)
_IN_WORK = re.compile(
    r"\b(?:(?:her|his|their|the|title|lead|leading|starring|supporting|acting|main|breakthrough) roles?"
    r"|star(?:s|red|ring)?|co-?star(?:s|red|ring)?|nominat(?:ed|ions?)|soundtrack"
    r"|best (?:\w+ )?(?:actor|actress|director)) (?:in|for) $"
)
# Who is on a show of that name: "appeared on Zenda Island", "a contestant on Zenda's Got Talent".
_ON_SHOW = re.compile(
    r"\b(?:appear(?:s|ed|ing|ances?)|compet(?:es?|ed|ing)|contestants?|starr(?:ed|ing)|stars?|stints?|finalists?"
    r"|guest-starr(?:ed|ing)|cameo|season|episodes?) on"
    r" (?:TV's |the (?:reality |TV |hit )?(?:show |series )?)?\"?$"
)
# Where a name ends, or what it is told of as a whole.
_WHOLE = re.compile(r'[.,;:!?)"\n]|$| (?:by|and|as|at|with|which|who) ')
_EMPLOYED = "|".join(sorted(map(re.escape, ROLE_HEADS)))
_AT_BODY = re.compile(
    rf"\b(?:{_EMPLOYED}|practice|desk|fellow|partner|student|intern|graduate|internship|job|works?|worked"
    r"|working|studied|studies|taught|teaches|employed|expert) at (?:the )?$"
)
_KIN = re.compile(
    r"(?:\b(?:[Hh]is|[Hh]er|[Tt]heir|[Ww]hose)|'s) (?:[a-z0-9-]+ ){0,2}"
    rf"(?:{'|'.join(sorted(RELATIVES - {'partner'} | COMPANIONS))}),? $"
)
# Who is told of before the name is said between commas: "one woman, Zenda, a nurse".
_CALLED = "|".join(sorted(CALLINGS | COMPANIONS))
_APPOSED = re.compile(
    r"(?:\b(?:[Aa]n?|[Oo]ne|[Aa]nother|[Tt]he|first|second|third|whose)|'s) (?:[a-z0-9'-]+ ){0,3}"
    rf"(?:man|son|daughter|brother|sister|wife|husband|cousin|uncle|aunt|nephew|niece|grandson"
    rf"|granddaughter|woman|boy|girl|legislator|lawmaker|witness|victim|suspect|{_CALLED}), $"
)
# Right before given name and surname: "the preacher Zenda Rossi".
_NAMED_SO = re.compile(rf"\b(?:{_CALLED}) $")
_ENDS_CALLED = tuple(f"{noun} " for noun in sorted(CALLINGS))
_CLOSES = (",", ".", ";", ")", " and ", " who ")
_NICKNAMED = (" nickname ", " nicknamed ", " dubbed ")
_PLAYS_FOR = re.compile(r"\b(?:play(?:s|ed|ing)?|sign(?:ed|ing)?|scor(?:ed|ing)) for $")
# Whom an actor is famed for is in a story: "best known for playing Otto Stein".
_FAMED = re.compile(
    r"\b(?:known|famous|remembered|famed) (?:[a-z]+ )?(?:for|as) (?:(?:playing|portraying|voicing)"
    r"|(?:his|her|their) (?:[a-z-]+ )?(?:roles?|portrayal|turn|part|performance) (?:as|of)) (?:the )?\"?$"
)
_ENDS_FAMED = tuple(f" {word} {mark}" for word in ("playing", "portraying", "voicing", "as", "of", "the")
                    for mark in ("", '"'))  # fmt: skip
# A film or a series of a year: 'in 2002's "Zenda Nights"'.
_OF_YEAR = re.compile(r"\b(?:19|20)\d\d's (?:the )?\"?$")
_ENDS_OF_YEAR = ("'s ", "'s \"", "'s the ")
# What is sung: "the crowd sang Zenda Forever".
_SUNG = re.compile(
    r"\b(?:sang|sings?|singing|sung|hum(?:s|med|ming)|whistl(?:es|ed|ing)|recit(?:es|ed|ing)) (?:the )?\"?$"
)
_OF_WORK = re.compile(
    r"\b(?:(?:picture|film|documentary|song|album|score|screenplay|show|series|play) nominees?"
    r"|(?:tins?|box|boxes|bottles?|cans?|packets?|packs?|bars?|pints?|glass|glasses|jars?"
    r"|episodes?|finale|screenings?|remake|reboot|sequel|rendition|writers?|screenwriters?|playwrights?"
    r"|authors?|cast|soundtrack|premiere|adaptation) of) (?:The )?$"
)
# Who heads a body is said to be so "of" it; of a person there is a spokesman or a lawyer.
_LED = re.compile(
    r"\b(?:[Pp]resident|[Dd]irector|[Cc]hair(?:man|woman|person)?|CEO|[Cc]hief [Ee]xecutive(?: [Oo]fficer)?"
    r"|(?:[Cc]o-?)?[Ff]ounder|[Ee]ditor(?:-in-[Cc]hief)?|[Cc]hief [Ff]inancial [Oo]fficer) of (?:the )?$"
)
_ENDS_LED = (" of ", " of the ")
_ENDS_CLAUSE = (",", ".", ";", ")", "\n")
_WON = re.compile(r"\b(?:receiv(?:e|es|ed|ing)|awarded|presented with|wins?|won|winning) (?:the|an?) $")
_HEADS = ORGANISATION_HEADS | PLACE_HEADS
# What any of these ends in: seen before the patterns are tried, since few names stand after it.
_ENDS = (" such as ", " like ", " including ", " such as the ", " like the ", " including the ")
_ENDS_IN_WORK = (" in ", " for ")
# What a work is called by, right before its title: "the exhibition Velda Artis".
_WORKS = tuple(
    f" {noun} "
    for noun in (
        "exhibition exhibit film movie documentary musical opera novel ballet sitcom podcast storybook book"
        " poem painting sculpture album song single docuseries docu-series miniseries mini-series telenovela"
        " bestseller memoir blockbuster rom-com biopic hit thriller drama comedy cartoon soap"
    ).split()
)
_SHOWS = re.compile(
    r"\b(?:news|sketch|talk|TV|television|game|quiz|reality|radio|comedy|chat|variety|cooking|satirical"
    r"|cable|drama"
    r"|dating|crime|hit|children's|fantasy|cult) (?:show|series|programme|program|magazine|sitcom"
    r"|drama) \"?(?:the )?$"
)
_ENDS_SHOW = tuple(
    f" {noun} {tail}"
    for noun in ("show", "series", "programme", "program", "magazine", "sitcom", "drama")
    for tail in ("", '"', '"the ')
)
_ENDS_OF_WORK = (" of ", " of The ", " nominee ", " nominees ")
_ADVISES = re.compile(r"\b(?:analysts?|brokers?|economists?|traders?) (?:from|with) (?:the )?$")
_BOOKS = re.compile(
    r"\b(?:books?|novels?|films?|movies?|albums?|plays?|works?|hits?|credits?|songs?|titles?)"
    r" (?:include[sd]?|are|were|is|was) \"?$"
)
_ENDS_BOOKS = (" include ", " includes ", " included ", " are ", " were ", ' include "', ' are "')
_ENDS_ADVISES = (" from ", " with ", " from the ", " with the ")
_ENDS_AT = (" at ", " at the ")
_ENDS_WON = (" the ", " a ", " an ")
# Who asks questions: "under questioning from Stein".
_ASKED = re.compile(r"\b(?:questioning|cross-examination|questioned|cross-examined) (?:from|by) $")
_ENDS_ASKED = (" from ", " by ")
_ENDS_KIN = tuple(f"{noun}{comma} " for noun in sorted(RELATIVES | COMPANIONS) for comma in ("", ","))


def vote_phrase(reading: Reading, candidate: Candidate, before: str, votes: dict[str, float]) -> None:
    """Weigh the phrase that ends right before a mention; `before` are the characters before it."""
    if before.endswith((*_ENDS, *_PLURALS_OF_BODIES)):
        _vote_example(before, votes)
    elif before.endswith(_ENDS_ADVISES) and _ADVISES.search(before):
        _vote_house(reading, candidate, votes)
    elif before.endswith(_ENDS_BOOKS) and _BOOKS.search(before):
        add(votes, "none", STRONG + FAIR)
    elif before.endswith(_ENDS_IN_WORK):
        _vote_work_or_team(reading, candidate, before, votes)
    elif before.endswith(_ENDS_AT):
        if _AT_BODY.search(before):
            add(votes, "person", -STRONG)
            add(votes, "organisation", 0.0 if is_known_place(reading, candidate) else FAIR + HINT)
    elif before.endswith(_ENDS_LED) and _is_led(reading, candidate, before):
        add(votes, "organisation", STRONG)
        add(votes, "person", -STRONG)
    elif weight := _weight_of_tie(reading, candidate, before):
        add(votes, "person", weight)
    elif _is_of_nobody(reading, candidate, before) or _is_on_show(reading, candidate, before):
        add(votes, "none", SETTLES + FAIR)


def _is_on_show(reading: Reading, candidate: Candidate, before: str) -> bool:
    """Say whether somebody is on what comes, of several words and no body: "appeared on Velda Zenda"."""
    if len(candidate.words) == 1 or _ON_SHOW.search(before) is None or is_known_place(reading, candidate):
        return False
    name, last = " ".join(word.text for word in candidate.words), candidate.words[-1].lower
    body = is_known_body(name) or last in ORGANISATION_HEADS
    return not body and not reading.plain.startswith("'", candidate.end)


def _is_led(reading: Reading, candidate: Candidate, before: str) -> bool:
    """Say whether what comes, and nothing behind it, is what somebody heads: "the president of Zenda,"."""
    if _LED.search(before) is None or not reading.plain.startswith(_ENDS_CLAUSE, candidate.end):
        return False
    return candidate.words[0].lower not in GIVEN_NAMES and not is_known_place(reading, candidate)


def _vote_example(before: str, votes: dict[str, float]) -> None:
    """Weigh what the plural before "such as" says that examples of it are."""
    if kind := kind_of_examples(before):
        add(votes, kind, SETTLES)


def kind_of_examples(before: str) -> str:
    """Give what examples are that follow, of the plural before "such as"; empty where none do."""
    match = _EXAMPLES.search(before) if before.endswith(_ENDS) else None
    if match is None:
        return "organisation" if before.endswith(_PLURALS_OF_BODIES) else ""
    kind = "place" if _PLACES.search(before) else _OF_EXAMPLES.get(match[1].lower(), "")
    if match[1] == "groups" and _GROUPS.search(before):
        return "organisation"
    # "Six states passed laws, including Zenda": what has them may be included too.
    return "" if kind == "none" and "including" in match[0] else kind


def kind_of_list(before: str) -> str:
    """Give what those are whom a plural and its colon or dash announce: "two banks: Zenda and Velda"."""
    match = _LIST_OF.search(before) if before.endswith(_ENDS_LIST) else None
    noun = match[1].lower() if match else ""
    kind = _OF_EXAMPLES.get(noun, "")
    return "" if kind == "none" or noun == "carriers" else kind  # which are ships too


def kind_of_others(plain: str, end: int) -> str:
    """Give what names are of which others are told behind them: "Zenda, Velda and other banks"."""
    match = _AND_OTHERS.match(plain, end)
    return _OF_EXAMPLES.get(match[1], "") if match else ""


def _vote_house(reading: Reading, candidate: Candidate, votes: dict[str, float]) -> None:
    """Weigh that a broker's or an economist's house is named, where it is neither a place nor a person."""
    if not is_known_place(reading, candidate) and candidate.words[0].lower not in GIVEN_NAMES:
        add(votes, "organisation", STRONG)
        add(votes, "place", -FAIR)
        add(votes, "person", -FAIR)


def _weight_of_tie(reading: Reading, candidate: Candidate, before: str) -> float:
    """Give how much a tie or a calling before a name says for a person: "a nurse, Zenda,"."""
    if before.endswith(_ENDS_KIN) and _KIN.search(before):
        town = len(candidate.words) > 1 and is_known_place(reading, candidate)
        return 0.0 if town else SETTLES  # "his colleague, Lower Zenda"
    if before.endswith(_ENDS_CALLED) and len(candidate.words) > 1 and _NAMED_SO.search(before):
        bare = not any(w.link or w.text.isupper() or w.lower in _HEADS for w in candidate.words)
        return FAIR + HINT if bare and not is_known_place(reading, candidate) else 0.0
    if len(candidate.words) == 1 and before.endswith(_ENDS_ASKED) and _ASKED.search(before):
        return 0.0 if is_known_body(candidate.words[0].text) else STRONG
    closed = before.endswith(", ") and reading.plain.startswith(_CLOSES, candidate.end)
    return STRONG if closed and _APPOSED.search(before) else 0.0


def _is_of_nobody(reading: Reading, candidate: Candidate, before: str) -> bool:
    """Say whether what comes is said to be a nickname, a work or a prize."""
    if before.endswith(_NICKNAMED) or _is_sung_or_played(reading, candidate, before):
        return True
    if before.endswith(_ENDS_OF_WORK):
        return _OF_WORK.search(before) is not None
    if before.endswith(_ENDS_SHOW) and _SHOWS.search(before):
        return _WHOLE.match(reading.plain, candidate.end) is not None
    if before.endswith(_WORKS):
        return _WHOLE.match(reading.plain, candidate.end) is not None
    if len(candidate.words) == 1 or candidate.words[-1].lower in _HEADS:
        return False
    return before.endswith(_ENDS_WON) and _WON.search(before) is not None


def _is_sung_or_played(reading: Reading, candidate: Candidate, before: str) -> bool:
    """Say whether several words are sung, somebody's famous role, or a film of a year."""
    if len(candidate.words) == 1 or reading.plain.startswith("'", candidate.end):
        return False
    if before.endswith(_ENDS_OF_YEAR) and _OF_YEAR.search(before):
        return candidate.words[-1].lower not in _HEADS
    role = before.endswith(_ENDS_FAMED) and _FAMED.search(before)
    return bool(role) or _SUNG.search(before) is not None


def _vote_work_or_team(reading: Reading, candidate: Candidate, before: str, votes: dict[str, float]) -> None:
    if _PLAYS_FOR.search(before):
        add(votes, "person", -FAIR)
        add(votes, "organisation", FAIR + HINT)
    elif (
        _WHOLE.match(reading.plain, candidate.end)
        and not is_known_place(reading, candidate)
        and _IN_WORK.search(before)
    ):
        add(votes, "none", STRONG + FAIR)
