"""Runs cut into candidates: what may be one name each, with the title before it taken off."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import pairwise

from dateline.annotate.dictionary import is_word
from dateline.annotate.names.abbreviations import OF_ONE, WELL_KNOWN, abbreviation_after, is_known_body
from dateline.annotate.names.addresses import (
    address_length,
    is_of_contest,
    is_of_house,
    is_office_alone,
)
from dateline.annotate.names.airlines import is_airline
from dateline.annotate.names.founders_firms import is_founders_firm
from dateline.annotate.names.joints import NO_SURNAME, begins_another, is_full_name
from dateline.annotate.names.knowledge import fold_name
from dateline.annotate.names.lengthened import lengthened, seat_of_mission
from dateline.annotate.names.linking import joins, with_capital_links
from dateline.annotate.names.openings import is_label, is_no_name
from dateline.annotate.names.owned_names import is_called_by_genitive
from dateline.annotate.names.parties import member_at
from dateline.annotate.names.reading import Reading
from dateline.annotate.names.regions import is_region_or_seat
from dateline.annotate.names.runs import Word
from dateline.annotate.names.titles import RANKS, end_of_whose, is_headland, title_end, title_start
from dateline.annotate.names.trimming import OF_A_DESCRIPTION, trim
from dateline.annotate.names.vocabulary import (
    COMPANY_FORMS,
    EVENT_HEADS,
    HONORIFICS,
    HOUSES,
    NOT_NAMES,
    ORGANISATION_HEADS,
    PLACE_HEADS,
    REGNAL,
    ROLE_HEADS,
    ROLE_MODIFIERS,
)
from dateline.lexicon.called_after import names_a_thing, of_family

# "One Zenda, One Road".
_FIRST_ONE = re.compile(r"\bOne [A-Z]\w+,? (?:and )?$")
_SECOND_ONE = re.compile(r",? (?:and )?One [A-Z]")
# Letters of who wrote or sent it, at the very end: "... she said. ZNQ", "... said. (END) OS/MR".
_END_MARK = re.compile(
    r"(?<=[.!?\"')])\s+(?:\(?END\)?\s*)?[-(]*[A-Z]{2,4}(?:/[A-Z]{2,4})*[)-]*\s*$|\(END\)[^\n]{0,12}\s*$"
)
_LONGEST_MARK = 40  # characters
_REACH = 40  # characters
# What pages ask their readers to do, right after the name that the text before ends in.
_ASKED = frozenset(
    {"Join", "Follow", "Listen", "Watch", "Subscribe", "Send", "Go", "Visit", "Share", "Sign", "Click"}
)
_TO_READERS = re.compile(
    r" (?:(?:the|us|our|me|your|to|up|here|this|more|for)\b"
    r"|(?:Facebook|Twitter|Google|WhatsApp|LinkedIn|Email|E-mail|Pinterest|Reddit)\b"
    r"|[@\w][\w .]{1,24} on (?:Twitter|Facebook|Instagram)\b)"
)
_OF_TITLE = re.compile(r"\b(?i:prince|princess|duke|duchess|earl|marquess|viscount|baroness) of $")
# Before whom a picture or a text is credited to, at the end of a caption or a byline.
_CREDIT = re.compile(r"\b[Pp](?:rovided|hotos?) (?:to|by) $|[A-Za-z] / $|(?:^|[\n.?!\"] ?)For $")
_LONGEST_CREDIT = 14  # characters
_PAPERS = frozenset({"daily", "news", "times", "post", "herald", "tribune", "morning", "gazette", "journal"})
_NO_CREDIT = ORGANISATION_HEADS | ROLE_HEADS | ROLE_MODIFIERS | HOUSES | EVENT_HEADS
_LETTERS = re.compile(r"[A-Z]{3,6}|[A-Z][a-z]{2,}[A-Z]{2,}")
_FEW_LETTERS = 3  # of a state: "US", "UAE"
_LEAGUES = frozenset("bundesliga|la liga|serie a|serie b|ligue 1|eredivisie".split("|"))
_FAITHS = frozenset("shia shiite shi'ite sunni islamist communist marxist socialist".split())
_PARTIES = frozenset({"republican", "democratic", "conservative", "liberal"})
_NO_SURNAME = NO_SURNAME | NOT_NAMES


@dataclass(slots=True)
class Candidate:
    """A span that may be one name; `words` are those of the name, `office` the title before it."""

    start: int
    end: int
    words: list[Word]
    sentence: int
    honorific: str = ""
    office: tuple[int, int] | None = None
    kind: str = ""
    heading: bool = False
    team: str = ""  # the key of the club that a match report means by a town's name
    guess: bool = False  # hardly anything but the model's word says what it is
    votes: dict[str, float] = field(default_factory=dict)

    def folded(self) -> str:
        """Give the surface that mentions are compared by."""
        return " ".join(w.lower for w in self.words)


def is_known_place(reading: Reading, candidate: Candidate) -> bool:
    """Say whether a span is a state's name, or means a place of size first."""
    return reading.knowledge.is_place(reading.plain[candidate.words[0].start : candidate.words[-1].end])


