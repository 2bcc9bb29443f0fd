"""States and their parts that are teams: "the World Cup final against Ruritania", "the Ruritania captain".

A team is neither the state nor a place of what happens. What nobody but a team has or does tells one
anywhere; where an article tells of a game so does what states do as well: they win, lose and lead.
"""

from __future__ import annotations

import re
from functools import lru_cache

from dateline.annotate.names.candidates import Candidate
from dateline.annotate.names.reading import Reading

_GAMES = (
    r"cricket|rugby|football|soccer|hockey|netball|basketball|volleyball|handball|baseball|softball"
    r"|water polo"
    r"|futsal|sevens|tennis|badminton|athletics|swimming|cycling|lacrosse"
)
# Whom a team has, as no state has them.
_PLAYERS = (
    r"prop|hooker|flanker|fly-half|scrum-half|full-?back|lock forward|winger|wing(?= [A-Z])|number eight"
    r"|No\.? 8"
    r"|striker|midfielder|midfield|defender|goalkeeper|wicketkeeper|wicket-keeper|playmaker|goalscorer"
    r"|bats(?:man|men|woman|women)|batters?|bowlers?|seamers?|spinners?|paceman|pacemen|all-?rounders?"
    r"|cricketers?|footballers?|strikers|midfielders|defenders|goalkeepers|skippers?"
    r"|captain|captaincy|vice-captain|coach|coaches|selectors?|squad|XI|XV|U-?\d\d|[Uu]nder-\d\ds?"
    r"|internationals?(?= [A-Z]|[.,;)]| who| and| has| was| is)|goalkeeping|teammates?|team-mates?|fans"
    rf"|(?:{_GAMES}) (?:team|side|coach|captain|star|player|squad)|national (?:team|side)"
)
_QUALITIES = (
    rf"women(?:'s)?|men(?:'s)?|national|youth|junior|senior|{_GAMES}|Test|one-day|ODI|T20I?|Twenty20"
    rf"|limited-overs"
    r"|white-ball|red-ball|front-row|back-row|second-row|loosehead|tighthead|left|right|left-sided"
    r"|right-sided"
    r"|left-back|right-back|cent(?:re|er)|central|inside|outside|attacking|defensive|holding|fast|opening"
    r"|middle-order|top-order|left-arm|right-arm|left-handed|right-handed|leg|off|wrist|star|batting|bowling"
    r"|fielding|fitness|forwards|attack|assistant|head|interim|caretaker|former|vice|World Cup|Olympic"
    r"|veteran"
    r"|leading|record|young|under-\d\d|Under-\d\d|U-?\d\d"
)
_HAS_PLAYERS = re.compile(
    rf" (?:(?:{_QUALITIES}) )*(?:{_PLAYERS})(?![\w-])"
    r"(?! (?:crash|company|tours?|party|trip|driver|station|passengers?|operator|plant|factory|maker|builder"
    r"|firm|industry|services?|travel|journey|hire|of the guard)\b)"
)
_LONG_GAMES = (
    r"Tests?|ODIs?|T20Is?|(?:Test|one-day|one-day international|ODI|T20|limited-overs)"
    r" (?:series|match(?:es)?)"
)
# Whom states have too: the party's candidates, a firm's managers, a film's stars.
_HAS_OTHERS = re.compile(
    rf"(?:'s?)? (?:(?:{_QUALITIES}) )*(?:{_PLAYERS}|players?|openers?|team|side(?! of)|manager|boss|star"
    rf"|legend|great|debut|caps?"
    r"|career|call-up|recall"
    r"|(?:(?:top|all-time|highest|record|leading) )*(?:run|try|goal|points)[ -]?scorers?"
    rf"|(?:(?:next|first|second|third|fourth|fifth|last|opening|final|home|away) )*(?:{_LONG_GAMES})"
    r"|lock|keeper|forwards?|shirt|jersey|supporters|dressing room|camp|bench|innings|batting|bowling|attack"
    r"|scrum|line-?out|defen[cs]e|goals?|tries|try|wickets?|win|victory|defeat|loss|draw|title|line-?up"
    r"|form)(?![\w-])"
)
_MATCHES = (
    r"(?:match|matches|games?|finals?|semi-?finals?|quarter-?finals?|qualifiers?|friendly|friendlies"
    r"|fixtures?|series|Tests?|ODIs?|T20Is?|T20s|innings|one-dayers?|play-?offs?|openers?|kick-off)"
)
_CONTESTS = (
    r"(?:World Cup|(?:[A-Z]\w+ )?Nations|Test|Ashes|Euro(?: \d{4})?|(?:European|World|Rugby) Championship"
    r"|Copa America|Asian Cup|Gold Cup|Davis Cup|one-day(?: international)?|ODI|T20I?|Twenty20|qualifying"
    r"|group-stage"
    r"|international|pool|group|bilateral)"
)
_RESULTS = (
    r"(?:win|wins|victory|victories|defeats?|loss|losses|draws?|triumphs?|thrashings?|drubbings?|hammerings?)"
)
_OTHERS = r"(?:(?:[A-Z][a-z]+ )?[A-Z][a-z]+(?:, | and ))?"  # "against Velda and Ruritania"
_THE = r"(?:the |both )?"
_WHEN = (
    r"(?:in (?:the )?|this |next |last |over (?:the )?)(?:spring|summer|autumn|winter|week|month|year|season)"
)
# What no state is of, played or scored against a name, or by who is at it.
_OF_TEAM = re.compile(
    rf"(?:\b{_MATCHES} (?:away |at home |here |{_WHEN} )?(?:against|with|v|vs|versus|between) "
    rf"|\b{_CONTESTS} (?:opening |final |\w+-?final |group |first |second |third |opener |clash |tie "
    rf"|encounter |meeting )*"
    rf"(?:{_RESULTS}|clash|tie|meeting|encounter|campaign|tour|date|showdown|stalemate) (?:against|with|v"
    rf"|vs|to|over|by) "
    rf"|\b\d{{1,3}}-\d{{1,3}} (?:[a-z-]+ )?{_RESULTS} (?:against|to|over|by|at the hands of|with) "
    rf"|\b(?:captain(?:s|ed|ing)|coach(?:ed|ing)|skippered|captain of|coach of|captaincy of"
    rf"|(?:head |assistant )coach of|capped (?:\w+ )?(?:times )?(?:by|for)|caps? (?:for|with)|(?:wickets?"
    rf"|innings|tries"
    rf"|goals|runs|appearances|Tests|hat-trick|debut|half-century|century|centuries) (?:for|against)) "
    rf"|\b(?:drew|draw|drawn) \d{{1,2}}-\d{{1,2}} (?:with|against) "
    rf"|\b(?:beat|beaten|lost|won|defeated) \d{{1,3}}-\d{{1,3}} (?:by|to|against|at) ){_THE}{_OTHERS}{_THE}$"
)
_SCORED = re.compile(
    r"(?: \d{1,2}-\d{1,2}| \d{1,3}-\d{1,3}(?= (?:in|on|at|to)\b|[.,;]))"
    r"(?! (?:vote|majority|ruling|decision|split|margin|in favou?r))"
)
_BEATING = re.compile(
    rf"\b(?:beat|beats|beating|beaten|defeat|defeats|defeated|defeating|thrash(?:ed|ing)?|edged|edging"
    rf"|overcame"
    rf"|overcoming|trounced|routed|hammered|crushed|downed|stunned|outplayed|upset|upsetting"
    rf"|whitewash(?:ed)?|lost to"
    rf"|loses? to|losing to|fell to|drew with|drawing with|draw with|saw off|knocked out|eliminated) {_THE}$"
)
# Who leads a team to what only teams reach.
_LEADING = re.compile(
    r"\b(?:led|lead|leads|leading|guided|guiding|steered|steering|captained|inspired|coached|took|taken"
    r"|fired|sent"
    r"|helped|helping|put|propelled|carried) $"
)
_REACHED = re.compile(
    r" (?:to|into|past|through to|reach|win) (?:[\w'-]+ ){0,4}?(?:finals?|semi-?finals?|quarter-?finals?"
    r"|World Cups?"
    r"|Euros?|Grand Slam|Triple Crown|last (?:four|eight|16)|knockouts?|championships?)(?![\w-])"
)
# In a report of a game: what is done to a team, and what a team does.
_AGAINST = re.compile(
    rf"(?:\b{_RESULTS} (?:against|over|to|by|with|at the hands of)"
    r"|\b(?:play|plays|played|playing|draw|drew|drawn|clash|clashes|tests?|campaign|lead|tour|tournament"
    r"|opener"
    r"|rounds?|record|score|scored|try|tries|goals?|points?|side|season|week|year|weekend|out|debut|first"
    r"|second"
    r"|last|half|start|title|\w+day|\d+) (?:against|versus|vs?\.?)"
    rf"|\b(?:beat|beats|beating|beaten by|defeated|defeating|thrash(?:ed|ing)?|edged|overcame|trounced|routed"
    rf"|thrashes|edges|stuns|routs|hammered|crushed|stunned"
    rf"|face|faced|faces|facing|hosting|lost to|loses? to|losing to|draw with"
    rf"|drew with"
    rf"|past|(?:play|plays|played|playing|bat|batted|bowl|bowled|start|starts|started|appear|appeared|feature"
    rf"|featured|keep|kept|turned out|open|opened|score|scored|scoring) (?:for|against)"
    rf"|led|captain|Test|v|vs\.?|versus)) {_THE}{_OTHERS}{_THE}$"
)
_PLAYS = re.compile(
    r",? (?:(?:have|had|has|will|could|would|should|must|may|can|also|now|then|only|just|twice|again"
    r"|never|narrowly"
    r"|eventually|duly|finally|still|all but) ){0,2}(?:slip|slips|slipped|crash|crashes|crashed|collapse"
    r"|collapsed"
    r"|slump|slumped|race|raced|ease|eased|cruise|cruised|romp|romped|thrash|thrashed|bow|bowed|equalised"
    r"|equalized"
    r"|trail|trailed|bat|batted|bowl|bowled|chase|chased|declared|concede|conceded|score|scored|win|won|beat"
    r"|beaten|lose|lost|drew|edge|edged|hammered|thumped|reach|reached|qualify|qualified|advanced?"
    r"|progressed|kick|kicked"
    r"|were bowled|were dismissed|go top|went ahead|bounced back|came from behind|play|played|face|faced"
    r"|beats|wins|loses|stuns|stunned|thrashes|edges|routs|routed"
    r"|are|were|have|vs?\.?|take on"
    r"|took on|meet|led)(?![\w-])"
    r"(?! (?:the right|a (?:seat|contract|bid)|control|part|steps))"
)
_SPORTS_ONLY = frozenset(
    "striker strikers midfielder midfielders goalkeeper toss overs wicket wickets innings batsman batsmen"
    " bowler bowlers"
    " batting bowling seamer spinner all-rounder wicketkeeper rugby cricket cricketer cricketers football"
    " footballer soccer hockey netball basketball volleyball handball scrum flanker fly-half scrum-half"
    " hooker"
    " winger try-scorer lineout semifinal semi-final semifinals semi-finals quarterfinal quarter-final"
    " quarterfinals quarter-finals half-time halftime kick-off kickoff equaliser equalizer goalless unbeaten"
    " teammate teammates team-mate team-mates qualifier qualifiers fixture fixtures captaincy"
    " knockout".split()
)
_SPORTS = _SPORTS_ONLY | frozenset(
    "match matches coach captain team teams squad tournament championship stadium league goal goals cup"
    " club clubs"
    " season"
    " final series players player game games referee penalty penalties tries played scored champions"
    " title".split()
)
_NAMED_CONTESTS = re.compile(
    r"\b(?:World Cup|Six Nations|Test (?:match|series|cricket|captain)|Ashes|ODIs?|T20|Twenty20|Euro \d{4}"
    r"|European Championship|Davis Cup|Olympics|Nations League|Asian Cup|Copa America)\b"
)
# What states do to one another, and in votes: what is of a game there is so by what no state does.
_PAST = re.compile(r"\b(?:[Ff]ormer |[Ee]x-)$")
_PLAYER = re.compile(r" (?:players?|internationals?)(?![\w-])")
_OF_STATES = re.compile(
    r"\b(?:wars?|troops?|army|armies|military|invasion|invaded|elections?|votes?|voted|voters|referendum"
    r"|court|ruling"
    r"|tribunal|sanctions|parliament|treaty|treaties|tariffs?|trade|embassy|border|missiles?|bid to host"
    r"|hosting rights"
    r"|president|minister|government|forces|economy|exports?|diplomats?|diplomatic)\b",
    re.IGNORECASE,
)
_WORDS = re.compile(r"[a-z]+(?:-[a-z]+)*")
_AROUND = 300  # characters in which a report of a game has its words
_FEW, _MANY = 3, 6  # words of games, of which some are of no other thing
_BACK = 90  # characters of what stands before a team
_ARE = re.compile(r",? (?:[a-z]+ )?(?:are|were|have)\b")
# Behind these a name is a place; behind the article it may be a plural anyhow: "the Netherlands are".
_IN = re.compile(
    r"\b(?:in|from|of|at|to|into|across|around|near|outside|through|between) $|[^,;] and $", re.IGNORECASE
)


