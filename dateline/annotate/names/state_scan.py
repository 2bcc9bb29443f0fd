"""States, their adjectives and the organs named after them, found before any other name."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass

from dateline.annotate.names.abbreviations import is_known_body
from dateline.annotate.names.adjectives import is_surname, means_no_state, surnames_of_states
from dateline.annotate.names.agencies import is_one_of_several
from dateline.annotate.names.candidates import Candidate
from dateline.annotate.names.national_teams import tells_of_game
from dateline.annotate.names.nobodys import is_invented
from dateline.annotate.names.organs import (
    CONSTITUENTS,
    GOVERNMENT,
    ORGAN_BEGINS,
    ORGAN_OF,
    Organ,
    function_of,
    functions_of,
    match_organ,
)
from dateline.annotate.names.reading import Reading
from dateline.annotate.names.runs import Word
from dateline.annotate.names.vocabulary import COMPASS, LEADERS_SURNAMES, ORGANISATION_HEADS, ROLE_HEADS
from dateline.dates import edtf
from dateline.gazetteer import CITY, State

_MOST_JOINED = 5  # states in one coordination
_LONGEST = 6  # words: "Democratic Republic of the Congo" has five with its links
_BETWEEN = re.compile(r"(?:'s|')?\ (?:(?:own|former|new|then)\ )?")
_NOUNS = frozenset({"NN", "NNS"})
_DOLLARS = ("$", "-$", "\xa3")
_ARTICLES = frozenset({"the", "a", "an"})
# "Department of Rail and Roads", but not "Department of Rail and Secretary Rossi".
_LONGER = re.compile(rf" (?:and (?!(?i:{'|'.join(sorted(map(re.escape, ROLE_HEADS)))})\b))?[A-Z]")
_JOINED = re.compile(r"(?:'s|')?(?:,?\ and|,)\ (?:the\ )?")
_INDEFINITE = re.compile(
    r"(?:^|[\s(\"])(?:an?|another|any|every|each|no|one|two|three|several|some|many)\ $", re.IGNORECASE
)
_ARMED = frozenset({"revolutionary", "people's", "united", "popular", "free", "democratic"})
_BACK = 12  # characters: room for "another "
# Who speaks for a body, and what it publishes: these name the body, other nouns make it an adjective.
_SPEAKS_FOR = re.compile(
    r"\ (?:spokes(?:man|woman|person|people)|officials?|sources?|statements?|chiefs?|heads?|director"
    r"|data|figures|reports?|press\ (?:service|office)|representatives?|website|ministers?|secretary|leaders?"
    r"|president|chairman|chairwoman|chair|governor|said|says)(?![\w-])"
)
_DAY = "|".join((*edtf.WEEKDAYS, *edtf.MONTHS, *(month[:3] for month in edtf.MONTHS), "Sept"))
_LONGER_BODY = re.compile(
    rf"\ (?:(?P<of>(?:of|for|on)\ (?:the\ )?)(?=[A-Z])(?!(?:{_DAY})(?!\w))|(?P<words>[A-Z]\w+(?: [A-Z]\w+)?))"
)
_OF_COUNTRY = re.compile(r"\b[Tt]he (?:country|nation|republic|kingdom)'s (?:own )?")
# Whom a coloniser's adjective means there: "the Indian reservation" is in no state of that name.
_OF_NATIVES = re.compile(r"\ (?:[Rr]eservations?|[Tt]ribes?)(?!\w)")
_OF_EXILES = "Free "  # "the Free Ruritanian Army" is not the state's
# With these "military" is of the noun behind: "Ruritania's military and technical assistance".
_AND_ADJECTIVE = re.compile(r" (?:and|or) [a-z]+(?:al|ic|ary|ive|ian|cial|tary)(?: [a-z]+|,)")
_ALL = "All-"
_ROYAL = "Royal "
_OF = re.compile(r"\ (?:of|in)\ (?:the\ )?")
_NAME = re.compile(r"[A-Z][\w'-]+(?: [A-Z][\w'-]+)?")
_OWNER = re.compile(r"((?:[A-Z][\w-]+ )?[A-Z][\w-]+)'s $")
_FIRST = re.compile(r"(?P<name>[A-Z][\w.-]*?)(?P<genitive>'s)?(?:,? and|,) (?P<the>the )?$")
_BACK_OWNER = 30  # characters: the longest name of a capital, and its genitive
_IN_CAPITALS = " Administration"  # which is no body of the state's, but those who govern
_PARTY_OF = ("Party of ", "Party of the ")


@dataclass(frozen=True, slots=True)
class StateSpan:
    """A state's name or adjective in the text; `idle` where it is a language or a continent's."""

    start: int
    end: int
    state: State
    adjective: bool
    half: bool = False
    idle: bool = False


def find_states(reading: Reading, runs: list[list[Word]]) -> list[StateSpan]:
    """Give the longest state names and adjectives of the runs, in order."""
    found = []
    for words in runs:
        i = 0
        while i < len(words):
            span, used = _state_at(reading, words, i)
            if span is not None and not _is_in_region(reading, words, i, span):
                found.append(span)
            elif "-" in words[i].text:
                goes_on = i + 1 < len(words) and not words[i + 1].link
                found.extend(_halves(reading, words[i], goes_on=goes_on))
            i += used
    return _without_surnames(reading, runs, found)


def _without_surnames(reading: Reading, runs: list[list[Word]], found: list[StateSpan]) -> list[StateSpan]:
    """Leave out what is somebody's surname: "Mark Ruritanian came. Ruritanian left."."""
    surnames = surnames_of_states(reading, runs)
    if not surnames:
        return found
    borne = {
        name
        for name in surnames
        if all(
            is_surname(reading, s.start, s.end, adjective=s.adjective)
            for s in found
            if not s.adjective and reading.plain[s.start : s.end].lower() == name
        )
    }
    return [
        span
        for span in found
        if reading.plain[span.start : span.end].lower() not in borne
        or not is_surname(reading, span.start, span.end, adjective=span.adjective)
    ]


