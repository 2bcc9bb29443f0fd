"""One kind for each name of an article: the votes of all its mentions and of the longer names it is in."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import pairwise

from dateline.annotate.names.abbreviations import (
    IN_FULL,
    SEATS,
    WHOLE,
    abbreviation_after,
    is_known_body,
)
from dateline.annotate.names.callings import has_staff, is_called_body, is_called_body_after
from dateline.annotate.names.candidates import Candidate
from dateline.annotate.names.clubs import find_teams, is_town_club
from dateline.annotate.names.east_asian_names import is_surname_first
from dateline.annotate.names.evidence import gazetteer_weight, vote, widen
from dateline.annotate.names.evidence_around import is_body_behind
from dateline.annotate.names.evidence_words import FIRM_HEADS
from dateline.annotate.names.gatherings import is_held
from dateline.annotate.names.guesses import is_guess_at_person, is_guess_at_place, is_mere_guess
from dateline.annotate.names.joints import NO_SURNAME
from dateline.annotate.names.knowledge import fold_name
from dateline.annotate.names.peoples import is_pair, is_people
from dateline.annotate.names.phrases_before import kind_of_examples, kind_of_list, kind_of_others
from dateline.annotate.names.reading import Reading
from dateline.annotate.names.roles import has_office_beside
from dateline.annotate.names.things import BREEDS, KNOWN_THINGS, UNLESS_OWNED
from dateline.annotate.names.things_beside import is_called_thing, is_played, is_vessel
from dateline.annotate.names.vocabulary import (
    OF_A_PERSON,
    ORGANISATION_HEADS,
    PARTICLES,
    PLACE_HEADS,
    PORTFOLIO_WORDS,
    SUFFIXES,
)
from dateline.annotate.names.weights import FAIR, HINT, SETTLES, STRONG
from dateline.gazetteer import CITY
from dateline.given_names import GIVEN_NAMES

_ENOUGH = 0.9  # votes: a name needs the model's full word, or two hints
_LISTED = re.compile(r", (?:and )?| and (?:the |(?:[A-Z]\w+ )?[A-Z]\w+'s )?| or ")
# Who reported together: "Anna Rossi, Otto Park and Zenda Stein contributed to this report".
_CONTRIBUTED = re.compile(
    r" (?:also |all )?contributed (?:to (?:this|the) (?:report|story|article)|reporting)\b"
)
# Titles that one person at a time has, and is called by.
_HELD_BY_ONE = frozenset({"dalai lama", "panchen lama", "aga khan"})
# Officers together, whatever the first of their words means alone.
_STAFFS = frozenset({"general staff", "joint chiefs", "joint staff", "major staff"})
# Bodies that are called after who is dead, and by the name alone: "Otto Stein", of "Otto Stein Hospital".
_NAMED_AFTER_DEAD = frozenset({"hospital", "university", "college"})
# Words of headings in capitals that are in no name.
_SHOUTED = frozenset(
    "is are was were be been has have had will would loses wins takes makes gets leaving leaves coming"
    " goes going"
    " expected calls says said tells asks wants needs faces trust lots money news fake post more most"
    " best worst"
    " breaking update exclusive read watch here why how what who when where this that these those".split()
)
_GUESSES = {"person": is_guess_at_person, "place": is_guess_at_place}
_BACK = 64  # characters before a list that may say what its members are
_PLACE_ENOUGH = 1.5  # votes for a place that speak for its neighbours in a list too


@dataclass(slots=True)
class Surface:
    """A spelling, its mentions, and the sum of their votes."""

    words: list[str]
    candidates: list[Candidate] = field(default_factory=list)
    votes: dict[str, float] = field(default_factory=dict)

    def add_up(self) -> None:
        """Take what all mentions voted until now."""
        self.votes = {}
        for candidate in self.candidates:
            for kind, weight in candidate.votes.items():
                self.votes[kind] = self.votes.get(kind, 0.0) + weight


def decide_kinds(reading: Reading, candidates: list[Candidate]) -> None:
    """Set `kind` of every candidate; it stays empty where nothing makes it a name."""
    for candidate in candidates:
        widen(reading, candidate)
        vote(reading, candidate)
    find_teams(reading, candidates)
    surfaces = _surfaces(candidates)
    owned = {s.words[i] for s in surfaces.values() if len(s.candidates[0].words) > 1 for i in (0, -1)}
    for surface in surfaces.values():
        surface.add_up()
        _add_knowledge(reading, surface, alone=surface.words[0] not in owned)
    _share_in_lists(reading, candidates)
    for surface in surfaces.values():
        surface.add_up()
    _borrow_from_surnames(surfaces)
    _share_with_parts(surfaces)
    _share_with_letters(reading, surfaces)
    _hide_letters(reading, surfaces)
    _share_in_families(surfaces)
    for surface in surfaces.values():
        kind = _winner(surface.votes)
        is_guess = _GUESSES.get(kind)
        if is_guess and is_guess(reading, surface.candidates, surface.votes[kind]):
            kind = ""
        guess = bool(kind) and is_mere_guess(surface.candidates, kind, surface.votes[kind])
        for candidate in surface.candidates:
            candidate.guess = guess and not candidate.kind
            candidate.kind = candidate.kind or kind


def _surfaces(candidates: list[Candidate]) -> dict[str, Surface]:
    surfaces: dict[str, Surface] = {}
    for candidate in candidates:
        folded = fold_name(candidate.folded())
        if folded not in surfaces:
            surfaces[folded] = Surface(folded.split())
        surfaces[folded].candidates.append(candidate)
    return surfaces


def _add_knowledge(reading: Reading, surface: Surface, *, alone: bool) -> None:
    """Add to the votes what is known of a name, or said beside any mention; `alone` is part of no other."""
    first = surface.candidates[0]
    text = reading.plain[first.words[0].start : first.words[-1].end]
    kind, weight = _known_kind(reading, surface, text, alone=alone)
    thing = _is_vessel(reading, surface) or _is_thing(reading, surface, kind, weight, alone=alone)
    nobody = _is_nobody(reading, surface)
    office = any(
        has_office_beside(reading, c) for c in surface.candidates if len(c.words) > 1 or c.kind == "person"
    )
    body = kind != "none" and _is_body(reading, surface, town=kind == "place" and weight >= FAIR)
    for candidate in surface.candidates:
        candidate.votes[kind] = candidate.votes.get(kind, 0.0) + weight
        if kind == "state":  # what says that it is a place says nothing against it
            candidate.votes[kind] += max(candidate.votes.pop("place", 0.0), 0.0)
        if nobody:
            candidate.votes["none"] = candidate.votes.get("none", 0.0) + 3 * SETTLES
        if thing:
            candidate.votes["none"] = candidate.votes.get("none", 0.0) + SETTLES
        if body:
            candidate.votes["organisation"] = candidate.votes.get("organisation", 0.0) + 2 * SETTLES
        if office:
            candidate.votes["person"] = candidate.votes.get("person", 0.0) + STRONG


def _is_body(reading: Reading, surface: Surface, *, town: bool) -> bool:
    """Say whether a name is said to be a body's; of a large `town` it must be so for the most part."""
    if any(is_town_club(reading, c) for c in surface.candidates):
        return True
    called = sum(_is_called_body(reading, c) for c in surface.candidates)
    return called > 0 and (not town or 2 * called >= len(surface.candidates))


