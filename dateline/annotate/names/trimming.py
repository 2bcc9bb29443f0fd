"""What is taken off a run of capitals before it is a name: credits, openers, honours, descriptions."""

from __future__ import annotations

import re

from dateline.annotate.dictionary import is_word
from dateline.annotate.names.joints import NO_SURNAME, is_full_name
from dateline.annotate.names.openings import MONTH_NAMES
from dateline.annotate.names.parties import without_party
from dateline.annotate.names.reading import Reading
from dateline.annotate.names.regions import names_region
from dateline.annotate.names.runs import Word
from dateline.annotate.names.vocabulary import (
    ASKING,
    COMPASS,
    HONORIFICS,
    LEADERS,
    LEADERS_SURNAMES,
    NOT_NAMES,
    ORGANISATION_HEADS,
    PLACE_PREPOSITIONS,
    REGIONAL_ADJECTIVES,
    ROLE_HEADS,
    SUFFIXES,
)
from dateline.lexicon.given_names import GIVEN_NAMES

# What pages ask their readers to do, and what credits and captions begin with.
_LEADS = ASKING | frozenset("follow reviewer seal legend join watch read meet ask allow author".split())
# What members of chambers and parties are: "Senate Democrat Otto Stein".
_OF_MEMBERS = frozenset("house senate democrat republican unionist parliamentarian".split())
_CAPTIONS = frozenset("guests patron film food photo photos image video pictured related".split())
_PASSED = frozenset({"resolution", "resolutions"})
PRIZED = re.compile(r" (?:competition|contest|award|prize|exhibition|[Oo]f the [Yy]ear)(?!\w)")
_PICTURES = frozenset({"photo", "photos"})
OF_A_DESCRIPTION = frozenset(
    {"Former", "Fellow", "Ethnic", "Suspected", "Alleged", "Convicted", "Jobless", "Unemployed", "Historic"}
)  # what describes whom it stands before begins anew
_OF_A_NOUN = frozenset({"NN", "NNS", "NNP", "NNPS", "JJ", "VBG"})
# What an editor put in before a surname: "[Otto] Stein".
_PUT_IN = re.compile(r"\] [A-Z]")
_HONOURS = frozenset("QC KC TD MEP MSP PhD OBE CBE MBE KBE HT".split())  # and of a match: "half-time"
_CALLINGS = frozenset("SC MP MLA MD".split())  # or of a club, a state, a country
_INTO = re.compile(rf"\b(?:{'|'.join(sorted(PLACE_PREPOSITIONS))}) $")
_LONGEST_INTO = 12  # characters of a preposition and the space before it
_OBJECT = re.compile(r" (?:an?|the) [a-z]")
_HEADS = NO_SURNAME | ROLE_HEADS | ORGANISATION_HEADS
_GOES_ON = re.compile(r" [a-z]")
_HEADS_ON = re.compile(
    r" (?!and|with|in|for)[a-z]"
)  # behind an author's name the text, no other's and no place
_NO_OPENER = NO_SURNAME | ROLE_HEADS | NOT_NAMES | SUFFIXES
_MAKER = re.compile(r"[A-Z][a-z]+maker|Retailer|Insurer|Reinsurer|Lender|Brewer|Broadcaster|Startup")
_SORTS = ("PAC ", "NGO ", "PACs ", "NGOs ")


def trim(reading: Reading, segment: list[Word]) -> list[Word]:
    """Give a segment without what is no part of its name at either end: "Photos | Otto Stein | MP"."""
    start, end = 0, len(segment)
    while start < end and segment[start].link:
        start += 1
    while end > start and segment[end - 1].link:
        end -= 1
    if end > start and _is_put_in(reading, segment[end - 1]):
        end -= 1
    kept = _without_honours(_without_description(_credited(reading, segment[start:end])))
    kept = without_party(reading, _without_lead(reading, _without_opener(reading, kept)))
    kept = _without_text(reading, kept)
    picture = kept and kept[-1].lower in _PICTURES and not PRIZED.match(reading.plain, kept[-1].end)
    if len(kept) > 1 and (picture or kept[-1].lower == "matchday" or _is_of_council(kept)):
        kept = kept[:-1]  # "ZP Photo": whose it is; "Zenda League Matchday 9"
    if len(kept) > 1 and (f"{kept[0].text} " in _SORTS or _is_trade(reading, kept)):
        kept = kept[1:]
    if len(kept) > 2 and kept[0].lower == "far" and kept[1].lower in COMPASS:  # noqa: PLR2004 - and the place
        place = reading.knowledge.place_of_size(reading.plain[kept[2].start : kept[-1].end])
        kept = kept[2:] if place is not None else kept
    if kept and kept[-1].lower in REGIONAL_ADJECTIVES and not _is_sea(reading, kept):
        kept = kept[:-1] if len(kept) > 1 and kept[0].lower not in COMPASS else []
    if all(w.lower in NOT_NAMES and w.lower not in MONTH_NAMES for w in kept):
        region = len(kept) == 1 and names_region(reading, kept[0].start, kept[0].end)
        return kept if region else []  # "Zenda, MA"
    if len(kept) == 2 and kept[0].lower in COMPASS and reading.knowledge.state_of_adjective(kept[1].text):  # noqa: PLR2004
        return []  # "North Ruritanian": neither a place nor a state
    return kept


