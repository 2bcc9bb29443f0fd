"""An entity of the corpus: what several local entities are together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from dateline.model import EntityKind, Location


@dataclass(frozen=True, slots=True)
class Entity:
    """An actor or a place of the corpus; `slug` is its page's file name, `members` are references."""

    kind: EntityKind
    slug: str
    name: str
    names: tuple[str, ...]
    members: tuple[int, ...]
    code: str = ""
    location: Location | None = None

    @property
    def section(self) -> Literal["actors", "places"]:
        """The section that its page lies in."""
        return "places" if self.kind == "place" else "actors"

    @property
    def id(self) -> str:
        """Section and slug."""
        return f"{self.section}/{self.slug}"
