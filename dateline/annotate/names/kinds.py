"""One kind for each name of an article: the votes of all its mentions and of the longer names it is in."""

from __future__ import annotations

from dateline.annotate.names.abbreviations import SEATS
from dateline.annotate.names.callings import body_of_head, has_staff, is_called_body, is_called_body_after
from dateline.annotate.names.candidates import Candidate
from dateline.annotate.names.clubs import find_teams, is_town_club
from dateline.annotate.names.evidence import gazetteer_weight, vote, widen
from dateline.annotate.names.evidence_around import is_body_behind
from dateline.annotate.names.gatherings import is_held
from dateline.annotate.names.guesses import (
    is_guess_at_person,
    is_guess_at_place,
    is_mere_guess,
    is_titled_noun,
)
from dateline.annotate.names.joints import may_be_person
from dateline.annotate.names.namesake_states import is_firm
from dateline.annotate.names.namesake_things import is_counted, is_illness, is_sort
from dateline.annotate.names.nobodys import is_school_of_art, is_style
from dateline.annotate.names.peoples import is_pair, is_people
from dateline.annotate.names.reading import Reading
from dateline.annotate.names.roles import has_office_beside
from dateline.annotate.names.sharing_lists import share_in_lists
from dateline.annotate.names.sharing_parts import share_with_parts
from dateline.annotate.names.short_bodies import mark_short_bodies
from dateline.annotate.names.surfaces import Surface, is_known_in, surfaces_of, winner
from dateline.annotate.names.things import BREEDS, KNOWN_THINGS, UNLESS_OWNED
from dateline.annotate.names.things_beside import is_called_thing, is_played, is_show, is_vessel
from dateline.annotate.names.universities import is_university
from dateline.annotate.names.vocabulary import ORGANISATION_HEADS, PLACE_HEADS
from dateline.annotate.names.weights import FAIR, SETTLES, STRONG
from dateline.gazetteer import CITY
from dateline.lexicon.given_names import GIVEN_NAMES

# Titles that one person at a time has, and is called by.
_HELD_BY_ONE = frozenset({"dalai lama", "panchen lama", "aga khan"})
# Officers together, whatever the first of their words means alone.
_STAFFS = frozenset({"general staff", "joint chiefs", "joint staff", "major staff"})
# Words of headings in capitals that are in no name.
_SHOUTED = frozenset(
    "is are was were be been has have had will would loses wins takes makes gets leaving leaves coming"
    " goes going"
    " expected calls says said tells asks wants needs faces trust lots money news fake post more most"
    " best worst"
    " breaking update exclusive read watch here why how what who when where this that these those".split()
)
_GUESSES = {"person": is_guess_at_person, "place": is_guess_at_place}


def decide_kinds(reading: Reading, candidates: list[Candidate]) -> None:
    """Set `kind` of every candidate; it stays empty where nothing makes it a name."""
    for candidate in candidates:
        widen(reading, candidate)
        vote(reading, candidate)
    find_teams(reading, candidates)
    mark_short_bodies(reading, candidates)
    surfaces = surfaces_of(candidates)
    owned = {s.words[i] for s in surfaces.values() if len(s.candidates[0].words) > 1 for i in (0, -1)}
    for surface in surfaces.values():
        surface.add_up()
        _add_knowledge(reading, surface, alone=surface.words[0] not in owned)
    share_in_lists(reading, candidates)
    for surface in surfaces.values():
        surface.add_up()
    share_with_parts(reading, surfaces)
    for surface in surfaces.values():
        kind = winner(surface.votes)
        is_guess = _GUESSES.get(kind)
        if is_guess and is_guess(reading, surface.candidates, surface.votes[kind]):
            kind = ""
        if kind == "person" and is_titled_noun(reading, surface.candidates, surface.votes[kind]):
            kind = _forget_kind(surface)
        guess = bool(kind) and is_mere_guess(surface.candidates, kind, surface.votes[kind])
        for candidate in surface.candidates:
            candidate.guess = guess and not candidate.kind
            candidate.kind = candidate.kind or kind


def _forget_kind(surface: Surface) -> str:
    """Take from mentions the kind that an office before them gave."""
    for candidate in surface.candidates:
        candidate.kind = ""
    return ""


def _add_knowledge(reading: Reading, surface: Surface, *, alone: bool) -> None:
    """Add to the votes what is known of a name, or said beside any mention; `alone` is part of no other."""
    first = surface.candidates[0]
    text = reading.plain[first.words[0].start : first.words[-1].end]
    kind, weight = _known_kind(reading, surface, text, alone=alone)
    thing = _is_vessel_or_show(reading, surface) or _is_thing(reading, surface, kind, weight, alone=alone)
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


def _is_vessel_or_show(reading: Reading, surface: Surface) -> bool:
    """Say whether a name is a ship's or a show's for the most part, whoever or whatever it's called after."""
    spans = [(reading.plain, c.start, c.end) for c in surface.candidates]
    ships, shows = sum(is_vessel(*span) for span in spans), sum(is_show(*span) for span in spans)
    return 2 * shows > len(spans) or (ships > 0 and 2 * ships >= len(spans))


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
    if folded in SEATS or is_known_in(reading, folded, ""):
        return False
    spans = [(c.start, c.end) for c in surface.candidates]
    name = reading.plain[spans[0][0] : spans[0][1]]
    if is_pair(reading, name) or is_people(reading.plain, spans):
        return True
    if is_style(reading.plain, spans) or is_school_of_art(reading.plain, spans):
        return True
    if is_illness(reading, surface) or is_counted(reading, surface) or is_sort(reading, surface):
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
    if weight := _weight_of_known(reading, surface, folded, text):
        return "organisation", weight
    if reading.knowledge.state_named(text):
        firm = all(is_firm(reading, c.start, c.end) for c in surface.candidates)
        return ("organisation", SETTLES) if firm else ("state", SETTLES + STRONG)
    return "place", _weight_of_place(reading, surface, text, words)


def _is_river(reading: Reading, surface: Surface, text: str) -> bool:
    """Say whether a name is a river's, and "the" stands before most mentions: a firm's has no article."""
    places = reading.knowledge.places(text)
    if not places or places[0].location.kind != "river":
        return False
    with_article = sum(reading.plain.endswith(("the ", "The "), 0, c.start) for c in surface.candidates)
    return 2 * with_article > len(surface.candidates)


def _weight_of_known(reading: Reading, surface: Surface, folded: str, text: str) -> float:
    """Give what is known of a name says for a body; less for a university that a town is called like."""
    if is_known_in(reading, folded, text):
        return 0.0 if _is_river(reading, surface, text) else SETTLES
    return STRONG + FAIR if is_university(reading, folded, surface.candidates) else 0.0


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
    if alone or is_body_behind(reading, candidate):
        return True
    return is_called_body(plain, start, person=given) and not _heads_another(reading, candidate)


def _heads_another(reading: Reading, candidate: Candidate) -> bool:
    """Say whether the body's noun before a person's name is of whose head that is, no state's or town's."""
    body = body_of_head(reading.plain, candidate.start) if may_be_person(candidate.words) else ""
    known = reading.knowledge
    return bool(body) and known.state_of_adjective(body) is None and not known.is_place(body)
