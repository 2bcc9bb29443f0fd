"""Candidates with a kind become chains: states, organs, organisations, places and people."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from dateline.annotate.divisions import is_after_its_town
from dateline.annotate.names.abbreviations import (
    KNOWN_ORGANISATIONS,
    SEATS,
    WELL_KNOWN,
    WHOLE,
    abbreviation_after,
    abbreviation_of_seat,
    expansion,
    initials,
    organisation_key,
)
from dateline.annotate.names.candidates import Candidate
from dateline.annotate.names.chains import Chain
from dateline.annotate.names.chambers import CHAMBERS, OF_STATE, acting_state, body_of_state, chamber_of
from dateline.annotate.names.clubs import is_end_of
from dateline.annotate.names.knowledge import fold_name
from dateline.annotate.names.organs import Organ
from dateline.annotate.names.people import chain_people
from dateline.annotate.names.reading import Reading
from dateline.annotate.names.runs import Word
from dateline.annotate.names.state_scan import StateSpan, government_after
from dateline.annotate.names.vocabulary import (
    BANNERS,
    COMPANY_FORMS,
    HOUSES,
    LEADERS_SURNAMES,
    OF_A_PERSON,
    OF_HEADS,
    ORGANISATION_HEADS,
    PLACE_HEADS,
)
from dateline.annotate.overlaps import Overlaps
from dateline.body_names import with_figure

_LEAST_PLURAL = 5  # letters: in shorter words an s more is another name
_LEAST_INITIALS = 3  # letters: two-letter initials are shared by too many names
_CLUB = "club"  # before its town, the key of a club that is called by it alone
_CITY = 5.3  # orders of magnitude of inhabitants: two hundred thousand; a smaller town is a surname as well
_MOST_LETTERS = 3
_TOWN = 4.3  # twenty thousand
# What a body is that is called by its letters and by these: "ZVP" and "ZVP Party".
_CLASS_NOUNS = frozenset(
    {("party",), ("group",), ("bank",), ("university",), ("union",), ("movement",), ("alliance",),
     ("agency",), ("company",), ("corporation",), ("network",)}
)  # fmt: skip
# With these a paper's name begins, and no abbreviation of it.
_ARTICLES = frozenset("the die der das le la les el los las il lo o os".split())
_STATE = " state"
_STATE_AFTER = re.compile(rf"{_STATE}(?![\w-])")
_REGION_HEADS = frozenset({"province", "region", "district", "oblast", "governorate", "prefecture", "raion"})


def gather_states(
    reading: Reading, spans: list[StateSpan], candidates: list[Candidate], organs: list[Organ]
) -> list[Chain]:
    """Give a chain for each state that is named, or whose adjective stands alone or in an organisation."""
    exact = {(c.words[0].start, c.words[-1].end): c for c in candidates}
    around = Overlaps((c.start, c.end, c) for c in candidates)
    bodies = Overlaps((o.start, o.end, o) for o in organs)
    chains: dict[str, Chain] = {}
    for span in spans:
        # The candidate that the state's name is a part of.
        owner = exact.get((span.start, span.end)) or next(iter(around.holding(span.start, span.end)), None)
        if owner is not None and not _counts_inside(span, owner):
            continue
        chain = chains.setdefault(span.state.code, Chain("state", span.state.code, span.state.code))
        text = reading.text[span.start : span.end]
        chain.add(
            span.start, span.end, "adjective" if span.adjective else "name", "" if span.adjective else text
        )
        if bodies.holding(span.start, span.end):
            continue
        if end := government_after(reading, span):
            chain.add(span.start, end, "nominal", reading.text[span.start : end])
    for chain in chains.values():
        _name_state(spans, chain)
    return list(chains.values())


def _name_state(spans: list[StateSpan], chain: Chain) -> None:
    state = next(span.state for span in spans if span.state.code == chain.key)
    chain.name = state.name
    if not chain.names:
        chain.names.append(state.name)


def _counts_inside(span: StateSpan, owner: Candidate) -> bool:
    whole = (owner.words[0].start, owner.words[-1].end) == (span.start, span.end)
    if whole:
        return owner.kind in ("state", "") or (span.adjective and owner.kind != "person")
    if "-" in owner.words[0].text and len(owner.words) == 1:
        return True
    return owner.kind in ("organisation", "") and (span.adjective or owner.kind == "")


def gather_organs(reading: Reading, organs: list[Organ], states: list[StateSpan]) -> list[Chain]:
    """Give a chain for each state organ; one without a state joins the only one of its function.

    A ministry that is of no named state is that of the only state that the article names, or names
    ministries and forces of.
    """
    chains: dict[str, Chain] = {}
    codes = {span.state.code for span in states}
    acting = {o.state for o in organs if o.state}
    if len(codes) == 1 or len(acting) == 1:
        (only,) = codes if len(codes) == 1 else acting
        organs = [
            replace(o, state=only) if not o.state and o.function.endswith(" ministry") else o for o in organs
        ]
    for organ in sorted(organs, key=lambda o: (not o.state, o.start)):
        chain = _organ_chain(organ, chains)
        if organ.name:  # of several named at once: the text prints no name of its own for it
            chain.spans.append((organ.start, organ.end, "nominal"))
            chain.name = chain.name or organ.name
        else:
            chain.add(organ.start, organ.end, "name", reading.text[organ.start : organ.end])
            if found := abbreviation_after(reading.plain, organ.end):
                chain.abbreviations.append(organisation_key(fold_name(found[0])))
    for chain in chains.values():
        if chain.names:
            chain.name = ""
    return list(chains.values())


def _organ_chain(organ: Organ, chains: dict[str, Chain]) -> Chain:
    if organ.state:
        return chains.setdefault(organ.key, Chain("organisation", organ.key, organ.state.partition("-")[0]))
    fitting = [c for key, c in chains.items() if key.split(" ", 1)[-1] == organ.function]
    if len(fitting) == 1:
        return fitting[0]
    state = SEATS.get(organ.function)
    key = f"{state} {organ.function}" if state else organ.function
    return chains.setdefault(key, Chain("organisation", key if state else "", state))


def gather_organisations(
    reading: Reading, candidates: list[Candidate], organs: list[Chain], states: list[StateSpan]
) -> list[Chain]:
    """Give a chain for each organisation: full names, their abbreviations and their short forms.

    The abbreviation that introduces one of the `organs` is added to it, and a court or a chamber that
    is of no named state is that of the state that the article is about.
    """
    acting = acting_state(reading.plain, candidates, organs, states)
    chains = _by_letters(organs)
    for candidate in sorted(candidates, key=lambda c: (-len(c.words), c.start)):
        start, end = candidate.words[0].start, candidate.words[-1].end
        folded = with_figure(fold_name(reading.plain[start:end]))
        key, house = organisation_key(folded), False
        chain = chains.get(key) or _of_number(key, chains) or _shortened(reading, candidate, folded, chains)
        chain = chain or _of_owner(reading, candidate, key, chains)
        chain = chain or _nicknamed(reading, folded, chains) or _letters_of(reading, candidate, chains)
        chain = chain or _two_letters(reading, candidate, chains, organs)
        organ = None if chain else _organ_of_function(reading, candidate, folded, organs)
        chain = chain or organ
        if chain is None and candidate.team:
            chain = _club_of(folded, chains)
        if chain is None and folded == "house":
            chain, house = chamber_of(chains), True
        if chain is None:
            body = body_of_state(folded, acting)
            if body is None:
                continue
            own = f"{_CLUB} {folded}" if candidate.team else body
            chain = chains[key] = Chain("organisation", own, body.partition(" ")[0] or SEATS.get(folded))
        # By "House" or "Senate" alone a chamber is known in its article only.
        whole = chain.names and (house or organ)
        chain.add(start, end, "name", "" if whole else reading.text[start:end])
        chain.words.append(tuple(folded.split()))
        for short in _short_forms(reading, candidate.words):
            chains.setdefault(short, chain)
    distinct: list[Chain] = []
    for chain in chains.values():
        if chain.spans and not any(chain is other for other in (*distinct, *organs)):
            chain.name = expansion(chain.names)
            distinct.append(chain)
    return distinct


def _short_forms(reading: Reading, words: list[Word]) -> Iterator[str]:
    """Give the keys of what a body is called by besides: letters in brackets, and its initials."""
    start, end = words[0].start, words[-1].end
    found = abbreviation_after(reading.plain, end) or abbreviation_of_seat(reading.plain, start, end)
    if found and not _abbreviates_end(found[0], words):
        yield organisation_key(fold_name(found[0]))
    letters = initials([w.text for w in words])
    if len(letters) >= _LEAST_INITIALS:
        yield letters.lower()
    if len(words) == 2 and words[0].text.isupper():  # noqa: PLR2004 - "ZBL", of "ZB Leipzig"
        yield words[0].lower + letters[-1].lower()


def _abbreviates_end(letters: str, words: list[Word]) -> bool:
    """Say whether letters are those of a body within a name: "Commission of the Zenda Rowing Union (ZRU)"."""
    ends = [n + 1 for n, word in enumerate(words) if word.link and word.lower.startswith("of")]
    of_end = any(initials([w.text for w in words[n:]]) == letters for n in ends)
    return of_end and initials([w.text for w in words]) != letters


def _of_number(key: str, chains: dict[str, Chain]) -> Chain | None:
    """The same word in the plural or the singular: "Zendist" and "Zendists"."""
    if len(key) < _LEAST_PLURAL:
        return None
    if key.endswith("s") and (party := chains.get(f"{key[:-1]} party") or chains.get(f"{key[:-1]}ic party")):
        return party  # "Social Democrats", of the "Social Democratic Party"
    if " " in key:
        return None
    return chains.get(f"{key}s") or (chains.get(key[:-1]) if key.endswith("s") else None)


def _of_owner(reading: Reading, candidate: Candidate, key: str, chains: dict[str, Chain]) -> Chain | None:
    """The same name of several words with the letters of its state: "US Department of Rail"."""
    if " " not in key or reading.plain.endswith(("'s ", "' "), 0, candidate.start):
        return None
    return chains.get(f"us {key}")


def _shortened(reading: Reading, candidate: Candidate, folded: str, chains: dict[str, Chain]) -> Chain | None:
    """The one longer name that starts with these words: "Zenda" for "Zenda Holdings Inc."."""
    words = tuple(folded.split())
    if chain := _with_form(words, chains):
        return chain
    if candidate.words[0].text.isupper() and len(words) == 1:
        return _with_class_noun(words[0], chains)
    if (
        candidate.words[0].text.isupper()
        or folded in WHOLE
        or folded in SEATS
        or folded in CHAMBERS
        or (words[0] in OF_HEADS and not _is_owned(reading, words, chains))
        or (len(words) == 1 and words[0] in ORGANISATION_HEADS)
    ):
        return None
    fitting: list[Chain] = []
    for chain in chains.values():
        longer = any(_is_part(words, full) for full in chain.words)
        if longer and not any(chain is other for other in fitting):
            fitting.append(chain)
    return fitting[0] if len(fitting) == 1 else None


def _is_owned(reading: Reading, words: tuple[str, ...], chains: dict[str, Chain]) -> bool:
    """Say whether a body has these words behind its region's name: "Zenda Department of Rail Security"."""
    if len(words) <= 3:  # noqa: PLR2004 - "Department of Rail" is every state's
        return False
    return any(
        full[-len(words) :] == words and _is_home(reading, full[: -len(words)])
        for chain in chains.values()
        for full in chain.words
        if len(full) > len(words)
    )


