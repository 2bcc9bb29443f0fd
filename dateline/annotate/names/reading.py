"""One article as the name rules see it: text, sentences, what the models say of a span."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass

from spacy.tokens import Doc

from dateline.annotate.dictionary import dictionary_of
from dateline.annotate.names.abbreviations import (
    abbreviation_after,
    initials,
    is_known_body,
    is_of_beginnings,
)
from dateline.annotate.names.knowledge import Knowledge
from dateline.annotate.names.runs import Word
from dateline.annotate.names.vocabulary import (
    HOUSES,
    LEADERS_SURNAMES,
    OF_HEADS,
    ORGANISATION_HEADS,
    PORTFOLIO_WORDS,
)
from dateline.annotate.pipeline import named_spans
from dateline.model import Sentence

_LOWER = re.compile(r"(?<![\w'-])[a-z]{3,}")
_WORDS = re.compile(r"(?<![\w'-])[A-Za-z]\w*")
_GENITIVE_LABELS = frozenset({"GPE", "LOC", "FAC", "ORG", "EVENT", "DATE"})
_OF_NAMES = HOUSES | {"county"}  # what goes on with a genitive: "Queen Anna's County"
_SAINTS = frozenset({"st", "saint", "sts"})
# What ends the names of bodies called after saints.
_OF_SAINTS = frozenset(
    "hospital school college church system services university academy trust foundation hospice club".split()
)
_STOPS = (".", "!", "?", ":", ";", ",")
_MAX_HEADING_WORDS = 22  # as where sentences are marked
# What stands in quotation marks as the title of a film, a book, a song: "The Prisoner of Strelsau".
_QUOTED = re.compile(r'(?<![^\s(\[-])"([A-Za-z](?:[^"\n.;:]|: (?=[A-Z])){4,80}?)[.,]?"(?!\w)')
# After these a quotation is a title though a broken encoding took its first capital.
_WORK_BEFORE = re.compile(
    r"\b(?:film|movie|musical|play|opera|song|single|album|book|novel|memoir|series|show|drama|comedy),? $"
)
_MOST_TITLE_WORDS = 12
_IN_TITLES = frozenset("a an the of in on at to for from with without my your our his her".split())
_ARTICLES_ABROAD = frozenset("le la les du des de del della dei el los las il lo der das dem den und".split())
_NOT_ABROAD = frozenset("the of and with for - --".split())  # behind a dash a second title begins
_LEAST_FOREIGN = 3  # words
_SMALL_IN_TITLES = frozenset(
    (
        "about above across after against ahead along amid among around before behind below beneath beside"
        " between beyond despite down during from inside into like near onto outside over past since than"
        " that their then they this those through throughout toward towards under until unto upon versus"
        " when where which while whose will with within without your"
    ).split()
)
# What a line begins with in capitals before its text: "5. TWO ARE HURT IN A CRASH. The train".
_CAPITALS = r"(?:[A-Z][A-Z'&-]*|\d[\d,.%]*)"
_SHOUTED = re.compile(
    rf"^(?:\d{{1,2}}[.)]\ )?({_CAPITALS}(?:[,;]?\ {_CAPITALS}){{2,}})(?=[.:!?]|\ -|$)", re.MULTILINE
)
# The same where a page has lost its lines: a headline in capitals among the text.
_SHOUTING = re.compile(
    rf"(?<![\w'.&-]){_CAPITALS}(?:[,'\"]{{0,2}}\ ['\"]?{_CAPITALS}){{4,}}(?![\w'&-]|\.[A-Z])"
)
_LEAST_LINE = 6  # words
_SMALL_IN_LINES = frozenset("IN BUT TO THE FOR ON BY WITH IS ARE AS AFTER FROM OVER".split())
_LEAST_COMMON = 2  # words of such a line that stand in small letters elsewhere
_SMALLEST = frozenset(
    "a an the of in on at to for from with by and or nor but as vs via per over into".split()
)
_LEAST_TITLE = 8  # words of a title that ends in a full stop
_TITLE_CASE = 0.6  # of a heading's words longer than three letters: above, its capitals say nothing


@dataclass(frozen=True, slots=True)
class Recognised:
    """A span that the statistical model took for a name, white space and articles trimmed."""

    start: int
    end: int
    label: str


class Reading:
    """The article's text with its indexes; offsets of `text` and `plain` agree."""

    def __init__(
        self, doc: Doc, text: str, plain: str, sentences: tuple[Sentence, ...], knowledge: Knowledge
    ) -> None:
        self.text = text
        self.plain = plain
        self.sentences = sentences
        self.knowledge = knowledge
        self.dictionary = dictionary_of(doc.vocab)
        self._strings = doc.vocab.strings
        self.lower_words = frozenset(_LOWER.findall(plain))
        self._starts = [s.start for s in sentences]
        self._starts_set = frozenset(self._starts)
        self._tags = _tags(doc)
        self._recognised = [_trimmed(plain, *span) for span in named_spans(doc)]
        self._recognised_starts = [r.start for r in self._recognised]
        self.headings = _headings(plain, sentences)
        self._shouted = [
            (m.start(1), m.end(1))
            for m in _SHOUTED.finditer(plain)
            if (_is_in_words(m[1], self.lower_words) or _is_line(m[1])) and not knowledge.places(m[1])
        ]
        self._shouted = sorted(
            {
                *self._shouted,
                *((m.start(), m.end()) for m in _SHOUTING.finditer(plain) if _is_told(m[0], self)),
            }
        )
        self._titles = _titles_of_works(plain)
        self._title_case = frozenset(
            i for s, e, members in self.headings if _is_title_case(plain[s:e]) for i in members
        )

    def sentence_at(self, offset: int) -> int:
        """Give the index of the sentence that holds an offset."""
        return max(bisect_right(self._starts, offset) - 1, 0)

    def in_title_case(self, sentence: int) -> bool:
        """Say whether a sentence is a heading that capitalises every word."""
        return sentence in self._title_case

    def is_capitalised(self, offset: int) -> bool:
        """Say whether something stands in a heading, or in a line's lead, whose capitals say nothing."""
        i = bisect_right(self._shouted, (offset, len(self.plain))) - 1
        shouted = i >= 0 and offset < self._shouted[i][1]
        return shouted or self.in_title_case(self.sentence_at(offset))

    def in_work(self, start: int, end: int) -> bool:
        """Say whether a span is a part of the title of a work, and not all of it."""
        i = bisect_right(self._titles, (start, len(self.plain))) - 1
        if i < 0 or end > self._titles[i][1]:
            return False
        return (start, end) != self._titles[i]

    def tag_at(self, offset: int) -> str:
        """Give the part-of-speech tag of the token that starts there, empty where none does."""
        tag = self._tags.get(offset)
        return self._strings[tag] if tag else ""

    def recognised(self, start: int, end: int) -> Recognised | None:
        """Give what the model recognised with the largest overlap of a span."""
        found: Recognised | None = None
        most = 0
        i = max(bisect_right(self._recognised_starts, start) - 1, 0)
        for r in self._recognised[i : i + 4]:  # names in one span of four: more overlap it never
            if r.start >= end:
                break
            common = min(end, r.end) - max(start, r.start)
            if common > most:
                found, most = r, common
        return found

    def abbreviates(self, start: int, end: int) -> bool:
        """Say whether a word and the full stop after it are the abbreviation of a region: "Calif."."""
        stop = self.plain.startswith(".", end)
        return stop and self.knowledge.is_abbreviation(self.plain[start : end + 1])

    def starts_sentence(self, offset: int) -> bool:
        """Say whether a sentence, a quotation or a clause after a colon starts there."""
        before = self.plain[max(offset - 3, 0) : offset].rstrip(" ")
        if before[-1:] == "-" and self.plain[offset - 1] == "-" and before[-2:-1].isalnum():
            return False  # "D-New Zenda": of a party and a region
        if before.endswith((',"', ",'")):
            return offset in self._starts_set  # a clause goes on behind a quotation
        return offset in self._starts_set or not before or before[-1] in "\"'\n:;.?!-(*•|"


