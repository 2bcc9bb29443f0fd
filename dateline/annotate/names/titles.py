"""Titles before names: where one ends and the name begins, and where the office in it begins."""

from __future__ import annotations

import re

from dateline.annotate.dictionary import is_word
from dateline.annotate.names.abbreviations import SEATS, has_initials
from dateline.annotate.names.full_names import names_before
from dateline.annotate.names.joints import is_full_name
from dateline.annotate.names.reading import Reading
from dateline.annotate.names.runs import Word
from dateline.annotate.names.vocabulary import (
    BODY_HEADS,
    EVENT_HEADS,
    OFFICES_BY_LETTERS,
    ORGANISATION_HEADS,
    PARTICLES,
    PLACE_HEADS,
    PORTFOLIO_WORDS,
    REGNAL,
    ROLE_HEADS,
    ROLE_MODIFIERS,
)
from dateline.lexicon.given_names import GIVEN_NAMES

# "General Motors", "Captain Cook Cruises": titles that also begin names of organisations.
_AMBIGUOUS_TITLES = frozenset(
    {
        "general",
        "justice",
        "captain",
        "chief",
        "king",
        "queen",
        "prince",
        "major",
        "private",
        "leader",
        "director",
    }
)
# Cabinet and principal secretaries and regional commissioners, before the surname of somebody named.
_BY_LETTERS_ALONE = frozenset({"CS", "PS", "RC"})
_SURNAMES = frozenset("king bishop judge marshal major prince pope duke farmer singer cardinal".split())
_TOGETHER = frozenset({"attorneys", "solicitors", "secretaries", "governors", "consuls"})
_OF_BODIES = frozenset({"executive", "ombudsman", "commissioner"})
# What begins with a word that is a title elsewhere, and is nobody.
_NO_TITLES = frozenset(
    {"executive branch", "executive mansion", "executive privilege", "mother nature", "mother earth"}
)
# What specialists are called, and no surname ends in: "Consultant Obstetrician".
_SPECIALIST = re.compile(r"(?:ician|ologist|iatrist|istant)$")
# Letters that stand behind a name, or before all of it.
_AFTER_NAMES = frozenset({"td"})
_AT = (" in ", " at ", " near ", " off ", " on ", "In ", "At ", "Near ", "Off ")
# Bodies in the plural, which no surname is.
_BODIES = frozenset("organizations organisations institutions associations companies corporations".split())
_OF_FIELDS = frozenset({"center", "centre", "institute", "school", "college"})  # "Center of Media Justice"
_SCHOOLS = frozenset({"university", "college", "hospital", "school", "academy", "institute"})
_NATIONAL_FIELDS = frozenset(
    "intelligence prosecutions prosecution security health service services defence defense planning".split()
)
_LONGEST_PERSON = 3  # words
_LONGEST_ROLE = 20  # letters of an office's word, and the spaces around it
# What adjectives of fields end in, and no surname does: "Chief Medical correspondent".
_FIELD = re.compile(r"[A-Z][a-z]+(?:ical|ional|ific|atic|omic|ancial|eutical|ative)$")
_GOVERNING = frozenset({"department", "ministry"})
RANKS = frozenset({"deputy", "vice", "acting", "assistant", "associate"})


def title_end(reading: Reading, words: list[Word]) -> int | None:
    """Give the index of the first word after a title, len(words) for a title alone, None for no title."""
    last = words[-1].lower
    if last in EVENT_HEADS or _ends_as_body(reading, words):
        return None
    for h in range(len(words) - 1, -1, -1):
        word = words[h]
        head = word.lower in ROLE_HEADS or _is_by_letters(reading, words, h)
        if (
            word.link
            or not head
            or _is_what_for(words, h)
            or (h == len(words) - 1 > 0 and _is_surname(words))
        ):
            continue
        if _is_of_name(reading, words, h):
            return None
        end = after_portfolio(words, h + 1)
        if end == len(words) - 1 and (
            _is_field_of_office(reading, words[end]) or _SPECIALIST.search(words[end].lower)
        ):
            return len(words)
        return end if end == len(words) or _leaves_name(reading, words, h, end) else None
    return None


def _is_named_in_full(reading: Reading, surname: Word) -> bool:
    """Say whether the article has a given name before a surname: "CS Stein", of Otto Stein."""
    names = {name.lower() for name, _ in names_before(reading.plain, surname.text)}
    return any(name in GIVEN_NAMES or not is_word(reading.dictionary, name) for name in names)