def find_candidates(
    reading: Reading, runs: list[list[Word]], taken: list[tuple[int, int]]
) -> list[Candidate]:
    """Give the candidates of an article outside the spans that are already taken, in order."""
    found: list[Candidate] = []
    mark = _END_MARK.search(reading.plain, max(len(reading.plain) - _LONGEST_MARK, 0))
    covered = _Covered([*taken, *([mark.span()] if mark else [])])
    seated = 0  # where the name ends that took in the place after it
    for words in runs:
        if reading.is_capitalised(words[0].start):
            continue
        for segment in _segments(reading, [w for w in words if not covered.holds(w)]):
            if not (
                segment[0].start < seated
                or reading.in_work(segment[0].start, segment[-1].end)
                or names_a_thing(reading.plain, segment[-1].start, segment[-1].end)
                or _is_no_whole(reading, segment)
            ):
                whole = lengthened(reading, segment)
                while found and found[-1].start >= whole[0].start:
                    found.pop()  # what the name has taken in before it
                seated = whole[-1].end if whole[-1].end > segment[-1].end else seated
                found.extend(_name_and_title(reading, _without_faith(whole)))
    for candidate in found:
        candidate.heading = reading.sentences[candidate.sentence].heading
        if _is_of_office(reading, candidate):
            candidate.kind = ""
        words = candidate.words
        seat = is_region_or_seat(reading, words[0].start, words[-1].end)
        if not candidate.kind and (seat or is_headland(reading, words)):
            candidate.kind = "place"
        if not candidate.kind and (
            is_called_by_genitive(reading, words)
            or seat_of_mission(words)
            or is_airline(reading.plain, words[0].start, words[-1].end)
            or is_founders_firm(reading.plain, words[0].start, words[-1].end)
        ):
            candidate.kind = "organisation"
    return found


def _is_no_whole(reading: Reading, words: list[Word]) -> bool:
    """Say whether a name is half of a title or of a slogan: "the Prince of Zenda", "One Zenda, One Road"."""
    start, end = words[0].start, words[-1].end
    if len(words) == 1 and _is_of_family(reading, words[0]):
        return True
    if len(words) == 1 and _OF_TITLE.search(reading.plain, max(start - _LONGEST_CREDIT, 0), start):
        return True
    first = start if words[0].text == "One" else start - len("One ")
    if not reading.plain.startswith("One ", first):
        return False
    after = _SECOND_ONE.match(reading.plain, end)
    return after is not None or _FIRST_ONE.search(reading.plain, max(first - _REACH, 0), first) is not None


def _without_faith(words: list[Word]) -> list[Word]:
    """Take off a body that all know what its faith or its party is: "the Shia Zendollah"."""
    known = len(words) > 1 and words[0].lower in _FAITHS | _PARTIES and _folded(words[1:]) in OF_ONE
    return words[1:] if known else words