def part_origins(reading: Reading, runs: list[list[Word]]) -> list[list[Word]]:
    """Part names at brackets that tell where somebody is from: "Otto Stein (Peruvian)".

    So do those that have a body's made-up word: "Zenda Road Bank (Zeroba) Director Otto Stein".
    """
    parted: list[list[Word]] = []
    for words in runs:
        parted.append([])
        for word in words:
            made_up = word.text.startswith("(") and is_of_beginnings(
                word.text[1:-1], [before.text for before in parted[-1]]
            )
            if not (made_up or _is_origin(reading, word)):
                parted[-1].append(word)
                continue
            bare = word.text[1:-1]
            parted += [[Word(bare, word.start + 1, word.end - 1, bare.lower(), link=False)], []]
    return [words for words in parted if words]


def _is_origin(reading: Reading, word: Word) -> bool:
    if not word.text.startswith("("):
        return False
    return reading.knowledge.state_of_adjective(word.text.strip("()").rpartition("-")[2]) is not None


def join_genitives(reading: Reading, runs: list[list[Word]]) -> list[list[Word]]:
    """Join runs with a genitive between them that the model takes for one name: "Zenda's Crossing"."""
    joined: list[list[Word]] = []
    for words in runs:
        if joined and reading.plain[joined[-1][-1].end : words[0].start] in ("'s ", "' "):
            last = joined[-1][-1]
            alone = len(words) == 1 or words[1].link
            if _is_lettered(reading, joined[-1], words) or _is_saint(joined[-1], words):
                joined[-1] = [*joined[-1], *words]  # "Zenda's Rail Board (ZRB)"
                continue
            if _is_in_town(reading, joined[-1], words):
                joined.append(words)
                continue  # "Zenda's Institute for Rail"
            if last.lower in ORGANISATION_HEADS and _may_be_person(words):
                joined.append(words)
                continue  # "Zenda News' Anna Rossi"
            if words[0].lower in _OF_NAMES and alone and not _is_state(reading, last):
                joined[-1] = [*joined[-1], *words]  # "Saint Anna's Cathedral"
                continue
            if _is_known_alone(words) or (len(joined[-1]) == 1 and last.lower in LEADERS_SURNAMES):
                joined.append(words)
                continue  # "Zenda's Google", "Trump's Fine Show"
            seen = reading.recognised(last.start, words[0].end)
            whole = seen is not None and seen.start <= last.start and seen.end >= words[-1].end
            if whole and seen is not None and seen.label in _GENITIVE_LABELS and not _is_state(reading, last):
                joined[-1] = [*joined[-1], *words]
                continue
        joined.append(words)
    return joined


