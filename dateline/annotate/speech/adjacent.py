"""The content that stands beside a reporting clause: quotations, and clauses that it ends or interrupts.

Quotation marks overrule the parser, which sees them seldom; O'Keefe et al. (2012) attribute
quotations by what stands next to them.
"""

from __future__ import annotations

import re

from spacy.tokens import Token

from dateline.annotate.speech import cues
from dateline.annotate.speech.at_the_end import subject_at_the_end
from dateline.annotate.speech.contents import content_between, only_adjuncts, that_clause, with_comma
from dateline.annotate.speech.objects import has_own_object, introduces_content
from dateline.annotate.speech.quotations import Quotation
from dateline.annotate.speech.reading import GAP, Reading, Report, is_title
from dateline.annotate.speech.semicolons import own_side
from dateline.annotate.speech.subjects import complement_of
from dateline.annotate.tags import FINITE
from dateline.model import Span

_FAR = 200  # characters; a longer relative clause between subject and verb is rare
_NEXT = 3  # characters from a colon at the end of a sentence to the quotation it announces
_LEAST_SAID = 3  # words before a colon: fewer say to whom, or where
# "Asked whether it was over, he said yes": what he was asked is none of what he said.
_ASKED = re.compile(r"(?:but |and )?(?:when |if )?(?:asked|pressed|questioned|quizzed)\b", re.IGNORECASE)
_NOMINAL = frozenset({"NOUN", "PROPN", "ADJ"})
_RELATIVES = frozenset({"WP", "WDT"})
_TOLD_OF = (" who ", " whose ", " which ")
_LEAD = 3  # words: auxiliaries and adverbs between subject and verb ("has since also said")


def _cluster(verb: Token, report: Report, reading: Reading) -> tuple[int, int]:
    """Give the extent of subject and verb: from the first of them to the last."""
    lead = [c for c in verb.children if verb.i - _LEAD <= c.i < verb.i and c.dep_ in ("aux", "neg", "advmod")]
    start = min([verb.idx, *(c.idx for c in lead if reading.quotation_at(c.idx) is None)])
    end = report.cue.end
    own = _has_own_subject(verb, report, reading)
    if report.speaker is not None and report.speaker.start >= end:
        end = report.speaker.end
    elif report.speaker is not None and own and start - report.speaker.end < _FAR:
        start = min(start, report.speaker.start)
    return start, end


def _has_own_subject(verb: Token, report: Report, reading: Reading) -> bool:
    """Tell whether the speaker is the verb's own subject, and not that of a clause that governs it."""
    if report.head is None:
        return False
    doc = reading.doc
    gap = reading.text[report.speaker.end : verb.idx] if report.speaker is not None else ""
    # "Rossi, a former officer, told": the parser may give the verb none, and the commas do.
    before = 0 < report.head + 1 < verb.i
    told_of = gap.startswith((",", *_TOLD_OF)) and _is_behind(report, reading)
    described = before and (doc[report.head + 1].text == "," or told_of)
    apposed = described and doc[verb.i - 1].text == ","
    follows = report.speaker is not None and verb.i + 1 == _first_of(report.speaker, verb)
    touches = gap == " " and verb.tag_ in ("VBD", "VBZ", "VBP")
    beside = report.head == verb.i - 1 or touches or follows
    governors = {verb.i, _passed_on_by(verb)}
    return doc[report.head].head.i in governors or apposed or beside


def _passed_on_by(verb: Token) -> int:
    """Give the verb that tells of another's saying, or -1: "was quoted as saying", "is said to have said"."""
    link = verb.head
    if verb.dep_ == "pcomp" and link.lower_ == "as" and link.head.lemma_ in ("quote", "cite"):
        return link.head.i
    passive = any(c.dep_ == "nsubjpass" for c in link.lefts)
    return link.i if verb.dep_ == "xcomp" and passive and any(c.lower_ == "have" for c in verb.lefts) else -1


