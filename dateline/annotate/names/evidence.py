"""The kind of a name by weighing evidence: the model's label is one vote among others.

Each mention votes, the votes of one surface are added up over the article, and a surname
takes the votes of the full name. Weights are orders of trust, set by reading: 4 a word that
settles it (a title, "Ministry"), 2 strong, 1 what the small model says, below 1 a hint.
"""

from __future__ import annotations

import re

from dateline.annotate.names.abbreviations import KNOWN_ORGANISATIONS, WELL_KNOWN
from dateline.annotate.names.callings import is_made, is_of_town
from dateline.annotate.names.candidates import Candidate
from dateline.annotate.names.clubs import ends_in_town
from dateline.annotate.names.east_asian_names import is_surname_first
from dateline.annotate.names.given_names import COMMON_GIVEN_NAMES, GIVEN_NAMES
from dateline.annotate.names.organs import BODY_AFTER
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
    COMMON_NOUNS,
    COMPASS,
    EVENT_HEADS,
    HOUSES,
    LEADERS_SURNAMES,
    NOT_NAMES,
    ORGANISATION_HEADS,
    PLACE_HEADS,
    PLACE_NOUNS,
    PLACE_PREFIXES,
    PLACE_PREPOSITIONS,
    PORTFOLIO_WORDS,
    REGNAL,
    ROLE_HEADS,
)

SETTLES, STRONG, FAIR, HINT = 4.0, 2.0, 1.0, 0.5

_LABELS = {"PERSON": "person", "ORG": "organisation", "GPE": "place", "LOC": "place", "FAC": "place",
           "EVENT": "none", "LAW": "none", "WORK_OF_ART": "none", "PRODUCT": "none", "LANGUAGE": "none",
           "NORP": "none", "DATE": "none"}  # fmt: skip
