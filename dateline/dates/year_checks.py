"""Conditions for years and decades: when a number is one, and when it counts something."""

from __future__ import annotations

from typing import Final

from dateline.dates.match import MONTH_CLASSES, Match

_YEAR_LEADS: Final = frozenset(
    "in since by until till from of to during before after through throughout for between late "
    "early circa into post pre around about".split()
)
# Words for what is counted: a number before them is no year.
_COUNTED: Final = frozenset(
    "people men women children persons troops soldiers officers civilians refugees prisoners "
    "workers jobs homes houses "
    "votes points miles kilometres kilometers metres meters feet yards acres hectares tons "
    "tonnes pounds kilograms kg km "
    "dollars euros shares units members students passengers cars vehicles planes missiles "
    "barrels megawatts times words "
    "hours minutes seconds days weeks months years families villagers protesters demonstrators "
    "police employees others "
    "francs marks yen rubles roubles rupees pesos crowns lira percent per degrees calories "
    "bytes pages copies".split()
)
# What is won in a year: "a champion and 1972 Olympic winner".
_CONTESTS: Final = frozenset(
    "Olympic Olympics Paralympic World European Commonwealth champion champions finalist winner".split()
)
# Makers of vehicles: the year before one and its model is when it was built, and no event's.
_MAKERS: Final = frozenset(
    "Acura Audi BMW Bentley Buick Cadillac Chevrolet Chevy Chrysler Citroen Corvette Dodge Ferrari Fiat Ford "
    "GMC Harley-Davidson Honda Hyundai Infiniti Isuzu Jaguar Jeep Kawasaki Kia Lamborghini Lexus Lincoln "
    "Maserati Mazda Mercedes Mercedes-Benz Mercury Mini Mitsubishi Nissan Oldsmobile Opel Peugeot Plymouth "
    "Pontiac Porsche Ram Renault Saab Saturn Skoda Subaru Suzuki Tesla Toyota Volkswagen Volvo Yamaha".split()
)
_EARLIEST_WITHOUT_LEAD, _LATEST_YEAR = 1900, 2100


def plausible_year(m: Match, index: int) -> bool:
    """A four-digit number that counts nothing."""
    value = m.lexed.value(index)
    if not isinstance(value, int) or value > _LATEST_YEAR:
        return False
    return not _is_of_model(m, index) and m.word(index + 1).lower() not in _COUNTED


def _is_of_model(m: Match, index: int) -> bool:
    """Tell whether a vehicle was built in a year: "her 2006 Ford Focus", but not "in 2006 Ford Motor"."""
    built = m.word(index + 1) in _MAKERS and m.word(index + 2)[:1].isupper()
    return built and m.word(index - 1).lower() not in _YEAR_LEADS


def _is_behind_bracket(m: Match) -> bool:
    """Tell whether an editor's bracket parts the year from its preposition: "I was there [in] 1954"."""
    return m.kind(m.start - 1) == "close" and m.word(m.start - 2).lower() in _YEAR_LEADS


def is_year(m: Match) -> bool:  # noqa: PLR0911 - one a neighbour
    """A number that can only be a year: after a preposition or an article, in brackets, or before a noun."""
    if not plausible_year(m, m.end - 1):
        return False
    if m.end - m.start > 1:
        return True
    before, year = m.kind(m.start - 1), m.number("year")
    if before in ("of", "to", "before", "after", "preposition"):
        return m.word(m.start - 1).lower() in _YEAR_LEADS
    if before == "approx":
        return year >= _EARLIEST_WITHOUT_LEAD and m.word(m.start - 1).lower() in ("around", "circa")
    if not year >= _EARLIEST_WITHOUT_LEAD:
        return before == "open"
    if before in ("the", "poss", "open", "season", "month_word") or _is_behind_bracket(m):
        return True
    if before in ("and", "comma", "dash", "dot"):
        if (m.word(m.end) in _CONTESTS and before != "dot") or _begins_list(m):
            return True
        return m.kind(m.start - 2) in {"year", *MONTH_CLASSES} or (
            before == "dash" and m.kind(m.end) in ("unknown", "stop", "comma")
        )
    if before == "unknown" and m.word(m.start - 1).lower() in (
        "due",
        "both",
        "summer",
        "autumn",
        "winter",
        "model",
    ):
        return True
    return before in ("unknown", "name", "a", "stop", "", "that") and m.kind(m.end) in (
        "unknown",
        "poss",
        "close",
        "comma",
        "dot",
        "stop",
        "",
        "name",
    )


