"""What a name's own words say of its kind: heads of bodies and places, given names, letters, marks."""

from __future__ import annotations

import re

from dateline.annotate.names.abbreviations import is_known_body
from dateline.annotate.names.candidates import Candidate
from dateline.annotate.names.east_asian_names import is_surname_first
from dateline.annotate.names.evidence_beside import ACRONYM, SPEECH
from dateline.annotate.names.evidence_letters import has_initial, vote_letters
from dateline.annotate.names.evidence_parts import vote_parts
from dateline.annotate.names.reading import Reading
from dateline.annotate.names.runs import Word
from dateline.annotate.names.things import (
    THINGS_BY_LETTERS,
    is_designation,
    is_plural_or_doctrine,
    is_unnamed,
    spelt_out,
)
from dateline.annotate.names.vocabulary import (
    BANNERS,
    CITIES_TOO,
    COMMON_NOUNS,
    COMPASS,
    EVENT_HEADS,
    HOUSES,
    LEADERS_SURNAMES,
    NOT_NAMES,
    ORGANISATION_HEADS,
    PLACE_HEADS,
    PLACE_PREFIXES,
    PLACE_PREPOSITIONS,
    PLACES_ABROAD,
    PORTFOLIO_WORDS,
    REGNAL,
    ROLE_HEADS,
)
from dateline.annotate.names.weights import FAIR, HINT, MANY, SETTLES, STRONG, add
from dateline.lexicon.given_names import COMMON_GIVEN_NAMES, GIVEN_NAMES