_BEFORE = re.compile(r"([\w.'-]+) (?:the |The )?$")
_OF = (" of ", " of the ")
_PLACE_OF = re.compile(r"\b([a-z]+) of (?:the )?$")
# Bodies that a politician has as well as a town: "the Rossi administration".
_ANYBODYS = frozenset({"administration", "government", "authority", "council", "court"})
# Prefixes of ships, and what storms are called by.
_SHIPS = frozenset("USS HMS MV MT SS RMS HMAS HMCS HMNZS INS USNS USCGC BRP JS".split())
_STORMS = frozenset(
    {"hurricane", "typhoon", "cyclone", "storm", "superstorm", "operation", "exercise", "flight"}
)
# "The Federal Republic" says which state only where its name follows.
_FORMS_OF_STATE = frozenset("federal republic kingdom people's democratic union confederation empire".split())
_CASE = re.compile(r" v\.? [A-Z]")
_VERSUS = (" v. ", " v ")
_AGE = re.compile(
    r", (?:aged )?\d{1,2}(?:,|\.| and)|, who\b|, (?:reporting|speaking) (?:from|to|in|at|on)\b"
    r"| \(\d{2}\)|, (?:a|an) \d\d-year-old"
)
_SPEECH = re.compile(
    r",?\"? (?:also |later |then |earlier )?(?:said|says|told|tells|added|adds|tweeted|wrote|writes|admitted"
    r"|admits|insisted|insists|argued|argues|explained|explains|joked|warned|warns|denied|denies|claimed|claims|urged"
    r"|urges|replied|recalled|noted|notes|stressed|acknowledged|conceded|testified|complained|declared|vowed"
    r"|suggested|responded|remarked|thanked|apologi[sz]ed|answered)\b"
)
# "X said it would": a body; "X said he was": a person.
_SPEECH_IT = re.compile(r" (?:that )?its? (?!and|but|or|in|on|at|after|when|to|as|was a|is a|for|by)[a-z]")
_SAID = ("said ", "says ", "added ", "according to ", "told ")
_SPEECH_BEFORE = re.compile(rf"\b(?:{'|'.join(_SAID)})$")
_FROM = (" from ", " in ", " near ")  # "a man from Zenda, who said": who is the man
_PERSON_AFTER = re.compile(
    r"(?:'s)? (?:himself|herself|was born|married|died|contributed (?:to this|reporting))\b"
    r"|'s (?:wife|husband|son|mother|father|daughter|brother|sister|widow|presidency|premiership"
    r"|chancellorship|inauguration)(?!\w)"
)
_PLACE_AFTER = re.compile(r",? ([a-z]+)\b")
_COMMA_PLACE = re.compile(r", ([A-Z][\w.]+)")
_AFTER_TOWN = re.compile(r"[A-Z][\w'-]+, $")
_DATELINE = re.compile(r"(?: \([^)\n]{2,30}\))? (?:-|--) ")
_ACRONYM = re.compile(r"[A-Z][A-Z&]{1,5}s?$")
# Orders of magnitude of inhabitants: two hundred thousand, twenty thousand.
LARGE, _MIDDLE = 5.3, 4.3
_PLURAL_HEADS = frozenset({"counties", "cities", "valleys", "municipalities", "territories", "provinces"})
# What the small model says of a single unknown word is nearly a guess between these two.
_GUESSED = frozenset({"person", "organisation"})
_LONE = 0.7
_WIDE = frozenset({"region", "area", "river", "sea", "continent"})
_SMALL = 0.8  # a small town of that name: more than the model's guess at a single word, less than two guesses
_SINGULAR_HEADS = PLACE_HEADS | {"area"}
_UNKNOWN = 0.7  # a place that no gazetteer has needs more than the model's word
_BODY_NOUN = re.compile(
    r" (?:(?:news|press|state|spy|aid|space) )?(?:agency|party|broadcaster|airline|union|company|charity|bank"
    r"|newspaper|website|channel|network|militia|group)(?![\w-])"
)
_FEW_LETTERS = 3  # of an abbreviation that is some place's name in some language: KO, ETA
_LONG_ACRONYM = 5  # letters: beyond, capitals shout
_MAYOR_OF = re.compile(r"\b[Mm]ayor(?:ess)? of (?:the )?$|\b[Gg]overnor of (?:the )?$|\b[Bb]ishop of $")
_MAYOR_AFTER = re.compile(r" (?:[Mm]ayor|[Gg]overnor|(?:[Cc]ity|[Tt]own) [Cc]ouncil+or)(?![\w-])")
_CUT = re.compile(r"\ufffd|\?(?=[a-z])")  # where a broken encoding took a word's end
_CLOSED = re.compile(r'[.,]?"(?!\w)')
# "the Lake", "the Council": a head alone is no name but that of another name.
_HEAD_ALONE = (HOUSES | PLACE_HEADS | ORGANISATION_HEADS | EVENT_HEADS) - {
    "congress",
    "senate",
    "parliament",
    "port",
}
_FIELDS = PORTFOLIO_WORDS - {"house", "commons", "treasury", "homeland"}  # "Industry and Trade Minister"
_NO_LONE_NAME = NOT_NAMES | _HEAD_ALONE | COMMON_NOUNS | _FIELDS
_OFFICES = frozenset(f"{head}s" for head in ROLE_HEADS)  # "Foreign Ministers": no one is called by it
# What a body is by wherever it stands before its town: "Royal College Zenda".
_LEARNING = frozenset({"university", "college", "institute", "academy"})
# Leagues that clubs play in over borders, and that no body is called by.
_COMPETITIONS = frozenset({"champions", "europa"})
# What two words are that capitals make no name of a body: a government's proposals, the planets.
_COMMON_PAIRS = frozenset({"white paper", "green paper", "solar system", "milky way"})
# "Zenda Child Protection From Noise Act": a law, named by what follows.
_LAW_AFTER = re.compile(r" [Ff]rom (?:[A-Z][\w'-]+ ){1,6}(?:Act|Bill|Law)(?!\w)")
_FORCES = frozenset({"air", "force", "naval", "navy", "army", "military", "submarine", "missile"})
_PARTY_OF = (" D-", " R-", "(D-", "(R-", " I-", "(I-")  # "D-Mass.": the party and constituency of a member
_EVENTS = EVENT_HEADS - PLACE_HEADS - {"faculty"}
_CALLED = re.compile(r"\b(?:known|identified|named|called|referred to) (?:only |just |simply )?(?:as )?$")
_OF_A_PARENT = frozenset({"bin", "ibn", "bint"})  # "Fatima bint Harun" is the daughter of one
_MANY = 4  # words: longer capitalised chains are seldom people