def _is_vessel(reading: Reading, surface: Surface) -> bool:
    """Say whether a name is a ship's for the most part, whatever town or river it is called after."""
    ships = sum(is_vessel(reading.plain, c.start, c.end) for c in surface.candidates)
    return ships > 0 and 2 * ships >= len(surface.candidates)


def _is_thing(reading: Reading, surface: Surface, kind: str, weight: float, *, alone: bool) -> bool:
    """Say whether a noun beside any mention calls a name a thing, and nothing is known of it."""
    several = len(surface.candidates[0].words) > 1
    if kind in ("organisation", "state", "none") and weight >= SETTLES:
        return False
    mentions = [(c.start, c.end) for c in surface.candidates if c.kind in ("", "person")]
    if surface.words[-1] in ORGANISATION_HEADS or (
        several and not PLACE_HEADS.isdisjoint((surface.words[0], surface.words[-1]))
    ):
        return False  # "the Zenda River ferry"
    if not (alone or several):  # a part of another name, unless it's the same thing's for the most part
        called = sum(is_called_thing(reading.plain, *span, several=False) for span in mentions)
        return 2 * called >= len(surface.candidates) and weight < FAIR
    if (kind != "place" or weight < FAIR) and any(
        is_called_thing(reading.plain, start, end, several=several) for start, end in mentions
    ):
        return True
    if any(c.honorific or c.office for c in surface.candidates):
        return False
    return any(is_played(reading.plain, start, end, several=several) for start, end in mentions)