def _state_at(reading: Reading, words: list[Word], i: int) -> tuple[StateSpan | None, int]:
    if words[i].link or words[i].lower in _ARTICLES:
        return None, 1
    known = reading.knowledge
    if not known.may_name_state(words[i].text) or _is_common_in_heading(reading, words[i]):
        return None, 1
    longest = min(_LONGEST, len(words) - i)
    for n in range(longest, 0, -1):
        if words[i + n - 1].link:
            continue
        surface = reading.plain[words[i].start : words[i + n - 1].end]
        if reading.plain.startswith(_DOLLARS, words[i + n - 1].end):
            continue  # of "US$5" the currency is no state
        if state := known.state_named(surface):
            if is_invented(reading.plain, words[i].start, words[i + n - 1].end):
                return None, n
            return StateSpan(words[i].start, words[i + n - 1].end, state, adjective=False), n
        if n <= 2 and (state := known.state_of_adjective(surface)):  # noqa: PLR2004 - "South Ruritanian"
            start, end = words[i].start, words[i + n - 1].end
            idle = means_no_state(reading, start, end)
            span = StateSpan(start, end, state, adjective=True, idle=idle)
            return None if _OF_NATIVES.match(reading.plain, end) else span, n
    return None, 1


def _is_in_region(reading: Reading, words: list[Word], i: int, span: StateSpan) -> bool:
    """Say whether a state's name is the end of a region's: "South Australia", "New Mexico"."""
    if i == 0 or words[i - 1].lower not in COMPASS | {"new"}:
        return False
    places = reading.knowledge.places(reading.plain[words[i - 1].start : span.end])
    return bool(places) and places[0].exact and places[0].location.kind == "region"


def _is_common_in_heading(reading: Reading, word: Word) -> bool:
    """Say whether a heading capitalises a common noun that is a state's name too: "Stolen Jersey Found"."""
    if word.lower not in reading.lower_words or not reading.is_capitalised(word.start):
        return False
    found = re.finditer(rf"(?<!\w){re.escape(word.text)}(?!\w)", reading.plain)
    return all(reading.is_capitalised(match.start()) for match in found)


def _halves(reading: Reading, word: Word, *, goes_on: bool) -> list[StateSpan]:
    """Find two states in "Ruritania-Syldavia", "Guinea-Bissau" was found as one before.

    An adjective joined to another word in a name that goes on is its own: "the Zenda-Ruritanian League".
    """
    found = []
    named = goes_on and not all(_may_be_state(reading, part) for part in word.text.split("-"))
    start = word.start
    if _is_serial(reading, word.text):
        return []
    for part in word.text.split("-"):
        if part[:1].isupper() and not (named and reading.knowledge.state_named(part) is None):
            if state := reading.knowledge.state_named(part):
                found.append(StateSpan(start, start + len(part), state, adjective=False, half=True))
            elif state := reading.knowledge.state_of_adjective(part):
                found.append(StateSpan(start, start + len(part), state, adjective=True, half=True))
        start += len(part) + 1
    return found


