"""Reporting clauses: cue, speaker and content by rules over the dependency parse.

The content of a verb of saying is its clausal complement (`ccomp`), before or after it, as in
Krestel, Bergler and Witte (2008) and Pareti (2015).
"""

from __future__ import annotations

import re
from collections.abc import Callable

from spacy.strings import get_string_id
from spacy.tokens import Token

from dateline.annotate.overlaps import Overlaps
from dateline.annotate.speech import cues
from dateline.annotate.speech.adjacent import (
    before_question,
    clause_before,
    described,
    quoted_after,
    quoted_before,
)
from dateline.annotate.speech.at_the_end import behind_marks
from dateline.annotate.speech.beside import beside
from dateline.annotate.speech.contents import (
    bare_answer,
    bare_clause,
    clause_after,
    that_clause,
    with_its_noun,
)
from dateline.annotate.speech.gapped import read_gapped
from dateline.annotate.speech.governors import DATELINE, SPOKESMEN, speaker_of, without_asker
from dateline.annotate.speech.joint import joint_subject
from dateline.annotate.speech.objects import (
    calls_for,
    counts,
    finds_in_words,
    has_own_object,
    introduces_content,
    names_itself,
    object_content,
    passive_content,
    pleads,
    says_by_object,
    withholds,
)
from dateline.annotate.speech.phrases import read_according, read_hearsay, read_noun
from dateline.annotate.speech.reading import Reading, Report
from dateline.annotate.speech.refuted import read_refutations
from dateline.annotate.speech.subjects import agent_of, complement_of, is_passive, phrase_of, subject_of
from dateline.annotate.speech.voices import (
    is_no_subject,
    is_supposed,
    is_voiceless,
    says_nothing,
    without_clauses,
)
from dateline.model import Span

_CUE_IDS = frozenset(get_string_id(lemma) for lemma in cues.CUE_LEMMAS)


_ACCORDING = get_string_id("according")


_NOUN_IDS = frozenset(get_string_id(noun) for noun in cues.SAYING_NOUNS)

# Verbs that say something by their object alone.
_SILENT = (frozenset(cues.SAYING_OBJECTS) | frozenset(cues.COUNTING_VERBS)) - cues.CLAUSE_VERBS

_HEARSAY_IDS = frozenset(get_string_id(word) for word in cues.HEARSAY_ADVERBS)

# "refrained from commenting", "without saying": after these nothing was said.
_OUTLET = re.compile(
    r"\b(?:news (?:agency|service)|agency|TV|television|newspaper|media|radio|broadcaster)\b"
)
_BASE = frozenset({"VB", "VBP"})
_DENYING = 3  # words: how far before a verb "did not" and "has never" begin
_NOT_SO = frozenset({"from", "without", "before", "after", "of", "for"})
_ALSO_OF_THINGS = frozenset({"continue", "agree", "go"})
_LOST_DASH = re.compile(r"(?<=[\s-])\"\?")  # what an encoding made of the dash behind a dateline
# A post's address, and an author's behind a sentence's stop: no part of who speaks.
_LINK = re.compile(r"(?:https?://|pic\.|www\.)\S+\s*|(?:\.\s+)?[\w.-]+@[\w.-]+\S*\s*")
_SELDOM = frozenset({"hardly", "nowhere", "rarely", "scarcely", "seldom"})
# Whoever reads it, and what is asked for or told of: these say nothing.
_NOBODY = frozenset({"you", "what", "that", "nobody", "none"})


def candidates_of(reading: Reading, lemmas: list[int]) -> list[Token]:
    """Give the words that may report speech: verbs of the vocabulary outside quotations.

    `lemmas` are those of all tokens, by their ids.
    """
    doc = reading.doc
    found = []
    for index, lemma in enumerate(lemmas):
        if lemma in _CUE_IDS:
            token = doc[index]
            if (
                token.tag_.startswith("VB")
                and reading.quotation_at(token.idx) is None
                and (token.lemma_ not in _SILENT or says_by_object(token) or counts(token))
                and not _only_finds(token, reading)
                and not (_is_given_name(token) or says_nothing(token))
            ):
                found.append(token)
    return found