_LONG_ACRONYM = 5  # letters: beyond, capitals shout
# Where a broken encoding took a word's end, or how the next word of the name begins.
_CUT = re.compile(r" ?(?:\ufffd|\?(?=[a-z]))")
_ADDED = re.compile(r"[A-Z][\w'-]+ \[$")  # an editor's surname in brackets: "Anna [Rossi, his sister]"
_OPENED = ('"', "''")  # as databases of newspapers print them
_CLOSED = re.compile(r"[.,]?(?:\"|'')(?!\w)")
# Buildings are places, which houses of their kind are not that stand for a town: "the Zenda hotel".
_BUILDINGS = frozenset("hotel monument mall memorial mansion headquarters casino".split())
_CHAMBERS = frozenset({"congress", "senate", "parliament"})  # of the state that the article is about
# "the Lake", "the Council": a head alone is no name but that of another name.
_HEAD_ALONE = (HOUSES | _BUILDINGS | PLACE_HEADS | ORGANISATION_HEADS | EVENT_HEADS) - _CHAMBERS - {"port"}
_FIELDS = PORTFOLIO_WORDS - {"house", "commons", "treasury", "homeland"}  # "Industry and Trade Minister"
_NO_LONE_NAME = NOT_NAMES | _HEAD_ALONE | COMMON_NOUNS | _FIELDS
_OFFICES = frozenset(f"{head}s" for head in ROLE_HEADS)  # "Foreign Ministers": no one is called by it
# What a body is by wherever it stands before its town: "Royal College Zenda".
_LEARNING = frozenset({"university", "college", "institute", "academy"})
# Leagues that clubs play in over borders, and that no body is called by.
_COMPETITIONS = frozenset({"champions", "europa"})
_CUPS = frozenset({"copa", "coppa", "coupe"})
# What two words are that capitals make no name of a body: a government's proposals, the planets.
_COMMON_PAIRS = frozenset(
    {
        "white paper",
        "green paper",
        "solar system",
        "milky way",
        "state tv",
        "state television",
        "state media",
        "state border",
        "media contact",
        "press contact",
        "panel discussion",
        "world war",
        "standard time",
        "super pac",
        "district courts",
        "circuit courts",
        "appeals courts",
        "appellate courts",
        "associate dean",
        "assistant dean",
        "executive order",
        "executive orders",
        "trade zone",
        "conflict zone",
        "war zone",
        "time zone",
        "comfort zone",
        "twilight zone",
        "trade zones",
        "executive branch",
        "executive mansion",
        "executive privilege",
        "mother nature",
        "mother earth",
        "fake news",
        "daylight time",
        "summer time",
    }
)
# What firms call what they sell after themselves by: "Zenda Pay".
_PRODUCTS = frozenset(
    "home echo earth glass pay wallet cloud maps drive music watch play prime docs translate assistant chrome"
    " live".split()
)
# Of a town's people, and of the members of a chamber: "Black New Zendans", "the Senate Majority (leader)".
_NO_BODIES = frozenset({"yorkers", "majority", "minority"})
# Where bodies have accounts: "Zenda Facebook".
_NETWORKS = frozenset({"facebook", "twitter", "instagram", "youtube", "snapchat", "whatsapp", "linkedin"})
# What laws grant by a programme, which is no body: "the Zenda Food Assistance Program".
_PAID_OUT = frozenset(
    "assistance insurance waiver loan loans lottery visa benefit benefits incentive pension subsidy grant"
    " grants resettlement voucher vouchers admissions exchange relocation amnesty".split()
)
# Squares and streets abroad begin with what they are.
_ROADS_ABROAD = frozenset(
    {
        "Place",
        "Piazza",
        "Plaza",
        "Rue",
        "Promenade",
        "Boulevard",
        "Paseo",
        "Passeig",
        "Calle",
        "Avenida",
        "Quai",
        "Via",
        "Praca",
    }
)
# What Arabic names of places begin with: a cape, a valley, a monastery, a mountain, a hill, a village.
# Who is one of a party, a faith or a people, after the state or the town: "the Zenda Democrat".
_MEMBERS = frozenset(
    "democrat republican muslim muslims christian christians jew jews catholic catholics travellers"
    " americans yorkers all-star all-stars".split()
)
# What firms' names end in and much else besides: "Zenda Natural Resources".
FIRM_HEADS = frozenset(
    "resources coal networks minerals securities controls analytics therapeutics biosciences"
    " semiconductor semiconductors automotive aerospace shipping logistics pictures publishing productions"
    " properties realty advertising beverage beverages laundry barristers bus buses ferries relief"
    " schools".split()
)
# Heads of bodies that are two words, of which the second alone is a place's.
_TWO_WORDS = frozenset({("red", "crescent"), ("real", "estate")})
_MEDALS = frozenset({"gold", "silver", "bronze"})
# Two words in one, each with its capital, which no "MacZenda" is; and where a leader is said to rule.
_JOINED_WORDS = re.compile(r"(?!Mac|Fitz|Van|Des)[A-Z][a-z]{2,}[A-Z][a-z]")
_OF_LEADER = re.compile(r"([a-z]+)(?:land|world|istan|topia)")
_GOVERNED = frozenset({"borough", "municipality", "township"})  # "the Strelsau Borough of Zenda"
_NUMERALS = frozenset({"ii", "iii"})
_GAMES = frozenset({"olympic", "paralympic", "commonwealth", "european", "world", "asian"})
_PLACES_TOO = frozenset({"st", "building", "skyscraper"})
# Two papers of a town became one: "Zenda Times-Dispatch".
_PAPERS = re.compile(
    r"[a-z]-(?:tribune|times|post|journal|news|dispatch|sentinel|gazette|herald|press|star|chronicle|courier"
    r"|register|picayune|constitution|democrat|leader|bulletin|record|review|telegram)$"
)
# Clubs, and branches of universities, of many towns are called by these.
_CLUBS = frozenset(
    "sportfreunde eintracht borussia fortuna arminia lokomotive lokomotiv hertha werder sparta slavia spartak"
    " uc suny cuny cska shakhtar partizan hapoel maccabi deportivo olympique atletico".split()
)
# Places' heads that are surnames as well.
_SURNAMES = frozenset(
    "towers ocean lake hill lane bay park bridge bridges pond brook forest street marsh ford field"
    " heights".split()
)
# Nouns that are a place's head after these, and a body's or a thing's elsewhere: "Zenda Air Base".
_BEFORE_PLACE = {
    "base": frozenset({"air", "force", "naval", "navy", "army", "military", "submarine", "missile"}),
    "station": frozenset({"police", "garda", "fire", "railway", "train", "power", "bus", "metro", "tube",
                          "underground", "central", "subway"}),
    **dict.fromkeys(("centre", "center"), frozenset({"shopping", "town", "city", "leisure", "retail", "civic",
                                                     "convention", "exhibition", "garden"})),
    **dict.fromkeys(("lower", "upper", "extension"), frozenset({"street", "road", "avenue", "lane", "quay"})),
}  # fmt: skip
_EVENTS = EVENT_HEADS - PLACE_HEADS - {"faculty"}
# "Ladies' Long Jump": what women and men compete in.
_GENERIC = frozenset("ladies' ladies men's women's boys' girls' mixed".split())
_DISCIPLINES = frozenset(
    "air aerials cross downhill doubles final finals foursomes halfpipe hill individual jump moguls pairs"
    " relay singles skeleton slalom slopestyle sprint start trophy".split()
)
_CALLED = re.compile(r"\b(?:known|identified|named|called|referred to) (?:only |just |simply )?(?:as )?$")
_VOTES = frozenset("caucus caucuses primary primaries runoff".split())
# What is within a building has no page.
_ROOMS = frozenset("room lounge suite ballroom".split())
# What is made once to find something out: "the Zenda Twins Study".
_TRIED = frozenset("study test tests experiment experiments".split())
_ARENAS = frozenset("stadium arena".split())
_ARTICLES = frozenset({"La", "Les", "El", "Los", "Las", "Il", "Der", "Das", "Het"})  # of titles abroad
# "Anna Ó Rossaigh": of Irish surnames, and written with a capital.
_OF_IRISH = frozenset({"ó", "ní", "nic", "uí", "mhic"})
_OF_A_PARENT = frozenset({"bin", "ibn", "bint"})  # "Fatima bint Harun" is the daughter of one