def _is_serial(reading: Reading, text: str) -> bool:
    """Say whether all is letters, and some of nobody: "QX-GB" is a thing's, "EU-GB" between two."""
    parts = text.split("-")
    known = (is_known_body(part) or reading.knowledge.state_named(part) is not None for part in parts)
    return all(part.isupper() for part in parts) and not all(known)


def _may_be_state(reading: Reading, part: str) -> bool:
    """Say whether half of a word is a state's, or what states' adjectives begin with: "Franco-"."""
    known = reading.knowledge
    state = known.state_named(part) or known.state_of_adjective(part)
    return state is not None or part.endswith("o") or not part[:1].isupper()


def without_states(reading: Reading, candidates: list[Candidate], spans: list[StateSpan]) -> list[Candidate]:
    """Leave out the candidates that are nothing but states' adjectives, joined names or administrations."""
    ends = {span.start: span.end for span in spans if span.adjective or span.half}
    governments = {
        (span.start, end)
        for span in spans
        if (end := government_after(reading, span)) and reading.plain.endswith(_IN_CAPITALS, 0, end)
    }

    def consists(candidate: Candidate) -> bool:
        at, end = candidate.start, candidate.words[-1].end
        while at in ends and ends[at] < end:
            at = ends[at] + 1
        return ends.get(at) == end

    return [
        c
        for c in candidates
        if c.kind == "person" or not (consists(c) or (c.start, c.words[-1].end) in governments)
    ]


def find_organs(reading: Reading, runs: list[list[Word]], states: list[StateSpan]) -> list[Organ]:
    """Give the organs named with their state, and those that the text names with capitals alone."""
    found: list[Organ] = []
    for i, span in enumerate(states):
        if reading.plain.endswith(_PARTY_OF, 0, span.start):
            continue  # "Rural Party of Ruritania Central Committee"
        found.extend(_organ_after(reading, span, states[i + 1 : i + _MOST_JOINED]))
    found.extend(_organs_of_antecedent(reading, states))
    by_end = {span.start: span for span in states}
    taken = {(organ.start, organ.end) for organ in found}
    for words in runs:
        for i, word in enumerate(words):
            if word.lower not in ORGAN_BEGINS:
                continue
            match = ORGAN_OF.match(reading.plain, word.start)
            if match is None or any(s < match.end() and match.start() < e for s, e in taken):
                continue
            if match["of"] and i and words[i - 1].lower in _ARMED:
                continue  # "Revolutionary Armed Forces of Ruritania", which are no state's
            if _is_of_region(reading, words[:i], match[0]) or (
                match["committee"] and _goes_before(reading, words[:i])
            ):
                continue
            if organ := _organ_of(reading, match, by_end):
                found.append(organ)
                taken.add((organ.start, organ.end))
    return sorted(found, key=lambda o: (o.start, o.end))


def _is_of_region(reading: Reading, before: list[Word], body: str) -> bool:
    """Say whether a body is of the region or city named right before it: "Zenda State Department of Health".

    Cities have departments and no ministries, and whoever governs may be called as one is: "the Lincoln
    Justice Department".
    """
    marked = bool(before) and before[-1].text == "State"
    before = before[:-1] if marked else before
    if not before or before[-1].link or before[-1].text.endswith(".") or before[-1].lower in LEADERS_SURNAMES:
        return False
    known, ministry = reading.knowledge, "ministry" in body.lower()
    large = math.inf if ministry else CITY
    starts = [before[n].start for n in range(len(before)) if not any(word.link for word in before[n:])]
    names = [reading.plain[start : before[-1].end] for start in starts]
    return any(
        marked or entry.location.kind == "region" or entry.importance >= large
        for name in names
        if not (known.state_named(name) or (ministry and known.state_of_capital(name)))
        for entry in known.places(name)
        if entry.exact or entry.location.kind == "region"
    )


def _goes_before(reading: Reading, before: list[Word]) -> bool:
    """Say whether a body's name begins before its fields: "Zenda Trade and Transport Commission"."""
    if not before or before[-1].link or before[-1].lower in _ARTICLES:
        return False
    known = reading.knowledge
    return not (known.state_named(before[-1].text) or known.state_of_adjective(before[-1].text))


