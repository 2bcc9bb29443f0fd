"""Small words between capitals: whether "of", "for" and "and" go on with a name or part two."""

from __future__ import annotations

import re
from dataclasses import replace

from dateline.annotate.dictionary import is_word
from dateline.annotate.names.abbreviations import (
    IN_FULL,
    WELL_KNOWN,
    WHOLE,
    abbreviation_after,
    has_initials,
    is_known_body,
    is_spelt_by_letters,
)
from dateline.annotate.names.joints import before_link, is_body_of, is_full_name
from dateline.annotate.names.knowledge import fold_name
from dateline.annotate.names.reading import Reading
from dateline.annotate.names.runs import Word
from dateline.annotate.names.titles import after_portfolio, is_national_field
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
    PARTICLES,
    PLACE_HEADS,
    PORTFOLIO_WORDS,
    REGIONAL_ADJECTIVES,
    ROLE_HEADS,
)
from dateline.lexicon.given_names import GIVEN_NAMES

# Offices that are given names and surnames as well, and so no titles.
_OFFICES = frozenset({"dean", "provost", "rector", "warden", "curator"})
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
# Gatherings, and what follows their "of", "for" and "on": "Zenda Summit on Trade", "Cup of Nations".
_GATHERINGS = {
    "of": frozenset({"festival", "congress", "summit", "forum", "conference", "cup", "parade", "fair"}),
    "for": frozenset({"conference", "summit", "forum", "prize", "award"}),
    "on": frozenset({"conference", "summit", "forum", "convention", "committee", "council", "commission",
                     "institute", "dialogue", "symposium", "project", "subcommittee", "force", "panel",
                     "caucus", "center", "centre", "board"}),
    "into": frozenset({"inquiry", "tribunal", "commission"}),
}  # fmt: skip
# What names begin with of people who act for something: "Students for Rail".
ACTING = frozenset(
    (
        "citizens students parents scientists veterans women workers artists writers physicians journalists "
        "families farmers lawyers teachers youth americans people"
    ).split()
)
# What acts for something, whose name goes on after a capital "For".
_FOR_HEADS = ACTING | frozenset(
    "corporation center centre institute campaign coalition foundation fund".split()
)
_LANDS = frozenset({"america", "europe", "africa", "asia"})
# Courts, and what observes, whose names go on after "of" and "for".
_MORE_HEADS = frozenset({"courts", "corporation", "observatory", "inquiry", "alternative"})
# What abstract nouns end in, and no surname: "Institute of Finance and Accountancy".
_ABSTRACT = re.compile(
    r"[a-z]{2,}(?:[ts]ion|ment|ity|ness|ism|ance|ancy|ency|ence|ship|ture|standing|dom|dget|ety|icine)s?$"
)
# Of what they do, in the plural: "College of Chemists and Engineers".
_OF_PEOPLE = re.compile(
    r"(?:[a-z]{2,}(?:ists|ians|ers|ors|ants|yees|women|surgeons|fellows)"
    r"|liberals|democrats|conservatives|republicans|radicals|greens)$"
)
# After "on" the day that something is on.
_MONTHS = frozenset("jan feb mar apr may june july aug sep sept oct nov dec".split())
_OWNING = re.compile(r"'s [A-Z]")
_OFFICE_OF = re.compile(
    r"\b(?:head|director|chair(?:man|woman)?|president|chief|founder|spokes(?:man|woman)|manager|member)"
    r" (?:of|for|at) the $"
)
_LONGEST_OFFICE = 25  # characters
_LEFT = re.compile(r"\b(?:left|leaves?|leaving|departed|departing) (?:[Tt]he )?$")
_LONGEST_LEAD = 15  # characters of "departing the " and the space before it
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
_NO_WORDS = ORGANISATION_HEADS | ROLE_HEADS | GIVEN_NAMES | LEADERS | (NOT_NAMES - {"god"})
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


