"""Runs cut into candidates: what may be one name each, with the title before it taken off."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from dateline.annotate.names.abbreviations import (
    KNOWN_ORGANISATIONS,
    SEATS,
    WHOLE,
    abbreviation_of_seat,
    is_spelt_by_letters,
)
from dateline.annotate.names.given_names import GIVEN_NAMES
from dateline.annotate.names.joints import NO_SURNAME, begins_another, is_body_of, is_full_name
from dateline.annotate.names.knowledge import fold_name
from dateline.annotate.names.organs import BODY_AFTER
from dateline.annotate.names.reading import Reading
from dateline.annotate.names.runs import Word
from dateline.annotate.names.vocabulary import (
    COMPANY_FORMS,
    COMPASS,
    EVENT_HEADS,
    HONORIFICS,
    HOUSES,
    LEADERS,
    NOT_NAMES,
    OF_HEADS,
    OPENERS,
    ORGANISATION_HEADS,
    PARTICLES,
    PLACE_HEADS,
    PORTFOLIO_WORDS,
    REGIONAL_ADJECTIVES,
    REGNAL,
    ROLE_HEADS,
    ROLE_MODIFIERS,
)
from dateline.called_after import names_a_thing

_MONTH_NAMES = frozenset({"may", "march", "april", "june", "august", "jan"})
_MONTHS = frozenset({"january", "february", "july", "september", "october", "november", "december"})
_DAYS = frozenset({"sunday", "saturday", "monday", "tuesday", "wednesday", "thursday", "friday"})
_PAPERS = frozenset({"times", "telegraph", "herald", "mail", "post", "mirror", "express", "star", "world"})
# Last words of what an institute is for: "Institute for International and Security Affairs".
_FIELD_ENDS = frozenset(
    "affairs studies research rights policy cooperation analysis sciences relations issues".split()
)
_RANKS = frozenset({"deputy", "vice", "acting", "assistant", "associate"})
_CONTESTS = frozenset({"universe", "world", "earth", "olympia", "america"})
_SCIENCES = ("ology", "ics", "nomy", "graphy")
_LONGEST_ROLE = 20  # letters of an office's word, and the spaces around it
_SHORT_ACRONYM = 5  # letters
_CAPITAL_WORDS = frozenset({"WHO", "IS", "US", "AU"})  # in capitals these are names
_OF_A_DESCRIPTION = frozenset(
    {"Former", "Fellow", "Ethnic", "Suspected", "Alleged", "Convicted", "Jobless", "Unemployed"}
)  # what describes whom it stands before begins anew
# What pages ask their readers to do, right after the name that the text before ends in.
_ASKED = frozenset({"Join", "Follow", "Listen", "Watch", "Subscribe", "Send", "Share", "Sign", "Click"})
_TO_READERS = re.compile(r" (?:the|us|our|me|your|to|up|here|this|more|for)\b")
_OF_A_PARTY = frozenset("conservative republican democrat liberal socialist communist labour".split())
_NO_SURNAME = NO_SURNAME | NOT_NAMES
# What news pages shout before a link or a headline.
_LABELS = frozenset("READ WATCH EXCLUSIVE BREAKING UPDATE UPDATED VIDEO PHOTOS LIVE OPINION ANALYSIS".split())
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
    team: bool = False  # a town's name that a match report means a club by
    votes: dict[str, float] = field(default_factory=dict)

    def folded(self) -> str:
        """Give the surface that mentions are compared by."""
        return " ".join(w.lower for w in self.words)


def find_candidates(
    reading: Reading, runs: list[list[Word]], taken: list[tuple[int, int]]
) -> list[Candidate]:
    """Give the candidates of an article outside the spans that are already taken, in order."""
    found: list[Candidate] = []
    covered = _Covered(taken)
    seated = 0  # where the name ends that took in the place after it
    for words in runs:
        if words[0].start < seated or reading.in_title_case(reading.sentence_at(words[0].start)):
            continue
        for segment in _segments(reading, [w for w in words if not covered.holds(w)]):
            if not (
                reading.in_work(segment[0].start, segment[-1].end)
                or names_a_thing(reading.plain, segment[-1].start, segment[-1].end)
            ):
                whole = _with_seat(reading, segment)
                seated = whole[-1].end if len(whole) > len(segment) else seated
                found.extend(_name_and_title(reading, whole))
    for candidate in found:
        candidate.heading = reading.sentences[candidate.sentence].heading
    return found


def _with_seat(reading: Reading, words: list[Word]) -> list[Word]:
    """Take in where a body is, where its letters count it: "League for Rail and Road in Ruritania (LRRR)"."""
    if words[0].lower not in OF_HEADS or not any(word.link for word in words):
        return words
    start, end = words[0].start, words[-1].end
    found = abbreviation_of_seat(reading.plain, start, end)
    if found is None:
        return words
    seat = [
        Word(text, begin, begin + len(text), text.lower(), link=text.islower())
        for text, begin in (
            (match[0], match.start()) for match in re.finditer(r"[\w-]+", reading.plain[: found[1] - 2][end:])
        )
    ]
    return [*words, *(replace(word, start=word.start + end, end=word.end + end) for word in seat)]


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
    for i, word in enumerate(words):
        current = segments[-1]
        if current and (
            _is_apart(reading, current[-1], word)
            or _ends_company(current)
            or begins_another(reading, current, words[i:])
        ):
            current = _cut(segments)
        if word.link:
            if not current or not _joins(reading, current, word, words[i + 1 :]):
                _cut(segments)
            else:
                current.append(word)
        elif _is_no_name(reading, word, current, words[i + 1 : i + 2]):
            _cut(segments)
        else:
            current.append(word)
    return [_said_once(reading, trimmed) for segment in segments if (trimmed := _trim(segment))]


def _said_once(reading: Reading, words: list[Word]) -> list[Word]:
    """Take a name once that a heading and its paragraph have one after the other: "Zenda Rail Zenda Rail"."""
    half = len(words) // 2
    if [w.lower for w in words[:half]] != [w.lower for w in words[half:]]:
        return words
    name = reading.plain[words[half].start : words[-1].end]
    return words[half:] if reading.plain.count(name) > 2 else words  # noqa: PLR2004 - these two, and one alone


def _is_apart(reading: Reading, before: Word, word: Word) -> bool:
    if _is_label(reading, word) and not (
        before.text.isupper() and reading.knowledge.state_named(before.text) is None
    ):
        return True
    if word.text in _ASKED and _TO_READERS.match(reading.plain, word.end):
        return True  # "Zenda Images Join the conversation"
    if word.text in _OF_A_DESCRIPTION:
        return True  # "Maria Former minister Otto Stein", as a caption and its text run together
    return word.start - before.end > 1 and reading.plain[before.end : word.start] not in ("'s ", "' ")


def _is_label(reading: Reading, word: Word) -> bool:
    """Say whether a word in capitals before a colon is a label: "Zenda House TARGET: two people"."""
    return (
        word.text.isupper() and len(word.text) >= _SHORT_ACRONYM and reading.plain.startswith(":", word.end)
    )


def _ends_company(words: list[Word]) -> bool:
    """Say whether a company's legal form ends the name: "Zenda Rail Ltd | Maria Rossi"."""
    return len(words) > 1 and words[-1].lower in COMPANY_FORMS and not words[-1].link