def _is_behind(report: Report, reading: Reading) -> bool:
    """Tell whether a speaker's phrase begins right behind a quotation."""
    start = report.speaker.start if report.speaker is not None else 0
    before = reading.quotation_before(start)
    return before is not None and GAP.match(reading.text[before.end : start]) is not None


def _first_of(speaker: Span, verb: Token) -> int:
    """Give the first token of a speaker's phrase behind the verb, or -1."""
    return next((t.i for t in verb.doc[verb.i : verb.sent.end] if t.idx == speaker.start), -1)


def quoted_before(verb: Token, report: Report, reading: Reading) -> list[Span]:
    """Give the quotation that ends right before subject and verb, and the one that goes on after them."""
    start, end = _cluster(verb, report, reading)
    before = reading.quotation_before(start)
    if before is None or not GAP.match(reading.text[before.end : start]):
        return []
    sentence = reading.sentence_at(start)
    own = reading.sentence_at(before.start)
    lead = reading.text[own[0] : before.start].strip(" \"'([")
    leads = not lead or (before.full and lead[-1] in ":-–—.?!") or _is_heading(own[0], before, reading)
    if not before.full and not leads and "," not in reading.text[before.end : start]:
        return []
    complement = complement_of(verb)
    parted = sentence[0] >= before.end
    leading = report.speaker is not None and report.speaker.start < verb.idx
    if parted and leading and (lead[-1:] == ":" or _says_else(verb, reading)):
        return []
    first = before.start if leads else own[0]
    asked = not leads and _ASKED.match(reading.text, first)
    if asked or ((not leads or parted) and complement is not None and complement.left_edge.i > verb.i):
        return []
    after = reading.quotation_after(end)
    if parted and after is not None and after.start < sentence[1]:
        return []
    pieces = [reading.trim(first, before.end)]
    goes_on = after is not None and after.start < sentence[1] and only_adjuncts(reading, end, after.start)
    if after is not None and goes_on and not (is_title(after, reading) or _is_told(verb, after, reading)):
        pieces.append(Span(after.start, after.end))
    return pieces


def _is_heading(start: int, quotation: Quotation, reading: Reading) -> bool:
    """Tell whether what stands before a quotation in its sentence is a heading, and none of what is said.

    'Fear of floods "The dam may break at any time," Rossi said': a page put them on one line.
    """
    lead = reading.doc.char_span(start, quotation.start, alignment_mode="contract")
    if lead is None or not 0 < len(lead) <= _LONGEST_HEADING or not quotation.full:
        return False
    said = reading.text[quotation.start : quotation.end].strip(" \"'“”‘’")
    if not said[:1].isupper() or len(said.split()) < _LEAST_QUOTED or not lead[0].text[:1].isupper():
        return False
    speaks = any(start <= t.idx < quotation.start for t in reading.candidates)
    return lead[-1].pos_ in ("NOUN", "PROPN", "NUM") and not speaks and "," not in lead.text


_LONGEST_HEADING = 9  # words
_LEAST_QUOTED = 5  # words: fewer may be words set off


def _says_else(verb: Token, reading: Reading) -> bool:
    """Tell whether a sentence behind a quotation says something of its own.

    '"It is a calm sea." The ministry posted a statement', "The ministry said in a note that it was calm",
    "The ministry argued in favour of the dam".
    """
    owns = verb.lemma_ not in cues.ADDRESSING_VERBS and has_own_object(verb, reading)
    owns = owns or any(c.i == verb.i + 1 and introduces_content(c, verb) for c in verb.rights)
    return owns or bool(that_clause(verb, reading))


def _is_told(verb: Token, quotation: Quotation, reading: Reading) -> bool:
    """Tell whether marks right behind the verb hold whom it tells: "'It is over,' Rossi told 'Good Day.'"."""
    between = reading.text[verb.idx + len(verb) : quotation.start]
    return verb.lemma_ in cues.ADDRESSING_VERBS and not between.strip()