def _is_given_name(verb: Token) -> bool:
    """Tell a name that the parser takes for a verb: "the writer Said Kovar contributed"."""
    if not verb.text.istitle() or verb.is_sent_start or verb.i + 1 >= len(verb.doc):
        return False
    before, after = verb.nbor(-1), verb.nbor()
    return before.is_alpha and before.is_lower and after.text.istitle()


def _only_finds(verb: Token, reading: Reading) -> bool:
    """Tell whether nobody who judges finds or holds something: "he had gone there and found a ruin"."""
    if verb.lemma_ not in cues.JUDGING_VERBS or verb.lemma_ == "rule" or finds_in_words(verb, reading):
        return False
    subject = agent_of(verb) if is_passive(verb) else subject_of(verb)
    return cues.JUDGES.isdisjoint(t.lower_ for t in (verb.sent if subject is None else subject.subtree))


def find_reports(reading: Reading) -> list[Report]:
    """Find the reporting clauses of an article, the outermost only, in order."""
    lemmas = reading.doc.to_array("LEMMA").tolist()
    reading.candidates = candidates_of(reading, lemmas)
    read = [r for token in reading.candidates if (r := _read_verb(token, reading)) is not None]
    reports = [r for report in read for r in read_gapped(report, reading)]
    lowered = reading.doc.to_array("LOWER").tolist()
    for index, word in enumerate(lowered):
        if word == _ACCORDING:
            report = read_according(reading.doc[index], reading)
        elif word in _HEARSAY_IDS and not _is_quoted_by(reading.doc[index].head, reports, reading):
            report = read_hearsay(reading.doc[index], reading)
        else:
            continue
        if report is not None:
            reports.append(report)
    for index, lemma in enumerate(lemmas):
        if lemma in _NOUN_IDS and (report := read_noun(reading.doc[index], reading)) is not None:
            reports.append(report)
    by_cue = Overlaps((r.cue.start, r.cue.end, r) for r in reports)
    reports = [r for r in reports if not _relays(r, by_cue, reading)]
    refutations = read_refutations(reports, reading)
    refuting = {r.verb for r in refutations}
    return _with_refutations(_outermost([r for r in reports if r.verb not in refuting]), refutations)


def _is_quoted_by(verb: Token, reports: list[Report], reading: Reading) -> bool:
    """Tell whether hearsay quotes whoever said it: 'Rossi reportedly told them: "It is over."' is Rossi's."""
    own = (r for r in reports if r.verb == verb.i and r.speaker is not None)
    return any(_holds_quotation(r, reading) for r in own)


def _with_refutations(reports: list[Report], refutations: list[Report]) -> list[Report]:
    """Give reports in order, with those that answer what is said beside it."""
    return sorted([*reports, *refutations], key=lambda r: r.cue.start)


def _relays(report: Report, by_cue: Overlaps[Report], reading: Reading) -> bool:
    """Tell whether an outlet only passes on what someone told: "he told them, the agency said"."""
    if report.speaker is None or not _OUTLET.search(reading.text, report.speaker.start, report.speaker.end):
        return False
    return any(
        _holds(report, r) and r.speaker is not None and r.cue.end < report.speaker.start
        for piece in report.pieces
        for r in by_cue.over(piece.start, piece.end)
        if r is not report
    )


def _outermost(reports: list[Report]) -> list[Report]:
    """Leave out what is reported inside another report's content."""
    by_piece = Overlaps((piece.start, piece.end, r) for r in reports for piece in r.pieces)
    kept = []
    for report in sorted(reports, key=lambda r: r.cue.start):
        inside = any(
            not (report.by_phrase and _holds(report, other))
            for other in by_piece.holding(report.cue.start, report.cue.end)
            if other is not report
        )
        if not inside:
            kept.append(report)
    return kept


