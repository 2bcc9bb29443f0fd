"""The content that a verb of saying governs: clauses after it, and how far they reach."""

from __future__ import annotations

from spacy.tokens import Token

from dateline.annotate.speech import cues
from dateline.annotate.speech.governors import cut_at
from dateline.annotate.speech.reading import Reading, is_title
from dateline.annotate.speech.semicolons import another_side
from dateline.annotate.speech.subjects import complement_of, is_temporal
from dateline.annotate.tags import FINITE
from dateline.model import Span

_LINK = 3  # words that may link content to a quotation after it: ", he said," has more to say than that
_TAILS = frozenset({"prep", "npadvmod", "advmod", "advcl", "acomp", "xcomp"})
_TOLD = frozenset({"ORG", "PERSON"})
_GOING_ON = FINITE | {"IN", "TO", "WRB"}
_TAIL_MARKS = frozenset("because if although though since unless until so before even for".split())


def clause_after(verb: Token, reading: Reading) -> list[Span]:
    """Give the clausal complement that follows the verb."""
    complement = complement_of(verb)
    if complement is None:
        return []
    start, end = _content_start(complement), _content_end(verb, complement, reading)
    return content_between(start, end if end > start else verb.sent.end - 1, verb, reading)


def _content_start(complement: Token) -> int:
    """Give the first token of a clause, past an adjunct of the verb of saying that the parser gave it."""
    for child in complement.children:
        if child.dep_ == "mark" and child.lower_ == "that" and child.i < complement.i:
            if child.nbor(-1).text != ",":
                return child.i
            break
    if begun := _after_name_of_a_programme(complement):
        return begun
    start = _after_time(complement, complement.left_edge.i)
    if told := _after_addressee(complement, start) or _after_that(complement, start):
        return told
    # Of what somebody is told the object is who is told, unless the clause can have no other subject.
    finite = {"MD"} if complement.head.lemma_ in cues.ADDRESSING_VERBS else FINITE
    begins = complement.doc[start].tag_ in finite
    if begins and (subject := _subject_before(complement, start)) is not None:
        # "Promised the workers would be paid": the parser takes the workers for whom it was promised.
        return subject.left_edge.i + (subject.left_edge.lower_ == "that")
    return start


def _after_time(complement: Token, start: int) -> int:
    """Give where a clause begins behind the time at which it was said: "said on Monday | it would close"."""
    doc, verb = complement.doc, complement.head
    time = next((c for c in complement.children if c.left_edge.i == start), None)
    if start != verb.i + 1 or time is None or time.dep_ not in _OF_TIME:
        return start
    spoken = doc[time.left_edge.i : time.right_edge.i + 1]
    dated = any(t.ent_type_ == "DATE" for t in spoken) and all(t.ent_type_ in _TIMES for t in spoken[1:])
    subject = next((c for c in complement.children if c.dep_ in _SUBJECTS), None)
    follows = subject is not None and subject.left_edge.i == spoken.end
    return spoken.end if dated and follows else start


_OF_TIME = frozenset({"prep", "npadvmod"})
_TIMES = frozenset({"DATE", "TIME"})
_SUBJECTS = frozenset({"nsubj", "nsubjpass", "expl"})


def _after_name_of_a_programme(complement: Token) -> int:
    """Give where "that" begins what was told, if the parser takes the word before it for a verb, or 0.

    "She told ZBC Radio 5 live that it was over": nobody is said to live there.
    """
    owned = any(child.dep_.startswith("nsubj") for child in complement.children)
    if complement.head.lemma_ not in cues.ADDRESSING_VERBS or owned:
        return 0
    inner = (child for child in complement.children if child.dep_ == "ccomp")
    marks = (mark for clause in inner for mark in clause.children if mark.dep_ == "mark")
    return next((m.i for m in marks if m.lower_ == "that" and m.i == complement.i + 1), 0)