def quoted_after(verb: Token, report: Report, reading: Reading) -> list[Span]:
    """Give the quotation that the verb announces."""
    end = _cluster(verb, report, reading)[1]
    after = reading.quotation_after(end)
    if after is None:
        return []
    sentence = reading.sentence_at(verb.idx)
    between = reading.text[end : after.start]
    beyond = after.start >= sentence[1]
    if beyond and (after.start - sentence[1] > _NEXT or not re.search(r":\s*$", between)):
        return []
    announced = re.search(r"[,:]\s*$", between) is not None
    named = between.strip() != "" and is_title(after, reading)
    named = named or (not announced and _makes(verb, after, reading))
    if named or "\n" in between.strip(" :") or not only_adjuncts(reading, end, after.start):
        return []
    if not after.full and not announced and (between.strip() or verb.lemma_ in cues.QUOTATION_ONLY):
        return []  # "agree 'historic' deal": words set off, and none that are said
    if after.full or announced:
        return [Span(after.start, after.end)]
    return _with_its_noun(after, verb, reading)


def _makes(verb: Token, quotation: Quotation, reading: Reading) -> bool:
    """Tell whether marks hold the name of what is made: "wrote the music for “Zenda”" quotes nobody."""
    if verb.lemma_ in cues.ADDRESSING_VERBS or not reading.text[quotation.start + 1].isupper():
        return False
    return any(c.dep_ == "dobj" and verb.idx < c.idx < quotation.start for c in verb.children)


def _with_its_noun(quotation: Quotation, verb: Token, reading: Reading) -> list[Span]:
    """Give words that are set off with the noun that they describe, or what describes them.

    "Promising “massive” relief for farmers", "mocked “lazy” people who are ill".
    """
    quoted = Span(quotation.start, quotation.end)
    words = [t for t in verb.doc[verb.i + 1 : verb.sent.end] if t.idx >= quotation.start]
    inside = [t for t in words if t.idx < quotation.end]
    following = words[len(inside)] if len(inside) < len(words) else None
    if following is None or not inside or not (following.pos_ in _NOMINAL or following.tag_ in _RELATIVES):
        return [quoted]
    noun = following.head if following.dep_ in ("amod", "compound", "nmod") else following
    ends = [t.right_edge.i for t in (*inside, noun) if t.pos_ in _NOMINAL]
    last = max(ends, default=inside[-1].i)
    described = last > inside[-1].i
    return content_between(inside[0].i, last, verb, reading) if described else [quoted]


def before_question(verb: Token, reading: Reading) -> list[Span]:
    """Give what a headline says before its own question: "Rossi says dam 'unsafe': Is that true?"."""
    start, stop = verb.idx + len(verb), reading.sentence_at(verb.idx)[1]
    colon = reading.text.find(": ", start, stop)
    # "Said to them: Who knows?" tells whom it was said to.
    addressed = verb.i + 1 < len(reading.doc) and verb.nbor().tag_ in ("IN", "TO")
    if colon < 0 or addressed or not reading.text[:stop].rstrip().endswith("?"):
        return []
    said = reading.trim(start, colon)
    words = reading.text[said.start : said.end].split()
    return [said] if len(words) >= _LEAST_SAID and said.start == start + 1 else []


def clause_before(verb: Token, report: Report, reading: Reading, complement: Token | None) -> list[Span]:
    """Give the clause that the reporting clause ends or interrupts: "X, officials said, Y"."""
    start, end = _cluster(verb, report, reading)
    sentence = reading.sentence_at(start)
    before = reading.text[sentence[0] : start].rstrip()
    if not before or before[-1] not in ",-–—\"”'’":
        return []
    subordinate = verb.dep_ in ("relcl", "acl", "advcl") or verb.tag_ == "VBG"
    subordinate = subordinate and subject_at_the_end(verb) is None and not _is_parted_by_comma(verb)
    if subordinate or not _has_own_subject(verb, report, reading):
        return []
    if verb.lemma_ not in cues.ADDRESSING_VERBS and any(_is_own_object(c, verb) for c in verb.children):
        return []
    first = _conjunct_start(sentence[0], start, reading)
    pieces = [] if _ASKED.match(reading.text, first) else [reading.trim(first, start)]
    if (rest := _rest_after(end, sentence[1], verb, reading)) is not None:
        pieces = with_comma(pieces, rest, reading) if pieces else [rest]
    elif _is_circumstance(first, start, verb) or (complement is not None and complement.i > verb.i):
        return []  # what stands before is an adjunct of what is said: "While in doubt, he believes it is so"
    elif complement is None and not _ends_clause(verb, end, sentence[1], reading):
        return []
    return pieces


