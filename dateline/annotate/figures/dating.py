"""Which date governs a figure: that of the clause that tells what happened, and no other's.

"Police searched the house on Tuesday after a fire that killed 14" does not date the fire, and
"the ministry said on Tuesday that 12 had died" not the deaths: a figure without a date of its
own is left without one here.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from spacy.tokens import Token

from dateline.annotate.figures.constructions import Link
from dateline.annotate.figures.credit import Context
from dateline.annotate.figures.line import Line
from dateline.dates.teasers import is_behind_text
from dateline.lexicon.counted import HARMED
from dateline.lexicon.lasting import outlasts, tells_event

# A sentence that speaks of "the war" is dated by the sentence before it that told of the war.
_SAME_EVENT = re.compile(
    r"\b(?:the|that|this|these|those|ensuing|subsequent|resulting)\s+(?:[\w-]+\s+){0,3}"
    r"(?:war|wars|conflict|fighting|violence|clash|clashes|attacks?|battles?|fire|blast|explosion|bombing|shooting|"
    r"earthquake|quake|flood|floods|flooding|storm|hurricane|cyclone|typhoon|disaster|crash|accident|raid|raids|riots?|"
    r"protests?|unrest|crackdown|operation|massacre|siege|uprising|coup|strike|strikes|stampede|deal|ceasefire|truce)\b",
    re.IGNORECASE,
)
# Behind the date of an entry: "May 2014 TARGET: ".
_LABEL = re.compile(r"[.,]?\s+([A-Z]{3,}):\s")
_LEAST_ENTRIES = 3  # with the same label: fewer make no list
_LONGEST_ENTRY = 300  # characters
_CLAUSES = frozenset("ROOT relcl acl advcl ccomp conj xcomp parataxis pcomp csubj".split())
_SHARED = frozenset("xcomp conj pcomp".split())  # clauses that happen when the one above them does
# Between what came to people and what it came from: "two were killed when a wall fell on Tuesday".
_WHILE = frozenset({"when", "as", "while"})
_AFTER = frozenset({"after"})
_MOST_STEPS = 12  # heads to climb: deeper nesting is a tangle of the parser's


def dated(context: Context, line: Line, sentence: int, link: Link, others: Sequence[Link]) -> int | None:
    """Give the expression that governs a figure: of its own clause, else of the event it goes back to.

    `others` are all counts of the sentence: a day behind the last of several is that of all.
    """
    entry = _of_entry(context, line.tokens[link.trigger].idx)
    if entry is not None:
        return entry
    this = context.sentences[sentence]
    here = _expressions_in(context, this.start, this.end)
    if here:
        missing = line.tokens[link.trigger].lower_ == "missing"  # "missing since Sunday": from that day on
        counted = [n for n in here if missing or not _counts_from(context, n)]
        return _in_clause(context, line, counted, link, {line.tokens[other.trigger] for other in others})
    before = context.sentences[sentence - 1] if sentence else None
    if before is None or before.paragraph != this.paragraph or before.heading:
        return None
    told = context.text[this.start : this.end]
    if not _SAME_EVENT.search(told):
        return None
    earlier = _expressions_in(context, before.start, before.end)
    found = next((n for n in earlier if not _since(context, n)), None)
    if found is None or context.expressions[found].rule not in _LONG:
        return found
    earlier_told = context.text[before.start : before.end]
    return found if tells_event(earlier_told) and not outlasts(told, earlier_told) else None


def _since(context: Context, n: int) -> bool:
    """Tell whether a date is that of something before what its sentence tells: "the first since May"."""
    start = context.expressions[n].start
    return _BEFORE_IT.search(context.text, max(0, start - _BEFORE_WITHIN), start) is not None


def _counts_from(context: Context, n: int) -> bool:
    """Tell whether a date only begins a count: "ten have died since May", not "since May, when ten died"."""
    return _since(context, n) and _WHEN.match(context.text, context.expressions[n].end) is None


_WHEN = re.compile(r",? (?:in which|when|where)\b")
_BEFORE_IT = re.compile(r"\b(?:[Ss]ince|than)(?: in)? (?:the )?$")
_BEFORE_WITHIN = 20  # characters
_LONG = frozenset({"decade", "month", "season", "year"})  # what began then went on, as no day's news does


def _of_entry(context: Context, at: int) -> int | None:
    """Give the date of the list's entry that a character stands in: "ZENDA May 2014 TARGET: Two killed".

    The next entry begins with a place and a date of its own, in the same sentence to the parser.
    """
    heads = [
        (n, e.end, label[1])
        for n, e in enumerate(context.expressions)
        if (label := _labelled(context, e.end))
    ]
    last = next(((n, end, label) for n, end, label in reversed(heads) if end <= at), None)
    if last is None or at - last[1] > _LONGEST_ENTRY:
        return None
    alike = sum(label == last[2] for _, _, label in heads)
    return last[0] if alike >= _LEAST_ENTRIES else None


def _labelled(context: Context, end: int) -> re.Match[str] | None:
    return _LABEL.match(context.text, end)


def _expressions_in(context: Context, start: int, end: int) -> list[int]:
    return [
        n
        for n, e in enumerate(context.expressions)
        if start <= e.start < end and not is_behind_text(context.text, e.start, e.end)
    ]


def _in_clause(
    context: Context, line: Line, here: list[int], link: Link, triggers: AbstractSet[Token]
) -> int | None:
    trigger = line.tokens[link.trigger]
    verbs, nouns = _clauses_of(trigger)
    joined = [verb for verb in _joined_to(verbs[:1]) if verb in triggers or _is_of_count(verb)]
    causes = _causes_of([*verbs, *joined], link)
    best: tuple[int, int, int] | None = None
    for n in here:
        at = line.index(context.expressions[n].start - line.start)
        if at is None:
            continue
        rank = _rank(line.tokens[at], verbs, nouns)
        if rank is None and (rank := _rank(line.tokens[at], joined, [])) is not None:
            rank += _MOST_STEPS  # behind every date of its own
        if rank is None and context.expressions[n].rule not in _LONG:
            rank = _rank(line.tokens[at], causes, [])
            rank = None if rank is None else rank + 2 * _MOST_STEPS
        if rank is not None:
            candidate = (rank, abs(at - link.trigger), n)
            best = candidate if best is None or candidate < best else best
    return best[2] if best is not None else None


def _clauses_of(trigger: Token) -> tuple[list[Token], list[Token]]:
    """Give the verbs that happen when the trigger does, nearest first, and the nouns whose clause it is."""
    verbs = [verb] if (verb := _clause(trigger)) is not None else []
    nouns: list[Token] = [] if trigger.pos_ in ("VERB", "AUX") else [trigger]
    while verbs and len(verbs) < _MOST_STEPS:
        verb = verbs[-1]
        if verb.dep_ in ("relcl", "acl"):
            nouns.append(verb.head)
            break
        participle = (
            verb.dep_ == "advcl" and verb.tag_ == "VBG" and not any(c.dep_ == "mark" for c in verb.children)
        )
        above = _clause(verb.head) if verb.dep_ in _SHARED or participle else None
        if above is not None and _is_told_by(verb, above):
            break
        if above is None or above in verbs:
            break
        verbs.append(above)
    return verbs, nouns


def _is_told_by(verb: Token, above: Token) -> bool:
    """Tell a clause that is told with another: "said on Friday that two died, and one was missing"."""
    if verb.dep_ != "conj" or not any(c.dep_ in _SUBJECTS for c in verb.children):
        return False
    return any(c.dep_ == "ccomp" and c.i < verb.i for c in above.children)


_SUBJECTS = frozenset({"nsubj", "nsubjpass"})


def _joined_to(verbs: Sequence[Token]) -> list[Token]:
    """Give the verbs that "and" joins behind these: "two were killed and five wounded"."""
    found = [c for verb in verbs for c in verb.children if c.dep_ == "conj"]
    return [*found, *_joined_to(found)] if found else []


def _is_of_count(verb: Token) -> bool:
    """Tell whether so many are the subject of a verb: "six were killed and 27 trapped"."""
    subjects = [c for c in verb.children if c.dep_ in ("nsubj", "nsubjpass")]
    return any(s.tag_ == "CD" or any(c.tag_ == "CD" for c in s.children) for s in subjects)


def _causes_of(verbs: list[Token], count: Link) -> list[Token]:
    """Give the verbs of what happened meanwhile, or to whom harm came: after what it came."""
    marks = _WHILE | _AFTER if count.measure in HARMED else _WHILE
    found: list[Token] = []
    for cause in (child for verb in verbs for child in verb.children if child.dep_ == "advcl"):
        together = [cause, *(c for c in cause.children if c.dep_ == "conj" and c.pos_ == "VERB")]
        links = (c for verb in together for c in verb.children if c.dep_ in ("mark", "advmod"))
        if any(link.lower_ in marks for link in links):
            found += together
    return found


def _clause(token: Token) -> Token | None:
    """Give the verb of the clause that a token stands in."""
    for _ in range(_MOST_STEPS):
        if token.pos_ in ("VERB", "AUX") and token.dep_ in _CLAUSES:
            return token
        if token.head.i == token.i:
            return token
        token = token.head
    return None


def _rank(token: Token, verbs: list[Token], nouns: list[Token]) -> int | None:
    """Rank a date by how near its clause is to what happened; None where it is another's."""
    for _ in range(_MOST_STEPS):
        if token in nouns:
            return 0
        if token in verbs:
            return verbs.index(token)
        if token.head.i == token.i or (token.pos_ in ("VERB", "AUX") and token.dep_ in _CLAUSES):
            return None
        token = token.head
    return None
