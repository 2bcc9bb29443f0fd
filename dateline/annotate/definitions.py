"""Definitions that an article gives: in apposition, or as an abbreviation in brackets.

Abbreviations are matched to their long form after Schwartz and Hearst, "A simple algorithm
for identifying abbreviation definitions in biomedical text" (PSB 2003): from right to left,
the first letter at the start of a word. For names in news, initials are tried first.
Appositions are read only where they say what kind of thing a term is, by a noun that
goes with the kind of the name: a wrong entry in a glossary is worse than none.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from spacy.tokens import Doc

from dateline.annotate.names.abbreviations import are_anothers
from dateline.annotate.pipeline import named_spans
from dateline.annotate.tags import FINITE
from dateline.model import Definition, LocalEntity, Mention, Sentence

_SHORT = r"[A-Z][A-Za-z0-9&./-]*[A-Z0-9]s?"
_BRACKET = re.compile(r"\((?P<inside>[^()\[\]\n,;:]{2,100})\)")
_IS_SHORT = re.compile(rf"(?:the\s+|or\s+|also\s+known\s+as\s+)?(?P<short>{_SHORT})")
_ENDS_SHORT = re.compile(rf"(?<![\w.(-])(?P<short>{_SHORT})\s+$")
_NAMED = re.compile(
    r",\s+(?:or|(?:also\s+|better\s+)?known\s+(?:as|by\s+its\s+\w+(?:\s+\w+)?))\s+(?:the\s+)?"
    rf"(?P<short>{_SHORT})(?=[\s,.;])"
)
# A body's name before the end of another's: "Rail Organisation of the | United Towns (ROUT)".
_OF_LONGER = re.compile(r"\b(?:of|for|on|and)\s+(?:the\s+)?$|[a-z,]\s+[A-Z][a-z-]+\s+$")
_BEHIND = re.compile(rf"\s+\((?:the\s+)?(?P<short>{_SHORT})\)")
_WORD = re.compile(r"[^\W_][\w'’&.-]*")
_FUNCTION_WORDS = frozenset(
    "of the and for in on to de del la le les du des di da do dos der die das von van y et e & at "
    "by with".split()
)
_TWO = 2  # one letter abbreviates nothing, and one word is no long form
_LONGEST_SHORT = 10  # characters, the bound that Schwartz and Hearst give

_PLACE_NOUNS = frozenset(
    """
    area borough capital city county country district enclave exclave hamlet hub island islands kingdom
    land mountain municipality nation neighbourhood neighborhood oasis outpost peninsula port prefecture
    principality province region republic resort river settlement state stronghold suburb territory town
    valley village archipelago lake strait sea bay canal pass plateau desert commune canton emirate
    crossing base camp
    """.split()
)
_ORGANISATION_NOUNS = frozenset(
    """
    academy agency alliance army arm association authority bank bloc board body branch broadcaster
    brotherhood bureau campaign cartel centre center chain charity church club coalition college
    commission committee company confederation conglomerate consortium cooperative corporation council
    court department faction federation firm force forces foundation fund gang giant group grouping
    hospital institute institution laboratory league magazine maker manufacturer militia ministry
    movement network newspaper non-profit nonprofit operator organisation organization outlet panel
    paper parliament partnership party publication publisher regulator school service site society
    startup subsidiary syndicate team think-tank tank tribunal union unit university utility watchdog
    website wing carrier airline retailer supplier producer provider platform offshoot affiliate
    successor forerunner
    """.split()
)
_EVENT_NOUNS = frozenset(
    """
    accord act agreement anniversary award bill campaign celebration ceremony championship charter code
    competition conference congress convention currency doctrine election exercise exhibition fair feast
    festival forum holiday law legislation missile month mission offensive operation pact plan programme
    program project protocol rally referendum reform scheme season statute strategy summit system
    technology tournament treaty uprising virus vote war disease vaccine drug aircraft satellite rocket
    weapon language religion sect faith dish instrument
    """.split()
)
_NOUNS_OF = {
    "place": _PLACE_NOUNS,
    "state": _PLACE_NOUNS,
    "organisation": _ORGANISATION_NOUNS,
    "event": _EVENT_NOUNS,
}
_EVENT_LABELS = frozenset(["EVENT", "LAW", "PRODUCT"])
_GLOSS = re.compile(
    r"(?:\s+(?P<noun>[a-z]{4,14}))?(?:\s+\([^()\n]{2,12}\))?(?:,\s+|\s+[–—]\s+|\s+-\s+)"
    r"(?P<gloss>(?:an?|the|one\s+of(?:\s+the)?)\s(?:[^,;:.!?()\[\]\n–—“”\"]|(?<=\d)[,.](?=\d)|(?<=[A-Z])\.(?=[A-Z]))+)"
    r"(?P<close>[,;.!?\n]|\s*[–—]|$)"
)
_SHORTEST = {"a": 4, "an": 4, "the": 4, "one": 5}  # words: "a town in Ruritania", "the capital of Ruritania"
_LONGEST = 32  # words: longer ones tell a story and do not define
_HEAD_ENDS = frozenset(
    "of in on at for from by with near to between that which who whose where when as "
    "along under behind and or inside "
    "outside within about against whose known called named formed founded led run "
    "based made set built".split()
)
_DEICTIC = re.compile(
    r"\b(?:today|yesterday|tomorrow|last|next|this|week|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|he|she|"
    r"said|says|told|it|its|their|his|her|another|same|other|latest|I|we|you|our|my|your)\b|\bthe\s\w+['’]s\b"
)
# "The western city of Zenda" behind another name is the next of a list, and calls itself so.
_ANOTHER = re.compile(
    r"the (?:(?!capital|chief|main|only|principal|second|third|[a-z]+est\b)[a-z-]+ ){0,3}"
    r"(?:city|town|village|port|island|province|region|district|county|state|hamlet|suburb|municipality|country"
    r"|republic) of (?:the )?[A-Z]"
)
# "The mill, | the Velda laboratory and the Otto Office": what stands between is the next of a list.
_LIST_GOES_ON = re.compile(r",\s+(?:and\s+)?the\s+[^,.;:()\n]+(?:\([^()\n]{2,20}\)\s*)?(?:,|\s+and\s)")
_LIST_ENDS = re.compile(
    r"the (?:(?!of|in|on|at|for|from|by|with|near|to|between|that|which|and)\S+ )+and the [A-Z]"
)
_RELATIVE = frozenset("which that who whose where whom".split())


def find_definitions(
    doc: Doc,
    text: str,
    sentences: tuple[Sentence, ...],
    mentions: tuple[Mention, ...],
    entities: tuple[LocalEntity, ...],
) -> tuple[Definition, ...]:
    """Find what the article says that its terms are, in order, each once."""
    states = {_folded(name) for e in entities if e.kind == "state" for name in (e.name, *e.names)}
    found = [
        *(d for d in _abbreviations(text) if not states & {_folded(d.term), _folded(d.gloss)}),
        *_foreign(text, mentions),
        *_appositions(doc, text, sentences, mentions),
    ]
    kept: dict[tuple[str, str], Definition] = {}
    for definition in sorted(found, key=lambda d: (d.start, d.end, d.form)):
        kept.setdefault((definition.term, definition.gloss), definition)
    return tuple(kept.values())


def _folded(name: str) -> str:
    """Fold a name: what a state is called for short needs no entry in a glossary."""
    return re.sub(r"^the\s+", "", name.replace(".", "").casefold())


# --- abbreviations -----------------------------------------------------------------------


def _abbreviations(text: str) -> Iterator[Definition]:
    for match in _BRACKET.finditer(text):
        short = _IS_SHORT.fullmatch(match["inside"])
        if short is not None:
            yield from _of_long_form(text, short["short"], match.start(), match.end())
        else:
            yield from _spelt_out(text, match)
    for match in _NAMED.finditer(text):
        yield from _of_long_form(text, match["short"], match.start(), match.end())


def _of_long_form(text: str, short: str, at: int, end: int) -> Iterator[Definition]:
    """Read "Common Security Alliance (CSA)", where the long form stands before `at`."""
    start = long_form_start(short, _before(text, at)) if _is_short(short) else None
    if start is not None:
        gloss = text[at - start : at].strip()
        yield Definition(short, gloss, "abbreviation", at - start, end)


def _foreign(text: str, mentions: tuple[Mention, ...]) -> Iterator[Definition]:
    """Read "Institute of Civil Defence (INDECI)": letters of another language behind a body's whole name.

    They are its own where the article goes on to use them, and stand in brackets behind nothing else.
    """
    for mention in mentions:
        if mention.kind != "organisation" or mention.form != "name" or " " not in mention.text.strip():
            continue
        match = _BEHIND.match(text, mention.end)
        if match is None or are_anothers(match["short"], mention.text.removeprefix("the ")):
            continue
        if match["short"] not in mention.text and _is_adopted(text, match):
            before = _OF_LONGER.search(text, max(mention.start - _LONGEST, 0), mention.start)
            if before is None:
                gloss = re.sub(r"^[Tt]he\s+", "", text[mention.start : mention.end])
                yield Definition(match["short"], gloss, "abbreviation", mention.end - len(gloss), match.end())


def _is_adopted(text: str, bracket: re.Match[str]) -> bool:
    """Tell whether an article uses letters that it gives in brackets, and that none of its words explain."""
    short = re.escape(bracket["short"])
    used = re.search(rf"(?<![\w(]){short}(?![\w)])", text[bracket.end() :])
    if not used or not _is_short(bracket["short"]) or len(re.findall(rf"\((?:the )?{short}\)", text)) > 1:
        return False
    return long_form_start(bracket["short"], _before(text, bracket.start())) is None


def _spelt_out(text: str, match: re.Match[str]) -> Iterator[Definition]:
    """Read "CSA (Common Security Alliance)", where all of the bracket is the long form."""
    short = _ENDS_SHORT.search(text, max(0, match.start() - 2 * _LONGEST_SHORT), match.start())
    long = re.sub(r"^the\s+", "", match["inside"].strip())
    if short is not None and _is_short(short["short"]) and long_form_start(short["short"], long) == len(long):
        yield Definition(short["short"], long, "abbreviation", short.start(), match.end())


def _is_short(short: str) -> bool:
    letters = [c for c in short if c.isupper()]
    return _TWO <= len(short) <= _LONGEST_SHORT and len(letters) >= _TWO and 2 * len(letters) >= len(short)


def _before(text: str, end: int) -> str:
    """Give the clause before a bracket: what the long form may be taken from."""
    line = text[max(0, end - 160) : end]
    return re.split(r"[\n()\[\];:“”\"]|[.!?]\s", line)[-1]


def long_form_start(short: str, before: str) -> int | None:
    """Tell how many characters before the end of `before` the long form starts; None without one."""
    letters = [c for c in short.rstrip("s") if c.isalnum()]
    words = list(_WORD.finditer(before))
    if not words or before[words[-1].end() :].strip(" '’"):
        return None
    initials = _by_initials(letters, words)
    start = initials if initials is not None else _by_letters(letters, before, words)
    return None if start is None else len(before) - start


def _by_initials(letters: list[str], words: list[re.Match[str]]) -> int | None:
    """Match letters with the first letters of words, from the last word on; function words may be skipped."""
    n = len(letters) - 1
    for match in reversed(words):
        parts = [p for p in re.split(r"[-’']", match.group()) if len(p) > 1 or p.isupper()] or [match.group()]
        word = match.group().lower()
        initials = "".join(p[0] for p in parts).lower()
        tail = "".join(letters[: n + 1]).lower()
        if tail.endswith(initials) and (n or word not in _FUNCTION_WORDS):
            n -= len(initials)
        elif tail[-1] == word[0] and (n or word not in _FUNCTION_WORDS):
            n -= 1  # what an expansion is "of" begins none: "Office of the Envoy" gives the first letter
        elif word not in _FUNCTION_WORDS:
            return None
        if n < 0:
            return match.start()
    return None


def _by_letters(letters: list[str], before: str, words: list[re.Match[str]]) -> int | None:
    """Match letters from right to left anywhere, the first at the start of a word; only in names."""
    lowered = before.lower()
    i = len(before) - 1
    for n in range(len(letters) - 1, -1, -1):
        letter = letters[n].lower()
        while i >= 0 and (lowered[i] != letter or (n == 0 and i > 0 and before[i - 1].isalnum())):
            i -= 1
        if i < 0:
            return None
        i -= 1
    start = i + 1
    inside = [w for w in words if w.start() >= start]
    content = [w.group() for w in inside if w.group().lower() not in _FUNCTION_WORDS]
    if not content or not all(w[0].isupper() for w in content):
        return None
    most = min(len(letters) + 5, 2 * len(letters))  # the bound that Schwartz and Hearst give
    contributing = sum(w[0].upper() in letters for w in content)
    enough = len(content) >= _TWO and contributing == len(content) and len(inside) <= most
    return start if enough and before[start].isupper() else None


# --- appositions -------------------------------------------------------------------------


def _appositions(
    doc: Doc, text: str, sentences: tuple[Sentence, ...], mentions: tuple[Mention, ...]
) -> Iterator[Definition]:
    starts = [s.start for s in sentences]
    for start, end, kind in _terms(doc, mentions):
        n = bisect_right(starts, start) - 1
        if n < 0 or sentences[n].heading:
            continue
        match = _GLOSS.match(text, end, min(len(text), sentences[n].end + 1))
        if match is None or not _noun_fits(match["noun"], kind):
            continue
        gloss = match["gloss"].strip()
        begin = match.start("gloss")
        if _is_quoted(text, start) or _is_of_list(text, gloss, match):
            continue
        if _defines(gloss, kind) and not _has_own_verb(doc, begin, begin + len(gloss), match["close"]):
            term = re.sub(r"^[Tt]he\s+", "", text[start:end])
            yield Definition(term, gloss, "apposition", end - len(term), begin + len(gloss))


def _is_of_list(text: str, gloss: str, match: re.Match[str]) -> bool:
    """Tell whether what stands behind a name is the next of several: "the mill, the dam and the bridge"."""
    if not gloss.startswith("the "):
        return False
    if _LIST_ENDS.match(gloss):
        return True
    return match["close"] == "," and _LIST_GOES_ON.match(text, match.start("close")) is not None


def _is_quoted(text: str, at: int) -> bool:
    """Tell whether a place is inside a quotation: what somebody calls a thing does not define it."""
    before = text[text.rfind("\n", 0, at) + 1 : at]
    return before.count("“") > before.count("”") or before.count('"') % 2 == 1


def _terms(doc: Doc, mentions: tuple[Mention, ...]) -> list[tuple[int, int, str]]:
    """Give the names that may be defined: organisations, places, states, and events beside them."""
    named = [(m.start, m.end, m.kind) for m in mentions if m.form == "name" and m.kind in _NOUNS_OF]
    taken = {(m.start, m.end) for m in mentions}
    covered = sorted(taken)
    events = [
        (start, end, "event")
        for start, end, label in named_spans(doc)
        if label in _EVENT_LABELS and not any(s < end and start < t for s, t in covered)
    ]
    return sorted([*named, *events])


def _noun_fits(noun: str | None, kind: str) -> bool:
    return noun is None or noun in _NOUNS_OF[kind]


def _defines(gloss: str, kind: str) -> bool:
    words = gloss.split()
    if not _SHORTEST[words[0].lower()] <= len(words) <= _LONGEST or _DEICTIC.search(gloss):
        return False
    if kind in ("place", "state") and _ANOTHER.match(gloss):
        return False
    head = _head(words)
    plural = words[0].lower() == "one"
    nouns = _NOUNS_OF[kind]
    if plural:
        return any(head == n + "s" or head == n[:-1] + "ies" or head == n for n in nouns)
    return head in nouns


def _head(words: list[str]) -> str:
    """Give the head noun of a gloss: the last word before its first preposition or relative pronoun."""
    first = 1 + (words[0].lower() == "one") + (len(words) > _TWO and words[_TWO].lower() == "the")
    for i in range(first + 1, len(words)):
        if words[i].lower() in _HEAD_ENDS:
            return words[i - 1]
    return words[-1]


def _has_own_verb(doc: Doc, start: int, end: int, close: str) -> bool:
    """Tell whether an apposition is rather the subject of a clause ("In X, a town was hit")."""
    span = doc.char_span(start, end, alignment_mode="expand")
    if span is None:
        return True
    relative = False
    for token in span:
        relative = relative or token.lower_ in _RELATIVE
        if token.tag_ in FINITE and not relative:
            return True
        if token.tag_ == "VBD" and token.lemma_ != "be":  # "a town that came under fire" tells a story
            return True
    return close == "" and not relative and len(span) > _LONGEST
