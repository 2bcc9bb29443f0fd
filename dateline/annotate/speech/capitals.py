"""Capitals that stand for their state: as the subject of its acts, and as whom others address.

The link between place and government is one of the regular metonymies of news English (Markert and
Nissim, "Metonymy resolution at SemEval I", 2007): the word that governs the name gives it away. Where
that word is one that towns have as well, what else the clause is of decides: other states and their
affairs, or the life of a town.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from spacy.tokens import Doc, Token

from dateline.annotate.pipeline import plain
from dateline.annotate.speech import capital_words as words
from dateline.annotate.speech import cues
from dateline.gazetteer import Gazetteer
from dateline.model import LocalEntity, Mention

# "a Zenda-backed truce": what a government does to something.
_DONE_BY = re.compile(
    r"[-‐‑](?:led|backed|brokered|dominated|mediated|sponsored|supported|controlled|installed|allied|appointed)\b"
)
# Where an article was written: "ZENDA, Ruritania, May 3 (Agency) -", "Zenda --".
_DATELINE = re.compile(
    r"(?:/[A-Z]+(?: [A-Z]+)*)?(?:,? [A-Z0-9][\w.’']*)*[,.]?\s*"
    r"(?:\([^()\n]{2,40}\)|(?<=[.\s])/[A-Z]|[–—]|--|-\s)"
)
_ENVOY_TO = re.compile(
    r"\b(?:ambassadors?|envoys?|consuls?|consul[- ]general|high commissioner|nuncio|charg[eé] d['’]affaires)"
    r"(?:-designate)? to $",
    re.IGNORECASE,
)
# Where parliaments and unions of states sit that are called by it, and the codes of whom it means.
_SEATS = {"Brussels": "EU", "Westminster": "GB"}
_UNIONS = {"European Union": "EU"}
_BACK = 30  # characters before a name: room for an envoy
_SUBJECTS = ("nsubj", "nsubjpass")
_FURTHER = 3  # infinitives that hang on one another: "wants to begin to talk"


class _Article:
    """Where in an article states, capitals and other places are named."""

    def __init__(
        self, doc: Doc, mentions: Sequence[Mention], entities: Sequence[LocalEntity], gazetteer: Gazetteer
    ) -> None:
        self._doc, self._mentions, self._entities = doc, mentions, entities
        self._gazetteer = gazetteer

    @cached_property
    def _named(self) -> Mapping[int, str]:
        """Give for the words that name a state, a capital or another place the state's code, or none."""
        found: dict[int, str] = {}
        for mention in self._mentions:
            if mention.kind not in ("state", "place") or mention.form != "name":
                continue
            entity = self._entities[mention.entity] if mention.entity is not None else None
            code = (entity.state or "") if entity and mention.kind == "state" else ""
            code = code or self.code(mention)
            span = self._doc.char_span(mention.start, mention.end, alignment_mode="expand")
            found.update((token.i, code) for token in span or ())
        return found

    @cached_property
    def powers(self) -> Mapping[str, int]:
        """Give who has a government or is one, by its code: states, and a union of them."""
        states = {e.state: n for n, e in enumerate(self._entities) if e.kind == "state" and e.state}
        unions = {_UNIONS[e.name]: n for n, e in enumerate(self._entities) if e.name in _UNIONS}
        return states | unions

    def code(self, mention: Mention) -> str:
        """Give the code of whose capital or seat a mention names; empty where it names none.

        A union's seat is a state's capital as well: it means the state where the article names that.
        """
        code = _code(mention, self._gazetteer)
        seat = _SEATS.get(mention.text, "") if mention.kind == "place" and mention.form == "name" else ""
        if not code:
            return seat
        return seat if seat in self.powers and code not in self.powers else code

    def names_other(self, tokens: Iterable[Token], code: str) -> bool:
        """Tell whether one of the words names another state than that, or its capital."""
        return any(self._named.get(token.i, "") not in ("", code) for token in tokens)

    def names_town(self, tokens: Iterable[Token]) -> bool:
        """Tell whether one of the words names a place that is neither a state nor a capital."""
        return any(self._named.get(token.i) == "" for token in tokens)


@dataclass(frozen=True, slots=True)
class _Name:
    """A capital's name: the word that its part in the sentence hangs on, and what is around it."""

    head: Token
    code: str
    article: _Article

    def is_of_states(self, tokens: Sequence[Token]) -> bool:
        """Tell whether words are of affairs between states."""
        return _has(tokens, words.POLITICS) or self.article.names_other(tokens, self.code)

    def has_party(self) -> bool:
        """Tell whether another state, or its capital, is named in the same breath."""
        return self.article.names_other((self.head, *self.head.conjuncts), self.code)


