"""Figures of the corpus: dated, joined within an article, and grouped by what they count."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from dateline.dates.edtf import bounds
from dateline.folding import fold_name, short_hash, slug
from dateline.gazetteer import Gazetteer
from dateline.model import DateMention, Figure, FigureRecord, StatementRecord
from dateline.resolve.statement_records import ArticleContext, covering, one_line, sentence_text

# Words for people under arms, in the forms that news counts them in. Everyone else counts as people.
_UNDER_ARMS = re.compile(
    r"\b(soldiers?|troops?|servicem[ae]n|servicewom[ae]n|military|fighters?|officers?|peacekeepers?|personnel|"
    r"militants?|rebels?|insurgents?|gunm[ae]n|guards?|conscripts?|marines?|sailors?|pilots?|police(?:m[ae]n)?)\b"
)
_NAME_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_POSSESSIVE = re.compile(r"['’]s?$")
# Days before publication within which an article's own news happened; a weekly paper's reach.
_NEWS_DAYS = 7
# Characters before a date that opens its sentence: a preposition or "Earlier on".
_OPENING = 11


def figure_records(
    context: ArticleContext,
    statements: Sequence[StatementRecord],
    published: str | None,
    gazetteer: Gazetteer,
) -> list[FigureRecord]:
    """Give the article's figures, one for each count that the article credits to one source.

    A headline repeats what the body says and credits: it counts only where the body does not.
    """
    records: dict[tuple[object, ...], FigureRecord] = {}
    headlines: list[FigureRecord] = []
    ids: Counter[str] = Counter()
    for figure in context.annotation.figures:
        when, because = _when(context, figure, published)
        sentence = sentence_text(context, figure.start, figure.end)
        key = short_hash(context.id, sentence, figure.measure, str(figure.count), fold_name(figure.who))
        ids[key] += 1
        record = FigureRecord(
            id=f"f-{key}" if ids[key] == 1 else f"f-{short_hash(key, str(ids[key]))}",
            article=context.id,
            statement=statements[figure.statement].id if figure.statement is not None else None,
            sentence=sentence,
            measure=figure.measure,
            who=figure.who,
            count=figure.count,
            qualifier=figure.qualifier,
            by=next((context.actors[e] for e in figure.speakers if e in context.actors), None),
            when=when,
            event=_event(figure, when, gazetteer),
            when_because=because,
            printed=one_line(figure.printed),
        )
        if record.statement is None:
            headlines.append(record)
        else:
            records.setdefault(_same_figure(record), record)
    told = {(record.measure, record.count) for record in records.values()}
    for record in headlines:
        if (record.measure, record.count) not in told:
            records.setdefault(_same_figure(record), record)
    return list(records.values())


def _same_figure(record: FigureRecord) -> tuple[object, ...]:
    """Give what two figures of one article agree in when they are one."""
    return (record.measure, record.count, record.qualifier, record.event, record.by)


def _event(figure: Figure, when: str | None, gazetteer: Gazetteer) -> str:
    """Name what is counted: when, what happened, to whose people under arms or not."""
    words = [_POSSESSIVE.sub("", word) for word in _NAME_WORD.findall(figure.who)]
    states = (gazetteer.state_of_adjective(w) or gazetteer.state_named(w) for w in words)
    codes = sorted({state.code for state in states if state})
    under_arms = "military" if _UNDER_ARMS.search(figure.who.casefold()) else "people"
    others = [] if codes else [w for w in words if w[0].isupper()]
    return slug(f"{when or 'undated'} {figure.measure} {' '.join(codes or others)} {under_arms}")


def _when(context: ArticleContext, figure: Figure, published: str | None) -> tuple[str | None, str | None]:
    """Give the date of a figure, and why where its own clause does not say."""
    by_expression = {d.expression: d for d in context.dates}
    if figure.when is not None and figure.when in by_expression:
        return by_expression[figure.when].edtf, None
    same_sentence = _in_sentence(context, figure)
    opening = next((d for d in same_sentence if _opens(context, d, figure)), None)
    if opening is not None:
        return opening.edtf, None
    before = None if same_sentence else _before_in_paragraph(context, figure)
    if before is not None:
        return before.edtf, f"the date mentioned last before it in its paragraph is “{before.text}”"
    main = None if same_sentence else _main_day(context.dates, published)
    if main is not None:
        return main, "the article's news is of that day, and the sentence names no other"
    return None, None


def _in_sentence(context: ArticleContext, figure: Figure) -> list[DateMention]:
    sentences = context.annotation.sentences
    if not sentences:
        return []
    first, last = covering(sentences, figure.start, figure.end)
    return [d for d in context.dates if sentences[first].start <= d.start < sentences[last].end]


def _opens(context: ArticleContext, date: DateMention, figure: Figure) -> bool:
    """Tell whether the date opens the figure's sentence ("In May, ..."), and so holds for all of it."""
    first, _ = covering(context.annotation.sentences, figure.start, figure.end)
    return date.start - context.annotation.sentences[first].start <= _OPENING


def _before_in_paragraph(context: ArticleContext, figure: Figure) -> DateMention | None:
    sentences = context.annotation.sentences
    if not sentences:
        return None
    first, _ = covering(sentences, figure.start, figure.end)
    start = min(s.start for s in sentences if s.paragraph == sentences[first].paragraph)
    earlier = [d for d in context.dates if start <= d.start < sentences[first].start]
    return max(earlier, key=lambda d: d.start, default=None)


def _main_day(dates: Sequence[DateMention], published: str | None) -> str | None:
    """The day that the article speaks of most in the week before it was published."""
    last = bounds(published)[1] if published else None
    if last is None:
        return None
    days: Counter[str] = Counter()
    for date in dates:
        start, end = bounds(date.edtf)
        if start is not None and start == end and 0 <= (last - start).days <= _NEWS_DAYS:
            days[date.edtf] += 1
    return min(days, key=lambda day: (-days[day], day), default=None)