def vote_words(reading: Reading, candidate: Candidate, votes: dict[str, float]) -> None:
    """Weigh the words of a mention themselves."""
    words = candidate.words
    if candidate.kind == "person":
        add(votes, "person", SETTLES)
    heads = [w.lower for w in words if not w.link]
    last = heads[-1]
    joined = _kind_by_end(reading, words) or _kind_of_joined(words) or _kind_of_pair(reading, words)
    if joined is not None:
        add(votes, *joined)
    elif len(heads) > 1:
        _vote_heads(words, heads, last, votes)
        _vote_abroad(reading, words, heads, votes)
        vote_parts(reading, words, heads, votes)
        _vote_person(reading, words, heads, votes)
    if len(heads) == 1:
        _vote_lone(reading, words[0], last, votes)
    if is_designation(words[-1].text):
        speaks = SPEECH.match(reading.plain, candidate.end)
        add(votes, "organisation" if speaks else "none", 2 * SETTLES if speaks else STRONG)
    else:
        _vote_signs(words, votes)
    if is_unnamed(words) and _CALLED.search(reading.plain, max(candidate.start - 40, 0), candidate.start):
        add(votes, "person", SETTLES)
    if not _OF_A_PARENT.isdisjoint(w.lower for w in words if w.link):
        add(votes, "person", SETTLES)
    if len(words) > 2 and not _OF_IRISH.isdisjoint(w.lower for w in words[1:-1]):  # noqa: PLR2004
        add(votes, "person", SETTLES)
    if last in ("jr", "sr", "jnr", "snr") and len(heads) > 2:  # noqa: PLR2004 - given name, surname, suffix
        add(votes, "person", SETTLES)


def _vote_signs(words: list[Word], votes: dict[str, float]) -> None:
    """Weigh a figure in the last word, and "&", which lists join names by too."""
    if _has_digit(words[-1].text):
        add(votes, "organisation", FAIR)
    elif len(words) > 1 and any("&" in w.text for w in words):
        add(votes, "organisation", HINT)


def _kind_of_joined(words: list[Word]) -> tuple[str, float] | None:
    """Give the kind, and its weight, that the head before a small word tells: "Bank of Zenda"."""
    if any(w.link and w.lower == "in" for w in words):
        return "organisation", SETTLES  # its letters in brackets count where it is
    of_at = next((i for i, w in enumerate(words) if w.link and w.lower.startswith(("of", "for", "on"))), 0)
    head = words[of_at - 1].lower
    if not of_at:
        return None
    if head in ORGANISATION_HEADS and head not in PLACE_HEADS:
        return "organisation", SETTLES
    if head in _EVENTS or head in ROLE_HEADS:  # "Zenda Summit on Trade", "Secretary of Energy"
        return "none", SETTLES if head in ROLE_HEADS - REGNAL else STRONG
    if head in HOUSES or head in _GOVERNED:
        return "place", STRONG if head in HOUSES else SETTLES
    return ("none", STRONG) if is_plural_or_doctrine(words[0].text) else None


