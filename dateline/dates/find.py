"""Find the date expressions of a text, before anything is known of its publication date."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final, Literal

from dateline.dates.checks import CHECKS, is_staged
from dateline.dates.chronicles import with_chronicle_years
from dateline.dates.chronologies import with_chronology_years
from dateline.dates.clock_days import with_days_behind
from dateline.dates.grammar import ANY_RULE, RULES
from dateline.dates.habits import is_of_habit
from dateline.dates.lexer import Lexed, lex
from dateline.dates.match import Match
from dateline.dates.recurring import (
    MISFORTUNES,
    has_struck,
    is_called_for,
    is_of_every_year,
    is_surely_ahead,
    without_months_of_every_year,
)
from dateline.dates.sentence_years import with_sentence_years
from dateline.dates.told_beside import told_beside
from dateline.dates.told_days import with_told_days
from dateline.model import TimeExpression

Tense = Literal["past", "present", "future"]
TenseAt = Callable[[int, int], Tense | None]
HoldsAt = Callable[[int, int], bool]

# Rules whose anchoring asks for the tense, where the expression names no year itself.
_TENSED: Final = frozenset(
    {
        "day",
        "day_range",
        "nth",
        "nth_weekday",
        "month",
        "month_range",
        "weekday",
        "weekday_range",
        "quarter",
        "season",
        "holiday",
        "holiday_beside",
        "weekend",
        "period",
        "context",
        "daypart",
    }
)
# What happened on a day that stands before it: "the 15 July coup attempt", "Tuesday's attack". A day
# so used is past, whatever the tense of the verb around it.
_PAST_EVENTS: Final = frozenset(
    """
    accident agreement ambush arrest assassination assault attack attacks battle blast blasts blaze
    bombing bombings collapse coup crackdown crash decision derailment disaster earthquake eruption
    explosion explosions fire flood floods hijacking incident incidents interview killing killings
    landslide letter massacre mudslide murder murders putsch quake raid raids riot riots ruling shooting
    shootings stabbing stampede statement strikes study survey tsunami verdict violence
    """.split()
)
_EVENT_WITHIN: Final = 2  # words after the date: "the 15 July failed coup"

_SETTLED: Final = ("year", "year_shift")
_FIELD_COPY: Final = re.compile(r"\d$")
_SENTENCE_END: Final = re.compile(r"[.!?…][\"'”’)\]]*\s+(?=[\"'“‘(\[]*[A-Z])|\n[^\S\n]*\n")
_PARAGRAPH: Final = re.compile(r"\n[^\S\n]*\n|\n")


def find_expressions(
    text: str, tense_at: TenseAt | None = None, is_nowadays: HoldsAt | None = None
) -> tuple[TimeExpression, ...]:
    """Find the date expressions of a text, in order and without overlap.

    `tense_at` tells the tense of the verb that governs a range of characters; without it,
    expressions have no tense. `is_nowadays` tells a "today" of our time, which is no expression.
    """
    lexed = lex(text)
    found = []
    place = _Place(text)
    position = 0
    while match := ANY_RULE.search(lexed.codes, position):
        accepted = _match_at(lexed, match.start())
        if accepted is None:
            position = match.start() + 1
            continue
        rule, hit = accepted
        expression = _expression(rule, hit, place, tense_at)
        of_our_time = rule == "today" and is_nowadays and is_nowadays(expression.start, expression.end)
        if not (of_our_time or is_of_every_year(text, expression) or is_of_habit(text, expression)):
            found.append(expression)
        position = hit.end
    found = without_months_of_every_year(text, with_days_behind(text, found))
    found = with_chronicle_years(text, with_chronology_years(text, found), tense_at)
    dated = with_sentence_years(text, found)
    return tuple(with_told_days(text, dated))


def _match_at(lexed: Lexed, start: int) -> tuple[str, Match] | None:
    """Give the first rule that matches at a token and whose condition holds."""
    for rule in RULES:
        if match := rule.pattern.match(lexed.codes, start):
            fields = {
                _FIELD_COPY.sub("", name): lexed.value(match.start(name))
                for name, char in match.groupdict().items()
                if char
            }
            hit = Match(lexed, start, match.end(), fields)
            if match.end() > start and CHECKS[rule.check](hit) and is_staged(hit):
                return rule.name, hit
    return None


class _Place:
    """Counts paragraphs and sentences on the way through a text."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = self.paragraph = self.sentence = 0

    def move(self, to: int) -> None:
        """Go on to an offset, which must not lie before the last one."""
        self.paragraph += sum(1 for _ in _PARAGRAPH.finditer(self._text, self._at, to))
        # One character on, so that the end of the sentence just before is seen.
        self.sentence += sum(1 for _ in _SENTENCE_END.finditer(self._text, self._at, to + 1))
        self._at = to


