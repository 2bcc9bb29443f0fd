"""The headline and what a browser's window title adds to it: "Headline | The Strelsau Times"."""

from __future__ import annotations

import re

from dateline.read.agencies import agency_named
from dateline.read.outlets import looks_like_outlet

_SUFFIX = re.compile(r"^(?P<title>.{12,})\s+(?P<bar>[|·•–—-])\s+(?P<name>[^|·•–—]{2,40})$")
_SECTIONS = re.compile(r"^(?P<title>.{12,}?)\s+\|\s+(?P<rest>.{2,60})$")


def without_outlet(title: str) -> tuple[str, str | None]:
    """Split the outlet off a headline that ends with it; the headline as printed, and None, otherwise."""
    match = _SUFFIX.match(title)
    if not match:
        return title, None
    name = match["name"].strip()
    if not (looks_like_outlet(name) or (agency_named(name) and match["bar"] == "|")):
        return title, None
    sections = _SECTIONS.match(match["title"]) if match["bar"] == "|" else None
    return (sections or match)["title"].strip(), None if agency_named(name) else name
