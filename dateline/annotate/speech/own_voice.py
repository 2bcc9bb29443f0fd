"""What an article states itself: sentences that report nobody, and main clauses beside reported speech.

"Police opened fire on Monday, hours after the mayor said the march was over" tells of a deed and of a
word: what is reported hangs on a main clause that is nobody's but the article's.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from itertools import accumulate

from spacy.tokens import Span as TokenSpan
from spacy.tokens import Token

from dateline.annotate.speech import cues
from dateline.annotate.speech.reading import Reading, Report
from dateline.annotate.speech.semicolons import is_clause, sides_of
from dateline.annotate.speech.speaker_nouns import DOCUMENTS
from dateline.annotate.tags import FINITE
from dateline.lexicon.titles import BEFORE_NAMES
from dateline.model import Sentence, Span, Statement

_SUBJECTS = frozenset({"nsubj", "nsubjpass", "expl"})
# A main verb cannot do without them, and what ends in one of the others has no end.
_NEEDED = frozenset("nsubj nsubjpass expl dobj attr oprd acomp ccomp xcomp prt dative".split())
_OPEN = frozenset("cc mark prep det aux auxpass poss neg nsubj nsubjpass".split())
_LONGEST_QUESTION = 10  # words of one that stands alone in its paragraph, as a heading does
# A place by itself before a text: "Zenda province -".
_DATELINE = re.compile(
    r"[A-Z][\w’'-]+(?:,? [A-Z][\w’'-]+){0,2}"
    r"(?: (?:province|state|county|region|district|city|town|village|island))?(?: [-–—]+|\.)"
)
_NAMES = frozenset({"PROPN", "PUNCT", "NUM", "SPACE"})
_LONGEST_NAME = 5  # words: "Zenda, Jun. 8."
_TITLE_LAST = re.compile(rf"\b(?:{'|'.join(sorted(BEFORE_NAMES))})\.$")
_LEAST_WORDS = 4  # of a main clause that tells something
_NEXT = 6  # characters between a cue and what follows it: ", that "
_APART = frozenset("advcl conj relcl acl prep npadvmod advmod".split())
_OF_A_NOUN = frozenset({"relcl", "acl"})
_PARTS = frozenset("ccomp xcomp pcomp csubj acomp oprd".split())
_BESIDE = frozenset("after before since until with while despite amid".split())
_NOBODY = frozenset("that this what which who all".split())
_EMPTY = frozenset("speak talk quote cite use".split())
# Without an object they only tell that somebody spoke, or stood up for it.
_SPEECH = cues.CLAUSE_VERBS - frozenset("charge find hold rule".split())
_SPEAKING = (
    cues.CLAUSE_VERBS
    | cues.OBJECT_VERBS
    | cues.NAMING_VERBS
    | frozenset(
        """
        react appear smile laugh weep cry nod shrug sigh stand sit turn look pause begin start end take go
        come do have
        """.split()
    )
)
_MADE = frozenset("issue release publish send write post make give hold deliver file sign read call".split())
_WORDS = DOCUMENTS | frozenset(
    """
    interview speech conference briefing remark comment address call appeal claim allegation accusation
    declaration announcement video post tweet testimony evidence warning threat complaint petition
    """.split()
)


def own_statements(
    said: Sequence[Statement], reports: Sequence[Report], reading: Reading, sentences: Sequence[Sentence]
) -> list[Statement]:
    """Give what an article says in its own voice: whole sentences, and main clauses beside what is said."""
    pieces = sorted((p.start, p.end) for s in said for p in s.pieces)
    reach = list(accumulate((end for _, end in pieces), max))
    cued = sorted((r.cue.start, n) for n, r in enumerate(reports))
    beside = Counter(s.paragraph for s in sentences)
    own = []
    for sentence in sentences:
        if sentence.heading or _states_nothing(sentence, reading, beside[sentence.paragraph]):
            continue
        before = bisect_left(pieces, (sentence.end, 0))
        if not before or reach[before - 1] <= sentence.start:
            own.append(_statement([Span(sentence.start, sentence.end)]))
            continue
        first, last = bisect_left(cued, (sentence.start, -1)), bisect_left(cued, (sentence.end, -1))
        here = [reports[n] for _, n in cued[first:last]]
        inside = [Span(*p) for p in pieces[:before] if p[1] > sentence.start]
        clauses = [
            _main_clause(sentence, here, inside, reading) or _second_clause(sentence, here, inside, reading)
        ]
        clauses = [c for c in clauses if c] or _other_sides(sentence, here, inside, reading)
        own.extend(map(_statement, [*clauses, *_news_of_speakers(here, reading)]))
    return own


def _states_nothing(sentence: Sentence, reading: Reading, beside: int) -> bool:
    """Tell whether a sentence is marks or a name alone, cut before one, or a question that is a heading.

    `beside` is the number of sentences in its paragraph.
    """
    text = reading.text[sentence.start : sentence.end]
    length = len(text.split())
    if (
        length == 1
        or not any(map(str.isalpha, text))
        or (length <= _LONGEST_NAME and _TITLE_LAST.search(text))
    ):
        return True
    if any(mark in text for mark in '"“”'):
        return False
    if (beside == 1 and text.endswith("?") and length <= _LONGEST_QUESTION) or _DATELINE.fullmatch(text):
        return True
    words = reading.doc.char_span(sentence.start, sentence.end, alignment_mode="expand")
    if words is not None and _is_noun_told_of(words):
        return True
    named = words is not None and all(t.pos_ in _NAMES or t.ent_type_ == "DATE" for t in words)
    return named and length <= _LONGEST_NAME


def _is_noun_told_of(words: TokenSpan) -> bool:
    """Tell whether a sentence is no more than a noun and what tells of it: "The dam, which was old".

    A label may stand before it. A comma would close the clause, had the sentence more to say.
    """
    tokens = [t for t in words if not (t.is_space or t.text == "*")]
    label = next((n + 1 for n, t in enumerate(tokens[:_LONGEST_LABEL]) if t.text == ":"), 0)
    tokens = tokens[label:]
    relative = next((n for n, t in enumerate(tokens) if t.lower_ in _TELLING), -1)
    if relative < 0 or (relative == 0 and not label) or tokens[-1].text in ("?", "!"):
        return False
    before, behind = tokens[:relative], tokens[relative + 1 :]
    parted = not before or before[-1].text == ","
    verbless = not any(t.pos_ in ("VERB", "AUX") for t in before)
    once = sum(t.tag_ in FINITE for t in behind) == 1 and not any(
        t.text in (",", "-", "–", "—") for t in behind
    )
    return parted and verbless and (once or not before)


_TELLING = frozenset({"which", "who", "whose"})
_LONGEST_LABEL = 5  # words with their colon and asterisks


def _statement(pieces: list[Span]) -> Statement:
    span = Span(pieces[0].start, pieces[-1].end)
    return Statement(span.start, span.end, span, tuple(pieces))


def _main_clause(
    sentence: Sentence, reports: Sequence[Report], pieces: Sequence[Span], reading: Reading
) -> list[Span]:
    """Give the main clause of a sentence that reports something, if it tells something by itself.

    It is cut out where commas part it from what is reported; where that describes one of its nouns,
    the sentence is given whole.
    """
    parsed = reading.doc.char_span(sentence.start, sentence.end, alignment_mode="expand")
    inside = all(sentence.start <= p.start and p.end <= sentence.end for p in pieces)
    if parsed is None or not reports or not inside:
        return []
    root = parsed.root
    taken = [*pieces, *(r.cue for r in reports)]
    if any(_meet(root, span) for span in taken) or not _tells(root, reading):
        return []
    cut: list[Span] = []
    for report in reports:
        verb = root.doc[report.verb]
        clause = _clause_of(verb, root)
        if clause is None or _credits(verb, clause, report):
            return []
        extent = _extent(clause, report, parsed)
        if extent is None and not (verb.pos_ == "NOUN" or _names(verb) or _describes(clause)):
            return []
        if extent is None:
            cut = []
            break
        cut.append(extent)
    if not cut:
        return [Span(sentence.start, sentence.end)]
    return _rest(root, cut, sentence, pieces, reading)


def _other_sides(
    sentence: Sentence, reports: Sequence[Report], pieces: Sequence[Span], reading: Reading
) -> list[list[Span]]:
    """Give the clauses that semicolons part from what is said: "12 fell ill, said Rossi; 2 have died"."""
    taken = [*pieces, *(r.cue for r in reports), *(r.speaker for r in reports if r.speaker is not None)]
    sides = [reading.trim(*side) for side in sides_of(sentence.start, sentence.end, reading)]
    found = []
    for side in sides if len(sides) > 1 else []:
        words = reading.doc.char_span(side.start, side.end, alignment_mode="expand")
        free = words is not None and not any(_overlap(side, span) for span in taken)
        if free and words is not None and is_clause(list(words)) and len(words) >= _LEAST_WORDS:
            found.append([side])
    return found


def _news_of_speakers(reports: Sequence[Report], reading: Reading) -> list[list[Span]]:
    """Give what commas tell of a named speaker with its day: "Rossi, who survived a vote on Monday, said".

    It is nothing that is said, and news as well as that.
    """
    found = []
    for report in reports:
        name = reading.doc[report.head] if report.head is not None else None
        clause = next((c for c in name.rights if c.dep_ == "relcl"), None) if name is not None else None
        if name is None or clause is None or name.pos_ != "PROPN" or report.speaker is None:
            continue
        first, last = clause.left_edge, clause.right_edge
        dated = any(t.ent_type_ == "DATE" for t in clause.subtree if not t.like_num)
        happened = clause.tag_ == "VBD" or any(c.tag_ == "VBD" and c.dep_ == "auxpass" for c in clause.lefts)
        parted = first.lower_ == "who" and first.nbor(-1).text == "," and last.i + 1 < name.sent.end
        spoken = any(t in reading.candidates for t in clause.subtree)
        if dated and happened and parted and last.nbor().text == "," and not spoken:
            told = Span(first.nbor().idx, last.idx + len(last))
            found.append([Span(report.speaker.start, name.idx + len(name)), told])
    return found


def _second_clause(
    sentence: Sentence, reports: Sequence[Report], pieces: Sequence[Span], reading: Reading
) -> list[Span]:
    """Give what a sentence joins to a deed of speech: "Rossi had pledged help, but no money has come".

    Behind a clause that is said it may be said as well.
    """
    if len(reports) != 1 or not reports[0].by_object:
        return []
    report = reports[0]
    verb = reading.doc[report.verb]
    clause = next((c for c in verb.rights if c.dep_ == "conj" and c.pos_ in ("VERB", "AUX")), None)
    if verb.dep_ != "ROOT" or clause is None or not _tells(clause, reading):
        return []
    begin, last = clause.left_edge, clause.right_edge
    told = Span(begin.idx, last.idx + len(last))
    link = begin.nbor(-1)
    joined = link.text == ";" or (link.dep_ == "cc" and link.nbor(-1).text == ",")
    if not joined or any(_overlap(told, p) for p in (*pieces, report.cue)):
        return []
    words = len(reading.text[told.start : told.end].split())
    return (
        [reading.trim(told.start, sentence.end)] if words >= _LEAST_WORDS and told.end <= sentence.end else []
    )


def _rest(
    root: Token, cut: list[Span], sentence: Sentence, pieces: Sequence[Span], reading: Reading
) -> list[Span]:
    """Give what is left of a sentence without clauses, if it still is a clause and tells something."""
    rest = _without(cut, sentence, reading)
    needed = [root, *(c for c in root.children if c.dep_ in _NEEDED)]
    if any(not any(_meet(t, r) for r in rest) for t in needed):
        return []
    if any(_overlap(p, r) for p in pieces for r in rest):
        return []
    last = reading.doc.char_span(rest[-1].start, rest[-1].end, alignment_mode="expand")
    if last is None or _breaks_off(last):
        return []
    words = sum(len(reading.text[r.start : r.end].split()) for r in rest)
    return rest if words >= _LEAST_WORDS else []


def _breaks_off(words: TokenSpan) -> bool:
    """Tell whether words end within a clause: "found in May when the mayor"."""
    last = next((t for t in reversed(words) if not t.is_punct), words[0])
    if last.dep_ in _OPEN:
        return True
    for token in reversed(words):
        if token.tag_ in FINITE:
            return False
        if token.tag_ == "WRB" or token.dep_ == "mark":
            return token.head.tag_ not in ("VB", "VBG", "VBN")
    return False


def _tells(root: Token, reading: Reading) -> bool:
    """Tell whether the main verb of a sentence tells what happened, and not only that somebody spoke."""
    auxiliaries = (c for c in root.children if c.dep_ in ("aux", "auxpass"))
    finite = root.tag_ in FINITE or any(c.tag_ in FINITE for c in auxiliaries)
    subject = next((c for c in root.lefts if c.dep_ in _SUBJECTS), None)
    if not finite or subject is None or any(reading.quotation_at(t.idx) for t in (root, subject)):
        return False
    if subject.lower_ in _NOBODY or (subject.lower_ == "it" and root.lemma_ in ("be", "seem", "appear")):
        return False
    objects = {c.lemma_.lower() for c in root.rights if c.dep_ in ("dobj", "attr", "oprd", "nsubjpass")}
    if subject.lemma_.lower() in _WORDS or (root.lemma_ in _MADE and objects & _WORDS):
        return False
    if root.lemma_ in cues.ADDRESSING_VERBS | _EMPTY:
        return False
    passive = any(c.dep_ == "auxpass" for c in root.children)
    if root.lemma_ in _SPEAKING:
        return bool(objects) or (passive and root.lemma_ not in _SPEECH) or _goes_somewhere(root)
    return True


def _goes_somewhere(root: Token) -> bool:
    """Tell "took to the streets" and "went to the border" from "took to the radio"."""
    places = (c for t in root.rights if t.dep_ == "prep" and t.lower_ in _TO for c in t.children)
    return root.lemma_ in ("go", "take") and any(
        p.dep_ == "pobj"
        and p.lemma_.lower() not in _STAGES
        and p.ent_type_ not in ("ORG", "PERSON", "PRODUCT")
        for p in places
    )


_TO = frozenset({"to", "into", "through", "across"})
_STAGES = frozenset(
    """
    air airwave camera facebook floor instagram internet lectern medium microphone platform podium press radio
    rostrum stage stand telegram television tv twitter witness x youtube
    """.split()
)


def _clause_of(verb: Token, root: Token) -> Token | None:
    """Give the head of what holds a reporting verb beside the main clause, None if it is a part of that."""
    top, found = verb, None
    while top not in (root, top.head):
        if top.dep_ in _OF_A_NOUN:
            return None if top.head.lemma_.lower() in _WORDS and top.dep_ == "acl" else top
        beside = top.head.dep_ == "prep" and top.head.lower_ in _BESIDE
        if top.dep_ in _PARTS and not (beside or (top == verb and _names(verb))):
            return None
        found, top = top, top.head
    return found if top == root else None


def _credits(verb: Token, clause: Token, report: Report) -> bool:
    """Tell whether a clause credits the main clause with what it says: "as Rossi said", ", Rossi said,"."""
    said_first = report.pieces[0].start < report.cue.start
    compared = any(c.dep_ == "mark" and c.lower_ in ("as", "like", "than") for c in verb.lefts)
    follows = report.pieces[0].start - report.cue.end <= _NEXT
    return clause.dep_ == "parataxis" or said_first or (compared and not follows)


def _names(verb: Token) -> bool:
    """Tell whether a clause stands for a noun: "protested against what it called a raid"."""
    return any(c.lower_ == "what" for c in verb.lefts)


def _describes(clause: Token) -> bool:
    """Tell whether a clause describes the noun right before it: "a man who said", "residents demanding"."""
    if clause.dep_ == "acl":
        return clause.tag_ in ("VBG", "VBN") and clause.left_edge == clause
    return clause.dep_ == "relcl" and clause.left_edge.tag_ in ("WP", "WDT", "WP$")


def _extent(top: Token, report: Report, sent: TokenSpan) -> Span | None:
    """Give all of a clause that reports something, from comma to comma, or None where it has no commas."""
    doc, first, last = top.doc, top.left_edge, top.right_edge
    if _names(doc[report.verb]) or top.dep_ not in _APART:
        return None
    if top.dep_ in _OF_A_NOUN and (first == doc[0] or first.nbor(-1).text not in (",", "-", "--")):
        return None
    end = max(last.idx + len(last), report.cue.end, *(p.end for p in report.pieces))
    start = min(first.idx, report.cue.start)
    if report.speaker is not None and report.head is not None and first.i <= report.head <= last.i:
        start, end = min(start, report.speaker.start), max(end, report.speaker.end)
    before = [t for t in sent if t.idx < start]
    while before and before[-1].dep_ in ("cc", "mark") and before[-1].text != ",":
        start = before.pop().idx
    if (
        top.dep_ == "conj"
        and before
        and before[-1].text != ","
        and doc[len(before) + sent.start].dep_ != "cc"
    ):
        return None
    return Span(start, end) if before else Span(sent.start_char, end)


def _without(cut: Sequence[Span], sentence: Sentence, reading: Reading) -> list[Span]:
    """Give what is left of a sentence without clauses, nothing where no comma ends one in its midst."""
    rest, begin = [], sentence.start
    for span in sorted(cut, key=lambda s: s.start):
        if span.start > begin:
            rest.append(reading.trim(begin, span.start))
        begin = max(begin, span.end)
    tail = reading.text[begin : sentence.end]
    if any(map(str.isalpha, tail)):
        if begin > sentence.start and not tail.lstrip(" \"'”’").startswith((",", "-", "–", "—")):
            return []
        rest.append(reading.trim(begin, sentence.end))
    return [r for r in rest if r.end > r.start]


def _meet(token: Token, span: Span) -> bool:
    return span.start <= token.idx < span.end


def _overlap(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end
