"""Organs of states: "Ruritania's defence ministry", "the Ministry of Defence of Ruritania" and their key.

An organ is known by its state and its function, so every wording of both is one organisation.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from dateline.annotate.names.agencies import agency_function
from dateline.lexicon.body_names import ministry_of_field

_PORTFOLIO = (
    r"(?:(?:national\ )?(?:defen[cs]e|education|economy)|foreign|external|interior|internal|home|finance"
    r"|health|justice|economic"
    r"|energy|agriculture|trade|transport(?:ation)?|culture|labou?r|environment|information|oil|petroleum"
    r"|tourism|sports?|commerce|industry|science|technology|emergenc(?:y|ies)|emergency\ situations|security"
    r"|treasury|state|planning|immigration|migration"
    r"|social(?:\ (?:security|protection|services|policy|insurance|solidarity|development))?"
    r"|welfare|housing|water|mines|mining|veterans"
    r"|homeland\ security|state\ security|public\ security|natural\ resources|family|women|youth|religious)"
)
_MORE_FIELDS = (
    r"industrial\ strategy|urban(?:-|\ and\ )rural\ development"
    r"|(?:urban|rural|regional|social|economic|digital|overseas|sustainable)\ development"
    r"|social\ (?:security|protection|services|policy|insurance|solidarity)"
    r"|human\ (?:services|rights|resources)"
    r"|international\ (?:development|relations|trade|affairs)|foreign\ relations|higher\ education"
    r"|armed\ services|government\ reform|local\ government|communities|sustainability|insurance|banking"
    r"|works|means|oversight|reform|innovation|nutrition|forestry|fisheries|food|business|infrastructure"
    r"|communications?|media|equality|equalities|gender|pensions?|children|families|climate|nature|research"
    r"|employment|construction|investment|development|space|urban|rural|maritime|digital|ports|tax|budget"
    r"|ethics|jobs|enterprise|skills|solidarity|workforce"
)
_FIELD = rf"(?:(?:{_MORE_FIELDS}|{_PORTFOLIO})(?:\ affairs)?)"
# One field, or several: "culture and tourism", "health, labour and social affairs".
_PORTFOLIOS = rf"{_PORTFOLIO}(?:\ affairs)?(?:(?:,\ {_FIELD}){{0,3}},?\ and\ {_FIELD})?(?:\ affairs)?"
_CHAMBER = r"(?:Senate|House|Commons|Lords|Joint|Parliamentary)\ "
_OF_FIELDS = rf"{_FIELD}(?:(?:,\ {_FIELD}){{0,4}},?\ (?:and(?:\ the)?|&)\ {_FIELD})"
# Bodies of which a state has one: these words are enough.
_SINGLE = (
    rf"(?:{_PORTFOLIOS}\ (?:ministry|ministries|departments?)"
    rf"|(?:ministry|department)\ (?:of|for)\ (?:the\ )?(?:{_OF_FIELDS}|{_PORTFOLIOS})"
    r"|armed\ (?:forces|units)|military\ forces|(?:national\ |self-)?defen[cs]e\ (?:forces?|army)"
    r"|army\ units|army|armies|general\ staff|joint\ chiefs\ of\ staff"
    r"|military|navy|navies|air\ forces?|gendarmerie|judiciary"
    r"|coast\ ?guards?|border\ guards?|national\ guard|(?:central|national|reserve)\ banks?"
    r"|national\ assembly|parliaments?|house\ of\ representatives|(?:lower|upper)\ house"
    r"|(?:supreme|constitutional|high)\ courts?"
    r"|(?:national\ |federal\ |state\ )?police(?:\ (?:force|service)s?)?"
    r"|senate|congress|red\ (?:cross|crescent)"
    r"|(?:(?:public|state|chief|federal|military|special|national)\ )*(?:prosecutor(?:[-\ ]general)?'s?"
    r"|prosecutors'|attorney[-\ ]general's?|prosecution|ombudsman's|president's|presidential"
    r"|prime\ minister's)\ (?:office|service)"
    r"|embassy|embassies|(?:national\ )?security\ (?:council|services?)|intelligence\ (?:agency|services?)"
    r"|presidency|state\ (?:television|tv|broadcaster|news\ agency)"
    r"|(?:national\ )?electoral\ commission|(?:football|soccer)\ (?:association|federation|union)"
    r"|olympic\ committee)"
)
# What no office is called, or what says that there are several of the kind.
_OPEN = (
    "of|the|a|an|in|on|at|for|to|by|from|with|and|or|but|as|who|that|which|said|says|is|was|are|were|has|had"
    "|have|will|would|could|may|its|his|her|their|not|also|news|travel|local|regional|district|city|town"
    "|municipal|private|former|own|first|other|biggest|largest|main|top|leading|new|old|big|small|major"
    "|independent|provincial|county|several|two|three|prime|vice|deputy|senior|military|church|army"
    "|very|same|whole|entire|next|last"
)
_WORD = rf"(?!(?:{_OPEN})\ )[a-z][a-z]+(?:-[a-z]+|s')?"
# Bodies that their field tells apart: "rescue board", "disaster and emergency management authority".
_GENERIC = (
    rf"(?:{_WORD}\ (?:and\ (?={_WORD}\ ))?){{1,4}}?"
    r"(?:agency|authority|board|commission|committee|council|services?|office|institute|directorate"
    r"|inspectorate|administration|bureau|survey|tribunal|observatory|federation|association|guard|corps"
    r"|regulator|watchdog|court|headquarters)"
)
# Fields of public bodies: in capitals, a word that is none of these is a proper name.
_FIELDS = (
    "meteorological|hydrometeorological|weather|rescue|migration|immigration|refugees?|asylum|nuclear|atomic"
    "|radiation|safety|civil|protection|defen[cs]e|geological|seismological|earthquake|disaster|management"
    "|emergency|emergencies|situations|aviation|maritime|border|customs|tax|revenue|statistics|statistical|space"
    "|food|drugs?|medicines?|medical|health|public|environment(?:al)?|forest|forestry|water|roads?|rail|railways?"
    "|transport|transportation|accidents?|investigations?|investigative|election|electoral|elections"
    "|broadcasting|communications?|human|rights|anti-corruption|anti-monopoly|antimonopoly|competition|consumer"
    "|financial|securities|markets?|exchange|intelligence|counter-terrorism|cyber|data|prisons?|penitentiary"
    "|judicial|audit|sports?|anti-doping|fisheries|fishing|postal|energy|power|gas|oil|agriculture|agricultural"
    "|land|housing|labou?r|employment|social|welfare|pensions?|education|science|research|cultural|heritage"
    "|tourism|trade|investment|development|economic|planning|industry|standards|patent|national|federal|state"
    "|royal|supreme|constitutional|central|general|high|security|foreign|internal|external|home|secret|special"
    "|information|media|press|police|fire|ambulance|blood|veterinary|disease|control|prevention|centers?|anti"
    "|terrorism|crime|criminal|narcotics|financial|aid|cooperation|olympic|football|cricket|athletics|rugby"
    "|hockey|basketball|chess|and|volcano(?:logy|logical)?|hydrological|nature|conservation|wildlife|parks?"
)
_NAMED = re.compile(rf"(?:(?:{_FIELDS})\ )+\w+", re.IGNORECASE)
_ORGAN = re.compile(rf"(?:(?P<single>{_SINGLE})(?![\w-])|{_GENERIC}(?![\w-])(?!'s\ [A-Z]))", re.IGNORECASE)


def match_organ(text: str, start: int) -> re.Match[str] | None:
    """Match a public body that begins there; in capitals it must say its field and not a proper name."""
    match = _ORGAN.match(text, start)
    if match is None or match["single"]:
        return match
    if not text[start].isupper():
        return match if match.group().islower() else None  # "the Ruritanian side backed Zenda Council"
    return match if _NAMED.fullmatch(match.group()) else None


ORGAN_OF = re.compile(
    rf"\b(?:Ministry|Department)\ (?:of|for)\ (?:the\ )?(?:{_OF_FIELDS}|{_PORTFOLIOS})(?![\w-])"
    rf"|(?P<committee>\b(?:{_CHAMBER}(?:{_OF_FIELDS}|{_PORTFOLIOS})|{_OF_FIELDS})"
    r"\ (?:select\ |sub)?(?:committee|commission)(?!\w))"
    r"|\b(?P<of>(?:[Ee]mbassy|Armed\ Forces|(?:Supreme|Constitutional|High)\ Court"
    r"|(?:Central|National)\ Bank|Parliament"
    r"|National\ Assembly|Security\ Council|General\ Staff"
    r"|Prosecutor\ General's\ Office)(?=\ of\ ))"
    rf"|\b(?:{_PORTFOLIOS}\ (?:ministry|department))(?!\w)",
    re.IGNORECASE,
)
ORGAN_BEGINS = frozenset(
    "senate house commons lords joint parliamentary supreme constitutional high central national parliament"
    " prosecutor general ministry department embassy"
    " armed foreign external defence defense interior internal home finance health education justice economy"
    " economic energy agriculture trade transport transportation culture labour labor environment information"
    " oil petroleum tourism sports sport commerce industry science technology emergency emergencies security"
    " treasury state planning immigration social housing water homeland veterans".split()
)
GOVERNMENT = re.compile(
    r"(?:government|officials|authorities|leadership|administration|side|delegation|negotiators|diplomats"
    r"|cabinet|regime)(?![\w-])(?!\ (?:agenc|workers|employee|department|buildings|communications\ h))",
    re.IGNORECASE,
)

UNITS = frozenset({"regiment", "battalion", "brigade"})
# Local bodies after the name of their town or region: "Zenda police".
BODY_AFTER = re.compile(
    r" (army|militia|regiment|battalion|brigade"
    r"|police(?: department| force| service)?|fire (?:department|brigade|service)"
    r"|(?:city |county |town |district |regional |provincial |cantonal |municipal )?(?:council|court"
    r"|prosecutor's office|administration|government|authority)"
    r"|(?:mayor|governor|sheriff|coroner)'s office|(?:city|town) hall|(?:fire and )?rescue service"
    r"|coast ?guard|(?:health|interior|foreign|defen[cs]e|finance|education) ministry"
    r"|health (?:authority|department|agency)|regional military administration"
    r"|parliament|university|school board|school district|football club|defen[cs]e army|defen[cs]e forces?)"
    r"(?![\w-])(?! for | of )"
)

_DEFENCE = re.compile(r"\bdefense\b")
_LABOUR = re.compile(r"\blabor\b")
_AFFAIRS = re.compile(r"\b(?:external|foreign) affairs\b|\bexternal\b")
_INTERIOR = re.compile(r"\b(?:internal|home) affairs\b")
_ARMED = re.compile(
    r"^(?:armed (?:forces|units)|military(?: forces)?|army(?: units)?"
    r"|(?:national |self-)?defence (?:forces?|army))$"
)
_PLURALS = {"ministries": "ministry", "departments": "department", "armies": "army", "navies": "navy",
            "embassies": "embassy", "parliaments": "parliament", "courts": "court", "banks": "bank",
            "guards": "guard"}  # fmt: skip
_PLURAL = re.compile(rf"\b(?:{'|'.join(_PLURALS)})$")
_TWO = re.compile(
    rf"({_PORTFOLIO}(?:\ affairs)?)\ and\ ({_PORTFOLIO}(?:\ affairs)?)\ ministries", re.IGNORECASE
)
# ISO 3166-2 codes of the countries that one state is made of, by their adjectives.
CONSTITUENTS = {"scottish": "GB-SCT", "scots": "GB-SCT", "welsh": "GB-WLS", "english": "GB-ENG",
                "northern irish": "GB-NIR"}  # fmt: skip

COUNTRIES = {"scotland": "GB-SCT", "wales": "GB-WLS", "england": "GB-ENG", "northern ireland": "GB-NIR"}


def function_of(words: str) -> str:
    """Normalise a function: "Ministry of Foreign Affairs" and "foreign ministry" are one."""
    words = _PLURAL.sub(lambda match: _PLURALS[match[0]], re.sub(r"\s+", " ", words).casefold())
    words = _LABOUR.sub("labour", _DEFENCE.sub("defence", words)).replace("coastguard", "coast guard")
    words = words.replace("soccer", "football")
    if match := re.match(r"(ministry|department) (?:of|for) (?:the )?(.+)", words):
        words = f"{match[2]} {match[1]}"
    words = ministry_of_field(_INTERIOR.sub("interior", _AFFAIRS.sub("foreign", words)))
    if _ARMED.match(words):
        return "armed forces"
    return agency_function(re.sub(r"(police) (?:forces?|services?)$", r"\1", words))


def functions_of(words: str) -> tuple[str, ...]:
    """Give the functions of a plural that names two: "defence and foreign ministries"."""
    match = _TWO.fullmatch(words)
    return (
        tuple(function_of(f"{part} ministry") for part in match.groups()) if match else (function_of(words),)
    )


@dataclass(frozen=True, slots=True)
class Organ:
    """An organ found in the text: `state` is its code, empty where no state is named.

    `name` is set where the text names several at once: a title for it, which is not printed.
    """

    start: int
    end: int
    state: str
    function: str
    name: str = ""

    @property
    def key(self) -> str:
        """The identity that holds whatever the wording."""
        return f"{self.state} {self.function}" if self.state else ""