def with_states(
    doc: Doc, text: str, mentions: Sequence[Mention], entities: Sequence[LocalEntity], gazetteer: Gazetteer
) -> tuple[Mention, ...]:
    """Give the mentions, those of capitals with the state that they stand for, if the article has it."""
    article = _Article(doc, mentions, entities, gazetteer)
    powers = article.powers
    return tuple(
        replace(mention, stands_for=powers[code])
        if (code := article.code(mention)) in powers and _is_government(doc, text, mention, code, article)
        else mention
        for mention in mentions
    )


def _code(mention: Mention, gazetteer: Gazetteer) -> str:
    """Give the code of the state whose capital a mention names; empty where it names none."""
    if mention.kind != "place" or mention.form != "name":
        return ""
    state = gazetteer.state_of_capital(mention.text)
    return state.code if state else ""


def _is_government(doc: Doc, text: str, mention: Mention, code: str, article: _Article) -> bool:
    span = doc.char_span(mention.start, mention.end, alignment_mode="expand")
    if span is None or not len(span) or _is_dateline(text, mention):
        return False
    head = span.root
    while head.dep_ == "conj" and head.head.pos_ == "PROPN":
        head = head.head
    if _DONE_BY.match(plain(text), mention.end) or _is_accredited(text, mention, span.root):
        return True
    if article.names_town(head.conjuncts):
        return False
    name = _Name(head, code, article)
    return (
        _acts(name)
        or _owns(name)
        or _is_of_office(head)
        or _is_addressed(name)
        or _is_party(name)
        or _is_behind(name)
    )


def _is_dateline(text: str, mention: Mention) -> bool:
    starts = mention.start == 0 or text[mention.start - 1] == "\n"
    return starts and _DATELINE.match(text, mention.end) is not None


def _has(tokens: Iterable[Token], vocabulary: frozenset[str]) -> bool:
    return any(_lemma(token) in vocabulary or token.lower_ in vocabulary for token in tokens)


def _lemma(token: Token) -> str:
    """Give a word's lemma in lower case; that of a name keeps its plural's "s": "the Zenda Accords"."""
    lemma = token.lemma_.lower()
    return lemma.removesuffix("s") if token.pos_ == "PROPN" else lemma


def _acts(name: _Name) -> bool:
    """Tell whether the name is the subject of what governments do, want or say."""
    head = name.head
    if head.dep_ == "compound" and head.head.tag_ == "VBZ":
        return head.head.lemma_ in words.ACTS | words.SPEAKS  # "a plan that Zenda rejects"
    if head.dep_ not in _SUBJECTS:
        return any(c.dep_ == "amod" and c.i > head.i and _is_minded(c) for c in head.children)
    verb = head.head
    if head.dep_ == "nsubjpass":
        return verb.lemma_ in words.ADDRESSES | words.MOVES and not _is_of_town(verb)
    return any(_governs(each, name) for each in (verb, *_going_on(verb)))


def _going_on(verb: Token) -> Iterator[Token]:
    """Give the verbs that go on with the subject of a verb: "refused and left"."""
    for child in verb.children:
        if child.dep_ == "conj" and not any(
            c.dep_ in (*_SUBJECTS, "expl", "auxpass") for c in child.children
        ):
            yield child
            yield from _going_on(child)


def _governs(verb: Token, name: _Name) -> bool:
    """Tell whether a verb says what a government does, wants or says."""
    held = verb.lemma_ == "have" and any(c.dep_ == "dobj" and c.lemma_ in words.HOLDS for c in verb.children)
    if held or _settles(verb) or verb.lemma_ in words.ACTS | words.SPEAKS or _welcomes(verb):
        return True
    if verb.lemma_ in cues.CLAUSE_VERBS and any(c.dep_ == "ccomp" for c in verb.children):
        return True  # "added that", "found that"
    return not _is_of_town(verb) and (_wills(verb) or _has_own(verb) or _does(verb, name, _FURTHER))


def _settles(verb: Token) -> bool:
    """Tell whether a verb has for its object what only governments settle: "ease the visa regime"."""
    return verb.lemma_ in words.SETTLES and any(
        _has(child.subtree, words.AFFAIRS) for child in verb.children if child.dep_ == "dobj"
    )


def _has_own(verb: Token) -> bool:
    """Tell whether something is done with an attitude of one's own: "underlined its commitment"."""
    return any(
        child.dep_ == "dobj"
        and _lemma(child) in words.DEEDS | words.ATTITUDES
        and any(c.lower_ == "its" and c.dep_ == "poss" for c in child.children)
        for child in verb.children
    )


def _welcomes(verb: Token) -> bool:
    """Tell whether what is welcomed is no guest: "welcomed the proposal"."""
    return verb.lemma_ == "welcome" and any(
        child.dep_ == "dobj" and _lemma(child) in words.DEEDS | words.RELATIONS | words.MATTERS
        for child in verb.children
    )