def _is_of_family(reading: Reading, word: Word) -> bool:
    """Say whether a surname is that of a family, which is nobody: "the Rossi family"."""
    if not of_family(reading.plain, word.start, word.end) or word.text.isupper() or is_known_body(word.text):
        return False
    return reading.knowledge.place_of_size(word.text) is None


def _is_of_office(reading: Reading, candidate: Candidate) -> bool:
    """Say whether a word that is common elsewhere goes on with the title before it: "Executive Mansion"."""
    if candidate.office is None or candidate.honorific:
        return False
    if len(candidate.words) > 1:
        return _is_for_subject(candidate.words)
    word = candidate.words[0]
    return word.lower in reading.lower_words and reading.plain.count(word.text) == 1


def _is_for_subject(words: list[Word]) -> bool:
    """Say whether a name is of a body or a treaty, and of what it's for: "(Expert) Committee on Zenda"."""
    heads = (a.lower for a, b in pairwise(words) if b.link and b.lower.startswith(("on", "for")))
    return any(head in ORGANISATION_HEADS or head in EVENT_HEADS for head in heads)


class _Covered:
    """Spans in order, asked for in order."""

    def __init__(self, spans: list[tuple[int, int]]) -> None:
        self._spans = sorted(spans)
        self._at = 0

    def holds(self, word: Word) -> bool:
        while self._at < len(self._spans) and self._spans[self._at][1] <= word.start:
            self._at += 1
        return self._at < len(self._spans) and self._spans[self._at][0] < word.end


def _segments(reading: Reading, words: list[Word]) -> list[list[Word]]:
    """Cut a run at words that are no part of a name and at links that join two names."""
    segments: list[list[Word]] = [[]]
    words = with_capital_links(words)
    for i, word in enumerate(words):
        current = segments[-1]
        if current and (
            _is_apart(reading, current[-1], word)
            or _ends_company(current)
            or _ends_credit(reading, current, word)
            or begins_another(reading, current, words[i:])
        ):
            current = _cut(segments)
        if word.link:
            if not current or not joins(reading, current, word, words[i + 1 :]):
                _cut(segments)
            else:
                current.append(word)
        elif is_no_name(reading, word, current, words[i + 1 :]):
            _cut(segments)
        else:
            current.append(word)
    return [_said_once(reading, trimmed) for segment in segments if (trimmed := trim(reading, segment))]


def _said_once(reading: Reading, words: list[Word]) -> list[Word]:
    """Take a name once that a heading and its paragraph have one after the other: "Zenda Rail Zenda Rail"."""
    half = len(words) // 2
    if [w.lower for w in words[:half]] != [w.lower for w in words[half:]]:
        return words
    name = reading.plain[words[half].start : words[-1].end]
    addressed = words[half].lower in HONORIFICS and is_full_name(words[half + 1 :]) if half else False
    if addressed or is_full_name(words[half:]):
        return words[half:]
    return words[half:] if reading.plain.count(name) > 2 else words  # noqa: PLR2004 - these two, and one alone


def _is_apart(reading: Reading, before: Word, word: Word) -> bool:
    if is_label(reading, word) and not (
        before.text.isupper() and reading.knowledge.state_named(before.text) is None
    ):
        return True
    if word.text in _ASKED and _TO_READERS.match(reading.plain, word.end):
        return True  # "Zenda Images Join the conversation"
    if word.text in OF_A_DESCRIPTION:
        return True  # "Maria Former minister Otto Stein", as a caption and its text run together
    return word.start - before.end > 1 and reading.plain[before.end : word.start] not in ("'s ", "' ")


def _ends_company(words: list[Word]) -> bool:
    """Say whether a company's legal form ends the name: "Zenda Rail Ltd | Maria Rossi"."""
    return len(words) > 1 and words[-1].lower in COMPANY_FORMS and not words[-1].link


