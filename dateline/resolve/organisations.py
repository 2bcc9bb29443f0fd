"""Organisations over articles: by key, by folded name, and by abbreviations that have one meaning."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType

from dateline.lexicon.body_names import (
    field_first,
    in_one_spelling,
    is_unowned,
    ministry_of_field,
    with_figure,
    with_letters,
)
from dateline.lexicon.folding import fold_name, strip_article
from dateline.resolve.body_spellings import institutes, is_run_together, misspelt_parties, run_together
from dateline.resolve.union import DisjointSets

_PARTY = " party"
_CITY_COUNCIL = " city council"
_EMBASSY = " embassy"
_MEMBERS = (" dems", " democrats", " republicans", " conservatives", " liberals", " greens", " socialists")
_LONG = 3  # spaces: in shorter names a plural may tell two bodies apart
_STEM = 6  # letters, which the words of one name share in all its wordings
_COMPANY_FORM = re.compile(
    r"(?<=\w)(?: (?:group )?holdings?$|(?: (?:group )?holdings?| group)?"
    r" (?:(?:co )?(?:inc|incorporated|ltd|limited|llc|llp|lp|plc|corp|corporation|gmbh|ag|nv|pjsc|ojsc|jsc"
    r"|(?:pty|pte|pvt|sdn) (?:ltd|limited|bhd)|bhd|berhad|asa|oyj|sa[bc]?(?: de cv)?|sarl|srl|bv)"
    r"|co|company)$)"
    r"|^(?:oao|ooo|pao|zao|pjsc|ojsc|jsc) (?=\w)"
)
# What letters are: "ZVP Party", "ZNN TV".
_CLASS_NOUN = re.compile(r" (?:[Pp]arty|[Gg]roup|[Cc]ompany|[Mm]ovement|TV)$|(?<=[A-Z]{3})TV$")
_PARTY_OF = re.compile(r"^party (?:for|of) (\w+)$")
_OWNER = re.compile(r"^u ?s ")  # before bodies of its own, articles name this state or leave it out
# Bodies of the United States that no other state has by these names, and what else they are called.
_OF_US_ALONE = frozenset(
    f"{field} department"
    for field in (
        "homeland security", "defense", "state", "treasury", "interior", "veterans affairs", "commerce"
    )
) | {
    "white house", "homeland security", "national security agency", "central intelligence agency",
    "federal bureau of investigation", "environmental protection agency", "food drug administration",
    "federal aviation administration", "securities exchange commission", "internal revenue service",
    "drug enforcement administration", "immigration customs enforcement", "customs border protection",
    "centers for disease control prevention", "federal reserve", "secret service",
    "house republicans", "house democrats", "senate republicans", "senate democrats",
}  # fmt: skip
_SHORT_FOR = {
    "homeland security": "homeland security department",
    "us treasury": "treasury department",
    "world service": "bbc world service",
    "tea party movement": "tea party",
}
# What several states have by one name.
_OF_ANY_STATE = re.compile(
    r"(?:^|\ )(?:ministry|department|parliament|senate|house|assembly|court|army|navy|forces?|guard|police"
    r"|bank|party|treasury|democrats|greens|socialists|labour|house\ of\ representatives)$"
)
# What parts of a state have by the same name, and those of federations besides.
_OF_PARTS = re.compile(
    r"(?:^|\ )(?:departments?|council|committee|police|office|agency|authority|service|embassy"
    r"|(?:district|appeals?|federal)\ court|court\ of\ appeals?)$"
)
_OF_FEDERATIONS = re.compile(
    r"(?:^|\ )(?:(?:supreme|high|constitutional)\ court|senate|assembly|house|house\ of\ representatives"
    r"|parliament|national\ guard|commission|board|bureau)$"
)
_FEDERATIONS = frozenset({"US", "AU", "CA", "DE", "AT", "CH", "IN", "BR", "MX", "AR", "NG", "MY", "PK", "ET"})
# "9th US Circuit Court of Appeals", which is the 9th Circuit.
_CIRCUIT = re.compile(r"^(\d+)(?:st|nd|rd|th)? (?:us |u s )?circuit(?: court(?: of appeals?)?)?$")
_POSSESSIVES = ("'s", "’s", "s'", "s’")
_STATES_BY_LETTERS = frozenset({"us", "uk"})
_LEAST_INITIALS = 3  # fewer may be those of any name
_LEAST_LETTERS = 4  # fewer are a word of their own: "Sea" is not "SEA"
_OF_ONE_STORY = 2  # rare names that articles share
_ABBREVIATION_LENGTH = 7  # letters: longer runs of capitals are headlines or brand names


@dataclass(frozen=True, slots=True)
class Organisation:
    """An organisation of one article: its spellings, and its identity where it has one.

    `states` are those that the article names, `about` the one that it names most; `owned` are the states
    that its names end in, each with the rest of the name: "Rail Society", of the "Rail Society of Peru".
    `rare` are the names of the article that few others have.
    """

    names: tuple[str, ...]
    key: str
    states: frozenset[str] = frozenset()
    about: str = ""
    owned: tuple[tuple[str, str], ...] = ()
    article: int = -1
    rare: frozenset[str] = frozenset()


@lru_cache(maxsize=1 << 16)
def is_abbreviation(name: str) -> bool:
    """Tell whether a name is written as an abbreviation ("NATO", "U.N.")."""
    letters = strip_article(name).replace(".", "")
    return letters.isupper() and letters.isalpha() and len(letters) <= _ABBREVIATION_LENGTH


@lru_cache(maxsize=1 << 16)
def letters_in(name: str) -> str:
    """Give the folded letters that a name is, with what they are or without: "zvp", of "ZVP Party"."""
    bare = _CLASS_NOUN.sub("", strip_article(name))
    folded = fold_name(bare) if is_abbreviation(bare) else ""
    return "" if bare != name and folded in _STATES_BY_LETTERS else folded


def form_of(name: str) -> str:
    """Give what spellings of a body's name share: no article, no legal form, "co-operation" in one word."""
    return _with_articles(name).replace(" the ", " ")


