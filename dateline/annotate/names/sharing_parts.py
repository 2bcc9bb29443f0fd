"""What a name's kind says of the names that are parts of it, or of which it is one: surnames, letters."""

from __future__ import annotations

from dateline.annotate.dictionary import is_word
from dateline.annotate.names.abbreviations import (
    abbreviation_after,
    initials,
    is_known_body,
    is_of_beginnings,
)
from dateline.annotate.names.east_asian_names import is_surname_first
from dateline.annotate.names.evidence_words import FIRM_HEADS
from dateline.annotate.names.joints import may_be_person
from dateline.annotate.names.knowledge import fold_name
from dateline.annotate.names.reading import Reading
from dateline.annotate.names.surfaces import ENOUGH, Surface, lend, winner
from dateline.annotate.names.things import KNOWN_THINGS
from dateline.annotate.names.vocabulary import (
    OF_A_PERSON,
    ORGANISATION_HEADS,
    PARTICLES,
    PLACE_HEADS,
    PLACES_ABROAD,
    SUFFIXES,
)
from dateline.annotate.names.weights import FAIR, HINT, SETTLES, STRONG
from dateline.lexicon.given_names import GIVEN_NAMES

# Bodies that are called after who is dead, and by the name alone: "Otto Stein", of "Otto Stein Hospital".
_NAMED_AFTER_DEAD = frozenset({"hospital", "university", "college"})
_IN_TOWN = (" in ", "In ", " near ", " to ", " from ", " outside ")  # of which no university is told


def share_with_parts(reading: Reading, surfaces: dict[str, Surface]) -> None:
    """Lend kinds between full names and their parts, letters and namesakes."""
    _borrow_from_surnames(surfaces)
    _share_with_parts(reading, surfaces)
    _share_with_letters(reading, surfaces)
    _hide_letters(reading, surfaces)
    _share_in_families(surfaces)
    _share_with_heroes(surfaces)
    _share_with_universities(reading, surfaces)


def _share_with_heroes(surfaces: dict[str, Surface]) -> None:
    """Take the surname of whom a story tells for nobody's, unless somebody else has it: "Holmes"."""
    for surface in list(surfaces.values()):
        if len(surface.words) == 1 or surface.words[0] not in GIVEN_NAMES:
            continue
        if " ".join(surface.words) not in KNOWN_THINGS:
            continue
        last = surface.words[-1]
        if not any(s.words[-1] == last and s is not surface and len(s.words) > 1 for s in surfaces.values()):
            lend(surfaces.get(last), "none", SETTLES)


def _share_with_universities(reading: Reading, surfaces: dict[str, Surface]) -> None:
    """Lend a university's kind to its first word where no town of size has that: "at Zenda"."""
    for surface in list(surfaces.values()):
        if len(surface.words) != 2 or surface.words[-1] != "university":  # noqa: PLR2004 - its town and its head
            continue
        short = surfaces.get(surface.words[0])
        if short is None or reading.knowledge.is_place(short.candidates[0].words[0].text):
            continue
        if not _is_told_of_town(reading, short):
            lend(short, "organisation", STRONG)


def _share_with_parts(reading: Reading, surfaces: dict[str, Surface]) -> None:
    """A surname is a person where the full name is one; a first word is the organisation it begins."""
    for surface in list(surfaces.values()):
        if len(surface.words) == 1 or not surface.votes:
            continue
        kind = winner(surface.votes)
        if kind == "person":
            _share_with_names(reading, surfaces, surface.words)
        elif kind == "organisation":
            _share_with_body(surfaces, surface.words)
        elif kind == "place" and surface.words[-1] in PLACE_HEADS:
            core = " ".join(surface.words[:-1])
            lend(surfaces.get(core), "place", STRONG)
            if surface.words[-1].endswith("s"):
                lend(surfaces.get(f"{core}s"), "place", STRONG)  # "the Zendas", of the "Zenda Islands"
        elif kind == "place" and surface.candidates[0].words[0].text in PLACES_ABROAD:
            lend(
                surfaces.get(" ".join(surface.words[1:])), "place", STRONG
            )  # "Velda Rio", of "Wat Velda Rio"


def _share_with_letters(reading: Reading, surfaces: dict[str, Surface]) -> None:
    """Lend a body's kind to the letters in brackets behind its name, wherever else they stand."""
    for surface in list(surfaces.values()):
        if len(surface.words) == 1 or winner(surface.votes) != "organisation":
            continue
        found = (abbreviation_after(reading.plain, c.end) for c in surface.candidates)
        for letters in {match[0] for match in found if match}:
            spelt = letters.upper() == initials(surface.words)  # "Zpoa", as some papers write them
            several = spelt or sum(letter.isupper() for letter in letters) > 1
            if several and reading.knowledge.region_abbreviated(letters) is None:  # "Zenda Council (Calif.)"
                lend(surfaces.get(fold_name(letters)), "organisation", STRONG)
            elif is_of_beginnings(letters, surface.words):  # whatever town is called so
                lend(surfaces.get(fold_name(letters)), "organisation", 3 * SETTLES)
            elif _is_made_up(reading, letters):
                lend(surfaces.get(fold_name(letters)), "organisation", STRONG)


def _is_made_up(reading: Reading, short: str) -> bool:
    """Say whether a word in brackets means nothing else: "Zol", no "(Peru)", "(Anna)" or "(Left)"."""
    known, folded = reading.knowledge, short.lower()
    if not (short.istitle() and short.isalpha()) or folded in GIVEN_NAMES or is_known_body(short):
        return False
    if known.places(short) or known.state_named(short) or known.state_of_adjective(short):
        return False
    return not is_word(reading.dictionary, folded)


