"""People over articles: one person for every spelling that certainly is theirs.

The rules are those of name matching in authority files: the same full name, a longer form
of it, the same surname with a transliterated given name and the same office. A surname
alone joins only where the corpus has one bearer and something else agrees. What is likely
but not certain is proposed.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from itertools import combinations, pairwise, permutations

from rapidfuzz.fuzz import ratio

from dateline.lexicon.folding import fold_name
from dateline.lexicon.given_names import GIVEN_NAMES
from dateline.lexicon.person_spellings import PARTICLES, in_one_spelling, is_transliterated, skeleton
from dateline.resolve.person import Person, agrees, contradict, profile
from dateline.resolve.person_names import (
    is_misspelt,
    is_near_surname,
    is_one_surname,
    name_tokens,
    parse,
    same_given,
    spelt_otherwise,
)
from dateline.resolve.surnames import join_surnames
from dateline.resolve.union import DisjointSets

__all__ = ["Person", "join_people"]

# Whom the press of a time calls by title and given name, and means one person by; kings are many.
_WITHOUT_SURNAME = frozenset({"pope", "queen", "prince", "princess"})
# Of spellings of one name in the press, nine in ten score above this; of namesakes' given
# names, few do. It only proposes.
_SIMILAR = 88
_ALIKE = 80  # the same of surnames, where the given name and an office of two words are one
_LONG_SURNAME = 5  # letters: shorter ones are given names of many languages
_WORDS_OF_OFFICE = 3  # with the state's adjective: fewer are many people's


def _contested(people: Iterable[Person]) -> frozenset[tuple[str, ...]]:
    """Give namesakes' names: whose initials differ, "Otto A. Stein" and "Otto B. Stein", or suffixes."""
    initials: dict[tuple[str, ...], set[str]] = defaultdict(set)
    generations: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for name in {name for person in people for name in person.names}:
        parsed = parse(name)
        if len(parsed.tokens) > 1:
            initials[parsed.tokens].update([parsed.initials] if parsed.initials else [])
            generations[parsed.tokens].update([parsed.generation] if parsed.generation else [])
    differ = {
        tokens
        for tokens, found in initials.items()
        if any(not other.startswith(one) for one, other in pairwise(sorted(found)))
    }
    return frozenset(differ | {tokens for tokens, found in generations.items() if len(found) > 1})


def _keys(person: Person, contested: Collection[tuple[str, ...]]) -> list[tuple[str, ...]]:
    """Give the full names by which a person is joined, with what parts namesakes: initials and suffixes."""
    keys = set()
    for parsed in map(parse, person.names):
        first, *others = parsed.tokens
        if others:
            marks = [f"{m}." for m in (parsed.initials, parsed.generation) if m]
            key = (first, *marks, *others) if parsed.tokens in contested else parsed.tokens
            keys.add(in_one_spelling(key))
    told_apart = {_plain(key) for key in keys if _plain(key) != key}
    return sorted(keys - told_apart)


def _plain(key: tuple[str, ...]) -> tuple[str, ...]:
    """Give a key without initials and suffixes."""
    return tuple(word for word in key if not word.endswith("."))


def _by_surname(people: Mapping[int, Person]) -> dict[int, Person]:
    """Write the surname that begins with a particle as one word where a full name ends in it.

    "Van Stein", of "Otto van Stein" and of "Anna van Stein", is no name that joins the two.
    """
    names = {name for person in people.values() for name in person.names}
    ends = {t[n:] for t in map(name_tokens, names) for n in range(1, len(t) - 1)}
    alone = {name for name in names if (p := parse(name)).surname_alone and p.tokens in ends}
    if not alone:
        return dict(people)
    return {
        ref: replace(person, names=tuple(name_tokens(n)[-1] if n in alone else n for n in person.names))
        if alone.intersection(person.names)
        else person
        for ref, person in people.items()
    }


def _join_titled(people: Mapping[int, Person], sets: DisjointSets[int]) -> None:
    """Join those of whom no surname is used with the title: "Prince Rudolf"."""
    bearers: dict[str, int] = {}
    for ref, person in people.items():
        for name in map(fold_name, person.names):
            if name.count(" ") == 1 and name.partition(" ")[0] in _WITHOUT_SURNAME:
                sets.join(bearers.setdefault(name, ref), ref)