def _vote_person(reading: Reading, words: list[Word], heads: list[str], votes: dict[str, float]) -> None:
    """Weigh that nobody's name is all common words, cut or quoted, or ends in the letters of a body.

    In East Asia it begins with the surname.
    """
    if is_surname_first([w.lower for w in words]) and not reading.knowledge.state_named(words[-1].text):
        add(votes, "person", STRONG)
    if heads[-1] not in FIRM_HEADS and has_initial(reading, words, heads[-1]):
        add(votes, "person", STRONG)
    plural = reading.tag_at(words[-1].start) == "NNPS" and heads[0] not in GIVEN_NAMES
    if plural and votes.get("person", 0.0) > 0 and not reading.starts_sentence(words[0].start):
        add(votes, "person", -HINT)  # "Zenda Wafers": the model's word alone makes no person of a plural
    if all(head in reading.lower_words for head in heads) and heads[0] not in GIVEN_NAMES:
        add(votes, "person", -FAIR)
    cut = _CUT.match(reading.plain, words[-1].end)
    placed = heads[0] not in GIVEN_NAMES and bool(
        reading.knowledge.places(words[0].text)
    )  # "Lima Zenda Tesco"
    body = (words[-1].text.isupper() or placed) and is_known_body(words[-1].text)
    quoted = _is_quoted(reading, words)
    if cut or body or quoted:
        add(votes, "person", -STRONG - FAIR)
    if quoted:
        add(votes, "place", -FAIR)
        add(votes, "organisation", -FAIR)  # a title, unless more than the model says that it is a body
    vote_letters(reading, words, heads, votes)


def _is_city(reading: Reading, word: Word) -> bool:
    known = reading.knowledge
    return known.town(word.text) is not None and known.state_of_adjective(word.text) is None


def _kind_by_end(reading: Reading, words: list[Word]) -> tuple[str, float] | None:
    """Give the kind, and its weight, of "Bank of Zenda Stadium", and of what a region votes in."""
    last = words[-1].lower
    if last in _ARENAS and any(w.link for w in words):
        return "place", SETTLES
    if last == "tv" and len(words) == 2 and reading.knowledge.state_of_adjective(words[0].text):  # noqa: PLR2004
        return "none", 2 * SETTLES  # "Ruritanian TV" is of all its channels
    if last in _VOTES and len(words) == 2 and reading.knowledge.places(words[0].text):  # noqa: PLR2004 - "Zenda Caucus"
        return "none", SETTLES
    return None


def _kind_of_pair(reading: Reading, words: list[Word]) -> tuple[str, float] | None:
    """Give the kind, and its weight, of two words of which one is known: "Yahoo Japan", "Anna Hill".

    Where the surname is a kind of place, or the given name a town, the model must see a person.
    """
    if len(words) != 2:  # noqa: PLR2004 - a name and its state or surname
        return None
    first, second = words[0].lower, words[1].lower
    if is_known_body(words[0].text) and reading.knowledge.state_named(words[1].text):
        return "organisation", SETTLES
    seen = reading.recognised(words[0].start, words[1].end)
    if seen is None or (seen.start, seen.end) != (words[0].start, words[1].end):
        return None
    if is_known_body(words[1].text) and first not in GIVEN_NAMES and _is_city(reading, words[0]):
        return "organisation", SETTLES  # "Zenda Tesco"
    if first in CITIES_TOO and second not in _HEAD_ALONE and seen.label in ("ORG", "PERSON"):
        return "person", STRONG  # "Sofia Rossi"
    hill = second in _SURNAMES and first in COMMON_GIVEN_NAMES and seen.label == "PERSON"
    return ("person", SETTLES) if hill else None


def _has_digit(word: str) -> bool:
    return not word.isalpha() and any(c.isdigit() for c in word)


