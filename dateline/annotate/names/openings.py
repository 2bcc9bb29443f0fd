"""Capitals that make no name: those of labels, days and months, and of words that open a sentence."""

from __future__ import annotations

import re

from dateline.annotate.dictionary import is_word
from dateline.annotate.names.abbreviations import initials, is_known_body
from dateline.annotate.names.common_words import common_words
from dateline.annotate.names.east_asian_names import is_surname_first
from dateline.annotate.names.full_names import names_before
from dateline.annotate.names.joints import NO_SURNAME, before_link
from dateline.annotate.names.linking import ACTING
from dateline.annotate.names.organs import BODY_AFTER
from dateline.annotate.names.reading import Reading
from dateline.annotate.names.regions import names_region
from dateline.annotate.names.runs import Word
from dateline.annotate.names.things import is_unnamed
from dateline.annotate.names.vocabulary import (
    ASKING,
    BODY_HEADS,
    COMPANY_FORMS,
    COMPASS,
    EVENT_HEADS,
    HONORIFICS,
    LEADERS,
    NOT_NAMES,
    OPENERS,
    PARTICLES,
    PORTFOLIO_WORDS,
    ROLE_HEADS,
    ROLE_MODIFIERS,
)
from dateline.annotate.tags import FINITE
from dateline.lexicon.given_names import GIVEN_NAMES

_DAYS = frozenset({"sunday", "saturday", "monday", "tuesday", "wednesday", "thursday", "friday"})
# Adjectives that begin the names of bodies, and stand before nobody's.
_BEGINNING_BODIES = frozenset("congressional parliamentary interparliamentary international".split())
_OF_DAYS = frozenset("super black good holy palm ash easter cyber maundy shrove bloody".split())
_MONTHS = frozenset({"january", "february", "july", "september", "october", "november", "december"})
_PAPERS = frozenset({"times", "telegraph", "herald", "mail", "post", "mirror", "express", "star", "world"})
# What news pages shout before a link or a headline.
_LABELS = frozenset(
    (
        "READ WATCH EXCLUSIVE BREAKING UPDATE UPDATED VIDEO PHOTOS LIVE OPINION ANALYSIS DEFENDANT VICTIM"
        " VICTIMS"
    ).split()
)
# What a box about somebody has before a colon.
_IN_BOXES = frozenset(
    (
        "Age Born Birthplace Birthday Education Career Occupation Profession Nationality Hometown Hobbies"
        " Height Weight Status Family Children Books Film Films Music Food Achievements"
    ).split()
)
_CAPITAL_WORDS = frozenset({"WHO", "IS", "US", "AU"})  # in capitals these are names
_NUMBERS = frozenset("two three four five six seven eight nine ten".split())
_SHORT_ACRONYM = 5  # letters
MONTH_NAMES = frozenset({"may", "march", "april", "june", "august", "jan"})
_INITIAL = re.compile(r"[A-Z]\.")
_COMPANY = re.compile(r"(?:[A-Z]\w+ ){2,4}(?:Ltd|Inc|LLC|GmbH|Corp|PLC)\b")
_ADVERB = re.compile(r"[A-Z][a-z]{2,}(?:al|ous|ent|ant|ive|ful|less|ar|ab|ib|ed|ing|ate)ly$")
# What a body's name follows.
_BODY_CALLED = (
    r"\b(?:group|organi[sz]ation|movement|charity|NGO|party|coalition|campaign|watchdog|network|magazine)"
)
# Small words that such a name may end in.
_ENDING = frozenset("now first together us all again today tomorrow here there never always next one".split())
# Small words that names of bodies have inside, with a capital: "Poets Without Borders".
_WITHIN = frozenset({"Without", "Beyond", "Against", "Before", "Behind", "Between"})
_NEVER_FIRST = frozenset({"the", "a", "an", *(word.lower() for word in _WITHIN)})
_WITH_THE = re.compile(r"[A-Z]\w+ the [A-Z]\w+")
_SEVERAL = re.compile(r"([A-Z]\w+) ([A-Z]\w+)(?: [A-Z]\w+)?(?!\w)")
_OF_OFFICES = ROLE_MODIFIERS | PORTFOLIO_WORDS
_LEAST_GERUND = 6  # letters: "King", "Ming" and "Bing" are names
# What an order is about, which no name stands before: "Lock your doors", "Grant them peace".
_OBJECT_AFTER = re.compile(r" (?:your|my|our|it|them|us|me|him|yourself)\b")
_SPELT = re.compile(r"(?<![\w-])([A-Z]{3,8}) \($")
_LONGEST_LETTERS = 12  # characters, with the bracket and what is before
_LOWER_AFTER = re.compile(r"[ -][a-z]")
_ARTICLE_AFTER = re.compile(r" (?:the|an?|this|that|these|those|every|all|no)\b")


