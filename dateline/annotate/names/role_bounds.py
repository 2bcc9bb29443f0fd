"""Where an office that was found beside a name begins and ends, and whether it is one."""

from __future__ import annotations

import calendar
import re

from dateline.annotate.names.coordination import ends_in_field
from dateline.annotate.names.reading import Reading
from dateline.annotate.names.vocabulary import LEADERS, ROLE_HEADS, ROLE_MODIFIERS
from dateline.lexicon.given_names import GIVEN_NAMES

# After these an office is not described any more: where and when somebody spoke.
_TOLD = re.compile(
    r"\ (?:in|at|on|during|by|via)\ (?:an?|the|his|her|their)\ (?:[\w-]+\ ){0,2}"
    r"(?:statement|interview|e-?mail|tweet|release|call|briefing|speech|letter|report|phone)\b"
    r"|\ in\ (?:e-?mailed\ )?(?:comments|remarks)\b"
    r"|\ (?:on|last|this)\ (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|week|month|year)\b|\ -\ "
)
_TO = re.compile(r"(?:\ not)?\ to\ (?=([a-z]+))")
_AND = re.compile(r"\ and\ ((?:[\w'-]+\ ){0,4}[\w'-]+)(?=,|\.\s|\.$|;|\ (?:at|who|said|says|told|in|from)\b)")
_PART = re.compile(r"[\w'-]+")
_NOMINAL = frozenset({"NN", "NNS", "NNP", "NNPS", "JJ", "VBG", "IN", "DT", "CC", "POS"})
# A caption's name, and what introduces a sentence, before an office: "Otto Stein Former mayor", "Here's".
_BEFORE_FORMER = re.compile(r".*\ (?=Former\ )")
_INTRODUCING = re.compile(
    r"(?:(?:Here|There|That|What|It|Who|Where|How)'s|Mr\.?|Mrs\.?|Ms\.?|One\ (?=[a-z]))\ ?"
)
_NAME_AT_END = re.compile(
    r"(?P<before>[\w-]+[,.]?)?\ ?(?<![\w-])(?P<given>[A-Z][\w-]+)\ [A-Z][\w'-]+(?:,\ )?$"
)
_FRONTED = re.compile(
    r"[\"']?(?:(?:After|Before|While|When|By|On|Upon|Since|In|Without|Despite)\ \w+ing|[A-Z]\w+ing)\ [^,]*$"
)
# What belongs to somebody begins the office: "fired his | campaign manager".
_OWNED = re.compile(r"(?<![\w'-])(?:his|her|its|their|our|my|your) ")
_REACH = 60  # characters before an office in which the body stands that has it
_BODY_BEFORE = re.compile(
    r"(?<![\w'.-])((?:[A-Z][\w'-]*\ ){0,3}(?:University|College|School|Institute|Bank|Museum|Department"
    r"|Ministry|Center|Centre|Council|Bureau|Board|Academy|Church)\ (?:of|for|at)\ (?:the\ )?"
    r"(?:[A-Z][\w'-]*\ ){0,3}(?:(?:at|of)\ (?:[A-Z][\w'-]*\ ){0,2})?)$"
)
_LOWER_BEFORE = re.compile(r"(?<![\w'.-])([a-z][a-z-]+)\ $")
_CAPITAL_BEFORE = re.compile(r"(?<![\w'.-])([A-Z][\w-]*)\ $")
_CALENDAR = frozenset(name.lower() for name in (*calendar.day_name, *calendar.month_name))
_NAMING = frozenset({"NN", "NNP", "NNPS", "JJ"})
_FORMER = re.compile(r"(?:former|late|then|acting|interim|incoming|outgoing)\b")
_TIMES = frozenset(
    (
        "week month year day night morning evening afternoon season today yesterday tomorrow game match race"
        " time moment people other many several same own such fellow whose while"
    ).split()
)
_NUMBERS = frozenset("two three four five six seven eight nine ten several many some both".split())
_VERBS_TOO = frozenset("counsel coach head host anchor pilot judge chair author boss nurse engineer".split())
_AFTER_MODAL = re.compile(
    r"\b(?:to|would|will|could|should|can|may|might|must|not|n't|didn't|don't|they|we)\ $"
)
_LONGEST_MODAL = 9  # characters of "wouldn't " and less
_MEMBERS = frozenset("democrat republican conservative liberal independent president senator".split())
_OFFICE_AND_NAME = re.compile(
    r"\ and\ ((?:(?!of\b|at\b|for\b|in\b)[\w'-]+\ ){1,5}?)(?P<given>[A-Z][\w-]+)\ [A-Z]"
)
_IN_QUOTES = re.compile(r"\"[A-Z][^\"\n]{1,40}?(?=[,.]?\")\"?")
_LONGEST_TITLE = 60  # characters of a book's title in the quotation marks of a role
# Two capitals at the beginning of an office, behind where something is; a plural before a capital within.
_CAPITAL_FIRST = re.compile(r"([A-Z][\w-]+)\ (?=([A-Z][\w-]+)\ )")
_WHERE = (" in ", " across ", " from ")
_PLURAL_INNER = re.compile(r"(?<![\w'-])([a-z]{3,}s)\ (?=([A-Z][\w-]+)\ )")
_WORK_BEFORE = re.compile(r"(?<![\w'-])(?:[A-Z][\w'-]+\ ){1,3}(?:by|in|on|under|of)\ the\ $")
_OF_ANOTHER = re.compile(r"\ (?:of|for|at|in|from|with)\ (?:another|others?)\b")
# Parts of a firm, whose field "and" goes on with: "director of the Peru and Chile practice at Zendabank".
_UNITS = frozenset("practice desk region division bureau unit team department programme program".split())
_AT_BODY = re.compile(r"\ at\ (?:the\ )?[A-Z][\w&'-]*(?:\ [A-Z][\w&'-]*){0,4}(?=[,.;])")
_NEXT_SPEAKS = re.compile(
    r"[^,.;:\n\"]{0,90}\b[A-Z][\w-]+\ (?:said|says|told|added|announced|warned|stressed|noted|promised)\b"
)
_SAYS = re.compile(
    r" (?:said|says|say|told|added|announced|reported|confirmed|warned|claimed|alleged)(?![\w-])"
)
# A word in small letters before a name and its title: of a clause that the name closes.
_CLAUSE_BEFORE = re.compile(r"\b[a-z]{2,} (?:[A-Z][\w.'-]* )*$")
_LETTERS = re.compile(r"[. ][A-Z]$")