def _is_parted_by_comma(verb: Token) -> bool:
    """Tell whether nothing but a comma stands before a subject and its verb: ", the ministry confirmed".

    What the parser takes for a clause of time or manner would have a word that says so.
    """
    subject = next((c for c in verb.lefts if c.dep_ == "nsubj"), None)
    if (
        verb.dep_ != "advcl"
        or subject is None
        or subject.tag_ in _RELATIVES
        or subject.right_edge.i != verb.i - 1
    ):
        return False
    marked = any(c.dep_ == "mark" or c.tag_ == "WRB" for c in verb.lefts)
    first = subject.left_edge
    return not marked and first.i > verb.sent.start and first.nbor(-1).text == ","


def described(verb: Token, report: Report, reading: Reading) -> list[Span]:
    """Give what a relative clause says that breaks off for who says it: "men who, she said, saved us"."""
    start, end = _cluster(verb, report, reading)
    before = next((t for t in reversed(verb.doc[verb.sent.start : verb.i]) if t.idx < start - 2), None)
    if before is None or before.tag_ not in _RELATIVES or reading.text[end : end + 1] != ",":
        return []
    clause = before.head if before.head.dep_ == "relcl" else before.head.head
    noun = clause.head
    goes_on = noun.dep_ in ("nsubj", "nsubjpass") or noun.head in reading.candidates
    if clause.dep_ != "relcl" or clause.i < verb.i or not goes_on:
        return []
    named = reading.trim(noun.left_edge.idx, before.idx)
    return [named, *content_between(verb.i + 2, clause.right_edge.i, verb, reading)]


def _is_circumstance(first: int, stop: int, verb: Token) -> bool:
    """Tell whether what stands before is how or where it was said: "Speaking in Zenda, she responded"."""
    words = [t for t in verb.doc[verb.sent.start : verb.i] if first <= t.idx < stop]
    inverted = any(c.dep_ == "nsubj" and c.i > verb.i for c in verb.children)  # "Not in Zenda, says Rossi"
    placed = any(t.dep_ == "pobj" for t in words)
    if placed and not inverted and all(t.is_punct or _is_of_adjunct(t, verb) for t in words):
        return True  # "Meanwhile in Zenda, about 300 people protested"
    if not words or words[0].tag_ != "VBG" or words[0].dep_ not in ("advcl", "ROOT", "acl", "prep"):
        return False
    return not any(t.tag_ in FINITE for t in words)


def _is_of_adjunct(token: Token, verb: Token) -> bool:
    """Tell whether a word is of where, when or how the verb's own deed was done."""
    if token.tag_ in FINITE:
        return False
    while token.head not in (verb, token):
        token = token.head
    return token.head == verb and token.dep_ in ("prep", "advmod", "npadvmod", "cc")


def _is_own_object(child: Token, verb: Token) -> bool:
    """Tell whether a word is the verb's object, and not an apposition to the clause before."""
    return child.dep_ == "dobj" and child.i > verb.i and child.left_edge.nbor(-1).text != ","


def _conjunct_start(first: int, start: int, reading: Reading) -> int:
    """Give where the clause before a reporting clause begins: after what is reported already."""
    first = own_side(first, start, reading)
    for token in reversed(reading.candidates):
        if first <= token.idx < start and token.lemma_ == "say" and complement_of(token) is not None:
            comma = reading.text.rfind(",", token.idx, start - 2)
            return first if comma < 0 else comma + 1
    return first