@lru_cache(maxsize=1 << 16)
def _with_articles(name: str) -> str:
    """Give the same with the articles within: "Alliance for the Union of Velda"."""
    form = _COMPANY_FORM.sub("", in_one_spelling(fold_name(name).replace("co operat", "cooperat")))
    form = field_first(with_figure(with_letters(_in_singular(form.removeprefix("al ") or form))))
    form = ministry_of_field(form)
    form = bare if (bare := form.removeprefix("us ")) in _OF_US_ALONE else _PARTY_OF.sub(r"\1 party", form)
    return _CIRCUIT.sub(r"\1 circuit", _SHORT_FOR.get(form, form))


def _forms(organisation: Organisation) -> Iterable[str]:
    """Give the forms of a body's full names; one that its abbreviation leaves the owner out of, without."""
    short = {strip_article(n).replace(".", "") for n in organisation.names if is_abbreviation(n)}
    forms = {form_of(n): None for n in organisation.names if not letters_in(n)}
    for name in organisation.names if short else ():
        owner, _, rest = name.partition(" ")
        initials = "".join(word[0] for word in rest.split() if word[0].isupper())
        owned = owner.endswith(_POSSESSIVES) or fold_name(owner) in _STATES_BY_LETTERS
        if owned and any(letters == initials or _begin(letters, initials) for letters in short):
            forms[form_of(rest)] = None
    return forms


def _begin(letters: str, initials: str) -> bool:
    """Tell whether an abbreviation stands for the first words of a name: "ZCE" in "... and Education"."""
    return len(letters) >= _LEAST_INITIALS and initials.startswith(letters)


def _shorter(form: str) -> Iterable[str]:
    """Give the forms that a party goes by besides: "labour party" by "labour", "zenda greens" by one.

    Of a body of two words that one is the members': "Zenda Unionists" of the "Zenda Unionist Party".
    """
    if form.endswith(_PARTY) and form.count(" ") == 1:
        yield form.removesuffix(_PARTY)
    if form.endswith("ist" + _PARTY):
        yield f"{form.removesuffix(_PARTY)}s"
    if form.endswith(_CITY_COUNCIL) and form.count(" ") > 1:
        yield f"{form.removesuffix(_CITY_COUNCIL)} council"
    if form.endswith(_MEMBERS):
        yield form[:-1]


def _in_singular(form: str) -> str:
    """Give a long name without the plural of its last word, which articles add and leave out."""
    plural = form.endswith("s") and not form.endswith(("ss", "us", "is"))
    plural = plural and (form.count(" ") >= _LONG or form.endswith(" forces"))
    return form[:-1] if plural else form