def is_national_team(reading: Reading, start: int, end: int) -> bool:
    """Say whether a name of a state or of a part of one stands for those who play for it."""
    plain = reading.plain
    if _HAS_PLAYERS.match(plain, end) or _is_past_players(plain, start, end):
        return True
    if plain.startswith("'s ", end):  # "the win over Peru's best"
        return _HAS_OTHERS.match(plain, end) is not None and tells_of_game(reading, start, end)
    before = plain[max(start - _BACK, 0) : start]
    if _OF_TEAM.search(before) or (_BEATING.search(before) and _SCORED.match(plain, end)):
        return True
    if _LEADING.search(before) and _REACHED.match(plain, end):
        return True
    return _acts_as_team(plain, before, end) and tells_of_game(reading, start, end)


def _is_past_players(plain: str, start: int, end: int) -> bool:
    """Say whether somebody once played for a name: "a former Ruritania player"."""
    return (
        _PAST.search(plain, max(start - _BACK, 0), start) is not None
        and _PLAYER.match(plain, end) is not None
    )


def without_teams(reading: Reading, candidates: list[Candidate]) -> list[Candidate]:
    """Leave out the parts of states, and their regions, that are teams where they stand."""
    return [c for c in candidates if not (_is_land(reading, c) and is_national_team(reading, c.start, c.end))]