def _organ_after(reading: Reading, span: StateSpan, following: list[StateSpan]) -> list[Organ]:
    """Give the organs whose state is named at the span, those of a coordination included."""
    if reading.plain.endswith(_OF_EXILES, 0, span.start) or _is_joined(reading, span):
        return []
    code = code_of(reading, span)
    if code != span.state.code and (end := government_after(reading, span)):
        return [Organ(span.start, end, code, "government")]
    match = _body_after(reading, span)
    if match is None:
        return _coordinated(reading, span, following)
    functions = functions_of(match.group())
    if len(functions) == 1:
        return [Organ(_with_all(reading, span), match.end(), code, functions[0])]
    owner = reading.plain[span.start : span.end]
    ends = (match.start() + match.group().index(" and "), match.end())
    return [Organ(span.start, end, code, f, f"{owner} {f}") for end, f in zip(ends, functions, strict=True)]


def _is_joined(reading: Reading, span: StateSpan) -> bool:
    """Say whether an adjective is the second of two: "the Ruritanian-Syldavian commission" is of both."""
    return reading.plain.endswith("-", 0, span.start) and not reading.plain.endswith(_ALL, 0, span.start)


def _with_all(reading: Reading, span: StateSpan) -> int:
    """Give where a body's name begins before its state: "All-Ruritanian Union", "Royal Zenda Police"."""
    before = next((lead for lead in (_ALL, _ROYAL) if reading.plain.endswith(lead, 0, span.start)), "")
    return span.start - len(before)


def _coordinated(reading: Reading, span: StateSpan, following: list[StateSpan]) -> list[Organ]:
    """Give the organ of a state that shares its noun with the next ones: "the A, B and C ministries"."""
    last = span
    for other in following:
        if not _JOINED.fullmatch(reading.plain, last.end, other.start):
            break
        last = other
        if match := _body_after(reading, other):
            owner, code = reading.plain[span.start : span.end], code_of(reading, span)
            functions = functions_of(match.group()) if match.group().endswith("s") else ()
            return [Organ(span.start, span.end, code, f, f"{owner} {f}") for f in functions[:1]]
    return []


def code_of(reading: Reading, span: StateSpan) -> str:
    """Give the code of the state, or of the country that is a part of it ("Scottish")."""
    return CONSTITUENTS.get(reading.plain[span.start : span.end].casefold(), span.state.code)


def _body_after(reading: Reading, span: StateSpan) -> re.Match[str] | None:
    """Match the body that follows a state's adjective, genitive or abbreviation, or its name in capitals."""
    plain = reading.plain
    between = _BETWEEN.match(plain, span.end)
    match = match_organ(plain, between.end()) if between else None
    if match is None:
        return None
    genitive = plain[span.end] == "'"
    short = plain[span.start : span.end].replace(".", "").isupper()
    if not (span.adjective or genitive or short) and not match.group()[0].isupper():
        return None
    several = is_one_of_several(match.group(), span.state.code) or _are_many(reading, span, match)
    one_of_many = several or _is_one_of_many(reading, span, match)
    return None if one_of_many or _goes_on(reading, match) else match


def _are_many(reading: Reading, span: StateSpan, match: re.Match[str]) -> bool:
    """Say whether one state alone has several: "Ruritanian embassies"."""
    return match.group().lower() == "embassies" and not _is_second(reading, span)


def _is_second(reading: Reading, span: StateSpan) -> bool:
    """Say whether another state's name or adjective shares the noun: "the Ruritanian and Syldavian"."""
    first = _FIRST.search(reading.plain, max(span.start - _BACK_OWNER, 0), span.start)
    if first is None:
        return False
    name, known = first["name"], reading.knowledge
    if known.state_of_adjective(name):
        return True
    letters = name.replace(".", "").isupper() and not first["the"]  # "in Peru, Chilean officials said"
    return (letters or first["genitive"] is not None) and known.state_named(name) is not None


def _is_one_of_many(reading: Reading, span: StateSpan, match: re.Match[str]) -> bool:
    """Refuse "a Ruritanian court", but not "a Ruritanian defence ministry official"."""
    if not _INDEFINITE.search(reading.plain, max(span.start - _BACK, 0), span.start):
        return False
    return not (match.group()[0].isupper() or _SPEAKS_FOR.match(reading.plain, match.end()))


def _goes_on(reading: Reading, match: re.Match[str]) -> bool:
    """Refuse "Ruritanian military bases" and "US Army Reserve" as an organ: a longer name or noun goes on."""
    plain, end = reading.plain, match.end()
    if not plain.startswith(" ", end):
        return False
    if _SPEAKS_FOR.match(plain, end):
        return False
    if match.group().endswith("military") and _AND_ADJECTIVE.match(plain, end):
        return True
    if match.group()[0].isupper() and (longer := _LONGER_BODY.match(plain, end)):
        return bool(longer["of"]) or _has_head(longer["words"].split(" "))
    if match.group()[0].isupper() and " " in match.group():
        return False  # what "Ruritanian Supreme Court rulings" are of is named in full
    return reading.tag_at(end + 1) in _NOUNS and plain[end + 1 : end + 2].islower()