def _after_addressee(complement: Token, start: int) -> int:
    """Give where a clause begins whose subject the parser takes for part of who was told, or 0.

    "She told ZNA plans for the raid had been made": the name of who was told ends before "plans".
    """
    doc, verb = complement.doc, complement.head
    if verb.lemma_ not in cues.ADDRESSING_VERBS:
        return 0
    own = next((c for c in complement.lefts if c.dep_ in _SUBJECTS), None)
    if own is not None and own.left_edge.i == start == verb.i + 1:
        return _behind_addressee(own)
    subject = _subject_before(complement, start) if doc[start].tag_ in FINITE else None
    if subject is None:
        return 0
    begin = subject.left_edge.i
    if any(c.dep_ in ("dobj", "dative") and verb.i < c.i < begin for c in verb.children):
        return begin  # who was told is an object of its own
    if subject.ent_type_ == "PERSON" and doc[begin].pos_ == "DET":
        return _behind_addressee(subject)
    while begin < start and doc[begin].ent_type_ in _TOLD:
        begin += 1
    return begin if subject.left_edge.i < begin < start and doc[begin].pos_ != "ADP" else 0


def _behind_addressee(subject: Token) -> int:
    """Give where a person's name begins behind who was told, or 0: "told the court | Ms Rossi had left"."""
    doc, begin = subject.doc, subject.left_edge.i
    if subject.ent_type_ != "PERSON" or doc[begin].pos_ != "DET":
        return 0
    named = next((t.i for t in doc[begin : subject.i + 1] if t.ent_type_ == "PERSON"), begin)
    while named > begin and doc[named - 1].tag_ == "NNP":
        named -= 1  # a form of address
    return named if doc[named - 1].tag_ == "NN" else 0


def _after_that(complement: Token, start: int) -> int:
    """Give where a clause begins behind a "that" which the rest of a name parts from who was told, or 0.

    "He told Blatt am Abend that it was over": the paper's name ends before "that", and its "am" has no "I".
    """
    if complement.head.lemma_ not in cues.ADDRESSING_VERBS:
        return 0
    foreign = complement.lower_ == "am" and not any(c.lower_ == "i" for c in complement.children)
    stop = complement.sent.end if foreign else complement.i
    for token in complement.doc[start + 1 : stop]:
        if token.tag_ in FINITE:
            return 0
        if token.lower_ == "that" and token.tag_ in ("IN", "WDT"):
            return token.i + 1
    return 0


def _subject_before(complement: Token, start: int) -> Token | None:
    """Give the object of the verb of saying that is the subject of the clause behind it.

    Nothing but what says where it is may stand between: "wrote that methane in two galleries was high".
    """
    verb = complement.head
    if any(child.dep_ in ("nsubj", "nsubjpass", "expl") for child in complement.children):
        return None
    objects = [c for c in verb.children if c.dep_ in ("dobj", "dative") and verb.i < c.i < start]
    between = [c for c in verb.children if objects and objects[-1].i < c.i < start]
    return objects[-1] if objects and all(c.dep_ in ("prep", "punct") for c in between) else None


def with_its_noun(pieces: list[Span], verb: Token) -> list[Span]:
    """Give a clause with the noun that it is told of: "the boy, who police said | had been hurt".

    Without it what is said would have no subject.
    """
    complement = complement_of(verb)
    if verb.dep_ != "relcl" or complement is None or not pieces:
        return pieces
    subjects = [c for c in complement.lefts if c.dep_ in _SUBJECTS]
    if not subjects and sum(c.dep_ in _SUBJECTS for c in verb.lefts) > 1:
        subjects = [c for c in verb.lefts if c.dep_ in _SUBJECTS][:1]  # the parser gives "who" to "said"
    behind = next((t for t in complement.subtree if t.i > verb.i), None)
    if (
        not any(c.tag_ in ("WP", "WDT") and c.i < verb.i for c in subjects)
        or behind is None
        or pieces[0].start != behind.idx
    ):
        return pieces
    noun = verb.head
    return [Span(noun.left_edge.idx, noun.idx + len(noun)), *pieces]


def _content_end(verb: Token, complement: Token, reading: Reading) -> int:
    """Give the last token of what is said: adjuncts after the clause belong to it, not to the cue."""
    last = complement.right_edge.i
    for child in verb.children:
        if child.i < last or child.dep_ not in _TAILS or child.lower_ == "according":
            continue
        if child.dep_ == "advcl" and not any(
            c.lower_ in _TAIL_MARKS for c in child.children if c.i < child.i
        ):
            continue
        last = max(last, child.right_edge.i)
    last = max([last, *(c.right_edge.i for c in verb.children if _goes_on(c, verb, complement, reading))])
    return _with_list(_with_predicate(last, complement), verb)


