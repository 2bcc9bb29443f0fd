"""Nouns beside a name that say it is a thing and no actor: "the Zenda scheme", "a device called Zenda"."""

from __future__ import annotations

import re
from functools import lru_cache

from dateline.annotate.names.abbreviations import initials, is_known_body
from dateline.annotate.names.vocabulary import EVENT_HEADS, LEADERS_SURNAMES, ORGANISATION_HEADS
from dateline.lexicon.given_names import GIVEN_NAMES

_FEW = 3  # letters
_LONGEST = 90  # characters of a name that has letters
_REACH = 56  # characters: a determiner, an adjective, a noun and "is known as the"
# What bodies run, build or measure by, and peoples: a name before these is theirs, whoever else bears it.
_AFTER = re.compile(
    r"(?: \d{1,2}[A-Z]?)?(?: \([A-Z]{3,7}\))?\)?\"? (?:(?:natural )?gas |oil |native )?"
    r"(?:program(?:me)?s?|schemes?|statute|pipelines?|scale"
    r"|newsletter|dolls?|tribes?|tribesmen"
    r"|languages?|dialects?|alphabet|ethnic (?:group|minority)|minority|communit(?:y|ies)|nerve agent"
    r"|virus|disease|syndrome"
    r"|constellation|telescope|missile defen[cs]e system|air defen[cs]e systems?|operating system"
    r"|search engine"
    r"|capsule|spacecraft|spaceship|satellites?|ferry|icebreaker|submersible|cargo ship|cruise ship"
    r"|(?:helicopter|aircraft) carrier|wildfire|stock index|database|puppy|puppies|beers?|lagers?"
    r"|vodka|whisk(?:e)?y"
    r"|military exercises?|military drills?|francs|currency|cryptocurrency|treaty|trade (?:deal"
    r"|agreement|pact)"
    r"|free trade agreement|tax credits?|festival|film festival)(?![\w-])"
)
# "The Zenda and Velda pipelines", "the Zenda Science and Velda Award": both are of what ends it.
_AFTER_BOTH = re.compile(
    r" and (?:[A-Z][\w'-]+ ){1,4}(?:pipelines|schemes|program(?:me)?s|missiles|rockets|capsules|competitions"
    r"|Awards?|Prizes?|Show|Act|Bill|executive order)(?![\w-])"
)
# The same of two words and more, of which one alone is oftener a body's: "the Long Shield operation".
_AFTER_SEVERAL = re.compile(
    r"(?: \d{1,2}[A-Z]?)?\"? (?:military |naval |joint )?(?:law|operation|exercises?|rockets?|e-?mail"
    r"|projects?|study|index|course|curriculum)(?![\w-])"
)
# What letters in brackets, and the words that have them, are said to be: "Zenda Aid (ZA) training".
_TAUGHT = re.compile(
    r"(?: \([A-Z]{2,7}s?\)|\)) (?:training|courses?|qualifications?|certificates?|diplomas?|exams?"
    r"|examinations?"
    r"|techniques?|technology|method|therapy|treatment|disorder)(?![\w-])"
)
# What an owner sells by a name: "Zenda's Great Velda brand".
_OWNERS_BRAND = re.compile(r" (?:brand|range|line)(?![\w-])")
# What flies in space and has a name that bodies have too: "the Agency's Zenda Express satellite".
_CRAFT = re.compile(r" (?:satellite|spacecraft|probe|orbiter|lander|rover|space telescope)(?![\w-])")
_CRAFT_TOO = frozenset({"express", "observer", "observatory", "mirror", "sentinel", "project", "star"})
# What a name is registered as, or sold under: "the mark “Zenda”", "to trademark the name Zenda".
_MARK = re.compile(
    r"\b(?:(?:[Tt]he|[Aa]|[Ii]ts|[Hh]er|[Hh]is|[Tt]heir) (?:[a-z]+ )?(?:mark|trademark|brand)s?"
    r"|(?:trademark|register|own|patent|copyright)(?:ed|s|ing)? the (?:name|word|mark|brand|phrase|title)"
    r"|(?:line|range|collection|brand) of [a-z]+ (?:called|named|dubbed)"
    r"|(?:trademark|register|own|patent|copyright)(?:ed|s|ing)?(?= \"))"
    r" \"?$"
)
_BRANDED = re.compile(r"\"?[- ]branded\b|-[a-z]+ trademarks?\b")
_SHOUTED_BRAND = "brand "
# What is broadcast is no one, whoever it is called after: "the Zenda Velden programme is broadcast on".
_BROADCAST = re.compile(
    r"\"?(?: (?:programme|program|show|series))? (?:(?:is|was|will be|has been) (?:broadcast|aired"
    r"|televised|screened)"
    r"|(?:airs|aired|premieres|premiered) (?:on|in|at|from|every|weekdays|weeknights|tonight|daily))(?![\w-])"
)
# A channel's programme: "the ZBC's Rossi Hour show", "Radio Zenda's Today and Rossi Hour programmes".
_PROGRAMME = re.compile(
    r"\"? (?:(?:radio |television |TV |news |current affairs |breakfast )?programmes?"
    r"|(?:radio|television|TV|talk|breakfast|morning|chat|game|quiz) shows?)(?![\w-])"
)
_CHANNELS = re.compile(
    r"\b(?:[Tt]he|[A-Z]{2,5}(?: \w+)?'s|[A-Z]{2,5}(?: (?:Radio|TV|World|News|One|Two|\d))*)"
    r" (?:[A-Z]\w+ and )?\"?$"
)
# A ship's own name follows what sort of a ship it is, with or without an article: "tanker The Zenda sank".
_VESSEL = re.compile(
    r"\b(?:[Ss]pace shuttle|[Ii]cebreaker|(?:[Oo]il )?[Tt]anker|[Ss]ubmersible|(?:[Cc]argo|[Cc]ruise"
    r"|[Cc]ontainer) ship|[Tt]rawler|[Ff]rigate|[Dd]estroyer|[Ww]arship|[Ss]ubmarine"
    r"|(?:[Aa]ircraft|[Hh]elicopter|[Bb]ulk) carrier|[Ss]pacecraft|[Ss]pace probe"
    r"|(?<!to )(?:[Ff]erry|[Ff]erryboat|[Mm]otorboat|[Ss]teamer|[Ff]reighter|[Yy]acht)"
    r"|(?:[Ff]ishing|[Pp]atrol|[Tt]ug) ?boat),? \"?(?:[Tt]he )?\"?$"
)
_ENDS_VESSEL = ("e ", "r ", "p ", "t ", "y ", '"', ", ")
# What is told to be a ship right behind, and what people are on: "the Zenda, a ferry", "aboard the Zenda".
_IS_VESSEL = re.compile(
    r"(?: \d{1,2})?\"?, (?:an?|the|one of the) (?:[\w-]+,? ){0,4}"
    r"(?:ferry|ferries|ship|vessel|boat|tanker|freighter|trawler|yacht|frigate|destroyer|warship|submarine)(?![\w-])"
)
_ABOARD = re.compile(r"\b(?:[Aa]board|[Oo]n board) the \"?$")
# Before a ship's name; "MS" and "SS" are initials of people as well.
_PREFIX = r"\b(?:MV|M/V|F/V|R/V|M/T|M/S|USS|USNS|USCGC|HMS|HMAS|HMCS|HMNZS|INS|BRP|KRI|RMS|SS)"
_PREFIXED = re.compile(rf"{_PREFIX} \"?$")
_SHIP = re.compile(rf"{_PREFIX} \"?([A-Z][\w'-]+(?: [A-Z][\w'-]+){{0,3}})")
# What happens to ships, where an article is of one: indices of shares sink as well.
_SINKS = re.compile(
    r"(?: \d{1,2})?\"? (?:had |has |was |which )*(?:sank|sunk|capsized|overturned|went down|ran aground"
    r"|keeled over|set sail|listed)(?![\w-])"
)
_SINKING = re.compile(r"\b(?:sinking|wreck|wreckage|capsizing|grounding|scuttling) of the \"?$")
_AFLOAT = re.compile(r"\b(?:ferry|ferries|ships?|vessels?|boats?|tanker|freighter|trawler|yacht|submarine)\b")
_LONGEST_SINKING = 20  # characters
_ON_BOARD = 16  # characters
_OTHER_CRAFT = frozenset("space express flight air one train station bus airlines airways railway".split())
_SAILS = re.compile(
    r"(?: \d{1,2}(?![\d,.]*\d))?\"?(?:[.,;:!?)\n]|$| (?:(?:is|was|has|had|were|sank"
    r"|left|sailed|docked|launched|ran|hit"
    r"|disintegrated|exploded|caught|collided|arrived|entered|will|that|which|who|and|as|at|in|on|to|from|with|off|near|by)\b))"
)
# What a paper sends or puts out by a name, whatever that ends in: "The Zenda Post's Daily News email".
_OWNERS = ("'s ", "s' ")
_HOURS = ("a.m. ", "p.m. ", "am ", "pm ", "AM ", "PM ", "noon ")
_ZONE = re.compile(r"^(?:Eastern|Central|Mountain|Pacific|Atlantic|Greenwich|Universal)\b")
_SENT = re.compile(r"\"? (?:daily |weekly )?(?:e-?mails?|newsletters?|podcasts?|column|blog)(?![\w-])")
_THE = re.compile(
    r"\b(?:[Tt]he|[Aa]n?|[Tt]his|[Tt]hat|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Oo]ur|'s) (?:[a-z-]+ )?\"?$"
)
# Two towns that a line, a border or a quarrel is between: "the Zenda-Strelsau route".
_BETWEEN = re.compile(
    r" (?:bus |rail |train |ferry |air )?(?:routes?|lines?|service|border|divide|axis|corridor)(?![\w-])"
)
# Who asks together: "a Zenda-Velda poll".
_POLLED = re.compile(r" (?:[a-z]+ )?(?:polls?|surveys?)(?![\w-])")
_THING = (
    r"(?:device|gadget|tool|program|programme|scheme|policy|law|test|exam|disease|disorder|condition|drug"
    r"|medicine"
    r"|vaccine|substance|chemical|compound|plan|strategy|system|technique|technology|method|virus|bacterium"
    r"|parasite|gene|protein|enzyme|hormone|molecule|material|species|dish|drink|cocktail|dessert|sauce"
    r"|sport|game"
    r"|video game|board game|dance|ritual|tradition|festival|competition|award|prize|operation|exercise"
    r"|project"
    r"|ship|boat|vessel|yacht|ferry|tanker|trawler|spacecraft|satellite|rocket|probe|robot|computer|phone"
    r"|product"
    r"|toy|character|dog|cat|horse|racehorse|pony|hippo|elephant|gorilla|lion|tiger|panda|bear|dolphin"
    r"|whale|shark"
    r"|parrot|turtle|tortoise|seal|penguin|owl|eagle|cow|bull|goat|pig|bear cub|crocodile|rhino|giraffe"
    r"|monkey|chimpanzee|orangutan|puppy|kitten|song|album|film|movie|book"
    r"|novel"
    r"|poem|play|musical|opera|ballet|painting|sculpture|installation|podcast|blog|column|newsletter|series"
    r"|documentary|voting system|form of [a-z]+(?: [a-z]+)?)"
)
_CALLED = re.compile(
    rf"\b{_THING}(?:,|, which)?(?: is| was| are| were)? (?:called|named|known as|dubbed|titled|entitled"
    rf"|nicknamed"
    rf"|which is called) (?:the )?\"?$"
)
_ENDS_CALLED = ("called", "named", "known as", "dubbed", "titled", "entitled", "nicknamed")
_ENDS = tuple(f" {end}{tail}" for end in _ENDS_CALLED for tail in (" ", ' "', " the ", ' the "'))
# What a thing's own name follows, where it is told of as a whole: "the ferry Zenda, which".
_BEFORE = re.compile(
    r"\b(?:(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Oo]ur|[Mm]y|'s) (?:[a-z-]+ ){0,3}"
    r"|[A-Za-z]+-[a-z]+ )"
    r"(?:ship|cargo ship|icebreaker|frigate|lifeboat|warship|submarine|ocean liner|cruise liner|drug"
    r"|painkiller|antibiotic|pesticide|herbicide|insecticide|weedkiller|hormone|nerve agent|toxin"
    r"|ferry|yacht|tanker|trawler|vessel|spacecraft|satellite|asteroid|comet|racehorse|dog|puppy|labrador"
    r"|pony"
    r"|docuseries|docu-series|mini-?series|telenovela|protagonist|antagonist|villain|superhero|supervillain"
    r"|character) $"
)
# Whose a title says that its hero is: "a documentary called Zenda's Finest Liar".
_OWNED = re.compile(r"(?:[A-Z][\w-]+ )?[A-Z][\w-]+'s $")
# Who is in a story, whatever the first name; an illness that is called after who had it.
_CHARACTER = re.compile(
    r"\b(?:(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|fictional|main|title|beloved) (?:[a-z-]+ ){0,2}|\")"
    r"(?:character|protagonist|antagonist|supervillain|superhero) $"
)
_ENDS_CHARACTER = ("character ", "protagonist ", "antagonist ", "supervillain ", "superhero ")
_ILLNESS = re.compile(r"'s? (?:disease|syndrome|palsy|lymphoma|chorea|sarcoma)(?![\w-])")
_PET = re.compile(
    r",? the (?:[a-z-]+ ){0,2}(?:cat|dog|puppy|kitten|parrot|pony|horse|elephant|gorilla|lion|tiger"
    r"|panda|bear"
    r"|dolphin|whale|turtle|hippo|giraffe|penguin|monkey|tortoise|llama|rabbit|hamster|donkey)(?=[ ,.;])"
)
_WHOLE = re.compile(
    r"[.,;:!?)\"\n]|$| (?:by|and|as|at|with|which|who|that|is|was|has|had|in|on|to|from|for|[a-z]+ed) "
)
# Whom an actor gives a face or a voice to is in a story.
_PLAYED = re.compile(
    r",? \(?(?:as )?(?:who is |is |was )?(?:played|portrayed|voiced) by (?:[a-z]+ ){0,2}[A-Z]"
)
# Who plays a character is in brackets behind it, in an article on a film or a series.
_ACTED = re.compile(r" \(([A-Z][a-z]+)(?:-[A-Z][a-z]+)? [A-Z][\w'-]+\)")
_SHOWN = re.compile(r"\b(?:episodes?|films?|movies?|sitcom|season finale|premiere)\b")
# Cars are told by year and colour: "a 2015 silver Zenda Rogue", "a white Zenda Cobalt van".
_COLOURS = "white|black|silver|red|blue|gr[ae]y|green|gold|brown|tan|beige|maroon|yellow|orange|purple"
_CAR = re.compile(
    rf"\b(?:19|20)\d\d (?:(?:{_COLOURS}) )?$|\b(?:dark |light )?(?:{_COLOURS})(?: (?:19|20)\d\d)? $"
)
_CAR_MAKERS = frozenset(
    "acura audi bmw buick cadillac chevrolet chevy chrysler citroen dodge ferrari fiat ford gmc honda hyundai"
    " infiniti jaguar jeep kia lamborghini lexus lincoln mazda mercedes mercedes-benz mitsubishi nissan opel"
    " peugeot pontiac porsche renault saab seat skoda subaru suzuki tesla toyota vauxhall volkswagen"
    " volvo".split()
)
_OF_YEAR = re.compile(r"\b(?:19|20)\d\d $")
_CARS = re.compile(
    r" (?:car|van|minivan|pickup|truck|sedan|SUV|saloon|hatchback|estate|coupe|motorcycle)(?![\w-])"
)
_ROLE = re.compile(
    r"\b(?:role of|portray(?:s|ed|ing)|(?:stars|starred|starring|cast) as|played the (?:role|part) of)"
    r" (?:the )?\"?$"
)
# Whom an actor plays: "Anna Rossi plays Zenda", in an article on a film.
_PLAYS = re.compile(r"\b([A-Z][a-z]+) [A-Z][\w'-]+ (?:plays|played) $")
_ENDS_PLAYS = (" plays ", " played ")
_ENDS_ROLE = (" of ", " of the ", " as ", " as the ", "s ", "ed ", "ing ")
# Letters in brackets, or after "or", behind the words that they abbreviate.
_LETTERS = re.compile(r",? (?:\(|or )(?:the )?\"?([A-Z]{3,8})\"?[),.]")
# Where shares are dealt in, and under what letters: "(ZSE: ZND)".
_TICKER = re.compile(r"(?:: ?[A-Z0-9][\w.]{0,7})\)")
_JOINED = frozenset({"of", "for", "on", "against", "to"})
# What goes on or is shown is somebody's, who may be called by the letters.
_ORDERS = frozenset({"restraining", "executive", "protection", "closure", "exclusion", "purchase"})
_SOMEBODYS = frozenset(
    "convention conference open series tour workshop report faculty match cold day week heritage process"
    " talks show exhibition expo marches rallies order orders".split()
)
_LAWS = EVENT_HEADS - _SOMEBODYS - ORGANISATION_HEADS | frozenset(
    "action vote test strategy index visa tax benefit credit guarantee offering obligation memorandum".split()
)