def widen(reading: Reading, candidate: Candidate) -> None:
    """Take "army" or "police department" into a name that it follows in lower case: "Zenda police"."""
    if candidate.kind or candidate.words[-1].lower in ORGANISATION_HEADS:
        return
    if reading.knowledge.state_named(reading.plain[candidate.start : candidate.end]):
        return
    if match := BODY_AFTER.match(reading.plain, candidate.end):
        if reading.tag_at(match.end() + 1) in ("NN", "NNS") and reading.plain.startswith(" ", match.end()):
            return
        if match[1] in _ANYBODYS and not reading.knowledge.places(
            reading.plain[candidate.start : candidate.end]
        ):
            return
        start = match.start(1)
        candidate.words = [*candidate.words, Word(match[1], start, match.end(), match[1], link=False)]
        candidate.end = match.end()
        candidate.kind = "organisation"


def vote(reading: Reading, candidate: Candidate) -> None:
    """Weigh what one mention's words and surroundings say of its kind."""
    votes = candidate.votes
    if _is_thing(reading, candidate):
        _add(votes, "none", 2 * SETTLES)
        return
    _vote_model(reading, candidate, votes)
    _vote_words(reading, candidate, votes)
    _vote_before(reading, candidate, votes)
    _vote_after(reading, candidate, votes)
    if not candidate.kind and is_made(reading.plain, candidate.start, candidate.end):
        _add(votes, "none", STRONG)


def _add(votes: dict[str, float], kind: str, weight: float) -> None:
    votes[kind] = votes.get(kind, 0.0) + weight


def _vote_model(reading: Reading, candidate: Candidate, votes: dict[str, float]) -> None:
    first, last = candidate.words[0].start, candidate.words[-1].end
    seen = reading.recognised(first, last)
    if seen is None or (kind := _LABELS.get(seen.label)) is None:
        return
    exact = seen.start == first and seen.end == last
    if kind == "none" and not exact:
        return
    if kind in ("person", "place") and not candidate.kind and ends_in_town(reading, candidate.words):
        kind = "organisation"  # "Rapid Zenda": the model has not seen the club
    lone = len(candidate.words) == 1 and kind in _GUESSED
    _add(votes, kind, (FAIR if exact else HINT) * (_LONE if lone else 1))


def _is_thing(reading: Reading, candidate: Candidate) -> bool:
    """Say whether a name is a ship's, a storm's, a form of state, or a party's in a court case."""
    first, plain = candidate.words[0], reading.plain
    if len(candidate.words) > 1 and (first.text in _SHIPS or first.lower in _STORMS):
        return True
    if all(word.lower in _FORMS_OF_STATE for word in candidate.words):
        return True
    if _CASE.match(plain, candidate.end) or plain.endswith(_VERSUS, 0, candidate.start):
        return True
    return len(candidate.words) > 1 and _LAW_AFTER.match(plain, candidate.end) is not None


def _vote_words(reading: Reading, candidate: Candidate, votes: dict[str, float]) -> None:
    words = candidate.words
    if candidate.kind == "person":
        _add(votes, "person", SETTLES)
    heads = [w.lower for w in words if not w.link]
    last = heads[-1]
    joined = _kind_of_joined(words)
    if joined is not None:
        _add(votes, *joined)
    elif len(heads) > 1:
        _vote_heads(heads, last, votes)
        _vote_person(reading, words, heads, votes)
    if len(heads) == 1:
        _vote_lone(reading, words[0], last, votes)
    if is_designation(words[-1].text):
        speaks = _SPEECH.match(reading.plain, candidate.end)
        _add(votes, "organisation" if speaks else "none", 2 * SETTLES if speaks else STRONG)
    elif (len(words) > 1 and any("&" in w.text for w in words)) or _has_digit(words[-1].text):
        _add(votes, "organisation", FAIR)
    if is_unnamed(words) and _CALLED.search(reading.plain, max(candidate.start - 40, 0), candidate.start):
        _add(votes, "person", SETTLES)
    if not _OF_A_PARENT.isdisjoint(w.lower for w in words if w.link):
        _add(votes, "person", SETTLES)
    if last in ("jr", "sr") and len(heads) > 2:  # noqa: PLR2004 - given name, surname, suffix
        _add(votes, "person", SETTLES)


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
    if head in _EVENTS or head in ROLE_HEADS:
        return "none", STRONG  # "Zenda Summit on Trade", "Special Envoy for Relations with Zenda"
    if head in HOUSES:
        return "place", STRONG
    return ("none", STRONG) if is_plural_or_doctrine(words[0].text) else None