def _vote_lone(reading: Reading, word: Word, last: str, votes: dict[str, float]) -> None:
    """Weigh a name of one word: what is no acronym and a common word elsewhere is likely no name."""
    if (
        last.endswith("ism")
        or last in reading.lower_words
        or (word.text.isupper() and len(last) > _LONG_ACRONYM)
    ):
        add(votes, "none", FAIR)
    tag = reading.tag_at(word.start)
    if tag == "NNPS":
        add(votes, "none", FAIR)
    if last in reading.lower_words and not tag.startswith("NNP"):
        add(votes, "none", FAIR)
    if last.endswith("ism") and len(last) > _LONG_ACRONYM:
        add(votes, "none", SETTLES)  # "Zendaism"
    if last == "hall" and reading.plain.startswith(" of ", word.end):
        add(votes, "none", 2 * SETTLES)  # "the Hall of Fame"
    if last in COMPASS or len(last) == 1 or word.text in _ARTICLES:
        add(votes, "none", 2 * SETTLES)  # "the South" is of whatever is told of; "S" is a part of "S-40"
    _vote_marks(reading, word, votes)
    _vote_leader(last, votes)
    if ACRONYM.match(word.text):
        add(votes, "person", -FAIR)
    if ACRONYM.match(word.text) or (last in _CHAMBERS and not reading.starts_sentence(word.start)):
        add(votes, "organisation", HINT)
    if (
        last in _NO_LONE_NAME
        or last in _OFFICES
        or is_plural_or_doctrine(word.text)
        or word.text in THINGS_BY_LETTERS
        or spelt_out(reading.plain, word.text)
    ):
        add(votes, "none", STRONG)


def _is_coined(reading: Reading, word: Word) -> bool:
    """Say whether a word was made up, and is no town's: "VeldaZenda", said once, "Merkelland"."""
    leader = _OF_LEADER.fullmatch(word.lower)
    if not (_JOINED_WORDS.match(word.text) or (leader and leader[1] in LEADERS_SURNAMES)):
        return False
    told = leader is None and reading.plain.count(word.text) > 1
    return not (told or reading.knowledge.places(word.text))


def _vote_leader(last: str, votes: dict[str, float]) -> None:
    """Weigh that a word is a leader's surname, or that of two together: "Merkel-Sarkozy"."""
    if "-" in last and LEADERS_SURNAMES.issuperset(last.split("-")):
        add(votes, "none", SETTLES)
    if last in LEADERS_SURNAMES:
        add(votes, "person", STRONG + FAIR)
        add(votes, "place", -STRONG)


def _vote_marks(reading: Reading, word: Word, votes: dict[str, float]) -> None:
    """Weigh the marks around a lone word: quotation marks, a colon, what a broken encoding left."""
    if word.text.isupper() and _is_quoted(reading, [word]):
        add(
            votes, "organisation", -HINT
        )  # a show by its letters, unless more than the model takes it for one
    if _is_work(reading, word):
        add(votes, "place", -SETTLES)
        add(votes, "organisation", -SETTLES)
        add(votes, "person", -STRONG - FAIR)
    if _CUT.match(reading.plain, word.end):
        add(votes, "person", -STRONG)
    if _is_coined(reading, word):
        add(votes, "place", -STRONG)
    if _is_cut_or_label(reading, word) or _ADDED.search(reading.plain, max(word.start - 24, 0), word.start):
        add(votes, "place", -STRONG)
        add(votes, "organisation", -STRONG)


def _is_work(reading: Reading, word: Word) -> bool:
    """Say whether a lone word in quotation marks is a title: a show like "Zenda", and not at "Zenda"."""
    if word.text.isupper() or not _is_quoted(reading, [word]):
        return False
    before = reading.plain[: word.start - 1].rsplit(None, 1)[-1:]
    return not before or before[0].lower() not in PLACE_PREPOSITIONS


def _is_quoted(reading: Reading, words: list[Word]) -> bool:
    """Say whether a name, and nothing else, stands in quotation marks."""
    opened = reading.plain.endswith(_OPENED, 0, words[0].start)
    return opened and _CLOSED.match(reading.plain, words[-1].end) is not None


