"""Coordination between capitals: whether "and" goes on with one name or joins two."""

from __future__ import annotations

import re

from dateline.annotate.dictionary import is_word
from dateline.annotate.names.abbreviations import (
    abbreviation_after,
    has_initials,
    is_known_body,
    is_spelt_by_letters,
)
from dateline.annotate.names.joints import before_link, is_full_name
from dateline.annotate.names.reading import Reading
from dateline.annotate.names.runs import Word
from dateline.annotate.names.titles import is_national_field
from dateline.annotate.names.vocabulary import (
    BODY_HEADS,
    COMPANY_FORMS,
    COMPASS,
    EVENT_HEADS,
    HONORIFICS,
    HOUSES,
    LEADERS,
    LEADERS_SURNAMES,
    NOT_NAMES,
    OF_HEADS,
    ORGANISATION_HEADS,
    PLACE_HEADS,
    PORTFOLIO_WORDS,
    REGIONAL_ADJECTIVES,
    ROLE_HEADS,
)
from dateline.lexicon.given_names import GIVEN_NAMES

# Last words of what an institute is for: "Institute for International and Security Affairs".
_FIELD_ENDS = frozenset(
    (
        "affairs studies research rights policy cooperation analysis sciences relations issues prevention "
        "protection services development control safety standards training statistics reconstruction "
        "reconciliation innovation integration investment planning conservation enforcement rehabilitation "
        "equality governance accountability transparency democracy resources inspection welfare measures "
        "reform reforms oversight arts sciences letters humanities refugees minorities quarantine fisheries "
        "forestry mining aviation shipping heritage archives probation prisons parks crime"
    ).split()
)
# What abstract nouns end in, and no surname: "Institute of Finance and Accountancy".
ABSTRACT = re.compile(
    r"[a-z]{2,}(?:[ts]ion|ment|ity|ness|ism|ance|ancy|ency|ence|ship|ture|standing|dom|dget|ety|icine)s?$"
)
# Of what they do, in the plural: "College of Chemists and Engineers".
OF_PEOPLE = re.compile(
    r"(?:[a-z]{2,}(?:ists|ians|ers|ors|ants|yees|women|surgeons|fellows)"
    r"|liberals|democrats|conservatives|republicans|radicals|greens)$"
)
_OFFICE_OF = re.compile(
    r"\b(?:head|director|chair(?:man|woman)?|president|chief|founder|spokes(?:man|woman)|manager|member)"
    r" (?:of|for|at) the $"
)
_LONGEST_OFFICE = 25  # characters
# Words that laws, bodies and undertakings are called by together, whatever stands around them.
_PAIRS = frozenset(
    {
        ("ways", "means"), ("law", "justice"), ("belt", "road"), ("customs", "border"), ("drugs", "crime"),
        ("food", "drug"), ("search", "rescue"), ("fire", "rescue"), ("peace", "security"), ("oil", "gas"),
        ("research", "development"), ("trade", "industry"), ("arts", "sciences"), ("law", "order"),
        ("health", "human"), ("truth", "reconciliation"), ("drug", "crime"), ("health", "safety"),
        ("resort", "spa"), ("hotel", "spa"), ("hotel", "casino"), ("resort", "casino"), ("bar", "grill"),
        ("inn", "suites"), ("hotel", "suites"), ("club", "spa"), ("golf", "country"), ("arts", "crafts"),
        ("education", "workforce"), ("immigration", "customs"), ("citizenship", "immigration"),
        ("food", "agriculture"), ("revenue", "customs"), ("fish", "wildlife"), ("wildlife", "fisheries"),
    }
)  # fmt: skip
_GOVERNING = frozenset({"ministry", "department"})
_LAWS = frozenset({"act", "bill", "law", "amendment", "treaty", "code"})
_FOUNDED = frozenset({"foundation", "trust", "fund", "institute", "center", "centre", "library", "museum"})
_HEADS = ORGANISATION_HEADS | ROLE_HEADS | PLACE_HEADS | HOUSES | EVENT_HEADS
_NO_SUBJECTS = _HEADS | GIVEN_NAMES | LEADERS | LEADERS_SURNAMES | NOT_NAMES | REGIONAL_ADJECTIVES
# What a party is called by alone: "the Labour and Zenda Party" are two.
_NO_PURPOSE = (
    (ORGANISATION_HEADS | GIVEN_NAMES | LEADERS | LEADERS_SURNAMES | NOT_NAMES)
    | frozenset("labour green greens liberals democrats conservatives radical national social".split())
)  # fmt: skip
# What one house may be together: "Zenda Memorial and Museum".
_HOUSED = frozenset(
    (
        "museum memorial library archive archives gallery garden gardens school college hospital clinic"
        " institute academy theatre theater zoo aquarium park spa casino resort restaurant inn"
    ).split()
)
# What firms deal in, and what such a firm's name ends in: "Zenda Iron and Steel Corp".
_TRADES = frozenset(
    (
        "petroleum chemical chemicals oil gas iron steel coal coke metal metals aluminum aluminium copper "
        "power light electric water shipping trading industrial industry machinery engineering construction "
        "import export textile textiles cotton sugar tea coffee tobacco paper timber rubber cement glass "
        "grain feed food foods beverage beverages seed fertilizer fertiliser tire tyre auto car automobile "
        "railway rail tram bus transport transportation logistics finance financial investment securities "
        "insurance savings loan credit"
    ).split()
)
_OF_FIRMS = COMPANY_FORMS | {
    "co", "company", "group", "capital", "partners", "holdings", "industries", "media", "investment",
    "studios", "records", "watch", "sons", "associates", "brothers", "systems", "software", "technologies",
    "energy",
}  # fmt: skip
_FIRMS = COMPANY_FORMS | {"co", "company", "corporation", "group", "bank", "works", "holdings"}
# Of what there is one for two lands together: "the Port Authority of Zenda and Strelsau".
_OF_TWO_LANDS = frozenset({"authority", "diocese", "archdiocese", "society", "court", "federation"})
# Bodies of a whole country or of several: "National Grain and Feed Association".
_WIDE = frozenset({"national", "international", "world", "european", "federal"})
# No name ends in such an adjective: "Institute for Cultural and Academic Exchange".
_ADJECTIVE = re.compile(r"[a-z]+(?:[tc]ional|ical|ural|ental|[eif]mic|ific|omic|itary|ative)$")
# What unions are of.
_SOCIETIES = frozenset(
    "societies unions associations clubs federations workers employees employers drivers miners pensioners"
    " peasants traders".split()
)
_SCIENCES = ("ology", "ics", "nomy", "graphy")


