"""Whom a figure counts, and who is credited with it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from dateline.annotate.figures.constructions import Link
from dateline.annotate.figures.line import Line
from dateline.annotate.figures.parts import is_part
from dateline.annotate.figures.quantities import Quantity, who_of_harmed
from dateline.annotate.figures.vocabulary import LOSES
from dateline.annotate.overlaps import Overlaps
from dateline.model import LocalEntity, Mention, Sentence, Span, Statement, TimeExpression


@dataclass(frozen=True, slots=True)
class Context:
    """What is known of the article when its figures are found; `text` is the article as printed.

    `contents` and `around` find statements, by number, by what is said and by all they cover.
    """

    text: str
    sentences: tuple[Sentence, ...]
    statements: tuple[Statement, ...]
    expressions: tuple[TimeExpression, ...]
    mentions: tuple[Mention, ...]
    entities: tuple[LocalEntity, ...]
    contents: Overlaps[int]
    around: Overlaps[int]


@dataclass(frozen=True, slots=True)
class Teller:
    """Who tells a count, with the entity if it is one: "Syldavia put its dead at 26", "an inquiry"."""

    span: Span
    entity: int | None


_EACH_SIDE = re.compile(r"\b(?:each|both)\b|\beither\b", re.IGNORECASE)
# Verbs that clauses follow, and what joins one to the reported clause before it: a comma or "and", and
# nothing that begins a clause of another kind, as the article's own "when 3 people died" is.
_TAKES_CLAUSES = re.compile(
    r"\b(?:said|says?|saying|told|tells?|telling|add(?:ed|s|ing)?|not(?:ed|es|ing))\b"
)
_GOES_ON = re.compile(
    r"\s*(?:,|and\b)(?:(?!\b(?:when|where|which|who|whose|as|after|before|until|since|although|though|because"
    r"|while|whereas|amid|despite|but)\b)[^.!?;\n\"“”])*",
    re.IGNORECASE,
)
_CLOSING = '"”’'
_LEADING = frozenset(
    "more other others further additional second third fourth fifth sixth seventh eighth ninth tenth"
    " missing injured wounded mostly mainly about of the its his her their our my your these those".split()
)
_PEOPLE = "people"
_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)")
_AGED = re.compile(r"^[\w-]+-(?:year|month|week|day)-old (?=\w)", re.IGNORECASE)  # of one who is counted
_STATES = frozenset(["dead", "wounded", "injured", "missing"])
_POSSESSED = frozenset({"her", "his", "its", "their"})
_SELVES = frozenset(["it", "they", "we"])


def credited(
    context: Context, start: int, end: int, teller: Teller | None = None
) -> tuple[Span | None, tuple[int, ...], int | None]:
    """Give who is credited with a figure, the entities behind, and the statement that holds it.

    `teller` is who tells the count itself: nearer to it than who speaks around it.
    """
    inside: int | None = None
    around: int | None = None
    for n in context.contents.over(start, start + 1):
        inside = n if _shorter(context, n, inside) else inside
    for n in context.around.over(start, start + 1):
        around = n if _shorter(context, n, around) else around
    if teller is not None:
        tellers = () if teller.entity is None else (teller.entity,)
        return teller.span, tellers, around if inside is None else inside
    if inside is None:
        inside = _gone_on(context, start)
    if inside is None:
        return None, (), around
    said = context.statements[inside]
    if said.speaker is None:
        return None, said.speakers, inside
    speakers = said.speakers
    if _EACH_SIDE.search(context.text[said.speaker.start : said.speaker.end]):
        speakers = _own_side(context, start, end) or speakers
    return said.speaker, speakers, inside


def _gone_on(context: Context, start: int) -> int | None:
    """Give the statement that a figure's clause goes on with: "X said A had happened and 3 died"."""
    opening = context.text.rfind("\n", 0, start) + 1
    before = [n for n in context.around.over(opening, start) if context.statements[n].content.end <= start]
    last = max(before, key=lambda n: context.statements[n].content.end, default=None)
    if last is None:
        return None
    said = context.statements[last]
    if said.cue is None:
        return None
    if said.cue.start > said.content.start:
        return last if _is_inserted(context, said, start) else None
    if not _TAKES_CLAUSES.search(context.text[said.cue.start : said.cue.end].casefold()):
        return None
    closed = context.text[said.content.end - 1] in _CLOSING
    goes_on = _GOES_ON.fullmatch(context.text[said.content.end : start])
    return last if goes_on and not closed else None


def _is_inserted(context: Context, said: Statement, start: int) -> bool:
    """Tell whether a credit stands within what it credits: "12 are missing, he said, while 30 are hurt"."""
    behind = max(said.cue.end if said.cue else 0, said.speaker.end if said.speaker else 0)
    ended = _SENTENCE_END.search(context.text, start)
    end = ended.start() if ended else len(context.text)
    others = [n for n in context.around.over(start, end) if context.statements[n] is not said]
    quoted = context.text[said.content.end - 1] in _CLOSING
    spoken = said.cue is not None and _TAKES_CLAUSES.fullmatch(context.text[said.cue.start : said.cue.end])
    told = any(context.statements[n].speaker is not None for n in others)
    return bool(spoken and not quoted and not told and _INSERTED.fullmatch(context.text[behind:start]))


_SENTENCE_END = re.compile(r"[.!?](?=\s|$)|\n")
_INSERTED = re.compile(r",\s+(?:while|and|with)\b[^.!?;:\n\"“”]{0,40}")