def _cut(segments: list[list[Word]]) -> list[Word]:
    if segments[-1]:
        segments.append([])
    return segments[-1]


def _trim(segment: list[Word]) -> list[Word]:
    start, end = 0, len(segment)
    while start < end and segment[start].link:
        start += 1
    while end > start and segment[end - 1].link:
        end -= 1
    kept = _without_description(segment[start:end])
    if kept and kept[-1].lower in REGIONAL_ADJECTIVES:
        kept = kept[:-1] if len(kept) > 1 and kept[0].lower not in COMPASS else []
    if all(w.lower in NOT_NAMES and w.lower not in _MONTH_NAMES for w in kept):
        return []
    return kept


def _without_description(words: list[Word]) -> list[Word]:
    """Take "Fellow" off a person's name, and "Former" where no office follows."""
    while words and words[0].text in _OF_A_DESCRIPTION and not any(w.lower in ROLE_HEADS for w in words):
        words = words[1:]
    return words


_ADVERB = re.compile(r"[A-Z][a-z]{2,}(?:al|ous|ent|ant|ive|ful|less|ar|ab|ib|ed|ing|ate)ly$")
_LEAST_GERUND = 6  # letters: "King", "Ming" and "Bing" are names


def _is_gerund_of_name(reading: Reading, word: Word, after: list[Word]) -> bool:
    """Say whether a name only follows a gerund: "Jailing Rossi" where "Rossi" stands alone elsewhere."""
    if not (after and word.lower.endswith("ing") and len(word.text) >= _LEAST_GERUND) or after[0].link:
        return False
    if word.lower in GIVEN_NAMES or word.lower in KNOWN_ORGANISATIONS or after[0].lower in NO_SURNAME:
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


