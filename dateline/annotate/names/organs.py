"""Organs of states: "Ruritania's defence ministry", "the Ministry of Defence of Ruritania" and their key.

An organ is known by its state and its function, so every wording of both is one organisation.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_PORTFOLIO = (
    r"(?:foreign|external|defen[cs]e|interior|internal|home|finance|health|education|justice|economy|economic"
    r"|energy|agriculture|trade|transport(?:ation)?|culture|labou?r|environment|information|oil|petroleum"
    r"|tourism|sports?|commerce|industry|science|technology|emergenc(?:y|ies)|emergency\ situations|security"
    r"|treasury|state|planning|immigration|migration|social|welfare|housing|water|mines|mining|veterans"
    r"|homeland\ security|public\ security|natural\ resources|family|women|youth|religious)"
)
_PORTFOLIOS = rf"{_PORTFOLIO}(?:\ affairs)?(?:(?:,\ |\ and\ ){_PORTFOLIO}(?:\ affairs)?)?(?:\ affairs)?"
_BODY = (
    rf"(?:{_PORTFOLIOS}\ (?:ministry|ministries|departments?)"
    rf"|ministry\ (?:of|for)\ (?:the\ )?{_PORTFOLIOS}|department\ of\ (?:the\ )?{_PORTFOLIOS}"
    r"|armed\ (?:forces|units)|military\ forces|defen[cs]e\ (?:forces|army)|army\ units|army"
    r"|military|navy|air\ force"
    r"|coast\ guard|(?:central|national|reserve)\ bank|national\ assembly|parliament"
    r"|house\ of\ representatives"
    r"|(?:supreme|constitutional|high)\ court|(?:national\ |federal\ )?police(?:\ force)?|senate|congress"
    r"|embassy|(?:national\ )?security\ (?:council|service)|intelligence\ (?:agency|service)|presidency"
    r"|(?:national\ )?electoral\ commission|football\ (?:association|federation|union)|olympic\ committee)"
)
ORGAN = re.compile(rf"{_BODY}(?![\w-])(?!'s\ [A-Z])", re.IGNORECASE)
ORGAN_OF = re.compile(
    rf"\b(?:Ministry\ (?:of|for)|Department\ of)\ (?:the\ )?{_PORTFOLIOS}(?!\w)"
    r"|\b[Ee]mbassy(?=\ of)|\bArmed\ Forces(?=\ of)"
    rf"|\b(?:{_PORTFOLIOS}\ (?:ministry|department))(?!\w)",
    re.IGNORECASE,
)
ORGAN_BEGINS = frozenset(
    "ministry department embassy armed foreign external defence defense interior internal home finance health"
    " education"
    " justice economy economic energy agriculture trade transport transportation culture labour labor"
    " environment"
    " information oil petroleum tourism sports sport commerce industry science technology emergency"
    " emergencies security"
    " treasury state planning immigration social housing water homeland veterans".split()
)
GOVERNMENT = re.compile(
    r"(?:government|officials|authorities|leadership|administration|side|delegation|negotiators|diplomats"
    r"|cabinet|regime)(?![\w-])(?!\ (?:agenc|workers|employee|department|buildings))",
    re.IGNORECASE,
)

_DEFENCE = re.compile(r"\bdefense\b")
_LABOUR = re.compile(r"\blabor\b")
_AFFAIRS = re.compile(r"\b(?:external|foreign) affairs\b|\bexternal\b")
_INTERIOR = re.compile(r"\b(?:internal|home) affairs\b")
_ARMED = re.compile(
    r"^(?:armed (?:forces|units)|military(?: forces)?|army(?: units)?|defence (?:forces|army))$"
)


def function_of(words: str) -> str:
    """Normalise a function: "Ministry of Foreign Affairs" and "foreign ministry" are one."""
    words = re.sub(r"\s+", " ", words).casefold()
    words = _LABOUR.sub("labour", _DEFENCE.sub("defence", words)).replace("ministries", "ministry")
    words = re.sub(r"departments\b", "department", words)
    if match := re.match(r"(ministry|department) (?:of|for) (?:the )?(.+)", words):
        words = f"{match[2]} {match[1]}"
    words = _INTERIOR.sub("interior", _AFFAIRS.sub("foreign", words))
    if _ARMED.match(words):
        return "armed forces"
    return re.sub(r" force$", "", words) if words.endswith("police force") else words


@dataclass(frozen=True, slots=True)
class Organ:
    """An organ found in the text: `state` is its code, empty where no state is named."""

    start: int
    end: int
    state: str
    function: str
    name: str = ""

    @property
    def key(self) -> str:
        """The identity that holds whatever the wording."""
        return f"{self.state} {self.function}" if self.state else ""