def _is_nobody(reading: Reading, surface: Surface) -> bool:
    """Say whether a name is a people's, a conference's that is held, or words of a heading in capitals."""
    folded = " ".join(surface.words)
    if folded in SEATS or _is_known_body(reading, folded, ""):
        return False
    spans = [(c.start, c.end) for c in surface.candidates]
    name = reading.plain[spans[0][0] : spans[0][1]]
    if is_pair(reading, name) or is_people(reading.plain, spans):
        return True
    return is_held(reading.plain, spans, surface.words) or _is_shouted(reading, surface)


def _is_shouted(reading: Reading, surface: Surface) -> bool:
    """Say whether a name is common words that stand in capitals only: "LOSES TRUST", of a heading."""
    if not all(c.words[0].text.isupper() and c.words[-1].text.isupper() for c in surface.candidates):
        return False
    if len(surface.words) == 1 or _SHOUTED.isdisjoint(surface.words):
        return False
    return all(word in _SHOUTED or word in reading.lower_words for word in surface.words)


def _known_kind(reading: Reading, surface: Surface, text: str, *, alone: bool) -> tuple[str, float]:
    """Give the kind, and its weight, that is known of a name wherever it stands."""
    folded, words = " ".join(surface.words), len(surface.candidates[0].words)
    breed = folded.removesuffix("s") in BREEDS
    if breed or folded.removeprefix("post ") in KNOWN_THINGS or (alone and folded in UNLESS_OWNED):
        return "none", 2 * SETTLES
    if folded in SEATS or folded in _STAFFS:
        return "organisation", 2 * SETTLES  # whoever moves into it or stands before it
    if folded in _HELD_BY_ONE:
        return "person", SETTLES
    if _is_known_body(reading, folded, text):
        return "organisation", SETTLES
    if reading.knowledge.state_named(text):
        return "state", SETTLES + STRONG
    return "place", _weight_of_place(reading, surface, text, words)


def _is_known_body(reading: Reading, folded: str, text: str) -> bool:
    known = is_known_body(text) or is_known_body(folded)
    return known or IN_FULL.fullmatch(text) is not None or _is_said_in_full(reading, text)


def _weight_of_place(reading: Reading, surface: Surface, text: str, words: int) -> float:
    """Give what the gazetteer says for a place; a surname may be that of some village too, as any word."""
    if _is_known_area(reading, text, words):
        return 2 * SETTLES  # "West Bank", which is none
    weight = gazetteer_weight(reading, text, words, _settled_votes(reading, surface, text))
    doubtful = 0 < weight < FAIR and words == 1 and _is_doubtful(reading, surface)
    return weight / 2 if doubtful else weight


def _settled_votes(reading: Reading, surface: Surface, text: str) -> dict[str, float]:
    """Give the votes that may settle what a name is: for a large town many guesses do not."""
    places = reading.knowledge.places(text)
    if text.isupper() or not places or not places[0].exact or places[0].importance < CITY:
        return surface.votes
    settled = dict(surface.votes)
    for kind in ("person", "organisation"):
        most = max(candidate.votes.get(kind, 0.0) for candidate in surface.candidates)
        if most < FAIR:  # not "the Velda", nor who speaks
            settled[kind] = most
    return settled


def _is_said_in_full(reading: Reading, text: str) -> bool:
    """Say whether letters that are a word as well are a body's, whose full name the article has."""
    return text == "IS" and "Islamic State" in reading.plain


