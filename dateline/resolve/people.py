"""People over articles: one person for every spelling that certainly is theirs.

The rules are those of name matching in authority files: the same full name, a longer form
of it, the same surname with a transliterated given name and the same office. A surname
alone joins only where the corpus has one bearer and something else agrees. What is likely
but not certain is proposed.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from rapidfuzz.fuzz import ratio

from dateline.folding import fold_name
from dateline.resolve.union import DisjointSets

# Honorifics and military or church styles that stand before a name and are no part of it.
_HONORIFICS = frozenset(
    "mr mrs ms miss mx dr prof professor sir dame lord lady president king queen prince princess pm vp "
    "sen senator rep gov governor gen general col colonel maj major lt lieutenant capt captain sgt "
    "rev reverend pope father fr sister imam sheikh ayatollah rabbi judge justice minister chancellor".split()
)
# Whom the press of a time calls by title and given name, and means one person by; kings are many.
_WITHOUT_SURNAME = frozenset({"pope", "queen", "prince", "princess"})
_SUFFIXES = frozenset("jr sr ii iii iv".split())
_STOP = frozenset("the of and for a an to in at on former acting deputy vice then new".split())
_INITIALS = re.compile(r"(?:[A-Z]\.)+|[A-Z]")
_DIGRAPHS = {
    "kh": "h",
    "gh": "g",
    "ch": "c",
    "sh": "s",
    "zh": "z",
    "ts": "c",
    "tz": "c",
    "ck": "k",
    "ph": "f",
    "th": "t",
    "dj": "j",
}
_DIGRAPH = re.compile("|".join(_DIGRAPHS))
# What transliterations of one name differ in, after the digraphs; applied in order.
_TRANSLITERATION = (
    (re.compile(r"[yj]"), "i"),
    (re.compile(r"x"), "ks"),
    (re.compile(r"e(?=r$)"), ""),
    (re.compile(r"w"), "v"),
    (re.compile(r"q"), "k"),
    (re.compile(r"(.)\1+"), r"\1"),
    (re.compile(r"i(?=[aeou])|(?<=[aeou])i"), ""),
)

# Short forms of English given names, and what they are short for.
_SHORT_FOR = {
    short: frozenset(full.split())
    for short, full in (
        ("al", "albert alan alfred"), ("alex", "alexander"), ("andy", "andrew"), ("art", "arthur"),
        ("ben", "benjamin"), ("bernie", "bernard"), ("bert", "albert robert"), ("bill", "william"),
        ("billy", "william"), ("bob", "robert"), ("bobby", "robert"), ("charlie", "charles"),
        ("chris", "christopher christian"), ("chuck", "charles"), ("dan", "daniel"), ("danny", "daniel"),
        ("dave", "david"), ("dick", "richard"), ("don", "donald"), ("doug", "douglas"),
        ("ed", "edward edwin"), ("eddie", "edward"), ("frank", "francis franklin"), ("fred", "frederick"),
        ("gabby", "gabrielle"), ("gerry", "gerald gerard"), ("greg", "gregory"), ("hank", "henry"),
        ("harry", "harold henry"), ("jack", "john"), ("jeff", "jeffrey geoffrey"), ("geoff", "geoffrey"),
        ("jerry", "gerald jerome"), ("jim", "james"), ("jimmy", "james"), ("joe", "joseph"),
        ("johnny", "john"), ("jon", "jonathan"), ("josh", "joshua"), ("kate", "katherine catherine"),
        ("ken", "kenneth"), ("larry", "lawrence"), ("liz", "elizabeth"), ("matt", "matthew"),
        ("mick", "michael"), ("mike", "michael"), ("mitch", "mitchell"), ("nick", "nicholas"),
        ("pat", "patrick patricia"), ("pete", "peter"), ("phil", "philip phillip"), ("ray", "raymond"),
        ("rick", "richard"), ("rob", "robert"), ("ron", "ronald"), ("rudy", "rudolph"), ("sam", "samuel"),
        ("steve", "steven stephen"), ("sue", "susan"), ("ted", "edward theodore"), ("terry", "terence"),
        ("tim", "timothy"), ("tom", "thomas"), ("tony", "anthony"), ("vince", "vincent"), ("walt", "walter"),
    )
}  # fmt: skip

# Whom readers know by the surname alone: the bearer whom that many articles call so after the full name,
# of all that have a bearer of it four in five. Fewer tell of a story's people, and not of the well-known.
_KNOWN_BY, _KNOWN_SHARE = 3, 0.8

# Of spellings of one name in the press, nine in ten score above this; of namesakes' given
# names, few do. It only proposes.
_SIMILAR = 88


@dataclass(frozen=True, slots=True)
class Person:
    """A person of one article: spellings, words of their offices, states, and who else is there.

    `company` are the names of the article, one set for all who are there, and `rare` those of them that
    few articles have; `own` are the person's own among them, which are no company.
    """

    names: tuple[str, ...]
    offices: frozenset[str]
    states: frozenset[str]
    company: frozenset[str]
    rare: frozenset[str] = frozenset()
    own: frozenset[str] = frozenset()


@lru_cache(maxsize=1 << 16)
def name_tokens(name: str) -> tuple[str, ...]:
    """Give the folded words of a person's name, without honorifics, initials and suffixes.

    An initial stays where it is all there is of the given name.
    """
    return _parsed(name)[0]


@lru_cache(maxsize=1 << 16)
def _parsed(name: str) -> tuple[tuple[str, ...], str]:
    """Give a name's tokens, and the initials between given name and surname: "hw" of "Otto H. W. Stein"."""
    words = [
        (part, bool(_INITIALS.fullmatch(word))) for word in name.split() for part in fold_name(word).split()
    ]
    while len(words) > 1 and words[0][0] in _HONORIFICS:
        words = words[1:]
    while len(words) > 1 and words[-1][0] in _SUFFIXES:
        words = words[:-1]
    middle = words[1:-1]
    inner = [part for part, is_initial in middle if not is_initial and len(part) > 1]
    initials = "".join(part for part, is_initial in middle if is_initial)
    return tuple([words[0][0], *inner, words[-1][0]] if len(words) > 1 else [w for w, _ in words]), initials


