"""Statements of the corpus: ids that no other article moves, and what each one mentions."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from operator import attrgetter
from typing import TypeVar

from dateline.lexicon.called_after import of_administration
from dateline.lexicon.folding import fold_sentence, short_hash, strip_article
from dateline.model import (
    Annotation,
    DateMention,
    Mention,
    Sentence,
    Span,
    Statement,
    StatementRecord,
    TextLink,
)
from dateline.resolve.happening import without_voices

_Found = TypeVar("_Found", Mention, DateMention, Sentence)
_start = attrgetter("start")


@dataclass(frozen=True, slots=True)
class ArticleContext:
    """What one article's records are made from; `actors` and `places` map its local entities to ids.

    `shared` are the spellings that several entities of the corpus have.
    """

    id: str
    text: str
    annotation: Annotation
    dates: tuple[DateMention, ...]
    actors: Mapping[int, str]
    places: Mapping[int, str]
    shared: Container[str] = frozenset()

    def is_aside(self, date: DateMention) -> bool:
        """Tell whether a date is named in passing only."""
        expressions = self.annotation.expressions
        return date.expression < len(expressions) and expressions[date.expression].aside

    def looks_ahead(self, date: DateMention) -> bool:
        """Tell whether the verb of a date is of the future."""
        expressions = self.annotation.expressions
        return date.expression < len(expressions) and expressions[date.expression].tense == "future"

    def steps(self, date: DateMention) -> int:
        """Tell how many nouns and clauses part a date from its main verb."""
        expressions = self.annotation.expressions
        return expressions[date.expression].steps if date.expression < len(expressions) else 0

    def mentions_in(self, start: int, end: int) -> tuple[Mention, ...]:
        """Give the mentions of an entity that begin within these characters.

        A state's adjective in the name of a body that is not the state's own tells of no state.
        """
        found = _between(self.annotation.mentions, start, end)
        bodies = [m for m in found if m.kind == "organisation" and m.form == "name"]
        return tuple(m for m in found if m.entity is not None and not self._is_of_name(m, bodies))

    def _is_of_name(self, mention: Mention, bodies: Iterable[Mention]) -> bool:
        """Tell whether an adjective is but a word of a body's name: "American Zenda Federation"."""
        if mention.kind != "state" or mention.form != "adjective" or mention.entity is None:
            return False
        entities = self.annotation.entities
        return any(
            body.start <= mention.start < mention.end < body.end
            and body.entity is not None
            and entities[body.entity].state != entities[mention.entity].state
            for body in bodies
        )

    def stands_for(self, mention: Mention) -> int | None:
        """Give the state that a capital means here; none where the corpus takes the name for an actor's."""
        return None if mention.entity in self.actors else mention.stands_for

    def meant(self, mentions: Iterable[Mention]) -> Iterator[int]:
        """Give the local entities that mentions mean: by a capital that acts as a government, its state."""
        for mention in mentions:
            state = self.stands_for(mention)
            if state is not None:
                yield state
            elif mention.entity is not None:
                yield mention.entity

    def dates_in(self, start: int, end: int) -> tuple[DateMention, ...]:
        """Give the dates that begin within these characters."""
        return _between(self.dates, start, end)


def _between(found: tuple[_Found, ...], start: int, end: int) -> tuple[_Found, ...]:
    """Give what begins within these characters; all is in the order of the text."""
    return found[bisect_left(found, start, key=_start) : bisect_left(found, end, key=_start)]


_LINKING = re.compile(r"[\s,)]*(?:(?:on|of) )?")  # between a clock time and its day


def covering(sentences: Sequence[Sentence], start: int, end: int) -> tuple[int, int]:
    """Give the first and last index of the sentences that hold the characters."""
    first = max(0, bisect_right(sentences, start, key=_start) - 1)
    return first, max(first, bisect_right(sentences, end - 1, key=_start) - 1)


def sentence_text(context: ArticleContext, start: int, end: int) -> str:
    """Give the whole sentences that hold the characters, on one line."""
    sentences = context.annotation.sentences
    if not sentences:
        return one_line(context.text[start:end])
    first, last = covering(sentences, start, end)
    return one_line(context.text[sentences[first].start : sentences[last].end])


def one_line(text: str) -> str:
    """Fold white space, line breaks included."""
    return " ".join(text.split())