def _holds(outer: Report, inner: Report) -> bool:
    return any(piece.start <= inner.cue.start and inner.cue.end <= piece.end for piece in outer.pieces)


def _read_verb(verb: Token, reading: Reading) -> Report | None:
    lemma = verb.lemma_
    particle = cues.PARTICLES.get(lemma)
    if particle and not any(c.lower_ == particle for c in verb.children) and lemma not in cues.PREPOSITIONS:
        return None
    if not (_is_assertive(verb) or _is_announcing(verb, reading)) or (
        is_supposed(verb) and reading.quotation_at(verb.head.idx) is None
    ):
        return None
    passive = is_passive(verb)
    head = agent_of(verb) if passive else speaker_of(verb, reading)
    if head is not None and (head.lower_ in _NOBODY or any(c.lower_ == "no" for c in head.children)):
        return None  # "No minister commented on it"
    if head is not None and is_no_subject(head):
        head = None
    speaker = joint_subject(phrase_of(head), head, verb) if head is not None else None
    if head is not None and speaker is not None:
        speaker = _with_office(_whole(without_clauses(speaker, head), head, reading), head, verb)
        speaker = behind_marks(without_asker(speaker, head, verb), head, verb, reading)
    elif not passive and (found := beside(verb, reading)) is not None:
        head, speaker = found[0], reading.bracketed(reading.trim(found[1].start, found[1].end))
    report = Report(verb.i, _cue_span(verb, reading), speaker, [], head.i if head is not None else None)
    report.pieces = _passive(verb, report, reading, head) if passive else _content(verb, report, reading)
    if head is not None and is_voiceless(head, verb) and not _holds_quotation(report, reading):
        return None
    if verb.lemma_ == "tell" and report.pieces and _is_headline_passive(verb, report):
        head, report.speaker, report.head = None, None, None
    unsaid = report.by_object or verb.tag_ == "VB"
    if head is None and not passive and unsaid and not _holds_quotation(report, reading):
        return None  # "united in condemning hatred", "now tell us why": nobody is said to say so
    return report if report.pieces else None


_NO_PREDICATES = frozenset("amod aux auxpass compound csubj".split())


def _is_counted(verb: Token) -> bool:
    """Tell whether a participle says how many of those counted are so: "15 cases, nine of them confirmed"."""
    if verb.tag_ not in ("VBD", "VBN") or any(c.dep_ in ("dobj", "ccomp", "xcomp") for c in verb.rights):
        return False
    subject = next((c for c in verb.lefts if c.dep_ in ("nsubj", "nsubjpass")), None)
    if subject is None or subject.nbor().lower_ != "of":
        return False
    counts = subject.like_num or subject.lower_ in _SHARES
    told = counts and verb.nbor(-1).lower_ in ("them", "which", "whom")
    first = subject.left_edge
    return told and first.i > verb.sent.start and first.nbor(-1).is_punct


_SHARES = frozenset("all both each few half many most none several some".split())


def _is_neither(verb: Token) -> bool:
    """Tell whether a verb is one of two that are denied: "neither confirmed nor denied the raid"."""
    before = verb.i - 1
    while before > verb.sent.start and verb.doc[before].pos_ == "ADV" and verb.doc[before].lower_ not in _NOR:
        before -= 1
    return before >= verb.sent.start and verb.doc[before].lower_ in _NOR


_NOR = frozenset({"neither", "nor"})


def _with_office(speaker: Span, head: Token, verb: Token) -> Span:
    """Give a speaker behind the verb with the nouns before the name: "says police spokesman Rossi"."""
    between = verb.doc[verb.i + 1 : head.i]
    nouns = [t for t in between if t.idx < speaker.start]
    if not nouns or any(t.pos_ != "NOUN" for t in nouns) or nouns[-1].lemma_.lower() not in SPOKESMEN:
        return speaker
    return Span(nouns[0].idx, speaker.end)