def _expression(rule: str, hit: Match, place: _Place, tense_at: TenseAt | None) -> TimeExpression:
    lexed = hit.lexed
    start, end = lexed.starts[hit.start], lexed.end(hit.end - 1)
    while lexed.text[end - 1] in ",'’ \n" or (
        lexed.text[end - 1] == "." and hit.kind(hit.end - 2) not in ("month_short", "weekday_short", "clock")
    ):
        end -= 1
    place.move(start)
    fields = dict(hit.fields)
    clock = fields.pop("clock", None)
    if hit.lead:
        fields["lead"] = hit.lead
    asks = tense_at is not None and rule in _TENSED and not any(name in fields for name in _SETTLED)
    past = asks and _is_past(hit)
    if past and _has_struck(hit):
        fields["struck"] = 1
    if rule in ("context", "period", "season"):
        fields.update(told_beside(lexed.text, start, end, rule))
    if rule in _EVES and not past and _is_eve_of(rule, hit):
        fields["eve"] = 1
    if asks and is_surely_ahead(lexed.text, start, end):
        fields["sure"] = 1
    if rule == "weekday" and _names(hit):
        fields["names"] = 1
    if rule == "weekday" and not past and _is_of_fixture(lexed.text, start):
        fields["fixture"] = 1
    if rule == "weekday" and not past and is_called_for(lexed.text, start):
        fields["called"] = 1
    return TimeExpression(
        start,
        end,
        lexed.text[start:end],
        rule,
        tuple(sorted(fields.items())),
        "past" if past else _tense(hit, start, end, tense_at) if asks and tense_at else None,
        None if clock is None else str(clock),
        place.paragraph,
        place.sentence,
    )


def _names(hit: Match) -> bool:
    """Tell whether a weekday names what has been: "Monday's fire", not "Monday's game", "on Monday are"."""
    if hit.kind(hit.end) == "poss":
        words = [hit.word(n).lower() for n in range(hit.end + 1, hit.end + 1 + _GAME_WITHIN)]
        return GAMES.isdisjoint(words)
    return hit.word(hit.start - 1) == "On" or (
        hit.kind(hit.end) == "unknown" and hit.word(hit.end).lower() not in _PRESENT_BE
    )


def _is_of_fixture(text: str, start: int) -> bool:
    """Tell whether a team's next game is told: "away to Zenda on Saturday", "the game against Zenda on"."""
    return _AGAINST.search(text, max(0, start - _AGAINST_WITHIN), start) is not None


_AGAINST: Final = re.compile(
    r"\b(?:(?:away|at home|home|trips?|visits?|journeys?) (?:against|to)|"
    r"(?:clash|derby|fixture|game|match|qualifier|semi-?final|showdown|tie) (?:against|at|away to|with))"
    r" (?:[\w'’-]+ ){1,4}on $"
)
_AGAINST_WITHIN: Final = 70  # characters
_PRESENT_BE: Final = frozenset({"are", "is"})
_GAME_WITHIN: Final = 3  # words: "Sunday's late away game"
GAMES: Final = frozenset(
    "clash derby encounter final fixture fixtures game games match matches qualifier semi-final semifinal"
    " showdown tie".split()
)
"""What papers look forward to in the days before it, and tell in the past when it has been."""


def _tense(hit: Match, start: int, end: int, tense_at: TenseAt) -> Tense | None:
    """Give the tense of the verb, or the future where something holds from then on: "effective Monday"."""
    return "future" if hit.word(hit.start - 1).lower() == "effective" else tense_at(start, end)


def _is_past(hit: Match) -> bool:
    """Tell whether the words beside a date say that it has been."""
    text, start = hit.lexed.text, hit.lexed.starts[hit.start]
    end = hit.lexed.end(hit.end - 1)
    if hit.lead in _UNTIL and _THAT_IS.match(text, end):
        return True
    if hit.lead == "from" and _MADE_THEN.search(text, max(0, start - _MADE_WITHIN), start):
        return True
    former = _FORMER.search(text, max(0, start - _FORMER_WITHIN), start) is not None
    return former or _has_struck(hit) or _is_before(_PAST_EVENTS, hit) or _is_of_report(hit)


