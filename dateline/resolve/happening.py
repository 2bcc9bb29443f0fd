"""Which places a statement is of: not those that speak or are spoken to, nor states that are no more."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from dateline.model import Mention, Span, Statement

# "The", "both" and what joins the names of several.
_JOINTS = re.compile(r"(?:\s|,|\b(?:the|and|or|both|either|neither|nor|also|that)\b)*", re.IGNORECASE)
# Cues whose object is whom the words are for, or against.
_ADDRESSING = re.compile(
    r"\b(?:urg|call|ask|tell|told|warn|press|appeal|request|implor|beg|beseech|invit|advis|order|remind"
    r"|inform|assur"
    r"|notif|exhort|plead|accus|blam|thank|congratulat|criticis|criticiz)\w*",
    re.IGNORECASE,
)
_THEN = re.compile(r"\s(?:to|not|of|for|that|over)\b|,")
# "X's claims": what X says is no place.
_OWN_WORDS = re.compile(
    r"(?:['’]s?)\s(?:[a-z-]+\s){0,2}(?:claims?|statements?|allegations?|accusations?|assertions?|denials?"
    r"|warnings?"
    r"|demands?|requests?|positions?|announcements?|remarks?|comments?|charges?|responses?|offers?"
    r"|proposals?|calls?"
    r"|threats?|promises?|complaints?|criticism|version|account)\b"
)
# Where somebody is at home, who acts elsewhere: "the Zenda-based union".
_SEAT = re.compile(r"-(?:based|headquartered|listed|registered|born|educated|trained)\b")
# Who does what is done elsewhere: "the Ruritania-brokered truce", "Ruritanian-made guns".
_DOER = re.compile(r"-(?:[a-z]+ed|led|built|made|run|bound|born|held|owned|flagged|friendly)\b")
# Who is at the other end of a line is in no scene: "held a phone call with the Ruritanian president".
_UP_TO_NAME = r"(?:(?!(?:in|at|near|across|inside|about|over|on)\s)[\w'’-]+\s){0,4}$"
_LISTED = r"(?:(?:[A-Z][\w'’.-]*|and|or|the|his|her|president|prime|minister|foreign|king),?\s){0,16}"
_ON_THE_LINE = re.compile(
    r"\b(?:(?:(?:tele)?phone|video)\s(?:calls?|conversations?|talks|conferences?)\s(?:with|to|between)"
    r"|calls?\swith|(?:spoke|spoken|speaking|talked|talking|talks)\s(?:by|on|over)\s(?:the\s|a\s)?"
    rf"(?:(?:tele)?phone|video(?:\slink)?)\s(?:with|to))\s(?:{_UP_TO_NAME}|{_LISTED}$)"
    rf"|\b(?:phoned|telephoned|called)\s(?:{_LISTED}$)"
)
_TO_LEADER = re.compile(
    r"(?:['’]s?)?\s(?i:president|prime\sminister|(?:foreign|defen[cs]e|interior)\sminister|king|queen|emperor"
    r"|chancellor|premier|leaders?|counterparts?)\b"
)
# Where words go: "I sent it to Zenda", "she wrote a letter to Zenda".
_SENT_TO = re.compile(
    r"\b(?:sent|sends?|sending|forwarded|posted|e-?mailed|wrote|written|faxed|addressed)"
    r" (?:it|this|(?:(?:an?|the|his|her|my|our|their|its) )?(?:[\w-]+ ){0,2}(?:letters?|reports?"
    r"|e-?mails?|messages?|complaints?|files?|documents?|copy|copies|notes?|invoices?|warnings?)) to $"
)
# Whom a member sits for, wherever the member acts: "Zenda Sen. Rossi", "(R-Zenda)", "Sen. Rossi of Zenda".
_MEMBER = r"(?:Sens?|Reps?|Senators?|Representatives?|Congress(?:man|men|woman|women)|MPs?|MEPs?)\.?"
_SITS_FOR = re.compile(rf"\s(?:[Ss]tate\s)?{_MEMBER}\s[A-Z]")
_OF_PARTY = re.compile(r"\((?:[A-Z]{1,4}-)?$")
_OF_MEMBER = re.compile(rf"\b{_MEMBER}\s(?:(?:[A-Z][\w.'’-]*|and),?\s){{1,7}}(?:of\s|\()$")
# Whose house it is that stands in another state: "the Ruritanian embassy in Zenda".
_MISSION = re.compile(
    r"(?:['’]s?)?\s(?:[a-z]+\s)?(?:[Ee]mbass(?:y|ies)|[Cc]onsulates?|[Hh]igh\s[Cc]ommission)\b"
)
_LIST = 160  # characters of those whom somebody called
_LETTERS = 60  # characters before a name in which something is sent there
_PAST = re.compile(r"\b(?:former|erstwhile|one-time|ex)(?:\s|-)$", re.IGNORECASE)
_BACK = 12  # characters before a name: room for "erstwhile "
# Whose nationality an adjective tells, wherever they are: one person by what he does, a firm, nationals. The
# state's own bodies act in it, and so do many together: "Ruritanian farmers are on strike".
_PERSON = (
    "accountant|activist|actor|actress|aid"
    " worker|airman|ambassador|analyst|anthropologist|architect|artist|astronaut"
    "|astronomer|athlete|attorney|author|backpacker|banker|billionaire|biologist|blogger|boxer|boy|broker|businessman"
    "|businesswoman|captive|cardinal|cartoonist|champion|chef|chemist|citizen|climber|coach|comedian|commentator"
    "|composer|conductor|consultant|correspondent|critic|cyclist|dancer|defender|designer|diplomat|director|diver"
    "|doctor|driver|economist|editor|engineer|entrepreneur|envoy|essayist|executive|expert|fashion"
    " designer|father"
    "|film-?maker|footballer|forward|geologist|girl|goalkeeper|golfer|gymnast|historian|hostage|husband|inventor"
    "|investor|jockey|journalist|lawyer|linguist|magnate|man|mathematician|member|MEP|midfielder|millionaire|mother"
    "|mountaineer|musician|national|novelist|nurse|painter|passenger|philanthropist|philosopher|photographer"
    "|photojournalist|physicist|pianist|pilot|playwright|player|poet|presenter|priest|producer|professor|publisher"
    "|racer|rapper|reporter|researcher|runner|sailor|scholar|scientist|sculptor|singer|skier|skipper|songwriter"
    "|sprinter|star|striker|student|surfer|surgeon|swimmer|teacher|teenager|tourist|trader|traveller|traveler"
    "|trainer|translator|tycoon|violinist|volunteer|wife|winger|woman|writer"
)
_FIRM = (
    "airline|automaker|bank|brand|brewer|broadcaster|builder|carmaker|car"
    " maker|chain|charity|company|conglomerate"
    "|consultancy|contractor|daily|developer|distributor|drugmaker|exporter|firm|giant|importer|insurer|label|lender"
    "|magazine|maker|manufacturer|miner|news"
    " agency|newspaper|NGO|operator|publisher|retailer|shipbuilder|shipyard"
    "|start-?up|steelmaker|subsidiary|supplier|tabloid|weekly"
)
_MANY = "citizens|nationals|tourists|expatriates|expats|passengers|holidaymakers|investors|companies|banks"
_NO_QUALITY = (
    "and|or|in|on|at|of|for|to|from|by|with|as|that|who|which|is|was|has|had|said|central|national|state"
)
_QUALITY = rf"(?:(?!(?:{_NO_QUALITY})\s)[a-z][a-z-]*\s)?"
_NO_NOUN = r"(?![\w-]|\s(?:general|anthem|assembly|interests?|parks?|security|squad|sides?|teams?)\b)"
_NATIONAL = rf"(?:{_PERSON}|(?:{_FIRM})s?|{_MANY}|Attorney(?!\sGeneral)){_NO_NOUN}"
_OF_STATE, _OF_NATION = re.compile(rf"\s{_NATIONAL}"), re.compile(rf"\s{_QUALITY}{_NATIONAL}")


def without_voices(text: str, statement: Statement, mentions: Sequence[Mention]) -> list[Mention]:
    """Leave out the mentions of a statement that name no place where something happens."""
    voices = {
        mention
        for span in _voices(text, statement)
        if _is_names(text, span, inside := [m for m in mentions if _lies_in(m, span) and m.kind != "person"])
        for mention in inside
    }
    voices |= set(_addressed(text, statement, mentions))
    told = [m for m in mentions if m not in voices and not _is_past(text, m) and not _owns_words(text, m)]
    told = [m for m in told if not _is_seat(text, m) and not _is_sent_to(text, m)]
    told = [m for m in told if not _sits_for(text, m) and not _has_mission(text, m)]
    told = [m for m in told if not _DOER.match(text, m.end) and not _is_on_the_line(text, m)]
    return [m for m in told if not _is_nationality(text, m)]


def _voices(text: str, statement: Statement) -> Iterable[Span]:
    """Give who speaks, and what stands between a cue and the words ("told X that ...")."""
    if statement.speaker is not None:
        yield statement.speaker
    cue, content = statement.cue, statement.content
    if cue is not None and cue.end <= content.start and _ADDRESSING.search(text[cue.start : cue.end]):
        yield Span(cue.end, content.start)


def _is_names(text: str, span: Span, mentions: Sequence[Mention]) -> bool:
    """Tell whether a span holds nothing but names: "Officials in X" are at X, "X and Y" are voices."""
    rest, at = "", span.start
    for mention in sorted(mentions, key=lambda m: m.start):
        rest += text[at : mention.start] + " "
        at = max(at, mention.end)
    rest += text[at : span.end]
    return _JOINTS.fullmatch(rest) is not None


def _addressed(text: str, statement: Statement, mentions: Sequence[Mention]) -> list[Mention]:
    """Give the names that open what is said where the cue has an object: "called on X and Y to ..."."""
    cue, at = statement.cue, statement.content.start
    if cue is None or cue.start > at or not _ADDRESSING.search(text[cue.start : cue.end]):
        return []
    found: list[Mention] = []
    for mention in sorted(mentions, key=lambda m: m.start):
        if mention.start >= at and _JOINTS.fullmatch(text[at : mention.start]):
            found.append(mention)
            at = mention.end
    return found if _THEN.match(text, at) else []


def _lies_in(mention: Mention, span: Span) -> bool:
    return span.start <= mention.start and mention.end <= span.end


def _is_past(text: str, mention: Mention) -> bool:
    before = text[max(0, mention.start - _BACK) : mention.start]
    return mention.kind == "state" and _PAST.search(before) is not None


def _is_seat(text: str, mention: Mention) -> bool:
    return mention.kind == "place" and _SEAT.match(text, mention.end) is not None


def _is_sent_to(text: str, mention: Mention) -> bool:
    return _SENT_TO.search(text[max(0, mention.start - _LETTERS) : mention.start]) is not None


def _sits_for(text: str, mention: Mention) -> bool:
    """Tell the seat of a member of parliament, who acts where parliament is or elsewhere."""
    if _SITS_FOR.match(text, mention.end):
        return True
    before = text[max(0, mention.start - _LETTERS) : mention.start]
    closed = text.startswith((")", ".)"), mention.end)
    party = closed and before.endswith("-") and _OF_PARTY.search(before)
    return bool(party) or _OF_MEMBER.search(before) is not None


def _has_mission(text: str, mention: Mention) -> bool:
    return mention.kind == "state" and _MISSION.match(text, mention.end) is not None


def _is_on_the_line(text: str, mention: Mention) -> bool:
    if mention.kind != "state":
        return False
    found = _ON_THE_LINE.search(text[max(0, mention.start - _LIST) : mention.start])
    said_of = found is not None and found[0].startswith("called")  # "he called Ruritania an ally"
    return found is not None and not (said_of and not _TO_LEADER.match(text, mention.end))


def _is_nationality(text: str, mention: Mention) -> bool:
    """Tell the state that somebody is a national of, or a firm is of: "a Ruritanian singer"."""
    pattern = _OF_NATION if mention.form == "adjective" else _OF_STATE
    return mention.kind == "state" and pattern.match(text, mention.end) is not None


def _owns_words(text: str, mention: Mention) -> bool:
    return mention.form == "name" and _OWN_WORDS.match(text, mention.end) is not None
