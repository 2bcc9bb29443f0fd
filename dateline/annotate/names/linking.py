"""Small words between capitals: whether "of", "for" and "on" go on with a name or part two."""

from __future__ import annotations

import re
from dataclasses import replace

from dateline.annotate.dictionary import is_word
from dateline.annotate.names.abbreviations import (
    IN_FULL,
    WELL_KNOWN,
    WHOLE,
    is_known_body,
    is_spelt_by_letters,
)
from dateline.annotate.names.coordination import ABSTRACT, OF_PEOPLE, and_joins
from dateline.annotate.names.joints import before_link, is_body_of, is_full_name
from dateline.annotate.names.knowledge import fold_name
from dateline.annotate.names.reading import Reading
from dateline.annotate.names.runs import Word
from dateline.annotate.names.titles import after_portfolio, is_national_field
from dateline.annotate.names.vocabulary import (
    HONORIFICS,
    LEADERS,
    NOT_NAMES,
    OF_HEADS,
    ORGANISATION_HEADS,
    PARTICLES,
    PLACE_HEADS,
    PORTFOLIO_WORDS,
    ROLE_HEADS,
)
from dateline.lexicon.given_names import GIVEN_NAMES

# Offices that are given names and surnames as well, and so no titles.
_OFFICES = frozenset({"dean", "provost", "rector", "warden", "curator"})
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
# After "on" the day that something is on.
_MONTHS = frozenset("jan feb mar apr may june july aug sep sept oct nov dec".split())
_OWNING = re.compile(r"'s [A-Z]")
_LEFT = re.compile(r"\b(?:left|leaves?|leaving|departed|departing) (?:[Tt]he )?$")
_LONGEST_LEAD = 15  # characters of "departing the " and the space before it
_NO_WORDS = ORGANISATION_HEADS | ROLE_HEADS | GIVEN_NAMES | LEADERS | (NOT_NAMES - {"god"})


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
    return not link.lower.startswith("into") and and_joins(
        reading, before, following, after, link=link, spans=organisation
    )


def _is_of_land(before: list[Word], link: Word) -> bool:
    """Say whether people who are somewhere are one body: "Students for Rail of America".

    So are "Liberals and Democrats for Europe" behind their union's name.
    """
    if not any(word.link for word in before):
        return False
    acting = before[0].lower in ACTING and link.lower == "of"
    return acting or (link.lower == "for" and OF_PEOPLE.match(before[-1].lower) is not None)


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
    if len(before) < 3 or not before[-2].lower.startswith("for") or ABSTRACT.match(before[-1].lower) is None:  # noqa: PLR2004
        return False
    whose = before_link(after)
    return before[-3].lower in OF_HEADS | ORGANISATION_HEADS and not reading.knowledge.is_place(
        reading.plain[whose[0].start : whose[-1].end]
    )