def _is_known_area(reading: Reading, text: str, words: int) -> bool:
    """Say whether several words are the name of an area that all the world knows."""
    places = reading.knowledge.places(text) if words > 1 else ()
    return bool(places) and places[0].location.kind == "area" and places[0].importance >= CITY


def _is_doubtful(reading: Reading, surface: Surface) -> bool:
    """Say whether nothing near a word says that it is a place, and model or tagger take it for another."""
    mentions = surface.candidates
    if any(c.votes.get("place", 0.0) > 0 for c in mentions):
        return False
    guessed = sum("person" in c.votes or "organisation" in c.votes for c in mentions)
    return 2 * guessed >= len(mentions) or not reading.tag_at(mentions[0].words[0].start).startswith("NNP")


def _is_called_body(reading: Reading, candidate: Candidate) -> bool:
    goes_on = reading.plain[candidate.end : candidate.end + 2].removeprefix(" ").isupper()
    if candidate.kind or goes_on:
        return False
    plain, start = reading.plain, candidate.start
    end = candidate.end
    alone = len(candidate.words) == 1 and (is_called_body_after(plain, start, end) or has_staff(plain, end))
    given = len(candidate.words) > 1 and candidate.words[0].lower in GIVEN_NAMES
    return alone or is_body_behind(reading, candidate) or is_called_body(plain, start, person=given)


def _share_in_lists(reading: Reading, candidates: list[Candidate]) -> None:
    """In "the A, B and C regions" what is certain of one is likely of all."""
    groups: list[list[Candidate]] = [[]]
    for candidate in candidates:
        group = groups[-1]
        owns = reading.plain.startswith("'s ", candidate.end)
        if owns and reading.knowledge.state_named(reading.plain[candidate.start : candidate.end]):
            continue  # "Peru's Anna Rossi and Norway's Otto Stein"
        if group and _LISTED.fullmatch(reading.plain, group[-1].end, candidate.start):
            group.append(candidate)
        else:
            groups.append([candidate])
    for group in groups:
        _share_among_people(group)
        _share_among_reporters(reading, group)
        _share_among_examples(reading, group)
        if len(group) > 1 and max(c.votes.get("place", 0.0) for c in group) >= _PLACE_ENOUGH:
            for candidate in group:
                candidate.votes["place"] = candidate.votes.get("place", 0.0) + FAIR


def _share_among_examples(reading: Reading, group: list[Candidate]) -> None:
    """In "banks such as Zenda, Velda and Zuri", and in "Zenda, Velda and other banks", all are banks."""
    if not group:
        return
    first = group[0].start
    joined = (reading.plain[a.end : b.start] for a, b in pairwise(group))
    at = next((n for n, mark in enumerate(joined, 2) if mark != ", "), 0)  # after "and" another may begin
    before = reading.plain[max(first - _BACK, 0) : first].removesuffix("\n")
    kind, named = kind_of_examples(before), group[1:at]
    if not kind and len(group) > 1 and (kind := kind_of_list(before)):
        named = [c for c in group[: at or None] if kind == "place" or not _is_of_size(reading, c)]
    if other := kind_of_others(reading.plain, group[-1].end):
        kind, named = other, group
    for candidate in named if kind else ():
        if not candidate.kind and "state" not in candidate.votes:
            candidate.votes[kind] = candidate.votes.get(kind, 0.0) + SETTLES


def _is_of_size(reading: Reading, candidate: Candidate) -> bool:
    return reading.knowledge.place_of_size(reading.plain[candidate.start : candidate.end]) is not None


def _share_among_people(group: list[Candidate]) -> None:
    """In "Otto Stein and Anna Rossi" who the model takes for a body is a person as the others are."""
    people = [c for c in group if len(c.words) > 1 and c.votes.get("person", 0.0) >= FAIR]
    for candidate in group if people else ():
        guessed = candidate.votes.get("organisation", 0.0) == FAIR and "person" not in candidate.votes
        if guessed and not candidate.kind and _may_be_person(candidate):
            candidate.votes["person"] = FAIR + HINT