def _is_no_name(reading: Reading, word: Word, before: list[Word], after: list[Word]) -> bool:
    acronym = word.text.isupper() and 1 < len(word.text) <= _SHORT_ACRONYM
    label = word.text in _LABELS or (_is_label(reading, word) and word.lower in reading.lower_words)
    if label or (word.lower in LEADERS and word.text not in _CAPITAL_WORDS):
        return True
    if word.lower in _DAYS or (word.lower in _MONTHS and (before or after)):
        return not (after and (after[0].lower in _PAPERS or after[0].lower in EVENT_HEADS))
    if word.lower in _MONTH_NAMES:
        return not _is_surname_month(reading, word, before)
    if word.lower in NOT_NAMES:
        return not (before or after) and not acronym
    return not before and _only_opens(reading, word, after)


def _only_opens(reading: Reading, word: Word, after: list[Word]) -> bool:
    """Say whether a word is no name but the first of a sentence, or a gerund before a name."""
    if _is_gerund_of_name(reading, word, after):
        return True
    if not reading.starts_sentence(word.start):
        return False
    adverb = not after and _ADVERB.match(word.text) and reading.plain.startswith(",", word.end)
    return bool(adverb) or _is_capitalised_by_position(reading, word, after)


def _is_surname_month(reading: Reading, word: Word, before: list[Word]) -> bool:
    if before:
        lower = before[-1].lower
        return lower in HONORIFICS or lower in GIVEN_NAMES or lower in ROLE_HEADS
    seen = reading.recognised(word.start, word.end)
    return seen is not None and seen.label == "PERSON"


def _is_capitalised_by_position(reading: Reading, word: Word, after: list[Word]) -> bool:
    """The first word of a sentence is a name only if tagger, model or gazetteer take it for one."""
    if word.lower in HONORIFICS or word.lower in ROLE_HEADS or word.lower in COMPASS:
        return False
    if "." in word.text or word.text.isupper() or reading.abbreviates(word.start, word.end):
        return False
    if reading.knowledge.state_of_adjective(word.text) or reading.knowledge.state_named(word.text):
        return False
    if BODY_AFTER.match(reading.plain, word.end) and reading.knowledge.places(word.text):
        return word.lower in reading.lower_words or word.lower in OPENERS
    proper = reading.tag_at(word.start).startswith("NNP")
    seen = reading.recognised(word.start, word.end)
    common = word.lower in reading.lower_words or word.lower in OPENERS
    if common and not _stands_within(reading, word, after):
        return not (proper and seen is not None and seen.start == word.start and after)
    return not (proper or common) and seen is None


def _joins(reading: Reading, before: list[Word], link: Word, after: list[Word]) -> bool:
    """Say whether a link goes on with the name before it."""
    following = next((w for w in after if not w.link), None)
    if following is None:
        return False
    particle = all(part in PARTICLES for part in link.lower.split())
    if before[-1].link or particle or link.text == "&":
        return particle or link.text == "&" or before[-1].lower in ("of", "for")
    head = before[-1].lower
    seen = reading.recognised(before[-1].start, following.end)
    spans = seen is not None and seen.start <= before[-1].start and seen.end >= following.end
    organisation = spans and seen is not None and seen.label == "ORG"
    if link.lower.startswith("of"):
        return not is_body_of(before, after) and _of_joins(
            before, following, spans=spans, organisation=organisation
        )
    if link.lower.startswith("for"):
        return organisation or head in OF_HEADS or (head in ROLE_HEADS and following.lower in PORTFOLIO_WORDS)
    if link.lower == "on":
        return head in ("committee", "council", "commission", "conference", "institute")
    return _and_joins(reading, before, following, after, spans=organisation)