def is_label(reading: Reading, word: Word) -> bool:
    """Say whether a word before a colon is a label: "Zenda House TARGET: two", "Zenda College Age: 63"."""
    if not reading.plain.startswith(":", word.end):
        return False
    return (word.text.isupper() and len(word.text) >= _SHORT_ACRONYM) or word.text in _IN_BOXES


def _is_gerund_of_name(reading: Reading, word: Word, after: list[Word]) -> bool:
    """Say whether a name only follows a gerund: "Jailing Rossi" where "Rossi" stands alone elsewhere."""
    if not (after and word.lower.endswith("ing") and len(word.text) >= _LEAST_GERUND) or after[0].link:
        return False
    if word.lower in GIVEN_NAMES or is_known_body(word.text) or after[0].lower in NO_SURNAME:
        return False
    if reading.plain.count(word.text) > 1 or reading.knowledge.places(word.text):
        return False
    return reading.plain.count(after[0].text) > 1


def _stands_within(reading: Reading, word: Word, after: list[Word]) -> bool:
    """Say whether two words are capitalised inside of a sentence too, where only a name's are."""
    if not after or after[0].link:
        return False
    name = re.escape(f"{word.text} {after[0].text}")
    return re.search(rf"[a-z,] {name}(?!\w)", reading.plain) is not None


def _is_shouted(reading: Reading, word: Word, after: list[Word]) -> bool:
    """Say whether a common word in capitals is a label of the name behind it: "WITNESSES Otto Stein"."""
    if not word.text.isupper() or len(word.text) <= _SHORT_ACRONYM or word.lower not in reading.lower_words:
        return False
    return bool(after) and not after[0].link and not after[0].text.isupper()


def _begins_body(reading: Reading, word: Word, after: list[Word]) -> bool:
    """Say whether letters or a number that are a small word elsewhere begin a body's name: "OK Mills Inc.".

    A number has no capital within a sentence but in a name: "the Five Rail Movement".
    """
    name = before_link(after)
    if word.lower in _NUMBERS and name and name[-1].lower in BODY_HEADS:
        whole = reading.plain[word.start : name[-1].end]
        within = re.search(rf"[a-z,] {re.escape(whole)}(?!\w)", reading.plain)
        return within is not None
    if len(word.text) < 2 or not word.text.isupper() or not name:  # noqa: PLR2004 - "A"
        return False
    heads = COMPANY_FORMS if reading.starts_sentence(word.start) else BODY_HEADS
    return name[-1].lower in heads and not any(part.text.isupper() for part in name)


def _is_initial(reading: Reading, word: Word, after: Word) -> bool:
    """Say whether a letter and its full stop begin a name that goes on: "the A. Stein Institute"."""
    if _INITIAL.fullmatch(word.text) is None or after.link:
        return False
    if after.lower in LEADERS or after.lower in reading.lower_words:
        return False
    return reading.sentence_at(word.start) == reading.sentence_at(after.start)


def is_no_name(reading: Reading, word: Word, before: list[Word], after: list[Word]) -> bool:
    """Say whether a word between others is capitalised for another reason than that it is of a name."""
    if before and word.text == "A" and not after and is_unnamed([before[-1], word]):
        return False  # "Soldier A"
    if _is_of_name(reading, word, before, after):
        return _bids(reading, word, before, after)
    told = word.text in _IN_BOXES or word.lower in reading.lower_words
    label = word.text in _LABELS or (told and is_label(reading, word)) or _bids(reading, word, before, after)
    label = label or _is_shouted(reading, word, after)
    small = word.lower in LEADERS and word.text not in _CAPITAL_WORDS
    if label or (small and not _begins_body(reading, word, after)):
        return True
    of_day = _is_of_day(word, before, after)
    if of_day is None and word.lower in MONTH_NAMES:
        of_day = not _is_surname_month(reading, word, before)
    if of_day is not None:
        return of_day
    if word.lower in NOT_NAMES:
        acronym = word.text.isupper() and 1 < len(word.text) <= _SHORT_ACRONYM
        region = names_region(reading, word.start, word.end)
        return not (before or after) and not acronym and not region  # "Zenda, Md."
    return not before and _only_opens(reading, word, after)