def _with_form(words: tuple[str, ...], chains: dict[str, Chain]) -> Chain | None:
    """The company that has these words and its legal form: "ZK Mills" for "ZK Mills Inc."."""
    return next(
        (c for c in chains.values() if any(f[:-1] == words and f[-1] in COMPANY_FORMS for f in c.words)), None
    )


def _with_class_noun(letters: str, chains: dict[str, Chain]) -> Chain | None:
    """The one name that is letters and what they are: "ZVP" for "ZVP Party"; a branch has more words."""
    fitting: list[Chain] = []
    for chain in chains.values():
        called = any(full[0] == letters and full[1:] in _CLASS_NOUNS for full in chain.words)
        if called and not any(chain is other for other in fitting):
            fitting.append(chain)
    return fitting[0] if len(fitting) == 1 else None


def _two_letters(
    reading: Reading, candidate: Candidate, chains: dict[str, Chain], organs: list[Chain]
) -> Chain | None:
    """The one body of two words whose initials these letters are: "ZR" for "Zenda Rail", or an organ's."""
    letters = candidate.words[0].text
    if len(candidate.words) > 1 or not (letters.isupper() and letters.isalpha() and len(letters) == 2):  # noqa: PLR2004
        return None
    known = reading.knowledge
    if letters in WELL_KNOWN or known.state_named(letters) or known.region_abbreviated(letters):
        return None
    fitting: list[Chain] = []
    for chain in chains.values():
        spelt = any(full[0] not in _ARTICLES and _spells(full, letters) for full in chain.words)
        if spelt and not any(chain is other for other in fitting):
            fitting.append(chain)
    for organ in organs:
        if _spells(tuple(organ.key.split()[1:]), letters) and not any(organ is other for other in fitting):
            fitting.append(organ)
    return fitting[0] if len(fitting) == 1 else None


