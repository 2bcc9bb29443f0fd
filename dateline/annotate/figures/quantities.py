"""Quantities of people: a number with the noun phrase that it counts."""

from __future__ import annotations

from dataclasses import dataclass, replace

from dateline.annotate.figures.line import Line
from dateline.annotate.figures.numbers import AGE_BOUNDS, Number, find_numbers
from dateline.annotate.figures.vocabulary import (
    COUNTED,
    EVENTS,
    MEMBERSHIP,
    PEOPLE,
    PERSON_ENDINGS,
    TAKEN_AS,
    TENS,
    UNITS,
)
from dateline.model import Qualifier


@dataclass(frozen=True, slots=True)
class Quantity:
    """So many people: tokens `first` to `end` (half-open), `noun` the head's index or None.

    `number_end` is the first token after the number. `kind` tells people from a counted
    happening ("12 deaths"), lives, and a bare number ("another 43").
    """

    first: int
    number: int
    number_end: int
    end: int
    noun: int | None
    count: int | None
    qualifier: Qualifier
    kind: str
    owner: int | None = None

    @property
    def head(self) -> int:
        """Give the token that the parser is asked about: the noun, or the number."""
        return self.number_end - 1 if self.noun is None else self.noun


# Tags (Penn) of what may stand between a number and its noun; VBN only as in "armed men".
_MODIFIERS = frozenset("JJ JJR JJS NN NNS NNP NNPS VBN VBG POS HYPH CD RB , CC '' ``".split())
_NOUN_TAGS = frozenset("NN NNS NNP NNPS".split())
_CAREFUL = frozenset("VBN VBG RB , CC".split())
_AFTER_VERBAL = frozenset("NN NNS NNP NNPS JJ".split())
_SINGULAR = frozenset("a an another".split())
_MORE = frozenset("more others other".split())
_POSSESSIVES = frozenset("its his her their our my".split())
_DETERMINERS = frozenset("the these those its his her their our my all".split())
_DASHES = frozenset(["-", "--", "\u2013", "\u2014"])
_COORDINATORS = frozenset(["and", "or", ","])
_RELATIVE = frozenset(["who", "that", "which"])
_ENDING = (
    TAKEN_AS | COUNTED.keys()
)  # after people these say what happened: "40 men prisoner", "three children dead"
_COPULAS = frozenset(["is", "was", "as", "among"])
_PRIOR = frozenset("prior previous past earlier".split())
_ONE_HAPPENING = frozenset("arrest death fatality injury".split())
_LIVES = frozenset("life lives".split())
_LONGEST_PHRASE = (
    9  # tokens from the number to its noun; "12 unarmed ethnic Ruritanian and Syldavian civilian workers"
)


def is_person(line: Line, i: int) -> bool:
    """Tell whether a noun means people: by the vocabulary, its ending, or as a demonym."""
    word = line.word(i)
    if word in PEOPLE or word.endswith(PERSON_ENDINGS):
        return True
    tag = line.tag(i)
    if tag in ("NNPS", "NNS") and line.tokens[i].ent_type_ == "NORP":
        return True
    return "-" in word and word.rsplit("-", 1)[1] in PEOPLE


def find_quantities(line: Line) -> list[Quantity]:
    """Find the quantities of a sentence, in order: counted ones, then single people ("a soldier")."""
    found: list[Quantity] = []
    taken: set[int] = set()
    for number in find_numbers(line.text):
        quantity = _quantity(line, number)
        if quantity is not None and quantity.first not in taken:
            found.append(quantity)
            taken.update(range(quantity.first, quantity.end))
    for i, word in enumerate(line.words):
        if word in _SINGULAR and i not in taken:
            single = _single(line, i)
            if single is not None and not taken & set(range(i, single.end)):
                found.append(single)
    found.sort(key=lambda q: q.first)
    return _share(line, found)


def _quantity(line: Line, number: Number) -> Quantity | None:
    first, digits, last = line.index(number.start), line.index(number.digits), line.index(number.end - 1)
    if first is None or digits is None or last is None:
        return None
    after = last + 1
    base = Quantity(first, digits, after, after, None, number.count, number.qualifier, "bare")
    if line.word(after) == "of":
        return _partitive(line, base)
    noun = _noun(line, after)
    if noun is not None:
        return _of_noun(line, replace(base, noun=noun, end=noun + 1))
    if line.word(after) in _MORE:
        return replace(base, end=after + 1)
    if line.tag(after) == "JJ" and line.word(after + 1) in _COORDINATORS:
        return replace(base, end=after + 1, kind="elliptic")
    return base if _may_be_bare(line, base) else None