def _bids(reading: Reading, word: Word, before: list[Word], after: list[Word]) -> bool:
    """Say whether a page asks its readers for something before a name: "Read Anna's report"."""
    alone = len(after) > 0 and not after[0].link and (len(after) == 1 or after[1].link)
    if before or word.text not in _BIDDING or not alone:
        return False
    name = after[0]
    given = name.lower in GIVEN_NAMES and reading.plain.startswith(("'s ", "' "), name.end)
    return given or any(first.lower() in GIVEN_NAMES for first, _ in names_before(reading.plain, name.text))


_BIDDING = frozenset({"Read", "Follow", "Watch", "See", "Share", "Hear"})


def _is_of_name(reading: Reading, word: Word, before: list[Word], after: list[Word]) -> bool:
    """Say whether a letter or a small word is of the name that it stands in, as the rest of it tells."""
    if after and _is_initial(reading, word, after[0]):
        return True
    if before and (_is_league(before, word) or _is_within(word, before, after)):
        return True
    if not before and len(after) > 1 and after[0].text in _WITHIN and not after[1].link:
        return True  # "Poets Without Borders"
    if after and not after[0].link and _is_seen_in_name(reading, word, after):
        return True
    if before:
        return _is_called_so(reading, before, word)
    return bool(after) and _begins_called(reading, word, after[0])


def _is_within(word: Word, before: list[Word], after: list[Word]) -> bool:
    """Say whether a small word with a capital is inside of a body's name: "Poets Without Zenda"."""
    return (
        word.text in _WITHIN
        and bool(after)
        and not (before[-1].link or after[0].link)
        and word.start - before[-1].end == after[0].start - word.end == 1
    )


def _is_seen_in_name(reading: Reading, word: Word, after: list[Word]) -> bool:
    """Say whether the model takes a small word for one of somebody's names: "according to Will Stein"."""
    if word.lower not in LEADERS - _NEVER_FIRST or not word.text.istitle() or after[0].lower in NO_SURNAME:
        return False
    if word.text == "He" and is_surname_first(["he", after[0].lower]):
        return not is_word(reading.dictionary, after[0].lower)
    if word.text != "He" and reading.starts_sentence(word.start):
        return False
    seen = reading.recognised(word.start, after[0].end)
    return (
        seen is not None and (seen.label, seen.start) == ("PERSON", word.start) and seen.end >= after[0].end
    )


def _is_league(before: list[Word], word: Word) -> bool:
    """Say whether a letter tells which league a series is: "the Ruritanian Serie A"."""
    return before[-1].lower == "serie" and word.text in ("A", "B", "C", "D")


def _is_called_so(reading: Reading, before: list[Word], word: Word) -> bool:
    """Say whether the article calls a body by a name that a small word ends: "the rights group Zenda Now"."""
    if before[-1].link or not word.text.istitle() or word.lower not in _ENDING:
        return False
    name = re.escape(reading.plain[before[0].start : word.end])
    return re.search(rf"{_BODY_CALLED} \"?{name}(?=\s(?![A-Z])|[,.;)\"'])", reading.plain) is not None


def _begins_called(reading: Reading, word: Word, following: Word) -> bool:
    """Say whether a verb, or a common word, begins such a name, or a known one: "Save the Children said"."""
    if following.text == "the":
        match = _WITH_THE.match(reading.plain, word.start)
        return match is not None and is_known_body(match[0])
    return not following.link and _is_called_so(reading, [word], following)


def _is_of_day(word: Word, before: list[Word], after: list[Word]) -> bool | None:
    """Say whether a word is a day or a month, or of a day's name, and no name; None where it is neither."""
    if word.lower in _OF_DAYS and after and after[0].lower in _DAYS:
        return True  # "Super Tuesday"
    if word.lower in _DAYS or (word.lower in _MONTHS and (before or after)):
        return not (after and (after[0].lower in _PAPERS or after[0].lower in EVENT_HEADS))
    return None


