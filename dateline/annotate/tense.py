"""The tense that governs a place in a sentence, which tells last Tuesday from next Tuesday."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import Final, Literal

from spacy.tokens import Doc, Token

from dateline.dates.find import GAMES

Tense = Literal["past", "present", "future"]

_VERBAL: Final = frozenset({"VERB", "AUX"})
_WILL: Final = frozenset({"will", "'ll", "wo", "shall"})
_MODAL: Final = frozenset({"would", "'d", "may", "might", "can", "should", "must"})
_HAVE: Final = frozenset({"have", "has", "had", "'ve", "having"})
_PAST_BE: Final = frozenset({"was", "were", "been"})
_PRESENT_BE: Final = frozenset({"is", "are", "am", "'s", "'re", "be", "being"})
# Words whose infinitive lies ahead of them, whatever their own tense.
_AHEAD: Final = frozenset(
    "agree aim arrange ask attempt call commit consider convene decide demand expect go hope instruct "
    "intend invite mean need offer order plan pledge predict project prepare promise propose schedule "
    "seek set slate threaten urge vow want warn wish decision deal agreement proposal intention bid "
    "effort chance opportunity likely due ready able eager unlikely slat slated scheduled".split()
)
# Verbs that put their object on a day ahead, even in the past tense: "planned a rally on Saturday".
_SCHEDULING: Final = frozenset("schedule plan slate slat expect".split())  # "slat": so it reads "slated"
# Verbs that do so with "until", "to", "through" or "for": "extended the deadline until Tuesday".
_MOVING: Final = frozenset(
    "extend postpone delay defer adjourn suspend give remand reschedule fix set push move bring".split()
)
_MOVED_TO: Final = frozenset({"until", "till", "through", "by", "for", "to"})
# Verbs that put a limit ahead: "issued a flood watch through Friday".
_DECREEING: Final = frozenset("declare impose issue order post".split())
_LASTING_TO: Final = frozenset({"until", "till", "through"})
_OFFSETS = "dateline.tense.offsets"  # kept with the analysed text: spaCy looks tokens up one by one
# Verbs whose object is to come where a limit is set for it: "promised a report by July".
_COMMITTING: Final = frozenset(
    "ask demand expect pledge predict promise propose request seek want vow".split()
)
_LIMITS: Final = frozenset({"by", "until", "till"})
# Words whose infinitive lies ahead of them where it has a limit: "told them to stay until Friday".
_TELLING: Final = frozenset("advise allow direct encourage force give recommend request require tell".split())
_TIMETABLED: Final = frozenset("begin start premiere debut resume end expire".split())
_AWAITING: Final = frozenset({"await", "expect"})  # "expects a reply at Friday's meeting"
_FIXTURES: Final = frozenset({"face", "host"})  # "face Zenda in the summer, before going to Strelsau in May"
_BESIDE: Final = frozenset({"at", "before", "by", "during", "in", "on"})
# "Rossi on Friday would not say why": somebody asked.
_ASKED: Final = frozenset(
    "comment confirm deny disclose discuss elaborate identify reveal rule say specify speculate".split()
)
_BEHIND: Final = "following"  # "will rest following his fall on Monday": what it follows was before
_WAKE: Final = frozenset({"wake", "aftermath"})  # "in the wake of Friday's flood"
_MAX_STEPS = 12  # heads to climb: deeper nesting than that is a mistake of the parser


def tense_at(doc: Doc, start: int, end: int) -> Tense | None:
    """Tell the tense of the verb that governs the characters from `start` to `end`.

    None where no verb does, or a verb in the present does from afar. A past verb that schedules
    something counts as future.
    """
    first, last = _tokens(doc, start, end)
    token = _root(doc, first, last)
    if token is None:
        return None
    follower = doc[token.i + 1].lower_ if token.i + 1 < len(doc) else ""
    way = _Way(follower == "'s", _is_soon(doc, first), _is_vote(doc, last))
    for _ in range(_MAX_STEPS):
        if _is_behind(token):
            return "past"
        if _is_undertaken(token):
            return "future"
        if token.pos_ in _VERBAL and token.dep_ not in ("aux", "auxpass"):
            tense = way.tense_of(token, first)
            if tense is not None:
                return None if tense == "present" and not way.direct else tense
        if token.head.i == token.i:
            return None
        way.go_on_from(token)
        token = token.head
    return None


def _is_behind(token: Token) -> bool:
    """Tell whether a word on the way to the verb says that the date is past."""
    if token.lower_ in _WAKE or (token.lower_ == _BEHIND and token.dep_ in ("prep", "pcomp")):
        return True
    if token.tag_ == "VBG":
        return token.head.lower_ == "despite" or any(child.lower_ == "already" for child in token.children)
    return False


def _is_undertaken(token: Token) -> bool:
    """Tell a gerund that somebody is bound to: "is committed to attending it in May"."""
    bound = token.tag_ == "VBG" and token.dep_ == "pcomp" and token.head.lower_ == "to"
    return bound and token.head.head.lemma_ in _BINDING


_BINDING: Final = frozenset({"agree", "agreed", "commit", "committed", "dedicated", "pledge", "pledged"})


@dataclass(slots=True)
class _Way:
    """What stands beside a date, and between it and the verb that governs it."""

    owner: bool
    soon: bool
    vote: bool
    preposition: str = ""
    steps: int = 0
    direct: bool = True
    gerund: bool = False
    beside: bool = True

    def go_on_from(self, token: Token) -> None:
        """Note a token on the way; "to" counts beside the date alone: "moved to Friday"."""
        preposition = token.dep_ == "prep"
        if preposition and not self.preposition and (self.steps == 1 or token.lower_ != "to"):
            self.preposition = token.lower_
        before = token.tag_ == "VBG" and token.head.lower_ == "before"
        self.direct = self.direct and (preposition or before or self.steps == 0)
        self.beside = self.beside and (not preposition or token.lower_ in _BESIDE)
        self.gerund = self.gerund or token.tag_ == "VBG"
        self.steps += 1

    def tense_of(self, verb: Token, first: int) -> Tense | None:
        """Tell the tense of a verb for the date that begins with the token `first`; None to go on."""
        ahead = (self.soon and _is_open(verb)) or (verb.i < first and _could_be(verb))
        tense = "future" if ahead else _tense_of(verb, self.preposition)
        if tense == "present" and (self._is_awaited(verb, first) or self._is_near(verb, first)):
            return "future"
        if tense == "future" and (self.direct or first < verb.i) and _would_not(verb):
            return "past"
        # "They planned to protest Tuesday's ruling", but "may win seats in September's election"
        vote = self.vote and not self.gerund and _is_ahead(verb)
        settled = self.owner and not vote and not _will(verb)
        return "past" if settled and tense == "future" else tense

    def _is_awaited(self, verb: Token, first: int) -> bool:
        """Tell whether a present has what is to come beside it: "expects a reply in May"."""
        known = verb.lemma_ in _AWAITING or (self.direct and verb.lemma_ in _FIXTURES)
        return known and self.beside and verb.i < first

    def _is_near(self, verb: Token, first: int) -> bool:
        """Tell whether a time itself is told to come: "as winter nears"."""
        subject = any(c.dep_ == "nsubj" and c.left_edge.i <= first <= c.i for c in verb.children)
        return subject and verb.lemma_ in _NEARING and first < verb.i


_NEARING: Final = frozenset("approach come loom near".split())


def _would_not(verb: Token) -> bool:
    """Tell whether somebody refused to say something: "would not comment", "would neither confirm nor …"."""
    words = {child.lower_ for child in verb.children}
    return "would" in words and bool(words & _REFUSING) and verb.lemma_ in _ASKED and verb.dep_ == "ROOT"


_REFUSING: Final = frozenset({"neither", "never", "not", "n't"})


def _tokens(doc: Doc, start: int, end: int) -> tuple[int, int]:
    """Give the indexes of the tokens that hold the characters."""
    offsets = doc.user_data.get(_OFFSETS)
    if offsets is None:
        offsets = doc.user_data[_OFFSETS] = doc.to_array(["IDX"]).tolist()
    return max(bisect_right(offsets, start) - 1, 0), bisect_right(offsets, end - 1)


def _root(doc: Doc, first: int, last: int) -> Token | None:
    """Give the token of the range whose head lies outside of it."""
    for index in range(first, last):
        token = doc[index]
        if not first <= token.head.i < last or token.head.i == token.i:
            return token
    return doc[first] if first < len(doc) else None


def _is_ahead(verb: Token) -> bool:
    """Tell whether a verb is an infinitive or has "may", "would" and the like."""
    return verb.tag_ == "VB" and not any(child.lower_ == "could" for child in verb.children)


def _is_vote(doc: Doc, last: int) -> bool:
    """Tell whether the owner of something votes, meets or plays: "in July's general elections"."""
    return any(doc[n].lower_ in _VOTES for n in range(last, min(last + _VOTE_WITHIN, len(doc))))


_VOTES: Final = GAMES | frozenset(
    "ballot caucus caucuses election elections poll polls primary referendum runoff summit vote".split()
)
_VOTE_WITHIN: Final = 4  # tokens: "'s", two words and the vote


def _is_soon(doc: Doc, first: int) -> bool:
    """Tell whether a date is the first that something may come: "as early as Monday", "as soon as May"."""
    words = [doc[n].lower_ for n in range(max(0, first - _SOON_BEFORE), min(first + 2, len(doc)))]
    return any(words[n : n + 3] in _SOON for n in range(len(words) - 2))


_SOON: Final = (["as", "early", "as"], ["as", "soon", "as"])
_SOON_BEFORE: Final = 4  # tokens: "as soon as next"


def _is_open(verb: Token) -> bool:
    """Tell whether a verb says what may be or is to be, rather than what was."""
    return verb.tag_ in ("VB", "VBG") or any(child.lower_ == "could" for child in verb.children)


def _could_be(verb: Token) -> bool:
    """Tell whether "could" says what may be, as "could fall on Friday", not what was, as "could be seen"."""
    words = {child.lower_ for child in verb.children}
    return "could" in words and not words & (_NOT | _HAVE) and verb.lemma_ not in _MANAGED


_NOT: Final = frozenset({"not", "n't", "never", "no"})
_MANAGED: Final = frozenset("contact find hear identify locate reach see".split())


def _will(verb: Token) -> bool:
    return any(child.lower_ in _WILL for child in verb.children)


def _tense_of(verb: Token, preposition: str) -> Tense | None:  # noqa: PLR0911 - one a form of the verb
    """Tell the tense of a verb from its form and auxiliaries; None where it takes it from its head."""
    tag = verb.tag_
    words = {child.lower_ for child in verb.children if child.dep_ in ("aux", "auxpass")}
    if words & (_WILL | _MODAL):
        return "past" if words & _HAVE else "future"
    if words & _HAVE and words & _PAST_BE and verb.lemma_ in _SCHEDULING:
        return "past"  # "had been scheduled for Friday"
    if tag in ("VBD", "VBN") and not words and _goes_on_from_modal(verb):
        return None
    if tag in ("VBD", "VBN") and _puts_ahead(verb, preposition):
        return "future"
    if tag == "VBD" or words & (_HAVE | _PAST_BE) or words & {"did", "could"}:
        return "past"
    if tag == "VB":
        return _tense_of_infinitive(verb, preposition) if "to" in words else "present" if words else None
    if tag == "VBN":
        return _tense_of_participle(verb, words, preposition)
    if tag == "VBG":
        return "future" if words & _PRESENT_BE else None
    return _tense_of_present(verb) if tag in ("VBZ", "VBP", "MD") else None


def _tense_of_present(verb: Token) -> Tense:
    """Tell "the race starts" and "if they win" from a present that may be one of now."""
    ahead = _is_scheduled(verb) or any(child.lower_ in _CONDITIONS for child in verb.children)
    return "future" if ahead else "present"


_CONDITIONS: Final = frozenset({"if", "once", "unless", "until", "when"})  # "if they win in May": they may


def _goes_on_from_modal(verb: Token) -> bool:
    """Tell whether a form may be an infinitive joined to another verb: "would resign and run again"."""
    first = verb.head
    return (
        verb.dep_ == "conj"
        and verb.lower_ == verb.lemma_
        and not any(child.dep_ in ("nsubj", "nsubjpass") for child in verb.children)
        and (first.tag_ == "VB" or any(child.lower_ in _WILL | _MODAL for child in first.children))
    )


def _tense_of_participle(verb: Token, words: set[str], preposition: str) -> Tense | None:
    """Tell the tense of "is to be held", "after being hurt", "is held" or "held"."""
    if "to" in words:
        return _tense_of_infinitive(verb, preposition) or "present"
    if words & _PRESENT_BE == {"being"}:
        return None
    return "present" if words & _PRESENT_BE else "past"


def _is_scheduled(verb: Token) -> bool:
    """Tell the present of a timetable: "the race takes place on Saturday"."""
    if verb.lemma_ == "take":
        return any(child.lower_ == "place" for child in verb.children)
    return verb.lemma_ in _TIMETABLED


def _puts_ahead(verb: Token, preposition: str) -> bool:
    if verb.lemma_ in _SCHEDULING or (verb.lemma_ in _COMMITTING and preposition in _LIMITS):
        return True
    if verb.lemma_ in _DECREEING and preposition in _LASTING_TO:
        return True
    return verb.lemma_ in _MOVING and preposition in _MOVED_TO


_NEEDED: Final = frozenset({"need", "require"})  # "won the seats needed to rule": it says no plan


def _sets_off(verb: Token) -> bool:
    """Tell whether somebody went: "set off to celebrate" plans nothing, as "set to celebrate" does."""
    return verb.lemma_ == "set" and any(child.lower_ in _OFF for child in verb.children)


_OFF: Final = frozenset({"off", "out", "up", "about"})


def _had_been(word: Token) -> bool:
    """Tell whether a plan is told as one of the past: "had been asked to", "had been due to"."""
    return any(child.lower_ == "been" for child in word.children) or (
        word.head.lower_ == "been" and word.dep_ == "acomp"
    )


def _tense_of_infinitive(verb: Token, preposition: str) -> Tense | None:
    """An infinitive lies ahead of the words that plan it or of a present "be"; else it takes their tense."""
    head = verb.head
    if head.i == verb.i:
        return "future"  # a headline: "Leaders to meet on Friday"
    if head.lemma_ in _NEEDED and head.tag_ == "VBN" and head.dep_ == "acl":
        return None
    limited = preposition in _LIMITS and head.lemma_ in _TELLING
    if limited or (head.lemma_ in _AHEAD and not _sets_off(head)):
        return "past" if _had_been(head) else "future"
    if head.lemma_ == "be" and head.tag_ in ("VBZ", "VBP"):
        return "future"
    return None
