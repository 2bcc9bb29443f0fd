"""The source of a web page: main text and what the page says of itself, by trafilatura."""

from __future__ import annotations

from dataclasses import dataclass

from dateline.read.front_matter import Header
from dateline.read.headline import without_outlet

# News on the web has no dates beyond these; a fixed end, so that no clock decides.
_DATES: dict[str, bool | str] = {
    "extensive_search": False,
    "original_date": True,
    "min_date": "1995-01-01",
    "max_date": "2100-01-01",
}


@dataclass(frozen=True, slots=True)
class WebPage:
    """The main text, a line for each paragraph, and the page's own fields."""

    text: str
    header: Header


def read_web_page(data: bytes) -> WebPage | None:
    """Take the article out of the source of a page; None where there is none."""
    import trafilatura  # noqa: PLC0415 - slow to load, and only pages need it

    try:
        found = trafilatura.bare_extraction(
            data,
            include_comments=False,
            include_tables=False,
            with_metadata=True,
            date_extraction_params=dict(_DATES),
        )
    except Exception:  # noqa: BLE001 - whatever a hostile page does to the parser, it is no article
        return None
    if found is None or isinstance(found, dict):
        return None
    text = (found.text or "").strip()
    if not text:
        return None
    title, outlet = without_outlet(found.title) if found.title else (None, None)
    named = {
        "title": title,
        "outlet": found.sitename or outlet,
        "author": (found.author or "").replace("; ", ", "),
        "published": found.date,
        "url": found.url,
        "language": found.language,
    }
    fields = {key: " ".join(value.split()) for key, value in named.items() if value and value.strip()}
    return WebPage(text.replace("\n", "\n\n"), Header(fields, dict.fromkeys(fields, 0), 0))