def _spells(full: tuple[str, ...], letters: str) -> bool:
    """Say whether two letters are the initials of the two words of a name."""
    return len(full) == len(letters) and initials([*full]) == letters


def _by_letters(organs: list[Chain]) -> dict[str, Chain]:
    """Give organs by their letters: those that the article introduces, and those that everybody knows."""
    known = ((organisation_key(organ.key.casefold()), organ) for organ in organs)
    return {
        **{short: organ for organ in organs for short in organ.abbreviations},
        **{key: organ for key, organ in known if key in WHOLE},  # "US Food and Drug Administration"
    }


def _organ_of_function(
    reading: Reading, candidate: Candidate, folded: str, organs: list[Chain]
) -> Chain | None:
    """The only organ of that function that the article names with its state: "Senate", of "US Senate".

    Forces are left out, which many states have: "the country's Coast Guard" may be another's.
    """
    if folded not in OF_STATE or reading.plain.endswith(("'s ", "' "), 0, candidate.start):
        return None
    fitting = [organ for organ in organs if organ.key.partition(" ")[2] == folded]
    return fitting[0] if len(fitting) == 1 else None


def _nicknamed(reading: Reading, folded: str, chains: dict[str, Chain]) -> Chain | None:
    """The one team that a plural is the last word of, after its town or region: "Zenda Pirates"."""
    if " " in folded or not folded.endswith("s"):
        return None
    fitting: list[Chain] = []
    for chain in chains.values():
        called = any(full[-1] == folded and _is_home(reading, full[:-1]) for full in chain.words)
        if called and not any(chain is other for other in fitting):
            fitting.append(chain)
    return fitting[0] if len(fitting) == 1 else None