def _has_head(words: list[str]) -> bool:
    """Say whether a body's name goes on with what ends another: "Navy Reserve", "Guard Boats Service"."""
    if words[0].lower() in ORGANISATION_HEADS:
        return True
    first, last = words[0].lower(), words[-1].lower()
    plural = first.endswith("s") and first not in ROLE_HEADS
    return plural and last in ORGANISATION_HEADS and last not in ROLE_HEADS


def _organs_of_antecedent(reading: Reading, states: list[StateSpan]) -> list[Organ]:
    """Give "the country's defence ministry" to the one state that the sentence, or the one before, names."""
    found = []
    for match in _OF_COUNTRY.finditer(reading.plain):
        organ = match_organ(reading.plain, match.end())
        if organ is None or _goes_on(reading, organ):
            continue
        code = _antecedent(reading, match.start(), states)
        if code:
            found.append(Organ(organ.start(), organ.end(), code, function_of(organ.group())))
    return found


def _antecedent(reading: Reading, offset: int, states: list[StateSpan]) -> str:
    """Give the code of the only state named before an offset in its sentence, else in the sentence before."""
    at = reading.sentence_at(offset)
    for sentence in reading.sentences[at : at + 1] + reading.sentences[max(at - 1, 0) : at]:
        codes = {code_of(reading, s) for s in states if sentence.start <= s.start < min(offset, sentence.end)}
        if codes:
            return codes.pop() if len(codes) == 1 else ""
    return ""


def _organ_of(reading: Reading, match: re.Match[str], states: dict[int, StateSpan]) -> Organ | None:
    if not any(c.isupper() for c in match.group()) or _LONGER.match(reading.plain, match.end()):
        return None
    function = function_of(match.group())
    of = _OF.match(reading.plain, match.end())
    state = states.get(of.end()) if of else None
    if of and state and not state.adjective:
        return Organ(match.start(), state.end, state.state.code, function)
    longer = state is not None and reading.plain[state.end : state.end + 2].strip().isupper()
    if match["of"] or longer or (of and _is_region_at(reading, of.end())):
        return None  # "the Interior Ministry of Zenda Province", "... of the Ruritanian Empire": it goes on
    return Organ(match.start(), match.end(), _owner_before(reading, match.start()), function)


def _is_region_at(reading: Reading, start: int) -> bool:
    """Say whether a region of a state is named there, in one word or two: "Zenda", "Upper Velda"."""
    name = _NAME.match(reading.plain, start)
    words = name[0].removesuffix("'s").split(" ") if name else []
    found = (entry for n in (2, 1) for entry in reading.knowledge.places(" ".join(words[:n]))[:1])
    return bool(words) and any(entry.location.kind == "region" and entry.exact for entry in found)


def _owner_before(reading: Reading, start: int) -> str:
    """Give the code of the state whose capital's genitive stands before: "Strelsau's Foreign Ministry"."""
    owner = _OWNER.search(reading.plain, max(start - _BACK_OWNER, 0), start)
    state = reading.knowledge.state_of_capital(owner[1]) if owner else None
    return state.code if state else ""


# Who is sent by a government, and to games by a federation.
_OF_TEAMS = frozenset({"delegation", "officials", "leadership"})
_SPORT = frozenset({"athlete", "athletes", "medals", "doping", "skier", "skiers", "sprinter", "sportsmen"})
_SIDE = "side"  # a club's too: "the Ruritanian side won", "Ruritanian side Rapid Zenda"
_NAMED = re.compile(r" [A-Z]")


def government_after(reading: Reading, span: StateSpan) -> int | None:
    """Give the end of "the Ruritanian government" or "Ruritania's officials" where it stands there.

    A noun that two states share is in neither's name: "Ruritanian and Syldavian diplomats".
    """
    between = None if _is_second(reading, span) else _BETWEEN.match(reading.plain, span.end)
    match = GOVERNMENT.match(reading.plain, between.end()) if between else None
    if match is None or (match[0].lower() in _OF_TEAMS and not _SPORT.isdisjoint(reading.lower_words)):
        return None
    if match[0].lower() == _SIDE and (
        _NAMED.match(reading.plain, match.end()) or tells_of_game(reading, span.start, match.end())
    ):
        return None
    return match.end()