def statement_records(context: ArticleContext) -> list[StatementRecord]:
    """Give the article's statements in order, as published; `same_as` is filled in later.

    What others say is numbered before what the article says beside it in the same sentence.
    """
    identify = _Identifier(context)
    said = context.annotation.statements
    in_turn = sorted(range(len(said)), key=lambda i: said[i].cue is None)
    ids = {i: identify.next(said[i]) for i in in_turn}
    return [_record(context, statement, ids[i], i) for i, statement in enumerate(said)]


class _Identifier:
    """Gives ids: a hash of article, folded sentence, its occurrence, and the number in it."""

    def __init__(self, context: ArticleContext) -> None:
        self._context = context
        seen: Counter[str] = Counter()
        self._occurrence: list[tuple[str, int]] = []
        for sentence in context.annotation.sentences:
            folded = fold_sentence(context.text[sentence.start : sentence.end])
            self._occurrence.append((folded, seen[folded]))
            seen[folded] += 1
        self._in_sentence: Counter[int] = Counter()

    def next(self, statement: Statement) -> str:
        """Give the id of the sentence's next statement."""
        first, _ = covering(
            self._context.annotation.sentences, statement.content.start, statement.content.end
        )
        number = self._in_sentence[first]
        self._in_sentence[first] += 1
        folded, occurrence = self._occurrence[first]
        return statement_id(self._context.id, folded, occurrence, number)


def statement_id(article: str, folded: str, occurrence: int, number: int) -> str:
    """Give the id of the n-th statement in an article's folded sentence, which may occur more than once."""
    return f"s-{short_hash(article, folded, str(occurrence), str(number))}"


def text_links(
    context: ArticleContext, pieces: Iterable[Span], mentioned: Sequence[Mention]
) -> tuple[TextLink, ...]:
    """Give what words of a text, made of pieces of the article, mean: dates, capitals, shared names."""
    pieces, found, before = tuple(pieces), [], 0
    for piece, words in zip(pieces, said_words(context, pieces), strict=True):
        for start, end, target in _meant(context, mentioned, piece):
            at = before + len(one_line(f"{context.text[piece.start : start]}.")) - 1
            found.append(TextLink(at, at + len(one_line(context.text[start:end])), target))
        before += len(words) + 1
    if not found:
        return ()
    found.sort(key=lambda link: (link.start, -link.end))
    return tuple(link for n, link in enumerate(found) if all(other.end <= link.start for other in found[:n]))


def links_in(context: ArticleContext, span: Span) -> tuple[TextLink, ...]:
    """Give what words of one stretch of the article mean, as `text_links` does."""
    return text_links(context, (span,), context.mentions_in(span.start, span.end))


def said_words(context: ArticleContext, pieces: Sequence[Span]) -> list[str]:
    """Give the words of each piece of what is said, with the marks that they need beside one another.

    A quotation that goes on in another paragraph is closed, and where the next piece is a sentence of
    its own a full stop ends the one before it: the comma there went with "he said".
    """
    words = [_closed(one_line(context.text[piece.start : piece.end])) for piece in pieces]
    for n, (piece, following) in enumerate(pairwise(pieces)):
        if _begins_sentence(context, piece, following):
            words[n] = _stopped(words[n])
    return words


_CLOSING = {"“": "”", '"': '"', "„": "“", "«": "»"}
_CLOSED = re.compile('["”“»]')
_COMMA = re.compile(r",?(?P<mark>''|[\"”’“»']?)\Z")
_STOPS = (".", "!", "?", "…", ":", ";", "-", "–", "—")


def _closed(words: str) -> str:
    """Give a quotation with its last mark, which the source leaves out where a paragraph goes on with it."""
    mark = _CLOSING.get(words[:1])
    return words if mark is None or _CLOSED.search(words, 1) else f"{words}{mark}"


def _begins_sentence(context: ArticleContext, piece: Span, following: Span) -> bool:
    """Tell whether a sentence begins with a piece of what is said, behind the one before it."""
    starts = [s.start for s in _between(context.annotation.sentences, piece.end, following.start + 1)]
    first = context.text[following.start : following.end].lstrip("\"“„«'‘")[:1]
    return following.start in starts and not first.islower()


def _stopped(words: str) -> str:
    """End words with a full stop, in the place of a comma, where they have no stop of their own."""
    mark = _COMMA.search(words)
    if mark is None or words[: mark.start()].endswith(_STOPS):
        return words
    return f"{words[: mark.start()]}.{mark['mark']}"