def _whole(speaker: Span, head: Token, reading: Reading) -> Span:
    """Stretch a speaker's phrase to the end of the marks that its name stands in, and close its brackets."""
    title = reading.quotation_at(head.idx)
    closed = title is not None and reading.text[title.end - 2] != ","  # not '"Anna," who told'
    end = max(speaker.end, title.end) if title is not None and closed else speaker.end
    dashes = list(_LOST_DASH.finditer(reading.text, speaker.start, head.idx))
    dateline = DATELINE.match(reading.text, speaker.start, head.idx) if speaker.start < head.idx else None
    start = dashes[-1].end() if dashes else dateline.end() if dateline else speaker.start
    for link in _LINK.finditer(reading.text, start, end):
        if link.start() > head.idx or ("@" in link[0] and link.start() > start):
            end = link.start()
            break
        start = link.end()
    return reading.bracketed(reading.trim(start, end))


def _is_headline_passive(verb: Token, report: Report) -> bool:
    """Tell whether a headline leaves out "was": "Dam was unsafe, inquiry told" doesn't say who told it."""
    following = verb.doc[verb.i + 1] if verb.i + 1 < len(verb.doc) else None
    ends = following is None or following.is_space or following.text == "." or following.is_sent_start
    return bool(ends) and report.speaker is not None and report.speaker.start < verb.idx


def _holds_quotation(report: Report, reading: Reading) -> bool:
    return any(reading.quotation_at(piece.start) is not None for piece in report.pieces)


def _is_assertive(verb: Token) -> bool:
    """Tell whether the form of a verb can report: finite, a participle, an infinitive that goes on."""
    if verb.dep_ in _NO_PREDICATES or _is_neither(verb) or _is_counted(verb):
        return False
    if verb.dep_ == "pcomp" and verb.head.lower_ in _NOT_SO:
        return False
    if verb.i > verb.sent.start and verb.text[0].isupper() and verb.nbor(-1).is_punct and verb.tag_ in _BASE:
        return False  # "Debate -- Invite your neighbours" asks the reader to
    if verb.tag_ == "VB":
        return _is_assertive_infinitive(verb)
    if verb.tag_ == "VBN" and verb.dep_ in ("acl", "advcl") and not is_passive(verb):
        return agent_of(verb) is not None
    return not (verb.tag_ == "VBN" and verb.i and verb.nbor(-1).text in ("-", "so"))


def _is_assertive_infinitive(verb: Token) -> bool:
    """Tell whether a base form tells of something said: "went on to say", "would say"."""
    if any(child.tag_ == "MD" for child in verb.children):
        return verb.lemma_ == "say" and any(child.lower_ in ("would", "will") for child in verb.children)
    if verb.dep_ in ("xcomp", "conj", "ccomp"):
        return verb.head.lemma_ in cues.RAISING_VERBS
    opens = verb.i == verb.sent.start  # "Add music and you have a feast" tells the reader what to do
    return verb.dep_ in ("ROOT", "advcl") and not (opens or any(c.lower_ == "to" for c in verb.children))


def _is_announcing(verb: Token, reading: Reading) -> bool:
    """Tell whether a base form says what somebody did it for: 'She took to the radio to say: "It fell"'."""
    went = verb.head.tag_ in ("VBD", "VBN") and (verb.dep_ == "advcl" or verb.head.lemma_ in _TAKES)
    if verb.tag_ != "VB" or not went or verb.i + 2 >= len(verb.doc) or verb.nbor().text not in (",", ":"):
        return False
    said = reading.quotation_at(verb.nbor(2).idx)
    return said is not None and any(child.lower_ == "to" for child in verb.children)


_TAKES = frozenset({"take", "turn", "use"})


def _cue_span(verb: Token, reading: Reading) -> Span:
    """Give a verb with its particle, and with what denies it: "did not rule out" is not "rule out"."""
    start, end = verb.idx, verb.idx + len(verb)
    if _is_negated(verb, reading):
        lead = [c for c in verb.children if c.dep_ in ("aux", "neg") and verb.i - _DENYING <= c.i < verb.i]
        start = min([start, *(child.idx for child in lead)])
    if _is_raised(verb):
        start = verb.head.idx  # "continued to defend"
    for child in verb.children:
        if (child.dep_ == "prt" and child.i == verb.i + 1) or _opens_content(child, verb):
            end = child.idx + len(child)
    if calls_for(verb):
        end = verb.nbor().idx + len(verb.nbor())
    return Span(start, end)