def _shorter(context: Context, n: int, than: int | None) -> bool:
    if than is None:
        return True
    one, other = context.statements[n], context.statements[than]
    return one.end - one.start < other.end - other.start


def _own_side(context: Context, start: int, end: int) -> tuple[int, ...]:
    """Each side counts its own: the state that the people of a figure belong to."""
    for mention in context.mentions:
        if start <= mention.start < end and mention.entity is not None:
            entity = context.entities[mention.entity]
            if entity.kind == "state":
                return (mention.entity,)
            if entity.state is not None:
                for n, other in enumerate(context.entities):
                    if other.kind == "state" and other.state == entity.state:
                        return (n,)
    return ()


def described(
    context: Context,
    line: Line,
    quantities: list[Quantity],
    link: Link,
    links: Sequence[Link],
    speakers: tuple[int, ...],
) -> str:
    """Say in the article's words whom a quantity counts; for a bare number, whom its neighbour counts.

    What somebody says "it lost" are its own people.
    """
    quantity = quantities[link.quantity]
    alike = frozenset(k.quantity for k in links if k.measure == link.measure)
    words = _counted(context, line, quantities, link.quantity, speakers, alike)
    own = line.word(link.trigger) in LOSES and line.word(link.trigger - 1) in (*_SELVES, "had", "has", "have")
    own = own and line.word(link.trigger + 1) not in _POSSESSED  # "lost their lives", "lost their homes"
    own = own or (line.word(link.trigger) == "at" and _puts_own(line, link.trigger))
    if not own or quantity.owner is not None or len(speakers) != 1:
        return words
    noun = words.rsplit(" ", 1)[-1] if quantity.noun is None else words
    return f"{context.entities[speakers[0]].name}’s {noun}"


def _puts_own(line: Line, at: int) -> bool:
    """Tell whether a total is of the teller's own people: "put the number of its dead at 26"."""
    return line.word(at - 1) in ("casualties", "dead", "losses") and line.word(at - 2) in ("its", "their")


def _counted(
    context: Context,
    line: Line,
    quantities: list[Quantity],
    n: int,
    speakers: tuple[int, ...],
    alike: AbstractSet[int] = frozenset(),
) -> str:
    """Say whom a number counts; `alike` are the numbers of those to whom the same happened."""
    quantity = quantities[n]
    if (noun := who_of_harmed(line, quantity)) is not None:
        return line.text[line.tokens[noun].idx - line.start :][: len(line.tokens[noun])]
    if quantity.kind == "people" and line.word(quantity.noun or 0) not in ("others", "other"):
        words = _phrase(context, line, quantity)
        owner = _owner(context, line, quantity, speakers)
        return f"{owner}’s {words}" if owner else words
    if quantity.kind in ("bare", "people") or line.word(quantity.head) in _STATES:
        for at in (*range(n - 1, -1, -1), *range(n + 1, len(quantities))):
            other = quantities[at]
            if is_part(line, quantities, at) or (at not in alike and _is_apart(line, quantity, other)):
                continue  # "four dead: three soldiers and a monk"
            if other.kind == "people" and other.noun is not None and other.count != 1:
                return _counted(context, line, [other], 0, speakers)
    return _PEOPLE


def _is_apart(line: Line, one: Quantity, other: Quantity) -> bool:
    """Tell whether a semicolon or a colon parts two numbers: to each its own."""
    first, last = sorted((one, other), key=lambda quantity: quantity.first)
    return not _PARTING.isdisjoint(line.words[first.end : last.first])


_PARTING = frozenset({":", ";"})


def _phrase(context: Context, line: Line, quantity: Quantity) -> str:
    """Take the words after the number, without what belongs to the counting."""
    i = quantity.number_end
    while i < quantity.end - 1 and (line.word(i) in _LEADING or not _is_of_phrase(line, i)):
        i += 1
    words = context.text[
        line.tokens[i].idx : line.tokens[quantity.end - 1].idx + len(line.tokens[quantity.end - 1])
    ]
    noun = quantity.noun
    if noun is not None and noun >= quantity.end:
        words = (
            f"{words} {context.text[line.tokens[noun].idx : line.tokens[noun].idx + len(line.tokens[noun])]}"
        )
    return _AGED.sub("", " ".join(words.split()))


def _is_of_phrase(line: Line, i: int) -> bool:
    """Tell a word of who is counted from an ordinal, and from a mark that opens or closes a quotation."""
    return line.tag(i) not in ("``", "''", '"') and not _ORDINAL.fullmatch(line.word(i))


def _owner(context: Context, line: Line, quantity: Quantity, speakers: tuple[int, ...]) -> str | None:
    """Name the possessor behind "its soldiers": what the pronoun refers to, else who speaks."""
    if quantity.owner is None:
        return None
    token = line.tokens[quantity.owner]
    for mention in context.mentions:
        if mention.start == token.idx and mention.entity is not None:
            return context.entities[mention.entity].name
    if len(speakers) != 1 or token.lower_ not in ("its", "his", "her"):
        return None
    # "His wife and two of his children died, an officer said": not the officer's.
    spans = (s.speaker for s in context.statements if s.speakers == speakers and s.speaker is not None)
    told = any(line.start <= span.start < token.idx for span in spans)
    return context.entities[speakers[0]].name if told or token.lower_ == "its" else None