def _ends_credit(reading: Reading, words: list[Word], following: Word) -> bool:
    """Say whether a credit ends the name of a paper: "Provided to Zenda Daily | Rossi says"."""
    if (
        following.link
        or following.lower in _NO_CREDIT
        or not _CREDIT.search(reading.plain, max(words[0].start - _LONGEST_CREDIT, 0), words[0].start)
    ):
        return False
    paper = len(words) > 1 and words[-1].lower in _PAPERS
    return paper or is_known_body(" ".join(word.text for word in words))


def _cut(segments: list[list[Word]]) -> list[Word]:
    if segments[-1]:
        segments.append([])
    return segments[-1]


def _name_and_title(reading: Reading, words: list[Word]) -> list[Candidate]:
    """Take title and honorific off a segment; what stands before the title may be a name itself."""
    sentence = reading.sentence_at(words[0].start)
    for i, word in enumerate(words[:-1]):
        if (
            (length := address_length(reading, words, i))
            and "." not in words[i + length].text[:-1]
            and words[i + length].text != "&"
            and not is_of_house(word, words[i + length :])
        ):
            before = _name_and_title(reading, words[:i]) if i else []
            return [*before, *_addressed(reading, word, words[i + length :], sentence)]
    split = title_end(reading, words)
    if split is None:
        return _split_adjective(reading, words, sentence)
    name, title = words[split:], words[:split]
    found = _before_title(reading, title, sentence)
    if name:
        office_from = found[0].start if found and _belongs(reading, found) else title_start(title)
        found.append(_candidate(name, sentence, office=(office_from, title[-1].end)))
    return found


def _addressed(reading: Reading, address: Word, words: list[Word], sentence: int) -> list[Candidate]:
    """Give who has a form of address: nobody in "Mr. Speaker", and Rossi in "Mr Justice Rossi"."""
    while more := address_length(reading, words, 0):
        words = words[more:]
    if is_office_alone(address, words) or _is_nickname(reading, words):
        return []
    if is_of_contest(reading, words):
        named = words[1:]
        return [_candidate(named, sentence)] if is_full_name(named) else []
    office = None
    if words[0].lower == "justice" and len(words) > 1 and not words[1].link:
        office, words = (words[0].start, words[0].end), words[1:]
    return [_candidate(words, sentence, honorific=address.lower, office=office, start=address.start)]


def _is_nickname(reading: Reading, words: list[Word]) -> bool:
    """Say whether a form of address mocks with a common word, which is quoted too: "Mr. Beginner"."""
    if len(words) > 1 or not is_word(reading.dictionary, words[0].lower):
        return False
    return any(f"{mark}{words[0].text}{mark}" in reading.plain for mark in ("'", '"'))


def _candidate(
    words: list[Word],
    sentence: int,
    honorific: str = "",
    office: tuple[int, int] | None = None,
    start: int | None = None,
) -> Candidate:
    if len(words) == 1 and words[0].text in WELL_KNOWN and not honorific:
        office = None  # "Deputy UN" is the beginning of an office
    kind = "person" if honorific or office else ""
    begin = words[0].start if start is None else start
    return Candidate(begin, words[-1].end, words, sentence, honorific, office, kind)


def _before_title(reading: Reading, title: list[Word], sentence: int) -> list[Candidate]:
    before = trim(reading, title[: end_of_whose(reading, title)])
    if before and before[0].lower in RANKS:
        return []  # "Deputy Telecom Minister": all of it is the office
    return _split_adjective(reading, before, sentence) if before else []


def _belongs(reading: Reading, found: list[Candidate]) -> bool:
    """What directly precedes a title says whose office it is, unless the model takes it for a person."""
    seen = reading.recognised(found[-1].start, found[-1].end)
    return seen is None or seen.label != "PERSON"