def join_organisations(organisations: Mapping[int, Organisation]) -> list[list[int]]:
    """Give the groups of references that are one organisation.

    Two keys are two organisations, though articles call both "the foreign ministry". An
    abbreviation joins long names only where all articles that explain it agree on one;
    otherwise each article's abbreviation stays with that article's long name.
    """
    sets: DisjointSets[int] = DisjointSets(organisations)
    keys: dict[str, int] = {}
    for ref, organisation in organisations.items():
        if organisation.key:
            sets.join(keys.setdefault(organisation.key, ref), ref)
    _join_of_state(organisations, keys, sets)
    _join_to_owned(organisations, sets)
    joiner = _Joiner(sets, {sets.find(ref): key for key, ref in keys.items()})
    bearers: dict[str, list[int]] = {}
    for ref, organisation in organisations.items():
        for form in _forms(organisation):
            bearers.setdefault(form, []).append(ref)
    for form, refs in bearers.items():
        if form.endswith(_EMBASSY):
            continue  # of unnamed host: another article's may be in another state
        unowned = is_unowned(form) and form not in _OF_US_ALONE
        joiner.join_all(refs, organisations if unowned or _OF_ANY_STATE.search(form) else {}, unowned=unowned)
    for form, refs in bearers.items():
        for other in _shorter(form):
            joiner.join_all([*refs, *bearers.get(other, ())], organisations)
    names = {name for organisation in organisations.values() for name in organisation.names}
    together = {form_of(name) for name in names if is_run_together(name)}
    for refs in (*run_together(together, bearers), *institutes(bearers), *misspelt_parties(bearers)):
        joiner.join_all(refs)
    _join_abbreviations(organisations, sets, joiner)
    _join_initials(organisations, joiner)
    _join_half_spelt(organisations, joiner)
    _join_letters(organisations, joiner, bearers)
    _join_first_words(organisations, sets, joiner)
    return sets.sets()


def _join_of_state(
    organisations: Mapping[int, Organisation], keys: Mapping[str, int], sets: DisjointSets[int]
) -> None:
    """Join a body whose state is not told with that of the state that its article is about.

    One that not every state has is that of the only state known to have it, where its article names that.
    """
    owned: dict[str, dict[str, int]] = {}
    for key, ref in keys.items():
        owned.setdefault(form_of(key.partition(" ")[2]), {})[state_of(key)] = ref
    for ref, organisation in organisations.items():
        names = organisation.names if not organisation.key else ()
        forms = {form_of(name) for name in names if not letters_in(name)}
        form = forms.pop() if len(forms) == 1 else ""
        if form not in owned or _OF_PARTS.search(form):
            continue
        own, about = owned[form], organisation.about
        if about in own and not (about in _FEDERATIONS and _OF_FEDERATIONS.search(form)):
            sets.join(own[about], ref)
        elif len(own) == 1 and " " in form and not is_unowned(form) and organisation.states & own.keys():
            sets.join(next(iter(own.values())), ref)


def _join_to_owned(organisations: Mapping[int, Organisation], sets: DisjointSets[int]) -> None:
    """Join a body that is named without its state with the one that is named with it.

    All articles that name it without must be about that state: others have namesakes.
    """
    owned: dict[str, dict[str, int]] = {}
    for ref, organisation in organisations.items():
        for state, rest in organisation.owned if not organisation.key else ():
            first = owned.setdefault(form_of(rest), {}).setdefault(state, ref)
            sets.join(first, ref)
    bare: dict[str, list[int]] = {}
    for ref, organisation in organisations.items() if owned else ():
        for form in {form_of(name) for name in organisation.names if not letters_in(name)} & owned.keys():
            bare.setdefault(form, []).append(ref)
    for form, refs in bare.items():
        about = {organisations[ref].about for ref in refs}
        if (
            len(about) == 1
            and about == owned[form].keys()
            and not any(organisations[ref].key for ref in refs)
        ):
            for ref in refs:
                sets.join(owned[form][organisations[ref].about], ref)


def _join_wordings(organisations: Mapping[int, Organisation], refs: set[int], joiner: _Joiner) -> None:
    """Join what one abbreviation stands for where only endings differ: "Agriculture", "Agricultural"."""
    stems: dict[str, list[int]] = {}
    for ref in sorted(refs):
        for form in {_with_articles(n).partition(" of the ")[0]: None for n in organisations[ref].names}:
            if " " in form:
                words = _OWNER.sub("", form).split()
                stems.setdefault(" ".join(word[:_STEM] for word in words), []).append(ref)
    for alike in (*stems.values(), *_with_owners(stems)):
        joiner.join_all(alike)


