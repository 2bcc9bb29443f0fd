"""The words that pages use for kinds, counts and dates: named vocabularies, nothing else."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache

import pycountry

from dateline.dates import edtf
from dateline.model import ArticleRecord, FigureRecord

UNKNOWN_OUTLET = "unknown outlet"
UNKNOWN_DATE = "date unknown"

KINDS = {
    "person": "person",
    "organisation": "organisation",
    "state": "state",
    "place": "place",
    "city": "town or city",
    "area": "area",
}

# Words of attribution that stand before the speaker ("according to X"): behind the name and
# before a colon they would not read, and the colon says the same.
PREPOSED_CUES = frozenset({"according to", "per", "in the words of", "as per", "quoting", "citing"})

# Adverbs that credit what is told to nobody: they stand in the place of a speaker.
HEARSAY_CUES = frozenset({"reportedly", "allegedly", "purportedly"})

# A body that speaks for a person: "the office of President Rossi", "Rossi's campaign".
_STAFF = re.compile(
    r"(?:[Tt]he )?(?P<body>(?:[\w-]+ )?(?:[Oo]ffice|[Cc]ampaign|[Tt]eam) (?:of|for) [^,]+"
    r"|[^,]*(?:['’]s?|[A-Z][\w-]+) (?:office|campaign|team))"
)

QUALIFIERS = {
    "exactly": "",
    "at_least": "at least ",
    "at_most": "up to ",
    "more_than": "more than ",
    "less_than": "fewer than ",
    "about": "about ",
}

# What together with the number itself still says "that many or more", and "or fewer".
_FROM_IT_UP = frozenset({"exactly", "at_least", "more_than"})
_UP_TO_IT = frozenset({"exactly", "at_most", "less_than"})

MEASURES = ("killed", "wounded", "captured", "missing", "displaced", "arrested", "deployed")


def published(article: ArticleRecord) -> str:
    """Write an article's date and how it is known: "13 September 2022 (inferred)"."""
    if not article.published or not edtf.is_valid(article.published):
        return UNKNOWN_DATE
    how = {"inferred": " (inferred)", "editor": " (set by an editor)"}.get(article.published_basis, "")
    return edtf.describe(article.published) + how


def outlet(article: ArticleRecord) -> str:
    """Write who published an article."""
    return article.outlet or UNKNOWN_OUTLET


def from_outlets(articles: Iterable[ArticleRecord]) -> str:
    """Write how many outlets articles are from: "from 2 outlets and unknown ones"."""
    each = {article.id: article.outlet for article in articles}
    known = len({name for name in each.values() if name})
    unknown = sum(not name for name in each.values())
    if not known:
        return f"of {UNKNOWN_OUTLET}"
    others = {0: "", 1: " and an unknown one"}.get(unknown, " and unknown ones")
    return f"from {known} {'outlet' if known == 1 else 'outlets'}{others}"


def counted_people(figure: FigureRecord) -> str:
    """Write a figure's number with what happened: "at least 49 killed", or that none is given."""
    if figure.count is None:
        return f"{figure.measure}, number not given"
    return f"{number(figure)} {figure.measure}"


def number(figure: FigureRecord) -> str:
    """Write a figure's number: "at least 49"."""
    return f"{QUALIFIERS[figure.qualifier]}{figure.count:,}"


def span(figures: Sequence[FigureRecord]) -> str:
    """Write from which to which number figures go, the smaller first: "4 to at least 49".

    Where the number is one, the words around it are the loosest that hold of all: of "50" and
    "at least 50" it is "at least 50".
    """
    if not figures:
        return "number not given"
    low, high = figures[0], figures[-1]
    if low.count != high.count:
        return f"{number(low)} to {number(high)}"
    said = {figure.qualifier for figure in figures}
    if len(said) == 1:
        return number(low)
    if said <= _FROM_IT_UP:
        return f"{QUALIFIERS['at_least']}{low.count:,}"
    return f"{QUALIFIERS['at_most' if said <= _UP_TO_IT else 'about']}{low.count:,}"


def cue(printed: str | None) -> str:
    """Write the reporting word behind a speaker's name; empty where it would not read there."""
    return "" if not printed or printed.casefold() in PREPOSED_CUES | HEARSAY_CUES else printed


def staff(words: str, names: Iterable[str]) -> str:
    """Write the body that an article credits where it speaks for a person of those names; else nothing."""
    body = _STAFF.fullmatch(words)
    if body is None or not any(name in words for name in names):
        return ""
    return credited(body["body"])


def credited(words: str) -> str:
    """Write how an article calls a speaker who has no page: as printed, but with a capital."""
    return words[:1].upper() + words[1:]


def kind(name: str) -> str:
    """Write the kind of an actor or a place."""
    return KINDS.get(name, name.replace("_", " "))


@cache
def country_name(code: str | None) -> str | None:
    """Give the English name of a country by its ISO 3166-1 alpha-2 code, the code where it has none."""
    if not code:
        return None
    found = pycountry.countries.get(alpha_2=code.upper())
    if found is None:
        return code
    return str(getattr(found, "common_name", found.name))