def _vote_person(reading: Reading, words: list[Word], heads: list[str], votes: dict[str, float]) -> None:
    """Weigh that nobody's name is all common words, cut or quoted, or ends in the letters of a body.

    In East Asia it begins with the surname.
    """
    if is_surname_first([w.lower for w in words]) and not reading.knowledge.state_named(words[-1].text):
        _add(votes, "person", STRONG)
    if all(head in reading.lower_words for head in heads) and heads[0] not in GIVEN_NAMES:
        _add(votes, "person", -FAIR)
    cut = _CUT.match(reading.plain, words[-1].end)
    body = words[-1].text in WELL_KNOWN or (words[-1].text.isupper() and heads[-1] in KNOWN_ORGANISATIONS)
    if cut or body or _is_quoted(reading, words):
        _add(votes, "person", -STRONG - FAIR)


def _has_digit(word: str) -> bool:
    return not word.isalpha() and any(c.isdigit() for c in word)


def _vote_lone(reading: Reading, word: Word, last: str, votes: dict[str, float]) -> None:
    """Weigh a name of one word: what is no acronym and a common word elsewhere is likely no name."""
    if (
        last.endswith("ism")
        or last in reading.lower_words
        or (word.text.isupper() and len(last) > _LONG_ACRONYM)
    ):
        _add(votes, "none", FAIR)
    tag = reading.tag_at(word.start)
    if tag == "NNPS":
        _add(votes, "none", FAIR)
    if last in reading.lower_words and not tag.startswith("NNP"):
        _add(votes, "none", FAIR)
    if last == "hall" and reading.plain.startswith(" of ", word.end):
        _add(votes, "none", 2 * SETTLES)  # "the Hall of Fame"
    if last in COMPASS or len(last) == 1:
        _add(votes, "none", 2 * SETTLES)  # "the South" is of whatever is told of; "S" is a part of "S-40"
    _vote_marks(reading, word, votes)
    if last in LEADERS_SURNAMES:
        _add(votes, "person", FAIR)
        _add(votes, "place", -STRONG)
    if _ACRONYM.match(word.text):
        _add(votes, "organisation", HINT)
    if (
        last in _NO_LONE_NAME
        or last in _OFFICES
        or is_plural_or_doctrine(word.text)
        or word.text in THINGS_BY_LETTERS
        or spelt_out(reading.plain, word.text)
    ):
        _add(votes, "none", STRONG)


def _vote_marks(reading: Reading, word: Word, votes: dict[str, float]) -> None:
    """Weigh the marks around a lone word: quotation marks, a colon, what a broken encoding left."""
    if _is_work(reading, word):
        _add(votes, "place", -SETTLES)
        _add(votes, "organisation", -SETTLES)
        _add(votes, "person", -FAIR)
    if _CUT.match(reading.plain, word.end):
        _add(votes, "person", -STRONG)
    if _is_cut_or_label(reading, word):
        _add(votes, "place", -STRONG)
        _add(votes, "organisation", -STRONG)


def _is_work(reading: Reading, word: Word) -> bool:
    """Say whether a lone word in quotation marks is a title: a show like "Zenda", and not at "Zenda"."""
    if word.text.isupper() or not _is_quoted(reading, [word]):
        return False
    before = reading.plain[: word.start - 1].rsplit(None, 1)[-1:]
    return not before or before[0].lower() not in PLACE_PREPOSITIONS


def _is_quoted(reading: Reading, words: list[Word]) -> bool:
    """Say whether a name, and nothing else, stands in quotation marks."""
    opened = reading.plain.endswith('"', 0, words[0].start)
    return opened and _CLOSED.match(reading.plain, words[-1].end) is not None


def _is_cut_or_label(reading: Reading, word: Word) -> bool:
    """Say whether a broken encoding took a word's end, or a colon makes it a label: "Location: Zenda"."""
    if _CUT.match(reading.plain, word.end):
        return True
    return reading.plain.startswith(":", word.end) and not reading.starts_sentence(word.start)