def _share_among_reporters(reading: Reading, group: list[Candidate]) -> None:
    """Make people of two or three words of whom it's said that they contributed to a report."""
    if not group or _CONTRIBUTED.match(reading.plain, group[-1].end) is None:
        return
    for candidate in group:
        plain_words = not any(w.link or w.text.isupper() for w in candidate.words)
        name = reading.plain[candidate.start : candidate.end]
        body = candidate.kind or "state" in candidate.votes or _is_known_body(reading, fold_name(name), name)
        body = body or candidate.words[-1].lower in ORGANISATION_HEADS or fold_name(name) in WHOLE
        body = body or bool(reading.knowledge.places(name))
        if len(candidate.words) in (2, 3) and plain_words and not body:
            candidate.votes["person"] = candidate.votes.get("person", 0.0) + 2 * SETTLES


def _may_be_person(candidate: Candidate) -> bool:
    """Say whether a name is two or three words, none of which is of a body's or a place's."""
    if len(candidate.words) not in (2, 3):
        return False
    return not any(
        w.link or w.text.isupper() or w.lower in NO_SURNAME | PORTFOLIO_WORDS for w in candidate.words
    )


def _share_with_parts(surfaces: dict[str, Surface]) -> None:
    """A surname is a person where the full name is one; a first word is the organisation it begins."""
    for surface in list(surfaces.values()):
        if len(surface.words) == 1 or not surface.votes:
            continue
        kind = _winner(surface.votes)
        if kind == "person":
            _share_with_names(surfaces, surface.words)
        elif kind == "organisation":
            _share_with_body(surfaces, surface.words)
        elif kind == "place" and surface.words[-1] in PLACE_HEADS:
            core = " ".join(surface.words[:-1])
            _lend(surfaces.get(core), "place", STRONG)
            if surface.words[-1].endswith("s"):
                _lend(surfaces.get(f"{core}s"), "place", STRONG)  # "the Zendas", of the "Zenda Islands"


def _share_with_letters(reading: Reading, surfaces: dict[str, Surface]) -> None:
    """Lend a body's kind to the letters in brackets behind its name, wherever else they stand."""
    for surface in list(surfaces.values()):
        if len(surface.words) == 1 or _winner(surface.votes) != "organisation":
            continue
        found = (abbreviation_after(reading.plain, c.end) for c in surface.candidates)
        for letters in {match[0] for match in found if match}:
            several = sum(letter.isupper() for letter in letters) > 1
            if several and reading.knowledge.region_abbreviated(letters) is None:  # "Zenda Council (Calif.)"
                _lend(surfaces.get(fold_name(letters)), "organisation", STRONG)


def _hide_letters(reading: Reading, surfaces: dict[str, Surface]) -> None:
    """Take the letters in brackets behind the name of a conference for nobody, as it is."""
    for surface in list(surfaces.values()):
        if surface.votes.get("none", 0.0) < 3 * SETTLES * len(surface.candidates):
            continue
        found = (abbreviation_after(reading.plain, c.end) for c in surface.candidates)
        for letters in {match[0] for match in found if match}:
            _lend(surfaces.get(fold_name(letters)), "none", 2 * SETTLES)


def _share_in_families(surfaces: dict[str, Surface]) -> None:
    """Two words that the model takes for a body are a person, where somebody is called by the second too."""
    people = {
        s.words[-1]
        for s in surfaces.values()
        if len(s.words) > 1 and s.words[0] in GIVEN_NAMES and _winner(s.votes) == "person"
    }
    for surface in surfaces.values():
        if len(surface.words) != 2:  # noqa: PLR2004 - given name and surname
            continue
        guessed = surface.votes.get("organisation", 0.0) <= FAIR * len(surface.candidates)
        shared = surface.words[-1] in people and all(_may_be_person(c) for c in surface.candidates)
        if guessed and shared and _winner(surface.votes) == "organisation":
            _lend(surface, "person", FAIR)