def _with_list(last: int, verb: Token) -> int:
    """Give the end of a list that semicolons part: "12 in Zenda; four in Strelsau; and one in Hofbau"."""
    doc, stop = verb.doc, verb.sent.end
    if last + 1 >= stop or doc[last + 1].text != ";":
        return last
    rest = doc[last + 1 : stop]
    listed = all(t.tag_ not in _STOPS and t.text not in ('"', "”", ":", ")") for t in rest)
    numbered = doc[last + 2 if last + 2 < stop else last].like_num
    return rest[-1].i if listed and numbered else last


def _with_predicate(last: int, complement: Token) -> int:
    """Give the end of a clause whose verb the parser found in a participle that describes its subject.

    "She said the number, put at 14 in May, | was 13": a finite verb follows that has no subject of its own,
    and nothing joins it.
    """
    doc, stop = complement.doc, complement.sent.end
    at = last + 1 + (last + 1 < stop and doc[last + 1].text == ",")
    if complement.tag_ != "VBD" or at >= stop or doc[at].tag_ not in FINITE:
        return last
    clause = doc[at].head if doc[at].dep_ in ("aux", "auxpass") else doc[at]
    owned = any(c.dep_ in ("nsubj", "nsubjpass", "csubj", "expl") for c in clause.children)
    return last if owned or clause.left_edge.i != at else clause.right_edge.i


def _goes_on(conjunct: Token, verb: Token, complement: Token, reading: Reading) -> bool:
    """Tell whether a clause that the parser joins to the verb of saying is a second half of what is said.

    "He said the guns fell silent, but snipers were firing": it has a subject of its own, keeps to the
    sequence of tenses, and reports nothing itself.
    """
    first, last = conjunct.left_edge, complement.right_edge
    if conjunct.dep_ == "ccomp" and first.i == last.i + 1 and conjunct not in reading.candidates:
        # "She said there is no doubt he left": the parser may see two clauses, with no comma between.
        asks = first.pos_ == "AUX" and first.is_title
        return not (first.is_punct or last.is_punct or asks)
    if conjunct.dep_ != "conj" or conjunct.i < complement.i or conjunct in reading.candidates:
        return False
    if any(c.lower_ == "that" and c.dep_ == "mark" for c in conjunct.children):
        return True
    forms = {t.tag_ for t in (conjunct, *conjunct.children) if t.dep_ in ("aux", "auxpass", "conj")}
    if verb.tag_ not in ("VBD", "VBN") or not forms & {"VBD", "MD"} or forms & {"VBZ", "VBP"}:
        return False
    has_subject = any(c.dep_ in ("nsubj", "nsubjpass", "expl") for c in conjunct.children)
    return has_subject or _is_gerund(complement)


def _is_gerund(complement: Token) -> bool:
    """Tell whether the parser took a noun for the verb of the clause: "said the shelling hit two towns"."""
    return complement.tag_ == "VBG" and not any(c.dep_ == "aux" for c in complement.children)


def _is_reduced(other: Token) -> bool:
    """Tell a participle that describes a subject: "the samples tested and confirmed were"."""
    last = other.right_edge.i
    joined = other.dep_ == "conj" and other.head.dep_ == "acl"
    return joined or _with_predicate(last, other) > last


def that_clause(verb: Token, reading: Reading) -> list[Span]:
    """Give the that-clause of a verb whose clause the parser hangs elsewhere."""
    doc = reading.doc
    for index in range(verb.i + 1, verb.sent.end):
        token = doc[index]
        quotation = reading.quotation_at(token.idx)
        if quotation is not None and is_title(quotation, reading):
            continue
        linking = token.dep_ == "prep" and token.tag_ == "VBG"  # "following talks"
        if (token.tag_ in _STOPS and not linking) or token.text in ('"', ":"):
            return []
        if token.lower_ == "that" and (token.dep_ == "mark" or token.tag_ in ("IN", "WDT")):
            if token.head.dep_ == "acl" and verb.lemma_ in cues.OBJECT_VERBS - cues.ADDRESSING_VERBS:
                return []
            if token.head.dep_ == "acl" and _is_anothers(token.head.head, verb):
                return []
            parted = token.nbor(-1).text == "," and not _is_behind_insertion(token, verb)
            if parted or token.dep_ in (*_SUBJECTS, "dobj", "det") or _is_answered(token.head, verb):
                return []
            return content_between(index, _last_of(verb, index), verb, reading)
    return []