def and_joins(
    reading: Reading, before: list[Word], following: Word, after: list[Word], *, link: Word, spans: bool
) -> bool:
    """Keep "Food and Drug Administration" one name, part "Rossi and Bianchi"."""
    if _is_before_body(link, after):
        return False
    if link.lower.startswith("and") and _is_told(reading, before, following, after):
        return True
    if not spans:
        return False
    known = reading.knowledge
    if known.state_named(following.text) or known.state_of_adjective(following.text):
        return False
    if after[-1].lower not in ORGANISATION_HEADS:
        return any(word.lower in ("ministry", "department") for word in before) and _is_field(after)
    letters = len(before) == len(after) == 1 and before[0].text.isupper()  # "the ZDLP and Alliance"
    two = letters or before[-1].lower in ORGANISATION_HEADS
    return not two and not known.state_named(before[-1].text)


def _is_told(reading: Reading, before: list[Word], following: Word, after: list[Word]) -> bool:
    """Say whether words or letters tell that "and" goes on with a name, whatever the model sees."""
    fields = before[-1].lower in PORTFOLIO_WORDS and (
        following.lower in PORTFOLIO_WORDS or is_national_field(after)
    )
    people = OF_PEOPLE.match(before[-1].lower) is not None and OF_PEOPLE.match(following.lower) is not None
    of_fields = any(w.link and w.lower.startswith(("of", "for", "on", "into")) for w in before) and (
        fields or people or _ends_in_field(after)
    )
    name = _up_to_title(after)
    of_fields = of_fields or _is_on_subjects(reading, before, following)
    of_office = fields and any(w.lower in ROLE_HEADS for w in after)
    of_office = of_office or (fields and name[-1].lower in _GOVERNING and name == before_link(after))
    return (
        of_fields
        or of_office
        or is_spelt_by_letters(reading.plain, [*before, *after])
        or _has_letters(reading, [*before, *name])
        or _is_before_bracket(reading, before, after)
        or bool(name and _are_of_one(before, following, name))
        or _is_of_office(reading, before, name)
        or _are_lands(reading, before, after)
        or _are_houses(reading, before, after)
        or _are_subjects(reading, before, name)
        or _are_of_party(reading, before, name)
    )