def _is_land(reading: Reading, candidate: Candidate) -> bool:
    """Say whether a name is first that of an area or a region, and of no town."""
    places = reading.knowledge.places(reading.plain[candidate.words[0].start : candidate.words[-1].end])
    return bool(places) and places[0].location.kind in ("area", "region")


def _acts_as_team(plain: str, before: str, end: int) -> bool:
    """Say whether a name in a report of a game has or does what teams do, or something is done to it."""
    if _AGAINST.search(before) or _HAS_OTHERS.match(plain, end) or _SCORED.match(plain, end):
        return True
    if before.endswith(("the ", "The ")) and _ARE.match(plain, end):
        return False
    return _PLAYS.match(plain, end) is not None and _IN.search(before) is None


def tells_of_game(reading: Reading, start: int, end: int) -> bool:
    """Say whether a game is told of around a name, and nothing that states do in its sentence."""
    plain = reading.plain
    sentence = reading.sentences[reading.sentence_at(start)]
    if _OF_STATES.search(plain, sentence.start, sentence.end):
        return False
    around = plain[max(start - _AROUND, 0) : end + _AROUND]
    return _is_of_games(around, _FEW) or _is_of_games_all(plain)


@lru_cache(maxsize=8)  # of the article at hand
def _is_of_games_all(plain: str) -> bool:
    """Say whether an article is a report of games as a whole."""
    return _is_of_games(plain, _MANY)


def _is_of_games(text: str, least: int) -> bool:
    """Say whether a text has words of games, some of no other thing."""
    words = set(_WORDS.findall(text))
    named = len(set(_NAMED_CONTESTS.findall(text)))
    only = len(words & _SPORTS_ONLY) + named
    return only > 0 and 2 * only >= least - 1 and len(words & _SPORTS) + named >= least