def _of_noun(line: Line, quantity: Quantity) -> Quantity | None:
    """Judge the noun of a quantity: people, a counted happening, lives, or nothing of ours."""
    noun = quantity.head
    word = line.word(noun)
    if word in COUNTED and not is_person(line, noun):
        dated = word in _ONE_HAPPENING and quantity.count != 1  # "the Feb. 12 death of"
        prior = line.word(quantity.number_end) in _PRIOR
        return None if prior or dated else replace(quantity, kind="happening")
    if word in _LIVES:
        return replace(quantity, kind="lives")
    if not is_person(line, noun):
        elliptic = (
            noun == quantity.number_end and line.tag(noun) != "NNS" and line.word(noun + 1) in _COORDINATORS
        )
        return replace(quantity, kind="elliptic", noun=None) if elliptic else None
    if word in MEMBERSHIP and line.word(noun + 1) == "of":
        group = _noun(line, noun + 2 + (line.word(noun + 2) in _DETERMINERS))
        if group is not None:
            return replace(quantity, kind="people", end=group + 1)
    return replace(quantity, kind="people", end=_with_age(line, _with_second(line, noun) + 1))


def _with_age(line: Line, end: int) -> int:
    """Take along the age of those who are counted: "two children under ten"."""
    aged = line.word(end) in AGE_BOUNDS and _is_number(line, end + 1) and not is_person(line, end + 2)
    return end + 2 if aged else end


def _is_number(line: Line, i: int) -> bool:
    return line.tag(i) == "CD" or line.word(i) in UNITS or line.word(i) in TENS


def _with_second(line: Line, noun: int) -> int:
    """Take along the second noun of a pair that is counted as one: "200 women and children"."""
    pair = line.word(noun + 1) == "and" and line.tag(noun) == "NNS" and line.tag(noun + 2) == "NNS"
    return noun + 2 if pair and is_person(line, noun + 2) else noun


def _partitive(line: Line, quantity: Quantity) -> Quantity | None:
    """Read "two of its soldiers", "dozens of people", "12 of them"."""
    i = quantity.number_end + 1
    while line.word(i) in ("more", "other", "mostly", "mainly", "about", "up", "to"):
        i += 1
    if line.word(i) in ("them", "those", "whom"):
        return replace(quantity, end=i + 1) if line.word(i) == "them" else None
    if line.word(i) == "the" and line.word(i + 1) in COUNTED:
        return _of_harmed(line, replace(quantity, end=i + 2, noun=i + 1, kind="happening"))
    owner = i if line.word(i) in _POSSESSIVES else None
    i += line.word(i) in _DETERMINERS
    noun = _noun(line, i)
    inner = line.tag(i) == "CD"
    if inner and noun is None:
        return replace(quantity, end=i + 1)
    if noun is None or not (is_person(line, noun) or line.word(noun) in _LIVES):
        return None
    if inner and (
        line.word(quantity.first - 1) in _COPULAS
        or line.word(noun + 1) in _RELATIVE
        or line.tag(noun + 1) in ("VBN", "VBD")
    ):
        return None  # "twelve of the 15 people who died": the 15 did
    return replace(
        quantity,
        end=noun + 1,
        noun=noun,
        kind="lives" if line.word(noun) in _LIVES else "people",
        owner=owner,
    )


def _of_harmed(line: Line, quantity: Quantity) -> Quantity | None:
    """Read "eight of the dead are children" and "11 of the deaths were in Zenda": who, or where alone."""
    if line.word(quantity.end) not in _WERE:
        return None
    placed = line.word(quantity.end + 1) in _PLACED and line.tag(quantity.end + 2) in ("NNP", "NNPS")
    return quantity if placed or who_of_harmed(line, quantity) is not None else None


def who_of_harmed(line: Line, quantity: Quantity) -> int | None:
    """Give the noun that says who so many of the dead were."""
    if quantity.kind != "happening" or line.word(quantity.end) not in _WERE:
        return None
    noun = _noun(line, quantity.end + 1)
    return noun if noun is not None and is_person(line, noun) else None


_WERE = frozenset({"are", "were"})
_PLACED = frozenset({"at", "in", "near"})


def _single(line: Line, i: int) -> Quantity | None:
    """Read "a soldier", "an off-duty policeman": one person, without a name after it."""
    noun = _noun(line, i + 1)
    elliptic = noun is None and line.tag(i + 1) in ("VBN", "VBD")
    if line.word(i) == "another" and (elliptic or (noun == i + 1 and line.word(i + 1) in EVENTS)):
        return Quantity(i, i, i + 1, i + 1, None, 1, "exactly", "bare")
    if noun is None or line.tag(noun) not in ("NN", "NNP") or not is_person(line, noun):
        return None
    if line.word(noun).endswith("s") or line.tag(noun + 1) in ("NNP", "NNPS", "POS", "HYPH"):
        return None
    uncounted = line.word(i) != "another" and _follows_uncounted(line, noun)
    if uncounted or _describes_another(line, i, noun):
        return None
    return Quantity(i, i, i + 1, noun + 1, noun, 1, "exactly", "people")