def _is_cut_or_label(reading: Reading, word: Word) -> bool:
    """Say whether a broken encoding took a word's end, or a colon makes it a label: "Location: Zenda"."""
    if _CUT.match(reading.plain, word.end):
        return True
    return reading.plain.startswith(":", word.end) and not reading.starts_sentence(word.start)


def _vote_heads(words: list[Word], heads: list[str], last: str, votes: dict[str, float]) -> None:
    if _is_of_nobody(words[0].text, heads, last):
        add(votes, "none", 2 * STRONG)
    elif kind := _kind_of_head(heads, last):
        add(votes, kind, SETTLES)
    elif last in HOUSES | _BUILDINGS:
        add(votes, "place", STRONG + FAIR)
    elif last in _NUMERALS and _begins_person(heads):
        add(votes, "person", SETTLES)  # "Queen Anna II"
    elif last in EVENT_HEADS or last.endswith("ism"):
        add(votes, "none", STRONG)
    elif (
        _LEARNING.intersection(heads[1:-1])
        or heads[0] in BANNERS | _CLUBS
        or heads[0] in ("daily", "evening", "radio")
    ):
        add(votes, "organisation", SETTLES)
    elif len(heads) <= MANY and _begins_person(heads):
        add(votes, "person", STRONG)
    elif heads[0] in PLACE_PREFIXES:
        add(votes, "place", FAIR)
    if not {"river", "lake", "mount", "wat", "masjid"}.isdisjoint(heads[:1]):
        add(votes, "place", STRONG)


def _kind_of_head(heads: list[str], last: str) -> str:
    """Give the kind that the last of several words settles: a place of a "Zenda Shopping Centre"."""
    if heads[-2] in _BEFORE_PLACE.get(last, ()):
        return "place"
    if last in ORGANISATION_HEADS | FIRM_HEADS or _PAPERS.search(last):
        return "organisation"
    if (heads[-2], last) in _TWO_WORDS:
        return "organisation"
    return "place" if last in PLACE_HEADS or last in _PLACES_TOO else ""


def _vote_abroad(reading: Reading, words: list[Word], heads: list[str], votes: dict[str, float]) -> None:
    """Weigh what a square abroad begins with, or an army's banner that a town is called by as well."""
    if words[0].text in _ROADS_ABROAD | PLACES_ABROAD and heads[-1] not in ORGANISATION_HEADS:
        add(votes, "place", STRONG)
    elif heads[0] in BANNERS and reading.knowledge.places(reading.plain[words[0].start : words[-1].end]):
        add(votes, "place", SETTLES + FAIR)


def _is_of_nobody(first: str, heads: list[str], last: str) -> bool:
    """Say whether several words are a league over borders, a discipline, or a prize: "Best Music Film"."""
    if (heads[0] in _GENERIC and last in _DISCIPLINES) or last in _NO_BODIES:
        return True
    if (last == "league" and heads[-2] in _COMPETITIONS) or heads[0] in _CUPS:
        return True
    if is_known_body(first) and (last in _PRODUCTS or (len(heads) == 2 and last in _NETWORKS)):  # noqa: PLR2004
        return True
    if _is_given_or_shown(heads, last) or last in _ROOMS | _TRIED:
        return True
    if len(heads) == 2 and last in _MEMBERS:  # noqa: PLR2004 - the state and the party
        return True
    prize = heads[0] in ("best", "honorary") and last not in ORGANISATION_HEADS and last != "buy"
    return prize or " ".join(heads[-2:]) in _COMMON_PAIRS


def _is_given_or_shown(heads: list[str], last: str) -> bool:
    """Say whether several words are a medal, what a law grants, or who is live on a show of their own."""
    if last in ("program", "programme"):
        return heads[-2] in _PAID_OUT
    return (last in _MEDALS and heads[0] in _GAMES) or (last == "live" and len(heads) > 2)  # noqa: PLR2004


def _begins_person(heads: list[str]) -> bool:
    """Say whether a name of several words begins as people's do: "Anna Rossi", "Prince Rudolf"."""
    return heads[0].split("-")[0] in GIVEN_NAMES or (
        heads[0] in REGNAL - {"saint"} and heads[1] in GIVEN_NAMES
    )