def _rest_after(end: int, stop: int, verb: Token, reading: Reading) -> Span | None:
    """Give the part of an interrupted clause that follows the reporting clause."""
    comma = _skip_adjuncts(verb, end, reading)
    if comma >= stop or reading.text[comma : comma + 1] not in (",", "-", "–", "—"):
        return None
    rest = reading.trim(comma, stop)
    token = next((t for t in reading.doc[verb.i : verb.sent.end] if t.idx >= rest.start), None)
    if token is not None and _counts_on(token, verb, reading):
        return content_between(token.i, verb.sent.end - 1, verb, reading)[0]
    if (
        token is None
        or token.tag_ in ("VBG", "WDT", "WP")
        or (token.tag_ == "CC" and not _goes_on(token, verb, reading))
        or token.lower_ in ("while", "as", "though", "although")
    ):
        return None
    if not any(_is_main(t) for t in reading.doc[token.i : verb.sent.end]):
        return None  # ", the third this week": the article's own remark on it
    spans = content_between(token.i, verb.sent.end - 1, verb, reading)
    return spans[0] if spans and spans[0].end > spans[0].start else None


def _counts_on(first: Token, verb: Token, reading: Reading) -> bool:
    """Tell whether what follows counts some of what was said, or more: ", with a further 19 confirmed".

    "Including 19 in Zenda", "19 of them children", "with 12 more hurt".
    """
    words = list(verb.doc[first.i : verb.sent.end])
    if any(t in reading.candidates and t.tag_ != "VBN" for t in words):
        return False
    behind = next((n for n, t in enumerate(words) if t.like_num), len(words))
    shared = words[behind + 1 : behind + 3]
    if first.lower_ in ("with", "including", "among"):
        return behind <= _SOON
    return not behind and [t.lower_ for t in shared] in (["of", "them"], ["of", "whom"], ["of", "which"])


_SOON = 4  # words: "with at least a further 19"


def _goes_on(link: Token, verb: Token, reading: Reading) -> bool:
    """Tell whether a second clause is said too: "It was shut, Rossi told the court, and two were hurt".

    Its subject may not be who speaks, nor a second speaker: "and she left", "and Weber denied it".
    """
    main = next((t for t in verb.doc[link.i : verb.sent.end] if _is_main(t)), None)
    if link.lower_ != "and" or main is None:
        return False
    clause = main.head if main.dep_ in ("aux", "auxpass") else main
    subject = next((c for c in clause.lefts if c.dep_ in ("nsubj", "nsubjpass", "expl")), None)
    if subject is None or subject.i < link.i or clause in reading.candidates:
        return False
    told = {"he", "she", "i", "we"} if clause.tag_ in ("VBD", "VBZ", "VBP") else set()
    return subject.lower_ not in told and only_adjuncts(reading, link.idx, reading.sentence_at(link.idx)[1])


def _is_main(token: Token) -> bool:
    """Tell whether a finite verb is of a clause of its own and not of a relative one."""
    clause = token.head if token.dep_ in ("aux", "auxpass") else token
    return token.tag_ in FINITE and clause.dep_ not in ("relcl", "acl")


def _skip_adjuncts(verb: Token, end: int, reading: Reading) -> int:
    """Give the offset after a reporting clause and its adjuncts of time and place."""
    doc = reading.doc
    for child in verb.children:
        if (
            child.i > verb.i
            and child.dep_ in ("prep", "npadvmod", "advmod", "dobj", "dative")
            and doc[child.left_edge.i].idx <= end + 1
        ):
            edge = child.right_edge
            end = max(end, edge.idx + len(edge))
    while end < len(reading.text) and reading.text[end] == " ":
        end += 1
    return end


def _ends_clause(verb: Token, end: int, stop: int, reading: Reading) -> bool:
    """Tell whether nothing but adjuncts follows the reporting clause."""
    after = _skip_adjuncts(verb, end, reading)
    return after >= stop or reading.text[after] in ".,;"