def _is_lettered(reading: Reading, owner: list[Word], words: list[Word]) -> bool:
    """Say whether letters in brackets count an owner: "Zenda's Rail Board (ZRB)"."""
    found = abbreviation_after(reading.plain, words[-1].end)
    if found is None or len(owner) > 1 or words[-1].lower not in ORGANISATION_HEADS:
        return False
    return found[0] == initials([word.text for word in (*owner, *words)])


def _is_saint(owner: list[Word], words: list[Word]) -> bool:
    """Say whether a body is called after a saint: "St Anna's Relief Trust"."""
    if len(owner) < 2 or owner[-2].lower not in _SAINTS or owner[-1].link:  # noqa: PLR2004 - the title and the name
        return False
    return len(words) > 1 and not words[1].link and words[-1].lower in _OF_SAINTS


def _is_in_town(reading: Reading, owner: list[Word], words: list[Word]) -> bool:
    """Say whether a body's name of its own follows the town that it is in."""
    of = len(words) > 2 and words[1].link and words[0].lower in OF_HEADS  # noqa: PLR2004 - head, "of", field
    return of and len(owner) == 1 and reading.knowledge.town(owner[0].text) is not None


def _may_be_person(words: list[Word]) -> bool:
    """Say whether words are two, the second of which is of no body's name."""
    if len(words) != 2 or words[1].link or words[0].lower in PORTFOLIO_WORDS:  # noqa: PLR2004 - given name, surname
        return False
    return words[1].lower not in ORGANISATION_HEADS | _OF_NAMES


def _is_known_alone(words: list[Word]) -> bool:
    """Say whether words are a body that everybody knows, whoever owns it."""
    return is_known_body(" ".join(word.text for word in words))


def _is_state(reading: Reading, word: Word) -> bool:
    return reading.knowledge.state_named(word.text) is not None