def _opens_content(child: Token, verb: Token) -> bool:
    """Tell whether a word is the preposition right behind the verb that what is said follows: "warned of"."""
    return child.dep_ == "prep" and child.i == verb.i + 1 and introduces_content(child, verb)


def _is_raised(verb: Token) -> bool:
    """Tell whether a verb is the infinitive after one that says that it went on: "continued to defend"."""
    raised = verb.tag_ == "VB" and verb.dep_ == "xcomp" and verb.head.lemma_ in cues.RAISING_VERBS
    return raised and verb.head.i == verb.i - 2 and verb.nbor(-1).lower_ == "to"


def _content(verb: Token, report: Report, reading: Reading) -> list[Span]:
    """Give what the verb reports: the first reading that finds something, the surest first."""
    lemma = verb.lemma_
    if lemma == "add" and verb.i + 1 < len(reading.doc) and verb.nbor().lower_ == "to":
        return quoted_before(verb, report, reading)  # what adds to something says nothing
    if pleads(verb) or counts(verb):
        return _object(verb, report, reading)
    silent = lemma in cues.ANIMATE_VERBS and not _is_animate(report, reading)
    if silent or lemma in cues.GESTURES:
        said = quoted_before(verb, report, reading)
        own = silent or (report.speaker is not None and said and said[0].end <= report.speaker.start)
        return said if own else []  # 'He played "Hamlet," laughed and left'
    if lemma in cues.JUDGING_VERBS and not _judges(verb, report, reading):
        return _object(verb, report, reading) if lemma == "rule" else finds_in_words(verb, reading)
    if (
        withholds(verb)
        or names_itself(verb)
        or (_is_negated(verb, reading) and lemma not in ("deny", "rule"))
    ):
        return []
    speaks = lemma in cues.CLAUSE_VERBS or lemma in cues.PARTICLES
    pieces = _said_content(verb, report, reading) if speaks else []
    return _whole_subject(pieces, report, reading) or _object(verb, report, reading)


def _whole_subject(pieces: list[Span], report: Report, reading: Reading) -> list[Span]:
    """Give what is said from its subject on, that ends in an abbreviation: "said Zenda Ave. was shut"."""
    if not pieces or not reading.text.startswith(". ", pieces[0].start):
        return pieces
    subject = reading.trim(report.cue.end, pieces[0].start)
    if "\n" in reading.text[report.cue.end : pieces[0].start] or subject.start >= subject.end:
        return pieces
    return [Span(subject.start, pieces[0].end), *pieces[1:]]


def _object(verb: Token, report: Report, reading: Reading) -> list[Span]:
    """Give the object of the verb as what is said."""
    pieces = object_content(verb, reading)
    report.by_object = bool(pieces)
    return pieces


def _passive(verb: Token, report: Report, reading: Reading, agent: Token | None) -> list[Span]:
    """Give what is said in the passive; what stands before the verb is its object."""
    if _is_negated(verb, reading):
        return []  # "nowhere is it written that"
    pieces = passive_content(verb, reading, agent)
    report.by_object = bool(pieces) and pieces[0].start < verb.idx
    return pieces