def _letters_of(reading: Reading, candidate: Candidate, chains: dict[str, Chain]) -> Chain | None:
    """The one club that letters stand for before its town: "ZK" for "ZK Berlin"."""
    word = candidate.words[0]
    if len(candidate.words) > 1 or not word.text.isupper() or len(word.text) > _MOST_LETTERS:
        return None
    if word.text in WELL_KNOWN or word.lower in KNOWN_ORGANISATIONS:
        return None  # with a place behind it, it is a branch
    fitting: list[Chain] = []
    for chain in chains.values():
        called = any(full[0] == word.lower and _is_home(reading, full[1:]) for full in chain.words)
        if called and not any(chain is other for other in fitting):
            fitting.append(chain)
    return fitting[0] if len(fitting) == 1 else None


def _is_home(reading: Reading, words: tuple[str, ...]) -> bool:
    """Say whether words name a town of size or a region."""
    places = reading.knowledge.places(" ".join(words))
    return bool(places) and (places[0].location.kind != "city" or places[0].importance >= _TOWN)


def _club_of(town: str, chains: dict[str, Chain]) -> Chain | None:
    """The one longer name that begins or ends with a town: "Rapid Zenda" for "Zenda", of a match report."""
    fitting: list[Chain] = []
    for chain in chains.values():
        several = [full for full in chain.words if len(full) > 1]
        called = any(town in (full[0], full[-1]) or is_end_of(town, full[-1]) for full in several)
        if called and not any(chain is other for other in fitting):
            fitting.append(chain)
    if len(fitting) > 1:  # "Radio Town Zenda" is longer than a club's name
        fitting = [chain for chain in fitting if any(len(full) == 2 for full in chain.words)]  # noqa: PLR2004
    return fitting[0] if len(fitting) == 1 else None


_MUNICIPAL = frozenset(
    "police council sheriff fire school schools city town superior court volunteer public municipal"
    " board chamber".split()
)
# Words that towns are called too, but that in a body's name say what it is.
_GENERIC = frozenset("supreme national federal royal central high state general independent union".split())
_NO_TOWNS = _GENERIC | ORGANISATION_HEADS | LEADERS_SURNAMES  # "the Castro government" is a leader's


def _is_widened(word: Word) -> bool:
    """Say whether a word is the body in lower case that a name was widened by."""
    return word.text.islower() and not word.link


