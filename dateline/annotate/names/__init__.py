"""Names of people, organisations, states and places, and the chains of their mentions."""

from __future__ import annotations

from spacy.tokens import Doc

from dateline.annotate.names.body_chains import gather_organisations, gather_organs
from dateline.annotate.names.candidates import Candidate, find_candidates
from dateline.annotate.names.chains import Chain
from dateline.annotate.names.gathering import (
    find_municipalities,
    gather_people,
    gather_places,
    gather_states,
)
from dateline.annotate.names.glued import part_glued
from dateline.annotate.names.headings import find_in_headings
from dateline.annotate.names.kinds import decide_kinds
from dateline.annotate.names.knowledge import knowledge_of
from dateline.annotate.names.leads import without_leads
from dateline.annotate.names.names_in_names import is_in_name, without_longer
from dateline.annotate.names.namesake_states import as_told
from dateline.annotate.names.national_teams import is_national_team, without_teams
from dateline.annotate.names.nominals import find_body_nominals, find_role_nominals
from dateline.annotate.names.owned_names import with_genitives
from dateline.annotate.names.polls import part_polls
from dateline.annotate.names.reading import Reading, join_genitives, part_origins
from dateline.annotate.names.runs import find_runs
from dateline.annotate.names.state_scan import find_organs, find_states, without_states
from dateline.annotate.names.things_beside import is_mark
from dateline.annotate.names.told_names import join_told
from dateline.annotate.overlaps import Overlaps
from dateline.annotate.pipeline import plain
from dateline.annotate.toponyms import locate
from dateline.gazetteer import Gazetteer
from dateline.lexicon.folding import fold_name
from dateline.lexicon.given_names import GIVEN_NAMES
from dateline.model import LocalEntity, Mention, Sentence

__all__ = ["find_names"]

_SELDOM = 2  # mentions
_FORM_ORDER = {"name": 0, "adjective": 1, "nominal": 2, "pronoun": 3}


def find_names(
    doc: Doc, text: str, sentences: tuple[Sentence, ...], gazetteer: Gazetteer
) -> tuple[tuple[Mention, ...], tuple[LocalEntity, ...]]:
    """Find mentions and the entities that they refer to within the article."""
    reading = Reading(doc, text, plain(text), sentences, knowledge_of(gazetteer))
    chains, loose = _chains(reading)
    chains.sort(key=lambda chain: (chain.first, chain.kind))
    mentions = _mentions(text, chains, loose)
    return mentions, locate(text, mentions, [chain.entity() for chain in chains], gazetteer)


def _chains(reading: Reading) -> tuple[list[Chain], list[tuple[int, int]]]:
    """Give the chains, and the nominal mentions of people that nobody in the article fits."""
    runs = part_origins(reading, list(find_runs(reading.plain)))
    runs = part_polls(reading, with_genitives(reading, join_genitives(reading, runs)))
    named = as_told(reading, find_states(reading, runs))
    states = [s for s in named if not s.idle and (s.adjective or not _is_no_land(reading, s.start, s.end))]
    organs = find_organs(reading, runs, states)
    found = find_candidates(reading, runs, [(o.start, o.end) for o in organs])
    candidates = without_states(reading, part_glued(reading, without_leads(reading, found)), named)
    decide_kinds(reading, candidates)
    of_kind = {
        kind: [c for c in candidates if c.kind == kind] for kind in ("person", "organisation", "place")
    }
    named_people = [c for c in of_kind["person"] if not is_mark(reading.plain, c.start, c.end)]
    people = gather_people(reading, named_people)
    bodies = gather_organs(reading, organs, states)
    named_so = Overlaps((c.start, c.end, c) for c in of_kind["person"])  # who are no states
    acting = [s for s in states if not named_so.over(s.start, s.end)]
    bodies += gather_organisations(reading, of_kind["organisation"], bodies, acting)
    bodies = join_told(reading, of_kind["organisation"], bodies)
    chains = [
        *people,
        *bodies,
        *gather_states(reading, states, candidates, organs),
        *gather_places(
            reading,
            sorted(
                without_longer(reading, without_teams(reading, of_kind["place"]))
                + find_municipalities(reading, of_kind["organisation"]),
                key=lambda c: c.start,
            ),
        ),
    ]
    find_in_headings(reading, chains)
    loose = []
    for start, end, chain in find_role_nominals(reading, people) + find_body_nominals(reading, bodies):
        if chain is None:
            loose.append((start, end))
        else:
            chain.spans.append((start, end, "nominal"))
    _mark_guesses([*people, *bodies], candidates)
    return chains, loose


def _is_no_land(reading: Reading, start: int, end: int) -> bool:
    """Say whether a state's name is its team's where it stands, or the end of another name."""
    return is_national_team(reading, start, end) or is_in_name(reading, start, end)


def _mark_guesses(chains: list[Chain], candidates: list[Candidate]) -> None:
    """Mark who is named by guesses alone, or by a forename in passing, and called nothing besides."""
    guessed = {(c.words[0].start, c.words[-1].end, "name") for c in candidates if c.guess}
    for chain in chains:
        bare = not (chain.roles or chain.state)
        chain.guess = bare and (guessed.issuperset(chain.spans) or _is_by_forename(chain))


def _is_by_forename(chain: Chain) -> bool:
    """Say whether somebody is named once or twice, by a given name alone: whose wife she is says who."""
    if chain.kind != "person" or chain.honorifics or len(chain.spans) > _SELDOM:
        return False
    return all(fold_name(name) in GIVEN_NAMES for name in chain.names)


def _mentions(text: str, chains: list[Chain], loose: list[tuple[int, int]]) -> tuple[Mention, ...]:
    found = {(start, end, form): Mention(start, end, text[start:end], chain.kind, form, i)
             for i, chain in enumerate(chains) for start, end, form in chain.spans}  # fmt: skip
    for start, end in loose:
        found.setdefault(
            (start, end, "nominal"), Mention(start, end, text[start:end], "person", "nominal", None)
        )
    return tuple(found[key] for key in sorted(found, key=lambda k: (k[0], k[1], _FORM_ORDER[k[2]])))