def _begins_list(m: Match) -> bool:
    """Tell the first of years in a row: "three times, 1979, 1980 and 1981"."""
    following = m.lexed.value(m.end + 1) if m.kind(m.end) in ("comma", "and") else None
    return m.kind(m.end + 1) == "year" and isinstance(following, int) and following > m.number("year")


def is_year_range(m: Match) -> bool:
    """Take "2014-2016", "1990-94", "from 2014 to 2016", "between 2014 and 2016"."""
    year, to_year, joint = m.number("year"), m.number("to_year"), m.kind(m.end - 2)
    if m.kind(m.end - 1) == "digits":
        if joint != "dash" or len(m.word(m.end - 1)) < 2:  # noqa: PLR2004 - "1990-94"
            return False
        to_year += year // 100 * 100
        m.fields["to_year"] = to_year
    if not year < to_year <= min(year + 200, _LATEST_YEAR):
        return False
    if joint == "and":
        return m.lead == "between"
    return joint == "dash" or m.lead in ("from", "between", "of", "in", "during")


_WHOSE: Final = frozenset("his her their my your our".split())
# What is measured in tens: "an approval rating in the mid-40s", "highs in the mid-80s".
_MEASURED: Final = frozenset(
    "approval celsius degrees disapproval fahrenheit highs iq lows percent percentage rating ratings score "
    "scores temperature temperatures".split()
)
_STAGES: Final = frozenset({"early", "late", "mid", "middle", "to"})
_MEASURED_WITHIN: Final = 24  # words before or after in the sentence


def _is_measured(m: Match) -> bool:
    """Tell whether tens are years of age or points of a measure: "in her mid-30s", "lows in the mid-40s"."""
    word = m.word(m.end - 1)
    if word[:4].isdigit() or word[0] in "'’‘":
        return False
    first = m.start
    while m.kind(first - 1) in ("stage", "dash") or m.word(first - 1).lower() in _STAGES:
        first -= 1
    if m.word(first - 1).lower() in _WHOSE:
        return True
    return any(
        m.word(n).lower() in _MEASURED or m.word(n).endswith("%") for n in _in_sentence(m, _MEASURED_WITHIN)
    )


def _in_sentence(m: Match, within: int) -> list[int]:
    """Give the tokens on either side that no full stop parts from the match."""
    found: list[int] = []
    for side in (range(m.start - 1, m.start - 1 - within, -1), range(m.end, m.end + within)):
        for index in side:
            initial = m.kind(index) == "dot" and len(m.word(index - 1)) == 1
            if m.kind(index) in ("dot", "") and not initial:
                break
            found.append(index)
    return found


def is_decade(m: Match) -> bool:
    """Take "the 1980s", "the '80s and 90s", "an 80s song"; not "in his mid-30s", "the 30s bracket"."""
    if _is_measured(m):
        return False
    word, before = m.word(m.end - 1), m.word(m.end - 2).lower()
    if {"'", "’"} & set(word[4:]) and before not in ("the", "early", "late", "mid", "-"):
        m.fields["owner"] = 1  # "2010's best film": the year's
    if word[0].isdigit() and word[:4].isdigit():
        return True
    if m.word(m.end).lower() in _OF_AGES:
        return False
    return _opens_decade(m, m.end - 1) or _goes_on_from_decade(m)


_OF_AGES: Final = frozenset({"age", "bracket", "cohort", "demographic"})
_STAGES_OF_DECADES: Final = frozenset({"early", "late", "mid"})


def _opens_decade(m: Match, at: int) -> bool:
    """Tell whether tens are a decade by the word before them: "the 80s", "mid-80s", "Rossi's 80s songs"."""
    before = m.word(at - 1).lower()
    if before == "-":
        return m.word(at - 2).lower() in _STAGES_OF_DECADES | {"pre", "post"}
    of_noun = before in ("a", "an") or m.kind(at - 1) == "poss"
    return before in _STAGES_OF_DECADES | {"the"} or (of_noun and m.kind(at + 1) == "unknown")


def _goes_on_from_decade(m: Match) -> bool:
    """Tell whether tens stand in a row of decades: "the 1950s, 60s and 70s"."""
    at = m.end - 1
    while m.word(at - 1).lower() in _ROW and m.kind(at - 2) == "decade_digits":
        at -= 2
        if m.word(at)[:4].isdigit() or _opens_decade(m, at):
            return True
    return False


_ROW: Final = frozenset({"and", "or", ","})


def is_decade_word(m: Match) -> bool:
    """Take "the nineties", not "his nineties"."""
    return "the" in (m.word(m.start - 1).lower(), m.word(m.end - 2).lower())