def _meant(
    context: ArticleContext, mentioned: Sequence[Mention], piece: Span
) -> Iterator[tuple[int, int, str]]:
    """Give start, end and target of what a piece means by other words, or by words that others share."""
    for date in context.dates_in(piece.start, piece.end):
        start, end = _without_time(date)
        if piece.start <= start < end <= piece.end:
            yield start, end, date.edtf
    named: set[str] = set()
    for mention in mentioned:
        target = _meant_by(context, mention)
        if target is None or not piece.start <= mention.start < mention.end <= piece.end:
            continue
        if _is_within_other(context, mention, mentioned) or _is_of_body(context, mention):
            continue
        if context.stands_for(mention) is not None or target not in named:
            yield mention.start, mention.end, target
        named.add(target)


def _is_within_other(context: ArticleContext, mention: Mention, mentioned: Sequence[Mention]) -> bool:
    """Tell a town in the longer name of a body that has a page, to which the whole name leads."""
    return any(
        other.form == "name"
        and other.entity is not None
        and other.entity != mention.entity
        and other.start <= mention.start < mention.end <= other.end
        and other.end - other.start > mention.end - mention.start
        and (other.entity in context.actors or other.entity in context.places)
        for other in mentioned
    )


def _is_of_body(context: ArticleContext, mention: Mention) -> bool:
    return mention.kind == "person" and of_administration(context.text, mention.end)


def _meant_by(context: ArticleContext, mention: Mention) -> str | None:
    """Give whom a mention means where its words do not say it: the state of a capital, one of namesakes.

    So too whom a name means that is another's, or a nickname: the airline by its state's name.
    """
    if (state := context.stands_for(mention)) is not None:
        return context.actors.get(state)
    if mention.entity is None:
        return None
    if mention.form == "nominal" and mention.kind == "organisation":
        called = strip_article(mention.text)[:1].isupper()
        return context.actors.get(mention.entity) if called else None
    if mention.form != "name":
        return None
    if strip_article(mention.text) not in context.shared:
        return None
    return context.actors.get(mention.entity) or context.places.get(mention.entity)


def _without_time(date: DateMention) -> tuple[int, int]:
    """Give the offsets of a date expression without the clock time that it begins or ends with."""
    time = date.time or ""
    if time and date.text.startswith(time):
        rest = _LINKING.sub("", date.text.removeprefix(time), count=1)
        return date.end - len(rest), date.end
    if time and date.text.endswith(time):
        rest = date.text.removesuffix(time).rstrip(" ,(")
        return date.start, date.start + len(rest.removesuffix(" at"))
    return date.start, date.end


def _record(context: ArticleContext, statement: Statement, identity: str, order: int) -> StatementRecord:
    text = " ".join(said_words(context, statement.pieces))
    sentence = sentence_text(context, statement.start, statement.end)
    mentioned = context.mentions_in(statement.start, statement.end)
    speakers = _ids(context.actors, statement.speakers)
    dates = _dates(context, statement)
    return StatementRecord(
        id=identity,
        article=context.id,
        start=statement.content.start,
        end=statement.content.end,
        text=sentence if text == sentence else text,  # one and the same in memory, until it is kept
        sentence=sentence,
        speaker=speakers[0] if speakers else None,
        speakers=speakers,
        cue=_printed(context, statement.cue),
        quoted=statement.quoted,
        actors=_mentioned(context.actors, context.meant(mentioned)),
        places=_mentioned(context.places, context.meant(without_voices(context.text, statement, mentioned))),
        dates=_main_first(context, statement, dates),
        order=order,
        credited=_printed(context, statement.speaker),
        passing=_only(dates, context.is_aside),
        by_object=statement.by_object,
        links=text_links(context, statement.pieces, mentioned),
        credited_links=links_in(context, statement.speaker) if statement.speaker else (),
        ahead=_only(dates, context.looks_ahead),
    )


def _only(dates: Sequence[DateMention], holds: Callable[[DateMention], bool]) -> tuple[str, ...]:
    """Give the dates of which something holds wherever they are named."""
    return tuple(sorted({d.edtf for d in dates} - {d.edtf for d in dates if not holds(d)}))


def _printed(context: ArticleContext, span: Span | None) -> str | None:
    return one_line(context.text[span.start : span.end]) if span else None


