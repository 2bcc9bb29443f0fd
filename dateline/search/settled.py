"""The search index put in order, so that the same pages give the same bytes.

Pagefind writes the values of a filter in the order of a hash map, another one at each run, and names the
files by their content. Here the values are sorted and the files named anew; an index of another make
is left as it is.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from dateline.search.items import BROKEN, read_item, write_item


def settle(index: Path) -> None:
    """Put an index in order, in place."""
    entry = index / "pagefind-entry.json"
    try:
        found = json.loads(entry.read_text(encoding="utf-8"))
        for name, language in found["languages"].items():
            language["hash"] = _settle_language(index, name, language["hash"])
    except BROKEN:
        return
    entry.write_text(json.dumps(found, ensure_ascii=False, separators=(",", ":")), encoding="utf-8")


def _settle_language(index: Path, language: str, name: str) -> str:
    """Settle the filters of a language, then the file that names them; give its new name."""
    file = index / f"pagefind.{name}.pf_meta"
    meta = list(read_item(file))
    meta[3] = sorted(_settle_filter(index, language, *one) for one in meta[3])
    file.unlink()
    return write_item(meta, index, language, ".pf_meta", prefix="pagefind.")


def _settle_filter(index: Path, language: str, title: str, name: str) -> list[str]:
    file = index / "filter" / f"{name}.pf_filter"
    _, values = read_item(file)
    file.unlink()
    return [title, write_filter(index, language, title, values)]


def write_filter(index: Path, language: str, title: str, values: Any) -> str:  # noqa: ANN401 - pairs, as read
    """Write a filter, its values in order; each is a text and the numbers of its pages. Give its name."""
    item = [title, sorted([value, numbers] for value, numbers in values)]
    return write_item(item, index / "filter", language, ".pf_filter")