def with_capital_links(words: list[Word]) -> list[Word]:
    """Take a capital "For" for the link it is after who acts for something: "Students For Rail"."""
    return [
        replace(word, link=True)
        if word.text == "For" and 0 < n < len(words) - 1 and words[n - 1].lower in _FOR_HEADS
        else word
        for n, word in enumerate(words)
    ]


def joins(reading: Reading, before: list[Word], link: Word, after: list[Word]) -> bool:
    """Say whether a link goes on with the name before it."""
    following = next((w for w in after if not w.link), None)
    if following is None or _are_two(reading, before, link, after):
        return False
    return _joins_to(reading, before, link, following, after)


def _joins_to(reading: Reading, before: list[Word], link: Word, following: Word, after: list[Word]) -> bool:
    full = IN_FULL.match(reading.plain, before[0].start)
    within = full is not None and following.end <= full.end()
    sure = within or link.text == "&" or all(part in PARTICLES for part in link.lower.split())
    if link.text == "the" or (following.lower in _LANDS and _is_of_land(before, link)):
        return link.text != "the" or len(before) == 1  # "Save the Children"
    if before[-1].link or sure:
        return sure or before[-1].lower in ("of", "for")
    head = before[-1].lower
    seen = reading.recognised(before[-1].start, following.end)
    spans = seen is not None and seen.start <= before[-1].start and seen.end >= following.end
    organisation = spans and seen is not None and seen.label == "ORG"
    if head in _GATHERINGS.get(link.lower.partition(" ")[0], ()):
        return _is_of_gathering(reading, before, link, following)
    if link.lower.startswith("of"):
        whole = _is_of_joined(reading, before, after)
        return whole or _of_joins(reading, before, after, spans=spans, organisation=organisation)
    if link.lower.startswith("for"):
        heads = head in OF_HEADS | _MORE_HEADS or (head in ACTING and len(before) == 1)
        heads = heads or (head == "appeals" and after[0].lower == "district")
        return organisation or heads or (head in ROLE_HEADS and following.lower in PORTFOLIO_WORDS)
    return not link.lower.startswith("into") and _and_joins(
        reading, before, following, after, link=link, spans=organisation
    )


def _is_of_land(before: list[Word], link: Word) -> bool:
    """Say whether people who are somewhere are one body: "Students for Rail of America".

    So are "Liberals and Democrats for Europe" behind their union's name.
    """
    if not any(word.link for word in before):
        return False
    acting = before[0].lower in ACTING and link.lower == "of"
    return acting or (link.lower == "for" and _OF_PEOPLE.match(before[-1].lower) is not None)


def _are_two(reading: Reading, before: list[Word], link: Word, after: list[Word]) -> bool:
    """Say whether a body that all know is joined to another's name: "the FBI & Ruritanian police"."""
    if link.text != "&" and not link.lower.startswith("and"):
        return False
    following = next(w for w in after if not w.link)
    full = IN_FULL.match(reading.plain, before[0].start)
    if full is not None and following.end <= full.end():
        return False
    text = " ".join(word.text for word in before)
    if fold_name(text) in WHOLE or is_known_body(text) or before[-1].text in WELL_KNOWN:
        return True
    alone = link.text == "&" and len(after) == 1
    return alone and reading.knowledge.state_of_adjective(following.text) is not None


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
    return last not in ORGANISATION_HEADS | OF_HEADS and _ABSTRACT.match(last) is not None


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


def _is_of_gathering(reading: Reading, before: list[Word], link: Word, following: Word) -> bool:
    """Say whether a small word goes on with what a gathering is of, for or on; "on" with a committee's too.

    "Left the Zenda Forum for Peru" says where to, "the Zenda Forum on Dec. 4" when.
    """
    if link.lower.startswith("on"):
        return following.lower not in _MONTHS
    lead = reading.plain[max(before[0].start - _LONGEST_LEAD, 0) : before[0].start]
    if link.lower.startswith("for") and _LEFT.search(lead):
        return False
    return len(before) > 1 or before[-1].lower in OF_HEADS