@lru_cache(maxsize=8)  # of the article at hand
def letters_of_laws(plain: str) -> frozenset[str]:
    """Give the letters of laws, schemes, prizes and illnesses that an article introduces in full."""
    return frozenset(
        match[1] for match in _LETTERS.finditer(plain) if _is_law(plain, match.start(), match[1])
    )


def _is_law(plain: str, end: int, letters: str) -> bool:
    words = plain[max(end - _LONGEST, 0) : end].replace("-", " ").split()
    for n in range(2, len(words) + 1):
        spelt = words[-n:]
        short = initials(spelt)
        # "ZAPL" is said of the "Zenda Access Pipeline" too.
        whole = short == letters or (len(short) >= _FEW and short == letters[:-1])
        if whole and spelt[0][0].isupper():
            at = next((i for i, word in enumerate(spelt) if word in _JOINED), len(spelt))
            head = spelt[at - 1].lower()
            return head in _LAWS or (head == "order" and spelt[at - 2].lower() in _ORDERS)
    return False


def is_of_law(plain: str, start: int, end: int) -> bool:
    """Say whether letters are those of a law or a scheme: "the Zenda Rail Act (ZRA)"."""
    return plain[start:end] in letters_of_laws(plain)


def is_ticker(plain: str, start: int, end: int) -> bool:
    """Say whether letters are those of an exchange, which is not told of else: "Zenda Inc. (ZSE: ZND)"."""
    letters = plain[start:end]
    if not plain.endswith("(", 0, start) or not letters.isupper() or _TICKER.match(plain, end) is None:
        return False
    return plain.count(letters) == plain.count(f"({letters}:")