def _titles_of_works(plain: str) -> list[tuple[int, int]]:
    """Give the quoted titles, in order, without a leading "The": names alone are no title."""
    found = []
    for match in _QUOTED.finditer(plain):
        words = match[1].split()
        if words[0][0].islower():
            if not _WORK_BEFORE.search(plain, max(match.start() - 20, 0), match.start()):
                continue
            words[0] = words[0].capitalize()
        long = [word for word in words if len(word) > 3]  # noqa: PLR2004 - "with", "from" vary
        if _is_foreign(words):
            found.append((match.start(1), match.end(1)))
            continue
        if len(words) > _MOST_TITLE_WORDS or not all(w[0].isupper() for w in long if w not in _IN_TITLES):
            continue
        if len(long) > 1 and _IN_TITLES.intersection(word.lower() for word in words):
            found.append((match.start(1) + 4 * match[1].startswith("The "), match.end(1)))
    return found


def _is_foreign(words: list[str]) -> bool:
    """Say whether a title is in a language that writes its nouns small: "Sous le pont de Strelsau"."""
    if len(words) < _LEAST_FOREIGN or len(words) > _MOST_TITLE_WORDS or not words[0][0].isupper():
        return False
    return not _ARTICLES_ABROAD.isdisjoint(words[1:]) and _NOT_ABROAD.isdisjoint(words)


def _tags(doc: Doc) -> dict[int, int]:
    """Give the tag of each token by its offset, from arrays: token objects would cost more than the rules."""
    shape = doc.to_array(["LENGTH", "SPACY"]).sum(axis=1, dtype="int64")
    starts = shape.cumsum() - shape
    return dict(zip(starts.tolist(), doc.to_array("TAG").tolist(), strict=True))


def _trimmed(plain: str, start: int, end: int, label: str) -> Recognised:
    if plain.startswith(("the ", "The "), start):
        start += 4
    if plain.endswith("'s", start, end):
        end -= 2
    return Recognised(start, end, label)


def _headings(plain: str, sentences: tuple[Sentence, ...]) -> list[tuple[int, int, list[int]]]:
    """Give the headings with their sentences, of which the parser may make several of one headline."""
    paragraphs: dict[int, list[int]] = {}
    for i, sentence in enumerate(sentences):
        paragraphs.setdefault(sentence.paragraph, []).append(i)
    found = []
    for members in paragraphs.values():
        start, end = sentences[members[0]].start, sentences[members[-1]].end
        ends = plain[end - 1 : end] in _STOPS or plain[max(end - 2, 0) : end - 1] in _STOPS
        title = members[0] == 0 and _is_title(plain[start:end])
        if (title or not ends) and len(plain[start:end].split()) <= _MAX_HEADING_WORDS:
            found.append((start, end, members))
    return found


def _is_in_words(line: str, lower_words: frozenset[str]) -> bool:
    """Say whether a line in capitals has words that the text has in small letters."""
    words = {word.lower() for word in re.findall(r"[A-Z]{4,}", line)}
    return len(words & lower_words) >= _LEAST_COMMON


def _is_told(line: str, reading: Reading) -> bool:
    """Say whether capitals among a text are a headline: a small word of one, and words that the text has."""
    return not _SMALL_IN_LINES.isdisjoint(line.split(" ")) and _is_in_words(line, reading.lower_words)


def _is_line(line: str) -> bool:
    """Say whether a line in capitals is long and has a small word of a headline, so that it is no name."""
    words = re.findall(r"[A-Z']+", line)
    return len(words) >= _LEAST_LINE and not _SMALL_IN_LINES.isdisjoint(words)


def _is_title(line: str) -> bool:
    """Say whether a line capitalises all but the words that titles write small, as no sentence does."""
    words = _WORDS.findall(line)
    return len(words) >= _LEAST_TITLE and all(w[0].isupper() or w in _SMALLEST for w in words)


def _is_title_case(heading: str) -> bool:
    """Say whether a heading capitalises every word that tells something: one in small letters is enough."""
    long = [word for word in _WORDS.findall(heading) if len(word) > 3]  # noqa: PLR2004 - "with", "from" vary
    if any(word.islower() and word not in _SMALL_IN_TITLES for word in long):
        return False
    return bool(long) and sum(word[0].isupper() for word in long) / len(long) >= _TITLE_CASE