def _contested(people: Iterable[Person]) -> frozenset[tuple[str, ...]]:
    """Give the names that people share whose initials differ: "Otto A. Stein" is not "Otto B. Stein"."""
    initials: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for person in people:
        for tokens, letters in map(_parsed, person.names):
            if letters and len(tokens) > 1:
                initials[tokens].add(letters)
    return frozenset(
        tokens
        for tokens, found in initials.items()
        if any(not other.startswith(one) for one, other in pairwise(sorted(found)))
    )


def _keys(person: Person, contested: Collection[tuple[str, ...]]) -> list[tuple[str, ...]]:
    """Give the full names by which a person is joined, with the initials where these part namesakes."""
    keys = set()
    for tokens, letters in map(_parsed, person.names):
        if len(tokens) > 1:
            keys.add((tokens[0], f"{letters}.", *tokens[1:]) if letters and tokens in contested else tokens)
    told_apart = {_plain(key) for key in keys if _plain(key) != key}
    return sorted(keys - told_apart)


def _plain(key: tuple[str, ...]) -> tuple[str, ...]:
    """Give a key without initials."""
    return tuple(word for word in key if not word.endswith("."))


def office_words(roles: Sequence[str]) -> frozenset[str]:
    """Give the content words of offices, by which two descriptions of one person agree."""
    return frozenset(w for role in roles for w in fold_name(role).split() if w not in _STOP)


def skeleton(word: str) -> str:
    """Give a form that transliterations of one name share ("Sergei", "Sergey")."""
    word = _DIGRAPH.sub(lambda match: _DIGRAPHS[match[0]], word)
    for pattern, replacement in _TRANSLITERATION:
        word = pattern.sub(replacement, word)
    return word


def _same_given(one: str, other: str) -> bool:
    """Tell whether two given names are one: transliterated, or one short for the other ("Jim", "James")."""
    if skeleton(one) == skeleton(other):
        return True
    return other in _SHORT_FOR.get(one, ()) or one in _SHORT_FOR.get(other, ())


def _full_names(person: Person) -> list[tuple[str, ...]]:
    return sorted({t for n in person.names if len(t := name_tokens(n)) > 1})


def _join_titled(people: Mapping[int, Person], sets: DisjointSets[int]) -> None:
    """Join those of whom no surname is used with the title: "Prince Rudolf"."""
    bearers: dict[str, int] = {}
    for ref, person in people.items():
        for name in map(fold_name, person.names):
            if name.count(" ") == 1 and name.partition(" ")[0] in _WITHOUT_SURNAME:
                sets.join(bearers.setdefault(name, ref), ref)


def join_people(people: Mapping[int, Person]) -> tuple[list[list[int]], list[tuple[int, int, str]]]:
    """Join what is certainly one person; give the groups, and pairs to propose with the reason.

    `people` maps a reference to a person of one article.
    """
    sets, contested = DisjointSets(people), _contested(people.values())
    bearers: dict[tuple[str, ...], int] = {}
    for ref, person in people.items():
        for key in _keys(person, contested):
            sets.join(bearers.setdefault(key, ref), ref)
    _join_titled(people, sets)
    proposals = _join_variants(people, bearers, sets)
    proposals += _join_surnames(people, bearers, sets)
    return sets.sets(), [p for p in proposals if sets.find(p[0]) != sets.find(p[1])]


def _profile(people: Mapping[int, Person], sets: DisjointSets[int]) -> dict[int, Person]:
    """Give what is known together of each joined person, by representative."""
    merged: dict[int, Person] = {}
    for ref, person in people.items():
        root = sets.find(ref)
        have = merged.get(root)
        merged[root] = person if have is None else _together(have, person)
    return merged