def is_sent(plain: str, start: int, end: int) -> bool:
    """Say whether several words are of somebody's newsletter: "The Zenda Post's Daily News email"."""
    return (
        " " in plain[start:end] and plain.endswith(_OWNERS, 0, start) and _SENT.match(plain, end) is not None
    )


def is_time_zone(plain: str, start: int, end: int) -> bool:
    """Say whether a name is that of the zone of an hour: "3 p.m. Pacific time", "at 7 a.m. Eastern"."""
    return plain.endswith(_HOURS, 0, start) and _ZONE.search(plain[start:end]) is not None


def is_craft(plain: str, start: int, end: int) -> bool:
    """Say whether a name in such a word is of what flies in space: "its Zenda Express satellite"."""
    last = plain[start:end].lower().rpartition(" ")[2]
    return last in _CRAFT_TOO and _CRAFT.match(plain, end) is not None


def is_show(plain: str, start: int, end: int) -> bool:
    """Say whether several words are of a programme that a channel has: "the ZBC's Anna Rossi programme"."""
    if " " not in plain[start:end] or _PROGRAMME.match(plain, end) is None:
        return False
    return _CHANNELS.search(plain, max(start - _REACH, 0), start) is not None


def is_vessel(plain: str, start: int, end: int) -> bool:
    """Say whether the sort of a ship or of a spacecraft stands before its own name: "space shuttle Zenda"."""
    article = plain.endswith(("the ", "The ", 'the "'), 0, start)
    if article and (plain[start:end] in _ships(plain) or _is_sailed(plain, start, end)):
        return True
    if _PREFIXED.search(plain, max(start - _ON_BOARD, 0), start):
        return True
    if not plain.endswith(_ENDS_VESSEL, 0, start) or _SAILS.match(plain, end) is None:
        return False
    return _VESSEL.search(plain, max(start - _REACH, 0), start) is not None


