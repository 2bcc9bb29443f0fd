"""The day in brackets behind a short text that is of that day: "Ten died in a flood. (24.04.2016)"."""

from __future__ import annotations

import re
from typing import Final

_BEHIND_STOP: Final = re.compile(r"[.!?][\"'”’]? \($")
_STOP_WITHIN: Final = 4  # characters


def is_behind_text(text: str, start: int, end: int) -> bool:
    """Tell a day in brackets behind a full stop: the text before is of that day, and not what it tells."""
    before = text[max(start - _STOP_WITHIN, 0) : start]
    return text[end : end + 1] == ")" and _BEHIND_STOP.search(before) is not None