def _of_joins(before: list[Word], following: Word, *, spans: bool, organisation: bool) -> bool:
    """Keep "Ministry of Finance" one name, part "European Union of Ruritania"."""
    head = before[-1].lower
    if head in ROLE_HEADS and head not in OF_HEADS:
        return following.lower in PORTFOLIO_WORDS
    whole = fold_name(" ".join(w.text for w in before)) in WHOLE
    return not whole and (head in OF_HEADS or organisation or (spans and head in PLACE_HEADS))


def _and_joins(
    reading: Reading, before: list[Word], following: Word, after: list[Word], *, spans: bool
) -> bool:
    """Keep "Food and Drug Administration" is one name, part "Rossi and Bianchi"."""
    fields = before[-1].lower in PORTFOLIO_WORDS and following.lower in PORTFOLIO_WORDS
    of_fields = any(w.link and w.lower.startswith(("of", "for")) for w in before) and (
        fields or after[-1].lower in _FIELD_ENDS or after[-1].lower.endswith(_SCIENCES)
    )
    of_office = fields and any(w.lower in ROLE_HEADS for w in after)
    if of_fields or of_office or is_spelt_by_letters(reading.plain, [*before, *after]):
        return True
    if not spans:
        return False
    known = reading.knowledge
    if known.state_named(following.text) or known.state_of_adjective(following.text):
        return False
    if after[-1].lower not in ORGANISATION_HEADS:
        return False
    return before[-1].lower not in ORGANISATION_HEADS and not known.state_named(before[-1].text)


def _name_and_title(reading: Reading, words: list[Word]) -> list[Candidate]:
    """Take title and honorific off a segment; what stands before the title may be a name itself."""
    sentence = reading.sentence_at(words[0].start)
    for i, word in enumerate(words[:-1]):
        if (
            word.lower in HONORIFICS
            and "." not in words[i + 1].text[:-1]
            and not _is_of_house(words[i + 1 :])
        ):
            before = _name_and_title(reading, words[:i]) if i else []
            if _is_of_contest(reading, words[i + 1 :]):
                return before
            return [*before, _candidate(words[i + 1 :], sentence, honorific=word.lower, start=word.start)]
    split = _title_end(reading, words)
    if split is None:
        return _split_adjective(reading, words, sentence)
    name, title = words[split:], words[:split]
    found = _before_title(reading, title, sentence)
    if name:
        office_from = found[0].start if found and _belongs(reading, found) else _title_start(title)
        found.append(_candidate(name, sentence, office=(office_from, title[-1].end)))
    return found


def _is_of_contest(reading: Reading, words: list[Word]) -> bool:
    """Say whether a form of address is the title of a contest's winner: "Miss Ruritania", "Mr Universe"."""
    if len(words) > 1:
        return False
    return words[0].lower in _CONTESTS or reading.knowledge.state_named(words[0].text) is not None


def _is_of_house(words: list[Word]) -> bool:
    """Say whether a form of address is part of a building's or a contest's name: "Our Lady Cathedral"."""
    return len(words) == 1 and words[0].lower in HOUSES | PLACE_HEADS | ORGANISATION_HEADS | EVENT_HEADS


def _candidate(
    words: list[Word],
    sentence: int,
    honorific: str = "",
    office: tuple[int, int] | None = None,
    start: int | None = None,
) -> Candidate:
    kind = "person" if honorific or office else ""
    begin = words[0].start if start is None else start
    return Candidate(begin, words[-1].end, words, sentence, honorific, office, kind)


def _title_end(reading: Reading, words: list[Word]) -> int | None:
    """Give the index of the first word after a title, len(words) for a title alone, None for no title."""
    last = words[-1].lower
    if last in EVENT_HEADS or (last in ORGANISATION_HEADS and last not in ROLE_HEADS):
        return None
    for h in range(len(words) - 1, -1, -1):
        word = words[h]
        if word.link or word.lower not in ROLE_HEADS:
            continue
        end = _after_portfolio(words, h + 1)
        return end if end == len(words) or _leaves_name(reading, words, h, end) else None
    return None