@lru_cache(maxsize=8)  # of the article at hand
def _ships(plain: str) -> frozenset[str]:
    """Give the ships that an article has with what stands before their names: "Zenda", of "MV Zenda"."""
    return frozenset(match[1] for match in _SHIP.finditer(plain))


def _is_sailed(plain: str, start: int, end: int) -> bool:
    """Say whether a name is told to be a ship's right behind, or people are aboard: "aboard the Zenda"."""
    if _IS_VESSEL.match(plain, end) is not None:
        return True
    if _SINKING.search(plain, max(start - _LONGEST_SINKING, 0), start):
        return True
    if _SINKS.match(plain, end) is not None and _AFLOAT.search(plain) is not None:
        return not is_known_body(plain[start:end])
    aboard = _ABOARD.search(plain, max(start - _ON_BOARD, 0), start) is not None
    words = plain[start:end].lower().split()
    return aboard and _OTHER_CRAFT.isdisjoint(words) and _SAILS.match(plain, end) is not None


def is_called_thing(plain: str, start: int, end: int, *, several: bool) -> bool:
    """Say whether a noun beside a name, which has `several` words or one, calls it a thing."""
    name = plain[start:end]
    first = name.partition(" ")[0].lower()
    before = plain[max(start - _REACH, 0) : start]
    if _is_shown_or_ill(plain, end) or (before.endswith(_ENDS_CHARACTER) and _CHARACTER.search(before)):
        return True
    if first in LEADERS_SURNAMES or (several and first in GIVEN_NAMES):
        return False
    if _is_after(plain, start, end, name, several=several) or (not several and _PET.match(plain, end)):
        return True
    if _is_car(plain, end, before, name, several=several):
        return True
    if several and before.endswith("'s ") and (owner := _OWNED.search(before)):
        if _OWNERS_BRAND.match(plain, end):
            return True
        before = before[: owner.start()]
    return _is_said_to_be(plain, end, before)


