"""Agencies of which a state has one that all know: its name, and what it is called by its state's."""

from __future__ import annotations

import re

# What describes each class of them, and the function that its key has.
_DESCRIBED = {
    "space agency": r"(?:federal |national )?space (?:agency|corporation|administration|authority)",
    "intelligence agency": r"(?:national |main )?(?:intelligence|spy) (?:agency|service)s?",
    "weather service": r"(?:national )?(?:weather|meteorological) (?:agency|service|bureau|office)",
    "antimonopoly service": r"(?:federal )?anti-?monopoly (?:agency|service|regulator|watchdog|authority)",
}
_CLASSES = {function: re.compile(pattern) for function, pattern in _DESCRIBED.items()}
_SPACE = {
    "US": "nasa|national aeronautics and space administration", "RU": "roscosmos", "FR": "cnes",
    "JP": "jaxa|japan aerospace exploration agency", "IN": "isro|indian space research organization",
    "CN": "cnsa|china national space administration", "CA": "canadian space agency", "GB": "uk space agency",
    "DE": "dlr|german aerospace center", "IT": "italian space agency",
}  # fmt: skip
_INTELLIGENCE = {"IL": "mossad", "KR": "national intelligence service",
                 "PK": "isi|inter services intelligence",
                 "TR": "national intelligence organization"}  # fmt: skip
# What is always said of several.
_MANY = re.compile(r"(?:secret|special) services")
# States that have several, of which none is "the intelligence agency".
_OF_SEVERAL = {"intelligence agency": frozenset({"US", "GB", "DE", "FR", "RU", "CN", "IN", "UA", "AU", "CA"})}
_WEATHER = {"US": "national weather service", "GB": "met office", "AU": "bureau of meteorology",
            "JP": "japan meteorological agency", "KR": "korea meteorological administration",
            "DE": "deutscher wetterdienst|german weather service",
            "IN": "india meteorological department|indian meteorological department"}  # fmt: skip
_ANTIMONOPOLY = {"RU": "federal antimonopoly service", "UA": "antimonopoly committee of ukraine"}
# Names in full, folded, and the keys that descriptions have as well: "RU space agency".
AGENCIES = {
    name: f"{state} {function}"
    for function, of_states in zip(_DESCRIBED, (_SPACE, _INTELLIGENCE, _WEATHER, _ANTIMONOPOLY), strict=True)
    for state, names in of_states.items()
    for name in names.split("|")
}


def agency_function(words: str) -> str:
    """Give one function to what describes an agency, in small letters: "spy service"; else the words."""
    return next((f for f, pattern in _CLASSES.items() if pattern.fullmatch(words)), words)


def is_one_of_several(words: str, state: str) -> bool:
    """Say whether a state has more than one agency that words in small letters describe."""
    if not words.islower():
        return False
    return _MANY.fullmatch(words) is not None or state in _OF_SEVERAL.get(agency_function(words), ())