def _is_by_letters(reading: Reading, words: list[Word], at: int) -> bool:
    """Say whether letters are an office, whose field or town is before: "Interior CS Stein"."""
    name = words[at + 1 :]
    if len(name) == 1 and words[at].text in _BY_LETTERS_ALONE and _is_named_in_full(reading, name[0]):
        return True
    if words[at].text not in OFFICES_BY_LETTERS:
        return False
    of_field = at > 0 and words[at - 1].lower in PORTFOLIO_WORDS
    return is_full_name(name) or (len(name) == 1 and of_field)


def _is_of_name(reading: Reading, words: list[Word], at: int) -> bool:
    """Say whether what is a title elsewhere is of the name: in "Anna King", "Zenda Head", "TD Zenda"."""
    head, behind = words[at].lower, len(words) - at - 1
    if behind and f"{head} {words[at + 1].lower}" in _NO_TITLES:
        return True
    if head in ("executive", "expert") and behind and words[at + 1].lower in BODY_HEADS:
        return True  # "Executive Committee"
    if not behind:
        return at > 0 and is_headland(reading, words)
    if head in REGNAL and behind > 1 and words[-1].lower in PLACE_HEADS:
        return True  # "Prince Rudolf County"
    return head in _AFTER_NAMES and behind == 1


def _ends_as_body(reading: Reading, words: list[Word]) -> bool:
    """Say whether words end in what a body is called, or in who or what a title alone would make of one."""
    last = words[-1].lower
    head = last in _BODIES or (last in ORGANISATION_HEADS and last not in ROLE_HEADS)
    executive = last == "executive" and len(words) > 2 and words[-2].lower in ("service", "services")  # noqa: PLR2004
    school = words[0].lower in REGNAL and _is_school(words)
    office = len(words) > 2 and words[0].lower == "office" and words[1].lower == "of the"  # noqa: PLR2004
    return (
        head or executive or school or office or _ends_in_plural(words) or _is_body_by_letters(reading, words)
    )


def _is_school(words: list[Word]) -> bool:
    """Say whether words are a school that is called after a ruler: "Queen Anna University of Zenda"."""
    at = next((n for n, word in enumerate(words) if word.link), 0)
    return at > 2 and words[at].lower == "of" and words[at - 1].lower in _SCHOOLS  # noqa: PLR2004 - "King Zenda"


def _ends_in_plural(words: list[Word]) -> bool:
    """Say whether a name ends in who have an office together: "Association of Attorneys General"."""
    return len(words) > 1 and words[-1].lower == "general" and words[-2].lower in _TOGETHER


def _is_body_by_letters(reading: Reading, words: list[Word]) -> bool:
    """Say whether the article has the initials of words that end in a title: "Rail Safety Executive", RSE."""
    if words[-1].lower not in _OF_BODIES or modifiers_from(words) == 0:
        return False
    return has_initials(reading.plain, words)


def _is_what_for(words: list[Word], at: int) -> bool:
    """Say whether a word is no title but what a body is for: "Zenda Center for Justice"."""
    if words[at].lower != "justice" or not at:
        return False
    called_for = any(
        word.link and (word.lower.startswith("for") or (n and words[n - 1].lower in _OF_FIELDS))
        for n, word in enumerate(words[:at])
    )
    return words[at - 1].link or (called_for and at == len(words) - 1 and words[at - 1].lower != "chief")


def is_headland(reading: Reading, words: list[Word]) -> bool:
    """Say whether a place's name ends in what juts out to sea: "in Zenda Head"."""
    return len(words) > 1 and words[-1].lower == "head" and reading.plain.endswith(_AT, 0, words[0].start)


def _is_surname(words: list[Word]) -> bool:
    """Say whether what is a title elsewhere ends the name of somebody: "Anna King", "Martin Otto King"."""
    given = not GIVEN_NAMES.isdisjoint((words[0].lower, words[-2].lower)) and not any(
        word.link for word in words
    )
    return given and words[-1].lower in _SURNAMES and len(words) <= _LONGEST_PERSON


def _leaves_name(reading: Reading, words: list[Word], head: int, end: int) -> bool:
    """Say whether what follows a title is a name by itself: not in "Pope John" or "General Motors"."""
    word = words[head]
    if words[end].link and words[end].lower not in PARTICLES:
        return False
    if word.lower in _AMBIGUOUS_TITLES and _is_body_of(words[end : end + 2]):
        return False
    if end < len(words) - 1:
        return True
    if word.lower in REGNAL:
        return False
    if _is_no_surname(reading, words[end]):
        return False
    seen = reading.recognised(words[end].start, words[-1].end)
    organisation = seen is not None and seen.label == "ORG" and seen.start <= word.start
    return not (organisation and head == 0 and word.lower in _AMBIGUOUS_TITLES)


def _is_body_of(words: list[Word]) -> bool:
    """Say whether words begin the name of a body by what it is of: "(General) Administration of Customs"."""
    body = words[0].lower in ORGANISATION_HEADS and words[0].lower not in ROLE_HEADS
    return body and words[-1].link and words[-1].lower.startswith("of")


