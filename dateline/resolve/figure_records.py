"""Figures of the corpus: dated, joined within an article, and grouped by what they count."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from dateline.dates.edtf import bounds
from dateline.dates.teasers import is_behind_text
from dateline.gazetteer import Gazetteer
from dateline.lexicon.counted import AS_TOLD, event_key, part_of
from dateline.lexicon.folding import fold_name, short_hash
from dateline.lexicon.lasting import counts_over_time, is_of_another_time, is_of_campaign, outlasts
from dateline.model import DateMention, Figure, FigureRecord, Mention, StatementRecord
from dateline.resolve.as_told import stands, told_on
from dateline.resolve.named_events import named_day
from dateline.resolve.other_events import block_of, is_elsewhere, is_until_now
from dateline.resolve.scenes import scene_of
from dateline.resolve.statement_records import ArticleContext, covering, one_line, sentence_text

# Words for people under arms, in the forms that news counts them in. Everyone else counts as people.
_UNDER_ARMS = re.compile(
    r"\b(soldiers?|troops?|servicem[ae]n|servicewom[ae]n|military|fighters?|officers?|peacekeepers?|personnel|"
    r"militants?|rebels?|insurgents?|gunm[ae]n|guards?|conscripts?|marines?|sailors?|pilots?|police(?:m[ae]n)?)\b"
)
# Those of them who are nobody's regular forces: what a state says of them is no count of its own.
_IRREGULAR = re.compile(r"\b(fighters?|militants?|rebels?|insurgents?|gunm[ae]n)\b")
# Right before a number: those counted are the object of who speaks, not its own.
_TAKING = re.compile(
    r"\b(?:kill|captur|wound|injur|eliminat|neutrali[sz]|shoot|shot|arrest|detain|took|tak)\w*\s+$"
)
# What limits a number to a part of what happened: a place, the speaker's part of the country, all sides.
_PLACED = re.compile(
    r"\b(?:in|at|near|around|outside|inside|within|across|throughout)\s+(?:(?:the|of|capital|city|town|village|port"
    r"|[a-z]+(?:an|ese|ish)(?= (?:[a-z-]+ )?(?:capital|city|district|island|province|region|state|town))"
    r"|island|provinces?|regions?|districts?|state|county|areas?|neighbou?ring|nearby|[a-z-]*(?:north|south|east|west|centr)[a-z-]*)\s+)*$",
    re.IGNORECASE,
)
# Who speaks stands before these, or begins another clause.
_TOLD = re.compile(
    r"[;:\n]|\b(?:sa(?:id|ys?)|told|according|announced|reported|confirmed|put|puts|rais(?:ed|es)|that|where|and|but"
    r"|while|whereas)\b"
)
_OWN_PART = re.compile(
    r"\b(?:in|across|throughout)\s+(?:his|her|its|their|my|our)\s+(?:own\s+)?"
    r"(region|province|district|county|state|city|town|village|municipality|constituency|area|sector|zone)\b"
)
_ALL_SIDES = re.compile(r"\b(?:on|from)\s+(?:both|all)\s+(?:the\s+)?(?:two\s+)?sides\b")
# The clause of a number ends before what begins another; a comma may stand within a place ("X, Ruritania").
_CLAUSE_END = re.compile(r"[,;:()\n]|\.(?=\s|$)|\b(?:and|but|while|whereas|after|when|as)\b")
_NAME_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_POSSESSIVE = re.compile(r"['’]s?$")
# Days before publication within which an article's own news happened; a weekly paper's reach.
_NEWS_DAYS = 7
_REACH = 5  # sentences: further back in a long paragraph, a date is that of something else
_REACH_OF_YEARS = 1  # sentences, where it is a month or a year
_MAIN = "the article’s news is of that day, and the sentence names no other"
_STILL_SO = "the article says that it is so, and names no day"
_NAMED = "the article names the event by its date: “{}”"
_BEFORE = "the date mentioned last before it in its paragraph is “{}”"
# Characters before a date that opens its sentence: a preposition or "Earlier on".
_OPENING = 11
# Characters before a number in which its verb stands.
_VERB_BEFORE = 24


def figure_records(
    context: ArticleContext,
    statements: Sequence[StatementRecord],
    published: str | None,
    gazetteer: Gazetteer,
) -> list[FigureRecord]:
    """Give the article's figures, one for each count that the article credits to one source.

    A headline repeats what the body says and credits: it counts only where the body does not.
    """
    records: list[FigureRecord] = []
    headlines: list[FigureRecord] = []
    ids: Counter[str] = Counter()
    for figure in context.annotation.figures:
        when, because = _when(context, figure, published)
        counted, scope = _counted(context, figure, gazetteer), _scope(context, figure)
        speakers = list(dict.fromkeys(context.actors[e] for e in figure.speakers if e in context.actors))
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
            by=speakers[0] if speakers else None,
            when=when,
            event=event_key(when, figure.measure, counted, scope),
            when_because=because,
            also_by=tuple(speakers[1:]),
            printed=one_line(figure.printed),
            counted=counted,
            scope=scope,
            credit=one_line(context.text[figure.by.start : figure.by.end]) if figure.by else None,
            places=scene_of(context, figure),
        )
        if record.statement is None:
            headlines.append(record)
        else:
            records.append(record)
    told = {(record.measure, record.count) for record in records}
    records += [record for record in headlines if (record.measure, record.count) not in told]
    return _civilians_apart(_told_once(records))


def _civilians_apart(records: list[FigureRecord]) -> list[FigureRecord]:
    """Count civilians by themselves where the article counts people under arms of that date beside them."""
    armed = {(record.measure, record.when) for record in records if record.counted.endswith(_UNDER)}
    return [
        replace(record, counted=counted, event=event_key(record.when, record.measure, counted, record.scope))
        if (record.measure, record.when) in armed and (counted := _of_civilians(record))
        else record
        for record in records
    ]


_UNDER = " military"
_CIVILIANS = re.compile(r"\bcivilians?\b", re.IGNORECASE)


def _of_civilians(record: FigureRecord) -> str:
    """Give what a figure of civilians counts, as a part of the people; nothing of other figures."""
    whose, people, kind = record.counted.rpartition("  ")
    return f"{whose} civilians {kind}" if people and _CIVILIANS.search(record.who) else ""


def _told_once(records: Iterable[FigureRecord]) -> list[FigureRecord]:
    """Leave out what an article tells again; of places that share nothing it tells two things."""
    kept: dict[tuple[object, ...], list[FigureRecord]] = {}
    for record in records:
        alike = kept.setdefault(_same_figure(record), [])
        if not any(_may_share_place(record, other) for other in alike):
            alike.append(record)
    return [record for alike in kept.values() for record in alike]


def _may_share_place(one: FigureRecord, other: FigureRecord) -> bool:
    return not (one.places and other.places) or not set(one.places).isdisjoint(other.places)


def _same_figure(record: FigureRecord) -> tuple[object, ...]:
    """Give what two figures of one article agree in when they are one."""
    return (record.measure, record.count, record.qualifier, record.event, record.credited)


def _counted(context: ArticleContext, figure: Figure, gazetteer: Gazetteer) -> str:
    """Name who is counted: whose people, which part of them, and whether they are under arms."""
    words = [_POSSESSIVE.sub("", word) for word in _NAME_WORD.findall(figure.who)]
    states = (gazetteer.state_of_adjective(w) or gazetteer.state_named(w) for w in words)
    codes = sorted({state.code for state in states if state})
    under_arms = "military" if _UNDER_ARMS.search(figure.who.casefold()) else "people"
    others = [] if codes else [w for w in words if w[0].isupper()]
    whose = " ".join(codes or others or _own_state(context, figure))
    return f"{whose} {part_of(figure.who)} {under_arms}"


def _own_state(context: ArticleContext, figure: Figure) -> list[str]:
    """Give the state whose soldiers are counted where a state says how many and not whose: its own."""
    who = figure.who.casefold()
    if not _UNDER_ARMS.search(who) or _IRREGULAR.search(who):
        return []
    if _TAKING.search(context.text[: figure.start][-_VERB_BEFORE:]):
        return []
    states = {context.annotation.entities[speaker].state for speaker in figure.speakers}
    return [state for state in states if state] if len(states) == 1 else []


def _scope(context: ArticleContext, figure: Figure) -> str:
    """Name what limits a figure to a part of what happened: "in his region", "in Zenda", "on both sides"."""
    sentences = context.annotation.sentences
    if not sentences:
        return ""
    first, last = covering(sentences, figure.start, figure.end)
    start, end = sentences[first].start, sentences[last].end
    rest = context.text[figure.end : end]
    ended = _CLAUSE_END.search(rest)
    clause = rest[: ended.start()] if ended else rest
    if part := _OWN_PART.search(clause):
        speakers = [context.actors[e] for e in figure.speakers if e in context.actors]
        return " ".join(["own", part[1], *speakers])
    if _ALL_SIDES.search(clause):
        return "all sides"
    harmed = figure.measure in _HARM
    return _place(context, start, figure.start, figure.end, figure.end + len(clause), harmed=harmed)


def _place(context: ArticleContext, opening: int, before: int, after: int, end: int, *, harmed: bool) -> str:
    """Give the place behind a figure (from `after` to `end`), else before it where the same is told.

    That opens the sentence, or is where what did harm was: "the blast in Zenda killed ten".
    """
    named = [m for m in context.annotation.mentions if m.form == "name" and m.entity in context.places]
    behind = [m for m in named if after <= m.start < end and _is_limit(context.text[after : m.start], m)]
    ahead = [m for m in named if opening <= m.start < before]
    opens = [m for m in ahead if _PLACED.fullmatch(context.text[opening : m.start])]
    where = [m for m in ahead if harmed and _is_where(context, opening, m, before)]
    for mention in (*behind, *opens, *where):
        return context.places[mention.entity] if mention.entity is not None else ""
    return ""


def _is_limit(before: str, mention: Mention) -> bool:
    """Tell whether a place limits a number: no state, of which "at" is said: "at Ruritania mine"."""
    placed = _PLACED.search(before)
    return placed is not None and not (mention.kind == "state" and _BESIDE.match(placed.group()))


_BESIDE = re.compile(r"(?:at|near|around|outside)\b", re.IGNORECASE)


def _is_where(context: ArticleContext, opening: int, mention: Mention, before: int) -> bool:
    """Tell whether a place stands with what is told of, and nobody speaks between it and the figure."""
    speakers = (s.speaker for s in context.annotation.statements if s.speaker is not None)
    if any(speaker.start <= mention.start < speaker.end for speaker in speakers):
        return False
    between = context.text[mention.end : before]
    return bool(_PLACED.search(context.text[opening : mention.start])) and not _TOLD.search(between)


def _when(context: ArticleContext, figure: Figure, published: str | None) -> tuple[str | None, str | None]:
    """Give the date of a figure, and why where its own clause does not say."""
    by_expression = {d.expression: d for d in context.dates}
    same_sentence = _in_sentence(context, figure)
    if figure.when is not None and (governing := by_expression.get(figure.when)) is not None:
        return governing.edtf, None if governing in same_sentence else _BEFORE.format(governing.text)
    opening = next(
        (d for d in same_sentence if _opens(context, d, figure) and not _is_since(context, d)), None
    )
    if opening is not None:
        return opening.edtf, None
    if _goes_on(context, figure):
        return None, None
    if (standing := _standing(context, figure, same_sentence, published)) is not None:
        return standing
    before = None if same_sentence else _before_in_paragraph(context, figure)
    told = sentence_text(context, figure.start, figure.end)
    long_ago = before is not None and not _is_brief(before.edtf) and is_of_another_time(told)
    elsewhere = before is not None and is_elsewhere(context, figure, before)
    if before and not (long_ago or elsewhere or _is_to_come(before.edtf, published)):
        return before.edtf, _BEFORE.format(before.text)
    entry = elsewhere or block_of(context, figure) is not None
    old = same_sentence or entry or _is_of_teaser(context, figure) or _is_no_news(context, figure)
    return (None, None) if old or is_until_now(context, figure) else _of_news(context, figure, published)


def _of_news(context: ArticleContext, figure: Figure, published: str | None) -> tuple[str | None, str | None]:
    """Give the day of a figure that the article tells as its news: of a total, that of the article itself."""
    if published and stands(context, figure):
        return published, AS_TOLD
    main = _main_day(context, published)
    return (main, _MAIN) if main is not None else (None, None)


def _standing(
    context: ArticleContext, figure: Figure, same_sentence: Sequence[DateMention], published: str | None
) -> tuple[str, str] | None:
    """Give the day of an event that has its name from it, or of what is so as somebody tells it; and why."""
    if not same_sentence and (named := named_day(context, figure)) is not None:
        return named.edtf, _NAMED.format(named.text)
    if figure.measure == "missing" and published and not same_sentence and _is_still(context, figure):
        return published, _STILL_SO
    told = None if _is_no_news(context, figure) else told_on(context, figure, same_sentence, published)
    return (told, AS_TOLD) if told is not None else None


_DEAD = re.compile(r"\b(?:dead|died|killed)\b")
_STILL = re.compile(r"\b(?:is|are|remains?)\b(?:\s+[\w-]+){0,4}\s+(?:missing|unaccounted)\b")


def _is_still(context: ArticleContext, figure: Figure) -> bool:
    """Tell whether people are missing as the article is written: "a woman is still missing".

    Beside the dead they are so as of the same day: "ten are dead and two missing".
    """
    told = sentence_text(context, figure.start, figure.end)
    return _STILL.search(told) is not None and _DEAD.search(told) is None


def _is_no_news(context: ArticleContext, figure: Figure) -> bool:
    """Tell whether what is counted was before the article's news: in a war, in what a court hears of."""
    told = sentence_text(context, figure.start, figure.end)
    return is_of_campaign(told) or (figure.measure in _HARM and is_of_another_time(told))