def _join_spelt_out(
    people: Mapping[int, Person], bearers: Mapping[tuple[str, ...], int], sets: DisjointSets[int]
) -> None:
    """Join a full name with how it is written without its diacritics: "Käthe Stein", "Kaethe Stein"."""
    for ref, person in people.items():
        for spelt in (other for name in person.names for other in spelt_otherwise(name)):
            key = in_one_spelling(name_tokens(spelt))
            if len(key) > 1 and key in bearers:
                sets.join(bearers[key], ref)


def join_people(people: Mapping[int, Person]) -> tuple[list[list[int]], list[tuple[int, int, str]]]:
    """Join what is certainly one person; give the groups, and pairs to propose with the reason.

    `people` maps a reference to a person of one article.
    """
    people = _by_surname(people)
    sets, contested = DisjointSets(people), _contested(people.values())
    bearers: dict[tuple[str, ...], int] = {}
    spaceless: dict[tuple[str, str], int] = {}
    for ref, person in people.items():
        for key in _keys(person, contested):
            sets.join(bearers.setdefault(key, ref), ref)
            sets.join(spaceless.setdefault((key[0], "".join(key[1:])), ref), ref)  # "De Stein", "DeStein"
    _join_titled(people, sets)
    _join_spelt_out(people, bearers, sets)
    proposals = _join_variants(people, bearers, sets)
    proposals += _join_second_surnames(people, bearers, sets)
    proposals += _join_misspelt(people, bearers, sets)
    proposals += join_surnames(people, bearers, sets)
    asked = {frozenset((sets.find(p[0]), sets.find(p[1]))): p for p in reversed(proposals)}
    return sets.sets(), [p for pair, p in reversed(asked.items()) if len(pair) > 1]


def _join_variants(
    people: Mapping[int, Person], bearers: Mapping[tuple[str, ...], int], sets: DisjointSets[int]
) -> list[tuple[int, int, str]]:
    """Join a shorter and a longer form, and variants of the given name, where the surname is one."""
    by_surname: dict[str, list[tuple[str, ...]]] = {}
    for tokens in sorted(bearers):
        by_surname.setdefault(tokens[-1], []).append(tokens)
    profiles, root_of = profile(people, sets), {key: sets.find(ref) for key, ref in bearers.items()}
    proposals = []
    for namesakes in by_surname.values():
        for i, one in enumerate(namesakes):
            longer = [o for o in namesakes if Counter(one) < Counter(o)]
            if len(longer) == 1:
                sets.join(bearers[longer[0]], bearers[one])
            for other in namesakes[i + 1 :]:
                if _plain(one) == _plain(other):
                    continue  # whose initials or suffixes part them, or who may be either
                verdict = _variant(one, other, profiles[root_of[one]], profiles[root_of[other]])
                if verdict == "join":
                    sets.join(bearers[one], bearers[other])
                elif verdict:
                    proposals.append((bearers[one], bearers[other], verdict))
    return proposals


def _join_second_surnames(
    people: Mapping[int, Person], bearers: Mapping[tuple[str, ...], int], sets: DisjointSets[int]
) -> list[tuple[int, int, str]]:
    """Join a name with the one that has another surname behind it: "Maria Rossi", "Maria Rossi Stein".

    Something else must agree. Who has one office is proposed where the surname is in the middle otherwise,
    or where surnames are spelt nearly alike.
    """
    by_given: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    for tokens in sorted(bearers):
        by_given[skeleton(tokens[0])].append(tokens)
    profiles, root_of = profile(people, sets), {key: sets.find(ref) for key, ref in bearers.items()}
    proposals = []
    for namesakes in by_given.values():
        for one, other in permutations(namesakes, 2):
            a, b = bearers[one], bearers[other]
            first, second = profiles[root_of[one]], profiles[root_of[other]]
            if contradict(first, second):
                continue
            longer = [name for name in namesakes if _goes_on(one, name)]
            if longer == [other] and agrees(first, second) and not (first.relative or second.relative):
                sets.join(a, b)
            elif _goes_on(one, other):
                proposals.append((a, b, "the one name is all of the other but a second surname"))
            elif not first.offices & second.offices:
                continue
            elif len(one) == 2 and one[0] == other[0] and _is_in_middle(one[-1], other):  # noqa: PLR2004
                proposals.append((a, b, "the surname of one is in the other's name"))
            elif one < other and len(one) == len(other) and _have_alike(one, other, first, second):
                proposals.append((a, b, "the office and the given name are one and the surnames are nearly"))
    return proposals


