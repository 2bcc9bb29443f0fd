"""What the gazetteer knows of a word, remembered from article to article."""

from __future__ import annotations

from functools import lru_cache

from dateline.gazetteer import TOWN, Entry, Gazetteer, State
from dateline.lexicon.folding import fold_name as _fold_name

fold_name = lru_cache(100_000)(_fold_name)  # the same names come again, article by article
_REMEMBERED = 200_000  # words: some 40 MB, the vocabulary of several thousand articles

# "us", "in" and "no" are also codes of states: a short name is one only in capitals.
_SHORT = 4


class Knowledge:
    """Answers of one gazetteer, each asked for once."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self._gazetteer = gazetteer
        self.state = gazetteer.state
        self.state_of_adjective = lru_cache(_REMEMBERED)(gazetteer.state_of_adjective)
        self.may_name_state = lru_cache(_REMEMBERED)(gazetteer.may_name_state)
        self.state_of_capital = lru_cache(_REMEMBERED)(gazetteer.state_of_capital)
        self.places = lru_cache(_REMEMBERED)(self._places)
        self.state_named = lru_cache(_REMEMBERED)(self._state_named)

    def place_of_size(self, name: str) -> Entry | None:
        """Give what a name means first, unless that is a place smaller than a town."""
        places = self.places(name)
        return places[0] if places and places[0].importance >= TOWN else None

    def is_place(self, name: str) -> bool:
        """Say whether a name is a state's, or means a place of size first."""
        return self.state_named(name) is not None or self.place_of_size(name) is not None

    def town(self, name: str) -> Entry | None:
        """Give what a name means first, if that is a town or a city."""
        place = self.place_of_size(name)
        return place if place is not None and place.location.kind == "city" else None

    def is_capital(self, name: str) -> bool:
        """Say whether a name is that of a state's capital."""
        return self._gazetteer.state_of_capital(name) is not None

    def is_abbreviation(self, name: str) -> bool:
        """Say whether the press abbreviates a region so: "Calif."."""
        return self._gazetteer.abbreviated_region(name) is not None

    def region_abbreviated(self, letters: str) -> Entry | None:
        """Give the region that the press or the post abbreviates so: "NJ"."""
        return self._gazetteer.abbreviated_region(letters)

    def _places(self, name: str) -> tuple[Entry, ...]:
        return self._gazetteer.lookup(name) if len(name) > 1 else ()

    def _state_named(self, name: str) -> State | None:
        bare = name.replace(".", "")
        if len(bare) < _SHORT and not bare.isupper():
            return None
        state = self._gazetteer.state_named(bare) or self._gazetteer.state_named(name)
        letters = state is not None and not bare.isupper() and bare.upper() in state.names
        return None if letters else state  # "Ussr" is somebody


@lru_cache(8)  # a process works with one gazetteer; the tests with a few
def knowledge_of(gazetteer: Gazetteer) -> Knowledge:
    """Give the remembered answers of a gazetteer."""
    return Knowledge(gazetteer)