# To whom it comes in a moment; who is held or sent is so in what a court hears of, too.
_HARM = frozenset({"killed", "missing", "wounded"})
_MANY = 1000  # of them: no day of the news brings so many, but for a disaster, which names its day
_MASSES = re.compile(r"\b(?:thousand|million)s?\b", re.IGNORECASE)


def _is_of_masses(figure: Figure) -> bool:
    """Tell whether so many came to harm that it took a long time: "tens of thousands have drowned"."""
    many = figure.count >= _MANY if figure.count is not None else _MASSES.search(figure.printed)
    return figure.measure in _HARM and bool(many)


def _is_of_teaser(context: ArticleContext, figure: Figure) -> bool:
    """Tell whether a figure stands in a short text with its day behind it: "Ten died. (24.04.2016)"."""
    behind = (d for d in context.dates_in(figure.end, figure.end + _TEASER))
    return any(is_behind_text(context.text, d.start, d.end) for d in behind)


_TEASER = 400  # characters from a figure to the day behind its text


def _is_since(context: ArticleContext, date: DateMention) -> bool:
    """Tell whether a date is that from which on something is counted: "Since 8 May, ten have died"."""
    return context.text[: date.start].lower().endswith("since ")


# Behind it what has been is of the whole time: "Since then, he has ruled alone. Ten have been arrested."
_SINCE = re.compile(r"Since\b")
_HAVE = re.compile(r"\b(?:has|have)\b")  # "It began in 2003. Thousands have died": until now