def _share_with_names(surfaces: dict[str, Surface], words: list[str]) -> None:
    """Lend a person's kind to given name and surname, with its particles too: "Van der Rossi".

    The surname stands before "Jr", and in East Asia before the given name.
    """
    if words[-1] in SUFFIXES and len(words) > 2:  # noqa: PLR2004 - given name, surname, suffix
        words = words[:-1]
    if is_surname_first(words):
        _lend(surfaces.get(words[0]), "person", SETTLES - FAIR)
    short = surfaces.get(words[-1])
    seen = short is not None and words[0] in GIVEN_NAMES and _is_seen_as_person(short)
    _lend(short, "person", SETTLES if seen else SETTLES - FAIR)
    _lend(surfaces.get(words[0]), "person", FAIR)
    if at := next((n for n, word in enumerate(words) if n and word in PARTICLES), 0):
        _lend(surfaces.get(" ".join(words[at:])), "person", SETTLES - FAIR)
    for word in (words[0], words[-1]):
        _lend(surfaces.get(f"{word}s"), "none", STRONG)  # "the Rossis"


def _is_seen_as_person(surface: Surface) -> bool:
    """Say whether the model takes a name for a person wherever it stands."""
    return all(c.votes.get("person", 0.0) > 0 for c in surface.candidates)


def _share_with_body(surfaces: dict[str, Surface], words: list[str]) -> None:
    """Lend a body's kind to what stands before its head, or a person's to who leads it.

    What the model takes for a place that no gazetteer has is lent more: "Verda", of "Verda Communications".
    """
    short = surfaces.get(" ".join(words[:-1]))
    if words[-1] in ("museum", "gallery"):
        _lend(short, "organisation", STRONG)
    elif words[-1] in _NAMED_AFTER_DEAD and len(words) > 2 and words[0] in GIVEN_NAMES:  # noqa: PLR2004 - with its head
        _lend(short, "organisation", SETTLES)
    elif words[-1] in OF_A_PERSON:
        _lend(short, "person", HINT)
    elif words[-1] in ORGANISATION_HEADS | FIRM_HEADS:
        lost = short is not None and 0 < short.votes.get("place", 0.0) <= FAIR * len(short.candidates)
        _lend(short, "organisation", FAIR if lost else HINT)


def _borrow_from_surnames(surfaces: dict[str, Surface]) -> None:
    """Two or three words whose last stands alone as a person elsewhere are the full name."""
    for surface in surfaces.values():
        linked = any(word.link for word in surface.candidates[0].words)
        if len(surface.words) not in (2, 3) or linked or _is_settled(surface):
            continue
        short = surfaces.get(surface.words[-1])
        kind = _winner(short.votes) if short else ""
        if kind == "person" or (short and not kind and _are_hints(surface, short)):
            _lend(surface, "person", STRONG)
        elif kind == "organisation" and _is_nickname(short) and not _winner(surface.votes):
            _lend(surface, "organisation", FAIR)  # "Zenda Pirates", who are "the Pirates"


def _are_hints(full: Surface, short: Surface) -> bool:
    """Say whether the model takes a part of a full name, and the surname alone, for a person."""
    both = [surface.votes.get("person", 0.0) for surface in (full, short)]
    guessed = full.votes.get("organisation", 0.0) <= FAIR * len(full.candidates)
    return (guessed or _winner(full.votes) == "person") and min(both) > 0 and sum(both) >= _ENOUGH


def _is_nickname(short: Surface | None) -> bool:
    """Say whether a body's name is a plural, as those are that teams are called by."""
    if short is None:
        return False
    word = short.candidates[0].words[-1].text
    return word.endswith("s") and not word.endswith("ss") and not word.isupper()


def _is_settled(surface: Surface) -> bool:
    most = max(surface.votes.values(), default=0.0)
    return most >= SETTLES * len(surface.candidates) or surface.words[-1] in ORGANISATION_HEADS


def _lend(surface: Surface | None, kind: str, weight: float) -> None:
    if surface is not None:
        surface.votes[kind] = surface.votes.get(kind, 0.0) + weight * len(surface.candidates)


def _winner(votes: dict[str, float]) -> str:
    best, weight = "", 0.0
    for kind in ("state", "person", "organisation", "place", "none"):  # the order breaks ties
        if votes.get(kind, 0.0) > weight:
            best, weight = kind, votes[kind]
    return best if weight >= _ENOUGH and best != "none" else ""