def _ids(ids: Mapping[int, str], entities: Sequence[int]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(ids[e] for e in entities if e in ids))


def _mentioned(ids: Mapping[int, str], entities: Iterable[int]) -> tuple[str, ...]:
    return tuple(sorted({ids[entity] for entity in entities if entity in ids}))


def _dates(context: ArticleContext, statement: Statement) -> tuple[DateMention, ...]:
    """The dates within the statement; if none dates it, those of its sentences that hold for it as well."""
    inside = context.dates_in(statement.start, statement.end)
    inside = tuple(d for d in inside if not _describes_speaker(context, statement, d))
    if not context.annotation.sentences or not all(map(context.is_aside, inside)):
        return inside
    first, last = covering(context.annotation.sentences, statement.start, statement.end)
    start, end = context.annotation.sentences[first].start, context.annotation.sentences[last].end
    around = [d for d in context.dates_in(start, end) if not statement.start <= d.start < statement.end]
    held = [d for d in around if _holds_for(context, statement, d) and not (inside and context.is_aside(d))]
    held = [d for d in held if not _is_said_by_others(context, statement, d)]
    return tuple(sorted((*inside, *held), key=_start))


def _is_said_by_others(context: ArticleContext, statement: Statement, date: DateMention) -> bool:
    """Tell whether a date is of what is said beside a statement: "he said it fell in May; she disagreed".

    The same speaker goes on from it: "it fell in May, she said, adding that nobody was hurt".
    """
    said = [s for s in context.annotation.statements if s.cue is not None and s != statement]
    holding = [s for s in said if any(p.start <= date.start < p.end for p in s.pieces)]
    if statement.cue is None or date.start > statement.start:
        return bool(holding)
    return any(s.speakers != statement.speakers for s in holding)


def _describes_speaker(context: ArticleContext, statement: Statement, date: DateMention) -> bool:
    """Tell whether a date only says who speaks: "Rossi, who left in 2015, said", "Otto, head since May,"."""
    if statement.speaker is None or any(p.start <= date.start < p.end for p in statement.pieces):
        return False
    cue, last = statement.cue, statement.speaker.end
    if cue is not None and cue.start < statement.speaker.start:
        following = [p.start for p in statement.pieces if p.start >= last]
        last = min(following, default=statement.end)  # "said Rossi, who left in 2015. "It …"
    elif cue is not None:
        last = max(last, cue.start)
    return statement.speaker.start <= date.start < last and context.is_aside(date)


def _holds_for(context: ArticleContext, statement: Statement, date: DateMention) -> bool:
    """Tell whether a date is of a statement's clause: "she said | on Monday", not "…, and left in May".

    Nobody has said anything on a day that another clause looks ahead to: "…, and must go by Monday".
    """
    if statement.cue is not None and context.looks_ahead(date):
        return False
    if date.start < statement.end:
        return True
    between = context.text[statement.end : date.start]
    if context.is_aside(date) and not _MADE_KNOWN.search(between):
        return False
    return not _NEXT_CLAUSE.search(between)


_MADE_KNOWN = re.compile(r"\b(?:aired|issued|published|released)\b")
# What begins another clause behind a statement: "she said, and rose in May", "he said, who left in May".
_NEXT_CLAUSE = re.compile(
    r";|\b(?:whom|whose|where|but|because|while|whereas)\b|, (?:citing|naming|noting|recalling)\b"
    r"|\b(?:who|which)\b(?! (?:said|told|wrote) (?:in|on|earlier|last)\b)"
    r"|\band (?!(?:add|announc|call|declar|insist|promis|urg|vow|warn)ed\b)"
    r"(?:has|have|had|was|were|is|are|will|would|[a-z]{3,}ed|began|came|fell|gave|goes|got|held|led|left|lost|made"
    r"|met|rose|saw|sent|took|went|won)\b"
)


def _main_first(
    context: ArticleContext, statement: Statement, dates: Sequence[DateMention]
) -> tuple[str, ...]:
    """Give each date once: of what is said before what reports it, of main verbs before other clauses."""

    def order(date: DateMention) -> tuple[bool, bool, int, int]:
        said = statement.content.start <= date.start < statement.content.end
        return context.is_aside(date), not said, context.steps(date), date.start

    return tuple(dict.fromkeys(date.edtf for date in sorted(dates, key=order)))