def _said_content(verb: Token, report: Report, reading: Reading) -> list[Span]:
    """Give the clause or quotation that a verb of saying reports, or its object where that comes first."""
    lemma = verb.lemma_
    complement = complement_of(verb)
    commits = _commits(verb)
    follows = complement is not None and complement.left_edge.i > verb.i and lemma not in cues.QUOTATION_ONLY
    if complement is not None and _speaks_in(complement, report):
        return quoted_before(verb, report, reading) or clause_before(verb, report, reading, None)
    owns = lemma in cues.OBJECT_VERBS - cues.ADDRESSING_VERBS and has_own_object(verb, reading)
    # "While there, he warned of the danger": what stands before is none of it.
    after = any(_opens_content(child, verb) for child in verb.children)
    # "But even after the growth cooled, the lending continued": that is no more than a fact.
    may_follow = lemma not in _ALSO_OF_THINGS or _is_animate(report, reading)
    asks = lemma == "ask" and any(c.dep_ in ("xcomp", "ccomp") for c in verb.children)
    readings: tuple[tuple[bool, Callable[[], list[Span]]], ...] = (
        (lemma == "say", lambda: before_question(verb, reading)),
        (True, lambda: quoted_before(verb, report, reading)),
        (follows and not commits, lambda: clause_after(verb, reading)),
        (True, lambda: that_clause(verb, reading)),
        (owns or commits, lambda: _object(verb, report, reading)),
        (True, lambda: quoted_after(verb, report, reading)),
        (asks, lambda: _object(verb, report, reading)),
        (lemma == "say", lambda: bare_answer(verb)),
        (lemma in cues.CORE_VERBS, lambda: bare_clause(verb, reading)),
        (after, lambda: _object(verb, report, reading)),
        (True, lambda: described(verb, report, reading)),
        (may_follow, lambda: clause_before(verb, report, reading, complement)),
    )
    found = (read() for fits, read in readings if fits)
    said = next((pieces for pieces in found if pieces and not _begins_in_speaker(pieces, report)), [])
    return with_its_noun(said, verb)


def _begins_in_speaker(pieces: list[Span], report: Report) -> bool:
    """Tell whether what is said would begin with who says it: "says Rossi The others were held"."""
    speaker = report.speaker
    return speaker is not None and pieces[0].start == speaker.start > report.cue.start


def _commits(verb: Token) -> bool:
    """Tell whether an infinitive follows that is promised or asked: "vowed to end it “at once.”".

    Whom it is asked of may stand between: "told them to stay where they were".
    """
    if verb.lemma_ not in cues.COMMITTING_VERBS:
        return False
    told = (
        c.right_edge.i for c in verb.rights if c.dep_ in ("dobj", "dative") and c.left_edge.i == verb.i + 1
    )
    begins = {verb.i + 1, *(last + 1 for last in told)}
    clauses = (c for c in verb.children if c.dep_ == "xcomp" and c.tag_ == "VB")
    return any(c.left_edge.i in begins for c in clauses)


def _speaks_in(complement: Token, report: Report) -> bool:
    """Tell whether the parser took who speaks for the start of what is said: "then, said Rossi, it was"."""
    speaker, begin = report.speaker, complement.left_edge.idx
    return speaker is not None and report.cue.end < speaker.start < begin < speaker.end


def _is_animate(report: Report, reading: Reading) -> bool:
    """Tell whether the speaker is a name or a personal pronoun, and no event or thing."""
    if report.head is None:
        return False
    head = reading.doc[report.head]
    return (
        head.pos_ == "PROPN" or head.lower_ in ("he", "she", "they", "i", "we", "who") or head.ent_type_ != ""
    )


def _judges(verb: Token, report: Report, reading: Reading) -> bool:
    """Tell whether who rules, finds or holds is a court, a judge or an inquiry, and not "rules out"."""
    if report.head is None or any(c.dep_ in ("dobj", "prt") and c.i > verb.i for c in verb.children):
        return False
    head = reading.doc[report.head]
    words = {head.lower_, *(t.lower_ for t in head.subtree if t.pos_ in ("NOUN", "PROPN"))}
    return not words.isdisjoint(cues.JUDGES)


def _is_negated(verb: Token, reading: Reading) -> bool:
    """Tell whether the verb itself is denied, not a word quoted before it."""
    return any(
        (child.dep_ == "neg" or child.lower_ in _SELDOM)
        and child.i < verb.i
        and reading.quotation_at(child.idx) is None
        for child in verb.children
    )
