"""Sets of part-of-speech tags, as the Penn Treebank names them."""

from __future__ import annotations

from typing import Final

# A clause can stand on one of these alone, modals included; no participle or infinitive is among them.
FINITE: Final = frozenset({"VBD", "VBZ", "VBP", "MD"})