def _hide_letters(reading: Reading, surfaces: dict[str, Surface]) -> None:
    """Take the letters in brackets behind the name of a conference for nobody, as it is."""
    for surface in list(surfaces.values()):
        if surface.votes.get("none", 0.0) < 3 * SETTLES * len(surface.candidates):
            continue
        found = (abbreviation_after(reading.plain, c.end) for c in surface.candidates)
        for letters in {match[0] for match in found if match}:
            lend(surfaces.get(fold_name(letters)), "none", 2 * SETTLES)


def _share_in_families(surfaces: dict[str, Surface]) -> None:
    """Two words that the model takes for a body are a person, where somebody is called by the second too."""
    people = {
        s.words[-1]
        for s in surfaces.values()
        if len(s.words) > 1 and s.words[0] in GIVEN_NAMES and winner(s.votes) == "person"
    }
    for surface in surfaces.values():
        if len(surface.words) != 2:  # noqa: PLR2004 - given name and surname
            continue
        guessed = surface.votes.get("organisation", 0.0) <= FAIR * len(surface.candidates)
        shared = surface.words[-1] in people and all(may_be_person(c.words) for c in surface.candidates)
        if guessed and shared and winner(surface.votes) == "organisation":
            lend(surface, "person", FAIR)


def _share_with_names(reading: Reading, surfaces: dict[str, Surface], words: list[str]) -> None:
    """Lend a person's kind to given name and surname, with its particles too: "Van der Rossi".

    The surname stands before "Jr", and in East Asia before the given name.
    """
    if words[-1] in SUFFIXES and len(words) > 2:  # noqa: PLR2004 - given name, surname, suffix
        words = words[:-1]
    if is_surname_first(words):
        lend(surfaces.get(words[0]), "person", SETTLES - FAIR)
    short = surfaces.get(words[-1])
    seen = short is not None and words[0] in GIVEN_NAMES and _is_seen_as_person(short)
    lend(short, "person", SETTLES if seen else SETTLES - FAIR)
    first = surfaces.get(words[0])
    town = words[0] not in GIVEN_NAMES or reading.knowledge.is_place(words[0].title())
    lend(first, "person", FAIR if town or _is_told_of_town(reading, first) else STRONG)
    if at := next((n for n, word in enumerate(words) if n and word in PARTICLES), 0):
        lend(surfaces.get(" ".join(words[at:])), "person", SETTLES - FAIR)
    for word in (words[0], words[-1]):
        lend(surfaces.get(f"{word}s"), "none", STRONG)  # "the Rossis"


def _is_told_of_town(reading: Reading, surface: Surface | None) -> bool:
    """Say whether something is in or comes from what a spelling means: "in Zenda"."""
    mentions = surface.candidates if surface is not None else ()
    return any(reading.plain.endswith(_IN_TOWN, 0, c.start) for c in mentions)


def _is_seen_as_person(surface: Surface) -> bool:
    """Say whether the model takes a name for a person wherever it stands."""
    return all(c.votes.get("person", 0.0) > 0 for c in surface.candidates)


def _share_with_body(surfaces: dict[str, Surface], words: list[str]) -> None:
    """Lend a body's kind to what stands before its head, or a person's to who leads it.

    What the model takes for a place that no gazetteer has is lent more: "Verda", of "Verda Communications".
    """
    short = surfaces.get(" ".join(words[:-1]))
    if words[-1] in ("museum", "gallery"):
        lend(short, "organisation", STRONG)
    elif words[-1] in _NAMED_AFTER_DEAD and len(words) > 2 and words[0] in GIVEN_NAMES:  # noqa: PLR2004 - with its head
        lend(short, "organisation", SETTLES)
    elif words[-1] in OF_A_PERSON:
        lend(short, "person", HINT)
    elif words[-1] in ORGANISATION_HEADS | FIRM_HEADS:
        lost = short is not None and 0 < short.votes.get("place", 0.0) <= FAIR * len(short.candidates)
        lend(short, "organisation", FAIR if lost else HINT)


def _borrow_from_surnames(surfaces: dict[str, Surface]) -> None:
    """Two or three words whose last stands alone as a person elsewhere are the full name."""
    for surface in surfaces.values():
        linked = any(word.link for word in surface.candidates[0].words)
        if len(surface.words) not in (2, 3) or linked or _is_settled(surface):
            continue
        short = surfaces.get(surface.words[-1])
        kind = winner(short.votes) if short else ""
        if kind == "person" or (short and not kind and _are_hints(surface, short)):
            lend(surface, "person", STRONG)
        elif kind == "organisation" and _is_nickname(short) and not winner(surface.votes):
            lend(surface, "organisation", FAIR)  # "Zenda Pirates", who are "the Pirates"


def _are_hints(full: Surface, short: Surface) -> bool:
    """Say whether the model takes a part of a full name, and the surname alone, for a person."""
    both = [surface.votes.get("person", 0.0) for surface in (full, short)]
    guessed = full.votes.get("organisation", 0.0) <= FAIR * len(full.candidates)
    return (guessed or winner(full.votes) == "person") and min(both) > 0 and sum(both) >= ENOUGH


def _is_nickname(short: Surface | None) -> bool:
    """Say whether a body's name is a plural, as those are that teams are called by."""
    if short is None:
        return False
    word = short.candidates[0].words[-1].text
    return word.endswith("s") and not word.endswith("ss") and not word.isupper()


def _is_settled(surface: Surface) -> bool:
    most = max(surface.votes.values(), default=0.0)
    return most >= SETTLES * len(surface.candidates) or surface.words[-1] in ORGANISATION_HEADS
