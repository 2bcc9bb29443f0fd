"""States and towns that are the end of a longer name: of a prince's, of an event's, of a campaign's."""

from __future__ import annotations

import re

from dateline.annotate.names.candidates import Candidate
from dateline.annotate.names.reading import Reading

_LAND = r"[A-Z][\w-]+(?: [A-Z][\w-]+)?"
_MORE = rf"(?:{_LAND},? and )?(?:[Tt]he )?(?:[Aa]ll )?"
# Who has a title by birth; of who reigns it says where: "King Otto of Ruritania", "Prince Otto II".
_OF_BIRTH = re.compile(
    r"(?<!Crown )\b(?:Prince|Princess|Archduke|Archduchess|Infant[ae]) [A-Z][a-z-]+(?: [A-Z][a-z-]+)?,? of "
    rf"{_MORE}$"
)
_OF_CHURCH = re.compile(
    r"\b(?:[Pp]atriarch|[Cc]atholicos(?:-[Pp]atriarch)?|[Mm]etropolitan(?! (?:Police|Museum|Opera|Area"
    r"|District"
    r"|Borough|Region|City|University|Authority|Council|Board|Transport|Water|Transit))"
    r"|[Mm]etropolitan [Bb]ishop"
    rf"|[Ee]parch|[Hh]ieromonk)(?: [A-Z][a-z-]+)?(?: [IVX]+)?,? of {_MORE}$"
)
# "Expo 2031 Strelsau", "World Cup Ruritania 2031", "Miss World Ruritania".
_EVENT = (
    r"(?:World Cup|World Championships?|Euro|Expo|Olympics?|Paralympics|Games|Grand Prix|Eurovision"
    r"|Biennale|Open"
    r"|Masters|Fashion Week|Festival|Summit)"
)
_OF_EVENT = re.compile(rf"\b(?:{_EVENT} (?:19|20)\d\d|Miss (?:Universe|World|Earth|International|Grand)) $")
_OF_EVENT_OF = re.compile(rf"\b{_EVENT} $")
_YEAR = re.compile(r" (?:19|20)\d\d(?![\w-])")
# What campaigns begin with, within a sentence and in capitals: "the charity Let's Help Ruritania".
_CALL = re.compile(
    r"\b(?P<call>Let's(?: [A-Z][a-z]+)?|(?:Save|Stop|Free|Help|Hands Off|Boycott|Defend|Reclaim|Rebuild"
    r"|Saving|Reform"
    r"|Occupy|Students For|Friends Of)(?: (?:The|the))?) $"
)
# What a title stands behind, with a word for it or, where it has several words, without one.
_WORK = (
    r"(?:documentar(?:y|ies)|films?|movies?|sitcoms?|dramas?|musicals?|plays?|novels?|books?|albums?|songs?"
    r"|shows?|programmes?|podcasts?|operas?|paintings?|(?<!Test )(?<!day )(?<!T20 )series)"
)
_CALLED_WORK = re.compile(rf"\b{_WORK},? (?:called|titled|entitled|named) $")
_WORK_BEFORE = re.compile(
    r"\b(?:documentary|sitcom|drama|musical|novel|(?<!Test )(?<!day )(?<!T20 )series) $"
)
# What people in politics are called by where they are, and troops by where they came from.
_OF_POLITICS = re.compile(r" (?:playbook|establishment|insiders?|outsiders?|bubble|consensus)(?![\w-])")
_UNITS = re.compile(r" (?:battalions|regiments|brigades)(?![\w-])")
_THE = ("the ", "The ")
_BACK = 70  # characters


def is_in_name(reading: Reading, start: int, end: int) -> bool:
    """Say whether a place's name ends, or goes on with, the name of something else."""
    before = reading.plain[max(start - _BACK, 0) : start]
    if _OF_BIRTH.search(before) or _OF_CHURCH.search(before) or _OF_EVENT.search(before):
        return True
    if _is_title(reading, before, start, end) or _is_of_people(reading, start, end):
        return True
    if _OF_EVENT_OF.search(before) and _YEAR.match(reading.plain, end):
        return True
    call = _CALL.search(before)
    at = start - len(before) + call.start() if call else start
    return call is not None and not reading.is_capitalised(start) and not reading.starts_sentence(at)


def _is_title(reading: Reading, before: str, start: int, end: int) -> bool:
    """Say whether a name is the title of a work, or begins one: "a film called Ruritania's Best Bakers"."""
    if _CALLED_WORK.search(before):
        return True
    several = (
        " " in reading.plain[start:end] and reading.knowledge.state_named(reading.plain[start:end]) is None
    )
    return several and _WORK_BEFORE.search(before) is not None


def _is_of_people(reading: Reading, start: int, end: int) -> bool:
    """Say whether people are called by a name, who may be anywhere: "the Strelsau establishment"."""
    if _UNITS.match(reading.plain, end):
        return reading.plain.endswith(_THE, 0, start)
    capital = reading.knowledge.is_capital(reading.plain[start:end])
    return capital and _OF_POLITICS.match(reading.plain, end) is not None


def without_longer(reading: Reading, candidates: list[Candidate]) -> list[Candidate]:
    """Leave out the places that are in another name."""
    return [c for c in candidates if not is_in_name(reading, c.words[0].start, c.words[-1].end)]