_STOPS = FINITE | {"VBG"}
_INSERTED = 2  # commas, before and behind


def _is_behind_insertion(that: Token, verb: Token) -> bool:
    """Tell whether commas part "that" from a verb by when or where it was said.

    "She stated on Tuesday, after talks with the king, that she would stay": nothing else is its object.
    """
    between = verb.doc[verb.i + 1 : that.i]
    commas = [t.i for t in between if t.text == ","]
    subject = next((c for c in that.head.children if c.dep_ in _SUBJECTS and c.i > that.i), None)
    if len(commas) < _INSERTED or that.tag_ != "IN" or subject is None:
        return False
    told = verb.doc[verb.i + 1 : commas[0]]
    when = all(t.pos_ in ("ADP", "ADV", "NUM") or t.ent_type_ in _TIMES or is_temporal(t) for t in told)
    return when and verb.doc[commas[0] + 1].pos_ in ("ADP", "SCONJ", "VERB", "ADV", "NOUN", "DET")


def _is_answered(clause: Token, verb: Token) -> bool:
    """Tell what others say from the answer to it: "responded to claims that the dam was unsafe"."""
    noun = clause.head
    return (
        verb.lemma_ in cues.ANSWERING_VERBS
        and noun.lemma_.lower() in cues.SAYING_NOUNS
        and clause.dep_ in ("acl", "relcl", "ccomp")
        and noun.dep_ == "pobj"
        and noun.head.lower_ == "to"
    )


def _is_anothers(noun: Token, verb: Token) -> bool:
    """Tell whether what somebody comments on is another's statement: "commenting Stein's claim that"."""
    owned = any(c.dep_ == "poss" for c in noun.lefts)
    return owned and noun.dep_ == "dobj" and noun.head == verb and noun.lemma_.lower() in cues.SAYING_NOUNS


def _last_of(verb: Token, first: int) -> int:
    """Give the last token that a clause beginning there may reach.

    A relative clause ends before its noun's verb: "Rossi, who had insisted that she would stay, said ...".
    """
    end, governor = verb.right_edge.i, verb.head.head
    within = verb.dep_ == "relcl" and verb.head.dep_ in _SUBJECTS and first < end < governor.i
    return end if within else verb.sent.end - 1


def bare_clause(verb: Token, reading: Reading) -> list[Span]:
    """Give the clause without "that" that follows the verb, or whom it tells, with no comma between."""
    for token in verb.doc[verb.i + 1 : verb.sent.end]:
        if token.is_punct:
            return []
        if token.dep_ in ("nsubj", "nsubjpass", "expl") and token.tag_ not in ("WP", "WDT"):
            if token.head.i < token.i or token.head == verb or token.head.pos_ not in ("VERB", "AUX"):
                return []
            if _ends_in_relative_clause(token.head, verb):
                return []  # "what she said of the papers he signed": of a noun, and not said
            first = token.left_edge.i
            return content_between(first, _last_of(verb, first), verb, reading)
    return []


def _ends_in_relative_clause(clause: Token, verb: Token) -> bool:
    """Tell whether a clause describes the object of a preposition, and no verb follows that is said."""
    if clause.dep_ != "relcl" or clause.head.dep_ != "pobj":
        return False
    return not any(t.tag_ in FINITE for t in clause.doc[clause.i + 1 : verb.sent.end])


def bare_answer(verb: Token) -> list[Span]:
    """Give a bare "yes" or "no" that somebody said."""
    if verb.i + 1 < len(verb.doc) and verb.nbor().lower_ in ("yes", "no"):
        word = verb.nbor()
        if word.i + 1 == len(verb.doc) or word.nbor().is_punct or word.nbor().is_space:
            return [Span(word.idx, word.idx + len(word))]
    return []