def _goes_on(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Tell whether a name is another without its second surname: not "Otto Maria" of "Otto Maria Stein"."""
    return len(other) == len(one) + 1 and other[: len(one)] == one and one[-1] not in GIVEN_NAMES | PARTICLES


def _have_alike(one: tuple[str, ...], other: tuple[str, ...], a: Person, b: Person) -> bool:
    """Tell whether the surnames of two are long and spelt nearly alike, and their office has two words."""
    alike = one[-1] != other[-1] and ratio(one[-1], other[-1]) >= _ALIKE
    return alike and min(map(len, (one[-1], other[-1]))) >= _LONG_SURNAME and len(a.offices & b.offices) > 1


def _is_in_middle(surname: str, name: tuple[str, ...]) -> bool:
    """Tell whether a long surname, in some transliteration, stands in a name before another surname."""
    return len(surname) >= _LONG_SURNAME and any(ratio(surname, part) >= _SIMILAR for part in name[1:-1])


def _variant(one: tuple[str, ...], other: tuple[str, ...], a: Person, b: Person) -> str | None:
    """Tell whether two full names with one surname are one person: "join", a reason to propose, or None."""
    same = same_given(one[0], other[0]) and (len(one) != len(other) or one[1:-1] == other[1:-1])
    agree = len(a.offices & b.offices) > contradict(a, b)  # of two states, two words: "ambassador to Peru"
    # Of one family several are in a story: "his father Otto Stein", "Ottokar Stein".
    unlike = bool(a.offices and b.offices) or a.relative or b.relative
    near = agree or (_is_one_story(a, b) and not unlike)
    told = agree or (one[1:] == other[1:] and agrees(a, b) and not unlike)
    if (same and told) or (near and ((same and len(one) == len(other)) or is_misspelt(one, other))):
        return "join"
    if one[0][0] == other[0][0] and one[1:] == other[1:] and _hold_one_office(a, b):
        return "the surname and the office are the same and the given names begin alike"
    if same or (agree and ratio(" ".join(one), " ".join(other)) >= _SIMILAR):
        return "the surname is the same and the given name nearly"
    return None


def _hold_one_office(one: Person, other: Person) -> bool:
    """Tell whether several words of an office are the same: "Ruritanian Foreign Minister"."""
    return not contradict(one, other) and len(one.offices & other.offices) >= _WORDS_OF_OFFICE


def _join_misspelt(
    people: Mapping[int, Person], bearers: Mapping[tuple[str, ...], int], sets: DisjointSets[int]
) -> list[tuple[int, int, str]]:
    """Join those of one given name whose surnames differ by a letter, or by transliteration, in one story.

    Whose names are one by the rules of transliteration may be of one office instead. Whose surnames are
    nearly alike must be of one office too, and are proposed where that alone or the story is one.
    """
    alike: dict[tuple[str, str], list[tuple[str, ...]]] = defaultdict(list)
    for tokens in sorted(bearers):
        alike[skeleton(tokens[0]), skeleton(tokens[-1])[:1]].append(tokens)
    profiles, root_of = profile(people, sets), {key: sets.find(ref) for key, ref in bearers.items()}
    proposals = []
    for namesakes in alike.values():
        for one, other in combinations(namesakes, 2):
            if root_of[one] == root_of[other]:
                continue
            verdict = _misspelt(one, other, profiles[root_of[one]], profiles[root_of[other]])
            if verdict == "join":
                sets.join(bearers[one], bearers[other])
            elif verdict:
                proposals.append((bearers[one], bearers[other], verdict))
    return proposals


def _misspelt(one: tuple[str, ...], other: tuple[str, ...], a: Person, b: Person) -> str | None:
    """Tell whether two names of one given name are one person: "join", a reason to propose, or None."""
    spelt = is_transliterated(one, other)
    near = is_near_surname(one, other)
    if contradict(a, b) or not (spelt or near or is_one_surname(one, other)):
        return None
    offices, story = a.offices & b.offices, _is_one_story(a, b)
    unlike = bool(a.offices and b.offices and not offices)
    if story and not unlike and (offices or spelt or is_one_surname(one, other)):
        return "join"
    if (spelt and agrees(a, b)) or len(offices) >= _WORDS_OF_OFFICE:
        return "join"
    if one[-1] != other[-1] and (spelt or offices or story):
        return "the given name is the same and the surname nearly"
    return None


def _is_one_story(one: Person, other: Person) -> bool:
    """Tell whether an article names both in full, or both are named with one that few articles name."""
    if contradict(one, other):
        return False
    named = {n for n in one.own if " " in n} & other.company or {
        n for n in other.own if " " in n
    } & one.company
    return bool(named or (one.rare & other.rare) - (one.own | other.own))