def _is_of_town(word: Token) -> bool:
    """Tell whether what a word is said with is of the life of a town."""
    return _has(_without_asides(word), words.TOWN_LIFE)


def _without_asides(word: Token) -> Iterator[Token]:
    """Give the words that hang on a word, but for what is only told of others: "a law, which towns ..."."""
    yield word
    for child in word.children:
        if child.dep_ not in ("relcl", "appos") and (child.dep_, child.tag_) != ("acl", "VBN"):
            yield from _without_asides(child)


def _is_minded(word: Token) -> bool:
    """Tell whether a word says what somebody is minded to do or thinks of something: "ready to help"."""
    return word.lower_ in words.MINDED


def _wills(verb: Token) -> bool:
    """Tell whether a verb's subject has a mind."""
    lemma = verb.lemma_
    if _is_minded(verb) or lemma in words.WILLS:
        return True
    if lemma in words.LINKS:
        return any(c.dep_ in ("acomp", "attr", "oprd") and _is_minded(c) for c in verb.children)
    after = {c.lower_ for c in verb.children if c.dep_ in ("prep", "prt")}
    if lemma in words.VIEWS and "as" in after:
        return True
    return bool(after & (cues.PREPOSITIONS.get(lemma, frozenset()) | words.STANDS.get(lemma, frozenset())))


def _does(verb: Token, name: _Name, further: int) -> bool:
    """Tell whether a verb, or the infinitive that it leads to, says what a government does."""
    led_to = [child for child in verb.children if child.dep_ == "xcomp"]
    if verb.lemma_ in words.RAISING and further and led_to:
        return any(
            child.lemma_ in words.ACTS | words.SPEAKS
            or _wills(child)
            or _has_own(child)
            or _settles(child)
            or _does(child, name, further - 1)
            for child in led_to
        )
    clause = [token for token in verb.subtree if not name.head.is_ancestor(token) and token != name.head]
    if verb.lemma_ in words.AGENTIVE:
        return name.is_of_states(clause) or name.has_party() or _ought(verb)
    if verb.lemma_ == "hold" and not (name.has_party() or name.article.names_other(clause, name.code)):
        return False  # "Zenda holds a summit": where it is held
    return verb.lemma_ in words.LIGHT and _has(clause, words.POLITICS)


def _ought(verb: Token) -> bool:
    """Tell whether somebody ought to do something, or is called upon to, as only who decides can."""
    aux = {child.lower_ for child in verb.children if child.dep_ == "aux"}
    asked = _lemma(verb.head) in words.DEMANDS and any(c.lower_ == "for" for c in verb.children)
    return asked or bool(aux & words.OUGHT)


def _owns(name: _Name) -> bool:
    """Tell whether the name is before what only a government has: "Zenda's troops", "the Zenda regime"."""
    noun = name.head.head
    lemma = noun.lemma_.lower()
    if name.head.dep_ == "compound" and noun.i == name.head.i + 1:
        return lemma in words.REGIMES or (
            lemma in words.RULERS and name.is_of_states([t for t in noun.sent if t not in (noun, name.head)])
        )
    if name.head.dep_ != "poss":
        return False
    if lemma in cues.SAYING_NOUNS | words.DEEDS | words.OFFICES | words.POWERS:
        return True
    if _is_of_town(noun):
        return False
    if lemma in words.ATTITUDES:
        return True
    around = noun.sent if lemma in words.MATTERS else noun.subtree
    return lemma in words.MATTERS | words.MATTERS_BESIDE | words.RELATIONS and name.is_of_states(
        [token for token in around if token not in (noun, name.head)]
    )


def _is_of_office(head: Token) -> bool:
    """Tell whether an office of government is of the name: "the foreign ministers of Zenda"."""
    of = head.head
    return head.dep_ == "pobj" and of.lower_ == "of" and _lemma(of.head) in words.OFFICES


def _is_accredited(text: str, mention: Mention, head: Token) -> bool:
    """Tell whether an envoy is sent to the name's state: "the ambassador to Zenda", not "to Zenda talks"."""
    before = text[max(0, mention.start - _BACK) : mention.start]
    of_talks = head.dep_ in ("compound", "nmod") and head.head.pos_ != "PROPN"
    return _ENVOY_TO.search(before) is not None and not of_talks