def _describes_another(line: Line, i: int, noun: int) -> bool:
    """Tell an apposition or a predicate, which counts nobody: "Maria Rossi, a teacher,"."""
    before = line.word(i - 1)
    if (
        before in _DASHES
        or before in ("as", "is", "was", "be", "been")
        or line.tokens[noun].dep_ in ("appos", "attr")
    ):
        return True
    return before == "," and i > 1 and line.tokens[i - 2].ent_type_ == "PERSON"


def _follows_uncounted(line: Line, noun: int) -> bool:
    """Tell the last of several who are not counted: "the chief, her deputy and a clerk" are not one."""
    one = line.tokens[noun]
    first = one
    while first.dep_ == "conj" and first.head.i != first.i:
        first = first.head
    if first is one or first.pos_ not in ("NOUN", "PROPN"):
        return False
    determined = any(c.dep_ in ("nummod", "quantmod") or c.lower_ in _SINGULAR for c in first.children)
    return not determined and (first.pos_ == "PROPN" or is_person(line, first.i - line.tokens[0].i))


def _noun(line: Line, i: int) -> int | None:
    """Give the head of the noun phrase whose first word after number or article stands at `i`."""
    noun, first = None, i
    stop = min(len(line.words), i + _LONGEST_PHRASE)
    while i < stop:
        tag = line.tags[i]
        if noun is not None and line.words[i] in _ENDING and is_person(line, noun):
            break
        if tag in _NOUN_TAGS or is_person(line, i) or line.words[i] in _LIVES or line.words[i] in COUNTED:
            noun = i
        elif tag not in _MODIFIERS or (tag in _CAREFUL and not _goes_on(line, i, noun, first=first)):
            break
        i += 1
    return noun


def _goes_on(line: Line, i: int, noun: int | None, *, first: int) -> bool:
    """Tell whether a participle, adverb, comma or "and" is inside the phrase and not its end."""
    if noun is not None:
        return False
    following = line.tag(i + 1)
    if line.tags[i] == "VBG":
        return is_person(line, i + 1)
    if i == first and line.tags[i] in (",", "CC"):
        return False
    if line.tags[i] == "CC":
        return following in ("JJ", "NNP", "NN", "VBN")
    return following in _AFTER_VERBAL or following in ("VBN", "HYPH", "CC")


_BARE_BEFORE = frozenset("# no. number aged page chapter flight room channel route article section".split())
_NOT_BARE_AFTER = frozenset(
    "am pm a.m. p.m. gmt km kg kilometres kilometers miles metres meters years year".split()
)


def _may_be_bare(line: Line, quantity: Quantity) -> bool:
    """A number without a noun may count people unless it is an age, a date or an address."""
    before, after = line.word(quantity.first - 1), line.word(quantity.number_end)
    if before in _BARE_BEFORE or after in _NOT_BARE_AFTER:
        return False
    if before == "," and after in (",", "."):  # an age: "Maria Rossi, 34, was"
        return False
    if EVENTS.keys() & {before, after}:
        return True
    month = quantity.first > 0 and line.tokens[quantity.first - 1].ent_type_ == "DATE"
    dated = line.tokens[quantity.number].ent_type_ in ("DATE", "TIME", "MONEY", "PERCENT")
    return (
        not (dated and (month or before in ("and", "-", "to") or after in (",", ".", "")))
        or quantity.qualifier != "exactly"
    )


def _is_of_parts(line: Line, found: list[Quantity], n: int) -> bool:
    """Tell whether a number is a part of another: "15 cases, including nine confirmed and six probable"."""
    while n and found[n].first <= found[n - 1].end + 2:
        n -= 1
    return line.word(found[n].first - 1) in ("including", "comprising")


def _share(line: Line, found: list[Quantity]) -> list[Quantity]:
    """Coordinated quantities share qualifier and noun: "at least 49 Ruritanian and 50 Syldavian soldiers"."""
    shared = list(found)
    for n in range(len(shared) - 1, -1, -1):
        joined = n + 1 < len(shared) and shared[n + 1].first <= shared[n].end + 2
        if shared[n].kind == "elliptic" and joined and not _is_of_parts(line, shared, n):
            shared[n] = replace(shared[n], kind=shared[n + 1].kind, noun=shared[n + 1].noun)
    shared = [q for q in shared if q.kind != "elliptic"]
    for n in range(1, len(shared)):
        before, this = shared[n - 1], shared[n]
        if line.word(this.first - 1) not in ("and", "or") or this.first != this.number:
            continue
        gap = this.first - 1 - before.end
        if (
            gap in (0, 1)
            and before.qualifier != "exactly"
            and before.count is not None  # "a number of guests and four waiters" are four
            and this.qualifier == "exactly"
            and this.count != 1
        ):
            shared[n] = replace(this, qualifier=before.qualifier)
    return shared
