"""People whom articles call by one word: whose surname, or given name, it certainly is."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence

from dateline.lexicon.folding import fold_name
from dateline.lexicon.given_names import GIVEN_NAMES
from dateline.lexicon.person_spellings import skeleton
from dateline.resolve.person import Person, agrees, contradict, full_names, profile
from dateline.resolve.person_names import name_tokens
from dateline.resolve.union import DisjointSets

# Whom readers know by the surname alone: the bearer whom that many articles call so after the full name,
# of all that have a bearer of it four in five. Fewer tell of a story's people, and not of the well-known.
_KNOWN_BY, _KNOWN_SHARE = 3, 0.8

_BEFORE_GIVEN = frozenset({"king", "queen", "prince", "princess", "emperor", "sultan", "pope"})
_LEADERS = frozenset({"president", "prime", "chancellor", "premier", "king", "queen", "pope"})
_LETTERS = re.compile(r"[A-Z]{2,3}")


def join_surnames(
    people: Mapping[int, Person], bearers: Mapping[tuple[str, ...], int], sets: DisjointSets[int]
) -> list[tuple[int, int, str]]:
    """Join people known by one word to the only bearer of that name, where something else agrees."""
    roots: dict[str, set[int]] = {}
    for tokens, ref in bearers.items():
        for word in {tokens[-1], tokens[0]}:
            roots.setdefault(word, set()).add(sets.find(ref))
    spelt: dict[str, set[int]] = {}
    for tokens, ref in bearers.items():
        spelt.setdefault(skeleton(tokens[0]), set()).add(sets.find(ref))
    profiles = profile(people, sets)
    known = _well_known(people, roots, profiles, sets)
    proposals = []
    for word, refs in _called_by_one_word(people).items():
        # A given name that nobody else has may be transliterated otherwise: "Yulia", of "Julia Stein".
        named = roots.get(word) or (spelt.get(skeleton(word), set()) if word in GIVEN_NAMES else set())
        candidates = sorted({sets.find(r) for r in named})
        given = [c for c in candidates if any(t[0] == word for t in full_names(profiles[c]))]
        first = known.get(word)
        unmatched = [
            r
            for r in refs
            if not (
                _join_to_bearer(r, given, None, people, profiles, sets)
                if _reigns(people[r])
                else _join_to_bearer(r, candidates, first, people, profiles, sets)
            )
        ]
        bearer = next((c for c in candidates if _is_surname_of(word, profiles[c])), None)
        asked = next((ref for ref in unmatched if not _reigns(people[ref])), None)
        if bearer is not None and asked is not None:
            proposals.append((bearer, asked, "the surname is the same"))
        for ref in unmatched[1:]:
            first_one, other = people[unmatched[0]], people[ref]
            if agrees(first_one, other) or not (candidates or contradict(first_one, other)):
                sets.join(unmatched[0], ref)
    return proposals


def _is_surname_of(word: str, person: Person) -> bool:
    """Tell whether a word ends a full name, or begins one that has the surname first."""
    return any(t[-1] == word or (t[0] == word and word not in GIVEN_NAMES) for t in full_names(person))


def _called_by_one_word(people: Mapping[int, Person]) -> dict[str, list[int]]:
    """Give who has no full name, by the last word of the name; "STN" is no surname."""
    lonely: dict[str, list[int]] = {}
    for ref, person in people.items():
        if not full_names(person) and not _LETTERS.fullmatch(name := person.names[0]):
            lonely.setdefault(name_tokens(name)[-1] if name_tokens(name) else "", []).append(ref)
    return lonely


def _well_known(
    people: Mapping[int, Person],
    roots: Mapping[str, Collection[int]],
    profiles: Mapping[int, Person],
    sets: DisjointSets[int],
) -> dict[str, int]:
    """Give, by surname, the bearer whom articles mean that never say the given name.

    Articles that say the surname behind the office of one bearer alone call so as well: "President Stein".
    """
    calling: dict[str, Counter[int]] = defaultdict(Counter)
    for ref, person in people.items():
        surnames = {tokens[-1] for tokens in full_names(person)}
        alone = {tokens[0] for n in person.names if len(tokens := name_tokens(n)) == 1}
        for word in surnames & alone:
            calling[word][sets.find(ref)] += 1
        for word in alone if person.offices and not surnames else ():
            told = [root for root in roots.get(word, ()) if _is_one_leader(person, profiles[root])]
            if len(told) == 1:
                calling[word][told[0]] += 1
    known = {}
    for word, counts in calling.items():
        root, count = counts.most_common(1)[0]
        if count >= _KNOWN_BY and count >= _KNOWN_SHARE * counts.total():
            known[word] = root
    return known


def _join_to_bearer(
    ref: int,
    candidates: Sequence[int],
    known: int | None,
    people: Mapping[int, Person],
    profiles: Mapping[int, Person],
    sets: DisjointSets[int],
) -> bool:
    surnames = {c: {t[-1] for t in full_names(profiles[c])} for c in candidates}
    own = {name_tokens(n)[-1] for n in people[ref].names if name_tokens(n)}
    there = [c for c in candidates if _is_named_beside(people[ref], profiles[c])]
    beside = [c for c in there if own & surnames[c]]
    # Whom an article has beside somebody whose name begins with that surname is another.
    free = [c for c in candidates if own & (surnames[c] | GIVEN_NAMES) or c not in there]
    fitting = [
        c for c in free if _agrees_with_bearer(people[ref], profiles[c], surname=bool(own & surnames[c]))
    ]
    if len(fitting) > 1:  # whom else's company agrees, offices tell apart
        told = [c for c in fitting if _is_one_leader(people[ref], profiles[c])]
        fitting = told if len(told) == 1 else fitting
    if known is not None and not contradict(people[ref], profiles[known]):
        if len(fitting) != 1 or fitting == beside:  # else something tells that another is meant
            fitting = [known] if known in fitting or not fitting or fitting == beside else []
    elif len(fitting) != 1:
        fitting = beside
    if len(fitting) == 1:
        sets.join(fitting[0], ref)
        return True
    return False


def _reigns(person: Person) -> bool:
    """Tell whether someone has a title that given names follow: "King Rudolf" is not "Otto bin Rudolf"."""
    return any(fold_name(name).partition(" ")[0] in _BEFORE_GIVEN for name in person.names)


def _is_one_leader(one: Person, other: Person) -> bool:
    """Tell whether two are called by one of the offices that a state has one of, and are of no two states."""
    return not (contradict(one, other) or _LEADERS.isdisjoint(one.offices & other.offices))


def _is_named_beside(one: Person, other: Person) -> bool:
    """Tell whether an article that has one by the surname has the other in full."""
    return any(" " in name and fold_name(name) in one.company for name in other.names)


def _agrees_with_bearer(one: Person, bearer: Person, *, surname: bool) -> bool:
    """Office or company agree with the full name's; names that many articles have say nothing of a stranger.

    Whom one other article names in full, a reporter or a witness, is not met again by chance: something
    rarer must agree, or two rare names, or one of the family, where the word is a given name.
    """
    if not agrees(one, bearer, rare=surname):
        return False
    if len(bearer.articles) != 1 or bearer.articles <= one.articles:
        return True
    rare = (one.rare & bearer.rare) - (one.own | bearer.own)
    if _reigns(one) or (not surname and _has_family_beside(one, bearer)):
        return True
    return len(one.offices & bearer.offices) > (not surname) or len(rare) > (not surname)


def _has_family_beside(one: Person, bearer: Person) -> bool:
    """Tell whether an article names somebody of the bearer's surname: "Stein's daughter Anna"."""
    surnames = {tokens[-1] for tokens in full_names(bearer)}
    return any(name.rpartition(" ")[2] in surnames for name in one.company if " " in name)