def _is_field_of_office(reading: Reading, word: Word) -> bool:
    """Say whether a title goes on in lower case after its field: "the Chief Medical correspondent"."""
    field = word.lower in PORTFOLIO_WORDS or word.lower in ROLE_MODIFIERS or _FIELD.match(word.text)
    return bool(field) and not word.link and _goes_on_with_office(reading, word)


def _goes_on_with_office(reading: Reading, word: Word) -> bool:
    """Say whether the word after one is an office in lower case."""
    going_on = re.match(r" ([a-z-]+)", reading.plain[word.end : word.end + _LONGEST_ROLE])
    return going_on is not None and going_on[1] in ROLE_HEADS


def _is_no_surname(reading: Reading, word: Word) -> bool:
    """Say whether a word after a title is a letter, a head in the plural, or what the title goes on with.

    "The General Staff" is no general.
    """
    if len(word.text) == 1 or word.lower == "staff" or word.lower.removesuffix("s") in ORGANISATION_HEADS:
        return True
    return word.lower in reading.lower_words and _goes_on_with_office(reading, word)


def after_portfolio(words: list[Word], i: int) -> int:
    """Skip "of State", "of Foreign Affairs", "for Health" after the head of a title."""
    if i + 1 >= len(words) or not words[i].link or words[i].lower not in ("of", "of the", "for"):
        return i
    j = i + 1
    if is_national_field(words[j:]):
        return j + 2
    while j < len(words) and (words[j].lower in PORTFOLIO_WORDS or _and_portfolio(words, j)):
        j += 1
    if j > i + 1 and is_national_field(words[j:]):
        return j + 2  # "Minister of Health and National Planning"
    return j if j > i + 1 else i


def is_national_field(words: list[Word]) -> bool:
    """Say whether words begin with a field of a whole country: "(Director of) National Intelligence"."""
    if len(words) < 2 or words[0].lower not in ("national", "public"):  # noqa: PLR2004 - the two of them
        return False
    return words[1].lower in _NATIONAL_FIELDS


def _and_portfolio(words: list[Word], j: int) -> bool:
    return words[j].lower == "and" and j + 1 < len(words) and words[j + 1].lower in PORTFOLIO_WORDS


def title_start(title: list[Word]) -> int:
    """Give the offset of a title's first word that is office and not whose: "Zenda Council | President"."""
    return title[0 if title[0].lower in RANKS else modifiers_from(title)].start


def modifiers_from(title: list[Word]) -> int:
    """Give the index of the first word that says what office it is, else 0: "Zenda | Foreign Minister"."""
    head = max((i for i, w in enumerate(title) if _is_office(w)), default=0)
    while head > 0 and (_is_of_title(title[head - 1]) or (title[head - 1].link and head > 1)):
        if " ".join(word.lower for word in title[max(head - 2, 0) : head]) in SEATS:
            break  # "White House | Press Secretary"
        if head > 2 and (title[head - 3].lower, title[head - 1].lower) == ("chiefs", "staff"):  # noqa: PLR2004
            break  # "Joint Chiefs of Staff | General"
        if title[head - 1].link and not _is_of_office(title[head - 2].lower):
            break
        head -= 1
    return _after_field(title, head)


def _is_office(word: Word) -> bool:
    return word.lower in ROLE_HEADS or word.text in OFFICES_BY_LETTERS


def _after_field(title: list[Word], head: int) -> int:
    """Give where an office begins behind what a body is of: "Department of Zenda Security | Secretary"."""
    of = next((n for n, word in enumerate(title[1:head], 1) if word.link and word.lower.startswith("of")), 0)
    if not of or title[of - 1].lower not in _GOVERNING:
        return head
    while head < len(title) - 1 and title[head].lower in PORTFOLIO_WORDS:
        head += 1
    return head


def _is_of_title(word: Word) -> bool:
    return word.lower in ROLE_MODIFIERS or word.lower in ROLE_HEADS


def _is_of_office(word: str) -> bool:
    """Say whether "and" joins a word to the office after it: "Industry and Trade Minister"."""
    return word in ROLE_HEADS or word in PORTFOLIO_WORDS


def end_of_whose(reading: Reading, title: list[Word]) -> int:
    """Give where the name ends of whose office it is, which a modifier may end: "Zenda County | Sheriff"."""
    end = modifiers_from(title)
    if not 0 < end < len(title) or title[end].lower not in ("county", "city"):
        return end
    if title[end].lower == "county":
        return end + 1
    whole = reading.knowledge.place_of_size(reading.plain[title[0].start : title[end].end])
    return end + 1 if whole is not None and whole.exact else end