def office_start(reading: Reading, start: int, end: int) -> int:
    """Give where an office begins after the name of a caption or what leads to it."""
    if former := _BEFORE_FORMER.match(reading.plain, start, end):
        start = former.end()
    while match := _INTRODUCING.match(reading.plain, start, end):
        start = match.end()
    start = _after_crosshead(reading, start, end)
    owned = _OWNED.search(reading.plain, start, end)
    if owned and not _has_role(reading.plain[start : owned.start()]):
        return owned.end()  # "(fired) his | manager", "(bonus of) its | chief"
    return start


def _after_crosshead(reading: Reading, start: int, end: int) -> int:
    """Give where an office begins behind a line that ran into it: "trams run in Peru | Lima police chief".

    A state and a town of it stand side by side, or a plural and a state's adjective.
    """
    first = _CAPITAL_FIRST.match(reading.plain, start, end)
    known = reading.knowledge
    if first and reading.plain.endswith(_WHERE, 0, start) and known.state_named(first[1]):
        return first.end() if known.places(first[2]) else start
    for match in _PLURAL_INNER.finditer(reading.plain, start, end):
        if reading.tag_at(match.start(1)) in ("NNS", "VBZ") and known.state_of_adjective(match[2]):
            return match.start(2)
    return start


def of_work(reading: Reading, start: int) -> int:
    """Give where an office begins with the title of a work, of which it took the end: "Zenda by the Sea".

    The article must have that title elsewhere too.
    """
    before = _WORK_BEFORE.search(reading.plain, max(start - _REACH, 0), start)
    last = _PART.match(reading.plain, start)
    if before is None or last is None or not last[0][0].isupper():
        return start
    whole = f"{before[0]}{last[0]}"
    return before.start() if reading.plain.count(whole) > 1 else start