def _has_struck(hit: Match) -> bool:
    """Tell whether it is the day of a misfortune or a crime: "the Jan. 6 attack", "the attack on Jan. 6"."""
    return has_struck(hit.lexed.text, hit.lexed.starts[hit.start]) or _is_before(MISFORTUNES, hit)


# What was made or done then: "will look at a ruling from October".
_MADE_THEN: Final = re.compile(
    r"\b(?:agreements?|articles?|data|decisions?|documents?|e-?mails?|figures?|footage|interviews?|laws?|letters?"
    r"|memos?|messages?|numbers|orders?|photos?|photographs?|pictures?|polls?|recordings?|reports?|results?"
    r"|rulings?|speech|speeches|statements?|statistics|stud(?:y|ies)|surveys?|tweets?|verdicts?"
    r"|videos?) (?:back )?from $"
)
_MADE_WITHIN: Final = 30  # characters
_UNTIL: Final = frozenset({"until", "till"})
_THAT_IS: Final = re.compile(r", that (?:is|was)\b")  # "It was so. Until Friday, that is."
_FORMER: Final = re.compile(
    r"\b(?:an?|the|its|their|his|her) (?:previous|earlier|prior) (?:\w+ ){1,4}(?:in|on) $"
)
_FORMER_WITHIN: Final = 70  # characters


def _is_before(events: frozenset[str], hit: Match) -> bool:
    """Tell whether the date stands before a noun for one of these events."""
    at = hit.end + (hit.kind(hit.end) == "poss")
    before = hit.start - 1 - (hit.kind(hit.start - 1) == "unknown")  # "the failed 15 July coup"
    if at == hit.end and hit.kind(before) not in ("the", "a"):
        return False
    words = []
    for index in range(at, at + _EVENT_WITHIN + 1):
        if hit.kind(index) not in ("unknown", "name"):
            break
        words.append(hit.word(index).lower())
    return not events.isdisjoint(words)


def _is_of_report(hit: Match) -> bool:
    """Tell whether something was said then: "said on Monday it would", not "said Monday would do"."""
    before = hit.start - 1 - (hit.word(hit.start - 1).lower() in _ON)
    for index in range(before, before - _TOLD_WITHIN, -1):  # "told the donors Monday"
        if hit.kind(index) not in ("unknown", "name", "the"):
            break
        if hit.word(index).lower() == "told":
            before = index
    told = hit.word(before).lower() in _REPORTING and hit.word(before - 1).lower() not in _PASSIVE
    return told and hit.kind(hit.end) != "poss" and hit.word(hit.end).lower() not in _BE


_ON: Final = frozenset({"on", "in"})
_TOLD_WITHIN: Final = 4  # words: whom it was told
_REPORTING: Final = frozenset(
    "said saying told announced wrote tweeted insisted declared pledged promised vowed warned".split()
)
_PASSIVE: Final = frozenset("be been being is are was were".split())
_BE: Final = frozenset("will would is was were has had might may could".split())


def _is_eve_of(rule: str, hit: Match) -> bool:
    """Tell whether something is told to come before what is then: "days before Tuesday's vote"."""
    text, start = hit.lexed.text, hit.lexed.starts[hit.start]
    if _AHEAD_OF.search(text, max(0, start - _AHEAD_WITHIN), start):
        return True
    if rule == "weekday" and hit.lead == "for" and hit.kind(hit.end) != "poss":
        return True
    first = hit.start - (hit.kind(hit.start - 1) == "the")
    if rule == "month" and hit.kind(hit.start - 1) == "a" and hit.word(hit.end).lower() in _VOTES:
        return hit.word(hit.start - 2).lower() not in ("after", "since")
    of_event = rule == "weekday" and (first < hit.start or hit.kind(hit.end) == "poss")
    return of_event and hit.word(first - 1).lower() == "before"


_VOTES: Final = frozenset({"ballot", "election", "elections", "referendum", "runoff", "vote"})
_EVES: Final = frozenset({"weekday", "month", "weekend"})
_AHEAD_OF: Final = re.compile(
    r"\b(?:[Aa]head of|in advance of|run-?up to|lead-?up to|leading up to)"
    r"(?: (?!During|during|After|after)[\w'’-]+){0,14} $"
)
_AHEAD_WITHIN: Final = 120  # characters: "ahead of" and some dozen words