def _with_owners(stems: Mapping[str, list[int]]) -> Iterable[list[int]]:
    """Give the references of names that end in the name of another, if one owner alone is told.

    Of what the same letters stand for: "United Nations Office for Rail", "Office for Rail".
    """
    for stem, refs in stems.items():
        longer = [other for other in stems if other.endswith(f" {stem}")]
        if len(longer) == 1 and " " in stem:
            yield [*stems[longer[0]], *refs]


class _Joiner:
    """Joins references as long as no two keys come together."""

    def __init__(self, sets: DisjointSets[int], key_of: dict[int, str]) -> None:
        self._sets = sets
        self._key_of = key_of

    def join_all(
        self,
        refs: list[int],
        of_states: Mapping[int, Organisation] = MappingProxyType({}),
        *,
        unowned: bool = False,
    ) -> None:
        """Join references that share a name; where it belongs to several keys, only those that have none.

        With `of_states` a body without a key that has one name is the state's that its article is about,
        and not that of a state that it does not name. An `unowned` name, as "High Court", is of no other.
        """
        for keyed, ref in [*self._owned(refs, of_states)]:
            self._sets.join(keyed, ref)
        if unowned:
            refs = [ref for ref in refs if self._sets.find(ref) in self._key_of or of_states[ref].about]
        refs = self._without_foreign(refs, of_states)
        roots = list({self._sets.find(ref): None for ref in refs})
        keys = {key for root in roots if (key := self._key_of.get(root))}
        if len(keys) > 1:
            refs = [ref for ref in refs if self._sets.find(ref) not in self._key_of]
            self._join_by_state(refs, of_states)
            return
        if unowned and not keys:
            self._join_by_state(refs, of_states)
            return
        for ref in refs[1:]:
            self._sets.join(refs[0], ref)
        if keys:
            self._key_of[self._sets.find(refs[0])] = keys.pop()

    def _join_by_state(self, refs: Iterable[int], of_states: Mapping[int, Organisation]) -> None:
        """Join references without a key whose articles are about the same state."""
        first: dict[str, int] = {}
        for ref in refs:
            about = of_states[ref].about if ref in of_states else ""
            self._sets.join(first.setdefault(about, ref), ref)

    def _without_foreign(self, refs: list[int], of_states: Mapping[int, Organisation]) -> list[int]:
        """Give the references without those of other states, which are joined among themselves."""
        owners = {state_of(self._key_of[root]) for root in map(self._sets.find, refs) if root in self._key_of}
        if not owners or "" in owners:
            return refs
        foreign = {ref for ref in refs if self._is_foreign(ref, owners, of_states)}
        self._join_by_state(sorted(foreign), of_states)
        return [ref for ref in refs if ref not in foreign]

    def _owned(self, refs: list[int], of_states: Mapping[int, Organisation]) -> Iterable[tuple[int, int]]:
        """Give the references without a key whose article is about a state that a key is of, each with it."""
        keyed = {self._key_of[root]: root for root in map(self._sets.find, refs) if root in self._key_of}
        for ref in refs if len(keyed) > 1 else ():
            if ref in of_states and self._sets.find(ref) not in self._key_of:
                own = [root for key, root in keyed.items() if state_of(key) == of_states[ref].about != ""]
                if len(own) == 1 and len({form_of(name) for name in of_states[ref].names}) == 1:
                    yield own[0], ref

    def _is_foreign(self, ref: int, owners: set[str], of_states: Mapping[int, Organisation]) -> bool:
        """Tell whether a reference's article names states, and none of those that own such a body."""
        if ref not in of_states or self._sets.find(ref) in self._key_of:
            return False
        return bool(of_states[ref].states) and owners.isdisjoint(of_states[ref].states)


def state_of(key: str) -> str:
    """Give the code of the state that a key is of: "PE" of "PE senate"; empty for others."""
    code = key.partition(" ")[0]
    return code.partition("-")[0] if code.isupper() else ""


def _join_letters(
    organisations: Mapping[int, Organisation], joiner: _Joiner, bearers: Mapping[str, list[int]]
) -> None:
    """Join letters written as a word with those in capitals: "Zena" and "ZENA"."""
    capitals: dict[str, list[int]] = {}
    for ref, organisation in organisations.items():
        for form in {fold_name(n): None for n in organisation.names if is_abbreviation(n)}:
            capitals.setdefault(form, []).append(ref)
    for form, refs in capitals.items():
        if len(form) >= _LEAST_LETTERS and form in bearers:
            joiner.join_all([*refs, *bearers[form]])