def _is_party(name: _Name) -> bool:
    """Tell whether the name is of a party to an agreement, a quarrel, or what is done against a state."""
    head = name.head
    if head.dep_ == "nsubj" and head.head.lemma_ == "be":  # "Zenda and Strelsau are in agreement"
        return any(
            link.lower_ in ("in", "at")
            and _has((t for t in link.rights if t.dep_ == "pobj"), words.RELATIONS)
            for link in head.head.rights
        )
    while head.dep_ == "conj" and head.head.pos_ == "NOUN":  # "contacts between the party and Zenda"
        head = head.head
    if head.dep_ != "pobj" or (head != name.head and head.head.lower_ != "between"):
        return False
    link, nouns = head.head.lower_, list(_governing(head.head))
    if link in ("between", "with"):
        return _has(nouns, words.RELATIONS)
    return any(link in words.AGAINST.get(noun.lemma_.lower(), ()) for noun in nouns)


def _governing(link: Token) -> Iterator[Token]:
    """Give the nouns that a preposition belongs to: of "acts of terror by" both, of a verb its object.

    The word before it is one whatever the parser says.
    """
    governor = link.head
    yield governor
    if link.i > link.sent.start and link.nbor(-1).pos_ == "NOUN":
        yield link.nbor(-1)
    if governor.dep_ == "pobj" and governor.head.lower_ == "of":
        yield governor.head.head
    for child in governor.children:
        if child.lower_ == "of":
            yield from (c for c in child.children if c.dep_ == "pobj")
    if governor.pos_ in ("VERB", "AUX"):
        yield from (c for c in governor.children if c.dep_ in ("nsubjpass", "dobj"))
        if governor.dep_ == "acl":
            yield governor.head


def _is_behind(name: _Name) -> bool:
    """Tell whether a deed or a message comes from the name, goes to it, or is hard for it."""
    if name.head.dep_ != "pobj":
        return False
    link = name.head.head
    nouns = list(_governing(link))
    if _has(nouns, words.TOWN_LIFE):
        return False
    if link.lower_ == "by":
        return _is_agent(name, link, nouns)
    if link.lower_ in ("including", "like"):
        return _has(nouns, words.PARTIES)
    if link.lower_ == "for":
        return _is_demanded(name, link)
    vocabulary = {"from": words.SENT, "to": words.SENT_TO, "of": words.OF_ITS_WILL}.get(link.lower_)
    return vocabulary is not None and _has(nouns, vocabulary)


def _is_agent(name: _Name, link: Token, nouns: Sequence[Token]) -> bool:
    if link.dep_ == "agent":
        verb = link.head
        if verb.lemma_ in words.DONE_BY:
            return True
        if verb.lemma_ not in words.DONE_OF_STATES or _has(verb.sent, words.TOWN_LIFE):
            return False
        return name.has_party() or name.is_of_states([t for t in verb.sent if t != name.head])
    of_states = name.is_of_states([t for t in link.sent if t != name.head])
    return _has(nouns, cues.SAYING_NOUNS | words.DEEDS | words.ATTITUDES) or (
        of_states and _has(nouns, words.MATTERS)
    )


def _is_demanded(name: _Name, link: Token) -> bool:
    """Tell whether something is demanded of the name, or hard for it: "calls for Zenda to stop"."""
    governor = link.head
    if governor.lemma_.lower() in words.DEMANDS:
        return any(
            c.i > name.head.i and c.dep_ in ("acl", "xcomp", "advcl", "relcl") and not _is_of_town(c)
            for c in governor.children
        )
    hard = [governor, *(c for c in governor.children if c.dep_ == "acomp")]
    return _has(hard, words.HARD) and name.is_of_states([t for t in link.sent if t != name.head])


def _is_addressed(name: _Name) -> bool:
    head = name.head
    if head.dep_ == "pobj":
        return head.head.lower_ in words.ADDRESSES_BY.get(head.head.head.lemma_, ())
    return head.dep_ in ("dobj", "dative", "nsubj") and _governs_as_object(name)


def _governs_as_object(name: _Name) -> bool:
    """Tell whether a verb addresses the name; of "urged X to stop" X is also the subject of "stop"."""
    head, verb = name.head, name.head.head
    if head.dep_ == "nsubj":
        verb = verb.head if verb.dep_ in ("ccomp", "xcomp") else verb
        return verb != head.head and verb.lemma_ in words.ADDRESSES and verb.i < head.i
    if verb.lemma_ in words.ADDRESSES:
        return True
    if _is_of_town(verb):
        return False
    return verb.lemma_ in words.MOVES or (verb.lemma_ in words.PROMPTS and _is_made_to(verb, name))


def _is_made_to(verb: Token, name: _Name) -> bool:
    """Tell whether the object of a verb is brought to do what governments do."""
    return any(
        child.i > name.head.i
        and child.dep_ in ("xcomp", "advcl", "ccomp")
        and (child.lemma_ in words.ACTS | words.SPEAKS or _does(child, name, _FURTHER))
        for child in verb.children
    )