def is_mark(plain: str, start: int, end: int) -> bool:
    """Say whether a name stands for a mark and not for who bears it: "a line of soaps called Zenda"."""
    before = plain[max(start - _REACH, 0) : start]
    shouted = plain[start:end].isupper() and before.endswith(_SHOUTED_BRAND)
    return shouted or _MARK.search(before) is not None or _BRANDED.match(plain, end) is not None


def _is_shown_or_ill(plain: str, end: int) -> bool:
    """Say whether a name is of what is broadcast, or of an illness: "Zenda Velden airs on Mondays"."""
    return _BROADCAST.match(plain, end) is not None or _ILLNESS.match(plain, end) is not None


def _is_said_to_be(plain: str, end: int, before: str) -> bool:
    """Say whether a thing is said to be called so, or what it is stands before: "the ferry Zenda, which"."""
    if before.endswith(_ENDS) and _CALLED.search(before):
        return True
    return _BEFORE.search(before) is not None and _WHOLE.match(plain, end) is not None


def _is_car(plain: str, end: int, before: str, name: str, *, several: bool) -> bool:
    """Say whether year and colour or maker tell a car, or its colour and what sort of a car it is."""
    if name.partition(" ")[0].lower() in _CAR_MAKERS and several and _OF_YEAR.search(before):
        return True
    match = _CAR.search(before) if before[-2:].strip() else None
    if match is None:
        return False
    both = match[0][0].isdigit() and " " in match[0][:-1]
    return several and (both or _CARS.match(plain, end) is not None)