def _only_opens(reading: Reading, word: Word, after: list[Word]) -> bool:
    """Say whether a word is no name but the first of a sentence, or a gerund before a name."""
    if _is_gerund_of_name(reading, word, after):
        return True
    body = word.lower in _BEGINNING_BODIES and after and not after[0].link  # "Congressional Rail Caucus"
    if body or not reading.starts_sentence(word.start) or _begins_office_or_body(reading, word, after):
        return False
    if not after and _is_told(reading, word):
        return True
    if (word.lower in PARTICLES and after and after[0].link) or _COMPANY.match(reading.plain, word.start):
        return False  # "Van der Velden", "Velden Trade Ltd."
    if word.lower in ACTING and after and after[0].lower == "for":
        return False  # "(Students for Rail)"
    adverb = not after and _ADVERB.match(word.text) and reading.plain.startswith(",", word.end)
    return bool(adverb) or _is_capitalised_by_position(reading, word, after)


def _is_told(reading: Reading, word: Word) -> bool:
    """Say whether a word is the verb of an order, though somebody is called like it: "Lock your doors"."""
    if _OBJECT_AFTER.match(reading.plain, word.end):
        return True
    return reading.tag_at(word.start) == "VB" and _ARTICLE_AFTER.match(reading.plain, word.end) is not None


def _begins_office_or_body(reading: Reading, word: Word, after: list[Word]) -> bool:
    """Say whether an office's field stands before it, or a body known by all or by its letters begins.

    "Interior Minister Otto Stein", "the WZA (World Zenda Agency)".
    """
    if not after:
        return False
    name = " ".join(part.text for part in (word, *before_link(after)))
    letters = _SPELT.search(reading.plain, max(word.start - _LONGEST_LETTERS, 0), word.start)
    spelt = letters is not None and letters[1] == initials(name.replace("-", " ").split())
    if spelt or is_known_body(name):
        return True
    return word.lower in _OF_OFFICES and after[0].lower in ROLE_HEADS


def _is_surname_month(reading: Reading, word: Word, before: list[Word]) -> bool:
    if before:
        lower = before[-1].lower
        return lower in HONORIFICS or lower in GIVEN_NAMES or lower in ROLE_HEADS
    seen = reading.recognised(word.start, word.end)
    return seen is not None and seen.label == "PERSON"


def _begins_place(reading: Reading, word: Word) -> bool:
    """Say whether a sentence begins with a known place of several words: "New South Zenda police said"."""
    if word.lower not in OPENERS:
        return False
    match = _SEVERAL.match(reading.plain, word.start)
    names = (match[0], f"{match[1]} {match[2]}") if match else ()
    places = (reading.knowledge.place_of_size(name) for name in names)
    return any(place is not None and place.exact for place in places)


def _is_capitalised_by_position(reading: Reading, word: Word, after: list[Word]) -> bool:
    """The first word of a sentence is a name only if tagger, model or gazetteer take it for one."""
    if word.lower in HONORIFICS or word.lower in ROLE_HEADS or word.lower in COMPASS:
        return False
    if "." in word.text or word.text.isupper() or reading.abbreviates(word.start, word.end):
        return False
    known = reading.knowledge.state_of_adjective(word.text) or reading.knowledge.state_named(word.text)
    if known or (after and _begins_place(reading, word)):
        return False
    if BODY_AFTER.match(reading.plain, word.end) and reading.knowledge.places(word.text):
        return word.lower in reading.lower_words or word.lower in OPENERS
    proper = reading.tag_at(word.start).startswith("NNP")
    seen = reading.recognised(word.start, word.end)
    common = word.lower in reading.lower_words or word.lower in OPENERS
    common = common or (word.lower in ASKING and not after)
    if common and not _stands_within(reading, word, after):
        return not (proper and seen is not None and seen.start == word.start and after)
    named = bool(after) and word.lower in GIVEN_NAMES  # which the tagger misses behind a dash
    seen_or_known = seen is not None or _is_town(reading, word) or _is_surname(reading, word)
    return not (proper or common or named or seen_or_known)


def _is_surname(reading: Reading, word: Word) -> bool:
    """Say whether a word before a verb is a surname that the article has behind a given name."""
    if reading.tag_at(word.end + 1) not in FINITE:
        return False
    return any(name.lower() in GIVEN_NAMES for name, _ in names_before(reading.plain, word.text))


def _is_town(reading: Reading, word: Word) -> bool:
    """Say whether a word is a town's name and no other word: "Zenda fans sang"."""
    if word.lower in common_words() or _LOWER_AFTER.match(reading.plain, word.end) is None:
        return False
    if reading.tag_at(word.start) != "NN" and reading.plain.count(word.text) == 1:
        return False  # "Fine words"
    town = reading.knowledge.town(word.text)
    return town is not None and town.exact and word.text.isalpha()