def find_municipalities(reading: Reading, candidates: list[Candidate]) -> list[Candidate]:
    """Give the towns that local bodies are named after: "Zenda" in "Zenda Police Department"."""
    found = []
    for candidate in candidates:
        words = candidate.words
        tail = next((i for i, w in enumerate(words) if i and (_is_widened(w) or w.lower in _MUNICIPAL)), 0)
        if not tail or any(w.link for w in words[:tail]):
            continue
        if tail == len(words) - 1 and words[tail].text in ("City", "Town"):
            continue  # that plays: a body called so is a club
        surface = reading.plain[words[0].start : words[tail - 1].end]
        if words[0].lower in _NO_TOWNS or reading.knowledge.state_named(surface):
            continue
        if surface.replace(".", "") in WELL_KNOWN:
            continue  # a body's letters are a town's name somewhere: "EU Council"
        places = reading.knowledge.places(surface)
        if places and (words[tail].lower not in OF_A_PERSON or places[0].importance >= _CITY):
            found.append(Candidate(words[0].start, words[tail - 1].end, words[:tail], candidate.sentence))
    return found


_OF = frozenset({"of", "the", "for", "and", "at"})


def _is_part(words: tuple[str, ...], full: tuple[str, ...]) -> bool:
    if full[0] in BANNERS and full[-1] == words[-1] and len(words) == 1 + (words[0] == "al"):
        return True  # "Zenda" and "Al-Zenda" of "Jabhat al-Zenda"
    if words[0][0].isdigit() and full[: len(words)] == words:
        return len(full) > len(words)  # "9th Circuit" of "9th Circuit Court of Appeals"
    if len(full) <= len(words) or (full[-1] not in ORGANISATION_HEADS and words[0] not in OF_HEADS):
        return False
    if full[: len(words)] == words:
        return full[-1] in ORGANISATION_HEADS - OF_A_PERSON
    ends = len(words) > 1 and full[-len(words) :] == words
    return ends and full[-len(words) - 1] not in _OF  # "commission of the Zenda union" is not the union


def gather_places(reading: Reading, candidates: list[Candidate]) -> list[Chain]:
    """Give a chain for each place; "Zenda Province" is "Zenda" where the article has both."""
    chains: dict[str, Chain] = {}
    full = _full_names(reading, candidates)
    for candidate in candidates:
        start, end = candidate.words[0].start, candidate.words[-1].end
        surface = reading.plain[start:end]
        folded = fold_name(surface)
        folded = full.get(folded, folded)
        words = folded.split()
        if len(words) > 1 and words[-1] in _REGION_HEADS and words[-1] in PLACE_HEADS:
            folded = " ".join(words[:-1])
        if reading.abbreviates(start, end):
            end += 1  # "Mass." is a region, "Mass" is none
        elif _is_namesake_state(reading, start, end):
            end += len(_STATE)  # "Zenda state" is not the city of Zenda
            folded += _STATE
        elif is_after_its_town(
            reading.plain, start, end, reading.knowledge.places(surface), reading.knowledge.places
        ):
            folded += _STATE  # nor is "Zenda" of "Strelsau, Zenda"
        chains.setdefault(folded, Chain("place")).add(start, end, "name", reading.text[start:end])
    return list(chains.values())


def _full_names(reading: Reading, candidates: list[Candidate]) -> dict[str, str]:
    """Give the only longer name of each place that is no town: "Zenda" for "Zenda Airport"."""
    longer: dict[str, set[str]] = {}
    for candidate in candidates:
        *words, last = fold_name(candidate.folded()).split()
        if words and (last in PLACE_HEADS or last in HOUSES) and last not in _REGION_HEADS:
            for n in range(1, len(words) + 1):
                longer.setdefault(" ".join(words[:n]), set()).add(" ".join([*words, last]))
            if last.endswith("s"):
                longer.setdefault(f"{' '.join(words)}s", set()).add(" ".join([*words, last]))
    return {
        short: next(iter(names))
        for short, names in longer.items()
        if len(names) == 1 and _means_longer(reading, short, next(iter(names)))
    }


def _means_longer(reading: Reading, short: str, full: str) -> bool:
    """Say whether a name is that of no place of its own; beside an airport a town is the airport."""
    places = reading.knowledge.places(short)
    return not places or (full.endswith(" airport") and places[0].importance < _CITY)


def _is_namesake_state(reading: Reading, start: int, end: int) -> bool:
    """Say whether a noun tells a region from the city that the name alone means: "Zenda state"."""
    if not _STATE_AFTER.match(reading.plain, end):
        return False
    places = reading.knowledge.places(reading.plain[start:end])
    kinds = [entry.location.kind for entry in places]
    return bool(kinds) and kinds[0] == "city" and "region" in kinds


def gather_people(reading: Reading, candidates: list[Candidate]) -> list[Chain]:
    """Give a chain for each person."""
    return chain_people(reading, candidates)