def with_field(reading: Reading, start: int, end: int) -> int:
    """Give where an office begins with the field, or the body, before it: "civil | rights leader".

    A body's name has small words that the office's own pattern lacks: "University of | Zenda professor".
    """
    back = max(start - _REACH, 0)
    if match := _BODY_BEFORE.search(reading.plain, back, start):
        return match.start(1)
    if _FORMER.match(reading.plain, start):
        return start
    first, title = start, reading.plain[start:end].rpartition(" ")[2][:1].isupper()
    while match := _LOWER_BEFORE.search(reading.plain, back, first):
        if not _is_of_field(reading, match, first, title=title):
            break
        first = match.start(1)
    return _with_capitals(reading, back, first) if first < start else first


def _with_capitals(reading: Reading, back: int, start: int) -> int:
    """Give where the field of an office begins with the capitals before it: "Zenda | coast guard"."""
    while match := _CAPITAL_BEFORE.search(reading.plain, back, start):
        word, tag = match[1].lower(), reading.tag_at(match.start(1))
        if tag not in _NAMING or word in _TIMES | LEADERS | _CALENDAR:
            break
        start = match.start(1)
        if _FORMER.match(word):
            break
    return start


def _is_of_field(reading: Reading, before: re.Match[str], start: int, *, title: bool) -> bool:
    """Say whether a word before an office tells which: an adjective, or a noun before a noun.

    Before a title in capitals it must be one that offices have: "police Chief", but not "rival Sen.".
    """
    word, tag = before[1], reading.tag_at(before.start(1))
    if word in _TIMES or word in ROLE_HEADS:
        return False
    if title:
        return word in ROLE_MODIFIERS
    noun = tag in ("NN", "NNS") and reading.tag_at(start).startswith("NN")
    return tag == "JJ" or (noun and reading.plain[start].islower())


def is_no_office(reading: Reading, start: int, end: int) -> bool:
    """Say whether words before a name are no office of who has it.

    Several people's ("two lawmakers"), a verb ("would counsel Rossi"), an adjective ("private Rossi mails"),
    and whose man a member of a party has are none: "(counsel to) Democrat (Otto Stein)".
    """
    words = reading.plain[start:end].split(" ")
    if words[0].lower() in _NUMBERS or words == ["private"]:
        return True
    if (
        len(words) == 1
        and words[0] in _VERBS_TOO
        and _AFTER_MODAL.search(reading.plain, max(start - _LONGEST_MODAL, 0), start)
    ):
        return True
    return len(words) > 2 and words[-2] in ("to", "for", "of") and words[-1].lower() in _MEMBERS  # noqa: PLR2004


def is_of_next(reading: Reading, start: int, end: int) -> bool:
    """Say whether an office after a name is many's, or of the next: "Rossi, clerk and mayor Otto Stein"."""
    first = _PART.match(reading.plain, start)
    if first is not None and first[0].lower() in _NUMBERS:
        return True
    after = _OFFICE_AND_NAME.match(reading.plain, end)
    article = reading.plain.endswith(("the ", "a ", "an "), 0, start)
    if after is None or article or not _has_role(after[1]):
        return False
    seen = reading.recognised(after.start("given"), after.end())
    person = seen is not None and seen.label == "PERSON" and seen.start == after.start("given")
    return person or after["given"].lower() in GIVEN_NAMES


def _has_role(words: str) -> bool:
    """Say whether some word is what somebody is."""
    return any(word[0].lower() in ROLE_HEADS for word in _PART.finditer(words))