def _goes_on(context: ArticleContext, figure: Figure) -> bool:
    """Tell whether a figure is of a long time: by its sentence, or by the month or year when that began."""
    told = sentence_text(context, figure.start, figure.end)
    sentences = context.annotation.sentences
    long = counts_over_time(told) or _is_of_masses(figure)
    if not sentences or long:
        return long
    first, _ = covering(sentences, figure.start, figure.end)
    for sentence in sentences[max(first - 1, 0) : first + 1]:
        if _HAVE.search(told) and _SINCE.match(context.text, sentence.start):
            return True
    last = _before_in_paragraph(context, figure)
    if last is None or _is_brief(last.edtf):
        return False
    before = sentences[max(first - 1, 0)]
    return _HAVE.search(told) is not None or outlasts(told, context.text[before.start : before.end])


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
    """Give the date last named before a figure: a day, or nearer to it a month or a year."""
    sentences = context.annotation.sentences
    if not sentences:
        return None
    first, _ = covering(sentences, figure.start, figure.end)
    near = sentences[max(first - _REACH, 0) : first + 1]
    start = min(s.start for s in near if s.paragraph == sentences[first].paragraph)
    earlier = [
        d
        for d in context.dates
        if start <= d.start < sentences[first].start
        and not (context.is_aside(d) or _is_of_person(context, d))
    ]
    last = max(earlier, key=lambda d: d.start, default=None)
    if last is None or _is_brief(last.edtf):
        return last
    return last if last.start >= sentences[max(first - _REACH_OF_YEARS, 0)].start else None