def _is_field(words: list[Word]) -> bool:
    """Say whether words may end what a ministry is for: "Roads and Public Buildings"."""
    return not any(w.link or w.lower in ROLE_HEADS or w.lower in GIVEN_NAMES for w in words)


def _are_of_one(before: list[Word], following: Word, after: list[Word]) -> bool:
    """Say whether the words beside "and" tell that one name goes on: "Central and East Zendian Union"."""
    last, body = before[-1].lower, after[-1].lower in ORGANISATION_HEADS
    if (last, following.lower) in _PAIRS:
        return True
    if _are_founders(before, following, after) or _are_trades(before, after):
        return True
    if after[-1].lower in _LAWS and len(after) > 1:
        return last not in LEADERS_SURNAMES | GIVEN_NAMES
    if any(word.link for word in before) and _ADJECTIVE.fullmatch(last):
        return True
    if any(word.text == "NHS" for word in after):
        return after[-1].lower in ORGANISATION_HEADS  # "Zenda and Strelsau NHS Trust"
    wide = before[0].lower in _WIDE and len(before) == len(after) == 2  # noqa: PLR2004 - and what they are for
    return body and ((wide and last not in ORGANISATION_HEADS) or {last, following.lower} <= COMPASS)


def _are_founders(before: list[Word], following: Word, after: list[Word]) -> bool:
    """Say whether two given names begin what a couple founded: "Otto and Anna Stein Foundation"."""
    couple = len(before) == 1 and {before[0].lower, following.lower} <= GIVEN_NAMES
    return couple and len(after) > 1 and after[-1].lower in _FOUNDED


def _are_of_party(reading: Reading, before: list[Word], name: list[Word]) -> bool:
    """Say whether a common word and another are what one party is for: "the Work and Zenda Party"."""
    if len(before) > 1 or len(name) != 2 or name[1].lower != "party":  # noqa: PLR2004 - a word and "Party"
        return False
    if not reading.plain.endswith(("the ", "The "), 0, before[0].start) or is_known_body(before[0].text):
        return False
    known, named = reading.knowledge, (before[0], name[0])
    if any(w.lower in _NO_PURPOSE or known.is_place(w.text) or is_known_body(w.text) for w in named):
        return False
    alone = any(known.state_of_adjective(word.text) for word in named)
    return not alone and before[0].text.istitle() and is_word(reading.dictionary, before[0].lower)


def _are_trades(before: list[Word], after: list[Word]) -> bool:
    """Say whether a body deals in two things: "Zenda Iron and Steel Corp", "Union of Coal and Steel"."""
    pair = (
        len(before) > 1 and len(after) > 1 and after[-1].lower in _FIRMS | ORGANISATION_HEADS | {"community"}
    )
    return pair and {before[-1].lower, after[0].lower} <= _TRADES


def _are_subjects(reading: Reading, before: list[Word], name: list[Word]) -> bool:
    """Say whether common words beside "and" are what one body is for: "Zenda Oil and Milk Board"."""
    if len(before) < 2 or len(name) < 2 or name[-1].lower not in BODY_HEADS - _OF_FIRMS:  # noqa: PLR2004 - whose it is
        return False
    if any(word.link or word.lower in _HEADS | GIVEN_NAMES | HONORIFICS for word in before):
        return False
    subjects = [before[-1], *name[:-1]]
    return not any(word.link for word in name) and all(_is_subject(reading, word) for word in subjects)


def _is_on_subjects(reading: Reading, before: list[Word], following: Word) -> bool:
    """Say whether "and" goes on with what a body is for or on: "Zenda Council on Rivers and Peru"."""
    at = next((n for n, word in enumerate(before) if n and word.link and word.lower in ("on", "for")), 0)
    if not at or before[at - 1].lower not in ORGANISATION_HEADS - ROLE_HEADS:
        return False
    if _is_subject(reading, following):
        return True
    return before[at].lower == "on" and reading.knowledge.is_place(following.text)


def _is_subject(reading: Reading, word: Word) -> bool:
    """Say whether a word is a common one, and nobody's name."""
    if word.lower in _NO_SUBJECTS or not word.text.istitle() or not is_word(reading.dictionary, word.lower):
        return False
    known = reading.knowledge
    return not (known.is_place(word.text) or known.state_of_adjective(word.text))


