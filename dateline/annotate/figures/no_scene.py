"""Names of places where what is counted did not happen: beside it, whence people came, what they planned."""

from __future__ import annotations

from dateline.annotate.figures.constructions import Link
from dateline.annotate.figures.line import Line
from dateline.annotate.figures.named_places import SITES, NamedPlace
from dateline.annotate.figures.quantities import is_person
from dateline.annotate.tags import FINITE

# Between a preposition and a name: "near the southern town of Zenda".
_INSIDE_NAME = frozenset("DT JJ JJS NN NNP NNPS POS HYPH PRP$".split())
_BESIDE = frozenset("beside near nearest outside toward towards".split())
_NEXT_TO = frozenset({"close", "next"})
_DIRECTIONS = frozenset(
    "north south east west northeast northwest southeast southwest north-east north-west south-east"
    " south-west outside".split()
)
_LENGTHS = frozenset(
    "away drive hour hours kilometer kilometers kilometre kilometres km metres meters mile miles minutes walk"
    " yards".split()
)
_LENGTH_WITHIN = 4  # tokens: "a two-hour drive from Zenda"


def is_beside(line: Line, place: NamedPlace) -> bool:
    """Tell what a scene is only near to, or away from: "near Zenda", "north of Zenda", "a mile from it"."""
    at = place.first - 1
    if place.mention.form != "name":
        return False
    while line.word(at) not in (_BESIDE | _DIRECTIONS) and (
        line.tag(at) in _INSIDE_NAME or (line.word(at) == "of" and line.word(at - 1) in SITES)
    ):
        at -= 1
    word = line.word(at)
    if word == "of":
        return _is_direction(line, at - 1)
    if word == "to":
        return line.word(at - 1) in _NEXT_TO
    if word == "from":
        return any(line.word(i) in _LENGTHS for i in range(max(0, at - _LENGTH_WITHIN), at))
    return word in _BESIDE


def _is_direction(line: Line, at: int) -> bool:
    """Tell "north of Zenda" from "in the north of Ruritania", which is in it."""
    found = line.word(at) in _DIRECTIONS
    while line.word(at) in _DIRECTIONS or line.word(at) in ("-", "far"):
        at -= 1
    return found and line.word(at) not in ("the", "its")


# Those whom a town names where they act or live; others it only names by: "her Zenda neighbours".
_ARE_THERE = frozenset(
    "authorities commuter commuters councillor councillors demonstrator demonstrators doctor doctors "
    "driver drivers employee employees farmer farmers firefighter firefighters fireman firemen "
    "governor guard guards inhabitant inhabitants inmate inmates judge judges local locals mayor "
    "medic medics miner miners nurse nurses officer officers official officials paramedic paramedics "
    "pedestrian pedestrians people police policeman policemen prisoner prisoners protester protesters "
    "rescuer rescuers resident residents schoolchildren shopper shoppers staff student students "
    "villager villagers worker workers worshipper worshippers".split()
)
_MISSIONS = frozenset(
    "ambassador ambassadors consulate consulates consul consuls diplomat diplomats embassies embassy".split()
)
_ONE = frozenset("a an another one".split())


def is_of_people(line: Line, place: NamedPlace) -> bool:
    """Tell a place that only says who somebody is: "a Ruritanian", "her Zenda neighbours"."""
    behind = place.end + (line.tag(place.end) in ("POS", "HYPH"))
    if line.word(behind) in _MISSIONS:
        return True
    if place.mention.form == "adjective":
        return _is_person(line, place)
    if behind >= len(line.words) or place.mention.kind != "place" or not line.tokens[behind].is_lower:
        return False
    person = behind == place.end and line.tag(behind) in ("NN", "NNS") and is_person(line, behind)
    return person and line.word(behind) not in _ARE_THERE


def _is_person(line: Line, place: NamedPlace) -> bool:
    """Tell "two Ruritanians" and "a Ruritanian who" from "two Ruritanian soldiers"."""
    last = line.tokens[place.end - 1]
    if last.head.i > last.i and last.dep_ in ("amod", "compound", "nmod"):
        return False
    many = last.tag_.startswith("NN") and last.lower_.endswith("s")
    alone = not line.tag(place.end).startswith(("NN", "JJ"))
    return many or (alone and line.word(place.first - 1) in _ONE)


_DUE = frozenset("about due expected hoping intending meant planned planning scheduled supposed".split())
_ACCUSED = frozenset(
    "accused allegedly charged charges linked links plot plotting plots suspected suspicion wanted".split()
)
_FREES = frozenset(
    "abducted dragged kidnapped pulled recovered removed reported reporting rescued retrieved seized snatched"
    " taken".split()
)
_LOST = frozenset({"captured", "displaced", "missing"})
_JOINT = frozenset(
    "agreement alliance collaboration cooperation deal effort exercise mission operation partnership"
    " relations summit talks treaty venture".split()
)
_REACH = 8  # tokens from "between" to the second of two


def is_otherwise(line: Line, place: NamedPlace, link: Link) -> bool:
    """Tell a place of what was only planned or alleged, whence somebody came, or of an aside."""
    return (
        _is_unreal(line, place, link)
        or _is_origin(line, place, link)
        or _is_bracketed(line, place, link)
        or _is_partner(line, place)
        or (link.measure == "deployed" and _is_sender(line, place, link))
    )


def _is_unreal(line: Line, place: NamedPlace, link: Link) -> bool:
    """Tell where somebody was due, or what somebody is suspected of: "charged with a raid in Zenda"."""
    for i in range(place.first - 1, -1, -1):
        if i == link.trigger or line.tags[i] in FINITE or line.words[i] in (";", ":", "."):
            return False
        if line.words[i] in _ACCUSED or (line.words[i] in _DUE and line.word(i + 1) == "to"):
            return True
        if link.measure == "arrested" and line.words[i] == "for" and line.tag(i + 1) == "VBG":
            return True
    return False


def _is_origin(line: Line, place: NamedPlace, link: Link) -> bool:
    """Tell whence people or things came: "men from Zenda", and no "pulled from a river in Zenda"."""
    at = place.first - 1
    while line.tag(at) in _INSIDE_NAME:
        at -= 1
    if line.word(at) != "from" or link.measure in _LOST or line.tag(place.end) in ("NN", "NNS"):
        return False
    return _FREES.isdisjoint(line.words[max(0, at - _LENGTH_WITHIN) : at])


def _is_bracketed(line: Line, place: NamedPlace, link: Link) -> bool:
    """Tell what an aside in brackets says of something else: "a group (banned in Ruritania)"."""
    opening = next((i for i in range(place.first, -1, -1) if line.words[i] in ("(", ")")), None)
    if opening is None or line.words[opening] == ")":
        return False
    alone = opening == place.first - 1 and line.word(place.end) == ")"  # "Zenda (Ruritania)"
    closing = next((i for i in range(place.end, len(line.words)) if line.words[i] == ")"), place.end)
    return not alone and not opening < link.trigger < closing


def _is_partner(line: Line, place: NamedPlace) -> bool:
    """Tell those who do something together: "a joint effort between Ruritania and Syldavia"."""
    near = range(max(0, place.first - _REACH), place.first)
    return any(line.words[i] == "between" and line.word(i - 1) in _JOINT for i in near)


def _is_sender(line: Line, place: NamedPlace, link: Link) -> bool:
    """Tell who sends troops, and whose they are: "Syldavia sent 40 Syldavian soldiers"."""
    if place.mention.form == "adjective":
        return True
    last = line.tokens[place.end - 1]
    return last.dep_ == "nsubj" and last.head == line.tokens[link.trigger]