def _is_of_person(context: ArticleContext, date: DateMention) -> bool:
    """Tell whether a date is of what else somebody did: "Maria Rossi, who came home on Friday, said"."""
    within = context.text[max(0, date.start - _WHO_WITHIN) : date.start]
    return _WHO.search(within) is not None


_WHO = re.compile(r", (?:who|whose)\b[^,;.\n]*$")
_WHO_WITHIN = 120  # characters


def _is_brief(date: str) -> bool:
    """Tell whether a date is a day or a few, up to a week."""
    first, last = bounds(date)
    return first is not None and last is not None and (last - first).days < _NEWS_DAYS


def _is_to_come(date: str, published: str | None) -> bool:
    """Tell whether a date lies wholly after the article: what another sentence counts was before."""
    first, last = bounds(date)[0], bounds(published)[1] if published else None
    return first is not None and last is not None and first > last


def _main_day(context: ArticleContext, published: str | None) -> str | None:
    """The day that the article speaks of most in the week before it was published; of several, the first.

    A day that is named once, far down, is that of something beside the news.
    What somebody quoted tells of is that day's news seldom: "He called me on Monday night," she said.
    """
    last = bounds(published)[1] if published else None
    if last is None:
        return None
    days: Counter[str] = Counter()
    early: set[str] = set()
    lead = _end_of_lead(context)
    for date in context.dates:
        start, end = bounds(date.edtf)
        near = start is not None and start == end and 0 <= (last - start).days <= _NEWS_DAYS
        if near and not (_is_quoted(context, date) or _is_of_person(context, date)):
            days[date.edtf] += 1
            early.update([date.edtf] if date.start < lead else [])
    day = max(days, key=lambda day: days[day], default=None)  # the first where several have as many
    return day if day in early or days[day or ""] > 1 else None


def _end_of_lead(context: ArticleContext) -> int:
    """Give the character where the sentences end that say what an article's news is."""
    told = [s.end for s in context.annotation.sentences if not s.heading]
    return told[min(_LEAD, len(told)) - 1] if told else 0


_LEAD = 6  # sentences


def _is_quoted(context: ArticleContext, date: DateMention) -> bool:
    return any(
        statement.quoted and piece.start <= date.start < piece.end
        for statement in context.annotation.statements
        for piece in statement.pieces
    )