def _together(one: Person, other: Person) -> Person:
    return Person(
        tuple(sorted({*one.names, *other.names})),
        one.offices | other.offices,
        one.states | other.states,
        (one.company - one.own) | (other.company - other.own),
        (one.rare - one.own) | (other.rare - other.own),
    )


def _join_variants(
    people: Mapping[int, Person], bearers: Mapping[tuple[str, ...], int], sets: DisjointSets[int]
) -> list[tuple[int, int, str]]:
    """Join a shorter and a longer form, and transliterations, of full names that share a surname."""
    by_surname: dict[str, list[tuple[str, ...]]] = {}
    for tokens in sorted(bearers):
        by_surname.setdefault(tokens[-1], []).append(tokens)
    proposals = []
    for namesakes in by_surname.values():
        for i, one in enumerate(namesakes):
            longer = [o for o in namesakes if set(one) < set(o)]
            if len(longer) == 1:
                sets.join(bearers[longer[0]], bearers[one])
            for other in namesakes[i + 1 :]:
                if _plain(one) == _plain(other):
                    continue  # whose initials part them, or who may be either
                verdict = _variant(one, other, people[bearers[one]], people[bearers[other]])
                if verdict == "join":
                    sets.join(bearers[one], bearers[other])
                elif verdict:
                    proposals.append((bearers[one], bearers[other], verdict))
    return proposals


def _variant(one: tuple[str, ...], other: tuple[str, ...], a: Person, b: Person) -> str | None:
    """Tell whether two full names with one surname are one person: "join", a reason to propose, or None."""
    same_sound = _same_given(one[0], other[0])
    agree = bool(a.offices & b.offices) and bool(a.states & b.states or not (a.states and b.states))
    if same_sound and agree:
        return "join"
    if same_sound or (agree and ratio(" ".join(one), " ".join(other)) >= _SIMILAR):
        return "the surname is the same and the given name nearly"
    return None


def _join_surnames(
    people: Mapping[int, Person], bearers: Mapping[tuple[str, ...], int], sets: DisjointSets[int]
) -> list[tuple[int, int, str]]:
    """Join people known by one word to the only bearer of that name, where something else agrees."""
    roots: dict[str, set[int]] = {}
    for tokens, ref in bearers.items():
        for word in {tokens[-1], tokens[0]}:
            roots.setdefault(word, set()).add(sets.find(ref))
    profiles = _profile(people, sets)
    known = _well_known(people, sets)
    lonely: dict[str, list[int]] = {}
    for ref, person in people.items():
        if not _full_names(person):
            for name in person.names[:1]:
                lonely.setdefault(name_tokens(name)[-1] if name_tokens(name) else "", []).append(ref)
    proposals = []
    for word, refs in lonely.items():
        candidates = sorted({sets.find(r) for r in roots.get(word, ())})
        first = known.get(word)
        unmatched = [r for r in refs if not _join_to_bearer(r, candidates, first, people, profiles, sets)]
        proposals += [(c, r, "the surname is the same") for r in unmatched[:1] for c in candidates[:1]]
        for ref in unmatched[1:]:
            first_one, other = people[unmatched[0]], people[ref]
            if _agrees(first_one, other) or not (candidates or _contradict(first_one, other)):
                sets.join(unmatched[0], ref)
    return proposals


def _well_known(people: Mapping[int, Person], sets: DisjointSets[int]) -> dict[str, int]:
    """Give, by surname, the bearer whom articles mean that never say the given name."""
    calling: dict[str, Counter[int]] = defaultdict(Counter)
    for ref, person in people.items():
        surnames = {tokens[-1] for tokens in _full_names(person)}
        for word in surnames & {tokens[0] for n in person.names if len(tokens := name_tokens(n)) == 1}:
            calling[word][sets.find(ref)] += 1
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
    surnames = {c: {t[-1] for t in _full_names(profiles[c])} for c in candidates}
    own = {name_tokens(n)[-1] for n in people[ref].names if name_tokens(n)}
    fitting = [c for c in candidates if _agrees(people[ref], profiles[c], rare=bool(own & surnames[c]))]
    if len(fitting) != 1 and known is not None and not _contradict(people[ref], profiles[known]):
        fitting = [known] if known in fitting or not fitting else []
    if len(fitting) == 1:
        sets.join(fitting[0], ref)
        return True
    return False


def _contradict(one: Person, other: Person) -> bool:
    """Tell whether two people are of different states."""
    return bool(one.states and other.states and not one.states & other.states)


def _agrees(one: Person, other: Person, *, rare: bool = True) -> bool:
    """Office or company agree: a shared office word with no contradicting state, or shared names.

    Two names of the company, or with `rare` one that few articles have: it is the same story.
    """
    if _contradict(one, other):
        return False
    own = one.own | other.own
    if one.offices & other.offices or (rare and (one.rare & other.rare) - own):
        return True
    return len((one.company & other.company) - own) >= 2  # noqa: PLR2004