def _vote_heads(heads: list[str], last: str, votes: dict[str, float]) -> None:
    if _is_of_nobody(heads, last):
        _add(votes, "none", 2 * STRONG)
    elif last in ORGANISATION_HEADS:
        _add(votes, "organisation", SETTLES)
    elif last in PLACE_HEADS or (last == "base" and heads[-2] in _FORCES):
        _add(votes, "place", SETTLES)
    elif last in HOUSES:
        _add(votes, "place", STRONG)
    elif last in EVENT_HEADS or last.endswith("ism"):
        _add(votes, "none", STRONG)
    elif _LEARNING.intersection(heads[1:-1]) or heads[0] in BANNERS or heads[0] == "daily":
        _add(votes, "organisation", SETTLES)
    elif len(heads) <= _MANY and _begins_person(heads):
        _add(votes, "person", STRONG)
    elif heads[0] in PLACE_PREFIXES:
        _add(votes, "place", FAIR)
    if "river" in heads[:1] or "lake" in heads[:1] or "mount" in heads[:1]:
        _add(votes, "place", STRONG)


def _is_of_nobody(heads: list[str], last: str) -> bool:
    """Say whether several words are a league over borders, a thing, or a prize: "Best Music Film"."""
    if last == "league" and heads[-2] in _COMPETITIONS:
        return True
    prize = heads[0] == "best" and last not in ORGANISATION_HEADS and last != "buy"
    return prize or " ".join(heads[-2:]) in _COMMON_PAIRS


def _begins_person(heads: list[str]) -> bool:
    """Say whether a name of several words begins as people's do: "Anna Rossi", "Prince Rudolf"."""
    return heads[0].split("-")[0] in GIVEN_NAMES or (
        heads[0] in REGNAL - {"saint"} and heads[1] in GIVEN_NAMES
    )


def _vote_before(reading: Reading, candidate: Candidate, votes: dict[str, float]) -> None:
    start = candidate.start
    before = reading.plain[max(start - 40, 0) : start]
    if before.endswith(_PARTY_OF) or _is_postal(reading, candidate, before):
        _add(votes, "place", SETTLES)
        return
    if candidate.words[0].text == "Co" and len(candidate.words) > 1:
        _add(votes, "place", 2 * SETTLES)  # "Co Zenda", a county as Ireland writes it
        return
    ending = before.removesuffix("\n")  # as `$` takes it
    if ending.endswith(_OF) and _is_of_place(before):
        _add(votes, "place", SETTLES)
        return
    if ending.endswith(_SAID) and _SPEECH_BEFORE.search(before):
        _add(votes, "person", HINT)
        return
    if match := _BEFORE.search(before):
        word = match[1].lower()
        if before.endswith(("the ", "The ")):
            _add(votes, "person", -FAIR)
            _add(votes, "organisation", HINT)
            _add(votes, "place", PLACE_PREPOSITIONS.get(word, 0.0) / 2)
        elif word in PLACE_PREPOSITIONS and not reading.plain.startswith("'s ", candidate.end):
            _add(votes, "place", PLACE_PREPOSITIONS[word])


def _is_postal(reading: Reading, candidate: Candidate, before: str) -> bool:
    """Say whether letters after a town and a comma are the post's for its region: "Zenda, NJ"."""
    name = reading.plain[candidate.words[0].start : candidate.words[-1].end]
    return bool(name.isupper() and _AFTER_TOWN.search(before) and reading.knowledge.region_abbreviated(name))


def _is_of_place(before: str) -> bool:
    """Say whether what comes is what a kind of place, or a mayor, is said to be of."""
    match = _PLACE_OF.search(before)
    return bool((match and _is_place_noun(match[1])) or _MAYOR_OF.search(before))


def _vote_after(reading: Reading, candidate: Candidate, votes: dict[str, float]) -> None:
    plain, end = reading.plain, candidate.end
    if is_of_town(plain, end) and not plain.endswith("the ", 0, candidate.start):  # "the Zendans' population"
        _add(votes, "place", STRONG)
        _add(votes, "person", -STRONG)
    elif (_AGE.match(plain, end) and not plain.endswith(_FROM, 0, candidate.start)) or _PERSON_AFTER.match(
        plain, end
    ):
        _add(votes, "person", SETTLES if _begins_with_given_name(candidate) else STRONG)
    elif _is_body_by_letters(reading, candidate):
        _add(votes, "organisation", 2 * SETTLES)
    elif _MAYOR_AFTER.match(plain, end):
        _add(votes, "place", SETTLES)
    elif match := _SPEECH.match(plain, end):
        _vote_speaker(reading, candidate, match.end())
    elif (match := _PLACE_AFTER.match(plain, end)) and _is_called_place(reading, candidate, match[1]):
        _add(votes, "place", SETTLES)
        _add(votes, "person", -SETTLES)  # "Anna Bay village"
    elif reading.starts_sentence(candidate.start) and _DATELINE.match(plain, end):
        _add(votes, "place", STRONG)
    elif match := _COMMA_PLACE.match(plain, end):
        _vote_comma_place(reading, candidate, match[1], votes)