def _leaves_name(reading: Reading, words: list[Word], head: int, end: int) -> bool:
    """Say whether what follows a title is a name by itself: not in "Pope John" or "General Motors"."""
    word = words[head]
    if words[end].link and words[end].lower not in PARTICLES:
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


def _is_no_surname(reading: Reading, word: Word) -> bool:
    """Say whether a word after a title is a letter, a head in the plural, or what the title goes on with.

    "The General Staff" is no general.
    """
    if len(word.text) == 1 or word.lower == "staff" or word.lower.removesuffix("s") in ORGANISATION_HEADS:
        return True
    going_on = reading.plain[word.end : word.end + _LONGEST_ROLE].split(" ")[1:2]
    return word.lower in reading.lower_words and bool(going_on) and going_on[0] in ROLE_HEADS


def _after_portfolio(words: list[Word], i: int) -> int:
    """Skip "of State", "of Foreign Affairs", "for Health" after the head of a title."""
    if i + 1 >= len(words) or not words[i].link or words[i].lower not in ("of", "of the", "for"):
        return i
    j = i + 1
    while j < len(words) and (words[j].lower in PORTFOLIO_WORDS or _and_portfolio(words, j)):
        j += 1
    return j if j > i + 1 else i


def _and_portfolio(words: list[Word], j: int) -> bool:
    return words[j].lower == "and" and j + 1 < len(words) and words[j + 1].lower in PORTFOLIO_WORDS


def _title_start(title: list[Word]) -> int:
    """The first word of a title that is office and not whose: "European Council | President"."""
    return title[0 if title[0].lower in _RANKS else _modifiers_from(title)].start


def _modifiers_from(title: list[Word]) -> int:
    head = max(i for i, w in enumerate(title) if w.lower in ROLE_HEADS)
    while head > 0 and (_is_of_title(title[head - 1]) or (title[head - 1].link and head > 1)):
        if " ".join(word.lower for word in title[max(head - 2, 0) : head]) in SEATS:
            break  # "White House | Press Secretary"
        if title[head - 1].link and not _is_of_office(title[head - 2].lower):
            break
        head -= 1
    return head


def _is_of_title(word: Word) -> bool:
    return word.lower in ROLE_MODIFIERS or word.lower in ROLE_HEADS


def _is_of_office(word: str) -> bool:
    """Say whether "and" joins a word to the office after it: "Industry and Trade Minister"."""
    return word in ROLE_HEADS or word in PORTFOLIO_WORDS


def _before_title(reading: Reading, title: list[Word], sentence: int) -> list[Candidate]:
    before = _trim(title[: _modifiers_from(title)])
    if before and before[0].lower in _RANKS:
        return []  # "Deputy Telecom Minister": all of it is the office
    return _split_adjective(reading, before, sentence) if before else []


def _belongs(reading: Reading, found: list[Candidate]) -> bool:
    """What directly precedes a title says whose office it is, unless the model takes it for a person."""
    seen = reading.recognised(found[-1].start, found[-1].end)
    return seen is None or seen.label != "PERSON"


def _split_adjective(reading: Reading, words: list[Word], sentence: int) -> list[Candidate]:
    """Part the adjective from the name in "Ruritanian Maria Rossi", not in "Ruritanian Railways"."""
    if _is_party_and_name(words):
        return [_candidate(words[1:], sentence)]
    if len(words) > 2 and reading.knowledge.state_of_adjective(words[0].text):  # noqa: PLR2004 - given name, surname
        if is_full_name(words[1:]):
            return [_candidate(words[:1], sentence), _candidate(words[1:], sentence)]
        seen = reading.recognised(words[1].start, words[-1].end)
        if seen is not None and seen.label == "PERSON" and seen.start in (words[0].start, words[1].start):
            return [_candidate(words[:1], sentence), _candidate(words[1:], sentence)]
    return [_candidate(words, sentence)]


def _is_party_and_name(words: list[Word]) -> bool:
    """Say whether the party of whom it stands before precedes a given name and a surname."""
    if len(words) != 3 or words[0].lower not in _OF_A_PARTY or any(word.link for word in words):  # noqa: PLR2004
        return False
    return not any(word.lower in _NO_SURNAME for word in words[1:])