def _is_trade(reading: Reading, words: list[Word]) -> bool:
    """Say whether a sentence begins with what a firm does: "Carmaker Zenda said", "Insurer Velda AG"."""
    if _MAKER.fullmatch(words[0].text) is None or words[1].link:
        return False
    return reading.starts_sentence(words[0].start)


def _is_put_in(reading: Reading, word: Word) -> bool:
    """Say whether a given name ends what an editor put before a surname: "[President Otto] Stein said"."""
    return word.lower in GIVEN_NAMES and _PUT_IN.match(reading.plain, word.end) is not None


def _is_of_council(words: list[Word]) -> bool:
    """Say whether a name ends in what a body passes: "Zenda Security Council Resolutions"."""
    return words[-1].lower in _PASSED and words[-2].lower in ORGANISATION_HEADS


def _is_sea(reading: Reading, words: list[Word]) -> bool:
    """Say whether an adjective stands for a sea: "across the Mediterranean", before no noun of its own."""
    if words[-1].lower != "mediterranean" or not reading.plain.endswith(("the ", "The "), 0, words[0].start):
        return False
    return reading.tag_at(words[-1].end + 1) not in _OF_A_NOUN


def _without_description(words: list[Word]) -> list[Word]:
    """Take "Fellow" off a person's name, and "Former" where no office follows."""
    while words and words[0].text in OF_A_DESCRIPTION and not any(w.lower in ROLE_HEADS for w in words):
        words = words[1:]
    return words


def _without_honours(words: list[Word]) -> list[Word]:
    """Take off a person's name the letters of an honour or a calling: "Anna Rossi QC"."""
    if not words or words[-1].text not in _HONOURS | _CALLINGS:
        return words
    name, last = words[:-1], words[-1]
    sure = last.text in _HONOURS and len(name) == 2 and not any(w.link or w.text.isupper() for w in name)  # noqa: PLR2004
    return name if sure or is_full_name(name) else words


def _credited(reading: Reading, words: list[Word]) -> list[Word]:
    """Take whose picture it is, and not the text behind: "Photo/Zenda Daily Air is bad"."""
    if not words or not reading.plain.endswith(("photo/", "Photo/"), 0, words[0].start):
        return words
    head = next((n for n, word in enumerate(words) if word.lower in ORGANISATION_HEADS), len(words))
    return words[: head + 1]


def _without_opener(reading: Reading, words: list[Word]) -> list[Word]:
    """Take off a person's name the word that a caption's text begins with: "by Otto Stein Points are few".

    It stands in small letters elsewhere, and no surname of two words is made of it.
    """
    name, last = words[-3:-1], words[-1:]
    if not is_full_name(name) or last[0].link or last[0].lower in _NO_OPENER:
        return words
    if reading.plain.endswith("Author: ", 0, words[0].start) and _HEADS_ON.match(reading.plain, last[0].end):
        return words[:-1]
    if name[1].lower in GIVEN_NAMES:
        return words
    opener = last[0].lower in LEADERS
    initial = len(name[1].text.rstrip(".")) == 1  # "Otto B. Jordan" is nobody at Jordan's
    if not initial and (last[0].lower in _CAPTIONS or _is_region(reading, last[0])):
        return words[:-1]  # "by Otto Stein Guests: the mayor", "Anna Rossi Scotland Editor"
    if not (opener or last[0].lower in reading.lower_words) or not _GOES_ON.match(reading.plain, last[0].end):
        return words
    proper = reading.tag_at(last[0].start).startswith("NNP") and reading.plain.count(name[1].text) == 1
    return words if proper and not opener else words[:-1]


def _without_text(reading: Reading, words: list[Word]) -> list[Word]:
    """Take off a place's name the word that the text behind a title begins with: "into Peru Long a land"."""
    last = words[-1] if len(words) > 1 else None
    if last is None or last.link or last.lower in _HEADS or _OBJECT.match(reading.plain, last.end) is None:
        return words
    if _INTO.search(reading.plain, max(words[0].start - _LONGEST_INTO, 0), words[0].start) is None:
        return words  # "they gave Peru Rail a loan"
    known, place = reading.knowledge, reading.plain[words[0].start : words[-2].end]
    if not is_word(reading.dictionary, last.lower) or known.places(reading.plain[words[0].start : last.end]):
        return words
    return words[:-1] if known.is_place(place) or known.state_named(place) else words


def _is_region(reading: Reading, word: Word) -> bool:
    """Say whether a word is a state's name, or that of a part of one which the world knows."""
    if reading.knowledge.state_named(word.text):
        return True
    places = reading.knowledge.places(word.text)
    return bool(places) and places[0].location.kind == "area"


def _without_lead(reading: Reading, words: list[Word]) -> list[Word]:
    """Take off a person's name what a heading or a button has before it: "Follow Otto Stein".

    Nothing of it may be a name: it stands in small letters elsewhere or is what pages ask for.
    """
    for n in range(1, len(words)):
        lead = words[n - 1]
        known = lead.lower in _LEADS | _OF_MEMBERS or lead.lower in reading.lower_words
        known = known or reading.tag_at(lead.start).startswith("VB")
        if lead.link or not known:
            break
        if lead.lower in GIVEN_NAMES or lead.lower in ROLE_HEADS | HONORIFICS:
            break
        leader = len(words) - n == 1 and words[n].lower in LEADERS_SURNAMES
        if leader or is_full_name(words[n:]):
            return words[n:]
    return words