def _begins_with_given_name(candidate: Candidate) -> bool:
    """Say whether two words are a common given name and another: "Anna Board", who is no board."""
    first, *rest = candidate.words
    return len(rest) == 1 and first.lower in COMMON_GIVEN_NAMES


def _vote_comma_place(reading: Reading, candidate: Candidate, after: str, votes: dict[str, float]) -> None:
    """Weigh the region or state after a comma: "Zenda, Ruritania"; the gazetteer's own settles it."""
    known = reading.knowledge
    state = known.state_named(after)
    found = known.places(after)[:1] or tuple(filter(None, [known.region_abbreviated(after)]))
    region = next((e.location for e in found if e.location.kind == "region"), None)
    if state is None and region is None:
        return
    name = reading.plain[candidate.words[0].start : candidate.words[-1].end]
    inside = any(region is not None and e.region == region.name for e in known.places(name))
    _add(votes, "place", 2 * SETTLES if inside else FAIR)


def _is_body_by_letters(reading: Reading, candidate: Candidate) -> bool:
    """Say whether a noun says that letters are a body: "the ZNA news agency"."""
    word = candidate.words[0].text
    if len(candidate.words) > 1 or not _ACRONYM.match(word) or reading.knowledge.state_named(word):
        return False
    return _BODY_NOUN.match(reading.plain, candidate.end) is not None


def _vote_speaker(reading: Reading, candidate: Candidate, verb_end: int) -> None:
    """Take who says something for a person: a lone unknown name too, unless "it" says otherwise."""
    votes, words = candidate.votes, candidate.words
    _add(votes, "place", -HINT)
    if _SPEECH_IT.match(reading.plain, verb_end):
        _add(votes, "organisation", HINT)
        return
    _add(votes, "person", HINT)
    if len(words) == 1 and _is_surname_like(reading, words[0]):
        _add(votes, "person", HINT)


def _is_surname_like(reading: Reading, word: Word) -> bool:
    """Say whether a word is a proper noun, and no common word, acronym or well-known place."""
    if word.lower in reading.lower_words or word.text.isupper() or reading.tag_at(word.start) != "NNP":
        return False
    places = reading.knowledge.places(word.text)
    return not places or places[0].importance < _MIDDLE


def _is_called_place(reading: Reading, candidate: Candidate, noun: str) -> bool:
    """Say whether a noun calls a name a place: "Zenda province"; of an adjective it does not."""
    if not _is_place_head(noun) or not reading.plain.startswith(" ", candidate.end):
        return False
    alone = len(candidate.words) == 1 and reading.tag_at(candidate.start) == "JJ"
    return not alone or bool(reading.knowledge.places(candidate.words[0].text))


def _is_place_head(word: str) -> bool:
    return word in PLACE_HEADS or word.removesuffix("s") in _SINGULAR_HEADS or word in _PLURAL_HEADS


def _is_place_noun(word: str) -> bool:
    return word in PLACE_NOUNS or word.removesuffix("s") in PLACE_NOUNS or word in _PLURAL_HEADS


def gazetteer_weight(reading: Reading, surface: str, words: int, votes: dict[str, float]) -> float:
    """Give what the gazetteer says for a place: much for a large one, a hint for a small one."""
    if words > _MANY or votes.get("person", 0) >= SETTLES or votes.get("organisation", 0) >= SETTLES:
        return 0.0
    entries = reading.knowledge.places(surface)
    if words == 1 and surface.lower() in COMMON_GIVEN_NAMES:
        return 0.0 if entries else -_UNKNOWN
    letters = surface.isupper() and len(surface) <= _FEW_LETTERS
    if not entries or (letters and not any(entry.exact for entry in entries)):
        return 0.0 if votes.get("place", 0) >= SETTLES else -_UNKNOWN
    if entries[0].importance >= LARGE:
        return STRONG
    if words == 1 and surface.lower() in reading.lower_words:
        return 0.0  # many a village is called by a common word
    large = entries[0].importance >= _MIDDLE or entries[0].location.kind in _WIDE
    return FAIR if large or words > 1 else _SMALL
