"""Small namesakes of what the gazetteer lacks: they lie far from all other places of an article."""

from __future__ import annotations

from collections.abc import Sequence

from dateline.annotate.toponym_candidates import is_near
from dateline.gazetteer import FORM_HANDICAP, TOWN, Entry

_SEVERAL = 2  # other places of an article, of which none is in the state of a namesake
_MANY = 3  # or none is near what is only called so as well
_FAR = 2.5  # degrees: some 280 km north or south


def is_stray(entry: Entry, namesakes: Sequence[Entry], others: Sequence[Entry]) -> bool:
    """Tell a small place that has namesakes, and lies in no state of the article's other places.

    So is a village that is called otherwise itself, and far from all of them.
    """
    placed = [other for other in others if other.location.country is not None]
    if len(namesakes) > 1 and len(placed) >= _SEVERAL:
        at_home = any(other.location.country == entry.location.country for other in placed)
        if not at_home:
            return True
    if entry.exact or entry.location.kind != "city" or entry.importance + FORM_HANDICAP >= TOWN:
        return False
    around = [other for other in placed if other.location.kind in ("city", "district", "region")]
    return len(around) >= _MANY and not any(is_near(entry, other, _FAR) for other in around)