def _is_of_joined(reading: Reading, before: list[Word], after: list[Word]) -> bool:
    """Say whether letters tell that what a body is of belongs to it: "Union of Drivers of Peru (UDP)"."""
    return before_link(after) == after and is_spelt_by_letters(reading.plain, [*before, *after])


def _of_joins(
    reading: Reading, before: list[Word], after: list[Word], *, spans: bool, organisation: bool
) -> bool:
    """Keep "Ministry of Finance" one name, part "European Union of Ruritania"."""
    following = next(w for w in after if not w.link)
    executive = len(before) > 1 and before[-2].lower == "executive"
    if is_body_of(before, after) or (executive and _OWNING.match(reading.plain, following.end)):
        return False  # "the Executive Committee of Ruritania's Rail Union"
    head = before[-1].lower
    if is_full_name(_without_office(before)) or before[0].lower in HONORIFICS or _is_office(before):
        return False  # "Otto Stein of Zendabank"
    if head in ROLE_HEADS | _OFFICES and head not in OF_HEADS:
        return following.lower in PORTFOLIO_WORDS or is_national_field(after)
    if _is_of_many(before) or _is_of_purpose(reading, before, after) or _is_of_word(reading, before, after):
        return True
    whole = fold_name(" ".join(w.text for w in before)) in WHOLE
    return not whole and (head in OF_HEADS | _MORE_HEADS or organisation or (spans and head in PLACE_HEADS))


def _without_office(words: list[Word]) -> list[Word]:
    """Give a name without the office of one word before it: "Lawmaker Otto Stein"."""
    return words[1:] if len(words) > 2 and words[0].lower in ROLE_HEADS else words  # noqa: PLR2004


def _is_office(words: list[Word]) -> bool:
    """Say whether words are an office and its fields: "Minister of Health (of Zenda)"."""
    whole = len(words) > 2 and after_portfolio(words, 1) == len(words)  # noqa: PLR2004 - office, "of", field
    return whole and words[0].lower in ROLE_HEADS


def _is_of_many(before: list[Word]) -> bool:
    """Say whether a body is of many: "Conference of Presidents (of Zenda Towns)", "Union of Museums"."""
    head = before[-1].lower
    return head.endswith("s") and head[:-1] in ROLE_HEADS | OF_HEADS and any(word.link for word in before)


def _is_of_word(reading: Reading, before: list[Word], after: list[Word]) -> bool:
    """Say whether a body is called by a common word, which has no capital else: "Zenda Weavers of Light"."""
    name = before_link(after)
    if name and (before[-1].lower, name[0].lower) == ("chiefs", "staff"):
        return True
    if before[-1].lower == "party" and any(word.lower in ("committee", "politburo") for word in name):
        return True  # "the Rural Party of Zenda Central Committee"
    saint = before[0].lower in ("st", "saint")  # "St Anna of God Relief Services"
    if len(before) < 2 or not name or (len(name) > 1 and not saint) or name[0].lower in _NO_WORDS:  # noqa: PLR2004
        return False
    word = name[0].lower
    called = len(word) > 2 and name[0].text.istitle() and is_word(reading.dictionary, word)  # noqa: PLR2004
    return called and not reading.knowledge.is_place(name[0].text)


def _is_of_purpose(reading: Reading, before: list[Word], after: list[Word]) -> bool:
    """Say whether a body is for what is done to something: "Centre for the Protection of Zenda Bees"."""
    if len(before) < 3 or not before[-2].lower.startswith("for") or _ABSTRACT.match(before[-1].lower) is None:  # noqa: PLR2004
        return False
    whose = before_link(after)
    return before[-3].lower in OF_HEADS | ORGANISATION_HEADS and not reading.knowledge.is_place(
        reading.plain[whose[0].start : whose[-1].end]
    )


def _and_joins(
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
    people = _OF_PEOPLE.match(before[-1].lower) is not None and _OF_PEOPLE.match(following.lower) is not None
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