def office_end(reading: Reading, start: int, end: int) -> int:
    """Give where an office ends: before what somebody is to do, and before where it was said."""
    if told := _TOLD.search(reading.plain, start, end):
        end = told.start()
    if another := _OF_ANOTHER.search(reading.plain, start, end):
        end = another.start()
    for match in _TO.finditer(reading.plain, start, end):
        if reading.tag_at(match.start(1)) == "VB":
            return match.start()
    if reading.plain.endswith("'s ", start, end):
        title = _IN_QUOTES.match(reading.plain, end)
        return title.end() if title else end - len("'s ")
    if reading.plain.count("''", start, end) % 2:
        close = reading.plain.find("''", end, end + _LONGEST_TITLE)
        return close + 2 if close >= 0 else end
    if reading.plain.startswith(".", end) and _LETTERS.search(reading.plain, start, end):
        return end + 1  # "ambassador to the U.R."
    return end


def is_purpose(reading: Reading, start: int, end: int) -> bool:
    """Say whether an office goes on with what its holder did to the name: "first reporter to ask Rossi"."""
    return any(
        reading.tag_at(match.start(1)) == "VB" for match in _TO.finditer(reading.plain, start, end + 1)
    )


def end_of_field(reading: Reading, start: int, end: int) -> int:
    """Give where an office ends whose field goes on after "and": "adviser for rail and canal works"."""
    match = _AND.match(reading.plain, end)
    if match is None or not re.search(r" (?:of|for|at|in|on|with) ", reading.plain[start:end]):
        return end
    words = [*_PART.finditer(reading.plain, match.start(1), match.end(1))]
    if not match[1][0].islower():
        if words[-1][0] in _UNITS:
            return at.end() if (at := _AT_BODY.match(reading.plain, match.end(1))) else match.end(1)
        return match.end(1) if ends_in_field(words[-1][0].lower()) else end
    nominal = all(reading.tag_at(word.start()) in _NOMINAL for word in words if word[0].isalpha())
    role = any(word[0].lower() in ROLE_HEADS for word in words)
    return match.end(1) if nominal and not role else end


def begins_with_verb(reading: Reading, start: int) -> bool:
    """Say whether what was taken for an office is a clause: "raised concerns among officials"."""
    if reading.tag_at(start) != "VBD":
        return False
    word = _PART.match(reading.plain, start)
    return word is not None and word[0].islower() and word[0] not in ROLE_MODIFIERS


def is_after_name(reading: Reading, start: int) -> bool:
    """Say whether a person's name and a comma stand right before an office, whose it is then.

    Who is named between commas, or has a title, needs none: "the mayor, Anna Rossi, director, Otto Stein".
    """
    named = _NAME_AT_END.search(reading.plain, max(start - 60, 0), start)
    if named is None or named["given"].lower() not in GIVEN_NAMES:
        return False
    before = named["before"] or ""
    return not before.endswith(",") and before.lower().rstrip(".") not in ROLE_HEADS


def ends_in_name(role: str) -> bool:
    """Say whether an office ends in the name of who has it: "envoy for roads Anna Rossi"."""
    named = _NAME_AT_END.search(role)
    return named is not None and named["given"].lower() in GIVEN_NAMES


def is_fronted(reading: Reading, sentence: int, start: int) -> bool:
    """Say whether a name closes the clause that a sentence begins with: "After seeing Rossi, she left"."""
    return _FRONTED.match(reading.plain, reading.sentences[sentence].start, start) is not None


def is_credit(reading: Reading, sentence: int, start: int, end: int) -> bool:
    """Say whether what stands behind a name says all before it: "They arrested Rossi, officials said".

    No comma parts it from its verb, and the name is not what the sentence begins with.
    """
    if _SAYS.match(reading.plain, end) is None:
        return False
    first = reading.sentences[sentence].start
    return _CLAUSE_BEFORE.search(reading.plain, first, start) is not None


def is_next_speakers(reading: Reading, end: int) -> bool:
    """Say whether somebody else is named behind an office, and speaks: "chair of the board Stein said"."""
    return _NEXT_SPEAKS.match(reading.plain, end) is not None