def content_between(first: int, last: int, verb: Token, reading: Reading) -> list[Span]:
    """Give the content from one token to another, cut where another reporting clause begins."""
    doc = reading.doc
    if first >= len(doc):
        return []  # the text breaks off behind the verb: "The aide insisted on"
    if (
        doc[first].lower_ == "that"
        and first < last
        and (doc[first].dep_ == "mark" or doc[first].tag_ == "IN")
    ):
        first += 1
    last = min(last, verb.sent.end - 1)
    if doc[last].text == ")" and last + 1 < verb.sent.end and doc[last + 1].pos_ in ("NOUN", "PROPN"):
        last = doc[last + 1].right_edge.i  # "a Labour Union (LU) account in Strelsau"
    for other in reading.candidates:
        if not first < other.i <= last or _is_reduced(other):
            continue
        if (cut := cut_at(other, verb)) is not None and cut > first:
            last = cut - 1
            break
    if (mark := another_side(doc[first], doc[last], verb, reading)) is not None:
        last = max(mark.i - 1, first)
    last = _past_hyphen(last, verb)
    while last > first and (
        doc[last].is_space or doc[last].text in (".", ",", ";", "-", "--", "and", "but", "while")
    ):
        last -= 1
    span = _closed(Span(doc[first].idx, doc[last].idx + len(doc[last])), verb, reading)
    return [_with_quotation(with_whole_quotations(span, reading), verb, reading)]


def _closed(span: Span, verb: Token, reading: Reading) -> Span:
    """Stretch content to the end of the brackets that the parser cut it in: "40 were held (12 in Zenda"."""
    opened = reading.text.rfind("(", span.start, span.end)
    if opened < 0 or reading.text.find(")", opened, span.end) >= 0:
        return span
    closes = reading.text.find(")", span.end, reading.sentence_at(verb.idx)[1])
    return Span(span.start, closes + 1) if closes >= 0 else span


def _past_hyphen(last: int, verb: Token) -> int:
    """Give the last token of the words that a hyphen ties to a token: "accused A of under-reporting it"."""
    doc, stop = verb.doc, verb.sent.end
    tied = (
        last + 2 < stop
        and doc[last + 1].text == "-"
        and not (doc[last].whitespace_ or doc[last + 1].whitespace_)
    )
    if not tied:
        return last
    while last + 1 < stop and (doc[last + 1].text == "-" or not doc[last + 1].is_punct):
        last += 1
    return last


def _with_quotation(span: Span, verb: Token, reading: Reading) -> Span:
    """Stretch content over a quotation that ends the sentence and has no cue of its own."""
    after = reading.quotation_after(span.end)
    stop = reading.sentence_at(verb.idx)[1]
    if after is None or after.start >= stop or not only_adjuncts(reading, span.end, stop):
        return span
    gap = reading.text[span.end : after.start]
    rest = reading.text[after.end : stop] if after.end < stop else ""
    return Span(span.start, after.end) if len(gap.split()) <= _LINK and not rest.strip(" .,") else span


def with_whole_quotations(span: Span, reading: Reading) -> Span:
    """Stretch a span to the end of the quotation that it ends in, back to the one it begins in."""
    start, end = span.start, span.end
    if (inside := reading.quotation_at(start)) is not None:
        start = inside.start
    if (inside := reading.quotation_at(end)) is not None and end > inside.start:
        end = inside.end
    return reading.trim(start, end)


def only_adjuncts(reading: Reading, start: int, end: int) -> bool:
    """Tell whether nothing that speaks stands between two characters."""
    return not any(start <= token.idx < end for token in reading.candidates)


def with_comma(pieces: list[Span], rest: Span, reading: Reading) -> list[Span]:
    """Give pieces with what goes on behind "he said", and the comma before that where it parts them.

    "40 were held, according to Rossi, twice the number of May", but "The dam, according to Rossi, is safe",
    "It fell, Rossi said, when it rained".
    """
    if rest.start >= rest.end:
        return pieces  # marks alone
    before, words = pieces[-1], reading.doc.char_span(rest.start, rest.end, alignment_mode="expand")
    parted = reading.text[before.end : before.end + 1] == ","
    if parted and words is not None and words[0].tag_ not in _GOING_ON:
        before = Span(before.start, before.end + 1)
    return [*pieces[:-1], before, rest]