def _split_adjective(reading: Reading, words: list[Word], sentence: int) -> list[Candidate]:
    """Part the adjective from the name in "Ruritanian Maria Rossi", not in "Ruritanian Railways"."""
    if at := member_at(reading, words):
        place = [_candidate(words[: at - 1], sentence)] if at > 1 else []
        return [*place, _candidate(words[at:], sentence)]
    if _is_after_two(reading, words):
        return [_candidate(words[2:], sentence)]
    apart = (
        _is_before_full_name,
        _is_adjective_apart,
        _is_before_letters,
        _is_before_place,
        _is_before_known,
    )
    if len(words) > 1 and any(is_apart(reading, words) for is_apart in apart):
        return [_candidate(words[:1], sentence), _candidate(words[1:], sentence)]
    if len(words) > 2 and reading.knowledge.state_of_adjective(words[0].text):  # noqa: PLR2004 - given name, surname
        seen = reading.recognised(words[1].start, words[-1].end)
        if any(word.lower in ORGANISATION_HEADS for word in words):
            return [_candidate(words, sentence)]  # "Ruritanian Observatory for Rail"
        if seen is not None and seen.label == "PERSON" and seen.start in (words[0].start, words[1].start):
            return [_candidate(words[:1], sentence), _candidate(words[1:], sentence)]
    return [_candidate(words, sentence)]


def _is_after_two(reading: Reading, words: list[Word]) -> bool:
    """Say whether a state's adjective of two words stands before somebody: "South Ruritanian King Rudolf"."""
    if len(words) <= 2 or words[1].link or not (words[2].lower in REGNAL or is_full_name(words[2:])):  # noqa: PLR2004
        return False
    return reading.knowledge.state_of_adjective(reading.plain[words[0].start : words[1].end]) is not None


def _is_before_full_name(reading: Reading, words: list[Word]) -> bool:
    """Say whether a state's adjective stands before a given name and a surname: "Ruritanian Anna Rossi"."""
    return is_full_name(words[1:]) and reading.knowledge.state_of_adjective(words[0].text) is not None


def _is_adjective_apart(reading: Reading, words: list[Word]) -> bool:
    """Say whether the model parts a state's adjective from the person whose name follows it."""
    if reading.knowledge.state_of_adjective(words[0].text) is None or words[-1].lower in _NO_SURNAME:
        return False
    adjective = reading.recognised(words[0].start, words[0].end)
    name = reading.recognised(words[1].start, words[-1].end)
    if adjective is None or name is None or not adjective.end < words[1].start <= name.start:
        return False
    return (adjective.label, name.label) == ("NORP", "PERSON")


def _is_before_known(reading: Reading, words: list[Word]) -> bool:
    """Say whether a state's adjective stands before what everybody knows: "the Ruritanian Serie A"."""
    if reading.knowledge.state_of_adjective(words[0].text) is None:
        return False
    name = _folded(words[1:])
    return name in _LEAGUES or (name in OF_ONE and not words[0].text.isupper())


def _folded(words: list[Word]) -> str:
    return fold_name(" ".join(word.text for word in words))


def _is_before_place(reading: Reading, words: list[Word]) -> bool:
    """Say whether a state's adjective stands before a place that is known without it: "Peruvian Zenda"."""
    if reading.knowledge.state_of_adjective(words[0].text) is None:
        return False
    if words[-1].lower in _NO_SURNAME and words[-1].lower not in PLACE_HEADS:
        return False
    place = reading.knowledge.place_of_size(reading.plain[words[1].start : words[-1].end])
    whole = reading.knowledge.places(reading.plain[words[0].start : words[-1].end])
    return not whole and place is not None and place.exact


def _is_before_letters(reading: Reading, words: list[Word]) -> bool:
    """Say whether a state or its adjective stands before the letters of a body: "the Ruritanian RNP"."""
    if len(words) != 2 or not _LETTERS.fullmatch(words[1].text):  # noqa: PLR2004 - the two of them
        return False
    first = words[0].text
    if first.isupper() and len(first) > _FEW_LETTERS:
        return False  # "RURITANIA CITY", where all is in capitals
    state = reading.knowledge.state_of_adjective(first) or reading.knowledge.state_named(first)
    return state is not None and abbreviation_after(reading.plain, words[1].end) is None