def _is_after(plain: str, start: int, end: int, name: str, *, several: bool) -> bool:
    if _TAUGHT.match(plain, end):
        return True
    if plain.startswith(" and ", end) and _AFTER_BOTH.match(plain, end):
        return _THE.search(plain, max(start - _REACH, 0), start) is not None
    match = _AFTER.match(plain, end)
    if match and "communit" in match[0] and f"{name}s" not in plain:
        return False  # a town's, unless many are called so
    if match:
        return match[0].count(" ") == 1 or _THE.search(plain, max(start - _REACH, 0), start) is not None
    if several and _AFTER_SEVERAL.match(plain, end) and _THE.search(plain, max(start - _REACH, 0), start):
        return True
    joined = "-" in name and not several
    return joined and (_BETWEEN.match(plain, end) or _POLLED.match(plain, end)) is not None


def is_played(plain: str, start: int, end: int, *, several: bool) -> bool:
    """Say whether an actor plays whom a name is of: "the role of Zenda", "Zenda, played by Anna Rossi".

    Given name and surname are left to be a person's, of whom a film may tell.
    """
    if several and plain[start:end].partition(" ")[0].lower() in GIVEN_NAMES:
        return False
    if _PLAYED.match(plain, end):
        return True
    acted = _ACTED.match(plain, end) if not several else None
    if acted and acted[1].lower() in GIVEN_NAMES and _SHOWN.search(plain):
        return True
    before = plain[max(start - _REACH, 0) : start]
    if before.endswith(_ENDS_PLAYS) and (actor := _PLAYS.search(before)):
        return actor[1].lower() in GIVEN_NAMES and _SHOWN.search(plain) is not None
    return before.endswith(_ENDS_ROLE) and _ROLE.search(before) is not None