def _are_houses(reading: Reading, before: list[Word], after: list[Word]) -> bool:
    """Say whether what a house is besides ends its name: "the Zenda Library and Museum said"."""
    if len(before) < 2 or len(after) > 1 or before[-1].lower not in _HOUSED or after[0].lower not in _HOUSED:  # noqa: PLR2004
        return False
    return not reading.plain.startswith("'", after[0].end)


def _are_lands(reading: Reading, before: list[Word], after: list[Word]) -> bool:
    """Say whether a body is of two places, and no more: "Port Authority of Zenda and Strelsau"."""
    of = next((n for n, word in enumerate(before) if n and word.link), 0)
    if not of or before[of - 1].lower not in _OF_TWO_LANDS or before[of].lower != "of":
        return False
    lands = (before[of + 1 :], before_link(after))
    return all(
        words and reading.knowledge.is_place(reading.plain[words[0].start : words[-1].end]) for words in lands
    )


def _ends_in_field(words: list[Word]) -> bool:
    """Say whether words end in what a body is for, whoever is named right after: "and Budget Otto Stein"."""
    name = before_link(words) or words
    ends = (n for n in range(1, len(name)) if name[n].lower in LEADERS | ROLE_HEADS or is_full_name(name[n:]))
    at = next(ends, len(name))
    final = words[-1].lower
    return final in _FIELD_ENDS or final.endswith(_SCIENCES) or ends_in_field(name[at - 1].lower)


def is_field(word: Word) -> bool:
    """Say whether a word is one that what a body is for ends in: "Rail Safety", "Sports"."""
    return word.lower in PORTFOLIO_WORDS or ends_in_field(word.lower)


def ends_in_field(last: str) -> bool:
    """Say whether a word ends what a body is for, or whom it is of: "School and College Leaders"."""
    if last in _FIELD_ENDS or last in _SOCIETIES or last.endswith(_SCIENCES):
        return True
    if last.endswith("s") and last[:-1] in ROLE_HEADS:
        return True
    return last not in ORGANISATION_HEADS | OF_HEADS and ABSTRACT.match(last) is not None


def _is_of_office(reading: Reading, before: list[Word], name: list[Word]) -> bool:
    """Say whether one body is all that somebody is of: "director of the Zenda Blood and Tissue Unit"."""
    if len(before) < 2 or not name or name[-1].lower not in ORGANISATION_HEADS:  # noqa: PLR2004 - whose it is
        return False
    of = _OFFICE_OF.search(reading.plain, max(before[0].start - _LONGEST_OFFICE, 0), before[0].start)
    if (
        of is None
        or any(word.link for word in before)
        or before[-1].lower in ORGANISATION_HEADS | PLACE_HEADS
    ):
        return False
    return len(name) > 1 and name[0].lower not in GIVEN_NAMES | ORGANISATION_HEADS


def _up_to_title(words: list[Word]) -> list[Word]:
    """Give the words of a body's name, without whose office follows: "Rail Union General Secretary"."""
    name = before_link(words)
    for n, word in enumerate(name[:-1], start=1):
        if (
            word.lower in ORGANISATION_HEADS
            and n > 1
            and not (ROLE_HEADS | LEADERS).isdisjoint(w.lower for w in name[n : n + 2])
        ):
            return name[:n]
    return name


def _has_letters(reading: Reading, words: list[Word]) -> bool:
    """Say whether the article has the initials of a body's name: "Zenda Bus and Rail Union", the ZBRU."""
    if not words or words[-1].lower not in ORGANISATION_HEADS:
        return False
    return has_initials(reading.plain, words)


def _is_before_bracket(reading: Reading, before: list[Word], after: list[Word]) -> bool:
    """Say whether a body's purpose goes on to what it is called by: "Office for Arms and Lost Art (Zol)"."""
    at = next((n for n, word in enumerate(before) if n and word.link), 0)
    if not at or before[at - 1].lower not in ORGANISATION_HEADS | OF_HEADS:
        return False
    if any(word.link for word in after) or abbreviation_after(reading.plain, after[-1].end) is None:
        return False
    return all(_is_subject(reading, word) for word in after)


def _is_before_body(link: Word, after: list[Word]) -> bool:
    """Say whether a body of its own follows: "Faculty of Physics and the Zenda Institute of Chemistry"."""
    return link.lower == "and the" and any(word.lower in ORGANISATION_HEADS for word in before_link(after))