def _join_initials(organisations: Mapping[int, Organisation], joiner: _Joiner) -> None:
    """Join long letters that no article explains with the one body whose initials they are.

    Their articles must be about one state.
    """
    lettered: dict[str, list[int]] = {}
    spelt: dict[str, dict[str, list[int]]] = {}
    for ref, organisation in organisations.items():
        short = {letters_in(name) for name in organisation.names}
        if len(short) == 1 and all(short):
            lettered.setdefault(short.pop(), []).append(ref)
        for name in () if any(short) else organisation.names:
            initials = "".join(word[0] for word in name.split() if word[0].isupper()).lower()
            spelt.setdefault(initials, {}).setdefault(form_of(name), []).append(ref)
    for letters, refs in lettered.items():
        meant = spelt.get(letters, {}) if len(letters) >= _LEAST_LETTERS else {}
        full = [ref for found in meant.values() for ref in found]
        about = {organisations[ref].about for ref in (*refs, *full)}
        if len(meant) == 1 and len(about) == 1 and "" not in about:
            joiner.join_all([*full, *refs])


def _join_half_spelt(organisations: Mapping[int, Organisation], joiner: _Joiner) -> None:
    """Join a word and letters with the body that they are of: "Zenda RCC", "Zenda Rail Care Center"."""
    half: dict[tuple[str, str], list[int]] = {}
    full: dict[str, dict[str, list[int]]] = {}
    for ref, organisation in organisations.items():
        for name in organisation.names:
            first, _, rest = strip_article(name).partition(" ")
            initials = "".join(word[0] for word in rest.split() if word[0].isupper())
            if is_abbreviation(rest) and len(rest) >= _LEAST_INITIALS and first.istitle():
                half.setdefault((first, rest), []).append(ref)
            elif len(initials) >= _LEAST_INITIALS:
                full.setdefault(f"{first} {initials}", {}).setdefault(form_of(name), []).append(ref)
    for (first, letters), refs in half.items():
        meant = [found for key, found in full.items() if key.startswith(f"{first} {letters}")]
        if len(meant) == 1 and len(meant[0]) == 1:
            joiner.join_all([*next(iter(meant[0].values())), *refs])


def _join_first_words(
    organisations: Mapping[int, Organisation], sets: DisjointSets[int], joiner: _Joiner
) -> None:
    """Join a body with the only one whose name goes on behind its word, in one story: "Velda", "Velda Labs".

    No article may tell the two apart.
    """
    alone: dict[str, list[int]] = {}
    longer: dict[str, set[int]] = {}
    for ref, organisation in organisations.items():
        forms = {form_of(name) for name in organisation.names if not letters_in(name)}
        for form in forms if not organisation.key else ():
            first, _, rest = form.partition(" ")
            if rest and len(first) >= _LEAST_LETTERS:
                longer.setdefault(first, set()).add(ref)
        if len(forms) == 1 and not organisation.key and not any(map(letters_in, organisation.names)):
            alone.setdefault(forms.pop(), []).append(ref)
    for word, refs in alone.items():
        full = sorted(longer.get(word, ()))
        if len({sets.find(ref) for ref in full}) != 1 or " " in word:
            continue
        apart = {organisations[ref].article for ref in full} & {organisations[ref].article for ref in refs}
        told = frozenset().union(*(organisations[ref].rare for ref in full))
        for ref in refs if not apart else ():
            own = {fold_name(name) for name in (*organisations[ref].names, *organisations[full[0]].names)}
            if len((organisations[ref].rare & told) - own) >= _OF_ONE_STORY:
                joiner.join_all([full[0], ref])


def _join_abbreviations(
    organisations: Mapping[int, Organisation], sets: DisjointSets[int], joiner: _Joiner
) -> None:
    meanings: dict[str, set[int]] = {}
    bare: dict[str, list[int]] = {}
    for ref, organisation in organisations.items():
        short = sorted({letters for n in organisation.names if (letters := letters_in(n))})
        explained = bool(organisation.key) or not all(map(letters_in, organisation.names))
        for form in short:
            if explained:
                meanings.setdefault(form, set()).add(sets.find(ref))
            else:
                bare.setdefault(form, []).append(ref)
    for form, explained_by in meanings.items():
        _join_wordings(organisations, explained_by, joiner)
        meanings[form] = {sets.find(ref) for ref in explained_by}
    for form, refs in bare.items():
        roots = sorted({sets.find(r) for r in meanings.get(form, ())})
        joiner.join_all([*(roots if len(roots) == 1 else ()), *refs])
